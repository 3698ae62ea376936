/* SPDX-License-Identifier: MIT */
/* Values and subscripts as C. A product with a bracket or comparison is a select, so that the rest
 * is not evaluated where the bracket is 0; a reciprocal is a division; the text of a scalar
 * function comes from its row. (What a statement uses twice gets a name: emit_share.c.) */
#include "emit.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* ---- names in scope ------------------------------------------------------------------------- */

bool emit_is_reserved(Emitter *e, const char *name)
{
	const char *known = map_get(&e->judged, name);
	if (!known) {
		const char *own = arena_strndup(e->judged.arena, name, strlen(name));
		bool reserved = strcmp(name, e->guard) == 0 || name_is_reserved(name);
		map_put(&e->judged, own, (void *)(reserved ? "" : own));
		return reserved;
	}
	return !*known;
}

bool emit_taken(void *user, const char *name)
{
	Emitter *e = user;
	if (emit_is_reserved(e, name))
		return true;
	for (int i = 0; i < e->names.len; i++)
		if (!strcmp(e->names.data[i], name))
			return true;
	return false;
}

typedef struct Taken {
	Emitter *e;
	const Map *names;
} Taken;

static bool is_in_map(void *user, const char *name)
{
	const Taken *t = user;
	return emit_is_reserved(t->e, name) || map_get(t->names, name);
}

/* wish, or wish with a number, for which taken() is false */
static const char *numbered_name(Emitter *e, const char *wish,
				 bool (*taken)(void *user, const char *name), void *user)
{
	if (emit_is_reserved(e, wish))
		wish = name_apart(e->arena, wish);
	size_t length = strlen(wish);
	bool numbered = isdigit((unsigned char)wish[length - 1]);
	const char *name = wish;
	for (int k = numbered ? 1 : 2; taken(user, name); k++)
		name = arena_format(e->arena, "%.*s%d", (int)(numbered ? length - 1 : length),
				    wish, k);
	return name;
}

const char *emit_fresh(Emitter *e, const char *wish)
{
	const char *name = numbered_name(e, wish, emit_taken, e);
	vec_push(e->arena, &e->names, name);
	return name;
}

const char *emit_unique(Emitter *e, Map *taken, const char *wish)
{
	Taken t = {e, taken};
	const char *name = numbered_name(e, wish, is_in_map, &t);
	map_put(taken, name, (void *)name);
	return name;
}

const char *emit_variable(const Emitter *e, const char *name)
{
	size_t n = strlen(e->net);
	bool ours = strncmp(name, e->net, n) == 0 && name[n] == '_';
	return ours ? arena_format(e->arena, "t%s", name) : name;
}

/* ---- subscripts ----------------------------------------------------------------------------- */

static Code index_atom(void *user, const Atom *atom)
{
	Emitter *e = user;
	if (atom->kind == ATOM_LOAD) {
		for (int i = 0; i < e->atoms.len; i++)
			if (e->atoms.data[i].atom == atom && e->atoms.data[i].name)
				return (Code){e->atoms.data[i].name, PREC_PRIMARY};
		Code load = emit_element(e, atom->buffer, atom->inner);
		if (!e->wide)
			return load;
		return code_new(e->arena, PREC_UNARY, "(int64_t)%s",
				code_at(e->arena, load, PREC_UNARY));
	}
	if (atom->kind != ATOM_INDEX || !e->vars[atom->index])
		die(e->arena, "kernel %s uses a variable outside its loop", e->kernel->name);
	return (Code){e->vars[atom->index], PREC_PRIMARY};
}

static Range index_range(void *user, const Atom *atom)
{
	const Emitter *e = user;
	if (atom->kind == ATOM_INDEX)
		return e->ranges[atom->index];
	const Tensor *t = atom->buffer ? atom->buffer->tensor : NULL;
	if (t && (t->kind == T_INPUT || t->kind == T_PLACE))
		return t->range;
	return (Range){INT32_MIN, INT32_MAX};
}

