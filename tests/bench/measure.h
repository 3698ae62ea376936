/* SPDX-License-Identifier: MIT */
/* What the two programs of the benchmark share: a clock, numbers to feed a net with, and an order for times. */
#ifndef BENCH_MEASURE_H
#define BENCH_MEASURE_H

#include <stdint.h>
#include <time.h>

static inline double seconds_now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* A double in [-1, 1). */
static inline double draw(void)
{
	static uint64_t random = 88172645463325252u;
	random ^= random << 13;
	random ^= random >> 7;
	random ^= random << 17;
	return (double)(random >> 11) * 0x1p-52 - 1;
}

/* For qsort, of doubles. */
static inline int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

#endif
