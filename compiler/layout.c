/* SPDX-License-Identifier: MIT */
/* Which index lies innermost in memory, as a rewrite of the graph. With a batch of eight or more,
 * the intermediate results of a net keep sixteen images next to each other:
 *
 *   z[n, c, h, w]  becomes  z[n / 16, c, h, w, n % 16]
 *
 * Then every kernel is the scalar program on rows of images, whatever the sizes of channels and
 * windows, nothing has an odd edge, and the work on one block of images stays near in memory. A
 * definition over images gets an index for the block and one for the image in it, and so does a sum
 * over images; what follows sees ordinary definitions. Inputs, parameters and results stay in logical
 * order: an input that sums read again and again is copied first, a result at last. */
#include "nest.h"

#include <string.h>

enum { LEAST_BATCH = 8, BLOCK = 16 };

typedef struct Layout {
	Graph *g;
	int count; /* tensors there are at the beginning */
	int64_t batch, block;
	const bool *live;
	bool *images; /* by tensor id: dimension 0 counts the images of the batch */
	bool *laid;   /* by tensor id: something laid out stands for it */
	bool *read;   /* by tensor id: by a definition */
	bool *summed; /* by tensor id: by a sum */
	const Tensor **by;
	/* of one definition */
	const Tensor *t;
	bool found;
	uint64_t images_of; /* bit k: index k counts images */
} Layout;

/* ---- what counts images --------------------------------------------------------------------- */

/* The number of images: the first dimension of the first float input with several dimensions. */
static int64_t batch_of(const Graph *g)
{
	for (int i = 0; i < g->inputs.len; i++)
		if (g->inputs.data[i]->dtype == DTYPE_FLOAT && g->inputs.data[i]->shape.rank >= 2)
			return g->inputs.data[i]->shape.dim[0];
	return 0;
}

static bool counts_images(const Layout *s, const Tensor *t)
{
	return s->images[tensor_base(t)->id] && t->shape.rank >= 1 && t->shape.dim[0] == s->batch;
}

static void note_read(void *context, const Tensor *t, const Aff *const *subs)
{
	Layout *s = context;
	const Tensor *base = tensor_base(t);
	int k;
	s->read[base->id] = true;
	s->summed[base->id] |= s->t->op == REDUCE_SUM;
	if (!counts_images(s, t) || !aff_is_index(subs[0], &k))
		return;
	s->images_of |= UINT64_C(1) << k;
	s->found = s->found || k == 0;
}

static void visit_reads(Layout *s, const Tensor *t)
{
	Item item = {.nconds = t->nconds, .domain = t->domain, .value = t->value};
	s->t = t;
	s->found = false;
	s->images_of = 0;
	item_reads(s->g, &item, note_read, s);
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
			visit_reads(s, t);
			s->images[i] = batched && s->found;
		} else if (t->kind == T_PLACE) {
			s->images[i] = s->images[t->a->id];
		} else if (t->kind == T_RESHAPE && !batched) {
			/* a view that does not keep the images apart */
			s->images[tensor_base(t)->id] = false;
		}
	}
}

/* Whether something laid out should stand for t. */
static bool should_lay(const Layout *s, const Tensor *t)
{
	if (!s->live[t->id] || !counts_images(s, t) || t->shape.rank == MAX_RANK ||
	    (t->shape.rank == 1 && s->block == s->batch))
		return false;
	if (t->kind == T_INPUT)
		return t->dtype == DTYPE_FLOAT && s->summed[t->id] && t->shape.rank > 1;
	return t->kind == T_COMP || t->kind == T_PLACE || s->laid[t->a->id];
}

/* A result that nobody reads is computed where it is wanted; a place has no copy. */
static void respect_results(Layout *s)
{
	for (int i = 0; i < s->g->roots.len; i++) {
		const Tensor *t = s->g->roots.data[i].tensor, *base = tensor_base(t);
		bool map = base->kind == T_COMP && base->op == REDUCE_MAP && !s->read[base->id];
		if (base->kind == T_PLACE)
			s->images[base->id] = s->images[base->a->id] = false;
		if (map)
			s->images[base->id] = false;
	}
	for (int i = 0; i < s->count; i++) {
		const Tensor *t = s->g->tensors.data[i];
		if (t->kind == T_PLACE)
			s->images[i] = s->images[t->a->id];
	}
	for (int i = 0; i < s->count; i++)
		s->laid[i] = should_lay(s, s->g->tensors.data[i]);
}

/* ---- definitions ---------------------------------------------------------------------------- */

static bool in_blocks(const Layout *s)
{
	return s->block != s->batch;
}

/* [n, ...] with the images innermost */
static Shape laid_shape(const Layout *s, Shape shape)
{
	Shape laid = {.rank = 0};
	if (in_blocks(s))
		laid.dim[laid.rank++] = s->batch / s->block;
	for (int d = 1; d < shape.rank; d++)
		laid.dim[laid.rank++] = shape.dim[d];
	laid.dim[laid.rank++] = s->block;
	return laid;
}

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

static void lay_outputs(Layout *s, Indices *x, const Tensor *t, bool laid)
{
	if (!laid) {
		for (int d = 0; d < t->shape.rank; d++)
			x->to[d] = add_index(s, x, t->shape.dim[d]);
		return;
	}
	const Aff *block = aff_const(s->g, 0);
	if (in_blocks(s))
		block = aff_scale(s->g, add_index(s, x, s->batch / s->block), s->block);
	for (int d = 1; d < t->shape.rank; d++)
		x->to[d] = add_index(s, x, t->shape.dim[d]);
	x->to[0] = aff_add(s->g, block, add_index(s, x, s->block));
}

