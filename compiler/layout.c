/* SPDX-License-Identifier: MIT */
/* Which index lies innermost in memory, as a rewrite of the graph. What follows sees ordinary
 * definitions, of which the last index runs over vectors. There are two ways.
 *
 * Images in lanes, for batches of eight or more: z[n, c, h, w] becomes z[n / 16, c, h, w, n % 16]. Every
 * kernel is the scalar program on rows of images, whatever the sizes of channels and windows, and
 * nothing has an odd edge. Best for dense layers and for few channels.
 *
 * Channels in lanes, where most of the work has channels in sixteens: z[n, c, h, w] becomes
 * z[n, c / 16, h, w, c % 16]. A weight is copied once, to lie as the sum that reads it runs, so that one
 * operand of every sum of products, its gradients' too, is a vector and the other a number for
 * all lanes: nothing is ever added up across lanes. An image's own piece of memory is small.
 *
 * Inputs, parameters and results stay in logical order: what sums read again and again is copied
 * first, a result at last. */
#include "nest.h"

#include <string.h>

enum {
	LEAST_BATCH = 8,
	BLOCK = 16,
	MOST_ODD = 128,
	CALL_BLOCK = 32 /* for a call: its rows are long, and what it reads at once fits the cache */
};

typedef struct Packed { /* a copy of a weight, or of images in logical order */
	const Tensor *of, *copy;
	const Tensor *by; /* what stands for it otherwise */
	Blocks blocks;
} Packed;

typedef struct Layout {
	Graph *g;
	int count; /* tensors there are at the beginning */
	int64_t batch, block;
	bool channels; /* in lanes; else images */
	const bool *live;
	bool *images;         /* by tensor id: dimension 0 counts the images of the batch */
	bool *read;           /* by tensor id: by a definition */
	bool *summed;         /* by tensor id: by a sum */
	bool *stays;          /* by tensor id: in logical order */
	bool *updates;        /* by tensor id: the new value of a parameter or state */
	Blocks *blocks;       /* by tensor id: how what stands for it lies */
	const Tensor **by;    /* by tensor id: what stands for it */
	const Tensor **plain; /* by tensor id: that in logical order, once it was needed */
	VEC(Packed) packed;
	/* of one definition */
	const Tensor *t;
	bool found;
	int64_t cut[MAX_INDICES]; /* the size of blocks of each index; 0: none */
	int lane;                 /* the index that should be last in weights; -1: none */
} Layout;

static Blocks in_blocks(int axis, int64_t extent, int64_t size)
{
	return (Blocks){1, {axis}, {size}, {extent == size}};
}

static void visit_reads(Layout *s, const Tensor *t, ReadVisitor visit)
{
	s->t = t;
	comp_reads(s->g, t, visit, s);
}

/* ---- what counts images --------------------------------------------------------------------- */

static bool counts_images(const Layout *s, const Tensor *t)
{
	return s->images[tensor_base(t)->id] && t->shape.rank >= 1 && t->shape.dim[0] == s->batch;
}

static void note_images(void *context, const Tensor *t, const Aff *const *subs)
{
	Layout *s = context;
	const Tensor *base = tensor_base(t);
	int k = -1;
	s->read[base->id] = true;
	s->summed[base->id] |= s->t->op == REDUCE_SUM;
	bool only = s->batch == 1 && s->t->shape.rank && t->shape.rank && aff_is_const(subs[0], 0);
	if (counts_images(s, t) && (only || (aff_is_index(subs[0], &k) && k == 0)))
		s->found = true;
}

static void find_images(Layout *s)
{
	for (int i = 0; i < s->count; i++) {
		const Tensor *t = s->g->tensors.data[i];
		bool batched = t->shape.rank >= 1 && t->shape.dim[0] == s->batch;
		if (!s->live[i])
			continue;
		if (t->kind == T_INPUT) {
			s->images[i] = batched;
		} else if (t->kind == T_COMP) {
			s->found = false;
			visit_reads(s, t, note_images);
			s->images[i] = batched && s->found;
		} else if (t->kind == T_PLACE) {
			s->images[i] = s->images[t->a->id];
		}
	}
}

