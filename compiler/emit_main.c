/* SPDX-License-Identifier: MIT */
/* The trainer that --main appends: reads IDX files, trains and evaluates, prints a line an epoch. It
 * takes the batches that `cnnc train` takes. The one place of the output that uses heap and files.
 *
 * It is for POSIX systems: data sets are folders, and saved weights replace a file in one move.
 *
 * Its text is runtime/trainer.in, where @ is the net's name, $ its type of numbers, and a word in
 * backquotes a text that depends on the net. */
#include "emit.h"

#include <string.h>

/* ---- filling in the template ---------------------------------------------------------------- */

static void expand(Emitter *e, const Map *words, const char *text, Text *out)
{
	while (*text) {
		size_t plain = strcspn(text, "@$`");
		text_addn(out, text, plain);
		text += plain;
		if (*text == '@' || *text == '$') {
			text_add(out, "%s", *text == '@' ? e->net : e->real);
			text++;
		} else if (*text == '`') {
			const char *end = strchr(text + 1, '`');
			const char *word =
				arena_strndup(e->arena, text + 1, (size_t)(end - text - 1));
			const char *value = map_get(words, word);
			if (!value)
				die(e->arena, "the trainer has no text for '%s'", word);
			text_add(out, "%s", value);
			text = end + 1;
		}
	}
}

/* What the trainer calls its own functions and types is no name for a kernel. */
void emit_main_names(Emitter *e)
{
	take_names(e, trainer_text, "@_");
}

/* The one input of this type; reports that there is none, or a second. */
static const Tensor *only_input(const Emitter *e, const Graph *g, Dtype dtype)
{
	const Program *p = e->program;
	const char *what =
		dtype == DTYPE_INT ? "integer input, the labels" : "float input, the images";
	const Tensor *found = NULL;
	for (int i = 0; i < g->inputs.len; i++) {
		const Tensor *t = g->inputs.data[i];
		if (t->dtype == dtype && found) {
			diag_error(p->diag, g->origins.data[t->id].loc,
				   "--main feeds one %s, and %s is a second", what, t->name);
			diag_note(p->diag, g->origins.data[found->id].loc, "the first is here");
			return NULL;
		}
		found = t->dtype == dtype ? t : found;
	}
	if (!found)
		diag_error(p->diag, p->settings.net_loc,
			   "--main feeds one %s, and the net %s has none", what, p->settings.net);
	return found;
}

/* The entry of that kind for a batch of that size; NULL: there is none. */
static const Entry *entry_of(const Program *p, EntryKind kind, int64_t batch)
{
	for (int i = 0; i < p->entries.len; i++) {
		const Entry *e = p->entries.data[i];
		int64_t own = e->request.batch ? e->request.batch : p->settings.batch;
		if (e->request.kind == kind && own == batch)
			return e;
	}
	return NULL;
}

/* The images and labels that IDX data can feed; reports what is wrong. */
static bool find_inputs(Emitter *e, const Graph *g, const Tensor **images, const Tensor **labels)
{
	const Program *p = e->program;
	int64_t batch = p->settings.batch;
	const Tensor *x = *images = only_input(e, g, DTYPE_FLOAT);
	const Tensor *y = *labels = only_input(e, g, DTYPE_INT);
	if (!x || !y)
		return false;
	bool odd = x->shape.rank < 2 || x->shape.dim[0] != batch;
	if (odd || y->shape.rank != 1 || y->shape.dim[0] != batch) {
		const Tensor *bad = odd ? x : y;
		diag_error(p->diag, g->origins.data[bad->id].loc,
			   "--main feeds images [N, channels, height, width] and labels [N], and "
			   "%s is %s",
			   bad->name, shape_text(e->arena, bad->shape));
		return false;
	}
	return true;
}

static void add_fields(Emitter *e, Map *words)
{
	Text add, names;
	text_init(&add, e->arena);
	text_init(&names, e->arena);
	for (int i = 0; i < e->fields.entries.len; i++) {
		const char *member = e->fields.entries.data[i].value;
		text_add(&add, "\tsums[%d] += (double)result->%s * examples;\n", i, member);
		text_add(&names, "%s\"%s\"", i ? ", " : "", e->fields.entries.data[i].key);
	}
	map_put(words, "add", add.data);
	map_put(words, "names", names.data);
	map_put(words, "fields", arena_format(e->arena, "%d", e->fields.entries.len));
	map_put(words, "loss", e->fields.entries.data[0].value);
}

