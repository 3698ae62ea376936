/* SPDX-License-Identifier: MIT */
/* What a legal graph is. Runs after every pass in tests; a failure is the pass's fault, never the
 * user's. */
#include "intern.h"

typedef struct Check {
	const Graph *g;
	const char *after;
	const Tensor *t; /* being checked */
	int indices;     /* how many it has */
	int *seen; /* by scalar id: 1 + the id of the last tensor in whose body it was checked */
} Check;

static void fail(const Check *c, const char *what)
{
	die(c->g->arena, "after %s: tensor %d: %s", c->after, c->t->id, what);
}

static void check_aff(const Check *c, const Aff *a)
{
	if (c->indices < MAX_INDICES && a->indices >> c->indices)
		fail(c, "a subscript uses an index that is not bound");
	for (int i = 0; i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->kind == ATOM_LOAD)
			fail(c, "a load before scheduling");
		if (atom->kind == ATOM_READ && atom->tensor->id >= c->t->id)
			fail(c, "an operand is younger than its user");
		if (atom->kind == ATOM_READ && atom->tensor->dtype != DTYPE_INT)
			fail(c, "a subscript reads a tensor that is not of integers");
		if (atom->inner)
			check_aff(c, atom->inner);
	}
}

static void check_scalar(const Check *c, const Scalar *e)
{
	if (c->seen[e->id] == c->t->id + 1)
		return;
	c->seen[e->id] = c->t->id + 1;
	if (e->kind == SC_LOAD || e->kind == SC_LOCAL)
		fail(c, "a scalar of a later stage");
	if (e->kind == SC_READ) {
		if (e->tensor->id >= c->t->id)
			fail(c, "an operand is younger than its user");
		if (e->n != e->tensor->shape.rank)
			fail(c, "a read has the wrong number of subscripts");
	}
	if (e->aff)
		check_aff(c, e->aff);
	for (int i = 0; i < e->n; i++) {
		if (e->subs)
			check_aff(c, e->subs[i]);
		else if (e->conds)
			check_aff(c, e->conds[i]->aff);
		else
			check_scalar(c, e->args[i]);
	}
}

static void check_comp(const Check *c)
{
	const Tensor *t = c->t;
	if ((t->nreds == 0) != (t->op == REDUCE_MAP))
		fail(c, "a map with reductions, or a reduction without");
	for (int i = 0; i < t->nreds; i++)
		if (t->reds[i] < 1)
			fail(c, "an empty reduction");
	for (int i = 0; i < t->nconds; i++)
		check_aff(c, t->domain[i]->aff);
	check_scalar(c, t->value);
}

void verify(const Graph *g, const char *after)
{
	int *seen = NEW_ARRAY(g->arena, int, g->interner->scalars.used);
	for (int i = 0; i < g->tensors.len; i++) {
		const Tensor *t = g->tensors.data[i];
		Check c = {g, after, t, t->shape.rank + t->nreds, seen};
		if (t->id != i)
			fail(&c, "its id is not its place");
		if (t->shape.rank < 0 || t->shape.rank > MAX_RANK)
			fail(&c, "an impossible rank");
		for (int k = 0; k < t->shape.rank; k++)
			if (t->shape.dim[k] < 1)
				fail(&c, "an empty dimension");
		if ((t->a && t->a->id >= i) || (t->b && t->b->id >= i))
			fail(&c, "an operand is younger than its user");
		if (t->kind == T_COMP)
			check_comp(&c);
	}
	for (int i = 0; i < g->roots.len; i++) {
		const Root *r = &g->roots.data[i];
		Check c = {g, after, r->tensor, 0, seen};
		if (r->tensor->id >= g->tensors.len || g->tensors.data[r->tensor->id] != r->tensor)
			fail(&c, "a root of another graph");
		if (r->target && !shape_equal(r->target->shape, r->tensor->shape))
			fail(&c, "a root of another shape than its target");
	}
}
