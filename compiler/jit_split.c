/* SPDX-License-Identifier: MIT */
/* Loops whose variable is divided by a constant, as two loops without the division: v = s * q + r makes
 * (v div s) the loop variable q, so that what was read through a computed subscript lies in steps again.
 * Pooling windows and upsampling are such. The loops over r become the outermost. */
#include "jit.h"
#include "intern.h"

enum { MOST_PARTS = 16 };

typedef struct Splitter {
	LeafWriter *w;
	Memo seen;
	uint64_t loops; /* bit v: v has constant bounds 0 … extents[v]-1 */
	int64_t extents[MAX_INDICES], parts[MAX_INDICES];
	bool refuse; /* the order of the loops counts */
} Splitter;

static int64_t gcd(int64_t a, int64_t b)
{
	while (b) {
		int64_t r = a % b;
		a = b;
		b = r;
	}
	return a < 0 ? -a : a;
}

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
			int64_t parts = atom->divisor / gcd(term.coef, atom->divisor);
			if (!s->parts[v] && parts > 1 && parts <= MOST_PARTS &&
			    parts < s->extents[v])
				s->parts[v] = parts;
		}
	}
}

static void visit_scalar(Splitter *s, const Scalar *e)
{
	if (!e || memo_get(&s->seen, e))
		return;
	memo_put(s->w->e->arena, &s->seen, e, e);
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
		if (!s->w->e->vars[v] && !(taken >> v & 1))
			return v;
	return -1;
}

/* The loops of the nest; *taken: their variables. */
static int find_loops(Splitter *s, const Node *loop, uint64_t *taken)
{
	int n = 0;
	for (; loop && (loop->kind == NODE_LOOP || loop->kind == NODE_IF); loop = loop->body) {
		if (loop->kind == NODE_IF)
			continue;
		n++;
		*taken |= UINT64_C(1) << loop->var;
		if (loop->nlo == 1 && loop->nhi == 1 && aff_is_const(loop->lo[0], 0) &&
		    loop->hi[0]->n == 0) {
			s->loops |= UINT64_C(1) << loop->var;
			s->extents[loop->var] = loop->hi[0]->constant;
		}
	}
	return n;
}

void leaf_split(LeafWriter *w, const Node *loop)
{
	Splitter s = {.w = w};
	Emitter *e = w->e;
	uint64_t taken = 0;
	int nloops = find_loops(&s, loop, &taken), nsplits = 0;
	const Aff **to = NEW_ARRAY(e->arena, const Aff *, MAX_INDICES);
	int64_t *extents = NEW_ARRAY(e->arena, int64_t, MAX_INDICES);
	visit_nodes(&s, loop);
	for (int v = 0; v < MAX_INDICES && !s.refuse; v++) {
		int q = free_variable(&s, taken);
		int r = q < 0 ? -1 : free_variable(&s, taken | UINT64_C(1) << q);
		if (!s.parts[v] || r < 0 || nloops + nsplits == CNNC_LOOPS)
			continue;
		taken |= UINT64_C(1) << q | UINT64_C(1) << r;
		e->ranges[q] = (Range){0, (s.extents[v] - 1) / s.parts[v]};
		e->ranges[r] = (Range){0, s.parts[v] - 1};
		to[v] = aff_add(w->g, aff_scale(w->g, aff_index(w->g, q), s.parts[v]),
				aff_index(w->g, r));
		w->quotient[v] = q;
		w->vars[w->box.loops] = r;
		w->inside |= UINT64_C(1) << r;
		w->box.hi[w->box.loops++] = s.parts[v];
		nsplits++;
	}
	for (int v = 0; v < MAX_INDICES; v++)
		extents[v] = e->ranges[v].hi + 1;
	if (nsplits)
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
