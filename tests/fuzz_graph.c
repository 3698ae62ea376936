/* SPDX-License-Identifier: MIT */
/* fuzz_graph [count] [seed]: random programs, evaluated as differentiated, after solve, after
 * simplify and after prune: the loss, its gradients, and the gradients of their squared norm must
 * agree, and the first gradients with central differences. A mismatch is made smaller, printed, and
 * the exit status is 1.
 *
 * So that the test can fail: every eighth solved graph is also spoiled on purpose (a subscript moved,
 * a condition dropped, a factor changed), and a part of those must be noticed. */
#include "random_graph.h"
#include "reference.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TAPE = 400, BUDGET = 300000, MAX_ROOTS = 2 * MAX_TARGETS + 1 };

typedef enum Stage { RAW, SOLVED, SIMPLIFIED, PRUNED, DIFFERENCES, STAGES } Stage;
static const char *const stage_names[] = {"differentiate", "solve", "simplify", "prune",
					  "central differences"};

typedef enum Verdict { AGREE, DIFFER, TOO_LONG, NOT_FINITE, AMBIGUOUS, VERDICTS } Verdict;

typedef struct Result {
	Verdict verdict;
	Stage stage;          /* where it differs */
	int equalities, left; /* on summed indices, before and after solve */
	bool moves;           /* some gradient is not 0 */
	int differences;      /* elements compared with central differences */
	bool spoiled, noticed;
	char text[400]; /* what differs */
} Result;

typedef struct Run {
	const Tape *tape;
	int order;
	bool spoil;
	Text *print; /* the graphs of every stage; may be NULL */
	Graph *g;
	Sample sample;
	const Value *raw[MAX_ROOTS];
	Result *result;
} Run;

typedef struct Nudge { /* what the sources hold */
	bool generic;
	const Tensor *tensor; /* `by` is added to its element `at` */
	int64_t at;
	double by;
} Nudge;

static double source_value(const Tensor *t, int64_t element, void *context)
{
	const Nudge *n = context;
	double v = sample_source(t, element, n->generic);
	return t == n->tensor && element == n->at ? v + n->by : v;
}

/* ---- comparing --------------------------------------------------------------------------------- */

/* The raw graph is compared with itself: its values must at least be numbers. */
static bool differs(Run *run, Stage stage, int root, int64_t i, Value expected, Value got)
{
	double apart = fabs(expected.v - got.v);
	if (apart <= reference_tolerance(expected, got))
		return false;
	snprintf(run->result->text, sizeof run->result->text,
		 "after %s, order %d: root '%s' [%lld] is %.17g, expected %.17g (slack %g, %g)",
		 stage_names[stage], run->order, run->g->roots.data[root].name, (long long)i, got.v,
		 expected.v, got.slack, expected.slack);
	run->result->stage = stage;
	return true;
}

/* Evaluates all roots of the graph as it is now. */
static Verdict evaluate(Run *run, Stage stage, bool *ambiguous)
{
	Graph *g = run->g;
	Nudge plain = {.generic = run->sample.generic};
	Reference *r = reference_new(g, source_value, &plain, BUDGET);
	bool agree = true;
	for (int k = 0; k < g->roots.len && agree; k++) {
		const Tensor *t = g->roots.data[k].tensor;
		const Value *values = reference_evaluate(r, t);
		if (!values)
			return TOO_LONG;
		if (stage == RAW)
			run->raw[k] = values;
		for (int64_t i = 0; i < shape_elements(t->shape) && agree; i++)
			agree = !differs(run, stage, k, i, run->raw[k][i], values[i]);
	}
	if (reference_huge(r))
		return NOT_FINITE;
	*ambiguous = *ambiguous || reference_ambiguous(r);
	return agree ? AGREE : *ambiguous && stage != RAW ? AMBIGUOUS : DIFFER;
}

static bool any_gradient(const Run *run)
{
	/* the cotangents are last among the sources; their gradients are the values themselves */
	for (int k = 0; k < run->sample.nsources; k++) {
		const Tensor *t = run->sample.targets[k];
		for (int64_t i = 0; t->name[0] == 'x' && i < shape_elements(t->shape); i++)
			if (run->raw[1 + k][i].v != 0)
				return true;
	}
	return false;
}

