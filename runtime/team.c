/* SPDX-License-Identifier: MIT */
/* A persistent team of threads.
 *
 * The idea: a part is taken by counting down the number of parts that are left. Whoever holds a part
 * keeps the work from being over, so what the work is may be read then and only then; a worker that
 * comes late finds nothing left and nobody waits for it. Between two pieces of work that follow each
 * other closely a worker spins; after that it sleeps. */
#include "team.h"

#include <sched.h>
#include <signal.h>

enum {
	SPINS = 20000,  /* looks at the counter before a worker sleeps: some 100 microseconds */
	POLITE = 1000,  /* and before whoever waits lets others have the core between two looks */
	STACK = 1 << 20 /* bytes; a leaf takes up to 200 KB */
};

static inline void pause_a_little(void)
{
#if defined(__x86_64__) || defined(__i386__)
	__builtin_ia32_pause();
#elif defined(__aarch64__)
	__asm__ volatile("yield");
#endif
}

/* Takes a part and does it; false: none is left. */
static bool take_part(Team *t)
{
	unsigned left = atomic_load_explicit(&t->left, memory_order_relaxed);
	do {
		if (left == 0)
			return false;
	} while (!atomic_compare_exchange_weak_explicit(
		&t->left, &left, left - 1, memory_order_acquire, memory_order_relaxed));
	t->work(t->context, (int)left - 1);
	atomic_fetch_add_explicit(&t->done, 1, memory_order_release);
	return true;
}

static void sleep_until_wanted(Team *t)
{
	pthread_mutex_lock(&t->lock);
	atomic_fetch_add(&t->sleepers, 1);
	while (atomic_load(&t->left) == 0 && !atomic_load(&t->stop))
		pthread_cond_wait(&t->wake, &t->lock);
	atomic_fetch_sub(&t->sleepers, 1);
	pthread_mutex_unlock(&t->lock);
}

static void *worker(void *context)
{
	Team *t = context;
	for (int spins = 0; !atomic_load_explicit(&t->stop, memory_order_relaxed);) {
		if (take_part(t)) {
			spins = 0;
			continue;
		}
		pause_a_little();
		if (++spins % POLITE == 0)
			sched_yield();
		if (spins == SPINS) {
			sleep_until_wanted(t);
			spins = 0;
		}
	}
	return NULL;
}

static void wake_all(Team *t)
{
	pthread_mutex_lock(&t->lock);
	pthread_cond_broadcast(&t->wake);
	pthread_mutex_unlock(&t->lock);
}

bool team_open(Team *t, int threads)
{
	pthread_attr_t attributes;
	sigset_t all, before;
	t->workers = 0;
	atomic_init(&t->left, 0);
	atomic_init(&t->done, 0);
	atomic_init(&t->sleepers, 0);
	atomic_init(&t->stop, false);
	if (pthread_mutex_init(&t->lock, NULL) != 0)
		return false;
	if (pthread_cond_init(&t->wake, NULL) != 0) {
		pthread_mutex_destroy(&t->lock);
		return false;
	}
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, STACK);
	/* signals are the other threads' */
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	while (t->workers < threads - 1 && t->workers < TEAM_MOST &&
	       pthread_create(&t->thread[t->workers], &attributes, worker, t) == 0)
		t->workers++;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	pthread_attr_destroy(&attributes);
	return true;
}

void team_run(Team *t, void (*work)(void *context, int part), void *context, int parts)
{
	if (!t || t->workers == 0 || parts < 2) {
		for (int i = 0; i < parts; i++)
			work(context, i);
		return;
	}
	t->work = work;
	t->context = context;
	atomic_store_explicit(&t->done, 0, memory_order_relaxed);
	atomic_store(&t->left, (unsigned)parts);
	if (atomic_load(&t->sleepers) > 0)
		wake_all(t);
	while (take_part(t))
		;
	for (int spins = 1; atomic_load_explicit(&t->done, memory_order_acquire) != (unsigned)parts;
	     spins++) {
		pause_a_little();
		if (spins % POLITE == 0)
			sched_yield();
	}
}

void team_close(Team *t)
{
	atomic_store(&t->stop, true);
	wake_all(t);
	for (int i = 0; i < t->workers; i++)
		pthread_join(t->thread[i], NULL);
	pthread_cond_destroy(&t->wake);
	pthread_mutex_destroy(&t->lock);
}
