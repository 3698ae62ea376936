/* SPDX-License-Identifier: MIT */
/* An entry function: it checks its integer inputs, points at its buffers, and calls its kernels in
 * order. What it takes is what its kernels touch. */
#include "emit.h"

#include <stdio.h>
#include <string.h>

/* Where a buffer of a block begins in it. */
static int64_t block_offset(const Emitter *e, const Buffer *b)
{
	const Slot *slot = e->unit->options.inference ? map_get(&e->slots, b->tensor->name) : NULL;
	return slot ? slot->offset : b->offset;
}

/* ---- entry functions ------------------------------------------------------------------------ */

typedef struct Call { /* of a kernel */
	const Kernel *kernel;
	const char *function;
	VEC(const Buffer *) params;
	bool random, strip, shared;
} Call;

typedef struct Function {
	VEC(Call) calls;
	bool *used; /* by buffer id: a kernel takes it */
	bool gradients, result, random;
	bool shared; /* some kernel is for a team: all are called by a function that every thread runs */
	VEC(const char *) params, args; /* of the prototype; of a call through void pointers */
	VEC(const char *) names;        /* of params */
	Text shapes;                    /* of inputs and outputs, for the reader of the header */
} Function;

static void emit_kernels(Emitter *e, Function *f)
{
	for (int i = 0; i < e->entry->kernels.len; i++) {
		const Kernel *kernel = e->entry->kernels.data[i];
		Call call = {kernel, .function = emit_kernel(e, kernel)};
		call.random = e->random;
		call.strip = e->strip;
		call.shared = e->shared;
		f->random |= e->random;
		f->shared |= e->shared;
		for (int k = 0; k < e->params.len; k++) {
			const Buffer *b = e->params.data[k];
			vec_push(e->arena, &call.params, b);
			f->used[b->id] = f->used[buffer_root(b)->id] = true;
			f->gradients |= buffer_root(b)->storage == STORE_GRADIENT;
			f->result |= emit_is_field(e->entry, buffer_root(b));
		}
		vec_push(e->arena, &f->calls, call);
	}
}

const Buffer *emit_input(const Entry *entry, const Tensor *input)
{
	for (int i = 0; i < entry->buffers.len; i++) {
		const Buffer *b = entry->buffers.data[i];
		if (b->storage == STORE_INPUT && !strcmp(b->tensor->name, input->name))
			return b;
	}
	return NULL;
}

static void add_array(Emitter *e, Function *f, const Buffer *b, const char *arg)
{
	const char *name = e->buffer_names[b->id];
	vec_push(e->arena, &f->params,
		 arena_format(e->arena, "%s%s *%s", b->storage == STORE_INPUT ? "const " : "",
			      emit_type(e, b), name));
	vec_push(e->arena, &f->args, arg);
	vec_push(e->arena, &f->names, name);
	text_add(&f->shapes, "%s%s%s", f->shapes.len ? ", " : "\n * ", name,
		 shape_text(e->arena, b->shape));
}

static void add_param(Emitter *e, Function *f, const char *param, const char *name, const char *arg)
{
	vec_push(e->arena, &f->names, name);
	vec_push(e->arena, &f->params, param);
	vec_push(e->arena, &f->args, arg);
}

/* Inputs in order of declaration, results in order of the roots, gradients, the structure. */
static void choose_params(Emitter *e, Function *f)
{
	const Entry *entry = e->entry;
	const Graph *g = entry->graph;
	add_param(e, f, arena_format(e->arena, "%s *net", e->net), "net", "net");
	for (int i = 0; i < g->inputs.len; i++) {
		const Buffer *b = emit_input(entry, g->inputs.data[i]);
		if (b && f->used[b->id])
			add_array(e, f, b, arena_format(e->arena, "inputs[%d]", i));
	}
	for (int i = 0, place = 0; i < g->roots.len; i++) {
		RootKind kind = g->roots.data[i].kind;
		if (!root_is_result(kind))
			continue;
		for (int k = 0; k < entry->buffers.len; k++) {
			const Buffer *b = entry->buffers.data[k];
			if (b->storage == STORE_RESULT && b->root == i &&
			    !emit_is_field(entry, b) && f->used[b->id])
				add_array(e, f, b, arena_format(e->arena, "results[%d]", place));
		}
		place++;
	}
	if (f->gradients)
		add_param(e, f, arena_format(e->arena, "%s *gradients", e->real), "gradients",
			  "gradients");
	if (f->result)
		add_param(e, f, arena_format(e->arena, "%s_result *result", e->net), "result",
			  "&result");
}