static Code index_floor_div(void *user, Code dividend, int64_t divisor)
{
	Emitter *e = user;
	e->helpers |= HELPER_FLOOR_DIV;
	return code_new(e->arena, PREC_PRIMARY, "%s_floor_div(%s, %lld)", e->net, dividend.text,
			(long long)divisor);
}

AffStyle emit_style(Emitter *e)
{
	return (AffStyle){e->arena, e, index_atom, index_range, index_floor_div};
}

const char *emit_aff(Emitter *e, const Aff *aff)
{
	return aff_code(&e->style, aff).text;
}

int buffer_order(const Buffer *b, int order[MAX_RANK])
{
	int n = 0;
	for (int p = 0; p < b->shape.rank; p++) {
		if (b->shape.dim[p] == 1 || b->stride[p] <= 0)
			continue;
		int at = n++;
		for (; at > 0 && b->stride[order[at - 1]] < b->stride[p]; at--)
			order[at] = order[at - 1];
		order[at] = p;
	}
	return n;
}

/* An offset as subscripts, for the dimensions of a buffer in order of their strides. */
typedef struct Subscripts {
	int n;
	int64_t stride[MAX_RANK];
	Linear subs[MAX_RANK];
} Subscripts;

/* Each term belongs to the outermost dimension whose stride divides it; false if there is none. */
static bool split_terms(Emitter *e, const Linear *linear, Subscripts *s)
{
	for (int p = 0; p < s->n; p++)
		s->subs[p] = (Linear){0, 0, NEW_ARRAY(e->arena, LinearTerm, linear->n + 1)};
	for (int i = 0; i < linear->n; i++) {
		LinearTerm term = linear->terms[i];
		int p = 0;
		while (p < s->n && term.coef % s->stride[p] != 0)
			p++;
		if (p == s->n)
			return false;
		term.coef /= s->stride[p];
		s->subs[p].terms[s->subs[p].n++] = term;
	}
	return true;
}

/* The constant: such that what is left for the inner subscripts lies about their middle. */
static bool split_constant(const Linear *linear, Subscripts *s)
{
	int64_t rest = linear->constant;
	for (int p = 0; p < s->n && rest; p++) {
		Range inner = {0, 0};
		for (int q = p + 1; q < s->n; q++) {
			Range r = linear_range(&s->subs[q]);
			inner.lo = sticky_add(inner.lo, sticky_mul(s->stride[q], r.lo));
			inner.hi = sticky_add(inner.hi, sticky_mul(s->stride[q], r.hi));
		}
		if (inner.hi - inner.lo >= 2 * s->stride[p] && p + 1 < s->n)
			continue; /* not this buffer's dimensions: it is read by another shape */
		int64_t middle = rest + inner.lo / 2 + inner.hi / 2;
		int64_t q = middle / s->stride[p] - (middle % s->stride[p] < 0);
		s->subs[p].constant = q;
		rest -= q * s->stride[p];
	}
	return rest == 0;
}

/* ((n * 6 + o) * 28 + h + i - 2) * 28 + w: each subscript scaled once. No text if strides do not nest. */
static Code nested(Emitter *e, const Subscripts *s)
{
	Arena *arena = e->arena;
	Summand *sum = NULL;
	int n = 0;
	int64_t stride = 1; /* of what sum holds */
	for (int p = 0; p < s->n; p++) {
		const Linear *sub = &s->subs[p];
		if (sub->n == 0 && sub->constant == 0)
			continue;
		Summand *next = NEW_ARRAY(arena, Summand, n + sub->n + 2);
		int m = 0;
		if (n && stride % s->stride[p] != 0)
			return (Code){NULL, PREC_PRIMARY};
		if (n && stride > s->stride[p]) {
			const char *inner = code_at(arena, code_sum(arena, sum, n), PREC_MUL);
			long long factor = stride / s->stride[p];
			next[m++].code = code_new(arena, PREC_MUL, "%s * %lld", inner, factor);
			n = 0;
		}
		for (int i = 0; i < n; i++)
			next[m++] = sum[i];
		m += linear_summands(arena, sub, next + m);
		sum = next;
		n = m;
		stride = s->stride[p];
	}
	if (!n)
		return (Code){"0", PREC_PRIMARY};
	Code code = code_sum(arena, sum, n);
	if (stride == 1)
		return code;
	return code_new(arena, PREC_MUL, "%s * %lld", code_at(arena, code, PREC_MUL),
			(long long)stride);
}

