/* The network g, compiled from names.cnn by cnnc.
 * Functions return 0, or 1 if an integer input holds a value out of range; then nothing was touched. */
#ifndef G_H
#define G_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    g_batch = 2, /* N: examples in one call */
    g_parameter_elements = 24, /* of net->parameters and of gradients */
    g_state_elements = 50, /* of net->states */
    g_arena_bytes = 512 /* of net->arena */
};

/* All memory is the caller's. The blocks must not overlap; an alignment of 64 bytes serves
 * speed. */
typedef struct g {
    float *parameters; /* g_parameter_elements */
    float *states;     /* g_state_elements; may be NULL if there are none */
    void *arena;       /* g_arena_bytes; holds nothing between two calls */
    uint64_t seed;     /* of all random numbers; set it before initialise */
    uint64_t step;     /* updates so far: every step counts one */
    /* set when a function returns 1: the input that holds a value out of range, and its place */
    const char *bad_input;
    int64_t bad_index;
} g;

typedef struct g_result {
    float loss;
    float accuracy;
} g_result;

/* Draw the parameters from net->seed, set the states, and count from step 0. */
void g_initialise(g *net);

/* One update of parameters and states. result holds the values before it.
 * x[2, 7], y[2], arena_[7] */
int g_step(g *net, const float *x, const int32_t *y, const float *arena_, g_result *result);

/* The gradient of the loss, laid out as the parameters; no update.
 * x[2, 7], y[2], arena_[7] */
int g_gradients(g *net, const float *x, const int32_t *y, const float *arena_, float *gradients,
        g_result *result);

/* Loss and metrics, without training.
 * x[2, 7], y[2], arena_[7] */
int g_evaluate(g *net, const float *x, const int32_t *y, const float *arena_, g_result *result);

/* Loss and metrics, without training.
 * x[1, 7], y[1], arena_[7] */
int g_evaluate_one(g *net, const float *x, const int32_t *y, const float *arena_,
        g_result *result);

/* The outputs, without training.
 * x[2, 7], arena_[7], z[2, 3] */
int g_forward(g *net, const float *x, const float *arena_, float *z);

/* A parameter or state: its name and shape, and where it lies in its block. */
typedef struct g_slot {
    const char *name; /* NULL ends a table */
    int rank;
    int64_t dims[8];
    int64_t offset, elements;
} g_slot;

extern const g_slot g_parameter_table[], g_state_table[];

/* The place of a name in its table; -1: there is none. */
int g_find_parameter(const char *name);
int g_find_state(const char *name);

/* Copy one parameter or state in row-major order; 1: no such place in the table. */
int g_get_parameter(const g *net, int place, float *values);
int g_set_parameter(g *net, int place, const float *values);
int g_get_state(const g *net, int place, float *values);
int g_set_state(g *net, int place, const float *values);

#ifdef __cplusplus
}
#endif

#endif
/* The network g, compiled from names.cnn by cnnc: one function for each kernel, then the entry
 * functions that call them in order. */

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

/* Whether an integer input leaves 0 .. below - 1; says where. */
static int g_check(g *net, const char *input, const int32_t *values, int64_t count,
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
    float angle = (float)(int32_t)(bits >> 8 & 0xffffff) * (6.2831853f / 16777216.0f);

    return sqrtf(-2.0f * logf(radius)) * cosf(angle);
}
/* End of random.h */

/* dense1.weight.m[u, f] = 0                                                       prelude.cnn:13
 * -> dense1.weight.m[3, 7] */
KERNEL void g_update_dense1_weight_m(float *restrict dense1_weight_m)
{
    for (int u = 0; u < 3; u++)
        for (int f = 0; f < 7; f++)
            dense1_weight_m[u * 7 + f] = 0.0f;
}

/* dense1.bias[i] = 0                                                                 names.cnn:7
 * -> dense1.bias[3] */
KERNEL void g_update_dense1_bias(float *restrict dense1_bias)
{
    for (int i = 0; i < 3; i++)
        dense1_bias[i] = 0.0f;
}

/* dense1.weight[u, f] = 0.5345224838248488 * normal()                                names.cnn:7
 * -> dense1.weight[3, 7] */
KERNEL void g_update_dense1_weight(float *restrict dense1_weight, uint64_t seed, uint64_t step)
{
    for (int u = 0; u < 3; u++)
        for (int f = 0; f < 7; f++)
            dense1_weight[u * 7 + f] = 0.5345225f
                    * cnnc_random_normal_f32(seed, step, 2507550643, 7 * u + f);
}

/* dense1.weight.t = 0                                                             prelude.cnn:13
 * -> dense1.weight.t */
KERNEL void g_update_dense1_weight_t_(float *restrict dense1_weight_t_)
{
    *dense1_weight_t_ = 0.0f;
}

