/* SPDX-License-Identifier: MIT */
/* Walking a graph. Nodes are immutable, so a pass makes new ones beside the old and moves the roots
 * over; prune then keeps what the roots need, in the order of the nodes they were first made for,
 * so that a program still runs forward, then backward, after many rounds of rewriting. */
#include "intern.h"

#include <stdlib.h>
#include <string.h>

static const Tensor *mapped(const Tensor *const *by, int nby, const Tensor *t)
{
	return t && t->id < nby && by[t->id] ? by[t->id] : t;
}

void inherit_origin(Graph *g, const Tensor *to, const Tensor *from)
{
	Origin o = g->origins.data[from->id];
	if (to == from)
		return;
	graph_origin(g, to, o.name, o.layer, o.loc);
	if (!g->origins.data[to->id].passed)
		g->origins.data[to->id].passed = o.passed;
}

/* s replaces tensors by `by`. One serves many nodes: what it remembers of a body stays true, since the
 * operands of a body are replaced, or not, before any of its users is asked for. */
static const Tensor *rebuild(Graph *g, const Tensor *t, Subst *s, const Tensor *const *by, int nby)
{
	const Tensor *made = t, *a = mapped(by, nby, t->a);
	if (t->kind == T_NAME && a != t->a) {
		Origin o = g->origins.data[t->id];
		made = tensor_name(g, a, t->name, o.loc);
		g->origins.data[made->id].layer = o.layer;
	} else if (t->kind == T_PLACE && a != t->a)
		made = tensor_place(g, a);
	else if (t->kind == T_RESHAPE && a != t->a)
		made = tensor_reshape(g, a, t->shape);
	else if (t->kind == T_GRAD && (a != t->a || mapped(by, nby, t->b) != t->b))
		made = tensor_grad(g, a, mapped(by, nby, t->b));
	else if (t->kind == T_COMP) {
		const Cond **domain = NEW_ARRAY(g->scratch, const Cond *, t->nconds);
		for (int i = 0; i < t->nconds; i++)
			domain[i] = subst_cond(s, t->domain[i]);
		made = tensor_comp(g, t->op, t->shape, t->reds, t->nreds, domain, t->nconds,
				   subst_scalar(s, t->value));
	}
	inherit_origin(g, made, t);
	return made;
}

const Tensor *tensor_rebuild(Graph *g, const Tensor *t, const Tensor *const *by, int nby)
{
	return rebuild(g, t, subst_tensors(g, NULL, 0, by, nby), by, nby);
}

/* Whether an operand of a body is replaced; looks only, where tensor_rebuild makes. */
typedef struct Looker {
	const Tensor *const *by;
	int nby;
	int *seen; /* by scalar id: 1 + the id of the last tensor in whose body it was met */
	int tensor;
} Looker;

static bool is_replaced(const Looker *l, const Tensor *t)
{
	return t && t->id < l->nby && l->by[t->id];
}

static bool aff_changes(const Looker *l, const Aff *a)
{
	for (int i = 0; a->has_read && i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->inner && aff_changes(l, atom->inner))
			return true;
		if (atom->kind != ATOM_READ)
			continue;
		if (is_replaced(l, atom->tensor))
			return true;
		for (int k = 0; k < atom->tensor->shape.rank; k++)
			if (aff_changes(l, atom->subs[k]))
				return true;
	}
	return false;
}

static bool scalar_changes(Looker *l, const Scalar *e)
{
	if (l->seen[e->id] == l->tensor)
		return false;
	l->seen[e->id] = l->tensor;
	bool changes = (e->kind == SC_READ && is_replaced(l, e->tensor)) ||
		       (e->aff && aff_changes(l, e->aff));
	for (int i = 0; i < e->n && !changes; i++)
		changes = e->subs    ? aff_changes(l, e->subs[i])
			  : e->conds ? aff_changes(l, e->conds[i]->aff)
				     : scalar_changes(l, e->args[i]);
	return changes;
}

static bool tensor_changes(Looker *l, const Tensor *t)
{
	l->tensor = t->id + 1;
	if (is_replaced(l, t->a) || is_replaced(l, t->b))
		return true;
	for (int i = 0; i < t->nconds; i++)
		if (aff_changes(l, t->domain[i]->aff))
			return true;
	return t->value && scalar_changes(l, t->value);
}

void graph_rewrite(Graph *g, Rule rule, void *context)
{
	int count = g->tensors.len;
	const bool *live = graph_live(g);
	const Tensor **by = NEW_ARRAY(g->scratch, const Tensor *, count);
	Subst *s = subst_tensors(g, NULL, 0, by, count);
	int nscalars = g->interner->scalars.used;
	Looker looker = {.by = by, .nby = count, .seen = NEW_ARRAY(g->scratch, int, nscalars)};
	for (int id = 0; id < count; id++) {
		const Tensor *t = g->tensors.data[id];
		if (!live[id])
			continue;
		g->order = g->origins.data[id].order;
		bool changes = tensor_changes(&looker, t);
		const Tensor *made =
			rule(g, changes ? rebuild(g, t, s, by, count) : t, id, context);
		if (made == t)
			continue;
		inherit_origin(g, made, t);
		by[id] = made;
	}
	g->order = 0;
	for (int i = 0; i < g->roots.len; i++)
		g->roots.data[i].tensor = mapped(by, count, g->roots.data[i].tensor);
}

