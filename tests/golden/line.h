/* The network line, compiled from line.cnn by cnnc.
 * Functions return 0, or 1 if an integer input holds a value out of range; then nothing was touched. */
#ifndef LINE_H
#define LINE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    line_batch = 4, /* N: examples in one call */
    line_parameter_elements = 2, /* of net->parameters and of gradients */
    line_state_elements = 0, /* of net->states */
    line_arena_bytes = 192 /* of net->arena */
};

/* All memory is the caller's. The blocks must not overlap; an alignment of 64 bytes serves
 * speed. */
typedef struct line {
    float *parameters; /* line_parameter_elements */
    float *states;     /* line_state_elements; may be NULL if there are none */
    void *arena;       /* line_arena_bytes; holds nothing between two calls */
    uint64_t seed;     /* of all random numbers; set it before initialise */
    uint64_t step;     /* updates so far: every step counts one */
    /* set when a function returns 1: the input that holds a value out of range, and its place */
    const char *bad_input;
    int64_t bad_index;
} line;

typedef struct line_result {
    float loss;
} line_result;

/* Draw the parameters from net->seed, set the states, and count from step 0. */
void line_initialise(line *net);

/* One update of parameters and states. result holds the values before it.
 * x[4, 1], t[4, 1] */
int line_step(line *net, const float *x, const float *t, line_result *result);

/* The gradient of the loss, laid out as the parameters; no update.
 * x[4, 1], t[4, 1] */
int line_gradients(line *net, const float *x, const float *t, float *gradients,
        line_result *result);

/* Loss and metrics, without training.
 * x[4, 1], t[4, 1] */
int line_evaluate(line *net, const float *x, const float *t, line_result *result);

/* Loss and metrics, without training.
 * x[1, 1], t[1, 1] */
int line_evaluate_one(line *net, const float *x, const float *t, line_result *result);

/* The outputs, without training.
 * x[4, 1], z[4, 1] */
int line_forward(line *net, const float *x, float *z);

/* A parameter or state: its name and shape, and where it lies in its block. */
typedef struct line_slot {
    const char *name; /* NULL ends a table */
    int rank;
    int64_t dims[8];
    int64_t offset, elements;
    int of_optimizer; /* a state that is the optimizer's */
} line_slot;

extern const line_slot line_parameter_table[], line_state_table[];

/* The place of a name in its table; -1: there is none. */
int line_find_parameter(const char *name);
int line_find_state(const char *name);

/* Copy one parameter or state in row-major order; 1: no such place in the table. */
int line_get_parameter(const line *net, int place, float *values);
int line_set_parameter(line *net, int place, const float *values);
int line_get_state(const line *net, int place, float *values);
int line_set_state(line *net, int place, const float *values);

#ifdef __cplusplus
}
#endif

#endif
