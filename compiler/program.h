/* SPDX-License-Identifier: MIT */
/* The second half of the map, part of compiler.h: what a graph becomes. An entry's definitions are kernels,
 * each a nest of loops over buffers, and the buffers have places in one arena. */
#ifndef PROGRAM_H
#define PROGRAM_H

/* ---- the program: loop nests over buffers --------------------------------------------------------- */

typedef enum Storage {
	STORE_INPUT,    /* the caller's, read only */
	STORE_PARAM,    /* the parameter block */
	STORE_STATE,    /* the state block */
	STORE_GRADIENT, /* the caller's gradient block, laid out as the parameters */
	STORE_RESULT,   /* the caller's: an output, a loss, a metric, a value */
	STORE_ARENA,    /* the arena, at `offset` */
	STORE_LOCAL     /* a small array local to a kernel */
} Storage;

/* float: f32 or f64 as the program says; int: int32_t; byte: int8_t, for whole numbers that have few values */
typedef enum Elem { ELEM_FLOAT, ELEM_INT, ELEM_BYTE } Elem;

struct Buffer {
	int id;
	const char *name; /* a C identifier, unique in its entry */
	Storage storage;
	Elem elem;
	Shape shape; /* logical; row-major strides unless `stride` says otherwise */
	int64_t stride[MAX_RANK];
	int64_t elements;
	int64_t advance;        /* elements from a strip's piece to the next, where it holds only one; else 0 */
	int64_t offset;         /* in elements within its block (PARAM, STATE, GRADIENT), in bytes in the arena */
	int first, last;        /* kernels between which it is live (ARENA) */
	const Buffer *alias;    /* shares the place of another buffer (in place, reshape); NULL: its own */
	const Tensor *tensor;   /* what it holds; NULL for locals */
	const char *result;     /* STORE_RESULT: the name of the root */
	int root;               /* STORE_RESULT: which of the graph's roots */
};

/* A node of a loop nest. Expressions are Scalars and Affs over loop variables (ATOM_INDEX v is loop
 * variable v), loads (SC_LOAD, ATOM_LOAD) and locals (SC_LOCAL). */
typedef enum NodeKind {
	NODE_LOOP,  /* for v in max(lo…) .. min(hi…)-1: body */
	NODE_IF,    /* if all conds: body */
	NODE_LOCAL, /* declare local variable `local` = value (changed by a store) */
	NODE_STORE, /* target (op)= value */
	NODE_TILE,  /* tile->sums = 0; body, with steps in it; the sums go to their places */
	NODE_STEP,  /* each sum of the tile around it += product of its operands */
	NODE_WIDTH  /* body, if `wide` for targets with vectors of 64 bytes, else for all others */
} NodeKind;

/* Some elements, or vectors of neighbouring elements, of a buffer. */
typedef struct Elements {
	const Buffer *buffer;
	int n;
	const Aff **at; /* the first element of each, over loop variables … */
	int *lanes;     /* … and how many vectors further */
} Elements;

enum { WIDE_BYTES = 64 };

/* A register tile: sum[i] = a[a_of[i]] * b[b_of[i]], added up over the loops in it; in a step -1 stands for
 * nothing to add. Its operands are
 * vectors, or one element for all lanes. */
typedef struct Tile {
	Elements z, a, b;
	int *a_of, *b_of;
	bool a_lanes, b_lanes; /* the operand is a vector */
	bool join;             /* the lanes of a sum are added up; else it is a vector */
	bool rest;             /* some steps are scalar (join) */
	bool add;              /* to what is there */
	bool wide;             /* vectors have WIDE_BYTES */
	const Scalar *factor;  /* literal; NULL: 1 */
} Tile;

typedef enum Leaf {
	LEAF_NONE,
	LEAF_TILE,  /* this loop and all below: a perfect nest around one `z += a * b` */
	LEAF_MAP    /* this loop and all below: a perfect nest of steps of 1 around locals (set once, where
		     * they are declared) and stores; no element reads what another one writes, except by
		     * the accumulating stores. Several stores may share one nest. Ifs may stand between
		     * the loops; the loops inside are leaves, too */
} Leaf;

/* MAX, MIN: the target becomes the value if that is greater (less), or NaN; or if `place` is given and
 * the place's target is still negative (nothing was seen yet). Then the place's target becomes `place`. */
typedef enum StoreOp { STORE_SET, STORE_ADD, STORE_MAX, STORE_MIN, STORE_MUL } StoreOp;

typedef struct Node Node;
struct Node {
	NodeKind kind;
	Leaf leaf; /* NODE_LOOP */
	Node *next, *body;
	int var; /* NODE_LOOP */
	int step; /* of it; 0: 1 */
	int lanes; /* or so many vectors */
	/* That a team of threads divides it into; 0: none. Of all the parts of its nest, which one is
	 * number part / part_unit % parts of this loop. See divide.c */
	int parts, part_unit, all_parts;
	bool rolled;   /* a C compiler should not unroll it */
	bool unrolled; /* it should, every round */
	bool by_vectors; /* so many rounds as lanes may go at a time, statement by statement */
	const Tile *tile; /* NODE_TILE, NODE_STEP */
	bool scalar;      /* NODE_STEP: of one element, not of vectors */
	bool wide;        /* NODE_WIDTH */
	int nlo, nhi;
	const Aff *const *lo, *const *hi; /* greatest of lo, least of hi (exclusive) */
	int nconds;
	const Cond *const *conds; /* NODE_IF: tested in order, each only if those before hold. (In an
				   * SC_BRACKET: those without a load first) */
	int local;                /* NODE_LOCAL, and NODE_STORE to a local: buffer is NULL */
	Elem elem;                /* NODE_LOCAL */
	const Buffer *buffer;
	const Aff *offset;
	StoreOp op;
	const Scalar *value; /* an int: SC_INT, a local or a literal */
	const Scalar *place; /* STORE_MAX, STORE_MIN: SC_INT or a literal; may be NULL */
	int place_local;     /* its target if place_buffer is NULL */
	const Buffer *place_buffer;
	const Aff *place_offset;
	const char *comment;
};

