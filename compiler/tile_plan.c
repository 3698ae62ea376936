/* SPDX-License-Identifier: MIT */
/* How large a tile of a sum of products is. Sizes are chosen by counting: a core does two multiply-adds and
 * two loads in a cycle, and needs eight independent sums to hide the four cycles each takes; a line
 * that is taken from memory should be used whole. Equal sums, of which a net has many, are planned
 * once. */
#include "tile.h"

#include <stdlib.h>
#include <string.h>

/* Where both operands are vectors, as in a depthwise layer, a loop over few terms is unrolled, and its
 * weights and what neighbouring results share are kept: registers beside those of the sums. */
static int64_t most_sums(const Tiling *s)
{
	if (s->b_lanes && !s->join)
		return s->wide ? MOST_WIDE_SUMS / 2 : MOST_SUMS / 3;
	return s->wide ? MOST_WIDE_SUMS : MOST_SUMS;
}

enum {
	LINE = 64,
	PAGE = 4096,
	HELD = 3 /* numbers in a map after the sum, as the rates of an optimizer, for which a C compiler keeps registers */
};

static int maps_after(const Tiling *s)
{
	return s->kin ? s->kin->group->nitems - s->kin->first : 0;
}

/* Cache lines that p takes from memory in one step, where each may be the last of what it holds. Those in
 * pages of their own count for more, for they are not fetched ahead. */
static double lines_of(const Tiling *s, const Operand *p, int k, int64_t u, int l, int64_t w)
{
	const int index[] = {k, l};
	const int64_t count[] = {u, w};
	int64_t bytes = s->b->p->f64 ? 8 : 4;
	double lines = 1;
	for (int i = 0; i < 2; i++) {
		int64_t step = index[i] < 0 ? 0 : llabs(p->step[index[i]]) * bytes;
		if (step && step < LINE)
			lines *= (double)(count[i] * step + LINE - 1) / LINE;
		else if (step)
			lines *= (double)count[i] * (step == LINE ? 1 : step < PAGE ? 1.1 : 1.2);
	}
	return lines;
}

/* Cycles for one step of a tile of u values of index k and w of index l (-1: no such index). */
static double step_cost(const Tiling *s, int k, int64_t u, int l, int64_t w)
{
	int64_t a = s->vectors, b = s->b_lanes ? s->vectors : 1, sums = s->vectors * u * w;
	a *= (k >= 0 && s->left.step[k] ? u : 1) * (l >= 0 && s->left.step[l] ? w : 1);
	b *= (k >= 0 && s->right.step[k] ? u : 1) * (l >= 0 && s->right.step[l] ? w : 1);
	int64_t registers = sums + (a < b ? a : b) + 1 + (s->wide ? HELD * maps_after(s) : 0);
	if (sums > most_sums(s) || registers > (s->wide ? 32 : 16))
		return 1e30;
	int64_t loads = a + b;
	if (s->wide) /* a wide vector takes two turns */
		loads += a + (s->join ? b : 0);
	double cost = (double)(sums > loads ? sums : loads) / 2;
	double issue = (double)(sums + a + b + 3) / 5;
	cost = cost > issue ? cost : issue;
	if (cost < 4 && sums < 8)
		cost = 4;
	cost += 0.06 * (lines_of(s, &s->left, k, u, l, w) + lines_of(s, &s->right, k, u, l, w));
	return registers == 16 && !s->wide ? cost * 1.03 : cost;
}

typedef struct Split { /* of an index: so many parts of a size, and one of what is left */
	int64_t size, count, rest;
} Split;

static Split split_of(int64_t extent, int64_t size)
{
	return (Split){size, extent / size, extent % size};
}

static double tile_cost(const Tiling *s, int k, Split u, int l, Split w)
{
	double cost = (double)(u.count * w.count) * step_cost(s, k, u.size, l, w.size);
	if (u.rest)
		cost += (double)w.count * step_cost(s, k, u.rest, l, w.size);
	if (w.rest)
		cost += (double)u.count * step_cost(s, k, u.size, l, w.rest);
	if (u.rest && w.rest)
		cost += step_cost(s, k, u.rest, l, w.rest);
	return cost;
}

