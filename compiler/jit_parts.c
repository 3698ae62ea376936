/* SPDX-License-Identifier: MIT */
/* Into which parts a leaf falls for a team of threads.
 *
 * The idea: a loop may be divided if its steps carry every store from elements that no other step
 * reaches: where the steps of all loops in a store, sorted, make a number system, each larger than
 * all smaller ones together can reach. How many parts there are follows from the work alone, never
 * from the team: results are the same bits for every number of threads. */
#include "jit.h"

#include <stdlib.h>

enum {
	PART_WORK = 400000, /* additions, or multiply-adds: some 10 microseconds */
	MOST_PARTS = 16,
	NEIGHBOURS = 8, /* steps below this: what one line of the cache holds */
	LONG = 1024     /* elements of a row that may be divided */
};

/* Different values of `loop` never store to one element. */
static bool separates(const CnncBox *box, const CnncAffine *store, int loop)
{
	const int64_t own = llabs(store->coef[loop]);
	int64_t below = 0, above = own * (box->hi[loop] - box->lo[loop] - 1);
	if (own == 0)
		return false;
	for (int k = 0; k < box->loops; k++) {
		int64_t step = llabs(store->coef[k]);
		if (k != loop && step <= own)
			below += step * (box->hi[k] - box->lo[k] - 1);
	}
	if (below >= own)
		return false;
	/* those with larger steps, from the smallest */
	for (int64_t last = own;;) {
		int64_t next = INT64_MAX, reach = 0;
		for (int k = 0; k < box->loops; k++) {
			int64_t step = llabs(store->coef[k]);
			if (k != loop && step > last && step < next)
				next = step;
		}
		if (next == INT64_MAX)
			return true;
		if (above + below >= next)
			return false;
		for (int k = 0; k < box->loops; k++)
			if (k != loop && llabs(store->coef[k]) == next)
				reach += next * (box->hi[k] - box->lo[k] - 1);
		above += reach;
		last = next;
	}
}

/* Into how many of the parts that are wanted a loop divides. One along which elements are neighbours
 * is left whole, unless it is long: its rows are what a leaf is fast on. */
static int64_t pieces_of(const CnncBox *box, const CnncAffine *store, int loop, const Parting *p)
{
	const int64_t count = box->hi[loop] - box->lo[loop];
	const bool row = llabs(store->coef[loop]) < NEIGHBOURS;
	const int64_t most = row && !p->any_size ? count / LONG : count;
	return most < p->parts ? most : p->parts;
}

/* Elements that all parts together read: what does not follow the loop is read by each. */
static double traffic(const CnncBox *box, int loop, int64_t pieces, const Parting *p)
{
	double sum = 0;
	for (int i = 0; i < p->nreads; i++) {
		double n = p->reads[i]->coef[loop] ? 1 : (double)pieces;
		for (int k = 0; k < box->loops; k++)
			n *= p->reads[i]->coef[k] ? (double)(box->hi[k] - box->lo[k]) : 1;
		sum += n;
	}
	return sum;
}

static bool divides(const CnncBox *box, int loop, const Parting *p)
{
	for (int i = 0; i < p->nstores; i++)
		if (!separates(box, p->stores[i], loop))
			return false;
	return pieces_of(box, p->stores[0], loop, p) > 1;
}

void leaf_parts(CnncBox *box, const Parting *wanted)
{
	Parting p = *wanted;
	double work = p.any_size ? p.work : p.work / PART_WORK;
	for (int k = 0; k < box->loops; k++)
		work *= (double)(box->hi[k] - box->lo[k]);
	p.parts = work > MOST_PARTS ? MOST_PARTS : (int)work;
	box->parts = 0;
	if (p.parts < 2 || p.nstores == 0)
		return;
	bool good[CNNC_LOOPS];
	int64_t most = 0, pieces[CNNC_LOOPS];
	for (int k = 0; k < box->loops; k++) {
		pieces[k] = pieces_of(box, p.stores[0], k, &p);
		good[k] = divides(box, k, &p);
		most = good[k] && pieces[k] > most ? pieces[k] : most;
	}
	/* of those that make about as many, the one that makes the least to read; of equal ones the
	 * one with the longest steps, whose parts lie apart */
	int best = -1;
	for (int k = 0; k < box->loops; k++) {
		if (!good[k] || 2 * pieces[k] < most)
			continue;
		double all = traffic(box, k, pieces[k], &p);
		double least = best < 0 ? 0 : traffic(box, best, pieces[best], &p);
		if (best < 0 || all < least ||
		    (all == least && llabs(p.stores[0]->coef[k]) > llabs(p.stores[0]->coef[best])))
			best = k;
	}
	if (best < 0)
		return;
	box->split = best;
	box->parts = (int)pieces[best];
}