static Code subscript(Emitter *e, const Buffer *b, const Aff *offset)
{
	Linear linear = linear_new(&e->style, offset);
	Subscripts s;
	int order[MAX_RANK];
	s.n = buffer_order(b, order);
	for (int p = 0; p < s.n; p++)
		s.stride[p] = b->stride[order[p]];
	Code code = {NULL, PREC_PRIMARY};
	if (split_terms(e, &linear, &s) && split_constant(&linear, &s))
		code = nested(e, &s);
	return code.text ? code : linear_code(e->arena, &linear);
}

Code emit_element(Emitter *e, const Buffer *b, const Aff *offset)
{
	const char *name = e->pointers[b->id];
	if (!name)
		die(e->arena, "kernel %s has no pointer to %s", e->kernel->name, b->name);
	const char *in_row = emit_row_element(e, b, offset);
	if (in_row)
		return (Code){in_row, PREC_PRIMARY};
	if (b->elements == 1 && b->storage != STORE_LOCAL && aff_is_const(offset, 0))
		return code_new(e->arena, PREC_UNARY, "*%s", name);
	Code code = subscript(e, b, offset);
	return code_new(e->arena, PREC_PRIMARY, "%s[%s]", name, code.text);
}

/* ---- rows of the scalar table --------------------------------------------------------------- */

static Code literal(Emitter *e, Number number)
{
	return code_number(e->arena, number, !e->program->f64, e->suffix);
}

/* How tightly a template binds: its loosest operator outside parentheses. */
static Prec template_prec(const char *c)
{
	Prec prec = PREC_PRIMARY;
	int depth = 0;
	char before = 0; /* the last character that is no space */
	for (; *c; c++) {
		Prec here = PREC_PRIMARY;
		depth += *c == '(' ? 1 : *c == ')' ? -1 : 0;
		if (*c == '?')
			here = PREC_SELECT;
		else if (*c == '|')
			here = PREC_OR;
		else if (*c == '&')
			here = PREC_AND;
		else if (*c == '<' || *c == '>' || *c == '=')
			here = PREC_EQUAL;
		else if (*c == '+' || *c == '-')
			here = before ? PREC_ADD : PREC_UNARY;
		else if (*c == '*' || *c == '/')
			here = PREC_MUL;
		if (depth == 0 && here < prec)
			prec = here;
		if (*c != ' ')
			before = *c;
	}
	return prec;
}

/* What an operand must bind at least as tightly as, between these two characters. */
static Prec operand_prec(char left, char right)
{
	Prec a = PREC_SELECT, b = PREC_SELECT;
	if (left == '*' || left == '/' || left == '-')
		a = PREC_UNARY;
	else if (left == '+')
		a = PREC_MUL;
	else if (left == '!')
		a = PREC_PRIMARY;
	else if (left && strchr("<>=", left))
		a = PREC_ADD;
	else if (left && strchr("|&?:", left))
		a = PREC_EQUAL;
	if (right == '*' || right == '/')
		b = PREC_MUL;
	else if (right && strchr("+-<>=!", right))
		b = PREC_ADD;
	else if (right && strchr("|&?:", right))
		b = PREC_EQUAL;
	return a > b ? a : b;
}

static char before(const char *start, const char *p)
{
	while (p > start && p[-1] == ' ')
		p--;
	return p > start ? p[-1] : 0;
}

