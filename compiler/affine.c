/* SPDX-License-Identifier: MIT */
/* Subscripts: a constant plus integer multiples of atoms, interned and canonical, so that two equal
 * subscripts are one pointer. The canonical form of a floor division lets multiples of the divisor
 * leave it, joins nested divisions and keeps the leading coefficient positive; there is no mod. */
#include "intern.h"

#include <stdlib.h>
#include <string.h>

/* ---- tables ------------------------------------------------------------------------------------
 */

const void *table_find(const Table *table, uint32_t hash, const void *key, Equal equal)
{
	if (!table->size)
		return NULL;
	uint32_t mask = (uint32_t)table->size - 1;
	for (uint32_t i = hash & mask; table->slots[i]; i = (i + 1) & mask)
		if (table->hashes[i] == hash && equal(table->slots[i], key))
			return table->slots[i];
	return NULL;
}

static void table_put(Table *table, uint32_t hash, const void *object)
{
	uint32_t mask = (uint32_t)table->size - 1, i = hash & mask;
	while (table->slots[i])
		i = (i + 1) & mask;
	table->slots[i] = object;
	table->hashes[i] = hash;
	table->used++;
}

void table_add(Arena *arena, Table *table, uint32_t hash, const void *object)
{
	if (2 * (table->used + 1) > table->size) {
		Table old = *table;
		table->size = old.size ? 2 * old.size : 256;
		table->slots = NEW_ARRAY(arena, const void *, table->size);
		table->hashes = NEW_ARRAY(arena, uint32_t, table->size);
		table->used = 0;
		for (int i = 0; i < old.size; i++)
			if (old.slots[i])
				table_put(table, old.hashes[i], old.slots[i]);
	}
	table_put(table, hash, object);
}

/* ---- arithmetic --------------------------------------------------------------------------------
 */

int64_t checked_add(Graph *g, int64_t a, int64_t b)
{
	int64_t r;
	if (__builtin_add_overflow(a, b, &r))
		die(g->arena, "a subscript exceeds 63 bits");
	return r;
}

int64_t checked_mul(Graph *g, int64_t a, int64_t b)
{
	int64_t r;
	if (__builtin_mul_overflow(a, b, &r))
		die(g->arena, "a subscript exceeds 63 bits");
	return r;
}

int64_t floor_div(int64_t a, int64_t b)
{
	int64_t q = a / b;
	return q - (a % b < 0);
}

int64_t common_divisor(int64_t a, int64_t b)
{
	a = a < 0 ? -a : a;
	b = b < 0 ? -b : b;
	while (b) {
		int64_t r = a % b;
		a = b;
		b = r;
	}
	return a;
}

/* ---- atoms -------------------------------------------------------------------------------------
 */

static int atom_subs(const Atom *a)
{
	return a->kind == ATOM_READ ? a->tensor->shape.rank : 0;
}

static bool atom_equal(const void *pa, const void *pb)
{
	const Atom *a = pa, *b = pb;
	if (a->kind != b->kind || a->index != b->index || a->inner != b->inner ||
	    a->divisor != b->divisor || a->tensor != b->tensor || a->buffer != b->buffer)
		return false;
	for (int i = 0; i < atom_subs(a); i++)
		if (a->subs[i] != b->subs[i])
			return false;
	return true;
}

static uint32_t atom_hash(const Atom *key)
{
	uint32_t h = hash_mix((uint32_t)key->kind, (uint64_t)key->index);
	h = hash_mix(h, (uint64_t)key->divisor);
	h = hash_mix(h, key->inner ? (uint64_t)key->inner->id : 0);
	h = hash_mix(h, (uint64_t)(uintptr_t)key->tensor);
	h = hash_mix(h, key->buffer ? (uint64_t)key->buffer->id : 0);
	for (int i = 0; i < atom_subs(key); i++)
		h = hash_mix(h, (uint64_t)key->subs[i]->id);
	return h;
}

