/* SPDX-License-Identifier: MIT */
/* The body of a nest as a program for runtime/map.c.
 *
 * The idea: one walk over the expressions gives every value a register of its own and remembers it
 * under the expression and the mask it was computed under; a second walk over the operations packs
 * the registers. A bracket or comparison in a product is the mask of the other factors: where it
 * is off nothing is read from memory and the product is 0, as in the C that the emitter prints. */
#include "jit.h"

#include <string.h>

enum { MAP_OPS = 2000 }; /* beyond this the nest is left to the C compiler */

typedef struct Known { /* a value in a register */
	const void *key;
	int mask, reg;
	bool whole; /* the register holds integers */
} Known;

typedef struct MapWriter {
	LeafWriter *w;
	Arena *arena;
	VEC(CnncMapOp) ops;
	VEC(CnncAffine) affines;
	VEC(Known) known;
	VEC(Known) literals; /* key: the Scalar */
	VEC(Known) locals;   /* declared in the body: key NULL, mask: number of the local */
	int nreals, nints;   /* registers so far, before packing */
	bool random, failed;
} MapWriter;

static int real_of(MapWriter *m, const Scalar *s, int mask);
static int int_of(MapWriter *m, const Aff *aff, int mask);

static CnncMapOp *op_new(MapWriter *m, int code)
{
	if (m->ops.len == MAP_OPS)
		m->failed = true;
	if (m->failed)
		m->ops.len = 0;
	vec_push(m->arena, &m->ops,
		 (CnncMapOp){.code = (int16_t)code,
			     .d = -1,
			     .a = -1,
			     .b = -1,
			     .m = -1,
			     .x = -1,
			     .x2 = -1});
	return &m->ops.data[m->ops.len - 1];
}

static int16_t real_new(MapWriter *m)
{
	return (int16_t)m->nreals++;
}

static int16_t int_new(MapWriter *m)
{
	return (int16_t)m->nints++;
}

static int fail(MapWriter *m)
{
	m->failed = true;
	return 0;
}

static int16_t pointer_of(MapWriter *m, const Buffer *buffer, int local)
{
	int number = leaf_pointer(m->w, buffer, local);
	return (int16_t)(number < 0 ? fail(m) : number);
}

static int known_of(const MapWriter *m, const void *key, int mask)
{
	for (int i = m->known.len - 1; i >= 0; i--)
		if (m->known.data[i].key == key &&
		    (m->known.data[i].mask == mask || m->known.data[i].mask < 0))
			return m->known.data[i].reg;
	return -1;
}

static int remember(MapWriter *m, const void *key, int mask, int reg)
{
	vec_push(m->arena, &m->known, (Known){key, mask, reg, false});
	return reg;
}

static int remember_whole(MapWriter *m, const void *key, int mask, int reg)
{
	vec_push(m->arena, &m->known, (Known){key, mask, reg, true});
	return reg;
}

/* ---- integers -------------------------------------------------------------------------------- */

static int affine_number(MapWriter *m, const CnncAffine *a)
{
	for (int i = 0; i < m->affines.len; i++) {
		const CnncAffine *b = &m->affines.data[i];
		if (a->constant == b->constant && a->slot == b->slot &&
		    !memcmp(a->coef, b->coef, sizeof a->coef))
			return i;
	}
	if (m->affines.len == CNNC_MAP_AFFINES)
		return fail(m);
	vec_push(m->arena, &m->affines, *a);
	return m->affines.len - 1;
}

/* The terms of `aff` that are not affine, as an integer register; -1: there are none. */
static int further_of(MapWriter *m, const Aff *aff, int mask);

/* Where in memory (or which random number): number of the affine part, and the rest in *x. */
static int16_t access_of(MapWriter *m, const Aff *offset, int mask, int16_t *x)
{
	CnncAffine a;
	const Aff *other;
	if (!leaf_affine(m->w, offset, &a, &other))
		return (int16_t)fail(m);
	*x = (int16_t)(other ? further_of(m, other, mask) : -1);
	return (int16_t)affine_number(m, &a);
}

static int16_t mask_for(const MapWriter *m, const Buffer *b, const Aff *offset, int mask)
{
	return (int16_t)(leaf_inside(m->w, b, offset) ? -1 : mask);
}

