#define cnnc_random_mix cnnc_random_mix_0
#define cnnc_random_bits cnnc_random_bits_0
#define cnnc_random_uniform_f32 cnnc_random_uniform_f32_0
#define cnnc_random_normal_f32 cnnc_random_normal_f32_0
#define cnnc_shuffle_mix cnnc_shuffle_mix_0
#define cnnc_shuffle_index cnnc_shuffle_index_0
#define CNNC_PATH CNNC_PATH_0
#define CNNC_PROBLEM CNNC_PROBLEM_0
#define CNNC_FOLDER_SHOWN CNNC_FOLDER_SHOWN_0
#define CNNC_NAME_TRIES CNNC_NAME_TRIES_0
#define CNNC_LINKS CNNC_LINKS_0
#define CnncFile CnncFile_0
#define cnnc_file_descriptor cnnc_file_descriptor_0
#define cnnc_file_follow cnnc_file_follow_0
#define cnnc_file_find cnnc_file_find_0
#define cnnc_file_create cnnc_file_create_0
#define cnnc_file_discard cnnc_file_discard_0
#define cnnc_file_open cnnc_file_open_0
#define cnnc_file_check cnnc_file_check_0
#define cnnc_file_flush cnnc_file_flush_0
#define cnnc_file_commit cnnc_file_commit_0
#define cnnc_file_problem cnnc_file_problem_0
#define CNNC_IDX_NAME CNNC_IDX_NAME_0
#define CNNC_IDX_SHOWN CNNC_IDX_SHOWN_0
#define CNNC_IDX_SHORT CNNC_IDX_SHORT_0
#define CNNC_IDX_MISSING CNNC_IDX_MISSING_0
#define CNNC_IDX_ENTRY CNNC_IDX_ENTRY_0
#define cnnc_idx_name cnnc_idx_name_0
#define cnnc_idx_find cnnc_idx_find_0
#define cnnc_idx_is_like cnnc_idx_is_like_0
#define cnnc_idx_next cnnc_idx_next_0
#define cnnc_idx_missing cnnc_idx_missing_0
#define main main_0
/* The network d_batchnorm1_2_value, compiled from names.cnn by cnnc.
 * Functions return 0, or 1 if an integer input holds a value out of range; then nothing was touched. */
#ifndef D_BATCHNORM1_2_VALUE_H
#define D_BATCHNORM1_2_VALUE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    d_batchnorm1_2_value_batch = 2, /* N: examples in one call */
    d_batchnorm1_2_value_parameter_elements = 15, /* of net->parameters and of gradients */
    d_batchnorm1_2_value_state_elements = 0, /* of net->states */
    d_batchnorm1_2_value_arena_bytes = 320 /* of net->arena */
};

/* All memory is the caller's. The blocks must not overlap; an alignment of 64 bytes serves
 * speed. */
typedef struct d_batchnorm1_2_value {
    float *parameters; /* d_batchnorm1_2_value_parameter_elements */
    float *states;     /* d_batchnorm1_2_value_state_elements; may be NULL if there are none */
    void *arena;       /* d_batchnorm1_2_value_arena_bytes; holds nothing between two calls */
    uint64_t seed;     /* of all random numbers; set it before initialise */
    uint64_t step;     /* updates so far: every step counts one */
    /* set when a function returns 1: the input that holds a value out of range, and its place */
    const char *bad_input;
    int64_t bad_index;
} d_batchnorm1_2_value;

typedef struct d_batchnorm1_2_value_result {
    float loss;
} d_batchnorm1_2_value_result;

/* Draw the parameters from net->seed, set the states, and count from step 0. */
void d_batchnorm1_2_value_initialise(d_batchnorm1_2_value *net);

/* One update of parameters and states. result holds the values before it.
 * x[2, 1, 4], y[2] */
int d_batchnorm1_2_value_step(d_batchnorm1_2_value *net, const float *x, const int32_t *y,
        d_batchnorm1_2_value_result *result);

/* The gradient of the loss, laid out as the parameters; no update.
 * x[2, 1, 4], y[2] */
int d_batchnorm1_2_value_gradients(d_batchnorm1_2_value *net, const float *x, const int32_t *y,
        float *gradients, d_batchnorm1_2_value_result *result);

/* Loss and metrics, without training.
 * x[2, 1, 4], y[2] */
int d_batchnorm1_2_value_evaluate(d_batchnorm1_2_value *net, const float *x, const int32_t *y,
        d_batchnorm1_2_value_result *result);

/* Loss and metrics, without training.
 * x[1, 1, 4], y[1] */
int d_batchnorm1_2_value_evaluate_one(d_batchnorm1_2_value *net, const float *x, const int32_t *y,
        d_batchnorm1_2_value_result *result);

/* The outputs, without training.
 * x[2, 1, 4], z[2, 3] */
int d_batchnorm1_2_value_forward(d_batchnorm1_2_value *net, const float *x, float *z);

/* A parameter or state: its name and shape, and where it lies in its block. */
typedef struct d_batchnorm1_2_value_slot {
    const char *name; /* NULL ends a table */
    int rank;
    int64_t dims[8];
    int64_t offset, elements;
} d_batchnorm1_2_value_slot;

extern const d_batchnorm1_2_value_slot d_batchnorm1_2_value_parameter_table[], d_batchnorm1_2_value_state_table[];

/* The place of a name in its table; -1: there is none. */
int d_batchnorm1_2_value_find_parameter(const char *name);
int d_batchnorm1_2_value_find_state(const char *name);

/* Copy one parameter or state in row-major order; 1: no such place in the table. */
int d_batchnorm1_2_value_get_parameter(const d_batchnorm1_2_value *net, int place, float *values);
int d_batchnorm1_2_value_set_parameter(d_batchnorm1_2_value *net, int place, const float *values);
int d_batchnorm1_2_value_get_state(const d_batchnorm1_2_value *net, int place, float *values);
int d_batchnorm1_2_value_set_state(d_batchnorm1_2_value *net, int place, const float *values);

#ifdef __cplusplus
}
#endif

#endif
/* The network d_batchnorm1_2_value, compiled from names.cnn by cnnc: one function for each kernel, then the entry
 * functions that call them in order. */
#ifndef _POSIX_C_SOURCE /* for files and folders */
#define _POSIX_C_SOURCE 200809L
#endif

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Kernels stay functions of their own: in profiles, and because some compilers take very long
 * over an entry function that has swallowed hundreds of them. */
#if defined(__GNUC__) && !defined(__TINYC__)
#define KERNEL static __attribute__((noinline))
#else
#define KERNEL static
#endif

/* Whether an integer input leaves 0 .. below - 1; says where. */
static int d_batchnorm1_2_value_check(d_batchnorm1_2_value *net, const char *input, const int32_t *values, int64_t count,
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

/* Uniform in [0, 1): a multiple of 1 / 2^24. */
static inline float cnnc_random_uniform_f32(uint64_t seed, uint64_t step, uint32_t stream,
                        uint64_t element)
{
    int32_t top = (int32_t)(cnnc_random_bits(seed, step, stream, element) >> 40);

    return (float)top * (1.0f / 16777216.0f);
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

/* dense1.bias[i] = 0                                                                 names.cnn:4
 * -> dense1.bias[3] */
KERNEL void d_batchnorm1_2_value_update_dense1_bias(float *restrict dense1_bias)
{
    for (int i = 0; i < 3; i++)
        dense1_bias[i] = 0.0f;
}

/* dense1.weight[u, f] = 0.7071067811865476 * normal()                                names.cnn:4
 * -> dense1.weight[3, 4] */
KERNEL void d_batchnorm1_2_value_update_dense1_weight(float *restrict dense1_weight,
        uint64_t seed, uint64_t step)
{
    for (int u = 0; u < 3; u++)
        for (int f = 0; f < 4; f++)
            dense1_weight[u * 4 + f] = 0.70710678f
                    * cnnc_random_normal_f32(seed, step, 2507550643, 4 * u + f);
}

void d_batchnorm1_2_value_initialise(d_batchnorm1_2_value *net)
{
    float *const dense1_weight = net->parameters; /* [3, 4] */
    float *const dense1_bias = net->parameters + 12; /* [3] */

    d_batchnorm1_2_value_update_dense1_bias(dense1_bias);
    d_batchnorm1_2_value_update_dense1_weight(dense1_weight, net->seed, (uint64_t)-1);
    net->step = 0;
}

/* z[n, u] = sum[f] dense1.weight[u, f] * x[n, f]                                     names.cnn:4
 * z[n, f] = (10/9) * [0.1 <= uniform()] * (dense1.bias[f] + z[n, f])
 * dense1.weight[3, 4], x[2, 1, 4], dense1.bias[3]
 * -> z[2, 3] */
KERNEL void d_batchnorm1_2_value_z(const float *restrict dense1_weight, const float *restrict x,
        const float *restrict dense1_bias, float *restrict z, uint64_t seed, uint64_t step)
{
    for (int n = 0; n < 2; n++) {
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] = 0.0f;
        for (int f = 0; f < 4; f++)
            for (int u = 0; u < 3; u++)
                z[n * 3 + u] += dense1_weight[u * 4 + f] * x[n * 4 + f];
        for (int f = 0; f < 3; f++) {
            const float z_value = z[n * 3 + f];
            z[n * 3 + f] = cnnc_random_uniform_f32(seed, step, 1331991459, 3 * n + f) >= 0.1f
                    ? (10.0f / 9.0f) * (dense1_bias[f] + z_value) : 0.0f;
        }
    }
}

/* cross_entropy1_m[n] = max[f] z[n, f]                                               names.cnn:6
 * z[2, 3]
 * -> cross_entropy1_m[2] */
KERNEL void d_batchnorm1_2_value_cross_entropy1_m(const float *restrict z,
        float *restrict cross_entropy1_m)
{
    for (int n = 0; n < 2; n++) {
        float largest = -INFINITY;
        for (int f = 0; f < 3; f++) {
            const float value = z[n * 3 + f];
            if (value > largest || value != value)
                largest = value;
        }
        cross_entropy1_m[n] = largest;
    }
}

/* cross_entropy1_sum[n] = sum[f] exp(z[n, f] - cross_entropy1_m[n])                  names.cnn:6
 * cross_entropy1_t_[n] = 0.5 / cross_entropy1_sum[n]
 * z[2, 3], cross_entropy1_m[2]
 * -> cross_entropy1_sum[2], cross_entropy1_t_[2] */
KERNEL void d_batchnorm1_2_value_cross_entropy1_t_(const float *restrict z,
        const float *restrict cross_entropy1_m, float *restrict cross_entropy1_sum,
        float *restrict cross_entropy1_t_)
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
 *     names.cnn:6
 * loss = 0.5 * cross_entropy1_sum2
 * cross_entropy1_m[2], cross_entropy1_sum[2], z[2, 3], y[2]
 * -> cross_entropy1_sum2, loss */
KERNEL void d_batchnorm1_2_value_cross_entropy1(const float *restrict cross_entropy1_m,
        const float *restrict cross_entropy1_sum, const float *restrict z,
        const int32_t *restrict y, float *restrict cross_entropy1_sum2, float *restrict loss)
{
    float sum = 0.0f;
    for (int n = 0; n < 2; n++)
        sum += cross_entropy1_m[n] + logf(cross_entropy1_sum[n]) - z[n * 3 + y[n]];
    *cross_entropy1_sum2 = sum;
    *loss = 0.5f * *cross_entropy1_sum2;
}

/* d_dense1[n, f] = (10/9) * [0.1 <= uniform()]
 *     * (exp(z[n, f] - cross_entropy1_m[n]) * cross_entropy1_t_[n] - 0.5 * [f == y[n]])
 *     names.cnn:4
 * cross_entropy1_m[2], cross_entropy1_t_[2], y[2]
 * -> d_dense1[2, 3] in place of z */
KERNEL void d_batchnorm1_2_value_d_dense1(const float *restrict cross_entropy1_m,
        const float *restrict cross_entropy1_t_, const int32_t *restrict y,
        float *restrict d_dense1, uint64_t seed, uint64_t step)
{
    for (int n = 0; n < 2; n++)
        for (int f = 0; f < 3; f++) {
            const float d_dense1_value = d_dense1[n * 3 + f];
            d_dense1[n * 3 + f] = cnnc_random_uniform_f32(seed, step, 1331991459, 3 * n + f)
                    >= 0.1f
                    ? (10.0f / 9.0f)
                    * (expf(d_dense1_value - cross_entropy1_m[n]) * cross_entropy1_t_[n]
                    - (f == y[n] ? 0.5f : 0.0f)) : 0.0f;
        }
}

/* d_dense1_bias[f] = sum[n] d_dense1[n, f]                                           names.cnn:4
 * dense1.bias[i] = dense1.bias[i] - 0.1 * d_dense1_bias[i]                           names.cnn:8
 * d_dense1[2, 3]
 * -> d_dense1_bias[3], dense1.bias[3] */
KERNEL void d_batchnorm1_2_value_step_update_dense1_bias(const float *restrict d_dense1,
        float *restrict d_dense1_bias, float *restrict dense1_bias)
{
    for (int i = 0; i < 3; i++)
        d_dense1_bias[i] = 0.0f;
    for (int n = 0; n < 2; n++)
        for (int f = 0; f < 3; f++)
            d_dense1_bias[f] += d_dense1[n * 3 + f];
    for (int i = 0; i < 3; i++)
        dense1_bias[i] -= 0.1f * d_dense1_bias[i];
}

/* d_dense1_weight[u, f] = sum[n] x[n, f] * d_dense1[n, u]                            names.cnn:4
 * dense1.weight[u, f] = dense1.weight[u, f] - 0.1 * d_dense1_weight[u, f]            names.cnn:8
 * d_dense1[2, 3], x[2, 1, 4]
 * -> d_dense1_weight[3, 4], dense1.weight[3, 4] */
KERNEL void d_batchnorm1_2_value_step_update_dense1_weight(const float *restrict d_dense1,
        const float *restrict x, float *restrict d_dense1_weight, float *restrict dense1_weight)
{
    for (int u = 0; u < 3; u++) {
        for (int f = 0; f < 4; f++)
            d_dense1_weight[u * 4 + f] = 0.0f;
        for (int n = 0; n < 2; n++)
            for (int f = 0; f < 4; f++)
                d_dense1_weight[u * 4 + f] += d_dense1[n * 3 + u] * x[n * 4 + f];
        for (int f = 0; f < 4; f++)
            dense1_weight[u * 4 + f] -= 0.1f * d_dense1_weight[u * 4 + f];
    }
}

int d_batchnorm1_2_value_step(d_batchnorm1_2_value *net, const float *x, const int32_t *y,
        d_batchnorm1_2_value_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 4] */
    float *const dense1_bias = net->parameters + 12; /* [3] */
    float *const loss = &result->loss;
    float *const z = (float *)arena; /* [2, 3] */
    float *const cross_entropy1_m = (float *)(arena + 64); /* [2] */
    float *const cross_entropy1_sum = (float *)(arena + 128); /* [2] */
    float *const cross_entropy1_sum2 = (float *)(arena + 192);
    float *const cross_entropy1_t_ = (float *)(arena + 256); /* [2] */
    float *const d_dense1_bias = (float *)(arena + 64); /* [3] */
    float *const d_dense1_weight = (float *)(arena + 64); /* [3, 4] */
    float *const d_dense1 = z; /* [2, 3] */

    if (d_batchnorm1_2_value_check(net, "y", y, 2, 3))
        return 1;
    d_batchnorm1_2_value_z(dense1_weight, x, dense1_bias, z, net->seed, net->step);
    d_batchnorm1_2_value_cross_entropy1_m(z, cross_entropy1_m);
    d_batchnorm1_2_value_cross_entropy1_t_(z, cross_entropy1_m,
            cross_entropy1_sum,
            cross_entropy1_t_);
    d_batchnorm1_2_value_cross_entropy1(cross_entropy1_m, cross_entropy1_sum, z,
            y,
            cross_entropy1_sum2, loss);
    d_batchnorm1_2_value_d_dense1(cross_entropy1_m, cross_entropy1_t_, y, d_dense1,
            net->seed,
            net->step);
    d_batchnorm1_2_value_step_update_dense1_bias(d_dense1, d_dense1_bias, dense1_bias);
    d_batchnorm1_2_value_step_update_dense1_weight(d_dense1, x, d_dense1_weight, dense1_weight);
    net->step++;
    return 0;
}

/* d_dense1.bias[f] = sum[n] d_dense1[n, f]                                           names.cnn:4
 * d_dense1[2, 3]
 * -> d_dense1_bias[3] */
