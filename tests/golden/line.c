/* The network line, compiled from line.cnn by cnnc: one function for each kernel, then the entry
 * functions that call them in order. */
#include "line.h"

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
static inline uint32_t line_bits(float x)
{
    union {
        float real;
        uint32_t bits;
    } both;
    both.real = x;
    return both.bits;
}

/* The number with these bits. */
static inline float line_from_bits(uint32_t bits)
{
    union {
        uint32_t bits;
        float real;
    } both;
    both.bits = bits;
    return both.real;
}

/* The n for which x / 2^n lies between sqrt(1/2) and sqrt(2), x > 0 and normal. */
static inline int32_t line_exponent(float x)
{
    return (int32_t)((line_bits(x) + 0x004afb0d) >> 23) - 127;
}

/* n log(2) + log(1 + f), |f| < sqrt(2) - 1; the polynomial is within 2^-27 of the result. */
static inline float line_log_sum(int32_t n, float f)
{
    float p = 0.127622172f - f * 7.63643906e-2f;

    p = -0.166234091f + f * (0.1420158f + f * (-0.131596103f + f * p));
    p = 0.333333313f + f * (-0.250008196f + f * (0.200012416f + f * p));
    p = f * f * (f * p - 0.5f) - (float)n * 2.12194440e-4f;
    return (float)n * 0.693359375f + (f + p);
}

/* y = log(x), unless x is no positive finite number. */
static inline float line_log_edges(float x, float y)
{
    uint32_t bits = line_bits(x);
    uint32_t edge = bits > 0x80000000 ? 0x7fc00000 : bits;

    edge = bits << 1 == 0 ? 0xff800000 : edge;
    return line_from_bits(bits - 1 < 0x7f7fffff ? line_bits(y) : edge);
}

/* Natural logarithm; a denormal number is scaled by 2^23 before. */
static inline float line_logf(float x)
{
    uint32_t small = line_bits(x) < 0x00800000;
    float y = x * (small ? 8388608.0f : 1.0f);
    int32_t n = line_exponent(y);
    float f = line_from_bits(line_bits(y) - ((uint32_t)n << 23)) - 1.0f;

    return line_log_edges(x, line_log_sum(n - (int32_t)(small ? 23 : 0), f));
}

/* The cosine of k / 2^24 turns, 0 <= k < 2^24: from the nearest quarter, exactly, a polynomial of at most
 * an eighth of a turn, within 2^-25 of the result. */
static inline float line_cos_turnf(int32_t k)
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

    return sqrtf(-2.0f * line_logf(radius)) *
           line_cos_turnf((int32_t)(bits >> 8 & 0xffffff));
}
/* End of random.h */

#ifdef MATH_OPTIONS
#pragma GCC pop_options
#endif

/* dense1.bias[i] = 0                                                                  line.cnn:6
 * -> dense1.bias[1] */
KERNEL void line_update_dense1_bias(float *restrict dense1_bias)
{
    *dense1_bias = 0.0f;
}

/* dense1.weight[u, f] = 1.4142135623730951 * normal()                                 line.cnn:6
 * -> dense1.weight[1, 1] */
MATH_KERNEL void line_update_dense1_weight(float *restrict dense1_weight, uint64_t seed,
        uint64_t step)
{
    *dense1_weight = 1.41421356f * cnnc_random_normal_f32(seed, step, 2507550643, 0);
}

void line_initialise(line *net)
{
    float *const dense1_weight = net->parameters; /* [1, 1] */
    float *const dense1_bias = net->parameters + 1; /* [1] */

    line_update_dense1_bias(dense1_bias);
    line_update_dense1_weight(dense1_weight, net->seed, (uint64_t)-1);
    net->step = 0;
}

/* z[n, f] = x[n, 0] * dense1.weight[0, 0] + dense1.bias[0]                            line.cnn:6
 * d_z[n, f] = 0.5 * z[n, 0] - 0.5 * t[n, 0]                                           line.cnn:9
 * x[4, 1], dense1.weight[1, 1], dense1.bias[1], t[4, 1]
 * -> z[4, 1], d_z[4, 1] */
KERNEL void line_d_z(const float *restrict x, const float *restrict dense1_weight,
        const float *restrict dense1_bias, const float *restrict t, float *restrict z,
        float *restrict d_z)
{
    for (int n = 0; n < 4; n++) {
        const float t0 = x[n] * *dense1_weight + *dense1_bias;
        z[n] = t0;
        d_z[n] = 0.5f * t0 - 0.5f * t[n];
    }
}

