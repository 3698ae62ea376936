/* SPDX-License-Identifier: MIT */
/* The map of the compiler: every type that two files share, then the functions, grouped by the
 * file that defines them. The stages, each one pass a file (compile.c holds the list):
 *
 *   text -parse-> Ast -elaborate-> Graph -differentiate, simplify, prune-> Graph
 *        -extract, pad, lay out, moments, winograd-> Graph
 *        -fuse, strip, schedule-> Program (loop nests over buffers) -plan-> Program -emit-> C or -jit-> code
 *
 * Memory has a lifetime, not an owner: everything lives in the arena of its compilation.
 * Two kinds of failure: the user's (diag_error: counted, reported, the compiler goes on) and ours or
 * the machine's (die: unwinds to the library's boundary). Nothing here exits, prints or is global. */
#ifndef COMPILER_H
#define COMPILER_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cnnc.h"

#if defined(__GNUC__)
#define PRINTF(f, a) __attribute__((format(printf, f, a)))
#else
#define PRINTF(f, a)
#endif

/* ---- arena.c: memory, strings, vectors ------------------------------------------------------ */

/* Where die() unwinds to; set up by the functions of the public library. */
typedef struct Panic {
	jmp_buf env;
	bool out_of_memory;
	char text[256];
} Panic;

typedef struct Arena Arena;

extern const CnncAllocator libc_allocator; /* realloc and free */
/* The allocator NULL: the C library's. NULL without memory. */
Arena *arena_new(const CnncAllocator *allocator, Panic *panic);
void arena_free(Arena *arena);
/* For what does not outlive a piece of the work. It goes when its parent is cleared or freed. */
Arena *arena_child(Arena *parent);
void arena_clear(Arena *arena); /* whatever was in it is gone; its memory serves again */
void *arena_alloc(Arena *arena, size_t size);                    /* zeroed, aligned to 16; never NULL */
void *arena_array(Arena *arena, size_t count, size_t size);      /* as arena_alloc; checks overflow */
char *arena_strndup(Arena *arena, const char *text, size_t length);
char *arena_format(Arena *arena, const char *format, ...) PRINTF(2, 3);
char *arena_vformat(Arena *arena, const char *format, va_list args);
size_t arena_used(const Arena *arena);
/* Our own mistake, or no memory: never the user's. Does not return. */
_Noreturn void die(Arena *arena, const char *format, ...) PRINTF(2, 3);

#define NEW(arena, T) ((T *)arena_alloc((arena), sizeof(T)))
#define NEW_ARRAY(arena, T, n) ((T *)arena_array((arena), (size_t)(n), sizeof(T)))

/* A growing array: VEC(T) v = {0}; vec_push(arena, &v, item); v.data[i], v.len */
#define VEC(T)                                                                                     \
	struct {                                                                                   \
		T *data;                                                                           \
		int len, cap;                                                                      \
	}
void *vec_grow(Arena *arena, void *data, int *cap, size_t size); /* doubles, copies */
#define vec_push(arena, v, ...)                                                                    \
	do {                                                                                       \
		if ((v)->len == (v)->cap)                                                          \
			(v)->data = vec_grow((arena), (v)->data, &(v)->cap, sizeof *(v)->data);    \
		(v)->data[(v)->len++] = (__VA_ARGS__);                                             \
	} while (0)
/* Empty, without memory: that of its arena is given up. */
#define vec_drop(v) ((v)->data = NULL, (v)->len = (v)->cap = 0)

/* A map from strings to pointers, iterated in order of insertion (so that output is stable). */
typedef struct Map {
	Arena *arena;
	VEC(struct MapEntry {
		const char *key;
		void *value;
		uint32_t hash;
	}) entries;
	int *slots, nslots;
} Map;
void map_init(Map *map, Arena *arena);
void *map_get(const Map *map, const char *key); /* NULL if absent */
void map_put(Map *map, const char *key, void *value);

/* A growing text. */
typedef struct Text {
	Arena *arena;
	char *data; /* always terminated once anything was added; "" if nothing was */
	size_t len, cap;
} Text;
void text_init(Text *text, Arena *arena);
void text_add(Text *text, const char *format, ...) PRINTF(2, 3);
void text_addn(Text *text, const char *data, size_t length);

