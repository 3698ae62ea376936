/* The network digit, compiled from digit.cnn by cnnc: one function for each kernel, then the entry
 * functions that call them in order. */
#include "digit.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

/* Kernels stay functions of their own: in profiles, and because some compilers take very long
 * over an entry function that has swallowed hundreds of them. */
#if defined(__GNUC__) && !defined(__TINYC__)
#define KERNEL static __attribute__((noinline))
#else
#define KERNEL static
#endif

#ifdef __GNUC__ /* nobody asks for its errno: so it can be a vector instruction */
__attribute__((const)) float sqrtf(float);
#endif

/* These functions, and kernels that call them, become vectors if gcc may compute what a select
 * then drops; and a * b + c may be one operation everywhere, whatever -std says. */
#if defined(__GNUC__) && !defined(__clang__) && !defined(__TINYC__)
#pragma GCC optimize "fp-contract=fast"
#pragma GCC push_options
#pragma GCC optimize "no-trapping-math"
#define MATH_OPTIONS
#define MATH_KERNEL static __attribute__((noinline, optimize("no-trapping-math")))
#else
#define MATH_KERNEL KERNEL
#endif

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

/* The bits of x. */
static inline uint32_t digit_bits(float x)
{
    union {
        float real;
        uint32_t bits;
    } both;
    both.real = x;
    return both.bits;
}

/* The number with these bits. */
static inline float digit_from_bits(uint32_t bits)
{
    union {
        uint32_t bits;
        float real;
    } both;
    both.bits = bits;
    return both.real;
}

/* The integer next to x / log(2), |x| < 2^21: behind 1.5 * 2^23 there is no room for a fraction. */
static inline int32_t digit_octaves(float x)
{
    return (int32_t)digit_bits(x * 1.44269504f + 12582912.0f) - 0x4b400000;
}

/* e^(x - n log(2)) - 1 for n = octaves(x). n * 0.693359375 is exact, and so is the first difference;
 * r is at most log(2) / 2, and the polynomial within 2^-31 of the result. */
static inline float digit_expm1_rest(float x, int32_t n)
{
    float r = x - (float)n * 0.693359375f + (float)n * 2.12194440e-4f;
    float p = 1.39323645e-3f + r * 1.97643298e-4f;

    p = 0.5f + r * (0.166666657f + r * (4.16664928e-2f + r * (8.33354332e-3f + r * p)));
    return r + r * r * p;
}

/* x * 2^n for -254 < n < 256, by two factors, as one alone might be no normal number. */
static inline float digit_scaled(float x, int32_t n)
{
    uint32_t both = (uint32_t)n + 254, half = both >> 1;

    return x * digit_from_bits(half << 23) * digit_from_bits((both - half) << 23);
}

/* e^x: beyond -104 and 89 it is 0 and infinite. */
static inline float digit_expf(float x)
{
    float y = x > 89.0f ? 89.0f : x;
    float z = y < -104.0f ? -104.0f : y;
    int32_t n = digit_octaves(z);

    return digit_scaled(1.0f + digit_expm1_rest(z, n), n);
}

/* The n for which x / 2^n lies between sqrt(1/2) and sqrt(2), x > 0 and normal. */
static inline int32_t digit_exponent(float x)
{
    return (int32_t)((digit_bits(x) + 0x004afb0d) >> 23) - 127;
}

/* n log(2) + log(1 + f), |f| < sqrt(2) - 1; the polynomial is within 2^-27 of the result. */
static inline float digit_log_sum(int32_t n, float f)
{
    float p = 0.127622172f - f * 7.63643906e-2f;

    p = -0.166234091f + f * (0.1420158f + f * (-0.131596103f + f * p));
    p = 0.333333313f + f * (-0.250008196f + f * (0.200012416f + f * p));
    p = f * f * (f * p - 0.5f) - (float)n * 2.12194440e-4f;
    return (float)n * 0.693359375f + (f + p);
}

/* y = log(x), unless x is no positive finite number. */
static inline float digit_log_edges(float x, float y)
{
    uint32_t bits = digit_bits(x);
    uint32_t edge = bits > 0x80000000 ? 0x7fc00000 : bits;

    edge = bits << 1 == 0 ? 0xff800000 : edge;
    return digit_from_bits(bits - 1 < 0x7f7fffff ? digit_bits(y) : edge);
}

/* Natural logarithm; a denormal number is scaled by 2^23 before. */
static inline float digit_logf(float x)
{
    uint32_t small = digit_bits(x) < 0x00800000;
    float y = x * (small ? 8388608.0f : 1.0f);
    int32_t n = digit_exponent(y);
    float f = digit_from_bits(digit_bits(y) - ((uint32_t)n << 23)) - 1.0f;

    return digit_log_edges(x, digit_log_sum(n - (int32_t)(small ? 23 : 0), f));
}

/* The cosine of k / 2^24 turns, 0 <= k < 2^24: from the nearest quarter, exactly, a polynomial of at most
 * an eighth of a turn, within 2^-25 of the result. */
static inline float digit_cos_turnf(int32_t k)
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
/* End of vector_math.h */

/* Start of random.h */
/* SPDX-License-Identifier: MIT */
/*
 * random.h - random numbers by counting instead of by remembering.
 *
 * The one idea: number (seed, step, stream, element) is a hash of its four coordinates, so every
 * number can be had alone, in any order and by any thread, and no mask needs to be stored. The hash
 * is a permutation of the 64-bit words applied three times, a coordinate added before each.
 */

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

/* Normal, mean 0 and variance 1 (Box and Muller), from two uniform numbers of 24 bits. */
static inline float cnnc_random_normal_f32(uint64_t seed, uint64_t step, uint32_t stream,
                       uint64_t element)
{
    uint64_t bits = cnnc_random_bits(seed, step, stream, element);
    float radius = (float)((int32_t)(bits >> 40) + 1) * (1.0f / 16777216.0f);

    return sqrtf(-2.0f * digit_logf(radius)) *
           digit_cos_turnf((int32_t)(bits >> 8 & 0xffffff));
}
/* End of random.h */

#ifdef MATH_OPTIONS
#pragma GCC pop_options
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

/* Before a loop: its rounds read what is in registers yet, if they are all there. */
#if defined(__clang__)
#define UNROLLED _Pragma("clang loop unroll(full)")
#elif defined(__GNUC__) && !defined(__TINYC__)
#define UNROLLED _Pragma("GCC unroll 32")
#else
#define UNROLLED
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
typedef float digit_vector __attribute__((vector_size(VECTOR_BYTES), aligned(4), may_alias));
#define LANES ((int)(VECTOR_BYTES / sizeof(float)))
#else
typedef float digit_vector;
#define LANES 1
#endif
#define AT(element) (*(digit_vector *)&(element)) /* the vector that begins there */
#ifdef __AVX512F__ /* and as many more in these */
typedef float digit_wide __attribute__((vector_size(64), aligned(4), may_alias));
#define WIDE_AT(element) (*(digit_wide *)&(element))
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

static inline float digit_total(digit_vector a)
{
    float part[LANES];
    memcpy(part, &a, sizeof part);
    for (int n = LANES / 2; n > 0; n /= 2)
        for (int i = 0; i < n; i++)
            part[i] += part[i + n];
    return part[0];
}

static inline int64_t digit_min(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static inline int64_t digit_max(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

/* Whether an integer input leaves 0 .. below - 1; says where. */
static int digit_check(digit *net, const char *input, const int32_t *values, int64_t count,
        int64_t below)
{
    for (int64_t i = 0; i < count; i++) {
        if (values[i] < 0 || values[i] >= below) {
            net->bad_input = input;
            net->bad_index = i;
            return 1;
        }
    }
    return 0;
}

/* conv1.weight.m[o, c, i, j] = 0                                                    digit.cnn:16
 * -> conv1.weight.m[2, 1, 3, 3] */
KERNEL void digit_update_conv1_weight_m(float *restrict conv1_weight_m)
{
    IN_TURN
    for (int o = 0; o < 2; o++) {
        IN_TURN
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++)
                conv1_weight_m[(o * 3 + i) * 3 + j] = 0.0f;
    }
}

/* conv1.bias[i] = 0                                                                  digit.cnn:6
 * -> conv1.bias[2] */
KERNEL void digit_update_conv1_bias(float *restrict conv1_bias)
{
    for (int i = 0; i < 2; i++)
        conv1_bias[i] = 0.0f;
}

/* dense1.weight.m[u, f] = 0                                                         digit.cnn:16
 * -> dense1.weight.m[3, 18] */
KERNEL void digit_update_dense1_weight_m(float *restrict dense1_weight_m)
{
    for (int u = 0; u < 3; u++) {
        IN_LANES
        for (int f = 0; f < 18; f++)
            dense1_weight_m[u * 18 + f] = 0.0f;
    }
}

/* dense1.bias[i] = 0                                                                 digit.cnn:6
 * -> dense1.bias[3] */
KERNEL void digit_update_dense1_bias(float *restrict dense1_bias)
{
    for (int i = 0; i < 3; i++)
        dense1_bias[i] = 0.0f;
}

/* conv1.weight[o, c, i, j] = 0.4714045207910317 * normal()                           digit.cnn:6
 * -> conv1.weight[2, 1, 3, 3] */
MATH_KERNEL void digit_update_conv1_weight(float *restrict conv1_weight, uint64_t seed,
        uint64_t step)
{
    for (int o = 0; o < 2; o++)
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++)
                conv1_weight[(o * 3 + i) * 3 + j] = 0.47140452f
                        * cnnc_random_normal_f32(seed, step, 2257287636, 9 * o + 3 * i + j);
}

/* dense1.weight[u, f] = 0.3333333333333333 * normal()                                digit.cnn:6
 * -> dense1.weight[3, 18] */
MATH_KERNEL void digit_update_dense1_weight(float *restrict dense1_weight, uint64_t seed,
        uint64_t step)
{
    for (int u = 0; u < 3; u++) {
        IN_LANES
        for (int f = 0; f < 18; f++)
            dense1_weight[u * 18 + f] = 0.33333333f
                    * cnnc_random_normal_f32(seed, step, 2507550643, 18 * u + f);
    }
}

/* conv1.weight.t = 0                                                                digit.cnn:16
 * -> conv1.weight.t */
KERNEL void digit_update_conv1_weight_t_(float *restrict conv1_weight_t_)
{
    *conv1_weight_t_ = 0.0f;
}

/* conv1.weight.v = conv1.weight.m                                                   digit.cnn:16
 * conv1.weight.m[2, 1, 3, 3]
 * -> conv1.weight.v[2, 1, 3, 3] */
