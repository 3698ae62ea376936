/* SPDX-License-Identifier: MIT */
/* bench_jit NET.cnn BATCH SECONDS THREADS: times a program in the process, by libtcc.
 *
 * Prints one line: milliseconds from the text to the end of the first step, best and median milliseconds
 * of a training step. The net starts afresh as step.c lets it. */
#include "cnnc.h"
#include "measure.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { TURN = 256, MOST = 1 << 16, MOST_RESULTS = 16 };

/* Values for every input: numbers in 0 .. 1, or whole ones in their range. */
static const void **inputs_of(const CnncProgram *program)
{
	int n = cnnc_count(program, CNNC_INPUT);
	const void **inputs = calloc((size_t)n + 1, sizeof *inputs);
	for (int i = 0; inputs && i < n; i++) {
		CnncTensor t = cnnc_tensor(program, CNNC_INPUT, i);
		float *reals = calloc((size_t)t.elements, sizeof *reals);
		int32_t *wholes = (int32_t *)reals;
		if (!reals)
			return NULL;
		for (int64_t k = 0; k < t.elements; k++) {
			double v = 0.5 + 0.5 * draw();
			if (t.is_int)
				wholes[k] = (int32_t)(v * (double)t.below);
			else
				reals[k] = (float)v;
		}
		inputs[i] = reals;
	}
	return inputs;
}

static int fail(const char *what)
{
	fprintf(stderr, "bench_jit: %s\n", what);
	return 1;
}

int main(int argc, char **argv)
{
	static double times[MOST];
	double results[MOST_RESULTS];
	if (argc != 5)
		return fail("NET.cnn BATCH SECONDS THREADS");
	CnncOptions options = {.batch = atoi(argv[2]), .threads = atoi(argv[4])};
	CnncError *errors;
	double start = seconds_now();
	CnncProgram *program = cnnc_compile_file(argv[1], &options, &errors);
	CnncModel *model = program ? cnnc_load(program, &errors) : NULL;
	if (!model)
		return fail(errors->text);
	double paused = seconds_now();
	const void **inputs = inputs_of(program);
	if (!inputs || cnnc_count(program, CNNC_RESULT) > MOST_RESULTS)
		return fail("no room");
	start += seconds_now() - paused;
	cnnc_initialise(model, 1);
	if (cnnc_step(model, inputs, results) != CNNC_OK)
		return fail(cnnc_failure(model));
	double first = seconds_now() - start, end = seconds_now() + atof(argv[3]);
	int n = 0;
	while (n < MOST && (n < 3 || seconds_now() < end)) {
		if (n % TURN == 0) {
			cnnc_initialise(model, 1);
			cnnc_step(model, inputs, results);
		}
		double before = seconds_now();
		if (cnnc_step(model, inputs, results) != CNNC_OK || !isfinite(results[0]))
			return fail("a step failed");
		times[n++] = seconds_now() - before;
	}
	qsort(times, (size_t)n, sizeof *times, ascending);
	printf("%.3f %.6f %.6f\n", 1e3 * first, 1e3 * times[0], 1e3 * times[n / 2]);
	cnnc_free(program);
	return 0;
}
