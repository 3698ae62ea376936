/* SPDX-License-Identifier: MIT */
/* run_programs TESTS [--accept] [NAME …]: the programs of TESTS/programs, which carry what is
 * expected of them; those of TESTS/errors, whose messages must be those of NAME.err to the letter;
 * those of TESTS/golden, whose C must be that of NAME.c and NAME.h.
 *
 * Each program is run by the library in double precision, optimised (twice: the bits must be the
 * same) and as plain loops, and in single precision. --accept writes the expected messages and C
 * anew, for review by eye. */
#include "programs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Of the norm. Double: rounding errors of sums of some hundred terms. Single: 2^-24 = 6e-8 each, and
 * a few hundred of them in a chain of a few layers. */
static const double double_tolerance = 1e-12, single_tolerance = 2e-5;

typedef struct Wanted { /* what one graph is asked for */
	int n;
	const char **names;
	CnncValues *call;
	double **values; /* NULL: not computed since something changed */
} Wanted;

typedef struct Run {
	Tally *tally;
	const TestProgram *program;
	const char *how;
	double tolerance;
	Subject subject;
	Wanted wanted[2]; /* by `training` */
	uint64_t hash;    /* of every number seen */
} Run;

/* ---- programs ------------------------------------------------------------------------------------ */

static bool wants(const Directive *d)
{
	return d->kind == TEST_EXPECT || d->kind == TEST_SHAPE || d->kind == TEST_BETWEEN;
}

static bool prepare(Run *run)
{
	const TestProgram *p = run->program;
	for (int training = 0; training < 2; training++) {
		Wanted *w = &run->wanted[training];
		w->names = need((size_t)p->n * sizeof *w->names);
		for (int i = 0; i < p->n; i++)
			if (wants(&p->directives[i]) && p->directives[i].training == training)
				w->names[w->n++] = p->directives[i].name;
		if (w->n)
			w->call = subject_call(&run->subject, training, w->n, w->names);
		if (w->n && !w->call)
			return false;
	}
	return true;
}

static void forget(Run *run)
{
	for (int k = 0; k < 2; k++) {
		Wanted *w = &run->wanted[k];
		for (int i = 0; w->values && i < w->n; i++)
			free(w->values[i]);
		free(w->values);
		w->values = NULL;
	}
}

static bool fails(Run *run, const Directive *d, const char *what)
{
	return claim(run->tally, false, "%s:%d (%s): %s: %s", run->program->name, d->line, run->how,
		     d->name ? d->name : "", what);
}

static void print_numbers(const char *label, const double *values, int64_t n)
{
	printf("    %s", label);
	for (int64_t i = 0; i < n && i < 12; i++)
		printf(" %.17g", values[i]);
	printf("%s\n", n > 12 ? " …" : "");
}

static bool matches(Run *run, const Directive *d, const CnncTensor *t, const double *found)
{
	double *wanted = data_values(&d->data, d->name, t->rank, t->dims);
	if (!wanted)
		return fails(run, d, "has another shape");
	double tolerance = d->tolerance > run->tolerance ? d->tolerance : run->tolerance;
	double far = difference(found, wanted, t->elements);
	bool ok = claim(run->tally, far <= tolerance, "%s:%d (%s): %s differs by %.3g of its norm",
			run->program->name, d->line, run->how, d->name, far);
	if (!ok) {
		print_numbers("wanted", wanted, t->elements);
		print_numbers("found ", found, t->elements);
	}
	free(wanted);
	return ok;
}

static bool has_shape(Run *run, const Directive *d, const CnncTensor *t)
{
	bool same = d->data.rank == 1 && d->data.elements == t->rank;
	for (int k = 0; same && k < t->rank; k++)
		same = d->data.values[k] == (double)t->dims[k];
	return claim(run->tally, same, "%s:%d (%s): %s has another shape", run->program->name,
		     d->line, run->how, d->name);
}

