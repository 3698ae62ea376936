/* SPDX-License-Identifier: MIT */
/* The part of unit_leaf.c that depends on the precision: a tile and a map run as they are
 * described, element by element in double precision, beside the leaf. REAL, T(name) as in runtime/.
 */

static REAL *T(buffer)(int64_t n)
{
	REAL *p = malloc((size_t)n * sizeof *p);
	for (int64_t i = 0; i < n; i++)
		p[i] = (REAL)((double)random_below(2001) / 1000 - 1);
	return p;
}

static REAL *T(copy)(const REAL *from, int64_t n)
{
	REAL *p = malloc((size_t)n * sizeof *p);
	memcpy(p, from, (size_t)n * sizeof *p);
	return p;
}

static void T(near)(const REAL *seen, const REAL *expected, int64_t n, double tolerance)
{
	for (int64_t i = 0; i < n; i++) {
		double s = (double)seen[i], e = (double)expected[i];
		if (isnan(e) && isnan(s))
			continue;
		if (s != e && !(fabs(s - e) <= tolerance * (1 + fabs(e))))
			ck_abort_msg("element %d is %.9g, not %.9g", (int)i, s, e);
	}
}

static void T(try_tile)(const CnncTile *tile, const int64_t *values, int64_t nz, int64_t na,
			int64_t nb)
{
	REAL *z = T(buffer)(nz), *a = T(buffer)(na), *b = T(buffer)(nb), *expected = T(copy)(z, nz);
	int64_t at[CNNC_LOOPS];
	for (int64_t i = 0; tile->set && i < nz; i++) {
		expected[i] = 0;
		z[i] = NAN; /* whatever is there */
	}
	for (bool more = box_first(&tile->box, at); more; more = box_next(&tile->box, at))
		if (box_holds(&tile->box, at, values))
			expected[affine(&tile->z, at, values)] += (REAL)tile->scale *
								  a[affine(&tile->a, at, values)] *
								  b[affine(&tile->b, at, values)];
	leaves()->T(tile)(tile, z, a, b, values);
	T(near)(z, expected, nz, sizeof(REAL) == 4 ? 2e-4 : 1e-12);
	free(z);
	free(a);
	free(b);
	free(expected);
}

/* ---- maps ------------------------------------------------------------------------------------ */

typedef struct {
	REAL r[CNNC_MAP_REALS];
	int32_t i[CNNC_MAP_INTS];
} T(Registers);

static REAL T(row_value)(int n, REAL a, REAL b)
{
	(void)b;
	switch (n) {
#define ROW(name, arity, c)                                                                        \
	case ROW_##name:                                                                           \
		return (REAL)(c);
#include "../runtime/scalar_rows.h"
#undef ROW
	default:
		ck_abort();
	}
}

static void T(put_value)(int code, REAL *z, REAL v)
{
	if (code == CNNC_MAP_STORE)
		*z = v;
	else if (code == CNNC_MAP_STORE_ADD)
		*z += v;
	else if (code == CNNC_MAP_STORE_MUL)
		*z *= v;
	else if (isnan(v) || (code == CNNC_MAP_STORE_MAX ? v > *z : v < *z))
		*z = v;
}

static void T(put_place)(const CnncMapOp *op, REAL *z, int32_t *p, REAL v, int32_t place)
{
	if (isnan(v) || *p < 0 || (op->code == CNNC_MAP_PLACE_MAX ? v > *z : v < *z)) {
		*z = v;
		*p = place;
	}
}

/* The operations that move data; false: another one. */
static bool T(move)(const CnncMapOp *op, const Element *e, void *const *pointers, T(Registers) * g)
{
	int64_t at = e->at[op->at] + (op->x >= 0 ? g->i[op->x] : 0);
	bool on = op->m < 0 || g->r[op->m] != 0;
	REAL *p = pointers[op->pointer];
	int32_t *q = pointers[op->pointer];
	switch (op->code) {
	case CNNC_MAP_LOAD:
		g->r[op->d] = on ? p[at] : 0;
		return true;
	case CNNC_MAP_STORE:
	case CNNC_MAP_STORE_ADD:
	case CNNC_MAP_STORE_MAX:
	case CNNC_MAP_STORE_MIN:
	case CNNC_MAP_STORE_MUL:
		if (on)
			T(put_value)(op->code, &p[at], g->r[op->a]);
		return true;
	case CNNC_MAP_PLACE_MAX:
	case CNNC_MAP_PLACE_MIN:
		if (on)
			T(put_place)
		(op, &p[at], (int32_t *)pointers[op->pointer2] + e->at[op->at2], g->r[op->a],
		 g->i[op->b]);
		return true;
	case CNNC_MAP_INT_LOAD:
		g->i[op->d] = on ? q[at] : 0;
		return true;
	case CNNC_MAP_INT_STORE:
		if (on)
			q[at] = g->i[op->a];
		return true;
	default:
		return false;
	}
}

