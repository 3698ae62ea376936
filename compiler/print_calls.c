/* SPDX-License-Identifier: MIT */
/* The end of --emit=plan: which loops do not become calls of precompiled kernels where the net is run
 * in the process by libtcc, whose own code for a loop is many times slower. */
#include "intern.h"
#include "jit.h"
#include "library.h"

#include <string.h>

typedef struct Watch { /* of an emission for libtcc */
	JitLeaves leaves;
	Arena *arena;
	Memo called; /* the loops that were printed as calls */
} Watch;

static bool watch_leaf(void *user, Emitter *e, const Node *loop)
{
	Watch *w = user;
	bool good = jit_leaf(&w->leaves, e, loop);
	if (good)
		memo_put(w->arena, &w->called, loop, loop);
	return good;
}

/* Rounds of innermost loops that are no part of a call; of a loop of which it is not known, one. */
static int64_t plain_rounds(const Watch *w, const Node *n)
{
	int64_t sum = 0;
	for (; n; n = n->next) {
		if (memo_get(&w->called, n))
			continue;
		int64_t inner = plain_rounds(w, n->body), rounds = loop_rounds(n);
		bool computes = false;
		for (const Node *k = n->body; k; k = k->next)
			computes |= k->kind == NODE_STORE || k->kind == NODE_IF;
		if (n->kind == NODE_LOOP)
			inner = sticky_mul(rounds ? rounds : 1, inner || !computes ? inner : 1);
		sum = sticky_add(sum, inner);
	}
	return sum;
}

void print_calls(const Compilation *c, Arena *work, Text *out)
{
	Program *p = compilation_program(c, work);
	Watch w = {.leaves = {.keep = work}, .arena = work};
	EmitUnit unit = {
		.includes = jit_declarations, .entry_calls = true, .leaf = watch_leaf, .user = &w};
	Text ignored;
	int found = 0;
	p->leaf_calls = true;
	text_init(&ignored, work);
	if (!compilation_entries(c, p))
		return;
	emit_unit(p, &unit, &ignored, NULL);
	for (int i = 0; i < p->entries.len; i++) {
		const Entry *e = p->entries.data[i];
		for (int k = 0; k < e->kernels.len; k++) {
			int64_t rounds = plain_rounds(&w, e->kernels.data[k]->body);
			if (rounds == 0)
				continue;
			if (found++ == 0)
				text_add(out, "\nin the process, by libtcc, these are plain loops, "
					      "not calls of "
					      "precompiled kernels:\n");
			text_add(out, "  %-12s  %-28s %12lld rounds\n", e->name,
				 e->kernels.data[k]->name, (long long)rounds);
		}
	}
	if (!found)
		text_add(out, "\nin the process, by libtcc, all loops are calls of precompiled "
			      "kernels\n");
}