static const Atom *atom_intern(Graph *g, Atom key)
{
	uint32_t h = atom_hash(&key);
	const Atom *found = table_find(&g->interner->atoms, h, &key, atom_equal);
	if (found)
		return found;
	Atom *atom = NEW(g->arena, Atom);
	*atom = key;
	atom->id = key.kind == ATOM_INDEX ? key.index : MAX_INDICES + g->interner->atoms.used;
	if (key.kind == ATOM_INDEX)
		atom->indices = UINT64_C(1) << key.index;
	if (key.inner) {
		atom->indices |= key.inner->indices;
		atom->has_read = key.inner->has_read;
		atom->has_div = key.inner->has_div;
	}
	atom->has_div |= key.kind == ATOM_DIV;
	if (key.kind == ATOM_READ || key.kind == ATOM_LOAD)
		atom->has_read = true;
	int n = atom_subs(&key);
	if (n) {
		const Aff **subs = NEW_ARRAY(g->arena, const Aff *, n);
		memcpy(subs, key.subs, (size_t)n * sizeof *subs);
		atom->subs = subs;
		for (int i = 0; i < n; i++)
			atom->indices |= subs[i]->indices, atom->has_div |= subs[i]->has_div;
	}
	table_add(g->arena, &g->interner->atoms, h, atom);
	return atom;
}

/* ---- subscripts --------------------------------------------------------------------------------
 */

static bool aff_equal(const void *pa, const void *pb)
{
	const Aff *a = pa, *b = pb;
	if (a->constant != b->constant || a->n != b->n)
		return false;
	for (int i = 0; i < a->n; i++)
		if (a->terms[i].atom != b->terms[i].atom || a->terms[i].coef != b->terms[i].coef)
			return false;
	return true;
}

static int term_order(const void *a, const void *b)
{
	return ((const Term *)a)->atom->id - ((const Term *)b)->atom->id;
}

/* Sorts and joins `terms` in place. */
static const Aff *aff_make(Graph *g, int64_t constant, Term *terms, int n)
{
	if (n > 1)
		qsort(terms, (size_t)n, sizeof *terms, term_order);
	int m = 0;
	for (int i = 0; i < n; i++) {
		if (m && terms[m - 1].atom == terms[i].atom)
			terms[m - 1].coef = checked_add(g, terms[m - 1].coef, terms[i].coef);
		else
			terms[m++] = terms[i];
		if (terms[m - 1].coef == 0)
			m--;
	}
	Aff key = {.constant = constant, .n = m, .terms = terms};
	uint32_t h = hash_mix(17, (uint64_t)constant);
	for (int i = 0; i < m; i++)
		h = hash_mix(hash_mix(h, (uint64_t)terms[i].coef), (uint64_t)terms[i].atom->id);
	const Aff *found = table_find(&g->interner->affs, h, &key, aff_equal);
	if (found)
		return found;
	Aff *aff = NEW(g->arena, Aff);
	Term *copy = NEW_ARRAY(g->arena, Term, m);
	if (m)
		memcpy(copy, terms, (size_t)m * sizeof *terms);
	*aff = (Aff){.id = g->interner->affs.used, .constant = constant, .n = m, .terms = copy};
	for (int i = 0; i < m; i++) {
		aff->indices |= copy[i].atom->indices;
		aff->has_read |= copy[i].atom->has_read;
		aff->has_div |= copy[i].atom->has_div;
	}
	table_add(g->arena, &g->interner->affs, h, aff);
	return aff;
}

static const Aff *aff_atom(Graph *g, const Atom *atom)
{
	Term term = {1, atom};
	return aff_make(g, 0, &term, 1);
}

const Aff *aff_term(Graph *g, Term term)
{
	return aff_make(g, 0, &term, 1);
}

const Aff *aff_const(Graph *g, int64_t value)
{
	return aff_make(g, value, NULL, 0);
}

const Aff *aff_index(Graph *g, int index)
{
	if (index < 0 || index >= MAX_INDICES)
		die(g->arena, "a definition has more than %d indices", MAX_INDICES);
	const Atom **atom = &g->interner->index_atoms[index];
	if (!*atom)
		*atom = atom_intern(g, (Atom){.kind = ATOM_INDEX, .index = index});
	return aff_atom(g, *atom);
}

/* a + factor * b */
static const Aff *aff_combine(Graph *g, const Aff *a, const Aff *b, int64_t factor)
{
	Term small[32];
	int n = a->n + b->n;
	Term *terms = n <= 32 ? small : NEW_ARRAY(g->scratch, Term, n);
	if (a->n)
		memcpy(terms, a->terms, (size_t)a->n * sizeof *terms);
	for (int i = 0; i < b->n; i++)
		terms[a->n + i] =
			(Term){checked_mul(g, b->terms[i].coef, factor), b->terms[i].atom};
	int64_t constant = checked_add(g, a->constant, checked_mul(g, b->constant, factor));
	return aff_make(g, constant, terms, n);
}

