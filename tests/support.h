/* SPDX-License-Identifier: MIT */
/* What the tests of whole programs share: files, counting, numbers of either precision, and models
 * filled by the formula of torch/fill.h. A failure is printed and counted; a test goes on. */
#ifndef CNNC_TESTS_SUPPORT_H
#define CNNC_TESTS_SUPPORT_H

#include "cnnc.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define FORMAT(f, a) __attribute__((format(printf, f, a)))
#else
#define FORMAT(f, a)
#endif

/* ---- memory and files: a test without memory or its files ends at once --------------------------- */

void *need(size_t size); /* zeroed */
char *need_format(const char *format, ...) FORMAT(1, 2);
char *read_text(const char *path, size_t *length); /* NULL: there is none */
void write_text(const char *path, const char *text);
/* Names of the files in a folder that end in `ending`, sorted; *n of them. */
char **list_files(const char *folder, const char *ending, int *n);
/* Prints what differs between two texts, a line each, with '-' and '+' before it. */
void print_difference(const char *expected, const char *found);

/* ---- counting ------------------------------------------------------------------------------------ */

typedef struct Tally {
	const char *test; /* the test program's name */
	int checks, failures, skips;
} Tally;

/* Counts a check; prints the text if it does not hold. */
bool claim(Tally *tally, bool holds, const char *format, ...) FORMAT(3, 4);
/* Prints "TEST: WHAT, N checks, M failed"; returns the exit status. */
int report(const Tally *tally, const char *format, ...) FORMAT(2, 3);

/* ---- numbers ------------------------------------------------------------------------------------- */

/* |found - wanted| / |wanted| in the L2 norm; absolute where |wanted| is 0; infinite with a NaN. */
double difference(const double *found, const double *wanted, int64_t n);
/* An array for a tensor; elements are int32_t, float or double. */
void *array_new(const CnncTensor *tensor, bool f64);
void array_put(void *array, const CnncTensor *tensor, bool f64, int64_t i, double value);
double array_get(const void *array, const CnncTensor *tensor, bool f64, int64_t i);
double *array_doubles(const void *array, const CnncTensor *tensor, bool f64);

/* ---- models -------------------------------------------------------------------------------------- */

/* A program in memory with what its functions take. */
typedef struct Subject {
	CnncProgram *program;
	CnncModel *model;
	bool f64;
	void **inputs; /* by number of the input */
} Subject;

/* Messages as one text; "" if there are none. */
char *all_messages(const CnncError *errors);
/* Compiles and loads with every pass verified; prints the messages and returns false after an error. */
bool subject_open(Subject *subject, const char *name, const char *text, const CnncOptions *options);
void subject_close(Subject *subject);
/* Parameters and states by torch/fill.h, from the names and shapes. */
void subject_fill(Subject *subject);
/* Input `name` holds `values` as they are. False: no such input. */
bool subject_input(Subject *subject, const char *name, const double *values);
/* Images, labels or other numbers in every input that was not set, by torch/fill.h with stream NAME
 * and `suffix`; integers lie below their bound, or 10. */
void subject_random_inputs(Subject *subject, const char *suffix);
/* A function that computes expressions; NULL after an error, which is printed. */
CnncValues *subject_call(Subject *subject, bool training, int n, const char *const *wanted);
/* Its results for the inputs and parameters as they are, an array each; NULL after an error. */
double **subject_run(Subject *subject, CnncValues *values, int n);
/* Both at once for one expression, of *count elements. */
double *subject_value(Subject *subject, bool training, const char *wanted, int64_t *count);
/* A parameter or state. NULL: no such name. */
double *subject_get(const Subject *subject, CnncKind kind, const char *name, int64_t *count);
bool subject_set(Subject *subject, const char *name, const double *values, int64_t count);

#endif
