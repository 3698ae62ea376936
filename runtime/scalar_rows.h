/* SPDX-License-Identifier: MIT */
/* The scalar functions: name, arity, value over a and b. Included wherever a table of them is
 * wanted (compiler/ops.c pairs each row with its derivative; runtime/map.c makes a vector loop of
 * each), so that the C text of a function stands in one place. F(exp) is expf in single, exp in
 * double; R(x) is the constant x in that precision. No header guard: define ROW, F and R, then
 * include. */

/* clang-format off */
ROW(recip,   1, R(1.0) / a)
ROW(sqrt,    1, F(sqrt)(a))
ROW(rsqrt,   1, R(1.0) / F(sqrt)(a))
ROW(exp,     1, F(exp)(a))
ROW(expm1,   1, F(expm1)(a))
ROW(log,     1, F(log)(a))
ROW(log1p,   1, F(log1p)(a))
ROW(pow,     2, F(pow)(a, b))
ROW(sin,     1, F(sin)(a))
ROW(cos,     1, F(cos)(a))
ROW(tan,     1, F(tan)(a))
ROW(asin,    1, F(asin)(a))
ROW(acos,    1, F(acos)(a))
ROW(atan,    1, F(atan)(a))
ROW(sinh,    1, F(sinh)(a))
ROW(cosh,    1, F(cosh)(a))
ROW(tanh,    1, F(tanh)(a))
ROW(sigmoid, 1, R(1.0) / (R(1.0) + F(exp)(-(a))))
ROW(erf,     1, F(erf)(a))
ROW(abs,     1, F(fabs)(a))
ROW(sign,    1, (R(0.0) < a) - (a < R(0.0)))
ROW(max2,    2, ((a > b) | (a != a)) ? a : b)
ROW(min2,    2, ((a < b) | (a != a)) ? a : b)
ROW(floor,   1, F(floor)(a))
ROW(ceil,    1, F(ceil)(a))
ROW(round,   1, F(rint)(a))
ROW(stop,    1, a)
/* clang-format on */
