/* SPDX-License-Identifier: MIT */
/* Models: parameters, states and one arena, and the runs of entries on them.
 *
 * The idea: whatever compiled an entry, it works on the same blocks, so a model does not know which
 * it is. A run takes the code that its entry has at that moment; that is the step boundary at which
 * better code comes in. */
#include "library.h"

#include "../runtime/team.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { ALIGNMENT = 64 };

typedef struct Block { /* of the allocator, with a place for alignment */
	void *pointer;
	size_t bytes;
} Block;

struct CnncModel {
	CnncProgram *program;
	CnncModel *next;
	Net net;
	LeafTeam leaves; /* who runs them */
	Team team;
	Block parameters, states, arena;
	Call *initialise;
	void **results; /* room for loss and metrics, and pointers to it */
	double *values;
	size_t nresults;
	char failure[256];
};

struct CnncValues {
	CnncModel *model;
	Call *call;
};

/* ---- models ---------------------------------------------------------------------------------- */

static void *aligned(const Block *block)
{
	uintptr_t at = (uintptr_t)block->pointer;
	return (char *)block->pointer + (ALIGNMENT - at % ALIGNMENT) % ALIGNMENT;
}

/* At least `bytes` bytes, all zero, in place of what the block held. */
static bool block_reserve(CnncModel *model, Block *block, int64_t bytes, void **pointer)
{
	size_t room = (size_t)bytes + 2 * ALIGNMENT;
	if (block->pointer && block->bytes >= room)
		return true;
	if (block->pointer)
		library_resize(model->program, block->pointer, block->bytes, 0);
	*block = (Block){NULL, 0};
	*pointer = library_resize(model->program, NULL, 0, room);
	if (!*pointer)
		return false;
	*block = (Block){*pointer, room};
	memset(block->pointer, 0, room);
	*pointer = aligned(block);
	return true;
}

static size_t real_bytes(const CnncModel *model)
{
	return model->program->compilation.base.f64 ? sizeof(double) : sizeof(float);
}

static bool reserve_all(CnncModel *model)
{
	const Program *p = &model->program->compilation.base;
	int64_t size = (int64_t)real_bytes(model);
	model->nresults = (size_t)cnnc_count(model->program, CNNC_RESULT) + 1;
	model->results =
		library_resize(model->program, NULL, 0, model->nresults * sizeof *model->results);
	model->values =
		library_resize(model->program, NULL, 0, model->nresults * sizeof *model->values);
	for (size_t i = 0; model->results && model->values && i < model->nresults; i++)
		model->results[i] = &model->values[i];
	return model->results && model->values &&
	       block_reserve(model, &model->parameters, p->param_elements * size,
			     &model->net.parameters) &&
	       block_reserve(model, &model->states, p->state_elements * size, &model->net.states) &&
	       block_reserve(model, &model->arena, call_code(model->initialise)->arena_bytes,
			     &model->net.arena);
}

static void raise_no_memory(CnncProgram *program, void *context)
{
	(void)context;
	arena_alloc(program->work, SIZE_MAX);
}

CnncModel *cnnc_load(CnncProgram *program, CnncError **errors)
{
	if (errors)
		*errors = NULL;
	if (!program) {
		library_refuse(NULL, errors, "no program was given");
		return NULL;
	}
	Call *initialise = call_for(program, (Request){.kind = ENTRY_INITIALISE}, false, errors);
	if (!initialise ||
	    (program->compilation.has_loss &&
	     !call_for(program, (Request){.kind = ENTRY_STEP, .training = true}, false, errors)))
		return NULL;
	CnncModel *model = library_resize(program, NULL, 0, sizeof *model);
	if (model) {
		*model = (CnncModel){
			.program = program, .next = program->models, .initialise = initialise};
		program->models = model;
		model->leaves.kernels = program->kernels;
		model->net.leaves = &model->leaves;
		if (program->threads > 1 && team_open(&model->team, program->threads) > 1)
			model->net.team = model->leaves.team = &model->team;
		if (reserve_all(model))
			return model;
		cnnc_unload(model);
	}
	library_guard(program, raise_no_memory, NULL, errors);
	return NULL;
}

void cnnc_unload(CnncModel *model)
{
	if (!model)
		return;
	CnncProgram *program = model->program;
	CnncModel **place = &program->models;
	while (*place != model)
		place = &(*place)->next;
	*place = model->next;
	if (model->leaves.team)
		team_close(model->leaves.team);
	const Block blocks[] = {model->parameters,
				model->states,
				model->arena,
				{model->results, model->nresults * sizeof *model->results},
				{model->values, model->nresults * sizeof *model->values},
				{model, sizeof *model}};
	for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
		if (blocks[i].pointer)
			library_resize(program, blocks[i].pointer, blocks[i].bytes, 0);
}

