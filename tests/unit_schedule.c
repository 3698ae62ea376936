/* SPDX-License-Identifier: MIT */
/* fuse, schedule and plan against the meaning of the graph: every program here, and many random
 * ones, is computed element by element as it is defined and by running its loop nests. */
#include "interpret.h"
#include "unit_bench.h"
#include "unit_program.h"

/* ---- a program from a graph ----------------------------------------------------------------- */

static double source_value(const Tensor *t, int64_t i)
{
	uint32_t stream = 7;
	for (const char *c = t->name; *c; c++)
		stream = stream * 31 + (uint32_t)*c;
	double x = noise(stream, i);
	if (t->dtype == DTYPE_FLOAT)
		return floor(x * 64) / 8; /* ties occur; sums are exact in any order */
	int64_t span = t->range.hi - t->range.lo + 1;
	return (double)(t->range.lo + (int64_t)((x + 0.5) * (double)span));
}

static double source_of_buffer(const Buffer *b, int64_t i)
{
	return source_value(b->tensor, i);
}

static Program *program_of(const Graph *g, int way)
{
	Program *p = program_new(g, "test");
	p->f64 = true;
	p->optimize = way > 0;
	p->leaf_calls = way == 2;
	p->any_size = way == 3;
	return p;
}

static Entry *entry_of(Program *p, Graph *g)
{
	Entry before = {.graph = g};
	if (p->any_size)
		winograd(p, &before);
	Entry *e = entry_new(p, g, ENTRY_STEP, "step");
	ck_assert_int_eq(p->diag->errors, 0);
	return e;
}

static int64_t param_offset(const Program *p, const Tensor *t)
{
	for (int i = 0; i < p->params.len; i++)
		if (strcmp(p->params.data[i].name, t->name) == 0)
			return p->params.data[i].offset;
	return -1;
}

static const Buffer *buffer_of_root(const Program *p, const Entry *e, int root)
{
	const Root *r = &e->graph->roots.data[root];
	for (int i = 0; i < e->buffers.len; i++) {
		const Buffer *b = e->buffers.data[i];
		if (b->storage == STORE_RESULT && b->root == root)
			return b;
		if (r->kind == ROOT_GRADIENT && b->storage == STORE_GRADIENT &&
		    b->offset == param_offset(p, r->target))
			return b;
	}
	return r->target ? e->buffer[r->target->id] : NULL;
}

static bool close_to(double a, double b)
{
	if (a != a || b != b)
		return a != a && b != b;
	return a == b || fabs(a - b) <= 1e-9 * (1 + fabs(a) + fabs(b));
}

static void print_failure(const Program *p, const Entry *e)
{
	Text text;
	text_init(&text, p->arena);
	print_graph(e->graph, &text);
	print_plan(p, &text);
	fprintf(stderr, "%s\n", text.data);
}

/* Runs the entry with vectors of so many lanes: its roots, by number, must have these values. */
static void run_way(const Program *p, const Entry *e, int lanes, double **value)
{
	const Graph *g = e->graph;
	char **memory = NEW_ARRAY(p->arena, char *, e->buffers.len);
	int errors = interpret_lanes(p, e, lanes, memory, source_of_buffer);
	for (int i = 0; i < g->roots.len; i++) {
		const Buffer *b = buffer_of_root(p, e, i);
		ck_assert_ptr_nonnull(b);
		for (int64_t k = 0; k < b->elements && !errors; k++) {
			double want = value[i][k];
			double got = b->elem == ELEM_INT ? ((int32_t *)memory[b->id])[k]
							 : ((double *)memory[b->id])[k];
			if (close_to(want, got))
				continue;
			fprintf(stderr,
				"optimize %d, leaf calls %d, %d lanes: %s[%lld]: %g, not %g\n",
				p->optimize, p->leaf_calls, lanes, b->name, (long long)k, got,
				want);
			errors++;
		}
	}
	if (errors)
		print_failure(p, e);
	ck_assert_int_eq(errors, 0);
}

/* Runs the graph's roots in every way; returns the last program. */
static Program *agree(void)
{
	Graph *g = bench.g;
	double **value = NEW_ARRAY(g->arena, double *, g->tensors.len + 100);
	bool *live = graph_live(g);
	Program *volatile p = NULL;
	if (setjmp(bench.panic.env))
		ck_abort_msg("%s", bench.panic.text);
	for (int i = 0; i < g->tensors.len; i++) {
		const Tensor *t = g->tensors.data[i];
		if (t->kind > T_STATE)
			continue;
		value[i] = NEW_ARRAY(g->arena, double, shape_elements(t->shape));
		for (int64_t k = 0; k < shape_elements(t->shape); k++)
			value[i][k] = source_value(t, k);
	}
	reference(g, live, value);
	double **wanted = NEW_ARRAY(g->arena, double *, g->roots.len);
	for (int i = 0; i < g->roots.len; i++)
		wanted[i] = value[g->roots.data[i].tensor->id];
	for (int way = 0; way < 4; way++) { /* the last changes the graph */
		p = program_of(g, way);
		Entry *e = entry_of(p, g);
		run_way(p, e, 4, wanted);
		if (way % 2) { /* there may be tiles */
			run_way(p, e, 1, wanted);
			run_way(p, e, 8, wanted);
			run_way(p, e, 16, wanted);
		}
		ck_assert(e->arena_bytes >= e->lower_bound);
	}
	return p;
}

