/* SPDX-License-Identifier: MIT */
/* test_backends TESTS FOLDER [NAME …]: every way to run a program must give the same numbers. For the
 * examples, torch/mixed.cnn, TESTS/lanes and all of TESTS/programs, from the same parameters and data:
 * gradients, forward, and the parameters and states after one step. The reference is what -O0 writes, in
 * double precision, compiled by gcc; against it stand the optimised C in single precision (and of some nets
 * in double) by gcc, by gcc with AddressSanitizer and UBSan, by clang and by tcc, and the library itself.
 * Where there is work for threads, three share it, except where they are forbidden or unknown (tcc).
 * Where that C has vectors, so do those of 32 and 64 bytes, which any x86 compiler lowers to what there is,
 * and the ones of this processor. The C is compiled as strictly as the promise is: C99, all warnings,
 * errors. FOLDER is for what is written meanwhile. As many programs run at once as there are processors.
 *
 * One program drives all: it reads and writes numbers as doubles, and is specialised by macros that
 * are made from the emitted header. */
#include "programs.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

/* Of the norm of a tensor. Single precision rounds by 6e-8; sums of up to a few thousand terms, a few
 * layers of them, and the differences of batch norm make some hundred times that. */
#define SMALL_TOLERANCE  2e-5
#define DEEP_TOLERANCE   2e-4
#define DOUBLE_TOLERANCE 1e-11 /* both sides in double precision */

/* ---- the driver ---------------------------------------------------------------------------------- */