/* mse1_sum = sum[n] (z[n, 0] - t[n, 0])^2                                             line.cnn:9
 * loss = 0.25 * mse1_sum
 * t[4, 1], z[4, 1]
 * -> mse1_sum, loss */
KERNEL void line_mse1(const float *restrict t, const float *restrict z, float *restrict mse1_sum,
        float *restrict loss)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++) {
        const float t0 = z[n] - t[n];
        sum += t0 * t0;
    }
    *mse1_sum = sum;
    *loss = 0.25f * *mse1_sum;
}

/* d_dense1_bias[i] = sum[n] d_z[n, 0]                                                 line.cnn:6
 * dense1.bias[i] = dense1.bias[0] - 0.1 * d_dense1_bias[0]                           line.cnn:15
 * d_z[4, 1]
 * -> d_dense1_bias[1], dense1.bias[1] */
KERNEL void line_step_update_dense1_bias(const float *restrict d_z, float *restrict d_dense1_bias,
        float *restrict dense1_bias)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++)
        sum += d_z[n];
    *d_dense1_bias = sum;
    *dense1_bias -= 0.1f * *d_dense1_bias;
}

/* d_dense1_weight[u, f] = sum[n] x[n, 0] * d_z[n, 0]                                  line.cnn:6
 * dense1.weight[u, f] = dense1.weight[0, 0] - 0.1 * d_dense1_weight[0, 0]            line.cnn:15
 * x[4, 1], d_z[4, 1]
 * -> d_dense1_weight[1, 1], dense1.weight[1, 1] */
KERNEL void line_step_update_dense1_weight(const float *restrict x, const float *restrict d_z,
        float *restrict d_dense1_weight, float *restrict dense1_weight)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++)
        sum += x[n] * d_z[n];
    *d_dense1_weight = sum;
    *dense1_weight -= 0.1f * *d_dense1_weight;
}

int line_step(line *net, const float *x, const float *t, line_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [1, 1] */
    float *const dense1_bias = net->parameters + 1; /* [1] */
    float *const loss = &result->loss;
    float *const z = (float *)arena; /* [4, 1] */
    float *const mse1_sum = (float *)(arena + 64);
    float *const d_z = (float *)(arena + 128); /* [4, 1] */
    float *const d_dense1_bias = (float *)arena; /* [1] */
    float *const d_dense1_weight = (float *)arena; /* [1, 1] */

    line_d_z(x, dense1_weight, dense1_bias, t, z, d_z);
    line_mse1(t, z, mse1_sum, loss);
    line_step_update_dense1_bias(d_z, d_dense1_bias, dense1_bias);
    line_step_update_dense1_weight(x, d_z, d_dense1_weight, dense1_weight);
    net->step++;
    return 0;
}

/* d_dense1.bias[i] = sum[n] d_z[n, 0]                                                 line.cnn:6
 * d_z[4, 1]
 * -> d_dense1_bias[1] */
KERNEL void line_d_dense1_bias(const float *restrict d_z, float *restrict d_dense1_bias)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++)
        sum += d_z[n];
    *d_dense1_bias = sum;
}

/* d_dense1.weight[u, f] = sum[n] x[n, 0] * d_z[n, 0]                                  line.cnn:6
 * x[4, 1], d_z[4, 1]
 * -> d_dense1_weight[1, 1] */
KERNEL void line_d_dense1_weight(const float *restrict x, const float *restrict d_z,
        float *restrict d_dense1_weight)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++)
        sum += x[n] * d_z[n];
    *d_dense1_weight = sum;
}

int line_gradients(line *net, const float *x, const float *t, float *gradients,
        line_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [1, 1] */
    float *const dense1_bias = net->parameters + 1; /* [1] */
    float *const loss = &result->loss;
    float *const d_dense1_weight = gradients; /* [1, 1] */
    float *const d_dense1_bias = gradients + 1; /* [1] */
    float *const z = (float *)arena; /* [4, 1] */
    float *const mse1_sum = (float *)(arena + 64);
    float *const d_z = (float *)(arena + 128); /* [4, 1] */

    line_d_z(x, dense1_weight, dense1_bias, t, z, d_z);
    line_mse1(t, z, mse1_sum, loss);
    line_d_dense1_bias(d_z, d_dense1_bias);
    line_d_dense1_weight(x, d_z, d_dense1_weight);
    return 0;
}

