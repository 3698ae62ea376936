/* SPDX-License-Identifier: MIT */
/* unit_library.c - tests of the public library: programs and their errors, texts of stages, models
 * in the process, and an allocator that counts, or fails. */
#include <math.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../compiler/cnnc.h"
#include "unit.h"

static const char xor_text[] = "net gate {\n"
			       "    input x: f32[N, 2]\n"
			       "    input y: f32[N, 1]\n"
			       "    h = x |> dense(8) |> tanh\n"
			       "    z = h |> dense(1) |> sigmoid\n"
			       "    output z\n"
			       "    loss binary_cross_entropy(z, y)\n"
			       "}\n"
			       "train gate {\n"
			       "    batch = 4\n"
			       "    epochs = 300\n"
			       "    optimizer = adam(rate = 0.05)\n"
			       "}\n";

static const char classes_text[] = "net classes {\n"
				   "    input x: f32[N, 5]\n"
				   "    input y: i32[N]\n"
				   "    z = x |> dense(6) |> batchnorm |> relu |> dense(3)\n"
				   "    output z\n"
				   "    loss cross_entropy(z, y)\n"
				   "    metric accuracy(z, y)\n"
				   "}\n";

static const float questions[] = {0, 0, 0, 1, 1, 0, 1, 1};
static const float answers[] = {0, 1, 1, 0};

static CnncProgram *compile(const char *text, const CnncOptions *options)
{
	CnncError *errors;
	CnncProgram *program = cnnc_compile("test.cnn", text, strlen(text), options, &errors);
	if (!program)
		ck_abort_msg("%s", errors->rendered);
	return program;
}

/* ---- errors ---------------------------------------------------------------------------------- */

START_TEST(errors_have_places)
{
	static const char text[] = "net a {\n"
				   "    input x: f32[N, 2]\n"
				   "    z = flaten(x)\n"
				   "    w = undefined + 1\n"
				   "    output z\n"
				   "}\n";
	CnncError *errors, *second = NULL;
	ck_assert_ptr_null(cnnc_compile("a.cnn", text, strlen(text), NULL, &errors));
	ck_assert_ptr_nonnull(errors);
	ck_assert_int_eq(errors->severity, CNNC_ERROR);
	ck_assert_str_eq(errors->file, "a.cnn");
	ck_assert_int_eq(errors->line, 3);
	ck_assert_int_eq(errors->column, 9);
	ck_assert_int_eq(errors->internal, 0);
	ck_assert_ptr_nonnull(strstr(errors->text, "flaten"));
	ck_assert_ptr_nonnull(strstr(errors->rendered, "a.cnn:3:9: error: "));
	ck_assert_ptr_nonnull(strstr(errors->rendered, "    z = flaten(x)\n"));
	ck_assert_ptr_nonnull(strstr(errors->rendered, "^"));
	for (const CnncError *e = errors->next; e; e = e->next)
		if (e->severity == CNNC_ERROR)
			second = (CnncError *)e;
	ck_assert_ptr_nonnull(second);
	ck_assert_int_eq(second->line, 4);
	cnnc_free_errors(errors);
}
END_TEST

/* The look at another batch finds that there is none: that is no mistake. */
START_TEST(one_batch_fits)
{
	const CnncOptions options = {.batch = 2};
	CnncProgram *program = compile("net one {\n"
				       "    input x: f32[N, 3]\n"
				       "    input offsets: f32[2, 3]\n"
				       "    param w: f32[3] = 2\n"
				       "    h = x + offsets\n"
				       "    z[n, i] = h[n, i] * w[i]\n"
				       "    output z\n"
				       "    loss sum(z)\n"
				       "}\n",
				       &options);
	ck_assert_int_eq(cnnc_count(program, CNNC_PARAMETER), 1);
	cnnc_free(program);
}
END_TEST

static const struct {
	const char *text, *net, *message;
} mistakes[] = {
	{"", NULL, "no net"},
	{"net a {", NULL, "expected"},
	{"net while { input x: f32[N]\n output x }", NULL, "taken"},
	{"net a { input x: f32[N]\n output x }", "b", "no net b"},
	{"net a { input x: f32[N, K]\n output x }", NULL, "K"},
	{"net a { input x: i32[N] < 3\n param w: f32[3] = 1\n loss sum(w * w) }\ntrain a { batch = "
	 "0 }",
	 NULL, "at least 1"},
};

START_TEST(mistakes_are_reported)
{
	CnncOptions options = {.net = mistakes[_i].net};
	CnncError *errors;
	CnncProgram *program = cnnc_compile("m.cnn", mistakes[_i].text, strlen(mistakes[_i].text),
					    &options, &errors);
	ck_assert_ptr_null(program);
	ck_assert_ptr_nonnull(errors);
	ck_assert_int_eq(errors->internal, 0);
	if (!strstr(errors->text, mistakes[_i].message))
		ck_abort_msg("%s", errors->rendered);
	cnnc_free_errors(errors);
	/* Nobody has to ask for the errors. */
	ck_assert_ptr_null(cnnc_compile("m.cnn", mistakes[_i].text, strlen(mistakes[_i].text),
					&options, NULL));
}
END_TEST

