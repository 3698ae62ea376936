/* SPDX-License-Identifier: MIT */
/* The library beside a program of one's own.
 *
 * The idea: this program defines functions of the names that the compiler uses inside, links the
 * library and trains; if a call of the one ended in the other, it would notice. Then nm lists what
 * the library shows: everything it declares, and nothing but cnnc_*. */
#include "cnnc.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int checks, failures;

static void check(int good, const char *what)
{
	checks++;
	failures += !good;
	if (!good)
		printf("%s\n", what);
}

/* ---- names that the compiler uses inside ------------------------------------------------------ */

static int strayed;

void die(void *a, const char *format, ...);
void *map_get(const void *map, const char *key);
void *arena_new(const void *a, void *b);
void *arena_alloc(void *a, size_t size);
void parse(void);
void fuse(void);
void plan(void);
void step(void);
void eval(void);
extern const int passes;

void die(void *a, const char *format, ...)
{
	(void)a;
	(void)format;
	strayed++;
}

void *map_get(const void *map, const char *key)
{
	(void)map;
	(void)key;
	strayed++;
	return NULL;
}

void *arena_new(const void *a, void *b)
{
	(void)a;
	(void)b;
	strayed++;
	return NULL;
}

void *arena_alloc(void *a, size_t size)
{
	(void)a;
	(void)size;
	strayed++;
	return NULL;
}

void parse(void)
{
	strayed++;
}

void fuse(void)
{
	strayed++;
}

void plan(void)
{
	strayed++;
}

void step(void)
{
	strayed++;
}

void eval(void)
{
	strayed++;
}

const int passes = 7;

/* ---- a program of one's own ------------------------------------------------------------------- */

static const char line[] = "net line {\n"
			   "    input x: f32[N, 1]\n"
			   "    input t: f32[N, 1]\n"
			   "    z = x |> dense(1)\n"
			   "    output z\n"
			   "    loss mse(z, t)\n"
			   "}\n"
			   "train line { optimizer = sgd(rate = 0.2) }\n";

static void train(void)
{
	const CnncOptions options = {.batch = 4, .f64 = 1};
	const double x[] = {-1, 0, 1, 2}, t[] = {-3, -1, 1, 3};
	const void *const inputs[] = {x, t};
	double loss = -1;
	CnncError *errors = NULL;
	CnncProgram *program = cnnc_compile("line.cnn", line, sizeof line - 1, &options, &errors);
	CnncModel *model = program ? cnnc_load(program, &errors) : NULL;

	check(program != NULL, "the net does not compile");
	for (const CnncError *e = errors; e; e = e->next)
		fputs(e->rendered, stdout);
	if (model) {
		cnnc_initialise(model, 1);
		for (int i = 0; i < 200; i++)
			check(cnnc_step(model, inputs, &loss) == CNNC_OK, "a step fails");
		check(loss >= 0 && loss < 1e-9, "it does not learn a line");
	}
	check(!strayed && passes == 7, "the library called a function of this program");
	if (program)
		cnnc_free(program);
	else
		cnnc_free_errors(errors);
}

/* ---- what the library shows ------------------------------------------------------------------- */

static char shown[1 << 16];

/* The last word of each line of nm's list, between newlines. */
static void list_symbols(const char *nm, const char *library)
{
	char command[8192], text[1024];
	size_t length = 1;
	int n = snprintf(command, sizeof command, "'%s' -g --defined-only '%s'", nm, library);
	FILE *list = n > 0 && (size_t)n < sizeof command ? popen(command, "r") : NULL;

	check(list != NULL, "nm cannot be run");
	shown[0] = '\n';
	while (list && fgets(text, sizeof text, list)) {
		char kind, name[512];
		if (sscanf(text, "%*x %c%*[ ]%511s", &kind, name) != 2)
			continue;
		check(strncmp(name, "cnnc_", 5) == 0, name);
		n = snprintf(shown + length, sizeof shown - length, "%s\n", name);
		length += (size_t)n;
		if (length >= sizeof shown)
			break;
	}
	check(list && pclose(list) == 0 && length < sizeof shown, "nm failed");
}

/* Every cnnc_name( of the header, comments left out, is among them. */
static void find_declared(const char *header)
{
	static char text[1 << 16];
	FILE *file = fopen(header, "r");
	size_t length = file ? fread(text, 1, sizeof text - 1, file) : 0;
	int declared = 0;

	check(length > 0 && length < sizeof text - 1, "the header cannot be read");
	for (char *c = text; (c = strstr(c, "/*")) != NULL;)
		for (char *end = strstr(c, "*/") + 2; c < end;)
			*c++ = ' ';
	for (const char *c = text; (c = strstr(c, "cnnc_")) != NULL;) {
		char name[512];
		size_t n = strspn(c, "abcdefghijklmnopqrstuvwxyz_0123456789");
		snprintf(name, sizeof name, "\n%.*s\n", (int)n, c);
		c += n;
		if (*c != '(')
			continue;
		declared++;
		check(strstr(shown, name) != NULL, name);
	}
	check(declared > 20, "the header declares next to nothing");
	if (file)
		fclose(file);
}

int main(int argc, char **argv)
{
	if (argc != 4) {
		fprintf(stderr, "usage: %s NM LIBRARY HEADER\n", argv[0]);
		return 2;
	}
	train();
	list_symbols(argv[1], argv[2]);
	find_declared(argv[3]);
	printf("test_link: %d checks, %d failed\n", checks, failures);
	return failures != 0;
}
