/* SPDX-License-Identifier: MIT */
/* test_spills ROOT FOLDER [NET …]: the sums of a register tile must be in registers. Of the nets of the
 * benchmark the training step, at batch 32, is compiled by gcc -O3 to assembly, for AVX2 and for AVX-512
 * (any machine can), and every innermost loop with fused multiply-adds of vectors is looked at: none may
 * keep on the stack a vector that it changes. What it does not change, as the few weights of a short
 * sum, comes from memory in any case: that may be the stack, once for four multiply-adds. FOLDER is for
 * what is written meanwhile. */
#include "../compiler/emit.h"
#include "../compiler/library.h"
#include "support.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

extern const char prelude_text[];

/* ---- the training step as C ---------------------------------------------------------------------- */

static bool has_tile(const Node *n)
{
	for (; n; n = n->next)
		if (n->kind == NODE_TILE || has_tile(n->body))
			return true;
	return false;
}

static bool same_elements(const Elements *a, const Elements *b)
{
	return a->n == b->n && (!a->n || memcmp(a->at, b->at, (size_t)a->n * sizeof *a->at) == 0);
}

static bool same_tile(const Tile *a, const Tile *b)
{
	return !a || (same_elements(&a->z, &b->z) && same_elements(&a->a, &b->a) &&
		      same_elements(&a->b, &b->b) && a->add == b->add);
}

/* The same loops and places, of other buffers. (Subscripts are interned; variables count from 0 in each
 * kernel.) */
static bool alike(const Node *a, const Node *b)
{
	for (; a && b; a = a->next, b = b->next) {
		if (a->kind != b->kind || a->nlo != b->nlo || a->nhi != b->nhi ||
		    a->step != b->step || a->lanes != b->lanes || a->offset != b->offset ||
		    !a->tile != !b->tile || !same_tile(a->tile, b->tile))
			return false;
		for (int i = 0; i < a->nlo; i++)
			if (a->lo[i] != b->lo[i])
				return false;
		for (int i = 0; i < a->nhi; i++)
			if (a->hi[i] != b->hi[i])
				return false;
		if (!alike(a->body, b->body))
			return false;
	}
	return !a && !b;
}

/* Of kernels that are alike the first, and only those with tiles: what is left out is not run. */
static void keep_tiles(Entry *e)
{
	int n = 0;
	for (int i = 0; i < e->kernels.len; i++) {
		Kernel *k = e->kernels.data[i];
		bool keep = has_tile(k->body);
		for (int j = 0; j < n && keep; j++)
			keep = !alike(k->body, e->kernels.data[j]->body);
		if (keep)
			e->kernels.data[n++] = k;
	}
	e->kernels.len = n;
}

/* A kernel hands its tiles to the maps after them in an array of its own, on the stack by right: here it is
 * static, so as not to be taken for what there was no register for. */
static void write_static(const char *path, const char *text)
{
	static const char array[] = "float tile[";
	FILE *f = fopen(path, "w");
	if (!f)
		exit(2);
	for (const char *at; (at = strstr(text, array)); text = at + strlen(array)) {
		fwrite(text, 1, (size_t)(at - text), f);
		fprintf(f, "static %s", array);
	}
	fputs(text, f);
	if (fclose(f))
		exit(2);
}

static bool write_step(Arena *arena, const char *name, const char *text, const char *path)
{
	Diag diag;
	diag_init(&diag, arena);
	diag_source(&diag, "prelude.cnn", prelude_text, strlen(prelude_text));
	diag_source(&diag, name, text, strlen(text));
	Compilation c = {.arena = arena, .diag = &diag, .request = {.batch = 32}};
	c.base.optimize = 1;
	if (!compilation_open(&c, arena))
		return false;
	Program *p = compilation_program(&c, arena);
	Request request = {.kind = ENTRY_STEP, .training = true};
	Entry *e = compilation_entry(&c, p, "step", request, EXTENT_WHOLE);
	if (!e)
		return false;
	keep_tiles(e);
	Text source;
	text_init(&source, arena);
	EmitUnit unit = {.includes =
				 "#include <math.h>\n#include <stdint.h>\n#include <string.h>\n",
			 .entry_calls = true};
	emit_unit(p, &unit, &source, NULL);
	write_static(path, source.data);
	return true;
}

/* ---- assembly ------------------------------------------------------------------------------------ */

typedef struct Assembly {
	char *text;
	char **lines; /* without white space before them, and without comments */
	int n;
} Assembly;

