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

static ExitStatus labels_fit(const Feed *f, const CnncProgram *program, const DatasetPart *part,
			     const char *where)
{
	CnncTensor y = cnnc_tensor(program, CNNC_INPUT, f->labels);
	char text[DATA_SHAPE_TEXT];

	if (y.rank != 1 || y.dims[0] != f->batch)
		return complain(where, "one label an image fits i32[N], not input %s of shape %s",
				y.name, tensor_shape(text, &y));
	if (y.below > 0 && part->classes > y.below)
		return complain(
			where,
			"input %s takes labels from 0 to %d, and the data has labels up to %d",
			y.name, (int)y.below - 1, (int)part->classes - 1);
	return STATUS_OK;
}

ExitStatus feed_fits(const Feed *f, const CnncProgram *program, const DatasetPart *part,
		     const char *where)
{
	CnncTensor x = cnnc_tensor(program, CNNC_INPUT, f->images);
	const size_t batch = (size_t)f->batch, c = part->channels, h = part->height,
		     w = part->width;
	const size_t four[] = {batch, c, h, w}, three[] = {batch, h, w}, two[] = {batch, c * h * w};
	char expected[DATA_SHAPE_TEXT], found[DATA_SHAPE_TEXT];

	if (!same_shape(&x, 4, four) && !same_shape(&x, 2, two) &&
	    !(c == 1 && same_shape(&x, 3, three)))
		return complain(where, "input %s takes %s, and a batch of these images is %s",
				x.name, tensor_shape(expected, &x), data_shape(found, 4, four));
	return f->labels < 0 || part->labels.count == 0 ? STATUS_OK
							: labels_fit(f, program, part, where);
}

void feed_fill(const Feed *f, const DatasetPart *part, const uint32_t *indices, int64_t n)
{
	dataset_batch(part, indices, (size_t)n, f->type, f->x, f->labels < 0 ? NULL : f->y);
}