/* mse1_sum = sum[n] (x[n, 0] * dense1.weight[0, 0] + dense1.bias[0] - t[n, 0])^2      line.cnn:9
 * loss = 0.25 * mse1_sum
 * x[4, 1], dense1.weight[1, 1], dense1.bias[1], t[4, 1]
 * -> mse1_sum, loss */
KERNEL void line_evaluate_mse1(const float *restrict x, const float *restrict dense1_weight,
        const float *restrict dense1_bias, const float *restrict t, float *restrict mse1_sum,
        float *restrict loss)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++) {
        const float t0 = x[n] * *dense1_weight + *dense1_bias - t[n];
        sum += t0 * t0;
    }
    *mse1_sum = sum;
    *loss = 0.25f * *mse1_sum;
}

int line_evaluate(line *net, const float *x, const float *t, line_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [1, 1] */
    float *const dense1_bias = net->parameters + 1; /* [1] */
    float *const loss = &result->loss;
    float *const mse1_sum = (float *)arena;

    line_evaluate_mse1(x, dense1_weight, dense1_bias, t, mse1_sum, loss);
    return 0;
}

/* loss = (x[0, 0] * dense1.weight[0, 0] + dense1.bias[0] - t[0, 0])^2                 line.cnn:9
 * x[1, 1], dense1.weight[1, 1], dense1.bias[1], t[1, 1]
 * -> loss */
KERNEL void line_evaluate_one_mse1(const float *restrict x, const float *restrict dense1_weight,
        const float *restrict dense1_bias, const float *restrict t, float *restrict loss)
{
    const float t0 = *x * *dense1_weight + *dense1_bias - *t;
    *loss = t0 * t0;
}

int line_evaluate_one(line *net, const float *x, const float *t, line_result *result)
{
    float *const dense1_weight = net->parameters; /* [1, 1] */
    float *const dense1_bias = net->parameters + 1; /* [1] */
    float *const loss = &result->loss;

    line_evaluate_one_mse1(x, dense1_weight, dense1_bias, t, loss);
    return 0;
}

/* z[n, f] = x[n, 0] * dense1.weight[0, 0] + dense1.bias[0]                            line.cnn:6
 * x[4, 1], dense1.weight[1, 1], dense1.bias[1]
 * -> z[4, 1] */
KERNEL void line_z(const float *restrict x, const float *restrict dense1_weight,
        const float *restrict dense1_bias, float *restrict z)
{
    for (int n = 0; n < 4; n++)
        z[n] = x[n] * *dense1_weight + *dense1_bias;
}

int line_forward(line *net, const float *x, float *z)
{
    float *const dense1_weight = net->parameters; /* [1, 1] */
    float *const dense1_bias = net->parameters + 1; /* [1] */

    line_z(x, dense1_weight, dense1_bias, z);
    return 0;
}

const line_slot line_parameter_table[] = {
    {"dense1.weight", 2, {1, 1}, 0, 1, 0},
    {"dense1.bias", 1, {1}, 1, 1, 0},
    {NULL, 0, {0}, 0, 0, 0}};

const line_slot line_state_table[] = {
    {NULL, 0, {0}, 0, 0, 0}};

static int line_find(const line_slot *table, const char *name)
{
    for (int place = 0; table[place].name; place++)
        if (strcmp(table[place].name, name) == 0)
            return place;
    return -1;
}

int line_find_parameter(const char *name)
{
    return line_find(line_parameter_table, name);
}

int line_get_parameter(const line *net, int place, float *values)
{
    const line_slot *slot = line_parameter_table;

    if (place < 0 || place >= 2)
        return 1;
    slot += place;
    memcpy(values, net->parameters + slot->offset, (size_t)slot->elements * sizeof *values);
    return 0;
}

int line_set_parameter(line *net, int place, const float *values)
{
    const line_slot *slot = line_parameter_table;

    if (place < 0 || place >= 2)
        return 1;
    slot += place;
    memcpy(net->parameters + slot->offset, values, (size_t)slot->elements * sizeof *values);
    return 0;
}

int line_find_state(const char *name)
{
    return line_find(line_state_table, name);
}

int line_get_state(const line *net, int place, float *values)
{
    (void)net;
    (void)place;
    (void)values;
    return 1;
}

int line_set_state(line *net, int place, const float *values)
{
    (void)net;
    (void)place;
    (void)values;
    return 1;
}
