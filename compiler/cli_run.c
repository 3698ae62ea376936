/* SPDX-License-Identifier: MIT */
/*
 * cli_run.c - cnnc run: arrays in, values and gradients of a net out.
 *
 * The one idea: the arrays say how many examples there are, but not which of their dimensions does,
 * so the first dimension of each is tried as N until all inputs have the shapes of their arrays.
 */
#include "cli.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct Run {
	const Options *options;
	CnncProgram *program;
	CnncModel *model;
	CnncValues *values;
	DataArray *arrays;   /* of --in, as read: F64; without data: could not be read */
	const void **inputs; /* by input, converted */
	void **outputs;      /* by --out */
} Run;

static ExitStatus read_arrays(Run *r)
{
	const Options *o = r->options;
	ExitStatus status = STATUS_OK;
	DataError err;

	r->arrays = calloc((size_t)o->ninputs + 1, sizeof *r->arrays);
	r->outputs = calloc((size_t)o->noutputs + 1, sizeof *r->outputs);
	if (!r->arrays || !r->outputs)
		return no_memory();
	for (int i = 0; i < o->ninputs; i++)
		if (!npy_read(o->inputs[i].value, DATA_F64, &r->arrays[i], &err))
			status = complain_data(&err);
	return status;
}

/* No file of --out replaces what is read. */
static ExitStatus check_outputs(const Options *o)
{
	size_t n = (size_t)o->noutputs + (size_t)o->ninputs + 2;
	NamedFile *writes = calloc(n, sizeof *writes), *reads = writes + o->noutputs;
	int count = 0;
	ExitStatus status;

	if (!writes)
		return no_memory();
	for (int i = 0; i < o->noutputs; i++)
		writes[i] = (NamedFile){o->outputs[i].value, "--out ", o->outputs[i].name};
	reads[count++] = program_file(o);
	reads[count++] = (NamedFile){o->load, "the weights of --load", ""};
	for (int i = 0; i < o->ninputs; i++)
		reads[count++] =
			(NamedFile){o->inputs[i].value, "the array of --in ", o->inputs[i].name};
	status = check_writes(o->noutputs, writes, count, reads);
	free(writes);
	return status;
}

/* ------------------------------------------------------------------------------ how large is N? */

/* Array i, if it could be read, fits its input; prints what does not if asked to. */
static bool array_fits(const Run *r, int i, bool print)
{
	const Pair *given = &r->options->inputs[i];
	const DataArray *a = &r->arrays[i];
	char expected[DATA_SHAPE_TEXT], found[DATA_SHAPE_TEXT];
	int place = cnnc_find(r->program, CNNC_INPUT, given->name);
	CnncTensor t;

	if (place < 0) {
		if (print)
			complain(given->value, "net %s has no input %s", cnnc_net_name(r->program),
				 given->name);
		return false;
	}
	t = cnnc_tensor(r->program, CNNC_INPUT, place);
	if (!a->data || same_shape(&t, a->rank, a->dims))
		return true;
	if (print)
		complain(given->value, "input %s: expected shape %s, and found %s", t.name,
			 tensor_shape(expected, &t), data_shape(found, a->rank, a->dims));
	return false;
}

/* How many do. */
static int arrays_fit(const Run *r, bool print)
{
	int fits = 0;

	for (int i = 0; i < r->options->ninputs; i++)
		fits += array_fits(r, i, print);
	return fits;
}

static bool is_bound(const Options *o, const char *name)
{
	for (int i = 0; i < o->ndefines; i++)
		if (strcmp(o->defines[i].name, name) == 0)
			return true;
	return false;
}

/* The first dimension of array i, if no array before it has the same; else 0. */
static int64_t candidate(const Run *r, int i)
{
	for (int k = 0; k < i; k++)
		if (r->arrays[k].rank > 0 && r->arrays[i].rank > 0 &&
		    r->arrays[k].dims[0] == r->arrays[i].dims[0])
			return 0;
	return r->arrays[i].rank > 0 && r->arrays[i].dims[0] <= INT32_MAX
		       ? (int64_t)r->arrays[i].dims[0]
		       : 0;
}

