/* SPDX-License-Identifier: MIT */
/*
 * unit_leaf.c - tests of the precompiled leaves: tiles and maps over random boxes, against loops
 * that do literally what the descriptor says. Buffers are as small as they can be, so that a
 * sanitizer sees every access outside.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "../compiler/jit.h"
#include "../runtime/random.h"
#include "unit.h"

enum { PROGRAM_BUFFERS = 16, PROGRAM_OPS = 96 };

enum {
#define ROW(name, arity, c) ROW_##name,
#include "../runtime/scalar_rows.h"
#undef ROW
	ROWS
};

static const int row_arity[] = {
#define ROW(name, arity, c) arity,
#include "../runtime/scalar_rows.h"
#undef ROW
};

/* ---- random numbers, boxes, operands ------------------------------------------------------------
 */

static uint64_t random_state;

static int random_below(int n)
{
	random_state = cnnc_random_mix(random_state + 1);
	return (int)((random_state >> 33) % (uint64_t)n);
}

static bool chance(int percent)
{
	return random_below(100) < percent;
}

/* The sets of leaves that this processor can run, in turn. */
static const LeafKernels *leaves(void)
{
	static int turn;
	const char *name = leaf_kernels_name(turn++, leaf_features());
	if (!name) {
		turn = 1;
		name = leaf_kernels_name(0, leaf_features());
	}
	return leaf_kernels(name, leaf_features());
}

static int64_t affine(const CnncAffine *a, const int64_t *at, const int64_t *values)
{
	int64_t v = a->constant + (a->slot >= 0 ? values[a->slot] : 0);
	for (int k = 0; k < CNNC_LOOPS; k++)
		v += a->coef[k] * at[k];
	return v;
}

static bool box_first(const CnncBox *box, int64_t *at)
{
	memset(at, 0, CNNC_LOOPS * sizeof *at);
	for (int k = 0; k < box->loops; k++) {
		at[k] = box->lo[k];
		if (box->lo[k] >= box->hi[k])
			return false;
	}
	return true;
}

static bool box_next(const CnncBox *box, int64_t *at)
{
	for (int k = box->loops - 1; k >= 0; k--) {
		if (++at[k] < box->hi[k])
			return true;
		at[k] = box->lo[k];
	}
	return false;
}

static bool box_holds(const CnncBox *box, const int64_t *at, const int64_t *values)
{
	for (int c = 0; c < box->nconds; c++)
		if (affine(&box->cond[c], at, values) < 0)
			return false;
	return true;
}

static void random_box(CnncBox *box, int most)
{
	*box = (CnncBox){0};
	box->loops = random_below(6);
	int64_t size = 1;
	for (int k = 0; k < box->loops; k++) {
		int n = chance(15) ? 1 : chance(20) ? 1 + random_below(40) : 1 + random_below(7);
		while (size * n > most)
			n = (n + 1) / 2;
		if (size * n > most)
			n = 1;
		size *= n;
		box->lo[k] = chance(70) ? 0 : random_below(9) - 4;
		box->hi[k] = box->lo[k] + n;
	}
}

/* A coordinate of an operand: one loop, or two as in a convolution, clipped to 0 … size-1. */
typedef struct Coordinate {
	CnncAffine at;
	int64_t size;
} Coordinate;

static void add_cond(CnncBox *box, const Coordinate *c)
{
	CnncAffine above = c->at;
	box->cond[box->nconds++] = c->at;
	for (int k = 0; k < CNNC_LOOPS; k++)
		above.coef[k] = -above.coef[k];
	above.constant = c->size - 1 - c->at.constant;
	box->cond[box->nconds++] = above;
}

/* An operand over a random choice of the loops: its offset and how many elements it needs.
 * `may_clip`: it may have coordinates over two loops, with conditions in the box. */
