/* SPDX-License-Identifier: MIT */
/* Two ways to sum that rows do not cover.
 *
 * Lanes: a sum along which its operands lie. A C compiler may not reorder a sum of floats, so
 * sixteen partial sums run beside each other, and a fixed tree joins them: the same bits on every
 * machine. Some neighbouring results are summed together, as they share what they read.
 *
 * Scatter: a sum whose result has an index that only an equality fixes, through an integer read
 * (the gradient of an embedding). Everything else is looped over, and each term is added where it
 * belongs. */
#include "build.h"

enum {
	LANES = 16,
	NEAR = 4096 /* elements that lie in the first cache together */
};

/* ---- lanes ---------------------------------------------------------------------------------- */

/* Partial sums of `block` neighbouring results along output `across` (-1: of one). */
typedef struct Lanes {
	Build *b;
	const Item *item;
	int along, across;
	int within; /* another sum, added up before its term comes into the lane; -1: none */
	int64_t block;
	const Aff *first; /* the first of the block, over loop variables */
	const Buffer *acc;
} Lanes;

Buffer *local_buffer(Build *b, const char *name, int64_t elements)
{
	Buffer *local = NEW(b->arena, Buffer);
	local->id = b->e->buffers.len;
	local->name = name;
	local->storage = STORE_LOCAL;
	local->shape = (Shape){.rank = 1, .dim = {elements}};
	local->stride[0] = 1;
	local->elements = elements;
	vec_push(b->arena, &b->e->buffers, local);
	return local;
}

/* The output along which a block of results shares what it reads: the longest that no condition
 * involves. Sets the block's length. */
static int choose_across(const Item *item, const Conds *conds, int64_t *block)
{
	static const int64_t blocks[] = {4, 3, 5, 2};
	int best = -1;
	*block = 1;
	for (size_t i = 0; i < sizeof blocks / sizeof *blocks && best < 0; i++) {
		for (int k = 0; k < item->shape.rank; k++) {
			bool free = item->extents[k] % blocks[i] == 0;
			for (int c = 0; c < conds->len; c++)
				free = free && !(conds->data[c]->aff->indices >> k & 1);
			if (free && (best < 0 || item->extents[k] > item->extents[best]))
				best = k;
		}
		*block = best < 0 ? 1 : blocks[i];
	}
	return best;
}

/* Opens the loops over the block and n lanes; *at: the lane's place. */
static const Aff *open_lanes(const Lanes *s, Nest *nest, int64_t n, const Aff **at)
{
	Graph *g = s->b->g;
	const Aff *q = aff_const(g, 0);
	if (s->across >= 0) {
		q = aff_index(g, build_loop(s->b, s->block));
		if (nest)
			nest_index(nest, s->across, aff_add(g, s->first, q));
	}
	const Aff *l = n > 1 ? aff_index(g, build_loop(s->b, n)) : aff_const(g, 0);
	*at = aff_add(g, aff_scale(g, q, LANES), l);
	return l;
}

/* The sum over the index within, of the lane that the nest stands at. */
static const Scalar *sum_within(const Lanes *s, Nest *nest)
{
	Build *b = s->b;
	if (s->within < 0)
		return nest_value(nest);
	int sum = build_local(b, ELEM_FLOAT, sc_int(b->g, 0));
	Mark mark = build_mark(b);
	nest_loop(nest, s->within);
	build_store_local(b, sum, STORE_ADD, nest_value(nest));
	build_leave(b, mark);
	return sc_local(b->g, sum);
}

/* acc[l] += the value with the inner index at from + l, for l < n */
static void add_lanes(const Lanes *s, const Nest *outer, const Aff *from, int64_t n)
{
	Build *b = s->b;
	Nest nest = nest_fork(outer);
	Mark mark = build_mark(b);
	const Aff *at, *l = open_lanes(s, &nest, n, &at);
	nest_index(&nest, s->along, aff_add(b->g, from, l));
	const Scalar *value = sum_within(s, &nest);
	build_store(b, s->acc, at, STORE_ADD, value);
	build_leave(b, mark);
}

