/* SPDX-License-Identifier: MIT */
/* Differentiate by writing, invert by simplifying: this is the second half. A sum whose domain
 * holds an equality with a summed index loses both: the index is written in terms of the rest,
 *
 *     dx[t] = sum[o, i] {s*o + i - p == t} dz[o] * k[i]
 *           = sum[i < 2] dz[(t + p)/2 - i] * k[2*i + (t + p)%2]                       (s = 2, three
 * taps)
 *
 * splitting into residue classes where a stride divides. The order of choices was found by trying;
 * each step is a substitution that keeps the set of (output, summed) points one to one. What cannot
 * be solved stays a condition. The trap in every step: the index must not occur again in what
 * replaces it. */
#include "intern.h"

#include <string.h>

typedef struct Work { /* a sum being solved; index numbers need not be dense */
	Graph *g;
	int rank;
	int64_t extents[MAX_INDICES];
	uint64_t reds; /* bit k: index k is summed */
	VEC(const Cond *) conds;
	const Scalar *value;
	int64_t times; /* unused indices: the sum is repeated so often */
	bool never;
} Work;

static uint64_t bit(int k)
{
	return UINT64_C(1) << k;
}

static bool is_red(const Work *w, int k)
{
	return w->reds >> k & 1;
}

/* ---- normal form -------------------------------------------------------------------------------
 */

/* Whether one of the conditions so far says the same, or more: e + 3 >= 0 follows from e + 2 >= 0.
 */
static bool already_known(Work *w, const Cond *c)
{
	for (int k = 0; k < w->conds.len; k++) {
		const Cond *known = w->conds.data[k];
		if (known == c)
			return true;
		if (known->kind != COND_GE || c->kind != COND_GE)
			continue;
		const Aff *difference = aff_sub(w->g, c->aff, known->aff);
		if (difference->n)
			continue;
		if (difference->constant < 0)
			w->conds.data[k] = c;
		return true;
	}
	return false;
}

static void set_conds(Work *w, const Cond *const *conds, int n)
{
	w->conds.len = 0;
	for (int i = 0; i < n; i++) {
		int decided = cond_decide(conds[i], w->extents);
		w->never = w->never || decided == 0;
		if (decided != 1 && !already_known(w, conds[i]))
			vec_push(w->g->scratch, &w->conds, conds[i]);
	}
}

static void brackets_to_conds(Work *w)
{
	const Scalar *v = w->value;
	int n = v->kind == SC_MUL ? v->n : 1, m = 0;
	const Scalar *const *factors = v->kind == SC_MUL ? v->args : &v;
	const Scalar **rest = NEW_ARRAY(w->g->scratch, const Scalar *, n);
	for (int i = 0; i < n; i++) {
		if (factors[i]->kind != SC_BRACKET) {
			rest[m++] = factors[i];
			continue;
		}
		for (int k = 0; k < factors[i]->n; k++)
			vec_push(w->g->scratch, &w->conds, factors[i]->conds[k]);
	}
	if (m < n)
		w->value = sc_mul(w->g, rest, m);
}

/* Replaces index k by to[k] everywhere, simplifies divisions by the ranges, decides conditions. */
static void substitute(Work *w, const Aff *const *to)
{
	Subst *s = subst_ranges(w->g, to, MAX_INDICES, w->extents);
	int n = w->conds.len;
	const Cond **conds = NEW_ARRAY(w->g->scratch, const Cond *, n);
	for (int i = 0; i < n; i++)
		conds[i] = subst_cond(s, w->conds.data[i]);
	w->value = subst_scalar(s, w->value);
	w->conds.len = 0;
	for (int i = 0; i < n; i++)
		vec_push(w->g->scratch, &w->conds, conds[i]);
	brackets_to_conds(w);
	n = w->conds.len;
	conds = NEW_ARRAY(w->g->scratch, const Cond *, n);
	for (int i = 0; i < n; i++)
		conds[i] = w->conds.data[i];
	set_conds(w, conds, n);
}

/* Removes red r: it is `by` from now on. */
static void replace_red(Work *w, int r, const Aff *by)
{
	const Aff *to[MAX_INDICES] = {0};
	to[r] = by;
	w->reds &= ~bit(r);
	substitute(w, to);
}

static void add_ge(Work *w, const Aff *a)
{
	const Cond *c = cond_new(w->g, COND_GE, a, 0);
	vec_push(w->g->scratch, &w->conds, c);
}