const Aff *aff_add(Graph *g, const Aff *a, const Aff *b)
{
	return aff_combine(g, a, b, 1);
}

const Aff *aff_sub(Graph *g, const Aff *a, const Aff *b)
{
	return aff_combine(g, a, b, -1);
}

const Aff *aff_scale(Graph *g, const Aff *a, int64_t factor)
{
	if (factor == 1)
		return a;
	return factor == 0 ? aff_const(g, 0) : aff_combine(g, aff_const(g, 0), a, factor);
}

const Aff *aff_offset(Graph *g, const Aff *a, int64_t constant)
{
	return constant ? aff_combine(g, a, aff_const(g, constant), 1) : a;
}

/* The part of `a` that leaves a division by s, and in *rest what stays: |coefficients| < s and
 * 0 <= constant < s. */
static const Aff *split_multiples(Graph *g, const Aff *a, int64_t s, const Aff **rest)
{
	Term out[32], in[32];
	Term *po = a->n <= 32 ? out : NEW_ARRAY(g->scratch, Term, a->n);
	Term *pi = a->n <= 32 ? in : NEW_ARRAY(g->scratch, Term, a->n);
	int no = 0, ni = 0;
	for (int i = 0; i < a->n; i++) {
		Term t = a->terms[i];
		if (t.coef / s)
			po[no++] = (Term){t.coef / s, t.atom};
		if (t.coef % s)
			pi[ni++] = (Term){t.coef % s, t.atom};
	}
	int64_t q = floor_div(a->constant, s);
	*rest = aff_make(g, a->constant - q * s, pi, ni);
	return aff_make(g, q, po, no);
}

const Aff *aff_div(Graph *g, const Aff *a, int64_t s)
{
	if (s <= 0)
		die(g->arena, "division of a subscript by %lld", (long long)s);
	if (s == 1)
		return a;
	const Aff *rest;
	const Aff *whole = split_multiples(g, a, s, &rest);
	if (rest->n == 0)
		return whole;
	int64_t common = s;
	for (int i = 0; i < rest->n; i++)
		common = common_divisor(common, rest->terms[i].coef);
	if (common > 1) { /* floor((g*A + c) / (g*s)) = floor((A + floor(c/g)) / s) */
		Term *terms = NEW_ARRAY(g->scratch, Term, rest->n);
		for (int i = 0; i < rest->n; i++)
			terms[i] = (Term){rest->terms[i].coef / common, rest->terms[i].atom};
		const Aff *less = aff_make(g, rest->constant / common, terms, rest->n);
		return aff_add(g, whole, aff_div(g, less, s / common));
	}
	const Atom *lead = rest->terms[0].atom;
	if (rest->n == 1 && rest->terms[0].coef == 1 && lead->kind == ATOM_DIV) {
		const Aff *inner =
			aff_offset(g, lead->inner, checked_mul(g, rest->constant, lead->divisor));
		return aff_add(g, whole, aff_div(g, inner, checked_mul(g, s, lead->divisor)));
	}
	if (rest->terms[0].coef < 0) { /* floor(-a/s) = -floor((a + s-1)/s) */
		const Aff *minus = aff_offset(g, aff_scale(g, rest, -1), s - 1);
		return aff_sub(g, whole, aff_div(g, minus, s));
	}
	return aff_add(
		g, whole,
		aff_atom(g, atom_intern(g, (Atom){.kind = ATOM_DIV, .inner = rest, .divisor = s})));
}

const Aff *aff_mod(Graph *g, const Aff *a, int64_t s)
{
	return aff_combine(g, a, aff_div(g, a, s), -s);
}

const Aff *aff_read(Graph *g, const Tensor *t, const Aff *const *subs)
{
	return aff_atom(g, atom_intern(g, (Atom){.kind = ATOM_READ, .tensor = t, .subs = subs}));
}

const Aff *aff_load(Graph *g, const Buffer *buffer, const Aff *offset)
{
	return aff_atom(
		g, atom_intern(g, (Atom){.kind = ATOM_LOAD, .buffer = buffer, .inner = offset}));
}

