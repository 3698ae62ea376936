/* SPDX-License-Identifier: MIT */
/* Places in the source, and what the user is told about them. A place is two byte offsets; line and
 * column exist only while a message is rendered:
 *
 *     net.cnn:4:13: error: expected ')', found 'x'
 *         z = f(a x)
 *                 ^
 *       hint: arguments are separated by commas
 *
 * The shown line is safe for a terminal whatever the file holds, and never long. */
#include "compiler.h"

#include <limits.h>
#include <string.h>

enum { MAX_SHOWN = 120, CONTEXT = 60 }; /* characters of a source line; of them before the caret */

void diag_init(Diag *diag, Arena *arena)
{
	*diag = (Diag){.arena = arena};
}

/* Registers a source and returns its number. The text is kept, not copied: it must live as long as
 * the messages. What lies beyond INT_MAX bytes is cut (parse() refuses far smaller files). */
int diag_source(Diag *diag, const char *name, const char *text, size_t length)
{
	int shown = length > INT_MAX ? INT_MAX : (int)length;
	Source source = {.name = arena_strndup(diag->arena, name, strlen(name)),
			 .text = text,
			 .length = shown};
	for (int i = 0; i < shown; i++)
		if (text[i] == '\n')
			vec_push(diag->arena, &source.newlines, i);
	vec_push(diag->arena, &diag->sources, source);
	return diag->sources.len - 1;
}

int diag_expression(Diag *diag, const char *expression)
{
	static const char before[] = "fn value() = ";
	const char *text = arena_format(diag->arena, "%s%s", before, expression);
	int source = diag_source(diag, arena_format(diag->arena, "'%s'", expression), text,
				 strlen(text));
	diag->sources.data[source].hidden = (int)sizeof before - 1;
	return source;
}

static void report(Diag *diag, Severity severity, Loc loc, const char *format, va_list args)
{
	const char *text = arena_vformat(diag->arena, format, args);
	vec_push(diag->arena, &diag->messages, (Message){severity, loc, text});
}

bool diag_said(const Diag *diag, Loc loc, const char *text)
{
	for (int i = 0; i < diag->messages.len; i++) {
		const Message *m = &diag->messages.data[i];
		if (m->severity == DIAG_ERROR && m->loc.source == loc.source &&
		    m->loc.start == loc.start && strcmp(m->text, text) == 0)
			return true;
	}
	return false;
}

void diag_error(Diag *diag, Loc loc, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	report(diag, DIAG_ERROR, loc, format, args);
	va_end(args);
	diag->errors++;
}

void diag_warning(Diag *diag, Loc loc, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	report(diag, DIAG_WARNING, loc, format, args);
	va_end(args);
}

void diag_note(Diag *diag, Loc loc, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	report(diag, DIAG_NOTE, loc, format, args);
	va_end(args);
}

Loc loc_join(Loc a, Loc b)
{
	if (a.source != b.source)
		return a.source < 0 ? b : a;
	return (Loc){a.source, a.start < b.start ? a.start : b.start,
		     a.end > b.end ? a.end : b.end};
}

static const Source *source_of(const Diag *diag, Loc loc)
{
	return loc.source >= 0 && loc.source < diag->sources.len ? &diag->sources.data[loc.source]
								 : NULL;
}

static int clamp(int value, int least, int most)
{
	return value < least ? least : value > most ? most : value;
}

/* Bytes of the character at `at`: its length in UTF-8 if it is well formed, else 1. */
static int character(const char *at, const char *end)
{
	unsigned char c = (unsigned char)*at;
	int length = c < 0xc2 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 1;
	if (length > end - at)
		return 1;
	for (int i = 1; i < length; i++)
		if (((unsigned char)at[i] & 0xc0) != 0x80)
			return 1;
	return length;
}

static int characters(const char *from, const char *to)
{
	int count = 0;
	for (; from < to; from += character(from, to))
		count++;
	return count;
}

/* Where what is shown begins: neither hidden text nor a byte order mark is. */
static int first_shown(const Source *source)
{
	bool mark = source->length >= 3 && memcmp(source->text, "\xef\xbb\xbf", 3) == 0;
	return mark ? 3 : source->hidden;
}

static const char *line_start(const Source *source, int offset)
{
	const char *at = source->text + offset, *first = source->text + first_shown(source);
	while (at > first && at[-1] != '\n')
		at--;
	return at;
}

static int newlines_before(const Source *source, int offset)
{
	int lo = 0, hi = source->newlines.len;
	while (lo < hi) {
		int middle = lo + (hi - lo) / 2;
		if (source->newlines.data[middle] < offset)
			lo = middle + 1;
		else
			hi = middle;
	}
	return lo;
}

void diag_position(const Diag *diag, Loc loc, int *line, int *column)
{
	const Source *source = source_of(diag, loc);
	*line = *column = 0;
	if (!source)
		return;
	int offset = clamp(loc.start, first_shown(source), source->length);
	const char *start = line_start(source, offset);
	*line = 1 + newlines_before(source, (int)(start - source->text));
	*column = characters(start, source->text + offset) + 1;
}

/* One character of a shown line. Tabs stay; other control characters and bytes that are not UTF-8
 * (C1 controls, too) become '?', so that a file cannot steer the terminal. */
static void add_character(Text *out, const char *at, int length)
{
	unsigned char c = (unsigned char)*at;
	bool control = length == 1 ? (c < 0x20 && c != '\t') || c >= 0x7f
				   : c == 0xc2 && (unsigned char)at[1] < 0xa0;
	text_addn(out, control ? "?" : at, control ? 1 : (size_t)length);
}

/* The line around the place and, below it, a caret and an underline to the end of the place. */
static void render_line(const Source *source, Loc loc, Text *out)
{
	int start = clamp(loc.start, first_shown(source), source->length);
	int stop = clamp(loc.end, start, source->length);
	const char *from = line_start(source, start), *caret = source->text + start;
	const char *end = source->text + source->length;
	const char *line_end = caret < end ? memchr(caret, '\n', (size_t)(end - caret)) : NULL;
	line_end = line_end ? line_end : end;
	if (line_end > caret && line_end[-1] == '\r')
		line_end--;
	for (int before = characters(from, caret); before > CONTEXT; before--)
		from += character(from, line_end);

	text_add(out, "    ");
	const char *at = from;
	int shown = 0;
	for (; at < line_end && shown < MAX_SHOWN; shown++) {
		int length = character(at, line_end);
		add_character(out, at, length);
		at += length;
	}
	text_add(out, "\n    ");
	for (const char *space = from; space < caret; space += character(space, line_end))
		text_add(out, *space == '\t' ? "\t" : " ");
	const char *underline_end = source->text + stop < at ? source->text + stop : at;
	text_add(out, "^");
	for (int i = caret < at ? characters(caret, underline_end) : 0; i > 1; i--)
		text_add(out, "~");
	text_add(out, "\n");
}

void diag_render(const Diag *diag, const Message *message, Text *out)
{
	static const char *const names[] = {"error", "warning", "note"};
	const Source *source = source_of(diag, message->loc);
	if (!source) {
		bool hint = message->severity == DIAG_NOTE;
		text_add(out, "%s: %s\n", hint ? "  hint" : names[message->severity],
			 message->text);
		return;
	}
	int line, column;
	diag_position(diag, message->loc, &line, &column);
	text_add(out, "%s:%d:%d: %s: %s\n", source->name, line, column, names[message->severity],
		 message->text);
	render_line(source, message->loc, out);
}
