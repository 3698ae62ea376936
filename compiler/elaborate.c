/* SPDX-License-Identifier: MIT */
/* From the syntax tree to the graph. Elaboration runs the program with everything known while
 * compiling (sizes, hyperparameters, `for`, `if`) and with tensors as nodes of the graph: what is
 * left is the list of definitions. Calls become their bodies, layers get parameters with names, and
 * one entry function is one elaboration with its own settings (`training`, sizes, what is wanted).
 *
 * This file: the entry, statements, names and the evaluator. The other files elaborate_*.c each hold
 * one subject; elaborate.h is their map. */
#include "elaborate.h"

#include <math.h>
#include <string.h>

enum { MAX_DEPTH = 1200 };

/* ---- names ------------------------------------------------------------------------------------------ */

Map *map_new(Elab *el)
{
	Map *map = NEW(el->arena, Map);
	map_init(map, el->arena);
	return map;
}

Scope *scope_new(Elab *el, Scope *outer)
{
	Scope *s = NEW(el->arena, Scope);
	map_init(&s->names, el->arena);
	s->outer = outer;
	return s;
}

Binding *lookup(const Env *env, const char *name)
{
	for (const Scope *s = env->scope; s; s = s->outer) {
		Binding *b = map_get(&s->names, name);
		if (b)
			return b;
	}
	return NULL;
}

Binding *bind_new(const Env *env, const char *name, Value v, Loc loc)
{
	Binding *b = NEW(env->el->arena, Binding);
	*b = (Binding){.value = v, .loc = loc};
	map_put(&env->scope->names, name, b);
	return b;
}

char *join_path(Elab *el, const char *path, const char *name)
{
	return arena_format(el->arena, "%s%s%s", path, *path ? "." : "", name);
}

const char *fresh_name(const Env *env, const char *base, bool number)
{
	Map *counters = env->frame->counters;
	const char *name = base;
	int *last = map_get(counters, arena_format(env->el->arena, "%s#", base));
	if (!last) {
		last = NEW(env->el->arena, int);
		map_put(counters, arena_format(env->el->arena, "%s#", base), last);
	}
	do {
		++*last;
		if (number || *last > 1)
			name = arena_format(env->el->arena, "%s%d", base, *last);
	} while (map_get(counters, name));
	map_put(counters, name, last);
	return name;
}

const Decl *find_decl(const Env *env, const char *name)
{
	Elab *el = env->el;
	bool prelude = env->frame->decl->loc.source == el->prelude_source;
	const Decl *d = prelude ? NULL : map_get(&el->user_decls, name);
	return d ? d : map_get(&el->prelude_decls, name);
}

/* conv1.weight, or c.weight where c is an instance */
static Record *find_record(const Env *env, const char *name)
{
	const char *dot = strchr(name, '.');
	if (!dot)
		return NULL;
	if (env->el->finishing) /* from outside the net: by the name the parameter is listed under */
		return map_get(&env->el->records, name);
	const Binding *b = lookup(env, arena_strndup(env->el->arena, name, (size_t)(dot - name)));
	const char *path = env->frame->path;
	if (b && b->value.kind == VALUE_INSTANCE && b->value.instance->path)
		return map_get(&env->el->records,
			       join_path(env->el, b->value.instance->path, dot + 1));
	return map_get(&env->el->records, join_path(env->el, path, name));
}

bool find_outside(const Elab *el, const char *name, Value *out)
{
	const Binding *b = map_get(&el->inner, name);
	if (b)
		*out = b->value;
	for (int i = 0; i < el->metrics.len && !b; i++)
		if (strcmp(el->metrics.data[i].name, name) == 0) {
			*out = value_tensor(el->metrics.data[i].tensor);
			return true;
		}
	for (int i = 0; i < el->outputs.len && !b; i++)
		if (strcmp(el->outputs.data[i].name, name) == 0) {
			*out = value_tensor(el->outputs.data[i].tensor);
			return true;
		}
	return b != NULL;
}

