/* SPDX-License-Identifier: MIT */
/* From indices and tensors to loop variables and buffers. Two steps: first the conditions are found
 * under which an element may be evaluated at all (a read outside a tensor is 0, so as a factor it
 * rules the element out; any other read is guarded by a bracket of its own), on the subscripts as
 * they stand in the graph, where ranges are known; then every expression is rewritten literally. */
#include "nest.h"

#include <string.h>

const Tensor *tensor_base(const Tensor *t)
{
	while (t->kind == T_RESHAPE)
		t = t->a;
	return t;
}

/* ---- what makes an element safe to evaluate ------------------------------------------------- */

static void add_unique(Graph *g, Conds *list, const Cond *c)
{
	for (int i = 0; i < list->len; i++)
		if (list->data[i] == c)
			return;
	vec_push(g->arena, list, c);
}

static void need_inside(Graph *g, const int64_t *extents, const Tensor *t, const Aff *const *subs,
			Conds *out);

/* The integer reads within a must be inside their tensors. */
static void need_aff(Graph *g, const int64_t *extents, const Aff *a, Conds *out)
{
	if (!a->has_read)
		return;
	for (int i = 0; i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->kind == ATOM_DIV)
			need_aff(g, extents, atom->inner, out);
		else if (atom->kind == ATOM_READ)
			need_inside(g, extents, atom->tensor, atom->subs, out);
	}
}

static void need_inside(Graph *g, const int64_t *extents, const Tensor *t, const Aff *const *subs,
			Conds *out)
{
	for (int d = 0; d < t->shape.rank; d++)
		need_aff(g, extents, subs[d], out);
	for (int d = 0; d < t->shape.rank; d++) {
		Range r = aff_range(subs[d], extents);
		const Aff *above = aff_sub(g, aff_const(g, t->shape.dim[d] - 1), subs[d]);
		if (r.lo < 0)
			add_unique(g, out, cond_new(g, COND_GE, subs[d], 0));
		if (r.hi >= t->shape.dim[d])
			add_unique(g, out, cond_new(g, COND_GE, above, 0));
	}
}

bool reads_are_inside(Graph *g, const int64_t *extents, const Aff *a)
{
	Conds needs = {0};
	need_aff(g, extents, a, &needs);
	return needs.len == 0;
}

void item_conditions(Graph *g, const Item *item, Conds *out)
{
	Conds all = {0};
	for (int i = 0; i < item->nconds; i++) {
		need_aff(g, item->extents, item->domain[i]->aff, &all);
		add_unique(g, &all, item->domain[i]);
	}
	const Scalar *value = item->value;
	bool product = value->kind == SC_MUL;
	int n = item->op == REDUCE_SUM || item->op == REDUCE_MAP ? product ? value->n : 1 : 0;
	for (int i = 0; i < n; i++) {
		const Scalar *factor = product ? value->args[i] : value;
		if (factor->kind == SC_READ)
			need_inside(g, item->extents, factor->tensor, factor->subs, &all);
	}
	for (int reads = 0; reads < 2; reads++)
		for (int i = 0; i < all.len; i++)
			if (all.data[i]->aff->has_read == reads)
				vec_push(g->arena, out, all.data[i]);
}

/* ---- guards --------------------------------------------------------------------------------- */

typedef struct Guard {
	Graph *g;
	const int64_t *extents;
	const Conds *known;
	Memo memo;
} Guard;

static bool is_known(const Conds *known, const Cond *c)
{
	for (int i = 0; i < known->len; i++)
		if (known->data[i] == c)
			return true;
	return false;
}

/* [needs] * e */
static const Scalar *guarded(Guard *u, const Conds *needs, const Scalar *e)
{
	Conds open = {0};
	for (int i = 0; i < needs->len; i++)
		if (!is_known(u->known, needs->data[i]))
			vec_push(u->g->scratch, &open, needs->data[i]);
	return open.len ? sc_mul2(u->g, sc_bracket(u->g, open.data, open.len), e) : e;
}

static const Scalar *guard_scalar(Guard *u, const Scalar *e);

/* The same operation on guarded arguments. */
static const Scalar *guard_args(Guard *u, const Scalar *e)
{
	const Scalar **args = NEW_ARRAY(u->g->scratch, const Scalar *, e->n);
	for (int i = 0; i < e->n; i++)
		args[i] = guard_scalar(u, e->args[i]);
	switch (e->kind) {
	case SC_CMP:
		return sc_cmp(u->g, e->cmp, args[0], args[1]);
	case SC_ADD:
		return sc_add(u->g, args, e->n);
	case SC_MUL:
		return sc_mul(u->g, args, e->n);
	case SC_CALL:
		return sc_call(u->g, e->row, args);
	default:
		die(u->g->arena, "guard: a scalar without arguments");
	}
}

