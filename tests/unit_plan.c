/* SPDX-License-Identifier: MIT */
/* Memory: buffers that live at the same time never overlap, the arena is no smaller than its lower
 * bound and equals it for a chain, what dies is overwritten in place, what is too large is an
 * error, and names are C identifiers, each used once. */
#include "../compiler/nest.h"
#include "unit_bench.h"
#include "unit_program.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define G bench.g

static Program *program;

static void setup(void)
{
	begin();
	program = NEW(bench.arena, Program);
	program->arena = bench.arena;
	program->diag = &bench.diag;
	program->optimize = true;
}

static Shape vector(int64_t n)
{
	return (Shape){.rank = 1, .dim = {n}};
}

static const Tensor *input(const char *name, Shape s)
{
	return tensor_source(G, T_INPUT, name, DTYPE_FLOAT, s, LOC_NONE);
}

static const Scalar *element(const Tensor *t)
{
	const Aff *i = aff_index(G, 0);
	return sc_read(G, t, &i);
}

static const Tensor *map(int64_t n, const Scalar *value, const char *name)
{
	const Tensor *t = tensor_comp(G, REDUCE_MAP, vector(n), NULL, 0, NULL, 0, value);
	graph_origin(G, t, name, NULL, LOC_NONE);
	return t;
}

/* y[i] = sum[k] f(x[k]) * i: reads all of x for each element, so nothing can run in place */
static const Tensor *mixed(int64_t n, const Tensor *x, const char *name)
{
	const Aff *k = aff_index(G, 1);
	const int64_t reds[] = {x->shape.dim[0]};
	const Scalar *value = sc_mul2(G, sc_read(G, x, &k), sc_aff(G, aff_index(G, 0)));
	const Tensor *t = tensor_comp(G, REDUCE_SUM, vector(n), reds, 1, NULL, 0, value);
	graph_origin(G, t, name, NULL, LOC_NONE);
	return t;
}

static void output(const char *name, const Tensor *t)
{
	graph_root(G, (Root){.kind = ROOT_OUTPUT, .name = name, .tensor = t, .loc = LOC_NONE});
}

static Entry *compile(void)
{
	if (setjmp(bench.panic.env))
		ck_abort_msg("%s", bench.panic.text);
	return entry_new(program, G, ENTRY_FORWARD, "forward");
}

static int64_t size_of(const Buffer *b)
{
	int64_t bytes = b->elem == ELEM_BYTE ? 1 : b->elem == ELEM_INT || !program->f64 ? 4 : 8;
	return b->elements * bytes;
}

static const Buffer *root_of(const Buffer *b)
{
	while (b->alias)
		b = b->alias;
	return b;
}

static void check_places(const Entry *e)
{
	for (int i = 0; i < e->buffers.len; i++) {
		const Buffer *a = e->buffers.data[i];
		if (a->storage != STORE_ARENA || a->first < 0)
			continue;
		ck_assert_int_eq(a->offset % 64, 0);
		ck_assert(a->offset >= 0 && a->offset + size_of(a) <= e->arena_bytes);
		for (int k = 0; k < i; k++) {
			const Buffer *b = e->buffers.data[k];
			if (b->storage != STORE_ARENA || b->first < 0 || root_of(a) == root_of(b))
				continue;
			bool together = a->first <= b->last && b->first <= a->last;
			bool overlap = a->offset < b->offset + size_of(b) &&
				       b->offset < a->offset + size_of(a);
			ck_assert_msg(!together || !overlap, "%s and %s share memory", a->name,
				      b->name);
		}
	}
	ck_assert(e->arena_bytes >= e->lower_bound);
}

static const Buffer *named(const Entry *e, const char *name)
{
	for (int i = 0; i < e->buffers.len; i++)
		if (strcmp(e->buffers.data[i]->name, name) == 0)
			return e->buffers.data[i];
	ck_abort_msg("no buffer is called %s", name);
	return NULL;
}

