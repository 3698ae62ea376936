/* SPDX-License-Identifier: MIT */
/* See random_graph.h. What is drawn: shapes, operations, conditions, subscripts (plain, strided,
 * reversed, divided, taken modulo, read from integer tensors) and bodies (polynomials, smooth rows,
 * kinks, guards before functions that are singular where the guard fails). */
#include "random_graph.h"

#include <string.h>

enum { POOL = 16 };

typedef struct Maker {
	Graph *g;
	Tape *tape;
	const Tensor *floats[POOL], *ints[POOL];
	int nfloats, nints, ncotangents;
	int n; /* indices of the definition being made */
	int64_t extents[MAX_INDICES];
	const Scalar *reads[32]; /* of the definition being made */
	int nreads;
	const Tensor *kernels[4];
	int nkernels;
	bool has_stop;
} Maker;

int tape_pick(Tape *tape, int n)
{
	uint32_t x = tape->at < tape->length ? tape->data[tape->at] : 0;
	tape->at++;
	return (int)(x % (uint32_t)n);
}

static int pick(Maker *m, int n)
{
	return tape_pick(m->tape, n);
}

/* ---- subscripts -------------------------------------------------------------------------------- */

static const Aff *index_of(Maker *m)
{
	return m->n ? aff_index(m->g, pick(m, m->n)) : aff_const(m->g, 0);
}

static const Aff *integer_read(Maker *m, const Tensor *t);

static const Aff *divided(Maker *m)
{
	Graph *g = m->g;
	const Aff *a = aff_scale(g, index_of(m), 1 + pick(m, 3));
	if (pick(m, 2))
		a = aff_add(g, a, aff_scale(g, index_of(m), 1 + pick(m, 4)));
	a = aff_offset(g, a, pick(m, 6) - 2);
	if (pick(m, 5) == 1)
		a = aff_scale(g, a, -1);
	int64_t s = 2 + pick(m, 3);
	return pick(m, 2) ? aff_mod(g, a, s) : aff_div(g, a, s);
}

/* An index that covers 0 .. extent-1 or a part of it, if there is one. */
static const Aff *fitting_index(Maker *m, int64_t extent)
{
	int best = m->n ? pick(m, m->n) : -1, from = best;
	for (int i = 0; i < m->n; i++) {
		int k = (from + i) % m->n;
		if (m->extents[k] <= extent &&
		    (m->extents[best] > extent || m->extents[k] > m->extents[best]))
			best = k;
	}
	return best < 0 ? aff_const(m->g, 0) : aff_index(m->g, best);
}

/* Anything; often, but not always, in 0 .. extent-1. */
static const Aff *subscript(Maker *m, int64_t extent)
{
	Graph *g = m->g;
	const Aff *a = pick(m, 3) == 2 ? index_of(m) : fitting_index(m, extent);
	int k;
	switch (pick(m, 16)) {
	case 5:
		return aff_offset(g, a, pick(m, 5) - 2);
	case 6: /* s*i + d*j - p */
		a = aff_scale(g, a, 1 + pick(m, 3));
		a = aff_add(g, a, aff_scale(g, index_of(m), 1 + pick(m, 3)));
		return aff_offset(g, a, -pick(m, 4));
	case 7: /* reversed */
		return aff_sub(g, aff_const(g, extent - 1 + pick(m, 2)), a);
	case 8:
		return divided(m);
	case 9: /* two divided ones */
		a = aff_scale(g, divided(m), pick(m, 2) ? 1 : 1 + pick(m, 3));
		return aff_add(g, a, divided(m));
	case 10: /* two digits */
		k = m->n ? pick(m, m->n) : 0;
		a = m->n ? aff_scale(g, a, m->extents[k]) : a;
		a = m->n ? aff_add(g, a, aff_index(g, k)) : a;
		switch (pick(m, 3)) {
		case 1:
			return aff_div(g, a, extent + 1);
		case 2:
			return aff_mod(g, a, extent);
		}
		return a;
	case 11:
		return aff_const(g, pick(m, (int)extent));
	case 12:
		if (m->nints)
			a = integer_read(m, m->ints[pick(m, m->nints)]);
		return pick(m, 3) ? a : aff_add(g, a, aff_offset(g, index_of(m), -pick(m, 2)));
	case 13:
		return aff_sub(g, a, aff_offset(g, index_of(m), -pick(m, 3)));
	}
	return a;
}

