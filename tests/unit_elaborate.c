/* SPDX-License-Identifier: MIT */
/* Elaboration: what parameters are called, who shares them, how far indices run, what names mean, what
 * each entry function is asked for, and what the user is told of each mistake, to the caret. The
 * graph is verified after every elaboration. Takes the repository's root as its argument. */
#include "compiler.h"
#include "unit_mistakes.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *root = ".";
static Panic panic;
static Arena *arena;
static Diag diag;
static Graph *graph;
static TrainSettings settings;
static char *prelude_text;

static char *read_file(const char *name)
{
	char path[1024];
	snprintf(path, sizeof path, "%s/%s", root, name);
	FILE *file = fopen(path, "rb");
	ck_assert_msg(file != NULL, "cannot open %s", path);
	char *text = calloc(1, 1 << 20);
	ck_assert_ptr_nonnull(text);
	size_t length = fread(text, 1, (1 << 20) - 1, file);
	ck_assert(length > 0 && feof(file));
	fclose(file);
	return text;
}

static void setup(void)
{
	arena = arena_new(NULL, &panic);
	ck_assert_ptr_nonnull(arena);
	prelude_text = read_file("grammar/prelude.cnn");
}

static void teardown(void)
{
	arena_free(arena);
	free(prelude_text);
}

static void elaborate_request(const char *text, Request request)
{
	diag_init(&diag, arena);
	if (setjmp(panic.env) != 0)
		ck_abort_msg("died: %s\n%s", panic.text, text);
	int prelude = diag_source(&diag, "prelude.cnn", prelude_text, strlen(prelude_text));
	const Ast *library = parse(arena, &diag, prelude);
	const Ast *file = parse(arena, &diag, diag_source(&diag, "t.cnn", text, strlen(text)));
	graph = NULL;
	if (diag.errors)
		return;
	graph = elaborate(arena, &diag, library, file, &request, &settings);
	if (diag.errors == 0)
		verify(graph, "elaborate");
}

/* What was said, without the places in the prelude: its lines may move. */
static const char *messages(void)
{
	Text out;
	text_init(&out, arena);
	for (int i = 0; i < diag.messages.len; i++)
		if (diag.messages.data[i].loc.source != 0)
			diag_render(&diag, &diag.messages.data[i], &out);
	return out.len ? out.data : "";
}

static void elaborate_well(const char *text, EntryKind kind)
{
	Request request = {.kind = kind, .training = kind <= ENTRY_GRADIENTS};
	elaborate_request(text, request);
	ck_assert_msg(diag.errors == 0, "%s", messages());
}

/* The parameters, or states, as "name [shape]" lines. */
static const char *table(bool states)
{
	Text out;
	text_init(&out, arena);
	int n = states ? graph->states.len : graph->params.len;
	for (int i = 0; i < n; i++) {
		const Tensor *t = states ? graph->states.data[i] : graph->params.data[i];
		text_add(&out, "%s %s\n", t->name, shape_text(arena, t->shape));
	}
	return out.len ? out.data : "";
}

/* The comprehension behind a node. */
static const Tensor *behind(const Tensor *t)
{
	while (t->kind == T_NAME)
		t = t->a;
	return t;
}

static const Tensor *output(int i)
{
	ck_assert_int_lt(i, graph->roots.len);
	return behind(graph->roots.data[i].tensor);
}

static void check_shape(const Tensor *t, const char *expected)
{
	ck_assert_str_eq(shape_text(arena, t->shape), expected);
}

/* The graph as text holds these lines, in this order. */
static void check_graph(const char *const *lines, int n)
{
	Text out;
	text_init(&out, arena);
	print_graph(graph, &out);
	const char *at = out.data;
	for (int i = 0; i < n; i++) {
		const char *found = strstr(at, lines[i]);
		ck_assert_msg(found != NULL, "no \"%s\" in\n%s", lines[i], out.data);
		at = found + strlen(lines[i]);
	}
}

#define CHECK_GRAPH(...)                                                                           \
	do {                                                                                       \
		static const char *const lines[] = {__VA_ARGS__};                                  \
		check_graph(lines, (int)(sizeof lines / sizeof *lines));                           \
	} while (0)

/* ---- the three programs ------------------------------------------------------------------------------- */

static const char *const examples[] = {"examples/lenet5.cnn", "examples/resnet20.cnn",
				       "examples/penalty.cnn"};

