/* SPDX-License-Identifier: MIT */
/* A leaf of a loop nest, printed as a call of runtime/.
 *
 * The idea: loops, bounds and subscripts become a descriptor, built here and now in the process
 * that will run it; what depends on variables outside the leaf is evaluated at the call and passed
 * beside it. What no descriptor can express is left to the emitter, which prints the loops. */
#include "jit.h"

#include <string.h>

static bool is_written(const LeafWriter *w, const Buffer *b)
{
	for (int i = 0; i < w->written.len; i++)
		if (buffer_root(w->written.data[i]) == buffer_root(b))
			return true;
	return false;
}

/* All integer loads in aff can be made before the leaf runs, whatever its conditions say. */
static bool loads_early(const LeafWriter *w, const Aff *aff)
{
	for (int i = 0; i < aff->n; i++) {
		const Atom *atom = aff->terms[i].atom;
		if (atom->inner && !loads_early(w, atom->inner))
			return false;
		if (atom->kind == ATOM_LOAD &&
		    (is_written(w, atom->buffer) || !leaf_inside(w, atom->buffer, atom->inner)))
			return false;
	}
	return true;
}

static int slot_of(LeafWriter *w, const Aff *aff)
{
	for (int i = 0; i < w->values.len; i++)
		if (w->values.data[i] == aff)
			return i;
	vec_push(w->e->arena, &w->values, aff);
	return w->values.len - 1;
}

static int position_of(const LeafWriter *w, int var)
{
	for (int k = 0; k < w->box.loops; k++)
		if (w->vars[k] == var)
			return k;
	return -1;
}

bool leaf_affine(LeafWriter *w, const Aff *aff, CnncAffine *out, const Aff **other)
{
	const Aff *outer = aff_const(w->g, aff->constant), *rest = aff_const(w->g, 0);
	*out = (CnncAffine){.slot = -1};
	for (int i = 0; i < aff->n; i++) {
		Term term = aff->terms[i];
		int k = term.atom->kind == ATOM_INDEX ? position_of(w, term.atom->index) : -1;
		if (k >= 0)
			out->coef[k] = term.coef;
		else if (term.atom->indices & w->inside)
			rest = aff_add(w->g, rest, aff_term(w->g, term));
		else
			outer = aff_add(w->g, outer, aff_term(w->g, term));
	}
	*other = rest->n ? rest : NULL;
	if (!loads_early(w, outer))
		return false;
	if (outer->n)
		out->slot = slot_of(w, outer);
	else
		out->constant = outer->constant;
	return true;
}

int leaf_pointer(LeafWriter *w, const Buffer *buffer, int local)
{
	const char *text = buffer ? w->e->pointers[buffer->id]
				  : arena_format(w->e->arena, "&%s", w->e->locals[local]);
	if (!text)
		return -1; /* the emitter knows that this is never reached */
	for (int i = 0; i < w->pointers.len; i++)
		if (!strcmp(w->pointers.data[i], text))
			return i;
	vec_push(w->e->arena, &w->pointers, text);
	vec_push(w->e->arena, &w->targets, buffer ? buffer->id : ~local);
	return w->pointers.len - 1;
}

bool leaf_inside(const LeafWriter *w, const Buffer *buffer, const Aff *offset)
{
	Range r = aff_bounds(&w->e->style, offset);
	return r.lo >= 0 && r.hi < buffer->elements;
}

/* ---- loops and conditions -------------------------------------------------------------------- */

/* aff >= 0 without its division, if it has one whose factor is 1 or -1:
 * floor(x / d) >= -rest is x + d * rest >= 0; floor(x / d) <= rest is d * rest + d - 1 - x >= 0. */
static const Aff *without_division(LeafWriter *w, const Aff *aff)
{
	Graph *g = w->g;
	for (int i = 0; i < aff->n; i++) {
		Term term = aff->terms[i];
		const Atom *atom = term.atom;
		if (atom->kind != ATOM_DIV || !(atom->indices & w->inside) ||
		    (term.coef != 1 && term.coef != -1))
			continue;
		const Aff *rest = aff_sub(g, aff, aff_term(g, term));
		rest = aff_scale(g, rest, atom->divisor);
		if (term.coef == 1)
			return aff_add(g, rest, atom->inner);
		return aff_offset(g, aff_sub(g, rest, atom->inner), atom->divisor - 1);
	}
	return aff;
}

