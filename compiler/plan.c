/* SPDX-License-Identifier: MIT */
/* Where intermediate results lie: liveness over the order of the kernels, then aliases (a map that
 * runs in place over a buffer that dies), then offsets in one arena, the largest or longest-lived
 * buffers first. The lower bound beside it, the most bytes that any kernel sees alive, says how
 * good that is. */
#include "nest.h"

#include <stdlib.h>
#include <string.h>

enum {
	ALIGN = 64,
	MOST_ROUNDS = 100,
	MOST_EXCHANGES = 1000,
	SLACK = 50, /* parts of the lower bound: one may be lost on the way to a better order */
	MOST_PAIRS = 20000000, /* of blocks that are looked at: long nets have fewer rounds */
	FEW_PAIRS = 1000000    /* of a program for leaf calls, which is wanted at once */
};

typedef struct Touch { /* how a kernel uses a buffer, while it is being walked */
	int kernel, loads, stores;
	Node *const *list; /* the body that holds all its loads; NULL if there are several */
	const Aff *offset; /* of all its loads; NULL if there are several */
	int last;          /* position in that body of the last load */
} Touch;

typedef struct Planner {
	Program *p;
	Entry *e;
	int kernel;
	bool living;      /* the walk also notes lives */
	Touch *touch;     /* by buffer id */
	VEC(int) touched; /* by the present kernel; rising once sort_touched() has run */
	Node *const *list;
	int position;
	Memo seen; /* within one node */
} Planner;

/* ---- liveness ------------------------------------------------------------------------------- */

static Buffer *own(Planner *s, const Buffer *b)
{
	return s->e->buffers.data[b->id];
}

static Touch *touch_of(Planner *s, const Buffer *b)
{
	Touch *t = &s->touch[b->id];
	if (t->kernel != s->kernel) {
		*t = (Touch){.kernel = s->kernel};
		vec_push(s->p->arena, &s->touched, b->id);
	}
	Buffer *mine = own(s, b);
	if (s->living) {
		mine->first = mine->first < 0 ? s->kernel : mine->first;
		mine->last = s->kernel;
	}
	return t;
}

static void see_load(Planner *s, const Buffer *b, const Aff *offset)
{
	Touch *t = touch_of(s, b);
	if (t->loads++ == 0) {
		t->list = s->list;
		t->offset = offset;
	}
	if (t->list != s->list || t->offset != offset)
		t->list = NULL, t->offset = NULL;
	t->last = s->position;
}

static void see_aff(Planner *s, const Aff *a)
{
	for (int i = 0; a && i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->inner)
			see_aff(s, atom->inner);
		if (atom->kind == ATOM_LOAD)
			see_load(s, atom->buffer, atom->inner);
	}
}

static void see_scalar(Planner *s, const Scalar *e)
{
	if (!e || memo_get(&s->seen, e))
		return;
	memo_put(s->e->graph->scratch, &s->seen, e, e);
	if (e->kind == SC_LOAD)
		see_load(s, e->buffer, e->aff);
	see_aff(s, e->aff);
	for (int i = 0; i < e->n; i++) {
		if (e->conds)
			see_aff(s, e->conds[i]->aff);
		else if (e->args)
			see_scalar(s, e->args[i]);
	}
}

static void see_nodes(Planner *s, Node *const *list)
{
	int position = 0;
	for (Node *n = *list; n; n = n->next) {
		s->list = list;
		s->position = position++;
		s->seen = (Memo){0};
		for (int i = 0; i < n->nlo; i++)
			see_aff(s, n->lo[i]);
		for (int i = 0; i < n->nhi; i++)
			see_aff(s, n->hi[i]);
		for (int i = 0; i < n->nconds; i++)
			see_aff(s, n->conds[i]->aff);
		see_scalar(s, n->value);
		see_scalar(s, n->place);
		see_aff(s, n->offset);
		if (n->buffer)
			touch_of(s, n->buffer)->stores++;
		if (n->place_buffer)
			touch_of(s, n->place_buffer)->stores++;
		if (n->kind == NODE_TILE)
			touch_of(s, n->tile->z.buffer)->stores++;
		for (int i = 0; n->kind == NODE_STEP && i < n->tile->a.n; i++)
			see_load(s, n->tile->a.buffer, n->tile->a.at[i]);
		for (int i = 0; n->kind == NODE_STEP && i < n->tile->b.n; i++)
			see_load(s, n->tile->b.buffer, n->tile->b.at[i]);
		if (n->body)
			see_nodes(s, &n->body);
	}
}

