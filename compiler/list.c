/* SPDX-License-Identifier: MIT */
/* An entry as a list of calls.
 *
 * The idea: the emitter goes through the kernels as it does for libtcc, and whatever it would print as
 * a call is noted instead; its text is dropped. What is noted, and the few nodes around it, is copied
 * out of the graph, so that it lasts when the graph is gone. */
#include "intern.h"
#include "list.h"

#include <string.h>

typedef struct Builder {
	JitLeaves leaves;
	Arena *keep;
	const Program *program;
	const Entry *entry;
	ListCall *first, **last; /* calls of the loop that is being described */
	Memo called;             /* from loop to its ListStep */
	List *list;
	bool *whole; /* list->whole */
	int locals;  /* of the kernels before the present one */
} Builder;

/* ---- copies ---------------------------------------------------------------------------------- */

static const Buffer *copy_buffer(Builder *b, const Buffer *from)
{
	if (!from)
		return NULL;
	Buffer *to = NEW(b->keep, Buffer);
	*to = (Buffer){.id = from->id, .elem = from->elem, .elements = from->elements};
	return to;
}

static const Aff *copy_aff(Builder *b, const Aff *from)
{
	if (!from)
		return NULL;
	Aff *to = NEW(b->keep, Aff);
	Term *terms = NEW_ARRAY(b->keep, Term, from->n + 1);
	*to = (Aff){.constant = from->constant, .n = from->n, .terms = terms};
	for (int i = 0; i < from->n; i++) {
		const Atom *atom = from->terms[i].atom;
		Atom *own = NEW(b->keep, Atom);
		*own = (Atom){.kind = atom->kind,
			      .index = atom->index,
			      .inner = copy_aff(b, atom->inner),
			      .divisor = atom->divisor,
			      .buffer = copy_buffer(b, atom->buffer)};
		terms[i] = (Term){from->terms[i].coef, own};
	}
	return to;
}

static const Aff *const *copy_affs(Builder *b, const Aff *const *from, int n)
{
	const Aff **to = NEW_ARRAY(b->keep, const Aff *, n + 1);
	for (int i = 0; i < n; i++)
		to[i] = copy_aff(b, from[i]);
	return to;
}

static const Cond *const *copy_conds(Builder *b, const Cond *const *from, int n)
{
	const Cond **to = NEW_ARRAY(b->keep, const Cond *, n + 1);
	for (int i = 0; i < n; i++) {
		Cond *own = NEW(b->keep, Cond);
		*own = *from[i];
		own->aff = copy_aff(b, from[i]->aff);
		to[i] = own;
	}
	return to;
}

static const Scalar *copy_scalar(Builder *b, const Scalar *from)
{
	if (!from)
		return NULL;
	Scalar *to = NEW(b->keep, Scalar);
	const Scalar **args = from->args ? NEW_ARRAY(b->keep, const Scalar *, from->n + 1) : NULL;
	*to = *from;
	to->tensor = NULL;
	to->subs = NULL;
	to->buffer = copy_buffer(b, from->buffer);
	to->aff = copy_aff(b, from->aff);
	to->conds = from->conds ? copy_conds(b, from->conds, from->n) : NULL;
	to->args = args;
	if (to->kind == SC_LOCAL)
		to->local += b->locals;
	for (int i = 0; args && i < from->n; i++)
		args[i] = copy_scalar(b, from->args[i]);
	return to;
}

static const Node *copy_node(Builder *b, const Node *from)
{
	Node *to = NEW(b->keep, Node);
	if (from->kind > NODE_STORE || from->lanes || from->step > 1)
		die(b->keep, "a list of calls cannot hold a node of kind %d", (int)from->kind);
	if (from->kind == NODE_LOCAL)
		b->whole[from->local + b->locals] = from->elem == ELEM_INT;
	*to = (Node){.kind = from->kind,
		     .var = from->var,
		     .nlo = from->nlo,
		     .nhi = from->nhi,
		     .lo = copy_affs(b, from->lo, from->nlo),
		     .hi = copy_affs(b, from->hi, from->nhi),
		     .nconds = from->nconds,
		     .conds = copy_conds(b, from->conds, from->nconds),
		     .local = from->local + b->locals,
		     .elem = from->elem,
		     .buffer = copy_buffer(b, from->buffer),
		     .offset = copy_aff(b, from->offset),
		     .op = from->op,
		     .value = copy_scalar(b, from->value),
		     .place = copy_scalar(b, from->place),
		     .place_local = from->place_local + b->locals,
		     .place_buffer = copy_buffer(b, from->place_buffer),
		     .place_offset = copy_aff(b, from->place_offset)};
	return to;
}

/* ---- calls ----------------------------------------------------------------------------------- */

static void note_call(void *user, const LeafWriter *w)
{
	Builder *b = user;
	ListCall *call = NEW(b->keep, ListCall);
	int *targets = NEW_ARRAY(b->keep, int, w->targets.len + 1);
	for (int i = 0; i < w->targets.len; i++)
		targets[i] = w->targets.data[i] < 0 ? w->targets.data[i] - b->locals
						    : w->targets.data[i];
	*call = (ListCall){.tile = w->tile,
			   .map = w->tile ? NULL : w->map,
			   .zero = w->tile ? NULL : w->zero,
			   .random = w->random,
			   .operand = {w->operand[0], w->operand[1], w->operand[2]},
			   .nvalues = w->values.len,
			   .ntargets = w->targets.len,
			   .values = copy_affs(b, w->values.data, w->values.len),
			   .targets = targets};
	if (call->nvalues > b->list->most_values)
		b->list->most_values = call->nvalues;
	if (call->ntargets > b->list->most_targets)
		b->list->most_targets = call->ntargets;
	*b->last = call;
	b->last = &call->next;
}

