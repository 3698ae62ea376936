/* SPDX-License-Identifier: MIT */
/* Algebra on comprehensions, after differentiation. Each rule returns an equal definition that is
 * cheaper or joins another; the walk is repeated until nothing changes:
 *
 *   names       fall away; what they named keeps the name
 *   inline      a map into its reader, where no work is multiplied
 *   solve       equalities (solve.c)
 *   factor      sum_r a*b(r) = a * sum_r b(r), over the outputs that b uses; never conditions
 *   cancel      a sum of a sum is expanded only if all of it cancels: sum(x - mean) = 0
 *   contract    an index in some factors only is summed first, if that is cheaper
 *
 * Conditions stay with their sum: pulled out of it, a stride's residue would make the sum run for
 * every output. The loops of a max or min are never touched, since its place counts in them. */
#include "intern.h"

#include <string.h>

enum { MOST_COPIED = 64 }; /* scalars of a body that is copied into several readers */

/* By tensor id: what the rules saw when they last left the tensor as it is (see look_of); 0: never. */
typedef VEC(uint32_t) Settled;

typedef struct Uses {
	VEC(int)
	reads;         /* by tensor id: how many different reads of it there are; roots and places
			 * count too. What replaces a tensor inherits its uses; 0: not known */
	VEC(int) seen; /* by scalar id: marks, see count_reads, look_at_reads */
	Settled *settled;
} Uses;

/* ---- names -------------------------------------------------------------------------------------- */

/* "layer.name": what must be unique for a name to say which tensor is meant */
static const char *full_name(Graph *g, const Tensor *t)
{
	const char *layer = g->origins.data[t->id].layer;
	return layer ? arena_format(g->arena, "%s.%s", layer, t->name) : t->name;
}

/* Whether a name given in layer `outer` (NULL: the net) is seen from layer `inner`. */
static bool encloses(const char *outer, const char *inner)
{
	size_t n = outer ? strlen(outer) : 0;
	return n == 0 ||
	       (inner && strncmp(outer, inner, n) == 0 && (inner[n] == '.' || inner[n] == 0));
}

/* A name falls away; the tensor takes it, in place of one from further inside, unless it was bound
 * again and again (h = f(h) in a loop): then the names of the layers say more. */
static void hand_down_names(Graph *g)
{
	Map count;
	const bool *live = graph_live(g);
	map_init(&count, g->arena);
	for (int pass = 0; pass < 2; pass++)
		for (int i = 0; i < g->tensors.len; i++) {
			const Tensor *t = g->tensors.data[i];
			if (!live[i] || t->kind != T_NAME)
				continue;
			const char *name = full_name(g, t);
			if (pass == 0) {
				map_put(&count, name, map_get(&count, name) ? g : (void *)t);
				continue;
			}
			const Tensor *named = t->a;
			while (named->kind == T_NAME)
				named = named->a;
			Origin *to = &g->origins.data[named->id], *from = &g->origins.data[i];
			bool better =
				map_get(&count, name) != g && encloses(from->layer, to->layer);
			/* the loss is a name that a program cannot bind */
			better = better && strcmp(t->name, "loss") != 0;
			if (named->kind <= T_STATE || (to->name && !better))
				continue;
			to->name = from->name;
			to->layer = from->layer;
			to->loc = from->loc.source >= 0 ? from->loc : to->loc;
		}
}

/* ---- how often a tensor is used ----------------------------------------------------------------
 */

/* seen[e->id] is the last tensor (its id + 1) in whose body e was met */
static void count_reads(const Scalar *e, int *reads, int *seen, int tensor)
{
	if (seen[e->id] == tensor)
		return;
	seen[e->id] = tensor;
	if (e->kind == SC_READ)
		reads[e->tensor->id]++;
	for (int i = 0; e->args && i < e->n; i++)
		count_reads(e->args[i], reads, seen, tensor);
}

static Uses count_uses(Graph *g)
{
	int count = g->tensors.len;
	Uses u = {.reads = {NEW_ARRAY(g->scratch, int, count), count, count}};
	const bool *live = graph_live(g);
	int nscalars = g->interner->scalars.used;
	u.seen.data = NEW_ARRAY(g->scratch, int, nscalars);
	u.seen.len = u.seen.cap = nscalars;
	for (int id = 0; id < count; id++) {
		const Tensor *t = g->tensors.data[id];
		if (!live[id])
			continue;
		if (t->a)
			u.reads.data[t->a->id]++;
		if (t->value)
			count_reads(t->value, u.reads.data, u.seen.data, id + 1);
	}
	for (int i = 0; i < g->roots.len; i++)
		u.reads.data[g->roots.data[i].tensor->id] += 2; /* stored whatever else happens */
	return u;
}

