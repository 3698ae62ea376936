/* SPDX-License-Identifier: MIT */
/* A maximum is the element at its place. The gradient of m = max[i, j] max(z[2*h + i, 2*w + j], 0) goes to the
 * element that was the greatest, where z was positive:
 *
 *     d_z[h, w] = [2*(h mod 2) + w mod 2 == place[h div 2, w div 2]] * [0 < z[h, w]] * d_m[h div 2, w div 2]
 *
 * Behind that bracket max(z, 0) is m, to the bit: so the mask is [0 < m], and z, which is as large as all windows
 * together, need not outlive the maximum. And [0 < m] * d_m is then a definition of m's size, made where d_m is.
 *
 * A sum over all of d_z, as the gradient of a bias is, is the sum over that: where the windows do not overlap and
 * leave nothing out, each has one element at its place. */
#include "intern.h"

typedef struct Recall {
	Graph *g;
	int64_t extents[MAX_INDICES]; /* of the definition at hand */
	/* behind a bracket: the element at the place, and the maximum */
	const Scalar *element, *extreme;
	const Aff *place; /* as the bracket says it */
	Memo memo;
	Loc loc;
	const char *layer;
} Recall;

static const Scalar *visit(Recall *r, const Scalar *e);

/* The element of the maximum that has the number `place` in its window, where the result's indices are subs. */
static const Scalar *element_at(const Recall *r, const Tensor *max, const Aff *const *subs,
				const Aff *place)
{
	Graph *g = r->g;
	const Aff **to = NEW_ARRAY(g->scratch, const Aff *, MAX_INDICES);
	int64_t after = 1;
	for (int d = 0; d < max->shape.rank; d++)
		to[d] = subs[d];
	for (int i = max->nreds - 1; i >= 0; i--) {
		const Aff *rest = aff_div(g, place, after);
		to[max->shape.rank + i] = i ? aff_mod(g, rest, max->reds[i]) : rest;
		after *= max->reds[i];
	}
	Subst *ranges = subst_ranges(g, NEW_ARRAY(g->scratch, const Aff *, MAX_INDICES),
				     MAX_INDICES, r->extents);
	for (int k = 0; k < max->shape.rank + max->nreds; k++)
		to[k] = subst_aff(ranges, to[k]);
	return subst_scalar(subst_new(g, to, max->shape.rank + max->nreds), max->value);
}

/* c says what the place of a maximum is. */
static bool says_place(Recall *r, const Cond *c)
{
	Graph *g = r->g;
	for (int i = 0; c->kind == COND_EQ && i < c->aff->n; i++) {
		const Term *term = &c->aff->terms[i];
		const Atom *read = term->atom;
		if (read->kind != ATOM_READ || read->tensor->kind != T_PLACE ||
		    (term->coef != 1 && term->coef != -1))
			continue;
		const Aff *rest = aff_sub(g, c->aff, aff_term(g, *term));
		const Tensor *max = read->tensor->a;
		if (rest->has_read || max->op == REDUCE_MAP)
			continue;
		r->layer = g->origins.data[max->id].layer ? g->origins.data[max->id].layer
							  : g->origins.data[max->id].name;
		r->place = aff_scale(g, rest, -term->coef);
		r->element = element_at(r, max, read->subs, r->place);
		r->extreme = sc_read(g, max, read->subs);
		return true;
	}
	return false;
}

/* Whether the element is max(e, 0). */
static bool is_positive_part(const Recall *r, const Scalar *e)
{
	const Scalar *m = r->element;
	if (m->kind != SC_CALL || m->n != 2 || m->row != row_find("max2"))
		return false;
	return (m->args[0] == e && sc_is_literal(m->args[1], 0)) ||
	       (m->args[1] == e && sc_is_literal(m->args[0], 0));
}

