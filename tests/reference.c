/* SPDX-License-Identifier: MIT */
/* See reference.h. A tensor is computed when first asked for; a body is evaluated by recursion over
 * its scalars, each at most once a point (a stamp says when), since second derivatives share a lot.
 */
#include "reference.h"

#include <float.h>
#include <math.h>
#include <string.h>

typedef struct Known { /* of a scalar, at the point with number `stamp` */
	uint64_t stamp;
	Value value;
} Known;

struct Reference {
	const Graph *g;
	Arena *arena;
	SourceValue source;
	void *context;
	int64_t budget;
	Value **values; /* by tensor id; NULL: not yet asked for */
	Value **places; /* of a max or min, by its id */
	int ntensors;
	Known *known; /* by scalar id */
	int nknown;
	uint64_t stamp;
	double gap;
	bool ambiguous, huge;
	int64_t index[MAX_INDICES]; /* the point */
};

Reference *reference_new(const Graph *g, SourceValue source, void *context, int64_t budget)
{
	Reference *r = NEW(g->arena, Reference);
	*r = (Reference){.g = g,
			 .arena = g->arena,
			 .source = source,
			 .context = context,
			 .budget = budget,
			 .gap = DBL_MAX,
			 .ntensors = g->tensors.len};
	r->values = NEW_ARRAY(g->arena, Value *, r->ntensors);
	r->places = NEW_ARRAY(g->arena, Value *, r->ntensors);
	return r;
}

double reference_gap(const Reference *r)
{
	return r->gap;
}

bool reference_ambiguous(const Reference *r)
{
	return r->ambiguous;
}

bool reference_huge(const Reference *r)
{
	return r->huge;
}

double reference_tolerance(Value a, Value b)
{
	return 1e-11 * (a.slack > b.slack ? a.slack : b.slack);
}

/* ---- subscripts and conditions -----------------------------------------------------------------
 */

/* The number of the element at subs, -1 if it is outside t. */
static int64_t element(Reference *r, const Tensor *t, const Aff *const *subs);

/* *outside: an integer read within a lies outside its tensor. */
static int64_t eval_aff(Reference *r, const Aff *a, bool *outside)
{
	int64_t sum = a->constant;
	for (int i = 0; i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		int64_t x = 0;
		if (atom->kind == ATOM_INDEX) {
			x = r->index[atom->index];
		} else if (atom->kind == ATOM_DIV) {
			int64_t e = eval_aff(r, atom->inner, outside);
			x = e / atom->divisor - (e % atom->divisor < 0);
		} else {
			int64_t at = element(r, atom->tensor, atom->subs);
			*outside = *outside || at < 0;
			x = at < 0 ? 0 : (int64_t)r->values[atom->tensor->id][at].v;
		}
		sum += a->terms[i].coef * x;
	}
	return sum;
}

static int64_t element(Reference *r, const Tensor *t, const Aff *const *subs)
{
	int64_t at = 0;
	bool outside = false;
	for (int k = 0; k < t->shape.rank; k++) {
		int64_t e = eval_aff(r, subs[k], &outside);
		if (outside || e < 0 || e >= t->shape.dim[k])
			return -1;
		at = at * t->shape.dim[k] + e;
	}
	return at;
}

static bool eval_cond(Reference *r, const Cond *c)
{
	bool outside = false;
	int64_t e = eval_aff(r, c->aff, &outside);
	if (outside)
		return false;
	switch (c->kind) {
	case COND_GE:
		return e >= 0;
	case COND_EQ:
		return e == 0;
	case COND_NE:
		return e != 0;
	case COND_DIVIDES:
		break;
	}
	return e % c->divisor == 0;
}

/* ---- scalars -----------------------------------------------------------------------------------
 */

/* Multiples of 2^-32 below 2^20 add and multiply without rounding as long as they stay such. */
static bool is_exact(double v)
{
	double scaled = v * 4294967296.0;
	return fabs(v) < 1048576.0 && scaled == rint(scaled);
}

