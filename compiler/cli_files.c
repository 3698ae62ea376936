/* SPDX-License-Identifier: MIT */
/*
 * cli_files.c - the files that a command writes, judged before there is anything to write.
 *
 * The one idea: a command lists what it reads and what it writes, each with the words for it in
 * messages. What is read survives, no file is written twice, and a bad place is told at once.
 */
#include "cli.h"

#include <string.h>

NamedFile program_file(const Options *o)
{
	bool standard = strcmp(o->file, "-") == 0;

	return (NamedFile){standard ? "/dev/stdin" : o->file, "the program itself", ""};
}

static const char *shown(const NamedFile *written)
{
	return strcmp(written->path, "-") == 0 ? "standard output" : written->path;
}

/* File w of those to be written takes the place of no other. */
static ExitStatus check_apart(int w, const NamedFile *writes, int nreads, const NamedFile *reads)
{
	const NamedFile *file = &writes[w];

	for (int i = 0; i < nreads; i++)
		if (reads[i].path && atomic_same(file->path, reads[i].path))
			return complain(shown(file), "this is %s%s; %s%s would replace it",
					reads[i].role, reads[i].name, file->role, file->name);
	for (int i = 0; i < w; i++)
		if (atomic_same(file->path, writes[i].path))
			return complain(shown(file), "%s%s leads to the same file as %s%s",
					file->role, file->name, writes[i].role, writes[i].name);
	return STATUS_OK;
}

ExitStatus check_writes(int nwrites, const NamedFile *writes, int nreads, const NamedFile *reads)
{
	ExitStatus status = STATUS_OK;
	DataError err;

	for (int i = 0; i < nwrites; i++) {
		ExitStatus apart = check_apart(i, writes, nreads, reads);
		status = worse(status, apart);
		if (apart == STATUS_OK && !atomic_check(writes[i].path, &err))
			status = worse(status, complain_data(&err));
	}
	return status;
}
