/* SPDX-License-Identifier: MIT */
/* Maps: a short program for every element of a box of loops.
 *
 * The idea: an interpreter that executes each operation on a strip of a few hundred elements pays
 * for its decisions once a strip, and the loop over the strip is one the C compiler vectorises. A
 * strip is a rectangle, the innermost loop times as many turns of the next one as its registers can
 * hold, so that short runs cost little; loops that every operand sees as one are joined before
 * that. A register is where its value is: in memory that it was loaded from or goes to, if that
 * lies in a row; one number, if all elements have the same; else a row of its own. */
#include <math.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "leaf.h"
#include "kernels.h"
#include "random.h"
#include "vector_math.h"

enum {
	STRIP = 1024,      /* elements of a strip, at most */
	REAL_SPACE = 8192, /* elements of all real registers together */
	INT_SPACE = 8192,
	SUM_LANES = 32
};

enum {
#define ROW(name, arity, c) ROW_##name,
#include "scalar_rows.h"
#undef ROW
	ROWS
};

/* The elements of a strip do not depend on each other: registers are the same or apart. */
#if defined(__GNUC__) && !defined(__clang__)
#define STRIP_LOOP _Pragma("GCC ivdep")
#else
#define STRIP_LOOP
#endif

/* One call: the loops, and where the present strip stands. */
typedef struct Run {
	const CnncMap *map;
	void *const *pointers;
	uint64_t seed, step; /* of the random numbers */
	LeafBox box;
	LeafRef refs[CNNC_MAP_AFFINES];
	int cap;                        /* elements of a register */
	int inner, row;                 /* the loops of a strip; row < 0: one row */
	int first;                      /* operation that is not a literal */
	int rows, width, n;             /* the present strip: n = rows * width */
	int64_t base[CNNC_MAP_AFFINES]; /* value of the affines where the strips begin */
	int64_t at[CNNC_MAP_AFFINES];   /* and at the present one's first element */
	int32_t *ints;                  /* rows of the registers' own */
	void *reals;
	const int32_t *whole[CNNC_MAP_INTS]; /* where the values are */
	const void *real[CNNC_MAP_REALS];
	bool whole_one[CNNC_MAP_INTS],
		real_one[CNNC_MAP_REALS]; /* the same for all elements: [0] */
	int filled[CNNC_MAP_REALS];       /* of such one's own row: so many elements hold it, too */
} Run;

/* A rectangle of memory or of numbers: where it starts, and its steps. */
typedef struct Access {
	int64_t at, row_step, step;
	int rows, width;
	const int32_t *further; /* NULL: none */
} Access;

/* Where operation `op` puts its integers: the same one for all elements, or a row. */
static int32_t *int_own(Run *run, const CnncMapOp *op, bool one)
{
	int32_t *own = run->ints + (ptrdiff_t)op->d * run->cap;
	run->whole[op->d] = own;
	run->whole_one[op->d] = one;
	return own;
}

/* All elements of a register. */
static const int32_t *int_row(Run *run, int i)
{
	int32_t *own = run->ints + (ptrdiff_t)i * run->cap;
	if (!run->whole_one[i])
		return run->whole[i];
	for (int k = 0, v = own[0]; k < run->n; k++)
		own[k] = v;
	return own;
}

static Access access_of(Run *run, int at, int x)
{
	Access a = {run->at[at], 0, 0, run->rows, run->width, NULL};
	if (run->inner >= 0)
		a.step = run->refs[at].step[run->inner];
	if (run->row >= 0)
		a.row_step = run->refs[at].step[run->row];
	if (x >= 0 && run->whole_one[x])
		a.at += run->whole[x][0];
	else if (x >= 0)
		a.further = run->whole[x];
	return a;
}

/* All elements lie in one place. */
static bool is_one(const Access *a)
{
	return !a->further && (a->step == 0 || a->width == 1) && (a->row_step == 0 || a->rows == 1);
}

/* One behind the other, in one row. */
static bool is_row(const Access *a)
{
	return !a->further && a->rows == 1 && (a->step == 1 || a->width == 1);
}

