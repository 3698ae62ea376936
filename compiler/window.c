/* SPDX-License-Identifier: MIT */
/* Where conditions cut a sum of products: which values of an index have all terms, and windows, the
 * values of an index of the result that a sum over rows shifts by, as in the gradient of a
 * convolution's weights. */
#include "tile.h"

enum {
	LEAST_INNER = 4, /* values of the summed index at which all of the window have a term */
	MOST_WINDOW = 8,
	MOST_EDGES = 8 /* other values: each becomes a step of its own */
};

void find_inner(const Tiling *s, int k, int64_t *lo, int64_t *hi)
{
	Graph *g = s->b->g;
	*lo = 0;
	*hi = s->extent[k];
	for (int i = 0; i < s->conds.len; i++) {
		const Aff *a = s->conds.data[i]->aff;
		int64_t coef = aff_coef(a, k);
		if (!coef)
			continue;
		int64_t least =
			aff_range(aff_sub(g, a, aff_scale(g, aff_index(g, k), coef)), s->extent).lo;
		int64_t from = -floor_div(least, coef > 0 ? coef : -coef);
		if (coef > 0)
			*lo = from > *lo ? from : *lo;
		else
			*hi = 1 - from < *hi ? 1 - from : *hi;
	}
}

/* The one index that the conditions on k bind it to, if they bind that to nothing else; -1: none. */
static int partner(const Tiling *s, int k)
{
	int along = -1;
	for (int i = 0; i < s->conds.len; i++) {
		uint64_t others = s->conds.data[i]->aff->indices & ~(UINT64_C(1) << k);
		if (others == s->conds.data[i]->aff->indices)
			continue;
		for (int r = 0; r < s->n; r++)
			if (others >> r & 1) {
				if (along >= 0 && r != along)
					return -1;
				along = r;
			}
	}
	for (int i = 0; along >= 0 && i < s->conds.len; i++) {
		uint64_t bound = s->conds.data[i]->aff->indices, both = UINT64_C(1) << along;
		if ((bound & both) && (bound & ~(both | UINT64_C(1) << k)))
			return -1;
	}
	return along;
}

bool find_window(const Tiling *s, int k, Window *w)
{
	if (!(s->clipped >> k & 1) || k == s->lane || s->extent[k] > MOST_WINDOW)
		return false;
	int along = partner(s, k);
	if (along < s->item->shape.rank || along >= s->sums || along == s->lane)
		return false;
	*w = (Window){.index = k, .along = along};
	find_inner(s, along, &w->from, &w->end);
	int64_t inner = w->end - w->from;
	return inner >= LEAST_INNER && s->extent[along] - inner <= MOST_EDGES;
}

void window_values(const Tiling *s, const Window *w, int64_t at, int64_t *lo, int64_t *hi)
{
	*lo = *hi = 0;
	for (int64_t v = 0; v < s->extent[w->index]; v++) {
		bool holds = true;
		for (int i = 0; i < s->conds.len; i++) {
			const Aff *a = s->conds.data[i]->aff;
			if (a->indices >> w->along & 1)
				holds = holds && a->constant + aff_coef(a, w->index) * v +
								 aff_coef(a, w->along) * at >=
							 0;
		}
		if (!holds)
			continue;
		*lo = *hi ? *lo : v;
		*hi = v + 1;
	}
}
