/* SPDX-License-Identifier: MIT */
/* test_names FOLDER: what users name never becomes a name that C, its library or the emitted files have
 * taken.
 *
 * The idea: the list of the compiler is held against what is there. Every name that the headers which
 * the emitted C includes declare or define, with all extensions, and every word of the emitted C itself
 * is tried: as the name of a net, which is refused or makes C that compiles, and of everything inside a
 * net, which always makes C that compiles. FOLDER is for what is written meanwhile. */
#include "support.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";

/* As strict as the promise is, and with all that compilers allow unasked. */
static const char *const modes[] = {
	"gcc -std=c99 -Wall -Wextra -Wpedantic -Werror",
	"gcc -std=gnu17 -D_GNU_SOURCE -Wall -Wextra -Wpedantic -Werror",
	"clang -std=c99 -Wall -Wextra -Wpedantic -Werror",
	"clang -std=gnu17 -D_GNU_SOURCE -Wall -Wextra -Wpedantic -Werror"};
enum { MODES = sizeof modes / sizeof *modes };
static bool here[MODES];

/* ---- texts and words -------------------------------------------------------------------------- */

typedef struct Growing {
	char *text;
	size_t length, room;
} Growing;

static void add(Growing *g, const char *text, size_t n)
{
	if (g->length + n + 1 > g->room) {
		g->room = 2 * (g->length + n + 1);
		char *grown = need(g->room);
		if (g->text)
			memcpy(grown, g->text, g->length);
		free(g->text);
		g->text = grown;
	}
	memcpy(g->text + g->length, text, n);
	g->length += n;
	g->text[g->length] = 0;
}

static void add_text(Growing *g, const char *text)
{
	add(g, text, strlen(text));
}

typedef struct Words {
	char **word;
	int n, room;
} Words;

static bool has(const Words *words, const char *word, size_t length)
{
	for (int i = 0; i < words->n; i++)
		if (strlen(words->word[i]) == length && !strncmp(words->word[i], word, length))
			return true;
	return false;
}

static void add_word(Words *words, const char *word, size_t length)
{
	if (has(words, word, length))
		return;
	if (words->n == words->room) {
		words->room = 2 * words->room + 64;
		char **grown = need((size_t)words->room * sizeof *grown);
		if (words->n)
			memcpy(grown, words->word, (size_t)words->n * sizeof *grown);
		free(words->word);
		words->word = grown;
	}
	words->word[words->n++] = need_format("%.*s", (int)length, word);
}

static void free_words(Words *words)
{
	for (int i = 0; i < words->n; i++)
		free(words->word[i]);
	free(words->word);
}

/* Every word of C in a text but those that begin with `except`; the underscore's are C's own. */
static void collect(Words *words, const char *text, const char *except)
{
	while (*text) {
		size_t n = strspn(text, letters);
		if (n && isalpha((unsigned char)*text) && strncmp(text, except, strlen(except)))
			add_word(words, text, n);
		text += n ? n : 1;
	}
}

/* The file without comments and strings, in place. */
static void strip(char *text)
{
	for (char *c = text; *c; c++) {
		char *end = NULL;
		if (c[0] == '/' && c[1] == '*')
			end = strstr(c + 2, "*/") + 1;
		else if (*c == '"' && c[-1] != '\'')
			for (end = c + 1; *end != '"'; end++)
				end += *end == '\\';
		while (end && c < end)
			*c++ = ' ';
	}
}

/* ---- compilers --------------------------------------------------------------------------------- */

static bool run(const char *command)
{
	return system(command) == 0;
}

static void find_compilers(Tally *tally)
{
	for (int i = 0; i < MODES; i++) {
		char *command = need_format("%.*s -v >/dev/null 2>&1", (int)strcspn(modes[i], " "),
					    modes[i]);
		here[i] = run(command);
		tally->skips += !here[i];
		free(command);
	}
}

/* Whether all compilers take FOLDER/NAME, with extensions, and strictly as well if that is asked for. For the one warning that is off, gcc would read the
 * file again and again, as it is longer than any of ours. */
static void compiles(Tally *tally, const char *folder, const char *name, bool strictly)
{
	for (int i = strictly ? 0 : 1; i < MODES; i += strictly ? 1 : 2) {
		char *command = need_format("%s -Wno-misleading-indentation -fsyntax-only '%s/%s'",
					    modes[i], folder, name);
		if (here[i])
			claim(tally, run(command), "%s: %s", name, modes[i]);
		free(command);
	}
}

