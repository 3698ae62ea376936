/* SPDX-License-Identifier: MIT */
/* What an entry has to compute and where the results go. A root is stored where it is wanted at
 * once if it is the first to ask for its tensor; further roots, and roots that are sources, are
 * copies. An update overwrites its parameter in place if nothing that reads the old value can come
 * after it; else the new value waits in the arena for a copy at the end. */
#include "nest.h"

#include <string.h>

enum { LINE = 64, SPREAD = 1024, VECTOR = 16 }; /* bytes */

typedef VEC(int) Ints;

typedef struct Collect {
	Program *p;
	Entry *e;
	Graph *g;
	Map *names;
	bool *live;
	Buffer **buffer;      /* by tensor id */
	Item **item_of;       /* by tensor id: what computes it (T_COMP, T_PLACE) */
	Items items;          /* by number */
	Items *readers;       /* by tensor id, of sources */
	Ints late;            /* roots to be copied at the end */
	Buffer **late_target; /* by root */
	Item **saved;         /* by tensor id: the copy of an old value */
	int next_slot[2];     /* see slot_find: for parameters, for states */
	int mark;
} Collect;

/* ---- buffers -------------------------------------------------------------------------------- */

/* A tile reads the same place of several images. If they lie at a multiple of 4096 bytes from each other, these
 * places are all kept in the same few lines of a cache, and drive each other out: so one more line
 * comes between two images. */
static void spread_images(const Collect *s, const Tensor *t, Buffer *b)
{
	int64_t bytes = element_bytes(s->p, b->elem);
	const Blocks *blocks = &s->g->origins.data[t->id].blocks;
	if (blocks->n != 1 || blocks->axis[0] != 1 || t->shape.dim[0] == 1 ||
	    b->stride[0] * bytes % SPREAD)
		return;
	b->stride[0] += LINE / bytes;
	b->elements = b->stride[0] * t->shape.dim[0];
}

/* A place within a window of few elements, or -1, is a byte, since it is written and read beside a number of
 * four bytes; but only where bytes lie in rows that fill vectors, as a loop over fewer has no lanes for them.
 * What is handed out is int32_t, and so are the numbers that a call of runtime/ takes. */
static Elem element_of(const Program *p, Storage storage, const Tensor *t)
{
	const Shape *shape = &t->shape;
	if (t->dtype == DTYPE_FLOAT)
		return ELEM_FLOAT;
	bool few = t->kind == T_PLACE && t->range.lo >= INT8_MIN && t->range.hi < INT8_MAX;
	bool own = storage == STORE_ARENA && p->optimize > 0 && !p->leaf_calls;
	bool rows = shape->rank && shape->dim[shape->rank - 1] % VECTOR == 0;
	return few && own && rows ? ELEM_BYTE : ELEM_INT;
}

static Buffer *add_buffer(Collect *s, Storage storage, const Tensor *t, const char *name)
{
	Buffer *b = NEW(s->p->arena, Buffer);
	b->id = s->e->buffers.len;
	b->name = identifier(s->p->arena, s->names, name);
	b->storage = storage;
	b->elem = element_of(s->p, storage, t);
	b->shape = t->shape;
	b->elements = shape_elements(t->shape);
	b->tensor = t;
	int64_t step = 1;
	for (int d = t->shape.rank - 1; d >= 0; d--) {
		b->stride[d] = step;
		step *= t->shape.dim[d];
	}
	if (storage == STORE_ARENA)
		spread_images(s, t, b);
	vec_push(s->p->arena, &s->e->buffers, b);
	return b;
}

static int64_t slot_offset(Collect *s, const Tensor *t)
{
	bool param = t->kind == T_PARAM;
	int n = param ? s->p->params.len : s->p->states.len;
	const Slot *slots = param ? s->p->params.data : s->p->states.data;
	const Slot *slot = slot_find(slots, n, t->name, &s->next_slot[!param]);
	if (!slot)
		die(s->p->arena, "'%s' has no place in its block", t->name);
	return slot->offset;
}

