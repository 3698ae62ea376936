#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static FILE *data;
/* as much as is needed, so that a sanitizer sees what is beyond */
static void *room(int64_t n, size_t size)
{
	void *p = malloc((size_t)n * size + !n);
	if (!p)
		exit(2);
	memset(p, 0x7f, (size_t)n * size);
	return p;
}
static double next(void)
{
	double x;
	if (fread(&x, sizeof x, 1, data) != 1)
		exit(3);
	return x;
}
static void *doubles(int64_t n)
{
	double *p = room(n, sizeof *p);
	for (int64_t i = 0; i < n; i++)
		p[i] = next();
	return p;
}
static void *floats(int64_t n)
{
	float *p = room(n, sizeof *p);
	for (int64_t i = 0; i < n; i++)
		p[i] = (float)next();
	return p;
}
static void put_double(double x)
{
	if (fwrite(&x, sizeof x, 1, stdout) != 1)
		exit(4);
}
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
/* The network r628, compiled from r628 by cnnc: one function for each kernel, then the entry
 * functions that call them in order. */
#include <math.h>

/* The network r628, compiled from r628 by cnnc.
 * Functions return 0, or 1 if an integer input holds a value out of range; then nothing was touched. */
#ifndef R628_H
#define R628_H

#ifdef __cplusplus
extern "C" {
#endif

enum {
    r628_batch = 2, /* N: examples in one call */
    r628_parameter_elements = 1399, /* of net->parameters and of gradients */
    r628_state_elements = 2802, /* of net->states */
    r628_arena_bytes = 3072 /* of net->arena */
};

/* All memory is the caller's. The blocks must not overlap; an alignment of 64 bytes serves
 * speed. */
typedef struct r628 {
    float *parameters; /* r628_parameter_elements */
    float *states;     /* r628_state_elements; may be NULL if there are none */
    void *arena;       /* r628_arena_bytes; holds nothing between two calls */
    uint64_t seed;     /* of all random numbers; set it before initialise */
    uint64_t step;     /* updates so far: every step counts one */
    /* set when a function returns 1: the input that holds a value out of range, and its place */
    const char *bad_input;
    int64_t bad_index;
} r628;

/* The values that were asked for.
 * x[2, 5, 3, 5], t[2, 19], z[2, 19], loss[], grad_loss_x[2, 5, 3, 5], grad_loss_conv1_weight[20, 5, 3, 2], grad_loss_conv1_bias[20], grad_loss_dense1_weight[19, 40], grad_loss_dense1_bias[19] */
int r628_values(r628 *net, const float *x, const float *t, float *z, float *loss,
        float *grad_loss_x, float *grad_loss_conv1_weight, float *grad_loss_conv1_bias,
        float *grad_loss_dense1_weight, float *grad_loss_dense1_bias);

#ifdef __cplusplus
}
#endif

#endif


/* Kernels stay functions of their own: in profiles, and because some compilers take very long
 * over an entry function that has swallowed hundreds of them. */
#if defined(__GNUC__) && !defined(__TINYC__)
#define KERNEL static __attribute__((noinline))
#else
#define KERNEL static
#endif

/* Before a loop whose rounds are to be the lanes of vectors, which clang would unroll first;
 * and before one whose rounds are to follow one another, which it would gather. */
#if defined(__clang__)
#define IN_LANES _Pragma("clang loop unroll(disable)")
#define IN_TURN _Pragma("clang loop vectorize(disable)")
#else
#define IN_LANES
#define IN_TURN
#endif

/* Numbers that are computed side by side, as many as the machine has lanes. */
#if defined(__GNUC__) && !defined(__TINYC__)
#ifndef __clang__ /* a * b + c may be one operation, whatever -std says */
#pragma GCC optimize "fp-contract=fast"
/* what would be kept from round to round of a loop has no register left */
#pragma GCC optimize "no-predictive-commoning"
#if defined(__tune_znver3__) && defined(__AVX512F__)
/* a later processor than gcc knows; it would read vectors anew at each use */
#pragma GCC target "tune=icelake-server"
#endif
#endif
#ifdef __AVX__
#define VECTOR_BYTES 32
#else
#define VECTOR_BYTES 16
#endif
typedef float r628_vector __attribute__((vector_size(VECTOR_BYTES), aligned(4), may_alias));
#define LANES ((int)(VECTOR_BYTES / sizeof(float)))
#else
typedef float r628_vector;
#define LANES 1
#endif
#define AT(element) (*(r628_vector *)&(element)) /* the vector that begins there */
#ifdef __AVX512F__ /* and as many more in these */
typedef float r628_wide __attribute__((vector_size(64), aligned(4), may_alias));
#define WIDE_AT(element) (*(r628_wide *)&(element))
#endif

/* Before a loop: its body already fills the registers, so it is not to be unrolled. */
#if defined(__clang__)
#define ROLLED _Pragma("clang loop unroll(disable)")
#elif defined(__GNUC__) && !defined(__TINYC__)
#define ROLLED _Pragma("GCC unroll 1")
#else
#define ROLLED
#endif
#ifdef __AVX512F__ /* twice as many registers as these vectors were counted for */
#define ROLLED_IF_FEW
#else
#define ROLLED_IF_FEW ROLLED
#endif

static inline float r628_total(r628_vector a)
{
    float part[LANES];
    memcpy(part, &a, sizeof part);
    for (int n = LANES / 2; n > 0; n /= 2)
        for (int i = 0; i < n; i++)
            part[i] += part[i + n];
    return part[0];
}

