/* SPDX-License-Identifier: MIT */
/* A program as C99: one file and its header. The functions (emit_entry.c, emit_kernel.c) are printed
 * into a text of their own first, so that only the helpers they turned out to need are put before
 * them.
 *
 * Requires a planned program. The same program gives the same bytes. */
#include "emit.h"

#include <ctype.h>
#include <string.h>

/* ---- which entries, and what they take ------------------------------------------------------ */

bool emit_is_wanted(const Emitter *e, const Entry *entry)
{
	return !e->unit->options.inference || entry->request.kind == ENTRY_FORWARD;
}

bool emit_is_field(const Entry *entry, const Buffer *b)
{
	RootKind kind = entry->graph->roots.data[b->root].kind;
	return b->storage == STORE_RESULT && (kind == ROOT_LOSS || kind == ROOT_METRIC);
}

const char *emit_type(const Emitter *e, const Buffer *b)
{
	return b->elem == ELEM_BYTE ? "int8_t" : b->elem == ELEM_INT ? "int32_t" : e->real;
}

/* The parameters and states that an entry reads, by name. */
static void find_needed(const Emitter *e, const Entry *entry, Map *needed)
{
	map_init(needed, e->arena);
	for (int i = 0; i < entry->buffers.len; i++) {
		const Buffer *b = entry->buffers.data[i];
		if (b->storage == STORE_PARAM || b->storage == STORE_STATE)
			map_put(needed, b->tensor->name, (void *)b);
	}
}

static void note_slots(Emitter *e, Slot *slots, int n)
{
	for (int i = 0; i < n; i++)
		map_put(&e->slots, slots[i].name, &slots[i]);
}

/* The blocks as the program has them; for inference without what its entry never reads. NULL: all. */
static void place_fields(Emitter *e, const Entry *entry)
{
	const Program *p = e->program;
	bool all = !entry;
	Map needed;
	if (entry)
		find_needed(e, entry, &needed);
	e->param_elements = e->state_elements = 0;
	for (int i = 0; i < p->params.len; i++) {
		Slot slot = p->params.data[i];
		if (!all && !map_get(&needed, slot.name))
			continue;
		slot.offset = all ? slot.offset : e->param_elements;
		e->param_elements += slot.elements;
		vec_push(e->arena, &e->params_kept, slot);
	}
	for (int i = 0; i < p->states.len; i++) {
		Slot slot = p->states.data[i];
		if (!all && !map_get(&needed, slot.name))
			continue;
		slot.offset = all ? slot.offset : e->state_elements;
		e->state_elements += slot.elements;
		vec_push(e->arena, &e->states_kept, slot);
	}
	note_slots(e, e->params_kept.data, e->params_kept.len);
	note_slots(e, e->states_kept.data, e->states_kept.len);
	if (all) {
		e->param_elements = p->param_elements;
		e->state_elements = p->state_elements;
	}
}

/* The members of the result structure, in order: the loss and the metrics of all entries. */
static void collect_fields(Emitter *e, const Entry *entry)
{
	for (int k = 0; k < entry->buffers.len; k++) {
		const Buffer *b = entry->buffers.data[k];
		if (!emit_is_field(entry, b) || map_get(&e->fields, b->result))
			continue;
		const char *result = arena_strndup(e->arena, b->result, strlen(b->result));
		const char *name = emit_unique(e, &e->members, identifier_of(e->arena, result));
		map_put(&e->fields, result, (void *)name);
		vec_push(e->arena, &e->field_types, emit_type(e, b));
	}
}

const char *identifier_of(Arena *arena, const char *name)
{
	char *copy = arena_strndup(arena, name, strlen(name));
	for (char *c = copy; *c; c++)
		if (!isalnum((unsigned char)*c))
			*c = '_';
	return copy;
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
					    "vector",
					    "wide",
					    "total",
					    "wide_total",
					    "widen",
					    "narrow",
					    "ints",
					    "shorts",
					    "pair",
					    "bytes",
					    "check",
					    "find"};
	map_init(&e->functions, e->arena);
	map_init(&e->judged, e->arena);
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		map_put(&e->functions, arena_format(e->arena, "%s_%s", e->net, words[i]), e);
	math_names(e);
	take_names(e, share_h_text, "cnnc_");
	if (e->unit->options.main_program)
		emit_main_names(e);
	for (int i = 0; i < e->program->entries.len; i++) {
		const char *name = e->program->entries.data[i]->name;
		map_put(&e->functions, arena_format(e->arena, "%s_%s", e->net, name), e);
		map_put(&e->functions, arena_format(e->arena, "%s_call_%s", e->net, name), e);
		map_put(&e->functions, arena_format(e->arena, "%s_%s_call", e->net, name), e);
		map_put(&e->functions, arena_format(e->arena, "%s_%s_kernels", e->net, name), e);
	}
}

