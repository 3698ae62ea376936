/* SPDX-License-Identifier: MIT */
/*
 * cli_compile.c - cnnc net.cnn -o net.c: the C and its header, or the text of a stage.
 *
 * The one idea: everything is text before a file is opened, and both files are on the disk before
 * either gets its name, so there are two new files or none.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* A stage's text; prints errors. */
static ExitStatus text_of(CnncProgram *program, CnncStage stage, const CnncEmit *emit,
			  const char **text, size_t *length)
{
	CnncError *errors = NULL;
	ExitStatus status;

	*text = cnnc_emit(program, stage, emit, length, &errors);
	status = print_messages(errors);
	return *text ? STATUS_OK : status;
}

/* net.c -> net.h */
static char *header_path(const char *output)
{
	size_t length = strlen(output);
	char *path = malloc(length + 3);

	if (!path)
		return NULL;
	if (length > 2 && strcmp(output + length - 2, ".c") == 0)
		length -= 2;
	memcpy(path, output, length);
	strcpy(path + length, ".h");
	return path;
}

static bool is_same_file(const char *a, const char *b)
{
	struct stat left, right;

	return stat(a, &left) == 0 && stat(b, &right) == 0 && left.st_dev == right.st_dev &&
	       left.st_ino == right.st_ino;
}

/* Write one text to a file, or two to two files. */
static ExitStatus write_texts(int n, const char *const *paths, const char *const *texts,
			      const size_t *lengths)
{
	AtomicFile files[2];
	DataError err;
	int written = 0;

	memset(files, 0, sizeof files);
	while (written < n && atomic_open(&files[written], paths[written], &err) &&
	       atomic_write(&files[written], texts[written], lengths[written], &err))
		written++;
	if (written == n && atomic_commit_all(files, n, &err))
		return STATUS_OK;
	for (int i = 0; i < n; i++)
		atomic_discard(&files[i]);
	return complain_data(&err);
}

/* The C to a file of its own, and the header beside it. */
static ExitStatus write_c(const Options *o, CnncProgram *program, CnncEmit *emit, char *header)
{
	const char *paths[2] = {o->output, header}, *texts[2];
	const char *slash = strrchr(header, '/');
	size_t lengths[2];
	ExitStatus status;

	for (int i = 0; i < 2; i++)
		if (is_same_file(paths[i], o->file))
			return complain(paths[i],
					"this is the program itself; -o would replace it");
	emit->header_name = slash ? slash + 1 : header;
	status = text_of(program, CNNC_C, emit, &texts[0], &lengths[0]);
	if (status == STATUS_OK)
		status = text_of(program, CNNC_HEADER, emit, &texts[1], &lengths[1]);
	return status == STATUS_OK ? write_texts(2, paths, texts, lengths) : status;
}

static ExitStatus write_stage(const Options *o, CnncProgram *program)
{
	CnncEmit emit = {o->main_program, o->inference, NULL};
	const char *path = o->output ? o->output : "-", *text;
	size_t length;
	ExitStatus status;

	if (o->stage == CNNC_C && !atomic_in_place(path)) {
		char *header = header_path(path);
		status = header ? write_c(o, program, &emit, header) : no_memory();
		free(header);
		return status;
	}
	if (is_same_file(path, o->file))
		return complain(path, "this is the program itself; -o would replace it");
	status = text_of(program, (CnncStage)o->stage, &emit, &text, &length);
	return status == STATUS_OK ? write_texts(1, &path, &text, &length) : status;
}

ExitStatus command_compile(const Options *o)
{
	CnncProgram *program;
	ExitStatus status = net_compile(o, o->batch, o->f64, &program);

	if (status == STATUS_OK)
		status = write_stage(o, program);
	cnnc_free(program);
	return status;
}
