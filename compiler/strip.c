/* SPDX-License-Identifier: MIT */
/* Depth first by strips of images. What is computed image by image need not wait for the whole batch:
 * kernels that follow each other run for some images, then for the next, while what they hand to each
 * other is still in the cache; and what only they see needs room for one strip, whatever the batch. A sum
 * over images (the gradient of a weight) adds up from strip to strip.
 *
 * What couples images, as the statistics of batch norm do, ends a stretch of such kernels: what reads
 * them waits for all strips. So every kernel has a level, the number of such ends before it, and
 * those of one level are a stretch. Whether it runs in strips, and in how many, is a question of bytes. */
#include "nest.h"

#include <string.h>

enum {
	CACHE = 1 << 21, /* bytes: what is about to leave the caches that are a core's own */
	LEAST_TERMS = 16 /* of a sum in one strip, to make up for adding it to memory */
};

typedef enum Kind {
	WHOLE, /* sees all images, or none */
	PIECE, /* its result has a piece for every strip */
	ADDS   /* its result is a sum over all strips */
} Kind;

typedef struct Unit { /* a kernel to be */
	Group group;
	int from; /* the kernel it is, or is part of */
	bool part;
	Kind kind;
	int level, number;
} Unit;

typedef struct Use {     /* of a buffer, by the stretch at hand */
	int level;       /* of all that use it; BEFORE: nothing yet, SEVERAL */
	int first, last; /* units of the stretch */
	bool images;     /* it has a piece for every strip */
} Use;

enum { BEFORE = -1, SEVERAL = -2 };

typedef struct Strips {
	Program *p;
	Entry *e;
	Graph *g;
	int64_t batch, most; /* images; strips there can be */
	bool *images;        /* by tensor id: dimension 0 has a piece for every strip */
	/* of one item */
	const Item *item;
	Subst *subst;     /* an index, by strips */
	bool sees, local; /* it reads such tensors; of each only the piece of its own strip */
	/* all units, in an order in which they can run */
	VEC(Unit *) units;
	Unit **unit_of; /* by number of item */
	int nitems, levels;
	bool *stays;    /* by kernel: it sees all images, as splitting it did not pay */
	int64_t *count; /* by level: strips; 1: none */
	Use *use;       /* by buffer id */
} Strips;

/* ---- what goes image by image --------------------------------------------------------------- */

/* What takes the place of index k: the strip's piece of it, and the place in that. */
static Subst *subst_strips(Graph *g, const Item *item, int k, int64_t count)
{
	const Aff **to = NEW_ARRAY(g->scratch, const Aff *, MAX_INDICES);
	int64_t *extents = NEW_ARRAY(g->scratch, int64_t, MAX_INDICES);
	int64_t size = item->extents[k] / count;
	const Aff *strip = aff_index(g, strip_index(item));
	memcpy(extents, item->extents, sizeof item->extents);
	extents[k] = size;
	extents[strip_index(item)] = count;
	to[k] = aff_scale(g, strip, size);
	if (size > 1)
		to[k] = aff_add(g, to[k], aff_index(g, k));
	return subst_ranges(g, to, MAX_INDICES, extents);
}

static void see_read(void *context, const Tensor *t, const Aff *const *subs)
{
	Strips *s = context;
	if (!s->images[tensor_base(t)->id] || t->shape.rank == 0)
		return;
	s->sees = true;
	if (t->shape.dim[0] % s->most) {
		s->local = false;
		return;
	}
	const Aff *piece = aff_div(s->g, subs[0], t->shape.dim[0] / s->most);
	s->local = s->local && subst_aff(s->subst, piece) == aff_index(s->g, strip_index(s->item));
}

/* If index k runs by strips, what the item reads of images is of its own strip. */
static bool goes_by(Strips *s, const Item *item, int k)
{
	if (item->extents[k] % s->most)
		return false;
	s->item = item;
	s->subst = subst_strips(s->g, item, k, s->most);
	s->sees = false;
	s->local = true;
	item_reads(s->g, item, see_read, s);
	return s->sees && s->local;
}

