/* SPDX-License-Identifier: MIT */
/* A sum of products in registers. The indices of the sum say all there is to know: one along which
 * the result and one operand lie next to each other runs in lanes, the other operand being the same
 * for all of them (or, where both operands lie along a summed index, that does, and the lanes are
 * joined at the end); a few values of one or two other indices of the result make the tile, so
 * that what is loaded is used several times; the rest are loops outside, the sums loops inside. How
 * many, and in what order, is tile_plan.c's and order.c's. */
#include "tile.h"

#include <stdlib.h>
#include <string.h>

enum { SHORT_LANES = 8 };

/* ---- what there is -------------------------------------------------------------------------- */

static bool look_at(Tiling *s, Operand *p, const Buffer *buffer, const Aff *at)
{
	p->buffer = buffer;
	p->at = at;
	for (int k = 0; k < s->n; k++) {
		p->step[k] = 0;
		for (int i = 0; i < at->n; i++)
			if (at->terms[i].atom->kind != ATOM_INDEX)
				return false;
		p->step[k] = aff_coef(at, k);
	}
	return buffer->elem == ELEM_FLOAT;
}

/* Splits the value into two loads and a literal. */
static bool look_at_value(Tiling *s, const Scalar *value)
{
	const Scalar *load[2];
	int n = 0;
	if (value->kind != SC_MUL)
		return false;
	for (int i = 0; i < value->n; i++) {
		const Scalar *e = value->args[i];
		if (e->kind == SC_LITERAL && !s->factor)
			s->factor = e;
		else if (e->kind == SC_LOAD && n < 2)
			load[n++] = e;
		else
			return false;
	}
	return n == 2 && look_at(s, &s->left, load[0]->buffer, load[0]->aff) &&
	       look_at(s, &s->right, load[1]->buffer, load[1]->aff);
}

/* Conditions become bounds of the loops over the sums; the indices in them are not for tiles. */
static bool look_at_conditions(Tiling *s, Nest *nest)
{
	uint64_t outs = (UINT64_C(1) << s->item->shape.rank) - 1;
	for (int i = 0; i < nest->conds.len; i++) {
		const Cond *c = lower_cond(&nest->lower, nest->conds.data[i]);
		int holds = cond_decide(c, s->extent);
		s->empty = s->empty || holds == 0;
		if (holds >= 0)
			continue;
		if (c->kind != COND_GE || c->aff->has_read || c->aff->has_div ||
		    !(c->aff->indices & ~outs))
			return false;
		s->clipped |= c->aff->indices;
		vec_push(s->b->arena, &s->conds, c);
	}
	return true;
}

static const Aff *index_at(const Tiling *s, int k, const Aff *v)
{
	return aff_offset(s->b->g, aff_scale(s->b->g, v, s->modulus[k]), s->residue[k]);
}

static bool look(Tiling *s)
{
	const Item *item = s->item;
	Nest nest;
	nest_init(&nest, s->b, item);
	for (int k = 0; k < s->n; k++) {
		const Aff *v = s->extent[k] == 1 ? aff_const(s->b->g, 0) : aff_index(s->b->g, k);
		nest_index(&nest, k, index_at(s, k, v));
	}
	return look_at_value(s, lower_scalar(&nest.lower, nest.value)) &&
	       look_at(s, &s->z, item->target, lower_target(&nest.lower, item, item->target)) &&
	       look_at_conditions(s, &nest);
}

/* ---- classes of residues -------------------------------------------------------------------- */

/* How many classes of the result's indices there are, in each of which subscripts are plain and as many products
 * are added up as there are; 0: none can be made. */
static int64_t count_classes(const Tiling *s, Residues *x)
{
	residues_init(x, s->item->shape.rank);
	residues_item(x, s->b->g, s->item);
	return residues_count(x, s->item->extents);
}

/* The class of that number. */
static void enter_class(Tiling *s, const Residues *x, int64_t number)
{
	for (int k = 0; k < s->n; k++) {
		int64_t m = s->modulus[k] = x->modulus[k], r = residues_next(x, k, &number);
		s->residue[k] = r;
		s->extent[k] = (s->item->extents[k] - r + m - 1) / m;
	}
}

