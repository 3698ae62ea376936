/* SPDX-License-Identifier: MIT */
/* What is cheap and large is computed again where the backward part needs it, rather than kept. With a large
 * batch a gradient reads h = max(a * (z - m) + b, 0) long after h has left the caches, and z is read beside it:
 * to make h of z once more costs a few operations, to keep it costs a write and a read of main memory. What was
 * computed again lives for one strip of images (strip.c), and h itself then lives no longer either.
 *
 * When that is so is a question of levels, as in strip.c. A piece is an image, or a block of images that lie
 * together; what sees all pieces ends a level, since it must wait for all of them. Within a level everything
 * is at hand, piece by piece; what is read in a later one must be kept. */
#include "nest.h"

#include "intern.h"

enum {
	LARGE = 1 << 18, /* elements that leave the caches before they are read again */
	LONGEST = 8 /* definitions, one made of the other, that are computed again for one reader */
};

typedef struct Copy {
	int level;
	const Tensor *t;
} Copy;

typedef struct About {              /* a definition */
	VEC(const Tensor *) pieces; /* that it reads */
	VEC(int) read_at;           /* levels in which it is read */
	VEC(Copy) copies;
	bool piece;  /* its first index counts pieces */
	int level;   /* in which it is at hand */
	int runs_at; /* the level in which it is computed */
	bool cheap;  /* a map of a few operations, element by element */
	bool stays;  /* it is kept in any case */
} About;

typedef struct Recompute {
	Graph *g;
	bool any_size;
	int64_t pieces; /* how many there are */
	int64_t batch;
	About *about;      /* by tensor id */
	const Tensor **by; /* by tensor id: what the definition at hand reads instead */
	int count;
	const Tensor *t; /* at hand */
	Subst *ranges;   /* of its indices */
	bool local;      /* of what it reads only its own piece */
} Recompute;

/* ---- levels ---------------------------------------------------------------------------------- */

static About *about(const Recompute *s, const Tensor *t)
{
	return &s->about[tensor_base(t)->id];
}

static bool has_pieces(const Recompute *s, Shape shape)
{
	return shape.rank && shape.dim[0] % s->pieces == 0;
}

static const Aff *piece_of(const Recompute *s, const Tensor *t, const Aff *first)
{
	return subst_aff(s->ranges, aff_div(s->g, first, t->shape.dim[0] / s->pieces));
}

static void note_operand(void *context, const Tensor *t, const Aff *const *subs)
{
	Recompute *s = context;
	About *own = &s->about[s->t->id], *other = about(s, t);
	own->runs_at = other->level > own->runs_at ? other->level : own->runs_at;
	if (!other->piece)
		return;
	vec_push(s->g->scratch, &own->pieces, tensor_base(t));
	s->local = s->local && has_pieces(s, t->shape) && has_pieces(s, s->t->shape) &&
		   piece_of(s, t, subs[0]) == piece_of(s, s->t, aff_index(s->g, 0));
	own->cheap = own->cheap && reads_at_identity(t, subs, tensor_base(t)) &&
		     shape_equal(t->shape, s->t->shape);
}

static bool is_cheap(const Scalar *e)
{
	if (e->kind == SC_RANDOM || (e->kind == SC_CALL && !e->row->cheap))
		return false;
	for (int i = 0; e->args && i < e->n; i++)
		if (!is_cheap(e->args[i]))
			return false;
	return true;
}

static void note_reader(Recompute *s, const About *reader)
{
	for (int i = 0; i < reader->pieces.len; i++) {
		About *other = about(s, reader->pieces.data[i]);
		int n = other->read_at.len;
		if (!n || other->read_at.data[n - 1] != reader->runs_at)
			vec_push(s->g->scratch, &other->read_at, reader->runs_at);
	}
}

static void note_definition(Recompute *s, const Tensor *t)
{
	About *own = &s->about[t->id];
	int64_t extents[MAX_INDICES];
	comp_extents(t, extents);
	s->t = t;
	s->ranges = subst_ranges(s->g, NEW_ARRAY(s->g->scratch, const Aff *, MAX_INDICES),
				 MAX_INDICES, extents);
	s->local = true;
	own->cheap = t->op == REDUCE_MAP && !t->nconds && is_cheap(t->value) &&
		     (s->any_size || shape_elements(t->shape) >= LARGE);
	comp_reads(s->g, t, note_operand, s);
	own->piece = own->pieces.len && s->local;
	own->level = own->runs_at + (own->pieces.len && !own->piece);
	own->cheap = own->cheap && own->piece;
	note_reader(s, own);
}

/* true: there is something to compute again. */
static bool note_all(Recompute *s, const bool *live)
{
	bool any = false;
	for (int i = 0; i < s->count; i++) {
		const Tensor *t = s->g->tensors.data[i];
		About *own = &s->about[i];
		if (t->kind == T_INPUT)
			own->piece = t->shape.rank && t->shape.dim[0] == s->batch;
		if (live[i] && t->kind == T_COMP)
			note_definition(s, t);
		if (!t->a)
			continue;
		*own = (About){.piece = about(s, t->a)->piece, .level = about(s, t->a)->level};
		about(s, t->a)->stays = true;
	}
	for (int i = 0; i < s->g->roots.len; i++)
		about(s, s->g->roots.data[i].tensor)->stays = true;
	for (int i = 0; i < s->count; i++)
		any = any || s->about[i].cheap;
	return any;
}

