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

/* sum[j] = sum over k of the two vectors at a + k * lda times b[j][at[k]]. Inlined with a constant
 * nr, so that the sums are registers. */
static inline __attribute__((always_inline)) void T(product)(int nr, int kc, const REAL *a, int lda,
							     const REAL *const *b,
							     const int64_t *at,
							     T(Vector) sum[TILE_N][2])
{
	for (int j = 0; j < nr; j++)
		sum[j][0] = sum[j][1] = (T(Vector)){0};
	for (int k = 0; k < kc; k++, a += lda) {
		T(Vector) a0 = *(const T(Vector) *)a;
		T(Vector) a1 = *(const T(Vector) *)(a + T(VLEN));
		int64_t offset = at[k];
		for (int j = 0; j < nr; j++) {
			REAL v = b[j][offset];
			sum[j][0] += a0 * v;
			sum[j][1] += a1 * v;
		}
	}
}

static void T(products)(int nr, int kc, const REAL *a, int lda, const REAL *const *b,
			const int64_t *at, REAL *out)
{
	T(Vector) sum[TILE_N][2];
	switch (nr) {
	case 1:
		T(product)(1, kc, a, lda, b, at, sum);
		break;
	case 2:
		T(product)(2, kc, a, lda, b, at, sum);
		break;
	case 3:
		T(product)(3, kc, a, lda, b, at, sum);
		break;
	case 4:
		T(product)(4, kc, a, lda, b, at, sum);
		break;
	case 5:
		T(product)(5, kc, a, lda, b, at, sum);
		break;
	default:
		T(product)(6, kc, a, lda, b, at, sum);
	}
	for (int j = 0; j < nr; j++) {
		*(T(Vector) *)(out + j * T(LANES)) = sum[j][0];
		*(T(Vector) *)(out + j * T(LANES) + T(VLEN)) = sum[j][1];
	}
}

/* One block of M, N and K with everything it needs. */
typedef struct {
	const Gemm *g;
	REAL *z;
	const REAL *a, *b;
	REAL scale;
	Block m, n, k, kb;  /* kb: the block of K as b sees it */
	Block kept, kept_b; /* of k and kb: those where the present rows of a are not all 0 */
	const Block *k_now, *kb_now;
	int64_t zm[BLOCK], zn[BLOCK];
	int lda;
	REAL panel[PANEL], columns[BLOCK * TILE_N];
} T(Work);

/* Adds nr columns of the tile at rows m0 … into z. */
static void T(add_tile)(T(Work) * w, int m0, int n0, int nr, const REAL *sum)
{
	int rows = w->m.len - m0 < T(LANES) ? w->m.len - m0 : T(LANES);
	const int64_t *zm = w->zm + m0;
	bool whole = rows == T(LANES);
	for (int i = 1; whole && i < rows; i++)
		whole = zm[i] == zm[0] + i;
	for (int j = 0; j < nr; j++, sum += T(LANES)) {
		REAL *z = w->z + w->zn[n0 + j];
		if (whole)
			for (int i = 0; i < T(LANES); i++)
				z[zm[0] + i] += w->scale * sum[i];
		else
			for (int i = 0; i < rows; i++)
				z[zm[i]] += w->scale * sum[i];
	}
}

/* nr columns from n0 on, all rows of the panel. */
static void T(columns)(T(Work) * w, int n0, int nr)
{
	const REAL *b[TILE_N];
	int64_t packed[BLOCK];
	const int64_t *at = w->kb_now->at;
	REAL sum[TILE_N * T(LANES)];
	for (int j = 0; j < nr; j++)
		b[j] = w->b + w->n.at[n0 + j];
	if (w->g->nb) {
		/* Columns as one run each: the rows of the gathered block are the columns' elements
		 * of K. */
		for (int k = 0; k < w->kb_now->len; k++)
			packed[k] = (int64_t)k * TILE_N;
		Block one = {.len = 1, .first = 1, .run = 1, .nconds = w->n.nconds};
		memset(w->columns, 0, sizeof w->columns);
		for (int j = 0; j < nr; j++) {
			one.at[0] = w->n.at[n0 + j];
			for (int c = 0; c < one.nconds; c++)
				one.cond[c][0] = w->n.cond[c][n0 + j];
			T(gather)(w->columns + j, w->b, w->kb_now, &one, TILE_N, 0);
			b[j] = w->columns + j;
		}
		at = packed;
	}
	for (int m0 = 0; m0 < w->m.len; m0 += T(LANES)) {
		T(products)(nr, w->k_now->len, w->panel + m0, w->lda, b, at, sum);
		T(add_tile)(w, m0, n0, nr, sum);
	}
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
	gather_cost(&g->m, &g->k, &g->a, &along_k);
	if (along_k && w->k_now == &w->k)
		T(gather)(w->panel, w->a, &w->k, &w->m, w->lda, 1);
	else
		T(gather)(w->panel, w->a, &w->m, w->k_now, 1, w->lda);
}

static int T(least)(int64_t a, int64_t b)
{
	return (int)(a < b ? a : b);
}