/* The index that runs by strips; -1: none does. */
static int index_of(Strips *s, const Item *item)
{
	int64_t terms = 1;
	if (item->from || item->updates || strip_index(item) >= MAX_INDICES)
		return -1;
	if (item->shape.rank && goes_by(s, item, 0))
		return 0;
	for (int k = item->shape.rank; k < strip_index(item); k++)
		terms *= item->extents[k];
	if (item->op != REDUCE_SUM || terms / s->most < (s->p->strips ? 1 : LEAST_TERMS))
		return -1;
	for (int k = item->shape.rank; k < strip_index(item); k++)
		if (goes_by(s, item, k))
			return k;
	return -1;
}

static Kind note_item(Strips *s, const Item *item)
{
	int k = index_of(s, item);
	Kind kind = k < 0 ? WHOLE : k < item->shape.rank ? PIECE : ADDS;
	s->images[item->tensor->id] = kind == PIECE;
	if (item->place)
		s->images[item->place->id] = kind == PIECE;
	return kind;
}

static void note_inputs(Strips *s)
{
	for (int i = 0; i < s->g->tensors.len; i++) {
		const Tensor *t = s->g->tensors.data[i];
		s->images[i] = t->kind == T_INPUT && t->shape.rank && t->shape.dim[0] == s->batch;
	}
}

/* As many strips as most definitions can have pieces: their blocks of images, or images. */
static void choose_most(Strips *s)
{
	static const int64_t blocks[] = {1, 8, 16};
	int best_found = 0;
	int64_t best = 1;
	for (int i = 0; i < 3; i++) {
		int found = 0;
		s->most = s->batch / blocks[i];
		if (s->batch % blocks[i] || s->most < 2)
			continue;
		note_inputs(s);
		for (int k = 0; k < s->e->kernels.len; k++) {
			const Group *group = s->e->kernels.data[k]->group;
			for (int j = 0; j < group->nitems; j++)
				found += note_item(s, group->items[j]) == PIECE;
		}
		if (found > best_found) {
			best_found = found;
			best = s->most;
		}
	}
	s->most = best;
	note_inputs(s);
}

/* ---- levels --------------------------------------------------------------------------------- */

static void add_unit(Strips *s, int from, const Group *group, int first, int n, Kind kind)
{
	Unit *u = NEW(s->p->arena, Unit);
	*u = (Unit){.group = {n, group->items + first},
		    .from = from,
		    .part = n < group->nitems,
		    .kind = kind,
		    .number = s->units.len};
	for (int i = 0; i < n; i++)
		s->unit_of[u->group.items[i]->number] = u;
	vec_push(s->p->arena, &s->units, u);
}

/* A kernel as one unit; but what follows a sum over images in its loops has to wait for all of them. */
static void add_kernel(Strips *s, int number)
{
	const Group *group = s->e->kernels.data[number]->group;
	const int n = group->nitems;
	Kind first = note_item(s, group->items[0]), all = first;
	for (int i = 1; i < n; i++)
		all = note_item(s, group->items[i]) == all ? all : WHOLE;
	if (s->stays[number])
		first = all = WHOLE;
	if (first == ADDS && n > 1) {
		add_unit(s, number, group, 0, 1, ADDS);
		add_unit(s, number, group, 1, n - 1, WHOLE);
	} else {
		add_unit(s, number, group, 0, n, all);
	}
}

static int raised(int level, int least)
{
	return level > least ? level : least;
}

/* The first level in which it can run: behind the strips of what it needs all of. In a level, what sees all
 * images comes first. */
static void find_level(Strips *s, Unit *u)
{
	for (int i = 0; i < u->group.nitems; i++) {
		const Items *before = &u->group.items[i]->before;
		for (int k = 0; k < before->len; k++) {
			const Unit *other = s->unit_of[before->data[k]->number];
			bool waits =
				other->kind == ADDS || (other->kind == PIECE && u->kind == WHOLE);
			if (other != u)
				u->level = raised(u->level, other->level + waits);
		}
	}
	s->levels = raised(s->levels, u->level + 1);
}

/* What sees all images runs as late as those need it that are there for others, not for its own sake. */
static void sink(Strips *s, Unit *u)
{
	int latest = s->levels;
	for (int i = 0; i < u->group.nitems && u->kind == WHOLE; i++) {
		const Items *after = &u->group.items[i]->after;
		for (int k = 0; k < after->len; k++) {
			const Unit *other = s->unit_of[after->data[k]->number];
			if (other != u && other->level < latest)
				latest = other->level;
		}
	}
	if (u->kind == WHOLE && latest < s->levels)
		u->level = latest;
}

