/* SPDX-License-Identifier: MIT */
/* Kernels that follow each other and hand each other rows become one: softmax with cross entropy is a maximum of
 * each row, a sum of each row, a sum over all rows (the loss) and an element of each row (the gradient), and all of
 * them are ready as soon as one row has been seen. What a kernel sums up over all rows, nobody may read here, and
 * sums of products are left to their tiles. The first of them reduces rows: maps that hand each other elements share
 * loops already (fuse.c).
 *
 * A row is what has one value of the first index. It is swept where the loops over it can be joined: whatever one
 * kernel computes, those after it read at the same row. schedule.c joins the loops. */
#include "nest.h"

enum {
	LONGEST = 16384, /* elements of a row that the nearest caches hold with others */
	FAR = 256        /* kernels between two that are joined */
};

typedef VEC(const Kernel *) Several;

typedef struct Sweep {
	Graph *g;
	const Item *item;    /* whose reads are looked at */
	Several of, between; /* what the kernel under way is made of; what it passes over */
	int64_t rows;
	int row;     /* the index of the item that counts them; -1: not known yet */
	bool reads;  /* something computed here */
	bool astray; /* it reads another row, or what is there after the last row only */
} Sweep;

/* The item of the kernel that computes t; NULL: none does. */
static const Item *maker_in(const Group *group, const Tensor *t)
{
	for (int i = 0; i < group->nitems; i++)
		if (group->items[i]->tensor == t || group->items[i]->place == t)
			return group->items[i];
	return NULL;
}

static bool has_rows(const Item *item, int64_t rows)
{
	return item->shape.rank > 0 && item->shape.dim[0] == rows;
}

/* Which index of the item `sub` counts on with, one by one, beside the strips; -1: none. */
static int counts_with(const Item *item, const Aff *sub)
{
	int row = -1;
	for (int k = 0; k < strip_index(item); k++) {
		if (!(sub->indices >> k & 1))
			continue;
		if (row >= 0 || aff_coef(sub, k) != 1)
			return -1;
		row = k;
	}
	return row;
}

static void see_read(void *context, const Tensor *t, const Aff *const *subs)
{
	Sweep *s = context;
	const Tensor *base = tensor_base(t);
	const Item *maker = NULL;
	for (int i = 0; i < s->of.len && !maker; i++)
		maker = maker_in(s->of.data[i]->group, base);
	if (!maker)
		return;
	s->reads = true;
	const int row = has_rows(maker, s->rows) && t == base ? counts_with(s->item, subs[0]) : -1;
	if (row < 0 && !(s->rows == 1 && t == base && has_rows(maker, 1)))
		s->astray = true;
	else if (s->row >= 0 && row != s->row)
		s->astray = true;
	else
		s->row = row;
}

static bool multiplies(const Scalar *e)
{
	int reads = 0;
	for (int i = 0; e->kind == SC_MUL && i < e->n; i++)
		reads += e->args[i]->kind == SC_READ;
	return reads > 1;
}

/* What rows can be swept for: an element of each, or a number for all. */
static bool is_fit(const Item *item, int64_t rows)
{
	return !item->from && !item->updates && (item->shape.rank == 0 || has_rows(item, rows)) &&
	       shape_elements(item->shape) / rows <= LONGEST &&
	       !(item->op == REDUCE_SUM && multiplies(item->value));
}

static bool is_fit_all(const Group *group, int64_t rows)
{
	for (int i = 0; i < group->nitems; i++)
		if (!is_fit(group->items[i], rows))
			return false;
	return true;
}

static bool is_item_of(const Kernel *kernel, const Item *item)
{
	for (int i = 0; i < kernel->group->nitems; i++)
		if (kernel->group->items[i] == item)
			return true;
	return false;
}

