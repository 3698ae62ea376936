/* SPDX-License-Identifier: MIT */
/* What a derived graph needs before it can be printed as a program of the language (print_net.c does
 * that), so that the text compiles again, to the same numbers, and can be read.
 *
 * Random numbers are drawn again in C wherever they are needed, forward and backward. Here they
 * get a name and are drawn under it once, so that a reader sees that both are the same. Likewise
 * a body is a graph whose parts may be shared many times over; where its text would be too long,
 * such parts get names. */
#include "emit.h"
#include "intern.h"

#include <string.h>

/* ---- changing bodies ------------------------------------------------------------------------- */

/* What stands for a scalar whose arguments were changed already. */
typedef const Scalar *(*Change)(Graph *g, const Scalar *e, void *context);

static const Scalar *change_scalar(Graph *g, Memo *done, const Scalar *e, Change change,
				   void *context)
{
	const Scalar *made = memo_get(done, e);
	if (made)
		return made;
	const Scalar **args = NEW_ARRAY(g->arena, const Scalar *, e->n + 1);
	bool same = true;
	for (int i = 0; e->args && i < e->n; i++) {
		args[i] = change_scalar(g, done, e->args[i], change, context);
		same = same && args[i] == e->args[i];
	}
	made = change(g, same ? e : sc_with_args(g, e, args), context);
	memo_put(g->arena, done, e, made);
	return made;
}

static const Tensor *with_value(Graph *g, const Tensor *t, const Scalar *value)
{
	if (value == t->value)
		return t;
	return tensor_comp(g, t->op, t->shape, t->reds, t->nreds, t->domain, t->nconds, value);
}

/* ---- stop ------------------------------------------------------------------------------------
 * Where the user wrote stop is forgotten once gradients are derived. But the language refuses a
 * loss whose gradient comes to a function without one, and a parameter to which none but steps
 * lead. */

static bool has_no_derivative(const Scalar *e)
{
	return e->kind == SC_CALL && e->row->passage == PASSES && !e->row->partial;
}

static bool is_step(const Scalar *e)
{
	return e->kind == SC_CMP || (e->kind == SC_CALL && e->row->passage == FLAT);
}

static const Scalar *stop_if(Graph *g, const Scalar *e, void *context)
{
	const bool *steps = context;
	bool stops = has_no_derivative(e) || (*steps && is_step(e));
	return stops ? sc_call_name(g, "stop", e, NULL) : e;
}

static const Tensor *say_stop(Graph *g, const Tensor *t, int was, void *context)
{
	const bool *steps = context;
	Memo done = {0};
	(void)was;
	if (t->kind == T_PLACE && *steps) {
		const Scalar *value = sc_call_name(g, "stop", t->a->value, NULL);
		return tensor_place(g, with_value(g, t->a, value));
	}
	if (t->kind != T_COMP)
		return t;
	return with_value(g, t, change_scalar(g, &done, t->value, stop_if, context));
}

/* Whether there is a parameter that the loss has no derivative by because of steps alone. */
static bool is_cut(Graph *g)
{
	const Tensor *loss = NULL;
	for (int i = 0; i < g->roots.len; i++)
		if (g->roots.data[i].kind == ROOT_LOSS)
			loss = g->roots.data[i].tensor;
	const Reach *reached = loss ? reach(g, loss) : NULL;
	for (int i = 0; reached && i < g->params.len; i++) {
		const Reach *r = &reached[g->params.data[i]->id];
		if (r->cut && !r->passes)
			return true;
	}
	return false;
}

static void say_stops(Graph *g)
{
	bool steps = false;
	graph_rewrite(g, say_stop, &steps);
	prune(g);
	steps = is_cut(g);
	if (steps)
		graph_rewrite(g, say_stop, &steps);
}

/* ---- shared parts of long bodies ------------------------------------------------------------- */

/* Sizes are numbers of scalars, as printed. A body longer than LONG has its shared parts named
 * that are longer than SHORT. */
enum { LONG = 1000, SHORT = 30 };

typedef struct Parts {
	Seen size, uses; /* by scalar; of scalars that were made, too */
	Memo done;
	Origin origin; /* of the definition at hand */
	int64_t extents[MAX_INDICES];
} Parts;

