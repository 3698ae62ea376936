/* SPDX-License-Identifier: MIT */
/* What the files of elaborate() share: values of the language while compiling, the environment an
 * expression is evaluated in, and the activations of definitions.
 *
 * The one idea: every expression has one evaluator and one kind of result, a Value. In index notation
 * an elementwise value is a scalar over the indices of the definition it stands in; in a plain
 * expression it is a scalar over the elements of a shape. So `fn`, arithmetic, comparisons and
 * conditions are written once, and a plain expression becomes a single comprehension. */
#ifndef ELABORATE_H
#define ELABORATE_H

#include "compiler.h"
#include "nearest.h"

/* ---- values ----------------------------------------------------------------------------------- */

typedef enum ValueKind {
	VALUE_ERROR, /* reported already: whatever it meets is silent */
	VALUE_NONE,
	VALUE_NUMBER, /* exact, known while compiling: hyperparameters and sizes too */
	VALUE_BOOL,   /* number is 0 or 1 */
	VALUE_LIST,   /* items */
	VALUE_RANGE,  /* lo .. hi-1 */
	VALUE_TENSOR,
	VALUE_SCALAR, /* a float for each element */
	VALUE_AFF,    /* an integer subscript / den, for each element */
	VALUE_LOGIC,  /* a condition for each element */
	VALUE_INSTANCE,
	VALUE_FUNCTION /* a def, layer or fn */
} ValueKind;

typedef struct Logic Logic;
typedef struct Slots Slots;
typedef struct Instance Instance;

/* SCALAR, AFF and LOGIC are over the indices of `slots` in index notation (shape: rank 0), and over
 * indices 0 .. rank-1 of `shape` in a plain expression (slots NULL). */
typedef struct Value {
	ValueKind kind;
	union {
		Number number;
		struct {
			int nitems;
			struct Value *items;
		};
		struct {
			int64_t lo, hi;
		};
		const Tensor *tensor;
		const Scalar *scalar;
		struct {
			const Aff *aff;
			int64_t den;
		};
		Logic *logic;
		Instance *instance;
		const Decl *decl;
	};
	const Slots *slots;
	const char *label; /* a SCALAR that a fn made: the name of its stage */
	Shape shape;
} Value;

/* A condition in negation normal form. */
typedef enum LogicKind { LOGIC_COND, LOGIC_NOT_COND, LOGIC_CMP, LOGIC_AND, LOGIC_OR } LogicKind;

struct Logic {
	LogicKind kind;
	const Cond *cond;
	const Scalar *cmp;
	Logic *a, *b;
	Logic *negation;      /* once asked for */
	const Scalar *scalar; /* once asked for */
};

/* ---- names ------------------------------------------------------------------------------------ */

/* A parameter or state: one for each full name. */
typedef struct Record {
	const char *name;
	const Tensor *node;
	const Tensor *current; /* what later reads see: the node, or its last binding */
	const Scalar *initial; /* over the indices of its shape; NULL after an error */
	bool is_param, updated;
	Loc loc, update_loc;
} Record;

typedef struct Binding {
	Value value;
	Record *record; /* a binding of a parameter or state updates it */
	Loc loc;
	bool used;
} Binding;

typedef struct Scope { /* a block; the outermost of a body has no outer */
	Map names;
	struct Scope *outer;
} Scope;

/* A layer whose hyperparameters are given; named and, at its first tensor, bound. */
typedef struct Arg {
	const char *name; /* NULL: by position */
	Loc loc;
	Value value;
	const Expr *expr;
} Arg;

struct Instance {
	const Decl *decl;
	Loc loc;
	int nargs;
	Arg *args;
	const char *path; /* NULL: not named yet */
	int applications;
};

/* An activation of a net, def, layer, fn or optimizer. */
typedef struct Frame {
	const Decl *decl;
	struct Frame *caller;
	Loc call;
	int depth;
	const char *path;  /* prefix of its parameters' names; "" in the net */
	const char *layer; /* what Origin.layer says of its definitions; NULL in the net */
	Map *counters;     /* names given out within it: name -> int; a fn shares its caller's */
	bool shared;       /* a second application of an instance: its parameters exist */
	const char *result_name; /* the name it returns, if it declares a shape */
	Shape result;
	Record *trained; /* in an optimizer: the parameter it updates */
	bool returned;
	Value value; /* what it returned */
	Loc value_loc;
} Frame;

