/* SPDX-License-Identifier: MIT */
/* Into which parts a leaf falls for a team of threads.
 *
 * The idea: a loop may be divided if its steps carry every store from elements that no other step
 * reaches: where the steps of all loops in a store, sorted, make a number system, each larger than
 * all smaller ones together can reach. How many parts there are follows from the work alone, never
 * from the team: results are the same bits for every number of threads. */
#include "jit.h"

enum {
	PART_WORK = 200000, /* additions, or multiply-adds: some 10 microseconds */
	MOST_PARTS = 16
};

static int64_t magnitude(int64_t v)
{
	return v < 0 ? -v : v;
}

/* Different values of `loop` never store to one element. */
static bool separates(const CnncBox *box, const CnncAffine *store, int loop)
{
	const int64_t own = magnitude(store->coef[loop]);
	int64_t below = 0, above = own * (box->hi[loop] - box->lo[loop] - 1);
	if (own == 0)
		return false;
	for (int k = 0; k < box->loops; k++) {
		int64_t step = magnitude(store->coef[k]);
		if (k != loop && step <= own)
			below += step * (box->hi[k] - box->lo[k] - 1);
	}
	if (below >= own)
		return false;
	/* those with larger steps, from the smallest */
	for (int64_t last = own;;) {
		int64_t next = INT64_MAX, reach = 0;
		for (int k = 0; k < box->loops; k++) {
			int64_t step = magnitude(store->coef[k]);
			if (k != loop && step > last && step < next)
				next = step;
		}
		if (next == INT64_MAX)
			return true;
		if (above + below >= next)
			return false;
		for (int k = 0; k < box->loops; k++)
			if (k != loop && magnitude(store->coef[k]) == next)
				reach += next * (box->hi[k] - box->lo[k] - 1);
		above += reach;
		last = next;
	}
}

/* Loops with long steps make parts that lie apart, and leave rows whole. */
static bool is_better(const CnncBox *box, const CnncAffine *store, int loop, int best, int parts)
{
	if (best < 0)
		return true;
	bool enough = box->hi[loop] - box->lo[loop] >= parts;
	bool had_enough = box->hi[best] - box->lo[best] >= parts;
	if (enough != had_enough)
		return enough;
	return magnitude(store->coef[loop]) > magnitude(store->coef[best]);
}

void leaf_parts(CnncBox *box, const CnncAffine *const *stores, int nstores, double work,
		bool any_size)
{
	int best = -1;
	for (int k = 0; k < box->loops; k++)
		work *= (double)(box->hi[k] - box->lo[k]);
	if (!any_size)
		work /= PART_WORK;
	const int parts = work > MOST_PARTS ? MOST_PARTS : (int)work;
	box->parts = 0;
	if (parts < 2 || nstores == 0)
		return;
	for (int k = 0; k < box->loops; k++) {
		bool good = box->hi[k] - box->lo[k] > 1;
		for (int i = 0; i < nstores && good; i++)
			good = separates(box, stores[i], k);
		if (good && is_better(box, stores[0], k, best, parts))
			best = k;
	}
	if (best < 0)
		return;
	const int64_t count = box->hi[best] - box->lo[best];
	box->split = best;
	box->parts = count < parts ? (int)count : parts;
}
