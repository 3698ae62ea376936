/* SPDX-License-Identifier: MIT */
/* The foundation of the compiler: memory, messages, exact numbers. */
#include "compiler.h"
#include "unit.h"

#include <float.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- arena ---- */

static Panic panic;

static Arena *fresh(const CnncAllocator *allocator)
{
	Arena *arena = arena_new(allocator, &panic);
	ck_assert_ptr_nonnull(arena);
	return arena;
}

START_TEST(arena_zeroes_and_aligns)
{
	Arena *arena = fresh(NULL);
	size_t sizes[] = {0, 1, 15, 16, 17, 1000, 40000, 300000};
	for (int round = 0; round < 20; round++)
		for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
			unsigned char *p = arena_alloc(arena, sizes[i]);
			ck_assert_uint_eq((uintptr_t)p % 16, 0);
			bool zero = true;
			for (size_t k = 0; k < sizes[i]; k++)
				zero = zero && p[k] == 0;
			ck_assert(zero);
			if (sizes[i])
				memset(p, 0xa5, sizes[i]);
		}
	ck_assert_uint_ge(arena_used(arena), 20 * 341049);
	arena_free(arena);
}
END_TEST

/* An allocator that counts, gives misaligned and dirty memory, and refuses beyond a limit. */
typedef struct Meter {
	size_t live, limit;
} Meter;

static void *metered(void *user, void *pointer, size_t old_size, size_t size)
{
	Meter *meter = user;
	if (size == 0) {
		meter->live -= old_size;
		free((char *)pointer - 8);
		return NULL;
	}
	if (pointer || meter->live + size > meter->limit)
		return NULL;
	char *block = malloc(size + 8);
	if (!block)
		return NULL;
	memset(block, 0xee, size + 8);
	meter->live += size;
	return block + 8;
}

START_TEST(arena_takes_all_memory_from_its_allocator)
{
	Meter meter = {0, 1 << 20};
	CnncAllocator allocator = {metered, &meter};
	Arena *arena = fresh(&allocator);
	for (int i = 0; i < 100; i++) {
		int *p = NEW_ARRAY(arena, int, i * 10);
		ck_assert_uint_eq((uintptr_t)p % 16, 0);
		bool zero = true;
		for (int k = 0; k < i * 10; k++)
			zero = zero && p[k] == 0;
		ck_assert(zero);
	}
	ck_assert_uint_gt(meter.live, 0);
	arena_free(arena);
	ck_assert_uint_eq(meter.live, 0);
	meter.limit = 10;
	ck_assert_ptr_null(arena_new(&allocator, &panic));
}
END_TEST

/* What was in it is gone, what comes is zero, and round after round takes the same memory. */
START_TEST(arena_serves_again_when_cleared)
{
	Meter meter = {0, 16 << 20};
	CnncAllocator allocator = {metered, &meter};
	Arena *arena = fresh(&allocator), *child = arena_child(arena);
	size_t most = 0;
	arena_clear(child);
	for (int round = 0; round < 100; round++) {
		for (int i = 0; i < 100; i++) {
			unsigned char *p = arena_alloc(child, (size_t)i * 37);
			bool zero = true;
			for (int k = 0; k < i * 37; k++)
				zero = zero && p[k] == 0;
			ck_assert(zero);
			memset(p, 0xa5, (size_t)i * 37);
		}
		memset(arena_alloc(child, 100000), 0xa5, 100000);
		memset(arena_alloc(arena_child(child), 1000), 0xa5, 1000);
		if (round == 4)
			most = meter.live;
		if (round > 4)
			ck_assert_uint_le(meter.live, most);
		arena_clear(child);
	}
	arena_alloc(child, 100000);
	arena_alloc(arena_child(child), 1000);
	arena_free(arena);
	ck_assert_uint_eq(meter.live, 0);
}
END_TEST

START_TEST(without_memory_it_unwinds)
{
	Meter meter = {0, 1 << 20};
	CnncAllocator allocator = {metered, &meter};
	Arena *volatile arena = fresh(&allocator);
	if (setjmp(panic.env) == 0) {
		for (;;)
			arena_alloc(arena, 1000);
	}
	ck_assert(panic.out_of_memory);
	ck_assert_str_eq(panic.text, "out of memory");
	panic.out_of_memory = false;
	if (setjmp(panic.env) == 0)
		arena_array(arena, SIZE_MAX / 2, 3);
	ck_assert(panic.out_of_memory);
	if (setjmp(panic.env) == 0)
		die(arena, "the %s of %d", "answer", 42);
	ck_assert(!panic.out_of_memory);
	ck_assert_str_eq(panic.text, "the answer of 42");
	arena_free(arena);
	ck_assert_uint_eq(meter.live, 0);
}
END_TEST

