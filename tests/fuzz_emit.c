/* SPDX-License-Identifier: MIT */
/* fuzz_emit FOLDER [count] [seed]: random nets (random_net.h), of which the outputs, the loss and all its
 * gradients, the image's too, must not depend on how they are computed. What -O0 makes of each is run by
 * the interpreter of loop nests in double precision; against it stand the optimised loop nests with
 * vectors of 1, 4 and 8 lanes and with wide ones, where an access outside of a buffer is a failure,
 * and, for two nets in NTH, the emitted C: many in one file, compiled with vectors of 16, 32 and 64 bytes,
 * these under AddressSanitizer with blocks that end where they must. What pays only for large sizes is done for all
 * in every other two nets, dividing loops among threads is, too: of these nets a team of three must give the
 * same bits, also under ThreadSanitizer.
 *
 * A net that fails is printed with its seed. */
#include "../compiler/emit.h"
#include "../compiler/library.h"
#include "../compiler/nest.h"
#include "interpret.h"
#include "random_net.h"

#include <sys/stat.h>

enum { NTH = 25, MOST_WANTED = 64, MOST_EMITTED = 40 /* in one file */ };

/* Of the norm and a floor: a gradient may be 0 but for rounding, as that of a bias that a batch norm
 * follows. Its rounding errors are those of larger values. */
static const double double_tolerance = 1e-9, single_tolerance = 3e-4, norm_floor = 1e-3;

extern const char prelude_text[];

typedef struct Totals {
	int nets, refused, emitted, checks, failures, wide, lanes, split, windows, fewer, again,
		swept, strips, shared;
} Totals;

typedef struct Numbers { /* of all roots, one after another */
	double *data;
	int64_t n;
} Numbers;

/* ---- one net as a program ------------------------------------------------------------------------ */

typedef struct Subject {
	RandomNet text;
	char name[32];
	uint64_t seed;
	bool f64;
	Panic panic;
	Arena *arena;
	Diag diag;
	Compilation compilation;
	Request request;
	const char *wanted[MOST_WANTED];
	Program *plain, *fast;
} Subject;

static void open_compilation(Subject *s)
{
	Compilation *c = &s->compilation;
	diag_init(&s->diag, s->arena);
	diag_source(&s->diag, "prelude.cnn", prelude_text, strlen(prelude_text));
	diag_source(&s->diag, s->name, s->text.text, strlen(s->text.text));
	*c = (Compilation){.arena = s->arena, .diag = &s->diag, .verify = true};
	c->request.batch = s->text.batch;
	c->base.f64 = s->f64;
	c->base.any_size = s->seed / 2 % 2 == 0;
}

/* The output, the loss, and its gradient by the image and every parameter. */
static void want_all(Subject *s)
{
	const Compilation *c = &s->compilation;
	s->request = (Request){.kind = ENTRY_VALUES, .training = true, .wanted = s->wanted};
	s->wanted[s->request.nwanted++] = "z";
	s->wanted[s->request.nwanted++] = "loss";
	s->wanted[s->request.nwanted++] = "grad(loss, x)";
	for (int i = 0; i < c->base.params.len && s->request.nwanted < MOST_WANTED; i++)
		s->wanted[s->request.nwanted++] =
			arena_format(s->arena, "grad(loss, %s)", c->base.params.data[i].name);
}

static Program *program_of(Subject *s, int optimize)
{
	s->compilation.base.optimize = optimize;
	s->compilation.base.strips = 2 * (int64_t)(s->seed % 3);
	Program *p = compilation_program(&s->compilation, s->arena);
	p->net = s->name;
	return compilation_entry(&s->compilation, p, "values", s->request, EXTENT_WHOLE) ? p : NULL;
}

static bool subject_open(Subject *s, uint64_t seed)
{
	*s = (Subject){.seed = seed, .f64 = seed % 2};
	snprintf(s->name, sizeof s->name, "r%llu", (unsigned long long)seed);
	random_net(&s->text, seed, s->name);
	s->arena = arena_new(NULL, &s->panic);
	if (setjmp(s->panic.env)) {
		printf("%s\n", s->panic.text);
		return false;
	}
	open_compilation(s);
	if (!compilation_open(&s->compilation, s->arena))
		return false;
	want_all(s);
	s->plain = program_of(s, 0);
	s->fast = program_of(s, 1);
	return s->plain && s->fast;
}