/* dense1.weight.v = dense1.weight.m                                               prelude.cnn:13
 * dense1.weight.m[3, 7]
 * -> dense1.weight.v[3, 7] */
KERNEL void g_copy_dense1_weight_v(const float *restrict dense1_weight_m,
        float *restrict dense1_weight_v)
{
    for (int u = 0; u < 3; u++)
        for (int f = 0; f < 7; f++)
            dense1_weight_v[u * 7 + f] = dense1_weight_m[u * 7 + f];
}

/* dense1.bias.t = dense1.weight.t                                                 prelude.cnn:13
 * dense1.weight.t
 * -> dense1.bias.t */
KERNEL void g_copy_dense1_bias_t_(const float *restrict dense1_weight_t_,
        float *restrict dense1_bias_t_)
{
    *dense1_bias_t_ = *dense1_weight_t_;
}

/* dense1.bias.m = dense1.bias                                                        names.cnn:7
 * dense1.bias[3]
 * -> dense1.bias.m[3] */
KERNEL void g_copy_dense1_bias_m(const float *restrict dense1_bias, float *restrict dense1_bias_m)
{
    for (int i = 0; i < 3; i++)
        dense1_bias_m[i] = dense1_bias[i];
}

/* dense1.bias.v = dense1.bias                                                        names.cnn:7
 * dense1.bias[3]
 * -> dense1.bias.v[3] */
KERNEL void g_copy_dense1_bias_v(const float *restrict dense1_bias, float *restrict dense1_bias_v)
{
    for (int i = 0; i < 3; i++)
        dense1_bias_v[i] = dense1_bias[i];
}

void g_initialise(g *net)
{
    float *const dense1_weight = net->parameters; /* [3, 7] */
    float *const dense1_bias = net->parameters + 21; /* [3] */
    float *const dense1_weight_t_ = net->states;
    float *const dense1_weight_m = net->states + 1; /* [3, 7] */
    float *const dense1_weight_v = net->states + 22; /* [3, 7] */
    float *const dense1_bias_t_ = net->states + 43;
    float *const dense1_bias_m = net->states + 44; /* [3] */
    float *const dense1_bias_v = net->states + 47; /* [3] */

    g_update_dense1_weight_m(dense1_weight_m);
    g_update_dense1_bias(dense1_bias);
    g_update_dense1_weight(dense1_weight, net->seed, (uint64_t)-1);
    g_update_dense1_weight_t_(dense1_weight_t_);
    g_copy_dense1_weight_v(dense1_weight_m, dense1_weight_v);
    g_copy_dense1_bias_t_(dense1_weight_t_, dense1_bias_t_);
    g_copy_dense1_bias_m(dense1_bias, dense1_bias_m);
    g_copy_dense1_bias_v(dense1_bias, dense1_bias_v);
    net->step = 0;
}

/* v[n, f] = max[i < 4] x[n, (f + i) / 2] * arena[f] * x[n, f % 3]                    names.cnn:5
 * x[2, 7], arena[7]
 * -> v[2, 7] */
KERNEL void g_v(const float *restrict x, const float *restrict arena_, float *restrict v)
{
    for (int n = 0; n < 2; n++)
        for (int f = 0; f < 7; f++) {
            float largest = -INFINITY;
            for (int i = 0; i < 4; i++) {
                const float value = x[n * 7 + (f + i) / 2] * arena_[f] * x[n * 7 + f % 3];
                if (value > largest || value != value)
                    largest = value;
            }
            v[n * 7 + f] = largest;
        }
}

/* g_arena_bytes[n, f] = sum[i < 7 : f >= i] v[n, 6 - i] * v[n, (3 * f + i) / 5]      names.cnn:6
 * v[2, 7]
 * -> g_arena_bytes[2, 7] */
KERNEL void g_g_arena_bytes(const float *restrict v, float *restrict tg_arena_bytes)
{
    for (int n = 0; n < 2; n++) {
        for (int f = 0; f < 7; f++)
            tg_arena_bytes[n * 7 + f] = 0.0f;
        for (int i = 0; i < 7; i++)
            for (int f = i; f < 7; f++)
                tg_arena_bytes[n * 7 + f] += v[n * 7 - i + 6] * v[n * 7 + (i + 3 * f) / 5];
    }
}

/* dense1_z[n, u] = sum[f] dense1.weight[u, f] * g_arena_bytes[n, f]                  names.cnn:7
 * z[n, f] = dense1.bias[f] + dense1_z[n, f]
 * dense1.weight[3, 7], g_arena_bytes[2, 7], dense1.bias[3]
 * -> dense1_z[2, 3], z[2, 3] */
