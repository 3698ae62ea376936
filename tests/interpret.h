/* SPDX-License-Identifier: MIT */
/* Two executions of an entry without a C compiler, in double precision: `reference` computes the
 * graph as it is defined, element by element; `interpret` runs the loop nests over buffers and an
 * arena, and counts every access outside a buffer, and every element that two parts of a loop divided
 * among threads touch, if one writes it. What schedule, plan and divide do must not show between them. */
#ifndef INTERPRET_H
#define INTERPRET_H

#include "../compiler/compiler.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A number from 64 bits, the same in both executions; stands for every kind of random number. */
static inline double noise(uint32_t stream, int64_t element)
{
	uint64_t x = ((uint64_t)stream << 40) ^ (uint64_t)element;
	x = (x ^ (x >> 31)) * UINT64_C(0x9E3779B97F4A7C15);
	x = (x ^ (x >> 29)) * UINT64_C(0xBF58476D1CE4E5B9);
	return (double)(x >> 12) / 4503599627370496.0 - 0.5;
}

static inline int64_t floored(int64_t a, int64_t b)
{
	int64_t q = a / b;
	return q - (a % b < 0);
}

static inline bool compare(CmpOp op, double a, double b)
{
	bool r[] = {a < b, a <= b, a == b, a != b, !(a < b), !(a <= b)};
	return r[op];
}

/* Who touched an element in the present section of a shared kernel: 1 + a part; 0: nobody, -1: several. */
typedef struct Touched {
	unsigned section;
	int writer, reader;
} Touched;

/* ---- what both have in common: expressions -------------------------------------------------- */

typedef struct Machine Machine;
struct Machine {
	int64_t var[MAX_INDICES];
	double *local;
	bool (*inside)(Machine *m, const Scalar *read);
	double (*load)(Machine *m, const Scalar *e);   /* SC_READ, SC_LOAD */
	int64_t (*atom)(Machine *m, const Atom *atom); /* ATOM_READ, ATOM_LOAD */
	/* reference */
	double **tensor; /* by id */
	bool outside;    /* an integer read was outside its tensor */
	/* interpret */
	const Program *p;
	const Entry *e;
	char **memory; /* by buffer id */
	int lanes;     /* of a vector */
	bool wide;     /* bodies for vectors of 64 bytes are run */
	double *sums;  /* of the tile around: each so many lanes */
	double *rests; /* and what is added to each when the lanes are joined */
	int errors;
	Touched **touched; /* by buffer id, of roots; made when they are needed */
	unsigned section;  /* of a shared kernel: counted on; 0: it is not shared */
	unsigned sections; /* so far */
	int part;          /* 1 + that of the loop around; 1: there is none */
};

static inline int64_t m_aff(Machine *m, const Aff *a)
{
	int64_t r = a->constant;
	for (int i = 0; i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		int64_t v;
		if (atom->kind == ATOM_INDEX)
			v = m->var[atom->index];
		else if (atom->kind == ATOM_DIV)
			v = floored(m_aff(m, atom->inner), atom->divisor);
		else
			v = m->atom(m, atom);
		r += a->terms[i].coef * v;
	}
	return r;
}

static inline bool m_cond(Machine *m, const Cond *c)
{
	bool before = m->outside;
	m->outside = false;
	int64_t v = m_aff(m, c->aff);
	bool bad = m->outside;
	m->outside = before;
	if (bad)
		return false;
	switch (c->kind) {
	case COND_GE:
		return v >= 0;
	case COND_EQ:
		return v == 0;
	case COND_NE:
		return v != 0;
	default:
		return v - c->divisor * floored(v, c->divisor) == 0;
	}
}

static inline bool m_conds(Machine *m, const Cond *const *conds, int n)
{
	for (int i = 0; i < n; i++)
		if (!m_cond(m, conds[i]))
			return false;
	return true;
}

/* Loads in a bracket are evaluated after the conditions without. */
static inline bool m_bracket(Machine *m, const Scalar *e)
{
	for (int reads = 0; reads < 2; reads++)
		for (int i = 0; i < e->n; i++)
			if (e->conds[i]->aff->has_read == reads && !m_cond(m, e->conds[i]))
				return false;
	return true;
}

