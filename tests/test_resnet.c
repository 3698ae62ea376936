/* SPDX-License-Identifier: MIT */
/* ResNet-20 as C of its own: writes a small data set of colour images (IDX files of four dimensions), has
 * cnnc write the stand-alone trainer, compiles it, and expects the training loss to fall tenfold. */
#include "support.h"
#include "torch/fill.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHANNELS = 3, SIZE = 32, PIXELS = CHANNELS * SIZE * SIZE, CLASSES = 10, EPOCHS = 8 };

static void put_header(FILE *file, int rank, const uint32_t *dims)
{
	const unsigned char magic[4] = {0, 0, 8, (unsigned char)rank};
	fwrite(magic, 1, 4, file);
	for (int i = 0; i < rank; i++) {
		const unsigned char big[4] = {
			(unsigned char)(dims[i] >> 24), (unsigned char)(dims[i] >> 16),
			(unsigned char)(dims[i] >> 8), (unsigned char)dims[i]};
		fwrite(big, 1, 4, file);
	}
}

/* A pattern for each class, with noise of half its strength. */
static unsigned char pixel(uint32_t label, uint32_t example, uint32_t i)
{
	double pattern = fill_unit(fill_stream("pattern"), label * PIXELS + i);
	double noise = fill_unit(fill_stream("noise"), example * PIXELS + i);
	return (unsigned char)(127.5 + 80 * pattern + 40 * noise);
}

static bool write_set(const char *folder, const char *part, uint32_t count)
{
	const uint32_t dims[] = {count, CHANNELS, SIZE, SIZE};
	char *images = need_format("%s/%s-images-idx4-ubyte", folder, part);
	char *labels = need_format("%s/%s-labels-idx1-ubyte", folder, part);
	FILE *x = fopen(images, "wb"), *y = fopen(labels, "wb");
	if (x && y) {
		put_header(x, 4, dims);
		put_header(y, 1, dims);
		for (uint32_t n = 0; n < count; n++) {
			uint32_t label = n % CLASSES;
			for (uint32_t i = 0; i < PIXELS; i++)
				fputc(pixel(label, n, i), x);
			fputc((int)label, y);
		}
	}
	bool written = x && y && fclose(x) == 0 && fclose(y) == 0;
	free(images);
	free(labels);
	return written;
}

/* The loss that the trainer prints for the epoch; -1: none. */
static double loss_of(const char *output, int epoch)
{
	char *start = need_format("epoch %d/", epoch);
	const char *line = strstr(output, start);
	const char *loss = line ? strstr(line, "loss ") : NULL;
	free(start);
	return loss ? strtod(loss + 5, NULL) : -1;
}

static bool command(const char *text, Tally *tally)
{
	return claim(tally, system(text) == 0, "%s", text);
}

int main(int argc, char **argv)
{
	Tally tally = {.test = "test_resnet"};
	if (argc != 4) {
		fprintf(stderr, "usage: test_resnet CNNC ROOT FOLDER\n");
		return 2;
	}
	const char *folder = argv[3];
	char *make = need_format("mkdir -p '%s'", folder);
	char *emit =
		need_format("'%s' '%s/examples/resnet20.cnn' --main --batch 8 -o '%s/resnet20.c'",
			    argv[1], argv[2], folder);
	char *compile = need_format(
		"cd '%s' && cc -std=c99 -O2 -ftree-vectorize resnet20.c -lm -o resnet20", folder);
	char *train =
		need_format("cd '%s' && ./resnet20 . --epochs %d > output.txt", folder, EPOCHS);
	char *alone =
		need_format("cd '%s' && ./resnet20 . --threads 1 --epochs 3 > alone.txt", folder);
	char *shared = need_format("cd '%s' && ./resnet20 . --threads 3 --epochs 3 > shared.txt && "
				   "cmp alone.txt shared.txt",
				   folder);
	char *output = need_format("%s/output.txt", folder);
	bool ready = command(make, &tally) &&
		     claim(&tally, write_set(folder, "train", 32) && write_set(folder, "t10k", 8),
			   "the data set could not be written") &&
		     command(emit, &tally) && command(compile, &tally) && command(train, &tally) &&
		     command(alone, &tally) && command(shared, &tally);
	size_t length;
	char *text = ready ? read_text(output, &length) : NULL;
	if (claim(&tally, text != NULL, "the trainer printed nothing")) {
		double first = loss_of(text, 1), last = loss_of(text, EPOCHS);
		claim(&tally, first > 0 && last >= 0 && last * 10 <= first,
		      "the loss went from %g to %g, not tenfold down", first, last);
	}
	free(text);
	free(make);
	free(emit);
	free(compile);
	free(train);
	free(alone);
	free(shared);
	free(output);
	return report(&tally, "a stand-alone trainer of ResNet-20");
}
