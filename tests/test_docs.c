/* SPDX-License-Identifier: MIT */
/* What the documents show, and nobody compiles by hand: every block fenced as ```cnn is a program, and
 * what README.md shows of an example and of what becomes of it is to be found there. */
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

/* ---- excerpts ------------------------------------------------------------------------------------ */

/* Where these whole lines stand in a text; NULL: nowhere. */
static const char *find_lines(const char *text, const char *lines, size_t length)
{
	const char *at = text;
	while (strncmp(at, lines, length) != 0) {
		at = strchr(at, '\n');
		if (!at)
			return NULL;
		at++;
	}
	return at;
}

/* The lines of an excerpt are lines of the text, in order; all that a line "…" stands for may be left
 * out. Counts the parts. */
static int claim_excerpt(Tally *tally, const char *what, const char *excerpt, const char *end,
			 const char *text)
{
	static const char gap[] = "…\n";
	int parts = 0;
	while (excerpt < end && text) {
		const char *stop = strstr(excerpt, gap), *next = end;
		if (stop && stop < end)
			next = stop + sizeof gap - 1;
		else
			stop = end;
		while (stop > excerpt && stop < end && stop[-1] == ' ')
			stop--;
		const char *at = find_lines(text, excerpt, (size_t)(stop - excerpt));
		claim(tally, at != NULL, "README.md shows of %s what is not there:\n%.*s", what,
		      (int)(stop - excerpt), excerpt);
		text = at ? at + (stop - excerpt) : NULL;
		excerpt = next;
		parts++;
	}
	return parts;
}

/* The block with this fence after these words of README.md. */
static int test_excerpt(Tally *tally, const char *readme, const char *words, const char *open,
			const char *text)
{
	const char *at = strstr(readme, words);
	at = at ? strstr(at, open) : NULL;
	const char *end = at ? strstr(at + strlen(open), "\n```") : NULL;
	if (!claim(tally, text && end, "README.md has no excerpt after: %s", words))
		return 0;
	return claim_excerpt(tally, words, at + strlen(open), end + 1, text);
}

static int test_excerpts(Tally *tally, const char *root)
{
	char *path = need_format("%s/README.md", root);
	char *example = need_format("%s/examples/lenet5.cnn", root);
	size_t length;
	char *readme = read_text(path, &length), *source = read_text(example, &length);
	const CnncOptions plain = {.level = -1};
	CnncProgram *programs[] = {cnnc_compile_file(example, NULL, NULL),
				   cnnc_compile_file(example, &plain, NULL)};
	int parts = 0;
	if (claim(tally, readme && source && programs[0] && programs[1], "%s: no excerpts", path)) {
		const char *gradient = cnnc_emit(programs[0], CNNC_GRAD, NULL, &length, NULL);
		const char *c = cnnc_emit(programs[1], CNNC_C, NULL, &length, NULL);
		parts += test_excerpt(tally, readme, "# cnnc", fence, source);
		parts += test_excerpt(tally, readme, "`cnnc --emit=grad examples/lenet5.cnn`",
				      "\n```\n", gradient);
		parts += test_excerpt(tally, readme, "`cnnc -O0 examples/lenet5.cnn -o lenet5.c`",
				      "\n```c\n", c);
	}
	cnnc_free(programs[0]);
	cnnc_free(programs[1]);
	free(readme);
	free(source);
	free(example);
	free(path);
	return parts;
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
	int parts = test_excerpts(&tally, argv[1]);
	return report(&tally, "%d examples of the documents, %d excerpts", blocks, parts);
}
