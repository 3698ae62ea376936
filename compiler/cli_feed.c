/* SPDX-License-Identifier: MIT */
/*
 * cli_feed.c - which input of a net takes images and which takes labels, and do they fit?
 *
 * Images are bytes / 255. They go in as [N, C, H, W], as [N, H, W] if they have one channel, or as
 * [N, C*H*W]: whichever of these the net declares.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

static ExitStatus find_inputs(const Options *o, const CnncProgram *program, Feed *f)
{
	int n = cnnc_count(program, CNNC_INPUT);

	for (int i = 0; i < n; i++) {
		CnncTensor t = cnnc_tensor(program, CNNC_INPUT, i);
		int *place = t.is_int ? &f->labels : &f->images;
		if (*place >= 0)
			return complain(file_name(o),
					"expected one %s input, for the %s, and found %s and %s",
					t.is_int ? "integer" : "float",
					t.is_int ? "labels" : "images",
					cnnc_tensor(program, CNNC_INPUT, *place).name, t.name);
		*place = i;
	}
	if (f->images < 0)
		return complain(file_name(o), "expected a float input, for the images");
	return STATUS_OK;
}

ExitStatus feed_open(const Options *o, const CnncProgram *program, bool f64, Feed *f)
{
	ExitStatus status;
	CnncTensor x;

	memset(f, 0, sizeof *f);
	f->images = f->labels = -1;
	f->type = f64 ? DATA_F64 : DATA_F32;
	status = find_inputs(o, program, f);
	if (status != STATUS_OK)
		return status;
	x = cnnc_tensor(program, CNNC_INPUT, f->images);
	if (x.rank < 2)
		return complain(file_name(o),
				"input %s: expected a batch of images, such as "
				"f32[N, 1, 28, 28]",
				x.name);
	f->batch = x.dims[0];
	f->example = (size_t)(x.elements / x.dims[0]);
	return STATUS_OK;
}

ExitStatus feed_make_room(Feed *f, const CnncProgram *program)
{
	CnncTensor x = cnnc_tensor(program, CNNC_INPUT, f->images);

	f->inputs = calloc((size_t)cnnc_count(program, CNNC_INPUT) + 1, sizeof *f->inputs);
	f->x = calloc((size_t)x.elements, data_type_size(f->type));
	f->y = calloc((size_t)f->batch, sizeof *f->y);
	f->indices = calloc((size_t)f->batch, sizeof *f->indices);
	if (!f->inputs || !f->x || !f->y || !f->indices)
		return no_memory();
	f->inputs[f->images] = f->x;
	if (f->labels >= 0)
		f->inputs[f->labels] = f->y;
	return STATUS_OK;
}

void feed_free(Feed *f)
{
	free(f->x);
	free(f->y);
	free(f->indices);
	free(f->inputs);
	memset(f, 0, sizeof *f);
}

ExitStatus feed_takes_labels(const Feed *f, const Options *o, const CnncProgram *program)
{
	CnncTensor y;
	char shape[DATA_SHAPE_TEXT];

	if (f->labels < 0)
		return STATUS_OK;
	y = cnnc_tensor(program, CNNC_INPUT, f->labels);
	if (y.rank == 1 && y.dims[0] == f->batch)
		return STATUS_OK;
	return complain(file_name(o), "one label an image fits i32[N], not input %s of shape %s",
			y.name, tensor_shape(shape, &y));
}

/* The first label that the input does not take is named, with its place. */
ExitStatus feed_labels_fit(const Feed *f, const CnncProgram *program, const DatasetPart *part)
{
	CnncTensor y;
	char text[64];
	size_t first = 0, bad = 0;

	if (f->labels < 0)
		return STATUS_OK;
	y = cnnc_tensor(program, CNNC_INPUT, f->labels);
	for (size_t i = part->labels.count; i > 0 && y.below > 0; i--) {
		if (part->labels.bytes[i - 1] >= y.below) {
			first = i - 1;
			bad++;
		}
	}
	if (bad == 0)
		return STATUS_OK;
	snprintf(text, sizeof text, " (the first of %zu such labels)", bad);
	return complain(part->labels.path,
			"item %zu, counted from 0: expected a label from 0 to %d for input %s, and "
			"found %d%s",
			first, (int)y.below - 1, y.name, part->labels.bytes[first],
			bad > 1 ? text : "");
}

ExitStatus feed_images_fit(const Feed *f, const CnncProgram *program, const DatasetPart *part)
{
	CnncTensor x = cnnc_tensor(program, CNNC_INPUT, f->images);
	const size_t batch = (size_t)f->batch, c = part->channels, h = part->height,
		     w = part->width;
	const size_t four[] = {batch, c, h, w}, three[] = {batch, h, w}, two[] = {batch, c * h * w};
	char expected[DATA_SHAPE_TEXT], found[DATA_SHAPE_TEXT];

	if (same_shape(&x, 4, four) || same_shape(&x, 2, two) ||
	    (c == 1 && same_shape(&x, 3, three)))
		return STATUS_OK;
	return complain(part->images.path, "input %s takes %s, and a batch of these images is %s",
			x.name, tensor_shape(expected, &x), data_shape(found, 4, four));
}

void feed_fill(const Feed *f, const DatasetPart *part, const uint32_t *indices, int64_t n)
{
	dataset_batch(part, indices, (size_t)n, f->type, f->x, f->labels < 0 ? NULL : f->y);
}
