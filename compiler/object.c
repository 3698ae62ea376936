/* SPDX-License-Identifier: MIT */
/* Shared objects of emitted C, kept in the user's cache folder by what they were made of.
 *
 * The idea: an entry is one file, the object with a line behind it that says what it was made of
 * and how its bytes add up (a loader does not look behind an object's end). It is made under a name
 * of its own and renamed into place, so that whoever looks finds all of it or nothing; one that
 * does not add up is as good as none. Folders: XDG Base Directory Specification, version 0.8. */
#include "object.h"

#include "../runtime/random.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
	SEAL_BYTES = 89, /* of the line behind an object */
	KEPT_DAYS = 30,  /* that nobody has used an entry for, and it goes */
	LEFT_DAYS = 1,   /* since something was left half made */
	DAY = 24 * 60 * 60,
	MOST_BYTES = 256 * 1024 * 1024 /* of an entry */
};

typedef struct Key {
	uint64_t a, b;
} Key;

/* Two sums of a text that have nothing in common. */
static Key key_add(Key k, const void *data, size_t length)
{
	const unsigned char *bytes = data;
	for (size_t i = 0; i < length; i++)
		k.a = (k.a ^ bytes[i]) * 0x100000001b3u;
	for (size_t i = 0; i < length; i += 8) {
		uint64_t word = 0;
		memcpy(&word, bytes + i, length - i < 8 ? length - i : 8);
		k.b = cnnc_random_mix(k.b + word) + i;
	}
	return k;
}

static Key key_of(const void *data, size_t length)
{
	return key_add((Key){0xcbf29ce484222325u, length}, data, length);
}

/* ---- the folder ------------------------------------------------------------------------------ */

