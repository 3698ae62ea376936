/* SPDX-License-Identifier: MIT */
/* Expressions as text, for C and for the language: sums with their signs, integer expressions with
 * remainders recognised (a - s * (a div s) is written a % s), conditions with positive terms on both
 * sides. Every piece knows how tightly it binds, so that parentheses are only where needed. */
#include "emit.h"

#include <float.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Code code_new(Arena *arena, Prec prec, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	Code code = {arena_vformat(arena, format, args), prec};
	va_end(args);
	return code;
}

const char *code_at(Arena *arena, Code code, Prec least)
{
	return code.prec >= least ? code.text : arena_format(arena, "(%s)", code.text);
}

Code code_sum(Arena *arena, const Summand *summands, int n)
{
	if (n == 1 && !summands[0].minus)
		return summands[0].code;
	if (n == 1)
		return code_new(arena, PREC_UNARY, "-%s",
				code_at(arena, summands[0].code, PREC_PRIMARY));
	/* a positive term comes first if there is one */
	int first = 0;
	while (first < n && summands[first].minus)
		first++;
	first = first == n ? 0 : first;
	Text text;
	text_init(&text, arena);
	for (int k = -1; k < n; k++) {
		int i = k < 0 ? first : k;
		if (k == first)
			continue;
		const Summand *s = &summands[i];
		const char *sign = k < 0 ? (s->minus ? "-" : "") : s->minus ? " - " : " + ";
		Prec least = k < 0 && s->minus ? PREC_UNARY : PREC_MUL;
		text_add(&text, "%s%s", sign, code_at(arena, s->code, least));
	}
	return (Code){text.data, PREC_ADD};
}

Code code_join(Arena *arena, const char *glue, Prec prec, const Code *codes, int n)
{
	if (n == 1)
		return codes[0];
	Text text;
	text_init(&text, arena);
	for (int i = 0; i < n; i++)
		text_add(&text, i ? " %s %s" : "%s%s", i ? glue : "",
			 code_at(arena, codes[i], prec + 1));
	return (Code){text.data, prec};
}

/* How loosely text hangs together at a space; -1: no place for a break. */
static int looseness(const char *space)
{
	const char *word = space + 1;
	size_t n = strcspn(word, " ");
	if (space[-1] == ',' || space[-1] == ';')
		return 1;
	if (n == 1 && strchr("?:", *word))
		return 2;
	if (n == 2 &&
	    (!strncmp(word, "||", 2) || !strncmp(word, "&&", 2) || !strncmp(word, "->", 2)))
		return 3;
	if ((n == 1 && strchr("<>", *word)) || (n == 2 && word[1] == '=' && strchr("=<>!", *word)))
		return 4;
	if (n == 1 && strchr("+-", *word))
		return 5;
	if (n == 1 && strchr("*/%", *word))
		return 6;
	if (space[-1] == ']' || space[-1] == '=')
		return 7;
	return -1;
}

static int break_within(const char *text, int room, bool in_subscripts)
{
	int depth = 0, subscripts = 0, best = -1, least = INT_MAX;
	for (int i = 0; text[i] && (i < room || best < 0); i++) {
		char c = text[i];
		depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
		subscripts += c == '[' ? 1 : c == ']' ? -1 : 0;
		bool here = c == ' ' && i > 0 && (in_subscripts || !subscripts);
		int loose = here ? looseness(text + i) : -1;
		if (loose >= 0 && 10 * depth + loose <= least) {
			least = 10 * depth + loose;
			best = i;
		}
	}
	return best;
}

/* Rather this much too long than broken within a subscript. */
enum { SLACK = 12 };

int code_break(const char *text, int room)
{
	int at = break_within(text, room, false);
	return at < 0 || at >= room + SLACK ? break_within(text, room, true) : at;
}

/* ---- marks ---------------------------------------------------------------------------------- */

