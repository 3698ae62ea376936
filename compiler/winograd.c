/* SPDX-License-Identifier: MIT */
/* A sum of products over windows of 3x3 with fewer products (Winograd 1980; Lavin, Gray 2015), as a rewrite
 * of the graph. Four neighbouring results
 *
 *     y[n, o, h, w] = sum[c, i < 3, j < 3] x[n, c, h + i + a, w + j + b] * g[o, c, i, j]
 *
 * come from a tile of 4x4 of x, and need 36 products for each c. With three small matrices of 0, 1, -1 and
 * 1/2 it is y = A^T ((G g G^T) * (B^T x B)) A, where * multiplies element by element: 16 products. So
 *
 *     taps[f, o, c]          is made of g       for each of the 16 places f of a tile
 *     tiles[n, t, f, c, s]   of x               for the tile in row t and column s
 *     m[n, t, f, o, s] = sum[c] taps[f, o, c] * tiles[n, t, f, c, s]
 *     y[n, o, h, w]          of m[n, h / 2, …, o, w / 2]
 *
 * The three around the sum are maps by case, which unroll.c computes tile by tile; the sum is scheduled as any
 * other. What a layer reads and the gradient by it, which runs through the window backwards, are
 * the same pattern: only subscripts and extents count. */
#include "nest.h"

#include <string.h>

enum { TILE = 4, RESULTS = 2, TAPS = 3, PLACES = TILE * TILE };

/* When it pays. */
enum {
	LEAST_CHANNELS = 32, /* on both sides */
	MOVES = 8            /* products that take as long as it takes to move an element */
};

typedef struct Window { /* along one dimension */
	int out, tap;       /* indices: of the result, of the sum */
	int dim, tap_dim;   /* where they are in the subscripts of x and of g */
	bool backwards;     /* x is read at out - tap */
	int64_t offset;     /* x is read at out + (the number of the tap from the low end) + offset */
} Window;

typedef struct Axes { /* the dimensions of a definition, by the index of the sum that each stands for */
	int n, index[MAX_INDICES];
} Axes;

typedef struct Product {
	Graph *g;
	const Tensor *t;
	const Scalar *x, *w; /* its two factors */
	int n;               /* indices; number n stands for the places of a tile */
	int64_t extents[MAX_INDICES + 1];
	Window rows, columns;
	Axes taps, tiles, sums; /* of the three definitions before the result */
	const Aff *at[MAX_INDICES + 1]; /* by index: the one of the present definition */
	const Tensor *m;
} Product;

/* ---- the pattern ---------------------------------------------------------------------------- */

static bool is_result(const Product *p, int k)
{
	return k < p->t->shape.rank;
}

static bool occurs(const Scalar *e, int k)
{
	return e->indices >> k & 1;
}

static bool is_window_index(const Product *p, int k)
{
	return k == p->rows.out || k == p->columns.out || k == p->rows.tap || k == p->columns.tap;
}

/* out + tap + offset, or out - tap + offset */
static bool find_window(const Product *p, const Aff *a, int dim, Window *w)
{
	const Term *x = a->terms, *y = a->terms + 1;
	if (a->n != 2 || x->atom->kind != ATOM_INDEX || y->atom->kind != ATOM_INDEX)
		return false;
	bool turned = !is_result(p, x->atom->index);
	const Term *out = turned ? y : x, *tap = turned ? x : y;
	*w = (Window){.out = out->atom->index, .tap = tap->atom->index, .dim = dim, .tap_dim = -1};
	w->backwards = tap->coef == -1;
	w->offset = a->constant - (w->backwards ? TAPS - 1 : 0);
	return is_result(p, w->out) && !is_result(p, w->tap) && out->coef == 1 &&
	       (tap->coef == 1 || tap->coef == -1) && p->extents[w->tap] == TAPS &&
	       p->extents[w->out] >= RESULTS;
}

/* Two windows, and indices that occur once. */
static bool match_x(Product *p)
{
	uint64_t seen = 0;
	int windows = 0;
	for (int d = 0; d < p->x->n; d++) {
		const Aff *a = p->x->subs[d];
		int k;
		if (a->has_read || a->has_div || (a->indices & seen))
			return false;
		seen |= a->indices;
		if (!a->n || aff_is_index(a, &k))
			continue;
		if (windows == 2 || !find_window(p, a, d, windows ? &p->columns : &p->rows))
			return false;
		windows++;
	}
	return windows == 2;
}