static void find_levels(Strips *s)
{
	s->units.len = 0;
	s->levels = 0;
	note_inputs(s);
	for (int i = 0; i < s->e->kernels.len; i++)
		add_kernel(s, i);
	for (int i = 0; i < s->units.len; i++)
		find_level(s, s->units.data[i]);
	for (int i = s->units.len - 1; i >= 0; i--)
		sink(s, s->units.data[i]);
}

/* ---- bytes ---------------------------------------------------------------------------------- */

typedef void (*BufferVisitor)(Strips *s, const Unit *u, const Buffer *b, bool images);

static void visit_tensor(Strips *s, const Unit *u, const Tensor *t, BufferVisitor visit)
{
	const Buffer *b = s->e->buffer[t->id];
	if (b)
		visit(s, u, b, s->images[t->id]);
}

static void visit_buffers(Strips *s, const Unit *u, BufferVisitor visit)
{
	for (int i = 0; i < u->group.nitems; i++) {
		const Item *item = u->group.items[i];
		for (int k = 0; k < item->reads.len; k++)
			visit_tensor(s, u, item->reads.data[k].base, visit);
		if (item->target)
			visit(s, u, item->target, u->kind == PIECE);
		if (item->place_target)
			visit(s, u, item->place_target, u->kind == PIECE);
	}
}

static void note_levels(Strips *s, const Unit *u, const Buffer *b, bool images)
{
	Use *use = &s->use[b->id];
	int level = u->kind == WHOLE ? SEVERAL : u->level;
	use->level = use->level == BEFORE || use->level == level ? level : SEVERAL;
	use->images = images;
}

static void note_life(Strips *s, const Unit *u, const Buffer *b, bool images)
{
	Use *use = &s->use[b->id];
	(void)images;
	use->first = use->first < 0 ? u->number : use->first;
	use->last = u->number;
}

static int64_t bytes_of(const Strips *s, const Buffer *b)
{
	return b->elements * (b->elem == ELEM_FLOAT && s->p->f64 ? 8 : 4);
}

typedef struct Bytes { /* of a stretch */
	int64_t images; /* the most it has in use at a time, of all images; 0: it is of fewer than two kernels */
	int64_t others; /* weights, and sums over images: what every strip sees once more */
} Bytes;

static Bytes bytes_in_use(Strips *s, int level)
{
	int units = 0;
	int64_t most = 0, now = 0, others = 0;
	int64_t *change = NEW_ARRAY(s->g->scratch, int64_t, s->units.len + 1);
	for (int i = 0; i < s->e->buffers.len; i++)
		s->use[i].first = -1;
	for (int i = 0; i < s->units.len; i++) {
		const Unit *u = s->units.data[i];
		if (u->level != level || u->kind == WHOLE)
			continue;
		units++;
		visit_buffers(s, u, note_life);
	}
	for (int i = 0; i < s->e->buffers.len; i++) {
		const Use *use = &s->use[i];
		int64_t bytes = bytes_of(s, s->e->buffers.data[i]);
		if (use->first < 0)
			continue;
		if (!use->images) {
			others += bytes;
			continue;
		}
		change[use->first] += bytes;
		change[use->last + 1] -= bytes;
	}
	for (int i = 0; i < s->units.len; i++) {
		now += change[i];
		most = now > most ? now : most;
	}
	return (Bytes){units < 2 ? 0 : most, others};
}

/* So few strips that what one has in use fits the cache; 1: it does anyway, or never, or it is little beside
 * what comes again with every strip. */
static int64_t count_for(const Strips *s, Bytes bytes)
{
	const int64_t wanted = bytes.images ? s->p->strips : 0;
	int64_t count = 1;
	while (count < s->most && count < wanted)
		count++;
	if (wanted)
		return s->most % count ? s->most : count;
	while (count < s->most && (s->most % count || bytes.images / count > CACHE))
		count++;
	int64_t strip = bytes.images / count;
	return strip <= CACHE && bytes.others <= strip ? count : 1;
}

/* Chooses the strips of every level; false: what was split in vain stays whole now. */
static bool choose_counts(Strips *s)
{
	bool settled = true;
	s->count = NEW_ARRAY(s->p->arena, int64_t, s->levels);
	for (int i = 0; i < s->e->buffers.len; i++)
		s->use[i] = (Use){.level = BEFORE};
	for (int i = 0; i < s->units.len; i++)
		visit_buffers(s, s->units.data[i], note_levels);
	for (int level = 0; level < s->levels; level++)
		s->count[level] = count_for(s, bytes_in_use(s, level));
	for (int i = 0; i < s->units.len; i++) {
		const Unit *u = s->units.data[i];
		if (!u->part || u->kind == WHOLE || s->count[u->level] > 1)
			continue;
		s->stays[u->from] = true;
		settled = false;
	}
	return settled;
}

