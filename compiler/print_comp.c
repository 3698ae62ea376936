/* SPDX-License-Identifier: MIT */
/* A definition in the language's notation, for comments in C and for the derived gradient:
 *
 *   conv1[n, o, h, w] = sum[c, i, j] x[n, c, h + i - 2, w + j - 2] * conv1.weight[o, c, i, j]
 *
 * Indices get letters by names.c. A bound is written where the reader of the text, man or compiler,
 * could not tell it from a dimension that the index subscripts alone. */
#include "emit.h"

#include <string.h>

enum { ROOM = 4000 };

typedef VEC(const Cond *) Guards;

typedef struct Printer {
	const Graph *g;
	const Tensor *t;
	const char *const *names;
	Arena *arena;
	int64_t extents[MAX_INDICES];
	int nindices;
	bool brief;                                  /* shapes are told elsewhere */
	bool told[MAX_INDICES], misled[MAX_INDICES]; /* by a dimension: its extent, another one */
	const char *letters[MAX_INDICES];
	VEC(const char *) taken;
	Seen seen;
	int room; /* scalars that may still be printed: shared ones could make the text explode */
	Ballot ballot;
	AffStyle subscript, number; /* where / floors, and where it does not */
} Printer;

/* ---- what the reads say about the indices --------------------------------------------------- */

static void study_scalar(Printer *p, const Scalar *s);

static void study_read(Printer *p, const Tensor *t, const Aff *const *subs);

static void study_aff(Printer *p, const Aff *aff)
{
	for (int i = 0; i < aff->n; i++) {
		const Atom *a = aff->terms[i].atom;
		if (a->kind == ATOM_DIV)
			study_aff(p, a->inner);
		else if (a->kind == ATOM_READ)
			study_read(p, a->tensor, a->subs);
	}
}

static void study_read(Printer *p, const Tensor *t, const Aff *const *subs)
{
	bool parameter = ballot_is_parameter(p->g, t);
	vec_push(p->arena, &p->taken, p->names[t->id]);
	for (int d = 0; d < t->shape.rank; d++) {
		int k;
		study_aff(p, subs[d]);
		if (!aff_is_index(subs[d], &k))
			continue;
		if (ballot_speaks(p->g, t->shape))
			ballot_vote(&p->ballot, k, parameter, t->shape.rank, d, parameter ? 3 : 2);
		if (t->shape.dim[d] == p->extents[k])
			p->told[k] = true;
		else
			p->misled[k] = true;
	}
}

static void study_scalar(Printer *p, const Scalar *s)
{
	if (seen_mark(&p->seen, s->id))
		return;
	seen_set(p->arena, &p->seen, s->id, 1);
	if (s->kind == SC_READ)
		study_read(p, s->tensor, s->subs);
	if (s->aff && s->kind != SC_RANDOM)
		study_aff(p, s->aff);
	for (int i = 0; i < s->n; i++) {
		if (s->kind == SC_BRACKET)
			study_aff(p, s->conds[i]->aff);
		else if (s->args)
			study_scalar(p, s->args[i]);
	}
}

static bool is_taken(void *user, const char *name)
{
	const Printer *p = user;
	for (int i = 0; i < p->taken.len; i++)
		if (p->taken.data[i] && !strcmp(p->taken.data[i], name))
			return true;
	return false;
}

static void study(Printer *p, const Tensor *t)
{
	bool parameter = ballot_is_parameter(p->g, t);
	comp_extents(t, p->extents);
	p->nindices = t->shape.rank + t->nreds;
	for (int d = 0; d < t->shape.rank && ballot_speaks(p->g, t->shape); d++)
		ballot_vote(&p->ballot, d, parameter, t->shape.rank, d, parameter ? 4 : 1);
	for (int i = 0; i < t->nconds; i++)
		study_aff(p, t->domain[i]->aff);
	study_scalar(p, t->value);
	for (int k = 0; k < p->nindices; k++) {
		p->letters[k] = ballot_name(&p->ballot, p->arena, k, is_taken, p);
		vec_push(p->arena, &p->taken, p->letters[k]);
	}
}

/* ---- subscripts ----------------------------------------------------------------------------- */

static Code element(Printer *p, const Tensor *t, const Aff *const *subs)
{
	Text text;
	text_init(&text, p->arena);
	text_add(&text, "%s", p->names[t->id]);
	for (int d = 0; d < t->shape.rank; d++)
		text_add(&text, "%s%s", d ? ", " : "[", aff_code(&p->subscript, subs[d]).text);
	if (t->shape.rank)
		text_add(&text, "]");
	return (Code){text.data, PREC_PRIMARY};
}

static Code atom_text(void *user, const Atom *atom)
{
	Printer *p = user;
	if (atom->kind == ATOM_READ)
		return element(p, atom->tensor, atom->subs);
	if (atom->kind != ATOM_INDEX)
		die(p->arena, "a definition refers to a buffer");
	return (Code){p->letters[atom->index], PREC_PRIMARY};
}

