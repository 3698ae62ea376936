/* SPDX-License-Identifier: MIT */
/*
 * share.h - a team of threads, pasted into what is emitted and part of the library (team.c).
 *
 * The one idea: all threads of a team run one function, in which every piece of work falls into parts.
 * A thread takes those parts first that are its own, the same in every step, since what they touch is
 * still in its cache; then those that others have not begun. A piece begins when all parts before it
 * are done, so counting them is the barrier, too; and since nobody holds a part while waiting, a
 * thread that the system puts aside then delays nobody.
 */
#ifndef CNNC_SHARE_H
#define CNNC_SHARE_H

#include <stdint.h>

/* Room for the team; the same as in the header of an emitted file. */
typedef struct cnnc_team {
	uint64_t space[160];
} cnnc_team;

/* Static in the library; what is emitted makes them its own. */
static int cnnc_team_open(cnnc_team *room, int threads);
static void cnnc_team_close(cnnc_team *room);

/* Start of share.h */
/* A team of threads: all run one function, in which every piece of work falls into parts. A thread takes
 * its own parts first, whose data its cache still holds from the last step, then what others have not
 * begun. A piece begins when all parts before it are done, so counting them is the barrier, too; and
 * nobody holds a part while waiting. */
#ifndef CNNC_THREADS /* 0: the calling thread does everything */
#if (defined(__unix__) || defined(__APPLE__)) && defined(__GNUC__) && !defined(__TINYC__)
#define CNNC_THREADS 1
#else
#define CNNC_THREADS 0
#endif
#endif

#if CNNC_THREADS
#include <pthread.h>
#include <sched.h>

enum {
	cnnc_most_threads = 32,
	cnnc_loyalty = 64, /* looks before a thread takes another one's part: a microsecond or two */
	cnnc_patience = 20000, /* looks for work before a thread sleeps: some 100 microseconds */
	cnnc_politeness = 1000 /* looks before whoever waits lets others have the core */
};

typedef struct cnnc_members cnnc_members;

/* Where a thread is in the work. */
typedef struct cnnc_turn {
	cnnc_members *team; /* NULL: it is alone */
	int me;             /* its number, from 0 */
	int part;           /* alone: the last one; else: 0 while it holds one, -1 */
	int looks;          /* for parts of others in this piece */
	unsigned piece;     /* its number, from 1 */
	unsigned before;    /* parts of all pieces before this one */
} cnnc_turn;

/* What lies in the room of a team; counters have a line of the cache to themselves. */
struct cnnc_members {
	int workers; /* beside the thread that asks */
	int stop;
	pthread_t thread[cnnc_most_threads];
	pthread_mutex_t lock;
	pthread_cond_t wake;
	void (*work)(const void *call, cnnc_turn *turn);
	const void *call;
	unsigned started, asleep;
	unsigned number; /* odd while there is work; counts on with each */
	char apart[64];
	uint64_t taken; /* the number of the piece begun last, and a bit for each of its parts */
	char apart2[64];
	unsigned done; /* parts */
	char apart3[64];
	unsigned inside; /* workers that may still look at the work */
};

typedef char cnnc_team_has_room[sizeof(cnnc_members) <= sizeof(cnnc_team) ? 1 : -1];

static inline void cnnc_pause(int looks)
{
#if defined(__x86_64__) || defined(__i386__)
	__builtin_ia32_pause();
#elif defined(__aarch64__)
	__asm__ volatile("yield");
#endif
	if (looks % cnnc_politeness == 0)
		sched_yield();
}

/* The part that this thread held is done. */
static inline void cnnc_hand_in(cnnc_turn *turn)
{
	if (turn->part >= 0)
		__atomic_fetch_add(&turn->team->done, 1, __ATOMIC_RELEASE);
	turn->part = -1;
}

/* To the next piece, after one that fell into so many parts. */
static inline void cnnc_go_on(cnnc_turn *turn, int parts)
{
	turn->piece++;
	turn->before += (unsigned)parts;
	turn->looks = 0;
}

