/* SPDX-License-Identifier: MIT */
/* Maps by case: a sum of terms, each behind a bracket that asks for the value of an index of few values, or
 * for its residue. As they stand, every element would ask all of that again. Here loops go over what
 * is left of such an index, and the cases stand side by side in one loop: each bracket is decided,
 * what does not hold is gone, and what several cases read is loaded once.
 *
 * At its first and last values an index may read beyond an edge. These values have loops of their own, so
 * that those between need not ask. */
#include "build.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_CUTS = 6 /* of an index, where a condition begins or ends to hold */ };

typedef struct Unroll {
	Build *b;
	const Kin *kin;
	const Item *last; /* of those with a target */
	Residues residues;
	int inner;      /* the index that runs innermost; -1: none */
	uint64_t cases; /* bit k: a bracket asks for index k */
	int64_t nclasses;
	Group *classes;              /* the items in each */
	int64_t extent[MAX_INDICES]; /* of v, where index k is modulus * v + residue */
	int64_t cut[MAX_RANK][MOST_CUTS + 1];
	int ncuts[MAX_RANK];
	int loops[MAX_RANK], nloops;
	/* of the loops that are open */
	const Aff *v[MAX_RANK];
	int64_t least[MAX_RANK]; /* value of v */
} Unroll;

/* ---- cases ---------------------------------------------------------------------------------- */

/* One index, and it is that: its value is asked for. */
static bool asks_value(Graph *g, const Cond *c, int *k)
{
	return c->kind == COND_EQ && aff_is_index(aff_offset(g, c->aff, -c->aff->constant), k);
}

/* 2 * (h mod 2) + w mod 2 == place[h div 2, w div 2], and it is w that runs innermost: what is read at w div 2 would
 * have to be gathered. */
static bool asks_place(const Unroll *u, const Cond *c)
{
	bool asks = false;
	for (int i = 0; c->kind == COND_EQ && c->aff->has_read && i < c->aff->n; i++) {
		const Atom *atom = c->aff->terms[i].atom;
		asks = asks ||
		       (atom->kind == ATOM_DIV && u->inner >= 0 && (atom->indices >> u->inner & 1));
	}
	return asks;
}

static void see_cond(Unroll *u, const Item *item, const Cond *c)
{
	Graph *g = u->b->g;
	int k;
	residues_cond(&u->residues, g, c);
	if (asks_value(g, c, &k) && k < item->shape.rank && item->extents[k] <= MOST_CLASSES) {
		residues_modulus(&u->residues, k, item->extents[k]);
		u->cases |= UINT64_C(1) << k;
	} else if (c->kind == COND_DIVIDES || asks_place(u, c)) {
		u->cases |= c->aff->indices;
	}
}

static void see_brackets(Unroll *u, Memo *seen, const Item *item, const Scalar *e)
{
	if (memo_get(seen, e))
		return;
	memo_put(u->b->g->scratch, seen, e, e);
	for (int i = 0; e->kind == SC_BRACKET && i < e->n; i++)
		see_cond(u, item, e->conds[i]);
	for (int i = 0; e->args && i < e->n; i++)
		see_brackets(u, seen, item, e->args[i]);
}

/* Whether there are cases, and few of them. */
static bool find_cases(Unroll *u)
{
	const Group *group = u->kin->group;
	Memo seen = {0};
	residues_init(&u->residues, u->last->shape.rank);
	for (int i = u->kin->first; i < group->nitems; i++) {
		const Item *item = group->items[i];
		for (int c = 0; c < item->nconds; c++)
			see_cond(u, item, item->domain[c]);
		see_brackets(u, &seen, item, item->value);
	}
	if (!u->cases)
		return false;
	for (int i = u->kin->first; i < group->nitems; i++)
		residues_item(&u->residues, u->b->g, group->items[i]);
	u->nclasses = residues_count(&u->residues, u->last->extents);
	return u->nclasses > 1;
}