static int int_load(MapWriter *m, const Buffer *b, const Aff *offset, int mask)
{
	int16_t x, at = access_of(m, offset, mask, &x);
	CnncMapOp *op = op_new(m, CNNC_MAP_INT_LOAD);
	op->at = at;
	op->x = x;
	op->m = mask_for(m, b, offset, mask);
	op->pointer = pointer_of(m, b, 0);
	return op->d = int_new(m);
}

static int atom_of(MapWriter *m, const Atom *atom, int mask)
{
	int reg = known_of(m, atom, mask);
	if (reg >= 0)
		return reg;
	if (atom->kind == ATOM_LOAD)
		return remember_whole(m, atom, mask, int_load(m, atom->buffer, atom->inner, mask));
	if (atom->kind != ATOM_DIV || atom->divisor > INT32_MAX)
		return fail(m);
	int inner = int_of(m, atom->inner, mask);
	CnncMapOp *op = op_new(m, CNNC_MAP_INT_DIV);
	op->a = (int16_t)inner;
	op->k = (int32_t)atom->divisor;
	return remember_whole(m, atom, mask, op->d = int_new(m));
}

static int int_affine(MapWriter *m, const CnncAffine *a)
{
	int at = affine_number(m, a);
	CnncMapOp *op = op_new(m, CNNC_MAP_INT);
	op->at = (int16_t)at;
	return op->d = int_new(m);
}

/* sum + terms of other */
static int add_terms(MapWriter *m, int sum, const Aff *other, int mask)
{
	for (int i = 0; i < other->n; i++) {
		int64_t k = other->terms[i].coef;
		int term = atom_of(m, other->terms[i].atom, mask);
		CnncMapOp *op = op_new(m, CNNC_MAP_INT_ADD);
		if (k > INT32_MAX || k < -INT32_MAX)
			return fail(m);
		op->a = (int16_t)sum;
		op->b = (int16_t)term;
		op->k = (int32_t)k;
		sum = op->d = int_new(m);
	}
	return sum;
}

static bool fits(const MapWriter *m, const Aff *aff)
{
	return aff_reach(&m->w->e->style, aff) <= INT32_MAX;
}

static int further_of(MapWriter *m, const Aff *aff, int mask)
{
	const CnncAffine zero = {.slot = -1};
	int reg = known_of(m, aff, mask);
	if (reg >= 0)
		return reg;
	if (!fits(m, aff))
		return fail(m);
	return remember_whole(m, aff, mask, add_terms(m, int_affine(m, &zero), aff, mask));
}

static int int_of(MapWriter *m, const Aff *aff, int mask)
{
	CnncAffine a;
	const Aff *other;
	int reg = known_of(m, aff, mask);
	if (reg >= 0)
		return reg;
	if (!fits(m, aff) || !leaf_affine(m->w, aff, &a, &other))
		return fail(m);
	reg = int_affine(m, &a);
	if (other)
		reg = add_terms(m, reg, other, mask);
	return remember_whole(m, aff, mask, reg);
}

/* ---- masks ----------------------------------------------------------------------------------- */

static int binary(MapWriter *m, int code, int a, int b)
{
	CnncMapOp *op = op_new(m, code);
	op->a = (int16_t)a;
	op->b = (int16_t)b;
	return op->d = real_new(m);
}

/* Both masks; -1 stands for one that is always on. */
static int both(MapWriter *m, int a, int b)
{
	return a < 0 ? b : b < 0 || a == b ? a : binary(m, CNNC_MAP_MUL, a, b);
}

static int cond_of(MapWriter *m, const Cond *c, int mask)
{
	static const int codes[] = {CNNC_MAP_INT_GE, CNNC_MAP_INT_EQ, CNNC_MAP_INT_NE,
				    CNNC_MAP_INT_DIVIDES};
	int reg = known_of(m, c, mask);
	if (reg >= 0)
		return reg;
	int value = int_of(m, c->aff, mask);
	CnncMapOp *op = op_new(m, codes[c->kind]);
	if (c->divisor > INT32_MAX)
		return fail(m);
	op->a = (int16_t)value;
	op->k = (int32_t)c->divisor;
	return remember(m, c, mask, op->d = real_new(m));
}