KERNEL void digit_copy_conv1_weight_v(const float *restrict conv1_weight_m,
        float *restrict conv1_weight_v)
{
    IN_TURN
    for (int o = 0; o < 2; o++) {
        IN_TURN
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++)
                conv1_weight_v[(o * 3 + i) * 3 + j] = conv1_weight_m[(o * 3 + i) * 3 + j];
    }
}

/* conv1.bias.t = conv1.weight.t                                                     digit.cnn:16
 * conv1.weight.t
 * -> conv1.bias.t */
KERNEL void digit_copy_conv1_bias_t_(const float *restrict conv1_weight_t_,
        float *restrict conv1_bias_t_)
{
    *conv1_bias_t_ = *conv1_weight_t_;
}

/* conv1.bias.m = conv1.bias                                                          digit.cnn:6
 * conv1.bias[2]
 * -> conv1.bias.m[2] */
KERNEL void digit_copy_conv1_bias_m(const float *restrict conv1_bias,
        float *restrict conv1_bias_m)
{
    for (int i = 0; i < 2; i++)
        conv1_bias_m[i] = conv1_bias[i];
}

/* conv1.bias.v = conv1.bias                                                          digit.cnn:6
 * conv1.bias[2]
 * -> conv1.bias.v[2] */
KERNEL void digit_copy_conv1_bias_v(const float *restrict conv1_bias,
        float *restrict conv1_bias_v)
{
    for (int i = 0; i < 2; i++)
        conv1_bias_v[i] = conv1_bias[i];
}

/* dense1.weight.t = conv1.weight.t                                                  digit.cnn:16
 * conv1.weight.t
 * -> dense1.weight.t */
KERNEL void digit_copy_dense1_weight_t_(const float *restrict conv1_weight_t_,
        float *restrict dense1_weight_t_)
{
    *dense1_weight_t_ = *conv1_weight_t_;
}

/* dense1.weight.v = dense1.weight.m                                                 digit.cnn:16
 * dense1.weight.m[3, 18]
 * -> dense1.weight.v[3, 18] */
KERNEL void digit_copy_dense1_weight_v(const float *restrict dense1_weight_m,
        float *restrict dense1_weight_v)
{
    for (int u = 0; u < 3; u++) {
        IN_LANES
        for (int f = 0; f < 18; f++)
            dense1_weight_v[u * 18 + f] = dense1_weight_m[u * 18 + f];
    }
}

/* dense1.bias.t = conv1.weight.t                                                    digit.cnn:16
 * conv1.weight.t
 * -> dense1.bias.t */
KERNEL void digit_copy_dense1_bias_t_(const float *restrict conv1_weight_t_,
        float *restrict dense1_bias_t_)
{
    *dense1_bias_t_ = *conv1_weight_t_;
}

/* dense1.bias.m = dense1.bias                                                        digit.cnn:6
 * dense1.bias[3]
 * -> dense1.bias.m[3] */
KERNEL void digit_copy_dense1_bias_m(const float *restrict dense1_bias,
        float *restrict dense1_bias_m)
{
    for (int i = 0; i < 3; i++)
        dense1_bias_m[i] = dense1_bias[i];
}

/* dense1.bias.v = dense1.bias                                                        digit.cnn:6
 * dense1.bias[3]
 * -> dense1.bias.v[3] */
KERNEL void digit_copy_dense1_bias_v(const float *restrict dense1_bias,
        float *restrict dense1_bias_v)
{
    for (int i = 0; i < 3; i++)
        dense1_bias_v[i] = dense1_bias[i];
}

void digit_initialise(digit *net)
{
    float *const conv1_weight = net->parameters; /* [2, 1, 3, 3] */
    float *const conv1_bias = net->parameters + 18; /* [2] */
    float *const dense1_weight = net->parameters + 20; /* [3, 18] */
    float *const dense1_bias = net->parameters + 74; /* [3] */
    float *const conv1_weight_t_ = net->states;
    float *const conv1_weight_m = net->states + 1; /* [2, 1, 3, 3] */
    float *const conv1_weight_v = net->states + 19; /* [2, 1, 3, 3] */
    float *const conv1_bias_t_ = net->states + 37;
    float *const conv1_bias_m = net->states + 38; /* [2] */
    float *const conv1_bias_v = net->states + 40; /* [2] */
    float *const dense1_weight_t_ = net->states + 42;
    float *const dense1_weight_m = net->states + 43; /* [3, 18] */
    float *const dense1_weight_v = net->states + 97; /* [3, 18] */
    float *const dense1_bias_t_ = net->states + 151;
    float *const dense1_bias_m = net->states + 152; /* [3] */
    float *const dense1_bias_v = net->states + 155; /* [3] */

    digit_update_conv1_weight_m(conv1_weight_m);
    digit_update_conv1_bias(conv1_bias);
    digit_update_dense1_weight_m(dense1_weight_m);
    digit_update_dense1_bias(dense1_bias);
    digit_update_conv1_weight(conv1_weight, net->seed, (uint64_t)-1);
    digit_update_dense1_weight(dense1_weight, net->seed, (uint64_t)-1);
    digit_update_conv1_weight_t_(conv1_weight_t_);
    digit_copy_conv1_weight_v(conv1_weight_m, conv1_weight_v);
    digit_copy_conv1_bias_t_(conv1_weight_t_, conv1_bias_t_);
    digit_copy_conv1_bias_m(conv1_bias, conv1_bias_m);
    digit_copy_conv1_bias_v(conv1_bias, conv1_bias_v);
    digit_copy_dense1_weight_t_(conv1_weight_t_, dense1_weight_t_);
    digit_copy_dense1_weight_v(dense1_weight_m, dense1_weight_v);
    digit_copy_dense1_bias_t_(conv1_weight_t_, dense1_bias_t_);
    digit_copy_dense1_bias_m(dense1_bias, dense1_bias_m);
    digit_copy_dense1_bias_v(dense1_bias, dense1_bias_v);
    net->step = 0;
}

/* x_rows[c, h, w, n] = x[n, c, h, w]                                                 digit.cnn:3
 * x[8, 1, 6, 6]
 * -> x_rows[1, 6, 6, 8] */
KERNEL void digit_x_rows(const float *restrict x, float *restrict x_rows)
{
    for (int h = 0; h < 6; h++)
        for (int w = 0; w < 6; w++) {
            IN_LANES
            for (int n = 0; n < 8; n++)
                x_rows[(h * 6 + w) * 8 + n] = x[(n * 6 + h) * 6 + w];
        }
}

/* conv1_z[o, h, w, n] = sum[i, j] x_rows[0, h + i - 1, w + j - 1, n] * conv1.weight[o, 0, i, j]
 *     digit.cnn:6
 * x_rows[1, 6, 6, 8], conv1.weight[2, 1, 3, 3]
 * -> conv1_z[2, 6, 6, 8] */
KERNEL void digit_conv1_z(const float *restrict x_rows, const float *restrict conv1_weight,
        float *restrict conv1_z)
{
    for (int h = 0; h < 6; h++)
        for (int w = 0; w < 6; w++)
            for (int n = 0; n < 8; n += LANES) {
                digit_vector sum0 = {0}, sum1 = {0};
                for (int i = digit_max(1 - h, 0), i_end = digit_min(7 - h, 3); i < i_end; i++)
                    for (int j = digit_max(1 - w, 0), j_end = digit_min(7 - w, 3); j < j_end; j++) {
                        const digit_vector a0 = AT(x_rows[((h + i - 1) * 6 + w + j - 1) * 8 + n]);
                        const float b0 = conv1_weight[i * 3 + j];
                        sum0 += a0 * b0;
                        const float b1 = conv1_weight[(1 * 3 + i) * 3 + j];
                        sum1 += a0 * b1;
                    }
                AT(conv1_z[(h * 6 + w) * 8 + n]) = sum0;
                AT(conv1_z[((1 * 6 + h) * 6 + w) * 8 + n]) = sum1;
            }
}

/* maxpool1[c, h, w, n] = max[i < 2, j < 2]
 *     max(conv1.bias[c] + conv1_z[c, 2 * h + i, 2 * w + j, n], 0)                    digit.cnn:6
 * maxpool1_place[c, h, w, n] = argmax[i < 2, j < 2]
 *     max(conv1.bias[c] + conv1_z[c, 2 * h + i, 2 * w + j, n], 0)
 * conv1.bias[2], conv1_z[2, 6, 6, 8]
 * -> maxpool1_place[2, 3, 3, 8], maxpool1[2, 3, 3, 8] */
KERNEL void digit_maxpool1(const float *restrict conv1_bias, const float *restrict conv1_z,
        int32_t *restrict maxpool1_place, float *restrict maxpool1)
{
    for (int c = 0; c < 2; c++)
        for (int h = 0; h < 3; h++)
            for (int w = 0; w < 3; w++) {
                IN_LANES
                for (int n = 0; n < 8; n++) {
                    float largest = -INFINITY;
                    int32_t place = -1;
                    for (int i = 0; i < 2; i++)
                        for (int j = 0; j < 2; j++) {
                            const float t0 = conv1_bias[c]
                                    + conv1_z[((c * 6 + 2 * h + i) * 6 + 2 * w + j) * 8 + n];
                            const float t1 = t0 <= 0.0f ? 0.0f : t0;
                            if (t1 > largest || t1 != t1 || place < 0) {
                                largest = t1;
                                place = 2 * i + j;
                            }
                        }
                    maxpool1_place[((c * 3 + h) * 3 + w) * 8 + n] = place;
                    maxpool1[((c * 3 + h) * 3 + w) * 8 + n] = largest;
                }
            }
}

/* dense1_z[u, n] = sum[f] dense1.weight[u, f] * maxpool1[f, n]                       digit.cnn:6
 * z[f, n] = dense1.bias[f] + dense1_z[f, n]
 * maxpool1[2, 3, 3, 8], dense1.weight[3, 18], dense1.bias[3]
 * -> dense1_z[3, 8], z[3, 8] */