Value find_name(const Env *env, const char *name, bool *found)
{
	Elab *el = env->el;
	*found = true;
	Binding *b = lookup(env, name);
	if (b) {
		b->used = true;
		return b->record ? value_tensor(b->record->current) : b->value;
	}
	const Record *r = find_record(env, name);
	if (r)
		return value_tensor(r->current);
	if (strcmp(name, "training") == 0)
		return value_bool(el->request->training);
	if (strcmp(name, "pi") == 0)
		return value_number(number_real(3.14159265358979323846));
	if (!env->frame->caller) {
		b = map_get(&el->last, name);
		if (!b)
			b = map_get(&el->stages, name);
		if (b && (el->finishing || map_get(&el->stages, name) == b))
			return b->value;
		Value v;
		if (el->finishing && find_outside(el, name, &v))
			return v;
	}
	const Decl *d = find_decl(env, name);
	if (d && d->kind != DECL_NET && d->kind != DECL_TRAIN)
		return (Value){.kind = VALUE_FUNCTION, .decl = d};
	*found = false;
	return value_error();
}

void bind_error(const Env *env, const char *name, Loc loc)
{
	Env body = *env;
	while (body.scope->outer)
		body.scope = body.scope->outer;
	bind_new(&body, name, value_error(), loc);
}

static Value unknown_name(const Env *env, const Expr *e)
{
	const Slots *slots = env->slots;
	if (find_index(env->hidden, e->name)) {
		fail(env, e->loc, "the argument of a call cannot depend on the index %s", e->name);
		hint(env, LOC_NONE,
		     "define a tensor in index notation first, and pass that; only a fn "
		     "takes values at indices");
		return value_error();
	}
	fail(env, e->loc, "unknown name %s", e->name);
	bool ended = false;
	for (int i = 0; slots && i < slots->ended.len; i++)
		ended = ended || strcmp(slots->ended.data[i], e->name) == 0;
	if (ended)
		hint(env, LOC_NONE,
		     "the reduction over %s ends before: it extends over the product that "
		     "follows, and + or - ends it; use parentheses",
		     e->name);
	else
		hint_name(env, e->name, false);
	bind_error(env, e->name, e->loc);
	return value_error();
}

static Value eval_name(const Env *env, const Expr *e)
{
	const Index *index = find_index(env->indices, e->name);
	bool found;
	if (index)
		return value_aff(env, aff_index(env->el->g, index->slot), 1, shape_scalar());
	Value v = find_name(env, e->name, &found);
	if (find_index(env->hidden, e->name))
		return unknown_name(env, e);
	return found ? adopt(env, v, e->loc) : unknown_name(env, e);
}

/* ---- expressions ---------------------------------------------------------------------------------------- */

static Value eval_list(const Env *env, const Expr *e)
{
	Elab *el = env->el;
	Env inner = *env;
	VEC(Value) items = {0};
	bool ok = true;
	if (e->nargs == 1)
		inner.integer = false;
	for (int i = 0; i < e->nargs; i++) {
		if (e->args[i]->kind == EXPR_ELLIPSIS) {
			const Binding *rest = lookup(env, "...");
			if (!rest)
				return value_fail(env, e->args[i]->loc,
						  "'...' stands for no dimensions here");
			for (int k = 0; k < rest->value.nitems; k++)
				vec_push(el->arena, &items, rest->value.items[k]);
			continue;
		}
		Value v = eval(&inner, e->args[i]);
		if (e->nargs == 1 && (v.kind == VALUE_BOOL || v.kind == VALUE_LOGIC))
			return apply_bracket(env, v);
		ok = ok && v.kind != VALUE_ERROR;
		vec_push(el->arena, &items, v);
	}
	if (!ok)
		return value_error();
	return (Value){.kind = VALUE_LIST, .nitems = items.len, .items = items.data};
}

static Value eval_range(const Env *env, const Expr *e)
{
	Value v = {.kind = VALUE_RANGE};
	bool ok = eval_int(env, e->args[0], "the start of a range", &v.lo);
	ok = eval_int(env, e->args[1], "the end of a range", &v.hi) && ok;
	return ok ? v : value_error();
}