/* Provably in 0 .. extent-1. */
static const Aff *inside(Maker *m, int64_t extent)
{
	Graph *g = m->g;
	int k = m->n ? pick(m, m->n) : 0;
	if (m->n == 0)
		return aff_const(g, pick(m, (int)extent));
	if (m->extents[k] <= extent)
		return aff_index(g, k);
	return pick(m, 2) ? aff_mod(g, aff_index(g, k), extent)
			  : aff_div(g, aff_index(g, k), (m->extents[k] + extent - 1) / extent);
}

static const Aff *integer_read(Maker *m, const Tensor *t)
{
	const Aff *subs[MAX_RANK];
	for (int k = 0; k < t->shape.rank; k++)
		subs[k] = inside(m, t->shape.dim[k]);
	return aff_read(m->g, t, subs);
}

/* ---- conditions -------------------------------------------------------------------------------- */

static const Cond *condition(Maker *m)
{
	Graph *g = m->g;
	const Aff *a = subscript(m, 3);
	switch (pick(m, 5)) {
	case 1:
		return cond_new(g, COND_EQ, aff_sub(g, a, subscript(m, 3)), 0);
	case 2:
		return cond_new(g, COND_NE, aff_offset(g, a, -pick(m, 3)), 0);
	case 3:
		return cond_new(g, COND_DIVIDES, aff_offset(g, a, pick(m, 3)), 2 + pick(m, 3));
	case 4:
		return cond_new(g, COND_EQ, aff_offset(g, a, -pick(m, 3)), 0);
	}
	if (pick(m, 2))
		return cond_new(g, COND_GE, aff_offset(g, a, -pick(m, 3)), 0);
	return cond_new(g, COND_GE, aff_sub(g, aff_const(g, 1 + pick(m, 4)), a), 0);
}

/* ---- bodies ------------------------------------------------------------------------------------ */

static const Scalar *read(Maker *m)
{
	/* the newest tensor most of the time, so that chains are deep */
	int back = pick(m, 2) ? pick(m, m->nfloats) : 0;
	const Tensor *t = m->floats[m->nfloats - 1 - back];
	const Aff *subs[MAX_RANK];
	for (int k = 0; k < t->shape.rank; k++)
		subs[k] = subscript(m, t->shape.dim[k]);
	const Scalar *e = sc_read(m->g, t, subs);
	if (m->nreads < 32)
		m->reads[m->nreads++] = e;
	return e;
}

static const Scalar *value(Maker *m, int depth);

/* A function that is singular or undefined where its guard fails. */
static const Scalar *guarded(Maker *m, int depth)
{
	Graph *g = m->g;
	static const char *const rows[] = {"log", "sqrt", "recip", "rsqrt"};
	const Scalar *x = value(m, depth - 1);
	const Scalar *f = sc_call_name(g, rows[pick(m, 4)], x, NULL);
	const Scalar *guard = sc_cmp(g, CMP_LT, sc_int(g, 0), x);
	if (pick(m, 3) == 1)
		f = sc_mul2(g, f, f);
	const Scalar *e = sc_mul2(g, guard, f);
	if (pick(m, 4) == 1) /* the same node behind another guard */
		e = sc_add2(g, e, sc_mul2(g, sc_cmp(g, CMP_LT, sc_int(g, 1), x), f));
	return e;
}

static const Scalar *value(Maker *m, int depth)
{
	Graph *g = m->g;
	static const char *const smooth[] = {"tanh", "sigmoid", "sin", "erf", "atan"};
	static const CmpOp compare[] = {CMP_LT, CMP_LE, CMP_NLT, CMP_NLE, CMP_EQ, CMP_NE};
	const Scalar *a, *b;
	const Cond *c[2];
	if (depth == 0)
		return read(m);
	switch (pick(m, 16)) {
	case 2:
	case 3:
	case 4:
		a = value(m, depth - 1);
		return sc_mul2(g, a, value(m, depth - 1));
	case 5:
	case 6:
		a = value(m, depth - 1);
		return sc_add2(g, a, value(m, depth - 1));
	case 7:
		a = sc_literal(g, number_ratio(pick(m, 7) - 3, 2));
		return sc_mul2(g, a, value(m, depth - 1));
	case 8:
		return sc_call_name(g, smooth[pick(m, 5)], value(m, depth - 1), NULL);
	case 9:
		a = value(m, depth - 1), b = value(m, depth - 1);
		return sc_call_name(g, pick(m, 2) ? "min2" : "max2", a, b);
	case 10:
		c[0] = condition(m), c[1] = condition(m);
		return sc_mul2(g, sc_bracket(g, c, 1 + pick(m, 2)), value(m, depth - 1));
	case 11:
		a = value(m, depth - 1), b = value(m, depth - 1);
		return sc_mul2(g, sc_cmp(g, compare[pick(m, 6)], a, b), value(m, depth - 1));
	case 12:
		a = sc_aff(g, subscript(m, 4));
		return sc_mul2(g, sc_literal(g, number_ratio(1, 4)), a);
	case 13:
		return sc_random(g, RANDOM_UNIFORM, (uint32_t)pick(m, 3), subscript(m, 8));
	case 14:
		if (pick(m, 3))
			return sc_call_name(g, "abs", value(m, depth - 1), NULL);
		m->has_stop = true;
		return sc_call_name(g, "stop", value(m, depth - 1), NULL);
	case 15:
		return guarded(m, depth);
	}
	return read(m);
}

