/* SPDX-License-Identifier: MIT */
/* The derived gradient as a program of the language: a net that takes what the one it was derived from
 * takes, by the same names; its outputs are the gradients. The definitions stand in the order in which they
 * run, each under the layer and the line that it came from.
 *
 * What a net is can depend on `training`, and an update of a state is part of it. So there are two
 * graphs, of which one is printed if their texts are the same; else each is a branch of `if training`. */
#include "emit.h"
#include "intern.h"

#include <string.h>

/* ---- names ----------------------------------------------------------------------------------- */

enum { LONGEST = 240 }; /* of 255, so that a number fits behind */

typedef struct Names {
	const Graph *g;
	Map taken;
	Map numbers; /* by name: the one after the last given out */
	const char **by_id;
	int *last;    /* by tensor id: the greatest id that reads it; -1: none */
	bool *direct; /* by tensor id; see find_direct */
} Names;

/* ---- updates ---------------------------------------------------------------------------------
 * An update `s = u` may stand where u is defined, as s[i] = …, if nothing else reads u, and
 * nothing that follows reads what s was before. */

typedef struct Readers {
	int *last; /* by tensor id: the greatest id that reads it; -1: none */
	int reader;
	Seen seen; /* scalars of the body at hand */
} Readers;

static void note_reader(Readers *r, const Tensor *t)
{
	if (r->last[t->id] < r->reader)
		r->last[t->id] = r->reader;
}

static void note_aff(Readers *r, const Aff *a)
{
	for (int i = 0; a->has_read && i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->inner)
			note_aff(r, atom->inner);
		if (atom->kind != ATOM_READ)
			continue;
		note_reader(r, atom->tensor);
		for (int k = 0; k < atom->tensor->shape.rank; k++)
			note_aff(r, atom->subs[k]);
	}
}

static void note_scalar(Arena *arena, Readers *r, const Scalar *e)
{
	if (seen_mark(&r->seen, e->id))
		return;
	seen_set(arena, &r->seen, e->id, 1);
	if (e->kind == SC_READ)
		note_reader(r, e->tensor);
	if (e->aff)
		note_aff(r, e->aff);
	for (int i = 0; i < e->n; i++) {
		if (e->subs)
			note_aff(r, e->subs[i]);
		else if (e->conds)
			note_aff(r, e->conds[i]->aff);
		else
			note_scalar(arena, r, e->args[i]);
	}
}

/* In a place the extremum is printed once more. */
static void note_tensor(Arena *arena, Readers *r, const Tensor *t)
{
	const Tensor *comp = t->kind == T_PLACE ? t->a : t;
	if (t->a && t->kind != T_PLACE)
		note_reader(r, t->a);
	r->seen = (Seen){0};
	for (int i = 0; i < comp->nconds; i++)
		note_aff(r, comp->domain[i]->aff);
	if (comp->value)
		note_scalar(arena, r, comp->value);
}

static int *last_readers(const Graph *g, const bool *live)
{
	Readers r = {.last = NEW_ARRAY(g->arena, int, g->tensors.len)};
	for (int i = 0; i < g->tensors.len; i++)
		r.last[i] = -1;
	for (r.reader = 0; r.reader < g->tensors.len; r.reader++)
		if (live[r.reader])
			note_tensor(g->arena, &r, g->tensors.data[r.reader]);
	return r.last;
}

/* Which tensors are printed under the name of what they update, and gives them that name. */
static void find_direct(Names *n, const bool *live)
{
	const Graph *g = n->g;
	int *uses = NEW_ARRAY(g->arena, int, g->tensors.len);
	n->last = last_readers(g, live);
	n->direct = NEW_ARRAY(g->arena, bool, g->tensors.len);
	for (int i = 0; i < g->roots.len; i++)
		uses[g->roots.data[i].tensor->id]++;
	for (int i = 0; i < g->roots.len; i++) {
		const Root *r = &g->roots.data[i];
		int id = r->tensor->id;
		if (r->kind != ROOT_UPDATE || r->tensor->kind <= T_STATE || uses[id] > 1 ||
		    n->last[id] >= 0 || n->last[r->target->id] > id)
			continue;
		n->direct[id] = true;
		n->by_id[id] = r->target->name;
	}
}

/* Words of the language (grammar/cnn.l), and what cannot be bound. */
static bool is_word(const char *name)
{
	static const char *const words[] = {
		"net",    "train",  "def",    "layer", "fn",      "optimizer", "input",  "param",
		"state",  "for",    "in",     "if",    "then",    "else",      "output", "loss",
		"metric", "return", "true",   "false", "sum",     "mean",      "max",    "min",
		"prod",   "argmax", "argmin", "pi",    "training"};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(name, words[i]) == 0)
			return true;
	return false;
}

/* numbered where it is not unique, or a word */
static const char *definition_name(Names *n, const Tensor *t)
{
	Arena *arena = n->g->arena;
	const char *base = tensor_title(n->g, t);
	if (t->kind <= T_STATE)
		return base;
	if (!base || strlen(base) > LONGEST)
		base = "t";
	const char *name = base;
	while (map_get(&n->taken, name) || is_word(name)) {
		int *number = map_get(&n->numbers, base);
		if (!number) {
			number = NEW(arena, int);
			*number = 2;
			map_put(&n->numbers, base, number);
		}
		name = arena_format(arena, "%s_%d", base, (*number)++);
	}
	return name;
}

