/* SPDX-License-Identifier: MIT */
/* Calls. A def or layer becomes its body in a frame of its own; a fn is put in place as a scalar, so
 * that x |> swish is one comprehension. A layer applied without a name is numbered, and its number is
 * part of its parameters' names; an instance has the name it is bound to. */
#include "elaborate.h"

#include <string.h>

enum { MAX_FRAMES = 100 };

/* ---- arguments --------------------------------------------------------------------------------------- */

Arg *eval_arguments(const Env *env, const Argument *arguments, int n, bool plain)
{
	Arg *args = NEW_ARRAY(env->el->arena, Arg, n + 1);
	Env inner = *env;
	inner.integer = false;
	bool ok = true;
	for (int i = 0; i < n; i++) {
		const Expr *e = arguments[i].value;
		Value v = plain ? eval_plain(&inner, e) : eval(&inner, e);
		if (plain && is_elementwise(&v) && v.slots)
			v = value_fail(
				env, e->loc,
				"the argument of a call cannot depend on an index; only a fn "
				"takes values at indices");
		args[i] = (Arg){arguments[i].name, e->loc, v, e};
		if (arguments[i].name)
			args[i].loc = loc_join(arguments[i].loc, e->loc);
		ok = ok && v.kind != VALUE_ERROR;
	}
	return ok ? args : NULL;
}

static void hint_definition(const Env *env, const Decl *d)
{
	bool prelude = d->loc.source == env->el->prelude_source;
	if (prelude)
		hint(env, LOC_NONE, "%s", signature(env, d));
	else
		hint(env, d->name_loc, "it is defined here: %s", signature(env, d));
}

static int find_formal(const Env *env, const Decl *d, const Arg *arg)
{
	Guess g = {.name = arg->name};
	for (int i = 0; i < d->nformals; i++) {
		if (strcmp(d->formals[i].name, arg->name) == 0)
			return i;
		guess(&g, d->formals[i].name);
	}
	fail(env, arg->loc, "%s has no argument %s", d->name, arg->name);
	hint_guess(env, &g);
	hint_definition(env, d);
	return -1;
}

static bool put_argument(const Env *env, const Decl *d, const Arg *arg, int i, Arg *values)
{
	if (i < 0)
		return false;
	if (values[i].value.kind == VALUE_NONE) {
		values[i] = *arg;
		return true;
	}
	fail(env, arg->loc, "the argument %s of %s is given twice", d->formals[i].name, d->name);
	hint(env, values[i].loc, "it is given here, too");
	return false;
}

bool match_arguments(const Env *env, const Decl *d, const Arg *args, int n, Loc call, Arg *values)
{
	bool ok = true;
	int positional = 0;
	for (int i = 0; i < d->nformals; i++)
		values[i] = (Arg){.value = {.kind = VALUE_NONE}, .loc = LOC_NONE};
	for (int i = 0; i < n; i++) {
		if (args[i].name) {
			ok = put_argument(env, d, &args[i], find_formal(env, d, &args[i]),
					  values) &&
			     ok;
		} else if (positional < d->nformals) {
			ok = put_argument(env, d, &args[i], positional++, values) && ok;
		} else if (ok) {
			fail(env, args[i].loc, "too many arguments: %s takes %d", d->name,
			     d->nformals);
			hint_definition(env, d);
			ok = false;
		}
	}
	for (int i = 0; i < d->nformals && ok; i++) {
		if (values[i].value.kind != VALUE_NONE || d->formals[i].default_value)
			continue;
		fail(env, call, "the argument %s of %s is missing", d->formals[i].name, d->name);
		hint_definition(env, d);
		ok = false;
	}
	return ok;
}

/* ---- activations ---------------------------------------------------------------------------------------- */