static inline double m_scalar(Machine *m, const Scalar *e)
{
	double r;
	switch (e->kind) {
	case SC_LITERAL:
		return e->number.value;
	case SC_READ:
	case SC_LOAD:
		return m->load(m, e);
	case SC_LOCAL:
		return m->local[e->local];
	case SC_BRACKET:
		return m_bracket(m, e);
	case SC_INT:
		return (double)m_aff(m, e->aff);
	case SC_RANDOM:
		return noise(e->stream, m_aff(m, e->aff));
	case SC_CMP:
		r = m_scalar(m, e->args[0]);
		return compare(e->cmp, r, m_scalar(m, e->args[1]));
	case SC_ADD:
		r = 0;
		for (int i = 0; i < e->n; i++)
			r += m_scalar(m, e->args[i]);
		return r;
	case SC_MUL: /* brackets guard comparisons, both and reads outside guard the rest */
		for (int i = 0; i < e->n; i++)
			if (e->args[i]->kind == SC_BRACKET && m_scalar(m, e->args[i]) == 0)
				return 0;
		for (int i = 0; i < e->n; i++)
			if (e->args[i]->kind == SC_CMP && m_scalar(m, e->args[i]) == 0)
				return 0;
		for (int i = 0; i < e->n; i++)
			if (e->args[i]->kind == SC_READ && !m->inside(m, e->args[i]))
				return 0;
		r = 1;
		for (int i = 0; i < e->n; i++)
			if (e->args[i]->kind != SC_BRACKET && e->args[i]->kind != SC_CMP)
				r *= m_scalar(m, e->args[i]);
		return r;
	case SC_CALL:
		r = m_scalar(m, e->args[0]);
		return e->row->eval(r, e->row->arity > 1 ? m_scalar(m, e->args[1]) : 0);
	}
	return NAN;
}

/* ---- reference: the graph as it is defined -------------------------------------------------- */

static inline bool ref_place(Machine *m, const Tensor *t, const Aff *const *subs, int64_t *at)
{
	*at = 0;
	bool inside = true;
	for (int d = 0; d < t->shape.rank; d++) {
		int64_t v = m_aff(m, subs[d]);
		inside = inside && v >= 0 && v < t->shape.dim[d];
		*at = *at * t->shape.dim[d] + v;
	}
	return inside;
}

/* A read, or a factor, that involves an integer read outside its tensor is 0. */
static inline double ref_load(Machine *m, const Scalar *e)
{
	int64_t at;
	bool before = m->outside;
	m->outside = false;
	bool inside = ref_place(m, e->tensor, e->subs, &at) && !m->outside;
	m->outside = before;
	return inside ? m->tensor[e->tensor->id][at] : 0;
}

static inline int64_t ref_atom(Machine *m, const Atom *atom)
{
	int64_t at;
	if (ref_place(m, atom->tensor, atom->subs, &at) && !m->outside)
		return (int64_t)m->tensor[atom->tensor->id][at];
	m->outside = true;
	return 0;
}

static inline bool ref_better(ReduceOp op, double v, double best, int64_t place)
{
	return place < 0 || v != v || (op == REDUCE_MAX ? v > best : v < best);
}

static inline bool ref_inside(Machine *m, const Scalar *e)
{
	int64_t at;
	return ref_place(m, e->tensor, e->subs, &at);
}

static inline void ref_element(Machine *m, const Tensor *t, double *value, double *place)
{
	int64_t extents[MAX_INDICES], count = 1, best = -1;
	bool extreme = t->op == REDUCE_MAX || t->op == REDUCE_MIN;
	double r = t->op == REDUCE_PROD ? 1 : 0;
	comp_extents(t, extents);
	for (int k = 0; k < t->nreds; k++)
		count *= t->reds[k];
	for (int64_t i = 0; i < count; i++) {
		int64_t rest = i;
		for (int k = t->nreds - 1; k >= 0; k--) {
			m->var[t->shape.rank + k] = rest % t->reds[k];
			rest /= t->reds[k];
		}
		m->outside = false;
		if (!m_conds(m, t->domain, t->nconds))
			continue;
		double v = m_scalar(m, t->value);
		if (extreme && ref_better(t->op, v, r, best)) {
			r = v;
			best = i;
		} else if (t->op == REDUCE_PROD) {
			r *= v;
		} else if (!extreme) {
			r += v;
			best = 0;
		}
	}
	*value = r;
	*place = (double)best;
}