/* One product of matrices. base_a, base_b: values of the conditions where all loops stand at 0. */
static void T(gemm)(T(Work) * w, const int64_t *base_a, const int64_t *base_b)
{
	static const int64_t zero[SIDE_CONDS];
	const Gemm *g = w->g;
	for (int64_t k = 0; k < g->k.total; k += BLOCK) {
		int kc = T(least)(g->k.total - k, BLOCK);
		int mc = T(least)(PANEL / kc / T(LANES) * T(LANES), BLOCK);
		block_open(&w->k, &g->k, &g->a, g->cond_a, g->na, zero, k, kc);
		block_open(&w->kb, &g->k, &g->b, g->cond_b, g->nb, zero, k, kc);
		for (int64_t n = 0; n < g->n.total; n += BLOCK) {
			int nc = T(least)(g->n.total - n, BLOCK);
			block_open(&w->n, &g->n, &g->b, g->cond_b, g->nb, base_b, n, nc);
			block_fill(&g->n, &g->z, n, nc, w->zn);
			int groups = (nc + TILE_N - 1) / TILE_N;
			for (int64_t m = 0; m < g->m.total; m += mc) {
				int len = T(least)(g->m.total - m, mc);
				block_open(&w->m, &g->m, &g->a, g->cond_a, g->na, base_a, m, len);
				block_fill(&g->m, &g->z, m, len, w->zm);
				T(fill_panel)(w);
				/* Groups of nearly equal width: no group of one column. */
				for (int i = 0; i < groups; i++) {
					int n0 = i * nc / groups, n1 = (i + 1) * nc / groups;
					T(columns)(w, n0, n1 - n0);
				}
			}
		}
	}
}

/* The products of all positions of the batch. */
static void T(gemms)(const Gemm *g, REAL *z, const REAL *a, const REAL *b, REAL scale)
{
	T(Work) w;
	w.g = g;
	w.scale = scale;
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
		T(gemm)(&w, base_a, base_b);
	}
}

/* ---- plain loops around one run -----------------------------------------------------------------
 */

static REAL T(dot)(const REAL *a, int64_t sa, const REAL *b, int64_t sb, int64_t n)
{
	REAL lane[8] = {0}, sum = 0;
	int64_t i = 0;
	if (sa == 1 && sb == 1)
		for (; i + 8 <= n; i += 8)
			for (int j = 0; j < 8; j++)
				lane[j] += a[i + j] * b[i + j];
	else if (sa == 1 && sb == 0)
		for (; i + 8 <= n; i += 8)
			for (int j = 0; j < 8; j++)
				lane[j] += a[i + j] * *b;
	else if (sa == 0 && sb == 1)
		return T(dot)(b, 1, a, 0, n);
	else
		for (; i + 4 <= n; i += 4)
			for (int j = 0; j < 4; j++)
				lane[j] += a[(i + j) * sa] * b[(i + j) * sb];
	for (; i < n; i++)
		sum += a[i * sa] * b[i * sb];
	for (int j = 0; j < 8; j++)
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
	if (level + 1 == box->loops) {
		T(run)
		(l->z + z + lo * sz, sz, l->a + a + lo * sa, sa, l->b + b + lo * sb, sb, hi - lo,
		 l->scale);
		return;
	}
	for (int64_t i = lo; i < hi; i++) {
		for (int c = 0; c < box->nconds; c++)
			next[c] = conds[c] + i * box->cond[c].step[k];
		T(loop)(l, level + 1, z + i * sz, a + i * sa, b + i * sb, next);
	}
}

static void T(loops)(const LeafBox *box, int inner, const LeafRef refs[3], REAL *z, const REAL *a,
		     const REAL *b, REAL scale)
{
	T(Loops) l = {box, {0}, &refs[0], &refs[1], &refs[2], z, a, b, scale};
	int64_t conds[CNNC_CONDS];
	int n = 0;
	for (int i = 0; i < box->loops; i++)
		if (i != inner)
			l.order[n++] = i;
	l.order[n] = inner;
	for (int c = 0; c < box->nconds; c++)
		conds[c] = box->cond[c].base;
	T(loop)(&l, 0, refs[0].base, refs[1].base, refs[2].base, conds);
}

void LEAF(T(leaf_tile))(const CnncTile *tile, REAL *z, const REAL *a, const REAL *b,
			const int64_t *values)
{
	LeafBox box;
	if (!leaf_open(&tile->box, values, &box))
		return;
	const LeafRef refs[3] = {leaf_ref(&box, &tile->z, values), leaf_ref(&box, &tile->a, values),
				 leaf_ref(&box, &tile->b, values)};
	int inner = 0;
	double best = 0;
	for (int i = 0; i < box.loops; i++) {
		double cost = run_cost(&box, i, &refs[0], &refs[1], &refs[2]);
		if (i == 0 || cost < best) {
			best = cost;
			inner = i;
		}
	}
	Gemm g, h;
	double cost_g = best, cost_h = best;
	if (classify(&box, refs[0], refs[1], refs[2], &g))
		cost_g = gemm_cost(&g, T(LANES));
	if (classify(&box, refs[0], refs[2], refs[1], &h))
		cost_h = gemm_cost(&h, T(LANES));
	if (cost_g < best && cost_g <= cost_h)
		T(gemms)(&g, z, a, b, (REAL)tile->scale);
	else if (cost_h < best)
		T(gemms)(&h, z, b, a, (REAL)tile->scale);
	else
		T(loops)(&box, inner, refs, z, a, b, (REAL)tile->scale);
}
