/* SPDX-License-Identifier: MIT */
/* Between scanner and grammar: what a syntax error says, and where the parser goes on after it.
 *
 * The language has neither newlines nor ';' as tokens, but people write lines; so recovery looks at
 * what the grammar does not see: which token is the first on its line, how far it is indented,
 * which brackets are open. After an error in a statement the tokens are dropped up to the next line
 * that starts a statement and is indented no further, or to the '}' of the block. Where a '{' or
 * '}' is missing, one is made up, so that the declarations that follow are read as what they are.
 */
#include "parser.h"

#include <ctype.h>
#include <string.h>

#include "cnn_parse.h"

enum { MAX_ERRORS = 20, MAX_QUOTED = 40, MAX_ITEMS = 4 };

/* ---- tokens ---- */

/* The column of a token that is the first on its line, else -1. */
static int column_of(const Parser *p, int start)
{
	int at = start;
	while (at > 0 && (p->text[at - 1] == ' ' || p->text[at - 1] == '\t'))
		at--;
	return at == 0 || p->text[at - 1] == '\n' ? start - at : -1;
}

static Lexeme scan(Parser *p, CNN_STYPE *value)
{
	Lexeme token = {.column = -1};
	token.kind = p->stop ? TOK_END : cnn_scan_token(value, &token.loc, p->scanner);
	if (token.kind == TOK_END) {
		int end = p->last.loc.end;
		token.loc = (Loc){p->loc.source, end, end};
		return token;
	}
	token.column = column_of(p, token.loc.start);
	if (token.kind == TOK_NAME || token.kind == TOK_REDUCE)
		token.name = value->name;
	return token;
}

static bool followed_by_equals(const Parser *p, const Lexeme *token)
{
	const char *at = p->text + token->loc.end,
		   *end = p->text + p->diag->sources.data[p->loc.source].length;
	while (at < end && isspace((unsigned char)*at))
		at++;
	return at < end && *at == '=';
}

static Bracket innermost(const Parser *p)
{
	return p->open.len ? p->open.data[p->open.len - 1] : (Bracket){.loc = LOC_NONE};
}

static int open_braces(const Parser *p)
{
	int count = 0;
	for (int i = 0; i < p->open.len; i++)
		count += p->open.data[i].closer == '}';
	return count;
}

/* A line that begins a declaration, whatever is still open. (`optimizer = …` is a setting.) */
static bool starts_decl(const Parser *p, const Lexeme *token)
{
	char closer = innermost(p).closer;
	if (token->column < 0 || (closer && closer != '}' && token->column > 0))
		return false;
	switch (token->kind) {
	case TOK_NET:
	case TOK_TRAIN:
	case TOK_DEF:
	case TOK_LAYER:
	case TOK_FN:
		return true;
	case TOK_OPTIMIZER:
		return (token->column == 0 || closer == '\0') && !followed_by_equals(p, token);
	default:
		return false;
	}
}

/* A line that can begin a statement or a setting. */
static bool starts_stmt(const Lexeme *token)
{
	if (token->column < 0)
		return false;
	switch (token->kind) {
	case TOK_NAME:
	case TOK_INPUT:
	case TOK_PARAM:
	case TOK_STATE:
	case TOK_OUTPUT:
	case TOK_LOSS:
	case TOK_METRIC:
	case TOK_RETURN:
	case TOK_FOR:
	case TOK_IF:
	case TOK_OPTIMIZER:
		return true;
	default:
		return false;
	}
}

static void push(Parser *p, char closer, Loc loc)
{
	vec_push(p->arena, &p->open,
		 (Bracket){.closer = closer, .loc = loc, .made_up = p->quiet, .indent = -1});
}

/* Forgets the '(' and '[' inside the innermost '{'. */
static void drop_parens(Parser *p)
{
	while (p->open.len && innermost(p).closer != '}')
		p->open.len--;
}

/* A closer closes the nearest opener of its kind, but no ')' or ']' reaches out of a '{'. */
static void pop(Parser *p, char closer)
{
	for (int i = p->open.len - 1; i >= 0; i--) {
		if (p->open.data[i].closer == closer)
			p->open.len = i;
		if (p->open.data[i].closer == closer || p->open.data[i].closer == '}')
			return;
	}
}

static void track(Parser *p, const Lexeme *token)
{
	p->open_before = p->open.len;
	p->innermost = innermost(p);
	if (p->innermost.closer == '}' && p->innermost.indent < 0 && starts_stmt(token))
		p->open.data[p->open.len - 1].indent = token->column;
	switch (token->kind) {
	case '(':
		push(p, ')', token->loc);
		break;
	case '[':
		push(p, ']', token->loc);
		break;
	case '{':
		push(p, '}', token->loc);
		break;
	case ')':
	case ']':
	case '}':
		pop(p, (char)token->kind);
		break;
	default:
		break;
	}
}

