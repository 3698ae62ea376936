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

/* Where the texts go: the C to a file of its own, and the header beside it; or one text. */
static int output_paths(const Options *o, char *header, const char *paths[2])
{
	paths[0] = o->output ? o->output : "-";
	paths[1] = header;
	return header ? 2 : 1;
}

/* The header lies in the same folder: what is wrong there is said once. */
static ExitStatus check_paths(const Options *o, int n, const char *const *paths)
{
	const NamedFile program = program_file(o);
	const NamedFile writes[2] = {{paths[0], "-o", ""}, {paths[1], "the header of -o", ""}};
	ExitStatus status = check_writes(1, writes, 1, &program);

	return status == STATUS_OK && n > 1 ? check_writes(n, writes, 1, &program) : status;
}

static ExitStatus make_texts(const Options *o, CnncProgram *program, const char *header,
			     const char **texts, size_t *lengths)
{
	const char *slash = header ? strrchr(header, '/') : NULL;
	CnncEmit emit = {o->main_program, o->inference, slash ? slash + 1 : header};
	ExitStatus status = text_of(program, (CnncStage)o->stage, &emit, &texts[0], &lengths[0]);

	if (status == STATUS_OK && header)
		status = text_of(program, CNNC_HEADER, &emit, &texts[1], &lengths[1]);
	return status;
}

ExitStatus command_compile(const Options *o)
{
	bool two = o->stage == CNNC_C && o->output && !atomic_in_place(o->output);
	char *header = two ? header_path(o->output) : NULL;
	const char *paths[2], *texts[2];
	int n = output_paths(o, header, paths);
	CnncProgram *program;
	size_t lengths[2];
	ExitStatus status;

	if (two && !header)
		return no_memory();
	status = check_paths(o, n, paths);
	status = worse(status, net_compile(o, o->batch, o->f64, &program));
	if (program)
		status = worse(status, make_texts(o, program, header, texts, lengths));
	if (status == STATUS_OK)
		status = write_texts(n, paths, texts, lengths);
	free(header);
	cnnc_free(program);
	return status;
}
