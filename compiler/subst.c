/* SPDX-License-Identifier: MIT */
/* Substitution: indices become subscripts and tensors other tensors, through subscripts, conditions
 * and scalars. Every result is remembered, so a body stays a DAG and the cost is its number of
 * nodes. */
#include "intern.h"

#include <string.h>

struct Subst {
	Graph *g;
	const Aff *const *to;
	int n;
	const Tensor *const *by;
	int nby;
	const Blocks *blocks;   /* see subst_blocks; NULL: there are none */
	const int64_t *extents; /* of the new indices; NULL: unknown */
	uint64_t changed;       /* bit k: index k is replaced */
	Memo memo;
};

static const void **memo_slot(Memo *m, const void *key)
{
	uint32_t mask = (uint32_t)m->size - 1;
	uint32_t i = hash_mix(5, (uint64_t)(uintptr_t)key) & mask;
	while (m->keys[i] && m->keys[i] != key)
		i = (i + 1) & mask;
	m->keys[i] = key;
	return &m->values[i];
}

const void *memo_get(const Memo *m, const void *key)
{
	if (!m->size)
		return NULL;
	uint32_t mask = (uint32_t)m->size - 1;
	for (uint32_t i = hash_mix(5, (uint64_t)(uintptr_t)key) & mask; m->keys[i];
	     i = (i + 1) & mask)
		if (m->keys[i] == key)
			return m->values[i];
	return NULL;
}

void memo_put(Arena *arena, Memo *m, const void *key, const void *value)
{
	if (2 * (m->used + 1) > m->size) {
		Memo old = *m;
		m->size = old.size ? 2 * old.size : 8;
		m->keys = NEW_ARRAY(arena, const void *, m->size);
		m->values = NEW_ARRAY(arena, const void *, m->size);
		for (int i = 0; i < old.size; i++)
			if (old.keys[i])
				*memo_slot(m, old.keys[i]) = old.values[i];
	}
	*memo_slot(m, key) = value;
	m->used++;
}

Subst *subst_tensors(Graph *g, const Aff *const *to, int n, const Tensor *const *by, int nby)
{
	Subst *s = NEW(g->scratch, Subst);
	*s = (Subst){.g = g, .to = to, .n = n, .by = by, .nby = nby};
	for (int k = 0; k < n; k++)
		if (to[k])
			s->changed |= UINT64_C(1) << k;
	return s;
}

Subst *subst_new(Graph *g, const Aff *const *to, int n)
{
	return subst_tensors(g, to, n, NULL, 0);
}

Subst *subst_ranges(Graph *g, const Aff *const *to, int n, const int64_t *extents)
{
	Subst *s = subst_new(g, to, n);
	s->extents = extents;
	return s;
}

Shape blocks_shape(const Blocks *b, Shape shape)
{
	Shape laid = {.rank = 0};
	for (int d = 0; d < shape.rank; d++) {
		int64_t extent = shape.dim[d];
		bool dropped = false;
		for (int i = 0; i < b->n; i++)
			if (b->axis[i] == d) {
				extent /= b->size[i];
				dropped = b->whole[i];
			}
		if (!dropped)
			laid.dim[laid.rank++] = extent;
	}
	for (int i = 0; i < b->n; i++)
		laid.dim[laid.rank++] = b->size[i];
	return laid;
}

void blocks_subs(Graph *g, const Blocks *b, int rank, const Aff **subs)
{
	int n = 0;
	for (int d = 0; d < rank; d++) {
		int64_t size = 1;
		bool dropped = false;
		for (int i = 0; i < b->n; i++)
			if (b->axis[i] == d) {
				size = b->size[i];
				dropped = b->whole[i];
			}
		subs[d] = dropped ? aff_const(g, 0) : aff_scale(g, aff_index(g, n++), size);
	}
	for (int i = 0; i < b->n; i++)
		subs[b->axis[i]] = aff_add(g, subs[b->axis[i]], aff_index(g, n++));
}

void subst_blocks(Subst *s, const Tensor *const *by, int nby, const Blocks *blocks)
{
	s->by = by;
	s->nby = nby;
	s->blocks = blocks;
}

static const Tensor *replaced(const Subst *s, const Tensor *t)
{
	return t->id < s->nby && s->by[t->id] ? s->by[t->id] : t;
}

/* floor(e / d) for a part of e that is 0 <= part < common, common dividing d and all other terms:
 * the part does not matter. NULL if there is none. */
static const Aff *drop_small_part(Subst *s, const Aff *e, int64_t d)
{
	for (int lead = 0; lead < e->n; lead++) {
		int64_t common = common_divisor(d, e->terms[lead].coef);
		if (common <= 1)
			continue;
		const Aff *big = aff_const(s->g, common * floor_div(e->constant, common));
		const Aff *part = aff_const(s->g, e->constant - big->constant);
		for (int i = 0; i < e->n; i++) {
			const Aff *term = aff_term(s->g, e->terms[i]);
			if (e->terms[i].coef % common)
				part = aff_add(s->g, part, term);
			else
				big = aff_add(s->g, big, term);
		}
		Range r = aff_range(part, s->extents);
		if (part->n && r.lo >= 0 && r.hi < common)
			return aff_div(s->g, big, d);
	}
	return NULL;
}