/* A sum over images is one over blocks and one over the images in them. */
static void lay_reductions(Layout *s, Indices *x, const Tensor *t)
{
	for (int i = 0; i < t->nreds; i++) {
		int k = t->shape.rank + i;
		if (!in_blocks(s) || !(s->images_of >> k & 1) || t->reds[i] != s->batch) {
			x->to[k] = add_index(s, x, t->reds[i]);
			continue;
		}
		const Aff *block = add_index(s, x, s->batch / s->block);
		x->to[k] =
			aff_add(s->g, aff_scale(s->g, block, s->block), add_index(s, x, s->block));
	}
}

static const Tensor *lay_comp(Layout *s, const Tensor *t, bool laid)
{
	Graph *g = s->g;
	Indices x = {.n = 0};
	Shape shape = laid ? laid_shape(s, t->shape) : t->shape;
	visit_reads(s, t);
	lay_outputs(s, &x, t, laid);
	lay_reductions(s, &x, t);
	Subst *subst = subst_ranges(g, x.to, t->shape.rank + t->nreds, x.extents);
	subst_lanes(subst, s->by, s->count, s->laid, s->block);
	const Cond **domain = NEW_ARRAY(g->arena, const Cond *, t->nconds);
	for (int i = 0; i < t->nconds; i++)
		domain[i] = subst_cond(subst, t->domain[i]);
	return tensor_comp(g, t->op, shape, x.extents + shape.rank, x.n - shape.rank, domain,
			   t->nconds, subst_scalar(subst, t->value));
}

/* t itself over its logical indices, from what stands for it; or, laid out, from itself. */
static const Tensor *copy_of(Layout *s, const Tensor *t, bool laid)
{
	const Aff *subs[MAX_RANK];
	for (int d = 0; d < t->shape.rank; d++)
		subs[d] = aff_index(s->g, d);
	Tensor copy = {.kind = T_COMP, .shape = t->shape, .value = sc_read(s->g, t, subs)};
	return lay_comp(s, &copy, laid);
}

static const Tensor *lay_tensor(Layout *s, const Tensor *t)
{
	bool laid = s->laid[t->id];
	const Tensor *copy = t;
	switch (t->kind) {
	case T_INPUT:
		s->laid[t->id] = false; /* the copy reads it as it is */
		if (laid)
			copy = copy_of(s, t, true);
		s->laid[t->id] = laid;
		return copy;
	case T_COMP:
		return lay_comp(s, t, laid);
	case T_PLACE:
		return tensor_place(s->g, s->by[t->a->id]);
	case T_RESHAPE:
		return tensor_reshape(s->g, s->by[t->a->id],
				      laid ? laid_shape(s, t->shape) : t->shape);
	default:
		return t;
	}
}

static void lay_origin(Layout *s, const Tensor *made, const Tensor *t)
{
	Origin o = s->g->origins.data[t->id];
	const char *name = o.name;
	if (made == t)
		return;
	if (t->kind == T_INPUT)
		name = arena_format(s->g->arena, "%s_rows", t->name);
	graph_origin(s->g, made, name, o.layer, o.loc);
	inherit_origin(s->g, made, t);
	if (s->laid[t->id])
		s->g->origins.data[made->id].innermost = in_blocks(s) ? INNER_BLOCK : INNER_IMAGES;
}

/* Results in logical order. */
static void lay_roots(Layout *s)
{
	for (int i = 0; i < s->g->roots.len; i++) {
		Root *r = &s->g->roots.data[i];
		const Tensor *t = r->tensor;
		if (t->id >= s->count)
			continue;
		r->tensor = s->laid[t->id] ? copy_of(s, t, false) : s->by[t->id];
		inherit_origin(s->g, r->tensor, t);
	}
}

/* requires   a graph that is pruned
 * keeps      every value, up to the order of summation; the logical order of inputs, parameters,
 *            states and results
 * breaks     nothing; definitions over images have them in their last dimension */
void lay_out(Program *p, Entry *e)
{
	Graph *g = e->graph;
	int n = g->tensors.len;
	Layout s = {.g = g,
		    .count = n,
		    .batch = batch_of(g),
		    .live = graph_live(g),
		    .images = NEW_ARRAY(p->arena, bool, n),
		    .laid = NEW_ARRAY(p->arena, bool, n),
		    .read = NEW_ARRAY(p->arena, bool, n),
		    .summed = NEW_ARRAY(p->arena, bool, n),
		    .by = NEW_ARRAY(p->arena, const Tensor *, n)};
	if (p->optimize == 0 || s.batch < LEAST_BATCH)
		return;
	/* a call of a leaf wants long rows */
	bool blocks = !p->leaf_calls && s.batch % LEAST_BATCH == 0;
	s.block = !blocks ? s.batch : s.batch % BLOCK == 0 ? BLOCK : LEAST_BATCH;
	find_images(&s);
	respect_results(&s);
	for (int i = 0; i < n; i++) {
		const Tensor *t = g->tensors.data[i];
		s.by[i] = t;
		if (!s.live[i])
			continue;
		g->order = g->origins.data[i].order;
		s.by[i] = lay_tensor(&s, t);
		lay_origin(&s, s.by[i], t);
	}
	lay_roots(&s);
	g->order = 0;
	prune(g);
}
