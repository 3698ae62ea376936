/* SPDX-License-Identifier: MIT */
/*
 * cli_check.c - cnnc check: derived gradients against differences of the loss, in double precision.
 *
 * The one idea: the loss is computed by a program that knows nothing of gradients (the value `loss`
 * alone, with the statistics and the random numbers of training), so whatever the derivation got
 * wrong shows. Each parameter is probed along one random direction, where every element counts,
 * and at its largest and a few other elements, which say where a difference lies.
 */
#include "cli.h"

#include "../runtime/random.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define USUAL_BATCH 2
/* Elements of a parameter that are probed: that of the largest gradient, and random ones. */
#define ELEMENTS 4
/* Labels of an input without a range lie below this. */
#define FREE_LABELS 10
/* How far parameters that are all equal (0, 1) are moved, so that nothing lies on a kink. */
#define PERTURB 0.1

typedef struct Check {
	const Options *options;
	CnncProgram *program;
	CnncModel *model;
	CnncValues *values;
	const void **inputs;
	double *gradients; /* of all parameters */
	double loss;
	double *at, *there; /* a parameter as it is, and moved */
	double *direction;
	int parameter;     /* which one is moved */
	ExitStatus status; /* of the last loss */
	uint32_t stream;   /* random numbers used so far */
	int name_width, shape_width;
	int *tallies; /* of the present parameter: comparisons, failures */
	FILE *out;
} Check;

static double normal(const Check *c, uint64_t element)
{
	return cnnc_random_normal_f64(c->options->seed, 0, c->stream, element);
}

static uint64_t below(const Check *c, uint64_t element, uint64_t limit)
{
	return cnnc_random_bits(c->options->seed, 0, c->stream, element) % limit;
}

/* ---------------------------------------------------------------------------------------- setup */

/* The user chose the batch, and a smaller one may fit. */
static ExitStatus no_memory_for_batch(const Check *c)
{
	return complain(file_name(c->options),
			"expected a batch that fits into memory, and found one of %" PRId64
			" (see --batch)",
			cnnc_settings(c->program).batch);
}

static ExitStatus make_inputs(Check *c)
{
	int n = cnnc_count(c->program, CNNC_INPUT);

	c->inputs = calloc((size_t)n + 1, sizeof *c->inputs);
	for (int i = 0; c->inputs && i < n; i++) {
		CnncTensor t = cnnc_tensor(c->program, CNNC_INPUT, i);
		double *floats = calloc((size_t)t.elements, sizeof *floats);
		int32_t *ints = (int32_t *)floats;
		c->inputs[i] = floats;
		if (!floats)
			return no_memory_for_batch(c);
		c->stream++;
		for (int64_t k = 0; k < t.elements; k++) {
			if (t.is_int)
				ints[k] = (int32_t)below(c, (uint64_t)k,
							 t.below > 0 ? (uint64_t)t.below
								     : FREE_LABELS);
			else
				floats[k] = normal(c, (uint64_t)k);
		}
	}
	return c->inputs ? STATUS_OK : no_memory();
}

static bool all_equal(const double *values, int64_t n)
{
	for (int64_t k = 1; k < n; k++)
		if (values[k] != values[0])
			return false;
	return true;
}

/* Biases of 0 put relu on its kink. */
static void perturb(Check *c)
{
	for (int i = 0; i < cnnc_count(c->program, CNNC_PARAMETER); i++) {
		int64_t n = cnnc_tensor(c->program, CNNC_PARAMETER, i).elements;
		c->stream++;
		cnnc_get(c->model, CNNC_PARAMETER, i, c->at);
		for (int64_t k = 0; k < n && (k > 0 || all_equal(c->at, n)); k++)
			c->at[k] += PERTURB * normal(c, (uint64_t)k);
		cnnc_set(c->model, CNNC_PARAMETER, i, c->at);
	}
}

static ExitStatus make_room(Check *c)
{
	size_t all = 1, most = 1;
	char shape[DATA_SHAPE_TEXT];

	for (int i = 0; i < cnnc_count(c->program, CNNC_PARAMETER); i++) {
		CnncTensor t = cnnc_tensor(c->program, CNNC_PARAMETER, i);
		int name = (int)strlen(t.name), width = (int)strlen(tensor_shape(shape, &t));
		all += (size_t)t.elements;
		most = (size_t)t.elements > most ? (size_t)t.elements : most;
		c->name_width = name > c->name_width ? name : c->name_width;
		c->shape_width = width > c->shape_width ? width : c->shape_width;
	}
	c->name_width = c->name_width > 9 ? c->name_width : 9;
	c->shape_width = c->shape_width > 9 ? c->shape_width : 9;
	c->gradients = calloc(all, sizeof *c->gradients);
	c->at = calloc(most, sizeof *c->at);
	c->there = calloc(most, sizeof *c->there);
	c->direction = calloc(most, sizeof *c->direction);
	return c->gradients && c->at && c->there && c->direction ? STATUS_OK : no_memory();
}