/* ---- the strips ----------------------------------------------------------------------------- */

/* The item computes one piece in each strip. */
static void cut_item(Strips *s, Item *item, Strip *strip)
{
	Graph *g = s->g;
	int k = index_of(s, item);
	Subst *subst = subst_strips(g, item, k, strip->count);
	const Cond **domain = NEW_ARRAY(g->arena, const Cond *, item->nconds);
	for (int i = 0; i < item->nconds; i++)
		domain[i] = subst_cond(subst, item->domain[i]);
	item->domain = domain;
	item->value = subst_scalar(subst, item->value);
	for (int d = 0; d < item->shape.rank; d++)
		item->at[d] = subst_aff(subst, item->at[d]);
	item->strip = strip;
	item->extents[strip_index(item)] = strip->count;
	item->extents[k] /= strip->count;
	if (k < item->shape.rank) {
		item->shape.dim[k] = item->extents[k];
		return;
	}
	item->adds = true;
	vec_push(s->p->arena, &strip->sums, item->target);
}

/* What only one stretch sees of it lies in one place for all strips. */
static void cut_buffer(Strips *s, Buffer *b)
{
	const Use *use = &s->use[b->id];
	if (use->level < 0 || !use->images || b->storage != STORE_ARENA ||
	    s->count[use->level] == 1)
		return;
	b->shape.dim[0] /= s->count[use->level];
	b->elements /= s->count[use->level];
	b->advance = b->elements;
}

static void add_stretch(Strips *s, const Kernels *old, int level)
{
	Strip *strip = NULL;
	for (int whole = 1; whole >= 0; whole--)
		for (int i = 0; i < s->units.len; i++) {
			const Unit *u = s->units.data[i];
			if (u->level != level || (u->kind == WHOLE) != whole)
				continue;
			Kernel *kernel = old->data[u->from];
			if (u->part)
				kernel = kernel_new(s->p, s->e, &u->group);
			if (!whole && !strip && s->count[level] > 1) {
				strip = NEW(s->p->arena, Strip);
				strip->count = s->count[level];
				strip->images = s->batch / strip->count;
				strip->first = s->e->kernels.len;
				vec_push(s->p->arena, &s->e->strips, strip);
			}
			for (int k = 0; strip && k < u->group.nitems; k++)
				cut_item(s, u->group.items[k], strip);
			kernel->strip = strip;
			vec_push(s->p->arena, &s->e->kernels, kernel);
		}
	if (strip)
		strip->last = s->e->kernels.len - 1;
}

static bool any_strips(const Strips *s)
{
	for (int level = 0; level < s->levels; level++)
		if (s->count[level] > 1)
			return true;
	return false;
}

/* requires   kernels without loops, and their buffers without places
 * keeps      every value, up to the order of summation
 * breaks     nothing; kernels are in another order */
void strip(Program *p, Entry *e)
{
	Strips s = {.p = p, .e = e, .g = e->graph, .batch = graph_batch(e->graph)};
	if (p->optimize == 0 || p->leaf_calls || s.batch < 2)
		return;
	for (int i = 0; i < e->kernels.len; i++)
		s.nitems += e->kernels.data[i]->group->nitems;
	s.images = NEW_ARRAY(p->arena, bool, s.g->tensors.len);
	s.unit_of = NEW_ARRAY(p->arena, Unit *, s.nitems);
	s.stays = NEW_ARRAY(p->arena, bool, e->kernels.len);
	s.use = NEW_ARRAY(p->arena, Use, e->buffers.len);
	choose_most(&s);
	if (s.most < 2)
		return;
	do
		find_levels(&s);
	while (!choose_counts(&s));
	if (!any_strips(&s))
		return;
	const Kernels old = e->kernels;
	e->kernels = (Kernels){0};
	for (int i = 0; i < e->buffers.len; i++)
		cut_buffer(&s, e->buffers.data[i]);
	for (int level = 0; level < s.levels; level++)
		add_stretch(&s, &old, level);
}