/* What is formatted here and what is left to vsnprintf() reads the same. */
START_TEST(texts_are_formatted)
{
	Arena *arena = fresh(NULL);
	Text text;
	text_init(&text, arena);
	text_add(&text, "%d %lld%s|", INT_MIN, LLONG_MIN, "");
	text_add(&text, "%s%d%%%5s|", "a", 0, "b");
	text_add(&text, "%lld", LLONG_MAX);
	ck_assert_str_eq(text.data,
			 "-2147483648 -9223372036854775808|a0%    b|9223372036854775807");
	for (int n = 0; n < 600; n++) {
		char *as = arena_alloc(arena, (size_t)n + 1);
		memset(as, 'a', (size_t)n);
		char *whole = arena_format(arena, "%s-%d", as, n);
		ck_assert_uint_eq(strspn(whole, "a"), (size_t)n);
		ck_assert_int_eq(atoi(whole + n), -n);
		text_init(&text, arena);
		text_add(&text, "%s-%d", as, n);
		ck_assert_str_eq(text.data, whole);
		ck_assert_uint_eq(text.len, strlen(whole));
	}
	arena_free(arena);
}
END_TEST

START_TEST(vectors_and_texts_grow)
{
	Arena *arena = fresh(NULL);
	VEC(int) v = {0};
	for (int i = 0; i < 1000; i++)
		vec_push(arena, &v, i);
	for (int i = 0; i < 1000; i++)
		ck_assert_int_eq(v.data[i], i);
	Text text;
	text_init(&text, arena);
	ck_assert_str_eq(text.data, "");
	for (int i = 0; i < 100; i++)
		text_add(&text, "%d,", i);
	text_addn(&text, "ab\0c", 4);
	ck_assert_uint_eq(text.len, 10 * 2 + 90 * 3 + 4);
	ck_assert_int_eq(strncmp(text.data, "0,1,2,", 6), 0);
	ck_assert_int_eq(memcmp(text.data + text.len - 4, "ab\0c", 5), 0);
	ck_assert_str_eq(arena_format(arena, "%s-%d", "a", 7), "a-7");
	ck_assert_str_eq(arena_strndup(arena, "abcdef", 3), "abc");
	arena_free(arena);
}
END_TEST

START_TEST(maps_keep_the_order)
{
	Arena *arena = fresh(NULL);
	Map map;
	map_init(&map, arena);
	ck_assert_ptr_null(map_get(&map, "nothing"));
	int values[500];
	for (int i = 0; i < 500; i++)
		map_put(&map, arena_format(arena, "key%d", i), &values[i]);
	map_put(&map, "key7", &values[0]);
	ck_assert_int_eq(map.entries.len, 500);
	for (int i = 0; i < 500; i++) {
		const char *key = arena_format(arena, "key%d", i);
		ck_assert_str_eq(map.entries.data[i].key, key);
		ck_assert_ptr_eq(map_get(&map, key), &values[i == 7 ? 0 : i]);
	}
	ck_assert_ptr_null(map_get(&map, "key500"));
	arena_free(arena);
}
END_TEST

/* ---- messages ---- */

static const char *rendered(const char *text, int start, int end)
{
	Arena *arena = fresh(NULL);
	Diag diag;
	diag_init(&diag, arena);
	int source = diag_source(&diag, "a.cnn", text, strlen(text));
	diag_error(&diag, (Loc){source, start, end}, "no %s", "good");
	Text out;
	text_init(&out, arena);
	diag_render(&diag, &diag.messages.data[0], &out);
	static char result[4096];
	ck_assert_uint_lt(out.len, sizeof result);
	memcpy(result, out.data, out.len + 1);
	arena_free(arena);
	return result;
}

START_TEST(messages_show_the_line)
{
	ck_assert_str_eq(rendered("a\nb = cc\nd", 6, 8),
			 "a.cnn:2:5: error: no good\n    b = cc\n        ^~\n");
	ck_assert_str_eq(rendered("\tx = 1\r\n", 1, 2),
			 "a.cnn:1:2: error: no good\n    \tx = 1\n    \t^\n");
	/* at the end of the file, over several lines, outside the file */
	ck_assert_str_eq(rendered("ab\n", 3, 3), "a.cnn:2:1: error: no good\n    \n    ^\n");
	ck_assert_str_eq(rendered("ab\ncd\n", 1, 5), "a.cnn:1:2: error: no good\n    ab\n     ^\n");
	ck_assert_str_eq(rendered("ab", -5, 99), "a.cnn:1:1: error: no good\n    ab\n    ^~\n");
	ck_assert_str_eq(rendered("", 0, 0), "a.cnn:1:1: error: no good\n    \n    ^\n");
}
END_TEST

