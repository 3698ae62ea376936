/* SPDX-License-Identifier: MIT */
/* What the files of the emitter share, and what the JIT may use to print a leaf as a call.
 *
 * The one idea: C is built bottom up from pieces of text that know how tightly they bind, so that
 * parentheses stand only where C needs them. */
#ifndef EMIT_H
#define EMIT_H

#include "compiler.h"

/* ---- code.c: text that knows how tightly it binds ------------------------------------------- */

typedef enum Prec {
	PREC_SELECT, /* c ? a : b */
	PREC_OR,
	PREC_AND,
	PREC_EQUAL,
	PREC_LESS,
	PREC_ADD,
	PREC_MUL,
	PREC_UNARY,
	PREC_PRIMARY
} Prec;

typedef struct Code {
	const char *text;
	Prec prec;
} Code;

typedef struct Summand {
	bool minus;
	Code code;
} Summand;

Code code_new(Arena *arena, Prec prec, const char *format, ...) PRINTF(3, 4);
const char *code_at(Arena *arena, Code code, Prec least); /* in parentheses if it binds looser */
Code code_sum(Arena *arena, const Summand *summands, int n);
Code code_join(Arena *arena, const char *glue, Prec prec, const Code *codes, int n); /* "&&" */
/* The space at which to break a line that should end before column `room`: outside subscripts if
 * possible, at the loosest operator, the last that fits; else the first behind; -1: nowhere. */
enum { LINE_COLUMNS = 100, LINE_INDENT = 4 };
int code_break(const char *text, int room);
/* In decimals where they are exact, else as a quotient, else rounded; suffix: "f" or "". */
Code code_number(Arena *arena, Number number, bool single, const char *suffix);

/* Marks on scalars, by id, for walks that visit what is shared once; in memory it grows with the walk,
 * not with the graph. */
typedef struct Seen {
	int *keys, *marks; /* keys: id + 1; 0: free */
	int used, size;
} Seen;

int seen_mark(const Seen *seen, int id); /* 0: none yet */
void seen_set(Arena *arena, Seen *seen, int id, int mark);

/* How an integer expression is written. In C division truncates, so its range must be known; in the
 * language it floors and `range` is NULL. */
typedef struct AffStyle {
	Arena *arena;
	void *user;
	Code (*atom)(void *user, const Atom *atom);   /* an index, a read or a load */
	Range (*range)(void *user, const Atom *atom); /* of such an atom */
	/* floor(dividend / divisor) for a dividend of any sign; in the language, where / does not
	 * floor; NULL: it does */
	Code (*floor_div)(void *user, Code dividend, int64_t divisor);
} AffStyle;

/* An Aff with its remainders recognised: constant + sum of coef * code. */
typedef struct LinearTerm {
	int64_t coef;
	Code code;
	Range range; /* of code, in C */
} LinearTerm;

typedef struct Linear {
	int64_t constant;
	int n;
	LinearTerm *terms;
} Linear;

Linear linear_new(const AffStyle *style, const Aff *aff);
int linear_summands(Arena *arena, const Linear *linear, Summand *out); /* at most n + 1 */
Code linear_code(Arena *arena, const Linear *linear);
Range linear_range(const Linear *linear);
Code aff_code(const AffStyle *style, const Aff *aff);
Code cond_code(const AffStyle *style, const Cond *cond);
Code conds_code(const AffStyle *style, const Cond *const *conds, int n); /* joined by && */
/* They cannot all hold, as two of them show. (Compilers warn of such a test.) */
bool conds_contradict(const Cond *const *conds, int n);
Range aff_bounds(const AffStyle *style, const Aff *aff);
/* No intermediate value of the text of aff exceeds this, in whatever order C adds. */
int64_t aff_reach(const AffStyle *style, const Aff *aff);

/* Sums and products that stick at the ends of the scale instead of overflowing. */
int64_t sticky_add(int64_t a, int64_t b);
int64_t sticky_mul(int64_t a, int64_t b);

/* ---- names.c: which letter an index gets ---------------------------------------------------- */

/* Letters are voted for: every bare use of an index as a subscript of a known kind of tensor speaks
 * for the letter a textbook gives it there. */
typedef struct Ballot {
	int votes[MAX_INDICES][26];
} Ballot;

typedef struct Subscripted { /* a tensor, or what holds it */
	bool parameter;
	int rank;
	Blocks blocks; /* of what they count: a block of images is b */
} Subscripted;

