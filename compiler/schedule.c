/* SPDX-License-Identifier: MIT */
/* From kernels to loop nests. Without optimisation a definition is one plain nest. Otherwise the
 * index that lies next to itself in the result runs innermost and the sums outside it, accumulating
 * in the result's rows, so that a compiler vectorises; conditions become bounds of loops. A sum
 * whose operands lie along a summed index instead runs that innermost (lanes.c). All of it is
 * decided by strides and extents. */
#include "build.h"

#include <stdlib.h>
#include <string.h>

enum {
	SHORT_ROW = 8, /* below this a row is not worth being innermost */
	LARGE = 32768, /* elements that do not fit the nearest cache with others */
	LONG_SUM = 256 /* terms that make up for joining lanes */
};

/* ---- how an index moves through memory ------------------------------------------------------ */

typedef struct Load { /* what is read, as if index k were loop variable k */
	const Aff *offset;
	int64_t elements; /* of the buffer */
} Load;

typedef struct Loads {
	VEC(Load) list;
} Loads;

/* The step of a when index k grows by one; INT64_MIN if it is not constant. */
static int64_t step_of(const Aff *a, int k)
{
	for (int i = 0; i < a->n; i++)
		if (a->terms[i].atom->kind != ATOM_INDEX && (a->terms[i].atom->indices >> k & 1))
			return INT64_MIN;
	return aff_coef(a, k);
}

static void collect_loads(Arena *arena, Memo *seen, const Scalar *e, Loads *out)
{
	if (memo_get(seen, e))
		return;
	memo_put(arena, seen, e, e);
	if (e->kind == SC_LOAD)
		vec_push(arena, &out->list, (Load){e->aff, e->buffer->elements});
	for (int i = 0; e->args && i < e->n; i++)
		collect_loads(arena, seen, e->args[i], out);
}

/* Every read stands still or moves to the next element with k; *moves: one does move. */
static bool contiguous(const Loads *loads, int k, bool *moves)
{
	*moves = false;
	for (int i = 0; i < loads->list.len; i++) {
		int64_t step = step_of(loads->list.data[i].offset, k);
		if (step != 0 && step != 1)
			return false;
		*moves = *moves || step == 1;
	}
	return true;
}

static int64_t total_step(const Loads *loads, int k)
{
	int64_t total = 0;
	for (int i = 0; i < loads->list.len; i++) {
		int64_t step = step_of(loads->list.data[i].offset, k);
		total += step == INT64_MIN ? 1 : llabs(step);
	}
	return total;
}

/* Elements of all that moves with k. */
static int64_t moved_by(const Loads *loads, int k)
{
	int64_t elements = 0;
	for (int i = 0; i < loads->list.len; i++)
		if (step_of(loads->list.data[i].offset, k))
			elements += loads->list.data[i].elements;
	return elements;
}

/* ---- the order of loops --------------------------------------------------------------------- */

static void sort_by_weight(int *k, int n, const int64_t *weight)
{
	for (int i = 1; i < n; i++)
		for (int j = i; j > 0 && weight[k[j - 1]] < weight[k[j]]; j--) {
			int other = k[j];
			k[j] = k[j - 1];
			k[j - 1] = other;
		}
}

static void remove_index(int *list, int *n, int k)
{
	int m = 0;
	for (int i = 0; i < *n; i++)
		if (list[i] != k)
			list[m++] = list[i];
	*n = m;
}

/* The reduction along which the operands lie, long enough to be innermost; -1: none. */
static int best_reduction(const Item *item, const Loads *loads)
{
	int best = -1;
	bool moves;
	for (int k = item->shape.rank; k < item->shape.rank + item->nreds; k++)
		if (item->extents[k] >= SHORT_ROW && contiguous(loads, k, &moves) && moves &&
		    (best < 0 || item->extents[k] > item->extents[best]))
			best = k;
	return best;
}

