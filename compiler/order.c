/* SPDX-License-Identifier: MIT */
/* The order of the loops around the tiles of a sum of products: of all orders the one that moves the
 * least through the caches. For each cache, the loops inside that work on so little that it fits
 * are free; each round of those outside fetches it again, but for the operands that the innermost of
 * them does not move. A sum may be split: its outermost loop then runs around the tiles, which add to
 * their results, if what one tile reads would not fit. */
#include "tile.h"

#include <stdlib.h>
#include <string.h>

enum {
	NEAREST = 24 * 1024, /* bytes of the first cache that may be counted on */
	NEXT = 384 * 1024,   /* of the second */
	MOST_FREE = 6        /* loops that are permuted */
};

/* Bytes in a cycle from the second cache and from beyond. */
static const double nearest_rate = 24, next_rate = 5;

typedef struct Search {
	const Tiling *s;
	int order[MAX_INDICES], norder;
	int best[MAX_INDICES];
	double cost;
} Search;

static int64_t rounds(const Tiling *s, int k)
{
	int64_t block = s->size[k];
	if (k == s->lane && !s->join)
		block = s->vectors * (s->wide ? s->wide : 8);
	return (s->extent[k] + block - 1) / block;
}

/* Elements of p that are touched where index k takes `extent[k]` values. */
static double footprint(const Tiling *s, const Operand *p, const int64_t *extent)
{
	double product = 1, span = 1;
	for (int k = 0; k < s->n; k++) {
		if (!p->step[k])
			continue;
		product *= (double)extent[k];
		span += (double)llabs(p->step[k]) * (double)(extent[k] - 1);
	}
	double least = product < span ? product : span;
	return least < (double)p->buffer->elements ? least : (double)p->buffer->elements;
}

/* The values each index takes inside the loops from `depth` on. */
static void extents_inside(const Search *q, int depth, int64_t *extent)
{
	const Tiling *s = q->s;
	for (int k = 0; k < s->n; k++)
		extent[k] = k < s->sums ? s->extent[k] : 1;
	for (int i = 0; i < depth; i++) {
		int k = q->order[i];
		int64_t block = s->size[k];
		if (k == s->split)
			block = 1;
		else if (k == s->lane && !s->join)
			block = s->vectors * (s->wide ? s->wide : 8);
		extent[k] = block < extent[k] ? block : extent[k];
	}
}

/* Bytes that come into a cache of so many. */
static double traffic(const Search *q, double bytes)
{
	const Operand *operands[] = {&q->s->z, &q->s->left, &q->s->right};
	int64_t extent[MAX_INDICES];
	double foot[3], sum = 0, all = 0;
	int depth = -1;
	do {
		extents_inside(q, ++depth, extent);
		all = 0;
		for (int i = 0; i < 3; i++)
			all += 4 * (foot[i] = footprint(q->s, operands[i], extent));
	} while (all > bytes && depth < q->norder);
	for (int i = 0; i < 3; i++) {
		int outer = depth - 1;
		while (outer >= 0 && !operands[i]->step[q->order[outer]])
			outer--;
		double times = 4 * foot[i] * (i == 0 && q->s->split >= 0 ? 2 : 1);
		for (; outer >= 0; outer--) {
			int k = q->order[outer];
			times *= (double)(k == q->s->split ? q->s->extent[k]
							   : rounds(q->s, k));
		}
		sum += times;
	}
	return sum;
}

static double order_cost(const Search *q)
{
	return traffic(q, NEAREST) / nearest_rate + traffic(q, NEXT) / next_rate;
}

static void permute(Search *q, int from)
{
	if (from == q->norder) {
		double cost = order_cost(q);
		if (cost < q->cost * 0.999) {
			q->cost = cost;
			memcpy(q->best, q->order, sizeof q->best);
		}
		return;
	}
	for (int i = from; i < q->norder; i++) {
		int k = q->order[i];
		memmove(q->order + from + 1, q->order + from, (size_t)(i - from) * sizeof k);
		q->order[from] = k;
		permute(q, from + 1);
		memmove(q->order + from, q->order + from + 1, (size_t)(i - from) * sizeof k);
		q->order[i] = k;
	}
}

/* How far the operands move with k. */
static int64_t movement(const Tiling *s, int k)
{
	return llabs(s->left.step[k]) + llabs(s->right.step[k]);
}

/* Sums inside the tile: what moves least innermost. */
static void order_sums(Tiling *s)
{
	s->nreds = 0;
	for (int k = s->item->shape.rank; k < s->sums; k++) {
		if (k == s->lane || k == s->split)
			continue;
		int i = s->nreds++;
		for (; i > 0 && movement(s, s->reds[i - 1]) < movement(s, k); i--)
			s->reds[i] = s->reds[i - 1];
		s->reds[i] = k;
	}
}

/* The best order of the loops around, with the sum `split` outermost among them. */
static double search(Tiling *s, int split, int *order, int *norder)
{
	Search q = {.s = s, .cost = 1e300};
	int fixed = 0;
	s->split = split;
	if (split >= 0) {
		q.order[q.norder++] = split;
		fixed++;
	}
	for (int k = 0; k < s->item->shape.rank; k++)
		if (s->extent[k] > 1)
			q.order[q.norder++] = k;
	if (q.norder - fixed > MOST_FREE)
		fixed = q.norder - MOST_FREE;
	permute(&q, fixed);
	memcpy(order, q.best, sizeof q.best);
	*norder = q.norder;
	return q.cost;
}

void tile_order(Tiling *s)
{
	int order[MAX_INDICES], norder, split = -1;
	double best = search(s, -1, s->order, &s->norder);
	for (int k = s->item->shape.rank; k < s->sums && !s->one_of_many; k++) {
		if (k == s->lane || s->extent[k] == 1 || s->clipped >> k & 1)
			continue;
		double cost = search(s, k, order, &norder);
		if (cost < best * 0.8) {
			best = cost;
			split = k;
			memcpy(s->order, order, sizeof order);
			s->norder = norder;
		}
	}
	s->split = split;
	order_sums(s);
}