KERNEL void d_batchnorm1_2_value_d_dense1_bias(const float *restrict d_dense1,
        float *restrict d_dense1_bias)
{
    for (int i = 0; i < 3; i++)
        d_dense1_bias[i] = 0.0f;
    for (int n = 0; n < 2; n++)
        for (int f = 0; f < 3; f++)
            d_dense1_bias[f] += d_dense1[n * 3 + f];
}

/* d_dense1.weight[u, f] = sum[n] x[n, f] * d_dense1[n, u]                            names.cnn:4
 * d_dense1[2, 3], x[2, 1, 4]
 * -> d_dense1_weight[3, 4] */
KERNEL void d_batchnorm1_2_value_d_dense1_weight(const float *restrict d_dense1,
        const float *restrict x, float *restrict d_dense1_weight)
{
    for (int u = 0; u < 3; u++) {
        for (int f = 0; f < 4; f++)
            d_dense1_weight[u * 4 + f] = 0.0f;
        for (int n = 0; n < 2; n++)
            for (int f = 0; f < 4; f++)
                d_dense1_weight[u * 4 + f] += d_dense1[n * 3 + u] * x[n * 4 + f];
    }
}

int d_batchnorm1_2_value_gradients(d_batchnorm1_2_value *net, const float *x, const int32_t *y,
        float *gradients, d_batchnorm1_2_value_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 4] */
    float *const dense1_bias = net->parameters + 12; /* [3] */
    float *const loss = &result->loss;
    float *const d_dense1_weight = gradients; /* [3, 4] */
    float *const d_dense1_bias = gradients + 12; /* [3] */
    float *const z = (float *)arena; /* [2, 3] */
    float *const cross_entropy1_m = (float *)(arena + 64); /* [2] */
    float *const cross_entropy1_sum = (float *)(arena + 128); /* [2] */
    float *const cross_entropy1_sum2 = (float *)(arena + 192);
    float *const cross_entropy1_t_ = (float *)(arena + 256); /* [2] */
    float *const d_dense1 = z; /* [2, 3] */

    if (d_batchnorm1_2_value_check(net, "y", y, 2, 3))
        return 1;
    d_batchnorm1_2_value_z(dense1_weight, x, dense1_bias, z, net->seed, net->step);
    d_batchnorm1_2_value_cross_entropy1_m(z, cross_entropy1_m);
    d_batchnorm1_2_value_cross_entropy1_t_(z, cross_entropy1_m,
            cross_entropy1_sum,
            cross_entropy1_t_);
    d_batchnorm1_2_value_cross_entropy1(cross_entropy1_m, cross_entropy1_sum, z,
            y,
            cross_entropy1_sum2, loss);
    d_batchnorm1_2_value_d_dense1(cross_entropy1_m, cross_entropy1_t_, y, d_dense1,
            net->seed,
            net->step);
    d_batchnorm1_2_value_d_dense1_bias(d_dense1, d_dense1_bias);
    d_batchnorm1_2_value_d_dense1_weight(d_dense1, x, d_dense1_weight);
    return 0;
}

/* z[n, u] = sum[f] dense1.weight[u, f] * x[n, f]                                     names.cnn:4
 * z[n, f] = dense1.bias[f] + z[n, f]
 * dense1.weight[3, 4], x[2, 1, 4], dense1.bias[3]
 * -> z[2, 3] */
KERNEL void d_batchnorm1_2_value_evaluate_z(const float *restrict dense1_weight,
        const float *restrict x, const float *restrict dense1_bias, float *restrict z)
{
    for (int n = 0; n < 2; n++) {
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] = 0.0f;
        for (int f = 0; f < 4; f++)
            for (int u = 0; u < 3; u++)
                z[n * 3 + u] += dense1_weight[u * 4 + f] * x[n * 4 + f];
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] += dense1_bias[f];
    }
}

/* cross_entropy1_sum[n] = sum[f] exp(z[n, f] - cross_entropy1_m[n])                  names.cnn:6
 * z[2, 3], cross_entropy1_m[2]
 * -> cross_entropy1_sum[2] */
KERNEL void d_batchnorm1_2_value_cross_entropy1_sum(const float *restrict z,
        const float *restrict cross_entropy1_m, float *restrict cross_entropy1_sum)
{
    for (int n = 0; n < 2; n++)
        cross_entropy1_sum[n] = 0.0f;
    for (int f = 0; f < 3; f++)
        for (int n = 0; n < 2; n++)
            cross_entropy1_sum[n] += expf(z[n * 3 + f] - cross_entropy1_m[n]);
}

int d_batchnorm1_2_value_evaluate(d_batchnorm1_2_value *net, const float *x, const int32_t *y,
        d_batchnorm1_2_value_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 4] */
    float *const dense1_bias = net->parameters + 12; /* [3] */
    float *const loss = &result->loss;
    float *const z = (float *)arena; /* [2, 3] */
    float *const cross_entropy1_m = (float *)(arena + 64); /* [2] */
    float *const cross_entropy1_sum = (float *)(arena + 128); /* [2] */
    float *const cross_entropy1_sum2 = (float *)(arena + 192);

    if (d_batchnorm1_2_value_check(net, "y", y, 2, 3))
        return 1;
    d_batchnorm1_2_value_evaluate_z(dense1_weight, x, dense1_bias, z);
    d_batchnorm1_2_value_cross_entropy1_m(z, cross_entropy1_m);
    d_batchnorm1_2_value_cross_entropy1_sum(z, cross_entropy1_m, cross_entropy1_sum);
    d_batchnorm1_2_value_cross_entropy1(cross_entropy1_m, cross_entropy1_sum, z,
            y,
            cross_entropy1_sum2, loss);
    return 0;
}

/* z[n, u] = sum[f] dense1.weight[u, f] * x[0, f]                                     names.cnn:4
 * z[n, f] = dense1.bias[f] + z[0, f]
 * dense1.weight[3, 4], x[1, 1, 4], dense1.bias[3]
 * -> z[1, 3] */
KERNEL void d_batchnorm1_2_value_evaluate_one_z(const float *restrict dense1_weight,
        const float *restrict x, const float *restrict dense1_bias, float *restrict z)
{
    for (int f = 0; f < 3; f++)
        z[f] = 0.0f;
    for (int f = 0; f < 4; f++)
        for (int u = 0; u < 3; u++)
            z[u] += dense1_weight[u * 4 + f] * x[f];
    for (int f = 0; f < 3; f++)
        z[f] += dense1_bias[f];
}

/* cross_entropy1_max[n] = max[f] z[n, f]                                             names.cnn:6
 * z[1, 3]
 * -> cross_entropy1_max[1] */
KERNEL void d_batchnorm1_2_value_cross_entropy1_max(const float *restrict z,
        float *restrict cross_entropy1_max)
{
    float largest = -INFINITY;
    for (int f = 0; f < 3; f++) {
        const float value = z[f];
        if (value > largest || value != value)
            largest = value;
    }
    *cross_entropy1_max = largest;
}

/* cross_entropy1_sum[n] = sum[f] exp(z[0, f] - cross_entropy1_max[0])                names.cnn:6
 * z[1, 3], cross_entropy1_max[1]
 * -> cross_entropy1_sum[1] */
KERNEL void d_batchnorm1_2_value_evaluate_one_cross_entropy1_sum(const float *restrict z,
        const float *restrict cross_entropy1_max, float *restrict cross_entropy1_sum)
{
    float sum = 0.0f;
    for (int f = 0; f < 3; f++)
        sum += expf(z[f] - *cross_entropy1_max);
    *cross_entropy1_sum = sum;
}

/* loss = cross_entropy1_max[0] + log(cross_entropy1_sum[0]) - z[0, y[0]]             names.cnn:6
 * cross_entropy1_max[1], cross_entropy1_sum[1], z[1, 3], y[1]
 * -> loss */
KERNEL void d_batchnorm1_2_value_evaluate_one_cross_entropy1(const float *restrict cross_entropy1_max,
        const float *restrict cross_entropy1_sum, const float *restrict z,
        const int32_t *restrict y, float *restrict loss)
{
    *loss = *cross_entropy1_max + logf(*cross_entropy1_sum) - z[*y];
}

int d_batchnorm1_2_value_evaluate_one(d_batchnorm1_2_value *net, const float *x, const int32_t *y,
        d_batchnorm1_2_value_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 4] */
    float *const dense1_bias = net->parameters + 12; /* [3] */
    float *const loss = &result->loss;
    float *const z = (float *)arena; /* [1, 3] */
    float *const cross_entropy1_max = (float *)(arena + 64); /* [1] */
    float *const cross_entropy1_sum = (float *)(arena + 128); /* [1] */

    if (d_batchnorm1_2_value_check(net, "y", y, 1, 3))
        return 1;
    d_batchnorm1_2_value_evaluate_one_z(dense1_weight, x, dense1_bias, z);
    d_batchnorm1_2_value_cross_entropy1_max(z, cross_entropy1_max);
    d_batchnorm1_2_value_evaluate_one_cross_entropy1_sum(z,
            cross_entropy1_max,
            cross_entropy1_sum);
    d_batchnorm1_2_value_evaluate_one_cross_entropy1(cross_entropy1_max, cross_entropy1_sum, z,
            y,
            loss);
    return 0;
}

/* dense1_z[n, u] = sum[f] dense1.weight[u, f] * x[n, f]                              names.cnn:4
 * z[n, f] = dense1.bias[f] + dense1_z[n, f]
 * dense1.weight[3, 4], x[2, 1, 4], dense1.bias[3]
 * -> dense1_z[2, 3], z[2, 3] */
KERNEL void d_batchnorm1_2_value_forward_z(const float *restrict dense1_weight,
        const float *restrict x, const float *restrict dense1_bias, float *restrict dense1_z,
        float *restrict z)
{
    for (int n = 0; n < 2; n++) {
        for (int f = 0; f < 3; f++)
            dense1_z[n * 3 + f] = 0.0f;
        for (int f = 0; f < 4; f++)
            for (int u = 0; u < 3; u++)
                dense1_z[n * 3 + u] += dense1_weight[u * 4 + f] * x[n * 4 + f];
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] = dense1_bias[f] + dense1_z[n * 3 + f];
    }
}

int d_batchnorm1_2_value_forward(d_batchnorm1_2_value *net, const float *x, float *z)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 4] */
    float *const dense1_bias = net->parameters + 12; /* [3] */
    float *const dense1_z = (float *)arena; /* [2, 3] */

    d_batchnorm1_2_value_forward_z(dense1_weight, x, dense1_bias, dense1_z, z);
    return 0;
}

const d_batchnorm1_2_value_slot d_batchnorm1_2_value_parameter_table[] = {
    {"dense1.weight", 2, {3, 4}, 0, 12},
    {"dense1.bias", 1, {3}, 12, 3},
    {NULL, 0, {0}, 0, 0}};

const d_batchnorm1_2_value_slot d_batchnorm1_2_value_state_table[] = {
    {NULL, 0, {0}, 0, 0}};

static int d_batchnorm1_2_value_find(const d_batchnorm1_2_value_slot *table, const char *name)
{
    for (int place = 0; table[place].name; place++)
        if (strcmp(table[place].name, name) == 0)
            return place;
    return -1;
}

int d_batchnorm1_2_value_find_parameter(const char *name)
{
    return d_batchnorm1_2_value_find(d_batchnorm1_2_value_parameter_table, name);
}

int d_batchnorm1_2_value_get_parameter(const d_batchnorm1_2_value *net, int place, float *values)
{
    const d_batchnorm1_2_value_slot *slot = d_batchnorm1_2_value_parameter_table;

    if (place < 0 || place >= 2)
        return 1;
    slot += place;
    memcpy(values, net->parameters + slot->offset, (size_t)slot->elements * sizeof *values);
    return 0;
}

int d_batchnorm1_2_value_set_parameter(d_batchnorm1_2_value *net, int place, const float *values)
{
    const d_batchnorm1_2_value_slot *slot = d_batchnorm1_2_value_parameter_table;

    if (place < 0 || place >= 2)
        return 1;
    slot += place;
    memcpy(net->parameters + slot->offset, values, (size_t)slot->elements * sizeof *values);
    return 0;
}

int d_batchnorm1_2_value_find_state(const char *name)
{
    return d_batchnorm1_2_value_find(d_batchnorm1_2_value_state_table, name);
}

int d_batchnorm1_2_value_get_state(const d_batchnorm1_2_value *net, int place, float *values)
{
    (void)net;
    (void)place;
    (void)values;
    return 1;
}

int d_batchnorm1_2_value_set_state(d_batchnorm1_2_value *net, int place, const float *values)
{
    (void)net;
    (void)place;
    (void)values;
    return 1;
}

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
/* End of shuffle.h */

/* Start of atomic.h */
/* SPDX-License-Identifier: MIT */
/*
 * atomic.h - a file that appears whole or not at all.
 *
 * The one idea: it is written under a name of its own in the folder of its target, brought to the
 * disk, and only then renamed over the target, so that whatever goes wrong (a full disk, a signal)
 * leaves the old file, or none, and never half of a new one. Symbolic links are followed, and what
 * is no regular file (a device, a pipe, an open descriptor) is written in place, never replaced.
 *
 * atomic.c wraps this for the command line; a stand-alone trainer carries it. Functions return 0,
 * or an errno, which cnnc_file_problem turns into words.
 */

enum {
    CNNC_PATH = 4096,        /* no system takes longer ones */
    CNNC_PROBLEM = 320,      /* room for the words of cnnc_file_problem */
    CNNC_FOLDER_SHOWN = 200, /* of those, for the end of a path */
    CNNC_NAME_TRIES = 1000,  /* others may be writing in the same folder */
    CNNC_LINKS = 40          /* symbolic links followed, one after the other */
};

/* A file being written. Zeroed, it is not open. */
typedef struct CnncFile {
    FILE *stream;
    int descriptor;         /* the target is this open file; -1: it has a name of its own */
    int in_place;           /* the target is a device, a pipe or an open file */
    int in_folder;          /* the folder of the target is what failed */
    int mode;               /* permissions of the file that is there; -1: there is none */
    char target[CNNC_PATH]; /* with symbolic links followed */
    char beside[CNNC_PATH]; /* what is written until it is renamed; empty: nothing */
} CnncFile;

/* The number of the open file that a path such as /dev/stdout or /dev/fd/3 names; -1: none. */
static inline int cnnc_file_descriptor(const char *path)
{
    static const char *const folders[] = {"/dev/fd/", "/proc/self/fd/"};
    int number = 0;

    if (strcmp(path, "/dev/stdout") == 0 || strcmp(path, "/dev/stderr") == 0)
        return path[8] == 'o' ? 1 : 2;
    if (strncmp(path, folders[0], strlen(folders[0])) == 0)
        path += strlen(folders[0]);
    else if (strncmp(path, folders[1], strlen(folders[1])) == 0)
        path += strlen(folders[1]);
    else
        return -1;
    if (!*path || strlen(path) > 6)
        return -1;
    for (; *path; path++) {
        if (*path < '0' || *path > '9')
            return -1;
        number = 10 * number + (*path - '0');
    }
    return number;
}

/* Replace the path by what it links to, if anything, up to an open file, a device or a pipe. */
static inline int cnnc_file_follow(char *path)
{
    char link[CNNC_PATH];
    struct stat st;

    for (int hops = 0; hops < CNNC_LINKS; hops++) {
        const char *slash = strrchr(path, '/');
        size_t start = slash ? (size_t)(slash + 1 - path) : 0;
        ssize_t length = readlink(path, link, sizeof link);

        if (length < 0 || cnnc_file_descriptor(path) >= 0 ||
            (stat(path, &st) == 0 && !S_ISREG(st.st_mode)))
            return 0;
        if (length > 0 && link[0] == '/')
            start = 0;
        if (start + (size_t)length >= CNNC_PATH)
            return ENAMETOOLONG;
        memcpy(path + start, link, (size_t)length);
        path[start + (size_t)length] = 0;
    }
    return ELOOP;
}

/* Find out where writing to the path leads ("-" is standard output), and whether it may. */
static inline int cnnc_file_find(CnncFile *file, const char *path)
{
    struct stat st;
    int cause;

    memset(file, 0, sizeof *file);
    file->mode = file->descriptor = -1;
    if (strcmp(path, "-") == 0)
        path = "/dev/stdout";
    if (!*path || strlen(path) >= CNNC_PATH)
        return *path ? ENAMETOOLONG : ENOENT;
    strcpy(file->target, path);
    if ((cause = cnnc_file_follow(file->target)) != 0)
        return cause;
    file->descriptor = cnnc_file_descriptor(file->target);
    file->in_place = file->descriptor >= 0;
    if (file->in_place || stat(file->target, &st) != 0)
        return 0;
    if (S_ISDIR(st.st_mode))
        return EISDIR;
    file->in_place = !S_ISREG(st.st_mode);
    file->mode = (int)(st.st_mode & 0777);
    return access(file->target, W_OK) == 0 ? 0 : errno;
}

