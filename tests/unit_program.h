/* SPDX-License-Identifier: MIT */
/* From a graph to a program, as compile.c does it, without a file. */
#ifndef UNIT_PROGRAM_H
#define UNIT_PROGRAM_H

#include "compiler.h"
#include "unit.h"

/* With the graph's parameters and states, and no entry yet. */
static inline Program *program_new(const Graph *g, const char *net)
{
	Program *p = NEW(g->arena, Program);
	p->arena = g->arena;
	p->diag = g->diag;
	p->net = net;
	for (int i = 0; i < g->params.len; i++) {
		const Tensor *t = g->params.data[i];
		Slot slot = {t->name, t->shape, p->param_elements, shape_elements(t->shape), false};
		vec_push(p->arena, &p->params, slot);
		p->param_elements += slot.elements;
	}
	for (int i = 0; i < g->states.len; i++) {
		const Tensor *t = g->states.data[i];
		Slot slot = {t->name, t->shape, p->state_elements, shape_elements(t->shape), false};
		vec_push(p->arena, &p->states, slot);
		p->state_elements += slot.elements;
	}
	return p;
}

/* The graph as an entry of the program, with its loop nests and its arena. */
static inline Entry *entry_new(Program *p, Graph *g, EntryKind kind, const char *name)
{
	Entry *e = NEW(p->arena, Entry);
	e->name = name;
	e->graph = g;
	e->request.kind = kind;
	vec_push(p->arena, &p->entries, e);
	fuse(p, e);
	strip(p, e);
	schedule(p, e);
	plan(p, e);
	return e;
}

#endif
