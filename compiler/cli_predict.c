/* SPDX-License-Identifier: MIT */
/*
 * cli_predict.c - cnnc predict: the classes of images, a line each.
 *
 * Probabilities are the softmax of the net's first output, [N, classes].
 */
#include "cli.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Images at a time, unless --batch says otherwise. */
#define USUAL_BATCH 64
#define USUAL_TOP   3

typedef struct Prediction {
	const Options *options;
	CnncProgram *program;
	CnncModel *model;
	Feed feed;
	bool is_array;     /* the examples are a .npy file */
	DataArray array;   /* F32 or F64 */
	DatasetPart part;  /* an IDX file */
	int64_t count;     /* examples */
	CnncTensor output; /* of a whole batch */
	int64_t classes, top;
	void *scores; /* of a batch */
	double *odds; /* of one example */
	int *order;
} Prediction;

/* ------------------------------------------------------------------------------------- examples */

static bool is_npy(const char *path)
{
	size_t length = strlen(path);

	return length >= 4 && strcmp(path + length - 4, ".npy") == 0;
}

static ExitStatus read_examples(Prediction *p)
{
	const Options *o = p->options;
	DataError err;

	p->is_array = is_npy(o->examples);
	if (p->is_array ? !npy_read(o->examples, o->f64 ? DATA_F64 : DATA_F32, &p->array, &err)
			: !dataset_images(o->examples, &p->part, &err))
		return complain_data(&err);
	if (p->is_array && (p->array.rank == 0 || p->array.count == 0))
		return complain(o->examples, "expected at least one example");
	p->count = p->is_array ? (int64_t)p->array.dims[0] : (int64_t)p->part.count;
	return STATUS_OK;
}

/* The examples, if they could be read, fit the float input, which is for one batch of them. */
static ExitStatus examples_fit(const Prediction *p)
{
	CnncTensor x = cnnc_tensor(p->program, CNNC_INPUT, p->feed.images);
	char expected[DATA_SHAPE_TEXT], found[DATA_SHAPE_TEXT];
	size_t dims[DATA_MAX_RANK];

	if (p->count == 0)
		return STATUS_OK;
	if (!p->is_array)
		return feed_images_fit(&p->feed, p->program, &p->part);
	memcpy(dims, p->array.dims, sizeof dims);
	dims[0] = (size_t)x.dims[0];
	if (same_shape(&x, p->array.rank, dims))
		return STATUS_OK;
	return complain(p->options->examples,
			"input %s takes %s, and a batch of these examples is %s", x.name,
			tensor_shape(expected, &x), data_shape(found, p->array.rank, dims));
}

static void fill(const Prediction *p, int64_t first, int64_t n)
{
	size_t size = p->feed.example * data_type_size(p->feed.type);

	if (p->is_array) {
		memcpy(p->feed.x, (const char *)p->array.data + (size_t)first * size,
		       (size_t)n * size);
		return;
	}
	for (int64_t i = 0; i < n; i++)
		p->feed.indices[i] = (uint32_t)(first + i);
	dataset_batch(&p->part, p->feed.indices, (size_t)n, p->feed.type, p->feed.x, NULL);
}

/* ------------------------------------------------------------------------------------- printing */

static double number(const Prediction *p, const void *numbers, size_t at)
{
	return p->options->f64 ? ((const double *)numbers)[at]
			       : (double)((const float *)numbers)[at];
}

/* The score of every class of example i of the batch, as a probability; false: they give none. */
static bool softmax(const Prediction *p, int64_t i)
{
	double largest = -INFINITY, sum = 0;

	for (int64_t c = 0; c < p->classes; c++) {
		p->odds[c] = number(p, p->scores, (size_t)(i * p->classes + c));
		largest = fmax(largest, p->odds[c]);
	}
	for (int64_t c = 0; c < p->classes; c++)
		sum += p->odds[c] = exp(p->odds[c] - largest);
	for (int64_t c = 0; c < p->classes; c++)
		p->odds[c] /= sum;
	return isfinite(sum);
}

/* The first score of example i that is a NaN, else an infinity. */
static int64_t worst_class(const Prediction *p, int64_t i)
{
	int64_t worst = 0;
	bool found = false;

	for (int64_t c = 0; c < p->classes; c++) {
		double score = number(p, p->scores, (size_t)(i * p->classes + c));
		if (isnan(score))
			return c;
		if (!found && score > 0 && isinf(score)) {
			worst = c;
			found = true;
		}
	}
	return worst;
}

/* Example i of the batch has no probabilities: which score is to blame, and where from, as far as
 * the example and the weights tell. */
static ExitStatus blame_scores(const Prediction *p, int64_t i, int64_t example)
{
	int64_t c = worst_class(p, i);
	size_t size = p->feed.example, first = (size_t)i * size;

	complain(p->options->examples, "example %" PRId64 ": the score of class %" PRId64 " is %s",
		 example, c, number_text(number(p, p->scores, (size_t)(i * p->classes + c))));
	for (size_t k = 0; k < size; k++) {
		double value = number(p, p->feed.x, first + k);
		if (!isfinite(value)) {
			complain(p->options->examples, "example %" PRId64 ": its element %zu is %s",
				 example, k, number_text(value));
			break;
		}
	}
	return worse(STATUS_INPUT, weights_finite(p->options->load, p->model, p->program));
}

