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
 * each in two steps, along the one direction and then along the other: B^T x is `rows`.
 *
 * The gradient by x, which runs through the window backwards, is the same pattern. That by g,
 *
 *     d_g[o, c, i, j] = sum[n, h, w] x[n, c, h + i + a, w + j + b] * d_y[n, o, h, w],
 *
 * is its transpose: d_g = G^T (sum over all tiles of (A d_y A^T) * (B^T x B)) G.
 *
 * The maps around the sum of products are maps by case, which unroll.c computes tile by tile; that sum is
 * scheduled as any other. Only subscripts and extents count. */
#include "nest.h"

#include <string.h>

enum { TILE = 4, RESULTS = 2, TAPS = 3, PLACES = TILE * TILE };

/* When it pays. */
enum {
	LEAST_CHANNELS = 32, /* on both sides */
	LEAST_OF_FEW =
		16, /* where there are fewer than FEW_IMAGES: then all stays in the nearest caches */
	MOVES = 3   /* products that take as long as it takes to move an element */
};

typedef struct Direction { /* along one dimension */
	int place, tap;    /* indices: where it stands, and what is seen through it */
	int dim, w_dim; /* where they are in the subscripts of x, and one of them in those of w */
	bool backwards; /* x is read at place - tap */
	int64_t offset; /* x is read at place + (the number of the tap from the low end) + offset */
} Direction;

typedef struct
	Axes { /* the dimensions of a definition, by the index of the sum that each stands for */
	int n, index[MAX_INDICES];
} Axes;

typedef struct Product {
	Graph *g;
	bool any_size; /* see Program */
	const Tensor *t;
	bool gradient; /* the result has the taps, and places are added up; else the other way round */
	const Scalar *x, *w; /* its factors: that with windows, and g or d_y */
	int n;               /* indices; number n stands for the places of a tile */
	int64_t extents[MAX_INDICES + 1];
	Direction rows, columns;
	Axes others, tiles, sums;       /* of the definitions before the result: of w, of x, of m */
	const Aff *at[MAX_INDICES + 1]; /* by index: the one of the present definition */
	const Tensor *from;             /* what it is made of, and the dimensions of that */
	Axes from_axes;
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

static bool is_place(const Product *p, int k)
{
	return k == p->rows.place || k == p->columns.place;
}

static bool is_window_index(const Product *p, int k)
{
	return is_place(p, k) || k == p->rows.tap || k == p->columns.tap;
}

/* place + tap + offset, or place - tap + offset */
static bool find_direction(const Product *p, const Aff *a, int dim, Direction *w)
{
	const Term *x = a->terms, *y = a->terms + 1;
	if (a->n != 2 || x->atom->kind != ATOM_INDEX || y->atom->kind != ATOM_INDEX)
		return false;
	bool turned = is_result(p, x->atom->index) == p->gradient;
	const Term *place = turned ? y : x, *tap = turned ? x : y;
	*w = (Direction){
		.place = place->atom->index, .tap = tap->atom->index, .dim = dim, .w_dim = -1};
	w->backwards = tap->coef == -1;
	w->offset = a->constant - (w->backwards ? TAPS - 1 : 0);
	return is_result(p, w->place) != p->gradient && is_result(p, w->tap) == p->gradient &&
	       place->coef == 1 && (tap->coef == 1 || tap->coef == -1) &&
	       p->extents[w->tap] == TAPS && p->extents[w->place] >= RESULTS;
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
		if (windows == 2 || !find_direction(p, a, d, windows ? &p->columns : &p->rows))
			return false;
		windows++;
	}
	return windows == 2;
}

/* The other factor has the taps, or else the places. */
static bool match_w(Product *p)
{
	Direction *windows[] = {&p->rows, &p->columns};
	uint64_t seen = 0;
	for (int d = 0; d < p->w->n; d++) {
		const Aff *a = p->w->subs[d];
		int k = -1;
		if (a->n && (!aff_is_index(a, &k) || (a->indices & seen)))
			return false;
		seen |= a->indices;
		for (int i = 0; i < 2 && k >= 0; i++) {
			if (k == (p->gradient ? windows[i]->tap : windows[i]->place))
				return false;
			if (k == (p->gradient ? windows[i]->place : windows[i]->tap))
				windows[i]->w_dim = d;
		}
	}
	return p->rows.w_dim >= 0 && p->columns.w_dim >= 0;
}