CnncProgram *model_program(const CnncModel *model)
{
	return model->program;
}

uint64_t cnnc_steps(const CnncModel *model)
{
	return model ? model->net.step : 0;
}

void cnnc_set_steps(CnncModel *model, uint64_t steps, uint64_t seed)
{
	if (!model)
		return;
	model->net.step = steps;
	model->net.seed = seed;
}

/* Where a parameter or state lies; NULL: there is none. */
static void *place_of(const CnncModel *model, CnncKind kind, int index, int64_t *elements)
{
	bool param = kind == CNNC_PARAMETER;
	*elements = 0;
	if (!model || (!param && kind != CNNC_STATE) || index < 0 ||
	    index >= cnnc_count(model->program, kind))
		return NULL;
	const Program *p = &model->program->compilation.base;
	const Slot *slot = param ? &p->params.data[index] : &p->states.data[index];
	*elements = slot->elements;
	return (char *)(param ? model->net.parameters : model->net.states) +
	       (size_t)slot->offset * real_bytes(model);
}

void cnnc_get(const CnncModel *model, CnncKind kind, int index, double *values)
{
	int64_t n;
	const void *from = place_of(model, kind, index, &n);
	bool f64 = from && model->program->compilation.base.f64;
	for (int64_t i = 0; values && i < n; i++)
		values[i] = f64 ? ((const double *)from)[i] : (double)((const float *)from)[i];
}

void cnnc_set(CnncModel *model, CnncKind kind, int index, const double *values)
{
	int64_t n;
	void *to = place_of(model, kind, index, &n);
	bool f64 = to && model->program->compilation.base.f64;
	for (int64_t i = 0; values && i < n; i++) {
		if (f64)
			((double *)to)[i] = values[i];
		else
			((float *)to)[i] = (float)values[i];
	}
}

/* ---- runs ------------------------------------------------------------------------------------ */

const char *cnnc_failure(const CnncModel *model)
{
	return model ? model->failure : "no model was given";
}

static CnncStatus failed(CnncModel *model, const char *why, const char *of)
{
	snprintf(model->failure, sizeof model->failure, "%s%s", why, of);
	return CNNC_FAILED;
}

/* "y[17] is 12, but must lie in 0 .. 9" */
static CnncStatus bad_input(CnncModel *model, const void *const *inputs)
{
	int i = cnnc_find(model->program, CNNC_INPUT, model->net.bad_input);
	CnncTensor t = cnnc_tensor(model->program, CNNC_INPUT, i);
	int64_t at = model->net.bad_index;
	snprintf(model->failure, sizeof model->failure,
		 "%s[%" PRId64 "] is %" PRId32 ", but must lie in 0 .. %" PRId64,
		 model->net.bad_input, at, ((const int32_t *)inputs[i])[at], t.below - 1);
	return CNNC_BAD_INPUT;
}

CnncStatus model_run(CnncModel *model, Call *call, const void *const *inputs,
		     void *const *results, void *gradients)
{
	int n = cnnc_count(model->program, CNNC_INPUT);
	model->failure[0] = 0;
	if (call->request.kind == ENTRY_GRADIENTS && !call->everything && !gradients)
		return failed(model, "no room was given for the gradients", "");
	for (int i = 0; i < call->results.len; i++)
		if (!(results && results[i]))
			return failed(model, "no room was given for ", call->results.data[i].name);
	for (int i = 0; i < n; i++)
		if (call->needs[i] && !(inputs && inputs[i]))
			return failed(model, "no values were given for input ",
				      cnnc_tensor(model->program, CNNC_INPUT, i).name);
	const EntryCode *code = call_code(call);
	if (!block_reserve(model, &model->arena, code->arena_bytes, &model->net.arena)) {
		char batch[48];
		snprintf(batch, sizeof batch, " for a batch of %" PRId64, call->request.batch);
		return failed(model, "out of memory", batch);
	}
	int64_t started = tier_clock(model->program, call, code);
	if (code->list ? list_run(code->list, &model->net, inputs, results, gradients)
		       : code->run(&model->net, inputs, results, gradients))
		return bad_input(model, inputs);
	tier_ran(model->program, call, started);
	return CNNC_OK;
}

