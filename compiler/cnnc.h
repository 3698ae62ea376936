/* SPDX-License-Identifier: MIT */
/* libcnnc: compile a network written in the cnn language, write it out as C, or train and run it in the
 * process.
 *
 *	CnncError *errors;
 *	CnncProgram *program = cnnc_compile_file("lenet5.cnn", NULL, &errors);
 *	CnncModel *model = program ? cnnc_load(program, &errors) : NULL;
 *	cnnc_initialise(model, 1);
 *	const void *inputs[] = {images, labels};
 *	double results[2];                            (loss, then the metrics)
 *	cnnc_step(model, inputs, results);
 *	cnnc_free(program);                           (its models, texts and errors go with it)
 *
 * There are no globals but the lock around libtcc: programs are independent of each other, and different threads may use different
 * programs, or different models of one program, at the same time; what concerns a whole program (to load, to free, to
 * emit, to ask for values) is for one thread at a time. Every failure is a returned value, and so is what a NULL, a negative size or a
 * batch below 0 leads to; functions that return nothing then do nothing. All memory comes through the one allocator
 * of the options (what libtcc and the system's compiler take for themselves excepted). */
#ifndef CNNC_H
#define CNNC_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Like realloc, with the old size; size 0 frees and returns NULL. NULL in its place: the C library's. */
typedef struct CnncAllocator {
	void *(*resize)(void *user, void *pointer, size_t old_size, size_t size);
	void *user;
} CnncAllocator;

typedef struct CnncDefine { /* -D name=value: binds a size left open in the file */
	const char *name;
	int64_t value;
} CnncDefine;

typedef enum CnncTier { /* what makes code of a program that runs in the process */
	CNNC_TIER_TCC,  /* libtcc and precompiled kernels: there within milliseconds */
	CNNC_TIER_CC,   /* the system's C compiler, $CC or cc: takes seconds, and is kept in the
			 * user's cache folder */
	CNNC_TIER_AUTO, /* libtcc; once an entry has run for a while the compiler in a thread of its
			 * own, whose code the next step takes. Results are the same up to rounding; when
			 * that happens is not, so the bits of a training are not either */
	CNNC_TIER_CALLS /* no code: the calls of precompiled kernels are a list that is gone through.
			 * What the others fall back on where no memory may be executed, or without
			 * libtcc */
} CnncTier;

enum { CNNC_CORES = -1, /* threads: as many as cores that the process may use */
       CNNC_MOST_THREADS = 32 };

typedef struct CnncOptions { /* all zero: the defaults */
	CnncAllocator allocator;
	const char *net; /* which net of the file; NULL: the only one, or the last */
	int64_t batch;   /* N; 0: what the file says */
	const CnncDefine *defines;
	int ndefines;
	int f64;    /* nonzero: double precision */
	int level;  /* 0: optimised; -1: one plain loop nest for each definition (-O0) */
	int verify; /* nonzero: check the graph after every pass */
	const char *kernels; /* which precompiled kernels libtcc's code calls; NULL: the best there are */
	/* On so many threads a model runs, the caller's included; 0: 1. Results are the same bits for every
	 * number. */
	int threads;
	CnncTier tier;
	int compiler_seconds; /* after which a compiler is stopped, and libtcc's code goes on; 0: 600 */
} CnncOptions;

typedef enum CnncSeverity { CNNC_ERROR, CNNC_WARNING, CNNC_NOTE } CnncSeverity;

/* A list, in order; a note belongs to the message before it. Lives as long as its program; one that
 * came without a program (compilation failed) is freed by cnnc_free_errors. */
typedef struct CnncError {
	CnncSeverity severity;
	const char *file; /* NULL: no place */
	int line, column; /* from 1 */
	int internal;     /* not the input's fault: our own mistake, or no memory */
	const char *text;
	const char *
		rendered; /* "file:line:col: error: text", the source line, a caret: lines ended by \n */
	const struct CnncError *next;
} CnncError;

typedef struct CnncProgram CnncProgram;
typedef struct CnncModel CnncModel;

/* Compiles a file, or a text called `name` in messages. NULL on errors. *errors (if given) gets errors and
 * warnings, or NULL if there are none. options may be NULL. */
CnncProgram *cnnc_compile_file(const char *path, const CnncOptions *options, CnncError **errors);
CnncProgram *cnnc_compile(const char *name, const char *text, size_t length,
			  const CnncOptions *options, CnncError **errors);
void cnnc_free(CnncProgram *program);     /* and its models; NULL is fine */
void cnnc_free_errors(CnncError *errors); /* only what a failed cnnc_compile gave; NULL is fine */

/* ---- the text of a stage -------------------------------------------------------------------------- */

typedef enum CnncStage {
	CNNC_AST,   /* the file as it was understood */
	CNNC_GRAPH, /* the graph of the training step, after all passes */
	CNNC_GRAD,  /* the gradient, as a net of the language */
	CNNC_PLAN,  /* kernels, buffers, the arena and its lower bound */
	CNNC_C,     /* the C source */
	CNNC_HEADER /* its header */
} CnncStage;

typedef struct CnncEmit {
	int main_program;        /* nonzero: with a main that trains from IDX files */
	int inference;           /* nonzero: forward only */
	const char *header_name; /* in #include "…", which " and \ cannot stand in; NULL: NET.h */
} CnncEmit;

/* The text, ended by a NUL; NULL on errors. emit may be NULL. Lives as long as the program. */
const char *cnnc_emit(CnncProgram *program, CnncStage stage, const CnncEmit *emit, size_t *length,
		      CnncError **errors);