static bool is_between(Run *run, const Directive *d, const CnncTensor *t, const double *found)
{
	bool ok = d->data.elements == 2;
	double slack = run->subject.f64 ? 0 : 1e-6; /* a bound may be rounded to single */
	for (int64_t i = 0; ok && i < t->elements; i++)
		ok = found[i] >= d->data.values[0] - slack && found[i] <= d->data.values[1] + slack;
	return claim(run->tally, ok, "%s:%d (%s): %s is not everywhere within", run->program->name,
		     d->line, run->how, d->name);
}

static void hash(Run *run, const double *values, int64_t n)
{
	const unsigned char *bytes = (const unsigned char *)values;
	for (size_t i = 0; i < (size_t)n * sizeof *values; i++)
		run->hash = (run->hash ^ bytes[i]) * UINT64_C(1099511628211);
}

static void check_value(Run *run, const Directive *d, int number)
{
	Wanted *w = &run->wanted[d->training];
	if (!w->values)
		w->values = subject_run(&run->subject, w->call, w->n);
	if (!w->values) {
		fails(run, d, "cannot be computed");
		return;
	}
	CnncTensor t = cnnc_value_tensor(w->call, number);
	hash(run, w->values[number], t.elements);
	if (d->kind == TEST_EXPECT)
		matches(run, d, &t, w->values[number]);
	else if (d->kind == TEST_SHAPE)
		has_shape(run, d, &t);
	else
		is_between(run, d, &t, w->values[number]);
}

static void check_slot(Run *run, const Directive *d, CnncKind kind)
{
	int64_t count;
	double *found = subject_get(&run->subject, kind, d->name, &count);
	if (!found) {
		fails(run, d, "there is none");
		return;
	}
	CnncTensor t = cnnc_tensor(run->subject.program, kind,
				   cnnc_find(run->subject.program, kind, d->name));
	hash(run, found, count);
	matches(run, d, &t, found);
	free(found);
}

/* Different from another seed, equal from the same one. */
static void check_varies(Run *run, const Directive *d)
{
	Subject other = run->subject;
	double *values[3] = {NULL};
	int64_t count = 0;
	other.model = cnnc_load(run->subject.program, NULL);
	bool ok = other.model != NULL;
	for (int k = 0; ok && k < 3; k++) {
		cnnc_initialise(other.model, k == 1 ? 2 : 1);
		values[k] = subject_get(&other, CNNC_PARAMETER, d->name, &count);
		ok = values[k] != NULL;
	}
	size_t bytes = (size_t)count * sizeof(double);
	ok = ok && memcmp(values[0], values[1], bytes) != 0 &&
	     memcmp(values[0], values[2], bytes) == 0;
	claim(run->tally, ok, "%s:%d (%s): %s does not follow the seed", run->program->name,
	      d->line, run->how, d->name);
	for (int k = 0; k < 3; k++)
		free(values[k]);
	cnnc_unload(other.model);
}

static void check_parameters(Run *run, const Directive *d)
{
	char *names = need_format("%s", "");
	for (int i = 0; i < cnnc_count(run->subject.program, CNNC_PARAMETER); i++) {
		CnncTensor t = cnnc_tensor(run->subject.program, CNNC_PARAMETER, i);
		char *longer = need_format("%s%s%s", names, i ? " " : "", t.name);
		free(names);
		names = longer;
	}
	claim(run->tally, strcmp(names, d->name) == 0, "%s:%d (%s): the parameters are %s",
	      run->program->name, d->line, run->how, names);
	free(names);
}

/* All parameters, one after another. */
static double *all_parameters(const Subject *s, int64_t *count)
{
	*count = 0;
	for (int i = 0; i < cnnc_count(s->program, CNNC_PARAMETER); i++)
		*count += cnnc_tensor(s->program, CNNC_PARAMETER, i).elements;
	double *values = need((size_t)*count * sizeof *values), *at = values;
	for (int i = 0; i < cnnc_count(s->program, CNNC_PARAMETER); i++) {
		cnnc_get(s->model, CNNC_PARAMETER, i, at);
		at += cnnc_tensor(s->program, CNNC_PARAMETER, i).elements;
	}
	return values;
}