static Value eval_if(const Env *env, const Expr *e)
{
	Env plain = *env;
	plain.integer = false;
	Value c = eval(&plain, e->args[0]);
	if (c.kind == VALUE_BOOL)
		return eval(env, e->args[number_is(c.number, 0) ? 2 : 1]);
	if (c.kind == VALUE_LOGIC)
		return apply_select(env, e, c, eval(env, e->args[1]), eval(env, e->args[2]));
	if (c.kind == VALUE_ERROR)
		return c;
	return value_fail(env, e->args[0]->loc, "expected a condition, found %s",
			  value_text(env, &c));
}

static Value eval_binary(const Env *env, const Expr *e)
{
	Env inner = *env;
	bool comparison = e->op >= OP_LT && e->op <= OP_NE;
	if (comparison || e->op == OP_AND || e->op == OP_OR)
		inner.integer = false;
	if (comparison) {
		Nature a = nature(env, e->args[0]), b = nature(env, e->args[1]);
		inner.integer = (a == NATURE_INT || b == NATURE_INT) && a != NATURE_FLOAT &&
				b != NATURE_FLOAT;
	}
	Value a = eval(&inner, e->args[0]);
	if (a.kind == VALUE_BOOL && ((e->op == OP_AND && number_is(a.number, 0)) ||
				     (e->op == OP_OR && number_is(a.number, 1))))
		return a;
	return apply_binary(&inner, e, a, eval(&inner, e->args[1]));
}

static Value eval_kind(const Env *env, const Expr *e)
{
	switch (e->kind) {
	case EXPR_NUMBER:
		return value_number(e->number);
	case EXPR_BOOL:
		return value_bool(!number_is(e->number, 0));
	case EXPR_NAME:
		return eval_name(env, e);
	case EXPR_CALL:
		return eval_call(env, e);
	case EXPR_INDEX:
		return eval_index(env, e);
	case EXPR_UNARY:
		return apply_unary(env, e, eval(env, e->args[0]));
	case EXPR_BINARY:
		return eval_binary(env, e);
	case EXPR_IF:
		return eval_if(env, e);
	case EXPR_REDUCE:
		return eval_reduce(env, e);
	case EXPR_LIST:
		return eval_list(env, e);
	case EXPR_RANGE:
		return eval_range(env, e);
	case EXPR_ELLIPSIS:
		break;
	}
	return value_fail(env, e->loc, "'...' stands for dimensions only in [ ]");
}

Value eval(const Env *env, const Expr *e)
{
	Elab *el = env->el;
	if (!step(env, e->loc))
		return value_error();
	if (el->depth >= MAX_DEPTH)
		return value_fail(env, e->loc, "definitions and expressions are nested too deeply");
	el->depth++;
	Value v = eval_kind(env, e);
	el->depth--;
	return v;
}

Value eval_plain(const Env *env, const Expr *e)
{
	Env plain = *env;
	if (env->slots) {
		plain.hidden = env->indices;
		plain.indices = NULL;
		plain.slots = NULL;
	}
	plain.integer = false;
	return eval(&plain, e);
}

bool exact_int(const Env *env, const Value *v, const Expr *e, const char *what, int64_t *out)
{
	if (v->kind == VALUE_ERROR)
		return false;
	if (v->kind != VALUE_NUMBER) {
		fail(env, e->loc, "%s must be an integer known while compiling, found %s", what,
		     value_text(env, v));
		return false;
	}
	const double most = (double)(INT64_C(1) << 50);
	const bool large = fabs(v->number.value) > most;
	if (number_is_int(v->number) && !large) {
		*out = v->number.num;
		return true;
	}
	const char *text = expr_text(env, e), *value = number_text(env->el->arena, v->number);
	if (large)
		fail(env, e->loc,
		     "%s must be an integer between -2^50 and 2^50, and %s%s%s is too %s", what,
		     text, strcmp(text, value) == 0 ? "" : " = ",
		     strcmp(text, value) == 0 ? "" : value,
		     v->number.value > 0 ? "large" : "small");
	else
		fail(env, e->loc, "%s must be an integer, and %s is %s", what, text, value);
	if (!large)
		hint(env, LOC_NONE, "floor(...) rounds down, ceil(...) up");
	return false;
}