/* ---- writing graphs ------------------------------------------------------------------------- */

#define G bench.g
#define DIMS(...)                                                                                  \
	shape((const int64_t[]){__VA_ARGS__},                                                      \
	      (int)(sizeof(int64_t[]){__VA_ARGS__} / sizeof(int64_t)))
#define READ(t, ...) sc_read(G, t, (const Aff *const[]){__VA_ARGS__})
#define I(k)         aff_index(G, k)
#define REDS(...)                                                                                  \
	(const int64_t[]){__VA_ARGS__}, (int)(sizeof(int64_t[]){__VA_ARGS__} / sizeof(int64_t))

static Shape shape(const int64_t *dim, int rank)
{
	Shape s = {.rank = rank};
	memcpy(s.dim, dim, (size_t)rank * sizeof *dim);
	return s;
}

static const Tensor *source(TensorKind kind, const char *name, Shape s)
{
	return tensor_source(G, kind, name, DTYPE_FLOAT, s, LOC_NONE);
}

static const Tensor *integers(const char *name, Shape s, int64_t below)
{
	const Tensor *t = tensor_source(G, T_INPUT, name, DTYPE_INT, s, LOC_NONE);
	graph_check_input(G, t, below, LOC_NONE);
	return t;
}

static const Tensor *map(Shape s, const Scalar *value)
{
	return tensor_comp(G, REDUCE_MAP, s, NULL, 0, NULL, 0, value);
}

static const Tensor *sum(Shape s, const int64_t *reds, int n, const Scalar *value)
{
	return tensor_comp(G, REDUCE_SUM, s, reds, n, NULL, 0, value);
}

static void root(RootKind kind, const char *name, const Tensor *t, const Tensor *target)
{
	graph_root(
		G,
		(Root){.kind = kind, .name = name, .tensor = t, .target = target, .loc = LOC_NONE});
}

static const Aff *plus(const Aff *a, const Aff *b, int64_t c)
{
	return aff_offset(G, aff_add(G, a, b), c);
}

static const Aff *times(const Aff *a, int64_t k)
{
	return aff_scale(G, a, k);
}

static const Cond *ge(const Aff *a)
{
	return cond_new(G, COND_GE, a, 0);
}

static const Scalar *call(const char *row, const Scalar *a)
{
	return sc_call_name(G, row, a, NULL);
}

/* ---- programs ------------------------------------------------------------------------------- */

/* z[n,o,h,w] = sum[c,i,j] x[n,c,s*h+d*i-pad,s*w+d*j-pad] k[o,c,i,j] */
static const Tensor *conv(const Tensor *x, const Tensor *k, int64_t stride, int64_t pad,
			  int64_t dilation)
{
	const int64_t *in = x->shape.dim, *kd = k->shape.dim;
	int64_t h = (in[2] + 2 * pad - dilation * (kd[2] - 1) - 1) / stride + 1;
	int64_t w = (in[3] + 2 * pad - dilation * (kd[3] - 1) - 1) / stride + 1;
	const Aff *row = plus(times(I(2), stride), times(I(5), dilation), -pad);
	const Aff *column = plus(times(I(3), stride), times(I(6), dilation), -pad);
	return sum(DIMS(in[0], kd[0], h, w), REDS(in[1], kd[2], kd[3]),
		   sc_mul2(G, READ(x, I(0), I(4), row, column), READ(k, I(1), I(4), I(5), I(6))));
}

START_TEST(convolutions)
{
	static const int64_t cases[][5] = {/* size, kernel, stride, pad, dilation */
					   {8, 3, 1, 1, 1},  {9, 3, 2, 1, 1}, {12, 5, 1, 2, 1},
					   {10, 3, 1, 2, 2}, {7, 2, 3, 1, 1}, {17, 5, 1, 0, 1},
					   {6, 1, 2, 0, 1},  {5, 7, 1, 3, 1}, {4, 3, 4, 2, 2}};
	const int64_t *c = cases[_i];
	const Tensor *x = source(T_INPUT, "x", DIMS(_i % 2 ? 3 : 9, 2, c[0], c[0] + 1));
	const Tensor *k = source(T_PARAM, "conv1.weight", DIMS(5, 2, c[1], c[1]));
	const Tensor *z = conv(x, k, c[2], c[3], c[4]);
	root(ROOT_OUTPUT, "z", z, NULL);
	/* the weight gradient's form: sum over images and places */
	const int64_t *zd = z->shape.dim;
	const Aff *row = plus(times(I(5), c[2]), times(I(2), c[4]), -c[3]);
	const Aff *column = plus(times(I(6), c[2]), times(I(3), c[4]), -c[3]);
	const Tensor *dk =
		sum(k->shape, REDS(zd[0], zd[2], zd[3]),
		    sc_mul2(G, READ(x, I(4), I(1), row, column), READ(z, I(4), I(0), I(5), I(6))));
	root(ROOT_GRADIENT, NULL, dk, k);
	/* the data gradient's form for stride 1 */
	const Aff *up = plus(I(2), times(I(5), -c[4]), c[3]);
	const Aff *left = plus(I(3), times(I(6), -c[4]), c[3]);
	if (c[2] == 1)
		root(ROOT_VALUE, "dx",
		     sum(x->shape, REDS(5, c[1], c[1]),
			 sc_mul2(G, READ(z, I(0), I(4), up, left),
				 READ(k, I(4), I(1), I(5), I(6)))),
		     NULL);
	agree();
}
END_TEST