/* The loss with the parameter moved by t along the direction. */
static bool loss_along(void *user, double t, double *out)
{
	Check *c = user;
	void *outputs[1] = {out};
	int64_t n = cnnc_tensor(c->program, CNNC_PARAMETER, c->parameter).elements;

	for (int64_t k = 0; k < n; k++)
		c->there[k] = c->at[k] + t * c->direction[k];
	cnnc_set(c->model, CNNC_PARAMETER, c->parameter, c->there);
	c->status =
		net_status(c->options, c->model, cnnc_values_run(c->values, c->inputs, outputs));
	cnnc_set(c->model, CNNC_PARAMETER, c->parameter, c->at);
	return c->status == STATUS_OK;
}

/* The loss is not finite: which definition is the first that is not? */
static ExitStatus blame_loss(const Check *c)
{
	const CnncError *first = cnnc_find_nonfinite(c->model, c->inputs);

	complain(file_name(c->options), "the loss is %s at random inputs", number_text(c->loss));
	if (first)
		put_message(first->rendered);
	return STATUS_INPUT;
}

/* Gradients at the initial parameters, and the loss by both programs. */
static ExitStatus compute_gradients(Check *c)
{
	const char *file = file_name(c->options), *wanted[1] = {"loss"};
	int results = cnnc_count(c->program, CNNC_RESULT);
	double *values = calloc((size_t)results + 1, sizeof *values), alone = 0;
	void *outputs[1] = {&alone};
	ExitStatus status = values ? STATUS_OK : no_memory();

	if (status == STATUS_OK && results == 0)
		status = complain(file, "expected a loss, whose gradients can be checked");
	if (status == STATUS_OK)
		status = net_values(c->model, 1, wanted, 0, true, &c->values);
	if (status == STATUS_OK)
		status = net_status(c->options, c->model,
				    cnnc_gradients(c->model, c->inputs, c->gradients, values));
	if (status == STATUS_OK)
		status = net_status(c->options, c->model,
				    cnnc_values_run(c->values, c->inputs, outputs));
	if (status == STATUS_OK) {
		c->loss = alone;
		if (!isfinite(alone))
			status = blame_loss(c);
		else if (fabs(alone - values[0]) > 1e-9 * fmax(1, fabs(alone)))
			status = complain(
				file, "the loss is %.12g, but %.12g where the gradient is computed",
				alone, values[0]);
	}
	free(values);
	return status;
}

/* --------------------------------------------------------------------------------------- probes */

/* What a parameter's gradient is like. */
typedef struct Slope {
	const double *gradient;
	CnncTensor tensor;
	double largest, length; /* greatest magnitude, Euclidean length */
	int64_t place;          /* of the largest */
	double scale;           /* of the parameter itself, at least 1 */
} Slope;

static Slope slope_of(Check *c, int i, const double *gradient)
{
	Slope s = {gradient, cnnc_tensor(c->program, CNNC_PARAMETER, i), 0, 0, 0, 1};

	c->parameter = i;
	cnnc_get(c->model, CNNC_PARAMETER, i, c->at);
	for (int64_t k = 0; k < s.tensor.elements; k++) {
		if (!(fabs(gradient[k]) <= s.largest)) {
			s.largest = fabs(gradient[k]);
			s.place = k;
		}
		s.length += gradient[k] * gradient[k];
		s.scale = fmax(s.scale, fabs(c->at[k]));
	}
	s.length = sqrt(s.length);
	return s;
}

static void print_row(Check *c, const Slope *s, const char *where, const Probe *p)
{
	static const char *const verdicts[] = {"ok", "FAIL", "ok, on a kink"};
	char shape[DATA_SHAPE_TEXT];
	bool first = *where != '[';

	fprintf(c->out, "%-*s  %-*s  %-*s  % .9e  % .9e  %7.1e  %s\n", c->name_width,
		first ? s->tensor.name : "", c->shape_width,
		first ? tensor_shape(shape, &s->tensor) : "", c->shape_width, where, p->analytic,
		p->numeric, p->error, verdicts[p->verdict]);
}

/* Probe along c->direction and print a row. */
static bool probe_direction(Check *c, const Slope *s, const char *where, double analytic,
			    double size)
{
	const Line line = {loss_along, c};
	Probe p;

	if (!probe(&line, c->loss, analytic, s->scale, size, &p))
		return false;
	c->tallies[0]++;
	c->tallies[1] += p.verdict == PROBE_DIFFERS;
	print_row(c, s, where, &p);
	return true;
}

/* A random direction of length 1. What a derivative along it is like: length / sqrt(elements). */
static bool probe_random(Check *c, const Slope *s)
{
	int64_t n = s->tensor.elements;
	double length = 0, along = 0;

	c->stream++;
	for (int64_t k = 0; k < n; k++) {
		c->direction[k] = normal(c, (uint64_t)k);
		length += c->direction[k] * c->direction[k];
	}
	length = length > 0 ? sqrt(length) : 1;
	for (int64_t k = 0; k < n; k++) {
		c->direction[k] /= length;
		along += c->direction[k] * s->gradient[k];
	}
	return probe_direction(c, s, "direction", along, s->length / sqrt((double)n));
}

