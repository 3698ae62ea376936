/* SPDX-License-Identifier: MIT */
/* Index notation: z[n, o] = sum[c] x[n, c] * w[o, c]. A definition becomes one comprehension; a
 * reduction inside an expression becomes one of its own, over the outer indices it uses. */
#include "elaborate.h"

#include <string.h>

bool is_reduction(const char *name)
{
	static const char *const names[] = {"sum", "mean", "max", "min", "prod"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

static ReduceOp reduce_op(const char *name)
{
	if (strcmp(name, "max") == 0 || strcmp(name, "argmax") == 0)
		return REDUCE_MAX;
	if (strcmp(name, "min") == 0 || strcmp(name, "argmin") == 0)
		return REDUCE_MIN;
	return strcmp(name, "prod") == 0 ? REDUCE_PROD : REDUCE_SUM;
}

/* ---- reads ----------------------------------------------------------------------------------------- */

/* A list takes one subscript; so does a number, which stands for a list of equal numbers. */
bool check_item(const Env *env, const Expr *e, const Value *base)
{
	bool list =
		base->kind == VALUE_LIST || base->kind == VALUE_NUMBER || base->kind == VALUE_BOOL;
	if (!list)
		fail(env, e->loc, "%s cannot be subscripted", value_text(env, base));
	else if (e->nargs != 2)
		fail(env, e->loc, "%s takes one subscript", value_text(env, base));
	return list && e->nargs == 2;
}

static Value item(const Env *env, const Expr *e, const Value *base)
{
	int64_t i;
	if (!check_item(env, e, base) || !eval_int(env, e->args[1], "the place in a list", &i))
		return value_error();
	if (base->kind == VALUE_NUMBER || base->kind == VALUE_BOOL)
		return *base;
	if (i < 0 || i >= base->nitems)
		return value_fail(env, e->args[1]->loc,
				  "item %lld of a list of %d: they count from 0", (long long)i,
				  base->nitems);
	return base->items[i];
}

/* '...' in a subscript: the indices it was bound to. */
static int ellipsis_subs(const Env *env, const Expr *e, const Aff **subs, int room)
{
	const Index *index = find_index(env->indices, "...");
	if (!index) {
		fail(env, e->loc, "'...' is not bound here");
		hint(env, LOC_NONE,
		     "bind it on the left, as in z[n, ...] = ..., or in a reduction");
		return -1;
	}
	for (int k = 0; k < index->count && k < room; k++)
		subs[k] = aff_index(env->el->g, index->slot + k);
	return index->count;
}

void fail_rank(const Env *env, const Expr *e, Shape shape, int subs)
{
	fail(env, e->loc, "%s has %d dimension%s %s, and %d subscript%s",
	     expr_text(env, e->args[0]), shape.rank, shape.rank == 1 ? "" : "s",
	     shape_text(env->el->arena, shape), subs, subs == 1 ? "" : "s");
}

static bool eval_subs(const Env *env, const Expr *e, const Tensor *t, const Aff **subs)
{
	int n = 0;
	bool ok = true;
	for (int i = 1; i < e->nargs; i++) {
		int count = 1;
		if (e->args[i]->kind == EXPR_ELLIPSIS) {
			count = ellipsis_subs(env, e->args[i], subs + n, MAX_RANK - n);
		} else {
			const Aff *a = eval_aff(env, e->args[i]);
			if (n < MAX_RANK)
				subs[n] = a;
			ok = a && ok;
		}
		if (count < 0)
			return false;
		n = n + count > MAX_RANK ? MAX_RANK + 1 : n + count;
	}
	if (ok && n != t->shape.rank)
		fail_rank(env, e, t->shape, e->nargs - 1);
	return ok && n == t->shape.rank;
}

/* A read outside index notation has no definition whose ranges would come later. */
static bool check_plain_read(const Env *env, const Expr *e, const Tensor *t, const Aff *const *subs)
{
	for (int k = 0; k < t->shape.rank; k++) {
		Range r = aff_range(subs[k], NULL);
		if ((t->dtype == DTYPE_INT || subs[k]->has_read) &&
		    (r.lo < 0 || r.hi >= t->shape.dim[k])) {
			fail(env, e->loc, "this read of an integer tensor %s may be outside of it",
			     shape_text(env->el->arena, t->shape));
			return false;
		}
	}
	return true;
}

static Value read_tensor(const Env *env, const Expr *e, const Tensor *t)
{
	Graph *g = env->el->g;
	const Aff *room[MAX_RANK];
	if (!eval_subs(env, e, t, room))
		return value_error();
	const Aff **subs = NEW_ARRAY(env->el->arena, const Aff *, t->shape.rank + 1);
	bool through = t->dtype == DTYPE_INT;
	for (int k = 0; k < t->shape.rank; k++) {
		subs[k] = room[k];
		through = through || subs[k]->has_read;
	}
	if (through && !env->slots && !check_plain_read(env, e, t, subs))
		return value_error();
	if (through && env->slots)
		vec_push(env->el->arena, &env->slots->int_reads, (IntRead){t, subs, e->loc, e});
	if (t->dtype == DTYPE_INT)
		return value_aff(env, aff_read(g, t, subs), 1, shape_scalar());
	return value_scalar(env, sc_read(g, t, subs), shape_scalar());
}

Value eval_base(const Env *env, const Expr *e)
{
	Slots *slots = env->slots;
	if (e->kind == EXPR_NAME || e->kind == EXPR_LIST)
		return eval(env, e);
	for (int i = 0; slots && i < slots->bases.len; i++)
		if (slots->bases.data[i].expr == e && slots->bases.data[i].scope == env->scope)
			return slots->bases.data[i].value;
	Value v = eval_plain(env, e);
	if (slots)
		vec_push(env->el->arena, &slots->bases, (Memo){e, env->scope, v});
	return v;
}

bool check_base(const Env *env, const Expr *base)
{
	const Index *index = base->kind == EXPR_NAME ? find_index(env->indices, base->name) : NULL;
	bool found = false;
	if (!index)
		return true;
	Value hidden = find_name(env, base->name, &found);
	fail(env, base->loc, "%s is an index here, not a tensor", base->name);
	if (found && is_tensorlike(&hidden))
		hint(env, index->loc,
		     "this index hides the tensor %s: call one of the two something else",
		     base->name);
	return false;
}

Value eval_index(const Env *env, const Expr *e)
{
	const Expr *at = e->args[0];
	if (!check_base(env, at))
		return value_error();
	Value base = eval_base(env, at);
	switch (base.kind) {
	case VALUE_ERROR:
		return base;
	case VALUE_TENSOR:
		return read_tensor(env, e, base.tensor);
	case VALUE_SCALAR:
	case VALUE_AFF:
		if (!base.slots) {
			const Tensor *t = as_tensor(env, base, NULL, at->loc);
			return t ? read_tensor(env, e, t) : value_error();
		}
		break;
	default:
		break;
	}
	return item(env, e, &base);
}

/* ---- reductions --------------------------------------------------------------------------------------- */

static bool eval_domain(const Env *env, const Expr *e, CompSpec *spec)
{
	if (!e->domain)
		return true;
	Graph *g = env->el->g;
	Value v = eval(env, e->domain);
	if (v.kind == VALUE_ERROR)
		return false;
	if (v.kind == VALUE_BOOL) {
		const Cond *never = cond_new(g, COND_GE, aff_const(g, -1), 0);
		if (number_is(v.number, 0))
			vec_push(env->el->arena, &spec->domain, never);
		return true;
	}
	if (v.kind != VALUE_LOGIC) {
		fail(env, e->domain->loc, "expected a condition, found %s", value_text(env, &v));
		return false;
	}
	const Scalar *rest = logic_split(env, v.logic, &spec->domain);
	if (rest && spec->op != REDUCE_SUM) {
		fail(env, e->domain->loc,
		     "the domain of %s can only be integer conditions joined by &&", e->name);
		return false;
	}
	if (rest)
		spec->value = sc_mul2(g, rest, spec->value);
	return true;
}

/* How many points a mean divides by. With a domain that is a sum of its own. */
static const Scalar *mean_factor(const Env *env, const Expr *e, const CompSpec *spec)
{
	Graph *g = env->el->g;
	if (!e->domain) {
		int64_t count = 1;
		for (int k = spec->first; k < env->slots->n; k++)
			if (__builtin_mul_overflow(count, env->slots->extent[k], &count))
				count = INT64_MAX; /* build_comp reports it */
		return sc_literal(g, number_ratio(1, count));
	}
	CompSpec count = *spec;
	count.domain = (CondList){0};
	count.value = sc_int(g, 1);
	count.name = NULL;
	count.all = false;
	if (!eval_domain(env, e, &count))
		return NULL;
	const Aff *subs[MAX_RANK];
	const Tensor *t = build_comp(env, &count, subs);
	return t ? sc_call_name(g, "recip", sc_read(g, t, subs), NULL) : NULL;
}

static const Tensor *place_of(const Env *env, const Tensor *t, Loc loc)
{
	Graph *g = env->el->g;
	const Tensor *place = tensor_place(g, t);
	Origin *o = &g->origins.data[place->id];
	if (!o->written) {
		Written *w = NEW(env->el->arena, Written);
		*w = written_here(env, NULL, loc);
		o->written = w;
	}
	return place;
}

/* The comprehension of a reduction; `env` is a copy that gets the new indices. For argmax and argmin,
 * the place. `factor`: what its reader multiplies it by, if that is not part of it. */
static const Tensor *reduction(Env *env, const Expr *e, CompSpec *spec, const Aff **subs,
			       const Scalar **factor)
{
	Graph *g = env->el->g;
	*factor = NULL;
	spec->op = reduce_op(e->name);
	spec->first = env->slots->n;
	if (!bind_indices(env, e->indices, e->nindices, NULL, e->args[0], e->domain, e->loc))
		return NULL;
	env->integer = false;
	Value body = lift(env, eval(env, e->args[0]), e->args[0]->loc);
	if (body.kind != VALUE_SCALAR)
		return NULL;
	spec->value = body.scalar;
	if (strcmp(e->name, "mean") == 0) {
		const Scalar *mean = mean_factor(env, e, spec);
		if (!mean)
			return NULL;
		if (e->domain)
			*factor = mean;
		else
			spec->value = sc_mul2(g, mean, spec->value);
	}
	if (!eval_domain(env, e, spec))
		return NULL;
	const Tensor *t = build_comp(env, spec, subs);
	return t && strncmp(e->name, "arg", 3) == 0 ? place_of(env, t, e->loc) : t;
}

static void end_indices(const Env *env, const Expr *e, int first)
{
	env->slots->n = first;
	for (int i = 0; i < e->nindices; i++)
		if (e->indices[i].name)
			vec_push(env->el->arena, &env->slots->ended, e->indices[i].name);
}

Value eval_reduce(const Env *env, const Expr *e)
{
	Graph *g = env->el->g;
	Slots fresh = {0};
	Env inner = *env;
	if (!env->slots) {
		inner.slots = &fresh;
		inner.indices = NULL;
	}
	int first = inner.slots->n;
	CompSpec spec = {.loc = e->loc};
	const Aff *subs[MAX_RANK];
	const Scalar *factor;
	const Tensor *t = reduction(&inner, e, &spec, subs, &factor);
	end_indices(&inner, e, first);
	if (!t)
		return value_error();
	if (!env->slots && !factor)
		return value_tensor(t);
	if (t->dtype == DTYPE_INT) {
		const Aff **copy = NEW_ARRAY(env->el->arena, const Aff *, MAX_RANK);
		memcpy(copy, subs, sizeof subs);
		return value_aff(env, aff_read(g, t, copy), 1, shape_scalar());
	}
	const Scalar *read = sc_read(g, t, subs);
	return value_scalar(env, factor ? sc_mul2(g, read, factor) : read, shape_scalar());
}

/* All elements of a tensor or a list. */
Value reduce_all(const Env *env, const char *op, Value v, Loc loc)
{
	Graph *g = env->el->g;
	Value total = value_number(number_int(reduce_op(op) == REDUCE_PROD));
	if (v.kind == VALUE_NUMBER || v.kind == VALUE_ERROR)
		return v;
	if (v.kind == VALUE_LIST) {
		for (int i = 0; i < v.nitems; i++) {
			Number x = v.items[i].number;
			if (v.items[i].kind != VALUE_NUMBER)
				return value_fail(env, loc,
						  "%s of a list that does not hold numbers", op);
			bool less = number_compare(x, total.number) < 0;
			if (reduce_op(op) == REDUCE_PROD)
				total.number = number_mul(total.number, x);
			else if (reduce_op(op) == REDUCE_SUM)
				total.number = number_add(total.number, x);
			else if (i == 0 || less == (reduce_op(op) == REDUCE_MIN))
				total.number = x;
		}
		if (strcmp(op, "mean") == 0 && v.nitems)
			total.number = number_div(total.number, number_int(v.nitems));
		return total;
	}
	v = lift(env, v, loc);
	if (v.kind != VALUE_SCALAR)
		return value_error();
	if (v.slots) {
		fail(env, loc, "%s(...) takes a whole tensor, and this depends on indices", op);
		hint(env, LOC_NONE, "in index notation, name what is summed over: sum[c] x[n, c]");
		return value_error();
	}
	int64_t count = shape_elements(v.shape);
	if (strcmp(op, "mean") == 0)
		v.scalar = sc_mul2(g, sc_literal(g, number_ratio(1, count)), v.scalar);
	const Tensor *t = tensor_comp(g, reduce_op(op), shape_scalar(), v.shape.dim, v.shape.rank,
				      NULL, 0, v.scalar);
	set_origin(env, t, NULL, loc);
	keep_written(env, t, v.scalar, NULL);
	return value_tensor(t);
}

/* ---- definitions ---------------------------------------------------------------------------------------- */

/* A map, where the right side is not one reduction. */
static const Tensor *define_map(const Env *env, const Stmt *s)
{
	const Aff *subs[MAX_RANK];
	Value v = lift(env, eval(env, s->value), s->value->loc);
	if (v.kind != VALUE_SCALAR)
		return NULL;
	CompSpec spec = {.op = REDUCE_MAP,
			 .first = env->slots->n,
			 .all = true,
			 .value = v.scalar,
			 .loc = s->loc,
			 .name = s->name};
	return build_comp(env, &spec, subs);
}

void exec_define(const Env *env, const Stmt *s)
{
	Slots slots = {0};
	Env inner = *env;
	inner.slots = &slots;
	inner.indices = NULL;
	const char *result = env->frame->result_name;
	const Shape *given = result && strcmp(result, s->name) == 0 ? &env->frame->result : NULL;
	const Tensor *t = NULL;
	const Expr *e = s->value;
	if (bind_indices(&inner, s->indices, s->nindices, given, e, NULL, s->loc)) {
		const Aff *subs[MAX_RANK];
		const Scalar *factor;
		CompSpec spec = {.all = true, .loc = s->loc, .name = s->name};
		bool whole = e->kind == EXPR_REDUCE && !(e->domain && strcmp(e->name, "mean") == 0);
		t = whole ? reduction(&inner, e, &spec, subs, &factor) : define_map(&inner, s);
	}
	bind_name(env, s->name, value_tensor(t), s->name_loc);
}