typedef struct Counts {
	int loops, spills;
} Counts;

static Assembly read_assembly(const char *path)
{
	Assembly a = {.text = read_text(path, NULL)};
	int cap = 0;
	if (!a.text)
		return a;
	for (char *line = strtok(a.text, "\n"); line; line = strtok(NULL, "\n")) {
		if (a.n == cap) {
			cap = cap ? 2 * cap : 4096;
			a.lines = realloc(a.lines, (size_t)cap * sizeof *a.lines);
			if (!a.lines)
				exit(2);
		}
		while (isspace((unsigned char)*line))
			line++;
		a.lines[a.n++] = line;
	}
	return a;
}

/* The number of a label .L12, where it is defined or jumped to; -1: there is none. */
static int label_of(const char *line)
{
	return strncmp(line, ".L", 2) == 0 && isdigit((unsigned char)line[2]) ? atoi(line + 2) : -1;
}

static int jump_of(const char *line)
{
	const char *to = *line == 'j' ? strstr(line, ".L") : NULL;
	return to ? label_of(to) : -1;
}

static bool is_vector_fma(const char *line)
{
	return (strncmp(line, "vfmadd", 6) == 0 || strncmp(line, "vfnmadd", 7) == 0) &&
	       (strstr(line, "%ymm") || strstr(line, "%zmm"));
}

/* %rbp is the frame's only if the function says so; else a register like others. */
static bool is_spill(const char *line, bool frame)
{
	bool stack = strstr(line, "(%rsp") || (frame && strstr(line, "(%rbp"));
	return stack && (strstr(line, "%xmm") || strstr(line, "%ymm") || strstr(line, "%zmm"));
}

/* Whether it writes there: the destination comes last. */
static bool is_store(const char *line)
{
	return line[strlen(line) - 1] == ')';
}

/* The place on the stack: "456(%rsp" */
static const char *slot_of(const char *line, int *length)
{
	const char *end = strstr(line, "(%r"), *begin = end;
	while (begin > line && (isdigit((unsigned char)begin[-1]) || begin[-1] == '-'))
		begin--;
	*length = (int)(end - begin) + 5;
	return begin;
}

/* Whether any of the lines from..to-1 stores to, or else loads from, the place of line i. */
static bool is_touched(const Assembly *a, int from, int to, int i, bool frame, bool stores)
{
	int n, m;
	const char *slot = slot_of(a->lines[i], &n);
	for (int k = from; k < to; k++) {
		if (!is_spill(a->lines[k], frame) || is_store(a->lines[k]) != stores)
			continue;
		const char *other = slot_of(a->lines[k], &m);
		if (n == m && strncmp(slot, other, (size_t)n) == 0)
			return true;
	}
	return false;
}

typedef struct Function {
	int from, to; /* lines from..to-1 */
	bool frame;
} Function;

/* The lines from..to of a function, whose innermost loops end in a jump back to `from`. */
static void look_at_loop(Tally *tally, const Assembly *a, const char *what, const Function *f,
			 int from, int to, Counts *counts)
{
	const char *function = a->lines[f->from];
	const bool frame = f->frame;
	int fmas = 0, spills = 0, constants = 0;
	for (int i = from; i <= to; i++) {
		bool uses = is_spill(a->lines[i], frame);
		bool stores = uses && is_store(a->lines[i]);
		/* what is stored and never loaded was written in vain, but no sum is kept there */
		bool changes = stores ? is_touched(a, f->from, f->to, i, frame, false)
				      : uses && is_touched(a, from, to + 1, i, frame, true);
		fmas += is_vector_fma(a->lines[i]);
		spills += changes;
		constants += uses && !stores && !changes;
	}
	if (!fmas)
		return;
	counts->loops++;
	counts->spills += spills;
	claim(tally, spills == 0,
	      "%s: %.*s: a loop of %d fused multiply-adds uses the stack %d times", what,
	      (int)strcspn(function, ":"), function, fmas, spills);
	claim(tally, 4 * constants <= fmas,
	      "%s: %.*s: a loop of %d fused multiply-adds reads %d constants from the stack", what,
	      (int)strcspn(function, ":"), function, fmas, constants);
}

