/* SPDX-License-Identifier: MIT */
/* What the language has beside definitions: reductions of whole tensors, the rows of the scalar table,
 * reshape, random numbers and grad. A definition of the same name hides them. */
#include "elaborate.h"

#include <string.h>

/* ---- random numbers --------------------------------------------------------------------------------- */

/* 32-bit FNV-1a over the path and, in four bytes from the lowest, how many applications came before. */
uint32_t stream_number(const char *path, int before)
{
	uint32_t h = 2166136261u;
	for (const char *c = path; *c; c++)
		h = (h ^ (unsigned char)*c) * 16777619u;
	for (int i = 0; i < 4; i++)
		h = (h ^ ((uint32_t)before >> (8 * i) & 255)) * 16777619u;
	return h;
}

uint32_t next_stream(Elab *el, const char *path)
{
	int *count = map_get(&el->streams, path);
	if (!count) {
		count = NEW(el->arena, int);
		map_put(&el->streams, path, count);
	}
	return stream_number(path, (*count)++);
}

/* From stream = 7: two applications with the same one draw the same numbers. */
static bool stream_of(const Env *env, const Arg *arg, uint32_t *stream)
{
	int64_t value;
	if (!exact_int(env, &arg->value, arg->expr, "a stream", &value))
		return false;
	*stream = (uint32_t)value;
	if (value >= 0 && value <= UINT32_MAX)
		return true;
	fail(env, arg->loc, "a stream is a number from 0 to %lld", (long long)UINT32_MAX);
	return false;
}

/* The element is the row-major number in the parameter, or of all indices in sight. */
static Value random_value(const Env *env, const Expr *e, RandomKind kind, const uint32_t *given)
{
	Graph *g = env->el->g;
	const Record *r = env->initial;
	if (!r && !env->slots) {
		fail(env, e->loc, "%s() needs indices here: one number an element", e->name);
		hint(env, LOC_NONE, "write it in index notation, as in z[n, c] = x[n, c] + %s()",
		     e->name);
		return value_error();
	}
	if (r && !env->slots) {
		const Aff *linear = aff_const(g, 0);
		for (int k = 0; k < r->node->shape.rank; k++)
			linear = aff_add(g, aff_scale(g, linear, r->node->shape.dim[k]),
					 aff_index(g, k));
		uint32_t stream = given ? *given : next_stream(env->el, r->name);
		return value_scalar(env, sc_random(g, kind, stream, linear), r->node->shape);
	}
	uint32_t stream = given ? *given : next_stream(env->el, env->frame->path);
	return value_scalar(env, sc_random(g, kind, stream, linear_element(env)), shape_scalar());
}

/* normal(mean, std), uniform(low, high); both with stream = number, too */
static Value call_random(const Env *env, const Expr *e, const Arg *args)
{
	Graph *g = env->el->g;
	bool normal = strcmp(e->name, "normal") == 0;
	const Arg *numbers[2] = {NULL}, *given = NULL;
	uint32_t stream;
	int n = 0;
	for (int i = 0; i < e->narguments; i++) {
		if (args[i].name)
			given = &args[i];
		else if (n++ < 2)
			numbers[n - 1] = &args[i];
	}
	if (given && !stream_of(env, given, &stream))
		return value_error();
	Value v = random_value(env, e, normal ? RANDOM_NORMAL : RANDOM_UNIFORM,
			       given ? &stream : NULL);
	if (v.kind == VALUE_ERROR || n == 0)
		return v;
	if (n != 2)
		return value_fail(env, e->loc, "%s takes no arguments, or two: %s(%s)", e->name,
				  e->name, normal ? "mean, std" : "low, high");
	Value a = lift(env, numbers[0]->value, numbers[0]->loc),
	      b = lift(env, numbers[1]->value, numbers[1]->loc);
	if (a.kind == VALUE_ERROR || b.kind == VALUE_ERROR)
		return value_error();
	if (a.shape.rank || b.shape.rank)
		return value_fail(env, e->loc, "the arguments of %s are numbers", e->name);
	const Scalar *width = normal ? b.scalar : sc_sub(g, b.scalar, a.scalar);
	v.scalar = sc_add2(g, a.scalar, sc_mul2(g, width, v.scalar));
	return v;
}

