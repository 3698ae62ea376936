/* SPDX-License-Identifier: MIT */
/* The part of map.c that depends on the precision; included once for each, with REAL the type,
 * T(name) the name in that precision, and F and R as scalar_rows.h wants them. */

/* ---- registers ------------------------------------------------------------------------------- */

static inline REAL *T(own_row)(const Run *run, int i)
{
	return (REAL *)run->reals + (ptrdiff_t)i * run->cap;
}

/* Where operation `op` puts its result: one number for all elements, or a row, which may be the
 * memory that a later operation would store it to. */
static REAL *T(own)(Run *run, const CnncMapOp *op, bool one)
{
	REAL *d = T(own_row)(run, op->d);
	if (!one && op->to) {
		const CnncMapOp *store = &run->map->ops[op->to];
		Access a = access_joined(run, store->at, -1);
		if (is_row(&a))
			d = (REAL *)run->pointers[store->pointer] + a.at;
	}
	run->real[op->d] = d;
	run->real_one[op->d] = one;
	run->filled[op->d] = 0;
	return d;
}

static inline const REAL *T(real)(const Run *run, int i)
{
	return run->real[i];
}

/* All elements of a register. */
static const REAL *T(row)(Run *run, int i)
{
	if (!run->real_one[i])
		return run->real[i];
	REAL *own = T(own_row)(run, i), v = own[0];
	for (int k = run->filled[i]; k < run->n; k++)
		own[k] = v;
	if (run->filled[i] < run->n)
		run->filled[i] = run->n;
	return own;
}

/* The literals come first; their registers are written by nothing else. */
static void T(literals)(Run *run)
{
	for (int i = 0; i < run->map->nops; i++) {
		const CnncMapOp *op = &run->map->ops[i];
		if (op->code == CNNC_MAP_LITERAL)
			T(own)(run, op, true)[0] = (REAL)op->number;
	}
}

/* The mask of an operation: all on (NULL), all off (*off), or one number an element. */
static const REAL *T(mask)(Run *run, int m, bool *off)
{
	*off = false;
	if (m < 0)
		return NULL;
	if (!run->real_one[m])
		return run->real[m];
	*off = T(real)(run, m)[0] == 0;
	return NULL;
}

/* ---- loads ----------------------------------------------------------------------------------- */

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

/* Copies a rectangle whose columns, not its rows, lie in memory in a row (or go there): column by
 * column, since those of a step may fall into the same few lines of the cache. */
static void T(turn)(REAL *restrict d, int64_t d_step, int64_t d_row, const REAL *restrict from,
		    int64_t step, int64_t row, int width, int rows)
{
	for (int i = 0; i < width; i++)
		for (int r = 0; r < rows; r++)
			d[i * d_step + r * d_row] = from[i * step + r * row];
}

