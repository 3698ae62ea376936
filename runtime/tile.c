/* SPDX-License-Identifier: MIT */
/* Sums of products, z += scale * a * b, over a box of loops with constant strides.
 *
 * The idea: a loop is told by the operands that move with it. Those of z and a together form the
 * axis M, those of z and b the axis N, those of the operands alone the axis K, those of all three a
 * batch; so every such nest is a batch of matrix products whose rows and columns lie scattered. A
 * block of a is gathered into a panel [K][M], with zeros where a condition fails, and a register
 * tile of two vectors of M by six of N runs down K, reading b where it lies. Nests without a column
 * to share (a matrix times a vector, a depthwise convolution) run as plain loops around one
 * contiguous run. Which way, and which operand is a, is decided by an estimate of the time each
 * takes. */
#include <string.h>

#include "leaf.h"
#include "kernels.h"

enum {
	TILE_N = 6,     /* columns of the register tile */
	SIDE_CONDS = 4, /* conditions on the rows or on the columns */
	BLOCK = 256,    /* positions of an axis handled at once, at most */
	PANEL = 8192    /* elements of the gathered panel of a */
};

/* Some of the loops, flattened into one; the last moves fastest. */
typedef struct Axis {
	int n;
	int loop[CNNC_LOOPS];
	int64_t count[CNNC_LOOPS], total;
} Axis;

typedef struct Gemm {
	Axis m, n, k, batch;
	LeafRef z, a, b;
	int na, nb; /* conditions under which a, or b, is 0 */
	LeafRef cond_a[SIDE_CONDS], cond_b[SIDE_CONDS];
} Gemm;

/* Consecutive positions of an axis: offsets into one operand, and the values of its conditions.
 * Within a run of the innermost loop both move by constant steps. */
typedef struct Block {
	int len, nconds;
	int first, run; /* lengths of the first run and of the others */
	int64_t step, cond_step[SIDE_CONDS];
	int64_t at[BLOCK], cond[SIDE_CONDS][BLOCK];
	int64_t least[SIDE_CONDS], most[SIDE_CONDS]; /* of cond[c] */
} Block;

static void axis_add(Axis *x, int loop, int64_t count)
{
	x->loop[x->n] = loop;
	x->count[x->n++] = count;
	x->total *= count;
}

static int64_t magnitude(int64_t v)
{
	return v < 0 ? -v : v;
}

/* The loop with the smallest step of r last; ties by s. */
static void axis_sort(Axis *x, const LeafRef *r, const LeafRef *s)
{
	for (int i = 1; i < x->n; i++) {
		for (int j = i; j > 0; j--) {
			int p = x->loop[j - 1], q = x->loop[j];
			int64_t d = magnitude(r->step[p]) - magnitude(r->step[q]);
			if (d == 0)
				d = magnitude(s->step[p]) - magnitude(s->step[q]);
			if (d >= 0)
				break;
			int64_t count = x->count[j];
			x->loop[j] = p;
			x->loop[j - 1] = q;
			x->count[j] = x->count[j - 1];
			x->count[j - 1] = count;
		}
	}
}

static bool joins(const LeafRef *r, int outer, int inner, int64_t count)
{
	return r->step[outer] == r->step[inner] * count;
}

/* Joins neighbours that every operand and condition sees as one loop: longer runs. */
static void axis_join(Axis *x, const Gemm *g)
{
	for (int i = x->n - 1; i > 0; i--) {
		int outer = x->loop[i - 1], inner = x->loop[i];
		int64_t count = x->count[i];
		bool ok = joins(&g->z, outer, inner, count) && joins(&g->a, outer, inner, count) &&
			  joins(&g->b, outer, inner, count);
		for (int c = 0; c < g->na; c++)
			ok = ok && joins(&g->cond_a[c], outer, inner, count);
		for (int c = 0; c < g->nb; c++)
			ok = ok && joins(&g->cond_b[c], outer, inner, count);
		if (!ok)
			continue;
		x->loop[i - 1] = inner;
		x->count[i - 1] *= count;
		x->n--;
		for (int j = i; j < x->n; j++) {
			x->loop[j] = x->loop[j + 1];
			x->count[j] = x->count[j + 1];
		}
	}
}

static bool involves(const LeafRef *cond, const Axis *x)
{
	for (int i = 0; i < x->n; i++)
		if (cond->step[x->loop[i]])
			return true;
	return false;
}

/* Which loop belongs to which axis; false if a condition ties rows to columns. */
static bool classify(const LeafBox *box, LeafRef z, LeafRef a, LeafRef b, Gemm *g)
{
	g->m.n = g->n.n = g->k.n = g->batch.n = g->na = g->nb = 0;
	g->m.total = g->n.total = g->k.total = g->batch.total = 1;
	g->z = z;
	g->a = a;
	g->b = b;
	for (int i = 0; i < box->loops; i++) {
		Axis *x = !z.step[i] ? &g->k : !b.step[i] ? &g->m : a.step[i] ? &g->batch : &g->n;
		axis_add(x, i, box->count[i]);
	}
	for (int c = 0; c < box->nconds; c++) {
		const LeafRef *cond = &box->cond[c];
		if (!involves(cond, &g->n) && g->na < SIDE_CONDS)
			g->cond_a[g->na++] = *cond;
		else if (!involves(cond, &g->m) && g->nb < SIDE_CONDS)
			g->cond_b[g->nb++] = *cond;
		else
			return false;
	}
	axis_sort(&g->m, &g->z, &g->a);
	axis_sort(&g->n, &g->z, &g->b);
	axis_sort(&g->k, &g->a, &g->b);
	axis_sort(&g->batch, &g->z, &g->a);
	axis_join(&g->m, g);
	axis_join(&g->n, g);
	axis_join(&g->k, g);
	return true;
}