/* A result that nobody reads is computed where it is wanted; a place has no copy. Nor has, with images in
 * lanes, what a view mixes them in. */
static void respect_results(Layout *s)
{
	for (int i = 0; i < s->g->roots.len; i++) {
		const Root *r = &s->g->roots.data[i];
		const Tensor *base = tensor_base(r->tensor);
		if (r->kind == ROOT_UPDATE && base == r->tensor)
			s->updates[base->id] = base->kind == T_COMP && base->op == REDUCE_MAP;
		else if (base->kind == T_COMP && base->op == REDUCE_MAP && !s->read[base->id])
			s->stays[base->id] = true;
		if (base->kind == T_PLACE)
			s->stays[base->id] = s->stays[base->a->id] = true;
	}
	for (int i = 0; i < s->count; i++) {
		const Tensor *t = s->g->tensors.data[i];
		if (!s->live[i])
			continue;
		if (t->kind == T_RESHAPE && (t->shape.rank == 0 || t->shape.dim[0] != s->batch))
			s->stays[tensor_base(t)->id] |= !s->channels;
		if (t->kind == T_PLACE)
			s->stays[i] = s->stays[t->a->id];
	}
}

/* ---- images in lanes ------------------------------------------------------------------------ */

/* How what stands for t should lie. */
static Blocks lay_images(const Layout *s, const Tensor *t)
{
	const Blocks logical = {0}, images = in_blocks(0, s->batch, s->block);
	const Tensor *base = tensor_base(t);
	if (!counts_images(s, t) || s->stays[base->id] || t->shape.rank == MAX_RANK ||
	    (t->shape.rank == 1 && s->block == s->batch))
		return logical;
	if (t->kind == T_INPUT) {
		bool wanted = t->dtype == DTYPE_FLOAT && s->summed[t->id] && t->shape.rank > 1;
		return wanted ? images : logical;
	}
	if (t->kind == T_RESHAPE)
		return s->blocks[t->a->id].n ? images : logical;
	return t->kind == T_COMP || t->kind == T_PLACE ? images : logical;
}

/* ---- channels in lanes ---------------------------------------------------------------------- */

static bool is_product(const Tensor *t)
{
	return t->kind == T_COMP && t->op == REDUCE_SUM && t->value->kind == SC_MUL;
}

/* The result of a layer over channels that come in whole blocks. */
static bool is_wide(const Layout *s, const Tensor *t)
{
	return is_product(t) && s->images[t->id] && t->shape.rank >= 3 &&
	       t->shape.rank < MAX_RANK - 1 && t->shape.dim[1] % BLOCK == 0;
}

/* Whether channels should be in lanes: they serve wide layers best, dense ones well enough, and few
 * channels badly. With few images there is no other choice. (The gradients of weights lie as their layers do.) */
static bool should_lay_channels(const Layout *s)
{
	double wide = 0, dense = 0, narrow = 0;
	for (int i = 0; i < s->count; i++) {
		const Tensor *t = s->g->tensors.data[i];
		if (!s->live[i] || !is_product(t) || !s->images[i])
			continue;
		double work = (double)shape_elements(t->shape);
		for (int k = 0; k < t->nreds; k++)
			work *= (double)t->reds[k];
		*(is_wide(s, t) ? &wide : t->shape.rank < 3 ? &dense : &narrow) += work;
	}
	return wide > 0 && (s->batch < LEAST_BATCH || (narrow < wide / 10 && dense < wide));
}

