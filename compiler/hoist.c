/* SPDX-License-Identifier: MIT */
/* What does not change in a loop is computed before it. A C compiler moves sums and products by
 * itself, but not a call of exp or pow, so what contains a call goes to the outermost loop where
 * everything it needs is known. It stays behind the ifs around it; an expression behind a bracket
 * moves only if all it reads exists whatever the loop variables are. */
#include "build.h"

#include <string.h>

enum { LEAST_LEAF = 1000 }; /* elements a leaf should keep, if it becomes a call */

typedef struct Level { /* a loop that is open */
	Node **slot;   /* where it hangs */
	Node *loop;
	int64_t count;
} Level;

typedef struct Fact { /* about an expression at the present place */
	int level;    /* loops that must be outside it */
	bool call;    /* it contains a call */
	bool exists;  /* all it reads is there for all values of the loop variables */
} Fact;

typedef struct Declared {
	const Scalar *value;
	const Node *loop; /* before which */
	int local;
} Declared;

typedef struct Hoist {
	Program *p;
	Graph *g;
	Kernel *kernel;
	Level level[MAX_INDICES];
	int depth;
	int floor;                    /* loops outside the innermost if */
	int var_level[MAX_INDICES];   /* by loop variable: 1 + its loop's number */
	int64_t extents[MAX_INDICES]; /* by loop variable */
	int *local_level; /* by local: as deep as its declaration; -1: it is stored to */
	int nlocals;
	VEC(Declared) declared;
	Memo facts;
} Hoist;

/* ---- how deep an expression must stay ------------------------------------------------------- */

/* Somewhere below `n` the buffer is written. */
static bool is_stored(const Node *n, const Buffer *b)
{
	for (; n; n = n->next)
		if ((n->kind == NODE_TILE && n->tile->z.buffer == b) ||
		    (n->kind == NODE_STORE &&
		     (n->buffer == b || (n->place && n->place_buffer == b))) ||
		    is_stored(n->body, b))
			return true;
	return false;
}

static int most(int a, int b)
{
	return a > b ? a : b;
}

/* Number of loops that must be outside a read of b. */
static int load_level(const Hoist *h, const Buffer *b)
{
	for (int d = 0; d < h->depth; d++)
		if (!is_stored(h->level[d].loop->body, b))
			return d;
	return h->depth;
}

static void aff_fact(const Hoist *h, const Aff *a, Fact *fact)
{
	for (int i = 0; a && i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->kind == ATOM_INDEX)
			fact->level = most(fact->level, h->var_level[atom->index]);
		if (atom->inner)
			aff_fact(h, atom->inner, fact);
		if (atom->kind != ATOM_LOAD)
			continue;
		Range r = aff_range(atom->inner, h->extents);
		fact->level = most(fact->level, load_level(h, atom->buffer));
		fact->exists = fact->exists && r.lo >= 0 && r.hi < atom->buffer->elements;
	}
}

static Fact fact_of(Hoist *h, const Scalar *e)
{
	const Fact *known = memo_get(&h->facts, e);
	if (known)
		return *known;
	Fact fact = {.call = e->kind == SC_CALL, .exists = true};
	aff_fact(h, e->aff, &fact);
	if (e->kind == SC_LOAD) {
		Range r = aff_range(e->aff, h->extents);
		fact.level = most(fact.level, load_level(h, e->buffer));
		fact.exists = fact.exists && r.lo >= 0 && r.hi < e->buffer->elements;
	}
	if (e->kind == SC_LOCAL) {
		int level = h->local_level[e->local];
		fact.level = level < 0 ? h->depth : level;
	}
	for (int i = 0; i < e->n; i++) {
		Fact part = {.exists = true};
		if (e->conds)
			aff_fact(h, e->conds[i]->aff, &part);
		else
			part = fact_of(h, e->args[i]);
		fact.level = most(fact.level, part.level);
		fact.call = fact.call || part.call;
		fact.exists = fact.exists && part.exists;
	}
	Fact *kept = NEW(h->g->scratch, Fact);
	*kept = fact;
	memo_put(h->g->scratch, &h->facts, e, kept);
	return fact;
}

/* ---- what may and should move --------------------------------------------------------------- */

/* The loops inside level `d` are worth a call of their own, or all loops are. */
static bool leaves_enough(const Hoist *h, int d)
{
	int64_t count = 1;
	for (int i = d; i < h->depth && count < LEAST_LEAF; i++)
		count *= h->level[i].count;
	return !h->p->leaf_calls || d == 0 || count >= LEAST_LEAF;
}

/* ---- rewriting ------------------------------------------------------------------------------ */

typedef struct Rewrite {
	Hoist *h;
	Memo done;
} Rewrite;

static const Scalar *rewrite(Rewrite *r, const Scalar *e, bool guarded);

static void note_level(Hoist *h, int local, int level)
{
	int *levels = NEW_ARRAY(h->p->arena, int, local + 1);
	memcpy(levels, h->local_level, (size_t)h->nlocals * sizeof *levels);
	levels[local] = level;
	h->local_level = levels;
	h->nlocals = local + 1;
}

/* A local for e before loop `d`, its own parts further out if they may; or the one there is. */
static const Scalar *declare(Hoist *h, const Scalar *e, bool guarded, int d)
{
	for (int i = 0; i < h->declared.len; i++)
		if (h->declared.data[i].value == e && h->declared.data[i].loop == h->level[d].loop)
			return sc_local(h->g, h->declared.data[i].local);
	int depth = h->depth;
	Memo facts = h->facts;
	Rewrite outside = {.h = h};
	h->depth = d;
	h->facts = (Memo){0};
	const Scalar *value = rewrite(&outside, e, guarded);
	h->depth = depth;
	h->facts = facts;
	Node *node = NEW(h->p->arena, Node);
	node->kind = NODE_LOCAL;
	node->elem = ELEM_FLOAT;
	node->value = value;
	node->local = h->kernel->nlocals++;
	node->next = *h->level[d].slot;
	*h->level[d].slot = node;
	h->level[d].slot = &node->next;
	note_level(h, node->local, d);
	vec_push(h->p->arena, &h->declared, (Declared){e, h->level[d].loop, node->local});
	return sc_local(h->g, node->local);
}

