/* SPDX-License-Identifier: MIT */
/* unit_jit.c - tests of leaves as calls: random programs run in the process twice, with the
 * emitter's loops and with every perfect nest turned into a tile or a map, and must give the same
 * numbers. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../compiler/list.h"
#include "../runtime/random.h"
#include "../runtime/team.h"
#include "random_graph.h"
#include "unit_program.h"

#ifdef CNNC_HAVE_TCC

enum { PROGRAMS = 150, LENGTH = 300, BUDGET = 200000 };

typedef int (*EntryCall)(Net *net, const void *const *inputs, void *const *results,
			 double *gradients);

typedef struct Bench {
	Panic panic;
	Arena *arena;
	Diag diag;
	bool generic;
	int leaves, compared;
	Team three, *team; /* team: NULL, or the three */
} Bench;

static Bench bench;

static double value_of(const Tensor *t, int64_t i)
{
	return sample_source(t, i, bench.generic);
}

static void *filled(const Tensor *t)
{
	int64_t n = shape_elements(t->shape);
	double *reals = NEW_ARRAY(bench.arena, double, n + 1);
	int32_t *wholes = NEW_ARRAY(bench.arena, int32_t, n + 1);
	for (int64_t i = 0; i < n; i++) {
		reals[i] = value_of(t, i);
		wholes[i] = (int32_t)reals[i];
	}
	return t->dtype == DTYPE_INT ? (void *)wholes : reals;
}

/* Every loop is offered: what is no perfect nest stays as it is. */
static void mark_loops(Node *n)
{
	for (; n; n = n->next) {
		if (n->kind == NODE_LOOP && n->leaf == LEAF_NONE)
			n->leaf = LEAF_MAP;
		mark_loops(n->body);
	}
}

static Program *program_of(Graph *g, int optimize, bool leaf_calls)
{
	Program *p = program_new(g, "test");
	p->any_size = true;
	p->f64 = true;
	p->optimize = optimize;
	p->leaf_calls = leaf_calls;
	const Entry *e = entry_new(p, g, ENTRY_VALUES, "values");
	for (int i = 0; i < e->kernels.len; i++)
		mark_loops(e->kernels.data[i]->body);
	return p;
}

typedef enum Way { LOOPS, CALLS, LIST } Way;

static EntryCall by_libtcc(const Program *p, bool leaves, Jit **jit)
{
	static const void *const none[1];
	JitLeaves table = {.keep = bench.arena};
	EmitUnit unit = {.includes = jit_declarations,
			 .entry_calls = true,
			 .leaf = leaves ? jit_leaf : NULL,
			 .user = &table};
	Text source;
	char why[200];
	bool ours;
	text_init(&source, bench.arena);
	emit_unit(p, &unit, &source, NULL);
	*jit = jit_new(&libc_allocator, source.data, table.table.len ? table.table.data : none, why,
		       sizeof why, &ours);
	if (!*jit)
		ck_abort_msg("%s\n%s", why, source.data);
	bench.leaves += table.table.len;
	EntryCall call;
	void *symbol = jit_symbol(*jit, "test_call_values");
	ck_assert_ptr_nonnull(symbol);
	memcpy(&call, &symbol, sizeof call);
	return call;
}