/* "12  9 0.9731  7 0.0200  5 0.0051": the example, then classes, the most probable first. */
static void print_example(const Prediction *p, int64_t example)
{
	printf("%" PRId64, example);
	for (int64_t c = 0; c < p->classes; c++)
		p->order[c] = (int)c;
	for (int64_t k = 0; k < p->top; k++) {
		int64_t best = k;
		int swap;
		for (int64_t c = k + 1; c < p->classes; c++)
			if (p->odds[p->order[c]] > p->odds[p->order[best]] ||
			    (p->odds[p->order[c]] == p->odds[p->order[best]] &&
			     p->order[c] < p->order[best]))
				best = c;
		swap = p->order[k];
		p->order[k] = p->order[best];
		p->order[best] = swap;
		printf("  %d %.4f", p->order[k], p->odds[p->order[k]]);
	}
	putchar('\n');
}

/* ---------------------------------------------------------------------------------- the command */

static ExitStatus open_output(Prediction *p)
{
	const Options *o = p->options;
	char shape[DATA_SHAPE_TEXT];

	if (cnnc_count(p->program, CNNC_OUTPUT) == 0)
		return complain(file_name(o), "net %s has no output to predict from",
				cnnc_net_name(p->program));
	p->output = cnnc_tensor(p->program, CNNC_OUTPUT, 0);
	if (p->output.is_int || p->output.rank != 2 || p->output.dims[0] != p->feed.batch ||
	    p->output.dims[1] > INT32_MAX)
		return complain(file_name(o),
				"output %s: expected a score for every class, [%" PRId64
				", classes], and found %s",
				p->output.name, p->feed.batch, tensor_shape(shape, &p->output));
	p->classes = p->output.dims[1];
	p->top = o->top ? o->top : USUAL_TOP;
	p->top = p->top < p->classes ? p->top : p->classes;
	p->scores = calloc((size_t)p->output.elements, sizeof(double));
	p->odds = calloc((size_t)p->classes, sizeof *p->odds);
	p->order = calloc((size_t)p->classes, sizeof *p->order);
	return p->scores && p->odds && p->order ? STATUS_OK : no_memory();
}

/* Whatever the output needs is images. */
static ExitStatus open_values(const Prediction *p, int64_t batch, CnncValues **out)
{
	ExitStatus status = net_values(p->model, 1, &p->output.name, batch, false, out);

	for (int i = 0; status == STATUS_OK && i < cnnc_count(p->program, CNNC_INPUT); i++)
		if (i != p->feed.images && cnnc_value_needs(*out, i))
			status = complain(file_name(p->options),
					  "output %s needs input %s, which images do not give",
					  p->output.name,
					  cnnc_tensor(p->program, CNNC_INPUT, i).name);
	return status;
}

static ExitStatus predict(Prediction *p)
{
	CnncValues *values = NULL;
	int64_t compiled = 0;

	for (int64_t first = 0; first < p->count;) {
		int64_t n = p->count - first < p->feed.batch ? p->count - first : p->feed.batch;
		ExitStatus status = STATUS_OK;
		if (n != compiled)
			status = open_values(p, compiled = n, &values);
		if (status != STATUS_OK)
			return status;
		fill(p, first, n);
		status = net_status(p->options, p->model,
				    cnnc_values_run(values, p->feed.inputs, &p->scores));
		if (status != STATUS_OK)
			return status;
		for (int64_t i = 0; i < n; i++) {
			if (!softmax(p, i))
				return blame_scores(p, i, first + i);
			print_example(p, first + i);
		}
		first += n;
	}
	return STATUS_OK;
}

/* What is asked of a program that could be compiled. */
static ExitStatus check_program(Prediction *p)
{
	const Options *o = p->options;
	ExitStatus status = feed_open(o, p->program, o->f64, &p->feed), loaded;

	if (status == STATUS_OK) {
		status = examples_fit(p);
		status = worse(status, open_output(p));
		if (status == STATUS_OK)
			status = feed_make_room(&p->feed, p->program);
	}
	loaded = net_load(p->program, 1, &p->model);
	if (loaded == STATUS_OK)
		loaded = weights_load(o->load, p->model, p->program, o->f64, NULL);
	return worse(status, loaded);
}

static ExitStatus open_prediction(Prediction *p)
{
	const Options *o = p->options;
	int64_t batch = o->batch ? o->batch : USUAL_BATCH;
	ExitStatus status = read_examples(p);

	if (p->count > 0 && p->count < batch)
		batch = p->count;
	status = worse(status, net_compile(o, batch, o->f64, &p->program));
	return p->program ? worse(status, check_program(p)) : status;
}

ExitStatus command_predict(const Options *o)
{
	Prediction p;
	ExitStatus status;

	memset(&p, 0, sizeof p);
	p.options = o;
	status = open_prediction(&p);
	if (status == STATUS_OK)
		status = predict(&p);
	data_array_free(&p.array);
	dataset_part_free(&p.part);
	feed_free(&p.feed);
	free(p.scores);
	free(p.odds);
	free(p.order);
	cnnc_free(p.program);
	return status;
}