bool eval_int(const Env *env, const Expr *e, const char *what, int64_t *out)
{
	Env integer = *env;
	integer.integer = true;
	Value v = eval(&integer, e);
	return exact_int(env, &v, e, what, out);
}

const Aff *eval_aff(const Env *env, const Expr *e)
{
	Env integer = *env;
	integer.integer = true;
	Value v = open_tensor(&integer, eval(&integer, e), e->loc);
	int64_t constant;
	if (v.kind == VALUE_AFF && v.den == 1)
		return v.aff;
	if (v.kind == VALUE_NUMBER)
		return exact_int(env, &v, e, "a subscript", &constant)
			       ? aff_const(env->el->g, constant)
			       : NULL;
	if (v.kind == VALUE_ERROR)
		return NULL;
	fail(env, e->loc,
	     "a subscript is an integer expression of indices, sizes and integer tensors");
	hint(env, LOC_NONE, "%s is %s", expr_text(env, e),
	     v.kind == VALUE_AFF ? "a fraction: use floor(...)" : value_text(env, &v));
	return NULL;
}

/* ---- statements -------------------------------------------------------------------------------------------- */

void name_instance(const Env *env, Instance *instance, const char *name)
{
	if (!instance->path)
		instance->path = join_path(env->el, env->frame->path, fresh_name(env, name, false));
}

/* A tensor that a name is bound to is a node of its own: a target of grad. */
static Value named(const Env *env, const char *name, Value v, Loc loc)
{
	if (is_elementwise(&v) || v.kind == VALUE_NUMBER) {
		const bool number = v.kind == VALUE_NUMBER;
		if (number)
			return v;
		v = value_tensor(as_tensor(env, v, name, loc));
	}
	if (v.kind == VALUE_INSTANCE)
		name_instance(env, v.instance, name);
	if (v.kind != VALUE_TENSOR || v.tensor->dtype == DTYPE_INT)
		return v;
	return value_tensor(name_tensor(env, v.tensor, name, loc));
}

void bind_name(const Env *env, const char *name, Value v, Loc loc)
{
	Binding *b = lookup(env, name);
	if (v.kind == VALUE_ERROR && !env->el->failed)
		die(env->el->arena, "elaborate: %s has no value, and no message says why", name);
	if (strcmp(name, "training") == 0 || strcmp(name, "pi") == 0) {
		fail(env, loc, "%s cannot be bound", name);
		return;
	}
	if (v.kind == VALUE_NONE || v.kind == VALUE_RANGE) {
		fail(env, loc, "%s cannot be bound to %s", name, value_text(env, &v));
		v = value_error();
	}
	if (b && b->record) {
		update_record(env, b->record, name, v, loc);
		return;
	}
	v = named(env, name, v, loc);
	if (b) {
		b->value = v;
		b->loc = loc;
	} else {
		b = bind_new(env, name, v, loc);
	}
	if (!env->frame->caller)
		map_put(&env->el->last, name, b);
	else if (!env->el->finishing) /* not in optimizers */
		map_put(&env->el->inner, join_path(env->el, env->frame->path, name), b);
}

static void exec_for(const Env *env, const Stmt *s)
{
	Value list = eval(env, s->value);
	if (list.kind == VALUE_ERROR)
		return;
	if (list.kind != VALUE_LIST && list.kind != VALUE_RANGE) {
		fail(env, s->value->loc, "expected a list or a range as 0..3, found %s",
		     value_text(env, &list));
		return;
	}
	bool range = list.kind == VALUE_RANGE;
	int64_t lo = range ? list.lo : 0, hi = range ? list.hi : list.nitems;
	for (int64_t i = lo; i < hi && !env->frame->returned && step(env, s->loc); i++) {
		Env inner = *env;
		inner.scope = scope_new(env->el, env->scope);
		Value v = range ? value_number(number_int(i)) : list.items[i];
		bind_new(&inner, s->name, named(&inner, s->name, v, s->name_loc), s->name_loc);
		exec(&inner, s->body, s->nbody);
	}
}

