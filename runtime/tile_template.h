/* SPDX-License-Identifier: MIT */
/* The part of tile.c that depends on the precision; included once for each, with REAL the type and
 * T(name) the name in that precision. */

typedef REAL T(Vector) __attribute__((vector_size(VECTOR), aligned(sizeof(REAL)), may_alias));
enum { T(VLEN) = VECTOR / sizeof(REAL), T(LANES) = 2 * T(VLEN) };

/* n elements next to each other; runs are short, so no call. */
static inline void T(copy)(REAL *restrict to, const REAL *restrict from, int64_t n)
{
	if (n < T(VLEN)) {
		for (int64_t k = 0; k < n; k++)
			to[k] = from[k];
		return;
	}
	for (int64_t k = 0; k < n - T(VLEN); k += T(VLEN))
		*(T(Vector) *)(to + k) = *(const T(Vector) *)(from + k);
	*(T(Vector) *)(to + n - T(VLEN)) = *(const T(Vector) *)(from + n - T(VLEN));
}

/* Gathers src[inner + outer] into dst, runs of `inner` at a time. What a condition excludes is left
 * as it is: the caller has set it to 0. */
static void T(gather)(REAL *dst, const REAL *src, const Block *inner, const Block *outer,
		      int64_t inner_step, int64_t outer_step)
{
	int64_t step = inner->step;
	for (int o = 0; o < outer->len; o++) {
		int active[SIDE_CONDS], nactive = 0, len = inner->first;
		for (int c = 0; c < inner->nconds; c++)
			if (inner->least[c] + outer->cond[c][o] < 0)
				active[nactive++] = c;
		for (int i = 0; i < inner->len; i += len, len = inner->run) {
			if (len > inner->len - i)
				len = inner->len - i;
			int64_t lo = 0, hi = len;
			for (int n = 0; n < nactive; n++) {
				int c = active[n];
				leaf_clip(inner->cond[c][i] + outer->cond[c][o],
					  inner->cond_step[c], &lo, &hi);
			}
			if (lo >= hi)
				continue;
			REAL *to = dst + (i + lo) * inner_step + o * outer_step;
			const REAL *from = src + inner->at[i] + outer->at[o] + lo * step;
			if (step == 1 && inner_step == 1)
				T(copy)(to, from, hi - lo);
			else
				for (int64_t k = 0; k < hi - lo; k++)
					to[k * inner_step] = from[k * step];
		}
	}
}

/* z[j] += scale * sum over k of the nv vectors at a + ka[k] times b[j][kb[k]], for nr columns j.
 * Inlined with constants, so that the sums are registers. */
static inline __attribute__((always_inline)) void T(product)(int nv, int nr, int kc, const REAL *a,
							     const int64_t *ka,
							     const REAL *const *b,
							     const int64_t *kb, REAL *const *z,
							     REAL scale, bool set)
{
	T(Vector) sum[TILE_N][WIDE];
	for (int j = 0; j < nr; j++)
		for (int v = 0; v < nv; v++)
			sum[j][v] = (T(Vector)){0};
	for (int k = 0; k < kc; k++) {
		const REAL *row = a + ka[k];
		T(Vector) at[WIDE];
		int64_t offset = kb[k];
		for (int v = 0; v < nv; v++)
			at[v] = *(const T(Vector) *)(row + v * T(VLEN));
		for (int j = 0; j < nr; j++) {
			REAL factor = b[j][offset];
			for (int v = 0; v < nv; v++)
				sum[j][v] += at[v] * factor;
		}
	}
	for (int j = 0; j < nr; j++)
		for (int v = 0; v < nv; v++) {
			T(Vector) *to = (T(Vector) *)(z[j] + v * T(VLEN));
			if (set)
				*to = scale * sum[j][v];
			else
				*to += scale * sum[j][v];
		}
}