static char after(const char *p)
{
	while (*p == ' ')
		p++;
	return *p;
}

/* Puts an argument between start..p and q; true if it took away the parentheses around it. */
static bool put_argument(Emitter *e, Text *out, Code code, const char *start, const char *p,
			 const char *q)
{
	char left = before(start, p), right = after(q);
	if (left == '(' && right == ')' && code.prec >= PREC_PRIMARY && p - start >= 2 &&
	    !isalnum((unsigned char)p[-2]) && p[-2] != ')') {
		out->data[--out->len] = 0;
		text_add(out, "%s", code.text);
		return true;
	}
	text_add(out, "%s", code_at(e->arena, code, operand_prec(left, right)));
	return false;
}

static Code expand(Emitter *e, const char *c, const Code args[2]);

/* "a <= b ? b : a" */
static Code expand_choice(Emitter *e, const char *c, const Code args[2])
{
	const char *yes = strchr(c, '?'), *no = strchr(c, ':');
	const char *mask = arena_strndup(e->arena, c, (size_t)(yes - c) - 1);
	yes = arena_strndup(e->arena, yes + 2, (size_t)(no - yes) - 3);
	return emit_choice(e, expand(e, mask, args).text, expand(e, yes, args).text,
			   expand(e, no + 2, args).text);
}

static Code expand(Emitter *e, const char *c, const Code args[2])
{
	if (e->by && strchr(c, '?'))
		return expand_choice(e, c, args);
	Text out;
	text_init(&out, e->arena);
	for (const char *p = c; *p;) {
		const char *q = p;
		while (isalnum((unsigned char)*q) || *q == '.')
			q++;
		if (q == p) {
			text_addn(&out, p++, 1);
		} else if ((*p == 'F' || *p == 'R') && q == p + 1 && *q == '(') {
			const char *end = strchr(q, ')');
			text_addn(&out, q + 1, (size_t)(end - q - 1));
			text_add(&out, "%s", e->suffix);
			p = end + 1;
		} else if ((*p == 'a' || *p == 'b') && q == p + 1) {
			p = put_argument(e, &out, args[*p - 'a'], c, p, q) ? q + 1 : q;
		} else {
			text_addn(&out, p, (size_t)(q - p));
			p = q;
		}
	}
	Code code = {out.data, template_prec(c)};
	if (strpbrk(c, "<>") && !strchr(c, '?') && !e->by) /* made of comparisons: an int */
		return code_new(e->arena, PREC_UNARY, "(%s)(%s)", e->real, out.data);
	return code;
}

/* How often a template uses its argument. */
int emit_template_uses(const char *c, char argument)
{
	int uses = 0;
	for (const char *p = c; *p;) {
		const char *q = p;
		while (isalnum((unsigned char)*q))
			q++;
		uses += q == p + 1 && *p == argument;
		p = q > p ? q : p + 1;
	}
	return uses;
}

static Code call(Emitter *e, const Scalar *s)
{
	Code args[2] = {{"", PREC_PRIMARY}, {"", PREC_PRIMARY}};
	for (int i = 0; i < s->n && i < 2; i++)
		args[i] = emit_scalar(e, s->args[i]);
	if (!strcmp(s->row->c, "a"))
		return args[0];
	const char *function = math_function(e, s->row);
	e->helpers |= function ? HELPER_MATH : 0;
	if (function)
		return code_new(e->arena, PREC_PRIMARY, "%s(%s)", function, args[0].text);
	return expand(e, row_text(s->row, s->args), args);
}

/* ---- comparisons and brackets --------------------------------------------------------------- */

bool emit_is_guard(const Scalar *s)
{
	return s->kind == SC_CMP || s->kind == SC_BRACKET;
}