/* Of the parts that are free: this thread's next one, or, if it has looked often enough, somebody's
 * last one; -1: it should look again. */
static inline int cnnc_choose(cnnc_turn *turn, uint64_t free, int parts)
{
	const int threads = turn->team->workers + 1;
	const int first = (turn->me * parts + threads - 1) / threads;
	const int end = ((turn->me + 1) * parts + threads - 1) / threads;
	const uint64_t own = free & (((uint64_t)1 << end) - ((uint64_t)1 << first));

	if (own)
		return __builtin_ctzll(own);
	return ++turn->looks > cnnc_loyalty ? 63 - __builtin_clzll(free) : -1;
}

/* The next part of a piece that falls into so many, at most 32; -1: none is left. Then the piece is over
 * for this thread, and the next one begins when others are done, too. */
static inline int cnnc_part(cnnc_turn *turn, int parts)
{
	cnnc_members *team = turn->team;
	const uint64_t all = ((uint64_t)1 << parts) - 1;

	if (!team) {
		turn->part = turn->part + 1 < parts ? turn->part + 1 : -1;
		return turn->part;
	}
	cnnc_hand_in(turn);
	for (int waits = 1;; waits++) {
		uint64_t taken = __atomic_load_n(&team->taken, __ATOMIC_ACQUIRE);
		const unsigned begun = (unsigned)(taken >> 32);
		const uint64_t free = begun == turn->piece  ? all & ~taken
				      : begun < turn->piece ? all
							    : 0;
		if (!free)
			break;
		int part = -1;
		if (begun == turn->piece ||
		    __atomic_load_n(&team->done, __ATOMIC_ACQUIRE) >= turn->before)
			part = cnnc_choose(turn, free, parts);
		const uint64_t next =
			(uint64_t)turn->piece << 32 | (all & ~free) | (uint64_t)1 << (part & 31);
		if (part < 0) {
			cnnc_pause(waits);
		} else if (__atomic_compare_exchange_n(&team->taken, &taken, next, 1,
						       __ATOMIC_ACQ_REL, __ATOMIC_RELAXED)) {
			turn->part = 0;
			return part;
		}
	}
	cnnc_go_on(turn, parts);
	return -1;
}

/* Whether this thread is to do what only one does; ask once. */
static inline int cnnc_alone(cnnc_turn *turn)
{
	if (!turn->team)
		return 1;
	if (cnnc_part(turn, 1) < 0)
		return 0;
	cnnc_go_on(turn, 1);
	return 1;
}

static void cnnc_take_part(cnnc_members *team, int me)
{
	cnnc_turn turn = {team, me, -1, 0, 1, 0};

	team->work(team->call, &turn);
	cnnc_hand_in(&turn);
}

static void *cnnc_worker(void *members)
{
	cnnc_members *team = members;
	const int me = (int)__atomic_add_fetch(&team->started, 1, __ATOMIC_RELAXED);
	unsigned last = 0;

	for (int looks = 1; !__atomic_load_n(&team->stop, __ATOMIC_RELAXED); looks++) {
		const unsigned number = __atomic_load_n(&team->number, __ATOMIC_RELAXED);
		if (number % 2 == 1 && number != last) {
			/* whoever asked waits for those inside, so the work is what it was */
			__atomic_fetch_add(&team->inside, 1, __ATOMIC_SEQ_CST);
			if (__atomic_load_n(&team->number, __ATOMIC_SEQ_CST) == number)
				cnnc_take_part(team, me);
			__atomic_fetch_sub(&team->inside, 1, __ATOMIC_RELEASE);
			last = number;
			looks = 0;
		} else if (looks == cnnc_patience) {
			pthread_mutex_lock(&team->lock);
			__atomic_fetch_add(&team->asleep, 1, __ATOMIC_SEQ_CST);
			while (!team->stop &&
			       __atomic_load_n(&team->number, __ATOMIC_SEQ_CST) == number)
				pthread_cond_wait(&team->wake, &team->lock);
			__atomic_fetch_sub(&team->asleep, 1, __ATOMIC_SEQ_CST);
			pthread_mutex_unlock(&team->lock);
			looks = 0;
		} else {
			cnnc_pause(looks);
		}
	}
	return NULL;
}

