/* SPDX-License-Identifier: MIT */
/* A map's operations, fewer and with less to move.
 *
 * The idea: before registers are packed each is written once, so that what a value is for can be
 * read off the list: a product that is only added becomes part of the sum, what is loaded can be
 * read where it lies as long as nobody stores there, and what is only stored can be made where it
 * goes. */
#include "jit.h"

#include <string.h>

typedef struct Uses {    /* of a real register */
	int count, last; /* readers, and the last of them */
	int maker;       /* the operation that writes it; -1: none */
} Uses;

typedef struct Tuner {
	CnncMapOp *ops;
	int n;
	Uses *real, *whole;
} Tuner;

MapTouched map_touched(CnncMapOp *op)
{
	MapTouched t = {{&op->m}, {NULL}, NULL, NULL};
	bool from_int = op->code == CNNC_MAP_REAL || op->code == CNNC_MAP_INT_STORE ||
			(op->code >= CNNC_MAP_INT_ADD && op->code < CNNC_MAP_ROW);
	bool to_int = op->code >= CNNC_MAP_INT && op->code <= CNNC_MAP_INT_DIV;
	bool place = leaf_places(op->code), twice = op->code == CNNC_MAP_FMA2;
	*(twice ? &t.reals[3] : &t.ints[0]) = &op->x;
	*(twice ? &t.reals[4] : &t.ints[1]) = &op->x2;
	*(from_int ? &t.ints[2] : &t.reals[1]) = &op->a;
	*(from_int || place ? &t.ints[3] : &t.reals[2]) = &op->b;
	*(to_int ? &t.whole : &t.real) = &op->d;
	return t;
}

/* Whether operation `op` writes where pointer p points to. */
static bool writes(const CnncMapOp *op, int p)
{
	return leaf_stores(op->code) &&
	       (op->pointer == p || (leaf_places(op->code) && op->pointer2 == p));
}

static void count_uses(Tuner *t, int nreals, int nints)
{
	memset(t->real, 0, (size_t)nreals * sizeof *t->real);
	memset(t->whole, 0, (size_t)nints * sizeof *t->whole);
	for (int i = 0; i < nreals; i++)
		t->real[i].maker = -1;
	for (int i = 0; i < t->n; i++) {
		MapTouched m = map_touched(&t->ops[i]);
		for (int k = 0; k < MAP_READS; k++)
			if (m.reals[k] && *m.reals[k] >= 0) {
				Uses *u = &t->real[*m.reals[k]];
				u->count++;
				u->last = i;
			}
		for (int k = 0; k < MAP_READS; k++)
			if (m.ints[k] && *m.ints[k] >= 0)
				t->whole[*m.ints[k]].last = i;
		if (m.real && *m.real >= 0)
			t->real[*m.real].maker = i;
	}
}

static bool is_product(const Tuner *t, int reg)
{
	const Uses *u = &t->real[reg];
	return u->count == 1 && u->maker >= 0 && t->ops[u->maker].code == CNNC_MAP_MUL;
}

/* A sum of a product that nothing else reads. The product's place in the list stays empty. */
static void fuse_products(Tuner *t, bool *gone)
{
	for (int i = 0; i < t->n; i++) {
		CnncMapOp *op = &t->ops[i];
		if (op->code != CNNC_MAP_ADD)
			continue;
		int16_t a = op->a, b = op->b;
		if (!is_product(t, a) && is_product(t, b)) {
			a = op->b;
			b = op->a;
		}
		if (a == b || !is_product(t, a))
			continue;
		const CnncMapOp *product = &t->ops[t->real[a].maker];
		gone[t->real[a].maker] = true;
		op->code = CNNC_MAP_FMA;
		op->m = b;
		op->a = product->a;
		op->b = product->b;
	}
}

/* What a sum of a product is added to may be one, too, or a product: both go over the strip at once. */
static void fuse_sums(Tuner *t, bool *gone)
{
	for (int i = 0; i < t->n; i++) {
		CnncMapOp *op = &t->ops[i];
		if (op->code != CNNC_MAP_FMA || gone[i])
			continue;
		const Uses *u = &t->real[op->m];
		const CnncMapOp *other = u->count == 1 && u->maker >= 0 ? &t->ops[u->maker] : NULL;
		if (!other || gone[u->maker] ||
		    (other->code != CNNC_MAP_FMA && other->code != CNNC_MAP_MUL))
			continue;
		gone[u->maker] = true;
		op->code = CNNC_MAP_FMA2;
		op->x = other->a;
		op->x2 = other->b;
		op->m = (int16_t)(other->code == CNNC_MAP_FMA ? other->m : -1);
	}
}