/* The message begins with the element: "y[17] is 12, …". */
static void check_refuses(Run *run, const Directive *d)
{
	int64_t n;
	const Subject *s = &run->subject;
	double *before = all_parameters(s, &n);
	CnncStatus status = cnnc_step(s->model, (const void *const *)s->inputs, NULL);
	double *after = all_parameters(s, &n);
	const char *text = status == CNNC_OK ? "" : cnnc_failure(s->model);
	bool named = status == CNNC_BAD_INPUT && strncmp(text, d->name, strlen(d->name)) == 0;
	claim(run->tally, named, "%s:%d (%s): status %d: %s", run->program->name, d->line, run->how,
	      (int)status, text);
	claim(run->tally, memcmp(before, after, (size_t)n * sizeof *before) == 0,
	      "%s:%d (%s): the refused step changed a parameter", run->program->name, d->line,
	      run->how);
	free(before);
	free(after);
}

static void make_steps(Run *run, const Directive *d)
{
	const void *const *inputs = (const void *const *)run->subject.inputs;
	for (int64_t k = 0; k < d->count; k++) {
		CnncStatus status = cnnc_step(run->subject.model, inputs, NULL);
		claim(run->tally, status == CNNC_OK, "%s:%d (%s): status %d of a step",
		      run->program->name, d->line, run->how, (int)status);
	}
	forget(run);
}

static void follow(Run *run)
{
	int seen[2] = {0, 0};
	for (int i = 0; i < run->program->n; i++) {
		const Directive *d = &run->program->directives[i];
		if (wants(d)) {
			check_value(run, d, seen[d->training]++);
		} else if (d->kind == TEST_SET) {
			if (!program_set(d, &run->subject))
				fails(run, d, "no such name, or of another shape");
			forget(run);
		} else if (d->kind == TEST_STEP) {
			make_steps(run, d);
		} else if (d->kind == TEST_PARAMETER) {
			check_slot(run, d, CNNC_PARAMETER);
		} else if (d->kind == TEST_STATE) {
			check_slot(run, d, CNNC_STATE);
		} else if (d->kind == TEST_VARIES) {
			check_varies(run, d);
		} else if (d->kind == TEST_PARAMETERS) {
			check_parameters(run, d);
		} else if (d->kind == TEST_REFUSES) {
			check_refuses(run, d);
		}
	}
}

/* Returns a hash of all numbers. */
static uint64_t run_once(Tally *tally, const TestProgram *program, const char *how, bool f64,
			 bool plain)
{
	Run run = {tally, program, how, f64 ? double_tolerance : single_tolerance,
		   .hash = 14695981039346656037u};
	CnncOptions options = program_options(program, f64, plain);
	if (!claim(tally, subject_open(&run.subject, program->name, program->text, &options),
		   "%s (%s): does not compile", program->name, how))
		return 0;
	cnnc_initialise(run.subject.model, 1);
	if (claim(tally, prepare(&run), "%s (%s): what is expected cannot be computed",
		  program->name, how))
		follow(&run);
	forget(&run);
	free(run.wanted[0].names);
	free(run.wanted[1].names);
	subject_close(&run.subject);
	return run.hash;
}

static void run_program(Tally *tally, const char *folder, const char *file)
{
	TestProgram program;
	int before = tally->checks;
	if (!claim(tally, program_read(&program, folder, file), "%s cannot be tested", file))
		return;
	uint64_t first = run_once(tally, &program, "double", true, false);
	uint64_t again = run_once(tally, &program, "double", true, false);
	run_once(tally, &program, "double -O0", true, true);
	run_once(tally, &program, "single", false, false);
	claim(tally, first == again, "%s: two runs differ in bits", file);
	claim(tally, tally->checks - before > 12, "%s expects nothing", file);
	program_free(&program);
}

/* ---- messages and C ------------------------------------------------------------------------------ */

static void compare_text(Tally *tally, const char *path, const char *found, bool accept)
{
	if (accept)
		write_text(path, found);
	char *expected = read_text(path, NULL);
	if (!claim(tally, expected != NULL, "%s is missing (--accept writes it)", path))
		return;
	if (!claim(tally, strcmp(expected, found) == 0, "%s:", path))
		print_difference(expected, found);
	free(expected);
}