/* An index that alone is the subscript of a dimension in blocks. */
static void note_cut(void *context, const Tensor *t, const Aff *const *subs)
{
	Layout *s = context;
	const Blocks *b = &s->blocks[t->id];
	for (int i = 0; i < b->n; i++) {
		int k;
		if (!aff_is_index(subs[b->axis[i]], &k))
			continue;
		int64_t extent = k < s->t->shape.rank ? s->t->shape.dim[k]
						      : s->t->reds[k - s->t->shape.rank];
		if (extent == t->shape.dim[b->axis[i]])
			s->cut[k] = b->size[i];
	}
}

static int64_t elements_between(Shape shape, int from, int to)
{
	int64_t elements = 1;
	for (int d = from; d < to; d++)
		elements *= shape.dim[d];
	return elements;
}

/* In those blocks the last index still runs over neighbours in logical order, and the one in blocks before
 * it over their rows. */
static bool keeps_rows(Shape shape, const Blocks *b)
{
	int last = b->n ? b->axis[b->n - 1] : -1;
	return b->n && elements_between(shape, last + 1, shape.rank) == 1 &&
	       (b->n == 1 ||
		(b->axis[0] < last && elements_between(shape, b->axis[0] + 1, last) == 1));
}

static Blocks swapped(const Blocks *b)
{
	return (Blocks){
		2, {b->axis[1], b->axis[0]}, {b->size[1], b->size[0]}, {b->whole[1], b->whole[0]}};
}

/* Dimensions of the result that are channels of what it is computed from: the first of them in lanes. But of
 * a weight's gradient the last, if the weight has nothing between them: then the update, which is made in the
 * gradient's blocks, runs along rows of the weight in its own order. */
static Blocks lay_channels(Layout *s, const Tensor *t)
{
	Blocks b = {0};
	if (t->kind == T_PLACE)
		return s->blocks[t->a->id];
	if (t->kind != T_COMP || s->stays[t->id])
		return b;
	memset(s->cut, 0, sizeof s->cut);
	visit_reads(s, t, note_cut);
	if (is_wide(s, t))
		return in_blocks(1, t->shape.dim[1], BLOCK);
	for (int d = t->shape.rank - 1; d >= 0; d--) {
		if (!s->cut[d])
			continue;
		if (b.n == 2) { /* the first two are kept */
			b.axis[0] = b.axis[1];
			b.size[0] = b.size[1];
			b.whole[0] = b.whole[1];
			b.n--;
		}
		b.axis[b.n] = d;
		b.size[b.n] = s->cut[d];
		b.whole[b.n++] = t->shape.dim[d] == s->cut[d];
	}
	const Blocks rows = swapped(&b);
	if (b.n == 2 && !s->images[t->id] && keeps_rows(t->shape, &rows))
		b = rows;
	if (s->updates[t->id])
		return keeps_rows(t->shape, &b) && t->shape.rank + b.n <= MAX_RANK ? b
										   : (Blocks){0};
	if (t->op != REDUCE_SUM && b.n == 2)
		b = in_blocks(b.axis[1], t->shape.dim[b.axis[1]], b.size[1]);
	return t->shape.rank + b.n <= MAX_RANK ? b : (Blocks){0};
}

/* What a sum runs along in lanes: the last dimension of its result, or else what it adds up in blocks. */
static int lane_of(const Layout *s, const Tensor *t, const Blocks *result)
{
	if (result->n)
		return result->axis[result->n - 1];
	for (int k = t->shape.rank; k < t->shape.rank + t->nreds; k++)
		if (s->cut[k])
			return k;
	return -1;
}

/* A weight as the sum reads it: its dimension along the lanes last, and before it another that counts in
 * blocks. */
static Blocks blocks_of_weight(const Layout *s, const Tensor *w, const Aff *const *subs)
{
	int axis = -1, other = -1;
	for (int d = 0; d < w->shape.rank; d++) {
		int k;
		if (!aff_is_index(subs[d], &k) || !s->cut[k] || w->shape.dim[d] % s->cut[k])
			continue;
		if (k == s->lane)
			axis = d;
		else if (other < 0)
			other = d;
	}
	if (axis < 0 || elements_between(w->shape, axis + 1, w->shape.rank) == 1 ||
	    w->shape.rank + 2 > MAX_RANK)
		return (Blocks){0};
	Blocks b = in_blocks(axis, w->shape.dim[axis], BLOCK);
	if (other < 0)
		return b;
	return (Blocks){
		2, {other, axis}, {BLOCK, BLOCK}, {w->shape.dim[other] == BLOCK, b.whole[0]}};
}

