/* SPDX-License-Identifier: MIT */
/* The functions of the C library that emitted code may call, by number of arguments; each exists
 * in double (sqrt) and in single precision (sqrtf). No header guard: define F1 and F2, then
 * include. */
/* clang-format off */
F1(sqrt) F1(exp) F1(expm1) F1(log) F1(log1p) F1(sin) F1(cos) F1(tan) F1(asin) F1(acos) F1(atan)
F1(sinh) F1(cosh) F1(tanh) F1(erf) F1(fabs) F1(floor) F1(ceil) F1(rint)
F2(pow)
/* clang-format on */