/* The same elements as fewer and longer rows, if they lie so. */
static Access access_joined(Run *run, int at, int x)
{
	Access a = access_of(run, at, x);
	if (a.rows > 1 && a.row_step == a.step * a.width) {
		a.width *= a.rows;
		a.rows = 1;
	}
	return a;
}

static int64_t index_at(const Access *a, int r, int i)
{
	int64_t at = a->at + r * a->row_step + i * a->step;
	return a->further ? at + a->further[r * a->width + i] : at;
}

/* ---- loops and strips ------------------------------------------------------------------------ */

static bool joins(const LeafRef *r, int loop, int64_t count)
{
	return r->step[loop] == r->step[loop + 1] * count;
}

static void drop_step(LeafRef *r, int loop)
{
	for (int k = loop; k + 1 < CNNC_LOOPS; k++)
		r->step[k] = r->step[k + 1];
}

/* Joins loop and loop + 1 if everything sees them as one. */
static void join(Run *run, int loop)
{
	LeafBox *box = &run->box;
	int64_t count = box->count[loop + 1];
	for (int i = 0; i < run->map->naffines; i++)
		if (!joins(&run->refs[i], loop, count))
			return;
	for (int c = 0; c < box->nconds; c++)
		if (!joins(&box->cond[c], loop, count))
			return;
	for (int i = 0; i < run->map->naffines; i++)
		drop_step(&run->refs[i], loop);
	for (int c = 0; c < box->nconds; c++)
		drop_step(&box->cond[c], loop);
	box->count[loop + 1] *= box->count[loop];
	for (int k = loop; k + 1 < box->loops; k++)
		box->count[k] = box->count[k + 1];
	box->loops--;
}

static bool tied(const LeafBox *box, int loop)
{
	for (int c = 0; c < box->nconds; c++)
		if (box->cond[c].step[loop])
			return true;
	return false;
}

static int round_down(int n)
{
	return n >= STRIP ? STRIP : n / 8 * 8;
}

/* Loop k may be turned within those after it, up to the innermost: where elements meet in one place, they
 * still do in the order of the loops, since only those of one turn of loop k do. */
static bool may_sink(const Run *run, int k)
{
	const int inner = run->inner;
	for (int i = 0; i < run->map->nops; i++) {
		const CnncMapOp *op = &run->map->ops[i];
		if (!leaf_places(op->code))
			continue;
		const int64_t *step = run->refs[op->at].step;
		if (op->x >= 0 ||
		    llabs(step[k]) <= llabs(step[inner]) * (run->box.count[inner] - 1))
			return false;
		for (int j = k + 1; j < inner; j++)
			if (step[j])
				return false;
	}
	return true;
}

static void sink_step(LeafRef *r, int from, int to)
{
	int64_t step = r->step[from];
	for (int k = from; k < to; k++)
		r->step[k] = r->step[k + 1];
	r->step[to] = step;
}

/* The loop around the innermost one is to be one that fills a strip: of those outside, another may
 * take its place. */
static void choose_row(Run *run)
{
	LeafBox *box = &run->box;
	int best = run->inner - 1;
	int64_t enough = run->cap / (box->count[run->inner] + 1);
	for (int k = best - 1; k >= 0 && box->count[best] < enough; k--)
		if (box->count[k] > box->count[best] && !tied(box, k) && may_sink(run, k))
			best = k;
	if (best == run->inner - 1)
		return;
	const int64_t count = box->count[best];
	const int to = run->inner - 1;
	for (int k = best; k < to; k++)
		box->count[k] = box->count[k + 1];
	box->count[to] = count;
	for (int i = 0; i < run->map->naffines; i++)
		sink_step(&run->refs[i], best, to);
	for (int c = 0; c < box->nconds; c++)
		sink_step(&box->cond[c], best, to);
}