static int uses_of(const Uses *u, const Tensor *t)
{
	return t->id < u->reads.len ? u->reads.data[t->id] : 0;
}

/* `made` stands for `t` from now on. Without this, what follows a change would wait a round to be
 * inlined, and a chain of n layers would take n rounds. */
static void hand_on_uses(Graph *g, Uses *u, const Tensor *t, const Tensor *made)
{
	if (made == t)
		return;
	while (u->reads.len <= made->id)
		vec_push(g->scratch, &u->reads, 0);
	bool was_its_reader = t->a == made; /* a name that fell away */
	u->reads.data[made->id] += uses_of(u, t) - was_its_reader;
}

/* ---- inline ------------------------------------------------------------------------------------
 */

static bool is_map(const Tensor *t)
{
	return t->kind == T_COMP && t->op == REDUCE_MAP;
}

/* One read times a literal, or a literal: reading it costs nothing more than reading through it. */
static bool is_trivial(const Tensor *m)
{
	const Scalar *v = m->value;
	if (m->nconds)
		return false;
	if (v->kind == SC_MUL && v->n == 2 && v->args[0]->kind == SC_LITERAL)
		v = v->args[1];
	return v->kind == SC_LITERAL || v->kind == SC_READ;
}

/* Subscripts of its reads are free of divisions and integer reads, so that loops over it stay
 * plain. */
static bool has_plain_subs(const Scalar *e)
{
	for (int i = 0; i < e->n; i++) {
		if (e->subs && (e->subs[i]->has_div || e->subs[i]->has_read))
			return false;
		if (e->args && !has_plain_subs(e->args[i]))
			return false;
	}
	return true;
}

/* Whether e costs next to nothing to compute again, and is short as it is written out: without a bound,
 * every layer of a deep residual net would compute all layers before it again. */
static bool is_cheap(const Scalar *e, int *room)
{
	if ((*room)-- == 0 || e->kind == SC_RANDOM || (e->kind == SC_CALL && !e->row->cheap))
		return false;
	for (int i = 0; e->args && i < e->n; i++)
		if (!is_cheap(e->args[i], room))
			return false;
	return true;
}

static bool is_identity(const Scalar *read)
{
	int index;
	for (int k = 0; k < read->n; k++)
		if (!aff_is_index(read->subs[k], &index) || index != k)
			return false;
	return true;
}

static int64_t iterations(const Tensor *t)
{
	int64_t n = shape_elements(t->shape);
	for (int i = 0; i < t->nreds; i++)
		if (__builtin_mul_overflow(n, t->reds[i], &n))
			return INT64_MAX;
	return n;
}

typedef struct Inliner {
	Graph *g;
	const Uses *uses;
	const Tensor *t; /* the reader */
	int64_t extents[MAX_INDICES];
	int64_t work; /* its iterations */
	Memo done;
} Inliner;

static bool should_inline(Inliner *in, const Scalar *read)
{
	const Tensor *m = read->tensor;
	if (!is_map(m))
		return false;
	if (is_trivial(m) && (in->t->op == REDUCE_MAP || has_plain_subs(m->value)))
		return true;
	int uses = uses_of(in->uses, m);
	if (uses == 0)
		return false; /* a rule made it in this round */
	bool once = uses == 1;
	bool same_shape = in->t->op == REDUCE_MAP && shape_equal(in->t->shape, m->shape);
	int room = MOST_COPIED;
	if (same_shape && is_identity(read) && (once || is_cheap(m->value, &room)))
		return true;
	return once && in->work <= shape_elements(m->shape);
}

static bool in_domain(const Tensor *t, const Cond *c)
{
	for (int i = 0; i < t->nconds; i++)
		if (t->domain[i] == c)
			return true;
	return false;
}