/* Where a buffer begins, as an expression. */
static const char *address(Emitter *e, const Buffer *b)
{
	static const char *const blocks[] = {[STORE_PARAM] = "net->parameters",
					     [STORE_STATE] = "net->states",
					     [STORE_GRADIENT] = "gradients"};
	if (b->alias && b->elem == buffer_root(b)->elem)
		return e->buffer_names[buffer_root(b)->id];
	const Buffer *root = buffer_root(b);
	switch (root->storage) {
	case STORE_ARENA:
		return root->offset ? arena_format(e->arena, "(%s *)(arena + %lld)",
						   emit_type(e, b), (long long)root->offset)
				    : arena_format(e->arena, "(%s *)arena", emit_type(e, b));
	case STORE_PARAM:
	case STORE_STATE:
	case STORE_GRADIENT:
		return block_offset(e, root)
			       ? arena_format(e->arena, "%s + %lld", blocks[root->storage],
					      (long long)block_offset(e, root))
			       : blocks[root->storage];
	case STORE_RESULT:
		if (emit_is_field(e->entry, root))
			return arena_format(e->arena, "&result->%s",
					    (const char *)map_get(&e->fields, root->result));
		break;
	case STORE_INPUT:
	case STORE_LOCAL:
		break;
	}
	return e->buffer_names[root->id];
}

/* Inputs and results that are arguments have their name already. */
static bool needs_pointer(const Emitter *e, const Buffer *b)
{
	if (b->alias)
		return true;
	return b->storage != STORE_INPUT && b->storage != STORE_LOCAL &&
	       (b->storage != STORE_RESULT || emit_is_field(e->entry, b));
}

static void add_pointers(Emitter *e, const Function *f)
{
	bool arena = false;
	for (int i = 0; i < e->entry->buffers.len; i++) {
		const Buffer *b = e->entry->buffers.data[i];
		arena |= f->used[b->id] && buffer_root(b)->storage == STORE_ARENA;
	}
	if (arena)
		emit_line(e, "char *const arena = net->arena;");
	for (int pass = 0; pass < 2; pass++) {
		for (int i = 0; i < e->entry->buffers.len; i++) {
			const Buffer *b = e->entry->buffers.data[i];
			if (!f->used[b->id] || (b->alias != NULL) != pass || !needs_pointer(e, b))
				continue;
			bool input = buffer_root(b)->storage == STORE_INPUT;
			const char *shape =
				arena_format(e->arena, " /* %s */", shape_text(e->arena, b->shape));
			emit_line(e, "%s%s *const %s = %s;%s", input ? "const " : "",
				  emit_type(e, b), e->buffer_names[b->id], address(e, b),
				  b->shape.rank ? shape : "");
		}
	}
}

/* The range of an input is the narrowest that was asked for. */
static bool is_narrowest(const Graph *g, int check)
{
	for (int i = 0; i < g->checks.len; i++) {
		const InputCheck *a = &g->checks.data[i], *b = &g->checks.data[check];
		if (!strcmp(a->input->name, b->input->name) &&
		    (a->below < b->below || (a->below == b->below && i < check)))
			return false;
	}
	return true;
}

