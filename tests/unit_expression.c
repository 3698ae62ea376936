/* SPDX-License-Identifier: MIT */
/* What the emitter makes of subscripts, conditions, numbers and comments: text that reads well and says
 * no more and no less than it should. */
#include "../compiler/emit.h"
#include "unit_bench.h"

#define G         bench.g
#define I(k)      aff_index(G, k)
#define ADD(a, b) aff_add(G, a, b)
#define MUL(a, k) aff_scale(G, a, k)
#define OFF(a, c) aff_offset(G, a, c)

/* Index k is the letter 'h' + k and lies in lo[k] .. hi[k]. */
static int64_t lo[4], hi[4];

static Code letter(void *user, const Atom *atom)
{
	(void)user;
	return code_new(bench.arena, PREC_PRIMARY, "%c", 'h' + atom->index);
}

static Range letter_range(void *user, const Atom *atom)
{
	(void)user;
	return (Range){lo[atom->index], hi[atom->index]};
}

static Code floor_call(void *user, Code dividend, int64_t divisor)
{
	(void)user;
	return code_new(bench.arena, PREC_PRIMARY, "floor_div(%s, %lld)", dividend.text,
			(long long)divisor);
}

static AffStyle c_style(void)
{
	for (int k = 0; k < 4; k++) {
		lo[k] = 0;
		hi[k] = 27;
	}
	return (AffStyle){bench.arena, NULL, letter, letter_range, floor_call};
}

#define IS(code, expected) ck_assert_str_eq((code).text, expected)

START_TEST(subscripts_read_well)
{
	AffStyle s = c_style();
	IS(aff_code(&s, OFF(ADD(I(0), I(1)), -2)), "h + i - 2");
	IS(aff_code(&s, OFF(MUL(I(0), -1), 9)), "9 - h");
	IS(aff_code(&s, MUL(I(0), -1)), "-h");
	IS(aff_code(&s, aff_const(G, 0)), "0");
	IS(aff_code(&s, aff_div(G, OFF(I(0), 1), 2)), "(h + 1) / 2");
	IS(aff_code(&s, aff_mod(G, OFF(I(0), 1), 2)), "(h + 1) % 2");
	IS(aff_code(&s, ADD(MUL(I(1), 2), aff_mod(G, I(0), 2))), "h % 2 + 2 * i");
	IS(aff_code(&s, aff_mod(G, aff_div(G, I(0), 2), 3)), "h / 2 % 3");
}
END_TEST

/* C truncates: a dividend that may be negative is shifted, or handed to a function. */
START_TEST(division_floors)
{
	AffStyle s = c_style();
	IS(aff_code(&s, aff_div(G, OFF(I(0), -3), 2)), "(h + 1) / 2 - 2");
	IS(aff_code(&s, aff_mod(G, OFF(I(0), -3), 4)), "(h + 1) % 4");
	lo[0] = INT32_MIN;
	IS(aff_code(&s, aff_div(G, I(0), 2)), "floor_div(h, 2)");
	Range r = aff_bounds(&s, aff_div(G, I(0), 2));
	ck_assert_int_eq(r.lo, -(INT64_C(1) << 30));
	ck_assert_int_eq(r.hi, 13);
}
END_TEST

START_TEST(conditions_read_well)
{
	AffStyle s = c_style();
	const Aff *h = I(0), *i = I(1);
	IS(cond_code(&s, cond_new(G, COND_GE, OFF(ADD(h, i), -2), 0)), "h + i >= 2");
	IS(cond_code(&s, cond_new(G, COND_GE, OFF(MUL(ADD(h, i), -1), 27), 0)), "h + i <= 27");
	IS(cond_code(&s, cond_new(G, COND_GE, OFF(aff_sub(G, h, i), -1), 0)), "h > i");
	IS(cond_code(&s, cond_new(G, COND_GE, OFF(aff_sub(G, h, i), 4), 0)), "i <= h + 4");
	IS(cond_code(&s, cond_new(G, COND_EQ, aff_sub(G, h, i), 0)), "h == i");
	IS(cond_code(&s, cond_new(G, COND_DIVIDES, ADD(h, i), 2)), "(h + i) % 2 == 0");
}
END_TEST

