/* SPDX-License-Identifier: MIT */
/* A program as C99: the file, its interface, and the entry functions, which check their integer
 * inputs, point at their buffers and call their kernels in order. Everything is printed into one
 * text first, so that only the helpers it turned out to need are put before it.
 *
 * Requires a planned program. The same program gives the same bytes. */
#include "emit.h"

#include <ctype.h>
#include <limits.h>
#include <string.h>

/* ---- which entries, and what they take ------------------------------------------------------ */

static bool is_wanted(const Emitter *e, const Entry *entry)
{
	return !e->unit->options.inference || entry->request.kind == ENTRY_FORWARD;
}

static bool is_field(const Entry *entry, const Buffer *b)
{
	RootKind kind = entry->graph->roots.data[b->root].kind;
	return b->storage == STORE_RESULT && (kind == ROOT_LOSS || kind == ROOT_METRIC);
}

static const char *type_of(const Emitter *e, const Buffer *b)
{
	return b->elem == ELEM_INT ? "int32_t" : e->real;
}

/* The members of the result structure, in order: the loss and the metrics of all entries. */
static void collect_fields(Emitter *e)
{
	for (int i = 0; i < e->program->entries.len; i++) {
		const Entry *entry = e->program->entries.data[i];
		for (int k = 0; k < entry->buffers.len && is_wanted(e, entry); k++) {
			const Buffer *b = entry->buffers.data[k];
			if (!is_field(entry, b) || map_get(&e->fields, b->result))
				continue;
			const char *name = emit_fresh(e, identifier_of(e->arena, b->result));
			map_put(&e->fields, b->result, (void *)name);
			vec_push(e->arena, &e->field_types, type_of(e, b));
		}
	}
	e->names.len = 0;
}

const char *identifier_of(Arena *arena, const char *name)
{
	char *copy = arena_strndup(arena, name, strlen(name));
	for (char *c = copy; *c; c++)
		if (!isalnum((unsigned char)*c))
			*c = '_';
	return copy;
}

/* ---- the header ----------------------------------------------------------------------------- */

/* An enumerator, or a macro for what an int cannot hold. */
static void add_constant(Emitter *e, Text *out, const char *name, int64_t value, const char *doc)
{
	if (value <= INT_MAX)
		text_add(out, "enum { %s_%s = %lld }; /* %s */\n", e->net, name, (long long)value,
			 doc);
	else
		text_add(out, "#define %s_%s INT64_C(%lld) /* %s */\n", e->net, name,
			 (long long)value, doc);
}

static void add_constants(Emitter *e, Text *out)
{
	const Program *p = e->program;
	int64_t arena = 0;
	for (int i = 0; i < p->entries.len; i++)
		if (is_wanted(e, p->entries.data[i]) && p->entries.data[i]->arena_bytes > arena)
			arena = p->entries.data[i]->arena_bytes;
	add_constant(e, out, "batch", p->settings.batch, "N: examples in one call");
	add_constant(e, out, "parameter_elements", p->param_elements,
		     "of net->parameters and of gradients");
	add_constant(e, out, "state_elements", p->state_elements, "of net->states");
	add_constant(e, out, "arena_bytes", arena, "of net->arena");
}

static void add_types(Emitter *e, Text *out)
{
	const char *net = e->net, *real = e->real;
	text_add(out,
		 "\n/* All memory is the caller's. The blocks must not overlap; an alignment of 64 "
		 "bytes serves\n * speed. */\n"
		 "typedef struct %s {\n"
		 "\t%s *parameters; /* %s_parameter_elements */\n"
		 "\t%s *states;     /* %s_state_elements; may be NULL if there are none */\n"
		 "\tvoid *arena;       /* %s_arena_bytes; holds nothing between two calls */\n",
		 net, real, net, real, net, net);
	if (e->seeded)
		text_add(out, "\tuint64_t seed;     /* of all random numbers; set it before "
			      "initialise */\n"
			      "\tuint64_t step;     /* updates so far: every step counts one */\n");
	text_add(out,
		 "\t/* set when a function returns 1: the input that holds a value out of range, "
		 "and its place */\n"
		 "\tconst char *bad_input;\n\tint64_t bad_index;\n} %s;\n",
		 net);
	if (!e->fields.entries.len)
		return;
	text_add(out, "\ntypedef struct %s_result {\n", net);
	for (int i = 0; i < e->fields.entries.len; i++)
		text_add(out, "\t%s %s;\n", e->field_types.data[i],
			 (const char *)e->fields.entries.data[i].value);
	text_add(out, "} %s_result;\n", net);
}