KERNEL void digit_z(const float *restrict maxpool1, const float *restrict dense1_weight,
        const float *restrict dense1_bias, float *restrict dense1_z, float *restrict z)
{
    for (int n = 0; n < 8; n += LANES) {
        digit_vector sum0 = {0}, sum1 = {0}, sum2 = {0};
        ROLLED_IF_FEW
        for (int f = 0; f < 18; f++) {
            const digit_vector a0 = AT(maxpool1[f * 8 + n]);
            const float b0 = dense1_weight[f];
            sum0 += a0 * b0;
            const float b1 = dense1_weight[1 * 18 + f];
            sum1 += a0 * b1;
            const float b2 = dense1_weight[2 * 18 + f];
            sum2 += a0 * b2;
        }
        AT(dense1_z[n]) = sum0;
        AT(dense1_z[1 * 8 + n]) = sum1;
        AT(dense1_z[2 * 8 + n]) = sum2;
        UNROLLED
        for (int f = 0; f < 3; f++)
            for (int i = n; i < n + 1 * LANES; i += LANES)
                AT(z[f * 8 + i]) = dense1_bias[f] + AT(dense1_z[f * 8 + i]);
    }
}

/* cross_entropy1_m[n] = max[f] z[f, n]                                               digit.cnn:9
 * cross_entropy1_m_place[n] = argmax[f] z[f, n]
 * cross_entropy1_sum[n] = sum[f] exp(z[f, n] - cross_entropy1_m[n])
 * cross_entropy1_t_[n] = 0.125 / cross_entropy1_sum[n]
 * cross_entropy1_sum2 = sum[n] (cross_entropy1_m[n] + log(cross_entropy1_sum[n]) - z[y[n], n])
 * loss = 1/8 * cross_entropy1_sum2
 * accuracy1_sum = sum[n : y[n] == cross_entropy1_m_place[n]] 1                      digit.cnn:10
 * accuracy = 1/8 * accuracy1_sum
 * z[3, 8], y[8]
 * -> cross_entropy1_m_place[8], cross_entropy1_m[8], cross_entropy1_sum[8], cross_entropy1_t_[8],
 *     cross_entropy1_sum2, loss, accuracy1_sum, accuracy */
MATH_KERNEL void digit_cross_entropy1(const float *restrict z, const int32_t *restrict y,
        int32_t *restrict cross_entropy1_m_place, float *restrict cross_entropy1_m,
        float *restrict cross_entropy1_sum, float *restrict cross_entropy1_t_,
        float *restrict cross_entropy1_sum2, float *restrict loss, float *restrict accuracy1_sum,
        float *restrict accuracy)
{
    IN_LANES
    for (int n = 0; n < 8; n++) {
        float largest = -INFINITY;
        int32_t place = -1;
        for (int f = 0; f < 3; f++) {
            const float t0 = z[f * 8 + n];
            if (t0 > largest || t0 != t0 || place < 0) {
                largest = t0;
                place = f;
            }
        }
        cross_entropy1_m_place[n] = place;
        cross_entropy1_m[n] = largest;
    }
    IN_LANES
    for (int n = 0; n < 8; n++)
        cross_entropy1_sum[n] = 0.0f;
    for (int n = 0; n < 8; n++) {
        float sum = digit_expf(z[n] - cross_entropy1_m[n]);
        sum += digit_expf(z[1 * 8 + n] - cross_entropy1_m[n]);
        sum += digit_expf(z[2 * 8 + n] - cross_entropy1_m[n]);
        cross_entropy1_sum[n] += sum;
    }
    IN_LANES
    for (int n = 0; n < 8; n++)
        cross_entropy1_t_[n] = 0.125f / cross_entropy1_sum[n];
    float sum = 0.0f;
    float sum2 = 0.0f;
    for (int n = 0; n < 8; n++) {
        sum += cross_entropy1_m[n] + digit_logf(cross_entropy1_sum[n]) - z[y[n] * 8 + n];
        if (y[n] == cross_entropy1_m_place[n])
            sum2 += 1.0f;
    }
    *cross_entropy1_sum2 = sum;
    *loss = 0.125f * *cross_entropy1_sum2;
    *accuracy1_sum = sum2;
    *accuracy = 0.125f * *accuracy1_sum;
}

/* conv1.weight.t = conv1.weight.t + 1                                               digit.cnn:16
 * -> conv1.weight.t */
KERNEL void digit_step_update_conv1_weight_t_(float *restrict conv1_weight_t_)
{
    *conv1_weight_t_ += 1.0f;
}

/* conv1.bias.t = conv1.bias.t + 1                                                   digit.cnn:16
 * -> conv1.bias.t */
KERNEL void digit_update_conv1_bias_t_(float *restrict conv1_bias_t_)
{
    *conv1_bias_t_ += 1.0f;
}

/* dense1.weight.t = dense1.weight.t + 1                                             digit.cnn:16
 * -> dense1.weight.t */
KERNEL void digit_update_dense1_weight_t_(float *restrict dense1_weight_t_)
{
    *dense1_weight_t_ += 1.0f;
}

/* dense1.bias.t = dense1.bias.t + 1                                                 digit.cnn:16
 * -> dense1.bias.t */
KERNEL void digit_update_dense1_bias_t_(float *restrict dense1_bias_t_)
{
    *dense1_bias_t_ += 1.0f;
}

/* d_z[f, n] = cross_entropy1_t_[n] * exp(dense1.bias[f] + dense1_z[f, n] - cross_entropy1_m[n])
 *     - 1/8 * [f == y[n]]                                                            digit.cnn:9
 * y[8], cross_entropy1_t_[8], dense1.bias[3], cross_entropy1_m[8]
 * -> d_z[3, 8] in place of dense1_z */
MATH_KERNEL void digit_d_z(const int32_t *restrict y, const float *restrict cross_entropy1_t_,
        const float *restrict dense1_bias, const float *restrict cross_entropy1_m,
        float *restrict d_z)
{
    for (int f = 0; f < 3; f++) {
        IN_LANES
        for (int n = 0; n < 8; n++)
            d_z[f * 8 + n] = cross_entropy1_t_[n]
                    * digit_expf(dense1_bias[f] + d_z[f * 8 + n] - cross_entropy1_m[n])
                    - (f == y[n] ? 0.125f : 0.0f);
    }
}

/* d_dense1_bias[f] = sum[n] d_z[f, n]                                                digit.cnn:6
 * dense1.bias[i] = dense1.bias[i]
 *     - 0.01 * (0.9 * dense1.bias.m[i] + 0.1 * d_dense1_bias[i]) / (1 - pow(0.9, dense1.bias.t))
 *     / (rsqrt(1 - pow(0.999, dense1.bias.t))
 *     * sqrt(0.999 * dense1.bias.v[i] + 0.001 * d_dense1_bias[i]^2) + 1e-8)         digit.cnn:16
 * dense1.bias.m[i] = 0.9 * dense1.bias.m[i] + 0.1 * d_dense1_bias[i]
 * dense1.bias.v[i] = 0.999 * dense1.bias.v[i] + 0.001 * d_dense1_bias[i]^2
 * d_z[3, 8], dense1.bias.t
 * -> d_dense1_bias[3], dense1.bias[3], dense1.bias.m[3], dense1.bias.v[3] */
KERNEL void digit_step_update_dense1_bias(const float *restrict d_z,
        const float *restrict dense1_bias_t_, float *restrict d_dense1_bias,
        float *restrict dense1_bias, float *restrict dense1_bias_m, float *restrict dense1_bias_v)
{
    float lane[48];
    for (int i = 0; i < 3; i++) {
        IN_LANES
        for (int j = 0; j < 16; j++)
            lane[16 * i + j] = 0.0f;
    }
    for (int f = 0; f < 3; f++)
        for (int n = 0; n < 8; n++)
            lane[16 * f + n] += d_z[f * 8 + n];
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 8; j++)
            lane[16 * i + j] += lane[16 * i + j + 8];
    IN_TURN
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 4; j++)
            lane[16 * i + j] += lane[16 * i + j + 4];
    IN_TURN
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 2; j++)
            lane[16 * i + j] += lane[16 * i + j + 2];
    for (int i = 0; i < 3; i++)
        d_dense1_bias[i] = lane[16 * i] + lane[16 * i + 1];
    const float t0 = 1.0f / sqrtf(1.0f - powf(0.999f, *dense1_bias_t_));
    const float t1 = -(0.01f / (1.0f - powf(0.9f, *dense1_bias_t_)));
    for (int i = 0; i < 3; i++) {
        dense1_bias[i] += t1 * (0.9f * dense1_bias_m[i] + 0.1f * d_dense1_bias[i])
                / (t0
                * sqrtf(0.999f * dense1_bias_v[i] + 0.001f * d_dense1_bias[i] * d_dense1_bias[i])
                + 1e-08f);
        dense1_bias_m[i] = 0.9f * dense1_bias_m[i] + 0.1f * d_dense1_bias[i];
        dense1_bias_v[i] = 0.999f * dense1_bias_v[i] + 0.001f * d_dense1_bias[i] * d_dense1_bias[i];
    }
}

/* d_flatten1[f, n] = sum[u] dense1.weight[u, f] * d_z[u, n]                          digit.cnn:6
 * d_z[3, 8], dense1.weight[3, 18]
 * -> d_flatten1[18, 8] */
KERNEL void digit_d_flatten1(const float *restrict d_z, const float *restrict dense1_weight,
        float *restrict d_flatten1)
{
    for (int f = 0; f < 18; f += 9)
        for (int n = 0; n < 8; n += LANES) {
            digit_vector sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0}, sum4 = {0}, sum5 = {0},
                    sum6 = {0}, sum7 = {0}, sum8 = {0};
            ROLLED_IF_FEW
            for (int u = 0; u < 3; u++) {
                const digit_vector a0 = AT(d_z[u * 8 + n]);
                const float b0 = dense1_weight[u * 18 + f];
                sum0 += a0 * b0;
                const float b1 = dense1_weight[u * 18 + f + 1];
                sum1 += a0 * b1;
                const float b2 = dense1_weight[u * 18 + f + 2];
                sum2 += a0 * b2;
                const float b3 = dense1_weight[u * 18 + f + 3];
                sum3 += a0 * b3;
                const float b4 = dense1_weight[u * 18 + f + 4];
                sum4 += a0 * b4;
                const float b5 = dense1_weight[u * 18 + f + 5];
                sum5 += a0 * b5;
                const float b6 = dense1_weight[u * 18 + f + 6];
                sum6 += a0 * b6;
                const float b7 = dense1_weight[u * 18 + f + 7];
                sum7 += a0 * b7;
                const float b8 = dense1_weight[u * 18 + f + 8];
                sum8 += a0 * b8;
            }
            AT(d_flatten1[f * 8 + n]) = sum0;
            AT(d_flatten1[(f + 1) * 8 + n]) = sum1;
            AT(d_flatten1[(f + 2) * 8 + n]) = sum2;
            AT(d_flatten1[(f + 3) * 8 + n]) = sum3;
            AT(d_flatten1[(f + 4) * 8 + n]) = sum4;
            AT(d_flatten1[(f + 5) * 8 + n]) = sum5;
            AT(d_flatten1[(f + 6) * 8 + n]) = sum6;
            AT(d_flatten1[(f + 7) * 8 + n]) = sum7;
            AT(d_flatten1[(f + 8) * 8 + n]) = sum8;
        }
}