/* Chooses between the row of the result and a contiguous reduction. */
static void choose_inner(const Item *item, const Loads *loads, const Aff *target, Order *o)
{
	bool moves = false, good = false;
	o->inner = -1;
	for (int k = 0; k < item->shape.rank; k++)
		if (item->extents[k] > 1 && step_of(target, k) == 1)
			o->inner = k;
	if (o->inner >= 0)
		good = contiguous(loads, o->inner, &moves);
	int r = item->op == REDUCE_SUM ? best_reduction(item, loads) : -1;
	if (r < 0 || (good && item->extents[o->inner] >= SHORT_ROW))
		return;
	if (o->inner >= 0 && good && item->extents[r] <= item->extents[o->inner])
		return;
	o->inner = r;
	o->along = true;
}

/* Of a sum along a reduction whose operands do not fit a cache: the reduction that should run
 * outside the outputs, a part of the operands at a time, if what is left inside is long enough. */
static void choose_first(const Item *item, const Loads *loads, Order *o)
{
	int64_t elements = 0, left = item->extents[o->inner];
	for (int i = 0; i < loads->list.len; i++)
		elements += loads->list.data[i].elements;
	for (int i = 1; i < o->nreds; i++)
		left *= item->extents[o->reds[i]];
	o->first = -1;
	if (o->nreds == 0 || elements < LARGE || left < LONG_SUM || item->extents[o->reds[0]] == 1)
		return;
	o->first = o->reds[0];
	remove_index(o->reds, &o->nreds, o->first);
}

void order_loops(Build *b, const Item *item, Order *o)
{
	*o = (Order){.inner = -1, .first = -1};
	Nest nest;
	Loads loads = {0};
	Memo seen = {0};
	int64_t weight[MAX_INDICES];
	int all = strip_index(item);
	nest_init(&nest, b, item);
	if (item->strip)
		nest_index(&nest, all, aff_index(b->g, all));
	for (int k = 0; k < all; k++)
		nest_index(&nest, k,
			   item->extents[k] == 1 ? aff_const(b->g, 0) : aff_index(b->g, k));
	const Aff *target = lower_target(&nest.lower, item, item->target);
	if (item->op != REDUCE_MAP)
		collect_loads(b->g->scratch, &seen, lower_scalar(&nest.lower, nest.value), &loads);
	choose_inner(item, &loads, target, o);
	for (int k = 0; k < all; k++) {
		bool out = k < item->shape.rank;
		weight[k] = out ? aff_coef(target, k) : total_step(&loads, k);
		if (out)
			o->outs[o->nouts++] = k;
		else
			o->reds[o->nreds++] = k;
	}
	remove_index(o->outs, &o->nouts, o->inner);
	remove_index(o->reds, &o->nreds, o->inner);
	sort_by_weight(o->outs, o->nouts, weight);
	if (item->op != REDUCE_SUM) /* a place counts in the order as written */
		return;
	sort_by_weight(o->reds, o->nreds, weight);
	if (o->along) {
		if (!b->p->leaf_calls)
			choose_first(item, &loads, o);
		return;
	}
	/* what moves a large operand outside, so that it passes through the caches once */
	for (int k = 0; k < item->shape.rank; k++)
		weight[k] = moved_by(&loads, k);
	sort_by_weight(o->outs, o->nouts, weight);
}

/* ---- one definition ------------------------------------------------------------------------- */

/* The textbook's nest: outputs in order, reductions within. */
static void plain_item(Build *b, const Item *item)
{
	Nest nest;
	Mark mark = build_mark(b);
	nest_init(&nest, b, item);
	for (int k = 0; k < item->shape.rank; k++)
		nest_loop(&nest, k);
	nest_element(&nest, false);
	build_leave(b, mark);
}

/* Loops over the elements of the result: all of them, or those of the present row. */
static Nest enter_rows(const Nest *outer, const Order *o, bool whole)
{
	Nest nest = nest_fork(outer);
	for (int i = 0; whole && i < o->nouts; i++)
		nest_loop(&nest, o->outs[i]);
	if (o->inner >= 0 && !o->along)
		nest_loop(&nest, o->inner);
	return nest;
}

