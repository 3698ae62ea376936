/* SPDX-License-Identifier: MIT */
/* From a body over numbered indices to a comprehension of the graph: which outer indices it uses,
 * what it takes part in (max, min, prod: all reads inside), and the proof that every read of an
 * integer tensor, and every read at a place an integer tensor says, is in range. */
#include "elaborate.h"


/* ---- shapes -------------------------------------------------------------------------------------- */

bool check_elements(const Env *env, Shape s, Loc loc, const char *what)
{
	const char *text = shape_text(env->el->arena, s);
	for (int i = 0; i < s.rank; i++)
		if (s.dim[i] < 1) {
			fail(env, loc, "%s would be %s: every size must be at least 1", what, text);
			return false;
		}
	if (shape_elements(s) <= INT64_C(1) << 40)
		return true;
	fail(env, loc, "%s would be %s: more than 2^40 elements", what, text);
	return false;
}

/* ---- what a scalar reads ---------------------------------------------------------------------------- */

/* The conditions known to hold where a part of the body is evaluated. */
typedef struct Guards {
	const Cond *const *conds;
	int n;
	const struct Guards *outer;
} Guards;

typedef struct Reader {
	const Env *env;
	const Slots *slots;
	CondList *
		inside; /* collect "this read is in range" here, or NULL: check the integer reads */
	bool ok;
	Loc loc;
} Reader;

static bool implied_by(const Cond *c, const Cond *g, const int64_t *extents, Graph *graph)
{
	if (c == g)
		return true;
	if (g->kind != COND_GE && g->kind != COND_EQ)
		return false;
	if (aff_range(aff_sub(graph, c->aff, g->aff), extents).lo >= 0)
		return true;
	return g->kind == COND_EQ && aff_range(aff_add(graph, c->aff, g->aff), extents).lo >= 0;
}

/* aff >= 0, by the ranges of the indices or by a guard */
static bool holds(const Reader *r, const Cond *c, const Guards *guards)
{
	int decided = cond_decide(c, r->slots->extent);
	if (decided >= 0)
		return decided;
	for (; guards; guards = guards->outer)
		for (int i = 0; i < guards->n; i++)
			if (implied_by(c, guards->conds[i], r->slots->extent, r->env->el->g))
				return true;
	return false;
}

static void report_int_read(const Reader *r, const Tensor *t, const Aff *const *subs, int dim)
{
	const IntRead *found = NULL;
	for (int i = 0; i < r->slots->int_reads.len && !found; i++) {
		const IntRead *read = &r->slots->int_reads.data[i];
		bool same = read->tensor == t;
		for (int k = 0; same && k < t->shape.rank; k++)
			same = read->subs[k] == subs[k];
		found = same ? read : NULL;
	}
	if (!found)
		return;
	const Env *env = r->env;
	Range range = aff_range(subs[dim], r->slots->extent);
	const Expr *sub = found->expr->args[1];
	if (found->expr->nargs > dim + 1)
		sub = found->expr->args[dim + 1];
	const char *text = expr_text(env, sub);
	long long size = (long long)t->shape.dim[dim];
	if (range.lo <= INT32_MIN || range.hi >= INT32_MAX)
		fail(env, sub->loc,
		     "%s may be any integer, and is a subscript of a dimension of size %lld", text,
		     size);
	else
		fail(env, sub->loc,
		     "%s may be %lld .. %lld, and is a subscript of a dimension of size %lld", text,
		     (long long)range.lo, (long long)range.hi, size);
	if (subs[dim]->has_read)
		hint(env, LOC_NONE,
		     "declare the range where the integers come from, as in "
		     "y: i32[N] < %lld, or multiply by [0 <= %s && %s < %lld]",
		     size, text, text, size);
	else
		hint(env, LOC_NONE,
		     "integers are read only where they are: multiply by "
		     "[0 <= %s && %s < %lld]",
		     text, text, size);
}

static void read_aff(Reader *r, const Aff *a, const Guards *guards);