static void clear_lanes(const Lanes *s)
{
	const Aff *at;
	Mark mark = build_mark(s->b);
	open_lanes(s, NULL, LANES, &at);
	build_store(s->b, s->acc, at, STORE_SET, sc_int(s->b->g, 0));
	build_leave(s->b, mark);
}

/* The fixed tree over the lanes, and the result. */
static void join_lanes(const Lanes *s, const Nest *outer, StoreOp op)
{
	Build *b = s->b;
	const Aff *at;
	Mark mark = build_mark(b);
	for (int64_t n = LANES / 2; n > 1; n /= 2) {
		open_lanes(s, NULL, n, &at);
		build_store(b, s->acc, at, STORE_ADD,
			    sc_load(b->g, s->acc, aff_offset(b->g, at, n)));
		build_leave(b, mark);
	}
	Nest nest = nest_fork(outer);
	open_lanes(s, &nest, 1, &at);
	/* one after another: a sum has its terms in the order in which they were made */
	const Scalar *first = sc_load(b->g, s->acc, at);
	const Scalar *second = sc_load(b->g, s->acc, aff_offset(b->g, at, 1));
	build_store(b, s->item->target, lower_target(&nest.lower, s->item, s->item->target), op,
		    sc_add2(b->g, first, second));
	build_leave(b, mark);
}

/* The innermost of the other sums, if short rows of it lie near each other: added up within the lanes it
 * stays in registers, which the lanes do not. */
static int choose_within(const Lanes *s, const Conds *conds, const Order *o)
{
	int k = o->nreds ? o->reds[o->nreds - 1] : -1;
	if (k < 0 || s->item->extents[k] * s->item->extents[s->along] * s->block > NEAR)
		return -1;
	for (int i = 0; i < conds->len; i++)
		if (conds->data[i]->aff->indices >> k & 1)
			return -1;
	return k;
}

/* All terms of the block, into the lanes. */
static void sum_lanes(const Lanes *s, const Nest *outer, const Order *o)
{
	Build *b = s->b;
	int64_t extent = s->item->extents[s->along], steps = extent / LANES;
	Nest nest = nest_fork(outer);
	Mark mark = build_mark(b);
	for (int i = 0; i < o->nreds && o->reds[i] != s->within; i++) {
		nest_test(&nest);
		nest_bounded_loop(&nest, o->reds[i]);
	}
	nest_test(&nest);
	Mark inside = build_mark(b);
	if (steps) {
		const Aff *q =
			steps == 1 ? aff_const(b->g, 0) : aff_index(b->g, build_loop(b, steps));
		add_lanes(s, &nest, aff_scale(b->g, q, LANES), LANES);
		build_leave(b, inside);
	}
	if (extent % LANES)
		add_lanes(s, &nest, aff_const(b->g, steps * LANES), extent % LANES);
	build_leave(b, mark);
}

void clear_target(Build *b, const Item *item)
{
	Mark mark = build_mark(b);
	Nest nest;
	if (item->adds) /* the strips before have added to it */
		return;
	nest_init(&nest, b, item);
	for (int i = 0; i < item->shape.rank; i++)
		nest_loop(&nest, i);
	build_store(b, item->target, lower_target(&nest.lower, item, item->target), STORE_SET,
		    sc_int(b->g, 0));
	build_leave(b, mark);
}