static bool check_recursion(const Env *env, const Decl *d, Loc call)
{
	int depth = env->frame->depth;
	bool cycle = false;
	for (const Frame *f = env->frame; f; f = f->caller)
		cycle = cycle || f->decl == d;
	if (!cycle && depth < MAX_FRAMES)
		return true;
	if (!cycle) {
		fail(env, call, "definitions are nested more than %d deep", MAX_FRAMES);
		return false;
	}
	const char *path = d->name;
	for (const Frame *f = env->frame; f; f = f->caller) {
		path = arena_format(env->el->arena, "%s -> %s", f->decl->name, path);
		if (f->decl == d)
			break;
	}
	fail(env, call, "%s is defined by itself: %s", d->name, path);
	hint(env, d->name_loc, "%s is defined here; repetition is written with for", d->name);
	return false;
}

/* The value a formal is bound to: a tensor as a node with a name, so that grad finds it. */
static Value bind_value(const Env *env, const Formal *f, const Arg *arg)
{
	Value v = arg->value;
	bool shaped = f->type && f->type->rank >= 0;
	if (v.kind == VALUE_INSTANCE)
		name_instance(env, v.instance, f->name);
	if (is_elementwise(&v) || (v.kind == VALUE_NUMBER && shaped && f->type->rank == 0))
		v = value_tensor(as_tensor(env, v, f->name, arg->loc));
	Env caller = *env;
	caller.frame = env->frame->caller;
	if (shaped && v.kind != VALUE_TENSOR && v.kind != VALUE_ERROR) {
		fail(&caller, arg->loc, "%s takes a tensor as %s, found %s", env->frame->decl->name,
		     f->name, value_text(env, &v));
		hint(&caller, f->loc, "%s is declared here", f->name);
		return value_error();
	}
	if (v.kind != VALUE_TENSOR || v.tensor->dtype == DTYPE_INT || v.tensor->kind <= T_STATE ||
	    v.tensor->kind == T_NAME)
		return v;
	return value_tensor(name_tensor(env, v.tensor, f->name, arg->loc));
}

typedef struct Formals {
	const Env *env; /* of the body */
	const Decl *decl;
	Arg *values;
} Formals;

static bool bind_default(const Formals *fs, int i)
{
	const Formal *f = &fs->decl->formals[i];
	Arg *arg = &fs->values[i];
	*arg = (Arg){f->name, f->loc, eval(fs->env, f->default_value), f->default_value};
	if (arg->value.kind != VALUE_ERROR)
		arg->value = bind_value(fs->env, f, arg);
	bind_new(fs->env, f->name, arg->value, f->loc);
	return arg->value.kind != VALUE_ERROR;
}

/* A shape may speak of hyperparameters that follow: k: [O, C/groups, I, J], …, groups = 1 */
static bool bind_mentioned(const Formals *fs, const Expr *e)
{
	bool ok = true;
	for (int i = 0; e->kind == EXPR_NAME && i < fs->decl->nformals; i++) {
		const Formal *f = &fs->decl->formals[i];
		if (strcmp(f->name, e->name) == 0 && f->default_value && !lookup(fs->env, e->name))
			return bind_default(fs, i);
	}
	for (int i = 0; i < e->nargs; i++)
		ok = bind_mentioned(fs, e->args[i]) && ok;
	for (int i = 0; i < e->narguments; i++)
		ok = bind_mentioned(fs, e->arguments[i].value) && ok;
	return ok;
}

static bool bind_type(const Formals *fs, int i)
{
	const Formal *f = &fs->decl->formals[i];
	const Value *v = &lookup(fs->env, f->name)->value;
	bool ok = true;
	if (v->kind != VALUE_TENSOR || !f->type)
		return v->kind != VALUE_ERROR;
	for (int k = 0; k < f->type->rank; k++)
		if (f->type->dims[k]->kind != EXPR_NAME)
			ok = bind_mentioned(fs, f->type->dims[k]) && ok;
	if (f->type->below)
		ok = bind_mentioned(fs, f->type->below) && ok;
	return ok && unify(fs->env, f, v->tensor, fs->values[i].loc);
}

