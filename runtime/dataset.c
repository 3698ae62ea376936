/* SPDX-License-Identifier: MIT */
/*
 * dataset.c - a folder of IDX files as a data set: training and test images with their labels,
 * and batches of them as numbers.
 *
 * The one idea: the images stay bytes, as they lie in the file; a batch is made when it is asked
 * for, in an order that is computed (shuffle.h) and not stored.
 */
#include "data.h"
#include "shuffle.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Room for a list of the file names that were looked for. */
#define LOOKED_TEXT 256

/* The ways a file may be called: images by rank 3 or 4, and the names for the test files. */
static const char *const image_kinds[] = {"images-idx3-ubyte", "images-idx4-ubyte", NULL};
static const char *const label_kinds[] = {"labels-idx1-ubyte", NULL};
static const char *const train_stems[] = {"train", NULL};
static const char *const test_stems[] = {"t10k", "test", NULL};

/* A new string DIR/STEM-KIND ENDING; NULL without memory. */
static char *file_path(const char *dir, const char *stem, const char *kind, const char *ending)
{
	size_t room = strlen(dir) + strlen(stem) + strlen(kind) + strlen(ending) + 3;
	char *path = malloc(room);

	if (path)
		snprintf(path, room, "%s/%s-%s%s", dir, stem, kind, ending);
	return path;
}

/*
 * The first file in dir called STEM-KIND or STEM-KIND.gz, or NULL; looked (LOOKED_TEXT bytes)
 * then lists the names. False only without memory.
 */
static bool find_file(const char *dir, const char *const *stems, const char *const *kinds,
		      char **path, char *looked, DataError *err)
{
	size_t used = 0;

	*path = NULL;
	looked[0] = 0;
	for (int s = 0; stems[s]; s++) {
		for (int k = 0; kinds[k]; k++) {
			for (int gz = 0; gz < 2; gz++) {
				struct stat st;
				*path = file_path(dir, stems[s], kinds[k], gz ? ".gz" : "");
				if (!*path)
					return data_fail(err, dir, "not enough memory");
				if (stat(*path, &st) == 0)
					return true;
				free(*path);
				*path = NULL;
			}
			int n = snprintf(looked + used, LOOKED_TEXT - used, "%s%s-%s[.gz]",
					 used ? ", " : "", stems[s], kinds[k]);
			if (n > 0 && used + (size_t)n < LOOKED_TEXT)
				used += (size_t)n;
		}
	}
	return true;
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

static bool read_labels(const char *path, DatasetPart *part, DataError *err)
{
	IdxArray *labels = &part->labels;
	char shape[DATA_SHAPE_TEXT];

	if (!idx_read(path, labels, err))
		return false;
	if (labels->rank != 1)
		return data_fail(err, path, "expected labels [N], and found %s",
				 data_shape(shape, labels->rank, labels->dims));
	if (labels->count != part->count)
		return data_fail(err, path,
				 "expected %lu labels, one for each image, and found %zu",
				 (unsigned long)part->count, labels->count);
	for (size_t i = 0; i < labels->count; i++)
		if (labels->bytes[i] >= part->classes)
			part->classes = labels->bytes[i] + 1;
	return true;
}

/* Read images and labels of one part. Without either, the part stays empty if it is optional. */
static bool read_part(const char *dir, const char *const *stems, bool optional, DatasetPart *part,
		      DataError *err)
{
	char images_looked[LOOKED_TEXT], labels_looked[LOOKED_TEXT];
	char *images = NULL, *labels = NULL;
	bool good = find_file(dir, stems, image_kinds, &images, images_looked, err) &&
		    find_file(dir, stems, label_kinds, &labels, labels_looked, err);

	if (good && !(optional && !images && !labels)) {
		if (!images || !labels)
			good = data_fail(err, dir,
					 "expected a file %s in this folder, and found none",
					 images ? labels_looked : images_looked);
		else
			good = dataset_images(images, part, err) && read_labels(labels, part, err);
	}
	if (!good)
		dataset_part_free(part);
	free(images);
	free(labels);
	return good;
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

bool dataset_open(const char *dir, Dataset *out, DataError *err)
{
	const DatasetPart *train = &out->train, *test = &out->test;
	bool given = dir != NULL;

	memset(out, 0, sizeof *out);
	dir = given ? dir : DATASET_DEFAULT_DIR;
	if (!check_folder(dir, given, err))
		return false;
	if (!read_part(dir, train_stems, false, &out->train, err) ||
	    !read_part(dir, test_stems, true, &out->test, err)) {
		dataset_free(out);
		return false;
	}
	if (test->count > 0 && (test->channels != train->channels ||
				test->height != train->height || test->width != train->width)) {
		char trained[DATA_SHAPE_TEXT], tested[DATA_SHAPE_TEXT];
		data_fail(err, dir,
			  "expected test images of the size of the training images, and found %s "
			  "for %s",
			  data_shape(tested, test->images.rank, test->images.dims),
			  data_shape(trained, train->images.rank, train->images.dims));
		dataset_free(out);
		return false;
	}
	return true;
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
