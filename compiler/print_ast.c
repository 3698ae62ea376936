/* SPDX-License-Identifier: MIT */
/* The tree as cnn text that parses to the same tree, with the parentheses it needs and no others.
 * Each expression is printed for a level of precedence, the rules of grammar/cnn.y numbered from
 * the loosest; one that binds more loosely than its place asks gets parentheses. */
#include "compiler.h"

#include <string.h>

typedef enum Level {
	LEVEL_IF,
	LEVEL_PIPE,
	LEVEL_OR,
	LEVEL_AND,
	LEVEL_COMPARISON,
	LEVEL_SUM,
	LEVEL_PRODUCT,
	LEVEL_UNARY,
	LEVEL_POWER,
	LEVEL_POSTFIX
} Level;

static const struct {
	const char *text;
	Level level;
} ops[] = {
	[OP_ADD] = {"+", LEVEL_SUM},        [OP_SUB] = {"-", LEVEL_SUM},
	[OP_MUL] = {"*", LEVEL_PRODUCT},    [OP_DIV] = {"/", LEVEL_PRODUCT},
	[OP_MOD] = {"%", LEVEL_PRODUCT},    [OP_POW] = {"^", LEVEL_POWER},
	[OP_LT] = {"<", LEVEL_COMPARISON},  [OP_LE] = {"<=", LEVEL_COMPARISON},
	[OP_GT] = {">", LEVEL_COMPARISON},  [OP_GE] = {">=", LEVEL_COMPARISON},
	[OP_EQ] = {"==", LEVEL_COMPARISON}, [OP_NE] = {"!=", LEVEL_COMPARISON},
	[OP_AND] = {"&&", LEVEL_AND},       [OP_OR] = {"||", LEVEL_OR},
	[OP_NEG] = {"-", LEVEL_UNARY},      [OP_NOT] = {"!", LEVEL_UNARY},
};

static Level level_of(const Expr *e, Text *out)
{
	switch (e->kind) {
	case EXPR_IF:
	case EXPR_RANGE:
		return LEVEL_IF;
	case EXPR_CALL:
		return e->piped ? LEVEL_PIPE : LEVEL_POSTFIX;
	case EXPR_UNARY:
	case EXPR_BINARY:
		return ops[e->op].level;
	case EXPR_REDUCE:
		return LEVEL_UNARY;
	case EXPR_NUMBER: /* one the compiler made may be negative, or a fraction */
		if (strchr(number_text(out->arena, e->number), '/'))
			return LEVEL_PRODUCT;
		return e->number.value < 0 ? LEVEL_UNARY : LEVEL_POSTFIX;
	default:
		return LEVEL_POSTFIX;
	}
}

static void expression(Text *out, const Expr *e, Level level, bool followed);

/* The items from `first` on, separated by commas. */
static void expressions(Text *out, Expr *const *items, int first, int n)
{
	for (int i = first; i < n; i++) {
		text_add(out, i > first ? ", " : "");
		expression(out, items[i], LEVEL_IF, false);
	}
}

static void print_indices(Text *out, const IndexDecl *indices, int n)
{
	for (int i = 0; i < n; i++) {
		text_add(out, "%s%s", i ? ", " : "", indices[i].name ? indices[i].name : "...");
		if (indices[i].bound) {
			text_add(out, " < ");
			expression(out, indices[i].bound, LEVEL_SUM, false);
		}
	}
}

static void print_call(Text *out, const Expr *e)
{
	int first = e->piped ? 1 : 0;
	if (e->piped) {
		expression(out, e->arguments[0].value, LEVEL_PIPE, false);
		text_add(out, " |> ");
	}
	text_add(out, "%s", e->name);
	if (e->piped && e->narguments == 1)
		return;
	text_add(out, "(");
	for (int i = first; i < e->narguments; i++) {
		const char *name = e->arguments[i].name;
		text_add(out, "%s%s%s", i > first ? ", " : "", name ? name : "", name ? " = " : "");
		expression(out, e->arguments[i].value, LEVEL_IF, false);
	}
	text_add(out, ")");
}