KERNEL void g_z(const float *restrict dense1_weight, const float *restrict tg_arena_bytes,
        const float *restrict dense1_bias, float *restrict dense1_z, float *restrict z)
{
    for (int n = 0; n < 2; n++) {
        for (int f = 0; f < 3; f++)
            dense1_z[n * 3 + f] = 0.0f;
        for (int f = 0; f < 7; f++)
            for (int u = 0; u < 3; u++)
                dense1_z[n * 3 + u] += dense1_weight[u * 7 + f] * tg_arena_bytes[n * 7 + f];
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] = dense1_bias[f] + dense1_z[n * 3 + f];
    }
}

/* cross_entropy1_m[n] = max[f] z[n, f]                                               names.cnn:9
 * cross_entropy1_m_place[n] = argmax[f] z[n, f]
 * z[2, 3]
 * -> cross_entropy1_m_place[2], cross_entropy1_m[2] */
KERNEL void g_cross_entropy1_m(const float *restrict z, int32_t *restrict cross_entropy1_m_place,
        float *restrict cross_entropy1_m)
{
    for (int n = 0; n < 2; n++) {
        float largest = -INFINITY;
        int32_t place = -1;
        for (int f = 0; f < 3; f++) {
            const float t0 = z[n * 3 + f];
            if (t0 > largest || t0 != t0 || place < 0) {
                largest = t0;
                place = f;
            }
        }
        cross_entropy1_m_place[n] = place;
        cross_entropy1_m[n] = largest;
    }
}

/* cross_entropy1_sum[n] = sum[f] exp(z[n, f] - cross_entropy1_m[n])                  names.cnn:9
 * cross_entropy1_t_[n] = 0.5 / cross_entropy1_sum[n]
 * z[2, 3], cross_entropy1_m[2]
 * -> cross_entropy1_sum[2], cross_entropy1_t_[2] */
KERNEL void g_cross_entropy1_t_(const float *restrict z, const float *restrict cross_entropy1_m,
        float *restrict cross_entropy1_sum, float *restrict cross_entropy1_t_)
{
    for (int n = 0; n < 2; n++)
        cross_entropy1_sum[n] = 0.0f;
    for (int f = 0; f < 3; f++)
        for (int n = 0; n < 2; n++)
            cross_entropy1_sum[n] += expf(z[n * 3 + f] - cross_entropy1_m[n]);
    for (int n = 0; n < 2; n++)
        cross_entropy1_t_[n] = 0.5f / cross_entropy1_sum[n];
}

/* cross_entropy1_sum2 = sum[n] (cross_entropy1_m[n] + log(cross_entropy1_sum[n]) - z[n, y[n]])
 *     names.cnn:9
 * loss = 0.5 * cross_entropy1_sum2
 * cross_entropy1_m[2], cross_entropy1_sum[2], z[2, 3], y[2]
 * -> cross_entropy1_sum2, loss */
KERNEL void g_cross_entropy1(const float *restrict cross_entropy1_m,
        const float *restrict cross_entropy1_sum, const float *restrict z,
        const int32_t *restrict y, float *restrict cross_entropy1_sum2, float *restrict loss)
{
    float sum = 0.0f;
    for (int n = 0; n < 2; n++)
        sum += cross_entropy1_m[n] + logf(cross_entropy1_sum[n]) - z[n * 3 + y[n]];
    *cross_entropy1_sum2 = sum;
    *loss = 0.5f * *cross_entropy1_sum2;
}

/* accuracy1_sum = sum[n : y[n] == cross_entropy1_m_place[n]] 1                      names.cnn:10
 * accuracy = 0.5 * accuracy1_sum
 * y[2], cross_entropy1_m_place[2]
 * -> accuracy1_sum, accuracy */
KERNEL void g_accuracy1(const int32_t *restrict y, const int32_t *restrict cross_entropy1_m_place,
        float *restrict accuracy1_sum, float *restrict accuracy)
{
    float sum = 0.0f;
    for (int i = 0; i < 2; i++)
        if (y[i] == cross_entropy1_m_place[i])
            sum += 1.0f;
    *accuracy1_sum = sum;
    *accuracy = 0.5f * *accuracy1_sum;
}

/* dense1.weight.t = dense1.weight.t + 1                                           prelude.cnn:13
 * -> dense1.weight.t */
KERNEL void g_step_update_dense1_weight_t_(float *restrict dense1_weight_t_)
{
    *dense1_weight_t_ += 1.0f;
}

/* dense1.bias.t = dense1.bias.t + 1                                               prelude.cnn:13
 * -> dense1.bias.t */
KERNEL void g_update_dense1_bias_t_(float *restrict dense1_bias_t_)
{
    *dense1_bias_t_ += 1.0f;
}

/* d_z[n, f] = cross_entropy1_t_[n] * exp(dense1.bias[f] + dense1_z[n, f] - cross_entropy1_m[n])
 *     - 0.5 * [f == y[n]]                                                            names.cnn:7
 * cross_entropy1_t_[2], dense1.bias[3], cross_entropy1_m[2], y[2]
 * -> d_z[2, 3] in place of dense1_z */
