/* SPDX-License-Identifier: MIT */
/* The graph: tensors, immutable and interned, each made by one constructor. Operands exist before
 * their users, so creation order is a topological order and a pass is a loop over ids. What the
 * user called a node and where it stood is kept beside it (Origin) and does not make nodes differ.
 */
#include "intern.h"

#include <stdlib.h>
#include <string.h>

Graph *graph_new(Arena *arena, Diag *diag)
{
	Graph *g = NEW(arena, Graph);
	g->arena = arena;
	g->scratch = arena_child(arena);
	g->diag = diag;
	g->interner = NEW(arena, struct Interner);
	map_init(&g->interner->sources, arena);
	return g;
}

/* ---- shapes ------------------------------------------------------------------------------------
 */

int64_t shape_elements(Shape s)
{
	int64_t n = 1;
	for (int i = 0; i < s.rank; i++)
		if (__builtin_mul_overflow(n, s.dim[i], &n))
			return INT64_MAX;
	return n;
}

bool shape_equal(Shape a, Shape b)
{
	return a.rank == b.rank && memcmp(a.dim, b.dim, (size_t)a.rank * sizeof *a.dim) == 0;
}

Shape shape_scalar(void)
{
	return (Shape){.rank = 0};
}

const char *shape_text(Arena *arena, Shape s)
{
	Text text;
	text_init(&text, arena);
	text_add(&text, "[");
	for (int i = 0; i < s.rank; i++)
		text_add(&text, "%s%lld", i ? ", " : "", (long long)s.dim[i]);
	text_add(&text, "]");
	return text.data;
}

void comp_extents(const Tensor *t, int64_t extents[MAX_INDICES])
{
	for (int i = 0; i < t->shape.rank; i++)
		extents[i] = t->shape.dim[i];
	for (int i = 0; i < t->nreds; i++)
		extents[t->shape.rank + i] = t->reds[i];
	for (int i = t->shape.rank + t->nreds; i < MAX_INDICES; i++)
		extents[i] = 1;
}

/* ---- interning ---------------------------------------------------------------------------------
 */

static bool tensor_equal(const void *pa, const void *pb)
{
	const Tensor *a = pa, *b = pb;
	if (a->kind != b->kind || a->dtype != b->dtype || !shape_equal(a->shape, b->shape) ||
	    a->op != b->op || a->nreds != b->nreds || a->nconds != b->nconds ||
	    a->value != b->value || a->a != b->a || a->b != b->b || a->again != b->again)
		return false;
	for (int i = 0; i < a->nreds; i++)
		if (a->reds[i] != b->reds[i])
			return false;
	for (int i = 0; i < a->nconds; i++)
		if (a->domain[i] != b->domain[i])
			return false;
	return true;
}

static uint32_t shape_hash(uint32_t h, Shape shape)
{
	h = hash_mix(h, (uint64_t)shape.rank);
	for (int i = 0; i < shape.rank; i++)
		h = hash_mix(h, (uint64_t)shape.dim[i]);
	return h;
}

static uint32_t tensor_hash(const Tensor *t)
{
	uint32_t h = shape_hash((uint32_t)t->kind * 8 + (uint32_t)t->op, t->shape);
	h = hash_mix(h, (uint64_t)t->again);
	for (int i = 0; i < t->nreds; i++)
		h = hash_mix(h, (uint64_t)t->reds[i]);
	for (int i = 0; i < t->nconds; i++)
		h = hash_mix(h, (uint64_t)t->domain[i]->id);
	h = hash_mix(h, t->value ? (uint64_t)t->value->id : 0);
	h = hash_mix(h, (uint64_t)(uintptr_t)t->a);
	return hash_mix(h, (uint64_t)(uintptr_t)t->b);
}

static const Tensor *tensor_add(Graph *g, Tensor key)
{
	Tensor *t = NEW(g->arena, Tensor);
	*t = key;
	t->reds = NULL;
	t->domain = NULL;
	if (key.nreds) {
		int64_t *reds = NEW_ARRAY(g->arena, int64_t, key.nreds);
		memcpy(reds, key.reds, (size_t)key.nreds * sizeof *reds);
		t->reds = reds;
	}
	if (key.nconds) {
		const Cond **domain = NEW_ARRAY(g->arena, const Cond *, key.nconds);
		memcpy(domain, key.domain, (size_t)key.nconds * sizeof *domain);
		t->domain = domain;
	}
	t->id = g->tensors.len;
	vec_push(g->arena, &g->tensors, t);
	int order = g->order ? g->order : t->id;
	vec_push(g->arena, &g->origins, (Origin){.loc = LOC_NONE, .order = order});
	return t;
}

