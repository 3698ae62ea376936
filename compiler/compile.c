/* SPDX-License-Identifier: MIT */
/* From a file to the entry functions of a program: the list of passes, the list of entries, and
 * the table of parameters and states that all entries share.
 *
 * The idea: an entry is one elaboration of the same file with its own settings, taken through the
 * same passes; no pass keeps anything between two of them. */
#include "library.h"

#include <string.h>

const Pass passes[] = {
	{"differentiate", "gradients become definitions, by the chain rule", differentiate, NULL},
	{"solve", "equalities in sums become subscripts", solve, NULL},
	{"simplify", "algebra over definitions", simplify, NULL},
	{"prune", "what nothing needs goes", prune, NULL},
	{"recall", "a maximum stands for the element at its place", NULL, recall},
	{"extract", "what depends on few indices is computed once", NULL, extract},
	{"pad", "with few images, operands get edges of zeros", NULL, pad},
	{"lay out", "what lies innermost in memory", NULL, lay_out},
	{"moments", "the variance of a large batch, by pieces", NULL, moments},
	{"winograd", "windows of 3x3 with fewer products", NULL, winograd},
	{"recompute", "what is cheap and large is computed again, not kept", NULL, recompute},
	{"fuse", "definitions that share loops become kernels", NULL, fuse},
	{"strip", "kernels that hand each other images run for a few at a time", NULL, strip},
	{"sweep", "kernels that hand each other rows become one", NULL, sweep},
	{"schedule", "kernels become loop nests", NULL, schedule},
	{"plan", "buffers get a place in one arena", NULL, plan},
	{"divide", "loops whose rounds are apart are for many threads", NULL, divide},
	{NULL, NULL, NULL, NULL}};

/* ---- one entry ------------------------------------------------------------------------------- */

const Slot *slot_find(const Slot *slots, int n, const char *name, int *next)
{
	for (int i = 0; i < n; i++) {
		const Slot *slot = &slots[*next];
		*next = (*next + 1) % n;
		if (strcmp(slot->name, name) == 0)
			return slot;
	}
	return NULL;
}

/* What an entry is for, where that is not what the parameters and states were listed for. */
static const char *occasion(Arena *arena, const Request *request, int64_t batch, bool by_batch)
{
	if (by_batch)
		return arena_format(arena, "for N = %lld", (long long)batch);
	return request->training ? "in training" : "in evaluation";
}

static void slot_differs(const Compilation *c, Diag *diag, const Graph *g, const Tensor *t,
			 const Slot *slot, const Request *request)
{
	const int64_t usual = c->base.settings.batch;
	const int64_t batch = request->batch ? request->batch : usual;
	const bool by_batch = batch != usual;
	const char *what = t->kind == T_PARAM ? "parameter" : "state";
	const char *here = occasion(g->arena, request, batch, by_batch);
	Request listed = {.training = !request->training};
	const char *there = occasion(g->arena, &listed, usual, by_batch);
	Loc loc = g->origins.data[t->id].loc;
	if (!slot)
		diag_error(diag, loc, "the %s %s is declared only %s, not %s", what, t->name, here,
			   there);
	else
		diag_error(diag, loc, "the shape of the %s %s depends on %s: %s %s, and %s %s",
			   what, t->name, by_batch ? "N, the size of a batch" : "training",
			   shape_text(g->arena, slot->shape), there, shape_text(g->arena, t->shape),
			   here);
	if (by_batch)
		diag_note(
			diag, LOC_NONE,
			"parameters and states serve batches of every size; a size of theirs is a "
			"number, or a name of its own that is bound when compiling: -D M=32");
	else
		diag_note(diag, LOC_NONE,
			  "training and evaluation share the parameters and states: declare them "
			  "outside of the condition");
}

/* One table of parameters and states is for all entries. `first`: the graph it was made of, if g
 * may have been broken off by errors: then only what is surely the same in both is compared. */
static bool check_slots(const Compilation *c, Diag *diag, const Graph *g, const Graph *first,
			const Request *request)
{
	for (int k = 0; k < 2; k++) {
		const int n = k ? g->states.len : g->params.len;
		const int nslots = k ? c->base.states.len : c->base.params.len;
		const Slot *slots = k ? c->base.states.data : c->base.params.data;
		for (int i = 0, next = 0; i < n; i++) {
			const Tensor *t = k ? g->states.data[i] : g->params.data[i];
			const Slot *slot = slot_find(slots, nslots, t->name, &next);
			const Tensor *was = first ? graph_source(first, t->name) : NULL;
			if (slot && shape_equal(slot->shape, t->shape))
				continue;
			if (first && (!was || first->origins.data[was->id].loc.start !=
						      g->origins.data[t->id].loc.start))
				continue;
			slot_differs(c, diag, g, t, slot, request);
			return false;
		}
	}
	return true;
}

