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

/* dense1.bias[i] = 0                                                                  line.cnn:6
 * -> dense1.bias[1] */
KERNEL void line_update_dense1_bias(float *restrict dense1_bias)
{
    *dense1_bias = 0.0f;
}

/* dense1.weight[u, f] = 1.4142135623730951 * normal()                                 line.cnn:6
 * -> dense1.weight[1, 1] */
KERNEL void line_update_dense1_weight(float *restrict dense1_weight, uint64_t seed, uint64_t step)
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
