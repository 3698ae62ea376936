/* SPDX-License-Identifier: MIT */
/* Texts of the language that nobody compiles by hand: every block of the documents fenced as ```cnn, and the
 * gradient of every example as cnnc prints it. */
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

/* The printed gradient of a net compiles, and holds `text` if that is given. */
static void test_printed(Tally *tally, const char *path, CnncProgram *program, CnncError *errors,
			 const char *expected)
{
	if (claim(tally, program != NULL, "%s does not compile", path)) {
		size_t length;
		const char *text = cnnc_emit(program, CNNC_GRAD, NULL, &length, &errors);
		if (claim(tally, text != NULL, "%s has no gradient", path))
			compile_block(tally, path, 1, text, length);
		claim(tally, !text || !expected || strstr(text, expected), "%s: no \"%s\" in\n%s",
		      path, expected, text);
	} else {
		cnnc_free_errors(errors);
	}
	cnnc_free(program);
}

static void test_gradient(Tally *tally, const char *root, const char *file)
{
	char *path = need_format("%s/%s", root, file);
	CnncError *errors;
	CnncProgram *program = cnnc_compile_file(path, NULL, &errors);
	test_printed(tally, path, program, errors, NULL);
	free(path);
}

static void test_text(Tally *tally, const char *text, const char *expected)
{
	CnncError *errors;
	CnncProgram *program = cnnc_compile("net.cnn", text, strlen(text), NULL, &errors);
	test_printed(tally, "net.cnn", program, errors, expected);
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
	static const char *const nets[] = {"examples/xor.cnn",       "examples/mlp.cnn",
					   "examples/lenet5.cnn",    "examples/penalty.cnn",
					   "examples/vgg.cnn",       "examples/resnet20.cnn",
					   "examples/mobilenet.cnn", "tests/torch/mixed.cnn"};
	for (size_t i = 0; i < sizeof nets / sizeof *nets; i++)
		test_gradient(&tally, argv[1], nets[i]);
	/* a sum that begins with a quotient keeps its parentheses */
	test_text(&tally,
		  "net n {\n    input x: f32[N, 3]\n    param w: f32[3] = 1\n"
		  "    z[n, i] = (1/3 * x[n, i] + w[i]) * exp(x[n, i])\n    loss sum(z)\n}\n",
		  "(1/3 * x[n, f] + w[f]) * exp(x[n, f])");
	/* windows that do not cover the image: the places outside are not read */
	test_text(&tally,
		  "net n {\n    input x: f32[N, 2, 8, 9]\n    z = x |> conv(4, 3) |> maxpool(2)\n"
		  "    loss sum(z)\n}\n",
		  NULL);
	test_text(&tally,
		  "net n {\n    input x: f32[N, 2, 8, 9]\n    z = x |> conv(4, 3) |> maxpool(3, "
		  "stride = 2, pad = 1)\n"
		  "    loss sum(z)\n}\n",
		  NULL);
	return report(&tally, "%d examples of the documents and %d gradients", blocks,
		      (int)(sizeof nets / sizeof *nets));
}