/* Create a file in the folder of the target; its descriptor, or -1 and errno. */
static inline int cnnc_file_create(CnncFile *file)
{
    const char *slash = strrchr(file->target, '/');
    size_t folder = slash ? (size_t)(slash + 1 - file->target) : 0;
    int made = -1;

    memcpy(file->beside, file->target, folder);
    errno = EEXIST;
    for (int i = 0; i < CNNC_NAME_TRIES && made < 0 && errno == EEXIST; i++) {
        int length = snprintf(file->beside + folder, CNNC_PATH - folder, ".cnnc-%ld-%d",
                      (long)getpid(), i);

        if (length < 0 || (size_t)length >= CNNC_PATH - folder)
            errno = ENAMETOOLONG;
        else
            made = open(file->beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    }
    if (made < 0)
        file->beside[0] = 0;
    return made;
}

/* Give up: close, and remove what was written. */
static inline void cnnc_file_discard(CnncFile *file)
{
    if (file->stream)
        fclose(file->stream);
    if (file->beside[0])
        unlink(file->beside);
    file->stream = NULL;
    file->beside[0] = 0;
}

/* Open the path for writing; file->stream is then what to write to. */
static inline int cnnc_file_open(CnncFile *file, const char *path)
{
    int cause = cnnc_file_find(file, path), made;

    if (cause)
        return cause;
    if (file->descriptor == 1)
        fflush(stdout);
    if (file->descriptor >= 0)
        made = dup(file->descriptor);
    else if (file->in_place)
        made = open(file->target, O_WRONLY | O_CLOEXEC);
    else
        made = cnnc_file_create(file);
    if (made < 0) {
        file->in_folder = !file->in_place;
        return errno;
    }
    /* A file that was there keeps its permissions, where the system lets it. */
    if (!file->in_place && file->mode >= 0)
        (void)fchmod(made, (mode_t)file->mode);
    file->stream = fdopen(made, "wb");
    if (file->stream)
        return 0;
    cause = errno;
    close(made);
    cnnc_file_discard(file);
    return cause;
}

/* Whether the path could be opened now. A device or a pipe is left alone: opening may wait. */
static inline int cnnc_file_check(CnncFile *file, const char *path)
{
    int cause = cnnc_file_find(file, path);

    if (cause || (file->in_place && file->descriptor < 0))
        return cause;
    cause = cnnc_file_open(file, path);
    cnnc_file_discard(file);
    return cause;
}

/* Bring everything to the disk and close, but do not rename yet. */
static inline int cnnc_file_flush(CnncFile *file)
{
    FILE *stream = file->stream;
    int cause = 0;

    errno = 0;
    if (fflush(stream) != 0 || ferror(stream))
        cause = errno ? errno : EIO;
    /* Some file systems know no fsync and say so by EINVAL. */
    else if (!file->in_place && fsync(fileno(stream)) != 0 && errno != EINVAL)
        cause = errno;
    file->stream = NULL;
    if (fclose(stream) != 0 && !cause)
        cause = errno;
    if (cause)
        cnnc_file_discard(file);
    return cause;
}

/* Put the file, which has been flushed, in its place. */
static inline int cnnc_file_commit(CnncFile *file)
{
    char *slash = strrchr(file->target, '/');
    int cause, folder;

    if (file->in_place)
        return 0;
    if (rename(file->beside, file->target) != 0) {
        cause = errno;
        cnnc_file_discard(file);
        return cause;
    }
    file->beside[0] = 0;
    /* The folder's new entry goes to the disk too. The file is safe by now: no error matters. */
    if (slash)
        slash[1] = 0;
    folder = open(slash ? file->target : ".", O_RDONLY | O_CLOEXEC);
    if (folder >= 0) {
        (void)fsync(folder);
        close(folder);
    }
    return 0;
}

/* What one of these functions met, in words. */
static inline void cnnc_file_problem(const CnncFile *file, int cause, char text[CNNC_PROBLEM])
{
    char folder[CNNC_PATH] = ".";
    const char *slash = strrchr(file->target, '/'), *shown = folder;
    struct stat st;

    if (slash) {
        size_t length = slash > file->target ? (size_t)(slash - file->target) : 1;

        memcpy(folder, file->target, length);
        folder[length] = 0;
        if (length > CNNC_FOLDER_SHOWN)
            shown += length - CNNC_FOLDER_SHOWN;
    }
    if (cause == EISDIR)
        snprintf(text, CNNC_PROBLEM, "cannot write: expected a file, and found a folder");
    else if (file->in_folder && cause == ENOENT && stat(folder, &st) != 0)
        snprintf(text, CNNC_PROBLEM, "cannot write: there is no folder %.*s",
             CNNC_FOLDER_SHOWN, shown);
    else if (file->in_folder)
        snprintf(text, CNNC_PROBLEM, "cannot write in folder %.*s: %s", CNNC_FOLDER_SHOWN,
             shown, strerror(cause));
    else
        snprintf(text, CNNC_PROBLEM, "cannot write: %s", strerror(cause));
}
/* End of atomic.h */

/* Start of idx_names.h */
/* SPDX-License-Identifier: MIT */
/*
 * idx_names.h - how the files of a data set are called.
 *
 * The one idea: the names are counted through, in the order in which they are tried, so that what
 * is looked for and what a message lists are the same. MNIST's own names come first
 * (train-images-idx3-ubyte), then those with a dot, as some copies have it
 * (train-images.idx3-ubyte); idx4 is for images with channels.
 */

enum {
    CNNC_IDX_NAME = 32,     /* room for a name without its folder */
    CNNC_IDX_SHOWN = 6,     /* so many files of a folder are listed */
    CNNC_IDX_SHORT = 40,    /* of a file's name so much */
    CNNC_IDX_MISSING = 640, /* room for the message about a missing file */
    CNNC_IDX_ENTRY = 256    /* room for the name of an entry of a folder */
};

/* Name k of the images or labels of the training or test part; 0: there are no more. */
static inline int cnnc_idx_name(int test, int labels, int k, char name[CNNC_IDX_NAME])
{
    static const char *const stems[] = {"train", "t10k", "test"};
    int ranks = labels ? 1 : 2, rank = labels ? 1 : 3 + k % 2;
    int dotted = k / ranks % 2, stem = k / ranks / 2;

    snprintf(name, CNNC_IDX_NAME, "%s-%s%cidx%d-ubyte", stems[(test + stem) % 3],
         labels ? "labels" : "images", dotted ? '.' : '-', rank);
    return stem < 1 + test;
}

/* The first file of these names, with that ending, that the folder has; 0: none. */
static inline int cnnc_idx_find(const char *folder, int test, int labels, const char *ending,
                char *path, size_t room)
{
    char name[CNNC_IDX_NAME];
    struct stat st;

    for (int k = 0; cnnc_idx_name(test, labels, k, name); k++) {
        int length = snprintf(path, room, "%s/%s%s", folder, name, ending);

        if (length > 0 && (size_t)length < room && stat(path, &st) == 0)
            return 1;
    }
    return 0;
}

/* Whether a file may be meant to belong to a data set, by its name. */
static inline int cnnc_idx_is_like(const char *name)
{
    static const char *const parts[] = {"idx", "ubyte", "images", "labels"};
    char lower[CNNC_IDX_ENTRY];
    size_t length = strlen(name);

    if (length >= sizeof lower)
        return 0;
    for (size_t i = 0; i <= length; i++)
        lower[i] =
            (char)(name[i] >= 'A' && name[i] <= 'Z' ? name[i] + ('a' - 'A') : name[i]);
    for (int i = 0; i < 4; i++)
        if (strstr(lower, parts[i]))
            return 1;
    return 0;
}

/* The first of the folder's files like these, in alphabetical order, after the one that is given;
 * counts all that come after it. */
static inline int cnnc_idx_next(const char *folder, char name[CNNC_IDX_ENTRY])
{
    DIR *all = opendir(folder);
    char first[CNNC_IDX_ENTRY] = "";
    int count = 0;

    for (struct dirent *entry; all && (entry = readdir(all));) {
        const char *next = entry->d_name;

        if (!cnnc_idx_is_like(next) || strcmp(next, name) <= 0)
            continue;
        count++;
        if (!first[0] || strcmp(next, first) < 0)
            strcpy(first, next);
    }
    if (all)
        closedir(all);
    strcpy(name, first);
    return count;
}

/* What to say of a folder that has none of the names: those, and the files that are like them. */
static inline void cnnc_idx_missing(const char *folder, int test, int labels, const char *endings,
                    char text[CNNC_IDX_MISSING])
{
    char name[CNNC_IDX_NAME], found[CNNC_IDX_ENTRY] = "";
    size_t room = CNNC_IDX_MISSING, used;
    int left;

    used = (size_t)snprintf(text, room, "expected a file");
    for (int k = 0; cnnc_idx_name(test, labels, k, name); k++)
        used += (size_t)snprintf(text + used, room - used, "%s %s", k ? " or" : "", name);
    used += (size_t)snprintf(text + used, room - used, "%s in this folder, and found ",
                 endings);
    left = cnnc_idx_next(folder, found);
    if (left == 0)
        snprintf(text + used, room - used, "no file like it");
    for (int i = 0; i < CNNC_IDX_SHOWN && left > 0; i++) {
        used += (size_t)snprintf(text + used, room - used, "%s%.*s", i ? ", " : "",
                     CNNC_IDX_SHORT, found);
        if (i + 1 == CNNC_IDX_SHOWN && left > 1)
            snprintf(text + used, room - used, " and %d more", left - 1);
        left = cnnc_idx_next(folder, found);
    }
}
/* End of idx_names.h */

/* ---- the trainer: IDX files in, a line for each epoch out ---- */

/* An IDX file of unsigned bytes, as MNIST and its relatives are given. */
typedef struct d_batchnorm1_2_value_idx {
    int rank;
    uint32_t dims[4];
    size_t count; /* elements */
    unsigned char *bytes;
} d_batchnorm1_2_value_idx;

typedef struct d_batchnorm1_2_value_data {
    uint32_t count; /* examples; 0: there are no such files */
    d_batchnorm1_2_value_idx images, labels;
} d_batchnorm1_2_value_data;

typedef struct d_batchnorm1_2_value_trainer {
    d_batchnorm1_2_value net;
    void *arena; /* as it was allocated */
    float *x;
    int32_t *y;
    d_batchnorm1_2_value_data train, test;
    const char *folder, *load, *save;
    uint32_t epochs;
} d_batchnorm1_2_value_trainer;

/* Prints "file: error: ..."; 1. */
static int d_batchnorm1_2_value_fail(const char *file, const char *format, ...)
{
    va_list list;

    fflush(stdout);
    fprintf(stderr, "%s: error: ", file);
    va_start(list, format);
    vfprintf(stderr, format, list);
    va_end(list);
    fprintf(stderr, "\n");
    return 1;
}

/* "[60000, 28, 28]", each size in up to 10 digits. */
static const char *d_batchnorm1_2_value_shape(const d_batchnorm1_2_value_idx *idx, char text[64])
{
    int used = 0;

    for (int d = 0; d < idx->rank; d++)
        used += snprintf(text + used, 64 - (size_t)used, "%s%lu", d ? ", " : "[",
                (unsigned long)idx->dims[d]);
    snprintf(text + used, 64 - (size_t)used, "]");
    return text;
}

static int d_batchnorm1_2_value_check_magic(const char *path, const unsigned char *head, size_t length)
{
    if (length >= 2 && head[0] == 0x1f && head[1] == 0x8b)
        return d_batchnorm1_2_value_fail(path, "expected a file that is not compressed, and found gzip: "
                "gunzip it first");
    if (length < 4)
        return d_batchnorm1_2_value_fail(path, "expected an IDX file, and found only %lu bytes",
                (unsigned long)length);
    if (head[0] || head[1] || head[2] != 8 || head[3] < 1 || head[3] > 4)
        return d_batchnorm1_2_value_fail(path, "expected an IDX file of bytes, which begins with 00 00 08 and "
                "the number of dimensions, 1 to 4, and found %02x %02x %02x %02x",
                head[0], head[1], head[2], head[3]);
    return 0;
}

/* The head of the file: rank and sizes. */
static int d_batchnorm1_2_value_read_head(const char *path, FILE *file, d_batchnorm1_2_value_idx *idx)
{
    unsigned char head[4], word[4];
    char shape[64];

    if (d_batchnorm1_2_value_check_magic(path, head, fread(head, 1, 4, file)))
        return 1;
    idx->rank = head[3];
    idx->count = 1;
    for (int d = 0; d < idx->rank; d++) {
        if (fread(word, 1, 4, file) != 4)
            return d_batchnorm1_2_value_fail(path, "expected %d sizes, and found %d (truncated)",
                    idx->rank, d);
        idx->dims[d] = (uint32_t)word[0] << 24 | (uint32_t)word[1] << 16
                | (uint32_t)word[2] << 8 | word[3];
    }
    for (int d = 0; d < idx->rank; d++) {
        if (idx->dims[d] == 0 || idx->count > (size_t)-1 / 2 / idx->dims[d])
            return d_batchnorm1_2_value_fail(path, "expected sizes from 1 that fit into memory, and found "
                    "%s", d_batchnorm1_2_value_shape(idx, shape));
        idx->count *= idx->dims[d];
    }
    return 0;
}

/* The bytes after the head, as many as it says. */
static int d_batchnorm1_2_value_read_bytes(const char *path, FILE *file, d_batchnorm1_2_value_idx *idx)
{
    const long head = 4 + 4 * (long)idx->rank;
    char shape[64];
    long size;

    if (fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < head
            || fseek(file, head, SEEK_SET) != 0)
        return d_batchnorm1_2_value_fail(path, "cannot read: %s", strerror(errno));
    if ((uint64_t)(size - head) != idx->count)
        return d_batchnorm1_2_value_fail(path, "expected %llu bytes of data for %s, and found %ld (%s)",
                (unsigned long long)idx->count, d_batchnorm1_2_value_shape(idx, shape), size - head,
                (uint64_t)(size - head) < idx->count ? "truncated" : "trailing bytes");
    idx->bytes = malloc(idx->count);
    if (!idx->bytes)
        return d_batchnorm1_2_value_fail(path, "not enough memory");
    if (fread(idx->bytes, 1, idx->count, file) != idx->count)
        return d_batchnorm1_2_value_fail(path, "cannot read: %s", strerror(errno));
    return 0;
}

static int d_batchnorm1_2_value_read_idx(const char *path, d_batchnorm1_2_value_idx *idx)
{
    FILE *file = fopen(path, "rb");
    struct stat st;
    int failed;

    if (!file)
        return d_batchnorm1_2_value_fail(path, "cannot open: %s", strerror(errno));
    if (fstat(fileno(file), &st) != 0 || !S_ISREG(st.st_mode))
        failed = d_batchnorm1_2_value_fail(path, "expected a regular file");
    else
        failed = d_batchnorm1_2_value_read_head(path, file, idx) || d_batchnorm1_2_value_read_bytes(path, file, idx);
    fclose(file);
    return failed;
}

/* Whether the images have the size of one example of x. */
static int d_batchnorm1_2_value_fits(const d_batchnorm1_2_value_idx *images)
{
    return images->count / images->dims[0] == 4;
}

static int d_batchnorm1_2_value_read_images(const char *path, d_batchnorm1_2_value_data *data)
{
    char shape[64];

    if (d_batchnorm1_2_value_read_idx(path, &data->images))
        return 1;
    if (data->images.rank < 3 || !d_batchnorm1_2_value_fits(&data->images))
        return d_batchnorm1_2_value_fail(path, "expected images of 1 x 4, and found %s",
                d_batchnorm1_2_value_shape(&data->images, shape));
    data->count = data->images.dims[0];
    return 0;
}

static int d_batchnorm1_2_value_read_labels(const char *path, d_batchnorm1_2_value_data *data)
{
    const d_batchnorm1_2_value_idx *labels = &data->labels;
    const int classes = 3;
    char shape[64];

    if (d_batchnorm1_2_value_read_idx(path, &data->labels))
        return 1;
    if (labels->rank != 1 || labels->dims[0] != data->count)
        return d_batchnorm1_2_value_fail(path, "expected %lu labels, one for each image, and found %s",
                (unsigned long)data->count, d_batchnorm1_2_value_shape(labels, shape));
    for (size_t i = 0; i < labels->count; i++)
        if (labels->bytes[i] >= classes)
            return d_batchnorm1_2_value_fail(path, "item %lu, counted from 0: expected a label from 0 to %d, and "
                    "found %d", (unsigned long)i, classes - 1, labels->bytes[i]);
    return 0;
}

/* The file of images or labels, or a compressed one, of which is said that it cannot be read. */
static int d_batchnorm1_2_value_find_data(const char *folder, int test, int labels, char path[CNNC_PATH])
{
    return cnnc_idx_find(folder, test, labels, "", path, CNNC_PATH)
            || cnnc_idx_find(folder, test, labels, ".gz", path, CNNC_PATH);
}

/* Images and labels for training or testing. The test data may be missing. */
static int d_batchnorm1_2_value_read_data(const char *folder, int test, d_batchnorm1_2_value_data *data)
{
    char images[CNNC_PATH], labels[CNNC_PATH], missing[CNNC_IDX_MISSING];
    int has_images = d_batchnorm1_2_value_find_data(folder, test, 0, images);
    int has_labels = d_batchnorm1_2_value_find_data(folder, test, 1, labels);

    if (test && !has_images && !has_labels)
        return 0;
    if (!has_images || !has_labels) {
        cnnc_idx_missing(folder, test, has_images, "", missing);
        return d_batchnorm1_2_value_fail(folder, "%s", missing);
    }
    return d_batchnorm1_2_value_read_images(images, data) || d_batchnorm1_2_value_read_labels(labels, data);
}

static int d_batchnorm1_2_value_read_folder(d_batchnorm1_2_value_trainer *t)
{
    struct stat st;

    if (stat(t->folder, &st) != 0)
        return d_batchnorm1_2_value_fail(t->folder, "expected a folder of IDX files: %s", strerror(errno));
    if (!S_ISDIR(st.st_mode))
        return d_batchnorm1_2_value_fail(t->folder, "expected a folder of IDX files, and found no folder");
    if (d_batchnorm1_2_value_read_data(t->folder, 0, &t->train) || d_batchnorm1_2_value_read_data(t->folder, 1, &t->test))
        return 1;
    if (t->train.count < d_batchnorm1_2_value_batch)
        return d_batchnorm1_2_value_fail(t->folder, "expected at least one batch of %d images to train on, and "
                "found %lu", (int)d_batchnorm1_2_value_batch, (unsigned long)t->train.count);
    return 0;
}

/* Puts one example at a place of the batch. */
static void d_batchnorm1_2_value_fill(d_batchnorm1_2_value_trainer *t, const d_batchnorm1_2_value_data *data, uint32_t example, int place)
{
    const size_t size = 4;
    const unsigned char *image = data->images.bytes + example * size;
    float *x = t->x + (size_t)place * size;

    for (size_t k = 0; k < size; k++)
        x[k] = (float)image[k] / 255.0f;
    t->y[place] = data->labels.bytes[example];
}

static void d_batchnorm1_2_value_add(double *sums, const d_batchnorm1_2_value_result *result, uint32_t examples)
{
    sums[0] += (double)result->loss * examples;
}

static void d_batchnorm1_2_value_print(const char *what, const double *sums, uint32_t examples)
{
    static const char *const names[] = {"loss"};

    for (int k = 0; k < 1; k++)
        printf("%s%s%s %.4f", k ? ", " : what, k ? "" : " ", names[k], sums[k] / examples);
}

/* One epoch, counted from 0, over shuffled batches; the last is dropped if it is not full. */
static int d_batchnorm1_2_value_train(d_batchnorm1_2_value_trainer *t, uint32_t epoch, double *sums)
{
    uint32_t count = t->train.count, done = 0;

    for (; count - done >= d_batchnorm1_2_value_batch; done += d_batchnorm1_2_value_batch) {
        d_batchnorm1_2_value_result result;

        for (int i = 0; i < d_batchnorm1_2_value_batch; i++)
            d_batchnorm1_2_value_fill(t, &t->train,
                    cnnc_shuffle_index(t->net.seed, epoch, count, done + (uint32_t)i), i);
        if (d_batchnorm1_2_value_step(&t->net, t->x, t->y, &result))
            return d_batchnorm1_2_value_fail("d_batchnorm1_2_value", "a label is out of range");
        if (result.loss - result.loss != 0)
            return d_batchnorm1_2_value_fail("d_batchnorm1_2_value", "step %lu (epoch %lu): the loss is not finite",
                    (unsigned long)t->net.step, (unsigned long)epoch + 1);
        d_batchnorm1_2_value_add(sums, &result, d_batchnorm1_2_value_batch);
    }
    return 0;
}

/* Means over every example of the test data. */
static int d_batchnorm1_2_value_test(d_batchnorm1_2_value_trainer *t, double *sums)
{
    uint32_t count = t->test.count, done = 0;

    while (done < count) {
        int full = count - done >= d_batchnorm1_2_value_batch, examples = full ? d_batchnorm1_2_value_batch : 1;
        d_batchnorm1_2_value_result result;

        for (int i = 0; i < examples; i++)
            d_batchnorm1_2_value_fill(t, &t->test, done + (uint32_t)i, i);
        if (full ? d_batchnorm1_2_value_evaluate(&t->net, t->x, t->y, &result)
                : d_batchnorm1_2_value_evaluate_one(&t->net, t->x, t->y, &result))
            return d_batchnorm1_2_value_fail("d_batchnorm1_2_value", "a label is out of range");
        d_batchnorm1_2_value_add(sums, &result, (uint32_t)examples);
        done += (uint32_t)examples;
    }
    return 0;
}

static int d_batchnorm1_2_value_run(d_batchnorm1_2_value_trainer *t)
{
    double tested[1] = {0};

    for (uint32_t epoch = 0; epoch < t->epochs; epoch++) {
        double sums[1] = {0};

        if (d_batchnorm1_2_value_train(t, epoch, sums))
            return 1;
        printf("epoch %lu/%lu:", (unsigned long)epoch + 1, (unsigned long)t->epochs);
        d_batchnorm1_2_value_print("", sums, t->train.count - t->train.count % d_batchnorm1_2_value_batch);
        memset(tested, 0, sizeof tested);
        if (t->test.count && d_batchnorm1_2_value_test(t, tested))
            return 1;
        if (t->test.count)
            d_batchnorm1_2_value_print("; test", tested, t->test.count);
        printf("\n");
        fflush(stdout);
    }
    if (t->test.count) {
        if (t->epochs == 0 && d_batchnorm1_2_value_test(t, tested))
            return 1;
        d_batchnorm1_2_value_print("test:", tested, t->test.count);
        printf(" (%lu examples)\n", (unsigned long)t->test.count);
    }
    return 0;
}

/* Weights in a file: the parameters, then the states, as they lie in memory. */
static int d_batchnorm1_2_value_load(d_batchnorm1_2_value_trainer *t)
{
    const unsigned long long expected = ((unsigned long long)d_batchnorm1_2_value_parameter_elements
            + d_batchnorm1_2_value_state_elements) * sizeof(float);
    FILE *file = fopen(t->load, "rb");
    unsigned long long found = 0;

    if (!file)
        return d_batchnorm1_2_value_fail(t->load, "cannot open: %s", strerror(errno));
    found += fread(t->net.parameters, 1, d_batchnorm1_2_value_parameter_elements * sizeof(float), file);
    found += fread(t->net.states, 1, d_batchnorm1_2_value_state_elements * sizeof(float), file);
    if (ferror(file)) {
        int cause = errno;

        fclose(file);
        return d_batchnorm1_2_value_fail(t->load, "cannot read: %s", strerror(cause));
    }
    if (found == expected && fgetc(file) != EOF)
        found++;
    fclose(file);
    if (found != expected)
        return d_batchnorm1_2_value_fail(t->load, "expected %llu bytes, the weights of d_batchnorm1_2_value, and found %s%llu",
                expected, found < expected ? "" : "at least ", found);
    return 0;
}

static int d_batchnorm1_2_value_refuse(const char *path, const CnncFile *file, int cause)
{
    char problem[CNNC_PROBLEM];

    cnnc_file_problem(file, cause, problem);
    return d_batchnorm1_2_value_fail(path, "%s", problem);
}

/* Whether the weights could be saved; asked before training. */
static int d_batchnorm1_2_value_check_save(const d_batchnorm1_2_value_trainer *t)
{
    CnncFile file;
    int cause = cnnc_file_check(&file, t->save);

    return cause ? d_batchnorm1_2_value_refuse(t->save, &file, cause) : 0;
}

static int d_batchnorm1_2_value_save(const d_batchnorm1_2_value_trainer *t)
{
    const size_t parameters = d_batchnorm1_2_value_parameter_elements, states = d_batchnorm1_2_value_state_elements;
    CnncFile file;
    int cause = cnnc_file_open(&file, t->save);

    if (!cause) {
        errno = 0;
        if (fwrite(t->net.parameters, sizeof(float), parameters, file.stream) != parameters
                || fwrite(t->net.states, sizeof(float), states, file.stream) != states) {
            cause = errno ? errno : EIO;
            cnnc_file_discard(&file);
        }
    }
    if (!cause)
        cause = cnnc_file_flush(&file);
    if (!cause)
        cause = cnnc_file_commit(&file);
    return cause ? d_batchnorm1_2_value_refuse(t->save, &file, cause) : 0;
}

static int d_batchnorm1_2_value_allocate(d_batchnorm1_2_value_trainer *t)
{
    unsigned char *arena = malloc((size_t)d_batchnorm1_2_value_arena_bytes + 64);

    t->arena = arena;
    if (arena)
        t->net.arena = arena + (64 - (uintptr_t)arena % 64);
    t->net.parameters = calloc((size_t)d_batchnorm1_2_value_parameter_elements + 1, sizeof(float));
    t->net.states = calloc((size_t)d_batchnorm1_2_value_state_elements + 1, sizeof(float));
    t->x = malloc((size_t)d_batchnorm1_2_value_batch * 4 * sizeof(float));
    t->y = malloc((size_t)d_batchnorm1_2_value_batch * sizeof(int32_t));
    if (!t->arena || !t->net.parameters || !t->net.states || !t->x || !t->y)
        return d_batchnorm1_2_value_fail("d_batchnorm1_2_value", "not enough memory");
    return 0;
}

static void d_batchnorm1_2_value_free(d_batchnorm1_2_value_trainer *t)
{
    free(t->train.images.bytes);
    free(t->train.labels.bytes);
    free(t->test.images.bytes);
    free(t->test.labels.bytes);
    free(t->arena);
    free(t->net.parameters);
    free(t->net.states);
    free(t->x);
    free(t->y);
}

static void d_batchnorm1_2_value_help(const char *program)
{
    printf("Usage: %s FOLDER [OPTION ...]\n"
            "Trains the network d_batchnorm1_2_value on the uncompressed IDX files in FOLDER: train-images-idx3-"
            "ubyte,\ntrain-labels-idx1-ubyte and, to test, t10k-images-idx3-ubyte and "
            "t10k-labels-idx1-ubyte.\n\n"
            "  --data FOLDER  the same as FOLDER\n"
            "  --epochs E     times to go through the training images (%lu)\n"
            "  --seed S       of the initial weights and of the order of images (1)\n"
            "  --load FILE    begin with these weights\n"
            "  --save FILE    write the weights when all is done\n"
            "  --help         print this\n\n"
            "Exit status: 0 done; 1 a file or the data is at fault; 2 wrong options.\n",
            program, (unsigned long)5);
}

/* Prints "program: error: ..."; the status 2. */
static int d_batchnorm1_2_value_misused(const char *program, const char *format, ...)
{
    va_list list;

    fprintf(stderr, "%s: error: ", program);
    va_start(list, format);
    vfprintf(stderr, format, list);
    va_end(list);
    fprintf(stderr, "; see %s --help\n", program);
    return 2;
}

/* A whole number up to most; 0: the text is something else. */
static int d_batchnorm1_2_value_number(const char *text, uint64_t most, uint64_t *value)
{
    *value = 0;
    if (*text == 0)
        return 0;
    for (; *text; text++) {
        unsigned digit = (unsigned)*text - '0';

        if (digit > 9 || *value > (most - digit) / 10)
            return 0;
        *value = 10 * *value + digit;
    }
    return 1;
}

/* The value of one of the options; 0, or a status to end with. */
static int d_batchnorm1_2_value_option(d_batchnorm1_2_value_trainer *t, const char *program, const char *option, const char *value)
{
    uint64_t number;

    if (strcmp(option, "--data") == 0)
        t->folder = value;
    else if (strcmp(option, "--load") == 0)
        t->load = value;
    else if (strcmp(option, "--save") == 0)
        t->save = value;
    else if (strcmp(option, "--seed") == 0) {
        if (!d_batchnorm1_2_value_number(value, (uint64_t)-1, &t->net.seed))
            return d_batchnorm1_2_value_misused(program, "--seed: expected a whole number, and found \"%s\"",
                    value);
    } else {
        if (!d_batchnorm1_2_value_number(value, 0xfffffffe, &number))
            return d_batchnorm1_2_value_misused(program,
                    "--epochs: expected a whole number, and found \"%s\"", value);
        t->epochs = (uint32_t)number;
    }
    return 0;
}

/* 0, or a status to end with; -1: help is asked for. */
static int d_batchnorm1_2_value_arguments(d_batchnorm1_2_value_trainer *t, const char *program, int argc, char **argv)
{
    static const char *const options[] = {"--data", "--load", "--save", "--seed", "--epochs"};
    int status = 0;

    for (int i = 1; i < argc && !status; i++) {
        int known = 0;

        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
            return -1;
        for (int k = 0; k < 5; k++)
            known = known || strcmp(argv[i], options[k]) == 0;
        if (known && i + 1 == argc)
            status = d_batchnorm1_2_value_misused(program, "%s: expected its value after it", argv[i]);
        else if (known) {
            status = d_batchnorm1_2_value_option(t, program, argv[i], argv[i + 1]);
            i++;
        } else if (argv[i][0] == '-')
            status = d_batchnorm1_2_value_misused(program, "there is no option %s", argv[i]);
        else if (t->folder)
            status = d_batchnorm1_2_value_misused(program, "expected one folder, and found %s too", argv[i]);
        else
            t->folder = argv[i];
    }
    if (!status && !t->folder)
        status = d_batchnorm1_2_value_misused(program, "expected the folder of the data");
    return status;
}

/* Everything that can be wrong is looked for before the training begins. */
static int d_batchnorm1_2_value_trained(d_batchnorm1_2_value_trainer *t)
{
    if ((t->save && d_batchnorm1_2_value_check_save(t)) || d_batchnorm1_2_value_allocate(t))
        return 1;
    d_batchnorm1_2_value_initialise(&t->net);
    if ((t->load && d_batchnorm1_2_value_load(t)) || d_batchnorm1_2_value_read_folder(t) || d_batchnorm1_2_value_run(t))
        return 1;
    return t->save ? d_batchnorm1_2_value_save(t) : 0;
}

int main(int argc, char **argv)
{
    const char *program = argc > 0 ? argv[0] : "d_batchnorm1_2_value";
    d_batchnorm1_2_value_trainer trainer = {0};
    int status;

    trainer.epochs = 5;
    trainer.net.seed = 1;
    status = d_batchnorm1_2_value_arguments(&trainer, program, argc, argv);
    if (status == 0)
        status = d_batchnorm1_2_value_trained(&trainer);
    else if (status < 0)
        d_batchnorm1_2_value_help(program);
    d_batchnorm1_2_value_free(&trainer);
    errno = 0;
    if (fflush(stdout) != 0 || ferror(stdout)) {
        fprintf(stderr, "standard output: error: cannot write: %s\n",
                strerror(errno ? errno : EIO));
        return status > 0 ? status : 1;
    }
    return status > 0 ? status : 0;
}
#undef cnnc_random_mix
#undef cnnc_random_bits
#undef cnnc_random_uniform_f32
#undef cnnc_random_normal_f32
#undef cnnc_shuffle_mix
#undef cnnc_shuffle_index
#undef CNNC_PATH
#undef CNNC_PROBLEM
#undef CNNC_FOLDER_SHOWN
#undef CNNC_NAME_TRIES
#undef CNNC_LINKS
#undef CnncFile
#undef cnnc_file_descriptor
#undef cnnc_file_follow
#undef cnnc_file_find
#undef cnnc_file_create
#undef cnnc_file_discard
#undef cnnc_file_open
#undef cnnc_file_check
#undef cnnc_file_flush
#undef cnnc_file_commit
#undef cnnc_file_problem
#undef CNNC_IDX_NAME
#undef CNNC_IDX_SHOWN
#undef CNNC_IDX_SHORT
#undef CNNC_IDX_MISSING
#undef CNNC_IDX_ENTRY
#undef cnnc_idx_name
#undef cnnc_idx_find
#undef cnnc_idx_is_like
#undef cnnc_idx_next
#undef cnnc_idx_missing
#undef main
#define cnnc_random_mix cnnc_random_mix_1
#define cnnc_random_bits cnnc_random_bits_1
#define cnnc_random_uniform_f32 cnnc_random_uniform_f32_1
#define cnnc_random_normal_f32 cnnc_random_normal_f32_1
#define cnnc_shuffle_mix cnnc_shuffle_mix_1
#define cnnc_shuffle_index cnnc_shuffle_index_1
#define CNNC_PATH CNNC_PATH_1
#define CNNC_PROBLEM CNNC_PROBLEM_1
#define CNNC_FOLDER_SHOWN CNNC_FOLDER_SHOWN_1
#define CNNC_NAME_TRIES CNNC_NAME_TRIES_1
#define CNNC_LINKS CNNC_LINKS_1
#define CnncFile CnncFile_1
#define cnnc_file_descriptor cnnc_file_descriptor_1
#define cnnc_file_follow cnnc_file_follow_1
#define cnnc_file_find cnnc_file_find_1
#define cnnc_file_create cnnc_file_create_1
#define cnnc_file_discard cnnc_file_discard_1
#define cnnc_file_open cnnc_file_open_1
#define cnnc_file_check cnnc_file_check_1
#define cnnc_file_flush cnnc_file_flush_1
#define cnnc_file_commit cnnc_file_commit_1
#define cnnc_file_problem cnnc_file_problem_1
#define CNNC_IDX_NAME CNNC_IDX_NAME_1
#define CNNC_IDX_SHOWN CNNC_IDX_SHOWN_1
#define CNNC_IDX_SHORT CNNC_IDX_SHORT_1
#define CNNC_IDX_MISSING CNNC_IDX_MISSING_1
#define CNNC_IDX_ENTRY CNNC_IDX_ENTRY_1
#define cnnc_idx_name cnnc_idx_name_1
#define cnnc_idx_find cnnc_idx_find_1
#define cnnc_idx_is_like cnnc_idx_is_like_1
#define cnnc_idx_next cnnc_idx_next_1
#define cnnc_idx_missing cnnc_idx_missing_1
#define main main_1
/* The network d_flatten1_2_value, compiled from names.cnn by cnnc.
 * Functions return 0, or 1 if an integer input holds a value out of range; then nothing was touched. */
#ifndef D_FLATTEN1_2_VALUE_H
#define D_FLATTEN1_2_VALUE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    d_flatten1_2_value_batch = 2, /* N: examples in one call */
    d_flatten1_2_value_parameter_elements = 15, /* of net->parameters and of gradients */
    d_flatten1_2_value_state_elements = 0, /* of net->states */
    d_flatten1_2_value_arena_bytes = 320 /* of net->arena */
};

