/* SPDX-License-Identifier: MIT */
/*
 * cli.h - what the files of the command line share.
 *
 * The one idea: the command line is a program over cnnc.h and runtime/data.h and knows nothing
 * else of the compiler. Every command is one function from options to an exit status; it says what
 * went wrong on standard error as "FILE: error: ..." and leaves nothing half written.
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
	bool help, version;         /* asked for; nothing else is checked then */
	const char *file;           /* the program; "-" is standard input */
	const char *examples;       /* predict: its second file */
	const char *output, *stage; /* -o, --emit */
	int optimize;               /* -O */
	bool f64;                   /* --dtype f64 */
	bool main_program, inference, training;
	int64_t batch, epochs; /* 0: not given */
	int64_t top;           /* 0: not given */
	uint64_t seed;
	bool seed_given;
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

/* ---- the commands ----------------------------------------------------------------------------- */

ExitStatus command_compile(const Options *options);
ExitStatus command_train(const Options *options);
ExitStatus command_run(const Options *options);
ExitStatus command_check(const Options *options);
ExitStatus command_predict(const Options *options);

#endif