/* What an image must look like: exactly [C, H, W] where x says so, else as many elements. */
static void add_size(Emitter *e, Map *words, const Tensor *x)
{
	const int64_t *dim = x->shape.dim;
	int64_t elements = shape_elements(x->shape) / dim[0];
	Text size;
	text_init(&size, e->arena);
	for (int d = 1; d < x->shape.rank; d++)
		text_add(&size, "%s%lld", d > 1 ? " x " : "", (long long)dim[d]);
	map_put(words, "size", size.data);
	map_put(words, "elements", arena_format(e->arena, "%lld", (long long)elements));
	const char *fits =
		x->shape.rank == 4
			? arena_format(
				  e->arena,
				  "uint32_t channels = images->rank == 4 ? images->dims[1] : 1;\n\n"
				  "\treturn channels == %lld && images->dims[images->rank - 2] == "
				  "%lld\n\t\t\t&& images->dims[images->rank - 1] == %lld;",
				  (long long)dim[1], (long long)dim[2], (long long)dim[3])
			: arena_format(e->arena, "return images->count / images->dims[0] == %lld;",
				       (long long)elements);
	map_put(words, "fits", (void *)fits);
}

/* How many classes the labels may name, so that data are checked before training. */
static void add_labels(Emitter *e, Map *words, const Graph *g, const Tensor *labels)
{
	int64_t classes = 256; /* labels are bytes */
	for (int i = 0; i < g->checks.len; i++) {
		const InputCheck *check = &g->checks.data[i];
		if (check->input == labels && check->below < classes)
			classes = check->below;
	}
	map_put(words, "labels", arena_format(e->arena, "%lld", (long long)classes));
}

static const char *call_of(Emitter *e, const char *entry)
{
	const char *args = map_get(&e->calls, entry);
	if (!args)
		die(e->arena, "the trainer cannot call %s", entry);
	return arena_format(e->arena, "%s_%s(%s)", e->net, entry, args);
}

void emit_main_inputs(Emitter *e, const Entry *entry)
{
	const Tensor *x, *y;
	if (entry->request.kind != ENTRY_STEP || !find_inputs(e, entry->graph, &x, &y))
		return;
	add_size(e, &e->words, x);
	add_labels(e, &e->words, entry->graph, y);
}

/* The texts about a team; they are empty where no kernel is for one. */
static void add_team(Emitter *e, Map *words)
{
	const char *net = e->net;
	const bool teamed = e->teamed;
	const char *cores = arena_format(
		e->arena,
		"\n/* How many cores the process may use. */\nstatic int %s_cores(void)\n{\n"
		"#ifdef __linux__\n\tcpu_set_t set;\n\n"
		"\tif (sched_getaffinity(0, sizeof set, &set) == 0)\n\t\treturn "
		"CPU_COUNT(&set);\n#endif\n"
		"\tlong n = sysconf(_SC_NPROCESSORS_ONLN);\n\n\treturn n < 1 ? 1 : n < 1024 ? "
		"(int)n : 1024;\n}\n",
		net);
	const char *open =
		arena_format(e->arena,
			     "\t%s_team_open(&t->team, t->threads ? t->threads : %s_cores());\n"
			     "\tt->net.team = &t->team;\n",
			     net, net);
	const char *close = arena_format(
		e->arena, "\tif (t->net.team)\n\t\t%s_team_close(t->net.team);\n", net);
	map_put(words, "team", teamed ? arena_format(e->arena, "\t%s_team team;\n", net) : "");
	map_put(words, "cores", teamed ? (void *)cores : "");
	map_put(words, "open_team", teamed ? (void *)open : "");
	map_put(words, "close_team", teamed ? (void *)close : "");
}

void emit_main(Emitter *e, Text *out)
{
	const Program *p = e->program;
	const Entry *step = entry_of(p, ENTRY_STEP, p->settings.batch);
	const Entry *whole = entry_of(p, ENTRY_EVALUATE, p->settings.batch);
	const Entry *one = entry_of(p, ENTRY_EVALUATE, 1);
	if (!step || !whole) {
		diag_error(p->diag, p->settings.net_loc,
			   "--main trains, and the net %s has no loss", p->settings.net);
		return;
	}
	if (!one)
		die(e->arena, "--main needs evaluate for whole batches and for single examples");
	add_fields(e, &e->words);
	add_team(e, &e->words);
	map_put(&e->words, "parameters", arena_format(e->arena, "%d", e->params_kept.len));
	map_put(&e->words, "weights",
		arena_format(e->arena, "%d", e->params_kept.len + e->states_kept.len));
	map_put(&e->words, "255", p->f64 ? "255.0" : "255.0f");
	map_put(&e->words, "epochs", arena_format(e->arena, "%lld", (long long)p->settings.epochs));
	map_put(&e->words, "step", (void *)call_of(e, step->name));
	map_put(&e->words, "evaluate", (void *)call_of(e, whole->name));
	map_put(&e->words, "evaluate_one", (void *)call_of(e, one->name));
	paste_whole(shuffle_h_text, out);
	paste_whole(atomic_h_text, out);
	paste_whole(idx_names_h_text, out);
	paste_whole(json_h_text, out);
	paste_whole(weights_h_text, out);
	text_add(out, "\n");
	expand(e, &e->words, trainer_text, out);
}