static inline int64_t r628_min(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static inline int64_t r628_max(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

/* h1_sum[n, c, h, w] = sum[i < 2, j < 2] x[n, c, i, 2 * w + j]                            r628:5
 * for one image at a time
 * x[2, 5, 3, 5]
 * -> h1_sum[1, 5, 1, 2] */
KERNEL void r628_h1_sum(const float *restrict x, float *restrict h1_sum, int strip)
{
    for (int c = 0; c < 5; c++) {
        for (int w = 0; w < 2; w++)
            h1_sum[c * 2 + w] = 0.0f;
        for (int h = 0; h < 2; h++)
            for (int i = 0; i < 2; i++)
                for (int w = 0; w < 2; w++)
                    h1_sum[c * 2 + w] += x[((strip * 5 + c) * 3 + h) * 5 + i + 2 * w];
    }
}

/* h3[n, o, h, w] = sum[c, i, j] conv1.weight[o, c, i, j] * h1_sum[n, c, i - 1, w + 2 * j - 1]
 *     r628:7
 * h3[n, c, h, w] = conv1.bias[c] + 0.25 * h3[n, c, 0, w]
 * for one image at a time
 * conv1.weight[20, 5, 3, 2], h1_sum[1, 5, 1, 2], conv1.bias[20]
 * -> h3[1, 20, 1, 2] */
KERNEL void r628_h3(const float *restrict conv1_weight, const float *restrict h1_sum,
        const float *restrict conv1_bias, float *restrict h3)
{
    for (int c = 0; c < 20; c++) {
        for (int w = 0; w < 2; w++)
            h3[c * 2 + w] = 0.0f;
        for (int i = 0; i < 5; i++)
            for (int j = 0; j < 2; j++)
                for (int w = r628_max(1 - 2 * j, 0), w_end = r628_min(3 - 2 * j, 2); w < w_end; w++)
                    h3[c * 2 + w] += conv1_weight[((c * 5 + i) * 3 + 1) * 2 + j]
                            * h1_sum[(i + j - 1) * 2 + w + 1];
        for (int w = 0; w < 2; w++)
            h3[c * 2 + w] = conv1_bias[c] + 0.25f * h3[c * 2 + w];
    }
}

/* d_z[n, u] = sum[f] dense1.weight[u, f] * h3[n, f]                                       r628:8
 * z[n, f] = dense1.bias[f] + d_z[n, f]
 * d_z[n, f] = 1/19 * dense1.bias[f] - 1/19 * t[n, f] + 1/19 * d_z[n, f]                  r628:10
 * for one image at a time
 * dense1.weight[19, 40], h3[1, 20, 1, 2], dense1.bias[19], t[2, 19]
 * -> z[2, 19], d_z[1, 19] */
KERNEL void r628_d_z(const float *restrict dense1_weight, const float *restrict h3,
        const float *restrict dense1_bias, const float *restrict t, float *restrict z,
        float *restrict d_z, int strip)
{
    float tile[10];
    r628_vector sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0}, sum4 = {0},
            sum5 = {0},
            sum6 = {0}, sum7 = {0}, sum8 = {0}, sum9 = {0};
    for (int f = 0; f < 40; f += LANES) {
        const r628_vector b0 = AT(h3[f]);
        const r628_vector a0 = AT(dense1_weight[f]);
        sum0 += a0 * b0;
        const r628_vector a1 = AT(dense1_weight[1 * 40 + f]);
        sum1 += a1 * b0;
        const r628_vector a2 = AT(dense1_weight[2 * 40 + f]);
        sum2 += a2 * b0;
        const r628_vector a3 = AT(dense1_weight[3 * 40 + f]);
        sum3 += a3 * b0;
        const r628_vector a4 = AT(dense1_weight[4 * 40 + f]);
        sum4 += a4 * b0;
        const r628_vector a5 = AT(dense1_weight[5 * 40 + f]);
        sum5 += a5 * b0;
        const r628_vector a6 = AT(dense1_weight[6 * 40 + f]);
        sum6 += a6 * b0;
        const r628_vector a7 = AT(dense1_weight[7 * 40 + f]);
        sum7 += a7 * b0;
        const r628_vector a8 = AT(dense1_weight[8 * 40 + f]);
        sum8 += a8 * b0;
        const r628_vector a9 = AT(dense1_weight[9 * 40 + f]);
        sum9 += a9 * b0;
    }
    tile[0] = r628_total(sum0);
    tile[1] = r628_total(sum1);
    tile[2] = r628_total(sum2);
    tile[3] = r628_total(sum3);
    tile[4] = r628_total(sum4);
    tile[5] = r628_total(sum5);
    tile[6] = r628_total(sum6);
    tile[7] = r628_total(sum7);
    tile[8] = r628_total(sum8);
    tile[9] = r628_total(sum9);
    IN_LANES
    for (int f = 0; f < 10; f++) {
        const float t0 = tile[f];
        z[strip * 19 + f] = dense1_bias[f] + t0;
        d_z[f] = (1.0f / 19.0f) * dense1_bias[f] + (1.0f / 19.0f) * t0
                - (1.0f / 19.0f) * t[strip * 19 + f];
    }
    r628_vector sum10 = {0}, sum11 = {0}, sum12 = {0}, sum13 = {0}, sum14 = {0},
            sum15 = {0},
            sum16 = {0}, sum17 = {0}, sum18 = {0};
    for (int f = 0; f < 40; f += LANES) {
        const r628_vector b0 = AT(h3[f]);
        const r628_vector a0 = AT(dense1_weight[10 * 40 + f]);
        sum10 += a0 * b0;
        const r628_vector a1 = AT(dense1_weight[11 * 40 + f]);
        sum11 += a1 * b0;
        const r628_vector a2 = AT(dense1_weight[12 * 40 + f]);
        sum12 += a2 * b0;
        const r628_vector a3 = AT(dense1_weight[13 * 40 + f]);
        sum13 += a3 * b0;
        const r628_vector a4 = AT(dense1_weight[14 * 40 + f]);
        sum14 += a4 * b0;
        const r628_vector a5 = AT(dense1_weight[15 * 40 + f]);
        sum15 += a5 * b0;
        const r628_vector a6 = AT(dense1_weight[16 * 40 + f]);
        sum16 += a6 * b0;
        const r628_vector a7 = AT(dense1_weight[17 * 40 + f]);
        sum17 += a7 * b0;
        const r628_vector a8 = AT(dense1_weight[18 * 40 + f]);
        sum18 += a8 * b0;
    }
    tile[0] = r628_total(sum10);
    tile[1] = r628_total(sum11);
    tile[2] = r628_total(sum12);
    tile[3] = r628_total(sum13);
    tile[4] = r628_total(sum14);
    tile[5] = r628_total(sum15);
    tile[6] = r628_total(sum16);
    tile[7] = r628_total(sum17);
    tile[8] = r628_total(sum18);
    IN_LANES
    for (int f = 0; f < 9; f++) {
        const float t0 = tile[f];
        z[strip * 19 + f + 10] = dense1_bias[f + 10] + t0;
        d_z[f + 10] = (1.0f / 19.0f) * dense1_bias[f + 10] + (1.0f / 19.0f) * t0
                - (1.0f / 19.0f) * t[strip * 19 + f + 10];
    }
}

/* mse1_sum = sum[n, f] (z[n, f] - t[n, f])^2                                             r628:10
 * for one image at a time, added to what there is
 * t[2, 19], z[2, 19]
 * -> mse1_sum */
KERNEL void r628_mse1_sum(const float *restrict t, const float *restrict z,
        float *restrict mse1_sum, int strip)
{
    float lane[16];
    IN_LANES
    for (int i = 0; i < 16; i++)
        lane[i] = 0.0f;
    for (int f = 0; f < 16; f++) {
        float sum = 0.0f;
        const float t0 = z[strip * 19 + f] - t[strip * 19 + f];
        sum += t0 * t0;
        lane[f] += sum;
    }
    for (int f = 0; f < 3; f++) {
        float sum = 0.0f;
        const float t0 = z[strip * 19 + f + 16] - t[strip * 19 + f + 16];
        sum += t0 * t0;
        lane[f] += sum;
    }
    for (int i = 0; i < 8; i++)
        lane[i] += lane[i + 8];
    for (int i = 0; i < 4; i++)
        lane[i] += lane[i + 4];
    for (int i = 0; i < 2; i++)
        lane[i] += lane[i + 2];
    *mse1_sum += lane[0] + lane[1];
}

/* grad_loss_dense1_bias[f] = sum[n] d_z[n, f]                                             r628:8
 * for one image at a time, added to what there is
 * d_z[1, 19]
 * -> grad_loss_dense1_bias[19] */
KERNEL void r628_d_dense1_bias(const float *restrict d_z, float *restrict grad_loss_dense1_bias)
{
    for (int f = 0; f < 19; f++)
        grad_loss_dense1_bias[f] += d_z[f];
}

/* d_flatten1[n, f] = sum[u] dense1.weight[u, f] * d_z[n, u]                               r628:8
 * for one image at a time
 * dense1.weight[19, 40], d_z[1, 19]
 * -> d_flatten1[1, 40] */
KERNEL void r628_d_flatten1(const float *restrict dense1_weight, const float *restrict d_z,
        float *restrict d_flatten1)
{
#ifdef WIDE_AT
    for (int f = 0; f < 32; f += 16) {
        r628_wide sum0 = {0};
        ROLLED
        for (int u = 0; u < 19; u++) {
            const r628_wide a0 = WIDE_AT(dense1_weight[u * 40 + f]);
            const float b0 = d_z[u];
            sum0 += a0 * b0;
        }
        WIDE_AT(d_flatten1[f]) = sum0;
    }
    r628_wide sum0 = {0};
    ROLLED
    for (int u = 0; u < 19; u++) {
        const r628_wide a0 = WIDE_AT(dense1_weight[u * 40 + 24]);
        const float b0 = d_z[u];
        sum0 += a0 * b0;
    }
    WIDE_AT(d_flatten1[24]) = sum0;
#else
    for (int f = 0; f < 32; f += 2 * LANES) {
        r628_vector sum1 = {0}, sum2 = {0};
        ROLLED_IF_FEW
        for (int u = 0; u < 19; u++) {
            const float b0 = d_z[u];
            const r628_vector a0 = AT(dense1_weight[u * 40 + f]);
            sum1 += a0 * b0;
            const r628_vector a1 = AT(dense1_weight[u * 40 + f + LANES]);
            sum2 += a1 * b0;
        }
        AT(d_flatten1[f]) = sum1;
        AT(d_flatten1[f + LANES]) = sum2;
    }
    for (int f = 32; f < 40; f += LANES) {
        r628_vector sum1 = {0};
        ROLLED_IF_FEW
        for (int u = 0; u < 19; u++) {
            const r628_vector a0 = AT(dense1_weight[u * 40 + f]);
            const float b0 = d_z[u];
            sum1 += a0 * b0;
        }
        AT(d_flatten1[f]) = sum1;
    }
#endif
}

/* grad_loss_dense1_weight[u, f] = sum[n] h3[n, f] * d_z[n, u]                             r628:8
 * for one image at a time, added to what there is
 * h3[1, 20, 1, 2], d_z[1, 19]
 * -> grad_loss_dense1_weight[19, 40] */
KERNEL void r628_d_dense1_weight(const float *restrict h3, const float *restrict d_z,
        float *restrict grad_loss_dense1_weight)
{
    for (int u = 0; u < 15; u += 5) {
        for (int f = 0; f < 32; f += 2 * LANES) {
            r628_vector sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0}, sum4 = {0},
                    sum5 = {0},
                    sum6 = {0}, sum7 = {0}, sum8 = {0}, sum9 = {0};
            const r628_vector a0 = AT(h3[f]);
            const r628_vector a1 = AT(h3[f + LANES]);
            const float b0 = d_z[u];
            sum0 += a0 * b0; sum1 += a1 * b0;
            const float b1 = d_z[u + 1];
            sum2 += a0 * b1; sum3 += a1 * b1;
            const float b2 = d_z[u + 2];
            sum4 += a0 * b2; sum5 += a1 * b2;
            const float b3 = d_z[u + 3];
            sum6 += a0 * b3; sum7 += a1 * b3;
            const float b4 = d_z[u + 4];
            sum8 += a0 * b4; sum9 += a1 * b4;
            AT(grad_loss_dense1_weight[u * 40 + f]) += sum0;
            AT(grad_loss_dense1_weight[u * 40 + f + LANES]) += sum1;
            AT(grad_loss_dense1_weight[(u + 1) * 40 + f]) += sum2;
            AT(grad_loss_dense1_weight[(u + 1) * 40 + f + LANES]) += sum3;
            AT(grad_loss_dense1_weight[(u + 2) * 40 + f]) += sum4;
            AT(grad_loss_dense1_weight[(u + 2) * 40 + f + LANES]) += sum5;
            AT(grad_loss_dense1_weight[(u + 3) * 40 + f]) += sum6;
            AT(grad_loss_dense1_weight[(u + 3) * 40 + f + LANES]) += sum7;
            AT(grad_loss_dense1_weight[(u + 4) * 40 + f]) += sum8;
            AT(grad_loss_dense1_weight[(u + 4) * 40 + f + LANES]) += sum9;
        }
        for (int f = 32; f < 40; f += LANES) {
            r628_vector sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0}, sum4 = {0};
            const r628_vector a0 = AT(h3[f]);
            const float b0 = d_z[u];
            sum0 += a0 * b0;
            const float b1 = d_z[u + 1];
            sum1 += a0 * b1;
            const float b2 = d_z[u + 2];
            sum2 += a0 * b2;
            const float b3 = d_z[u + 3];
            sum3 += a0 * b3;
            const float b4 = d_z[u + 4];
            sum4 += a0 * b4;
            AT(grad_loss_dense1_weight[u * 40 + f]) += sum0;
            AT(grad_loss_dense1_weight[(u + 1) * 40 + f]) += sum1;
            AT(grad_loss_dense1_weight[(u + 2) * 40 + f]) += sum2;
            AT(grad_loss_dense1_weight[(u + 3) * 40 + f]) += sum3;
            AT(grad_loss_dense1_weight[(u + 4) * 40 + f]) += sum4;
        }
    }
    for (int f = 0; f < 32; f += 2 * LANES) {
        r628_vector sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0}, sum4 = {0},
                sum5 = {0},
                sum6 = {0}, sum7 = {0};
        const r628_vector a0 = AT(h3[f]);
        const r628_vector a1 = AT(h3[f + LANES]);
        const float b0 = d_z[15];
        sum0 += a0 * b0; sum1 += a1 * b0;
        const float b1 = d_z[16];
        sum2 += a0 * b1; sum3 += a1 * b1;
        const float b2 = d_z[17];
        sum4 += a0 * b2; sum5 += a1 * b2;
        const float b3 = d_z[18];
        sum6 += a0 * b3; sum7 += a1 * b3;
        AT(grad_loss_dense1_weight[15 * 40 + f]) += sum0;
        AT(grad_loss_dense1_weight[15 * 40 + f + LANES]) += sum1;
        AT(grad_loss_dense1_weight[16 * 40 + f]) += sum2;
        AT(grad_loss_dense1_weight[16 * 40 + f + LANES]) += sum3;
        AT(grad_loss_dense1_weight[17 * 40 + f]) += sum4;
        AT(grad_loss_dense1_weight[17 * 40 + f + LANES]) += sum5;
        AT(grad_loss_dense1_weight[18 * 40 + f]) += sum6;
        AT(grad_loss_dense1_weight[18 * 40 + f + LANES]) += sum7;
    }
    for (int f = 32; f < 40; f += LANES) {
        r628_vector sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0};
        const r628_vector a0 = AT(h3[f]);
        const float b0 = d_z[15];
        sum0 += a0 * b0;
        const float b1 = d_z[16];
        sum1 += a0 * b1;
        const float b2 = d_z[17];
        sum2 += a0 * b2;
        const float b3 = d_z[18];
        sum3 += a0 * b3;
        AT(grad_loss_dense1_weight[15 * 40 + f]) += sum0;
        AT(grad_loss_dense1_weight[16 * 40 + f]) += sum1;
        AT(grad_loss_dense1_weight[17 * 40 + f]) += sum2;
        AT(grad_loss_dense1_weight[18 * 40 + f]) += sum3;
    }
}

/* grad_loss_conv1_bias[c] = sum[n, w] d_flatten1[n, c, 0, w]                              r628:7
 * for one image at a time, added to what there is
 * d_flatten1[1, 40]
 * -> grad_loss_conv1_bias[20] */
KERNEL void r628_d_conv1_bias(const float *restrict d_flatten1,
        float *restrict grad_loss_conv1_bias)
{
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 20; j++)
            grad_loss_conv1_bias[j] += d_flatten1[i + 2 * j];
}

/* d_h2[n, c, i, w] = sum[o] conv1.weight[o, c, i, w / 2] * d_flatten1[n, o, 0, w % 2]     r628:7
 * for one image at a time
 * conv1.weight[20, 5, 3, 2], d_flatten1[1, 40]
 * -> d_h2[1, 5, 3, 4] */
KERNEL void r628_d_h2(const float *restrict conv1_weight, const float *restrict d_flatten1,
        float *restrict d_h2)
{
    for (int c = 0; c < 5; c++)
        for (int i = 0; i < 3; i++) {
            for (int w = 0; w < 4; w++)
                d_h2[(c * 3 + i) * 4 + w] = 0.0f;
            for (int o = 0; o < 20; o++)
                for (int w = 0; w < 4; w++)
                    d_h2[(c * 3 + i) * 4 + w] += conv1_weight[((o * 5 + c) * 3 + i) * 2 + w / 2]
                            * d_flatten1[2 * o + w % 2];
        }
}

/* d_conv1_weight_sum[o, c, i, j] = sum[n, w] d_flatten1[n, o, 0, w]
 *     * h1_sum[n, c, i - 1, 2 * j + w - 1]                                                r628:7
 * for one image at a time, added to what there is
 * d_flatten1[1, 40], h1_sum[1, 5, 1, 2]
 * -> d_conv1_weight_sum[20, 5, 3, 2] */
KERNEL void r628_d_conv1_weight_sum(const float *restrict d_flatten1,
        const float *restrict h1_sum, float *restrict d_conv1_weight_sum)
{
    for (int o = 0; o < 20; o++)
        for (int c = 0; c < 5; c++)
            for (int i = 0; i < 3; i++)
                if (i > 0 && i <= 1)
                    for (int w = 0; w < 2; w++)
                        d_conv1_weight_sum[((o * 5 + c) * 3 + i) * 2 - (w + 1) / 2 + 1] +=
                                d_flatten1[2 * o + w] * h1_sum[(c + i - 1) * 2 + (w + 1) % 2];
}

/* grad_loss_x[n, c, h, w] = [w <= 3 && h <= 1] * 0.25 * d_h2[n, c, 1, w / 2 + 1]          r628:5
 * for one image at a time
 * d_h2[1, 5, 3, 4]
 * -> grad_loss_x[2, 5, 3, 5] */
KERNEL void r628_d_h0(const float *restrict d_h2, float *restrict grad_loss_x, int strip)
{
    IN_TURN
    for (int c = 0; c < 5; c++) {
        IN_TURN
        for (int h = 0; h < 3; h++)
            for (int w = 0; w < 5; w++) {
                const float d_h2_value = d_h2[(c * 3 + 1) * 4 + w / 2 + 1];
                grad_loss_x[((strip * 5 + c) * 3 + h) * 5 + w] = w <= 3 && h <= 1
                        ? 0.25f * d_h2_value : 0.0f;
            }
    }
}

/* loss = 1/38 * mse1_sum                                                                 r628:10
 * mse1_sum
 * -> loss */
KERNEL void r628_mse1_2(const float *restrict mse1_sum, float *restrict loss)
{
    *loss = (1.0f / 38.0f) * *mse1_sum;
}

/* grad_loss_conv1_weight[o, c, i, j] = 0.25 * d_conv1_weight_sum[o, c, i, j]              r628:7
 * d_conv1_weight_sum[20, 5, 3, 2]
 * -> grad_loss_conv1_weight[20, 5, 3, 2] */