/* ---- edges ---------------------------------------------------------------------------------- */

enum {
	LEAST_INNER = 4,  /* values of an index that make a tile */
	FAR = 4096,       /* bytes: another page */
	MOST_TERMS = 1024 /* of a sum that is so short that its result's rows should be near each other */
};

/* Whether the best tile reads places that are far from each other. */
static bool is_scattered(const Tiling *s)
{
	Tiling plan = *s;
	int64_t bytes = s->b->p->f64 ? 8 : 4;
	tile_plan(&plan);
	for (int k = 0; k < s->item->shape.rank; k++) {
		int64_t step = llabs(s->left.step[k]) + llabs(s->right.step[k]);
		if (plan.size[k] > 1 && step * bytes >= FAR)
			return true;
	}
	return false;
}

/* The index of the result whose inner values should be a tile of their own: the one that lies closest, where
 * the sum is short; -1: none. With long sums the tile may as well be over images. */
static int find_edges(const Tiling *s, int64_t *lo, int64_t *hi)
{
	int best = -1;
	int64_t terms = 1;
	for (int k = s->item->shape.rank; k < s->sums; k++)
		terms *= s->extent[k];
	if (terms > MOST_TERMS || !s->clipped || !is_scattered(s))
		return -1;
	for (int k = 0; k < s->item->shape.rank; k++) {
		int64_t from, end;
		if (!(s->clipped >> k & 1) || k == s->lane)
			continue;
		find_inner(s, k, &from, &end);
		if (end - from < LEAST_INNER || end - from == s->extent[k] ||
		    (best >= 0 && s->z.step[k] >= s->z.step[best]))
			continue;
		best = k;
		*lo = from;
		*hi = end;
	}
	return best;
}

/* Only the values from, from + step .. of index k, so many of them. */
static void narrow_index(Tiling *s, int k, int64_t from, int64_t step, int64_t count)
{
	s->residue[k] += from * s->modulus[k];
	s->modulus[k] *= step;
	s->extent[k] = count;
	s->conds = (Conds){0};
	s->clipped = 0;
	s->factor = NULL;
	s->one_of_many = true;
}

/* ---- the index in lanes --------------------------------------------------------------------- */

static void swap_operands(Tiling *s)
{
	Operand other = s->left;
	s->left = s->right;
	s->right = other;
}

static bool may_be_lanes(const Tiling *s, int k)
{
	return s->extent[k] >= SHORT_LANES && !(s->clipped >> k & 1);
}

/* The last vector may begin so early that it ends with the index: what the one before it has computed is
 * computed again. But not what is added to a place, or made of what was there. */
static bool may_overlap(const Tiling *s)
{
	if (s->item->adds || s->split >= 0 || s->join)
		return false;
	for (int i = s->kin->first; i < s->kin->group->nitems; i++)
		if (s->kin->group->items[i]->updates)
			return false;
	return true;
}

/* How well k serves as the lanes of the result: its length, less if the last vector is not full. */
static int64_t worth_of_lanes(const Tiling *s, int k)
{
	int64_t a = s->left.step[k], b = s->right.step[k], extent = s->extent[k];
	bool fits = s->z.step[k] == 1 && a + b >= 1 && (a == 0 || a == 1) && (b == 0 || b == 1);
	if (!may_be_lanes(s, k) || !fits)
		return 0;
	int64_t vectors = (extent + SHORT_LANES - 1) / SHORT_LANES;
	return extent * extent / (vectors * SHORT_LANES);
}

static bool choose_lanes(Tiling *s)
{
	int64_t best = 0;
	for (int k = 0; k < s->item->shape.rank; k++)
		if (worth_of_lanes(s, k) > best) {
			best = worth_of_lanes(s, k);
			s->lane = k;
		}
	for (int k = s->item->shape.rank; best == 0 && k < s->sums; k++)
		if (may_be_lanes(s, k) && s->left.step[k] == 1 && s->right.step[k] == 1 &&
		    s->extent[k] >= 2 * SHORT_LANES) {
			best = s->extent[k];
			s->lane = k;
			s->join = true;
		}
	if (best == 0)
		return false;
	if (s->left.step[s->lane] == 0)
		swap_operands(s);
	s->b_lanes = s->right.step[s->lane] == 1;
	s->vectors = s->join || s->extent[s->lane] < 2 * SHORT_LANES ? 1 : 2;
	s->windows = 0;
	for (int k = 0; k < s->item->shape.rank; k++) {
		Window w;
		s->windows |= (uint64_t)find_window(s, k, &w) << k;
	}
	return true;
}

