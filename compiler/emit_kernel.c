/* SPDX-License-Identifier: MIT */
/* A kernel as a function of C: its parameters are the places it touches, its body the loop nest as
 * it stands, and above it the comment of emit_comment.c. A kernel whose text is already there, from
 * another entry, is not printed again. */
#include "emit.h"

#include <stdlib.h>
#include <string.h>

void emit_line(Emitter *e, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const char *line = arena_vformat(e->arena, format, args);
	va_end(args);
	int depth = e->depth;
	bool broken = strchr(line, '\n') != NULL; /* already, by emit_list() */
	for (;;) {
		int room = LINE_COLUMNS - LINE_INDENT * depth;
		int at = !broken && (int)strlen(line) > room ? code_break(line, room) : -1;
		for (int i = 0; i < depth; i++)
			text_addn(e->out, "\t", 1);
		if (at < 0)
			break;
		text_addn(e->out, line, (size_t)at);
		text_addn(e->out, "\n", 1);
		line += at + 1;
		depth = e->depth + 2;
	}
	text_add(e->out, "%s\n", line);
	e->statements++;
}

/* ---- what a kernel touches ------------------------------------------------------------------ */

static bool first_visit(Arena *arena, Seen *seen, const Scalar *s)
{
	if (seen_mark(seen, s->id))
		return false;
	seen_set(arena, seen, s->id, 1);
	return true;
}

typedef struct Touched {
	Emitter *e;
	bool random, strip;
	int64_t reach; /* of all integer expressions */
	Seen seen;
} Touched;

static void touch_buffer(Touched *t, const Buffer *b, bool written)
{
	Emitter *e = t->e;
	if (!e->pointers[b->id])
		vec_push(e->arena, &e->touched, b);
	e->pointers[b->id] = b->name; /* until begin() chooses one */
	e->written[b->id] |= written;
}

static void touch_aff(Touched *t, const Aff *aff);

static void touch_atoms(Touched *t, const Aff *aff)
{
	for (int i = 0; i < aff->n; i++) {
		const Atom *a = aff->terms[i].atom;
		t->strip |= a->kind == ATOM_INDEX && a->index == 0;
		if (a->kind == ATOM_LOAD)
			touch_buffer(t, a->buffer, false);
		if (a->inner)
			touch_aff(t, a->inner);
	}
}

static void touch_aff(Touched *t, const Aff *aff)
{
	int64_t reach = aff_reach(&t->e->style, aff);
	t->reach = reach > t->reach ? reach : t->reach;
	touch_atoms(t, aff);
}

static void touch_element(Touched *t, const Buffer *b, const Aff *offset, bool written)
{
	touch_buffer(t, b, written);
	touch_aff(t, offset);
}

static void touch_scalar(Touched *t, const Scalar *s)
{
	if (!first_visit(t->e->arena, &t->seen, s) || emit_never(t->e, s))
		return;
	if (s->kind == SC_LOAD)
		touch_element(t, s->buffer, s->aff, false);
	else if (s->aff)
		touch_aff(t, s->aff);
	t->random |= s->kind == SC_RANDOM;
	for (int i = 0; i < s->n; i++) {
		if (s->kind == SC_BRACKET)
			touch_aff(t, s->conds[i]->aff);
		else if (s->args)
			touch_scalar(t, s->args[i]);
	}
}

/* The variable's range from its bounds; the loops around it are known already. */
static void set_range(Emitter *e, const Node *n)
{
	Range var = {INT64_MIN, INT64_MAX};
	for (int i = 0; i < n->nlo; i++) {
		int64_t lo = aff_bounds(&e->style, n->lo[i]).lo;
		var.lo = lo > var.lo ? lo : var.lo;
	}
	for (int i = 0; i < n->nhi; i++) {
		int64_t hi = aff_bounds(&e->style, n->hi[i]).hi - (n->lanes >= 0);
		var.hi = hi < var.hi ? hi : var.hi;
	}
	if (!n->nlo || !n->nhi)
		die(e->arena, "kernel %s has a loop without bounds", e->kernel->name);
	if (n->step > 1 && n->nlo == 1 && aff_bounds(&e->style, n->lo[0]).hi == var.lo)
		var.hi -= (var.hi - var.lo) % n->step;
	var.hi = var.hi < var.lo ? var.lo : var.hi;
	e->ranges[n->var] = var;
}