/* What stands for read m[e]: m's body at e, inside m's domain and inside m. */
static const Scalar *inlined(Inliner *in, const Scalar *read)
{
	Graph *g = in->g;
	const Tensor *m = read->tensor;
	Subst *s = subst_ranges(g, read->subs, m->shape.rank, in->extents);
	VEC(const Cond *) conds = {0};
	for (int i = 0; i < m->nconds; i++)
		vec_push(g->scratch, &conds, subst_cond(s, m->domain[i]));
	for (int k = 0; k < m->shape.rank; k++) {
		const Aff *e = read->subs[k];
		vec_push(g->scratch, &conds, cond_new(g, COND_GE, e, 0));
		const Aff *below = aff_sub(g, aff_const(g, m->shape.dim[k] - 1), e);
		vec_push(g->scratch, &conds, cond_new(g, COND_GE, below, 0));
	}
	int n = 0;
	for (int i = 0; i < conds.len; i++)
		if (cond_decide(conds.data[i], in->extents) != 1 &&
		    !in_domain(in->t, conds.data[i]))
			conds.data[n++] = conds.data[i];
	return sc_mul2(g, sc_bracket(g, conds.data, n), subst_scalar(s, m->value));
}

static const Scalar *inline_reads(Inliner *in, const Scalar *e)
{
	Graph *g = in->g;
	const Scalar *made = memo_get(&in->done, e);
	if (made)
		return made;
	made = e;
	if (e->kind == SC_READ && should_inline(in, e)) {
		made = inlined(in, e);
	} else if (e->kind == SC_CALL && e->row->is_identity) {
		made = inline_reads(in, e->args[0]);
	} else if (e->args) {
		TEMPORARY(g->scratch, const Scalar *, args, e->n);
		bool same = true;
		for (int i = 0; i < e->n; i++) {
			args[i] = inline_reads(in, e->args[i]);
			same = same && args[i] == e->args[i];
		}
		if (!same)
			made = sc_with_args(g, e, args);
	}
	memo_put(g->scratch, &in->done, e, made);
	return made;
}

static const Tensor *inline_into(Graph *g, const Tensor *t, const Uses *uses)
{
	Inliner in = {.g = g, .uses = uses, .t = t, .work = iterations(t)};
	comp_extents(t, in.extents);
	const Scalar *value = inline_reads(&in, t->value);
	if (value == t->value)
		return t;
	return tensor_comp(g, t->op, t->shape, t->reds, t->nreds, t->domain, t->nconds, value);
}

/* ---- products ----------------------------------------------------------------------------------
 */

/* The factors of a product, one for anything else. */
static int factors_of(const Scalar *const *value, const Scalar *const **factors)
{
	*factors = (*value)->kind == SC_MUL ? (*value)->args : value;
	return (*value)->kind == SC_MUL ? (*value)->n : 1;
}

static uint64_t red_bits(const Tensor *t)
{
	uint64_t all = t->nreds + t->shape.rank == 64
			       ? ~UINT64_C(0)
			       : (UINT64_C(1) << (t->nreds + t->shape.rank)) - 1;
	return all & ~((UINT64_C(1) << t->shape.rank) - 1);
}

static uint64_t cond_indices(const Tensor *t)
{
	uint64_t used = 0;
	for (int i = 0; i < t->nconds; i++)
		used |= t->domain[i]->aff->indices;
	return used;
}

static bool may_be_outside(const Scalar *read, const int64_t *extents)
{
	for (int k = 0; k < read->n; k++) {
		Range r = aff_range(read->subs[k], extents);
		if (r.lo < 0 || r.hi >= read->tensor->shape.dim[k])
			return true;
	}
	return false;
}

/* Whether e is a finite number wherever its reads are; `known` are scalars for which that holds. */
static bool is_total(Arena *arena, Memo *known, const Scalar *e, const int64_t *extents)
{
	if (e->kind == SC_CALL && e->row->singular && !e->args[0]->positive)
		return false;
	if (e->kind == SC_READ && e->positive && may_be_outside(e, extents))
		return false;
	if (!e->args || memo_get(known, e))
		return true;
	for (int i = 0; i < e->n; i++)
		if (!is_total(arena, known, e->args[i], extents))
			return false;
	memo_put(arena, known, e, e);
	return true;
}

/* Whether a condition, comparison or read that uses `indices` guards the product. What it guards
 * must not leave the sum over them, unless it is total. */
static bool is_guarded(const Tensor *t, uint64_t indices)
{
	const Scalar *const *factors;
	int n = factors_of(&t->value, &factors);
	int64_t extents[MAX_INDICES];
	comp_extents(t, extents);
	for (int i = 0; i < t->nconds; i++)
		if (t->domain[i]->aff->indices & indices)
			return true;
	for (int i = 0; i < n; i++) {
		bool guard = factors[i]->kind == SC_CMP || factors[i]->kind == SC_BRACKET ||
			     (factors[i]->kind == SC_READ && may_be_outside(factors[i], extents));
		if (guard && factors[i]->indices & indices)
			return true;
	}
	return false;
}