START_TEST(lenet5)
{
	char *text = read_file(examples[0]);
	elaborate_well(text, ENTRY_FORWARD);
	ck_assert_str_eq(table(false), "conv1.weight [6, 1, 5, 5]\n"
				       "conv1.bias [6]\n"
				       "conv2.weight [16, 6, 5, 5]\n"
				       "conv2.bias [16]\n"
				       "dense1.weight [120, 400]\n"
				       "dense1.bias [120]\n"
				       "dense2.weight [84, 120]\n"
				       "dense2.bias [84]\n"
				       "dense3.weight [10, 84]\n"
				       "dense3.bias [10]\n");
	ck_assert_int_eq(graph->roots.len, 1);
	ck_assert_str_eq(graph->roots.data[0].name, "z");
	check_shape(graph->roots.data[0].tensor, "[64, 10]");
	ck_assert_int_eq(graph->checks.len, 0); /* labels are not asked for */
	ck_assert_str_eq(settings.optimizer, "adam(rate = 0.002)");
	ck_assert_int_eq(settings.batch, 64);
	ck_assert(settings.given);
	free(text);
}
END_TEST

START_TEST(resnet20)
{
	char *text = read_file(examples[1]);
	elaborate_well(text, ENTRY_STEP);
	ck_assert_int_eq(graph->params.len, 65);
	const char *params = table(false), *states = table(true);
	const char *at = strstr(params, "residual4.conv1.weight [32, 16, 3, 3]\n"
					"residual4.batchnorm1.weight [32]\n"
					"residual4.batchnorm1.bias [32]\n"
					"residual4.conv2.weight [32, 32, 3, 3]\n"
					"residual4.batchnorm2.weight [32]\n"
					"residual4.batchnorm2.bias [32]\n"
					"residual4.conv3.weight [32, 16, 1, 1]\n"
					"residual4.batchnorm3.weight [32]\n"
					"residual4.batchnorm3.bias [32]\n"
					"residual5.conv1.weight [32, 32, 3, 3]\n");
	ck_assert_msg(at != NULL, "%s", params);
	ck_assert_ptr_null(strstr(params, "residual1.conv3"));
	ck_assert_ptr_nonnull(strstr(params, "residual7.conv3.weight [64, 32, 1, 1]\n"));
	at = "batchnorm1.running_mean [16]\nbatchnorm1.running_var [16]\n"
	     "residual1.batchnorm1.running_mean [16]\n";
	ck_assert_int_eq(strncmp(states, at, strlen(at)), 0);
	ck_assert(!settings.given);
	ck_assert_str_eq(settings.optimizer, "adam(rate = 0.001)");
	free(text);
}
END_TEST

START_TEST(penalty)
{
	char *text = read_file(examples[2]);
	elaborate_well(text, ENTRY_GRADIENTS);
	ck_assert_str_eq(table(false), "k [3, 3]\nconv1.weight [8, 1, 3, 3]\nconv1.bias [8]\n"
				       "dense1.weight [10, 8]\ndense1.bias [10]\n");
	int grads = 0;
	for (int i = 0; i < graph->tensors.len; i++)
		grads += graph->tensors.data[i]->kind == T_GRAD;
	ck_assert_int_eq(grads, 6);
	ck_assert_int_eq(graph->roots.len, 6); /* the loss and a gradient each */
	free(text);
}
END_TEST

/* All entries of a file have one table of parameters and states. */
START_TEST(tables)
{
	char *text = read_file(examples[_i]);
	const char *params = NULL, *states = NULL;
	for (int kind = ENTRY_INITIALISE; kind <= ENTRY_VALUES; kind++) {
		elaborate_well(text, (EntryKind)kind);
		params = params ? params : table(false);
		states = states ? states : table(true);
		ck_assert_str_eq(table(false), params);
		ck_assert_str_eq(table(true), states);
	}
	ck_assert(strlen(states) > 0);
	free(text);
}
END_TEST

/* ---- layers and their names ------------------------------------------------------------------------------ */

