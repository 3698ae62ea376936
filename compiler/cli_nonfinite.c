/* SPDX-License-Identifier: MIT */
/*
 * cli_nonfinite.c - where did the NaN come from?
 *
 * The one idea: a step is a function of the parameters, the states and its number, so the way from
 * a snapshot to the first step that breaks something can be gone again, at leisure: no step of
 * healthy training pays for the search.
 */
#include "cli.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

/* ------------------------------------------------------------------------------------ snapshots */

/* Call copy for every parameter and state and its place in the values. */
static void each(Trainer *t, double *place,
		 void (*copy)(Trainer *t, CnncKind kind, int index, double *values))
{
	static const CnncKind kinds[] = {CNNC_PARAMETER, CNNC_STATE};

	for (int k = 0; k < 2; k++) {
		for (int i = 0; i < cnnc_count(t->program, kinds[k]); i++) {
			copy(t, kinds[k], i, place);
			place += cnnc_tensor(t->program, kinds[k], i).elements;
		}
	}
}

static void take(Trainer *t, CnncKind kind, int index, double *values)
{
	cnnc_get(t->model, kind, index, values);
}

static void put_back(Trainer *t, CnncKind kind, int index, double *values)
{
	cnnc_set(t->model, kind, index, values);
}

/* How many numbers that are. */
static size_t values(const Trainer *t)
{
	size_t count = 0;

	for (int i = 0; i < cnnc_count(t->program, CNNC_PARAMETER); i++)
		count += (size_t)cnnc_tensor(t->program, CNNC_PARAMETER, i).elements;
	for (int i = 0; i < cnnc_count(t->program, CNNC_STATE); i++)
		count += (size_t)cnnc_tensor(t->program, CNNC_STATE, i).elements;
	return count;
}

bool snapshot_open(Trainer *t)
{
	t->snapshot.values = calloc(values(t) + 1, sizeof *t->snapshot.values);
	t->snapshot.next = calloc(values(t) + 1, sizeof *t->snapshot.next);
	return t->snapshot.values && t->snapshot.next;
}

static bool all_finite(const double *values, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!isfinite(values[i]))
			return false;
	return true;
}

void snapshot_take(Trainer *t)
{
	Snapshot *s = &t->snapshot;
	double *old = s->values;

	each(t, s->next, take);
	if (s->taken && !all_finite(s->next, values(t)))
		return;
	s->values = s->next;
	s->next = old;
	s->step = cnnc_steps(t->model);
	s->taken = true;
}

void snapshot_free(Trainer *t)
{
	free(t->snapshot.values);
	free(t->snapshot.next);
	t->snapshot.values = t->snapshot.next = NULL;
}

/* --------------------------------------------------------------------------------------- search */

/* One step forward from where the model stands. */
static bool go_on(Trainer *t)
{
	train_batch(t, cnnc_steps(t->model));
	return cnnc_step(t->model, t->feed.inputs, t->results) == CNNC_OK;
}

static void go_back(Trainer *t)
{
	each(t, t->snapshot.values, put_back);
	cnnc_set_steps(t->model, t->snapshot.step, t->seed);
}

/* The first of these that holds a value that is not finite, and that value; NULL: none. */
static const char *find_nonfinite(const Trainer *t, CnncKind kind, double *values, double *bad)
{
	for (int i = 0; i < cnnc_count(t->program, kind); i++) {
		CnncTensor tensor = cnnc_tensor(t->program, kind, i);
		cnnc_get(t->model, kind, i, values);
		for (int64_t k = 0; k < tensor.elements; k++) {
			if (!isfinite(values[k])) {
				*bad = values[k];
				return tensor.name;
			}
		}
	}
	return NULL;
}