static bool reads_local(const Group *group, const Item *item)
{
	for (int r = 0; r < item->reads.len; r++)
		for (int i = 0; i < group->nitems; i++)
			if (item->reads.data[r].base == group->items[i]->tensor)
				return true;
	return false;
}

/* The item where indices of one value have it, so that what is not of this case need not be looked at again.
 * (What reads another of the group does so by its indices.) */
static Item *item_of_class(const Unroll *u, const Item *item, int64_t number)
{
	Graph *g = u->b->g;
	Item *own = NEW(u->b->arena, Item);
	const Aff **to = NEW_ARRAY(u->b->g->scratch, const Aff *, MAX_RANK);
	*own = *item;
	if (reads_local(u->kin->group, item))
		return own;
	for (int k = 0; k < item->shape.rank; k++) {
		int64_t r = residues_next(&u->residues, k, &number);
		if (item->extents[k] > 1 && u->residues.modulus[k] == item->extents[k])
			to[k] = aff_const(g, r);
	}
	Subst *s = subst_new(g, to, item->shape.rank);
	own->value = subst_scalar(s, item->value);
	const Cond **domain = NEW_ARRAY(u->b->arena, const Cond *, item->nconds);
	for (int i = 0; i < item->nconds; i++)
		domain[i] = subst_cond(s, item->domain[i]);
	own->domain = domain;
	return own;
}

static void make_classes(Unroll *u)
{
	const Group *group = u->kin->group;
	u->classes = NEW_ARRAY(u->b->arena, Group, u->nclasses);
	for (int64_t c = 0; c < u->nclasses; c++) {
		Item **items = NEW_ARRAY(u->b->arena, Item *, group->nitems);
		for (int i = 0; i < group->nitems; i++)
			items[i] = i < u->kin->first ? group->items[i]
						     : item_of_class(u, group->items[i], c);
		u->classes[c] = (Group){.nitems = group->nitems, .items = items};
	}
}

/* ---- cuts ----------------------------------------------------------------------------------- */

/* From v = at on it is something else that holds. */
static void add_cut(Unroll *u, int k, int64_t at)
{
	int n = u->ncuts[k], i = n;
	if (at <= 0 || at >= u->extent[k] || n > MOST_CUTS)
		return;
	for (int j = 0; j < n; j++)
		if (u->cut[k][j] == at)
			return;
	u->ncuts[k]++;
	if (n == MOST_CUTS) /* too many: none is made */
		return;
	for (; i > 0 && u->cut[k][i - 1] > at; i--)
		u->cut[k][i] = u->cut[k][i - 1];
	u->cut[k][i] = at;
}

/* c is over values v. */
static void cut_at_cond(Unroll *u, const Cond *c)
{
	const Aff *a = c->aff;
	if (c->kind != COND_GE || a->n != 1 || a->terms[0].atom->kind != ATOM_INDEX)
		return;
	int k = a->terms[0].atom->index;
	int64_t coef = a->terms[0].coef;
	if (coef > 0) /* holds from v >= -constant / coef on */
		add_cut(u, k, -floor_div(a->constant, coef));
	else
		add_cut(u, k, floor_div(a->constant, -coef) + 1);
}

static void cut_at_brackets(Unroll *u, Memo *seen, Subst *s, const Scalar *e)
{
	if (memo_get(seen, e))
		return;
	memo_put(u->b->g->scratch, seen, e, e);
	for (int i = 0; e->kind == SC_BRACKET && i < e->n; i++)
		cut_at_cond(u, subst_cond(s, e->conds[i]));
	for (int i = 0; e->args && i < e->n; i++)
		cut_at_brackets(u, seen, s, e->args[i]);
}

