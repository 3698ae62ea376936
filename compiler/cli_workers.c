/* SPDX-License-Identifier: MIT */
/*
 * cli_workers.c - independent pieces of work on all processors.
 *
 * The one idea: a forked process has everything the work needs already, compiled code included, and
 * a pipe brings back what it prints. Worker w of W does pieces w, w + W, ...; the parent reads one
 * piece after another, so the output does not tell how many workers there were.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#define WORKERS_MAX 16

/* What follows the text of a piece and its NUL. */
typedef struct Trailer {
	ExitStatus status;
	int tallies[TALLIES];
} Trailer;

typedef struct Worker {
	pid_t pid;
	FILE *pipe;
} Worker;

static int processors(int n)
{
#ifdef _SC_NPROCESSORS_ONLN
	long count = sysconf(_SC_NPROCESSORS_ONLN);
#else
	long count = 1;
#endif
	count = count < WORKERS_MAX ? count : WORKERS_MAX;
	return count < 1 ? 1 : count < n ? (int)count : n;
}

static void work_off(int first, int step, int n, Work work, void *user, FILE *out)
{
	for (int i = first; i < n; i += step) {
		Trailer trailer;
		memset(&trailer, 0, sizeof trailer);
		trailer.status = work(user, i, out, trailer.tallies);
		putc(0, out);
		fwrite(&trailer, sizeof trailer, 1, out);
		if (fflush(out) != 0 || trailer.status != STATUS_OK)
			return;
	}
}

/* Worker w of count; false if there cannot be one. */
static bool start(Worker *workers, int w, int count, int n, Work work, void *user)
{
	int ends[2];
	FILE *out;

	if (pipe(ends) != 0)
		return false;
	workers[w].pid = fork();
	if (workers[w].pid == 0) {
		for (int k = 0; k < w; k++)
			close(fileno(workers[k].pipe));
		close(ends[0]);
		out = fdopen(ends[1], "wb");
		if (out)
			work_off(w, count, n, work, user, out);
		_exit(0);
	}
	close(ends[1]);
	workers[w].pipe = workers[w].pid > 0 ? fdopen(ends[0], "rb") : NULL;
	if (workers[w].pipe)
		return true;
	close(ends[0]);
	if (workers[w].pid > 0)
		waitpid(workers[w].pid, NULL, 0);
	return false;
}

/* Pass on the text of a piece, and read what follows it. */
static ExitStatus collect(FILE *pipe, int tallies[TALLIES])
{
	Trailer trailer;
	int c;

	while ((c = getc(pipe)) != EOF && c != 0)
		putchar(c);
	fflush(stdout);
	if (c == EOF || fread(&trailer, sizeof trailer, 1, pipe) != 1) {
		complain("cnnc", "internal error: a worker ended early");
		return STATUS_INTERNAL;
	}
	for (int k = 0; k < TALLIES; k++)
		tallies[k] += trailer.tallies[k];
	return trailer.status;
}

/* In this process. */
static ExitStatus work_here(int n, Work work, void *user, int tallies[TALLIES])
{
	ExitStatus status = STATUS_OK;

	for (int i = 0; i < n && status == STATUS_OK; i++) {
		status = work(user, i, stdout, tallies);
		fflush(stdout);
	}
	return status;
}

ExitStatus share_work(int n, Work work, void *user, int tallies[TALLIES])
{
	Worker workers[WORKERS_MAX];
	int count = processors(n), started = 0;
	ExitStatus status = STATUS_OK;
	bool complete;

	fflush(stdout);
	fflush(stderr);
	while (count > 1 && started < count && start(workers, started, count, n, work, user))
		started++;
	complete = started == count;
	for (int i = 0; complete && i < n && status == STATUS_OK; i++)
		status = collect(workers[i % count].pipe, tallies);
	for (int w = 0; w < started; w++) {
		fclose(workers[w].pipe); /* one that still writes ends by SIGPIPE */
		waitpid(workers[w].pid, NULL, 0);
	}
	return complete ? status : work_here(n, work, user, tallies);
}
