/* SPDX-License-Identifier: MIT */
/* The bodies of comprehensions: scalar expressions, interned and normalised as they are made. A sum
 * collects equal terms with their rational coefficients, a product is a sorted multiset with at
 * most one literal (first) and one bracket; x * recip(x) = 1 where x is provably positive. So equal
 * expressions are one pointer, and what cancels is gone before any pass sees it. */
#include "intern.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static bool scalar_equal(const void *pa, const void *pb)
{
	const Scalar *a = pa, *b = pb;
	if (a->kind != b->kind || a->n != b->n || a->tensor != b->tensor ||
	    a->buffer != b->buffer || a->row != b->row || a->cmp != b->cmp ||
	    a->random != b->random || a->stream != b->stream || a->local != b->local ||
	    a->aff != b->aff)
		return false;
	if (a->kind == SC_LITERAL && !number_equal(a->number, b->number))
		return false;
	for (int i = 0; i < a->n; i++)
		if ((a->subs && a->subs[i] != b->subs[i]) ||
		    (a->conds && a->conds[i] != b->conds[i]) ||
		    (a->args && a->args[i] != b->args[i]))
			return false;
	return true;
}

static uint32_t scalar_hash(const Scalar *e)
{
	uint32_t h = hash_mix((uint32_t)e->kind, (uint64_t)e->cmp * 64 + (uint64_t)e->random);
	if (e->kind == SC_LITERAL) {
		uint64_t bits;
		memcpy(&bits, &e->number.value, sizeof bits);
		return hash_mix(hash_mix(h, bits), (uint64_t)e->number.den);
	}
	h = hash_mix(h, (uint64_t)(uintptr_t)e->tensor);
	h = hash_mix(h, e->buffer ? (uint64_t)e->buffer->id : 0);
	h = hash_mix(h, (uint64_t)(uintptr_t)e->row);
	h = hash_mix(h, ((uint64_t)e->stream << 32) ^ (uint64_t)e->local);
	h = hash_mix(h, e->aff ? (uint64_t)e->aff->id : 0);
	for (int i = 0; i < e->n; i++)
		h = hash_mix(h, (uint64_t)(e->subs    ? e->subs[i]->id
					   : e->conds ? e->conds[i]->id
						      : e->args[i]->id));
	return h;
}

static const void *copy_array(Graph *g, const void *data, int n)
{
	void *copy = NEW_ARRAY(g->arena, const void *, n);
	if (n)
		memcpy(copy, data, (size_t)n * sizeof(const void *));
	return copy;
}

/* Outside its tensor a read is 0. A plain index is taken to run over the dimension that it reads. */
static bool reads_inside(const Scalar *read)
{
	int index;
	for (int k = 0; k < read->n; k++) {
		const Aff *a = read->subs[k];
		bool inside =
			a->n == 0 && a->constant >= 0 && a->constant < read->tensor->shape.dim[k];
		if (!inside && !aff_is_index(a, &index))
			return false;
	}
	return true;
}

static bool provably_positive(const Scalar *e)
{
	bool all = e->n > 0;
	for (int i = 0; e->args && i < e->n; i++)
		all = all && e->args[i]->positive;
	switch (e->kind) {
	case SC_LITERAL:
		return e->number.value > 0;
	case SC_READ: /* of a sum or map of positive values over the whole tensor */
		return e->tensor->kind == T_COMP && e->tensor->nconds == 0 &&
		       e->tensor->value->positive && reads_inside(e);
	case SC_ADD:
	case SC_MUL:
		return all;
	case SC_CALL:
		return e->row->positive || (e->row->keeps_positive && all);
	default:
		return false;
	}
}

static const Scalar *scalar_intern(Graph *g, Scalar key)
{
	uint32_t h = scalar_hash(&key);
	const Scalar *found = table_find(&g->interner->scalars, h, &key, scalar_equal);
	if (found)
		return found;
	Scalar *e = NEW(g->arena, Scalar);
	*e = key;
	e->id = g->interner->scalars.used;
	if (key.subs)
		e->subs = copy_array(g, key.subs, key.n);
	if (key.conds)
		e->conds = copy_array(g, key.conds, key.n);
	if (key.args)
		e->args = copy_array(g, key.args, key.n);
	e->indices = key.aff ? key.aff->indices : 0;
	for (int i = 0; i < key.n; i++)
		e->indices |= key.subs    ? key.subs[i]->indices
			      : key.conds ? key.conds[i]->aff->indices
					  : key.args[i]->indices;
	e->positive = provably_positive(e);
	table_add(g->arena, &g->interner->scalars, h, e);
	return e;
}