static void touch_loop(Touched *t, const Node *n)
{
	set_range(t->e, n);
	for (int i = 0; i < n->nlo; i++)
		touch_aff(t, n->lo[i]);
	for (int i = 0; i < n->nhi; i++)
		touch_aff(t, n->hi[i]);
}

static void touch_elements(Touched *t, const Elements *list, bool written)
{
	for (int i = 0; i < list->n; i++)
		touch_element(t, list->buffer, list->at[i], written);
}

static void touch_nodes(Touched *t, const Node *n)
{
	for (; n; n = n->next) {
		if (conds_contradict(n->conds, n->nconds))
			continue;
		if (n->kind == NODE_LOOP)
			touch_loop(t, n);
		for (int i = 0; i < n->nconds; i++)
			touch_aff(t, n->conds[i]->aff);
		if (n->kind == NODE_STORE && n->buffer)
			touch_element(t, n->buffer, n->offset, true);
		else if (n->kind == NODE_STORE)
			t->e->stores[n->local] = n;
		if (n->place && n->place_buffer)
			touch_element(t, n->place_buffer, n->place_offset, true);
		else if (n->place)
			t->e->stores[n->place_local] = n;
		if (n->kind == NODE_TILE)
			touch_elements(t, &n->tile->z, true);
		if (n->kind == NODE_STEP) {
			touch_elements(t, &n->tile->a, false);
			touch_elements(t, &n->tile->b, false);
		}
		if (n->place)
			touch_scalar(t, n->place);
		if (n->value)
			touch_scalar(t, n->value);
		touch_nodes(t, n->body);
	}
}

/* ---- letters for loop variables ------------------------------------------------------------- */

/* A bare variable as a subscript speaks for a letter. */
static void vote_element(Emitter *e, const Buffer *b, const Aff *offset, bool written)
{
	const Graph *g = e->entry->graph;
	bool parameter = b->tensor && ballot_is_parameter(g, b->tensor);
	bool speaks = ballot_speaks(g, b->shape);
	int weight = written ? parameter ? 4 : 1 : parameter ? 3 : 2;
	Subscripted of = {parameter, b->shape.rank, {0}};
	if (b->tensor && b->storage == STORE_ARENA)
		of.blocks = g->origins.data[b->tensor->id].blocks;
	int order[MAX_RANK], n = buffer_order(b, order);
	for (int k = 0; k < n && speaks; k++) {
		const Atom *bare = NULL;
		int64_t stride = b->stride[order[k]];
		int64_t outer = k ? b->stride[order[k - 1]] : INT64_MAX;
		int terms = 0;
		for (int i = 0; i < offset->n; i++) {
			int64_t coef = offset->terms[i].coef;
			if (coef % stride || llabs(coef) >= outer)
				continue;
			terms++;
			if (coef == stride)
				bare = offset->terms[i].atom;
		}
		if (terms == 1 && bare && bare->kind == ATOM_INDEX)
			ballot_vote(&e->ballot, bare->index, &of, order[k], weight);
	}
}

static void vote_scalar(Emitter *e, Seen *seen, const Scalar *s)
{
	if (!first_visit(e->arena, seen, s))
		return;
	if (s->kind == SC_LOAD)
		vote_element(e, s->buffer, s->aff, false);
	for (int i = 0; s->args && i < s->n; i++)
		vote_scalar(e, seen, s->args[i]);
}

static void vote_nodes(Emitter *e, Seen *seen, const Node *n)
{
	for (; n; n = n->next) {
		if (n->buffer)
			vote_element(e, n->buffer, n->offset, true);
		if (n->value)
			vote_scalar(e, seen, n->value);
		if (n->kind == NODE_TILE)
			vote_element(e, n->tile->z.buffer, n->tile->z.at[0], true);
		if (n->kind == NODE_STEP) {
			vote_element(e, n->tile->a.buffer, n->tile->a.at[0], false);
			vote_element(e, n->tile->b.buffer, n->tile->b.at[0], false);
		}
		vote_nodes(e, seen, n->body);
	}
}

/* ---- parameters ----------------------------------------------------------------------------- */

