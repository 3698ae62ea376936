/* SPDX-License-Identifier: MIT */
/* Bytes in loops whose rounds are lanes. gcc has all vectors of a loop equally wide, so a loop of sixteen
 * rounds that reads or writes a byte in each gets vectors of 16 bytes, also for its real numbers, where the
 * machine has longer ones. So what such a loop touches of a buffer of bytes, a row of neighbours, gets a name
 * before the loop: for gcc an array of int32_t, which stays in registers, elsewhere a pointer to the bytes.
 *
 * A row is read only if the loop does not write the buffer and the whole row lies in it; it is written only
 * if each round sets its element, once, and nothing else in the loop touches the buffer. All other bytes are
 * read and written where they are. */
#include "emit.h"

#include <string.h>

enum { MOST_IN_ROW = 64 };

typedef struct Touch { /* of an element of a buffer of bytes */
	const Buffer *buffer;
	const Aff *offset;
	bool written, always; /* in each round */
} Touch;

typedef struct Search {
	Emitter *e;
	Seen seen;
	VEC(Touch) touches;
} Search;

/* ---- as text of C --------------------------------------------------------------------------- */

/* The conversions of GNU C would be taken apart by gcc, byte by byte; and any others take more operations than
 * these of the machine, which the manual of gcc lists. What is packed lies in the halves of its vector in
 * turn. */
static const char helpers[] =
	"\n/* Bytes that a loop reads or writes, so many in a row. gcc makes all vectors of a loop "
	"equally\n"
	" * long, and has no lanes for more than a vector's bytes: so a loop gets them as numbers "
	"of four. */\n"
	"#if defined(__GNUC__) && !defined(__clang__) && !defined(__TINYC__)\n"
	"#ifdef __AVX2__\n"
	"typedef int32_t N_ints __attribute__((vector_size(32), aligned(4), may_alias));\n"
	"typedef int16_t N_shorts __attribute__((vector_size(32)));\n"
	"typedef int64_t N_pair __attribute__((vector_size(16)));\n"
	"typedef char N_bytes __attribute__((vector_size(16)));\n#endif\n\n"
	"static inline __attribute__((always_inline)) void N_widen(int32_t *row, const int8_t "
	"*from,\n\t\tint n)\n"
	"{\n\tint i = 0;\n#ifdef __AVX2__\n"
	"\tfor (; i + 8 <= n; i += 8) {\n"
	"\t\tint64_t x;\n\t\tmemcpy(&x, from + i, sizeof x);\n"
	"\t\t*(N_ints *)(row + i) = __builtin_ia32_pmovsxbd256((N_bytes)(N_pair){x, "
	"0});\n\t}\n#endif\n"
	"\tfor (; i < n; i++)\n\t\trow[i] = from[i];\n}\n\n"
	"static inline __attribute__((always_inline)) void N_narrow(int8_t *to, const int32_t "
	"*row, int n)\n"
	"{\n\tint i = 0;\n#ifdef __AVX2__\n"
	"\tfor (; i + 16 <= n; i += 16) {\n"
	"\t\tN_ints a = *(const N_ints *)(row + i), b = *(const N_ints *)(row + i + 8);\n"
	"\t\tN_shorts half = __builtin_ia32_packssdw256(a, b);\n"
	"\t\tN_ints turns = (N_ints)__builtin_ia32_packsswb256(half, half);\n"
	"\t\tturns = __builtin_shuffle(turns, (N_ints){0, 4, 1, 5, 0, 4, 1, 5});\n"
	"\t\tmemcpy(to + i, &turns, 16);\n\t}\n#endif\n"
	"\tfor (; i < n; i++)\n\t\tto[i] = (int8_t)row[i];\n}\n\n"
	"#define READ_ROW(row, n, from) int32_t row[n]; N_widen(row, from, n)\n"
	"#define WRITE_ROW(row, n, to) int32_t row[n]\n"
	"#define END_ROW(row, n, to) N_narrow(to, row, n)\n"
	"#else\n"
	"#define READ_ROW(row, n, from) const int8_t *const row = from\n"
	"#define WRITE_ROW(row, n, to) int8_t *const row = to\n"
	"#define END_ROW(row, n, to) (void)0\n"
	"#endif\n";