/* Whether winograd.c rewrites the roots, of which none is a sum then. */
static bool has_fewer_products(int optimize, bool leaf_calls)
{
	Program *p = program_of(G, 1);
	Entry e = {.graph = G};
	bool all = true;
	p->optimize = optimize;
	p->leaf_calls = leaf_calls;
	winograd(p, &e);
	for (int i = 0; i < G->roots.len; i++)
		all = all && G->roots.data[i].tensor->op == REDUCE_MAP;
	return all;
}

/* A layer of so many images, channels, sizes. */
static void large_conv(int64_t n, int64_t in, int64_t out, int64_t size, int64_t taps, int64_t stride,
		       int64_t dilation)
{
	const Tensor *x = source(T_INPUT, "x", DIMS(n, in, size, size));
	const Tensor *k = source(T_PARAM, "k", DIMS(out, in, taps, taps));
	root(ROOT_OUTPUT, "z", conv(x, k, stride, 1, dilation), NULL);
}

START_TEST(windows_of_fewer_products)
{
	large_conv(8, 64, 64, 16, 3, 1, 1);
	ck_assert(has_fewer_products(1, false));
}
END_TEST

START_TEST(windows_of_all_products)
{
	static const int64_t cases[][7] = {
		{8, 64, 64, 16, 3, 2, 1},   {8, 64, 64, 16, 3, 1, 2}, {8, 64, 64, 16, 5, 1, 1},
		{64, 16, 64, 16, 3, 1, 1},  {64, 64, 16, 16, 3, 1, 1},
		{1, 256, 256, 4, 3, 1, 1}, /* its taps are more work */
		{8, 64, 64, 16, 3, 1, 1},  /* not optimised */
		{8, 64, 64, 16, 3, 1, 1}}; /* made of calls */
	const int64_t *c = cases[_i];
	large_conv(c[0], c[1], c[2], c[3], c[4], c[5], c[6]);
	ck_assert(!has_fewer_products(_i != 6, _i == 7));
}
END_TEST

/* Each channel by itself, and windows along one dimension: neither saves anything. */
START_TEST(windows_of_other_kinds)
{
	const Tensor *x = source(T_INPUT, "x", DIMS(32, 64, 16, 16));
	const Tensor *k = source(T_PARAM, "k", DIMS(64, 64, 3, 3));
	const Aff *row = plus(I(2), I(4), -1), *column = plus(I(3), I(5), -1);
	if (_i == 0)
		root(ROOT_OUTPUT, "z",
		     sum(x->shape, REDS(3, 3),
			 sc_mul2(G, READ(x, I(0), I(1), row, column),
				 READ(k, I(1), aff_const(G, 0), I(4), I(5)))),
		     NULL);
	else
		root(ROOT_OUTPUT, "z",
		     sum(x->shape, REDS(64, 3),
			 sc_mul2(G, READ(x, I(0), I(4), I(2), column),
				 READ(k, I(1), I(4), aff_const(G, 0), I(5)))),
		     NULL);
	ck_assert(!has_fewer_products(1, false));
}
END_TEST

/* A weight gradient whose operands are too large for a cache: a part of them at a time. */
START_TEST(large_operands)
{
	const Tensor *x = source(T_INPUT, "x", DIMS(8, 2, 64, 40));
	const Tensor *dz = source(T_INPUT, "dz", DIMS(8, 4, 64, 40));
	const Tensor *k = source(T_PARAM, "k", DIMS(4, 2, 2, 1));
	const Aff *row = plus(I(5), I(2), -1);
	root(ROOT_GRADIENT, NULL,
	     sum(k->shape, REDS(8, 64, 40),
		 sc_mul2(G, READ(x, I(4), I(1), row, I(6)), READ(dz, I(4), I(0), I(5), I(6)))),
	     k);
	agree();
}
END_TEST