static char *other_ending(const char *folder, const char *file, const char *ending)
{
	return need_format("%s/%.*s%s", folder, (int)(strlen(file) - strlen(".cnn")), file, ending);
}

static void run_error(Tally *tally, const char *folder, const char *file, bool accept)
{
	char *path = need_format("%s/%s", folder, file), *text = read_text(path, NULL);
	char *wanted = other_ending(folder, file, ".err");
	CnncOptions options = {.verify = 1};
	CnncError *errors = NULL;
	CnncProgram *program = cnnc_compile(file, text, strlen(text), &options, &errors);
	claim(tally, !program && errors, "%s compiles", file);
	for (const CnncError *e = errors; e; e = e->next) {
		bool placed = e->line > 0 && e->column > 0 && e->file && *e->file;
		if (e->severity != CNNC_NOTE)
			claim(tally, placed && !e->internal, "%s: no place: %s", file, e->text);
	}
	char *messages = all_messages(errors);
	compare_text(tally, wanted, messages, accept);
	if (!program)
		cnnc_free_errors(errors);
	cnnc_free(program);
	free(messages);
	free(path);
	free(text);
	free(wanted);
}

static void run_golden(Tally *tally, const char *folder, const char *file, bool accept)
{
	char *path = need_format("%s/%s", folder, file), *text = read_text(path, NULL);
	char *c_path = other_ending(folder, file, ".c"), *h_path = other_ending(folder, file, ".h");
	CnncEmit emit = {.header_name = strrchr(h_path, '/') + 1};
	CnncProgram *program = cnnc_compile(file, text, strlen(text), NULL, NULL);
	if (claim(tally, program != NULL, "%s does not compile", file)) {
		const char *source = cnnc_emit(program, CNNC_C, &emit, NULL, NULL);
		const char *header = cnnc_emit(program, CNNC_HEADER, &emit, NULL, NULL);
		if (claim(tally, source && header, "%s cannot be emitted", file)) {
			compare_text(tally, c_path, source, accept);
			compare_text(tally, h_path, header, accept);
		}
	}
	cnnc_free(program);
	free(path);
	free(text);
	free(c_path);
	free(h_path);
}

/* ---- all of them --------------------------------------------------------------------------------- */

typedef struct Choice { /* what the arguments ask for */
	bool accept;
	int n;
	char **names;
} Choice;

static bool chosen(const Choice *choice, const char *file)
{
	for (int i = 0; i < choice->n; i++)
		if (strncmp(choice->names[i], file, strlen(choice->names[i])) == 0)
			return true;
	return choice->n == 0;
}

static int run_folder(Tally *tally, const Choice *choice, const char *tests, const char *name)
{
	char *folder = need_format("%s/%s", tests, name);
	int n, count = 0;
	char **files = list_files(folder, ".cnn", &n);
	for (int i = 0; i < n; i++) {
		if (chosen(choice, files[i])) {
			count++;
			if (strcmp(name, "programs") == 0)
				run_program(tally, folder, files[i]);
			else if (strcmp(name, "errors") == 0)
				run_error(tally, folder, files[i], choice->accept);
			else
				run_golden(tally, folder, files[i], choice->accept);
		}
		free(files[i]);
	}
	free(files);
	free(folder);
	return count;
}

int main(int argc, char **argv)
{
	Tally tally = {.test = "run_programs"};
	Choice choice = {.n = argc - 2, .names = argv + 2};
	if (argc < 2) {
		fprintf(stderr, "usage: run_programs TESTS [--accept] [NAME ...]\n");
		return 2;
	}
	if (choice.n && strcmp(choice.names[0], "--accept") == 0) {
		choice.accept = true;
		choice.n--;
		choice.names++;
	}
	int programs = run_folder(&tally, &choice, argv[1], "programs");
	int errors = run_folder(&tally, &choice, argv[1], "errors");
	int golden = run_folder(&tally, &choice, argv[1], "golden");
	return report(&tally, "%d programs, %d with mistakes, %d emitted", programs, errors,
		      golden);
}