/* Numbers like those of a net at work: images around 0, weights that keep their size. */
static double source_value(const Buffer *b, int64_t i)
{
	const Tensor *t = b->tensor;
	uint32_t stream = 7;
	double fan = 1;
	for (const char *c = t->name; *c; c++)
		stream = stream * 31 + (uint32_t)*c;
	for (int k = 1; k < t->shape.rank; k++)
		fan *= (double)t->shape.dim[k];
	double x = 2 * noise(stream, i);
	return (float)(t->kind == T_PARAM && t->shape.rank > 1 ? 2 * x / sqrt(fan) : x);
}

static const Buffer *result_buffer(const Entry *e, int root)
{
	for (int i = 0; i < e->buffers.len; i++)
		if (e->buffers.data[i]->storage == STORE_RESULT && e->buffers.data[i]->root == root)
			return e->buffers.data[i];
	return NULL;
}

/* n = 0: an access was outside. */
static Numbers interpreted(Subject *s, const Program *p, int lanes)
{
	const Entry *e = p->entries.data[0];
	char **memory = NEW_ARRAY(s->arena, char *, e->buffers.len);
	Numbers out = {NULL, 0};
	if (interpret_lanes(p, e, lanes, memory, source_value))
		return out;
	for (int r = 0; r < e->graph->roots.len; r++)
		out.n += result_buffer(e, r)->elements;
	out.data = NEW_ARRAY(s->arena, double, out.n);
	out.n = 0;
	for (int r = 0; r < e->graph->roots.len; r++) {
		const Buffer *b = result_buffer(e, r);
		memcpy(out.data + out.n, memory[b->id], (size_t)b->elements * sizeof(double));
		out.n += b->elements;
	}
	return out;
}

/* ---- comparing ----------------------------------------------------------------------------------- */

static void complain(const Subject *s, const char *how, const char *format, ...) PRINTF(3, 4);
static void complain(const Subject *s, const char *how, const char *format, ...)
{
	va_list args;
	printf("seed %llu, batch %lld, %s precision, %s: ", (unsigned long long)s->seed,
	       (long long)s->text.batch, s->f64 ? "double" : "single", how);
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	printf("\n%s\n", s->text.text);
	fflush(stdout);
}

static double norm_of(const double *a, const double *b, int64_t n)
{
	double sum = 0;
	for (int64_t i = 0; i < n; i++) {
		double d = a[i] - (b ? b[i] : 0);
		sum += d * d;
	}
	return sqrt(sum);
}

static double largest_norm(const Entry *e, Numbers wanted)
{
	double largest = 0;
	int64_t at = 0, n;
	for (int r = 0; r < e->graph->roots.len; r++, at += n) {
		n = result_buffer(e, r)->elements;
		double norm = norm_of(wanted.data + at, NULL, n);
		largest = norm > largest ? norm : largest;
	}
	return largest;
}

/* Root by root; the first that differs is told. `exact`: found in double precision. */
static void compare_numbers(Totals *totals, const Subject *s, const char *how, Numbers found,
			    Numbers wanted, bool exact)
{
	const Entry *e = s->plain->entries.data[0];
	int64_t at = 0, n;
	totals->checks++;
	if (found.n != wanted.n || !wanted.n) {
		complain(s, how, "%lld numbers, not %lld", (long long)found.n, (long long)wanted.n);
		totals->failures++;
		return;
	}
	double tolerance = exact ? double_tolerance : single_tolerance;
	double least = norm_floor + (exact ? 0.01 : 1) * largest_norm(e, wanted);
	for (int r = 0; r < e->graph->roots.len; r++, at += n) {
		n = result_buffer(e, r)->elements;
		double far = norm_of(found.data + at, wanted.data + at, n);
		double norm = norm_of(wanted.data + at, NULL, n);
		if (far <= tolerance * (norm + least))
			continue;
		complain(s, how, "%s is off by %g, its norm is %g", s->wanted[r], far, norm);
		totals->failures++;
		return;
	}
}

/* ---- the emitted C ------------------------------------------------------------------------------- */