static void T(compute)(const CnncMapOp *op, const Element *e, Seed seed, T(Registers) * g)
{
	REAL a = g->r[op->a < 0 ? 0 : op->a], b = g->r[op->b < 0 ? 0 : op->b];
	int32_t p = op->a < CNNC_MAP_INTS && op->a >= 0 ? g->i[op->a] : 0;
	int32_t q = op->b < CNNC_MAP_INTS && op->b >= 0 ? g->i[op->b] : 0;
	uint64_t element = (uint64_t)(e->at[op->at] + (op->x >= 0 ? g->i[op->x] : 0));
	const double real[] = {[CNNC_MAP_LITERAL] = op->number,
			       [CNNC_MAP_ADD] = (double)(REAL)(a + b),
			       [CNNC_MAP_MUL] = (double)(REAL)(a * b),
			       [CNNC_MAP_LT] = a < b,
			       [CNNC_MAP_LE] = a <= b,
			       [CNNC_MAP_EQ] = a == b,
			       [CNNC_MAP_NE] = a != b,
			       [CNNC_MAP_NLT] = !(a < b),
			       [CNNC_MAP_NLE] = !(a <= b),
			       [CNNC_MAP_SELECT] = op->m >= 0 && g->r[op->m] != 0 ? (double)a : 0,
			       [CNNC_MAP_REAL] = p,
			       [CNNC_MAP_INT_GE] = p >= 0,
			       [CNNC_MAP_INT_EQ] = p == 0,
			       [CNNC_MAP_INT_NE] = p != 0,
			       [CNNC_MAP_INT_DIVIDES] = op->k && p % op->k == 0};
	if (op->code >= CNNC_MAP_ROW)
		g->r[op->d] = T(row_value)(op->code - CNNC_MAP_ROW, a, b);
	else if (op->code == CNNC_MAP_UNIFORM)
		g->r[op->d] = T(cnnc_random_uniform)(seed.seed, seed.step, op->stream, element);
	else if (op->code == CNNC_MAP_NORMAL)
		g->r[op->d] = T(cnnc_random_normal)(seed.seed, seed.step, op->stream, element);
	else if (op->code == CNNC_MAP_INT)
		g->i[op->d] = (int32_t)e->at[op->at];
	else if (op->code == CNNC_MAP_INT_ADD)
		g->i[op->d] = p + op->k * q;
	else if (op->code == CNNC_MAP_INT_DIV)
		g->i[op->d] = (int32_t)floor((double)p / op->k);
	else
		g->r[op->d] = (REAL)real[op->code];
}

static void T(naive_map)(const CnncMap *map, void *const *pointers, const int64_t *values,
			 Seed seed)
{
	int64_t at[CNNC_LOOPS];
	Element e;
	for (bool more = box_first(&map->box, at); more; more = box_next(&map->box, at)) {
		T(Registers) g = {{0}, {0}};
		if (!box_holds(&map->box, at, values))
			continue;
		for (int i = 0; i < map->naffines; i++)
			e.at[i] = affine(&map->affines[i], at, values);
		for (int i = 0; i < map->nops; i++)
			if (!T(move)(&map->ops[i], &e, pointers, &g))
				T(compute)(&map->ops[i], &e, seed, &g);
	}
}

/* The operations as map_tune leaves them. */
static void T(run_tuned)(const CnncMap *map, void *const *pointers, const int64_t *values,
			 Seed seed)
{
	CnncMapOp ops[PROGRAM_OPS];
	CnncMap tuned = *map;
	Panic panic;
	Arena *arena = arena_new(NULL, &panic);
	memcpy(ops, map->ops, (size_t)map->nops * sizeof *ops);
	tuned.ops = ops;
	tuned.nops = map_tune(arena, ops, map->nops, map->nreals, map->nints);
	arena_free(arena);
	leaves()->T(map)(&tuned, pointers, values, seed.seed, seed.step);
}

/* Runs a map both ways on the same memory: buffer i has size[i] elements, integers below below[i]
 * if that is not 0. */
static void T(try_map)(const CnncMap *map, const int64_t *values, int nbuffers, const int64_t *size,
		       const int *below)
{
	void *seen[PROGRAM_BUFFERS], *expected[PROGRAM_BUFFERS];
	const Seed seed = {(uint64_t)random_below(1000), (uint64_t)random_below(1000)};
	for (int i = 0; i < nbuffers; i++) {
		if (below[i]) {
			seen[i] = int_buffer(size[i], below[i]);
			expected[i] = malloc((size_t)size[i] * sizeof(int32_t));
			memcpy(expected[i], seen[i], (size_t)size[i] * sizeof(int32_t));
		} else {
			seen[i] = T(buffer)(size[i]);
			expected[i] = T(copy)(seen[i], size[i]);
		}
	}
	T(naive_map)(map, expected, values, seed);
	if (chance(25))
		leaves()->T(map)(map, seen, values, seed.seed, seed.step);
	else
		T(run_tuned)(map, seen, values, seed);
	for (int i = 0; i < nbuffers; i++) {
		if (below[i])
			ck_assert_mem_eq(seen[i], expected[i], (size_t)size[i] * sizeof(int32_t));
		else
			T(near)(seen[i], expected[i], size[i], sizeof(REAL) == 4 ? 2e-4 : 1e-11);
		free(seen[i]);
		free(expected[i]);
	}
}