static const char driver[] =
	"#include <stdint.h>\n"
	"#include <stdio.h>\n"
	"#include <stdlib.h>\n"
	"#include <string.h>\n"
	"#define JOIN2(a, b) a##b\n"
	"#define JOIN(a, b) JOIN2(a, b)\n"
	"#define N(name) JOIN(NET, name)\n"
	"static FILE *drive_in, *drive_out;\n"
	"static double drive_next(void)\n"
	"{\n"
	"	double x = 0;\n"
	"	if (fread(&x, sizeof x, 1, drive_in) != 1)\n"
	"		exit(3);\n"
	"	return x;\n"
	"}\n"
	"static void drive_put(double x) { if (fwrite(&x, sizeof x, 1, drive_out) != 1) exit(4); "
	"}\n"
	"static void *drive_room(long n, size_t size)\n"
	"{\n"
	"	size_t bytes = (size_t)n * size;\n"
	"	char *p = malloc(bytes + !bytes); /* no more: a sanitizer watches the end */\n"
	"	if (!p)\n"
	"		exit(5);\n"
	"	memset(p, 0x7f, bytes);\n"
	"	return p;\n"
	"}\n"
	"static real *drive_reals(long n)\n"
	"{\n"
	"	real *p = drive_room(n, sizeof *p);\n"
	"	for (long i = 0; i < n; i++)\n"
	"		p[i] = (real)drive_next();\n"
	"	return p;\n"
	"}\n"
	"static int32_t *drive_integers(long n)\n"
	"{\n"
	"	int32_t *p = drive_room(n, sizeof *p);\n"
	"	for (long i = 0; i < n; i++)\n"
	"		p[i] = (int32_t)drive_next();\n"
	"	return p;\n"
	"}\n"
	"static void drive_put_all(const real *p, long n)\n"
	"{\n"
	"	for (long i = 0; i < n; i++)\n"
	"		drive_put((double)p[i]);\n"
	"}\n"
	"int main(int argc, char **argv)\n"
	"{\n"
	"	NET net;\n"
	"	N(_result) result;\n"
	"	real *gradients = drive_room(N(_parameter_elements), sizeof *gradients);\n"
	"	if (argc != 3 || !(drive_in = fopen(argv[1], \"rb\")) || !(drive_out = "
	"fopen(argv[2], "
	"\"wb\")))\n"
	"		return 2;\n"
	"	memset(&net, 0, sizeof net);\n"
	"	net.parameters = drive_room(N(_parameter_elements), sizeof(real));\n"
	"	net.states = drive_room(N(_state_elements), sizeof(real));\n"
	"	net.arena = drive_room(N(_arena_bytes), 1);\n"
	"	net.seed = 1;\n"
	"#if TEAM\n"
	"	N(_team) team;\n"
	"	net.team = &team;\n"
	"	if (N(_team_open)(&team, 3) < 1)\n"
	"		return 11;\n"
	"#endif\n"
	"	N(_initialise)(&net);\n"
	"	for (int i = 0; N(_parameter_table)[i].name; i++)\n"
	"		if (N(_set_parameter)(&net, i, "
	"drive_reals((long)N(_parameter_table)[i].elements)))\n"
	"			return 6;\n"
	"	for (int i = 0; N(_state_table)[i].name; i++)\n"
	"		if (N(_set_state)(&net, i, "
	"drive_reals((long)N(_state_table)[i].elements)))\n"
	"			return 7;\n"
	"	(void)drive_reals, (void)drive_integers;\n"
	"	INPUTS\n"
	"	OUTPUTS\n"
	"	if (N(_gradients)(GRADIENTS))\n"
	"		return 8;\n"
	"	drive_put_all((const real *)&result, (long)(sizeof result / sizeof(real)));\n"
	"	for (int i = 0; N(_parameter_table)[i].name; i++)\n"
	"		drive_put_all(gradients + N(_parameter_table)[i].offset,\n"
	"			(long)N(_parameter_table)[i].elements);\n"
	"	FORWARD\n"
	"	if (N(_step)(STEP))\n"
	"		return 9;\n"
	"	drive_put_all((const real *)&result, (long)(sizeof result / sizeof(real)));\n"
	"	for (int i = 0; N(_parameter_table)[i].name; i++) {\n"
	"		real *p = drive_room((long)N(_parameter_table)[i].elements, sizeof *p);\n"
	"		N(_get_parameter)(&net, i, p);\n"
	"		drive_put_all(p, (long)N(_parameter_table)[i].elements);\n"
	"	}\n"
	"	for (int i = 0; N(_state_table)[i].name; i++) {\n"
	"		real *p = drive_room((long)N(_state_table)[i].elements, sizeof *p);\n"
	"		N(_get_state)(&net, i, p);\n"
	"		drive_put_all(p, (long)N(_state_table)[i].elements);\n"
	"	}\n"
	"#if TEAM\n"
	"	N(_team_close)(&team);\n"
	"#endif\n"
	"	return fclose(drive_out) != 0;\n"
	"}\n";

typedef struct Line { /* a growing text */
	char *data;
} Line;

static void append(Line *line, const char *text)
{
	char *longer = need_format("%s%s", line->data ? line->data : "", text);
	free(line->data);
	line->data = longer;
}

/* The arguments a header declares for NET_WHAT, as expressions of the driver: inputs by number. */
static char *call_of(const Subject *s, const char *header, const char *net, const char *what)
{
	char *prototype = need_format("int %s_%s(", net, what);
	const char *at = strstr(header, prototype), *end = at ? strchr(at, ')') : NULL;
	int outputs = 0;
	Line line = {NULL};
	free(prototype);
	if (!end)
		return NULL;
	append(&line, "&net");
	for (at = strchr(at, ','); at && at < end; at = strchr(at, ',')) {
		at++;
		size_t n = strcspn(at, ",)");
		char *argument = need_format("%.*s", (int)n, at);
		const char *name = strrchr(argument, '*') + 1;
		bool is_input = strstr(argument, "const ") != NULL;
		int found = -1;
		for (int i = 0; is_input && i < cnnc_count(s->program, CNNC_INPUT); i++) {
			const char *input = cnnc_tensor(s->program, CNNC_INPUT, i).name;
			size_t length = strlen(input); /* a word of C gets a '_' */
			if (strncmp(name, input, length) == 0 &&
			    strspn(name + length, "_") == strlen(name + length))
				found = i;
		}
		char *text = strcmp(name, "result") == 0      ? need_format(", &result")
			     : strcmp(name, "gradients") == 0 ? need_format(", gradients")
			     : is_input                       ? need_format(", input%d", found)
					: need_format(", output%d", outputs++);
		append(&line, text);
		free(text);
		free(argument);
	}
	return line.data;
}