/* What the headers declare and define that a file includes. */
static void collect_headers(Words *words, const char *folder, const char *source)
{
	Growing includes = {0};
	static const char threads[] = "#include <pthread.h>\n#include <sched.h>\n";
	for (const char *at = source; (at = strstr(at, "#include <")) != NULL; at++)
		add(&includes, at, strcspn(at, "\n") + 1);
	add(&includes, threads, sizeof threads - 1); /* where a net has work for them */
	char *path = need_format("%s/headers.c", folder);
	char *found = need_format("%s/headers.txt", folder);
	write_text(path, includes.text);
	for (int i = 0; i < MODES; i++) {
		char *command = need_format("{ %s -E -P '%s'; %s -E -dM '%s' | sed -n 's/^#define "
					    "\\([A-Za-z0-9_]*\\).*/\\1/p'; } >'%s'",
					    modes[i], path, modes[i], path, found);
		size_t length;
		char *text = here[i] && run(command) ? read_text(found, &length) : NULL;
		if (text)
			collect(words, text, "_");
		free(text);
		free(command);
	}
	free(path);
	free(found);
	free(includes.text);
}

/* ---- emitted C ---------------------------------------------------------------------------------- */

/* Header and source as one text; NULL, and the error's text in *why, if the net is refused. */
static char *emitted(const char *text, const CnncOptions *options, const CnncEmit *emit, char **why)
{
	CnncError *errors = NULL;
	CnncProgram *p = cnnc_compile("names.cnn", text, strlen(text), options, &errors);
	const char *header = p ? cnnc_emit(p, CNNC_HEADER, emit, NULL, &errors) : NULL;
	const char *source = header ? cnnc_emit(p, CNNC_C, emit, NULL, &errors) : NULL;
	char *made = NULL;
	*why = NULL;
	if (source) {
		const char *own = strstr(source, "#include \"");
		made = need_format("%s%.*s%s", header, (int)(own - source), source,
				   strchr(own, '\n') + 1);
	} else {
		*why = need_format("%s", errors ? errors->text : "");
	}
	if (p)
		cnnc_free(p);
	else
		cnnc_free_errors(errors);
	return made;
}

static const char training[] =
	"net %s {\n"
	"    input x: f32[N, 1, 6, 6]\n"
	"    input y: i32[N]\n"
	"    h = x |> conv(4, 3, stride = 2, pad = 1) |> batchnorm |> gelu |> dropout(0.1)\n"
	"    z = h |> maxpool(2) |> flatten |> dense(5)\n"
	"    g = grad(sum(z * z), x)\n"
	"    output z, g\n"
	"    loss cross_entropy(z, y) + 0.1 * mean(g * g)\n"
	"    metric accuracy(z, y)\n"
	"}\n";

static const char trainer[] = "net %1$s {\n"
			      "    input x: f32[N, 1, 4]\n"
			      "    input y: i32[N]\n"
			      "    z = x |> flatten |> dense(3) |> dropout(0.1)\n"
			      "    output z\n"
			      "    loss cross_entropy(z, y)\n"
			      "}\n"
			      "train %1$s { optimizer = sgd(rate = 0.1) }\n";

static const char inference[] = "net %s {\n"
				"    input x: f32[N, 3]\n"
				"    param w: f32[3, 3] = 0\n"
				"    z[n, i] = exp(sum[j] x[n, j] * w[i, j])\n"
				"    output z\n"
				"}\n";

/* Of the same net written twice, the second with all of C's words that it shares with the first hidden. */
static void add_renamed(Growing *file, const char *text, int number)
{
	Words words = {0};
	char *stripped = need_format("%s", text);
	strip(stripped);
	collect(&words, stripped, "_");
	for (int pass = 0; pass < 2; pass++) {
		for (int i = 0; i < words.n; i++) {
			const char *w = words.word[i];
			if (strncasecmp(w, "cnnc", 4) != 0 && strcmp(w, "main") != 0)
				continue;
			char *line = pass ? need_format("#undef %s\n", w)
					  : need_format("#define %s %s_%d\n", w, w, number);
			add_text(file, line);
			free(line);
		}
		if (pass == 0)
			add_text(file, text);
	}
	free(stripped);
	free_words(&words);
}

/* ---- names of nets ------------------------------------------------------------------------------ */

/* Beside such a net of the file, its functions would be called like this one's: a net, a_h. */
static bool collides(const Words *words, const char *word)
{
	for (const char *c = strchr(word, '_'); c; c = strchr(c + 1, '_'))
		if (has(words, word, (size_t)(c - word)))
			return true;
	return false;
}

/* Nets of these names, those that are not refused, in one file but for those that collide, which go to
 * `left`. A refusal is for the name. */