static Code floor_text(void *user, Code dividend, int64_t divisor)
{
	Printer *p = user;
	return code_new(p->arena, PREC_PRIMARY, "floor(%s / %lld)",
			code_at(p->arena, dividend, PREC_MUL), (long long)divisor);
}

/* ---- values --------------------------------------------------------------------------------- */

static Code scalar_text(Printer *p, const Scalar *s);

static Code comparison(Printer *p, const Scalar *s)
{
	static const char *const signs[] = {"<", "<=", "==", "!=", "<", "<="};
	Arena *arena = p->arena;
	const char *a = code_at(arena, scalar_text(p, s->args[0]), PREC_ADD);
	const char *b = code_at(arena, scalar_text(p, s->args[1]), PREC_ADD);
	bool not = s->cmp == CMP_NLT || s->cmp == CMP_NLE;
	return code_new(arena, PREC_PRIMARY, not ? "[!(%s %s %s)]" : "[%s %s %s]", a, signs[s->cmp],
			b);
}

static Code number_code(Printer *p, Number number)
{
	const char *text = number_text(p->arena, number);
	Prec prec = strchr(text, '/') ? PREC_MUL : *text == '-' ? PREC_UNARY : PREC_PRIMARY;
	return (Code){text, prec};
}

static bool is_recip(const Scalar *s)
{
	return s->kind == SC_CALL && s->row->internal && !strcmp(s->row->name, "recip");
}

/* A product without its sign: literal first, divisors last. */
static Code product_text(Printer *p, const Scalar *s, bool *minus)
{
	const Scalar *const *args = s->kind == SC_MUL ? s->args : &s;
	int n = s->kind == SC_MUL ? s->n : 1, above = 0;
	Code *over = NEW_ARRAY(p->arena, Code, n + 1);
	bool quotient = false; /* the literal is printed as one */
	Text under;
	text_init(&under, p->arena);
	for (int i = 0; i < n; i++) {
		const Scalar *a = args[i];
		if (a->kind == SC_LITERAL) {
			bool negative = a->number.value < 0;
			Number size = negative ? number_sub(number_int(0), a->number) : a->number;
			*minus ^= negative;
			if (number_is(size, 1))
				continue;
			over[above] = number_code(p, size);
			quotient = strchr(over[above].text, '/') != NULL;
			if (!strncmp(over[above].text, "1/", 2))
				over[above].prec = PREC_PRIMARY; /* 1/64 * x needs no parentheses */
			above++;
		} else if (is_recip(a)) {
			text_add(&under, " / %s",
				 code_at(p->arena, scalar_text(p, a->args[0]), PREC_UNARY));
		} else {
			over[above++] = scalar_text(p, a);
		}
	}
	if (!above)
		over[above++] = (Code){"1", PREC_PRIMARY};
	Code product = code_join(p->arena, "*", PREC_MUL, over, above);
	if (above == 1 && quotient) /* but 1/64 alone is one */
		product.prec = PREC_MUL;
	if (!under.len)
		return product;
	return code_new(p->arena, PREC_MUL, "%s%s", code_at(p->arena, product, PREC_MUL),
			under.data);
}

static Code sum_text(Printer *p, const Scalar *s)
{
	Summand *terms = NEW_ARRAY(p->arena, Summand, s->n);
	for (int i = 0; i < s->n; i++)
		terms[i].code = product_text(p, s->args[i], &terms[i].minus);
	return code_sum(p->arena, terms, s->n);
}

static Code call_text(Printer *p, const Scalar *s)
{
	const char *name = s->row->name;
	size_t length = strlen(name);
	if (s->n == 2 && name[length - 1] == '2') /* max2 is called max in the language */
		length--;
	Text text;
	text_init(&text, p->arena);
	text_addn(&text, name, length);
	for (int i = 0; i < s->n; i++)
		text_add(&text, "%s%s", i ? ", " : "(", scalar_text(p, s->args[i]).text);
	text_add(&text, ")");
	return (Code){text.data, PREC_PRIMARY};
}

static Code scalar_text(Printer *p, const Scalar *s)
{
	bool minus = false;
	if (--p->room < 0)
		return (Code){"...", PREC_PRIMARY};
	switch (s->kind) {
	case SC_READ:
		return element(p, s->tensor, s->subs);
	case SC_BRACKET:
		return code_new(p->arena, PREC_PRIMARY, "[%s]",
				conds_code(&p->subscript, s->conds, s->n).text);
	case SC_INT:
		return aff_code(&p->number, s->aff);
	case SC_CMP:
		return comparison(p, s);
	case SC_ADD:
		return sum_text(p, s);
	case SC_CALL:
		if (!is_recip(s))
			return call_text(p, s);
		break;
	case SC_RANDOM:
		return (Code){s->random == RANDOM_NORMAL ? "normal()" : "uniform()", PREC_PRIMARY};
	case SC_LITERAL:
	case SC_MUL:
		break;
	case SC_LOAD:
	case SC_LOCAL:
		die(p->arena, "a definition refers to a buffer");
	}
	Summand term = {false, product_text(p, s, &minus)};
	term.minus = minus;
	return code_sum(p->arena, &term, 1);
}