/* Whether there is any check. */
static bool add_checks(Emitter *e, const Function *f)
{
	const Graph *g = e->entry->graph;
	bool any = false;
	for (int i = 0; i < g->checks.len; i++) {
		const InputCheck *check = &g->checks.data[i];
		const Buffer *b = emit_input(e->entry, check->input);
		if (!b || !f->used[b->id] || !is_narrowest(g, i))
			continue;
		e->helpers |= HELPER_CHECK;
		emit_line(e, "if (%s_check(net, \"%s\", %s, %lld, %lld))", e->net,
			  check->input->name, e->buffer_names[b->id], (long long)b->elements,
			  (long long)check->below);
		emit_line(e, "\treturn 1;");
		any = true;
	}
	return any;
}

static const Strip *strip_of(const Function *f, int call)
{
	return call >= 0 && call < f->calls.len ? f->calls.data[call].kernel->strip : NULL;
}

/* What only one thread does, after what all have done: from here to close_alone(). */
static void open_alone(Emitter *e, const Function *f, bool *alone)
{
	if (!f->shared || *alone)
		return;
	emit_line(e, "if (%s_alone(turn)) {", e->net);
	e->depth++;
	*alone = true;
}

static void close_alone(Emitter *e, bool *alone)
{
	if (!*alone)
		return;
	e->depth--;
	emit_line(e, "}");
	*alone = false;
}

/* Before the first kernel of a stretch. */
static void open_strips(Emitter *e, const Function *f, const Strip *strip, bool *alone)
{
	for (int i = 0; i < strip->sums.len; i++) {
		const Buffer *b = strip->sums.data[i];
		const char *name = e->buffer_names[b->id];
		if (!f->used[b->id])
			continue;
		open_alone(e, f, alone);
		emit_line(e, "memset(%s, 0, %lld * sizeof *%s);", name, (long long)b->elements,
			  name);
	}
	close_alone(e, alone);
	emit_line(e, "/* depth first: %s at a time */", emit_images(e, strip));
	emit_line(e, "for (int strip = 0; strip < %lld; strip++) {", (long long)strip->count);
	e->depth++;
}

static void close_strips(Emitter *e)
{
	e->depth--;
	emit_line(e, "}");
}

static void add_call(Emitter *e, const Call *call, const char *step)
{
	VEC(const char *) args = {0};
	for (int k = 0; k < call->params.len; k++)
		vec_push(e->arena, &args, e->buffer_names[call->params.data[k]->id]);
	if (call->random) {
		vec_push(e->arena, &args, "net->seed");
		vec_push(e->arena, &args, step);
	}
	if (call->strip)
		vec_push(e->arena, &args, "strip");
	if (e->unit->leaf)
		vec_push(e->arena, &args, "net->leaves");
	if (call->shared)
		vec_push(e->arena, &args, "turn");
	emit_line(e, "%s",
		  emit_list(e, arena_format(e->arena, "%s(", call->function), args.data, args.len,
			    ");"));
}

static void add_calls(Emitter *e, const Function *f)
{
	bool alone = false;
	/* before step 0, so that no step draws the same numbers */
	const char *step =
		e->entry->request.kind == ENTRY_INITIALISE ? "(uint64_t)-1" : "net->step";
	for (int i = 0; i < f->calls.len; i++) {
		const Call *call = &f->calls.data[i];
		const Strip *strip = strip_of(f, i);
		if (strip && strip != strip_of(f, i - 1))
			open_strips(e, f, strip, &alone);
		if (call->shared)
			close_alone(e, &alone);
		else
			open_alone(e, f, &alone);
		add_call(e, call, step);
		if (strip != strip_of(f, i + 1))
			close_alone(e, &alone);
		if (strip && strip != strip_of(f, i + 1))
			close_strips(e);
	}
	close_alone(e, &alone);
}

static const char *entry_doc(const Entry *entry)
{
	switch (entry->request.kind) {
	case ENTRY_INITIALISE:
		return "Draw the parameters from net->seed, set the states, and count from step 0.";
	case ENTRY_STEP:
		return "One update of parameters and states. result holds the values before it.";
	case ENTRY_GRADIENTS:
		return "The gradient of the loss, laid out as the parameters; no update.";
	case ENTRY_EVALUATE:
		return "Loss and metrics, without training.";
	case ENTRY_FORWARD:
		return "The outputs, without training.";
	case ENTRY_VALUES:
		break;
	}
	return "The values that were asked for.";
}

