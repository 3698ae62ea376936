/* SPDX-License-Identifier: MIT */
/*
 * cli_options.c - from the arguments of the command line to Options.
 *
 * The one idea: one table says which command takes which option and what --help prints of it
 * (option_rows in cli_help.c). Here every row becomes a field; what is left are the rules that
 * concern two options, and the search for the nearest name when one is unknown.
 */
#include "cli.h"
#include "nearest.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

const char *const command_names[COMMANDS] = {"", "train", "run", "check", "predict"};

/* Sizes of batches go into 32 bits: the shuffle counts in them. */
#define BATCH_MAX  INT32_MAX
#define EPOCHS_MAX 1000000

/* Of an option's name that is unknown, so much is shown. */
#define SHOWN_MAX 40

/* ------------------------------------------------------------------------------------- messages */

static bool usage(const Options *o, const char *format, ...) DATA_PRINTF(2, 3);

static bool usage(const Options *o, const char *format, ...)
{
	const char *name = command_names[o->command];
	char text[1024];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	complain("cnnc", "%s", text);
	fprintf(stderr, "Try 'cnnc %s%s--help'.\n", name, *name ? " " : "");
	return false;
}

/* The name in the list nearest to word, if one is near; else NULL. */
static const char *nearest(const char *word, const char *const *names, int count)
{
	Guess g = {.name = word};

	for (int i = 0; i < count; i++)
		guess(&g, names[i]);
	return g.best;
}

static bool takes(const OptionRow *row, Command command)
{
	return (row->commands >> command & 1) != 0;
}

/* No option of this command is called word (without dashes, length long). */
static bool unknown_long(const Options *o, const char *word, size_t length)
{
	const char *names[32] = {NULL}, *near;
	char text[SHOWN_MAX + 1];
	int count = 0;

	snprintf(text, sizeof text, "%.*s", (int)(length < SHOWN_MAX ? length : SHOWN_MAX), word);
	for (const OptionRow *row = option_rows; row->letter || row->name; row++) {
		if (row->name && takes(row, o->command) && count < 32)
			names[count++] = row->name;
		if (!row->name || strcmp(row->name, text) != 0)
			continue;
		for (int c = 0; c < COMMANDS; c++)
			if (takes(row, (Command)c))
				return usage(
					o,
					"--%s is an option of 'cnnc %s%sFILE', not of this command",
					text, command_names[c], c ? " " : "");
	}
	near = nearest(text, names, count);
	if (near)
		return usage(o, "there is no option --%s; did you mean --%s?", text, near);
	return usage(o, "there is no option --%s", text);
}

/* --------------------------------------------------------------------------------------- values */

static bool whole(const Options *o, const char *option, const char *text, int64_t low, int64_t high,
		  int64_t *out)
{
	char *end;

	errno = 0;
	*out = strtoimax(text, &end, 10);
	if (errno == 0 && end != text && *end == 0 && !isspace((unsigned char)*text) &&
	    *out >= low && *out <= high)
		return true;
	return usage(
		o, "%s: expected a whole number from %" PRId64 " to %" PRId64 ", and found \"%s\"",
		option, low, high, text);
}

static bool seed(Options *o, const char *option, const char *text)
{
	char *end;

	errno = 0;
	o->seed = strtoumax(text, &end, 10);
	if (errno == 0 && *end == 0 && isdigit((unsigned char)*text))
		return true;
	return usage(o, "%s: expected a whole number from 0 to %" PRIu64 ", and found \"%s\"",
		     option, UINT64_MAX, text);
}

static bool choice(const Options *o, const char *option, const char *text,
		   const char *const *choices, int count, int *out)
{
	char list[128] = "";

	for (*out = 0; *out < count; ++*out)
		if (strcmp(text, choices[*out]) == 0)
			return true;
	for (int i = 0; i < count; i++) {
		size_t used = strlen(list);
		snprintf(list + used, sizeof list - used, "%s%s",
			 i == 0           ? ""
			 : i == count - 1 ? " or "
					  : ", ",
			 choices[i]);
	}
	return usage(o, "%s: expected %s, and found \"%s\"", option, list, text);
}