START_TEST(sharing)
{
	elaborate_well(
		"layer twice(x, part) {\n"
		"    return x |> part |> part\n"
		"}\n"
		"net t {\n"
		"    input x: f32[N, 4, 8, 8]\n"
		"    c = conv(4, 3, pad = 1)\n"
		"    a = c(x) |> c\n"
		"    c = conv(4, 1)\n"
		"    b = c(a) |> conv(4, 1, bias = false)\n"
		"    for f in [conv(4, 1, bias = false), conv(4, 1, bias = false)] { b = b |> f }\n"
		"    z = b |> twice(conv(4, 1, bias = false)) |> twice(batchnorm())\n"
		"    output z, c.weight\n"
		"}\n",
		ENTRY_FORWARD);
	ck_assert_str_eq(table(false), "c.weight [4, 4, 3, 3]\n"
				       "c.bias [4]\n"
				       "c2.weight [4, 4, 1, 1]\n"
				       "c2.bias [4]\n"
				       "conv1.weight [4, 4, 1, 1]\n"
				       "f.weight [4, 4, 1, 1]\n"
				       "f2.weight [4, 4, 1, 1]\n"
				       "twice1.part.weight [4, 4, 1, 1]\n"
				       "twice2.part.weight [4]\n"
				       "twice2.part.bias [4]\n");
	ck_assert_str_eq(table(true),
			 "twice2.part.running_mean [4]\ntwice2.part.running_var [4]\n");
	ck_assert_str_eq(graph->roots.data[1].tensor->name, "c2.weight"); /* what c is now */
}
END_TEST

/* Numbers count applications in each scope; what has parameters of its own nests. */
START_TEST(numbering)
{
	elaborate_well("layer pair(x, n) {\n"
		       "    a = x |> dense(n)\n"
		       "    return a |> dense(n)\n"
		       "}\n"
		       "def both(x: [N, F]) { return x |> pair(3) |> dense(2) }\n"
		       "fn half(x) = x / 2\n"
		       "net t {\n"
		       "    input x: f32[N, 4]\n"
		       "    dense1 = dense(4)\n"
		       "    h = x |> dense1 |> half |> dense(4) |> half |> both |> pair(5)\n"
		       "    output h, half1, half2, both1\n"
		       "}\n",
		       ENTRY_FORWARD);
	ck_assert_str_eq(table(false), "dense1.weight [4, 4]\n"
				       "dense1.bias [4]\n"
				       "dense2.weight [4, 4]\n"
				       "dense2.bias [4]\n"
				       "both1.pair1.dense1.weight [3, 4]\n"
				       "both1.pair1.dense1.bias [3]\n"
				       "both1.pair1.dense2.weight [3, 3]\n"
				       "both1.pair1.dense2.bias [3]\n"
				       "both1.dense1.weight [2, 3]\n"
				       "both1.dense1.bias [2]\n"
				       "pair1.dense1.weight [5, 2]\n"
				       "pair1.dense1.bias [5]\n"
				       "pair1.dense2.weight [5, 5]\n"
				       "pair1.dense2.bias [5]\n");
	check_shape(graph->roots.data[3].tensor, "[64, 2]");
}
END_TEST

/* What the prelude makes has the line of the user's call, and the path of its layer. */
START_TEST(origins)
{
	elaborate_well("net t {\n"
		       "    input x: f32[N, 4]\n"
		       "    z = x\n"
		       "          |> dense(3)\n"
		       "          |> relu\n"
		       "    output z\n"
		       "}\n",
		       ENTRY_FORWARD);
	static const struct {
		const char *name, *layer;
		int line;
	} expected[] = {{"z", "dense1", 4}, {"z", "dense1", 4}, {"relu1", NULL, 5}};
	int n = 0, column, line;
	for (int i = 0; i < graph->tensors.len; i++) {
		const Origin *o = &graph->origins.data[i];
		if (graph->tensors.data[i]->kind != T_COMP)
			continue;
		diag_position(&diag, o->loc, &line, &column);
		ck_assert_int_lt(n, 3);
		ck_assert_int_eq(o->loc.source, 1);
		ck_assert_int_eq(line, expected[n].line);
		ck_assert_str_eq(o->name, expected[n].name);
		ck_assert_pstr_eq(o->layer, expected[n].layer);
		n++;
	}
	ck_assert_int_eq(n, 3);
}
END_TEST

/* ---- index notation ------------------------------------------------------------------------------------------ */