/* ---- definitions ------------------------------------------------------------------------------- */

static void add_float(Maker *m, const Tensor *t)
{
	if (m->nfloats < POOL)
		m->floats[m->nfloats++] = t;
}

static Shape random_shape(Maker *m, int rank)
{
	Shape s = {.rank = rank};
	for (int k = 0; k < rank; k++)
		s.dim[k] = 1 + pick(m, rank > 2 ? 4 : 6);
	return s;
}

/* As the language does for a max: an element takes part only if its reads are inside. */
static int reads_inside(Maker *m, const Cond **conds, int n, int room)
{
	for (int i = 0; i < m->nreads; i++)
		for (int k = 0; k < m->reads[i]->n && n + 2 <= room; k++) {
			const Aff *sub = m->reads[i]->subs[k];
			int64_t last = m->reads[i]->tensor->shape.dim[k] - 1;
			conds[n++] = cond_new(m->g, COND_GE, sub, 0);
			conds[n++] = cond_new(m->g, COND_GE,
					      aff_sub(m->g, aff_const(m->g, last), sub), 0);
		}
	return n;
}

static const Tensor *define_once(Maker *m)
{
	static const ReduceOp ops[] = {REDUCE_SUM, REDUCE_SUM, REDUCE_SUM, REDUCE_SUM, REDUCE_SUM,
				       REDUCE_MAX, REDUCE_MAX, REDUCE_MIN, REDUCE_PROD};
	Graph *g = m->g;
	ReduceOp op = ops[pick(m, 9)];
	Shape shape = random_shape(m, pick(m, 4));
	int nreds = op == REDUCE_SUM ? pick(m, 4) : 1 + pick(m, 2);
	const Cond *conds[40];
	int64_t reds[4];
	m->n = shape.rank + nreds;
	m->nreads = 0;
	for (int k = 0; k < m->n; k++)
		m->extents[k] = k < shape.rank ? shape.dim[k] : 1 + pick(m, nreds > 2 ? 3 : 5);
	for (int k = 0; k < nreds; k++)
		reds[k] = m->extents[shape.rank + k];
	int nconds = pick(m, 2) * pick(m, 3);
	for (int i = 0; i < nconds; i++)
		conds[i] = condition(m);
	const Scalar *body = value(m, pick(m, 5));
	if (m->nreads == 0)
		body = sc_add2(g, body, read(m));
	if (nreds && op != REDUCE_SUM && pick(m, 3) == 0)
		nconds = reads_inside(m, conds, nconds, 40);
	const Tensor *t =
		tensor_comp(g, nreds ? op : REDUCE_MAP, shape, reds, nreds, conds, nconds, body);
	if ((t->op == REDUCE_MAX || t->op == REDUCE_MIN) && pick(m, 2) && m->nints < POOL)
		m->ints[m->nints++] = tensor_place(g, t);
	return t;
}

static void define(Maker *m)
{
	const Tensor *t = define_once(m);
	for (int again = 0; again < 3 && sc_is_literal(t->value, 0); again++)
		t = define_once(m);
	add_float(m, t);
}

/* ---- what nets are made of, along the last dimension of the newest tensor ---------------------- */