/* ---- central differences ------------------------------------------------------------------------ */

/* The loss with element `at` of t moved by h; its slack becomes *slack at most. */
static double moved_loss(Run *run, const Tensor *t, int64_t at, double h, double *gap, bool *ok)
{
	Nudge nudge = {true, t, at, h};
	Reference *r = reference_new(run->g, source_value, &nudge, BUDGET);
	const Value *loss = reference_evaluate(r, run->g->roots.data[0].tensor);
	*ok = *ok && loss && !reference_huge(r);
	*gap = reference_gap(r) < *gap ? reference_gap(r) : *gap;
	return loss ? loss->v : 0;
}

/* One element of each source, away from kinks. */
static bool compare_differences(Run *run)
{
	const double h = 1e-3;
	for (int k = 0; k < run->sample.nsources; k++) {
		const Tensor *t = run->sample.targets[k];
		int64_t at = (shape_elements(t->shape) * 5 / 8) % shape_elements(t->shape);
		double gap = HUGE_VAL, d[2];
		bool ok = true;
		for (int i = 0; i < 2; i++) {
			double up = moved_loss(run, t, at, h / (i + 1), &gap, &ok);
			double down = moved_loss(run, t, at, -h / (i + 1), &gap, &ok);
			d[i] = (up - down) * (i + 1) / (2 * h);
		}
		Value g = run->raw[1 + k][at], expected = {(4 * d[1] - d[0]) / 3, 0};
		double scale = 1 + g.slack + run->raw[0][0].slack;
		if (!ok || gap < 1e-2 || !(fabs(d[0] - d[1]) < 1e-4 * scale))
			continue;
		run->result->differences++;
		expected.slack = scale * 1e-7 / 1e-11;
		if (differs(run, DIFFERENCES, 1 + k, at, expected, g))
			return false;
	}
	return true;
}

/* ---- equalities that were solved ----------------------------------------------------------------- */

static int count_equalities(const Graph *g)
{
	const bool *live = graph_live(g);
	int n = 0;
	for (int id = 0; id < g->tensors.len; id++) {
		const Tensor *t = g->tensors.data[id];
		for (int i = 0; live[id] && t->op == REDUCE_SUM && i < t->nconds; i++)
			n += t->domain[i]->kind == COND_EQ &&
			     t->domain[i]->aff->indices >> t->shape.rank != 0;
	}
	return n;
}

/* ---- spoiling on purpose -------------------------------------------------------------------------- */

typedef struct Spoiler {
	int which, seen; /* spoil the sum or map number `which` */
} Spoiler;

static const Tensor *spoil_rule(Graph *g, const Tensor *t, int was, void *context)
{
	(void)was;
	Spoiler *s = context;
	bool sum = t->kind == T_COMP && (t->op == REDUCE_SUM || t->op == REDUCE_MAP);
	if (!sum || t->value->kind == SC_LITERAL || s->seen++ != s->which)
		return t;
	const Scalar *value = t->value;
	int nconds = t->nconds;
	if (nconds && s->which % 3 == 1) {
		nconds--;
	} else if (value->indices && s->which % 3 == 2) {
		const Aff *to[MAX_INDICES] = {0};
		int k = 0;
		while (!(value->indices >> k & 1))
			k++;
		to[k] = aff_offset(g, aff_index(g, k), 1);
		value = subst_scalar(subst_new(g, to, MAX_INDICES), value);
	} else {
		value = sc_mul2(g, value, sc_literal(g, number_ratio(5, 4)));
	}
	return tensor_comp(g, t->op, t->shape, t->reds, t->nreds, t->domain, nconds, value);
}

