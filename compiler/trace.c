/* SPDX-License-Identifier: MIT */
/* Where a loss or a gradient that is not finite comes from.
 *
 * The idea: a definition that nobody asked for leaves no value, and fusion leaves none of its own
 * anyway, so ask for all that have a name or a place of their own. The entry in which each of them is
 * a root is compiled when that happens, and only then: made before any algebra, the roots keep the
 * definitions as the user wrote them. */
#include "library.h"

#include <math.h>
#include <string.h>

/* How far inside of layers: 0 in the net itself. */
static int depth(const Origin *o)
{
	int dots = o->layer != NULL;
	for (const char *c = o->layer; c && *c; c++)
		dots += *c == '.';
	return dots;
}

/* The name that says more to the user: any, the outermost, the one that was written first. */
static bool is_better(const Origin *a, const Origin *b)
{
	if (!a->name || !b->name)
		return a->name && !b->name;
	if (depth(a) != depth(b))
		return depth(a) < depth(b);
	return a->loc.source == b->loc.source && a->loc.start < b->loc.start;
}

/* "q"; "dense1.z" inside a layer; of a gradient "d_q", "d_dense1.z" */
static const char *name_of(Arena *arena, const Origin *o)
{
	if (!o->name || !o->layer)
		return o->name ? o->name : o->layer ? o->layer : "a value";
	return name_within(arena, o->layer, o->name);
}

/* The best name of each tensor, by id: its own, or one that the user gave it beside. */
static const Origin **best_names(const Graph *g, const bool *live)
{
	const Origin **best = NEW_ARRAY(g->arena, const Origin *, g->tensors.len);
	for (int i = 0; i < g->tensors.len; i++) {
		const Tensor *t = g->tensors.data[i];
		best[i] = &g->origins.data[i];
		while (t->kind == T_NAME)
			t = t->a;
		if (live[i] && is_better(best[i], best[t->id]))
			best[t->id] = best[i];
	}
	return best;
}

void trace_roots(Graph *g, bool gradients)
{
	const bool *live = graph_live(g);
	const Origin **best = best_names(g, live);
	g->roots.len = 0;
	for (int i = 0; i < g->tensors.len; i++) {
		const Tensor *t = g->tensors.data[i];
		const Origin *o = best[i];
		bool wanted = gradients ? o->name && strncmp(o->name, "d_", 2) == 0
					: o->name || o->loc.source >= 0;
		if (live[i] && t->kind == T_COMP && t->dtype == DTYPE_FLOAT && wanted)
			graph_root(g, (Root){.kind = ROOT_VALUE,
					     .name = name_of(g->arena, o),
					     .tensor = t,
					     .loc = o->loc});
	}
}

typedef struct Trace {
	CnncModel *model;
	Call *call;
	const void *const *inputs;
	CnncError *found;
} Trace;

/* The first element that is not finite; false: there is none. */
static bool find_nonfinite(const void *values, bool f64, int64_t n, int64_t *at, double *value)
{
	for (*at = 0; *at < n; ++*at) {
		*value = f64 ? ((const double *)values)[*at] : (double)((const float *)values)[*at];
		if (!isfinite(*value))
			return true;
	}
	return false;
}

static void report(CnncProgram *program, Trace *t, int i, int64_t at, double value)
{
	const CnncTensor *tensor = &t->call->results.data[i];
	Program *p = compilation_program(&program->compilation, program->work);
	Shape place = {.rank = tensor->rank};
	for (int d = tensor->rank - 1; d >= 0; d--) {
		place.dim[d] = at % tensor->dims[d];
		at /= tensor->dims[d];
	}
	diag_error(p->diag, t->call->places.data[i],
		   "the first value that is not finite: %s%s is %s", tensor->name,
		   tensor->rank ? shape_text(program->work, place) : "",
		   isnan(value) ? "nan"
		   : value > 0  ? "inf"
				: "-inf");
	library_report(program, p->diag, &t->found);
}

static void run_trace(CnncProgram *program, void *context)
{
	Trace *t = context;
	bool f64 = program->compilation.base.f64;
	int n = t->call->results.len;
	void **results = NEW_ARRAY(program->work, void *, n + 1);
	for (int i = 0; i < n; i++)
		results[i] = arena_array(program->work, (size_t)t->call->results.data[i].elements,
					 f64 ? sizeof(double) : sizeof(float));
	if (model_run(t->model, t->call, t->inputs, results, NULL) != CNNC_OK)
		return;
	for (int i = 0; i < n && !t->found; i++) {
		int64_t at;
		double value;
		if (find_nonfinite(results[i], f64, t->call->results.data[i].elements, &at, &value))
			report(program, t, i, at, value);
	}
}

const CnncError *cnnc_find_nonfinite(CnncModel *model, const void *const *inputs)
{
	const char *wanted[] = {"loss"};
	const Request requests[] = {
		{.kind = ENTRY_VALUES, .training = true, .nwanted = 1, .wanted = wanted},
		{.kind = ENTRY_GRADIENTS, .training = true}};
	Trace t = {.model = model, .inputs = inputs};
	for (int i = 0; i < 2 && model && !t.found; i++) {
		t.call = model_call(model, requests[i], true);
		if (!t.call || !library_guard(model_program(model), run_trace, &t, NULL))
			return NULL;
	}
	return t.found;
}
