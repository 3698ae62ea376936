/* SPDX-License-Identifier: MIT */
/* Parts of runtime/ pasted into the output, so that it needs no file of ours: without their lines
 * for the preprocessor, and without functions that nothing calls (clang warns of those). */
#include "emit.h"

#include <ctype.h>
#include <string.h>

/* The end of the piece that begins at `text`: where the next comment starts a line after an empty
 * one. */
static const char *piece_end(const char *text)
{
	const char *next = strstr(text + 1, "\n\n/* ");
	return next ? next + 2 : text + strlen(text);
}

static bool contains(const char *text, const char *end, const char *word)
{
	const char *at = strstr(text, word);
	return at && at < end;
}

static void paste_lines(Text *out, const char *text, const char *end)
{
	bool empty = out->len > 1 && out->data[out->len - 2] == '\n';
	while (text < end) {
		const char *stop = memchr(text, '\n', (size_t)(end - text));
		stop = stop ? stop + 1 : end;
		bool blank = *text == '\n';
		if (*text != '#' && !(blank && empty)) {
			text_addn(out, text, (size_t)(stop - text));
			empty = blank;
		}
		text = stop;
	}
}

/* Of the functions that return a real number only those that contain a wanted text. */
static void paste(Text *out, const char *text, const char *const *wanted, int n)
{
	const char *last = strstr(text, "/* End of ");
	text_add(out, "\n");
	while (text < last) {
		const char *end = piece_end(text);
		end = end > last ? last : end;
		bool keep = !contains(text, end, "static inline float") &&
			    !contains(text, end, "static inline double");
		for (int i = 0; i < n && !keep; i++)
			keep = contains(text, end, wanted[i]);
		if (keep)
			paste_lines(out, text, end);
		text = end;
	}
	while (out->len > 1 && out->data[out->len - 2] == '\n')
		out->data[--out->len] = 0;
	text_add(out, "%s", last);
}

void paste_whole(const char *text, Text *out)
{
	paste(out, text, NULL, 0);
}

/* ---- vector_math.h ------------------------------------------------------------------------------ */

/* "net" for the net's own copy. */
static const char *math_prefix(const Emitter *e)
{
	return e->unit->includes ? "cnnc" : e->net;
}

const char *math_function(const Emitter *e, const Row *row)
{
	if (!row->in_vectors || e->program->f64 || e->program->optimize == 0)
		return NULL;
	return arena_format(e->arena, "%s_%sf", math_prefix(e), row->name);
}

/* The name of the piece's function without "cnnc"; NULL: it has none. */
static const char *function_name(const Emitter *e, const char *text, const char *end)
{
	const char *at = strstr(text, "static inline ");
	if (!at || at >= end)
		return NULL;
	at = strstr(at, "cnnc_") + 4;
	return arena_strndup(e->arena, at, strcspn(at, "("));
}

void math_names(Emitter *e)
{
	const char *last = strstr(vector_math_h_text, "/* End of ");
	for (const char *at = vector_math_h_text; at < last; at = piece_end(at)) {
		const char *name = function_name(e, at, piece_end(at));
		if (name)
			map_put(&e->functions, arena_format(e->arena, "%s%s", e->net, name), e);
	}
}

static bool calls(const char *text, const char *function)
{
	size_t n = strlen(function);
	for (const char *at = text; at && (at = strstr(at, function)) != NULL; at += n) {
		bool begins = at == text || (!isalnum((unsigned char)at[-1]) && at[-1] != '_');
		if (begins && at[n] == '(')
			return true;
	}
	return false;
}

/* The pieces from `text` on that are called, by the body of the file, by the random numbers or by a
 * piece after them: a function calls only those before it. */
static Text wanted_pieces(const Emitter *e, const char *text, const char *body, const char *random)
{
	const char *last = strstr(text, "/* End of "), *end = piece_end(text);
	Text pieces, after;
	text_init(&pieces, e->arena);
	text_init(&after, e->arena);
	if (end < last)
		after = wanted_pieces(e, end, body, random);
	else
		end = last;
	const char *name = function_name(e, text, end);
	bool wanted = after.len > 0;
	if (name) {
		const char *ours = arena_format(e->arena, "%s%s", e->net, name);
		const char *theirs = arena_format(e->arena, "cnnc%s", name);
		wanted = calls(body, ours) || calls(random, theirs) || calls(after.data, theirs);
	}
	if (wanted)
		paste_lines(&pieces, text, end);
	if (after.len)
		text_addn(&pieces, after.data, after.len);
	return pieces;
}