/* Sets the result (and the place) to what it is before anything is reduced. */
static void start_rows(const Nest *outer, const Order *o, bool whole)
{
	Build *b = outer->b;
	const Item *item = outer->item;
	Mark mark = build_mark(b);
	if (item->adds)
		return;
	Nest nest = enter_rows(outer, o, whole);
	build_store(b, item->target, lower_target(&nest.lower, item, item->target), STORE_SET,
		    sc_literal(b->g, number_real(reduce_neutral(item->op))));
	if (item->place)
		build_store(b, item->place_target,
			    lower_target(&nest.lower, item, item->place_target), STORE_SET,
			    sc_int(b->g, -1));
	build_leave(b, mark);
}

/* How many terms of the innermost sum are added up before they come to a row of results: an addition waits for
 * the one before, and one row has too few elements to fill the time. */
static int64_t terms_at_once(const Nest *nest, const Order *o, bool whole)
{
	static const int64_t counts[] = {4, 3, 2, 5, 7};
	const Item *item = nest->item;
	int k = o->nreds ? o->reds[o->nreds - 1] : -1;
	if (item->op != REDUCE_SUM || whole || k < 0 || o->inner < 0)
		return 1;
	for (int i = 0; i < nest->conds.len; i++)
		if (nest->conds.data[i]->aff->indices >> k & 1)
			return 1;
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
		if (item->extents[k] % counts[i] == 0)
			return counts[i];
	return 1;
}

/* The sum of the terms at so many values of index k, from `first` on. */
static const Scalar *terms(const Nest *nest, int k, const Aff *first, int64_t count)
{
	Build *b = nest->b;
	int sum = -1;
	for (int64_t i = 0; i < count; i++) {
		Nest own = nest_fork(nest);
		nest_index(&own, k, aff_offset(b->g, first, i));
		if (i == 0)
			sum = build_local(b, ELEM_FLOAT, nest_value(&own));
		else
			build_store_local(b, sum, STORE_ADD, nest_value(&own));
	}
	return sc_local(b->g, sum);
}

/* Opens a loop over index k, so many of its values at a time. */
static const Aff *open_steps(Nest *nest, int k, int64_t step)
{
	Build *b = nest->b;
	Node **slot = b->tail;
	int64_t extent = nest->item->extents[k];
	if (extent == step)
		return aff_const(b->g, 0);
	const Aff *first = aff_index(b->g, build_loop(b, extent));
	(*slot)->step = (int)step;
	return first;
}

static void reduce_rows(const Nest *outer, const Order *o, bool whole)
{
	Build *b = outer->b;
	const Item *item = outer->item;
	Nest nest = nest_fork(outer);
	Mark mark = build_mark(b);
	const int64_t count = terms_at_once(&nest, o, whole);
	const int last = o->nreds ? o->reds[o->nreds - 1] : -1;
	const Aff *first = NULL;
	for (int i = 0; whole && i < o->nouts; i++) {
		nest_test(&nest);
		nest_bounded_loop(&nest, o->outs[i]);
	}
	for (int i = 0; i < o->nreds; i++) {
		nest_test(&nest);
		if (count > 1 && o->reds[i] == last)
			first = open_steps(&nest, last, count);
		else
			nest_bounded_loop(&nest, o->reds[i]);
	}
	nest_test(&nest);
	if (o->inner >= 0)
		nest_bounded_loop(&nest, o->inner);
	if (item->op != REDUCE_SUM) /* what fails is not 0 here, it takes no part */
		nest_test(&nest);
	const Scalar *value = first ? terms(&nest, last, first, count) : nest_value(&nest);
	Node *store = build_store(b, item->target, lower_target(&nest.lower, item, item->target),
				  reduce_store(item->op), value);
	if (item->place) {
		store->place = sc_aff(b->g, nest_place(&nest));
		store->place_buffer = item->place_target;
		store->place_offset = lower_target(&nest.lower, item, item->place_target);
	}
	build_leave(b, mark);
}

