/* SPDX-License-Identifier: MIT */
/* Tests of the graph: canonical subscripts, ranges and conditions (against plain arithmetic, on random
 * ones too), the normal form of scalars, and the adjoints of known layers in their solved form, as a
 * person would write them. Where a bug was found, a test keeps its name. */
#include "reference.h"
#include "unit.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static Panic panic;
static Diag *diag;
static Graph *g;

static void enter(void)
{
	Arena *arena = arena_new(NULL, &panic);
	ck_assert_ptr_nonnull(arena);
	diag = NEW(arena, Diag);
	diag_init(diag, arena);
	g = graph_new(arena, diag);
}

static void leave(void)
{
	arena_free(g->arena);
}

/* A test in a graph of its own; the death of the compiler fails it. */
#define GRAPH_TEST(name)                                                                           \
	static void name##_body(void);                                                             \
	START_TEST(name)                                                                           \
	{                                                                                          \
		enter();                                                                           \
		if (setjmp(panic.env))                                                             \
			ck_abort_msg("died: %s", panic.text);                                      \
		name##_body();                                                                     \
		leave();                                                                           \
	}                                                                                          \
	END_TEST                                                                                   \
	static void name##_body(void)

/* ---- reading subscripts as text: "(2*i0 + i3 - 1)/2", "i1 % 3", "4 - i2" ----------------------- */

static const Aff *read_sum(const char **p);

static void skip(const char **p)
{
	*p += strspn(*p, " ");
}

static const Aff *read_factor(const char **p)
{
	skip(p);
	if (**p == '(') {
		++*p;
		const Aff *a = read_sum(p);
		skip(p);
		ck_assert_int_eq(*(*p)++, ')');
		return a;
	}
	bool index = **p == 'i';
	*p += index;
	long n = strtol(*p, (char **)p, 10);
	return index ? aff_index(g, (int)n) : aff_const(g, n);
}

static const Aff *read_product(const char **p)
{
	const Aff *a = read_factor(p);
	for (;;) {
		skip(p);
		char op = **p;
		if (op != '*' && op != '/' && op != '%')
			return a;
		++*p;
		const Aff *b = read_factor(p);
		if (op == '*')
			a = a->n ? aff_scale(g, a, b->constant) : aff_scale(g, b, a->constant);
		else
			a = op == '/' ? aff_div(g, a, b->constant) : aff_mod(g, a, b->constant);
	}
}

static const Aff *read_sum(const char **p)
{
	skip(p);
	bool minus = **p == '-';
	*p += minus;
	const Aff *a = aff_scale(g, read_product(p), minus ? -1 : 1);
	for (;;) {
		skip(p);
		char op = **p;
		if (op != '+' && op != '-')
			return a;
		++*p;
		const Aff *b = read_product(p);
		a = op == '+' ? aff_add(g, a, b) : aff_sub(g, a, b);
	}
}

static const Aff *aff(const char *text)
{
	const Aff *a = read_sum(&text);
	ck_assert_int_eq(*text, 0);
	return a;
}

/* t["i0, 2*i1 + 1"] */
static const Scalar *at(const Tensor *t, const char *subs)
{
	const Aff *list[MAX_RANK] = {0};
	int n = 0;
	while (*subs) {
		list[n++] = read_sum(&subs);
		subs += *subs == ',';
	}
	ck_assert_int_eq(n, t->shape.rank);
	return sc_read(g, t, list);
}

#define DIMS(...)                                                                                  \
	(Shape)                                                                                    \
	{                                                                                          \
		.rank = sizeof((int64_t[]){__VA_ARGS__}) / sizeof(int64_t), .dim = { __VA_ARGS__ } \
	}

static const Tensor *source(const char *name, Shape shape)
{
	return tensor_source(g, T_PARAM, name, DTYPE_FLOAT, shape, LOC_NONE);
}

static const Tensor *comp(ReduceOp op, Shape shape, Shape reds, const Scalar *value)
{
	return tensor_comp(g, op, shape, reds.dim, reds.rank, NULL, 0, value);
}

