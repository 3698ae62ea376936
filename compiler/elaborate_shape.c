/* SPDX-License-Identifier: MIT */
/* Shapes. A shape in a signature names sizes: the first occurrence of a name binds it, every later one
 * must agree, and an expression is checked. '...' binds the dimensions that are left. In the net the
 * sizes of inputs that nothing binds are open: they come from the request. */
#include "elaborate.h"

#include <string.h>

/* ---- shapes from expressions ------------------------------------------------------------------------ */

static bool add_dim(const Env *env, Shape *shape, int64_t size, Loc loc)
{
	if (shape->rank == MAX_RANK) {
		fail(env, loc, "a tensor has at most %d dimensions", MAX_RANK);
		return false;
	}
	shape->dim[shape->rank++] = size;
	return true;
}

static bool add_rest(const Env *env, Shape *shape, Loc loc)
{
	const Binding *rest = lookup(env, "...");
	if (!rest) {
		fail(env, loc, "'...' stands for no dimensions here");
		return false;
	}
	for (int k = 0; k < rest->value.nitems; k++)
		if (!add_dim(env, shape, rest->value.items[k].number.num, loc))
			return false;
	return true;
}

bool eval_shape(const Env *env, const TypeExpr *type, Shape *out, const char *what)
{
	bool ok = true;
	*out = shape_scalar();
	for (int i = 0; i < type->rank; i++) {
		const Expr *e = type->dims[i];
		int64_t size;
		if (e->kind == EXPR_ELLIPSIS)
			ok = add_rest(env, out, e->loc) && ok;
		else if (eval_int(env, e, "a size", &size))
			ok = add_dim(env, out, size, e->loc) && ok;
		else
			ok = false;
	}
	return ok && check_elements(env, *out, type->loc, what);
}

bool list_shape(const Env *env, const Expr *e, Shape *out, const char *what)
{
	Env integer = *env;
	integer.integer = true;
	integer.slots = NULL;
	integer.indices = NULL;
	Value v = eval(&integer, e);
	bool ok = true;
	*out = shape_scalar();
	if (v.kind == VALUE_ERROR)
		return false;
	int n = v.kind == VALUE_LIST ? v.nitems : 1;
	for (int i = 0; i < n && ok; i++) {
		int64_t size;
		const Value *item = v.kind == VALUE_LIST ? &v.items[i] : &v;
		const Expr *at = e->kind == EXPR_LIST && e->nargs == n ? e->args[i] : e;
		ok = exact_int(env, item, at, "a size", &size) && add_dim(env, out, size, at->loc);
	}
	return ok && check_elements(env, *out, e->loc, what);
}

/* ---- unification ---------------------------------------------------------------------------------------- */

static const char *type_text(const Env *env, const TypeExpr *type)
{
	Text text;
	text_init(&text, env->el->arena);
	text_add(&text, "[");
	for (int i = 0; i < type->rank; i++) {
		text_add(&text, i ? ", " : "");
		if (type->dims[i]->kind == EXPR_ELLIPSIS)
			text_add(&text, "...");
		else
			print_expr(type->dims[i], &text);
	}
	text_add(&text, "]");
	return text.data;
}

typedef struct Match {
	const Env *env;   /* of the body: where sizes are bound */
	const Env *outer; /* of the call: where errors are shown */
	const Formal *f;
	const Tensor *t;
	Loc loc;
} Match;

static void hint_declared(const Match *m)
{
	hint(m->outer, m->f->loc, "%s is declared here: %s", m->f->name,
	     type_text(m->env, m->f->type));
}

