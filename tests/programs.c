/* SPDX-License-Identifier: MIT */
/* See programs.h. */
#include "programs.h"
#include "torch/fill.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- numbers ------------------------------------------------------------------------------------- */

static void blanks(const char **at)
{
	while (**at == ' ')
		++*at;
}

static bool take(const char **at, const char *token)
{
	blanks(at);
	size_t n = strlen(token);
	if (strncmp(*at, token, n) != 0)
		return false;
	*at += n;
	return true;
}

/* 3, -0.5, 2/3, inf, nan */
static bool parse_number(const char **at, double *out)
{
	char *end;
	blanks(at);
	*out = strtod(*at, &end);
	if (end == *at)
		return false;
	*at = end;
	if (**at == '/') {
		const char *start = ++*at;
		*out /= strtod(start, &end);
		*at = end;
		return end != start;
	}
	return true;
}

/* A list of lists; every list of a level must have the same length. */
static bool parse_array(const char **at, Data *data, int depth, int64_t *cap)
{
	if (!take(at, "[")) {
		if (data->rank >= 0 && depth != data->rank)
			return false;
		data->rank = depth;
		if (data->elements == *cap) {
			double *wider = need((size_t)*cap * 2 * sizeof *wider);
			memcpy(wider, data->values, (size_t)*cap * sizeof *wider);
			free(data->values);
			data->values = wider;
			*cap *= 2;
		}
		return parse_number(at, &data->values[data->elements++]);
	}
	if (depth == CNNC_MAX_RANK)
		return false;
	int64_t n = 0;
	do {
		if (!parse_array(at, data, depth + 1, cap))
			return false;
		n++;
	} while (take(at, ","));
	if (!take(at, "]") || (data->dim[depth] && data->dim[depth] != n))
		return false;
	data->dim[depth] = n;
	return true;
}

static bool parse_data(const char **at, Data *data)
{
	int64_t cap = 64;
	*data = (Data){.rank = -1, .values = need((size_t)cap * sizeof(double))};
	if (take(at, "all")) {
		data->kind = DATA_ALL;
		return parse_number(at, data->values);
	}
	if (take(at, "fill(")) {
		data->kind = DATA_FILL;
		return parse_number(at, data->values) && take(at, ",") &&
		       parse_number(at, data->values + 1) && take(at, ")");
	}
	return parse_array(at, data, 0, &cap);
}

double *data_values(const Data *data, const char *stream, int rank, const int64_t *dim)
{
	int64_t n = 1;
	bool same = data->rank == rank;
	for (int k = 0; k < rank; k++) {
		n *= dim[k];
		same = same && data->dim[k] == dim[k];
	}
	if (data->kind == DATA_ARRAY && !same)
		return NULL;
	double *values = need((size_t)n * sizeof *values);
	for (int64_t i = 0; i < n; i++) {
		if (data->kind == DATA_ARRAY)
			values[i] = data->values[i];
		else if (data->kind == DATA_ALL)
			values[i] = data->values[0];
		else
			values[i] = fill(stream, (uint32_t)i, data->values[0], data->values[1]);
	}
	return values;
}

/* ---- directives ---------------------------------------------------------------------------------- */

typedef enum Form { FORM_BARE, FORM_NAME, FORM_COUNT, FORM_DATA, FORM_SIZE } Form;

static const struct {
	const char *word;
	DirectiveKind kind;
	Form form;
} words[] = {
	{"size", TEST_SIZE, FORM_SIZE},
	{"net", TEST_NET, FORM_NAME},
	{"training", TEST_TRAINING, FORM_BARE},
	{"evaluation", TEST_EVALUATION, FORM_BARE},
	{"set", TEST_SET, FORM_DATA},
	{"step", TEST_STEP, FORM_COUNT},
	{"expect", TEST_EXPECT, FORM_DATA},
	{"shape", TEST_SHAPE, FORM_DATA},
	{"between", TEST_BETWEEN, FORM_DATA},
	{"varies", TEST_VARIES, FORM_NAME},
	{"parameter", TEST_PARAMETER, FORM_DATA},
	{"state", TEST_STATE, FORM_DATA},
	{"parameters", TEST_PARAMETERS, FORM_NAME},
	{"refuses", TEST_REFUSES, FORM_NAME},
};

static char *copy(const char *from, const char *to)
{
	while (to > from && to[-1] == ' ')
		to--;
	return need_format("%.*s", (int)(to - from), from);
}

/* The last " = " of the line: an expression may hold others. */
static const char *last_equals(const char *text)
{
	const char *found = NULL;
	for (const char *p = text; (p = strstr(p, " = ")); p++)
		found = p;
	return found;
}