static void add_table_interface(Emitter *e, Text *out)
{
	const char *net = e->net, *real = e->real;
	text_add(
		out,
		"\n/* A parameter or state: its name and shape, and where it lies in its block. "
		"*/\n"
		"typedef struct %s_slot {\n\tconst char *name; /* NULL ends a table */\n\tint "
		"rank;\n"
		"\tint64_t dims[%d];\n\tint64_t offset, elements;\n} %s_slot;\n\n"
		"extern const %s_slot %s_parameter_table[], %s_state_table[];\n\n"
		"/* The place of a name in its table; -1: there is none. */\n"
		"int %s_find_parameter(const char *name);\nint %s_find_state(const char *name);\n\n"
		"/* Copy one parameter or state in row-major order; 1: no such place in the table. "
		"*/\n",
		net, MAX_RANK, net, net, net, net, net, net);
	for (int k = 0; k < 2; k++) {
		const char *what = k ? "state" : "parameter";
		text_add(out,
			 "int %s_get_%s(const %s *net, int place, %s *values);\n"
			 "int %s_set_%s(%s *net, int place, const %s *values);\n",
			 net, what, net, real, net, what, net, real);
	}
}

static const char *upper(Arena *arena, const char *text)
{
	char *copy = arena_strndup(arena, text, strlen(text));
	for (char *c = copy; *c; c++)
		*c = (char)toupper((unsigned char)*c);
	return copy;
}

static const char *file_name(const Emitter *e)
{
	const char *name = e->program->source_name ? e->program->source_name : "a net";
	const char *slash = strrchr(name, '/');
	return comment_text(e->arena, slash ? slash + 1 : name);
}