static void read_tensor(Reader *r, const Tensor *t, const Aff *const *subs, const Guards *guards,
			bool strict)
{
	Graph *g = r->env->el->g;
	for (int k = 0; k < t->shape.rank; k++) {
		const Aff *high = aff_sub(g, aff_const(g, t->shape.dim[k] - 1), subs[k]);
		const Cond *in[2] = {cond_new(g, COND_GE, subs[k], 0),
				     cond_new(g, COND_GE, high, 0)};
		bool ok = true;
		for (int i = 0; i < 2; i++) {
			if (holds(r, in[i], guards))
				continue;
			ok = false;
			if (r->inside)
				vec_push(g->arena, r->inside, in[i]);
		}
		if (!ok && !r->inside && (strict || subs[k]->has_read)) {
			r->ok = false;
			report_int_read(r, t, subs, k);
		}
		read_aff(r, subs[k], guards);
	}
}

static void read_aff(Reader *r, const Aff *a, const Guards *guards)
{
	for (int i = 0; a->has_read && i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->kind == ATOM_READ)
			read_tensor(r, atom->tensor, atom->subs, guards, true);
		else if (atom->inner)
			read_aff(r, atom->inner, guards);
	}
}

/* Conditions without a read are tested first, and guard those with one. */
static void read_conds(Reader *r, const Cond *const *conds, int n, const Guards *guards)
{
	CondList plain = {0};
	for (int i = 0; i < n; i++)
		if (!conds[i]->aff->has_read)
			vec_push(r->env->el->arena, &plain, conds[i]);
	Guards first = {plain.data, plain.len, guards};
	for (int i = 0; i < n; i++)
		read_aff(r, conds[i]->aff, &first);
}

static void read_scalar(Reader *r, const Scalar *e, const Guards *guards)
{
	if (!step(r->env, r->loc))
		return;
	if (e->kind == SC_READ)
		read_tensor(r, e->tensor, e->subs, guards, false);
	if (e->aff)
		read_aff(r, e->aff, guards);
	if (e->kind == SC_BRACKET) {
		read_conds(r, e->conds, e->n, guards);
	} else if (e->kind == SC_MUL) {
		Guards inner = {NULL, 0, guards};
		for (int i = 0; i < e->n; i++)
			if (e->args[i]->kind == SC_BRACKET)
				inner = (Guards){e->args[i]->conds, e->args[i]->n, guards};
		for (int i = 0; i < e->n; i++)
			read_scalar(r, e->args[i], inner.n ? &inner : guards);
	} else {
		for (int i = 0; e->args && i < e->n; i++)
			read_scalar(r, e->args[i], guards);
	}
}

static bool check_int_reads(const Env *env, const CompSpec *spec)
{
	if (!env->slots->int_reads.len)
		return true;
	Reader r = {.env = env, .slots = env->slots, .ok = true, .loc = spec->loc};
	Guards domain = {spec->domain.data, spec->domain.len, NULL};
	read_scalar(&r, spec->value, &domain);
	read_conds(&r, spec->domain.data, spec->domain.len, NULL);
	return r.ok && !env->el->stopped;
}

/* In max, min, prod an element takes part only if all its reads are inside. */
static void reads_to_domain(const Env *env, CompSpec *spec)
{
	CondList inside = {0};
	Reader r = {
		.env = env, .slots = env->slots, .inside = &inside, .ok = true, .loc = spec->loc};
	Guards domain = {spec->domain.data, spec->domain.len, NULL};
	read_scalar(&r, spec->value, &domain);
	for (int i = 0; i < inside.len; i++)
		vec_push(env->el->arena, &spec->domain, inside.data[i]);
}

/* ---- the comprehension -------------------------------------------------------------------------------- */

static uint64_t used_slots(const CompSpec *spec)
{
	uint64_t used = spec->value->indices;
	for (int i = 0; i < spec->domain.len; i++)
		used |= spec->domain.data[i]->aff->indices;
	return used;
}