START_TEST(files_that_are_not_there)
{
	static const char *const names[] = {"no/such/file.cnn", "/"};
	CnncError *errors;
	for (int i = 0; i < 2; i++) {
		ck_assert_ptr_null(cnnc_compile_file(names[i], NULL, &errors));
		ck_assert_ptr_nonnull(errors);
		ck_assert_str_eq(errors->file, names[i]);
		ck_assert_int_eq(errors->line, 0);
		cnnc_free_errors(errors);
	}
	cnnc_free(NULL);
	cnnc_free_errors(NULL);
}
END_TEST

/* ---- what a program is made of --------------------------------------------------------------- */

START_TEST(interface)
{
	CnncProgram *p = compile(classes_text, &(CnncOptions){.batch = 7, .verify = 1});
	ck_assert_str_eq(cnnc_net_name(p), "classes");
	ck_assert_int_eq(cnnc_count(p, CNNC_INPUT), 2);
	ck_assert_int_eq(cnnc_count(p, CNNC_OUTPUT), 1);
	ck_assert_int_eq(cnnc_count(p, CNNC_RESULT), 2);
	CnncTensor x = cnnc_tensor(p, CNNC_INPUT, 0), y = cnnc_tensor(p, CNNC_INPUT, 1);
	ck_assert_str_eq(x.name, "x");
	ck_assert_int_eq(x.rank, 2);
	ck_assert_int_eq(x.dims[0], 7);
	ck_assert_int_eq(x.dims[1], 5);
	ck_assert_int_eq(x.elements, 35);
	ck_assert(!x.is_int && y.is_int);
	ck_assert_int_eq(y.below, 3);
	ck_assert_str_eq(cnnc_tensor(p, CNNC_RESULT, 0).name, "loss");
	int weight = cnnc_find(p, CNNC_PARAMETER, "dense1.weight");
	ck_assert_int_eq(weight, 0);
	ck_assert_int_eq(cnnc_tensor(p, CNNC_PARAMETER, weight).elements, 30);
	ck_assert_int_eq(cnnc_find(p, CNNC_PARAMETER, "dense9.weight"), -1);
	int mean = cnnc_find(p, CNNC_STATE, "batchnorm1.running_mean");
	ck_assert_int_ge(mean, 0);
	ck_assert_int_eq(cnnc_tensor(p, CNNC_STATE, mean).of_optimizer, 0);
	int last = cnnc_count(p, CNNC_STATE) - 1;
	ck_assert_int_eq(cnnc_tensor(p, CNNC_STATE, last).of_optimizer, 1);
	ck_assert_int_eq(cnnc_tensor(p, CNNC_STATE, last + 1).rank, 0);
	CnncSettings s = cnnc_settings(p);
	ck_assert(!s.given && s.batch == 7 && s.epochs == 5);
	ck_assert_ptr_nonnull(strstr(s.optimizer, "adam"));
	cnnc_free(p);
}
END_TEST

/* The plan says what libtcc's code has no precompiled kernel for. */
START_TEST(plain_loops)
{
	static const char text[] = "net sums {\n    input n: i32[300]\n    input x: f32[300]\n"
				   "    k = sum(n * x)\n    loss k\n    output n * x\n}\n";
	CnncProgram *p = compile(text, NULL), *q = compile(classes_text, NULL);
	const char *plan = cnnc_emit(p, CNNC_PLAN, NULL, NULL, NULL);
	const char *plain = strstr(plan, "these are plain loops");
	ck_assert_ptr_nonnull(plain);
	ck_assert_ptr_nonnull(strstr(plain, "300 rounds"));
	ck_assert_ptr_nonnull(
		strstr(cnnc_emit(q, CNNC_PLAN, NULL, NULL, NULL), "all loops are calls"));
	cnnc_free(p);
	cnnc_free(q);
}
END_TEST

START_TEST(stages)
{
	CnncProgram *p = compile(classes_text, NULL), *q = compile(classes_text, NULL);
	const char *const *names = cnnc_stage_names();
	size_t length;
	for (int stage = CNNC_AST; stage <= CNNC_HEADER; stage++) {
		const char *a = cnnc_emit(p, (CnncStage)stage, NULL, &length, NULL);
		const char *b = cnnc_emit(q, (CnncStage)stage, NULL, NULL, NULL);
		ck_assert_ptr_nonnull(a);
		ck_assert_uint_eq(length, strlen(a));
		ck_assert_uint_gt(length, 50);
		ck_assert_str_eq(a, b);
	}
	ck_assert_str_eq(names[CNNC_C], "c");
	ck_assert_ptr_null(names[CNNC_C + 1]);
	const char *header = cnnc_emit(p, CNNC_HEADER, NULL, NULL, NULL);
	const char *forward = cnnc_emit(p, CNNC_HEADER, &(CnncEmit){.inference = 1}, NULL, NULL);
	ck_assert_ptr_nonnull(strstr(header, "classes_step("));
	ck_assert_ptr_null(strstr(forward, "classes_step("));
	/* What was printed first is still there. */
	ck_assert_ptr_nonnull(strstr(header, "classes_step("));
	cnnc_free(p);
	cnnc_free(q);
}
END_TEST