static Code guard(Emitter *e, const Scalar *s)
{
	static const char *const signs[] = {"<", "<=", "==", "!=", "<", "<="};
	if (s->kind == SC_BRACKET)
		return conds_code(&e->style, s->conds, s->n);
	bool equal = s->cmp == CMP_EQ || s->cmp == CMP_NE;
	const Scalar *first = s->args[0], *second = s->args[1];
	const char *sign = signs[s->cmp];
	if (first->kind == SC_LITERAL && !equal) { /* 0 < x reads x > 0 */
		first = s->args[1];
		second = s->args[0];
		sign = *sign == '<' && sign[1] ? ">=" : ">";
	}
	Code code = code_new(e->arena, equal ? PREC_EQUAL : PREC_LESS, "%s %s %s",
			     code_at(e->arena, emit_scalar(e, first), PREC_ADD), sign,
			     code_at(e->arena, emit_scalar(e, second), PREC_ADD));
	if (s->cmp == CMP_NLT || s->cmp == CMP_NLE)
		return code_new(e->arena, PREC_UNARY, e->by ? "NOT(%s)" : "!(%s)", code.text);
	return code;
}

/* True if exactly one of the two holds. */
static bool complementary(const Scalar *a, const Scalar *b)
{
	if (a->kind != b->kind)
		return false;
	if (a->kind == SC_CMP) {
		static const CmpOp other[] = {CMP_NLT, CMP_NLE, CMP_NE, CMP_EQ, CMP_LT, CMP_LE};
		return a->args[0] == b->args[0] && a->args[1] == b->args[1] &&
		       other[a->cmp] == b->cmp;
	}
	if (a->n != 1 || b->n != 1)
		return false;
	const Cond *p = a->conds[0], *q = b->conds[0];
	if ((p->kind == COND_EQ && q->kind == COND_NE) ||
	    (p->kind == COND_NE && q->kind == COND_EQ))
		return p->aff == q->aff;
	if (p->kind != COND_GE || q->kind != COND_GE || p->aff->n != q->aff->n ||
	    p->aff->constant + q->aff->constant != -1)
		return false;
	for (int i = 0; i < p->aff->n; i++)
		if (p->aff->terms[i].atom != q->aff->terms[i].atom ||
		    p->aff->terms[i].coef != -q->aff->terms[i].coef)
			return false;
	return true;
}

static Code select_code(Emitter *e, Code condition, Code yes, Code no)
{
	if (e->by)
		return emit_choice(e, condition.text, yes.text, no.text);
	return code_new(e->arena, PREC_SELECT, "%s ? %s : %s",
			code_at(e->arena, condition, PREC_OR), code_at(e->arena, yes, PREC_OR),
			code_at(e->arena, no, PREC_OR));
}

/* ---- products and sums ---------------------------------------------------------------------- */

typedef struct Product { /* minus, then the guards, then value where they hold */
	bool minus;
	int nguards;
	const Scalar **guards;
	Code value;
} Product;

const char *emit_temp_name(const Emitter *e, const Scalar *s)
{
	for (int i = 0; i < e->temps.len; i++)
		if (e->temps.data[i].value == s)
			return e->temps.data[i].name;
	return NULL;
}

bool emit_is_name(const Emitter *e, const Scalar *s)
{
	return emit_temp_name(e, s) != NULL;
}

static bool is_recip(const Emitter *e, const Scalar *s)
{
	return s->kind == SC_CALL && s->row->internal && !strcmp(s->row->name, "recip") &&
	       !emit_temp_name(e, s);
}

static Number positive(Number number, bool *minus)
{
	if (!(number.value < 0))
		return number;
	*minus = !*minus;
	return number_sub(number_int(0), number);
}

static const char *factors(Emitter *e, const Code *codes, int n)
{
	return code_join(e->arena, "*", PREC_MUL, codes, n).text;
}

bool emit_never(Emitter *e, const Scalar *s)
{
	VEC(const Cond *) all = {0};
	const Scalar *const *args = s->kind == SC_MUL ? s->args : &s;
	int n = s->kind == SC_MUL ? s->n : 1;
	for (int i = 0; i < n; i++)
		for (int k = 0; args[i]->kind == SC_BRACKET && k < args[i]->n; k++)
			vec_push(e->arena, &all, args[i]->conds[k]);
	return conds_contradict(all.data, all.len);
}

