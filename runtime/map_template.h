/* SPDX-License-Identifier: MIT */
/* The part of map.c that depends on the precision; included once for each, with REAL the type,
 * T(name) the name in that precision, and F and R as scalar_rows.h wants them. */

static REAL *T(real)(const Run *run, int i)
{
	return (REAL *)run->reals + (ptrdiff_t)i * run->cap;
}

static void T(copy)(REAL *restrict d, const REAL *restrict from, int64_t step, int n)
{
	REAL first = from[0];
	if (step == 1)
		memcpy(d, from, (size_t)n * sizeof *d);
	else if (step == 0)
		for (int i = 0; i < n; i++)
			d[i] = first;
	else
		for (int i = 0; i < n; i++)
			d[i] = from[i * step];
}

static void T(load)(const Run *run, const CnncMapOp *op)
{
	Access a = access_joined(run, op->at, op->x);
	const REAL *p = run->pointers[op->pointer], *m = op->m >= 0 ? T(real)(run, op->m) : NULL;
	REAL *d = T(real)(run, op->d);
	if (m || a.further) {
		for (int r = 0, k = 0; r < a.rows; r++)
			for (int i = 0; i < a.width; i++, k++)
				d[k] = !m || m[k] != 0 ? p[index_at(&a, r, i)] : 0;
		return;
	}
	for (int r = 0; r < a.rows; r++)
		T(copy)(d + r * a.width, p + a.at + r * a.row_step, a.step, a.width);
}

/* ---- stores ---------------------------------------------------------------------------------- */

static inline void T(put)(int code, REAL *z, REAL v)
{
	switch (code) {
	case CNNC_MAP_STORE:
		*z = v;
		break;
	case CNNC_MAP_STORE_ADD:
		*z += v;
		break;
	case CNNC_MAP_STORE_MAX:
		*z = v > *z || v != v ? v : *z;
		break;
	case CNNC_MAP_STORE_MIN:
		*z = v < *z || v != v ? v : *z;
		break;
	default:
		*z *= v;
	}
}

/* n elements next to each other. */
static void T(put_run)(int code, REAL *restrict z, const REAL *restrict v, int n)
{
	switch (code) {
	case CNNC_MAP_STORE:
		for (int i = 0; i < n; i++)
			z[i] = v[i];
		break;
	case CNNC_MAP_STORE_ADD:
		for (int i = 0; i < n; i++)
			z[i] += v[i];
		break;
	case CNNC_MAP_STORE_MAX:
		for (int i = 0; i < n; i++)
			z[i] = v[i] > z[i] || v[i] != v[i] ? v[i] : z[i];
		break;
	case CNNC_MAP_STORE_MIN:
		for (int i = 0; i < n; i++)
			z[i] = v[i] < z[i] || v[i] != v[i] ? v[i] : z[i];
		break;
	default:
		for (int i = 0; i < n; i++)
			z[i] *= v[i];
	}
}

static REAL T(sum)(const REAL *v, int n)
{
	REAL lane[8] = {0}, sum = 0;
	int i = 0;
	for (; i + 8 <= n; i += 8)
		for (int j = 0; j < 8; j++)
			lane[j] += v[i + j];
	for (; i < n; i++)
		sum += v[i];
	for (int j = 0; j < 8; j++)
		sum += lane[j];
	return sum;
}

static void T(store)(const Run *run, const CnncMapOp *op)
{
	Access a = access_joined(run, op->at, op->x);
	const REAL *v = T(real)(run, op->a), *m = op->m >= 0 ? T(real)(run, op->m) : NULL;
	REAL *p = run->pointers[op->pointer];
	bool plain = !m && !a.further;
	for (int r = 0, k = 0; r < a.rows; r++) {
		REAL *z = plain ? p + a.at + r * a.row_step : NULL;
		if (plain && a.step == 1) {
			T(put_run)(op->code, z, v + k, a.width);
			k += a.width;
		} else if (plain && a.step == 0 && op->code == CNNC_MAP_STORE_ADD) {
			*z += T(sum)(v + k, a.width);
			k += a.width;
		} else if (plain) {
			for (int i = 0; i < a.width; i++, k++)
				T(put)(op->code, z + i * a.step, v[k]);
		} else {
			for (int i = 0; i < a.width; i++, k++)
				if (!m || m[k] != 0)
					T(put)(op->code, p + index_at(&a, r, i), v[k]);
		}
	}
}