START_TEST(dense_layers)
{
	static const int64_t cases[][3] = {
		{64, 40, 12}, {5, 17, 3}, {1, 9, 33}, {8, 8, 1}, {1, 1, 1}};
	int64_t n = cases[_i][0], f = cases[_i][1], u = cases[_i][2];
	const Tensor *x = source(T_INPUT, "x", DIMS(n, f));
	const Tensor *w = source(T_PARAM, "w", DIMS(u, f));
	const Tensor *b = source(T_PARAM, "b", DIMS(u));
	const Tensor *z =
		sum(DIMS(n, u), REDS(f), sc_mul2(G, READ(x, I(0), I(2)), READ(w, I(1), I(2))));
	const Tensor *h = map(
		DIMS(n, u), sc_call_name(G, "max2", sc_add2(G, READ(z, I(0), I(1)), READ(b, I(1))),
					 sc_int(G, 0)));
	const Tensor *dw =
		sum(DIMS(u, f), REDS(n), sc_mul2(G, READ(h, I(2), I(0)), READ(x, I(2), I(1))));
	const Tensor *dx =
		sum(DIMS(n, f), REDS(u), sc_mul2(G, READ(h, I(0), I(2)), READ(w, I(2), I(1))));
	const Tensor *db = sum(DIMS(u), REDS(n), READ(h, I(1), I(0)));
	const Scalar *rate = sc_literal(G, number_ratio(-1, 8));
	root(ROOT_VALUE, "dx", dx, NULL);
	root(ROOT_UPDATE, NULL,
	     map(w->shape, sc_add2(G, READ(w, I(0), I(1)), sc_mul2(G, rate, READ(dw, I(0), I(1))))),
	     w);
	root(ROOT_UPDATE, NULL,
	     map(b->shape, sc_add2(G, READ(b, I(0)), sc_mul2(G, rate, READ(db, I(0))))), b);
	root(ROOT_LOSS, NULL, sum(shape_scalar(), REDS(n, u), READ(h, I(0), I(1))), NULL);
	agree();
}
END_TEST

START_TEST(pooling)
{
	static const int64_t cases[][4] = {/* size, window, stride, pad */
					   {8, 2, 2, 0},
					   {9, 3, 2, 1},
					   {7, 3, 1, 1},
					   {5, 2, 2, 1},
					   {4, 4, 4, 0}};
	int64_t size = cases[_i][0], k = cases[_i][1], s = cases[_i][2], pad = cases[_i][3];
	int64_t out = (size + 2 * pad - k) / s + 1;
	int64_t n = _i % 2 ? 2 : 8;
	const Tensor *x = source(T_INPUT, "x", DIMS(n, 3, size, size));
	const Aff *row = plus(times(I(2), s), I(4), -pad),
		  *column = plus(times(I(3), s), I(5), -pad);
	const Cond *domain[] = {ge(row), ge(column), ge(aff_sub(G, aff_const(G, size - 1), row)),
				ge(aff_sub(G, aff_const(G, size - 1), column))};
	const Tensor *z = tensor_comp(G, _i % 2 ? REDUCE_MIN : REDUCE_MAX, DIMS(n, 3, out, out),
				      REDS(k, k), domain, 4, READ(x, I(0), I(1), row, column));
	const Tensor *place = tensor_place(G, z);
	root(ROOT_OUTPUT, "z", z, NULL);
	root(ROOT_VALUE, "place", place, NULL);
	/* its gradient when windows do not overlap */
	const Aff *ht = aff_div(G, aff_offset(G, I(2), pad), s),
		  *wt = aff_div(G, aff_offset(G, I(3), pad), s);
	const Aff *const at[] = {I(0), I(1), ht, wt};
	const Aff *linear = plus(times(aff_mod(G, aff_offset(G, I(2), pad), s), k),
				 aff_mod(G, aff_offset(G, I(3), pad), s), 0);
	const Cond *same = cond_new(G, COND_EQ, aff_sub(G, aff_read(G, place, at), linear), 0);
	root(ROOT_VALUE, "dx",
	     tensor_comp(G, REDUCE_MAP, x->shape, NULL, 0, &same, 1, sc_read(G, z, at)), NULL);
	agree();
}
END_TEST

START_TEST(cross_entropy)
{
	const Tensor *x = source(T_INPUT, "x", DIMS(6, 10));
	const Tensor *y = integers("y", DIMS(6), 10);
	const Tensor *m =
		tensor_comp(G, REDUCE_MAX, DIMS(6), REDS(10), NULL, 0, READ(x, I(0), I(1)));
	const Tensor *s =
		sum(DIMS(6), REDS(10), call("exp", sc_sub(G, READ(x, I(0), I(1)), READ(m, I(0)))));
	const Aff *n[] = {I(0)}, *label = aff_read(G, y, n);
	const Scalar *right = READ(x, I(0), label);
	const Tensor *l = map(
		DIMS(6), sc_sub(G, sc_add2(G, call("log", READ(s, I(0))), READ(m, I(0))), right));
	const Scalar *share = sc_literal(G, number_ratio(1, 6));
	root(ROOT_LOSS, NULL, sum(shape_scalar(), REDS(6), sc_mul2(G, share, READ(l, I(0)))), NULL);
	const Cond *hit = cond_new(G, COND_EQ, aff_sub(G, I(1), label), 0);
	const Scalar *p = sc_mul2(G, call("exp", sc_sub(G, READ(x, I(0), I(1)), READ(m, I(0)))),
				  call("recip", READ(s, I(0))));
	const Tensor *dx = map(x->shape, sc_mul2(G, share, sc_sub(G, p, sc_bracket(G, &hit, 1))));
	root(ROOT_VALUE, "dx", dx, NULL);
	const Tensor *best = tensor_place(G, m);
	const Aff *const only[] = {I(0)};
	const Cond *correct =
		cond_new(G, COND_EQ, aff_sub(G, aff_read(G, best, only), aff_read(G, y, only)), 0);
	root(ROOT_METRIC, "accuracy",
	     sum(shape_scalar(), REDS(6), sc_mul2(G, share, sc_bracket(G, &correct, 1))), NULL);
	agree();
}
END_TEST

