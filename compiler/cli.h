/* SPDX-License-Identifier: MIT */
/*
 * cli.h - what the files of the command line share.
 *
 * The one idea: the command line is a program over cnnc.h and runtime/data.h and knows nothing
 * else of the compiler. Every command is one function from options to an exit status; it says what
 * went wrong on standard error as "FILE: error: ..." and leaves nothing half written. After a
 * mistake in what was given it goes on with what can be judged without that part, so that one run
 * tells all of them, and computes nothing.
 */
#ifndef CNNC_CLI_H
#define CNNC_CLI_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "cnnc.h"
#include "../runtime/data.h"

/* What the process exits with; --help says the same. */
typedef enum ExitStatus {
	STATUS_OK = 0,
	STATUS_INPUT = 1,    /* an error in what was given: a program, data, weights, a full disk */
	STATUS_USAGE = 2,    /* wrong options */
	STATUS_INTERNAL = 3, /* our own mistake, or no memory */
	STATUS_STOPPED = 130 /* by Ctrl-C, as shells count it */
} ExitStatus;

/* How two parts of a command went together: as the worse of them. */
static inline ExitStatus worse(ExitStatus a, ExitStatus b)
{
	return a > b ? a : b;
}

/* ---- cli_options.c, cli_help.c ---------------------------------------------------------------- */

typedef enum Command {
	COMMAND_COMPILE,
	COMMAND_TRAIN,
	COMMAND_RUN,
	COMMAND_CHECK,
	COMMAND_PREDICT,
	COMMANDS
} Command;

/* NAME=VALUE of -D, --in and --out; name is the parser's, value a part of the argument. */
typedef struct Pair {
	char *name;
	const char *value;
	int64_t number; /* -D: value as a number */
} Pair;

/* The arguments, checked as far as that goes without a file. Absent texts are NULL. */
typedef struct Options {
	Command command;
	bool help, version;  /* asked for; nothing else is checked then */
	const char *file;    /* the program; "-" is standard input */
	unsigned char *text; /* of a program that is standard input, by program_read */
	size_t text_size;
	const char *examples; /* predict: its second file */
	const char *output;   /* -o */
	int stage;            /* --emit: a CnncStage */
	int optimize;         /* -O */
	bool f64;             /* --dtype f64 */
	bool main_program, inference, training;
	int64_t epochs;     /* -1: not given; 0: only test */
	int64_t batch, top; /* 0: not given */
	uint64_t seed;
	int64_t threads;    /* 0: not given */
	int jit;            /* a CnncTier; -1: not given */
	const char *kernels; /* NULL: the best */
	unsigned given; /* bit id: that option is */
	const char *net, *data, *load, *save;
	int ndefines, ninputs, noutputs;
	Pair *defines, *inputs, *outputs;
} Options;

typedef enum OptionId {
	OPTION_OUTPUT,
	OPTION_EMIT,
	OPTION_OPTIMIZE,
	OPTION_MAIN,
	OPTION_INFERENCE,
	OPTION_DATA,
	OPTION_EPOCHS,
	OPTION_SAVE,
	OPTION_LOAD,
	OPTION_IN,
	OPTION_OUT,
	OPTION_TRAINING,
	OPTION_TOP,
	OPTION_SEED,
	OPTION_JIT,
	OPTION_KERNELS,
	OPTION_THREADS,
	OPTION_BATCH,
	OPTION_DTYPE,
	OPTION_DEFINE,
	OPTION_NET,
	OPTION_HELP,
	OPTION_VERSION
} OptionId;

/* A row of the table of options: what the parser accepts and what --help prints. */
typedef struct OptionRow {
	OptionId id;
	unsigned commands; /* bit c: command c takes it */
	char letter;       /* -o; 0: none */
	const char *name;  /* --emit, without the dashes; NULL: none */
	const char *value; /* what stands for its value in --help; NULL: it takes none */
	const char *help;  /* lines for --help */
} OptionRow;

extern const OptionRow option_rows[]; /* the last has neither letter nor name */
extern const char *const command_names[COMMANDS];

/*
 * Parse argv into out, which options_free releases whatever happened. False after a message on
 * standard error: an unknown option (with the nearest known one), a missing or malformed value,
 * options that exclude each other, too few or too many files.
 */
bool options_parse(int argc, char *const *argv, Options *out);
void options_free(Options *options);