/* 0 <= a < extent */
static void add_range(Work *w, const Aff *a, int64_t extent)
{
	Graph *g = w->g;
	add_ge(w, a);
	add_ge(w, aff_sub(g, aff_const(g, extent - 1), a));
}

static void add_divides(Work *w, int64_t s, const Aff *a)
{
	if (s > 1)
		vec_push(w->g->scratch, &w->conds, cond_new(w->g, COND_DIVIDES, a, s));
}

static void drop_cond(Work *w, int i)
{
	w->conds.len--;
	for (; i < w->conds.len; i++)
		w->conds.data[i] = w->conds.data[i + 1];
}

/* A new summed index of that extent; -1 if there is no number left. */
static int new_red(Work *w, int64_t extent)
{
	for (int k = w->rank; k < MAX_INDICES; k++)
		if (!is_red(w, k) && w->extents[k] == 0) {
			w->extents[k] = extent;
			w->reds |= bit(k);
			return k;
		}
	return -1;
}

/* ---- equalities --------------------------------------------------------------------------------
 */

/* Summed indices that occur in `a` inside a division or an integer read. */
static uint64_t nested_reds(const Work *w, const Aff *a)
{
	uint64_t nested = 0;
	for (int i = 0; i < a->n; i++)
		if (a->terms[i].atom->kind != ATOM_INDEX)
			nested |= a->terms[i].atom->indices;
	return nested & w->reds;
}

static int64_t magnitude(int64_t k)
{
	return k < 0 ? -k : k;
}

static bool coprime(int64_t a, int64_t b)
{
	return common_divisor(a, b) == 1;
}

typedef struct Choice {
	int cond, red;
	int64_t coef, saving;
	bool has_read;
} Choice;

static bool better(const Choice *a, const Choice *b)
{
	if (b->cond < 0 || a->has_read != b->has_read)
		return b->cond < 0 || !a->has_read;
	if (a->saving != b->saving)
		return a->saving > b->saving;
	return magnitude(a->coef) < magnitude(b->coef);
}

/* The equality and the summed index in it to solve for. `pure`: only equalities in which no summed
 * index is inside a division or integer read; otherwise the index itself must not be. */
static Choice choose(const Work *w, bool pure)
{
	Choice best = {.cond = -1};
	for (int i = 0; i < w->conds.len; i++) {
		const Aff *a = w->conds.data[i]->aff;
		if (w->conds.data[i]->kind != COND_EQ)
			continue;
		uint64_t nested = nested_reds(w, a);
		if (pure && nested)
			continue;
		for (int t = 0; t < a->n; t++) {
			int r = a->terms[t].atom->index;
			if (a->terms[t].atom->kind != ATOM_INDEX || !is_red(w, r) ||
			    nested >> r & 1)
				continue;
			int64_t k = a->terms[t].coef;
			bool partner = false;
			for (int u = 0; u < a->n; u++)
				partner = partner ||
					  (u != t && a->terms[u].atom->kind == ATOM_INDEX &&
					   is_red(w, a->terms[u].atom->index) &&
					   coprime(k, a->terms[u].coef));
			if (a->has_read && magnitude(k) > 1 && !partner)
				continue;
			Choice c = {i, r, k, w->extents[r] * (partner ? magnitude(k) : 1),
				    a->has_read};
			if (better(&c, &best))
				best = c;
		}
	}
	return best;
}

/* k_y * (ext(y) * r + y) + rest == 0 with both summed: two digits of one number, both found at
 * once. */
static bool mixed_radix(Work *w, const Choice *c)
{
	Graph *g = w->g;
	const Aff *a = w->conds.data[c->cond]->aff;
	uint64_t nested = nested_reds(w, a);
	for (int t = 0; t < a->n; t++) {
		int other = a->terms[t].atom->index;
		int64_t k = a->terms[t].coef;
		if (a->terms[t].atom->kind != ATOM_INDEX || other == c->red || !is_red(w, other) ||
		    nested >> other & 1)
			continue;
		int big = c->red, small = other;
		int64_t kb = c->coef, ks = k;
		if (k == c->coef * w->extents[c->red])
			big = other, small = c->red, kb = k, ks = c->coef;
		if (kb != ks * w->extents[small])
			continue;
		const Aff *rest = aff_sub(g, a, aff_scale(g, aff_index(g, big), kb));
		rest = aff_sub(g, rest, aff_scale(g, aff_index(g, small), ks));
		rest = aff_scale(g, rest, ks > 0 ? -1 : 1);
		const Aff *m = aff_div(g, rest, magnitude(ks));
		int64_t size = w->extents[small];
		drop_cond(w, c->cond);
		add_divides(w, magnitude(ks), rest);
		add_range(w, m, checked_mul(g, size, w->extents[big]));
		const Aff *to[MAX_INDICES] = {0};
		to[small] = aff_mod(g, m, size);
		to[big] = aff_div(g, m, size);
		w->reds &= ~(bit(small) | bit(big));
		substitute(w, to);
		return true;
	}
	return false;
}