/* ---- subscripts ---------------------------------------------------------------------------------- */

GRAPH_TEST(equal_subscripts_are_one)
{
	static const char *const equal[][2] = {
		{"i0 + i1 + i0", "2*i0 + i1"},
		{"i0 - i0 + 3", "3"},
		{"(6*i0 + 4)/2", "3*i0 + 2"},
		{"(4*i0 + i1 + 5)/4", "i0 + 1 + (i1 + 1)/4"},
		{"(i0/2)/3", "i0/6"},
		{"((i0 + 1)/2 + 1)/3", "(i0 + 3)/6"},
		{"(2*i0 + 3)/4", "(i0 + 1)/2"},
		{"(0 - i0)/3", "0 - (i0 + 2)/3"},
		{"(5 - 2*i0)/3", "0 - (2*i0 - 3)/3"},
		{"(i0 % 3) + 3*(i0/3)", "i0"},
		{"(i0 + 6) % 3", "i0 % 3"},
		{"(3*i0 + i1) % 3", "i1 % 3"},
		{"(i0 % 6) % 3", "i0 % 3"},
		{"(-7)/2", "-4"},
		{"(-7) % 2", "1"},
	};
	for (size_t i = 0; i < sizeof equal / sizeof *equal; i++)
		ck_assert_msg(aff(equal[i][0]) == aff(equal[i][1]), "%s, %s", equal[i][0],
			      equal[i][1]);
	ck_assert(aff("i0/2") != aff("(i0 + 1)/2"));
}

GRAPH_TEST(a_subscript_beyond_63_bits_is_refused)
{
	if (setjmp(panic.env)) {
		ck_assert_ptr_nonnull(strstr(panic.text, "63 bits"));
		return;
	}
	const Aff *a = aff_scale(g, aff("i0"), INT64_MAX / 2);
	aff_scale(g, a, 3);
	ck_abort_msg("was accepted");
}

GRAPH_TEST(ranges_know_remainders)
{
	const int64_t extents[MAX_INDICES] = {5, 7, 12};
	static const struct {
		const char *text;
		int64_t lo, hi;
	} cases[] = {{"2*i0 - i1 + 1", -5, 9},
		     {"i1 % 3", 0, 2},
		     {"(i0 + 2*i1) % 4 + 1", 1, 4},
		     {"i2/4", 0, 2},
		     {"(i2/2) % 3", 0, 2},
		     {"(i2 + 4)/2 - 3*((i2 + 4)/6)", 0, 2},
		     {"7 - i0", 3, 7}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		Range r = aff_range(aff(cases[i].text), extents);
		ck_assert_msg(r.lo == cases[i].lo && r.hi == cases[i].hi, "%s: %d .. %d",
			      cases[i].text, (int)r.lo, (int)r.hi);
	}
}

static const Cond *cond(CondKind kind, const char *text, int64_t divisor)
{
	return cond_new(g, kind, aff(text), divisor);
}

GRAPH_TEST(equal_conditions_are_one)
{
	ck_assert(cond(COND_GE, "3*i0 - 4", 0) == cond(COND_GE, "i0 - 2", 0));
	ck_assert(cond(COND_GE, "i0/3 - 1", 0) == cond(COND_GE, "i0 - 3", 0));
	ck_assert(cond(COND_GE, "2 - i0/3", 0) == cond(COND_GE, "8 - i0", 0));
	ck_assert(cond(COND_EQ, "4 - 2*i0", 0) == cond(COND_EQ, "i0 - 2", 0));
	ck_assert(cond(COND_EQ, "2*i0 + 1", 0) == cond(COND_GE, "-1", 0));
	ck_assert(cond(COND_NE, "2*i0 + 1", 0) == cond(COND_GE, "0", 0));
	ck_assert(cond(COND_EQ, "i0 % 3 - 1", 0) == cond(COND_DIVIDES, "i0 - 1", 3));
	ck_assert(cond(COND_EQ, "i0 % 3 - 4", 0) == cond(COND_GE, "-1", 0));
	ck_assert(cond(COND_DIVIDES, "4*i0 + 2", 6) == cond(COND_DIVIDES, "2*i0 + 1", 3));
	ck_assert(cond(COND_DIVIDES, "4*i0 + 1", 6) == cond(COND_GE, "-1", 0));
	ck_assert(cond(COND_DIVIDES, "5*i0 + 3", 3) == cond(COND_DIVIDES, "i0", 3));
}