KERNEL void r628_d_conv1_weight2(const float *restrict d_conv1_weight_sum,
        float *restrict grad_loss_conv1_weight)
{
    IN_TURN
    for (int o = 0; o < 20; o++) {
        IN_TURN
        for (int c = 0; c < 5; c++) {
            IN_TURN
            for (int i = 0; i < 3; i++)
                for (int j = 0; j < 2; j++)
                    grad_loss_conv1_weight[((o * 5 + c) * 3 + i) * 2 + j] = 0.25f
                            * d_conv1_weight_sum[((o * 5 + c) * 3 + i) * 2 + j];
        }
    }
}

int r628_values(r628 *net, const float *x, const float *t, float *z, float *loss,
        float *grad_loss_x, float *grad_loss_conv1_weight, float *grad_loss_conv1_bias,
        float *grad_loss_dense1_weight, float *grad_loss_dense1_bias)
{
    char *const arena = net->arena;
    float *const conv1_weight = net->parameters; /* [20, 5, 3, 2] */
    float *const conv1_bias = net->parameters + 600; /* [20] */
    float *const dense1_weight = net->parameters + 620; /* [19, 40] */
    float *const dense1_bias = net->parameters + 1380; /* [19] */
    float *const h1_sum = (float *)(arena + 2816); /* [1, 5, 1, 2] */
    float *const h3 = (float *)arena; /* [1, 20, 1, 2] */
    float *const mse1_sum = (float *)(arena + 320);
    float *const d_z = (float *)(arena + 192); /* [1, 19] */
    float *const d_flatten1 = (float *)(arena + 2880); /* [1, 40] */
    float *const d_h2 = (float *)arena; /* [1, 5, 3, 4] */
    float *const d_conv1_weight_sum = (float *)(arena + 384); /* [20, 5, 3, 2] */

    memset(mse1_sum, 0, 1 * sizeof *mse1_sum);
    memset(grad_loss_dense1_bias, 0, 19 * sizeof *grad_loss_dense1_bias);
    memset(grad_loss_dense1_weight, 0, 760 * sizeof *grad_loss_dense1_weight);
    memset(grad_loss_conv1_bias, 0, 20 * sizeof *grad_loss_conv1_bias);
    memset(d_conv1_weight_sum, 0, 600 * sizeof *d_conv1_weight_sum);
    /* depth first: one image at a time */
    for (int strip = 0; strip < 2; strip++) {
        r628_h1_sum(x, h1_sum, strip);
        r628_h3(conv1_weight, h1_sum, conv1_bias, h3);
        r628_d_z(dense1_weight, h3, dense1_bias, t, z, d_z, strip);
        r628_mse1_sum(t, z, mse1_sum, strip);
        r628_d_dense1_bias(d_z, grad_loss_dense1_bias);
        r628_d_flatten1(dense1_weight, d_z, d_flatten1);
        r628_d_dense1_weight(h3, d_z, grad_loss_dense1_weight);
        r628_d_conv1_bias(d_flatten1, grad_loss_conv1_bias);
        r628_d_h2(conv1_weight, d_flatten1, d_h2);
        r628_d_conv1_weight_sum(d_flatten1, h1_sum, d_conv1_weight_sum);
        r628_d_h0(d_h2, grad_loss_x, strip);
    }
    r628_mse1_2(mse1_sum, loss);
    r628_d_conv1_weight2(d_conv1_weight_sum, grad_loss_conv1_weight);
    return 0;
}

int r628_call_values(r628 *net, const void *const *inputs, void *const *results, float *gradients)
{
    int status;

    (void)inputs;
    (void)results;
    (void)gradients;
    status =
            r628_values(net, inputs[0], inputs[1], results[0], results[1], results[2],
            results[3],
            results[4], results[5], results[6]);
    if (status)
        return status;
    return 0;
}
#undef KERNEL
#undef AT
#undef LANES
#undef VECTOR_BYTES
#undef WIDE_AT
#undef ROLLED
#undef ROLLED_IF_FEW
#undef IN_LANES
#undef IN_TURN

static void run_r628(void)
{
	r628 net;
	memset(&net, 0, sizeof net);
	net.parameters = floats(1399);
	net.states = floats(2802);
	net.arena = room(r628_arena_bytes, 1);
	void *inputs[2];
	inputs[0] = floats(150);
	inputs[1] = floats(38);
	void *results[7];
	results[0] = room(38, sizeof(float));
	results[1] = room(1, sizeof(float));
	results[2] = room(150, sizeof(float));
	results[3] = room(600, sizeof(float));
	results[4] = room(20, sizeof(float));
	results[5] = room(760, sizeof(float));
	results[6] = room(19, sizeof(float));
	if (r628_call_values(&net, (const void *const *)inputs, results, NULL))
		exit(5);
	for (long i = 0; i < 38; i++)
		put_double(((float *)results[0])[i]);
	free(results[0]);
	for (long i = 0; i < 1; i++)
		put_double(((float *)results[1])[i]);
	free(results[1]);
	for (long i = 0; i < 150; i++)
		put_double(((float *)results[2])[i]);
	free(results[2]);
	for (long i = 0; i < 600; i++)
		put_double(((float *)results[3])[i]);
	free(results[3]);
	for (long i = 0; i < 20; i++)
		put_double(((float *)results[4])[i]);
	free(results[4]);
	for (long i = 0; i < 760; i++)
		put_double(((float *)results[5])[i]);
	free(results[5]);
	for (long i = 0; i < 19; i++)
		put_double(((float *)results[6])[i]);
	free(results[6]);
	free(inputs[0]);
	free(inputs[1]);
	free(net.parameters);
	free(net.states);
	free(net.arena);
}

/* The network r653, compiled from r653 by cnnc: one function for each kernel, then the entry
 * functions that call them in order. */
#include <math.h>

/* The network r653, compiled from r653 by cnnc.
 * Functions return 0, or 1 if an integer input holds a value out of range; then nothing was touched. */
#ifndef R653_H
#define R653_H

#ifdef __cplusplus
extern "C" {
#endif

enum {
    r653_batch = 3, /* N: examples in one call */
    r653_parameter_elements = 4756, /* of net->parameters and of gradients */
    r653_state_elements = 9515, /* of net->states */
    r653_arena_bytes = 110720 /* of net->arena */
};

/* All memory is the caller's. The blocks must not overlap; an alignment of 64 bytes serves
 * speed. */
typedef struct r653 {
    double *parameters; /* r653_parameter_elements */
    double *states;     /* r653_state_elements; may be NULL if there are none */
    void *arena;       /* r653_arena_bytes; holds nothing between two calls */
    uint64_t seed;     /* of all random numbers; set it before initialise */
    uint64_t step;     /* updates so far: every step counts one */
    /* set when a function returns 1: the input that holds a value out of range, and its place */
    const char *bad_input;
    int64_t bad_index;
} r653;

/* The values that were asked for.
 * x[3, 32, 5, 1], t[3, 20], z[3, 20], loss[], grad_loss_x[3, 32, 5, 1], grad_loss_conv1_weight[32, 32, 2, 2], grad_loss_dense1_weight[20, 32], grad_loss_dense1_bias[20] */
int r653_values(r653 *net, const double *x, const double *t, double *z, double *loss,
        double *grad_loss_x, double *grad_loss_conv1_weight, double *grad_loss_dense1_weight,
        double *grad_loss_dense1_bias);

#ifdef __cplusplus
}
#endif

#endif


/* Kernels stay functions of their own: in profiles, and because some compilers take very long
 * over an entry function that has swallowed hundreds of them. */
#if defined(__GNUC__) && !defined(__TINYC__)
#define KERNEL static __attribute__((noinline))
#else
#define KERNEL static
#endif

/* Before a loop whose rounds are to be the lanes of vectors, which clang would unroll first;
 * and before one whose rounds are to follow one another, which it would gather. */
#if defined(__clang__)
#define IN_LANES _Pragma("clang loop unroll(disable)")
#define IN_TURN _Pragma("clang loop vectorize(disable)")
#else
#define IN_LANES
#define IN_TURN
#endif

/* Numbers that are computed side by side, as many as the machine has lanes. */
#if defined(__GNUC__) && !defined(__TINYC__)
#ifndef __clang__ /* a * b + c may be one operation, whatever -std says */
#pragma GCC optimize "fp-contract=fast"
/* what would be kept from round to round of a loop has no register left */
#pragma GCC optimize "no-predictive-commoning"
#if defined(__tune_znver3__) && defined(__AVX512F__)
/* a later processor than gcc knows; it would read vectors anew at each use */
#pragma GCC target "tune=icelake-server"
#endif
#endif
#ifdef __AVX__
#define VECTOR_BYTES 32
#else
#define VECTOR_BYTES 16
#endif
typedef double r653_vector __attribute__((vector_size(VECTOR_BYTES), aligned(8), may_alias));
#define LANES ((int)(VECTOR_BYTES / sizeof(double)))
#else
typedef double r653_vector;
#define LANES 1
#endif
#define AT(element) (*(r653_vector *)&(element)) /* the vector that begins there */
#ifdef __AVX512F__ /* and as many more in these */
typedef double r653_wide __attribute__((vector_size(64), aligned(8), may_alias));
#define WIDE_AT(element) (*(r653_wide *)&(element))
#endif

/* Before a loop: its body already fills the registers, so it is not to be unrolled. */
#if defined(__clang__)
#define ROLLED _Pragma("clang loop unroll(disable)")
#elif defined(__GNUC__) && !defined(__TINYC__)
#define ROLLED _Pragma("GCC unroll 1")
#else
#define ROLLED
#endif
#ifdef __AVX512F__ /* twice as many registers as these vectors were counted for */
#define ROLLED_IF_FEW
#else
#define ROLLED_IF_FEW ROLLED
#endif

static inline double r653_total(r653_vector a)
{
    double part[LANES];
    memcpy(part, &a, sizeof part);
    for (int n = LANES / 2; n > 0; n /= 2)
        for (int i = 0; i < n; i++)
            part[i] += part[i + n];
    return part[0];
}

#ifdef WIDE_AT
static inline double r653_wide_total(r653_wide a)
{
    r653_vector half[2];
    memcpy(half, &a, sizeof half);
    return r653_total(half[0] + half[1]);
}
#endif

