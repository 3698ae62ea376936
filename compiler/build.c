/* SPDX-License-Identifier: MIT */
/* Trees of nodes, written in the order of their text, and the plain way to compute one element of a
 * definition: what a textbook prints, and what everything faster is compared with. */
#include "build.h"

#include <math.h>
#include <string.h>

Node *build_node(Build *b, NodeKind kind)
{
	Node *node = NEW(b->arena, Node);
	node->kind = kind;
	*b->tail = node;
	b->tail = &node->next;
	return node;
}

int build_bounded_loop(Build *b, const Aff *const *lo, int nlo, const Aff *const *hi, int nhi,
		       int64_t extent)
{
	if (b->vars == MAX_INDICES)
		die(b->arena, "schedule: more than %d nested loops", MAX_INDICES);
	const Aff **bounds = NEW_ARRAY(b->arena, const Aff *, nlo + nhi);
	memcpy(bounds, lo, (size_t)nlo * sizeof *lo);
	memcpy(bounds + nlo, hi, (size_t)nhi * sizeof *hi);
	Node *node = build_node(b, NODE_LOOP);
	node->var = b->vars++;
	node->nlo = nlo;
	node->nhi = nhi;
	node->lo = bounds;
	node->hi = bounds + nlo;
	b->extents[node->var] = extent;
	b->tail = &node->body;
	return node->var;
}

int build_loop(Build *b, int64_t extent)
{
	const Aff *lo = aff_const(b->g, 0), *hi = aff_const(b->g, extent);
	return build_bounded_loop(b, &lo, 1, &hi, 1, extent);
}

int build_local(Build *b, Elem elem, const Scalar *value)
{
	Node *node = build_node(b, NODE_LOCAL);
	node->local = b->kernel->nlocals++;
	node->elem = elem;
	node->value = value;
	return node->local;
}

Node *build_store(Build *b, const Buffer *buffer, const Aff *offset, StoreOp op,
		  const Scalar *value)
{
	Node *node = build_node(b, NODE_STORE);
	node->buffer = buffer;
	node->offset = offset;
	node->op = op;
	node->value = value;
	return node;
}

Node *build_store_local(Build *b, int local, StoreOp op, const Scalar *value)
{
	Node *node = build_node(b, NODE_STORE);
	node->local = local;
	node->op = op;
	node->value = value;
	return node;
}

Mark build_mark(const Build *b)
{
	return (Mark){b->tail, b->vars};
}

void build_leave(Build *b, Mark mark)
{
	b->tail = mark.tail;
	while (*b->tail)
		b->tail = &(*b->tail)->next;
	b->vars = mark.vars;
}

void build_if(Build *b, const Cond *const *conds, int n)
{
	if (n == 0)
		return;
	const Cond **copy = NEW_ARRAY(b->arena, const Cond *, n);
	memcpy(copy, conds, (size_t)n * sizeof *conds);
	Node *node = build_node(b, NODE_IF);
	node->nconds = n;
	node->conds = copy;
	b->tail = &node->body;
}

/* ---- one item ------------------------------------------------------------------------------- */

void nest_init(Nest *nest, Build *b, const Item *item)
{
	*nest = (Nest){.b = b, .item = item};
	lower_init(&nest->lower, b->g, b->e, item);
	item_conditions(b->g, item, &nest->conds);
	nest->tested = NEW_ARRAY(b->arena, bool, nest->conds.len);
	nest->value = item_value(b->g, item, &nest->conds);
	for (int k = item->shape.rank + item->nreds; k < MAX_INDICES; k++)
		nest->open |= UINT64_C(1) << k;
	if (item->strip)
		nest_index(nest, strip_index(item), aff_index(b->g, 0));
}

Nest nest_fork(const Nest *nest)
{
	Nest fork = *nest;
	fork.lower.affs = fork.lower.scalars = (Memo){0};
	fork.tested = NEW_ARRAY(nest->b->arena, bool, nest->conds.len);
	if (nest->conds.len)
		memcpy(fork.tested, nest->tested, (size_t)nest->conds.len * sizeof(bool));
	return fork;
}

void nest_index(Nest *nest, int k, const Aff *at)
{
	nest->lower.index[k] = at;
	nest->open |= UINT64_C(1) << k;
}

void nest_loop(Nest *nest, int k)
{
	int64_t extent = nest->item->extents[k];
	Graph *g = nest->b->g;
	nest_index(nest, k,
		   extent == 1 ? aff_const(g, 0) : aff_index(g, build_loop(nest->b, extent)));
}