/* value[id] of every live tensor; the sources are given. */
static inline void reference(const Graph *g, const bool *live, double **value)
{
	Machine m = {.inside = ref_inside, .load = ref_load, .atom = ref_atom, .tensor = value};
	for (int id = 0; id < g->tensors.len; id++) {
		const Tensor *t = g->tensors.data[id];
		if (!live[id] || t->kind <= T_STATE || t->kind == T_PLACE)
			continue;
		int64_t n = shape_elements(t->shape);
		value[id] = NEW_ARRAY(g->arena, double, n);
		if (t->kind == T_RESHAPE) {
			memcpy(value[id], value[t->a->id], (size_t)n * sizeof(double));
			continue;
		}
		const Tensor *place = NULL;
		for (int k = id + 1; k < g->tensors.len; k++)
			if (g->tensors.data[k]->kind == T_PLACE && g->tensors.data[k]->a == t)
				place = g->tensors.data[k];
		if (place)
			value[place->id] = NEW_ARRAY(g->arena, double, n);
		for (int64_t i = 0; i < n; i++) {
			int64_t rest = i;
			double ignored;
			for (int d = t->shape.rank - 1; d >= 0; d--) {
				m.var[d] = rest % t->shape.dim[d];
				rest /= t->shape.dim[d];
			}
			ref_element(&m, t, &value[id][i], place ? &value[place->id][i] : &ignored);
		}
	}
}

/* ---- interpret: the program ----------------------------------------------------------------- */

static inline bool run_inside(Machine *m, const Buffer *b, int64_t at)
{
	if (at >= 0 && at < b->elements)
		return true;
	if (m->errors++ == 0)
		fprintf(stderr, "element %lld of %s, which has %lld\n", (long long)at, b->name,
			(long long)b->elements);
	return false;
}

/* Small arrays are each thread's own: what is read there, the same part has written. */
static inline void run_touch(Machine *m, const Buffer *b, int64_t at, bool write)
{
	const bool own = b->storage == STORE_LOCAL;
	if (m->section == 0)
		return;
	while (b->alias && b->alias->elem == b->elem)
		b = b->alias;
	if (!m->touched[b->id])
		m->touched[b->id] = NEW_ARRAY(m->p->arena, Touched, b->elements);
	Touched *t = &m->touched[b->id][at];
	bool wrong;
	if (t->section != m->section)
		*t = (Touched){.section = m->section};
	if (own)
		wrong = !write && t->writer != m->part;
	else
		wrong = (t->writer && t->writer != m->part) || (write && t->reader && t->reader != m->part);
	if (write)
		t->writer = m->part;
	else
		t->reader = t->reader && t->reader != m->part ? -1 : m->part;
	if (wrong && m->errors++ == 0)
		fprintf(stderr, "element %lld of %s is touched by two parts\n", (long long)at, b->name);
}

static inline double run_get(Machine *m, const Buffer *b, int64_t at)
{
	if (!run_inside(m, b, at))
		return 0;
	run_touch(m, b, at, false);
	if (b->elem == ELEM_BYTE)
		return ((int8_t *)m->memory[b->id])[at];
	if (b->elem == ELEM_INT)
		return ((int32_t *)m->memory[b->id])[at];
	return ((double *)m->memory[b->id])[at];
}

static inline void run_set(Machine *m, const Buffer *b, int64_t at, double v)
{
	if (!run_inside(m, b, at))
		return;
	run_touch(m, b, at, true);
	if (b->elem == ELEM_BYTE)
		((int8_t *)m->memory[b->id])[at] = (int8_t)v;
	else if (b->elem == ELEM_INT)
		((int32_t *)m->memory[b->id])[at] = (int32_t)v;
	else
		((double *)m->memory[b->id])[at] = v;
}

static inline double run_load(Machine *m, const Scalar *e)
{
	return run_get(m, e->buffer, m_aff(m, e->aff));
}

static inline int64_t run_atom(Machine *m, const Atom *atom)
{
	return (int64_t)run_get(m, atom->buffer, m_aff(m, atom->inner));
}