/* The printed tree and the printed gradient are programs again. */
START_TEST(printed_programs_compile)
{
	CnncProgram *p = compile(classes_text, NULL);
	static const CnncStage printed[] = {CNNC_AST, CNNC_GRAD};
	for (int i = 0; i < 2; i++) {
		const char *text = cnnc_emit(p, printed[i], NULL, NULL, NULL);
		CnncProgram *again = compile(text, NULL);
		ck_assert_str_eq(cnnc_net_name(again), i ? "classes_gradient" : "classes");
		cnnc_free(again);
	}
	cnnc_free(p);
}
END_TEST

/* Its net is the one it was derived from, in training and in evaluation, and its definitions say where they
 * come from. */
START_TEST(printed_gradient)
{
	static const char *const in_order[] = {
		"net classes_gradient {\n    input x: f32[64, 5]\n    input y: i32[64] < 3\n",
		"    param batchnorm1.weight: f32[6] = 1\n",
		"    param dense2.weight: f32[3, 6] = 0.5773502691896257 * normal()\n",
		"    state batchnorm1.running_mean: f32[6] = 0\n"
		"    state batchnorm1.running_var: f32[6] = 1\n\n    if training {\n",
		"        # dense1 ",
		" test.cnn:4\n        dense1.z[",
		"        # batchnorm1 ",
		"        batchnorm1.running_mean[",
		"        # through cross_entropy1 ",
		" test.cnn:6\n",
		"        d_z[",
		"        # through dense2 ",
		"        d_dense2.weight[",
		"        # through batchnorm1 ",
		"        d_batchnorm1.m[",
		"        # through dense1 ",
		"        d_dense1.weight[",
		"        loss   cross_entropy1\n        metric accuracy1\n        output "
		"d_dense1.weight\n",
		"    } else {    # evaluation\n",
		"batchnorm1.running_var[",
		"train classes_gradient {\n    batch     = 64\n    epochs    = 5\n"
		"    optimizer = adam(rate = 0.001)\n}\n"};
	CnncProgram *program = compile(classes_text, NULL);
	const char *text = cnnc_emit(program, CNNC_GRAD, NULL, NULL, NULL), *at = text;
	for (size_t i = 0; i < COUNT(in_order); i++) {
		const char *found = strstr(at, in_order[i]);
		ck_assert_msg(found != NULL, "no %s in the rest of\n%s", in_order[i], text);
		at = found;
	}
	cnnc_free(program);
}
END_TEST

/* ---- in the process -------------------------------------------------------------------------- */

#ifdef CNNC_HAVE_TCC

static CnncModel *load(CnncProgram *program)
{
	CnncError *errors;
	CnncModel *model = cnnc_load(program, &errors);
	if (!model)
		ck_abort_msg("%s", errors->rendered);
	return model;
}

static double train(CnncModel *model, int steps)
{
	const void *inputs[] = {questions, answers};
	double loss = NAN;
	for (int i = 0; i < steps; i++)
		ck_assert_int_eq(cnnc_step(model, inputs, &loss), CNNC_OK);
	return loss;
}

START_TEST(learns_xor)
{
	CnncProgram *p = compile(xor_text, &(CnncOptions){.level = _i ? -1 : 0});
	CnncModel *m = load(p);
	float z[4];
	cnnc_initialise(m, 1);
	ck_assert(train(m, 300) < 0.02);
	ck_assert_uint_eq(cnnc_steps(m), 300);
	ck_assert_int_eq(cnnc_forward(m, 0, (const void *[]){questions, NULL}, (void *[]){z}),
			 CNNC_OK);
	for (int i = 0; i < 4; i++)
		ck_assert(fabs((double)(z[i] - answers[i])) < 0.1);
	/* Any number of examples. */
	float one = NAN;
	ck_assert_int_eq(
		cnnc_forward(m, 1, (const void *[]){questions + 2, NULL}, (void *[]){&one}),
		CNNC_OK);
	ck_assert(fabsf(one - z[1]) < 1e-6f);
	cnnc_free(p);
}
END_TEST

/* Every set of kernels the processor has trains alike; one that it has not is refused by name. */
START_TEST(kernels)
{
	CnncError *errors;
	CnncOptions options = {.kernels = "abacus"};
	ck_assert_ptr_null(cnnc_compile("x.cnn", xor_text, strlen(xor_text), &options, &errors));
	ck_assert_ptr_nonnull(strstr(errors->text, "abacus"));
	ck_assert_ptr_nonnull(strstr(errors->text, cnnc_kernel_name(0)));
	cnnc_free_errors(errors);
	ck_assert_ptr_null(cnnc_kernel_name(-1));
	ck_assert_ptr_null(cnnc_kernels(NULL));
	double first = 0;
	const char *name, *last = NULL;
	for (int i = 0; (name = cnnc_kernel_name(i)); i++) {
		options.kernels = last = name;
		CnncProgram *program = compile(xor_text, &options);
		ck_assert_str_eq(cnnc_kernels(program), name);
		CnncModel *model = cnnc_load(program, &errors);
		ck_assert_ptr_nonnull(model);
		cnnc_initialise(model, 3);
		const void *inputs[] = {questions, answers};
		double loss = 0;
		for (int step = 0; step < 20; step++)
			ck_assert_int_eq(cnnc_step(model, inputs, &loss), CNNC_OK);
		first = i == 0 ? loss : first;
		ck_assert_double_eq_tol(loss, first, 1e-5);
		cnnc_free(program);
	}
	CnncProgram *program = compile(xor_text, NULL);
	ck_assert_str_eq(cnnc_kernels(program), last);
	cnnc_free(program);
}
END_TEST