/* What is added up is in both factors, any other index of the result in one of them, or it has one value. */
static bool match_indices(const Product *p)
{
	for (int k = 0; k < p->n; k++) {
		bool in_x = occurs(p->x, k), in_w = occurs(p->w, k);
		if (!in_x && !in_w && p->extents[k] == 1)
			continue;
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
	for (int way = 0; way < 4; way++) {
		p->x = way % 2 ? b : a;
		p->w = way % 2 ? a : b;
		p->gradient = way / 2;
		if (match_x(p) && match_w(p) && match_indices(p))
			return true;
	}
	return false;
}

/* ---- whether it pays ------------------------------------------------------------------------ */

/* What counts images: it is in x, and neither taps nor channels. */
static bool counts_images(const Product *p, int k)
{
	return !is_window_index(p, k) && occurs(p->x, k) && is_result(p, k) != p->gradient;
}

/* Of the indices that e has besides images and windows. */
static double channels_of(const Product *p, const Scalar *e)
{
	double product = 1;
	for (int k = 0; k < p->n; k++)
		if (occurs(e, k) && !is_window_index(p, k) && !counts_images(p, k))
			product *= (double)p->extents[k];
	return product;
}

/* The products saved against the elements that are read or written more than without. */
static bool pays(const Product *p)
{
	double images = 1, in = channels_of(p, p->x), out = channels_of(p, p->w);
	if (!p->gradient)
		out /= in;
	for (int k = 0; k < p->n; k++)
		if (counts_images(p, k))
			images *= (double)p->extents[k];
	int64_t height = p->extents[p->rows.place], width = p->extents[p->columns.place];
	double tiles = images * (double)((height + 1) / RESULTS * ((width + 1) / RESULTS));
	double products = images * (double)(height * width) * TAPS * TAPS;
	double saved = in * out * (products - tiles * PLACES);
	double moved = in * out * (TAPS * TAPS + 2 * PLACES) + tiles * (in + out) * 2 * PLACES;
	double least = images < FEW_IMAGES ? LEAST_OF_FEW : LEAST_CHANNELS;
	return p->any_size || (in >= least && out >= least && saved > MOVES * moved);
}

/* ---- dimensions ----------------------------------------------------------------------------- */

static void add_axis(Axes *a, int k)
{
	a->index[a->n++] = k;
}

/* The dimensions of what lies by tiles: what counts images, the row of tiles, the place in one, other
 * indices, the column; the lanes stay last. */
static Axes by_tiles(const Product *p, const Axes *of)
{
	Axes a = {.n = 0};
	int last = of->n ? of->index[of->n - 1] : -1;
	last = is_window_index(p, last) ? -1 : last;
	for (int others = 0; others < 2; others++) {
		for (int i = 0; i < of->n; i++) {
			int k = of->index[i];
			if (k != last && !is_window_index(p, k) && counts_images(p, k) != others)
				add_axis(&a, k);
		}
		add_axis(&a, others ? p->columns.place : p->rows.place);
		if (!others)
			add_axis(&a, p->n);
	}
	if (last >= 0)
		add_axis(&a, last);
	return a;
}

/* The dimensions of what has all tiles added up, or none. */
static Axes by_places(const Product *p, const Axes *of)
{
	Axes a = {.n = 0};
	add_axis(&a, p->n);
	for (int i = 0; i < of->n; i++)
		if (!is_window_index(p, of->index[i]))
			add_axis(&a, of->index[i]);
	return a;
}

/* The indices that are subscripts of a read, windows by their place. */
static Axes axes_of(const Product *p, const Scalar *read)
{
	Axes a = {.n = 0};
	for (int d = 0; d < read->n; d++) {
		int k;
		if (aff_is_index(read->subs[d], &k))
			add_axis(&a, k);
		else if (read->subs[d]->n)
			add_axis(&a, d == p->rows.dim ? p->rows.place : p->columns.place);
	}
	return a;
}

/* false: there would be too many. */
static bool find_axes(Product *p)
{
	Axes x = axes_of(p, p->x), w = axes_of(p, p->w), t = {.n = 0};
	for (int k = 0; k < p->t->shape.rank; k++)
		add_axis(&t, k);
	p->tiles = by_tiles(p, &x);
	p->others = p->gradient ? by_tiles(p, &w) : by_places(p, &w);
	p->sums = p->gradient ? by_places(p, &t) : by_tiles(p, &t);
	const Axes *grows = p->gradient ? &p->sums : &p->others; /* see half_of */
	return p->others.n <= MAX_RANK && p->tiles.n <= MAX_RANK && p->sums.n <= MAX_RANK &&
	       grows->n < MAX_RANK;
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

/* ---- the maps around it --------------------------------------------------------------------- */

typedef struct Matrix {
	int rows, columns, divisor;
	int at[TILE][TILE];
} Matrix;

static const Matrix of_tiles = {
	TILE, TILE, 1, {{1, 0, -1, 0}, {0, 1, 1, 0}, {0, -1, 1, 0}, {0, 1, 0, -1}}};
static const Matrix of_taps = {TILE, TAPS, 2, {{2, 0, 0}, {1, 1, 1}, {1, -1, 1}, {0, 0, 2}}};
static const Matrix to_taps = {TAPS, TILE, 2, {{2, 1, 1, 0}, {0, 1, -1, 0}, {0, 1, 1, 2}}};
static const Matrix of_results = {TILE, RESULTS, 1, {{1, 0}, {1, 1}, {1, -1}, {0, -1}}};
static const Matrix to_results = {RESULTS, TILE, 1, {{1, 1, 1, 0}, {0, 1, -1, -1}}};

/* What a matrix is applied to, at place i along one direction. */
typedef const Scalar *(*Element)(const Product *p, int i);

static int tap_number(const Direction *w, int i)
{
	return w->backwards ? TAPS - 1 - i : i;
}

/* A factor where its dimensions `row` and `column` have these subscripts. */
static const Scalar *read_at(const Product *p, const Scalar *factor, int row, const Aff *i,
			     int column, const Aff *j)
{
	const Aff *subs[MAX_RANK];
	for (int d = 0; d < factor->n; d++) {
		int k;
		subs[d] = d == row                            ? i
			  : d == column                       ? j
			  : aff_is_index(factor->subs[d], &k) ? p->at[k]
							      : factor->subs[d];
	}
	return sc_read(p->g, factor->tensor, subs);
}

/* What the present definition is made of, at place f, and where index k is `at`. */
static const Scalar *read_from(const Product *p, const Aff *f, int k, const Aff *at)
{
	Product own = *p;
	own.at[p->n] = f;
	own.at[k] = at;
	return read_axes(&own, p->from, &p->from_axes);
}

/* Place i of the present tile. */
static const Aff *in_tile(const Product *p, const Direction *w, int64_t i)
{
	return aff_offset(p->g, aff_scale(p->g, p->at[w->place], RESULTS), i);
}

static const Scalar *x_row(const Product *p, int i)
{
	return read_at(p, p->x, p->rows.dim, in_tile(p, &p->rows, p->rows.offset + i),
		       p->columns.dim, p->at[p->columns.place]);
}

static const Scalar *tap_row(const Product *p, int i)
{
	return read_at(p, p->w, p->rows.w_dim, aff_const(p->g, tap_number(&p->rows, i)),
		       p->columns.w_dim, p->at[p->columns.tap]);
}

static const Scalar *result_row(const Product *p, int i)
{
	return read_at(p, p->w, p->rows.w_dim, in_tile(p, &p->rows, i), p->columns.w_dim,
		       p->at[p->columns.place]);
}

static const Aff *row_of_place(const Product *p)
{
	return aff_div(p->g, p->at[p->n], TILE);
}

static const Scalar *x_column(const Product *p, int j)
{
	const Aff *row = row_of_place(p);
	return read_from(p, row, p->columns.place, in_tile(p, &p->columns, p->columns.offset + j));
}

static const Scalar *tap_column(const Product *p, int j)
{
	const Aff *row = row_of_place(p);
	return read_from(p, row, p->columns.tap, aff_const(p->g, tap_number(&p->columns, j)));
}

static const Scalar *result_column(const Product *p, int j)
{
	const Aff *row = row_of_place(p);
	return read_from(p, row, p->columns.place, in_tile(p, &p->columns, j));
}

/* Of the sums, along their columns, and then along their rows: a tile has two results in each. */
static const Scalar *sum_column(const Product *p, int j)
{
	const int k = p->gradient ? p->columns.tap : p->columns.place;
	const Aff *at = p->gradient ? p->at[k] : aff_div(p->g, p->at[k], RESULTS);
	return read_from(p, aff_offset(p->g, aff_scale(p->g, p->at[p->n], TILE), j), k, at);
}

static const Scalar *sum_row(const Product *p, int i)
{
	const int k = p->gradient ? p->rows.tap : p->rows.place;
	const Aff *at = p->gradient ? p->at[k] : aff_div(p->g, p->at[k], RESULTS);
	return read_from(p, aff_const(p->g, i), k, at);
}

/* Row i of the matrix. */
static const Scalar *applied(const Product *p, const Matrix *m, int i, Element e)
{
	const Scalar *terms[TILE];
	int n = 0;
	for (int c = 0; c < m->columns; c++) {
		if (!m->at[i][c])
			continue;
		/* one after another: what is made first comes first in a product */
		const Scalar *number = sc_literal(p->g, number_ratio(m->at[i][c], m->divisor));
		const Scalar *element = e(p, c);
		terms[n++] = sc_mul2(p->g, number, element);
	}
	return sc_add(p->g, terms, n);
}

/* A case for each row of the matrix: `chosen` is its number, or it is that of the taps from the far end, or its
 * residue is. */
static const Scalar *cases(const Product *p, const Matrix *m, const Aff *chosen,
			   const Direction *taps, bool residue, Element e)
{
	Graph *g = p->g;
	const Scalar *all[TILE];
	for (int i = 0; i < m->rows; i++) {
		const Aff *off = aff_offset(g, chosen, taps ? -tap_number(taps, i) : -i);
		const Cond *c = cond_new(g, residue ? COND_DIVIDES : COND_EQ, off, m->rows);
		const Scalar *row = applied(p, m, i, e);
		all[i] = sc_mul2(g, row, sc_bracket(g, &c, 1));
	}
	return sc_add(g, all, m->rows);
}

/* ---- all ------------------------------------------------------------------------------------ */

/* `made` is what the tensor becomes, or part of it. */
static const Tensor *name_after(Graph *g, const Tensor *made, int id, const char *what)
{
	const Tensor *of = g->tensors.data[id];
	const Origin o = g->origins.data[id];
	const char *name = of->kind <= T_STATE ? of->name : o.name;
	graph_origin(g, made, name ? arena_format(g->arena, "%s_%s", name, what) : NULL, o.layer,
		     o.loc);
	return made;
}

static const Tensor *map_over(Product *p, const Axes *axes, const Scalar *value)
{
	return tensor_comp(p->g, REDUCE_MAP, axes_shape(p, axes), NULL, 0, NULL, 0, value);
}

/* The dimensions of the first of two steps, of which the other direction's index k is not changed. */
static Product half_of(const Product *p, Axes *axes, int k, int64_t extent)
{
	Product half = *p;
	bool has = false;
	for (int d = 0; d < axes->n; d++)
		has = has || axes->index[d] == k;
	if (!has) { /* next to the places, which come first */
		memmove(axes->index + 2, axes->index + 1,
			(size_t)(axes->n - 1) * sizeof *axes->index);
		axes->index[1] = k;
		axes->n++;
	}
	half.extents[k] = extent;
	half.extents[p->n] = TILE;
	open_axes(&half, axes);
	return half;
}

/* A factor as it is in the places of tiles. */
static const Tensor *factor(Product *p, const Axes *axes, const Scalar *read, const Matrix *m,
			    int k, int64_t extent, Element row, Element column, const char *what)
{
	const int id = read->tensor->id;
	p->from_axes = *axes;
	Product half = half_of(p, &p->from_axes, k, extent);
	p->from = name_after(
		p->g,
		map_over(&half, &p->from_axes, cases(&half, m, half.at[p->n], NULL, false, row)),
		id, "rows");
	open_axes(p, axes);
	return name_after(p->g, map_over(p, axes, cases(p, m, p->at[p->n], NULL, true, column)), id,
			  what);
}

/* tiles * other, added up over what is left of the sum. */
static const Tensor *sum_of_products(Product *p, const Tensor *tiles, const Tensor *other)
{
	int64_t *reds = NEW_ARRAY(p->g->scratch, int64_t, p->t->nreds);
	int nreds = 0;
	open_axes(p, &p->sums);
	for (int k = p->t->shape.rank; k < p->n; k++)
		if (p->gradient || !is_window_index(p, k)) {
			p->at[k] = aff_index(p->g, p->sums.n + nreds);
			reds[nreds++] = p->extents[k];
		}
	const Scalar *left = read_axes(p, tiles, &p->tiles);
	const Scalar *value = sc_mul2(p->g, left, read_axes(p, other, &p->others));
	return tensor_comp(p->g, REDUCE_SUM, axes_shape(p, &p->sums), reds, nreds, NULL, 0, value);
}

/* The result of the sums m. */
static const Tensor *result_of(Product *p, const Tensor *m, int was)
{
	const Matrix *matrix = p->gradient ? &to_taps : &to_results;
	const int row = p->gradient ? p->rows.tap : p->rows.place;
	const int column = p->gradient ? p->columns.tap : p->columns.place;
	Axes axes = p->sums;
	p->from = m;
	p->from_axes = p->sums;
	Product half = half_of(p, &axes, column, p->t->shape.dim[column]);
	p->from = name_after(
		p->g,
		map_over(&half, &axes,
			 cases(&half, matrix, half.at[column], p->gradient ? &p->columns : NULL,
			       !p->gradient, sum_column)),
		was, "rows");
	p->from_axes = axes;
	for (int k = 0; k < p->t->shape.rank; k++)
		p->at[k] = aff_index(p->g, k);
	return tensor_comp(
		p->g, REDUCE_MAP, p->t->shape, NULL, 0, NULL, 0,
		cases(p, matrix, p->at[row], p->gradient ? &p->rows : NULL, !p->gradient, sum_row));
}

static const Tensor *rewrite(Product *p, int was)
{
	const int64_t width = p->extents[p->columns.place];
	const int64_t x_width = p->x->tensor->shape.dim[p->columns.dim];
	p->extents[p->n] = PLACES;
	p->extents[p->rows.place] = (p->extents[p->rows.place] + 1) / RESULTS;
	p->extents[p->columns.place] = (width + 1) / RESULTS;
	const Tensor *tiles = factor(p, &p->tiles, p->x, &of_tiles, p->columns.place, x_width,
				     x_row, x_column, "tiles");
	const Tensor *other = p->gradient
				      ? factor(p, &p->others, p->w, &of_results, p->columns.place,
					       width, result_row, result_column, "tiles")
				      : factor(p, &p->others, p->w, &of_taps, p->columns.tap, TAPS,
					       tap_row, tap_column, "taps");
	const Tensor *m = sum_of_products(p, tiles, other);
	name_after(p->g, m, was, p->gradient ? "taps" : "tiles");
	return result_of(p, m, was);
}

static const Tensor *with_fewer_products(Graph *g, const Tensor *t, int was, void *context)
{
	const Program *program = context;
	Product p = {.g = g, .any_size = program->any_size};
	const Tensor *made = t;
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
	graph_rewrite(g, with_fewer_products, p);
	prune(g);
}