static bool solve_equality(Work *w, bool pure)
{
	Graph *g = w->g;
	Choice c = choose(w, pure);
	if (c.cond < 0)
		return false;
	if (mixed_radix(w, &c))
		return true;
	const Aff *a = w->conds.data[c.cond]->aff;
	const Aff *rest = aff_sub(g, a, aff_scale(g, aff_index(g, c.red), c.coef));
	rest = aff_scale(g, rest, c.coef > 0 ? -1 : 1); /* |k| * r == rest */
	int64_t s = magnitude(c.coef);
	const Aff *by = aff_div(g, rest, s);
	drop_cond(w, c.cond);
	add_range(w, by, w->extents[c.red]);
	add_divides(w, s, rest);
	replace_red(w, c.red, by);
	return true;
}

/* An equality with (r + c) div s: r = s*q + rho - c, and the division is gone. */
static bool split_divided(Work *w)
{
	Graph *g = w->g;
	for (int i = 0; i < w->conds.len; i++) {
		const Aff *a = w->conds.data[i]->aff;
		for (int t = 0; w->conds.data[i]->kind == COND_EQ && t < a->n; t++) {
			const Atom *atom = a->terms[t].atom;
			if (atom->kind != ATOM_DIV || atom->inner->n != 1 ||
			    atom->inner->terms[0].coef != 1 ||
			    atom->inner->terms[0].atom->kind != ATOM_INDEX)
				continue;
			int r = atom->inner->terms[0].atom->index;
			int64_t s = atom->divisor, c = atom->inner->constant,
				extent = w->extents[r];
			if (!is_red(w, r))
				continue;
			int q = new_red(w, (extent - 1 + c) / s + 1), rho = new_red(w, s);
			if (q < 0 || rho < 0) {
				w->reds &= ~(q < 0 ? 0 : bit(q)); /* it would repeat the sum */
				return false;
			}
			const Aff *by =
				aff_add(g, aff_scale(g, aff_index(g, q), s), aff_index(g, rho));
			by = aff_offset(g, by, -c);
			add_range(w, by, extent);
			replace_red(w, r, by);
			return true;
		}
	}
	return false;
}

/* The summed index with coefficient +-1 in b that is not nested there; -1 if there is none. */
static int unit_red(const Work *w, const Aff *b)
{
	uint64_t nested = nested_reds(w, b);
	for (int i = 0; i < b->n; i++) {
		const Atom *atom = b->terms[i].atom;
		if (atom->kind == ATOM_INDEX && is_red(w, atom->index) &&
		    !(nested >> atom->index & 1) && magnitude(b->terms[i].coef) == 1)
			return atom->index;
	}
	return -1;
}

/* b == target, solved for r, which has coefficient +-1 in b and does not occur in target. */
static void solve_compound(Work *w, int i, const Aff *b, int r, const Aff *target)
{
	Graph *g = w->g;
	int64_t k = aff_coef(b, r);
	const Aff *rest = aff_sub(g, target, aff_sub(g, b, aff_scale(g, aff_index(g, r), k)));
	const Aff *by = aff_scale(g, rest, k);
	drop_cond(w, i);
	add_range(w, by, w->extents[r]);
	replace_red(w, r, by);
}