/* The driver with its macros in front; NULL if the header is not as expected. */
static char *driver_for(const Subject *s, const char *header, const char *net, bool f64)
{
	char *step = call_of(s, header, net, "step"),
	     *gradients = call_of(s, header, net, "gradients");
	char *forward = call_of(s, header, net, "forward");
	Line inputs = {NULL}, outputs = {NULL}, shows = {NULL};
	append(&inputs, "");
	append(&outputs, "");
	append(&shows, "");
	for (int i = 0; i < cnnc_count(s->program, CNNC_INPUT); i++) {
		CnncTensor t = cnnc_tensor(s->program, CNNC_INPUT, i);
		char *text = need_format(
			"%s *input%d = %s(%lld); (void)input%d; ", t.is_int ? "int32_t" : "real", i,
			t.is_int ? "drive_integers" : "drive_reals", (long long)t.elements, i);
		append(&inputs, text);
		free(text);
	}
	for (int i = 0; i < cnnc_count(s->program, CNNC_OUTPUT); i++) {
		CnncTensor t = cnnc_tensor(s->program, CNNC_OUTPUT, i);
		const char *type = t.is_int ? "int32_t" : "real";
		char *text = need_format("%s *output%d = drive_room(%lld, sizeof(%s)); ", type, i,
					 (long long)t.elements, type);
		char *show = need_format(
			"for (long i = 0; i < %lld; i++) drive_put((double)output%d[i]); ",
			(long long)t.elements, i);
		append(&outputs, text);
		append(&shows, show);
		free(text);
		free(show);
	}
	char *text = NULL;
	if (step && gradients && forward)
		text = need_format(
			"typedef %s real;\n#define NET %s\n#define INPUTS %s\n#define OUTPUTS %s\n"
			"#define STEP %s\n#define GRADIENTS %s\n#define TEAM %d\n"
			"#define FORWARD if (N(_forward)(%s)) return 10; %s\n"
			"#include \"net.h\"\n%s",
			f64 ? "double" : "float", net, inputs.data, outputs.data, step, gradients,
			strstr(header, "_team_open(") != NULL, forward, shows.data, driver);
	free(step);
	free(gradients);
	free(forward);
	free(inputs.data);
	free(outputs.data);
	free(shows.data);
	return text;
}

/* ---- compilers ----------------------------------------------------------------------------------- */

typedef enum Need { /* what the optimised C must have for a compiler to make a difference */
		    ANY,
		    VECTORS, /* of GNU C */
		    WIDE     /* bodies for vectors of 64 bytes */
} Need;

typedef struct Compiler {
	const char *name, *command; /* completed by -o FILE and sources */
	const char *large; /* for what takes minutes at -O2: ResNet-20, lanes; NULL: not those */
	bool plain;        /* of -O0 in double: the reference; else optimised */
	Need need;
	bool here;
} Compiler;

#define STRICT    " -std=c99 -Wall -Wextra -Wpedantic -Werror"
#define SANITIZED "gcc -O0 -fsanitize=address,undefined -fno-sanitize-recover=all"
#define TRAPPED   "gcc -O0 -fsanitize=address,undefined -fsanitize-undefined-trap-on-error"
/* The bodies for 32 and for 64 bytes, made of whatever vectors the target has. */
#define OF_32 " -D__AVX__ -Wno-psabi"
#define OF_64 OF_32 " -D__AVX512F__"