static inline int64_t r653_min(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static inline int64_t r653_max(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

/* conv1_weight_lanes[b, c, i, j, n] = conv1.weight[16 * b + n, c, i, j]                   r653:5
 * conv1.weight[32, 32, 2, 2]
 * -> conv1_weight_lanes[2, 32, 2, 2, 16] */
KERNEL void r653_conv1_weight_lanes(const double *restrict conv1_weight,
        double *restrict conv1_weight_lanes)
{
    for (int b = 0; b < 2; b++)
        for (int c = 0; c < 32; c++)
            for (int i = 0; i < 2; i++)
                for (int j = 0; j < 2; j++) {
                    IN_LANES
                    for (int n = 0; n < 16; n++)
                        conv1_weight_lanes[(((b * 32 + c) * 2 + i) * 2 + j) * 16 + n] =
                                conv1_weight[(((16 * b + n) * 32 + c) * 2 + i) * 2 + j];
                }
}

/* conv1_weight_lanes2[b, d, i, j, n, c] = conv1.weight[16 * b + n, 16 * d + c, i, j]      r653:5
 * conv1.weight[32, 32, 2, 2]
 * -> conv1_weight_lanes2[2, 2, 2, 2, 16, 16] */
KERNEL void r653_conv1_weight_lanes2(const double *restrict conv1_weight,
        double *restrict conv1_weight_lanes2)
{
    for (int b = 0; b < 2; b++)
        for (int d = 0; d < 2; d++)
            for (int i = 0; i < 2; i++)
                for (int j = 0; j < 2; j++)
                    for (int n = 0; n < 16; n++) {
                        IN_LANES
                        for (int c = 0; c < 16; c++)
                            conv1_weight_lanes2[((((b * 2 + d) * 2 + i) * 2 + j) * 16 + n) * 16 + c]
                                    =
                                    conv1_weight[(((16 * b + n) * 32 + 16 * d + c) * 2 + i) * 2
                                    + j];
                    }
}

/* h1[n, b, h, w, c] = sum[i, j, k] conv1_weight_lanes[b, i, j, k, c]
 *     * x[n, i, 2 * h + j - 1, w + k - 2]                                                 r653:5
 * for one image at a time
 * conv1_weight_lanes[2, 32, 2, 2, 16], x[3, 32, 5, 1]
 * -> h1[1, 2, 3, 4, 16] */
KERNEL void r653_h1(const double *restrict conv1_weight_lanes, const double *restrict x,
        double *restrict h1, int strip)
{
#ifdef WIDE_AT
    for (int h = 0; h < 3; h++)
        for (int w = 0; w < 4; w++)
            for (int n = 0; n < 16; n += 8) {
                r653_wide sum0 = {0}, sum1 = {0};
                for (int c = 0; c < 32; c++)
                    for (int i = r653_max(1 - 2 * h, 0); i < 2; i++)
                        for (int j = r653_max(2 - w, 0), j_end = r653_min(3 - w, 2); j < j_end;
                                j++) {
                            const double b0 = x[(strip * 32 + c) * 5 + 2 * h + w + i + j - 3];
                            const r653_wide a0 =
                                    WIDE_AT(conv1_weight_lanes[((c * 2 + i) * 2 + j) * 16 + n]);
                            sum0 += a0 * b0;
                            const r653_wide a1 =
                                    WIDE_AT(conv1_weight_lanes[(((1 * 32 + c) * 2 + i) * 2 + j)
                                    * 16 + n]);
                            sum1 += a1 * b0;
                        }
                WIDE_AT(h1[(h * 4 + w) * 16 + n]) = sum0;
                WIDE_AT(h1[((1 * 3 + h) * 4 + w) * 16 + n]) = sum1;
            }
#else
    for (int h = 0; h < 3; h++)
        for (int w = 0; w < 4; w++)
            for (int n = 0; n < 16; n += 2 * LANES) {
                r653_vector sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0};
                for (int c = 0; c < 32; c++)
                    for (int i = r653_max(1 - 2 * h, 0); i < 2; i++)
                        for (int j = r653_max(2 - w, 0), j_end = r653_min(3 - w, 2); j < j_end;
                                j++) {
                            const double b0 = x[(strip * 32 + c) * 5 + 2 * h + w + i + j - 3];
                            const r653_vector a0 =
                                    AT(conv1_weight_lanes[((c * 2 + i) * 2 + j) * 16 + n]);
                            sum0 += a0 * b0;
                            const r653_vector a1 =
                                    AT(conv1_weight_lanes[((c * 2 + i) * 2 + j) * 16 + n + LANES]);
                            sum1 += a1 * b0;
                            const r653_vector a2 =
                                    AT(conv1_weight_lanes[(((1 * 32 + c) * 2 + i) * 2 + j) * 16
                                    + n]);
                            sum2 += a2 * b0;
                            const r653_vector a3 =
                                    AT(conv1_weight_lanes[(((1 * 32 + c) * 2 + i) * 2 + j) * 16 + n
                                    + LANES]);
                            sum3 += a3 * b0;
                        }
                AT(h1[(h * 4 + w) * 16 + n]) = sum0;
                AT(h1[(h * 4 + w) * 16 + n + LANES]) = sum1;
                AT(h1[((1 * 3 + h) * 4 + w) * 16 + n]) = sum2;
                AT(h1[((1 * 3 + h) * 4 + w) * 16 + n + LANES]) = sum3;
            }
#endif
}

/* softmax1_m[n, h, w] = max[i < 32] h1[n, i / 16, h, w, i % 16]                           r653:6
 * for one image at a time
 * h1[1, 2, 3, 4, 16]
 * -> softmax1_m[1, 3, 4] */
KERNEL void r653_softmax1_m(const double *restrict h1, double *restrict softmax1_m)
{
    for (int c = 0; c < 3; c++) {
        for (int t = 0; t < 4; t++)
            softmax1_m[c * 4 + t] = -INFINITY;
        for (int i = 0; i < 32; i++)
            for (int w = 0; w < 4; w++) {
                const double value = h1[((i / 16 * 3 + c) * 4 + w) * 16 + i % 16];
                if (value > softmax1_m[c * 4 + w] || value != value)
                    softmax1_m[c * 4 + w] = value;
            }
    }
}

/* softmax1_e[n, d, h, w, c] = exp(h1[n, d, h, w, c] - softmax1_m[n, h, w])                r653:6
 * for one image at a time
 * h1[1, 2, 3, 4, 16], softmax1_m[1, 3, 4]
 * -> softmax1_e[1, 2, 3, 4, 16] */
KERNEL void r653_softmax1_e(const double *restrict h1, const double *restrict softmax1_m,
        double *restrict softmax1_e)
{
    for (int d = 0; d < 2; d++)
        for (int h = 0; h < 3; h++)
            for (int w = 0; w < 4; w++) {
                IN_LANES
                for (int c = 0; c < 16; c++)
                    softmax1_e[((d * 3 + h) * 4 + w) * 16 + c] =
                            exp(h1[((d * 3 + h) * 4 + w) * 16 + c] - softmax1_m[h * 4 + w]);
            }
}

/* softmax1_s[n, h, w] = sum[d, c] softmax1_e[n, d, h, w, c]                               r653:6
 * for one image at a time
 * softmax1_e[1, 2, 3, 4, 16]
 * -> softmax1_s[1, 3, 4] */
KERNEL void r653_softmax1_s(const double *restrict softmax1_e, double *restrict softmax1_s)
{
    double lane[64];
    for (int h = 0; h < 3; h++) {
        for (int i = 0; i < 4; i++) {
            IN_LANES
            for (int j = 0; j < 16; j++)
                lane[16 * i + j] = 0.0;
        }
        for (int w = 0; w < 4; w++)
            for (int c = 0; c < 16; c++) {
                double sum = 0.0;
                for (int d = 0; d < 2; d++)
                    sum += softmax1_e[((d * 3 + h) * 4 + w) * 16 + c];
                lane[16 * w + c] += sum;
            }
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 8; j++)
                lane[16 * i + j] += lane[16 * i + j + 8];
        IN_TURN
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++)
                lane[16 * i + j] += lane[16 * i + j + 4];
        IN_TURN
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 2; j++)
                lane[16 * i + j] += lane[16 * i + j + 2];
        for (int t = 0; t < 4; t++)
            softmax1_s[h * 4 + t] = lane[16 * t] + lane[16 * t + 1];
    }
}

/* global_avgpool1_sum[n, d, c] = sum[h, t] softmax1_e[n, d, h, t, c] / softmax1_s[n, h, t]
 *     r653:7
 * for one image at a time
 * softmax1_s[1, 3, 4], softmax1_e[1, 2, 3, 4, 16]
 * -> global_avgpool1_sum[1, 2, 16] */
KERNEL void r653_global_avgpool1_sum(const double *restrict softmax1_s,
        const double *restrict softmax1_e, double *restrict global_avgpool1_sum)
{
    for (int d = 0; d < 2; d++) {
        IN_LANES
        for (int f = 0; f < 16; f++)
            global_avgpool1_sum[d * 16 + f] = 0.0;
        for (int c = 0; c < 3; c++)
            for (int t = 0; t < 4; t++) {
                const double t0 = 1.0 / softmax1_s[c * 4 + t];
                for (int f = 0; f < 16; f++)
                    global_avgpool1_sum[d * 16 + f] += t0
                            * softmax1_e[((d * 3 + c) * 4 + t) * 16 + f];
            }
    }
}

/* d_z[n, u] = sum[g, f] dense1.weight[u, 16 * g + f] * global_avgpool1_sum[n, g, f]       r653:7
 * z[n, f] = dense1.bias[f] + 1/12 * d_z[n, f]
 * d_z[n, f] = 1/30 * dense1.bias[f] - 1/30 * t[n, f] + 1/360 * d_z[n, f]                  r653:9
 * for one image at a time
 * dense1.weight[20, 32], global_avgpool1_sum[1, 2, 16], dense1.bias[20], t[3, 20]
 * -> z[3, 20], d_z[1, 20] */
KERNEL void r653_d_z(const double *restrict dense1_weight,
        const double *restrict global_avgpool1_sum, const double *restrict dense1_bias,
        const double *restrict t, double *restrict z, double *restrict d_z, int strip)
{
    double tile[20];
#ifdef WIDE_AT
    r653_wide sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0}, sum4 = {0}, sum5 = {0},
            sum6 = {0},
            sum7 = {0}, sum8 = {0}, sum9 = {0}, sum10 = {0}, sum11 = {0},
            sum12 = {0},
            sum13 = {0}, sum14 = {0}, sum15 = {0}, sum16 = {0}, sum17 = {0},
            sum18 = {0},
            sum19 = {0};
    ROLLED
    for (int g = 0; g < 2; g++)
        for (int f = 0; f < 16; f += 8) {
            const r653_wide b0 = WIDE_AT(global_avgpool1_sum[g * 16 + f]);
            const r653_wide a0 = WIDE_AT(dense1_weight[16 * g + f]);
            sum0 += a0 * b0;
            const r653_wide a1 = WIDE_AT(dense1_weight[1 * 32 + 16 * g + f]);
            sum1 += a1 * b0;
            const r653_wide a2 = WIDE_AT(dense1_weight[2 * 32 + 16 * g + f]);
            sum2 += a2 * b0;
            const r653_wide a3 = WIDE_AT(dense1_weight[3 * 32 + 16 * g + f]);
            sum3 += a3 * b0;
            const r653_wide a4 = WIDE_AT(dense1_weight[4 * 32 + 16 * g + f]);
            sum4 += a4 * b0;
            const r653_wide a5 = WIDE_AT(dense1_weight[5 * 32 + 16 * g + f]);
            sum5 += a5 * b0;
            const r653_wide a6 = WIDE_AT(dense1_weight[6 * 32 + 16 * g + f]);
            sum6 += a6 * b0;
            const r653_wide a7 = WIDE_AT(dense1_weight[7 * 32 + 16 * g + f]);
            sum7 += a7 * b0;
            const r653_wide a8 = WIDE_AT(dense1_weight[8 * 32 + 16 * g + f]);
            sum8 += a8 * b0;
            const r653_wide a9 = WIDE_AT(dense1_weight[9 * 32 + 16 * g + f]);
            sum9 += a9 * b0;
            const r653_wide a10 = WIDE_AT(dense1_weight[10 * 32 + 16 * g + f]);
            sum10 += a10 * b0;
            const r653_wide a11 = WIDE_AT(dense1_weight[11 * 32 + 16 * g + f]);
            sum11 += a11 * b0;
            const r653_wide a12 = WIDE_AT(dense1_weight[12 * 32 + 16 * g + f]);
            sum12 += a12 * b0;
            const r653_wide a13 = WIDE_AT(dense1_weight[13 * 32 + 16 * g + f]);
            sum13 += a13 * b0;
            const r653_wide a14 = WIDE_AT(dense1_weight[14 * 32 + 16 * g + f]);
            sum14 += a14 * b0;
            const r653_wide a15 = WIDE_AT(dense1_weight[15 * 32 + 16 * g + f]);
            sum15 += a15 * b0;
            const r653_wide a16 = WIDE_AT(dense1_weight[16 * 32 + 16 * g + f]);
            sum16 += a16 * b0;
            const r653_wide a17 = WIDE_AT(dense1_weight[17 * 32 + 16 * g + f]);
            sum17 += a17 * b0;
            const r653_wide a18 = WIDE_AT(dense1_weight[18 * 32 + 16 * g + f]);
            sum18 += a18 * b0;
            const r653_wide a19 = WIDE_AT(dense1_weight[19 * 32 + 16 * g + f]);
            sum19 += a19 * b0;
        }
    tile[0] = r653_wide_total(sum0);
    tile[1] = r653_wide_total(sum1);
    tile[2] = r653_wide_total(sum2);
    tile[3] = r653_wide_total(sum3);
    tile[4] = r653_wide_total(sum4);
    tile[5] = r653_wide_total(sum5);
    tile[6] = r653_wide_total(sum6);
    tile[7] = r653_wide_total(sum7);
    tile[8] = r653_wide_total(sum8);
    tile[9] = r653_wide_total(sum9);
    tile[10] = r653_wide_total(sum10);
    tile[11] = r653_wide_total(sum11);
    tile[12] = r653_wide_total(sum12);
    tile[13] = r653_wide_total(sum13);
    tile[14] = r653_wide_total(sum14);
    tile[15] = r653_wide_total(sum15);
    tile[16] = r653_wide_total(sum16);
    tile[17] = r653_wide_total(sum17);
    tile[18] = r653_wide_total(sum18);
    tile[19] = r653_wide_total(sum19);
    IN_LANES
    for (int f = 0; f < 20; f++) {
        const double t0 = tile[f];
        z[strip * 20 + f] = (1.0 / 12.0) * t0 + dense1_bias[f];
        d_z[f] = (1.0 / 360.0) * t0 + (1.0 / 30.0) * dense1_bias[f]
                - (1.0 / 30.0) * t[strip * 20 + f];
    }
