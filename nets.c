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
    d_batchnorm1_2_value_parameter_elements = 9, /* of net->parameters and of gradients */
    d_batchnorm1_2_value_state_elements = 0, /* of net->states */
    d_batchnorm1_2_value_arena_bytes = 64 /* of net->arena */
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

/* Draw the parameters from net->seed, set the states, and count from step 0. */
void d_batchnorm1_2_value_initialise(d_batchnorm1_2_value *net);

/* The outputs, without training.
 * x[2, 3], z[2, 3] */
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

/* w[u, f] = 0                                                                        names.cnn:3
 * -> w[3, 3] */
KERNEL void d_batchnorm1_2_value_update_w(float *restrict w)
{
    for (int u = 0; u < 3; u++)
        for (int f = 0; f < 3; f++)
            w[u * 3 + f] = 0.0f;
}

void d_batchnorm1_2_value_initialise(d_batchnorm1_2_value *net)
{
    float *const w = net->parameters; /* [3, 3] */

    d_batchnorm1_2_value_update_w(w);
    net->step = 0;
}

/* value[n, u] = sum[f] x[n, f] * w[u, f]                                             names.cnn:4
 * z[n, f] = exp(value[n, f])
 * x[2, 3], w[3, 3]
 * -> value[2, 3], z[2, 3] */
KERNEL void d_batchnorm1_2_value_z(const float *restrict x, const float *restrict w,
        float *restrict value, float *restrict z)
{
    for (int n = 0; n < 2; n++) {
        for (int f = 0; f < 3; f++)
            value[n * 3 + f] = 0.0f;
        for (int f = 0; f < 3; f++)
            for (int u = 0; u < 3; u++)
                value[n * 3 + u] += x[n * 3 + f] * w[u * 3 + f];
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] = expf(value[n * 3 + f]);
    }
}

int d_batchnorm1_2_value_forward(d_batchnorm1_2_value *net, const float *x, float *z)
{
    char *const arena = net->arena;
    float *const w = net->parameters; /* [3, 3] */
    float *const value = (float *)arena; /* [2, 3] */

    d_batchnorm1_2_value_z(x, w, value, z);
    return 0;
}

const d_batchnorm1_2_value_slot d_batchnorm1_2_value_parameter_table[] = {
    {"w", 2, {3, 3}, 0, 9},
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

    if (place < 0 || place >= 1)
        return 1;
    slot += place;
    memcpy(values, net->parameters + slot->offset, (size_t)slot->elements * sizeof *values);
    return 0;
}

int d_batchnorm1_2_value_set_parameter(d_batchnorm1_2_value *net, int place, const float *values)
{
    const d_batchnorm1_2_value_slot *slot = d_batchnorm1_2_value_parameter_table;

    if (place < 0 || place >= 1)
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
    d_flatten1_2_value_parameter_elements = 9, /* of net->parameters and of gradients */
    d_flatten1_2_value_state_elements = 0, /* of net->states */
    d_flatten1_2_value_arena_bytes = 64 /* of net->arena */
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

/* Draw the parameters from net->seed, set the states, and count from step 0. */
void d_flatten1_2_value_initialise(d_flatten1_2_value *net);

/* The outputs, without training.
 * x[2, 3], z[2, 3] */
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

/* w[u, f] = 0                                                                        names.cnn:3
 * -> w[3, 3] */
KERNEL void d_flatten1_2_value_update_w(float *restrict w)
{
    for (int u = 0; u < 3; u++)
        for (int f = 0; f < 3; f++)
            w[u * 3 + f] = 0.0f;
}

void d_flatten1_2_value_initialise(d_flatten1_2_value *net)
{
    float *const w = net->parameters; /* [3, 3] */

    d_flatten1_2_value_update_w(w);
    net->step = 0;
}

/* value[n, u] = sum[f] x[n, f] * w[u, f]                                             names.cnn:4
 * z[n, f] = exp(value[n, f])
 * x[2, 3], w[3, 3]
 * -> value[2, 3], z[2, 3] */
KERNEL void d_flatten1_2_value_z(const float *restrict x, const float *restrict w,
        float *restrict value, float *restrict z)
{
    for (int n = 0; n < 2; n++) {
        for (int f = 0; f < 3; f++)
            value[n * 3 + f] = 0.0f;
        for (int f = 0; f < 3; f++)
            for (int u = 0; u < 3; u++)
                value[n * 3 + u] += x[n * 3 + f] * w[u * 3 + f];
        for (int f = 0; f < 3; f++)
            z[n * 3 + f] = expf(value[n * 3 + f]);
    }
}

int d_flatten1_2_value_forward(d_flatten1_2_value *net, const float *x, float *z)
{
    char *const arena = net->arena;
    float *const w = net->parameters; /* [3, 3] */
    float *const value = (float *)arena; /* [2, 3] */

    d_flatten1_2_value_z(x, w, value, z);
    return 0;
}

const d_flatten1_2_value_slot d_flatten1_2_value_parameter_table[] = {
    {"w", 2, {3, 3}, 0, 9},
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

    if (place < 0 || place >= 1)
        return 1;
    slot += place;
    memcpy(values, net->parameters + slot->offset, (size_t)slot->elements * sizeof *values);
    return 0;
}

int d_flatten1_2_value_set_parameter(d_flatten1_2_value *net, int place, const float *values)
{
    const d_flatten1_2_value_slot *slot = d_flatten1_2_value_parameter_table;

    if (place < 0 || place >= 1)
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