KERNEL void g_d_z(const float *restrict cross_entropy1_t_, const float *restrict dense1_bias,
        const float *restrict cross_entropy1_m, const int32_t *restrict y, float *restrict d_z)
{
    for (int n = 0; n < 2; n++)
        for (int f = 0; f < 3; f++)
            d_z[n * 3 + f] = cross_entropy1_t_[n]
                    * expf(dense1_bias[f] + d_z[n * 3 + f] - cross_entropy1_m[n])
                    - (f == y[n] ? 0.5f : 0.0f);
}

/* d_dense1_bias[f] = sum[n] d_z[n, f]                                                names.cnn:7
 * dense1.bias[i] = dense1.bias[i]
 *     - 0.001 * (0.9 * dense1.bias.m[i] + 0.1 * d_dense1_bias[i]) / (1 - pow(0.9, dense1.bias.t))
 *     / (rsqrt(1 - pow(0.999, dense1.bias.t))
 *     * sqrt(0.999 * dense1.bias.v[i] + 0.001 * d_dense1_bias[i] * d_dense1_bias[i]) + 1e-8)
 *     prelude.cnn:13
 * dense1.bias.m[i] = 0.9 * dense1.bias.m[i] + 0.1 * d_dense1_bias[i]
 * dense1.bias.v[i] = 0.999 * dense1.bias.v[i] + 0.001 * d_dense1_bias[i] * d_dense1_bias[i]
 * d_z[2, 3], dense1.bias.t
 * -> d_dense1_bias[3], dense1.bias[3], dense1.bias.m[3], dense1.bias.v[3] */
KERNEL void g_step_update_dense1_bias(const float *restrict d_z,
        const float *restrict dense1_bias_t_, float *restrict d_dense1_bias,
        float *restrict dense1_bias, float *restrict dense1_bias_m, float *restrict dense1_bias_v)
{
    for (int i = 0; i < 3; i++)
        d_dense1_bias[i] = 0.0f;
    for (int n = 0; n < 2; n++)
        for (int f = 0; f < 3; f++)
            d_dense1_bias[f] += d_z[n * 3 + f];
    const float t0 = 1.0f / sqrtf(1.0f - powf(0.999f, *dense1_bias_t_));
    const float t1 = -(0.001f / (1.0f - powf(0.9f, *dense1_bias_t_)));
    for (int i = 0; i < 3; i++) {
        dense1_bias[i] += t1 * (0.9f * dense1_bias_m[i] + 0.1f * d_dense1_bias[i])
                / (t0
                * sqrtf(0.999f * dense1_bias_v[i] + 0.001f * d_dense1_bias[i] * d_dense1_bias[i])
                + 1e-08f);
        dense1_bias_m[i] = 0.9f * dense1_bias_m[i] + 0.1f * d_dense1_bias[i];
        dense1_bias_v[i] = 0.999f * dense1_bias_v[i] + 0.001f * d_dense1_bias[i] * d_dense1_bias[i];
    }
}

/* d_dense1_weight[u, f] = sum[n] g_arena_bytes[n, f] * d_z[n, u]                     names.cnn:7
 * dense1.weight[u, f] = dense1.weight[u, f]
 *     - 0.001 * (0.9 * dense1.weight.m[u, f] + 0.1 * d_dense1_weight[u, f])
 *     / (1 - pow(0.9, dense1.weight.t))
 *     / (rsqrt(1 - pow(0.999, dense1.weight.t))
 *     * sqrt(0.999 * dense1.weight.v[u, f]
 *     + 0.001 * d_dense1_weight[u, f] * d_dense1_weight[u, f]) + 1e-8)            prelude.cnn:13
 * dense1.weight.m[u, f] = 0.9 * dense1.weight.m[u, f] + 0.1 * d_dense1_weight[u, f]
 * dense1.weight.v[u, f] = 0.999 * dense1.weight.v[u, f]
 *     + 0.001 * d_dense1_weight[u, f] * d_dense1_weight[u, f]
 * dense1.weight.t, d_z[2, 3], g_arena_bytes[2, 7]
 * -> d_dense1_weight[3, 7], dense1.weight[3, 7], dense1.weight.m[3, 7], dense1.weight.v[3, 7] */