/* Given values first, so that a shape may speak of any of them; then shapes and defaults in order. */
static bool bind_formals(const Env *env, const Decl *d, Arg *values)
{
	Formals fs = {env, d, values};
	bool ok = true;
	for (int i = 0; i < d->nformals; i++) {
		if (values[i].value.kind == VALUE_NONE)
			continue;
		Value v = bind_value(env, &d->formals[i], &values[i]);
		bind_new(env, d->formals[i].name, v, values[i].loc);
		ok = ok && v.kind != VALUE_ERROR;
	}
	for (int i = 0; i < d->nformals && ok; i++) {
		if (!lookup(env, d->formals[i].name))
			ok = bind_default(&fs, i);
		ok = ok && bind_type(&fs, i);
	}
	return ok;
}

static const char *returned_name(Stmt *const *body, int n)
{
	for (int i = 0; i < n; i++) {
		const char *name = NULL;
		if (body[i]->kind == STMT_RETURN && body[i]->value->kind == EXPR_NAME)
			return body[i]->value->name;
		if (body[i]->kind == STMT_FOR || body[i]->kind == STMT_IF)
			name = returned_name(body[i]->body, body[i]->nbody);
		if (!name && body[i]->kind == STMT_IF)
			name = returned_name(body[i]->orelse, body[i]->norelse);
		if (name)
			return name;
	}
	return NULL;
}

static bool check_result(const Env *env, const Decl *d, Loc call)
{
	const Frame *frame = env->frame;
	if (d->kind == DECL_OPTIMIZER)
		return true;
	if (!frame->returned) {
		fail(env, d->name_loc, "%s returns nothing", d->name);
		hint(env, LOC_NONE, "its body ends with: return NAME");
		return false;
	}
	if (frame->value.kind == VALUE_ERROR || !d->result || d->result->rank < 0)
		return frame->value.kind != VALUE_ERROR;
	if (frame->value.kind == VALUE_TENSOR &&
	    shape_equal(frame->value.tensor->shape, frame->result))
		return true;
	(void)call;
	fail(env, frame->value_loc, "%s declares a result %s, and returns %s", d->name,
	     shape_text(env->el->arena, frame->result), value_text(env, &frame->value));
	hint(env, d->result->loc, "the result is declared here");
	return false;
}

Value activate(const Env *env, const Activation *a)
{
	Elab *el = env->el;
	const Decl *d = a->decl;
	Arg *values = NEW_ARRAY(el->arena, Arg, d->nformals);
	if (!check_recursion(env, d, a->call) ||
	    !match_arguments(env, d, a->args, a->nargs, a->call, values))
		return value_error();
	Frame frame = {.decl = d,
		       .caller = env->frame,
		       .call = a->call,
		       .depth = env->frame->depth + 1,
		       .path = a->path,
		       .layer = a->layer,
		       .counters = map_new(el),
		       .trained = a->trained};
	frame.shared = a->shared || env->frame->shared;
	Env inner = {.el = el, .frame = &frame, .scope = scope_new(el, NULL)};
	if (!bind_formals(&inner, d, values))
		return value_error();
	if (d->result && d->result->rank >= 0) {
		if (!eval_shape(&inner, d->result, &frame.result, "the result"))
			return value_error();
		frame.result_name = returned_name(d->body, d->nbody);
	}
	if (a->trained)
		lookup(&inner, d->formals[0].name)->record = a->trained;
	bool failed = el->failed;
	el->failed = false;
	exec(&inner, d->body, d->nbody);
	bool silent = el->failed; /* what follows from an error in the body is not reported */
	el->failed = el->failed || failed;
	if ((silent && !frame.returned) || !check_result(&inner, d, a->call))
		return value_error();
	return frame.value;
}

/* ---- stages ------------------------------------------------------------------------------------------------ */

