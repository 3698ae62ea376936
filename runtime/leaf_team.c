/* SPDX-License-Identifier: MIT */
/* Leaves by a team of threads.
 *
 * The idea: which parts a leaf falls into is said by its box, not by who is there to do them, and no
 * two parts write the same element; so the results are the same bits for any number of threads, one
 * included. */
#include "leaf.h"
#include "team.h"

/* Part number `part` of the box, in place. */
static void cut(CnncBox *box, int part)
{
	const int64_t lo = box->lo[box->split], n = box->hi[box->split] - lo;
	box->lo[box->split] = lo + n * part / box->parts;
	box->hi[box->split] = lo + n * (part + 1) / box->parts;
}

#define DEFINE(REAL, suffix)                                                                       \
	typedef struct Tile_##suffix {                                                             \
		const LeafKernels *kernels;                                                        \
		const CnncTile *tile;                                                              \
		REAL *z;                                                                           \
		const REAL *a, *b;                                                                 \
		const int64_t *values;                                                             \
	} Tile_##suffix;                                                                           \
                                                                                                   \
	static void tile_part_##suffix(void *context, int part)                                    \
	{                                                                                          \
		const Tile_##suffix *t = context;                                                  \
		CnncTile own = *t->tile;                                                           \
		cut(&own.box, part);                                                               \
		t->kernels->tile_##suffix(&own, t->z, t->a, t->b, t->values);                      \
	}                                                                                          \
                                                                                                   \
	void leaf_team_tile_##suffix(const LeafTeam *team, const CnncTile *tile, REAL *z,          \
				     const REAL *a, const REAL *b, const int64_t *values)          \
	{                                                                                          \
		Tile_##suffix t = {team->kernels, tile, z, a, b, values};                          \
		if (tile->box.parts > 1)                                                           \
			team_run(team->team, tile_part_##suffix, &t, tile->box.parts);             \
		else                                                                               \
			team->kernels->tile_##suffix(tile, z, a, b, values);                       \
	}                                                                                          \
                                                                                                   \
	typedef struct Map_##suffix {                                                              \
		const LeafKernels *kernels;                                                        \
		const CnncMap *map;                                                                \
		void *const *pointers;                                                             \
		const int64_t *values;                                                             \
		uint64_t seed, step;                                                               \
	} Map_##suffix;                                                                            \
                                                                                                   \
	static void map_part_##suffix(void *context, int part)                                     \
	{                                                                                          \
		const Map_##suffix *m = context;                                                   \
		CnncMap own = *m->map;                                                             \
		cut(&own.box, part);                                                               \
		m->kernels->map_##suffix(&own, m->pointers, m->values, m->seed, m->step);          \
	}                                                                                          \
                                                                                                   \
	void leaf_team_map_##suffix(const LeafTeam *team, const CnncMap *map,                      \
				    void *const *pointers, const int64_t *values, uint64_t seed,   \
				    uint64_t step)                                                 \
	{                                                                                          \
		Map_##suffix m = {team->kernels, map, pointers, values, seed, step};               \
		if (map->box.parts > 1)                                                            \
			team_run(team->team, map_part_##suffix, &m, map->box.parts);               \
		else                                                                               \
			team->kernels->map_##suffix(map, pointers, values, seed, step);            \
	}

DEFINE(float, f32)
DEFINE(double, f64)
