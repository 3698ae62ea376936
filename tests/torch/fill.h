/* SPDX-License-Identifier: MIT */
/*
 * Numbers for tests from one formula, so that fixtures need not store weights or data.
 *
 * A number is a hash of the tensor's name and the element's logical (row-major) index:
 * fill_stream (FNV-1a) turns the name into a stream, fill_unit turns (stream, index) into a
 * multiple of 2^-23 in [-1, 1). Everything handed out is rounded to float, so that runs in
 * single and in double precision start from the same numbers. make_fixtures.py has the same
 * functions under the same names; fill.txt holds values of both.
 */
#ifndef CNNC_TESTS_TORCH_FILL_H
#define CNNC_TESTS_TORCH_FILL_H

#include <stdint.h>

/* Part of every hash. Of the seeds tried, this one keeps each decision of a relu or maxpool in the
 * 50 steps of lenet5_sgd_*.txt at least 1e-6 from a tie. With a tie closer than the rounding errors
 * of single precision, two right programs take different sides and their losses part. */
#define FILL_SEED 88u

/** The stream of a tensor: FNV-1a (32 bits) of the bytes of its name. */
static inline uint32_t fill_stream(const char *name)
{
	uint32_t h = 2166136261u;

	for (; *name != '\0'; name++)
		h = (h ^ (uint32_t)(unsigned char)*name) * 16777619u;
	return h;
}

/** 32 well mixed bits for element i of a stream. */
static inline uint32_t fill_hash(uint32_t stream, uint32_t i)
{
	uint32_t h = (stream + FILL_SEED) ^ (i * 0x9E3779B1u);

	h = (h ^ (h >> 16)) * 0x85EBCA6Bu;
	h = (h + stream) ^ (h >> 13);
	h = h * 0xC2B2AE35u;
	return h ^ (h >> 16);
}

/** A multiple of 2^-23 in [-1, 1): the upper 24 bits of the hash, exact in float. */
static inline double fill_unit(uint32_t stream, uint32_t i)
{
	return ((double)(fill_hash(stream, i) >> 8) - 8388608.0) / 8388608.0;
}

/** offset + scale * unit for element i of the named tensor, rounded to float. Scale itself is
 *  rounded to float first, which makes the product exact in double. */
static inline double fill(const char *name, uint32_t i, double scale, double offset)
{
	return (double)(float)(offset + (double)(float)scale * fill_unit(fill_stream(name), i));
}

/** sqrt(3 / fan_in), rounded to float; fan_in >= 1 is the product of the weight's sizes but the
 *  first. By Newton's iteration, so that no test needs libm for it. */
static inline double fill_weight_scale(uint32_t fan_in)
{
	double square = 3.0 / fan_in, root = 2.0;
	int step;

	for (step = 0; step < 40; step++)
		root = 0.5 * (root + square / root);
	return (double)(float)root;
}

/** Nonzero if text begins with prefix. */
static inline int fill_begins(const char *text, const char *prefix)
{
	while (*prefix != '\0' && *text == *prefix) {
		text++;
		prefix++;
	}
	return *prefix == '\0';
}

/** Element i of a parameter or state, chosen by its dotted name:
 *  running_mean 0, running_var 1, bias 0.05 u, weight of a batchnorm or layernorm 1 + 0.1 u, any
 *  other weight fill_weight_scale(fan_in) u, and 0.1 u for a net's own param such as `k`. */
static inline double fill_parameter(const char *name, uint32_t fan_in, uint32_t i)
{
	const char *layer = name, *last = name, *p;

	for (p = name; *p != '\0'; p++) {
		if (*p == '.') {
			layer = last;
			last = p + 1;
		}
	}
	if (fill_begins(last, "running_mean"))
		return 0.0;
	if (fill_begins(last, "running_var"))
		return 1.0;
	if (fill_begins(last, "bias"))
		return fill(name, i, 0.05, 0.0);
	if (!fill_begins(last, "weight"))
		return fill(name, i, 0.1, 0.0);
	if (fill_begins(layer, "batchnorm") || fill_begins(layer, "layernorm"))
		return fill(name, i, 0.1, 1.0);
	return fill(name, i, fill_weight_scale(fan_in), 0.0);
}

/** Element i of the input x of one step, in [0, 1): stream "x0", "x1", … */
static inline double fill_image(const char *name, uint32_t i)
{
	return fill(name, i, 0.5, 0.5);
}

/** Label i, 0 to 9, of one step: stream "y0", "y1", … */
static inline int32_t fill_label(const char *name, uint32_t i)
{
	return (int32_t)(fill_hash(fill_stream(name), i) % 10u);
}

#endif