/* half: of rows of one vector. */
static void T(products)(bool half, int nr, int kc, const REAL *a, const int64_t *ka,
			const REAL *const *b, const int64_t *kb, REAL *const *z, REAL scale,
			bool set)
{
	switch (nr) {
#define COLUMNS(n)                                                                                 \
	case n:                                                                                    \
		if (half)                                                                          \
			T(product)(1, n, kc, a, ka, b, kb, z, scale, set);                         \
		else                                                                               \
			T(product)(2, n, kc, a, ka, b, kb, z, scale, set);                         \
		break;
		EACH_WIDTH(COLUMNS)
#undef COLUMNS
	default:
		break;
	}
}

/* One column, but many vectors of it: two would wait for each other's sums. */
static void T(wide_product)(int kc, const REAL *a, const int64_t *ka, const REAL *b,
			    const int64_t *kb, REAL *z, REAL scale, bool set)
{
	T(product)(WIDE, 1, kc, a, ka, &b, kb, &z, scale, set);
}

/* One block of M, N and K with everything it needs. */
typedef struct {
	const Gemm *g;
	REAL *z;
	const REAL *a, *b;
	REAL scale;
	bool set;           /* the present block of K is the first, and z is 0 before */
	Block m, n, k, kb;  /* kb: the block of K as b sees it */
	Block kept, kept_b; /* of k and kb: those where the present rows of a are not all 0 */
	const Block *k_now, *kb_now;
	int64_t zm[BLOCK], zn[BLOCK];
	int64_t ka[BLOCK], packed[BLOCK]; /* rows of the panel and of the columns */
	bool whole[BLOCK / T(LANES) + 1]; /* the rows of z from here on lie next to each other */
	int lda;
	REAL panel[PANEL], columns[BLOCK * TILE_N];
} T(Work);

static inline void T(put)(const T(Work) * w, int64_t at, REAL value)
{
	if (w->set)
		w->z[at] = value;
	else
		w->z[at] += value;
}

/* nr columns from n0 on, at the rows m0 … of the panel. */
static void T(columns_at)(T(Work) * w, int m0, int n0, int nr, const REAL *const *b,
			  const int64_t *at)
{
	REAL *z[TILE_N], out[TILE_N * T(LANES)];
	const bool whole = w->whole[m0 / T(LANES)];
	for (int j = 0; j < nr; j++)
		z[j] = whole ? w->z + w->zn[n0 + j] + w->zm[m0] : out + j * T(LANES);
	T(products)
	(false, nr, w->k_now->len, w->panel + m0, w->ka, b, at, z, w->scale, w->set || !whole);
	if (whole)
		return;
	int rows = w->m.len - m0 < T(LANES) ? w->m.len - m0 : T(LANES);
	for (int j = 0; j < nr; j++)
		for (int i = 0; i < rows; i++)
			T(put)(w, w->zn[n0 + j] + w->zm[m0 + i], z[j][i]);
}

/* nr columns from n0 on, all rows of the panel. */
static void T(columns)(T(Work) * w, int n0, int nr)
{
	const REAL *b[TILE_N];
	const int64_t *at = w->kb_now->at;
	for (int j = 0; j < nr; j++)
		b[j] = w->b + w->n.at[n0 + j];
	if (w->g->nb) {
		/* Columns as one run each: the rows of the gathered block are the columns' elements
		 * of K. */
		Block one = {.len = 1, .first = 1, .run = 1, .nconds = w->n.nconds};
		memset(w->columns, 0, sizeof w->columns);
		for (int j = 0; j < nr; j++) {
			one.at[0] = w->n.at[n0 + j];
			for (int c = 0; c < one.nconds; c++)
				one.cond[c][0] = w->n.cond[c][n0 + j];
			T(gather)(w->columns + j, w->b, w->kb_now, &one, TILE_N, 0);
			b[j] = w->columns + j;
		}
		at = w->packed;
	}
	for (int m0 = 0; m0 < w->m.len; m0 += T(LANES))
		T(columns_at)(w, m0, n0, nr, b, at);
}

static bool T(any_row)(const T(Work) * w, int k)
{
	for (int c = 0; c < w->k.nconds; c++)
		if (w->m.most[c] + w->k.cond[c][k] < 0)
			return false;
	return true;
}