static bool run_open(Run *run, const CnncMap *map, void *const *pointers, const int64_t *values)
{
	run->map = map;
	run->pointers = pointers;
	if (!leaf_open(&map->box, values, &run->box))
		return false;
	for (int i = 0; i < map->naffines; i++)
		run->refs[i] = leaf_ref(&run->box, &map->affines[i], values);
	for (int k = run->box.loops - 2; k >= 0; k--)
		join(run, k);
	int reals = round_down(REAL_SPACE / (map->nreals + 1));
	int ints = round_down(INT_SPACE / (map->nints + 1));
	run->cap = reals < ints ? reals : ints;
	run->first = 0;
	while (run->first < map->nops && map->ops[run->first].code == CNNC_MAP_LITERAL)
		run->first++;
	run->inner = run->box.loops - 1;
	if (run->inner > 0 && 2 * run->box.count[run->inner] <= run->cap)
		choose_row(run);
	run->row = run->inner - 1;
	if (run->row < 0 || 2 * run->box.count[run->inner] > run->cap ||
	    tied(&run->box, run->inner) || tied(&run->box, run->row))
		run->row = -1;
	return true;
}

/* Values of the affines where the strips at this position of the outer loops begin. */
static void strips_open(Run *run, const int64_t *position)
{
	int outer = run->row >= 0 ? run->row : run->inner;
	for (int i = 0; i < run->map->naffines; i++) {
		const LeafRef *r = &run->refs[i];
		int64_t at = r->base;
		for (int k = 0; k < outer; k++)
			at += position[k] * r->step[k];
		run->base[i] = at;
	}
}

static void strip_open(Run *run, int64_t row, int64_t first)
{
	for (int i = 0; i < run->map->naffines; i++) {
		const LeafRef *r = &run->refs[i];
		run->at[i] = run->base[i] + (run->row >= 0 ? row * r->step[run->row] : 0) +
			     (run->inner >= 0 ? first * r->step[run->inner] : 0);
	}
	run->n = run->rows * run->width;
}

/* All strips at one position of the outer loops. */
static void run_strips(Run *run, const int64_t *position, void (*strip)(Run *))
{
	const LeafBox *box = &run->box;
	int outer = run->row >= 0 ? run->row : run->inner;
	int64_t lo = 0, hi = run->inner >= 0 ? box->count[run->inner] : 1;
	for (int c = 0; c < box->nconds; c++) {
		int64_t v = box->cond[c].base;
		for (int k = 0; k < outer; k++)
			v += position[k] * box->cond[c].step[k];
		leaf_clip(v, run->inner >= 0 ? box->cond[c].step[run->inner] : 0, &lo, &hi);
	}
	if (lo >= hi)
		return;
	strips_open(run, position);
	if (run->row < 0) {
		run->rows = 1;
		for (; lo < hi; lo += run->width) {
			run->width = hi - lo < run->cap ? (int)(hi - lo) : run->cap;
			strip_open(run, 0, lo);
			strip(run);
		}
		return;
	}
	run->width = (int)hi;
	int most = run->cap / run->width;
	for (int64_t row = 0; row < box->count[run->row]; row += run->rows) {
		int64_t left = box->count[run->row] - row;
		run->rows = left < most ? (int)left : most;
		strip_open(run, row, 0);
		strip(run);
	}
}

static void run_all(Run *run, void (*strip)(Run *))
{
	int64_t position[CNNC_LOOPS] = {0};
	int outer = run->row >= 0 ? run->row : run->inner;
	for (;;) {
		run_strips(run, position, strip);
		int k = outer - 1;
		while (k >= 0 && ++position[k] == run->box.count[k])
			position[k--] = 0;
		if (k < 0)
			return;
	}
}

/* ---- integers -------------------------------------------------------------------------------- */

/* The result is exact: a quotient of 32-bit numbers is further than rounding from the next integer.
 */
static void divide(int32_t *d, const int32_t *a, int32_t k, int n)
{
	double inverse = k;
	STRIP_LOOP
	for (int i = 0; i < n; i++) {
		double exact = a[i] / inverse;
		int32_t q = (int32_t)exact;
		d[i] = q - (q > exact);
	}
}

static void copy_ints(int32_t *d, const int32_t *from, int64_t step, int n)
{
	if (step == 1)
		memcpy(d, from, (size_t)n * sizeof *d);
	else
		for (int i = 0; i < n; i++)
			d[i] = from[i * step];
}