static const Scalar *guard_scalar(Guard *u, const Scalar *e)
{
	const Scalar *done = memo_get(&u->memo, e);
	if (done)
		return done;
	Conds needs = {0};
	switch (e->kind) {
	case SC_READ:
		need_inside(u->g, u->extents, e->tensor, e->subs, &needs);
		done = guarded(u, &needs, e);
		break;
	case SC_BRACKET:
		for (int i = 0; i < e->n; i++)
			need_aff(u->g, u->extents, e->conds[i]->aff, &needs);
		done = guarded(u, &needs, e);
		break;
	case SC_INT:
	case SC_RANDOM:
		need_aff(u->g, u->extents, e->aff, &needs);
		done = guarded(u, &needs, e);
		break;
	case SC_CMP:
	case SC_ADD:
	case SC_MUL:
	case SC_CALL:
		done = guard_args(u, e);
		break;
	default:
		done = e;
	}
	memo_put(u->g->scratch, &u->memo, e, done);
	return done;
}

const Scalar *item_value(Graph *g, const Item *item, const Conds *known)
{
	Guard u = {.g = g, .extents = item->extents, .known = known};
	return guard_scalar(&u, item->value);
}

/* ---- rewriting over loop variables and buffers ---------------------------------------------- */

int strip_index(const Item *item)
{
	return item->shape.rank + item->nreds;
}

void lower_init(Lower *lower, Graph *g, const Entry *entry, const Item *item)
{
	*lower = (Lower){.g = g, .entry = entry, .item = item};
	for (int i = 0; i < MAX_INDICES; i++)
		lower->index[i] = aff_const(g, 0);
}

static const Aff *lower_atom(Lower *w, const Atom *atom)
{
	switch (atom->kind) {
	case ATOM_INDEX:
		return w->index[atom->index];
	case ATOM_DIV:
		return aff_div(w->g, lower_aff(w, atom->inner), atom->divisor);
	case ATOM_READ:
		return aff_load(w->g, w->entry->buffer[atom->tensor->id],
				lower_element(w, atom->tensor, atom->subs));
	case ATOM_LOAD:
		break;
	}
	die(w->g->arena, "lower: an atom of a program in a graph");
}

static const Aff *lower_terms(Lower *w, const Aff *a)
{
	const Aff *r = aff_const(w->g, a->constant);
	for (int i = 0; i < a->n; i++)
		r = aff_add(w->g, r,
			    aff_scale(w->g, lower_atom(w, a->terms[i].atom), a->terms[i].coef));
	return r;
}

const Aff *lower_aff(Lower *w, const Aff *a)
{
	const Aff *r = memo_get(&w->affs, a);
	if (!r) {
		r = lower_terms(w, a);
		memo_put(w->g->scratch, &w->affs, a, r);
	}
	return r;
}

/* Of t, which lies in blocks, where the buffer has it in logical order: the place of a parameter or state, of
 * which t is the new value. */
static void strides_of_blocks(const Blocks *blocks, const Buffer *b, int64_t *stride)
{
	const int last = blocks->n - 1;
	int n = 0;
	for (int d = 0; d < b->shape.rank; d++) {
		int64_t size = 1;
		bool dropped = false;
		for (int i = 0; i <= last; i++)
			if (blocks->axis[i] == d) {
				size = blocks->size[i];
				dropped = blocks->whole[i];
			}
		if (!dropped)
			stride[n++] = size * b->stride[d];
	}
	for (int i = 0; i <= last; i++)
		stride[n++] = b->stride[blocks->axis[i]];
}

/* Steps of each dimension of t in its buffer. */
static void tensor_strides(const Graph *g, const Tensor *t, const Buffer *b, int64_t *stride)
{
	const Blocks *blocks = &g->origins.data[t->id].blocks;
	bool source = b->storage == STORE_PARAM || b->storage == STORE_STATE;
	if (t->kind == T_COMP && blocks->n && source) {
		strides_of_blocks(blocks, b, stride);
		return;
	}
	if (b->tensor && shape_equal(b->tensor->shape, t->shape)) {
		memcpy(stride, b->stride, sizeof b->stride);
		return;
	}
	int64_t step = 1;
	for (int d = t->shape.rank - 1; d >= 0; d--) {
		stride[d] = step;
		step *= t->shape.dim[d];
	}
}

/* Where element 0 of the whole tensor would lie, if b holds one piece of it. */
static const Aff *first_element(const Lower *w, const Buffer *b)
{
	if (b->advance == 0)
		return aff_const(w->g, 0);
	return aff_scale(w->g, w->index[strip_index(w->item)], -b->advance);
}

const Aff *lower_element(Lower *w, const Tensor *t, const Aff *const *subs)
{
	const Buffer *b = w->entry->buffer[t->id];
	if (!b)
		die(w->g->arena, "lower: a tensor without a buffer is read");
	int64_t stride[MAX_RANK];
	tensor_strides(w->g, t, b, stride);
	const Aff *r = first_element(w, b);
	for (int d = 0; d < t->shape.rank; d++)
		r = aff_add(w->g, r, aff_scale(w->g, lower_aff(w, subs[d]), stride[d]));
	return r;
}

const Aff *lower_target(Lower *w, const Item *item, const Buffer *b)
{
	int64_t stride[MAX_RANK];
	tensor_strides(w->g, item->tensor, b, stride);
	const Aff *r = first_element(w, b);
	for (int d = 0; d < item->shape.rank; d++)
		r = aff_add(w->g, r, aff_scale(w->g, lower_terms(w, item->at[d]), stride[d]));
	return r;
}

