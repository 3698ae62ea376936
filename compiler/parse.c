/* SPDX-License-Identifier: MIT */
/* From text to tree: parse() runs the grammar (grammar/cnn.y) over the scanner (grammar/cnn.l); the
 * rest are the builders that the grammar's actions call. A tree says what was written, nothing
 * more: names are not resolved and shapes not known here.
 *
 * Every expression knows its depth, and too deep a one is refused as it is built. */
#include "parser.h"

#include <string.h>

#include "cnn_parse.h"

enum { MAX_SOURCE_BYTES = 4 * 1024 * 1024, MAX_DEPTH = 1000 };

Ast *parse(Arena *arena, Diag *diag, int source)
{
	const Source *text = &diag->sources.data[source];
	Ast *ast = NEW(arena, Ast);
	if (text->length > MAX_SOURCE_BYTES) {
		Loc start = {source, 0, 0};
		diag_error(diag, start, "the file is larger than %d bytes", (int)MAX_SOURCE_BYTES);
		return ast;
	}
	Parser *p = NEW(arena, Parser);
	p->arena = arena;
	p->diag = diag;
	p->text = text->text;
	p->length = text->length;
	p->loc = (Loc){source, 0, 0};
	p->innermost.loc = LOC_NONE;
	p->recovered_at = p->reported_at = -1;
	p->scanner = cnn_scan_open(p, text->text, text->length);
	int before = diag->errors;
	if (cnn_parse(p) != 0 && diag->errors == before)
		die(arena, "parser: gave up without a message");
	ast->ndecls = p->decls.len;
	ast->decls = p->decls.data;
	return ast;
}

const char *plain_name(Parser *p, Loc loc, const char *name)
{
	if (strchr(name, '.'))
		diag_error(p->diag, loc,
			   "'%s': only parameters, states and what is bound may have a dot", name);
	return name;
}

/* ---- expressions ---- */

static void deepen(Parser *p, Expr *expr, const Expr *part)
{
	if (part && part->depth >= expr->depth)
		expr->depth = part->depth + 1;
	if (expr->depth > MAX_DEPTH)
		too_deep(p, expr->loc);
}

static Expr *expr_new(Parser *p, ExprKind kind, Loc loc, Loc name_loc, const char *name)
{
	Expr *expr = NEW(p->arena, Expr);
	expr->kind = kind;
	expr->loc = loc;
	expr->name_loc = name_loc;
	expr->name = name;
	expr->depth = 1;
	return expr;
}

/* With `first`, if it is not NULL, before the n parts. */
static Expr *with_parts(Parser *p, Expr *expr, Expr *first, Expr *const *parts, int n)
{
	expr->nargs = n + (first != NULL);
	expr->args = NEW_ARRAY(p->arena, Expr *, expr->nargs);
	expr->args[0] = first;
	for (int i = 0; i < n; i++)
		expr->args[i + (first != NULL)] = parts[i];
	for (int i = 0; i < expr->nargs; i++)
		deepen(p, expr, expr->args[i]);
	return expr;
}

Expr *expr_name(Parser *p, Loc loc, const char *name)
{
	return expr_new(p, EXPR_NAME, loc, loc, name);
}

Expr *expr_number(Parser *p, Loc loc, ExprKind kind, Number number)
{
	Expr *expr = expr_new(p, kind, loc, LOC_NONE, NULL);
	expr->number = number;
	return expr;
}

Expr *expr_ellipsis(Parser *p, Loc loc)
{
	return expr_new(p, EXPR_ELLIPSIS, loc, LOC_NONE, NULL);
}

Expr *expr_unary(Parser *p, Loc loc, Loc op_loc, BinaryOp op, Expr *a)
{
	Expr *expr = expr_new(p, EXPR_UNARY, loc, op_loc, NULL);
	expr->op = op;
	return with_parts(p, expr, a, NULL, 0);
}

Expr *expr_binary(Parser *p, Loc loc, Loc op_loc, BinaryOp op, Expr *a, Expr *b)
{
	Expr *expr = expr_new(p, EXPR_BINARY, loc, op_loc, NULL);
	expr->op = op;
	return with_parts(p, expr, a, &b, 1);
}

Expr *expr_if(Parser *p, Loc loc, Expr *condition, Expr *yes, Expr *no)
{
	Expr *branches[] = {yes, no};
	return with_parts(p, expr_new(p, EXPR_IF, loc, LOC_NONE, NULL), condition, branches, 2);
}

Expr *expr_range(Parser *p, Loc loc, Expr *from, Expr *to)
{
	return with_parts(p, expr_new(p, EXPR_RANGE, loc, LOC_NONE, NULL), from, &to, 1);
}

Expr *expr_list(Parser *p, Loc loc, const ExprVec *items)
{
	Expr *list = expr_new(p, EXPR_LIST, loc, LOC_NONE, NULL);
	return items ? with_parts(p, list, NULL, items->data, items->len) : list;
}