/* ---- definitions ---------------------------------------------------------------------------- */

static void add_indices(Printer *p, Text *out, int from, int to)
{
	for (int k = from; k < to; k++) {
		text_add(out, "%s%s", k > from ? ", " : "[", p->letters[k]);
		bool given = p->brief && k < p->t->shape.rank;
		if (!given && (!p->told[k] || p->misled[k]))
			text_add(out, " < %lld", (long long)p->extents[k]);
	}
}

/* Adds that every integer read in `aff` is inside its tensor, where the ranges do not show it. */
static void add_guards(Printer *p, const Aff *aff, Guards *guards)
{
	Graph *g = (Graph *)p->g; /* conditions are made, nothing that exists changes */
	for (int i = 0; i < aff->n; i++) {
		const Atom *a = aff->terms[i].atom;
		if (a->inner)
			add_guards(p, a->inner, guards);
		for (int d = 0; a->kind == ATOM_READ && d < a->tensor->shape.rank; d++) {
			const Aff *last = aff_const(g, a->tensor->shape.dim[d] - 1);
			const Cond *inside[] = {
				cond_new(g, COND_GE, a->subs[d], 0),
				cond_new(g, COND_GE, aff_sub(g, last, a->subs[d]), 0)};
			for (int k = 0; k < 2; k++)
				if (cond_decide(inside[k], p->extents) != 1)
					vec_push(p->arena, guards, inside[k]);
		}
	}
}

/* The domain, with what makes its integer reads safe before it. In the graph a factor's read may be what
 * says that they are; the language asks for it in words. */
static Code domain_code(Printer *p, const Tensor *t)
{
	Guards all = {0};
	for (int i = 0; i < t->nconds; i++)
		add_guards(p, t->domain[i]->aff, &all);
	int n = 0;
	for (int i = 0; i < all.len; i++) {
		bool known = false;
		for (int k = 0; k < n; k++)
			known = known || all.data[k] == all.data[i];
		for (int k = 0; k < t->nconds; k++)
			known = known || t->domain[k] == all.data[i];
		if (!known)
			all.data[n++] = all.data[i];
	}
	all.len = n;
	for (int i = 0; i < t->nconds; i++)
		vec_push(p->arena, &all, t->domain[i]);
	return conds_code(&p->subscript, all.data, all.len);
}

static const char *operation(const Tensor *t, bool place)
{
	static const char *const names[] = {"", "sum", "max", "min", "prod"};
	if (place)
		return t->op == REDUCE_MIN ? "argmin" : "argmax";
	return names[t->op];
}

/* The right side of a comprehension, or of the place of its extremum. */
static void add_right(Printer *p, const Tensor *t, bool place, Text *out)
{
	Arena *arena = p->arena;
	int rank = t->shape.rank;
	Code value = scalar_text(p, t->value);
	if (t->op == REDUCE_MAP) {
		bool minus = *value.text == '-';
		if (t->nconds)
			text_add(out, minus ? "[%s] * (%s)" : "[%s] * %s", domain_code(p, t).text,
				 minus ? value.text : code_at(arena, value, PREC_MUL));
		else
			text_add(out, "%s", value.text);
		return;
	}
	text_add(out, "%s", operation(t, place));
	add_indices(p, out, rank, rank + t->nreds);
	if (!t->nreds)
		text_add(out, "[");
	if (t->nconds)
		text_add(out, " : %s", domain_code(p, t).text);
	const char *body = code_at(arena, value, PREC_MUL);
	text_add(out, *body == '-' ? "] (%s)" : "] %s", body);
}

static void print_any(const Graph *g, const Tensor *t, const char *const *names, bool brief,
		      Text *out)
{
	Printer *p = NEW(out->arena, Printer);
	p->brief = brief;
	p->room = ROOM;
	p->g = g;
	p->t = t;
	p->names = names;
	p->arena = out->arena;
	p->subscript = (AffStyle){out->arena, p, atom_text, NULL, NULL};
	p->number = (AffStyle){out->arena, p, atom_text, NULL, floor_text};
	text_add(out, "%s", names[t->id]);
	bool place = t->kind == T_PLACE;
	const Tensor *comp = place ? t->a : t;
	if (t->kind == T_RESHAPE) {
		text_add(out, " = reshape(%s, %s)", names[t->a->id],
			 shape_text(p->arena, t->shape));
		return;
	}
	if (comp->kind != T_COMP)
		return;
	study(p, comp);
	if (t->shape.rank) {
		add_indices(p, out, 0, t->shape.rank);
		text_add(out, "]");
	}
	text_add(out, " = ");
	add_right(p, comp, place, out);
}

void print_comp(const Graph *g, const Tensor *t, const char *const *names, Text *out)
{
	print_any(g, t, names, false, out);
}

void print_comp_brief(const Graph *g, const Tensor *t, const char *const *names, Text *out)
{
	print_any(g, t, names, true, out);
}