#else
    for (int u = 0; u < 20; u += 10) {
        r653_vector sum20 = {0}, sum21 = {0}, sum22 = {0}, sum23 = {0}, sum24 = {0},
                sum25 = {0},
                sum26 = {0}, sum27 = {0}, sum28 = {0}, sum29 = {0};
        ROLLED_IF_FEW
        for (int g = 0; g < 2; g++)
            for (int f = 0; f < 16; f += LANES) {
                const r653_vector b0 = AT(global_avgpool1_sum[g * 16 + f]);
                const r653_vector a0 = AT(dense1_weight[u * 32 + 16 * g + f]);
                sum20 += a0 * b0;
                const r653_vector a1 = AT(dense1_weight[(u + 1) * 32 + 16 * g + f]);
                sum21 += a1 * b0;
                const r653_vector a2 = AT(dense1_weight[(u + 2) * 32 + 16 * g + f]);
                sum22 += a2 * b0;
                const r653_vector a3 = AT(dense1_weight[(u + 3) * 32 + 16 * g + f]);
                sum23 += a3 * b0;
                const r653_vector a4 = AT(dense1_weight[(u + 4) * 32 + 16 * g + f]);
                sum24 += a4 * b0;
                const r653_vector a5 = AT(dense1_weight[(u + 5) * 32 + 16 * g + f]);
                sum25 += a5 * b0;
                const r653_vector a6 = AT(dense1_weight[(u + 6) * 32 + 16 * g + f]);
                sum26 += a6 * b0;
                const r653_vector a7 = AT(dense1_weight[(u + 7) * 32 + 16 * g + f]);
                sum27 += a7 * b0;
                const r653_vector a8 = AT(dense1_weight[(u + 8) * 32 + 16 * g + f]);
                sum28 += a8 * b0;
                const r653_vector a9 = AT(dense1_weight[(u + 9) * 32 + 16 * g + f]);
                sum29 += a9 * b0;
            }
        tile[0] = r653_total(sum20);
        tile[1] = r653_total(sum21);
        tile[2] = r653_total(sum22);
        tile[3] = r653_total(sum23);
        tile[4] = r653_total(sum24);
        tile[5] = r653_total(sum25);
        tile[6] = r653_total(sum26);
        tile[7] = r653_total(sum27);
        tile[8] = r653_total(sum28);
        tile[9] = r653_total(sum29);
        IN_LANES
        for (int i = 0; i < 10; i++) {
            const double t0 = tile[i];
            z[strip * 20 + u + i] = dense1_bias[u + i] + (1.0 / 12.0) * t0;
            d_z[u + i] = (1.0 / 30.0) * dense1_bias[u + i] + (1.0 / 360.0) * t0
                    - (1.0 / 30.0) * t[strip * 20 + u + i];
        }
    }
#endif
}

/* mse1_sum = sum[n, f] (z[n, f] - t[n, f])^2                                              r653:9
 * for one image at a time, added to what there is
 * t[3, 20], z[3, 20]
 * -> mse1_sum */
KERNEL void r653_mse1_sum(const double *restrict t, const double *restrict z,
        double *restrict mse1_sum, int strip)
{
    double lane2[16];
    IN_LANES
    for (int i = 0; i < 16; i++)
        lane2[i] = 0.0;
    for (int f = 0; f < 16; f++) {
        double sum = 0.0;
        const double t0 = z[strip * 20 + f] - t[strip * 20 + f];
        sum += t0 * t0;
        lane2[f] += sum;
    }
    for (int f = 0; f < 4; f++) {
        double sum = 0.0;
        const double t0 = z[strip * 20 + f + 16] - t[strip * 20 + f + 16];
        sum += t0 * t0;
        lane2[f] += sum;
    }
    for (int i = 0; i < 8; i++)
        lane2[i] += lane2[i + 8];
    for (int i = 0; i < 4; i++)
        lane2[i] += lane2[i + 4];
    for (int i = 0; i < 2; i++)
        lane2[i] += lane2[i + 2];
    *mse1_sum += lane2[0] + lane2[1];
}

/* grad_loss_dense1_bias[f] = sum[n] d_z[n, f]                                             r653:7
 * for one image at a time, added to what there is
 * d_z[1, 20]
 * -> grad_loss_dense1_bias[20] */
KERNEL void r653_d_dense1_bias(const double *restrict d_z, double *restrict grad_loss_dense1_bias)
{
    for (int f = 0; f < 20; f++)
        grad_loss_dense1_bias[f] += d_z[f];
}

/* d_global_avgpool1[n, f] = sum[u] dense1.weight[u, f] * d_z[n, u]                        r653:7
 * for one image at a time
 * dense1.weight[20, 32], d_z[1, 20]
 * -> d_global_avgpool1[1, 32] */
KERNEL void r653_d_global_avgpool1(const double *restrict dense1_weight,
        const double *restrict d_z, double *restrict d_global_avgpool1)
{
#ifdef WIDE_AT
    for (int f = 0; f < 32; f += 8) {
        r653_wide sum0 = {0};
        ROLLED
        for (int u = 0; u < 20; u++) {
            const r653_wide a0 = WIDE_AT(dense1_weight[u * 32 + f]);
            const double b0 = d_z[u];
            sum0 += a0 * b0;
        }
        WIDE_AT(d_global_avgpool1[f]) = sum0;
    }
#else
    for (int f = 0; f < 32; f += 2 * LANES) {
        r653_vector sum0 = {0}, sum1 = {0};
        ROLLED_IF_FEW
        for (int u = 0; u < 20; u++) {
            const double b0 = d_z[u];
            const r653_vector a0 = AT(dense1_weight[u * 32 + f]);
            sum0 += a0 * b0;
            const r653_vector a1 = AT(dense1_weight[u * 32 + f + LANES]);
            sum1 += a1 * b0;
        }
        AT(d_global_avgpool1[f]) = sum0;
        AT(d_global_avgpool1[f + LANES]) = sum1;
    }
#endif
}

/* d_dense1_weight_sum[f, g, i] = sum[n] d_z[n, f] * global_avgpool1_sum[n, g, i]          r653:7
 * for one image at a time, added to what there is
 * global_avgpool1_sum[1, 2, 16], d_z[1, 20]
 * -> d_dense1_weight_sum[20, 2, 16] */
KERNEL void r653_d_dense1_weight_sum(const double *restrict global_avgpool1_sum,
        const double *restrict d_z, double *restrict d_dense1_weight_sum)
{
#ifdef WIDE_AT
    for (int f = 0; f < 20; f += 10)
        for (int i = 0; i < 16; i += 8) {
            r653_wide sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0}, sum4 = {0},
                    sum5 = {0},
                    sum6 = {0}, sum7 = {0}, sum8 = {0}, sum9 = {0}, sum10 = {0},
                    sum11 = {0},
                    sum12 = {0}, sum13 = {0}, sum14 = {0}, sum15 = {0},
                    sum16 = {0}, sum17 = {0},
                    sum18 = {0}, sum19 = {0};
            const r653_wide a0 = WIDE_AT(global_avgpool1_sum[i]);
            const r653_wide a1 = WIDE_AT(global_avgpool1_sum[1 * 16 + i]);
            const double b0 = d_z[f];
            sum0 += a0 * b0; sum1 += a1 * b0;
            const double b1 = d_z[f + 1];
            sum2 += a0 * b1; sum3 += a1 * b1;
            const double b2 = d_z[f + 2];
            sum4 += a0 * b2; sum5 += a1 * b2;
            const double b3 = d_z[f + 3];
            sum6 += a0 * b3; sum7 += a1 * b3;
            const double b4 = d_z[f + 4];
            sum8 += a0 * b4; sum9 += a1 * b4;
            const double b5 = d_z[f + 5];
            sum10 += a0 * b5; sum11 += a1 * b5;
            const double b6 = d_z[f + 6];
            sum12 += a0 * b6; sum13 += a1 * b6;
            const double b7 = d_z[f + 7];
            sum14 += a0 * b7; sum15 += a1 * b7;
            const double b8 = d_z[f + 8];
            sum16 += a0 * b8; sum17 += a1 * b8;
            const double b9 = d_z[f + 9];
            sum18 += a0 * b9; sum19 += a1 * b9;
            WIDE_AT(d_dense1_weight_sum[f * 32 + i]) += sum0;
            WIDE_AT(d_dense1_weight_sum[(f * 2 + 1) * 16 + i]) += sum1;
            WIDE_AT(d_dense1_weight_sum[(f + 1) * 32 + i]) += sum2;
            WIDE_AT(d_dense1_weight_sum[((f + 1) * 2 + 1) * 16 + i]) += sum3;
            WIDE_AT(d_dense1_weight_sum[(f + 2) * 32 + i]) += sum4;
            WIDE_AT(d_dense1_weight_sum[((f + 2) * 2 + 1) * 16 + i]) += sum5;
            WIDE_AT(d_dense1_weight_sum[(f + 3) * 32 + i]) += sum6;
            WIDE_AT(d_dense1_weight_sum[((f + 3) * 2 + 1) * 16 + i]) += sum7;
            WIDE_AT(d_dense1_weight_sum[(f + 4) * 32 + i]) += sum8;
            WIDE_AT(d_dense1_weight_sum[((f + 4) * 2 + 1) * 16 + i]) += sum9;
            WIDE_AT(d_dense1_weight_sum[(f + 5) * 32 + i]) += sum10;
            WIDE_AT(d_dense1_weight_sum[((f + 5) * 2 + 1) * 16 + i]) += sum11;
            WIDE_AT(d_dense1_weight_sum[(f + 6) * 32 + i]) += sum12;
            WIDE_AT(d_dense1_weight_sum[((f + 6) * 2 + 1) * 16 + i]) += sum13;
            WIDE_AT(d_dense1_weight_sum[(f + 7) * 32 + i]) += sum14;
            WIDE_AT(d_dense1_weight_sum[((f + 7) * 2 + 1) * 16 + i]) += sum15;
            WIDE_AT(d_dense1_weight_sum[(f + 8) * 32 + i]) += sum16;
            WIDE_AT(d_dense1_weight_sum[((f + 8) * 2 + 1) * 16 + i]) += sum17;
            WIDE_AT(d_dense1_weight_sum[(f + 9) * 32 + i]) += sum18;
            WIDE_AT(d_dense1_weight_sum[((f + 9) * 2 + 1) * 16 + i]) += sum19;
        }
#else
    for (int f = 0; f < 20; f += 5)
        for (int g = 0; g < 2; g++)
            for (int i = 0; i < 16; i += 2 * LANES) {
                r653_vector sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0},
                        sum4 = {0},
                        sum5 = {0}, sum6 = {0}, sum7 = {0}, sum8 = {0},
                        sum9 = {0};
                const r653_vector a0 = AT(global_avgpool1_sum[g * 16 + i]);
                const r653_vector a1 = AT(global_avgpool1_sum[g * 16 + i + LANES]);
                const double b0 = d_z[f];
                sum0 += a0 * b0; sum1 += a1 * b0;
                const double b1 = d_z[f + 1];
                sum2 += a0 * b1; sum3 += a1 * b1;
                const double b2 = d_z[f + 2];
                sum4 += a0 * b2; sum5 += a1 * b2;
                const double b3 = d_z[f + 3];
                sum6 += a0 * b3; sum7 += a1 * b3;
                const double b4 = d_z[f + 4];
                sum8 += a0 * b4; sum9 += a1 * b4;
                AT(d_dense1_weight_sum[(f * 2 + g) * 16 + i]) += sum0;
                AT(d_dense1_weight_sum[(f * 2 + g) * 16 + i + LANES]) += sum1;
                AT(d_dense1_weight_sum[((f + 1) * 2 + g) * 16 + i]) += sum2;
                AT(d_dense1_weight_sum[((f + 1) * 2 + g) * 16 + i + LANES]) += sum3;
                AT(d_dense1_weight_sum[((f + 2) * 2 + g) * 16 + i]) += sum4;
                AT(d_dense1_weight_sum[((f + 2) * 2 + g) * 16 + i + LANES]) += sum5;
                AT(d_dense1_weight_sum[((f + 3) * 2 + g) * 16 + i]) += sum6;
                AT(d_dense1_weight_sum[((f + 3) * 2 + g) * 16 + i + LANES]) += sum7;
                AT(d_dense1_weight_sum[((f + 4) * 2 + g) * 16 + i]) += sum8;
                AT(d_dense1_weight_sum[((f + 4) * 2 + g) * 16 + i + LANES]) += sum9;
            }
#endif
}

/* d_softmax1_s[n, h, w] = sum[d, c] softmax1_e[n, d, h, w, c] * d_global_avgpool1[n, 16 * d + c]
 *     r653:6
 * d_softmax1_s[n, c, t] = -1/12 * d_softmax1_s[n, c, t] / softmax1_s[n, c, t] / softmax1_s[n, c, t]
 * for one image at a time
 * softmax1_e[1, 2, 3, 4, 16], d_global_avgpool1[1, 32], softmax1_s[1, 3, 4]
 * -> d_softmax1_s[1, 3, 4] */
