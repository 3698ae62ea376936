/* SPDX-License-Identifier: MIT */
/* The leaves of a loop nest, precompiled: what a program compiled by libtcc calls in place of its
 * own inner loops, because libtcc neither vectorises nor optimises.
 *
 * A tile is a sum of products over a box of up to eight loops; a map is a short program over the
 * elements of such a box. Both are described by data: every offset, bound and integer value is an
 * affine function of the loop variables, whose constant may be supplied by the caller. Loops need
 * not form a rectangle: a box is the loops' outermost bounds and a list of conditions, so that a
 * convolution clipped at its border is one tile. The descriptor says what to compute, never in
 * which order; the leaf chooses order, strips and registers from extents and strides. */
#ifndef CNNC_LEAF_H
#define CNNC_LEAF_H

#include <stdbool.h>
#include <stdint.h>

enum {
	CNNC_LOOPS = 8,
	CNNC_CONDS = 16,
	CNNC_MAP_AFFINES = 48,
	CNNC_MAP_REALS = 48, /* registers of numbers, literals included */
	CNNC_MAP_INTS = 24   /* registers of integers */
};

/* constant + values[slot] (slot < 0: nothing) + sum of coef[k] * loop variable k */
typedef struct CnncAffine {
	int64_t constant;
	int slot;
	int64_t coef[CNNC_LOOPS];
} CnncAffine;

/* Loop k runs from lo[k] to hi[k]-1, as far as every cond is >= 0. Loop 0 is the outermost. */
typedef struct CnncBox {
	int loops;
	int64_t lo[CNNC_LOOPS], hi[CNNC_LOOPS];
	int nconds;
	CnncAffine cond[CNNC_CONDS];
	/* for a team: loop `split` in `parts` pieces, which write different elements; parts < 2: none */
	int split, parts;
} CnncBox;

/* z[…] += scale * a[…] * b[…] over the box. z, a, b here are offsets in elements. z shares no
 * memory with a or b. Every element of z that the loops alone (without conds) reach must exist.
 * `set`: z is 0 before, whatever is there; then the box has no conds, and the loops that move z
 * reach each of its elements once. */
typedef struct CnncTile {
	CnncBox box;
	CnncAffine z, a, b;
	double scale;
	bool set;
} CnncTile;

/* What an operation of a map does to registers. r: real registers, i: integer registers; m is a
 * real register used as a mask (not 0: on), and x an integer register that holds further offsets;
 * either may be absent (-1). "at" is affine number `at`, evaluated at the element. */
typedef enum CnncMapCode {
	CNNC_MAP_LITERAL,   /* r[d] = number; its register is written by nothing else */
	CNNC_MAP_LOAD,      /* r[d] = pointer[at + i[x]], 0 where m is off; k = 1: nothing is stored
			     * there as long as r[d] is read */
	CNNC_MAP_STORE,     /* pointer[at + i[x]] = r[a] where m is on; so the next four: */
	CNNC_MAP_STORE_ADD, /* += */
	CNNC_MAP_STORE_MAX, /* the value if it is greater or NaN */
	CNNC_MAP_STORE_MIN, /* the value if it is less or NaN */
	CNNC_MAP_STORE_MUL, /* *= */
	CNNC_MAP_PLACE_MAX, /* as STORE_MAX, or if the place is < 0; the place, an integer at
			     * pointer2[at2 + i[x2]], becomes i[b] together with the value */
	CNNC_MAP_PLACE_MIN,
	CNNC_MAP_ADD,  /* r[d] = r[a] + r[b] */
	CNNC_MAP_MUL,  /* r[d] = r[a] * r[b] */
	CNNC_MAP_FMA,  /* r[d] = r[a] * r[b] + r[m], rounded once or twice */
	CNNC_MAP_FMA2, /* r[d] = r[a] * r[b] + (r[x] * r[x2] + r[m]), m may be absent; x, x2: real */
	CNNC_MAP_LT,   /* r[d] = r[a] < r[b]: 0 or 1; so the next five: */
	CNNC_MAP_LE,
	CNNC_MAP_EQ,
	CNNC_MAP_NE,
	CNNC_MAP_NLT, /* not < (true with NaN) */
	CNNC_MAP_NLE,
	CNNC_MAP_SELECT,  /* r[d] = r[a] where m is on, else 0 */
	CNNC_MAP_UNIFORM, /* r[d] = the random number of `stream` at element `at` + i[x] */
	CNNC_MAP_NORMAL,
	CNNC_MAP_REAL,        /* r[d] = i[a] */
	CNNC_MAP_INT,         /* i[d] = at */
	CNNC_MAP_INT_LOAD,    /* i[d] = pointer[at + i[x]], 0 where m is off; k = 1: as LOAD */
	CNNC_MAP_INT_STORE,   /* pointer[at + i[x]] = i[a] where m is on */
	CNNC_MAP_INT_ADD,     /* i[d] = i[a] + k * i[b] */
	CNNC_MAP_INT_DIV,     /* i[d] = floor(i[a] / k), k > 0 */
	CNNC_MAP_INT_GE,      /* r[d] = i[a] >= 0: 0 or 1; so the next three: */
	CNNC_MAP_INT_EQ,      /* i[a] == 0 */
	CNNC_MAP_INT_NE,      /* i[a] != 0 */
	CNNC_MAP_INT_DIVIDES, /* k divides i[a] */
	CNNC_MAP_ROW          /* + n: r[d] = row n of scalar_rows.h (r[a], r[b]) */
} CnncMapCode;