bool aff_is_const(const Aff *a, int64_t value)
{
	return a->n == 0 && a->constant == value;
}

bool aff_is_index(const Aff *a, int *index)
{
	if (a->n != 1 || a->constant || a->terms[0].coef != 1 ||
	    a->terms[0].atom->kind != ATOM_INDEX)
		return false;
	*index = a->terms[0].atom->index;
	return true;
}

int64_t aff_coef(const Aff *a, int index)
{
	for (int i = 0; i < a->n; i++)
		if (a->terms[i].atom->kind == ATOM_INDEX && a->terms[i].atom->index == index)
			return a->terms[i].coef;
	return 0;
}

/* ---- ranges ------------------------------------------------------------------------------------
 */

/* Saturating: what lies beyond 62 bits decides nothing. */
static int64_t saturate(bool overflow, bool negative, int64_t value)
{
	const int64_t far = INT64_C(1) << 62;
	if (overflow)
		return negative ? -far : far;
	return value > far ? far : value < -far ? -far : value;
}

static int64_t far_add(int64_t a, int64_t b)
{
	int64_t r;
	bool overflow = __builtin_add_overflow(a, b, &r);
	return saturate(overflow, a < 0, r);
}

static int64_t far_mul(int64_t a, int64_t b)
{
	int64_t r;
	bool overflow = __builtin_mul_overflow(a, b, &r);
	return saturate(overflow, (a < 0) != (b < 0), r);
}

static Range range_add(Range a, Range b)
{
	return (Range){far_add(a.lo, b.lo), far_add(a.hi, b.hi)};
}

static Range range_scale(Range a, int64_t k)
{
	Range r = {far_mul(a.lo, k), far_mul(a.hi, k)};
	return k < 0 ? (Range){r.hi, r.lo} : r;
}

static Range atom_range(const Atom *atom, const int64_t *extents)
{
	switch (atom->kind) {
	case ATOM_INDEX:
		return (Range){0, extents[atom->index] - 1};
	case ATOM_DIV: {
		Range r = aff_range(atom->inner, extents);
		return (Range){floor_div(r.lo, atom->divisor), floor_div(r.hi, atom->divisor)};
	}
	case ATOM_READ:
		return atom->tensor->range;
	case ATOM_LOAD:
		break;
	}
	return atom->buffer && atom->buffer->tensor ? atom->buffer->tensor->range
						    : (Range){INT32_MIN, INT32_MAX};
}

static Range plain_range(const Term *terms, int n, int64_t constant, const int64_t *extents)
{
	Range r = {constant, constant};
	for (int i = 0; i < n; i++)
		r = range_add(r, range_scale(atom_range(terms[i].atom, extents), terms[i].coef));
	return r;
}

static int term_find(const Term *terms, int n, const Atom *atom)
{
	for (int i = 0; i < n; i++)
		if (terms[i].atom == atom)
			return i;
	return -1;
}

/* terms += factor * a; returns the new count, or -1 if there is no room. */
static int terms_add(Term *terms, int n, int room, const Aff *a, int64_t factor)
{
	for (int i = 0; i < a->n; i++) {
		int k = term_find(terms, n, a->terms[i].atom);
		if (k < 0) {
			if (n == room)
				return -1;
			terms[k = n++] = (Term){0, a->terms[i].atom};
		}
		terms[k].coef += factor * a->terms[i].coef;
	}
	return n;
}

/* With k*(e - s*(e div s)) taken out of a, what is left is often constant. The part is in k*[0,
 * s-1]. */
static bool mod_range(const Aff *a, const Term *div, const int64_t *extents, Range *out)
{
	const Atom *atom = div->atom;
	if (div->coef % atom->divisor)
		return false;
	int64_t k = -div->coef / atom->divisor;
	Term terms[64];
	int n = terms_add(terms, 0, 64, a, 1);
	if (n < 0 || (n = terms_add(terms, n, 64, atom->inner, -k)) < 0)
		return false;
	terms[term_find(terms, n, atom)].coef = 0;
	Range rest = plain_range(terms, n, a->constant - k * atom->inner->constant, extents);
	*out = range_add(rest, range_scale((Range){0, atom->divisor - 1}, k));
	return true;
}