/* A comprehension over the indices of t in `outs` (in their order) and `reds`, with its read at
 * those indices of t. NULL if it would have too many dimensions. */
static const Scalar *part_of(Graph *g, const Tensor *t, uint64_t outs, uint64_t reds,
			     const Cond *const *conds, int nconds, const Scalar *value)
{
	int64_t extents[MAX_INDICES], red_extents[MAX_INDICES];
	const Aff *to[MAX_INDICES] = {0}, *subs[MAX_RANK];
	Shape shape = {0};
	int n = 0;
	comp_extents(t, extents);
	for (int k = 0; k < MAX_INDICES; k++)
		if (outs >> k & 1) {
			if (shape.rank == MAX_RANK)
				return NULL;
			subs[shape.rank] = aff_index(g, k);
			to[k] = aff_index(g, shape.rank);
			shape.dim[shape.rank++] = extents[k];
		}
	for (int k = 0; k < MAX_INDICES; k++)
		if (reds >> k & 1) {
			to[k] = aff_index(g, shape.rank + n);
			red_extents[n++] = extents[k];
		}
	Subst *s = subst_new(g, to, MAX_INDICES);
	const Cond **moved = NEW_ARRAY(g->scratch, const Cond *, nconds);
	for (int i = 0; i < nconds; i++)
		moved[i] = subst_cond(s, conds[i]);
	const Tensor *part = tensor_comp(g, REDUCE_SUM, shape, red_extents, n, moved, nconds,
					 subst_scalar(s, value));
	return sc_read(g, solve_comp(g, part), subs);
}

static void name_part(Graph *g, const Scalar *read, const Tensor *t)
{
	Origin o = g->origins.data[t->id];
	const char *name = o.name ? arena_format(g->arena, "%s.sum", o.name) : NULL;
	graph_origin(g, read->tensor, name, o.layer, o.loc);
	inherit_origin(g, read->tensor, t);
}

/* sum_r a*b(r) = a * sum_r b(r); what is left over loses the outputs that it does not use. */
static const Tensor *factor(Graph *g, const Tensor *t)
{
	const Scalar *const *factors;
	int n = factors_of(&t->value, &factors), nout = 0, nin = 0;
	const Scalar **outer = NEW_ARRAY(g->scratch, const Scalar *, n + 1);
	const Scalar **inner = NEW_ARRAY(g->scratch, const Scalar *, n);
	uint64_t reds = red_bits(t), used = cond_indices(t);
	bool guarded = t->nconds > 0 || is_guarded(t, reds);
	int64_t extents[MAX_INDICES];
	Memo known = {0};
	comp_extents(t, extents);
	for (int i = 0; i < n; i++) {
		if (factors[i]->indices & reds ||
		    (guarded && !is_total(g->scratch, &known, factors[i], extents))) {
			inner[nin++] = factors[i];
			used |= factors[i]->indices;
		} else {
			outer[nout++] = factors[i];
		}
	}
	for (int k = 0; k < t->shape.rank; k++)
		if (t->shape.dim[k] == 1) /* dropping it would save nothing */
			used |= UINT64_C(1) << k;
	uint64_t outs = used & ~reds, all = (UINT64_C(1) << t->shape.rank) - 1;
	if (t->op != REDUCE_SUM || (nout == 0 && outs == all))
		return t;
	const Scalar *sum = part_of(g, t, outs, reds, t->domain, t->nconds, sc_mul(g, inner, nin));
	outer[nout++] = sum;
	name_part(g, sum, t);
	return tensor_comp(g, REDUCE_MAP, t->shape, NULL, 0, NULL, 0, sc_mul(g, outer, nout));
}

/* The sum of one addend as a scalar over the outputs of t. */
static const Scalar *sum_of_addend(Graph *g, const Tensor *t, const Scalar *addend)
{
	const Tensor *sum = tensor_comp(g, REDUCE_SUM, t->shape, t->reds, t->nreds, t->domain,
					t->nconds, addend);
	sum = factor(g, solve_comp(g, sum));
	const Aff *identity[MAX_RANK];
	for (int k = 0; k < t->shape.rank; k++)
		identity[k] = aff_index(g, k);
	bool plain_map = sum->op == REDUCE_MAP && sum->nconds == 0;
	return plain_map ? sum->value : sc_read(g, sum, identity);
}