static void add_entry_call(Emitter *e, const Function *f, const char *name, bool is_void)
{
	const Entry *entry = e->entry;
	const Graph *g = entry->graph;
	e->depth = 0;
	text_add(e->out,
		 "\nint %s_call_%s(%s *net, const void *const *inputs, void *const *results, "
		 "%s *gradients)\n{\n",
		 e->net, entry->name, e->net, e->real);
	e->depth = 1;
	if (f->result)
		emit_line(e, "%s_result result;", e->net);
	if (!is_void)
		emit_line(e, "int status;");
	text_add(e->out, "\n");
	emit_line(e, "(void)inputs;");
	emit_line(e, "(void)results;");
	emit_line(e, "(void)gradients;");
	emit_line(
		e, "%s%s", is_void ? "" : "status = ",
		emit_list(e, arena_format(e->arena, "%s(", name), f->args.data, f->args.len, ");"));
	if (!is_void) {
		emit_line(e, "if (status)");
		emit_line(e, "\treturn status;");
	}
	for (int i = 0, place = 0; i < g->roots.len; i++) {
		RootKind kind = g->roots.data[i].kind;
		if (!root_is_result(kind))
			continue;
		for (int k = 0; k < entry->buffers.len; k++) {
			const Buffer *b = entry->buffers.data[k];
			if (b->storage == STORE_RESULT && b->root == i && emit_is_field(entry, b) &&
			    f->used[b->id])
				emit_line(e, "*(%s *)results[%d] = result.%s;", emit_type(e, b),
					  place, (const char *)map_get(&e->fields, b->result));
		}
		place++;
	}
	emit_line(e, "return 0;");
	text_add(e->out, "}\n");
}

static void name_buffers(Emitter *e)
{
	static const char *const words[] = {"net",   "result", "gradients", "arena",
					    "strip", "turn",   "call",      "with"};
	int n = e->entry->buffers.len;
	Map taken;
	map_init(&taken, e->arena);
	e->buffer_names = NEW_ARRAY(e->arena, const char *, n);
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		map_put(&taken, words[i], (void *)words[i]);
	for (int i = 0; i < n; i++)
		e->buffer_names[i] =
			emit_unique(e, &taken, emit_variable(e, e->entry->buffers.data[i]->name));
	/* of the present kernel: begin() clears what the last one touched */
	e->touched.len = 0;
	e->pointers = NEW_ARRAY(e->arena, const char *, n);
	e->stands_for = NEW_ARRAY(e->arena, const Buffer *, n);
	e->written = NEW_ARRAY(e->arena, bool, n);
}

/* What the comments call each tensor: sources as in the source, the rest as in the C. */
static void name_tensors(Emitter *e)
{
	const Graph *g = e->entry->graph;
	e->tensor_names = NEW_ARRAY(e->arena, const char *, g->tensors.len + 1);
	for (int i = 0; i < g->tensors.len; i++) {
		const Tensor *t = g->tensors.data[i];
		const Buffer *b = e->entry->buffer ? e->entry->buffer[i] : NULL;
		const char *name = t->name;
		if (t->kind != T_INPUT && t->kind != T_PARAM && t->kind != T_STATE)
			name = NULL;
		if (!name && b && (b->storage == STORE_PARAM || b->storage == STORE_STATE))
			name = b->tensor->name;
		if (!name && b)
			name = b->name;
		e->tensor_names[i] = name ? name : arena_format(e->arena, "v%d", i);
	}
	for (int i = 0; i < g->roots.len; i++)
		if (g->roots.data[i].kind == ROOT_GRADIENT)
			e->tensor_names[g->roots.data[i].tensor->id] =
				arena_format(e->arena, "d_%s", g->roots.data[i].target->name);
}