static inline void run_store(Machine *m, const Node *n)
{
	int64_t at = n->buffer ? m_aff(m, n->offset) : 0;
	int64_t place_at = n->place_buffer ? m_aff(m, n->place_offset) : 0;
	double v = m_scalar(m, n->value);
	double old = 0, place = 0;
	if (n->op != STORE_SET)
		old = n->buffer ? run_get(m, n->buffer, at) : m->local[n->local];
	if (n->place)
		place = n->place_buffer ? run_get(m, n->place_buffer, place_at)
					: m->local[n->place_local];
	bool better = v != v || (n->op == STORE_MAX ? v > old : v < old) || place < 0;
	if (n->op == STORE_MAX || n->op == STORE_MIN) {
		if (!better)
			return;
	} else {
		v = n->op == STORE_ADD ? old + v : n->op == STORE_MUL ? old * v : v;
	}
	if (n->buffer)
		run_set(m, n->buffer, at, v);
	else
		m->local[n->local] = v;
	if (n->place && n->place_buffer)
		run_set(m, n->place_buffer, place_at, m_scalar(m, n->place));
	else if (n->place)
		m->local[n->place_local] = m_scalar(m, n->place);
}

static inline void run_nodes(Machine *m, const Node *n);

static inline int64_t run_bound(Machine *m, const Aff *const *bounds, int n, bool greatest)
{
	int64_t r = greatest ? INT64_MIN : INT64_MAX;
	for (int i = 0; i < n; i++) {
		int64_t v = m_aff(m, bounds[i]);
		r = (greatest ? v > r : v < r) ? v : r;
	}
	return r;
}

static inline void run_loop(Machine *m, const Node *n)
{
	int64_t lo = run_bound(m, n->lo, n->nlo, true), hi = run_bound(m, n->hi, n->nhi, false);
	int64_t step = n->lanes > 0 ? n->lanes * m->lanes : n->step > 0 ? n->step : 1;
	if (n->lanes < 0) /* over as many vectors, from here */
		hi += -n->lanes * m->lanes;
	const int part = m->part;
	for (int64_t i = lo; i < hi; i += step) {
		if (n->parts)
			m->part = part + n->part_unit * (int)((i - lo) / step / part_rounds(n));
		m->errors += n->parts && m->part > n->all_parts;
		m->var[n->var] = i;
		run_nodes(m, n->body);
	}
	m->part = part;
}

static inline int64_t run_place(Machine *m, const Elements *list, int i)
{
	return m_aff(m, list->at[i]) + list->lanes[i] * m->lanes;
}

/* Result i of a tile, whose sum has `width` lanes. */
static inline void run_result(Machine *m, const Tile *t, int i, int width)
{
	int64_t at = run_place(m, &t->z, i);
	double *sum = m->sums + i * m->lanes;
	double factor = t->factor ? m_scalar(m, t->factor) : 1;
	if (t->join) {
		for (int l = 1; l < width; l++)
			sum[0] += sum[l];
		sum[0] += m->rests[i];
		width = 1;
	}
	for (int l = 0; l < width; l++) {
		double old = t->add ? run_get(m, t->z.buffer, at + l) : 0;
		run_set(m, t->z.buffer, at + l, old + factor * sum[l]);
	}
}

static inline void run_tile(Machine *m, const Node *n)
{
	const Tile *t = n->tile;
	double *sums = m->sums, *rests = m->rests;
	int lanes = m->lanes;
	if (t->wide)
		m->lanes = WIDE_BYTES / (m->p->f64 ? 8 : 4);
	m->sums = calloc((size_t)t->z.n * (size_t)(m->lanes + 1), sizeof(double));
	m->rests = m->sums + t->z.n * m->lanes;
	run_nodes(m, n->body);
	for (int i = 0; i < t->z.n; i++)
		run_result(m, t, i, t->a_lanes ? m->lanes : 1);
	free(m->sums);
	m->sums = sums;
	m->rests = rests;
	m->lanes = lanes;
}

static inline void run_step(Machine *m, const Node *n)
{
	const Tile *t = n->tile;
	bool a_lanes = t->a_lanes && !n->scalar, b_lanes = t->b_lanes && !n->scalar;
	/* a scalar among vectors is for the rests; no rests, no such step */
	m->errors += n->scalar && t->a_lanes && !(t->join && t->rest);
	for (int i = 0; i < t->z.n; i++) {
		double *sum = n->scalar && t->join ? m->rests + i : m->sums + i * m->lanes;
		if (t->a_of[i] < 0) /* no term here */
			continue;
		int64_t a = run_place(m, &t->a, t->a_of[i]), b = run_place(m, &t->b, t->b_of[i]);
		for (int l = 0; l < (a_lanes ? m->lanes : 1); l++)
			sum[l] += run_get(m, t->a.buffer, a + l) *
				  run_get(m, t->b.buffer, b + (b_lanes ? l : 0));
	}
}

