/* SPDX-License-Identifier: MIT */
/* From definitions to kernels. Without optimisation each definition has a kernel of its own.
 * Otherwise maps of one shape share a kernel when one reads the other element by element, or both
 * read the same: the update of a parameter with its moments, the parts of a normalisation; and they
 * follow the reduction that they read so. What only they read is never stored. */
#include "nest.h"

#include <string.h>

enum { MOST_MAPS = 8 };

typedef struct Cluster {
	Items items;
	int mark;
} Cluster;

typedef struct Fuse {
	Program *p;
	Entry *e;
	Items list;
	Cluster **cluster; /* by number of item */
	VEC(Cluster *) clusters;
	int mark;
} Fuse;

/* ---- which maps go together ----------------------------------------------------------------- */

static bool depends_on(Fuse *s, Cluster *c, const Cluster *other)
{
	if (c == other)
		return true;
	if (c->mark == s->mark)
		return false;
	c->mark = s->mark;
	for (int i = 0; i < c->items.len; i++) {
		const Items *before = &c->items.data[i]->before;
		for (int k = 0; k < before->len; k++)
			if (depends_on(s, s->cluster[before->data[k]->number], other))
				return true;
	}
	return false;
}

static bool is_plain_map(const Item *item)
{
	return item->op == REDUCE_MAP && !item->place && !item->from;
}

/* What maps may follow in its kernel: a reduction with its result in memory. */
static bool is_head(const Item *item)
{
	return item->op != REDUCE_MAP && item->target;
}

/* Every read of `base` by `item` is of the element it computes. */
static bool reads_only_same(const Item *item, const Tensor *base, bool *reads)
{
	bool only = true;
	for (int i = 0; i < item->reads.len; i++)
		if (item->reads.data[i].base == base) {
			*reads = true;
			only = only && item->reads.data[i].same;
		}
	return only;
}

static bool share_a_read(const Item *a, const Item *b)
{
	for (int i = 0; i < a->reads.len; i++)
		for (int k = 0; k < b->reads.len; k++)
			if (a->reads.data[i].base == b->reads.data[k].base &&
			    a->reads.data[i].same && b->reads.data[k].same &&
			    shape_equal(a->reads.data[i].base->shape, a->shape))
				return true;
	return false;
}

/* Whether `item`, the next in order, can and should run in the loops of c. */
static bool may_join(Fuse *s, Cluster *c, const Item *item)
{
	bool wanted = false, ignored = false;
	if (c->items.len == MOST_MAPS || !shape_equal(c->items.data[0]->shape, item->shape))
		return false;
	for (int i = 0; i < c->items.len; i++) {
		const Item *other = c->items.data[i];
		if (!(is_plain_map(other) || (i == 0 && is_head(other))) ||
		    !reads_only_same(item, other->tensor, &wanted))
			return false;
		if (item->updates && !reads_only_same(other, item->updates, &ignored))
			return false;
		wanted = wanted || (is_plain_map(other) && share_a_read(other, item));
	}
	for (int k = 0; wanted && k < item->before.len; k++) {
		Cluster *earlier = s->cluster[item->before.data[k]->number];
		s->mark++;
		if (earlier != c && depends_on(s, earlier, c))
			return false;
	}
	return wanted;
}

static void form_clusters(Fuse *s)
{
	for (int i = 0; i < s->list.len; i++) {
		Item *item = s->list.data[i];
		Cluster *home = NULL;
		bool joins = s->p->optimize > 0 && is_plain_map(item);
		for (int k = s->clusters.len - 1; joins && !home && k >= 0; k--)
			if (may_join(s, s->clusters.data[k], item))
				home = s->clusters.data[k];
		if (!home) {
			home = NEW(s->p->arena, Cluster);
			vec_push(s->p->arena, &s->clusters, home);
		}
		vec_push(s->p->arena, &home->items, item);
		s->cluster[item->number] = home;
	}
}

/* ---- what need not be stored ---------------------------------------------------------------- */

/* Nothing outside its cluster reads the item's result. */
static bool stays_inside(const Fuse *s, const Item *item)
{
	for (int i = 0; i < s->list.len; i++) {
		const Item *other = s->list.data[i];
		bool reads = false;
		reads_only_same(other, item->tensor, &reads);
		if (reads && s->cluster[other->number] != s->cluster[item->number])
			return false;
	}
	return true;
}