static int64_t random_operand(CnncBox *box, bool may_clip, int percent, CnncAffine *at)
{
	Coordinate dims[CNNC_LOOPS];
	int n = 0;
	for (int k = 0; k < box->loops; k++) {
		if (!chance(percent))
			continue;
		Coordinate *c = &dims[n++];
		int other = random_below(box->loops);
		*c = (Coordinate){{-box->lo[k], -1, {0}}, box->hi[k] - box->lo[k]};
		c->at.coef[k] = 1;
		if (may_clip && chance(30) && other != k && box->nconds + 2 <= CNNC_CONDS) {
			c->at.coef[k] = 1 + random_below(3);
			c->at.coef[other] = chance(50) ? 1 : -1;
			c->at.constant = random_below(5) - 2;
			c->size = 1 + random_below(12);
			add_cond(box, c);
		}
	}
	int64_t size = 1;
	*at = (CnncAffine){0, -1, {0}};
	for (; n > 0; n--) {
		Coordinate *c = &dims[chance(50) ? n - 1 : 0], last = *c;
		*c = dims[n - 1];
		at->constant += size * last.at.constant;
		for (int k = 0; k < CNNC_LOOPS; k++)
			at->coef[k] += size * last.at.coef[k];
		size *= last.size;
	}
	if (chance(10)) {
		size += 3;
		at->constant += 3;
	}
	return size;
}

/* Moves part of the constant to the values of the call. */
static void split_constant(CnncAffine *a, int64_t *values, int *n)
{
	if (*n >= 64 || !chance(30))
		return;
	values[*n] = random_below(7);
	a->constant -= values[*n];
	a->slot = (*n)++;
}

static int32_t *int_buffer(int64_t n, int below)
{
	int32_t *p = malloc((size_t)n * sizeof *p);
	for (int64_t i = 0; i < n; i++)
		p[i] = random_below(below);
	return p;
}

typedef struct Element {
	int64_t at[CNNC_MAP_AFFINES];
} Element;

typedef struct Seed {
	uint64_t seed, step;
} Seed;

#define JOIN2(a, b) a##b
#define JOIN(a, b)  JOIN2(a, b)

#define REAL    float
#define F(name) name##f
#define R(x)    x##f
#define T(name) JOIN(name, _f32)
#include "unit_leaf_template.h"
#undef REAL
#undef F
#undef R
#undef T

#define REAL    double
#define F(name) name
#define R(x)    x
#define T(name) JOIN(name, _f64)
#include "unit_leaf_template.h"

/* ---- tiles ----------------------------------------------------------------------------------- */

START_TEST(tile_random)
{
	random_state = (uint64_t)_i * 1000;
	for (int round = 0; round < 150; round++) {
		CnncTile tile = {.set = false};
		int64_t values[64] = {0};
		int n = 0;
		random_box(&tile.box, 20000);
		tile.scale = chance(70) ? 1 : 0.25;
		int64_t nz = random_operand(&tile.box, false, 60, &tile.z);
		int64_t na = random_operand(&tile.box, chance(50), 60, &tile.a);
		int64_t nb = random_operand(&tile.box, chance(20), 60, &tile.b);
		split_constant(&tile.z, values, &n);
		split_constant(&tile.a, values, &n);
		split_constant(&tile.b, values, &n);
		for (int c = 0; c < tile.box.nconds; c++)
			split_constant(&tile.box.cond[c], values, &n);
		if (_i % 2)
			try_tile_f64(&tile, values, nz, na, nb);
		else
			try_tile_f32(&tile, values, nz, na, nb);
	}
}
END_TEST

/* z[m, n] += a[m, k] * b[k, n], with sizes around those of blocks and register tiles. */
START_TEST(tile_matrices)
{
	static const int sizes[] = {1, 2, 5, 7, 8, 13, 31, 260};
	random_state = 7;
	for (int i = 0; i < 8 * 8 * 8; i++) {
		int64_t m = sizes[i % 8], n = sizes[i / 8 % 8], k = sizes[i / 64];
		CnncTile t = {.scale = 1};
		t.box.loops = 3;
		t.box.hi[0] = m;
		t.box.hi[1] = n;
		t.box.hi[2] = k;
		t.z = (CnncAffine){0, -1, {n, 1, 0}};
		t.a = (CnncAffine){0, -1, {k, 0, 1}};
		t.b = (CnncAffine){0, -1, {0, 1, n}};
		t.set = chance(50);
		if (i % 3 == 1)
			t.b = (CnncAffine){0, -1, {0, k, 1}};
		if (i % 3 == 2)
			t.a = (CnncAffine){0, -1, {1, 0, m}};
		try_tile_f32(&t, NULL, m * n, m * k, k * n);
		if (m * n * k < 50000)
			try_tile_f64(&t, NULL, m * n, m * k, k * n);
	}
}
END_TEST