const Cond *lower_cond(Lower *w, const Cond *c)
{
	return cond_new(w->g, c->kind, lower_aff(w, c->aff), c->divisor);
}

/* The element that the item computes itself. */
static bool is_own_element(const Item *item, const Scalar *read)
{
	for (int d = 0; d < read->n; d++)
		if (read->subs[d] != item->at[d] && read->tensor->shape.dim[d] > 1)
			return false;
	return read->n == item->shape.rank;
}

bool reads_at_identity(const Tensor *t, const Aff *const *subs, const Tensor *self)
{
	for (int d = 0; d < t->shape.rank; d++) {
		int k;
		bool same = aff_is_index(subs[d], &k) && k == d;
		if (!same && !(t->shape.dim[d] == 1 && aff_is_const(subs[d], 0)))
			return false;
	}
	return t == self;
}

static const Scalar *lower_args(Lower *w, const Scalar *e)
{
	const Scalar **args = NEW_ARRAY(w->g->scratch, const Scalar *, e->n);
	for (int i = 0; i < e->n; i++)
		args[i] = lower_scalar(w, e->args[i]);
	switch (e->kind) {
	case SC_CMP:
		return sc_cmp(w->g, e->cmp, args[0], args[1]);
	case SC_ADD:
		return sc_add(w->g, args, e->n);
	case SC_MUL:
		return sc_mul(w->g, args, e->n);
	default:
		return sc_call(w->g, e->row, args);
	}
}

static const Scalar *lower_bracket(Lower *w, const Scalar *e)
{
	const Cond **conds = NEW_ARRAY(w->g->scratch, const Cond *, e->n);
	int n = 0;
	for (int i = 0; i < e->n; i++) {
		const Cond *c = lower_cond(w, e->conds[i]);
		int holds = w->extents ? cond_decide(c, w->extents) : -1;
		if (holds == 0)
			return sc_int(w->g, 0);
		if (holds < 0)
			conds[n++] = c;
	}
	return sc_bracket(w->g, conds, n);
}

static const Scalar *lower_any(Lower *w, const Scalar *e)
{
	switch (e->kind) {
	case SC_READ:
		if (w->local && w->local[e->tensor->id] && is_own_element(w->item, e))
			return sc_local(w->g, w->local[e->tensor->id] - 1);
		return sc_load(w->g, w->entry->buffer[e->tensor->id],
			       lower_element(w, e->tensor, e->subs));
	case SC_BRACKET:
		return lower_bracket(w, e);
	case SC_INT:
		return sc_aff(w->g, lower_aff(w, e->aff));
	case SC_RANDOM:
		return sc_random(w->g, e->random, e->stream, lower_aff(w, e->aff));
	case SC_CMP:
	case SC_ADD:
	case SC_MUL:
	case SC_CALL:
		return lower_args(w, e);
	default:
		return e;
	}
}

const Scalar *lower_scalar(Lower *w, const Scalar *e)
{
	const Scalar *r = memo_get(&w->scalars, e);
	if (!r) {
		r = lower_any(w, e);
		memo_put(w->g->scratch, &w->scalars, e, r);
	}
	return r;
}

/* ---- what an item reads --------------------------------------------------------------------- */

typedef struct Visit {
	ReadVisitor visit;
	void *context;
	Arena *arena;
	Memo seen;
} Visit;

static void visit_aff(Visit *v, const Aff *a)
{
	for (int i = 0; a->has_read && i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->kind == ATOM_DIV)
			visit_aff(v, atom->inner);
		if (atom->kind != ATOM_READ || memo_get(&v->seen, atom))
			continue;
		memo_put(v->arena, &v->seen, atom, atom);
		v->visit(v->context, atom->tensor, atom->subs);
		for (int d = 0; d < atom->tensor->shape.rank; d++)
			visit_aff(v, atom->subs[d]);
	}
}

static void visit_scalar(Visit *v, const Scalar *e)
{
	if (memo_get(&v->seen, e))
		return;
	memo_put(v->arena, &v->seen, e, e);
	if (e->kind == SC_READ)
		v->visit(v->context, e->tensor, e->subs);
	if (e->aff)
		visit_aff(v, e->aff);
	for (int i = 0; i < e->n; i++) {
		if (e->subs)
			visit_aff(v, e->subs[i]);
		else if (e->conds)
			visit_aff(v, e->conds[i]->aff);
		else
			visit_scalar(v, e->args[i]);
	}
}

void item_reads(Graph *g, const Item *item, ReadVisitor visit, void *context)
{
	Visit v = {.visit = visit, .context = context, .arena = g->scratch};
	for (int i = 0; i < item->nconds; i++)
		visit_aff(&v, item->domain[i]->aff);
	visit_scalar(&v, item->value);
}

void comp_reads(Graph *g, const Tensor *t, ReadVisitor visit, void *context)
{
	Item item = {.nconds = t->nconds, .domain = t->domain, .value = t->value};
	item_reads(g, &item, visit, context);
}
