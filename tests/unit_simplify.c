/* SPDX-License-Identifier: MIT */
/* How much is left of a derived gradient: as many definitions as a person would write. More means that an
 * algebraic rule was lost, fewer that something is not computed. */
#include "compiler.h"
#include "unit_bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern const char prelude_text[];

static const char *root = ".";

static const char *read_all(const char *path)
{
	FILE *file = fopen(path, "rb");
	ck_assert_msg(file != NULL, "%s", path);
	char *text = arena_alloc(bench.arena, 1 << 16);
	size_t n = fread(text, 1, (1 << 16) - 1, file);
	text[n] = 0;
	fclose(file);
	return text;
}

static Graph *derive(const char *text, int64_t batch)
{
	Diag *diag = &bench.diag;
	int p = diag_source(diag, "prelude.cnn", prelude_text, strlen(prelude_text));
	const Ast *prelude = parse(bench.arena, diag, p);
	const Ast *file =
		parse(bench.arena, diag, diag_source(diag, "net.cnn", text, strlen(text)));
	Request request = {.kind = ENTRY_GRADIENTS, .training = true, .batch = batch};
	TrainSettings settings;
	Graph *g = elaborate(bench.arena, diag, prelude, file, &request, &settings);
	ck_assert_int_eq(diag->errors, 0);
	void (*const passes[])(Graph *) = {differentiate, solve, simplify, prune};
	for (int i = 0; i < 4; i++) {
		passes[i](g);
		verify(g, "a pass");
	}
	return g;
}

static int definitions(const Graph *g)
{
	int n = 0;
	for (int i = 0; i < g->tensors.len; i++)
		n += g->tensors.data[i]->kind == T_COMP;
	return n;
}

static const char block[] =
	"layer residual(x, filters, stride = 1) {\n"
	"    h = x |> conv(filters, 3, stride = stride, pad = 1, bias = false) |> batchnorm |> "
	"relu\n"
	"          |> conv(filters, 3, pad = 1, bias = false) |> batchnorm\n"
	"    shortcut = if stride == 1 then x\n"
	"               else x |> conv(filters, 1, stride = stride, bias = false) |> batchnorm\n"
	"    return relu(h + shortcut)\n"
	"}\n"
	"net block {\n"
	"    input y: i32[N]\n"
	"    param x: f32[N, 8, 8, 8] = normal()\n"
	"    z = x |> residual(16, stride = 2) |> global_avgpool |> dense(10)\n"
	"    loss cross_entropy(z, y)\n"
	"}\n";

START_TEST(lenet5)
{
	const char *path = arena_format(bench.arena, "%s/examples/lenet5.cnn", root);
	int n = definitions(derive(read_all(path), 64));
	ck_assert_int_ge(n, 31);
	ck_assert_int_le(n, 37);
}
END_TEST

START_TEST(residual_block)
{
	int n = definitions(derive(block, 4));
	ck_assert_int_ge(n, 48);
	ck_assert_int_le(n, 54);
}
END_TEST

START_TEST(penalty)
{
	const char *path = arena_format(bench.arena, "%s/examples/penalty.cnn", root);
	int n = definitions(derive(read_all(path), 64));
	ck_assert_int_ge(n, 35);
	ck_assert_int_le(n, 41);
}
END_TEST

/* The mean leaves batch norm's backward pass: d_v does not reach d_m through sum(x - mean) = 0. */
START_TEST(nothing_passes_through_the_mean)
{
	const char *text = "net t {\n"
			   "    param x: f32[4, 3] = normal()\n"
			   "    m[c] = mean[n] x[n, c]\n"
			   "    v[c] = mean[n] (x[n, c] - m[c]) * (x[n, c] - m[c])\n"
			   "    loss sum(v)\n"
			   "}\n";
	Graph *g = derive(text, 4);
	const Tensor *dx = NULL;
	for (int i = 0; i < g->roots.len; i++)
		if (g->roots.data[i].kind == ROOT_GRADIENT)
			dx = g->roots.data[i].tensor;
	ck_assert_ptr_nonnull(dx);
	/* 2/N (x - m): one map over x and its sum, no second sum */
	ck_assert_int_eq(dx->op, REDUCE_MAP);
	ck_assert_int_eq(dx->value->n, 2);
}
END_TEST

int main(int argc, char **argv)
{
	root = argc > 1 ? argv[1] : root;
	TCase *tests = tcase_create("counts");
	tcase_add_checked_fixture(tests, begin, end);
	tcase_add_test(tests, lenet5);
	tcase_add_test(tests, residual_block);
	tcase_add_test(tests, penalty);
	tcase_add_test(tests, nothing_passes_through_the_mean);
	return run_case("simplify", tests);
}