/* Lines from..to-1 are one function. */
static void look_at_function(Tally *tally, const Assembly *a, const char *what, int from, int to,
			     Counts *counts)
{
	Function f = {from, to, false};
	for (int i = from; i < to && !f.frame; i++)
		f.frame = strncmp(a->lines[i], "movq\t%rsp, %rbp", 15) == 0;
	for (int end = from, last = from; end < to; end++) {
		int label = jump_of(a->lines[end]), begin = end;
		if (label < 0)
			continue;
		while (begin > from &&
		       (label_of(a->lines[begin]) != label || !strchr(a->lines[begin], ':')))
			begin--;
		if (begin == from) /* forward */
			continue;
		if (begin > last) /* else there is a loop in it, or it is told already */
			look_at_loop(tally, a, what, &f, begin, end, counts);
		last = end > last ? end : last;
	}
}

static Counts look_at_file(Tally *tally, const char *what, const char *path)
{
	Assembly a = read_assembly(path);
	Counts counts = {0, 0};
	int from = -1;
	for (int i = 0; i < a.n; i++) {
		bool label = isalpha((unsigned char)a.lines[i][0]) &&
			     a.lines[i][strlen(a.lines[i]) - 1] == ':';
		if (label)
			from = i;
		if (from >= 0 && strncmp(a.lines[i], ".size", 5) == 0) {
			look_at_function(tally, &a, what, from, i, &counts);
			from = -1;
		}
	}
	free(a.lines);
	free(a.text);
	return counts;
}

/* ---- all nets ------------------------------------------------------------------------------------ */

static const struct {
	const char *name, *flags;
} targets[] = {{"avx2", "-mavx2 -mfma"},
	       /* a processor that gcc 12 knows: for others it takes vectors on the stack to cost next to
		* nothing, and keeps some there with registers free */
	       {"avx512", "-march=icelake-server"}};
enum { TARGETS = sizeof targets / sizeof *targets };

static bool ended_well(pid_t child)
{
	int status = 0;
	return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static void test_net(Tally *tally, const char *root, const char *folder, const char *net,
		     Counts *all)
{
	char *from = need_format("%s/examples/%s.cnn", root, net),
	     *to = need_format("%s/%s.c", folder, net), *text = read_text(from, NULL);
	Panic panic = {.out_of_memory = false};
	Arena *volatile arena = arena_new(NULL, &panic);
	pid_t children[TARGETS];
	if (setjmp(panic.env) ||
	    !claim(tally, text && write_step(arena, net, text, to), "%s: no C", net))
		exit(2);
	fflush(stdout);
	for (int i = 0; i < TARGETS; i++) {
		char *command =
			need_format("exec gcc -std=c99 -O3 %s -S %s/%s.c -o %s/%s.%s.s",
				    targets[i].flags, folder, net, folder, net, targets[i].name);
		children[i] = fork();
		if (children[i] == 0) {
			execl("/bin/sh", "sh", "-c", command, (char *)NULL);
			_exit(127);
		}
		free(command);
	}
	for (int i = 0; i < TARGETS; i++) {
		char *path = need_format("%s/%s.%s.s", folder, net, targets[i].name);
		char *what = need_format("%s for %s", net, targets[i].name);
		if (claim(tally, ended_well(children[i]), "%s: gcc failed", what)) {
			Counts counts = look_at_file(tally, what, path);
			claim(tally, counts.loops > 0, "%s has no loop to look at", what);
			all->loops += counts.loops;
			all->spills += counts.spills;
		}
		free(path);
		free(what);
	}
	arena_free(arena);
	free(from);
	free(to);
	free(text);
}

int main(int argc, char **argv)
{
	static const char *const nets[] = {"mlp", "lenet5", "vgg", "resnet20", "mobilenet"};
	Tally tally = {.test = "test_spills"};
	Counts all = {0, 0};
	if (argc < 3) {
		fprintf(stderr, "usage: test_spills ROOT FOLDER [NET ...]\n");
		return 2;
	}
#if !defined(__x86_64__)
	return 77; /* gcc makes code for another processor */
#endif
	if (system("command -v gcc >/dev/null") != 0)
		return 77;
	mkdir(argv[2], 0777);
	for (size_t i = 0; i < sizeof nets / sizeof *nets; i++) {
		bool chosen = argc == 3;
		for (int k = 3; k < argc; k++)
			chosen |= strcmp(argv[k], nets[i]) == 0;
		if (chosen)
			test_net(&tally, argv[1], argv[2], nets[i], &all);
	}
	return report(&tally, "%d loops with fused multiply-adds, %d uses of the stack", all.loops,
		      all.spills);
}