/* Results of all roots; NULL for the others. */
static double **run(const Program *p, Way way)
{
	const Graph *g = p->entries.data[0]->graph;
	Jit *jit = NULL;
	EntryCall call = way == LIST ? NULL : by_libtcc(p, way == CALLS, &jit);
	const List *list = way == LIST ? list_new(bench.arena, p, p->entries.data[0]) : NULL;
	const LeafTeam team = {leaf_kernels(NULL, leaf_features()), bench.team};
	Net net = {.seed = 3, .step = 1, .leaves = &team};
	double *parameters = NEW_ARRAY(bench.arena, double, p->param_elements + 1);
	for (int i = 0; i < g->params.len; i++)
		memcpy(parameters + p->params.data[i].offset, filled(g->params.data[i]),
		       (size_t)p->params.data[i].elements * sizeof(double));
	net.parameters = parameters;
	net.states = NEW_ARRAY(bench.arena, double, p->state_elements + 1);
	size_t bytes = (size_t)(list ? list_arena_bytes(list) : p->entries.data[0]->arena_bytes);
	net.arena = arena_alloc(bench.arena, bytes + 64);
	memset(net.arena, 0x7f, bytes);
	const void **inputs = NEW_ARRAY(bench.arena, const void *, g->inputs.len + 1);
	for (int i = 0; i < g->inputs.len; i++)
		inputs[i] = filled(g->inputs.data[i]);
	double **results = NEW_ARRAY(bench.arena, double *, g->roots.len + 1);
	for (int i = 0; i < g->roots.len; i++)
		results[i] = NEW_ARRAY(bench.arena, double,
				       shape_elements(g->roots.data[i].tensor->shape));
	if (list)
		ck_assert_int_eq(list_run(list, &net, inputs, (void **)results, NULL), 0);
	else
		ck_assert_int_eq(call(&net, inputs, (void **)results, NULL), 0);
	jit_free(jit);
	return results;
}

static bool affordable(const Graph *g)
{
	double work = 0;
	for (int i = 0; i < g->tensors.len; i++) {
		const Tensor *t = g->tensors.data[i];
		double n = (double)shape_elements(t->shape);
		for (int k = 0; k < t->nreds; k++)
			n *= (double)t->reds[k];
		work += n;
	}
	return work < BUDGET;
}

static bool is_near(double a, double b)
{
	return a == b || (isnan(a) && isnan(b)) || fabs(a - b) <= 1e-9 * (1 + fabs(a));
}

static void compare(const Program *p)
{
	const Graph *g = p->entries.data[0]->graph;
	bench.team = NULL;
	const Way last = p->leaf_calls ? LIST : CALLS; /* a list holds no tiles of emitted C */
	double **loops = run(p, LOOPS), **calls = run(p, CALLS), **list = run(p, last);
	bench.team = &bench.three;
	double **shared = run(p, CALLS), **shared_list = run(p, last);
	for (int k = 0; k < g->roots.len; k++) {
		const Tensor *t = g->roots.data[k].tensor;
		for (int64_t i = 0; i < shape_elements(t->shape) && t->dtype == DTYPE_FLOAT; i++) {
			Text text;
			ck_assert(memcmp(&shared[k][i], &calls[k][i], sizeof(double)) == 0);
			ck_assert(memcmp(&shared_list[k][i], &list[k][i], sizeof(double)) == 0);
			double b = is_near(loops[k][i], calls[k][i]) ? list[k][i] : calls[k][i];
			if (is_near(loops[k][i], b))
				continue;
			text_init(&text, bench.arena);
			print_graph(g, &text);
			ck_abort_msg("%s[%d] is %.17g, not %.17g\n%s", g->roots.data[k].name,
				     (int)i, b, loops[k][i], text.data);
		}
	}
}

START_TEST(random_programs)
{
	ck_assert_int_eq(team_open(&bench.three, 3), 3);
	Panic *panic = &bench.panic;
	for (volatile int i = 0; i < PROGRAMS; i++) {
		uint32_t data[LENGTH];
		for (int k = 0; k < LENGTH; k++)
			data[k] = (uint32_t)(cnnc_random_bits(9, (uint64_t)_i, (uint32_t)i,
							      (uint64_t)k) >>
					     33);
		Tape tape = {data, LENGTH, 0};
		bench.arena = arena_new(NULL, panic);
		if (setjmp(panic->env))
			ck_abort_msg("%s", panic->text);
		diag_init(&bench.diag, bench.arena);
		Graph *g = graph_new(bench.arena, &bench.diag);
		Sample sample = random_graph(g, &tape);
		bench.generic = sample.generic;
		add_gradients(g, &sample, 1);
		differentiate(g);
		bench.diag.errors = 0; /* a loss may not depend on a source */
		solve(g);
		simplify(g);
		prune(g);
		if (affordable(g)) {
			compare(program_of(g, i % 2, i / 2 % 2));
			bench.compared++;
		}
		arena_free(bench.arena);
	}
	team_close(&bench.three);
	ck_assert_int_gt(bench.compared, PROGRAMS / 2);
	ck_assert_int_gt(bench.leaves, 2 * bench.compared);
}
END_TEST

