/* SPDX-License-Identifier: MIT */
/* What a syntax error says. The grammar knows which tokens could have come; a reader wants to know
 * where the slip is, and what to write instead.
 *
 * So a message is made in three steps: find the place (a line that breaks off is wrong at its end,
 * not where the next begins; a misspelt keyword is wrong itself, not what follows it), name what
 * could have come in few words, and add what to do about the mistakes that people do make. */
#include "parser.h"

#include <ctype.h>
#include <string.h>

#include "cnn_parse.h"

enum { MAX_ERRORS = 20, MAX_QUOTED = 40, MAX_ITEMS = 4 };

static void count_error(Parser *p)
{
	if (++p->errors < MAX_ERRORS)
		return;
	diag_note(p->diag, LOC_NONE, "too many errors; the rest of the file was not read");
	p->stop = true;
}

void lexical_error(Parser *p, Loc loc, const char *hint, const char *format, ...)
{
	if (p->skip || p->stop)
		return;
	va_list args;
	va_start(args, format);
	diag_error(p->diag, loc, "%s", arena_vformat(p->arena, format, args));
	va_end(args);
	if (hint)
		diag_note(p->diag, LOC_NONE, "%s", hint);
	p->reported_at = loc.start;
	count_error(p);
}

void too_deep(Parser *p, Loc loc)
{
	if (!p->stop)
		diag_error(p->diag, loc, "nested too deeply");
	p->stop = true;
}

/* Not a file, but one expression? */
static bool is_alone(const Parser *p)
{
	return p->diag->sources.data[p->loc.source].hidden > 0;
}

/* A token as the user wrote it. */
static const char *quote(const Parser *p, const Lexeme *token)
{
	if (token->kind == TOK_END)
		return is_alone(p) ? "the end of the expression" : "the end of the file";
	int length = token->loc.end - token->loc.start;
	return arena_format(p->arena, length > MAX_QUOTED ? "'%.*s…'" : "'%.*s'",
			    length > MAX_QUOTED ? MAX_QUOTED : length, p->text + token->loc.start);
}

/* ---- what could have come ---- */

static bool has(const Expected *expected, const char *name)
{
	for (int i = 0; i < expected->n; i++)
		if (strcmp(expected->names[i], name) == 0)
			return true;
	return false;
}

/* Tokens that a reader thinks of as one thing. The class stands for its members where its sign,
 * which no other class has, could have come. */
static const struct Class {
	const char *name, *sign, *members;
} classes[] = {
	{"an expression", "a number",
	 "a number|a name|a reduction|'true'|'false'|'('|'['|'-'|'!'|'if'|'loss'|'...'|'='"},
	{"a statement", "'return'",
	 "a name|'input'|'param'|'state'|'output'|'loss'|'metric'|'return'|'for'|'if'|'<'|'['"},
	{"a declaration", "'net'",
	 "'net'|'train'|'def'|'layer'|'fn'|'optimizer'|the end of the file"},
	/* After an operand nearly everything can follow; that is said only if nothing else can. */
	{"an operator", "'|>'",
	 "'|>'|'||'|'&&'|'=='|'!='|'<='|'>='|'<'|'>'|'+'|'-'|'*'|'/'|'%'|'^'|'('|'['|'..'"},
	/* Between brackets a list can go on or end; what an item may be followed by is said less. */
	{NULL, "','", "'='|'<'|':'"},
};
enum { NCLASSES = sizeof classes / sizeof *classes, OPERATOR = NCLASSES - 2, LIST };

static bool is_member(const struct Class *class, const char *name)
{
	size_t length = strlen(name);
	for (const char *at = class->members; (at = strstr(at, name)); at += length)
		if ((at == class->members || at[-1] == '|') &&
		    (at[length] == '|' || at[length] == '\0'))
			return true;
	return false;
}