void emit_row_helpers(const Emitter *e, Text *out)
{
	for (const char *c = helpers; *c;) {
		const char *mark = strstr(c, "N_");
		size_t length = mark ? (size_t)(mark - c) : strlen(c);
		text_addn(out, c, length);
		c += length;
		if (mark) {
			text_add(out, "%s_", e->net);
			c += strlen("N_");
		}
	}
}

/* ---- what a loop touches -------------------------------------------------------------------- */

static void add_touch(Search *s, Touch touch)
{
	if (touch.buffer->elem == ELEM_BYTE)
		vec_push(s->e->arena, &s->touches, touch);
}

static void search_affs(Search *s, const Aff *const *affs, int n)
{
	for (int i = 0; i < n; i++)
		for (int k = 0; affs[i] && k < affs[i]->n; k++) {
			const Atom *atom = affs[i]->terms[k].atom;
			if (atom->inner)
				search_affs(s, &atom->inner, 1);
			if (atom->kind == ATOM_LOAD)
				add_touch(s, (Touch){atom->buffer, atom->inner, false, false});
		}
}

static void search_scalar(Search *s, const Scalar *x)
{
	if (!x || seen_mark(&s->seen, x->id) || emit_never(s->e, x))
		return;
	seen_set(s->e->arena, &s->seen, x->id, 1);
	if (x->kind == SC_LOAD)
		add_touch(s, (Touch){x->buffer, x->aff, false, false});
	search_affs(s, &x->aff, 1);
	for (int i = 0; i < x->n; i++) {
		if (x->kind == SC_BRACKET)
			search_affs(s, &x->conds[i]->aff, 1);
		else if (x->args)
			search_scalar(s, x->args[i]);
	}
}

static void search_nodes(Search *s, const Node *n, bool always)
{
	for (; n; n = n->next) {
		if (conds_contradict(n->conds, n->nconds))
			continue;
		search_affs(s, n->lo, n->nlo);
		search_affs(s, n->hi, n->nhi);
		for (int i = 0; i < n->nconds; i++)
			search_affs(s, &n->conds[i]->aff, 1);
		search_affs(s, &n->offset, 1);
		search_affs(s, &n->place_offset, 1);
		search_scalar(s, n->value);
		search_scalar(s, n->place);
		if (n->kind == NODE_STORE && n->buffer)
			add_touch(s, (Touch){n->buffer, n->offset, true,
					     always && n->op == STORE_SET && !n->nconds});
		if (n->place_buffer)
			add_touch(s, (Touch){n->place_buffer, n->place_offset, true, false});
		search_nodes(s, n->body, false);
	}
}

/* How many of the touches are of the same buffer; *writes: of these. */
static int count_same(const Search *s, const Buffer *b, int *writes)
{
	int same = 0;
	*writes = 0;
	for (int i = 0; i < s->touches.len; i++) {
		const Touch *t = &s->touches.data[i];
		if (buffer_root(t->buffer) != buffer_root(b))
			continue;
		same++;
		*writes += t->written;
	}
	return same;
}

/* ---- rows ----------------------------------------------------------------------------------- */

/* offset = base + at, where `at` depends on the loop variable alone; false if base is not known before the
 * loop, or nothing depends on the variable. */