/* ---- leaves ------------------------------------------------------------------------------------
 */

const Scalar *sc_literal(Graph *g, Number number)
{
	return scalar_intern(g, (Scalar){.kind = SC_LITERAL, .number = number});
}

const Scalar *sc_int(Graph *g, int64_t value)
{
	return sc_literal(g, number_int(value));
}

bool sc_is_literal(const Scalar *e, int64_t value)
{
	return e->kind == SC_LITERAL && number_is(e->number, value);
}

const Scalar *sc_read(Graph *g, const Tensor *t, const Aff *const *subs)
{
	if (t->dtype == DTYPE_INT)
		return sc_aff(g, aff_read(g, t, subs));
	static const Aff *const none[1];
	return scalar_intern(g, (Scalar){.kind = SC_READ,
					 .tensor = t,
					 .n = t->shape.rank,
					 .subs = t->shape.rank ? subs : none});
}

const Scalar *sc_aff(Graph *g, const Aff *aff)
{
	return aff->n ? scalar_intern(g, (Scalar){.kind = SC_INT, .aff = aff})
		      : sc_int(g, aff->constant);
}

const Scalar *sc_random(Graph *g, RandomKind kind, uint32_t stream, const Aff *element)
{
	return scalar_intern(
		g, (Scalar){.kind = SC_RANDOM, .random = kind, .stream = stream, .aff = element});
}

const Scalar *sc_load(Graph *g, const Buffer *buffer, const Aff *offset)
{
	return scalar_intern(g, (Scalar){.kind = SC_LOAD, .buffer = buffer, .aff = offset});
}

const Scalar *sc_local(Graph *g, int local)
{
	return scalar_intern(g, (Scalar){.kind = SC_LOCAL, .local = local});
}

static int cond_order(const void *a, const void *b)
{
	return (*(const Cond *const *)a)->id - (*(const Cond *const *)b)->id;
}

const Scalar *sc_bracket(Graph *g, const Cond *const *conds, int n)
{
	const Cond **sorted = NEW_ARRAY(g->scratch, const Cond *, n);
	int m = 0;
	for (int i = 0; i < n; i++) {
		if (conds[i]->aff->n == 0) { /* constant: canonical true or false */
			if (cond_decide(conds[i], NULL) == 0)
				return sc_int(g, 0);
			continue;
		}
		sorted[m++] = conds[i];
	}
	qsort(sorted, (size_t)m, sizeof *sorted, cond_order);
	int k = 0;
	for (int i = 0; i < m; i++)
		if (k == 0 || sorted[k - 1] != sorted[i])
			sorted[k++] = sorted[i];
	if (k == 0)
		return sc_int(g, 1);
	return scalar_intern(g, (Scalar){.kind = SC_BRACKET, .n = k, .conds = sorted});
}

const Scalar *sc_cmp(Graph *g, CmpOp op, const Scalar *a, const Scalar *b)
{
	if (a->kind == SC_LITERAL && b->kind == SC_LITERAL) {
		double x = a->number.value, y = b->number.value;
		bool result[] = {x < y, x <= y, x == y, x != y, !(x < y), !(x <= y)};
		return sc_int(g, result[op]);
	}
	const Scalar *args[] = {a, b};
	return scalar_intern(g, (Scalar){.kind = SC_CMP, .cmp = op, .n = 2, .args = args});
}

/* ---- sums --------------------------------------------------------------------------------------
 */

typedef struct Addend {
	Number coef;
	const Scalar *base; /* without a literal factor */
} Addend;

typedef VEC(Addend) Addends;

static const Scalar *mul_sorted(Graph *g, Number coef, const Scalar *const *factors, int n);

/* Adds factor * e, flattened. */
static void collect(Graph *g, Addends *list, const Scalar *e, Number factor)
{
	if (e->kind == SC_ADD) {
		for (int i = 0; i < e->n; i++)
			collect(g, list, e->args[i], factor);
	} else if (e->kind == SC_MUL && e->args[0]->kind == SC_LITERAL) {
		Number coef = number_mul(factor, e->args[0]->number);
		const Scalar *base = mul_sorted(g, number_int(1), e->args + 1, e->n - 1);
		if (base->kind == SC_ADD)
			collect(g, list, base, coef);
		else
			vec_push(g->scratch, list, (Addend){coef, base});
	} else if (e->kind == SC_LITERAL) {
		vec_push(g->scratch, list, (Addend){number_mul(factor, e->number), sc_int(g, 1)});
	} else {
		vec_push(g->scratch, list, (Addend){factor, e});
	}
}

