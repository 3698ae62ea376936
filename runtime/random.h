/* Start of random.h */
/* SPDX-License-Identifier: MIT */
/*
 * random.h - random numbers by counting instead of by remembering.
 *
 * The one idea: number (seed, step, stream, element) is a hash of its four coordinates, so every
 * number can be had alone, in any order and by any thread, and no mask needs to be stored. The hash
 * is a permutation of the 64-bit words applied three times, a coordinate added before each.
 */
#ifndef CNNC_RANDOM_H
#define CNNC_RANDOM_H

#include <math.h>
#include <stdint.h>

#include "vector_math.h"

/* Spread the bits of x over the whole word; a permutation of the 64-bit words. */
static inline uint64_t cnnc_random_mix(uint64_t x)
{
	x = (x ^ (x >> 32)) * 0x9e3779b97f4a7c15u;
	x = (x ^ (x >> 29)) * 0xbb67ae8584caa73bu;
	return x ^ (x >> 32);
}

/* 64 random bits. */
static inline uint64_t cnnc_random_bits(uint64_t seed, uint64_t step, uint32_t stream,
					uint64_t element)
{
	uint64_t x = cnnc_random_mix(seed + 0x6a09e667f3bcc909u);

	x = cnnc_random_mix(x + step);
	x = cnnc_random_mix(x ^ ((uint64_t)stream << 32 | 0x3c6ef372u));
	return cnnc_random_mix(x + element * 0x9e3779b97f4a7c15u);
}

/* Uniform in [0, 1): a multiple of 1 / 2^24. */
static inline float cnnc_random_uniform_f32(uint64_t seed, uint64_t step, uint32_t stream,
					    uint64_t element)
{
	int32_t top = (int32_t)(cnnc_random_bits(seed, step, stream, element) >> 40);

	return (float)top * (1.0f / 16777216.0f);
}

/* The same number in double precision. */
static inline double cnnc_random_uniform_f64(uint64_t seed, uint64_t step, uint32_t stream,
					     uint64_t element)
{
	int32_t top = (int32_t)(cnnc_random_bits(seed, step, stream, element) >> 40);

	return (double)top * (1.0 / 16777216.0);
}

/* Normal, mean 0 and variance 1 (Box and Muller), from two uniform numbers of 24 bits. */
static inline float cnnc_random_normal_f32(uint64_t seed, uint64_t step, uint32_t stream,
					   uint64_t element)
{
	uint64_t bits = cnnc_random_bits(seed, step, stream, element);
	float radius = (float)((int32_t)(bits >> 40) + 1) * (1.0f / 16777216.0f);

	return sqrtf(-2.0f * cnnc_logf(radius)) *
	       cnnc_cos_turnf((int32_t)(bits >> 8 & 0xffffff));
}

/* The same number in double precision, up to rounding. */
static inline double cnnc_random_normal_f64(uint64_t seed, uint64_t step, uint32_t stream,
					    uint64_t element)
{
	uint64_t bits = cnnc_random_bits(seed, step, stream, element);
	double radius = (double)((int32_t)(bits >> 40) + 1) * (1.0 / 16777216.0);
	double angle = (double)(int32_t)(bits >> 8 & 0xffffff) * (6.283185307179586 / 16777216.0);

	return sqrt(-2.0 * log(radius)) * cos(angle);
}

#endif
/* End of random.h */
