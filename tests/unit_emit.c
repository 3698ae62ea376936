/* SPDX-License-Identifier: MIT */
/* The emitter: whole files through the C compilers that are there, and what the compiled programs
 * compute against the interpreter of loop nests. */
#include "../compiler/emit.h"
#include "../runtime/random.h"
#include "interpret.h"
#include "random_graph.h"
#include "unit_bench.h"
#include "unit_program.h"

#include <sys/wait.h>
#include <unistd.h>

#define G         bench.g
#define I(k)      aff_index(G, k)
#define ADD(a, b) aff_add(G, a, b)
#define MUL(a, k) aff_scale(G, a, k)
#define OFF(a, c) aff_offset(G, a, c)

/* ---- programs ------------------------------------------------------------------------------- */

static Program *program_of(Graph *g, const char *net, EntryKind kind, const char *entry,
			   int optimize)
{
	Program *p = program_new(g, net);
	p->source_name = "folder/net.cnn";
	p->f64 = true;
	p->optimize = optimize;
	p->settings.batch = 4;
	entry_new(p, g, kind, entry);
	ck_assert_msg(!p->diag->errors, "%s", p->diag->messages.data[0].text);
	return p;
}

static void write_text(const char *folder, const char *name, const char *text)
{
	FILE *f = fopen(arena_format(bench.arena, "%s/%s", folder, name), "w");
	ck_assert_ptr_nonnull(f);
	fputs(text, f);
	ck_assert_int_eq(fclose(f), 0);
}

