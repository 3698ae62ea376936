/* SPDX-License-Identifier: MIT */
/* The system's C compiler: which it is, and one run of it.
 *
 * The idea: no shell stands between, so no name needs quoting; the compiler is a process group of
 * its own, so that what it started ends with it, and it is watched, so that one that hangs costs
 * nothing but the wait. */
#include "object.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#endif

extern char **environ;

enum { MOST_ARGS = 64, SAID_MAX = 160, LOOKS = 100 /* a second */, SECOND = 1000000000 };

/* ---- finding it ------------------------------------------------------------------------------ */

/* Appends the words of the text, which blanks divide. */
static void add_words(Arena *arena, Compiler *c, const char *text)
{
	while (c->nargs < MOST_ARGS) {
		text += strspn(text, " \t\n");
		size_t length = strcspn(text, " \t\n");
		if (length == 0)
			return;
		c->args[c->nargs++] = arena_strndup(arena, text, length);
		text += length;
	}
}

static bool is_program(const char *path, struct stat *about)
{
	return stat(path, about) == 0 && S_ISREG(about->st_mode) && access(path, X_OK) == 0;
}

/* Where execvp would find it; NULL: nowhere. */
static const char *find_program(Arena *arena, const char *name, struct stat *about)
{
	if (strchr(name, '/'))
		return is_program(name, about) ? name : NULL;
	const char *folders = getenv("PATH");
	while (folders && *folders) {
		size_t length = strcspn(folders, ":");
		const char *path = arena_format(arena, "%.*s%s%s", (int)length, folders,
						length ? "/" : "", name);
		if (is_program(path, about))
			return path;
		folders += length;
		folders += *folders == ':';
	}
	return NULL;
}

/* What -march=native sees of the processor: a cache may be shared by machines. */
static const char *processor(Arena *arena)
{
#if defined(__x86_64__) || defined(__i386__)
	unsigned a, b, c, d;
	const char *text = "x86";
	static const unsigned leaves[][2] = {{1, 0}, {7, 0}, {7, 1}, {0x80000001, 0}};
	for (size_t i = 0; i < sizeof leaves / sizeof *leaves; i++) {
		if (!__get_cpuid_count(leaves[i][0], leaves[i][1], &a, &b, &c, &d))
			continue;
		if (leaves[i][0] == 1) /* the number of the core, and a bit of the system's */
			b = 0, c &= ~(1u << 27);
		text = arena_format(arena, "%s %x %x %x %x", text, a, b, c, d);
	}
	return text;
#else
	char text[4096];
	FILE *file = fopen("/proc/cpuinfo", "r");
	size_t n = file ? fread(text, 1, sizeof text, file) : 0;
	if (file)
		fclose(file);
	/* of the first core; what follows may be how fast it is just now */
	const char *end = n ? memchr(text, '\n', n) : NULL;
	while (end && end + 1 < text + n && end[1] != '\n')
		end = memchr(end + 1, '\n', (size_t)(text + n - end - 1));
	return arena_strndup(arena, text, end ? (size_t)(end - text) : n);
#endif
}

bool cc_find(Arena *arena, Compiler *compiler, const char **why)
{
	const char *cc = getenv("CC"), *flags = getenv("CNNC_CFLAGS");
	struct stat about;
	*compiler = (Compiler){.args = NEW_ARRAY(arena, const char *, MOST_ARGS + 1)};
	add_words(arena, compiler, cc ? cc : "");
	if (compiler->nargs == 0)
		add_words(arena, compiler, "cc");
	const char *name = compiler->args[0];
	compiler->path = find_program(arena, name, &about);
	if (!compiler->path) {
		*why = arena_format(arena,
				    "there is no C compiler called %s; install one (on Debian: apt "
				    "install gcc), or name yours: CC=clang",
				    name);
		return false;
	}
	add_words(arena, compiler, flags ? flags : "-O3 -march=native");
	compiler->identity = arena_format(arena, "%s %lld %lld", compiler->path,
					  (long long)about.st_size, (long long)about.st_mtime);
	for (int i = 0; i < compiler->nargs; i++)
		compiler->identity =
			arena_format(arena, "%s %s", compiler->identity, compiler->args[i]);
	compiler->identity = arena_format(arena, "%s\n%s", compiler->identity, processor(arena));
	return true;
}

/* ---- running it ------------------------------------------------------------------------------ */