/* flatten1[n, f] = maxpool1[f, n]                                                    digit.cnn:6
 * maxpool1[2, 3, 3, 8]
 * -> flatten1[8, 18] */
KERNEL void digit_flatten1(const float *restrict maxpool1, float *restrict flatten1)
{
    for (int n = 0; n < 8; n++) {
        IN_LANES
        for (int w = 0; w < 18; w++)
            flatten1[n * 18 + w] = maxpool1[w * 8 + n];
    }
}

/* d_dense1_weight[u, f] = sum[n] flatten1[n, f] * d_z[u, n]                          digit.cnn:6
 * dense1.weight[u, f] = dense1.weight[u, f]
 *     - 0.01 * (0.9 * dense1.weight.m[u, f] + 0.1 * d_dense1_weight[u, f])
 *     / (1 - pow(0.9, dense1.weight.t))
 *     / (rsqrt(1 - pow(0.999, dense1.weight.t))
 *     * sqrt(0.999 * dense1.weight.v[u, f] + 0.001 * d_dense1_weight[u, f]^2) + 1e-8)
 *     digit.cnn:16
 * dense1.weight.m[u, f] = 0.9 * dense1.weight.m[u, f] + 0.1 * d_dense1_weight[u, f]
 * dense1.weight.v[u, f] = 0.999 * dense1.weight.v[u, f] + 0.001 * d_dense1_weight[u, f]^2
 * dense1.weight.t, flatten1[8, 18], d_z[3, 8]
 * -> dense1.weight[3, 18], dense1.weight.m[3, 18], dense1.weight.v[3, 18] */
KERNEL void digit_step_update_dense1_weight(const float *restrict dense1_weight_t_,
        const float *restrict flatten1, const float *restrict d_z, float *restrict dense1_weight,
        float *restrict dense1_weight_m, float *restrict dense1_weight_v)
{
    float tile[48];
    const float t0 = 1.0f / sqrtf(1.0f - powf(0.999f, *dense1_weight_t_));
    const float t1 = -(0.01f / (1.0f - powf(0.9f, *dense1_weight_t_)));
    for (int f = 0; f < 16; f += 2 * LANES) {
        digit_vector sum0 = {0}, sum1 = {0}, sum2 = {0}, sum3 = {0}, sum4 = {0}, sum5 = {0};
        ROLLED_IF_FEW
        for (int n = 0; n < 8; n++) {
            const digit_vector a0 = AT(flatten1[n * 18 + f]);
            const digit_vector a1 = AT(flatten1[n * 18 + f + LANES]);
            const float b0 = d_z[n];
            sum0 += a0 * b0; sum1 += a1 * b0;
            const float b1 = d_z[1 * 8 + n];
            sum2 += a0 * b1; sum3 += a1 * b1;
            const float b2 = d_z[2 * 8 + n];
            sum4 += a0 * b2; sum5 += a1 * b2;
        }
        AT(tile[0]) = sum0;
        AT(tile[0 + LANES]) = sum1;
        AT(tile[16]) = sum2;
        AT(tile[16 + LANES]) = sum3;
        AT(tile[32]) = sum4;
        AT(tile[32 + LANES]) = sum5;
        for (int u = 0; u < 3; u++)
            for (int i = f; i < f + 2 * LANES; i++) {
                const float t2 = tile[16 * u - f + i];
                dense1_weight[u * 18 + i] += t1 * (0.1f * t2 + 0.9f * dense1_weight_m[u * 18 + i])
                        / (t0 * sqrtf(0.999f * dense1_weight_v[u * 18 + i] + 0.001f * t2 * t2)
                        + 1e-08f);
                dense1_weight_m[u * 18 + i] = 0.1f * t2 + 0.9f * dense1_weight_m[u * 18 + i];
                dense1_weight_v[u * 18 + i] = 0.999f * dense1_weight_v[u * 18 + i]
                        + 0.001f * t2 * t2;
            }
    }
    const float t2 = 1.0f / sqrtf(1.0f - powf(0.999f, *dense1_weight_t_));
    const float t3 = -(0.01f / (1.0f - powf(0.9f, *dense1_weight_t_)));
    for (int f = 16; f < 18; f++) {
        float sum0 = 0, sum1 = 0, sum2 = 0;
        ROLLED_IF_FEW
        for (int n = 0; n < 8; n++) {
            const float a0 = flatten1[n * 18 + f];
            const float b0 = d_z[n];
            sum0 += a0 * b0;
            const float b1 = d_z[1 * 8 + n];
            sum1 += a0 * b1;
            const float b2 = d_z[2 * 8 + n];
            sum2 += a0 * b2;
        }
        tile[0] = sum0;
        tile[1] = sum1;
        tile[2] = sum2;
        for (int u = 0; u < 3; u++) {
            const float t4 = tile[u];
            dense1_weight[u * 18 + f] += t3 * (0.1f * t4 + 0.9f * dense1_weight_m[u * 18 + f])
                    / (t2 * sqrtf(0.999f * dense1_weight_v[u * 18 + f] + 0.001f * t4 * t4)
                    + 1e-08f);
            dense1_weight_m[u * 18 + f] = 0.1f * t4 + 0.9f * dense1_weight_m[u * 18 + f];
            dense1_weight_v[u * 18 + f] = 0.999f * dense1_weight_v[u * 18 + f] + 0.001f * t4 * t4;
        }
    }
}

/* d_maxpool1_greatest[c, h, w, n] = d_flatten1[c, h, w, n] * [0 < maxpool1[c, h, w, n]]
 *     digit.cnn:6
 * d_flatten1[18, 8]
 * -> d_maxpool1_greatest[2, 3, 3, 8] in place of maxpool1 */
KERNEL void digit_d_maxpool1_greatest(const float *restrict d_flatten1,
        float *restrict d_maxpool1_greatest)
{
    for (int c = 0; c < 2; c++)
        for (int h = 0; h < 3; h++)
            for (int w = 0; w < 3; w++) {
                IN_LANES
                for (int n = 0; n < 8; n++) {
                    const float d_flatten1_value = d_flatten1[(9 * c + 3 * h + w) * 8 + n];
                    d_maxpool1_greatest[((c * 3 + h) * 3 + w) * 8 + n] =
                            d_maxpool1_greatest[((c * 3 + h) * 3 + w) * 8 + n] > 0.0f
                            ? d_flatten1_value : 0.0f;
                }
            }
}

/* d_conv1[c, h, w, n] = [2 * (h % 2) + w % 2 == maxpool1_place[c, h / 2, w / 2, n]]
 *     * d_maxpool1_greatest[c, h / 2, w / 2, n]                                      digit.cnn:6
 * d_maxpool1_greatest[2, 3, 3, 8], maxpool1_place[2, 3, 3, 8]
 * -> d_conv1[2, 6, 6, 8] */
KERNEL void digit_d_conv1(const float *restrict d_maxpool1_greatest,
        const int32_t *restrict maxpool1_place, float *restrict d_conv1)
{
    for (int c = 0; c < 2; c++)
        for (int h = 0; h < 6; h++)
            for (int w = 0; w < 6; w++) {
                IN_LANES
                for (int n = 0; n < 8; n++) {
                    const float d_maxpool1_greatest_value =
                            d_maxpool1_greatest[((c * 3 + h / 2) * 3 + w / 2) * 8 + n];
                    d_conv1[((c * 6 + h) * 6 + w) * 8 + n] = 2 * (h % 2) + w % 2
                            == maxpool1_place[((c * 3 + h / 2) * 3 + w / 2) * 8 + n]
                            ? d_maxpool1_greatest_value : 0.0f;
                }
            }
}

/* d_conv1_bias[c] = sum[n, h, w] d_maxpool1_greatest[c, h, w, n]                     digit.cnn:6
 * conv1.bias[i] = conv1.bias[i]
 *     - 0.01 * (0.9 * conv1.bias.m[i] + 0.1 * d_conv1_bias[i]) / (1 - pow(0.9, conv1.bias.t))
 *     / (rsqrt(1 - pow(0.999, conv1.bias.t))
 *     * sqrt(0.999 * conv1.bias.v[i] + 0.001 * d_conv1_bias[i]^2) + 1e-8)           digit.cnn:16
 * conv1.bias.m[i] = 0.9 * conv1.bias.m[i] + 0.1 * d_conv1_bias[i]
 * conv1.bias.v[i] = 0.999 * conv1.bias.v[i] + 0.001 * d_conv1_bias[i]^2
 * d_maxpool1_greatest[2, 3, 3, 8], conv1.bias.t
 * -> d_conv1_bias[2], conv1.bias[2], conv1.bias.m[2], conv1.bias.v[2] */
KERNEL void digit_step_update_conv1_bias(const float *restrict d_maxpool1_greatest,
        const float *restrict conv1_bias_t_, float *restrict d_conv1_bias,
        float *restrict conv1_bias, float *restrict conv1_bias_m, float *restrict conv1_bias_v)
{
    float lane2[32];
    for (int i = 0; i < 2; i++) {
        IN_LANES
        for (int j = 0; j < 16; j++)
            lane2[16 * i + j] = 0.0f;
    }
    for (int h = 0; h < 3; h++)
        for (int c = 0; c < 2; c++)
            for (int n = 0; n < 8; n++) {
                float sum = 0.0f;
                for (int w = 0; w < 3; w++)
                    sum += d_maxpool1_greatest[((c * 3 + h) * 3 + w) * 8 + n];
                lane2[16 * c + n] += sum;
            }
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 8; j++)
            lane2[16 * i + j] += lane2[16 * i + j + 8];
    IN_TURN
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 4; j++)
            lane2[16 * i + j] += lane2[16 * i + j + 4];
    IN_TURN
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 2; j++)
            lane2[16 * i + j] += lane2[16 * i + j + 2];
    for (int i = 0; i < 2; i++)
        d_conv1_bias[i] = lane2[16 * i] + lane2[16 * i + 1];
    const float t0 = 1.0f / sqrtf(1.0f - powf(0.999f, *conv1_bias_t_));
    const float t1 = -(0.01f / (1.0f - powf(0.9f, *conv1_bias_t_)));
    for (int i = 0; i < 2; i++) {
        conv1_bias[i] += t1 * (0.9f * conv1_bias_m[i] + 0.1f * d_conv1_bias[i])
                / (t0
                * sqrtf(0.999f * conv1_bias_v[i] + 0.001f * d_conv1_bias[i] * d_conv1_bias[i])
                + 1e-08f);
        conv1_bias_m[i] = 0.9f * conv1_bias_m[i] + 0.1f * d_conv1_bias[i];
        conv1_bias_v[i] = 0.999f * conv1_bias_v[i] + 0.001f * d_conv1_bias[i] * d_conv1_bias[i];
    }
}