/* ---- what is computed again ------------------------------------------------------------------ */

static bool is_at_hand(const Recompute *s, const Tensor *t, int level)
{
	const About *own = about(s, t);
	bool found = own->level == level;
	for (int i = 0; i < own->read_at.len && !found; i++)
		found = own->read_at.data[i] == level;
	return found;
}

/* It can be made again in the level of what is there anyway. */
static bool can_again(const Recompute *s, const Tensor *t, int level, int longest)
{
	const About *own = about(s, t);
	bool can = own->cheap && longest;
	for (int i = 0; i < own->pieces.len && can; i++) {
		const Tensor *of = own->pieces.data[i];
		can = is_at_hand(s, of, level) || can_again(s, of, level, longest - 1);
	}
	return can;
}

/* What some later level cannot make again stays for all of them. */
static void note_staying(Recompute *s)
{
	for (int i = 0; i < s->count; i++) {
		About *own = &s->about[i];
		for (int k = 0; k < own->read_at.len && own->cheap && !own->stays; k++)
			own->stays =
				own->read_at.data[k] > own->level &&
				!can_again(s, s->g->tensors.data[i], own->read_at.data[k], LONGEST);
	}
}

static bool goes_again(const Recompute *s, const Tensor *t, int level)
{
	const About *own = about(s, t);
	return own->cheap && !own->stays && own->level < level;
}

static const Tensor *again(Recompute *s, const Tensor *t, int level);

/* t with copies, made again in this level, for `wanted` of what it reads. */
static const Tensor *read_again(Recompute *s, const Tensor *t, int level,
				bool (*wanted)(const Recompute *, const Tensor *, int))
{
	const About own = *about(s, t);
	const Tensor **copy = NEW_ARRAY(s->g->scratch, const Tensor *, own.pieces.len);
	const Tensor **was = NEW_ARRAY(s->g->scratch, const Tensor *, own.pieces.len);
	for (int i = 0; i < own.pieces.len; i++)
		if (wanted(s, own.pieces.data[i], level))
			copy[i] = again(s, own.pieces.data[i], level);
	for (int i = 0; i < own.pieces.len; i++) {
		const Tensor **by = &s->by[own.pieces.data[i]->id];
		was[i] = *by;
		*by = copy[i] ? copy[i] : *by;
	}
	const Tensor *made = tensor_rebuild(s->g, t, s->by, s->count);
	for (int i = own.pieces.len - 1; i >= 0; i--)
		s->by[own.pieces.data[i]->id] = was[i];
	if (made != t)
		s->g->origins.data[made->id].blocks = s->g->origins.data[t->id].blocks;
	return made;
}

static bool is_away(const Recompute *s, const Tensor *t, int level)
{
	return goes_again(s, t, level) || !is_at_hand(s, t, level);
}

/* The definition t once more, for what reads it in this level. */
static const Tensor *again(Recompute *s, const Tensor *t, int level)
{
	Graph *g = s->g;
	About *own = about(s, t);
	for (int i = 0; i < own->copies.len; i++)
		if (own->copies.data[i].level == level)
			return own->copies.data[i].t;
	const Tensor *made = tensor_again(g, read_again(s, t, level, is_away), level);
	const Origin o = g->origins.data[t->id];
	graph_origin(g, made, o.name ? arena_format(g->arena, "%s_again", o.name) : NULL, o.layer,
		     o.loc);
	g->origins.data[made->id].blocks = o.blocks;
	vec_push(g->scratch, &own->copies, ((Copy){level, made}));
	return made;
}

static void rewrite_all(Recompute *s, const bool *live)
{
	Graph *g = s->g;
	for (int i = 0; i < s->count; i++) {
		const Tensor *t = g->tensors.data[i];
		if (!live[i] || t->kind <= T_STATE)
			continue;
		g->order = g->origins.data[i].order;
		const Tensor *made = t->kind == T_COMP
					     ? read_again(s, t, s->about[i].runs_at, goes_again)
					     : tensor_rebuild(g, t, s->by, s->count);
		s->by[i] = made == t ? NULL : made;
	}
	g->order = 0;
	for (int i = 0; i < g->roots.len; i++) {
		const Tensor **root = &g->roots.data[i].tensor;
		*root = s->by[(*root)->id] ? s->by[(*root)->id] : *root;
	}
}

/* requires   a graph that is pruned, laid out
 * keeps      every value
 * breaks     that equal definitions are one: copies differ by `again` */
void recompute(Program *p, Entry *e)
{
	Graph *g = e->graph;
	Recompute s = {
		.g = g, .any_size = p->any_size, .batch = graph_batch(g), .count = g->tensors.len};
	if (p->optimize == 0 || p->leaf_calls || s.batch < 2)
		return;
	s.pieces = s.batch / (e->block ? e->block : 1);
	if (s.pieces < 2)
		return;
	const bool *live = graph_live(g);
	s.about = arena_array(g->scratch, (size_t)s.count, sizeof *s.about);
	s.by = NEW_ARRAY(g->scratch, const Tensor *, s.count);
	if (!note_all(&s, live))
		return;
	note_staying(&s);
	rewrite_all(&s, live);
	prune(g);
}