static void source_buffer(Collect *s, const Tensor *t)
{
	static const Storage storages[] = {STORE_INPUT, STORE_PARAM, STORE_STATE};
	if (s->buffer[t->id])
		return;
	Buffer *b = add_buffer(s, storages[t->kind], t, t->name);
	if (t->kind != T_INPUT)
		b->offset = slot_offset(s, t);
	s->buffer[t->id] = b;
}

/* Where a root that is not an update wants its tensor. */
static Buffer *root_buffer(Collect *s, int root)
{
	const Root *r = &s->g->roots.data[root];
	if (r->kind == ROOT_GRADIENT) {
		Buffer *b = add_buffer(s, STORE_GRADIENT, r->tensor,
				       arena_format(s->p->arena, "d_%s", r->target->name));
		b->offset = slot_offset(s, r->target);
		return b;
	}
	const char *name = r->name ? r->name : r->kind == ROOT_LOSS ? "loss" : "value";
	Buffer *b = add_buffer(s, STORE_RESULT, r->tensor, name);
	b->result = name;
	b->root = root;
	return b;
}

/* ---- items ---------------------------------------------------------------------------------- */

static bool is_source(const Tensor *t)
{
	return t->kind == T_INPUT || t->kind == T_PARAM || t->kind == T_STATE;
}

static void raise_rank(Item *item, int rank)
{
	if (item->rank >= rank)
		return;
	item->rank = rank;
	for (int i = 0; i < item->after.len; i++)
		raise_rank(item->after.data[i], rank + 1);
}

static void add_before(Collect *s, Item *item, Item *earlier)
{
	for (int i = 0; i < item->before.len; i++)
		if (item->before.data[i] == earlier)
			return;
	if (earlier == item)
		return;
	vec_push(s->p->arena, &item->before, earlier);
	vec_push(s->p->arena, &earlier->after, item);
	raise_rank(item, earlier->rank + 1);
}

static Item *new_item(Collect *s, const Tensor *t)
{
	Item *item = NEW(s->p->arena, Item);
	item->tensor = t;
	item->number = s->items.len;
	item->op = t->op;
	item->shape = t->shape;
	item->nreds = t->nreds;
	comp_extents(t, item->extents);
	for (int d = 0; d < t->shape.rank; d++)
		item->at[d] = aff_index(s->g, d);
	item->nconds = t->nconds;
	item->domain = t->domain;
	item->value = t->value;
	vec_push(s->p->arena, &s->items, item);
	return item;
}

/* A read of a parameter or state at the place of what the item computes, where that lies in blocks. */
static bool reads_own_place(Collect *s, const Item *item, const Tensor *t, const Aff *const *subs)
{
	const Blocks *b = &s->g->origins.data[item->tensor->id].blocks;
	const Aff *own[MAX_RANK];
	if (!b->n || !is_source(t) || b->axis[b->n - 1] >= t->shape.rank ||
	    shape_elements(t->shape) != shape_elements(item->shape) ||
	    !shape_equal(blocks_shape(b, t->shape), item->shape))
		return false;
	blocks_subs(s->g, b, t->shape.rank, own);
	for (int d = 0; d < t->shape.rank; d++)
		if (subs[d] != own[d] && t->shape.dim[d] > 1)
			return false;
	return true;
}

typedef struct Reading {
	Collect *s;
	Item *item;
} Reading;

static void note_read(void *context, const Tensor *t, const Aff *const *subs)
{
	Reading *r = context;
	const Tensor *base = tensor_base(t);
	bool same = t == base && (!subs || reads_at_identity(t, subs, base) ||
				  reads_own_place(r->s, r->item, t, subs));
	vec_push(r->s->p->arena, &r->item->reads, (ItemRead){base, same});
	if (is_source(base)) {
		source_buffer(r->s, base);
		vec_push(r->s->p->arena, &r->s->readers[base->id], r->item);
	}
	if (r->s->item_of[base->id])
		add_before(r->s, r->item, r->s->item_of[base->id]);
}

