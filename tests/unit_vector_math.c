/* SPDX-License-Identifier: MIT */
/* The functions of vector_math.h against those of the C library in double precision: every 1009th of all
 * floating-point numbers, all about the places where something changes, and special values. Built twice,
 * the second time for this machine and with fused multiply-adds (meson.build). */
#include "../runtime/vector_math.h"
#include "unit.h"

#include <float.h>
#include <math.h>

enum { STRIDE = 1009, AROUND = 300 };

static double sigmoid(double x)
{
	return x < 0 ? exp(x) / (1 + exp(x)) : 1 / (1 + exp(-x));
}

static const struct Function {
	const char *name;
	float (*value)(float x);
	double (*reference)(double x);
} functions[] = {
	{"exp", cnnc_expf, exp},       {"expm1", cnnc_expm1f, expm1},
	{"tanh", cnnc_tanhf, tanh},    {"sigmoid", cnnc_sigmoidf, sigmoid},
	{"erf", cnnc_erff, erf},       {"log", cnnc_logf, log},
	{"log1p", cnnc_log1pf, log1p},
};

/* Units in the last place, of a float of that size, between a value and what it should be. Beyond the
 * greatest number the next one is infinite. */
static double distance(float value, double wanted)
{
	if (isnan(wanted) || isnan(value))
		return isnan(wanted) && isnan(value) ? 0 : INFINITY;
	if (wanted == 0 || value == 0)
		if (!signbit(wanted) != !signbit(value))
			return INFINITY;
	if (isinf(wanted) || isinf(value)) {
		double most = (double)FLT_MAX, unit = ldexp(1, 104);
		double a = isinf(value) ? copysign(most + unit, value) : value;
		double b = fabs(wanted) > most ? copysign(most + unit, wanted) : wanted;
		return isinf(wanted) && value != wanted ? INFINITY : fabs(a - b) / unit;
	}
	int exponent;
	frexp(wanted, &exponent);
	return fabs(value - wanted) / ldexp(1, exponent < -125 ? -149 : exponent - 24);
}

static void check_at(const struct Function *f, float x)
{
	float value = f->value(x);
	double wanted = f->reference((double)x), error = distance(value, wanted);
	if (!(error <= 2))
		ck_abort_msg("%s(%.9g) = %.9g, but it is %.9g: %g ulp", f->name, (double)x,
			     (double)value, wanted, error);
}

START_TEST(all_numbers)
{
	for (uint64_t bits = 0; bits <= UINT32_MAX; bits += STRIDE)
		check_at(&functions[_i], cnnc_from_bits((uint32_t)bits));
}
END_TEST

/* Where an argument is cut off, another formula begins, a power of two is taken out, a result becomes
 * denormal, zero, one or infinite. */
START_TEST(edges)
{
	static const float places[] = {
		0.0f,         FLT_MIN,      1.0f,        2.0f,        0.55f,        0.9f,
		4.0f,         10.0f,        18.0f,       17.3286f,    89.0f,        88.7228394f,
		87.3365479f,  103.97208f,   104.0f,      0.5f,        0.346573591f, 1.03972077f,
		0.693147182f, 0.707106769f, 1.41421354f, 16777216.0f, 9.01f,        0.41421354f,
		0.29289323f,  FLT_MAX,      INFINITY};
	for (size_t i = 0; i < COUNT(places); i++) {
		uint32_t bits = cnnc_bits(places[i]);
		for (uint32_t k = 0; k <= 2 * AROUND; k++) {
			uint32_t at = (bits + k - AROUND) & 0x7fffffff;
			check_at(&functions[_i], cnnc_from_bits(at));
			check_at(&functions[_i], cnnc_from_bits(at | 0x80000000));
		}
	}
}
END_TEST

START_TEST(special_values)
{
	static const uint32_t nans[] = {0x7fc00000, 0xffc00000, 0x7f800001,
					0xff800001, 0x7fffffff, 0xffffffff};
	for (size_t k = 0; k < COUNT(functions); k++)
		for (size_t i = 0; i < COUNT(nans); i++)
			ck_assert(isnan(functions[k].value(cnnc_from_bits(nans[i]))));
	ck_assert(cnnc_expf(INFINITY) == INFINITY && cnnc_expf(-INFINITY) == 0);
	ck_assert(cnnc_expf(0.0f) == 1 && cnnc_expf(-0.0f) == 1);
	ck_assert(cnnc_expm1f(INFINITY) == INFINITY && cnnc_expm1f(-INFINITY) == -1);
	ck_assert(cnnc_tanhf(INFINITY) == 1 && cnnc_tanhf(-INFINITY) == -1);
	ck_assert(cnnc_sigmoidf(INFINITY) == 1 && cnnc_sigmoidf(-INFINITY) == 0);
	ck_assert(cnnc_sigmoidf(0.0f) == 0.5f);
	ck_assert(cnnc_erff(INFINITY) == 1 && cnnc_erff(-INFINITY) == -1);
	ck_assert(cnnc_logf(INFINITY) == INFINITY && isnan(cnnc_logf(-INFINITY)));
	ck_assert(cnnc_logf(0.0f) == -INFINITY && cnnc_logf(-0.0f) == -INFINITY);
	ck_assert(cnnc_logf(1.0f) == 0 && isnan(cnnc_logf(-1.0f)));
	ck_assert(cnnc_log1pf(-1.0f) == -INFINITY && isnan(cnnc_log1pf(-1.5f)));
	ck_assert(cnnc_log1pf(INFINITY) == INFINITY && isnan(cnnc_log1pf(-INFINITY)));
}
END_TEST

/* At the quarters, where the double's angle is rounded, the value is exact. */
START_TEST(turns)
{
	static const double turn = 2 * 3.14159265358979323846;
	static const float quarters[] = {1, 0, -1, 0};
	for (int k = 0; k < 4; k++)
		ck_assert(cnnc_cos_turnf(k << 22) == quarters[k]);
	for (int32_t k = 1; k < 1 << 24; k += k % 0x200000 < AROUND ? 1 : 101) {
		if (k % 0x400000 == 0)
			continue;
		double error = distance(cnnc_cos_turnf(k), cos(k * (turn / 16777216)));
		if (!(error <= 2))
			ck_abort_msg("%d / 2^24 turns: %g ulp", (int)k, error);
	}
}
END_TEST

int main(void)
{
	TCase *tests = tcase_create("all");
	tcase_set_timeout(tests, 120);
	tcase_add_loop_test(tests, all_numbers, 0, COUNT(functions));
	tcase_add_loop_test(tests, edges, 0, COUNT(functions));
	tcase_add_test(tests, special_values);
	tcase_add_test(tests, turns);
	return run_case("vector math", tests);
}