/* Where nothing took part, a maximum is 0. */
static void finish_rows(const Nest *outer, const Order *o, bool whole)
{
	Build *b = outer->b;
	const Item *item = outer->item;
	Mark mark = build_mark(b);
	Nest nest = enter_rows(outer, o, whole);
	const Aff *at = lower_target(&nest.lower, item, item->target);
	const Aff *place = aff_load(b->g, item->place_target,
				    lower_target(&nest.lower, item, item->place_target));
	const Cond *seen = cond_new(b->g, COND_GE, place, 0);
	build_store(b, item->target, at, STORE_SET,
		    sc_mul2(b->g, sc_bracket(b->g, &seen, 1), sc_load(b->g, item->target, at)));
	build_leave(b, mark);
}

/* ---- maps ----------------------------------------------------------------------------------- */

static bool read_by_later(const Group *group, int i)
{
	for (int k = i + 1; k < group->nitems; k++)
		for (int r = 0; r < group->items[k]->reads.len; r++)
			if (group->items[k]->reads.data[r].base == group->items[i]->tensor)
				return true;
	return false;
}

/* The maps of the group from number `first` on, at one element. */
void map_element(Build *b, const Kin *kin, const Aff *const *index)
{
	const Group *group = kin->group;
	for (int i = kin->first; i < group->nitems; i++) {
		const Item *item = group->items[i];
		Nest nest;
		nest_init(&nest, b, item);
		nest.lower.local = kin->local;
		nest.lower.extents = kin->extents;
		for (int k = 0; k < item->shape.rank; k++)
			nest_index(&nest, k, index[k]);
		kin->local[item->tensor->id] = nest_element(&nest, read_by_later(group, i));
	}
	for (int i = kin->first; i < group->nitems; i++)
		kin->local[group->items[i]->tensor->id] = 0;
}

/* The maps in loops of their own. */
void maps(Build *b, const Kin *kin)
{
	const Item *last = NULL;
	const Aff *index[MAX_RANK];
	Mark mark = build_mark(b);
	Order o;
	if (kin->first == kin->group->nitems || (!b->p->leaf_calls && unroll(b, kin)))
		return;
	for (int i = kin->first; i < kin->group->nitems; i++)
		last = kin->group->items[i]->target ? kin->group->items[i] : last;
	order_loops(b, last, &o);
	if (o.inner >= 0)
		o.outs[o.nouts++] = o.inner;
	for (int i = 0; i < o.nouts; i++) {
		int64_t extent = last->extents[o.outs[i]];
		index[o.outs[i]] =
			extent == 1 ? aff_const(b->g, 0) : aff_index(b->g, build_loop(b, extent));
	}
	map_element(b, kin, index);
	build_leave(b, mark);
}

/* The maps along the row that was just reduced. */
static void map_row(const Nest *outer, const Order *o, const Kin *kin)
{
	Build *b = outer->b;
	const Aff *index[MAX_RANK];
	Mark mark = build_mark(b);
	if (kin->first == kin->group->nitems)
		return;
	for (int k = 0; k < outer->item->shape.rank; k++)
		index[k] = outer->lower.index[k];
	if (o->inner >= 0)
		index[o->inner] = aff_index(b->g, build_loop(b, outer->item->extents[o->inner]));
	map_element(b, kin, index);
	build_leave(b, mark);
}

/* ---- reductions ----------------------------------------------------------------------------- */

/* A reduction that accumulates in its result, row by row; or, where leaves become calls, all rows
 * in one nest for each step. */