/* `mask` and all the conditions, each tested only where those before hold. */
static int conds_of(MapWriter *m, const Cond *const *conds, int n, int mask)
{
	for (int loads = 0; loads < 2; loads++)
		for (int i = 0; i < n; i++)
			if (conds[i]->aff->has_read == loads)
				mask = both(m, mask, cond_of(m, conds[i], mask));
	return mask;
}

/* ---- numbers --------------------------------------------------------------------------------- */

static int literal_of(MapWriter *m, double number)
{
	for (int i = 0; i < m->ops.len; i++)
		if (m->ops.data[i].code == CNNC_MAP_LITERAL &&
		    !memcmp(&m->ops.data[i].number, &number, sizeof number))
			return m->ops.data[i].d;
	CnncMapOp *op = op_new(m, CNNC_MAP_LITERAL);
	op->number = number;
	return op->d = real_new(m);
}

static int load_of(MapWriter *m, const Scalar *s, int mask)
{
	int16_t x, at = access_of(m, s->aff, mask, &x);
	CnncMapOp *op = op_new(m, CNNC_MAP_LOAD);
	op->at = at;
	op->x = x;
	op->m = mask_for(m, s->buffer, s->aff, mask);
	op->pointer = pointer_of(m, s->buffer, 0);
	return op->d = real_new(m);
}

static int local_of(MapWriter *m, int local)
{
	for (int i = 0; i < m->locals.len; i++)
		if (m->locals.data[i].mask == local)
			return m->locals.data[i].reg;
	const CnncAffine zero = {.slot = -1};
	int at = affine_number(m, &zero);
	CnncMapOp *op = op_new(m, CNNC_MAP_LOAD);
	op->at = (int16_t)at;
	op->pointer = pointer_of(m, NULL, local);
	return op->d = real_new(m);
}

static bool is_guard(const Scalar *s)
{
	return s->kind == SC_BRACKET || s->kind == SC_CMP;
}

/* Guards first, then the other factors where all of them hold. */
static int product_of(MapWriter *m, const Scalar *s, int mask)
{
	int guard = -1, value = -1;
	for (int brackets = 1; brackets >= 0; brackets--)
		for (int i = 0; i < s->n; i++)
			if (is_guard(s->args[i]) && (s->args[i]->kind == SC_BRACKET) == brackets) {
				int here = both(m, mask, guard);
				guard = both(m, guard, real_of(m, s->args[i], here));
			}
	int inner = both(m, mask, guard);
	for (int i = 0; i < s->n; i++) {
		if (is_guard(s->args[i]))
			continue;
		int factor = real_of(m, s->args[i], inner);
		value = value < 0 ? factor : binary(m, CNNC_MAP_MUL, value, factor);
	}
	if (guard < 0 || value < 0)
		return value < 0 ? guard : value;
	CnncMapOp *op = op_new(m, CNNC_MAP_SELECT);
	op->a = (int16_t)value;
	op->m = (int16_t)guard;
	return op->d = real_new(m);
}

static int call_of(MapWriter *m, const Scalar *s, int mask)
{
	int args[2] = {-1, -1}, row = 0;
	for (int i = 0; i < s->n; i++)
		args[i] = real_of(m, s->args[i], mask);
	while (cnnc_map_rows[row] && strcmp(cnnc_map_rows[row], s->row->name))
		row++;
	return cnnc_map_rows[row] ? binary(m, CNNC_MAP_ROW + row, args[0], args[1]) : fail(m);
}

static int random_of(MapWriter *m, const Scalar *s, int mask)
{
	int16_t x, at = access_of(m, s->aff, mask, &x);
	CnncMapOp *op = op_new(m, s->random == RANDOM_UNIFORM ? CNNC_MAP_UNIFORM : CNNC_MAP_NORMAL);
	op->at = at;
	op->x = x;
	op->stream = s->stream;
	m->random = true;
	return op->d = real_new(m);
}

static int number_of(MapWriter *m, const Aff *aff, int mask)
{
	int value = int_of(m, aff, mask);
	CnncMapOp *op = op_new(m, CNNC_MAP_REAL);
	op->a = (int16_t)value;
	return op->d = real_new(m);
}

