/* SPDX-License-Identifier: MIT */
/* Parameters and states: one record for each full name, in order of application. Binding one again is
 * an update. Here too is what a net hands out: outputs, the loss, metrics. */
#include "elaborate.h"

#include <string.h>

enum { MAX_RECORDS = 20000 };

/* ---- initial values ----------------------------------------------------------------------------------- */

static bool reads_tensors(const Env *env, const Scalar *e, Loc loc)
{
	if (!step(env, loc) || e->kind == SC_READ || (e->aff && e->aff->has_read))
		return true;
	for (int i = 0; i < e->n; i++)
		if (e->args ? reads_tensors(env, e->args[i], loc)
			    : e->conds && e->conds[i]->aff->has_read)
			return true;
	return false;
}

static const Scalar *initial_value(const Env *env, const Record *r, const Expr *e)
{
	Env inner = *env;
	inner.initial = r;
	Value v = lift(&inner, eval(&inner, e), e->loc);
	if (v.kind != VALUE_SCALAR)
		return NULL;
	if (v.shape.rank && !shape_equal(v.shape, r->node->shape)) {
		fail(env, e->loc, "an initial value %s for a shape %s",
		     shape_text(env->el->arena, v.shape),
		     shape_text(env->el->arena, r->node->shape));
		return NULL;
	}
	if (!reads_tensors(env, v.scalar, e->loc))
		return v.scalar;
	fail(env, e->loc, "an initial value cannot depend on a tensor");
	hint(env, LOC_NONE, "it is a number, or made of normal() and uniform()");
	return NULL;
}

/* ---- records ---------------------------------------------------------------------------------------------- */

static bool declared_shape(const Env *env, const Stmt *s, Shape *shape)
{
	const Record *trained = env->frame->trained;
	*shape = shape_scalar();
	if (s->type && s->type->dtype && strcmp(s->type->dtype, "i32") == 0) {
		fail(env, s->type->loc, "the %s %s cannot hold integers (i32)",
		     s->kind == STMT_PARAM ? "parameter" : "state", s->name);
		hint(env, LOC_NONE, "parameters and states are floats: f32");
		return false;
	}
	if (s->type && s->type->rank >= 0)
		return eval_shape(env, s->type, shape, s->name);
	if (trained)
		*shape = trained->node->shape;
	return true;
}

static Record *known_record(const Env *env, const Stmt *s, Record *r, Shape shape)
{
	const char *kind = r->is_param ? "parameter" : "state";
	if (!env->frame->shared || r->is_param != (s->kind == STMT_PARAM)) {
		fail(env, s->name_loc, "the %s %s is declared twice", kind, r->name);
		hint(env, r->loc, "it is declared here");
		return NULL;
	}
	if (shape_equal(r->node->shape, shape))
		return r;
	fail(env, s->name_loc, "the %s %s has the shape %s from its first use; here it would be %s",
	     kind, r->name, shape_text(env->el->arena, r->node->shape),
	     shape_text(env->el->arena, shape));
	hint(env, LOC_NONE, "a named layer is one set of parameters, wherever it is applied");
	return NULL;
}

static bool input_of_name(const Env *env, const Stmt *s, const char *name)
{
	const Graph *g = env->el->g;
	for (int i = 0; i < g->inputs.len; i++)
		if (strcmp(g->inputs.data[i]->name, name) == 0) {
			fail(env, s->name_loc, "%s is already an input", name);
			hint(env, g->origins.data[g->inputs.data[i]->id].loc,
			     "it is declared here");
			return true;
		}
	return false;
}

static Record *make_record(const Env *env, const Stmt *s)
{
	Elab *el = env->el;
	Shape shape;
	const char *name = join_path(el, env->frame->path, s->name);
	if (!declared_shape(env, s, &shape))
		return NULL;
	Record *r = map_get(&el->records, name);
	if (r)
		return known_record(env, s, r, shape);
	if (input_of_name(env, s, name))
		return NULL;
	if (el->records.entries.len >= MAX_RECORDS) {
		fail(env, s->loc, "more than %d parameters and states", MAX_RECORDS);
		el->stopped = true;
		return NULL;
	}
	r = NEW(el->arena, Record);
	r->name = name;
	r->is_param = s->kind == STMT_PARAM;
	r->loc = user_loc(env, s->name_loc);
	r->node = tensor_source(el->g, r->is_param ? T_PARAM : T_STATE, name, DTYPE_FLOAT, shape,
				r->loc);
	set_origin(env, r->node, name, s->name_loc);
	r->current = r->node;
	map_put(&el->records, name, r);
	r->initial = initial_value(env, r, s->value);
	return r;
}