static bool match_w(Product *p)
{
	uint64_t seen = 0;
	for (int d = 0; d < p->w->n; d++) {
		const Aff *a = p->w->subs[d];
		int k = -1;
		if (a->n && (!aff_is_index(a, &k) || (a->indices & seen)))
			return false;
		seen |= a->indices;
		if (k >= 0 && k == p->rows.tap)
			p->rows.tap_dim = d;
		else if (k >= 0 && k == p->columns.tap)
			p->columns.tap_dim = d;
	}
	return p->rows.tap_dim >= 0 && p->columns.tap_dim >= 0 && !occurs(p->w, p->rows.out) &&
	       !occurs(p->w, p->columns.out);
}

/* What is added up is in both factors, any other index of the result in one of them. */
static bool match_indices(const Product *p)
{
	for (int k = 0; k < p->n; k++) {
		bool in_x = occurs(p->x, k), in_w = occurs(p->w, k);
		if (!is_window_index(p, k) && (is_result(p, k) ? in_x == in_w : !in_x || !in_w))
			return false;
	}
	return true;
}

static bool match(Product *p, const Tensor *t)
{
	if (t->kind != T_COMP || t->op != REDUCE_SUM || t->nconds || t->value->kind != SC_MUL ||
	    t->value->n != 2 || t->shape.rank + t->nreds >= MAX_INDICES)
		return false;
	const Scalar *a = t->value->args[0], *b = t->value->args[1];
	if (a->kind != SC_READ || b->kind != SC_READ)
		return false;
	p->t = t;
	p->n = t->shape.rank + t->nreds;
	comp_extents(t, p->extents);
	for (int i = 0; i < 2; i++) {
		p->x = i ? b : a;
		p->w = i ? a : b;
		if (match_x(p) && match_w(p) && match_indices(p))
			return true;
	}
	return false;
}

/* ---- whether it pays ------------------------------------------------------------------------ */

/* Of the indices of e but those of windows. */
static double elements_of(const Product *p, const Scalar *e, bool results, bool sums)
{
	double product = 1;
	for (int k = 0; k < p->n; k++)
		if (occurs(e, k) && !is_window_index(p, k) && (is_result(p, k) ? results : sums))
			product *= (double)p->extents[k];
	return product;
}

/* The products saved against the elements that are read or written more than without. */
static bool pays(const Product *p)
{
	double images = elements_of(p, p->x, true, false);
	double from = elements_of(p, p->x, false, true), to = elements_of(p, p->w, true, false);
	int64_t height = p->extents[p->rows.out], width = p->extents[p->columns.out];
	double tiles = images * (double)((height + 1) / RESULTS * ((width + 1) / RESULTS));
	double saved = from * to * (images * (double)(height * width) * TAPS * TAPS - tiles * PLACES);
	double taps = from * to * (TAPS * TAPS + 2 * PLACES);
	double moved = taps + tiles * (from + to) * 2 * PLACES;
	return from >= LEAST_CHANNELS && to >= LEAST_CHANNELS && saved > MOVES * moved;
}

/* ---- dimensions ----------------------------------------------------------------------------- */

static void add_axis(Axes *a, int k)
{
	a->index[a->n++] = k;
}

static int last_index(const Axes *a)
{
	return a->n ? a->index[a->n - 1] : -1;
}

/* The dimensions of what lies by tiles: what counts images, the row of tiles, the place in one, other
 * indices, the column; the lanes stay last. */
static Axes by_tiles(const Product *p, const Axes *of, const Scalar *images)
{
	Axes a = {.n = 0};
	int last = is_window_index(p, last_index(of)) ? -1 : last_index(of);
	for (int others = 0; others < 2; others++) {
		for (int i = 0; i < of->n; i++) {
			int k = of->index[i];
			bool counts = is_result(p, k) && occurs(images, k);
			if (k != last && !is_window_index(p, k) && counts != others)
				add_axis(&a, k);
		}
		add_axis(&a, others ? p->columns.out : p->rows.out);
		if (!others)
			add_axis(&a, p->n);
	}
	if (last >= 0)
		add_axis(&a, last);
	return a;
}

/* The indices that are subscripts of a read, windows by that of the result. */
static Axes axes_of(const Product *p, const Scalar *read)
{
	Axes a = {.n = 0};
	for (int d = 0; d < read->n; d++) {
		int k;
		if (aff_is_index(read->subs[d], &k))
			add_axis(&a, k);
		else if (read == p->x && read->subs[d]->n)
			add_axis(&a, d == p->rows.dim ? p->rows.out : p->columns.out);
	}
	return a;
}

/* false: there would be too many. */
static bool find_axes(Product *p)
{
	Axes x = axes_of(p, p->x), w = axes_of(p, p->w), t = {.n = 0};
	for (int k = 0; k < p->t->shape.rank; k++)
		add_axis(&t, k);
	p->taps = (Axes){.n = 0};
	add_axis(&p->taps, p->n);
	for (int i = 0; i < w.n; i++)
		if (!is_window_index(p, w.index[i]))
			add_axis(&p->taps, w.index[i]);
	p->tiles = by_tiles(p, &x, p->x);
	p->sums = by_tiles(p, &t, p->x);
	return p->taps.n <= MAX_RANK && p->tiles.n <= MAX_RANK && p->sums.n <= MAX_RANK;
}