static bool overlap(const Emitter *e, const Buffer *a, const Buffer *b)
{
	const Buffer *x = buffer_root(a), *y = buffer_root(b);
	if (x->storage != y->storage)
		return false;
	if (x == y)
		return true;
	if (x->storage == STORE_ARENA)
		return x->offset < y->offset + buffer_bytes(e->program, y) &&
		       y->offset < x->offset + buffer_bytes(e->program, x);
	if (x->storage == STORE_INPUT || x->storage == STORE_RESULT || x->storage == STORE_LOCAL)
		return false;
	return x->offset < y->offset + y->elements && y->offset < x->offset + x->elements;
}

/* One buffer for each place and type; aliases get the same pointer. What is written comes last. */
static void choose_parameters(Emitter *e)
{
	VEC(const Buffer *) chosen = {0};
	for (int pass = 0; pass < 2; pass++) {
		for (int i = 0; i < e->touched.len; i++) {
			const Buffer *b = e->touched.data[i], *same = NULL;
			if (b->storage == STORE_LOCAL || e->written[b->id] != (pass == 0))
				continue;
			for (int k = 0; k < chosen.len; k++)
				if (buffer_root(chosen.data[k]) == buffer_root(b) &&
				    chosen.data[k]->elem == b->elem)
					same = chosen.data[k];
			if (!same)
				vec_push(e->arena, &chosen, b);
			e->stands_for[b->id] = same ? same : b;
		}
	}
	e->params.len = 0;
	for (int pass = 0; pass < 2; pass++)
		for (int i = 0; i < chosen.len; i++)
			if (e->written[chosen.data[i]->id] == pass)
				vec_push(e->arena, &e->params, chosen.data[i]);
}

static const char *parameter(Emitter *e, const Buffer *b)
{
	bool alone = true;
	for (int i = 0; i < e->params.len; i++)
		alone &= e->params.data[i] == b || !overlap(e, b, e->params.data[i]);
	return arena_format(e->arena, "%s%s *%s%s", e->written[b->id] ? "" : "const ",
			    emit_type(e, b), alone ? "restrict " : "", e->pointers[b->id]);
}

/* ---- nodes ---------------------------------------------------------------------------------- */

void emit_block(Emitter *e, const char *head, const Node *body)
{
	Text text, *out = e->out;
	int names = e->names.len, before = e->statements;
	text_init(&text, e->arena);
	e->out = &text;
	e->depth++;
	emit_nodes(e, body);
	e->depth--;
	e->out = out;
	e->names.len = names;
	bool braces = e->statements - before != 1;
	emit_line(e, "%s%s", head, braces ? " {" : "");
	text_addn(e->out, text.data, text.len);
	if (braces)
		emit_line(e, "}");
	e->statements = before + 1;
}

static const char *extreme(Emitter *e, const Aff *const *affs, int n, bool greatest)
{
	const char *text = emit_aff(e, affs[0]);
	for (int i = 1; i < n; i++) {
		e->helpers |= greatest ? HELPER_MAX : HELPER_MIN;
		text = arena_format(e->arena, "%s_%s(%s, %s)", e->net, greatest ? "max" : "min",
				    text, emit_aff(e, affs[i]));
	}
	return text;
}

static const char *loop_step(Emitter *e, const Node *n, const char *var)
{
	if (n->lanes > 1)
		return arena_format(e->arena, "%s += %d * LANES", var, n->lanes);
	if (n->lanes == 1)
		return arena_format(e->arena, "%s += LANES", var);
	return n->step > 1 ? arena_format(e->arena, "%s += %d", var, n->step)
			   : arena_format(e->arena, "%s++", var);
}

/* z = z + a and z = a + z are z += a; NULL: it is no such sum. */
static const Scalar *added(const Node *n)
{
	const Scalar *value = n->value;
	if (n->op != STORE_SET || value->kind != SC_ADD || value->n != 2 || !n->buffer)
		return NULL;
	for (int i = 0; i < 2; i++) {
		const Scalar *a = value->args[i];
		if (a->kind == SC_LOAD && a->aff == n->offset && a->buffer->elem == ELEM_FLOAT &&
		    buffer_root(a->buffer) == buffer_root(n->buffer))
			return value->args[1 - i];
	}
	return NULL;
}