/* All memory is the caller's. The blocks must not overlap; an alignment of 64 bytes serves
 * speed. */
typedef struct d_flatten1_2_value {
    float *parameters; /* d_flatten1_2_value_parameter_elements */
    float *states;     /* d_flatten1_2_value_state_elements; may be NULL if there are none */
    void *arena;       /* d_flatten1_2_value_arena_bytes; holds nothing between two calls */
    uint64_t seed;     /* of all random numbers; set it before initialise */
    uint64_t step;     /* updates so far: every step counts one */
    /* set when a function returns 1: the input that holds a value out of range, and its place */
    const char *bad_input;
    int64_t bad_index;
} d_flatten1_2_value;

typedef struct d_flatten1_2_value_result {
    float loss;
} d_flatten1_2_value_result;

/* Draw the parameters from net->seed, set the states, and count from step 0. */
void d_flatten1_2_value_initialise(d_flatten1_2_value *net);

/* One update of parameters and states. result holds the values before it.
 * x[2, 1, 4], y[2] */
int d_flatten1_2_value_step(d_flatten1_2_value *net, const float *x, const int32_t *y,
        d_flatten1_2_value_result *result);

/* The gradient of the loss, laid out as the parameters; no update.
 * x[2, 1, 4], y[2] */
int d_flatten1_2_value_gradients(d_flatten1_2_value *net, const float *x, const int32_t *y,
        float *gradients, d_flatten1_2_value_result *result);