/* Images that lie in lanes: rows of whole vectors where they lie, for one and for many columns, with
 * K in one and in two loops; the gradient of the weights, along runs of K with a rest; and one
 * factor for each row, with edges that the box cuts off. */
START_TEST(tile_images)
{
	random_state = 11 + (uint64_t)_i;
	for (int round = 0; round < 20; round++) {
		const int64_t lanes = chance(70) ? 32 * (1 + random_below(4)) : 1 + random_below(40);
		const int64_t h = 1 + random_below(6), o = 1 + random_below(15),
			      c = 1 + random_below(chance(10) ? 120 : 8), i = 1 + random_below(4);
		const int64_t x = c * (h + i) * lanes, z = o * h * lanes, w = o * c * i;
		const CnncAffine image = {0, -1, {0, lanes, (h + i) * lanes, lanes, 1}};
		const CnncAffine factor = {0, -1, {c * i, 0, i, 1, 0}};
		const CnncAffine out = {0, -1, {h * lanes, lanes, 0, 0, 1}};
		CnncTile t = {.box = {.loops = 5, .hi = {o, h, c, i, lanes}},
			      .scale = 0.5,
			      .set = chance(50)};
		t.z = out, t.a = factor, t.b = image;
		try_tile_f32(&t, NULL, z, w, x);
		if (w * h < 3000)
			try_tile_f64(&t, NULL, z, w, x);
		t.z = factor, t.a = out, t.b = image;
		try_tile_f32(&t, NULL, w, z, x);
		/* each channel by itself: o is c */
		const CnncAffine own = {0, -1, {(h + i) * lanes, lanes, 0, lanes, 1}};
		const CnncAffine alone = {0, -1, {i, 0, 0, 1, 0}};
		CnncTile d = {.box = {.loops = 5, .hi = {o, h, 1, i, lanes}},
			      .scale = 1,
			      .set = chance(50)};
		d.z = out, d.a = alone, d.b = own;
		if (chance(50)) {
			d.set = false;
			d.box.nconds = 1; /* h + i - 1 >= 0 */
			d.box.cond[0] = (CnncAffine){-1, -1, {0, 1, 0, 1, 0}};
		}
		try_tile_f32(&d, NULL, z, o * i, o * (h + i) * lanes);
		d.z = alone, d.a = out, d.b = own;
		try_tile_f32(&d, NULL, o * i, z, o * (h + i) * lanes);
	}
}
END_TEST

START_TEST(tile_empty)
{
	CnncTile t = {.scale = 1, .z.slot = -1, .a.slot = -1, .b.slot = -1};
	float z = 1, a = 2, b = 3;
	leaves()->tile_f32(&t, &z, &a, &b, NULL);
	ck_assert(z == 7);
	t.box.nconds = 1;
	t.box.cond[0] = (CnncAffine){-1, -1, {0}};
	leaves()->tile_f32(&t, &z, &a, &b, NULL);
	ck_assert(z == 7);
	t.box = (CnncBox){.loops = 1, .lo = {3}, .hi = {3}};
	leaves()->tile_f32(&t, &z, &a, &b, NULL);
	ck_assert(z == 7);
}
END_TEST

/* ---- maps ------------------------------------------------------------------------------------ */

typedef struct Writer {
	CnncMap map;
	CnncAffine affines[CNNC_MAP_AFFINES];
	CnncMapOp ops[PROGRAM_OPS];
	int nbuffers, below[PROGRAM_BUFFERS];
	int64_t size[PROGRAM_BUFFERS];
	int mask; /* -1: none yet */
	int own, own_at; /* a buffer that is changed in place, -1: none, and where an element's is */
	int64_t values[64];
	int nvalues;
} Writer;