/* A sum of a sum, expanded: accepted only if everything cancels. */
static const Tensor *cancel(Graph *g, const Tensor *t)
{
	const Scalar *const *factors;
	int n = factors_of(&t->value, &factors), at = -1;
	if (t->op != REDUCE_SUM)
		return t;
	for (int i = 0; i < n; i++)
		if (factors[i]->kind == SC_ADD)
			at = at < 0 ? i : n;
	if (at < 0 || at >= n || factors[at]->n > 16)
		return t;
	const Scalar *sum = factors[at];
	const Scalar **terms = NEW_ARRAY(g->scratch, const Scalar *, sum->n);
	for (int k = 0; k < sum->n; k++) {
		const Scalar **product = NEW_ARRAY(g->scratch, const Scalar *, n);
		memcpy(product, factors, (size_t)n * sizeof *product);
		product[at] = sum->args[k];
		terms[k] = sum_of_addend(g, t, sc_mul(g, product, n));
	}
	if (!sc_is_literal(sc_add(g, terms, sum->n), 0))
		return t;
	return tensor_literal(g, t->shape, sc_int(g, 0));
}

/* ---- contract ----------------------------------------------------------------------------------
 */

static double extent_product(const Tensor *t, uint64_t indices)
{
	int64_t extents[MAX_INDICES];
	comp_extents(t, extents);
	double p = 1;
	for (int k = 0; k < t->shape.rank + t->nreds; k++)
		if (indices >> k & 1)
			p *= (double)extents[k];
	return p;
}

typedef struct Contraction {
	int red;
	uint64_t outs;
	double cost;
} Contraction;

/* What summing `r` first over just the factors and conditions that use it would cost; < 0:
 * impossible. */
static double contraction_cost(Graph *g, const Tensor *t, int r, uint64_t *outs)
{
	const Scalar *const *factors;
	int n = factors_of(&t->value, &factors), with = 0;
	uint64_t used = 0, bit = UINT64_C(1) << r;
	bool guarded = is_guarded(t, bit);
	int64_t extents[MAX_INDICES];
	Memo known = {0};
	comp_extents(t, extents);
	for (int i = 0; i < n; i++)
		if (factors[i]->indices & bit) {
			used |= factors[i]->indices;
			with++;
		} else if (guarded && !is_total(g->scratch, &known, factors[i], extents)) {
			return -1;
		}
	for (int i = 0; i < t->nconds; i++)
		if (t->domain[i]->aff->indices & bit)
			used |= t->domain[i]->aff->indices;
	if (with == n)
		return -1;
	*outs = used & ~bit;
	uint64_t all = red_bits(t) | ((UINT64_C(1) << t->shape.rank) - 1);
	return extent_product(t, used) + extent_product(t, all & ~bit);
}

static const Tensor *contract(Graph *g, const Tensor *t)
{
	const Scalar *const *factors;
	int n = factors_of(&t->value, &factors);
	if (t->op != REDUCE_SUM || n < 2)
		return t;
	Contraction best = {.red = -1, .cost = (double)iterations(t)};
	for (int r = t->shape.rank; r < t->shape.rank + t->nreds; r++) {
		uint64_t outs = 0;
		double cost = contraction_cost(g, t, r, &outs);
		if (cost >= 0 && cost < best.cost)
			best = (Contraction){r, outs, cost};
	}
	if (best.red < 0)
		return t;
	uint64_t bit = UINT64_C(1) << best.red;
	const Scalar **inner = NEW_ARRAY(g->scratch, const Scalar *, n);
	const Scalar **rest = NEW_ARRAY(g->scratch, const Scalar *, n + 1);
	const Cond **inner_conds = NEW_ARRAY(g->scratch, const Cond *, t->nconds);
	const Cond **rest_conds = NEW_ARRAY(g->scratch, const Cond *, t->nconds);
	int ni = 0, nr = 0, nic = 0, nrc = 0;
	for (int i = 0; i < n; i++)
		*(factors[i]->indices & bit ? &inner[ni++] : &rest[nr++]) = factors[i];
	for (int i = 0; i < t->nconds; i++)
		*(t->domain[i]->aff->indices & bit ? &inner_conds[nic++] : &rest_conds[nrc++]) =
			t->domain[i];
	const Scalar *first = part_of(g, t, best.outs, bit, inner_conds, nic, sc_mul(g, inner, ni));
	if (!first)
		return t;
	rest[nr++] = first;
	name_part(g, first, t);
	/* the index is used no more: solve_comp would count it as a repetition, so it leaves here
	 */
	int64_t reds[MAX_INDICES];
	const Aff *to[MAX_INDICES] = {0};
	int m = 0;
	for (int k = 0; k < t->nreds; k++)
		if (t->shape.rank + k != best.red) {
			to[t->shape.rank + k] = aff_index(g, t->shape.rank + m);
			reds[m++] = t->reds[k];
		}
	Subst *s = subst_new(g, to, MAX_INDICES);
	for (int i = 0; i < nrc; i++)
		rest_conds[i] = subst_cond(s, rest_conds[i]);
	return tensor_comp(g, REDUCE_SUM, t->shape, reds, m, rest_conds, nrc,
			   subst_scalar(s, sc_mul(g, rest, nr)));
}