/* Kernels that run one after another for a strip of the images, then for the next: strip.c */
typedef struct Strip {
	int64_t count, images; /* how many; in each. Loop variable 0 of their kernels counts them */
	int first, last;       /* kernels */
	VEC(Buffer *) sums;    /* that grow from strip to strip: 0 before */
} Strip;

typedef struct Kernel { /* one function of the emitted C */
	const char *name;
	const Strip *strip; /* NULL: it runs once */
	int ncomps;
	const Tensor **comps; /* what it computes, in order */
	Node *body;
	int nlocals;
	bool shared;         /* by the threads of a team: some of its loops have parts */
	struct Group *group; /* private to fuse.c and schedule.c */
} Kernel;

typedef VEC(Kernel *) Kernels;

typedef struct Entry { /* one entry function */
	Request request;
	const char *name; /* step, gradients, evaluate, forward, initialise, … */
	Graph *graph;
	VEC(Buffer *) buffers;
	Kernels kernels;             /* in the order they run */
	VEC(Strip *) strips;         /* in that order, too */
	const Buffer *const *buffer; /* by tensor id: where it lies; NULL: nowhere */
	Map *names;                  /* of its buffers */
	Map *kernel_names;
	int64_t block; /* images that lie together: see layout.c; 0: it was not asked */
	int64_t arena_bytes, lower_bound;
} Entry;

typedef struct Slot { /* a parameter or state in its block */
	const char *name;
	Shape shape;
	int64_t offset, elements;
	bool of_optimizer; /* a state that is the optimizer's */
} Slot;

/* compile.c: the slot of this name, or NULL. Looks from *next on and leaves the one after it there, since
 * slots are asked for in order. */
const Slot *slot_find(const Slot *slots, int n, const char *name, int *next);

/* compile.c: a state of the optimizer is called after the parameter it belongs to: conv1.weight.m */
bool belongs_to_optimizer(const Graph *g, const char *state);

typedef struct Program {
	Arena *arena;
	Diag *diag;
	const char *net;         /* prefix of every symbol: a C identifier */
	const char *source_name; /* net.cnn */
	bool f64;
	int optimize; /* 0: one plain loop nest a definition */
	bool any_size; /* for tests: what pays only for large sizes is done for all */
	bool leaf_calls; /* leaves become calls: schedule keeps nests whole, for runtime/ to order */
	int64_t strips; /* at least so many wherever there can be, for tests; 0: as strip.c sees fit */
	TrainSettings settings;
	VEC(Slot) params, states;
	int64_t param_elements, state_elements;
	VEC(Entry *) entries;
	struct Plans *plans; /* private to tile_plan.c */
} Program;

void recall(Program *p, Entry *e);   /* graph -> graph: masks of what a maximum was taken of */
void extract(Program *p, Entry *e);  /* graph -> graph: what needs few indices is computed once */
void pad(Program *p, Entry *e);      /* graph -> graph: edges of zeros, where there are few images */
void lay_out(Program *p, Entry *e);  /* graph -> graph: what lies innermost in memory */
void moments(Program *p, Entry *e);  /* graph -> graph: variances need one pass over what is large */
void winograd(Program *p, Entry *e); /* graph -> graph: windows of 3x3 with fewer products */
void recompute(Program *p, Entry *e); /* graph -> graph: cheap maps are made again, not kept */
void fuse(Program *p, Entry *e);     /* graph -> kernels: which definitions share loops; buffers */
void strip(Program *p, Entry *e);    /* kernels -> kernels: those that run for some images at a time */
void sweep(Program *p, Entry *e);    /* kernels -> kernels: those that go through the same rows */
void schedule(Program *p, Entry *e); /* kernels -> loop nests with leaves */
void plan(Program *p, Entry *e);     /* liveness, aliases, offsets in the arena */
void divide(Program *p, Entry *e);   /* loop nests: which loops a team of threads divides */
void print_plan(const Program *p, Text *out);
int64_t element_bytes(const Program *p, Elem elem);      /* plan.c */
int64_t buffer_bytes(const Program *p, const Buffer *b); /* plan.c: of all its elements */
const Buffer *buffer_root(const Buffer *b);              /* plan.c: the one whose place it shares, or itself */
/* build.c: how many rounds a loop has, in steps of so many elements; 0: that is not known, or none. */
int64_t loop_rounds(const Node *loop);
/* divide.c: how many of them are in a part. */
int64_t part_rounds(const Node *loop);
/* divide.c: into how many parts a nest falls; 0: it does not. */
int nest_parts(const Node *n);
/* divide.c: what follows the section of a shared kernel that begins with n: a nest that falls into parts, or all
 * that stands before the next one, before a variable or before a body for some width; these are alone. */
const Node *section_end(const Node *n);
struct Plans *tile_plans(Arena *arena); /* what is planned once for all entries; without: once for each */

typedef struct EmitOptions {
	bool main_program; /* --main: a stand-alone trainer */
	bool inference;    /* --inference: forward only */
	const char *header_name; /* for #include "net.h" */
} EmitOptions;
void emit_c(const Program *p, const EmitOptions *options, Text *source, Text *header);

#endif
