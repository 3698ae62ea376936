/* SPDX-License-Identifier: MIT */
/* What depends on few of a definition's indices, and costs more than a load, becomes a definition of its
 * own over these: rsqrt(v[c] + eps) for every channel, not for every element. A loop nest could compute
 * it outside of the loops it does not depend on, but only of those that are inside: here it no longer
 * matters which index runs innermost.
 *
 * A product that is a definition already, as [0 < h] * d_h is d_z, is read there by whatever has the same
 * factors: then d_h has one reader less, often none but d_z, and need not be kept. So is a sum, as z + b is
 * where a convolution has a bias: two of these would be kept, and one of them is enough.
 *
 * And a mask is taken from what is kept: where h = max(z, 0), [0 < z] is [0 < h], and z need not outlive
 * h. */
#include "intern.h"

#include <string.h>

enum {
	WORTHWHILE = 2048, /* elements of a definition that make up for another one */
	FEWER = 8          /* by this factor */
};

typedef struct Extract {
	Graph *g;
	const Tensor *t; /* whose body it is */
	int64_t extents[MAX_INDICES];
	int n;      /* indices */
	double all; /* elements */
	Loc loc;
	const char *layer;
	Memo memo;
	Memo positive; /* by tensor: a definition that is max(it, 0) */
	/* by tensor: a definition that is a product, or a sum, of it and more, element by element */
	Memo products, sums;
} Extract;

/* ---- what is extracted ---------------------------------------------------------------------- */

static bool has_read_subscript(const Scalar *e)
{
	bool found = e->kind == SC_RANDOM || (e->aff && e->aff->has_read);
	for (int i = 0; i < e->n && !found; i++)
		found = e->subs    ? e->subs[i]->has_read
			: e->conds ? e->conds[i]->aff->has_read
				   : has_read_subscript(e->args[i]);
	return found;
}

static bool is_costly(const Scalar *e)
{
	if (e->kind == SC_CALL && !e->row->cheap)
		return true;
	for (int i = 0; e->args && i < e->n; i++)
		if (is_costly(e->args[i]))
			return true;
	return false;
}

static bool is_narrow(const Extract *x, uint64_t indices)
{
	double part = 1;
	int rank = 0;
	for (int k = 0; k < x->n; k++)
		if (indices >> k & 1) {
			part *= (double)x->extents[k];
			rank++;
		}
	return rank <= MAX_RANK && part * FEWER <= x->all;
}

/* The value of e, from a definition of its own. */
static const Scalar *extracted(Extract *x, const Scalar *e)
{
	Graph *g = x->g;
	Shape shape = {.rank = 0};
	const Aff *to[MAX_INDICES] = {0}, *subs[MAX_RANK];
	for (int k = 0; k < x->n; k++) {
		if (!(e->indices >> k & 1))
			continue;
		to[k] = aff_index(g, shape.rank);
		subs[shape.rank] = aff_index(g, k);
		shape.dim[shape.rank++] = x->extents[k];
	}
	const Tensor *own = tensor_comp(g, REDUCE_MAP, shape, NULL, 0, NULL, 0,
					subst_scalar(subst_new(g, to, x->n), e));
	graph_origin(g, own, NULL, x->layer, x->loc);
	return sc_read(g, own, subs);
}

static const Scalar *visit(Extract *x, const Scalar *e);

/* [b < z] as [b < max(z, b)] */
static const Scalar *visit_comparison(Extract *x, const Scalar *e)
{
	const Scalar *a = visit(x, e->args[0]), *b = visit(x, e->args[1]);
	bool asks = e->cmp == CMP_LT && sc_is_literal(a, 0) && b->kind == SC_READ;
	const Tensor *h = asks ? memo_get(&x->positive, b->tensor) : NULL;
	return sc_cmp(x->g, e->cmp, a, h ? sc_read(x->g, h, b->subs) : b);
}

/* Takes `gone` out of the list, once; false: it is not there. */
static bool take_out(const Scalar **list, int *n, const Scalar *gone)
{
	for (int i = 0; i < *n; i++)
		if (list[i] == gone) {
			list[i] = list[--*n];
			return true;
		}
	return false;
}