/* Compile for the N of the options, or else for one of the arrays' for which most of them fit. */
static ExitStatus compile_to_fit(Run *r)
{
	const Options *o = r->options;
	bool given = o->batch > 0 || is_bound(o, "N");
	int64_t first = given ? o->batch : 1, n;
	ExitStatus status;
	int most;

	for (int i = o->ninputs - 1; i >= 0 && !given; i--)
		first = (n = candidate(r, i)) > 0 ? n : first;
	status = net_compile(o, first, o->f64, &r->program);
	if (status != STATUS_OK)
		return status;
	most = arrays_fit(r, false);
	for (int i = 0; i < o->ninputs && !given && most < o->ninputs; i++) {
		Run other = *r;
		int fits = 0;
		n = candidate(r, i);
		if (n == 0 || n == first)
			continue;
		other.program = net_recompile(o, n, o->f64);
		if (other.program && (fits = arrays_fit(&other, false)) > most) {
			cnnc_free(r->program);
			*r = other;
			most = fits;
		} else {
			cnnc_free(other.program);
		}
	}
	return arrays_fit(r, true) == o->ninputs ? STATUS_OK : STATUS_INPUT;
}

/* -------------------------------------------------------------------------------------- the run */

/* Element i of an array as the input's type, at out. */
static bool convert(double value, bool is_int, bool f64, size_t i, void *out)
{
	if (is_int) {
		if (!(value >= INT32_MIN && value <= INT32_MAX && value == floor(value)))
			return false;
		((int32_t *)out)[i] = (int32_t)value;
	} else if (f64) {
		((double *)out)[i] = value;
	} else {
		((float *)out)[i] = (float)value;
		return isfinite(((float *)out)[i]) || !isfinite(value);
	}
	return true;
}

/* What an array holds, in a message: whole numbers digit by digit. */
static const char *value_text(char text[32], double value)
{
	bool whole = fabs(value) < 1e18 && value == floor(value);

	snprintf(text, 32, whole ? "%.0f" : "%g", value);
	return text;
}

/* Array i, which fits its input, as that input's type. */
static ExitStatus convert_input(Run *r, int i)
{
	const Pair *given = &r->options->inputs[i];
	int place = cnnc_find(r->program, CNNC_INPUT, given->name);
	CnncTensor t = cnnc_tensor(r->program, CNNC_INPUT, place);
	const double *from = r->arrays[i].data;
	void *to = malloc((size_t)t.elements * sizeof *from);
	char text[32];

	if (!to)
		return no_memory();
	r->inputs[place] = to;
	for (size_t k = 0; k < (size_t)t.elements; k++)
		if (!convert(from[k], t.is_int, r->options->f64, k, to))
			return complain(given->value,
					"element %zu: expected %s for input %s, and found %s", k,
					t.is_int ? "an integer of 32 bits" : "a float", t.name,
					value_text(text, from[k]));
	return STATUS_OK;
}

static ExitStatus convert_inputs(Run *r)
{
	ExitStatus status = STATUS_OK;

	r->inputs = calloc((size_t)cnnc_count(r->program, CNNC_INPUT) + 1, sizeof *r->inputs);
	if (!r->inputs)
		return no_memory();
	for (int i = 0; i < r->options->ninputs; i++)
		if (r->arrays[i].data && array_fits(r, i, false))
			status = worse(status, convert_input(r, i));
	return status;
}

/* There is an --in for it, sound or not. */
static bool is_given(const Options *o, const char *name)
{
	for (int i = 0; i < o->ninputs; i++)
		if (strcmp(o->inputs[i].name, name) == 0)
			return true;
	return false;
}

static ExitStatus check_needed(const Run *r)
{
	ExitStatus status = STATUS_OK;

	for (int i = 0; i < cnnc_count(r->program, CNNC_INPUT); i++) {
		CnncTensor t = cnnc_tensor(r->program, CNNC_INPUT, i);
		char shape[DATA_SHAPE_TEXT];
		if (cnnc_value_needs(r->values, i) && !is_given(r->options, t.name))
			status = complain(
				file_name(r->options),
				"what is asked for needs input %s, %s %s: give --in %s=FILE",
				t.name, t.is_int ? "integers" : "floats", tensor_shape(shape, &t),
				t.name);
	}
	return status;
}