static const char head[] =
	"#include <stdint.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n"
	"static FILE *data;\n"
	"/* as much as is needed, so that a sanitizer sees what is beyond */\n"
	"static void *room(int64_t n, size_t size)\n{\n"
	"\tvoid *p = malloc((size_t)n * size + !n);\n\tif (!p)\n\t\texit(2);\n"
	"\tmemset(p, 0x7f, (size_t)n * size);\n\treturn p;\n}\n"
	"static double next(void)\n{\n\tdouble x;\n"
	"\tif (fread(&x, sizeof x, 1, data) != 1)\n\t\texit(3);\n\treturn x;\n}\n"
	"static void *doubles(int64_t n)\n{\n\tdouble *p = room(n, sizeof *p);\n"
	"\tfor (int64_t i = 0; i < n; i++)\n\t\tp[i] = next();\n\treturn p;\n}\n"
	"static void *floats(int64_t n)\n{\n\tfloat *p = room(n, sizeof *p);\n"
	"\tfor (int64_t i = 0; i < n; i++)\n\t\tp[i] = (float)next();\n\treturn p;\n}\n"
	"static void put_double(double x)\n{\n\tif (fwrite(&x, sizeof x, 1, stdout) != 1)\n"
	"\t\texit(4);\n}\n";

typedef struct Batch { /* of nets in one C file */
	const char *folder;
	FILE *source, *data;
	int n, cap;
	Subject **subjects;
	Numbers *wanted;
} Batch;

static FILE *need_file(const char *folder, const char *name, const char *mode)
{
	char path[1024];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	FILE *f = fopen(path, mode);
	if (!f) {
		perror(path);
		exit(2);
	}
	return f;
}

static void put_source(const Batch *b, const Entry *e, const Tensor *t)
{
	for (int i = 0; i < e->buffers.len; i++) {
		const Buffer *buffer = e->buffers.data[i];
		if (buffer->storage > STORE_STATE || buffer->tensor != t)
			continue;
		for (int64_t k = 0; k < buffer->elements; k++) {
			double v = source_value(buffer, k);
			fwrite(&v, sizeof v, 1, b->data);
		}
		return;
	}
	for (int64_t k = 0; k < shape_elements(t->shape); k++) { /* nobody reads it */
		double v = 0;
		fwrite(&v, sizeof v, 1, b->data);
	}
}

/* The same results by a team of three, bit for bit. */
static void add_team_check(FILE *f, const Entry *e, const char *net, const char *real)
{
	const int roots = e->graph->roots.len;
	fprintf(f, "\t%s_team team;\n\tvoid *shared[%d];\n", net, roots);
	fprintf(f, "\t%s_team_open(&team, 3);\n\tnet.team = &team;\n", net);
	for (int r = 0; r < roots; r++)
		fprintf(f, "\tshared[%d] = room(%lld, sizeof(%s));\n", r,
			(long long)result_buffer(e, r)->elements, real);
	fprintf(f,
		"\tif (%s_call_values(&net, (const void *const *)inputs, shared, NULL))\n"
		"\t\texit(5);\n",
		net);
	for (int r = 0; r < roots; r++)
		fprintf(f,
			"\tif (memcmp(results[%d], shared[%d], %lld * sizeof(%s)))\n\t\texit(7);\n"
			"\tfree(shared[%d]);\n",
			r, r, (long long)result_buffer(e, r)->elements, real, r);
	fprintf(f, "\t%s_team_close(&team);\n", net);
}