KERNEL void g_step_update_dense1_weight(const float *restrict dense1_weight_t_,
        const float *restrict d_z, const float *restrict tg_arena_bytes,
        float *restrict d_dense1_weight, float *restrict dense1_weight,
        float *restrict dense1_weight_m, float *restrict dense1_weight_v)
{
    const float t0 = 1.0f / sqrtf(1.0f - powf(0.999f, *dense1_weight_t_));
    const float t1 = -(0.001f / (1.0f - powf(0.9f, *dense1_weight_t_)));
    for (int u = 0; u < 3; u++) {
        for (int f = 0; f < 7; f++)
            d_dense1_weight[u * 7 + f] = 0.0f;
        for (int n = 0; n < 2; n++)
            for (int f = 0; f < 7; f++)
                d_dense1_weight[u * 7 + f] += d_z[n * 3 + u] * tg_arena_bytes[n * 7 + f];
        for (int f = 0; f < 7; f++) {
            const float d_dense1_weight_value = d_dense1_weight[u * 7 + f];
            dense1_weight[u * 7 + f] += t1
                    * (0.9f * dense1_weight_m[u * 7 + f] + 0.1f * d_dense1_weight_value)
                    / (t0
                    * sqrtf(0.999f * dense1_weight_v[u * 7 + f]
                    + 0.001f * d_dense1_weight_value * d_dense1_weight_value) + 1e-08f);
            dense1_weight_m[u * 7 + f] = 0.9f * dense1_weight_m[u * 7 + f]
                    + 0.1f * d_dense1_weight[u * 7 + f];
            const float d_dense1_weight_value2 = d_dense1_weight[u * 7 + f];
            dense1_weight_v[u * 7 + f] = 0.999f * dense1_weight_v[u * 7 + f]
                    + 0.001f * d_dense1_weight_value2 * d_dense1_weight_value2;
        }
    }
}

int g_step(g *net, const float *x, const int32_t *y, const float *arena_, g_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 7] */
    float *const dense1_bias = net->parameters + 21; /* [3] */
    float *const dense1_weight_t_ = net->states;
    float *const dense1_weight_m = net->states + 1; /* [3, 7] */
    float *const dense1_weight_v = net->states + 22; /* [3, 7] */
    float *const dense1_bias_t_ = net->states + 43;
    float *const dense1_bias_m = net->states + 44; /* [3] */
    float *const dense1_bias_v = net->states + 47; /* [3] */
    float *const loss = &result->loss;
    float *const accuracy = &result->accuracy;
    float *const v = (float *)arena; /* [2, 7] */
    float *const tg_arena_bytes = (float *)(arena + 128); /* [2, 7] */
    float *const dense1_z = (float *)(arena + 192); /* [2, 3] */
    float *const z = (float *)arena; /* [2, 3] */
    float *const cross_entropy1_m = (float *)(arena + 64); /* [2] */
    float *const cross_entropy1_sum = (float *)(arena + 256); /* [2] */
    float *const cross_entropy1_sum2 = (float *)(arena + 320);
    int32_t *const cross_entropy1_m_place = (int32_t *)(arena + 384); /* [2] */
    float *const accuracy1_sum = (float *)arena;
    float *const cross_entropy1_t_ = (float *)(arena + 448); /* [2] */
    float *const d_dense1_bias = (float *)arena; /* [3] */
    float *const d_dense1_weight = (float *)arena; /* [3, 7] */
    float *const d_z = dense1_z; /* [2, 3] */

    if (g_check(net, "y", y, 2, 3))
        return 1;
    g_v(x, arena_, v);
    g_g_arena_bytes(v, tg_arena_bytes);
    g_z(dense1_weight, tg_arena_bytes, dense1_bias, dense1_z, z);
    g_cross_entropy1_m(z, cross_entropy1_m_place, cross_entropy1_m);
    g_cross_entropy1_t_(z, cross_entropy1_m, cross_entropy1_sum, cross_entropy1_t_);
    g_cross_entropy1(cross_entropy1_m, cross_entropy1_sum, z, y, cross_entropy1_sum2, loss);
    g_accuracy1(y, cross_entropy1_m_place, accuracy1_sum, accuracy);
    g_step_update_dense1_weight_t_(dense1_weight_t_);
    g_update_dense1_bias_t_(dense1_bias_t_);
    g_d_z(cross_entropy1_t_, dense1_bias, cross_entropy1_m, y, d_z);
    g_step_update_dense1_bias(d_z, dense1_bias_t_, d_dense1_bias, dense1_bias,
            dense1_bias_m,
            dense1_bias_v);
    g_step_update_dense1_weight(dense1_weight_t_, d_z, tg_arena_bytes,
            d_dense1_weight,
            dense1_weight, dense1_weight_m, dense1_weight_v);
    net->step++;
    return 0;
}

/* d_dense1.bias[f] = sum[n] d_z[n, f]                                                names.cnn:7
 * d_z[2, 3]
 * -> d_dense1_bias[3] */
KERNEL void g_d_dense1_bias(const float *restrict d_z, float *restrict d_dense1_bias)
{
    for (int i = 0; i < 3; i++)
        d_dense1_bias[i] = 0.0f;
    for (int n = 0; n < 2; n++)
        for (int f = 0; f < 3; f++)
            d_dense1_bias[f] += d_z[n * 3 + f];
}