START_TEST(bad_threads)
{
	const int bad[] = {-2, CNNC_MOST_THREADS + 1};
	CnncError *errors;
	for (int i = 0; i < 2; i++) {
		CnncOptions options = {.threads = bad[i]};
		ck_assert_ptr_null(
			cnnc_compile("x.cnn", xor_text, strlen(xor_text), &options, &errors));
		ck_assert_ptr_nonnull(strstr(errors->text, "expected 1 to 32"));
		cnnc_free_errors(errors);
	}
}
END_TEST

START_TEST(two_models)
{
	CnncProgram *p = compile(xor_text, NULL), *q = compile(xor_text, &(CnncOptions){.f64 = 1});
	CnncModel *a = load(p), *b = load(p), *c = load(q);
	double first[16], second[16];
	cnnc_initialise(a, 1);
	cnnc_initialise(b, 1);
	cnnc_initialise(c, 1);
	double loss = train(a, 20);
	cnnc_get(b, CNNC_PARAMETER, 0, first);
	cnnc_get(a, CNNC_PARAMETER, 0, second);
	ck_assert(memcmp(first, second, sizeof first) != 0);
	/* The same seed gives the same bits. */
	ck_assert(train(b, 20) == loss);
	cnnc_get(b, CNNC_PARAMETER, 0, first);
	ck_assert_mem_eq(first, second, sizeof first);
	cnnc_unload(a);
	cnnc_unload(b);
	cnnc_unload(NULL);
	cnnc_free(p);
	cnnc_free(q);
}
END_TEST

START_TEST(sets_and_gets)
{
	CnncProgram *p = compile(xor_text, NULL);
	CnncModel *m = load(p);
	double values[16], seen[16];
	for (int i = 0; i < 16; i++)
		values[i] = i / 8.0 - 1;
	ck_assert_int_eq(cnnc_tensor(p, CNNC_PARAMETER, 0).elements, 16);
	cnnc_set(m, CNNC_PARAMETER, 0, values);
	cnnc_get(m, CNNC_PARAMETER, 0, seen);
	ck_assert_mem_eq(values, seen, sizeof seen);
	cnnc_get(m, CNNC_PARAMETER, 99, seen);
	cnnc_get(m, CNNC_INPUT, 0, seen);
	ck_assert_mem_eq(values, seen, sizeof seen);
	cnnc_set_steps(m, 12, 3);
	ck_assert_uint_eq(cnnc_steps(m), 12);
	cnnc_free(p);
}
END_TEST

/* Gradients by entry and by expression; and a central difference. */
START_TEST(gradients_and_values)
{
	CnncProgram *p = compile(xor_text, &(CnncOptions){.f64 = 1, .batch = 4});
	CnncModel *m = load(p);
	double x[8], y[4], block[64], g[16], w[16], loss, up, down;
	for (int i = 0; i < 8; i++)
		x[i] = (double)questions[i];
	for (int i = 0; i < 4; i++)
		y[i] = (double)answers[i];
	const void *inputs[] = {x, y};
	const char *wanted[] = {"grad(loss, dense1.weight)", "h", "sum(z)"};
	CnncError *errors;
	cnnc_initialise(m, 5);
	ck_assert_int_eq(cnnc_gradients(m, inputs, block, &loss), CNNC_OK);
	CnncValues *v = cnnc_values(m, 3, wanted, 0, 1, &errors);
	ck_assert_ptr_nonnull(v);
	ck_assert_int_eq(cnnc_value_tensor(v, 0).elements, 16);
	ck_assert_int_eq(cnnc_value_tensor(v, 1).elements, 32);
	ck_assert_int_eq(cnnc_value_tensor(v, 2).rank, 0);
	ck_assert(cnnc_value_needs(v, 0) && cnnc_value_needs(v, 1) && !cnnc_value_needs(v, 2));
	double h[32], sum;
	ck_assert_int_eq(cnnc_values_run(v, inputs, (void *[]){g, h, &sum}), CNNC_OK);
	for (int i = 0; i < 16; i++)
		ck_assert(fabs(g[i] - block[i]) < 1e-12);
	cnnc_get(m, CNNC_PARAMETER, 0, w);
	w[3] += 1e-5;
	cnnc_set(m, CNNC_PARAMETER, 0, w);
	ck_assert_int_eq(cnnc_evaluate(m, 0, inputs, &up), CNNC_OK);
	w[3] -= 2e-5;
	cnnc_set(m, CNNC_PARAMETER, 0, w);
	ck_assert_int_eq(cnnc_evaluate(m, 0, inputs, &down), CNNC_OK);
	ck_assert(fabs((up - down) / 2e-5 - g[3]) < 1e-8);
	ck_assert_ptr_null(cnnc_values(m, 1, (const char *[]){"nothing + 1"}, 0, 0, &errors));
	ck_assert_ptr_nonnull(strstr(errors->text, "nothing"));
	cnnc_free(p);
}
END_TEST