/* The first parameter whose gradient is not finite. */
static const char *find_gradient(Trainer *t, void *gradients, double *bad)
{
	size_t at = 0;

	if (cnnc_gradients(t->model, t->feed.inputs, gradients, NULL) != CNNC_OK)
		return NULL;
	for (int i = 0; i < cnnc_count(t->program, CNNC_PARAMETER); i++) {
		CnncTensor tensor = cnnc_tensor(t->program, CNNC_PARAMETER, i);
		for (int64_t k = 0; k < tensor.elements; k++, at++) {
			*bad = t->options->f64 ? ((double *)gradients)[at]
					       : (double)((float *)gradients)[at];
			if (!isfinite(*bad))
				return tensor.name;
		}
	}
	return NULL;
}

/* The model stands before a step of finite loss after which something is not finite. */
static ExitStatus blame_update(Trainer *t, uint64_t step, double *room)
{
	const char *file = file_name(t->options), *name;
	uint64_t epoch = step / t->per_epoch + 1;
	double bad = 0;

	name = find_gradient(t, room, &bad);
	if (name) {
		const CnncError *first = cnnc_find_nonfinite(t->model, t->feed.inputs);
		complain(file,
			 "step %" PRIu64 " (epoch %" PRIu64
			 "): the loss is finite, but its gradient is %s in %s",
			 step + 1, epoch, number_text(bad), name);
		if (first)
			put_message(first->rendered);
		return STATUS_INPUT;
	}
	cnnc_step(t->model, t->feed.inputs, t->results);
	name = find_nonfinite(t, CNNC_PARAMETER, room, &bad);
	if (!name)
		name = find_nonfinite(t, CNNC_STATE, room, &bad);
	return complain(file,
			"step %" PRIu64 " (epoch %" PRIu64
			"): loss and gradient are finite, but the update makes %s %s; "
			"is the rate too large?",
			step + 1, epoch, name ? name : "a value", number_text(bad));
}

/* The model stands before a step whose loss is not finite, though all it starts from is. */
static ExitStatus blame_value(Trainer *t, uint64_t step, double loss)
{
	const CnncError *first = cnnc_find_nonfinite(t->model, t->feed.inputs);

	complain(file_name(t->options), "step %" PRIu64 " (epoch %" PRIu64 "): the loss is %s",
		 step + 1, step / t->per_epoch + 1, number_text(loss));
	if (first)
		put_message(first->rendered);
	return STATUS_INPUT;
}

/* The first step after the snapshot that leaves something not finite, at most `step`. */
static bool find_step(Trainer *t, uint64_t step, double *room, uint64_t *out)
{
	double bad;

	go_back(t);
	for (*out = t->snapshot.step; *out < step; ++*out) {
		if (!go_on(t))
			return false;
		if (find_nonfinite(t, CNNC_PARAMETER, room, &bad) ||
		    find_nonfinite(t, CNNC_STATE, room, &bad))
			break;
	}
	go_back(t);
	while (cnnc_steps(t->model) < *out)
		if (!go_on(t))
			return false;
	return true;
}

/* The loss is not finite, and neither was what training began with. */
static ExitStatus blame_beginning(Trainer *t, uint64_t step, double loss)
{
	const Options *o = t->options;

	complain(file_name(o), "step %" PRIu64 " (epoch %" PRIu64 "): the loss is %s", step + 1,
		 step / t->per_epoch + 1, number_text(loss));
	go_back(t);
	return worse(STATUS_INPUT,
		     weights_finite(o->load ? o->load : file_name(o), t->model, t->program));
}

ExitStatus blame_nonfinite(Trainer *t, uint64_t step, double loss)
{
	double *room = calloc(values(t) + 1, sizeof *room);
	ExitStatus status;
	uint64_t first;

	progress_break(&t->progress);
	if (!all_finite(t->snapshot.values, values(t))) {
		free(room);
		return blame_beginning(t, step, loss);
	}
	if (!room)
		return no_memory();
	if (!find_step(t, step, room, &first)) {
		status = net_status(t->options, t->model, CNNC_FAILED);
	} else {
		train_batch(t, first);
		status = first < step ? blame_update(t, first, room) : blame_value(t, step, loss);
	}
	free(room);
	return status;
}
