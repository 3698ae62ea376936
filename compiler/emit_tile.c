/* SPDX-License-Identifier: MIT */
/* A register tile as C: its sums are local variables of a vector type, so that a C compiler keeps
 * each in a register; a step loads every operand once and adds all products. Vectors are those of
 * GNU C, as wide as the target's; elsewhere a vector is one number, and the same text is plain
 * C99. */
#include "emit.h"

#include <string.h>

/* clang unrolls a loop of sixteen rounds before it looks for vectors, and then finds few in what it has
 * made of it: some maps take ten times as long. Loops that it keeps it vectorises; gcc does so anyway.
 * It also unrolls short loops within one whose rounds are far apart in memory, and gathers vectors over
 * the latter, which takes twice as long as one element after the other. */
static void add_in_lanes(Text *out)
{
	text_add(out,
		 "\n/* Before a loop whose rounds are to be the lanes of vectors, which clang would "
		 "unroll first;\n * and before one whose rounds are to follow one another, which it "
		 "would gather. */\n"
		 "#if defined(__clang__)\n#define IN_LANES _Pragma(\"clang loop unroll(disable)\")\n"
		 "#define IN_TURN _Pragma(\"clang loop vectorize(disable)\")\n"
		 "#else\n#define IN_LANES\n#define IN_TURN\n#endif\n");
}

void emit_lanes(const Emitter *e, Text *out)
{
	if (e->helpers & HELPER_IN_LANES)
		add_in_lanes(out);
	if (e->helpers & HELPER_UNROLLED)
		text_add(out,
			 "\n/* Before a loop: its rounds read what is in registers yet, if they are all "
			 "there. */\n"
			 "#if defined(__clang__)\n#define UNROLLED _Pragma(\"clang loop unroll(full)\")\n"
			 "#elif defined(__GNUC__) && !defined(__TINYC__)\n"
			 "#define UNROLLED _Pragma(\"GCC unroll 32\")\n#else\n#define UNROLLED\n#endif\n");
	if (e->helpers & HELPER_ROWS)
		emit_row_helpers(e, out);
	if (!(e->helpers & (HELPER_LANES | HELPER_TOTAL | HELPER_WIDE | HELPER_ROLLED |
			     HELPER_ROLLED_IF_FEW)))
		return;
	text_add(out,
		 "\n/* Numbers that are computed side by side, as many as the machine has lanes. "
		 "*/\n"
		 "#if defined(__GNUC__) && !defined(__TINYC__)\n"
		 "#ifndef __clang__ /* a * b + c may be one operation, whatever -std says */\n"
		 "#pragma GCC optimize \"fp-contract=fast\"\n"
		 "/* what would be kept from round to round of a loop has no register left */\n"
		 "#pragma GCC optimize \"no-predictive-commoning\"\n"
		 "#if defined(__tune_znver3__) && defined(__AVX512F__)\n"
		 "/* a later processor than gcc knows; it would read vectors anew at each use */\n"
		 "#pragma GCC target \"tune=icelake-server\"\n#endif\n#endif\n"
		 "#ifdef __AVX__\n#define VECTOR_BYTES 32\n#else\n#define VECTOR_BYTES 16\n#endif\n"
		 "typedef %s %s_vector __attribute__((vector_size(VECTOR_BYTES), aligned(%d), "
		 "may_alias));\n"
		 "#define LANES ((int)(VECTOR_BYTES / sizeof(%s)))\n"
		 "#else\ntypedef %s %s_vector;\n#define LANES 1\n#endif\n"
		 "#define AT(element) (*(%s_vector *)&(element)) /* the vector that begins there "
		 "*/\n",
		 e->real, e->net, e->program->f64 ? 8 : 4, e->real, e->real, e->net, e->net);
	if (e->helpers & HELPER_WIDE)
		text_add(out,
			 "#ifdef __AVX512F__ /* and as many more in these */\n"
			 "typedef %s %s_wide __attribute__((vector_size(%d), aligned(%d), "
			 "may_alias));\n"
			 "#define WIDE_AT(element) (*(%s_wide *)&(element))\n#endif\n",
			 e->real, e->net, WIDE_BYTES, e->program->f64 ? 8 : 4, e->net);
	if (e->helpers & (HELPER_ROLLED | HELPER_ROLLED_IF_FEW))
		text_add(out,
			 "\n/* Before a loop: its body already fills the registers, so it is not to be "
			 "unrolled. */\n"
			 "#if defined(__clang__)\n#define ROLLED _Pragma(\"clang loop unroll(disable)\")\n"
			 "#elif defined(__GNUC__) && !defined(__TINYC__)\n"
			 "#define ROLLED _Pragma(\"GCC unroll 1\")\n#else\n#define ROLLED\n#endif\n");
	if (e->helpers & HELPER_ROLLED_IF_FEW)
		text_add(out,
			 "#ifdef __AVX512F__ /* twice as many registers as these vectors were counted "
			 "for */\n#define ROLLED_IF_FEW\n#else\n#define ROLLED_IF_FEW ROLLED\n#endif\n");
	if (e->helpers & HELPER_TOTAL)
		text_add(out,
			 "\nstatic inline %s %s_total(%s_vector a)\n{\n"
			 "\t%s part[LANES];\n\tmemcpy(part, &a, sizeof part);\n"
			 "\tfor (int n = LANES / 2; n > 0; n /= 2)\n"
			 "\t\tfor (int i = 0; i < n; i++)\n\t\t\tpart[i] += part[i + n];\n"
			 "\treturn part[0];\n}\n",
			 e->real, e->net, e->net, e->real);
	if (e->helpers & HELPER_WIDE_TOTAL)
		text_add(out,
			 "\n#ifdef WIDE_AT\n"
			 "static inline %s %s_wide_total(%s_wide a)\n{\n"
			 "\t%s_vector half[2];\n\tmemcpy(half, &a, sizeof half);\n"
			 "\treturn %s_total(half[0] + half[1]);\n}\n#endif\n",
			 e->real, e->net, e->net, e->net, e->net);
}

