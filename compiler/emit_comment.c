/* SPDX-License-Identifier: MIT */
/* The comment above a kernel: the mathematics of what it computes in the language's notation, the
 * line of the source it comes from, and the shapes of what it reads and writes. */
#include "emit.h"

#include <string.h>

const char *comment_text(Arena *arena, const char *text)
{
	char *copy = arena_strndup(arena, text, strlen(text));
	for (char *c = copy; *c; c++)
		if ((c[0] == '*' && c[1] == '/') || (c[0] == '/' && c[1] == '*') ||
		    (unsigned char)*c < ' ')
			*c = ' ';
	return copy;
}

/* Text broken into lines of the comment, with ` *     ` before those that continue; the
 * column it ends in. */
static int add_wrapped(Text *out, const char *text, int column)
{
	while ((int)strlen(text) + column > LINE_COLUMNS) {
		int at = code_break(text, LINE_COLUMNS - column);
		if (at < 0)
			break;
		text_addn(out, text, (size_t)at);
		text_add(out, "\n *     ");
		text += at + 1;
		column = 7;
	}
	text_add(out, "%s", text);
	return column + (int)strlen(text);
}

/* "lenet5.cnn:7", or NULL */
static const char *place_of(Emitter *e, const Tensor *t)
{
	const Graph *g = e->entry->graph;
	const Passed *passed = tensor_passed(g, t);
	Loc loc = passed ? passed->loc : g->origins.data[t->id].loc;
	int line = 0, column = 0;
	if (loc.source < 0)
		return NULL;
	diag_position(e->program->diag, loc, &line, &column);
	const char *name = e->program->diag->sources.data[loc.source].name;
	const char *slash = strrchr(name, '/');
	return arena_format(e->arena, "%s:%d", comment_text(e->arena, slash ? slash + 1 : name),
			    line);
}

/* As the source calls it, or else the C. */
static const char *buffer_name(const Buffer *b)
{
	bool source =
		b->storage == STORE_INPUT || b->storage == STORE_PARAM || b->storage == STORE_STATE;
	return source && b->tensor ? b->tensor->name : b->name;
}

/* The buffer that a kernel copies t to, if that is all it does with t; else NULL. */
static const Buffer *copy_target(const Emitter *e, const Tensor *t)
{
	const Buffer *own = e->entry->buffer ? e->entry->buffer[t->id] : NULL, *target = NULL;
	for (int i = 0; own && i < e->params.len; i++) {
		const Buffer *b = e->params.data[i];
		if (e->written[b->id] && buffer_root(b) == buffer_root(own))
			return NULL;
		target = e->written[b->id] ? b : target;
	}
	return e->kernel->ncomps == 1 ? target : NULL;
}

static void add_comps(Emitter *e, Text *out)
{
	const char *last = NULL;
	for (int i = 0; i < e->kernel->ncomps; i++) {
		const Tensor *t = e->kernel->comps[i];
		Text line;
		text_init(&line, e->arena);
		const Buffer *target = copy_target(e, t);
		if (target)
			text_add(&line, "%s = %s", buffer_name(target), e->tensor_names[t->id]);
		else
			print_comp_brief(e->entry->graph, t, e->tensor_names, &line);
		const char *place = place_of(e, t);
		if (place && last && !strcmp(place, last))
			place = NULL;
		last = place ? place : last;
		text_add(out, i ? "\n * " : "/* ");
		int used = add_wrapped(out, comment_text(e->arena, line.data ? line.data : ""), 3);
		if (!place)
			continue;
		int pad = LINE_COLUMNS - 3 - used - (int)strlen(place);
		if (pad >= 2)
			text_add(out, "%*s%s", pad, "", place);
		else
			text_add(out, "\n *     %s", place);
	}
}

static const char *buffer_shape(Emitter *e, const Buffer *b)
{
	const char *shape = b->shape.rank ? shape_text(e->arena, b->shape) : "";
	return arena_format(e->arena, "%s%s", buffer_name(b), shape);
}

/* ", in place of z3": whose place a written buffer takes */
static const char *predecessors(Emitter *e, const Buffer *b)
{
	const char *text = "";
	for (int i = 0; i < e->touched.len; i++) {
		const Buffer *other = e->touched.data[i];
		if (other != b && e->stands_for[other->id] == b)
			text = arena_format(e->arena, "%s in place of %s", text, other->name);
	}
	return text;
}

static void add_shapes(Emitter *e, Text *out)
{
	for (int written = 0; written < 2; written++) {
		Text list;
		text_init(&list, e->arena);
		for (int i = 0; i < e->params.len; i++) {
			const Buffer *b = e->params.data[i];
			const char *before = list.len ? ", " : written ? "-> " : "";
			if (e->written[b->id] == written)
				text_add(&list, "%s%s%s", before, buffer_shape(e, b),
					 predecessors(e, b));
		}
		if (!list.len)
			continue;
		text_add(out, "\n * ");
		add_wrapped(out, list.data, 3);
	}
}

const char *emit_images(Emitter *e, const Strip *strip)
{
	return strip->images == 1 ? "one image"
				  : arena_format(e->arena, "%lld images", (long long)strip->images);
}

static void add_strip(Emitter *e, Text *out)
{
	const Strip *strip = e->kernel->strip;
	bool adds = false;
	for (int i = 0; i < strip->sums.len; i++)
		adds = adds || e->written[strip->sums.data[i]->id];
	text_add(out, "\n * for %s at a time%s", emit_images(e, strip),
		 adds ? ", added to what there is" : "");
}

const char *emit_comment(Emitter *e)
{
	Text out;
	text_init(&out, e->arena);
	add_comps(e, &out);
	if (!out.len)
		text_add(&out, "/* %s", comment_text(e->arena, e->kernel->name));
	if (e->kernel->strip)
		add_strip(e, &out);
	add_shapes(e, &out);
	text_add(&out, " */\n");
	return out.data;
}