static int64_t run_length(const Axis *x)
{
	return x->n ? x->count[x->n - 1] : 1;
}

static int64_t run_step(const Axis *x, const LeafRef *r)
{
	return x->n ? r->step[x->loop[x->n - 1]] : 0;
}

/* Nanoseconds an element to gather rows by k: along M or along K, whichever is cheaper. */
static double gather_cost(const Axis *rows, const Axis *k, const LeafRef *r, bool *along_k)
{
	double by_rows = (run_step(rows, r) == 1 ? 0.3 : 0.7) + 6.0 / (double)run_length(rows);
	double by_k = (run_step(k, r) == 1 ? 0.7 : 1.0) + 6.0 / (double)run_length(k);
	*along_k = by_k < by_rows;
	return *along_k ? by_k : by_rows;
}

/* Estimates in nanoseconds; only their order matters. `lanes`: elements of the tile's two vectors.
 */
static double gemm_cost(const Gemm *g, int lanes)
{
	double m = (double)((g->m.total + lanes - 1) / lanes * lanes);
	double n = (double)g->n.total, k = (double)g->k.total;
	bool along_k;
	double tile = 0.4 / lanes * m * k * (n < 2 ? 2 : n);
	double gather = gather_cost(&g->m, &g->k, &g->a, &along_k) * m * k;
	double store = (run_step(&g->m, &g->z) == 1 ? 0.2 : 0.8) * m * n * (1 + k / BLOCK);
	double blocks = 1 + m * (k < BLOCK ? k : BLOCK) / PANEL;
	double again = g->nb ? (1 + 10.0 / (double)run_length(&g->k)) * n * k * blocks : 0;
	return (tile + gather + store + again + 300) * (double)g->batch.total;
}

static double run_cost(const LeafBox *box, int loop, const LeafRef *z, const LeafRef *a,
		       const LeafRef *b)
{
	double each = 0.25;
	const int64_t steps[3] = {z->step[loop], a->step[loop], b->step[loop]};
	for (int i = 0; i < 3; i++)
		each += steps[i] == 0 || steps[i] == 1 ? 0 : 0.4;
	double n = 1;
	for (int i = 0; i < box->loops; i++)
		n *= (double)box->count[i];
	return n * (each + 8.0 / (double)box->count[loop]);
}

static void block_fill(const Axis *x, const LeafRef *r, int64_t start, int len, int64_t *out)
{
	int64_t digit[CNNC_LOOPS], at = 0;
	for (int i = x->n - 1; i >= 0; i--) {
		digit[i] = start % x->count[i];
		start /= x->count[i];
		at += digit[i] * r->step[x->loop[i]];
	}
	if (x->n == 0) {
		out[0] = 0;
		return;
	}
	int last = x->n - 1;
	int64_t step = r->step[x->loop[last]];
	for (int p = 0; p < len;) {
		for (; p < len && digit[last] < x->count[last]; digit[last]++, at += step)
			out[p++] = at;
		for (int i = last; i > 0 && digit[i] == x->count[i]; i--) {
			at += r->step[x->loop[i - 1]] - x->count[i] * r->step[x->loop[i]];
			digit[i] = 0;
			digit[i - 1]++;
		}
	}
}

/* bases: the conditions' values at the start of the axis. */
static void block_open(Block *b, const Axis *x, const LeafRef *r, const LeafRef *conds, int nconds,
		       const int64_t *bases, int64_t start, int len)
{
	b->len = len;
	b->run = run_length(x) > BLOCK ? BLOCK : (int)run_length(x);
	int64_t left = run_length(x) - start % run_length(x);
	b->first = left > len ? len : (int)left;
	b->step = run_step(x, r);
	block_fill(x, r, start, len, b->at);
	b->nconds = nconds;
	for (int c = 0; c < nconds; c++) {
		b->cond_step[c] = run_step(x, &conds[c]);
		block_fill(x, &conds[c], start, len, b->cond[c]);
		b->least[c] = INT64_MAX;
		b->most[c] = INT64_MIN;
		for (int i = 0; i < len; i++) {
			int64_t v = b->cond[c][i] += bases[c];
			b->least[c] = v < b->least[c] ? v : b->least[c];
			b->most[c] = v > b->most[c] ? v : b->most[c];
		}
	}
}

/* The widest vector the machine the file is compiled for handles in one instruction. */
#if defined(__AVX512F__)
enum { VECTOR = 64 };
#elif defined(__AVX__)
enum { VECTOR = 32 };
#else
enum { VECTOR = 16 };
#endif

#define REAL    float
#define T(name) JOIN(name, _f32)
#include "tile_template.h"
#undef REAL
#undef T

#define REAL    double
#define T(name) JOIN(name, _f64)
#include "tile_template.h"