/* (b div s) == v:  b = s*v + rho, rho < s.      (b mod s) == v:  b = s*q + v, 0 <= v < s. */
static bool solve_division(Work *w)
{
	Graph *g = w->g;
	for (int i = 0; i < w->conds.len; i++) {
		const Aff *a = w->conds.data[i]->aff;
		for (int t = 0; w->conds.data[i]->kind == COND_EQ && t < a->n; t++) {
			const Atom *atom = a->terms[t].atom;
			if (atom->kind != ATOM_DIV)
				continue;
			const Aff *b = atom->inner;
			int64_t s = atom->divisor, k = a->terms[t].coef;
			int r = unit_red(w, b);
			if (r < 0)
				continue;
			const Aff *div = aff_term(g, (Term){1, atom});
			const Aff *v =
				aff_scale(g, aff_sub(g, a, aff_scale(g, div, k)), k > 0 ? -1 : 1);
			if (magnitude(k) == 1 && !(v->indices >> r & 1)) {
				int rho = new_red(w, s);
				if (rho < 0)
					return false;
				const Aff *target =
					aff_add(g, aff_scale(g, v, s), aff_index(g, rho));
				solve_compound(w, i, b, r, target);
				return true;
			}
			/* k' * (b - s*(b div s)) + rest, k' = -k/s = +-1 */
			if (magnitude(k) != s)
				continue;
			int64_t sign = k > 0 ? -1 : 1;
			const Aff *mod = aff_sub(g, b, aff_scale(g, div, s));
			v = aff_scale(g, aff_sub(g, a, aff_scale(g, mod, sign)), -sign);
			Range reach = aff_range(div, w->extents);
			if (v->indices >> r & 1 || reach.hi - reach.lo > INT32_MAX)
				continue;
			int q = new_red(w, reach.hi - reach.lo + 1);
			if (q < 0)
				return false;
			add_range(w, v, s);
			const Aff *multiple =
				aff_scale(g, aff_offset(g, aff_index(g, q), reach.lo), s);
			solve_compound(w, i, b, r, aff_add(g, multiple, v));
			return true;
		}
	}
	return false;
}

/* ---- divisibility ------------------------------------------------------------------------------
 */

typedef struct Quotient { /* a factor reads at sign * (unit div s) + rest */
	const Aff *unit, *rest;
	int64_t sign, extent; /* of the dimension it reads */
} Quotient;

static bool terms_divisible(const Aff *a, int64_t s)
{
	for (int i = 0; i < a->n; i++)
		if (a->terms[i].coef % s)
			return false;
	return true;
}

/* Finds in the subscript `sub` a quotient by s of what s divides just where it divides a, and that
 * has r with coefficient +-1. With u = +-a a multiple of s, (u + j) div s is u div s for all j < s. */
static bool quotient_in(const Work *w, const Aff *sub, const Aff *a, int64_t s, int r,
			Quotient *out)
{
	Graph *g = w->g;
	for (int i = 0; i < sub->n; i++) {
		const Term t = sub->terms[i];
		const Aff *inner = t.atom->inner;
		if (t.atom->kind != ATOM_DIV || t.atom->divisor != s || magnitude(t.coef) != 1 ||
		    magnitude(aff_coef(inner, r)) != 1 || nested_reds(w, inner) >> r & 1)
			continue;
		const Aff *rest = aff_sub(g, sub, aff_term(g, t)), *over = aff_sub(g, inner, a);
		if (!terms_divisible(over, s))
			over = aff_add(g, inner, a);
		if (!terms_divisible(over, s) || rest->indices >> r & 1 || rest->has_read ||
		    rest->has_div)
			continue;
		int64_t j = over->constant - s * floor_div(over->constant, s);
		const Aff *unit = aff_offset(g, inner, -j);
		*out = (Quotient){.unit = unit, .rest = rest, .sign = t.coef};
		return true;
	}
	return false;
}

static bool quotient_read(const Work *w, const Aff *a, int64_t s, int r, Quotient *out)
{
	const Scalar *v = w->value;
	int n = v->kind == SC_MUL ? v->n : 1;
	const Scalar *const *factors = v->kind == SC_MUL ? v->args : &v;
	for (int i = 0; i < n; i++)
		for (int k = 0; factors[i]->kind == SC_READ && k < factors[i]->n; k++)
			if (quotient_in(w, factors[i]->subs[k], a, s, r, out)) {
				out->extent = factors[i]->tensor->shape.dim[k];
				return true;
			}
	return false;
}

static int64_t inverse_mod(int64_t k, int64_t s)
{
	k = k - s * floor_div(k, s);
	for (int64_t x = 1; x < s; x++)
		if ((__extension__(__int128) k * x) % s == 1)
			return x;
	return 1;
}

/* a = k*r + rest, s divides a: either the quotient becomes the loop, or r runs through its residue
 * class. */