static void add_source_head(Emitter *e, const char *declarations, Text *out)
{
	text_add(out,
		 "/* The network %s, compiled from %s by cnnc: one function for each kernel, then "
		 "the entry\n * functions that call them in order. */\n",
		 e->net, emit_file_name(e));
	const char *header = e->unit->options.header_name;
	if (e->unit->options.main_program)
		text_add(out, "%s#ifndef _POSIX_C_SOURCE /* for files and folders */\n"
			      "#define _POSIX_C_SOURCE 200809L\n#endif\n",
			 e->teamed ? "#if defined(__linux__) && !defined(_GNU_SOURCE) /* for the cores "
				     "that may be used */\n#define _GNU_SOURCE\n#endif\n"
				   : "");
	if (declarations)
		text_add(out, "%s\n%s\n", e->unit->includes ? e->unit->includes : "", declarations);
	else
		text_add(out, "#include \"%s\"\n\n",
			 header ? header : arena_format(e->arena, "%s.h", e->net));
	if (!e->unit->includes && e->unit->options.main_program)
		text_add(out,
			 "#include <dirent.h>\n#include <errno.h>\n#include <fcntl.h>\n"
			 "#include <float.h>\n#include <math.h>\n%s#include <stdarg.h>\n"
			 "#include <stdint.h>\n#include <stdio.h>\n#include <stdlib.h>\n"
			 "#include <string.h>\n#include <sys/stat.h>\n#include <unistd.h>\n",
			 e->teamed ? "#include <sched.h>\n" : "");
	else if (!e->unit->includes)
		text_add(out, "#include <math.h>\n#include <stdint.h>\n#include <string.h>\n");
	text_add(out, "\n/* Kernels stay functions of their own: in profiles, and because some "
		      "compilers take very "
		      "long\n * over an entry function that has swallowed hundreds of them. */\n"
		      "#if defined(__GNUC__) && !defined(__TINYC__)\n"
		      "#define KERNEL static __attribute__((noinline))\n"
		      "#else\n#define KERNEL static\n#endif\n");
}

/* Text with a tab for each level of indentation, as it is to be read. */
static void add_indented(Text *out, const char *text)
{
	static const char indent[LINE_INDENT + 1] = "    ";
	while (*text) {
		size_t tabs = strspn(text, "\t"), length = strcspn(text, "\n");
		length += text[length] == '\n';
		for (size_t i = 0; i < tabs; i++)
			text_addn(out, indent, LINE_INDENT);
		text_addn(out, text + tabs, length - tabs);
		text += length;
	}
}

Emitter *emit_open(const Program *p, const EmitUnit *unit)
{
	Emitter *e = NEW(p->arena, Emitter);
	*e = (Emitter){.program = p, .unit = unit, .arena = p->arena, .net = p->net};
	e->passing = arena_child(e->arena);
	e->scratch = arena_child(e->arena);
	e->guard = emit_guard(e->arena, e->net);
	e->real = p->f64 ? "double" : "float";
	e->suffix = p->f64 ? "" : "f";
	text_init(&e->body, e->arena);
	text_init(&e->prototypes, e->arena);
	map_init(&e->fields, e->arena);
	map_init(&e->members, e->arena);
	map_init(&e->calls, e->arena);
	map_init(&e->words, e->arena);
	map_init(&e->slots, e->arena);
	if (net_is_reserved(p->arena, p->net))
		diag_error(p->diag, LOC_NONE,
			   "the net cannot be called '%s' in C, where the name is taken", p->net);
	reserve_names(e);
	if (!unit->options.inference)
		place_fields(e, NULL);
	e->out = &e->body;
	return e;
}

void emit_next(Emitter *e, const Entry *entry)
{
	Arena *kept = e->arena;
	if (!emit_is_wanted(e, entry))
		return;
	if (e->unit->options.inference)
		place_fields(e, entry);
	if (e->unit->options.main_program)
		emit_main_inputs(e, entry);
	collect_fields(e, entry);
	arena_clear(e->passing);
	e->arena = e->passing;
	emit_entry(e, entry);
	e->arena = kept;
}

void emit_close(Emitter *e, Text *source, Text *header)
{
	Text declarations, head;
	if (!e->unit->entry_calls)
		emit_tables(e);
	if (e->unit->options.main_program)
		emit_main(e, &e->body);
	text_init(&declarations, e->arena);
	emit_header(e, &declarations);
	if (header)
		add_indented(header, declarations.data);
	text_init(&head, e->arena);
	add_source_head(e, header ? NULL : declarations.data, &head);
	paste_share(e, &head);
	paste_math(e, e->body.data, &head);
	emit_lanes(e, &head);
	emit_choose(e, &head);
	add_helpers(e, &head);
	add_indented(source, head.data);
	add_indented(source, e->body.data);
}

void emit_unit(const Program *p, const EmitUnit *unit, Text *source, Text *header)
{
	const int errors = p->diag->errors;
	Emitter *e = emit_open(p, unit);
	for (int i = 0; i < p->entries.len && p->diag->errors == errors; i++)
		emit_next(e, p->entries.data[i]);
	if (p->diag->errors == errors)
		emit_close(e, source, header);
}

void emit_c(const Program *p, const EmitOptions *options, Text *source, Text *header)
{
	EmitUnit unit = {.options = *options};
	emit_unit(p, &unit, source, header);
}