/* Extents are those of tiles from here on. */
static Shape axes_shape(const Product *p, const Axes *a)
{
	Shape shape = {.rank = a->n};
	for (int d = 0; d < a->n; d++)
		shape.dim[d] = p->extents[a->index[d]];
	return shape;
}

/* A definition over these dimensions begins. */
static void open_axes(Product *p, const Axes *a)
{
	memset(p->at, 0, sizeof p->at);
	for (int d = 0; d < a->n; d++)
		p->at[a->index[d]] = aff_index(p->g, d);
}

static const Scalar *read_axes(const Product *p, const Tensor *t, const Axes *a)
{
	const Aff *subs[MAX_RANK];
	for (int d = 0; d < a->n; d++)
		subs[d] = p->at[a->index[d]];
	return sc_read(p->g, t, subs);
}

/* ---- the three maps ------------------------------------------------------------------------- */

typedef struct Matrix {
	int rows, columns, divisor;
	int at[TILE][TILE];
} Matrix;

static const Matrix of_tiles = {
	TILE, TILE, 1, {{1, 0, -1, 0}, {0, 1, 1, 0}, {0, -1, 1, 0}, {0, 1, 0, -1}}};
static const Matrix of_taps = {TILE, TAPS, 2, {{2, 0, 0}, {1, 1, 1}, {1, -1, 1}, {0, 0, 2}}};
static const Matrix of_results = {RESULTS, TILE, 1, {{1, 1, 1, 0}, {0, 1, -1, -1}}};

/* What a matrix is applied to, at (i, j). */
typedef const Scalar *(*Element)(const Product *p, int i, int j);

static const Scalar *tile_element(const Product *p, int i, int j)
{
	const Aff *subs[MAX_RANK];
	for (int d = 0; d < p->x->n; d++) {
		const Aff *a = p->x->subs[d];
		int k;
		if (d == p->rows.dim || d == p->columns.dim) {
			const Window *w = d == p->rows.dim ? &p->rows : &p->columns;
			subs[d] = aff_offset(p->g, aff_scale(p->g, p->at[w->out], RESULTS),
					     w->offset + (d == p->rows.dim ? i : j));
		} else {
			subs[d] = aff_is_index(a, &k) ? p->at[k] : a;
		}
	}
	return sc_read(p->g, p->x->tensor, subs);
}

static const Scalar *tap_element(const Product *p, int i, int j)
{
	const Aff *subs[MAX_RANK];
	for (int d = 0; d < p->w->n; d++) {
		const Aff *a = p->w->subs[d];
		int k;
		if (d == p->rows.tap_dim)
			subs[d] = aff_const(p->g, p->rows.backwards ? TAPS - 1 - i : i);
		else if (d == p->columns.tap_dim)
			subs[d] = aff_const(p->g, p->columns.backwards ? TAPS - 1 - j : j);
		else
			subs[d] = aff_is_index(a, &k) ? p->at[k] : a;
	}
	return sc_read(p->g, p->w->tensor, subs);
}

static const Scalar *sum_element(const Product *p, int i, int j)
{
	Product own = *p;
	own.at[p->n] = aff_const(p->g, i * TILE + j);
	return read_axes(&own, p->m, &p->sums);
}

/* Element (i, j) of M e M^T. The sum along a column serves several j: it stays one. */
static const Scalar *transformed(const Product *p, const Matrix *m, Element e, int i, int j)
{
	Graph *g = p->g;
	const Scalar *terms[TILE];
	for (int c = 0; c < m->columns; c++) {
		const Scalar *column[TILE];
		for (int r = 0; r < m->columns; r++)
			column[r] = sc_mul2(g, sc_literal(g, number_ratio(m->at[i][r], m->divisor)),
					    m->at[i][r] ? e(p, r, c) : sc_int(g, 0));
		const Scalar *sum = sc_add(g, column, m->columns);
		terms[c] = sc_mul2(g, sc_literal(g, number_ratio(m->at[j][c], m->divisor)),
				   sc_call_name(g, "whole", sum, NULL));
	}
	return sc_add(g, terms, m->columns);
}

/* All of M e M^T, a case for each place. */
static const Scalar *all_places(const Product *p, const Matrix *m, Element e)
{
	Graph *g = p->g;
	const Scalar *cases[PLACES];
	for (int f = 0; f < PLACES; f++) {
		const Cond *c = cond_new(g, COND_EQ, aff_offset(g, p->at[p->n], -f), 0);
		cases[f] = sc_mul2(g, sc_bracket(g, &c, 1), transformed(p, m, e, f / TILE, f % TILE));
	}
	return sc_add(g, cases, PLACES);
}