/* Where id is, or would be. */
static int seen_slot(const Seen *seen, int id)
{
	unsigned mask = (unsigned)seen->size - 1, i = (unsigned)id * 2654435769u >> 7 & mask;
	while (seen->keys[i] && seen->keys[i] != id + 1)
		i = (i + 1) & mask;
	return (int)i;
}

int seen_mark(const Seen *seen, int id)
{
	return seen->size ? seen->marks[seen_slot(seen, id)] : 0;
}

void seen_set(Arena *arena, Seen *seen, int id, int mark)
{
	if (2 * (seen->used + 1) > seen->size) {
		Seen old = *seen;
		int size = old.size ? 2 * old.size : 16;
		*seen = (Seen){NEW_ARRAY(arena, int, size), NEW_ARRAY(arena, int, size), 0, size};
		for (int i = 0; i < old.size; i++)
			if (old.keys[i])
				seen_set(arena, seen, old.keys[i] - 1, old.marks[i]);
	}
	int at = seen_slot(seen, id);
	seen->used += seen->keys[at] == 0;
	seen->keys[at] = id + 1;
	seen->marks[at] = mark;
}

/* ---- numbers -------------------------------------------------------------------------------- */

/* The shortest decimals that give the same value again. */
static const char *shortest(Arena *arena, double value, bool single)
{
	char text[40];
	for (int digits = 1; digits <= 17; digits++) {
		snprintf(text, sizeof text, "%.*g", digits, value);
		if (single ? strtof(text, NULL) == (float)value : strtod(text, NULL) == value)
			break;
	}
	bool whole = !strpbrk(text, ".e");
	return arena_format(arena, "%s%s", text, whole ? ".0" : "");
}

static bool decimal(int64_t den)
{
	while (den % 2 == 0)
		den /= 2;
	while (den % 5 == 0)
		den /= 5;
	return den == 1;
}

Code code_number(Arena *arena, Number number, bool single, const char *suffix)
{
	double value = number.value;
	int64_t exact = single ? INT64_C(1) << FLT_MANT_DIG : INT64_C(1) << DBL_MANT_DIG;
	bool negative = value < 0;
	double size = fabs(value);
	if (isnan(value))
		return code_new(arena, PREC_PRIMARY, "NAN");
	if (single && size > FLT_MAX && !(size < (double)FLT_MAX * (1 + 1e-8)))
		size = INFINITY;
	if (isinf(size))
		return code_new(arena, negative ? PREC_UNARY : PREC_PRIMARY,
				negative ? "-INFINITY" : "INFINITY");
	if (single && (float)size == 0)
		size = 0;
	if (number.den > 1 && !decimal(number.den) && number.den <= exact &&
	    llabs(number.num) <= exact)
		return code_new(arena, PREC_MUL, "%lld.0%s / %lld.0%s", (long long)number.num,
				suffix, (long long)number.den, suffix);
	return code_new(arena, negative ? PREC_UNARY : PREC_PRIMARY, "%s%s%s", negative ? "-" : "",
			shortest(arena, size, single), suffix);
}

/* ---- integers ------------------------------------------------------------------------------- */

#define LIMIT (INT64_C(1) << 61)

static int64_t clamp(int64_t a)
{
	return a > LIMIT ? LIMIT : a < -LIMIT ? -LIMIT : a;
}

int64_t sticky_add(int64_t a, int64_t b)
{
	return clamp(clamp(a) + clamp(b));
}

int64_t sticky_mul(int64_t a, int64_t b)
{
	a = clamp(a);
	b = clamp(b);
	if (a == 0 || b == 0)
		return 0;
	if (llabs(a) > LIMIT / llabs(b))
		return (a < 0) == (b < 0) ? LIMIT : -LIMIT;
	return a * b;
}

static Range scaled(Range r, int64_t k)
{
	int64_t a = sticky_mul(r.lo, k), b = sticky_mul(r.hi, k);
	return a < b ? (Range){a, b} : (Range){b, a};
}

