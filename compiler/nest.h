/* SPDX-License-Identifier: MIT */
/* Between fuse.c, lower.c and schedule.c: what a kernel computes before it has loops. An Item is
 * one definition with the places its results go to; a Group is the items that share the outermost
 * loops of one kernel. Lower turns subscripts, conditions and bodies over the indices of an item
 * into ones over loop variables and buffers. */
#ifndef NEST_H
#define NEST_H

#include "intern.h"

typedef struct ItemRead {
	const Tensor *base; /* the tensor, without reshapes */
	bool same;          /* itself, at exactly the reader's output indices */
} ItemRead;

typedef VEC(ItemRead) ItemReads;
typedef struct Item Item;
typedef VEC(Item *) Items;

struct Item {
	const Tensor *tensor; /* the comprehension; of a copy, what is copied */
	const Tensor *place;  /* T_PLACE of it, if wanted */
	const Buffer *from;   /* of a copy: where the tensor is, of the target's shape; else NULL */
	ReduceOp op;
	Shape shape;
	int nreds;
	int64_t extents[MAX_INDICES]; /* outputs, then reductions; 1 beyond */
	int nconds;
	const Cond *const *domain;
	const Scalar *value;
	Buffer *target, *place_target; /* NULL: nobody reads it */
	const Aff *at[MAX_RANK];       /* the element of the result, over the indices */
	const Strip *strip;            /* the index after the reductions counts them; NULL: there are none */
	bool passes;                   /* the result is read by the maps of its kernel alone */
	bool adds;                     /* to the result, what a strip has of a sum */
	const Tensor *updates;         /* the parameter or state that `target` is; or NULL */
	int number;                    /* position in the order of the graph */
	ItemReads reads;
	Items before; /* what must have run: the producers of what it reads, and the readers of
		       * what it overwrites */
	Items after;  /* what has it in `before` */
	int rank;     /* greater than that of all in `before` */
	int mark;
};

/* lower.c: the number of that index. */
int strip_index(const Item *item);

typedef struct Group Group;
struct Group { /* of one kernel */
	int nitems;
	Item **items; /* in an order in which they can run; several are maps of one shape that read
		       * each other element by element, after at most one reduction that they read
		       * so */
	Group *next;  /* goes through the same rows after it, in the same kernel: sweep.c */
};

typedef struct Conds {
	const Cond **data;
	int len, cap;
} Conds;

/* The conditions an element of the item must meet to be evaluated, each after those that make its
 * own integer reads safe: the domain and, in sums and maps, that every read which is a factor is
 * inside. */
void item_conditions(Graph *g, const Item *item, Conds *out);
/* Every integer read in a is inside its tensor, whatever the conditions. */
bool reads_are_inside(Graph *g, const int64_t *extents, const Aff *a);
/* The item's value with a bracket before every read that may be outside its tensor where `known`
 * hold. */
const Scalar *item_value(Graph *g, const Item *item, const Conds *known);

typedef struct Lower {
	Graph *g;
	const Entry *entry;
	const Item *item;
	const Aff *index[MAX_INDICES]; /* of the item, over loop variables */
	const int *local; /* by tensor id: 1 + the local that holds its element; or NULL */
	/* of loop variables: conditions in brackets that these decide go; NULL: all stay */
	const int64_t *extents;
	Memo affs, scalars;
} Lower;

void lower_init(Lower *lower, Graph *g, const Entry *entry, const Item *item);
const Aff *lower_aff(Lower *lower, const Aff *a);
const Cond *lower_cond(Lower *lower, const Cond *c);
const Scalar *lower_scalar(Lower *lower, const Scalar *e);
/* Where element `subs` of t lies in t's buffer. */
const Aff *lower_element(Lower *lower, const Tensor *t, const Aff *const *subs);
/* Where the element of an item's result lies in its buffer. */
const Aff *lower_target(Lower *lower, const Item *item, const Buffer *buffer);

/* The tensor without reshapes: the one that has a buffer. */
const Tensor *tensor_base(const Tensor *t);

/* A read of t, itself (not a view of it), at exactly the reader's output indices. */
bool reads_at_identity(const Tensor *t, const Aff *const *subs, const Tensor *self);

/* Calls back for every tensor the item reads, with the subscripts. */
typedef void (*ReadVisitor)(void *context, const Tensor *t, const Aff *const *subs);
void item_reads(Graph *g, const Item *item, ReadVisitor visit, void *context);
void comp_reads(Graph *g, const Tensor *t, ReadVisitor visit, void *context);

/* residues.c: index k is modulus[k] * v + r, and what is said about it is plain for each r. */
typedef struct Residues {
	int rank; /* of the result */
	int64_t modulus[MAX_INDICES];
	bool odd; /* a division that residues do not undo */
} Residues;
enum { MOST_CLASSES = 16 };
void residues_init(Residues *x, int rank);
void residues_modulus(Residues *x, int k, int64_t m); /* index k must fall into m classes, too */
void residues_aff(Residues *x, const Aff *a);
void residues_cond(Residues *x, Graph *g, const Cond *c);
void residues_item(Residues *x, Graph *g, const Item *item); /* its subscripts and its domain */
/* How many classes there are; 0: none can be made. */
int64_t residues_count(Residues *x, const int64_t *extents);
/* The residue of index k in a class; for k from 0 on, takes it from the class's number. */
int64_t residues_next(const Residues *x, int k, int64_t *number);

/* identifier.c: a C identifier like `text`, not in `taken`, which gets it (and belongs to it alone). */
const char *identifier(Arena *arena, Map *taken, const char *text);

/* Fewer images are not worth lanes of their own, and their tiles are over rows: pad.c, winograd.c. */
enum { FEW_IMAGES = 8 };

/* fuse.c: a kernel of these items. */
Kernel *kernel_new(Program *p, Entry *e, const Group *group);

/* items.c: what an entry has to compute and where the results go, in an order in which it can run;
 * makes the entry's buffers. false if a size is out of bounds (reported). */
bool items_collect(Items *items, Program *p, Entry *e);

#endif