START_TEST(inputs_out_of_range)
{
	CnncProgram *p = compile(classes_text, &(CnncOptions){.batch = 3});
	CnncModel *m = load(p);
	float x[15] = {1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0, 1, 2, 3};
	int32_t y[] = {0, 3, 1};
	double before[30], after[30], results[2];
	cnnc_initialise(m, 1);
	cnnc_get(m, CNNC_PARAMETER, 0, before);
	ck_assert_int_eq(cnnc_step(m, (const void *[]){x, y}, results), CNNC_BAD_INPUT);
	ck_assert_str_eq(cnnc_failure(m), "y[1] is 3, but must lie in 0 .. 2");
	cnnc_get(m, CNNC_PARAMETER, 0, after);
	ck_assert_mem_eq(before, after, sizeof before);
	ck_assert_uint_eq(cnnc_steps(m), 0);
	ck_assert_int_eq(cnnc_step(m, (const void *[]){x, NULL}, results), CNNC_FAILED);
	ck_assert_ptr_nonnull(strstr(cnnc_failure(m), "y"));
	y[1] = 2;
	ck_assert_int_eq(cnnc_step(m, (const void *[]){x, y}, results), CNNC_OK);
	ck_assert_str_eq(cnnc_failure(m), "");
	ck_assert_int_eq(cnnc_evaluate(m, 2, (const void *[]){x, y}, results), CNNC_OK);
	ck_assert(results[1] >= 0 && results[1] <= 1);
	cnnc_free(p);
}
END_TEST

static void *train_alone(void *losses)
{
	CnncProgram *p = compile(xor_text, NULL);
	CnncModel *m = load(p);
	cnnc_initialise(m, 1);
	*(double *)losses = train(m, 50);
	cnnc_free(p);
	return NULL;
}

/* Definitions that are fused into what reads them, in the net and in layers, and their gradients. */
static const struct {
	const char *body, *found;
	int line, column;
} origins[] = {
	{"h = log(x)\n s = sum[n, i] h[n, i] * w[i]\n loss s\n", "h[1, 2] is -inf", 10, 2},
	{"h = x - 2\n q = sqrt(h) + 1\n z = q |> dense(2)\n loss sum(z * z) + sum(w)\n",
	 "q[0, 0] is nan", 11, 2},
	{"z = x |> block |> dense(2)\n loss mean(z) + sum(w)\n", "block1.r[1, 2] is -inf", 3, 5},
	{"z = x + 1 |> outer |> dense(2)\n loss mean(z) + sum(w)\n",
	 "outer1.block1.r[1, 2] is -inf", 3, 5},
	{"loss mean(x) + 1 / sum(w)\n", "loss is inf", 10, 7},
	/* finite, but not derived */
	{"h = x * sum(w)\n q = sqrt(h * h)\n loss sum(q)\n", "d_h[0, 0] is nan", 10, 2},
	{"z = x |> root |> dense(2)\n loss sum(z) + sum(w)\n", "", 0, 0},
	{"h = x * w[0] |> root\n loss mean(h)\n", "d_root1.h[0, 0] is inf", 6, 17},
};

START_TEST(nonfinite_has_an_origin)
{
	static const double x[] = {1, 1, 1, 1, 1, 0};
	const void *inputs[] = {x};
	char text[1024];
	for (int f64 = 0; f64 < 2; f64++) {
		const CnncOptions options = {.batch = 2, .f64 = f64};
		float single[6];
		for (int i = 0; i < 6; i++)
			single[i] = (float)x[i];
		inputs[0] = f64 ? (const void *)x : single;
		snprintf(text, sizeof text,
			 "layer block(x) {\n"
			 "    h = x + 1\n"
			 "    r = log(h - 1)\n"
			 "    return exp(r) + r\n"
			 "}\n"
			 "%snet a {\n input x: f32[N, 3]\n param w: f32[3] = 0\n %s}\n",
			 "layer root(x) { h = x + 0 return sqrt(h) } layer outer(x) { return "
			 "block(x "
			 "- 1) }\n",
			 origins[_i].body);
		CnncProgram *p = compile(text, &options);
		CnncModel *m = cnnc_load(p, NULL);
		cnnc_initialise(m, 1);
		const CnncError *e = cnnc_find_nonfinite(m, inputs);
		if (!origins[_i].line) {
			ck_assert_ptr_null(e);
		} else {
			ck_assert_ptr_nonnull(e);
			ck_assert_msg(strstr(e->text, origins[_i].found) != NULL, "%s",
				      e->rendered);
			ck_assert_msg(e->line == origins[_i].line &&
					      e->column == origins[_i].column,
				      "%s", e->rendered);
		}
		cnnc_free(p);
	}
}
END_TEST

/* The text of the one error that a call gave. */
static const char *told(CnncError *errors)
{
	ck_assert_ptr_nonnull(errors);
	ck_assert_ptr_null(errors->next);
	ck_assert_int_eq(errors->internal, 0);
	ck_assert_ptr_null(errors->file);
	return errors->text;
}

static void refuses(const char *name, const char *text, const CnncOptions *options,
		    const char *message)
{
	CnncError *errors;
	ck_assert_ptr_null(cnnc_compile(name, text, text ? strlen(text) : 0, options, &errors));
	ck_assert_ptr_nonnull(strstr(told(errors), message));
	cnnc_free_errors(errors);
	ck_assert_ptr_null(cnnc_compile(name, text, text ? strlen(text) : 0, options, NULL));
}

