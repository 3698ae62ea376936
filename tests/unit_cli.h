/* SPDX-License-Identifier: MIT */
/*
 * unit_cli.h - what the tests of the command line share: calling it, and a small net with its data.
 *
 * The one idea: the environment variable CNNC names the built command, and each test calls it as a
 * shell would, in a folder of its own.
 */
#ifndef CNNC_UNIT_CLI_H
#define CNNC_UNIT_CLI_H

#include "unit_folder.h"
#include "../compiler/cli.h"

#include <sys/stat.h>
#include <sys/wait.h>

static char command[4096];
/* What the last call printed to standard output and standard error. */
static char printed[1 << 20], said[1 << 16];

static const char tiny[] = "net tiny {\n"
			   "    input x: f32[N, 1, 4, 4]\n"
			   "    input y: i32[N]\n"
			   "    h = x |> flatten |> dense(8) |> relu\n"
			   "    z = h |> dense(3)\n"
			   "    output z\n"
			   "    loss cross_entropy(z, y)\n"
			   "    metric accuracy(z, y)\n"
			   "}\n";
static const char settings[] =
	"train tiny { batch = 8 epochs = 2 optimizer = adam(rate = 0.02) }\n";

/* ------------------------------------------------------------------------------------- calling */

static inline void slurp(const char *path, char *text, size_t room)
{
	FILE *file = fopen(path, "rb");
	size_t used;

	ck_assert_ptr_nonnull(file);
	used = fread(text, 1, room - 1, file);
	text[used] = 0;
	fclose(file);
	remove(path);
}

/* Run a line of shell, which finds the command in $CNNC; its exit status. */
static inline int shell(const char *words)
{
	char line[8192];
	int status;

	snprintf(line, sizeof line, "{ %s\n} >.printed 2>.said", words);
	status = system(line);
	ck_assert_msg(WIFEXITED(status), "%s: did not exit", words);
	slurp(".printed", printed, sizeof printed);
	slurp(".said", said, sizeof said);
	return WEXITSTATUS(status);
}

#define SHELL_ENDS(words, status)                                                                  \
	do {                                                                                       \
		int ended = shell(words);                                                          \
		ck_assert_msg(ended == (status), "%s: exit %d\n%s%s", words, ended, printed,       \
			      said);                                                               \
	} while (0)

#define ENDS(arguments, status)                                                                    \
	do {                                                                                       \
		char words[4096];                                                                  \
		snprintf(words, sizeof words, "\"$CNNC\" %s", arguments);                          \
		SHELL_ENDS(words, status);                                                         \
	} while (0)

#define HAS(text, words)                                                                           \
	ck_assert_msg(strstr(text, words) != NULL, "\"%s\" lacks \"%s\"", text, words)

static inline void put_text(const char *path, const char *text)
{
	put(path, text, strlen(text));
}

/* The program, with or without its train block. */
static inline void put_tiny(bool with_settings)
{
	char text[1024];

	snprintf(text, sizeof text, "%s%s", tiny, with_settings ? settings : "");
	put_text("tiny.cnn", text);
}

static inline void put_idx(const char *path, int rank, const unsigned *dims,
			   const unsigned char *bytes)
{
	unsigned char head[20] = {0, 0, 8, (unsigned char)rank};
	size_t count = 1;
	FILE *out = fopen(path, "wb");

	ck_assert_ptr_nonnull(out);
	for (int d = 0; d < rank; d++) {
		head[4 * d + 6] = (unsigned char)(dims[d] >> 8);
		head[4 * d + 7] = (unsigned char)dims[d];
		count *= dims[d];
	}
	fwrite(head, 1, (size_t)(4 + 4 * rank), out);
	fwrite(bytes, 1, count, out);
	ck_assert_int_eq(fclose(out), 0);
}

/* Images of size x size with a bright row for their class, and their labels. */
static inline void put_images(const char *images, const char *labels, unsigned count, unsigned size,
			      unsigned classes)
{
	unsigned dims[] = {count, size, size}, each = size * size;
	unsigned char *bytes = malloc((size_t)count * each), *y = malloc(count);

	ck_assert(bytes && y);
	for (unsigned i = 0; i < count; i++) {
		y[i] = (unsigned char)(i % classes);
		for (unsigned k = 0; k < each; k++)
			bytes[i * each + k] = (unsigned char)((i * 31 + k * 17) % 50 +
							      (k / size == y[i] ? 200 : 0));
	}
	put_idx(images, 3, dims, bytes);
	if (labels)
		put_idx(labels, 1, dims, y);
	free(bytes);
	free(y);
}

static inline void put_data(unsigned train, unsigned test, unsigned size, unsigned classes)
{
	put_images("train-images-idx3-ubyte", "train-labels-idx1-ubyte", train, size, classes);
	if (test)
		put_images("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte", test, size, classes);
}

static inline void put_npy(const char *path, DataType type, int rank, const size_t *dims,
			   const void *data)
{
	WORKS(npy_write(path, type, rank, dims, data, &err));
}

static int run_cli_tests(const char *name, const TTest *const *tests, size_t count)
{
	const char *path = getenv("CNNC");

	if (!path) {
		fputs("the environment variable CNNC must name the command\n", stderr);
		return EXIT_FAILURE;
	}
	if (path[0] == '/')
		snprintf(command, sizeof command, "%s", path);
	else if (getcwd(command, sizeof command / 2))
		snprintf(command + strlen(command), sizeof command / 2, "/%s", path);
	setenv("CNNC", command, 1);
	return run_tests(name, tests, count);
}

#endif