/* One dimension: a name that is not bound yet, or an expression. */
static bool match_dim(const Match *m, const Expr *e, int dim)
{
	int64_t size = m->t->shape.dim[dim], expected;
	bool name = e->kind == EXPR_NAME;
	const Binding *b = name ? lookup(m->env, e->name) : NULL;
	if (name && !b) {
		bind_new(m->env, e->name, value_number(number_int(size)), m->loc);
		return true;
	}
	if (!eval_int(m->env, e, "a size", &expected))
		return false;
	if (expected == size)
		return true;
	const char *shape = shape_text(m->env->el->arena, m->t->shape);
	if (e->kind == EXPR_NUMBER)
		fail(m->outer, m->loc, "%s of %s has the shape %s; its size %d must be %lld",
		     m->f->name, m->env->frame->decl->name, shape, dim, (long long)expected);
	else
		fail(m->outer, m->loc, "%s of %s has the shape %s; its size %d must be %s = %lld",
		     m->f->name, m->env->frame->decl->name, shape, dim, expr_text(m->env, e),
		     (long long)expected);
	hint_declared(m);
	if (b && b->loc.source >= 0 && b->loc.source != m->env->el->prelude_source)
		hint(m->outer, b->loc, "%s is %lld from here", e->name, (long long)expected);
	return false;
}

static bool match_rest(const Match *m, Loc loc, int first, int count)
{
	Arena *arena = m->env->el->arena;
	const Binding *b = lookup(m->env, "...");
	bool equal = b && b->value.nitems == count;
	Value *items = NEW_ARRAY(arena, Value, count);
	for (int k = 0; k < count; k++) {
		int64_t size = m->t->shape.dim[first + k];
		items[k] = value_number(number_int(size));
		equal = equal && number_is(b->value.items[k].number, size);
	}
	(void)loc;
	if (!b)
		bind_new(m->env, "...",
			 (Value){.kind = VALUE_LIST, .nitems = count, .items = items}, m->loc);
	if (!b || equal)
		return true;
	Shape before = {.rank = b->value.nitems};
	for (int k = 0; k < before.rank; k++)
		before.dim[k] = b->value.items[k].number.num;
	fail(m->outer, m->loc, "%s of %s has the shape %s; '...' must stand for %s", m->f->name,
	     m->env->frame->decl->name, shape_text(arena, m->t->shape), shape_text(arena, before));
	hint_declared(m);
	if (b->loc.source >= 0 && b->loc.source != m->env->el->prelude_source)
		hint(m->outer, b->loc, "'...' is %s from here", shape_text(arena, before));
	return false;
}

static bool match_dtype(const Match *m)
{
	const TypeExpr *type = m->f->type;
	bool wants_int = type->dtype && strcmp(type->dtype, "i32") == 0;
	if (wants_int == (m->t->dtype == DTYPE_INT))
		return true;
	fail(m->outer, m->loc, "%s of %s is a tensor of %s, found one of %s", m->f->name,
	     m->env->frame->decl->name, wants_int ? "integers (i32)" : "floats",
	     wants_int ? "floats" : "integers (i32)");
	hint_declared(m);
	return false;
}

/* y: i32[N] < C: an input is checked when it comes; anything else must be known to fit. */
static bool match_range(const Match *m)
{
	const TypeExpr *type = m->f->type;
	int64_t below;
	if (!type->below)
		return true;
	if (!eval_int(m->env, type->below, "a bound", &below))
		return false;
	if (m->t->dtype != DTYPE_INT || below < 1 || below > INT32_MAX) {
		fail(m->env, type->below->loc,
		     m->t->dtype == DTYPE_INT ? "a bound is a positive 32-bit integer"
					      : "only integers (i32) have a bound");
		return false;
	}
	const Tensor *source = m->t;
	while (source->kind == T_RESHAPE || source->kind == T_NAME)
		source = source->a;
	if (source->kind == T_INPUT) {
		graph_check_input(m->env->el->g, source, below, m->loc);
		return true;
	}
	if (source->range.lo >= 0 && source->range.hi < below)
		return true;
	fail(m->outer, m->loc, "%s of %s must lie in 0 .. %lld, found integers in %lld .. %lld",
	     m->f->name, m->env->frame->decl->name, (long long)below - 1,
	     (long long)source->range.lo, (long long)source->range.hi);
	hint_declared(m);
	return false;
}