/* (e div t) - m*(e div (t*m)) is in [0, m-1]; the constants of the two e may differ by a multiple
 * of t. */
static bool digit_range(const Aff *a, const Term *div, const Term *low, const int64_t *extents,
			Range *out)
{
	const Atom *high = div->atom, *part = low->atom;
	if (part->kind != ATOM_DIV || part == high || high->divisor % part->divisor)
		return false;
	int64_t m = high->divisor / part->divisor,
		shift = high->inner->constant - part->inner->constant;
	if (div->coef != -low->coef * m || shift % part->divisor ||
	    high->inner->n != part->inner->n)
		return false;
	for (int i = 0; i < part->inner->n; i++)
		if (high->inner->terms[i].atom != part->inner->terms[i].atom ||
		    high->inner->terms[i].coef != part->inner->terms[i].coef)
			return false;
	int64_t j = shift / part->divisor; /* high's e div t = part + j */
	Term terms[64];
	int n = terms_add(terms, 0, 64, a, 1);
	if (n < 0)
		return false;
	terms[term_find(terms, n, high)].coef = 0;
	terms[term_find(terms, n, part)].coef = 0;
	Range rest = plain_range(terms, n, a->constant, extents);
	*out = range_add(rest, range_scale((Range){-j, m - 1 - j}, low->coef));
	return true;
}

Range aff_range(const Aff *a, const int64_t *extents)
{
	Range r = plain_range(a->terms, a->n, a->constant, extents), other;
	for (int i = 0; i < a->n; i++) {
		if (a->terms[i].atom->kind != ATOM_DIV)
			continue;
		if (mod_range(a, &a->terms[i], extents, &other)) {
			r.lo = other.lo > r.lo ? other.lo : r.lo;
			r.hi = other.hi < r.hi ? other.hi : r.hi;
		}
		for (int j = 0; j < a->n; j++)
			if (digit_range(a, &a->terms[i], &a->terms[j], extents, &other)) {
				r.lo = other.lo > r.lo ? other.lo : r.lo;
				r.hi = other.hi < r.hi ? other.hi : r.hi;
			}
	}
	return r;
}

/* ---- conditions --------------------------------------------------------------------------------
 */

static bool cond_equal(const void *pa, const void *pb)
{
	const Cond *a = pa, *b = pb;
	return a->kind == b->kind && a->aff == b->aff && a->divisor == b->divisor;
}

static const Cond *cond_intern(Graph *g, CondKind kind, const Aff *aff, int64_t divisor)
{
	Cond key = {.kind = kind, .aff = aff, .divisor = divisor};
	uint32_t h = hash_mix(hash_mix((uint32_t)kind, (uint64_t)aff->id), (uint64_t)divisor);
	const Cond *found = table_find(&g->interner->conds, h, &key, cond_equal);
	if (found)
		return found;
	Cond *cond = NEW(g->arena, Cond);
	*cond = key;
	cond->id = g->interner->conds.used;
	table_add(g->arena, &g->interner->conds, h, cond);
	return cond;
}

static const Cond *cond_constant(Graph *g, bool holds)
{
	return cond_intern(g, COND_GE, aff_const(g, holds ? 0 : -1), 0);
}

static int64_t content(const Aff *a)
{
	int64_t common = 0;
	for (int i = 0; i < a->n; i++)
		common = common_divisor(common, a->terms[i].coef);
	return common;
}

/* a with every coefficient divided by `by` and the given constant */
static const Aff *divide_terms(Graph *g, const Aff *a, int64_t by, int64_t constant)
{
	Term *terms = NEW_ARRAY(g->scratch, Term, a->n);
	for (int i = 0; i < a->n; i++)
		terms[i] = (Term){a->terms[i].coef / by, a->terms[i].atom};
	return aff_make(g, constant, terms, a->n);
}

static const Cond *cond_ge(Graph *g, const Aff *a)
{
	if (a->n == 0)
		return cond_constant(g, a->constant >= 0);
	int64_t common = content(a);
	a = divide_terms(g, a, common, floor_div(a->constant, common));
	const Atom *lead = a->terms[0].atom;
	if (a->n == 1 && lead->kind == ATOM_DIV) { /* a lone div is multiplied out */
		const Aff *e = a->terms[0].coef > 0
				       ? aff_offset(g, lead->inner,
						    checked_mul(g, a->constant, lead->divisor))
				       : aff_sub(g,
						 aff_const(g, checked_mul(g, a->constant + 1,
									  lead->divisor) -
								      1),
						 lead->inner);
		return cond_ge(g, e);
	}
	return cond_intern(g, COND_GE, a, 0);
}

