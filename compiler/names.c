/* SPDX-License-Identifier: MIT */
/* Names in what the compiler prints. Indices have none in the graph, so the letter of each is voted
 * for: every bare use of an index as a subscript speaks for the letter a textbook gives that place
 * (an activation is n, c, h, w, a kernel o, c, i, j). */
#include "emit.h"

#include <string.h>

static const char *letters(bool parameter, int rank)
{
	static const char *const of_parameters[] = {"", "", "uf", "oci", "ocij", "ocdij"};
	static const char *const of_values[] = {"", "n", "nf", "nct", "nchw", "ncdhw"};
	if (rank > 5)
		return "";
	return parameter ? of_parameters[rank] : of_values[rank];
}

/* Which logical dimension a position belongs to. *block: it numbers blocks of it. */
static int logical_axis(const Blocks *b, int rank, int position, bool *block)
{
	int at = 0;
	*block = false;
	for (int d = 0; d < rank; d++) {
		bool dropped = false, cut = false;
		for (int i = 0; i < b->n; i++)
			if (b->axis[i] == d) {
				cut = true;
				dropped = b->whole[i];
			}
		if (dropped || at++ != position)
			continue;
		*block = cut;
		return d;
	}
	return b->axis[position - at];
}

void ballot_vote(Ballot *ballot, int index, const Subscripted *of, int position, int weight)
{
	int rank = of->rank;
	bool block;
	for (int i = 0; i < of->blocks.n; i++)
		rank -= !of->blocks.whole[i];
	int axis = logical_axis(&of->blocks, rank, position, &block);
	const char *place = letters(of->parameter, rank);
	if (axis >= (int)strlen(place))
		return;
	char letter = place[axis];
	if (block) /* of images b, of channels d, of outputs p */
		letter = letter == 'n' ? 'b' : (char)(letter + 1);
	ballot->votes[index][letter - 'a'] += weight;
}

bool ballot_is_parameter(const Graph *g, const Tensor *t)
{
	if (t->kind == T_PARAM || t->kind == T_STATE)
		return true;
	return t->shape.rank > 1 && graph_has_param(g, t->shape);
}

bool ballot_speaks(const Graph *g, Shape shape)
{
	return shape.rank != 1 ||
	       (g->inputs.len && shape.dim[0] == g->inputs.data[0]->shape.dim[0]);
}

const char *ballot_name(const Ballot *ballot, Arena *arena, int index,
			bool (*taken)(void *user, const char *name), void *user)
{
	char name[2] = "";
	int best = 0;
	for (int k = 0; k < 26; k++) {
		char letter[2] = {(char)('a' + k), 0};
		if (ballot->votes[index][k] > best && !taken(user, letter)) {
			best = ballot->votes[index][k];
			name[0] = letter[0];
		}
	}
	for (const char *next = "ijklmpqrsuv"; best == 0 && *next; next++) {
		char letter[2] = {*next, 0};
		if (!taken(user, letter)) {
			name[0] = *next;
			break;
		}
	}
	if (name[0])
		return arena_strndup(arena, name, 1);
	for (int k = 1;; k++) {
		const char *numbered = arena_format(arena, "i%d", k);
		if (!taken(user, numbered))
			return numbered;
	}
}
