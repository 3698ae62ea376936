/* SPDX-License-Identifier: MIT */
/* See support.h. */
#include "support.h"
#include "torch/fill.h"

#include <dirent.h>
#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- memory and files ---------------------------------------------------------------------------- */

static void give_up(const char *what)
{
	fprintf(stderr, "%s: %s\n", what, strerror(errno));
	exit(99);
}

void *need(size_t size)
{
	void *p = calloc(1, size ? size : 1);
	if (!p)
		give_up("memory");
	return p;
}

char *need_format(const char *format, ...)
{
	va_list args, again;
	va_start(args, format);
	va_copy(again, args);
	int n = vsnprintf(NULL, 0, format, args);
	char *text = need((size_t)n + 1);
	vsnprintf(text, (size_t)n + 1, format, again);
	va_end(args);
	va_end(again);
	return text;
}

char *read_text(const char *path, size_t *length)
{
	FILE *file = fopen(path, "rb");
	if (!file)
		return NULL;
	size_t n = 0, cap = 1 << 16;
	char *text = need(cap);
	for (size_t got; (got = fread(text + n, 1, cap - n - 1, file)) > 0;) {
		n += got;
		if (n == cap - 1) {
			char *wider = need(2 * cap);
			memcpy(wider, text, n);
			free(text);
			text = wider;
			cap *= 2;
		}
	}
	if (ferror(file))
		give_up(path);
	fclose(file);
	text[n] = '\0';
	if (length)
		*length = n;
	return text;
}

