/* SPDX-License-Identifier: MIT */
/* Parts of runtime/ pasted into the output, so that it needs no file of ours: without their lines
 * for the preprocessor, and without functions that nothing calls (clang warns of those). */
#include "emit.h"

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

void paste_random(Emitter *e, Text *out)
{
	const char *wanted[2];
	int n = 0;
	bool f64 = e->program->f64;
	if (e->helpers & HELPER_UNIFORM)
		wanted[n++] = f64 ? "double cnnc_random_uniform" : "float cnnc_random_uniform";
	if (e->helpers & HELPER_NORMAL)
		wanted[n++] = f64 ? "double cnnc_random_normal" : "float cnnc_random_normal";
	if (n)
		paste(out, random_h_text, wanted, n);
}

void paste_whole(const char *text, Text *out)
{
	paste(out, text, NULL, 0);
}
