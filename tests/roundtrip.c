/* SPDX-License-Identifier: MIT */
/* See roundtrip.h. */
#include "roundtrip.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Of the norm: rounding errors of sums in another order. */
static const double tolerance = 1e-12;

typedef struct Trip {
	Tally *tally;
	const char *name, *text; /* text: the printed gradient */
	Subject *from, to;
} Trip;

static int64_t parameter_elements(const Subject *s)
{
	int64_t n = 0;
	for (int k = 0; k < cnnc_count(s->program, CNNC_PARAMETER); k++)
		n += cnnc_tensor(s->program, CNNC_PARAMETER, k).elements;
	return n;
}

static bool same_tensor(const CnncTensor *a, const CnncTensor *b)
{
	return a->is_int == b->is_int && a->rank == b->rank && a->below == b->below &&
	       memcmp(a->dims, b->dims, (size_t)a->rank * sizeof *a->dims) == 0;
}

/* Everything that the printed net takes is called and shaped as in the net it was printed from. */
static bool give_all(Trip *t)
{
	static const CnncKind kinds[] = {CNNC_INPUT, CNNC_PARAMETER, CNNC_STATE};
	bool good = true;
	for (int i = 0; i < 3; i++)
		for (int k = 0; k < cnnc_count(t->to.program, kinds[i]); k++) {
			CnncTensor b = cnnc_tensor(t->to.program, kinds[i], k);
			int at = cnnc_find(t->from->program, kinds[i], b.name);
			CnncTensor a = cnnc_tensor(t->from->program, kinds[i], at);
			if (b.of_optimizer)
				continue;
			good &= claim(t->tally, at >= 0 && same_tensor(&a, &b),
				      "%s: %s is another one when printed", t->name, b.name);
			if (!good)
				continue;
			double *values = kinds[i] == CNNC_INPUT
						 ? array_doubles(t->from->inputs[at], &a, true)
						 : need((size_t)a.elements * sizeof *values);
			if (kinds[i] == CNNC_INPUT) {
				subject_input(&t->to, b.name, values);
			} else {
				cnnc_get(t->from->model, kinds[i], at, values);
				cnnc_set(t->to.model, kinds[i], k, values);
			}
			free(values);
		}
	return good;
}

/* difference(), but what is not a number on both sides is the same. */
static double apart(const double *found, const double *wanted, int64_t n)
{
	size_t bytes = (size_t)n * sizeof(double);
	double *a = need(bytes), *b = need(bytes);
	for (int64_t i = 0; i < n; i++) {
		bool neither = isnan(found[i]) && isnan(wanted[i]);
		a[i] = neither ? 0 : found[i];
		b[i] = neither ? 0 : wanted[i];
	}
	double far = difference(a, b, n);
	free(a);
	free(b);
	return far;
}

static void compare(Trip *t, const char *what, const double *found, const double *wanted, int64_t n)
{
	double far = apart(found, wanted, n);
	claim(t->tally, far <= tolerance, "%s: %s differs by %.3g of its norm in\n%s", t->name,
	      what, far, t->text);
}

/* The printed outputs, one after another, as cnnc_gradients gives those of the net itself. */
static bool run_outputs(Trip *t, double *outputs)
{
	int n = cnnc_count(t->to.program, CNNC_OUTPUT);
	void **places = need((size_t)n * sizeof *places);
	for (int k = 0; k < n; k++) {
		places[k] = outputs;
		outputs += cnnc_tensor(t->to.program, CNNC_OUTPUT, k).elements;
	}
	CnncStatus status = cnnc_forward(t->to.model, 0, (const void *const *)t->to.inputs, places);
	free(places);
	return claim(t->tally, status == CNNC_OK, "%s: printed, it fails: %s", t->name,
		     cnnc_failure(t->to.model));
}

static void run_both(Trip *t, bool stops)
{
	int64_t n = parameter_elements(t->from);
	int nresults = cnnc_count(t->from->program, CNNC_RESULT);
	size_t bytes = (size_t)n * sizeof(double);
	double *wanted = need(bytes), *printed = need(bytes), *again = need(bytes);
	double *results[2];
	for (int i = 0; i < 2; i++)
		results[i] = need((size_t)nresults * sizeof **results);
	CnncStatus status = cnnc_gradients(t->from->model, (const void *const *)t->from->inputs,
					   wanted, results[0]);
	if (claim(t->tally, status == CNNC_OK, "%s: no gradient: %s", t->name,
		  cnnc_failure(t->from->model)) &&
	    run_outputs(t, printed)) {
		status = cnnc_gradients(t->to.model, (const void *const *)t->to.inputs, again,
					results[1]);
		claim(t->tally, status == CNNC_OK, "%s: no gradient of what is printed: %s",
		      t->name, cnnc_failure(t->to.model));
		compare(t, "a loss or metric", results[1], results[0], nresults);
		if (!stops)
			compare(t, "the gradient, derived again,", again, wanted, n);
		compare(t, "the gradient", printed, wanted, n);
	}
	for (int i = 0; i < 2; i++)
		free(results[i]);
	free(wanted);
	free(printed);
	free(again);
}

void check_round_trip(Tally *tally, const char *name, Subject *s, bool stops)
{
	CnncError *errors = NULL;
	Trip t = {tally, name, cnnc_emit(s->program, CNNC_GRAD, NULL, NULL, &errors), s, {0}};
	char *messages = all_messages(errors);
	CnncOptions options = {.f64 = 1};
	bool ready = claim(tally, t.text != NULL, "%s: no gradient:\n%s", name, messages) &&
		     claim(tally, subject_open(&t.to, name, t.text, &options),
			   "%s: the printed gradient does not compile:\n%s", name, t.text);
	free(messages);
	if (!ready)
		return;
	cnnc_set_steps(t.to.model, cnnc_steps(s->model), 1);
	ready = claim(tally,
		      cnnc_count(t.to.program, CNNC_RESULT) ==
				      cnnc_count(s->program, CNNC_RESULT) &&
			      cnnc_count(t.to.program, CNNC_OUTPUT) ==
				      cnnc_count(s->program, CNNC_PARAMETER),
		      "%s: printed, it gives other things", name);
	if (ready && give_all(&t))
		run_both(&t, stops);
	subject_close(&t.to);
}