static const Tensor *tensor_intern(Graph *g, Tensor key)
{
	uint32_t h = tensor_hash(&key);
	const Tensor *found = table_find(&g->interner->tensors, h, &key, tensor_equal);
	if (found)
		return found;
	const Tensor *t = tensor_add(g, key);
	table_add(g->arena, &g->interner->tensors, h, t);
	return t;
}

/* The nodes of `kept`, in that order, become the graph, with new ids; nothing else can be found
 * again. */
void graph_renumber(Graph *g, const Tensor **kept, int n)
{
	Origin *origins = NEW_ARRAY(g->scratch, Origin, n);
	for (int i = 0; i < n; i++)
		origins[i] = g->origins.data[kept[i]->id];
	for (int i = 0; i < n; i++) {
		((Tensor *)kept[i])->id =
			i; /* identity is the pointer: a new number changes no value */
		g->tensors.data[i] = kept[i];
		g->origins.data[i] = origins[i];
		g->origins.data[i].order = i;
	}
	g->tensors.len = g->origins.len = n;
	g->interner->tensors = (Table){0};
	for (int i = 0; i < n; i++)
		if (kept[i]->kind > T_STATE && kept[i]->kind != T_NAME)
			table_add(g->arena, &g->interner->tensors, tensor_hash(kept[i]), kept[i]);
}

/* ---- sources -----------------------------------------------------------------------------------
 */

static bool same_shape(const void *a, const void *b)
{
	return shape_equal(*(const Shape *)a, *(const Shape *)b);
}

const Tensor *graph_source(const Graph *g, const char *name)
{
	return map_get(&g->interner->sources, name);
}

/* The first dimension of the first float input with several dimensions. */
int64_t graph_batch(const Graph *g)
{
	for (int i = 0; i < g->inputs.len; i++)
		if (g->inputs.data[i]->dtype == DTYPE_FLOAT && g->inputs.data[i]->shape.rank >= 2)
			return g->inputs.data[i]->shape.dim[0];
	return 0;
}

bool graph_has_param(const Graph *g, Shape shape)
{
	return table_find(&g->interner->shapes, shape_hash(0, shape), &shape, same_shape) != NULL;
}

/* ---- constructors ------------------------------------------------------------------------------
 */

const Tensor *tensor_source(Graph *g, TensorKind kind, const char *name, Dtype dtype, Shape shape,
			    Loc loc)
{
	const Tensor *known = graph_source(g, name);
	if (known)
		return known;
	const Tensor *t = tensor_add(g, (Tensor){.kind = kind,
						 .name = name,
						 .dtype = dtype,
						 .shape = shape,
						 .range = {INT32_MIN, INT32_MAX}});
	map_put(&g->interner->sources, name, (void *)t);
	graph_origin(g, t, name, NULL, loc);
	if (kind == T_INPUT)
		vec_push(g->arena, &g->inputs, t);
	else if (kind == T_STATE)
		vec_push(g->arena, &g->states, t);
	else {
		vec_push(g->arena, &g->params, t);
		if (!graph_has_param(g, shape))
			table_add(g->arena, &g->interner->shapes, shape_hash(0, shape), &t->shape);
	}
	return t;
}

static int cond_order(const void *a, const void *b)
{
	return (*(const Cond *const *)a)->id - (*(const Cond *const *)b)->id;
}

typedef VEC(const Cond *) Conds;

/* Adds c unless it always holds; false if it never does. */
static bool add_cond(Graph *g, Conds *conds, const Cond *c, const int64_t *extents)
{
	int decided = cond_decide(c, extents);
	if (decided < 0)
		vec_push(g->scratch, conds, c);
	return decided != 0;
}

/* The brackets that multiply the whole body of a sum or map move into its domain, where they guard.
 */
