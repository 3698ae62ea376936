/* SPDX-License-Identifier: MIT */
/* What elaboration tells the user. One mistake is one message: a repetition (a loop, a second entry
 * function, a definition applied twice) is dropped, and what happens inside the prelude is shown at
 * the user's own call, with the place in the prelude as a note. */
#include "elaborate.h"

#include <string.h>

enum { MAX_ERRORS = 100, MAX_STEPS = 10000000, MAX_TENSORS = 1000000, MAX_FRAMES = 3 };

static bool in_prelude(const Elab *el, Loc loc)
{
	return loc.source >= 0 && loc.source == el->prelude_source;
}

/* The calls the place was reached through, innermost first; those within the prelude are left out. */
static void note_calls(const Elab *el, const Frame *frame, Loc shown)
{
	int n = 0;
	for (; frame && frame->caller && n < MAX_FRAMES; frame = frame->caller) {
		bool same = frame->call.source == shown.source && frame->call.start == shown.start;
		if (in_prelude(el, frame->call) || same || frame->call.source < 0)
			continue;
		diag_note(el->diag, frame->call, "in this application of %s", frame->decl->name);
		n++;
	}
}

/* inside: the activation in the prelude that the user's own call started, if there is one */
static Loc climb(const Env *env, Loc loc, const Frame **inside)
{
	Loc shown = loc;
	*inside = NULL;
	for (const Frame *f = env->frame; in_prelude(env->el, shown) && f && f->caller;
	     f = f->caller) {
		shown = f->call;
		*inside = f;
	}
	return shown.source < 0 ? loc : shown;
}

Loc user_loc(const Env *env, Loc loc)
{
	const Frame *inside;
	return climb(env, loc, &inside);
}

Written written_here(const Env *env, const Scalar *e, Loc loc)
{
	const Frame *frame;
	Loc shown = climb(env, loc, &frame);
	const char *inside = frame ? frame->decl->name : NULL;
	return (Written){.e = e, .loc = shown, .inside = inside, .inner = loc};
}

void set_origin(const Env *env, const Tensor *t, const char *name, Loc loc)
{
	graph_origin(env->el->g, t, name, env->frame->layer, user_loc(env, loc));
}

const Tensor *name_tensor(const Env *env, const Tensor *t, const char *name, Loc loc)
{
	const Tensor *named = tensor_name(env->el->g, t, name, user_loc(env, loc));
	set_origin(env, named, name, loc);
	return named;
}

static void report(const Env *env, Loc loc, const char *text)
{
	Elab *el = env->el;
	const Frame *inside;
	Loc shown = climb(env, loc, &inside);
	if (inside)
		text = arena_format(el->arena, "%s: %s", inside->decl->name, text);
	el->failed = true;
	el->muted = el->stopped || diag_said(el->diag, shown, text);
	if (el->muted)
		return;
	diag_error(el->diag, shown, "%s", text);
	if (inside)
		diag_note(el->diag, loc, "it arises here, in the prelude");
	note_calls(el, inside ? inside->caller : env->frame, shown);
	if (el->diag->errors >= MAX_ERRORS) {
		el->stopped = true;
		diag_note(el->diag, LOC_NONE, "too many errors; the rest is not shown");
	}
}

void fail(const Env *env, Loc loc, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	report(env, loc, arena_vformat(env->el->arena, format, args));
	va_end(args);
}

void fail_cut(const Env *env, const Cut *cut, const char *of, const char *by)
{
	Elab *el = env->el;
	el->failed = true;
	el->muted = el->stopped ||
		    !written_error(el->g, &cut->at,
				   "%s has no derivative, and %s depends on %s only through it",
				   cut->what, of, by);
}

Value value_fail(const Env *env, Loc loc, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	report(env, loc, arena_vformat(env->el->arena, format, args));
	va_end(args);
	return value_error();
}

void hint(const Env *env, Loc loc, const char *format, ...)
{
	if (env->el->muted)
		return;
	va_list args;
	va_start(args, format);
	const char *text = arena_vformat(env->el->arena, format, args);
	va_end(args);
	diag_note(env->el->diag, loc, "%s", text);
}

bool step(const Env *env, Loc loc)
{
	Elab *el = env->el;
	if (el->stopped)
		return false;
	if (++el->steps <= MAX_STEPS && el->g->tensors.len <= MAX_TENSORS)
		return true;
	fail(env, loc, "the program is too large: it unfolds into more than %d steps or %d tensors",
	     MAX_STEPS, MAX_TENSORS);
	el->stopped = true;
	return false;
}

/* ---- texts -------------------------------------------------------------------------------------- */

const char *expr_text(const Env *env, const Expr *e)
{
	if (e->depth > 12)
		return "this";
	Text text;
	text_init(&text, env->el->arena);
	print_expr(e, &text);
	return text.len && text.len <= 40 ? text.data : "this";
}

