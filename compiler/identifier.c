/* SPDX-License-Identifier: MIT */
/* C identifiers for what users named: letters, digits and underscores, bounded in length, unique in
 * their scope, and never a word that C, its library or the emitted files use themselves. */
#include "emit.h"
#include "nest.h"

#include <string.h>

enum { MAX_NAME = 48 };

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Also: arguments of the emitted functions; anything in capitals, as macros are; and one letter with a
 * number (i0, s12), which is how emitted code names its own variables. */
static bool is_reserved(const char *name)
{
	static const char *const words[] = {"arena",     "params", "parameters", "states",
					    "gradients", "result", "seed",       "results"};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(name, words[i]) == 0)
			return true;
	size_t n = strlen(name);
	bool numbered = n > 1 && strchr("ijklnprstuv", name[0]);
	for (size_t i = 1; i < n; i++)
		numbered = numbered && is_digit(name[i]);
	bool capitals = n > 1 && !strpbrk(name, "abcdefghijklmnopqrstuvwxyz");
	return numbered || capitals || strcmp(name, "I") == 0 || strncmp(name, "cnnc", 4) == 0 ||
	       name_is_reserved(name);
}

const char *identifier(Arena *arena, Map *taken, const char *text)
{
	char name[MAX_NAME + 1];
	int n = 0;
	for (const char *c = text; *c && n < MAX_NAME; c++) {
		if (is_letter(*c) || is_digit(*c))
			name[n++] = *c;
		else if (n && name[n - 1] != '_')
			name[n++] = '_';
	}
	while (n && name[n - 1] == '_')
		n--;
	name[n] = 0;
	const char *base = n == 0 ? "t" : arena_strndup(arena, name, (size_t)n);
	if (is_digit(base[0]))
		base = arena_format(arena, "t%s", base);
	if (is_reserved(base))
		base = name_apart(arena, arena_format(arena, "%s_", base));
	bool apart = base[1] == 0 || is_digit(base[strlen(base) - 1]); /* h3_2, t_2 */
	const char *unique = base;
	int *next = map_get(taken, base); /* the number to try when the name is wished for again */
	while (map_get(taken, unique))
		unique = arena_format(arena, apart ? "%s_%d" : "%s%d", base, (*next)++);
	next = NEW(arena, int);
	*next = 2;
	map_put(taken, unique, next);
	return unique;
}