/* d_conv1_weight[o, c, i, j] = sum[n, h, w] x_rows[0, i + h - 1, j + w - 1, n]
 *     * d_conv1[o, h, w, n]                                                          digit.cnn:6
 * conv1.weight.m[o, c, i, j] = 0.9 * conv1.weight.m[o, 0, i, j] + 0.1 * d_conv1_weight[o, 0, i, j]
 *     digit.cnn:16
 * conv1.weight.v[o, c, i, j] = 0.999 * conv1.weight.v[o, 0, i, j]
 *     + 0.001 * d_conv1_weight[o, 0, i, j]^2
 * conv1.weight[o, c, i, j] = conv1.weight[o, 0, i, j]
 *     - 0.01 * conv1.weight.m[o, 0, i, j] / (1 - pow(0.9, conv1.weight.t))
 *     / (rsqrt(1 - pow(0.999, conv1.weight.t)) * sqrt(conv1.weight.v[o, 0, i, j]) + 1e-8)
 * x_rows[1, 6, 6, 8], d_conv1[2, 6, 6, 8], conv1.weight.t
 * -> d_conv1_weight[2, 1, 3, 3], conv1.weight.m[2, 1, 3, 3], conv1.weight.v[2, 1, 3, 3],
 *     conv1.weight[2, 1, 3, 3] */
KERNEL void digit_step_update_conv1_weight(const float *restrict x_rows,
        const float *restrict d_conv1, const float *restrict conv1_weight_t_,
        float *restrict d_conv1_weight, float *restrict conv1_weight_m,
        float *restrict conv1_weight_v, float *restrict conv1_weight)
{
    float lane3[32];
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) {
            for (int k = 0; k < 2; k++) {
                IN_LANES
                for (int l = 0; l < 16; l++)
                    lane3[16 * k + l] = 0.0f;
            }
            for (int h = digit_max(1 - i, 0), h_end = digit_min(7 - i, 6); h < h_end; h++)
                for (int w = digit_max(1 - j, 0), w_end = digit_min(7 - j, 6); w < w_end; w++)
                    for (int c = 0; c < 2; c++)
                        for (int n = 0; n < 8; n++)
                            lane3[16 * c + n] += x_rows[((i + h - 1) * 6 + j + w - 1) * 8 + n]
                                    * d_conv1[((c * 6 + h) * 6 + w) * 8 + n];
            for (int k = 0; k < 2; k++)
                for (int l = 0; l < 8; l++)
                    lane3[16 * k + l] += lane3[16 * k + l + 8];
            IN_TURN
            for (int k = 0; k < 2; k++)
                for (int l = 0; l < 4; l++)
                    lane3[16 * k + l] += lane3[16 * k + l + 4];
            IN_TURN
            for (int k = 0; k < 2; k++)
                for (int l = 0; l < 2; l++)
                    lane3[16 * k + l] += lane3[16 * k + l + 2];
            for (int o = 0; o < 2; o++)
                d_conv1_weight[(o * 3 + i) * 3 + j] = lane3[16 * o] + lane3[16 * o + 1];
        }
    const float t0 = 1.0f / sqrtf(1.0f - powf(0.999f, *conv1_weight_t_));
    const float t1 = -(0.01f / (1.0f - powf(0.9f, *conv1_weight_t_)));
    for (int o = 0; o < 2; o++)
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++) {
                const float t2 = 0.9f * conv1_weight_m[(o * 3 + i) * 3 + j]
                        + 0.1f * d_conv1_weight[(o * 3 + i) * 3 + j];
                conv1_weight_m[(o * 3 + i) * 3 + j] = t2;
                const float d_conv1_weight_value = d_conv1_weight[(o * 3 + i) * 3 + j];
                const float t3 = 0.999f * conv1_weight_v[(o * 3 + i) * 3 + j]
                        + 0.001f * d_conv1_weight_value * d_conv1_weight_value;
                conv1_weight_v[(o * 3 + i) * 3 + j] = t3;
                conv1_weight[(o * 3 + i) * 3 + j] += t2 * t1 / (t0 * sqrtf(t3) + 1e-08f);
            }
}

int digit_step(digit *net, const float *x, const int32_t *y, digit_result *result)
{
    char *const arena = net->arena;
    float *const conv1_weight = net->parameters; /* [2, 1, 3, 3] */
    float *const conv1_bias = net->parameters + 18; /* [2] */
    float *const dense1_weight = net->parameters + 20; /* [3, 18] */
    float *const dense1_bias = net->parameters + 74; /* [3] */
    float *const conv1_weight_t_ = net->states;
    float *const conv1_weight_m = net->states + 1; /* [2, 1, 3, 3] */
    float *const conv1_weight_v = net->states + 19; /* [2, 1, 3, 3] */
    float *const conv1_bias_t_ = net->states + 37;
    float *const conv1_bias_m = net->states + 38; /* [2] */
    float *const conv1_bias_v = net->states + 40; /* [2] */
    float *const dense1_weight_t_ = net->states + 42;
    float *const dense1_weight_m = net->states + 43; /* [3, 18] */
    float *const dense1_weight_v = net->states + 97; /* [3, 18] */
    float *const dense1_bias_t_ = net->states + 151;
    float *const dense1_bias_m = net->states + 152; /* [3] */
    float *const dense1_bias_v = net->states + 155; /* [3] */
    float *const loss = &result->loss;
    float *const accuracy = &result->accuracy;
    float *const x_rows = (float *)(arena + 2304); /* [1, 6, 6, 8] */
    float *const conv1_z = (float *)arena; /* [2, 6, 6, 8] */
    float *const maxpool1 = (float *)(arena + 3456); /* [2, 3, 3, 8] */
    float *const dense1_z = (float *)(arena + 1152); /* [3, 8] */
    float *const z = (float *)arena; /* [3, 8] */
    float *const cross_entropy1_m = (float *)(arena + 128); /* [8] */
    float *const cross_entropy1_sum = (float *)(arena + 192); /* [8] */
    float *const cross_entropy1_sum2 = (float *)(arena + 256);
    int32_t *const cross_entropy1_m_place = (int32_t *)(arena + 320); /* [8] */
    float *const accuracy1_sum = (float *)(arena + 384);
    float *const cross_entropy1_t_ = (float *)(arena + 448); /* [8] */
    float *const d_dense1_bias = (float *)arena; /* [3] */
    float *const d_flatten1 = (float *)arena; /* [18, 8] */
    float *const flatten1 = (float *)(arena + 576); /* [8, 18] */
    int32_t *const maxpool1_place = (int32_t *)(arena + 4032); /* [2, 3, 3, 8] */
    float *const d_conv1 = (float *)arena; /* [2, 6, 6, 8] */
    float *const d_conv1_bias = (float *)(arena + 4032); /* [2] */
    float *const d_conv1_weight = (float *)(arena + 3456); /* [2, 1, 3, 3] */
    float *const d_z = dense1_z; /* [3, 8] */
    float *const d_maxpool1_greatest = maxpool1; /* [2, 3, 3, 8] */

    if (digit_check(net, "y", y, 8, 3))
        return 1;
    digit_x_rows(x, x_rows);
    digit_conv1_z(x_rows, conv1_weight, conv1_z);
    digit_maxpool1(conv1_bias, conv1_z, maxpool1_place, maxpool1);
    digit_z(maxpool1, dense1_weight, dense1_bias, dense1_z, z);
    digit_cross_entropy1(z, y, cross_entropy1_m_place, cross_entropy1_m, cross_entropy1_sum,
            cross_entropy1_t_, cross_entropy1_sum2, loss, accuracy1_sum, accuracy);
    digit_step_update_conv1_weight_t_(conv1_weight_t_);
    digit_update_conv1_bias_t_(conv1_bias_t_);
    digit_update_dense1_weight_t_(dense1_weight_t_);
    digit_update_dense1_bias_t_(dense1_bias_t_);
    digit_d_z(y, cross_entropy1_t_, dense1_bias, cross_entropy1_m, d_z);
    digit_step_update_dense1_bias(d_z, dense1_bias_t_, d_dense1_bias, dense1_bias, dense1_bias_m,
            dense1_bias_v);
    digit_d_flatten1(d_z, dense1_weight, d_flatten1);
    digit_flatten1(maxpool1, flatten1);
    digit_step_update_dense1_weight(dense1_weight_t_, flatten1, d_z, dense1_weight,
            dense1_weight_m, dense1_weight_v);
    digit_d_maxpool1_greatest(d_flatten1, d_maxpool1_greatest);
    digit_d_conv1(d_maxpool1_greatest, maxpool1_place, d_conv1);
    digit_step_update_conv1_bias(d_maxpool1_greatest, conv1_bias_t_, d_conv1_bias, conv1_bias,
            conv1_bias_m, conv1_bias_v);
    digit_step_update_conv1_weight(x_rows, d_conv1, conv1_weight_t_, d_conv1_weight,
            conv1_weight_m, conv1_weight_v, conv1_weight);
    net->step++;
    return 0;
}

/* d_dense1.bias[f] = sum[n] d_z[f, n]                                                digit.cnn:6
 * d_z[3, 8]
 * -> d_dense1_bias[3] */
KERNEL void digit_d_dense1_bias(const float *restrict d_z, float *restrict d_dense1_bias)
{
    float lane[48];
    for (int i = 0; i < 3; i++) {
        IN_LANES
        for (int j = 0; j < 16; j++)
            lane[16 * i + j] = 0.0f;
    }
    for (int f = 0; f < 3; f++)
        for (int n = 0; n < 8; n++)
            lane[16 * f + n] += d_z[f * 8 + n];
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 8; j++)
            lane[16 * i + j] += lane[16 * i + j + 8];
    IN_TURN
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 4; j++)
            lane[16 * i + j] += lane[16 * i + j + 4];
    IN_TURN
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 2; j++)
            lane[16 * i + j] += lane[16 * i + j + 2];
    for (int i = 0; i < 3; i++)
        d_dense1_bias[i] = lane[16 * i] + lane[16 * i + 1];
}