START_TEST(arguments_of_compile)
{
	const CnncDefine define = {"N", 4}, nameless = {NULL, 4};
	CnncError *errors;
	refuses(NULL, xor_text, NULL, "needs a name");
	refuses("a.cnn", NULL, NULL, "text of the program is NULL");
	refuses("a.cnn", xor_text, &(CnncOptions){.batch = -1}, "the batch is -1");
	refuses("a.cnn", xor_text, &(CnncOptions){.ndefines = -1}, "list of defines");
	refuses("a.cnn", xor_text, &(CnncOptions){.ndefines = 1}, "list of defines");
	refuses("a.cnn", xor_text, &(CnncOptions){.ndefines = -1, .defines = &define}, "defines");
	refuses("a.cnn", xor_text, &(CnncOptions){.ndefines = 1, .defines = &nameless}, "define");
	ck_assert_ptr_null(cnnc_compile("a.cnn", xor_text, SIZE_MAX, NULL, &errors));
	ck_assert_ptr_nonnull(strstr(told(errors), "64 MiB"));
	cnnc_free_errors(errors);
	ck_assert_ptr_null(cnnc_compile_file(NULL, NULL, &errors));
	ck_assert_ptr_nonnull(strstr(told(errors), "needs a name"));
	cnnc_free_errors(errors);
	/* of sizes that no machine has */
	const int64_t batches[] = {INT64_MAX, INT64_C(1) << 40, INT64_C(1) << 31};
	for (int i = 0; i < 3; i++) {
		CnncOptions options = {.batch = batches[i]};
		CnncProgram *p =
			cnnc_compile("a.cnn", xor_text, strlen(xor_text), &options, &errors);
		ck_assert_int_eq(p ? errors != NULL : errors == NULL, 0);
		p ? cnnc_free(p) : cnnc_free_errors(errors);
	}
}
END_TEST

START_TEST(arguments_of_programs)
{
	CnncError *errors;
	CnncProgram *p = compile(xor_text, NULL);
	const CnncEmit bad = {.header_name = "a\"\n#include \"b.h"};
	ck_assert_ptr_null(cnnc_emit(NULL, CNNC_C, NULL, NULL, &errors));
	ck_assert_str_eq(told(errors), "no program or model was given");
	ck_assert_ptr_null(cnnc_emit(p, (CnncStage)-1, NULL, NULL, &errors));
	ck_assert_ptr_nonnull(strstr(told(errors), "no such stage"));
	ck_assert_ptr_null(cnnc_emit(p, (CnncStage)99, NULL, NULL, NULL));
	ck_assert_ptr_null(cnnc_emit(p, CNNC_C, &bad, NULL, &errors));
	ck_assert_ptr_nonnull(strstr(told(errors), "#include"));
	ck_assert_ptr_null(cnnc_net_name(NULL));
	ck_assert_int_eq(cnnc_count(NULL, CNNC_INPUT), 0);
	ck_assert_int_eq(cnnc_count(p, (CnncKind)-1), 0);
	ck_assert_int_eq(cnnc_count(p, (CnncKind)99), 0);
	ck_assert_ptr_null(cnnc_tensor(p, CNNC_INPUT, -1).name);
	ck_assert_ptr_null(cnnc_tensor(NULL, CNNC_INPUT, 0).name);
	ck_assert_int_eq(cnnc_find(p, CNNC_INPUT, NULL), -1);
	ck_assert_int_eq(cnnc_find(NULL, CNNC_INPUT, "x"), -1);
	ck_assert_int_eq((int)cnnc_settings(NULL).batch, 0);
	ck_assert_ptr_null(cnnc_load(NULL, &errors));
	ck_assert_str_eq(told(errors), "no program or model was given");
	cnnc_free_errors(errors); /* does no harm */
	cnnc_free(p);
	cnnc_free(NULL);
}
END_TEST

START_TEST(arguments_of_models)
{
	CnncProgram *p = compile(xor_text, NULL);
	CnncModel *m = cnnc_load(p, NULL);
	const void *inputs[] = {questions, answers}, *none[] = {questions, NULL};
	float z[4], gradients[64];
	void *outputs[] = {z}, *nowhere[] = {NULL};
	double results[1], values[64];
	cnnc_initialise(m, 1);
	ck_assert_int_eq(cnnc_evaluate(m, -1, inputs, results), CNNC_FAILED);
	ck_assert_str_eq(cnnc_failure(m), "the batch is -1, and must be at least 1");
	ck_assert_int_eq(cnnc_forward(m, INT64_MIN, inputs, outputs), CNNC_FAILED);
	ck_assert_ptr_nonnull(strstr(cnnc_failure(m), "the batch is -9"));
	ck_assert_int_eq(cnnc_forward(m, INT64_MAX, inputs, outputs), CNNC_FAILED);
	ck_assert_int_eq(cnnc_forward(m, 0, inputs, NULL), CNNC_FAILED);
	ck_assert_str_eq(cnnc_failure(m), "no room was given for z");
	ck_assert_int_eq(cnnc_forward(m, 0, inputs, nowhere), CNNC_FAILED);
	ck_assert_int_eq(cnnc_forward(m, 0, NULL, outputs), CNNC_FAILED);
	ck_assert_int_eq(cnnc_forward(m, 0, none, outputs), CNNC_OK);
	ck_assert_int_eq(cnnc_gradients(m, inputs, NULL, results), CNNC_FAILED);
	ck_assert_str_eq(cnnc_failure(m), "no room was given for the gradients");
	ck_assert_int_eq(cnnc_gradients(m, NULL, gradients, results), CNNC_FAILED);
	ck_assert_int_eq(cnnc_gradients(m, inputs, gradients, NULL), CNNC_OK);
	ck_assert_int_eq(cnnc_step(m, NULL, results), CNNC_FAILED);
	ck_assert_int_eq(cnnc_step(m, none, results), CNNC_FAILED);
	ck_assert_int_eq((int)cnnc_steps(m), 0);
	cnnc_get(m, CNNC_PARAMETER, 0, NULL);
	cnnc_set(m, CNNC_PARAMETER, 0, NULL);
	cnnc_get(m, CNNC_PARAMETER, 99, values);
	cnnc_set(m, (CnncKind)-1, 0, values);
	ck_assert_ptr_null(cnnc_find_nonfinite(m, NULL));
	cnnc_free(p);
}
END_TEST