/* ---- diag.c: places in the source and messages ---------------------------------------------- */

/* A range of bytes of a source; line and column are computed only when a message is shown. */
typedef struct Loc {
	int source; /* index into Diag.sources; -1: no place */
	int start, end;
} Loc;

#define LOC_NONE ((Loc){-1, 0, 0})

typedef struct Source {
	const char *name, *text;
	int length;
	int hidden; /* bytes before what the user wrote: they are parsed, but never shown or counted */
	VEC(int) newlines; /* where they are */
} Source;

typedef enum Severity { DIAG_ERROR, DIAG_WARNING, DIAG_NOTE } Severity;

typedef struct Message {
	Severity severity;
	Loc loc;
	const char *text;
} Message;

typedef struct Diag {
	Arena *arena;
	VEC(Source) sources;
	VEC(Message) messages;
	int errors;
} Diag;

void diag_init(Diag *diag, Arena *arena);
int diag_source(Diag *diag, const char *name, const char *text, size_t length);
/* An expression from outside of any file, as the body of a fn, so that the parser need not know of
 * lone expressions. Its name is the expression itself, in quotes. */
int diag_expression(Diag *diag, const char *expression);
void diag_error(Diag *diag, Loc loc, const char *format, ...) PRINTF(3, 4);
void diag_warning(Diag *diag, Loc loc, const char *format, ...) PRINTF(3, 4);
/* Belongs to the message before it: another place ("declared here") or, with LOC_NONE, a hint. */
void diag_note(Diag *diag, Loc loc, const char *format, ...) PRINTF(3, 4);
bool diag_said(const Diag *diag, Loc loc, const char *text); /* this error, at the same place */
void diag_position(const Diag *diag, Loc loc, int *line, int *column); /* from 1; 0 without a place */
/* "file:line:col: error: text\n", the source line, a caret with underline; notes follow. */
void diag_render(const Diag *diag, const Message *message, Text *out);
Loc loc_join(Loc a, Loc b);

/* ---- number.c: exact where possible ---------------------------------------------------------- */

/* num/den in lowest terms with den > 0, or den == 0: inexact, `value` holds it. */
typedef struct Number {
	int64_t num, den;
	double value; /* always set */
} Number;

Number number_int(int64_t value);
Number number_ratio(int64_t num, int64_t den);
Number number_real(double value); /* exact if it is a small integer */
Number number_add(Number a, Number b);
Number number_sub(Number a, Number b);
Number number_mul(Number a, Number b);
Number number_div(Number a, Number b); /* by zero: inexact infinity or NaN */
int number_compare(Number a, Number b);
bool number_is_int(Number a);
bool number_is(Number a, int64_t value);
bool number_equal(Number a, Number b); /* the same representation */
Number number_parse(Arena *arena, const char *text, size_t length); /* 3, 0.002, 1e-5 */
/* As the language writes it: "3", "0.002", "1e-12"; "1/3" where no decimal fraction is exact. */
const char *number_text(Arena *arena, Number a);

/* ---- ast: what the parser makes --------------------------------------------------------------- */

typedef enum ExprKind {
	EXPR_NUMBER, /* number */
	EXPR_BOOL,   /* number: 0 or 1 */
	EXPR_NAME,   /* name, dots included: conv1.weight */
	EXPR_CALL,   /* name(args); `piped`: written x |> name(rest) */
	EXPR_INDEX,  /* args[0] [ args[1..] ] */
	EXPR_UNARY,  /* op args[0]: '-' '!' */
	EXPR_BINARY, /* args[0] op args[1] */
	EXPR_IF,     /* if args[0] then args[1] else args[2] */
	EXPR_REDUCE, /* name = sum, mean, …; [indices : domain] args[0] */
	EXPR_LIST,   /* [ args ]: a list, or with one condition the Iverson bracket */
	EXPR_RANGE,  /* args[0] .. args[1] */
	EXPR_ELLIPSIS /* ... in a subscript or an index list */
} ExprKind;

typedef enum BinaryOp {
	OP_ADD, OP_SUB, OP_MUL, OP_DIV, OP_MOD, OP_POW,
	OP_LT, OP_LE, OP_GT, OP_GE, OP_EQ, OP_NE, OP_AND, OP_OR, OP_NEG, OP_NOT
} BinaryOp;