/* ---- messages ---- */

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

/* A token as the user wrote it. */
static const char *quote(const Parser *p, const Lexeme *token)
{
	if (token->kind == TOK_END)
		return "the end of the file";
	int length = token->loc.end - token->loc.start;
	return arena_format(p->arena, length > MAX_QUOTED ? "'%.*s…'" : "'%.*s'",
			    length > MAX_QUOTED ? MAX_QUOTED : length, p->text + token->loc.start);
}

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
	 "a number|a name|a reduction|'true'|'false'|'('|'['|'-'|'!'|'if'|'loss'"},
	{"a statement", "'return'",
	 "a name|'input'|'param'|'state'|'output'|'loss'|'metric'|'return'|'for'|'if'"},
	{"a declaration", "'net'", "'net'|'train'|'def'|'layer'|'fn'|'optimizer'"},
	/* After an operand nearly everything can follow; that is said only if nothing else can. */
	{"an operator", "'|>'",
	 "'|>'|'||'|'&&'|'=='|'!='|'<='|'>='|'<'|'>'|'+'|'-'|'*'|'/'|'%'|'^'|'('|'['|'..'"},
};
enum { NCLASSES = sizeof classes / sizeof *classes, OPERATOR = NCLASSES - 1 };

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
static const char *describe(Parser *p, const Expected *expected)
{
	const char *items[MAX_ITEMS + NCLASSES];
	int n = 0, kept = 0;
	bool present[NCLASSES];
	if (expected->n == 2 && has(expected, "a name") && has(expected, "'['"))
		return "a type";
	if (expected->n == 2 && has(expected, "a name") && has(expected, "a reduction"))
		return "the name of a function";
	if (expected->n == 3 && has(expected, "a name") && has(expected, "'optimizer'"))
		return "a setting or '}'";
	for (int i = 0; i < NCLASSES; i++) {
		present[i] = has(expected, classes[i].sign);
		if (present[i] && i != OPERATOR)
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

/* Words of other languages, where a statement seems to begin with one. */
static const char *foreign_word(const char *name)
{
	static const char *const words[][2] = {
		{"and", "'and' is written '&&'"},
		{"or", "'or' is written '||'"},
		{"not", "'not' is written '!'"},
		{"elif", "write 'else if'"},
		{"elseif", "write 'else if'"},
		{"let", "a name is bound by: name = value"},
		{"var", "a name is bound by: name = value"},
		{"mod", "'mod' is written '%'"},
	};
	for (size_t i = 0; name && i < sizeof words / sizeof *words; i++)
		if (strcmp(words[i][0], name) == 0)
			return words[i][1];
	return NULL;
}

static bool is_comparison(int kind)
{
	return kind == '<' || kind == '>' || kind == TOK_LE || kind == TOK_GE || kind == TOK_EQ ||
	       kind == TOK_NE;
}

/* What to do about a common mistake; NULL if it is not one. */
static const char *hint_for(const Parser *p, const Lexeme *token, const Expected *expected)
{
	bool expression = has(expected, "a number"), equality = has(expected, "'=='");
	if (foreign_word(token->name) && equality)
		return foreign_word(token->name);
	if (foreign_word(p->previous.name) && has(expected, "'='"))
		return foreign_word(p->previous.name);
	if (token->kind == '=' && equality && !has(expected, "'='"))
		return "'==' compares; '=' binds a name at the start of a statement";
	if (!equality && has(expected, "'<'") && (token->kind == '=' || token->kind == TOK_LE))
		return "the range of an index is written i < n, without n itself";
	if (is_comparison(token->kind) && !equality && has(expected, "'&&'"))
		return "comparisons do not chain; join two with '&&'";
	if (token->kind == TOK_IF && expression)
		return "here 'if … then … else …' needs parentheses around it";
	if (token->kind == '{' && has(expected, "'then'"))
		return "as an expression it is written: if CONDITION then A else B";
	if (token->kind == TOK_THEN && has(expected, "'{'"))
		return "as a statement it is written: if CONDITION { … } else { … }";
	if (token->kind == ':' && has(expected, "'{'"))
		return "a body stands between '{' and '}'";
	bool word = token->kind != TOK_END && token->kind != TOK_NAME && !starts_stmt(token) &&
		    !starts_decl(p, token) && isalpha((unsigned char)p->text[token->loc.start]);
	if (word && has(expected, "a name"))
		return arena_format(p->arena, "%s is a word of the language and cannot be a name",
				    quote(p, token));
	return NULL;
}

void syntax_error(Parser *p, const Expected *expected)
{
	const Lexeme *token = &p->last;
	const char *wanted = describe(p, expected);
	if (p->quiet || p->stop || token->loc.start == p->recovered_at ||
	    token->loc.start == p->reported_at)
		return;
	bool assigns = expected->n == 2 && has(expected, "'='") && has(expected, "'['");
	if (assigns && p->previous.kind == TOK_NAME && p->previous.column < 0) {
		/* The name before was read as the start of a statement, but it goes on a line. */
		token = &p->previous;
		wanted = "an operator or a statement";
	}
	diag_error(p->diag, token->loc, "expected %s, found %s", wanted, quote(p, token));
	char closer[] = {'\'', p->innermost.closer, '\'', '\0'};
	bool unclosed = p->innermost.closer && p->innermost.closer != '}' && has(expected, closer);
	const char *hint = unclosed && token->column >= 0 ? NULL : hint_for(p, token, expected);
	if (unclosed)
		diag_note(p->diag, p->innermost.loc, "to close this '%c'",
			  p->innermost.closer == ')' ? '(' : '[');
	if (hint)
		diag_note(p->diag, LOC_NONE, "%s", hint);
	count_error(p);
}

static void unclosed_error(Parser *p, const Lexeme *token)
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

/* ---- going on ---- */

/* Called when the grammar has taken `error`: the newest token is considered again, by
 * skip_tokens(). False if nothing more should be read. */
bool recover(Parser *p, Skip skip)
{
	if (p->stop)
		return false;
	p->open.len = p->open_before; /* as if it had not been seen */
	if (p->quiet) {               /* a made-up '}' ended something early */
		p->opening = skip == SKIP_TO_BLOCK;
		return true;
	}
	p->skip = skip;
	p->skipped_braces = 0;
	if (skip == SKIP_STATEMENT)
		drop_parens(p);
	if (skip == SKIP_DECL)
		p->open.len = 0;
	/* A token that was an error twice, or is none at all, is not tried again. */
	p->holding = p->last.loc.start != p->recovered_at && p->last.kind != TOK_CNN_error;
	p->held = p->last;
	p->recovered_at = p->last.loc.start;
	return true;
}

/* Is this where a statement goes on? */
static bool ends_skipped_stmt(Parser *p, const Lexeme *token)
{
	if (token->kind == '{')
		p->skipped_braces++;
	if (token->kind == '}')
		return p->skipped_braces-- == 0;
	int indent = innermost(p).indent;
	return p->skipped_braces == 0 && starts_stmt(token) &&
	       (indent < 0 || token->column <= indent);
}

/* Is this the block of a header that went wrong, or must one be made up before it? */
static bool ends_skipped_header(Parser *p, const Lexeme *token)
{
	if (token->kind == '{')
		return true;
	if (token->kind == '}') {
		p->opening = p->closing = open_braces(p) > 0;
		return p->opening;
	}
	char closer = innermost(p).closer;
	p->opening = starts_stmt(token) && (closer == '}' || closer == '\0');
	if (!p->opening)
		track(p, token);
	return p->opening;
}

/* Drops tokens from `token` on, as p->skip says; returns the one to go on with. */
static Lexeme skip_tokens(Parser *p, CNN_STYPE *value, Lexeme token)
{
	for (;; token = scan(p, value)) {
		if (token.kind == TOK_END || starts_decl(p, &token)) {
			p->opening = p->skip == SKIP_TO_BLOCK;
			p->quiet = p->skipped_braces > 0;
			break;
		}
		if (p->skip == SKIP_STATEMENT && ends_skipped_stmt(p, &token))
			break;
		if (p->skip == SKIP_TO_BLOCK && ends_skipped_header(p, &token))
			break;
	}
	drop_parens(p);
	p->skip = SKIP_NOTHING;
	return token;
}

/* Delivers a bracket that is not in the file, before `token`. */
static int make_up(Parser *p, Loc *loc, Lexeme token, int kind)
{
	p->holding = true;
	p->held = token;
	p->quiet = true;
	*loc = (Loc){token.loc.source, token.loc.start, token.loc.start};
	p->last = (Lexeme){.kind = kind, .loc = *loc, .column = -1};
	track(p, &p->last);
	return kind;
}

int cnn_lex(CNN_STYPE *value, Loc *loc, Parser *p)
{
	Lexeme token = p->holding ? p->held : scan(p, value);
	p->holding = false;
	if (p->skip)
		token = skip_tokens(p, value, token);
	if (p->opening) {
		p->opening = false;
		return make_up(p, loc, token, '{');
	}
	if (p->closing) {
		p->closing = false;
		return make_up(p, loc, token, '}');
	}
	if (open_braces(p) && (token.kind == TOK_END || starts_decl(p, &token))) {
		unclosed_error(p, &token);
		return make_up(p, loc, token, '}');
	}
	p->quiet = p->stop;
	p->previous = p->last;
	p->last = token;
	track(p, &token);
	*loc = token.loc;
	if (token.name)
		value->name = token.name;
	return token.kind;
}
