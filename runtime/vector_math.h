/* Start of vector_math.h */
/* SPDX-License-Identifier: MIT */
/*
 * vector_math.h - functions in single precision that a C compiler turns into vectors.
 *
 * The one idea: no calls, tables or branches, and every choice is one between two values that are
 * both there, so that a loop over an array stays a loop over registers. Arguments become small by
 * taking out a power of two, in two steps whose first is exact (Cody and Waite); what is left is a
 * polynomial of least greatest error, fitted by Lawson's iteration with each coefficient rounded
 * before the next is fitted. Every function is within 2 units in the last place of its true value
 * for every argument, with and without fused multiply-adds (tests/unit_vector_math.c); a NaN stays
 * one, and infinities, signs of zeros and denormal numbers are those of the C library.
 */
#ifndef CNNC_VECTOR_MATH_H
#define CNNC_VECTOR_MATH_H

#include <stdint.h>

/* The bits of x. */
static inline uint32_t cnnc_bits(float x)
{
	union {
		float real;
		uint32_t bits;
	} both;
	both.real = x;
	return both.bits;
}

/* The number with these bits. */
static inline float cnnc_from_bits(uint32_t bits)
{
	union {
		uint32_t bits;
		float real;
	} both;
	both.bits = bits;
	return both.real;
}

/* The magnitude of x with the sign of y. */
static inline float cnnc_signed(float x, float y)
{
	return cnnc_from_bits((cnnc_bits(x) & 0x7fffffff) | (cnnc_bits(y) & 0x80000000));
}

/* The integer next to x / log(2), |x| < 2^21: behind 1.5 * 2^23 there is no room for a fraction. */
static inline int32_t cnnc_octaves(float x)
{
	return (int32_t)cnnc_bits(x * 1.44269504f + 12582912.0f) - 0x4b400000;
}

/* e^(x - n log(2)) - 1 for n = octaves(x). n * 0.693359375 is exact, and so is the first difference;
 * r is at most log(2) / 2, and the polynomial within 2^-31 of the result. */
static inline float cnnc_expm1_rest(float x, int32_t n)
{
	float r = x - (float)n * 0.693359375f + (float)n * 2.12194440e-4f;
	float p = 1.39323645e-3f + r * 1.97643298e-4f;

	p = 0.5f + r * (0.166666657f + r * (4.16664928e-2f + r * (8.33354332e-3f + r * p)));
	return r + r * r * p;
}

/* x * 2^n for -254 < n < 256, by two factors, as one alone might be no normal number. */
static inline float cnnc_scaled(float x, int32_t n)
{
	uint32_t both = (uint32_t)n + 254, half = both >> 1;

	return x * cnnc_from_bits(half << 23) * cnnc_from_bits((both - half) << 23);
}

/* e^x: beyond -104 and 89 it is 0 and infinite. */
static inline float cnnc_expf(float x)
{
	float y = x > 89.0f ? 89.0f : x;
	float z = y < -104.0f ? -104.0f : y;
	int32_t n = cnnc_octaves(z);

	return cnnc_scaled(1.0f + cnnc_expm1_rest(z, n), n);
}

/* e^x - 1 for -18 <= x <= 89: 2^n (1 + rest) - 1, halved on the way, lest 2^128 be too great. */
static inline float cnnc_expm1_inside(float x)
{
	int32_t n = cnnc_octaves(x);
	float half = cnnc_from_bits(((uint32_t)n + 126) << 23);
	float y = half * cnnc_expm1_rest(x, n) + (half - 0.5f);

	return y + y;
}

/* e^x - 1: below -18 it is -1. */
static inline float cnnc_expm1f(float x)
{
	float y = x > 89.0f ? 89.0f : x;

	return cnnc_signed(cnnc_expm1_inside(y < -18.0f ? -18.0f : y), x);
}

/* Up to 0.55 x + x^3 times a polynomial of x^2, within 2^-29 of the result; above 1 - 2 / (1 + e^2x);
 * beyond 10 it is 1. */
static inline float cnnc_tanhf(float x)
{
	float size = cnnc_signed(x, 1.0f), square = x * x;
	float twice = size > 10.0f ? 20.0f : size + size;
	float p = 2.1050714e-2f - square * 6.2428494e-3f;

	p = -0.333333164f + square * (0.133325443f + square * (-5.38475476e-2f + square * p));
	int32_t n = cnnc_octaves(twice);
	float power = cnnc_from_bits(((uint32_t)n + 127) << 23);
	float large = 1.0f - 2.0f / (1.0f + power + power * cnnc_expm1_rest(twice, n));
	return cnnc_signed(size < 0.55f ? size + size * square * p : large, x);
}

/* 1 / (1 + e^-x) from e = e^-|x| and w = e / (1 + e): 1 - w for x >= 0, else w, which is also e - e w;
 * there, if e is small, an error of w counts little, and what rounding e has lost is given back. */
