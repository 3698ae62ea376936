/* SPDX-License-Identifier: MIT */
/* How far an index runs: as its written bound says, else the declared shape of the result, else the
 * size of every dimension it subscripts alone, which must agree. Nothing else is guessed. */
#include "elaborate.h"

#include <string.h>

/* What is learnt of one index, or of "...". */
typedef struct Found {
	const char *name;
	bool found, wanted;
	bool clash; /* reported: what follows is silent */
	Shape dims; /* one size, or those that "..." stands for */
	Loc loc;
} Found;

typedef struct Walk {
	const Env *env;
	Found *found;
	int n;
} Walk;

const Index *find_index(const Index *indices, const char *name)
{
	for (; indices; indices = indices->outer)
		if (strcmp(indices->name, name) == 0)
			return indices;
	return NULL;
}

/* ---- what an expression is made of --------------------------------------------------------------- */

static Nature worse(Nature a, Nature b)
{
	return a > b ? a : b;
}

static Nature nature_of_value(const Value *v)
{
	if (v->kind == VALUE_AFF)
		return NATURE_INT;
	if (v->kind == VALUE_TENSOR)
		return v->tensor->dtype == DTYPE_INT ? NATURE_INT : NATURE_FLOAT;
	return is_elementwise(v) ? NATURE_FLOAT : NATURE_CONST;
}

static Nature nature_of_name(const Env *env, const char *name)
{
	if (find_index(env->indices, name))
		return NATURE_INT;
	bool found;
	Value v = find_name(env, name, &found);
	return found ? nature_of_value(&v) : NATURE_CONST;
}

static Nature nature_of_all(const Env *env, Expr *const *args, int n)
{
	Nature all = NATURE_CONST;
	for (int i = 0; i < n; i++)
		all = worse(all, nature(env, args[i]));
	return all;
}

static Nature nature_of_call(const Env *env, const Expr *e)
{
	if (strcmp(e->name, "uniform") == 0 || strcmp(e->name, "normal") == 0)
		return NATURE_FLOAT;
	Nature all = NATURE_CONST;
	for (int i = 0; i < e->narguments; i++)
		all = worse(all, nature(env, e->arguments[i].value));
	bool rounds = strcmp(e->name, "floor") == 0 || strcmp(e->name, "ceil") == 0;
	return all == NATURE_INT && !rounds ? NATURE_FLOAT : all;
}

Nature nature(const Env *env, const Expr *e)
{
	switch (e->kind) {
	case EXPR_NAME:
		return nature_of_name(env, e->name);
	case EXPR_INDEX:
		if (e->args[0]->kind == EXPR_NAME)
			return nature_of_name(env, e->args[0]->name);
		return nature(env, e->args[0]);
	case EXPR_CALL:
		return nature_of_call(env, e);
	case EXPR_REDUCE:
		return strncmp(e->name, "arg", 3) == 0 ? NATURE_INT : NATURE_FLOAT;
	case EXPR_BINARY:
		if (e->op == OP_POW && nature_of_all(env, e->args, 2) != NATURE_CONST)
			return NATURE_FLOAT;
		return nature_of_all(env, e->args, 2);
	case EXPR_LIST:
		return nature_of_all(env, e->args, e->nargs) == NATURE_CONST ? NATURE_CONST
									     : NATURE_FLOAT;
	default:
		return nature_of_all(env, e->args, e->nargs);
	}
}

/* ---- the sizes of the dimensions an index subscripts alone ------------------------------------------ */

static void learn(Walk *w, const char *name, const int64_t *dims, int n, Loc loc)
{
	for (int i = 0; i < w->n; i++) {
		Found *f = &w->found[i];
		if (!f->wanted || strcmp(f->name, name) != 0)
			continue;
		Shape dims_here = {.rank = n};
		memcpy(dims_here.dim, dims, (size_t)n * sizeof *dims);
		if (!f->found) {
			f->found = true;
			f->dims = dims_here;
			f->loc = loc;
		} else if (!shape_equal(f->dims, dims_here) && !f->clash) {
			Arena *arena = w->env->el->arena;
			f->clash = true;
			if (strcmp(name, "...") == 0)
				fail(w->env, loc, "'...' stands for %s here, and for %s before",
				     shape_text(arena, dims_here), shape_text(arena, f->dims));
			else
				fail(w->env, loc,
				     "the index %s subscripts a size of %lld here, and of %lld "
				     "before",
				     name, (long long)dims[0], (long long)f->dims.dim[0]);
			hint(w->env, f->loc, "%s subscripts the other size here", name);
		}
	}
}