static const Scalar *brackets_to_domain(Graph *g, Conds *conds, const Scalar *value,
					const int64_t *extents, bool *never)
{
	int n = value->kind == SC_MUL ? value->n : 1;
	const Scalar *const *factors = value->kind == SC_MUL ? value->args : &value;
	const Scalar **rest = NEW_ARRAY(g->scratch, const Scalar *, n);
	int m = 0;
	for (int i = 0; i < n; i++) {
		if (factors[i]->kind != SC_BRACKET) {
			rest[m++] = factors[i];
			continue;
		}
		for (int k = 0; k < factors[i]->n; k++)
			if (!add_cond(g, conds, factors[i]->conds[k], extents))
				*never = true;
	}
	return m == n ? value : sc_mul(g, rest, m);
}

const Tensor *tensor_comp(Graph *g, ReduceOp op, Shape shape, const int64_t *reds, int nreds,
			  const Cond *const *domain, int nconds, const Scalar *value)
{
	Tensor key = {.kind = T_COMP, .op = op, .shape = shape, .nreds = nreds};
	if (shape.rank > MAX_RANK || shape.rank + nreds > MAX_INDICES)
		die(g->arena, "a definition has more than %d indices", MAX_INDICES);
	key.reds = reds;
	int64_t extents[MAX_INDICES];
	comp_extents(&key, extents);
	bool zero_outside = op == REDUCE_SUM || op == REDUCE_MAP, never = false;
	Conds conds = {0};
	for (int i = 0; i < nconds; i++)
		if (!add_cond(g, &conds, domain[i], extents)) {
			never = true;
			if (!zero_outside)
				vec_push(g->scratch, &conds, domain[i]);
		}
	if (zero_outside)
		value = brackets_to_domain(g, &conds, value, extents, &never);
	if (zero_outside && (never || sc_is_literal(value, 0))) {
		conds.len = 0;
		key.nreds = 0;
		value = sc_int(g, 0);
	}
	if (key.nreds == 0)
		key.op = REDUCE_MAP;
	if (conds.len)
		qsort(conds.data, (size_t)conds.len, sizeof *conds.data, cond_order);
	for (int i = 0; i < conds.len; i++)
		if (key.nconds == 0 || conds.data[key.nconds - 1] != conds.data[i])
			conds.data[key.nconds++] = conds.data[i];
	key.domain = conds.data;
	key.value = value;
	return tensor_intern(g, key);
}

const Tensor *tensor_place(Graph *g, const Tensor *comp)
{
	if (comp->kind != T_COMP ||
	    (comp->op != REDUCE_MAX && comp->op != REDUCE_MIN && comp->op != REDUCE_MAP))
		die(g->arena, "place of something that is not a max or min");
	int64_t count = 1;
	for (int i = 0; i < comp->nreds; i++)
		count = checked_mul(g, count, comp->reds[i]);
	return tensor_intern(g, (Tensor){.kind = T_PLACE,
					 .dtype = DTYPE_INT,
					 .shape = comp->shape,
					 .a = comp,
					 .range = {comp->nconds ? -1 : 0, count - 1}});
}

const Tensor *tensor_again(Graph *g, const Tensor *comp, int again)
{
	Tensor key = *comp;
	key.again = again;
	return tensor_intern(g, key);
}

const Tensor *tensor_reshape(Graph *g, const Tensor *a, Shape shape)
{
	if (shape_elements(a->shape) != shape_elements(shape))
		die(g->arena, "reshape of %s to %s", shape_text(g->arena, a->shape),
		    shape_text(g->arena, shape));
	if (a->kind == T_RESHAPE)
		a = a->a;
	if (shape_equal(a->shape, shape))
		return a;
	return tensor_intern(g, (Tensor){.kind = T_RESHAPE,
					 .dtype = a->dtype,
					 .shape = shape,
					 .a = a,
					 .range = a->range});
}

const Tensor *tensor_name(Graph *g, const Tensor *a, const char *name, Loc loc)
{
	const Tensor *t = tensor_add(g, (Tensor){.kind = T_NAME,
						 .dtype = a->dtype,
						 .shape = a->shape,
						 .name = name,
						 .a = a,
						 .range = a->range});
	graph_origin(g, t, name, NULL, loc);
	return t;
}

