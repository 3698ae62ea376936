/* SPDX-License-Identifier: MIT */
/* "Did you mean": of many candidates the one that a misspelt name is nearest to. Free of the rest of
 * the compiler, so that the command line can ask it about its options, too. */
#ifndef NEAREST_H
#define NEAREST_H

/* Start with {.name = what was written}, offer every candidate, then read best. */
typedef struct Guess {
	const char *name, *best; /* best NULL: none is near */
	int distance;            /* of best */
} Guess;

/* Keeps the candidate if it is near and nearer than the best so far; the pointer is kept, not the
 * text. The name itself is no guess. */
void guess(Guess *g, const char *candidate);

#endif