START_TEST(messages_are_safe_to_show)
{
	/* columns are characters; escapes, stray bytes and C1 controls become '?' */
	ck_assert_str_eq(rendered("# \xc3\xa9 x", 5, 6),
			 "a.cnn:1:5: error: no good\n    # \xc3\xa9 x\n        ^\n");
	ck_assert_str_eq(rendered("\x1b[1m\xff\xc2\x9b y", 8, 9),
			 "a.cnn:1:8: error: no good\n    ?[1m?? y\n           ^\n");
	char text[2001];
	memset(text, 'x', 2000);
	text[2000] = '\0';
	ck_assert_uint_lt(strlen(rendered(text, 1000, 2000)), 400);
}
END_TEST

START_TEST(notes_and_counts)
{
	Arena *arena = fresh(NULL);
	Diag diag;
	diag_init(&diag, arena);
	int source = diag_source(&diag, "a.cnn", "ab", 2);
	diag_error(&diag, LOC_NONE, "a size is missing");
	diag_warning(&diag, (Loc){source, 0, 1}, "odd");
	diag_note(&diag, (Loc){source, 1, 2}, "declared here");
	diag_note(&diag, LOC_NONE, "give it with %s", "-D");
	ck_assert_int_eq(diag.errors, 1);
	Text out;
	text_init(&out, arena);
	for (int i = 0; i < diag.messages.len; i++)
		diag_render(&diag, &diag.messages.data[i], &out);
	ck_assert_str_eq(out.data, "error: a size is missing\n"
				   "a.cnn:1:1: warning: odd\n    ab\n    ^\n"
				   "a.cnn:1:2: note: declared here\n    ab\n     ^\n"
				   "  hint: give it with -D\n");
	Loc joined = loc_join((Loc){source, 3, 5}, (Loc){source, 1, 2});
	ck_assert(joined.start == 1 && joined.end == 5);
	ck_assert_int_eq(loc_join(LOC_NONE, joined).start, 1);
	ck_assert_int_eq(loc_join(joined, LOC_NONE).end, 5);
	arena_free(arena);
}
END_TEST

/* ---- numbers ---- */

static void check_exact(Number a, int64_t num, int64_t den)
{
	ck_assert_int_eq(a.num, num);
	ck_assert_int_eq(a.den, den);
	ck_assert(a.value == (double)((long double)num / (long double)den));
}

START_TEST(numbers_are_exact)
{
	check_exact(number_ratio(6, -4), -3, 2);
	check_exact(number_ratio(0, -7), 0, 1);
	check_exact(number_add(number_ratio(1, 3), number_ratio(1, 6)), 1, 2);
	check_exact(number_sub(number_ratio(1, 3), number_ratio(5, 6)), -1, 2);
	check_exact(number_mul(number_ratio(4, 9), number_ratio(3, -2)), -2, 3);
	check_exact(number_div(number_int(1), number_ratio(-2, 3)), -3, 2);
	check_exact(number_mul(number_ratio(INT64_MAX, 3), number_ratio(3, INT64_MAX)), 1, 1);
	check_exact(number_ratio(INT64_MIN, INT64_MIN), 1, 1);
	check_exact(number_ratio(INT64_MIN, 2), INT64_MIN / 2, 1);
	check_exact(number_real(-12.0), -12, 1);
	check_exact(number_ratio(9007199254740993, 1000000000000000000), 9007199254740993,
		    1000000000000000000);
	ck_assert(number_is_int(number_int(3)) && !number_is_int(number_ratio(1, 2)));
	ck_assert(number_is(number_ratio(4, 2), 2) && !number_is(number_real(0.5), 0));
}
END_TEST

