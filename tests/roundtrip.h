/* SPDX-License-Identifier: MIT */
/* The gradient as cnnc prints it is a program: compiled again it must give the same numbers. */
#ifndef CNNC_TESTS_ROUNDTRIP_H
#define CNNC_TESTS_ROUNDTRIP_H

#include "support.h"

/* Prints the gradient of s, a net in double precision with a loss, compiles the text, and claims
 * that it has the parameters and states of s, with those initial values, and that from the inputs,
 * parameters and states that s has it gives
 *   the loss, the metrics and the gradients of s, in training and in evaluation;
 *   those gradients once more where what it gives is derived again;
 *   the parameters and states of s after two steps;
 * but not the last two for a net that stops a gradient (`stops`), as what is printed has been derived and
 * says stop no more. */
void check_round_trip(Tally *tally, const char *name, Subject *s, bool stops);

#endif