static bool start(const Compiler *compiler, char **args, const char *log, pid_t *child)
{
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attributes;
	sigset_t none, usual;
	sigemptyset(&none);
	sigemptyset(&usual);
	sigaddset(&usual, SIGINT);
	sigaddset(&usual, SIGCHLD);
	sigaddset(&usual, SIGPIPE);
	if (posix_spawn_file_actions_init(&files) != 0)
		return false;
	if (posix_spawnattr_init(&attributes) != 0) {
		posix_spawn_file_actions_destroy(&files);
		return false;
	}
	posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_addopen(&files, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	posix_spawn_file_actions_adddup2(&files, 1, 2);
	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK |
						      POSIX_SPAWN_SETSIGDEF);
	posix_spawnattr_setpgroup(&attributes, 0);
	posix_spawnattr_setsigmask(&attributes, &none);
	posix_spawnattr_setsigdefault(&attributes, &usual);
	errno = posix_spawn(child, compiler->path, &files, &attributes, args, environ);
	posix_spawnattr_destroy(&attributes);
	posix_spawn_file_actions_destroy(&files);
	return errno == 0;
}

int64_t clock_nanoseconds(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * SECOND + t.tv_nsec;
}

/* Until it ends, or its time is up, or nobody wants it any longer. */
static ObjectStatus await(pid_t child, const Compiling *what, int *result)
{
	const struct timespec pause = {0, SECOND / LOOKS};
	const int64_t end = clock_nanoseconds() + (int64_t)what->seconds * SECOND;
	*result = 0;
	for (;;) {
		pid_t ended = waitpid(child, result, WNOHANG);
		/* with SIGCHLD ignored nobody is told how it ended: the object will show */
		if (ended == child || (ended < 0 && errno == ECHILD))
			return OBJECT_READY;
		bool stop = what->stop && atomic_load(what->stop);
		if (stop || clock_nanoseconds() > end) {
			kill(-child, SIGKILL);
			while (waitpid(child, result, 0) < 0 && errno == EINTR)
				;
			return stop ? OBJECT_STOPPED : OBJECT_SLOW;
		}
		nanosleep(&pause, NULL);
	}
}

/* The first line of what the compiler said that speaks of an error, or simply the first. */
static const char *said(Arena *arena, const char *log)
{
	char line[SAID_MAX], first[SAID_MAX] = "";
	FILE *file = fopen(log, "r");
	while (file && fgets(line, sizeof line, file)) {
		line[strcspn(line, "\n")] = 0;
		for (char *c = line; *c; c++)
			if ((unsigned char)*c < ' ')
				*c = ' ';
		bool error = strstr(line, "error") != NULL;
		if (error || !first[0])
			memcpy(first, line, sizeof first);
		if (error)
			break;
	}
	if (file)
		fclose(file);
	return first[0] ? arena_format(arena, ": %s", first) : "";
}

ObjectStatus cc_run(Arena *arena, const Compiler *compiler, const Compiling *what, const char **why)
{
	const char *const more[] = {"-shared", "-fPIC",      "-x",  "c", what->source,
				    "-o",      what->object, "-lm", NULL};
	const int nmore = sizeof more / sizeof *more;
	char **args = NEW_ARRAY(arena, char *, compiler->nargs + nmore);
	for (int i = 0; i < compiler->nargs; i++)
		args[i] = (char *)compiler->args[i];
	for (int i = 0; i + 1 < nmore; i++)
		args[compiler->nargs + i] = (char *)more[i];
	/* -x c holds for every file after it: the library comes after the object's name */
	const char *name = compiler->args[0];
	pid_t child;
	int result;
	if (!start(compiler, args, what->log, &child)) {
		*why = arena_format(arena, "%s cannot be started: %s", name, strerror(errno));
		return OBJECT_FAILED;
	}
	ObjectStatus status = await(child, what, &result);
	if (status == OBJECT_STOPPED)
		*why = arena_format(arena, "%s was stopped before it had finished", name);
	if (status == OBJECT_SLOW)
		*why = arena_format(arena, "%s had not finished after %d seconds and was stopped",
				    name, what->seconds);
	if (status != OBJECT_READY || (WIFEXITED(result) && WEXITSTATUS(result) == 0))
		return status;
	if (WIFSIGNALED(result))
		*why = arena_format(arena, "%s was ended by signal %d%s", name, WTERMSIG(result),
				    said(arena, what->log));
	else
		*why = arena_format(arena, "%s failed with status %d%s", name, WEXITSTATUS(result),
				    said(arena, what->log));
	return OBJECT_FAILED;
}