static void print_binary(Text *out, const Expr *e, bool followed)
{
	Level level = ops[e->op].level, left = level, right = level + 1;
	bool left_followed = false, right_followed = false;
	if (level == LEVEL_COMPARISON)
		left = LEVEL_SUM; /* comparisons do not chain */
	if (level == LEVEL_PRODUCT) {
		left_followed = true;
		right_followed = followed;
	}
	if (level == LEVEL_POWER) {
		left = LEVEL_POSTFIX;
		right = LEVEL_UNARY;
		right_followed = true; /* an exponent is no place for a reduction */
	}
	expression(out, e->args[0], left, left_followed);
	text_add(out, " %s ", ops[e->op].text);
	expression(out, e->args[1], right, right_followed);
}

static void print_reduce(Text *out, const Expr *e)
{
	text_add(out, "%s[", e->name);
	print_indices(out, e->indices, e->nindices);
	if (e->domain) {
		text_add(out, " : ");
		expression(out, e->domain, LEVEL_IF, false);
	}
	text_add(out, "] ");
	expression(out, e->args[0], LEVEL_PRODUCT, false);
}

/* The expression without parentheses around it. */
static void bare(Text *out, const Expr *e, bool followed)
{
	switch (e->kind) {
	case EXPR_NUMBER:
		text_add(out, "%s", number_text(out->arena, e->number));
		break;
	case EXPR_BOOL:
		text_add(out, "%s", number_is(e->number, 0) ? "false" : "true");
		break;
	case EXPR_NAME:
		text_add(out, "%s", e->name);
		break;
	case EXPR_CALL:
		print_call(out, e);
		break;
	case EXPR_INDEX:
		expression(out, e->args[0], LEVEL_POSTFIX, false);
		text_add(out, "[");
		expressions(out, e->args, 1, e->nargs);
		text_add(out, "]");
		break;
	case EXPR_UNARY:
		text_add(out, "%s", ops[e->op].text);
		expression(out, e->args[0], LEVEL_UNARY, followed);
		break;
	case EXPR_BINARY:
		print_binary(out, e, followed);
		break;
	case EXPR_IF:
		text_add(out, "if ");
		expression(out, e->args[0], LEVEL_IF, false);
		text_add(out, " then ");
		expression(out, e->args[1], LEVEL_IF, false);
		text_add(out, " else ");
		expression(out, e->args[2], LEVEL_IF, false);
		break;
	case EXPR_REDUCE:
		print_reduce(out, e);
		break;
	case EXPR_LIST:
		text_add(out, "[");
		expressions(out, e->args, 0, e->nargs);
		text_add(out, "]");
		break;
	case EXPR_RANGE:
		expression(out, e->args[0], LEVEL_IF, false);
		text_add(out, "..");
		expression(out, e->args[1], LEVEL_IF, false);
		break;
	case EXPR_ELLIPSIS:
		text_add(out, "...");
		break;
	}
}

/* `followed`: a product goes on to the right, and a reduction would swallow it. */
static void expression(Text *out, const Expr *e, Level level, bool followed)
{
	if (level_of(e, out) >= level && !(followed && e->kind == EXPR_REDUCE)) {
		bare(out, e, followed);
		return;
	}
	text_add(out, "(");
	bare(out, e, false);
	text_add(out, ")");
}

void print_expr(const Expr *expr, Text *out)
{
	expression(out, expr, LEVEL_IF, false);
}

static void print_type(Text *out, const TypeExpr *type)
{
	text_add(out, "%s", type->dtype ? type->dtype : "");
	if (type->rank >= 0) {
		text_add(out, "[");
		expressions(out, type->dims, 0, type->rank);
		text_add(out, "]");
	}
	if (type->below) {
		text_add(out, " < ");
		expression(out, type->below, LEVEL_SUM, false);
	}
}

/* name: type = value */
static void print_named(Text *out, const char *name, const TypeExpr *type, const Expr *value)
{
	text_add(out, "%s", name);
	if (type) {
		text_add(out, ": ");
		print_type(out, type);
	}
	if (value) {
		text_add(out, " = ");
		print_expr(value, out);
	}
}