/* Convolution, its transpose as a gather, pooling. */
static void window(Maker *m, const Tensor *x, int last)
{
	Graph *g = m->g;
	int64_t w = x->shape.dim[last], s = 1 + pick(m, 3), d = 1 + pick(m, 2), p = pick(m, 3);
	int kind = m->nkernels == 4 ? 2 : pick(m, 3);
	Shape shape = x->shape, taps = {.rank = 1, .dim = {1 + pick(m, 3)}};
	const Aff *subs[MAX_RANK], *o = aff_index(g, last), *i = aff_index(g, last + 1);
	for (int k = 0; k < last; k++)
		subs[k] = aff_index(g, k);
	const Aff *back = aff_sub(g, aff_offset(g, o, p), i);
	const Cond *divides = cond_new(g, COND_DIVIDES, back, s);
	subs[last] = aff_offset(g, aff_add(g, aff_scale(g, o, s), aff_scale(g, i, d)), -p);
	if (kind == 1)
		subs[last] = aff_div(g, back, s);
	shape.dim[last] = kind == 1 ? w * s : (w + s - 1) / s;
	const Scalar *body = sc_read(g, x, subs);
	if (kind < 2) {
		const char *name = arena_format(g->arena, "xk%d", m->nkernels);
		const Tensor *k = tensor_source(g, T_PARAM, name, DTYPE_FLOAT, taps, LOC_NONE);
		body = sc_mul2(g, body, sc_read(g, k, &i));
		m->kernels[m->nkernels++] = k;
	}
	ReduceOp op = kind == 2 && pick(m, 2) ? REDUCE_MAX : REDUCE_SUM;
	add_float(m, tensor_comp(g, op, shape, taps.dim, 1, &divides, kind == 1, body));
}

/* x[.., o div s], and with two dimensions x[s*c + o mod s, o div s]. */
static void enlarge(Maker *m, const Tensor *x, int last)
{
	Graph *g = m->g;
	Shape shape = x->shape;
	const Aff *subs[MAX_RANK], *o = aff_index(g, last);
	int64_t s = 1 + pick(m, 3);
	for (int k = 0; k < last; k++)
		subs[k] = aff_index(g, k);
	subs[last] = aff_div(g, o, s);
	shape.dim[last] *= s;
	if (last && pick(m, 2)) {
		subs[0] = aff_add(g, aff_scale(g, subs[0], s), aff_mod(g, o, s));
		shape.dim[0] = (shape.dim[0] + s - 1) / s;
	}
	add_float(m, tensor_comp(g, REDUCE_MAP, shape, NULL, 0, NULL, 0, sc_read(g, x, subs)));
}

static void softmax(Maker *m, const Tensor *x, int last)
{
	Graph *g = m->g;
	Shape rows = x->shape;
	const Aff *subs[MAX_RANK], *at[MAX_RANK];
	rows.rank = last;
	for (int k = 0; k <= last; k++)
		subs[k] = at[k] = aff_index(g, k);
	const Scalar *y = sc_call_name(g, "tanh", sc_read(g, x, at), NULL);
	const Scalar *e = sc_call_name(g, "exp", y, NULL);
	const Tensor *sum = tensor_comp(g, REDUCE_SUM, rows, &x->shape.dim[last], 1, NULL, 0, e);
	const Scalar *ratio = sc_div(g, e, sc_read(g, sum, subs));
	add_float(m, tensor_comp(g, REDUCE_MAP, x->shape, NULL, 0, NULL, 0, ratio));
}

static void layer(Maker *m)
{
	const Tensor *x = m->floats[m->nfloats - 1];
	int last = x->shape.rank - 1;
	if (last < 0 || shape_elements(x->shape) > 60) {
		define(m);
		return;
	}
	switch (pick(m, 5)) {
	case 3:
		enlarge(m, x, last);
		break;
	case 4:
		softmax(m, x, last);
		break;
	default:
		window(m, x, last);
	}
}

static void reshape(Maker *m)
{
	const Tensor *t = m->floats[m->nfloats - 1];
	int64_t n = shape_elements(t->shape), a = 2 + pick(m, 3);
	Shape s = {.rank = 1, .dim = {n}};
	if (n % a == 0)
		s = pick(m, 2) ? (Shape){.rank = 2, .dim = {n / a, a}}
			       : (Shape){.rank = 2, .dim = {a, n / a}};
	add_float(m, tensor_reshape(m->g, t, s));
}

/* ---- programs ---------------------------------------------------------------------------------- */

static void sources(Maker *m)
{
	Graph *g = m->g;
	int nfloats = 1 + pick(m, 3), nints = pick(m, 3);
	for (int i = 0; i < nfloats; i++) {
		const char *name = arena_format(g->arena, "x%d", i);
		add_float(m, tensor_source(g, T_PARAM, name, DTYPE_FLOAT,
					   random_shape(m, i ? pick(m, 4) : 1 + pick(m, 3)),
					   LOC_NONE));
	}
	for (int i = 0; i < nints; i++) {
		const char *name = arena_format(g->arena, "y%d", i);
		const Tensor *t = tensor_source(g, T_INPUT, name, DTYPE_INT,
						random_shape(m, pick(m, 3)), LOC_NONE);
		graph_check_input(g, t, 1 + pick(m, 6), LOC_NONE);
		m->ints[m->nints++] = t;
	}
}