/* The entry, or NULL after the failure was noted. */
Call *model_call(CnncModel *model, Request request, bool everything)
{
	CnncError *errors = NULL;
	if (request.batch < 0) {
		snprintf(model->failure, sizeof model->failure,
			 "the batch is %" PRId64 ", and must be at least 1", request.batch);
		return NULL;
	}
	Call *call = call_for(model->program, request, everything, &errors);
	const CnncError *e = errors;
	while (e && e->severity != CNNC_ERROR)
		e = e->next;
	if (!call)
		failed(model, e ? e->text : "cannot be compiled", "");
	return call;
}

/* Runs an entry that gives the loss and the metrics. */
static CnncStatus run_results(CnncModel *model, Request request, const void *const *inputs,
			      void *gradients, double *results)
{
	Call *call = model ? model_call(model, request, false) : NULL;
	if (!call)
		return CNNC_FAILED;
	CnncStatus status = model_run(model, call, inputs, model->results, gradients);
	for (int i = 0; i < call->results.len && results && status == CNNC_OK; i++) {
		const void *from = model->results[i];
		if (call->results.data[i].is_int)
			results[i] = *(const int32_t *)from;
		else if (model->program->compilation.base.f64)
			results[i] = *(const double *)from;
		else
			results[i] = (double)*(const float *)from;
	}
	return status;
}

void cnnc_initialise(CnncModel *model, uint64_t seed)
{
	if (!model)
		return;
	model->net.seed = seed;
	model->net.step = 0;
	model_run(model, model->initialise, NULL, NULL, NULL);
}

CnncStatus cnnc_step(CnncModel *model, const void *const *inputs, double *results)
{
	Request request = {.kind = ENTRY_STEP, .training = true};
	return run_results(model, request, inputs, NULL, results);
}

CnncStatus cnnc_gradients(CnncModel *model, const void *const *inputs, void *gradients,
			  double *results)
{
	Request request = {.kind = ENTRY_GRADIENTS, .training = true};
	return run_results(model, request, inputs, gradients, results);
}

CnncStatus cnnc_evaluate(CnncModel *model, int64_t batch, const void *const *inputs,
			 double *results)
{
	Request request = {.kind = ENTRY_EVALUATE, .batch = batch};
	return run_results(model, request, inputs, NULL, results);
}

CnncStatus cnnc_forward(CnncModel *model, int64_t batch, const void *const *inputs,
			void *const *outputs)
{
	Request request = {.kind = ENTRY_FORWARD, .batch = batch};
	Call *call = model ? model_call(model, request, false) : NULL;
	return call ? model_run(model, call, inputs, outputs, NULL) : CNNC_FAILED;
}

/* ---- any values ------------------------------------------------------------------------------ */

typedef struct Wanting {
	CnncModel *model;
	Call *call;
	CnncValues *values;
} Wanting;

static void keep_values(CnncProgram *program, void *context)
{
	Wanting *w = context;
	w->values = NEW(program->arena, CnncValues);
	*w->values = (CnncValues){w->model, w->call};
}

/* What is wrong with what the caller gave, or NULL. */
static const char *bad_wanting(int n, const char *const *expressions, int64_t batch)
{
	if (n < 0 || (n > 0 && !expressions))
		return "the list of expressions is NULL, or its length negative";
	for (int i = 0; i < n; i++)
		if (!expressions[i])
			return "an expression is NULL";
	return batch < 0 ? "the batch is negative, and must be at least 1" : NULL;
}

CnncValues *cnnc_values(CnncModel *model, int n, const char *const *expressions, int64_t batch,
			int training, CnncError **errors)
{
	Request request = {.kind = ENTRY_VALUES,
			   .training = training != 0,
			   .batch = batch,
			   .nwanted = n,
			   .wanted = expressions};
	if (errors)
		*errors = NULL;
	const char *bad = bad_wanting(n, expressions, batch);
	if (!model || bad) {
		library_refuse(model ? model->program : NULL, errors, "%s", bad ? bad : "");
		return NULL;
	}
	Wanting w = {.model = model, .call = call_for(model->program, request, false, errors)};
	if (!w.call || !library_guard(model->program, keep_values, &w, errors))
		return NULL;
	return w.values;
}

CnncTensor cnnc_value_tensor(const CnncValues *values, int index)
{
	if (!values || index < 0 || index >= values->call->results.len)
		return (CnncTensor){0};
	return values->call->results.data[index];
}

int cnnc_value_needs(const CnncValues *values, int input)
{
	return values && input >= 0 && input < cnnc_count(values->model->program, CNNC_INPUT) &&
	       values->call->needs[input];
}

CnncStatus cnnc_values_run(CnncValues *values, const void *const *inputs, void *const *outputs)
{
	return values ? model_run(values->model, values->call, inputs, outputs, NULL) : CNNC_FAILED;
}