/* By age, the constant last. */
static int addend_order(const void *pa, const void *pb)
{
	const Addend *a = pa, *b = pb;
	bool ca = a->base->kind == SC_LITERAL, cb = b->base->kind == SC_LITERAL;
	return ca != cb ? ca - cb : a->base->id - b->base->id;
}

const Scalar *sc_add(Graph *g, const Scalar *const *args, int n)
{
	Addends list = {0};
	for (int i = 0; i < n; i++)
		collect(g, &list, args[i], number_int(1));
	if (list.len == 0)
		return sc_int(g, 0);
	qsort(list.data, (size_t)list.len, sizeof *list.data, addend_order);
	int m = 0;
	for (int i = 0; i < list.len; i++) {
		Addend *last = m ? &list.data[m - 1] : NULL;
		if (last && last->base == list.data[i].base)
			last->coef = number_add(last->coef, list.data[i].coef);
		else
			list.data[m++] = list.data[i];
		if (number_is(list.data[m - 1].coef, 0))
			m--;
	}
	if (m == 0)
		return sc_int(g, 0);
	TEMPORARY(g->scratch, const Scalar *, sum, m);
	for (int i = 0; i < m; i++) {
		const Scalar *factors[] = {list.data[i].base};
		sum[i] = mul_sorted(g, list.data[i].coef, factors, 1);
		/* a base that was a product gets its literal in front */
		if (list.data[i].base->kind == SC_MUL && !number_is(list.data[i].coef, 1))
			sum[i] = mul_sorted(g, list.data[i].coef, list.data[i].base->args,
					    list.data[i].base->n);
	}
	if (m == 1)
		return sum[0];
	return scalar_intern(g, (Scalar){.kind = SC_ADD, .n = m, .args = sum});
}

/* ---- products ----------------------------------------------------------------------------------
 */

/* Factors are sorted and without literals. */
static const Scalar *mul_sorted(Graph *g, Number coef, const Scalar *const *factors, int n)
{
	if (number_is(coef, 0))
		return sc_int(g, 0);
	if (n == 1 && factors[0]->kind == SC_LITERAL)
		return sc_literal(g, number_mul(coef, factors[0]->number));
	bool one = number_is(coef, 1);
	if (n == 0)
		return sc_literal(g, coef);
	if (n == 1 && one)
		return factors[0];
	TEMPORARY(g->scratch, const Scalar *, all, n + 1);
	int m = 0;
	if (!one)
		all[m++] = sc_literal(g, coef);
	memcpy(all + m, factors, (size_t)n * sizeof *factors);
	return scalar_intern(g, (Scalar){.kind = SC_MUL, .n = m + n, .args = all});
}

static int scalar_order(const void *a, const void *b)
{
	return (*(const Scalar *const *)a)->id - (*(const Scalar *const *)b)->id;
}

typedef struct Factors {
	Number coef;
	bool zero; /* a literal 0: nothing else counts, as behind a guard that fails */
	VEC(const Scalar *) list;
	VEC(const Cond *) conds;
} Factors;

static void flatten(Graph *g, Factors *f, const Scalar *e)
{
	if (e->kind == SC_MUL) {
		for (int i = 0; i < e->n; i++)
			flatten(g, f, e->args[i]);
	} else if (e->kind == SC_LITERAL) {
		f->coef = number_mul(f->coef, e->number);
		f->zero = f->zero || number_is(e->number, 0);
	} else if (e->kind == SC_BRACKET) {
		for (int i = 0; i < e->n; i++)
			vec_push(g->scratch, &f->conds, e->conds[i]);
	} else {
		vec_push(g->scratch, &f->list, e);
	}
}

/* Pairs x * recip(x) with x provably positive are 1; x may itself be a product of factors here. */
static void cancel_reciprocals(Factors *f)
{
	const Row *recip = row_find("recip");
	for (int i = 0; i < f->list.len; i++) {
		const Scalar *r = f->list.data[i];
		if (!r || r->kind != SC_CALL || r->row != recip || !r->args[0]->positive)
			continue;
		for (int j = 0; j < f->list.len; j++)
			if (f->list.data[j] == r->args[0]) {
				f->list.data[i] = f->list.data[j] = NULL;
				break;
			}
	}
	int m = 0;
	for (int i = 0; i < f->list.len; i++)
		if (f->list.data[i])
			f->list.data[m++] = f->list.data[i];
	f->list.len = m;
}