/* ---- random subscripts against arithmetic ---------------------------------------------------------- */

enum { POINTS = 6, TRIED = 3 };

typedef struct Pair { /* a subscript, and what plain arithmetic gives at some points */
	const Aff *aff;
	int64_t v[POINTS];
} Pair;

static const int64_t random_extents[MAX_INDICES] = {4, 9, 3, 1, 13};
static uint32_t random_state;

static int draw(int n)
{
	random_state = random_state * 1664525u + 1013904223u;
	return (int)((random_state >> 16) % (uint32_t)n);
}

static int64_t floored(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

static Pair random_pair(int64_t points[POINTS][5], int depth)
{
	Pair p, q;
	int64_t c;
	if (depth == 0 || draw(5) == 0) {
		int k = draw(5);
		p.aff = aff_index(g, k);
		for (int i = 0; i < POINTS; i++)
			p.v[i] = points[i][k];
		return p;
	}
	p = random_pair(points, depth - 1);
	switch (draw(5)) {
	case 0:
		c = draw(9) - 4;
		p.aff = aff_scale(g, p.aff, c);
		for (int i = 0; i < POINTS; i++)
			p.v[i] *= c;
		break;
	case 1:
		c = draw(15) - 7;
		p.aff = aff_offset(g, p.aff, c);
		for (int i = 0; i < POINTS; i++)
			p.v[i] += c;
		break;
	case 2:
		c = 1 + draw(6);
		p.aff = aff_div(g, p.aff, c);
		for (int i = 0; i < POINTS; i++)
			p.v[i] = floored(p.v[i], c);
		break;
	case 3:
		c = 1 + draw(6);
		p.aff = aff_mod(g, p.aff, c);
		for (int i = 0; i < POINTS; i++)
			p.v[i] -= c * floored(p.v[i], c);
		break;
	default:
		q = random_pair(points, depth - 1);
		p.aff = aff_add(g, p.aff, q.aff);
		for (int i = 0; i < POINTS; i++)
			p.v[i] += q.v[i];
	}
	return p;
}

static int64_t value_of(const Aff *a, const int64_t *point)
{
	int64_t sum = a->constant;
	for (int i = 0; i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		int64_t x = atom->kind == ATOM_INDEX
				    ? point[atom->index]
				    : floored(value_of(atom->inner, point), atom->divisor);
		sum += a->terms[i].coef * x;
	}
	return sum;
}

static bool cond_holds(const Cond *c, const int64_t *point)
{
	int64_t e = value_of(c->aff, point);
	return c->kind == COND_GE   ? e >= 0
	       : c->kind == COND_EQ ? e == 0
	       : c->kind == COND_NE ? e != 0
				    : e % c->divisor == 0;
}

static void check_conditions(const Pair *p, int64_t points[POINTS][5])
{
	for (int kind = COND_GE; kind <= COND_DIVIDES; kind++) {
		int64_t s = 2 + draw(4);
		const Cond *c = cond_new(g, (CondKind)kind, p->aff, s), *not = cond_negate(g, c);
		int decided = cond_decide(c, random_extents);
		for (int i = 0; i < POINTS; i++) {
			bool holds = kind == COND_GE   ? p->v[i] >= 0
				     : kind == COND_EQ ? p->v[i] == 0
				     : kind == COND_NE ? p->v[i] != 0
						       : p->v[i] % s == 0;
			ck_assert_int_eq(cond_holds(c, points[i]), holds);
			ck_assert(decided < 0 || decided == holds);
			ck_assert(!not || cond_holds(not, points[i]) == !holds);
		}
	}
}

static void check_substitution(const Pair *p, int64_t points[POINTS][5])
{
	Pair by = random_pair(points, 2);
	const Aff *to[5] = {0};
	int k = draw(5);
	to[k] = by.aff;
	const Aff *plain = subst_aff(subst_new(g, to, 5), p->aff);
	const Aff *narrow = subst_aff(subst_ranges(g, to, 5, random_extents), p->aff);
	const Aff *same = subst_aff(subst_ranges(g, NULL, 0, random_extents), p->aff);
	for (int i = 0; i < POINTS; i++) {
		int64_t moved[5];
		memcpy(moved, points[i], sizeof moved);
		moved[k] = by.v[i];
		int64_t expected = value_of(p->aff, moved);
		ck_assert_int_eq(value_of(plain, points[i]), expected);
		ck_assert_int_eq(value_of(narrow, points[i]), expected);
		ck_assert_int_eq(value_of(same, points[i]), p->v[i]);
	}
}

GRAPH_TEST(random_subscripts_mean_what_they_say)
{
	random_state = 1;
	for (int n = 0; n < 20000; n++) {
		int64_t points[POINTS][5];
		for (int i = 0; i < POINTS; i++)
			for (int k = 0; k < 5; k++)
				points[i][k] = draw((int)random_extents[k]);
		Pair p = random_pair(points, 5);
		Range r = aff_range(p.aff, random_extents);
		for (int i = 0; i < POINTS; i++) {
			ck_assert_int_eq(value_of(p.aff, points[i]), p.v[i]);
			ck_assert(r.lo <= p.v[i] && p.v[i] <= r.hi);
		}
		check_conditions(&p, points);
		check_substitution(&p, points);
	}
}

/* ---- scalars -------------------------------------------------------------------------------------- */

GRAPH_TEST(equal_scalars_are_one)
{
	const Tensor *t = source("x", DIMS(9)), *u = source("y", DIMS(9));
	const Scalar *x = at(t, "i0"), *y = at(u, "i0");
	const Scalar *third = sc_literal(g, number_ratio(1, 3));
	const Scalar *sum = sc_add2(g, x, y);
	ck_assert(sc_add2(g, x, y) == sc_add2(g, y, x));
	ck_assert(sc_mul2(g, x, y) == sc_mul2(g, y, x));
	ck_assert(sc_add2(g, x, x) == sc_mul2(g, sc_int(g, 2), x));
	ck_assert(sc_is_literal(sc_sub(g, sum, sum), 0));
	ck_assert(sc_sub(g, sum, y) == x);
	ck_assert(sc_mul2(g, sc_int(g, 3), sc_mul2(g, third, x)) == x);
	ck_assert(sc_sub(g, sc_mul2(g, third, x), sc_mul2(g, x, third)) == sc_int(g, 0));
	const Scalar *e = sc_call_name(g, "exp", x, NULL);
	ck_assert(sc_is_literal(sc_div(g, e, e), 1));
	ck_assert(!sc_is_literal(sc_div(g, x, x), 1));
	const Scalar *less = sc_cmp(g, CMP_LT, x, y);
	ck_assert(sc_mul2(g, less, less) == less);
}

GRAPH_TEST(brackets_of_a_product_join)
{
	const Cond *a = cond(COND_GE, "i0 - 1", 0), *b = cond(COND_EQ, "i0 - i1", 0);
	const Cond *both[] = {b, a, b};
	const Scalar *product = sc_mul2(g, sc_bracket(g, &a, 1), sc_bracket(g, &b, 1));
	ck_assert(product == sc_bracket(g, both, 3));
	ck_assert_int_eq(product->n, 2);
	const Cond *never = cond(COND_GE, "-1", 0), *always = cond(COND_GE, "0", 0);
	ck_assert(sc_is_literal(sc_bracket(g, &never, 1), 0));
	ck_assert(sc_is_literal(sc_bracket(g, &always, 1), 1));
}

/* A guard that folds to 0 guards: [0 < 0] * log(0) was 0 * -inf = NaN. */
GRAPH_TEST(literal_zero_guards)
{
	const Scalar *zero = sc_int(g, 0), *log0 = sc_call_name(g, "log", zero, NULL);
	const Scalar *guard = sc_cmp(g, CMP_LT, zero, zero);
	const Cond *never = cond(COND_GE, "-1", 0);
	ck_assert(sc_is_literal(sc_mul2(g, guard, log0), 0));
	ck_assert(sc_is_literal(sc_mul2(g, sc_bracket(g, &never, 1), log0), 0));
}

/* A read of a positive tensor is 0 outside it: x[i+1] / x[i+1] became 1 there. */
GRAPH_TEST(a_read_that_may_be_outside_is_not_positive)
{
	const Scalar *x = at(source("x", DIMS(4)), "i0");
	const Tensor *e = comp(REDUCE_MAP, DIMS(4), (Shape){0}, sc_call_name(g, "exp", x, NULL));
	const Scalar *plain = at(e, "i0"), *shifted = at(e, "i0 + 1");
	ck_assert(sc_is_literal(sc_div(g, plain, plain), 1));
	ck_assert(!sc_is_literal(sc_div(g, shifted, shifted), 1));
}

static double minus_one_up(const Tensor *t, int64_t element, void *context)
{
	(void)t, (void)context;
	return element == 2 ? 4 : (double)element - 1;
}

/* The same node behind two guards: the sum of the guards multiplied its derivative, and where both
 * were 0 that was 0 * NaN. */
GRAPH_TEST(derivative_stays_behind_two_guards)
{
	const Tensor *t = source("x", DIMS(3));
	const Scalar *x = at(t, "i0"), *f = sc_call_name(g, "sqrt", x, NULL);
	const Scalar *body = sc_add2(g, sc_mul2(g, sc_cmp(g, CMP_LT, sc_int(g, 0), x), f),
				     sc_mul2(g, sc_cmp(g, CMP_LT, sc_int(g, 1), x), f));
	const Tensor *loss = comp(REDUCE_SUM, shape_scalar(), DIMS(3), body);
	const Tensor *d = tensor_grad(g, loss, t);
	graph_root(g, (Root){ROOT_VALUE, "d", d, NULL, LOC_NONE});
	differentiate(g);
	Reference *r = reference_new(g, minus_one_up, NULL, 1000);
	const Value *v = reference_evaluate(r, g->roots.data[0].tensor);
	ck_assert(v[0].v == 0 && v[1].v == 0 && v[2].v == 0.5);
}

/* ---- adjoints in their solved form ------------------------------------------------------------------ */

/* The line of a graph's text for t without its number, with tensors called by their names. */
static const char *line_of(const Tensor *t)
{
	Text all, line;
	text_init(&all, g->arena);
	text_init(&line, g->arena);
	graph_forget_roots(g);
	graph_root(g, (Root){ROOT_VALUE, "it", t, NULL, LOC_NONE});
	print_graph(g, &all);
	char start[32];
	snprintf(start, sizeof start, "t%d [", t->id);
	const char *p = strstr(all.data, start);
	ck_assert_ptr_nonnull(p);
	for (p = strstr(p, "= ") + 2; *p && *p != '\n' && strncmp(p, "   #", 4) != 0;) {
		char *end = NULL;
		long id = *p == 't' && p[-1] == ' ' ? strtol(p + 1, &end, 10) : 0;
		bool tensor = end && end > p + 1 && g->origins.data[id].name;
		if (tensor)
			text_add(&line, "%s", g->origins.data[id].name);
		else
			text_addn(&line, p, 1);
		p = tensor ? end : p + 1;
	}
	return line.data;
}

/* d sum(z * dz) / d x, solved; the adjoint of z prints as d_z. */
static const Tensor *solved_gradient(const Tensor *z, const Tensor *x)
{
	const Aff *all[MAX_RANK];
	for (int k = 0; k < z->shape.rank; k++)
		all[k] = aff_index(g, k);
	const Tensor *c = source(arena_format(g->arena, "c%d", g->params.len), z->shape);
	const Scalar *product = sc_mul2(g, sc_read(g, z, all), sc_read(g, c, all));
	const Tensor *loss = comp(REDUCE_SUM, shape_scalar(), z->shape, product);
	graph_origin(g, z, "z", NULL, LOC_NONE);
	graph_forget_roots(g);
	graph_root(g, (Root){ROOT_VALUE, "d", tensor_grad(g, loss, x), NULL, LOC_NONE});
	differentiate(g);
	verify(g, "differentiate");
	solve(g);
	verify(g, "solve");
	ck_assert_int_eq(diag->errors, 0);
	return g->roots.data[0].tensor;
}

static void has_gradient(const Tensor *z, const Tensor *x, const char *expected)
{
	ck_assert_str_eq(line_of(solved_gradient(z, x)), expected);
}

/* z[n, o, h, w] = sum[c, i, j] x[n, c, subs] * k[o, c, i, j], on 2 x 3 x 8 x 8 to 4 channels */
static const Tensor *convolution(int64_t taps, int64_t out, const char *subs)
{
	const Tensor *x = source("x", DIMS(2, 3, 8, 8)), *k = source("k", DIMS(4, 3, taps, taps));
	return comp(REDUCE_SUM, DIMS(2, 4, out, out), DIMS(3, taps, taps),
		    sc_mul2(g, at(x, subs), at(k, "i1, i4, i5, i6")));
}

static const Tensor *named(const char *name)
{
	return tensor_source(g, T_PARAM, name, DTYPE_FLOAT, shape_scalar(), LOC_NONE);
}

GRAPH_TEST(convolution_gradients)
{
	const Tensor *z = convolution(3, 6, "i0, i4, i2 + i5, i3 + i6");
	has_gradient(z, named("x"),
		     "sum[i4<4, i5<3, i6<3] k[i4, i1, i5, i6] * d_z[i0, i4, i2 - i5, i3 - i6]");
	has_gradient(z, named("k"),
		     "sum[i4<2, i5<6, i6<6] d_z[i4, i0, i5, i6] * x[i4, i1, i2 + i5, i3 + i6]");
}

GRAPH_TEST(padded_convolution_gradients)
{
	const Tensor *z = convolution(3, 8, "i0, i4, i2 + i5 - 1, i3 + i6 - 1");
	has_gradient(
		z, named("x"),
		"sum[i4<4, i5<3, i6<3] k[i4, i1, i5, i6] * d_z[i0, i4, i2 - i5 + 1, i3 - i6 + 1]");
	has_gradient(
		z, named("k"),
		"sum[i4<2, i5<8, i6<8] d_z[i4, i0, i5, i6] * x[i4, i1, i2 + i5 - 1, i3 + i6 - 1]");
}

GRAPH_TEST(strided_convolution_gradients)
{
	const Tensor *z = convolution(3, 4, "i0, i4, 2*i2 + i5 - 1, 2*i3 + i6 - 1");
	has_gradient(z, named("x"),
		     "sum[i4<4, i5<2, i6<2] k[i4, i1, i2 + 2*i5 - 2*(i2 + 1)/2 + 1, i3 + 2*i6 - "
		     "2*(i3 + 1)/2 + 1] * "
		     "d_z[i0, i4, -i5 + (i2 + 1)/2, -i6 + (i3 + 1)/2]");
	has_gradient(z, named("k"),
		     "sum[i4<2, i5<4, i6<4] d_z[i4, i0, i5, i6] * x[i4, i1, i2 + 2*i5 - 1, i3 + "
		     "2*i6 - 1]");
}

GRAPH_TEST(dilated_convolution_gradients)
{
	const Tensor *z = convolution(3, 8, "i0, i4, i2 + 2*i5 - 2, i3 + 2*i6 - 2");
	has_gradient(z, named("x"),
		     "sum[i4<4, i5<3, i6<3] k[i4, i1, i5, i6] * d_z[i0, i4, i2 - 2*i5 + 2, i3 - "
		     "2*i6 + 2]");
	has_gradient(z, named("k"),
		     "sum[i4<2, i5<8, i6<8] d_z[i4, i0, i5, i6] * x[i4, i1, 2*i2 + i5 - 2, 2*i3 + "
		     "i6 - 2]");
}

/* two groups of three channels to four */
GRAPH_TEST(grouped_convolution_gradients)
{
	const Tensor *x = source("x", DIMS(2, 6, 8)), *k = source("k", DIMS(8, 3, 3));
	const Tensor *z =
		comp(REDUCE_SUM, DIMS(2, 8, 6), DIMS(3, 3),
		     sc_mul2(g, at(x, "i0, 3*(i1/4) + i3, i2 + i4"), at(k, "i1, i3, i4")));
	has_gradient(z, x,
		     "sum[i3<3, i4<4] k[i4 + 4*(i1)/3, i1 - 3*(i1)/3, i3] * "
		     "d_z[i0, i4 + 4*(i1)/3, i2 - i3]");
	has_gradient(z, k, "sum[i3<2, i4<6] d_z[i3, i0, i4] * x[i3, i1 + 3*(i0)/4, i2 + i4]");
}

GRAPH_TEST(transposed_convolution_gradients)
{
	const Tensor *x = source("x", DIMS(2, 3, 8)), *k = source("k", DIMS(4, 3, 3));
	const Scalar *body = sc_mul2(g, at(x, "i0, i3, (i2 + 1 - i4)/2"), at(k, "i1, i3, i4"));
	const Cond *divides = cond(COND_DIVIDES, "i2 + 1 - i4", 2);
	const int64_t reds[] = {3, 3};
	const Tensor *z = tensor_comp(g, REDUCE_SUM, DIMS(2, 4, 16), reds, 2, &divides, 1, body);
	has_gradient(z, x, "sum[i3<4, i4<3] k[i3, i1, i4] * d_z[i0, i3, 2*i2 + i4 - 1]");
	has_gradient(z, k, "sum[i3<2, i4<8] d_z[i3, i0, i2 + 2*i4 - 1] * x[i3, i1, i4]");
}

GRAPH_TEST(maxpool_gradient_is_a_map)
{
	const Tensor *x = source("x", DIMS(2, 3, 8, 8));
	const Tensor *z = comp(REDUCE_MAX, DIMS(2, 3, 4, 4), DIMS(2, 2),
			       at(x, "i0, i1, 2*i2 + i4, 2*i3 + i5"));
	graph_origin(g, tensor_place(g, z), "place", NULL, LOC_NONE);
	has_gradient(z, x,
		     "map {2*i2 + i3 - 4*(i2)/2 - 2*(i3)/2 - place[i0, i1, (i2)/2, (i3)/2] == 0} "
		     "d_z[i0, i1, (i2)/2, (i3)/2]");
}

GRAPH_TEST(overlapping_maxpool_gradient)
{
	const Tensor *x = source("x", DIMS(2, 9));
	const Tensor *z = comp(REDUCE_MAX, DIMS(2, 4), DIMS(3), at(x, "i0, 2*i1 + i2"));
	graph_origin(g, tensor_place(g, z), "place", NULL, LOC_NONE);
	has_gradient(z, x,
		     "sum[i2<2] {i1 + 2*i2 - 2*(i1)/2 - place[i0, -i2 + (i1)/2] == 0 && "
		     "-i1 - 2*i2 + 2*(i1)/2 + 2 >= 0} d_z[i0, -i2 + (i1)/2]");
}

GRAPH_TEST(embedding_gradient_keeps_one_equality)
{
	const Tensor *x = source("x", DIMS(10, 4));
	const Tensor *y = tensor_source(g, T_INPUT, "y", DTYPE_INT, DIMS(6), LOC_NONE);
	graph_check_input(g, y, 10, LOC_NONE);
	const Aff *n = aff("i0");
	const Aff *subs[] = {aff_read(g, y, &n), aff("i1")};
	const Tensor *z = comp(REDUCE_MAP, DIMS(6, 4), (Shape){0}, sc_read(g, x, subs));
	has_gradient(z, x, "sum[i2<6] {i0 - y[i2] == 0} d_z[i2, i1]");
}

GRAPH_TEST(one_hot_gradient)
{
	const Tensor *x = source("x", DIMS(6, 10));
	const Tensor *y = tensor_source(g, T_INPUT, "y", DTYPE_INT, DIMS(6), LOC_NONE);
	graph_check_input(g, y, 10, LOC_NONE);
	const Aff *n = aff("i0");
	const Aff *subs[] = {n, aff_read(g, y, &n)};
	const Tensor *z =
		tensor_comp(g, REDUCE_MAP, DIMS(6), NULL, 0, NULL, 0, sc_read(g, x, subs));
	has_gradient(z, x, "map {i1 - y[i0] == 0} d_z[i0]");
}

GRAPH_TEST(shuffle_and_flatten_gradients)
{
	const Tensor *x = source("x", DIMS(2, 12, 5, 5)), *u = source("u", DIMS(2, 4, 5, 6));
	const Tensor *z = comp(REDUCE_MAP, DIMS(2, 3, 10, 10), (Shape){0},
			       at(x, "i0, 4*i1 + 2*(i2 % 2) + i3 % 2, i2/2, i3/2"));
	has_gradient(z, x, "map d_z[i0, (i1)/4, 2*i2 + (i1)/2 - 2*(i1)/4, i1 + 2*i3 - 2*(i1)/2]");
	z = comp(REDUCE_MAP, DIMS(2, 120), (Shape){0}, at(u, "i0, i1/30, (i1/6) % 5, i1 % 6"));
	has_gradient(z, u, "map d_z[i0, 30*i1 + 6*i2 + i3]");
}

/* When index numbers ran out in the middle of a split, the half that was made repeated the sum. */
GRAPH_TEST(no_index_number_left)
{
	const Tensor *x = source("x", DIMS(6));
	int64_t reds[62] = {6};
	for (int k = 1; k < 62; k++)
		reds[k] = 1;
	const Cond *half = cond(COND_EQ, "i1/2 - i0", 0);
	const Tensor *z = tensor_comp(g, REDUCE_SUM, DIMS(3), reds, 62, &half, 1, at(x, "i1"));
	const Tensor *solved = solve_comp(g, z);
	Reference *r = reference_new(g, minus_one_up, NULL, 1000);
	for (int i = 0; i < 3; i++)
		ck_assert(reference_evaluate(r, z)[i].v == reference_evaluate(r, solved)[i].v);
}

int main(void)
{
	const TTest *const tests[] = {equal_subscripts_are_one,
				      a_subscript_beyond_63_bits_is_refused,
				      ranges_know_remainders,
				      equal_conditions_are_one,
				      random_subscripts_mean_what_they_say,
				      equal_scalars_are_one,
				      brackets_of_a_product_join,
				      literal_zero_guards,
				      a_read_that_may_be_outside_is_not_positive,
				      derivative_stays_behind_two_guards,
				      convolution_gradients,
				      padded_convolution_gradients,
				      strided_convolution_gradients,
				      dilated_convolution_gradients,
				      grouped_convolution_gradients,
				      transposed_convolution_gradients,
				      maxpool_gradient_is_a_map,
				      overlapping_maxpool_gradient,
				      embedding_gradient_keeps_one_equality,
				      one_hot_gradient,
				      shuffle_and_flatten_gradients,
				      no_index_number_left};
	Suite *suite = suite_create("graph");
	for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
		TCase *tcase = tcase_create(tests[i]->name);
		tcase_add_test(tcase, tests[i]);
		tcase_set_timeout(tcase, 60);
		suite_add_tcase(suite, tcase);
	}
	return run_suite(suite);
}
