/* SPDX-License-Identifier: MIT */
/* Between tile.c, which cuts a sum of products into tiles, and order.c, which orders the loops around
 * them. */
#ifndef TILE_H
#define TILE_H

#include "build.h"

/* In registers: of sixteen, or of the thirty-two where vectors are wide, some hold operands. */
enum { MOST_SUMS = 12, MOST_WIDE_SUMS = 24 };

typedef struct Operand {
	const Buffer *buffer;
	const Aff *at; /* over the item's indices, as if they were loop variables */
	int64_t step[MAX_INDICES];
} Operand;

/* An index of the result whose values get terms at different values of one summed index, `along`, and of
 * nothing else: all of them in a tile share what they read where each has a term, from .. end-1; the
 * few values of `along` before and after are steps for some of them. */
typedef struct Window {
	int index, along; /* -1: there is none */
	int64_t from, end;
} Window;

typedef struct Tiling {
	Build *b;
	const Item *item;
	const Kin *kin;
	int sums; /* indices of the item: the result's, then the sums' */
	int n;    /* with the one that counts strips */
	/* index k is modulus[k] * v + residue[k] for 0 <= v < extent[k] */
	int64_t extent[MAX_INDICES], modulus[MAX_INDICES], residue[MAX_INDICES];
	bool one_of_many; /* of classes of residues: no sum is split */
	bool empty;       /* nothing is added up in this one */
	bool passes;      /* a tile goes to the maps after it by way of a small array */
	Operand z, left, right;
	const Scalar *factor;
	Conds conds;                    /* on the v of indices, that bound the sums */
	uint64_t clipped;               /* bit k: index k occurs in one of them */
	uint64_t windows;               /* bit k: of these it is the index of a window */
	Window window;                  /* that is in the tile */
	int lane;                       /* the index in lanes */
	bool join;                      /* it is summed */
	bool b_lanes;                   /* both operands lie along it */
	int vectors;                    /* of it in a tile */
	int64_t wide;                   /* elements of a wide vector; 0: vectors are not wide */
	int64_t size[MAX_INDICES];      /* of the tile along the other indices */
	int order[MAX_INDICES], norder; /* loops around the tiles */
	int reds[MAX_INDICES], nreds;   /* loops in them, but the lanes */
	int split;                      /* a sum among the loops around; -1: none */
} Tiling;

/* tile_plan.c: sets the sizes of the tile, and what tile_order() does. */
void tile_plan(Tiling *s);
/* window.c: the values of index k for which all sums are whole (a summed index: that all sums have): lo .. hi-1. */
void find_inner(const Tiling *s, int k, int64_t *lo, int64_t *hi);
/* False: index k of the result is not that of a window, and *w is undefined. */
bool find_window(const Tiling *s, int k, Window *w);
/* The values lo .. hi-1 of the window that have a term at that value of w->along; none: hi is 0. */
void window_values(const Tiling *s, const Window *w, int64_t at, int64_t *lo, int64_t *hi);
/* order.c: sets the loops in and around the tiles. */
void tile_order(Tiling *s);

#endif