START_TEST(ranges)
{
	elaborate_well("def shifted(x: [N, C]) -> [N, C + 2] {\n"
		       "    z[n, c] = x[n, c - 1]\n"
		       "    return z\n"
		       "}\n"
		       "def spread(x: [N, ...]) -> [N, ..., 2] {\n"
		       "    z[n, ..., k] = x[n, ...] * k\n"
		       "    return z\n"
		       "}\n"
		       "net t {\n"
		       "    input x: f32[2, 3]\n"
		       "    input y: f32[2, 3, 4]\n"
		       "    a[n, c < 5] = x[n, c]\n"
		       "    b = shifted(x)\n"
		       "    c[n, k < 2] = sum[i < 7/2] x[n, i + k]\n"
		       "    d = spread(y)\n"
		       "    e[n] = mean[...] y[n, ...]\n"
		       "    f[...] = y[...] + 1\n"
		       "    g[n, k < 2] = x[n, k] + (sum[m] relu(x)[m, k])\n"
		       "    output a, b, c, d, e, f, mean[i, j : i != j] x[i, j], g\n"
		       "}\n",
		       ENTRY_FORWARD);
	CHECK_GRAPH("[2, 5] = map x[i0, i1]", "[2, 5] = map x[i0, i1 - 1]",
		    "[2, 2] = sum[i2<3] x[i0, i1 + i2]",
		    "[2, 3, 4, 2] = map y[i0, i1, i2] * int(i3)",
		    "[2] = sum[i1<3, i2<4] 1/12 * y[i0, i1, i2]", "[2, 3, 4] = map");
}
END_TEST

/* Each inner reduction is a definition over the outer indices it uses, in their order. */
START_TEST(inner_reductions)
{
	elaborate_well(
		"net t {\n"
		"    input x: f32[5, 3]\n"
		"    input w: f32[4, 3]\n"
		"    z[u, n] = log(sum[c] exp(x[n, c])) * w[u, 0] - sum[c] x[n, c] * w[u, c]\n"
		"    output z\n"
		"}\n",
		ENTRY_FORWARD);
	CHECK_GRAPH("[5] = sum[i1<3] exp(x[i0, i1])", "[4, 5] = sum[i2<3] x[i1, i2] * w[i0, i2]",
		    "[4, 5] = map");
}
END_TEST

/* A max takes part only where all its reads are inside; a sum reads zeros. */
START_TEST(outside)
{
	elaborate_well("net t {\n"
		       "    input x: f32[6]\n"
		       "    a[n < 6] = max[i < 3] x[n + i - 1]\n"
		       "    b[n < 6] = sum[i < 3] x[n + i - 1]\n"
		       "    c[n < 3] = max[i < 2] x[2*n + i]\n"
		       "    output a, b, c\n"
		       "}\n",
		       ENTRY_FORWARD);
	ck_assert_int_eq(output(0)->nconds, 2);
	ck_assert_int_eq(output(1)->nconds, 0);
	ck_assert_int_eq(output(2)->nconds, 0);
}
END_TEST

/* / floors in subscripts, bounds and conditions on indices, and is exact elsewhere. */
START_TEST(integers)
{
	elaborate_well("net t {\n"
		       "    input x: f32[7]\n"
		       "    input y: i32[7] < 5\n"
		       "    half = 7/2\n"
		       "    a[n < 7/2] = 1/2 * x[n/2] + half\n"
		       "    b[n] = [n/2 == 1] * x[n] * (n/2)\n"
		       "    c[n] = x[y[n]] + y[n]/5 + x[floor(n/2)] + x[ceil(n/2)]\n"
		       "    d[n] = [y[n] % 2 == 0 && x[n] > 1/3] * 1\n"
		       "    output a, b, c, d\n"
		       "}\n",
		       ENTRY_FORWARD);
	check_shape(output(0), "[3]");
	CHECK_GRAPH("map (1/2 * x[(i0)/2] + 7/2)", "{(i0)/2 - 1 == 0} 1/2 * x[i0] * int(i0)",
		    "x[(i0)/2] + x[y[i0]] + 1/5 * int(y[i0]) + x[(i0 + 1)/2]", "{y[i0] % 2 == 0}");
	ck_assert_int_eq(graph->checks.len, 1);
	ck_assert_int_eq(graph->checks.data[0].below, 5);
}
END_TEST