typedef struct Expr Expr;

typedef struct Argument { /* of a call; name is NULL for a positional one */
	const char *name;
	Loc loc;
	Expr *value;
} Argument;

typedef struct IndexDecl { /* h, or h < bound, or ... (name NULL) */
	const char *name;
	Expr *bound; /* may be NULL */
	Loc loc;
} IndexDecl;

struct Expr {
	ExprKind kind;
	Loc loc, name_loc; /* the whole; the name alone */
	const char *name;
	Number number;
	BinaryOp op;
	int nargs;
	Expr **args;
	int narguments; /* EXPR_CALL */
	Argument *arguments;
	bool piped;
	int nindices; /* EXPR_REDUCE */
	IndexDecl *indices;
	Expr *domain; /* EXPR_REDUCE: after ':'; may be NULL */
	int depth;    /* of the tree; at most 1000 after parse(), so that recursion over it is safe */
};

/* f32[N, 1, 28, 28], i32[N] < C, [N, C, ...], []; rank < 0: no shape written. */
typedef struct TypeExpr {
	Loc loc;
	const char *dtype; /* "f32", "f64", "i32" or NULL */
	int rank;
	Expr **dims; /* EXPR_ELLIPSIS stands for whatever dimensions are left */
	Expr *below; /* i32[N] < below; may be NULL */
} TypeExpr;

typedef enum StmtKind {
	STMT_INPUT,  /* input name: type */
	STMT_PARAM,  /* param name[: type] = value */
	STMT_STATE,  /* state name[: type] = value */
	STMT_BIND,   /* name = value */
	STMT_DEFINE, /* name[indices] = value */
	STMT_OUTPUT, STMT_LOSS, STMT_METRIC, STMT_RETURN, /* value */
	STMT_FOR,    /* for name in value { body } */
	STMT_IF      /* if value { body } else { orelse } */
} StmtKind;

typedef struct Stmt Stmt;
struct Stmt {
	StmtKind kind;
	Loc loc, name_loc;
	const char *name;
	TypeExpr *type;
	Expr *value;
	int nindices;
	IndexDecl *indices;
	int nbody, norelse;
	Stmt **body, **orelse;
};

typedef enum DeclKind { DECL_NET, DECL_TRAIN, DECL_DEF, DECL_LAYER, DECL_FN, DECL_OPTIMIZER } DeclKind;

typedef struct Formal { /* of a def, layer, fn or optimizer */
	const char *name;
	Loc loc;
	TypeExpr *type;      /* may be NULL */
	Expr *default_value; /* may be NULL */
} Formal;

typedef struct Decl {
	DeclKind kind;
	Loc loc, name_loc;
	const char *name;
	int nformals;
	Formal *formals;
	TypeExpr *result; /* def … -> [shape]; may be NULL */
	Expr *value;      /* DECL_FN: its expression */
	int nbody;        /* others: statements; DECL_TRAIN: STMT_BIND only */
	Stmt **body;
	const char *doc; /* the comment lines directly above, without '#'; may be NULL */
} Decl;

typedef struct Ast {
	int ndecls;
	Decl **decls;
} Ast;

/* parse.c (drives grammar/cnn.l and grammar/cnn.y). Never NULL; success is diag->errors unchanged. */
Ast *parse(Arena *arena, Diag *diag, int source);
void print_ast(const Ast *ast, Text *out); /* as cnn text that parses to the same tree */
void print_expr(const Expr *expr, Text *out);

/* ---- affine.c: subscripts and conditions ------------------------------------------------------ */

enum { MAX_RANK = 8, MAX_INDICES = 64 };

typedef struct Graph Graph;
typedef struct Tensor Tensor;
typedef struct Scalar Scalar;
typedef struct Aff Aff;
typedef struct Buffer Buffer;

typedef enum AtomKind {
	ATOM_INDEX, /* index number `index` of the comprehension it stands in */
	ATOM_DIV,   /* floor(inner / divisor), divisor > 1 */
	ATOM_READ,  /* integer tensor [subs] */
	ATOM_LOAD   /* program only: integer buffer at element `inner` */
} AtomKind;