START_TEST(numbers_do_not_wrap)
{
	Number big = number_int(INT64_MAX), small = number_int(INT64_MIN);
	Number results[] = {number_add(big, number_int(1)),   number_sub(small, number_int(1)),
			    number_sub(number_int(0), small), number_mul(big, number_int(2)),
			    number_div(number_int(1), small), number_ratio(1, INT64_MIN),
			    number_ratio(INT64_MIN, -1),      number_mul(small, small)};
	double values[] = {9223372036854775808.0,      -9223372036854775808.0,
			   9223372036854775808.0,      18446744073709551616.0,
			   -1 / 9223372036854775808.0, -1 / 9223372036854775808.0,
			   9223372036854775808.0,      85070591730234615865843651857942052864.0};
	for (size_t i = 0; i < sizeof results / sizeof *results; i++) {
		ck_assert_int_eq(results[i].den, 0);
		ck_assert(results[i].value == values[i]);
	}
	ck_assert(isinf(number_div(number_int(-1), number_int(0)).value));
	ck_assert(isnan(number_div(number_int(0), number_int(0)).value));
	ck_assert(number_div(number_int(1), number_real(0.5)).value == 2.0);
}
END_TEST

START_TEST(numbers_compare)
{
	Number ascending[] = {number_int(INT64_MIN),
			      number_ratio(-7, 2),
			      number_ratio(-10, 3),
			      number_int(0),
			      number_ratio(INT64_MAX - 2, INT64_MAX),
			      number_ratio(INT64_MAX - 1, INT64_MAX),
			      number_int(1),
			      number_real(1.5),
			      number_ratio(5, 3),
			      number_int(INT64_MAX)};
	int n = sizeof ascending / sizeof *ascending;
	for (int i = 0; i < n; i++)
		for (int k = 0; k < n; k++)
			ck_assert_int_eq(number_compare(ascending[i], ascending[k]),
					 (i > k) - (i < k));
	ck_assert(number_equal(number_ratio(1, 2), number_ratio(2, 4)));
	ck_assert(!number_equal(number_ratio(1, 2), number_real(0.5)));
	ck_assert(number_equal(number_real(0.1), number_real(0.1)));
}
END_TEST

START_TEST(numbers_are_read_and_written)
{
	static const char *const cases[][2] = {
		{"3", "3"},
		{"0.002", "0.002"},
		{"1e-5", "1e-5"},
		{"0.00012", "0.00012"},
		{"12.50", "12.5"},
		{"2E3", "2000"},
		{"1e+2", "100"},
		{"000.25000000000000000000000000000", "0.25"},
		{"9223372036854775807", "9223372036854775807"},
		{"9223372036854775808", "9223372036854776e3"},
		{"1e30", "1e30"},
		{"3.14159265358979323846264338327950288", "3.141592653589793"},
		{"0.1e-400", "0"},
		{"0e999999999999", "0"},
	};
	Arena *arena = fresh(NULL);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		Number a = number_parse(arena, cases[i][0], strlen(cases[i][0]));
		ck_assert_str_eq(number_text(arena, a), cases[i][1]);
		ck_assert(a.value == strtod(cases[i][0], NULL));
		Number again = number_parse(arena, cases[i][1], strlen(cases[i][1]));
		ck_assert(again.value == a.value);
		ck_assert_str_eq(number_text(arena, again), cases[i][1]);
	}
	ck_assert(isinf(number_parse(arena, "1e400", 5).value));
	check_exact(number_parse(arena, "0.002", 5), 1, 500);
	ck_assert_str_eq(number_text(arena, number_ratio(-1, 3)), "-1/3");
	ck_assert_str_eq(number_text(arena, number_ratio(-1, 8)), "-0.125");
	ck_assert_str_eq(number_text(arena, number_real(-DBL_MIN)), "-22250738585072014e-324");
	arena_free(arena);
}
END_TEST

int main(void)
{
	TCase *tests = tcase_create("all");
	tcase_add_test(tests, arena_zeroes_and_aligns);
	tcase_add_test(tests, arena_takes_all_memory_from_its_allocator);
	tcase_add_test(tests, arena_serves_again_when_cleared);
	tcase_add_test(tests, without_memory_it_unwinds);
	tcase_add_test(tests, texts_are_formatted);
	tcase_add_test(tests, vectors_and_texts_grow);
	tcase_add_test(tests, maps_keep_the_order);
	tcase_add_test(tests, messages_show_the_line);
	tcase_add_test(tests, messages_are_safe_to_show);
	tcase_add_test(tests, notes_and_counts);
	tcase_add_test(tests, numbers_are_exact);
	tcase_add_test(tests, numbers_do_not_wrap);
	tcase_add_test(tests, numbers_compare);
	tcase_add_test(tests, numbers_are_read_and_written);
	return run_case("foundation", tests);
}
