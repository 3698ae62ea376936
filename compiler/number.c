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

/* ---- text ---- */

enum {
	MAX_EXPONENT = 100000
}; /* far beyond every double; keeps the arithmetic on exponents small */

/* digits * 10^exponent, if that is a ratio of 64-bit integers */
static bool exact_decimal(const char *digits, size_t ndigits, int exponent, Number *result)
{
	int64_t num = 0, den = 1;
	for (size_t i = 0; i < ndigits; i++)
		if (__builtin_mul_overflow(num, (int64_t)10, &num) ||
		    __builtin_add_overflow(num, (int64_t)(digits[i] - '0'), &num))
			return false;
	for (; exponent > 0 && num; exponent--)
		if (__builtin_mul_overflow(num, (int64_t)10, &num))
			return false;
	for (; exponent < 0 && num; exponent++) {
		if (num % 10 == 0)
			num /= 10;
		else if (__builtin_mul_overflow(den, (int64_t)10, &den))
			return false;
	}
	*result = number_ratio(num, den);
	return true;
}

/* The text must have the form digits[.digits][e[+-]digits]. Exact if the decimal fraction fits. */
Number number_parse(Arena *arena, const char *text, size_t length)
{
	char *digits =
		arena_alloc(arena, length + 32); /* the fraction as a whole number, then "e…" */
	size_t ndigits = 0, at = 0;
	int exponent = 0, fraction = 0;
	for (bool after_point = false; at < length && (text[at] | 0x20) != 'e'; at++) {
		if (text[at] == '.') {
			after_point = true;
			continue;
		}
		if (ndigits > 0 || text[at] != '0')
			digits[ndigits++] = text[at];
		fraction += after_point && fraction < MAX_EXPONENT;
	}
	if (at < length) {
		bool negative = text[++at] == '-';
		for (at += text[at] == '-' || text[at] == '+'; at < length; at++)
			if (exponent < MAX_EXPONENT)
				exponent = exponent * 10 + (text[at] - '0');
		exponent = negative ? -exponent : exponent;
	}
	exponent -= fraction;
	for (; ndigits > 0 && digits[ndigits - 1] == '0'; ndigits--)
		exponent++;

	Number result;
	if (exact_decimal(digits, ndigits, exponent, &result))
		return result;
	/* Without a decimal point strtod means the same in every locale. */
	snprintf(digits + ndigits, 32, "e%d", exponent);
	return inexact(strtod(digits, NULL));
}

/* The fewest digits that give the same double back; in the form of an exact number where they are
 * one, so that reading and writing again changes nothing. */
static const char *shortest_text(Arena *arena, double value)
{
	char shown[64], text[64];
	const char *sign = value < 0 ? "-" : "";
	if (isnan(value) || isinf(value))
		return arena_format(arena, "%s%s", sign, isnan(value) ? "nan" : "inf");
	int places = 0;
	for (; places < 16; places++) {
		snprintf(shown, sizeof shown, "%.*e", places, fabs(value));
		if (strtod(shown, NULL) == fabs(value))
			break;
	}
	snprintf(shown, sizeof shown, "%.*e", places, fabs(value));
	int length = 0;
	const char *at = shown;
	for (; *at != 'e'; at++) /* the digits, without the locale's decimal point */
		if (*at >= '0' && *at <= '9')
			text[length++] = *at;
	snprintf(text + length, sizeof text - (size_t)length, "e%d", atoi(at + 1) - places);
	Number again = number_parse(arena, text, strlen(text));
	return arena_format(arena, "%s%s", sign, again.den ? number_text(arena, again) : text);
}

const char *number_text(Arena *arena, Number a)
{
	if (a.den == 0)
		return shortest_text(arena, a.value);
	if (a.den == 1)
		return arena_format(arena, "%lld", (long long)a.num);
	/* num / den = scaled / 10^places, if den has no prime factor but 2 and 5 */
	int places = 0;
	uint64_t scaled = magnitude(a.num), rest = (uint64_t)a.den;
	for (; rest > 1; places++) {
		uint64_t common = gcd(rest, 10), factor = 10 / common;
		if (common == 1 || __builtin_mul_overflow(scaled, factor, &scaled))
			return arena_format(arena, "%lld/%lld", (long long)a.num, (long long)a.den);
		rest /= common;
	}
	char digits[32];
	int ndigits = snprintf(digits, sizeof digits, "%llu", (unsigned long long)scaled);
	const char *sign = a.num < 0 ? "-" : "";
	if (places >= ndigits + 4)
		return arena_format(arena, "%s%se-%d", sign, digits, places);
	if (places >= ndigits)
		return arena_format(arena, "%s0.%.*s%s", sign, places - ndigits, "0000", digits);
	return arena_format(arena, "%s%.*s.%s", sign, ndigits - places, digits,
			    digits + ndigits - places);
}