enum { FEWEST_IN_LANES = 8, MOST_IN_LANES = 64 };

/* 0: they are not, or its steps are not of one element. */
static int64_t known_rounds(const Node *n)
{
	return n->step <= 1 ? loop_rounds(n) : 0;
}

/* Whether a vector of the machine is to hold what a loop's rounds store: each sets the element after the
 * last one's, and there are enough of them. What is added to is left alone: unrolled, it stays in registers. */
static bool runs_in_lanes(const Emitter *e, const Node *n)
{
	int64_t rounds = known_rounds(n);
	if (e->program->optimize == 0 || rounds < FEWEST_IN_LANES || rounds > MOST_IN_LANES)
		return false;
	for (const Node *store = n->body; store; store = store->next)
		if (store->kind == NODE_STORE && store->buffer && store->op == STORE_SET &&
		    !added(store) && aff_coef(store->offset, n->var) == 1)
			return true;
	return false;
}

static bool computes(Emitter *e, Seen *seen, const Scalar *s)
{
	if (!first_visit(e->arena, seen, s))
		return false;
	bool found = s->kind == SC_CALL || s->kind == SC_RANDOM;
	for (int i = 0; s->args && i < s->n && !found; i++)
		found = computes(e, seen, s->args[i]);
	return found;
}

/* Whether there are stores among the nodes, and each jumps from round to round of a loop over var; loops
 * around them are short, so that they are unrolled, and nothing pays for gathering and scattering lanes. */
static bool jumps(Emitter *e, const Node *n, int var)
{
	bool all = n != NULL;
	for (; n && all; n = n->next) {
		if (n->kind == NODE_LOOP) {
			int64_t rounds = known_rounds(n);
			all = rounds > 0 && rounds < FEWEST_IN_LANES && jumps(e, n->body, var);
		} else if (n->kind == NODE_STORE) {
			int64_t stride = n->buffer ? aff_coef(n->offset, var) : 0;
			all = stride > 1 && !computes(e, &(Seen){0}, n->value);
		} else {
			all = n->kind == NODE_LOCAL && n->next;
		}
	}
	return all;
}

static void emit_loop(Emitter *e, const Node *n)
{
	set_range(e, n);
	const bool can = emit_goes_by_vectors(e, n), by = can && n->by_vectors;
	const bool lanes = !n->rolled && !by && !(n->unrolled && can) && runs_in_lanes(e, n);
	const int rows = lanes ? emit_rows(e, n) : e->rows.len;
	int names = e->names.len;
	memset(e->ballot.votes[n->var], 0, sizeof e->ballot.votes[n->var]);
	vote_nodes(e, &(Seen){0}, n->body);
	const char *lo = extreme(e, n->lo, n->nlo, true);
	const char *hi = extreme(e, n->hi, n->nhi, false);
	const bool divided = e->shared && n->parts;
	if (divided)
		emit_part_bounds(e, n, &lo, &hi);
	const char *var = ballot_name(&e->ballot, e->arena, n->var, emit_taken, e), *end = hi;
	vec_push(e->arena, &e->names, var);
	const char *init =
		arena_format(e->arena, "%s %s = %s", e->wide ? "int64_t" : "int", var, lo);
	if (n->lanes < 0) /* over as many vectors, from here */
		end = arena_format(e->arena, "%s + %d * LANES", hi, -n->lanes);
	e->helpers |= n->lanes ? HELPER_LANES : 0;
	if (n->nhi > 1 || (divided && strchr(hi, '?'))) {
		end = emit_fresh(e, arena_format(e->arena, "%s_end", var));
		init = arena_format(e->arena, "%s, %s = %s", init, end, hi);
	}
	e->vars[n->var] = var;
	if (n->rolled) {
		e->helpers |= e->in_wide ? HELPER_ROLLED : HELPER_ROLLED_IF_FEW;
		emit_line(e, e->in_wide ? "ROLLED" : "ROLLED_IF_FEW");
	} else if (n->unrolled && can) {
		e->helpers |= HELPER_UNROLLED;
		emit_line(e, "UNROLLED");
	} else if (lanes) {
		e->helpers |= HELPER_IN_LANES;
		emit_line(e, "IN_LANES");
	} else if (e->program->optimize > 0 && !n->lanes && n->body && n->body->kind == NODE_LOOP &&
		   !n->body->next && jumps(e, n->body, n->var)) {
		e->helpers |= HELPER_IN_LANES;
		emit_line(e, "IN_TURN");
	}
	e->by = by ? n : NULL;
	e->helpers |= by ? HELPER_LANES : 0;
	emit_block(e,
		   arena_format(e->arena, "for (%s; %s < %s; %s)", init, var, end,
				by ? emit_vector_step(e, var) : loop_step(e, n, var)),
		   n->body);
	e->by = NULL;
	e->vars[n->var] = NULL;
	e->names.len = names;
	emit_rows_end(e, rows);
}

