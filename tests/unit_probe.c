/* SPDX-License-Identifier: MIT */
/*
 * unit_probe.c - tests of the judge of derivatives, on loss functions whose kinks are known.
 */
#include "unit_folder.h"
#include "../compiler/cli.h"

#include <math.h>

typedef struct Curve {
	double kink; /* where the slope changes by 1 */
	int calls;
} Curve;

/* 1 + 2t + t^2 + max(0, t - kink) */
static bool curve(void *user, double t, double *out)
{
	Curve *c = user;

	c->calls++;
	*out = 1 + 2 * t + t * t + fmax(0, t - c->kink);
	return true;
}

START_TEST(probe_shrinks_near_kinks)
{
	static const double kinks[] = {1, 5e-6, 3e-7, -3e-6, -2e-7};

	for (size_t i = 0; i < COUNT(kinks); i++) {
		Curve c = {kinks[i], 0};
		const Line line = {curve, &c};
		double slope = kinks[i] < 0 ? 3 : 2, base = 1 + fmax(0, -kinks[i]);
		Probe p;
		ck_assert(probe(&line, base, slope, 1, 1, &p));
		ck_assert_int_eq(p.verdict, PROBE_AGREES);
		ck_assert_double_eq_tol(p.numeric, slope, 1e-5);
		ck_assert_int_eq(c.calls > 2, i > 0);
		ck_assert(probe(&line, base, slope + 0.01, 1, 1, &p));
		ck_assert_int_eq(p.verdict, PROBE_DIFFERS);
		ck_assert(probe(&line, base, 0, 1, 1, &p));
		ck_assert_int_eq(p.verdict, PROBE_DIFFERS);
	}
}
END_TEST

START_TEST(probe_accepts_slopes_at_kinks)
{
	Curve c = {0, 0};
	const Line line = {curve, &c};
	static const struct {
		double slope;
		Verdict verdict;
	} cases[] = {{2, PROBE_KINK},      {2.7, PROBE_KINK},    {3, PROBE_KINK},
		     {1.9, PROBE_DIFFERS}, {3.1, PROBE_DIFFERS}, {0, PROBE_DIFFERS}};
	Probe p;

	for (size_t i = 0; i < COUNT(cases); i++) {
		ck_assert(probe(&line, 1, cases[i].slope, 1, 1, &p));
		ck_assert_int_eq(p.verdict, cases[i].verdict);
	}
}
END_TEST

START_TEST(probe_sees_dependence)
{
	Curve c = {0.5, 0};
	const Line line = {curve, &c};
	bool depends = false;

	ck_assert(probe_depends(&line, 1, 1, &depends));
	ck_assert(depends);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {probe_shrinks_near_kinks, probe_accepts_slopes_at_kinks,
				      probe_sees_dependence};

	return run_tests("probe", tests, COUNT(tests));
}
