/* SPDX-License-Identifier: MIT */
/* Loops whose variable is divided by a constant, as classes without the division: v = s * q + r
 * with a fixed r makes (v div s) the loop variable q, so that what was read through a computed
 * subscript lies in steps again, and the gradient of a strided convolution is a sum of products.
 * One leaf becomes s leaves. */
#include "jit.h"
#include "intern.h"

enum { MOST_CLASSES = 16 };

typedef struct Splitter {
	Emitter *e;
	Memo seen;
	uint64_t loops; /* bit v: v has constant bounds 0 … extents[v]-1 */
	int64_t extents[MAX_INDICES], parts[MAX_INDICES];
	bool refuse; /* the order of the loops counts */
} Splitter;

static void visit_aff(Splitter *s, const Aff *a)
{
	for (int i = 0; a && i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->inner)
			visit_aff(s, atom->inner);
		if (atom->kind != ATOM_DIV)
			continue;
		for (int k = 0; k < atom->inner->n; k++) {
			Term term = atom->inner->terms[k];
			int v = term.atom->index;
			if (term.atom->kind != ATOM_INDEX || !(s->loops >> v & 1))
				continue;
			int64_t parts = atom->divisor / common_divisor(term.coef, atom->divisor);
			if (!s->parts[v] && parts > 1 && parts <= MOST_CLASSES &&
			    parts < s->extents[v])
				s->parts[v] = parts;
		}
	}
}

static void visit_scalar(Splitter *s, const Scalar *e)
{
	if (!e || memo_get(&s->seen, e))
		return;
	memo_put(s->e->arena, &s->seen, e, e);
	visit_aff(s, e->aff);
	for (int i = 0; i < e->n; i++) {
		if (e->conds)
			visit_aff(s, e->conds[i]->aff);
		else if (e->args)
			visit_scalar(s, e->args[i]);
	}
}

static void visit_nodes(Splitter *s, const Node *n)
{
	for (; n; n = n->next) {
		s->refuse = s->refuse || n->place;
		visit_aff(s, n->offset);
		visit_scalar(s, n->value);
		for (int i = 0; i < n->nconds; i++)
			visit_aff(s, n->conds[i]->aff);
		visit_nodes(s, n->body);
	}
}

/* A variable that no loop around or in the leaf has; -1: none. */
static int free_variable(const Splitter *s, uint64_t taken)
{
	for (int v = MAX_INDICES - 1; v > 0; v--)
		if (!s->e->vars[v] && !(taken >> v & 1))
			return v;
	return -1;
}

/* The loops of the nest; *taken: their variables. */
static void find_loops(Splitter *s, const Node *loop, uint64_t *taken)
{
	for (; loop && (loop->kind == NODE_LOOP || loop->kind == NODE_IF); loop = loop->body) {
		if (loop->kind == NODE_IF)
			continue;
		*taken |= UINT64_C(1) << loop->var;
		if (loop->nlo == 1 && loop->nhi == 1 && aff_is_const(loop->lo[0], 0) &&
		    loop->hi[0]->n == 0) {
			s->loops |= UINT64_C(1) << loop->var;
			s->extents[loop->var] = loop->hi[0]->constant;
		}
	}
}

void leaf_split(Emitter *e, const Node *loop, LeafSplit *out)
{
	Splitter s = {.e = e};
	uint64_t taken = 0;
	*out = (LeafSplit){.classes = 1};
	find_loops(&s, loop, &taken);
	visit_nodes(&s, loop);
	for (int v = 0; v < MAX_INDICES && !s.refuse && out->n < CNNC_LOOPS; v++) {
		int q = free_variable(&s, taken);
		if (!s.parts[v] || q < 0 || out->classes * s.parts[v] > MOST_CLASSES)
			continue;
		taken |= UINT64_C(1) << q;
		out->var[out->n] = v;
		out->quotient[out->n] = q;
		out->extent[out->n] = s.extents[v];
		out->parts[out->n++] = s.parts[v];
		out->classes *= s.parts[v];
	}
}

void leaf_class(LeafWriter *w, const LeafSplit *split, int64_t number)
{
	Arena *arena = w->e->arena;
	const Aff **to = NEW_ARRAY(arena, const Aff *, MAX_INDICES);
	int64_t *extents = NEW_ARRAY(arena, int64_t, MAX_INDICES);
	for (int i = 0; i < split->n; i++) {
		int64_t parts = split->parts[i], r = number % parts;
		number /= parts;
		const Aff *q = aff_index(w->g, split->quotient[i]);
		to[split->var[i]] = aff_offset(w->g, aff_scale(w->g, q, parts), r);
		w->quotient[split->var[i]] = split->quotient[i];
		w->e->ranges[split->quotient[i]] = (Range){0, (split->extent[i] - 1 - r) / parts};
	}
	for (int v = 0; v < MAX_INDICES; v++)
		extents[v] = w->e->ranges[v].hi + 1;
	if (split->n)
		w->subst = subst_ranges(w->g, to, MAX_INDICES, extents);
}

const Aff *leaf_aff(const LeafWriter *w, const Aff *a)
{
	return w->subst ? subst_aff(w->subst, a) : a;
}

const Scalar *leaf_scalar(const LeafWriter *w, const Scalar *e)
{
	return w->subst ? subst_scalar(w->subst, e) : e;
}

const Cond *leaf_cond(const LeafWriter *w, const Cond *c)
{
	return w->subst ? subst_cond(w->subst, c) : c;
}