/* z[n, d] = table[i[n], d] and the gradient of the table, a scatter */
START_TEST(embedding)
{
	const Tensor *i = integers("i", DIMS(20), 7);
	const Tensor *table = source(T_PARAM, "table", DIMS(7, 5));
	const Tensor *dz = source(T_INPUT, "dz", DIMS(20, 5));
	const Aff *n[] = {I(0)}, *r[] = {I(2)};
	root(ROOT_OUTPUT, "z", map(DIMS(20, 5), READ(table, aff_read(G, i, n), I(1))), NULL);
	const Cond *same = cond_new(G, COND_EQ, aff_sub(G, aff_read(G, i, r), I(0)), 0);
	root(ROOT_GRADIENT, NULL,
	     tensor_comp(G, REDUCE_SUM, table->shape, REDS(20), &same, 1, READ(dz, I(2), I(1))),
	     table);
	/* shifted and mirrored, so that some fall outside */
	same = cond_new(G, COND_EQ, plus(aff_read(G, i, r), I(0), -5), 0);
	root(ROOT_VALUE, "mirror",
	     tensor_comp(G, REDUCE_SUM, table->shape, REDS(20), &same, 1, READ(dz, I(2), I(1))),
	     NULL);
	agree();
}
END_TEST

/* momentum and weight decay: states and parameters in place, a reader of the old values late */
START_TEST(updates)
{
	const Tensor *w = source(T_PARAM, "w", DIMS(4, 6)), *v = source(T_STATE, "v", DIMS(4, 6));
	const Tensor *g = source(T_INPUT, "g", DIMS(4, 6)),
		     *t = source(T_STATE, "t", shape_scalar());
	const Scalar *here[] = {READ(w, I(0), I(1)), READ(v, I(0), I(1)), READ(g, I(0), I(1))};
	const Scalar *half = sc_literal(G, number_ratio(1, 2)),
		     *quarter = sc_literal(G, number_ratio(-1, 4));
	static const Aff *const nowhere[1];
	const Tensor *t2 = map(shape_scalar(), sc_add2(G, sc_read(G, t, nowhere), sc_int(G, 1)));
	const Tensor *v2 = map(v->shape, sc_add2(G, sc_mul2(G, half, here[1]), here[2]));
	const Tensor *w2 =
		map(w->shape, sc_add2(G, here[0],
				      sc_mul2(G, sc_mul2(G, quarter, READ(v2, I(0), I(1))),
					      sc_read(G, t2, nowhere))));
	root(ROOT_UPDATE, NULL, t2, t);
	root(ROOT_UPDATE, NULL, v2, v);
	root(ROOT_UPDATE, NULL, w2, w);
	/* needs the old w, and the new one */
	root(ROOT_VALUE, "old", sum(DIMS(4), REDS(6), READ(w, I(0), I(1))), NULL);
	root(ROOT_VALUE, "new",
	     sum(DIMS(6), REDS(4), sc_mul2(G, READ(w2, I(1), I(0)), READ(w, I(1), I(0)))), NULL);
	root(ROOT_VALUE, "again", w2, NULL);
	root(ROOT_OUTPUT, "before", w, NULL);
	agree();
}
END_TEST

/* two states change places, one becomes an input, one is transposed over itself */
START_TEST(exchanges)
{
	const Tensor *a = source(T_STATE, "a", DIMS(3, 3)), *b = source(T_STATE, "b", DIMS(3, 3));
	const Tensor *c = source(T_STATE, "c", DIMS(3, 3)), *d = source(T_STATE, "d", DIMS(9));
	const Tensor *x = source(T_INPUT, "x", DIMS(3, 3));
	root(ROOT_UPDATE, NULL, b, a);
	root(ROOT_UPDATE, NULL, a, b);
	root(ROOT_UPDATE, NULL, map(c->shape, READ(c, I(1), I(0))), c);
	root(ROOT_UPDATE, NULL, tensor_reshape(G, x, DIMS(9)), d);
	root(ROOT_OUTPUT, "x2", x, NULL);
	root(ROOT_OUTPUT, "flat", tensor_reshape(G, a, DIMS(9)), NULL);
	root(ROOT_OUTPUT, "same", tensor_reshape(G, a, DIMS(9)), NULL);
	agree();
}
END_TEST

