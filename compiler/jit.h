/* SPDX-License-Identifier: MIT */
/* Running a program in the process: its C with calls of precompiled leaves in place of inner loops
 * (jit_leaf.c, jit_map.c), compiled by libtcc (jit.c). */
#ifndef JIT_H
#define JIT_H

#include "emit.h"
#include "../runtime/leaf.h"

/* ---- jit_leaf.c: a leaf as a call ------------------------------------------------------------ */

/* The descriptors that the text refers to as cnnc_leaves[k]; they live in `keep` as long as the
 * code. */
typedef struct JitLeaves {
	Arena *keep;
	VEC(const void *) table;
	/* a leaf that fills with 0 what the next one, `next`, adds to: not printed yet; NULL: none */
	struct LeafWriter *filling;
	const Node *next;
	/* is shown every leaf that is printed; NULL: nobody is */
	void (*note)(void *user, const struct LeafWriter *w);
	void *user;
} JitLeaves;

/* EmitUnit.leaf, with a JitLeaves as user: prints `loop` as a call; false, and nothing is printed,
 * if a descriptor cannot express it. */
bool jit_leaf(void *user, Emitter *e, const Node *loop);

/* One leaf while it is being described. */
typedef struct LeafWriter {
	JitLeaves *leaves;
	Emitter *e;
	Graph *g;
	CnncBox box;
	int vars[CNNC_LOOPS]; /* loop variables, outermost first */
	uint64_t inside;      /* bit v: loop variable v is one of them */
	Subst *subst;         /* of loops that were split; NULL: none */
	int quotient
		[MAX_INDICES]; /* of a split variable: the variable that takes its place; 0: none */
	const Node *body;      /* what the loops hold */
	VEC(const Cond *)
	rest; /* conditions of the loops that the box cannot express; tested in order */
	VEC(const Aff *) values;    /* by slot */
	VEC(const char *) pointers; /* C text, by number */
	VEC(int) targets;           /* the same: the id of a buffer, or ~ the number of a local */
	CnncTile *tile;             /* the result: one of the two */
	const CnncMap *map;
	const CnncMap *zero; /* before the map; NULL: nothing */
	bool random;    /* of a map: it needs seed and step */
	int operand[3]; /* of a tile: numbers of the pointers z, a, b */
	VEC(const Buffer *) written;
} LeafWriter;

/* Splits an Aff into what is affine in the loops (the rest being constant there) and what is not:
 * *other is NULL or the sum of those terms. False if it cannot be had at the call. */
bool leaf_affine(LeafWriter *w, const Aff *aff, CnncAffine *out, const Aff **other);
/* Its number, of the local if there is no buffer; -1: the kernel does not have it. */
int leaf_pointer(LeafWriter *w, const Buffer *buffer, int local);
/* Every element the loops alone reach exists. */
bool leaf_inside(const LeafWriter *w, const Buffer *buffer, const Aff *offset);

/* jit_parts.c: how a team is to divide a leaf. */
typedef struct Parting {
	const CnncAffine *const *stores, *const *reads; /* in elements, each of its own buffer */
	int nstores, nreads;
	double work;   /* of an element, in additions */
	bool any_size; /* divide it however little it is */
	int parts;     /* that are wanted: leaf_parts' own */
} Parting;
void leaf_parts(CnncBox *box, const Parting *wanted); /* sets split and parts */

/* jit_split.c: loops whose variables are divided. */
typedef struct LeafSplit {
	int n;
	int var[CNNC_LOOPS], quotient[CNNC_LOOPS]; /* v = parts * q + r */
	int64_t extent[CNNC_LOOPS], parts[CNNC_LOOPS];
	int64_t classes; /* product of the parts: that many leaves */
} LeafSplit;
void leaf_split(Emitter *e, const Node *loop, LeafSplit *out);
/* The leaf is class `number`; before any loop is opened. */
void leaf_class(LeafWriter *w, const LeafSplit *split, int64_t number);
/* What stands in a node, over the loops as they are now. */
const Aff *leaf_aff(const LeafWriter *w, const Aff *a);
const Scalar *leaf_scalar(const LeafWriter *w, const Scalar *e);
const Cond *leaf_cond(const LeafWriter *w, const Cond *c);

/* jit_map.c: the body as a program, in w->map; false if it cannot be expressed. */
bool jit_map(LeafWriter *w);
/* A map that stores 0 at pointer[at] all over the box. */
const CnncMap *map_zero(LeafWriter *w, const CnncBox *box, const CnncAffine *at, int pointer);

/* jit_tune.c. The registers an operation touches: those it reads, and the one it writes; NULL where
 * there is none. */
enum { MAP_READS = 5 };
typedef struct MapTouched {
	int16_t *reals[MAP_READS], *ints[MAP_READS];
	int16_t *real, *whole;
} MapTouched;
MapTouched map_touched(CnncMapOp *op);

/* Operations each of which writes a register of its own, improved; how many are left. */
int map_tune(Arena *arena, CnncMapOp *ops, int n, int nreals, int nints);

/* ---- jit.c: libtcc --------------------------------------------------------------------------- */

/* In place of #include lines: declarations of all that emitted C may use. */
extern const char jit_declarations[];

typedef struct Jit Jit;

/* Compiles a text; `leaves` is what it knows as cnnc_leaves. NULL with `error` filled (a complaint
 * about the text is our mistake; *ours tells), or without libtcc. */
Jit *jit_new(const CnncAllocator *allocator, const char *text, const void *const *leaves,
	     char *error, size_t size, bool *ours);
void *jit_symbol(Jit *jit, const char *name); /* NULL if there is none */
void jit_free(Jit *jit);
/* There is libtcc, and the process may execute memory that it has written. */
bool jit_available(void);

#endif
