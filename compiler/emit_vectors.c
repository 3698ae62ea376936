/* SPDX-License-Identifier: MIT */
/* The maps after a tile by vectors: c = max(sum + b, 0) as the vectors the sums are, not as a loop over
 * elements that a C compiler has to make vectors of. Then the array between the two is never written, and nothing
 * waits for it. What has no operator for vectors in GNU C stays such a loop. */
#include "emit.h"

#include <string.h>

/* What a value is in the rounds of e->by. */
typedef enum Form { NEITHER, ELEMENT /* the same in all lanes */, VECTOR } Form;

static bool is_declared_in(const Node *loop, int local)
{
	for (const Node *n = loop->body; n; n = n->next)
		if (n->kind == NODE_LOCAL && n->local == local)
			return true;
	return false;
}

/* One element after the other from round to round, or the same one. */
static Form form_of_place(const Emitter *e, const Buffer *b, const Aff *at)
{
	uint64_t own = UINT64_C(1) << e->by->var;
	if (b->elem != ELEM_FLOAT)
		return NEITHER;
	if (!(at->indices & own))
		return ELEMENT;
	for (int i = 0; i < at->n; i++)
		if (at->terms[i].atom->kind != ATOM_INDEX && (at->terms[i].atom->indices & own))
			return NEITHER;
	return aff_coef(at, e->by->var) == 1 ? VECTOR : NEITHER;
}

static Form form_of(Emitter *e, Seen *seen, const Scalar *s);

static Form form_of_operands(Emitter *e, Seen *seen, const Scalar *s)
{
	Form all = ELEMENT;
	for (int i = 0; i < s->n && all != NEITHER; i++) {
		Form one = form_of(e, seen, s->args[i]);
		all = one == NEITHER || one == VECTOR ? one : all;
	}
	for (int i = 0; i < s->n && all == ELEMENT; i++)
		all = form_of(e, seen, s->args[i]);
	/* a condition is a mask of lanes */
	return s->kind == SC_CMP && all == ELEMENT ? NEITHER : all;
}

static Form form_of_new(Emitter *e, Seen *seen, const Scalar *s)
{
	switch (s->kind) {
	case SC_LITERAL:
		return ELEMENT;
	case SC_LOCAL:
		return is_declared_in(e->by, s->local) ? VECTOR : ELEMENT;
	case SC_LOAD:
		return form_of_place(e, s->buffer, s->aff);
	case SC_CALL: {
		const char *c = row_text(s->row, s->args);
		bool whole = strpbrk(c, "<>") && !strchr(c, '?'); /* a number of comparisons */
		return strstr(c, "F(") || whole ? NEITHER : form_of_operands(e, seen, s);
	}
	case SC_ADD:
	case SC_MUL:
	case SC_CMP:
		return form_of_operands(e, seen, s);
	default:
		return NEITHER;
	}
}

static Form form_of(Emitter *e, Seen *seen, const Scalar *s)
{
	int known = seen_mark(seen, s->id);
	if (known)
		return (Form)(known - 1);
	Form form = form_of_new(e, seen, s);
	seen_set(e->arena, seen, s->id, 1 + (int)form);
	return form;
}

bool emit_goes_by_vectors(Emitter *e, const Node *loop)
{
	const Node *outer = e->by;
	Seen seen = {0};
	while (loop->unrolled && loop->body && loop->body->kind == NODE_LOOP)
		loop = loop->body;
	bool all = loop->by_vectors;
	e->by = loop;
	for (const Node *n = loop->body; n && all; n = n->next) {
		bool store = n->kind == NODE_STORE && n->buffer &&
			     (n->op == STORE_SET || n->op == STORE_ADD) &&
			     form_of_place(e, n->buffer, n->offset) == VECTOR;
		bool local = n->kind == NODE_LOCAL && n->elem == ELEM_FLOAT && !e->stores[n->local];
		all = (store || local) && form_of(e, &seen, n->value) == VECTOR;
	}
	e->by = outer;
	return all;
}

const char *emit_type_for(Emitter *e, const Scalar *value)
{
	if (!e->by || form_of(e, &(Seen){0}, value) != VECTOR)
		return e->real;
	return arena_format(e->arena, "%s_%s", e->net, e->in_wide ? "wide" : "vector");
}

Code emit_whole(Emitter *e, const Aff *at, Code element)
{
	if (!e->by || !aff_coef(at, e->by->var))
		return element;
	return code_new(e->arena, PREC_PRIMARY, e->in_wide ? "WIDE_AT(%s)" : "AT(%s)",
			element.text);
}

Code emit_choice(Emitter *e, const char *mask, const char *yes, const char *no)
{
	e->helpers |= HELPER_CHOOSE;
	return code_new(e->arena, PREC_PRIMARY, "%s(%s, %s, %s)",
			e->in_wide ? "WIDE_CHOOSE" : "CHOOSE", mask, yes, no);
}

const char *emit_vector_step(Emitter *e, const char *var)
{
	if (!e->in_wide)
		return arena_format(e->arena, "%s += LANES", var);
	return arena_format(e->arena, "%s += %d", var, WIDE_BYTES / (e->program->f64 ? 8 : 4));
}

void emit_choose(const Emitter *e, Text *out)
{
	if (!(e->helpers & HELPER_CHOOSE))
		return;
	text_add(
		out,
		"\n/* yes or no for each lane; a - 0 is a, as a vector. The mask has all bits of a "
		"lane, or none. */\n"
		"#if defined(__GNUC__) && !defined(__TINYC__)\n"
		"#define PICK(type, mask, yes, no) "
		"((type)(((mask) & (__typeof__(mask))((yes) - (type){0})) \\\n"
		"\t\t| (~(mask) & (__typeof__(mask))((no) - (type){0}))))\n"
		"#define CHOOSE(mask, yes, no) PICK(%s_vector, mask, yes, no)\n"
		"#define NOT(mask) (~(mask))\n"
		"#else\n#define CHOOSE(mask, yes, no) ((mask) ? (yes) : (no))\n"
		"#define NOT(mask) (!(mask))\n#endif\n",
		e->net);
	if (e->helpers & HELPER_WIDE)
		text_add(out,
			 "#ifdef WIDE_AT\n#define WIDE_CHOOSE(mask, yes, no) PICK(%s_wide, mask, "
			 "yes, "
			 "no)\n#endif\n",
			 e->net);
}
