/* SPDX-License-Identifier: MIT */
/* Which loops the threads of a team divide among each other.
 *
 * The idea: a loop falls into parts if no round of it touches an element that another one writes; and
 * that shows in the subscripts. What the loop adds to them, with all smaller steps together, must be
 * a digit of a number system: smaller steps never reach from one round to the next, and all rounds
 * together never reach to the next larger step. How many parts there are follows from the work
 * alone, never from the team, so that results are the same bits for every number of threads. */
#include "emit.h"
#include "nest.h"

#include <stdlib.h>
#include <string.h>

enum {
	MOST_PARTS = 32,
	ENOUGH_PARTS = 8, /* of one loop, not to divide another one, too */
	LEAST_TIME =
		1200000, /* ns of an entry: below that the threads would only be in each other's way */
	PART_TIME = 6000, /* ns; handing out a part takes some 100 */
	NEIGHBOURS = 8, /* elements nearer than this become vectors of a row, which stays whole … */
	LONG_ROW = 1024,   /* … unless it is so long for each part */
	VECTOR_FLOATS = 8, /* at most, but for wide ones */
	WIDE_FLOATS = 16
};

/* Nanoseconds, about, on one core. */
static const double vector_time = 0.2, load_time = 0.15, operation_time = 0.04, touch_time = 0.12,
		    call_time = 0.7;

typedef struct Digit { /* a term of a subscript */
	int64_t coef;
	const Atom *atom; /* NULL: a number in the range */
	Range range;      /* where the access stands: inner loops use the same variables again */
} Digit;

enum { MOST_DIGITS = 2 * MAX_INDICES };

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
	/* one begins where others say, and goes so far beyond; NULL: it does not */
	const Aff *start[MAX_INDICES];
	int64_t reach[MAX_INDICES];
	bool wide;
	VEC(Access) accesses; /* of the nest, in the order of its text */
	bool *declared;       /* by local: in the loop that is looked at */
	bool foreign;         /* a local from outside is changed */
	Memo seen;            /* within one statement */
} Divide;

/* ---- what a nest touches ------------------------------------------------------------------------- */

/* What is loaded may be anything. */
static Range index_range(void *user, const Atom *atom)
{
	const Divide *d = user;
	return atom->kind == ATOM_INDEX ? d->range[atom->index] : (Range){INT32_MIN, INT32_MAX};
}

static Range bounds(const Divide *d, const Aff *a)
{
	const AffStyle style = {.arena = d->arena, .user = (void *)d, .range = index_range};
	return aff_bounds(&style, a);
}

static Range atom_range(const Divide *d, const Atom *atom)
{
	return bounds(d, &(Aff){.n = 1, .terms = &(Term){.coef = 1, .atom = atom}});
}

static bool is_index(const Digit *digit)
{
	return digit->atom && digit->atom->kind == ATOM_INDEX;
}

/* factor * a, where variables that begin at others are these and what they go beyond. */
static void add_digits(const Divide *d, Access *access, Digit *digits, const Aff *a, int64_t factor)
{
	for (int i = 0; i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		const int64_t coef = factor * a->terms[i].coef;
		const Aff *start = atom->kind == ATOM_INDEX ? d->start[atom->index] : NULL;
		Digit digit = {coef, atom, atom_range(d, atom)};
		if (start) {
			access->constant += coef * start->constant;
			add_digits(d, access, digits, start, coef);
			digit = (Digit){coef, NULL, {0, d->reach[atom->index]}};
		}
		int at = 0;
		while (at < access->n && (!digit.atom || digits[at].atom != digit.atom))
			at++;
		if (at < access->n)
			digits[at].coef += coef;
		else if (access->n < MOST_DIGITS)
			digits[access->n++] = digit;
		else
			die(d->arena, "a subscript has more than %d terms", MOST_DIGITS);
	}
}