/* Each step of a chain needs only the one before. */
START_TEST(a_chain_meets_its_bound)
{
	static const int64_t sizes[] = {100, 900, 50, 700, 300, 800, 10};
	const Tensor *t = input("x", vector(40));
	program->f64 = _i;
	for (int i = 0; i < 7; i++)
		t = mixed(sizes[i], t, arena_format(bench.arena, "h%d", i));
	output("z", mixed(5, t, "z"));
	Entry *e = compile();
	check_places(e);
	ck_assert_int_eq(e->arena_bytes, e->lower_bound);
	/* 300 and 800 elements, each rounded up to 64 bytes */
	ck_assert_int_eq(e->lower_bound, _i ? 2432 + 6400 : 1216 + 3200);
}
END_TEST

/* t[i] divided by the sum of all: must wait for the sum, so it has a kernel of its own. */
static const Tensor *normalised(const Tensor *t, const char *name)
{
	static const Aff *const nowhere[1];
	const int64_t reds[] = {t->shape.dim[0]};
	const Tensor *sum =
		tensor_comp(G, REDUCE_SUM, shape_scalar(), reds, 1, NULL, 0, element(t));
	return map(t->shape.dim[0], sc_div(G, element(t), sc_read(G, sum, nowhere)), name);
}

START_TEST(a_map_runs_in_place)
{
	const Tensor *a = mixed(64, input("x", vector(64)), "a");
	output("z", mixed(9, normalised(a, "b"), "z"));
	Entry *e = compile();
	check_places(e);
	ck_assert_ptr_eq(named(e, "b")->alias, named(e, "a"));
	ck_assert_int_eq(e->arena_bytes, 256 + 64);
}
END_TEST

/* a is read after b is written, so b needs a place of its own */
START_TEST(nothing_runs_over_what_is_read_later)
{
	const Tensor *x = input("x", vector(64));
	const Tensor *a = mixed(64, x, "a");
	const Tensor *b = map(64, sc_call_name(G, "exp", element(a), NULL), "b");
	const Tensor *c = mixed(64, b, "c");
	output("z", mixed(9, map(64, sc_mul2(G, element(a), element(c)), "d"), "z"));
	Entry *e = compile();
	check_places(e);
	ck_assert_ptr_null(named(e, "b")->alias);
	ck_assert(named(e, "a")->offset != named(e, "b")->offset);
}
END_TEST

/* a mirror reads elements that were overwritten */
/* what follows a sum element by element joins its kernel; the sum itself has no place */
START_TEST(a_map_follows_its_sum)
{
	const Tensor *a = mixed(64, input("x", vector(64)), "a");
	output("z", mixed(9, map(64, sc_call_name(G, "exp", element(a), NULL), "b"), "z"));
	Entry *e = compile();
	check_places(e);
	ck_assert_int_eq(e->kernels.len, 2);
	ck_assert_ptr_eq(e->buffer[a->id], named(e, "b"));
	ck_assert_int_eq(e->arena_bytes, 256);
}
END_TEST

START_TEST(only_the_same_element_runs_in_place)
{
	const Tensor *a = mixed(64, input("x", vector(64)), "a");
	const Aff *mirror = aff_sub(G, aff_const(G, 63), aff_index(G, 0));
	output("z", mixed(9, map(64, sc_read(G, a, &mirror), "b"), "z"));
	Entry *e = compile();
	check_places(e);
	ck_assert_ptr_null(named(e, "b")->alias);
	ck_assert_int_eq(e->arena_bytes, 512);
}
END_TEST

START_TEST(the_reference_shares_nothing)
{
	const Tensor *a = mixed(64, input("x", vector(64)), "a");
	output("z", mixed(9, map(64, sc_call_name(G, "exp", element(a), NULL), "b"), "z"));
	program->optimize = 0;
	Entry *e = compile();
	check_places(e);
	ck_assert_ptr_null(named(e, "b")->alias);
}
END_TEST