/* ---- definitions ---------------------------------------------------------------------------- */

/* The indices of a definition, as they become. */
typedef struct Indices {
	const Aff *to[MAX_INDICES];
	int64_t extents[MAX_INDICES];
	int n;
} Indices;

static const Aff *add_index(Layout *s, Indices *x, int64_t extent)
{
	x->extents[x->n] = extent;
	return aff_index(s->g, x->n++);
}

static void lay_outputs(Layout *s, Indices *x, const Tensor *t, const Blocks *b)
{
	const Shape shape = blocks_shape(b, t->shape);
	blocks_subs(s->g, b, t->shape.rank, x->to);
	for (int d = 0; d < shape.rank; d++)
		add_index(s, x, shape.dim[d]);
}

/* A sum over images or channels is one over blocks and one over what is in them. (A maximum is not: its
 * place counts in the order as written.) */
static void lay_reductions(Layout *s, Indices *x, const Tensor *t)
{
	for (int i = 0; i < t->nreds; i++) {
		int k = t->shape.rank + i;
		int64_t size = s->cut[k];
		if (!size || size == t->reds[i] || t->op != REDUCE_SUM) {
			x->to[k] = add_index(s, x, t->reds[i]);
			continue;
		}
		const Aff *block = add_index(s, x, t->reds[i] / size);
		x->to[k] = aff_add(s->g, aff_scale(s->g, block, size), add_index(s, x, size));
	}
}

/* t with the indices of blocks. s->cut tells what reductions are cut. */
static const Tensor *lay_comp(Layout *s, const Tensor *t, const Blocks *b)
{
	Graph *g = s->g;
	Indices x = {.n = 0};
	Shape shape = blocks_shape(b, t->shape);
	lay_outputs(s, &x, t, b);
	lay_reductions(s, &x, t);
	Subst *subst = subst_ranges(g, x.to, t->shape.rank + t->nreds, x.extents);
	subst_blocks(subst, s->by, s->count, s->blocks);
	const Cond **domain = NEW_ARRAY(g->arena, const Cond *, t->nconds);
	for (int i = 0; i < t->nconds; i++)
		domain[i] = subst_cond(subst, t->domain[i]);
	return tensor_comp(g, t->op, shape, x.extents + shape.rank, x.n - shape.rank, domain,
			   t->nconds, subst_scalar(subst, t->value));
}

/* t itself, over indices in the blocks b, from what stands for it. */
static const Tensor *copy_of(Layout *s, const Tensor *t, const Blocks *b)
{
	const Aff *subs[MAX_RANK];
	for (int d = 0; d < t->shape.rank; d++)
		subs[d] = aff_index(s->g, d);
	Tensor copy = {.kind = T_COMP, .shape = t->shape, .value = sc_read(s->g, t, subs)};
	return lay_comp(s, &copy, b);
}

/* What stands for t, in logical order. */
static const Tensor *plain_of(Layout *s, const Tensor *t)
{
	const Blocks logical = {0};
	if (t->kind == T_INPUT)
		return t;
	if (!s->blocks[t->id].n)
		return s->by[t->id];
	if (!s->plain[t->id]) {
		s->plain[t->id] = copy_of(s, t, &logical);
		inherit_origin(s->g, s->plain[t->id], t);
	}
	return s->plain[t->id];
}

static bool same_blocks(const Blocks *a, const Blocks *b)
{
	bool same = a->n == b->n;
	for (int i = 0; same && i < a->n; i++)
		same = a->axis[i] == b->axis[i] && a->size[i] == b->size[i] &&
		       a->whole[i] == b->whole[i];
	return same;
}

