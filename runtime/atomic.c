/* SPDX-License-Identifier: MIT */
/*
 * atomic.c - whole files: read at once, written whole or not at all, and how errors are worded.
 *
 * The one idea: how a file is replaced is said once, in atomic.h, for the command line and for the
 * trainers it emits; here are its messages, and several files at once.
 */
#include "atomic.h"
#include "data.h"

#include <stdarg.h>
#include <stdlib.h>

/* How much of a path a message shows: the end, so that the rest of the message has room. */
#define PATH_SHOWN 240

/* A stream without a size (a pipe, a device) is read up to here, whatever the caller allows. */
#define STREAM_MAX ((size_t)256 << 20)

bool data_fail(DataError *err, const char *file, const char *format, ...)
{
	const char *name = strcmp(file, "-") == 0 ? "standard input" : file;
	size_t length = strlen(name), room = sizeof err->text;
	bool cut = length > PATH_SHOWN;
	int used = snprintf(err->text, room, "%s%s: error: ", cut ? "..." : "",
			    cut ? name + length - PATH_SHOWN : name);
	va_list list;

	va_start(list, format);
	if (used > 0 && (size_t)used < room)
		vsnprintf(err->text + used, room - (size_t)used, format, list);
	va_end(list);
	for (char *c = err->text; *c; c++)
		if ((unsigned char)*c < ' ' || *c == 0x7f)
			*c = '?';
	return false;
}

/* ---------------------------------------------------------------------------------- reading */

/* Read in to its end, growing the buffer from hint bytes; closing is left to the caller. */
static bool slurp(FILE *in, const char *name, size_t hint, size_t max, unsigned char **bytes,
		  size_t *size, DataError *err)
{
	size_t room = hint + 1, have = 0;
	unsigned char *buffer = malloc(room);

	while (buffer) {
		have += fread(buffer + have, 1, room - have, in);
		if (have < room || have > max)
			break;
		size_t more = room > max / 2 ? max + 1 : 2 * room;
		unsigned char *grown = realloc(buffer, more);
		if (!grown)
			free(buffer);
		buffer = grown;
		room = more;
	}
	if (!buffer)
		return data_fail(err, name, "not enough memory to read it");
	if (ferror(in) || have > max) {
		int cause = errno;
		bool broken = ferror(in);
		free(buffer);
		return broken ? data_fail(err, name, "cannot read: %s", strerror(cause))
			      : data_fail(err, name, "expected at most %zu bytes, and found more",
					  max);
	}
	buffer[have] = 0;
	*bytes = buffer;
	*size = have;
	return true;
}

bool read_file(const char *path, size_t max, unsigned char **bytes, size_t *size, DataError *err)
{
	bool standard = strcmp(path, "-") == 0;
	const char *name = standard ? "standard input" : path;
	FILE *in = standard ? stdin : fopen(path, "rb");
	struct stat st;
	size_t hint = 4095;
	bool good = false;

	*bytes = NULL;
	*size = 0;
	if (max > SIZE_MAX / 4)
		max = SIZE_MAX / 4;
	if (!in)
		return data_fail(err, name, "cannot open: %s", strerror(errno));
	if (fstat(fileno(in), &st) != 0)
		data_fail(err, name, "cannot read: %s", strerror(errno));
	else if (S_ISDIR(st.st_mode))
		data_fail(err, name, "expected a file, and found a folder");
	else if (S_ISREG(st.st_mode) && (uintmax_t)st.st_size > max)
		data_fail(err, name, "expected at most %zu bytes, and found %ju", max,
			  (uintmax_t)st.st_size);
	else {
		if (S_ISREG(st.st_mode) && st.st_size > 0)
			hint = (size_t)st.st_size;
		else if (!S_ISREG(st.st_mode) && max > STREAM_MAX)
			max = STREAM_MAX;
		if (hint > max)
			hint = max;
		good = slurp(in, name, hint, max, bytes, size, err);
	}
	if (!standard)
		fclose(in);
	return good;
}

/* ---------------------------------------------------------------------------------- writing */

static bool report(const char *path, const CnncFile *file, int cause, DataError *err)
{
	char problem[CNNC_PROBLEM];

	cnnc_file_problem(file, cause, problem);
	return data_fail(err, strcmp(path, "-") == 0 ? "standard output" : path, "%s", problem);
}