/* The help of a command, on one screen. */
void print_help(Command command, FILE *out);

/* ---- cli_net.c: programs, and how to complain about them ---------------------------------------- */

/* What the program is called in messages. */
const char *file_name(const Options *options);

/* Print "FILE: error: ..."; STATUS_INPUT. */
ExitStatus complain(const char *file, const char *format, ...) DATA_PRINTF(2, 3);
ExitStatus complain_data(const DataError *err);

/* Print lines in which names from the command line may occur: none steers the terminal. */
void put_message(const char *text);

extern const DataSink complain_sink; /* the same, for all that a reader finds */
ExitStatus no_memory(void);          /* STATUS_INTERNAL */

/* Print all messages; what to return if they are why something failed. */
ExitStatus print_messages(const CnncError *errors);

/* Read the program, if it is standard input: that can be done only once. */
ExitStatus program_read(Options *options);

/* Compile the program of the options; batch 0: what it says itself. Prints errors and warnings.
 * *out is NULL unless STATUS_OK is returned; cnnc_free releases it. */
ExitStatus net_compile(const Options *options, int64_t batch, bool f64, CnncProgram **out);

/* The same program once more, for another batch, without a word. NULL: that cannot be. */
CnncProgram *net_recompile(const Options *options, int64_t batch, bool f64);

/* Make it run in this process and initialise it; cnnc_free releases the model too. */
ExitStatus net_load(CnncProgram *program, uint64_t seed, CnncModel **out);

/* Values of expressions; prints errors. */
ExitStatus net_values(CnncModel *model, int n, const char *const *expressions, int64_t batch,
		      bool training, CnncValues **out);

/* Print why a call on the model failed, unless it did not. */
ExitStatus net_status(const Options *options, const CnncModel *model, CnncStatus status);

/* "[64, 10]" */
const char *tensor_shape(char text[DATA_SHAPE_TEXT], const CnncTensor *tensor);
bool same_shape(const CnncTensor *tensor, int rank, const size_t *dims);

/* "[3, 0, 2, 2]", where element k is */
const char *tensor_place(char text[DATA_SHAPE_TEXT], const CnncTensor *tensor, int64_t k);

/* "nan", "inf" or "-inf" of a value that is not finite. */
const char *number_text(double value);

/* ---- cli_files.c: what a command writes, and what it must not replace ------------------------------ */

/* A file of the command line, as messages call it: "the array of --in " and "x". */
typedef struct NamedFile {
	const char *path; /* of one that is read NULL: it is not there */
	const char *role, *name;
} NamedFile;

/* The program, as one that is read. */
NamedFile program_file(const Options *options);

/* Every file could be written, and takes the place of none that is read and of no other that is
 * written, by whatever spelling or link. All that is wrong is told; no trace is left. */
ExitStatus check_writes(int nwrites, const NamedFile *writes, int nreads, const NamedFile *reads);

/* ---- cli_weights.c: parameters and states in safetensors files ------------------------------------ */

/* What a file of weights says about the training they come from. */
typedef struct History {
	bool resumes;         /* it has the optimizer's states; else nothing else counts */
	bool counted, seeded; /* it says steps, seed */
	uint64_t steps, seed;
} History;

/* Write all parameters and states, atomically. Optimizer states are named "optimizer.NAME". */
bool weights_save(const char *path, const CnncModel *model, const CnncProgram *program, bool f64,
		  uint64_t seed, DataError *err);

/*
 * Read parameters and layers' states into the model. If history is not NULL, optimizer states too,
 * provided that they are this optimizer's; then a step or seed that is no number is an error. An
 * error lists all that is missing, left over or of another shape.
 */
ExitStatus weights_load(const char *path, CnncModel *model, const CnncProgram *program, bool f64,
			History *history);

/*
 * Parameters and layers' states hold no NaN and no infinity; else a list of those that do. `where`
 * is the file they come from.
 */
ExitStatus weights_finite(const char *where, const CnncModel *model, const CnncProgram *program);

/* ---- cli_feed.c: images into the inputs of a net --------------------------------------------------- */

/* Room for one batch, and where it goes. */
typedef struct Feed {
	int images, labels; /* which inputs; -1: the net has no such input */
	DataType type;
	int64_t batch;
	size_t example; /* elements of one image */
	void *x;
	int32_t *y;
	uint32_t *indices;
	const void **inputs; /* what the library's calls take */
} Feed;