START_TEST(reshapes_and_divisions)
{
	const Tensor *x = source(T_INPUT, "x", DIMS(4, 2, 6));
	const Tensor *y = map(DIMS(4, 2, 6),
			      sc_mul2(G, READ(x, I(0), I(1), I(2)), READ(x, I(0), I(1), I(2))));
	const Tensor *flat = tensor_reshape(G, y, DIMS(4, 12));
	root(ROOT_OUTPUT, "sums", sum(DIMS(4), REDS(12), READ(flat, I(0), I(1))), NULL);
	root(ROOT_OUTPUT, "flat", flat, NULL);
	root(ROOT_OUTPUT, "parts",
	     map(DIMS(4, 12), READ(x, I(0), aff_mod(G, I(1), 2), aff_div(G, I(1), 2))), NULL);
	root(ROOT_OUTPUT, "up",
	     map(DIMS(4, 2, 15), READ(x, I(0), I(1), aff_div(G, aff_offset(G, I(2), -2), 2))),
	     NULL);
	/* a stride-2 data gradient as solve leaves it */
	const Tensor *k = source(T_PARAM, "k", DIMS(3));
	const Aff *q = plus(aff_div(G, aff_offset(G, I(2), 1), 2), times(I(3), -1), 0);
	const Aff *tap = plus(times(I(3), 2), aff_mod(G, aff_offset(G, I(2), 1), 2), 0);
	root(ROOT_OUTPUT, "dx",
	     sum(DIMS(4, 2, 12), REDS(2), sc_mul2(G, READ(x, I(0), I(1), q), READ(k, tap))), NULL);
	agree();
}
END_TEST

/* reductions that are empty, guarded logarithms, products, randoms */
static int count_stores(const Node *n)
{
	int count = 0;
	for (; n; n = n->next)
		count += (n->kind == NODE_STORE) + count_stores(n->body);
	return count;
}

/* Maps by case: of the values of an index, and of residues where the last tile is not whole; and a map that
 * reads one of them at its own element. */
START_TEST(cases)
{
	const int64_t size = 5 + _i;
	const Tensor *x = source(T_INPUT, "x", DIMS(3, size, 4));
	const Scalar *by_value = sc_int(G, 0), *by_residue = sc_int(G, 0);
	for (int f = 0; f < 3; f++) {
		const Cond *is = cond_new(G, COND_EQ, aff_offset(G, I(2), -f), 0);
		const Cond *left = cond_new(G, COND_DIVIDES, aff_offset(G, I(1), -f), 3);
		const Scalar *sum = sc_add2(G, READ(x, I(0), aff_offset(G, I(1), f - 1), I(3)),
					    READ(x, I(0), aff_offset(G, times(I(1), -1), f + 2), I(3)));
		const Aff *tile = aff_div(G, I(1), 3);
		by_value = sc_add2(G, by_value, sc_mul2(G, sc_bracket(G, &is, 1), sum));
		by_residue = sc_add2(G, by_residue,
				     sc_mul2(G, sc_bracket(G, &left, 1),
					     READ(x, I(0), aff_offset(G, tile, f - 1), I(2))));
	}
	const Tensor *a = map(DIMS(3, size, 3, 4), by_value);
	const Tensor *b = map(DIMS(3, size, 4), by_residue);
	root(ROOT_VALUE, "a", a, NULL);
	root(ROOT_VALUE, "e", map(a->shape, call("exp", READ(a, I(0), I(1), I(2), I(3)))), NULL);
	root(ROOT_VALUE, "t", map(b->shape, sc_mul2(G, READ(b, I(0), I(1), I(2)),
						    READ(x, I(0), I(1), I(2)))),
	     NULL);
	const Program *p = agree();
	for (int i = 0; i < p->entries.data[0]->kernels.len; i++)
		ck_assert_int_ge(count_stores(p->entries.data[0]->kernels.data[i]->body), 3);
}
END_TEST

START_TEST(domains)
{
	const Tensor *x = source(T_INPUT, "x", DIMS(5, 5));
	const Cond *upper = ge(aff_offset(G, aff_sub(G, I(1), I(0)), -1));
	const Scalar *at = READ(x, I(0), I(1));
	for (int op = REDUCE_MAP; op <= REDUCE_PROD; op++) {
		const Tensor *t = tensor_comp(G, (ReduceOp)op, op ? DIMS(5) : DIMS(5, 5), REDS(5),
					      &upper, 1, at);
		if (op == REDUCE_MAP)
			t = tensor_comp(G, REDUCE_MAP, DIMS(5, 5), NULL, 0, &upper, 1, at);
		root(ROOT_VALUE, "t", t, NULL);
		if (op == REDUCE_MAX || op == REDUCE_MIN || op == REDUCE_MAP)
			root(ROOT_VALUE, "place", tensor_place(G, t), NULL);
	}
	const Scalar *positive = sc_cmp(G, CMP_LT, sc_int(G, 0), at);
	root(ROOT_VALUE, "logs", map(x->shape, sc_mul2(G, positive, call("log", at))), NULL);
	root(ROOT_VALUE, "sum_of_logs",
	     sum(DIMS(5), REDS(5), sc_mul2(G, positive, call("log", at))), NULL);
	root(ROOT_VALUE, "noise",
	     map(DIMS(5, 5),
		 sc_add2(G, READ(x, I(1), I(0)),
			 sc_random(G, RANDOM_UNIFORM, 3, plus(times(I(0), 5), I(1), 0)))),
	     NULL);
	root(ROOT_VALUE, "shifted",
	     map(DIMS(5, 5), sc_add2(G, READ(x, aff_offset(G, I(0), -1), I(1)),
				     READ(x, I(0), aff_offset(G, I(1), 2)))),
	     NULL);
	root(ROOT_VALUE, "exps",
	     sum(DIMS(5), REDS(5), call("exp", READ(x, plus(I(0), I(1), -2), I(0)))), NULL);
	agree();
}
END_TEST

