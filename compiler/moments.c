/* SPDX-License-Identifier: MIT */
/* The variance of a large batch, by pieces. sum[i, r] (z[i, r] - m)^2 needs the mean m of all images before it
 * can begin, so that z passes through the caches a second time. With the mean m_i of each piece i (an image,
 * or a block of images: the first index of z) it is
 *
 *     sum[i] (sum[r] (z[i, r] - m_i)^2) + n * sum[i] (m_i - m)^2
 *
 * for n elements in a piece: what is done with z needs its own piece only, and so it runs in the strips of
 * what computes z (strip.c). These are sums of squares as before, nothing cancels. (Chan, Golub, LeVeque,
 * Algorithms for computing the sample variance, 1983, section 2.) */
#include "intern.h"

#include <string.h>

enum {
	LARGE = 1 << 19, /* elements that leave the caches before they are read again */
	LEAST_TERMS = 16 /* of the sum over a piece */
};

typedef struct Deviation { /* (z - mean)^2, mean = factor * sum */
	const Scalar *z, *sum, *factor;
} Deviation;

typedef struct Moments {
	Graph *g;
	bool any_size;
	bool *mean;           /* by tensor id: it is a sum that a variance is about */
	const Tensor **parts; /* by tensor id, of such a sum: its value for each piece */
} Moments;

/* ---- what it looks like ---------------------------------------------------------------------- */

static bool is_deviation(const Scalar *e, Deviation *d)
{
	if (e->kind != SC_ADD || e->n != 2)
		return false;
	for (int i = 0; i < 2; i++) {
		const Scalar *z = e->args[i], *mean = e->args[!i];
		if (z->kind != SC_READ || mean->kind != SC_MUL || mean->n != 2 ||
		    mean->args[0]->kind != SC_LITERAL || mean->args[1]->kind != SC_READ)
			continue;
		*d = (Deviation){z, mean->args[1], mean->args[0]};
		return true;
	}
	return false;
}

/* Every dimension of the read is an index of its own. Bit k of *indices: index k is one of them. */
static bool reads_indices(const Scalar *read, uint64_t *indices)
{
	*indices = 0;
	for (int d = 0; d < read->n; d++) {
		int k;
		if (!aff_is_index(read->subs[d], &k) || (*indices >> k & 1))
			return false;
		*indices |= UINT64_C(1) << k;
	}
	return true;
}

/* t is a sum of z over all its indices that are not t's. */
static bool is_sum_of(const Tensor *t, const Scalar *z)
{
	uint64_t indices, all = (UINT64_C(1) << (t->shape.rank + t->nreds)) - 1;
	return t->kind == T_COMP && t->op == REDUCE_SUM && !t->nconds && z->kind == SC_READ &&
	       reads_indices(z, &indices) && indices == all;
}

/* Whether t and `sum` have the same of z's dimensions. */
static bool goes_together(const Tensor *t, const Tensor *sum, const Deviation *d)
{
	for (int i = 0; i < d->z->n; i++) {
		int k, in_sum;
		aff_is_index(d->z->subs[i], &k);
		aff_is_index(sum->value->subs[i], &in_sum);
		bool kept = in_sum < sum->shape.rank;
		if (kept != (k < t->shape.rank) || (kept && d->sum->subs[in_sum] != d->z->subs[i]))
			return false;
	}
	return true;
}

static int64_t terms_of(const Tensor *t)
{
	int64_t terms = 1;
	for (int i = 0; i < t->nreds; i++)
		terms *= t->reds[i];
	return terms;
}

/* t is the sum of squared deviations of z from its mean over the same elements, of which the first index of z
 * counts pieces. */
static bool is_variance(const Moments *s, const Tensor *t, Deviation *d)
{
	int k;
	if (t->kind != T_COMP || t->op != REDUCE_SUM || t->value->kind != SC_MUL ||
	    t->value->n != 2 || t->value->args[0] != t->value->args[1] ||
	    !is_deviation(t->value->args[0], d) || !is_sum_of(t, d->z))
		return false;
	const Tensor *z = d->z->tensor, *sum = d->sum->tensor;
	if (sum->kind != T_COMP || !is_sum_of(sum, sum->value) || sum->value->tensor != z ||
	    !goes_together(t, sum, d) || z->kind == T_INPUT)
		return false;
	Number mean = number_ratio(-1, terms_of(sum));
	bool pieces = aff_is_index(d->z->subs[0], &k) && k >= t->shape.rank && z->shape.dim[0] > 1;
	return pieces && number_equal(d->factor->number, mean) &&
	       (s->any_size || (shape_elements(z->shape) >= LARGE &&
				terms_of(t) / z->shape.dim[0] >= LEAST_TERMS));
}

/* ---- what becomes of it ---------------------------------------------------------------------- */

/* The index of t that z's first dimension is goes before its others: what becomes of t's indices where each
 * piece has a value of its own. */
static const Aff *const *by_pieces(Graph *g, const Tensor *t, int piece)
{
	const Aff **to = NEW_ARRAY(g->scratch, const Aff *, MAX_INDICES);
	int next = 1;
	for (int k = 0; k < t->shape.rank + t->nreds; k++)
		to[k] = aff_index(g, k == piece ? 0 : next++);
	return to;
}