static Item *copy_item(Collect *s, const Tensor *t, const Buffer *from, Buffer *target)
{
	Item *item = new_item(s, t);
	item->op = REDUCE_MAP;
	item->nreds = item->nconds = 0;
	item->value = sc_int(s->g, 0);
	item->from = from;
	item->target = target;
	note_read(&(Reading){s, item}, t, NULL);
	return item;
}

static void collect_items(Collect *s)
{
	for (int i = 0; i < s->g->tensors.len; i++) {
		const Tensor *t = s->g->tensors.data[i];
		if (!s->live[i])
			continue;
		if (t->kind == T_COMP) {
			s->item_of[i] = new_item(s, t);
			item_reads(s->g, s->item_of[i], note_read, &(Reading){s, s->item_of[i]});
		} else if (t->kind == T_PLACE) {
			s->item_of[i] = s->item_of[t->a->id];
			s->item_of[i]->place = t;
		} else if (is_source(t)) {
			source_buffer(s, t);
		} else if (t->kind != T_RESHAPE) {
			die(s->p->arena, "fuse: the graph is not simplified");
		}
	}
}

/* ---- updates -------------------------------------------------------------------------------- */

/* Whether `item` can write its result over `target`: it reads no other element of it. */
static bool overwrites_safely(const Item *item, const Tensor *target)
{
	for (int i = 0; i < item->reads.len; i++)
		if (item->reads.data[i].base == target &&
		    (item->op != REDUCE_MAP || !item->reads.data[i].same))
			return false;
	return true;
}

static bool must_follow(Collect *s, Item *item, const Item *other)
{
	if (item == other)
		return true;
	if (item->mark == s->mark || item->rank <= other->rank)
		return false;
	item->mark = s->mark;
	for (int i = 0; i < item->before.len; i++)
		if (must_follow(s, item->before.data[i], other))
			return true;
	return false;
}

/* Puts every reader of the old value of `target` before `item`; false if one needs the new value.
 */
static bool after_readers(Collect *s, Item *item, const Tensor *target)
{
	int n = s->readers[target->id].len;
	Item **readers = s->readers[target->id].data;
	for (int i = 0; i < n; i++) {
		s->mark++;
		if (readers[i] != item && must_follow(s, readers[i], item))
			return false;
	}
	for (int i = 0; i < n; i++)
		add_before(s, item, readers[i]);
	return true;
}

/* ---- roots ---------------------------------------------------------------------------------- */

static Buffer **target_of(Collect *s, const Tensor *base)
{
	Item *item = s->item_of[base->id];
	return base->kind == T_PLACE ? &item->place_target : &item->target;
}

static bool is_updated(const Graph *g, const Tensor *t)
{
	for (int i = 0; i < g->roots.len; i++)
		if (g->roots.data[i].kind == ROOT_UPDATE && g->roots.data[i].target == t)
			return true;
	return false;
}

static void place_result(Collect *s, int root)
{
	const Tensor *t = s->g->roots.data[root].tensor, *base = tensor_base(t);
	Buffer *b = root_buffer(s, root);
	if (is_source(base)) {
		copy_item(s, t, s->buffer[base->id], b);
	} else if (*target_of(s, base)) {
		s->late_target[root] = b;
		vec_push(s->p->arena, &s->late, root);
	} else {
		*target_of(s, base) = b;
	}
}

static void place_update(Collect *s, int root)
{
	const Root *r = &s->g->roots.data[root];
	const Tensor *base = tensor_base(r->tensor);
	source_buffer(s, r->target);
	if (base == r->target)
		return;
	if (is_source(base)) {
		if (is_updated(s->g, base) && !s->saved[base->id]) {
			const char *name = arena_format(s->p->arena, "old_%s", base->name);
			s->saved[base->id] = copy_item(s, base, s->buffer[base->id],
						       add_buffer(s, STORE_ARENA, base, name));
		}
	} else if (base->kind == T_COMP && !*target_of(s, base)) {
		Item *item = s->item_of[base->id];
		if (overwrites_safely(item, r->target) && after_readers(s, item, r->target)) {
			item->target = s->buffer[r->target->id];
			item->updates = r->target;
			return;
		}
	}
	s->late_target[root] = s->buffer[r->target->id];
	vec_push(s->p->arena, &s->late, root);
}