void lanes(Build *b, const Item *item, const Order *o)
{
	Lanes s = {.b = b, .item = item, .along = o->inner};
	Mark mark = build_mark(b);
	Nest nest;
	nest_init(&nest, b, item);
	s.across = choose_across(item, &nest.conds, &s.block);
	s.within = choose_within(&s, &nest.conds, o);
	s.acc = local_buffer(b, identifier(b->arena, b->e->names, "lane"), s.block * LANES);
	if (o->first >= 0) {
		clear_target(b, item);
		nest_bounded_loop(&nest, o->first);
	}
	for (int i = 0; i < o->nouts; i++) {
		int k = o->outs[i];
		if (k != s.across) {
			nest_loop(&nest, k);
			continue;
		}
		int64_t count = item->extents[k] / s.block;
		const Aff *at =
			count == 1 ? aff_const(b->g, 0) : aff_index(b->g, build_loop(b, count));
		s.first = aff_scale(b->g, at, s.block);
	}
	if (o->first >= 0)
		nest_test(&nest);
	clear_lanes(&s);
	sum_lanes(&s, &nest, o);
	join_lanes(&s, &nest, item->adds || o->first >= 0 ? STORE_ADD : STORE_SET);
	build_leave(b, mark);
}

/* ---- scatter -------------------------------------------------------------------------------- */

/* The equality that alone fixes output k: returns k and sets *at to what it must be; -1: none. */
static int scattered(Build *b, const Item *item, int *equality, const Aff **at)
{
	Graph *g = b->g;
	for (int i = 0; i < item->nconds; i++) {
		const Cond *c = item->domain[i];
		if (c->kind != COND_EQ || !c->aff->has_read)
			continue;
		for (int k = 0; k < item->shape.rank; k++) {
			int64_t coef = aff_coef(c->aff, k);
			uint64_t elsewhere = item->value->indices;
			if (coef != 1 && coef != -1)
				continue;
			const Aff *rest = aff_sub(g, c->aff, aff_scale(g, aff_index(g, k), coef));
			elsewhere |= rest->indices;
			for (int j = 0; j < item->nconds; j++)
				elsewhere |= j == i ? 0 : item->domain[j]->aff->indices;
			if (elsewhere >> k & 1)
				continue;
			*equality = i;
			*at = aff_scale(g, rest, -coef);
			return k;
		}
	}
	return -1;
}

/* The item without the equality and with the range of what it fixed. */
static Item scatter_item(Build *b, const Item *item, int k, int equality, const Aff *at)
{
	Graph *g = b->g;
	Item sum = *item;
	const Cond **conds = NEW_ARRAY(b->arena, const Cond *, item->nconds + 2);
	int n = 0;
	for (int i = 0; i < item->nconds; i++)
		if (i != equality)
			conds[n++] = item->domain[i];
	const Cond *range[] = {
		cond_new(g, COND_GE, at, 0),
		cond_new(g, COND_GE, aff_sub(g, aff_const(g, item->extents[k] - 1), at), 0)};
	for (int i = 0; i < 2; i++)
		if (cond_decide(range[i], item->extents) < 0)
			conds[n++] = range[i];
	sum.domain = conds;
	sum.nconds = n;
	return sum;
}

bool scatter(Build *b, const Item *item)
{
	int equality = -1, inner = -1;
	const Aff *at = NULL;
	int k = item->op == REDUCE_SUM ? scattered(b, item, &equality, &at) : -1;
	if (k < 0 || !reads_are_inside(b->g, item->extents, at))
		return false;
	Mark mark = build_mark(b);
	clear_target(b, item);
	Item sum = scatter_item(b, item, k, equality, at);
	Nest nest;
	nest_init(&nest, b, &sum);
	for (int i = 0; i < item->nreds; i++) {
		nest_test(&nest);
		nest_bounded_loop(&nest, item->shape.rank + i);
	}
	for (int i = 0; i < item->shape.rank; i++)
		inner = i != k && item->extents[i] > 1 ? i : inner;
	for (int i = 0; i < item->shape.rank; i++)
		if (i != k && i != inner) {
			nest_test(&nest);
			nest_bounded_loop(&nest, i);
		}
	nest_test(&nest);
	if (inner >= 0)
		nest_bounded_loop(&nest, inner);
	nest_test(&nest); /* before the place is known to exist, nothing is added */
	nest_index(&nest, k, lower_aff(&nest.lower, at));
	const Scalar *value = nest_value(&nest);
	build_store(b, item->target, lower_target(&nest.lower, item, item->target), STORE_ADD,
		    value);
	build_leave(b, mark);
	return true;
}