static void test_nets(Tally *tally, const char *folder, const char *file, const char *format,
		      const Words *words, Words *left)
{
	const CnncOptions options = {.batch = 2};
	const CnncEmit emit = {.main_program = format == trainer};
	Growing all = {0};
	for (int i = 0; i < words->n; i++) {
		if (collides(words, words->word[i])) {
			add_word(left, words->word[i], strlen(words->word[i]));
			continue;
		}
		char *why, *text = need_format(format, words->word[i]);
		char *c = emitted(text, &options, &emit, &why);
		if (c)
			add_renamed(&all, c, i);
		else
			claim(tally, strstr(why, "taken") || strstr(why, "expected a name"),
			      "net %s: %s", words->word[i], why);
		free(c);
		free(why);
		free(text);
	}
	char *path = need_format("%s/%s", folder, file);
	write_text(path, all.text ? all.text : "extern int nothing;\n");
	compiles(tally, folder, file, false);
	free(path);
	free(all.text);
}

/* All of them, in as many files as that takes. */
static void test_all_nets(Tally *tally, const char *folder, const char *file, const char *format,
			  const Words *words)
{
	Words rest[8] = {{0}};
	test_nets(tally, folder, file, format, words, &rest[0]);
	for (int i = 0; i < 7 && rest[i].n; i++)
		test_nets(tally, folder, file, format, &rest[i], &rest[i + 1]);
	claim(tally, rest[7].n == 0, "%s: names that begin like too many others", file);
	for (int i = 0; i < 8; i++)
		free_words(&rest[i]);
}

static void test_known(Tally *tally)
{
	static const char *const refused[] = {"printf", "KERNEL",  "M_PI",    "std",   "main",
					      "NULL",   "INT_MAX", "class",   "cnnc",  "cnnc_step",
					      "size_t", "sqrtf",   "index",   "stdin", "errno",
					      "M",      "S",       "uint8_t", "EOF",   "_x"};
	static const char *const fine[] = {"lenet5", "VGG",     "MLP",  "tower", "stream",
					   "memory", "printer", "gate", "E",     "Sx",
					   "isle",   "format",  "Sin",  "sinus", "strong"};
	const CnncOptions options = {.batch = 2};
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
		char *why, *text = need_format(inference, refused[i]);
		char *c = emitted(text, &options, NULL, &why);
		claim(tally, !c && strstr(why, "taken"), "net %s: %s", refused[i],
		      why ? why : "not refused");
		free(c);
		free(why);
		free(text);
	}
	for (size_t i = 0; i < sizeof fine / sizeof *fine; i++) {
		char *why, *text = need_format(inference, fine[i]);
		char *c = emitted(text, &options, NULL, &why);
		claim(tally, c != NULL, "net %s: %s", fine[i], why ? why : "");
		free(c);
		free(why);
		free(text);
	}
}

/* What an emitted file defines is the guard of its header or refused as a name. */
static void test_macros(Tally *tally, const char *source)
{
	int macros = 0;
	for (const char *at = source; (at = strstr(at, "#define ")) != NULL; at++) {
		char *name = need_format("%.*s", (int)strspn(at + 8, letters), at + 8);
		char *why, *text = need_format(inference, name);
		char *c = emitted(text, NULL, NULL, &why);
		claim(tally, !c || strcmp(name, "ZQ_H") == 0, "the macro %s is no reserved name",
		      name);
		macros++;
		free(c);
		free(why);
		free(text);
		free(name);
	}
	claim(tally, macros > 2, "the emitted C defines no macros");
}

/* ---- names inside a net -------------------------------------------------------------------------- */

/* One net in which each word is the name of something: a line for each, @ for it and # for its number. */
static char *net_of(const Words *words, const char *line, const char *tail)
{
	Growing net = {0};
	add_text(&net, "net inner {\n    input x0: f32[4]\n");
	for (int i = 0; i < words->n; i++) {
		for (const char *c = line; *c; c++) {
			if (*c == '@')
				add_text(&net, words->word[i]);
			else if (*c == '#') {
				char *number = need_format("%d", i + 1);
				add_text(&net, number);
				free(number);
			} else {
				add(&net, c, 1);
			}
		}
	}
	add_text(&net, tail);
	add_text(&net, "}\n");
	return net.text;
}

/* Those that the language takes as the name of a tensor. */
static Words usable(const Words *words)
{
	Words kept = {0};
	for (int i = 0; i < words->n; i++) {
		char *text = need_format("net a {\n input x0: f32[4]\n %s = x0 + 1\n}\n",
					 words->word[i]);
		CnncError *errors;
		CnncProgram *p = cnnc_compile("a.cnn", text, strlen(text), NULL, &errors);
		if (p)
			add_word(&kept, words->word[i], strlen(words->word[i]));
		else
			cnnc_free_errors(errors);
		cnnc_free(p);
		free(text);
	}
	return kept;
}