/* ---- building ------------------------------------------------------------------------------- */

typedef struct Emission {
	Tiling *s;
	Nest nest;
	const Aff *at[MAX_INDICES]; /* v of the indices of the result */
	int64_t size[MAX_INDICES]; /* of the present tile */
	int64_t from, end;         /* values of the window that have terms here */
	int vectors;               /* 0: scalar */
	const Buffer *passed;      /* holds a tile until the maps have seen it; NULL: the result does */
} Emission;

static void add_element(Elements *list, const Aff *at, int lanes)
{
	list->at[list->n] = at;
	list->lanes[list->n++] = lanes;
}

static int find_or_add(Elements *list, const Aff *at, int lanes)
{
	for (int i = 0; i < list->n; i++)
		if (list->at[i] == at && list->lanes[i] == lanes)
			return i;
	add_element(list, at, lanes);
	return list->n - 1;
}

static void elements_init(Build *b, Elements *list, const Buffer *buffer)
{
	list->buffer = buffer;
	list->at = NEW_ARRAY(b->arena, const Aff *, MOST_WIDE_SUMS);
	list->lanes = NEW_ARRAY(b->arena, int, MOST_WIDE_SUMS);
}

/* Where p lies for the present values of the nest's indices, `more` of them added. */
static const Aff *place_of(const Emission *x, const Operand *p, const int64_t *more)
{
	Graph *g = x->s->b->g;
	const Aff *at = aff_const(g, p->at->constant);
	for (int k = 0; k < x->s->n; k++) {
		const Aff *v = x->at[k] ? x->at[k] : x->nest.lower.index[k];
		if (!p->step[k] || !v)
			continue;
		const Aff *index = aff_offset(g, v, more[k]);
		at = aff_add(g, at, aff_scale(g, index, p->step[k]));
	}
	return at;
}

/* Whether the element so far from the tile's first has terms here. */
static bool has_term(const Emission *x, const int64_t *more)
{
	int k = x->s->window.index;
	return k < 0 || (more[k] >= x->from && more[k] < x->end);
}

/* Elements from one place of the tile to the next, where it is passed on. */
static int64_t place_size(const Emission *x)
{
	return x->s->join || !x->vectors ? 1 : x->vectors * (x->s->wide ? x->s->wide : SHORT_LANES);
}

/* Every element of the tile, the last index fastest: where it goes, or its operands. */
static void fill_operands(Emission *x, Tile *t, bool results)
{
	Tiling *s = x->s;
	int64_t more[MAX_INDICES] = {0};
	int vectors = x->vectors ? x->vectors : 1, n = 0;
	for (;;) {
		for (int v = 0; v < vectors; v++) {
			/* how many lanes a vector has is known, or left to the C compiler */
			int lane = x->vectors && !s->wide ? v : 0;
			if (s->wide && !s->join)
				more[s->lane] = v * s->wide;
			if (results) {
				int64_t place = n++ / vectors * place_size(x) + v * s->wide;
				add_element(&t->z,
					    x->passed ? aff_const(s->b->g, place)
						      : place_of(x, &s->z, more),
					    lane);
				continue;
			}
			if (!has_term(x, more)) {
				t->a_of[n] = t->b_of[n] = -1;
				n++;
				continue;
			}
			t->a_of[n] = find_or_add(&t->a, place_of(x, &s->left, more), lane);
			t->b_of[n++] = find_or_add(&t->b, place_of(x, &s->right, more),
						   s->b_lanes ? lane : 0);
		}
		int k = s->item->shape.rank - 1;
		if (s->lane >= 0 && !s->join)
			more[s->lane] = 0;
		while (k >= 0 && more[k] + 1 == x->size[k])
			more[k--] = 0;
		if (k < 0)
			return;
		more[k]++;
	}
}