/* Leaves out those of K where a is 0 in all rows: taps beyond the border. */
static void T(choose_k)(T(Work) * w)
{
	int n = 0;
	w->k_now = &w->k;
	w->kb_now = &w->kb;
	while (n < w->k.len && T(any_row)(w, n))
		n++;
	if (n == w->k.len)
		return;
	n = 0;
	for (int k = 0; k < w->k.len; k++) {
		if (!T(any_row)(w, k))
			continue;
		w->kept.at[n] = w->k.at[k];
		w->kept_b.at[n] = w->kb.at[k];
		for (int c = 0; c < w->k.nconds; c++)
			w->kept.cond[c][n] = w->k.cond[c][k];
		for (int c = 0; c < w->kb.nconds; c++)
			w->kept_b.cond[c][n] = w->kb.cond[c][k];
		n++;
	}
	/* Their steps are no longer constant: runs of one. */
	w->kept.len = w->kept_b.len = n;
	w->kept.nconds = w->k.nconds;
	w->kept_b.nconds = w->kb.nconds;
	w->kept.first = w->kept.run = w->kept_b.first = w->kept_b.run = 1;
	memcpy(w->kept_b.least, w->kb.least, sizeof w->kb.least);
	w->k_now = &w->kept;
	w->kb_now = &w->kept_b;
}

static void T(fill_panel)(T(Work) * w)
{
	const Gemm *g = w->g;
	bool along_k;
	T(choose_k)(w);
	w->lda = (w->m.len + T(LANES) - 1) / T(LANES) * T(LANES);
	if (g->na || w->lda > w->m.len)
		memset(w->panel, 0, (size_t)w->lda * (size_t)w->k_now->len * sizeof(REAL));
	for (int k = 0; k < w->k_now->len; k++)
		w->ka[k] = (int64_t)k * w->lda;
	gather_cost(&g->m, &g->k, &g->a, &along_k);
	if (along_k && w->k_now == &w->k)
		T(gather)(w->panel, w->a, &w->k, &w->m, w->lda, 1);
	else
		T(gather)(w->panel, w->a, &w->m, w->k_now, 1, w->lda);
}

static void T(find_whole)(T(Work) * w)
{
	for (int m0 = 0; m0 < w->m.len; m0 += T(LANES)) {
		bool whole = w->m.len - m0 >= T(LANES);
		for (int i = 1; whole && i < T(LANES); i++)
			whole = w->zm[m0 + i] == w->zm[m0] + i;
		w->whole[m0 / T(LANES)] = whole;
	}
}

/* One product of matrices. base_a, base_b: values of the conditions where all loops stand at 0. */
static void T(gemm)(T(Work) * w, const int64_t *base_a, const int64_t *base_b)
{
	static const int64_t zero[SIDE_CONDS];
	const Gemm *g = w->g;
	for (int64_t k = 0; k < g->k.total; k += BLOCK) {
		int kc = least(g->k.total - k, BLOCK);
		int mc = least(PANEL / kc / T(LANES) * T(LANES), BLOCK);
		block_open(&w->k, &g->k, &g->a, g->cond_a, g->na, zero, k, kc);
		block_open(&w->kb, &g->k, &g->b, g->cond_b, g->nb, zero, k, kc);
		for (int64_t n = 0; n < g->n.total; n += BLOCK) {
			int nc = least(g->n.total - n, BLOCK);
			block_open(&w->n, &g->n, &g->b, g->cond_b, g->nb, base_b, n, nc);
			block_fill(&g->n, &g->z, n, nc, 1, w->zn);
			int groups = (nc + TILE_N - 1) / TILE_N;
			for (int64_t m = 0; m < g->m.total; m += mc) {
				int len = least(g->m.total - m, mc);
				block_open(&w->m, &g->m, &g->a, g->cond_a, g->na, base_a, m, len);
				block_fill(&g->m, &g->z, m, len, 1, w->zm);
				T(find_whole)(w);
				T(fill_panel)(w);
				/* Groups of nearly equal width: no group of one column. */
				for (int i = 0; i < groups; i++) {
					int n0 = i * nc / groups, n1 = (i + 1) * nc / groups;
					T(columns)(w, n0, n1 - n0);
				}
			}
		}
		w->set = false;
	}
}