bool atomic_check(const char *path, DataError *err)
{
	CnncFile file;
	int cause = cnnc_file_check(&file, path);

	return cause == 0 || report(path, &file, cause, err);
}

/* Discard the file after an error, unless it is 0. */
static bool judge(AtomicFile *file, int cause, DataError *err)
{
	if (cause == 0)
		return true;
	report(file->path, file->file, cause, err);
	atomic_discard(file);
	return false;
}

bool atomic_open(AtomicFile *file, const char *path, DataError *err)
{
	size_t size = strlen(path) + 1;

	memset(file, 0, sizeof *file);
	file->path = malloc(size);
	file->file = calloc(1, sizeof *file->file);
	if (!file->path || !file->file) {
		atomic_discard(file);
		return data_fail(err, path, "not enough memory to write it");
	}
	memcpy(file->path, path, size);
	if (!judge(file, cnnc_file_open(file->file, path), err))
		return false;
	file->stream = file->file->stream;
	return true;
}

/* It was opened, and has neither failed nor been flushed. */
static bool is_open(const AtomicFile *file, DataError *err)
{
	return file->stream || data_fail(err, file->path ? file->path : "output", "is not open");
}

bool atomic_write(AtomicFile *file, const void *bytes, size_t size, DataError *err)
{
	if (!is_open(file, err))
		return false;
	errno = 0;
	if (size == 0 || fwrite(bytes, 1, size, file->stream) == size)
		return true;
	return judge(file, errno ? errno : EIO, err);
}

bool atomic_flush(AtomicFile *file, DataError *err)
{
	if (!is_open(file, err))
		return false;
	file->stream = NULL;
	return judge(file, cnnc_file_flush(file->file), err);
}

bool atomic_commit(AtomicFile *file, DataError *err)
{
	if (!file->path)
		return is_open(file, err);
	if (file->stream && !atomic_flush(file, err))
		return false;
	if (!judge(file, cnnc_file_commit(file->file), err))
		return false;
	atomic_discard(file);
	return true;
}

bool atomic_commit_all(AtomicFile *files, int n, DataError *err)
{
	int flushed = 0, committed = 0;

	while (flushed < n && atomic_flush(&files[flushed], err))
		flushed++;
	while (flushed == n && committed < n && atomic_commit(&files[committed], err))
		committed++;
	for (int i = committed; i < n; i++)
		atomic_discard(&files[i]);
	return committed == n;
}

void atomic_discard(AtomicFile *file)
{
	if (file->file)
		cnnc_file_discard(file->file);
	free(file->file);
	free(file->path);
	memset(file, 0, sizeof *file);
}

bool atomic_in_place(const char *path)
{
	CnncFile file;

	return cnnc_file_find(&file, path) == 0 && file.in_place;
}

/* Cut a path in two; the name that is left of it. */
static const char *split(char *path)
{
	char *slash = strrchr(path, '/');

	if (!slash)
		return path;
	*slash = 0;
	return slash + 1;
}

/* Whether both are there and the same; *there says whether any is there. */
static bool is_same(const char *a, const char *b, struct stat *st, bool *there)
{
	struct stat other;
	bool has_a = stat(a, st) == 0, has_b = stat(b, &other) == 0;

	*there = has_a || has_b;
	return has_a && has_b && st->st_dev == other.st_dev && st->st_ino == other.st_ino;
}

bool atomic_same(const char *a, const char *b)
{
	CnncFile left, right;
	const char *name, *other;
	struct stat st;
	bool there;

	/* Whatever stands in the way of writing, the targets are known. */
	(void)cnnc_file_find(&left, a);
	(void)cnnc_file_find(&right, b);
	if (is_same(left.target, right.target, &st, &there))
		return !S_ISCHR(st.st_mode);
	if (there || !*left.target || !*right.target)
		return false;
	name = split(left.target);
	other = split(right.target);
	return strcmp(name, other) == 0 && is_same(name == left.target ? "."
						   : *left.target      ? left.target
								       : "/",
						   other == right.target ? "."
						   : *right.target       ? right.target
									 : "/",
						   &st, &there);
}