/* aff >= 0 as a condition of the box. */
static bool box_cond(LeafWriter *w, const Aff *aff)
{
	CnncAffine a;
	const Aff *other;
	if (aff_bounds(&w->e->style, aff).lo >= 0)
		return true;
	if (w->box.nconds == CNNC_CONDS)
		return false;
	if (!leaf_affine(w, aff, &a, &other))
		return false;
	if (other && (!leaf_affine(w, without_division(w, aff), &a, &other) || other))
		return false;
	w->box.cond[w->box.nconds++] = a;
	return true;
}

/* The loop's range by its bounds, and what couples it to others as conditions. */
static bool add_loop(LeafWriter *w, const Node *loop)
{
	int variable = w->quotient[loop->var] ? w->quotient[loop->var] : loop->var;
	Range *range = &w->e->ranges[variable];
	const Aff *index = leaf_aff(w, aff_index(w->g, loop->var));
	if (w->box.loops == CNNC_LOOPS)
		return false;
	if (variable == loop->var)
		*range = (Range){INT64_MIN, INT64_MAX};
	for (int i = 0; i < loop->nlo && variable == loop->var; i++) {
		int64_t lo = aff_bounds(&w->e->style, leaf_aff(w, loop->lo[i])).lo;
		range->lo = lo > range->lo ? lo : range->lo;
	}
	for (int i = 0; i < loop->nhi && variable == loop->var; i++) {
		int64_t hi = aff_bounds(&w->e->style, leaf_aff(w, loop->hi[i])).hi - 1;
		range->hi = hi < range->hi ? hi : range->hi;
	}
	if (range->hi < range->lo)
		return false;
	w->vars[w->box.loops] = variable;
	w->inside |= UINT64_C(1) << variable;
	w->box.lo[w->box.loops] = range->lo;
	w->box.hi[w->box.loops++] = range->hi + 1;
	for (int i = 0; i < loop->nlo; i++)
		if (!box_cond(w, aff_sub(w->g, index, leaf_aff(w, loop->lo[i]))))
			return false;
	for (int i = 0; i < loop->nhi; i++)
		if (!box_cond(w,
			      aff_offset(w->g, aff_sub(w->g, leaf_aff(w, loop->hi[i]), index), -1)))
			return false;
	return true;
}

static void add_if(LeafWriter *w, const Node *node)
{
	for (int i = 0; i < node->nconds; i++) {
		const Cond *c = leaf_cond(w, node->conds[i]);
		int before = w->box.nconds;
		bool ok = false;
		/* Later conditions may be tested only where those before hold. */
		if (w->rest.len == 0 && c->kind == COND_GE)
			ok = box_cond(w, c->aff);
		else if (w->rest.len == 0 && c->kind == COND_EQ)
			ok = box_cond(w, c->aff) && box_cond(w, aff_scale(w->g, c->aff, -1));
		if (!ok) {
			w->box.nconds = before;
			vec_push(w->e->arena, &w->rest, c);
		}
	}
}

static void note_stores(LeafWriter *w, const Node *n)
{
	for (; n; n = n->next) {
		note_stores(w, n->body);
		if (n->kind != NODE_STORE)
			continue;
		if (n->buffer)
			vec_push(w->e->arena, &w->written, n->buffer);
		if (n->place && n->place_buffer)
			vec_push(w->e->arena, &w->written, n->place_buffer);
	}
}

/* The loops and conditions down to the first node that is neither, or has a neighbour. */
static bool open_nest(LeafWriter *w, const Node *loop)
{
	const Node *n = loop;
	note_stores(w, loop->body);
	if (!add_loop(w, loop))
		return false;
	for (n = loop->body; n && !n->next; n = n->body) {
		if (n->kind == NODE_IF)
			add_if(w, n);
		else if (n->kind != NODE_LOOP)
			break;
		else if (w->rest.len || !add_loop(w, n))
			return false;
	}
	w->body = n;
	return n != NULL;
}