/* `width` elements from there on, unless a loop over vectors counts them all. */
static void touch(Divide *d, const Buffer *b, const Aff *at, int64_t width, bool written, bool sets)
{
	Access access = {b, at->constant, 0, NULL, width, written, sets};
	Digit digits[MOST_DIGITS];
	add_digits(d, &access, digits, at, 1);
	Digit *kept = NEW_ARRAY(d->arena, Digit, access.n);
	memcpy(kept, digits, (size_t)access.n * sizeof *kept);
	access.digits = kept;
	for (int i = 0; i < access.n; i++)
		if (is_index(&kept[i]) && kept[i].coef == 1 && d->vectors[kept[i].atom->index])
			access.width = 1;
	vec_push(d->arena, &d->accesses, access);
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

static double touch_nodes(Divide *d, const Node *n, const Node *end);

static int64_t step_of(const Node *loop)
{
	return loop->lanes      ? VECTOR_FLOATS * (int64_t)abs(loop->lanes)
	       : loop->step > 1 ? loop->step
				: 1;
}

/* The greatest value of a - b. */
static int64_t greatest_difference(const Divide *d, const Aff *a, const Aff *b)
{
	int64_t sum = a->constant - b->constant;
	for (int pass = 0; pass < 2; pass++) {
		const Aff *of = pass ? b : a, *other = pass ? a : b;
		for (int i = 0; i < of->n; i++) {
			int64_t coef = of->terms[i].coef, also = 0;
			for (int k = 0; k < other->n; k++)
				also = other->terms[k].atom == of->terms[i].atom
					       ? other->terms[k].coef
					       : also;
			if (pass && also)
				continue;
			coef = pass ? -coef : coef - also;
			Range r = atom_range(d, of->terms[i].atom);
			sum = sticky_add(sum, sticky_mul(coef, coef > 0 ? r.hi : r.lo));
		}
	}
	return sum;
}

static void note_start(Divide *d, const Node *n)
{
	const Aff *lo = n->nlo == 1 ? n->lo[0] : NULL;
	int64_t reach = INT64_MAX;
	d->start[n->var] = NULL;
	if (!lo || lo->n == 0 || n->lanes)
		return;
	for (int i = 0; i < lo->n; i++)
		if (lo->terms[i].atom->kind != ATOM_INDEX)
			return;
	for (int i = 0; i < n->nhi; i++) {
		int64_t most = greatest_difference(d, n->hi[i], lo) - 1;
		reach = most < reach ? most : reach;
	}
	d->start[n->var] = lo;
	d->reach[n->var] = reach < 0 ? 0 : reach;
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
	note_start(d, n);
	const int64_t most = d->start[n->var] ? d->reach[n->var] : var.hi - var.lo;
	return (double)(most / step_of(n) + 1) * touch_nodes(d, n->body, NULL);
}

/* The time of the nodes before `end`, once; all that is touched is noted. */
static double touch_nodes(Divide *d, const Node *n, const Node *end)
{
	double time = 0;
	for (; n != end; n = n->next) {
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
			time += vector_time * tile->z.n + touch_nodes(d, n->body, NULL);
			break;
		case NODE_STEP:
			touch_elements(d, &tile->a, tile->a_lanes && !n->scalar, false, false);
			touch_elements(d, &tile->b, tile->b_lanes && !n->scalar, false, false);
			time += vector_time * tile->z.n + load_time * (tile->a.n + tile->b.n);
			break;
		case NODE_IF:
		case NODE_WIDTH:
			time += touch_nodes(d, n->body, NULL);
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
		if (is_index(&access->digits[i]) && access->digits[i].atom->index == var)
			out->own = access->digits[i].coef;
	if (out->own == 0)
		return false;
	for (int i = 0; i < access->n; i++) {
		const Digit *digit = &access->digits[i];
		if (is_index(digit) && digit->atom->index == var)
			continue;
		if (digit->atom && digit->atom->indices >> var & 1)
			return false;
		if (llabs(digit->coef) >= llabs(out->own) * step_of(loop)) {
			out->above = common_divisor(out->above, llabs(digit->coef));
			continue;
		}
		const Range r = digit->range;
		const bool up = digit->coef > 0;
		out->below.lo =
			sticky_add(out->below.lo, sticky_mul(digit->coef, up ? r.lo : r.hi));
		out->below.hi =
			sticky_add(out->below.hi, sticky_mul(digit->coef, up ? r.hi : r.lo));
	}
	return true;
}

/* Whether a multiple of `unit` other than 0, at most `most` away from it, is in the range. */
static bool has_multiple(Range r, int64_t unit, int64_t most)
{
	r.lo = r.lo < -most ? -most : r.lo;
	r.hi = r.hi > most ? most : r.hi;
	if (r.lo > r.hi)
		return false;
	int64_t first = -floor_div(-r.lo, unit) * unit, last = floor_div(r.hi, unit) * unit;
	return first <= last && (first != 0 || last != 0);
}

/* No element that access a touches in one round is one that access b touches in another. */
static bool accesses_apart(const Divide *d, const Node *loop, const Digits *a, const Digits *b)
{
	const Range var = d->range[loop->var];
	const int64_t own = llabs(a->own), most = own * (var.hi - var.lo);
	const int64_t above = common_divisor(a->above, b->above);
	Range r = {a->below.lo - b->below.hi, a->below.hi - b->below.lo};
	if (above) { /* the copy of the range that lies next above -most, and those after it */
		int64_t shift = floor_div(-most - r.hi, above) * above;
		r.lo += shift;
		r.hi += shift;
	}
	for (; r.lo <= most; r.lo += above, r.hi += above) {
		if (has_multiple(r, own * step_of(loop), most))
			return false;
		if (above == 0)
			break;
	}
	return true;
}

/* No two rounds of the loop touch one element of what access `first` writes. */
static bool buffer_apart(const Divide *d, const Node *loop, int first)
{
	const Access *accesses = d->accesses.data;
	const Buffer *root = buffer_root(accesses[first].buffer);
	Digits written, other;
	if (!digits_of(&accesses[first], loop, &written))
		return false;
	for (int i = 0; i < d->accesses.len; i++) {
		if (buffer_root(accesses[i].buffer) != root)
			continue;
		if (accesses[i].buffer->elem != accesses[first].buffer->elem ||
		    !digits_of(&accesses[i], loop, &other) || other.own != written.own ||
		    !accesses_apart(d, loop, &written, &other))
			return false;
	}
	return true;
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
	return n->kind == NODE_LOOP && !n->by_vectors && !n->unrolled && loop_rounds(n) > 0;
}

/* How far what the loop stores moves in a round, at least and at most; 0: nothing moves. */
static Range stride_of(const Divide *d, const Node *loop)
{
	Range stride = {0, 0};
	for (int i = 0; i < d->accesses.len; i++) {
		const Access *access = &d->accesses.data[i];
		for (int k = 0; k < access->n && access->written; k++) {
			const Digit *digit = &access->digits[k];
			const int64_t own = llabs(digit->coef);
			if (!is_index(digit) || digit->atom->index != loop->var)
				continue;
			stride.lo = stride.lo == 0 || own < stride.lo ? own : stride.lo;
			stride.hi = own > stride.hi ? own : stride.hi;
		}
	}
	return stride;
}

/* The share of their time in which a few threads that take parts of so many rounds have work. */
static double balance(int64_t rounds, int64_t each)
{
	const int64_t parts = (rounds + each - 1) / each;
	double two = (double)rounds / (double)(2 * each * ((parts + 1) / 2));
	double four = (double)rounds / (double)(4 * each * ((parts + 3) / 4));
	two = two > 1 ? 1 : two;
	four = four > 1 ? 1 : four;
	return two * (1 + four) / 2;
}

/* Into how many parts, of so many that are wanted, the loop is divided best; fewer than 2: it is not. */
static int division_of(const Divide *d, const Node *loop, double wanted)
{
	const int64_t rounds = loop_rounds(loop), nearest = stride_of(d, loop).lo;
	int64_t most = nearest > 0 && nearest < NEIGHBOURS ? rounds / LONG_ROW : rounds;
	most = wanted < (double)most ? (int64_t)wanted : most;
	if (most < 2)
		return 0;
	const int64_t least = (rounds + most - 1) / most;
	int64_t best = least;
	for (int64_t each = least; each < 2 * least && each < rounds; each++)
		best = balance(rounds, each) > balance(rounds, best) ? each : best;
	return (int)((rounds + best - 1) / best);
}

/* Marks loops of a nest, at most two; true if there are any. Those in the longest steps go first: kernel
 * after kernel then hands a thread the same images, which it still has in its cache. */
static bool divide_nest(Divide *d, Node *nest)
{
	Node *loops[MAX_INDICES], *marked[2];
	int n = 0, nmarked = 0, parts = 1;
	d->accesses.len = 0;
	d->foreign = false;
	memset(d->declared, 0, (size_t)d->kernel->nlocals + 1);
	const double time = touch_loop(d, nest);
	double wanted = d->p->any_size ? time : time / PART_TIME;
	wanted = wanted < MOST_PARTS ? wanted : MOST_PARTS;
	for (Node *loop = nest; loop && loop->kind == NODE_LOOP; loop = loop->body) {
		if (loop != nest && loop->next)
			break;
		if (n == MAX_INDICES || !is_plain(loop) || division_of(d, loop, wanted) < 2)
			continue;
		int at = n++;
		for (; at > 0 && stride_of(d, loops[at - 1]).hi < stride_of(d, loop).hi; at--)
			loops[at] = loops[at - 1];
		loops[at] = loop;
	}
	for (int i = 0; i < n && nmarked < 2 && parts < ENOUGH_PARTS; i++) {
		int own = division_of(d, loops[i], wanted / parts);
		if (own < 2 || !rounds_apart(d, loops[i]))
			continue;
		loops[i]->parts = own;
		marked[nmarked++] = loops[i];
		parts *= own;
	}
	for (int i = 0; i < nmarked; i++) {
		marked[i]->all_parts = parts;
		marked[i]->part_unit = i + 1 < nmarked ? marked[1]->parts : 1;
	}
	return nmarked > 0;
}

/* ---- whether a kernel can be shared -------------------------------------------------------------- */

static bool is_written(const Divide *d, const Buffer *b)
{
	for (int i = 0; i < d->accesses.len; i++)
		if (d->accesses.data[i].written &&
		    buffer_root(d->accesses.data[i].buffer) == buffer_root(b))
			return true;
	return false;
}

/* The sections of a kernel: each nest that falls into parts, and what stands between them. What one
 * leaves behind in a small array or a variable is not there for another one, which may be another
 * thread's. */
typedef struct Sections {
	int number;
	int *last; /* by buffer id: the last section so far that uses a small array */
	bool mixed;
} Sections;

int64_t part_rounds(const Node *loop)
{
	return (loop_rounds(loop) + loop->parts - 1) / loop->parts;
}

int nest_parts(const Node *n)
{
	return !n || n->kind != NODE_LOOP ? 0 : n->parts ? n->all_parts : nest_parts(n->body);
}

static bool stands_alone(const Node *n)
{
	return n->kind == NODE_WIDTH || n->kind == NODE_LOCAL || nest_parts(n);
}

const Node *section_end(const Node *n)
{
	const Node *end = n->next;
	while (end && !stands_alone(n) && !stands_alone(end))
		end = end->next;
	return end;
}

static void look_at_locals(Divide *d, Sections *s, const Node *n, const bool *stored)
{
	for (const Node *end; n; n = end) {
		end = section_end(n);
		if (n->kind == NODE_WIDTH) {
			look_at_locals(d, s, n->body, stored);
			continue;
		}
		const int before = d->accesses.len;
		s->number++;
		touch_nodes(d, n, end);
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

static Divide divide_open(const Program *p, Arena *arena, const Kernel *kernel)
{
	Divide d = {.p = p, .arena = arena, .kernel = kernel};
	d.declared = NEW_ARRAY(arena, bool, kernel->nlocals + 1);
	if (kernel->strip)
		d.range[0] = (Range){0, kernel->strip->count - 1};
	return d;
}

static bool divide_sections(Divide *d, Node *n)
{
	bool any = false;
	for (; n; n = n->next) {
		if (n->kind == NODE_WIDTH)
			any |= divide_sections(d, n->body);
		else if (n->kind == NODE_LOOP)
			any |= divide_nest(d, n);
	}
	return any;
}

/* By one thread all kernels take long enough. */
static bool is_worth_it(const Program *p, const Entry *e)
{
	Arena *arena = e->graph->scratch;
	double sum = 0;
	for (int i = 0; i < e->kernels.len && sum < LEAST_TIME; i++) {
		const Kernel *kernel = e->kernels.data[i];
		Divide d = divide_open(p, arena, kernel);
		sum += (double)(kernel->strip ? kernel->strip->count : 1) *
		       touch_nodes(&d, kernel->body, NULL);
		arena_clear(arena);
	}
	return sum >= LEAST_TIME;
}

/* requires   loop nests, buffers with their aliases
 * keeps      everything but the marks on loops and kernels
 * breaks     nothing */
void divide(Program *p, Entry *e)
{
	if (p->optimize == 0 || p->leaf_calls || (!p->any_size && !is_worth_it(p, e)))
		return;
	Arena *arena = e->graph->scratch;
	for (int i = 0; i < e->kernels.len; i++) {
		Kernel *kernel = e->kernels.data[i];
		Divide d = divide_open(p, arena, kernel);
		kernel->shared =
			divide_sections(&d, kernel->body) && can_be_shared(&d, e->buffers.len);
		arena_clear(arena);
	}
}
