/* SPDX-License-Identifier: MIT */
/* step SECONDS [THREADS]: times one emitted function, and the multiply-adds of which as many threads are capable.
 *
 * Compiled once for each net, batch and mode, beside the emitted C:
 *   cc -DNET=vgg -DHEADER='"vgg.h"' -DIMAGE=3072 [-DINFERENCE] [-DTEAM] step.c vgg.c -lm -pthread
 * TEAM: the net has work for threads.
 * Prints one line: best and median milliseconds of a call, how many were timed, the peak in GFLOP/s, arena
 * bytes, parameters. Calls and bursts of multiply-adds take turns, so that what slows the machine meets both.
 * After 256 calls at most the net starts afresh: left alone it would learn its one batch by heart, and the
 * gradients would end as denormal numbers, which cost more. */
#define _DEFAULT_SOURCE
#include HEADER
#include "measure.h"

#include <math.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __linux__
#include <sys/mman.h>
#endif

#define JOIN(a, b)   a##_##b
#define JOINED(a, b) JOIN(a, b)
#define OF(name)     JOINED(NET, name)

enum { CLASSES = 10, TURN = 256, MOST = 1 << 16, HUGE_PAGE = 1 << 21, MOST_THREADS = 32 };

/* ---- the peak ------------------------------------------------------------------------------------ */

#if defined __AVX512F__
typedef float Lanes __attribute__((vector_size(64)));
#elif defined __AVX__
typedef float Lanes __attribute__((vector_size(32)));
#elif defined __GNUC__
typedef float Lanes __attribute__((vector_size(16)));
#else
typedef float Lanes;
#endif

/* As many independent sums as hide the latency of two to four units and fit the registers. */
#if defined __AVX512F__ || defined __aarch64__
#define SUMS(DO)                                                                                   \
	DO(0)                                                                                      \
	DO(1)                                                                                      \
	DO(2) DO(3) DO(4) DO(5) DO(6) DO(7) DO(8) DO(9) DO(10) DO(11) DO(12) DO(13) DO(14) DO(15)  \
		DO(16) DO(17) DO(18) DO(19) DO(20) DO(21) DO(22) DO(23)
#else
#define SUMS(DO) DO(0) DO(1) DO(2) DO(3) DO(4) DO(5) DO(6) DO(7) DO(8) DO(9) DO(10) DO(11)
#endif
#define ONE(i)          +1
#define DECLARE(i)      Lanes s##i = b * (i + 1.0f);
#define MULTIPLY_ADD(i) s##i = s##i * a + b;
#define TOTAL(i)        +s##i

/* The operations of `rounds` turns of the sums. The factor is below 1: they stay where they are. */
static double multiply_adds(long rounds)
{
	static volatile _Thread_local Lanes factor, term; /* zeros, of which the compiler knows nothing */
	Lanes zero = {0}, a = factor, b = term;
	a += zero + 0.5f;
	b += zero + 1.0f;
	SUMS(DECLARE)
	for (long i = 0; i < rounds; i++) {
		SUMS(MULTIPLY_ADD)
	}
	factor = 0.0f * (zero SUMS(TOTAL)); /* 0 again; but the sums are used */
	return 2.0 * (double)rounds * (0 SUMS(ONE)) * (double)(sizeof a / sizeof(float));
}

/* GFLOP/s of a burst of about two milliseconds. */
static double burst(void)
{
	double start = seconds_now(), operations = 0, end;
	do {
		operations += multiply_adds(20000);
		end = seconds_now();
	} while (end - start < 2e-3);
	return 1e-9 * operations / (end - start);
}

static void *burst_beside(void *rate)
{
	*(double *)rate = burst();
	return NULL;
}

/* The same of so many threads at once. */
static double bursts(int threads)
{
	pthread_t others[MOST_THREADS];
	double rates[MOST_THREADS], sum;
	int n = 0;
	while (n < threads - 1 && pthread_create(&others[n], NULL, burst_beside, &rates[n]) == 0)
		n++;
	sum = burst();
	for (int i = 0; i < n; i++) {
		pthread_join(others[i], NULL);
		sum += rates[i];
	}
	return sum;
}

/* ---- the net ------------------------------------------------------------------------------------- */

typedef struct Bench {
	struct NET net;
	float *x, *z;
	int32_t *y;
	double loss;
} Bench;

