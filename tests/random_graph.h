/* SPDX-License-Identifier: MIT */
/* Random programs: a graph of a few small definitions, made by drawing numbers from a tape. The tape
 * is all there is to a program, so making a failing one smaller is editing its tape: a 0 is always
 * the simplest choice, and beyond the end are zeros. */
#ifndef TESTS_RANDOM_GRAPH_H
#define TESTS_RANDOM_GRAPH_H

#include "../compiler/compiler.h"

typedef struct Tape {
	uint32_t *data;
	int length, at;
} Tape;

enum { MAX_TARGETS = 32 };

typedef struct Sample {
	const Tensor *loss; /* rank 0 */
	int ntargets;
	const Tensor *targets[MAX_TARGETS]; /* float sources first, then named tensors */
	int nsources;
	bool has_stop; /* differences do not see that a derivative is stopped */
	bool generic;  /* source values should be all different, else few and exact */
} Sample;

int tape_pick(Tape *tape, int n); /* 0 .. n-1 */
/* Its definitions and loss, without gradients. */
Sample random_graph(Graph *g, Tape *tape);
/* Adds the gradients of the loss as roots, and for order 2 those of their squared norm. */
void add_gradients(Graph *g, const Sample *sample, int order);
/* Element of a source of that program. */
double sample_source(const Tensor *source, int64_t element, bool generic);

#endif