static bool solve_divisible(Work *w, int i, int r)
{
	Graph *g = w->g;
	const Aff *a = w->conds.data[i]->aff;
	int64_t s = w->conds.data[i]->divisor, k = aff_coef(a, r), extent = w->extents[r];
	const Aff *rest = aff_sub(g, a, aff_scale(g, aff_index(g, r), k));
	Quotient read;
	if (quotient_read(w, a, s, r, &read) && read.extent <= (extent + s - 1) / s) {
		int q = new_red(w, read.extent);
		if (q < 0)
			return false;
		/* unit = s * sign * (q - rest) */
		int64_t ku = aff_coef(read.unit, r);
		const Aff *quotient = aff_sub(g, aff_index(g, q), read.rest);
		const Aff *others = aff_sub(g, read.unit, aff_scale(g, aff_index(g, r), ku));
		const Aff *by = aff_sub(g, aff_scale(g, quotient, s * read.sign), others);
		by = aff_scale(g, by, ku);
		drop_cond(w, i);
		add_range(w, by, extent);
		replace_red(w, r, by);
		return true;
	}
	int64_t inverse = inverse_mod(k, s);
	const Aff *rho = aff_mod(g, aff_scale(g, rest, s - inverse), s);
	int q = new_red(w, (extent + s - 1) / s);
	if (q < 0)
		return false;
	const Aff *by = aff_add(g, aff_scale(g, aff_index(g, q), s), rho);
	drop_cond(w, i);
	if (extent % s)
		add_ge(w, aff_sub(g, aff_const(g, extent - 1), by));
	replace_red(w, r, by);
	return true;
}

static bool solve_divisibility(Work *w)
{
	for (int i = 0; i < w->conds.len; i++) {
		const Cond *c = w->conds.data[i];
		if (c->kind != COND_DIVIDES || c->divisor > 4096)
			continue;
		uint64_t nested = nested_reds(w, c->aff);
		for (int t = 0; t < c->aff->n; t++) {
			const Atom *atom = c->aff->terms[t].atom;
			if (atom->kind == ATOM_INDEX && is_red(w, atom->index) &&
			    !(nested >> atom->index & 1) &&
			    coprime(c->aff->terms[t].coef, c->divisor) &&
			    solve_divisible(w, i, atom->index))
				return true;
		}
	}
	return false;
}

/* ---- ranges ------------------------------------------------------------------------------------
 */

/* r >= c or r <= c alone: the loop itself gets shorter. */
static bool shorten(Work *w)
{
	Graph *g = w->g;
	for (int i = 0; i < w->conds.len; i++) {
		const Cond *c = w->conds.data[i];
		const Aff *a = c->aff;
		if (c->kind != COND_GE || a->n != 1 || a->terms[0].atom->kind != ATOM_INDEX ||
		    !is_red(w, a->terms[0].atom->index) || magnitude(a->terms[0].coef) != 1)
			continue;
		int r = a->terms[0].atom->index;
		int64_t lo = a->terms[0].coef > 0 ? -a->constant : 0;
		int64_t hi = a->terms[0].coef > 0 ? w->extents[r] - 1 : a->constant;
		drop_cond(w, i);
		w->extents[r] = hi - lo + 1;
		const Aff *to[MAX_INDICES] = {0};
		to[r] = aff_offset(g, aff_index(g, r), lo);
		substitute(w, to);
		return true;
	}
	return false;
}

/* An index of extent 1 is 0; an index that occurs nowhere repeats the sum. */
static bool drop_trivial(Work *w)
{
	Graph *g = w->g;
	uint64_t used = w->value->indices;
	for (int i = 0; i < w->conds.len; i++)
		used |= w->conds.data[i]->aff->indices;
	for (int k = w->rank; k < MAX_INDICES; k++) {
		if (!is_red(w, k))
			continue;
		if (!(used >> k & 1)) {
			w->times = checked_mul(g, w->times, w->extents[k]);
			w->reds &= ~bit(k);
			return true;
		}
		if (w->extents[k] == 1) {
			replace_red(w, k, aff_const(g, 0));
			return true;
		}
	}
	return false;
}

/* e >= 0 follows from e' >= 0 if e - e' is a constant that is not negative. */
static bool follows(Graph *g, const Cond *c, const Cond *from)
{
	const Aff *difference = aff_sub(g, c->aff, from->aff);
	return from->kind == COND_GE && difference->n == 0 && difference->constant >= 0;
}

/* c follows from 0 <= sub < extent */
static bool implied(Graph *g, const Cond *c, const Aff *sub, int64_t extent)
{
	const Aff *below = aff_sub(g, aff_const(g, extent - 1), sub);
	return follows(g, c, cond_new(g, COND_GE, sub, 0)) ||
	       follows(g, c, cond_new(g, COND_GE, below, 0));
}