/* Loss and metrics, without training.
 * x[2, 1, 4], y[2] */
int d_flatten1_2_value_evaluate(d_flatten1_2_value *net, const float *x, const int32_t *y,
        d_flatten1_2_value_result *result);

/* Loss and metrics, without training.
 * x[1, 1, 4], y[1] */
int d_flatten1_2_value_evaluate_one(d_flatten1_2_value *net, const float *x, const int32_t *y,
        d_flatten1_2_value_result *result);

/* The outputs, without training.
 * x[2, 1, 4], z[2, 3] */
int d_flatten1_2_value_forward(d_flatten1_2_value *net, const float *x, float *z);

/* A parameter or state: its name and shape, and where it lies in its block. */
typedef struct d_flatten1_2_value_slot {
    const char *name; /* NULL ends a table */
    int rank;
    int64_t dims[8];
    int64_t offset, elements;
} d_flatten1_2_value_slot;

extern const d_flatten1_2_value_slot d_flatten1_2_value_parameter_table[], d_flatten1_2_value_state_table[];

/* The place of a name in its table; -1: there is none. */
int d_flatten1_2_value_find_parameter(const char *name);
int d_flatten1_2_value_find_state(const char *name);

/* Copy one parameter or state in row-major order; 1: no such place in the table. */
int d_flatten1_2_value_get_parameter(const d_flatten1_2_value *net, int place, float *values);
int d_flatten1_2_value_set_parameter(d_flatten1_2_value *net, int place, const float *values);
int d_flatten1_2_value_get_state(const d_flatten1_2_value *net, int place, float *values);
int d_flatten1_2_value_set_state(d_flatten1_2_value *net, int place, const float *values);

#ifdef __cplusplus
}
#endif

#endif
/* The network d_flatten1_2_value, compiled from names.cnn by cnnc: one function for each kernel, then the entry
 * functions that call them in order. */
#ifndef _POSIX_C_SOURCE /* for files and folders */
#define _POSIX_C_SOURCE 200809L
#endif

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Kernels stay functions of their own: in profiles, and because some compilers take very long
 * over an entry function that has swallowed hundreds of them. */
#if defined(__GNUC__) && !defined(__TINYC__)
#define KERNEL static __attribute__((noinline))
#else
#define KERNEL static
#endif

/* Whether an integer input leaves 0 .. below - 1; says where. */
static int d_flatten1_2_value_check(d_flatten1_2_value *net, const char *input, const int32_t *values, int64_t count,
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

/* Uniform in [0, 1): a multiple of 1 / 2^24. */
static inline float cnnc_random_uniform_f32(uint64_t seed, uint64_t step, uint32_t stream,
                        uint64_t element)
{
    int32_t top = (int32_t)(cnnc_random_bits(seed, step, stream, element) >> 40);

    return (float)top * (1.0f / 16777216.0f);
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

/* dense1.bias[i] = 0                                                                 names.cnn:4
 * -> dense1.bias[3] */
KERNEL void d_flatten1_2_value_update_dense1_bias(float *restrict dense1_bias)
{
    for (int i = 0; i < 3; i++)
        dense1_bias[i] = 0.0f;
}

/* dense1.weight[u, f] = 0.7071067811865476 * normal()                                names.cnn:4
 * -> dense1.weight[3, 4] */
KERNEL void d_flatten1_2_value_update_dense1_weight(float *restrict dense1_weight, uint64_t seed,
        uint64_t step)
{
    for (int u = 0; u < 3; u++)
        for (int f = 0; f < 4; f++)
            dense1_weight[u * 4 + f] = 0.70710678f
                    * cnnc_random_normal_f32(seed, step, 2507550643, 4 * u + f);
}

void d_flatten1_2_value_initialise(d_flatten1_2_value *net)
{
    float *const dense1_weight = net->parameters; /* [3, 4] */
    float *const dense1_bias = net->parameters + 12; /* [3] */

    d_flatten1_2_value_update_dense1_bias(dense1_bias);
    d_flatten1_2_value_update_dense1_weight(dense1_weight, net->seed, (uint64_t)-1);
    net->step = 0;
}

/* z[n, u] = sum[f] dense1.weight[u, f] * x[n, f]                                     names.cnn:4
 * z[n, f] = (10/9) * [0.1 <= uniform()] * (dense1.bias[f] + z[n, f])
 * dense1.weight[3, 4], x[2, 1, 4], dense1.bias[3]
 * -> z[2, 3] */
KERNEL void d_flatten1_2_value_z(const float *restrict dense1_weight, const float *restrict x,
        const float *restrict dense1_bias, float *restrict z, uint64_t seed, uint64_t step)
{
    for (int n = 0; n < 2; n++) {
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] = 0.0f;
        for (int f = 0; f < 4; f++)
            for (int u = 0; u < 3; u++)
                z[n * 3 + u] += dense1_weight[u * 4 + f] * x[n * 4 + f];
        for (int f = 0; f < 3; f++) {
            const float z_value = z[n * 3 + f];
            z[n * 3 + f] = cnnc_random_uniform_f32(seed, step, 1331991459, 3 * n + f) >= 0.1f
                    ? (10.0f / 9.0f) * (dense1_bias[f] + z_value) : 0.0f;
        }
    }
}

/* cross_entropy1_m[n] = max[f] z[n, f]                                               names.cnn:6
 * z[2, 3]
 * -> cross_entropy1_m[2] */
KERNEL void d_flatten1_2_value_cross_entropy1_m(const float *restrict z,
        float *restrict cross_entropy1_m)
{
    for (int n = 0; n < 2; n++) {
        float largest = -INFINITY;
        for (int f = 0; f < 3; f++) {
            const float value = z[n * 3 + f];
            if (value > largest || value != value)
                largest = value;
        }
        cross_entropy1_m[n] = largest;
    }
}

/* cross_entropy1_sum[n] = sum[f] exp(z[n, f] - cross_entropy1_m[n])                  names.cnn:6
 * cross_entropy1_t_[n] = 0.5 / cross_entropy1_sum[n]
 * z[2, 3], cross_entropy1_m[2]
 * -> cross_entropy1_sum[2], cross_entropy1_t_[2] */
KERNEL void d_flatten1_2_value_cross_entropy1_t_(const float *restrict z,
        const float *restrict cross_entropy1_m, float *restrict cross_entropy1_sum,
        float *restrict cross_entropy1_t_)
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
 *     names.cnn:6
 * loss = 0.5 * cross_entropy1_sum2
 * cross_entropy1_m[2], cross_entropy1_sum[2], z[2, 3], y[2]
 * -> cross_entropy1_sum2, loss */
KERNEL void d_flatten1_2_value_cross_entropy1(const float *restrict cross_entropy1_m,
        const float *restrict cross_entropy1_sum, const float *restrict z,
        const int32_t *restrict y, float *restrict cross_entropy1_sum2, float *restrict loss)
{
    float sum = 0.0f;
    for (int n = 0; n < 2; n++)
        sum += cross_entropy1_m[n] + logf(cross_entropy1_sum[n]) - z[n * 3 + y[n]];
    *cross_entropy1_sum2 = sum;
    *loss = 0.5f * *cross_entropy1_sum2;
}

/* d_dense1[n, f] = (10/9) * [0.1 <= uniform()]
 *     * (exp(z[n, f] - cross_entropy1_m[n]) * cross_entropy1_t_[n] - 0.5 * [f == y[n]])
 *     names.cnn:4
 * cross_entropy1_m[2], cross_entropy1_t_[2], y[2]
 * -> d_dense1[2, 3] in place of z */
KERNEL void d_flatten1_2_value_d_dense1(const float *restrict cross_entropy1_m,
        const float *restrict cross_entropy1_t_, const int32_t *restrict y,
        float *restrict d_dense1, uint64_t seed, uint64_t step)
{
    for (int n = 0; n < 2; n++)
        for (int f = 0; f < 3; f++) {
            const float d_dense1_value = d_dense1[n * 3 + f];
            d_dense1[n * 3 + f] = cnnc_random_uniform_f32(seed, step, 1331991459, 3 * n + f)
                    >= 0.1f
                    ? (10.0f / 9.0f)
                    * (expf(d_dense1_value - cross_entropy1_m[n]) * cross_entropy1_t_[n]
                    - (f == y[n] ? 0.5f : 0.0f)) : 0.0f;
        }
}

/* d_dense1_bias[f] = sum[n] d_dense1[n, f]                                           names.cnn:4
 * dense1.bias[i] = dense1.bias[i] - 0.1 * d_dense1_bias[i]                           names.cnn:8
 * d_dense1[2, 3]
 * -> d_dense1_bias[3], dense1.bias[3] */
KERNEL void d_flatten1_2_value_step_update_dense1_bias(const float *restrict d_dense1,
        float *restrict d_dense1_bias, float *restrict dense1_bias)
{
    for (int i = 0; i < 3; i++)
        d_dense1_bias[i] = 0.0f;
    for (int n = 0; n < 2; n++)
        for (int f = 0; f < 3; f++)
            d_dense1_bias[f] += d_dense1[n * 3 + f];
    for (int i = 0; i < 3; i++)
        dense1_bias[i] -= 0.1f * d_dense1_bias[i];
}

/* d_dense1_weight[u, f] = sum[n] x[n, f] * d_dense1[n, u]                            names.cnn:4
 * dense1.weight[u, f] = dense1.weight[u, f] - 0.1 * d_dense1_weight[u, f]            names.cnn:8
 * d_dense1[2, 3], x[2, 1, 4]
 * -> d_dense1_weight[3, 4], dense1.weight[3, 4] */
KERNEL void d_flatten1_2_value_step_update_dense1_weight(const float *restrict d_dense1,
        const float *restrict x, float *restrict d_dense1_weight, float *restrict dense1_weight)
{
    for (int u = 0; u < 3; u++) {
        for (int f = 0; f < 4; f++)
            d_dense1_weight[u * 4 + f] = 0.0f;
        for (int n = 0; n < 2; n++)
            for (int f = 0; f < 4; f++)
                d_dense1_weight[u * 4 + f] += d_dense1[n * 3 + u] * x[n * 4 + f];
        for (int f = 0; f < 4; f++)
            dense1_weight[u * 4 + f] -= 0.1f * d_dense1_weight[u * 4 + f];
    }
}

int d_flatten1_2_value_step(d_flatten1_2_value *net, const float *x, const int32_t *y,
        d_flatten1_2_value_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 4] */
    float *const dense1_bias = net->parameters + 12; /* [3] */
    float *const loss = &result->loss;
    float *const z = (float *)arena; /* [2, 3] */
    float *const cross_entropy1_m = (float *)(arena + 64); /* [2] */
    float *const cross_entropy1_sum = (float *)(arena + 128); /* [2] */
    float *const cross_entropy1_sum2 = (float *)(arena + 192);
    float *const cross_entropy1_t_ = (float *)(arena + 256); /* [2] */
    float *const d_dense1_bias = (float *)(arena + 64); /* [3] */
    float *const d_dense1_weight = (float *)(arena + 64); /* [3, 4] */
    float *const d_dense1 = z; /* [2, 3] */

    if (d_flatten1_2_value_check(net, "y", y, 2, 3))
        return 1;
    d_flatten1_2_value_z(dense1_weight, x, dense1_bias, z, net->seed, net->step);
    d_flatten1_2_value_cross_entropy1_m(z, cross_entropy1_m);
    d_flatten1_2_value_cross_entropy1_t_(z, cross_entropy1_m,
            cross_entropy1_sum,
            cross_entropy1_t_);
    d_flatten1_2_value_cross_entropy1(cross_entropy1_m, cross_entropy1_sum, z,
            y,
            cross_entropy1_sum2, loss);
    d_flatten1_2_value_d_dense1(cross_entropy1_m, cross_entropy1_t_, y, d_dense1,
            net->seed,
            net->step);
    d_flatten1_2_value_step_update_dense1_bias(d_dense1, d_dense1_bias, dense1_bias);
    d_flatten1_2_value_step_update_dense1_weight(d_dense1, x, d_dense1_weight, dense1_weight);
    net->step++;
    return 0;
}