/* The function that gives the net its numbers and writes its results, and those numbers. */
static void add_runner(const Batch *b, const Subject *s, bool teamed)
{
	const Entry *e = s->plain->entries.data[0];
	const Graph *g = e->graph;
	const char *real = s->f64 ? "double" : "float", *net = s->name;
	FILE *f = b->source;
	fprintf(f, "static void run_%s(void)\n{\n\t%s net;\n", net, net);
	fprintf(f, "\tmemset(&net, 0, sizeof net);\n");
	fprintf(f, "\tnet.parameters = %ss(%lld);\n", real, (long long)s->plain->param_elements);
	for (int i = 0; i < g->params.len; i++)
		put_source(b, e, g->params.data[i]);
	fprintf(f, "\tnet.states = %ss(%lld);\n", real, (long long)s->plain->state_elements);
	for (int i = 0; i < g->states.len; i++)
		put_source(b, e, g->states.data[i]);
	fprintf(f, "\tnet.arena = room(%s_arena_bytes, 1);\n\tvoid *inputs[%d];\n", net,
		g->inputs.len);
	for (int i = 0; i < g->inputs.len; i++) {
		const Tensor *t = g->inputs.data[i];
		fprintf(f, "\tinputs[%d] = %ss(%lld);\n", i, real,
			(long long)shape_elements(t->shape));
		put_source(b, e, t);
	}
	fprintf(f, "\tvoid *results[%d];\n", g->roots.len);
	for (int r = 0; r < g->roots.len; r++)
		fprintf(f, "\tresults[%d] = room(%lld, sizeof(%s));\n", r,
			(long long)result_buffer(e, r)->elements, real);
	fprintf(f,
		"\tif (%s_call_values(&net, (const void *const *)inputs, results, NULL))\n"
		"\t\texit(5);\n",
		net);
	if (teamed)
		add_team_check(f, e, net, real);
	for (int r = 0; r < g->roots.len; r++)
		fprintf(f,
			"\tfor (long i = 0; i < %lld; i++)\n\t\tput_double(((%s "
			"*)results[%d])[i]);\n\tfree(results[%d]);\n",
			(long long)result_buffer(e, r)->elements, real, r, r);
	for (int i = 0; i < g->inputs.len; i++)
		fprintf(f, "\tfree(inputs[%d]);\n", i);
	fprintf(f, "\tfree(net.parameters);\n\tfree(net.states);\n\tfree(net.arena);\n}\n\n");
}

static void batch_add(Batch *b, Subject *s, Numbers wanted)
{
	EmitUnit unit = {.includes = "#include <math.h>\n", .entry_calls = true};
	Text source;
	if (setjmp(s->panic.env)) {
		complain(s, "emitting", "%s", s->panic.text);
		exit(1);
	}
	text_init(&source, s->arena);
	emit_unit(s->fast, &unit, &source, NULL);
	fprintf(b->source,
		"%s#undef KERNEL\n#undef AT\n#undef LANES\n#undef VECTOR_BYTES\n#undef WIDE_AT\n"
		"#undef ROLLED\n#undef ROLLED_IF_FEW\n#undef IN_LANES\n#undef IN_TURN\n#undef UNROLLED\n"
		"#undef CHOOSE\n#undef WIDE_CHOOSE\n#undef PICK\n#undef NOT\n"
		"#undef READ_ROW\n#undef WRITE_ROW\n#undef END_ROW\n\n",
		source.data);
	add_runner(b, s, strstr(source.data, "_team_open(") != NULL);
	if (b->n == b->cap) {
		b->cap = b->cap ? 2 * b->cap : 16;
		b->subjects = realloc(b->subjects, (size_t)b->cap * sizeof(Subject *));
		b->wanted = realloc(b->wanted, (size_t)b->cap * sizeof *b->wanted);
		if (!b->subjects || !b->wanted)
			exit(2);
	}
	b->subjects[b->n] = s;
	b->wanted[b->n++] = wanted;
}

static void batch_open(Batch *b, const char *folder)
{
	*b = (Batch){.folder = folder};
	mkdir(folder, 0777);
	b->source = need_file(folder, "all.c", "w");
	b->data = need_file(folder, "data", "wb");
	fputs(head, b->source);
	fputs(vector_math_h_text, b->source);
}

/* Compiles and runs all of them; compares what they wrote. */
static void batch_run(Totals *totals, const Batch *b, const char *compiler)
{
	char command[2048];
	snprintf(command, sizeof command, "cd '%s' && %s -std=c99 all.c -lm -o all && ./all >found",
		 b->folder, compiler);
	totals->checks++;
	if (system(command) != 0) {
		printf("%s, or what it made of %s/all.c, failed\n", compiler, b->folder);
		totals->failures++;
		return;
	}
	FILE *f = need_file(b->folder, "found", "rb");
	for (int i = 0; i < b->n; i++) {
		Subject *s = b->subjects[i];
		Numbers found = {calloc((size_t)b->wanted[i].n, sizeof(double)), 0};
		if (!found.data)
			exit(2);
		found.n = (int64_t)fread(found.data, sizeof(double), (size_t)b->wanted[i].n, f);
		compare_numbers(totals, s, compiler, found, b->wanted[i], s->f64);
		free(found.data);
	}
	fclose(f);
}