/* ---- prune -------------------------------------------------------------------------------------
 */

typedef struct Keeper {
	Graph *g;
	bool *done, *seen; /* by tensor id; by scalar id */
	const Tensor **kept;
	int n;
} Keeper;

static void keep(Keeper *k, const Tensor *t);

static void keep_aff(Keeper *k, const Aff *a)
{
	for (int i = 0; a->has_read && i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->inner)
			keep_aff(k, atom->inner);
		if (atom->kind != ATOM_READ)
			continue;
		keep(k, atom->tensor);
		for (int j = 0; j < atom->tensor->shape.rank; j++)
			keep_aff(k, atom->subs[j]);
	}
}

static void keep_scalar(Keeper *k, const Scalar *e)
{
	if (k->seen[e->id])
		return;
	k->seen[e->id] = true;
	if (e->kind == SC_READ)
		keep(k, e->tensor);
	if (e->aff)
		keep_aff(k, e->aff);
	for (int i = 0; i < e->n; i++) {
		if (e->subs)
			keep_aff(k, e->subs[i]);
		else if (e->conds)
			keep_aff(k, e->conds[i]->aff);
		else
			keep_scalar(k, e->args[i]);
	}
}

/* Operands first; the depth is bounded by the longest path, which operands visited in order keep
 * short. */
static void keep(Keeper *k, const Tensor *t)
{
	if (k->done[t->id])
		return;
	k->done[t->id] = true;
	if (t->a)
		keep(k, t->a);
	if (t->b)
		keep(k, t->b);
	for (int i = 0; i < t->nconds; i++)
		keep_aff(k, t->domain[i]->aff);
	if (t->value)
		keep_scalar(k, t->value);
	k->kept[k->n++] = t;
}

typedef struct Ordered {
	const Tensor *t;
	int order;
} Ordered;

static int by_order(const void *pa, const void *pb)
{
	const Ordered *a = pa, *b = pb;
	return a->order != b->order ? a->order - b->order : a->t->id - b->t->id;
}

/* requires   anything
 * keeps      every root; the interface (inputs, params, states) whether used or not
 * breaks     tensor ids: they are dense and topological again */
void prune(Graph *g)
{
	bool *live = graph_live(g);
	for (int i = 0; i < g->tensors.len; i++)
		live[i] = live[i] || g->tensors.data[i]->kind <= T_STATE;
	Ordered *sorted = NEW_ARRAY(g->scratch, Ordered, g->tensors.len);
	int n = 0;
	for (int i = 0; i < g->tensors.len; i++)
		if (live[i])
			sorted[n++] = (Ordered){g->tensors.data[i], g->origins.data[i].order};
	qsort(sorted, (size_t)n, sizeof *sorted, by_order);
	Keeper k = {.g = g,
		    .done = NEW_ARRAY(g->scratch, bool, g->tensors.len),
		    .seen = NEW_ARRAY(g->scratch, bool, g->interner->scalars.used),
		    .kept = NEW_ARRAY(g->scratch, const Tensor *, n)};
	for (int i = 0; i < n; i++)
		keep(&k, sorted[i].t);
	graph_renumber(g, k.kept, k.n);
}

/* ---- names ------------------------------------------------------------------------------------- */

static const char *root_name(const Graph *g, const Tensor *t)
{
	for (int i = 0; i < g->named.len; i++) {
		const Root *r = &g->roots.data[g->named.data[i]];
		if (r->tensor == t)
			return r->kind == ROOT_GRADIENT ? arena_format(g->arena, "d_%s", r->name)
							: r->name;
	}
	return NULL;
}

const char *name_within(Arena *arena, const char *layer, const char *name)
{
	size_t n = strlen(layer), before = 0;
	while (strncmp(name + before, "d_", 2) == 0 && name[before + 2])
		before += 2;
	const char *of = name + before;
	if (strncmp(of, layer, n) == 0 && (of[n] == '.' || !of[n]))
		return name;
	return arena_format(arena, "%.*s%s.%s", (int)before, name, layer, of);
}

const char *tensor_title(const Graph *g, const Tensor *t)
{
	const Origin *o = &g->origins.data[t->id];
	if (t->kind <= T_STATE)
		return t->name;
	if (t->kind == T_PLACE) {
		const char *of = tensor_title(g, t->a);
		return of ? arena_format(g->arena, "%s.place", of) : NULL;
	}
	const char *name = o->name ? o->name : root_name(g, t);
	if (!name && o->passed && o->passed->of)
		name = arena_format(g->arena, "d_%s.part", o->passed->of);
	if (!name && o->layer && t->kind == T_COMP) {
		static const char *const ops[] = {"t", "sum", "max", "min", "prod"};
		name = ops[t->op];
	}
	if (!name || !o->layer)
		return name ? name : o->layer;
	return name_within(g->arena, o->layer, name);
}

const Passed *tensor_passed(const Graph *g, const Tensor *t)
{
	const Origin *o = &g->origins.data[t->id];
	bool named = o->name && strncmp(o->name, "d_", 2) != 0;
	return named || !o->passed || !o->passed->through ? NULL : o->passed;
}