static int size_of(Graph *g, Parts *p, const Scalar *e)
{
	seen_set(g->arena, &p->uses, e->id, seen_mark(&p->uses, e->id) + 1);
	int size = seen_mark(&p->size, e->id);
	if (size)
		return size;
	size = 1;
	for (int i = 0; e->args && i < e->n; i++)
		size += size_of(g, p, e->args[i]);
	size = size < LONG ? size : LONG + 1;
	seen_set(g->arena, &p->size, e->id, size);
	return size;
}

/* A read of a definition that says e. NULL: it would have too many indices. */
static const Scalar *name_part(Graph *g, Parts *p, const Scalar *e)
{
	Shape shape = {0};
	const Aff *to[MAX_INDICES] = {0}, *subs[MAX_RANK];
	for (int k = 0; k < MAX_INDICES; k++) {
		if (!(e->indices >> k & 1))
			continue;
		if (shape.rank == MAX_RANK)
			return NULL;
		to[k] = aff_index(g, shape.rank);
		subs[shape.rank] = aff_index(g, k);
		shape.dim[shape.rank++] = p->extents[k];
	}
	const Scalar *value = subst_scalar(subst_new(g, to, MAX_INDICES), e);
	const Tensor *part = tensor_comp(g, REDUCE_MAP, shape, NULL, 0, NULL, 0, value);
	graph_origin(g, part, "part", p->origin.layer, p->origin.loc);
	return sc_read(g, part, subs);
}

static const Scalar *name_shared(Graph *g, Parts *p, const Scalar *e)
{
	const Scalar *made = memo_get(&p->done, e);
	if (made)
		return made;
	made = e;
	int size = 1;
	const Scalar **args = NEW_ARRAY(g->arena, const Scalar *, e->n + 1);
	for (int i = 0; e->args && i < e->n; i++) {
		args[i] = name_shared(g, p, e->args[i]);
		size += seen_mark(&p->size, args[i]->id);
		made = args[i] == e->args[i] ? made : NULL;
	}
	if (!made)
		made = sc_with_args(g, e, args);
	const Scalar *read = NULL;
	if (size > SHORT && seen_mark(&p->uses, e->id) > 1)
		read = name_part(g, p, made);
	made = read ? read : made;
	size = size < LONG ? size : LONG + 1;
	seen_set(g->arena, &p->size, made->id, read ? 1 : size);
	memo_put(g->arena, &p->done, e, made);
	return made;
}

static const Tensor *name_parts(Graph *g, const Tensor *t, int was, void *context)
{
	Parts p = {.origin = g->origins.data[t->id]};
	(void)was;
	(void)context;
	if (t->kind != T_COMP || size_of(g, &p, t->value) <= LONG)
		return t;
	comp_extents(t, p.extents);
	return with_value(g, t, name_shared(g, &p, t->value));
}

/* ---- random numbers -------------------------------------------------------------------------- */

/* The numbers of a stream that the graph uses: a tensor of the shape in which they are drawn, or
 * of rank 1 where they are drawn in several. */
typedef struct Stream {
	RandomKind kind;
	uint32_t number;
	Shape shape;
	int64_t elements;
	bool mixed;           /* its shapes differ */
	const Tensor *tensor; /* NULL: not made yet */
} Stream;

typedef struct Streams {
	VEC(Stream) all;
	Memo seen;     /* scalars of the body at hand */
	Origin origin; /* of the definition at hand */
	int64_t extents[MAX_INDICES];
} Streams;

/* Whether `element` is the row-major number of a point of some indices; these, outermost first.
 * An index of one value does not show in it. */
static bool is_row_major(const Aff *element, const int64_t *extents, Shape *shape, int *index)
{
	int64_t size = 1;
	shape->rank = 0;
	if (element->constant || element->n > MAX_RANK)
		return false;
	for (int found = 0; found < element->n; found++) {
		int next = -1;
		for (int i = 0; i < element->n; i++)
			if (element->terms[i].coef == size &&
			    element->terms[i].atom->kind == ATOM_INDEX)
				next = element->terms[i].atom->index;
		if (next < 0)
			return false;
		memmove(index + 1, index, (size_t)found * sizeof *index);
		memmove(shape->dim + 1, shape->dim, (size_t)found * sizeof *shape->dim);
		index[0] = next;
		shape->dim[0] = extents[next];
		shape->rank++;
		size *= extents[next];
	}
	return shape->rank > 0; /* numbers are drawn by index only */
}