/* Literals first: they are set once. */
static int compact(Arena *arena, CnncMapOp *ops, int n, const bool *gone)
{
	CnncMapOp *kept = NEW_ARRAY(arena, CnncMapOp, n + 1);
	int count = 0;
	for (int literals = 1; literals >= 0; literals--)
		for (int i = 0; i < n; i++)
			if (!gone[i] && (ops[i].code == CNNC_MAP_LITERAL) == literals)
				kept[count++] = ops[i];
	memcpy(ops, kept, (size_t)count * sizeof *ops);
	return count;
}

static bool makes(const CnncMapOp *op)
{
	return (op->code >= CNNC_MAP_ADD && op->code <= CNNC_MAP_SELECT) ||
	       op->code >= CNNC_MAP_ROW;
}

/* Operation i may put its result where operation `store` would: see CnncMapOp.to. */
static bool may_go(const Tuner *t, int i, int store)
{
	const CnncMapOp *s = &t->ops[store];
	const Uses *u = &t->real[s->a];
	if (s->code != CNNC_MAP_STORE || s->m >= 0 || s->x >= 0 || u->maker != i)
		return false;
	for (int k = i + 1; k < t->n; k++) {
		const CnncMapOp *op = &t->ops[k];
		if (k != store && k <= u->last && writes(op, s->pointer))
			return false;
		if (k < store &&
		    (op->code == CNNC_MAP_LOAD || op->code == CNNC_MAP_INT_LOAD ||
		     (op->to && makes(op))) &&
		    (op->to ? t->ops[op->to].pointer : op->pointer) == s->pointer)
			return false;
	}
	/* nor may another result be on its way there already, or lie there and be read later */
	for (int k = 0; k < i; k++) {
		const CnncMapOp *op = &t->ops[k];
		if (op->to && t->ops[op->to].pointer == s->pointer &&
		    (op->to >= i || t->real[op->d].last > i))
			return false;
	}
	return true;
}

static void send_results(Tuner *t)
{
	for (int s = 0; s < t->n; s++) {
		if (t->ops[s].code != CNNC_MAP_STORE)
			continue;
		int i = t->real[t->ops[s].a].maker;
		if (i >= 0 && makes(&t->ops[i]) && !t->ops[i].to && may_go(t, i, s))
			t->ops[i].to = (int16_t)s;
	}
}

/* Nobody stores to p after operation i and before `last`, or with it; a result that goes there by
 * itself may be made of what lies there. */
static bool stays(const Tuner *t, int i, int last, int p)
{
	for (int k = i + 1; k <= last; k++) {
		const CnncMapOp *op = &t->ops[k];
		if (writes(op, p))
			return false;
		if (k < last && op->to && t->ops[op->to].pointer == p)
			return false;
	}
	return true;
}

static void leave_in_memory(Tuner *t)
{
	for (int i = 0; i < t->n; i++) {
		CnncMapOp *op = &t->ops[i];
		if (op->code != CNNC_MAP_LOAD && op->code != CNNC_MAP_INT_LOAD)
			continue;
		const Uses *u = op->code == CNNC_MAP_LOAD ? &t->real[op->d] : &t->whole[op->d];
		op->k = stays(t, i, u->last, op->pointer);
	}
}

int map_tune(Arena *arena, CnncMapOp *ops, int n, int nreals, int nints)
{
	bool *gone = NEW_ARRAY(arena, bool, n + 1);
	Tuner t = {ops, n, NEW_ARRAY(arena, Uses, nreals + 1), NEW_ARRAY(arena, Uses, nints + 1)};
	count_uses(&t, nreals, nints);
	fuse_products(&t, gone);
	fuse_sums(&t, gone);
	t.n = compact(arena, ops, n, gone);
	count_uses(&t, nreals, nints);
	send_results(&t);
	leave_in_memory(&t);
	return t.n;
}