static const Tensor *packed(Layout *s, const Tensor *w, const Blocks *b)
{
	for (int i = 0; i < s->packed.len; i++) {
		const Packed *p = &s->packed.data[i];
		if (p->of == w && same_blocks(&p->blocks, b))
			return p->copy;
	}
	const Origin o = s->g->origins.data[w->id];
	const char *name = w->kind == T_PARAM ? w->name : o.name;
	const Tensor *copy = copy_of(s, w, b);
	graph_origin(s->g, copy, name ? arena_format(s->g->arena, "%s_lanes", name) : NULL, o.layer,
		     o.loc);
	s->g->origins.data[copy->id].blocks = *b;
	vec_push(s->g->arena, &s->packed, (Packed){w, copy, s->by[w->id], *b});
	return copy;
}

static void pack_weight(void *context, const Tensor *t, const Aff *const *subs)
{
	Layout *s = context;
	if (t->id >= s->count || s->blocks[t->id].n || s->images[tensor_base(t)->id] ||
	    t->dtype != DTYPE_FLOAT)
		return;
	Blocks b = blocks_of_weight(s, t, subs);
	if (!b.n)
		return;
	s->by[t->id] = packed(s, t, &b);
	s->blocks[t->id] = b;
}

/* Images in logical order, as they come from a dense layer, that a map reads again and again: where a stride
 * lies between the elements along its lanes, each vector is put together from them. Once is enough. */
static void pack_image(void *context, const Tensor *v, const Aff *const *subs)
{
	Layout *s = context;
	if (v->id >= s->count || s->blocks[v->id].n || !s->images[tensor_base(v)->id] ||
	    v->dtype != DTYPE_FLOAT || v->shape.rank + 2 > MAX_RANK ||
	    shape_elements(s->t->shape) < 2 * shape_elements(v->shape))
		return;
	for (int d = 1; d < v->shape.rank - 1; d++) {
		int k;
		if (!aff_is_index(subs[d], &k) || k != s->lane || v->shape.dim[d] % BLOCK)
			continue;
		Blocks b = in_blocks(d, v->shape.dim[d], BLOCK);
		s->by[v->id] = packed(s, v, &b);
		s->blocks[v->id] = b;
		return;
	}
}

static void unpack(void *context, const Tensor *t, const Aff *const *subs)
{
	Layout *s = context;
	(void)subs;
	for (int i = 0; i < s->packed.len; i++)
		if (s->packed.data[i].of == t) {
			s->by[t->id] = s->packed.data[i].by;
			s->blocks[t->id] = (Blocks){0};
		}
}

/* ---- the gradients of weights, with images in lanes ------------------------------------------ */

typedef struct Turn { /* a factor that is read with another index in lanes */
	const Tensor *of;
	int axis, index; /* of it; of the definition */
	int64_t elements;
	bool logical; /* it lies so in logical order */
} Turn;

/* Neither factor of a sum over images should lie along them: every term would be a vector of its own, and
 * each sum have to be added up across lanes. So one lies along an index of the result: as it is in
 * logical order, if that index is the result's last; else in blocks of images, then of that
 * index. The other is the number for all lanes. */
static void consider_turn(const Layout *s, const Tensor *t, const Scalar *factor, Turn *best)
{
	const Tensor *v = factor->tensor;
	if (!counts_images(s, v) || v->dtype != DTYPE_FLOAT)
		return;
	for (int a = 1; a < v->shape.rank; a++) {
		int k, uses = 0;
		if (!aff_is_index(factor->subs[a], &k) || k >= t->shape.rank)
			continue;
		for (int i = 0; i < t->value->n; i++)
			uses += t->value->args[i]->indices >> k & 1;
		bool logical = a == v->shape.rank - 1 && k == t->shape.rank - 1;
		int64_t extent = t->shape.dim[k], elements = shape_elements(v->shape);
		bool fits = logical ? extent >= 2 * LEAST_BATCH
				    : extent % BLOCK == 0 && v->shape.rank + 2 <= MAX_RANK &&
					      t->shape.rank < MAX_RANK && v->shape.rank > 2;
		bool better = !best->of || (logical && !best->logical) ||
			      (logical == best->logical && elements < best->elements);
		if (uses == 1 && fits && extent == v->shape.dim[a] && better)
			*best = (Turn){v, a, k, elements, logical};
	}
}

