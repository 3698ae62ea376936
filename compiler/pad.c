/* SPDX-License-Identifier: MIT */
/* A sum of products that reads beyond an operand's edge, where what it reads is 0, is clipped there: the
 * bounds of its loops follow the index of the result, which then cannot be part of a tile. With many
 * images the tile has those. With few, its operand is copied into one with an edge of zeros, once,
 * and a row of the result makes the tile. So only the ends of rows get such an edge; what lies beyond
 * the first and the last row is still left out, for what is not computed costs nothing. Where loops
 * become calls there are edges all around, for any number of images: a call is fast on whole boxes. */
#include "nest.h"

typedef struct Pad {
	Graph *g;
	bool all; /* edges in every dimension */
	const Tensor *t; /* in whose body */
	int64_t extents[MAX_INDICES];
} Pad;

/* How far subscripts reach beyond the tensor in the last dimension where they do; false: nowhere, or not by a
 * little. */
static bool find_ends(const Pad *s, const Scalar *read, int64_t *before, int64_t *after)
{
	const Shape *shape = &read->tensor->shape;
	int last = -1;
	for (int d = 0; d < shape->rank; d++) {
		const Aff *a = read->subs[d];
		Range r = aff_range(a, s->extents);
		if (a->has_read || a->has_div)
			return false;
		before[d] = r.lo < 0 ? -r.lo : 0;
		after[d] = r.hi >= shape->dim[d] ? r.hi - shape->dim[d] + 1 : 0;
		if (before[d] || after[d])
			last = d;
		if (before[d] + after[d] > shape->dim[d])
			return false;
	}
	for (int d = 0; d < last && !s->all; d++)
		before[d] = after[d] = 0;
	return last >= 0;
}

/* The same read of a copy with edges. */
static const Scalar *padded(const Pad *s, const Scalar *read)
{
	Graph *g = s->g;
	const Tensor *x = read->tensor;
	int64_t before[MAX_RANK], after[MAX_RANK];
	const Aff *from[MAX_RANK], *subs[MAX_RANK];
	Shape shape = x->shape;
	if (x->dtype != DTYPE_FLOAT || shape.rank < 3 || !find_ends(s, read, before, after))
		return read;
	for (int d = 0; d < shape.rank; d++) {
		shape.dim[d] += before[d] + after[d];
		from[d] = aff_offset(g, aff_index(g, d), -before[d]);
		subs[d] = aff_offset(g, read->subs[d], before[d]);
	}
	const Origin o = g->origins.data[x->id];
	const char *name = x->kind <= T_STATE ? x->name : o.name;
	const Tensor *copy =
		tensor_comp(g, REDUCE_MAP, shape, NULL, 0, NULL, 0, sc_read(g, x, from));
	graph_origin(g, copy, name ? arena_format(g->arena, "%s_padded", name) : NULL, o.layer,
		     o.loc);
	return sc_read(g, copy, subs);
}

static const Tensor *pad_operands(Graph *g, const Tensor *t, int was, void *context)
{
	Pad *s = context;
	(void)was;
	if (t->kind != T_COMP || t->op != REDUCE_SUM || t->value->kind != SC_MUL ||
	    t->shape.rank < 3)
		return t;
	const Scalar **args = NEW_ARRAY(g->arena, const Scalar *, t->value->n);
	s->t = t;
	comp_extents(t, s->extents);
	for (int i = 0; i < t->value->n; i++) {
		const Scalar *e = t->value->args[i];
		args[i] = e->kind == SC_READ ? padded(s, e) : e;
	}
	return tensor_comp(g, t->op, t->shape, t->reds, t->nreds, t->domain, t->nconds,
			   sc_with_args(g, t->value, args));
}

/* requires   a graph that is pruned
 * keeps      every value
 * breaks     nothing */
void pad(Program *p, Entry *e)
{
	Graph *g = e->graph;
	Pad s = {.g = g, .all = p->leaf_calls};
	int64_t batch = graph_batch(g);
	if (p->optimize == 0 || batch == 0 || (batch >= FEW_IMAGES && !p->leaf_calls))
		return;
	graph_rewrite(g, pad_operands, &s);
	prune(g);
}