/* No contraction to fused multiply-add would be needed for equal bits, but none is promised. */
static Compiler compilers[] = {
	{"gcc -O0", "gcc -O0" STRICT, "gcc -O0" STRICT, true, ANY, false},
	{"gcc", "gcc -O2" STRICT, "gcc -Og" STRICT, false, ANY, false},
	{"gcc with sanitizers", SANITIZED STRICT, TRAPPED STRICT, false, ANY, false},
	{"clang", "clang -O2" STRICT, "clang -O0" STRICT, false, ANY, false},
	{"tcc", "tcc -Wall -Werror", "tcc -Wall -Werror", false, ANY, false},
	{"gcc for this processor", "gcc -O1 -march=native" STRICT, "gcc -Og -march=native" STRICT,
	 false, VECTORS, false},
	{"gcc, 32 bytes", "gcc -O1 -DCNNC_THREADS=0" STRICT OF_32, NULL, false, VECTORS, false},
	{"gcc with FMA", "gcc -O1 -mavx2 -mfma" STRICT, NULL, false, VECTORS, false},
	{"gcc, 64 bytes", "gcc -O1" STRICT OF_64, "gcc -O0" STRICT OF_64, false, WIDE, false},
	{"clang, 64 bytes", "clang -O1" STRICT OF_64, NULL, false, WIDE, false},
	{"gcc with sanitizers, 64 bytes", SANITIZED STRICT OF_64, NULL, false, WIDE, false}};
enum { COMPILERS = sizeof compilers / sizeof *compilers };