void exec_param(const Env *env, const Stmt *s)
{
	Record *r = make_record(env, s);
	Value v = r ? value_tensor(r->node) : value_error();
	Binding *b = lookup(env, s->name);
	if (!b)
		b = bind_new(env, s->name, v, s->name_loc);
	*b = (Binding){.value = v, .loc = s->name_loc, .record = r};
	if (!env->frame->caller)
		map_put(&env->el->last, s->name, b);
}

void update_record(const Env *env, Record *r, const char *name, Value v, Loc loc)
{
	Elab *el = env->el;
	const Shape shape = r->node->shape;
	if (v.kind == VALUE_ERROR)
		return;
	const Tensor *t;
	if (v.kind == VALUE_NUMBER)
		t = tensor_literal(el->g, shape, sc_literal(el->g, v.number));
	else
		t = as_tensor(env, v, name, loc);
	if (!t)
		return;
	if (!shape_equal(t->shape, shape) || t->dtype != DTYPE_FLOAT) {
		fail(env, loc, "%s has the shape %s, and is bound to %s", r->name,
		     shape_text(el->arena, shape), value_text(env, &v));
		hint(env, r->loc, "it is declared here; binding a %s again updates it",
		     r->is_param ? "parameter" : "state");
		return;
	}
	r->current = name_tensor(env, t, name, loc);
	r->updated = true;
	r->update_loc = user_loc(env, loc);
}

/* ---- outputs, loss, metrics ------------------------------------------------------------------------------- */

static const char *root_name(const Env *env, const Expr *e, const char *otherwise)
{
	bool named = e->kind == EXPR_NAME || e->kind == EXPR_CALL;
	return fresh_name(env, arena_format(env->el->arena, "%s", named ? e->name : otherwise),
			  false);
}

static bool is_single(const Env *env, const Tensor *t, const Expr *e, const char *what)
{
	if (t->shape.rank == 0 && t->dtype == DTYPE_FLOAT)
		return true;
	fail(env, e->loc, "the %s is a single number, found %s%s", what,
	     t->dtype == DTYPE_INT ? "integers " : "", shape_text(env->el->arena, t->shape));
	hint(env, LOC_NONE, "mean(...) or sum(...) makes one of it");
	return false;
}

static void exec_loss(const Env *env, const Stmt *s, const Tensor *t)
{
	Elab *el = env->el;
	if (el->loss_loc.end > 0) {
		fail(env, s->loc, "a net has one loss");
		hint(env, el->loss_loc, "it is given here");
		return;
	}
	el->loss_loc = s->loc;
	if (!t || !is_single(env, t, s->value, "loss"))
		return;
	el->loss = name_tensor(env, t, "loss", s->value->loc);
	Env outermost = *env;
	while (outermost.scope->outer)
		outermost.scope = outermost.scope->outer;
	bind_new(&outermost, "loss", value_tensor(el->loss), s->loc);
}

void exec_output(const Env *env, const Stmt *s)
{
	Elab *el = env->el;
	Value v = eval(env, s->value);
	const char *fallback = s->kind == STMT_METRIC ? "metric"
			       : s->kind == STMT_LOSS ? "loss"
						      : "output";
	if (v.kind == VALUE_ERROR && !el->failed)
		die(el->arena, "elaborate: a %s has no value, and no message says why", fallback);
	const Tensor *t = v.kind == VALUE_ERROR ? NULL : as_tensor(env, v, fallback, s->value->loc);
	if (s->kind == STMT_LOSS) {
		exec_loss(env, s, t);
		return;
	}
	if (!t || (s->kind == STMT_METRIC && !is_single(env, t, s->value, "metric")))
		return;
	Env roots = *env;
	Frame names = *env->frame;
	roots.frame = &names;
	names.counters = el->root_names;
	Root root = {.kind = ROOT_OUTPUT, .tensor = t, .loc = s->value->loc};
	root.name = root_name(&roots, s->value, fallback);
	root.kind = s->kind == STMT_METRIC ? ROOT_METRIC : ROOT_OUTPUT;
	if (s->kind == STMT_METRIC)
		vec_push(el->arena, &el->metrics, root);
	else
		vec_push(el->arena, &el->outputs, root);
}
