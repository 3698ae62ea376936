/* SPDX-License-Identifier: MIT */
/* The system's compiler beside libtcc.
 *
 * The idea: libtcc's code is there in milliseconds; an entry in which much time has been spent is
 * worth the seconds that a compiler takes. A thread of its own, with memory of its own, does that
 * once for each such entry and then puts one pointer in place; the next run takes it. What fails
 * costs nothing: libtcc's code goes on. */
#include "library.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

enum {
	WORTH = 50000000,   /* nanoseconds in an entry: then it runs on, most likely */
	USUAL_SECONDS = 600 /* for the largest nets on the slowest machines, and no longer */
};

bool tier_open(CnncProgram *program, const CnncOptions *options)
{
	Tier *t = &program->tier;
	t->wanted = options->tier;
	t->seconds = options->compiler_seconds > 0 ? options->compiler_seconds : USUAL_SECONDS;
	return pthread_mutex_init(&t->lock, NULL) == 0;
}

void tier_give_up(CnncProgram *program, const char *why)
{
	Tier *t = &program->tier;
	pthread_mutex_lock(&t->lock);
	if (!t->given_up) {
		t->given_up = true;
		snprintf(t->why, sizeof t->why, "%s", why);
		atomic_store_explicit(&t->note, t->why, memory_order_release);
	}
	pthread_mutex_unlock(&t->lock);
}

/* ---- the thread ------------------------------------------------------------------------------ */

typedef struct Job {
	CnncProgram *of;
	Call *call;
	const char *why;
	ObjectStatus status;
} Job;

static void compile_call(CnncProgram *own, void *context)
{
	Job *job = context;
	Tier *t = &job->of->tier;
	job->status =
		call_compile(own, &job->call->request, t, &t->stop, &job->call->better, &job->why);
	if (job->status == OBJECT_READY)
		atomic_store_explicit(&job->call->code, &job->call->better, memory_order_release);
	else if (job->status != OBJECT_STOPPED)
		tier_give_up(job->of, job->why);
}

/* In a program that shares the parsed text with the other and nothing else. */
static void run_job(Job *job)
{
	CnncProgram own = {.allocator = libc_allocator, .compilation = job->of->compilation};
	CnncError *errors = NULL;
	own.arena = arena_new(&own.allocator, &own.panic);
	if (!own.arena || !library_guard(&own, compile_call, job, &errors))
		tier_give_up(job->of, errors ? errors->text : "out of memory");
	if (own.arena)
		arena_free(own.arena);
}

static Call *next_call(Tier *t)
{
	pthread_mutex_lock(&t->lock);
	Call *call = t->given_up || atomic_load(&t->stop) ? NULL : t->queue;
	if (call)
		t->queue = call->waits;
	else
		t->running = false;
	pthread_mutex_unlock(&t->lock);
	return call;
}

static void *work(void *context)
{
	CnncProgram *program = context;
	Call *call;
	while ((call = next_call(&program->tier)))
		run_job(&(Job){.of = program, .call = call});
	return NULL;
}

/* With the lock held. Signals are the other threads'. */
static bool start_thread(CnncProgram *program)
{
	Tier *t = &program->tier;
	sigset_t all, before;
	if (t->started)
		pthread_join(t->thread, NULL);
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	t->started = t->running = pthread_create(&t->thread, NULL, work, program) == 0;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return t->started;
}

static void ask(CnncProgram *program, Call *call)
{
	Tier *t = &program->tier;
	bool failed = false;
	pthread_mutex_lock(&t->lock);
	Call **place = &t->queue;
	while (*place)
		place = &(*place)->waits;
	*place = call;
	if (!t->running && !t->given_up)
		failed = !start_thread(program);
	pthread_mutex_unlock(&t->lock);
	if (failed)
		tier_give_up(program, "no thread could be started to compile in");
}

void tier_close(CnncProgram *program)
{
	Tier *t = &program->tier;
	atomic_store(&t->stop, true);
	if (t->started)
		pthread_join(t->thread, NULL);
	pthread_mutex_destroy(&t->lock);
}

/* ---- runs ------------------------------------------------------------------------------------ */

/* 0: nobody asks */
int64_t tier_clock(const CnncProgram *program, const Call *call, const EntryCode *code)
{
	bool first = program->tier.wanted == CNNC_TIER_AUTO && !call->first.object &&
		     code == &call->first;
	bool asks = first && !atomic_load_explicit(&call->asked, memory_order_relaxed);
	return asks ? clock_nanoseconds() : 0;
}

void tier_ran(CnncProgram *program, Call *call, int64_t started)
{
	if (!started)
		return;
	int64_t took = clock_nanoseconds() - started;
	if (atomic_fetch_add(&call->spent, took) + took >= WORTH &&
	    !atomic_exchange(&call->asked, true))
		ask(program, call);
}

/* ---- what the caller may ask ----------------------------------------------------------------- */

CnncTier cnnc_tier(const CnncProgram *program)
{
	const Call *call = program ? program->calls : NULL;
	EntryKind kind = program && program->compilation.has_loss ? ENTRY_STEP : ENTRY_FORWARD;
	for (; call; call = call->next) {
		const EntryCode *code = call_code(call);
		if (code && call->request.kind == kind && (code->object || code->list))
			return code->object ? CNNC_TIER_CC : CNNC_TIER_CALLS;
	}
	return CNNC_TIER_TCC;
}

const char *cnnc_tier_note(const CnncProgram *program)
{
	return program ? atomic_load_explicit(&program->tier.note, memory_order_acquire) : NULL;
}
