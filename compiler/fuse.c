/* SPDX-License-Identifier: MIT */
/* From definitions to kernels. Without optimisation each definition has a kernel of its own.
 * Otherwise maps of one shape share a kernel when one reads the other element by element, or both
 * read the same: the update of a parameter with its moments, the parts of a normalisation; and they
 * follow the reduction that they read so. What only they read is never stored. */
#include "nest.h"

#include <string.h>

enum { MOST_MAPS = 8 };

typedef struct Cluster Cluster;
typedef VEC(Cluster *) Clusters;

struct Cluster {
	Items items;
	int number;     /* in the order they were begun */
	Clusters after; /* those that depend on it */
	int rank;       /* greater than that of all it depends on */
	int mark;
};

typedef struct Fuse {
	Program *p;
	Entry *e;
	Items list;
	Cluster **cluster; /* by number of item */
	Clusters clusters;
	Clusters *users; /* by tensor id: those that compute it, or read it element by element */
	bool *leaves;    /* by tensor id: read outside of the cluster that computes it */
	int mark;
} Fuse;

/* ---- which maps go together ----------------------------------------------------------------- */

static bool depends_on(Fuse *s, Cluster *c, const Cluster *other)
{
	if (c == other)
		return true;
	if (c->mark == s->mark || c->rank <= other->rank)
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
	/* what is computed again is there to be late */
	if (item->tensor->again && item->tensor->again != c->items.data[0]->tensor->again)
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

/* The last cluster that the item may join; one that it has something to do with. */
static Cluster *find_home(Fuse *s, const Item *item)
{
	Cluster *home = NULL;
	for (int i = 0; i < item->reads.len; i++) {
		Clusters *users = &s->users[item->reads.data[i].base->id];
		int kept = 0;
		for (int k = 0; k < users->len; k++)
			if (users->data[k]->items.len < MOST_MAPS)
				users->data[kept++] = users->data[k];
		users->len = kept;
		for (int k = kept - 1; k >= 0; k--) {
			Cluster *c = users->data[k];
			if ((!home || c->number > home->number) && may_join(s, c, item))
				home = c;
		}
	}
	return home;
}

static void raise_rank(Cluster *c, int rank)
{
	if (c->rank >= rank)
		return;
	c->rank = rank;
	for (int i = 0; i < c->after.len; i++)
		raise_rank(c->after.data[i], rank + 1);
}

static void add_user(Fuse *s, const Tensor *base, Cluster *c)
{
	Clusters *users = &s->users[base->id];
	if (!users->len || users->data[users->len - 1] != c)
		vec_push(s->p->arena, users, c);
}

static void join(Fuse *s, Cluster *c, Item *item)
{
	vec_push(s->p->arena, &c->items, item);
	s->cluster[item->number] = c;
	add_user(s, item->tensor, c);
	for (int i = 0; i < item->reads.len; i++)
		if (item->reads.data[i].same)
			add_user(s, item->reads.data[i].base, c);
	for (int i = 0; i < item->before.len; i++) {
		Cluster *earlier = s->cluster[item->before.data[i]->number];
		if (earlier == c)
			continue;
		vec_push(s->p->arena, &earlier->after, c);
		raise_rank(c, earlier->rank + 1);
	}
}

static void form_clusters(Fuse *s)
{
	for (int i = 0; i < s->list.len; i++) {
		Item *item = s->list.data[i];
		bool joins = s->p->optimize > 0 && is_plain_map(item);
		Cluster *home = joins ? find_home(s, item) : NULL;
		if (!home) {
			home = NEW(s->p->arena, Cluster);
			home->number = s->clusters.len;
			vec_push(s->p->arena, &s->clusters, home);
		}
		join(s, home, item);
	}
}

/* ---- what need not be stored ---------------------------------------------------------------- */

static void find_leaving(Fuse *s)
{
	Cluster **maker = NEW_ARRAY(s->p->arena, Cluster *, s->e->graph->tensors.len);
	for (int i = 0; i < s->list.len; i++) {
		const Item *item = s->list.data[i];
		if (!item->from)
			maker[item->tensor->id] = s->cluster[item->number];
	}
	for (int i = 0; i < s->list.len; i++) {
		const Item *item = s->list.data[i];
		for (int k = 0; k < item->reads.len; k++) {
			int id = item->reads.data[k].base->id;
			s->leaves[id] |= maker[id] != s->cluster[item->number];
		}
	}
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
	if (!head->passes || c->items.len < 2)
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
	find_leaving(s);
	const Buffer **buffer = (const Buffer **)s->e->buffer;
	for (int i = 0; i < s->list.len; i++) {
		Item *item = s->list.data[i];
		if (!is_plain_map(item) || item->target->storage != STORE_ARENA ||
		    s->cluster[item->number]->items.len < 2 || s->leaves[item->tensor->id])
			continue;
		item->target->id = -1;
		item->target = NULL;
		buffer[item->tensor->id] = NULL;
	}
	for (int i = 0; i < s->clusters.len; i++) {
		Item *head = s->clusters.data[i]->items.data[0];
		head->passes = is_head(head) && head->target->storage == STORE_ARENA &&
			       !s->leaves[head->tensor->id];
		share_target(s, s->clusters.data[i]);
	}
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

Kernel *kernel_new(Program *p, Entry *e, const Group *group)
{
	Kernel *kernel = NEW(p->arena, Kernel);
	kernel->group = NEW(p->arena, Group);
	*kernel->group = *group;
	kernel->comps = NEW_ARRAY(p->arena, const Tensor *, 2 * group->nitems);
	const char *name = NULL;
	bool param = false; /* named after what it updates */
	for (int i = 0; i < group->nitems; i++) {
		const Item *item = group->items[i];
		kernel->comps[kernel->ncomps++] = item->tensor;
		if (item->place)
			kernel->comps[kernel->ncomps++] = item->place;
		const char *own = tensor_title(e->graph, tensor_base(item->tensor));
		if (item->from)
			name = arena_format(p->arena, "copy_%s", item->target->name);
		else if (item->updates && !param)
			name = arena_format(p->arena, "update_%s", item->updates->name);
		else if (own && !param)
			name = own;
		param = param || (item->updates && item->updates->kind == T_PARAM);
	}
	kernel->name = identifier(p->arena, e->kernel_names, name ? name : "kernel");
	return kernel;
}

static void add_after(Fuse *s, Cluster *c)
{
	if (c->mark == s->mark)
		return;
	c->mark = s->mark;
	for (int i = 0; i < c->items.len; i++) {
		const Items *before = &c->items.data[i]->before;
		for (int k = 0; k < before->len; k++)
			add_after(s, s->cluster[before->data[k]->number]);
	}
	const Group group = {.nitems = c->items.len, .items = c->items.data};
	vec_push(s->p->arena, &s->e->kernels, kernel_new(s->p, s->e, &group));
}

void fuse(Program *p, Entry *e)
{
	Fuse s = {.p = p, .e = e};
	e->kernel_names = NEW(p->arena, Map);
	map_init(e->kernel_names, p->arena);
	if (!items_collect(&s.list, p, e))
		return;
	int n = e->graph->tensors.len;
	s.cluster = NEW_ARRAY(p->arena, Cluster *, s.list.len);
	s.users = arena_array(p->arena, (size_t)n, sizeof *s.users);
	s.leaves = NEW_ARRAY(p->arena, bool, n);
	form_clusters(&s);
	if (p->optimize > 0)
		drop_buffers(&s);
	s.mark++;
	for (int i = 0; i < s.clusters.len; i++)
		add_after(&s, s.clusters.data[i]);
}