static void exec_if(const Env *env, const Stmt *s)
{
	Value c = eval(env, s->value);
	if (c.kind == VALUE_ERROR)
		return;
	if (c.kind != VALUE_BOOL) {
		fail(env, s->value->loc,
		     "the condition of an if statement must be known while "
		     "compiling, found %s",
		     value_text(env, &c));
		if (c.kind == VALUE_LOGIC)
			hint(env, LOC_NONE,
			     "on values, write if ... then ... else ... in an expression");
		return;
	}
	Env inner = *env;
	inner.scope = scope_new(env->el, env->scope);
	if (number_is(c.number, 0))
		exec(&inner, s->orelse, s->norelse);
	else
		exec(&inner, s->body, s->nbody);
}

static void exec_return(const Env *env, const Stmt *s)
{
	Value v = eval(env, s->value);
	env->frame->returned = true;
	env->frame->value_loc = s->value->loc;
	if (is_elementwise(&v))
		v = value_tensor(as_tensor(env, v, NULL, s->value->loc));
	env->frame->value = v;
}

static const char *const body_names[] = {[DECL_NET] = "a net", [DECL_TRAIN] = "a train block",
					 [DECL_DEF] = "a def", [DECL_LAYER] = "a layer",
					 [DECL_FN] = "a fn",   [DECL_OPTIMIZER] = "an optimizer"};

static bool allowed(const Env *env, const Stmt *s)
{
	DeclKind kind = env->frame->decl->kind;
	static const struct {
		const char *name;
		unsigned kinds;
	} rules[] = {
		[STMT_INPUT] = {"input", 1u << DECL_NET},
		[STMT_PARAM] = {"param", 1u << DECL_NET | 1u << DECL_LAYER},
		[STMT_STATE] = {"state", 1u << DECL_NET | 1u << DECL_LAYER | 1u << DECL_OPTIMIZER},
		[STMT_OUTPUT] = {"output", 1u << DECL_NET},
		[STMT_LOSS] = {"loss", 1u << DECL_NET},
		[STMT_METRIC] = {"metric", 1u << DECL_NET},
		[STMT_RETURN] = {"return", 1u << DECL_DEF | 1u << DECL_LAYER},
		[STMT_IF] = {NULL, 0},
	};
	if (!rules[s->kind].name || rules[s->kind].kinds >> kind & 1)
		return true;
	fail(env, s->loc, "'%s' does not belong in %s", rules[s->kind].name, body_names[kind]);
	if (kind == DECL_DEF && (s->kind == STMT_PARAM || s->kind == STMT_STATE))
		hint(env, LOC_NONE, "a layer has parameters: write layer %s(...)",
		     env->frame->decl->name);
	return false;
}

static void exec_one(Env *env, const Stmt *s)
{
	switch (s->kind) {
	case STMT_INPUT:
		exec_input(env, s);
		break;
	case STMT_PARAM:
	case STMT_STATE:
		exec_param(env, s);
		break;
	case STMT_BIND:
		bind_name(env, s->name, eval(env, s->value), s->name_loc);
		break;
	case STMT_DEFINE:
		exec_define(env, s);
		break;
	case STMT_OUTPUT:
	case STMT_LOSS:
	case STMT_METRIC:
		exec_output(env, s);
		break;
	case STMT_RETURN:
		exec_return(env, s);
		break;
	case STMT_FOR:
		exec_for(env, s);
		break;
	case STMT_IF:
		exec_if(env, s);
		break;
	}
}

void exec(Env *env, Stmt *const *body, int n)
{
	for (int i = 0; i < n && !env->frame->returned && step(env, body[i]->loc); i++)
		if (allowed(env, body[i]))
			exec_one(env, body[i]);
		else if (body[i]->name)
			bind_new(env, body[i]->name, value_error(), body[i]->name_loc);
}

/* ---- the entry ------------------------------------------------------------------------------------------------ */