static bool split(Emitter *e, int var, const Aff *offset, const Aff **base, const Aff **at)
{
	Graph *g = e->entry->graph;
	const uint64_t own = UINT64_C(1) << var;
	*at = aff_const(g, 0);
	if (offset->has_read || !(offset->indices & own))
		return false;
	for (int i = 0; i < offset->n; i++) {
		const Atom *atom = offset->terms[i].atom;
		if (atom->indices == own)
			*at = aff_add(g, *at, aff_term(g, offset->terms[i]));
	}
	*base = aff_sub(g, offset, *at);
	for (int k = 0; k < MAX_INDICES; k++)
		if (((*base)->indices >> k & 1) && (k == var || !e->vars[k]))
			return false;
	return true;
}

static ByteRow *find_row(Emitter *e, int from, const Buffer *b, const Aff *base)
{
	for (int i = from; i < e->rows.len; i++) {
		ByteRow *row = &e->rows.data[i];
		if (buffer_root(row->buffer) == buffer_root(b) && row->base == base)
			return row;
	}
	return NULL;
}

static void add_row(Search *s, int var, int from, const Touch *t)
{
	Emitter *e = s->e;
	const Aff *base, *at;
	int writes, same = count_same(s, t->buffer, &writes), index;
	if (writes > 1 || writes > t->written || (t->written && (same > 1 || !t->always)) ||
	    !split(e, var, t->offset, &base, &at) || (t->written && !aff_is_index(at, &index)))
		return;
	Range range = aff_bounds(&e->style, at), all = aff_bounds(&e->style, base);
	if (all.lo + range.lo < 0 || all.hi + range.hi >= t->buffer->elements ||
	    range.hi - range.lo >= MOST_IN_ROW)
		return;
	ByteRow *row = find_row(e, from, t->buffer, base);
	if (!row) {
		vec_push(e->arena, &e->rows,
			 (ByteRow){t->buffer, base, var, range, NULL, t->written});
		return;
	}
	row->range.lo = range.lo < row->range.lo ? range.lo : row->range.lo;
	row->range.hi = range.hi > row->range.hi ? range.hi : row->range.hi;
}

static const char *row_arguments(Emitter *e, const ByteRow *row)
{
	const Aff *first = aff_offset(e->entry->graph, row->base, row->range.lo);
	return arena_format(e->arena, "(%s, %lld, &%s)", row->name,
			    (long long)(row->range.hi - row->range.lo + 1),
			    emit_element(e, row->buffer, first).text);
}

int emit_rows(Emitter *e, const Node *loop)
{
	Search s = {.e = e};
	const int from = e->rows.len;
	bool bytes = false;
	for (int i = 0; i < e->touched.len; i++)
		bytes |= e->touched.data[i]->elem == ELEM_BYTE;
	if (!bytes)
		return from;
	search_nodes(&s, loop->body, true);
	for (int i = 0; i < s.touches.len; i++)
		add_row(&s, loop->var, from, &s.touches.data[i]);
	for (int i = from; i < e->rows.len; i++) {
		ByteRow *row = &e->rows.data[i];
		row->name = emit_fresh(
			e, arena_format(e->arena, "%s_row", e->pointers[row->buffer->id]));
		emit_line(e, "%s%s;", row->written ? "WRITE_ROW" : "READ_ROW",
			  row_arguments(e, row));
		e->helpers |= HELPER_ROWS;
	}
	return from;
}

void emit_rows_end(Emitter *e, int from)
{
	for (int i = from; i < e->rows.len; i++)
		if (e->rows.data[i].written)
			emit_line(e, "END_ROW%s;", row_arguments(e, &e->rows.data[i]));
	e->rows.len = from;
}

const char *emit_row_element(Emitter *e, const Buffer *b, const Aff *offset)
{
	for (int i = 0; i < e->rows.len; i++) {
		const ByteRow *row = &e->rows.data[i];
		const Aff *base, *at;
		if (!row->name || buffer_root(row->buffer) != buffer_root(b) ||
		    !split(e, row->var, offset, &base, &at) || base != row->base)
			continue;
		at = aff_offset(e->entry->graph, at, -row->range.lo);
		return arena_format(e->arena, "%s[%s]", row->name, emit_aff(e, at));
	}
	return NULL;
}