/* `text` with this in place of "cnnc" in its names, but for those of random.h. */
static void add_renamed(const char *text, const char *prefix, Text *out)
{
	static const char random[] = "cnnc_random_";
	for (const char *next; (next = strstr(text, "cnnc_")) != NULL; text = next + 4) {
		bool other = strncmp(next, random, sizeof random - 1) == 0;
		text_addn(out, text, (size_t)(next - text));
		text_add(out, "%s", other ? "cnnc" : prefix);
	}
	text_add(out, "%s", text);
}

/* ---- share.h ------------------------------------------------------------------------------------ */

void take_names(Emitter *e, const char *text, const char *before)
{
	const size_t length = strlen(before);
	while ((text = strstr(text, before)) != NULL) {
		const char *word = text + length;
		text = word + strspn(word, "abcdefghijklmnopqrstuvwxyz_");
		map_put(&e->functions,
			arena_format(e->arena, "%s_%.*s", e->net, (int)(text - word), word), e);
	}
}

void paste_share(const Emitter *e, Text *out)
{
	const char *start = strstr(share_h_text, "/* Start of "),
		   *end = strstr(start, "/* End of ");
	if (!e->teamed)
		return;
	text_add(out, "\n");
	add_renamed(arena_strndup(e->arena, start, (size_t)(end - start)), e->net, out);
	text_add(out, "/* End of share.h */\n");
}

/* ---- random.h ----------------------------------------------------------------------------------- */

static Text random_text(const Emitter *e)
{
	const char *wanted[2];
	int n = 0;
	bool f64 = e->program->f64;
	Text random;
	text_init(&random, e->arena);
	if (e->helpers & HELPER_UNIFORM)
		wanted[n++] = f64 ? "double cnnc_random_uniform" : "float cnnc_random_uniform";
	if (e->helpers & HELPER_NORMAL)
		wanted[n++] = f64 ? "double cnnc_random_normal" : "float cnnc_random_normal";
	if (n)
		paste(&random, random_h_text, wanted, n);
	return random;
}

/* gcc makes a vector instruction of a square root only if it sets no errno, or, as here, is said to. */
static void declare_root(const Emitter *e, const char *body, Text *out)
{
	const char *name = e->program->f64 ? "sqrt" : "sqrtf";
	const char *call = arena_format(e->arena, "%s(", name);
	if (strstr(body, call) || strstr(random_text(e).data, call))
		text_add(out,
			 "\n#ifdef __GNUC__ /* nobody asks for its errno: so it can be a vector "
			 "instruction */\n__attribute__((const)) %s %s(%s);\n#endif\n",
			 e->real, name, e->real);
}

/* Both choices of a select are computed where gcc may do so, and only then are these functions vectors; but
 * some loops, as over the maxima of windows, become vectors only where it may not. */
static const char math_options[] =
	"\n/* These functions, and kernels that call them, become vectors if gcc may compute what a "
	"select\n * then drops; and a * b + c may be one operation everywhere, whatever -std says. */\n"
	"#if defined(__GNUC__) && !defined(__clang__) && !defined(__TINYC__)\n"
	"#pragma GCC optimize \"fp-contract=fast\"\n"
	"#pragma GCC push_options\n"
	"#pragma GCC optimize \"no-trapping-math\"\n"
	"#define MATH_OPTIONS\n"
	"#define MATH_KERNEL static __attribute__((noinline, optimize(\"no-trapping-math\")))\n"
	"#else\n#define MATH_KERNEL KERNEL\n#endif\n";

void paste_math(const Emitter *e, const char *body, Text *out)
{
	Text random = random_text(e);
	if (e->unit->includes) { /* the others are the library's */
		add_renamed(random.data, math_prefix(e), out);
		return;
	}
	declare_root(e, body, out);
	Text pieces = wanted_pieces(e, vector_math_h_text, body, random.data);
	bool vectors = !e->program->f64 && e->program->optimize > 0;
	if (!pieces.len && !random.len)
		return;
	if (vectors)
		text_add(out, "%s", math_options);
	while (pieces.len > 1 && pieces.data[pieces.len - 2] == '\n')
		pieces.data[--pieces.len] = 0;
	if (pieces.len) {
		text_add(out, "\n");
		add_renamed(pieces.data, math_prefix(e), out);
		text_add(out, "%s", strstr(vector_math_h_text, "/* End of "));
	}
	if (random.len)
		add_renamed(random.data, math_prefix(e), out);
	if (vectors)
		text_add(out, "\n#ifdef MATH_OPTIONS\n#pragma GCC pop_options\n#endif\n");
}