static void choose_names(Names *n, const bool *live)
{
	const Graph *g = n->g;
	map_init(&n->taken, g->arena);
	map_init(&n->numbers, g->arena);
	n->by_id = NEW_ARRAY(g->arena, const char *, g->tensors.len);
	find_direct(n, live);
	for (int i = 0; i < g->tensors.len; i++) {
		const Tensor *t = g->tensors.data[i];
		if (n->by_id[i] || (!live[i] && t->kind > T_STATE))
			continue;
		n->by_id[i] = definition_name(n, t);
		map_put(&n->taken, n->by_id[i], (void *)t);
	}
}

/* ---- the text of a graph --------------------------------------------------------------------- */

typedef struct Printing {
	const Graph *g;
	const bool *live;
	Names names;
	Text *out;
} Printing;

static void print_line(const Printing *p, const char *format, ...) PRINTF(2, 3);

static void print_line(const Printing *p, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	text_add(p->out, "    %s\n", arena_vformat(p->out->arena, format, args));
	va_end(args);
}

/* A maximum of which only the place is read is not printed. */
static bool is_printed(const Printing *p, const Tensor *t)
{
	bool wanted = p->names.last[t->id] >= 0;
	for (int i = 0; i < p->g->roots.len; i++)
		wanted = wanted || p->g->roots.data[i].tensor == t;
	return p->live[t->id] && t->kind > T_STATE && wanted;
}

/* Of a derivative the operation that it passes, of all else the layer it came from, and the line. */
typedef struct Place {
	bool through;
	const char *layer;
	int line;
} Place;

/* The name says enough of what stands on the same line and in no layer. */
static bool same_place(const Place *p, const Place *last)
{
	bool same = p->through == last->through && strcmp(p->layer, last->layer) == 0;
	return p->line == last->line && (same || !*p->layer);
}

static Place place_of(const Printing *p, const Tensor *t, Loc *loc)
{
	const Tensor *comp = t->kind == T_PLACE ? t->a : t;
	const Origin *o = &p->g->origins.data[comp->id];
	const Passed *passed = tensor_passed(p->g, comp);
	Place place = {.layer = o->layer ? o->layer : ""};
	int column = 0;
	*loc = o->loc;
	if (passed) {
		place = (Place){.through = true, .layer = passed->through};
		*loc = passed->loc;
	}
	diag_position(p->g->diag, *loc, &place.line, &column);
	return place;
}

/* "# through conv1                    net.cnn:7" above the first definition that came from there */
static void print_place(const Printing *p, const Tensor *t, Place *last)
{
	enum { COLUMN = 66 };
	Loc loc;
	Place place = place_of(p, t, &loc);
	if ((!place.line && !*place.layer) || same_place(&place, last))
		return;
	*last = place;
	const char *comment = arena_format(p->out->arena, "#%s%s%s", *place.layer ? " " : "",
					   place.through ? "through " : "", place.layer);
	text_add(p->out, "\n    ");
	if (place.line) {
		const char *file = p->g->diag->sources.data[loc.source].name;
		const char *slash = strrchr(file, '/');
		text_add(p->out, "%-*s %s:%d\n", COLUMN, comment, slash ? slash + 1 : file,
			 place.line);
	} else {
		text_add(p->out, "%s\n", comment);
	}
}

static void print_definitions(const Printing *p)
{
	Place last = {.layer = "", .line = -1};
	for (int i = 0; i < p->g->tensors.len; i++) {
		const Tensor *t = p->g->tensors.data[i];
		if (!is_printed(p, t))
			continue;
		print_place(p, t, &last);
		text_add(p->out, "    ");
		print_comp(p->g, t, p->names.by_id, p->out);
		text_add(p->out, "\n");
	}
}

/* The tensor is a parameter or state that is updated, too. */
static bool is_updated(const Graph *g, const Tensor *t)
{
	for (int i = 0; i < g->roots.len; i++)
		if (g->roots.data[i].kind == ROOT_UPDATE && g->roots.data[i].target == t &&
		    g->roots.data[i].tensor != t)
			return true;
	return false;
}

static const char *fresh_name(Names *n, const char *base)
{
	const char *name = base;
	for (int i = 2; map_get(&n->taken, name); i++)
		name = arena_format(n->g->arena, "%s_%d", base, i);
	map_put(&n->taken, name, n);
	return name;
}