static const char *int_value(Emitter *e, const Scalar *s)
{
	if (s->kind == SC_INT)
		return emit_aff(e, s->aff);
	if (s->kind == SC_LITERAL && number_is_int(s->number))
		return arena_format(e->arena, "%lld", (long long)s->number.num);
	if (s->kind == SC_LOCAL)
		return e->locals[s->local];
	die(e->arena, "kernel %s stores a value that is no integer", e->kernel->name);
}

static void emit_local(Emitter *e, const Node *n)
{
	static const char *const sums[] = {"t0", "sum", "largest", "smallest", "product"};
	const Node *store = e->stores[n->local];
	bool is_int = n->elem == ELEM_INT;
	const char *wish = is_int ? "place" : sums[store ? store->op : STORE_SET];
	const char *type = is_int ? "int32_t" : emit_type_for(e, n->value);
	const char *value;
	if (is_int) {
		value = int_value(e, n->value);
	} else {
		emit_shared(e, n->value, NULL);
		value = emit_scalar(e, n->value).text;
	}
	e->locals[n->local] = emit_fresh(e, wish);
	emit_line(e, "%s%s %s = %s;", store ? "" : "const ", type, e->locals[n->local], value);
}

/* A maximum takes over what is greater or NaN, and what comes first while there is no place. */
static void emit_extreme(Emitter *e, const Node *n, const char *target)
{
	const char *sign = n->op == STORE_MAX ? ">" : "<";
	Code code = emit_scalar(e, n->value);
	const char *value = code.text, *place = NULL;
	if (n->value->kind != SC_LOCAL && !emit_is_name(e, n->value)) {
		value = emit_fresh(e, "value");
		emit_line(e, "const %s %s = %s;", e->real, value, code.text);
	}
	if (n->place)
		place = n->place_buffer ? emit_element(e, n->place_buffer, n->place_offset).text
					: e->locals[n->place_local];
	emit_line(e, "if (%s %s %s || %s != %s%s)%s", value, sign, target, value, value,
		  place ? arena_format(e->arena, " || %s < 0", place) : "", place ? " {" : "");
	e->depth++;
	emit_line(e, "%s = %s;", target, value);
	if (place)
		emit_line(e, "%s = %s;", place, int_value(e, n->place));
	e->depth--;
	if (place)
		emit_line(e, "}");
}

static void emit_store(Emitter *e, const Node *n)
{
	bool is_int = n->buffer && n->buffer->elem != ELEM_FLOAT;
	const Scalar *addend = added(n);
	Node sum = *n;
	if (addend) {
		sum.op = STORE_ADD;
		sum.value = addend;
		n = &sum;
	}
	if (!is_int)
		emit_shared(e, n->value, n->offset);
	const char *target = n->buffer ? emit_whole(e, n->offset,
						    emit_element(e, n->buffer, n->offset))
						 .text
				       : e->locals[n->local];
	bool minus = false;
	const char *value;
	switch (n->op) {
	case STORE_SET:
		value = is_int ? int_value(e, n->value) : emit_scalar(e, n->value).text;
		emit_line(e, "%s = %s;", target, value);
		break;
	case STORE_ADD:
		value = emit_summand(e, n->value, &minus).text;
		emit_line(e, "%s %s= %s;", target, minus ? "-" : "+", value);
		break;
	case STORE_MUL:
		emit_line(e, "%s *= %s;", target, emit_scalar(e, n->value).text);
		break;
	case STORE_MAX:
	case STORE_MIN:
		emit_extreme(e, n, target);
		break;
	}
}