static Stream *find_stream(Streams *s, const Scalar *e)
{
	for (int i = 0; i < s->all.len; i++)
		if (s->all.data[i].kind == e->random && s->all.data[i].number == e->stream)
			return &s->all.data[i];
	return NULL;
}

static void note_stream(Graph *g, Streams *s, const Scalar *e)
{
	Shape shape;
	int index[MAX_RANK];
	Stream *known = find_stream(s, e);
	bool mixed = !is_row_major(e->aff, s->extents, &shape, index);
	if (!known) {
		vec_push(g->arena, &s->all,
			 (Stream){.kind = e->random, .number = e->stream, .shape = shape});
		known = &s->all.data[s->all.len - 1];
	}
	known->mixed = known->mixed || mixed || !shape_equal(known->shape, shape);
	int64_t elements = aff_range(e->aff, s->extents).hi + 1;
	known->elements = elements > known->elements ? elements : known->elements;
}

static void note_streams(Graph *g, Streams *s, const Scalar *e)
{
	if (memo_get(&s->seen, e))
		return;
	memo_put(g->arena, &s->seen, e, e);
	if (e->kind == SC_RANDOM)
		note_stream(g, s, e);
	for (int i = 0; e->args && i < e->n; i++)
		note_streams(g, s, e->args[i]);
}

/* Element `aff` of its stream, read from the stream's tensor. */
static const Scalar *read_stream(Graph *g, Streams *s, const Scalar *e)
{
	Stream *stream = find_stream(s, e);
	Shape shape = stream->mixed ? (Shape){1, {stream->elements}} : stream->shape;
	const Aff *linear = aff_const(g, 0), *subs[MAX_RANK] = {e->aff};
	int index[MAX_RANK];
	for (int k = 0; k < shape.rank; k++)
		linear = aff_add(g, aff_scale(g, linear, shape.dim[k]), aff_index(g, k));
	if (!stream->tensor) {
		stream->tensor = tensor_comp(g, REDUCE_MAP, shape, NULL, 0, NULL, 0,
					     sc_random(g, e->random, e->stream, linear));
		graph_origin(g, stream->tensor, "random", s->origin.layer, s->origin.loc);
	}
	if (!stream->mixed)
		is_row_major(e->aff, s->extents, &shape, index);
	for (int k = 0; k < shape.rank && !stream->mixed; k++)
		subs[k] = aff_index(g, index[k]);
	return sc_read(g, stream->tensor, subs);
}

static const Scalar *name_random(Graph *g, const Scalar *e, void *context)
{
	return e->kind == SC_RANDOM ? read_stream(g, context, e) : e;
}

static const Tensor *name_stream(Graph *g, const Tensor *t, int was, void *context)
{
	Streams *s = context;
	Memo done = {0};
	(void)was;
	if (t->kind != T_COMP)
		return t;
	s->origin = g->origins.data[t->id];
	comp_extents(t, s->extents);
	const Scalar *value = change_scalar(g, &done, t->value, name_random, s);
	/* a definition that is nothing but the stream is the stream's tensor */
	return value->kind == SC_READ && value->tensor == t ? t : with_value(g, t, value);
}

static void name_streams(Graph *g)
{
	Streams s = {0};
	const bool *live = graph_live(g);
	for (int i = 0; i < g->tensors.len; i++) {
		const Tensor *t = g->tensors.data[i];
		if (!live[i] || t->kind != T_COMP)
			continue;
		s.seen = (Memo){0};
		comp_extents(t, s.extents);
		note_streams(g, &s, t->value);
	}
	graph_rewrite(g, name_stream, &s);
}

/* requires   a differentiated, simplified and pruned graph
 * breaks     tensor ids; random numbers, and what long bodies share, are tensors of their
 *            own, and steps may stand in stop */
void make_printable(Graph *g)
{
	say_stops(g);
	name_streams(g);
	graph_rewrite(g, name_parts, NULL);
	prune(g);
}