/* Whether a wrong graph would be noticed. The right one is put back. */
static void try_spoiled(Run *run)
{
	Graph *g = run->g;
	Root roots[MAX_ROOTS];
	Result kept = *run->result;
	Spoiler s = {.which = run->tape->length ? (int)(run->tape->data[0] >> 8) % 5 : 0};
	bool ambiguous = false;
	memcpy(roots, g->roots.data, (size_t)g->roots.len * sizeof *roots);
	graph_rewrite(g, spoil_rule, &s);
	bool noticed = evaluate(run, SOLVED, &ambiguous) == DIFFER;
	memcpy(g->roots.data, roots, (size_t)g->roots.len * sizeof *roots);
	*run->result = kept;
	run->result->spoiled = s.seen > s.which;
	run->result->noticed = run->result->spoiled && noticed;
}

/* ---- one program ----------------------------------------------------------------------------------- */

static void print_stage(Run *run, Stage stage)
{
	if (!run->print)
		return;
	text_add(run->print, "---- %s\n", stage_names[stage]);
	print_graph(run->g, run->print);
}

static Verdict run_stages(Run *run)
{
	static void (*const passes[])(Graph *) = {differentiate, solve, simplify, prune};
	Graph *g = run->g;
	bool ambiguous = false;
	Verdict verdict;
	for (Stage stage = RAW; stage <= PRUNED; stage++) {
		run->result->stage = stage;
		passes[stage](g);
		verify(g, stage_names[stage]);
		print_stage(run, stage);
		if ((verdict = evaluate(run, stage, &ambiguous)) != AGREE)
			return verdict;
		if (stage == RAW) {
			run->result->equalities = count_equalities(g);
			run->result->moves = any_gradient(run);
		}
		if (stage == RAW && run->sample.generic && !run->sample.has_stop &&
		    !compare_differences(run))
			return DIFFER;
		if (stage != SOLVED)
			continue;
		run->result->left = count_equalities(g);
		if (run->spoil)
			try_spoiled(run);
	}
	return AGREE;
}

/* Everything of a run lives in its arena; a death of the compiler is a mismatch. */
static Result run_tape(const Tape *tape, int order, bool spoil, bool print)
{
	static Panic panic;
	static Result result;
	Arena *volatile arena = arena_new(NULL, &panic);
	result = (Result){.verdict = DIFFER};
	if (!arena) {
		snprintf(result.text, sizeof result.text, "out of memory");
		return result;
	}
	if (setjmp(panic.env)) {
		snprintf(result.text, sizeof result.text, "died: %s", panic.text);
		arena_free(arena);
		return result;
	}
	Diag *diag = NEW(arena, Diag);
	Text text;
	Tape copy = *tape;
	diag_init(diag, arena);
	text_init(&text, arena);
	Run *run = NEW(arena, Run);
	*run = (Run){.tape = tape, .order = order, .spoil = spoil, .result = &result};
	run->print = print ? &text : NULL;
	run->g = graph_new(arena, diag);
	run->sample = random_graph(run->g, &copy);
	add_gradients(run->g, &run->sample, order);
	result.verdict = run_stages(run);
	if (print)
		printf("%s", text.data);
	arena_free(arena);
	return result;
}

/* Second order where the budget allows it, else first. */
static Result run_orders(const Tape *tape, bool spoil)
{
	Result result = run_tape(tape, 2, spoil, false);
	return result.verdict == TOO_LONG ? run_tape(tape, 1, spoil, false) : result;
}

/* ---- making a failing program smaller --------------------------------------------------------------- */

static bool fails(const Tape *tape, int order)
{
	return run_tape(tape, order, false, false).verdict == DIFFER;
}

/* Tries to cut or clear data[at .. at+size-1]; true if it still fails. */
static bool shrink_at(Tape *tape, int order, int at, int size, bool cut)
{
	uint32_t data[TAPE];
	Tape smaller = {data, tape->length, 0};
	bool same = true;
	memcpy(data, tape->data, (size_t)tape->length * sizeof *data);
	for (int i = at; i < at + size; i++) {
		same = same && data[i] == 0;
		data[i] = 0;
	}
	if (cut) {
		memmove(data + at, data + at + size,
			(size_t)(tape->length - at - size) * sizeof *data);
		smaller.length -= size;
	}
	if ((same && !cut) || !fails(&smaller, order))
		return false;
	memcpy(tape->data, data, (size_t)smaller.length * sizeof *data);
	tape->length = smaller.length;
	return true;
}