static void build_step(Emission *x, Tile *t, bool scalar)
{
	Build *b = x->s->b;
	Node *step = build_node(b, NODE_STEP);
	Tile *own = NEW(b->arena, Tile);
	*own = *t;
	elements_init(b, &own->a, x->s->left.buffer);
	elements_init(b, &own->b, x->s->right.buffer);
	own->a_of = NEW_ARRAY(b->arena, int, MOST_WIDE_SUMS);
	own->b_of = NEW_ARRAY(b->arena, int, MOST_WIDE_SUMS);
	fill_operands(x, own, false);
	step->tile = own;
	step->scalar = scalar;
}

static void set_index(Emission *x, int k, const Aff *v)
{
	if (k < x->s->item->shape.rank)
		x->at[k] = v;
	nest_index(&x->nest, k, index_at(x->s, k, v));
}

/* Index k of the item from `from` to below `end`, by `step` elements or `lanes` vectors. */
static void open_loop(Emission *x, int k, int64_t from, int64_t end, int64_t step, int lanes)
{
	Build *b = x->s->b;
	if (from + step >= end) {
		set_index(x, k, aff_const(b->g, from));
		return;
	}
	const Aff *lo = aff_const(b->g, from), *hi = aff_const(b->g, end);
	Node **slot = b->tail;
	int var = build_bounded_loop(b, &lo, 1, &hi, 1, end);
	(*slot)->step = (int)step;
	(*slot)->lanes = lanes;
	set_index(x, k, aff_index(b->g, var));
}

/* Where a loop may have no second round, gcc complains of a pragma before it. */
static bool has_rounds(const Build *b, const Node *loop)
{
	int64_t from = INT64_MIN, end = INT64_MAX;
	for (int i = 0; i < loop->nlo; i++) {
		int64_t lo = aff_range(loop->lo[i], b->extents).hi;
		from = lo > from ? lo : from;
	}
	for (int i = 0; i < loop->nhi; i++) {
		int64_t hi = aff_range(loop->hi[i], b->extents).lo;
		end = hi < end ? hi : end;
	}
	return end > from + 1;
}

/* What is added up where all sums but the lanes' have a value. */
static void build_terms(Emission *x, Tile *t)
{
	Tiling *s = x->s;
	Build *b = s->b;
	if (!s->join) {
		build_step(x, t, x->vectors == 0);
		return;
	}
	int64_t extent = s->extent[s->lane], rest = extent % SHORT_LANES;
	Nest outer = x->nest;
	Mark mark = build_mark(b);
	x->vectors = 1;
	if (s->wide) {
		open_loop(x, s->lane, 0, extent, s->wide, 0);
	} else {
		/* as in build_lanes */
		const Aff *lo = aff_const(b->g, 0), *hi = aff_const(b->g, extent - rest);
		Node **slot = b->tail;
		int var = build_bounded_loop(b, &lo, 1, &hi, 1, extent - rest);
		(*slot)->lanes = 1;
		nest_index(&x->nest, s->lane, aff_index(b->g, var));
	}
	build_step(x, t, false);
	build_leave(b, mark);
	x->nest = outer;
	if (!s->wide && rest) {
		open_loop(x, s->lane, extent - rest, extent, 1, 0);
		build_step(x, t, true);
	}
}

static bool build_sum(Emission *x, Tile *t, int level);

/* The values from .. end-1 of the index of that level, for those values of the window that have terms there. */
static bool build_inside(Emission *x, Tile *t, int level, int64_t from, int64_t end)
{
	Tiling *s = x->s;
	Build *b = s->b;
	Nest outer = x->nest;
	Mark mark = build_mark(b);
	Node **slot = b->tail;
	bool loops;
	x->nest = nest_fork(&outer);
	if (end < 0)
		nest_bounded_loop(&x->nest, s->reds[level]);
	else
		open_loop(x, s->reds[level], from, end, 1, 0);
	Node *loop = *slot;
	loops = build_sum(x, t, level + 1);
	/* Unrolled, it would hold what two steps share, for which there are no registers; but where both
	 * operands are wide vectors the tile leaves some. Of three rounds, and of two, as well. */
	bool holds = s->b_lanes && s->wide && !s->join;
	if (loop)
		loop->rolled = (s->b_lanes || !loops) && !holds && has_rounds(x->s->b, loop);
	build_leave(b, mark);
	x->nest = outer;
	return loops || loop;
}