/* A case for each of the four results of a tile. */
static const Scalar *all_results(Product *p)
{
	Graph *g = p->g;
	const Scalar *cases[RESULTS * RESULTS];
	const Aff *row = aff_index(g, p->rows.out), *column = aff_index(g, p->columns.out);
	for (int k = 0; k < p->t->shape.rank; k++)
		p->at[k] = aff_index(g, k);
	p->at[p->rows.out] = aff_div(g, row, RESULTS);
	p->at[p->columns.out] = aff_div(g, column, RESULTS);
	for (int f = 0; f < RESULTS * RESULTS; f++) {
		const Cond *c[] = {
			cond_new(g, COND_DIVIDES, aff_offset(g, row, -(f / RESULTS)), RESULTS),
			cond_new(g, COND_DIVIDES, aff_offset(g, column, -(f % RESULTS)), RESULTS)};
		cases[f] = sc_mul2(g, sc_bracket(g, c, 2),
				   transformed(p, &of_results, sum_element, f / RESULTS, f % RESULTS));
	}
	return sc_add(g, cases, RESULTS * RESULTS);
}

/* ---- all ------------------------------------------------------------------------------------ */

/* `made` is what `of` becomes, or part of it. */
static void name_after(Graph *g, const Tensor *made, const Tensor *of, int of_id, const char *what)
{
	const Origin o = g->origins.data[of_id];
	const char *name = of->kind <= T_STATE ? of->name : o.name;
	graph_origin(g, made, name ? arena_format(g->arena, "%s_%s", name, what) : NULL, o.layer, o.loc);
}

/* taps * tiles, summed over what remains of the sum. */
static const Tensor *sum_of_products(Product *p, const Tensor *taps, const Tensor *tiles)
{
	int64_t reds[MAX_INDICES];
	int nreds = 0;
	open_axes(p, &p->sums);
	for (int k = p->t->shape.rank; k < p->n; k++)
		if (!is_window_index(p, k)) {
			p->at[k] = aff_index(p->g, p->sums.n + nreds);
			reds[nreds++] = p->extents[k];
		}
	int64_t *kept = NEW_ARRAY(p->g->arena, int64_t, nreds);
	memcpy(kept, reds, (size_t)nreds * sizeof *kept);
	const Scalar *value = sc_mul2(p->g, read_axes(p, taps, &p->taps), read_axes(p, tiles, &p->tiles));
	return tensor_comp(p->g, REDUCE_SUM, axes_shape(p, &p->sums), kept, nreds, NULL, 0, value);
}

static const Tensor *rewrite(Product *p, int was)
{
	Graph *g = p->g;
	p->extents[p->n] = PLACES;
	p->extents[p->rows.out] = (p->extents[p->rows.out] + 1) / RESULTS;
	p->extents[p->columns.out] = (p->extents[p->columns.out] + 1) / RESULTS;
	open_axes(p, &p->taps);
	const Tensor *taps = tensor_comp(g, REDUCE_MAP, axes_shape(p, &p->taps), NULL, 0, NULL, 0,
					 all_places(p, &of_taps, tap_element));
	name_after(g, taps, p->w->tensor, p->w->tensor->id, "taps");
	open_axes(p, &p->tiles);
	const Tensor *tiles = tensor_comp(g, REDUCE_MAP, axes_shape(p, &p->tiles), NULL, 0, NULL, 0,
					  all_places(p, &of_tiles, tile_element));
	name_after(g, tiles, p->x->tensor, p->x->tensor->id, "tiles");
	p->m = sum_of_products(p, taps, tiles);
	name_after(g, p->m, p->t, was, "tiles");
	return tensor_comp(g, REDUCE_MAP, p->t->shape, NULL, 0, NULL, 0, all_results(p));
}

static const Tensor *with_fewer_products(Graph *g, const Tensor *t, int was, void *context)
{
	Product p = {.g = g};
	const Tensor *made = t;
	(void)context;
	if (match(&p, t) && pays(&p) && find_axes(&p))
		made = rewrite(&p, was);
	if (made->id != was)
		g->origins.data[made->id].blocks = g->origins.data[was].blocks;
	return made;
}

/* requires   a graph that is pruned, laid out
 * keeps      every value, up to rounding: not much more of it than in the sum itself
 * breaks     nothing */
void winograd(Program *p, Entry *e)
{
	Graph *g = e->graph;
	if (p->optimize == 0 || p->leaf_calls || graph_batch(g) == 0)
		return;
	graph_rewrite(g, with_fewer_products, NULL);
	prune(g);
}