static Value number(double v)
{
	return (Value){v, is_exact(v) ? 0 : fabs(v)};
}

/* The slack that propagates, and what the rounding of the result itself adds. */
static Value rounded(double v, double slack)
{
	return (Value){v, slack == 0 && is_exact(v) ? 0 : slack + fabs(v)};
}

static void note_gap(Reference *r, Value a, Value b)
{
	double gap = fabs(a.v - b.v), slack = a.slack + b.slack;
	if (gap < r->gap)
		r->gap = gap;
	if (slack > 0 && gap <= 1e-11 * slack)
		r->ambiguous = true;
}

static Value eval(Reference *r, const Scalar *e);

static Value eval_product(Reference *r, const Scalar *e)
{
	for (int i = 0; i < e->n; i++)
		if (e->args[i]->kind == SC_BRACKET && eval(r, e->args[i]).v == 0)
			return (Value){0, 0};
	for (int i = 0; i < e->n; i++)
		if (e->args[i]->kind == SC_READ &&
		    element(r, e->args[i]->tensor, e->args[i]->subs) < 0)
			return (Value){0, 0};
	for (int i = 0; i < e->n; i++)
		if (e->args[i]->kind == SC_CMP && eval(r, e->args[i]).v == 0)
			return (Value){0, 0};
	Value p = {1, 0};
	for (int i = 0; i < e->n; i++) {
		Value x = eval(r, e->args[i]);
		p = rounded(p.v * x.v, fabs(p.v) * x.slack + fabs(x.v) * p.slack);
	}
	return p;
}

static Value eval_sum(Reference *r, const Scalar *e)
{
	Value s = {0, 0};
	for (int i = 0; i < e->n; i++) {
		Value x = eval(r, e->args[i]);
		s = rounded(s.v + x.v, s.slack + x.slack);
	}
	return s;
}

static Value eval_cmp(Reference *r, const Scalar *e)
{
	Value a = eval(r, e->args[0]), b = eval(r, e->args[1]);
	const bool holds[] = {a.v < b.v,  a.v <= b.v,   a.v == b.v,
			      a.v != b.v, !(a.v < b.v), !(a.v <= b.v)};
	note_gap(r, a, b);
	return (Value){holds[e->cmp], 0};
}

/* |d f / d x| * slack, by a difference; a jump within the slack is noted. */
static double carried(Reference *r, const Row *row, const Value *x, int i)
{
	double h = 1e-6 * (1 + fabs(x[i].v)), small = 1e-11 * x[i].slack;
	double lo[2] = {x[0].v, x[1].v}, hi[2] = {x[0].v, x[1].v};
	if (x[i].slack == 0)
		return 0;
	lo[i] = x[i].v - small, hi[i] = x[i].v + small;
	bool steps = row->passage == FLAT || (row->passage == PASSES && !row->partial);
	if (steps && row->eval(lo[0], lo[1]) != row->eval(hi[0], hi[1]))
		r->ambiguous = true;
	if (steps)
		return 0;
	lo[i] = x[i].v - h, hi[i] = x[i].v + h;
	double slope = fabs(row->eval(hi[0], hi[1]) - row->eval(lo[0], lo[1])) / (2 * h);
	return isfinite(slope) ? slope * x[i].slack : 0;
}

static Value eval_call(Reference *r, const Scalar *e)
{
	const Row *row = e->row;
	Value x[2] = {{0, 0}, {0, 0}};
	for (int i = 0; i < e->n; i++)
		x[i] = eval(r, e->args[i]);
	double slack = 0;
	for (int i = 0; i < e->n; i++)
		slack += carried(r, row, x, i);
	if (row->arity == 2 || strcmp(row->name, "abs") == 0 || strcmp(row->name, "sign") == 0) {
		double gap = fabs(x[0].v - x[1].v);
		r->gap = gap < r->gap ? gap : r->gap;
	}
	return rounded(row->eval(x[0].v, x[1].v), slack);
}

