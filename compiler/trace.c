/* SPDX-License-Identifier: MIT */
/* Where a loss that is not finite comes from.
 *
 * The idea: a definition that nobody asked for leaves no value, so ask for all of them. An entry in
 * which every definition is a root is compiled when that happens, and only then. */
#include "library.h"

#include <math.h>
#include <string.h>

/* "q"; "dense1.z" inside a layer */
static const char *name_of(Arena *arena, const Origin *o)
{
	if (o->name && o->layer && strcmp(o->name, o->layer) != 0)
		return arena_format(arena, "%s.%s", o->layer, o->name);
	return o->name ? o->name : o->layer ? o->layer : "a value";
}

void trace_entry(Program *p, Entry *e)
{
	Graph *g = e->graph;
	const bool *live = graph_live(g);
	graph_forget_roots(g);
	for (int i = 0; i < g->tensors.len; i++) {
		const Tensor *t = g->tensors.data[i];
		const Origin *o = &g->origins.data[i];
		if (live[i] && t->kind == T_COMP && t->dtype == DTYPE_FLOAT)
			graph_root(g, (Root){.kind = ROOT_VALUE,
					     .name = name_of(p->arena, o),
					     .tensor = t,
					     .loc = o->loc});
	}
	for (const Pass *pass = passes; pass->name; pass++)
		if (pass->program)
			pass->program(p, e);
}

typedef struct Trace {
	CnncModel *model;
	const Call *call;
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
					 sizeof(double));
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
	if (!model)
		return NULL;
	const char *wanted[] = {"loss"};
	Request request = {.kind = ENTRY_VALUES, .training = true, .nwanted = 1, .wanted = wanted};
	Trace t = {.model = model, .call = model_call(model, request, true), .inputs = inputs};
	if (!t.call || !library_guard(model_program(model), run_trace, &t, NULL))
		return NULL;
	return t.found;
}
