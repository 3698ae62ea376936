/* SPDX-License-Identifier: MIT */
/* Names in what the compiler prints. Indices have none in the graph, so the letter of each is voted
 * for: every bare use of an index as a subscript speaks for the letter a textbook gives that place
 * (an activation is n, c, h, w, a kernel o, c, i, j). Names that C or its library has taken are
 * listed here, too. */
#include "emit.h"

#include <string.h>

static const char *letters(bool parameter, int rank)
{
	static const char *const of_parameters[] = {"", "", "uf", "oci", "ocij", "ocdij"};
	static const char *const of_values[] = {"", "n", "nf", "nct", "nchw", "ncdhw"};
	if (rank > 5)
		return "";
	return parameter ? of_parameters[rank] : of_values[rank];
}

void ballot_vote(Ballot *ballot, int index, bool parameter, int rank, int position, int weight)
{
	const char *place = letters(parameter, rank);
	if (position < (int)strlen(place))
		ballot->votes[index][place[position] - 'a'] += weight;
}

bool ballot_is_parameter(const Graph *g, const Tensor *t)
{
	if (t->kind == T_PARAM || t->kind == T_STATE)
		return true;
	return t->shape.rank > 1 && graph_has_param(g, t->shape);
}

bool ballot_speaks(const Graph *g, Shape shape)
{
	return shape.rank != 1 ||
	       (g->inputs.len && shape.dim[0] == g->inputs.data[0]->shape.dim[0]);
}

const char *ballot_name(const Ballot *ballot, Arena *arena, int index,
			bool (*taken)(void *user, const char *name), void *user)
{
	char name[2] = "";
	int best = 0;
	for (int k = 0; k < 26; k++) {
		char letter[2] = {(char)('a' + k), 0};
		if (ballot->votes[index][k] > best && !taken(user, letter)) {
			best = ballot->votes[index][k];
			name[0] = letter[0];
		}
	}
	for (const char *next = "ijklmpqrsuv"; best == 0 && *next; next++) {
		char letter[2] = {*next, 0};
		if (!taken(user, letter)) {
			name[0] = *next;
			break;
		}
	}
	if (name[0])
		return arena_strndup(arena, name, 1);
	for (int k = 1;; k++) {
		const char *numbered = arena_format(arena, "i%d", k);
		if (!taken(user, numbered))
			return numbered;
	}
}

bool name_is_reserved(const char *name)
{
	static const char *const words[] = {
		"alignas",      "alignof",   "and",       "and_eq",       "asm",        "auto",
		"bitand",       "bitor",     "bool",      "break",        "case",       "catch",
		"char",         "class",     "compl",     "const",        "const_cast", "constexpr",
		"continue",     "decltype",  "default",   "delete",       "do",         "double",
		"dynamic_cast", "else",      "enum",      "errno",        "explicit",   "export",
		"extern",       "false",     "float",     "for",          "friend",     "goto",
		"if",           "inline",    "int",       "int32_t",      "int64_t",    "linux",
		"long",         "main",      "mutable",   "namespace",    "new",        "noexcept",
		"not",          "not_eq",    "nullptr",   "operator",     "or",         "or_eq",
		"private",      "protected", "public",    "register",     "restrict",   "return",
		"short",        "signed",    "size_t",    "sizeof",       "static",     "struct",
		"switch",       "template",  "this",      "thread_local", "throw",      "true",
		"try",          "typedef",   "typeid",    "typename",     "typeof",     "uint32_t",
		"uint64_t",     "union",     "unix",      "unsigned",     "using",      "virtual",
		"void",         "volatile",  "while",     "xor",          "xor_eq",     "acos",
		"asin",         "atan",      "atan2",     "cbrt",         "ceil",       "cos",
		"cosh",         "erf",       "erfc",      "exp",          "exp2",       "expm1",
		"fabs",         "floor",     "fma",       "fmax",         "fmin",       "fmod",
		"gamma",        "hypot",     "j0",        "j1",           "jn",         "lgamma",
		"log",          "log10",     "log1p",     "log2",         "memcpy",     "memset",
		"modf",         "pow",       "remainder", "rint",         "round",      "signgam",
		"sin",          "sinh",      "sqrt",      "strcmp",       "tan",        "tanh",
		"tgamma",       "trunc",     "y0",        "y1",           "yn",         "EOF",
		"HUGE_VAL",     "INFINITY",  "NAN",       "NULL",         "RAND_MAX"};
	size_t n = strlen(name);
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		size_t m = strlen(words[i]);
		bool single = n == m + 1 && name[m] == 'f'; /* sinf and its like */
		if ((n == m || single) && !strncmp(words[i], name, m))
			return true;
	}
	return name[0] == '_';
}
