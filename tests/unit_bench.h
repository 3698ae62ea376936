/* SPDX-License-Identifier: MIT */
/* An arena, messages and a graph for each test of the passes: a checked fixture (begin, end). */
#ifndef UNIT_BENCH_H
#define UNIT_BENCH_H

#include "compiler.h"
#include "unit.h"

typedef struct Bench {
	Panic panic;
	Arena *arena;
	Diag diag;
	Graph *g;
} Bench;

static Bench bench;

static void begin(void)
{
	bench.arena = arena_new(NULL, &bench.panic);
	ck_assert_ptr_nonnull(bench.arena);
	diag_init(&bench.diag, bench.arena);
	bench.g = graph_new(bench.arena, &bench.diag);
}

static void end(void)
{
	arena_free(bench.arena);
}

#endif