static CnncMapOp *add_op(Writer *w, int code)
{
	CnncMapOp *op = &w->ops[w->map.nops++];
	*op = (CnncMapOp){
		.code = (int16_t)code, .d = -1, .a = -1, .b = -1, .m = -1, .x = -1, .x2 = -1};
	return op;
}

/* Access to a new buffer of reals (below: 0) or of integers. */
static void add_access(Writer *w, CnncMapOp *op, bool clip, int below, int64_t more)
{
	CnncAffine *at = &w->affines[w->map.naffines];
	int64_t n = random_operand(&w->map.box, clip, 60, at);
	split_constant(at, w->values, &w->nvalues);
	op->at = (int16_t)w->map.naffines++;
	op->pointer = (int16_t)w->nbuffers;
	w->size[w->nbuffers] = n + more;
	w->below[w->nbuffers++] = below;
}

static int new_real(Writer *w)
{
	return w->map.nreals++;
}

static int any_real(const Writer *w)
{
	return random_below(w->map.nreals);
}

static void add_source(Writer *w)
{
	if (chance(20)) {
		CnncMapOp *op = add_op(w, CNNC_MAP_LITERAL);
		op->number = random_below(100) / 50.0 - 1;
		op->d = (int16_t)new_real(w);
		return;
	}
	int further = -1;
	if (chance(30)) {
		CnncMapOp *op = add_op(w, CNNC_MAP_INT_LOAD);
		op->d = (int16_t)(further = w->map.nints++);
		if (chance(40))
			op->m = (int16_t)w->mask;
		add_access(w, op, false, 5, 0);
	}
	CnncMapOp *op = add_op(w, CNNC_MAP_LOAD);
	op->d = (int16_t)new_real(w);
	op->x = (int16_t)further;
	op->m = (int16_t)(chance(30) ? w->mask : -1);
	add_access(w, op, true, 0, further >= 0 ? 4 : 0);
}

/* A comparison of integers becomes the mask. */
static void add_mask(Writer *w)
{
	CnncMapOp *op = add_op(w, CNNC_MAP_INT);
	CnncAffine *a = &w->affines[w->map.naffines];
	*a = (CnncAffine){random_below(9) - 4, -1, {0}};
	for (int k = 0; k < w->map.box.loops; k++)
		a->coef[k] = random_below(5) - 2;
	op->at = (int16_t)w->map.naffines++;
	op->d = (int16_t)w->map.nints++;
	int value = op->d;
	if (chance(50)) {
		op = add_op(w, CNNC_MAP_INT_DIV);
		op->a = (int16_t)value;
		op->k = 1 + random_below(5);
		op->d = (int16_t)w->map.nints++;
		int quotient = op->d;
		op = add_op(w, CNNC_MAP_INT_ADD);
		op->a = (int16_t)value;
		op->b = (int16_t)quotient;
		op->k = -random_below(4);
		op->d = (int16_t)w->map.nints++;
		value = op->d;
	}
	op = add_op(w, CNNC_MAP_INT_GE + random_below(4));
	op->a = (int16_t)value;
	op->k = 1 + random_below(4);
	op->d = (int16_t)(w->mask = new_real(w));
	op = add_op(w, CNNC_MAP_REAL);
	op->a = (int16_t)value;
	op->d = (int16_t)new_real(w);
}

/* ADD … NLE, without FMA and FMA2, whose further operands are a mask and integers elsewhere. More sums than
 * products: numbers that grow too large are infinite or not as they are rounded once or twice. */
static int own_arithmetic(void)
{
	int code = CNNC_MAP_ADD + random_below(CNNC_MAP_SELECT - CNNC_MAP_ADD);
	if (code == CNNC_MAP_FMA || code == CNNC_MAP_FMA2)
		return code == CNNC_MAP_FMA ? CNNC_MAP_MUL : CNNC_MAP_ADD;
	return chance(40) ? CNNC_MAP_ADD : code;
}