/* Random lives: never wrong, and mostly at the bound. */
START_TEST(random_lives)
{
	uint32_t state = (uint32_t)_i * 2654435761u + 1;
	const Tensor *pool[24];
	int n = 0;
	pool[n++] = input("x", vector(16));
	while (n < 24) {
		const Tensor *read[2];
		for (int k = 0; k < 2; k++) {
			state = state * 1664525u + 1013904223u;
			read[k] = pool[(state >> 16) % (uint32_t)n];
		}
		const Aff *i = aff_index(G, 1);
		const int64_t reds[] = {8};
		int64_t size = 1 + (state >> 8) % 500;
		const Scalar *value = sc_mul2(G, sc_read(G, read[0], &i), sc_read(G, read[1], &i));
		value = sc_mul2(G, value, sc_aff(G, aff_offset(G, aff_index(G, 0), n)));
		pool[n] = tensor_comp(G, REDUCE_SUM, vector(size), reds, 1, NULL, 0, value);
		n++;
	}
	output("z", pool[n - 1]);
	Entry *e = compile();
	check_places(e);
	ck_assert(e->arena_bytes <= e->lower_bound + e->lower_bound / 2);
}
END_TEST

START_TEST(too_large)
{
	const Aff *i = aff_index(G, 0);
	const Tensor *t = input("x", vector(4));
	Shape huge = {.rank = 4, .dim = {1 << 20, 1 << 20, 1 << 20, 1 << 20}};
	Shape large = {.rank = 2, .dim = {1 << 20, 1 << 18}};
	output("z",
	       tensor_comp(G, REDUCE_MAP, _i ? large : huge, NULL, 0, NULL, 0, sc_read(G, t, &i)));
	compile();
	ck_assert_int_eq(bench.diag.errors, 1);
	ck_assert_ptr_nonnull(strstr(bench.diag.messages.data[0].text, "2^40"));
}
END_TEST

/* z[i] = max[k < window] x[i + k], and a kernel that reads both it and its place */
static void output_of_place(int64_t window, int64_t size)
{
	const Tensor *x = input("x", vector(size + window));
	const Aff *at = aff_add(G, aff_index(G, 0), aff_index(G, 1)), *k = aff_index(G, 1);
	const Tensor *z =
		tensor_comp(G, REDUCE_MAX, vector(size), &window, 1, NULL, 0, sc_read(G, x, &at));
	const Scalar *place = sc_aff(G, aff_read(G, tensor_place(G, z), &k));
	const Scalar *value =
		sc_mul2(G, sc_mul2(G, sc_read(G, z, &k), place), sc_aff(G, aff_index(G, 0)));
	output("y", tensor_comp(G, REDUCE_SUM, vector(9), &size, 1, NULL, 0, value));
}

/* A place is a byte if its window is small, and bytes are what the arena has for it; not where they fill no
 * vectors, in the reference, or where leaves are calls. */
START_TEST(places_are_bytes)
{
	static const struct {
		int64_t window, size;
		bool f64, reference, calls;
		int64_t bytes;
	} cases[] = {{4, 256, false, false, false, 256},    {127, 256, false, false, false, 256},
		     {128, 256, false, false, false, 1024}, {4, 256, true, false, false, 256},
		     {4, 200, false, false, false, 800},    {4, 256, false, true, false, 1024},
		     {4, 256, false, false, true, 1024},    {128, 256, true, false, false, 1024}};
	const int64_t real = cases[_i].f64 ? 8 : 4, size = cases[_i].size;
	program->f64 = cases[_i].f64;
	program->optimize = !cases[_i].reference;
	program->leaf_calls = cases[_i].calls;
	output_of_place(cases[_i].window, size);
	Entry *e = compile();
	check_places(e);
	const Buffer *place = NULL;
	for (int i = 0; i < e->buffers.len; i++)
		if (e->buffers.data[i]->tensor && e->buffers.data[i]->tensor->kind == T_PLACE)
			place = e->buffers.data[i];
	ck_assert_ptr_nonnull(place);
	ck_assert_int_eq(buffer_bytes(program, place), cases[_i].bytes);
	int64_t bound = (cases[_i].bytes + 63) / 64 * 64 + (size * real + 63) / 64 * 64;
	ck_assert_int_eq(e->lower_bound, bound);
	ck_assert_int_eq(e->arena_bytes, bound);
}
END_TEST

