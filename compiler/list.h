/* SPDX-License-Identifier: MIT */
/* The third way to run an entry: its calls of leaves as data, made by list.c from what libtcc would
 * have been given as text, and gone through by list_run.c. For where no memory may be executed, and
 * for builds without libtcc. */
#ifndef LIST_H
#define LIST_H

#include "jit.h"

/* What the library hands to an entry, as emitted C declares it in a unit for the JIT. */
typedef struct Net {
	void *parameters, *states, *arena;
	uint64_t seed, step;
	const char *bad_input;
	int64_t bad_index;
	struct Team *team;      /* shares the work of emitted kernels; NULL: there is none */
	const LeafTeam *leaves; /* for calls of leaves alone */
} Net;

/* A call of one leaf. A target is the id of a buffer, or ~ the number of a local. */
typedef struct ListCall {
	const CnncTile *tile; /* one of the two */
	const CnncMap *map;
	const CnncMap *zero; /* before the map; NULL: nothing */
	bool random;         /* the map needs seed and step */
	int operand[3];      /* of the tile: numbers of the targets z, a, b */
	int nvalues, ntargets;
	const Aff *const *values;
	const int *targets;
	struct ListCall *next;
} ListCall;

/* A node of a loop nest outside the leaves, or the calls that a leaf became. */
typedef struct ListStep {
	const Node *node; /* NULL: calls. Its body and its successor are not used */
	const ListCall *calls;
	const struct ListStep *body, *next;
} ListStep;

typedef struct ListPlace { /* where a buffer begins, in bytes */
	Storage storage;
	int64_t offset; /* in its block; of an input or a result: its number; of a local: in the frame */
} ListPlace;

typedef struct ListCheck { /* of an integer input */
	const char *input;
	int number;
	int64_t elements, below;
} ListCheck;

/* In the memory of the program. A run needs a frame behind the entry's arena: pointers to the buffers,
 * locals, small arrays. */
typedef struct List {
	EntryKind kind;
	bool f64;
	int nbuffers, nlocals, nchecks, most_values, most_targets;
	const ListPlace *places; /* by buffer id */
	const bool *whole;       /* by local: it is an int32_t */
	const ListCheck *checks;
	int64_t arena_bytes, local_bytes; /* without the frame; of small arrays */
	const ListStep *steps;
} List;

/* list.c. Requires an entry planned for leaf calls. NULL on errors in the program's diag. */
const List *list_new(Arena *keep, const Program *p, const Entry *entry);
int64_t list_arena_bytes(const List *list); /* the frame included */

/* list_run.c. Like the entry function of emitted C; not 0: an input is outside its range. */
int list_run(const List *list, Net *net, const void *const *inputs, void *const *results,
	     void *gradients);

#endif
