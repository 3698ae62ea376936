/* SPDX-License-Identifier: MIT */
/* Which index lies innermost in memory. With a batch of eight or more, the intermediate results of
 * a net keep the images next to each other: then every kernel is the scalar program on whole rows
 * of images, whatever the sizes of channels and windows, and nothing has an odd edge. Only what
 * lies in the arena can be laid out; the caller's arrays and the parameters are in logical order.
 */
#include "nest.h"

enum { LEAST_BATCH = 8 };

typedef struct Layout {
	int64_t batch;
	bool *images; /* by tensor id: dimension 0 counts the images of the batch */
	bool found;   /* within one item */
} Layout;

static bool counts_images(const Layout *s, const Tensor *t)
{
	return s->images[tensor_base(t)->id] && t->shape.rank >= 1 && t->shape.dim[0] == s->batch;
}

static void look_for_images(void *context, const Tensor *t, const Aff *const *subs)
{
	Layout *s = context;
	int k;
	if (counts_images(s, t) && aff_is_index(subs[0], &k) && k == 0)
		s->found = true;
}

/* The number of images: the first dimension of the first float input with several dimensions. */
static int64_t batch_of(const Graph *g)
{
	for (int i = 0; i < g->inputs.len; i++)
		if (g->inputs.data[i]->dtype == DTYPE_FLOAT && g->inputs.data[i]->shape.rank >= 2)
			return g->inputs.data[i]->shape.dim[0];
	return 0;
}

/* A view that does not keep the images apart needs the logical order underneath. */
static void respect_views(Layout *s, const Graph *g, const bool *live)
{
	for (int i = 0; i < g->tensors.len; i++) {
		const Tensor *t = g->tensors.data[i];
		bool apart = t->shape.rank >= 1 && t->shape.dim[0] == s->batch;
		if (live[i] && t->kind == T_RESHAPE && !apart)
			s->images[tensor_base(t)->id] = false;
	}
}

bool *layout_images(const Program *p, const Graph *g, const bool *live)
{
	Layout s = {.batch = batch_of(g), .images = NEW_ARRAY(p->arena, bool, g->tensors.len)};
	if (p->optimize == 0 || s.batch < LEAST_BATCH)
		return s.images;
	for (int i = 0; i < g->tensors.len; i++) {
		const Tensor *t = g->tensors.data[i];
		if (!live[i] || t->shape.rank == 0 || t->shape.dim[0] != s.batch)
			continue;
		if (t->kind == T_INPUT) {
			s.images[i] = true;
		} else if (t->kind == T_COMP) {
			Item item = {.nconds = t->nconds, .domain = t->domain, .value = t->value};
			s.found = false;
			item_reads((Graph *)g, &item, look_for_images, &s);
			s.images[i] = s.found;
		} else if (t->kind == T_PLACE) {
			s.images[i] = s.images[t->a->id];
		}
	}
	respect_views(&s, g, live);
	for (int i = 0; i < g->tensors.len; i++) /* logical order in all; nothing to lay out */
		if (g->tensors.data[i]->shape.rank < 2)
			s.images[i] = false;
	return s.images;
}

void layout_innermost(const Shape *shape, int64_t *stride)
{
	int64_t step = shape->dim[0];
	for (int d = shape->rank - 1; d > 0; d--) {
		stride[d] = step;
		step *= shape->dim[d];
	}
	stride[0] = 1;
}

bool layout_is_innermost(const Buffer *b)
{
	return b->shape.rank >= 2 && b->stride[0] == 1 && b->elements > b->shape.dim[0];
}