typedef struct Atom {
	AtomKind kind;
	int id;
	int index;
	const Aff *inner;
	int64_t divisor;
	const Tensor *tensor;
	const Aff *const *subs; /* tensor->shape.rank of them */
	const Buffer *buffer;
	uint64_t indices;       /* bit k: index k occurs, nested too */
	bool has_read, has_div; /* an integer read, a division occurs, nested too */
} Atom;

typedef struct Term {
	int64_t coef; /* never 0 */
	const Atom *atom;
} Term;

/* constant + sum of coef * atom. Interned in its graph: equal values are the same pointer. Atoms are
 * sorted by id. Canonical: multiples of s leave a div by s, nested divs join, the leading coefficient
 * in a div is positive; a mod s is a - s*(a div s). */
struct Aff {
	int id;
	int64_t constant;
	int n;
	const Term *terms;
	uint64_t indices;
	bool has_read, has_div; /* nested too */
};

typedef enum CondKind {
	COND_GE,     /* aff >= 0 */
	COND_EQ,     /* aff == 0 */
	COND_NE,     /* aff != 0 */
	COND_DIVIDES /* divisor divides aff */
} CondKind;

typedef struct Cond { /* interned; normalised (common factors, sign) */
	CondKind kind;
	int id;
	const Aff *aff;
	int64_t divisor;
} Cond;

typedef struct Range { /* of an integer value, both ends included */
	int64_t lo, hi;
} Range;

const Aff *aff_const(Graph *g, int64_t value);
const Aff *aff_index(Graph *g, int index);
const Aff *aff_term(Graph *g, Term term);
const Aff *aff_add(Graph *g, const Aff *a, const Aff *b);
const Aff *aff_sub(Graph *g, const Aff *a, const Aff *b);
const Aff *aff_scale(Graph *g, const Aff *a, int64_t factor);
const Aff *aff_offset(Graph *g, const Aff *a, int64_t constant);
const Aff *aff_div(Graph *g, const Aff *a, int64_t divisor); /* floor; divisor > 0 */
const Aff *aff_mod(Graph *g, const Aff *a, int64_t divisor); /* in 0 .. divisor-1 */
const Aff *aff_read(Graph *g, const Tensor *t, const Aff *const *subs);
const Aff *aff_load(Graph *g, const Buffer *buffer, const Aff *offset);
bool aff_is_const(const Aff *a, int64_t value);
bool aff_is_index(const Aff *a, int *index); /* exactly one index, coefficient 1, constant 0 */
int64_t aff_coef(const Aff *a, int index);   /* of the bare index atom */
/* Bounds when index k runs over 0 .. extents[k]-1; unknown reads give their tensor's range. */
Range aff_range(const Aff *a, const int64_t *extents);

const Cond *cond_new(Graph *g, CondKind kind, const Aff *aff, int64_t divisor);
/* 1: always, 0: never, -1: depends */
int cond_decide(const Cond *c, const int64_t *extents);
const Cond *cond_negate(Graph *g, const Cond *c); /* NULL for COND_DIVIDES with divisor > 2 */

/* How a tensor lies: dimension axis[i] is cut into blocks of size[i], and the place in a block becomes one
 * more dimension at the end: t[s0, s1] with axis 0 in blocks of 16 lies as [s0 / 16, s1, s0 % 16]. Where there
 * is but one block it has no number: [s1, s0]. See layout.c. */
typedef struct Blocks {
	int n; /* 0: in logical order */
	int axis[2];
	int64_t size[2];
	int whole[2]; /* there is but one */
} Blocks;

/* Replace index k by to[k] (NULL: keep). One Subst serves many expressions; results are remembered. */
typedef struct Subst Subst;
Subst *subst_new(Graph *g, const Aff *const *to, int n);
/* Also replace tensors: by[t->id], NULL: keep. */
Subst *subst_tensors(Graph *g, const Aff *const *to, int n, const Tensor *const *by, int nby);
/* Also simplify divisions, knowing that (new) index k runs over 0 .. extents[k]-1. */
Subst *subst_ranges(Graph *g, const Aff *const *to, int n, const int64_t *extents);
/* From then on by[t->id] is read in place of t, at the subscripts that blocks[t->id] makes of its own. */
void subst_blocks(Subst *s, const Tensor *const *by, int nby, const Blocks *blocks);
const Aff *subst_aff(Subst *s, const Aff *a);
const Cond *subst_cond(Subst *s, const Cond *c);
const Scalar *subst_scalar(Subst *s, const Scalar *e);