START_TEST(conditions)
{
	elaborate_well("net t {\n"
		       "    input x: f32[4, 4]\n"
		       "    input y: i32[4]\n"
		       "    a[i, j] = [i == j && j != 2] * x[i, j]\n"
		       "    b[i, j] = [i == j || j == 2] * x[i, j]\n"
		       "    c[i, j] = if x[i, j] > 0 then x[i, j] else j\n"
		       "    d[i] = max[j : j != y[i]] x[i, j]\n"
		       "    e[i] = if y[i] >= 0 && y[i] < 4 then x[i, y[i]] else 0\n"
		       "    f = if x >= 0 && !(x > 1) then x else 2\n"
		       "    output a, b, c, d, e, f\n"
		       "}\n",
		       ENTRY_FORWARD);
	ck_assert_int_eq(output(0)->nconds, 2);
	ck_assert_int_eq(output(1)->nconds, 0);
	CHECK_GRAPH("[0 < x[i0, i1]]", "[0 !< x[i0, i1]]", "max[i1<4] {",
		    "{y[i0] >= 0 && -y[i0] + 3 >= 0} x[i0, y[i0]]");
}
END_TEST

/* ---- names ----------------------------------------------------------------------------------------------------- */

START_TEST(scopes)
{
	elaborate_well("net t {\n"
		       "    input x: f32[4]\n"
		       "    h = x\n"
		       "    n = 1\n"
		       "    for i in [3, 2] {\n"
		       "        h = h * i\n"
		       "        n = n + i\n"
		       "        if i == 3 { n = 10 * n } else { local = n }\n"
		       "    }\n"
		       "    h[n] = h[n] + 1\n"
		       "    output h * n, reshape(x, [n - 40, 2])\n"
		       "}\n",
		       ENTRY_FORWARD);
	check_shape(output(1), "[2, 2]");
	CHECK_GRAPH("map 3 * ", "map 2 * ", " + 1)", "map 42 * ");
}
END_TEST

/* grad follows names: two equal definitions stay two. */
START_TEST(targets)
{
	elaborate_well("net t {\n"
		       "    input x: f32[4]\n"
		       "    u = relu(x)\n"
		       "    v = relu(x)\n"
		       "    e = sum(u * v)\n"
		       "    output grad(e, u), grad(e, v)\n"
		       "}\n",
		       ENTRY_FORWARD);
	const Tensor *a = output(0), *b = output(1);
	ck_assert(a->kind == T_GRAD && b->kind == T_GRAD && a->a == b->a);
	ck_assert_ptr_ne(a->b, b->b);
	ck_assert_ptr_eq(a->b->a, b->b->a);
}
END_TEST

/* ---- entries ------------------------------------------------------------------------------------------------------ */

static const char *const stateful = "net t {\n"
				    "    input x: f32[N, 3]\n"
				    "    input y: i32[N]\n"
				    "    bn = batchnorm()\n"
				    "    h = x |> bn |> bn |> dropout |> dense(4)\n"
				    "    output h\n"
				    "    loss cross_entropy(h, y)\n"
				    "    metric accuracy(h, y)\n"
				    "}\n"
				    "train t { optimizer = sgd(0.1, momentum = 0.9) batch = 8 }\n";

static int count_roots(RootKind kind)
{
	int n = 0;
	for (int i = 0; i < graph->roots.len; i++)
		n += graph->roots.data[i].kind == kind;
	return n;
}

START_TEST(entries)
{
	elaborate_well(stateful, ENTRY_INITIALISE);
	ck_assert_int_eq(count_roots(ROOT_UPDATE), 10);
	ck_assert_int_eq(graph->roots.len, 10);
	elaborate_well(stateful, ENTRY_STEP);
	ck_assert_int_eq(count_roots(ROOT_UPDATE), 10);
	ck_assert_int_eq(count_roots(ROOT_LOSS), 1);
	ck_assert_int_eq(count_roots(ROOT_METRIC), 1);
	ck_assert_str_eq(table(true), "bn.running_mean [3]\nbn.running_var [3]\nbn.weight.v [3]\n"
				      "bn.bias.v [3]\ndense1.weight.v [4, 3]\ndense1.bias.v [4]\n");
	CHECK_GRAPH("1/10 * t", "9/10 * bn.running_mean[i0]", "uniform");
	elaborate_well(stateful, ENTRY_GRADIENTS);
	ck_assert_int_eq(count_roots(ROOT_GRADIENT), 4);
	ck_assert_int_eq(count_roots(ROOT_UPDATE), 0);
	elaborate_well(stateful, ENTRY_EVALUATE);
	ck_assert_int_eq(graph->roots.len, 2);
	CHECK_GRAPH("name bn.running_mean", "name bn.running_var");
	ck_assert_int_eq(graph->checks.len, 1);
	ck_assert_int_eq(graph->checks.data[0].below, 4);
	ck_assert_int_eq(settings.batch, 8);
	ck_assert_int_eq(settings.epochs, 5);
	ck_assert_str_eq(settings.optimizer, "sgd(0.1, momentum = 0.9)");
}
END_TEST

