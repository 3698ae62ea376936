/* SPDX-License-Identifier: MIT */
/* Which loops the threads of a team divide among each other.
 *
 * The idea: a loop falls into parts if no round of it touches an element that another one writes; and
 * that shows in the subscripts. What the loop adds to them, with all smaller steps together, must be
 * a digit of a number system: smaller steps never reach from one round to the next, and all rounds
 * together never reach to the next larger step. How many parts there are follows from the work
 * alone, never from the team, so that results are the same bits for every number of threads. */
#include "nest.h"

#include <stdlib.h>
#include <string.h>

enum {
	MOST_PARTS = 64,
	PART_TIME = 4000,  /* ns; handing out a part takes some 100 */
	LONG_ROW = 1024,   /* rounds in a part of a loop that becomes vectors */
	VECTOR_FLOATS = 8, /* at most, but for wide ones */
	WIDE_FLOATS = 16
};

/* Nanoseconds, about, on one core. */
static const double vector_time = 0.2, operation_time = 0.1, touch_time = 0.25, call_time = 1.5;

typedef struct Digit { /* a term of a subscript */
	int64_t coef;
	const Atom *atom;
	Range range; /* where the access stands: inner loops use the same variables again */
} Digit;

typedef struct Access {
	const Buffer *buffer;
	int64_t constant;
	int n;
	const Digit *digits;
	int64_t width; /* elements from there on */
	bool written;
	bool sets; /* every element anew, by no other one's value */
} Access;

typedef struct Divide {
	const Program *p;
	Arena *arena;
	const Kernel *kernel;
	Range range[MAX_INDICES];  /* of loop variables */
	bool vectors[MAX_INDICES]; /* their rounds are vectors that end within the range */
	bool wide;
	VEC(Access) accesses; /* of the nest, in the order of its text */
	bool *declared;       /* by local: in the loop that is looked at */
	bool foreign;         /* a local from outside is changed */
	Memo seen;            /* within one statement */
} Divide;

/* ---- what a nest touches ------------------------------------------------------------------------- */

static Range bounds(const Divide *d, const Aff *a);

static const Buffer *root_of(const Buffer *b)
{
	while (b->alias)
		b = b->alias;
	return b;
}

/* What is loaded may be anything. */
static Range atom_range(const Divide *d, const Atom *atom)
{
	if (atom->kind == ATOM_INDEX)
		return d->range[atom->index];
	if (atom->kind != ATOM_DIV)
		return (Range){INT32_MIN, INT32_MAX};
	Range r = bounds(d, atom->inner);
	return (Range){floor_div(r.lo, atom->divisor), floor_div(r.hi, atom->divisor)};
}

static Range bounds(const Divide *d, const Aff *a)
{
	Range sum = {a->constant, a->constant};
	for (int i = 0; i < a->n; i++) {
		const int64_t coef = a->terms[i].coef;
		Range r = atom_range(d, a->terms[i].atom);
		sum.lo += coef > 0 ? coef * r.lo : coef * r.hi;
		sum.hi += coef > 0 ? coef * r.hi : coef * r.lo;
	}
	return sum;
}

/* `width` elements from there on, unless a loop over vectors counts them all. */
static void touch(Divide *d, const Buffer *b, const Aff *at, int64_t width, bool written, bool sets)
{
	Digit *digits = NEW_ARRAY(d->arena, Digit, at->n);
	for (int i = 0; i < at->n; i++) {
		const Atom *atom = at->terms[i].atom;
		digits[i] = (Digit){at->terms[i].coef, atom, atom_range(d, atom)};
		if (digits[i].coef == 1 && atom->kind == ATOM_INDEX && d->vectors[atom->index])
			width = 1;
	}
	vec_push(d->arena, &d->accesses,
		 (Access){b, at->constant, at->n, digits, width, written, sets});
}

static void touch_aff(Divide *d, const Aff *a)
{
	for (int i = 0; a && i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->inner)
			touch_aff(d, atom->inner);
		if (atom->kind == ATOM_LOAD)
			touch(d, atom->buffer, atom->inner, 1, false, false);
	}
}

/* Its time for one element. */
static double touch_scalar(Divide *d, const Scalar *s)
{
	double time = operation_time;
	if (!s || memo_get(&d->seen, s))
		return 0;
	memo_put(d->arena, &d->seen, s, s);
	touch_aff(d, s->aff);
	if (s->kind == SC_LOAD) {
		touch(d, s->buffer, s->aff, 1, false, false);
		time = touch_time;
	}
	if (s->kind == SC_RANDOM || (s->kind == SC_CALL && !s->row->cheap))
		time = call_time;
	for (int i = 0; i < s->n; i++) {
		if (s->conds)
			touch_aff(d, s->conds[i]->aff);
		else if (s->args)
			time += touch_scalar(d, s->args[i]);
	}
	return time;
}