/* d_dense1.weight[u, f] = sum[n] g_arena_bytes[n, f] * d_z[n, u]                     names.cnn:7
 * d_z[2, 3], g_arena_bytes[2, 7]
 * -> d_dense1_weight[3, 7] */
KERNEL void g_d_dense1_weight(const float *restrict d_z, const float *restrict tg_arena_bytes,
        float *restrict d_dense1_weight)
{
    for (int u = 0; u < 3; u++) {
        for (int f = 0; f < 7; f++)
            d_dense1_weight[u * 7 + f] = 0.0f;
        for (int n = 0; n < 2; n++)
            for (int f = 0; f < 7; f++)
                d_dense1_weight[u * 7 + f] += d_z[n * 3 + u] * tg_arena_bytes[n * 7 + f];
    }
}

int g_gradients(g *net, const float *x, const int32_t *y, const float *arena_, float *gradients,
        g_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 7] */
    float *const dense1_bias = net->parameters + 21; /* [3] */
    float *const loss = &result->loss;
    float *const accuracy = &result->accuracy;
    float *const d_dense1_weight = gradients; /* [3, 7] */
    float *const d_dense1_bias = gradients + 21; /* [3] */
    float *const v = (float *)arena; /* [2, 7] */
    float *const tg_arena_bytes = (float *)(arena + 64); /* [2, 7] */
    float *const dense1_z = (float *)arena; /* [2, 3] */
    float *const z = (float *)(arena + 128); /* [2, 3] */
    float *const cross_entropy1_m = (float *)(arena + 192); /* [2] */
    float *const cross_entropy1_sum = (float *)(arena + 256); /* [2] */
    float *const cross_entropy1_sum2 = (float *)(arena + 320);
    int32_t *const cross_entropy1_m_place = (int32_t *)(arena + 384); /* [2] */
    float *const accuracy1_sum = (float *)(arena + 128);
    float *const cross_entropy1_t_ = (float *)(arena + 448); /* [2] */
    float *const d_z = dense1_z; /* [2, 3] */

    if (g_check(net, "y", y, 2, 3))
        return 1;
    g_v(x, arena_, v);
    g_g_arena_bytes(v, tg_arena_bytes);
    g_z(dense1_weight, tg_arena_bytes, dense1_bias, dense1_z, z);
    g_cross_entropy1_m(z, cross_entropy1_m_place, cross_entropy1_m);
    g_cross_entropy1_t_(z, cross_entropy1_m, cross_entropy1_sum, cross_entropy1_t_);
    g_cross_entropy1(cross_entropy1_m, cross_entropy1_sum, z, y, cross_entropy1_sum2, loss);
    g_accuracy1(y, cross_entropy1_m_place, accuracy1_sum, accuracy);
    g_d_z(cross_entropy1_t_, dense1_bias, cross_entropy1_m, y, d_z);
    g_d_dense1_bias(d_z, d_dense1_bias);
    g_d_dense1_weight(d_z, tg_arena_bytes, d_dense1_weight);
    return 0;
}

/* z[n, u] = sum[f] dense1.weight[u, f] * g_arena_bytes[n, f]                         names.cnn:7
 * z[n, f] = dense1.bias[f] + z[n, f]
 * dense1.weight[3, 7], g_arena_bytes[2, 7], dense1.bias[3]
 * -> z[2, 3] */
KERNEL void g_evaluate_z(const float *restrict dense1_weight,
        const float *restrict tg_arena_bytes, const float *restrict dense1_bias,
        float *restrict z)
{
    for (int n = 0; n < 2; n++) {
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] = 0.0f;
        for (int f = 0; f < 7; f++)
            for (int u = 0; u < 3; u++)
                z[n * 3 + u] += dense1_weight[u * 7 + f] * tg_arena_bytes[n * 7 + f];
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] += dense1_bias[f];
    }
}

/* cross_entropy1_sum[n] = sum[f] exp(z[n, f] - cross_entropy1_m[n])                  names.cnn:9
 * z[2, 3], cross_entropy1_m[2]
 * -> cross_entropy1_sum[2] */
KERNEL void g_cross_entropy1_sum(const float *restrict z, const float *restrict cross_entropy1_m,
        float *restrict cross_entropy1_sum)
{
    for (int n = 0; n < 2; n++)
        cross_entropy1_sum[n] = 0.0f;
    for (int f = 0; f < 3; f++)
        for (int n = 0; n < 2; n++)
            cross_entropy1_sum[n] += expf(z[n * 3 + f] - cross_entropy1_m[n]);
}