static void statements(Text *out, Stmt *const *stmts, int n, int indent);

static void block(Text *out, Stmt *const *stmts, int n, int indent)
{
	text_add(out, "{\n");
	statements(out, stmts, n, indent + 1);
	text_add(out, "%*s}", indent * 4, "");
}

static void print_if(Text *out, const Stmt *s, int indent)
{
	text_add(out, "if ");
	print_expr(s->value, out);
	text_add(out, " ");
	block(out, s->body, s->nbody, indent);
	if (s->norelse == 0)
		return;
	text_add(out, " else ");
	if (s->norelse == 1 && s->orelse[0]->kind == STMT_IF)
		print_if(out, s->orelse[0], indent);
	else
		block(out, s->orelse, s->norelse, indent);
}

static void statement(Text *out, const Stmt *s, int indent)
{
	static const char *const words[] = {
		[STMT_INPUT] = "input ",   [STMT_PARAM] = "param ", [STMT_STATE] = "state ",
		[STMT_OUTPUT] = "output ", [STMT_LOSS] = "loss ",   [STMT_METRIC] = "metric ",
		[STMT_RETURN] = "return ", [STMT_FOR] = "for ",     [STMT_IF] = "",
		[STMT_BIND] = "",          [STMT_DEFINE] = "",
	};
	text_add(out, "%*s%s", indent * 4, "", words[s->kind]);
	switch (s->kind) {
	case STMT_INPUT:
	case STMT_PARAM:
	case STMT_STATE:
	case STMT_BIND:
		print_named(out, s->name, s->type, s->value);
		break;
	case STMT_DEFINE:
		text_add(out, "%s[", s->name);
		print_indices(out, s->indices, s->nindices);
		text_add(out, "] = ");
		print_expr(s->value, out);
		break;
	case STMT_OUTPUT:
	case STMT_LOSS:
	case STMT_METRIC:
	case STMT_RETURN:
		print_expr(s->value, out);
		break;
	case STMT_FOR:
		text_add(out, "%s in ", s->name);
		print_expr(s->value, out);
		text_add(out, " ");
		block(out, s->body, s->nbody, indent);
		break;
	case STMT_IF:
		print_if(out, s, indent);
		break;
	}
	text_add(out, "\n");
}

static void statements(Text *out, Stmt *const *stmts, int n, int indent)
{
	for (int i = 0; i < n; i++)
		statement(out, stmts[i], indent);
}

static void print_doc(Text *out, const char *doc)
{
	for (const char *end; doc; doc = *end ? end + 1 : NULL) {
		end = doc + strcspn(doc, "\n");
		text_add(out, "#%s%.*s\n", end > doc ? " " : "", (int)(end - doc), doc);
	}
}

static void declaration(Text *out, const Decl *d)
{
	static const char *const words[] = {
		[DECL_NET] = "net",     [DECL_TRAIN] = "train", [DECL_DEF] = "def",
		[DECL_LAYER] = "layer", [DECL_FN] = "fn",       [DECL_OPTIMIZER] = "optimizer",
	};
	print_doc(out, d->doc);
	text_add(out, "%s %s", words[d->kind], d->name);
	if (d->kind != DECL_NET && d->kind != DECL_TRAIN) {
		text_add(out, "(");
		for (int i = 0; i < d->nformals; i++) {
			const Formal *formal = &d->formals[i];
			text_add(out, i ? ", " : "");
			print_named(out, formal->name, formal->type, formal->default_value);
		}
		text_add(out, ")");
	}
	if (d->result) {
		text_add(out, " -> ");
		print_type(out, d->result);
	}
	text_add(out, d->kind == DECL_FN ? " = " : " ");
	if (d->kind == DECL_FN)
		print_expr(d->value, out);
	else
		block(out, d->body, d->nbody, 0);
	text_add(out, "\n");
}

void print_ast(const Ast *ast, Text *out)
{
	for (int i = 0; i < ast->ndecls; i++) {
		text_add(out, i ? "\n" : "");
		declaration(out, ast->decls[i]);
	}
}