/* "',' or ')'", "an expression", … */
static const char *describe(const Parser *p, const Expected *expected)
{
	const char *items[MAX_ITEMS + NCLASSES];
	int n = 0, kept = 0;
	bool present[NCLASSES];
	if (expected->n == 2 && has(expected, "a name") && has(expected, "'['"))
		return "a type";
	if (expected->n == 2 && has(expected, "a name") && has(expected, "a reduction"))
		return "the name of a function";
	if (expected->n == 2 && has(expected, "a name") && has(expected, "'...'"))
		return "an index";
	if (has(expected, "'optimizer'") && !has(expected, "'net'"))
		return "a setting or '}'";
	if (is_alone(p) && has(expected, "'net'"))
		return "an operator";
	for (int i = 0; i < NCLASSES; i++) {
		present[i] = has(expected, classes[i].sign);
		if (present[i] && i < OPERATOR)
			items[n++] = classes[i].name;
	}
	for (int i = 0; i < expected->n; i++) {
		bool in_class = false;
		for (int k = 0; k < NCLASSES; k++)
			in_class = in_class ||
				   (present[k] && is_member(&classes[k], expected->names[i]));
		if (!in_class && kept++ < MAX_ITEMS)
			items[n++] = expected->names[i];
	}
	if (n == 0)
		return classes[OPERATOR].name;
	Text text;
	text_init(&text, p->arena);
	for (int i = 0; i < n; i++)
		text_add(&text, "%s%s", i == 0 ? "" : i < n - 1 ? ", " : " or ", items[i]);
	return text.data;
}

/* ---- words ---- */

/* What other languages call something, and what it is here. */
static const char *foreign_word(const char *name)
{
	static const char loop[] = "repetition is written: for NAME in LIST { … }";
	static const char binding[] = "a name is bound by: NAME = EXPRESSION";
	static const char function[] =
		"write: def NAME(ARGUMENTS) { … }, or fn NAME(x) = EXPRESSION";
	static const char import[] = "what the language offers is there without being imported";
	static const char *const words[][2] = {
		{"and", "'and' is written '&&'"},
		{"or", "'or' is written '||'"},
		{"not", "'not' is written '!'"},
		{"elif", "write 'else if'"},
		{"elseif", "write 'else if'"},
		{"let", binding},
		{"var", binding},
		{"const", binding},
		{"mod", "'mod' is written '%'"},
		{"while", loop},
		{"foreach", loop},
		{"function", function},
		{"func", function},
		{"import", import},
		{"include", import},
		{"from", import},
		{"class", "write: layer NAME(ARGUMENTS) { … }"},
		{"module", "write: layer NAME(ARGUMENTS) { … }"},
		{"model", "write: net NAME { … }"},
		{"network", "write: net NAME { … }"},
	};
	for (size_t i = 0; name && i < sizeof words / sizeof *words; i++)
		if (strcmp(words[i][0], name) == 0)
			return words[i][1];
	return NULL;
}

/* The keyword that the name may be meant for, in any case of letters; NULL: none. */
static const char *near_keyword(const char *name, bool declaration)
{
	static const char *const statements[] = {"input",  "param",  "state", "output", "loss",
						 "metric", "return", "for",   "if"};
	static const char *const declarations[] = {"net",   "train", "def",
						   "layer", "fn",    "optimizer"};
	char lower[16];
	size_t length = 0;
	for (; name[length] && length < sizeof lower - 1; length++)
		lower[length] = (char)tolower((unsigned char)name[length]);
	lower[length] = '\0';
	Guess g = {.name = lower};
	const char *const *words = declaration ? declarations : statements;
	size_t n = declaration ? sizeof declarations / sizeof *declarations
			       : sizeof statements / sizeof *statements;
	for (size_t i = 0; i < n && !name[length]; i++) {
		if (strcmp(lower, words[i]) == 0)
			return words[i];
		guess(&g, words[i]);
	}
	return g.best;
}

/* ---- what to do about it ---- */

static bool is_comparison(int kind)
{
	return kind == '<' || kind == '>' || kind == TOK_LE || kind == TOK_GE || kind == TOK_EQ ||
	       kind == TOK_NE;
}

