/* SPDX-License-Identifier: MIT */
/* Interning, private to affine.c, scalar.c and graph.c: a table finds an equal object or keeps the
 * new one. */
#ifndef INTERN_H
#define INTERN_H

#include "compiler.h"

typedef struct Table {
	const void **slots;
	uint32_t *hashes;
	int used, size;
} Table;

struct Interner {
	Table affs, atoms, conds, scalars, tensors;
	Map sources;  /* by name */
	Table shapes; /* those of parameters */
	const Atom *index_atoms[MAX_INDICES];
};

/* A short-lived array: on the stack if it is small, since constructors copy what they keep. */
enum { SMALL = 16 };
#define TEMPORARY(arena, T, name, n)                                                               \
	T name##_small[SMALL];                                                                     \
	T *name = (n) <= SMALL ? name##_small : NEW_ARRAY((arena), T, (n))

typedef bool (*Equal)(const void *a, const void *b);

/* The object equal to `key`, or NULL. */
const void *table_find(const Table *table, uint32_t hash, const void *key, Equal equal);
void table_add(Arena *arena, Table *table, uint32_t hash, const void *object);

static inline uint32_t hash_mix(uint32_t h, uint64_t value)
{
	uint64_t x = (value ^ h) * UINT64_C(0x9E3779B97F4A7C15);
	return (uint32_t)(x >> 32) ^ (uint32_t)x * 31u;
}

/* Integers of subscripts are checked: a size beyond 62 bits is a program nobody can run. */
int64_t checked_add(Graph *g, int64_t a, int64_t b);
int64_t checked_mul(Graph *g, int64_t a, int64_t b);
int64_t floor_div(int64_t a, int64_t b);      /* b > 0 */
int64_t common_divisor(int64_t a, int64_t b); /* the greatest, >= 0 */

/* Hashes depend on the addresses of tensors, not on their ids, which change here. */
void graph_renumber(Graph *g, const Tensor **kept, int n); /* graph.c */

/* subst.c: a map from pointers to pointers. */
typedef struct Memo { /* from pointer to pointer */
	const void **keys, **values;
	int used, size;
} Memo;

const void *memo_get(const Memo *m, const void *key); /* NULL if absent */
void memo_put(Arena *arena, Memo *m, const void *key, const void *value);

#endif