static bool is_identifier(const char *name)
{
	if (!isalpha((unsigned char)name[0]) || strlen(name) > 63)
		return false;
	for (const char *c = name; *c; c++)
		if (!isalnum((unsigned char)*c) && *c != '_')
			return false;
	return true;
}

START_TEST(names_are_identifiers)
{
	static const char *const names[] = {
		"conv1.weight",
		"d_conv1.weight",
		"conv1_weight",
		"for",
		"exp",
		"expf",
		"int",
		"arena",
		"i0",
		"1x",
		"_start",
		"a..b",
		"",
		"uint8_t",
		"EOF",
		"t",
		"t",
		"t",
		"h3",
		"h3",
		"a/*b*/",
		"x\"y",
		"caf\xc3\xa9",
		"main",
		"class",
		"cnnc_step",
		"log",
		"log",
		"INFINITY",
		"I",
		"a_very_long_name_that_goes_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on"};
	static const char *const never[] = {"for", "exp",     "expf",    "int", "arena",
					    "i0",  "main",    "class",   "log", "EOF",
					    "I",   "uint8_t", "INFINITY"};
	Map taken, seen;
	map_init(&taken, bench.arena);
	map_init(&seen, bench.arena);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const char *name = identifier(bench.arena, &taken, names[i]);
		ck_assert_msg(is_identifier(name), "'%s' from '%s'", name, names[i]);
		ck_assert_msg(!map_get(&seen, name), "'%s' twice", name);
		map_put(&seen, name, (void *)name);
		for (size_t k = 0; k < sizeof never / sizeof *never; k++)
			ck_assert_str_ne(name, never[k]);
	}
	ck_assert_ptr_nonnull(map_get(&seen, "conv1_weight"));
	ck_assert_ptr_nonnull(map_get(&seen, "h3"));
}
END_TEST

START_TEST(the_plan_prints)
{
	const Tensor *a = mixed(64, input("x", vector(64)), "conv1");
	output("z", mixed(9, normalised(a, "b"), "z"));
	Text text;
	compile();
	text_init(&text, bench.arena);
	print_plan(program, &text);
	ck_assert_ptr_nonnull(strstr(text.data, "forward: 4 kernels\n"));
	ck_assert_ptr_nonnull(strstr(text.data, "f32[64]"));
	ck_assert_ptr_nonnull(strstr(text.data, "in place of conv1"));
	ck_assert_ptr_nonnull(
		strstr(text.data, "arena 320 bytes, lower bound 320 bytes, gap 0.0 %"));
}
END_TEST

int main(void)
{
	TCase *tests = tcase_create("all");
	tcase_add_checked_fixture(tests, setup, end);
	tcase_add_loop_test(tests, a_chain_meets_its_bound, 0, 2);
	tcase_add_test(tests, a_map_runs_in_place);
	tcase_add_test(tests, nothing_runs_over_what_is_read_later);
	tcase_add_test(tests, a_map_follows_its_sum);
	tcase_add_test(tests, only_the_same_element_runs_in_place);
	tcase_add_test(tests, the_reference_shares_nothing);
	tcase_add_loop_test(tests, random_lives, 0, 50);
	tcase_add_loop_test(tests, too_large, 0, 2);
	tcase_add_loop_test(tests, places_are_bytes, 0, 8);
	tcase_add_test(tests, names_are_identifiers);
	tcase_add_test(tests, the_plan_prints);
	return run_case("plan", tests);
}