/* d_dense1.bias[f] = sum[n] d_dense1[n, f]                                           names.cnn:4
 * d_dense1[2, 3]
 * -> d_dense1_bias[3] */
KERNEL void d_flatten1_2_value_d_dense1_bias(const float *restrict d_dense1,
        float *restrict d_dense1_bias)
{
    for (int i = 0; i < 3; i++)
        d_dense1_bias[i] = 0.0f;
    for (int n = 0; n < 2; n++)
        for (int f = 0; f < 3; f++)
            d_dense1_bias[f] += d_dense1[n * 3 + f];
}

/* d_dense1.weight[u, f] = sum[n] x[n, f] * d_dense1[n, u]                            names.cnn:4
 * d_dense1[2, 3], x[2, 1, 4]
 * -> d_dense1_weight[3, 4] */
KERNEL void d_flatten1_2_value_d_dense1_weight(const float *restrict d_dense1,
        const float *restrict x, float *restrict d_dense1_weight)
{
    for (int u = 0; u < 3; u++) {
        for (int f = 0; f < 4; f++)
            d_dense1_weight[u * 4 + f] = 0.0f;
        for (int n = 0; n < 2; n++)
            for (int f = 0; f < 4; f++)
                d_dense1_weight[u * 4 + f] += d_dense1[n * 3 + u] * x[n * 4 + f];
    }
}

int d_flatten1_2_value_gradients(d_flatten1_2_value *net, const float *x, const int32_t *y,
        float *gradients, d_flatten1_2_value_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 4] */
    float *const dense1_bias = net->parameters + 12; /* [3] */
    float *const loss = &result->loss;
    float *const d_dense1_weight = gradients; /* [3, 4] */
    float *const d_dense1_bias = gradients + 12; /* [3] */
    float *const z = (float *)arena; /* [2, 3] */
    float *const cross_entropy1_m = (float *)(arena + 64); /* [2] */
    float *const cross_entropy1_sum = (float *)(arena + 128); /* [2] */
    float *const cross_entropy1_sum2 = (float *)(arena + 192);
    float *const cross_entropy1_t_ = (float *)(arena + 256); /* [2] */
    float *const d_dense1 = z; /* [2, 3] */

    if (d_flatten1_2_value_check(net, "y", y, 2, 3))
        return 1;
    d_flatten1_2_value_z(dense1_weight, x, dense1_bias, z, net->seed, net->step);
    d_flatten1_2_value_cross_entropy1_m(z, cross_entropy1_m);
    d_flatten1_2_value_cross_entropy1_t_(z, cross_entropy1_m,
            cross_entropy1_sum,
            cross_entropy1_t_);
    d_flatten1_2_value_cross_entropy1(cross_entropy1_m, cross_entropy1_sum, z,
            y,
            cross_entropy1_sum2, loss);
    d_flatten1_2_value_d_dense1(cross_entropy1_m, cross_entropy1_t_, y, d_dense1,
            net->seed,
            net->step);
    d_flatten1_2_value_d_dense1_bias(d_dense1, d_dense1_bias);
    d_flatten1_2_value_d_dense1_weight(d_dense1, x, d_dense1_weight);
    return 0;
}

/* z[n, u] = sum[f] dense1.weight[u, f] * x[n, f]                                     names.cnn:4
 * z[n, f] = dense1.bias[f] + z[n, f]
 * dense1.weight[3, 4], x[2, 1, 4], dense1.bias[3]
 * -> z[2, 3] */
KERNEL void d_flatten1_2_value_evaluate_z(const float *restrict dense1_weight,
        const float *restrict x, const float *restrict dense1_bias, float *restrict z)
{
    for (int n = 0; n < 2; n++) {
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] = 0.0f;
        for (int f = 0; f < 4; f++)
            for (int u = 0; u < 3; u++)
                z[n * 3 + u] += dense1_weight[u * 4 + f] * x[n * 4 + f];
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] += dense1_bias[f];
    }
}

/* cross_entropy1_sum[n] = sum[f] exp(z[n, f] - cross_entropy1_m[n])                  names.cnn:6
 * z[2, 3], cross_entropy1_m[2]
 * -> cross_entropy1_sum[2] */
KERNEL void d_flatten1_2_value_cross_entropy1_sum(const float *restrict z,
        const float *restrict cross_entropy1_m, float *restrict cross_entropy1_sum)
{
    for (int n = 0; n < 2; n++)
        cross_entropy1_sum[n] = 0.0f;
    for (int f = 0; f < 3; f++)
        for (int n = 0; n < 2; n++)
            cross_entropy1_sum[n] += expf(z[n * 3 + f] - cross_entropy1_m[n]);
}

int d_flatten1_2_value_evaluate(d_flatten1_2_value *net, const float *x, const int32_t *y,
        d_flatten1_2_value_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 4] */
    float *const dense1_bias = net->parameters + 12; /* [3] */
    float *const loss = &result->loss;
    float *const z = (float *)arena; /* [2, 3] */
    float *const cross_entropy1_m = (float *)(arena + 64); /* [2] */
    float *const cross_entropy1_sum = (float *)(arena + 128); /* [2] */
    float *const cross_entropy1_sum2 = (float *)(arena + 192);

    if (d_flatten1_2_value_check(net, "y", y, 2, 3))
        return 1;
    d_flatten1_2_value_evaluate_z(dense1_weight, x, dense1_bias, z);
    d_flatten1_2_value_cross_entropy1_m(z, cross_entropy1_m);
    d_flatten1_2_value_cross_entropy1_sum(z, cross_entropy1_m, cross_entropy1_sum);
    d_flatten1_2_value_cross_entropy1(cross_entropy1_m, cross_entropy1_sum, z,
            y,
            cross_entropy1_sum2, loss);
    return 0;
}

/* z[n, u] = sum[f] dense1.weight[u, f] * x[0, f]                                     names.cnn:4
 * z[n, f] = dense1.bias[f] + z[0, f]
 * dense1.weight[3, 4], x[1, 1, 4], dense1.bias[3]
 * -> z[1, 3] */
KERNEL void d_flatten1_2_value_evaluate_one_z(const float *restrict dense1_weight,
        const float *restrict x, const float *restrict dense1_bias, float *restrict z)
{
    for (int f = 0; f < 3; f++)
        z[f] = 0.0f;
    for (int f = 0; f < 4; f++)
        for (int u = 0; u < 3; u++)
            z[u] += dense1_weight[u * 4 + f] * x[f];
    for (int f = 0; f < 3; f++)
        z[f] += dense1_bias[f];
}

/* cross_entropy1_max[n] = max[f] z[n, f]                                             names.cnn:6
 * z[1, 3]
 * -> cross_entropy1_max[1] */
KERNEL void d_flatten1_2_value_cross_entropy1_max(const float *restrict z,
        float *restrict cross_entropy1_max)
{
    float largest = -INFINITY;
    for (int f = 0; f < 3; f++) {
        const float value = z[f];
        if (value > largest || value != value)
            largest = value;
    }
    *cross_entropy1_max = largest;
}

/* cross_entropy1_sum[n] = sum[f] exp(z[0, f] - cross_entropy1_max[0])                names.cnn:6
 * z[1, 3], cross_entropy1_max[1]
 * -> cross_entropy1_sum[1] */
KERNEL void d_flatten1_2_value_evaluate_one_cross_entropy1_sum(const float *restrict z,
        const float *restrict cross_entropy1_max, float *restrict cross_entropy1_sum)
{
    float sum = 0.0f;
    for (int f = 0; f < 3; f++)
        sum += expf(z[f] - *cross_entropy1_max);
    *cross_entropy1_sum = sum;
}

/* loss = cross_entropy1_max[0] + log(cross_entropy1_sum[0]) - z[0, y[0]]             names.cnn:6
 * cross_entropy1_max[1], cross_entropy1_sum[1], z[1, 3], y[1]
 * -> loss */
KERNEL void d_flatten1_2_value_evaluate_one_cross_entropy1(const float *restrict cross_entropy1_max,
        const float *restrict cross_entropy1_sum, const float *restrict z,
        const int32_t *restrict y, float *restrict loss)
{
    *loss = *cross_entropy1_max + logf(*cross_entropy1_sum) - z[*y];
}

int d_flatten1_2_value_evaluate_one(d_flatten1_2_value *net, const float *x, const int32_t *y,
        d_flatten1_2_value_result *result)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 4] */
    float *const dense1_bias = net->parameters + 12; /* [3] */
    float *const loss = &result->loss;
    float *const z = (float *)arena; /* [1, 3] */
    float *const cross_entropy1_max = (float *)(arena + 64); /* [1] */
    float *const cross_entropy1_sum = (float *)(arena + 128); /* [1] */

    if (d_flatten1_2_value_check(net, "y", y, 1, 3))
        return 1;
    d_flatten1_2_value_evaluate_one_z(dense1_weight, x, dense1_bias, z);
    d_flatten1_2_value_cross_entropy1_max(z, cross_entropy1_max);
    d_flatten1_2_value_evaluate_one_cross_entropy1_sum(z, cross_entropy1_max, cross_entropy1_sum);
    d_flatten1_2_value_evaluate_one_cross_entropy1(cross_entropy1_max, cross_entropy1_sum, z,
            y,
            loss);
    return 0;
}

/* dense1_z[n, u] = sum[f] dense1.weight[u, f] * x[n, f]                              names.cnn:4
 * z[n, f] = dense1.bias[f] + dense1_z[n, f]
 * dense1.weight[3, 4], x[2, 1, 4], dense1.bias[3]
 * -> dense1_z[2, 3], z[2, 3] */
KERNEL void d_flatten1_2_value_forward_z(const float *restrict dense1_weight,
        const float *restrict x, const float *restrict dense1_bias, float *restrict dense1_z,
        float *restrict z)
{
    for (int n = 0; n < 2; n++) {
        for (int f = 0; f < 3; f++)
            dense1_z[n * 3 + f] = 0.0f;
        for (int f = 0; f < 4; f++)
            for (int u = 0; u < 3; u++)
                dense1_z[n * 3 + u] += dense1_weight[u * 4 + f] * x[n * 4 + f];
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] = dense1_bias[f] + dense1_z[n * 3 + f];
    }
}

int d_flatten1_2_value_forward(d_flatten1_2_value *net, const float *x, float *z)
{
    char *const arena = net->arena;
    float *const dense1_weight = net->parameters; /* [3, 4] */
    float *const dense1_bias = net->parameters + 12; /* [3] */
    float *const dense1_z = (float *)arena; /* [2, 3] */

    d_flatten1_2_value_forward_z(dense1_weight, x, dense1_bias, dense1_z, z);
    return 0;
}

const d_flatten1_2_value_slot d_flatten1_2_value_parameter_table[] = {
    {"dense1.weight", 2, {3, 4}, 0, 12},
    {"dense1.bias", 1, {3}, 12, 3},
    {NULL, 0, {0}, 0, 0}};

const d_flatten1_2_value_slot d_flatten1_2_value_state_table[] = {
    {NULL, 0, {0}, 0, 0}};

static int d_flatten1_2_value_find(const d_flatten1_2_value_slot *table, const char *name)
{
    for (int place = 0; table[place].name; place++)
        if (strcmp(table[place].name, name) == 0)
            return place;
    return -1;
}

int d_flatten1_2_value_find_parameter(const char *name)
{
    return d_flatten1_2_value_find(d_flatten1_2_value_parameter_table, name);
}

int d_flatten1_2_value_get_parameter(const d_flatten1_2_value *net, int place, float *values)
{
    const d_flatten1_2_value_slot *slot = d_flatten1_2_value_parameter_table;

    if (place < 0 || place >= 2)
        return 1;
    slot += place;
    memcpy(values, net->parameters + slot->offset, (size_t)slot->elements * sizeof *values);
    return 0;
}

int d_flatten1_2_value_set_parameter(d_flatten1_2_value *net, int place, const float *values)
{
    const d_flatten1_2_value_slot *slot = d_flatten1_2_value_parameter_table;

    if (place < 0 || place >= 2)
        return 1;
    slot += place;
    memcpy(net->parameters + slot->offset, values, (size_t)slot->elements * sizeof *values);
    return 0;
}

int d_flatten1_2_value_find_state(const char *name)
{
    return d_flatten1_2_value_find(d_flatten1_2_value_state_table, name);
}

int d_flatten1_2_value_get_state(const d_flatten1_2_value *net, int place, float *values)
{
    (void)net;
    (void)place;
    (void)values;
    return 1;
}

int d_flatten1_2_value_set_state(d_flatten1_2_value *net, int place, const float *values)
{
    (void)net;
    (void)place;
    (void)values;
    return 1;
}

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
/* End of shuffle.h */

/* Start of atomic.h */
/* SPDX-License-Identifier: MIT */
/*
 * atomic.h - a file that appears whole or not at all.
 *
 * The one idea: it is written under a name of its own in the folder of its target, brought to the
 * disk, and only then renamed over the target, so that whatever goes wrong (a full disk, a signal)
 * leaves the old file, or none, and never half of a new one. Symbolic links are followed, and what
 * is no regular file (a device, a pipe, an open descriptor) is written in place, never replaced.
 *
 * atomic.c wraps this for the command line; a stand-alone trainer carries it. Functions return 0,
 * or an errno, which cnnc_file_problem turns into words.
 */

enum {
    CNNC_PATH = 4096,        /* no system takes longer ones */
    CNNC_PROBLEM = 320,      /* room for the words of cnnc_file_problem */
    CNNC_FOLDER_SHOWN = 200, /* of those, for the end of a path */
    CNNC_NAME_TRIES = 1000,  /* others may be writing in the same folder */
    CNNC_LINKS = 40          /* symbolic links followed, one after the other */
};

/* A file being written. Zeroed, it is not open. */
typedef struct CnncFile {
    FILE *stream;
    int descriptor;         /* the target is this open file; -1: it has a name of its own */
    int in_place;           /* the target is a device, a pipe or an open file */
    int in_folder;          /* the folder of the target is what failed */
    int mode;               /* permissions of the file that is there; -1: there is none */
    char target[CNNC_PATH]; /* with symbolic links followed */
    char beside[CNNC_PATH]; /* what is written until it is renamed; empty: nothing */
} CnncFile;

/* The number of the open file that a path such as /dev/stdout or /dev/fd/3 names; -1: none. */
static inline int cnnc_file_descriptor(const char *path)
{
    static const char *const folders[] = {"/dev/fd/", "/proc/self/fd/"};
    int number = 0;

    if (strcmp(path, "/dev/stdout") == 0 || strcmp(path, "/dev/stderr") == 0)
        return path[8] == 'o' ? 1 : 2;
    if (strncmp(path, folders[0], strlen(folders[0])) == 0)
        path += strlen(folders[0]);
    else if (strncmp(path, folders[1], strlen(folders[1])) == 0)
        path += strlen(folders[1]);
    else
        return -1;
    if (!*path || strlen(path) > 6)
        return -1;
    for (; *path; path++) {
        if (*path < '0' || *path > '9')
            return -1;
        number = 10 * number + (*path - '0');
    }
    return number;
}

/* Replace the path by what it links to, if anything, up to an open file, a device or a pipe. */
static inline int cnnc_file_follow(char *path)
{
    char link[CNNC_PATH];
    struct stat st;

    for (int hops = 0; hops < CNNC_LINKS; hops++) {
        const char *slash = strrchr(path, '/');
        size_t start = slash ? (size_t)(slash + 1 - path) : 0;
        ssize_t length = readlink(path, link, sizeof link);

        if (length < 0 || cnnc_file_descriptor(path) >= 0 ||
            (stat(path, &st) == 0 && !S_ISREG(st.st_mode)))
            return 0;
        if (length > 0 && link[0] == '/')
            start = 0;
        if (start + (size_t)length >= CNNC_PATH)
            return ENAMETOOLONG;
        memcpy(path + start, link, (size_t)length);
        path[start + (size_t)length] = 0;
    }
    return ELOOP;
}