#define GNU_32 " -D__AVX__ -Wno-psabi"
#define GNU_64 GNU_32 " -D__AVX512F__"

static void batch_close(Totals *totals, Batch *b)
{
	static const char *const compilers[] = {
		"gcc -O2", "gcc -Og" GNU_32, "clang -O1" GNU_64,
		"gcc -Og -fsanitize=address,undefined -fno-sanitize-recover=all" GNU_64,
		"gcc -Og -fsanitize=thread" GNU_32};
	fprintf(b->source,
		"int main(void)\n{\n\tif (!(data = fopen(\"data\", \"rb\")))\n\t\treturn 6;\n");
	for (int i = 0; i < b->n; i++)
		fprintf(b->source, "\trun_%s();\n", b->subjects[i]->name);
	fprintf(b->source, "\treturn fclose(data) || fclose(stdout);\n}\n");
	if (fclose(b->source) || fclose(b->data))
		exit(2);
	for (size_t i = 0; b->n && i < sizeof compilers / sizeof *compilers; i++) {
		char command[64];
		snprintf(command, sizeof command, "command -v %.*s >/dev/null",
			 (int)strcspn(compilers[i], " "), compilers[i]);
		if (system(command) == 0)
			batch_run(totals, b, compilers[i]);
		else
			printf("fuzz_emit: skipped: %s\n", compilers[i]);
	}
	for (int i = 0; i < b->n; i++) {
		arena_free(b->subjects[i]->arena);
		free(b->subjects[i]);
	}
	free(b->subjects);
	free(b->wanted);
}

/* ---- all of them --------------------------------------------------------------------------------- */

static bool has(const Node *n, NodeKind kind)
{
	for (; n; n = n->next)
		if (n->kind == kind || has(n->body, kind))
			return true;
	return false;
}

/* A sum that is added to its place in parts. */
static bool is_split(const Node *n)
{
	for (; n; n = n->next)
		if ((n->kind == NODE_TILE && n->tile->add) || is_split(n->body))
			return true;
	return false;
}

/* A step in which some of a tile's sums have no term. */
static bool has_window(const Node *n)
{
	for (; n; n = n->next) {
		for (int i = 0; n->kind == NODE_STEP && i < n->tile->z.n; i++)
			if (n->tile->a_of[i] < 0)
				return true;
		if (has_window(n->body))
			return true;
	}
	return false;
}

static bool any_kernel(const Program *p, bool (*holds)(const Node *))
{
	const Entry *e = p->entries.data[0];
	for (int i = 0; i < e->kernels.len; i++)
		if (holds(e->kernels.data[i]->body))
			return true;
	return false;
}

static bool any_kernel_has(const Program *p, NodeKind kind)
{
	const Entry *e = p->entries.data[0];
	for (int i = 0; i < e->kernels.len; i++)
		if (has(e->kernels.data[i]->body, kind))
			return true;
	return false;
}

/* Whether winograd.c found a sum. */
static bool has_tiles(const Program *p)
{
	const Graph *g = p->entries.data[0]->graph;
	for (int i = 0; i < g->tensors.len; i++) {
		const char *name = g->origins.data[i].name;
		size_t length = name ? strlen(name) : 0;
		if (length > 6 && strcmp(name + length - 6, "_tiles") == 0)
			return true;
	}
	return false;
}

/* Whether recompute.c found something. */
static bool has_copies(const Program *p)
{
	const Graph *g = p->entries.data[0]->graph;
	for (int i = 0; i < g->tensors.len; i++)
		if (g->tensors.data[i]->again)
			return true;
	return false;
}

/* Whether sweep.c found some kernels. */
static bool is_shared(const Program *p)
{
	bool found = false;
	for (int i = 0; i < p->entries.data[0]->kernels.len && !found; i++)
		found = p->entries.data[0]->kernels.data[i]->shared;
	return found;
}