/* ---- the pass ----------------------------------------------------------------------------------
 */

/* A map that only reads another tensor as it is, is that tensor. */
static const Tensor *see_through(const Tensor *t)
{
	const Scalar *v = t->value;
	if (!is_map(t) || t->nconds || v->kind != SC_READ || !is_identity(v) ||
	    !shape_equal(t->shape, v->tensor->shape))
		return t;
	return v->tensor;
}

static uint32_t look_at_reads(const Scalar *e, const Uses *u, int tensor)
{
	uint32_t look = 1;
	if (e->kind == SC_READ) {
		int uses = uses_of(u, e->tensor);
		return hash_mix(hash_mix(7, (uint64_t)e->tensor->id),
				(uint64_t)(uses > 2 ? 2 : uses));
	}
	if (!e->args || u->seen.data[e->id] == tensor)
		return look;
	u->seen.data[e->id] = tensor;
	for (int i = 0; i < e->n; i++)
		look += look_at_reads(e->args[i], u, tensor);
	return look;
}

/* All that the rules' answer for t depends on beside t: how often what it reads is used. Never 0. */
static uint32_t look_of(Graph *g, const Tensor *t, Uses *u)
{
	while (u->seen.len < g->interner->scalars.used)
		vec_push(g->scratch, &u->seen, 0);
	return look_at_reads(t->value, u, -t->id - 1) | 1;
}

/* Whether the rules would leave t as they did in an earlier round. */
static bool is_settled(const Uses *u, const Tensor *t, uint32_t look)
{
	return t->id < u->settled->len && u->settled->data[t->id] == look;
}

static void settle(Graph *g, const Uses *u, const Tensor *t, uint32_t look)
{
	while (u->settled->len <= t->id)
		vec_push(g->scratch, u->settled, 0);
	u->settled->data[t->id] = look;
}

static const Tensor *simplified(Graph *g, const Tensor *t, Uses *uses)
{
	if (t->kind == T_NAME)
		return t->a;
	if (t->kind == T_RESHAPE && is_map(t->a) && t->a->nconds == 0 &&
	    t->a->value->kind == SC_LITERAL)
		return tensor_literal(g, t->shape, t->a->value);
	if (t->kind != T_COMP)
		return t;
	uint32_t look = look_of(g, t, uses);
	if (is_settled(uses, t, look))
		return t;
	/* what leaves a sum is called after it, so every step hands the name on */
	const Tensor *made = solve_comp(g, inline_into(g, t, uses));
	inherit_origin(g, made, t);
	made = contract(g, cancel(g, made));
	inherit_origin(g, made, t);
	made = factor(g, made);
	made = see_through(made);
	if (made == t)
		settle(g, uses, t, look);
	return made;
}

static const Tensor *simplify_rule(Graph *g, const Tensor *t, int was, void *context)
{
	Uses *uses = context;
	const Tensor *made = simplified(g, t, uses);
	hand_on_uses(g, uses, g->tensors.data[was], made);
	return made;
}

/* requires   a graph without T_GRAD
 * keeps      every value, up to the order of summation; where a max or min stands in its loops
 * breaks     nothing; afterwards no T_NAME is live */
void simplify(Graph *g)
{
	bool changed = true;
	Settled settled = {0};
	hand_down_names(g);
	for (int round = 0; changed && round < 32; round++) {
		const Tensor **before = NEW_ARRAY(g->scratch, const Tensor *, g->roots.len);
		for (int i = 0; i < g->roots.len; i++)
			before[i] = g->roots.data[i].tensor;
		Uses uses = count_uses(g);
		uses.settled = &settled;
		graph_rewrite(g, simplify_rule, &uses);
		changed = false;
		for (int i = 0; i < g->roots.len; i++)
			changed = changed || before[i] != g->roots.data[i].tensor;
	}
}