/* d_dense1.weight[u, f] = sum[n] flatten1[n, f] * d_z[u, n]                          digit.cnn:6
 * flatten1[8, 18], d_z[3, 8]
 * -> d_dense1_weight[3, 18] */
KERNEL void digit_d_dense1_weight(const float *restrict flatten1, const float *restrict d_z,
        float *restrict d_dense1_weight)
{
#ifdef WIDE_AT
    digit_wide sum0 = {0}, sum1 = {0}, sum2 = {0};
    ROLLED
    for (int n = 0; n < 8; n++) {
        const digit_wide a0 = WIDE_AT(flatten1[n * 18]);
        const float b0 = d_z[n];
        sum0 += a0 * b0;
        const float b1 = d_z[1 * 8 + n];
        sum1 += a0 * b1;
        const float b2 = d_z[2 * 8 + n];
        sum2 += a0 * b2;
    }
    WIDE_AT(d_dense1_weight[0]) = sum0;
    WIDE_AT(d_dense1_weight[1 * 18]) = sum1;
    WIDE_AT(d_dense1_weight[2 * 18]) = sum2;
    digit_wide sum3 = {0}, sum4 = {0}, sum5 = {0};
    ROLLED
    for (int n = 0; n < 8; n++) {
        const digit_wide a0 = WIDE_AT(flatten1[n * 18 + 2]);
        const float b0 = d_z[n];
        sum3 += a0 * b0;
        const float b1 = d_z[1 * 8 + n];
        sum4 += a0 * b1;
        const float b2 = d_z[2 * 8 + n];
        sum5 += a0 * b2;
    }
    WIDE_AT(d_dense1_weight[2]) = sum3;
    WIDE_AT(d_dense1_weight[1 * 18 + 2]) = sum4;
    WIDE_AT(d_dense1_weight[2 * 18 + 2]) = sum5;
#else
    for (int f = 0; f < 16; f += 2 * LANES) {
        digit_vector sum6 = {0}, sum7 = {0}, sum8 = {0}, sum9 = {0}, sum10 = {0}, sum11 = {0};
        ROLLED_IF_FEW
        for (int n = 0; n < 8; n++) {
            const digit_vector a0 = AT(flatten1[n * 18 + f]);
            const digit_vector a1 = AT(flatten1[n * 18 + f + LANES]);
            const float b0 = d_z[n];
            sum6 += a0 * b0; sum7 += a1 * b0;
            const float b1 = d_z[1 * 8 + n];
            sum8 += a0 * b1; sum9 += a1 * b1;
            const float b2 = d_z[2 * 8 + n];
            sum10 += a0 * b2; sum11 += a1 * b2;
        }
        AT(d_dense1_weight[f]) = sum6;
        AT(d_dense1_weight[f + LANES]) = sum7;
        AT(d_dense1_weight[1 * 18 + f]) = sum8;
        AT(d_dense1_weight[1 * 18 + f + LANES]) = sum9;
        AT(d_dense1_weight[2 * 18 + f]) = sum10;
        AT(d_dense1_weight[2 * 18 + f + LANES]) = sum11;
    }
    for (int f = 10; f < 18; f += LANES) {
        digit_vector sum6 = {0}, sum7 = {0}, sum8 = {0};
        ROLLED_IF_FEW
        for (int n = 0; n < 8; n++) {
            const digit_vector a0 = AT(flatten1[n * 18 + f]);
            const float b0 = d_z[n];
            sum6 += a0 * b0;
            const float b1 = d_z[1 * 8 + n];
            sum7 += a0 * b1;
            const float b2 = d_z[2 * 8 + n];
            sum8 += a0 * b2;
        }
        AT(d_dense1_weight[f]) = sum6;
        AT(d_dense1_weight[1 * 18 + f]) = sum7;
        AT(d_dense1_weight[2 * 18 + f]) = sum8;
    }
#endif
}

/* d_conv1.bias[c] = sum[n, h, w] d_maxpool1_greatest[c, h, w, n]                     digit.cnn:6
 * d_maxpool1_greatest[2, 3, 3, 8]
 * -> d_conv1_bias[2] */
KERNEL void digit_d_conv1_bias(const float *restrict d_maxpool1_greatest,
        float *restrict d_conv1_bias)
{
    float lane2[32];
    for (int i = 0; i < 2; i++) {
        IN_LANES
        for (int j = 0; j < 16; j++)
            lane2[16 * i + j] = 0.0f;
    }
    for (int h = 0; h < 3; h++)
        for (int c = 0; c < 2; c++)
            for (int n = 0; n < 8; n++) {
                float sum = 0.0f;
                for (int w = 0; w < 3; w++)
                    sum += d_maxpool1_greatest[((c * 3 + h) * 3 + w) * 8 + n];
                lane2[16 * c + n] += sum;
            }
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 8; j++)
            lane2[16 * i + j] += lane2[16 * i + j + 8];
    IN_TURN
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 4; j++)
            lane2[16 * i + j] += lane2[16 * i + j + 4];
    IN_TURN
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 2; j++)
            lane2[16 * i + j] += lane2[16 * i + j + 2];
    for (int i = 0; i < 2; i++)
        d_conv1_bias[i] = lane2[16 * i] + lane2[16 * i + 1];
}

/* d_conv1.weight[o, c, i, j] = sum[n, h, w] x_rows[0, i + h - 1, j + w - 1, n]
 *     * d_conv1[o, h, w, n]                                                          digit.cnn:6
 * x_rows[1, 6, 6, 8], d_conv1[2, 6, 6, 8]
 * -> d_conv1_weight[2, 1, 3, 3] */
KERNEL void digit_d_conv1_weight(const float *restrict x_rows, const float *restrict d_conv1,
        float *restrict d_conv1_weight)
{
    float lane3[32];
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) {
            for (int k = 0; k < 2; k++) {
                IN_LANES
                for (int l = 0; l < 16; l++)
                    lane3[16 * k + l] = 0.0f;
            }
            for (int h = digit_max(1 - i, 0), h_end = digit_min(7 - i, 6); h < h_end; h++)
                for (int w = digit_max(1 - j, 0), w_end = digit_min(7 - j, 6); w < w_end; w++)
                    for (int c = 0; c < 2; c++)
                        for (int n = 0; n < 8; n++)
                            lane3[16 * c + n] += x_rows[((i + h - 1) * 6 + j + w - 1) * 8 + n]
                                    * d_conv1[((c * 6 + h) * 6 + w) * 8 + n];
            for (int k = 0; k < 2; k++)
                for (int l = 0; l < 8; l++)
                    lane3[16 * k + l] += lane3[16 * k + l + 8];
            IN_TURN
            for (int k = 0; k < 2; k++)
                for (int l = 0; l < 4; l++)
                    lane3[16 * k + l] += lane3[16 * k + l + 4];
            IN_TURN
            for (int k = 0; k < 2; k++)
                for (int l = 0; l < 2; l++)
                    lane3[16 * k + l] += lane3[16 * k + l + 2];
            for (int o = 0; o < 2; o++)
                d_conv1_weight[(o * 3 + i) * 3 + j] = lane3[16 * o] + lane3[16 * o + 1];
        }
}

int digit_gradients(digit *net, const float *x, const int32_t *y, float *gradients,
        digit_result *result)
{
    char *const arena = net->arena;
    float *const conv1_weight = net->parameters; /* [2, 1, 3, 3] */
    float *const conv1_bias = net->parameters + 18; /* [2] */
    float *const dense1_weight = net->parameters + 20; /* [3, 18] */
    float *const dense1_bias = net->parameters + 74; /* [3] */
    float *const loss = &result->loss;
    float *const accuracy = &result->accuracy;
    float *const d_conv1_weight = gradients; /* [2, 1, 3, 3] */
    float *const d_conv1_bias = gradients + 18; /* [2] */
    float *const d_dense1_weight = gradients + 20; /* [3, 18] */
    float *const d_dense1_bias = gradients + 74; /* [3] */
    float *const x_rows = (float *)(arena + 2304); /* [1, 6, 6, 8] */
    float *const conv1_z = (float *)arena; /* [2, 6, 6, 8] */
    float *const maxpool1 = (float *)(arena + 3456); /* [2, 3, 3, 8] */
    float *const dense1_z = (float *)(arena + 1152); /* [3, 8] */
    float *const z = (float *)arena; /* [3, 8] */
    float *const cross_entropy1_m = (float *)(arena + 128); /* [8] */
    float *const cross_entropy1_sum = (float *)(arena + 192); /* [8] */
    float *const cross_entropy1_sum2 = (float *)(arena + 256);
    int32_t *const cross_entropy1_m_place = (int32_t *)(arena + 320); /* [8] */
    float *const accuracy1_sum = (float *)(arena + 384);
    float *const cross_entropy1_t_ = (float *)(arena + 448); /* [8] */
    float *const d_flatten1 = (float *)arena; /* [18, 8] */
    float *const flatten1 = (float *)(arena + 576); /* [8, 18] */
    int32_t *const maxpool1_place = (int32_t *)(arena + 4032); /* [2, 3, 3, 8] */
    float *const d_conv1 = (float *)arena; /* [2, 6, 6, 8] */
    float *const d_z = dense1_z; /* [3, 8] */
    float *const d_maxpool1_greatest = maxpool1; /* [2, 3, 3, 8] */

    if (digit_check(net, "y", y, 8, 3))
        return 1;
    digit_x_rows(x, x_rows);
    digit_conv1_z(x_rows, conv1_weight, conv1_z);
    digit_maxpool1(conv1_bias, conv1_z, maxpool1_place, maxpool1);
    digit_z(maxpool1, dense1_weight, dense1_bias, dense1_z, z);
    digit_cross_entropy1(z, y, cross_entropy1_m_place, cross_entropy1_m, cross_entropy1_sum,
            cross_entropy1_t_, cross_entropy1_sum2, loss, accuracy1_sum, accuracy);
    digit_d_z(y, cross_entropy1_t_, dense1_bias, cross_entropy1_m, d_z);
    digit_d_dense1_bias(d_z, d_dense1_bias);
    digit_d_flatten1(d_z, dense1_weight, d_flatten1);
    digit_flatten1(maxpool1, flatten1);
    digit_d_dense1_weight(flatten1, d_z, d_dense1_weight);
    digit_d_maxpool1_greatest(d_flatten1, d_maxpool1_greatest);
    digit_d_conv1(d_maxpool1_greatest, maxpool1_place, d_conv1);
    digit_d_conv1_bias(d_maxpool1_greatest, d_conv1_bias);
    digit_d_conv1_weight(x_rows, d_conv1, d_conv1_weight);
    return 0;
}

