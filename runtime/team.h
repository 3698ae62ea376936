/* SPDX-License-Identifier: MIT */
/* A team of threads that share the parts of one piece of work after another: share.h, for the library. */
#ifndef CNNC_TEAM_H
#define CNNC_TEAM_H

#include <stdint.h>

/* All of it is the team's own. */
typedef struct Team {
	uint64_t space[160];
} Team;

/* Starts threads - 1 workers, or as many as there can be, at most 31; how many threads the team has. */
int team_open(Team *team, int threads);
/* work(context, part) once for each part 0 .. parts-1 (at most 32), by whichever thread is free; returns when all
 * are done. Without a team (NULL) by the caller. From one thread at a time, and not from within work. */
void team_run(Team *team, void (*work)(void *context, int part), void *context, int parts);
void team_close(Team *team);

#endif