/* Conditions that a factor's read implies: outside the tensor the factor is 0 anyway. */
static void drop_implied(Work *w)
{
	const Scalar *v = w->value;
	int n = v->kind == SC_MUL ? v->n : 1;
	const Scalar *const *factors = v->kind == SC_MUL ? v->args : &v;
	for (int i = w->conds.len - 1; i >= 0; i--) {
		bool found = false;
		if (w->conds.data[i]->kind != COND_GE)
			continue;
		for (int f = 0; f < n; f++)
			for (int k = 0; factors[f]->kind == SC_READ && k < factors[f]->n && !found;
			     k++)
				found = implied(w->g, w->conds.data[i], factors[f]->subs[k],
						factors[f]->tensor->shape.dim[k]);
		if (found)
			drop_cond(w, i);
	}
}

/* ---- the whole ---------------------------------------------------------------------------------
 */

static bool step(Work *w)
{
	return drop_trivial(w) || solve_equality(w, true) || split_divided(w) ||
	       solve_division(w) || solve_equality(w, false) || solve_divisibility(w) || shorten(w);
}

static const Tensor *finish(Work *w, const Tensor *t)
{
	Graph *g = w->g;
	if (w->never)
		return tensor_literal(g, t->shape, sc_int(g, 0));
	drop_implied(w);
	const Aff *to[MAX_INDICES] = {0};
	int64_t reds[MAX_INDICES];
	int n = 0;
	for (int k = w->rank; k < MAX_INDICES; k++)
		if (is_red(w, k)) {
			to[k] = aff_index(g, w->rank + n);
			reds[n++] = w->extents[k];
		}
	Subst *s = subst_new(g, to, MAX_INDICES);
	const Cond **conds = NEW_ARRAY(g->scratch, const Cond *, w->conds.len);
	for (int i = 0; i < w->conds.len; i++)
		conds[i] = subst_cond(s, w->conds.data[i]);
	const Scalar *value = sc_mul2(g, sc_int(g, w->times), subst_scalar(s, w->value));
	return tensor_comp(g, REDUCE_SUM, t->shape, reds, n, conds, w->conds.len, value);
}

static void start(Work *w, const Tensor *t)
{
	memset(w->extents, 0, sizeof w->extents);
	int64_t extents[MAX_INDICES];
	comp_extents(t, extents);
	for (int k = 0; k < t->shape.rank + t->nreds; k++)
		w->extents[k] = extents[k];
	for (int k = 0; k < t->nreds; k++)
		w->reds |= bit(t->shape.rank + k);
	const Aff *to[MAX_INDICES] = {0};
	for (int k = 0; k < t->shape.rank; k++)
		if (t->shape.dim[k] == 1)
			to[k] = aff_const(w->g, 0);
	for (int i = 0; i < t->nconds; i++)
		vec_push(w->g->scratch, &w->conds, t->domain[i]);
	substitute(w, to);
}

/* The loops of a max, min or prod stay as they are (the place counts in them): only ranges are
 * used. */
static const Tensor *tidy(Graph *g, const Tensor *t)
{
	int64_t extents[MAX_INDICES];
	comp_extents(t, extents);
	Subst *s = subst_ranges(g, NULL, 0, extents);
	const Cond **conds = NEW_ARRAY(g->scratch, const Cond *, t->nconds);
	for (int i = 0; i < t->nconds; i++)
		conds[i] = subst_cond(s, t->domain[i]);
	return tensor_comp(g, t->op, t->shape, t->reds, t->nreds, conds, t->nconds,
			   subst_scalar(s, t->value));
}

const Tensor *solve_comp(Graph *g, const Tensor *t)
{
	if (t->op != REDUCE_SUM && t->op != REDUCE_MAP)
		return tidy(g, t);
	Work w = {.g = g, .rank = t->shape.rank, .value = t->value, .times = 1};
	start(&w, t);
	/* every step removes an equality, a division in one, or an index; the bound is for our own
	 * mistakes */
	for (int i = 0; !w.never && step(&w); i++)
		if (i > 1000)
			die(g->arena, "solve does not end");
	return finish(&w, t);
}

static const Tensor *solve_rule(Graph *g, const Tensor *t, int was, void *context)
{
	(void)was;
	(void)context;
	return t->kind == T_COMP ? solve_comp(g, t) : t;
}

/* requires   a graph without T_GRAD
 * keeps      every value, up to the order of summation
 * breaks     nothing; afterwards what equality remains in a sum cannot be solved */
void solve(Graph *g)
{
	graph_rewrite(g, solve_rule, NULL);
}