void write_text(const char *path, const char *text)
{
	FILE *file = fopen(path, "wb");
	if (!file || fputs(text, file) < 0 || fclose(file) != 0)
		give_up(path);
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

char **list_files(const char *folder, const char *ending, int *n)
{
	DIR *dir = opendir(folder);
	if (!dir)
		give_up(folder);
	int cap = 1000;
	char **names = need((size_t)cap * sizeof *names);
	*n = 0;
	for (struct dirent *entry; (entry = readdir(dir)) && *n < cap;) {
		size_t length = strlen(entry->d_name), tail = strlen(ending);
		if (length > tail && strcmp(entry->d_name + length - tail, ending) == 0)
			names[(*n)++] = need_format("%s", entry->d_name);
	}
	closedir(dir);
	qsort(names, (size_t)*n, sizeof *names, by_name);
	return names;
}

/* The length of the line at `text`, without its end; *next: the line after it, NULL: none. */
static int line_length(const char *text, const char **next)
{
	const char *end = strchr(text, '\n');
	*next = end && end[1] ? end + 1 : NULL;
	return end ? (int)(end - text) : (int)strlen(text);
}

/* Every line of a up to b's start, and the other way round, past what both begin and end with. */
void print_difference(const char *expected, const char *found)
{
	const char *e = *expected ? expected : NULL, *f = *found ? found : NULL;
	for (int line = 1, shown = 0; (e || f) && shown < 12; line++) {
		const char *next_e = NULL, *next_f = NULL;
		int ne = e ? line_length(e, &next_e) : 0, nf = f ? line_length(f, &next_f) : 0;
		if (!e || !f || ne != nf || memcmp(e, f, (size_t)ne) != 0) {
			if (e)
				printf("    %4d - %.*s\n", line, ne, e);
			if (f)
				printf("    %4d + %.*s\n", line, nf, f);
			shown++;
		}
		e = next_e;
		f = next_f;
	}
}

/* ---- counting ------------------------------------------------------------------------------------ */

bool claim(Tally *tally, bool holds, const char *format, ...)
{
	tally->checks++;
	if (holds)
		return true;
	tally->failures++;
	va_list args;
	va_start(args, format);
	printf("%s: FAILED: ", tally->test);
	vprintf(format, args);
	printf("\n");
	va_end(args);
	return false;
}

int report(const Tally *tally, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	printf("%s: ", tally->test);
	vprintf(format, args);
	printf(", %d checks, %d failed", tally->checks, tally->failures);
	if (tally->skips)
		printf(", %d skipped", tally->skips);
	printf("\n");
	va_end(args);
	return tally->failures || !tally->checks;
}

/* ---- numbers ------------------------------------------------------------------------------------- */

double difference(const double *found, const double *wanted, int64_t n)
{
	double squares = 0, norm = 0;
	for (int64_t i = 0; i < n; i++) {
		double d = found[i] - wanted[i];
		if (found[i] == wanted[i]) /* infinities too */
			d = 0;
		if (isnan(d))
			return INFINITY;
		squares += d * d;
		norm += isinf(wanted[i]) ? 0 : wanted[i] * wanted[i];
	}
	return sqrt(squares) / (norm > 0 ? sqrt(norm) : 1);
}

void *array_new(const CnncTensor *tensor, bool f64)
{
	(void)f64; /* room for either */
	return need((size_t)tensor->elements * sizeof(double));
}

void array_put(void *array, const CnncTensor *tensor, bool f64, int64_t i, double value)
{
	if (tensor->is_int)
		((int32_t *)array)[i] = (int32_t)value;
	else if (f64)
		((double *)array)[i] = value;
	else
		((float *)array)[i] = (float)value;
}

double array_get(const void *array, const CnncTensor *tensor, bool f64, int64_t i)
{
	if (tensor->is_int)
		return ((const int32_t *)array)[i];
	return f64 ? ((const double *)array)[i] : (double)((const float *)array)[i];
}

double *array_doubles(const void *array, const CnncTensor *tensor, bool f64)
{
	double *values = need((size_t)tensor->elements * sizeof *values);
	for (int64_t i = 0; i < tensor->elements; i++)
		values[i] = array_get(array, tensor, f64, i);
	return values;
}

/* ---- models -------------------------------------------------------------------------------------- */

char *all_messages(const CnncError *errors)
{
	char *text = need_format("%s", "");
	for (; errors; errors = errors->next) {
		char *longer = need_format("%s%s", text, errors->rendered);
		free(text);
		text = longer;
	}
	return text;
}

static void print_messages(const CnncError *errors)
{
	char *text = all_messages(errors);
	printf("%s", text);
	free(text);
}

bool subject_open(Subject *subject, const char *name, const char *text, const CnncOptions *options)
{
	CnncOptions verified = *options;
	CnncError *errors = NULL;
	verified.verify = 1;
	*subject = (Subject){.f64 = options->f64};
	subject->program = cnnc_compile(name, text, strlen(text), &verified, &errors);
	if (!subject->program) {
		print_messages(errors);
		cnnc_free_errors(errors);
		return false;
	}
	subject->model = cnnc_load(subject->program, &errors);
	if (!subject->model) {
		print_messages(errors);
		subject_close(subject);
		return false;
	}
	int n = cnnc_count(subject->program, CNNC_INPUT);
	subject->inputs = need((size_t)n * sizeof *subject->inputs);
	return true;
}

void subject_close(Subject *subject)
{
	for (int i = 0; subject->inputs && i < cnnc_count(subject->program, CNNC_INPUT); i++)
		free(subject->inputs[i]);
	free(subject->inputs);
	if (subject->model)
		cnnc_unload(subject->model);
	cnnc_free(subject->program);
	*subject = (Subject){0};
}

static void fill_kind(Subject *subject, CnncKind kind)
{
	for (int k = 0; k < cnnc_count(subject->program, kind); k++) {
		CnncTensor t = cnnc_tensor(subject->program, kind, k);
		int64_t fan_in = t.rank ? t.elements / t.dims[0] : 1;
		double *values = need((size_t)t.elements * sizeof *values);
		for (int64_t i = 0; i < t.elements && !t.of_optimizer; i++)
			values[i] = fill_parameter(t.name, (uint32_t)fan_in, (uint32_t)i);
		cnnc_set(subject->model, kind, k, values);
		free(values);
	}
}

void subject_fill(Subject *subject)
{
	fill_kind(subject, CNNC_PARAMETER);
	fill_kind(subject, CNNC_STATE);
}

bool subject_input(Subject *subject, const char *name, const double *values)
{
	int k = cnnc_find(subject->program, CNNC_INPUT, name);
	if (k < 0)
		return false;
	CnncTensor t = cnnc_tensor(subject->program, CNNC_INPUT, k);
	if (!subject->inputs[k])
		subject->inputs[k] = array_new(&t, subject->f64);
	for (int64_t i = 0; i < t.elements; i++)
		array_put(subject->inputs[k], &t, subject->f64, i, values[i]);
	return true;
}

void subject_random_inputs(Subject *subject, const char *suffix)
{
	for (int k = 0; k < cnnc_count(subject->program, CNNC_INPUT); k++) {
		CnncTensor t = cnnc_tensor(subject->program, CNNC_INPUT, k);
		if (subject->inputs[k])
			continue;
		char *stream = need_format("%s%s", t.name, suffix);
		uint32_t below = t.below ? (uint32_t)t.below : 10;
		subject->inputs[k] = array_new(&t, subject->f64);
		for (int64_t i = 0; i < t.elements; i++) {
			uint32_t at = (uint32_t)i;
			double label = fill_hash(fill_stream(stream), at) % below;
			array_put(subject->inputs[k], &t, subject->f64, i,
				  t.is_int ? label : fill_image(stream, at));
		}
		free(stream);
	}
}

CnncValues *subject_call(Subject *subject, bool training, int n, const char *const *wanted)
{
	CnncError *errors = NULL;
	CnncValues *values = cnnc_values(subject->model, n, wanted, 0, training, &errors);
	if (!values)
		print_messages(errors);
	return values;
}

double **subject_run(Subject *subject, CnncValues *values, int n)
{
	void **arrays = need((size_t)n * sizeof *arrays);
	double **results = need((size_t)n * sizeof *results);
	for (int i = 0; i < n; i++) {
		CnncTensor t = cnnc_value_tensor(values, i);
		arrays[i] = array_new(&t, subject->f64);
	}
	CnncStatus status = cnnc_values_run(values, (const void *const *)subject->inputs, arrays);
	for (int i = 0; i < n; i++) {
		CnncTensor t = cnnc_value_tensor(values, i);
		results[i] = array_doubles(arrays[i], &t, subject->f64);
		free(arrays[i]);
	}
	free(arrays);
	if (status == CNNC_OK)
		return results;
	printf("%s\n", cnnc_failure(subject->model));
	return NULL;
}

double *subject_value(Subject *subject, bool training, const char *wanted, int64_t *count)
{
	CnncValues *values = subject_call(subject, training, 1, &wanted);
	double **results = values ? subject_run(subject, values, 1) : NULL;
	if (!results)
		return NULL;
	double *result = results[0];
	*count = cnnc_value_tensor(values, 0).elements;
	free(results);
	return result;
}

double *subject_get(const Subject *subject, CnncKind kind, const char *name, int64_t *count)
{
	int k = cnnc_find(subject->program, kind, name);
	if (k < 0)
		return NULL;
	*count = cnnc_tensor(subject->program, kind, k).elements;
	double *values = need((size_t)*count * sizeof *values);
	cnnc_get(subject->model, kind, k, values);
	return values;
}

bool subject_set(Subject *subject, const char *name, const double *values, int64_t count)
{
	CnncKind kind = CNNC_PARAMETER;
	int k = cnnc_find(subject->program, kind, name);
	if (k < 0) {
		kind = CNNC_STATE;
		k = cnnc_find(subject->program, kind, name);
	}
	if (k < 0 || cnnc_tensor(subject->program, kind, k).elements != count)
		return false;
	cnnc_set(subject->model, kind, k, values);
	return true;
}