START_TEST(arguments_without_model)
{
	const void *inputs[] = {questions, answers};
	float z[4], gradients[64];
	void *outputs[] = {z};
	double results[1], values[64];
	cnnc_unload(NULL);
	cnnc_initialise(NULL, 1);
	cnnc_set_steps(NULL, 1, 1);
	cnnc_get(NULL, CNNC_PARAMETER, 0, values);
	cnnc_set(NULL, CNNC_PARAMETER, 0, values);
	ck_assert_int_eq((int)cnnc_steps(NULL), 0);
	ck_assert_str_eq(cnnc_failure(NULL), "no model was given");
	ck_assert_int_eq(cnnc_step(NULL, inputs, results), CNNC_FAILED);
	ck_assert_int_eq(cnnc_gradients(NULL, inputs, gradients, results), CNNC_FAILED);
	ck_assert_int_eq(cnnc_evaluate(NULL, 0, inputs, results), CNNC_FAILED);
	ck_assert_int_eq(cnnc_forward(NULL, 0, inputs, outputs), CNNC_FAILED);
	ck_assert_ptr_null(cnnc_find_nonfinite(NULL, inputs));
	ck_assert_ptr_null(cnnc_value_tensor(NULL, 0).name);
	ck_assert_int_eq(cnnc_value_needs(NULL, 0), 0);
	ck_assert_int_eq(cnnc_values_run(NULL, inputs, outputs), CNNC_FAILED);
}
END_TEST

START_TEST(arguments_of_values)
{
	CnncError *errors;
	CnncProgram *p = compile(xor_text, NULL);
	CnncModel *m = cnnc_load(p, NULL);
	const void *inputs[] = {questions, answers};
	float z[4];
	void *outputs[] = {z}, *nowhere[] = {NULL};
	const char *wanted[] = {"z"}, *nothing[] = {NULL};
	ck_assert_ptr_null(cnnc_values(NULL, 1, wanted, 0, 0, &errors));
	ck_assert_str_eq(told(errors), "no program or model was given");
	ck_assert_ptr_null(cnnc_values(m, -1, wanted, 0, 0, &errors));
	ck_assert_ptr_nonnull(strstr(told(errors), "list of expressions"));
	ck_assert_ptr_null(cnnc_values(m, 1, NULL, 0, 0, NULL));
	ck_assert_ptr_null(cnnc_values(m, 1, nothing, 0, 0, &errors));
	ck_assert_str_eq(told(errors), "an expression is NULL");
	ck_assert_ptr_null(cnnc_values(m, 1, wanted, -2, 0, &errors));
	ck_assert_ptr_nonnull(strstr(told(errors), "batch"));
	CnncValues *v = cnnc_values(m, 1, wanted, 0, 0, &errors);
	ck_assert_int_eq(cnnc_values_run(v, inputs, NULL), CNNC_FAILED);
	ck_assert_int_eq(cnnc_values_run(v, inputs, nowhere), CNNC_FAILED);
	ck_assert_int_eq(cnnc_values_run(v, inputs, outputs), CNNC_OK);
	v = cnnc_values(m, 0, NULL, 0, 0, &errors);
	ck_assert_int_eq(cnnc_values_run(v, NULL, NULL), CNNC_OK);
	cnnc_free(p);
}
END_TEST

START_TEST(threads)
{
	enum { THREADS = 4 };
	pthread_t thread[THREADS];
	double losses[THREADS];
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&thread[i], NULL, train_alone, &losses[i]), 0);
	for (int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	for (int i = 1; i < THREADS; i++)
		ck_assert(losses[i] == losses[0]);
}
END_TEST

#endif

/* ---- memory ---------------------------------------------------------------------------------- */

typedef struct Ledger {
	size_t bytes, calls, fail_at; /* fail_at: number of the call that fails; 0: none */
	size_t most;                  /* bytes */
} Ledger;