static void rows(Build *b, const Item *item, const Order *o, const Kin *kin)
{
	bool whole = b->p->leaf_calls;
	bool extreme = item->op == REDUCE_MAX || item->op == REDUCE_MIN;
	Mark mark = build_mark(b);
	Nest outer;
	nest_init(&outer, b, item);
	for (int i = 0; !whole && i < o->nouts; i++)
		nest_loop(&outer, o->outs[i]);
	start_rows(&outer, o, whole);
	reduce_rows(&outer, o, whole);
	if (extreme && outer.conds.len)
		finish_rows(&outer, o, whole);
	if (!whole)
		map_row(&outer, o, kin);
	build_leave(b, mark);
	if (whole)
		maps(b, kin);
}

enum { SMALL_WINDOW = 16 };

static bool is_small_window(const Item *item)
{
	int64_t count = 1;
	for (int i = 0; i < item->nreds && count <= SMALL_WINDOW; i++)
		count *= item->extents[item->shape.rank + i];
	return count <= SMALL_WINDOW;
}

/* A maximum over a few elements that are all there: a C compiler unrolls it and keeps a row of such
 * maxima, and of their places, in vectors. */
static void window(Build *b, const Item *item, const Order *o)
{
	Nest nest;
	Mark mark = build_mark(b);
	nest_init(&nest, b, item);
	for (int i = 0; i < o->nouts; i++)
		nest_loop(&nest, o->outs[i]);
	nest_loop(&nest, o->inner);
	nest_element(&nest, false);
	build_leave(b, mark);
}

/* The reduction that heads the group, and the maps after it. */
static void reduction(Build *b, const Item *item, const Kin *kin)
{
	Order o;
	bool extreme = item->op == REDUCE_MAX || item->op == REDUCE_MIN;
	Conds conds = {0};
	item_conditions(b->g, item, &conds);
	/* nowhere to accumulate, or no way to tell that nothing took part */
	if (!item->target || (extreme && conds.len && !item->place)) {
		plain_item(b, item);
		maps(b, kin);
		return;
	}
	if (scatter(b, item)) {
		maps(b, kin);
		return;
	}
	if (!b->p->leaf_calls && tile(b, item, kin))
		return;
	order_loops(b, item, &o);
	bool row = !b->p->leaf_calls && o.inner >= 0 && !o.along;
	if (extreme && row && !conds.len && is_small_window(item)) {
		window(b, item, &o);
		maps(b, kin);
		return;
	}
	if (!b->p->leaf_calls && (o.along || o.inner < 0)) {
		if (o.along)
			lanes(b, item, &o);
		else
			plain_item(b, item);
		maps(b, kin);
	} else {
		rows(b, item, &o, kin);
	}
}

/* ---- all ------------------------------------------------------------------------------------ */

static void schedule_group(Build *b, const Group *group, int *local)
{
	const Item *item = group->items[0];
	Kin kin = {group, item->op != REDUCE_MAP, local, NULL};
	if (b->p->optimize == 0 || (item->op == REDUCE_MAP && item->place))
		plain_item(b, item);
	else if (item->op == REDUCE_MAP)
		maps(b, &kin);
	else
		reduction(b, item, &kin);
}

void schedule(Program *p, Entry *e)
{
	int *local = NEW_ARRAY(p->arena, int, e->graph->tensors.len);
	for (int i = 0; i < e->kernels.len; i++) {
		Kernel *kernel = e->kernels.data[i];
		Nodes parts = {0};
		Build b = {.p = p,
			   .e = e,
			   .g = e->graph,
			   .arena = p->arena,
			   .kernel = kernel,
			   .tail = &kernel->body};
		if (kernel->strip)
			b.extents[b.vars++] = kernel->strip->count;
		for (const Group *group = kernel->group; group; group = group->next) {
			Node *part = NULL;
			b.tail = &part;
			schedule_group(&b, group, local);
			vec_push(p->arena, &parts, part);
		}
		kernel->body = jam(p->arena, &parts, b.vars);
		if (p->optimize > 0)
			hoist(p, e, kernel);
		mark_leaves(e->graph->scratch, kernel->body);
	}
}