Program *compilation_program(const Compilation *c, Arena *work)
{
	Program *p = NEW(work, Program);
	*p = c->base;
	p->arena = work;
	p->plans = tile_plans(work);
	p->diag = NEW(work, Diag);
	diag_init(p->diag, work);
	for (int i = 0; i < c->diag->sources.len; i++) {
		const Source *s = &c->diag->sources.data[i];
		diag_source(p->diag, s->name, s->text, (size_t)s->length);
	}
	return p;
}

static Entry *entry_new(const Compilation *c, Program *p, const char *name, Request request)
{
	Entry *e = NEW(p->arena, Entry);
	request.net = c->request.net;
	request.ndefines = c->request.ndefines;
	request.defines = c->request.defines;
	request.batch = request.batch ? request.batch : c->request.batch;
	e->request = request;
	e->name = name;
	return e;
}

static bool complete(const Compilation *c, Program *p, Entry *e, Extent extent)
{
	TrainSettings settings;
	e->graph = elaborate(p->arena, p->diag, c->prelude, c->file, &e->request, &settings);
	if (p->diag->errors)
		return false;
	if (!check_slots(c, p->diag, e->graph, NULL, &e->request))
		return false;
	if (c->verify)
		verify(e->graph, "elaborate");
	for (const Pass *pass = passes; pass->name; pass++) {
		if (pass->graph)
			pass->graph(e->graph);
		else if (extent != EXTENT_GRAPH)
			pass->program(p, e);
		arena_clear(e->graph->scratch);
		if (p->diag->errors)
			return false;
		if (pass->graph == differentiate && extent == EXTENT_TRACED)
			trace_roots(e->graph, e->request.kind == ENTRY_GRADIENTS);
		if (c->verify && pass->graph)
			verify(e->graph, pass->name);
	}
	return true;
}

Entry *compilation_entry(const Compilation *c, Program *p, const char *name, Request request,
			 Extent extent)
{
	Entry *e = entry_new(c, p, name, request);
	if (!complete(c, p, e, extent))
		return NULL;
	vec_push(p->arena, &p->entries, e);
	return e;
}

static void list_entries(const Compilation *c, Program *p, bool inference)
{
	const struct {
		const char *name;
		EntryKind kind;
		bool wanted, training;
		int64_t batch;
	} entries[] = {{"initialise", ENTRY_INITIALISE, true, false, 0},
		       {"step", ENTRY_STEP, c->has_loss, true, 0},
		       {"gradients", ENTRY_GRADIENTS, c->has_loss, true, 0},
		       {"evaluate", ENTRY_EVALUATE, c->has_results, false, 0},
		       {"evaluate_one", ENTRY_EVALUATE, c->has_results, false, 1},
		       {"forward", ENTRY_FORWARD, c->has_outputs, false, 0}};
	for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
		Request request = {.kind = entries[i].kind,
				   .training = entries[i].training,
				   .batch = entries[i].batch};
		if (entries[i].wanted && (!inference || entries[i].kind == ENTRY_FORWARD))
			vec_push(p->arena, &p->entries, entry_new(c, p, entries[i].name, request));
	}
}

bool compilation_entries(const Compilation *c, Program *p)
{
	list_entries(c, p, false);
	for (int i = 0; i < p->entries.len; i++)
		if (!complete(c, p, p->entries.data[i], EXTENT_WHOLE))
			return false;
	return true;
}

bool compilation_emit(const Compilation *c, Program *p, const EmitOptions *options, Text *source,
		      Text *header)
{
	EmitUnit unit = {.options = *options};
	list_entries(c, p, options->inference);
	Program own = *p; /* the same in the memory of one entry, which the next one takes again */
	own.arena = arena_child(p->arena);
	Emitter *e = emit_open(p, &unit);
	for (int i = 0; i < p->entries.len && !p->diag->errors; i++) {
		Entry *entry = p->entries.data[i], bare = *entry;
		if (!complete(c, &own, entry, EXTENT_WHOLE))
			break;
		emit_next(e, entry);
		bare.arena_bytes = entry->arena_bytes;
		*entry = bare;
		arena_clear(own.arena);
	}
	if (!p->diag->errors)
		emit_close(e, source, header);
	return !p->diag->errors;
}

/* ---- the interface --------------------------------------------------------------------------- */

