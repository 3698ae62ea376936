/* SPDX-License-Identifier: MIT */
/* Sums of products, z += scale * a * b, over a box of loops with constant strides.
 *
 * The idea: a loop is told by the operands that move with it. Those of z and a together form the
 * axis M, those of z and b the axis N, those of the operands alone the axis K, those of all three a
 * batch; so every such nest is a batch of matrix products whose rows and columns lie scattered. A
 * register tile of two vectors of M (or one, where rows end after it) by some columns of N runs down K. Where whole vectors of a lie in
 * memory, it reads them there; else a block of a is gathered into a panel [K][M], with zeros where a
 * condition fails. Where K is what lies in a row in both, rows are multiplied and added up. Nests
 * without a column to share run as plain loops around one contiguous run. Which way, and which
 * operand is a, is decided by an estimate of the time each takes. */
#include <string.h>

#include "leaf.h"
#include "kernels.h"

/* As many columns of two vectors as leave registers for both operands. */
#if defined(__AVX512F__) || defined(__aarch64__)
enum { TILE_N = 12 };
#define EACH_WIDTH(DO) DO(1) DO(2) DO(3) DO(4) DO(5) DO(6) DO(7) DO(8) DO(9) DO(10) DO(11) DO(12)
#else
enum { TILE_N = 6 };
#define EACH_WIDTH(DO) DO(1) DO(2) DO(3) DO(4) DO(5) DO(6)
#endif