static void test_inside(Tally *tally, const char *folder, const Words *words)
{
	static const struct {
		const char *file, *line, *tail;
	} places[] = {
		{"inputs.c", "    input @: f32[4]\n    s# = @ + x0\n    output s#\n", ""},
		{"params.c", "    param @: f32[4] = #\n    t# = @ * x0\n    output t#\n", ""},
		{"values.c", "    @ = exp(# * x0)\n    output @\n", ""},
		{"hidden.c",
		 "    @[i] = max[k] # * x0[k] * x0[i]\n    s# = sum(@)\n    output s#\n", ""},
		{"metrics.c", "    @ = sum(# * x0)\n    metric @\n", "    loss sum(x0 * x0)\n"},
		{"states.c", "    state @: f32[4] = #\n    @ = @ + # * x0\n",
		 "    output x0 + 1\n"}};
	Words kept = usable(words);
	claim(tally, kept.n > 100, "the language takes hardly a name");
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		const CnncOptions options = {.level = i % 2 ? 0 : -1};
		char *why, *text = net_of(&kept, places[i].line, places[i].tail);
		char *c = emitted(text, &options, NULL, &why);
		if (claim(tally, c != NULL, "%s: %s", places[i].file, why ? why : "")) {
			char *path = need_format("%s/%s", folder, places[i].file);
			write_text(path, c);
			compiles(tally, folder, places[i].file, false);
			free(path);
		}
		free(c);
		free(why);
		free(text);
	}
	free_words(&kept);
}

/* Two words that are joined: a net's and another's. */
static void test_joined(Tally *tally, const char *folder)
{
	static const struct {
		const char *net, *a, *b;
	} pairs[] = {{"program", "invocation_x", "S_h"},
		     {"MATH", "ERRx", "strtol_h"},
		     {"v", "cnnc_h", "h_t"},
		     {"a", "h", "a_h"},
		     {"a", "check", "a_check"},
		     {"A", "H", "A_H"},
		     {"x", "result", "x_result"},
		     {"at_quick", "exit", "t"},
		     {"tt", "tt_h", "h"},
		     {"q", "q_step", "q_forward"},
		     {"INT", "MAX", "INT_MAX"},
		     {"w", "w_min", "w_max"},
		     {"u", "load", "u_fill"},
		     {"e", "trainer", "e_trainer"},
		     {"p", "p_floor_div", "p_min"},
		     {"g", "arena", "g_arena_bytes"}};
	static const char format[] =
		"net %s {\n    input x: f32[N, 7]\n    input y: i32[N]\n    input %s: f32[7]\n"
		"    v[n, i < 7] = max[k < 4] x[n, (i + k)/2] * %s[i] * x[n, i %% 3]\n"
		"    %s[n, i < 7] = sum[j < 7 : j <= i] v[n, 6 - j] * v[n, (3*i + j)/5]\n"
		"    z = dense(%s, 3)\n    output z\n    loss cross_entropy(z, y)\n    metric "
		"accuracy(z, y)\n}\n";
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		const char *a = pairs[i].a, *b = pairs[i].b;
		const CnncOptions options = {.batch = 2, .level = i % 2 ? 0 : -1};
		char *why, *text = need_format(format, pairs[i].net, a, a, b, b);
		char *c = emitted(text, &options, NULL, &why);
		if (claim(tally, c != NULL, "net %s: %s", pairs[i].net, why ? why : "")) {
			char *path = need_format("%s/joined.c", folder);
			write_text(path, c);
			compiles(tally, folder, "joined.c", true);
			free(path);
		}
		free(c);
		free(why);
		free(text);
	}
}

int main(int argc, char **argv)
{
	Tally tally = {.test = "test_names"};
	if (argc != 2) {
		fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
		return 2;
	}
	mkdir(argv[1], 0777);
	find_compilers(&tally);
	const CnncOptions options = {.batch = 2};
	const CnncEmit emit = {.main_program = 1};
	char *text = need_format(training, "zq"), *why;
	char *source = emitted(text, &options, &emit, &why);
	if (claim(&tally, source != NULL, "%s", why ? why : "")) {
		Words own = {0}, all = {0};
		test_known(&tally);
		test_macros(&tally, source);
		collect_headers(&all, argv[1], source);
		strip(source);
		collect(&own, source, "zq");
		collect(&all, source, "zq");
		test_all_nets(&tally, argv[1], "trainers.c", trainer, &own);
		test_all_nets(&tally, argv[1], "nets.c", inference, &all);
		test_inside(&tally, argv[1], &all);
		test_joined(&tally, argv[1]);
		printf("%d words of emitted C, %d with those of its headers\n", own.n, all.n);
		free_words(&own);
		free_words(&all);
	}
	free(source);
	free(why);
	free(text);
	return report(&tally, "names of nets and of what they hold");
}
