/* Start of shuffle.h */
/* SPDX-License-Identifier: MIT */
/*
 * shuffle.h - the order of the examples in an epoch, one place at a time.
 *
 * The one idea: a Feistel network is a permutation whatever its round function, so it shuffles
 * the numbers below 4^h without a table. Numbers that fall outside 0 .. n-1 walk on along their
 * cycle until they are inside again, which leaves a permutation of 0 .. n-1. It depends on
 * seed, epoch and n alone: neither on a machine, nor on threads, nor on what was asked before.
 */
#ifndef CNNC_SHUFFLE_H
#define CNNC_SHUFFLE_H

#include <stdint.h>

/* Spread the bits of x over the whole word; a permutation of the 32-bit words. */
static inline uint32_t cnnc_shuffle_mix(uint32_t x)
{
	x = (x ^ (x >> 15)) * 0x9e3779b1u;
	x = (x ^ (x >> 14)) * 0x85157af5u;
	return x ^ (x >> 16);
}

/* The example at place i of 0 .. n-1 in that epoch's order. An i outside comes back as it is. */
static inline uint32_t cnnc_shuffle_index(uint64_t seed, uint32_t epoch, uint32_t n, uint32_t i)
{
	uint32_t half = 1, mask, left, right, next, round;
	uint32_t key = cnnc_shuffle_mix(epoch + 0x9e3779b9u);

	key = cnnc_shuffle_mix(key ^ (uint32_t)seed);
	key = cnnc_shuffle_mix(key + (uint32_t)(seed >> 32));
	if (i >= n)
		return i;
	while (half < 16 && ((n - 1) >> (2 * half)) != 0)
		half++;
	mask = ((uint32_t)1 << half) - 1;
	do {
		left = i >> half;
		right = i & mask;
		for (round = 1; round <= 6; round++) {
			next = cnnc_shuffle_mix((right * 6 + round) ^ key) >> 8;
			next = (left ^ next) & mask;
			left = right;
			right = next;
		}
		i = (left << half) | right;
	} while (i >= n);
	return i;
}

#endif
/* End of shuffle.h */