enum {
	WIDE = 8,  /* vectors of the tile of one column */
	DOT_M = 4, /* rows and columns of the tile of sums along K */
	DOT_N = 3,
	DOT_RUN = 1024, /* elements of a row that are summed at once */
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

static int least(int64_t a, int64_t b)
{
	return (int)(a < b ? a : b);
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

/* Elements of a that the direct tile reads as whole vectors: `lanes`, times as many, or half as many;
 * 0: it cannot. */
static int direct_grain(const Gemm *g, int lanes, int times)
{
	if (g->na || g->nb || run_step(&g->m, &g->a) != 1 || run_step(&g->m, &g->z) != 1)
		return 0;
	if (run_length(&g->m) % (lanes * times) == 0)
		return lanes * times;
	const int64_t length = run_length(&g->m);
	return length % lanes == 0 ? lanes : length % (lanes / 2) == 0 ? lanes / 2 : 0;
}

/* Rows of K that are this far apart fall into the same few lines of the cache. */
static bool collide(const Gemm *g, int size)
{
	int64_t rows = 1;
	for (int i = 0; i < g->k.n; i++)
		if (g->a.step[g->k.loop[i]] * size % 2048 == 0)
			rows *= g->k.count[i];
	return rows > 16;
}

/* Estimates in nanoseconds; only their order matters. `lanes`: elements of the tile's two vectors,
 * `size`: bytes of one. */
static double direct_cost(const Gemm *g, int lanes, int size)
{
	double m = (double)g->m.total, n = (double)g->n.total, k = (double)g->k.total;
	int wide = n < 2 ? direct_grain(g, lanes, WIDE / 2) : 0;
	double columns = n < 2 && wide <= lanes ? 4 : n < 4 ? n + 1 : n;
	if (direct_grain(g, lanes, 1) <
	    lanes) { /* one vector at a time: its sums wait for each other */
		lanes /= 2;
		columns = n < 2 ? 8 : n < 8 ? n + 3 : n;
	}
	double tile = 0.2 / lanes * m * k * columns;
	double groups = m / lanes * ((n + TILE_N - 1) / TILE_N) * (1 + k / BLOCK);
	double reads = collide(g, size) ? 0.8 * m * k / lanes * (1 + n / TILE_N) : 0;
	return (tile + groups * 8 + reads + 100) * (double)g->batch.total;
}

static double dots_cost(const Gemm *g, int lanes)
{
	double m = (double)g->m.total, n = (double)g->n.total, k = (double)g->k.total;
	double length = (double)(run_length(&g->k) < DOT_RUN ? run_length(&g->k) : DOT_RUN);
	double tiles = (double)((g->m.total + DOT_M - 1) / DOT_M) *
		       (double)((g->n.total + DOT_N - 1) / DOT_N);
	double loads = k * (m * ((n + DOT_N - 1) / DOT_N) + n * ((m + DOT_M - 1) / DOT_M));
	double work = m * n * k > 2 * loads ? m * n * k : 2 * loads;
	double runs = k / length, pieces = 1 + k / DOT_RUN;
	return (0.22 / lanes * work + tiles * (3 * runs + 25 * pieces) + 100) *
	       (double)g->batch.total;
}

static bool has_dots(const Gemm *g, int lanes)
{
	return !g->na && !g->nb && run_step(&g->k, &g->a) == 1 && run_step(&g->k, &g->b) == 1 &&
	       run_length(&g->k) >= lanes / 2;
}

/* By a panel. */
static double gemm_cost(const Gemm *g, int lanes)
{
	double m = (double)((g->m.total + lanes - 1) / lanes * lanes);
	double n = (double)g->n.total, k = (double)g->k.total;
	bool along_k;
	double tile = 0.2 / lanes * m * k * (n < 2 ? 4 : n < 4 ? n + 1 : n);
	double gather = gather_cost(&g->m, &g->k, &g->a, &along_k) * m * k;
	double store = (run_step(&g->m, &g->z) == 1 ? 0.1 : 0.8) * m * n * (1 + k / BLOCK);
	double blocks = 1 + m * (k < BLOCK ? k : BLOCK) / PANEL;
	double again = g->nb ? (1 + 10.0 / (double)run_length(&g->k)) * n * k * blocks : 0;
	return (tile + gather + store + again + 300) * (double)g->batch.total;
}

/* A loop that makes one run with `inner`, around which it lies; -1: none. */
static int joined_with(const LeafBox *box, int inner, const LeafRef refs[3])
{
	for (int c = 0; c < box->nconds; c++)
		if (box->cond[c].step[inner])
			return -1;
	for (int k = 0; k < box->loops; k++) {
		bool ok = k != inner;
		for (int i = 0; i < 3; i++)
			ok = ok && joins(&refs[i], k, inner, box->count[inner]);
		if (ok)
			return k;
	}
	return -1;
}

static double run_cost(const LeafBox *box, int loop, int outer, const LeafRef refs[3])
{
	double each = refs[0].step[loop] ? 0.12 : 0.06, n = 1;
	for (int i = 0; i < 3; i++)
		each += refs[i].step[loop] == 0 || refs[i].step[loop] == 1 ? 0 : 0.4;
	for (int i = 0; i < box->loops; i++)
		n *= (double)box->count[i];
	return n * (each + 8.0 / (double)(box->count[loop] * (outer >= 0 ? box->count[outer] : 1)));
}

typedef enum Way { BY_LOOPS, BY_PANEL, BY_DIRECT, BY_DOTS } Way;

typedef struct Choice {
	Way way;
	bool swapped; /* what the descriptor calls b is the operand of the rows */
	Gemm gemm;
	int inner, outer; /* of loops: the run, and the loop that is part of it; -1: none */
	double cost;
} Choice;

static void offer(Choice *best, Way way, double cost, const Gemm *g, bool swapped)
{
	if (cost >= best->cost)
		return;
	best->way = way;
	best->cost = cost;
	best->gemm = *g;
	best->swapped = swapped;
}

static Choice choose(const LeafBox *box, const LeafRef refs[3], int lanes, int size)
{
	Choice best = {.way = BY_LOOPS, .outer = -1};
	for (int i = 0; i < box->loops; i++) {
		int outer = joined_with(box, i, refs);
		double cost = run_cost(box, i, outer, refs);
		if (i > 0 && cost >= best.cost)
			continue;
		best.cost = cost;
		best.inner = i;
		best.outer = outer;
	}
	for (int swapped = 0; swapped < 2 && box->loops; swapped++) {
		Gemm g;
		if (!classify(box, refs[0], refs[1 + swapped], refs[2 - swapped], &g))
			continue;
		offer(&best, BY_PANEL, gemm_cost(&g, lanes), &g, swapped);
		if (direct_grain(&g, lanes, 1))
			offer(&best, BY_DIRECT, direct_cost(&g, lanes, size), &g, swapped);
		if (has_dots(&g, lanes))
			offer(&best, BY_DOTS, dots_cost(&g, lanes), &g, swapped);
	}
	return best;
}

/* Offsets of positions start … of those that are `grain` apart in the last loop, whose count it
 * divides. */
static void block_fill(const Axis *x, const LeafRef *r, int64_t start, int len, int64_t grain,
		       int64_t *out)
{
	int64_t digit[CNNC_LOOPS], count[CNNC_LOOPS], step[CNNC_LOOPS], at = 0;
	int last = x->n - 1;
	if (last < 0) {
		out[0] = 0;
		return;
	}
	for (int i = last; i >= 0; i--) {
		count[i] = i == last ? x->count[i] / grain : x->count[i];
		step[i] = r->step[x->loop[i]] * (i == last ? grain : 1);
		digit[i] = start % count[i];
		start /= count[i];
		at += digit[i] * step[i];
	}
	for (int p = 0; p < len;) {
		for (; p < len && digit[last] < count[last]; digit[last]++, at += step[last])
			out[p++] = at;
		for (int i = last; i > 0 && digit[i] == count[i]; i--) {
			at += step[i - 1] - count[i] * step[i];
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
	block_fill(x, r, start, len, 1, b->at);
	b->nconds = nconds;
	for (int c = 0; c < nconds; c++) {
		b->cond_step[c] = run_step(x, &conds[c]);
		block_fill(x, &conds[c], start, len, 1, b->cond[c]);
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