static inline float cnnc_sigmoidf(float x)
{
	float y = cnnc_signed(x, -1.0f);
	float z = y < -104.0f ? -104.0f : y;
	int32_t n = cnnc_octaves(z);
	float rest = cnnc_expm1_rest(z, n), sum = 1.0f + rest;
	float lost = cnnc_scaled(rest - (sum - 1.0f), n), e = cnnc_scaled(sum, n);
	float w = e / (1.0f + e);
	float low = e < 0.5f ? e - (e * w - lost) : w;

	return x < 0.0f ? low : 1.0f - w;
}

/* The error function. Up to 0.9 x times a polynomial of x^2, within 2^-26; above 1 - e^-p(x), where p
 * approximates -log(1 - erf), within 2^-29 of the result; beyond 4 it is 1. */
static inline float cnnc_erff(float x)
{
	float size = cnnc_signed(x, 1.0f), square = x * x;
	float a = size > 4.0f ? 4.0f : size;
	float p = 5.00416011e-3f - square * 6.05246169e-4f;
	float q = 3.06625781e-3f - a * 1.98274589e-4f;

	p = -0.376125067f + square * (0.112819761f + square * (-2.67732851e-2f + square * p));
	p = 0.128379151f + square * p;
	q = 0.636961818f + a * (0.104124092f + a * (-2.23192349e-2f + a * q));
	q = -1.63712917e-4f - a * (1.12780714f + a * q);
	int32_t n = cnnc_octaves(q);
	float power = cnnc_from_bits(((uint32_t)n + 127) << 23);
	float large = 1.0f - power - power * cnnc_expm1_rest(q, n);
	return size < 0.9f ? x + x * p : cnnc_signed(large, x);
}

/* The n for which x / 2^n lies between sqrt(1/2) and sqrt(2), x > 0 and normal. */
static inline int32_t cnnc_exponent(float x)
{
	return (int32_t)((cnnc_bits(x) + 0x004afb0d) >> 23) - 127;
}

/* n log(2) + log(1 + f), |f| < sqrt(2) - 1; the polynomial is within 2^-27 of the result. */
static inline float cnnc_log_sum(int32_t n, float f)
{
	float p = 0.127622172f - f * 7.63643906e-2f;

	p = -0.166234091f + f * (0.1420158f + f * (-0.131596103f + f * p));
	p = 0.333333313f + f * (-0.250008196f + f * (0.200012416f + f * p));
	p = f * f * (f * p - 0.5f) - (float)n * 2.12194440e-4f;
	return (float)n * 0.693359375f + (f + p);
}

/* y = log(x), unless x is no positive finite number. */
static inline float cnnc_log_edges(float x, float y)
{
	uint32_t bits = cnnc_bits(x);
	uint32_t edge = bits > 0x80000000 ? 0x7fc00000 : bits;

	edge = bits << 1 == 0 ? 0xff800000 : edge;
	return cnnc_from_bits(bits - 1 < 0x7f7fffff ? cnnc_bits(y) : edge);
}

/* Natural logarithm; a denormal number is scaled by 2^23 before. */
static inline float cnnc_logf(float x)
{
	uint32_t small = cnnc_bits(x) < 0x00800000;
	float y = x * (small ? 8388608.0f : 1.0f);
	int32_t n = cnnc_exponent(y);
	float f = cnnc_from_bits(cnnc_bits(y) - ((uint32_t)n << 23)) - 1.0f;

	return cnnc_log_edges(x, cnnc_log_sum(n - (int32_t)(small ? 23 : 0), f));
}

/* log(1 + x): of 1 + x only the exponent n is taken, so that f = x / 2^n + (1 / 2^n - 1) is rounded
 * once. The power is four times too great, as for n = 128 it would be no normal number. */
static inline float cnnc_log1pf(float x)
{
	int32_t n = cnnc_exponent(1.0f + x);
	float power = cnnc_from_bits((uint32_t)(129 - n) << 23);
	float f = x * power * 0.25f + (power * 0.25f - 1.0f);

	return cnnc_log_edges(1.0f + x, cnnc_signed(cnnc_log_sum(n, f), x));
}

/* The cosine of k / 2^24 turns, 0 <= k < 2^24: from the nearest quarter, exactly, a polynomial of at most
 * an eighth of a turn, within 2^-25 of the result. */
static inline float cnnc_cos_turnf(int32_t k)
{
	int32_t quarter = (k + 0x200000) / 0x400000;
	float u = (float)(k - quarter * 0x400000) * (1.0f / 16777216.0f), square = u * u;
	float sine = 81.7157898f - square * (87.9189911f - square * 398.20816f);
	float cosine = 64.9391403f - square * (85.423111f - square * 58.5601921f);

	sine = u * (6.28318548f - square * (41.3420525f - square * sine));
	cosine = 1.0f - square * (19.7392082f - square * cosine);
	float y = (quarter & 1) != 0 ? sine : cosine;
	return ((quarter + 1) & 2) != 0 ? -y : y;
}

#endif
/* End of vector_math.h */
