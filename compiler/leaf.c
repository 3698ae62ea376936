/* SPDX-License-Identifier: MIT */
/* Which loops are leaves: perfect nests whose elements do not depend on each other, so that they
 * may be computed in any order, by a call if there is one. Found on the finished tree, whatever
 * made it. */
#include "build.h"

typedef struct Body {
	const Node *list; /* what the nest is around */
	int stores;
	const Node *store; /* the last one */
	bool any_order;
	Arena *arena;
	Memo seen; /* sums, products and calls: shared ones would be met again and again */
} Body;

static const Node *stores_to(const Body *body, const Buffer *b)
{
	for (const Node *n = body->list; n; n = n->next)
		if (n->kind == NODE_STORE && (n->buffer == b || (n->place && n->place_buffer == b)))
			return n;
	return NULL;
}

/* What is read is not written by the nest, or only here: the element that is set. */
static void check_load(Body *body, const Buffer *b, const Aff *offset)
{
	const Node *store = stores_to(body, b);
	if (store && (store->op != STORE_SET || store->buffer != b || store->offset != offset))
		body->any_order = false;
}

static void check_aff(Body *body, const Aff *a)
{
	for (int i = 0; a && i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->inner)
			check_aff(body, atom->inner);
		if (atom->kind == ATOM_LOAD)
			check_load(body, atom->buffer, atom->inner);
	}
}

static void check_scalar(Body *body, const Scalar *e)
{
	if (!e || !body->any_order || (e->args && memo_get(&body->seen, e)))
		return;
	if (e->args)
		memo_put(body->arena, &body->seen, e, e);
	if (e->kind == SC_LOAD)
		check_load(body, e->buffer, e->aff);
	check_aff(body, e->aff);
	for (int i = 0; i < e->n; i++) {
		if (e->conds)
			check_aff(body, e->conds[i]->aff);
		else if (e->args)
			check_scalar(body, e->args[i]);
	}
}

static void check_node(Body *body, const Node *n)
{
	for (int i = 0; i < n->nlo; i++)
		check_aff(body, n->lo[i]);
	for (int i = 0; i < n->nhi; i++)
		check_aff(body, n->hi[i]);
	for (int i = 0; i < n->nconds; i++)
		check_aff(body, n->conds[i]->aff);
	check_scalar(body, n->value);
	check_scalar(body, n->place);
	check_aff(body, n->offset);
	check_aff(body, n->place_offset);
}

/* Several stores into one buffer, or a local that is set again, need their order. */
static void check_stores(Body *body)
{
	for (const Node *n = body->list; n; n = n->next) {
		if (n->kind != NODE_STORE)
			continue;
		body->stores++;
		body->store = n;
		for (const Node *m = n->next; m; m = m->next)
			if (m->kind == NODE_STORE && m->buffer == n->buffer)
				body->any_order = false;
		if (!n->buffer && n->op == STORE_SET)
			body->any_order = false;
		for (const Node *m = body->list; m; m = m->next)
			if (m->kind == NODE_LOCAL &&
			    ((!n->buffer && m->local == n->local) ||
			     (n->place && !n->place_buffer && m->local == n->place_local)))
				body->any_order = false;
	}
}

static bool is_product_of_two(const Scalar *e)
{
	int loads = 0;
	if (e->kind != SC_MUL)
		return false;
	for (int i = 0; i < e->n; i++) {
		if (e->args[i]->kind != SC_LOAD && e->args[i]->kind != SC_LITERAL)
			return false;
		loads += e->args[i]->kind == SC_LOAD;
	}
	return loads == 2;
}

static Leaf leaf_of(Arena *arena, const Node *loop)
{
	const Node *n = loop->body;
	while (n && !n->next && (n->kind == NODE_LOOP || n->kind == NODE_IF))
		n = n->body;
	Body body = {.list = n, .any_order = true, .arena = arena};
	for (const Node *m = n; m; m = m->next)
		if (m->kind != NODE_LOCAL && m->kind != NODE_STORE)
			return LEAF_NONE;
	check_stores(&body);
	if (!body.stores)
		return LEAF_NONE;
	for (const Node *m = n; m; m = m->next)
		check_node(&body, m);
	for (const Node *m = loop; m != n; m = m->body) {
		if (m->step > 1)
			return LEAF_NONE;
		check_node(&body, m);
	}
	if (!body.any_order)
		return LEAF_NONE;
	return body.stores == 1 && !n->next && n->op == STORE_ADD && is_product_of_two(n->value)
		       ? LEAF_TILE
		       : LEAF_MAP;
}

void mark_leaves(Arena *arena, Node *n)
{
	for (; n; n = n->next) {
		if (n->kind == NODE_LOOP)
			n->leaf = leaf_of(arena, n);
		mark_leaves(arena, n->body);
	}
}