/* Without a mask, all next to each other, n <= STRIP. Step by step, so that each loop vectorises.
 */
static void T(place_run)(bool greatest, REAL *restrict z, int32_t *restrict p,
			 const REAL *restrict v, const int32_t *restrict place, int n)
{
	int32_t take[STRIP];
	for (int i = 0; i < n; i++) {
		REAL a = v[i], b = z[i];
		int32_t better = greatest ? a > b : a < b, unknown = a != a;
		take[i] = better | unknown;
	}
	for (int i = 0; i < n; i++) {
		int32_t old = p[i], none = old < 0, new = place[i];
		take[i] |= none;
		p[i] = take[i] ? new : old;
	}
	for (int i = 0; i < n; i++) {
		REAL a = v[i], b = z[i];
		z[i] = take[i] ? a : b;
	}
}

/* The greatest (least) value and its place. */
static void T(store_place)(const Run *run, const CnncMapOp *op)
{
	Access a = access_of(run, op->at, op->x), b = access_of(run, op->at2, op->x2);
	const REAL *v = T(real)(run, op->a), *m = op->m >= 0 ? T(real)(run, op->m) : NULL;
	const int32_t *place = int_register(run, op->b);
	REAL *values = run->pointers[op->pointer];
	bool greatest = op->code == CNNC_MAP_PLACE_MAX;
	int32_t *places = run->pointers[op->pointer2];
	bool plain = !m && !a.further && !b.further && a.step == 1 && b.step == 1;
	for (int r = 0, k = 0; r < a.rows; r++) {
		if (plain) {
			REAL *z = values + a.at + r * a.row_step;
			int32_t *p = places + b.at + r * b.row_step;
			T(place_run)(greatest, z, p, v + k, place + k, a.width);
			k += a.width;
			continue;
		}
		for (int i = 0; i < a.width; i++, k++) {
			if (m && m[k] == 0)
				continue;
			REAL *z = values + index_at(&a, r, i);
			int32_t *p = places + index_at(&b, r, i);
			T(place_run)(greatest, z, p, v + k, place + k, 1);
		}
	}
}

/* ---- operations on registers ----------------------------------------------------------------- */

#define EACH(expression)                                                                           \
	STRIP_LOOP                                                                                 \
	for (int i = 0; i < n; i++)                                                                \
		d[i] = (REAL)(expression);                                                         \
	return

static void T(arithmetic)(const Run *run, const CnncMapOp *op)
{
	int n = run->n;
	REAL *d = T(real)(run, op->d);
	const REAL *p = T(real)(run, op->a), *q = op->b >= 0 ? T(real)(run, op->b) : p;
	switch (op->code) {
	case CNNC_MAP_ADD:
		EACH(p[i] + q[i]);
	case CNNC_MAP_MUL:
		EACH(p[i] * q[i]);
	case CNNC_MAP_LT:
		EACH(p[i] < q[i]);
	case CNNC_MAP_LE:
		EACH(p[i] <= q[i]);
	case CNNC_MAP_EQ:
		EACH(p[i] == q[i]);
	case CNNC_MAP_NE:
		EACH(p[i] != q[i]);
	case CNNC_MAP_NLT:
		EACH(!(p[i] < q[i]));
	case CNNC_MAP_NLE:
		EACH(!(p[i] <= q[i]));
	default: { /* CNNC_MAP_SELECT */
		const REAL *m = T(real)(run, op->m);
		STRIP_LOOP
		for (int i = 0; i < n; i++) {
			REAL on = m[i], value = p[i];
			d[i] = on != 0 ? value : 0;
		}
	}
	}
}

static void T(from_ints)(const Run *run, const CnncMapOp *op)
{
	int n = run->n;
	int32_t k = op->k;
	REAL *d = T(real)(run, op->d);
	const int32_t *p = int_register(run, op->a);
	switch (op->code) {
	case CNNC_MAP_REAL:
		EACH(p[i]);
	case CNNC_MAP_INT_GE:
		EACH(p[i] >= 0);
	case CNNC_MAP_INT_EQ:
		EACH(p[i] == 0);
	case CNNC_MAP_INT_NE:
		EACH(p[i] != 0);
	default: /* CNNC_MAP_INT_DIVIDES */
		EACH(p[i] % k == 0);
	}
}