static int compute(MapWriter *m, const Scalar *s, int mask)
{
	static const int compares[] = {CNNC_MAP_LT, CNNC_MAP_LE,  CNNC_MAP_EQ,
				       CNNC_MAP_NE, CNNC_MAP_NLT, CNNC_MAP_NLE};
	int sum;
	switch (s->kind) {
	case SC_LITERAL:
		return literal_of(m, s->number.value);
	case SC_LOAD:
		return load_of(m, s, mask);
	case SC_LOCAL:
		return local_of(m, s->local);
	case SC_BRACKET:
		sum = conds_of(m, s->conds, s->n, mask);
		return sum < 0 ? literal_of(m, 1) : sum;
	case SC_INT:
		return number_of(m, s->aff, mask);
	case SC_CMP:
		sum = real_of(m, s->args[0], mask);
		return binary(m, compares[s->cmp], sum, real_of(m, s->args[1], mask));
	case SC_ADD:
		sum = real_of(m, s->args[0], mask);
		for (int i = 1; i < s->n; i++)
			sum = binary(m, CNNC_MAP_ADD, sum, real_of(m, s->args[i], mask));
		return sum;
	case SC_MUL:
		return product_of(m, s, mask);
	case SC_CALL:
		return call_of(m, s, mask);
	case SC_RANDOM:
		return random_of(m, s, mask);
	case SC_READ:
		break;
	}
	return fail(m);
}

static int real_of(MapWriter *m, const Scalar *s, int mask)
{
	int reg = known_of(m, s, mask);
	return m->failed ? 0 : reg >= 0 ? reg : remember(m, s, mask, compute(m, s, mask));
}

/* ---- statements ------------------------------------------------------------------------------ */

/* An integer value: SC_INT, a literal or a local. */
static int whole_of(MapWriter *m, const Scalar *s, int mask)
{
	if (s->kind == SC_INT)
		return int_of(m, s->aff, mask);
	if (s->kind == SC_LITERAL && number_is_int(s->number))
		return int_of(m, aff_const(m->w->g, s->number.num), mask);
	for (int i = 0; s->kind == SC_LOCAL && i < m->locals.len; i++)
		if (m->locals.data[i].mask == s->local)
			return m->locals.data[i].reg;
	return fail(m);
}

static const Aff *offset_of(MapWriter *m, const Buffer *buffer, const Aff *offset)
{
	return buffer ? leaf_aff(m->w, offset) : aff_const(m->w->g, 0);
}

static bool any(int16_t *const *regs, int n, const bool *marked)
{
	for (int i = 0; i < n; i++)
		if (regs[i] && *regs[i] >= 0 && marked[*regs[i]])
			return true;
	return false;
}

/* What was loaded from where this stores may have changed, and so may what was made of it. */
static void forget_loads(MapWriter *m, const CnncMapOp *store)
{
	bool *reals = NEW_ARRAY(m->arena, bool, m->nreals + 1);
	bool *wholes = NEW_ARRAY(m->arena, bool, m->nints + 1);
	int kept = 0;
	for (int i = 0; i < m->ops.len; i++) {
		CnncMapOp *op = &m->ops.data[i];
		const MapTouched t = map_touched(op);
		bool old = any(t.reals, MAP_READS, reals) || any(t.ints, MAP_READS, wholes);
		if (op->code == CNNC_MAP_LOAD || op->code == CNNC_MAP_INT_LOAD)
			old |= op->pointer == store->pointer ||
			       (leaf_places(store->code) && op->pointer == store->pointer2);
		if (t.real && *t.real >= 0)
			reals[*t.real] = old;
		if (t.whole && *t.whole >= 0)
			wholes[*t.whole] = old;
	}
	for (int i = 0; i < m->known.len && !m->failed; i++) {
		const Known k = m->known.data[i];
		if (!(k.whole ? wholes : reals)[k.reg])
			m->known.data[kept++] = k;
	}
	m->known.len = kept;
}