/* ---- edges ----------------------------------------------------------------------------------- */

static bool reads(const Scalar *e, const Buffer *b)
{
	if (e->kind == SC_LOAD && buffer_root(e->buffer) == buffer_root(b))
		return true;
	for (int i = 0; e->args && i < e->n; i++)
		if (reads(e->args[i], b))
			return true;
	return false;
}

/* What was a bracket, over the loops as they are now, as conditions of the box. */
static bool box_bracket(LeafWriter *w, const Scalar *e)
{
	if (e->kind != SC_BRACKET) /* in this class it always holds, or never */
		return e->kind == SC_LITERAL && e->number.value == 1;
	for (int i = 0; i < e->n; i++) {
		const Cond *c = e->conds[i];
		if (c->kind != COND_GE || c->aff->has_read || !box_cond(w, c->aff))
			return false;
	}
	return true;
}

/* A store of a product that is 0 outside of a box, as of a copy with edges: 0 everywhere, and then
 * the rest only in the box, without a mask. */
static void split_edges(LeafWriter *w)
{
	const Node *store = w->body;
	const Scalar *value = store->value, **rest;
	CnncAffine at;
	const CnncBox whole = w->box;
	int n = 0;
	if (store->kind != NODE_STORE || store->next || store->op != STORE_SET || !store->buffer ||
	    store->buffer->elem != ELEM_FLOAT || w->rest.len || value->kind != SC_MUL ||
	    reads(value, store->buffer))
		return;
	rest = NEW_ARRAY(w->e->arena, const Scalar *, value->n);
	bool good = true;
	for (int i = 0; i < value->n && good; i++) {
		if (value->args[i]->kind == SC_BRACKET)
			good = box_bracket(w, leaf_scalar(w, value->args[i]));
		else
			rest[n++] = value->args[i];
	}
	const Aff *offset = leaf_aff(w, store->offset), *other;
	good = good && n > 0 && n < value->n && leaf_affine(w, offset, &at, &other) && !other &&
	       leaf_inside(w, store->buffer, offset);
	int pointer = good ? leaf_pointer(w, store->buffer, 0) : -1;
	w->zero = pointer < 0 ? NULL : map_zero(w, &whole, &at, pointer);
	if (!w->zero) {
		w->box = whole;
		return;
	}
	Node *inside = NEW(w->e->arena, Node);
	*inside = *store;
	inside->value = sc_mul(w->g, rest, n);
	w->body = inside;
}

/* ---- tiles ----------------------------------------------------------------------------------- */

/* The factors of a product of one or two loads and at most one number. Where a bracket is 0 there
 * is nothing to add: its conditions are the box's. */
static bool factors(LeafWriter *w, const Scalar *value, const Scalar *of[2], int *n, double *scale)
{
	*n = 0;
	*scale = 1;
	const Scalar *const *args = value->kind == SC_MUL ? value->args : &value;
	for (int i = 0; i < (value->kind == SC_MUL ? value->n : 1); i++) {
		if (args[i]->kind == SC_BRACKET && box_bracket(w, args[i]))
			continue;
		if (args[i]->kind == SC_LITERAL)
			*scale *= args[i]->number.value;
		else if (args[i]->kind == SC_LOAD && *n < 2)
			of[(*n)++] = args[i];
		else
			return false;
	}
	return *n == 2;
}

static bool plain_affine(LeafWriter *w, const Aff *aff, CnncAffine *out)
{
	const Aff *other;
	return leaf_affine(w, aff, out, &other) && !other;
}