static Turn find_turn(const Layout *s, const Tensor *t)
{
	Turn best = {.of = NULL};
	bool over_images = false;
	for (int k = t->shape.rank; k < t->shape.rank + t->nreds; k++)
		over_images |= s->cut[k] == s->block || (s->cut[k] && s->block == s->batch);
	for (int i = 0; over_images && is_product(t) && i < t->value->n; i++)
		if (t->value->args[i]->kind == SC_READ)
			consider_turn(s, t, t->value->args[i], &best);
	return best;
}

/* Lets t read that factor as it wants; *result: how t lies then. */
static void turn(Layout *s, const Turn *w, Blocks *result)
{
	const Tensor *v = w->of;
	if (w->logical) {
		s->by[v->id] = plain_of(s, v);
		s->blocks[v->id] = (Blocks){0};
		return;
	}
	Blocks b = {2, {0, w->axis}, {s->block, BLOCK}, {s->block == s->batch, 0}};
	b.whole[1] = v->shape.dim[w->axis] == BLOCK;
	*result = in_blocks(w->index, v->shape.dim[w->axis], BLOCK);
	s->by[v->id] = packed(s, v, &b);
	s->blocks[v->id] = b;
}

/* ---- all ------------------------------------------------------------------------------------ */

/* Sets what stands for the definition t, and how it lies. */
static void lay_definition(Layout *s, const Tensor *t)
{
	Blocks b = s->channels ? lay_channels(s, t) : lay_images(s, t);
	memset(s->cut, 0, sizeof s->cut);
	visit_reads(s, t, note_cut);
	Turn w = s->channels || b.n ? (Turn){.of = NULL} : find_turn(s, t);
	const Tensor *by = w.of ? s->by[w.of->id] : NULL;
	const Blocks blocks = w.of ? s->blocks[w.of->id] : b;
	if (w.of)
		turn(s, &w, &b);
	for (int i = 0; i < b.n; i++)
		s->cut[b.axis[i]] = b.size[i];
	s->lane = lane_of(s, t, &b);
	bool packs = s->channels && s->lane >= 0 && (is_product(t) || t->op == REDUCE_MAP);
	if (packs)
		visit_reads(s, t, is_product(t) ? pack_weight : pack_image);
	s->by[t->id] = lay_comp(s, t, &b);
	if (packs)
		visit_reads(s, t, unpack);
	if (w.of) {
		s->by[w.of->id] = by;
		s->blocks[w.of->id] = blocks;
	}
	s->blocks[t->id] = b;
}

/* The same for any tensor. */
static void lay_tensor(Layout *s, const Tensor *t)
{
	Blocks b = {0};
	const Tensor *a = t->a;
	s->by[t->id] = t;
	switch (t->kind) {
	case T_INPUT:
		if (!s->channels)
			b = lay_images(s, t);
		if (b.n) {
			memset(s->cut, 0, sizeof s->cut);
			s->by[t->id] = copy_of(s, t, &b);
		}
		break;
	case T_COMP:
		lay_definition(s, t);
		return;
	case T_PLACE:
		b = s->blocks[a->id];
		s->by[t->id] = tensor_place(s->g, s->by[a->id]);
		break;
	case T_RESHAPE:
		if (!s->channels)
			b = lay_images(s, t);
		s->by[t->id] = tensor_reshape(s->g, b.n ? s->by[a->id] : plain_of(s, a),
					      blocks_shape(&b, t->shape));
		break;
	default:
		break;
	}
	s->blocks[t->id] = b;
}