/* maxpool1[c, h, w, n] = max[i < 2, j < 2]
 *     max(conv1.bias[c] + conv1_z[c, 2 * h + i, 2 * w + j, n], 0)                    digit.cnn:6
 * conv1.bias[2], conv1_z[2, 6, 6, 8]
 * -> maxpool1[2, 3, 3, 8] */
KERNEL void digit_evaluate_maxpool1(const float *restrict conv1_bias,
        const float *restrict conv1_z, float *restrict maxpool1)
{
    for (int c = 0; c < 2; c++)
        for (int h = 0; h < 3; h++)
            for (int w = 0; w < 3; w++) {
                IN_LANES
                for (int n = 0; n < 8; n++) {
                    float largest = -INFINITY;
                    for (int i = 0; i < 2; i++)
                        for (int j = 0; j < 2; j++) {
                            const float t0 = conv1_bias[c]
                                    + conv1_z[((c * 6 + 2 * h + i) * 6 + 2 * w + j) * 8 + n];
                            const float value = t0 <= 0.0f ? 0.0f : t0;
                            if (value > largest || value != value)
                                largest = value;
                        }
                    maxpool1[((c * 3 + h) * 3 + w) * 8 + n] = largest;
                }
            }
}

/* z[u, n] = sum[f] dense1.weight[u, f] * maxpool1[f, n]                              digit.cnn:6
 * z[f, n] = dense1.bias[f] + z[f, n]
 * maxpool1[2, 3, 3, 8], dense1.weight[3, 18], dense1.bias[3]
 * -> z[3, 8] */
KERNEL void digit_evaluate_z(const float *restrict maxpool1, const float *restrict dense1_weight,
        const float *restrict dense1_bias, float *restrict z)
{
    float tile[24];
    for (int n = 0; n < 8; n += LANES) {
        digit_vector sum0 = {0}, sum1 = {0}, sum2 = {0};
        ROLLED_IF_FEW
        for (int f = 0; f < 18; f++) {
            const digit_vector a0 = AT(maxpool1[f * 8 + n]);
            const float b0 = dense1_weight[f];
            sum0 += a0 * b0;
            const float b1 = dense1_weight[1 * 18 + f];
            sum1 += a0 * b1;
            const float b2 = dense1_weight[2 * 18 + f];
            sum2 += a0 * b2;
        }
        AT(tile[0]) = sum0;
        AT(tile[8]) = sum1;
        AT(tile[16]) = sum2;
        UNROLLED
        for (int f = 0; f < 3; f++)
            for (int i = n; i < n + 1 * LANES; i += LANES) {
                const digit_vector t0 = AT(tile[8 * f - n + i]);
                AT(z[f * 8 + i]) = t0 + dense1_bias[f];
            }
    }
}

/* cross_entropy1_m[n] = max[f] z[f, n]                                               digit.cnn:9
 * cross_entropy1_m_place[n] = argmax[f] z[f, n]
 * cross_entropy1_sum[n] = sum[f] exp(z[f, n] - cross_entropy1_m[n])
 * cross_entropy1_sum2 = sum[n] (cross_entropy1_m[n] + log(cross_entropy1_sum[n]) - z[y[n], n])
 * loss = 1/8 * cross_entropy1_sum2
 * accuracy1_sum = sum[n : y[n] == cross_entropy1_m_place[n]] 1                      digit.cnn:10
 * accuracy = 1/8 * accuracy1_sum
 * z[3, 8], y[8]
 * -> cross_entropy1_m_place[8], cross_entropy1_m[8], cross_entropy1_sum[8], cross_entropy1_sum2,
 *     loss, accuracy1_sum, accuracy */
MATH_KERNEL void digit_evaluate_cross_entropy1(const float *restrict z, const int32_t *restrict y,
        int32_t *restrict cross_entropy1_m_place, float *restrict cross_entropy1_m,
        float *restrict cross_entropy1_sum, float *restrict cross_entropy1_sum2,
        float *restrict loss, float *restrict accuracy1_sum, float *restrict accuracy)
{
    IN_LANES
    for (int n = 0; n < 8; n++) {
        float largest = -INFINITY;
        int32_t place = -1;
        for (int f = 0; f < 3; f++) {
            const float t0 = z[f * 8 + n];
            if (t0 > largest || t0 != t0 || place < 0) {
                largest = t0;
                place = f;
            }
        }
        cross_entropy1_m_place[n] = place;
        cross_entropy1_m[n] = largest;
    }
    IN_LANES
    for (int n = 0; n < 8; n++)
        cross_entropy1_sum[n] = 0.0f;
    for (int n = 0; n < 8; n++) {
        float sum = digit_expf(z[n] - cross_entropy1_m[n]);
        sum += digit_expf(z[1 * 8 + n] - cross_entropy1_m[n]);
        sum += digit_expf(z[2 * 8 + n] - cross_entropy1_m[n]);
        cross_entropy1_sum[n] += sum;
    }
    float sum = 0.0f;
    float sum2 = 0.0f;
    for (int n = 0; n < 8; n++) {
        sum += cross_entropy1_m[n] + digit_logf(cross_entropy1_sum[n]) - z[y[n] * 8 + n];
        if (y[n] == cross_entropy1_m_place[n])
            sum2 += 1.0f;
    }
    *cross_entropy1_sum2 = sum;
    *loss = 0.125f * *cross_entropy1_sum2;
    *accuracy1_sum = sum2;
    *accuracy = 0.125f * *accuracy1_sum;
}

int digit_evaluate(digit *net, const float *x, const int32_t *y, digit_result *result)
{
    char *const arena = net->arena;
    float *const conv1_weight = net->parameters; /* [2, 1, 3, 3] */
    float *const conv1_bias = net->parameters + 18; /* [2] */
    float *const dense1_weight = net->parameters + 20; /* [3, 18] */
    float *const dense1_bias = net->parameters + 74; /* [3] */
    float *const loss = &result->loss;
    float *const accuracy = &result->accuracy;
    float *const x_rows = (float *)(arena + 2304); /* [1, 6, 6, 8] */
    float *const conv1_z = (float *)arena; /* [2, 6, 6, 8] */
    float *const maxpool1 = (float *)(arena + 2304); /* [2, 3, 3, 8] */
    float *const z = (float *)arena; /* [3, 8] */
    float *const cross_entropy1_m = (float *)(arena + 128); /* [8] */
    float *const cross_entropy1_sum = (float *)(arena + 192); /* [8] */
    float *const cross_entropy1_sum2 = (float *)(arena + 256);
    int32_t *const cross_entropy1_m_place = (int32_t *)(arena + 320); /* [8] */
    float *const accuracy1_sum = (float *)(arena + 384);

    if (digit_check(net, "y", y, 8, 3))
        return 1;
    digit_x_rows(x, x_rows);
    digit_conv1_z(x_rows, conv1_weight, conv1_z);
    digit_evaluate_maxpool1(conv1_bias, conv1_z, maxpool1);
    digit_evaluate_z(maxpool1, dense1_weight, dense1_bias, z);
    digit_evaluate_cross_entropy1(z, y, cross_entropy1_m_place, cross_entropy1_m,
            cross_entropy1_sum, cross_entropy1_sum2, loss, accuracy1_sum, accuracy);
    return 0;
}

/* x_padded[n, c, h, w] = x[n, c, h, w - 1]                                           digit.cnn:3
 * x[1, 1, 6, 6]
 * -> x_padded[1, 1, 6, 8] */
KERNEL void digit_x_padded(const float *restrict x, float *restrict x_padded)
{
    for (int h = 0; h < 6; h++) {
        IN_LANES
        for (int w = 0; w < 8; w++)
            x_padded[h * 8 + w] = w > 0 && w <= 6 ? x[h * 6 + w - 1] : 0.0f;
    }
}

/* conv1_z[n, o, h, w] = sum[i, j] conv1.weight[o, 0, i, j] * x_padded[0, 0, h + i - 1, w + j]
 *     digit.cnn:6
 * conv1.weight[2, 1, 3, 3], x_padded[1, 1, 6, 8]
 * -> conv1_z[1, 2, 6, 6] */
KERNEL void digit_evaluate_one_conv1_z(const float *restrict conv1_weight,
        const float *restrict x_padded, float *restrict conv1_z)
{
    for (int h = 0; h < 6; h++)
        for (int o = 0; o < 2; o++) {
            for (int w = 0; w < 6; w++)
                conv1_z[(o * 6 + h) * 6 + w] = 0.0f;
            for (int i = digit_max(1 - h, 0), i_end = digit_min(7 - h, 3); i < i_end; i++)
                for (int w = 0; w < 6; w++) {
                    float sum = conv1_weight[(o * 3 + i) * 3] * x_padded[(h + i - 1) * 8 + w];
                    sum += conv1_weight[(o * 3 + i) * 3 + 1] * x_padded[(h + i - 1) * 8 + w + 1];
                    sum += conv1_weight[(o * 3 + i) * 3 + 2] * x_padded[(h + i - 1) * 8 + w + 2];
                    conv1_z[(o * 6 + h) * 6 + w] += sum;
                }
        }
}

/* maxpool1[n, c, h, w] = max[i < 2, j < 2]
 *     max(conv1.bias[c] + conv1_z[0, c, 2 * h + i, 2 * w + j], 0)                    digit.cnn:6
 * conv1.bias[2], conv1_z[1, 2, 6, 6]
 * -> maxpool1[1, 2, 3, 3] */
KERNEL void digit_evaluate_one_maxpool1(const float *restrict conv1_bias,
        const float *restrict conv1_z, float *restrict maxpool1)
{
    for (int c = 0; c < 2; c++)
        for (int h = 0; h < 3; h++)
            for (int w = 0; w < 3; w++) {
                float largest = -INFINITY;
                for (int i = 0; i < 2; i++)
                    for (int j = 0; j < 2; j++) {
                        const float t0 = conv1_bias[c]
                                + conv1_z[(c * 6 + 2 * h + i) * 6 + 2 * w + j];
                        const float value = t0 <= 0.0f ? 0.0f : t0;
                        if (value > largest || value != value)
                            largest = value;
                    }
                maxpool1[(c * 3 + h) * 3 + w] = largest;
            }
}

/* z[n, u] = sum[f] dense1.weight[u, f] * maxpool1[0, f]                              digit.cnn:6
 * z[n, f] = dense1.bias[f] + z[0, f]
 * dense1.weight[3, 18], maxpool1[1, 2, 3, 3], dense1.bias[3]
 * -> z[1, 3] */