/* A body, a name or a value that a declaration or statement lacks. */
static const char *header_hint(const Parser *p, int kind, const Expected *expected)
{
	bool named = has(expected, "a name") && expected->n == 1;
	if (kind == ':' && has(expected, "'{'"))
		return "a body stands between '{' and '}'";
	if (kind == '=' && has(expected, "'{'") && is_decl_word(p->keyword))
		return "this has a body between '{' and '}'; fn NAME(x) = EXPRESSION has none";
	if (kind == '{' && p->keyword == TOK_FN && has(expected, "'='"))
		return "a fn is one expression: fn NAME(x) = EXPRESSION; a def has a body";
	if (kind == '(' && p->keyword == TOK_NET && has(expected, "'{'"))
		return "a net takes no arguments: its inputs are statements in it";
	if (kind == '{' && p->keyword == TOK_NET && named)
		return "a net has a name: net NAME { … }";
	if (kind == '{' && p->keyword == TOK_TRAIN && named)
		return "it says which net it is for: train NAME { … }";
	if (p->keyword == TOK_FOR && (named || has(expected, "'in'")))
		return "it is written: for NAME in LIST { … }";
	bool setting = p->keyword == TOK_OPTIMIZER ||
		       (p->keyword == TOK_NAME && p->previous.kind == TOK_NAME);
	if (setting && expected->n == 1 && has(expected, "'='"))
		return "a setting is given by: NAME = VALUE";
	if (p->keyword == TOK_PARAM && has(expected, "'='"))
		return "a parameter has an initial value: param NAME: TYPE = VALUE";
	if (p->keyword == TOK_STATE && has(expected, "'='"))
		return "a state has an initial value: state NAME: TYPE = VALUE";
	if (p->keyword == TOK_INPUT && (has(expected, "':'") || kind == '('))
		return "it is written: input NAME: f32[SHAPE]";
	return NULL;
}

/* What stands where a statement or a setting could begin. */
static const char *statement_hint(const Parser *p, const Lexeme *token)
{
	int kind = token->kind;
	if (kind == ',')
		return "nothing stands between statements";
	if (kind == '=' && p->keyword == TOK_INPUT)
		return "an input has no value here: the caller gives it";
	if (kind == TOK_ELSE)
		return "an 'else' follows the '}' of its 'if'";
	if (kind == TOK_ARROW)
		return "a pipe is written '|>'";
	return is_decl_word(kind) && !followed_by_equals(p, token)
		       ? "a declaration stands outside of all blocks"
		       : NULL;
}

static const char *bracket_hint(const Parser *p, int kind, const Expected *expected)
{
	bool expression = has(expected, "a number");
	char closer = p->innermost.closer;
	if (kind == ':' && closer == ')' && has(expected, "'='"))
		return "an argument is named with '=': NAME = VALUE";
	if (kind == ':' && closer == ']' && expression)
		return "a dimension is read by an index: z[n] = x[n, 0]";
	if (kind == ']' && p->previous.kind == '[' && has(expected, "'...'"))
		return expression ? "every dimension is read by a subscript"
				  : "a single number is bound without brackets: NAME = EXPRESSION";
	bool listed = p->innermost.before.kind == TOK_REDUCE || kind == TOK_LE;
	if (closer == ']' && listed && has(expected, "'<'") && !has(expected, "'=='") &&
	    (kind == '=' || kind == TOK_LE))
		return "the range of an index is written i < n, without n itself";
	return NULL;
}

/* What to do about a common mistake; NULL if it is not one. */
static const char *hint_for(const Parser *p, const Lexeme *token, const Expected *expected)
{
	int kind = token->kind;
	bool expression = has(expected, "a number"), equality = has(expected, "'=='");
	if (has(expected, "'return'") && statement_hint(p, token))
		return statement_hint(p, token);
	if (kind == ',' && has(expected, "'optimizer'") && !has(expected, "'net'"))
		return "nothing stands between settings";
	if (header_hint(p, kind, expected))
		return header_hint(p, kind, expected);
	if (bracket_hint(p, kind, expected))
		return bracket_hint(p, kind, expected);
	if (kind == '=' && equality && !has(expected, "'='"))
		return "'==' compares; '=' binds a name at the start of a statement";
	if (is_comparison(kind) && !equality && has(expected, "'&&'"))
		return "comparisons do not chain; join two with '&&'";
	if (kind == TOK_IF && expression)
		return "here 'if … then … else …' needs parentheses around it";
	if (kind == '{' && has(expected, "'then'"))
		return "as an expression it is written: if CONDITION then A else B";
	if (kind == TOK_THEN && has(expected, "'{'"))
		return "as a statement it is written: if CONDITION { … } else { … }";
	if (p->previous.kind == TOK_REDUCE && has(expected, "'['") && has(expected, "'('"))
		return "a reduction is written sum[i] EXPRESSION, or sum(EXPRESSION)";
	if ((kind == '=' || kind == ':') && expression && p->keyword == p->previous.kind)
		return arena_format(p->arena, "it is written: %.*s EXPRESSION",
				    p->previous.loc.end - p->previous.loc.start,
				    p->text + p->previous.loc.start);
	bool word = kind != TOK_END && kind != TOK_NAME && !starts_stmt(token) &&
		    isalpha((unsigned char)p->text[token->loc.start]);
	if (word && has(expected, "a name"))
		return arena_format(p->arena, "%s is a word of the language and cannot be a name",
				    quote(p, token));
	return NULL;
}