static bool may_be_tiled(const Tiling *s, int k)
{
	return k != s->lane && s->extent[k] > 1 && !((s->clipped & ~s->windows) >> k & 1) &&
	       (s->left.step[k] || s->right.step[k]);
}

/* A window is in a tile as a whole. */
static bool may_have_size(const Tiling *s, int k, int64_t size)
{
	return k < 0 || size == 1 || size == s->extent[k] || !(s->windows >> k & 1);
}

static void try_tile(Tiling *s, int k, int l, double *best)
{
	int64_t ek = k < 0 ? 1 : s->extent[k], el = l < 0 ? 1 : s->extent[l];
	double others = 1;
	for (int i = 0; i < s->item->shape.rank; i++)
		if (i != k && i != l)
			others *= (double)s->extent[i];
	for (int64_t u = 1; u <= most_sums(s) && u <= ek; u++)
		for (int64_t w = 1; u * w <= most_sums(s) && w <= el; w++) {
			if (!may_have_size(s, k, u) || !may_have_size(s, l, w))
				continue;
			double cost = others * tile_cost(s, k, split_of(ek, u), l, split_of(el, w));
			if (cost >= *best * 0.999)
				continue;
			*best = cost;
			for (int i = 0; i < s->n; i++)
				s->size[i] = i == k ? u : i == l ? w : 1;
		}
}

static void choose_tile(Tiling *s)
{
	int rank = s->item->shape.rank;
	double best = 1e300;
	try_tile(s, -1, -1, &best);
	for (int k = 0; k < rank; k++) {
		if (!may_be_tiled(s, k))
			continue;
		try_tile(s, k, -1, &best);
		for (int l = k + 1; l < rank; l++)
			if (may_be_tiled(s, l) && !(s->windows >> k & s->windows >> l & 1))
				try_tile(s, k, l, &best);
	}
}

/* ---- equal sums are planned once ------------------------------------------------------------ */

typedef struct Plan {
	/* what it depends on */
	int n, rank, lane, join, b_lanes, vectors, one_of_many, maps;
	int64_t wide;
	uint64_t clipped, windows;
	int64_t extents[MAX_INDICES], steps[3][MAX_INDICES], elements[3];
	Tiling decided; /* what decide() takes of it */
} Plan;

struct Plans {
	Arena *arena;
	VEC(Plan *) list;
};

struct Plans *tile_plans(Arena *arena)
{
	struct Plans *plans = NEW(arena, struct Plans);
	plans->arena = arena;
	return plans;
}

static void describe(const Tiling *s, Plan *p)
{
	const Operand *operands[] = {&s->z, &s->left, &s->right};
	memset(p, 0, sizeof *p);
	p->n = s->n;
	p->rank = s->item->shape.rank;
	p->lane = s->lane;
	p->join = s->join;
	p->b_lanes = s->b_lanes;
	p->vectors = s->vectors;
	p->one_of_many = s->one_of_many;
	p->maps = maps_after(s);
	p->wide = s->wide;
	p->clipped = s->clipped;
	p->windows = s->windows;
	for (int k = 0; k < s->n; k++)
		p->extents[k] = s->extent[k];
	for (int i = 0; i < 3; i++) {
		p->elements[i] = operands[i]->buffer->elements;
		for (int k = 0; k < s->n; k++)
			p->steps[i][k] = operands[i]->step[k];
	}
}

static void decide(Tiling *s, const Tiling *as)
{
	memcpy(s->size, as->size, sizeof s->size);
	memcpy(s->order, as->order, sizeof s->order);
	memcpy(s->reds, as->reds, sizeof s->reds);
	s->norder = as->norder;
	s->nreds = as->nreds;
	s->split = as->split;
}

void tile_plan(Tiling *s)
{
	Program *program = s->b->p;
	Plan plan, *kept;
	describe(s, &plan);
	if (!program->plans)
		program->plans = tile_plans(program->arena);
	for (int i = 0; i < program->plans->list.len; i++) {
		const Plan *other = program->plans->list.data[i];
		if (memcmp(&plan, other, offsetof(Plan, decided)) == 0) {
			decide(s, &other->decided);
			return;
		}
	}
	choose_tile(s);
	tile_order(s);
	kept = NEW(program->plans->arena, Plan);
	*kept = plan;
	kept->decided = *s;
	vec_push(program->plans->arena, &program->plans->list, kept);
}
