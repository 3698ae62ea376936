/* SPDX-License-Identifier: MIT */
/* Between compile.c (a file becomes entries), library.c (the public functions) and model.c (running
 * entries in the process). */
#ifndef LIBRARY_H
#define LIBRARY_H

#include "list.h"
#include "object.h"

#include <pthread.h>
#include <stdatomic.h>

/* ---- compile.c ------------------------------------------------------------------------------- */

/* A pass: of the graph or of the program. */
typedef struct Pass {
	const char *name, *help;
	void (*graph)(Graph *g);
	void (*program)(Program *p, Entry *e);
} Pass;

extern const Pass passes[]; /* in order; a NULL name ends them */

/* What all entries of one program share. Lives in `arena`. */
typedef struct Compilation {
	Arena *arena;
	Diag *diag; /* its sources: the prelude, the file */
	const Ast *prelude, *file;
	Request request; /* net and defines; batch: the one of the program */
	bool verify;
	bool has_loss, has_results, has_outputs; /* has_results: a loss or a metric */
	Program base; /* everything but the entries; settings.batch is the program's N */
	VEC(CnncTensor) tensors[CNNC_STATE + 1]; /* the interface, by CnncKind */
} Compilation;

/* Parses the sources of diag (0: the prelude, 1: the file), elaborates and fills in the rest.
 * `work` is for what can be dropped afterwards. False on errors in c->diag. */
bool compilation_open(Compilation *c, Arena *work);
/* A program without entries, whose messages go to a list of its own. */
Program *compilation_program(const Compilation *c, Arena *work);
typedef enum Extent {
	EXTENT_GRAPH,  /* through the passes of the graph */
	EXTENT_WHOLE,  /* through all */
	EXTENT_TRACED, /* through all, with definitions as results: see trace_roots */
} Extent;

/* Adds an entry. NULL on errors. Unset fields of the request (net, defines, batch) are the program's. */
Entry *compilation_entry(const Compilation *c, Program *p, const char *name, Request request,
			 Extent extent);
/* Adds all entries of emitted C; false on errors. */
bool compilation_entries(const Compilation *c, Program *p);
/* As emit_c() of these, or only of forward, but one after the other: what is left of each is its name,
 * its request and its arena_bytes. */
bool compilation_emit(const Compilation *c, Program *p, const EmitOptions *options, Text *source,
		      Text *header);
CnncTensor tensor_describe(Arena *arena, const Graph *g, const Tensor *t, const char *name);

/* ---- library.c ------------------------------------------------------------------------------- */

typedef struct Report {
	CnncProgram *owner; /* of the first error of a failed compilation */
	CnncError error;
} Report;

typedef struct EntryCode { /* one way to run an entry */
	int (*run)(void *net, const void *const *inputs, void *const *results, void *gradients);
	int64_t arena_bytes;
	Jit *jit;     /* what it is a part of: libtcc's, */
	void *object; /* or a shared object; */
	const List *list; /* not NULL: there is no code, this is gone through instead */
} EntryCode;

/* An entry in the process: shared by the models of a program, compiled when first asked for. */
typedef struct Call {
	struct Call *next;
	Request request;
	EntryCode first, better;         /* better: by the compiler, where libtcc's came first */
	_Atomic(const EntryCode *) code; /* the one to run; NULL: none yet */
	bool *needs;                /* by input: it is read */
	VEC(CnncTensor) results;
	VEC(Loc) places;            /* of the results */
	bool everything;            /* every definition is a result */
	atomic_llong spent;         /* nanoseconds in `first` */
	atomic_bool asked;          /* the compiler was given it */
	struct Call *waits;         /* behind it for the compiler */
} Call;

/* The compiler beside libtcc: tier.c */
typedef struct Tier {
	CnncTier wanted;
	int seconds;          /* that the compiler may take */
	pthread_mutex_t lock; /* of what follows */
	pthread_t thread;
	bool started, running;
	Call *queue;
	bool given_up;
	char why[256];
	_Atomic(const char *) note; /* why, once it is whole */
	atomic_bool stop;
} Tier;

struct CnncProgram {
	CnncAllocator allocator;
	Panic panic;
	Arena *arena; /* as long as the program */
	Arena *work;  /* of the present call; NULL outside */
	Diag diag;
	Compilation compilation;
	const LeafKernels *kernels;
	int threads; /* of each model */
	Tier tier;
	pthread_mutex_t lock; /* while an entry is compiled; one thread may take it again */
	CnncModel *models;
	Call *calls;
	CnncEmit emitted; /* what source and header were made for */
	const char *source, *header;
};

/* Runs work(program, context) with program->work as arena; unwinds to here if it dies. False then,
 * with an error appended. */
bool library_guard(CnncProgram *program, void (*work)(CnncProgram *, void *), void *context,
		   CnncError **errors);
/* Appends what diag says to the list; it will live as long as the program. */
void library_report(CnncProgram *program, const Diag *diag, CnncError **errors);
/* Appends an error without a place. */
void library_error(CnncProgram *program, CnncError **errors, bool internal, const char *format, ...)
	PRINTF(4, 5);
/* The caller's mistake: appends an error without a place, from outside of library_guard. The program may
 * be NULL, too. */
void library_refuse(CnncProgram *program, CnncError **errors, const char *format, ...) PRINTF(3, 4);
/* Memory by the allocator; NULL without. */
void *library_resize(const CnncProgram *program, void *pointer, size_t old_size, size_t size);

/* ---- call.c: compiling an entry ---------------------------------------------------------------- */

/* The entry, compiled now if it is new; with everything, every definition is a result. NULL on errors. */
Call *call_for(CnncProgram *program, Request request, bool everything, CnncError **errors);
static inline const EntryCode *call_code(const Call *call)
{
	return atomic_load_explicit(&call->code, memory_order_acquire);
}
/* The entry by the system's compiler, in a program of its own memory; false with why. `stop` may be NULL. */
ObjectStatus call_compile(CnncProgram *program, const Request *request, const Tier *limits,
			  const atomic_bool *stop, EntryCode *code, const char **why);
void call_free(Call *call); /* its code */

/* print_calls.c: for the plan */
void print_calls(const Compilation *c, Arena *work, Text *out);

/* ---- tier.c: the compiler in the background --------------------------------------------------- */

bool tier_open(CnncProgram *program, const CnncOptions *options);
void tier_close(CnncProgram *program); /* no code is made any more */
/* Before and after a run: what takes long goes to the compiler. */
int64_t tier_clock(const CnncProgram *program, const Call *call, const EntryCode *code);
void tier_ran(CnncProgram *program, Call *call, int64_t started);
/* The compiler is not asked any more, and why; the first reason is kept. */
void tier_give_up(CnncProgram *program, const char *why);

/* ---- model.c, trace.c ------------------------------------------------------------------------ */

CnncProgram *model_program(const CnncModel *model);
/* The entry, compiled now if it is new; with everything, every definition is a result. NULL after
 * the failure was noted. */
Call *model_call(CnncModel *model, Request request, bool everything);
CnncStatus model_run(CnncModel *model, Call *call, const void *const *inputs,
		     void *const *results, void *gradients);
/* Once gradients are derived: in place of the roots every definition that has a name or a place of its
 * own, in order; or every gradient that has a name. */
void trace_roots(Graph *g, bool gradients);

#endif