CnncTensor tensor_describe(Arena *arena, const Graph *g, const Tensor *t, const char *name)
{
	CnncTensor d = {.name = arena_strndup(arena, name, strlen(name)),
			.is_int = t->dtype == DTYPE_INT,
			.rank = t->shape.rank,
			.elements = shape_elements(t->shape)};
	memcpy(d.dims, t->shape.dim, (size_t)t->shape.rank * sizeof *d.dims);
	for (int i = 0; i < g->checks.len; i++) {
		const InputCheck *check = &g->checks.data[i];
		if (check->input == t && (d.below == 0 || check->below < d.below))
			d.below = check->below;
	}
	return d;
}

bool belongs_to_optimizer(const Graph *g, const char *state)
{
	for (const char *dot = strchr(state, '.'); dot; dot = strchr(dot + 1, '.')) {
		const char *name = arena_strndup(g->arena, state, (size_t)(dot - state));
		const Tensor *t = graph_source(g, name);
		if (t && t->kind == T_PARAM)
			return true;
	}
	return false;
}

static bool add_slot(Compilation *c, CnncKind kind, const Graph *g, const Tensor *t)
{
	bool param = kind == CNNC_PARAMETER;
	int64_t *total = param ? &c->base.param_elements : &c->base.state_elements;
	CnncTensor d = tensor_describe(c->arena, g, t, t->name);
	d.of_optimizer = !param && belongs_to_optimizer(g, t->name);
	Slot slot = {d.name, t->shape, *total, d.elements, d.of_optimizer};
	vec_push(c->arena, &c->tensors[kind], d);
	if (param)
		vec_push(c->arena, &c->base.params, slot);
	else
		vec_push(c->arena, &c->base.states, slot);
	*total += d.elements;
	if (d.elements < (INT64_C(1) << 37) && *total < (INT64_C(1) << 37))
		return true;
	diag_error(c->diag, g->origins.data[t->id].loc, "the %ss are larger than 2^40 bytes",
		   param ? "parameter" : "state");
	return false;
}

static bool describe_main(Compilation *c, const Graph *g)
{
	for (int i = 0; i < g->inputs.len; i++) {
		const Tensor *t = g->inputs.data[i];
		vec_push(c->arena, &c->tensors[CNNC_INPUT],
			 tensor_describe(c->arena, g, t, t->name));
	}
	for (int i = 0; i < g->params.len; i++)
		if (!add_slot(c, CNNC_PARAMETER, g, g->params.data[i]))
			return false;
	for (int i = 0; i < g->states.len; i++)
		if (!add_slot(c, CNNC_STATE, g, g->states.data[i]))
			return false;
	return true;
}

static void describe_roots(Compilation *c, CnncKind kind, const Graph *g)
{
	for (int i = 0; i < g->roots.len; i++) {
		const Root *r = &g->roots.data[i];
		bool result = r->kind == ROOT_LOSS || r->kind == ROOT_METRIC;
		if (kind == CNNC_RESULT ? result : r->kind == ROOT_OUTPUT)
			vec_push(c->arena, &c->tensors[kind],
				 tensor_describe(c->arena, g, r->tensor,
						 r->name ? r->name : "value"));
	}
}

/* ---- opening a file -------------------------------------------------------------------------- */

static bool contains(Stmt *const *body, int n, StmtKind kind)
{
	for (int i = 0; i < n; i++)
		if (body[i]->kind == kind || contains(body[i]->body, body[i]->nbody, kind) ||
		    contains(body[i]->orelse, body[i]->norelse, kind))
			return true;
	return false;
}

/* elaborate() chooses the same net: the named one, or the last. */
static const Decl *find_net(const Compilation *c)
{
	const Decl *net = NULL;
	for (int i = 0; i < c->file->ndecls; i++) {
		const Decl *d = c->file->decls[i];
		if (d->kind == DECL_NET &&
		    (!c->request.net || strcmp(d->name, c->request.net) == 0))
			net = d;
	}
	return net;
}

static void keep_settings(Compilation *c, const TrainSettings *s)
{
	TrainSettings *kept = &c->base.settings;
	*kept = *s;
	kept->net = arena_strndup(c->arena, s->net, strlen(s->net));
	if (s->optimizer)
		kept->optimizer = arena_strndup(c->arena, s->optimizer, strlen(s->optimizer));
	for (int i = 0; i < c->request.ndefines && !c->request.batch; i++)
		if (strcmp(c->request.defines[i].name, "N") == 0)
			kept->batch = c->request.defines[i].value;
	if (c->request.batch)
		kept->batch = c->request.batch;
	c->base.net = identifier_of(c->arena, kept->net);
}