/* Runs work in all threads of the team, or here alone if it is NULL; returns when all is done. */
static void cnnc_together(cnnc_team *room, void (*work)(const void *call, cnnc_turn *turn),
			  const void *call)
{
	cnnc_members *team = (cnnc_members *)room;
	cnnc_turn turn = {team, 0, -1, 0, 1, 0};

	if (!team || team->workers == 0) {
		turn.team = NULL;
		work(call, &turn);
		return;
	}
	team->work = work;
	team->call = call;
	team->taken = 0;
	team->done = 0;
	__atomic_fetch_add(&team->number, 1, __ATOMIC_SEQ_CST);
	if (__atomic_load_n(&team->asleep, __ATOMIC_SEQ_CST) > 0) {
		pthread_mutex_lock(&team->lock);
		pthread_cond_broadcast(&team->wake);
		pthread_mutex_unlock(&team->lock);
	}
	work(call, &turn);
	cnnc_hand_in(&turn);
	for (int looks = 1; __atomic_load_n(&team->done, __ATOMIC_ACQUIRE) < turn.before; looks++)
		cnnc_pause(looks);
	__atomic_fetch_add(&team->number, 1, __ATOMIC_SEQ_CST);
	for (int looks = 1; __atomic_load_n(&team->inside, __ATOMIC_SEQ_CST) > 0; looks++)
		cnnc_pause(looks);
}

/* Starts threads - 1 others, or as many as there can be; how many threads the team has. They take
 * over which signals this thread blocks. */
int cnnc_team_open(cnnc_team *room, int threads)
{
	cnnc_members *team = (cnnc_members *)room;

	team->workers = team->stop = 0;
	team->started = team->asleep = team->number = team->inside = 0;
	if (pthread_mutex_init(&team->lock, NULL) != 0)
		return 1;
	if (pthread_cond_init(&team->wake, NULL) != 0) {
		pthread_mutex_destroy(&team->lock);
		return 1;
	}
	while (team->workers + 1 < threads && team->workers + 1 < cnnc_most_threads &&
	       pthread_create(&team->thread[team->workers], NULL, cnnc_worker, team) == 0)
		team->workers++;
	if (team->workers == 0) {
		pthread_cond_destroy(&team->wake);
		pthread_mutex_destroy(&team->lock);
	}
	return team->workers + 1;
}

/* Ends the threads. */
void cnnc_team_close(cnnc_team *room)
{
	cnnc_members *team = (cnnc_members *)room;

	if (team->workers == 0)
		return;
	pthread_mutex_lock(&team->lock);
	__atomic_store_n(&team->stop, 1, __ATOMIC_RELAXED);
	pthread_cond_broadcast(&team->wake);
	pthread_mutex_unlock(&team->lock);
	for (int i = 0; i < team->workers; i++)
		pthread_join(team->thread[i], NULL);
	pthread_cond_destroy(&team->wake);
	pthread_mutex_destroy(&team->lock);
	team->workers = 0;
}
#else
typedef struct cnnc_turn {
	int part; /* the last one */
} cnnc_turn;

/* The next part of a piece that falls into so many; -1: none is left. */
static inline int cnnc_part(cnnc_turn *turn, int parts)
{
	turn->part = turn->part + 1 < parts ? turn->part + 1 : -1;
	return turn->part;
}

static inline int cnnc_alone(cnnc_turn *turn)
{
	(void)turn;
	return 1;
}

static void cnnc_together(cnnc_team *room, void (*work)(const void *call, cnnc_turn *turn),
			  const void *call)
{
	cnnc_turn turn = {-1};

	(void)room;
	work(call, &turn);
}

int cnnc_team_open(cnnc_team *room, int threads)
{
	(void)room;
	(void)threads;
	return 1;
}

void cnnc_team_close(cnnc_team *room)
{
	(void)room;
}
#endif
/* End of share.h */

#endif