static Product product(Emitter *e, const Scalar *s)
{
	const Scalar *const *args = s->kind == SC_MUL && !emit_temp_name(e, s) ? s->args : &s;
	int n = args == &s ? 1 : s->n, above = 0, below = 0;
	Product p = {false, 0, NEW_ARRAY(e->arena, const Scalar *, n), {NULL, PREC_PRIMARY}};
	Code *over = NEW_ARRAY(e->arena, Code, n + 1), *under = NEW_ARRAY(e->arena, Code, n);
	if (emit_never(e, s)) {
		p.value = literal(e, number_int(0));
		return p;
	}
	for (int i = 0; i < n; i++) {
		const Scalar *a = args[i];
		if (a->kind == SC_LITERAL) {
			Number size = positive(a->number, &p.minus);
			if (!number_is(size, 1))
				over[above++] = literal(e, size);
		} else if (emit_is_guard(
				   a)) { /* brackets first: a comparison may read what they guard */
			int at = p.nguards++;
			for (; a->kind == SC_BRACKET && at > 0; at--)
				p.guards[at] = p.guards[at - 1];
			p.guards[at] = a;
		} else if (is_recip(e, a)) {
			under[below++] = emit_scalar(e, a->args[0]);
		} else {
			over[above++] = emit_scalar(e, a);
		}
	}
	if (!above)
		over[above++] = literal(e, number_int(1));
	if (!below) {
		p.value = code_join(e->arena, "*", PREC_MUL, over, above);
		return p;
	}
	const char *divisor = below == 1 ? code_at(e->arena, under[0], PREC_UNARY)
					 : arena_format(e->arena, "(%s)", factors(e, under, below));
	const char *dividend =
		above == 1 ? code_at(e->arena, over[0], PREC_UNARY) : factors(e, over, above);
	p.value = code_new(e->arena, PREC_MUL, "%s / %s", dividend, divisor);
	return p;
}

bool emit_aff_safe(Emitter *e, const Aff *aff)
{
	for (int i = 0; i < aff->n; i++) {
		const Atom *a = aff->terms[i].atom;
		if (a->inner && !emit_aff_safe(e, a->inner))
			return false;
		if (a->kind != ATOM_LOAD)
			continue;
		Range r = aff_bounds(&e->style, a->inner);
		if (r.lo < 0 || r.hi >= a->buffer->elements)
			return false;
	}
	return true;
}

/* s costs little and can be computed anywhere. */
static bool is_harmless(Emitter *e, const Scalar *s)
{
	if (emit_temp_name(e, s))
		return true;
	if (s->kind == SC_CALL || s->kind == SC_RANDOM || (s->aff && !emit_aff_safe(e, s->aff)))
		return false;
	if (s->kind == SC_LOAD) {
		Range r = aff_bounds(&e->style, s->aff);
		return r.lo >= 0 && r.hi < s->buffer->elements;
	}
	for (int i = 0; i < s->n; i++)
		if (s->conds ? !emit_aff_safe(e, s->conds[i]->aff) : !is_harmless(e, s->args[i]))
			return false;
	return true;
}

/* Joined by & where they may all be computed: && is control flow, which keeps a loop from vectors. */
static Code guards_code(Emitter *e, const Product *p)
{
	Code *codes = NEW_ARRAY(e->arena, Code, p->nguards);
	bool harmless = p->nguards > 1;
	for (int i = 0; i < p->nguards; i++) {
		codes[i] = guard(e, p->guards[i]);
		harmless = harmless && is_harmless(e, p->guards[i]);
	}
	for (int i = 0; harmless && i < p->nguards; i++)
		codes[i] = code_new(e->arena, PREC_PRIMARY, "(%s)", codes[i].text);
	if (harmless)
		return code_new(e->arena, PREC_PRIMARY, "(%s)",
				code_join(e->arena, "&", PREC_AND, codes, p->nguards).text);
	return code_join(e->arena, "&&", PREC_AND, codes, p->nguards);
}