/* k occurs in a, and only with a coefficient of its own. */
static bool occurs_bare(const Aff *a, int k)
{
	if (!aff_coef(a, k))
		return false;
	for (int i = 0; i < a->n; i++)
		if (a->terms[i].atom->kind != ATOM_INDEX && (a->terms[i].atom->indices >> k & 1))
			return false;
	return true;
}

typedef VEC(const Aff *) Affs;

/* coef * v + rest >= 0 as a bound on v: at least lo, or below hi. */
static void add_bound(Build *b, const Aff *rest, int64_t coef, int64_t extent, Affs *lo, Affs *hi)
{
	Graph *g = b->g;
	if (coef > 0) { /* v >= ceil(-rest / coef) */
		const Aff *least =
			aff_div(g, aff_offset(g, aff_scale(g, rest, -1), coef - 1), coef);
		if (aff_range(least, b->extents).hi > 0)
			vec_push(b->arena, lo, least);
	} else { /* v <= floor(rest / -coef) */
		const Aff *end = aff_offset(g, aff_div(g, rest, -coef), 1);
		if (aff_range(end, b->extents).lo < extent)
			vec_push(b->arena, hi, end);
	}
}

/* Drops the bounds that a constant among them makes idle. */
static void drop_idle(const Build *b, Affs *bounds, bool upper)
{
	for (int c = 0; c < bounds->len; c++) {
		const Aff *sure = bounds->data[c];
		int kept = 0;
		if (sure->n)
			continue;
		for (int i = 0; i < bounds->len; i++) {
			Range r = aff_range(bounds->data[i], b->extents);
			bool idle = upper ? r.lo >= sure->constant : r.hi <= sure->constant;
			if (i == c || !idle)
				bounds->data[kept++] = bounds->data[i];
		}
		if (kept < bounds->len) {
			bounds->len = kept;
			c = -1;
		}
	}
}

void nest_bounded_loop(Nest *nest, int k)
{
	Build *b = nest->b;
	Graph *g = b->g;
	int64_t extent = nest->item->extents[k];
	uint64_t open = nest->open | UINT64_C(1) << k;
	Affs lo = {0}, hi = {0};
	if (extent == 1) {
		nest_loop(nest, k);
		return;
	}
	for (int i = 0; i < nest->conds.len; i++) {
		const Cond *c = nest->conds.data[i];
		if (nest->tested[i] || c->kind != COND_GE || (c->aff->indices & ~open) ||
		    c->aff->has_read || !occurs_bare(c->aff, k))
			continue;
		nest->tested[i] = true;
		int64_t coef = aff_coef(c->aff, k);
		const Aff *rest = aff_sub(g, c->aff, aff_scale(g, aff_index(g, k), coef));
		add_bound(b, lower_aff(&nest->lower, rest), coef, extent, &lo, &hi);
	}
	bool from_zero = true, to_extent = true;
	for (int i = 0; i < lo.len; i++)
		from_zero = from_zero && aff_range(lo.data[i], b->extents).lo < 0;
	for (int i = 0; i < hi.len; i++)
		to_extent = to_extent && aff_range(hi.data[i], b->extents).hi > extent;
	if (from_zero)
		vec_push(b->arena, &lo, aff_const(g, 0));
	if (to_extent)
		vec_push(b->arena, &hi, aff_const(g, extent));
	drop_idle(b, &lo, false);
	drop_idle(b, &hi, true);
	if (lo.len == 1 && hi.len == 1 && aff_sub(g, hi.data[0], lo.data[0]) == aff_const(g, 1)) {
		nest_index(nest, k, lo.data[0]);
		return;
	}
	nest_index(nest, k,
		   aff_index(g, build_bounded_loop(b, lo.data, lo.len, hi.data, hi.len, extent)));
}

/* The conditions that can be tested here and were not yet, lowered. */
static int open_conds(Nest *nest, const Cond **out)
{
	const int64_t *extents = nest->lower.extents;
	int n = 0;
	for (int i = 0; i < nest->conds.len; i++) {
		const Cond *c = nest->conds.data[i];
		if (nest->tested[i] || (c->aff->indices & ~nest->open))
			continue;
		nest->tested[i] = true;
		out[n] = lower_cond(&nest->lower, c);
		n += !extents || cond_decide(out[n], extents) != 1;
	}
	return n;
}

void nest_test(Nest *nest)
{
	const Cond **conds = NEW_ARRAY(nest->b->arena, const Cond *, nest->conds.len);
	build_if(nest->b, conds, open_conds(nest, conds));
}

