/* SPDX-License-Identifier: MIT */
/*
 * atomic.c - whole files: read at once, written whole or not at all, and how errors are worded.
 *
 * The one idea: a file is written under a name of its own in the folder of its target, brought to
 * the disk, and only then renamed over the target, so that whatever goes wrong (a full disk, a
 * signal, a mistake found late) leaves the old file, or none, and never half of a new one.
 */
/* realpath belongs to this part of POSIX. */
#define _XOPEN_SOURCE 700

#include "data.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* How much of a path a message shows: the end, so that the rest of the message has room. */
#define PATH_SHOWN 240

/* A stream without a size (a pipe, a device) is read up to here, whatever the caller allows. */
#define STREAM_MAX ((size_t)256 << 20)

/* Names tried for the file beside the target: others may be writing in the same folder. */
#define NAME_TRIES 1000

bool data_fail(DataError *err, const char *file, const char *format, ...)
{
	size_t length = strlen(file), room = sizeof err->text;
	bool cut = length > PATH_SHOWN;
	int used = snprintf(err->text, room, "%s%s: error: ", cut ? "..." : "",
			    cut ? file + length - PATH_SHOWN : file);
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

/* A new string "first middle last"; NULL without memory. */
static char *join(const char *first, size_t length, const char *last)
{
	size_t rest = strlen(last) + 1;
	char *text = malloc(length + rest);

	if (text) {
		memcpy(text, first, length);
		memcpy(text + length, last, rest);
	}
	return text;
}

/* Discard the file after an error that cause (an errno) explains. */
static bool give_up(AtomicFile *file, DataError *err, int cause)
{
	data_fail(err, file->path ? file->path : "output", "cannot write: %s",
		  cause ? strerror(cause) : "the stream failed");
	atomic_discard(file);
	return false;
}

/* Create a file in the folder of file->target, mode as open gives it; -1 sets errno. */
static int create_beside(AtomicFile *file)
{
	const char *slash = strrchr(file->target, '/');
	size_t folder = slash ? (size_t)(slash + 1 - file->target) : 0;

	for (int i = 0; i < NAME_TRIES; i++) {
		char name[64];
		snprintf(name, sizeof name, ".cnnc-%ld-%d", (long)getpid(), i);
		file->beside = join(file->target, folder, name);
		if (!file->beside) {
			errno = ENOMEM;
			return -1;
		}
		int fd = open(file->beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
		if (fd >= 0)
			return fd;
		int cause = errno;
		free(file->beside);
		file->beside = NULL;
		errno = cause;
		if (cause != EEXIST)
			return -1;
	}
	return -1;
}

/* Say why no file could be created in the folder of the target. */
static bool no_folder(AtomicFile *file, DataError *err, int cause)
{
	const char *slash = strrchr(file->target, '/');
	int length = slash ? (int)(slash - file->target) : 1;
	const char *folder = slash ? file->target : ".";

	if (length > PATH_SHOWN)
		return give_up(file, err, cause);
	if (cause == ENOENT)
		data_fail(err, file->path, "cannot write: there is no folder %.*s", length, folder);
	else
		data_fail(err, file->path, "cannot write in folder %.*s: %s", length ? length : 1,
			  folder, strerror(cause));
	atomic_discard(file);
	return false;
}

bool atomic_open(AtomicFile *file, const char *path, DataError *err)
{
	struct stat st;
	int fd;

	memset(file, 0, sizeof *file);
	if (strcmp(path, "-") == 0) {
		file->path = join("standard output", 15, "");
		file->stream = stdout;
		return file->path ? true : give_up(file, err, ENOMEM);
	}
	file->path = join(path, strlen(path), "");
	file->target = realpath(path, NULL);
	if (!file->target)
		file->target = join(path, strlen(path), "");
	if (!file->path || !file->target)
		return give_up(file, err, ENOMEM);
	bool exists = stat(file->target, &st) == 0;
	if (exists && S_ISDIR(st.st_mode)) {
		data_fail(err, path, "cannot write: expected a file, and found a folder");
		atomic_discard(file);
		return false;
	}
	if (exists && !S_ISREG(st.st_mode)) {
		file->stream = fopen(file->target, "wb");
		return file->stream ? true : give_up(file, err, errno);
	}
	if (exists && access(file->target, W_OK) != 0)
		return give_up(file, err, errno);
	fd = create_beside(file);
	if (fd < 0)
		return no_folder(file, err, errno);
	/* A file that was there keeps its permissions, where the system lets it. */
	if (exists)
		(void)fchmod(fd, st.st_mode & 0777);
	file->stream = fdopen(fd, "wb");
	if (!file->stream) {
		int cause = errno;
		close(fd);
		return give_up(file, err, cause);
	}
	return true;
}

bool atomic_write(AtomicFile *file, const void *bytes, size_t size, DataError *err)
{
	if (!file->stream)
		return data_fail(err, file->path ? file->path : "output", "is not open");
	errno = 0;
	if (size == 0 || fwrite(bytes, 1, size, file->stream) == size)
		return true;
	return give_up(file, err, errno);
}

bool atomic_flush(AtomicFile *file, DataError *err)
{
	FILE *stream = file->stream;
	int cause = 0;

	if (!stream)
		return data_fail(err, file->path ? file->path : "output", "is not open");
	errno = 0;
	if (fflush(stream) != 0 || ferror(stream))
		cause = errno ? errno : EIO;
	/* Some file systems know no fsync and say so by EINVAL. */
	else if (file->beside && fsync(fileno(stream)) != 0 && errno != EINVAL)
		cause = errno;
	file->stream = NULL;
	if (stream != stdout && fclose(stream) != 0 && !cause)
		cause = errno;
	return cause ? give_up(file, err, cause) : true;
}

/* Bring the folder's new entry to the disk. The file itself is safe by now: errors are ignored. */
static void sync_folder(const char *target)
{
	const char *slash = strrchr(target, '/');
	char *folder = join(target, slash ? (size_t)(slash - target) : 0, slash ? "/" : ".");
	int fd = folder ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;

	if (fd >= 0) {
		(void)fsync(fd);
		close(fd);
	}
	free(folder);
}

bool atomic_commit(AtomicFile *file, DataError *err)
{
	if (file->stream && !atomic_flush(file, err))
		return false;
	if (!file->path)
		return data_fail(err, "output", "is not open");
	if (file->beside) {
		if (rename(file->beside, file->target) != 0)
			return give_up(file, err, errno);
		sync_folder(file->target);
		free(file->beside);
		file->beside = NULL;
	}
	atomic_discard(file);
	return true;
}

void atomic_discard(AtomicFile *file)
{
	if (file->stream && file->stream != stdout)
		fclose(file->stream);
	if (file->beside)
		unlink(file->beside);
	free(file->beside);
	free(file->target);
	free(file->path);
	memset(file, 0, sizeof *file);
}