void ballot_vote(Ballot *ballot, int index, const Subscripted *of, int position, int weight);
/* A parameter or state, or what is shaped like one: a gradient, a moment. */
bool ballot_is_parameter(const Graph *g, const Tensor *t);
/* Whether a tensor of this shape has a say: a vector only if it may be one over the batch. */
bool ballot_speaks(const Graph *g, Shape shape);
/* The best letter for which taken() is false, else another name. */
const char *ballot_name(const Ballot *ballot, Arena *arena, int index,
			bool (*taken)(void *user, const char *name), void *user);

/* reserved.c: a word of C or C++, a name of the C library, or one that emitted files use themselves */
bool name_is_reserved(const char *name);
/* The same of a net, whose name and an underscore begin the names of its functions. */
bool net_is_reserved(Arena *arena, const char *net);
/* The name, unless whatever is put after it is reserved, too; then another one. */
const char *name_apart(Arena *arena, const char *name);

/* ---- print_comp.c: definitions in the language ---------------------------------------------- */

/* One definition: conv1[n, o, h, w] = sum[c, i, j] x[n, c, h + i - 2, w + j - 2] * k[o, c, i, j].
 * names[id] is the name of every tensor that occurs. */
void print_comp(const Graph *g, const Tensor *t, const char *const *names, Text *out);
/* The same without the bounds of its outputs, where its shape is told beside it. */
void print_comp_brief(const Graph *g, const Tensor *t, const char *const *names, Text *out);
/* The right side of one that reads no tensor. brief: random numbers do not say their stream. */
void print_value(const Graph *g, const Tensor *t, bool brief, Text *out);

/* ---- the gradient as a program ------------------------------------------------------------- */

/* What print_gradient makes a program of: graphs of one net, each through all passes over graphs. */
typedef struct GradientText {
	const char *net;
	Graph *training, *evaluation; /* of ENTRY_GRADIENTS or ENTRY_EVALUATE, with updates */
	const Graph *initial;         /* of ENTRY_INITIALISE */
	const Ast *file;
	const TrainSettings *settings;
} GradientText;
/* print_gradient.c: changes the graph, which stays what it computes, so that it can be printed. */
void make_printable(Graph *g);
/* print_train.c: the train block for `net`; `before` it what the optimizer needs of the file. */
void print_train(const Ast *file, const TrainSettings *settings, const char *net, Text *before, Text *after);
/* print_net.c: as a net that compiles. */
void print_gradient(const GradientText *what, Text *out);

/* ---- the emitter ---------------------------------------------------------------------------- */

typedef struct Emitter Emitter;

/* Beyond EmitOptions; for the JIT. */
typedef struct EmitUnit {
	EmitOptions options;
	const char *includes; /* in place of the #include lines; NULL: the usual ones */
	bool entry_calls;     /* also print NET_call_ENTRY for every entry */
	/* Asked for every loop that is a leaf: true if it printed a call in its place, whose first argument
	 * is `leaves`, a parameter of every kernel then and a member of the net. */
	bool (*leaf)(void *user, Emitter *e, const Node *loop);
	void *user;
} EmitUnit;

/* The same entry by entry. Those of the program have but a name and a request when it is opened; of what
 * else emit_next() is given nothing is looked at later than its arena_bytes. Stop at errors in p->diag. */
Emitter *emit_open(const Program *p, const EmitUnit *unit);
void emit_next(Emitter *e, const Entry *entry);
void emit_close(Emitter *e, Text *source, Text *header);
/* As emit_c; a NULL header puts the declarations into the source. */
void emit_unit(const Program *p, const EmitUnit *unit, Text *source, Text *header);

typedef enum Helper {
	HELPER_MIN = 1,
	HELPER_MAX = 2,
	HELPER_FLOOR_DIV = 4,
	HELPER_UNIFORM = 8,
	HELPER_NORMAL = 16,
	HELPER_CHECK = 32,
	HELPER_LANES = 64,
	HELPER_TOTAL = 128,
	HELPER_WIDE = 256,
	HELPER_ROLLED = 512,
	HELPER_MATH = 1024,
	HELPER_ROLLED_IF_FEW = 2048,
	HELPER_WIDE_TOTAL = 4096,
	HELPER_IN_LANES = 8192,
	HELPER_UNROLLED = 16384,
	HELPER_CHOOSE = 32768,
	HELPER_ROWS = 65536
} Helper;

typedef struct Temp { /* a value that was given a name */
	const Scalar *value;
	const char *name;
} Temp;

typedef struct AtomName { /* an integer load that was given one */
	const Atom *atom;
	const char *name;
	int count;
} AtomName;

typedef struct ByteRow { /* the bytes that a loop touches at base + range */
	const Buffer *buffer;
	const Aff *base;
	int var; /* of the loop */
	Range range;
	const char *name; /* NULL: none yet */
	bool written;
} ByteRow;

