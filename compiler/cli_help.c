/* SPDX-License-Identifier: MIT */
/*
 * cli_help.c - the table of options, and the help that is printed from it: one screen a command.
 */
#include "cli.h"

#include <string.h>

#define C   (1u << COMMAND_COMPILE)
#define T   (1u << COMMAND_TRAIN)
#define R   (1u << COMMAND_RUN)
#define K   (1u << COMMAND_CHECK)
#define P   (1u << COMMAND_PREDICT)
#define ALL (C | T | R | K | P)

const OptionRow option_rows[] = {
	{OPTION_OUTPUT, C, 'o', NULL, "FILE",
	 "write the C to FILE (net.c) and its header beside it\n"
	 "(net.h), both or none; without -o, or with -o -, the C\n"
	 "goes to standard output"},
	{OPTION_EMIT, C, 0, "emit", "STAGE",
	 "print instead of C what a stage made: ast (the program as\n"
	 "it was read), graph (its definitions, simplified), grad\n"
	 "(the derived gradient, as a program), plan (the memory)"},
	{OPTION_OPTIMIZE, C, 'O', NULL, "0|1",
	 "0: one plain loop nest a definition; 1 (usual): optimised"},
	{OPTION_MAIN, C, 0, "main", NULL, "add a main() that trains from IDX files: cc net.c -lm"},
	{OPTION_INFERENCE, C, 0, "inference", NULL,
	 "leave out the labels, the gradient and the optimizer"},
	{OPTION_DATA, T, 0, "data", "DIR",
	 "the folder of the data set: IDX files, plain or gzipped,\n"
	 "train-images-idx3-ubyte, train-labels-idx1-ubyte, and the\n"
	 "same with t10k- for testing\n"
	 "(usual: " DATASET_DEFAULT_DIR ")"},
	{OPTION_EPOCHS, T, 0, "epochs", "E",
	 "how often to see the data (usual: what the program says);\n"
	 "0: only test"},
	{OPTION_SAVE, T, 0, "save", "FILE",
	 "write the weights here after each epoch and on Ctrl-C"},
	{OPTION_LOAD, T | R | P, 0, "load", "FILE", "start from these weights (safetensors)"},
	{OPTION_IN, R, 0, "in", "NAME=FILE",
	 "feed input NAME from a .npy file; N is what the arrays say"},
	{OPTION_OUT, R, 0, "out", "NAME=FILE",
	 "write an output, a metric, any named value, also inside of\n"
	 "a layer, or a gradient as .npy: --out z=z.npy\n"
	 "--out conv1.z=c.npy --out \"grad(loss, conv1.weight)=g.npy\""},
	{OPTION_TRAINING, R, 0, "training", NULL,
	 "as in training: dropout drops, batchnorm uses the batch"},
	{OPTION_TOP, P, 0, "top", "K", "print only the K most probable classes (usual: 3)"},
	{OPTION_SEED, T, 0, "seed", "S",
	 "of all random numbers: first weights, order of the images,\n"
	 "dropout (usual: 1)"},
	{OPTION_SEED, R | K, 0, "seed", "S", "of all random numbers (usual: 1)"},
	{OPTION_JIT, T | P, 0, "jit", "HOW",
	 "tcc: by libtcc, there at once; cc: by the C compiler, $CC\n"
	 "or cc, with $CNNC_CFLAGS (usual: -O3 -march=native), kept\n"
	 "for the next time; auto: tcc until cc is ready, which\n"
	 "--seed rules out, since its bits would not come again\n"
	 "(usual: auto to train, tcc to predict); calls: no code is\n"
	 "made, as with tcc where no memory may be executed"},
	{OPTION_THREADS, T | P, 0, "threads", "N",
	 "that share the work (usual: as many as cores); the results\n"
	 "are the same bits for every N"},
	{OPTION_KERNELS, T | R | K | P, 0, "kernels", "SET",
	 "which precompiled kernels tcc calls, as \"sse2\" (usual: the\n"
	 "best that this processor can run)"},
	{OPTION_BATCH, C | T, 0, "batch", "N",
	 "size of a batch, the size N (usual: the program's, or 64)"},
	{OPTION_BATCH, R, 0, "batch", "N", "the size N, where no array says it (usual: 1)"},
	{OPTION_BATCH, K, 0, "batch", "N", "how many examples, the size N (usual: 2)"},
	{OPTION_BATCH, P, 0, "batch", "N", "how many examples at a time (usual: 64)"},
	{OPTION_DEFINE, ALL, 'D', NULL, "NAME=VALUE", "bind a size that the program leaves open"},
	{OPTION_DTYPE, C | T | R | P, 0, "dtype", "TYPE", "f32 (usual) or f64"},
	{OPTION_NET, ALL, 0, "net", "NAME",
	 "which net, if the program has several (usual: the last)"},
	{OPTION_HELP, ALL, 'h', "help", NULL, "print this"},
	{OPTION_VERSION, C, 0, "version", NULL, "print the version"},
	{OPTION_HELP, 0, 0, NULL, NULL, NULL}};