/* In the net the result of an application is a node with the application's name. */
static Value stage(const Env *env, Value v, const char *label, Loc loc)
{
	if (env->frame->caller || v.kind != VALUE_TENSOR)
		return v;
	if (v.tensor->dtype == DTYPE_FLOAT)
		v = value_tensor(name_tensor(env, v.tensor, label, loc));
	Binding *b = NEW(env->el->arena, Binding);
	*b = (Binding){.value = v, .loc = loc};
	map_put(&env->el->stages, label, b);
	return v;
}

static const char *layer_of(const Env *env, const Decl *d, const char *path)
{
	/* a def's definitions belong to the layer that uses it */
	return d->kind != DECL_LAYER && env->frame->layer ? env->frame->layer : path;
}

static Value apply_decl(const Env *env, const Decl *d, const Arg *args, int n, Loc call)
{
	const char *label = fresh_name(env, d->name, true);
	Activation a = {.decl = d, .args = args, .nargs = n, .call = call};
	a.path = join_path(env->el, env->frame->path, label);
	a.layer = layer_of(env, d, a.path);
	return stage(env, activate(env, &a), label, call);
}

static Value apply_instance(const Env *env, Instance *instance, const Arg *args, int n, Loc call)
{
	Elab *el = env->el;
	int total = n + instance->nargs;
	Arg *all = NEW_ARRAY(el->arena, Arg, total + 1);
	if (n == 0 || args[0].name || !is_tensorlike(&args[0].value))
		return value_fail(env, call, "a layer is applied to a tensor, found %s",
				  n ? value_text(env, &args[0].value) : "nothing");
	memcpy(all, args, (size_t)n * sizeof *args);
	if (instance->nargs)
		memcpy(all + n, instance->args, (size_t)instance->nargs * sizeof *all);
	if (!instance->path)
		instance->path = join_path(el, env->frame->path,
					   fresh_name(env, instance->decl->name, true));
	instance->applications++;
	const char *dot = strrchr(instance->path, '.');
	const char *label = arena_format(el->arena, "%s%d", dot ? dot + 1 : instance->path,
					 instance->applications);
	Activation a = {.decl = instance->decl,
			.args = all,
			.nargs = total,
			.path = instance->path,
			.layer = instance->path,
			.shared = instance->applications > 1,
			.call = call};
	return stage(env, activate(env, &a), label, call);
}

/* ---- layers -------------------------------------------------------------------------------------------------- */

static Value new_instance(const Env *env, const Decl *d, const Arg *args, int n, Loc call)
{
	int positional = 0;
	for (int i = 0; i < n; i++) {
		if (args[i].name && find_formal(env, d, &args[i]) < 0)
			return value_error();
		positional += !args[i].name;
	}
	if (positional >= d->nformals && positional > 0) {
		fail(env, call,
		     "too many arguments: beside the tensor it is applied to, %s takes %d", d->name,
		     d->nformals ? d->nformals - 1 : 0);
		hint_definition(env, d);
		return value_error();
	}
	Instance *instance = NEW(env->el->arena, Instance);
	*instance = (Instance){.decl = d, .loc = call, .nargs = n, .args = (Arg *)args};
	return (Value){.kind = VALUE_INSTANCE, .instance = instance};
}

static Value call_layer(const Env *env, const Decl *d, const Expr *e, const Arg *args)
{
	int n = e->narguments;
	bool tensor = false, applied = false;
	for (int i = 0; i < n; i++) {
		bool first = args[i].name
				     ? d->nformals && strcmp(args[i].name, d->formals[0].name) == 0
				     : i == 0;
		tensor = tensor || (!args[i].name && is_tensorlike(&args[i].value));
		applied = applied || (first && is_tensorlike(&args[i].value));
	}
	if (applied)
		return apply_decl(env, d, args, n, e->loc);
	if (!tensor && !e->piped)
		return new_instance(env, d, args, n, e->loc);
	fail(env, n ? args[0].loc : e->loc, "%s is applied to a tensor, found %s", d->name,
	     n ? value_text(env, &args[0].value) : "nothing");
	hint_definition(env, d);
	return value_error();
}

/* ---- fn -------------------------------------------------------------------------------------------------------- */