/* ---- index notation --------------------------------------------------------------------------- */

/* A read through, or of, an integer tensor: must be in range once the ranges are known. */
typedef struct IntRead {
	const Tensor *tensor;
	const Aff *const *subs;
	Loc loc;
	const Expr *expr;
} IntRead;

/* A call that is subscripted, d(a)[n, u]: evaluated once, for its shape and for its elements. */
typedef struct Memo {
	const Expr *expr;
	const Scope *scope;
	Value value;
} Memo;

/* The indices of one definition, numbered as they are bound; nested reductions follow. */
struct Slots {
	int n;
	int64_t extent[MAX_INDICES];
	VEC(IntRead) int_reads;
	VEC(Memo) bases;
	VEC(const char *) ended; /* names of reductions that are over */
};

/* A visible index name; "..." stands for `count` slots. Innermost first. */
typedef struct Index {
	const char *name;
	int slot, count;
	Loc loc;
	const struct Index *outer;
} Index;

typedef struct Elab Elab;

/* Where an expression stands. Passed by value: a changed copy is a nested place. */
typedef struct Env {
	Elab *el;
	Frame *frame;
	Scope *scope;
	const Index *indices; /* visible */
	const Index *
		hidden; /* of the index notation around a call's argument: using them is an error */
	Slots *slots;   /* NULL: a plain expression */
	bool integer;   /* a subscript, size or condition on indices: / and % floor */
	const Record *initial; /* an initial value: what normal() and uniform() are elements of */
} Env;

struct Elab {
	Arena *arena;
	Diag *diag;
	Graph *g;
	const Ast *prelude, *file;
	const Request *request;
	TrainSettings *settings;
	int prelude_source;
	const Decl *net;
	const Decl *optimizer; /* and the arguments the train block gives it */
	int noptions;
	Arg *options;
	Loc optimizer_loc;
	Map user_decls, prelude_decls;
	Map records;     /* full name -> Record, in order of application */
	Map stages;      /* unnamed applications in the net: conv1 -> Binding */
	Map last;        /* the last binding of every name of the net */
	Map inner;       /* the same of what is bound in layers: residual1.h -> Binding */
	Map *root_names; /* of outputs and metrics */
	Map streams;     /* random numbers: path -> how many applications so far */
	/* by scalar id: where it was last written, or NULL; 1 + the tensor it was last kept for */
	VEC(const Written *) written;
	VEC(int) kept;
	VEC(Root) outputs, metrics;
	const Tensor *loss;
	Loc loss_loc;
	bool muted;   /* the last error was a repetition: so are its notes */
	bool stopped; /* too large, or too many errors */
	bool failed;
	bool finishing; /* the net's body is over: names mean their last bindings */
	int depth;
	int64_t steps;
};

/* ---- elaborate_error.c ------------------------------------------------------------------------- */

/* Reports at loc, or at the user's call if that lies in the prelude; a repetition is dropped. */
void fail(const Env *env, Loc loc, const char *format, ...) PRINTF(3, 4);
void hint(const Env *env, Loc loc, const char *format, ...) PRINTF(3, 4);
Value value_fail(const Env *env, Loc loc, const char *format, ...) PRINTF(3, 4);
/* Counts one unit of work; false, and an error once, when there is too much of it. */
bool step(const Env *env, Loc loc);
/* The user's place: the call that led to a place in the prelude. */
Loc user_loc(const Env *env, Loc loc);
/* An operation of the text at loc, as an error points at it. */
Written written_here(const Env *env, const Scalar *e, Loc loc);
/* The gradient of `of` by `by` would be 0, for want of a derivative. */
void fail_cut(const Env *env, const Cut *cut, const char *of, const char *by);
/* Notes beside a node what it is called and where the user's program makes it. */
void set_origin(const Env *env, const Tensor *t, const char *name, Loc loc);
/* A node of its own for a tensor: a target of grad. */
const Tensor *name_tensor(const Env *env, const Tensor *t, const char *name, Loc loc);
const char *expr_text(const Env *env, const Expr *e);   /* short: for messages */
const char *value_text(const Env *env, const Value *v); /* "the number 3", "a tensor [64, 10]" */
const char *signature(const Env *env, const Decl *d);

