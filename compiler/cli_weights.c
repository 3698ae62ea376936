/* SPDX-License-Identifier: MIT */
/*
 * cli_weights.c - parameters and states to and from safetensors files.
 *
 * The one idea: names and shapes are compared as two lists before anything is copied, so that one
 * message tells all that does not fit. What belongs to the optimizer is kept apart by its name,
 * "optimizer." (a word of the language, so nothing else can be called that): other programs see
 * weights, and training goes on where it stopped.
 */
#include "cli.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define OPTIMIZER "optimizer."
/* PyTorch counts batches in its files; no program reads it. */
#define PYTORCH_COUNT ".num_batches_tracked"

/* Parameters first, then states: one list of everything that has a name in the file. */
static int items(const CnncProgram *program)
{
	return cnnc_count(program, CNNC_PARAMETER) + cnnc_count(program, CNNC_STATE);
}

typedef struct Item {
	CnncKind kind;
	int index;
	CnncTensor tensor;
	bool of_optimizer;
} Item;

static Item item(const CnncProgram *program, int i)
{
	int parameters = cnnc_count(program, CNNC_PARAMETER);
	Item it = {i < parameters ? CNNC_PARAMETER : CNNC_STATE,
		   i < parameters ? i : i - parameters,
		   {0},
		   false};

	it.tensor = cnnc_tensor(program, it.kind, it.index);
	it.of_optimizer = it.kind == CNNC_STATE && it.tensor.of_optimizer;
	return it;
}

/* Its name in the file; free it. */
static char *item_name(const Item *it)
{
	const char *prefix = it->of_optimizer ? OPTIMIZER : "";
	char *name = malloc(strlen(prefix) + strlen(it->tensor.name) + 1);

	if (name)
		strcat(strcpy(name, prefix), it->tensor.name);
	return name;
}

/* -------------------------------------------------------------------------------------- writing */

/* One tensor of the file, with its own name, dimensions and data. */
static bool fill(const CnncModel *model, const Item *it, bool f64, SafeTensorOut *out)
{
	size_t n = (size_t)it->tensor.elements;
	double *values = malloc((n + 1) * sizeof *values);
	size_t *dims = malloc(CNNC_MAX_RANK * sizeof *dims);

	out->name = item_name(it);
	out->type = f64 ? DATA_F64 : DATA_F32;
	out->rank = it->tensor.rank;
	out->dims = dims;
	out->data = values;
	if (!out->name || !values || !dims)
		return false;
	for (int d = 0; d < out->rank; d++)
		dims[d] = (size_t)it->tensor.dims[d];
	cnnc_get(model, it->kind, it->index, values);
	if (!f64) {
		/* in place: element i lies before what element i is made from */
		for (size_t i = 0; i < n; i++) {
			float value = (float)values[i];
			memcpy((char *)values + i * sizeof value, &value, sizeof value);
		}
	}
	return true;
}

bool weights_save(const char *path, const CnncModel *model, const CnncProgram *program, bool f64,
		  uint64_t seed, DataError *err)
{
	int n = items(program), filled = 0;
	SafeTensorOut *outs = calloc((size_t)n + 1, sizeof *outs);
	char steps[24], seeds[24];
	SafeNote notes[] = {{"net", cnnc_net_name(program)}, {"step", steps}, {"seed", seeds}};
	bool good = outs != NULL;

	snprintf(steps, sizeof steps, "%" PRIu64, cnnc_steps(model));
	snprintf(seeds, sizeof seeds, "%" PRIu64, seed);
	while (good && filled < n) {
		Item it = item(program, filled);
		good = fill(model, &it, f64, &outs[filled++]);
	}
	if (!good)
		data_fail(err, path, "not enough memory");
	good = good && safetensors_write_notes(path, outs, (size_t)n, notes, 3, err);
	for (int i = 0; i < filled; i++) {
		free((char *)outs[i].name);
		free((size_t *)outs[i].dims);
		free((void *)outs[i].data);
	}
	free(outs);
	return good;
}

/* -------------------------------------------------------------------------------------- reading */

typedef struct Loading {
	const char *path;
	const SafeTensors *file;
	const CnncProgram *program;
	int problems;
} Loading;

static const SafeTensor *find(const Loading *l, const Item *it)
{
	char *name = item_name(it);
	const SafeTensor *found = name ? safetensors_find(l->file, name) : NULL;

	free(name);
	return found;
}

static bool has_ending(const char *text, const char *ending)
{
	size_t length = strlen(text), tail = strlen(ending);

	return length >= tail && strcmp(text + length - tail, ending) == 0;
}

static bool has_beginning(const char *text, const char *beginning)
{
	return strncmp(text, beginning, strlen(beginning)) == 0;
}

/* One line of the list of all that is wrong. The name may come from the file: it stays one line. */
static void problem(Loading *l, const char *what, const char *name, const char *shape,
		    const char *other)
{
	if (l->problems++ == 0)
		complain(l->path, "these weights do not fit net %s:", cnnc_net_name(l->program));
	fprintf(stderr, "  %-12s ", what);
	for (const char *c = name; *c && c - name < 200; c++)
		fputc((unsigned char)*c < ' ' || *c == 0x7f ? '?' : *c, stderr);
	fprintf(stderr, other ? ": expected %s, and found %s\n" : " %s\n", shape, other);
}