/* z[i] = first for i < 40, then the other values in the same body. */
static Program *stores(Graph *g, const Scalar *(*value)(Graph *g, const Node *store, int number),
		       int n)
{
	const Tensor *z = tensor_comp(g, REDUCE_MAP, (Shape){1, {40}}, NULL, 0, NULL, 0,
				      sc_literal(g, number_int(5)));
	graph_root(g, (Root){.kind = ROOT_VALUE, .name = "z", .tensor = z});
	Program *p = program_of(g, 0, true);
	Node *loop = p->entries.data[0]->kernels.data[0]->body;
	Node *last = loop->body;
	ck_assert(loop->kind == NODE_LOOP && last->kind == NODE_STORE && !last->next);
	for (int i = 0; i < n; i++) {
		Node *again = NEW(bench.arena, Node);
		*again = *last;
		again->value = value(g, last, i);
		last = last->next = again;
	}
	return p;
}

/* z += z * z */
static const Scalar *with_square(Graph *g, const Node *store, int number)
{
	const Scalar *load = sc_load(g, store->buffer, store->offset);
	(void)number;
	return sc_add2(g, load, sc_mul2(g, load, load));
}

/* z = i / 2 + 3, z = i / 4, z = sqrt(i / 2 + 3) */
static const Scalar *apart(Graph *g, const Node *store, int number)
{
	const Scalar *i = sc_aff(g, store->offset);
	const Scalar *half = sc_mul2(g, i, sc_literal(g, number_ratio(1, 2)));
	const Scalar *sum = sc_add2(g, half, sc_literal(g, number_int(3)));
	const Scalar *other = sc_mul2(g, i, sc_literal(g, number_ratio(1, 4)));
	return number == 0 ? sum : number == 1 ? other : sc_call_name(g, "sqrt", sum, NULL);
}

/* What a body stores it may load again, or need once more when something else lies there. */
START_TEST(stored_and_needed)
{
	Panic *panic = &bench.panic;
	bench.arena = arena_new(NULL, panic);
	if (setjmp(panic->env))
		ck_abort_msg("%s", panic->text);
	diag_init(&bench.diag, bench.arena);
	Graph *g = graph_new(bench.arena, &bench.diag);
	const Program *p = _i ? stores(g, apart, 3) : stores(g, with_square, 2);
	bench.team = NULL;
	for (Way way = LOOPS; way <= LIST; way++) {
		double **results = run(p, way);
		for (int i = 0; i < 40; i++) /* 5, 30, 930 */
			ck_assert(results[0][i] == (_i ? sqrt(i / 2.0 + 3) : 930));
	}
	arena_free(bench.arena);
}
END_TEST

/* A text that libtcc refuses is an error with its message. */
START_TEST(bad_text)
{
	const void *leaves[1] = {NULL};
	char why[200];
	bool ours;
	ck_assert_ptr_null(jit_new(&libc_allocator, "int f(void) { return x; }", leaves, why,
				   sizeof why, &ours));
	ck_assert(ours);
	ck_assert_ptr_nonnull(strstr(why, "x"));
	Jit *jit = jit_new(&libc_allocator, "int f(void) { return 7; }", leaves, why, sizeof why,
			   &ours);
	ck_assert_ptr_nonnull(jit);
	ck_assert_ptr_null(jit_symbol(jit, "g"));
	ck_assert_ptr_nonnull(jit_symbol(jit, "f"));
	jit_free(jit);
	jit_free(NULL);
	ck_assert(jit_available());
}
END_TEST

#endif

int main(void)
{
	Suite *suite = suite_create("jit");
#ifdef CNNC_HAVE_TCC
	TCase *leaves = tcase_create("leaves");
	tcase_add_loop_test(leaves, random_programs, 0, 4);
	tcase_add_loop_test(leaves, stored_and_needed, 0, 2);
	tcase_add_test(leaves, bad_text);
	tcase_set_timeout(leaves, 120);
	suite_add_tcase(suite, leaves);
#endif
	return run_suite(suite);
}
