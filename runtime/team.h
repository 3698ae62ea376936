/* SPDX-License-Identifier: MIT */
/* A team of threads that share the parts of one piece of work after another. */
#ifndef CNNC_TEAM_H
#define CNNC_TEAM_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

enum { TEAM_MOST = 64, TEAM_LINE = 64 };

/* All fields are the team's own. */
typedef struct Team {
	int workers; /* beside the thread that asks */
	pthread_t thread[TEAM_MOST];
	pthread_mutex_t lock;
	pthread_cond_t wake;
	void (*work)(void *context, int part);
	void *context;
	/* each on a line of the cache to itself */
	char pad0[TEAM_LINE];
	atomic_uint left; /* parts that nobody has taken */
	char pad1[TEAM_LINE];
	atomic_uint done;
	char pad2[TEAM_LINE];
	atomic_uint sleepers;
	atomic_bool stop;
} Team;

/* Starts threads - 1 workers (1 .. TEAM_MOST), or as many as there can be. False: not even a lock. */
bool team_open(Team *team, int threads);
/* work(context, part) once for each part 0 .. parts-1, by whichever thread is free; returns when all
 * are done. Without a team (NULL) by the caller. From one thread at a time, and not from within work. */
void team_run(Team *team, void (*work)(void *context, int part), void *context, int parts);
void team_close(Team *team);

#endif