static const char *new_folder(void)
{
	char *folder = arena_format(bench.arena, "unit_emit.XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(folder));
	return folder;
}

static int shell(const char *command)
{
	int status = system(command);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static bool have(const char *program)
{
	return shell(arena_format(bench.arena, "command -v %s >/dev/null 2>&1", program)) == 0;
}

#define STRICT "-std=c99 -Wall -Wextra -Wpedantic -Werror"

/* Every compiler that is there takes all .c files of the folder without a word. */
static void compilers_agree(const char *folder)
{
	static const char *const compilers[] = {
		"gcc -fsyntax-only " STRICT, "clang -fsyntax-only " STRICT, "tcc -o x.o -c -Wall"};
	static const char *const names[] = {"gcc", "clang", "tcc"};
	for (int i = 0; i < 3; i++) {
		const char *command =
			arena_format(bench.arena, "cd %s && for f in *.c; do %s $f || exit 1; done",
				     folder, compilers[i]);
		ck_assert_msg(!have(names[i]) || shell(command) == 0, "%s: %s", folder, names[i]);
	}
	const char *headers =
		arena_format(bench.arena,
			     "cd %s && for f in *.h; do g++ -fsyntax-only -x c++ -Wall "
			     "-Wextra -Wpedantic -Werror -Wno-pragma-once-outside-header "
			     "-include $f /dev/null || exit 1; done",
			     folder);
	ck_assert(!have("g++") || shell(headers) == 0);
}

static void remove_folder(const char *folder)
{
	ck_assert_int_eq(shell(arena_format(bench.arena, "rm -r %s", folder)), 0);
}

/* ---- emitted against interpreted ------------------------------------------------------------ */

typedef struct Batch {
	const char *folder;
	Text main, calls;     /* of the program that runs them all */
	VEC(double) expected; /* in the order it prints */
	const char *source;   /* of the last */
	const char *flags;    /* of one more run; NULL: none */
	int programs, optimize;
} Batch;

static double (*source_value)(const Tensor *t, int64_t element);

static double source_of_buffer(const Buffer *b, int64_t i)
{
	return source_value(b->tensor, i);
}

static void batch_open(Batch *s)
{
	*s = (Batch){.folder = new_folder()};
	text_init(&s->main, bench.arena);
	text_init(&s->calls, bench.arena);
	text_add(&s->main, "#include <stdio.h>\n#include <stdint.h>\n");
}

static void add_array(Text *out, const char *name, const Tensor *t)
{
	text_add(out, "\tstatic %s %s[] = {", t->dtype == DTYPE_INT ? "int32_t" : "double", name);
	for (int64_t i = 0; i < shape_elements(t->shape); i++)
		text_add(out, "%.17g,", source_value(t, i));
	text_add(out, "};\n");
}

/* The function that calls program `net` with the values of its sources and prints its results. */
static void add_runner(Batch *s, const Program *p, const char *net)
{
	Text *out = &s->main;
	const Graph *g = p->entries.data[0]->graph;
	text_add(out,
		 "#include \"%s.h\"\nint %s_call_values(%s *net, const void *const *inputs, void "
		 "*const *results, double *gradients);\nstatic void run_%s(void)\n{\n",
		 net, net, net, net);
	text_add(out, "\tstatic double arena[%s_arena_bytes / 8 + 1];\n\t%s net = {0};\n", net,
		 net);
	text_add(out, "\tconst void *inputs[%d];\n\tvoid *results[%d];\n", g->inputs.len + 1,
		 g->roots.len + 1);
	text_add(out, "\tstatic double parameters[] = {");
	for (int i = 0; i < g->params.len; i++)
		for (int64_t k = 0; k < shape_elements(g->params.data[i]->shape); k++)
			text_add(out, "%.17g,", source_value(g->params.data[i], k));
	text_add(out, "0};\n");
	for (int i = 0; i < g->inputs.len; i++)
		add_array(out, arena_format(bench.arena, "in_%d", i), g->inputs.data[i]);
	for (int i = 0; i < g->roots.len; i++)
		text_add(out, "\tstatic %s out_%d[%lld];\n",
			 g->roots.data[i].tensor->dtype == DTYPE_INT ? "int32_t" : "double", i,
			 (long long)shape_elements(g->roots.data[i].tensor->shape));
	for (int i = 0; i < g->inputs.len; i++)
		text_add(out, "\tinputs[%d] = in_%d;\n", i, i);
	for (int i = 0; i < g->roots.len; i++)
		text_add(out, "\tresults[%d] = out_%d;\n", i, i);
	text_add(
		out,
		"\tnet.arena = arena;\n\tnet.parameters = parameters;\n"
		"\tif (%s_call_values(&net, inputs, results, NULL))\n\t\tprintf(\"refused\\n\");\n",
		net);
	for (int i = 0; i < g->roots.len; i++)
		text_add(out,
			 "\tfor (int i = 0; i < %lld; i++)\n\t\tprintf(\"%%.17g\\n\", "
			 "(double)out_%d[i]);\n",
			 (long long)shape_elements(g->roots.data[i].tensor->shape), i);
	text_add(out, "}\n");
	text_add(&s->calls, "\trun_%s();\n", net);
}

/* Emits the graph's roots, which are values, and interprets them. */
static void batch_add(Batch *s, Graph *g)
{
	const char *net = arena_format(bench.arena, "r%d", s->programs++);
	Program *p = program_of(g, net, ENTRY_VALUES, "values", s->optimize);
	Entry *e = p->entries.data[0];
	EmitUnit unit = {.options.header_name = arena_format(bench.arena, "%s.h", net),
			 .entry_calls = true};
	Text source, header, again;
	text_init(&source, bench.arena);
	text_init(&header, bench.arena);
	text_init(&again, bench.arena);
	emit_unit(p, &unit, &source, &header);
	header.len = 0;
	emit_unit(p, &unit, &again, &header);
	ck_assert_str_eq(source.data, again.data);
	if (strstr(source.data, "cnnc_random_")) /* which the interpreter does not know */
		return;
	write_text(s->folder, arena_format(bench.arena, "%s.c", net), source.data);
	write_text(s->folder, arena_format(bench.arena, "%s.h", net), header.data);
	s->source = source.data;
	add_runner(s, p, net);
	char **memory = NEW_ARRAY(g->arena, char *, e->buffers.len);
	ck_assert_int_eq(interpret(p, e, memory, source_of_buffer), 0);
	for (int i = 0; i < g->roots.len; i++)
		for (int k = 0; k < e->buffers.len; k++) {
			const Buffer *b = e->buffers.data[k];
			if (b->storage != STORE_RESULT || b->root != i)
				continue;
			for (int64_t j = 0; j < b->elements; j++) {
				double v = b->elem == ELEM_INT ? ((int32_t *)memory[k])[j]
							       : ((double *)memory[k])[j];
				vec_push(bench.arena, &s->expected, v);
			}
		}
}

static bool close_to(double a, double b)
{
	if (a != a || b != b)
		return a != a && b != b;
	return a == b || fabs(a - b) <= 1e-9 * (1 + fabs(a) + fabs(b));
}

static void batch_compare(const Batch *s, const char *command)
{
	FILE *out = popen(command, "r");
	ck_assert_ptr_nonnull(out);
	char line[256];
	int n = 0;
	for (; fgets(line, sizeof line, out); n++) {
		ck_assert_msg(n < s->expected.len, "%s: more results than expected: %s", s->folder,
			      line);
		double found = strtod(line, NULL);
		ck_assert_msg(close_to(found, s->expected.data[n]),
			      "%s: result %d is %s instead of %.17g", s->folder, n, line,
			      s->expected.data[n]);
	}
	ck_assert_int_eq(pclose(out), 0);
	ck_assert_int_eq(n, s->expected.len);
}

static void batch_close(Batch *s)
{
	text_add(&s->main, "int main(void)\n{\n%s\treturn 0;\n}\n", s->calls.data);
	write_text(s->folder, "main.c", s->main.data);
	compilers_agree(s->folder);
	const char *with_cc = arena_format(bench.arena,
					   "cd %s && cc -std=c99 -O1 -fsanitize=address,undefined "
					   "-fno-sanitize-recover *.c -lm -o all && ./all",
					   s->folder);
	batch_compare(s, with_cc);
	if (s->flags)
		batch_compare(s, arena_format(bench.arena,
					      "cd %s && cc -std=c99 %s *.c -lm -o all && ./all",
					      s->folder, s->flags));
	if (have("tcc"))
		batch_compare(s, arena_format(bench.arena, "cd %s && tcc *.c -lm -o all && ./all",
					      s->folder));
	remove_folder(s->folder);
}

static double plain_value(const Tensor *t, int64_t element)
{
	return sample_source(t, element, true);
}

static double tied_value(const Tensor *t, int64_t element)
{
	return sample_source(t, element, false);
}

START_TEST(random_programs)
{
	enum { PROGRAMS = 24, LENGTH = 300 };
	Batch s;
	if (setjmp(bench.panic.env))
		ck_abort_msg("%s", bench.panic.text);
	source_value = _i ? tied_value : plain_value;
	batch_open(&s);
	for (int i = 0; i < PROGRAMS; i++) {
		uint32_t *data = NEW_ARRAY(bench.arena, uint32_t, LENGTH);
		for (int k = 0; k < LENGTH; k++)
			data[k] = (uint32_t)(cnnc_random_bits(1, (uint64_t)_i, (uint32_t)i,
							      (uint64_t)k) >>
					     33);
		Tape tape = {data, LENGTH, 0};
		Graph *g = graph_new(bench.arena, &bench.diag);
		Sample sample = random_graph(g, &tape);
		add_gradients(g, &sample, 1);
		differentiate(g);
		bench.diag.errors = 0; /* a loss may not depend on a source */
		solve(g);
		simplify(g);
		prune(g);
		batch_add(&s, g);
	}
	batch_close(&s);
}
END_TEST

static double fraction(const Tensor *t, int64_t element)
{
	(void)t;
	return 0.05 + 0.06 * (double)(element % 15);
}

static void add_value(const char *name, const Tensor *t)
{
	graph_root(G, (Root){.kind = ROOT_VALUE, .name = name, .tensor = t, .loc = LOC_NONE});
}

static const Tensor *map(Shape s, const Scalar *value)
{
	return tensor_comp(G, REDUCE_MAP, s, NULL, 0, NULL, 0, value);
}

/* Each row alone and within a larger expression, under its own name, which may be one of C's. */
START_TEST(every_scalar_function)
{
	Batch s;
	Shape line = {1, {15}};
	if (setjmp(bench.panic.env))
		ck_abort_msg("%s", bench.panic.text);
	source_value = fraction;
	batch_open(&s);
	const Tensor *x = tensor_source(G, T_INPUT, "net", DTYPE_FLOAT, line, LOC_NONE);
	const Tensor *y = tensor_source(G, T_INPUT, "double", DTYPE_FLOAT, line, LOC_NONE);
	const Aff *here[] = {I(0)};
	const Aff *back[] = {OFF(MUL(I(0), -1), 14)};
	const Scalar *a = sc_read(G, x, here), *b = sc_read(G, y, back);
	for (int i = 0; scalar_rows[i]; i++) {
		const Row *row = scalar_rows[i];
		const Scalar *args[] = {a, b}, *sums[] = {sc_sub(G, a, b), sc_mul2(G, a, b)};
		if (row->arity == 1)
			sums[0] = sc_mul2(G, a, b); /* in (0, 1), where all are defined */
		const Scalar *alone = sc_call(G, row, args);
		const Scalar *inside = sc_sub(G, b, sc_mul2(G, sc_call(G, row, sums), alone));
		add_value(row->name, map(line, alone));
		add_value(arena_format(bench.arena, "_%s", row->name),
			  map(line, sc_div(G, inside, sc_add2(G, sc_int(G, 2), alone))));
	}
	batch_add(&s, G);
	batch_close(&s);
}
END_TEST

/* Guards, selects, ties, integers in unusual places. */
START_TEST(unusual_definitions)
{
	Batch s;
	Shape line = {1, {15}}, square = {2, {5, 6}};
	if (setjmp(bench.panic.env))
		ck_abort_msg("%s", bench.panic.text);
	source_value = tied_value;
	batch_open(&s);
	const Tensor *x = tensor_source(G, T_INPUT, "x", DTYPE_FLOAT, line, LOC_NONE);
	const Tensor *k = tensor_source(G, T_INPUT, "k", DTYPE_INT, line, LOC_NONE);
	graph_check_input(G, k, 15, LOC_NONE);
	const Aff *i[] = {I(0)}, *at_k = aff_read(G, k, i), *left[] = {OFF(I(0), -7)};
	const Aff *fold[] = {aff_mod(G, OFF(ADD(MUL(I(0), 7), I(1)), -9), 15)};
	const Aff *half[] = {aff_div(G, OFF(ADD(I(0), MUL(I(1), -2)), 3), 2)};
	const Scalar *a = sc_read(G, x, i);
	const Scalar *positive = sc_cmp(G, CMP_LT, sc_int(G, 0), a);
	const Scalar *other = sc_cmp(G, CMP_NLT, sc_int(G, 0), a);
	const Cond *near = cond_new(G, COND_GE, OFF(I(0), -7), 0);
	const Scalar *logs = sc_mul2(G, positive, sc_call_name(G, "log", a, NULL));
	add_value("if", map(line, logs));
	add_value("select", map(line, sc_add2(G, logs, sc_mul2(G, other, sc_neg(G, a)))));
	add_value(
		"guarded",
		map(line, sc_add2(G, sc_int(G, 1),
				  sc_mul2(G, sc_bracket(G, &near, 1),
					  sc_mul2(G, sc_read(G, x, left), sc_read(G, x, left))))));
	add_value("number", map(line, sc_mul2(G, a, sc_aff(G, OFF(MUL(at_k, -3), 7)))));
	add_value("gathered", map(line, sc_read(G, x, &at_k)));
	add_value("folded", map(square, sc_read(G, x, fold)));
	add_value("halved", map(square, sc_read(G, x, half)));
	int64_t reds[] = {3};
	const Aff *window[] = {ADD(I(0), I(1))};
	const Cond *inside = cond_new(G, COND_GE, OFF(MUL(window[0], -1), 14), 0);
	const Tensor *most =
		tensor_comp(G, REDUCE_MAX, line, reds, 1, &inside, 1, sc_read(G, x, window));
	add_value("most", most);
	add_value("most_place", tensor_place(G, most));
	const Scalar *thirds = sc_mul2(G, sc_literal(G, number_ratio(1, 3)), sc_read(G, x, window));
	add_value("prod", tensor_comp(G, REDUCE_PROD, line, reds, 1, &inside, 1, thirds));
	batch_add(&s, G);
	batch_close(&s);
}
END_TEST

/* z[i, n] = max[k < window] x[window * i + k, n], where i is at least `from` */
static const Tensor *pooled(const Tensor *x, int64_t window, int from)
{
	const Aff *at[] = {ADD(MUL(I(0), window), I(2)), I(1)};
	const Cond *later = cond_new(G, COND_GE, OFF(I(0), -from), 0);
	Shape shape = {2, {x->shape.dim[0] / window, x->shape.dim[1]}};
	return tensor_comp(G, REDUCE_MAX, shape, &window, 1, &later, from > 0, sc_read(G, x, at));
}

/* y[k, n] = n + 1 where the place at i, n / times is this: that of element k of the window */
static const Tensor *at_place(const Tensor *z, int64_t window, int64_t times, int64_t i)
{
	const Aff *at[] = {aff_const(G, i), aff_div(G, I(1), times)};
	const Aff *place = aff_read(G, tensor_place(G, z), at);
	const Cond *here = cond_new(G, COND_EQ, aff_sub(G, place, I(0)), 0);
	Shape shape = {2, {window, z->shape.dim[1] * times}};
	return tensor_comp(G, REDUCE_MAP, shape, NULL, 0, &here, 1, sc_aff(G, OFF(I(1), 1)));
}

/* Places of small windows are bytes, those of large ones not, and both are what they were; also where there
 * is none, and where several lanes read one. */
START_TEST(places_in_bytes)
{
	static const int64_t windows[] = {4, 127, 128};
	const char *const place = _i == 2 ? "int32_t *restrict" : "int8_t *restrict";
	Batch s;
	if (setjmp(bench.panic.env))
		ck_abort_msg("%s", bench.panic.text);
	source_value = tied_value;
	batch_open(&s);
	s.optimize = 1;
	s.flags = "-O3 -march=native";
	const Shape shape = {2, {3 * windows[_i], 16}};
	const Tensor *x = tensor_source(G, T_INPUT, "x", DTYPE_FLOAT, shape, LOC_NONE);
	for (int from = 0; from < 2; from++) {
		const Tensor *z = pooled(x, windows[_i], from);
		for (int times = 1; times < 3; times++)
			for (int i = 0; i < 3; i++)
				add_value(arena_format(bench.arena, "y%d%d%d", from, times, i),
					  at_place(z, windows[_i], times, i));
	}
	batch_add(&s, G);
	ck_assert_ptr_nonnull(strstr(s.source, place));
	ck_assert((strstr(s.source, "READ_ROW(") != NULL) == (_i < 2));
	ck_assert((strstr(s.source, "WRITE_ROW(") != NULL) == (_i < 2));
	batch_close(&s);
}
END_TEST

/* ---- loop nests that a scheduler may make --------------------------------------------------- */

static const Aff *const *affs(const Aff *a, const Aff *b)
{
	const Aff **list = NEW_ARRAY(bench.arena, const Aff *, 2);
	list[0] = a;
	list[1] = b;
	return list;
}

static Node *loop(int var, const Aff *from, const Aff *from2, const Aff *to, const Aff *to2,
		  Node *body)
{
	Node *n = NEW(bench.arena, Node);
	*n = (Node){.kind = NODE_LOOP, .var = var, .body = body};
	n->nlo = from2 ? 2 : 1;
	n->nhi = to2 ? 2 : 1;
	n->lo = affs(from, from2);
	n->hi = affs(to, to2);
	return n;
}

static Node *store(const Buffer *b, const Aff *offset, StoreOp op, const Scalar *value)
{
	Node *n = NEW(bench.arena, Node);
	*n = (Node){.kind = NODE_STORE, .buffer = b, .offset = offset, .op = op, .value = value};
	return n;
}

static Buffer *line_buffer(Entry *e, const char *name, Storage storage, int64_t elements)
{
	Buffer *b = NEW(bench.arena, Buffer);
	*b = (Buffer){.id = e->buffers.len, .name = name, .storage = storage, .elements = elements};
	b->shape = (Shape){1, {elements}};
	b->stride[0] = 1;
	vec_push(bench.arena, &e->buffers, b);
	return b;
}

typedef struct Nest {
	Program *p;
	Entry *e;
	Kernel *kernel;
	Buffer *x, *z;
} Nest;

static Nest nest_new(int64_t elements)
{
	Nest n = {.p = NEW(bench.arena, Program),
		  .e = NEW(bench.arena, Entry),
		  .kernel = NEW(bench.arena, Kernel)};
	*n.p = (Program){.arena = bench.arena, .diag = &bench.diag, .net = "nest", .f64 = true};
	n.e->name = "forward";
	n.e->request.kind = ENTRY_FORWARD;
	n.e->graph = G;
	n.kernel->name = "kernel";
	vec_push(bench.arena, &n.p->entries, n.e);
	vec_push(bench.arena, &n.e->kernels, n.kernel);
	Shape s = {1, {elements}};
	const Tensor *t = tensor_source(G, T_INPUT, "x", DTYPE_FLOAT, s, LOC_NONE);
	const Aff *i[] = {I(0)};
	n.x = line_buffer(n.e, "x", STORE_INPUT, elements);
	n.x->tensor = t;
	add_value("z", map(s, sc_read(G, t, i)));
	G->roots.data[0].kind = ROOT_OUTPUT;
	n.z = line_buffer(n.e, "z", STORE_RESULT, elements);
	n.z->result = "z";
	return n;
}

static const char *emitted(const Program *p, const EmitOptions *options, Text *header)
{
	Text source;
	text_init(&source, bench.arena);
	text_init(header, bench.arena);
	emit_c(p, options, &source, header);
	return source.data ? source.data : "";
}

/* Several bounds, a small array, a maximum with its place, and a product, run by gcc. */
START_TEST(nests_with_several_bounds)
{
	Nest n = nest_new(8);
	Buffer *keep = line_buffer(n.e, "keep", STORE_LOCAL, 3);
	const Aff *zero = aff_const(G, 0), *one = aff_const(G, 1), *v = I(0), *u = I(1);
	const Scalar *load = sc_load(G, n.x, OFF(ADD(v, u), -2));
	Node *clear =
		loop(1, zero, NULL, aff_const(G, 3), NULL, store(keep, u, STORE_SET, sc_int(G, 1)));
	/* keep[i] *= x[v + i - 2] for max(0, 2 - v) <= i < min(3, 10 - v) */
	clear->next = loop(1, zero, OFF(MUL(v, -1), 2), aff_const(G, 3), OFF(MUL(v, -1), 10),
			   store(keep, u, STORE_MUL, load));
	const Scalar *sum = sc_add2(G, sc_load(G, keep, zero), sc_load(G, keep, one));
	clear->next->next =
		store(n.z, v, STORE_SET, sc_add2(G, sum, sc_load(G, keep, aff_const(G, 2))));
	n.kernel->body = loop(0, zero, NULL, aff_const(G, 8), NULL, clear);
	const char *folder = new_folder();
	Text header;
	const char *source = emitted(n.p, &(EmitOptions){.header_name = "nest.h"}, &header);
	ck_assert_ptr_nonnull(strstr(source, "nest_max(0, 2 - "));
	ck_assert_ptr_nonnull(strstr(source, "nest_min(3, 10 - "));
	write_text(folder, "nest.c", source);
	write_text(folder, "nest.h", header.data);
	compilers_agree(folder);
	write_text(folder, "main.c",
		   "#include \"nest.h\"\n#include <stdio.h>\nint main(void)\n{\n"
		   "\tdouble x[8], z[8];\n\tnest net = {0};\n"
		   "\tfor (int i = 0; i < 8; i++)\n\t\tx[i] = i + 2;\n"
		   "\tnest_forward(&net, x, z);\n"
		   "\tfor (int i = 0; i < 8; i++)\n\t\tprintf(\"%g\\n\", z[i]);\n\treturn 0;\n}\n");
	Batch s = {.folder = folder};
	for (int i = 0; i < 8; i++) {
		double expected = 0;
		for (int k = 0; k < 3; k++)
			expected += i + k >= 2 && i + k < 10 ? i + k : 1;
		vec_push(bench.arena, &s.expected, expected);
	}
	batch_compare(&s,
		      arena_format(bench.arena,
				   "cd %s && cc -std=c99 -fsanitize=address,undefined *.c -lm -o "
				   "all && ./all",
				   folder));
	remove_folder(folder);
}
END_TEST

/* Subscripts that an int cannot hold. */
START_TEST(large_tensors)
{
	int64_t elements = INT64_C(5000000000);
	Nest n = nest_new(elements);
	const Aff *v = I(0);
	n.kernel->body = loop(0, aff_const(G, 0), NULL, aff_const(G, elements), NULL,
			      store(n.z, v, STORE_SET, sc_load(G, n.x, v)));
	n.e->arena_bytes = elements;
	Text header;
	const char *source = emitted(n.p, &(EmitOptions){.header_name = "nest.h"}, &header);
	ck_assert_ptr_nonnull(strstr(source, "for (int64_t n = 0; n < 5000000000; n++)"));
	ck_assert_ptr_nonnull(strstr(header.data, "#define nest_arena_bytes INT64_C(5000000000)"));
	const char *folder = new_folder();
	write_text(folder, "nest.c", source);
	write_text(folder, "nest.h", header.data);
	compilers_agree(folder);
	remove_folder(folder);
}
END_TEST

static bool print_nothing(void *user, Emitter *e, const Node *node)
{
	emit_line(e, "leaf(%s);", e->pointers[node->body->buffer->id]);
	++*(int *)user;
	return true;
}

START_TEST(leaves_may_be_calls)
{
	Nest n = nest_new(8);
	const Aff *v = I(0);
	n.kernel->body = loop(0, aff_const(G, 0), NULL, aff_const(G, 8), NULL,
			      store(n.z, v, STORE_SET, sc_load(G, n.x, v)));
	n.kernel->body->leaf = LEAF_MAP;
	int asked = 0;
	EmitUnit unit = {.includes = "typedef int int32_t;", .entry_calls = true};
	unit.leaf = print_nothing;
	unit.user = &asked;
	Text source;
	text_init(&source, bench.arena);
	emit_unit(n.p, &unit, &source, NULL);
	ck_assert_int_eq(asked, 1);
	ck_assert_ptr_nonnull(strstr(source.data, "leaf(z);"));
	ck_assert_ptr_nonnull(strstr(source.data, "typedef int int32_t;"));
	ck_assert_ptr_nonnull(strstr(source.data, "int nest_call_forward("));
	ck_assert_ptr_null(strstr(source.data, "#include \""));
}
END_TEST

/* Optimised single precision calls the net's own copy, and has of it what is called and no more. */
START_TEST(functions_of_vectors)
{
	Nest n = nest_new(8);
	const Scalar *x = sc_load(G, n.x, I(0));
	Text header;
	EmitOptions options = {0};
	n.kernel->body = loop(0, aff_const(G, 0), NULL, aff_const(G, 8), NULL,
			      store(n.z, I(0), STORE_SET, sc_call_name(G, "tanh", x, NULL)));
	n.p->optimize = 1;
	n.p->f64 = false;
	const char *source = emitted(n.p, &options, &header);
	ck_assert_ptr_nonnull(strstr(source, " = nest_tanhf(x[n]);"));
	ck_assert_ptr_nonnull(strstr(source, "float nest_expm1_rest(float x"));
	ck_assert_ptr_null(strstr(source, "nest_expf("));
	ck_assert_ptr_null(strstr(source, "nest_logf("));
	n.p->optimize = 0;
	source = emitted(n.p, &options, &header);
	ck_assert_ptr_nonnull(strstr(source, " = tanhf(x[n]);"));
	ck_assert_ptr_null(strstr(source, "vector_math"));
	n.p->optimize = 1;
	n.p->f64 = true;
	source = emitted(n.p, &options, &header);
	ck_assert_ptr_nonnull(strstr(source, " = tanh(x[n]);"));
	ck_assert_ptr_null(strstr(source, "vector_math"));
}
END_TEST

/* Whether the loop of that value, of which a lane may be a round, goes by vectors. */
static bool goes_by_vectors(Nest n, const Scalar *value, const char *expected)
{
	Text header;
	n.kernel->body = loop(0, aff_const(G, 0), NULL, aff_const(G, 8), NULL,
			      store(n.z, I(0), STORE_SET, value));
	n.kernel->body->by_vectors = true;
	n.p->optimize = 1;
	n.p->f64 = false;
	const char *source = emitted(n.p, &(EmitOptions){.header_name = "nest.h"}, &header);
	if (!expected)
		return strstr(source, "AT(z[n]) =") != NULL;
	ck_assert_msg(strstr(source, expected) != NULL, "no %s: %.300s", expected,
		      strstr(source, "KERNEL void"));
	const char *folder = new_folder();
	write_text(folder, "nest.c", source);
	write_text(folder, "nest.h", header.data);
	compilers_agree(folder);
	remove_folder(folder);
	return strstr(source, "n += LANES)") != NULL;
}

START_TEST(maps_by_vectors)
{
	Nest n = nest_new(8);
	const Scalar *x = sc_load(G, n.x, I(0)), *zero = sc_int(G, 0), *one = sc_int(G, 1);
	const Scalar *more = sc_add2(G, x, sc_load(G, n.x, aff_const(G, 3)));
	const Scalar *positive = sc_cmp(G, CMP_LT, zero, x);
	ck_assert(goes_by_vectors(n, more, "AT(z[n]) = AT(x[n]) + x[3];"));
	ck_assert(goes_by_vectors(n, sc_call_name(G, "max2", x, zero),
				  "= CHOOSE(AT(x[n]) <= 0.0f, 0.0f, AT(x[n]));"));
	ck_assert(goes_by_vectors(n, sc_call_name(G, "max2", x, more),
				  "= CHOOSE(((AT(x[n]) > t0) | "));
	ck_assert(goes_by_vectors(n, sc_mul2(G, positive, more), "= CHOOSE(AT(x[n]) > 0.0f, "));
	ck_assert(goes_by_vectors(n, sc_mul2(G, sc_cmp(G, CMP_NLT, x, one), x), "NOT(AT(x[n]) < "));
	ck_assert(goes_by_vectors(n, sc_div(G, more, x), "/ AT(x[n])"));
	/* no operator for it; every other element; the same in all lanes */
	ck_assert(!goes_by_vectors(n, sc_call_name(G, "tanh", x, NULL), NULL));
	ck_assert(!goes_by_vectors(n, sc_call_name(G, "sign", x, NULL), NULL));
	ck_assert(!goes_by_vectors(n, sc_load(G, n.x, aff_div(G, I(0), 2)), NULL));
	ck_assert(!goes_by_vectors(n, sc_load(G, n.x, OFF(MUL(I(0), -1), 7)), NULL));
	ck_assert(!goes_by_vectors(n, sc_load(G, n.x, aff_const(G, 1)), NULL));
	ck_assert(!goes_by_vectors(n, sc_mul2(G, sc_aff(G, I(0)), x), NULL));
}
END_TEST

START_TEST(names_that_c_has_taken)
{
	Nest n = nest_new(8);
	Text header;
	n.p->net = "while";
	ck_assert_str_eq(emitted(n.p, &(EmitOptions){0}, &header), "");
	ck_assert_int_eq(bench.diag.errors, 1);
	n.p->net = "nest";
	emitted(n.p, &(EmitOptions){.main_program = true}, &header);
	ck_assert_int_eq(bench.diag.errors, 2); /* nothing to train */
}
END_TEST

int main(void)
{
	TCase *tests = tcase_create("emit");
	tcase_add_checked_fixture(tests, begin, end);
	tcase_set_timeout(tests, 120);
	tcase_add_loop_test(tests, random_programs, 0, 2);
	tcase_add_test(tests, every_scalar_function);
	tcase_add_test(tests, unusual_definitions);
	tcase_add_loop_test(tests, places_in_bytes, 0, 3);
	tcase_add_test(tests, nests_with_several_bounds);
	tcase_add_test(tests, large_tensors);
	tcase_add_test(tests, leaves_may_be_calls);
	tcase_add_test(tests, functions_of_vectors);
	tcase_add_test(tests, maps_by_vectors);
	tcase_add_test(tests, names_that_c_has_taken);
	return run_case("emit", tests);
}