static void T(load)(Run *run, const CnncMapOp *op)
{
	bool off;
	const REAL *p = run->pointers[op->pointer], *m = T(mask)(run, op->m, &off);
	if (off) {
		T(own)(run, op, true)[0] = 0;
		return;
	}
	Access a = access_joined(run, op->at, op->x);
	if (!m && op->k && is_row(&a)) {
		run->real[op->d] = p + a.at;
		run->real_one[op->d] = false;
		/* the next strip is short, too short for the machine to notice that it is read */
		for (int i = 0; i < a.width; i += 64 / (int)sizeof(REAL))
			__builtin_prefetch(p + a.at + a.width + i);
		return;
	}
	const bool one = !m && is_one(&a);
	REAL *d = T(own)(run, op, one);
	if (one) {
		*d = p[a.at];
		return;
	}
	if (m || a.further) {
		for (int r = 0, k = 0; r < a.rows; r++)
			for (int i = 0; i < a.width; i++, k++)
				d[k] = !m || m[k] != 0 ? p[index_at(&a, r, i)] : 0;
		return;
	}
	if (a.rows > 1 && a.row_step == 1 && a.step != 1 && a.step != 0) {
		T(turn)(d, 1, a.width, p + a.at, a.step, 1, a.width, a.rows);
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
		memcpy(z, v, (size_t)n * sizeof *z);
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

/* n elements next to each other become one number. */
static void T(fill_run)(REAL *z, REAL v, int n)
{
	for (int i = 0; i < n; i++)
		z[i] = v;
}

/* In as many lanes as hide what an addition takes. */
static REAL T(sum)(const REAL *v, int n)
{
	REAL lane[SUM_LANES] = {0}, sum = 0;
	int i = 0;
	for (; i + SUM_LANES <= n; i += SUM_LANES)
		for (int j = 0; j < SUM_LANES; j++)
			lane[j] += v[i + j];
	for (; i < n; i++)
		sum += v[i];
	for (int half = SUM_LANES / 2; half > 0; half /= 2)
		for (int j = 0; j < half; j++)
			lane[j] += lane[j + half];
	return sum + lane[0];
}

/* Row r of the strip, `v` its values, without a mask or further offsets. */
static void T(store_row)(int code, REAL *z, int64_t step, const REAL *v, int n)
{
	if (step == 1) {
		if (z != v)
			T(put_run)(code, z, v, n);
	} else if (step == 0 && code == CNNC_MAP_STORE_ADD) {
		*z += T(sum)(v, n);
	} else {
		for (int i = 0; i < n; i++)
			T(put)(code, z + i * step, v[i]);
	}
}

static void T(store)(Run *run, const CnncMapOp *op)
{
	bool off;
	const REAL *m = T(mask)(run, op->m, &off);
	if (off)
		return;
	Access a = access_joined(run, op->at, op->x);
	REAL *p = run->pointers[op->pointer];
	if (!m && !a.further && run->real_one[op->a] && op->code == CNNC_MAP_STORE && a.step == 1) {
		for (int r = 0; r < a.rows; r++)
			T(fill_run)(p + a.at + r * a.row_step, T(real)(run, op->a)[0], a.width);
		return;
	}
	const REAL *v = T(row)(run, op->a);
	if (!m && !a.further && op->code == CNNC_MAP_STORE && a.rows > 1 && a.row_step == 1 &&
	    a.step != 1) {
		T(turn)(p + a.at, a.step, 1, v, 1, a.width, a.width, a.rows);
		return;
	}
	for (int r = 0, k = 0; r < a.rows; r++) {
		if (!m && !a.further) {
			T(store_row)(op->code, p + a.at + r * a.row_step, a.step, v + k, a.width);
			k += a.width;
			continue;
		}
		for (int i = 0; i < a.width; i++, k++)
			if (!m || m[k] != 0)
				T(put)(op->code, p + index_at(&a, r, i), v[k]);
	}
}

/* Without a mask, all next to each other. `step` of the places: 1, or 0 if all are the same. */
#define PLACE_RUN(name, better)                                                                    \
	static void T(name)(REAL *restrict z, int32_t *restrict p, const REAL *restrict v,         \
			    const int32_t *restrict place, int n)                                  \
	{                                                                                          \
		for (int i = 0; i < n; i++) {                                                      \
			REAL a = v[i], b = z[i];                                                   \
			int32_t old = p[i], new = place[i];                                        \
			bool take = (better) | (a != a) | (old < 0);                               \
			z[i] = take ? a : b;                                                       \
			p[i] = take ? new : old;                                                   \
		}                                                                                  \
	}                                                                                          \
	static void T(name##_one)(REAL *restrict z, int32_t *restrict p, const REAL *restrict v,   \
				  int32_t new, int n)                                              \
	{                                                                                          \
		for (int i = 0; i < n; i++) {                                                      \
			REAL a = v[i], b = z[i];                                                   \
			int32_t old = p[i];                                                        \
			bool take = (better) | (a != a) | (old < 0);                               \
			z[i] = take ? a : b;                                                       \
			p[i] = take ? new : old;                                                   \
		}                                                                                  \
	}
PLACE_RUN(greatest, a > b)
PLACE_RUN(least, a < b)
#undef PLACE_RUN

/* The greatest (least) value and its place. */
static void T(store_place)(Run *run, const CnncMapOp *op)
{
	bool off, max = op->code == CNNC_MAP_PLACE_MAX;
	const REAL *m = T(mask)(run, op->m, &off);
	if (off)
		return;
	Access a = access_of(run, op->at, op->x), b = access_of(run, op->at2, op->x2);
	REAL *values = run->pointers[op->pointer];
	int32_t *places = run->pointers[op->pointer2];
	const bool plain = !m && !a.further && !b.further && a.step == 1 && b.step == 1;
	const bool one = plain && run->whole_one[op->b];
	const REAL *v = T(row)(run, op->a);
	const int32_t *place = one ? run->whole[op->b] : int_row(run, op->b);
	for (int r = 0, k = 0; r < a.rows; r++) {
		if (plain) {
			REAL *z = values + a.at + r * a.row_step;
			int32_t *p = places + b.at + r * b.row_step;
			if (one)
				(max ? T(greatest_one) : T(least_one))(z, p, v + k, *place,
								       a.width);
			else
				(max ? T(greatest) : T(least))(z, p, v + k, place + k, a.width);
			k += a.width;
			continue;
		}
		for (int i = 0; i < a.width; i++, k++) {
			if (m && m[k] == 0)
				continue;
			REAL *z = values + index_at(&a, r, i);
			int32_t *p = places + index_at(&b, r, i);
			(max ? T(greatest) : T(least))(z, p, v + k, place + k, 1);
		}
	}
}

/* ---- operations on registers ----------------------------------------------------------------- */

#define EACH(count, expression)                                                                    \
	do {                                                                                       \
		STRIP_LOOP                                                                         \
		for (int i = 0; i < count; i++)                                                    \
			d[i] = (REAL)(expression);                                                 \
	} while (0)

/* d = expression of a and b, each a row or one number. */
#define BINARY(expression)                                                                         \
	do {                                                                                       \
		if (one_p && one_q) {                                                              \
			REAL a = p[0], b = q[0];                                                   \
			(void)b;                                                                   \
			d[0] = (REAL)(expression);                                                 \
		} else if (one_q) {                                                                \
			const REAL b = q[0];                                                       \
			(void)b;                                                                   \
			STRIP_LOOP                                                                 \
			for (int i = 0; i < n; i++) {                                              \
				REAL a = p[i];                                                     \
				d[i] = (REAL)(expression);                                         \
			}                                                                          \
		} else if (one_p) {                                                                \
			const REAL a = p[0];                                                       \
			STRIP_LOOP                                                                 \
			for (int i = 0; i < n; i++) {                                              \
				REAL b = q[i];                                                     \
				(void)b;                                                           \
				d[i] = (REAL)(expression);                                         \
			}                                                                          \
		} else {                                                                           \
			STRIP_LOOP                                                                 \
			for (int i = 0; i < n; i++) {                                              \
				REAL a = p[i], b = q[i];                                           \
				(void)b;                                                           \
				d[i] = (REAL)(expression);                                         \
			}                                                                          \
		}                                                                                  \
	} while (0)

static void T(arithmetic)(Run *run, const CnncMapOp *op)
{
	const int n = run->n;
	const bool one_p = run->real_one[op->a], one_q = run->real_one[op->b];
	const REAL *p = T(real)(run, op->a), *q = T(real)(run, op->b);
	REAL *d = T(own)(run, op, one_p && one_q);
	switch (op->code) {
	case CNNC_MAP_ADD:
		BINARY(a + b);
		break;
	case CNNC_MAP_MUL:
		BINARY(a * b);
		break;
	case CNNC_MAP_LT:
		BINARY(a < b);
		break;
	case CNNC_MAP_LE:
		BINARY(a <= b);
		break;
	case CNNC_MAP_EQ:
		BINARY(a == b);
		break;
	case CNNC_MAP_NE:
		BINARY(a != b);
		break;
	case CNNC_MAP_NLT:
		BINARY(!(a < b));
		break;
	default: /* CNNC_MAP_NLE */
		BINARY(!(a <= b));
	}
}

static void T(multiply_add)(Run *run, const CnncMapOp *op)
{
	const int n = run->n;
	bool one_p = run->real_one[op->a], one_q = run->real_one[op->b];
	const bool one_c = run->real_one[op->m];
	const REAL *p = T(real)(run, op->a), *q = T(real)(run, op->b), *c = T(real)(run, op->m);
	REAL *d = T(own)(run, op, one_p && one_q && one_c);
	if (one_p && one_q) {
		const REAL product = p[0] * q[0];
		const int count = one_c ? 1 : n;
		EACH(count, product + c[i]);
		return;
	}
	if (one_p) { /* the number, if there is one, is b */
		const REAL *t = p;
		p = q;
		q = t;
		one_q = true;
	}
	const REAL b = q[0], sum = c[0];
	if (one_q && one_c)
		EACH(n, p[i] * b + sum);
	else if (one_q)
		EACH(n, p[i] * b + c[i]);
	else if (one_c)
		EACH(n, p[i] * q[i] + sum);
	else
		EACH(n, p[i] * q[i] + c[i]);
}

/* In each product the number, if there is one, is the second factor. */
static void T(multiply_add_twice)(Run *run, const CnncMapOp *op)
{
	const int n = run->n, first[] = {op->a, op->x}, second[] = {op->b, op->x2};
	int rows[2], factors[2];
	bool all_one = op->m < 0 || run->real_one[op->m];
	for (int k = 0; k < 2; k++) {
		const bool swap = run->real_one[first[k]];
		rows[k] = swap ? second[k] : first[k];
		factors[k] = swap ? first[k] : second[k];
		all_one &= run->real_one[rows[k]];
	}
	const REAL *q = T(real)(run, factors[0]), *t = T(real)(run, factors[1]), b = q[0], e = t[0];
	const bool one_q = run->real_one[factors[0]], one_t = run->real_one[factors[1]];
	if (all_one) {
		const REAL p = T(real)(run, rows[0])[0], s = T(real)(run, rows[1])[0];
		const REAL c = op->m < 0 ? 0 : T(real)(run, op->m)[0];
		T(own)(run, op, true)[0] = p * b + (s * e + c);
		return;
	}
	const REAL *p = T(row)(run, rows[0]), *s = T(row)(run, rows[1]);
	const REAL *c = op->m < 0 ? NULL : T(row)(run, op->m);
	REAL *d = T(own)(run, op, false);
#define TWICE(B, E)                                                                                \
	do {                                                                                       \
		if (c)                                                                             \
			EACH(n, p[i] * (B) + (s[i] * (E) + c[i]));                                 \
		else                                                                               \
			EACH(n, p[i] * (B) + s[i] * (E));                                          \
	} while (0)
	if (one_q && one_t)
		TWICE(b, e);
	else if (one_q)
		TWICE(b, t[i]);
	else if (one_t)
		TWICE(q[i], e);
	else
		TWICE(q[i], t[i]);
#undef TWICE
}

/* The value where the mask is on, else 0. */
static void T(select)(Run *run, const CnncMapOp *op)
{
	bool off;
	const int n = run->n;
	const REAL *m = T(mask)(run, op->m, &off);
	if (off || (!m && run->real_one[op->a])) {
		const REAL v = off ? 0 : T(real)(run, op->a)[0];
		T(own)(run, op, true)[0] = v;
		return;
	}
	const bool one = run->real_one[op->a];
	const REAL *p = T(real)(run, op->a), first = p[0];
	REAL *d = T(own)(run, op, false);
	if (!m) {
		memmove(d, p, (size_t)n * sizeof *d);
		return;
	}
	STRIP_LOOP
	for (int i = 0; i < n; i++) {
		REAL on = m[i], value = one ? first : p[i];
		d[i] = on != 0 ? value : 0;
	}
}

static void T(from_ints)(Run *run, const CnncMapOp *op)
{
	const bool one = run->whole_one[op->a];
	const int n = one ? 1 : run->n;
	const int32_t k = op->k, *p = run->whole[op->a];
	REAL *d = T(own)(run, op, one);
	switch (op->code) {
	case CNNC_MAP_REAL:
		EACH(n, p[i]);
		break;
	case CNNC_MAP_INT_GE:
		EACH(n, p[i] >= 0);
		break;
	case CNNC_MAP_INT_EQ:
		EACH(n, p[i] == 0);
		break;
	case CNNC_MAP_INT_NE:
		EACH(n, p[i] != 0);
		break;
	default: /* CNNC_MAP_INT_DIVIDES */
		EACH(n, p[i] % k == 0);
	}
}

static void T(random)(Run *run, const CnncMapOp *op)
{
	Access a = access_joined(run, op->at, op->x);
	REAL *d = T(own)(run, op, false);
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

/* A row of the table of scalar functions. */
static void T(function)(Run *run, const CnncMapOp *op)
{
	const int n = run->n, second = op->b >= 0 ? op->b : op->a;
	const bool one_p = run->real_one[op->a], one_q = run->real_one[second];
	const REAL *p = T(real)(run, op->a), *q = T(real)(run, second);
	REAL *d = T(own)(run, op, one_p && one_q);
	switch (op->code - CNNC_MAP_ROW) {
#define ROW(name, arity, c)                                                                        \
	case ROW_##name:                                                                           \
		BINARY_##arity(c);                                                                 \
		break;
#define BINARY_1(c)                                                                                \
	do {                                                                                       \
		const int count = one_p ? 1 : n;                                                   \
		STRIP_LOOP                                                                         \
		for (int i = 0; i < count; i++) {                                                  \
			REAL a = p[i];                                                             \
			d[i] = (REAL)(c);                                                          \
		}                                                                                  \
	} while (0)
#define BINARY_2(c)     BINARY(c)
#define VECTOR(name, c) ROW(name, 1, ROW_VALUE(cnnc_##name##f(a), c))
#include "scalar_rows.h"
#undef ROW
#undef BINARY_1
#undef BINARY_2
	default:
		break;
	}
}
#undef EACH
#undef BINARY

/* A masked operation on integers: the mask as flags. */
static void T(int_step)(Run *run, const CnncMapOp *op)
{
	bool on[STRIP], off;
	const REAL *m = T(mask)(run, op->m, &off);
	for (int i = 0; (m || off) && i < run->n; i++)
		on[i] = !off && m[i] != 0;
	int_operation(run, op, m || off ? on : NULL);
}

static void T(step)(Run *run, const CnncMapOp *op)
{
	int code = op->code;
	if (code >= CNNC_MAP_ROW)
		T(function)(run, op);
	else if (code >= CNNC_MAP_INT_GE || code == CNNC_MAP_REAL)
		T(from_ints)(run, op);
	else if (code >= CNNC_MAP_INT)
		T(int_step)(run, op);
	else if (code == CNNC_MAP_UNIFORM || code == CNNC_MAP_NORMAL)
		T(random)(run, op);
	else if (code == CNNC_MAP_FMA)
		T(multiply_add)(run, op);
	else if (code == CNNC_MAP_FMA2)
		T(multiply_add_twice)(run, op);
	else if (code == CNNC_MAP_SELECT)
		T(select)(run, op);
	else if (code >= CNNC_MAP_ADD)
		T(arithmetic)(run, op);
	else if (leaf_places(code))
		T(store_place)(run, op);
	else if (code >= CNNC_MAP_STORE)
		T(store)(run, op);
	else if (code == CNNC_MAP_LOAD)
		T(load)(run, op);
}

static void T(strip)(Run *run)
{
	for (int i = run->first; i < run->map->nops; i++)
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