/* ---- messages ---- */

static void hint(Parser *p, const char *text)
{
	if (text)
		diag_note(p->diag, LOC_NONE, "%s", text);
}

/* A name begins a statement where nothing is left open in the line before, or after a brace. */
static bool begins(const Lexeme *name, const Lexeme *before)
{
	return name->column >= 0 || before->kind == '{' || before->kind == '}';
}

/* After a name was read as the start of a statement. */
static bool name_error(Parser *p, const Lexeme *token)
{
	const Lexeme *name = &p->previous;
	const char *near = near_keyword(name->name, false), *foreign = foreign_word(name->name);
	char next = '\0';
	if (token->loc.end < p->length)
		next = p->text[token->loc.end];
	bool value = token->kind == '(' || token->kind == TOK_PIPE || token->column >= 0;
	bool sign = token->loc.end - token->loc.start == 1 &&
		    ispunct((unsigned char)p->text[token->loc.start]);
	if ((near || foreign) && token->column < 0 && (!sign || token->kind == '(')) {
		diag_error(p->diag, name->loc, "expected a statement, found %s", quote(p, name));
		if (near)
			diag_note(p->diag, LOC_NONE, "did you mean '%s'?", near);
		else
			hint(p, foreign);
		return true;
	}
	diag_error(p->diag, token->column >= 0 || token->kind == TOK_END ? name->loc : token->loc,
		   "expected '=' after %s, found %s", quote(p, name), quote(p, token));
	if (sign && next == '=' && token->kind != ':')
		diag_note(p->diag, LOC_NONE, "write: %s = %s %c …", name->name, name->name,
			  token->kind);
	else if ((token->kind == ':' && next == '=') || (token->kind == '<' && next == '-'))
		hint(p, "a name is bound by: NAME = EXPRESSION");
	else if (token->kind == ':')
		hint(p, "only an input, param or state has a type");
	else if (value)
		hint(p, "a statement binds a value to a name: NAME = EXPRESSION");
	return true;
}

/* A name that goes on with nothing was read as the start of a statement, or of an element of a
 * tensor: it stands in a line where an operator is missing. */
static bool misread_error(Parser *p, const Expected *expected)
{
	bool bound = expected->n == 1 && has(expected, "'='") && p->previous.kind == ']';
	const Lexeme *name = bound ? &p->closed.before : &p->previous;
	if (name->kind != TOK_NAME || name->column >= 0)
		return false;
	diag_error(p->diag, name->loc, "expected an operator or a statement, found %s",
		   quote(p, name));
	const char *word = foreign_word(name->name);
	if (!word && !bound)
		word = p->keyword == TOK_INPUT ? "it is written: input NAME: f32[SHAPE]"
					       : foreign_word(p->earlier.name);
	hint(p, word);
	return true;
}

static bool is_open(const Parser *p, char closer)
{
	for (int i = p->open_before - 1; i >= 0; i--) {
		if (p->open.data[i].closer == closer)
			return true;
		if (p->open.data[i].closer == '}')
			return false;
	}
	return false;
}

/* Could the innermost '(' or '[' have been closed here? */
static bool is_unclosed(const Parser *p, const Expected *expected)
{
	char closer[] = {'\'', p->innermost.closer, '\'', '\0'};
	return p->innermost.closer && p->innermost.closer != '}' && has(expected, closer);
}