/* false: where an index ends before others of its residue is lost among too many cuts. */
static bool find_cuts(Unroll *u)
{
	Graph *g = u->b->g;
	for (int64_t c = 0; c < u->nclasses; c++) {
		const Aff *to[MAX_RANK];
		int64_t number = c;
		for (int k = 0; k < u->last->shape.rank; k++) {
			int64_t m = u->residues.modulus[k];
			int64_t r = residues_next(&u->residues, k, &number);
			to[k] = aff_offset(g, aff_scale(g, aff_index(g, k), m), r);
			u->extent[k] = (u->last->extents[k] + m - 1) / m;
			/* from here on there is no element of this residue */
			add_cut(u, k, (u->last->extents[k] - r + m - 1) / m);
		}
		for (int i = u->kin->first; i < u->classes[c].nitems; i++) {
			const Item *item = u->classes[c].items[i];
			Conds conds = {0};
			Memo seen = {0};
			Subst *s = subst_new(g, to, u->last->shape.rank);
			item_conditions(g, item, &conds);
			for (int j = 0; j < conds.len; j++)
				cut_at_cond(u, subst_cond(s, conds.data[j]));
			cut_at_brackets(u, &seen, s, item_value(g, item, &conds));
		}
	}
	for (int k = 0; k < u->last->shape.rank; k++) {
		if (u->ncuts[k] <= MOST_CUTS)
			continue;
		if (u->last->extents[k] % u->residues.modulus[k])
			return false;
		u->ncuts[k] = 0;
	}
	return true;
}

/* ---- loops ---------------------------------------------------------------------------------- */

/* All cases at the present values. */
static void build_cases(Unroll *u)
{
	Build *b = u->b;
	Graph *g = b->g;
	for (int64_t c = 0; c < u->nclasses; c++) {
		const Aff *index[MAX_RANK];
		int64_t number = c;
		bool exists = true;
		for (int k = 0; k < u->last->shape.rank; k++) {
			int64_t m = u->residues.modulus[k];
			int64_t r = residues_next(&u->residues, k, &number);
			index[k] = aff_offset(g, aff_scale(g, u->v[k], m), r);
			exists = exists && u->least[k] * m + r < u->last->extents[k];
		}
		Kin own = *u->kin;
		own.group = &u->classes[c];
		own.extents = b->extents;
		if (exists)
			map_element(b, &own, index);
	}
}

static void build_level(Unroll *u, int level)
{
	Build *b = u->b;
	if (level == u->nloops) {
		build_cases(u);
		return;
	}
	int k = u->loops[level];
	int64_t from = 0;
	for (int i = 0; i <= u->ncuts[k]; i++) {
		int64_t end = i < u->ncuts[k] ? u->cut[k][i] : u->extent[k];
		Mark mark = build_mark(b);
		u->least[k] = from;
		u->v[k] = aff_const(b->g, from);
		if (end - from > 1)
			u->v[k] =
				aff_offset(b->g, aff_index(b->g, build_loop(b, end - from)), from);
		build_level(u, level + 1);
		build_leave(b, mark);
		from = end;
	}
}

bool unroll(Build *b, const Kin *kin)
{
	Unroll u = {.b = b, .kin = kin};
	Order o;
	Mark mark = build_mark(b);
	for (int i = kin->first; i < kin->group->nitems; i++) {
		const Item *item = kin->group->items[i];
		u.last = item->target ? item : u.last;
		if (item->from)
			return false;
	}
	order_loops(b, u.last, &o);
	u.inner = o.inner;
	if (!find_cases(&u))
		return false;
	make_classes(&u);
	if (!find_cuts(&u))
		return false;
	if (o.inner >= 0)
		o.outs[o.nouts++] = o.inner;
	for (int k = 0; k < u.last->shape.rank; k++)
		u.v[k] = aff_const(b->g, 0);
	for (int i = 0; i < o.nouts; i++)
		if (u.extent[o.outs[i]] > 1)
			u.loops[u.nloops++] = o.outs[i];
	build_level(&u, 0);
	build_leave(b, mark);
	return true;
}
