/* SPDX-License-Identifier: MIT */
/* What a user of emitted C sees: the header with its constants and types, and the tables by which
 * parameters and states are found by name. */
#include "emit.h"

#include <ctype.h>
#include <limits.h>
#include <string.h>

/* ---- the header ----------------------------------------------------------------------------- */

typedef struct Constant {
	const char *name;
	int64_t value;
	const char *doc;
} Constant;

/* Enumerators, and a macro for what an int cannot hold. */
static void add_constants(Emitter *e, Text *out)
{
	const Program *p = e->program;
	Constant list[] = {
		{"batch", p->settings.batch, "N: examples in one call"},
		{"parameter_elements", e->param_elements, "of net->parameters and of gradients"},
		{"state_elements", e->state_elements, "of net->states"},
		{"arena_bytes", 0, "of net->arena"}};
	int n = (int)(sizeof list / sizeof *list), large = 0;
	for (int i = 0; i < p->entries.len; i++) {
		const Entry *entry = p->entries.data[i];
		if (emit_is_wanted(e, entry) && entry->arena_bytes > list[3].value)
			list[3].value = entry->arena_bytes;
	}
	text_add(out, "enum {\n");
	for (int i = 0; i < n; i++) {
		large += list[i].value > INT_MAX;
		if (list[i].value <= INT_MAX)
			text_add(out, "\t%s_%s = %lld%s /* %s */\n", e->net, list[i].name,
				 (long long)list[i].value, i + 1 < n ? "," : "", list[i].doc);
	}
	text_add(out, "};\n");
	for (int i = 0; i < n && large; i++)
		if (list[i].value > INT_MAX)
			text_add(out, "#define %s_%s INT64_C(%lld) /* %s */\n", e->net,
				 list[i].name, (long long)list[i].value, list[i].doc);
}

static void add_team(const Emitter *e, Text *out)
{
	text_add(out,
		 "\n/* Threads that share the work of the functions below, whose results are the "
		 "same "
		 "bits for\n * every number of threads. For one net at a time. */\n"
		 "typedef struct %s_team {\n\tuint64_t space[160]; /* its own */\n} %s_team;\n\n"
		 "/* Make a team of so many threads, the calling one among them, or as many as "
		 "there can "
		 "be;\n * how many that are. Without threads (-DCNNC_THREADS=0), 1. */\n"
		 "int %s_team_open(%s_team *team, int threads);\n\n"
		 "/* End its threads. */\nvoid %s_team_close(%s_team *team);\n",
		 e->net, e->net, e->net, e->net, e->net, e->net);
}

static void add_types(Emitter *e, Text *out)
{
	const char *net = e->net, *real = e->real;
	if (e->teamed)
		add_team(e, out);
	text_add(out,
		 "\n/* All memory is the caller's. The blocks must not overlap; an alignment of 64 "
		 "bytes serves\n * speed. */\n"
		 "typedef struct %s {\n"
		 "\t%s *parameters; /* %s_parameter_elements */\n"
		 "\t%s *states;     /* %s_state_elements; may be NULL if there are none */\n"
		 "\tvoid *arena;       /* %s_arena_bytes; holds nothing between two calls */\n",
		 net, real, net, real, net, net);
	if (e->seeded || e->unit->entry_calls)
		text_add(out, "\tuint64_t seed;     /* of all random numbers; set it before "
			      "initialise */\n"
			      "\tuint64_t step;     /* updates so far: every step counts one */\n");
	text_add(out,
		 "\t/* set when a function returns 1: the input that holds a value out of range, "
		 "and its place */\n"
		 "\tconst char *bad_input;\n\tint64_t bad_index;\n%s} %s;\n",
		 e->unit->leaf ? "\tconst void *team, *leaves; /* who shares the work; who runs "
				 "leaves */\n"
		 : e->teamed
			 ? arena_format(e->arena,
					"\t%s_team *team; /* shares the work; NULL: the calling "
					"thread does it alone */\n",
					net)
			 : "",
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
		"\tint64_t dims[%d];\n\tint64_t offset, elements;\n"
		"\tint of_optimizer; /* a state that is the optimizer's */\n} %s_slot;\n\n"
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

const char *emit_guard(Arena *arena, const char *net)
{
	char *upper = arena_format(arena, "%s_H", net);
	bool lower = true;
	for (char *c = upper; c < upper + strlen(net); c++) {
		lower = lower && !isupper((unsigned char)*c);
		*c = (char)toupper((unsigned char)*c);
	}
	return lower ? upper : arena_format(arena, "%s_H_INCLUDED", net);
}

const char *emit_file_name(const Emitter *e)
{
	const char *name = e->program->source_name ? e->program->source_name : "a net";
	const char *slash = strrchr(name, '/');
	return comment_text(e->arena, slash ? slash + 1 : name);
}

void emit_header(Emitter *e, Text *out)
{
	text_add(out,
		 "/* The network %s, compiled from %s by cnnc.\n"
		 " * Functions return 0, or 1 if an integer input holds a value out of range; then "
		 "nothing was touched. */\n"
		 "#ifndef %s\n#define %s\n\n%s"
		 "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n",
		 e->net, emit_file_name(e), e->guard, e->guard,
		 e->unit->includes ? "" : "#include <stdint.h>\n\n");
	add_constants(e, out);
	add_types(e, out);
	text_addn(out, e->prototypes.data, e->prototypes.len);
	if (!e->unit->entry_calls)
		add_table_interface(e, out);
	text_add(out, "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
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
		text_add(e->out, "\t{\"%s\", %d, {%s}, %lld, %lld, %d},\n", s->name, s->shape.rank,
			 dims.len ? dims.data : "1", (long long)s->offset, (long long)s->elements,
			 s->of_optimizer);
	}
	text_add(e->out, "\t{NULL, 0, {0}, 0, 0, 0}};\n");
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
				 "\tconst %s_slot *slot = %s_%s_table;\n\n"
				 "\tif (place < 0 || place >= %d)\n\t\treturn 1;\n"
				 "\tslot += place;\n",
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

void emit_tables(Emitter *e)
{
	add_table(e, "parameter", e->params_kept.data, e->params_kept.len);
	add_table(e, "state", e->states_kept.data, e->states_kept.len);
	text_add(e->out,
		 "\nstatic int %s_find(const %s_slot *table, const char *name)\n{\n"
		 "\tfor (int place = 0; table[place].name; place++)\n"
		 "\t\tif (strcmp(table[place].name, name) == 0)\n\t\t\treturn place;\n"
		 "\treturn -1;\n}\n",
		 e->net, e->net);
	add_accessors(e, "parameter", e->params_kept.len);
	add_accessors(e, "state", e->states_kept.len);
}