static bool check_size(const Env *env, const CompSpec *spec, Shape shape)
{
	if (!check_elements(env, shape, spec->loc, "this"))
		return false;
	int64_t points = shape_elements(shape);
	for (int k = spec->first; k < env->slots->n; k++)
		if (__builtin_mul_overflow(points, env->slots->extent[k], &points) ||
		    points > INT64_C(1) << 60) {
			fail(env, spec->loc, "this reduction has more than 2^60 terms");
			return false;
		}
	return true;
}

/* Outputs first, in the order of the slots, then the reductions. */
static bool number_indices(const Env *env, const CompSpec *spec, Shape *shape, const Aff **to,
			   const Aff **subs)
{
	Graph *g = env->el->g;
	uint64_t used = used_slots(spec);
	*shape = shape_scalar();
	for (int k = 0; k < spec->first; k++) {
		if (!spec->all && !(used >> k & 1))
			continue;
		if (shape->rank == MAX_RANK) {
			fail(env, spec->loc, "a tensor of more than %d dimensions", MAX_RANK);
			return false;
		}
		subs[shape->rank] = aff_index(g, k);
		to[k] = aff_index(g, shape->rank);
		shape->dim[shape->rank++] = env->slots->extent[k];
	}
	for (int k = spec->first; k < env->slots->n; k++)
		to[k] = aff_index(g, shape->rank + k - spec->first);
	return true;
}

const Tensor *build_comp(const Env *env, CompSpec *spec, const Aff **subs)
{
	Graph *g = env->el->g;
	const Aff *to[MAX_INDICES] = {NULL};
	Shape shape;
	if (!check_int_reads(env, spec))
		return NULL;
	if (spec->op != REDUCE_MAP && spec->op != REDUCE_SUM)
		reads_to_domain(env, spec);
	if (!number_indices(env, spec, &shape, to, subs) || !check_size(env, spec, shape))
		return NULL;
	Subst *s = subst_new(g, to, env->slots->n);
	for (int i = 0; i < spec->domain.len; i++)
		spec->domain.data[i] = subst_cond(s, spec->domain.data[i]);
	const Tensor *t = tensor_comp(g, spec->op, shape, env->slots->extent + spec->first,
				      env->slots->n - spec->first, spec->domain.data,
				      spec->domain.len, subst_scalar(s, spec->value));
	set_origin(env, t, spec->name, spec->loc);
	keep_written(env, t, spec->value, s);
	return t;
}

/* ---- where it is written ------------------------------------------------------------------------ */

void note_written(const Env *env, const Scalar *e, Loc loc)
{
	Elab *el = env->el;
	if (e->kind != SC_CALL && e->kind != SC_CMP)
		return; /* known while compiling */
	while (el->written.len <= e->id)
		vec_push(el->arena, &el->written, NULL);
	Written *w = NEW(el->arena, Written);
	*w = written_here(env, e, loc);
	el->written.data[e->id] = w;
}

void note_same(const Env *env, const Scalar *e, const Scalar *as)
{
	Elab *el = env->el;
	const Written *w = as->id < el->written.len ? el->written.data[as->id] : NULL;
	while (w && el->written.len <= e->id)
		vec_push(el->arena, &el->written, NULL);
	if (w)
		el->written.data[e->id] = w;
}

static void keep_below(const Env *env, const Tensor *t, const Scalar *e, Subst *s)
{
	Elab *el = env->el;
	if (!e->args)
		return;
	while (el->kept.len <= e->id)
		vec_push(el->arena, &el->kept, 0);
	if (el->kept.data[e->id] == t->id + 1)
		return;
	el->kept.data[e->id] = t->id + 1;
	const Written *w = e->id < el->written.len ? el->written.data[e->id] : NULL;
	if (w) {
		Origin *o = &el->g->origins.data[t->id];
		Written *copy = NEW(el->arena, Written);
		*copy = *w;
		copy->e = s ? subst_scalar(s, e) : e;
		copy->next = o->written;
		o->written = copy;
	}
	for (int i = 0; i < e->n; i++)
		keep_below(env, t, e->args[i], s);
}

void keep_written(const Env *env, const Tensor *t, const Scalar *value, Subst *s)
{
	if (env->el->written.len && !env->el->g->origins.data[t->id].written)
		keep_below(env, t, value, s);
}