static ExitStatus prepare(Run *r)
{
	const Options *o = r->options;
	const char **wanted = calloc((size_t)o->noutputs + 1, sizeof *wanted);
	ExitStatus status;

	if (!wanted)
		return no_memory();
	for (int i = 0; i < o->noutputs; i++)
		wanted[i] = o->outputs[i].name;
	status = net_values(r->model, o->noutputs, wanted, 0, o->training, &r->values);
	free(wanted);
	return status == STATUS_OK ? check_needed(r) : status;
}

static ExitStatus compute(Run *r)
{
	for (int i = 0; i < r->options->noutputs; i++) {
		CnncTensor t = cnnc_value_tensor(r->values, i);
		r->outputs[i] = calloc((size_t)t.elements, sizeof(double));
		if (!r->outputs[i])
			return no_memory();
	}
	return net_status(r->options, r->model, cnnc_values_run(r->values, r->inputs, r->outputs));
}

static bool put_output(const Run *r, int i, AtomicFile *file, DataError *err)
{
	const Options *o = r->options;
	CnncTensor t = cnnc_value_tensor(r->values, i);
	DataType type = t.is_int ? DATA_I32 : o->f64 ? DATA_F64 : DATA_F32;
	size_t dims[CNNC_MAX_RANK];

	for (int d = 0; d < t.rank; d++)
		dims[d] = (size_t)t.dims[d];
	return atomic_open(file, o->outputs[i].value, err) &&
	       npy_put(file, type, t.rank, dims, r->outputs[i], err);
}

/* All files, or none. */
static ExitStatus write_outputs(const Run *r)
{
	int n = r->options->noutputs, written = 0;
	AtomicFile *files = calloc((size_t)n + 1, sizeof *files);
	DataError err;
	bool good;

	if (!files)
		return no_memory();
	while (written < n && put_output(r, written, &files[written], &err))
		written++;
	good = written == n && atomic_commit_all(files, n, &err);
	for (int i = 0; i < n; i++)
		atomic_discard(&files[i]);
	free(files);
	return good ? STATUS_OK : complain_data(&err);
}

static void close_run(Run *r)
{
	for (int i = 0; r->inputs && i < cnnc_count(r->program, CNNC_INPUT); i++)
		free((void *)r->inputs[i]);
	for (int i = 0; r->arrays && i < r->options->ninputs; i++)
		data_array_free(&r->arrays[i]);
	for (int i = 0; r->outputs && i < r->options->noutputs; i++)
		free(r->outputs[i]);
	free(r->inputs);
	free(r->arrays);
	free(r->outputs);
	cnnc_free(r->program);
}

/* What is asked of a program that could be compiled. */
static ExitStatus check_program(Run *r)
{
	const Options *o = r->options;
	ExitStatus status = convert_inputs(r), loaded = net_load(r->program, o->seed, &r->model);

	if (loaded == STATUS_OK && o->load)
		status = worse(status, weights_load(o->load, r->model, r->program, o->f64, NULL));
	if (loaded == STATUS_OK)
		status = worse(status, prepare(r));
	return worse(status, loaded);
}

static ExitStatus open_run(Run *r)
{
	ExitStatus status = check_outputs(r->options);

	status = worse(status, read_arrays(r));
	if (status == STATUS_INTERNAL)
		return status;
	status = worse(status, compile_to_fit(r));
	return r->program ? worse(status, check_program(r)) : status;
}

ExitStatus command_run(const Options *o)
{
	Run r;
	ExitStatus status;

	memset(&r, 0, sizeof r);
	r.options = o;
	status = open_run(&r);
	if (status == STATUS_OK)
		status = compute(&r);
	if (status == STATUS_OK)
		status = write_outputs(&r);
	close_run(&r);
	return status;
}
