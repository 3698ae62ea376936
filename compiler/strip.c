/* SPDX-License-Identifier: MIT */
/* Depth first by strips of images. What is computed image by image need not wait for the whole batch:
 * kernels that follow each other run for some images, then for the next, while what they hand to each
 * other is still in the cache; and what only they see needs room for one strip, whatever the batch. A sum
 * over images (the gradient of a weight) adds up from strip to strip.
 *
 * What couples images, as the statistics of batch norm do, ends a stretch of such kernels: what reads
 * them waits for all strips. So every kernel has a level, the number of such ends before it. Within a level
 * a stretch goes on as long as that pays: it is a question of bytes, those of the images that one strip has
 * in use, and those of weights that come again with every strip. */
#include "nest.h"

#include <string.h>

enum {
	CACHE = 1 << 21, /* bytes: what is about to leave the caches that are a core's own */
	/* of the next cache: where images lie in large blocks, for a whole level as one stretch */
	SHARED = 1 << 23,
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
	int stage; /* a level, then a stretch: what sees all images runs before the others of its stage */
} Unit;

typedef VEC(Unit *) Units;

typedef struct Use {       /* of a buffer */
	int stretch, last; /* the last to use it, and the unit of that */
	int stage;         /* of all units that use it; BEFORE: nothing does yet, SEVERAL */
	bool images;       /* it has a piece for every strip */
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
	int *index;       /* by number of item: that which runs by strips; -1: none */
	/* all units, in an order in which they can run */
	Units units;
	Unit **unit_of; /* by number of item */
	int nitems, stages;
	bool *stays;        /* by kernel: it sees all images, as splitting it did not pay */
	VEC(int64_t) count; /* by stage: strips; 1: none */
	Use *use;           /* by buffer id */
	/* of the stretch at hand */
	int64_t limit;      /* bytes of images in a strip */
	int stretch, unit;  /* its number, and the present one of its units */
	int64_t *bytes;     /* by unit: of the images in use while it runs */
	int64_t most_bytes; /* of any unit */
	int64_t others;     /* bytes of weights, and of sums over images */
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

static Kind kind_of(const Strips *s, const Item *item)
{
	int k = s->index[item->number];
	return k < 0 ? WHOLE : k < item->shape.rank ? PIECE : ADDS;
}

static void note_item(Strips *s, const Item *item)
{
	s->index[item->number] = index_of(s, item);
	s->images[item->tensor->id] = kind_of(s, item) == PIECE;
	if (item->place)
		s->images[item->place->id] = kind_of(s, item) == PIECE;
}

/* Inputs, then what is made of them. */
static void note_images(Strips *s)
{
	for (int i = 0; i < s->g->tensors.len; i++) {
		const Tensor *t = s->g->tensors.data[i];
		s->images[i] = t->kind == T_INPUT && t->shape.rank && t->shape.dim[0] == s->batch;
	}
	for (int i = 0; i < s->e->kernels.len; i++) {
		const Group *group = s->e->kernels.data[i]->group;
		for (int k = 0; k < group->nitems; k++)
			note_item(s, group->items[k]);
	}
}

/* ---- levels --------------------------------------------------------------------------------- */

static void add_unit(Strips *s, int from, const Group *group, int first, int n, Kind kind)
{
	Unit *u = NEW(s->p->arena, Unit);
	*u = (Unit){.group = {.nitems = n, .items = group->items + first},
		    .from = from,
		    .part = n < group->nitems,
		    .kind = kind};
	for (int i = 0; i < n; i++)
		s->unit_of[u->group.items[i]->number] = u;
	vec_push(s->p->arena, &s->units, u);
}

/* A kernel as one unit; but what follows a sum over images in its loops has to wait for all of them. */
static void add_kernel(Strips *s, int number)
{
	const Group *group = s->e->kernels.data[number]->group;
	const int n = group->nitems;
	Kind first = kind_of(s, group->items[0]), all = first;
	for (int i = 1; i < n; i++)
		all = kind_of(s, group->items[i]) == all ? all : WHOLE;
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

/* The first stage in which it can run: behind the strips of what it needs all of. */
static void find_stage(Strips *s, Unit *u)
{
	for (int i = 0; i < u->group.nitems; i++) {
		const Items *before = &u->group.items[i]->before;
		for (int k = 0; k < before->len; k++) {
			const Unit *other = s->unit_of[before->data[k]->number];
			bool waits =
				other->kind == ADDS || (other->kind == PIECE && u->kind == WHOLE);
			if (other != u)
				u->stage = raised(u->stage, other->stage + waits);
		}
	}
	s->stages = raised(s->stages, u->stage + 1);
}

/* What sees all images runs as late as those need it that are there for others, not for its own sake. */
static void sink(Strips *s, Unit *u)
{
	int latest = s->stages;
	for (int i = 0; i < u->group.nitems && u->kind == WHOLE; i++) {
		const Items *after = &u->group.items[i]->after;
		for (int k = 0; k < after->len; k++) {
			const Unit *other = s->unit_of[after->data[k]->number];
			if (other != u && other->stage < latest)
				latest = other->stage;
		}
	}
	if (u->kind == WHOLE && latest < s->stages)
		u->stage = latest;
}

/* What is computed again runs in the first stage that reads it (recompute.c). */
static void put_off(Strips *s, Unit *u)
{
	int first = s->stages;
	bool again = false;
	for (int i = 0; i < u->group.nitems; i++) {
		const Items *after = &u->group.items[i]->after;
		again = again || u->group.items[i]->tensor->again;
		for (int k = 0; k < after->len; k++) {
			const Unit *other = s->unit_of[after->data[k]->number];
			int stage = other->stage - (other->kind == WHOLE);
			first = other != u && stage < first ? stage : first;
		}
	}
	if (again && u->kind == PIECE && first < s->stages)
		u->stage = raised(u->stage, first);
}

static void find_levels(Strips *s)
{
	s->units.len = 0;
	s->stages = 0;
	for (int i = 0; i < s->e->kernels.len; i++)
		add_kernel(s, i);
	for (int i = 0; i < s->units.len; i++)
		find_stage(s, s->units.data[i]);
	for (int i = s->units.len - 1; i >= 0; i--)
		put_off(s, s->units.data[i]);
}

/* ---- stretches ------------------------------------------------------------------------------ */

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

/* The stretch uses b up to its present unit. */
static void note_bytes(Strips *s, const Unit *u, const Buffer *b, bool images)
{
	Use *use = &s->use[b->id];
	int64_t bytes = buffer_bytes(s->p, b);
	bool known = use->stretch == s->stretch;
	(void)u;
	if (!images && !known)
		s->others += bytes;
	for (int i = known ? use->last + 1 : s->unit; images && i <= s->unit; i++) {
		s->bytes[i] += bytes;
		s->most_bytes = s->bytes[i] > s->most_bytes ? s->bytes[i] : s->most_bytes;
	}
	use->stretch = s->stretch;
	use->last = s->unit;
}

/* So few strips that the images of one fit the cache; 1: they do anyway, or never, or are little beside
 * what comes again with every strip. */
static int64_t strips_of_stretch(const Strips *s)
{
	int64_t count = 1;
	while (count < s->most &&
	       (s->most % count || s->most_bytes / count > s->limit || count < s->p->strips))
		count++;
	int64_t strip = s->most_bytes / count;
	return s->p->strips || (strip <= s->limit && s->others <= strip) ? count : 1;
}

/* How many of the n units from here on should be a stretch of strips; 1, and *count is 1: none. */
static int find_stretch(Strips *s, Unit *const *units, int n, int64_t limit, int64_t *count)
{
	int best = 1;
	*count = 1;
	s->limit = limit;
	s->stretch++;
	s->most_bytes = s->others = 0;
	for (s->unit = 0; s->unit < n; s->unit++) {
		s->bytes[s->unit] = 0;
		visit_buffers(s, units[s->unit], note_bytes);
		int64_t strips = s->unit ? strips_of_stretch(s) : 1;
		if (strips > 1) {
			best = s->unit + 1;
			*count = strips;
		}
		if (!s->p->strips && (s->others > s->limit || s->most_bytes / s->most > s->limit))
			break;
	}
	return best;
}

static Units *units_by_stage(const Strips *s)
{
	Units *stages = arena_array(s->g->scratch, (size_t)s->stages, sizeof *stages);
	for (int i = 0; i < s->units.len; i++)
		vec_push(s->g->scratch, &stages[s->units.data[i]->stage], s->units.data[i]);
	return stages;
}

/* Each level's units as stretches, which are the stages from then on. */
static void find_stretches(Strips *s)
{
	const int levels = s->stages;
	const Units *by_level = units_by_stage(s);
	int64_t count, far;
	s->count.len = 0;
	for (int level = 0; level < levels; level++) {
		Units units = {0};
		for (int i = 0; i < by_level[level].len; i++)
			if (by_level[level].data[i]->kind != WHOLE)
				vec_push(s->g->scratch, &units, by_level[level].data[i]);
		for (int i = 0, n; i < units.len; i += n) {
			n = find_stretch(s, units.data + i, units.len - i, CACHE, &count);
			if (i == 0 && n < units.len &&
			    find_stretch(s, units.data, units.len, SHARED, &far) == units.len) {
				n = units.len;
				count = far;
			}
			for (int k = 0; k < n; k++)
				units.data[i + k]->stage = -1 - s->count.len;
			vec_push(s->p->arena, &s->count, count);
		}
	}
	vec_push(s->p->arena, &s->count, 1); /* what comes behind all of them */
	s->stages = s->count.len;
	for (int i = 0; i < s->units.len; i++) {
		Unit *u = s->units.data[i];
		u->stage = u->kind == WHOLE ? 0 : -1 - u->stage;
		if (u->kind == WHOLE)
			find_stage(s, u);
	}
	for (int i = s->units.len - 1; i >= 0; i--)
		sink(s, s->units.data[i]);
}

/* false: what was split in vain stays whole now. */
static bool is_settled(Strips *s)
{
	bool settled = true;
	for (int i = 0; i < s->units.len; i++) {
		const Unit *u = s->units.data[i];
		if (!u->part || u->kind == WHOLE || s->count.data[u->stage] > 1)
			continue;
		s->stays[u->from] = true;
		settled = false;
	}
	return settled;
}

static void note_stage(Strips *s, const Unit *u, const Buffer *b, bool images)
{
	Use *use = &s->use[b->id];
	int stage = u->kind == WHOLE ? SEVERAL : u->stage;
	use->stage = use->stage == BEFORE || use->stage == stage ? stage : SEVERAL;
	use->images = images;
}

/* ---- the strips ----------------------------------------------------------------------------- */

/* The item computes one piece in each strip. */
static void cut_item(Strips *s, Item *item, Strip *strip)
{
	Graph *g = s->g;
	const int k = s->index[item->number];
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
	if (use->stage < 0 || !use->images || b->storage != STORE_ARENA ||
	    s->count.data[use->stage] == 1)
		return;
	b->shape.dim[0] /= s->count.data[use->stage];
	b->elements /= s->count.data[use->stage];
	b->advance = b->elements;
}

static void add_stage(Strips *s, const Kernels *old, const Units *units, int stage)
{
	Strip *strip = NULL;
	for (int whole = 1; whole >= 0; whole--)
		for (int i = 0; i < units->len; i++) {
			const Unit *u = units->data[i];
			if ((u->kind == WHOLE) != whole)
				continue;
			Kernel *kernel = old->data[u->from];
			if (u->part)
				kernel = kernel_new(s->p, s->e, &u->group);
			if (!whole && !strip && s->count.data[stage] > 1) {
				strip = NEW(s->p->arena, Strip);
				strip->count = s->count.data[stage];
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

static void cut_all(Strips *s)
{
	const Kernels old = s->e->kernels;
	const Units *stages = units_by_stage(s);
	s->e->kernels = (Kernels){0};
	for (int i = 0; i < s->e->buffers.len; i++)
		s->use[i] = (Use){.stage = BEFORE};
	for (int i = 0; i < s->units.len; i++)
		visit_buffers(s, s->units.data[i], note_stage);
	for (int i = 0; i < s->e->buffers.len; i++)
		cut_buffer(s, s->e->buffers.data[i]);
	for (int stage = 0; stage < s->stages; stage++)
		add_stage(s, &old, &stages[stage], stage);
}

static bool any_strips(const Strips *s)
{
	for (int stage = 0; stage < s->stages; stage++)
		if (s->count.data[stage] > 1)
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
	s.index = NEW_ARRAY(p->arena, int, s.nitems);
	s.unit_of = NEW_ARRAY(p->arena, Unit *, s.nitems);
	s.stays = NEW_ARRAY(p->arena, bool, e->kernels.len);
	s.use = NEW_ARRAY(p->arena, Use, e->buffers.len);
	s.bytes = NEW_ARRAY(p->arena, int64_t, s.nitems);
	s.most = s.batch / (e->block ? e->block : 1);
	if (s.most < 2)
		return;
	note_images(&s);
	do {
		find_levels(&s);
		find_stretches(&s);
	} while (!is_settled(&s));
	if (any_strips(&s))
		cut_all(&s);
}