static void touch_elements(Divide *d, const Elements *list, bool vectors, bool written, bool sets)
{
	int64_t width = !vectors ? 1 : d->wide ? WIDE_FLOATS : VECTOR_FLOATS;
	for (int i = 0; i < list->n; i++)
		touch(d, list->buffer, list->at[i], width * (list->lanes ? list->lanes[i] + 1 : 1),
		      written, sets);
}

static bool reads_buffer(const Divide *d, int from, const Buffer *b)
{
	for (int i = from; i < d->accesses.len; i++)
		if (d->accesses.data[i].buffer == b && !d->accesses.data[i].written)
			return true;
	return false;
}

static double touch_store(Divide *d, const Node *n)
{
	const int before = d->accesses.len;
	double time = touch_time;
	d->seen = (Memo){0};
	time += touch_scalar(d, n->value) + touch_scalar(d, n->place);
	if (n->buffer)
		touch(d, n->buffer, n->offset, 1, true,
		      n->op == STORE_SET && !reads_buffer(d, before, n->buffer));
	else if (!d->declared[n->local])
		d->foreign = true;
	touch_aff(d, n->offset);
	if (n->place && n->place_buffer)
		touch(d, n->place_buffer, n->place_offset, 1, true, false);
	else if (n->place && !d->declared[n->place_local])
		d->foreign = true;
	touch_aff(d, n->place_offset);
	return time;
}

static double touch_nodes(Divide *d, const Node *n);

static int64_t step_of(const Node *loop)
{
	return loop->lanes      ? VECTOR_FLOATS * (int64_t)abs(loop->lanes)
	       : loop->step > 1 ? loop->step
				: 1;
}

static double touch_loop(Divide *d, const Node *n)
{
	Range var = {INT64_MIN, INT64_MAX};
	for (int i = 0; i < n->nlo; i++) {
		int64_t lo = bounds(d, n->lo[i]).lo;
		var.lo = lo > var.lo ? lo : var.lo;
		touch_aff(d, n->lo[i]);
	}
	for (int i = 0; i < n->nhi; i++) {
		int64_t hi = bounds(d, n->hi[i]).hi - 1;
		var.hi = hi < var.hi ? hi : var.hi;
		touch_aff(d, n->hi[i]);
	}
	if (n->lanes < 0) /* the vectors of a round of the loop over them, whose range says it */
		var.hi++;
	var.hi = var.hi < var.lo ? var.lo : var.hi;
	if (n->step > 1 && n->nlo == 1 && bounds(d, n->lo[0]).hi == var.lo)
		var.hi -= (var.hi - var.lo) % n->step;
	d->range[n->var] = var;
	d->vectors[n->var] = n->lanes != 0;
	return (double)((var.hi - var.lo) / step_of(n) + 1) * touch_nodes(d, n->body);
}

/* The time of one round; all that is touched is noted. */
static double touch_nodes(Divide *d, const Node *n)
{
	double time = 0;
	for (; n; n = n->next) {
		const Tile *tile = n->tile;
		for (int i = 0; i < n->nconds; i++)
			touch_aff(d, n->conds[i]->aff);
		switch (n->kind) {
		case NODE_LOOP:
			time += touch_loop(d, n);
			break;
		case NODE_LOCAL:
			d->declared[n->local] = true;
			d->seen = (Memo){0};
			time += touch_scalar(d, n->value);
			break;
		case NODE_STORE:
			time += touch_store(d, n);
			break;
		case NODE_TILE:
			d->wide = tile->wide;
			touch_elements(d, &tile->z, !tile->join, true, !tile->add);
			time += vector_time * tile->z.n + touch_nodes(d, n->body);
			break;
		case NODE_STEP:
			touch_elements(d, &tile->a, tile->a_lanes && !n->scalar, false, false);
			touch_elements(d, &tile->b, tile->b_lanes && !n->scalar, false, false);
			time += vector_time * tile->z.n;
			break;
		case NODE_IF:
		case NODE_WIDTH:
			time += touch_nodes(d, n->body);
			break;
		}
	}
	return time;
}

/* ---- whether rounds are apart -------------------------------------------------------------------- */

/* An access as a number: what the loop adds, what is below that, and a multiple of what is above. */
typedef struct Digits {
	int64_t own; /* the step of the loop */
	Range below;
	int64_t above; /* what divides all larger steps; 0: there are none */
} Digits;

