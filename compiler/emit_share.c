/* SPDX-License-Identifier: MIT */
/* Names for what a statement uses twice, and for what it loads behind a condition though it could at once:
 * each is computed before the statement, once. */
#include "emit.h"

/* ---- what is used twice --------------------------------------------------------------------- */

typedef struct Use {
	const Scalar *value;
	int count;
	bool sure; /* evaluated whatever the guards say */
	bool safe; /* may be evaluated where a guard forbids it: every element it reads exists */
} Use;

typedef struct Uses {
	Emitter *e;
	Seen known;    /* of the list */
	VEC(Use) list; /* operands before their users */
} Uses;

static Use *find_use(Uses *u, const Scalar *s)
{
	int at = seen_mark(&u->known, s->id);
	return at ? &u->list.data[at - 1] : NULL;
}

static int operands(const Scalar *s)
{
	bool has =
		s->kind == SC_ADD || s->kind == SC_MUL || s->kind == SC_CALL || s->kind == SC_CMP;
	return has ? s->n : 0;
}

/* Every read that may be outside its tensor has a bracket as a factor beside it; so a product with
 * brackets needs nothing from around it. */
static bool safe(Uses *u, const Scalar *s)
{
	bool bracketed = false;
	if (emit_never(u->e, s))
		return true;
	if (s->aff && !emit_aff_safe(u->e, s->aff))
		return false;
	for (int i = 0; s->kind == SC_BRACKET && i < s->n; i++)
		if (!emit_aff_safe(u->e, s->conds[i]->aff))
			return false;
	if (s->kind == SC_LOAD) {
		Range r = aff_bounds(&u->e->style, s->aff);
		return r.lo >= 0 && r.hi < s->buffer->elements;
	}
	for (int i = 0; s->kind == SC_MUL && i < s->n; i++)
		bracketed |= s->args[i]->kind == SC_BRACKET;
	for (int i = 0; i < operands(s); i++)
		if ((!bracketed || s->args[i]->kind == SC_BRACKET) &&
		    !find_use(u, s->args[i])->safe)
			return false;
	return true;
}

static void count_uses(Uses *u, const Scalar *s, int times, bool sure)
{
	Use *use = find_use(u, s);
	bool known = use != NULL, news = !use || (sure && !use->sure);
	bool guarded = false, bracketed = false;
	if (use) {
		use->count += times;
		use->sure |= sure;
	}
	if (!news)
		return;
	for (int i = 0; s->kind == SC_MUL && i < s->n; i++) {
		guarded |= emit_is_guard(s->args[i]);
		bracketed |= s->args[i]->kind == SC_BRACKET;
	}
	for (int i = 0; i < operands(s) && !emit_never(u->e, s); i++) {
		const Scalar *a = s->args[i];
		int uses = s->kind != SC_CALL
				   ? 1
				   : emit_template_uses(row_text(s->row, s->args), i ? 'b' : 'a');
		/* a second visit only spreads `sure`; its uses are counted */
		bool always =
			!guarded || a->kind == SC_BRACKET || (a->kind == SC_CMP && !bracketed);
		count_uses(u, a, known ? 0 : uses, sure && always);
	}
	if (known)
		return;
	vec_push(u->e->arena, &u->list, (Use){s, times, sure, safe(u, s)});
	seen_set(u->e->arena, &u->known, s->id, u->list.len);
}

/* ---- integer loads that are used twice ------------------------------------------------------ */

static void count_atoms(Emitter *e, const Aff *aff)
{
	for (int i = 0; i < aff->n; i++) {
		const Atom *a = aff->terms[i].atom;
		if (a->inner)
			count_atoms(e, a->inner);
		if (a->kind != ATOM_LOAD)
			continue;
		int k = 0;
		while (k < e->atoms.len && e->atoms.data[k].atom != a)
			k++;
		if (k == e->atoms.len)
			vec_push(e->arena, &e->atoms, (AtomName){a, NULL, 0});
		e->atoms.data[k].count++;
	}
}

static void name_atoms(Emitter *e, const Uses *uses, const Aff *offset)
{
	for (int i = 0; i < uses->list.len; i++) {
		const Scalar *s = uses->list.data[i].value;
		if (s->aff)
			count_atoms(e, s->aff);
		for (int k = 0; s->kind == SC_BRACKET && k < s->n && !emit_never(e, s); k++)
			count_atoms(e, s->conds[k]->aff);
	}
	if (offset)
		count_atoms(e, offset);
	for (int i = 0; i < e->atoms.len; i++) {
		const Atom *a = e->atoms.data[i].atom;
		Range r = aff_bounds(&e->style, a->inner);
		if (e->atoms.data[i].count < 2 || !emit_aff_safe(e, a->inner) || r.lo < 0 ||
		    r.hi >= a->buffer->elements)
			continue;
		const char *name = e->pointers[a->buffer->id];
		const char *load = emit_element(e, a->buffer, a->inner).text;
		name = emit_fresh(e, arena_format(e->arena, "%s_value", name));
		emit_line(e, "const %s %s = %s;", e->wide ? "int64_t" : "int32_t", name, load);
		e->atoms.data[i].name = name;
	}
}

/* Worth a name: no literal, variable, or element with a short subscript. */
static bool worth(const Scalar *s)
{
	switch (s->kind) {
	case SC_LOAD:
		return s->aff->n > 1 ||
		       (s->aff->n == 1 && (s->aff->terms[0].coef != 1 || s->aff->constant ||
					   s->aff->terms[0].atom->kind != ATOM_INDEX));
	case SC_INT:
	case SC_ADD:
	case SC_MUL:
	case SC_CALL:
	case SC_RANDOM:
		return true;
	default:
		return false;
	}
}

void emit_shared(Emitter *e, const Scalar *value, const Aff *offset)
{
	Uses uses = {.e = e};
	count_uses(&uses, value, 1, true);
	name_atoms(e, &uses, offset);
	for (int i = 0; i < uses.list.len; i++) {
		const Use *use = &uses.list.data[i];
		const Scalar *s = use->value;
		/* a load behind a condition, but there whatever it says: a C compiler that may do it
		 * always turns the condition into a select, and the loop into vectors */
		bool early = s->kind == SC_LOAD && use->safe && !use->sure;
		if ((use->count < 2 && !early) || !worth(s) || emit_temp_name(e, s) ||
		    !(use->sure || use->safe))
			continue;
		Code code = emit_scalar(e, s);
		const char *wish = s->kind == SC_LOAD ? arena_format(e->arena, "%s_value",
								     e->pointers[s->buffer->id])
						      : "t0";
		const char *name = emit_fresh(e, wish);
		emit_line(e, "const %s %s = %s;", emit_type_for(e, s), name, code.text);
		vec_push(e->arena, &e->temps, (Temp){s, name});
	}
}