static int64_t floored(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

static Range atom_bounds(const AffStyle *style, const Atom *atom)
{
	if (atom->kind != ATOM_DIV)
		return style->range ? style->range(style->user, atom) : (Range){0, 0};
	Range inner = aff_bounds(style, atom->inner);
	return (Range){floored(inner.lo, atom->divisor), floored(inner.hi, atom->divisor)};
}

static Linear analyse(const AffStyle *style, const Aff *aff, bool silent);

Range aff_bounds(const AffStyle *style, const Aff *aff)
{
	Linear linear = analyse(style, aff, true);
	return linear_range(&linear);
}

Range linear_range(const Linear *linear)
{
	Range sum = {linear->constant, linear->constant};
	for (int i = 0; i < linear->n; i++) {
		Range r = scaled(linear->terms[i].range, linear->terms[i].coef);
		sum = (Range){sticky_add(sum.lo, r.lo), sticky_add(sum.hi, r.hi)};
	}
	return sum;
}

int64_t aff_reach(const AffStyle *style, const Aff *aff)
{
	int64_t sum = llabs(clamp(aff->constant));
	for (int i = 0; i < aff->n; i++) {
		const Atom *atom = aff->terms[i].atom;
		Range r = atom_bounds(style, atom);
		int64_t size = llabs(r.lo) > llabs(r.hi) ? llabs(r.lo) : llabs(r.hi);
		sum = sticky_add(sum, llabs(sticky_mul(aff->terms[i].coef, size)));
		if (atom->inner) {
			int64_t inner = aff_reach(style, atom->inner);
			/* twice: a negative dividend is shifted by about its own size */
			inner = sticky_add(sticky_mul(inner, 2), sticky_mul(atom->divisor, 2));
			sum = sum > inner ? sum : inner;
		}
	}
	return sum;
}

/* ---- division ------------------------------------------------------------------------------- */

/* Beyond this shift a call reads better. */
enum { SHIFT_MAX = 1 << 16 };

/* The least multiple of the divisor, m * divisor, that makes the dividend non-negative; -1: too
 * big. */
static int64_t shift_of(const AffStyle *style, const Aff *inner, int64_t divisor)
{
	if (!style->range)
		return style->floor_div ? -1 : 0;
	int64_t lo = aff_bounds(style, inner).lo;
	int64_t m = lo < 0 ? -floored(lo, divisor) : 0;
	return sticky_mul(m, divisor) > SHIFT_MAX ? -1 : m;
}

static Code shifted(const AffStyle *style, const Aff *inner, int64_t by)
{
	Linear linear = linear_new(style, inner);
	linear.constant += by;
	return linear_code(style->arena, &linear);
}

static Code div_code(const AffStyle *style, const Aff *inner, int64_t divisor)
{
	int64_t m = shift_of(style, inner, divisor);
	if (m < 0)
		return style->floor_div(style->user, aff_code(style, inner), divisor);
	const char *text = code_at(style->arena, shifted(style, inner, m * divisor), PREC_MUL);
	if (m == 0)
		return code_new(style->arena, PREC_MUL, "%s / %lld", text, (long long)divisor);
	return code_new(style->arena, PREC_ADD, "%s / %lld - %lld", text, (long long)divisor,
			(long long)m);
}

static Code mod_code(const AffStyle *style, const Aff *inner, int64_t divisor)
{
	int64_t m = shift_of(style, inner, divisor);
	if (m < 0) {
		Code whole = aff_code(style, inner);
		Code quotient = style->floor_div(style->user, whole, divisor);
		return code_new(style->arena, PREC_ADD, "%s - %lld * %s",
				code_at(style->arena, whole, PREC_ADD), (long long)divisor,
				code_at(style->arena, quotient, PREC_UNARY));
	}
	return code_new(style->arena, PREC_MUL, "%s %% %lld",
			code_at(style->arena, shifted(style, inner, m * divisor), PREC_MUL),
			(long long)divisor);
}

/* (inner div p) mod m, where inner div p is non-negative or in the language */
static Code div_mod_code(const AffStyle *style, const Aff *inner, int64_t p, int64_t m)
{
	return code_new(style->arena, PREC_MUL, "%s %% %lld",
			code_at(style->arena, div_code(style, inner, p), PREC_MUL), (long long)m);
}

static Code atom_code(const AffStyle *style, const Atom *atom)
{
	if (atom->kind == ATOM_DIV)
		return div_code(style, atom->inner, atom->divisor);
	return style->atom(style->user, atom);
}

/* ---- an Aff, its remainders recognised ------------------------------------------------------ */

typedef struct Working {
	bool silent; /* only ranges are wanted */
	const Term *terms;
	int n;
	bool *used;
	LinearTerm *found; /* by place of the first term it stands for; coef 0: none */
	int64_t constant;
} Working;

static int find_term(const Working *w, const Atom *atom, int64_t coef)
{
	for (int i = 0; i < w->n; i++)
		if (!w->used[i] && w->terms[i].atom == atom && w->terms[i].coef == coef)
			return i;
	return -1;
}

/* The k for which every term of k * x is among the others; 0: there is none. */
static int64_t multiple_of(const Working *w, const Aff *x, int at)
{
	for (int i = 0; x->n && i < w->n; i++) {
		int64_t k = w->terms[i].coef / x->terms[0].coef;
		if (w->used[i] || i == at || w->terms[i].atom != x->terms[0].atom || k == 0)
			continue;
		for (int j = 0; j < x->n && k; j++) {
			int place = find_term(w, x->terms[j].atom, sticky_mul(k, x->terms[j].coef));
			if (place < 0 || place == at)
				k = 0;
		}
		return k;
	}
	return 0;
}

/* k * x + q * (x div s) is k * (x % s) + (q + k*s) * (x div s): done where that takes the quotient
 * away, or where both belong together as the digits of one number. */
static bool take_remainder(const AffStyle *style, Working *w, int at)
{
	const Atom *div = w->terms[at].atom;
	const Aff *x = div->inner;
	int64_t s = div->divisor, q = w->terms[at].coef, k = multiple_of(w, x, at);
	int first = w->n;
	if (k == 0 || (q != -sticky_mul(k, s) && (q < 0 || k < 0)))
		return false;
	for (int i = 0; i < x->n; i++) {
		int place = find_term(w, x->terms[i].atom, sticky_mul(k, x->terms[i].coef));
		first = place < first ? place : first;
		w->used[place] = true;
	}
	w->used[at] = true;
	w->constant -= k * x->constant;
	w->found[first] =
		(LinearTerm){k, w->silent ? (Code){0} : mod_code(style, x, s), {0, s - 1}};
	if (q + k * s != 0)
		w->found[at] =
			(LinearTerm){q + k * s, w->silent ? (Code){0} : div_code(style, x, s),
				     atom_bounds(style, div)};
	return true;
}

/* terms[at] is -k*m * (x div (p*m)): with k * (x div p) it is k * ((x div p) % m). */
static bool take_digit(const AffStyle *style, Working *w, int at)
{
	const Atom *div = w->terms[at].atom;
	for (int i = 0; i < w->n; i++) {
		const Atom *a = w->terms[i].atom;
		if (w->used[i] || i == at || a->kind != ATOM_DIV || a->inner != div->inner ||
		    div->divisor % a->divisor)
			continue;
		int64_t m = div->divisor / a->divisor, k = w->terms[i].coef;
		if (w->terms[at].coef != -sticky_mul(k, m))
			continue;
		if (style->range && atom_bounds(style, a).lo < 0)
			continue;
		w->used[at] = w->used[i] = true;
		Code digit = {0};
		if (!w->silent)
			digit = div_mod_code(style, a->inner, a->divisor, m);
		w->found[i < at ? i : at] = (LinearTerm){k, digit, {0, m - 1}};
		return true;
	}
	return false;
}

static Linear analyse(const AffStyle *style, const Aff *aff, bool silent)
{
	Arena *arena = style->arena;
	Working w = {silent,
		     aff->terms,
		     aff->n,
		     NEW_ARRAY(arena, bool, aff->n + 1),
		     NEW_ARRAY(arena, LinearTerm, aff->n + 1),
		     aff->constant};
	for (int i = aff->n - 1; i >= 0; i--)
		if (!w.used[i] && aff->terms[i].atom->kind == ATOM_DIV &&
		    !take_remainder(style, &w, i))
			take_digit(style, &w, i);
	Linear linear = {w.constant, 0, NEW_ARRAY(arena, LinearTerm, aff->n + 1)};
	for (int i = 0; i < aff->n; i++) {
		const Term *t = &aff->terms[i];
		if (w.found[i].coef)
			linear.terms[linear.n++] = w.found[i];
		else if (!w.used[i])
			linear.terms[linear.n++] = (LinearTerm){
				t->coef, silent ? (Code){0} : atom_code(style, t->atom),
				atom_bounds(style, t->atom)};
	}
	return linear;
}

Linear linear_new(const AffStyle *style, const Aff *aff)
{
	return analyse(style, aff, false);
}

/* |coef| * code */
static Code scaled_code(Arena *arena, const LinearTerm *term)
{
	int64_t size = llabs(term->coef);
	if (size == 1)
		return term->code;
	return code_new(arena, PREC_MUL, "%lld * %s", (long long)size,
			code_at(arena, term->code, PREC_UNARY));
}

static Code whole_code(Arena *arena, int64_t value)
{
	return code_new(arena, PREC_PRIMARY, "%lld", (long long)value);
}

int linear_summands(Arena *arena, const Linear *linear, Summand *s)
{
	int n = 0;
	for (int i = 0; i < linear->n; i++)
		s[n++] =
			(Summand){linear->terms[i].coef < 0, scaled_code(arena, &linear->terms[i])};
	if (linear->constant)
		s[n++] =
			(Summand){linear->constant < 0, whole_code(arena, llabs(linear->constant))};
	return n;
}

Code linear_code(Arena *arena, const Linear *linear)
{
	Summand *s = NEW_ARRAY(arena, Summand, linear->n + 1);
	int n = linear_summands(arena, linear, s);
	return n ? code_sum(arena, s, n) : whole_code(arena, 0);
}

Code aff_code(const AffStyle *style, const Aff *aff)
{
	Linear linear = linear_new(style, aff);
	return linear_code(style->arena, &linear);
}

/* ---- conditions ----------------------------------------------------------------------------- */

/* The terms of one sign, as a sum without signs. */
static Code side(Arena *arena, const Linear *linear, bool negative, int64_t constant)
{
	Linear part = {constant, 0, NEW_ARRAY(arena, LinearTerm, linear->n + 1)};
	for (int i = 0; i < linear->n; i++)
		if ((linear->terms[i].coef < 0) == negative) {
			part.terms[part.n] = linear->terms[i];
			part.terms[part.n++].coef = llabs(linear->terms[i].coef);
		}
	return linear_code(arena, &part);
}

static bool has_sign(const Linear *linear, bool negative)
{
	for (int i = 0; i < linear->n; i++)
		if ((linear->terms[i].coef < 0) == negative)
			return true;
	return false;
}

/* left + c >= right as text: strict where that removes the constant */
static Code inequality(Arena *arena, const Linear *linear)
{
	bool left = has_sign(linear, false), right = has_sign(linear, true);
	int64_t c = linear->constant;
	const char *op = ">=";
	if (!left) { /* c >= right, turned around */
		Code r = side(arena, linear, true, 0);
		return code_new(arena, PREC_LESS, "%s <= %lld", code_at(arena, r, PREC_ADD),
				(long long)c);
	}
	if (c == -1) {
		c = 0;
		op = ">";
	}
	Code a = side(arena, linear, false, right && c > 0 ? c : 0);
	Code b = side(arena, linear, true, right && c < 0 ? -c : 0);
	if (!right)
		return code_new(arena, PREC_LESS, "%s %s %lld", code_at(arena, a, PREC_ADD), op,
				(long long)-c);
	if (c > 0) /* h <= i + 9 */
		return code_new(arena, PREC_LESS, "%s <= %s", code_at(arena, b, PREC_ADD),
				code_at(arena, a, PREC_ADD));
	return code_new(arena, PREC_LESS, "%s %s %s", code_at(arena, a, PREC_ADD), op,
			code_at(arena, b, PREC_ADD));
}

static Code equality(Arena *arena, const Linear *linear, const char *op)
{
	int64_t c = linear->constant;
	bool flip = !has_sign(linear, false);
	c = flip ? -c : c;
	Code a = side(arena, linear, flip, has_sign(linear, !flip) && c > 0 ? c : 0);
	if (!has_sign(linear, !flip))
		return code_new(arena, PREC_EQUAL, "%s %s %lld", code_at(arena, a, PREC_LESS), op,
				(long long)-c);
	Code b = side(arena, linear, !flip, c < 0 ? -c : 0);
	return code_new(arena, PREC_EQUAL, "%s %s %s", code_at(arena, a, PREC_LESS), op,
			code_at(arena, b, PREC_LESS));
}

Code cond_code(const AffStyle *style, const Cond *cond)
{
	Arena *arena = style->arena;
	Linear linear = linear_new(style, cond->aff);
	switch (cond->kind) {
	case COND_GE:
		return inequality(arena, &linear);
	case COND_EQ:
		return equality(arena, &linear, "==");
	case COND_NE:
		return equality(arena, &linear, "!=");
	case COND_DIVIDES:
		break;
	}
	Code dividend = linear_code(arena, &linear);
	return code_new(arena, PREC_EQUAL, "%s %% %lld == 0", code_at(arena, dividend, PREC_MUL),
			(long long)cond->divisor);
}

Code conds_code(const AffStyle *style, const Cond *const *conds, int n)
{
	Code *codes = NEW_ARRAY(style->arena, Code, n + 1);
	for (int i = 0; i < n; i++)
		codes[i] = cond_code(style, conds[i]);
	return code_join(style->arena, "&&", PREC_AND, codes, n);
}

/* ---- contradictions ------------------------------------------------------------------------- */

/* sign * (terms of a) is (terms of b); 0: neither way. */
static int same_terms(const Aff *a, const Aff *b)
{
	for (int sign = 1; sign >= -1 && a->n == b->n; sign -= 2) {
		bool same = true;
		for (int i = 0; i < a->n; i++)
			same &= a->terms[i].atom == b->terms[i].atom &&
				sign * a->terms[i].coef == b->terms[i].coef;
		if (same)
			return sign;
	}
	return 0;
}

/* What c says about a sum of terms x, if its aff is sign * x + constant. */
static void narrow(const Cond *c, int sign, Range *x)
{
	int64_t at = -sign * c->aff->constant;
	if (c->kind == COND_EQ || (c->kind == COND_GE && sign > 0))
		x->lo = at > x->lo ? at : x->lo;
	if (c->kind == COND_EQ || (c->kind == COND_GE && sign < 0))
		x->hi = at < x->hi ? at : x->hi;
}

bool conds_contradict(const Cond *const *conds, int n)
{
	for (int i = 0; i < n; i++) {
		Range x = {-LIMIT, LIMIT};
		for (int j = 0; j < n; j++) {
			int sign = same_terms(conds[i]->aff, conds[j]->aff);
			if (sign)
				narrow(conds[j], sign, &x);
		}
		if (x.lo > x.hi)
			return true;
	}
	return false;
}