/* t for each piece: its value is `value`, over t's indices. */
static const Tensor *parts_of(Graph *g, const Tensor *t, int piece, const Scalar *value)
{
	int64_t *reds = NEW_ARRAY(g->scratch, int64_t, t->nreds);
	int nreds = 0;
	Shape shape = {.rank = t->shape.rank + 1, .dim = {t->reds[piece - t->shape.rank]}};
	for (int i = 0; i < t->shape.rank; i++)
		shape.dim[i + 1] = t->shape.dim[i];
	for (int i = 0; i < t->nreds; i++)
		if (i != piece - t->shape.rank)
			reds[nreds++] = t->reds[i];
	Subst *subst = subst_new(g, by_pieces(g, t, piece), t->shape.rank + t->nreds);
	return tensor_comp(g, REDUCE_SUM, shape, reds, nreds, NULL, 0, subst_scalar(subst, value));
}

/* The element of `parts` for index 0 in the result's place, and the piece that index `piece` says. */
static const Scalar *read_parts(Graph *g, const Tensor *parts, int piece, const Aff *const *rest)
{
	const Aff *subs[MAX_RANK] = {aff_index(g, piece)};
	for (int d = 1; d < parts->shape.rank; d++)
		subs[d] = rest[d - 1];
	return sc_read(g, parts, subs);
}

static const Tensor *name_parts(Graph *g, const Tensor *made, int was)
{
	const Origin o = g->origins.data[was];
	graph_origin(g, made, o.name ? arena_format(g->arena, "%s_parts", o.name) : NULL, o.layer,
		     o.loc);
	return made;
}

/* The sum of value over pieces, for a result of t's shape. */
static const Tensor *sum_of_parts(Graph *g, const Tensor *t, int64_t pieces, const Scalar *value)
{
	return tensor_comp(g, REDUCE_SUM, t->shape, &pieces, 1, NULL, 0, value);
}

static const Aff *const *own_indices(Graph *g, int rank)
{
	const Aff **index = NEW_ARRAY(g->scratch, const Aff *, MAX_RANK);
	for (int d = 0; d < rank; d++)
		index[d] = aff_index(g, d);
	return index;
}

/* The sum that a mean is made of: of its pieces. */
static const Tensor *sum_by_pieces(Moments *s, const Tensor *t, int was)
{
	int piece;
	if (!aff_is_index(t->value->subs[0], &piece))
		return t;
	const int64_t pieces = t->reds[piece - t->shape.rank];
	const Tensor *parts = name_parts(s->g, parts_of(s->g, t, piece, t->value), was);
	s->parts[was] = parts;
	return sum_of_parts(
		s->g, t, pieces,
		read_parts(s->g, parts, t->shape.rank, own_indices(s->g, t->shape.rank)));
}

static const Tensor *variance_by_pieces(Moments *s, const Tensor *t, const Deviation *was_about,
					int was)
{
	Graph *g = s->g;
	Deviation d;
	int piece;
	const Tensor *means = s->parts[was_about->sum->tensor->id];
	if (!means || !is_deviation(t->value->args[0], &d) || !aff_is_index(d.z->subs[0], &piece))
		return t;
	const int rank = t->shape.rank;
	const int64_t pieces = t->reds[piece - rank], terms = terms_of(t) / pieces;
	const Scalar *part = sc_literal(g, number_ratio(-1, terms));
	const Scalar *own =
		sc_add2(g, d.z, sc_mul2(g, part, read_parts(g, means, piece, d.sum->subs)));
	const Tensor *parts = name_parts(g, parts_of(g, t, piece, sc_mul2(g, own, own)), was);
	/* over the result's indices and one that counts pieces */
	const Scalar *mean = sc_mul2(g, d.factor, d.sum);
	const Scalar *off =
		sc_sub(g, mean, sc_mul2(g, part, read_parts(g, means, rank, d.sum->subs)));
	const Scalar *value = sc_add2(g, read_parts(g, parts, rank, own_indices(g, rank)),
				      sc_mul2(g, sc_int(g, terms), sc_mul2(g, off, off)));
	return sum_of_parts(g, t, pieces, value);
}

static const Tensor *by_pieces_rule(Graph *g, const Tensor *t, int was, void *context)
{
	Moments *s = context;
	const Tensor *old = g->tensors.data[was], *made = t;
	Deviation d;
	if (s->mean[was])
		made = sum_by_pieces(s, t, was);
	else if (is_variance(s, old, &d))
		made = variance_by_pieces(s, t, &d, was);
	if (made->id != was)
		g->origins.data[made->id].blocks = g->origins.data[was].blocks;
	return made;
}

/* requires   a graph that is pruned, laid out
 * keeps      every value, up to rounding
 * breaks     nothing */
void moments(Program *p, Entry *e)
{
	Graph *g = e->graph;
	Moments s = {.g = g, .any_size = p->any_size};
	Deviation d;
	if (p->optimize == 0 || p->leaf_calls || graph_batch(g) < 2)
		return;
	const bool *live = graph_live(g);
	int n = g->tensors.len;
	bool any = false;
	s.mean = NEW_ARRAY(g->scratch, bool, n);
	s.parts = NEW_ARRAY(g->scratch, const Tensor *, n);
	for (int i = 0; i < n; i++) {
		if (!live[i] || !is_variance(&s, g->tensors.data[i], &d))
			continue;
		s.mean[d.sum->tensor->id] = true;
		any = true;
	}
	if (!any)
		return;
	graph_rewrite(g, by_pieces_rule, &s);
	prune(g);
}