/* A product of factors of e as one read of a definition that is it; NULL: there is none. */
static const Scalar *known_product(Extract *x, const Scalar *e)
{
	Graph *g = x->g;
	TEMPORARY(g->scratch, const Scalar *, args, e->n);
	for (int i = 0; i < e->n; i++)
		args[i] = e->args[i]->kind == SC_CMP ? visit(x, e->args[i]) : e->args[i];
	e = sc_with_args(g, e, args);
	for (int i = 0; e->kind == SC_MUL && i < e->n; i++) {
		const Scalar *read = e->args[i];
		const Tensor *m =
			read->kind == SC_READ ? memo_get(&x->products, read->tensor) : NULL;
		if (!m || m->value->n > e->n)
			continue;
		const Scalar *factors =
			subst_scalar(subst_new(g, read->subs, read->tensor->shape.rank), m->value);
		TEMPORARY(g->scratch, const Scalar *, rest, e->n + 1);
		int nrest = e->n;
		bool all = factors->kind == SC_MUL;
		memcpy(rest, e->args, (size_t)e->n * sizeof *rest);
		for (int j = 0; all && j < factors->n; j++)
			all = take_out(rest, &nrest, factors->args[j]);
		if (!all)
			continue;
		rest[nrest++] = sc_read(g, m, read->subs);
		return sc_mul(g, rest, nrest);
	}
	return NULL;
}

/* e is factor * of; a literal factor, or 1. */
static const Scalar *factor_of(Extract *x, const Scalar *e, const Scalar **of)
{
	bool scaled = e->kind == SC_MUL && e->n == 2 && e->args[0]->kind == SC_LITERAL;
	*of = scaled ? e->args[1] : e;
	return scaled ? e->args[0] : sc_int(x->g, 1);
}

/* The terms of e without those of factor * sum; -1: they are not all there. */
static int terms_without(Extract *x, const Scalar *e, const Scalar *factor, const Scalar *sum,
			 const Scalar **rest)
{
	int nrest = e->n;
	memcpy(rest, e->args, (size_t)e->n * sizeof *rest);
	for (int j = 0; j < sum->n; j++)
		if (!take_out(rest, &nrest, sc_mul2(x->g, factor, sum->args[j])))
			return -1;
	return nrest;
}

/* Terms of e as one read of a definition that is their sum; NULL: there is none. */
static const Scalar *known_sum(Extract *x, const Scalar *e)
{
	Graph *g = x->g;
	for (int i = 0; i < e->n; i++) {
		const Scalar *read, *factor = factor_of(x, e->args[i], &read);
		const Tensor *m = read->kind == SC_READ ? memo_get(&x->sums, read->tensor) : NULL;
		if (!m || m->value->n > e->n)
			continue;
		const Scalar *sum =
			subst_scalar(subst_new(g, read->subs, read->tensor->shape.rank), m->value);
		TEMPORARY(g->scratch, const Scalar *, rest, e->n + 1);
		int nrest = sum->kind == SC_ADD ? terms_without(x, e, factor, sum, rest) : -1;
		if (nrest < 0)
			continue;
		rest[nrest++] = sc_mul2(g, factor, sc_read(g, m, read->subs));
		return sc_add(g, rest, nrest);
	}
	return NULL;
}

/* Operands of a sum or product: the narrow ones together, if that is narrow and one is costly. */
static const Scalar *visit_operands(Extract *x, const Scalar *e)
{
	Graph *g = x->g;
	TEMPORARY(g->scratch, const Scalar *, narrow, e->n);
	TEMPORARY(g->scratch, const Scalar *, rest, e->n + 1);
	int nnarrow = 0, nrest = 0;
	uint64_t indices = 0;
	bool costly = false;
	for (int i = 0; i < e->n; i++) {
		const Scalar *a = e->args[i];
		bool joins = a->kind != SC_LITERAL && is_narrow(x, indices | a->indices) &&
			     !has_read_subscript(a);
		if (joins) {
			narrow[nnarrow++] = a;
			indices |= a->indices;
			costly = costly || is_costly(a);
		} else {
			rest[nrest++] = a;
		}
	}
	if (!costly) {
		for (int i = 0; i < e->n; i++)
			rest[i] = visit(x, e->args[i]);
		return sc_with_args(g, e, rest);
	}
	for (int i = 0; i < nrest; i++)
		rest[i] = visit(x, rest[i]);
	const Scalar *part =
		e->kind == SC_ADD ? sc_add(g, narrow, nnarrow) : sc_mul(g, narrow, nnarrow);
	rest[nrest++] = extracted(x, part);
	return e->kind == SC_ADD ? sc_add(g, rest, nrest) : sc_mul(g, rest, nrest);
}

