/* SPDX-License-Identifier: MIT */
/* The derived gradient as a program of the language: the definitions in the order in which they run,
 * each under the layer and the line that it came from, in a net that compiles again. */
#include "emit.h"

#include <string.h>

typedef struct Names {
	const Graph *g;
	Map taken;
	const char **by_id;
} Names;

/* numbered where it is not unique */
static const char *definition_name(Names *n, const Tensor *t)
{
	Arena *arena = n->g->arena;
	const char *base = tensor_title(n->g, t);
	if (t->kind <= T_STATE)
		return base;
	if (!base)
		base = "t";
	const char *name = base;
	for (int i = 2; map_get(&n->taken, name) || strcmp(name, "loss") == 0; i++)
		name = arena_format(arena, "%s_%d", base, i);
	return name;
}

static void choose_names(Names *n, const bool *live)
{
	const Graph *g = n->g;
	map_init(&n->taken, g->arena);
	n->by_id = NEW_ARRAY(g->arena, const char *, g->tensors.len);
	for (int i = 0; i < g->tensors.len; i++) {
		const Tensor *t = g->tensors.data[i];
		if (!live[i] && t->kind > T_STATE)
			continue;
		n->by_id[i] = definition_name(n, t);
		map_put(&n->taken, n->by_id[i], (void *)t);
	}
}

static void print_source(const Tensor *t, const Graph *g, Text *out)
{
	static const char *const kinds[] = {"input", "param", "state"};
	text_add(out, "    %s %s: %s%s", kinds[t->kind], t->name,
		 t->dtype == DTYPE_INT ? "i32" : "f32", shape_text(g->arena, t->shape));
	if (t->kind != T_INPUT)
		text_add(out, " = 0");
	else if (t->dtype == DTYPE_INT && t->range.lo >= 0)
		text_add(out, " < %lld", (long long)t->range.hi + 1);
	text_add(out, "\n");
}

/* "# conv1   net.cnn:7" above the first definition that came from there */
static void print_place(const Graph *g, const Origin *o, Origin *last, Text *out)
{
	int line = 0, column = 0;
	const char *layer = o->layer ? o->layer : "";
	diag_position(g->diag, o->loc, &line, &column);
	if ((!line && !*layer) || (strcmp(layer, last->layer) == 0 && line == last->order))
		return;
	*last = (Origin){.layer = layer, .order = line};
	text_add(out, "\n    #%s%s", *layer ? " " : "", layer);
	if (line) {
		const char *file = g->diag->sources.data[o->loc.source].name;
		const char *slash = strrchr(file, '/');
		text_add(out, " %s:%d", slash ? slash + 1 : file, line);
	}
	text_add(out, "\n");
}

/* requires   a differentiated, simplified and pruned graph */
void print_gradient(const Graph *g, const char *net, Text *out)
{
	const bool *live = graph_live(g);
	Names names = {.g = g};
	choose_names(&names, live);
	text_add(out, "net %s_gradient {\n", net);
	for (int i = 0; i < g->inputs.len; i++)
		print_source(g->inputs.data[i], g, out);
	for (int i = 0; i < g->params.len; i++)
		print_source(g->params.data[i], g, out);
	for (int i = 0; i < g->states.len; i++)
		if (live[g->states.data[i]->id])
			print_source(g->states.data[i], g, out);
	Origin last = {.layer = "", .order = -1};
	for (int i = 0; i < g->tensors.len; i++) {
		const Tensor *t = g->tensors.data[i];
		if (!live[i] || t->kind <= T_STATE)
			continue;
		print_place(g, &g->origins.data[i], &last, out);
		text_add(out, "    ");
		print_comp(g, t, names.by_id, out);
		text_add(out, "\n");
	}
	text_add(out, "\n");
	for (int i = 0; i < g->roots.len; i++) {
		const Root *r = &g->roots.data[i];
		const char *word = r->kind == ROOT_LOSS     ? "loss  "
				   : r->kind == ROOT_METRIC ? "metric"
							    : "output";
		text_add(out, "    %s %s", word, names.by_id[r->tensor->id]);
		if (r->kind == ROOT_GRADIENT)
			text_add(out, "    # the gradient of %s", r->target->name);
		text_add(out, "\n");
	}
	text_add(out, "}\n");
}