/* Find the net's one float and at most one integer input. Released by feed_free, whatever happened. */
ExitStatus feed_open(const Options *options, const CnncProgram *program, bool f64, Feed *out);
/* Room for a batch. */
ExitStatus feed_make_room(Feed *feed, const CnncProgram *program);
void feed_free(Feed *feed);

/* The integer input, if there is one, takes a label for each image. */
ExitStatus feed_takes_labels(const Feed *feed, const Options *options, const CnncProgram *program);

/* The images of a part, or its labels, fit the net. A net without labels takes any. */
ExitStatus feed_images_fit(const Feed *feed, const CnncProgram *program, const DatasetPart *part);
ExitStatus feed_labels_fit(const Feed *feed, const CnncProgram *program, const DatasetPart *part);

/* Fill the first n places of the room with these examples. */
void feed_fill(const Feed *feed, const DatasetPart *part, const uint32_t *indices, int64_t n);

/* ---- cli_train.c, cli_nonfinite.c: training ---------------------------------------------------------- */

/* All parameters and states at some step. */
typedef struct Snapshot {
	uint64_t step;
	double *values; /* of parameters, then states, in order */
	double *next;   /* room for those of the next snapshot */
	bool taken;
} Snapshot;

typedef struct Trainer {
	const Options *options;
	CnncProgram *program;
	CnncModel *model;
	Dataset data;
	Feed feed;
	Progress progress;
	bool told; /* why there is no code of the compiler */
	uint64_t seed;
	uint32_t per_epoch; /* steps of an epoch */
	uint64_t last;      /* steps when training is over */
	double *results;    /* of one call: the loss, then the metrics */
	double *sums;
	int nresults;
	Snapshot snapshot;
} Trainer;

/* Fill the feed with the batch of a step. The step alone decides which: training can be resumed
 * and replayed. */
void train_batch(Trainer *trainer, uint64_t step);

bool snapshot_open(Trainer *trainer);
/* Remember where training stands, unless something is not finite there: then the snapshot before
 * is what the search has to begin at. The first is taken in any case. */
void snapshot_take(Trainer *trainer);
void snapshot_free(Trainer *trainer);

/* The loss of this step was not finite: find the step and the definition where that began, by
 * replaying from the snapshot, and say so. */
ExitStatus blame_nonfinite(Trainer *trainer, uint64_t step, double loss);

/* ---- cli_probe.c: derivatives by differences -------------------------------------------------- */

/* The loss along a line through the present parameters; false if it cannot be computed. */
typedef struct Line {
	bool (*loss)(void *user, double t, double *out);
	void *user;
} Line;

typedef enum Verdict {
	PROBE_AGREES,
	PROBE_DIFFERS,
	PROBE_KINK /* on it: any slope between */
} Verdict;

typedef struct Probe {
	double analytic, numeric;
	double error; /* how far they are apart, relative to their size and to rounding */
	Verdict verdict;
} Probe;

/*
 * Is `analytic` the derivative of the loss at t = 0, where it is `base`? Steps are in proportion to
 * scale, tolerances to size (how large derivatives are in this neighbourhood) and to the
 * rounding of the loss. False if the loss cannot be computed.
 */
bool probe(const Line *line, double base, double analytic, double scale, double size, Probe *out);

/* Does the loss change at all on the way to t = scale? */
bool probe_depends(const Line *line, double base, double scale, bool *out);

/* ---- cli_workers.c: many processors --------------------------------------------------------------- */

enum { TALLIES = 2 };

/* One of many independent pieces of work: prints to out, adds to the tallies. It sees the memory of
 * the caller, but what it changes there is lost. */
typedef ExitStatus (*Work)(void *user, int i, FILE *out, int tallies[TALLIES]);

/*
 * Do pieces 0 .. n-1 in as many processes as there are processors. What they print comes out in
 * order, as if one had done them all; tallies receive the sums. Stops at the first piece that does
 * not return STATUS_OK and returns what it did.
 */
ExitStatus share_work(int n, Work work, void *user, int tallies[TALLIES]);

/* ---- the commands ----------------------------------------------------------------------------- */

ExitStatus command_compile(const Options *options);
ExitStatus command_train(const Options *options);
ExitStatus command_run(const Options *options);
ExitStatus command_check(const Options *options);
ExitStatus command_predict(const Options *options);

#endif
