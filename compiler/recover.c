/* SPDX-License-Identifier: MIT */
/* Between scanner and grammar: where the parser goes on after a syntax error.
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

/* ---- tokens ---- */

static bool has_mark(const Parser *p)
{
	return p->length >= 3 && memcmp(p->text, "\xef\xbb\xbf", 3) == 0;
}

/* The column of a token that is the first on its line, else -1. */
static int column_of(const Parser *p, int start)
{
	int at = start, first = has_mark(p) ? 3 : 0;
	while (at > first && (p->text[at - 1] == ' ' || p->text[at - 1] == '\t'))
		at--;
	return at == first || p->text[at - 1] == '\n' ? start - at : -1;
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

bool followed_by_equals(const Parser *p, const Lexeme *token)
{
	const char *at = p->text + token->loc.end, *end = p->text + p->length;
	while (at < end && isspace((unsigned char)*at))
		at++;
	return at < end && *at == '=';
}

Bracket innermost(const Parser *p)
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

bool is_decl_word(int kind)
{
	return kind == TOK_NET || kind == TOK_TRAIN || kind == TOK_DEF || kind == TOK_LAYER ||
	       kind == TOK_FN || kind == TOK_OPTIMIZER;
}

/* How far the line of a place is indented. */
static int indent_of(const Parser *p, Loc loc)
{
	int at = loc.start;
	while (at > 0 && p->text[at - 1] != '\n')
		at--;
	return (int)strspn(p->text + at, " \t");
}

/* A line that begins a declaration, whatever is still open: unless it is indented as what stands in
 * the open block, or is a setting (`optimizer = …`). */
static bool starts_decl(const Parser *p, const Lexeme *token)
{
	Bracket open = innermost(p);
	if (!is_decl_word(token->kind) || token->column < 0 || followed_by_equals(p, token))
		return false;
	if (token->column == 0 || open.closer == '\0')
		return true;
	bool inside = !open.made_up && token->column > indent_of(p, open.loc);
	return open.closer == '}' && !inside && token->kind != TOK_OPTIMIZER;
}

static bool is_stmt_word(int kind)
{
	switch (kind) {
	case TOK_INPUT:
	case TOK_PARAM:
	case TOK_STATE:
	case TOK_OUTPUT:
	case TOK_LOSS:
	case TOK_METRIC:
	case TOK_RETURN:
	case TOK_FOR:
	case TOK_IF:
		return true;
	default:
		return false;
	}
}

bool starts_stmt(const Lexeme *token)
{
	return token->column >= 0 && (token->kind == TOK_NAME || token->kind == TOK_OPTIMIZER ||
				      is_stmt_word(token->kind));
}

static void push(Parser *p, char closer, Loc loc)
{
	vec_push(p->arena, &p->open,
		 (Bracket){.closer = closer,
			   .loc = loc,
			   .made_up = p->quiet,
			   .indent = -1,
			   .before = p->previous});
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
		Bracket *open = &p->open.data[i];
		if (open->closer == closer) {
			/* A '}' of the file that closes a made-up '{' may be missing further out. */
			if (open->made_up && !p->quiet && i > 0)
				open[-1].made_up = true;
			p->open.len = i;
			p->closed = *open;
		}
		if (open->closer == closer || open->closer == '}')
			return;
	}
}

static void track(Parser *p, const Lexeme *token)
{
	p->open_before = p->open.len;
	p->innermost = innermost(p);
	if (p->innermost.closer == '}' && p->innermost.indent < 0 && starts_stmt(token))
		p->open.data[p->open.len - 1].indent = token->column;
	if (token->kind == '}' && !p->quiet)
		p->block_end = token->loc;
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
	/* `if` and `loss` occur in expressions, too. */
	bool inner = p->last.column < 0 && (p->last.kind == TOK_IF || p->last.kind == TOK_LOSS);
	if (starts_stmt(&p->last) || is_decl_word(p->last.kind) ||
	    (is_stmt_word(p->last.kind) && !inner))
		p->keyword = p->last.kind;
	p->earlier = p->previous;
	p->previous = p->last;
	p->last = token;
	track(p, &token);
	*loc = token.loc;
	if (token.name)
		value->name = token.name;
	return token.kind;
}