const char *value_text(const Env *env, const Value *v)
{
	Arena *arena = env->el->arena;
	switch (v->kind) {
	case VALUE_NUMBER:
		return arena_format(arena, "the number %s", number_text(arena, v->number));
	case VALUE_BOOL:
		return number_is(v->number, 0) ? "false" : "true";
	case VALUE_LIST:
		return arena_format(arena, "a list of %d", v->nitems);
	case VALUE_RANGE:
		return "a range";
	case VALUE_TENSOR:
		return arena_format(arena, "%s %s",
				    v->tensor->dtype == DTYPE_INT ? "an integer tensor"
								  : "a tensor",
				    shape_text(arena, v->tensor->shape));
	case VALUE_SCALAR:
	case VALUE_AFF:
	case VALUE_LOGIC:
		if (v->slots)
			return v->kind == VALUE_LOGIC ? "a condition on indices"
						      : "a value that depends on indices";
		return arena_format(arena,
				    v->kind == VALUE_LOGIC ? "a condition %s" : "a tensor %s",
				    shape_text(arena, v->shape));
	case VALUE_INSTANCE:
		return arena_format(arena, "a layer (%s)", v->instance->decl->name);
	case VALUE_FUNCTION:
		return arena_format(arena, "the definition %s", v->decl->name);
	case VALUE_NONE:
	case VALUE_ERROR:
		break;
	}
	return "nothing";
}

const char *signature(const Env *env, const Decl *d)
{
	Text text;
	text_init(&text, env->el->arena);
	text_add(&text, "%s(", d->name);
	for (int i = 0; i < d->nformals; i++) {
		text_add(&text, "%s%s", i ? ", " : "", d->formals[i].name);
		if (d->formals[i].default_value) {
			text_add(&text, " = ");
			print_expr(d->formals[i].default_value, &text);
		}
	}
	text_add(&text, ")");
	return text.data;
}

/* ---- did you mean --------------------------------------------------------------------------------- */

void hint_guess(const Env *env, const Guess *g)
{
	if (g->best)
		hint(env, LOC_NONE, "did you mean %s?", g->best);
}

static void guess_map(Guess *g, const Map *map)
{
	for (int i = 0; i < map->entries.len; i++)
		guess(g, map->entries.data[i].key);
}

typedef struct Known {
	Text text;
	const char
		*prefix; /* "residual1.": only names that begin so; "": only names without a dot */
	size_t length;
	int n;
} Known;

static void add_known(Known *k, const char *name)
{
	enum { SHOWN = 40 };
	if (strncmp(name, k->prefix, k->length) != 0 || strchr(name + k->length, '.'))
		return;
	if (k->n++ < SHOWN)
		text_add(&k->text, "%s%s", k->text.len ? ", " : "", name);
	else if (k->n == SHOWN + 1)
		text_add(&k->text, ", ...");
}

static void add_tensors(Known *k, const Map *bindings)
{
	for (int i = 0; i < bindings->entries.len; i++) {
		const Binding *b = bindings->entries.data[i].value;
		if (b->value.kind == VALUE_TENSOR && !b->record)
			add_known(k, bindings->entries.data[i].key);
	}
}

/* What can be asked for from outside the net: beside the name, in the same layer or in the net itself. */
static void hint_known(const Env *env, const char *name)
{
	const Elab *el = env->el;
	const char *dot = strrchr(name, '.');
	Known k = {.prefix = "", .length = dot ? (size_t)(dot + 1 - name) : 0};
	for (int pass = 0; pass < 2 && !k.n; pass++) {
		k.prefix = pass ? "" : arena_strndup(el->arena, name, k.length);
		k.length = strlen(k.prefix);
		text_init(&k.text, el->arena);
		for (int i = 0; i < el->g->inputs.len; i++)
			add_known(&k, el->g->inputs.data[i]->name);
		for (int i = 0; i < el->records.entries.len; i++)
			add_known(&k, el->records.entries.data[i].key);
		add_tensors(&k, &el->last);
		add_tensors(&k, &el->stages);
		add_tensors(&k, &el->inner);
		for (int i = 0; i < el->metrics.len; i++)
			if (!map_get(&el->last, el->metrics.data[i].name))
				add_known(&k, el->metrics.data[i].name);
		if (el->loss)
			add_known(&k, "loss");
	}
	if (k.n && k.length)
		hint(env, LOC_NONE, "%.*s has %s", (int)k.length - 1, k.prefix, k.text.data);
	else if (k.n)
		hint(env, LOC_NONE, "the net has %s", k.text.data);
}

/* Of all that the name could have been: a function, or a value. */
void hint_name(const Env *env, const char *name, bool function)
{
	Guess g = {.name = name};
	for (const Index *i = env->indices; i; i = i->outer)
		guess(&g, i->name);
	for (const Scope *s = env->scope; s; s = s->outer)
		guess_map(&g, &s->names);
	if (!env->frame->caller && !function) {
		guess_map(&g, &env->el->records);
		guess_map(&g, &env->el->stages);
	}
	if (env->el->finishing && !function) {
		guess_map(&g, &env->el->last);
		guess_map(&g, &env->el->inner);
		for (int i = 0; i < env->el->metrics.len; i++)
			guess(&g, env->el->metrics.data[i].name);
	}
	if (function || !g.best) {
		guess_map(&g, &env->el->user_decls);
		guess_map(&g, &env->el->prelude_decls);
	}
	if (function)
		guess_builtins(&g);
	hint_guess(env, &g);
	if (env->el->finishing && !env->frame->caller && !function)
		hint_known(env, name);
}