/* Groups of columns of nearly equal width, so that there is none of one. */
static void T(direct_columns)(const T(Work) * w, const REAL *a, int kc, int nc, REAL *row,
			      bool half)
{
	int groups = (nc + TILE_N - 1) / TILE_N;
	for (int i = 0; i < groups; i++) {
		int n0 = i * nc / groups, nr = (i + 1) * nc / groups - n0;
		const REAL *b[TILE_N];
		REAL *z[TILE_N];
		for (int j = 0; j < nr; j++) {
			b[j] = w->b + w->n.at[n0 + j];
			z[j] = row + w->zn[n0 + j];
		}
		T(products)(half, nr, kc, a, w->k.at, b, w->kb.at, z, w->scale, w->set);
	}
}

/* The tiles of a block: of `rows` rows of `grain` elements each. */
static void T(direct_rows)(const T(Work) * w, int kc, int nc, int rows, int grain)
{
	for (int i = 0; i < rows; i++) {
		const REAL *a = w->a + w->m.at[i];
		REAL *z = w->z + w->zm[i];
		if (grain <= T(LANES)) {
			T(direct_columns)(w, a, kc, nc, z, grain < T(LANES));
			continue;
		}
		const REAL *b = w->b + w->n.at[0];
		REAL *column = z + w->zn[0];
		T(wide_product)(kc, a, w->k.at, b, w->kb.at, column, w->scale, w->set);
	}
}

/* One product whose rows of a are whole vectors where they lie: no panel. The rows of one tile stay
 * in the cache while all its columns pass. */
static void T(direct)(T(Work) * w)
{
	const Gemm *g = w->g;
	int grain = direct_grain(g, T(LANES), g->n.total == 1 ? WIDE / 2 : 1);
	for (int64_t k = 0; k < g->k.total; k += BLOCK) {
		int kc = least(g->k.total - k, BLOCK);
		block_fill(&g->k, &g->a, k, kc, 1, w->k.at);
		block_fill(&g->k, &g->b, k, kc, 1, w->kb.at);
		for (int64_t n = 0; n < g->n.total; n += BLOCK) {
			int nc = least(g->n.total - n, BLOCK);
			block_fill(&g->n, &g->b, n, nc, 1, w->n.at);
			block_fill(&g->n, &g->z, n, nc, 1, w->zn);
			for (int64_t m = 0; m < g->m.total / grain; m += BLOCK) {
				int len = least(g->m.total / grain - m, BLOCK);
				block_fill(&g->m, &g->a, m, len, grain, w->m.at);
				block_fill(&g->m, &g->z, m, len, grain, w->zm);
				T(direct_rows)(w, kc, nc, len, grain);
			}
		}
		w->set = false;
	}
}

/* ---- sums along runs of K ------------------------------------------------------------------------ */

/* z[i][j] += scale * the sum over all runs of a[i] * b[j], both next to each other along K. */
static inline __attribute__((always_inline)) void T(dot_tile)(int mr, int nr, const T(Work) * w,
							      int runs, int length,
							      const REAL *const *a,
							      const REAL *const *b,
							      REAL *const (*z)[DOT_N])
{
	T(Vector) sum[DOT_M][DOT_N];
	for (int i = 0; i < mr; i++)
		for (int j = 0; j < nr; j++)
			sum[i][j] = (T(Vector)){0};
	for (int r = 0; r < runs; r++) {
		const int64_t ka = w->k.at[r], kb = w->kb.at[r];
		for (int k = 0; k + T(VLEN) <= length; k += T(VLEN)) {
			T(Vector) q[DOT_N];
			for (int j = 0; j < nr; j++)
				q[j] = *(const T(Vector) *)(b[j] + kb + k);
			for (int i = 0; i < mr; i++) {
				T(Vector) p = *(const T(Vector) *)(a[i] + ka + k);
				for (int j = 0; j < nr; j++)
					sum[i][j] += p * q[j];
			}
		}
		/* what is left of the run, as elements of one lane each */
		for (int k = length / T(VLEN) * T(VLEN); k < length; k++)
			for (int i = 0; i < mr; i++)
				for (int j = 0; j < nr; j++)
					sum[i][j][k % T(VLEN)] += a[i][ka + k] * b[j][kb + k];
	}
	for (int i = 0; i < mr; i++)
		for (int j = 0; j < nr; j++) {
			REAL part[T(VLEN)];
			memcpy(part, &sum[i][j], sizeof part);
			for (int n = T(VLEN) / 2; n > 0; n /= 2)
				for (int v = 0; v < n; v++)
					part[v] += part[v + n];
			if (w->set)
				*z[i][j] = w->scale * part[0];
			else
				*z[i][j] += w->scale * part[0];
		}
}