/* The copies that were put off; every reader of an overwritten value comes before. */
static void copy_late(Collect *s)
{
	for (int i = 0; i < s->late.len; i++) {
		const Root *r = &s->g->roots.data[s->late.data[i]];
		const Tensor *base = tensor_base(r->tensor);
		Buffer *target = s->late_target[s->late.data[i]];
		Item *saved = s->saved[base->id];
		const Buffer *from = saved ? saved->target : s->buffer[base->id];
		Item *item = copy_item(s, r->tensor, from, target);
		if (saved) {
			s->readers[base->id].len--;
			add_before(s, item, saved);
		}
		if (r->kind != ROOT_UPDATE)
			continue;
		item->updates = r->target;
		if (!after_readers(s, item, r->target))
			die(s->p->arena, "fuse: an update cannot be ordered");
	}
}

/* ---- all ------------------------------------------------------------------------------------ */

static bool sizes_fit(Collect *s)
{
	const int64_t limit = INT64_C(1) << 40;
	for (int i = 0; i < s->g->tensors.len; i++) {
		const Tensor *t = s->g->tensors.data[i];
		if (!s->live[i] || shape_elements(t->shape) <= limit / 8)
			continue;
		diag_error(s->p->diag, s->g->origins.data[i].loc,
			   "a tensor of shape %s is larger than 2^40 bytes",
			   shape_text(s->p->arena, t->shape));
		return false;
	}
	return true;
}

/* What no root claimed lies in the arena. */
static void place_rest(Collect *s)
{
	for (int i = 0; i < s->g->tensors.len; i++) {
		const Tensor *t = s->g->tensors.data[i];
		if (!s->live[i] || (t->kind != T_COMP && t->kind != T_PLACE))
			continue;
		Buffer **target = target_of(s, t);
		const char *name = tensor_title(s->g, t);
		if (!*target)
			*target = add_buffer(s, STORE_ARENA, t, name ? name : "value");
		s->buffer[i] = *target;
	}
	for (int i = 0; i < s->g->tensors.len; i++)
		if (s->live[i] && s->g->tensors.data[i]->kind == T_RESHAPE)
			s->buffer[i] = s->buffer[tensor_base(s->g->tensors.data[i])->id];
}

static void append_after(Collect *s, Items *out, Item *item)
{
	if (item->mark == s->mark)
		return;
	item->mark = s->mark;
	for (int i = 0; i < item->before.len; i++)
		append_after(s, out, item->before.data[i]);
	vec_push(s->p->arena, out, item);
}

bool items_collect(Items *out, Program *p, Entry *e)
{
	Graph *g = e->graph;
	int n = g->tensors.len;
	Collect s = {.p = p,
		     .e = e,
		     .g = g,
		     .names = NEW(p->arena, Map),
		     .live = graph_live(g),
		     .buffer = NEW_ARRAY(p->arena, Buffer *, n),
		     .item_of = NEW_ARRAY(p->arena, Item *, n),
		     .late_target = NEW_ARRAY(p->arena, Buffer *, g->roots.len),
		     .saved = NEW_ARRAY(p->arena, Item *, n)};
	s.readers = arena_array(p->arena, (size_t)n, sizeof *s.readers);
	map_init(s.names, p->arena);
	e->buffer = (const Buffer *const *)s.buffer;
	e->names = s.names;
	*out = (Items){0};
	if (!sizes_fit(&s))
		return false;
	for (int i = 0; i < g->checks.len; i++)
		source_buffer(&s, g->checks.data[i].input);
	collect_items(&s);
	for (int i = 0; i < g->roots.len; i++)
		if (g->roots.data[i].kind != ROOT_UPDATE)
			place_result(&s, i);
	for (int i = 0; i < g->roots.len; i++)
		if (g->roots.data[i].kind == ROOT_UPDATE)
			place_update(&s, i);
	place_rest(&s);
	copy_late(&s);
	s.mark++;
	for (int i = 0; i < s.items.len; i++)
		append_after(&s, out, s.items.data[i]);
	return true;
}