static const Scalar *visit(Extract *x, const Scalar *e)
{
	const Scalar *done = memo_get(&x->memo, e);
	if (done)
		return done;
	const Scalar *known;
	bool whole = is_narrow(x, e->indices) && is_costly(e) && !has_read_subscript(e);
	if (whole)
		done = extracted(x, e);
	else if ((e->kind == SC_MUL && (known = known_product(x, e)) != NULL) ||
		 (e->kind == SC_ADD && (known = known_sum(x, e)) != NULL))
		done = visit(x, known);
	else if (e->kind == SC_ADD || e->kind == SC_MUL)
		done = visit_operands(x, e);
	else if (e->kind == SC_CMP)
		done = visit_comparison(x, e);
	else if (e->kind == SC_CALL) {
		const Scalar *args[2] = {NULL, NULL};
		for (int i = 0; i < e->n; i++)
			args[i] = visit(x, e->args[i]);
		done = sc_with_args(x->g, e, args);
	} else {
		done = e;
	}
	memo_put(x->g->scratch, &x->memo, e, done);
	return done;
}

/* ---- all ------------------------------------------------------------------------------------ */

/* A read of a definition of this shape at exactly the reader's element. */
static bool is_same_element(Graph *g, const Scalar *read, Shape shape)
{
	if (read->kind != SC_READ || read->tensor->kind != T_COMP ||
	    !shape_equal(read->tensor->shape, shape))
		return false;
	for (int d = 0; d < shape.rank; d++)
		if (read->subs[d] != aff_index(g, d) && shape.dim[d] > 1)
			return false;
	return true;
}

/* h = max(z, 0), element by element: what is asked of z's sign can be asked of h's. */
static void note_positive(Extract *x, const Tensor *h)
{
	const Scalar *e = h->value;
	if (h->kind != T_COMP || h->op != REDUCE_MAP || h->nconds || e->kind != SC_CALL ||
	    e->n != 2 || e->row != row_find("max2"))
		return;
	int z = sc_is_literal(e->args[0], 0);
	if (sc_is_literal(e->args[!z], 0) && is_same_element(x->g, e->args[z], h->shape))
		memo_put(x->g->scratch, &x->positive, e->args[z]->tensor, h);
}

/* m is a product, of a gradient and a mask, say; or a sum. */
static void note_terms(Extract *x, const Tensor *m)
{
	const Scalar *e = m->value;
	if (m->op != REDUCE_MAP || m->nconds || (e->kind != SC_MUL && e->kind != SC_ADD))
		return;
	Memo *known = e->kind == SC_MUL ? &x->products : &x->sums;
	for (int i = 0; i < e->n; i++)
		if (is_same_element(x->g, e->args[i], m->shape) &&
		    !memo_get(known, e->args[i]->tensor))
			memo_put(x->g->scratch, known, e->args[i]->tensor, m);
}

static const Tensor *extract_from(Graph *g, const Tensor *t, int was, void *context)
{
	Extract *x = context;
	if (t->kind != T_COMP)
		return t;
	const Origin o = g->origins.data[was];
	x->t = t;
	x->loc = o.loc;
	x->layer = o.layer;
	x->n = t->shape.rank + t->nreds;
	x->all = 1;
	x->memo = (Memo){0};
	comp_extents(t, x->extents);
	for (int k = 0; k < x->n; k++)
		x->all *= (double)x->extents[k];
	const Tensor *made = t;
	if (x->all >= WORTHWHILE)
		made = tensor_comp(g, t->op, t->shape, t->reds, t->nreds, t->domain, t->nconds,
				   visit(x, t->value));
	note_positive(x, made);
	note_terms(x, made);
	return made;
}

/* requires   a graph that is pruned
 * keeps      every value
 * breaks     nothing */
void extract(Program *p, Entry *e)
{
	Graph *g = e->graph;
	Extract x = {.g = g};
	if (p->optimize == 0)
		return;
	graph_rewrite(g, extract_from, &x);
	prune(g);
}
