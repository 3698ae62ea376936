/* SPDX-License-Identifier: MIT */
/* Texts of the language that nobody compiles by hand: every block of the documents fenced as
 * ```cnn. */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char fence[] = "\n```cnn\n";

static int line_of(const char *text, const char *at)
{
	int line = 1;
	for (; text < at; text++)
		line += *text == '\n';
	return line;
}

static void compile_block(Tally *tally, const char *document, int line, const char *text,
			  size_t length)
{
	char *name = need_format("%s:%d", document, line);
	CnncError *errors;
	CnncProgram *program = cnnc_compile(name, text, length, NULL, &errors);
	claim(tally, program != NULL, "%s does not compile:\n%s", name,
	      errors ? errors->rendered : "");
	if (program) {
		CnncModel *model = cnnc_load(program, &errors);
		claim(tally, model != NULL, "%s does not load:\n%s", name,
		      errors ? errors->rendered : "");
	} else {
		cnnc_free_errors(errors);
	}
	cnnc_free(program);
	free(name);
}

static int test_document(Tally *tally, const char *root, const char *document)
{
	char *path = need_format("%s/%s", root, document);
	size_t length;
	char *text = read_text(path, &length);
	int blocks = 0;
	if (claim(tally, text != NULL, "%s cannot be read", path)) {
		for (const char *at = strstr(text, fence); at; at = strstr(at, fence)) {
			at += sizeof fence - 1;
			const char *end = strstr(at, "\n```");
			if (!claim(tally, end != NULL, "%s: a block does not end", path))
				break;
			compile_block(tally, document, line_of(text, at), at,
				      (size_t)(end + 1 - at));
			blocks++;
			at = end;
		}
		claim(tally, blocks > 0, "%s has no example", path);
	}
	free(text);
	free(path);
	return blocks;
}

int main(int argc, char **argv)
{
	Tally tally = {.test = "test_docs"};
	if (argc != 2) {
		fprintf(stderr, "usage: test_docs ROOT\n");
		return 2;
	}
	int blocks = test_document(&tally, argv[1], "README.md");
	blocks += test_document(&tally, argv[1], "grammar/README.md");
	return report(&tally, "%d examples of the documents", blocks);
}