static void emit_node(Emitter *e, const Node *n)
{
	if (n->comment)
		emit_line(e, "/* %s */", comment_text(e->arena, n->comment));
	switch (n->kind) {
	case NODE_LOOP:
		if (n->leaf != LEAF_NONE && e->unit->leaf && e->unit->leaf(e->unit->user, e, n))
			break;
		emit_loop(e, n);
		break;
	case NODE_IF:
		emit_block(e,
			   arena_format(e->arena, "if (%s)",
					conds_code(&e->style, n->conds, n->nconds).text),
			   n->body);
		break;
	case NODE_LOCAL:
		emit_local(e, n);
		break;
	case NODE_STORE:
		emit_store(e, n);
		break;
	case NODE_TILE:
		emit_tile(e, n);
		break;
	case NODE_STEP:
		emit_step(e, n);
		break;
	case NODE_WIDTH:
		emit_width(e, n);
		break;
	}
	e->temps.len = e->atoms.len = 0;
}

void emit_nodes(Emitter *e, const Node *n)
{
	for (; n; n = n->next)
		if (!conds_contradict(n->conds, n->nconds))
			emit_node(e, n);
}

/* ---- the function --------------------------------------------------------------------------- */

static int by_id(const void *pa, const void *pb)
{
	const Buffer *const *a = pa, *const *b = pb;
	return (*a)->id - (*b)->id;
}

static void forget_touched(Emitter *e)
{
	for (int i = 0; i < e->touched.len; i++) {
		int id = e->touched.data[i]->id;
		e->pointers[id] = NULL;
		e->stands_for[id] = NULL;
		e->written[id] = false;
	}
	e->touched.len = 0;
}

/* Nothing of the kernel before is left. */
static void forget_kernel(Emitter *e)
{
	forget_touched(e);
	vec_drop(&e->params);
	vec_drop(&e->touched);
	vec_drop(&e->names);
	vec_drop(&e->temps);
	vec_drop(&e->atoms);
	vec_drop(&e->around);
	vec_drop(&e->rows);
	arena_clear(e->scratch);
}

static void begin(Emitter *e, const Kernel *kernel)
{
	e->kernel = kernel;
	e->stores = NEW_ARRAY(e->arena, const Node *, kernel->nlocals + 1);
	e->locals = NEW_ARRAY(e->arena, const char *, kernel->nlocals + 1);
	memset(e->vars, 0, sizeof e->vars);
	memset(e->ranges, 0, sizeof e->ranges);
	e->style = emit_style(e);
	Touched touched = {.e = e};
	if (kernel->strip)
		e->ranges[0] = (Range){0, kernel->strip->count - 1};
	touch_nodes(&touched, kernel->body);
	e->random = touched.random;
	e->strip = kernel->strip && touched.strip;
	e->shared = kernel->shared && !e->unit->leaf;
	e->teamed |= e->shared;
	e->wide = touched.reach >= INT64_C(1) << 30;
	choose_parameters(e);
	if (e->random) {
		vec_push(e->arena, &e->names, "seed");
		vec_push(e->arena, &e->names, "step");
	}
	if (e->strip)
		vec_push(e->arena, &e->names, e->vars[0] = "strip");
	if (e->unit->leaf)
		vec_push(e->arena, &e->names, "leaves");
	if (e->shared) {
		vec_push(e->arena, &e->names, "turn");
		vec_push(e->arena, &e->names, "part");
	}
	for (int i = 0; i < e->params.len; i++)
		e->pointers[e->params.data[i]->id] =
			emit_fresh(e, emit_variable(e, e->params.data[i]->name));
	for (int i = 0; i < e->touched.len; i++) {
		const Buffer *b = e->touched.data[i];
		if (b->storage != STORE_LOCAL) {
			e->pointers[b->id] = e->pointers[e->stands_for[b->id]->id];
			continue;
		}
		e->pointers[b->id] = emit_fresh(e, emit_variable(e, b->name));
		emit_line(e, "%s %s[%lld];", emit_type(e, b), e->pointers[b->id],
			  (long long)b->elements);
	}
	if (e->touched.len)
		qsort(e->touched.data, (size_t)e->touched.len, sizeof *e->touched.data, by_id);
}