static inline void run_until(Machine *m, const Node *n, const Node *end)
{
	for (; n != end; n = n->next) {
		switch (n->kind) {
		case NODE_LOOP:
			run_loop(m, n);
			break;
		case NODE_IF:
			if (m_conds(m, n->conds, n->nconds))
				run_nodes(m, n->body);
			break;
		case NODE_LOCAL:
			m->local[n->local] = m_scalar(m, n->value);
			break;
		case NODE_STORE:
			run_store(m, n);
			break;
		case NODE_TILE:
			run_tile(m, n);
			break;
		case NODE_STEP:
			run_step(m, n);
			break;
		case NODE_WIDTH:
			if (n->wide == m->wide)
				run_nodes(m, n->body);
			break;
		}
	}
}

static inline void run_nodes(Machine *m, const Node *n)
{
	run_until(m, n, NULL);
}

static inline void run_sections(Machine *m, const Node *n)
{
	for (const Node *end; n; n = end) {
		end = section_end(n);
		m->section = ++m->sections;
		if (n->kind == NODE_WIDTH && n->wide == m->wide)
			run_sections(m, n->body);
		else if (n->kind != NODE_WIDTH)
			run_until(m, n, end);
	}
	m->section = 0;
}

/* source(b, i): element i of an input, parameter or state; a vector has so many lanes (at most 8; 16: of
 * 8, and wide ones where there are such). Elements take 8 bytes also of a program in single precision, whose
 * arena then has room for twice as much. memory[id]
 * afterwards holds every buffer; what shares the arena is as the last kernel left it. Returns the
 * number of accesses outside. */
static inline int interpret_lanes(const Program *p, const Entry *e, int lanes, char **memory,
				  double (*source)(const Buffer *b, int64_t i))
{
	Machine m = {.load = run_load, .atom = run_atom, .p = p, .e = e, .memory = memory};
	m.touched = NEW_ARRAY(p->arena, Touched *, e->buffers.len);
	m.part = 1;
	m.wide = lanes > 8;
	m.lanes = m.wide ? 8 : lanes;
	int64_t times = p->f64 ? 1 : 2, room = e->arena_bytes * times;
	char *arena = arena_alloc(p->arena, (size_t)room + 64);
	memset(arena, 0x7f, (size_t)room); /* nothing may rely on zeros */
	for (int i = 0; i < e->buffers.len; i++) {
		const Buffer *b = e->buffers.data[i];
		if (b->storage == STORE_ARENA) {
			memory[i] = arena + b->offset * times;
			m.errors += b->first >= 0 &&
				    b->offset * times + b->elements * (b->elem == ELEM_BYTE  ? 1
								       : b->elem == ELEM_INT ? 4
											     : 8) >
					    room;
			continue;
		}
		memory[i] = arena_alloc(p->arena, (size_t)b->elements * 8);
		memset(memory[i], 0x7f, (size_t)b->elements * 8);
		for (int64_t k = 0; b->storage <= STORE_STATE && k < b->elements; k++)
			run_set(&m, b, k, source(b, k));
	}
	for (int i = 0; i < e->kernels.len; i++) {
		const Strip *strip = e->kernels.data[i]->strip;
		const int first = i, last = strip ? strip->last : i;
		for (int k = 0; strip && k < strip->sums.len; k++)
			for (int64_t at = 0; at < strip->sums.data[k]->elements; at++)
				run_set(&m, strip->sums.data[k], at, 0);
		for (int64_t s = 0; s < (strip ? strip->count : 1); s++)
			for (i = first; i <= last; i++) {
				const Kernel *k = e->kernels.data[i];
				m.var[0] = s;
				m.local = NEW_ARRAY(p->arena, double, k->nlocals + 1);
				if (k->shared)
					run_sections(&m, k->body);
				else
					run_nodes(&m, k->body);
			}
		i = last;
	}
	return m.errors;
}

static inline int interpret(const Program *p, const Entry *e, char **memory,
			    double (*source)(const Buffer *b, int64_t i))
{
	return interpret_lanes(p, e, 4, memory, source);
}

#endif