static void add_arithmetic(Writer *w)
{
	int kind = random_below(12);
	CnncMapOp *op = add_op(w, kind < 9    ? own_arithmetic()
				  : kind < 10 ? CNNC_MAP_SELECT
					      : CNNC_MAP_UNIFORM + random_below(2));
	op->a = (int16_t)any_real(w);
	op->b = (int16_t)any_real(w);
	op->m = (int16_t)(op->code == CNNC_MAP_SELECT ? any_real(w) : -1);
	op->stream = (uint32_t)random_below(3);
	op->d = (int16_t)new_real(w);
	if (op->code == CNNC_MAP_UNIFORM || op->code == CNNC_MAP_NORMAL)
		op->at = (int16_t)random_below(w->map.naffines);
}

static void add_store(Writer *w)
{
	bool place = chance(25) && w->map.nints > 0;
	CnncMapOp *op = add_op(w, place ? CNNC_MAP_PLACE_MAX + random_below(2)
					: CNNC_MAP_STORE_ADD + random_below(4));
	op->a = (int16_t)any_real(w);
	op->m = (int16_t)(chance(30) ? w->mask : -1);
	if (place) {
		op->b = (int16_t)random_below(w->map.nints);
		/* The place lies beside the value: same offsets, other memory. */
		add_access(w, op, false, 0, 0);
		w->size[w->nbuffers] = w->size[w->nbuffers - 1];
		w->below[w->nbuffers] = 9;
		op->pointer2 = (int16_t)w->nbuffers++;
		op->at2 = op->at;
		return;
	}
	add_access(w, op, false, 0, 0);
}

/* Stores that set need a place of their own for every element. */
static void add_set(Writer *w)
{
	bool whole = chance(50) && w->map.nints > 0;
	CnncMapOp *op = add_op(w, whole ? CNNC_MAP_INT_STORE : CNNC_MAP_STORE);
	op->a = (int16_t)(whole ? random_below(w->map.nints) : any_real(w));
	op->m = (int16_t)(chance(30) ? w->mask : -1);
	CnncAffine *at = &w->affines[w->map.naffines];
	w->size[w->nbuffers] = random_operand(&w->map.box, false, 101, at);
	op->at = (int16_t)w->map.naffines++;
	op->pointer = (int16_t)w->nbuffers;
	w->below[w->nbuffers++] = whole ? 9 : 0;
}

/* A buffer that every element changes in place: a load or a store of the element's own number. */
static void add_own(Writer *w, bool store)
{
	CnncMapOp *op = add_op(w, store ? CNNC_MAP_STORE : CNNC_MAP_LOAD);
	if (w->own < 0) {
		CnncAffine *at = &w->affines[w->map.naffines];
		w->size[w->nbuffers] = random_operand(&w->map.box, false, 101, at);
		w->own_at = w->map.naffines++;
		w->own = w->nbuffers++;
	}
	op->at = (int16_t)w->own_at;
	op->pointer = (int16_t)w->own;
	if (store)
		op->a = (int16_t)any_real(w);
	else
		op->d = (int16_t)new_real(w);
}

static void random_program(Writer *w)
{
	memset(w, 0, sizeof *w);
	w->mask = -1;
	random_box(&w->map.box, 3000);
	w->map.affines = w->affines;
	w->map.ops = w->ops;
	for (int i = random_below(3); i >= 0; i--) {
		if (chance(50))
			add_mask(w);
		add_source(w);
	}
	while (w->map.naffines == 0)
		add_mask(w);
	w->own = -1;
	for (int turns = chance(50) ? random_below(4) : 0; turns >= 0; turns--) {
		if (turns)
			add_own(w, false);
		for (int i = random_below(6); i > 0; i--)
			add_arithmetic(w);
		if (turns)
			add_own(w, true);
		if (turns && chance(50))
			add_arithmetic(w);
	}
	for (int i = random_below(3); i >= 0; i--)
		add_store(w);
	add_set(w);
}