static bool jit_tile(LeafWriter *w)
{
	const Node *store = w->body;
	const Scalar *of[2];
	int n;
	CnncTile tile = {.z = {.slot = -1}};
	if (store->kind != NODE_STORE || store->next || store->op != STORE_ADD || w->rest.len ||
	    !factors(w, leaf_scalar(w, store->value), of, &n, &tile.scale))
		return false;
	if (is_written(w, of[0]->buffer) || is_written(w, of[1]->buffer))
		return false;
	const Aff *offset = store->buffer ? leaf_aff(w, store->offset) : NULL;
	if (offset && (!plain_affine(w, offset, &tile.z) || !leaf_inside(w, store->buffer, offset)))
		return false;
	if (!plain_affine(w, of[0]->aff, &tile.a) || !plain_affine(w, of[1]->aff, &tile.b))
		return false;
	w->operand[0] = leaf_pointer(w, store->buffer, store->local);
	w->operand[1] = leaf_pointer(w, of[0]->buffer, 0);
	w->operand[2] = leaf_pointer(w, of[1]->buffer, 0);
	if (w->operand[0] < 0 || w->operand[1] < 0 || w->operand[2] < 0)
		return false;
	CnncTile *kept = NEW(w->leaves->keep, CnncTile);
	tile.box = w->box;
	const CnncAffine *const reads[] = {&tile.a, &tile.b}, *const stores[] = {&tile.z};
	leaf_parts(&tile.box, &(Parting){.stores = stores,
					 .nstores = 1,
					 .reads = reads,
					 .nreads = 2,
					 .work = 1,
					 .any_size = w->e->program->any_size});
	*kept = tile;
	w->tile = kept;
	return true;
}

/* ---- the call -------------------------------------------------------------------------------- */

static const char *print_values(LeafWriter *w)
{
	Emitter *e = w->e;
	if (!w->values.len)
		return "0";
	const char *name = emit_fresh(e, "at");
	const char **items = NEW_ARRAY(e->arena, const char *, w->values.len);
	for (int i = 0; i < w->values.len; i++)
		items[i] = emit_aff(e, w->values.data[i]);
	const char *head = arena_format(e->arena, "const int64_t %s[] = {", name);
	emit_line(e, "%s", emit_list(e, head, items, w->values.len, "};"));
	return name;
}

/* Its number. */
static int add_leaf(JitLeaves *leaves, const void *leaf)
{
	vec_push(leaves->keep, &leaves->table, leaf);
	return leaves->table.len - 1;
}

static void print_tile(LeafWriter *w, const char *values)
{
	const char *const *p = w->pointers.data;
	emit_line(w->e, "cnnc_tile_%s(leaves, cnnc_leaves[%d], %s, %s, %s, %s);",
		  w->e->program->f64 ? "f64" : "f32", add_leaf(w->leaves, w->tile),
		  p[w->operand[0]], p[w->operand[1]], p[w->operand[2]], values);
}

static void print_map(LeafWriter *w, const char *values)
{
	Emitter *e = w->e;
	const char *name = emit_fresh(e, "p");
	const char **items = NEW_ARRAY(e->arena, const char *, w->pointers.len);
	for (int i = 0; i < w->pointers.len; i++)
		items[i] = arena_format(e->arena, "(void *)%s", w->pointers.data[i]);
	const char *head = arena_format(e->arena, "void *const %s[] = {", name);
	const char *real = e->program->f64 ? "f64" : "f32";
	emit_line(e, "%s", emit_list(e, head, items, w->pointers.len, "};"));
	if (w->zero)
		emit_line(e, "cnnc_map_%s(leaves, cnnc_leaves[%d], %s, %s, 0, 0);", real,
			  add_leaf(w->leaves, w->zero), name, values);
	emit_line(e, "cnnc_map_%s(leaves, cnnc_leaves[%d], %s, %s, %s);", real,
		  add_leaf(w->leaves, w->map), name, values, w->random ? "seed, step" : "0, 0");
}

static bool describe(LeafWriter *w, const Node *loop)
{
	if (!open_nest(w, loop))
		return false;
	int values = w->values.len;
	const CnncBox box = w->box;
	if (jit_tile(w))
		return true;
	w->box = box;
	w->values.len = values;
	w->pointers.len = w->targets.len = 0;
	split_edges(w);
	return jit_map(w);
}

static void print_call(LeafWriter *w)
{
	Emitter *e = w->e;
	int names = e->names.len;
	if (w->leaves->note)
		w->leaves->note(w->leaves->user, w);
	emit_line(e, "{");
	e->depth++;
	const char *values = print_values(w);
	if (w->tile)
		print_tile(w, values);
	else
		print_map(w, values);
	e->depth--;
	emit_line(e, "}");
	e->names.len = names;
}

