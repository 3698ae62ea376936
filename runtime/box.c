/* SPDX-License-Identifier: MIT */
/* Boxes of loops as one call of a leaf sees them.
 *
 * The idea: a bound that depends on one loop only is that loop's range, and a loop that runs once
 * is a constant. Once both are taken in, most boxes are rectangles and the rest carry only the
 * conditions that really couple two loops. */
#include <stddef.h>

#include "leaf.h"

static int64_t constant(const CnncAffine *a, const int64_t *values)
{
	return a->constant + (a->slot >= 0 ? values[a->slot] : 0);
}

/* Takes in every condition that depends on at most one loop of more than one value. */
static bool tighten(const CnncBox *box, const int64_t *values, int64_t *lo, int64_t *hi)
{
	for (int c = 0; c < box->nconds; c++) {
		const CnncAffine *a = &box->cond[c];
		int64_t v = constant(a, values);
		int loop = -1, n = 0;
		for (int k = 0; k < box->loops; k++) {
			if (a->coef[k] && hi[k] - lo[k] > 1) {
				loop = k;
				n++;
			} else {
				v += a->coef[k] * lo[k];
			}
		}
		if (n == 0 && v < 0)
			return false;
		if (n == 1)
			leaf_clip(v, a->coef[loop], &lo[loop], &hi[loop]);
		if (n == 1 && lo[loop] >= hi[loop])
			return false;
	}
	return true;
}

LeafRef leaf_ref(const LeafBox *box, const CnncAffine *affine, const int64_t *values)
{
	LeafRef r = {constant(affine, values), {0}};
	for (int k = 0; k < CNNC_LOOPS; k++)
		r.base += affine->coef[k] * box->lo[k];
	for (int k = 0; k < box->loops; k++)
		r.step[k] = affine->coef[box->from[k]];
	return r;
}

/* Keeps the conditions that can fail; false if one always does. */
static bool couple(const CnncBox *box, const int64_t *values, LeafBox *out)
{
	for (int c = 0; c < box->nconds; c++) {
		LeafRef r = leaf_ref(out, &box->cond[c], values);
		int64_t least = r.base, most = r.base;
		for (int k = 0; k < out->loops; k++)
			*(r.step[k] < 0 ? &least : &most) += r.step[k] * (out->count[k] - 1);
		if (most < 0)
			return false;
		if (least < 0)
			out->cond[out->nconds++] = r;
	}
	return true;
}

bool leaf_open(const CnncBox *box, const int64_t *values, LeafBox *out)
{
	int64_t lo[CNNC_LOOPS] = {0}, hi[CNNC_LOOPS] = {0};
	for (int k = 0; k < box->loops; k++) {
		lo[k] = box->lo[k];
		hi[k] = box->hi[k];
		if (lo[k] >= hi[k])
			return false;
	}
	/* A loop that shrinks to one value may leave others with a bound of their own. */
	for (int pass = 0; pass < 3; pass++)
		if (!tighten(box, values, lo, hi))
			return false;
	*out = (LeafBox){0};
	for (int k = 0; k < box->loops; k++) {
		out->lo[k] = lo[k];
		if (hi[k] - lo[k] == 1)
			continue;
		out->count[out->loops] = hi[k] - lo[k];
		out->from[out->loops++] = k;
	}
	return couple(box, values, out);
}