/* The loops over the sums from that level on, and the steps in them; true: there are loops. */
static bool build_sum(Emission *x, Tile *t, int level)
{
	Tiling *s = x->s;
	bool loops = false;
	int64_t window = s->window.index < 0 ? 0 : s->extent[s->window.index];
	if (level == s->nreds) {
		build_terms(x, t);
		return false;
	}
	if (!window || s->reds[level] != s->window.along)
		return build_inside(x, t, level, 0, -1);
	for (int64_t at = 0; at < s->extent[s->window.along]; at++) {
		bool inner = at == s->window.from;
		int64_t end = inner ? s->window.end : at + 1;
		window_values(s, &s->window, at, &x->from, &x->end);
		if (x->end)
			loops = build_inside(x, t, level, at, end) || loops;
		at = end - 1;
	}
	x->from = 0;
	x->end = window;
	return loops;
}

/* The maps after the sum, at every element of the tile. */
static void build_maps(Emission *x)
{
	Tiling *s = x->s;
	Build *b = s->b;
	const Aff *index[MAX_RANK], *at = aff_const(b->g, 0);
	Mark mark = build_mark(b);
	if (!s->kin || s->kin->first == s->kin->group->nitems)
		return;
	for (int k = 0; k < s->item->shape.rank; k++)
		index[k] = x->nest.lower.index[k];
	for (int k = 0; k < s->item->shape.rank; k++)
		if (x->size[k] > 1 && k != s->lane) {
			Node **slot = b->tail;
			const Aff *more = aff_index(b->g, build_loop(b, x->size[k]));
			(*slot)->unrolled = x->vectors && !s->join;
			index[k] = aff_add(b->g, index[k], aff_scale(b->g, more, s->modulus[k]));
			at = aff_add(b->g, aff_scale(b->g, at, x->size[k]), more);
		}
	at = aff_scale(b->g, at, place_size(x));
	if (!s->join && x->vectors) {
		/* from here to the end of the vectors */
		const Aff *lo = index[s->lane], *hi = aff_offset(b->g, lo, x->vectors * s->wide);
		Node **slot = b->tail;
		int64_t extent = s->extent[s->lane];
		int var = build_bounded_loop(b, &lo, 1, &hi, 1, extent);
		(*slot)->lanes = s->wide ? 0 : -x->vectors;
		(*slot)->by_vectors = true;
		index[s->lane] = aff_index(b->g, var);
		at = aff_add(b->g, at, aff_sub(b->g, index[s->lane], lo));
	}
	int *local = &s->kin->local[s->item->tensor->id];
	if (x->passed)
		*local = 1 + build_local(b, ELEM_FLOAT, sc_load(b->g, x->passed, at));
	map_element(b, s->kin, index);
	*local = 0;
	build_leave(b, mark);
}

/* The array has so many elements. */
static void reach_to(Buffer *local, int64_t elements)
{
	if (local->elements < elements)
		local->shape.dim[0] = local->elements = elements;
}

static void build_tile(Emission *x)
{
	Tiling *s = x->s;
	Build *b = s->b;
	Tile *t = NEW(b->arena, Tile);
	Mark mark = build_mark(b);
	Node *node = build_node(b, NODE_TILE);
	t->join = s->join;
	t->rest = s->join && s->extent[s->lane] % SHORT_LANES;
	t->a_lanes = x->vectors > 0 || s->join;
	t->b_lanes = t->a_lanes && s->b_lanes;
	t->add = s->split >= 0 || s->item->adds;
	t->wide = s->wide > 0;
	t->factor = s->factor;
	elements_init(b, &t->z, x->passed ? x->passed : s->z.buffer);
	fill_operands(x, t, true);
	if (x->passed)
		reach_to(b->tile, t->z.at[t->z.n - 1]->constant + place_size(x));
	node->tile = t;
	b->tail = &node->body;
	int vectors = x->vectors;
	if (!s->empty)
		build_sum(x, t, 0);
	x->vectors = vectors;
	build_leave(b, mark);
	build_maps(x);
	build_leave(b, mark);
}

