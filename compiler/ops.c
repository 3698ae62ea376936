/* SPDX-License-Identifier: MIT */
/* The scalar table: for each function its value (runtime/scalar_rows.h, the one C text of it) and
 * its derivative, side by side, so that this page reads as a table of calculus. y is the value of
 * the row at a (and b); where the derivative can be written with y, a need not be kept. */
#include "compiler.h"

#include <math.h>
#include <string.h>

/* ---- values: the rows as C functions and as C text ------------------------------------------- */

#define F(x) x
#define R(x) x
#define ROW(name, arity, expression)                                                               \
	static double eval_##name(double a, double b)                                              \
	{                                                                                          \
		(void)b;                                                                           \
		return expression;                                                                 \
	}
#include "../runtime/scalar_rows.h"
#undef F
#undef R
#undef ROW

/* F and R stay as they are in the text: no macro of that name exists here. */
#define ROW(name, arity, expression) static const char c_##name[] = #expression;
#include "../runtime/scalar_rows.h"
#undef ROW

/* Which rows vector_math.h has, too. */
#define ROW(name, arity, expression) enum { in_vectors_##name = false };
#define VECTOR(name, expression)     enum { in_vectors_##name = true };
#include "../runtime/scalar_rows.h"
#undef ROW

/* ---- derivatives ----------------------------------------------------------------------------- */

typedef const Scalar *S;

static S one(Graph *g)
{
	return sc_int(g, 1);
}

static S square(Graph *g, S x)
{
	return sc_mul2(g, x, x);
}

static S call(Graph *g, const char *row, S a)
{
	return sc_call_name(g, row, a, NULL);
}

static S over(Graph *g, S a)
{
	return call(g, "recip", a);
}

#define PARTIAL(name, value)                                                                       \
	static S partial_##name(Graph *g, S y, const S *args, int i)                               \
	{                                                                                          \
		S a = args[0];                                                                     \
		(void)g, (void)a, (void)y, (void)i;                                                \
		return value;                                                                      \
	}
#define B (args[1])

/* clang-format off */
PARTIAL(recip,   sc_neg(g, square(g, y)))                                 /* -1/a^2 = -y^2 */
PARTIAL(sqrt,    sc_div(g, sc_literal(g, number_ratio(1, 2)), y))         /* 1/(2 sqrt a) */
PARTIAL(rsqrt,   sc_mul2(g, sc_literal(g, number_ratio(-1, 2)),
			 sc_mul2(g, y, square(g, y))))                    /* -a^(-3/2)/2 = -y^3/2 */
PARTIAL(exp,     y)
PARTIAL(expm1,   sc_add2(g, y, one(g)))
PARTIAL(log,     over(g, a))
PARTIAL(log1p,   over(g, sc_add2(g, one(g), a)))
PARTIAL(sin,     call(g, "cos", a))
PARTIAL(cos,     sc_neg(g, call(g, "sin", a)))
PARTIAL(tan,     sc_add2(g, one(g), square(g, y)))
PARTIAL(asin,    call(g, "rsqrt", sc_sub(g, one(g), square(g, a))))
PARTIAL(acos,    sc_neg(g, call(g, "rsqrt", sc_sub(g, one(g), square(g, a)))))
PARTIAL(atan,    over(g, sc_add2(g, one(g), square(g, a))))
PARTIAL(sinh,    call(g, "cosh", a))
PARTIAL(cosh,    call(g, "sinh", a))
PARTIAL(tanh,    sc_sub(g, one(g), square(g, y)))
PARTIAL(sigmoid, sc_mul2(g, y, sc_sub(g, one(g), y)))
PARTIAL(erf,     sc_mul2(g, sc_literal(g, number_real(1.12837916709551257390)),
			 call(g, "exp", sc_neg(g, square(g, a)))))        /* 2/sqrt(pi) exp(-a^2) */
PARTIAL(abs,     call(g, "sign", a))                                      /* 0 at 0 */
/* At a tie the second argument has the derivative: relu(x) = max(x, 0) has 0 at 0. */
PARTIAL(max2,    i == 0 ? sc_cmp(g, CMP_LT, B, a) : sc_cmp(g, CMP_LE, a, B))
PARTIAL(min2,    i == 0 ? sc_cmp(g, CMP_LT, a, B) : sc_cmp(g, CMP_LE, B, a))
PARTIAL(pow,     i == 0 ? sc_mul2(g, B, sc_call_name(g, "pow", a, sc_sub(g, B, one(g))))
			: sc_mul2(g, y, call(g, "log", a)))
/* clang-format on */
#undef B

/* ---- what a row is equal to for special arguments -------------------------------------------- */

static bool is_call(S e, const char *row)
{
	return e->kind == SC_CALL && e->row == row_find(row);
}

/* 1/(1/x) = x, 1/sqrt(x) = rsqrt(x), 1/rsqrt(x) = sqrt(x), 1/(c x) = 1/c * 1/x; 1/literal exact */
static S fold_recip(Graph *g, const S *args)
{
	S a = args[0];
	if (a->kind == SC_LITERAL && a->number.value != 0)
		return sc_literal(g, number_div(number_int(1), a->number));
	if (is_call(a, "recip"))
		return a->args[0];
	if (is_call(a, "sqrt"))
		return call(g, "rsqrt", a->args[0]);
	if (is_call(a, "rsqrt"))
		return call(g, "sqrt", a->args[0]);
	if (a->kind != SC_MUL)
		return NULL;
	const Scalar **inverse = NEW_ARRAY(g->arena, const Scalar *, a->n);
	for (int i = 0; i < a->n; i++) {
		if (a->args[i]->kind == SC_BRACKET || a->args[i]->kind == SC_CMP)
			return NULL;
		inverse[i] = over(g, a->args[i]);
	}
	return sc_mul(g, inverse, a->n);
}