static bool kernels(Options *o, const char *option, const char *text)
{
	const char *names[8];
	int count = 0, which;

	while (count < 8 && (names[count] = cnnc_kernel_name(count)))
		count++;
	o->kernels = text;
	return choice(o, option, text, names, count, &which);
}

/* NAME=VALUE, split at the last "=" outside parentheses: a name may be a call with arguments. */
static bool pair(const Options *o, const char *option, const char *text, Pair *pairs, int *count)
{
	const char *split = NULL;
	int depth = 0;
	Pair *p = &pairs[*count];

	for (const char *c = text; *c; c++) {
		depth += (*c == '(' || *c == '[') - (*c == ')' || *c == ']');
		if (*c == '=' && depth <= 0)
			split = c;
	}
	if (!split || split == text || !split[1])
		return usage(o, "%s: expected NAME=%s, and found \"%s\"", option,
			     strcmp(option, "-D") == 0 ? "VALUE" : "FILE", text);
	p->name = calloc((size_t)(split - text) + 1, 1);
	if (!p->name)
		return usage(o, "not enough memory");
	memcpy(p->name, text, (size_t)(split - text));
	p->value = split + 1;
	++*count;
	return true;
}

/* -D NAME=VALUE */
static bool define(Options *o, const char *option, const char *text)
{
	Pair *p = &o->defines[o->ndefines];

	if (!pair(o, option, text, o->defines, &o->ndefines))
		return false;
	for (const char *c = p->name; *c; c++)
		if (!isalpha((unsigned char)*c) && *c != '_' &&
		    (c == p->name || !isdigit((unsigned char)*c)))
			return usage(o, "%s: expected a name, and found \"%s\"", option, p->name);
	for (const Pair *q = o->defines; q < p; q++)
		if (strcmp(q->name, p->name) == 0)
			return usage(o, "%s: %s is given twice", option, p->name);
	return whole(o, option, p->value, INT64_MIN, INT64_MAX, &p->number);
}

/* The options whose value is a number, or one of few words that stand for one. */
static bool set_number(Options *o, const OptionRow *row, const char *option, const char *value)
{
	static const char *const levels[] = {"0", "1"}, *const dtypes[] = {"f32", "f64"};
	static const char *const jits[] = {[CNNC_TIER_TCC] = "tcc",
					   [CNNC_TIER_CC] = "cc",
					   [CNNC_TIER_AUTO] = "auto",
					   [CNNC_TIER_CALLS] = "calls"};
	int which = 0;
	bool good;

	switch (row->id) {
	case OPTION_SEED:
		return seed(o, option, value);
	case OPTION_BATCH:
		return whole(o, option, value, 1, BATCH_MAX, &o->batch);
	case OPTION_EPOCHS:
		return whole(o, option, value, 0, EPOCHS_MAX, &o->epochs);
	case OPTION_TOP:
		return whole(o, option, value, 1, BATCH_MAX, &o->top);
	case OPTION_OPTIMIZE:
		return choice(o, option, value, levels, 2, &o->optimize);
	case OPTION_THREADS:
		return whole(o, option, value, 1, CNNC_MOST_THREADS, &o->threads);
	case OPTION_JIT:
		return choice(o, option, value, jits, 4, &o->jit);
	case OPTION_DTYPE:
		good = choice(o, option, value, dtypes, 2, &which);
		o->f64 = which == 1;
		return good;
	default:
		return false;
	}
}

/* Whether it makes sense to give the option more than once: it has no value, or its values are
 * collected. */
static bool is_repeatable(const OptionRow *row)
{
	return !row->value || row->id == OPTION_IN || row->id == OPTION_OUT ||
	       row->id == OPTION_DEFINE;
}