static void T(dot_tiles)(int mr, int nr, const T(Work) * w, int runs, int length,
			 const REAL *const *a, const REAL *const *b, REAL *const (*z)[DOT_N])
{
	switch (mr * 4 + nr) {
#define DOTS(m, n)                                                                                 \
	case m * 4 + n:                                                                            \
		T(dot_tile)(m, n, w, runs, length, a, b, z);                                       \
		break;
		DOTS(1, 1)
		DOTS(1, 2)
		DOTS(1, 3)
		DOTS(2, 1) DOTS(2, 2) DOTS(2, 3) DOTS(3, 1) DOTS(3, 2) DOTS(3, 3) DOTS(4, 1)
			DOTS(4, 2) DOTS(4, 3)
#undef DOTS
				default : break;
	}
}

/* All tiles of a block of rows and columns. */
static void T(dot_block)(const T(Work) * w, int mc, int nc, int runs, int length)
{
	for (int n0 = 0; n0 < nc; n0 += DOT_N) {
		int nr = least(nc - n0, DOT_N);
		const REAL *b[DOT_N];
		for (int j = 0; j < nr; j++)
			b[j] = w->b + w->n.at[n0 + j];
		for (int m0 = 0; m0 < mc; m0 += DOT_M) {
			int mr = least(mc - m0, DOT_M);
			const REAL *a[DOT_M];
			REAL *z[DOT_M][DOT_N];
			for (int i = 0; i < mr; i++) {
				a[i] = w->a + w->m.at[m0 + i];
				for (int j = 0; j < nr; j++)
					z[i][j] = w->z + w->zm[m0 + i] + w->zn[n0 + j];
			}
			T(dot_tiles)(mr, nr, w, runs, length, a, b, (REAL *const(*)[DOT_N])z);
		}
	}
}

/* One product whose K lies in runs in both operands. Runs are taken a few at a time, so that what
 * they read stays in the cache while all rows and columns pass. */
static void T(dots)(T(Work) * w)
{
	const Gemm *g = w->g;
	const int64_t length = run_length(&g->k), runs = g->k.total / length;
	const int64_t part = length > DOT_RUN ? DOT_RUN : length;
	const int64_t most = (DOT_RUN + part - 1) / part;
	for (int64_t p = 0; p < length; p += part) {
		int at_once = least(length - p, part);
		for (int64_t r = 0; r < runs; r += most) {
			int rc = least(runs - r, most);
			block_fill(&g->k, &g->a, r, rc, length, w->k.at);
			block_fill(&g->k, &g->b, r, rc, length, w->kb.at);
			for (int i = 0; i < rc; i++) {
				w->k.at[i] += p;
				w->kb.at[i] += p;
			}
			for (int64_t n = 0; n < g->n.total; n += BLOCK) {
				int nc = least(g->n.total - n, BLOCK);
				block_fill(&g->n, &g->b, n, nc, 1, w->n.at);
				block_fill(&g->n, &g->z, n, nc, 1, w->zn);
				for (int64_t m = 0; m < g->m.total; m += BLOCK) {
					int mc = least(g->m.total - m, BLOCK);
					block_fill(&g->m, &g->a, m, mc, 1, w->m.at);
					block_fill(&g->m, &g->z, m, mc, 1, w->zm);
					T(dot_block)(w, mc, nc, rc, at_once);
				}
			}
			w->set = false;
		}
	}
}