void hint_name(const Env *env, const char *name, bool function);
void hint_guess(const Env *env, const Guess *g);

/* ---- elaborate_value.c: arithmetic -------------------------------------------------------------- */

Value value_error(void);
Value value_number(Number n);
Value value_bool(bool b);
Value value_tensor(const Tensor *t);
Value value_scalar(const Env *env, const Scalar *s, Shape shape);
Value value_aff(const Env *env, const Aff *a, int64_t den, Shape shape);
Value value_logic(const Env *env, Logic *l, Shape shape);
bool is_elementwise(const Value *v); /* SCALAR, AFF or LOGIC */
bool is_tensorlike(const Value *v);  /* the same, or a tensor */
/* A tensor as an elementwise value (AFF if it is of integers); anything else as it is. */
Value open_tensor(const Env *env, Value v, Loc loc);
/* To a SCALAR; numbers too. */
Value lift(const Env *env, Value v, Loc loc);
Value apply_binary(const Env *env, const Expr *e, Value a, Value b);
Value apply_unary(const Env *env, const Expr *e, Value a);
Value apply_row(const Env *env, const Row *row, const Arg *args, Loc loc);
/* Fits the place: what depends on indices only among them, a shape in index notation as a tensor. */
Value adopt(const Env *env, Value v, Loc loc);
Value apply_select(const Env *env, const Expr *e, Value c, Value a, Value b);
Value apply_bracket(const Env *env, Value v);
Shape join_shapes(const Env *env, const Value *a, const Value *b, Loc loc, bool *ok);
/* As a tensor of its own; an elementwise value becomes one comprehension, called `name`. */
const Tensor *as_tensor(const Env *env, Value v, const char *name,
			Loc loc); /* NULL after an error */

/* elaborate_logic.c */
Logic *logic_cond(const Env *env, const Cond *c);
Logic *logic_cmp(const Env *env, const Scalar *cmp);
Logic *logic_join(const Env *env, LogicKind kind, Logic *a, Logic *b);
Logic *logic_not(const Env *env, Logic *l);
const Scalar *logic_scalar(const Env *env, Logic *l); /* 0 or 1 */
typedef VEC(const Cond *) CondList;
/* The integer conditions of a conjunction into `conds`; the rest as a factor (NULL: nothing left). */
const Scalar *logic_split(const Env *env, Logic *l, CondList *conds);
Value compare(const Env *env, BinaryOp op, Value a, Value b, Loc loc);
/* What an expression is made of: numbers known while compiling, integers, or floats. */
typedef enum Nature { NATURE_CONST, NATURE_INT, NATURE_FLOAT } Nature;
Nature nature(const Env *env, const Expr *e);

/* ---- elaborate.c: statements, expressions ---------------------------------------------------------- */

Value eval(const Env *env, const Expr *e);
Value eval_plain(const Env *env, const Expr *e); /* as the argument of a call: no index may occur */
bool eval_int(const Env *env, const Expr *e, const char *what, int64_t *out);
bool exact_int(const Env *env, const Value *v, const Expr *e, const char *what, int64_t *out);
const Aff *eval_aff(const Env *env, const Expr *e); /* NULL after an error */
void exec(Env *env, Stmt *const *body, int n);
Binding *lookup(const Env *env, const char *name);
Binding *bind_new(const Env *env, const char *name, Value v, Loc loc); /* in the innermost block */
/* An instance is called as what it is first bound to. */
void name_instance(const Env *env, Instance *instance, const char *name);
void bind_name(const Env *env, const char *name, Value v, Loc loc);
Value find_name(const Env *env, const char *name, bool *found);
/* From outside of the net: what is bound in layers, and metrics and outputs by the names they are reported
 * under. False: there is none. */
bool find_outside(const Elab *el, const char *name, Value *out);
/* After an error: further uses in this body are silent. */
void bind_error(const Env *env, const char *name, Loc loc);
Scope *scope_new(Elab *el, Scope *outer);
Map *map_new(Elab *el);
const Decl *find_decl(const Env *env, const char *name);
char *join_path(Elab *el, const char *path, const char *name);
/* A name not yet given out in the frame: base, base2, … or with `number` base1, base2, … */
const char *fresh_name(const Env *env, const char *base, bool number);