static Value call_fn(const Env *env, const Decl *d, const Expr *e, const Arg *args)
{
	Elab *el = env->el;
	Arg *values = NEW_ARRAY(el->arena, Arg, d->nformals);
	if (!check_recursion(env, d, e->loc) ||
	    !match_arguments(env, d, args, e->narguments, e->loc, values))
		return value_error();
	bool tensor = false;
	for (int i = 0; i < e->narguments; i++)
		tensor = tensor || is_tensorlike(&args[i].value);
	const char *label = tensor && !env->slots ? fresh_name(env, d->name, true) : NULL;
	Frame frame = {.decl = d,
		       .caller = env->frame,
		       .call = e->loc,
		       .depth = env->frame->depth + 1,
		       .path = env->frame->path,
		       .layer = env->frame->layer,
		       .counters = env->frame->counters,
		       .shared = env->frame->shared};
	Env inner = *env;
	inner.frame = &frame;
	inner.scope = scope_new(el, NULL);
	inner.indices = inner.hidden = NULL;
	inner.integer = false;
	for (int i = 0; i < d->nformals; i++) {
		const Formal *f = &d->formals[i];
		Value v = values[i].value;
		if (v.kind == VALUE_NONE)
			v = eval(&inner, f->default_value);
		bind_new(&inner, f->name, v, f->loc);
		if (v.kind == VALUE_TENSOR && f->type && !unify(&inner, f, v.tensor, values[i].loc))
			return value_error();
	}
	Value v = eval(&inner, d->value);
	if (!label || !is_tensorlike(&v))
		return v;
	v.label = v.kind == VALUE_SCALAR && !v.label ? label : v.label;
	if (!e->piped || env->frame->caller)
		return v;
	return stage(env, value_tensor(as_tensor(env, v, label, e->loc)), label, e->loc);
}

/* ---- the call ----------------------------------------------------------------------------------------------------- */

static Value call_decl(const Env *env, const Decl *d, const Expr *e)
{
	if (d->kind == DECL_NET || d->kind == DECL_OPTIMIZER || d->kind == DECL_TRAIN) {
		fail(env, e->loc, "%s is %s, and cannot be called", d->name,
		     d->kind == DECL_NET ? "a net" : "an optimizer");
		hint(env, d->name_loc, "it is defined here");
		return value_error();
	}
	const Arg *args = eval_arguments(env, e->arguments, e->narguments, d->kind != DECL_FN);
	if (!args)
		return value_error();
	if (d->kind == DECL_FN)
		return call_fn(env, d, e, args);
	if (d->kind == DECL_LAYER)
		return call_layer(env, d, e, args);
	return apply_decl(env, d, args, e->narguments, e->loc);
}

static Value call_named(const Env *env, const Expr *e)
{
	const Binding *b = lookup(env, e->name);
	if (b && b->value.kind == VALUE_INSTANCE) {
		const Arg *args = eval_arguments(env, e->arguments, e->narguments, true);
		return args ? apply_instance(env, b->value.instance, args, e->narguments, e->loc)
			    : value_error();
	}
	if (b && b->value.kind == VALUE_FUNCTION)
		return call_decl(env, b->value.decl, e);
	const Decl *d = find_decl(env, e->name);
	if (d)
		return call_decl(env, d, e);
	Value v;
	if (eval_builtin(env, e, &v))
		return v;
	if (b && b->value.kind == VALUE_ERROR)
		return value_error();
	if (b)
		return value_fail(env, e->name_loc, "%s is %s, and cannot be called", e->name,
				  value_text(env, &b->value));
	fail(env, e->name_loc, "unknown function %s", e->name);
	hint_name(env, e->name, true);
	bind_error(env, e->name, e->name_loc);
	return value_error();
}

/* A stage of a pipe stands where its name does, not where the pipe starts. */
Value eval_call(const Env *env, const Expr *e)
{
	Expr call = *e;
	if (e->piped)
		call.loc.start = e->name_loc.start;
	return call_named(env, &call);
}
