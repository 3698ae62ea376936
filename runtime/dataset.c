/* SPDX-License-Identifier: MIT */
/*
 * dataset.c - a folder of IDX files as a data set: training and test images with their labels,
 * and batches of them as numbers.
 *
 * The one idea: the images stay bytes, as they lie in the file; a batch is made when it is asked
 * for, in an order that is computed (shuffle.h) and not stored.
 */
#include "data.h"
#include "idx_names.h"
#include "shuffle.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Paths are no longer than this. */
#define PATH_ROOM 4096

/* The file of images or labels that the folder has, plain or else compressed; false: none. */
static bool find_file(const char *dir, bool test, bool labels, char path[PATH_ROOM])
{
	return cnnc_idx_find(dir, test, labels, "", path, PATH_ROOM) ||
	       cnnc_idx_find(dir, test, labels, ".gz", path, PATH_ROOM);
}

bool dataset_images(const char *path, DatasetPart *out, DataError *err)
{
	const size_t *dims;
	char shape[DATA_SHAPE_TEXT];

	memset(out, 0, sizeof *out);
	if (!idx_read(path, &out->images, err))
		return false;
	dims = out->images.dims;
	if (out->images.rank < 3) {
		data_fail(err, path,
			  "expected images [N, height, width] or [N, channels, height, width], and "
			  "found %s",
			  data_shape(shape, out->images.rank, dims));
		dataset_part_free(out);
		return false;
	}
	bool colours = out->images.rank == 4;
	out->count = (uint32_t)dims[0];
	out->channels = colours ? (uint32_t)dims[1] : 1;
	out->height = (uint32_t)dims[colours ? 2 : 1];
	out->width = (uint32_t)dims[colours ? 3 : 2];
	out->example = out->images.count / dims[0];
	return true;
}

/* Labels of the images, if those are known. */
static bool read_labels(const char *path, DatasetPart *part, DataError *err)
{
	IdxArray *labels = &part->labels;
	char shape[DATA_SHAPE_TEXT];
	bool good = true;

	if (!idx_read(path, labels, err))
		return false;
	if (labels->rank != 1)
		good = data_fail(err, path, "expected labels [N], and found %s",
				 data_shape(shape, labels->rank, labels->dims));
	else if (part->count > 0 && labels->count != part->count)
		good = data_fail(err, path,
				 "expected %lu labels, one for each image, and found %zu",
				 (unsigned long)part->count, labels->count);
	if (!good) {
		idx_free(labels);
		return false;
	}
	for (size_t i = 0; i < labels->count; i++)
		if (labels->bytes[i] >= part->classes)
			part->classes = labels->bytes[i] + 1;
	return true;
}

/* Report the error; false. */
static bool tell(const DataSink *sink, const DataError *err)
{
	sink->report(sink->user, err);
	return false;
}

/* Read images and labels of one part. Without either, the test part stays empty. */
static bool read_part(const char *dir, bool test, DatasetPart *part, const DataSink *sink)
{
	char images[PATH_ROOM], labels[PATH_ROOM], missing[CNNC_IDX_MISSING];
	bool has_images = find_file(dir, test, false, images);
	bool has_labels = find_file(dir, test, true, labels), good = true;
	DataError err;

	if (test && !has_images && !has_labels)
		return true;
	if (!has_images || !has_labels) {
		cnnc_idx_missing(dir, test, has_images, " (or one of these with .gz)", missing);
		data_fail(&err, dir, "%s", missing);
		good = tell(sink, &err);
	}
	if (has_images && !dataset_images(images, part, &err))
		good = tell(sink, &err);
	if (has_labels && !read_labels(labels, part, &err))
		good = tell(sink, &err);
	return good;
}

/* Test images are of the size of the training images, if both are known; else they are dropped. */
static bool check_sizes(const DatasetPart *train, DatasetPart *test, const DataSink *sink)
{
	char trained[DATA_SHAPE_TEXT], tested[DATA_SHAPE_TEXT];
	DataError err;

	if (train->count == 0 || test->count == 0 ||
	    (test->channels == train->channels && test->height == train->height &&
	     test->width == train->width))
		return true;
	data_fail(&err, test->images.path,
		  "expected test images of the size of the training images, and found %s for %s",
		  data_shape(tested, test->images.rank, test->images.dims),
		  data_shape(trained, train->images.rank, train->images.dims));
	idx_free(&test->images);
	test->count = 0;
	return tell(sink, &err);
}

static bool check_folder(const char *dir, bool given, DataError *err)
{
	const char *hint = given ? ""
				 : "; install Debian's package dataset-fashion-mnist, or name a "
				   "folder of IDX files by --data DIR";
	struct stat st;

	if (stat(dir, &st) != 0)
		return data_fail(err, dir, "expected a folder of IDX files: %s%s", strerror(errno),
				 hint);
	if (!S_ISDIR(st.st_mode))
		return data_fail(err, dir, "expected a folder of IDX files, and found no folder%s",
				 hint);
	return true;
}

bool dataset_open(const char *dir, Dataset *out, const DataSink *sink)
{
	bool given = dir != NULL, good;
	DataError err;

	memset(out, 0, sizeof *out);
	dir = given ? dir : DATASET_DEFAULT_DIR;
	if (!check_folder(dir, given, &err))
		return tell(sink, &err);
	good = read_part(dir, false, &out->train, sink);
	good = read_part(dir, true, &out->test, sink) && good;
	return check_sizes(&out->train, &out->test, sink) && good;
}

void dataset_part_free(DatasetPart *part)
{
	idx_free(&part->images);
	idx_free(&part->labels);
	memset(part, 0, sizeof *part);
}

void dataset_free(Dataset *dataset)
{
	dataset_part_free(&dataset->train);
	dataset_part_free(&dataset->test);
}

bool dataset_batch(const DatasetPart *part, const uint32_t *indices, size_t n, DataType type,
		   void *x, int32_t *labels)
{
	size_t example = part->example;

	if ((type != DATA_F32 && type != DATA_F64) || (labels && !part->labels.bytes))
		return false;
	for (size_t i = 0; i < n; i++) {
		if (indices[i] >= part->count)
			return false;
		const unsigned char *image = part->images.bytes + indices[i] * example;
		if (type == DATA_F32) {
			float *to = (float *)x + i * example;
			for (size_t k = 0; k < example; k++)
				to[k] = (float)image[k] / 255.0f;
		} else {
			double *to = (double *)x + i * example;
			for (size_t k = 0; k < example; k++)
				to[k] = (double)image[k] / 255.0;
		}
		if (labels)
			labels[i] = part->labels.bytes[indices[i]];
	}
	return true;
}

void dataset_shuffled(uint64_t seed, uint32_t epoch, uint32_t count, uint32_t first, uint32_t n,
		      uint32_t *indices)
{
	for (uint32_t i = 0; i < n; i++)
		indices[i] = cnnc_shuffle_index(seed, epoch, count, first + i);
}