static const Cond *cond_divides(Graph *g, const Aff *a, int64_t s)
{
	Term *terms = NEW_ARRAY(g->scratch, Term, a->n);
	for (int i = 0; i < a->n; i++)
		terms[i] = (Term){a->terms[i].coef - s * floor_div(a->terms[i].coef, s),
				  a->terms[i].atom};
	a = aff_make(g, a->constant - s * floor_div(a->constant, s), terms, a->n);
	if (a->n == 0)
		return cond_constant(g, a->constant == 0);
	int64_t common = common_divisor(content(a), s);
	if (a->constant % common)
		return cond_constant(g, false);
	if (common > 1)
		return cond_divides(g, divide_terms(g, a, common, a->constant / common),
				    s / common);
	if (s == 1)
		return cond_constant(g, true);
	if (2 * a->terms[0].coef > s)
		return cond_divides(g, aff_scale(g, a, -1), s);
	return cond_intern(g, COND_DIVIDES, a, s);
}

static const Cond *cond_eq(Graph *g, CondKind kind, const Aff *a)
{
	bool when_false = kind == COND_NE;
	if (a->n == 0)
		return cond_constant(g, (a->constant == 0) != when_false);
	int64_t common = content(a);
	if (a->constant % common)
		return cond_constant(g, when_false);
	if (a->terms[0].coef < 0)
		common = -common;
	a = divide_terms(g, a, common, a->constant / common);
	/* k*(e mod s) + rest == 0 with constant rest is a divisibility */
	for (int i = 0; kind == COND_EQ && i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->kind != ATOM_DIV || a->terms[i].coef % atom->divisor)
			continue;
		int64_t k = -a->terms[i].coef / atom->divisor;
		const Aff *div = aff_atom(g, atom);
		const Aff *mod = aff_combine(g, atom->inner, div, -atom->divisor);
		const Aff *rest = aff_combine(g, a, mod, -k);
		if (rest->n || rest->constant % k)
			continue;
		int64_t value = -rest->constant / k;
		if (value < 0 || value >= atom->divisor)
			return cond_constant(g, false);
		return cond_divides(g, aff_offset(g, atom->inner, -value), atom->divisor);
	}
	return cond_intern(g, kind, a, 0);
}

const Cond *cond_new(Graph *g, CondKind kind, const Aff *aff, int64_t divisor)
{
	switch (kind) {
	case COND_GE:
		return cond_ge(g, aff);
	case COND_DIVIDES:
		return cond_divides(g, aff, divisor);
	default:
		return cond_eq(g, kind, aff);
	}
}

int cond_decide(const Cond *c, const int64_t *extents)
{
	Range r = aff_range(c->aff, extents);
	bool zero_possible = r.lo <= 0 && r.hi >= 0, zero_certain = r.lo == 0 && r.hi == 0;
	switch (c->kind) {
	case COND_GE:
		return r.lo >= 0 ? 1 : r.hi < 0 ? 0 : -1;
	case COND_EQ:
		return zero_certain ? 1 : !zero_possible ? 0 : -1;
	case COND_NE:
		return zero_certain ? 0 : !zero_possible ? 1 : -1;
	case COND_DIVIDES:
		break;
	}
	/* the only multiple of s in reach is known */
	if (floor_div(r.hi, c->divisor) * c->divisor < r.lo)
		return 0;
	return r.lo == r.hi && r.lo % c->divisor == 0 ? 1 : -1;
}

const Cond *cond_negate(Graph *g, const Cond *c)
{
	switch (c->kind) {
	case COND_GE:
		return cond_new(g, COND_GE, aff_offset(g, aff_scale(g, c->aff, -1), -1), 0);
	case COND_EQ:
		return cond_new(g, COND_NE, c->aff, 0);
	case COND_NE:
		return cond_new(g, COND_EQ, c->aff, 0);
	case COND_DIVIDES:
		break;
	}
	return c->divisor == 2 ? cond_new(g, COND_DIVIDES, aff_offset(g, c->aff, 1), 2) : NULL;
}