KERNEL void r653_d_softmax1_s(const double *restrict softmax1_e,
        const double *restrict d_global_avgpool1, const double *restrict softmax1_s,
        double *restrict d_softmax1_s)
{
    double tile[12];
#ifdef WIDE_AT
    r653_wide sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0}, sum4 = {0}, sum5 = {0},
            sum6 = {0},
            sum7 = {0}, sum8 = {0}, sum9 = {0}, sum10 = {0}, sum11 = {0};
    ROLLED
    for (int d = 0; d < 2; d++)
        for (int c = 0; c < 16; c += 8) {
            const r653_wide b0 = WIDE_AT(d_global_avgpool1[16 * d + c]);
            const r653_wide a0 = WIDE_AT(softmax1_e[d * 192 + c]);
            sum0 += a0 * b0;
            const r653_wide a1 = WIDE_AT(softmax1_e[(d * 12 + 1) * 16 + c]);
            sum1 += a1 * b0;
            const r653_wide a2 = WIDE_AT(softmax1_e[(d * 12 + 2) * 16 + c]);
            sum2 += a2 * b0;
            const r653_wide a3 = WIDE_AT(softmax1_e[(d * 12 + 3) * 16 + c]);
            sum3 += a3 * b0;
            const r653_wide a4 = WIDE_AT(softmax1_e[(d * 3 + 1) * 64 + c]);
            sum4 += a4 * b0;
            const r653_wide a5 = WIDE_AT(softmax1_e[((d * 3 + 1) * 4 + 1) * 16 + c]);
            sum5 += a5 * b0;
            const r653_wide a6 = WIDE_AT(softmax1_e[((d * 3 + 1) * 4 + 2) * 16 + c]);
            sum6 += a6 * b0;
            const r653_wide a7 = WIDE_AT(softmax1_e[((d * 3 + 1) * 4 + 3) * 16 + c]);
            sum7 += a7 * b0;
            const r653_wide a8 = WIDE_AT(softmax1_e[(d * 3 + 2) * 64 + c]);
            sum8 += a8 * b0;
            const r653_wide a9 = WIDE_AT(softmax1_e[((d * 3 + 2) * 4 + 1) * 16 + c]);
            sum9 += a9 * b0;
            const r653_wide a10 = WIDE_AT(softmax1_e[((d * 3 + 2) * 4 + 2) * 16 + c]);
            sum10 += a10 * b0;
            const r653_wide a11 = WIDE_AT(softmax1_e[((d * 3 + 2) * 4 + 3) * 16 + c]);
            sum11 += a11 * b0;
        }
    tile[0] = r653_wide_total(sum0);
    tile[1] = r653_wide_total(sum1);
    tile[2] = r653_wide_total(sum2);
    tile[3] = r653_wide_total(sum3);
    tile[4] = r653_wide_total(sum4);
    tile[5] = r653_wide_total(sum5);
    tile[6] = r653_wide_total(sum6);
    tile[7] = r653_wide_total(sum7);
    tile[8] = r653_wide_total(sum8);
    tile[9] = r653_wide_total(sum9);
    tile[10] = r653_wide_total(sum10);
    tile[11] = r653_wide_total(sum11);
    for (int c = 0; c < 3; c++)
        for (int t = 0; t < 4; t++) {
            const double t0 = tile[4 * c + t];
            const double t1 = 1.0 / softmax1_s[c * 4 + t];
            d_softmax1_s[c * 4 + t] = -((1.0 / 12.0) * t0 * t1 * t1);
        }
#else
    r653_vector sum12 = {0}, sum13 = {0}, sum14 = {0}, sum15 = {0}, sum16 = {0},
            sum17 = {0},
            sum18 = {0}, sum19 = {0}, sum20 = {0}, sum21 = {0}, sum110 = {0},
            sum111 = {0};
    ROLLED_IF_FEW
    for (int d = 0; d < 2; d++)
        for (int c = 0; c < 16; c += LANES) {
            const r653_vector b0 = AT(d_global_avgpool1[16 * d + c]);
            const r653_vector a0 = AT(softmax1_e[d * 192 + c]);
            sum12 += a0 * b0;
            const r653_vector a1 = AT(softmax1_e[(d * 12 + 1) * 16 + c]);
            sum13 += a1 * b0;
            const r653_vector a2 = AT(softmax1_e[(d * 12 + 2) * 16 + c]);
            sum14 += a2 * b0;
            const r653_vector a3 = AT(softmax1_e[(d * 12 + 3) * 16 + c]);
            sum15 += a3 * b0;
            const r653_vector a4 = AT(softmax1_e[(d * 3 + 1) * 64 + c]);
            sum16 += a4 * b0;
            const r653_vector a5 = AT(softmax1_e[((d * 3 + 1) * 4 + 1) * 16 + c]);
            sum17 += a5 * b0;
            const r653_vector a6 = AT(softmax1_e[((d * 3 + 1) * 4 + 2) * 16 + c]);
            sum18 += a6 * b0;
            const r653_vector a7 = AT(softmax1_e[((d * 3 + 1) * 4 + 3) * 16 + c]);
            sum19 += a7 * b0;
            const r653_vector a8 = AT(softmax1_e[(d * 3 + 2) * 64 + c]);
            sum20 += a8 * b0;
            const r653_vector a9 = AT(softmax1_e[((d * 3 + 2) * 4 + 1) * 16 + c]);
            sum21 += a9 * b0;
            const r653_vector a10 = AT(softmax1_e[((d * 3 + 2) * 4 + 2) * 16 + c]);
            sum110 += a10 * b0;
            const r653_vector a11 = AT(softmax1_e[((d * 3 + 2) * 4 + 3) * 16 + c]);
            sum111 += a11 * b0;
        }
    tile[0] = r653_total(sum12);
    tile[1] = r653_total(sum13);
    tile[2] = r653_total(sum14);
    tile[3] = r653_total(sum15);
    tile[4] = r653_total(sum16);
    tile[5] = r653_total(sum17);
    tile[6] = r653_total(sum18);
    tile[7] = r653_total(sum19);
    tile[8] = r653_total(sum20);
    tile[9] = r653_total(sum21);
    tile[10] = r653_total(sum110);
    tile[11] = r653_total(sum111);
    for (int c = 0; c < 3; c++)
        for (int t = 0; t < 4; t++) {
            const double t0 = tile[4 * c + t];
            const double t1 = 1.0 / softmax1_s[c * 4 + t];
            d_softmax1_s[c * 4 + t] = -((1.0 / 12.0) * t0 * t1 * t1);
        }
#endif
}

/* d_h1[n, d, c, t, i] = exp(h1[n, d, c, t, i] - softmax1_m[n, c, t])
 *     * (d_softmax1_s[n, c, t] + 1/12 * d_global_avgpool1[n, 16 * d + i] / softmax1_s[n, c, t])
 *     r653:6
 * for one image at a time
 * softmax1_s[1, 3, 4], softmax1_m[1, 3, 4], d_softmax1_s[1, 3, 4], d_global_avgpool1[1, 32]
 * -> d_h1[1, 2, 3, 4, 16] in place of h1 */
KERNEL void r653_d_h1(const double *restrict softmax1_s, const double *restrict softmax1_m,
        const double *restrict d_softmax1_s, const double *restrict d_global_avgpool1,
        double *restrict d_h1)
{
    for (int d = 0; d < 2; d++)
        for (int c = 0; c < 3; c++)
            for (int t = 0; t < 4; t++) {
                const double t0 = (1.0 / 12.0) / softmax1_s[c * 4 + t];
                IN_LANES
                for (int i = 0; i < 16; i++)
                    d_h1[((d * 3 + c) * 4 + t) * 16 + i] =
                            exp(d_h1[((d * 3 + c) * 4 + t) * 16 + i] - softmax1_m[c * 4 + t])
                            * (d_softmax1_s[c * 4 + t] + t0 * d_global_avgpool1[16 * d + i]);
            }
}

/* d_h0[n, d, h, w, c] = sum[b, i, j] conv1_weight_lanes2[b, d, (h + 1) % 2, j, i, c]
 *     * d_h1[n, b, (h + 1) / 2, 2 - j, i]                                                 r653:5
 * for one image at a time
 * conv1_weight_lanes2[2, 2, 2, 2, 16, 16], d_h1[1, 2, 3, 4, 16]
 * -> d_h0[1, 2, 5, 1, 16] */
KERNEL void r653_d_h0(const double *restrict conv1_weight_lanes2, const double *restrict d_h1,
        double *restrict d_h0)
{
#ifdef WIDE_AT
    for (int c = 0; c < 16; c += 8) {
        r653_wide sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0}, sum4 = {0}, sum5 = {0};
        for (int b = 0; b < 2; b++)
            for (int w = 0; w < 2; w++) {
                ROLLED
                for (int n = 0; n < 16; n++) {
                    const r653_wide a0 =
                            WIDE_AT(conv1_weight_lanes2[(((b * 4 + 1) * 2 + w) * 16 + n) * 16 + c]);
                    const r653_wide a1 =
                            WIDE_AT(conv1_weight_lanes2[((((b * 2 + 1) * 2 + 1) * 2 + w) * 16 + n)
                            * 16 + c]);
                    const double b0 = d_h1[(b * 12 - w + 2) * 16 + n];
                    sum0 += a0 * b0; sum3 += a1 * b0;
                    const double b1 = d_h1[((b * 3 + 1) * 4 - w + 2) * 16 + n];
                    sum1 += a0 * b1; sum4 += a1 * b1;
                    const double b2 = d_h1[((b * 3 + 2) * 4 - w + 2) * 16 + n];
                    sum2 += a0 * b2; sum5 += a1 * b2;
                }
            }
        WIDE_AT(d_h0[c]) = sum0;
        WIDE_AT(d_h0[2 * 16 + c]) = sum1;
        WIDE_AT(d_h0[4 * 16 + c]) = sum2;
        WIDE_AT(d_h0[1 * 80 + c]) = sum3;
        WIDE_AT(d_h0[(1 * 5 + 2) * 16 + c]) = sum4;
        WIDE_AT(d_h0[(1 * 5 + 4) * 16 + c]) = sum5;
    }
#else
    for (int c = 0; c < 16; c += 2 * LANES) {
        r653_vector sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0}, sum4 = {0},
                sum5 = {0},
                sum6 = {0}, sum7 = {0}, sum8 = {0}, sum9 = {0}, sum10 = {0},
                sum11 = {0};
        for (int b = 0; b < 2; b++)
            for (int w = 0; w < 2; w++) {
                ROLLED_IF_FEW
                for (int n = 0; n < 16; n++) {
                    const double b0 = d_h1[(b * 12 - w + 2) * 16 + n];
                    const double b1 = d_h1[((b * 3 + 1) * 4 - w + 2) * 16 + n];
                    const double b2 = d_h1[((b * 3 + 2) * 4 - w + 2) * 16 + n];
                    const r653_vector a0 =
                            AT(conv1_weight_lanes2[(((b * 4 + 1) * 2 + w) * 16 + n) * 16 + c]);
                    sum0 += a0 * b0; sum2 += a0 * b1; sum4 += a0 * b2;
                    const r653_vector a1 =
                            AT(conv1_weight_lanes2[(((b * 4 + 1) * 2 + w) * 16 + n) * 16 + c
                            + LANES]);
                    sum1 += a1 * b0; sum3 += a1 * b1; sum5 += a1 * b2;
                    const r653_vector a2 =
                            AT(conv1_weight_lanes2[((((b * 2 + 1) * 2 + 1) * 2 + w) * 16 + n) * 16
                            + c]);
                    sum6 += a2 * b0; sum8 += a2 * b1; sum10 += a2 * b2;
                    const r653_vector a3 =
                            AT(conv1_weight_lanes2[((((b * 2 + 1) * 2 + 1) * 2 + w) * 16 + n) * 16
                            + c + LANES]);
                    sum7 += a3 * b0; sum9 += a3 * b1; sum11 += a3 * b2;
                }
            }
        AT(d_h0[c]) = sum0;
        AT(d_h0[c + LANES]) = sum1;
        AT(d_h0[2 * 16 + c]) = sum2;
        AT(d_h0[2 * 16 + c + LANES]) = sum3;
        AT(d_h0[4 * 16 + c]) = sum4;
        AT(d_h0[4 * 16 + c + LANES]) = sum5;
        AT(d_h0[1 * 80 + c]) = sum6;
        AT(d_h0[1 * 80 + c + LANES]) = sum7;
        AT(d_h0[(1 * 5 + 2) * 16 + c]) = sum8;
        AT(d_h0[(1 * 5 + 2) * 16 + c + LANES]) = sum9;
        AT(d_h0[(1 * 5 + 4) * 16 + c]) = sum10;
        AT(d_h0[(1 * 5 + 4) * 16 + c + LANES]) = sum11;
    }
