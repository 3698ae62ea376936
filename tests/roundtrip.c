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
	bool *still; /* by parameter: its gradient is 0 everywhere */
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

/* The names behind `output` in the text, up to those of evaluation. */
static int output_names(const Trip *t, char **names)
{
	static const char output[] = "output ";
	const char *end = strstr(t->text, "\n    } else {    # evaluation\n");
	int n = 0;
	for (const char *line = t->text; line && (!end || line < end); line = strchr(line, '\n')) {
		line += strspn(line, "\n ");
		if (strncmp(line, output, sizeof output - 1) != 0)
			continue;
		line += sizeof output - 1;
		names[n++] = need_format("%.*s", (int)strcspn(line, " \n"), line);
	}
	return n;
}

/* The printed outputs in training, one after another, as cnnc_gradients gives those of the net itself. */
static bool run_outputs(Trip *t, double *outputs)
{
	int wanted = cnnc_count(t->from->program, CNNC_PARAMETER);
	char **names = need(((size_t)wanted + strlen(t->text) / 8) * sizeof *names);
	int n = output_names(t, names);
	bool good = claim(t->tally, n == wanted, "%s: %d gradients of %d are printed", t->name, n,
			  wanted);
	CnncValues *values =
		good && n ? subject_call(&t->to, true, n, (const char *const *)names) : NULL;
	double **results = values ? subject_run(&t->to, values, n) : NULL;
	good = claim(t->tally, good && (results || !n), "%s: printed, it fails: %s in\n%s", t->name,
		     cnnc_failure(t->to.model), t->text);
	for (int k = 0; k < n; k++) {
		int64_t elements = results ? cnnc_value_tensor(values, k).elements : 0;
		if (results)
			memcpy(outputs, results[k], (size_t)elements * sizeof *outputs);
		outputs += elements;
		if (results)
			free(results[k]);
		free(names[k]);
	}
	free(results);
	free(names);
	return good;
}