static void *count(void *user, void *pointer, size_t old_size, size_t size)
{
	Ledger *ledger = user;
	/* not ck_assert: it writes to a file, and there are millions of these */
	if (size == 0) {
		if (!pointer && old_size)
			ck_abort_msg("memory that was never given is taken back");
		ledger->bytes -= old_size;
		free(pointer);
		return NULL;
	}
	if (++ledger->calls == ledger->fail_at)
		return NULL;
	void *p = realloc(pointer, size);
	if (!p)
		ck_abort_msg("no memory for the test");
	ledger->bytes += size - old_size;
	ledger->most = ledger->bytes > ledger->most ? ledger->bytes : ledger->most;
	return p;
}

/* All there is to do with a program; false if some of it failed. */
static bool use_everything(Ledger *ledger)
{
	CnncOptions options = {.allocator = {count, ledger}, .batch = 4};
	CnncError *errors = NULL;
	bool ok = true;
	CnncProgram *p = cnnc_compile("test.cnn", xor_text, strlen(xor_text), &options, &errors);
	if (!p) {
		ck_assert_ptr_nonnull(errors);
		cnnc_free_errors(errors);
		return false;
	}
	for (int stage = CNNC_AST; stage <= CNNC_HEADER; stage++)
		ok = cnnc_emit(p, (CnncStage)stage, NULL, NULL, &errors) && ok;
#ifdef CNNC_HAVE_TCC
	CnncModel *m = cnnc_load(p, &errors);
	const void *inputs[] = {questions, answers};
	double loss;
	ck_assert(m || errors);
	ok = ok && m;
	if (m) {
		cnnc_initialise(m, 1);
		ok = cnnc_step(m, inputs, &loss) == CNNC_OK && ok;
		ok = cnnc_evaluate(m, 2, inputs, &loss) == CNNC_OK && ok;
		ok = cnnc_values(m, 1, (const char *[]){"h"}, 0, 0, &errors) && ok;
	}
#endif
	cnnc_free(p);
	return ok;
}

START_TEST(everything_is_returned)
{
	Ledger ledger = {0};
	ck_assert(use_everything(&ledger));
	ck_assert_uint_gt(ledger.calls, 10);
	ck_assert_uint_eq(ledger.bytes, 0);
}
END_TEST

START_TEST(memory_runs_out)
{
	Ledger all = {0};
	ck_assert(use_everything(&all));
	for (size_t n = 1; n <= all.calls; n += 1 + n / 16) {
		Ledger ledger = {.fail_at = n};
		ck_assert(!use_everything(&ledger));
		ck_assert_uint_eq(ledger.bytes, 0);
	}
}
END_TEST

/* To C, from text, with so many layers. */
static size_t memory_of(int layers)
{
	static const char deep[] = "net deep { input x: f32[8, 4] input y: f32[8, 4] h = x "
				   "for i in 0..%d { h = h |> dense(4) |> relu } loss mse(h, y) }";
	char text[sizeof deep + 16];
	Ledger ledger = {0};
	CnncOptions options = {.allocator = {count, &ledger}};
	int n = snprintf(text, sizeof text, deep, layers);
	CnncProgram *p = cnnc_compile("deep.cnn", text, (size_t)n, &options, NULL);
	ck_assert(p && cnnc_emit(p, CNNC_C, NULL, NULL, NULL));
	cnnc_free(p);
	return ledger.most;
}

START_TEST(memory_grows_with_the_net)
{
	ck_assert_uint_le(memory_of(200), memory_of(100) * 22 / 10);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("library");
	TCase *programs = tcase_create("programs"), *memory = tcase_create("memory");
	tcase_add_test(programs, errors_have_places);
	tcase_add_loop_test(programs, mistakes_are_reported, 0, (int)COUNT(mistakes));
	tcase_add_test(programs, one_batch_fits);
	tcase_add_test(programs, files_that_are_not_there);
	tcase_add_test(programs, interface);
	tcase_add_test(programs, stages);
	tcase_add_test(programs, plain_loops);
	tcase_add_test(programs, printed_programs_compile);
	tcase_add_test(programs, printed_gradient);
	tcase_add_test(programs, arguments_of_compile);
	tcase_add_test(programs, arguments_of_programs);
	suite_add_tcase(suite, programs);
#ifdef CNNC_HAVE_TCC
	TCase *models = tcase_create("models");
	tcase_add_loop_test(models, learns_xor, 0, 2);
	tcase_add_test(models, kernels);
	tcase_add_test(models, bad_threads);
	tcase_add_test(models, two_models);
	tcase_add_test(models, sets_and_gets);
	tcase_add_test(models, gradients_and_values);
	tcase_add_test(models, inputs_out_of_range);
	tcase_add_loop_test(models, nonfinite_has_an_origin, 0,
			    (int)(sizeof origins / sizeof *origins));
	tcase_add_test(models, arguments_of_models);
	tcase_add_test(models, arguments_without_model);
	tcase_add_test(models, arguments_of_values);
	tcase_add_test(models, threads);
	tcase_set_timeout(models, 60);
	suite_add_tcase(suite, models);
#endif
	tcase_add_test(memory, everything_is_returned);
	tcase_add_test(memory, memory_runs_out);
	tcase_add_test(memory, memory_grows_with_the_net);
	tcase_set_timeout(memory, 120);
	suite_add_tcase(suite, memory);
	return run_suite(suite);
}
