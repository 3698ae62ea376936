/* SPDX-License-Identifier: MIT */
/* A kernel that a team of threads shares: its nests fall into parts (divide.c), which the threads ask
 * for with the functions of runtime/share.h. */
#include "emit.h"

void emit_part_bounds(Emitter *e, const Node *n, const char **lo, const char **hi)
{
	const int64_t step = n->step > 1 ? n->step : 1;
	const int64_t first = n->lo[0]->constant, end = n->hi[0]->constant;
	const int64_t each = part_rounds(n) * step;
	const char *part = e->wide ? "(int64_t)part" : "part";
	if (n->part_unit > 1)
		part = arena_format(e->arena, "%s / %d", part, n->part_unit);
	else if (n->all_parts > n->parts)
		part = arena_format(e->arena, "%s %% %d", part, n->parts);
	const char *at = each == 1 ? part
			 : n->all_parts > n->parts
				 ? arena_format(e->arena, "%lld * (%s)", (long long)each, part)
				 : arena_format(e->arena, "%lld * %s", (long long)each, part);
	*lo = first ? arena_format(e->arena, "%s + %lld", at, (long long)first) : at;
	*hi = arena_format(e->arena, "%s + %lld", at, (long long)(first + each));
	if (first + each * n->parts > end)
		*hi = arena_format(e->arena, "%s < %d ? %s : %lld", part, n->parts - 1, *hi,
				   (long long)end);
}

static bool scalar_uses(Emitter *e, Seen *seen, const Scalar *s, int local)
{
	if (!s || seen_mark(seen, s->id))
		return false;
	seen_set(e->arena, seen, s->id, 1);
	bool found = s->kind == SC_LOCAL && s->local == local;
	for (int i = 0; s->args && i < s->n && !found; i++)
		found = scalar_uses(e, seen, s->args[i], local);
	return found;
}

static bool uses_local(Emitter *e, const Node *n, int local)
{
	Seen seen = {0};
	bool found = false;
	for (; n && !found; n = n->next)
		found = scalar_uses(e, &seen, n->value, local) || scalar_uses(e, &seen, n->place, local) ||
			uses_local(e, n->body, local);
	return found;
}

static Node *chained(Emitter *e, const Node *n, Node *next)
{
	Node *copy = NEW(e->arena, Node);
	*copy = *n;
	copy->next = next;
	return copy;
}

/* The nodes before `end`, and before them what they use of the variables around: these are read from
 * memory, which is as it should be for whoever holds a part, and for nobody else. */
static const Node *with_locals(Emitter *e, const Node *n, const Node *end)
{
	Node *last = chained(e, n, NULL), *first = last;
	for (n = n->next; n != end; n = n->next)
		last = last->next = chained(e, n, NULL);
	for (int i = e->around.len - 1; i >= 0; i--)
		if (uses_local(e, first, e->around.data[i]->local))
			first = chained(e, e->around.data[i], first);
	return first;
}

/* Each nest that falls into parts is a piece of work; what stands between them is for one thread. */
void emit_sections(Emitter *e, const Node *n)
{
	const int before = e->around.len;
	for (const Node *end; n; n = end) {
		const int parts = nest_parts(n);
		const char *head =
			parts ? arena_format(e->arena,
					     "for (int part; (part = %s_part(turn, %d)) >= 0;)",
					     e->net, parts)
			      : arena_format(e->arena, "if (%s_alone(turn))", e->net);
		end = section_end(n);
		if (n->kind == NODE_WIDTH)
			emit_nodes(e, chained(e, n, NULL));
		else if (n->kind == NODE_LOCAL)
			vec_push(e->arena, &e->around, n);
		else
			emit_block(e, head, with_locals(e, n, end));
	}
	e->around.len = before;
}