/* False: the variable occurs in a way that is not understood. */
static bool digits_of(const Access *access, const Node *loop, Digits *out)
{
	const int var = loop->var;
	*out = (Digits){.below = {access->constant, access->constant + access->width - 1}};
	for (int i = 0; i < access->n; i++)
		if (access->digits[i].atom->kind == ATOM_INDEX &&
		    access->digits[i].atom->index == var)
			out->own = access->digits[i].coef;
	if (out->own == 0)
		return false;
	for (int i = 0; i < access->n; i++) {
		const Digit *digit = &access->digits[i];
		if (digit->atom->kind == ATOM_INDEX && digit->atom->index == var)
			continue;
		if (digit->atom->indices >> var & 1)
			return false;
		if (llabs(digit->coef) >= llabs(out->own) * step_of(loop)) {
			out->above = common_divisor(out->above, llabs(digit->coef));
			continue;
		}
		const bool up = digit->coef > 0;
		out->below.lo += digit->coef * (up ? digit->range.lo : digit->range.hi);
		out->below.hi += digit->coef * (up ? digit->range.hi : digit->range.lo);
	}
	return true;
}

/* `constant` less the multiple of `unit` that brings it nearest to 0. */
static int64_t nearest_rest(int64_t constant, int64_t unit)
{
	return unit ? constant - unit * floor_div(constant + unit / 2, unit) : constant;
}

/* No two rounds of the loop touch one element of what access `first` writes. */
static bool buffer_apart(const Divide *d, const Node *loop, int first)
{
	const Buffer *root = root_of(d->accesses.data[first].buffer);
	const Range var = d->range[loop->var];
	Digits all, one;
	Range below = {INT64_MAX, INT64_MIN};
	if (!digits_of(&d->accesses.data[first], loop, &all))
		return false;
	for (int pass = 0; pass < 2; pass++) {
		for (int i = 0; i < d->accesses.len; i++) {
			const Access *access = &d->accesses.data[i];
			if (root_of(access->buffer) != root)
				continue;
			if (access->buffer->elem != d->accesses.data[first].buffer->elem ||
			    !digits_of(access, loop, &one) || one.own != all.own)
				return false;
			if (pass == 0) {
				all.above = common_divisor(all.above, one.above);
				continue;
			}
			int64_t at = nearest_rest(one.below.lo - all.below.lo, all.above);
			int64_t end = at + one.below.hi - one.below.lo;
			below.lo = at < below.lo ? at : below.lo;
			below.hi = end > below.hi ? end : below.hi;
		}
	}
	const int64_t span = below.hi - below.lo, own = llabs(all.own);
	return span < own * step_of(loop) &&
	       (all.above == 0 || own * (var.hi - var.lo) + span < all.above);
}

/* A small array that each round fills anew. */
static bool is_private(const Divide *d, const Buffer *b)
{
	for (int i = 0; i < d->accesses.len; i++)
		if (d->accesses.data[i].buffer == b)
			return b->storage == STORE_LOCAL && d->accesses.data[i].sets;
	return false;
}

static bool rounds_apart(const Divide *d, const Node *loop)
{
	for (int i = 0; i < d->accesses.len; i++)
		if (d->accesses.data[i].written && !is_private(d, d->accesses.data[i].buffer) &&
		    !buffer_apart(d, loop, i))
			return false;
	return !d->foreign;
}

/* ---- which loop, and into how many parts --------------------------------------------------------- */

static bool is_plain(const Node *n)
{
	return n->kind == NODE_LOOP && !n->lanes && !n->by_vectors && !n->unrolled && n->nlo == 1 &&
	       n->nhi == 1 && n->lo[0]->n == 0 && n->hi[0]->n == 0;
}

static bool has_loop(const Node *n)
{
	bool found = false;
	for (; n && !found; n = n->next)
		found = n->kind == NODE_LOOP || n->kind == NODE_TILE || has_loop(n->body);
	return found;
}

static int parts_of(const Divide *d, const Node *loop, double time)
{
	int64_t rounds =
		(loop->hi[0]->constant - loop->lo[0]->constant + step_of(loop) - 1) / step_of(loop);
	int64_t most = has_loop(loop->body) ? rounds : rounds / LONG_ROW;
	const double wanted = d->p->any_size ? time : time / PART_TIME;
	int64_t parts = wanted < MOST_PARTS ? (int64_t)wanted : MOST_PARTS;
	parts = parts < most ? parts : most;
	if (parts < 2)
		return 0;
	int64_t each = (rounds + parts - 1) / parts;
	return (int)((rounds + each - 1) / each);
}