/* batch norm's forward and a residual: chains of maps and sums over the same loops */
START_TEST(chains)
{
	const Tensor *x = source(T_INPUT, "x", DIMS(4, 3, 5, 5)),
		     *w = source(T_PARAM, "w", DIMS(3));
	const Scalar *share = sc_literal(G, number_ratio(1, 100));
	const Tensor *mean =
		sum(DIMS(3), REDS(4, 5, 5), sc_mul2(G, share, READ(x, I(1), I(0), I(2), I(3))));
	const Scalar *off = sc_sub(G, READ(x, I(1), I(0), I(2), I(3)), READ(mean, I(0)));
	const Tensor *var =
		sum(DIMS(3), REDS(4, 5, 5), sc_mul(G, (const Scalar *const[]){share, off, off}, 3));
	const Scalar *e = sc_literal(G, number_real(1e-5));
	const Tensor *z =
		map(x->shape,
		    sc_mul(G,
			   (const Scalar *const[]){
				   sc_sub(G, READ(x, I(0), I(1), I(2), I(3)), READ(mean, I(1))),
				   READ(w, I(1)),
				   call("recip", call("sqrt", sc_add2(G, READ(var, I(1)), e)))},
			   3));
	const Tensor *r = map(
		x->shape, sc_call_name(G, "max2", READ(z, I(0), I(1), I(2), I(3)), sc_int(G, 0)));
	const Tensor *s = map(x->shape, sc_add2(G, READ(r, I(0), I(1), I(2), I(3)),
						READ(x, I(0), I(1), I(2), I(3))));
	const Tensor *pool = sum(DIMS(4, 3), REDS(5, 5), READ(s, I(0), I(1), I(2), I(3)));
	const Tensor *shift = map(x->shape, sc_mul2(G, READ(s, I(0), I(1), I(3), I(2)),
						    READ(r, I(0), I(1), I(2), I(3))));
	root(ROOT_OUTPUT, "pool", pool, NULL);
	root(ROOT_OUTPUT, "shift", shift, NULL);
	const Tensor *running = source(T_STATE, "bn.running_mean", DIMS(3));
	const Scalar *tenth = sc_literal(G, number_ratio(1, 10)),
		     *rest = sc_literal(G, number_ratio(9, 10));
	root(ROOT_UPDATE, NULL,
	     map(DIMS(3), sc_add2(G, sc_mul2(G, rest, READ(running, I(0))),
				  sc_mul2(G, tenth, READ(mean, I(0))))),
	     running);
	agree();
}
END_TEST

/* ---- random programs ------------------------------------------------------------------------ */

typedef struct Dice {
	uint32_t seed;
	int64_t rolls;
} Dice;

static int roll(Dice *d, int n)
{
	return (int)((noise(d->seed, d->rolls++) + 0.5) * n) % n;
}

static const Aff *random_aff(Dice *d, int indices, const Tensor *ints)
{
	const Aff *a = aff_const(G, roll(d, 3) - 1);
	int terms = 1 + (roll(d, 3) == 0);
	for (int i = 0; i < terms && indices; i++)
		a = aff_add(G, a,
			    times(I(roll(d, indices)), roll(d, 5) == 0   ? 2
						       : roll(d, 5) == 0 ? -1
									 : 1));
	if (roll(d, 8) == 0)
		a = aff_div(G, a, 2);
	if (roll(d, 12) == 0)
		a = aff_mod(G, a, 3);
	if (roll(d, 10) == 0 && indices) {
		const Aff *sub[] = {aff_mod(G, I(roll(d, indices)), ints->shape.dim[0])};
		a = aff_add(G, a, aff_read(G, ints, sub));
	}
	return a;
}

static const Scalar *random_read(Dice *d, const Tensor *t, int indices, const Tensor *ints)
{
	const Aff *subs[MAX_RANK];
	bool plain = roll(d, 2);
	for (int i = 0; i < t->shape.rank; i++)
		subs[i] = plain && i < indices ? I(i) : random_aff(d, indices, ints);
	return sc_read(G, t, subs);
}

