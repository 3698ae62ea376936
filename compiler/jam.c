/* SPDX-License-Identifier: MIT */
/* The loops over rows of groups that share a kernel (sweep.c) become one. They may, where each group is one loop over
 * as many rows, with numbers set before it and sums for all rows stored after it: then nobody sees that a row waits
 * for those before it no longer. That the loop goes from row to row, and not along some other index that is as
 * long, is read off its stores and its reads of what was stored. */
#include "build.h"

typedef struct Part { /* of a kernel: what one group does */
	Node *before, *loop, *after;
} Part;

typedef VEC(const Buffer *) Stored;

/* ---- whether a loop goes from row to row ---------------------------------------------------------- */

static bool is_in(const Stored *stored, const Buffer *b)
{
	for (int i = 0; i < stored->len; i++)
		if (stored->data[i] == b)
			return true;
	return false;
}

static bool at_row(const Buffer *b, const Aff *offset, int var)
{
	return b->shape.rank > 0 && aff_coef(offset, var) == b->stride[0];
}

/* Every read in it of what is stored here goes on by a row with the variable. */
static bool aff_reads_rows(const Aff *a, int var, const Stored *stored)
{
	for (int i = 0; a && i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->inner && !aff_reads_rows(atom->inner, var, stored))
			return false;
		if (atom->kind == ATOM_LOAD && is_in(stored, atom->buffer) &&
		    !at_row(atom->buffer, atom->inner, var))
			return false;
	}
	return true;
}

static bool reads_rows(const Scalar *e, int var, const Stored *stored)
{
	if (!e)
		return true;
	if (e->kind == SC_LOAD && is_in(stored, e->buffer) && !at_row(e->buffer, e->aff, var))
		return false;
	if (!aff_reads_rows(e->aff, var, stored))
		return false;
	for (int i = 0; i < e->n; i++)
		if (e->conds ? !aff_reads_rows(e->conds[i]->aff, var, stored)
			     : e->args && !reads_rows(e->args[i], var, stored))
			return false;
	return true;
}

/* All that is stored below n goes on by a row with the variable, and so do the reads of it. */
static bool goes_by_rows(const Node *n, int var, const Stored *stored)
{
	for (; n; n = n->next) {
		const bool kept = n->buffer && is_in(stored, n->buffer);
		if ((kept && !at_row(n->buffer, n->offset, var)) ||
		    (n->place_buffer && !at_row(n->place_buffer, n->place_offset, var)) ||
		    !reads_rows(n->value, var, stored) || !reads_rows(n->place, var, stored) ||
		    !aff_reads_rows(n->offset, var, stored) ||
		    !aff_reads_rows(n->place_offset, var, stored) ||
		    !goes_by_rows(n->body, var, stored))
			return false;
		for (int i = 0; i < n->nconds; i++)
			if (!aff_reads_rows(n->conds[i]->aff, var, stored))
				return false;
	}
	return true;
}

/* What is stored below n, but in arrays of the kernel's own; false: a tile stores there, too. */
static bool find_stored(Arena *arena, const Node *n, Stored *stored)
{
	for (; n; n = n->next) {
		if (n->kind == NODE_TILE || n->kind == NODE_WIDTH)
			return false;
		if (n->buffer && n->buffer->storage != STORE_LOCAL)
			vec_push(arena, stored, n->buffer);
		if (n->place_buffer && n->place_buffer->storage != STORE_LOCAL)
			vec_push(arena, stored, n->place_buffer);
		if (!find_stored(arena, n->body, stored))
			return false;
	}
	return true;
}

/* ---- taking apart and putting together ------------------------------------------------------------- */

static bool is_start(const Node *n)
{
	return (n->kind == NODE_LOCAL || n->kind == NODE_STORE) && n->value->kind == SC_LITERAL;
}

static bool is_whole(const Node *loop, int var)
{
	return loop->kind == NODE_LOOP && loop->var == var && loop->step <= 1 && !loop->lanes &&
	       loop->nlo == 1 && loop->nhi == 1 && loop->lo[0]->n == 0 && loop->hi[0]->n == 0 &&
	       loop->lo[0]->constant == 0;
}

/* Takes a list of nodes apart; false: it is not a loop over rows. A loop that stores nothing adds up what all rows
 * have. */
static bool take_apart(Arena *arena, Node *list, int var, const Stored *stored, Part *part)
{
	*part = (Part){0};
	Node **at = &list;
	while (*at && is_start(*at))
		at = &(*at)->next;
	if (!*at || !is_whole(*at, var))
		return false;
	Stored rows = {0};
	if (!find_stored(arena, (*at)->body, &rows) || !goes_by_rows((*at)->body, var, stored))
		return false;
	for (const Node *n = (*at)->next; n; n = n->next)
		if (rows.len || n->kind != NODE_STORE)
			return false;
	part->loop = *at;
	part->after = part->loop->next;
	*at = NULL;
	part->loop->next = NULL;
	part->before = list;
	return true;
}

static Node **end_of(Node **list)
{
	while (*list)
		list = &(*list)->next;
	return list;
}

static Node *put_together(const Part *part)
{
	Node *list = part->before;
	*end_of(&list) = part->loop;
	*end_of(&list) = part->after;
	return list;
}

Node *jam(Arena *arena, const Nodes *parts, int var)
{
	Node *list = NULL;
	Part all, next;
	Stored stored = {0};
	bool open = false; /* `all` waits for more */
	bool tiles = false;
	for (int i = 0; i < parts->len; i++)
		tiles = !find_stored(arena, parts->data[i], &stored) || tiles;
	for (int i = 0; i < parts->len; i++) {
		bool apart = parts->len > 1 && !tiles &&
			     take_apart(arena, parts->data[i], var, &stored, &next);
		if (open && apart && all.loop->hi[0] == next.loop->hi[0]) {
			*end_of(&all.before) = next.before;
			*end_of(&all.loop->body) = next.loop->body;
			*end_of(&all.after) = next.after;
			continue;
		}
		if (open)
			*end_of(&list) = put_together(&all);
		open = apart;
		if (apart)
			all = next;
		else
			*end_of(&list) = parts->data[i];
	}
	if (open)
		*end_of(&list) = put_together(&all);
	return list;
}