#endif
#ifdef WIDE_AT
    for (int c = 0; c < 16; c += 8) {
        r653_wide sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0};
        for (int b = 0; b < 2; b++)
            for (int w = 0; w < 2; w++) {
                ROLLED
                for (int n = 0; n < 16; n++) {
                    const r653_wide a0 =
                            WIDE_AT(conv1_weight_lanes2[((b * 8 + w) * 16 + n) * 16 + c]);
                    const r653_wide a1 =
                            WIDE_AT(conv1_weight_lanes2[(((b * 2 + 1) * 4 + w) * 16 + n) * 16 + c]);
                    const double b0 = d_h1[((b * 3 + 1) * 4 - w + 2) * 16 + n];
                    sum0 += a0 * b0; sum2 += a1 * b0;
                    const double b1 = d_h1[((b * 3 + 2) * 4 - w + 2) * 16 + n];
                    sum1 += a0 * b1; sum3 += a1 * b1;
                }
            }
        WIDE_AT(d_h0[1 * 16 + c]) = sum0;
        WIDE_AT(d_h0[3 * 16 + c]) = sum1;
        WIDE_AT(d_h0[(1 * 5 + 1) * 16 + c]) = sum2;
        WIDE_AT(d_h0[(1 * 5 + 3) * 16 + c]) = sum3;
    }
#else
    for (int c = 0; c < 16; c += 2 * LANES) {
        r653_vector sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0}, sum4 = {0},
                sum5 = {0},
                sum6 = {0}, sum7 = {0};
        for (int b = 0; b < 2; b++)
            for (int w = 0; w < 2; w++) {
                ROLLED_IF_FEW
                for (int n = 0; n < 16; n++) {
                    const double b0 = d_h1[((b * 3 + 1) * 4 - w + 2) * 16 + n];
                    const double b1 = d_h1[((b * 3 + 2) * 4 - w + 2) * 16 + n];
                    const r653_vector a0 = AT(conv1_weight_lanes2[((b * 8 + w) * 16 + n) * 16 + c]);
                    sum0 += a0 * b0; sum2 += a0 * b1;
                    const r653_vector a1 =
                            AT(conv1_weight_lanes2[((b * 8 + w) * 16 + n) * 16 + c + LANES]);
                    sum1 += a1 * b0; sum3 += a1 * b1;
                    const r653_vector a2 =
                            AT(conv1_weight_lanes2[(((b * 2 + 1) * 4 + w) * 16 + n) * 16 + c]);
                    sum4 += a2 * b0; sum6 += a2 * b1;
                    const r653_vector a3 =
                            AT(conv1_weight_lanes2[(((b * 2 + 1) * 4 + w) * 16 + n) * 16 + c
                            + LANES]);
                    sum5 += a3 * b0; sum7 += a3 * b1;
                }
            }
        AT(d_h0[1 * 16 + c]) = sum0;
        AT(d_h0[1 * 16 + c + LANES]) = sum1;
        AT(d_h0[3 * 16 + c]) = sum2;
        AT(d_h0[3 * 16 + c + LANES]) = sum3;
        AT(d_h0[(1 * 5 + 1) * 16 + c]) = sum4;
        AT(d_h0[(1 * 5 + 1) * 16 + c + LANES]) = sum5;
        AT(d_h0[(1 * 5 + 3) * 16 + c]) = sum6;
        AT(d_h0[(1 * 5 + 3) * 16 + c + LANES]) = sum7;
    }
#endif
}

/* d_conv1_weight[d, c, h, w, n] = sum[i, j, k] x[i, c, h + 2 * j - 1, w + k - 2]
 *     * d_h1[i, d, j, k, n]                                                               r653:5
 * for one image at a time, added to what there is
 * d_h1[1, 2, 3, 4, 16], x[3, 32, 5, 1]
 * -> d_conv1_weight[2, 32, 2, 2, 16] */
KERNEL void r653_d_conv1_weight(const double *restrict d_h1, const double *restrict x,
        double *restrict d_conv1_weight, int strip)
{
#ifdef WIDE_AT
    for (int c = 0; c < 22; c += 11)
        for (int h = 0; h < 2; h++)
            for (int w = 0; w < 2; w++)
                for (int n = 0; n < 16; n += 8) {
                    r653_wide sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0},
                            sum4 = {0},
                            sum5 = {0}, sum6 = {0}, sum7 = {0}, sum8 = {0},
                            sum9 = {0},
                            sum10 = {0}, sum11 = {0}, sum12 = {0}, sum13 = {0},
                            sum14 = {0},
                            sum15 = {0}, sum16 = {0}, sum17 = {0}, sum18 = {0},
                            sum19 = {0},
                            sum20 = {0}, sum21 = {0};
                    ROLLED
                    for (int i = 1 - (h + 1) / 2; i < 3; i++) {
                        const r653_wide a0 = WIDE_AT(d_h1[(i * 4 - w + 2) * 16 + n]);
                        const r653_wide a1 = WIDE_AT(d_h1[((1 * 3 + i) * 4 - w + 2) * 16 + n]);
                        const double b0 = x[(strip * 32 + c) * 5 + h + 2 * i - 1];
                        sum0 += a0 * b0; sum11 += a1 * b0;
                        const double b1 = x[(strip * 32 + c + 1) * 5 + h + 2 * i - 1];
                        sum1 += a0 * b1; sum12 += a1 * b1;
                        const double b2 = x[(strip * 32 + c + 2) * 5 + h + 2 * i - 1];
                        sum2 += a0 * b2; sum13 += a1 * b2;
                        const double b3 = x[(strip * 32 + c + 3) * 5 + h + 2 * i - 1];
                        sum3 += a0 * b3; sum14 += a1 * b3;
                        const double b4 = x[(strip * 32 + c + 4) * 5 + h + 2 * i - 1];
                        sum4 += a0 * b4; sum15 += a1 * b4;
                        const double b5 = x[(strip * 32 + c + 5) * 5 + h + 2 * i - 1];
                        sum5 += a0 * b5; sum16 += a1 * b5;
                        const double b6 = x[(strip * 32 + c + 6) * 5 + h + 2 * i - 1];
                        sum6 += a0 * b6; sum17 += a1 * b6;
                        const double b7 = x[(strip * 32 + c + 7) * 5 + h + 2 * i - 1];
                        sum7 += a0 * b7; sum18 += a1 * b7;
                        const double b8 = x[(strip * 32 + c + 8) * 5 + h + 2 * i - 1];
                        sum8 += a0 * b8; sum19 += a1 * b8;
                        const double b9 = x[(strip * 32 + c + 9) * 5 + h + 2 * i - 1];
                        sum9 += a0 * b9; sum20 += a1 * b9;
                        const double b10 = x[(strip * 32 + c + 10) * 5 + h + 2 * i - 1];
                        sum10 += a0 * b10; sum21 += a1 * b10;
                    }
                    WIDE_AT(d_conv1_weight[((c * 2 + h) * 2 + w) * 16 + n]) += sum0;
                    WIDE_AT(d_conv1_weight[(((c + 1) * 2 + h) * 2 + w) * 16 + n]) += sum1;
                    WIDE_AT(d_conv1_weight[(((c + 2) * 2 + h) * 2 + w) * 16 + n]) += sum2;
                    WIDE_AT(d_conv1_weight[(((c + 3) * 2 + h) * 2 + w) * 16 + n]) += sum3;
                    WIDE_AT(d_conv1_weight[(((c + 4) * 2 + h) * 2 + w) * 16 + n]) += sum4;
                    WIDE_AT(d_conv1_weight[(((c + 5) * 2 + h) * 2 + w) * 16 + n]) += sum5;
                    WIDE_AT(d_conv1_weight[(((c + 6) * 2 + h) * 2 + w) * 16 + n]) += sum6;
                    WIDE_AT(d_conv1_weight[(((c + 7) * 2 + h) * 2 + w) * 16 + n]) += sum7;
                    WIDE_AT(d_conv1_weight[(((c + 8) * 2 + h) * 2 + w) * 16 + n]) += sum8;
                    WIDE_AT(d_conv1_weight[(((c + 9) * 2 + h) * 2 + w) * 16 + n]) += sum9;
                    WIDE_AT(d_conv1_weight[(((c + 10) * 2 + h) * 2 + w) * 16 + n]) += sum10;
                    WIDE_AT(d_conv1_weight[(((1 * 32 + c) * 2 + h) * 2 + w) * 16 + n]) += sum11;
                    WIDE_AT(d_conv1_weight[(((1 * 32 + c + 1) * 2 + h) * 2 + w) * 16 + n]) += sum12;
                    WIDE_AT(d_conv1_weight[(((1 * 32 + c + 2) * 2 + h) * 2 + w) * 16 + n]) += sum13;
                    WIDE_AT(d_conv1_weight[(((1 * 32 + c + 3) * 2 + h) * 2 + w) * 16 + n]) += sum14;
                    WIDE_AT(d_conv1_weight[(((1 * 32 + c + 4) * 2 + h) * 2 + w) * 16 + n]) += sum15;
                    WIDE_AT(d_conv1_weight[(((1 * 32 + c + 5) * 2 + h) * 2 + w) * 16 + n]) += sum16;
                    WIDE_AT(d_conv1_weight[(((1 * 32 + c + 6) * 2 + h) * 2 + w) * 16 + n]) += sum17;
                    WIDE_AT(d_conv1_weight[(((1 * 32 + c + 7) * 2 + h) * 2 + w) * 16 + n]) += sum18;
                    WIDE_AT(d_conv1_weight[(((1 * 32 + c + 8) * 2 + h) * 2 + w) * 16 + n]) += sum19;
                    WIDE_AT(d_conv1_weight[(((1 * 32 + c + 9) * 2 + h) * 2 + w) * 16 + n]) += sum20;
                    WIDE_AT(d_conv1_weight[(((1 * 32 + c + 10) * 2 + h) * 2 + w) * 16 + n]) +=
                            sum21;
                }
    for (int h = 0; h < 2; h++)
        for (int w = 0; w < 2; w++)
            for (int c = 0; c < 16; c += 8) {
                r653_wide sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0}, sum4 = {0},
                        sum5 = {0},
                        sum6 = {0}, sum7 = {0}, sum8 = {0}, sum9 = {0},
                        sum10 = {0}, sum11 = {0},
                        sum12 = {0}, sum13 = {0}, sum14 = {0},
                        sum15 = {0}, sum16 = {0},
                        sum17 = {0}, sum18 = {0}, sum19 = {0};
                ROLLED
                for (int i = 1 - (h + 1) / 2; i < 3; i++) {
                    const r653_wide a0 = WIDE_AT(d_h1[(i * 4 - w + 2) * 16 + c]);
                    const r653_wide a1 = WIDE_AT(d_h1[((1 * 3 + i) * 4 - w + 2) * 16 + c]);
                    const double b0 = x[(strip * 32 + 22) * 5 + h + 2 * i - 1];
                    sum0 += a0 * b0; sum10 += a1 * b0;
                    const double b1 = x[(strip * 32 + 23) * 5 + h + 2 * i - 1];
                    sum1 += a0 * b1; sum11 += a1 * b1;
                    const double b2 = x[(strip * 32 + 24) * 5 + h + 2 * i - 1];
                    sum2 += a0 * b2; sum12 += a1 * b2;
                    const double b3 = x[(strip * 32 + 25) * 5 + h + 2 * i - 1];
                    sum3 += a0 * b3; sum13 += a1 * b3;
                    const double b4 = x[(strip * 32 + 26) * 5 + h + 2 * i - 1];
                    sum4 += a0 * b4; sum14 += a1 * b4;
                    const double b5 = x[(strip * 32 + 27) * 5 + h + 2 * i - 1];
                    sum5 += a0 * b5; sum15 += a1 * b5;
                    const double b6 = x[(strip * 32 + 28) * 5 + h + 2 * i - 1];
                    sum6 += a0 * b6; sum16 += a1 * b6;
                    const double b7 = x[(strip * 32 + 29) * 5 + h + 2 * i - 1];
                    sum7 += a0 * b7; sum17 += a1 * b7;
                    const double b8 = x[(strip * 32 + 30) * 5 + h + 2 * i - 1];
                    sum8 += a0 * b8; sum18 += a1 * b8;
                    const double b9 = x[(strip * 32 + 31) * 5 + h + 2 * i - 1];
                    sum9 += a0 * b9; sum19 += a1 * b9;
                }
                WIDE_AT(d_conv1_weight[((22 * 2 + h) * 2 + w) * 16 + c]) += sum0;
                WIDE_AT(d_conv1_weight[((23 * 2 + h) * 2 + w) * 16 + c]) += sum1;
                WIDE_AT(d_conv1_weight[((24 * 2 + h) * 2 + w) * 16 + c]) += sum2;
                WIDE_AT(d_conv1_weight[((25 * 2 + h) * 2 + w) * 16 + c]) += sum3;
                WIDE_AT(d_conv1_weight[((26 * 2 + h) * 2 + w) * 16 + c]) += sum4;
                WIDE_AT(d_conv1_weight[((27 * 2 + h) * 2 + w) * 16 + c]) += sum5;
                WIDE_AT(d_conv1_weight[((28 * 2 + h) * 2 + w) * 16 + c]) += sum6;
                WIDE_AT(d_conv1_weight[((29 * 2 + h) * 2 + w) * 16 + c]) += sum7;
                WIDE_AT(d_conv1_weight[((30 * 2 + h) * 2 + w) * 16 + c]) += sum8;
                WIDE_AT(d_conv1_weight[((31 * 2 + h) * 2 + w) * 16 + c]) += sum9;
                WIDE_AT(d_conv1_weight[(((1 * 32 + 22) * 2 + h) * 2 + w) * 16 + c]) += sum10;
                WIDE_AT(d_conv1_weight[(((1 * 32 + 23) * 2 + h) * 2 + w) * 16 + c]) += sum11;
                WIDE_AT(d_conv1_weight[(((1 * 32 + 24) * 2 + h) * 2 + w) * 16 + c]) += sum12;
                WIDE_AT(d_conv1_weight[(((1 * 32 + 25) * 2 + h) * 2 + w) * 16 + c]) += sum13;
                WIDE_AT(d_conv1_weight[(((1 * 32 + 26) * 2 + h) * 2 + w) * 16 + c]) += sum14;
                WIDE_AT(d_conv1_weight[(((1 * 32 + 27) * 2 + h) * 2 + w) * 16 + c]) += sum15;
                WIDE_AT(d_conv1_weight[(((1 * 32 + 28) * 2 + h) * 2 + w) * 16 + c]) += sum16;
                WIDE_AT(d_conv1_weight[(((1 * 32 + 29) * 2 + h) * 2 + w) * 16 + c]) += sum17;
                WIDE_AT(d_conv1_weight[(((1 * 32 + 30) * 2 + h) * 2 + w) * 16 + c]) += sum18;
                WIDE_AT(d_conv1_weight[(((1 * 32 + 31) * 2 + h) * 2 + w) * 16 + c]) += sum19;
            }