static void see_kernel(Planner *s)
{
	s->touched.len = 0;
	see_nodes(s, &s->e->kernels.data[s->kernel]->body);
}

/* What holds more than the piece of one strip lives through all of them. */
static void stretch_lives(Entry *e, const Strip *strip)
{
	for (int i = 0; i < e->buffers.len; i++) {
		Buffer *b = e->buffers.data[i];
		if (b->advance || b->first < 0 || b->first > strip->last || b->last < strip->first)
			continue;
		b->first = b->first < strip->first ? b->first : strip->first;
		b->last = b->last > strip->last ? b->last : strip->last;
	}
}

static int by_number(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

static void sort_touched(Planner *s)
{
	if (s->touched.len)
		qsort(s->touched.data, (size_t)s->touched.len, sizeof *s->touched.data, by_number);
}

/* ---- in place ------------------------------------------------------------------------------- */

typedef struct Loops { /* around a body */
	int n;
	const Node *loop[MAX_INDICES];
} Loops;

/* Different iterations of the loops give different offsets: every variable counts, by steps that
 * exceed what the smaller ones can reach. */
static bool injective(const Aff *offset, const Loops *loops)
{
	if (offset->has_div || offset->has_read || offset->n != loops->n)
		return false;
	int64_t reach = 0;
	for (int round = 0; round < loops->n; round++) {
		const Node *least = NULL;
		int64_t least_coef = 0;
		for (int i = 0; i < loops->n; i++) {
			int64_t coef = aff_coef(offset, loops->loop[i]->var);
			if (coef <= reach)
				continue;
			if (!least || coef < least_coef)
				least = loops->loop[i], least_coef = coef;
		}
		if (!least || least->nhi != 1 || least->hi[0]->n || least->nlo != 1 ||
		    least->lo[0]->n)
			return false;
		int64_t steps = least->hi[0]->constant - least->lo[0]->constant - 1;
		reach += steps * least_coef;
		for (int i = 0; i < loops->n; i++) /* each is counted once */
			if (loops->loop[i] != least &&
			    aff_coef(offset, loops->loop[i]->var) == least_coef)
				return false;
	}
	return true;
}

static const Buffer *place_of(const Buffer *b)
{
	while (b->alias)
		b = b->alias;
	return b;
}

/* No other buffer at the place of `a` is used by this kernel. */
static bool alone_in_place(const Planner *s, const Buffer *a)
{
	for (int i = 0; i < s->touched.len; i++) {
		const Buffer *c = s->e->buffers.data[s->touched.data[i]];
		if (c != a && place_of(c) == place_of(a))
			return false;
	}
	return true;
}

/* Whether the stores of `n` may go over `a`: a dies here, and is read only in this body, at the
 * same element, not after the store. */
static bool may_overwrite(const Planner *s, const Node *n, Node *const *list, int position,
			  const Loops *loops, const Buffer *a)
{
	const Touch *t = &s->touch[a->id];
	return a->storage == STORE_ARENA && place_of(a)->last == s->kernel &&
	       a->first < s->kernel && a->elem == n->buffer->elem &&
	       a->elements == n->buffer->elements && t->kernel == s->kernel && t->loads > 0 &&
	       t->stores == 0 && t->list == list && t->offset == n->offset && t->last <= position &&
	       injective(n->offset, loops) && alone_in_place(s, a);
}

static void try_in_place(Planner *s, const Node *n, Node *const *list, int position,
			 const Loops *loops)
{
	Buffer *b = own(s, n->buffer);
	const Touch *t = &s->touch[b->id];
	if (b->storage != STORE_ARENA || b->alias || n->op != STORE_SET || b->first != s->kernel ||
	    t->stores != 1 || t->loads)
		return;
	for (int i = 0; i < s->touched.len; i++) {
		Buffer *a = s->e->buffers.data[s->touched.data[i]];
		if (a == b || !may_overwrite(s, n, list, position, loops, a))
			continue;
		b->alias = place_of(a);
		own(s, b->alias)->last = b->last;
		return;
	}
}

static void find_in_place(Planner *s, Node *const *list, Loops *loops)
{
	int position = 0;
	for (Node *n = *list; n; n = n->next, position++) {
		if (n->kind == NODE_STORE && n->buffer)
			try_in_place(s, n, list, position, loops);
		if (n->kind != NODE_LOOP)
			continue; /* below a condition not every element is written */
		loops->loop[loops->n++] = n;
		find_in_place(s, &n->body, loops);
		loops->n--;
	}
}

/* ---- offsets -------------------------------------------------------------------------------- */

int64_t element_bytes(const Program *p, Elem elem)
{
	return elem == ELEM_BYTE ? 1 : elem == ELEM_INT || !p->f64 ? 4 : 8;
}

const Buffer *buffer_root(const Buffer *b)
{
	while (b->alias)
		b = b->alias;
	return b;
}

int64_t buffer_bytes(const Program *p, const Buffer *b)
{
	return b->elements * element_bytes(p, b->elem);
}

static int64_t bytes_of(const Program *p, const Buffer *b)
{
	int64_t bytes;
	if (__builtin_mul_overflow(b->elements, element_bytes(p, b->elem), &bytes) ||
	    __builtin_add_overflow(bytes, ALIGN - 1, &bytes))
		return INT64_MAX;
	return bytes / ALIGN * ALIGN;
}

typedef struct Block {
	Buffer *buffer;
	int64_t bytes;
} Block;

static int by_size(const void *pa, const void *pb)
{
	const Block *a = pa, *b = pb;
	if (a->bytes != b->bytes)
		return a->bytes > b->bytes ? -1 : 1;
	return a->buffer->id - b->buffer->id;
}

static int by_life(const void *pa, const void *pb)
{
	const Block *a = pa, *b = pb;
	int la = a->buffer->last - a->buffer->first, lb = b->buffer->last - b->buffer->first;
	return la != lb ? lb - la : by_size(pa, pb);
}

static bool overlap(const Buffer *a, const Buffer *b)
{
	return a->first <= b->last && b->first <= a->last;
}

/* The lowest gap that fits among those of blocks[0 .. n-1] (sorted by offset) that live at the same
 * time. */
static int64_t lowest_gap(const Block *const *placed, int n, const Block *block)
{
	int64_t at = 0;
	for (int i = 0; i < n; i++) {
		const Block *other = placed[i];
		if (!overlap(other->buffer, block->buffer))
			continue;
		if (other->buffer->offset - at >= block->bytes)
			return at;
		int64_t end = other->buffer->offset + other->bytes;
		at = end > at ? end : at;
	}
	return at;
}

/* Places the blocks in the given order; returns the size of the arena. */
static int64_t place(Arena *arena, const Block *blocks, int n)
{
	const Block **placed = NEW_ARRAY(arena, const Block *, n);
	int64_t total = 0;
	for (int i = 0; i < n; i++) {
		Buffer *b = blocks[i].buffer;
		b->offset = lowest_gap(placed, i, &blocks[i]);
		int k = i;
		for (; k > 0 && placed[k - 1]->buffer->offset > b->offset; k--)
			placed[k] = placed[k - 1];
		placed[k] = &blocks[i];
		if (b->offset + blocks[i].bytes > total)
			total = b->offset + blocks[i].bytes;
	}
	return total;
}

static int64_t most_alive(Arena *arena, const Entry *e, const Block *blocks, int n)
{
	int64_t most = 0, alive = 0, *change = NEW_ARRAY(arena, int64_t, e->kernels.len + 1);
	for (int i = 0; i < n; i++) {
		change[blocks[i].buffer->first] += blocks[i].bytes;
		change[blocks[i].buffer->last + 1] -= blocks[i].bytes;
	}
	for (int k = 0; k < e->kernels.len; k++) {
		alive += change[k];
		most = alive > most ? alive : most;
	}
	return most;
}

/* Places the blocks; if no order before was better, it is kept in `best`, and its size in the entry. */
static int64_t try_order(Arena *arena, Entry *e, const Block *blocks, Block *best, int n)
{
	int64_t total = place(arena, blocks, n);
	if (total < e->arena_bytes) {
		e->arena_bytes = total;
		memcpy(best, blocks, (size_t)n * sizeof *best);
	}
	return total;
}

static int64_t most_pairs(const Program *p)
{
	return p->leaf_calls ? FEW_PAIRS : MOST_PAIRS;
}

/* Whatever reaches the end of the arena goes first, as long as that may help; keeps the best order
 * in `best` and its size in the entry. */
static void improve(const Program *p, Entry *e, Block *blocks, Block *best, int n)
{
	int64_t pairs = 0;
	for (int round = 0; round < MOST_ROUNDS && pairs < most_pairs(p); round++) {
		if (e->arena_bytes == e->lower_bound)
			break;
		pairs += (int64_t)n * n;
		int64_t total = try_order(p->arena, e, blocks, best, n);
		int top = 0;
		while (blocks[top].buffer->offset + blocks[top].bytes < total)
			top++;
		Block block = blocks[top];
		memmove(blocks + 1, blocks, (size_t)top * sizeof *blocks);
		blocks[0] = block;
	}
}

/* From the best order on, two blocks at a time change places, and stay so if that costs little. (Numbers that
 * look random, the same every time.) */
static void exchange(const Program *p, Entry *e, Block *blocks, Block *best, int n)
{
	uint32_t seed = 7;
	int64_t pairs = 0, now = e->arena_bytes;
	memcpy(blocks, best, (size_t)n * sizeof *blocks);
	for (int round = 0; round < MOST_EXCHANGES && pairs < most_pairs(p); round++) {
		if (e->arena_bytes == e->lower_bound)
			break;
		int at[2];
		for (int i = 0; i < 2; i++) {
			seed = seed * 1664525 + 1013904223;
			at[i] = (int)((uint64_t)seed * (uint64_t)n >> 32);
		}
		const Block a = blocks[at[0]], b = blocks[at[1]];
		blocks[at[0]] = b;
		blocks[at[1]] = a;
		int64_t total = try_order(p->arena, e, blocks, best, n);
		if (total <= now + e->lower_bound / SLACK) {
			now = total;
		} else {
			blocks[at[0]] = a;
			blocks[at[1]] = b;
		}
		pairs += (int64_t)n * n;
	}
}

static void place_best(const Program *p, Entry *e, Block *blocks, int n)
{
	Block *best = NEW_ARRAY(p->arena, Block, n);
	e->arena_bytes = INT64_MAX;
	qsort(blocks, (size_t)n, sizeof *blocks, by_size);
	improve(p, e, blocks, best, n);
	qsort(blocks, (size_t)n, sizeof *blocks, by_life);
	improve(p, e, blocks, best, n);
	exchange(p, e, blocks, best, n);
	place(p->arena, best, n);
}

static void place_arena(Program *p, Entry *e)
{
	const int64_t limit = INT64_C(1) << 40;
	Block *blocks = NEW_ARRAY(p->arena, Block, e->buffers.len);
	int n = 0;
	int64_t sum = 0;
	for (int i = 0; i < e->buffers.len; i++) {
		Buffer *b = e->buffers.data[i];
		if (b->storage != STORE_ARENA || b->alias || b->first < 0)
			continue;
		blocks[n] = (Block){b, bytes_of(p, b)};
		if (__builtin_add_overflow(sum, blocks[n++].bytes, &sum))
			sum = INT64_MAX;
		if (sum == INT64_MAX)
			break;
	}
	if (sum == INT64_MAX) { /* beyond what offsets can say, whatever the plan */
		diag_error(p->diag, LOC_NONE, "%s needs more than 2^40 bytes of memory", e->name);
		return;
	}
	if (n == 0)
		return;
	e->lower_bound = most_alive(p->arena, e, blocks, n);
	place_best(p, e, blocks, n);
	if (e->arena_bytes > limit)
		diag_error(p->diag, LOC_NONE, "%s needs %lld bytes of memory, more than 2^40",
			   e->name, (long long)e->arena_bytes);
	for (int i = 0; i < e->buffers.len; i++) {
		Buffer *b = e->buffers.data[i];
		if (b->alias)
			b->offset = place_of(b)->offset;
	}
}

void plan(Program *p, Entry *e)
{
	Planner s = {.p = p, .e = e, .touch = NEW_ARRAY(p->arena, Touch, e->buffers.len)};
	for (int i = 0; i < e->buffers.len; i++) {
		e->buffers.data[i]->first = e->buffers.data[i]->last = -1;
		s.touch[i].kernel = -1;
	}
	s.living = true;
	for (s.kernel = 0; s.kernel < e->kernels.len; s.kernel++)
		see_kernel(&s);
	s.living = false;
	for (int i = 0; i < e->strips.len; i++)
		stretch_lives(e, e->strips.data[i]);
	for (int i = 0; i < e->buffers.len; i++)
		s.touch[i].kernel = -1;
	for (s.kernel = 0; p->optimize > 0 && s.kernel < e->kernels.len; s.kernel++) {
		Loops loops = {0};
		see_kernel(&s);
		sort_touched(&s);
		find_in_place(&s, &e->kernels.data[s.kernel]->body, &loops);
	}
	place_arena(p, e);
}