/* x[at], `lanes` vectors further. */
static const char *element(Emitter *e, const Elements *list, int i)
{
	const char *text = emit_element(e, list->buffer, list->at[i]).text;
	int lanes = list->lanes[i];
	if (!lanes)
		return text;
	const char *more = lanes == 1 ? "LANES" : arena_format(e->arena, "%d * LANES", lanes);
	return arena_format(e->arena, "%.*s + %s]", (int)strlen(text) - 1, text, more);
}

static const char *vector(Emitter *e, const Tile *t, const Elements *list, int i)
{
	e->helpers |= t->wide ? HELPER_WIDE : HELPER_LANES;
	return arena_format(e->arena, t->wide ? "WIDE_AT(%s)" : "AT(%s)", element(e, list, i));
}

static const char *type_of(Emitter *e, const Tile *t, bool lanes)
{
	return lanes ? arena_format(e->arena, "%s_%s", e->net, t->wide ? "wide" : "vector")
		     : e->real;
}

void emit_width(Emitter *e, const Node *n)
{
	e->helpers |= n->wide ? HELPER_WIDE : 0;
	text_add(e->out, n->wide ? "#ifdef WIDE_AT\n" : "#else\n");
	e->in_wide = n->wide;
	if (e->shared && e->depth == 1)
		emit_sections(e, n->body);
	else
		emit_nodes(e, n->body);
	e->in_wide = false;
	if (!n->wide)
		text_add(e->out, "#endif\n");
}

/* "type name0 = {0}, name1 = {0};" */
static const char **declare_sums(Emitter *e, const Tile *t, bool lanes, const char *wish)
{
	int n = t->z.n;
	const char **names = NEW_ARRAY(e->arena, const char *, n), **items;
	items = NEW_ARRAY(e->arena, const char *, n);
	for (int i = 0; i < n; i++) {
		names[i] = emit_fresh(e, arena_format(e->arena, "%s%d", wish, i));
		items[i] = arena_format(e->arena, "%s = %s", names[i], lanes ? "{0}" : "0");
	}
	emit_line(e, "%s",
		  emit_list(e, arena_format(e->arena, "%s ", type_of(e, t, lanes)), items, n, ";"));
	return names;
}

static void emit_result(Emitter *e, const Tile *t, int i)
{
	const char *sum = e->sums[i], *op = t->add ? "+=" : "=";
	if (t->join) {
		e->helpers |= HELPER_LANES | HELPER_TOTAL | (t->wide ? HELPER_WIDE_TOTAL : 0);
		sum = arena_format(e->arena, t->wide ? "%s_wide_total(%s)" : "%s_total(%s)", e->net,
				   sum);
		if (t->rest)
			sum = arena_format(e->arena, t->factor ? "(%s + %s)" : "%s + %s", sum,
					   e->rests[i]);
	}
	if (t->factor)
		sum = arena_format(e->arena, "%s * %s", emit_scalar(e, t->factor).text, sum);
	emit_line(e, "%s %s %s;",
		  t->a_lanes && !t->join ? vector(e, t, &t->z, i) : element(e, &t->z, i), op, sum);
}

void emit_tile(Emitter *e, const Node *n)
{
	const Tile *t = n->tile;
	const char **sums = e->sums, **rests = e->rests;
	e->sums = declare_sums(e, t, t->a_lanes, "sum");
	if (t->rest)
		e->rests = declare_sums(e, t, false, "rest");
	emit_nodes(e, n->body);
	for (int i = 0; i < t->z.n; i++)
		emit_result(e, t, i);
	e->sums = sums;
	e->rests = rests;
}

static const char *load_operand(Emitter *e, const Tile *t, const Elements *list, int i, bool lanes,
				const char *wish)
{
	const char *name = emit_fresh(e, arena_format(e->arena, "%s%d", wish, i));
	emit_line(e, "const %s %s = %s;", type_of(e, t, lanes), name,
		  lanes ? vector(e, t, list, i) : element(e, list, i));
	return name;
}

/* The fewer operands are loaded first and stay; of the others there is one at a time, so that no more
 * registers are needed than tile.c counts. */
void emit_step(Emitter *e, const Node *n)
{
	const Tile *t = n->tile;
	bool lanes = !n->scalar, by_a = t->a.n > t->b.n;
	const char **sums = lanes || !t->join ? e->sums : e->rests;
	const Elements *few = by_a ? &t->b : &t->a, *many = by_a ? &t->a : &t->b;
	const int *few_of = by_a ? t->b_of : t->a_of, *many_of = by_a ? t->a_of : t->b_of;
	const char **kept = NEW_ARRAY(e->arena, const char *, few->n);
	bool a_lanes = lanes && t->a_lanes, b_lanes = lanes && t->b_lanes;
	for (int i = 0; i < few->n; i++)
		kept[i] = load_operand(e, t, few, i, by_a ? b_lanes : a_lanes, by_a ? "b" : "a");
	for (int k = 0; k < many->n; k++) {
		const char *one =
			load_operand(e, t, many, k, by_a ? a_lanes : b_lanes, by_a ? "a" : "b");
		Text line;
		text_init(&line, e->arena);
		for (int i = 0; i < t->z.n; i++)
			if (many_of[i] == k)
				text_add(&line, "%s%s += %s * %s;", line.len ? " " : "", sums[i],
					 by_a ? one : kept[few_of[i]],
					 by_a ? kept[few_of[i]] : one);
		emit_line(e, "%s", line.data);
	}
}