/* ---- grad --------------------------------------------------------------------------------------------- */

static bool grad_of(const Env *env, const Arg *arg, const Tensor **e)
{
	*e = as_tensor(env, arg->value, NULL, arg->loc);
	if (!*e)
		return false;
	if ((*e)->shape.rank == 0 && (*e)->dtype == DTYPE_FLOAT)
		return true;
	fail(env, arg->loc, "grad takes the derivative of a single number, found %s",
	     value_text(env, &arg->value));
	hint(env, LOC_NONE, "sum it first: grad(sum(%s), ...)", expr_text(env, arg->expr));
	return false;
}

static Value no_gradient(const Env *env, const Expr *e, const Arg *args, const Cut *cut)
{
	const char *of = expr_text(env, args[0].expr), *by = expr_text(env, args[1].expr);
	if (cut) {
		fail_cut(env, cut, of, by);
		hint(env, e->loc, "this gradient needs it");
		return value_error();
	}
	fail(env, e->loc, "%s does not depend on %s: there is nothing to derive", of, by);
	hint(env, LOC_NONE,
	     "grad follows names, not values: %s must be used, by this name, to compute %s", by,
	     of);
	return value_error();
}

static Value call_grad(const Env *env, const Expr *e, const Arg *args)
{
	if (e->narguments != 2)
		return value_fail(env, e->loc, "grad takes two arguments: grad(e, x) is d e / d x");
	const Tensor *of;
	if (!grad_of(env, &args[0], &of))
		return value_error();
	const Expr *name = args[1].expr;
	const Tensor *x = args[1].value.tensor;
	if (args[1].value.kind != VALUE_TENSOR || (name && name->kind != EXPR_NAME)) {
		fail(env, args[1].loc, "the second argument of grad is the name of a tensor");
		hint(env, LOC_NONE,
		     "bind it first: h = ..., and use h both in the expression and here");
		return value_error();
	}
	if (x->dtype == DTYPE_INT)
		return value_fail(env, args[1].loc,
				  "%s is an integer tensor: nothing has a derivative by it",
				  expr_text(env, name));
	const Reach *reached = reach(env->el->g, of);
	const Binding *b = lookup(env, name->name);
	const Record *r = b ? b->record : map_get(&env->el->records, name->name);
	if (r && !reached[x->id].passes && !reached[x->id].cut)
		x = r->node; /* updated since: the value that was used */
	if (!reached[x->id].passes)
		return no_gradient(env, e, args, reached[x->id].cut);
	const Tensor *t = tensor_grad(env->el->g, of, x);
	set_origin(env, t, NULL, e->loc);
	return value_tensor(t);
}

/* ---- reshape -------------------------------------------------------------------------------------------- */

static Value call_reshape(const Env *env, const Expr *e, const Arg *args)
{
	Arena *arena = env->el->arena;
	if (e->narguments != 2)
		return value_fail(env, e->loc, "reshape takes two arguments: reshape(x, [sizes])");
	const Tensor *t = as_tensor(env, args[0].value, NULL, args[0].loc);
	Shape shape;
	if (!t || !list_shape(env, args[1].expr, &shape, "the new shape"))
		return value_error();
	if (shape_elements(t->shape) != shape_elements(shape))
		return value_fail(env, e->loc, "%s has %lld elements, and %s would have %lld",
				  shape_text(arena, t->shape), (long long)shape_elements(t->shape),
				  shape_text(arena, shape), (long long)shape_elements(shape));
	const Tensor *r = tensor_reshape(env->el->g, t, shape);
	set_origin(env, r, NULL, e->loc);
	return value_tensor(r);
}

/* ---- reductions and rows ---------------------------------------------------------------------------------- */

static const Row *pair_row(const char *name)
{
	return strcmp(name, "max") == 0   ? row_find("max2")
	       : strcmp(name, "min") == 0 ? row_find("min2")
					  : NULL;
}