const Tensor *tensor_grad(Graph *g, const Tensor *e, const Tensor *x)
{
	if (e->shape.rank)
		die(g->arena, "grad of a tensor of rank %d", e->shape.rank);
	return tensor_intern(g, (Tensor){.kind = T_GRAD, .shape = x->shape, .a = e, .b = x});
}

const Tensor *tensor_literal(Graph *g, Shape shape, const Scalar *value)
{
	return tensor_comp(g, REDUCE_MAP, shape, NULL, 0, NULL, 0, value);
}

/* ---- beside the nodes --------------------------------------------------------------------------
 */

void graph_origin(Graph *g, const Tensor *t, const char *name, const char *layer, Loc loc)
{
	Origin *o = &g->origins.data[t->id];
	/* a tensor's name is never moved to another layer; a name node gets its layer after its name */
	if (layer && !o->layer && (!o->name || t->kind == T_NAME))
		o->layer = layer;
	if (!o->name && name)
		o->name = name;
	if (o->loc.source < 0)
		o->loc = loc;
}

void graph_check_input(Graph *g, const Tensor *input, int64_t below, Loc loc)
{
	Tensor *t = (Tensor *)input; /* the one thing learnt about a node after its birth */
	if (t->range.lo < 0)
		t->range.lo = 0;
	if (t->range.hi > below - 1)
		t->range.hi = below - 1;
	for (int i = 0; i < g->checks.len; i++)
		if (g->checks.data[i].input == input) {
			if (below < g->checks.data[i].below)
				g->checks.data[i] = (InputCheck){input, below, loc};
			return;
		}
	vec_push(g->arena, &g->checks, (InputCheck){input, below, loc});
}

void graph_forget_roots(Graph *g)
{
	g->roots.len = g->named.len = 0;
}

void graph_root(Graph *g, Root root)
{
	if (root.name)
		vec_push(g->arena, &g->named, g->roots.len);
	vec_push(g->arena, &g->roots, root);
}

/* ---- liveness ----------------------------------------------------------------------------------
 */

/* Marks what scalars reach; each scalar and subscript is visited once. */
typedef struct Marker {
	bool *tensors;
	bool *scalars, *affs;
} Marker;

static void mark_aff(Marker *m, const Aff *a)
{
	if (!a->has_read && !a->has_div)
		return;
	if (m->affs[a->id])
		return;
	m->affs[a->id] = true;
	for (int i = 0; i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->inner)
			mark_aff(m, atom->inner);
		if (atom->kind != ATOM_READ)
			continue;
		m->tensors[atom->tensor->id] = true;
		for (int k = 0; k < atom->tensor->shape.rank; k++)
			mark_aff(m, atom->subs[k]);
	}
}

static void mark_scalar(Marker *m, const Scalar *e)
{
	if (m->scalars[e->id])
		return;
	m->scalars[e->id] = true;
	if (e->kind == SC_READ)
		m->tensors[e->tensor->id] = true;
	if (e->aff)
		mark_aff(m, e->aff);
	for (int i = 0; i < e->n; i++) {
		if (e->subs)
			mark_aff(m, e->subs[i]);
		else if (e->conds)
			mark_aff(m, e->conds[i]->aff);
		else
			mark_scalar(m, e->args[i]);
	}
}

bool *graph_live(const Graph *g)
{
	Marker m = {.tensors = NEW_ARRAY(g->scratch, bool, g->tensors.len),
		    .scalars = NEW_ARRAY(g->scratch, bool, g->interner->scalars.used),
		    .affs = NEW_ARRAY(g->scratch, bool, g->interner->affs.used)};
	for (int i = 0; i < g->roots.len; i++)
		m.tensors[g->roots.data[i].tensor->id] = true;
	for (int id = g->tensors.len - 1; id >= 0; id--) {
		const Tensor *t = g->tensors.data[id];
		if (!m.tensors[id])
			continue;
		if (t->a)
			m.tensors[t->a->id] = true;
		if (t->b)
			m.tensors[t->b->id] = true;
		if (t->value)
			mark_scalar(&m, t->value);
		for (int i = 0; i < t->nconds; i++)
			mark_aff(&m, t->domain[i]->aff);
	}
	return m.tensors;
}