static void build_level(Emission *x, int level);

/* Values from `at` to below `end` of index k, so many vectors at a time; 0: elements. */
static void build_vectors(Emission *x, int k, int level, int64_t at, int64_t end, int vectors)
{
	Build *b = x->s->b;
	Mark mark = build_mark(b);
	if (x->s->wide || !vectors) {
		open_loop(x, k, at, end, vectors ? vectors * x->s->wide : 1, 0);
	} else {
		/* a loop even of one round: how many lanes there are is the C compiler's */
		Node **slot = b->tail;
		const Aff *lo = aff_const(b->g, at), *hi = aff_const(b->g, end);
		int var = build_bounded_loop(b, &lo, 1, &hi, 1, end);
		(*slot)->lanes = vectors;
		set_index(x, k, aff_index(b->g, var));
	}
	x->vectors = vectors;
	build_level(x, level + 1);
	build_leave(b, mark);
}

/* Index k in lanes: two vectors at a time, then one, then one that overlaps it, or elements. */
static void build_lanes(Emission *x, int k, int level)
{
	const Tiling *s = x->s;
	int64_t extent = s->extent[k], at = 0, one = s->wide ? s->wide : SHORT_LANES;
	for (int vectors = s->vectors; vectors > 0; vectors--) {
		int64_t width = vectors * one, end = at + (extent - at) / width * width;
		if (end > at)
			build_vectors(x, k, level, at, end, vectors);
		at = end;
	}
	if (at < extent && at > 0 && may_overlap(s))
		build_vectors(x, k, level, extent - one, extent, 1);
	else if (at < extent)
		build_vectors(x, k, level, at, extent, 0);
}

static void build_level(Emission *x, int level)
{
	Tiling *s = x->s;
	Build *b = s->b;
	if (level == s->norder) {
		build_tile(x);
		return;
	}
	int k = s->order[level];
	if (k == s->split) {
		Mark mark = build_mark(b);
		nest_loop(&x->nest, k);
		build_level(x, level + 1);
		build_leave(b, mark);
		return;
	}
	if (k == s->lane && !s->join) {
		build_lanes(x, k, level);
		return;
	}
	int64_t extent = s->extent[k], whole = extent / s->size[k] * s->size[k];
	Mark mark = build_mark(b);
	x->size[k] = s->size[k];
	open_loop(x, k, 0, whole, s->size[k], 0);
	build_level(x, level + 1);
	build_leave(b, mark);
	if (whole == extent)
		return;
	x->size[k] = extent - whole;
	set_index(x, k, aff_const(b->g, whole));
	build_level(x, level + 1);
	build_leave(b, mark);
}

/* All of it for vectors of one width. */
static void build_width(Tiling *s, const Kin *kin)
{
	Build *b = s->b;
	tile_plan(s);
	s->window.index = -1;
	for (int k = 0; k < s->item->shape.rank; k++)
		if (s->size[k] > 1 && s->windows >> k & 1)
			find_window(s, k, &s->window);
	s->kin = s->split < 0 ? kin : NULL; /* what follows waits for whole sums */
	Emission x = {.s = s};
	Mark mark = build_mark(b);
	nest_init(&x.nest, b, s->item);
	for (int k = 0; k < s->n; k++) {
		x.size[k] = 1;
		if (s->extent[k] == 1)
			set_index(&x, k, aff_const(b->g, 0));
	}
	if (s->window.index >= 0)
		x.end = s->extent[s->window.index];
	if (s->split >= 0)
		clear_target(b, s->item);
	else if (s->passes)
		x.passed = b->tile = b->tile ? b->tile : local_buffer(b, "tile", 1);
	build_level(&x, 0);
	build_leave(b, mark);
	if (s->split >= 0)
		maps(b, kin);
}

/* Where the lanes are all that there is to a tile, as in a product of a matrix and a vector, it has so many
 * vectors that no addition waits for the one before. */