#else
    for (int c = 0; c < 32; c += 2)
        for (int h = 0; h < 2; h++)
            for (int w = 0; w < 2; w++)
                for (int n = 0; n < 16; n += 2 * LANES) {
                    r653_vector sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0},
                            sum4 = {0},
                            sum5 = {0}, sum6 = {0}, sum7 = {0};
                    ROLLED_IF_FEW
                    for (int i = 1 - (h + 1) / 2; i < 3; i++) {
                        const double b0 = x[(strip * 32 + c) * 5 + h + 2 * i - 1];
                        const double b1 = x[(strip * 32 + c + 1) * 5 + h + 2 * i - 1];
                        const r653_vector a0 = AT(d_h1[(i * 4 - w + 2) * 16 + n]);
                        sum0 += a0 * b0; sum2 += a0 * b1;
                        const r653_vector a1 = AT(d_h1[(i * 4 - w + 2) * 16 + n + LANES]);
                        sum1 += a1 * b0; sum3 += a1 * b1;
                        const r653_vector a2 = AT(d_h1[((1 * 3 + i) * 4 - w + 2) * 16 + n]);
                        sum4 += a2 * b0; sum6 += a2 * b1;
                        const r653_vector a3 = AT(d_h1[((1 * 3 + i) * 4 - w + 2) * 16 + n + LANES]);
                        sum5 += a3 * b0; sum7 += a3 * b1;
                    }
                    AT(d_conv1_weight[((c * 2 + h) * 2 + w) * 16 + n]) += sum0;
                    AT(d_conv1_weight[((c * 2 + h) * 2 + w) * 16 + n + LANES]) += sum1;
                    AT(d_conv1_weight[(((c + 1) * 2 + h) * 2 + w) * 16 + n]) += sum2;
                    AT(d_conv1_weight[(((c + 1) * 2 + h) * 2 + w) * 16 + n + LANES]) += sum3;
                    AT(d_conv1_weight[(((1 * 32 + c) * 2 + h) * 2 + w) * 16 + n]) += sum4;
                    AT(d_conv1_weight[(((1 * 32 + c) * 2 + h) * 2 + w) * 16 + n + LANES]) += sum5;
                    AT(d_conv1_weight[(((1 * 32 + c + 1) * 2 + h) * 2 + w) * 16 + n]) += sum6;
                    AT(d_conv1_weight[(((1 * 32 + c + 1) * 2 + h) * 2 + w) * 16 + n + LANES]) +=
                            sum7;
                }
#endif
}

/* grad_loss_x[n, c, h, w] = d_h0[n, c / 16, h, w, c % 16]                                 r653:5
 * for one image at a time
 * d_h0[1, 2, 5, 1, 16]
 * -> grad_loss_x[3, 32, 5, 1] */
KERNEL void r653_d_h0_2(const double *restrict d_h0, double *restrict grad_loss_x, int strip)
{
    IN_TURN
    for (int c = 0; c < 32; c++)
        for (int h = 0; h < 5; h++)
            grad_loss_x[(strip * 32 + c) * 5 + h] = d_h0[(c / 16 * 5 + h) * 16 + c % 16];
}

/* loss = 1/60 * mse1_sum                                                                  r653:9
 * mse1_sum
 * -> loss */
KERNEL void r653_mse1_2(const double *restrict mse1_sum, double *restrict loss)
{
    *loss = (1.0 / 60.0) * *mse1_sum;
}

/* grad_loss_dense1_weight[u, f] = 1/12 * d_dense1_weight_sum[u, f / 16, f % 16]           r653:7
 * d_dense1_weight_sum[20, 2, 16]
 * -> grad_loss_dense1_weight[20, 32] */
KERNEL void r653_d_dense1_weight(const double *restrict d_dense1_weight_sum,
        double *restrict grad_loss_dense1_weight)
{
    for (int u = 0; u < 20; u++) {
        IN_LANES
        for (int f = 0; f < 32; f++)
            grad_loss_dense1_weight[u * 32 + f] = (1.0 / 12.0) * d_dense1_weight_sum[u * 32 + f];
    }
}

/* grad_loss_conv1_weight[o, c, i, j] = d_conv1_weight[o / 16, c, i, j, o % 16]            r653:5
 * d_conv1_weight[2, 32, 2, 2, 16]
 * -> grad_loss_conv1_weight[32, 32, 2, 2] */
KERNEL void r653_d_conv1_weight2(const double *restrict d_conv1_weight,
        double *restrict grad_loss_conv1_weight)
{
    for (int o = 0; o < 32; o++) {
        IN_TURN
        for (int c = 0; c < 32; c++) {
            IN_TURN
            for (int i = 0; i < 2; i++)
                for (int j = 0; j < 2; j++)
                    grad_loss_conv1_weight[((o * 32 + c) * 2 + i) * 2 + j] =
                            d_conv1_weight[(((o / 16 * 32 + c) * 2 + i) * 2 + j) * 16 + o % 16];
        }
    }
}

int r653_values(r653 *net, const double *x, const double *t, double *z, double *loss,
        double *grad_loss_x, double *grad_loss_conv1_weight, double *grad_loss_dense1_weight,
        double *grad_loss_dense1_bias)
{
    char *const arena = net->arena;
    double *const conv1_weight = net->parameters; /* [32, 32, 2, 2] */
    double *const dense1_weight = net->parameters + 4096; /* [20, 32] */
    double *const dense1_bias = net->parameters + 4736; /* [20] */
    double *const conv1_weight_lanes = (double *)arena; /* [2, 32, 2, 2, 16] */
    double *const h1 = (double *)(arena + 103424); /* [1, 2, 3, 4, 16] */
    double *const softmax1_m = (double *)(arena + 110400); /* [1, 3, 4] */
    double *const softmax1_e = (double *)(arena + 106560); /* [1, 2, 3, 4, 16] */
    double *const softmax1_s = (double *)(arena + 110528); /* [1, 3, 4] */
    double *const global_avgpool1_sum = (double *)(arena + 109696); /* [1, 2, 16] */
    double *const mse1_sum = (double *)(arena + 110656);
    double *const d_z = (double *)(arena + 110208); /* [1, 20] */
    double *const d_global_avgpool1 = (double *)(arena + 109952); /* [1, 32] */
    double *const d_dense1_weight_sum = (double *)(arena + 98304); /* [20, 2, 16] */
    double *const d_softmax1_s = (double *)(arena + 109696); /* [1, 3, 4] */
    double *const conv1_weight_lanes2 = (double *)(arena + 32768); /* [2, 2, 2, 2, 16, 16] */
    double *const d_h0 = (double *)(arena + 106560); /* [1, 2, 5, 1, 16] */
    double *const d_conv1_weight = (double *)(arena + 65536); /* [2, 32, 2, 2, 16] */
    double *const d_h1 = h1; /* [1, 2, 3, 4, 16] */

    r653_conv1_weight_lanes(conv1_weight, conv1_weight_lanes);
    r653_conv1_weight_lanes2(conv1_weight, conv1_weight_lanes2);
    memset(mse1_sum, 0, 1 * sizeof *mse1_sum);
    memset(grad_loss_dense1_bias, 0, 20 * sizeof *grad_loss_dense1_bias);
    memset(d_dense1_weight_sum, 0, 640 * sizeof *d_dense1_weight_sum);
    memset(d_conv1_weight, 0, 4096 * sizeof *d_conv1_weight);
    /* depth first: one image at a time */
    for (int strip = 0; strip < 3; strip++) {
        r653_h1(conv1_weight_lanes, x, h1, strip);
        r653_softmax1_m(h1, softmax1_m);
        r653_softmax1_e(h1, softmax1_m, softmax1_e);
        r653_softmax1_s(softmax1_e, softmax1_s);
        r653_global_avgpool1_sum(softmax1_s, softmax1_e, global_avgpool1_sum);
        r653_d_z(dense1_weight, global_avgpool1_sum, dense1_bias, t, z, d_z, strip);
        r653_mse1_sum(t, z, mse1_sum, strip);
        r653_d_dense1_bias(d_z, grad_loss_dense1_bias);
        r653_d_global_avgpool1(dense1_weight, d_z, d_global_avgpool1);
        r653_d_dense1_weight_sum(global_avgpool1_sum, d_z, d_dense1_weight_sum);
        r653_d_softmax1_s(softmax1_e, d_global_avgpool1, softmax1_s, d_softmax1_s);
        r653_d_h1(softmax1_s, softmax1_m, d_softmax1_s, d_global_avgpool1, d_h1);
        r653_d_h0(conv1_weight_lanes2, d_h1, d_h0);
        r653_d_conv1_weight(d_h1, x, d_conv1_weight, strip);
        r653_d_h0_2(d_h0, grad_loss_x, strip);
    }
    r653_mse1_2(mse1_sum, loss);
    r653_d_dense1_weight(d_dense1_weight_sum, grad_loss_dense1_weight);
    r653_d_conv1_weight2(d_conv1_weight, grad_loss_conv1_weight);
    return 0;
}

int r653_call_values(r653 *net, const void *const *inputs, void *const *results, double *gradients)
{
    int status;

    (void)inputs;
    (void)results;
    (void)gradients;
    status =
            r653_values(net, inputs[0], inputs[1], results[0], results[1], results[2],
            results[3],
            results[4], results[5]);
    if (status)
        return status;
    return 0;
}
#undef KERNEL
#undef AT
#undef LANES
#undef VECTOR_BYTES
#undef WIDE_AT
#undef ROLLED
#undef ROLLED_IF_FEW
#undef IN_LANES
#undef IN_TURN

static void run_r653(void)
{
	r653 net;
	memset(&net, 0, sizeof net);
	net.parameters = doubles(4756);
	net.states = doubles(9515);
	net.arena = room(r653_arena_bytes, 1);
	void *inputs[2];
	inputs[0] = doubles(480);
	inputs[1] = doubles(60);
	void *results[6];
	results[0] = room(60, sizeof(double));
	results[1] = room(1, sizeof(double));
	results[2] = room(480, sizeof(double));
	results[3] = room(4096, sizeof(double));
	results[4] = room(640, sizeof(double));
	results[5] = room(20, sizeof(double));
	if (r653_call_values(&net, (const void *const *)inputs, results, NULL))
		exit(5);
	for (long i = 0; i < 60; i++)
		put_double(((double *)results[0])[i]);
	free(results[0]);
	for (long i = 0; i < 1; i++)
		put_double(((double *)results[1])[i]);
	free(results[1]);
	for (long i = 0; i < 480; i++)
		put_double(((double *)results[2])[i]);
	free(results[2]);
	for (long i = 0; i < 4096; i++)
		put_double(((double *)results[3])[i]);
	free(results[3]);
	for (long i = 0; i < 640; i++)
		put_double(((double *)results[4])[i]);
	free(results[4]);
	for (long i = 0; i < 20; i++)
		put_double(((double *)results[5])[i]);
	free(results[5]);
	free(inputs[0]);
	free(inputs[1]);
	free(net.parameters);
	free(net.states);
	free(net.arena);
}

int main(void)
{
	if (!(data = fopen("data", "rb")))
		return 6;
	run_r628();
	run_r653();
	return fclose(data) || fclose(stdout);
}
