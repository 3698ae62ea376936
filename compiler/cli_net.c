/* SPDX-License-Identifier: MIT */
/*
 * cli_net.c - what every command does with a program: compile it, load it, and say what is wrong.
 */
#include "cli.h"

#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* A program longer than this is no program. */
#define PROGRAM_MAX ((size_t)64 << 20)

const char *file_name(const Options *o)
{
	return strcmp(o->file, "-") == 0 ? "standard input" : o->file;
}

ExitStatus complain(const char *file, const char *format, ...)
{
	DataError err;
	char text[sizeof err.text];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	data_fail(&err, file, "%s", text);
	return complain_data(&err);
}

void put_message(const char *text)
{
	for (; *text; text++)
		fputc(((unsigned char)*text < ' ' && *text != '\n' && *text != '\t') ||
				      *text == 0x7f
			      ? '?'
			      : *text,
		      stderr);
}

ExitStatus complain_data(const DataError *err)
{
	fflush(stdout);
	fprintf(stderr, "%s\n", err->text);
	return STATUS_INPUT;
}

static void report(void *user, const DataError *err)
{
	(void)user;
	complain_data(err);
}

const DataSink complain_sink = {report, NULL};

ExitStatus no_memory(void)
{
	complain("cnnc", "not enough memory");
	return STATUS_INTERNAL;
}

/* Is this what messages call the file of one of the expressions: itself, in quotes? */
static bool is_expression(const char *file, int n, const char *const *expressions)
{
	size_t length = file ? strlen(file) : 0;

	for (int i = 0; length >= 2 && i < n; i++)
		if (strlen(expressions[i]) == length - 2 && file[0] == '\'' &&
		    file[length - 1] == '\'' && strncmp(file + 1, expressions[i], length - 2) == 0)
			return true;
	return false;
}

/* What comes from an expression of the command line says so. */
static ExitStatus print_all(const CnncError *errors, int n, const char *const *expressions)
{
	ExitStatus status = errors ? STATUS_INPUT : STATUS_INTERNAL;

	fflush(stdout);
	for (const CnncError *e = errors; e; e = e->next) {
		if (is_expression(e->file, n, expressions))
			fputs("--out ", stderr);
		put_message(e->rendered);
		if (e->internal)
			status = STATUS_INTERNAL;
	}
	return status;
}

ExitStatus print_messages(const CnncError *errors)
{
	return print_all(errors, 0, NULL);
}

ExitStatus program_read(Options *o)
{
	DataError err;

	if (strcmp(o->file, "-") != 0 || read_file("-", PROGRAM_MAX, &o->text, &o->text_size, &err))
		return STATUS_OK;
	return complain_data(&err);
}

static int threads(const Options *o)
{
	bool many = o->command == COMMAND_TRAIN || o->command == COMMAND_PREDICT;

	return o->threads ? (int)o->threads : many ? CNNC_CORES : 1;
}

/* How it is to run. A given seed asks for bits that come again: no code in the middle of it. */
static CnncTier tier(const Options *o)
{
	bool train = o->command == COMMAND_TRAIN, seeded = (o->given >> OPTION_SEED & 1) != 0;
	int wanted = o->jit >= 0 ? o->jit : train ? CNNC_TIER_AUTO : CNNC_TIER_TCC;

	return wanted == CNNC_TIER_AUTO && seeded ? CNNC_TIER_TCC : (CnncTier)wanted;
}

/* The program and its messages; NULL: there is none, for want of memory if there are no messages. */
static CnncProgram *compile(const Options *o, int64_t batch, bool f64, CnncError **errors)
{
	CnncOptions options = {.net = o->net, .batch = batch, .ndefines = o->ndefines, .f64 = f64};
	CnncDefine *defines = calloc((size_t)o->ndefines + 1, sizeof *defines);
	CnncProgram *program;

	*errors = NULL;
	if (!defines)
		return NULL;
	for (int i = 0; i < o->ndefines; i++)
		defines[i] = (CnncDefine){o->defines[i].name, o->defines[i].number};
	options.defines = defines;
	options.level = o->optimize - 1;
	options.tier = tier(o);
	options.kernels = o->kernels;
	options.threads = threads(o);
	program = o->text ? cnnc_compile(file_name(o), (char *)o->text, o->text_size, &options,
					 errors)
			  : cnnc_compile_file(o->file, &options, errors);
	free(defines);
	return program;
}

ExitStatus net_compile(const Options *o, int64_t batch, bool f64, CnncProgram **out)
{
	CnncError *errors;
	ExitStatus status;

	*out = compile(o, batch, f64, &errors);
	if (!*out && !errors)
		return no_memory();
	status = print_messages(errors);
	if (*out)
		return STATUS_OK;
	cnnc_free_errors(errors);
	return status;
}

CnncProgram *net_recompile(const Options *o, int64_t batch, bool f64)
{
	CnncError *errors;
	CnncProgram *program = compile(o, batch, f64, &errors);

	if (!program)
		cnnc_free_errors(errors);
	return program;
}

ExitStatus net_load(CnncProgram *program, uint64_t seed, CnncModel **out)
{
	CnncError *errors = NULL;

	*out = cnnc_load(program, &errors);
	if (!*out)
		return print_messages(errors);
	cnnc_initialise(*out, seed);
	return STATUS_OK;
}

ExitStatus net_values(CnncModel *model, int n, const char *const *expressions, int64_t batch,
		      bool training, CnncValues **out)
{
	CnncError *errors = NULL;

	*out = cnnc_values(model, n, expressions, batch, training, &errors);
	return *out ? STATUS_OK : print_all(errors, n, expressions);
}

ExitStatus net_status(const Options *o, const CnncModel *model, CnncStatus status)
{
	if (status == CNNC_OK)
		return STATUS_OK;
	complain(file_name(o), "%s", cnnc_failure(model));
	return status == CNNC_BAD_INPUT ? STATUS_INPUT : STATUS_INTERNAL;
}

const char *tensor_shape(char text[DATA_SHAPE_TEXT], const CnncTensor *t)
{
	size_t dims[CNNC_MAX_RANK];

	for (int d = 0; d < t->rank; d++)
		dims[d] = (size_t)t->dims[d];
	return data_shape(text, t->rank, dims);
}

bool same_shape(const CnncTensor *t, int rank, const size_t *dims)
{
	if (t->rank != rank)
		return false;
	for (int d = 0; d < rank; d++)
		if ((size_t)t->dims[d] != dims[d])
			return false;
	return true;
}

const char *tensor_place(char text[DATA_SHAPE_TEXT], const CnncTensor *t, int64_t k)
{
	size_t place[CNNC_MAX_RANK];

	for (int d = t->rank - 1; d >= 0; d--) {
		place[d] = (size_t)(k % t->dims[d]);
		k /= t->dims[d];
	}
	return data_shape(text, t->rank, place);
}

/* Without the sign of a NaN. */
const char *number_text(double value)
{
	return isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}
