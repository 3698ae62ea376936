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

static const Aff *const *one_aff(Build *b, const Aff *a)
{
	const Aff **list = NEW_ARRAY(b->arena, const Aff *, 1);
	list[0] = a;
	return list;
}

int build_loop(Build *b, int64_t extent)
{
	if (b->vars == MAX_INDICES)
		die(b->arena, "schedule: more than %d nested loops", MAX_INDICES);
	Node *node = build_node(b, NODE_LOOP);
	node->var = b->vars++;
	node->nlo = node->nhi = 1;
	node->lo = one_aff(b, aff_const(b->g, 0));
	node->hi = one_aff(b, aff_const(b->g, extent));
	b->extents[node->var] = extent;
	b->tail = &node->body;
	return node->var;
}

int build_local(Build *b, Elem elem, const Scalar *value)
{
	Node *node = build_node(b, NODE_LOCAL);
	node->local = b->kernel->nlocals++;
	node->elem = elem;
	node->value = value;
	return node->local;
}

void build_store(Build *b, const Buffer *buffer, const Aff *offset, StoreOp op, const Scalar *value)
{
	Node *node = build_node(b, NODE_STORE);
	node->buffer = buffer;
	node->offset = offset;
	node->op = op;
	node->value = value;
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

/* ---- one item ----------------------------------------------------------------------------------
 */

void nest_init(Nest *nest, Build *b, const Item *item)
{
	*nest = (Nest){.b = b, .item = item};
	lower_init(&nest->lower, b->g, b->e);
	item_conditions(b->g, item, &nest->conds);
	nest->tested = NEW_ARRAY(b->arena, bool, nest->conds.len);
	nest->value = item_value(b->g, item, &nest->conds);
	for (int k = item->shape.rank + item->nreds; k < MAX_INDICES; k++)
		nest->open |= UINT64_C(1) << k;
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

/* The conditions that can be tested here and were not yet, lowered. */
static int open_conds(Nest *nest, const Cond **out)
{
	int n = 0;
	for (int i = 0; i < nest->conds.len; i++) {
		const Cond *c = nest->conds.data[i];
		if (nest->tested[i] || (c->aff->indices & ~nest->open))
			continue;
		nest->tested[i] = true;
		out[n++] = lower_cond(&nest->lower, c);
	}
	return n;
}

void nest_test(Nest *nest)
{
	const Cond **conds = NEW_ARRAY(nest->b->arena, const Cond *, nest->conds.len);
	build_if(nest->b, conds, open_conds(nest, conds));
}

static double neutral(ReduceOp op)
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

static StoreOp accumulate(ReduceOp op)
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
static const Aff *linear_place(Nest *nest)
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
	Node *store = build_store_local(b, s, accumulate(item->op), value);
	if (place >= 0) {
		store->place = sc_aff(b->g, linear_place(nest));
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
	if (item->from) {
		const Aff *from = lower_target(&nest->lower, item, item->from);
		value = item->from->elem == ELEM_INT
				? sc_aff(b->g, aff_load(b->g, item->from, from))
				: sc_load(b->g, item->from, from);
	} else if (item->op == REDUCE_MAP && !item->place) {
		const Cond **conds = NEW_ARRAY(b->arena, const Cond *, nest->conds.len);
		int n = open_conds(nest, conds);
		value = lower_scalar(&nest->lower, nest->value);
		value = n ? sc_mul2(b->g, sc_bracket(b->g, conds, n), value) : value;
	} else {
		bool extreme = item->op == REDUCE_MAX || item->op == REDUCE_MIN;
		bool seen = item->place || (extreme && nest->conds.len);
		local = build_local(b, ELEM_FLOAT,
				    sc_literal(b->g, number_real(neutral(item->op))));
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
		build_store(b, item->target, at, STORE_SET, value);
	return keep ? local + 1 : 0;
}