/* The arena first, at the start of a huge page, everything else behind it. */
static bool bench_open(Bench *b)
{
	const size_t step = 64, n = OF(batch);
	const size_t sizes[] = {OF(arena_bytes),
				sizeof(float) * OF(parameter_elements),
				sizeof(float) * OF(state_elements),
				sizeof(float) * n * IMAGE,
				sizeof(float) * n * CLASSES,
				sizeof(int32_t) * n};
	size_t offsets[7] = {0};
	for (int i = 0; i < 6; i++)
		offsets[i + 1] = offsets[i] + (sizes[i] + step - 1) / step * step;
	void *block;
	if (posix_memalign(&block, HUGE_PAGE, offsets[6]) != 0)
		return false;
#ifdef MADV_HUGEPAGE
	madvise(block, offsets[6], MADV_HUGEPAGE);
#endif
	unsigned char *bytes = memset(block, 0, offsets[6]);
	b->net.arena = bytes;
	b->net.parameters = (float *)(bytes + offsets[1]);
	b->net.states = (float *)(bytes + offsets[2]);
	b->x = (float *)(bytes + offsets[3]);
	b->z = (float *)(bytes + offsets[4]);
	b->y = (int32_t *)(bytes + offsets[5]);
	for (size_t i = 0; i < n * IMAGE; i++)
		b->x[i] = (float)(0.5 + 0.5 * draw());
	for (size_t i = 0; i < n; i++)
		b->y[i] = (int32_t)(5 + 5 * draw());
	return true;
}

#ifdef INFERENCE

/* Weights of about the size that training starts from, normalisations that do nothing. */
static bool bench_restart(Bench *b)
{
	for (int k = 0; k < 2; k++) {
		const OF(slot) *table = k ? OF(state_table) : OF(parameter_table);
		for (int i = 0; table[i].name; i++) {
			const char *last = strrchr(table[i].name, '.');
			bool one = last && (strcmp(last, ".weight") == 0 ||
					    strcmp(last, ".running_var") == 0);
			double inputs = 1;
			for (int d = 1; d < table[i].rank; d++)
				inputs *= (double)table[i].dims[d];
			float *values = malloc(sizeof(float) * (size_t)table[i].elements);
			if (!values)
				return false;
			for (int64_t e = 0; e < table[i].elements; e++)
				values[e] = table[i].rank > 1 ? (float)(sqrt(6 / inputs) * draw())
							      : (float)one;
			if (k)
				OF(set_state)(&b->net, i, values);
			else
				OF(set_parameter)(&b->net, i, values);
			free(values);
		}
	}
	return true;
}

static bool bench_call(Bench *b)
{
	int status = OF(forward)(&b->net, b->x, b->z);
	b->loss = b->z[0];
	return status == 0;
}

#else

static bool bench_restart(Bench *b)
{
	b->net.seed = 1;
	OF(initialise)(&b->net);
	return true;
}

static bool bench_call(Bench *b)
{
	OF(result) result;
	int status = OF(step)(&b->net, b->x, b->y, &result);
	b->loss = result.loss;
	return status == 0;
}

#endif

/* ---- measuring ----------------------------------------------------------------------------------- */

static double larger(double a, double b)
{
	return a > b ? a : b;
}

int main(int argc, char **argv)
{
	static double times[MOST];
	Bench bench = {0};
	double budget = argc > 1 ? atof(argv[1]) : 1, peak = 0;
	int threads = argc > 2 ? atoi(argv[2]) : 1;
	int n = 0;
	if (!bench_open(&bench)) {
		fprintf(stderr, "step: no memory\n");
		return 1;
	}
	threads = threads < 1 ? 1 : threads > MOST_THREADS ? MOST_THREADS : threads;
#ifdef TEAM
	OF(team) team;
	OF(team_open)(&team, threads);
	bench.net.team = &team;
#endif
	double end = seconds_now() + budget;
	do {
		peak = larger(peak, bursts(threads));
		/* the first call finds the caches as the burst left them */
		if (!bench_restart(&bench) || !bench_call(&bench))
			return 1;
		double last = seconds_now(), turn = last + larger(budget / 8, 0.05);
		for (int k = 0; k < TURN && n < MOST && last < turn; k++) {
			bool called = bench_call(&bench);
			double now = seconds_now();
			if (!called || !isfinite(bench.loss)) {
				fprintf(stderr, "step: %s\n",
					called ? "the loss is not finite" : "a label is refused");
				return 1;
			}
			times[n++] = now - last;
			last = now;
		}
		peak = larger(peak, bursts(threads));
	} while (n < MOST && (n < 2 || seconds_now() < end));
	qsort(times, (size_t)n, sizeof *times, ascending);
	printf("%.6f %.6f %d %.3f %lld %lld\n", 1e3 * times[0], 1e3 * times[n / 2], n, peak,
	       (long long)OF(arena_bytes), (long long)OF(parameter_elements));
#ifdef TEAM
	OF(team_close)(&team);
#endif
	return 0;
}