struct Emitter {
	const Program *program;
	const EmitUnit *unit;
	Arena *arena;             /* while an entry is printed: passing; a kernel of it: scratch */
	Arena *passing, *scratch; /* cleared before each */
	Text body, prototypes;    /* of all entries so far */
	const char *net;    /* prefix of every symbol */
	const char *guard;  /* the macro of its header */
	const char *real;   /* "float" or "double" */
	const char *suffix; /* of literals: "f" or "" */
	Text *out;          /* what is being printed */
	unsigned helpers;   /* Helper: what the functions so far need */
	bool seeded;        /* something draws random numbers or counts steps */
	bool teamed;        /* some kernel is for many threads */
	Map fields;         /* name of a loss or metric -> member of the result structure */
	Map members;        /* of it */
	VEC(const char *) field_types;
	/* the blocks: those of the program, or what inference needs of them */
	VEC(Slot) params_kept, states_kept;
	Map slots; /* of both, by name */
	int64_t param_elements, state_elements;
	Map words;     /* what the trainer is told of the inputs */
	Map calls;     /* name of an entry -> arguments of a call with &net, x, y, &result */
	Map functions; /* names of file scope -> their text, or "" */
	Map judged;    /* names -> "" if one is reserved, else itself: they are asked for again and again */
	/* one entry */
	const Entry *entry;
	const char **buffer_names; /* by buffer id: in C, unique in the entry */
	const char **tensor_names; /* by tensor id: in the language */
	/* one kernel */
	const Kernel *kernel;
	VEC(const Buffer *) params; /* one for each place */
	VEC(const Buffer *) touched; /* every one, aliases too */
	const char **pointers;      /* by buffer id: the name in this function; NULL: not touched */
	const Buffer **stands_for;  /* by buffer id: the parameter of its place */
	bool *written;              /* by buffer id */
	const Node **stores;        /* by local: a store to it; NULL: it is constant */
	const char **locals;        /* by local: its name */
	bool wide;                  /* subscripts are int64_t, not int */
	bool random;                /* needs seed and step */
	bool strip;                 /* needs the number of the strip */
	bool shared;                /* needs the thread's turn: loops have parts */
	bool in_wide;               /* what is printed is for wide vectors */
	const Node *by;             /* the loop whose rounds are whole vectors; NULL: none is */
	Ballot ballot;
	const char **sums, **rests; /* of the present tile */
	const char *vars[MAX_INDICES];
	Range ranges[MAX_INDICES];
	VEC(const char *) names; /* those in scope */
	VEC(Temp) temps;         /* of the present statement */
	VEC(ByteRow) rows;       /* of the loops in scope */
	VEC(AtomName) atoms;     /* of the present statement; no name: used once */
	VEC(const Node *) around; /* variables around the nests of a shared kernel so far */
	AffStyle style;
	int depth;      /* of indentation */
	int statements; /* printed so far */
};

/* emit_kernel.c */
void emit_line(Emitter *e, const char *format, ...) PRINTF(2, 3); /* indented, with a newline */
/* Prints the function of a kernel unless the same text stands there already; its name. Afterwards
 * e->params, e->random and e->strip say what it takes. */
const char *emit_kernel(Emitter *e, const Kernel *kernel);
/* head, items with commas between them, tail; broken at 100 columns */
const char *emit_list(Emitter *e, const char *head, const char *const *items, int n,
		      const char *tail);
void emit_nodes(Emitter *e, const Node *n);
/* A block: braces unless it is one statement. Names made inside go out of scope. */
void emit_block(Emitter *e, const char *head, const Node *body);

/* emit_parts.c: the nests of a kernel that threads share, or of one of its bodies for some width */
void emit_sections(Emitter *e, const Node *n);
/* From where to where the rounds of a part go, of a loop that has them. */
void emit_part_bounds(Emitter *e, const Node *loop, const char **lo, const char **hi);

/* emit_tile.c */
void emit_tile(Emitter *e, const Node *n);
void emit_step(Emitter *e, const Node *n);
void emit_width(Emitter *e, const Node *n);
void emit_lanes(const Emitter *e, Text *out); /* the type of a vector, and what belongs to it */

/* emit_vectors.c */
/* All of its body can; of a loop to be unrolled: that of the one within. */
bool emit_goes_by_vectors(Emitter *e, const Node *loop);
const char *emit_vector_step(Emitter *e, const char *var);
const char *emit_type_for(Emitter *e, const Scalar *value); /* of a variable for it, in e->by or elsewhere */
Code emit_whole(Emitter *e, const Aff *at, Code element); /* in e->by: the vector that begins there */
Code emit_choice(Emitter *e, const char *mask, const char *yes, const char *no); /* in e->by */
void emit_choose(const Emitter *e, Text *out);