/* ---- zeros before a sum ---------------------------------------------------------------------- */

/* The leaf only fills with 0, at places that are known now. */
static bool fills(const LeafWriter *w)
{
	return w->map && !w->zero && w->values.len == 0 && w->pointers.len == 1 &&
	       w->map->nops == 2 && w->map->box.nconds == 0 &&
	       w->map->ops[0].code == CNNC_MAP_LITERAL && w->map->ops[0].number == 0 &&
	       w->map->ops[1].code == CNNC_MAP_STORE && w->map->ops[1].m < 0 &&
	       w->map->ops[1].x < 0;
}

/* Loop k of the box, as far as it moves `at`, is in the other box, too. */
static bool has_loop(const CnncBox *other, const CnncAffine *there, int64_t count, int64_t coef,
		     bool *used)
{
	for (int k = 0; k < other->loops; k++)
		if (!used[k] && there->coef[k] == coef && other->hi[k] - other->lo[k] == count)
			return used[k] = true;
	return false;
}

static int64_t first_of(const CnncBox *box, const CnncAffine *at)
{
	int64_t v = at->constant;
	for (int k = 0; k < box->loops; k++)
		v += at->coef[k] * box->lo[k];
	return v;
}

static int moving(const CnncBox *box, const CnncAffine *at)
{
	int n = 0;
	for (int k = 0; k < box->loops; k++)
		n += at->coef[k] != 0 && box->hi[k] - box->lo[k] > 1;
	return n;
}

/* The tile adds to exactly what was to be filled. */
static bool sums_up(const LeafWriter *w, const LeafWriter *filling)
{
	const CnncMap *zero = filling->map;
	const CnncAffine *at = &zero->affines[zero->ops[1].at];
	const CnncTile *tile = w->tile;
	bool used[CNNC_LOOPS] = {false};
	if (!tile || tile->box.nconds || tile->z.slot >= 0 || at->slot >= 0 ||
	    strcmp(w->pointers.data[w->operand[0]], filling->pointers.data[0]) != 0 ||
	    first_of(&zero->box, at) != first_of(&tile->box, &tile->z) ||
	    moving(&zero->box, at) != moving(&tile->box, &tile->z))
		return false;
	for (int k = 0; k < zero->box.loops; k++) {
		int64_t count = zero->box.hi[k] - zero->box.lo[k];
		if (at->coef[k] && count > 1 &&
		    !has_loop(&tile->box, &tile->z, count, at->coef[k], used))
			return false;
	}
	for (int k = 0; k < tile->box.loops; k++)
		if (tile->box.hi[k] <= tile->box.lo[k])
			return false;
	return true;
}

/* What was held back is left out if this leaf, w or none, can set instead; else printed now. */
static void settle_filling(JitLeaves *leaves, LeafWriter *w, const Node *loop)
{
	LeafWriter *filling = leaves->filling;
	leaves->filling = NULL;
	if (!filling)
		return;
	if (w && loop == leaves->next && sums_up(w, filling))
		w->tile->set = true;
	else
		print_call(filling);
}

bool jit_leaf(void *user, Emitter *e, const Node *loop)
{
	LeafSplit split;
	JitLeaves *leaves = user;
	leaf_split(e, loop, &split);
	LeafWriter *w = NEW_ARRAY(e->arena, LeafWriter, split.classes);
	bool good = true;
	for (int64_t i = 0; i < split.classes && good; i++) {
		w[i].leaves = leaves;
		w[i].e = e;
		w[i].g = e->entry->graph;
		leaf_class(&w[i], &split, i);
		good = describe(&w[i], loop);
	}
	const bool single = good && split.classes == 1;
	settle_filling(leaves, single ? w : NULL, loop);
	if (single && fills(w) && loop->next && loop->next->leaf == LEAF_TILE) {
		leaves->filling = w;
		leaves->next = loop->next;
		return true;
	}
	for (int64_t i = 0; i < split.classes && good; i++)
		print_call(&w[i]);
	return good;
}