/* Marks the best loop of a nest; true if there is one. */
static bool divide_nest(Divide *d, Node *nest)
{
	Node *best = NULL;
	int most = 0;
	d->accesses.len = 0;
	d->foreign = false;
	memset(d->declared, 0, (size_t)d->kernel->nlocals + 1);
	const double time = touch_loop(d, nest);
	for (Node *n = nest; n && n->kind == NODE_LOOP && !n->next; n = n->body) {
		int parts = is_plain(n) ? parts_of(d, n, time) : 0;
		if (parts > most && 2 * parts > 3 * most && rounds_apart(d, n)) {
			best = n;
			most = parts;
		}
	}
	if (best)
		best->parts = most;
	return best != NULL;
}

/* ---- whether a kernel can be shared -------------------------------------------------------------- */

static bool is_written(const Divide *d, const Buffer *b)
{
	for (int i = 0; i < d->accesses.len; i++)
		if (d->accesses.data[i].written &&
		    root_of(d->accesses.data[i].buffer) == root_of(b))
			return true;
	return false;
}

/* The sections of a kernel: its nests, also those for vectors of some width. What one leaves behind in
 * a small array or a variable is not there for another one, which may be another thread's. */
typedef struct Sections {
	int number;
	int *last; /* by buffer id: the last section so far that uses a small array */
	bool mixed;
} Sections;

static void look_at_locals(Divide *d, Sections *s, const Node *n, const bool *stored)
{
	for (; n; n = n->next) {
		if (n->kind == NODE_WIDTH) {
			look_at_locals(d, s, n->body, stored);
			continue;
		}
		const int before = d->accesses.len;
		Node alone = *n;
		alone.next = NULL;
		s->number++;
		touch_nodes(d, &alone);
		for (int i = before; i < d->accesses.len; i++) {
			const Buffer *b = d->accesses.data[i].buffer;
			if (b->storage != STORE_LOCAL)
				continue;
			s->mixed |= s->last[b->id] && s->last[b->id] != s->number &&
				    !d->accesses.data[i].sets;
			s->last[b->id] = s->number;
		}
		s->mixed |= n->kind == NODE_LOCAL && stored[n->local];
	}
}

static void find_stored(const Node *n, bool *stored)
{
	for (; n; n = n->next) {
		if (n->kind == NODE_STORE && !n->buffer)
			stored[n->local] = true;
		if (n->kind == NODE_STORE && n->place && !n->place_buffer)
			stored[n->place_local] = true;
		find_stored(n->body, stored);
	}
}

/* All variables around its nests are the same for every thread at any time. */
static bool locals_are_constant(Divide *d, const Node *n)
{
	bool constant = true;
	for (; n && constant; n = n->next) {
		if (n->kind == NODE_WIDTH)
			constant = locals_are_constant(d, n->body);
		if (n->kind != NODE_LOCAL)
			continue;
		const int before = d->accesses.len;
		d->seen = (Memo){0};
		touch_scalar(d, n->value);
		for (int i = before; i < d->accesses.len; i++)
			constant = constant && !is_written(d, d->accesses.data[i].buffer);
		d->accesses.len = before;
	}
	return constant;
}

static bool can_be_shared(Divide *d, int buffers)
{
	Sections sections = {.last = NEW_ARRAY(d->arena, int, buffers + 1)};
	bool *stored = NEW_ARRAY(d->arena, bool, d->kernel->nlocals + 1);
	find_stored(d->kernel->body, stored);
	d->accesses.len = 0;
	look_at_locals(d, &sections, d->kernel->body, stored);
	return !sections.mixed && locals_are_constant(d, d->kernel->body);
}

static bool divide_sections(Divide *d, Node *n)
{
	bool any = false;
	for (; n; n = n->next) {
		Node *next = n->next;
		n->next = NULL; /* a nest ends where it ends */
		if (n->kind == NODE_WIDTH)
			any |= divide_sections(d, n->body);
		else if (n->kind == NODE_LOOP)
			any |= divide_nest(d, n);
		n->next = next;
	}
	return any;
}

void divide(Program *p, Entry *e)
{
	if (p->optimize == 0 || p->leaf_calls)
		return;
	Arena *arena = e->graph->scratch;
	for (int i = 0; i < e->kernels.len; i++) {
		Kernel *kernel = e->kernels.data[i];
		Divide d = {.p = p, .arena = arena, .kernel = kernel};
		d.declared = NEW_ARRAY(arena, bool, kernel->nlocals + 1);
		if (kernel->strip)
			d.range[0] = (Range){0, kernel->strip->count - 1};
		if (can_be_shared(&d, e->buffers.len))
			kernel->shared = divide_sections(&d, kernel->body);
		arena_clear(arena);
	}
}