static void collect_decls(const Env *env, const Ast *ast, Map *map)
{
	map_init(map, env->el->arena);
	for (int i = 0; ast && i < ast->ndecls; i++) {
		const Decl *d = ast->decls[i], *before = map_get(map, d->name);
		if (d->kind == DECL_TRAIN)
			continue;
		if (before) {
			fail(env, d->name_loc, "%s is defined twice", d->name);
			hint(env, before->name_loc, "it is defined here");
			continue;
		}
		map_put(map, d->name, (void *)d);
	}
}

/* The requested net is not there: at the one it was confused with, or at the last. */
static void no_such_net(const Env *env, const char *name, Loc end)
{
	enum { SHOWN = 20 };
	const Ast *file = env->el->file;
	const Decl *nets[SHOWN];
	Guess g = {.name = name};
	int n = 0;
	for (int i = 0; i < file->ndecls; i++) {
		if (file->decls[i]->kind != DECL_NET)
			continue;
		guess(&g, file->decls[i]->name);
		if (n++ < SHOWN)
			nets[n - 1] = file->decls[i];
	}
	for (int i = 0; i < n && i < SHOWN; i++)
		if (nets[i]->name == g.best || (!g.best && i == n - 1))
			end = nets[i]->name_loc;
	fail(env, end, "the file has no net %s", name);
	hint_guess(env, &g);
	Text list;
	text_init(&list, env->el->arena);
	for (int i = 0; i < n && i < SHOWN; i++)
		text_add(&list, "%s%s", i == 0 ? "" : i == n - 1 ? " and " : ", ", nets[i]->name);
	if (n > SHOWN)
		text_add(&list, " and %d more", n - SHOWN);
	if (n > 0)
		hint(env, LOC_NONE, n == 1 ? "its net is %s" : "its nets are %s", list.data);
	else
		hint(env, LOC_NONE, "it has no net at all");
}

static const Decl *find_net(const Env *env)
{
	Elab *el = env->el;
	const char *name = el->request->net;
	const Decl *net = NULL;
	Loc end = {el->diag->sources.len - 1, 0, 0}; /* an empty file: its start */
	for (int i = 0; i < el->file->ndecls; i++) {
		const Decl *d = el->file->decls[i];
		end = d->name_loc;
		if (d->kind == DECL_NET && (!name || strcmp(d->name, name) == 0))
			net = d;
	}
	if (net)
		return net;
	if (name) {
		no_such_net(env, name, end);
	} else {
		fail(env, end, "the file has no net");
		hint(env, LOC_NONE, "a net starts with: net NAME {");
	}
	return NULL;
}

static int source_of(const Ast *ast)
{
	return ast && ast->ndecls ? ast->decls[0]->loc.source : -1;
}

Graph *elaborate(Arena *arena, Diag *diag, const Ast *prelude, const Ast *file,
		 const Request *request, TrainSettings *settings)
{
	Elab el = {.arena = arena,
		   .diag = diag,
		   .g = graph_new(arena, diag),
		   .prelude = prelude,
		   .file = file,
		   .request = request,
		   .settings = settings,
		   .prelude_source = source_of(prelude)};
	static const Decl none = {.name = "", .loc = {-1, 0, 0}, .name_loc = {-1, 0, 0}};
	Frame top = {.decl = &none, .path = "", .call = LOC_NONE};
	Env env = {.el = &el, .frame = &top, .scope = scope_new(&el, NULL)};
	top.counters = map_new(&el);
	el.root_names = map_new(&el);
	map_init(&el.records, arena);
	map_init(&el.stages, arena);
	map_init(&el.last, arena);
	map_init(&el.inner, arena);
	map_init(&el.streams, arena);
	collect_decls(&env, prelude, &el.prelude_decls);
	collect_decls(&env, file, &el.user_decls);
	el.net = find_net(&env);
	if (!el.net)
		return el.g;
	top.decl = el.net;
	eval_train(&env);
	bind_sizes(&env);
	exec(&env, el.net->body, el.net->nbody);
	if (!el.failed)
		finish(&env);
	return el.g;
}
