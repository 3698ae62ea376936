/* SPDX-License-Identifier: MIT */
/* Numbers that stay exact as long as they can: rationals of 64-bit integers in lowest terms, so
 * that 1/2 * x and 0.002 mean what they say and sizes never pass through floating point. A result
 * that does not fit becomes inexact (den == 0), and so does everything computed from it: nothing
 * wraps.
 *
 * `value` is always the double nearest to the exact number, whichever way the number was made. */
#include "compiler.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t magnitude(int64_t a)
{
	return a < 0 ? 0 - (uint64_t)a : (uint64_t)a;
}

static uint64_t gcd(uint64_t a, uint64_t b)
{
	while (b) {
		uint64_t rest = a % b;
		a = b;
		b = rest;
	}
	return a;
}

/* num / den correctly rounded, also where the two are wider than a double's 53 bits. */
static double nearest_double(int64_t num, int64_t den)
{
	uint64_t n = magnitude(num), d = (uint64_t)den;
	if (n >> 53 == 0 && d >> 53 == 0)
		return (double)num / (double)den;
	/* Long division to 55 bits or more; the last one remembers whether anything is left. */
	uint64_t quotient = n / d, rest = n % d;
	int exponent = 0;
	for (; quotient == 0 || (quotient >> 55 == 0 && rest); exponent--) {
		bool bit = rest >= d - rest;
		quotient = quotient << 1 | bit;
		rest = bit ? rest - (d - rest) : rest * 2;
	}
	double value = ldexp((double)(quotient | (rest != 0)), exponent);
	return num < 0 ? -value : value;
}

static Number inexact(double value)
{
	return (Number){0, 0, value};
}

Number number_int(int64_t value)
{
	return (Number){value, 1, (double)value};
}

Number number_ratio(int64_t num, int64_t den)
{
	if (den == 0)
		return inexact(num == 0 ? (double)NAN : num < 0 ? -HUGE_VAL : HUGE_VAL);
	uint64_t n = magnitude(num), d = magnitude(den), common = gcd(n, d);
	bool negative = (num < 0) != (den < 0);
	n /= common;
	d /= common;
	if (d > INT64_MAX || n > (uint64_t)INT64_MAX + negative)
		return inexact((double)num / (double)den);
	int64_t top = negative ? (int64_t)(0 - n) : (int64_t)n;
	return (Number){top, (int64_t)d, nearest_double(top, (int64_t)d)};
}

Number number_real(double value)
{
	if (fabs(value) <= 9007199254740992.0 && value == floor(value))
		return number_int((int64_t)value);
	return inexact(value);
}

Number number_add(Number a, Number b)
{
	if (a.den == 0 || b.den == 0)
		return inexact(a.value + b.value);
	int64_t common = (int64_t)gcd((uint64_t)a.den, (uint64_t)b.den);
	int64_t left, right, num, den;
	if (__builtin_mul_overflow(a.num, b.den / common, &left) ||
	    __builtin_mul_overflow(b.num, a.den / common, &right) ||
	    __builtin_add_overflow(left, right, &num) ||
	    __builtin_mul_overflow(a.den, b.den / common, &den))
		return inexact(a.value + b.value);
	return number_ratio(num, den);
}

Number number_sub(Number a, Number b)
{
	int64_t negated;
	if (b.den == 0 || __builtin_sub_overflow((int64_t)0, b.num, &negated))
		return inexact(a.value - b.value);
	return number_add(a, (Number){negated, b.den, -b.value});
}

Number number_mul(Number a, Number b)
{
	if (a.den == 0 || b.den == 0)
		return inexact(a.value * b.value);
	/* Cancelled crosswise first: the products are then in lowest terms and as small as can be.
	 */
	Number x = number_ratio(a.num, b.den), y = number_ratio(b.num, a.den);
	int64_t num, den;
	if (__builtin_mul_overflow(x.num, y.num, &num) ||
	    __builtin_mul_overflow(x.den, y.den, &den))
		return inexact(a.value * b.value);
	return number_ratio(num, den);
}

Number number_div(Number a, Number b)
{
	if (a.den == 0 || b.den == 0)
		return inexact(a.value / b.value);
	if (b.num == 0)
		return number_ratio(a.num, 0);
	Number inverse = number_ratio(b.den, b.num);
	return inverse.den == 0 ? inexact(a.value / b.value) : number_mul(a, inverse);
}

static int64_t floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

/* -1, 0 or 1; exact for exact numbers. A NaN compares as equal to everything. */
int number_compare(Number a, Number b)
{
	if (a.den == 0 || b.den == 0)
		return (a.value > b.value) - (a.value < b.value);
	/* Continued fractions: the whole parts decide, or else the inverses of what is left over.
	 */
	for (int sign = 1;; sign = -sign) {
		int64_t p = floor_div(a.num, a.den), q = floor_div(b.num, b.den);
		if (p != q)
			return p < q ? -sign : sign;
		int64_t rest_a = a.num % a.den, rest_b = b.num % b.den;
		rest_a += rest_a < 0 ? a.den : 0;
		rest_b += rest_b < 0 ? b.den : 0;
		if (rest_a == 0 || rest_b == 0)
			return sign * ((rest_a != 0) - (rest_b != 0));
		a = (Number){a.den, rest_a, 0};
		b = (Number){b.den, rest_b, 0};
	}
}

bool number_is_int(Number a)
{
	return a.den == 1;
}

bool number_is(Number a, int64_t value)
{
	return a.den == 1 && a.num == value;
}

bool number_equal(Number a, Number b)
{
	if (a.den != b.den)
		return false;
	return a.den ? a.num == b.num : memcmp(&a.value, &b.value, sizeof a.value) == 0;
}