START_TEST(map_random)
{
	/* the last: a result was sent where another one still lay and was read */
	random_state = _i < 16 ? 77 + (uint64_t)_i * 1000 : 1505077;
	for (int round = 0; round < 200; round++) {
		Writer w;
		random_program(&w);
		if (_i % 2)
			try_map_f64(&w.map, w.values, w.nbuffers, w.size, w.below);
		else
			try_map_f32(&w.map, w.values, w.nbuffers, w.size, w.below);
	}
}
END_TEST

/* Every row of the scalar table, over a run longer than a strip. */
START_TEST(map_rows)
{
	random_state = 5;
	for (int row = 0; row < ROWS; row++) {
		Writer w;
		memset(&w, 0, sizeof w);
		w.mask = -1;
		w.map.box = (CnncBox){.loops = 1, .hi = {1000}};
		w.map.affines = w.affines;
		w.map.ops = w.ops;
		w.affines[0] = (CnncAffine){0, -1, {1}};
		w.map.naffines = 1;
		for (int i = 0; i < 3; i++) {
			w.size[i] = 1000;
			CnncMapOp *op = add_op(&w, i < 2 ? CNNC_MAP_LOAD : CNNC_MAP_ROW + row);
			op->pointer = (int16_t)i;
			op->d = (int16_t)new_real(&w);
			op->a = 0;
			op->b = row_arity[row] == 2 ? 1 : -1;
		}
		CnncMapOp *op = add_op(&w, CNNC_MAP_STORE);
		op->pointer = 2;
		op->a = 2;
		w.nbuffers = 3;
		try_map_f32(&w.map, NULL, 3, w.size, w.below);
		try_map_f64(&w.map, NULL, 3, w.size, w.below);
		ck_assert(cnnc_map_rows[row] != NULL);
	}
	ck_assert(cnnc_map_rows[ROWS] == NULL);
	ck_assert_str_eq(cnnc_map_rows[ROW_sigmoid], "sigmoid");
}
END_TEST

/* ---- the choice ------------------------------------------------------------------------------ */

/* Whatever a set needs, without it there is neither its name nor the set, and the best is a lower
 * one; what nothing is needed for is always there. */
START_TEST(choice)
{
	const unsigned all = LEAF_AVX2 | LEAF_AVX512;
	const LeafKernels *base = leaf_kernels(NULL, 0);
	ck_assert_ptr_nonnull(base);
	ck_assert_uint_eq(base->needs, 0);
	ck_assert_ptr_null(leaf_kernels("none", all));
	ck_assert_ptr_null(leaf_kernels_name(-1, all));
	for (unsigned features = 0; features <= all; features++) {
		const char *name, *last = NULL;
		for (int i = 0; (name = leaf_kernels_name(i, features)); i++) {
			ck_assert_uint_eq(leaf_kernels(name, features)->needs & ~features, 0);
			last = name;
		}
		ck_assert_str_eq(leaf_kernels(NULL, features)->name, last);
	}
	for (int i = 0; leaf_kernels_name(i, all); i++) {
		const char *name = leaf_kernels_name(i, all);
		const LeafKernels *set = leaf_kernels(name, all);
		for (unsigned bit = 1; bit <= all; bit <<= 1)
			ck_assert((leaf_kernels(name, all & ~bit) == NULL) ==
				  ((set->needs & bit) != 0));
	}
	ck_assert_uint_eq(leaf_features() & ~all, 0);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("leaf");
	TCase *tiles = tcase_create("tile"), *maps = tcase_create("map");
	TCase *sets = tcase_create("choice");
	tcase_add_test(sets, choice);
	tcase_add_loop_test(tiles, tile_random, 0, 16);
	tcase_add_test(tiles, tile_matrices);
	tcase_add_loop_test(tiles, tile_images, 0, 8);
	tcase_add_test(tiles, tile_empty);
	tcase_set_timeout(tiles, 60);
	tcase_add_loop_test(maps, map_random, 0, 17);
	tcase_add_test(maps, map_rows);
	tcase_set_timeout(maps, 60);
	suite_add_tcase(suite, tiles);
	suite_add_tcase(suite, maps);
	suite_add_tcase(suite, sets);
	return run_suite(suite);
}