/* Any fixed function of stream and element will do: a multiple of 1/16 in 0 .. 1. */
static double random_value(const Scalar *e, int64_t at)
{
	uint64_t x =
		(uint64_t)at * 2654435761u + (uint64_t)e->stream * 40503u + (uint64_t)e->random;
	x *= UINT64_C(0x9E3779B97F4A7C15);
	return (double)(x >> 60) / 16;
}

static Value eval_new(Reference *r, const Scalar *e)
{
	bool outside = false;
	int64_t at;
	switch (e->kind) {
	case SC_LITERAL:
		return number(e->number.value);
	case SC_READ:
		at = element(r, e->tensor, e->subs);
		return at < 0 ? (Value){0, 0} : r->values[e->tensor->id][at];
	case SC_BRACKET:
		for (int i = 0; i < e->n; i++)
			if (!eval_cond(r, e->conds[i]))
				return (Value){0, 0};
		return (Value){1, 0};
	case SC_INT:
		at = eval_aff(r, e->aff, &outside);
		return outside ? (Value){0, 0} : number((double)at);
	case SC_RANDOM:
		at = eval_aff(r, e->aff, &outside);
		return outside ? (Value){0, 0} : number(random_value(e, at));
	case SC_CMP:
		return eval_cmp(r, e);
	case SC_ADD:
		return eval_sum(r, e);
	case SC_MUL:
		return eval_product(r, e);
	case SC_CALL:
		return eval_call(r, e);
	default:
		die(r->arena, "reference: a scalar of a later stage");
	}
}

static Value eval(Reference *r, const Scalar *e)
{
	Known *known = &r->known[e->id];
	if (known->stamp != r->stamp) {
		Value value = eval_new(r, e);
		if (value.slack > 1e60 && value.slack < HUGE_VAL)
			r->huge = true;
		known->value = value;
		known->stamp = r->stamp;
	}
	return known->value;
}

/* ---- comprehensions ----------------------------------------------------------------------------
 */

typedef struct Loops {
	Reference *r;
	const Tensor *t;
	int n;
	int64_t extents[MAX_INDICES];
	const int *level; /* by condition: how many indices must have values */
	Value *values, *places;
} Loops;

static bool holds_here(Loops *l, int depth)
{
	for (int i = 0; i < l->t->nconds; i++)
		if (l->level[i] == depth && !eval_cond(l->r, l->t->domain[i]))
			return false;
	return true;
}

static int64_t linear(const Loops *l, int from, int to)
{
	int64_t at = 0;
	for (int k = from; k < to; k++)
		at = at * l->extents[k] + l->r->index[k];
	return at;
}

static void take(Loops *l)
{
	const Tensor *t = l->t;
	int64_t at = linear(l, 0, t->shape.rank);
	Value *z = &l->values[at], *place = &l->places[at];
	l->r->stamp++;
	Value x = eval(l->r, t->value);
	bool first = place->v < 0, more = false;
	switch (t->op) {
	case REDUCE_MAP:
		*z = x;
		break;
	case REDUCE_SUM:
		*z = rounded(z->v + x.v, z->slack + x.slack);
		break;
	case REDUCE_PROD:
		*z = rounded(z->v * x.v, fabs(z->v) * x.slack + fabs(x.v) * z->slack);
		break;
	case REDUCE_MAX:
	case REDUCE_MIN:
		if (!first)
			note_gap(l->r, x, *z);
		more = t->op == REDUCE_MAX ? x.v > z->v : x.v < z->v;
		if (first || more || isnan(x.v))
			*z = x;
		break;
	}
	if (first || more || isnan(x.v))
		place->v = (double)linear(l, t->shape.rank, l->n);
}