static void int_load(Run *run, const CnncMapOp *op, const bool *on)
{
	Access a = access_joined(run, op->at, op->x);
	const int32_t *from = run->pointers[op->pointer];
	if (!on && op->k && is_row(&a)) {
		run->whole[op->d] = from + a.at;
		run->whole_one[op->d] = false;
		return;
	}
	const bool one = !on && is_one(&a);
	int32_t *d = int_own(run, op, one);
	if (one) {
		*d = from[a.at];
		return;
	}
	if (!on && !a.further) {
		for (int r = 0; r < a.rows; r++)
			copy_ints(d + r * a.width, from + a.at + r * a.row_step, a.step, a.width);
		return;
	}
	for (int r = 0, k = 0; r < a.rows; r++)
		for (int i = 0; i < a.width; i++, k++)
			d[k] = !on || on[k] ? from[index_at(&a, r, i)] : 0;
}

static void int_store(Run *run, const CnncMapOp *op, const bool *on)
{
	Access a = access_joined(run, op->at, op->x);
	int32_t *to = run->pointers[op->pointer];
	const int32_t *v = int_row(run, op->a);
	for (int r = 0, k = 0; r < a.rows; r++)
		for (int i = 0; i < a.width; i++, k++)
			if (!on || on[k])
				to[index_at(&a, r, i)] = v[k];
}

static void int_values(Run *run, const CnncMapOp *op)
{
	Access a = access_joined(run, op->at, -1);
	int32_t *d = int_own(run, op, is_one(&a)), step = (int32_t)a.step;
	if (is_one(&a)) {
		*d = (int32_t)a.at;
		return;
	}
	for (int r = 0; r < a.rows; r++, d += a.width) {
		int32_t first = (int32_t)(a.at + r * a.row_step);
		STRIP_LOOP
		for (int i = 0; i < a.width; i++)
			d[i] = first + i * step;
	}
}

static void int_add(Run *run, const CnncMapOp *op)
{
	const bool one = run->whole_one[op->a] && run->whole_one[op->b];
	const int n = one ? 1 : run->n;
	const int32_t k = op->k;
	const int32_t *p = one ? run->whole[op->a] : int_row(run, op->a);
	const int32_t *q = run->whole[op->b];
	if (!one && run->whole_one[op->b]) {
		const int32_t v = k * q[0];
		int32_t *d = int_own(run, op, false);
		STRIP_LOOP
		for (int i = 0; i < n; i++)
			d[i] = p[i] + v;
		return;
	}
	int32_t *d = int_own(run, op, one);
	if (k == 1) {
		STRIP_LOOP
		for (int i = 0; i < n; i++)
			d[i] = p[i] + q[i];
	} else if (k == -1) {
		STRIP_LOOP
		for (int i = 0; i < n; i++)
			d[i] = p[i] - q[i];
	} else {
		STRIP_LOOP
		for (int i = 0; i < n; i++)
			d[i] = p[i] + k * q[i];
	}
}

/* Operations on integers alone; `on` is the mask or NULL. */
static void int_operation(Run *run, const CnncMapOp *op, const bool *on)
{
	bool one;
	const int32_t *p;
	switch (op->code) {
	case CNNC_MAP_INT:
		int_values(run, op);
		break;
	case CNNC_MAP_INT_LOAD:
		int_load(run, op, on);
		break;
	case CNNC_MAP_INT_STORE:
		int_store(run, op, on);
		break;
	case CNNC_MAP_INT_ADD:
		int_add(run, op);
		break;
	default: /* CNNC_MAP_INT_DIV */
		one = run->whole_one[op->a];
		p = run->whole[op->a];
		divide(int_own(run, op, one), p, op->k, one ? 1 : run->n);
	}
}

#define REAL            float
#define F(name)         name##f
#define R(x)            x##f
#define T(name)         JOIN(name, _f32)
#define ROW_VALUE(v, c) (v)
#include "map_template.h"
#undef ROW_VALUE
#undef REAL
#undef F
#undef R
#undef T

#define REAL            double
#define F(name)         name
#define R(x)            x
#define T(name)         JOIN(name, _f64)
#define ROW_VALUE(v, c) (c)
#include "map_template.h"