START_TEST(values)
{
	static const char *const wanted[] = {"h",
					     "dense1",
					     "dense1.weight",
					     "grad(loss, dense1.weight)",
					     "sum(x * x) + 1",
					     "bn.running_var",
					     "2 + 3",
					     "h[0, 1]"};
	static const char *const shapes[] = {"[2, 4]", "[2, 4]", "[4, 3]", "[4, 3]",
					     "[]",     "[3]",    "[]",     "[]"};
	Request request = {.kind = ENTRY_VALUES, .batch = 2, .nwanted = 8, .wanted = wanted};
	elaborate_request(stateful, request);
	ck_assert_msg(diag.errors == 0, "%s", messages());
	ck_assert_int_eq(graph->roots.len, 8);
	for (int i = 0; i < 8; i++) {
		ck_assert_str_eq(graph->roots.data[i].name, wanted[i]);
		check_shape(graph->roots.data[i].tensor, shapes[i]);
	}
	static const char *const wrong[][2] = {
		{"dense1.wait", "'dense1.wait':1:1: error: unknown name dense1.wait\n"
				"    dense1.wait\n"
				"    ^~~~~~~~~~~\n"
				"  hint: dense1 has dense1.weight, dense1.bias, dense1.z\n"},
		{"h fn g(x) = x", "'h fn g(x) = x':1:1: error: expected one expression\n"
				  "    h fn g(x) = x\n"
				  "    ^\n"},
		{"h +", "'h +':1:4: error: expected an expression, found the end of the "
			"expression\n"
			"    h +\n"
			"       ^\n"},
		{"h * (x y)", "'h * (x y)':1:8: error: expected ')', found 'y'\n"
			      "    h * (x y)\n"
			      "           ^\n"
			      "'h * (x y)':1:5: note: to close this '('\n"
			      "    h * (x y)\n"
			      "        ^\n"},
		{"h y", "'h y':1:3: error: expected an operator, found 'y'\n"
			"    h y\n"
			"      ^\n"},
	};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		request.wanted = wrong[i];
		request.nwanted = 1;
		elaborate_request(stateful, request);
		ck_assert_int_eq(diag.errors, 1);
		ck_assert_str_eq(messages(), wrong[i][1]);
	}
}
END_TEST

/* --batch, else -D N, else the train block, else 64. */
START_TEST(sizes)
{
	const char *text = "net t { input x: f32[N, K] output x }\ntrain t { batch = 8 }\n";
	Define defines[] = {{"K", 3}, {"N", 5}};
	Request request = {.kind = ENTRY_FORWARD, .ndefines = 1, .defines = defines};
	elaborate_request(text, request);
	check_shape(output(0), "[8, 3]");
	request.ndefines = 2;
	elaborate_request(text, request);
	check_shape(output(0), "[5, 3]");
	request.batch = 7;
	elaborate_request(text, request);
	check_shape(output(0), "[7, 3]");
	defines[1].name = "M";
	elaborate_request(text, request);
	ck_assert_str_eq(messages(), "t.cnn:1:5: error: the net t has no open size M\n"
				     "    net t { input x: f32[N, K] output x }\n"
				     "        ^\n"
				     "  hint: its open sizes are: N, K\n");
	request.kind = ENTRY_EVALUATE;
	elaborate_request(text, request);
	ck_assert_int_eq(diag.errors, 0);
	defines[0].name = "M";
	request.kind = ENTRY_FORWARD;
	elaborate_request("net t { param M2: f32[3] = 0 if training { z = 3 + M } output M2 }",
			  request);
	ck_assert_int_eq(diag.errors, 0);
	defines[0].name = defines[1].name = "L";
	elaborate_request("net t { input x: f32[3] output x }", request);
	ck_assert_str_eq(messages(), "t.cnn:1:5: error: the net t has no open size L\n"
				     "    net t { input x: f32[3] output x }\n"
				     "        ^\n"
				     "  hint: it has none\n");
}
END_TEST