/* Find out where writing to the path leads ("-" is standard output), and whether it may. */
static inline int cnnc_file_find(CnncFile *file, const char *path)
{
    struct stat st;
    int cause;

    memset(file, 0, sizeof *file);
    file->mode = file->descriptor = -1;
    if (strcmp(path, "-") == 0)
        path = "/dev/stdout";
    if (!*path || strlen(path) >= CNNC_PATH)
        return *path ? ENAMETOOLONG : ENOENT;
    strcpy(file->target, path);
    if ((cause = cnnc_file_follow(file->target)) != 0)
        return cause;
    file->descriptor = cnnc_file_descriptor(file->target);
    file->in_place = file->descriptor >= 0;
    if (file->in_place || stat(file->target, &st) != 0)
        return 0;
    if (S_ISDIR(st.st_mode))
        return EISDIR;
    file->in_place = !S_ISREG(st.st_mode);
    file->mode = (int)(st.st_mode & 0777);
    return access(file->target, W_OK) == 0 ? 0 : errno;
}

/* Create a file in the folder of the target; its descriptor, or -1 and errno. */
static inline int cnnc_file_create(CnncFile *file)
{
    const char *slash = strrchr(file->target, '/');
    size_t folder = slash ? (size_t)(slash + 1 - file->target) : 0;
    int made = -1;

    memcpy(file->beside, file->target, folder);
    errno = EEXIST;
    for (int i = 0; i < CNNC_NAME_TRIES && made < 0 && errno == EEXIST; i++) {
        int length = snprintf(file->beside + folder, CNNC_PATH - folder, ".cnnc-%ld-%d",
                      (long)getpid(), i);

        if (length < 0 || (size_t)length >= CNNC_PATH - folder)
            errno = ENAMETOOLONG;
        else
            made = open(file->beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    }
    if (made < 0)
        file->beside[0] = 0;
    return made;
}

/* Give up: close, and remove what was written. */
static inline void cnnc_file_discard(CnncFile *file)
{
    if (file->stream)
        fclose(file->stream);
    if (file->beside[0])
        unlink(file->beside);
    file->stream = NULL;
    file->beside[0] = 0;
}

/* Open the path for writing; file->stream is then what to write to. */
static inline int cnnc_file_open(CnncFile *file, const char *path)
{
    int cause = cnnc_file_find(file, path), made;

    if (cause)
        return cause;
    if (file->descriptor == 1)
        fflush(stdout);
    if (file->descriptor >= 0)
        made = dup(file->descriptor);
    else if (file->in_place)
        made = open(file->target, O_WRONLY | O_CLOEXEC);
    else
        made = cnnc_file_create(file);
    if (made < 0) {
        file->in_folder = !file->in_place;
        return errno;
    }
    /* A file that was there keeps its permissions, where the system lets it. */
    if (!file->in_place && file->mode >= 0)
        (void)fchmod(made, (mode_t)file->mode);
    file->stream = fdopen(made, "wb");
    if (file->stream)
        return 0;
    cause = errno;
    close(made);
    cnnc_file_discard(file);
    return cause;
}

/* Whether the path could be opened now. A device or a pipe is left alone: opening may wait. */
static inline int cnnc_file_check(CnncFile *file, const char *path)
{
    int cause = cnnc_file_find(file, path);

    if (cause || (file->in_place && file->descriptor < 0))
        return cause;
    cause = cnnc_file_open(file, path);
    cnnc_file_discard(file);
    return cause;
}

/* Bring everything to the disk and close, but do not rename yet. */
static inline int cnnc_file_flush(CnncFile *file)
{
    FILE *stream = file->stream;
    int cause = 0;

    errno = 0;
    if (fflush(stream) != 0 || ferror(stream))
        cause = errno ? errno : EIO;
    /* Some file systems know no fsync and say so by EINVAL. */
    else if (!file->in_place && fsync(fileno(stream)) != 0 && errno != EINVAL)
        cause = errno;
    file->stream = NULL;
    if (fclose(stream) != 0 && !cause)
        cause = errno;
    if (cause)
        cnnc_file_discard(file);
    return cause;
}

/* Put the file, which has been flushed, in its place. */
static inline int cnnc_file_commit(CnncFile *file)
{
    char *slash = strrchr(file->target, '/');
    int cause, folder;

    if (file->in_place)
        return 0;
    if (rename(file->beside, file->target) != 0) {
        cause = errno;
        cnnc_file_discard(file);
        return cause;
    }
    file->beside[0] = 0;
    /* The folder's new entry goes to the disk too. The file is safe by now: no error matters. */
    if (slash)
        slash[1] = 0;
    folder = open(slash ? file->target : ".", O_RDONLY | O_CLOEXEC);
    if (folder >= 0) {
        (void)fsync(folder);
        close(folder);
    }
    return 0;
}

/* What one of these functions met, in words. */
static inline void cnnc_file_problem(const CnncFile *file, int cause, char text[CNNC_PROBLEM])
{
    char folder[CNNC_PATH] = ".";
    const char *slash = strrchr(file->target, '/'), *shown = folder;
    struct stat st;

    if (slash) {
        size_t length = slash > file->target ? (size_t)(slash - file->target) : 1;

        memcpy(folder, file->target, length);
        folder[length] = 0;
        if (length > CNNC_FOLDER_SHOWN)
            shown += length - CNNC_FOLDER_SHOWN;
    }
    if (cause == EISDIR)
        snprintf(text, CNNC_PROBLEM, "cannot write: expected a file, and found a folder");
    else if (file->in_folder && cause == ENOENT && stat(folder, &st) != 0)
        snprintf(text, CNNC_PROBLEM, "cannot write: there is no folder %.*s",
             CNNC_FOLDER_SHOWN, shown);
    else if (file->in_folder)
        snprintf(text, CNNC_PROBLEM, "cannot write in folder %.*s: %s", CNNC_FOLDER_SHOWN,
             shown, strerror(cause));
    else
        snprintf(text, CNNC_PROBLEM, "cannot write: %s", strerror(cause));
}
/* End of atomic.h */

/* Start of idx_names.h */
/* SPDX-License-Identifier: MIT */
/*
 * idx_names.h - how the files of a data set are called.
 *
 * The one idea: the names are counted through, in the order in which they are tried, so that what
 * is looked for and what a message lists are the same. MNIST's own names come first
 * (train-images-idx3-ubyte), then those with a dot, as some copies have it
 * (train-images.idx3-ubyte); idx4 is for images with channels.
 */

enum {
    CNNC_IDX_NAME = 32,     /* room for a name without its folder */
    CNNC_IDX_SHOWN = 6,     /* so many files of a folder are listed */
    CNNC_IDX_SHORT = 40,    /* of a file's name so much */
    CNNC_IDX_MISSING = 640, /* room for the message about a missing file */
    CNNC_IDX_ENTRY = 256    /* room for the name of an entry of a folder */
};

/* Name k of the images or labels of the training or test part; 0: there are no more. */
static inline int cnnc_idx_name(int test, int labels, int k, char name[CNNC_IDX_NAME])
{
    static const char *const stems[] = {"train", "t10k", "test"};
    int ranks = labels ? 1 : 2, rank = labels ? 1 : 3 + k % 2;
    int dotted = k / ranks % 2, stem = k / ranks / 2;

    snprintf(name, CNNC_IDX_NAME, "%s-%s%cidx%d-ubyte", stems[(test + stem) % 3],
         labels ? "labels" : "images", dotted ? '.' : '-', rank);
    return stem < 1 + test;
}

/* The first file of these names, with that ending, that the folder has; 0: none. */
static inline int cnnc_idx_find(const char *folder, int test, int labels, const char *ending,
                char *path, size_t room)
{
    char name[CNNC_IDX_NAME];
    struct stat st;

    for (int k = 0; cnnc_idx_name(test, labels, k, name); k++) {
        int length = snprintf(path, room, "%s/%s%s", folder, name, ending);

        if (length > 0 && (size_t)length < room && stat(path, &st) == 0)
            return 1;
    }
    return 0;
}

/* Whether a file may be meant to belong to a data set, by its name. */
static inline int cnnc_idx_is_like(const char *name)
{
    static const char *const parts[] = {"idx", "ubyte", "images", "labels"};
    char lower[CNNC_IDX_ENTRY];
    size_t length = strlen(name);

    if (length >= sizeof lower)
        return 0;
    for (size_t i = 0; i <= length; i++)
        lower[i] =
            (char)(name[i] >= 'A' && name[i] <= 'Z' ? name[i] + ('a' - 'A') : name[i]);
    for (int i = 0; i < 4; i++)
        if (strstr(lower, parts[i]))
            return 1;
    return 0;
}

/* The first of the folder's files like these, in alphabetical order, after the one that is given;
 * counts all that come after it. */
static inline int cnnc_idx_next(const char *folder, char name[CNNC_IDX_ENTRY])
{
    DIR *all = opendir(folder);
    char first[CNNC_IDX_ENTRY] = "";
    int count = 0;

    for (struct dirent *entry; all && (entry = readdir(all));) {
        const char *next = entry->d_name;

        if (!cnnc_idx_is_like(next) || strcmp(next, name) <= 0)
            continue;
        count++;
        if (!first[0] || strcmp(next, first) < 0)
            strcpy(first, next);
    }
    if (all)
        closedir(all);
    strcpy(name, first);
    return count;
}

/* What to say of a folder that has none of the names: those, and the files that are like them. */
static inline void cnnc_idx_missing(const char *folder, int test, int labels, const char *endings,
                    char text[CNNC_IDX_MISSING])
{
    char name[CNNC_IDX_NAME], found[CNNC_IDX_ENTRY] = "";
    size_t room = CNNC_IDX_MISSING, used;
    int left;

    used = (size_t)snprintf(text, room, "expected a file");
    for (int k = 0; cnnc_idx_name(test, labels, k, name); k++)
        used += (size_t)snprintf(text + used, room - used, "%s %s", k ? " or" : "", name);
    used += (size_t)snprintf(text + used, room - used, "%s in this folder, and found ",
                 endings);
    left = cnnc_idx_next(folder, found);
    if (left == 0)
        snprintf(text + used, room - used, "no file like it");
    for (int i = 0; i < CNNC_IDX_SHOWN && left > 0; i++) {
        used += (size_t)snprintf(text + used, room - used, "%s%.*s", i ? ", " : "",
                     CNNC_IDX_SHORT, found);
        if (i + 1 == CNNC_IDX_SHOWN && left > 1)
            snprintf(text + used, room - used, " and %d more", left - 1);
        left = cnnc_idx_next(folder, found);
    }
}
/* End of idx_names.h */

/* ---- the trainer: IDX files in, a line for each epoch out ---- */

/* An IDX file of unsigned bytes, as MNIST and its relatives are given. */
typedef struct d_flatten1_2_value_idx {
    int rank;
    uint32_t dims[4];
    size_t count; /* elements */
    unsigned char *bytes;
} d_flatten1_2_value_idx;

typedef struct d_flatten1_2_value_data {
    uint32_t count; /* examples; 0: there are no such files */
    d_flatten1_2_value_idx images, labels;
} d_flatten1_2_value_data;

typedef struct d_flatten1_2_value_trainer {
    d_flatten1_2_value net;
    void *arena; /* as it was allocated */
    float *x;
    int32_t *y;
    d_flatten1_2_value_data train, test;
    const char *folder, *load, *save;
    uint32_t epochs;
} d_flatten1_2_value_trainer;

/* Prints "file: error: ..."; 1. */
static int d_flatten1_2_value_fail(const char *file, const char *format, ...)
{
    va_list list;

    fflush(stdout);
    fprintf(stderr, "%s: error: ", file);
    va_start(list, format);
    vfprintf(stderr, format, list);
    va_end(list);
    fprintf(stderr, "\n");
    return 1;
}

/* "[60000, 28, 28]", each size in up to 10 digits. */
static const char *d_flatten1_2_value_shape(const d_flatten1_2_value_idx *idx, char text[64])
{
    int used = 0;

    for (int d = 0; d < idx->rank; d++)
        used += snprintf(text + used, 64 - (size_t)used, "%s%lu", d ? ", " : "[",
                (unsigned long)idx->dims[d]);
    snprintf(text + used, 64 - (size_t)used, "]");
    return text;
}

static int d_flatten1_2_value_check_magic(const char *path, const unsigned char *head, size_t length)
{
    if (length >= 2 && head[0] == 0x1f && head[1] == 0x8b)
        return d_flatten1_2_value_fail(path, "expected a file that is not compressed, and found gzip: "
                "gunzip it first");
    if (length < 4)
        return d_flatten1_2_value_fail(path, "expected an IDX file, and found only %lu bytes",
                (unsigned long)length);
    if (head[0] || head[1] || head[2] != 8 || head[3] < 1 || head[3] > 4)
        return d_flatten1_2_value_fail(path, "expected an IDX file of bytes, which begins with 00 00 08 and "
                "the number of dimensions, 1 to 4, and found %02x %02x %02x %02x",
                head[0], head[1], head[2], head[3]);
    return 0;
}

/* The head of the file: rank and sizes. */
static int d_flatten1_2_value_read_head(const char *path, FILE *file, d_flatten1_2_value_idx *idx)
{
    unsigned char head[4], word[4];
    char shape[64];

    if (d_flatten1_2_value_check_magic(path, head, fread(head, 1, 4, file)))
        return 1;
    idx->rank = head[3];
    idx->count = 1;
    for (int d = 0; d < idx->rank; d++) {
        if (fread(word, 1, 4, file) != 4)
            return d_flatten1_2_value_fail(path, "expected %d sizes, and found %d (truncated)",
                    idx->rank, d);
        idx->dims[d] = (uint32_t)word[0] << 24 | (uint32_t)word[1] << 16
                | (uint32_t)word[2] << 8 | word[3];
    }
    for (int d = 0; d < idx->rank; d++) {
        if (idx->dims[d] == 0 || idx->count > (size_t)-1 / 2 / idx->dims[d])
            return d_flatten1_2_value_fail(path, "expected sizes from 1 that fit into memory, and found "
                    "%s", d_flatten1_2_value_shape(idx, shape));
        idx->count *= idx->dims[d];
    }
    return 0;
}

/* The bytes after the head, as many as it says. */
static int d_flatten1_2_value_read_bytes(const char *path, FILE *file, d_flatten1_2_value_idx *idx)
{
    const long head = 4 + 4 * (long)idx->rank;
    char shape[64];
    long size;

    if (fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < head
            || fseek(file, head, SEEK_SET) != 0)
        return d_flatten1_2_value_fail(path, "cannot read: %s", strerror(errno));
    if ((uint64_t)(size - head) != idx->count)
        return d_flatten1_2_value_fail(path, "expected %llu bytes of data for %s, and found %ld (%s)",
                (unsigned long long)idx->count, d_flatten1_2_value_shape(idx, shape), size - head,
                (uint64_t)(size - head) < idx->count ? "truncated" : "trailing bytes");
    idx->bytes = malloc(idx->count);
    if (!idx->bytes)
        return d_flatten1_2_value_fail(path, "not enough memory");
    if (fread(idx->bytes, 1, idx->count, file) != idx->count)
        return d_flatten1_2_value_fail(path, "cannot read: %s", strerror(errno));
    return 0;
}

static int d_flatten1_2_value_read_idx(const char *path, d_flatten1_2_value_idx *idx)
{
    FILE *file = fopen(path, "rb");
    struct stat st;
    int failed;

    if (!file)
        return d_flatten1_2_value_fail(path, "cannot open: %s", strerror(errno));
    if (fstat(fileno(file), &st) != 0 || !S_ISREG(st.st_mode))
        failed = d_flatten1_2_value_fail(path, "expected a regular file");
    else
        failed = d_flatten1_2_value_read_head(path, file, idx) || d_flatten1_2_value_read_bytes(path, file, idx);
    fclose(file);
    return failed;
}

/* Whether the images have the size of one example of x. */
static int d_flatten1_2_value_fits(const d_flatten1_2_value_idx *images)
{
    return images->count / images->dims[0] == 4;
}

static int d_flatten1_2_value_read_images(const char *path, d_flatten1_2_value_data *data)
{
    char shape[64];

    if (d_flatten1_2_value_read_idx(path, &data->images))
        return 1;
    if (data->images.rank < 3 || !d_flatten1_2_value_fits(&data->images))
        return d_flatten1_2_value_fail(path, "expected images of 1 x 4, and found %s",
                d_flatten1_2_value_shape(&data->images, shape));
    data->count = data->images.dims[0];
    return 0;
}

static int d_flatten1_2_value_read_labels(const char *path, d_flatten1_2_value_data *data)
{
    const d_flatten1_2_value_idx *labels = &data->labels;
    const int classes = 3;
    char shape[64];

    if (d_flatten1_2_value_read_idx(path, &data->labels))
        return 1;
    if (labels->rank != 1 || labels->dims[0] != data->count)
        return d_flatten1_2_value_fail(path, "expected %lu labels, one for each image, and found %s",
                (unsigned long)data->count, d_flatten1_2_value_shape(labels, shape));
    for (size_t i = 0; i < labels->count; i++)
        if (labels->bytes[i] >= classes)
            return d_flatten1_2_value_fail(path, "item %lu, counted from 0: expected a label from 0 to %d, and "
                    "found %d", (unsigned long)i, classes - 1, labels->bytes[i]);
    return 0;
}

/* The file of images or labels, or a compressed one, of which is said that it cannot be read. */
static int d_flatten1_2_value_find_data(const char *folder, int test, int labels, char path[CNNC_PATH])
{
    return cnnc_idx_find(folder, test, labels, "", path, CNNC_PATH)
            || cnnc_idx_find(folder, test, labels, ".gz", path, CNNC_PATH);
}

/* Images and labels for training or testing. The test data may be missing. */
static int d_flatten1_2_value_read_data(const char *folder, int test, d_flatten1_2_value_data *data)
{
    char images[CNNC_PATH], labels[CNNC_PATH], missing[CNNC_IDX_MISSING];
    int has_images = d_flatten1_2_value_find_data(folder, test, 0, images);
    int has_labels = d_flatten1_2_value_find_data(folder, test, 1, labels);

    if (test && !has_images && !has_labels)
        return 0;
    if (!has_images || !has_labels) {
        cnnc_idx_missing(folder, test, has_images, "", missing);
        return d_flatten1_2_value_fail(folder, "%s", missing);
    }
    return d_flatten1_2_value_read_images(images, data) || d_flatten1_2_value_read_labels(labels, data);
}

static int d_flatten1_2_value_read_folder(d_flatten1_2_value_trainer *t)
{
    struct stat st;

    if (stat(t->folder, &st) != 0)
        return d_flatten1_2_value_fail(t->folder, "expected a folder of IDX files: %s", strerror(errno));
    if (!S_ISDIR(st.st_mode))
        return d_flatten1_2_value_fail(t->folder, "expected a folder of IDX files, and found no folder");
    if (d_flatten1_2_value_read_data(t->folder, 0, &t->train) || d_flatten1_2_value_read_data(t->folder, 1, &t->test))
        return 1;
    if (t->train.count < d_flatten1_2_value_batch)
        return d_flatten1_2_value_fail(t->folder, "expected at least one batch of %d images to train on, and "
                "found %lu", (int)d_flatten1_2_value_batch, (unsigned long)t->train.count);
    return 0;
}

/* Puts one example at a place of the batch. */
static void d_flatten1_2_value_fill(d_flatten1_2_value_trainer *t, const d_flatten1_2_value_data *data, uint32_t example, int place)
{
    const size_t size = 4;
    const unsigned char *image = data->images.bytes + example * size;
    float *x = t->x + (size_t)place * size;

    for (size_t k = 0; k < size; k++)
        x[k] = (float)image[k] / 255.0f;
    t->y[place] = data->labels.bytes[example];
}

static void d_flatten1_2_value_add(double *sums, const d_flatten1_2_value_result *result, uint32_t examples)
{
    sums[0] += (double)result->loss * examples;
}

static void d_flatten1_2_value_print(const char *what, const double *sums, uint32_t examples)
{
    static const char *const names[] = {"loss"};

    for (int k = 0; k < 1; k++)
        printf("%s%s%s %.4f", k ? ", " : what, k ? "" : " ", names[k], sums[k] / examples);
}

/* One epoch, counted from 0, over shuffled batches; the last is dropped if it is not full. */
static int d_flatten1_2_value_train(d_flatten1_2_value_trainer *t, uint32_t epoch, double *sums)
{
    uint32_t count = t->train.count, done = 0;

    for (; count - done >= d_flatten1_2_value_batch; done += d_flatten1_2_value_batch) {
        d_flatten1_2_value_result result;

        for (int i = 0; i < d_flatten1_2_value_batch; i++)
            d_flatten1_2_value_fill(t, &t->train,
                    cnnc_shuffle_index(t->net.seed, epoch, count, done + (uint32_t)i), i);
        if (d_flatten1_2_value_step(&t->net, t->x, t->y, &result))
            return d_flatten1_2_value_fail("d_flatten1_2_value", "a label is out of range");
        if (result.loss - result.loss != 0)
            return d_flatten1_2_value_fail("d_flatten1_2_value", "step %lu (epoch %lu): the loss is not finite",
                    (unsigned long)t->net.step, (unsigned long)epoch + 1);
        d_flatten1_2_value_add(sums, &result, d_flatten1_2_value_batch);
    }
    return 0;
}

/* Means over every example of the test data. */
static int d_flatten1_2_value_test(d_flatten1_2_value_trainer *t, double *sums)
{
    uint32_t count = t->test.count, done = 0;

    while (done < count) {
        int full = count - done >= d_flatten1_2_value_batch, examples = full ? d_flatten1_2_value_batch : 1;
        d_flatten1_2_value_result result;

        for (int i = 0; i < examples; i++)
            d_flatten1_2_value_fill(t, &t->test, done + (uint32_t)i, i);
        if (full ? d_flatten1_2_value_evaluate(&t->net, t->x, t->y, &result)
                : d_flatten1_2_value_evaluate_one(&t->net, t->x, t->y, &result))
            return d_flatten1_2_value_fail("d_flatten1_2_value", "a label is out of range");
        d_flatten1_2_value_add(sums, &result, (uint32_t)examples);
        done += (uint32_t)examples;
    }
    return 0;
}

static int d_flatten1_2_value_run(d_flatten1_2_value_trainer *t)
{
    double tested[1] = {0};

    for (uint32_t epoch = 0; epoch < t->epochs; epoch++) {
        double sums[1] = {0};

        if (d_flatten1_2_value_train(t, epoch, sums))
            return 1;
        printf("epoch %lu/%lu:", (unsigned long)epoch + 1, (unsigned long)t->epochs);
        d_flatten1_2_value_print("", sums, t->train.count - t->train.count % d_flatten1_2_value_batch);
        memset(tested, 0, sizeof tested);
        if (t->test.count && d_flatten1_2_value_test(t, tested))
            return 1;
        if (t->test.count)
            d_flatten1_2_value_print("; test", tested, t->test.count);
        printf("\n");
        fflush(stdout);
    }
    if (t->test.count) {
        if (t->epochs == 0 && d_flatten1_2_value_test(t, tested))
            return 1;
        d_flatten1_2_value_print("test:", tested, t->test.count);
        printf(" (%lu examples)\n", (unsigned long)t->test.count);
    }
    return 0;
}

/* Weights in a file: the parameters, then the states, as they lie in memory. */
static int d_flatten1_2_value_load(d_flatten1_2_value_trainer *t)
{
    const unsigned long long expected = ((unsigned long long)d_flatten1_2_value_parameter_elements
            + d_flatten1_2_value_state_elements) * sizeof(float);
    FILE *file = fopen(t->load, "rb");
    unsigned long long found = 0;

    if (!file)
        return d_flatten1_2_value_fail(t->load, "cannot open: %s", strerror(errno));
    found += fread(t->net.parameters, 1, d_flatten1_2_value_parameter_elements * sizeof(float), file);
    found += fread(t->net.states, 1, d_flatten1_2_value_state_elements * sizeof(float), file);
    if (ferror(file)) {
        int cause = errno;

        fclose(file);
        return d_flatten1_2_value_fail(t->load, "cannot read: %s", strerror(cause));
    }
    if (found == expected && fgetc(file) != EOF)
        found++;
    fclose(file);
    if (found != expected)
        return d_flatten1_2_value_fail(t->load, "expected %llu bytes, the weights of d_flatten1_2_value, and found %s%llu",
                expected, found < expected ? "" : "at least ", found);
    return 0;
}

static int d_flatten1_2_value_refuse(const char *path, const CnncFile *file, int cause)
{
    char problem[CNNC_PROBLEM];

    cnnc_file_problem(file, cause, problem);
    return d_flatten1_2_value_fail(path, "%s", problem);
}

/* Whether the weights could be saved; asked before training. */
static int d_flatten1_2_value_check_save(const d_flatten1_2_value_trainer *t)
{
    CnncFile file;
    int cause = cnnc_file_check(&file, t->save);

    return cause ? d_flatten1_2_value_refuse(t->save, &file, cause) : 0;
}

static int d_flatten1_2_value_save(const d_flatten1_2_value_trainer *t)
{
    const size_t parameters = d_flatten1_2_value_parameter_elements, states = d_flatten1_2_value_state_elements;
    CnncFile file;
    int cause = cnnc_file_open(&file, t->save);

    if (!cause) {
        errno = 0;
        if (fwrite(t->net.parameters, sizeof(float), parameters, file.stream) != parameters
                || fwrite(t->net.states, sizeof(float), states, file.stream) != states) {
            cause = errno ? errno : EIO;
            cnnc_file_discard(&file);
        }
    }
    if (!cause)
        cause = cnnc_file_flush(&file);
    if (!cause)
        cause = cnnc_file_commit(&file);
    return cause ? d_flatten1_2_value_refuse(t->save, &file, cause) : 0;
}

static int d_flatten1_2_value_allocate(d_flatten1_2_value_trainer *t)
{
    unsigned char *arena = malloc((size_t)d_flatten1_2_value_arena_bytes + 64);

    t->arena = arena;
    if (arena)
        t->net.arena = arena + (64 - (uintptr_t)arena % 64);
    t->net.parameters = calloc((size_t)d_flatten1_2_value_parameter_elements + 1, sizeof(float));
    t->net.states = calloc((size_t)d_flatten1_2_value_state_elements + 1, sizeof(float));
    t->x = malloc((size_t)d_flatten1_2_value_batch * 4 * sizeof(float));
    t->y = malloc((size_t)d_flatten1_2_value_batch * sizeof(int32_t));
    if (!t->arena || !t->net.parameters || !t->net.states || !t->x || !t->y)
        return d_flatten1_2_value_fail("d_flatten1_2_value", "not enough memory");
    return 0;
}

static void d_flatten1_2_value_free(d_flatten1_2_value_trainer *t)
{
    free(t->train.images.bytes);
    free(t->train.labels.bytes);
    free(t->test.images.bytes);
    free(t->test.labels.bytes);
    free(t->arena);
    free(t->net.parameters);
    free(t->net.states);
    free(t->x);
    free(t->y);
}

static void d_flatten1_2_value_help(const char *program)
{
    printf("Usage: %s FOLDER [OPTION ...]\n"
            "Trains the network d_flatten1_2_value on the uncompressed IDX files in FOLDER: train-images-idx3-"
            "ubyte,\ntrain-labels-idx1-ubyte and, to test, t10k-images-idx3-ubyte and "
            "t10k-labels-idx1-ubyte.\n\n"
            "  --data FOLDER  the same as FOLDER\n"
            "  --epochs E     times to go through the training images (%lu)\n"
            "  --seed S       of the initial weights and of the order of images (1)\n"
            "  --load FILE    begin with these weights\n"
            "  --save FILE    write the weights when all is done\n"
            "  --help         print this\n\n"
            "Exit status: 0 done; 1 a file or the data is at fault; 2 wrong options.\n",
            program, (unsigned long)5);
}

/* Prints "program: error: ..."; the status 2. */
static int d_flatten1_2_value_misused(const char *program, const char *format, ...)
{
    va_list list;

    fprintf(stderr, "%s: error: ", program);
    va_start(list, format);
    vfprintf(stderr, format, list);
    va_end(list);
    fprintf(stderr, "; see %s --help\n", program);
    return 2;
}

/* A whole number up to most; 0: the text is something else. */
static int d_flatten1_2_value_number(const char *text, uint64_t most, uint64_t *value)
{
    *value = 0;
    if (*text == 0)
        return 0;
    for (; *text; text++) {
        unsigned digit = (unsigned)*text - '0';

        if (digit > 9 || *value > (most - digit) / 10)
            return 0;
        *value = 10 * *value + digit;
    }
    return 1;
}

/* The value of one of the options; 0, or a status to end with. */
static int d_flatten1_2_value_option(d_flatten1_2_value_trainer *t, const char *program, const char *option, const char *value)
{
    uint64_t number;

    if (strcmp(option, "--data") == 0)
        t->folder = value;
    else if (strcmp(option, "--load") == 0)
        t->load = value;
    else if (strcmp(option, "--save") == 0)
        t->save = value;
    else if (strcmp(option, "--seed") == 0) {
        if (!d_flatten1_2_value_number(value, (uint64_t)-1, &t->net.seed))
            return d_flatten1_2_value_misused(program, "--seed: expected a whole number, and found \"%s\"",
                    value);
    } else {
        if (!d_flatten1_2_value_number(value, 0xfffffffe, &number))
            return d_flatten1_2_value_misused(program,
                    "--epochs: expected a whole number, and found \"%s\"", value);
        t->epochs = (uint32_t)number;
    }
    return 0;
}

/* 0, or a status to end with; -1: help is asked for. */
static int d_flatten1_2_value_arguments(d_flatten1_2_value_trainer *t, const char *program, int argc, char **argv)
{
    static const char *const options[] = {"--data", "--load", "--save", "--seed", "--epochs"};
    int status = 0;

    for (int i = 1; i < argc && !status; i++) {
        int known = 0;

        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
            return -1;
        for (int k = 0; k < 5; k++)
            known = known || strcmp(argv[i], options[k]) == 0;
        if (known && i + 1 == argc)
            status = d_flatten1_2_value_misused(program, "%s: expected its value after it", argv[i]);
        else if (known) {
            status = d_flatten1_2_value_option(t, program, argv[i], argv[i + 1]);
            i++;
        } else if (argv[i][0] == '-')
            status = d_flatten1_2_value_misused(program, "there is no option %s", argv[i]);
        else if (t->folder)
            status = d_flatten1_2_value_misused(program, "expected one folder, and found %s too", argv[i]);
        else
            t->folder = argv[i];
    }
    if (!status && !t->folder)
        status = d_flatten1_2_value_misused(program, "expected the folder of the data");
    return status;
}

/* Everything that can be wrong is looked for before the training begins. */
static int d_flatten1_2_value_trained(d_flatten1_2_value_trainer *t)
{
    if ((t->save && d_flatten1_2_value_check_save(t)) || d_flatten1_2_value_allocate(t))
        return 1;
    d_flatten1_2_value_initialise(&t->net);
    if ((t->load && d_flatten1_2_value_load(t)) || d_flatten1_2_value_read_folder(t) || d_flatten1_2_value_run(t))
        return 1;
    return t->save ? d_flatten1_2_value_save(t) : 0;
}

int main(int argc, char **argv)
{
    const char *program = argc > 0 ? argv[0] : "d_flatten1_2_value";
    d_flatten1_2_value_trainer trainer = {0};
    int status;

    trainer.epochs = 5;
    trainer.net.seed = 1;
    status = d_flatten1_2_value_arguments(&trainer, program, argc, argv);
    if (status == 0)
        status = d_flatten1_2_value_trained(&trainer);
    else if (status < 0)
        d_flatten1_2_value_help(program);
    d_flatten1_2_value_free(&trainer);
    errno = 0;
    if (fflush(stdout) != 0 || ferror(stdout)) {
        fprintf(stderr, "standard output: error: cannot write: %s\n",
                strerror(errno ? errno : EIO));
        return status > 0 ? status : 1;
    }
    return status > 0 ? status : 0;
}
#undef cnnc_random_mix
#undef cnnc_random_bits
#undef cnnc_random_uniform_f32
#undef cnnc_random_normal_f32
#undef cnnc_shuffle_mix
#undef cnnc_shuffle_index
#undef CNNC_PATH
#undef CNNC_PROBLEM
#undef CNNC_FOLDER_SHOWN
#undef CNNC_NAME_TRIES
#undef CNNC_LINKS
#undef CnncFile
#undef cnnc_file_descriptor
#undef cnnc_file_follow
#undef cnnc_file_find
#undef cnnc_file_create
#undef cnnc_file_discard
#undef cnnc_file_open
#undef cnnc_file_check
#undef cnnc_file_flush
#undef cnnc_file_commit
#undef cnnc_file_problem
#undef CNNC_IDX_NAME
#undef CNNC_IDX_SHOWN
#undef CNNC_IDX_SHORT
#undef CNNC_IDX_MISSING
#undef CNNC_IDX_ENTRY
#undef cnnc_idx_name
#undef cnnc_idx_find
#undef cnnc_idx_is_like
#undef cnnc_idx_next
#undef cnnc_idx_missing
#undef main