static bool has_sweeps(const Program *p)
{
	const Entry *e = p->entries.data[0];
	for (int i = 0; i < e->kernels.len; i++)
		if (e->kernels.data[i]->group->next)
			return true;
	return false;
}

/* True: the batch has it now. */
static bool test_net(Totals *totals, Batch *b, Subject *s, bool emit)
{
	static const int lanes[] = {1, 4, 8, 16};
	if (setjmp(s->panic.env)) {
		complain(s, "the compiler", "%s", s->panic.text);
		totals->failures++;
		return false;
	}
	Numbers wanted = interpreted(s, s->plain, 1);
	for (size_t i = 0; i < sizeof lanes / sizeof *lanes; i++) {
		char how[32];
		snprintf(how, sizeof how, "%d lanes", lanes[i]);
		compare_numbers(totals, s, how, interpreted(s, s->fast, lanes[i]), wanted, true);
	}
	totals->nets++;
	totals->lanes += any_kernel_has(s->fast, NODE_TILE);
	totals->wide += any_kernel_has(s->fast, NODE_WIDTH);
	const bool strips = s->fast->entries.data[0]->strips.len > 0;
	totals->split += !strips && any_kernel(s->fast, is_split);
	totals->windows += any_kernel(s->fast, has_window);
	totals->fewer += has_tiles(s->fast);
	totals->again += has_copies(s->fast);
	totals->swept += has_sweeps(s->fast);
	totals->strips += strips;
	totals->shared += is_shared(s->fast);
	if (!emit || (s->text.kinks && !s->f64))
		return false;
	totals->emitted++;
	batch_add(b, s, wanted);
	return true;
}

static void test_seed(Totals *totals, Batch *b, uint64_t seed, bool emit)
{
	Subject *s = malloc(sizeof *s);
	bool kept = false;
	if (!s)
		exit(2);
	if (subject_open(s, seed)) {
		kept = test_net(totals, b, s, emit);
	} else {
		totals->refused++;
		for (int k = 0; k < s->diag.messages.len && totals->refused < 5; k++)
			complain(s, "refused", "%s", s->diag.messages.data[k].text);
	}
	if (!kept) {
		arena_free(s->arena);
		free(s);
	}
}

enum { ENOUGH = 200 /* nets, for what only one in a hundred has */ };

int main(int argc, char **argv)
{
	int count = argc > 2 ? atoi(argv[2]) : 300;
	uint64_t seed = argc > 3 ? strtoull(argv[3], NULL, 10) : 1;
	Totals totals = {0};
	Batch b;
	if (argc < 2) {
		fprintf(stderr, "usage: fuzz_emit FOLDER [count] [seed]\n");
		return 2;
	}
	batch_open(&b, argv[1]);
	for (int i = 0; i < count && totals.failures < 5; i++) {
		test_seed(&totals, &b, seed + (uint64_t)i, i % NTH < 2);
		if (b.n == MOST_EMITTED) {
			batch_close(&totals, &b);
			batch_open(&b, argv[1]);
		}
	}
	batch_close(&totals, &b);
	printf("fuzz_emit: %d nets (%d with tiles, %d with wide ones, %d with split sums, %d with "
	       "windows, %d with fewer products, %d with copies, %d with sweeps, %d in strips, "
	       "%d shared; %d refused), %d as C, "
	       "%d checks, %d failed\n",
	       totals.nets, totals.lanes, totals.wide, totals.split, totals.windows, totals.fewer,
	       totals.again, totals.swept, totals.strips, totals.shared, totals.refused, totals.emitted, totals.checks,
	       totals.failures);
	bool often =
		totals.refused * 10 < count && totals.wide * 4 > count && totals.strips * 5 > count &&
		totals.shared * 4 > count;
	bool rarely = totals.split > 0 && totals.windows > 0 && totals.fewer * 60 > count &&
		      totals.again * 100 > count && totals.swept * 20 > count;
	bool sharp = often && (rarely || count < ENOUGH);
	if (sharp || count < 50 || totals.failures)
		return totals.failures > 0;
	printf("too few nets were compiled, have wide vectors, split sums, windows, copies, sweeps, "
	       "strips or threads\n");
	return 1;
}