START_TEST(nets_by_name)
{
	const char *text = "net one { input x: f32[3] output x }\n"
			   "def two(x) { return x }\n"
			   "net three { input x: f32[4] output x }\n";
	Request request = {.kind = ENTRY_FORWARD, .net = "one"};
	elaborate_request(text, request);
	check_shape(output(0), "[3]");
	request.net = "there";
	elaborate_request(text, request);
	ck_assert_str_eq(messages(), "t.cnn:3:5: error: the file has no net there\n"
				     "    net three { input x: f32[4] output x }\n"
				     "        ^~~~~\n"
				     "  hint: did you mean three?\n"
				     "  hint: its nets are one and three\n");
	request.net = "two";
	elaborate_request("def two(x) { return x }\n", request);
	ck_assert_str_eq(messages(), "t.cnn:1:5: error: the file has no net two\n"
				     "    def two(x) { return x }\n"
				     "        ^~~\n"
				     "  hint: it has no net at all\n");
}
END_TEST

/* One stream for each parameter and each application; the element is the row-major number. */
START_TEST(random_numbers)
{
	const char *text = "net t {\n"
			   "    param a: f32[2, 3] = normal(0, 0.1)\n"
			   "    param b: f32[2, 3] = uniform(-1, 1) + uniform()\n"
			   "    input x: f32[2, 3]\n"
			   "    d = dropout(0.25)\n"
			   "    output x |> d |> d |> dropout\n"
			   "    loss sum(x)\n"
			   "}\n";
	elaborate_well(text, ENTRY_INITIALISE);
	/* 32-bit FNV-1a of the bytes "a", 0, 0, 0, 0 */
	CHECK_GRAPH("1/10 * normal(", ", 3*i0 + i1)", "2 * uniform(", ", 3*i0 + i1)", "uniform(");
	uint32_t h = 2166136261u;
	for (int i = 0; i < 5; i++)
		h = (h ^ (i == 0 ? 'a' : 0u)) * 16777619u;
	const Scalar *normal = graph->roots.data[0].tensor->value->args[1];
	ck_assert(normal->kind == SC_RANDOM && normal->random == RANDOM_NORMAL);
	ck_assert_uint_eq(normal->stream, h);
	Request request = {.kind = ENTRY_FORWARD, .training = true};
	elaborate_request(text, request);
	uint32_t streams[8];
	int n = 0;
	for (int i = 0; i < graph->tensors.len; i++) {
		const Tensor *t = graph->tensors.data[i];
		for (int k = 0; t->kind == T_COMP && k < t->value->n && t->value->args; k++)
			if (t->value->args[k]->kind == SC_CMP && n < 8)
				streams[n++] = t->value->args[k]->args[1]->stream;
	}
	ck_assert_int_eq(n, 3);
	ck_assert(streams[0] != streams[1] && streams[1] != streams[2] && streams[0] != streams[2]);
}
END_TEST

/* ---- mistakes -------------------------------------------------------------------------------------------------------- */

START_TEST(mistake)
{
	Request request = {.kind = ENTRY_FORWARD};
	elaborate_request(mistakes[_i].program, request);
	ck_assert_str_eq(messages(), mistakes[_i].expected);
	ck_assert_int_gt(diag.errors, 0);
}
END_TEST

/* A file is elaborated once an entry; a mistake in it is told once. */
START_TEST(once)
{
	const char *text = "net t { input x: f32[N] loss sum(x + q) }\n";
	Request request = {.kind = ENTRY_STEP, .training = true};
	diag_init(&diag, arena);
	const Ast *file = parse(arena, &diag, diag_source(&diag, "t.cnn", text, strlen(text)));
	for (int i = 0; i < 3; i++)
		elaborate(arena, &diag, NULL, file, &request, &settings);
	ck_assert_int_eq(diag.errors, 1);
}
END_TEST

