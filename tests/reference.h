/* SPDX-License-Identifier: MIT */
/* The reference: evaluates a graph in double, with naive loops straight from the definition of each
 * node, so that whatever a pass does to a graph can be compared with what it was given. The one
 * liberty: a condition of a domain is tested as soon as all of its indices have values.
 *
 * What it takes as the definition:
 *   - a read outside a tensor is 0; an integer read outside makes the condition, bracket, number or
 *     read that contains it 0
 *   - where a bracket, a comparison or a read outside its tensor is a factor of a product, the
 *     other factors are not evaluated
 *   - a sum or map is 0 outside its domain; an empty max or min is 0 with place -1, an empty prod 1
 *   - max and min take the first extremum in row-major order; a NaN replaces, and stays */
#ifndef TESTS_REFERENCE_H
#define TESTS_REFERENCE_H

#include "../compiler/compiler.h"

/* A number, and how wrong rounding may have made it, in units of the last place of 1: 0 if every
 * operation that led here was exact, else grows with the magnitude of what was added up. */
typedef struct Value {
	double v, slack;
} Value;

/* Element `element` (row-major) of an input, parameter or state. */
typedef double (*SourceValue)(const Tensor *source, int64_t element, void *context);

typedef struct Reference Reference;

/* `budget`: points of loops that may be visited before it gives up. */
Reference *reference_new(const Graph *g, SourceValue source, void *context, int64_t budget);
/* The elements of t in row-major order; NULL if the budget is spent. */
const Value *reference_evaluate(Reference *r, const Tensor *t);
/* The least distance of two numbers that were compared (by a comparison, a max, an abs, …). */
double reference_gap(const Reference *r);
/* Whether two numbers were compared that are equal within their slack, so that rounding decided. */
bool reference_ambiguous(const Reference *r);

/* Whether a number came near the end of the range, so that infinities and NaNs are no surprise. */
bool reference_huge(const Reference *r);

/* How far apart two numbers of that slack may be when they should be equal. */
double reference_tolerance(Value a, Value b);

#endif
