/* SPDX-License-Identifier: MIT */
/* Entries as functions in the process.
 *
 * The idea: an entry for a kind, a batch size and a list of wanted values is compiled when it is
 * first asked for and kept by the program. libtcc gets a text that calls precompiled leaves, the
 * system's compiler the text that is written to files; both work on the same blocks in the same
 * way. */
#include "library.h"

#include <string.h>

static const char *entry_name(EntryKind kind)
{
	static const char *const names[] = {"initialise", "step",    "gradients",
					    "evaluate",   "forward", "values"};
	return names[kind];
}

static bool same_request(const Request *a, const Request *b)
{
	bool same = a->kind == b->kind && a->training == b->training && a->batch == b->batch &&
		    a->nwanted == b->nwanted;
	for (int i = 0; same && i < a->nwanted; i++)
		same = strcmp(a->wanted[i], b->wanted[i]) == 0;
	return same;
}

/* What is run once, or to look at values, is not worth a compiler. */
static bool is_worth(const Request *request, bool everything)
{
	return !everything && request->kind != ENTRY_INITIALISE && request->kind != ENTRY_VALUES;
}

/* ---- the text -------------------------------------------------------------------------------- */

typedef struct EntryText {
	Program *program;
	Entry *entry; /* NULL: errors in the program's diag */
	Text text;
	const char *symbol; /* of its function */
} EntryText;

static void make_entry(const Compilation *c, Arena *work, const Request *request, bool everything,
		       bool leaf_calls, EntryText *out)
{
	Program *p = out->program = compilation_program(c, work);
	p->leaf_calls = leaf_calls;
	out->entry = compilation_entry(c, p, entry_name(request->kind), *request,
				       everything ? EXTENT_TRACED : EXTENT_WHOLE);
}

/* leaves: for libtcc; NULL: for a compiler. */
static void write_source(const Compilation *c, Arena *work, const Request *request, bool everything,
			 JitLeaves *leaves, EntryText *out)
{
	EmitUnit unit = {.entry_calls = true};
	if (leaves) {
		unit.includes = jit_declarations;
		unit.leaf = jit_leaf;
		unit.user = leaves;
	}
	make_entry(c, work, request, everything, leaves != NULL, out);
	const Program *p = out->program;
	text_init(&out->text, work);
	out->symbol = arena_format(work, "%s_call_%s", p->net, entry_name(request->kind));
	if (out->entry)
		emit_unit(p, &unit, &out->text, NULL);
	if (p->diag->errors)
		out->entry = NULL;
}

static void describe_call(CnncProgram *program, const Entry *e, Call *call)
{
	const Graph *g = e->graph;
	for (int i = 0; i < g->roots.len; i++) {
		const Root *r = &g->roots.data[i];
		if (!root_is_result(r->kind))
			continue;
		const char *name = r->name ? r->name : "value";
		vec_push(program->arena, &call->results,
			 tensor_describe(program->arena, g, r->tensor, name));
		vec_push(program->arena, &call->places, r->loc);
	}
	call->needs = NEW_ARRAY(program->arena, bool, g->inputs.len + 1);
	for (int i = 0; i < g->inputs.len; i++)
		for (int k = 0; k < e->buffers.len; k++) {
			const Buffer *b = e->buffers.data[k];
			if (b->storage == STORE_INPUT &&
			    strcmp(b->tensor->name, g->inputs.data[i]->name) == 0)
				call->needs[i] = true;
		}
}

static void set_function(EntryCode *code, void *function, const EntryText *source)
{
	memcpy(&code->run, &function, sizeof function);
	code->arena_bytes = source->entry->arena_bytes;
}

/* ---- by the compiler ------------------------------------------------------------------------- */

static ObjectStatus open_object(Arena *work, const EntryText *source, const Tier *limits,
				const atomic_bool *stop, EntryCode *code, const char **why)
{
	Object object =
		object_open(work, source->text.data, source->text.len, limits->seconds, stop);
	if (object.status != OBJECT_READY) {
		*why = object.why;
		return object.status;
	}
	void *function = object_symbol(object.handle, source->symbol);
	code->object = object.handle;
	if (!function)
		die(work, "a shared object without %s", source->symbol);
	set_function(code, function, source);
	return OBJECT_READY;
}

ObjectStatus call_compile(CnncProgram *program, const Request *request, const Tier *limits,
			  const atomic_bool *stop, EntryCode *code, const char **why)
{
	EntryText source;
	write_source(&program->compilation, program->work, request, false, NULL, &source);
	if (!source.entry)
		die(program->work, "an entry that libtcc was given has errors for the compiler");
	return open_object(program->work, &source, limits, stop, code, why);
}

/* ---- by libtcc ------------------------------------------------------------------------------- */