static S fold_stop(Graph *g, const S *args)
{
	(void)g;
	return is_call(args[0], "stop") || args[0]->kind == SC_LITERAL ? args[0] : NULL;
}

static S fold_same(Graph *g, const S *args)
{
	(void)g;
	return args[0] == args[1] ? args[0] : NULL;
}

/* a^n of a literal exponent */
static S fold_pow(Graph *g, const S *args)
{
	S b = args[1];
	if (b->kind != SC_LITERAL || args[0]->kind == SC_LITERAL)
		return NULL;
	bool small = number_is_int(b->number) && b->number.num >= -16 && b->number.num <= 16;
	bool half = b->number.den == 2 && b->number.num == 1;
	return small || half ? sc_pow(g, args[0], b->number) : NULL;
}

/* ---- the table ------------------------------------------------------------------------------- */

/* passage: zero is PASSES. A row that passes and has no derivative is refused. */
#define COMMON(row_name, n, text)                                                                  \
	.name = #row_name, .arity = n, .doc = text, .c = c_##row_name, .eval = eval_##row_name,    \
	.in_vectors = in_vectors_##row_name
#define SMOOTH(row_name, n, text) COMMON(row_name, n, text), .partial = partial_##row_name

static const Row row_recip = {SMOOTH(recip, 1, "1/a"), .singular = true, .fold = fold_recip,
			      .keeps_positive = true, .internal = true};
static const Row row_sqrt = {SMOOTH(sqrt, 1, "square root"), .singular = true,
			     .keeps_positive = true};
static const Row row_rsqrt = {SMOOTH(rsqrt, 1, "1/sqrt(a)"), .singular = true,
			      .keeps_positive = true};
static const Row row_exp = {SMOOTH(exp, 1, "e^a"), .positive = true};
static const Row row_expm1 = {SMOOTH(expm1, 1, "e^a - 1, exact near 0")};
static const Row row_log = {SMOOTH(log, 1, "natural logarithm"), .singular = true};
static const Row row_log1p = {SMOOTH(log1p, 1, "log(1 + a), exact near 0"), .singular = true,
			      .keeps_positive = true};
static const Row row_pow = {SMOOTH(pow, 2, "a^b"), .singular = true, .fold = fold_pow};
static const Row row_sin = {SMOOTH(sin, 1, "sine")};
static const Row row_cos = {SMOOTH(cos, 1, "cosine")};
static const Row row_tan = {SMOOTH(tan, 1, "tangent")};
static const Row row_asin = {SMOOTH(asin, 1, "inverse sine"), .singular = true};
static const Row row_acos = {SMOOTH(acos, 1, "inverse cosine"), .singular = true};
static const Row row_atan = {SMOOTH(atan, 1, "inverse tangent")};
static const Row row_sinh = {SMOOTH(sinh, 1, "hyperbolic sine")};
static const Row row_cosh = {SMOOTH(cosh, 1, "hyperbolic cosine"), .positive = true};
static const Row row_tanh = {SMOOTH(tanh, 1, "hyperbolic tangent")};
static const Row row_sigmoid = {SMOOTH(sigmoid, 1, "1/(1 + e^-a)"), .positive = true};
static const Row row_erf = {SMOOTH(erf, 1, "error function")};
static const Row row_abs = {SMOOTH(abs, 1, "absolute value; its derivative at 0 is 0"),
			    .cheap = true};
static const Row row_sign = {COMMON(sign, 1, "-1, 0 or 1"), .cheap = true, .passage = FLAT};
static const Row row_max2 = {SMOOTH(max2, 2, "the greater; a NaN stays"), .cheap = true,
			     .c_of_literal = "a <= b ? b : a", .fold = fold_same, .internal = true};
static const Row row_min2 = {SMOOTH(min2, 2, "the lesser; a NaN stays"), .cheap = true,
			     .c_of_literal = "a >= b ? b : a", .fold = fold_same, .internal = true};
static const Row row_floor = {COMMON(floor, 1, "greatest integer not above a")};
static const Row row_ceil = {COMMON(ceil, 1, "least integer not below a")};
static const Row row_round = {COMMON(round, 1, "nearest integer, ties to even")};
static const Row row_stop = {COMMON(stop, 1, "a, with derivative 0"), .cheap = true,
			     .is_identity = true, .fold = fold_stop, .passage = STOPS};
const Row *const scalar_rows[] = {
	&row_recip, &row_sqrt, &row_rsqrt, &row_exp,     &row_expm1, &row_log,  &row_log1p,
	&row_pow,   &row_sin,  &row_cos,   &row_tan,     &row_asin,  &row_acos, &row_atan,
	&row_sinh,  &row_cosh, &row_tanh,  &row_sigmoid, &row_erf,   &row_abs,  &row_sign,
	&row_max2,  &row_min2, &row_floor, &row_ceil,    &row_round, &row_stop, NULL};

const Row *row_find(const char *name)
{
	for (int i = 0; scalar_rows[i]; i++)
		if (strcmp(scalar_rows[i]->name, name) == 0)
			return scalar_rows[i];
	return NULL;
}

const char *row_text(const Row *row, const Scalar *const *args)
{
	bool shorter = row->c_of_literal && args[1]->kind == SC_LITERAL &&
		       !isnan(args[1]->number.value); /* which would be the value */
	return shorter ? row->c_of_literal : row->c;
}