static const Scalar *random_value(Dice *d, const Tensor **pool, int n, int indices,
				  const Tensor *ints, int depth)
{
	const Scalar *a, *b;
	switch (depth ? roll(d, 8) : 0) {
	case 1:
	case 2:
	case 3:
		a = random_value(d, pool, n, indices, ints, depth - 1);
		return sc_mul2(G, a, random_value(d, pool, n, indices, ints, depth - 1));
	case 4:
	case 5:
		a = random_value(d, pool, n, indices, ints, depth - 1);
		return sc_add2(G, a, random_value(d, pool, n, indices, ints, depth - 1));
	case 6:
		a = random_value(d, pool, n, indices, ints, depth - 1);
		return call("tanh", a);
	case 7:
		a = random_value(d, pool, n, indices, ints, depth - 1);
		b = random_value(d, pool, n, indices, ints, depth - 1);
		return sc_mul2(G, sc_cmp(G, CMP_LT, a, b), a);
	default:
		return random_read(d, pool[roll(d, n)], indices, ints);
	}
}

static const Tensor *random_comp(Dice *d, const Tensor **pool, int n, int64_t batch,
				 const Tensor *ints)
{
	Shape s = {.rank = roll(d, 4)};
	if (roll(d, 2))
		s = pool[n - 1]->shape;
	else
		for (int i = 0; i < s.rank; i++)
			s.dim[i] = i == 0 && roll(d, 2) ? batch : 1 + roll(d, 6);
	int64_t reds[3];
	int nreds = roll(d, 4);
	for (int i = 0; i < nreds; i++)
		reds[i] = 1 + roll(d, roll(d, 3) ? 5 : 11);
	ReduceOp op = nreds == 0   ? REDUCE_MAP
		      : roll(d, 3) ? REDUCE_SUM
				   : (ReduceOp)(1 + roll(d, 4));
	int indices = s.rank + nreds, nconds = roll(d, 3) == 0 && indices ? 1 + roll(d, 2) : 0;
	const Cond *conds[2];
	for (int i = 0; i < nconds; i++)
		conds[i] = cond_new(G, (CondKind)(roll(d, 2) ? 0 : roll(d, 4)),
				    random_aff(d, indices, ints), 2);
	return tensor_comp(G, op, s, reds, nreds, conds, nconds,
			   random_value(d, pool, n, indices, ints, 2));
}

START_TEST(random_programs)
{
	Dice d = {.seed = (uint32_t)_i + 1};
	const Tensor *ints = integers("ints", DIMS(4), 3), *pool[16];
	int n = 0;
	int64_t batch = _i % 2 ? 9 : 5;
	pool[n++] = source(T_INPUT, "x", DIMS(batch, 4));
	pool[n++] = source(T_PARAM, "w", DIMS(6));
	pool[n++] = source(_i % 3 ? T_STATE : T_INPUT, "v", DIMS(_i % 3 ? 3 : batch, 4, 2));
	int sources = n, count = 3 + roll(&d, 8);
	for (int i = 0; i < count; i++) {
		const Tensor *t = random_comp(&d, pool, n, batch, ints);
		if (t->op == REDUCE_MAX && roll(&d, 2))
			root(ROOT_VALUE, "place", tensor_place(G, t), NULL);
		if (roll(&d, 6) == 0)
			t = tensor_reshape(G, t, DIMS(shape_elements(t->shape)));
		if (n < 16)
			pool[n++] = t;
	}
	for (int i = sources; i < n; i++)
		if (roll(&d, 3) == 0 || i == n - 1)
			root(ROOT_VALUE, "v", pool[i], NULL);
	for (int i = 0; i < n; i++)
		for (int k = 1; k < sources; k++)
			if (shape_equal(pool[i]->shape, pool[k]->shape) &&
			    pool[k]->kind != T_INPUT && roll(&d, 2))
				root(ROOT_UPDATE, NULL, pool[i], pool[k]), sources = k;
	agree();
}
END_TEST

int main(void)
{
	TCase *tests = tcase_create("all");
	tcase_add_checked_fixture(tests, begin, end);
	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, convolutions, 0, 9);
	tcase_add_test(tests, windows_of_fewer_products);
	tcase_add_loop_test(tests, windows_of_all_products, 0, 8);
	tcase_add_loop_test(tests, windows_of_other_kinds, 0, 2);
	tcase_add_test(tests, large_operands);
	tcase_add_loop_test(tests, dense_layers, 0, 5);
	tcase_add_loop_test(tests, pooling, 0, 5);
	tcase_add_test(tests, cross_entropy);
	tcase_add_test(tests, embedding);
	tcase_add_test(tests, updates);
	tcase_add_test(tests, exchanges);
	tcase_add_test(tests, reshapes_and_divisions);
	tcase_add_loop_test(tests, cases, 0, 4);
	tcase_add_test(tests, domains);
	tcase_add_test(tests, chains);
	tcase_add_loop_test(tests, random_programs, 0, 400);
	return run_case("schedule", tests);
}
