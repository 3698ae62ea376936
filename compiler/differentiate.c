/* SPDX-License-Identifier: MIT */
/* The chain rule, as one rule about one operation. For each read x[s(o,r)] in the body of
 *
 *     z[o] = op[r] {domain} body          with d = the partial derivative of body by that read
 *
 * the adjoint is written down, and nothing is inverted:
 *
 *     d_x[t] += sum[o, r] { domain, s(o,r) == t, (max, min: place[o] == linear(r)) }  d_z[o] * d
 *
 * It never fails and is closed at every order; `solve` turns the equalities into subscripts later.
 */
#include "intern.h"

#include <stdlib.h>
#include <string.h>

typedef VEC(const Tensor *) Tensors;

typedef struct Sweep {
	Graph *g;
	bool *depends;  /* by tensor id: some target is reached from it */
	Tensors *parts; /* by tensor id: contributions to its adjoint */
} Sweep;

/* ---- partial derivatives of a body -------------------------------------------------------------
 */

typedef struct Body { /* the scalars of a body, oldest first, and what belongs to each */
	Graph *g;
	const Tensor *t;
	VEC(const Scalar *) nodes;
	const Scalar **adjoint;
	bool *depends;
} Body;

static int by_id(const void *a, const void *b)
{
	return (*(const Scalar *const *)a)->id - (*(const Scalar *const *)b)->id;
}