int g_evaluate(g *net, const float *x, const int32_t *y, const float *arena_, g_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 7] */
    float *const dense1_bias = net->parameters + 21; /* [3] */
    float *const loss = &result->loss;
    float *const accuracy = &result->accuracy;
    float *const v = (float *)arena; /* [2, 7] */
    float *const tg_arena_bytes = (float *)(arena + 64); /* [2, 7] */
    float *const z = (float *)arena; /* [2, 3] */
    float *const cross_entropy1_m = (float *)(arena + 64); /* [2] */
    float *const cross_entropy1_sum = (float *)(arena + 128); /* [2] */
    float *const cross_entropy1_sum2 = (float *)(arena + 192);
    int32_t *const cross_entropy1_m_place = (int32_t *)(arena + 256); /* [2] */
    float *const accuracy1_sum = (float *)arena;

    if (g_check(net, "y", y, 2, 3))
        return 1;
    g_v(x, arena_, v);
    g_g_arena_bytes(v, tg_arena_bytes);
    g_evaluate_z(dense1_weight, tg_arena_bytes, dense1_bias, z);
    g_cross_entropy1_m(z, cross_entropy1_m_place, cross_entropy1_m);
    g_cross_entropy1_sum(z, cross_entropy1_m, cross_entropy1_sum);
    g_cross_entropy1(cross_entropy1_m, cross_entropy1_sum, z, y, cross_entropy1_sum2, loss);
    g_accuracy1(y, cross_entropy1_m_place, accuracy1_sum, accuracy);
    return 0;
}

/* v[n, f] = max[i < 4] x[n, (f + i) / 2] * arena[f] * x[n, f % 3]                    names.cnn:5
 * x[1, 7], arena[7]
 * -> v[1, 7] */
KERNEL void g_evaluate_one_v(const float *restrict x, const float *restrict arena_,
        float *restrict v)
{
    for (int f = 0; f < 7; f++) {
        float largest = -INFINITY;
        for (int i = 0; i < 4; i++) {
            const float value = x[(f + i) / 2] * arena_[f] * x[f % 3];
            if (value > largest || value != value)
                largest = value;
        }
        v[f] = largest;
    }
}

/* g_arena_bytes[n, f] = sum[i < 7 : f >= i] v[0, 6 - i] * v[0, (3 * f + i) / 5]      names.cnn:6
 * v[1, 7]
 * -> g_arena_bytes[1, 7] */
KERNEL void g_evaluate_one_g_arena_bytes(const float *restrict v, float *restrict tg_arena_bytes)
{
    for (int f = 0; f < 7; f++)
        tg_arena_bytes[f] = 0.0f;
    for (int i = 0; i < 7; i++)
        for (int f = i; f < 7; f++)
            tg_arena_bytes[f] += v[6 - i] * v[(i + 3 * f) / 5];
}

/* z[n, u] = sum[f] dense1.weight[u, f] * g_arena_bytes[0, f]                         names.cnn:7
 * z[n, f] = dense1.bias[f] + z[0, f]
 * dense1.weight[3, 7], g_arena_bytes[1, 7], dense1.bias[3]
 * -> z[1, 3] */
KERNEL void g_evaluate_one_z(const float *restrict dense1_weight,
        const float *restrict tg_arena_bytes, const float *restrict dense1_bias,
        float *restrict z)
{
    for (int f = 0; f < 3; f++)
        z[f] = 0.0f;
    for (int f = 0; f < 7; f++)
        for (int u = 0; u < 3; u++)
            z[u] += dense1_weight[u * 7 + f] * tg_arena_bytes[f];
    for (int f = 0; f < 3; f++)
        z[f] += dense1_bias[f];
}

/* cross_entropy1_max[n] = max[f] z[n, f]                                             names.cnn:9
 * cross_entropy1_max_place[n] = argmax[f] z[n, f]
 * z[1, 3]
 * -> cross_entropy1_max_place[1], cross_entropy1_max[1] */
KERNEL void g_cross_entropy1_max(const float *restrict z,
        int32_t *restrict cross_entropy1_max_place, float *restrict cross_entropy1_max)
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
}

/* cross_entropy1_sum[n] = sum[f] exp(z[0, f] - cross_entropy1_max[0])                names.cnn:9
 * z[1, 3], cross_entropy1_max[1]
 * -> cross_entropy1_sum[1] */
KERNEL void g_evaluate_one_cross_entropy1_sum(const float *restrict z,
        const float *restrict cross_entropy1_max, float *restrict cross_entropy1_sum)
{
    float sum = 0.0f;
    for (int f = 0; f < 3; f++)
        sum += expf(z[f] - *cross_entropy1_max);
    *cross_entropy1_sum = sum;
}

/* loss = cross_entropy1_max[0] + log(cross_entropy1_sum[0]) - z[0, y[0]]             names.cnn:9
 * cross_entropy1_max[1], cross_entropy1_sum[1], z[1, 3], y[1]
 * -> loss */
KERNEL void g_evaluate_one_cross_entropy1(const float *restrict cross_entropy1_max,
        const float *restrict cross_entropy1_sum, const float *restrict z,
        const int32_t *restrict y, float *restrict loss)
{
    *loss = *cross_entropy1_max + logf(*cross_entropy1_sum) - z[*y];
}