/* sum of all elements of f(t[i]) */
static const Tensor *sum_all(Graph *g, const Tensor *t, const Tensor *weights)
{
	const Aff *subs[MAX_RANK];
	for (int k = 0; k < t->shape.rank; k++)
		subs[k] = aff_index(g, k);
	const Scalar *product = sc_mul2(g, sc_read(g, t, subs), sc_read(g, weights, subs));
	return tensor_comp(g, t->shape.rank ? REDUCE_SUM : REDUCE_MAP, shape_scalar(), t->shape.dim,
			   t->shape.rank, NULL, 0, product);
}

static const Tensor *add_scalars(Graph *g, const Tensor *a, const Tensor *b)
{
	const Scalar *sum = sc_add2(g, sc_read(g, a, NULL), sc_read(g, b, NULL));
	return tensor_comp(g, REDUCE_MAP, shape_scalar(), NULL, 0, NULL, 0, sum);
}

/* sum(t * c) with a source c of its own */
static const Tensor *loss_term(Maker *m, Sample *s, const Tensor *t)
{
	const char *name = arena_format(m->g->arena, "c%d", m->ncotangents++);
	const Tensor *c = tensor_source(m->g, T_PARAM, name, DTYPE_FLOAT, t->shape, LOC_NONE);
	s->targets[s->ntargets++] = c;
	return sum_all(m->g, t, c);
}

Sample random_graph(Graph *g, Tape *tape)
{
	Maker m = {.g = g, .tape = tape};
	Sample s = {.generic = pick(&m, 2)};
	const Tensor *named[POOL];
	int nnamed = 0;
	sources(&m);
	s.ntargets = m.nfloats;
	memcpy(s.targets, m.floats, (size_t)m.nfloats * sizeof *m.floats);
	int ndefinitions = 1 + pick(&m, 5);
	for (int i = 0; i < ndefinitions; i++) {
		switch (pick(&m, 8)) {
		case 1:
			reshape(&m);
			break;
		case 2:
		case 3:
		case 4:
			layer(&m);
			break;
		default:
			define(&m);
		}
		if (pick(&m, 6) == 1) {
			const Tensor **last = &m.floats[m.nfloats - 1];
			*last = tensor_name(g, *last, "named", LOC_NONE);
			named[nnamed++] = *last;
		}
	}
	s.loss = loss_term(&m, &s, m.floats[m.nfloats - 1]);
	if (pick(&m, 4) == 1)
		s.loss = add_scalars(g, s.loss, loss_term(&m, &s, m.floats[pick(&m, m.nfloats)]));
	for (int i = 0; i < m.nkernels; i++)
		s.targets[s.ntargets++] = m.kernels[i];
	s.nsources = s.ntargets;
	s.has_stop = m.has_stop;
	for (int i = 0; i < nnamed; i++)
		s.targets[s.ntargets++] = named[i];
	return s;
}

static void add_root(Graph *g, const char *name, const Tensor *t)
{
	graph_root(g, (Root){ROOT_VALUE, name, t, NULL, LOC_NONE});
}

void add_gradients(Graph *g, const Sample *s, int order)
{
	const Tensor *norm = tensor_literal(g, shape_scalar(), sc_int(g, 0));
	add_root(g, "loss", s->loss);
	for (int i = 0; i < s->ntargets; i++) {
		const Tensor *d = tensor_grad(g, s->loss, s->targets[i]);
		add_root(g, arena_format(g->arena, "d %s", s->targets[i]->name), d);
		norm = add_scalars(g, norm, sum_all(g, d, d));
	}
	for (int i = 0; i < s->ntargets && order > 1; i++)
		add_root(g, arena_format(g->arena, "d norm / d %s", s->targets[i]->name),
			 tensor_grad(g, norm, s->targets[i]));
}

double sample_source(const Tensor *t, int64_t element, bool generic)
{
	uint64_t x = (uint64_t)element + 1;
	for (const char *p = t->name; *p; p++)
		x = (x ^ (unsigned char)*p) * UINT64_C(0x9E3779B97F4A7C15);
	x ^= x >> 29;
	x *= UINT64_C(0xBF58476D1CE4E5B9);
	x ^= x >> 32;
	if (t->dtype == DTYPE_INT)
		return (double)(x % (uint64_t)(t->range.hi + 1));
	if (!generic) /* few values, so that there are ties and zeros */
		return ((double)(x % 17) - 8) / 4;
	return (double)(x >> 11) * 0x1p-53 * 4 - 2;
}