/* Store the value (NULL if the option takes none) of one option. */
static bool set(Options *o, const OptionRow *row, const char *option, const char *value)
{
	int stages = 0;

	if (o->given >> row->id & 1 && !is_repeatable(row))
		return usage(o, "%s is given twice", option);
	o->given |= 1u << row->id;
	switch (row->id) {
	case OPTION_OUTPUT:
		o->output = value;
		return true;
	case OPTION_DATA:
		o->data = value;
		return true;
	case OPTION_SAVE:
		o->save = value;
		return true;
	case OPTION_LOAD:
		o->load = value;
		return true;
	case OPTION_NET:
		o->net = value;
		return true;
	case OPTION_KERNELS:
		return kernels(o, option, value);
	case OPTION_MAIN:
		return o->main_program = true;
	case OPTION_INFERENCE:
		return o->inference = true;
	case OPTION_TRAINING:
		return o->training = true;
	case OPTION_HELP:
		return o->help = true;
	case OPTION_VERSION:
		return o->version = true;
	case OPTION_IN:
		return pair(o, option, value, o->inputs, &o->ninputs);
	case OPTION_OUT:
		return pair(o, option, value, o->outputs, &o->noutputs);
	case OPTION_DEFINE:
		return define(o, option, value);
	case OPTION_EMIT:
		while (cnnc_stage_names()[stages])
			stages++;
		return choice(o, option, value, cnnc_stage_names(), stages, &o->stage);
	default:
		return set_number(o, row, option, value);
	}
}

/* -------------------------------------------------------------------------------------- parsing */

/* argv[*i] is --NAME, --NAME=VALUE or --NAME VALUE. */
static bool parse_long(Options *o, int argc, char *const *argv, int *i)
{
	const char *word = argv[*i] + 2, *value = strchr(word, '=');
	size_t length = value ? (size_t)(value - word) : strlen(word);
	const OptionRow *row = option_rows;
	char option[40];

	while ((row->letter || row->name) &&
	       (!row->name || !takes(row, o->command) || strlen(row->name) != length ||
		strncmp(row->name, word, length) != 0))
		row++;
	if (!row->name)
		return unknown_long(o, word, length);
	snprintf(option, sizeof option, "--%s", row->name);
	if (!row->value && value)
		return usage(o, "%s takes no value, and found \"%s\"", option, value + 1);
	if (row->value && !value && *i + 1 == argc)
		return usage(o, "%s: expected %s after it", option, row->value);
	if (row->value)
		value = value ? value + 1 : argv[++*i];
	if (value && !*value)
		return usage(o, "%s: expected %s, and found nothing", option, row->value);
	return set(o, row, option, value);
}

/* argv[*i] is -L, -LVALUE or -L VALUE. */
static bool parse_short(Options *o, int argc, char *const *argv, int *i)
{
	const char *word = argv[*i] + 1, *value = NULL;
	const OptionRow *row = option_rows;
	char option[3] = {'-', *word, 0};

	while ((row->letter || row->name) && (row->letter != *word || !takes(row, o->command)))
		row++;
	if (!row->letter && strlen(word) > 2)
		return usage(o, "there is no option -%s; long options begin with two dashes", word);
	if (!row->letter)
		return usage(o, "there is no option -%s", word);
	if (!row->value && word[1])
		return usage(o, "%s takes no value, and found \"%s\"", option, word + 1);
	if (row->value && word[1])
		value = word + 1;
	else if (row->value && *i + 1 == argc)
		return usage(o, "%s: expected %s after it", option, row->value);
	else if (row->value)
		value = argv[++*i];
	if (value && !*value)
		return usage(o, "%s: expected %s, and found nothing", option, row->value);
	if (value && word[1] == '=')
		return usage(o, "%s: expected %s after it, without \"=\"", option, row->value);
	return set(o, row, option, value);
}

/* One more argument that is no option. */
static bool parse_file(Options *o, const char *word)
{
	const char *near;

	if (!o->file) {
		o->file = word;
		return true;
	}
	if (o->command == COMMAND_PREDICT && !o->examples) {
		o->examples = word;
		return true;
	}
	near = nearest(o->file, command_names + 1, COMMANDS - 1);
	if (o->command == COMMAND_COMPILE && near)
		return usage(o, "there is no command %s; did you mean %s?", o->file, near);
	return usage(o, "expected %s, and found %s too",
		     o->command == COMMAND_PREDICT ? "two files" : "one file", word);
}

