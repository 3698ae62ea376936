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
	Operand z, left, right;
	const Scalar *factor;
	Conds conds;                    /* on the v of indices, that bound the sums */
	uint64_t clipped;               /* bit k: index k occurs in one of them */
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
/* order.c: sets the loops in and around the tiles. */
void tile_order(Tiling *s);

#endif