static void find_still(Trip *t, const double *gradient)
{
	for (int k = 0; k < cnnc_count(t->from->program, CNNC_PARAMETER); k++) {
		int64_t n = cnnc_tensor(t->from->program, CNNC_PARAMETER, k).elements;
		t->still[k] = true;
		for (int64_t i = 0; i < n; i++)
			t->still[k] = t->still[k] && gradient[i] == 0;
		gradient += n;
	}
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
		find_still(t, wanted);
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

/* ---- evaluation ------------------------------------------------------------------------------ */

/* The gradients in evaluation, if all parameters have one there. */
static void compare_outputs(Trip *t)
{
	int n = cnnc_count(t->to.program, CNNC_OUTPUT);
	char **wanted = need((size_t)n * sizeof *wanted);
	void **outputs = need((size_t)n * sizeof *outputs);
	for (int k = 0; k < n; k++) {
		CnncTensor out = cnnc_tensor(t->to.program, CNNC_OUTPUT, k);
		wanted[k] = need_format("grad(loss, %s)",
					cnnc_tensor(t->from->program, CNNC_PARAMETER, k).name);
		outputs[k] = array_new(&out, true);
	}
	CnncError *errors = NULL;
	CnncValues *values =
		cnnc_values(t->from->model, n, (const char *const *)wanted, 0, 0, &errors);
	double **results = values ? subject_run(t->from, values, n) : NULL;
	CnncStatus status =
		cnnc_forward(t->to.model, 0, (const void *const *)t->to.inputs, outputs);
	claim(t->tally, status == CNNC_OK, "%s: printed, it fails in evaluation: %s", t->name,
	      cnnc_failure(t->to.model));
	for (int k = 0; k < n; k++) {
		CnncTensor out = cnnc_tensor(t->to.program, CNNC_OUTPUT, k);
		if (results)
			compare(t, wanted[k], outputs[k], results[k], out.elements);
		if (results)
			free(results[k]);
		free(wanted[k]);
		free(outputs[k]);
	}
	free(results);
	free(wanted);
	free(outputs);
}

static void compare_evaluation(Trip *t)
{
	int n = cnnc_count(t->from->program, CNNC_RESULT);
	double *results[2] = {need((size_t)n * sizeof **results),
			      need((size_t)n * sizeof **results)};
	const Subject *subjects[2] = {t->from, &t->to};
	CnncStatus status[2];
	for (int i = 0; i < 2; i++)
		status[i] = cnnc_evaluate(subjects[i]->model, 0,
					  (const void *const *)subjects[i]->inputs, results[i]);
	if (claim(t->tally, status[0] == status[1], "%s: printed, evaluation fails: %s", t->name,
		  cnnc_failure(t->to.model)) &&
	    status[0] == CNNC_OK)
		compare(t, "a loss or metric in evaluation", results[1], results[0], n);
	free(results[0]);
	free(results[1]);
	/* of a net that knows no training the outputs are compared already */
	if (strstr(t->text, "\n    if training {\n") && cnnc_count(t->to.program, CNNC_OUTPUT))
		compare_outputs(t);
}

/* ---- training -------------------------------------------------------------------------------- */

/* The optimizer works on a parameter whose gradient is 0, but not on one on which the loss does not depend, as
 * it no longer may when printed. */
static bool is_still(const Trip *t, CnncKind kind, int k)
{
	CnncTensor state = cnnc_tensor(t->from->program, kind, k);
	for (int i = 0; state.of_optimizer && i < cnnc_count(t->from->program, CNNC_PARAMETER);
	     i++) {
		const char *name = cnnc_tensor(t->from->program, CNNC_PARAMETER, i).name;
		size_t length = strlen(name);
		if (t->still[i] && !strncmp(state.name, name, length) && state.name[length] == '.')
			return true;
	}
	return false;
}

/* All parameters and states, one after another. */
static double *everything(const Trip *t, const CnncModel *model, int64_t *n)
{
	const CnncProgram *program = t->from->program;
	static const CnncKind kinds[] = {CNNC_PARAMETER, CNNC_STATE};
	double *values = NULL;
	for (int pass = 0; pass < 2; pass++) {
		*n = 0;
		for (int i = 0; i < 2; i++)
			for (int k = 0; k < cnnc_count(program, kinds[i]); k++) {
				if (is_still(t, kinds[i], k))
					continue;
				if (pass)
					cnnc_get(model, kinds[i], k, values + *n);
				*n += cnnc_tensor(program, kinds[i], k).elements;
			}
		if (!pass)
			values = need((size_t)*n * sizeof *values);
	}
	return values;
}

/* Parameters and states, those of the optimizer, too, have the names and shapes of those printed from. */
static bool same_interface(Trip *t)
{
	static const CnncKind kinds[] = {CNNC_PARAMETER, CNNC_STATE};
	bool good = true;
	for (int i = 0; i < 2; i++) {
		int n = cnnc_count(t->from->program, kinds[i]);
		good = claim(t->tally, cnnc_count(t->to.program, kinds[i]) == n,
			     "%s: %d %s, and printed %d, in\n%s", t->name, n,
			     i ? "states" : "parameters", cnnc_count(t->to.program, kinds[i]),
			     t->text) &&
		       good;
		for (int k = 0; k < n && good; k++) {
			CnncTensor a = cnnc_tensor(t->from->program, kinds[i], k);
			CnncTensor b = cnnc_tensor(t->to.program, kinds[i], k);
			good = claim(t->tally, !strcmp(a.name, b.name) && same_tensor(&a, &b),
				     "%s: %s is %s when printed, or of another shape", t->name,
				     a.name, b.name);
		}
	}
	return good;
}

/* One model of each, first as initialised, then from what `from` holds two steps on. */
static void train_both(Trip *t, CnncModel *models[2])
{
	Subject subjects[2] = {*t->from, t->to};
	double *values[2], *results[2];
	CnncStatus status[2] = {CNNC_OK, CNNC_OK};
	int nresults = cnnc_count(t->from->program, CNNC_RESULT);
	int64_t n;
	for (int i = 0; i < 2; i++) {
		cnnc_initialise(models[i], 7);
		values[i] = everything(t, models[i], &n);
		results[i] = need((size_t)nresults * sizeof **results);
	}
	compare(t, "an initial value", values[1], values[0], n);
	for (int i = 0; i < 2; i++) {
		free(values[i]);
		subjects[i].model = models[i];
		cnnc_set_steps(models[i], cnnc_steps(t->from->model), 1);
		for (int k = 0; k < 2; k++) {
			CnncKind kind = k ? CNNC_STATE : CNNC_PARAMETER;
			for (int j = 0; j < cnnc_count(t->from->program, kind); j++) {
				CnncTensor a = cnnc_tensor(t->from->program, kind, j);
				double *of = need((size_t)a.elements * sizeof *of);
				cnnc_get(t->from->model, kind, j, of);
				cnnc_set(models[i], kind, j, of);
				free(of);
			}
		}
		for (int step = 0; step < 2 && status[i] == CNNC_OK; step++)
			status[i] = cnnc_step(models[i], (const void *const *)subjects[i].inputs,
					      results[i]);
		values[i] = everything(t, models[i], &n);
	}
	if (claim(t->tally, status[0] == status[1], "%s: printed, a step fails: %s", t->name,
		  cnnc_failure(models[1]))) {
		compare(t, "after two steps, a parameter or state", values[1], values[0], n);
		if (status[0] == CNNC_OK)
			compare(t, "after two steps, a loss or metric", results[1], results[0],
				nresults);
	}
	for (int i = 0; i < 2; i++) {
		free(values[i]);
		free(results[i]);
	}
}

static void compare_training(Trip *t)
{
	CnncError *errors = NULL;
	CnncModel *models[2] = {cnnc_load(t->from->program, &errors),
				cnnc_load(t->to.program, &errors)};
	if (claim(t->tally, models[0] && models[1], "%s: a model cannot be loaded", t->name))
		train_both(t, models);
	cnnc_unload(models[0]);
	cnnc_unload(models[1]);
}

void check_round_trip(Tally *tally, const char *name, Subject *s, bool stops)
{
	CnncError *errors = NULL;
	Trip t = {tally, name, cnnc_emit(s->program, CNNC_GRAD, NULL, NULL, &errors), s, {0}, NULL};
	char *messages = all_messages(errors);
	/* kernels that do not contract: a gradient of 0 would be rounding, of which adam makes much */
	CnncOptions options = {.f64 = 1, .kernels = cnnc_kernel_name(0)};
	bool ready = claim(tally, t.text != NULL, "%s: no gradient:\n%s", name, messages) &&
		     claim(tally, subject_open(&t.to, name, t.text, &options),
			   "%s: the printed gradient does not compile:\n%s", name, t.text);
	free(messages);
	if (!ready)
		return;
	cnnc_set_steps(t.to.model, cnnc_steps(s->model), 1);
	ready = claim(tally,
		      cnnc_count(t.to.program, CNNC_RESULT) == cnnc_count(s->program, CNNC_RESULT),
		      "%s: printed, it gives other things", name);
	t.still = need((size_t)cnnc_count(s->program, CNNC_PARAMETER) + 1);
	if (ready && same_interface(&t) && give_all(&t)) {
		run_both(&t, stops);
		compare_evaluation(&t);
		if (!stops)
			compare_training(&t);
	}
	free(t.still);
	subject_close(&t.to);
}
