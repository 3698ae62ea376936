/* SPDX-License-Identifier: MIT */
/* How far two names are apart: the number of letters to insert, delete, replace or swap with their
 * neighbour, which is what goes wrong in typing. A short name must be nearer than a long one, or
 * anything would resemble it. */
#include "nearest.h"

#include <string.h>

enum { LONGEST = 40, FAR = LONGEST };

static int least(int a, int b)
{
	return a < b ? a : b;
}

static int edit_distance(const char *a, const char *b)
{
	size_t n = strlen(a), m = strlen(b);
	if (n > LONGEST || m > LONGEST)
		return FAR;
	int rows[3][LONGEST + 1];
	int *before = rows[0], *above = rows[1], *row = rows[2];
	for (size_t j = 0; j <= m; j++)
		above[j] = before[j] = (int)j;
	for (size_t i = 1; i <= n; i++) {
		row[0] = (int)i;
		for (size_t j = 1; j <= m; j++) {
			row[j] = least(above[j - 1] + (a[i - 1] != b[j - 1]),
				       least(above[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
				row[j] = least(row[j], before[j - 2] + 1);
		}
		int *next = before;
		before = above;
		above = row;
		row = next;
	}
	return above[m];
}

void guess(Guess *g, const char *candidate)
{
	size_t length = strlen(g->name);
	int limit = length <= 2 ? 0 : length <= 4 ? 1 : 2;
	int distance = edit_distance(g->name, candidate);
	if (distance > 0 && distance <= limit && (!g->best || distance < g->distance)) {
		g->best = candidate;
		g->distance = distance;
	}
}