/* emit_row.c: before and after a loop; between them its rows are in scope */
int emit_rows(Emitter *e, const Node *loop); /* what emit_rows_end() is to be told */
void emit_rows_end(Emitter *e, int rows);
const char *emit_row_element(Emitter *e, const Buffer *b, const Aff *offset); /* NULL: in no row */
void emit_row_helpers(const Emitter *e, Text *out);

/* emit_comment.c */
const char *comment_text(Arena *arena, const char *text); /* cannot end a comment */
const char *emit_images(Emitter *e, const Strip *strip); /* "32 images": as many as one has */
const char *emit_comment(Emitter *e);                     /* above the present kernel */

/* emit_expr.c */
AffStyle emit_style(Emitter *e);
const char *emit_fresh(Emitter *e, const char *wish); /* a name not in scope; enters it */
const char *emit_unique(Emitter *e, Map *taken, const char *wish); /* one that is not in `taken` */
/* What a variable is called after: the user's name, but never NET_…, as functions and types are called. */
const char *emit_variable(const Emitter *e, const char *name);
bool emit_taken(void *e, const char *name);
bool emit_is_reserved(Emitter *e, const char *name); /* or the macro that guards the header */
const char *emit_aff(Emitter *e, const Aff *aff);
/* The dimensions of more than one element, by falling stride; their number. */
int buffer_order(const Buffer *b, int order[MAX_RANK]);
Code emit_element(Emitter *e, const Buffer *b, const Aff *offset); /* conv1[n * 784 + h * 28 + w] */
Code emit_scalar(Emitter *e, const Scalar *value);
Code emit_summand(Emitter *e, const Scalar *value, bool *minus); /* value without its sign */
bool emit_is_guard(const Scalar *s); /* as a factor it chooses whether the others are evaluated */
int emit_template_uses(const char *c, char argument); /* how often a row's text names it */
const char *emit_temp_name(const Emitter *e, const Scalar *s); /* the name it was given; NULL: none */
bool emit_aff_safe(Emitter *e, const Aff *aff); /* every element it loads exists */
bool emit_never(Emitter *e, const Scalar *value); /* its brackets contradict each other: 0 */
bool emit_is_name(const Emitter *e, const Scalar *value); /* it was given one */
/* Gives names to what a statement uses twice; call before emit_scalar, in the same block. */
void emit_shared(Emitter *e, const Scalar *value, const Aff *offset); /* may be NULL */

/* emit.c */
const char *identifier_of(Arena *arena, const char *name); /* other characters become _ */
bool emit_is_wanted(const Emitter *e, const Entry *entry); /* printed at all */
bool emit_is_field(const Entry *entry, const Buffer *b);   /* of the result structure */
const char *emit_type(const Emitter *e, const Buffer *b);

/* emit_entry.c: the function of an entry after its kernels, and its prototype */
void emit_entry(Emitter *e, const Entry *entry);
const Buffer *emit_input(const Entry *entry, const Tensor *input); /* NULL: it is not read */

/* emit_api.c */
void emit_header(Emitter *e, Text *out);
void emit_tables(Emitter *e);                 /* of parameters and states, and their accessors */
const char *emit_file_name(const Emitter *e); /* of the source */
/* The macro that guards the header: LENET5_H. Nets that differ in capitals have two. */
const char *emit_guard(Arena *arena, const char *net);

/* emit_paste.c: runtime/ headers pasted into the output */
extern const char vector_math_h_text[], random_h_text[], share_h_text[], shuffle_h_text[],
	atomic_h_text[], idx_names_h_text[], json_h_text[], weights_h_text[], trainer_text[];
/* The random numbers that were drawn, and what they and the body call of vector_math.h. Before all other functions, since gcc puts
 * none of those that stand before its pragma into those after it. */
void paste_math(const Emitter *e, const char *body, Text *out);
void math_names(Emitter *e); /* takes the names of vector_math.h before kernels get them */
/* The same for every word that stands after this in the text. */
void take_names(Emitter *e, const char *text, const char *before);
/* share.h with its lines for the preprocessor, if there is work for threads. */
void paste_share(const Emitter *e, Text *out);
/* NET_expf, the copy of vector_math.h's, or cnnc_expf in units of the JIT, where it is; NULL: as the row
 * says, in double precision and in plain loops. */
const char *math_function(const Emitter *e, const Row *row);
void paste_whole(const char *text, Text *out); /* without functions of real numbers */

/* emit_main.c */
void emit_main_names(Emitter *e); /* takes the names of the trainer before kernels get them */
/* What a trainer is to know of the images and labels that the step takes; reports what cannot be fed. */
void emit_main_inputs(Emitter *e, const Entry *entry);
void emit_main(Emitter *e, Text *out);

#endif