static void T(random)(const Run *run, const CnncMapOp *op)
{
	Access a = access_joined(run, op->at, op->x);
	REAL *d = T(real)(run, op->d);
	uint64_t seed = run->seed, step = run->step;
	for (int r = 0; r < a.rows; r++) {
		for (int i = 0; i < a.width; i++, d++) {
			uint64_t at = (uint64_t)index_at(&a, r, i);
			*d = op->code == CNNC_MAP_UNIFORM
				     ? T(cnnc_random_uniform)(seed, step, op->stream, at)
				     : T(cnnc_random_normal)(seed, step, op->stream, at);
		}
	}
}

/* Row `number` of the table of scalar functions. */
static void T(row)(const Run *run, const CnncMapOp *op)
{
	int n = run->n;
	REAL *d = T(real)(run, op->d);
	const REAL *p = T(real)(run, op->a), *q = op->b >= 0 ? T(real)(run, op->b) : p;
	switch (op->code - CNNC_MAP_ROW) {
#define ROW(name, arity, c)                                                                        \
	case ROW_##name:                                                                           \
		STRIP_LOOP                                                                         \
		for (int i = 0; i < n; i++) {                                                      \
			REAL a = p[i], b = q[i];                                                   \
			(void)b;                                                                   \
			d[i] = (REAL)(c);                                                          \
		}                                                                                  \
		break;
#define VECTOR(name, c) ROW(name, 1, ROW_VALUE(cnnc_##name##f(a), c))
#include "scalar_rows.h"
#undef ROW
	default:
		break;
	}
}
#undef EACH

static void T(literals)(const Run *run)
{
	for (int i = 0; i < run->map->nops; i++) {
		const CnncMapOp *op = &run->map->ops[i];
		if (op->code != CNNC_MAP_LITERAL)
			continue;
		REAL *d = T(real)(run, op->d), v = (REAL)op->number;
		for (int k = 0; k < run->cap; k++)
			d[k] = v;
	}
}

/* A masked operation on integers: the mask as flags. */
static void T(int_step)(const Run *run, const CnncMapOp *op)
{
	bool on[STRIP];
	if (op->m >= 0)
		for (int i = 0; i < run->n; i++)
			on[i] = T(real)(run, op->m)[i] != 0;
	int_operation(run, op, op->m >= 0 ? on : NULL);
}

static void T(step)(const Run *run, const CnncMapOp *op)
{
	int code = op->code;
	if (code >= CNNC_MAP_ROW)
		T(row)(run, op);
	else if (code >= CNNC_MAP_INT_GE || code == CNNC_MAP_REAL)
		T(from_ints)(run, op);
	else if (code >= CNNC_MAP_INT)
		T(int_step)(run, op);
	else if (code == CNNC_MAP_UNIFORM || code == CNNC_MAP_NORMAL)
		T(random)(run, op);
	else if (code >= CNNC_MAP_ADD)
		T(arithmetic)(run, op);
	else if (code == CNNC_MAP_PLACE_MAX || code == CNNC_MAP_PLACE_MIN)
		T(store_place)(run, op);
	else if (code >= CNNC_MAP_STORE)
		T(store)(run, op);
	else if (code == CNNC_MAP_LOAD)
		T(load)(run, op);
}

static void T(strip)(Run *run)
{
	for (int i = 0; i < run->map->nops; i++)
		T(step)(run, &run->map->ops[i]);
}

void LEAF(T(leaf_map))(const CnncMap *map, void *const *pointers, const int64_t *values,
		       uint64_t seed, uint64_t step)
{
	Run run;
	REAL reals[REAL_SPACE];
	int32_t ints[INT_SPACE];
	if (!run_open(&run, map, pointers, values))
		return;
	run.seed = seed;
	run.step = step;
	run.reals = reals;
	run.ints = ints;
	T(literals)(&run);
	run_all(&run, T(strip));
}
