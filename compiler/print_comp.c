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

typedef VEC(const Cond *) Conds;

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
	Conds known; /* what holds where the part at hand is evaluated */
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
	Subscripted of = {parameter, t->shape.rank, p->g->origins.data[t->id].blocks};
	vec_push(p->arena, &p->taken, p->names[t->id]);
	for (int d = 0; d < t->shape.rank; d++) {
		int k;
		study_aff(p, subs[d]);
		if (!aff_is_index(subs[d], &k))
			continue;
		if (ballot_speaks(p->g, t->shape))
			ballot_vote(&p->ballot, k, &of, d, parameter ? 3 : 2);
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
	Subscripted of = {parameter, t->shape.rank, p->g->origins.data[t->id].blocks};
	comp_extents(t, p->extents);
	p->nindices = t->shape.rank + t->nreds;
	for (int d = 0; d < t->shape.rank && ballot_speaks(p->g, t->shape); d++)
		ballot_vote(&p->ballot, d, &of, d, parameter ? 4 : 1);
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

/* ---- guards ---------------------------------------------------------------------------------
 * The language wants to be told where a read through integers is inside, and in a max, min or
 * prod, where an element takes part only if its reads are inside, that one is 0 outside. In the
 * graph neither is said: outside it is 0, and what multiplies it does not matter. */

static bool holds(Printer *p, const Cond *c)
{
	if (cond_decide(c, p->extents) == 1)
		return true;
	for (int i = 0; i < p->known.len; i++) {
		const Cond *k = p->known.data[i];
		const Aff *less = aff_sub((Graph *)p->g, c->aff, k->aff);
		bool lower = k->kind == COND_GE || k->kind == COND_EQ;
		if (k == c || (lower && aff_range(less, p->extents).lo >= 0))
			return true;
	}
	return false;
}

static void guard_aff(Printer *p, const Aff *aff, Conds *guards);

/* Adds what must hold for the read to be inside, and is not known to. */
static void guard_read(Printer *p, const Tensor *t, const Aff *const *subs, bool strict,
		       Conds *guards)
{
	Graph *g = (Graph *)p->g; /* conditions are made, nothing that exists changes */
	for (int d = 0; d < t->shape.rank; d++) {
		const Aff *last = aff_const(g, t->shape.dim[d] - 1);
		const Cond *inside[] = {cond_new(g, COND_GE, subs[d], 0),
					cond_new(g, COND_GE, aff_sub(g, last, subs[d]), 0)};
		guard_aff(p, subs[d], guards);
		for (int k = 0; k < 2 && (strict || subs[d]->has_read); k++) {
			bool given = holds(p, inside[k]);
			for (int i = 0; i < guards->len; i++)
				given = given || guards->data[i] == inside[k];
			if (!given)
				vec_push(p->arena, guards, inside[k]);
		}
	}
}

static void guard_aff(Printer *p, const Aff *aff, Conds *guards)
{
	for (int i = 0; i < aff->n; i++) {
		const Atom *a = aff->terms[i].atom;
		if (a->kind == ATOM_DIV)
			guard_aff(p, a->inner, guards);
		else if (a->kind == ATOM_READ)
			guard_read(p, a->tensor, a->subs, true, guards);
	}
}

/* Conditions without a read are tested first, and guard the others. */
static void guard_conds(Printer *p, const Cond *const *conds, int n, Conds *guards)
{
	int before = p->known.len;
	for (int i = 0; i < n; i++)
		if (!conds[i]->aff->has_read)
			vec_push(p->arena, &p->known, conds[i]);
	for (int i = 0; i < n; i++)
		guard_aff(p, conds[i]->aff, guards);
	p->known.len = before;
}

static int factors_of(const Scalar *const *s, const Scalar *const **factors)
{
	*factors = (*s)->kind == SC_MUL ? (*s)->args : s;
	return (*s)->kind == SC_MUL ? (*s)->n : 1;
}

/* What must hold for the factors of s to be read, beside its brackets; those and the guards are
 * known from here on, until the caller forgets them. */
static Conds guard_product(Printer *p, const Scalar *s)
{
	Conds guards = {0};
	const Scalar *const *factors;
	bool strict = p->t->op != REDUCE_SUM && p->t->op != REDUCE_MAP;
	int n = factors_of(&s, &factors);
	for (int i = 0; i < n; i++)
		if (factors[i]->kind == SC_BRACKET)
			guard_conds(p, factors[i]->conds, factors[i]->n, &guards);
	for (int i = 0; i < n; i++)
		for (int k = 0; factors[i]->kind == SC_BRACKET && k < factors[i]->n; k++)
			vec_push(p->arena, &p->known, factors[i]->conds[k]);
	for (int i = 0; i < n; i++) {
		if (factors[i]->kind == SC_READ)
			guard_read(p, factors[i]->tensor, factors[i]->subs, strict, &guards);
		else if (factors[i]->kind == SC_INT)
			guard_aff(p, factors[i]->aff, &guards);
	}
	for (int i = 0; i < guards.len; i++)
		vec_push(p->arena, &p->known, guards.data[i]);
	return guards;
}

static bool needs_guard(Printer *p, const Scalar *s)
{
	int before = p->known.len;
	bool needed = guard_product(p, s).len > 0;
	p->known.len = before;
	return needed;
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

static Code bracket_text(Printer *p, const Cond *const *conds, int n)
{
	return code_new(p->arena, PREC_PRIMARY, "[%s]", conds_code(&p->subscript, conds, n).text);
}

/* In decimals, or as a quotient that is clearly shorter, if that may be: 1/64 for 0.015625. */
static Code number_code(Printer *p, Number number, bool may)
{
	const char *text = number_text(p->arena, number);
	if (number.den > 1 && may) {
		const char *quotient = arena_format(p->arena, "%lld/%lld", (long long)number.num,
						    (long long)number.den);
		text = strlen(quotient) + 2 <= strlen(text) ? quotient : text;
	}
	Prec prec = strchr(text, '/') ? PREC_MUL : *text == '-' ? PREC_UNARY : PREC_PRIMARY;
	return (Code){text, prec};
}

static bool is_recip(const Scalar *s)
{
	return s->kind == SC_CALL && s->row->internal && !strcmp(s->row->name, "recip");
}

/* How many factors from args[i] on are written as its power. */
static int repeated(const Scalar *const *args, int n, int i)
{
	enum { GREATEST = 16 }; /* exponent that means a product; see sc_pow */
	int times = 1;
	bool number = args[i]->kind != SC_INT && args[i]->kind != SC_BRACKET;
	while (number && !is_recip(args[i]) && times < GREATEST && i + times < n &&
	       args[i + times] == args[i])
		times++;
	return times;
}

static Code power_text(Printer *p, Code base, int exponent)
{
	if (exponent == 1)
		return base;
	return code_new(p->arena, PREC_UNARY, "%s^%d", code_at(p->arena, base, PREC_PRIMARY),
			exponent);
}

/* With a minus before it, which needs no parentheses around a product: (-a) * b is -(a * b). */
static Code negated(Printer *p, Code product)
{
	return code_new(p->arena, product.prec == PREC_MUL ? PREC_MUL : PREC_UNARY, "-%s",
			code_at(p->arena, product, PREC_MUL));
}

/* A product without its sign, which may be put before it: literal first, divisors last. */
static Code product_text(Printer *p, const Scalar *s, bool *minus)
{
	const Scalar *const *args;
	int n = factors_of(&s, &args), above = 0, before = p->known.len;
	Code *over = NEW_ARRAY(p->arena, Code, n + 2);
	bool quotient = false,
	     divided = false; /* the literal is printed as one; there are others */
	Conds guards = guard_product(p, s);
	Text under;
	text_init(&under, p->arena);
	for (int i = 0; i < n; i++)
		divided = divided || is_recip(args[i]);
	for (int i = 0, times = 1; i < n; i += times) {
		const Scalar *a = args[i];
		times = repeated(args, n, i);
		if (a->kind == SC_LITERAL) {
			bool negative = a->number.value < 0;
			Number size = negative ? number_sub(number_int(0), a->number) : a->number;
			*minus ^= negative;
			if (number_is(size, 1))
				continue;
			over[above] = number_code(p, size, !divided);
			quotient = strchr(over[above].text, '/') != NULL;
			if (quotient && !above)
				over[above].prec = PREC_PRIMARY; /* 1/64 * x needs no parentheses */
			above++;
		} else if (is_recip(a)) {
			text_add(&under, " / %s",
				 code_at(p->arena, scalar_text(p, a->args[0]), PREC_UNARY));
		} else {
			over[above++] = power_text(p, scalar_text(p, a), times);
		}
	}
	p->known.len = before;
	if (guards.len)
		over[above++] = bracket_text(p, guards.data, guards.len);
	if (!above)
		over[above++] = (Code){"1", PREC_PRIMARY};
	Code product = code_join(p->arena, "*", PREC_MUL, over, above);
	if (above == 1 && quotient) /* but 1/64 alone is one */
		product.prec = PREC_MUL;
	else if (above == 1 && *minus && !under.len) /* -(n % 4) */
		product = (Code){code_at(p->arena, product, PREC_UNARY), PREC_UNARY};
	if (!under.len)
		return product;
	return code_new(p->arena, PREC_MUL, "%s%s", code_at(p->arena, product, PREC_MUL),
			under.data);
}

static Code sum_text(Printer *p, const Scalar *s)
{
	Summand *terms = NEW_ARRAY(p->arena, Summand, s->n);
	bool positive = false;
	for (int i = 0; i < s->n; i++) {
		terms[i].code = product_text(p, s->args[i], &terms[i].minus);
		positive = positive || !terms[i].minus;
	}
	if (!positive) /* else one that is not negative comes first */
		terms[0] = (Summand){false, negated(p, terms[0].code)};
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

/* Whoever reads a program that compiles needs the stream. */
static Code random_text(Printer *p, const Scalar *s)
{
	const char *name = s->random == RANDOM_NORMAL ? "normal" : "uniform";
	if (p->brief)
		return code_new(p->arena, PREC_PRIMARY, "%s()", name);
	return code_new(p->arena, PREC_PRIMARY, "%s(stream = %lu)", name, (unsigned long)s->stream);
}

static Code scalar_text(Printer *p, const Scalar *s)
{
	bool minus = false;
	if (--p->room < 0)
		return (Code){"...", PREC_PRIMARY};
	switch (s->kind) {
	case SC_READ:
	case SC_BRACKET:
	case SC_INT:
		if (needs_guard(p, s))
			break;
		return s->kind == SC_READ      ? element(p, s->tensor, s->subs)
		       : s->kind == SC_BRACKET ? bracket_text(p, s->conds, s->n)
					       : aff_code(&p->number, s->aff);
	case SC_CMP:
		return comparison(p, s);
	case SC_ADD:
		return sum_text(p, s);
	case SC_CALL:
		if (!is_recip(s))
			return call_text(p, s);
		break;
	case SC_RANDOM:
		return random_text(p, s);
	case SC_LITERAL:
	case SC_MUL:
		break;
	case SC_LOAD:
	case SC_LOCAL:
		die(p->arena, "a definition refers to a buffer");
	}
	Code product = product_text(p, s, &minus);
	return minus ? negated(p, product) : product;
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

static const char *operation(const Tensor *t, bool place)
{
	static const char *const names[] = {"", "sum", "max", "min", "prod"};
	if (place)
		return t->op == REDUCE_MIN ? "argmin" : "argmax";
	return names[t->op];
}

/* The domain, with what makes its reads safe before it, and those of a product that it sums or
 * maps; "" for all. It is known from here on. */
static const char *domain_text(Printer *p, const Tensor *t)
{
	Conds all = {0};
	guard_conds(p, t->domain, t->nconds, &all);
	for (int i = 0; i < t->nconds; i++)
		vec_push(p->arena, &p->known, t->domain[i]);
	for (int i = 0; i < all.len; i++)
		vec_push(p->arena, &p->known, all.data[i]);
	if (t->op == REDUCE_SUM || t->op == REDUCE_MAP) {
		Conds more = guard_product(p, t->value);
		for (int i = 0; i < more.len; i++)
			vec_push(p->arena, &all, more.data[i]);
	}
	for (int i = 0; i < t->nconds; i++)
		vec_push(p->arena, &all, t->domain[i]);
	return all.len ? conds_code(&p->subscript, all.data, all.len).text : "";
}

/* The right side of a comprehension, or of the place of its extremum. */
static void add_right(Printer *p, const Tensor *t, bool place, Text *out)
{
	Arena *arena = p->arena;
	int rank = t->shape.rank;
	const char *domain = domain_text(p, t);
	Code value = scalar_text(p, t->value);
	if (t->op == REDUCE_MAP) {
		bool minus = *value.text == '-';
		if (*domain)
			text_add(out, minus ? "[%s] * (%s)" : "[%s] * %s", domain,
				 minus ? value.text : code_at(arena, value, PREC_MUL));
		else
			text_add(out, "%s", value.text);
		return;
	}
	text_add(out, "%s", operation(t, place));
	add_indices(p, out, rank, rank + t->nreds);
	if (!t->nreds)
		text_add(out, "[");
	if (*domain)
		text_add(out, " : %s", domain);
	const char *body = code_at(arena, value, PREC_MUL);
	text_add(out, *body == '-' ? "] (%s)" : "] %s", body);
}

static Printer *printer_new(const Graph *g, const char *const *names, bool brief, Arena *arena)
{
	Printer *p = NEW(arena, Printer);
	p->brief = brief;
	p->room = ROOM;
	p->g = g;
	p->names = names;
	p->arena = arena;
	p->subscript = (AffStyle){arena, p, atom_text, NULL, NULL};
	p->number = (AffStyle){arena, p, atom_text, NULL, floor_text};
	return p;
}

static void print_any(const Graph *g, const Tensor *t, const char *const *names, bool brief,
		      Text *out)
{
	Printer *p = printer_new(g, names, brief, out->arena);
	p->t = t->kind == T_PLACE ? t->a : t;
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

void print_value(const Graph *g, const Tensor *t, bool brief, Text *out)
{
	Printer *p = printer_new(g, NULL, brief, out->arena);
	p->t = t;
	study(p, t);
	add_right(p, t, false, out);
}