Expr *expr_index(Parser *p, Loc loc, Expr *base, const ExprVec *subscripts)
{
	Expr *index = expr_new(p, EXPR_INDEX, loc, LOC_NONE, NULL);
	return with_parts(p, index, base, subscripts->data, subscripts->len);
}

Expr *expr_call(Parser *p, Loc loc, Loc name_loc, const char *name, const ArgumentVec *arguments)
{
	Expr *call = expr_new(p, EXPR_CALL, loc, name_loc, name);
	for (int i = 0; arguments && i < arguments->len; i++)
		deepen(p, call, arguments->data[i].value);
	call->narguments = arguments ? arguments->len : 0;
	call->arguments = arguments ? arguments->data : NULL;
	return call;
}

/* left |> call: `left` becomes the first argument. */
Expr *expr_pipe(Parser *p, Loc loc, Expr *left, Expr *call)
{
	Argument *arguments = NEW_ARRAY(p->arena, Argument, call->narguments + 1);
	arguments[0] = (Argument){NULL, left->loc, left};
	for (int i = 0; i < call->narguments; i++)
		arguments[i + 1] = call->arguments[i];
	call->arguments = arguments;
	call->narguments++;
	call->piped = true;
	call->loc = loc;
	deepen(p, call, left);
	return call;
}

Expr *expr_reduce(Parser *p, Loc loc, Loc name_loc, const char *name, const IndexVec *indices,
		  Expr *domain, Expr *body)
{
	Expr *reduce = expr_new(p, EXPR_REDUCE, loc, name_loc, name);
	reduce->nindices = indices->len;
	reduce->indices = indices->data;
	reduce->domain = domain;
	deepen(p, reduce, domain);
	for (int i = 0; i < indices->len; i++)
		deepen(p, reduce, indices->data[i].bound);
	return with_parts(p, reduce, body, NULL, 0);
}

/* ---- types, statements, declarations ---- */

TypeExpr *type_new(Parser *p, Loc loc, Loc dtype_loc, const char *dtype, const ExprVec *dims)
{
	TypeExpr *type = NEW(p->arena, TypeExpr);
	type->loc = loc;
	type->dtype = dtype;
	type->rank = dims ? dims->len : 0;
	type->dims = dims ? dims->data : NULL;
	if (dtype && strcmp(dtype, "f32") != 0 && strcmp(dtype, "f64") != 0 &&
	    strcmp(dtype, "i32") != 0) {
		diag_error(p->diag, dtype_loc, "'%s' is not a type", dtype);
		diag_note(p->diag, LOC_NONE, "the types are f32, f64 and i32");
	}
	return type;
}

Stmt *stmt_new(Parser *p, StmtKind kind, Loc loc, Loc name_loc, const char *name, Expr *value)
{
	Stmt *stmt = NEW(p->arena, Stmt);
	stmt->kind = kind;
	stmt->loc = loc;
	stmt->name_loc = name_loc;
	stmt->name = name;
	stmt->value = value;
	return stmt;
}

/* The comment lines that end right above the line of `start`, without '#' and one space; or NULL.
 */
static const char *doc_above(Parser *p, int start)
{
	const char *text = p->text;
	int line = start, first;
	while (line > 0 && text[line - 1] != '\n')
		line--;
	for (first = line; first > 0;) {
		int above = first - 1;
		while (above > 0 && text[above - 1] != '\n')
			above--;
		int hash = above;
		while (text[hash] == ' ' || text[hash] == '\t')
			hash++;
		if (text[hash] != '#')
			break;
		first = above;
	}
	if (first == line)
		return NULL;
	Text doc;
	text_init(&doc, p->arena);
	for (int at = first; at < line;) {
		const char *hash = memchr(text + at, '#', (size_t)(line - at));
		const char *end = memchr(hash, '\n', (size_t)(text + line - hash));
		const char *from = hash + 1 + (hash[1] == ' ');
		size_t length = (size_t)(end - from);
		length -= length > 0 && from[length - 1] == '\r';
		text_add(&doc, at == first ? "" : "\n");
		text_addn(&doc, from, length);
		at = (int)(end - text) + 1;
	}
	return doc.data;
}

Decl *decl_new(Parser *p, DeclKind kind, Loc loc, Loc name_loc, const char *name,
	       const FormalVec *formals, const StmtVec *body)
{
	Decl *decl = NEW(p->arena, Decl);
	decl->kind = kind;
	decl->loc = loc;
	decl->name_loc = name_loc;
	decl->name = plain_name(p, name_loc, name);
	decl->nformals = formals ? formals->len : 0;
	decl->formals = formals ? formals->data : NULL;
	decl->nbody = body ? body->len : 0;
	decl->body = body ? body->data : NULL;
	decl->doc = doc_above(p, loc.start);
	return decl;
}
