/* The network digit, compiled from digit.cnn by cnnc.
 * Functions return 0, or 1 if an integer input holds a value out of range; then nothing was touched. */
#ifndef DIGIT_H
#define DIGIT_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    digit_batch = 8, /* N: examples in one call */
    digit_parameter_elements = 77, /* of net->parameters and of gradients */
    digit_state_elements = 158, /* of net->states */
    digit_arena_bytes = 4608 /* of net->arena */
};

/* All memory is the caller's. The blocks must not overlap; an alignment of 64 bytes serves
 * speed. */
typedef struct digit {
    float *parameters; /* digit_parameter_elements */
    float *states;     /* digit_state_elements; may be NULL if there are none */
    void *arena;       /* digit_arena_bytes; holds nothing between two calls */
    uint64_t seed;     /* of all random numbers; set it before initialise */
    uint64_t step;     /* updates so far: every step counts one */
    /* set when a function returns 1: the input that holds a value out of range, and its place */
    const char *bad_input;
    int64_t bad_index;
} digit;

typedef struct digit_result {
    float loss;
    float accuracy;
} digit_result;

/* Draw the parameters from net->seed, set the states, and count from step 0. */
void digit_initialise(digit *net);

/* One update of parameters and states. result holds the values before it.
 * x[8, 1, 6, 6], y[8] */
int digit_step(digit *net, const float *x, const int32_t *y, digit_result *result);

/* The gradient of the loss, laid out as the parameters; no update.
 * x[8, 1, 6, 6], y[8] */
int digit_gradients(digit *net, const float *x, const int32_t *y, float *gradients,
        digit_result *result);

/* Loss and metrics, without training.
 * x[8, 1, 6, 6], y[8] */
int digit_evaluate(digit *net, const float *x, const int32_t *y, digit_result *result);

/* Loss and metrics, without training.
 * x[1, 1, 6, 6], y[1] */
int digit_evaluate_one(digit *net, const float *x, const int32_t *y, digit_result *result);

/* The outputs, without training.
 * x[8, 1, 6, 6], z[8, 3] */
int digit_forward(digit *net, const float *x, float *z);

/* A parameter or state: its name and shape, and where it lies in its block. */
typedef struct digit_slot {
    const char *name; /* NULL ends a table */
    int rank;
    int64_t dims[8];
    int64_t offset, elements;
    int of_optimizer; /* a state that is the optimizer's */
} digit_slot;

extern const digit_slot digit_parameter_table[], digit_state_table[];

/* The place of a name in its table; -1: there is none. */
int digit_find_parameter(const char *name);
int digit_find_state(const char *name);

/* Copy one parameter or state in row-major order; 1: no such place in the table. */
int digit_get_parameter(const digit *net, int place, float *values);
int digit_set_parameter(digit *net, int place, const float *values);
int digit_get_state(const digit *net, int place, float *values);
int digit_set_state(digit *net, int place, const float *values);

#ifdef __cplusplus
}
#endif

#endif