static void lay_origin(Layout *s, const Tensor *t)
{
	const Tensor *made = s->by[t->id];
	Origin o = s->g->origins.data[t->id];
	const char *name = o.name;
	if (made == t)
		return;
	if (t->kind == T_INPUT)
		name = arena_format(s->g->arena, "%s_rows", t->name);
	graph_origin(s->g, made, name, o.layer, o.loc);
	inherit_origin(s->g, made, t);
	s->g->origins.data[made->id].blocks = s->blocks[t->id];
}

/* Results in logical order. What is made of a parameter for its place may lie in blocks: the place is in
 * logical order even so (lower.c). */
static void lay_roots(Layout *s)
{
	for (int i = 0; i < s->g->roots.len; i++) {
		Root *r = &s->g->roots.data[i];
		if (r->tensor->id >= s->count)
			continue;
		bool in_place = r->kind == ROOT_UPDATE && s->updates[r->tensor->id];
		r->tensor = in_place ? s->by[r->tensor->id] : plain_of(s, r->tensor);
	}
}

/* Images in a block where no vector's length divides the batch: with the last vector of a block not full, the
 * number that wastes the least, up to as many as are worth a block. */
static int64_t odd_block(int64_t batch)
{
	int64_t best = batch;
	double best_full = 0;
	for (int64_t n = BLOCK; n <= MOST_ODD && n <= batch; n++) {
		double full = (double)n / (double)((n + BLOCK - 1) / BLOCK * BLOCK);
		if (batch % n == 0 && full > best_full) {
			best = n;
			best_full = full;
		}
	}
	return best;
}

static void choose_lanes(Layout *s, const Program *p)
{
	if (p->leaf_calls)
		s->block = s->batch % CALL_BLOCK == 0 ? CALL_BLOCK : s->batch;
	else if (s->batch % LEAST_BATCH)
		s->block = odd_block(s->batch);
	else
		s->block = s->batch % BLOCK == 0 ? BLOCK : LEAST_BATCH;
	s->channels = !p->leaf_calls && should_lay_channels(s);
}

/* requires   a graph that is pruned
 * keeps      every value, up to the order of summation; the logical order of inputs, parameters,
 *            states and results
 * breaks     nothing; the last dimension of a definition is what runs over lanes */
void lay_out(Program *p, Entry *e)
{
	Graph *g = e->graph;
	int n = g->tensors.len;
	Layout s = {.g = g,
		    .count = n,
		    .batch = graph_batch(g),
		    .live = graph_live(g),
		    .images = NEW_ARRAY(p->arena, bool, n),
		    .read = NEW_ARRAY(p->arena, bool, n),
		    .summed = NEW_ARRAY(p->arena, bool, n),
		    .stays = NEW_ARRAY(p->arena, bool, n),
		    .updates = NEW_ARRAY(p->arena, bool, n),
		    .blocks = NEW_ARRAY(p->arena, Blocks, n),
		    .by = NEW_ARRAY(p->arena, const Tensor *, n),
		    .plain = NEW_ARRAY(p->arena, const Tensor *, n)};
	if (p->optimize == 0 || s.batch == 0)
		return;
	find_images(&s);
	choose_lanes(&s, p);
	e->block = s.channels || s.batch < LEAST_BATCH ? 1 : s.block;
	if (s.batch < LEAST_BATCH && !s.channels)
		return;
	respect_results(&s);
	for (int i = 0; i < n; i++) {
		const Tensor *t = g->tensors.data[i];
		s.by[i] = t;
		if (!s.live[i])
			continue;
		g->order = g->origins.data[i].order;
		lay_tensor(&s, t);
		lay_origin(&s, t);
	}
	lay_roots(&s);
	g->order = 0;
	prune(g);
}