static bool load_jit(CnncProgram *program, const EntryText *source, const JitLeaves *leaves,
		     EntryCode *code, CnncError **errors)
{
	static const void *const none[1];
	char why[200];
	bool ours;
	const void *const *table = leaves->table.len ? leaves->table.data : none;
	code->jit = jit_new(&program->allocator, source->text.data, table, why, sizeof why, &ours);
	if (!code->jit && ours)
		die(program->work, "libtcc: %s", why);
	if (!code->jit) {
		library_error(program, errors, false, "%s", why);
		return false;
	}
	void *function = jit_symbol(code->jit, source->symbol);
	if (!function)
		die(program->work, "libtcc: no function %s", source->symbol);
	set_function(code, function, source);
	return true;
}

/* ---- an entry -------------------------------------------------------------------------------- */

typedef struct Building {
	Request request;
	bool everything;
	Call *call; /* what came out */
	CnncError **errors;
} Building;

static Call *call_new(CnncProgram *program, const Building *b)
{
	const Request *request = &b->request;
	Call *call = NEW(program->arena, Call);
	const char **wanted = NEW_ARRAY(program->arena, const char *, request->nwanted + 1);
	for (int i = 0; i < request->nwanted; i++)
		wanted[i] = arena_strndup(program->arena, request->wanted[i],
					  strlen(request->wanted[i]));
	call->request = *request;
	call->request.wanted = wanted;
	call->everything = b->everything;
	call->next = program->calls;
	program->calls = call; /* before anything can unwind: cnnc_free() frees its code */
	return call;
}

/* False: its errors were reported. */
static bool source_of(CnncProgram *program, const Building *b, JitLeaves *leaves, EntryText *out)
{
	write_source(&program->compilation, program->work, &b->request, b->everything, leaves, out);
	if (!out->entry)
		library_report(program, out->program->diag, b->errors);
	return out->entry != NULL;
}

static bool load_by_libtcc(CnncProgram *program, const Building *b, Call *call)
{
	JitLeaves leaves = {.keep = program->arena};
	EntryText source;
	if (!source_of(program, b, &leaves, &source))
		return false;
	describe_call(program, source.entry, call);
	return load_jit(program, &source, &leaves, &call->first, b->errors);
}

/* ---- without code ----------------------------------------------------------------------------- */

static bool load_list(CnncProgram *program, const Building *b, Call *call)
{
	EntryText source;
	make_entry(&program->compilation, program->work, &b->request, b->everything, true, &source);
	const List *list =
		source.entry ? list_new(program->arena, source.program, source.entry) : NULL;
	if (!list) {
		library_report(program, source.program->diag, b->errors);
		return false;
	}
	describe_call(program, source.entry, call);
	call->first.list = list;
	call->first.arena_bytes = list_arena_bytes(list);
	return true;
}

/* By libtcc where it can, else without code. */
static bool load_calls(CnncProgram *program, const Building *b, Call *call)
{
	const bool code = program->tier.wanted != CNNC_TIER_CALLS && jit_available();
	return code ? load_by_libtcc(program, b, call) : load_list(program, b, call);
}

/* Falls back on calls of leaves unless there is no compiler at all. */
static bool load_by_compiler(CnncProgram *program, const Building *b, Call *call)
{
	EntryText source;
	const char *why = NULL;
	if (!source_of(program, b, NULL, &source))
		return false;
	ObjectStatus status =
		open_object(program->work, &source, &program->tier, NULL, &call->first, &why);
	if (status == OBJECT_READY) {
		describe_call(program, source.entry, call);
		return true;
	}
	if (status == OBJECT_NO_COMPILER) {
		library_error(program, b->errors, false, "%s", why);
		return false;
	}
	tier_give_up(program, why);
	return load_calls(program, b, call);
}

/* Calls of leaves, unless the compiler's code is wanted. */
static bool load_call(CnncProgram *program, const Building *b, Call *call)
{
	bool by_compiler = program->tier.wanted == CNNC_TIER_CC && !program->tier.given_up &&
			   is_worth(&b->request, b->everything);
	return by_compiler ? load_by_compiler(program, b, call) : load_calls(program, b, call);
}

static void build_call(CnncProgram *program, void *context)
{
	Building *b = context;
	Call *call = call_new(program, b);
	if (!load_call(program, b, call))
		return;
	atomic_store(&call->asked, !is_worth(&b->request, b->everything));
	atomic_store_explicit(&call->code, &call->first, memory_order_release);
	b->call = call;
}

Call *call_for(CnncProgram *program, Request request, bool everything, CnncError **errors)
{
	if (request.batch <= 0)
		request.batch = program->compilation.base.settings.batch;
	pthread_mutex_lock(&program->lock);
	Building b = {.request = request, .everything = everything, .errors = errors};
	for (Call *call = program->calls; call && !b.call; call = call->next)
		if (call_code(call) && call->everything == everything &&
		    same_request(&call->request, &request))
			b.call = call;
	if (!b.call && !library_guard(program, build_call, &b, errors))
		b.call = NULL;
	pthread_mutex_unlock(&program->lock);
	return b.call;
}

void call_free(Call *call)
{
	jit_free(call->first.jit);
	object_close(call->first.object);
	object_close(call->better.object);
}
