/* SPDX-License-Identifier: MIT */
/* What emitted files have of teams, for the library: a piece of work is all that its threads do. */
#define CNNC_THREADS 1
#include "team.h"

#include "share.h"

#include <signal.h>

_Static_assert(sizeof(Team) == sizeof(cnnc_team), "one lies in the other");

typedef struct Piece {
	void (*work)(void *context, int part);
	void *context;
	int parts;
} Piece;

int team_open(Team *team, int threads)
{
	sigset_t all, before;

	sigfillset(&all); /* signals are for other threads */
	pthread_sigmask(SIG_SETMASK, &all, &before);
	int n = cnnc_team_open((cnnc_team *)team, threads);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return n;
}

static void take_parts(const void *call, cnnc_turn *turn)
{
	const Piece *piece = call;

	for (int part; (part = cnnc_part(turn, piece->parts)) >= 0;)
		piece->work(piece->context, part);
}

void team_run(Team *team, void (*work)(void *context, int part), void *context, int parts)
{
	const Piece piece = {work, context, parts};

	cnnc_together(parts < 2 ? NULL : (cnnc_team *)team, take_parts, &piece);
}

void team_close(Team *team)
{
	cnnc_team_close((cnnc_team *)team);
}