/* The products of all positions of the batch. */
static void T(gemms)(const Gemm *g, Way way, REAL *z, const REAL *a, const REAL *b,
		     const CnncTile *tile)
{
	T(Work) w;
	w.g = g;
	w.scale = (REAL)tile->scale;
	for (int k = 0; k < BLOCK; k++)
		w.packed[k] = (int64_t)k * TILE_N;
	for (int64_t p = 0; p < g->batch.total; p++) {
		int64_t rest = p, zo = g->z.base, ao = g->a.base, bo = g->b.base;
		int64_t base_a[SIDE_CONDS], base_b[SIDE_CONDS];
		for (int c = 0; c < SIDE_CONDS; c++) {
			base_a[c] = c < g->na ? g->cond_a[c].base : 0;
			base_b[c] = c < g->nb ? g->cond_b[c].base : 0;
		}
		for (int i = g->batch.n - 1; i >= 0; i--) {
			int loop = g->batch.loop[i];
			int64_t v = rest % g->batch.count[i];
			rest /= g->batch.count[i];
			zo += v * g->z.step[loop];
			ao += v * g->a.step[loop];
			bo += v * g->b.step[loop];
			for (int c = 0; c < g->na; c++)
				base_a[c] += v * g->cond_a[c].step[loop];
			for (int c = 0; c < g->nb; c++)
				base_b[c] += v * g->cond_b[c].step[loop];
		}
		w.z = z + zo;
		w.a = a + ao;
		w.b = b + bo;
		w.set = tile->set;
		if (way == BY_DIRECT)
			T(direct)(&w);
		else if (way == BY_DOTS)
			T(dots)(&w);
		else
			T(gemm)(&w, base_a, base_b);
	}
}

/* ---- plain loops around one run -----------------------------------------------------------------
 */

static REAL T(dot)(const REAL *a, int64_t sa, const REAL *b, int64_t sb, int64_t n)
{
	REAL lane[4 * T(VLEN)] = {0}, sum = 0;
	int64_t i = 0;
	if (sa == 1 && sb == 1)
		for (; i + 4 * T(VLEN) <= n; i += 4 * T(VLEN))
			for (int j = 0; j < 4 * T(VLEN); j++)
				lane[j] += a[i + j] * b[i + j];
	else if (sa == 1 && sb == 0)
		for (; i + 4 * T(VLEN) <= n; i += 4 * T(VLEN))
			for (int j = 0; j < 4 * T(VLEN); j++)
				lane[j] += a[i + j] * *b;
	else if (sa == 0 && sb == 1)
		return T(dot)(b, 1, a, 0, n);
	else
		for (; i + 4 <= n; i += 4)
			for (int j = 0; j < 4; j++)
				lane[j] += a[(i + j) * sa] * b[(i + j) * sb];
	for (; i < n; i++)
		sum += a[i * sa] * b[i * sb];
	for (int j = 0; j < 4 * T(VLEN); j++)
		sum += lane[j];
	return sum;
}

static void T(run)(REAL *restrict z, int64_t sz, const REAL *restrict a, int64_t sa,
		   const REAL *restrict b, int64_t sb, int64_t n, REAL scale)
{
	if (sz == 0) {
		*z += scale * T(dot)(a, sa, b, sb, n);
	} else if (sz == 1 && sa == 1 && sb == 0) {
		REAL v = scale * *b;
		for (int64_t i = 0; i < n; i++)
			z[i] += a[i] * v;
	} else if (sz == 1 && sa == 0 && sb == 1) {
		T(run)(z, 1, b, 1, a, 0, n, scale);
	} else if (sz == 1 && sa == 1 && sb == 1) {
		for (int64_t i = 0; i < n; i++)
			z[i] += scale * a[i] * b[i];
	} else {
		for (int64_t i = 0; i < n; i++)
			z[i * sz] += scale * a[i * sa] * b[i * sb];
	}
}

typedef struct {
	const LeafBox *box;
	int order[CNNC_LOOPS];
	bool joined; /* the last two loops are one run, once the outer of them is clipped */
	const LeafRef *z_ref, *a_ref, *b_ref;
	REAL *z;
	const REAL *a, *b;
	REAL scale;
} T(Loops);