/* ---- scalar.c, ops.c: the body of a comprehension ------------------------------------------- */

/* What a gradient does that comes to an operation. */
typedef enum Passage {
	PASSES, /* goes on to the operands, by the derivative; where there is none, that is an error */
	FLAT,   /* ends: the derivative is 0 wherever there is one. An error where no other way leads on */
	STOPS   /* ends, as the user says */
} Passage;

/* A row of the scalar table: the only place that knows an operation by name (ops.c). */
typedef struct Row {
	const char *name, *doc;
	int arity;
	const char *c; /* C text over a and b; F(exp) stands for exp or expf */
	const char *c_of_literal; /* the same value, where b is a literal; NULL: no shorter text */
	double (*eval)(double a, double b);
	Passage passage;
	/* d y / d args[i] as a scalar of y and args. NULL: there is none */
	const Scalar *(*partial)(Graph *g, const Scalar *y, const Scalar *const *args, int i);
	/* A simpler scalar equal to this row of args, or NULL; literals are folded by eval before. */
	const Scalar *(*fold)(Graph *g, const Scalar *const *args);
	bool positive;       /* its value is > 0 for every finite argument */
	bool keeps_positive; /* its value is > 0 where its arguments are */
	bool singular;       /* not finite for some argument <= 0 */
	bool cheap;          /* costs about as much as a load: computed again rather than stored */
	bool is_identity;    /* its value is its argument: once gradients are derived, it falls away */
	bool internal;       /* made by the compiler (recip); cannot be called from the language */
	bool in_vectors;     /* runtime/vector_math.h has it, as cnnc_expf: in single precision */
} Row;

extern const Row *const scalar_rows[]; /* NULL at the end */
const Row *row_find(const char *name); /* NULL if there is none */
const char *row_text(const Row *row, const Scalar *const *args); /* the C text for these arguments */

typedef enum ScalarKind {
	SC_LITERAL, /* number */
	SC_READ,    /* tensor [subs], a float tensor; outside it 0 */
	SC_BRACKET, /* 1 if all conds hold, else 0 */
	SC_INT,     /* aff, as a number */
	SC_CMP,     /* cmp(args[0], args[1]): 0 or 1 */
	SC_ADD,     /* sum of args; equal terms are collected */
	SC_MUL,     /* product of args, sorted; a literal comes first */
	SC_CALL,    /* row(args) */
	SC_RANDOM,  /* a random number of stream `stream` at element aff */
	SC_LOAD,    /* program only: buffer at element aff */
	SC_LOCAL    /* program only: local variable number `local` */
} ScalarKind;

/* NLT and NLE are "not <" and "not <=": with NaN they differ from >= and >. */
typedef enum CmpOp { CMP_LT, CMP_LE, CMP_EQ, CMP_NE, CMP_NLT, CMP_NLE } CmpOp;
typedef enum RandomKind { RANDOM_UNIFORM, RANDOM_NORMAL } RandomKind;

struct Scalar { /* interned */
	ScalarKind kind;
	int id;
	Number number;
	const Tensor *tensor;
	const Buffer *buffer;
	const Row *row;
	CmpOp cmp;
	RandomKind random;
	uint32_t stream;
	int local;
	const Aff *aff;
	int n; /* of subs, conds or args */
	const Aff *const *subs;
	const Cond *const *conds;
	const Scalar *const *args;
	uint64_t indices;
	bool positive; /* provably > 0 */
};