const Scalar *sc_mul(Graph *g, const Scalar *const *args, int n)
{
	Factors f = {.coef = number_int(1)};
	for (int i = 0; i < n; i++)
		flatten(g, &f, args[i]);
	if (f.zero)
		return sc_int(g, 0);
	if (f.conds.len) {
		const Scalar *bracket = sc_bracket(g, f.conds.data, f.conds.len);
		if (sc_is_literal(bracket, 0))
			return bracket;
		if (bracket->kind != SC_LITERAL)
			vec_push(g->scratch, &f.list, bracket);
	}
	cancel_reciprocals(&f);
	if (f.list.len)
		qsort(f.list.data, (size_t)f.list.len, sizeof *f.list.data, scalar_order);
	/* a comparison is 0 or 1: its square is itself */
	int m = 0;
	for (int i = 0; i < f.list.len; i++)
		if (m == 0 || f.list.data[m - 1] != f.list.data[i] ||
		    f.list.data[i]->kind != SC_CMP)
			f.list.data[m++] = f.list.data[i];
	return mul_sorted(g, f.coef, f.list.data, m);
}

const Scalar *sc_add2(Graph *g, const Scalar *a, const Scalar *b)
{
	const Scalar *args[] = {a, b};
	return sc_add(g, args, 2);
}

const Scalar *sc_mul2(Graph *g, const Scalar *a, const Scalar *b)
{
	const Scalar *args[] = {a, b};
	return sc_mul(g, args, 2);
}

const Scalar *sc_neg(Graph *g, const Scalar *a)
{
	return sc_mul2(g, sc_int(g, -1), a);
}

const Scalar *sc_sub(Graph *g, const Scalar *a, const Scalar *b)
{
	return sc_add2(g, a, sc_neg(g, b));
}

const Scalar *sc_div(Graph *g, const Scalar *a, const Scalar *b)
{
	return sc_mul2(g, a, sc_call_name(g, "recip", b, NULL));
}

/* ---- rows of the table -------------------------------------------------------------------------
 */

const Scalar *sc_call(Graph *g, const Row *row, const Scalar *const *args)
{
	bool literal = true;
	for (int i = 0; i < row->arity; i++)
		literal = literal && args[i]->kind == SC_LITERAL;
	const Scalar *simpler = row->fold ? row->fold(g, args) : NULL;
	if (simpler)
		return simpler;
	if (literal) {
		double b = row->arity > 1 ? args[1]->number.value : 0;
		return sc_literal(g, number_real(row->eval(args[0]->number.value, b)));
	}
	return scalar_intern(g,
			     (Scalar){.kind = SC_CALL, .row = row, .n = row->arity, .args = args});
}

const Scalar *sc_call_name(Graph *g, const char *name, const Scalar *a, const Scalar *b)
{
	const Row *row = row_find(name);
	if (!row)
		die(g->arena, "no row '%s' in the scalar table", name);
	const Scalar *args[] = {a, b};
	return sc_call(g, row, args);
}

const Scalar *sc_pow(Graph *g, const Scalar *a, Number exponent)
{
	if (number_is_int(exponent) && exponent.num >= -16 && exponent.num <= 16) {
		int64_t n = exponent.num < 0 ? -exponent.num : exponent.num;
		const Scalar *factors[16] = {0};
		for (int64_t i = 0; i < n; i++)
			factors[i] = a;
		const Scalar *power = sc_mul(g, factors, (int)n);
		return exponent.num < 0 ? sc_call_name(g, "recip", power, NULL) : power;
	}
	if (exponent.den == 2 && exponent.num == 1)
		return sc_call_name(g, "sqrt", a, NULL);
	return sc_call_name(g, "pow", a, sc_literal(g, exponent));
}

const Scalar *sc_with_args(Graph *g, const Scalar *e, const Scalar *const *args)
{
	switch (e->kind) {
	case SC_CMP:
		return sc_cmp(g, e->cmp, args[0], args[1]);
	case SC_ADD:
		return sc_add(g, args, e->n);
	case SC_MUL:
		return sc_mul(g, args, e->n);
	default:
		return sc_call(g, e->row, args);
	}
}