/* The kernel has to wait for one that is passed over. */
static bool waits(const Sweep *s, const Kernel *kernel)
{
	for (int i = 0; i < kernel->group->nitems; i++) {
		const Items *before = &kernel->group->items[i]->before;
		for (int k = 0; k < before->len; k++)
			for (int m = 0; m < s->between.len; m++)
				if (is_item_of(s->between.data[m], before->data[k]))
					return true;
	}
	return false;
}

/* Every item of the kernel reads what is computed here at its own row. Its later items read its first at the
 * element they compute. */
static bool follows(Sweep *s, const Kernel *kernel)
{
	const Group *group = kernel->group;
	if (!is_fit_all(group, s->rows))
		return false;
	s->reads = s->astray = false;
	for (int i = 0; i < group->nitems; i++) {
		s->item = group->items[i];
		s->row = -1;
		item_reads(s->g, s->item, see_read, s);
		if (s->astray || (s->item->shape.rank > 0 && s->row > 0))
			return false;
		if (s->row >= 0 && s->item->extents[s->row] != s->rows)
			return false;
	}
	return s->reads && !waits(s, kernel);
}

/* After which of them all together are called: the last, or, where that is one of several sums, their first. */
static const Kernel *namesake(const Several *of)
{
	int k = of->len - 1;
	while (k > 0 && of->data[k]->group->items[0]->shape.rank == 0 &&
	       of->data[k - 1]->group->items[0]->shape.rank == 0)
		k--;
	return of->data[k];
}

/* One kernel of several. */
static Kernel *joined(Program *p, const Several *of)
{
	Kernel *kernel = NEW(p->arena, Kernel);
	int ncomps = 0;
	for (int i = 0; i < of->len; i++)
		ncomps += of->data[i]->ncomps;
	*kernel = *of->data[0];
	kernel->name = namesake(of)->name;
	kernel->ncomps = 0;
	kernel->comps = NEW_ARRAY(p->arena, const Tensor *, ncomps);
	for (int i = 0; i < of->len; i++) {
		for (int k = 0; k < of->data[i]->ncomps; k++)
			kernel->comps[kernel->ncomps++] = of->data[i]->comps[k];
		if (i)
			of->data[i - 1]->group->next = of->data[i]->group;
	}
	return kernel;
}

/* Kernel `first` with what follows it; those are marked as gone. */
static Kernel *sweep_from(Program *p, Entry *e, const Kernels *all, int first, bool *gone)
{
	Sweep s = {.g = e->graph};
	Kernel *kernel = all->data[first];
	const Item *head = kernel->group->items[0];
	if (head->op == REDUCE_MAP || !head->shape.rank)
		return kernel;
	s.rows = head->shape.dim[0];
	if (!is_fit_all(kernel->group, s.rows))
		return kernel;
	vec_push(p->arena, &s.of, kernel);
	for (int i = first + 1; i < all->len && s.between.len < FAR; i++) {
		if (all->data[i]->strip != kernel->strip)
			break;
		if (gone[i])
			continue;
		gone[i] = follows(&s, all->data[i]);
		vec_push(p->arena, gone[i] ? &s.of : &s.between, all->data[i]);
	}
	return s.of.len > 1 ? joined(p, &s.of) : kernel;
}

/* requires   kernels without loops
 * keeps      what they compute, and in an order in which they can run
 * breaks     nothing; there are fewer kernels */
void sweep(Program *p, Entry *e)
{
	if (p->optimize == 0 || p->leaf_calls)
		return;
	const Kernels old = e->kernels;
	bool *gone = NEW_ARRAY(p->arena, bool, old.len);
	e->kernels = (Kernels){0};
	for (int i = 0; i < old.len; i++)
		if (!gone[i])
			vec_push(p->arena, &e->kernels, sweep_from(p, e, &old, i, gone));
	for (int i = 0; i < e->strips.len; i++) {
		Strip *strip = e->strips.data[i];
		strip->last = -1;
		for (int k = 0; k < e->kernels.len; k++) {
			if (e->kernels.data[k]->strip != strip)
				continue;
			strip->first = strip->last < 0 ? k : strip->first;
			strip->last = k;
		}
	}
}