const Scalar *sc_literal(Graph *g, Number number);
const Scalar *sc_int(Graph *g, int64_t value);
const Scalar *sc_read(Graph *g, const Tensor *t, const Aff *const *subs);
const Scalar *sc_bracket(Graph *g, const Cond *const *conds, int n);
const Scalar *sc_aff(Graph *g, const Aff *aff);
const Scalar *sc_cmp(Graph *g, CmpOp op, const Scalar *a, const Scalar *b);
const Scalar *sc_add(Graph *g, const Scalar *const *args, int n);
const Scalar *sc_mul(Graph *g, const Scalar *const *args, int n);
const Scalar *sc_add2(Graph *g, const Scalar *a, const Scalar *b);
const Scalar *sc_sub(Graph *g, const Scalar *a, const Scalar *b);
const Scalar *sc_mul2(Graph *g, const Scalar *a, const Scalar *b);
const Scalar *sc_div(Graph *g, const Scalar *a, const Scalar *b); /* a * recip(b) */
const Scalar *sc_neg(Graph *g, const Scalar *a);
const Scalar *sc_call(Graph *g, const Row *row, const Scalar *const *args);
const Scalar *sc_call_name(Graph *g, const char *row, const Scalar *a, const Scalar *b);
/* e, which has args, with others in their place. */
const Scalar *sc_with_args(Graph *g, const Scalar *e, const Scalar *const *args);
const Scalar *sc_pow(Graph *g, const Scalar *a, Number exponent); /* small integers: products */
const Scalar *sc_random(Graph *g, RandomKind kind, uint32_t stream, const Aff *element);
const Scalar *sc_load(Graph *g, const Buffer *buffer, const Aff *offset);
const Scalar *sc_local(Graph *g, int local);
bool sc_is_literal(const Scalar *e, int64_t value);

/* ---- graph.c: tensors ------------------------------------------------------------------------- */

typedef enum Dtype { DTYPE_FLOAT, DTYPE_INT } Dtype;

typedef struct Shape {
	int rank;
	int64_t dim[MAX_RANK]; /* each >= 1 */
} Shape;

typedef enum TensorKind {
	T_INPUT, T_PARAM, T_STATE, /* name, shape, dtype; one node for each name */
	T_COMP,    /* z[out…] = op[red…] {domain} value */
	T_PLACE,   /* int: row-major linear index over the reds of the max or min `a`; -1 if its domain is empty */
	T_RESHAPE, /* the elements of `a` in row-major order */
	T_NAME,    /* `a`, named by the user: a target of grad; each is a node of its own; simplify drops it */
	T_GRAD     /* d a / d b, of the shape of b; differentiate replaces it. a has rank 0 */
} TensorKind;

typedef enum ReduceOp { REDUCE_MAP, REDUCE_SUM, REDUCE_MAX, REDUCE_MIN, REDUCE_PROD } ReduceOp;

/* Immutable; operands have smaller ids, so creation order is a topological order. */
struct Tensor {
	TensorKind kind;
	int id;
	Dtype dtype;
	Shape shape;
	const char *name;
	ReduceOp op;
	int nreds;
	const int64_t *reds; /* extents; outputs are indices 0 .. rank-1, reductions follow */
	int nconds;
	const Cond *const *domain;
	const Scalar *value;
	const Tensor *a, *b;
	int again;   /* a copy, computed once more: the level it is for (recompute.c); 0: it is not */
	Range range; /* T_INPUT, T_PLACE of dtype int: the values it can have */
};

/* Where an operation stands that no gradient passes. */
typedef struct Written {
	const Scalar *e;    /* the operation, in the body of the tensor; NULL: the tensor itself is it */
	Loc loc;            /* the user's place */
	const char *inside; /* the definition of the prelude that the user calls there; NULL: none */
	Loc inner;          /* the place in the prelude, then */
	const struct Written *next;
} Written;

/* The step of the chain rule that a derivative is, or part of it. */
typedef struct Passed {
	const char *of;      /* of a part of d_h: h; NULL: it has no name */
	const char *through; /* the layer, or else the name of the operation; NULL: several, or unknown */
	Loc loc;             /* of that */
} Passed;

/* What is known beside a node; not part of what makes two nodes equal. */
typedef struct Origin {
	const char *name;  /* the user's name for it, e.g. h, conv1, d_z; NULL: none */
	const char *layer; /* the layer application it came from, e.g. conv1; NULL: the net itself */
	Loc loc;
	int order; /* the id of the node it was first made for: prune sorts by it */
	Blocks blocks;
	const Written *written; /* from elaboration to differentiation */
	const Passed *passed;   /* of a derivative */
} Origin;