static void write_store(MapWriter *m, const Node *n, int mask)
{
	static const int codes[] = {CNNC_MAP_STORE, CNNC_MAP_STORE_ADD, CNNC_MAP_STORE_MAX,
				    CNNC_MAP_STORE_MIN, CNNC_MAP_STORE_MUL};
	bool whole = n->buffer && n->buffer->elem == ELEM_INT;
	int code = whole ? CNNC_MAP_INT_STORE : codes[n->op], place = -1;
	int16_t x = -1, x2 = -1, at2 = 0;
	if (!n->buffer && n->op == STORE_SET)
		m->failed = true; /* which turn would win? */
	const Scalar *s = leaf_scalar(m->w, n->value);
	int value = whole ? whole_of(m, s, mask) : real_of(m, s, mask);
	if (n->place) {
		code = n->op == STORE_MAX ? CNNC_MAP_PLACE_MAX : CNNC_MAP_PLACE_MIN;
		place = whole_of(m, leaf_scalar(m->w, n->place), mask);
		at2 = access_of(m, offset_of(m, n->place_buffer, n->place_offset), mask, &x2);
	}
	int16_t at = access_of(m, offset_of(m, n->buffer, n->offset), mask, &x);
	CnncMapOp *op = op_new(m, code);
	op->a = (int16_t)value;
	op->b = (int16_t)place;
	op->at = at;
	op->at2 = at2;
	op->x = x;
	op->x2 = x2;
	op->m = (int16_t)mask;
	op->pointer = pointer_of(m, n->buffer, n->local);
	if (n->place)
		op->pointer2 = pointer_of(m, n->place_buffer, n->place_local);
	forget_loads(m, op);
}

static void write_nodes(MapWriter *m, const Node *n, int mask)
{
	for (; n && !m->failed; n = n->next) {
		int reg;
		const Scalar *value;
		switch (n->kind) {
		case NODE_LOOP:
			fail(m);
			break;
		case NODE_IF:
			reg = mask;
			for (int i = 0; i < n->nconds; i++)
				reg = both(m, reg, cond_of(m, leaf_cond(m->w, n->conds[i]), reg));
			write_nodes(m, n->body, reg);
			break;
		case NODE_LOCAL:
			value = leaf_scalar(m->w, n->value);
			reg = n->elem == ELEM_INT ? whole_of(m, value, mask)
						  : real_of(m, value, mask);
			vec_push(m->arena, &m->locals,
				 (Known){NULL, n->local, reg, n->elem == ELEM_INT});
			break;
		case NODE_STORE:
			for (int i = 0; i < m->locals.len; i++)
				if ((!n->buffer && m->locals.data[i].mask == n->local) ||
				    (n->place && !n->place_buffer &&
				     m->locals.data[i].mask == n->place_local))
					fail(m);
			write_store(m, n, mask);
			break;
		case NODE_TILE:
		case NODE_STEP:
		case NODE_WIDTH:
			fail(m); /* leaves are calls: schedule makes none */
		}
	}
}

/* ---- packing registers ----------------------------------------------------------------------- */

typedef struct Pool {
	int *last;    /* by register: the last operation that reads it; -1: none yet */
	int16_t *now; /* by register: where it lies */
	bool busy[CNNC_MAP_REALS + CNNC_MAP_INTS];
	int size, used;
} Pool;

static void pool_read(Pool *p, int16_t *const *regs, int n, int op)
{
	for (int i = 0; i < n; i++)
		if (regs[i] && *regs[i] >= 0)
			p->last[*regs[i]] = op;
}

static void pool_rename(Pool *p, int16_t *const *regs, int n, int op)
{
	int16_t old[MAP_READS];
	for (int i = 0; i < n; i++) {
		old[i] = regs[i] ? *regs[i] : -1;
		if (old[i] >= 0)
			*regs[i] = p->now[old[i]];
	}
	for (int i = 0; i < n; i++)
		if (old[i] >= 0 && p->last[old[i]] == op)
			p->busy[p->now[old[i]]] = false;
}

static bool pool_write(Pool *p, int16_t *reg, int op)
{
	if (!reg || *reg < 0)
		return true;
	int free = 0;
	while (free < p->size && p->busy[free])
		free++;
	if (free == p->size)
		return false;
	p->busy[free] = p->last[*reg] > op;
	p->used = free >= p->used ? free + 1 : p->used;
	p->now[*reg] = (int16_t)free;
	*reg = (int16_t)free;
	return true;
}