/* An operation of this code writes to memory; and to a place beside it. */
static inline bool leaf_places(int code)
{
	return code == CNNC_MAP_PLACE_MAX || code == CNNC_MAP_PLACE_MIN;
}

static inline bool leaf_stores(int code)
{
	return (code >= CNNC_MAP_STORE && code <= CNNC_MAP_PLACE_MIN) || code == CNNC_MAP_INT_STORE;
}

typedef struct CnncMapOp {
	int16_t code, d, a, b, m, x, x2;
	int16_t pointer, at, pointer2, at2;
	int16_t to;      /* of ADD … SELECT, ROW: number of a STORE of r[d] without mask and x, for which
			  * nobody reads what was there between the two, and all that is stored there
			  * until r[d] is read for the last time is r[d]; 0: there is none */
	int32_t k;       /* LOAD, INT_LOAD, INT_ADD, INT_DIV, INT_DIVIDES */
	uint32_t stream; /* UNIFORM, NORMAL */
	double number;   /* LITERAL */
} CnncMapOp;

/* For every element of the box: the operations in order. No element reads what another one writes,
 * except through the accumulating stores, which may meet in one place: then in the order of the
 * loops. A mask keeps an access that is off from touching memory. Integers are 32 bits wide,
 * offsets of memory and of random numbers 64. */
typedef struct CnncMap {
	CnncBox box;
	int naffines, nops;
	int nreals, nints; /* registers used */
	const CnncAffine *affines;
	const CnncMapOp *ops;
} CnncMap;

/* One set of leaves: the same source compiled for one instruction set. `values` are the constants
 * that slots refer to; may be NULL if there are none. pointers[]: float or double, or int32_t for
 * the INT operations. seed and step: of random.h. A call takes up to 200 KB of stack, no other
 * memory. */
typedef struct LeafKernels {
	const char *name;
	unsigned needs; /* LeafFeature bits */
	void (*tile_f32)(const CnncTile *tile, float *z, const float *a, const float *b,
			 const int64_t *values);
	void (*tile_f64)(const CnncTile *tile, double *z, const double *a, const double *b,
			 const int64_t *values);
	void (*map_f32)(const CnncMap *map, void *const *pointers, const int64_t *values,
			uint64_t seed, uint64_t step);
	void (*map_f64)(const CnncMap *map, void *const *pointers, const int64_t *values,
			uint64_t seed, uint64_t step);
} LeafKernels;

typedef enum LeafFeature { LEAF_AVX2 = 1, LEAF_AVX512 = 2 } LeafFeature;

/* kernels.c. The table is the only way to a leaf, and this the only way to the table: */
unsigned leaf_features(void); /* what this processor and its system can do */
/* The set of that name, or the best one (name NULL), among those that need no more than these
 * features. NULL: there is none of that name. */
const LeafKernels *leaf_kernels(const char *name, unsigned features);
/* The name of set `number` among those, from the slowest; NULL: no more. */
const char *leaf_kernels_name(int number, unsigned features);

extern const char *const cnnc_map_rows[]; /* names of the rows in order; NULL at the end */

/* Who runs leaves: a set of kernels, alone (team NULL) or with others. leaf_team.c */
typedef struct LeafTeam {
	const LeafKernels *kernels;
	struct Team *team;
} LeafTeam;
void leaf_team_tile_f32(const LeafTeam *team, const CnncTile *tile, float *z, const float *a,
			const float *b, const int64_t *values);
void leaf_team_tile_f64(const LeafTeam *team, const CnncTile *tile, double *z, const double *a,
			const double *b, const int64_t *values);
void leaf_team_map_f32(const LeafTeam *team, const CnncMap *map, void *const *pointers,
		       const int64_t *values, uint64_t seed, uint64_t step);
void leaf_team_map_f64(const LeafTeam *team, const CnncMap *map, void *const *pointers,
		       const int64_t *values, uint64_t seed, uint64_t step);

/* ---- shared by tile.c and map.c: a box as it stands in one call (box.c) -------------------------
 */

/* base + sum of step[k] * position in loop k, which counts from 0 */
typedef struct LeafRef {
	int64_t base, step[CNNC_LOOPS];
} LeafRef;

/* Loops that run once are gone, bounds that depend on one loop have become its range. */
typedef struct LeafBox {
	int loops;
	int64_t count[CNNC_LOOPS];
	int from[CNNC_LOOPS];   /* the loop of the CnncBox */
	int64_t lo[CNNC_LOOPS]; /* by loop of the CnncBox: its first value */
	int nconds;
	LeafRef cond[CNNC_CONDS]; /* each >= 0; each depends on two loops or more */
} LeafBox;

bool leaf_open(const CnncBox *box, const int64_t *values, LeafBox *out); /* false: empty */
LeafRef leaf_ref(const LeafBox *box, const CnncAffine *affine, const int64_t *values);
static inline int64_t leaf_floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b != 0 && (a % b < 0) != (b < 0));
}

/* Narrows lo … hi-1 to the positions p where v + step * p >= 0. */
static inline void leaf_clip(int64_t v, int64_t step, int64_t *lo, int64_t *hi)
{
	if (step == 0) {
		if (v < 0)
			*hi = *lo;
	} else if (step > 0) {
		int64_t first = step == 1 ? -v : -leaf_floor_div(v, step);
		if (first > *lo)
			*lo = first;
	} else {
		int64_t end = (step == -1 ? v : leaf_floor_div(v, -step)) + 1;
		if (end < *hi)
			*hi = end;
	}
}

#endif