/* accuracy = [y[0] == cross_entropy1_max_place[0]] * 1                              names.cnn:10
 * y[1], cross_entropy1_max_place[1]
 * -> accuracy */
KERNEL void g_evaluate_one_accuracy1(const int32_t *restrict y,
        const int32_t *restrict cross_entropy1_max_place, float *restrict accuracy)
{
    *accuracy = *y == *cross_entropy1_max_place ? 1.0f : 0.0f;
}

int g_evaluate_one(g *net, const float *x, const int32_t *y, const float *arena_,
        g_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 7] */
    float *const dense1_bias = net->parameters + 21; /* [3] */
    float *const loss = &result->loss;
    float *const accuracy = &result->accuracy;
    float *const v = (float *)arena; /* [1, 7] */
    float *const tg_arena_bytes = (float *)(arena + 64); /* [1, 7] */
    float *const z = (float *)arena; /* [1, 3] */
    float *const cross_entropy1_max = (float *)(arena + 64); /* [1] */
    float *const cross_entropy1_sum = (float *)(arena + 128); /* [1] */
    int32_t *const cross_entropy1_max_place = (int32_t *)(arena + 192); /* [1] */

    if (g_check(net, "y", y, 1, 3))
        return 1;
    g_evaluate_one_v(x, arena_, v);
    g_evaluate_one_g_arena_bytes(v, tg_arena_bytes);
    g_evaluate_one_z(dense1_weight, tg_arena_bytes, dense1_bias, z);
    g_cross_entropy1_max(z, cross_entropy1_max_place, cross_entropy1_max);
    g_evaluate_one_cross_entropy1_sum(z, cross_entropy1_max, cross_entropy1_sum);
    g_evaluate_one_cross_entropy1(cross_entropy1_max, cross_entropy1_sum, z, y, loss);
    g_evaluate_one_accuracy1(y, cross_entropy1_max_place, accuracy);
    return 0;
}

int g_forward(g *net, const float *x, const float *arena_, float *z)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 7] */
    float *const dense1_bias = net->parameters + 21; /* [3] */
    float *const v = (float *)arena; /* [2, 7] */
    float *const tg_arena_bytes = (float *)(arena + 64); /* [2, 7] */
    float *const dense1_z = (float *)arena; /* [2, 3] */

    g_v(x, arena_, v);
    g_g_arena_bytes(v, tg_arena_bytes);
    g_z(dense1_weight, tg_arena_bytes, dense1_bias, dense1_z, z);
    return 0;
}

const g_slot g_parameter_table[] = {
    {"dense1.weight", 2, {3, 7}, 0, 21},
    {"dense1.bias", 1, {3}, 21, 3},
    {NULL, 0, {0}, 0, 0}};

const g_slot g_state_table[] = {
    {"dense1.weight.t", 0, {1}, 0, 1},
    {"dense1.weight.m", 2, {3, 7}, 1, 21},
    {"dense1.weight.v", 2, {3, 7}, 22, 21},
    {"dense1.bias.t", 0, {1}, 43, 1},
    {"dense1.bias.m", 1, {3}, 44, 3},
    {"dense1.bias.v", 1, {3}, 47, 3},
    {NULL, 0, {0}, 0, 0}};

static int g_find(const g_slot *table, const char *name)
{
    for (int place = 0; table[place].name; place++)
        if (strcmp(table[place].name, name) == 0)
            return place;
    return -1;
}

int g_find_parameter(const char *name)
{
    return g_find(g_parameter_table, name);
}

int g_get_parameter(const g *net, int place, float *values)
{
    const g_slot *slot = g_parameter_table;

    if (place < 0 || place >= 2)
        return 1;
    slot += place;
    memcpy(values, net->parameters + slot->offset, (size_t)slot->elements * sizeof *values);
    return 0;
}

int g_set_parameter(g *net, int place, const float *values)
{
    const g_slot *slot = g_parameter_table;

    if (place < 0 || place >= 2)
        return 1;
    slot += place;
    memcpy(net->parameters + slot->offset, values, (size_t)slot->elements * sizeof *values);
    return 0;
}

int g_find_state(const char *name)
{
    return g_find(g_state_table, name);
}

int g_get_state(const g *net, int place, float *values)
{
    const g_slot *slot = g_state_table;

    if (place < 0 || place >= 6)
        return 1;
    slot += place;
    memcpy(values, net->states + slot->offset, (size_t)slot->elements * sizeof *values);
    return 0;
}

int g_set_state(g *net, int place, const float *values)
{
    const g_slot *slot = g_state_table;

    if (place < 0 || place >= 6)
        return 1;
    slot += place;
    memcpy(net->states + slot->offset, values, (size_t)slot->elements * sizeof *values);
    return 0;
}