static bool same_layout(const Buffer *a, const Buffer *b)
{
	return a->elem == b->elem && shape_equal(a->shape, b->shape) &&
	       memcmp(a->stride, b->stride, (size_t)a->shape.rank * sizeof *a->stride) == 0;
}

/* What a reduction leaves to the maps of its kernel alone can wait where the last of them writes.
 */
static void share_target(Fuse *s, const Cluster *c)
{
	Item *head = c->items.data[0], *last = NULL;
	if (!is_head(head) || c->items.len < 2 || head->target->storage != STORE_ARENA ||
	    !stays_inside(s, head))
		return;
	for (int i = 1; i < c->items.len; i++) {
		bool reads = false;
		reads_only_same(c->items.data[i], head->tensor, &reads);
		last = reads ? c->items.data[i] : last;
	}
	if (!last || !last->target || last->target->storage != STORE_ARENA ||
	    !same_layout(last->target, head->target))
		return;
	head->target->id = -1;
	head->target = last->target;
	((const Buffer **)s->e->buffer)[head->tensor->id] = last->target;
}

static void drop_buffers(Fuse *s)
{
	int kept = 0;
	const Buffer **buffer = (const Buffer **)s->e->buffer;
	for (int i = 0; i < s->list.len; i++) {
		Item *item = s->list.data[i];
		if (!is_plain_map(item) || item->target->storage != STORE_ARENA ||
		    s->cluster[item->number]->items.len < 2 || !stays_inside(s, item))
			continue;
		item->target->id = -1;
		item->target = NULL;
		buffer[item->tensor->id] = NULL;
	}
	for (int i = 0; i < s->clusters.len; i++)
		share_target(s, s->clusters.data[i]);
	for (int i = 0; i < s->e->buffers.len; i++) {
		Buffer *b = s->e->buffers.data[i];
		if (b->id < 0)
			continue;
		b->id = kept;
		s->e->buffers.data[kept++] = b;
	}
	s->e->buffers.len = kept;
}

/* ---- kernels -------------------------------------------------------------------------------- */

static void add_kernel(Fuse *s, Map *names, const Cluster *c)
{
	Program *p = s->p;
	Kernel *kernel = NEW(p->arena, Kernel);
	kernel->group = NEW(p->arena, Group);
	*kernel->group = (Group){c->items.len, c->items.data};
	kernel->comps = NEW_ARRAY(p->arena, const Tensor *, 2 * c->items.len);
	const char *name = NULL;
	bool param = false; /* named after what it updates */
	for (int i = 0; i < c->items.len; i++) {
		const Item *item = c->items.data[i];
		kernel->comps[kernel->ncomps++] = item->tensor;
		if (item->place)
			kernel->comps[kernel->ncomps++] = item->place;
		const char *own = tensor_title(s->e->graph, tensor_base(item->tensor));
		if (item->from)
			name = arena_format(p->arena, "copy_%s", item->target->name);
		else if (item->updates && !param)
			name = arena_format(p->arena, "update_%s", item->updates->name);
		else if (own && !param)
			name = own;
		param = param || (item->updates && item->updates->kind == T_PARAM);
	}
	kernel->name = identifier(p->arena, names, name ? name : "kernel");
	vec_push(p->arena, &s->e->kernels, kernel);
}

static void add_after(Fuse *s, Map *names, Cluster *c)
{
	if (c->mark == s->mark)
		return;
	c->mark = s->mark;
	for (int i = 0; i < c->items.len; i++) {
		const Items *before = &c->items.data[i]->before;
		for (int k = 0; k < before->len; k++)
			add_after(s, names, s->cluster[before->data[k]->number]);
	}
	add_kernel(s, names, c);
}

void fuse(Program *p, Entry *e)
{
	Fuse s = {.p = p, .e = e};
	Map names;
	map_init(&names, p->arena);
	if (!items_collect(&s.list, p, e))
		return;
	s.cluster = NEW_ARRAY(p->arena, Cluster *, s.list.len);
	form_clusters(&s);
	if (p->optimize > 0)
		drop_buffers(&s);
	s.mark++;
	for (int i = 0; i < s.clusters.len; i++)
		add_after(&s, &names, s.clusters.data[i]);
}