/* e behind the bracket. */
static const Scalar *behind(Recall *r, const Scalar *e)
{
	Graph *g = r->g;
	if (e == r->element)
		return r->extreme;
	if (e->kind == SC_CMP && e->cmp == CMP_LT && sc_is_literal(e->args[0], 0) &&
	    is_positive_part(r, e->args[1]))
		return sc_cmp(g, CMP_LT, e->args[0], r->extreme);
	if (!e->args || e->kind == SC_BRACKET)
		return e;
	const Scalar *done = memo_get(&r->memo, e);
	if (done)
		return done;
	const Scalar **args = NEW_ARRAY(g->scratch, const Scalar *, e->n);
	for (int i = 0; i < e->n; i++)
		args[i] = behind(r, e->args[i]);
	done = sc_with_args(g, e, args);
	memo_put(g->scratch, &r->memo, e, done);
	return done;
}

/* ---- what is as large as the maximum -------------------------------------------------------- */

/* All that e reads is at the maximum's own element; *reads: there is something. */
static bool is_at_extreme(const Recall *r, const Scalar *e, bool *reads)
{
	const Scalar *m = r->extreme;
	if (e->kind == SC_LITERAL)
		return true;
	if (e->kind == SC_READ) {
		bool same = shape_equal(e->tensor->shape, m->tensor->shape);
		for (int d = 0; d < e->n && same; d++)
			same = e->subs[d] == m->subs[d];
		*reads = true;
		return same;
	}
	bool all = e->args != NULL;
	for (int i = 0; i < e->n && all; i++)
		all = is_at_extreme(r, e->args[i], reads);
	return all;
}

/* The same with the result's own indices in the place of the maximum's. */
static const Scalar *at_own(const Recall *r, const Scalar *e)
{
	Graph *g = r->g;
	const Aff *own[MAX_RANK];
	if (e->kind == SC_LITERAL)
		return e;
	for (int d = 0; e->kind == SC_READ && d < e->n; d++)
		own[d] = aff_index(g, d);
	if (e->kind == SC_READ)
		return sc_read(g, e->tensor, own);
	const Scalar **args = NEW_ARRAY(g->scratch, const Scalar *, e->n);
	for (int i = 0; i < e->n; i++)
		args[i] = at_own(r, e->args[i]);
	return sc_with_args(g, e, args);
}

/* The factors that are read at the maximum's element as one read of their product. */
static const Scalar *gather(Recall *r, const Scalar *e)
{
	Graph *g = r->g;
	if (e->kind != SC_MUL)
		return e;
	const Scalar **within = NEW_ARRAY(g->scratch, const Scalar *, e->n);
	const Scalar **rest = NEW_ARRAY(g->scratch, const Scalar *, e->n + 1);
	int nwithin = 0, nrest = 0;
	for (int i = 0; i < e->n; i++) {
		bool reads = false;
		if (is_at_extreme(r, e->args[i], &reads) && reads)
			within[nwithin++] = e->args[i];
		else
			rest[nrest++] = e->args[i];
	}
	if (nwithin < 2)
		return e;
	const Scalar *m = r->extreme, *product = at_own(r, sc_mul(g, within, nwithin));
	const Tensor *own = tensor_comp(g, REDUCE_MAP, m->tensor->shape, NULL, 0, NULL, 0, product);
	graph_origin(g, own, "d_greatest", r->layer, r->loc);
	rest[nrest++] = sc_read(g, own, m->subs);
	return sc_mul(g, rest, nrest);
}

static const Scalar *behind_cond(Recall *r, const Cond *c, const Scalar *e)
{
	if (!says_place(r, c))
		return e;
	r->memo = (Memo){0};
	return gather(r, behind(r, e));
}

static const Scalar *visit_product(Recall *r, const Scalar *e)
{
	const Scalar *made = e;
	for (int i = 0; i < e->n; i++)
		for (int k = 0; e->args[i]->kind == SC_BRACKET && k < e->args[i]->n; k++)
			made = behind_cond(r, e->args[i]->conds[k], made);
	return made;
}

/* Sums of products, as a window unrolled is one; deeper brackets guard nothing but their own product. */
static const Scalar *visit(Recall *r, const Scalar *e)
{
	if (e->kind == SC_MUL)
		return visit_product(r, e);
	if (e->kind != SC_ADD)
		return e;
	const Scalar **args = NEW_ARRAY(r->g->scratch, const Scalar *, e->n);
	for (int i = 0; i < e->n; i++)
		args[i] = visit(r, e->args[i]);
	return sc_with_args(r->g, e, args);
}