static void compare(Loading *l)
{
	char expected[DATA_SHAPE_TEXT], found[DATA_SHAPE_TEXT];
	int n = items(l->program);

	for (int i = 0; i < n; i++) {
		Item it = item(l->program, i);
		const SafeTensor *t = find(l, &it);
		tensor_shape(expected, &it.tensor);
		if (it.of_optimizer)
			continue;
		if (!t)
			problem(l, "missing", it.tensor.name, expected, NULL);
		else if (!same_shape(&it.tensor, t->rank, t->dims))
			problem(l, "other shape", t->name, expected,
				data_shape(found, t->rank, t->dims));
	}
	for (size_t k = 0; k < l->file->count; k++) {
		const SafeTensor *t = &l->file->tensors[k];
		bool known = cnnc_find(l->program, CNNC_PARAMETER, t->name) >= 0;
		int state = cnnc_find(l->program, CNNC_STATE, t->name);
		if (state >= 0 && !cnnc_tensor(l->program, CNNC_STATE, state).of_optimizer)
			known = true;
		if (!known && !has_beginning(t->name, OPTIMIZER) &&
		    !has_ending(t->name, PYTORCH_COUNT))
			problem(l, "left over", t->name, data_shape(found, t->rank, t->dims), NULL);
	}
}

/* The file holds exactly the states of this optimizer. */
static bool has_optimizer(const Loading *l)
{
	int n = items(l->program), balance = 0;

	for (int i = 0; i < n; i++) {
		Item it = item(l->program, i);
		const SafeTensor *t = it.of_optimizer ? find(l, &it) : NULL;
		if (it.of_optimizer && (!t || !same_shape(&it.tensor, t->rank, t->dims)))
			return false;
		balance += it.of_optimizer;
	}
	for (size_t k = 0; k < l->file->count; k++)
		balance -= has_beginning(l->file->tensors[k].name, OPTIMIZER);
	return balance == 0;
}

/* A number of the metadata, if they have it: *has. */
static ExitStatus noted(const Loading *l, const char *key, bool *has, uint64_t *out)
{
	const char *text = safetensors_note(l->file, key);
	char *end;

	*has = text != NULL;
	if (!text)
		return STATUS_OK;
	errno = 0;
	*out = strtoumax(text, &end, 10);
	if (*text >= '0' && *text <= '9' && *end == 0 && errno == 0)
		return STATUS_OK;
	return complain(l->path,
			"__metadata__: expected a whole number of 64 bits as \"%s\", and found "
			"\"%.100s\"",
			key, text);
}

/* Copy one tensor of the file, rounded to the model's precision. */
static ExitStatus copy(const SafeTensors *file, const SafeTensor *t, const Item *it, bool f64,
		       CnncModel *model)
{
	double *values = malloc((t->count + 1) * sizeof *values);
	float *narrow = f64 ? NULL : malloc((t->count + 1) * sizeof *narrow);
	ExitStatus status = STATUS_OK;
	DataError err;

	if (!values || (!f64 && !narrow))
		status = no_memory();
	else if (!safetensors_get(file, t, f64 ? DATA_F64 : DATA_F32,
				  f64 ? (void *)values : (void *)narrow, &err))
		status = complain_data(&err);
	for (size_t i = 0; status == STATUS_OK && !f64 && i < t->count; i++)
		values[i] = (double)narrow[i];
	if (status == STATUS_OK)
		cnnc_set(model, it->kind, it->index, values);
	free(values);
	free(narrow);
	return status;
}

ExitStatus weights_load(const char *path, CnncModel *model, const CnncProgram *program, bool f64,
			History *history)
{
	SafeTensors file;
	Loading l = {path, &file, program, 0};
	History h = {0};
	DataError err;
	ExitStatus status = STATUS_OK;
	int n = items(program);

	if (!safetensors_read(path, &file, &err))
		return complain_data(&err);
	compare(&l);
	if (l.problems > 0)
		status = STATUS_INPUT;
	h.resumes = history && has_optimizer(&l);
	if (h.resumes) {
		status = worse(status, noted(&l, "step", &h.counted, &h.steps));
		status = worse(status, noted(&l, "seed", &h.seeded, &h.seed));
	}
	for (int i = 0; i < n; i++) {
		Item it = item(program, i);
		const SafeTensor *t = !it.of_optimizer || h.resumes ? find(&l, &it) : NULL;
		if (t && same_shape(&it.tensor, t->rank, t->dims))
			status = worse(status, copy(&file, t, &it, f64, model));
	}
	safetensors_free(&file);
	if (history)
		*history = h;
	return status;
}

/* ------------------------------------------------------------------------------------- judging */

/* One line of the list of what is not finite, if item i is not. */
static ExitStatus judge(const char *where, const CnncModel *model, const CnncProgram *program,
			int i, int *problems)
{
	Item it = item(program, i);
	double *values = malloc(((size_t)it.tensor.elements + 1) * sizeof *values);
	char place[DATA_SHAPE_TEXT];
	int64_t first = -1, bad = 0;

	if (!values)
		return no_memory();
	cnnc_get(model, it.kind, it.index, values);
	for (int64_t k = it.tensor.elements - 1; k >= 0; k--) {
		if (!isfinite(values[k])) {
			first = k;
			bad++;
		}
	}
	if (bad > 0 && (*problems)++ == 0)
		complain(where, "these weights are not finite:");
	if (bad > 0)
		fprintf(stderr, "  %s%s is %s; %" PRId64 " of %" PRId64 " are not finite\n",
			it.tensor.name,
			it.tensor.rank ? tensor_place(place, &it.tensor, first) : "",
			number_text(values[first]), bad, it.tensor.elements);
	free(values);
	return bad > 0 ? STATUS_INPUT : STATUS_OK;
}

ExitStatus weights_finite(const char *where, const CnncModel *model, const CnncProgram *program)
{
	ExitStatus status = STATUS_OK;
	int problems = 0, n = items(program);

	for (int i = 0; i < n; i++)
		if (!item(program, i).of_optimizer)
			status = worse(status, judge(where, model, program, i, &problems));
	return status;
}
