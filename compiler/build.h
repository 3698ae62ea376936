/* SPDX-License-Identifier: MIT */
/* Building a kernel's tree of nodes in the order of its text: a cursor stands where the next node
 * goes. */
#ifndef BUILD_H
#define BUILD_H

#include "nest.h"

typedef struct Build {
	Program *p;
	Entry *e;
	Graph *g;
	Arena *arena;
	Kernel *kernel;
	Node **tail;                  /* where the next node goes */
	int vars;                     /* loop variables in use here: 0 .. vars-1 */
	Buffer *tile;                 /* see tile.c; NULL: there is none yet */
	int64_t extents[MAX_INDICES]; /* one past the greatest value of each loop variable */
} Build;

typedef struct Mark {
	Node **tail;
	int vars;
} Mark;
Mark build_mark(const Build *b);
void build_leave(Build *b,
		 Mark mark); /* leaves all loops and ifs opened since; the cursor stands after */

/* One item within loops over (some of) its indices. */
typedef struct Nest {
	Build *b;
	const Item *item;
	Lower lower;
	Conds conds;         /* over the item's indices, as item_conditions() has them */
	bool *tested;        /* by number of cond: it holds here */
	uint64_t open;       /* bit k: index k has a value */
	const Scalar *value; /* guarded, over the item's indices */
} Nest;

Node *build_node(Build *b, NodeKind kind);
/* Opens a loop 0 <= v < extent and returns its variable; the cursor moves inside. */
int build_loop(Build *b, int64_t extent);
/* The same for max(lo…) <= v < min(hi…), which lie in 0 .. extent. */
int build_bounded_loop(Build *b, const Aff *const *lo, int nlo, const Aff *const *hi, int nhi,
		       int64_t extent);
int build_local(Build *b, Elem elem, const Scalar *value); /* returns its number */
Node *build_store(Build *b, const Buffer *buffer, const Aff *offset, StoreOp op,
		  const Scalar *value);
Node *build_store_local(Build *b, int local, StoreOp op, const Scalar *value);
void build_if(Build *b, const Cond *const *conds,
	      int n); /* the cursor moves inside; none if n is 0 */

void nest_init(Nest *nest, Build *b, const Item *item);
/* A nest that goes on from here with other loops; what it opens does not show in this one. */
Nest nest_fork(const Nest *nest);
/* Index k of the item has the value `at`, an Aff over loop variables. */
void nest_index(Nest *nest, int k, const Aff *at);
/* Opens a loop over index k of the item (none if its extent is 1). */
void nest_loop(Nest *nest, int k);
/* The same for only those values where the conditions that bind k to what is open hold. */
void nest_bounded_loop(Nest *nest, int k);
/* The value at the element all indices stand for, 0 where a condition not tested yet fails. */
const Scalar *nest_value(Nest *nest);
double reduce_neutral(ReduceOp op);
StoreOp reduce_store(ReduceOp op);
const Aff *nest_place(Nest *nest); /* row-major over the reductions */
/* Opens an if with every condition that can be tested here and was not yet. */
void nest_test(Nest *nest);
/* All outputs have values: computes and stores one element of the result, reductions in order.
 * Returns 1 + the local that holds it, or 0 if it was stored directly. */
int nest_element(Nest *nest, bool keep);

/* The maps of a kernel: those of the group from number `first` on. */
typedef struct Kin {
	const Group *group;
	int first;
	int *local; /* by tensor id, all 0 between two groups */
	const int64_t *extents; /* see Lower */
} Kin;
/* schedule.c: those maps at one element. */
void map_element(Build *b, const Kin *kin, const Aff *const *index);
void maps(Build *b, const Kin *kin); /* in loops of their own */

/* unroll.c: the same, where what is said about an index depends on its value, or its residue, alone: all of
 * them side by side in one loop. false: the maps are none of these. */
bool unroll(Build *b, const Kin *kin);

/* The loops of an item, outermost first, but those of extent 1 that nobody sees. */
typedef struct Order {
	int outs[MAX_RANK], nouts;
	int reds[MAX_INDICES], nreds;
	int inner;  /* innermost; in neither list; -1: none */
	int first;  /* a reduction outside the outputs; in neither list; -1: none */
	bool along; /* it is a reduction */
} Order;

/* schedule.c: by strides in the item's target and in what it reads. */
void order_loops(Build *b, const Item *item, Order *o);
/* lanes.c: a small array local to the kernel. */
Buffer *local_buffer(Build *b, const char *name, int64_t elements);
/* lanes.c: a sum whose innermost index is a reduction; a scatter (false: it is none). */
void lanes(Build *b, const Item *item, const Order *o);
bool scatter(Build *b, const Item *item);
void clear_target(Build *b, const Item *item); /* sets the result to 0 */
/* tile.c: a sum of products in registers, and the maps after it; false: it is none. */
bool tile(Build *b, const Item *item, const Kin *kin);
typedef VEC(Node *) Nodes;
/* jam.c: one after another what each group of the kernel does, with one loop where each has one over the rows; its
 * variable is number `var`. */
Node *jam(Arena *arena, const Nodes *parts, int var);
/* hoist.c: moves what contains a call out of the loops it does not change in. */
void hoist(Program *p, Entry *e, Kernel *kernel);
/* leaf.c: sets Node.leaf in the whole tree. */
void mark_leaves(Arena *arena, Node *n);

#endif