/* ---- sums over what goes to places ----------------------------------------------------------- */

/* d[k] = [remainders of k == place[k div size]] * …, and every element belongs to one window. *size: of a window, by
 * dimension. */
static bool goes_to_places(Recall *r, const Tensor *d, int64_t *size)
{
	Graph *g = r->g;
	bool reads = false;
	if (d->kind != T_COMP || d->op != REDUCE_MAP || d->nconds != 1)
		return false;
	comp_extents(d, r->extents);
	if (!says_place(r, d->domain[0]) || !is_at_extreme(r, d->value, &reads) || !reads)
		return false;
	const Tensor *max = r->extreme->tensor;
	const Aff *place = aff_const(g, 0);
	int64_t elements = 1, all = 1;
	if (max->shape.rank != d->shape.rank || max->nconds)
		return false;
	for (int k = 0; k < d->shape.rank; k++) {
		size[k] = d->shape.dim[k] / max->shape.dim[k];
		if (d->shape.dim[k] == 1)
			continue;
		if (d->shape.dim[k] % max->shape.dim[k] ||
		    r->extreme->subs[k] != aff_div(g, aff_index(g, k), size[k]))
			return false;
		place = aff_add(g, aff_scale(g, place, size[k]),
				aff_mod(g, aff_index(g, k), size[k]));
		elements *= size[k];
	}
	for (int i = 0; i < max->nreds; i++)
		all *= max->reds[i];
	return elements == all && place == r->place;
}

/* The same sum over the maxima; NULL: t is no such sum. */
static const Tensor *sum_over_maxima(Recall *r, const Tensor *t)
{
	Graph *g = r->g;
	const Scalar *read = t->value;
	int64_t size[MAX_RANK], extents[MAX_INDICES];
	const Aff *to[MAX_RANK];
	if (t->op != REDUCE_SUM || t->nconds || read->kind != SC_READ ||
	    !goes_to_places(r, read->tensor, size))
		return NULL;
	comp_extents(t, extents);
	uint64_t left = 0; /* indices that no dimension is yet */
	for (int k = 0; k < t->shape.rank + t->nreds; k++)
		left |= (uint64_t)(extents[k] > 1) << k;
	for (int d = 0; d < read->n; d++) {
		int k;
		to[d] = read->subs[d];
		if (read->tensor->shape.dim[d] == 1)
			continue;
		if (!aff_is_index(to[d], &k) || !(left >> k & 1) ||
		    (k < t->shape.rank && size[d] > 1))
			return NULL;
		left &= ~(UINT64_C(1) << k);
		extents[k] /= size[d];
	}
	const Scalar *value =
		subst_scalar(subst_new(g, to, read->n), at_own(r, read->tensor->value));
	return left ? NULL
		    : tensor_comp(g, REDUCE_SUM, t->shape, extents + t->shape.rank, t->nreds, NULL,
				  0, value);
}

static const Tensor *recall_from(Graph *g, const Tensor *t, int was, void *context)
{
	Recall *r = context;
	r->loc = g->origins.data[was].loc;
	if (t->kind != T_COMP || (t->op != REDUCE_SUM && t->op != REDUCE_MAP))
		return t;
	const Tensor *sum = sum_over_maxima(r, t);
	if (sum)
		return sum;
	comp_extents(t, r->extents);
	const Scalar *value = visit(r, t->value);
	for (int i = 0; i < t->nconds; i++)
		value = behind_cond(r, t->domain[i], value);
	return tensor_comp(g, t->op, t->shape, t->reds, t->nreds, t->domain, t->nconds, value);
}

/* requires   a graph that is pruned
 * keeps      every value, up to the order of summation
 * breaks     nothing */
void recall(Program *p, Entry *e)
{
	Recall r = {.g = e->graph};
	if (p->optimize == 0)
		return;
	graph_rewrite(e->graph, recall_from, &r);
	prune(e->graph);
}