/* What would take for ever, or more memory than there is, is refused. */
static const char *const hostile[] = {
	"fn a(x) = x * x\nfn b(x) = a(a(a(a(x))))\nfn c(x) = b(b(b(b(x))))\n"
	"net t { input x: f32[4] output c(c(c(x))) }\n",
	"fn a(x) = exp(x) + sin(x)\nfn b(x) = a(a(a(a(a(x)))))\nfn c(x) = b(b(b(b(b(x)))))\n"
	"net t { input x: f32[4] z[i] = max[j] c(x[i + j]) output z }\n",
	"fn a(n) = if n > 0 then a(n - 1) else 0\nnet t { output a(3) }\n",
	"net t { n = 0 for i in 0..1000000 { for j in 0..1000000 { n = n + 1 } } output n }\n",
	"net t { input x: f32[4] for i in 0..10000000 { x = x + i } output x }\n",
	"net t { for i in 0..99999999999999999999999 { n = 1 } }\n",
	"net t { input x: f32[1099511627776, 2] output x }\n",
	"net t { output sum[i < 1099511627776, j < 1099511627776] 1 }\n",
	"net t { input x: f32[4] z[i] = x[i * 1000000000000000 * 1000000000000000] output z }\n",
	"net t { input y: i32[4] z[i] = [y[i] * 1000000000000 * 1000000000000 > 0] * 1 output z "
	"}\n",
	"net t { input x: f32[1, 1, 1, 1, 1, 1, 1, 1, 1] output x }\n",
	"net t { input x: f32[4] output x ^ 16 ^ 16 ^ 16 ^ 16 ^ 16 + x^(1/0) }\n",
	"layer a(x) { return x |> b }\nlayer b(x) { return x |> a }\n"
	"net t { input x: f32[4] output x |> a }\n",
};

START_TEST(refused)
{
	Request request = {.kind = ENTRY_FORWARD};
	elaborate_request(hostile[_i], request);
	ck_assert_msg(diag.errors > 0, "%s", hostile[_i]);
	ck_assert_int_le(diag.errors, 3);
}
END_TEST

/* One word of a program becomes another one of it: a graph that verifies, or a message. */
START_TEST(mutations)
{
	char *text = read_file(examples[_i]), *words[512];
	size_t lengths[512];
	int n = 0;
	for (char *at = text; *at && n < 512; at += lengths[n++]) {
		at += strcspn(at, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
		lengths[n] = strspn(
			at, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
		if (!*at)
			break;
		words[n] = at;
	}
	uint32_t random = 12345u + (uint32_t)_i;
	for (int k = 0; k < 300; k++) {
		teardown();
		setup();
		random = random * 1664525u + 1013904223u;
		int a = (int)(random >> 8) % n;
		random = random * 1664525u + 1013904223u;
		int b = (int)(random >> 8) % n;
		const char *mutant = arena_format(arena, "%.*s%.*s%s", (int)(words[a] - text), text,
						  (int)lengths[b], words[b], words[a] + lengths[a]);
		Request request = {.kind = (EntryKind)(k % 6), .training = k % 2};
		elaborate_request(mutant, request);
		ck_assert(diag.errors == 0 || strlen(messages()) > 0);
	}
	free(text);
}
END_TEST

int main(int argc, char **argv)
{
	root = argc > 1 ? argv[1] : root;
	TCase *tests = tcase_create("all");
	tcase_set_timeout(tests, 120);
	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, lenet5);
	tcase_add_test(tests, resnet20);
	tcase_add_test(tests, penalty);
	tcase_add_loop_test(tests, tables, 0, 3);
	tcase_add_test(tests, sharing);
	tcase_add_test(tests, numbering);
	tcase_add_test(tests, origins);
	tcase_add_test(tests, ranges);
	tcase_add_test(tests, inner_reductions);
	tcase_add_test(tests, outside);
	tcase_add_test(tests, integers);
	tcase_add_test(tests, conditions);
	tcase_add_test(tests, scopes);
	tcase_add_test(tests, targets);
	tcase_add_test(tests, entries);
	tcase_add_test(tests, values);
	tcase_add_test(tests, sizes);
	tcase_add_test(tests, nets_by_name);
	tcase_add_test(tests, random_numbers);
	tcase_add_loop_test(tests, mistake, 0, (int)COUNT(mistakes));
	tcase_add_test(tests, once);
	tcase_add_loop_test(tests, refused, 0, (int)COUNT(hostile));
	tcase_add_loop_test(tests, mutations, 0, 3);
	return run_case("elaborate", tests);
}