/* What concerns more than one option. */
static bool check_together(const Options *o)
{
	const char *dot = o->output ? strrchr(o->output, '.') : NULL;
	bool c = o->stage == CNNC_C;

	if (!o->file)
		return usage(o, "expected the file of a program (or - for standard input)");
	if (o->main_program && o->inference)
		return usage(o,
			     "--main writes a trainer, --inference leaves training out: give one");
	if (o->main_program && !c)
		return usage(o, "--main concerns C, not --emit=%s", cnnc_stage_names()[o->stage]);
	if (c && dot && strcmp(dot, ".h") == 0)
		return usage(o,
			     "-o: expected the name of the C file, and found %s; the header is "
			     "written beside it",
			     o->output);
	if (o->command == COMMAND_RUN && o->noutputs == 0)
		return usage(o, "expected at least one --out NAME=FILE");
	if (o->command == COMMAND_PREDICT && !o->load)
		return usage(o, "expected --load FILE: predictions need trained weights");
	if (o->command == COMMAND_PREDICT && !o->examples)
		return usage(o, "expected two files: the program, and the examples to predict");
	for (int i = 0; i < o->ninputs; i++)
		for (int j = 0; j < i; j++)
			if (strcmp(o->inputs[i].name, o->inputs[j].name) == 0)
				return usage(o, "--in: %s is given twice", o->inputs[i].name);
	for (int i = 0; i < o->ndefines; i++)
		if (o->batch && strcmp(o->defines[i].name, "N") == 0)
			return usage(o, "N is given twice, by --batch and by -D");
	for (int i = 0; i < o->noutputs; i++)
		for (int j = 0; j < i; j++)
			if (strcmp(o->outputs[i].value, o->outputs[j].value) == 0)
				return usage(o, "--out: file %s is given twice",
					     o->outputs[i].value);
	return true;
}

/* If the path is standard input, it is the first; *reader is who reads that. */
static bool is_first(const Options *o, const char *path, const char *name, const char **reader)
{
	if (!path || strcmp(path, "-") != 0)
		return true;
	if (*reader)
		return usage(
			o,
			"- is standard input, which can be read once, and is given as %s and as %s",
			*reader, name);
	*reader = name;
	return true;
}

/* Standard input can be read once. */
static bool check_standard_input(const Options *o)
{
	const char *reader = NULL;

	if (!is_first(o, o->file, "the program", &reader) ||
	    !is_first(o, o->examples, "the examples", &reader) ||
	    !is_first(o, o->load, "the weights", &reader))
		return false;
	for (int i = 0; i < o->ninputs; i++)
		if (!is_first(o, o->inputs[i].value, o->inputs[i].name, &reader))
			return false;
	return true;
}

static bool parse_words(int argc, char *const *argv, int first, Options *o)
{
	bool files_only = false;

	for (int i = first; i < argc; i++) {
		bool good;
		if (files_only || argv[i][0] != '-' || strcmp(argv[i], "-") == 0) {
			good = parse_file(o, argv[i]);
		} else if (strcmp(argv[i], "--") == 0) {
			good = files_only = true;
		} else if (argv[i][1] == '-') {
			good = parse_long(o, argc, argv, &i);
		} else {
			good = parse_short(o, argc, argv, &i);
		}
		if (!good)
			return false;
		if (o->help || o->version)
			return true;
	}
	return check_together(o) && check_standard_input(o);
}

bool options_parse(int argc, char *const *argv, Options *o)
{
	int first = 1;

	memset(o, 0, sizeof *o);
	o->optimize = 1;
	o->stage = CNNC_C;
	o->seed = 1;
	o->jit = -1;
	o->epochs = -1;
	for (int c = 1; argc > 1 && c < COMMANDS; c++) {
		if (strcmp(argv[1], command_names[c]) == 0) {
			o->command = (Command)c;
			first = 2;
		}
	}
	o->defines = calloc((size_t)argc + 1, sizeof *o->defines);
	o->inputs = calloc((size_t)argc + 1, sizeof *o->inputs);
	o->outputs = calloc((size_t)argc + 1, sizeof *o->outputs);
	if (!o->defines || !o->inputs || !o->outputs)
		return usage(o, "not enough memory");
	return parse_words(argc, argv, first, o);
}

static void free_pairs(Pair *pairs, int count)
{
	for (int i = 0; i < count; i++)
		free(pairs[i].name);
	free(pairs);
}

void options_free(Options *o)
{
	free_pairs(o->defines, o->ndefines);
	free_pairs(o->inputs, o->ninputs);
	free_pairs(o->outputs, o->noutputs);
	free(o->text);
	memset(o, 0, sizeof *o);
}