typedef enum RootKind {
	ROOT_OUTPUT,   /* name */
	ROOT_LOSS,     /* rank 0 */
	ROOT_METRIC,   /* name, rank 0 */
	ROOT_UPDATE,   /* target (a param or state) becomes tensor */
	ROOT_GRADIENT, /* tensor is d loss / d target */
	ROOT_VALUE     /* name: whatever else was asked for */
} RootKind;

/* The caller is given its value, by its number among these. */
static inline bool root_is_result(RootKind kind)
{
	return kind != ROOT_UPDATE && kind != ROOT_GRADIENT;
}

typedef struct Root {
	RootKind kind;
	const char *name;
	const Tensor *tensor, *target;
	Loc loc;
} Root;

/* An integer input whose values must lie in 0 .. below-1; checked once, on entry. */
typedef struct InputCheck {
	const Tensor *input;
	int64_t below;
	Loc loc;
} InputCheck;

struct Graph {
	Arena *arena;
	Arena *scratch; /* for what does not outlive a pass */
	Diag *diag;
	VEC(const Tensor *) tensors; /* by id */
	VEC(Origin) origins;         /* by tensor id */
	int order;                   /* given to new nodes; see Origin.order */
	VEC(Root) roots;
	VEC(int) named; /* the roots that have a name */
	VEC(InputCheck) checks;
	/* in order of declaration: the interface */
	VEC(const Tensor *) inputs, params, states;
	struct Interner *interner; /* private to graph.c, affine.c, scalar.c */
};

Graph *graph_new(Arena *arena, Diag *diag);
const Tensor *tensor_source(Graph *g, TensorKind kind, const char *name, Dtype dtype, Shape shape,
			    Loc loc); /* input, param or state; the same name gives the same node */
/* The one constructor of comprehensions. reds: extents; op MAP takes none. Applies only cheap
 * canonicalisation (conditions decided by ranges, brackets of the whole body into the domain). */
const Tensor *tensor_comp(Graph *g, ReduceOp op, Shape shape, const int64_t *reds, int nreds,
			  const Cond *const *domain, int nconds, const Scalar *value);
const Tensor *tensor_place(Graph *g, const Tensor *comp);
/* The same comprehension once more, for level `again` > 0. */
const Tensor *tensor_again(Graph *g, const Tensor *comp, int again);
const Tensor *tensor_reshape(Graph *g, const Tensor *a, Shape shape);
const Tensor *tensor_name(Graph *g, const Tensor *a, const char *name, Loc loc);
const Tensor *tensor_grad(Graph *g, const Tensor *e, const Tensor *x);
const Tensor *tensor_literal(Graph *g, Shape shape, const Scalar *value); /* a map without indices */
void graph_origin(Graph *g, const Tensor *t, const char *name, const char *layer, Loc loc); /* the first stays */
/* Narrows an integer input's range to 0 .. below-1 and records the check. */
void graph_check_input(Graph *g, const Tensor *input, int64_t below, Loc loc);
void graph_root(Graph *g, Root root);
void graph_forget_roots(Graph *g);

int64_t shape_elements(Shape s);
bool shape_equal(Shape a, Shape b);
/* subst.c: how a tensor of that shape lies in blocks, and which element of it index 0, 1 … of the blocks is. */
Shape blocks_shape(const Blocks *b, Shape shape);
void blocks_subs(Graph *g, const Blocks *b, int rank, const Aff **subs);
Shape shape_scalar(void);
const Tensor *graph_source(const Graph *g, const char *name); /* input, param or state, or NULL */
int64_t graph_batch(const Graph *g); /* the number of images; 0: there are none */
bool graph_has_param(const Graph *g, Shape shape); /* a parameter of this shape */
const char *shape_text(Arena *arena, Shape s); /* "[64, 10]" */
/* extents[k] of every index of a comprehension: outputs, then reductions */
void comp_extents(const Tensor *t, int64_t extents[MAX_INDICES]);
/* live[id]: reachable from the roots */
bool *graph_live(const Graph *g);

/* ---- the passes over graphs --------------------------------------------------------------------- */

/* Compile-time settings of one elaboration: an entry function of the program. */
typedef enum EntryKind {
	ENTRY_INITIALISE, ENTRY_STEP, ENTRY_GRADIENTS, ENTRY_EVALUATE, ENTRY_FORWARD, ENTRY_VALUES
} EntryKind;