/* False after an error, and if it is not a tensor. */
static bool shape_of_base(const Walk *w, const Expr *e, Shape *shape, bool *failed)
{
	const Expr *base = e->args[0];
	bool found = true;
	Value v;
	if (base->kind == EXPR_LIST)
		return false;
	if (!check_base(w->env, base)) {
		*failed = true;
		return false;
	}
	if (base->kind == EXPR_NAME) {
		v = find_name(w->env, base->name, &found);
		if (!found)
			v = eval(w->env, base);
	} else {
		v = eval_base(w->env, base); /* a call: using an index is an error */
	}
	if (!is_tensorlike(&v)) {
		*failed = v.kind == VALUE_ERROR || !check_item(w->env, e, &v);
		return false;
	}
	*shape = v.kind == VALUE_TENSOR ? v.tensor->shape : v.shape;
	return true;
}

static void infer(Walk *w, const Expr *e);

/* While ranges are looked for, indices have no slots yet, but names they are. */
static void declare(Env *env, const IndexDecl *decls, int n)
{
	for (int i = 0; i < n; i++) {
		Index *index = NEW(env->el->arena, Index);
		*index = (Index){.name = decls[i].name ? decls[i].name : "...",
				 .loc = decls[i].loc,
				 .outer = env->indices};
		env->indices = index;
	}
}

/* The index takes no range from here, and what is wrong here is reported already. */
static void poison(Walk *w, const char *name)
{
	for (int i = 0; i < w->n; i++)
		if (strcmp(w->found[i].name, name) == 0 && w->found[i].wanted)
			w->found[i].clash = true;
}

static void infer_subscripts(Walk *w, const Expr *e)
{
	Shape shape;
	int subs = e->nargs - 1, ellipses = 0;
	for (int i = 1; i <= subs; i++)
		ellipses += e->args[i]->kind == EXPR_ELLIPSIS;
	bool failed = false, known = shape_of_base(w, e, &shape, &failed);
	int rest = known ? shape.rank - (subs - ellipses) : 0;
	if (failed && e->args[0]->kind == EXPR_NAME)
		poison(w, e->args[0]->name); /* if it is an index itself */
	if (known && (ellipses ? ellipses > 1 || rest < 0 : rest != 0)) {
		fail_rank(w->env, e, shape, subs);
		failed = true;
	}
	for (int i = 1, dim = 0; i <= subs; i++) {
		const Expr *sub = e->args[i];
		bool dots = sub->kind == EXPR_ELLIPSIS;
		const char *name = dots ? "..." : sub->kind == EXPR_NAME ? sub->name : NULL;
		if (failed && name)
			poison(w, name);
		else if (known && name)
			learn(w, name, shape.dim + dim, dots ? rest : 1, sub->loc);
		dim += dots ? rest : 1;
		if (!dots)
			infer(w, sub);
	}
}

static void infer(Walk *w, const Expr *e)
{
	if (!e || !step(w->env, e->loc))
		return;
	if (e->kind == EXPR_INDEX) {
		infer_subscripts(w, e);
		return;
	}
	if (e->kind == EXPR_IF && nature(w->env, e->args[0]) == NATURE_CONST) {
		Value c = eval(w->env, e->args[0]);
		if (c.kind == VALUE_BOOL) {
			infer(w, e->args[number_is(c.number, 0) ? 2 : 1]);
			return;
		}
	}
	const Env *outer = w->env;
	Env inner = *outer;
	declare(&inner, e->indices, e->nindices);
	w->env = &inner;
	for (int i = 0; i < e->nargs; i++)
		infer(w, e->args[i]);
	for (int i = 0; i < e->narguments; i++)
		infer(w, e->arguments[i].value);
	if (e->kind == EXPR_REDUCE)
		infer(w, e->domain);
	w->env = outer;
}

/* ---- binding ------------------------------------------------------------------------------------------ */

static const char *index_name(const IndexDecl *d)
{
	return d->name ? d->name : "...";
}

static bool bound_before(const Env *env, const IndexDecl *decls, int i)
{
	const char *name = index_name(&decls[i]);
	const Index *outer = find_index(env->indices, name);
	Loc before = outer ? outer->loc : LOC_NONE;
	for (int j = 0; j < i && !outer; j++)
		if (strcmp(index_name(&decls[j]), name) == 0)
			before = decls[j].loc;
	if (before.source < 0)
		return false;
	fail(env, decls[i].loc, "the index %s is bound twice", name);
	hint(env, before, "%s is bound here", name);
	return true;
}