static void shrink_values(Tape *tape, int order)
{
	for (int i = 0; i < tape->length; i++)
		for (uint32_t v = 1; v < 16 && v < tape->data[i]; v++) {
			uint32_t before = tape->data[i];
			tape->data[i] = v;
			if (fails(tape, order))
				break;
			tape->data[i] = before;
		}
}

static void shrink(Tape *tape, int order)
{
	for (bool again = true; again;) {
		again = false;
		for (int size = 64; size; size /= 2)
			for (int at = tape->length - size; at >= 0; at--)
				if (shrink_at(tape, order, at, size, true) ||
				    (at + size <= tape->length &&
				     shrink_at(tape, order, at, size, false)))
					again = true;
		if (!again)
			shrink_values(tape, order);
	}
}

static void report(Tape *tape, uint64_t seed)
{
	int order = run_tape(tape, 1, false, false).verdict == DIFFER ? 1 : 2;
	Result result = run_tape(tape, order, false, false);
	printf("seed %llu: %s\nmade smaller:\n", (unsigned long long)seed, result.text);
	fflush(stdout);
	shrink(tape, order);
	result = run_tape(tape, order, false, true);
	printf("%s\n\n", result.text);
	fflush(stdout);
}

/* ---- many programs ----------------------------------------------------------------------------------- */

typedef struct Totals {
	int verdicts[VERDICTS];
	int moving, equalities, left, solved, differences, spoiled, noticed;
} Totals;

static void add_result(Totals *t, const Result *r)
{
	t->verdicts[r->verdict]++;
	t->spoiled += r->spoiled;
	t->noticed += r->noticed;
	if (r->verdict != AGREE)
		return;
	t->moving += r->moves;
	t->equalities += r->equalities;
	t->left += r->left;
	t->solved += r->left < r->equalities;
	t->differences += r->differences;
}

static uint64_t next_random(uint64_t *state)
{
	uint64_t x = *state += UINT64_C(0x9E3779B97F4A7C15);
	x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
	return x ^ x >> 31;
}

static bool is_sharp(const Totals *t, int count)
{
	bool sharp = true;
	if (t->verdicts[AGREE] * 2 < count)
		sharp = !printf("too few programs were compared\n");
	if (t->solved * 5 < t->verdicts[AGREE])
		sharp = !printf("too few programs had equalities to solve\n");
	if (t->noticed * 2 < t->spoiled || t->spoiled * 16 < count)
		sharp = !printf("spoiled graphs are not noticed\n");
	return sharp;
}

int main(int argc, char **argv)
{
	int count = argc > 1 ? atoi(argv[1]) : 1000;
	uint64_t seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
	Totals totals = {0};
	for (int i = 0; i < count && totals.verdicts[DIFFER] < 3; i++) {
		uint32_t data[TAPE];
		Tape tape = {data, TAPE, 0};
		uint64_t state = seed + (uint64_t)i;
		for (int k = 0; k < TAPE; k++)
			data[k] = (uint32_t)(next_random(&state) >> 32);
		Result result = run_orders(&tape, i % 8 == 0);
		add_result(&totals, &result);
		if (result.verdict == DIFFER)
			report(&tape, seed + (uint64_t)i);
	}
	printf("%d programs agree, %d differ (%d have a gradient that is not 0); skipped: %d too "
	       "long, %d too large, %d where "
	       "rounding "
	       "decides a comparison\n",
	       totals.verdicts[AGREE], totals.verdicts[DIFFER], totals.moving,
	       totals.verdicts[TOO_LONG], totals.verdicts[NOT_FINITE], totals.verdicts[AMBIGUOUS]);
	printf("%d had equalities solved (%d of %d are left); %d central differences; %d of %d "
	       "spoiled graphs noticed\n",
	       totals.solved, totals.left, totals.equalities, totals.differences, totals.noticed,
	       totals.spoiled);
	if (totals.verdicts[DIFFER])
		return 1;
	return count < 100 || is_sharp(&totals, count) ? 0 : 1;
}