/* The arguments with which the trainer calls this entry; none if it takes more than a trainer has. */
static void note_call(Emitter *e, const Function *f)
{
	const Graph *g = e->entry->graph;
	Text text;
	text_init(&text, e->arena);
	for (int i = 0; i < f->args.len; i++) {
		const char *arg = f->args.data[i];
		int input = 0;
		if (!strcmp(arg, "net"))
			arg = "&t->net";
		else if (sscanf(arg, "inputs[%d]", &input) == 1)
			arg = g->inputs.data[input]->dtype == DTYPE_INT ? "t->y" : "t->x";
		else if (strcmp(arg, "&result") != 0)
			return;
		text_add(&text, "%s%s", i ? ", " : "", arg);
	}
	map_put(&e->calls, e->entry->name, arena_strndup(e->calls.arena, text.data, text.len));
}

/* The function that all threads run, and what it is told. */
static void add_kernels_function(Emitter *e, const Function *f, const char *name)
{
	text_add(e->out, "\n/* What a call of %s is given. */\ntypedef struct %s_call {\n", name,
		 name);
	for (int i = 0; i < f->params.len; i++)
		text_add(e->out, "\t%s;\n", f->params.data[i]);
	text_add(e->out,
		 "} %s_call;\n\n/* Its kernels, by every thread of the team. */\n"
		 "static void %s_kernels(const void *call, %s_turn *turn)\n{\n",
		 name, name, e->net);
	e->depth = 1;
	emit_line(e, "const %s_call *const with = call;", name);
	for (int i = 0; i < f->params.len; i++) {
		const char *param = f->params.data[i], *own = f->names.data[i];
		size_t type = strlen(param) - strlen(own);
		emit_line(e, "%.*sconst %s = with->%s;", (int)type, param, own, own);
	}
	add_pointers(e, f);
	text_add(e->out, "\n");
	add_calls(e, f);
	text_add(e->out, "}\n");
}

static void add_together(Emitter *e, const Function *f, const char *name)
{
	emit_line(e, "%s",
		  emit_list(e, arena_format(e->arena, "const %s_call call = {", name),
			    f->names.data, f->names.len, "};"));
	emit_line(e, "%s_together(net->team, %s_kernels, &call);", e->net, name);
}

void emit_entry(Emitter *e, const Entry *entry)
{
	Function f = {0};
	e->entry = entry;
	name_buffers(e);
	name_tensors(e);
	text_init(&f.shapes, e->arena);
	f.used = NEW_ARRAY(e->arena, bool, entry->buffers.len + 1);
	emit_kernels(e, &f);
	choose_params(e, &f);
	note_call(e, &f);
	bool is_void = entry->request.kind == ENTRY_INITIALISE;
	const char *name = arena_format(e->arena, "%s_%s", e->net, entry->name);
	const char *head = arena_format(e->arena, "%s %s(", is_void ? "void" : "int", name);
	e->depth = 0;
	const char *prototype = emit_list(e, head, f.params.data, f.params.len, ")");
	text_add(&e->prototypes, "\n/* %s%s */\n%s;\n", entry_doc(entry),
		 f.shapes.data ? f.shapes.data : "", prototype);
	if (f.shared)
		add_kernels_function(e, &f, name);
	text_add(e->out, "\n%s\n{\n", prototype);
	size_t start = e->out->len;
	e->depth = 1;
	if (!f.shared)
		add_pointers(e, &f);
	if (e->out->len > start)
		text_add(e->out, "\n");
	bool checked = add_checks(e, &f);
	if (f.shared)
		add_together(e, &f, name);
	else
		add_calls(e, &f);
	if (entry->request.kind == ENTRY_INITIALISE)
		emit_line(e, "net->step = 0;");
	if (entry->request.kind == ENTRY_STEP)
		emit_line(e, "net->step++;");
	if (!checked && !strstr(e->out->data + start, "net->"))
		emit_line(e, "(void)net;");
	if (!is_void)
		emit_line(e, "return 0;");
	text_add(e->out, "}\n");
	e->seeded |= f.random || is_void || entry->request.kind == ENTRY_STEP;
	if (e->unit->entry_calls)
		add_entry_call(e, &f, name, is_void);
}
