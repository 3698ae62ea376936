/* Start of atomic.h */
/* SPDX-License-Identifier: MIT */
/*
 * atomic.h - a file that appears whole or not at all.
 *
 * The one idea: it is written under a name of its own in the folder of its target, brought to the
 * disk, and only then renamed over the target, so that whatever goes wrong (a full disk, a signal)
 * leaves the old file, or none, and never half of a new one. Symbolic links are followed, and what
 * is no regular file (a device, a pipe, an open descriptor) is written in place, never replaced.
 *
 * atomic.c wraps this for the command line; a stand-alone trainer carries it. Functions return 0,
 * or an errno, which cnnc_file_problem turns into words.
 */
#ifndef CNNC_ATOMIC_H
#define CNNC_ATOMIC_H

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	CNNC_PATH = 4096,        /* no system takes longer ones */
	CNNC_PROBLEM = 320,      /* room for the words of cnnc_file_problem */
	CNNC_FOLDER_SHOWN = 200, /* of those, for the end of a path */
	CNNC_NAME_TRIES = 1000,  /* others may be writing in the same folder */
	CNNC_LINKS = 40          /* symbolic links followed, one after the other */
};

/* A file being written. Zeroed, it is not open. */
typedef struct CnncFile {
	FILE *stream;
	int descriptor;         /* the target is this open file; -1: it has a name of its own */
	int in_place;           /* the target is a device, a pipe or an open file */
	int in_folder;          /* the folder of the target is what failed */
	int mode;               /* permissions of the file that is there; -1: there is none */
	char target[CNNC_PATH]; /* with symbolic links followed */
	char beside[CNNC_PATH]; /* what is written until it is renamed; empty: nothing */
} CnncFile;

/* The number of the open file that a path such as /dev/stdout or /dev/fd/3 names; -1: none. */
static inline int cnnc_file_descriptor(const char *path)
{
	static const char *const folders[] = {"/dev/fd/", "/proc/self/fd/"};
	int number = 0;

	if (strcmp(path, "/dev/stdout") == 0 || strcmp(path, "/dev/stderr") == 0)
		return path[8] == 'o' ? 1 : 2;
	if (strncmp(path, folders[0], strlen(folders[0])) == 0)
		path += strlen(folders[0]);
	else if (strncmp(path, folders[1], strlen(folders[1])) == 0)
		path += strlen(folders[1]);
	else
		return -1;
	if (!*path || strlen(path) > 6)
		return -1;
	for (; *path; path++) {
		if (*path < '0' || *path > '9')
			return -1;
		number = 10 * number + (*path - '0');
	}
	return number;
}

/* Replace the path by what it links to, if anything, up to an open file, a device or a pipe. */
static inline int cnnc_file_follow(char *path)
{
	char link[CNNC_PATH];
	struct stat st;

	for (int hops = 0; hops < CNNC_LINKS; hops++) {
		const char *slash = strrchr(path, '/');
		size_t start = slash ? (size_t)(slash + 1 - path) : 0;
		ssize_t length = readlink(path, link, sizeof link);

		if (length < 0 || cnnc_file_descriptor(path) >= 0 ||
		    (stat(path, &st) == 0 && !S_ISREG(st.st_mode)))
			return 0;
		if (length > 0 && link[0] == '/')
			start = 0;
		if (start + (size_t)length >= CNNC_PATH)
			return ENAMETOOLONG;
		memcpy(path + start, link, (size_t)length);
		path[start + (size_t)length] = 0;
	}
	return ELOOP;
}

/* Find out where writing to the path leads ("-" is standard output), and whether it may. */
static inline int cnnc_file_find(CnncFile *file, const char *path)
{
	struct stat st;
	int cause;

	memset(file, 0, sizeof *file);
	file->mode = file->descriptor = -1;
	if (strcmp(path, "-") == 0)
		path = "/dev/stdout";
	if (!*path || strlen(path) >= CNNC_PATH)
		return *path ? ENAMETOOLONG : ENOENT;
	strcpy(file->target, path);
	if ((cause = cnnc_file_follow(file->target)) != 0)
		return cause;
	file->descriptor = cnnc_file_descriptor(file->target);
	file->in_place = file->descriptor >= 0;
	if (file->in_place || stat(file->target, &st) != 0)
		return 0;
	if (S_ISDIR(st.st_mode))
		return EISDIR;
	file->in_place = !S_ISREG(st.st_mode);
	file->mode = (int)(st.st_mode & 0777);
	return access(file->target, W_OK) == 0 ? 0 : errno;
}