bool unify(const Env *env, const Formal *f, const Tensor *t, Loc loc)
{
	Env outer = *env;
	outer.frame = env->frame->caller;
	Match m = {env, &outer, f, t, loc};
	const TypeExpr *type = f->type;
	int rest = -1;
	if (!match_dtype(&m))
		return false;
	for (int i = 0; i < type->rank; i++)
		if (type->dims[i]->kind == EXPR_ELLIPSIS)
			rest = i;
	int count = t->shape.rank - (type->rank - 1);
	if (type->rank >= 0 && (rest < 0 ? t->shape.rank != type->rank : count < 0)) {
		fail(&outer, loc, "%s of %s must have the shape %s, found %s", f->name,
		     env->frame->decl->name, type_text(env, type),
		     shape_text(env->el->arena, t->shape));
		hint_declared(&m);
		return false;
	}
	for (int i = 0; i < type->rank; i++) {
		int dim = rest >= 0 && i > rest ? i + count - 1 : i;
		bool ok = i == rest ? match_rest(&m, type->dims[i]->loc, i, count)
				    : match_dim(&m, type->dims[i], dim);
		if (!ok)
			return false;
	}
	return match_range(&m);
}

/* ---- inputs ---------------------------------------------------------------------------------------------- */

/* Sizes the request binds; N is also the batch. */
void bind_sizes(const Env *env)
{
	const Request *request = env->el->request;
	int64_t batch = env->el->settings->batch;
	for (int i = 0; i < request->ndefines; i++) {
		const Define *d = &request->defines[i];
		if (strcmp(d->name, "N") == 0)
			batch = d->value;
		bind_new(env, d->name, value_number(number_int(d->value)), LOC_NONE);
	}
	if (request->batch > 0)
		batch = request->batch;
	bind_new(env, "N", value_number(number_int(batch)), LOC_NONE)->used = true;
}

/* An open size is a name that nothing binds. */
static bool open_sizes(const Env *env, const TypeExpr *type)
{
	bool ok = true;
	for (int i = 0; i < type->rank; i++) {
		const Expr *e = type->dims[i];
		bool found;
		if (e->kind != EXPR_NAME)
			continue;
		find_name(env, e->name, &found);
		if (found)
			continue;
		fail(env, e->loc, "the size %s is open", e->name);
		hint(env, LOC_NONE, "bind it when compiling: -D %s=32", e->name);
		bind_new(env, e->name, value_error(), e->loc);
		ok = false;
	}
	return ok;
}

static bool input_known(const Env *env, const Stmt *s)
{
	const Graph *g = env->el->g;
	for (int i = 0; i < g->inputs.len; i++)
		if (strcmp(g->inputs.data[i]->name, s->name) == 0) {
			fail(env, s->name_loc, "the input %s is declared twice", s->name);
			hint(env, g->origins.data[g->inputs.data[i]->id].loc,
			     "it is declared here");
			return true;
		}
	const Record *r = map_get(&env->el->records, s->name);
	if (!r)
		return false;
	fail(env, s->name_loc, "%s is already a parameter or state", s->name);
	hint(env, r->loc, "it is declared here");
	return true;
}

void exec_input(const Env *env, const Stmt *s)
{
	const TypeExpr *type = s->type;
	Shape shape;
	Value v = value_error();
	if (type->rank < 0) {
		fail(env, type->loc, "an input needs a shape");
		hint(env, LOC_NONE, "a single number has the shape [], an image [N, 1, 28, 28]");
	} else if (!input_known(env, s) && open_sizes(env, type) &&
		   eval_shape(env, type, &shape, "the input")) {
		bool integer = type->dtype && strcmp(type->dtype, "i32") == 0;
		const Tensor *t =
			tensor_source(env->el->g, T_INPUT, s->name,
				      integer ? DTYPE_INT : DTYPE_FLOAT, shape, s->name_loc);
		Frame frame = *env->frame;
		frame.caller = env->frame;
		Env inner = *env;
		inner.frame = &frame;
		Formal f = {.name = s->name, .loc = s->loc, .type = s->type};
		Match m = {&inner, env, &f, t, s->loc};
		if (match_range(&m))
			v = value_tensor(t);
	}
	Binding *b = lookup(env, s->name);
	if (!b)
		b = bind_new(env, s->name, v, s->name_loc);
	*b = (Binding){.value = v, .loc = s->name_loc, .used = true};
}