static bool run(const char *command)
{
	int status = system(command);
	return status != -1 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* Whether this processor executes what the command makes. */
static bool processor_has(const char *command)
{
#if defined(__x86_64__) && defined(__GNUC__)
	return !strstr(command, "-mfma") ||
	       (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"));
#else
	return !strstr(command, "-mfma") && !strstr(command, "-march=native");
#endif
}

static void find_compilers(Tally *tally)
{
	for (int i = 0; i < COMPILERS; i++) {
		size_t n = strcspn(compilers[i].command, " ");
		char *command = need_format("command -v %.*s >/dev/null 2>&1", (int)n,
					    compilers[i].command);
		bool able = processor_has(compilers[i].command);
		compilers[i].here = able && run(command);
		if (!compilers[i].here) {
			printf("test_backends: skipped: %s %s\n", compilers[i].name,
			       able ? "is not installed" : "needs another processor");
			tally->skips++;
		}
		free(command);
	}
}

/* ---- one program --------------------------------------------------------------------------------- */

typedef struct Case {
	TestProgram program;
	double tolerance;
	bool large;
	bool random; /* numbers drawn while running differ with the precision */
	bool f64;    /* the optimised C */
	Need has;    /* the optimised C */
	char *folder;
	int64_t batch;
	const char *data; /* suffix of the streams that fill inputs */
} Case;

typedef struct Numbers {
	int64_t n;
	double *values;
} Numbers;

static void put_tensor(FILE *file, const CnncTensor *t, const double *values)
{
	fwrite(values, sizeof *values, (size_t)t->elements, file);
}

static bool write_data(const Case *c, Subject *s)
{
	char *path = need_format("%s/in", c->folder);
	FILE *file = fopen(path, "wb");
	static const CnncKind kinds[] = {CNNC_PARAMETER, CNNC_STATE};
	free(path);
	if (!file)
		return false;
	for (int k = 0; k < 2; k++)
		for (int i = 0; i < cnnc_count(s->program, kinds[k]); i++) {
			CnncTensor t = cnnc_tensor(s->program, kinds[k], i);
			double *values = need((size_t)t.elements * sizeof *values);
			cnnc_get(s->model, kinds[k], i, values);
			put_tensor(file, &t, values);
			free(values);
		}
	for (int i = 0; i < cnnc_count(s->program, CNNC_INPUT); i++) {
		CnncTensor t = cnnc_tensor(s->program, CNNC_INPUT, i);
		double *values = array_doubles(s->inputs[i], &t, s->f64);
		put_tensor(file, &t, values);
		free(values);
	}
	return fclose(file) == 0;
}

static Numbers read_numbers(const char *path)
{
	size_t length = 0;
	char *bytes = read_text(path, &length);
	return (Numbers){(int64_t)(length / sizeof(double)), (double *)(void *)bytes};
}

static int64_t elements_of(const Subject *s, CnncKind kind)
{
	int64_t n = 0;
	for (int i = 0; i < cnnc_count(s->program, kind); i++)
		n += cnnc_tensor(s->program, kind, i).elements;
	return n;
}

/* What the driver writes, by the library. */
static Numbers by_library(Subject *s)
{
	int64_t parameters = elements_of(s, CNNC_PARAMETER);
	int64_t room = 2 * (parameters + cnnc_count(s->program, CNNC_RESULT)) +
		       elements_of(s, CNNC_STATE) + elements_of(s, CNNC_OUTPUT);
	Numbers out = {0, need((size_t)room * sizeof(double))};
	const void *const *inputs = (const void *const *)s->inputs;
	int nresults = cnnc_count(s->program, CNNC_RESULT),
	    noutputs = cnnc_count(s->program, CNNC_OUTPUT);
	double *results = need((size_t)nresults * sizeof *results);
	CnncTensor block = {.elements = parameters};
	void *gradients = array_new(&block, s->f64),
	     **outputs = need((size_t)noutputs * sizeof *outputs);
	bool ok = cnnc_gradients(s->model, inputs, gradients, results) == CNNC_OK;
	for (int i = 0; i < nresults; i++)
		out.values[out.n++] = results[i];
	int64_t at = 0;
	for (int i = 0; i < cnnc_count(s->program, CNNC_PARAMETER); i++)
		for (int64_t k = cnnc_tensor(s->program, CNNC_PARAMETER, i).elements; k > 0; k--)
			out.values[out.n++] = array_get(gradients, &block, s->f64, at++);
	for (int i = 0; i < noutputs; i++) {
		CnncTensor t = cnnc_tensor(s->program, CNNC_OUTPUT, i);
		outputs[i] = array_new(&t, s->f64);
	}
	ok = cnnc_forward(s->model, 0, inputs, outputs) == CNNC_OK && ok;
	for (int i = 0; i < noutputs; i++) {
		CnncTensor t = cnnc_tensor(s->program, CNNC_OUTPUT, i);
		for (int64_t k = 0; k < t.elements; k++)
			out.values[out.n++] = array_get(outputs[i], &t, s->f64, k);
		free(outputs[i]);
	}
	ok = cnnc_step(s->model, inputs, results) == CNNC_OK && ok;
	for (int i = 0; i < nresults; i++)
		out.values[out.n++] = results[i];
	static const CnncKind kinds[] = {CNNC_PARAMETER, CNNC_STATE};
	for (int k = 0; k < 2; k++)
		for (int i = 0; i < cnnc_count(s->program, kinds[k]); i++) {
			cnnc_get(s->model, kinds[k], i, out.values + out.n);
			out.n += cnnc_tensor(s->program, kinds[k], i).elements;
		}
	free(results);
	free(gradients);
	free(outputs);
	if (!ok)
		out.n = 0;
	return out;
}

/* A NaN must be a NaN on both sides. */
static double distance(double *found, const double *wanted, int64_t n)
{
	double *a = need((size_t)n * sizeof *a), *b = need((size_t)n * sizeof *b);
	for (int64_t i = 0; i < n; i++) {
		bool both = isnan(found[i]) && isnan(wanted[i]);
		a[i] = both ? 0 : found[i];
		b[i] = both ? 0 : wanted[i];
	}
	double far = difference(a, b, n);
	free(a);
	free(b);
	return far;
}

/* Tensor by tensor, in the order the driver writes them. */
static void compare(Tally *tally, const Case *c, const Subject *s, const char *how, Numbers found,
		    Numbers wanted)
{
	static const struct {
		const char *what;
		CnncKind kind;
	} parts[] = {{"the results of gradients", CNNC_RESULT},
		     {"the gradient by", CNNC_PARAMETER},
		     {"forward's", CNNC_OUTPUT},
		     {"the results of step", CNNC_RESULT},
		     {"after a step,", CNNC_PARAMETER},
		     {"after a step,", CNNC_STATE}};
	int64_t at = 0;
	if (!claim(tally, found.n == wanted.n && found.n, "%s by %s: %lld numbers, wanted %lld",
		   c->folder, how, (long long)found.n, (long long)wanted.n))
		return;
	for (size_t p = 0; p < sizeof parts / sizeof *parts; p++)
		for (int i = 0; i < cnnc_count(s->program, parts[p].kind); i++) {
			CnncTensor t = cnnc_tensor(s->program, parts[p].kind, i);
			double far = distance(found.values + at, wanted.values + at, t.elements);
			claim(tally, far <= c->tolerance,
			      "%s by %s: %s %s is off by %.3g of its norm", c->folder, how,
			      parts[p].what, t.name, far);
			at += t.elements;
		}
	claim(tally, at == found.n, "%s: not all numbers were compared", c->program.name);
}

static bool open_case(Tally *tally, Case *c, Subject *s, bool f64, bool plain)
{
	CnncOptions options = program_options(&c->program, f64, plain);
	options.batch = c->batch;
	if (!claim(tally, subject_open(s, c->program.name, c->program.text, &options),
		   "%s: no program", c->program.name))
		return false;
	if (c->batch) {
		cnnc_initialise(s->model, 1);
		subject_fill(s);
		subject_random_inputs(s, c->data);
		return true;
	}
	return claim(tally, program_prepare(&c->program, s), "%s cannot be prepared",
		     c->program.name);
}

/* The C of one precision and level into FOLDER/NAME: net.c, net.h, driver.c. */
static bool write_c(Tally *tally, Case *c, const Subject *s, const char *name)
{
	CnncEmit emit = {.header_name = "net.h"};
	const char *source = cnnc_emit(s->program, CNNC_C, &emit, NULL, NULL);
	const char *header = cnnc_emit(s->program, CNNC_HEADER, &emit, NULL, NULL);
	const char *net = cnnc_net_name(s->program);
	char *folder = need_format("%s/%s", c->folder, name);
	mkdir(folder, 0777);
	char *text = header ? driver_for(s, header, net, s->f64) : NULL;
	bool ok = claim(tally, source && text, "%s: no C, or a header without the entries",
			c->program.name);
	if (ok) {
		c->has = strstr(source, "define WIDE_AT(") ? WIDE
			 : strstr(source, "define AT(")    ? VECTORS
							   : ANY;
		char *paths[] = {need_format("%s/net.c", folder), need_format("%s/net.h", folder),
				 need_format("%s/driver.c", folder)};
		write_text(paths[0], source);
		write_text(paths[1], header);
		write_text(paths[2], text);
		for (int i = 0; i < 3; i++)
			free(paths[i]);
	}
	free(folder);
	free(text);
	return ok;
}

/* How the compiler is called for this case; NULL: not at all. */
static const char *command_for(const Case *c, const Compiler *compiler)
{
	if (!compiler->here || compiler->need > c->has)
		return NULL;
	return c->large ? compiler->large : compiler->command;
}

static void run_compilers(Tally *tally, const Case *c)
{
	for (int i = 0; i < COMPILERS; i++) {
		const Compiler *compiler = &compilers[i];
		const char *call = command_for(c, compiler);
		const char *from = compiler->plain && !c->random ? "plain"
				   : compiler->plain             ? "single"
								 : "fast";
		if (!call)
			continue;
		char *command = need_format(
			"export ASAN_OPTIONS=detect_leaks=0; cd '%s/%s' && %s -o 'run %s' net.c "
			"driver.c -lm && './run %s' ../in '../out %s'",
			c->folder, from, call, compiler->name, compiler->name, compiler->name);
		claim(tally, run(command), "%s: %s, or what it made, failed", c->folder,
		      compiler->name);
		free(command);
	}
}

static Numbers output_of(const Case *c, const Compiler *compiler)
{
	char *path = need_format("%s/out %s", c->folder, compiler->name);
	Numbers numbers = read_numbers(path);
	free(path);
	return numbers;
}

static void test_case(Tally *tally, Case *c)
{
	Subject plain, fast;
	mkdir(c->folder, 0777);
	if (!open_case(tally, c, &plain, !c->random, true))
		return;
	if (open_case(tally, c, &fast, c->f64, false)) {
		if (write_c(tally, c, &plain, c->random ? "single" : "plain") &&
		    write_c(tally, c, &fast, "fast") &&
		    claim(tally, write_data(c, &plain), "%s: no data", c->program.name)) {
			run_compilers(tally, c);
			Numbers wanted = output_of(c, &compilers[0]);
			for (int i = 1; i < COMPILERS && wanted.n; i++) {
				if (!command_for(c, &compilers[i]))
					continue;
				Numbers found = output_of(c, &compilers[i]);
				compare(tally, c, &fast, compilers[i].name, found, wanted);
				free(found.values);
			}
			Numbers found = by_library(&fast);
			compare(tally, c, &fast, "the library", found, wanted);
			free(found.values);
			free(wanted.values);
		}
		subject_close(&fast);
	}
	subject_close(&plain);
}

/* ---- all of them --------------------------------------------------------------------------------- */

/* Steps by sgd: where a gradient is hardly more than rounding errors, adam makes it a whole step. */
static void train_by_sgd(TestProgram *program)
{
	char *train = strstr(program->text, "\ntrain "), *net = strstr(program->text, "\nnet ");
	if (train)
		*train = '\0';
	if (!net)
		return;
	int n = (int)strcspn(net + 5, " {");
	char *text = need_format("%s\ntrain %.*s { optimizer = sgd(rate = 0.1, momentum = 0.9) }\n",
				 program->text, n, net + 5);
	free(program->text);
	program->text = text;
}

static bool chosen(int n, char **names, const char *file)
{
	for (int i = 0; i < n; i++)
		if (strncmp(names[i], file, strlen(names[i])) == 0)
			return true;
	return n == 0;
}

typedef struct Plan { /* of all cases */
	const char *tests, *folder;
	int nchosen;
	char **chosen;
	char **files; /* of TESTS/programs */
	int nfiles;
} Plan;

static const struct {
	const char *folder, *file, *data;
	int64_t batch;
	double tolerance;
	bool large;
} nets[] = {/* the longest first. No argument of a relu of ResNet-20 is below 1e-5 for x38 */
	    {"../examples", "resnet20.cnn", "38", 2, DEEP_TOLERANCE, true},
	    {"lanes", "blocks.cnn", "0", 2, DEEP_TOLERANCE, true},
	    {"lanes", "blocks.cnn", "0", 16, DOUBLE_TOLERANCE, true},
	    {"lanes", "kinds.cnn", "0", 8, DEEP_TOLERANCE, true},
	    {"lanes", "kinds.cnn", "0", 17, DOUBLE_TOLERANCE, true},
	    {"lanes", "rows.cnn", "0", 24, DEEP_TOLERANCE, true},
	    {"lanes", "rows.cnn", "0", 8, DOUBLE_TOLERANCE, true},
	    {"lanes", "windows.cnn", "0", 8, DEEP_TOLERANCE, true},
	    {"lanes", "windows.cnn", "0", 9, DOUBLE_TOLERANCE, true},
	    {"../examples", "lenet5.cnn", "0", 4, SMALL_TOLERANCE, false},
	    {"../examples", "penalty.cnn", "0", 3, SMALL_TOLERANCE, true},
	    {"torch", "mixed.cnn", "0", 3, SMALL_TOLERANCE, false}};
enum { NETS = sizeof nets / sizeof *nets };

/* Case i; false: it is not chosen. */
static bool test_one(Tally *tally, const Plan *plan, int i)
{
	Case c = {.tolerance = SMALL_TOLERANCE};
	bool is_net = i < NETS;
	const char *file = is_net ? nets[i].file : plan->files[i - NETS];
	if (!chosen(plan->nchosen, plan->chosen, file))
		return false;
	char *from = need_format("%s/%s", plan->tests, is_net ? nets[i].folder : "programs");
	c.folder = need_format("%s/%s", plan->folder, file);
	if (claim(tally, program_read(&c.program, from, file), "%s cannot be read", file)) {
		if (is_net) {
			free(c.folder);
			c.folder = need_format("%s/%s.%lld", plan->folder, file,
					       (long long)nets[i].batch);
			c.batch = nets[i].batch;
			c.tolerance = nets[i].tolerance;
			c.f64 = c.tolerance == DOUBLE_TOLERANCE;
			c.data = nets[i].data;
			c.large = nets[i].large;
			train_by_sgd(&c.program);
		}
		c.random = strstr(c.program.text, "uniform()") != NULL;
		test_case(tally, &c);
		program_free(&c.program);
	}
	free(c.folder);
	free(from);
	fflush(stdout);
	return true;
}

typedef struct Share { /* of the work, done by one process */
	Tally tally;
	int programs;
} Share;

/* Takes numbers of cases from one end of a pipe until there are no more; writes what it counted. */
static void work(const Plan *plan, const char *test, int from, int to)
{
	Share share = {.tally = {.test = test}};
	int i;
	while (read(from, &i, sizeof i) == (ssize_t)sizeof i)
		share.programs += test_one(&share.tally, plan, i);
	_exit(write(to, &share, sizeof share) != (ssize_t)sizeof share);
}

/* Every case by one of as many processes as there are processors. */
static int test_all(Tally *tally, const Plan *plan)
{
	int cases = NETS + plan->nfiles, todo[2], done[2], programs = 0;
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	int workers = processors < 1 ? 1 : processors < cases ? (int)processors : cases;
	if (!claim(tally, pipe(todo) == 0 && pipe(done) == 0, "no pipe"))
		return 0;
	for (int i = 0; i < cases; i++) /* a pipe takes 4096 bytes at least */
		claim(tally, write(todo[1], &i, sizeof i) == (ssize_t)sizeof i, "no room");
	close(todo[1]);
	fflush(stdout);
	for (int i = 0; i < workers; i++)
		if (fork() == 0)
			work(plan, tally->test, todo[0], done[1]);
	close(done[1]);
	for (int i = 0; i < workers; i++) {
		Share share;
		bool ended = read(done[0], &share, sizeof share) == (ssize_t)sizeof share;
		if (!claim(tally, ended, "a process ended early"))
			break;
		tally->checks += share.tally.checks;
		tally->failures += share.tally.failures;
		programs += share.programs;
	}
	while (wait(NULL) > 0)
		;
	return programs;
}

int main(int argc, char **argv)
{
	Tally tally = {.test = "test_backends"};
	if (argc < 3) {
		fprintf(stderr, "usage: test_backends TESTS FOLDER [NAME ...]\n");
		return 2;
	}
	find_compilers(&tally);
	if (!compilers[0].here)
		return 77; /* nothing to compare with */
	mkdir(argv[2], 0777);
	char *folder = need_format("%s/programs", argv[1]);
	Plan plan = {argv[1], argv[2], argc - 3, argv + 3, NULL, 0};
	plan.files = list_files(folder, ".cnn", &plan.nfiles);
	int programs = test_all(&tally, &plan);
	for (int i = 0; i < plan.nfiles; i++)
		free(plan.files[i]);
	free(plan.files);
	free(folder);
	return report(&tally, "%d programs by %d compilers and the library", programs, COMPILERS);
}