/* The sizes a declared result gives its indices. */
static bool take_given(const Env *env, const IndexDecl *decls, int n, const Shape *given,
		       Found *found, Loc loc)
{
	int ellipses = 0;
	for (int i = 0; i < n; i++)
		ellipses += !decls[i].name;
	int rest = given->rank - (n - ellipses);
	if (ellipses ? rest < 0 : rest != 0) {
		fail(env, loc, "%d indices for a result declared as %s", n,
		     shape_text(env->el->arena, *given));
		return false;
	}
	for (int i = 0, dim = 0; i < n; i++) {
		found[i].dims.rank = decls[i].name ? 1 : rest;
		memcpy(found[i].dims.dim, given->dim + dim,
		       (size_t)found[i].dims.rank * sizeof *given->dim);
		dim += found[i].dims.rank;
		found[i].found = true;
		found[i].loc = decls[i].loc;
	}
	return true;
}

static bool take_bound(const Env *env, const IndexDecl *d, Found *f)
{
	int64_t bound;
	if (!eval_int(env, d->bound, "the range of an index", &bound))
		return false;
	if (bound < 1) {
		fail(env, d->bound->loc, "the range of %s is empty: it ends before %lld", d->name,
		     (long long)bound);
		return false;
	}
	if (f->found && f->dims.dim[0] != bound) {
		fail(env, d->bound->loc,
		     "the range of %s is %lld here, but the declared result has %lld", d->name,
		     (long long)bound, (long long)f->dims.dim[0]);
		return false;
	}
	f->found = true;
	f->dims = (Shape){.rank = 1, .dim = {bound}};
	return true;
}

static bool add_index(Env *env, const IndexDecl *d, const Found *f)
{
	if (f->clash)
		return false;
	if (!f->found) {
		if (d->name)
			fail(env, d->loc, "the range of the index %s is not known", d->name);
		else
			fail(env, d->loc, "nothing says which dimensions '...' stands for");
		hint(env, LOC_NONE,
		     d->name ? "an index takes the size of a dimension it subscripts alone; else "
			       "give its "
			       "range, as in sum[%s < 3]"
			     : "'...' takes what is left of a tensor that is subscripted with it%s",
		     d->name ? d->name : "");
		return false;
	}
	Slots *slots = env->slots;
	if (slots->n + f->dims.rank > MAX_INDICES) {
		fail(env, d->loc, "more than %d indices", MAX_INDICES);
		return false;
	}
	Index *index = NEW(env->el->arena, Index);
	*index = (Index){f->name, slots->n, f->dims.rank, d->loc, env->indices};
	for (int k = 0; k < f->dims.rank; k++) {
		if (f->dims.dim[k] > INT64_C(1) << 40) {
			fail(env, d->loc, "the range of %s exceeds 2^40", f->name);
			return false;
		}
		slots->extent[slots->n++] = f->dims.dim[k];
	}
	env->indices = index;
	return true;
}

bool bind_indices(Env *env, const IndexDecl *decls, int n, const Shape *given, const Expr *body,
		  const Expr *domain, Loc loc)
{
	bool ok = true;
	Found *found = NEW_ARRAY(env->el->arena, Found, n);
	for (int i = 0; i < n; i++) {
		found[i].name = index_name(&decls[i]);
		ok = !bound_before(env, decls, i) && ok;
	}
	if (!ok || (given && !take_given(env, decls, n, given, found, loc)))
		return false;
	for (int i = 0; i < n; i++) {
		if (decls[i].bound)
			ok = take_bound(env, &decls[i], &found[i]) && ok;
		found[i].wanted = !found[i].found;
	}
	if (!ok)
		return false;
	Env seen = *env;
	declare(&seen, decls, n);
	Walk w = {&seen, found, n};
	infer(&w, body);
	infer(&w, domain);
	Env bound = *env;
	for (int i = 0; i < n; i++)
		ok = add_index(&bound, &decls[i], &found[i]) && ok;
	env->indices = bound.indices;
	return ok;
}

const Aff *linear_element(const Env *env)
{
	Graph *g = env->el->g;
	const Aff *linear = aff_const(g, 0);
	for (int k = 0; k < env->slots->n; k++)
		linear = aff_add(g, aff_scale(g, linear, env->slots->extent[k]), aff_index(g, k));
	return linear;
}