/* A division that the ranges of its indices decide, wholly or in part. */
static const Aff *narrow_div(Subst *s, const Aff *a)
{
	if (!s->extents || !a->has_div)
		return a;
	const Aff *sum = aff_const(s->g, a->constant);
	for (int i = 0; i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		const Aff *term = aff_term(s->g, (Term){1, atom});
		if (atom->kind == ATOM_DIV) {
			Range r = aff_range(atom->inner, s->extents);
			int64_t q = floor_div(r.lo, atom->divisor);
			const Aff *less = drop_small_part(s, atom->inner, atom->divisor);
			if (q == floor_div(r.hi, atom->divisor))
				term = aff_const(s->g, q);
			else if (less)
				term = narrow_div(s, less);
		}
		sum = aff_add(s->g, sum, aff_scale(s->g, term, a->terms[i].coef));
	}
	return sum;
}

/* The subscripts of what stands for t. */
static const Aff *const *subst_subs(Subst *s, const Tensor *t, const Aff *const *subs,
				    const Aff **out)
{
	const Aff *in_block[2];
	int rank = 0;
	const Blocks *b = s->blocks && t->id < s->nby ? &s->blocks[t->id] : NULL;
	for (int d = 0; d < t->shape.rank; d++) {
		const Aff *sub = subst_aff(s, subs[d]), *block = NULL;
		bool dropped = false;
		for (int i = 0; b && i < b->n; i++) {
			if (b->axis[i] != d)
				continue;
			dropped = b->whole[i];
			block = dropped ? aff_const(s->g, 0)
					: narrow_div(s, aff_div(s->g, sub, b->size[i]));
			in_block[i] = aff_sub(s->g, sub, aff_scale(s->g, block, b->size[i]));
		}
		if (!dropped)
			out[rank++] = block ? block : sub;
	}
	for (int i = 0; b && i < b->n; i++)
		out[rank++] = in_block[i];
	return out;
}

static const Aff *subst_atom(Subst *s, const Atom *a)
{
	const Aff *subs[MAX_RANK + 2];
	switch (a->kind) {
	case ATOM_INDEX:
		return a->index < s->n && s->to[a->index] ? s->to[a->index]
							  : aff_index(s->g, a->index);
	case ATOM_DIV:
		return narrow_div(s, aff_div(s->g, subst_aff(s, a->inner), a->divisor));
	case ATOM_READ:
		return aff_read(s->g, replaced(s, a->tensor),
				subst_subs(s, a->tensor, a->subs, subs));
	case ATOM_LOAD:
		break;
	}
	return aff_load(s->g, a->buffer, subst_aff(s, a->inner));
}

const Aff *subst_aff(Subst *s, const Aff *a)
{
	if (!(a->indices & s->changed) && !(a->has_read && s->by) && !(a->has_div && s->extents))
		return a;
	const Aff *done = memo_get(&s->memo, a);
	if (done)
		return done;
	const Aff *sum = aff_const(s->g, a->constant);
	for (int i = 0; i < a->n; i++) {
		const Aff *atom = subst_atom(s, a->terms[i].atom);
		sum = aff_add(s->g, sum, aff_scale(s->g, atom, a->terms[i].coef));
	}
	memo_put(s->g->scratch, &s->memo, a, sum);
	return sum;
}

const Cond *subst_cond(Subst *s, const Cond *c)
{
	const Aff *aff = subst_aff(s, c->aff);
	return aff == c->aff ? c : cond_new(s->g, c->kind, aff, c->divisor);
}

static const Scalar *subst_args(Subst *s, const Scalar *e)
{
	Graph *g = s->g;
	TEMPORARY(g->scratch, const Scalar *, args, e->n);
	bool same = true;
	for (int i = 0; i < e->n; i++) {
		args[i] = subst_scalar(s, e->args[i]);
		same = same && args[i] == e->args[i];
	}
	if (same)
		return e;
	return sc_with_args(g, e, args);
}

static const Scalar *subst_new_scalar(Subst *s, const Scalar *e)
{
	const Aff *subs[MAX_RANK + 2];
	Graph *g = s->g;
	switch (e->kind) {
	case SC_LITERAL:
	case SC_LOCAL:
		return e;
	case SC_READ:
		return sc_read(g, replaced(s, e->tensor), subst_subs(s, e->tensor, e->subs, subs));
	case SC_BRACKET: {
		const Cond **conds = NEW_ARRAY(g->scratch, const Cond *, e->n);
		for (int i = 0; i < e->n; i++)
			conds[i] = subst_cond(s, e->conds[i]);
		return sc_bracket(g, conds, e->n);
	}
	case SC_INT:
		return sc_aff(g, subst_aff(s, e->aff));
	case SC_RANDOM:
		return sc_random(g, e->random, e->stream, subst_aff(s, e->aff));
	case SC_LOAD:
		return sc_load(g, e->buffer, subst_aff(s, e->aff));
	default:
		return subst_args(s, e);
	}
}

const Scalar *subst_scalar(Subst *s, const Scalar *e)
{
	if (!(e->indices & s->changed) && !s->by && !s->extents)
		return e;
	const Scalar *done = memo_get(&s->memo, e);
	if (!done) {
		done = subst_new_scalar(s, e);
		memo_put(s->g->scratch, &s->memo, e, done);
	}
	return done;
}