static int body_find(const Body *b, const Scalar *e)
{
	int lo = 0, hi = b->nodes.len - 1;
	while (lo < hi) {
		int mid = (lo + hi) / 2;
		if (b->nodes.data[mid]->id < e->id)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static void body_collect(Body *b, const Scalar *value)
{
	vec_push(b->g->scratch, &b->nodes, value);
	for (int i = 0; i < b->nodes.len; i++) {
		/* a node is met once for each use: keep the list a set by sorting at the end */
		const Scalar *e = b->nodes.data[i];
		for (int k = 0; e->args && k < e->n; k++) {
			bool known = false;
			for (int j = 0; j < b->nodes.len && !known; j++)
				known = b->nodes.data[j] == e->args[k];
			if (!known)
				vec_push(b->g->scratch, &b->nodes, e->args[k]);
		}
	}
	qsort(b->nodes.data, (size_t)b->nodes.len, sizeof *b->nodes.data, by_id);
}

static void body_dependence(Body *b, const Sweep *s)
{
	for (int i = 0; i < b->nodes.len; i++) {
		const Scalar *e = b->nodes.data[i];
		if (e->kind == SC_READ)
			b->depends[i] = s->depends[e->tensor->id];
		bool passes = e->kind == SC_CALL ? e->row->passage != STOPS
						 : e->kind == SC_ADD || e->kind == SC_MUL;
		if (!passes) /* brackets, comparisons, integers, random numbers: derivative 0 */
			continue;
		for (int k = 0; k < e->n; k++)
			b->depends[i] = b->depends[i] || b->depends[body_find(b, e->args[k])];
	}
}

/* d e / d args[k] */
static const Scalar *partial(Body *b, const Scalar *e, int k)
{
	Graph *g = b->g;
	if (e->kind == SC_ADD)
		return sc_int(g, 1);
	if (e->kind == SC_MUL) {
		const Scalar **others = NEW_ARRAY(g->scratch, const Scalar *, e->n);
		int m = 0;
		for (int j = 0; j < e->n; j++)
			if (j != k)
				others[m++] = e->args[j];
		return sc_mul(g, others, m);
	}
	if (!e->row->partial) {
		Written at = written_at(g, b->t, e);
		if (written_error(g, &at, "%s has no derivative, and a gradient goes through it",
				  e->row->name))
			diag_note(g->diag, LOC_NONE, "stop(%s(...)) says that its derivative is 0",
				  e->row->name);
		return sc_int(g, 0);
	}
	return e->row->partial(g, e, e->args, k);
}

static bool is_guarded(const Scalar *e)
{
	bool guarded = e->kind == SC_BRACKET || e->kind == SC_CMP;
	for (int i = 0; e->kind == SC_MUL && i < e->n; i++)
		guarded = guarded || is_guarded(e->args[i]);
	return guarded;
}

/* d * part. Where a node stands behind several guards, each guards the part: with all of them 0 it
 * is not evaluated, as the node itself is not. */
static const Scalar *chain(Graph *g, const Scalar *d, const Scalar *part)
{
	bool guarded = d->kind == SC_ADD;
	for (int i = 0; guarded && i < d->n; i++)
		guarded = is_guarded(d->args[i]);
	if (!guarded)
		return sc_mul2(g, d, part);
	const Scalar **terms = NEW_ARRAY(g->scratch, const Scalar *, d->n);
	for (int i = 0; i < d->n; i++)
		terms[i] = sc_mul2(g, d->args[i], part);
	return sc_add(g, terms, d->n);
}

/* One reverse sweep over the scalars: adjoint[i] = d value / d nodes[i]. */
static void body_sweep(Body *b, const Scalar *value)
{
	Graph *g = b->g;
	b->adjoint[body_find(b, value)] = sc_int(g, 1);
	for (int i = b->nodes.len - 1; i >= 0; i--) {
		const Scalar *e = b->nodes.data[i], *d = b->adjoint[i];
		if (!d || !b->depends[i])
			continue;
		for (int k = 0; e->args && k < e->n; k++) {
			int j = body_find(b, e->args[k]);
			if (!b->depends[j])
				continue;
			bool zero = sc_is_literal(d, 0) ||
				    (e->kind == SC_CALL && e->row->passage == FLAT);
			const Scalar *part = zero ? sc_int(g, 0) : chain(g, d, partial(b, e, k));
			b->adjoint[j] = b->adjoint[j] ? sc_add2(g, b->adjoint[j], part) : part;
		}
	}
}

/* ---- the adjoint of a comprehension ------------------------------------------------------------
 */

/* linear(r) + 1 and so on: the row-major number of a point of the reductions */
static const Aff *linear_index(Graph *g, const Tensor *z, int first)
{
	const Aff *linear = aff_const(g, 0);
	for (int i = 0; i < z->nreds; i++)
		linear = aff_add(g, aff_scale(g, linear, z->reds[i]), aff_index(g, first + i));
	return linear;
}

/* w[o, r] = prod[r'] of all factors but the one at r */
static const Tensor *other_factors(Graph *g, const Tensor *z, Loc loc)
{
	int rank = z->shape.rank, n = z->nreds;
	if (rank + n > MAX_RANK) {
		diag_error(g->diag, loc,
			   "the gradient of this prod needs a tensor of rank %d; at most %d is "
			   "possible",
			   rank + n, MAX_RANK);
		return NULL;
	}
	Shape shape = z->shape;
	const Aff **to = NEW_ARRAY(g->scratch, const Aff *, rank + n);
	for (int i = 0; i < n; i++) {
		shape.dim[shape.rank++] = z->reds[i];
		to[rank + i] = aff_index(g, rank + n + i);
	}
	Subst *s = subst_new(g, to, rank + n);
	const Cond **domain = NEW_ARRAY(g->scratch, const Cond *, z->nconds + 1);
	for (int i = 0; i < z->nconds; i++)
		domain[i] = subst_cond(s, z->domain[i]);
	domain[z->nconds] = cond_new(
		g, COND_NE, aff_sub(g, linear_index(g, z, rank + n), linear_index(g, z, rank)), 0);
	return tensor_comp(g, REDUCE_PROD, shape, z->reds, n, domain, z->nconds + 1,
			   subst_scalar(s, z->value));
}

/* What s made of t holds what t holds: where that is written goes along. */
static void keep_written(Graph *g, const Tensor *made, const Tensor *t, Subst *s)
{
	const Written *w = made == t ? NULL : g->origins.data[t->id].written;
	for (; w; w = w->next) {
		Written *copy = NEW(g->arena, Written);
		*copy = *w;
		copy->e = w->e ? subst_scalar(s, w->e) : NULL;
		copy->next = g->origins.data[made->id].written;
		g->origins.data[made->id].written = copy;
	}
}

/* The contribution to d_x of one read of x in z. Indices: t of x, then o and r of z. */
static const Tensor *contribution(Graph *g, const Tensor *z, const Tensor *dz, const Scalar *read,
				  const Scalar *d, Loc loc)
{
	const Tensor *x = read->tensor;
	int shift = x->shape.rank, zn = z->shape.rank + z->nreds;
	const Aff **to = NEW_ARRAY(g->scratch, const Aff *, zn + 1);
	int64_t extents[MAX_INDICES];
	comp_extents(z, extents);
	for (int k = 0; k < zn; k++)
		to[k] = aff_index(g, k + shift);
	Subst *s = subst_new(g, to, zn);
	VEC(const Cond *) domain = {0};
	for (int i = 0; i < z->nconds; i++)
		vec_push(g->scratch, &domain, subst_cond(s, z->domain[i]));
	for (int k = 0; k < shift; k++) {
		const Aff *difference = aff_sub(g, subst_aff(s, read->subs[k]), aff_index(g, k));
		vec_push(g->scratch, &domain, cond_new(g, COND_EQ, difference, 0));
	}
	d = subst_scalar(s, d);
	if (z->op == REDUCE_MAX || z->op == REDUCE_MIN) {
		const Aff *place = aff_read(g, tensor_place(g, z), to);
		const Aff *here = linear_index(g, z, shift + z->shape.rank);
		vec_push(g->scratch, &domain, cond_new(g, COND_EQ, aff_sub(g, place, here), 0));
	}
	if (z->op == REDUCE_PROD) {
		const Tensor *others = other_factors(g, z, loc);
		if (!others)
			return NULL;
		d = sc_mul2(g, d, sc_read(g, others, to));
	}
	const Tensor *part = tensor_comp(g, REDUCE_SUM, x->shape, extents, zn, domain.data,
					 domain.len, sc_mul2(g, sc_read(g, dz, to), d));
	keep_written(g, part, z, s);
	return part;
}

static const char *name_of(const Graph *g, const Tensor *t)
{
	const Origin *o = &g->origins.data[t->id];
	return o->name && o->layer ? name_within(g->arena, o->layer, o->name) : o->name;
}

/* d is what of d_x comes through z. One that was there before serves for something else, too. */
static void note_passed(Graph *g, const Tensor *d, int before, const Tensor *z, const Tensor *x)
{
	const Origin *o = &g->origins.data[z->id];
	if (d->id < before)
		return;
	Passed *passed = NEW(g->arena, Passed);
	*passed = (Passed){name_of(g, x), o->layer ? o->layer : o->name, o->loc};
	g->origins.data[d->id].passed = passed;
}

static void adjoint_comp(Sweep *s, const Tensor *z, const Tensor *dz)
{
	Graph *g = s->g;
	Loc loc = g->origins.data[z->id].loc;
	Body b = {.g = g, .t = z};
	body_collect(&b, z->value);
	b.adjoint = NEW_ARRAY(g->scratch, const Scalar *, b.nodes.len);
	b.depends = NEW_ARRAY(g->scratch, bool, b.nodes.len);
	body_dependence(&b, s);
	body_sweep(&b, z->value);
	for (int i = 0; i < b.nodes.len; i++) {
		const Scalar *read = b.nodes.data[i];
		if (read->kind != SC_READ || !b.depends[i] || !b.adjoint[i])
			continue;
		int before = g->tensors.len;
		const Tensor *part = contribution(g, z, dz, read, b.adjoint[i], loc);
		if (part)
			note_passed(g, part, before, z, read->tensor);
		if (part)
			vec_push(g->scratch, &s->parts[read->tensor->id], part);
	}
}

/* ---- a sweep over the graph --------------------------------------------------------------------
 */

/* The sum passes what all its parts pass. */
static const Passed *passed_by(Graph *g, const Tensors *parts)
{
	Passed *all = NEW(g->arena, Passed);
	for (int i = 0; i < parts->len; i++) {
		const Passed *p = g->origins.data[parts->data[i]->id].passed;
		if (i == 0 && p)
			*all = (Passed){NULL, p->through, p->loc};
		if (!p || !p->through || !all->through || strcmp(p->through, all->through) != 0)
			all->through = NULL;
	}
	return all;
}

static const Tensor *sum_of(Graph *g, const Tensors *parts)
{
	if (parts->len == 1)
		return parts->data[0];
	const Tensor *first = parts->data[0];
	const Aff **identity = NEW_ARRAY(g->scratch, const Aff *, first->shape.rank + 1);
	for (int k = 0; k < first->shape.rank; k++)
		identity[k] = aff_index(g, k);
	const Scalar **terms = NEW_ARRAY(g->scratch, const Scalar *, parts->len);
	for (int i = 0; i < parts->len; i++)
		terms[i] = sc_read(g, parts->data[i], identity);
	int before = g->tensors.len;
	const Tensor *sum = tensor_comp(g, REDUCE_MAP, first->shape, NULL, 0, NULL, 0,
					sc_add(g, terms, parts->len));
	if (sum->id >= before)
		g->origins.data[sum->id].passed = passed_by(g, parts);
	return sum;
}

/* Whether e reads a tensor that depends on a target; known[e->id]: 0 not yet asked, 1 no, 2 yes. */
static bool reads_dependent(const Scalar *e, const bool *depends, unsigned char *known)
{
	if (known[e->id])
		return known[e->id] == 2;
	bool found = e->kind == SC_READ && depends[e->tensor->id];
	for (int i = 0; e->args && i < e->n && !found; i++)
		found = reads_dependent(e->args[i], depends, known);
	known[e->id] = found ? 2 : 1;
	return found;
}

/* Which tensors up to e have a target below them. */
static bool *dependence(Graph *g, const Tensor *e, const Tensors *targets)
{
	bool *depends = NEW_ARRAY(g->scratch, bool, e->id + 1);
	unsigned char *known = NEW_ARRAY(g->scratch, unsigned char, g->interner->scalars.used);
	for (int i = 0; i < targets->len; i++)
		if (targets->data[i]->id <= e->id)
			depends[targets->data[i]->id] = true;
	for (int id = 0; id <= e->id; id++) {
		const Tensor *t = g->tensors.data[id];
		if (t->kind == T_NAME || t->kind == T_RESHAPE)
			depends[id] = depends[id] || depends[t->a->id];
		if (t->kind == T_COMP && !depends[id])
			depends[id] = reads_dependent(t->value, depends, known);
	}
	return depends;
}

static void name_adjoint(Graph *g, const Tensor *d, const Tensor *t)
{
	Origin o = g->origins.data[t->id];
	if (o.name)
		o.name = arena_format(g->arena, "d_%s", o.name);
	graph_origin(g, d, o.name, o.layer, o.loc);
}

/* The adjoints of `targets` for e; NULL where no path leads from the target to e. */
static void adjoints(Graph *g, const Tensor *e, const Tensors *targets, const Tensor **out)
{
	Sweep s = {.g = g, .depends = dependence(g, e, targets)};
	s.parts = NEW_ARRAY(g->scratch, Tensors, e->id + 1);
	vec_push(g->scratch, &s.parts[e->id], tensor_literal(g, e->shape, sc_int(g, 1)));
	for (int id = e->id; id >= 0; id--) {
		const Tensor *t = g->tensors.data[id];
		if (!s.depends[id] || !s.parts[id].len)
			continue;
		const Tensor *d = sum_of(g, &s.parts[id]);
		name_adjoint(g, d, t);
		for (int i = 0; i < targets->len; i++)
			if (targets->data[i] == t)
				out[i] = d;
		if (t->kind == T_COMP)
			adjoint_comp(&s, t, d);
		else if (t->kind == T_NAME)
			vec_push(g->scratch, &s.parts[t->a->id], d);
		else if (t->kind == T_RESHAPE) {
			int before = g->tensors.len;
			const Tensor *part = tensor_reshape(g, d, t->a->shape);
			note_passed(g, part, before, t, t->a);
			vec_push(g->scratch, &s.parts[t->a->id], part);
		}
	}
}

/* ---- the pass ----------------------------------------------------------------------------------
 */

static const Tensor *mapped(const Tensor *const *by, const Tensor *t)
{
	return by[t->id] ? by[t->id] : t;
}

/* Elaboration saw a path, but through a gradient, in which the chain rule leaves nothing of it, or
 * only the steps that are derivatives of max and abs. So 0 is right, and rarely what was meant. */
static void no_path(Graph *g, const Tensor *grad, const Tensor *x)
{
	Loc loc = g->origins.data[grad->id].loc;
	if (x->kind == T_PARAM) {
		diag_warning(g->diag, g->origins.data[x->id].loc,
			     "the loss has no derivative by %s: its gradient is 0", x->name);
		return;
	}
	diag_error(g->diag, loc, "grad: no path leads from %s to the value that is differentiated",
		   x->name ? x->name : "this tensor");
	diag_note(g->diag, LOC_NONE,
		  "brackets, comparisons, integers and what stop() holds have no "
		  "derivative");
}

/* All gradients of one value are derived in one sweep. */
static void replace_grads(Graph *g, const bool *live, int count, const Tensor *e, const Tensor **by)
{
	Tensors grads = {0}, targets = {0};
	for (int id = e->id; id < count; id++) {
		const Tensor *t = g->tensors.data[id];
		if (!live[id] || t->kind != T_GRAD || t->a != e)
			continue;
		vec_push(g->scratch, &grads, t);
		vec_push(g->scratch, &targets, mapped(by, t->b));
	}
	const Tensor **out = NEW_ARRAY(g->scratch, const Tensor *, targets.len);
	const Reach *reached = reach(g, mapped(by, e));
	adjoints(g, mapped(by, e), &targets, out);
	for (int i = 0; i < grads.len; i++) {
		const Tensor *x = targets.data[i];
		if (!out[i] || (x->kind == T_PARAM && !reached[x->id].passes))
			no_path(g, grads.data[i], x);
		if (!out[i])
			out[i] = tensor_literal(g, x->shape, sc_int(g, 0));
		by[grads.data[i]->id] = out[i];
	}
}

/* requires   an elaborated graph
 * keeps      the values of all roots; names
 * breaks     nothing; afterwards no live T_GRAD is left */
void differentiate(Graph *g)
{
	int count = g->tensors.len;
	const bool *live = graph_live(g);
	const Tensor **by = NEW_ARRAY(g->scratch, const Tensor *, count);
	bool any = false;
	for (int id = 0; id < count; id++) {
		const Tensor *t = g->tensors.data[id];
		if (!live[id] || by[id])
			continue;
		if (t->kind == T_GRAD) {
			replace_grads(g, live, count, t->a, by);
			any = true;
		} else if (any) {
			by[id] = tensor_rebuild(g, t, by, count);
			keep_written(g, by[id], t, subst_tensors(g, NULL, 0, by, count));
		}
	}
	for (int i = 0; i < g->roots.len; i++)
		g->roots.data[i].tensor = mapped(by, g->roots.data[i].tensor);
}
