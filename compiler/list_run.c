/* SPDX-License-Identifier: MIT */
/* Going through a list of calls.
 *
 * The idea: nearly all the time goes to the leaves, which are the same as under libtcc; for the few
 * numbers between them a walk over the expressions is fast enough. It computes in double precision and
 * rounds every result to the precision of the net, which for sums, products and roots of single
 * precision gives the bits of a computation in single precision. Functions may differ in the last one. */
#include "list.h"
#include "../runtime/random.h"

#include <math.h>
#include <string.h>

enum { ALIGNMENT = 64, LOCAL_BYTES = 8 };

typedef struct Run {
	const List *list;
	Net *net;
	uint64_t step;   /* of random numbers */
	void **at;       /* by buffer id */
	void **targets;  /* of the present call */
	int64_t *values; /* likewise */
	char *locals;    /* LOCAL_BYTES each */
	int64_t vars[MAX_INDICES];
} Run;

static int64_t align(int64_t bytes)
{
	return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

int64_t list_arena_bytes(const List *list)
{
	return align(list->arena_bytes) + align((int64_t)sizeof(void *) * list->nbuffers) +
	       align((int64_t)sizeof(void *) * list->most_targets) +
	       align((int64_t)sizeof(int64_t) * list->most_values) +
	       align((int64_t)LOCAL_BYTES * list->nlocals) + list->local_bytes;
}

/* ---- expressions ----------------------------------------------------------------------------- */

static double rounded(const Run *r, double value)
{
	return r->list->f64 ? value : (double)(float)value;
}

static double get(const Run *r, const void *place, Elem elem, int64_t at)
{
	switch (elem) {
	case ELEM_BYTE:
		return ((const int8_t *)place)[at];
	case ELEM_INT:
		return ((const int32_t *)place)[at];
	case ELEM_FLOAT:
		break;
	}
	return r->list->f64 ? ((const double *)place)[at] : (double)((const float *)place)[at];
}

static void set(const Run *r, void *place, Elem elem, int64_t at, double value)
{
	if (elem == ELEM_BYTE)
		((int8_t *)place)[at] = (int8_t)value;
	else if (elem == ELEM_INT)
		((int32_t *)place)[at] = (int32_t)value;
	else if (r->list->f64)
		((double *)place)[at] = value;
	else
		((float *)place)[at] = (float)value;
}

static int64_t value_of(const Run *r, const Aff *aff)
{
	int64_t sum = aff->constant;
	for (int i = 0; i < aff->n; i++) {
		const Atom *atom = aff->terms[i].atom;
		int64_t v;
		if (atom->kind == ATOM_INDEX) {
			v = r->vars[atom->index];
		} else {
			v = value_of(r, atom->inner);
			v = atom->kind == ATOM_DIV ? leaf_floor_div(v, atom->divisor)
						   : (int64_t)get(r, r->at[atom->buffer->id],
								  atom->buffer->elem, v);
		}
		sum += aff->terms[i].coef * v;
	}
	return sum;
}

static bool holds(const Run *r, const Cond *c)
{
	int64_t v = value_of(r, c->aff);
	switch (c->kind) {
	case COND_GE:
		return v >= 0;
	case COND_EQ:
		return v == 0;
	case COND_NE:
		return v != 0;
	case COND_DIVIDES:
		break;
	}
	return v % c->divisor == 0;
}

static bool all_hold(const Run *r, const Cond *const *conds, int n)
{
	for (int i = 0; i < n; i++)
		if (!holds(r, conds[i]))
			return false;
	return true;
}

static bool compare(CmpOp op, double a, double b)
{
	const bool results[] = {a < b, a <= b, a == b, a != b, !(a < b), !(a <= b)};
	return results[op];
}

static double number_of(const Run *r, const Scalar *s);

/* A bracket tests loads after what guards them: conditions without come first. */
static bool bracket_holds(const Run *r, const Scalar *s)
{
	for (int loads = 0; loads < 2; loads++)
		for (int i = 0; i < s->n; i++)
			if (s->conds[i]->aff->has_read == loads && !holds(r, s->conds[i]))
				return false;
	return true;
}

/* Brackets guard comparisons, and both guard the rest. */
static double product_of(const Run *r, const Scalar *s)
{
	double product = 1;
	for (int i = 0; i < s->n; i++)
		if (s->args[i]->kind == SC_BRACKET && !bracket_holds(r, s->args[i]))
			return 0;
	for (int i = 0; i < s->n; i++)
		if (s->args[i]->kind == SC_CMP && number_of(r, s->args[i]) == 0)
			return 0;
	for (int i = 0; i < s->n; i++)
		if (s->args[i]->kind != SC_BRACKET && s->args[i]->kind != SC_CMP)
			product = rounded(r, product * number_of(r, s->args[i]));
	return product;
}

static double random_of(const Run *r, const Scalar *s)
{
	const int64_t at = value_of(r, s->aff);
	const uint64_t seed = r->net->seed;
	if (r->list->f64)
		return s->random == RANDOM_NORMAL
			       ? cnnc_random_normal_f64(seed, r->step, s->stream, at)
			       : cnnc_random_uniform_f64(seed, r->step, s->stream, at);
	return (double)(s->random == RANDOM_NORMAL
				? cnnc_random_normal_f32(seed, r->step, s->stream, at)
				: cnnc_random_uniform_f32(seed, r->step, s->stream, at));
}

static double local_of(const Run *r, int local)
{
	return get(r, r->locals + LOCAL_BYTES * local,
		   r->list->whole[local] ? ELEM_INT : ELEM_FLOAT, 0);
}

static double number_of(const Run *r, const Scalar *s)
{
	double v;
	switch (s->kind) {
	case SC_LITERAL:
		return rounded(r, s->number.value);
	case SC_LOAD:
		return rounded(r,
			       get(r, r->at[s->buffer->id], s->buffer->elem, value_of(r, s->aff)));
	case SC_LOCAL:
		return local_of(r, s->local);
	case SC_BRACKET:
		return bracket_holds(r, s);
	case SC_INT:
		return rounded(r, (double)value_of(r, s->aff));
	case SC_RANDOM:
		return random_of(r, s);
	case SC_CMP:
		v = number_of(r, s->args[0]);
		return compare(s->cmp, v, number_of(r, s->args[1]));
	case SC_ADD:
		v = number_of(r, s->args[0]);
		for (int i = 1; i < s->n; i++)
			v = rounded(r, v + number_of(r, s->args[i]));
		return v;
	case SC_MUL:
		return product_of(r, s);
	case SC_CALL:
		v = number_of(r, s->args[0]);
		return rounded(r,
			       s->row->eval(v, s->row->arity > 1 ? number_of(r, s->args[1]) : 0));
	case SC_READ: /* schedule leaves none */
		break;
	}
	return NAN;
}

/* Integers above 2^24 are not rounded. */
static double stored_of(const Run *r, const Scalar *s, bool whole)
{
	if (whole && s->kind == SC_INT)
		return (double)value_of(r, s->aff);
	return whole && s->kind == SC_LITERAL ? s->number.value : number_of(r, s);
}

/* ---- statements ------------------------------------------------------------------------------ */

typedef struct Target {
	void *place;
	Elem elem;
	int64_t at;
} Target;

static Target target_of(const Run *r, const Buffer *buffer, const Aff *offset, int local)
{
	if (buffer)
		return (Target){r->at[buffer->id], buffer->elem, value_of(r, offset)};
	return (Target){r->locals + LOCAL_BYTES * local,
			r->list->whole[local] ? ELEM_INT : ELEM_FLOAT, 0};
}

static void store(const Run *r, const Node *n)
{
	const Target t = target_of(r, n->buffer, n->offset, n->local);
	Target place = {0};
	double v = stored_of(r, n->value, t.elem != ELEM_FLOAT);
	const double old = n->op == STORE_SET ? 0 : get(r, t.place, t.elem, t.at);
	bool first = false;
	if (n->place) {
		place = target_of(r, n->place_buffer, n->place_offset, n->place_local);
		first = get(r, place.place, place.elem, place.at) < 0;
	}
	switch (n->op) {
	case STORE_SET:
		break;
	case STORE_ADD:
		v = rounded(r, old + v);
		break;
	case STORE_MUL:
		v = rounded(r, old * v);
		break;
	case STORE_MAX:
	case STORE_MIN:
		if (!(n->op == STORE_MAX ? v > old : v < old) && v == v && !first)
			return;
		break;
	}
	set(r, t.place, t.elem, t.at, v);
	if (n->place)
		set(r, place.place, place.elem, place.at, stored_of(r, n->place, true));
}

static void call_map(const Run *r, const CnncMap *map, bool random)
{
	const uint64_t seed = random ? r->net->seed : 0, step = random ? r->step : 0;
	if (r->list->f64)
		leaf_team_map_f64(r->net->leaves, map, r->targets, r->values, seed, step);
	else
		leaf_team_map_f32(r->net->leaves, map, r->targets, r->values, seed, step);
}

static void call_leaf(const Run *r, const ListCall *c)
{
	for (int i = 0; i < c->nvalues; i++)
		r->values[i] = value_of(r, c->values[i]);
	for (int i = 0; i < c->ntargets; i++)
		r->targets[i] = c->targets[i] < 0 ? r->locals + LOCAL_BYTES * ~c->targets[i]
						  : r->at[c->targets[i]];
	if (!c->tile) {
		if (c->zero)
			call_map(r, c->zero, false);
		call_map(r, c->map, c->random);
		return;
	}
	void *z = r->targets[c->operand[0]];
	const void *a = r->targets[c->operand[1]], *b = r->targets[c->operand[2]];
	if (r->list->f64)
		leaf_team_tile_f64(r->net->leaves, c->tile, z, a, b, r->values);
	else
		leaf_team_tile_f32(r->net->leaves, c->tile, z, a, b, r->values);
}

static void run_steps(Run *r, const ListStep *step);

static void run_loop(Run *r, const ListStep *step)
{
	const Node *n = step->node;
	int64_t lo = INT64_MIN, hi = INT64_MAX;
	for (int i = 0; i < n->nlo; i++) {
		int64_t v = value_of(r, n->lo[i]);
		lo = v > lo ? v : lo;
	}
	for (int i = 0; i < n->nhi; i++) {
		int64_t v = value_of(r, n->hi[i]);
		hi = v < hi ? v : hi;
	}
	for (int64_t i = lo; i < hi; i++) {
		r->vars[n->var] = i;
		run_steps(r, step->body);
	}
}

static void run_node(Run *r, const ListStep *step)
{
	const Node *n = step->node;
	switch (n->kind) {
	case NODE_LOOP:
		run_loop(r, step);
		break;
	case NODE_IF:
		if (all_hold(r, n->conds, n->nconds))
			run_steps(r, step->body);
		break;
	case NODE_LOCAL:
		set(r, r->locals + LOCAL_BYTES * n->local,
		    n->elem == ELEM_INT ? ELEM_INT : ELEM_FLOAT, 0,
		    stored_of(r, n->value, n->elem == ELEM_INT));
		break;
	case NODE_STORE:
		store(r, n);
		break;
	case NODE_TILE:
	case NODE_STEP:
	case NODE_WIDTH: /* list_new() lets none through */
		break;
	}
}

static void run_steps(Run *r, const ListStep *step)
{
	for (; step; step = step->next) {
		if (step->node)
			run_node(r, step);
		for (const ListCall *c = step->calls; c; c = c->next)
			call_leaf(r, c);
	}
}

/* ---- the entry ------------------------------------------------------------------------------- */

/* Whether an integer input leaves its range; says where. */
static bool is_outside(Net *net, const ListCheck *check, const int32_t *values)
{
	for (int64_t i = 0; i < check->elements; i++) {
		if (values[i] < 0 || values[i] >= check->below) {
			net->bad_input = check->input;
			net->bad_index = i;
			return true;
		}
	}
	return false;
}

static void place_buffers(Run *r, const void *const *inputs, void *const *results, void *gradients,
			  char *small)
{
	for (int i = 0; i < r->list->nbuffers; i++) {
		const ListPlace *p = &r->list->places[i];
		char *block = NULL;
		switch (p->storage) {
		case STORE_INPUT: /* is only read, but leaves take one kind of pointer */
			memcpy(&r->at[i], &inputs[p->offset], sizeof r->at[i]);
			continue;
		case STORE_RESULT:
			r->at[i] = results[p->offset];
			continue;
		case STORE_PARAM:
			block = r->net->parameters;
			break;
		case STORE_STATE:
			block = r->net->states;
			break;
		case STORE_GRADIENT:
			block = gradients;
			break;
		case STORE_ARENA:
			block = r->net->arena;
			break;
		case STORE_LOCAL:
			block = small;
			break;
		}
		r->at[i] = block ? block + p->offset : NULL;
	}
}

/* Bytes of the frame, in turn. */
static char *take(char **frame, int64_t bytes)
{
	char *here = *frame;
	*frame += align(bytes);
	return here;
}

int list_run(const List *list, Net *net, const void *const *inputs, void *const *results,
	     void *gradients)
{
	Run r = {.list = list, .net = net, .step = net->step};
	char *frame = (char *)net->arena + align(list->arena_bytes);
	r.at = (void **)take(&frame, (int64_t)sizeof(void *) * list->nbuffers);
	r.targets = (void **)take(&frame, (int64_t)sizeof(void *) * list->most_targets);
	r.values = (int64_t *)take(&frame, (int64_t)sizeof(int64_t) * list->most_values);
	r.locals = take(&frame, (int64_t)LOCAL_BYTES * list->nlocals);
	if (list->kind == ENTRY_INITIALISE) /* before step 0, so that no step draws the same */
		r.step = (uint64_t)-1;
	for (int i = 0; i < list->nchecks; i++)
		if (is_outside(net, &list->checks[i], inputs[list->checks[i].number]))
			return 1;
	place_buffers(&r, inputs, results, gradients, frame);
	run_steps(&r, list->steps);
	if (list->kind == ENTRY_INITIALISE)
		net->step = 0;
	if (list->kind == ENTRY_STEP)
		net->step++;
	return 0;
}