KERNEL void digit_evaluate_one_z(const float *restrict dense1_weight,
        const float *restrict maxpool1, const float *restrict dense1_bias, float *restrict z)
{
    float tile[3];
    digit_vector sum0 = {0}, sum1 = {0}, sum2 = {0};
    float rest0 = 0, rest1 = 0, rest2 = 0;
    for (int f = 0; f < 16; f += LANES) {
        const digit_vector b0 = AT(maxpool1[f]);
        const digit_vector a0 = AT(dense1_weight[f]);
        sum0 += a0 * b0;
        const digit_vector a1 = AT(dense1_weight[1 * 18 + f]);
        sum1 += a1 * b0;
        const digit_vector a2 = AT(dense1_weight[2 * 18 + f]);
        sum2 += a2 * b0;
    }
    for (int f = 16; f < 18; f++) {
        const float b0 = maxpool1[f];
        const float a0 = dense1_weight[f];
        rest0 += a0 * b0;
        const float a1 = dense1_weight[1 * 18 + f];
        rest1 += a1 * b0;
        const float a2 = dense1_weight[2 * 18 + f];
        rest2 += a2 * b0;
    }
    tile[0] = digit_total(sum0) + rest0;
    tile[1] = digit_total(sum1) + rest1;
    tile[2] = digit_total(sum2) + rest2;
    for (int f = 0; f < 3; f++) {
        const float t0 = tile[f];
        z[f] = t0 + dense1_bias[f];
    }
}

/* cross_entropy1_max[n] = max[f] z[n, f]                                             digit.cnn:9
 * cross_entropy1_max_place[n] = argmax[f] z[n, f]
 * cross_entropy1_sum[n] = sum[f] exp(z[0, f] - cross_entropy1_max[0])
 * loss = cross_entropy1_max[0] + log(cross_entropy1_sum[0]) - z[0, y[0]]
 * accuracy = [y[0] == cross_entropy1_max_place[0]] * 1                              digit.cnn:10
 * z[1, 3], y[1]
 * -> cross_entropy1_max_place[1], cross_entropy1_max[1], cross_entropy1_sum[1], loss, accuracy */
MATH_KERNEL void digit_evaluate_one_cross_entropy1(const float *restrict z,
        const int32_t *restrict y, int32_t *restrict cross_entropy1_max_place,
        float *restrict cross_entropy1_max, float *restrict cross_entropy1_sum,
        float *restrict loss, float *restrict accuracy)
{
    float largest = -INFINITY;
    int32_t place = -1;
    for (int f = 0; f < 3; f++) {
        const float t0 = z[f];
        if (t0 > largest || t0 != t0 || place < 0) {
            largest = t0;
            place = f;
        }
    }
    *cross_entropy1_max_place = place;
    *cross_entropy1_max = largest;
    float sum = 0.0f;
    for (int f = 0; f < 3; f++)
        sum += digit_expf(z[f] - *cross_entropy1_max);
    *cross_entropy1_sum = sum;
    *loss = *cross_entropy1_max + digit_logf(*cross_entropy1_sum) - z[*y];
    *accuracy = *y == *cross_entropy1_max_place ? 1.0f : 0.0f;
}

int digit_evaluate_one(digit *net, const float *x, const int32_t *y, digit_result *result)
{
    char *const arena = net->arena;
    float *const conv1_weight = net->parameters; /* [2, 1, 3, 3] */
    float *const conv1_bias = net->parameters + 18; /* [2] */
    float *const dense1_weight = net->parameters + 20; /* [3, 18] */
    float *const dense1_bias = net->parameters + 74; /* [3] */
    float *const loss = &result->loss;
    float *const accuracy = &result->accuracy;
    float *const x_padded = (float *)(arena + 320); /* [1, 1, 6, 8] */
    float *const conv1_z = (float *)arena; /* [1, 2, 6, 6] */
    float *const maxpool1 = (float *)(arena + 320); /* [1, 2, 3, 3] */
    float *const z = (float *)arena; /* [1, 3] */
    float *const cross_entropy1_max = (float *)(arena + 64); /* [1] */
    float *const cross_entropy1_sum = (float *)(arena + 128); /* [1] */
    int32_t *const cross_entropy1_max_place = (int32_t *)(arena + 192); /* [1] */

    if (digit_check(net, "y", y, 1, 3))
        return 1;
    digit_x_padded(x, x_padded);
    digit_evaluate_one_conv1_z(conv1_weight, x_padded, conv1_z);
    digit_evaluate_one_maxpool1(conv1_bias, conv1_z, maxpool1);
    digit_evaluate_one_z(dense1_weight, maxpool1, dense1_bias, z);
    digit_evaluate_one_cross_entropy1(z, y, cross_entropy1_max_place, cross_entropy1_max,
            cross_entropy1_sum, loss, accuracy);
    return 0;
}

/* dense1_z[u, n] = sum[f] dense1.weight[u, f] * maxpool1[f, n]                       digit.cnn:6
 * maxpool1[2, 3, 3, 8], dense1.weight[3, 18]
 * -> dense1_z[3, 8] */
KERNEL void digit_dense1_z(const float *restrict maxpool1, const float *restrict dense1_weight,
        float *restrict dense1_z)
{
    for (int n = 0; n < 8; n += LANES) {
        digit_vector sum0 = {0}, sum1 = {0}, sum2 = {0};
        ROLLED_IF_FEW
        for (int f = 0; f < 18; f++) {
            const digit_vector a0 = AT(maxpool1[f * 8 + n]);
            const float b0 = dense1_weight[f];
            sum0 += a0 * b0;
            const float b1 = dense1_weight[1 * 18 + f];
            sum1 += a0 * b1;
            const float b2 = dense1_weight[2 * 18 + f];
            sum2 += a0 * b2;
        }
        AT(dense1_z[n]) = sum0;
        AT(dense1_z[1 * 8 + n]) = sum1;
        AT(dense1_z[2 * 8 + n]) = sum2;
    }
}

/* z[n, f] = dense1.bias[f] + dense1_z[f, n]                                          digit.cnn:6
 * dense1.bias[3], dense1_z[3, 8]
 * -> z[8, 3] */
KERNEL void digit_forward_z(const float *restrict dense1_bias, const float *restrict dense1_z,
        float *restrict z)
{
    IN_TURN
    for (int n = 0; n < 8; n++)
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] = dense1_bias[f] + dense1_z[f * 8 + n];
}

int digit_forward(digit *net, const float *x, float *z)
{
    char *const arena = net->arena;
    float *const conv1_weight = net->parameters; /* [2, 1, 3, 3] */
    float *const conv1_bias = net->parameters + 18; /* [2] */
    float *const dense1_weight = net->parameters + 20; /* [3, 18] */
    float *const dense1_bias = net->parameters + 74; /* [3] */
    float *const x_rows = (float *)(arena + 2304); /* [1, 6, 6, 8] */
    float *const conv1_z = (float *)arena; /* [2, 6, 6, 8] */
    float *const maxpool1 = (float *)(arena + 2304); /* [2, 3, 3, 8] */
    float *const dense1_z = (float *)arena; /* [3, 8] */

    digit_x_rows(x, x_rows);
    digit_conv1_z(x_rows, conv1_weight, conv1_z);
    digit_evaluate_maxpool1(conv1_bias, conv1_z, maxpool1);
    digit_dense1_z(maxpool1, dense1_weight, dense1_z);
    digit_forward_z(dense1_bias, dense1_z, z);
    return 0;
}

const digit_slot digit_parameter_table[] = {
    {"conv1.weight", 4, {2, 1, 3, 3}, 0, 18, 0},
    {"conv1.bias", 1, {2}, 18, 2, 0},
    {"dense1.weight", 2, {3, 18}, 20, 54, 0},
    {"dense1.bias", 1, {3}, 74, 3, 0},
    {NULL, 0, {0}, 0, 0, 0}};

const digit_slot digit_state_table[] = {
    {"conv1.weight.t", 0, {1}, 0, 1, 1},
    {"conv1.weight.m", 4, {2, 1, 3, 3}, 1, 18, 1},
    {"conv1.weight.v", 4, {2, 1, 3, 3}, 19, 18, 1},
    {"conv1.bias.t", 0, {1}, 37, 1, 1},
    {"conv1.bias.m", 1, {2}, 38, 2, 1},
    {"conv1.bias.v", 1, {2}, 40, 2, 1},
    {"dense1.weight.t", 0, {1}, 42, 1, 1},
    {"dense1.weight.m", 2, {3, 18}, 43, 54, 1},
    {"dense1.weight.v", 2, {3, 18}, 97, 54, 1},
    {"dense1.bias.t", 0, {1}, 151, 1, 1},
    {"dense1.bias.m", 1, {3}, 152, 3, 1},
    {"dense1.bias.v", 1, {3}, 155, 3, 1},
    {NULL, 0, {0}, 0, 0, 0}};

static int digit_find(const digit_slot *table, const char *name)
{
    for (int place = 0; table[place].name; place++)
        if (strcmp(table[place].name, name) == 0)
            return place;
    return -1;
}

int digit_find_parameter(const char *name)
{
    return digit_find(digit_parameter_table, name);
}

int digit_get_parameter(const digit *net, int place, float *values)
{
    const digit_slot *slot = digit_parameter_table;

    if (place < 0 || place >= 4)
        return 1;
    slot += place;
    memcpy(values, net->parameters + slot->offset, (size_t)slot->elements * sizeof *values);
    return 0;
}

int digit_set_parameter(digit *net, int place, const float *values)
{
    const digit_slot *slot = digit_parameter_table;

    if (place < 0 || place >= 4)
        return 1;
    slot += place;
    memcpy(net->parameters + slot->offset, values, (size_t)slot->elements * sizeof *values);
    return 0;
}

int digit_find_state(const char *name)
{
    return digit_find(digit_state_table, name);
}

int digit_get_state(const digit *net, int place, float *values)
{
    const digit_slot *slot = digit_state_table;

    if (place < 0 || place >= 12)
        return 1;
    slot += place;
    memcpy(values, net->states + slot->offset, (size_t)slot->elements * sizeof *values);
    return 0;
}

int digit_set_state(digit *net, int place, const float *values)
{
    const digit_slot *slot = digit_state_table;

    if (place < 0 || place >= 12)
        return 1;
    slot += place;
    memcpy(net->states + slot->offset, values, (size_t)slot->elements * sizeof *values);
    return 0;
}