/* name(a, b, ...) broken at 100 columns, with continuation lines indented by two more */
const char *emit_list(Emitter *e, const char *head, const char *const *items, int n,
		      const char *tail)
{
	Text text;
	text_init(&text, e->arena);
	text_add(&text, "%s", head);
	size_t column = strlen(head) + (size_t)(LINE_INDENT * e->depth);
	for (int i = 0; i < n; i++) {
		size_t length = strlen(items[i]) + 2;
		if (i && column + length > LINE_COLUMNS - 1) {
			text_add(&text, "\n");
			for (int k = 0; k < e->depth + 2; k++)
				text_add(&text, "\t");
			column = (size_t)(LINE_INDENT * (e->depth + 2));
		} else if (i) {
			text_add(&text, " ");
		}
		text_add(&text, "%s%s", items[i], i + 1 < n ? "," : "");
		column += length;
	}
	text_add(&text, "%s", tail);
	return text.data;
}

/* Two words together may be one of C, too: net at_quick, definition exit. */
static bool is_function(Emitter *e, const char *name)
{
	return map_get(&e->functions, name) || emit_is_reserved(e, name);
}

static const char *free_name(Emitter *e, const char *wish)
{
	const char *name = arena_format(e->arena, "%s_%s", e->net, wish);
	if (is_function(e, name))
		name = arena_format(e->arena, "%s_%s_%s", e->net, e->entry->name, wish);
	const char *base = name;
	for (int k = 2; is_function(e, name); k++)
		name = arena_format(e->arena, "%s_%d", base, k);
	name = arena_strndup(e->functions.arena, name, strlen(name));
	map_put(&e->functions, name, (void *)name);
	return name;
}

/* In e->arena is what is needed no longer than this kernel. */
static const char *print_function(Emitter *e, const Kernel *kernel)
{
	Text body, key, *out = e->out;
	unsigned helpers = e->helpers;
	e->helpers &= ~(unsigned)HELPER_MATH;
	text_init(&body, e->arena);
	e->out = &body;
	e->depth = 1;
	begin(e, kernel);
	if (e->shared)
		emit_sections(e, kernel->body);
	else
		emit_nodes(e, kernel->body);
	e->depth = 0;
	e->out = out;
	VEC(const char *) params = {0};
	for (int i = 0; i < e->params.len; i++)
		vec_push(e->arena, &params, parameter(e, e->params.data[i]));
	if (e->random) {
		vec_push(e->arena, &params, "uint64_t seed");
		vec_push(e->arena, &params, "uint64_t step");
	}
	if (e->strip)
		vec_push(e->arena, &params, e->wide ? "int64_t strip" : "int strip");
	if (e->unit->leaf)
		vec_push(e->arena, &params, "const void *leaves");
	if (e->shared)
		vec_push(e->arena, &params, arena_format(e->arena, "%s_turn *turn", e->net));
	const char *comment = e->unit->leaf ? "" : emit_comment(e); /* nobody reads what libtcc gets */
	text_init(&key, e->arena);
	text_add(&key, "%s%s\n", comment, emit_list(e, "", params.data, params.len, ""));
	text_addn(&key, body.data, body.len);
	const char *known = map_get(&e->functions, key.data);
	if (known) {
		e->helpers = helpers;
		return known;
	}
	const char *name = free_name(e, kernel->name);
	map_put(&e->functions, arena_strndup(e->functions.arena, key.data, key.len), (void *)name);
	bool math = e->helpers & HELPER_MATH && !e->program->f64 && e->program->optimize > 0 &&
		    !e->unit->includes;
	const char *head =
		arena_format(e->arena, "%s void %s(", math ? "MATH_KERNEL" : "KERNEL", name);
	if (!params.len)
		vec_push(e->arena, &params, "void");
	text_add(e->out, "\n%s%s\n{\n", comment, emit_list(e, head, params.data, params.len, ")"));
	text_addn(e->out, body.data, body.len);
	text_add(e->out, "}\n");
	return name;
}

const char *emit_kernel(Emitter *e, const Kernel *kernel)
{
	Arena *kept = e->arena;
	forget_kernel(e);
	e->arena = e->scratch;
	const char *name = print_function(e, kernel);
	e->arena = kept;
	return name;
}