static bool pack_registers(MapWriter *m, int *nreals, int *nints)
{
	Pool r = {NEW_ARRAY(m->arena, int, m->nreals + 1),
		  NEW_ARRAY(m->arena, int16_t, m->nreals + 1),
		  {0},
		  CNNC_MAP_REALS,
		  0};
	Pool w = {NEW_ARRAY(m->arena, int, m->nints + 1),
		  NEW_ARRAY(m->arena, int16_t, m->nints + 1),
		  {0},
		  CNNC_MAP_INTS,
		  0};
	for (int i = 0; i < m->ops.len; i++) {
		MapTouched t = map_touched(&m->ops.data[i]);
		pool_read(&r, t.reals, MAP_READS, i);
		pool_read(&w, t.ints, MAP_READS, i);
	}
	/* A literal is set before the first strip, so nothing may share its register. */
	for (int pass = 0; pass < 2; pass++) {
		for (int i = 0; i < m->ops.len; i++) {
			CnncMapOp *op = &m->ops.data[i];
			bool literal = op->code == CNNC_MAP_LITERAL;
			MapTouched t = map_touched(op);
			if (literal != (pass == 0))
				continue;
			if (literal) {
				r.last[op->d] = m->ops.len;
				if (!pool_write(&r, &op->d, i))
					return false;
				continue;
			}
			pool_rename(&r, t.reals, MAP_READS, i);
			pool_rename(&w, t.ints, MAP_READS, i);
			if (!pool_write(&r, t.real, i) || !pool_write(&w, t.whole, i))
				return false;
		}
	}
	*nreals = r.used;
	*nints = w.used;
	return true;
}

/* Among a team, by what all stores have in common. One that computes where it stores, or that adds
 * up over everything, has nothing. */
static void divide_map(MapWriter *m, CnncBox *box)
{
	const CnncAffine **stores = NEW_ARRAY(m->arena, const CnncAffine *, 2 * m->ops.len + 1);
	int n = 0;
	box->parts = 0;
	for (int i = 0; i < m->ops.len; i++) {
		const CnncMapOp *op = &m->ops.data[i];
		const bool place = leaf_places(op->code);
		if (!leaf_stores(op->code))
			continue;
		if (op->x >= 0 || (place && op->x2 >= 0))
			return;
		stores[n++] = &m->affines.data[op->at];
		if (place)
			stores[n++] = &m->affines.data[op->at2];
	}
	leaf_parts(box, &(Parting){.stores = stores,
				   .nstores = n,
				   .work = m->ops.len,
				   .any_size = m->w->e->program->any_size});
}

/* What was written, over a box, as it lasts; NULL: it cannot be expressed. */
static const CnncMap *finish(MapWriter *m, const CnncBox *box)
{
	Arena *keep = m->w->leaves->keep;
	CnncMap *map = NEW(keep, CnncMap);
	if (!m->failed)
		m->ops.len = map_tune(m->arena, m->ops.data, m->ops.len, m->nreals, m->nints);
	if (m->failed || !pack_registers(m, &map->nreals, &map->nints))
		return NULL;
	CnncMapOp *ops = NEW_ARRAY(keep, CnncMapOp, m->ops.len);
	CnncAffine *affines = NEW_ARRAY(keep, CnncAffine, m->affines.len + 1);
	memcpy(ops, m->ops.data, (size_t)m->ops.len * sizeof *ops);
	if (m->affines.len)
		memcpy(affines, m->affines.data, (size_t)m->affines.len * sizeof *affines);
	map->box = *box;
	divide_map(m, &map->box);
	map->nops = m->ops.len;
	map->naffines = m->affines.len;
	map->ops = ops;
	map->affines = affines;
	return map;
}

const CnncMap *map_zero(LeafWriter *w, const CnncBox *box, const CnncAffine *at, int pointer)
{
	MapWriter m = {.w = w, .arena = w->e->arena};
	int zero = literal_of(&m, 0);
	CnncMapOp *op = op_new(&m, CNNC_MAP_STORE);
	op->a = (int16_t)zero;
	op->at = (int16_t)affine_number(&m, at);
	op->pointer = (int16_t)pointer;
	return finish(&m, box);
}

bool jit_map(LeafWriter *w)
{
	MapWriter m = {.w = w, .arena = w->e->arena};
	int mask = -1;
	for (int i = 0; i < w->rest.len; i++)
		mask = both(&m, mask, cond_of(&m, w->rest.data[i], mask));
	write_nodes(&m, w->body, mask);
	w->map = finish(&m, &w->box);
	w->random = m.random;
	return w->map != NULL;
}