static Code negated(Emitter *e, Code code, bool minus)
{
	Summand s = {minus, code};
	return code_sum(e->arena, &s, 1);
}

static Code product_code(Emitter *e, const Product *p, bool minus)
{
	if (!p->nguards)
		return negated(e, p->value, minus);
	return select_code(e, guards_code(e, p), negated(e, p->value, minus),
			   literal(e, number_int(0)));
}

static Code sum_code(Emitter *e, const Scalar *s)
{
	Product *terms = NEW_ARRAY(e->arena, Product, s->n);
	Summand *summands = NEW_ARRAY(e->arena, Summand, s->n);
	bool *done = NEW_ARRAY(e->arena, bool, s->n);
	int n = 0;
	for (int i = 0; i < s->n; i++)
		terms[i] = product(e, s->args[i]);
	for (int i = 0; i < s->n; i++) {
		if (done[i])
			continue;
		int j = terms[i].nguards == 1 ? i + 1 : s->n;
		while (j < s->n && (done[j] || terms[j].nguards != 1 ||
				    !complementary(terms[i].guards[0], terms[j].guards[0])))
			j++;
		if (j == s->n) {
			summands[n++] =
				(Summand){terms[i].minus, product_code(e, &terms[i], false)};
			continue;
		}
		done[j] = true; /* if a then b else c */
		summands[n++] =
			(Summand){false, select_code(e, guard(e, terms[i].guards[0]),
						     negated(e, terms[i].value, terms[i].minus),
						     negated(e, terms[j].value, terms[j].minus))};
	}
	return code_sum(e->arena, summands, n);
}

static Code random_code(Emitter *e, const Scalar *s)
{
	bool normal = s->random == RANDOM_NORMAL;
	e->helpers |= HELPER_MATH | (normal ? HELPER_NORMAL : HELPER_UNIFORM);
	return code_new(e->arena, PREC_PRIMARY, "cnnc_random_%s_%s(seed, step, %u, %s)",
			normal ? "normal" : "uniform", e->program->f64 ? "f64" : "f32",
			(unsigned)s->stream, emit_aff(e, s->aff));
}

Code emit_scalar(Emitter *e, const Scalar *s)
{
	const char *name = emit_temp_name(e, s);
	if (name)
		return (Code){name, PREC_PRIMARY};
	switch (s->kind) {
	case SC_LITERAL:
		return literal(e, s->number);
	case SC_INT:
		return code_new(e->arena, PREC_UNARY, "(%s)%s", e->real,
				code_at(e->arena, aff_code(&e->style, s->aff), PREC_UNARY));
	case SC_ADD:
		return sum_code(e, s);
	case SC_BRACKET:
	case SC_CMP:
	case SC_MUL: {
		Product p = product(e, s);
		return product_code(e, &p, p.minus);
	}
	case SC_CALL:
		if (is_recip(e, s)) {
			Product p = product(e, s);
			return p.value;
		}
		return call(e, s);
	case SC_RANDOM:
		return random_code(e, s);
	case SC_LOAD: {
		Code load = emit_element(e, s->buffer, s->aff);
		if (s->buffer->elem == ELEM_FLOAT)
			return emit_whole(e, s->aff, load);
		return code_new(e->arena, PREC_UNARY, "(%s)%s", e->real,
				code_at(e->arena, load, PREC_UNARY));
	}
	case SC_LOCAL:
		return (Code){e->locals[s->local], PREC_PRIMARY};
	case SC_READ:
		break;
	}
	die(e->arena, "kernel %s reads a tensor that has no buffer", e->kernel->name);
}

Code emit_summand(Emitter *e, const Scalar *value, bool *minus)
{
	Product p = product(e, value);
	*minus = p.minus;
	return product_code(e, &p, false);
}