static const char *const headings[COMMANDS] = {
	"Usage: cnnc [OPTION]... FILE              compile a net to C that trains it\n"
	"       cnnc train [OPTION]... FILE        train it here\n"
	"       cnnc run [OPTION]... FILE          compute values and gradients of arrays\n"
	"       cnnc check [OPTION]... FILE        compare gradients with differences\n"
	"       cnnc predict [OPTION]... FILE IMAGES\n"
	"                                          classify images\n"
	"       cnnc COMMAND --help                the options of a command\n"
	"\n"
	"FILE describes a net in the cnn language; - is standard input.\n",

	"Usage: cnnc train [OPTION]... FILE\n"
	"\n"
	"Train a net on images (bytes / 255, to its float input) and their labels (to\n"
	"its integer input). After each epoch loss and metric on all test images.\n",

	"Usage: cnnc run [OPTION]... FILE\n"
	"\n"
	"Compute values of a net. Inputs that the wanted values do not need may be left\n"
	"out. Without --load the weights are the initial ones.\n",

	"Usage: cnnc check [OPTION]... FILE\n"
	"\n"
	"Compare every derived gradient with central differences of the loss, in double\n"
	"precision, at random inputs: along one random direction and at a few elements of\n"
	"each parameter. Near a kink the step is made smaller before the verdict.\n",

	"Usage: cnnc predict [OPTION]... --load FILE FILE IMAGES\n"
	"\n"
	"Classify the images of an IDX file (bytes / 255) or the examples of a .npy file,\n"
	"one line each: its number, and the classes with their probabilities (the softmax\n"
	"of the net's first output).\n"};

static void print_option(const OptionRow *row, FILE *out)
{
	char text[40] = "";
	const char *line = row->help, *end;

	if (row->name)
		snprintf(text, sizeof text, "%s%c%s--%s%s%s", row->letter ? "-" : "",
			 row->letter ? row->letter : ' ', row->letter ? ", " : "   ", row->name,
			 row->value ? " " : "", row->value ? row->value : "");
	else
		snprintf(text, sizeof text, "-%c%s%s", row->letter,
			 row->id == OPTION_OPTIMIZE ? "" : " ", row->value);
	fprintf(out, "  %-20s", text);
	for (; (end = strchr(line, '\n')); line = end + 1)
		fprintf(out, "%.*s\n%22s", (int)(end - line), line, "");
	fprintf(out, "%s\n", line);
}

void print_help(Command command, FILE *out)
{
	fputs(headings[command], out);
	fputs("\nOptions:\n", out);
	for (const OptionRow *row = option_rows; row->letter || row->name; row++)
		if (row->commands >> command & 1)
			print_option(row, out);
	fputs("\nExit status: 0 done; 1 an error in the input (program, data, weights, disk);\n"
	      "2 wrong options; 3 an internal error",
	      out);
	fputs(command == COMMAND_TRAIN ? "; 130 stopped by Ctrl-C.\n" : ".\n", out);
}