START_TEST(bounds_stick)
{
	AffStyle s = c_style();
	hi[0] = INT64_MAX;
	lo[0] = INT64_MIN;
	Range r = aff_bounds(&s, MUL(I(0), 1000));
	ck_assert_int_gt(r.hi, INT64_C(1) << 60);
	ck_assert_int_lt(r.lo, -(INT64_C(1) << 60));
	ck_assert_int_gt(aff_reach(&s, MUL(I(0), -7)), INT64_C(1) << 60);
	ck_assert_int_eq(sticky_mul(INT64_C(1) << 40, INT64_C(1) << 40), INT64_C(1) << 61);
	ck_assert_int_eq(sticky_add(-(INT64_C(1) << 61), -5), -(INT64_C(1) << 61));
}
END_TEST

static const char *number(Number n, bool single)
{
	return code_number(bench.arena, n, single, single ? "f" : "").text;
}

START_TEST(numbers_keep_their_value)
{
	ck_assert_str_eq(number(number_int(1), true), "1.0f");
	ck_assert_str_eq(number(number_ratio(1, 10), true), "0.1f");
	ck_assert_str_eq(number(number_ratio(1, 3), true), "1.0f / 3.0f");
	ck_assert_str_eq(number(number_ratio(-1, 3), false), "-1.0 / 3.0");
	ck_assert_str_eq(number(number_ratio(1, 64), false), "0.015625");
	ck_assert_str_eq(number(number_real(1e300), true), "INFINITY");
	ck_assert_str_eq(number(number_real(-INFINITY), true), "-INFINITY");
	ck_assert_str_eq(number(number_real(1e-300), true), "0.0f");
	ck_assert_str_eq(number(number_real(1e-300), false), "1e-300");
	ck_assert_str_eq(number(number_real(NAN), false), "NAN");
	double odd[] = {0.1 + 0.2, 5e-324, 1.7976931348623157e308, 3.0000000000000004};
	for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
		double back = strtod(number(number_real(odd[i]), false), NULL);
		ck_assert(back == odd[i]);
	}
}
END_TEST

START_TEST(parentheses_only_where_needed)
{
	Arena *a = bench.arena;
	Code sum = {"a - b", PREC_ADD}, product = {"c * d", PREC_MUL};
	Summand s[] = {{true, product}, {false, {"e", PREC_PRIMARY}}, {true, sum}};
	IS(code_sum(a, s, 3), "e - c * d - (a - b)");
	IS(code_sum(a, s, 1), "-(c * d)");
	Code factors[] = {sum, {"x", PREC_PRIMARY}};
	IS(code_join(a, "*", PREC_MUL, factors, 2), "(a - b) * x");
}
END_TEST

START_TEST(lines_break_outside_subscripts)
{
	const char *line = "sum += a[n * 28 + h - 2] * b[o * 5 + i];";
	ck_assert_int_eq(code_break(line, 30), (int)(strstr(line, " * b") - line));
	line = "z = c > 0.0f ? a[i] + b[i] : 0.0f;";
	ck_assert_int_eq(code_break(line, 30), (int)(strstr(line, " : ") - line));
	ck_assert_int_eq(code_break("unbreakable", 5), -1);
}
END_TEST

START_TEST(comments_cannot_be_left)
{
	ck_assert_str_eq(comment_text(bench.arena, "a */ b /* c\n"), "a  / b  * c ");
	ck_assert(name_is_reserved("while") && name_is_reserved("class"));
	ck_assert(name_is_reserved("expf") && name_is_reserved("y1") && name_is_reserved("_x"));
	ck_assert(!name_is_reserved("conv1") && !name_is_reserved("f"));
}
END_TEST

int main(void)
{
	TCase *tests = tcase_create("all");
	tcase_add_checked_fixture(tests, begin, end);
	tcase_add_test(tests, subscripts_read_well);
	tcase_add_test(tests, division_floors);
	tcase_add_test(tests, conditions_read_well);
	tcase_add_test(tests, bounds_stick);
	tcase_add_test(tests, numbers_keep_their_value);
	tcase_add_test(tests, parentheses_only_where_needed);
	tcase_add_test(tests, lines_break_outside_subscripts);
	tcase_add_test(tests, comments_cannot_be_left);
	return run_case("expression", tests);
}