typedef struct Define {
	const char *name;
	int64_t value;
} Define;

typedef struct Request {
	EntryKind kind;
	const char *net; /* NULL: the only net of the file (or the last) */
	bool training;
	bool updates; /* ENTRY_GRADIENTS, ENTRY_EVALUATE: what the net itself binds again, too */
	bool outputs; /* ENTRY_EVALUATE: the outputs, too */
	int64_t batch; /* binds N; 0: the train block's, else 64 */
	int ndefines;
	const Define *defines;
	int nwanted;
	const char *const *wanted; /* ENTRY_VALUES: expressions over the net's names: "z", "grad(loss, conv1.weight)" */
} Request;

/* What the train block says, after evaluation. */
typedef struct TrainSettings {
	const char *net;
	Loc net_loc; /* of its name */
	int64_t batch, epochs;
	bool given; /* false: there is no train block; the defaults stand here */
	const char *optimizer; /* as text, e.g. adam(rate = 0.001) */
} TrainSettings;

/* elaborate.c: requires a parsed file and the parsed prelude; never NULL; success is diag->errors unchanged */
Graph *elaborate(Arena *arena, Diag *diag, const Ast *prelude, const Ast *file, const Request *request,
		 TrainSettings *settings);

/* elaborate_builtin.c: the stream of random numbers of a path, after `before` others of it. That of an
 * initial value has the name of the parameter as path. */
uint32_t stream_number(const char *path, int before);

/* reach.c: how a value depends on a tensor. */
typedef struct Cut { /* an operation at which a gradient ends */
	const char *what; /* "argmax", "a comparison" */
	Written at;
} Cut;
typedef struct Reach {
	bool passes;    /* some way has a derivative all along, or an operation that must have one */
	const Cut *cut; /* of a way that ends at a FLAT operation, though the user stops none; or NULL */
} Reach;
const Reach *reach(Graph *g, const Tensor *e); /* by tensor id */
/* Where e, of the body of t, is written; the place of t if that is not known. */
Written written_at(const Graph *g, const Tensor *t, const Scalar *e);
/* False: it was said before, and so need no notes be. */
bool written_error(Graph *g, const Written *at, const char *format, ...) PRINTF(3, 4);

void verify(const Graph *g, const char *after); /* dies if the graph is not legal */
void differentiate(Graph *g);                   /* replaces every T_GRAD */
void solve(Graph *g);                           /* equalities in sums become subscripts */
void simplify(Graph *g);                        /* algebra; drops T_NAME */
void prune(Graph *g);                           /* drops what no root needs; renumbers */
/* rewrite.c: what a tensor is called in C, in the plan and in the printed gradient: the user's name, inside
 * a layer with the layer's before it (conv1.z, d_conv1.weight); else its layer's and what it does; else NULL. */
const char *tensor_title(const Graph *g, const Tensor *t);
/* rewrite.c: what a derivative passes; NULL: nothing or several, or the user gave it a name. */
const Passed *tensor_passed(const Graph *g, const Tensor *t);
/* rewrite.c: conv1.z for z, d_conv1.z for d_z; a name that begins with the layer says so already */
const char *name_within(Arena *arena, const char *layer, const char *name);
void print_graph(const Graph *g, Text *out);

/* rewrite.c: one walk over the live graph in order. `rule` gets each node with its operands already
 * replaced (t; the node itself is g->tensors.data[was]) and returns what stands for it from now on
 * (t: leave alone). Names and places go along. */
typedef const Tensor *(*Rule)(Graph *g, const Tensor *t, int was, void *context);
void graph_rewrite(Graph *g, Rule rule, void *context);
/* `to` stands for `from`: what it does not know about itself it takes over. */
void inherit_origin(Graph *g, const Tensor *to, const Tensor *from);
/* t with operands replaced by by[id] (NULL: keep); t itself if nothing changes. */
const Tensor *tensor_rebuild(Graph *g, const Tensor *t, const Tensor *const *by, int nby);
/* solve.c: one comprehension solved and normalised (a comprehension of the same shape). */
const Tensor *solve_comp(Graph *g, const Tensor *t);

#include "program.h" /* loop nests over buffers, and the passes that make them */

#endif