/* Names that --emit=STAGE takes, in the order of the pipeline; NULL at the end. */
const char *const *cnnc_stage_names(void);

/* ---- what a program is made of ------------------------------------------------------------------- */

typedef enum CnncKind {
	CNNC_INPUT,  /* of the training step, in order of declaration */
	CNNC_OUTPUT, /* what forward gives */
	CNNC_RESULT, /* the loss, then the metrics */
	CNNC_PARAMETER,
	CNNC_STATE /* of layers (running statistics), then of the optimizer */
} CnncKind;

enum { CNNC_MAX_RANK = 8 };

typedef struct CnncTensor {
	const char *name;
	int is_int; /* int32_t; otherwise float, or double in double precision */
	int rank;
	int64_t dims[CNNC_MAX_RANK];
	int64_t elements;
	int64_t below; /* of an integer input: its values lie in 0 .. below-1; 0: not restricted */
	int of_optimizer; /* of a state: it is the optimizer's */
} CnncTensor;

const char *cnnc_net_name(const CnncProgram *program);
int cnnc_count(const CnncProgram *program, CnncKind kind);
CnncTensor cnnc_tensor(const CnncProgram *program, CnncKind kind, int index);
int cnnc_find(const CnncProgram *program, CnncKind kind, const char *name); /* index, or -1 */

typedef struct CnncSettings { /* the train block, or the defaults */
	int given;            /* 0: the file has no train block */
	int64_t batch, epochs;
	const char *optimizer; /* as text */
} CnncSettings;

CnncSettings cnnc_settings(const CnncProgram *program);

/* ---- in the process -------------------------------------------------------------------------------- */

/* The sets of precompiled kernels that this processor can run, from the slowest ("sse2") to the best
 * ("avx512"); NULL: no more. */
const char *cnnc_kernel_name(int number);
const char *cnnc_kernels(const CnncProgram *program); /* the set that this program calls */
/* Whose code runs the training step now (of a net without a loss, forward): TCC or CC. */
CnncTier cnnc_tier(const CnncProgram *program);
/* Why there is no code of the compiler although it was asked for (it failed, took too long, is not there);
 * NULL: nothing to say. Lives as long as the program. */
const char *cnnc_tier_note(const CnncProgram *program);

/* Compiles as the options say and allocates parameters, states and arena, all zero. NULL on errors. */
CnncModel *cnnc_load(CnncProgram *program, CnncError **errors);
void cnnc_unload(CnncModel *model);

/* Fills parameters and states with their initial values; the seed also drives dropout. Steps count from 0. */
void cnnc_initialise(CnncModel *model, uint64_t seed);
uint64_t cnnc_steps(const CnncModel *model);
void cnnc_set_steps(CnncModel *model, uint64_t steps, uint64_t seed);

/* Copies a parameter or state, in logical (row-major) order, as double whatever the precision. */
void cnnc_get(const CnncModel *model, CnncKind kind, int index, double *values);
void cnnc_set(CnncModel *model, CnncKind kind, int index, const double *values);

typedef enum CnncStatus {
	CNNC_OK,
	CNNC_BAD_INPUT, /* an integer input out of range: nothing was touched; see cnnc_failure */
	CNNC_FAILED     /* anything else (a batch that cannot be compiled, no memory) */
} CnncStatus;

/* Why the last call on this model did not return CNNC_OK: "y[17] is 12, but must lie in 0 .. 9". */
const char *cnnc_failure(const CnncModel *model);

/* inputs[i] points to input i (kind CNNC_INPUT) in row-major order: float, double or int32_t. What an entry
 * does not need may be NULL. results: the loss and the metrics, as double; may be NULL. */
CnncStatus cnnc_step(CnncModel *model, const void *const *inputs, double *results);
/* gradients: all parameters' one after another, in their order, each row-major; float or double. Training
 * statistics are used; nothing is updated. */
CnncStatus cnnc_gradients(CnncModel *model, const void *const *inputs, void *gradients,
			  double *results);
/* Evaluation of `batch` examples (0: the program's batch). Another size is compiled when it is first used. */
CnncStatus cnnc_evaluate(CnncModel *model, int64_t batch, const void *const *inputs,
			 double *results);
/* outputs[i] receives output i (kind CNNC_OUTPUT, its first dimension for `batch` examples). */
CnncStatus cnnc_forward(CnncModel *model, int64_t batch, const void *const *inputs,
			void *const *outputs);

/* Where a loss or gradient that is not finite comes from: the first definition of the file, as it is written
 * there and in that order, whose value for these inputs is not finite, as a message at its place; if there is
 * none, the first gradient of one, backwards (d_h). NULL: there is neither, or it cannot be computed. Lives as long as the program. */
const CnncError *cnnc_find_nonfinite(CnncModel *model, const void *const *inputs);

/* Values of any expressions over the net's names: "conv1", "z", "grad(loss, conv1.weight)"; names bound in
 * layers ("residual1.h": of the last application) and those of metrics are among them. In messages the
 * file of what is wrong in one is the expression itself, in quotes. */
typedef struct CnncValues CnncValues;

CnncValues *cnnc_values(CnncModel *model, int n, const char *const *expressions, int64_t batch,
			int training,
			CnncError **errors); /* NULL on errors; lives as long as the model */
CnncTensor cnnc_value_tensor(const CnncValues *values, int index);
int cnnc_value_needs(const CnncValues *values, int input); /* whether that input must be given */
CnncStatus cnnc_values_run(CnncValues *values, const void *const *inputs, void *const *outputs);

#ifdef __cplusplus
}
#endif
#endif