/* e itself as a local, if it may move and is worth it; else NULL. */
static const Scalar *moved(Rewrite *r, const Scalar *e, bool guarded)
{
	Hoist *h = r->h;
	Fact fact = fact_of(h, e);
	int level = most(fact.level, h->floor);
	if (!fact.call || level >= h->depth || !leaves_enough(h, level) ||
	    (guarded && !fact.exists))
		return NULL;
	return declare(h, e, guarded, level);
}

static bool is_guard(const Scalar *e)
{
	return e->kind == SC_BRACKET || e->kind == SC_CMP;
}

/* Of a sum or product: the operands that do not change in the innermost loop as one; the others
 * each. */
static const Scalar *rewrite_operands(Rewrite *r, const Scalar *e, bool guarded)
{
	Hoist *h = r->h;
	const Scalar **still = NEW_ARRAY(h->g->scratch, const Scalar *, e->n);
	const Scalar **all = NEW_ARRAY(h->g->scratch, const Scalar *, e->n);
	int nstill = 0, n = 0;
	for (int i = 0; i < e->n; i++)
		guarded = guarded || (e->kind == SC_MUL && is_guard(e->args[i]));
	for (int i = 0; i < e->n; i++) {
		bool moves = is_guard(e->args[i]) || fact_of(h, e->args[i]).level >= h->depth;
		if (moves)
			all[n++] = rewrite(r, e->args[i], guarded);
		else
			still[nstill++] = e->args[i];
	}
	if (nstill > 1 && n) {
		const Scalar *group = e->kind == SC_MUL ? sc_mul(h->g, still, nstill)
							: sc_add(h->g, still, nstill);
		const Scalar *local = moved(r, group, guarded);
		if (local) {
			all[n++] = local;
			nstill = 0;
		}
	}
	for (int i = 0; i < nstill; i++)
		all[n++] = rewrite(r, still[i], guarded);
	return e->kind == SC_MUL ? sc_mul(h->g, all, n) : sc_add(h->g, all, n);
}

static const Scalar *rewrite(Rewrite *r, const Scalar *e, bool guarded)
{
	if (!e->args || !fact_of(r->h, e).call)
		return e;
	const Scalar *known = memo_get(&r->done, e);
	if (known)
		return known;
	const Scalar *result = moved(r, e, guarded), *args[2];
	if (!result && (e->kind == SC_ADD || e->kind == SC_MUL)) {
		result = rewrite_operands(r, e, guarded);
	} else if (!result) {
		for (int i = 0; i < e->n; i++)
			args[i] = rewrite(r, e->args[i], guarded);
		result = e->kind == SC_CMP ? sc_cmp(r->h->g, e->cmp, args[0], args[1])
					   : sc_call(r->h->g, e->row, args);
	}
	memo_put(r->h->g->scratch, &r->done, e, result);
	return result;
}

/* ---- the tree ------------------------------------------------------------------------------- */

static int64_t count_of(const Hoist *h, const Node *loop)
{
	int64_t extent = INT64_MAX;
	for (int i = 0; i < loop->nhi; i++) {
		int64_t hi = aff_range(loop->hi[i], h->extents).hi;
		extent = hi < extent ? hi : extent;
	}
	return extent < 1 ? 1 : extent;
}

static void hoist_list(Hoist *h, Node **list);

static void hoist_loop(Hoist *h, Node **slot)
{
	Node *loop = *slot;
	int64_t count = count_of(h, loop);
	h->extents[loop->var] = count;
	h->level[h->depth++] = (Level){slot, loop, count};
	h->var_level[loop->var] = h->depth;
	hoist_list(h, &loop->body);
	h->depth--;
}

static void hoist_list(Hoist *h, Node **list)
{
	for (Node **at = list; *at; at = &(*at)->next) {
		Node *n = *at;
		int floor = h->floor;
		h->facts = (Memo){0};
		if (n->kind == NODE_LOOP) {
			hoist_loop(h, at);
			at = h->level[h->depth].slot;
		} else if (n->kind == NODE_IF) {
			h->floor = h->depth;
			hoist_list(h, &n->body);
			h->floor = floor;
		} else if (n->value) {
			Rewrite r = {.h = h};
			n->value = rewrite(&r, n->value, false);
		}
		if (n->kind == NODE_LOCAL && h->local_level[n->local] >= 0)
			h->local_level[n->local] = h->depth;
	}
}

static void note_stored(const Node *n, int *local_level)
{
	for (; n; n = n->next) {
		if (n->kind == NODE_STORE && !n->buffer)
			local_level[n->local] = -1;
		if (n->place && !n->place_buffer)
			local_level[n->place_local] = -1;
		note_stored(n->body, local_level);
	}
}

void hoist(Program *p, Entry *e, Kernel *kernel)
{
	Hoist h = {.p = p, .g = e->graph, .kernel = kernel, .nlocals = kernel->nlocals};
	h.local_level = NEW_ARRAY(p->arena, int, kernel->nlocals);
	note_stored(kernel->body, h.local_level);
	for (int i = 0; i < MAX_INDICES; i++)
		h.extents[i] = 1;
	if (kernel->strip)
		h.extents[0] = kernel->strip->count;
	hoist_list(&h, &kernel->body);
}
