/* SPDX-License-Identifier: MIT */
/* Programs that carry what is expected of them: a .cnn file with lines that begin with "#:". The
 * README of this folder lists the directives; a line that is none of them is a failure, so that an
 * expectation cannot get lost by a misspelling. */
#ifndef CNNC_TESTS_PROGRAMS_H
#define CNNC_TESTS_PROGRAMS_H

#include "support.h"

/* Numbers as a directive writes them. */
typedef enum DataKind {
	DATA_ARRAY, /* 3 (rank 0), [[1, 2/3], [3, -inf]] */
	DATA_ALL,   /* all 3: every element, whatever the shape */
	DATA_FILL   /* fill(scale, offset): torch/fill.h, with the tensor's name as stream */
} DataKind;

typedef struct Data {
	DataKind kind;
	int rank;
	int64_t dim[CNNC_MAX_RANK], elements;
	double *values; /* DATA_ARRAY: all; DATA_ALL: one; DATA_FILL: scale, offset */
} Data;

typedef enum DirectiveKind {
	TEST_SIZE,       /* size N = 2 */
	TEST_NET,        /* net NAME */
	TEST_TRAINING,   /* training: what follows is expected of the training graph */
	TEST_EVALUATION, /* evaluation: the same the other way round; the start */
	TEST_SET,        /* set NAME = DATA: an input, parameter or state */
	TEST_STEP,       /* step, step 3 */
	TEST_EXPECT,     /* expect EXPRESSION = DATA, … ~ TOLERANCE */
	TEST_SHAPE,      /* shape EXPRESSION = [2, 3] */
	TEST_BETWEEN,    /* between EXPRESSION = [0, 1]: each element, ends included */
	TEST_VARIES,     /* varies NAME: a parameter whose initial values depend on the seed */
	TEST_PARAMETER,  /* parameter NAME = DATA */
	TEST_STATE,      /* state NAME = DATA */
	TEST_PARAMETERS, /* parameters NAME NAME …: these, in this order, and no other */
	TEST_REFUSES     /* refuses y[2]: a step refuses this element of an input */
} DirectiveKind;

typedef struct Directive {
	DirectiveKind kind;
	int line;
	bool training; /* stands after `training` */
	char *name;    /* a name, an expression, a list of names */
	int64_t count; /* of steps, of a size; an index */
	Data data;
	double tolerance; /* 0: the usual one */
} Directive;

typedef struct TestProgram {
	char *name, *text; /* ranges.cnn */
	const char *net;
	int ndefines;
	CnncDefine defines[8];
	int n;
	Directive *directives;
} TestProgram;

/* False, after printing why, if the file is not there or a directive is not one. */
bool program_read(TestProgram *program, const char *folder, const char *file);
void program_free(TestProgram *program);
/* Options for compiling it. */
CnncOptions program_options(const TestProgram *program, bool f64, bool plain);
/* Its `set` directives up to the first that expects something, and numbers for all other inputs. */
bool program_prepare(const TestProgram *program, Subject *subject);
bool program_set(const Directive *directive, Subject *subject);
/* As many numbers as the tensor has; NULL if the shape differs. */
double *data_values(const Data *data, const char *stream, int rank, const int64_t *dim);

#endif