/* Where only a declaration could begin. */
static bool outside_error(Parser *p, const Lexeme *token)
{
	const char *near = token->name ? near_keyword(token->name, true) : NULL;
	const char *foreign = foreign_word(token->name);
	diag_error(p->diag, token->loc, "expected a declaration, found %s", quote(p, token));
	if (near)
		diag_note(p->diag, LOC_NONE, "did you mean '%s'?", near);
	else if (foreign)
		hint(p, foreign);
	else if (p->block_end.end > 0)
		diag_note(p->diag, p->block_end, "the block before it ends here");
	else
		hint(p, "a file consists of net, train, def, layer, fn and optimizer");
	return true;
}

/* A line that breaks off took the name of the next statement for its own: the '=' shows it. */
static bool borrowed_error(Parser *p, const Lexeme *token, const Expected *expected)
{
	bool statement = token->kind == '=' && p->previous.kind == TOK_NAME &&
			 p->previous.column >= 0 && !has(expected, "'='");
	if (!statement || p->earlier.loc.end <= p->earlier.loc.start || is_alone(p))
		return false;
	diag_error(p->diag, p->earlier.loc, "expected %s after %s, found the statement '%s = …'",
		   p->earlier.kind == TOK_PIPE ? "the name of a function" : "an expression",
		   quote(p, &p->earlier), p->previous.name);
	return true;
}

/* Mistakes whose place or words are not those of the token that did not fit. */
static bool special_error(Parser *p, const Lexeme *token, const Expected *expected)
{
	bool assigns = has(expected, "'='") &&
		       (expected->n == 1 || (expected->n == 2 && has(expected, "'['")));
	if (assigns && expected->n == 2 && p->previous.kind == TOK_NAME &&
	    begins(&p->previous, &p->earlier))
		return name_error(p, token);
	if (assigns && p->keyword != TOK_PARAM && p->keyword != TOK_STATE && p->keyword != TOK_FN &&
	    misread_error(p, expected))
		return true;
	if (borrowed_error(p, token, expected))
		return true;
	bool closes = token->kind == ')' || token->kind == ']' || token->kind == '}';
	if (closes && !is_open(p, (char)token->kind) && !is_unclosed(p, expected)) {
		diag_error(p->diag, token->loc, "%s closes nothing", quote(p, token));
		return true;
	}
	return !is_alone(p) && has(expected, "'net'") && !has(expected, "'|>'") &&
	       outside_error(p, token);
}

/* "expected …, found …" */
static void plain_error(Parser *p, const Lexeme *token, const Expected *expected)
{
	const char *wanted = describe(p, expected);
	bool next_line = token->kind == TOK_END || token->kind == '}' || starts_stmt(token) ||
			 is_decl_word(token->kind);
	bool breaks_off = next_line && (token->column >= 0 || token->kind == TOK_END) &&
			  p->previous.loc.end > p->previous.loc.start && !is_alone(p) &&
			  !has(expected, "'return'") && !has(expected, "'optimizer'");
	if (breaks_off)
		diag_error(p->diag, p->previous.loc, "expected %s after %s, found %s", wanted,
			   quote(p, &p->previous), quote(p, token));
	else
		diag_error(p->diag, token->loc, "expected %s, found %s", wanted, quote(p, token));
	bool unclosed = is_unclosed(p, expected);
	if (unclosed)
		diag_note(p->diag, p->innermost.loc, "to close this '%c'",
			  p->innermost.closer == ')' ? '(' : '[');
	if (!breaks_off)
		hint(p, hint_for(p, token, expected));
	else if (!unclosed)
		hint(p, header_hint(p, token->kind, expected));
}

void syntax_error(Parser *p, const Expected *expected)
{
	const Lexeme *token = &p->last;
	if (p->quiet || p->stop || token->loc.start == p->recovered_at ||
	    token->loc.start == p->reported_at)
		return;
	if (!special_error(p, token, expected))
		plain_error(p, token, expected);
	count_error(p);
}
void unclosed_error(Parser *p, const Lexeme *token)
{
	Bracket open = innermost(p);
	if (p->quiet || p->stop || open.made_up)
		return;
	diag_error(p->diag, token->loc, "expected '%c', found %s", open.closer, quote(p, token));
	diag_note(p->diag, open.loc, "to close this '%c'",
		  open.closer == '}'   ? '{'
		  : open.closer == ')' ? '('
				       : '[');
	count_error(p);
}
