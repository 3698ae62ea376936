/* SPDX-License-Identifier: MIT */
/* The names under which tile.c and map.c are compiled, once for each instruction set: LEAF_ISA is
 * `base` (what the compiler assumes of every machine), avx2 or avx512, given by the build. */
#ifndef CNNC_KERNELS_H
#define CNNC_KERNELS_H

#include "leaf.h"

#define JOIN2(a, b) a##b
#define JOIN(a, b)  JOIN2(a, b)

#ifdef LEAF_ISA
#define LEAF(name) JOIN(JOIN(name, _), LEAF_ISA)
#endif

#define DECLARE_LEAVES(isa)                                                                        \
	void leaf_tile_f32_##isa(const CnncTile *, float *, const float *, const float *,          \
				 const int64_t *);                                                 \
	void leaf_tile_f64_##isa(const CnncTile *, double *, const double *, const double *,       \
				 const int64_t *);                                                 \
	void leaf_map_f32_##isa(const CnncMap *, void *const *, const int64_t *, uint64_t,         \
				uint64_t);                                                         \
	void leaf_map_f64_##isa(const CnncMap *, void *const *, const int64_t *, uint64_t,         \
				uint64_t);

DECLARE_LEAVES(base)
DECLARE_LEAVES(avx2)
DECLARE_LEAVES(avx512)

#endif