/* Create a file in the folder of the target; its descriptor, or -1 and errno. */
static inline int cnnc_file_create(CnncFile *file)
{
	const char *slash = strrchr(file->target, '/');
	size_t folder = slash ? (size_t)(slash + 1 - file->target) : 0;
	int made = -1;

	memcpy(file->beside, file->target, folder);
	errno = EEXIST;
	for (int i = 0; i < CNNC_NAME_TRIES && made < 0 && errno == EEXIST; i++) {
		int length = snprintf(file->beside + folder, CNNC_PATH - folder, ".cnnc-%ld-%d",
				      (long)getpid(), i);

		if (length < 0 || (size_t)length >= CNNC_PATH - folder)
			errno = ENAMETOOLONG;
		else
			made = open(file->beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	}
	if (made < 0)
		file->beside[0] = 0;
	return made;
}

/* Give up: close, and remove what was written. */
static inline void cnnc_file_discard(CnncFile *file)
{
	if (file->stream)
		fclose(file->stream);
	if (file->beside[0])
		unlink(file->beside);
	file->stream = NULL;
	file->beside[0] = 0;
}

/* Open the path for writing; file->stream is then what to write to. */
static inline int cnnc_file_open(CnncFile *file, const char *path)
{
	int cause = cnnc_file_find(file, path), made;

	if (cause)
		return cause;
	if (file->descriptor == 1)
		fflush(stdout);
	if (file->descriptor >= 0)
		made = dup(file->descriptor);
	else if (file->in_place)
		made = open(file->target, O_WRONLY | O_CLOEXEC);
	else
		made = cnnc_file_create(file);
	if (made < 0) {
		file->in_folder = !file->in_place;
		return errno;
	}
	/* A file that was there keeps its permissions, where the system lets it. */
	if (!file->in_place && file->mode >= 0)
		(void)fchmod(made, (mode_t)file->mode);
	file->stream = fdopen(made, "wb");
	if (file->stream)
		return 0;
	cause = errno;
	close(made);
	cnnc_file_discard(file);
	return cause;
}

/* Whether the path could be opened now. A device or a pipe is left alone: opening may wait. */
static inline int cnnc_file_check(CnncFile *file, const char *path)
{
	int cause = cnnc_file_find(file, path);

	if (cause || (file->in_place && file->descriptor < 0))
		return cause;
	cause = cnnc_file_open(file, path);
	cnnc_file_discard(file);
	return cause;
}

/* Bring everything to the disk and close, but do not rename yet. */
static inline int cnnc_file_flush(CnncFile *file)
{
	FILE *stream = file->stream;
	int cause = 0;

	errno = 0;
	if (fflush(stream) != 0 || ferror(stream))
		cause = errno ? errno : EIO;
	/* Some file systems know no fsync and say so by EINVAL. */
	else if (!file->in_place && fsync(fileno(stream)) != 0 && errno != EINVAL)
		cause = errno;
	file->stream = NULL;
	if (fclose(stream) != 0 && !cause)
		cause = errno;
	if (cause)
		cnnc_file_discard(file);
	return cause;
}

/* Put the file, which has been flushed, in its place. */
static inline int cnnc_file_commit(CnncFile *file)
{
	char *slash = strrchr(file->target, '/');
	int cause, folder;

	if (file->in_place)
		return 0;
	if (rename(file->beside, file->target) != 0) {
		cause = errno;
		cnnc_file_discard(file);
		return cause;
	}
	file->beside[0] = 0;
	/* The folder's new entry goes to the disk too. The file is safe by now: no error matters. */
	if (slash)
		slash[1] = 0;
	folder = open(slash ? file->target : ".", O_RDONLY | O_CLOEXEC);
	if (folder >= 0) {
		(void)fsync(folder);
		close(folder);
	}
	return 0;
}

/* What one of these functions met, in words. */
static inline void cnnc_file_problem(const CnncFile *file, int cause, char text[CNNC_PROBLEM])
{
	char folder[CNNC_PATH] = ".";
	const char *slash = strrchr(file->target, '/'), *shown = folder;
	struct stat st;

	if (slash) {
		size_t length = slash > file->target ? (size_t)(slash - file->target) : 1;

		memcpy(folder, file->target, length);
		folder[length] = 0;
		if (length > CNNC_FOLDER_SHOWN)
			shown += length - CNNC_FOLDER_SHOWN;
	}
	if (cause == EISDIR)
		snprintf(text, CNNC_PROBLEM, "cannot write: expected a file, and found a folder");
	else if (file->in_folder && cause == ENOENT && stat(folder, &st) != 0)
		snprintf(text, CNNC_PROBLEM, "cannot write: there is no folder %.*s",
			 CNNC_FOLDER_SHOWN, shown);
	else if (file->in_folder)
		snprintf(text, CNNC_PROBLEM, "cannot write in folder %.*s: %s", CNNC_FOLDER_SHOWN,
			 shown, strerror(cause));
	else
		snprintf(text, CNNC_PROBLEM, "cannot write: %s", strerror(cause));
}

#endif
/* End of atomic.h */