/* Loop number `level` of the order and those inside it; conds: values with the outer loops taken
 * in. */
static void T(loop)(const T(Loops) * l, int level, int64_t z, int64_t a, int64_t b,
		    const int64_t *conds)
{
	const LeafBox *box = l->box;
	if (box->loops == 0) {
		l->z[z] += l->scale * l->a[a] * l->b[b];
		return;
	}
	int k = l->order[level];
	int64_t lo = 0, hi = box->count[k], next[CNNC_CONDS];
	int64_t sz = l->z_ref->step[k], sa = l->a_ref->step[k], sb = l->b_ref->step[k];
	for (int c = 0; c < box->nconds; c++) {
		bool last = true;
		for (int i = level + 1; i < box->loops; i++)
			last = last && box->cond[c].step[l->order[i]] == 0;
		if (last)
			leaf_clip(conds[c], box->cond[c].step[k], &lo, &hi);
	}
	if (lo >= hi)
		return;
	const bool joined = l->joined && level + 2 == box->loops;
	if (joined || level + 1 == box->loops) {
		const int inner = l->order[box->loops - 1];
		const int64_t n = (hi - lo) * (joined ? box->count[inner] : 1);
		T(run)
		(l->z + z + lo * sz, l->z_ref->step[inner], l->a + a + lo * sa,
		 l->a_ref->step[inner], l->b + b + lo * sb, l->b_ref->step[inner], n, l->scale);
		return;
	}
	for (int64_t i = lo; i < hi; i++) {
		for (int c = 0; c < box->nconds; c++)
			next[c] = conds[c] + i * box->cond[c].step[k];
		T(loop)(l, level + 1, z + i * sz, a + i * sa, b + i * sb, next);
	}
}

static void T(loops)(const LeafBox *box, const Choice *choice, const LeafRef refs[3], REAL *z,
		     const REAL *a, const REAL *b, REAL scale)
{
	T(Loops) l = {box, {0}, choice->outer >= 0, &refs[0], &refs[1], &refs[2], z, a, b, scale};
	int64_t conds[CNNC_CONDS];
	int n = 0;
	for (int i = 0; i < box->loops; i++)
		if (i != choice->inner && i != choice->outer)
			l.order[n++] = i;
	if (choice->outer >= 0)
		l.order[n++] = choice->outer;
	l.order[n] = choice->inner;
	for (int c = 0; c < box->nconds; c++)
		conds[c] = box->cond[c].base;
	T(loop)(&l, 0, refs[0].base, refs[1].base, refs[2].base, conds);
}

/* All that the loops reach becomes 0. */
static void T(clear)(const LeafBox *box, const LeafRef *r, REAL *z)
{
	int64_t digit[CNNC_LOOPS] = {0}, at = r->base;
	for (int k = 0; k >= 0;) {
		z[at] = 0;
		for (k = box->loops - 1; k >= 0; k--) {
			if (r->step[k] == 0)
				continue;
			at += r->step[k];
			if (++digit[k] < box->count[k])
				break;
			at -= r->step[k] * box->count[k];
			digit[k] = 0;
		}
	}
}

void LEAF(T(leaf_tile))(const CnncTile *tile, REAL *z, const REAL *a, const REAL *b,
			const int64_t *values)
{
	LeafBox box;
	if (!leaf_open(&tile->box, values, &box))
		return;
	const LeafRef refs[3] = {leaf_ref(&box, &tile->z, values), leaf_ref(&box, &tile->a, values),
				 leaf_ref(&box, &tile->b, values)};
	Choice c = choose(&box, refs, T(LANES), sizeof(REAL));
	switch (c.way) {
	case BY_LOOPS:
		if (tile->set)
			T(clear)(&box, &refs[0], z);
		T(loops)(&box, &c, refs, z, a, b, (REAL)tile->scale);
		break;
	default:
		if (c.swapped)
			T(gemms)(&c.gemm, c.way, z, b, a, tile);
		else
			T(gemms)(&c.gemm, c.way, z, a, b, tile);
	}
}