static int enough_vectors(const Tiling *s)
{
	Tiling plan = *s;
	int64_t sums = 1, enough = s->b_lanes ? 4 : 8;
	int64_t count = s->extent[s->lane] / (s->wide ? s->wide : SHORT_LANES);
	tile_plan(&plan);
	for (int k = 0; k < s->item->shape.rank; k++)
		sums *= k == s->lane ? 1 : plan.size[k];
	int64_t most = enough / sums < count ? enough / sums : count;
	for (int64_t v = most; v > s->vectors; v--)
		if (count % v == 0)
			return (int)v;
	return most > s->vectors ? (int)most : s->vectors;
}

static Tiling with_width(const Tiling *s, int64_t wide)
{
	Tiling own = *s;
	own.wide = wide;
	if (wide) {
		own.vectors = 1;
		own.one_of_many = s->one_of_many || s->extent[s->lane] % wide;
	}
	if (!own.join)
		own.vectors = enough_vectors(&own);
	return own;
}

static bool is_split(const Tiling *s, int64_t wide)
{
	Tiling plan = with_width(s, wide);
	tile_plan(&plan);
	return plan.split >= 0;
}

/* The same for wide vectors, where they fit, and for all others. */
static void build_widths(Tiling *s, const Kin *kin)
{
	Build *b = s->b;
	int64_t wide = WIDE_BYTES / (b->p->f64 ? 8 : 4), extent = s->extent[s->lane];
	s->kin = kin;
	if (extent % wide && (extent < wide || !may_overlap(s)))
		wide = 0;
	/* for vectors of both widths, or else one of them has no use for the array */
	s->passes = s->item->passes && kin->first < kin->group->nitems && !is_split(s, 0) &&
		    !(wide && is_split(s, wide));
	if (!wide) {
		build_width(s, kin);
		return;
	}
	for (int is_wide = 1; is_wide >= 0; is_wide--) {
		Tiling own = with_width(s, is_wide ? wide : 0);
		Mark mark = build_mark(b);
		Node *node = build_node(b, NODE_WIDTH);
		node->wide = is_wide;
		b->tail = &node->body;
		build_width(&own, kin);
		build_leave(b, mark);
	}
}

static bool tile_class(Tiling *s)
{
	s->lane = -1;
	s->join = false;
	return look(s) && choose_lanes(s);
}

/* The inner values of an index apart from those at its edges, if that makes better tiles. */
static void build_parts(Tiling *s, const Kin *kin)
{
	int64_t lo = 0, hi = 0;
	int k = s->join ? -1 : find_edges(s, &lo, &hi);
	if (k < 0) {
		build_widths(s, kin);
		return;
	}
	int64_t extent = s->extent[k];
	bool both = lo == 1 && hi == extent - 1; /* in one loop */
	const int64_t parts[3][3] = {{lo, 1, hi - lo},
				     {0, both ? extent - 1 : 1, both ? 2 : lo},
				     {hi, 1, both ? 0 : extent - hi}};
	for (int i = 0; i < 3; i++) {
		Tiling part = *s;
		if (parts[i][2] == 0)
			continue;
		narrow_index(&part, k, parts[i][0], parts[i][1], parts[i][2]);
		if (!tile_class(&part))
			die(s->b->arena, "tile: a part of a sum of products is none");
		build_widths(&part, kin);
	}
}

bool tile(Build *b, const Item *item, const Kin *kin)
{
	const int all = strip_index(item);
	const Tiling none = {.b = b,
			     .item = item,
			     .sums = all,
			     .n = item->strip ? all + 1 : all,
			     .lane = -1,
			     .split = -1};
	Tiling s = none;
	Residues residues;
	if (item->op != REDUCE_SUM || !item->target)
		return false;
	int64_t classes = count_classes(&s, &residues);
	for (int build = 0; build < 2; build++)
		for (int64_t c = 0; c < classes; c++) {
			s = none;
			s.one_of_many = classes > 1;
			enter_class(&s, &residues, c);
			if (!tile_class(&s))
				return false;
			if (build)
				build_parts(&s, kin);
		}
	return classes > 0;
}