/* All indices before `depth` have values. */
static void loop(Loops *l, int depth)
{
	if (l->r->budget <= 0 || !holds_here(l, depth))
		return;
	l->r->budget--;
	if (depth == l->n) {
		take(l);
		return;
	}
	for (int64_t i = 0; i < l->extents[depth]; i++) {
		l->r->index[depth] = i;
		loop(l, depth + 1);
	}
}

static void grow_known(Reference *r, const Scalar *value)
{
	int most = value->id;
	if (most < r->nknown)
		return;
	r->nknown = 2 * most + 64;
	r->known = NEW_ARRAY(r->arena, Known, r->nknown);
}

static void evaluate_comp(Reference *r, const Tensor *t)
{
	Loops l = {.r = r, .t = t, .n = t->shape.rank + t->nreds};
	int64_t count = shape_elements(t->shape);
	int *level = NEW_ARRAY(r->arena, int, t->nconds + 1);
	comp_extents(t, l.extents);
	for (int i = 0; i < t->nconds; i++)
		while (level[i] < MAX_INDICES && t->domain[i]->aff->indices >> level[i])
			level[i]++;
	l.level = level;
	l.values = r->values[t->id] = NEW_ARRAY(r->arena, Value, count);
	l.places = r->places[t->id] = NEW_ARRAY(r->arena, Value, count);
	for (int64_t i = 0; i < count; i++) {
		l.values[i].v = t->op == REDUCE_PROD;
		l.places[i].v = -1;
	}
	grow_known(r, t->value);
	loop(&l, 0);
}

/* ---- tensors -----------------------------------------------------------------------------------
 */

static void need_aff(Reference *r, const Aff *a)
{
	for (int i = 0; a->has_read && i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->inner)
			need_aff(r, atom->inner);
		if (atom->kind != ATOM_READ)
			continue;
		reference_evaluate(r, atom->tensor);
		for (int k = 0; k < atom->tensor->shape.rank; k++)
			need_aff(r, atom->subs[k]);
	}
}

static void need_scalar(Reference *r, const Scalar *e, bool *seen)
{
	if (seen[e->id])
		return;
	seen[e->id] = true;
	if (e->kind == SC_READ)
		reference_evaluate(r, e->tensor);
	if (e->aff)
		need_aff(r, e->aff);
	for (int i = 0; i < e->n; i++) {
		if (e->subs)
			need_aff(r, e->subs[i]);
		else if (e->conds)
			need_aff(r, e->conds[i]->aff);
		else
			need_scalar(r, e->args[i], seen);
	}
}

static void evaluate_source(Reference *r, const Tensor *t)
{
	int64_t count = shape_elements(t->shape);
	r->values[t->id] = NEW_ARRAY(r->arena, Value, count);
	for (int64_t i = 0; i < count; i++)
		r->values[t->id][i].v = r->source(t, i, r->context);
}

static void evaluate_operands(Reference *r, const Tensor *t)
{
	if (t->a)
		reference_evaluate(r, t->a);
	for (int i = 0; i < t->nconds; i++)
		need_aff(r, t->domain[i]->aff);
	if (t->value)
		need_scalar(r, t->value, NEW_ARRAY(r->arena, bool, t->value->id + 1));
}

const Value *reference_evaluate(Reference *r, const Tensor *t)
{
	if (t->id >= r->ntensors || r->g->tensors.data[t->id] != t)
		die(r->arena, "reference: a tensor of another graph");
	if (!r->values[t->id]) {
		evaluate_operands(r, t);
		switch (t->kind) {
		case T_INPUT:
		case T_PARAM:
		case T_STATE:
			evaluate_source(r, t);
			break;
		case T_COMP:
			evaluate_comp(r, t);
			break;
		case T_PLACE:
			r->values[t->id] = r->places[t->a->id];
			break;
		case T_RESHAPE:
		case T_NAME:
			r->values[t->id] = r->values[t->a->id];
			break;
		case T_GRAD:
			die(r->arena, "reference: a gradient that was not derived");
		}
	}
	return r->budget > 0 ? r->values[t->id] : NULL;
}
