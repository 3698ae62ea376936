/* SPDX-License-Identifier: MIT */
/*
 * cli_probe.c - is a number the derivative of the loss along a line? Judged by differences.
 *
 * The one idea: a difference over a step that spans a kink (of relu, of a maximum) is not the
 * derivative at its middle, and one over too short a step is rounding. So the step shrinks until
 * the two agree, or until it is clear that the loss is smooth there and they will not, or until
 * rounding hides the derivative; only then is there a verdict.
 */
#include "cli.h"

#include <float.h>
#include <math.h>

#define FIRST_STEP 1e-5
#define SHRINK     4
#define TRIES      7
/* Two derivatives that differ by less than this part of their size agree. */
#define RELATIVE 1e-5
/* Rounding errors of a loss, in units of its last place. */
#define ROUNDING 64

/* The loss at both ends of a step, and what follows from it. */
typedef struct Difference {
	double central; /* (plus - minus) / 2h */
	double bend;    /* by how much the slopes of the two sides differ */
	double low, high;
	double noise; /* what rounding may make of the central difference */
} Difference;

static bool differ(const Line *line, double base, double h, Difference *out)
{
	double plus, minus, right, left;

	if (!line->loss(line->user, h, &plus) || !line->loss(line->user, -h, &minus))
		return false;
	right = (plus - base) / h;
	left = (base - minus) / h;
	out->central = (plus - minus) / (2 * h);
	out->bend = fabs(right - left);
	out->low = fmin(left, right);
	out->high = fmax(left, right);
	out->noise = ROUNDING * DBL_EPSILON * fmax(fabs(base), fmax(fabs(plus), fabs(minus))) / h;
	return true;
}

bool probe(const Line *line, double base, double analytic, double scale, double size, Probe *out)
{
	double previous = 0, bend = 0, best = INFINITY;
	Difference d = {0, 0, 0, 0, 0};

	*out = (Probe){analytic, NAN, INFINITY, PROBE_DIFFERS};
	for (int k = 0; k < TRIES; k++) {
		double h = FIRST_STEP * scale * pow(SHRINK, -k), error, large, change;
		if (!differ(line, base, h, &d))
			return false;
		error = fabs(d.central - analytic);
		large = fmax(fmax(fabs(d.central), fabs(analytic)), size);
		change = k ? fabs(d.central - previous) : INFINITY;
		if (k > 0 && d.noise > 0.1 * large)
			return true; /* rounding hides it here and below */
		if (k == 0 || change < best) {
			best = k ? change : best;
			out->numeric = d.central;
			out->error = error / (large + d.noise / RELATIVE);
		}
		if (error <= RELATIVE * large + d.noise) {
			*out = (Probe){analytic, d.central, error / (large + d.noise / RELATIVE),
				       PROBE_AGREES};
			return true;
		}
		if (change <= 0.1 * error && d.bend <= 0.1 * error)
			return true; /* smooth here, and different */
		bend = k ? bend : d.bend;
		previous = d.central;
	}
	/* a bend that does not shrink with the step is a kink in this very place */
	if (d.bend > 0.5 * bend && analytic >= d.low - d.noise && analytic <= d.high + d.noise)
		out->verdict = PROBE_KINK;
	return true;
}

bool probe_depends(const Line *line, double base, double scale, bool *out)
{
	double there;

	*out = false;
	for (double t = 0.01 * scale; t < 2 * scale; t *= 10) {
		if (!line->loss(line->user, t, &there))
			return false;
		if (!(fabs(there - base) <= 1e-9 * fmax(1, fabs(base))))
			*out = true;
	}
	return true;
}