static void add_header(Emitter *e, const char *prototypes, Text *out)
{
	const char *guard = upper(e->arena, e->net);
	text_add(out,
		 "/* The network %s, compiled from %s by cnnc.\n"
		 " * Functions return 0, or 1 if an integer input holds a value out of range; then "
		 "nothing was touched. */\n"
		 "#ifndef %s_H\n#define %s_H\n\n#include <stdint.h>\n\n"
		 "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n",
		 e->net, file_name(e), guard, guard);
	add_constants(e, out);
	add_types(e, out);
	text_add(out, "%s", prototypes);
	if (!e->unit->entry_calls)
		add_table_interface(e, out);
	text_add(out, "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
}

/* ---- entry functions ------------------------------------------------------------------------ */

typedef struct Call { /* of a kernel */
	const char *function;
	VEC(const Buffer *) params;
	bool random;
} Call;

typedef struct Function {
	VEC(Call) calls;
	bool *used; /* by buffer id: a kernel takes it */
	bool gradients, result, random;
	VEC(const char *) params, args; /* of the prototype; of a call through void pointers */
} Function;

static void emit_kernels(Emitter *e, Function *f)
{
	for (int i = 0; i < e->entry->kernels.len; i++) {
		Call call = {.function = emit_kernel(e, e->entry->kernels.data[i])};
		call.random = e->random;
		f->random |= e->random;
		for (int k = 0; k < e->params.len; k++) {
			const Buffer *b = e->params.data[k];
			vec_push(e->arena, &call.params, b);
			f->used[b->id] = f->used[buffer_root(b)->id] = true;
			f->gradients |= buffer_root(b)->storage == STORE_GRADIENT;
			f->result |= is_field(e->entry, buffer_root(b));
		}
		vec_push(e->arena, &f->calls, call);
	}
}

static const Buffer *input_buffer(const Entry *entry, const Tensor *input)
{
	for (int i = 0; i < entry->buffers.len; i++) {
		const Buffer *b = entry->buffers.data[i];
		if (b->storage == STORE_INPUT && !strcmp(b->tensor->name, input->name))
			return b;
	}
	return NULL;
}

static void add_param(Emitter *e, Function *f, const char *param, const char *arg)
{
	vec_push(e->arena, &f->params, param);
	vec_push(e->arena, &f->args, arg);
}

/* Inputs in order of declaration, results in order of the roots, gradients, the structure. */
static void choose_params(Emitter *e, Function *f)
{
	const Entry *entry = e->entry;
	const Graph *g = entry->graph;
	add_param(e, f, arena_format(e->arena, "%s *net", e->net), "net");
	for (int i = 0; i < g->inputs.len; i++) {
		const Buffer *b = input_buffer(entry, g->inputs.data[i]);
		if (b && f->used[b->id])
			add_param(e, f,
				  arena_format(e->arena, "const %s *%s", type_of(e, b),
					       e->buffer_names[b->id]),
				  arena_format(e->arena, "inputs[%d]", i));
	}
	for (int i = 0, place = 0; i < g->roots.len; i++) {
		RootKind kind = g->roots.data[i].kind;
		if (kind == ROOT_UPDATE || kind == ROOT_GRADIENT)
			continue;
		for (int k = 0; k < entry->buffers.len; k++) {
			const Buffer *b = entry->buffers.data[k];
			if (b->storage == STORE_RESULT && b->root == i && !is_field(entry, b) &&
			    f->used[b->id])
				add_param(e, f,
					  arena_format(e->arena, "%s *%s", type_of(e, b),
						       e->buffer_names[b->id]),
					  arena_format(e->arena, "results[%d]", place));
		}
		place++;
	}
	if (f->gradients)
		add_param(e, f, arena_format(e->arena, "%s *gradients", e->real), "gradients");
	if (f->result)
		add_param(e, f, arena_format(e->arena, "%s_result *result", e->net), "&result");
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
		return root->offset ? arena_format(e->arena, "(%s *)(arena + %lld)", type_of(e, b),
						   (long long)root->offset)
				    : arena_format(e->arena, "(%s *)arena", type_of(e, b));
	case STORE_PARAM:
	case STORE_STATE:
	case STORE_GRADIENT:
		return root->offset ? arena_format(e->arena, "%s + %lld", blocks[root->storage],
						   (long long)root->offset)
				    : blocks[root->storage];
	case STORE_RESULT:
		if (is_field(e->entry, root))
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
	       (b->storage != STORE_RESULT || is_field(e->entry, b));
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
			emit_line(e, "%s%s *const %s = %s; /* %s */", input ? "const " : "",
				  type_of(e, b), e->buffer_names[b->id], address(e, b),
				  shape_text(e->arena, b->shape));
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

static void add_checks(Emitter *e, const Function *f)
{
	const Graph *g = e->entry->graph;
	for (int i = 0; i < g->checks.len; i++) {
		const InputCheck *check = &g->checks.data[i];
		const Buffer *b = input_buffer(e->entry, check->input);
		if (!b || !f->used[b->id] || !is_narrowest(g, i))
			continue;
		e->helpers |= HELPER_CHECK;
		emit_line(e, "if (%s_check(net, \"%s\", %s, %lld, %lld))", e->net,
			  check->input->name, e->buffer_names[b->id], (long long)b->elements,
			  (long long)check->below);
		emit_line(e, "\treturn 1;");
	}
}

static void add_calls(Emitter *e, const Function *f)
{
	/* before step 0, so that no step draws the same numbers */
	const char *step =
		e->entry->request.kind == ENTRY_INITIALISE ? "(uint64_t)-1" : "net->step";
	for (int i = 0; i < f->calls.len; i++) {
		const Call *call = &f->calls.data[i];
		VEC(const char *) args = {0};
		for (int k = 0; k < call->params.len; k++)
			vec_push(e->arena, &args, e->buffer_names[call->params.data[k]->id]);
		if (call->random) {
			vec_push(e->arena, &args, "net->seed");
			vec_push(e->arena, &args, step);
		}
		emit_line(e, "%s",
			  emit_list(e, arena_format(e->arena, "%s(", call->function), args.data,
				    args.len, ");"));
	}
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

/* [64, 1, 28, 28] of every input and output, as a reader of the header needs them. */
static const char *argument_shapes(Emitter *e, const Function *f)
{
	Text text;
	text_init(&text, e->arena);
	for (int i = 0; i < e->entry->buffers.len; i++) {
		const Buffer *b = e->entry->buffers.data[i];
		bool argument = b->storage == STORE_INPUT ||
				(b->storage == STORE_RESULT && !is_field(e->entry, b));
		if (argument && f->used[b->id])
			text_add(&text, "%s%s%s", text.len ? ", " : "\n * ", e->buffer_names[b->id],
				 shape_text(e->arena, b->shape));
	}
	return text.data ? text.data : "";
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
		if (kind == ROOT_UPDATE || kind == ROOT_GRADIENT)
			continue;
		for (int k = 0; k < entry->buffers.len; k++) {
			const Buffer *b = entry->buffers.data[k];
			if (b->storage == STORE_RESULT && b->root == i && is_field(entry, b) &&
			    f->used[b->id])
				emit_line(e, "*(%s *)results[%d] = result.%s;", type_of(e, b),
					  place, (const char *)map_get(&e->fields, b->result));
		}
		place++;
	}
	emit_line(e, "return 0;");
	text_add(e->out, "}\n");
}

static void name_buffers(Emitter *e)
{
	static const char *const taken[] = {"net", "result", "gradients", "arena"};
	int n = 0;
	for (int i = 0; i < e->entry->buffers.len; i++)
		if (e->entry->buffers.data[i]->id >= n)
			n = e->entry->buffers.data[i]->id + 1;
	e->buffer_names = NEW_ARRAY(e->arena, const char *, n + 1);
	e->names.len = 0;
	for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
		vec_push(e->arena, &e->names, taken[i]);
	for (int i = 0; i < e->entry->buffers.len; i++) {
		const Buffer *b = e->entry->buffers.data[i];
		e->buffer_names[b->id] = emit_fresh(e, b->name);
	}
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

static void emit_entry(Emitter *e, const Entry *entry, Text *prototypes)
{
	Function f = {0};
	e->entry = entry;
	name_buffers(e);
	name_tensors(e);
	f.used = NEW_ARRAY(e->arena, bool, entry->buffers.len + 1);
	emit_kernels(e, &f);
	choose_params(e, &f);
	bool is_void = entry->request.kind == ENTRY_INITIALISE;
	const char *name = arena_format(e->arena, "%s_%s", e->net, entry->name);
	const char *head = arena_format(e->arena, "%s %s(", is_void ? "void" : "int", name);
	e->depth = 0;
	const char *prototype = emit_list(e, head, f.params.data, f.params.len, ")");
	text_add(prototypes, "\n/* %s%s */\n%s;\n", entry_doc(entry), argument_shapes(e, &f),
		 prototype);
	text_add(e->out, "\n%s\n{\n", prototype);
	size_t start = e->out->len;
	e->depth = 1;
	add_pointers(e, &f);
	if (e->out->len > start)
		text_add(e->out, "\n");
	size_t body = e->out->len;
	add_checks(e, &f);
	add_calls(e, &f);
	if (entry->request.kind == ENTRY_INITIALISE)
		emit_line(e, "net->step = 0;");
	if (entry->request.kind == ENTRY_STEP)
		emit_line(e, "net->step++;");
	if (!strstr(e->out->data + start, "net->") && !strstr(e->out->data + body, "(net"))
		emit_line(e, "(void)net;");
	if (!is_void)
		emit_line(e, "return 0;");
	text_add(e->out, "}\n");
	e->seeded |= f.random || is_void || entry->request.kind == ENTRY_STEP;
	if (e->unit->entry_calls)
		add_entry_call(e, &f, name, is_void);
}

/* ---- parameters and states by name ---------------------------------------------------------- */

static void add_table(Emitter *e, const char *what, const Slot *slots, int n)
{
	text_add(e->out, "\nconst %s_slot %s_%s_table[] = {\n", e->net, e->net, what);
	for (int i = 0; i < n; i++) {
		const Slot *s = &slots[i];
		Text dims;
		text_init(&dims, e->arena);
		for (int d = 0; d < s->shape.rank; d++)
			text_add(&dims, "%s%lld", d ? ", " : "", (long long)s->shape.dim[d]);
		text_add(e->out, "\t{\"%s\", %d, {%s}, %lld, %lld},\n", s->name, s->shape.rank,
			 dims.len ? dims.data : "1", (long long)s->offset, (long long)s->elements);
	}
	text_add(e->out, "\t{NULL, 0, {0}, 0, 0}};\n");
}

static void add_accessors(Emitter *e, const char *what, int n)
{
	const char *net = e->net, *real = e->real;
	text_add(e->out,
		 "\nint %s_find_%s(const char *name)\n{\n"
		 "\treturn %s_find(%s_%s_table, name);\n}\n",
		 net, what, net, net, what);
	for (int set = 0; set < 2; set++) {
		const char *verb = set ? "set" : "get";
		text_add(e->out, "\nint %s_%s_%s(%s%s *net, int place, %s%s *values)\n{\n", net,
			 verb, what, set ? "" : "const ", net, set ? "const " : "", real);
		if (n) {
			text_add(e->out,
				 "\tconst %s_slot *slot = &%s_%s_table[place];\n\n"
				 "\tif (place < 0 || place >= %d)\n\t\treturn 1;\n",
				 net, net, what, n);
			const char *block = arena_format(e->arena, "net->%ss + slot->offset", what);
			text_add(e->out,
				 "\tmemcpy(%s, %s, (size_t)slot->elements * sizeof *values);\n"
				 "\treturn 0;\n}\n",
				 set ? block : "values", set ? "values" : block);
		} else {
			text_add(e->out, "\t(void)net;\n\t(void)place;\n\t(void)values;\n"
					 "\treturn 1;\n}\n");
		}
	}
}

static void add_tables(Emitter *e)
{
	const Program *p = e->program;
	add_table(e, "parameter", p->params.data, p->params.len);
	add_table(e, "state", p->states.data, p->states.len);
	text_add(e->out,
		 "\nstatic int %s_find(const %s_slot *table, const char *name)\n{\n"
		 "\tfor (int place = 0; table[place].name; place++)\n"
		 "\t\tif (strcmp(table[place].name, name) == 0)\n\t\t\treturn place;\n"
		 "\treturn -1;\n}\n",
		 e->net, e->net);
	add_accessors(e, "parameter", p->params.len);
	add_accessors(e, "state", p->states.len);
}

/* ---- the file ------------------------------------------------------------------------------- */

static void add_helpers(Emitter *e, Text *out)
{
	const char *net = e->net;
	if (e->helpers & HELPER_MIN)
		text_add(out,
			 "\nstatic inline int64_t %s_min(int64_t a, int64_t b)\n{\n"
			 "\treturn a < b ? a : b;\n}\n",
			 net);
	if (e->helpers & HELPER_MAX)
		text_add(out,
			 "\nstatic inline int64_t %s_max(int64_t a, int64_t b)\n{\n"
			 "\treturn a > b ? a : b;\n}\n",
			 net);
	if (e->helpers & HELPER_FLOOR_DIV)
		text_add(out,
			 "\n/* a / b rounded down, b > 0 */\n"
			 "static inline int64_t %s_floor_div(int64_t a, int64_t b)\n{\n"
			 "\treturn a / b - (a %% b < 0);\n}\n",
			 net);
	if (e->helpers & HELPER_CHECK)
		text_add(out,
			 "\n/* Whether an integer input leaves 0 .. below - 1; says where. */\n"
			 "static int %s_check(%s *net, const char *input, const int32_t *values, "
			 "int64_t count,\n\t\tint64_t below)\n{\n"
			 "\tfor (int64_t i = 0; i < count; i++) {\n"
			 "\t\tif (values[i] < 0 || values[i] >= below) {\n"
			 "\t\t\tnet->bad_input = input;\n\t\t\tnet->bad_index = i;\n"
			 "\t\t\treturn 1;\n\t\t}\n\t}\n\treturn 0;\n}\n",
			 net, net);
	paste_random(e, out);
}

static void reserve_names(Emitter *e)
{
	static const char *const words[] = {"batch",
					    "parameter_elements",
					    "state_elements",
					    "arena_bytes",
					    "result",
					    "slot",
					    "parameter_table",
					    "state_table",
					    "find_state",
					    "find_parameter",
					    "get_state",
					    "get_parameter",
					    "set_state",
					    "set_parameter",
					    "min",
					    "max",
					    "floor_div",
					    "check",
					    "find"};
	map_init(&e->functions, e->arena);
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		map_put(&e->functions, arena_format(e->arena, "%s_%s", e->net, words[i]), e);
	for (int i = 0; i < e->program->entries.len; i++) {
		const char *name = e->program->entries.data[i]->name;
		map_put(&e->functions, arena_format(e->arena, "%s_%s", e->net, name), e);
		map_put(&e->functions, arena_format(e->arena, "%s_call_%s", e->net, name), e);
	}
}

static void add_source_head(Emitter *e, const char *declarations, Text *out)
{
	text_add(out,
		 "/* The network %s, compiled from %s by cnnc: one function for each kernel, then "
		 "the entry\n * functions that call them in order. */\n",
		 e->net, file_name(e));
	const char *header = e->unit->options.header_name;
	if (declarations)
		text_add(out, "%s\n%s\n", e->unit->includes ? e->unit->includes : "", declarations);
	else
		text_add(out, "#include \"%s\"\n\n",
			 header ? header : arena_format(e->arena, "%s.h", e->net));
	if (!e->unit->includes)
		text_add(out, "#include <math.h>\n%s#include <string.h>\n",
			 e->unit->options.main_program
				 ? "#include <stdint.h>\n#include <stdio.h>\n#include <stdlib.h>\n"
				 : "#include <stdint.h>\n");
}

void emit_unit(const Program *p, const EmitUnit *unit, Text *source, Text *header)
{
	Emitter *e = NEW(p->arena, Emitter);
	*e = (Emitter){.program = p, .unit = unit, .arena = p->arena, .net = p->net};
	e->real = p->f64 ? "double" : "float";
	e->suffix = p->f64 ? "" : "f";
	if (name_is_reserved(p->net)) {
		diag_error(p->diag, LOC_NONE,
			   "the net cannot be called '%s' in C, where the name is taken", p->net);
		return;
	}
	Text body, prototypes, declarations;
	text_init(&body, e->arena);
	text_init(&prototypes, e->arena);
	text_init(&declarations, e->arena);
	map_init(&e->fields, e->arena);
	reserve_names(e);
	collect_fields(e);
	e->out = &body;
	for (int i = 0; i < p->entries.len; i++)
		if (is_wanted(e, p->entries.data[i]))
			emit_entry(e, p->entries.data[i], &prototypes);
	if (!unit->entry_calls)
		add_tables(e);
	if (unit->options.main_program)
		emit_main(e, &body);
	add_header(e, prototypes.data ? prototypes.data : "", header ? header : &declarations);
	add_source_head(e, header ? NULL : declarations.data, source);
	add_helpers(e, source);
	text_add(source, "%s", body.data ? body.data : "");
}

void emit_c(const Program *p, const EmitOptions *options, Text *source, Text *header)
{
	EmitUnit unit = {.options = *options};
	emit_unit(p, &unit, source, header);
}
