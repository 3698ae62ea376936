/* SPDX-License-Identifier: MIT */
/* Two ways to sum that rows do not cover.
 *
 * Lanes: a sum along which its operands lie. A C compiler may not reorder a sum of floats, so sixteen
 * partial sums run beside each other, and a fixed tree joins them: the same bits on every machine.
 *
 * Scatter: a sum whose result has an index that only an equality fixes, through an integer read (the gradient
 * of an embedding). Everything else is looped over, and each term is added where it belongs. */
#include "build.h"

enum { LANES = 16 };

/* ---- lanes ---------------------------------------------------------------------------------- */

static Buffer *lane_buffer(Build *b)
{
	Buffer *acc = NEW(b->arena, Buffer);
	Map taken;
	map_init(&taken, b->arena);
	for (int i = 0; i < b->e->buffers.len; i++)
		map_put(&taken, b->e->buffers.data[i]->name, b->e->buffers.data[i]);
	acc->id = b->e->buffers.len;
	acc->name = identifier(b->arena, &taken, "lane");
	acc->storage = STORE_LOCAL;
	acc->shape = (Shape){.rank = 1, .dim = {LANES}};
	acc->stride[0] = 1;
	acc->elements = LANES;
	vec_push(b->arena, &b->e->buffers, acc);
	return acc;
}

/* for l < n: acc[l] op= value */
static void lane_loop(Build *b, const Buffer *acc, int64_t n, StoreOp op, const Scalar *value)
{
	Mark mark = build_mark(b);
	const Aff *at = aff_index(b->g, build_loop(b, n));
	build_store(b, acc, at, op, value);
	build_leave(b, mark);
}

/* acc[l] += the value with the inner index at from + l, for l < n */
static void add_lanes(const Nest *outer, const Buffer *acc, int inner, const Aff *from, int64_t n)
{
	Build *b = outer->b;
	Nest nest = nest_fork(outer);
	Mark mark = build_mark(b);
	const Aff *l = aff_index(b->g, build_loop(b, n));
	nest_index(&nest, inner, aff_add(b->g, from, l));
	build_store(b, acc, l, STORE_ADD, nest_value(&nest));
	build_leave(b, mark);
}

static const Scalar *join_lanes(Build *b, const Buffer *acc)
{
	for (int64_t n = LANES / 2; n > 1; n /= 2) {
		Mark mark = build_mark(b);
		const Aff *l = aff_index(b->g, build_loop(b, n));
		build_store(b, acc, l, STORE_ADD, sc_load(b->g, acc, aff_offset(b->g, l, n)));
		build_leave(b, mark);
	}
	return sc_add2(b->g, sc_load(b->g, acc, aff_const(b->g, 0)),
		       sc_load(b->g, acc, aff_const(b->g, 1)));
}

void lanes(Build *b, const Item *item, const Order *o)
{
	const Buffer *acc = lane_buffer(b);
	int64_t extent = item->extents[o->inner], blocks = extent / LANES;
	Mark mark = build_mark(b);
	Nest nest;
	nest_init(&nest, b, item);
	for (int i = 0; i < o->nouts; i++)
		nest_loop(&nest, o->outs[i]);
	lane_loop(b, acc, LANES, STORE_SET, sc_int(b->g, 0));
	Nest inside = nest_fork(&nest);
	Mark sum = build_mark(b);
	for (int i = 0; i < o->nreds; i++) {
		nest_test(&inside);
		nest_bounded_loop(&inside, o->reds[i]);
	}
	nest_test(&inside);
	Mark steps = build_mark(b);
	if (blocks) {
		const Aff *q = aff_index(b->g, build_loop(b, blocks));
		add_lanes(&inside, acc, o->inner, aff_scale(b->g, q, LANES), LANES);
		build_leave(b, steps);
	}
	if (extent % LANES)
		add_lanes(&inside, acc, o->inner, aff_const(b->g, blocks * LANES), extent % LANES);
	build_leave(b, sum);
	const Scalar *total = join_lanes(b, acc);
	build_store(b, item->target, lower_target(&nest.lower, item, item->target), STORE_SET,
		    total);
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
	Nest zero;
	nest_init(&zero, b, item);
	for (int i = 0; i < item->shape.rank; i++)
		nest_loop(&zero, i);
	build_store(b, item->target, lower_target(&zero.lower, item, item->target), STORE_SET,
		    sc_int(b->g, 0));
	build_leave(b, mark);
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