static bool probe_elements(Check *c, const Slope *s)
{
	int64_t n = s->tensor.elements, places[ELEMENTS];
	char text[DATA_SHAPE_TEXT];
	bool good = true;
	int count = 0;

	memset(c->direction, 0, (size_t)n * sizeof *c->direction);
	for (uint64_t k = 0; k < 4 * ELEMENTS && count < ELEMENTS; k++) {
		int64_t place = k == 0 ? s->place : (int64_t)below(c, k, (uint64_t)n);
		bool fresh = true;
		for (int i = 0; i < count; i++)
			fresh = fresh && places[i] != place;
		if (fresh)
			places[count++] = place;
	}
	for (int i = 0; i < count && good; i++) {
		c->direction[places[i]] = 1;
		good = probe_direction(c, s, tensor_place(text, &s->tensor, places[i]),
				       s->gradient[places[i]], 0.01 * s->largest);
		c->direction[places[i]] = 0;
	}
	return good;
}

/* A gradient that is 0 everywhere is right only if the loss does not depend on the parameter. */
static bool judge_zero(Check *c, const Slope *s)
{
	const Line line = {loss_along, c};
	bool depends;

	c->stream++;
	for (int64_t k = 0; k < s->tensor.elements; k++)
		c->direction[k] = normal(c, (uint64_t)k);
	if (!probe_depends(&line, c->loss, s->scale, &depends))
		return false;
	if (depends && s->largest > 0)
		return true;
	c->tallies[1] += depends;
	fprintf(c->out, "%*s  %s\n", c->name_width, "",
		depends ? "FAIL: zero everywhere, though the loss depends on it"
			: "note: zero: the loss does not depend on it");
	return true;
}

/* A piece of work: parameter i. Its random numbers do not depend on who does it. */
static ExitStatus check_parameter(void *user, int i, FILE *out, int tallies[TALLIES])
{
	Check c = *(Check *)user;
	const double *gradient = c.gradients;
	Slope s;

	for (int k = 0; k < i; k++)
		gradient += cnnc_tensor(c.program, CNNC_PARAMETER, k).elements;
	c.stream += 2 * (uint32_t)i;
	c.tallies = tallies;
	c.out = out;
	s = slope_of(&c, i, gradient);
	if (!probe_random(&c, &s) || !probe_elements(&c, &s))
		return c.status;
	if (s.largest <= 1e-14 * fmax(1, fabs(c.loss)) && !judge_zero(&c, &s))
		return c.status;
	return STATUS_OK;
}

static ExitStatus check_all(Check *c)
{
	int n = cnnc_count(c->program, CNNC_PARAMETER), width = c->shape_width;
	int tallies[TALLIES] = {0, 0};
	ExitStatus status;

	printf("%-*s  %-*s  %-*s  %-16s  %-16s  %-7s\n", c->name_width, "parameter", width, "shape",
	       width, "place", " derived", " differences", "error");
	status = share_work(n, check_parameter, c, tallies);
	if (status != STATUS_OK)
		return status;
	printf("%s: %d parameters, %d comparisons, %d failed; loss %.9g, seed %" PRIu64 "\n",
	       cnnc_net_name(c->program), n, tallies[0], tallies[1], c->loss, c->options->seed);
	if (tallies[1] > 0)
		return complain(file_name(c->options), "%d of the gradients checked are wrong",
				tallies[1]);
	return STATUS_OK;
}

/* ---------------------------------------------------------------------------------- the command */

static ExitStatus open_check(Check *c)
{
	const Options *o = c->options;
	int64_t batch = o->batch ? o->batch : USUAL_BATCH;
	ExitStatus status;

	for (int i = 0; i < o->ndefines && !o->batch; i++)
		if (strcmp(o->defines[i].name, "N") == 0)
			batch = 0;
	status = net_compile(o, batch, true, &c->program);
	if (status == STATUS_OK)
		status = make_inputs(c);
	if (status == STATUS_OK)
		status = make_room(c);
	if (status == STATUS_OK)
		status = net_load(c->program, o->seed, &c->model);
	if (status == STATUS_OK)
		perturb(c);
	return status == STATUS_OK ? compute_gradients(c) : status;
}

ExitStatus command_check(const Options *o)
{
	Check c;
	ExitStatus status;

	memset(&c, 0, sizeof c);
	c.options = o;
	status = open_check(&c);
	if (status == STATUS_OK)
		status = check_all(&c);
	for (int i = 0; c.inputs && i < cnnc_count(c.program, CNNC_INPUT); i++)
		free((void *)c.inputs[i]);
	free(c.inputs);
	free(c.gradients);
	free(c.at);
	free(c.there);
	free(c.direction);
	cnnc_free(c.program);
	return status;
}