/* ---- elaborate_index.c ------------------------------------------------------------------------------- */

const Index *find_index(const Index *indices, const char *name);
bool check_item(const Env *env, const Expr *e, const Value *base);
void fail_rank(const Env *env, const Expr *e, Shape shape, int subs);
bool check_base(const Env *env, const Expr *base); /* false after an error: it is an index */
Value eval_base(const Env *env, const Expr *e); /* what is subscripted */
Value eval_reduce(const Env *env, const Expr *e);
Value eval_index(const Env *env, const Expr *e);
void exec_define(const Env *env, const Stmt *s);
Value reduce_all(const Env *env, const char *op, Value v, Loc loc); /* sum(e), max(t) … */
bool is_reduction(const char *name);
/* elaborate_range.c */
/* Binds the indices as new slots of env->slots, with ranges as `body` and `domain` (may be NULL) show
 * or as `given`; false after an error. Updates env->indices. */
bool bind_indices(Env *env, const IndexDecl *decls, int n, const Shape *given, const Expr *body,
		  const Expr *domain, Loc loc);
const Aff *linear_element(const Env *env); /* the row-major number of a point of all slots */
/* elaborate_comp.c */
typedef struct CompSpec {
	ReduceOp op;
	int first; /* reductions are slots first .. slots->n-1 */
	bool all;  /* every earlier slot is an output, else those that are used */
	CondList domain;
	const Scalar *value;
	Loc loc;
	const char *name;
} CompSpec;
/* The comprehension, and in subs what reads it in terms of the slots. NULL after an error. */
const Tensor *build_comp(const Env *env, CompSpec *spec, const Aff **subs);
bool check_elements(const Env *env, Shape s, Loc loc, const char *what);
/* Remembers where an operation without a derivative stands, until its definition is made of it … */
void note_written(const Env *env, const Scalar *e, Loc loc);
void note_same(const Env *env, const Scalar *e, const Scalar *as);
/* … and notes it beside that: t has the body s(value); s may be NULL. */
void keep_written(const Env *env, const Tensor *t, const Scalar *value, Subst *s);

/* ---- elaborate_call.c ---------------------------------------------------------------------------------- */

Value eval_call(const Env *env, const Expr *e);
/* A def, layer or optimizer with all its arguments. */
typedef struct Activation {
	const Decl *decl;
	const Arg *args;
	int nargs;
	const char *path, *layer;
	bool shared;
	Record *trained;
	Loc call;
} Activation;
Value activate(const Env *env, const Activation *a);
/* values[i] is the argument of formal i; kind VALUE_NONE: not given. */
bool match_arguments(const Env *env, const Decl *d, const Arg *args, int n, Loc call, Arg *values);
/* The arguments of a call; NULL after an error. */
Arg *eval_arguments(const Env *env, const Argument *arguments, int n, bool plain);
/* elaborate_builtin.c: what the language has beside definitions; false: no such name */
bool eval_builtin(const Env *env, const Expr *e, Value *out);
void guess_builtins(Guess *g);
uint32_t next_stream(Elab *el, const char *path);

/* ---- elaborate_shape.c ----------------------------------------------------------------------------------- */

/* The shape a type expression means; its names must be known. */
bool eval_shape(const Env *env, const TypeExpr *type, Shape *out, const char *what);
/* A list of sizes as a shape: reshape(x, [N, 10]) */
bool list_shape(const Env *env, const Expr *e, Shape *out, const char *what);
/* Checks a tensor against the declared type and binds the sizes it names. env: of the body. */
bool unify(const Env *env, const Formal *f, const Tensor *t, Loc loc);
/* The inputs of the net: open sizes come from the request. */
void exec_input(const Env *env, const Stmt *s);
void bind_sizes(const Env *env);
/* elaborate_param.c */
void exec_param(const Env *env, const Stmt *s);
void update_record(const Env *env, Record *r, const char *name, Value v, Loc loc);
void exec_output(const Env *env, const Stmt *s);

/* ---- elaborate_train.c --------------------------------------------------------------------------------------- */

void eval_train(const Env *env);
void finish(const Env *env); /* optimizer, roots */

#endif