/* The updates that do not stand where they are computed, at the end. What is updated itself is saved first. */
static void print_updates(Printing *p)
{
	const Graph *g = p->g;
	const char **names = NEW_ARRAY(g->arena, const char *, g->roots.len);
	bool any = false;
	for (int i = 0; i < g->roots.len; i++) {
		const Root *r = &g->roots.data[i];
		if (r->kind != ROOT_UPDATE || p->names.direct[r->tensor->id] ||
		    r->tensor == r->target)
			continue;
		const char *name = p->names.by_id[r->tensor->id];
		if (!any)
			text_add(p->out, "\n");
		any = true;
		names[i] = name;
		if (is_updated(g, r->tensor)) {
			names[i] = fresh_name(&p->names, arena_format(g->arena, "%s.before", name));
			print_line(p, "%s = %s", names[i], name);
		}
	}
	for (int i = 0; i < g->roots.len; i++)
		if (names[i])
			print_line(p, "%s = %s", g->roots.data[i].target->name, names[i]);
}

static void print_results(const Printing *p)
{
	for (int i = 0; i < p->g->roots.len; i++) {
		const Root *r = &p->g->roots.data[i];
		const char *name = p->names.by_id[r->tensor->id];
		if (r->kind == ROOT_LOSS)
			print_line(p, "loss   %s", name);
		else if (r->kind == ROOT_METRIC)
			print_line(p, "metric %s", name);
		else if (r->kind == ROOT_GRADIENT && strncmp(name, "d_", 2) == 0 &&
			 strcmp(name + 2, r->target->name) == 0)
			print_line(p, "output %s", name);
		else if (r->kind == ROOT_GRADIENT)
			print_line(p, "output %s    # the gradient of %s", name, r->target->name);
	}
}

static const char *graph_text(Graph *g, Arena *arena)
{
	Text out;
	make_printable(g);
	Printing p = {.g = g, .live = graph_live(g), .names = {.g = g}, .out = &out};
	text_init(&out, arena);
	choose_names(&p.names, p.live);
	print_definitions(&p);
	print_updates(&p);
	text_add(&out, "\n");
	print_results(&p);
	return out.data;
}

static void print_indented(const char *text, Text *out)
{
	for (const char *line = text, *end; *line; line = end + 1) {
		end = strchr(line, '\n');
		text_add(out, end > line ? "    " : "");
		text_addn(out, line, (size_t)(end + 1 - line));
	}
}

/* ---- what the net takes ------------------------------------------------------------------------ */

/* The initial value. Numbers that are drawn by the name of the parameter need not say their stream. */
static const char *initial_text(const GradientText *what, const Tensor *source, Arena *arena)
{
	static const char stream[] = "(stream = ";
	const Graph *g = what->initial;
	Text out, brief;
	text_init(&out, arena);
	text_init(&brief, arena);
	for (int i = 0; i < g->roots.len; i++)
		if (strcmp(g->roots.data[i].target->name, source->name) == 0) {
			print_value(g, g->roots.data[i].tensor, false, &out);
			print_value(g, g->roots.data[i].tensor, true, &brief);
		}
	const char *first = strstr(out.data, stream);
	const char *own = arena_format(arena, "%s%lu)", stream,
				       (unsigned long)stream_number(source->name, 0));
	bool same = first && strncmp(first, own, strlen(own)) == 0 && !strstr(first + 1, stream);
	return same ? brief.data : out.data;
}

static void print_inputs(const GradientText *what, Text *out)
{
	for (int i = 0; i < what->training->inputs.len; i++) {
		const Tensor *t = what->training->inputs.data[i];
		const Tensor *e = what->evaluation->inputs.data[i];
		const Range *range = e->range.hi < t->range.hi ? &e->range : &t->range;
		text_add(out, "    input %s: %s%s", t->name, t->dtype == DTYPE_INT ? "i32" : "f32",
			 shape_text(out->arena, t->shape));
		if (t->dtype == DTYPE_INT && range->lo >= 0)
			text_add(out, " < %lld", (long long)range->hi + 1);
		text_add(out, "\n");
	}
}

static void print_source(const GradientText *what, const char *kind, const Tensor *t, Text *out)
{
	text_add(out, "    %s %s: f32%s = %s\n", kind, t->name, shape_text(out->arena, t->shape),
		 initial_text(what, t, out->arena));
}

static void print_sources(const GradientText *what, Text *out)
{
	const Graph *g = what->training;
	print_inputs(what, out);
	for (int i = 0; i < g->params.len; i++)
		print_source(what, "param", g->params.data[i], out);
	for (int i = 0; i < g->states.len; i++)
		if (!belongs_to_optimizer(g, g->states.data[i]->name))
			print_source(what, "state", g->states.data[i], out);
}

void print_gradient(const GradientText *what, Text *out)
{
	const char *net = arena_format(out->arena, "%s_gradient", what->net);
	const char *training = graph_text(what->training, out->arena);
	const char *evaluation = graph_text(what->evaluation, out->arena);
	Text train;
	text_init(&train, out->arena);
	print_train(what->file, what->settings, net, out, &train);
	text_add(out, "net %s {\n", net);
	print_sources(what, out);
	if (strcmp(training, evaluation) == 0) {
		text_add(out, "%s", training);
	} else {
		text_add(out, "\n    if training {");
		print_indented(training, out);
		text_add(out, "    } else {    # evaluation");
		print_indented(evaluation, out);
		text_add(out, "    }\n");
	}
	text_add(out, "}\n%s", train.data);
}