/* The number of the kernel's first local. */
static int first_local(const Builder *b, const Kernel *kernel)
{
	int n = 0;
	for (int i = 0; b->entry->kernels.data[i] != kernel; i++)
		n += b->entry->kernels.data[i]->nlocals;
	return n;
}

/* A fill that was held back is noted with the loop after it: they are neighbours. */
static bool note_leaf(void *user, Emitter *e, const Node *loop)
{
	Builder *b = user;
	b->first = NULL;
	b->last = &b->first;
	b->locals = first_local(b, e->kernel);
	const bool good = jit_leaf(&b->leaves, e, loop);
	ListStep *step = NEW(b->keep, ListStep);
	step->calls = b->first;
	step->node = good ? NULL : loop;
	memo_put(b->entry->graph->arena, &b->called, loop, step);
	return good;
}

static ListStep *append(Builder *b, const ListStep ***end)
{
	ListStep *step = NEW(b->keep, ListStep);
	**end = step;
	*end = &step->next;
	return step;
}

static void build(Builder *b, const Node *n, const ListStep ***end)
{
	for (; n; n = n->next) {
		if (conds_contradict(n->conds, n->nconds))
			continue;
		const ListStep *leaf = memo_get(&b->called, n);
		if (leaf && leaf->calls)
			append(b, end)->calls = leaf->calls;
		if (leaf && !leaf->node)
			continue;
		ListStep *step = append(b, end);
		const ListStep **inner = &step->body;
		step->node = copy_node(b, n);
		build(b, n->body, &inner);
	}
}

/* ---- places ---------------------------------------------------------------------------------- */

static int input_number(const Graph *g, const char *name)
{
	int i = 0;
	while (strcmp(g->inputs.data[i]->name, name) != 0)
		i++;
	return i;
}

/* Results are numbered without what the parameters and states become. */
static int result_number(const Graph *g, int root)
{
	int number = 0;
	for (int i = 0; i < root; i++)
		number += root_is_result(g->roots.data[i].kind);
	return number;
}

static ListPlace place_of(Builder *b, const Buffer *of)
{
	const Buffer *root = buffer_root(of);
	const Graph *g = b->entry->graph;
	ListPlace place = {root->storage, root->offset};
	switch (root->storage) {
	case STORE_INPUT:
		place.offset = input_number(g, root->tensor->name);
		break;
	case STORE_RESULT:
		place.offset = result_number(g, root->root);
		break;
	case STORE_PARAM:
	case STORE_STATE:
	case STORE_GRADIENT:
		place.offset *= element_bytes(b->program, ELEM_FLOAT);
		break;
	case STORE_LOCAL:
		place.offset = b->list->local_bytes;
		b->list->local_bytes += (buffer_bytes(b->program, root) + 63) / 64 * 64;
		break;
	case STORE_ARENA:
		break;
	}
	return place;
}

static void add_places(Builder *b)
{
	const int n = b->entry->buffers.len;
	ListPlace *places = NEW_ARRAY(b->keep, ListPlace, n + 1);
	for (int i = 0; i < n; i++)
		places[i] = place_of(b, b->entry->buffers.data[i]);
	b->list->places = places;
	b->list->nbuffers = n;
}

static void add_checks(Builder *b)
{
	const Graph *g = b->entry->graph;
	ListCheck *checks = NEW_ARRAY(b->keep, ListCheck, g->checks.len + 1);
	for (int i = 0; i < g->checks.len; i++) {
		const InputCheck *check = &g->checks.data[i];
		const char *name = check->input->name;
		const Buffer *buffer = emit_input(b->entry, check->input);
		if (buffer)
			checks[b->list->nchecks++] =
				(ListCheck){arena_strndup(b->keep, name, strlen(name)),
					    input_number(g, name), buffer->elements, check->below};
	}
	b->list->checks = checks;
}

const List *list_new(Arena *keep, const Program *p, const Entry *entry)
{
	Builder b = {.leaves = {.keep = keep, .note = note_call}, .keep = keep, .program = p};
	EmitUnit unit = {.includes = "", .entry_calls = true, .leaf = note_leaf, .user = &b};
	const ListStep **end;
	b.leaves.user = &b;
	b.entry = entry;
	b.list = NEW(keep, List);
	*b.list = (List){
		.kind = entry->request.kind, .f64 = p->f64, .arena_bytes = entry->arena_bytes};
	end = &b.list->steps;
	for (int i = 0; i < entry->kernels.len; i++)
		b.list->nlocals += entry->kernels.data[i]->nlocals;
	b.whole = NEW_ARRAY(keep, bool, b.list->nlocals + 1);
	b.list->whole = b.whole;
	emit_next(emit_open(p, &unit), entry);
	for (int i = 0; i < entry->kernels.len; i++) {
		const Kernel *kernel = entry->kernels.data[i];
		if (kernel->strip)
			die(keep, "kernel %s of a list of calls has strips", kernel->name);
		b.locals = first_local(&b, kernel);
		build(&b, kernel->body, &end);
	}
	add_places(&b);
	add_checks(&b);
	return p->diag->errors ? NULL : b.list;
}
