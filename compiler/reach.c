/* SPDX-License-Identifier: MIT */
/* How a value depends on what came before it: by ways that a gradient goes, or only by ways on
 * which it ends. A way ends silently where the user says so (stop) and is cut where an operation
 * is flat: a comparison, a place of a maximum, a row of the table such as sign. What is reached by
 * cuts alone has a gradient of 0 that no one asked for, so the cut is kept, to be shown.
 *
 * One walk from the value down; ids are a topological order. */
#include "intern.h"

typedef struct Walk {
	Graph *g;
	Reach *reach;
	unsigned char *scalars, *affs; /* by id: PASSED, WAS_CUT: walked in this way already */
	const Tensor *t;               /* the definition that is walked */
} Walk;

enum { PASSED = 1, WAS_CUT = 2 };

/* ---- where it is written --------------------------------------------------------------------- */

Written written_at(const Graph *g, const Tensor *t, const Scalar *e)
{
	const Origin *o = &g->origins.data[t->id];
	for (const Written *w = o->written; w; w = w->next)
		if (w->e == e)
			return *w;
	return (Written){.e = e, .loc = o->loc, .inner = LOC_NONE};
}

bool written_error(Graph *g, const Written *at, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const char *text = arena_vformat(g->arena, format, args);
	va_end(args);
	if (at->inside)
		text = arena_format(g->arena, "%s: %s", at->inside, text);
	if (diag_said(g->diag, at->loc, text))
		return false;
	diag_error(g->diag, at->loc, "%s", text);
	if (at->inside)
		diag_note(g->diag, at->inner, "it arises here, in the prelude");
	return true;
}

/* ---- the walk -------------------------------------------------------------------------------- */

/* A body is shared: each part is walked once as passed and once as cut, whatever came first. */
static bool walked(unsigned char *seen, const Cut *cut)
{
	unsigned char way = cut ? WAS_CUT : PASSED;
	bool before = *seen & way;
	*seen |= way;
	return before;
}

static void meet(Walk *w, const Tensor *t, const Cut *cut)
{
	if (!cut)
		w->reach[t->id].passes = true;
	else if (!w->reach[t->id].cut)
		w->reach[t->id].cut = cut;
}

static const Cut *cut_at(const Walk *w, const char *what, const Scalar *e)
{
	Cut *cut = NEW(w->g->arena, Cut);
	*cut = (Cut){what, written_at(w->g, w->t, e)};
	return cut;
}

/* Integers are read in subscripts and conditions; that they have no derivative is said where they
 * are made of floats, at the place of a maximum. */
static void walk_aff(Walk *w, const Aff *a, const Cut *cut)
{
	if (!a->has_read || walked(&w->affs[a->id], cut))
		return;
	for (int i = 0; i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->inner)
			walk_aff(w, atom->inner, cut);
		if (atom->kind != ATOM_READ)
			continue;
		meet(w, atom->tensor, cut);
		for (int k = 0; k < atom->tensor->shape.rank; k++)
			walk_aff(w, atom->subs[k], cut);
	}
}

static void walk_scalar(Walk *w, const Scalar *e, const Cut *cut)
{
	bool call = e->kind == SC_CALL;
	if ((call && e->row->passage == STOPS) || walked(&w->scalars[e->id], cut))
		return;
	if (!cut && e->kind == SC_CMP)
		cut = cut_at(w, "a comparison", e);
	if (!cut && call && e->row->passage == FLAT)
		cut = cut_at(w, e->row->name, e);
	if (e->kind == SC_READ)
		meet(w, e->tensor, cut);
	if (e->aff)
		walk_aff(w, e->aff, cut);
	for (int i = 0; i < e->n; i++) {
		if (e->subs)
			walk_aff(w, e->subs[i], cut);
		else if (e->conds)
			walk_aff(w, e->conds[i]->aff, cut);
		else
			walk_scalar(w, e->args[i], cut);
	}
}

static void walk_tensor(Walk *w, const Tensor *t, const Cut *cut)
{
	w->t = t;
	if (!cut && t->kind == T_PLACE)
		cut = cut_at(w, t->a->op == REDUCE_MIN ? "argmin" : "argmax", NULL);
	if (t->a)
		meet(w, t->a, cut);
	if (t->b)
		meet(w, t->b, cut);
	for (int i = 0; i < t->nconds; i++)
		walk_aff(w, t->domain[i]->aff, cut);
	if (t->value)
		walk_scalar(w, t->value, cut);
}

const Reach *reach(Graph *g, const Tensor *e)
{
	Walk w = {.g = g,
		  .reach = NEW_ARRAY(g->arena, Reach, g->tensors.len),
		  .scalars = NEW_ARRAY(g->arena, unsigned char, g->interner->scalars.used),
		  .affs = NEW_ARRAY(g->arena, unsigned char, g->interner->affs.used)};
	w.reach[e->id].passes = true;
	for (int id = e->id; id >= 0; id--) {
		const Reach *r = &w.reach[id];
		if (r->passes || r->cut)
			walk_tensor(&w, g->tensors.data[id], r->passes ? NULL : r->cut);
	}
	return w.reach;
}