const Scalar *nest_value(Nest *nest)
{
	Build *b = nest->b;
	const Item *item = nest->item;
	if (item->from) {
		const Aff *at = lower_target(&nest->lower, item, item->from);
		return item->from->elem != ELEM_FLOAT ? sc_aff(b->g, aff_load(b->g, item->from, at))
						      : sc_load(b->g, item->from, at);
	}
	const Cond **conds = NEW_ARRAY(b->arena, const Cond *, nest->conds.len);
	int n = open_conds(nest, conds);
	const Scalar *value = lower_scalar(&nest->lower, nest->value);
	return n ? sc_mul2(b->g, sc_bracket(b->g, conds, n), value) : value;
}

double reduce_neutral(ReduceOp op)
{
	switch (op) {
	case REDUCE_MAX:
		return -INFINITY;
	case REDUCE_MIN:
		return INFINITY;
	case REDUCE_PROD:
		return 1;
	default:
		return 0;
	}
}

StoreOp reduce_store(ReduceOp op)
{
	switch (op) {
	case REDUCE_SUM:
		return STORE_ADD;
	case REDUCE_MAX:
		return STORE_MAX;
	case REDUCE_MIN:
		return STORE_MIN;
	case REDUCE_PROD:
		return STORE_MUL;
	default:
		return STORE_SET;
	}
}

/* Row-major over the reductions, as a subscript over loop variables. */
const Aff *nest_place(Nest *nest)
{
	const Item *item = nest->item;
	Graph *g = nest->b->g;
	const Aff *r = aff_const(g, 0);
	for (int k = item->shape.rank; k < item->shape.rank + item->nreds; k++)
		r = aff_add(g, aff_scale(g, r, item->extents[k]), nest->lower.index[k]);
	return r;
}

/* The loops over the reductions around one accumulation into local s (and place local, or -1). */
static void reduction_loops(Nest *nest, int s, int place)
{
	Build *b = nest->b;
	const Item *item = nest->item;
	Mark mark = build_mark(b);
	nest_test(nest);
	for (int k = item->shape.rank; k < item->shape.rank + item->nreds; k++) {
		nest_loop(nest, k);
		nest_test(nest);
	}
	const Scalar *value = lower_scalar(&nest->lower, nest->value);
	if (place >= 0 && value->kind != SC_LITERAL)
		value = sc_local(b->g, build_local(b, ELEM_FLOAT, value));
	Node *store = build_store_local(b, s, reduce_store(item->op), value);
	if (place >= 0) {
		store->place = sc_aff(b->g, nest_place(nest));
		store->place_local = place;
	}
	build_leave(b, mark);
}

int nest_element(Nest *nest, bool keep)
{
	Build *b = nest->b;
	const Item *item = nest->item;
	const Aff *at = item->target ? lower_target(&nest->lower, item, item->target) : NULL;
	const Scalar *value;
	int local = -1;
	if (item->from || (item->op == REDUCE_MAP && !item->place)) {
		value = nest_value(nest);
	} else {
		bool extreme = item->op == REDUCE_MAX || item->op == REDUCE_MIN;
		bool seen = item->place || (extreme && nest->conds.len);
		local = build_local(b, ELEM_FLOAT,
				    sc_literal(b->g, number_real(reduce_neutral(item->op))));
		int place = seen ? build_local(b, ELEM_INT, sc_int(b->g, -1)) : -1;
		reduction_loops(nest, local, place);
		value = sc_local(b->g, local);
		if (extreme && nest->conds.len) {
			const Scalar *any =
				sc_cmp(b->g, CMP_LE, sc_int(b->g, 0), sc_local(b->g, place));
			value = sc_mul2(b->g, any, value);
			local = -1;
		}
		if (item->place_target)
			build_store(b, item->place_target,
				    lower_target(&nest->lower, item, item->place_target), STORE_SET,
				    sc_local(b->g, place));
	}
	if (keep && local < 0) {
		local = build_local(b, ELEM_FLOAT, value);
		value = sc_local(b->g, local);
	}
	if (item->target)
		build_store(b, item->target, at, item->adds ? STORE_ADD : STORE_SET, value);
	return keep ? local + 1 : 0;
}

int64_t loop_rounds(const Node *n)
{
	bool known =
		!n->lanes && n->nlo == 1 && n->nhi == 1 && n->lo[0]->n == 0 && n->hi[0]->n == 0;
	int64_t count = known ? n->hi[0]->constant - n->lo[0]->constant : 0;
	return count < 1 ? 0 : n->step > 1 ? (count + n->step - 1) / n->step : count;
}