static const Root *result(const Graph *g, int at)
{
	for (int i = 0; i < g->roots.len; i++) {
		const Root *r = &g->roots.data[i];
		if ((r->kind == ROOT_LOSS || r->kind == ROOT_METRIC) && at-- == 0)
			return r;
	}
	return NULL;
}

/* Whoever calls a step or an evaluation knows one list of results. */
static void check_results(Diag *diag, const Graph *training, const Graph *evaluation)
{
	const Root *t, *e;
	for (int i = 0; t = result(training, i), e = result(evaluation, i), t || e; i++) {
		if (t && e && t->kind == e->kind && strcmp(t->name, e->name) == 0)
			continue;
		const Root *r = t ? t : e;
		diag_error(diag, r->loc, "%s%s is given only in %s",
			   r->kind == ROOT_LOSS ? "the loss" : "the metric ",
			   r->kind == ROOT_LOSS ? "" : r->name, t ? "training" : "evaluation");
		diag_note(diag, LOC_NONE,
			  "training and evaluation give the same loss and metrics, in one order; "
			  "only their values may differ");
		return;
	}
}

/* With twice as many examples in a batch: the sizes of parameters and states must be the same. That
 * another batch is an error in itself is for those to hear who ask for it. */
static bool check_batch(Compilation *c, Arena *work, const Graph *first, Request request)
{
	Program *p = compilation_program(c, work);
	TrainSettings settings;
	const int64_t batch = c->base.settings.batch;
	request.batch = batch < INT64_MAX / 2 ? 2 * batch : 1;
	const Graph *g = elaborate(work, p->diag, c->prelude, c->file, &request, &settings);
	return check_slots(c, c->diag, g, p->diag->errors ? first : NULL, &request);
}

/* The training step decides what the parameters are and whether it can be differentiated; the
 * other entries only say what they return. */
static bool open_entries(Compilation *c, Arena *work)
{
	TrainSettings settings = {0};
	Request request = c->request;
	request.kind = c->has_loss ? ENTRY_STEP : ENTRY_FORWARD;
	request.training = c->has_loss;
	Graph *g = elaborate(work, c->diag, c->prelude, c->file, &request, &settings), *first = g;
	if (c->diag->errors)
		return false;
	keep_settings(c, &settings);
	if (!describe_main(c, g) || !check_batch(c, work, g, request))
		return false;
	differentiate(g);
	if (c->diag->errors)
		return false;
	/* Evaluation and forward at once. Their warnings were given already. */
	Program *p = compilation_program(c, work);
	request.kind = ENTRY_EVALUATE;
	request.training = false;
	request.outputs = true;
	g = elaborate(work, p->diag, c->prelude, c->file, &request, &settings);
	if (p->diag->errors == 0)
		check_slots(c, p->diag, g, NULL, &request);
	if (p->diag->errors == 0)
		differentiate(g);
	if (p->diag->errors == 0 && c->has_loss)
		check_results(p->diag, first, g);
	if (p->diag->errors == 0) {
		describe_roots(c, CNNC_RESULT, g);
		describe_roots(c, CNNC_OUTPUT, g);
	}
	for (int i = 0; i < p->diag->messages.len && p->diag->errors; i++) {
		Message m = p->diag->messages.data[i];
		m.text = arena_strndup(c->diag->arena, m.text, strlen(m.text));
		vec_push(c->diag->arena, &c->diag->messages, m);
	}
	c->diag->errors += p->diag->errors;
	return c->diag->errors == 0;
}

bool compilation_open(Compilation *c, Arena *work)
{
	c->prelude = parse(c->arena, c->diag, 0);
	if (c->diag->errors)
		die(c->arena, "the prelude has errors: %s", c->diag->messages.data[0].text);
	c->file = parse(c->arena, c->diag, 1);
	if (c->diag->errors)
		return false;
	c->base.source_name = c->diag->sources.data[1].name;
	const Decl *net = find_net(c);
	if (net && net_is_reserved(c->arena, identifier_of(c->arena, net->name)))
		diag_error(c->diag, net->name_loc,
			   "the net cannot be called %s in C, where the name is taken", net->name);
	if (net) {
		c->has_loss = contains(net->body, net->nbody, STMT_LOSS);
		c->has_results = c->has_loss || contains(net->body, net->nbody, STMT_METRIC);
		c->has_outputs = contains(net->body, net->nbody, STMT_OUTPUT);
	}
	return open_entries(c, work);
}
