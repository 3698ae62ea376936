/* SPDX-License-Identifier: MIT */
/* The scalar functions: name, arity, value over a and b. Included wherever a table of them is
 * wanted (compiler/ops.c pairs each row with its derivative; runtime/map.c makes a vector loop of
 * each), so that the C text of a function stands in one place. F(exp) is expf in single, exp in
 * double; R(x) is the constant x in that precision. VECTOR rows have one argument, and in single
 * precision a second value, the function of vector_math.h with the row's name; where VECTOR is not
 * defined they are as the others. No header guard: define ROW, F and R, then include. */
#ifndef VECTOR
#define VECTOR(name, c) ROW(name, 1, c)
#endif

/* clang-format off */
ROW(recip,   1, R(1.0) / a)
ROW(sqrt,    1, F(sqrt)(a))
ROW(rsqrt,   1, R(1.0) / F(sqrt)(a))
VECTOR(exp,     F(exp)(a))
VECTOR(expm1,   F(expm1)(a))
VECTOR(log,     F(log)(a))
VECTOR(log1p,   F(log1p)(a))
ROW(pow,     2, F(pow)(a, b))
ROW(sin,     1, F(sin)(a))
ROW(cos,     1, F(cos)(a))
ROW(tan,     1, F(tan)(a))
ROW(asin,    1, F(asin)(a))
ROW(acos,    1, F(acos)(a))
ROW(atan,    1, F(atan)(a))
ROW(sinh,    1, F(sinh)(a))
ROW(cosh,    1, F(cosh)(a))
VECTOR(tanh,    F(tanh)(a))
VECTOR(sigmoid, R(1.0) / (R(1.0) + F(exp)(-(a))))
VECTOR(erf,     F(erf)(a))
ROW(abs,     1, F(fabs)(a))
ROW(sign,    1, (R(0.0) < a) - (a < R(0.0)))
ROW(max2,    2, ((a > b) | (a != a)) ? a : b)
ROW(min2,    2, ((a < b) | (a != a)) ? a : b)
ROW(floor,   1, F(floor)(a))
ROW(ceil,    1, F(ceil)(a))
ROW(round,   1, F(rint)(a))
ROW(stop,    1, a)
/* clang-format on */
#undef VECTOR