/* Ours alone: what lies there will be run. */
static bool is_private(const char *path)
{
	struct stat about;
	return lstat(path, &about) == 0 && S_ISDIR(about.st_mode) && about.st_uid == geteuid() &&
	       (about.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

static bool make_folder(const char *path)
{
	return mkdir(path, 0700) == 0 || errno == EEXIST;
}

/* $XDG_CACHE_HOME/cnnc or ~/.cache/cnnc; NULL: there can be none. */
static const char *cache_folder(Arena *arena)
{
	const char *base = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
	if (!base || base[0] != '/') {
		if (!home || home[0] != '/')
			return NULL;
		base = arena_format(arena, "%s/.cache", home);
	}
	const char *path = arena_format(arena, "%s/cnnc", base);
	return make_folder(base) && make_folder(path) && is_private(path) &&
			       access(path, W_OK | X_OK) == 0
		       ? path
		       : NULL;
}

static bool ends_with(const char *name, const char *end)
{
	size_t n = strlen(name), m = strlen(end);
	return n >= m && strcmp(name + n - m, end) == 0;
}

static void remove_work(Arena *arena, const char *folder)
{
	static const char *const names[] = {"net.c", "net.so", "log"};
	for (int i = 0; i < 3; i++)
		unlink(arena_format(arena, "%s/%s", folder, names[i]));
	rmdir(folder);
}

/* Removes what nobody has used for long. */
static void sweep_folder(Arena *arena, const char *folder)
{
	DIR *dir = opendir(folder);
	struct dirent *item;
	struct stat about;
	time_t now = time(NULL);
	while (dir && (item = readdir(dir))) {
		bool entry = ends_with(item->d_name, ".so");
		if (!entry && strncmp(item->d_name, "work.", 5) != 0)
			continue;
		const char *path = arena_format(arena, "%s/%s", folder, item->d_name);
		if (lstat(path, &about) != 0)
			continue;
		if (entry && S_ISREG(about.st_mode) && about.st_mtime < now - KEPT_DAYS * DAY)
			unlink(path);
		if (!entry && S_ISDIR(about.st_mode) && about.st_mtime < now - LEFT_DAYS * DAY)
			remove_work(arena, path);
	}
	if (dir)
		closedir(dir);
}

/* ---- entries --------------------------------------------------------------------------------- */

static const char *seal(Arena *arena, Key of, Key sum, size_t length)
{
	return arena_format(arena, "cnnc object %016llx%016llx %010zu %016llx%016llx\n",
			    (unsigned long long)of.a, (unsigned long long)of.b, length,
			    (unsigned long long)sum.a, (unsigned long long)sum.b);
}

/* The whole file; NULL: it cannot be read. */
static char *read_all(Arena *arena, const char *path, size_t *length)
{
	struct stat about;
	FILE *file = fopen(path, "rb");
	char *data = NULL;
	if (file && fstat(fileno(file), &about) == 0 && S_ISREG(about.st_mode) &&
	    about.st_size > 0 && about.st_size < MOST_BYTES) {
		*length = (size_t)about.st_size;
		data = arena_alloc(arena, *length);
		if (fread(data, 1, *length, file) != *length)
			data = NULL;
	}
	if (file)
		fclose(file);
	return data;
}

/* The seal that belongs to the file without its last `behind` bytes, which are at *end. NULL: it has
 * no more than those, or cannot be read. */
static const char *seal_of(Arena *work, const char *path, Key of, size_t behind, const char **end)
{
	size_t n = 0;
	const char *data = read_all(work, path, &n);
	if (!data || n <= behind)
		return NULL;
	*end = data + n - behind;
	return seal(work, of, key_of(data, n - behind), n - behind);
}

/* The entry is there and whole. */
static bool entry_holds(Arena *arena, const char *path, Key of)
{
	Arena *work = arena_child(arena);
	const char *end, *line = seal_of(work, path, of, SEAL_BYTES, &end);
	bool good = line && memcmp(end, line, SEAL_BYTES) == 0;
	arena_clear(work);
	return good;
}

static bool entry_seal(Arena *arena, const char *path, Key of)
{
	Arena *work = arena_child(arena);
	const char *end, *line = seal_of(work, path, of, 0, &end);
	FILE *file = line ? fopen(path, "ab") : NULL;
	bool good = file && fputs(line, file) >= 0;
	good = file && fclose(file) == 0 && good;
	arena_clear(work);
	return good;
}

static bool write_all(const char *path, const char *text, size_t length)
{
	FILE *file = fopen(path, "wb");
	bool good = file && fwrite(text, 1, length, file) == length;
	return file && fclose(file) == 0 && good;
}

/* ---- an object ------------------------------------------------------------------------------- */

typedef struct Making {
	Arena *arena;
	const char *text;
	size_t length;
	Compiler compiler;
	Key key;
	const char *cache, *entry; /* the folder and the file in it; NULL: no cache */
	int seconds;
	const atomic_bool *stop;
} Making;

static Object failed(ObjectStatus status, const char *why)
{
	return (Object){NULL, status, why};
}

static Object load(Arena *arena, const char *path)
{
	void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (handle)
		return (Object){handle, OBJECT_READY, NULL};
	const char *why = dlerror();
	return failed(OBJECT_FAILED,
		      arena_format(arena, "what the compiler made cannot be loaded: %s",
				   why ? why : path));
}

/* Where the compiler works: in the cache, so that renaming is enough, or among temporary files. */
static char *work_folder(const Making *m)
{
	const char *base = getenv("TMPDIR");
	char *path = NULL;
	if (m->cache)
		path = mkdtemp(arena_format(m->arena, "%s/work.XXXXXX", m->cache));
	if (!path)
		path = mkdtemp(arena_format(m->arena, "%s/cnnc.XXXXXX",
					    base && base[0] == '/' ? base : "/tmp"));
	return path;
}

static Object make(Making *m)
{
	char *folder = work_folder(m);
	if (!folder)
		return failed(OBJECT_FAILED, arena_format(m->arena, "no folder to compile in: %s",
							  strerror(errno)));
	const char *object = arena_format(m->arena, "%s/net.so", folder), *why = NULL;
	Compiling what = {.source = arena_format(m->arena, "%s/net.c", folder),
			  .object = object,
			  .log = arena_format(m->arena, "%s/log", folder),
			  .seconds = m->seconds,
			  .stop = m->stop};
	Object made;
	if (!write_all(what.source, m->text, m->length)) {
		made = failed(OBJECT_FAILED, arena_format(m->arena, "cannot write %s: %s",
							  what.source, strerror(errno)));
	} else {
		ObjectStatus status = cc_run(m->arena, &m->compiler, &what, &why);
		made = status == OBJECT_READY ? load(m->arena, object) : failed(status, why);
		/* what cannot be loaded is not kept */
		if (made.handle && m->entry && entry_seal(m->arena, object, m->key))
			rename(object, m->entry);
	}
	remove_work(m->arena, folder);
	if (m->cache)
		sweep_folder(m->arena, m->cache);
	return made;
}

Object object_open(Arena *arena, const char *text, size_t length, int seconds,
		   const atomic_bool *stop)
{
	Making m = {
		.arena = arena, .text = text, .length = length, .seconds = seconds, .stop = stop};
	const char *why = NULL;
	if (!cc_find(arena, &m.compiler, &why))
		return failed(OBJECT_NO_COMPILER, why);
	const char *identity = m.compiler.identity;
	m.key = key_add(key_of(text, length), identity, strlen(identity) + 1);
	m.cache = cache_folder(arena);
	if (m.cache)
		m.entry = arena_format(arena, "%s/%016llx%016llx.so", m.cache,
				       (unsigned long long)m.key.a, (unsigned long long)m.key.b);
	if (m.entry && entry_holds(arena, m.entry, m.key)) {
		utimensat(AT_FDCWD, m.entry, NULL, 0); /* it is in use */
		return load(arena, m.entry);
	}
	return make(&m);
}

void *object_symbol(void *handle, const char *name)
{
	return dlsym(handle, name);
}

void object_close(void *handle)
{
	if (handle)
		dlclose(handle);
}
