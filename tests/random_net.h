/* SPDX-License-Identifier: MIT */
/* Random nets, as text: layers of the prelude and sums of products of one's own over images with few
 * channels, with channels in sixteens and with others, in all the strides, pads, dilations and groups that
 * fit. Small: what counts is which loops are made of them. */
#ifndef TESTS_RANDOM_NET_H
#define TESTS_RANDOM_NET_H

#include <stdbool.h>
#include <stdint.h>

typedef struct RandomNet {
	char text[8192];
	int64_t batch;
	bool kinks; /* it has a relu or a maximum: rounding may decide which side a value is on */
} RandomNet;

/* The same net for the same seed, called `net`. Inputs are x and t; z is the output. */
void random_net(RandomNet *out, uint64_t seed, const char *net);

#endif
