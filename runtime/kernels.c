/* SPDX-License-Identifier: MIT */
/* The sets of leaves and the choice between them.
 *
 * The idea: a set is a row that says what it needs, and a row is handed out only to a caller whose
 * features cover that. So an instruction that the processor lacks cannot be reached. */
#include <stddef.h>
#include <string.h>

#include "kernels.h"

#if defined(__x86_64__) || defined(__SSE2__)
#define BASE "sse2"
#elif defined(__aarch64__)
#define BASE "neon"
#else
#define BASE "plain"
#endif

#define LEAVES(name, needs, isa)                                                                   \
	{name,                                                                                     \
	 needs,                                                                                    \
	 leaf_tile_f32_##isa,                                                                      \
	 leaf_tile_f64_##isa,                                                                      \
	 leaf_map_f32_##isa,                                                                       \
	 leaf_map_f64_##isa},

/* From the slowest to the fastest. */
static const LeafKernels table[] = {
	LEAVES(BASE, 0, base)
#ifdef CNNC_HAVE_AVX2
		LEAVES("avx2", LEAF_AVX2, avx2)
#endif
#ifdef CNNC_HAVE_AVX512
			LEAVES("avx512", LEAF_AVX2 | LEAF_AVX512, avx512)
#endif
};

enum { ROWS = sizeof table / sizeof *table };

const char *const cnnc_map_rows[] = {
#define ROW(name, arity, c) #name,
#include "scalar_rows.h"
#undef ROW
	NULL};

unsigned leaf_features(void)
{
	unsigned features = 0;
#ifdef CNNC_HAVE_AVX2
	/* these ask the system, too, whether it keeps the registers */
	__builtin_cpu_init();
	if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
		features |= LEAF_AVX2;
	if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
	    __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw"))
		features |= LEAF_AVX512;
#endif
	return features;
}

static bool covers(unsigned features, const LeafKernels *k)
{
	return (k->needs & ~features) == 0;
}

const LeafKernels *leaf_kernels(const char *name, unsigned features)
{
	for (int i = ROWS - 1; i >= 0; i--)
		if (covers(features, &table[i]) && (!name || strcmp(name, table[i].name) == 0))
			return &table[i];
	return NULL;
}

const char *leaf_kernels_name(int number, unsigned features)
{
	for (int i = 0; i < ROWS; i++)
		if (covers(features, &table[i]) && number-- == 0)
			return table[i].name;
	return NULL;
}