static bool parse_rest(Directive *d, Form form, const char *rest)
{
	const char *end = rest + strlen(rest), *equals = last_equals(rest);
	char *after;
	if (form == FORM_BARE)
		return *rest == '\0';
	if (form == FORM_NAME) {
		d->name = copy(rest, end);
		return *rest != '\0';
	}
	if (form == FORM_COUNT) {
		d->count = *rest ? strtoll(rest, &after, 10) : 1;
		return d->count > 0 && (!*rest || *after == '\0');
	}
	if (!equals)
		return false;
	d->name = copy(rest, equals);
	if (form == FORM_SIZE) {
		d->count = strtoll(equals + 3, &after, 10);
		return *after == '\0';
	}
	const char *at = equals + 3;
	if (!parse_data(&at, &d->data))
		return false;
	if (take(&at, "~") && (!parse_number(&at, &d->tolerance) || d->tolerance <= 0))
		return false;
	blanks(&at);
	return *at == '\0';
}

static bool parse_directive(Directive *d, const char *line)
{
	blanks(&line);
	size_t n = strcspn(line, " ");
	for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
		if (strlen(words[k].word) != n || strncmp(words[k].word, line, n) != 0)
			continue;
		d->kind = words[k].kind;
		line += n;
		blanks(&line);
		return parse_rest(d, words[k].form, line);
	}
	return false;
}

static bool add(TestProgram *program, const Directive *d)
{
	if (d->kind == TEST_NET)
		program->net = d->name;
	else if (d->kind == TEST_SIZE && program->ndefines < 8)
		program->defines[program->ndefines++] = (CnncDefine){d->name, d->count};
	else if (d->kind == TEST_SIZE)
		return false;
	program->directives[program->n++] = *d;
	return true;
}

bool program_read(TestProgram *program, const char *folder, const char *file)
{
	char *path = need_format("%s/%s", folder, file);
	*program = (TestProgram){.name = need_format("%s", file), .text = read_text(path, NULL)};
	if (!program->text) {
		printf("%s cannot be read\n", path);
		return false;
	}
	bool ok = true, training = false;
	int line = 0, cap = 1;
	for (const char *p = program->text; (p = strchr(p, '\n')); p++)
		cap++;
	program->directives = need((size_t)cap * sizeof *program->directives);
	for (const char *p = program->text; *p;) {
		size_t n = strcspn(p, "\n");
		line++;
		if (n >= 2 && p[0] == '#' && p[1] == ':') {
			char *text = need_format("%.*s", (int)n - 2, p + 2);
			Directive d = {.line = line};
			bool good = parse_directive(&d, text);
			if (d.kind == TEST_TRAINING || d.kind == TEST_EVALUATION)
				training = d.kind == TEST_TRAINING;
			d.training = training;
			if (!good || !add(program, &d)) {
				printf("%s:%d: not a directive:%s\n", file, line, text);
				ok = false;
			}
			free(text);
		}
		p += n + (p[n] == '\n');
	}
	free(path);
	return ok;
}

void program_free(TestProgram *program)
{
	for (int i = 0; i < program->n; i++) {
		free(program->directives[i].name);
		free(program->directives[i].data.values);
	}
	free(program->directives);
	free(program->name);
	free(program->text);
	*program = (TestProgram){0};
}

CnncOptions program_options(const TestProgram *program, bool f64, bool plain)
{
	return (CnncOptions){.net = program->net,
			     .f64 = f64,
			     .level = plain ? -1 : 0,
			     .ndefines = program->ndefines,
			     .defines = program->defines};
}

bool program_set(const Directive *d, Subject *subject)
{
	static const CnncKind kinds[] = {CNNC_INPUT, CNNC_PARAMETER, CNNC_STATE};
	for (int k = 0; k < 3; k++) {
		int i = cnnc_find(subject->program, kinds[k], d->name);
		if (i < 0)
			continue;
		CnncTensor t = cnnc_tensor(subject->program, kinds[k], i);
		double *values = data_values(&d->data, d->name, t.rank, t.dims);
		bool ok = values && (kinds[k] == CNNC_INPUT
					     ? subject_input(subject, d->name, values)
					     : subject_set(subject, d->name, values, t.elements));
		free(values);
		return ok;
	}
	return false;
}

bool program_prepare(const TestProgram *program, Subject *subject)
{
	cnnc_initialise(subject->model, 1);
	for (int i = 0; i < program->n; i++) {
		const Directive *d = &program->directives[i];
		if (d->kind == TEST_SET && !program_set(d, subject))
			return false;
		if (d->kind == TEST_EXPECT || d->kind == TEST_STEP)
			break;
	}
	subject_random_inputs(subject, "0");
	return true;
}