/* sum(e): all elements; max(a, b, …): elementwise */
static Value call_reduction(const Env *env, const Expr *e)
{
	int n = e->narguments;
	const Row *row = pair_row(e->name);
	if (!is_reduction(e->name)) {
		fail(env, e->loc, "%s names what it looks through: %s[c] x[n, c]", e->name,
		     e->name);
		return value_error();
	}
	if (n == 0 || (n > 1 && !row))
		return value_fail(env, e->loc,
				  "%s(...) takes one tensor; %s[i] ... sums over indices", e->name,
				  e->name);
	const Arg *args = eval_arguments(env, e->arguments, n, n == 1);
	if (!args)
		return value_error();
	if (n == 1) {
		Env plain = *env;
		plain.slots = NULL;
		plain.indices = NULL;
		return adopt(env, reduce_all(&plain, e->name, args[0].value, args[0].loc), e->loc);
	}
	Arg pair[2] = {args[0]};
	for (int i = 1; i < n && pair[0].value.kind != VALUE_ERROR; i++) {
		pair[1] = args[i];
		pair[0].value = apply_row(env, row, pair, e->loc);
	}
	return pair[0].value;
}

static Value call_row(const Env *env, const Row *row, const Expr *e)
{
	const Arg *args = eval_arguments(env, e->arguments, e->narguments, false);
	if (!args)
		return value_error();
	if (e->narguments != row->arity)
		return value_fail(env, e->loc, "%s takes %d argument%s, found %d", row->name,
				  row->arity, row->arity == 1 ? "" : "s", e->narguments);
	return apply_row(env, row, args, e->loc);
}

/* ---- by name ------------------------------------------------------------------------------------------------ */

typedef Value (*Builtin)(const Env *env, const Expr *e, const Arg *args);

static const struct {
	const char *name;
	Builtin call;
	bool plain;        /* its arguments may not depend on indices */
	const char *named; /* an argument may have this name */
} builtins[] = {
	{"grad", call_grad, true, NULL},
	{"reshape", call_reshape, true, NULL},
	{"normal", call_random, false, "stream"},
	{"uniform", call_random, false, "stream"},
};

static const int nbuiltins = sizeof builtins / sizeof *builtins;

/* A message for an argument that has a name other than `named` (NULL: any), or has that twice. */
static bool named_argument(const Env *env, const Expr *e, const char *named)
{
	int count = 0;
	for (int i = 0; i < e->narguments; i++) {
		const char *name = e->arguments[i].name;
		bool known = name && named && strcmp(name, named) == 0;
		count += known;
		if (!name || (known && count == 1))
			continue;
		fail(env, e->arguments[i].loc, known ? "%s takes %s once" : "%s has no argument %s",
		     e->name, name);
		return true;
	}
	return false;
}

bool eval_builtin(const Env *env, const Expr *e, Value *out)
{
	const Row *row = row_find(e->name);
	bool reduction = is_reduction(e->name) || strncmp(e->name, "argm", 4) == 0;
	int k = 0;
	while (k < nbuiltins && strcmp(builtins[k].name, e->name) != 0)
		k++;
	if (k == nbuiltins && !reduction && (!row || row->internal))
		return false;
	*out = value_error();
	if (named_argument(env, e, k < nbuiltins ? builtins[k].named : NULL))
		return true;
	if (k < nbuiltins) {
		/* reshape evaluates its sizes itself: there / and % floor */
		bool sizes = builtins[k].call == call_reshape && e->narguments == 2;
		const Arg *args = eval_arguments(env, e->arguments, sizes ? 1 : e->narguments,
						 builtins[k].plain);
		if (args && sizes)
			((Arg *)args)[1] = (Arg){NULL, e->arguments[1].value->loc, value_error(),
						 e->arguments[1].value};
		if (args)
			*out = builtins[k].call(env, e, args);
	} else {
		*out = reduction ? call_reduction(env, e) : call_row(env, row, e);
	}
	return true;
}

void guess_builtins(Guess *g)
{
	for (int i = 0; i < nbuiltins; i++)
		guess(g, builtins[i].name);
	for (int i = 0; scalar_rows[i]; i++)
		if (!scalar_rows[i]->internal)
			guess(g, scalar_rows[i]->name);
}
