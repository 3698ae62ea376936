/* SPDX-License-Identifier: MIT */
/* What the scanner (grammar/cnn.l), the grammar (grammar/cnn.y), the recovery from errors
 * (recover.c) and the builders of the tree (parse.c) share; nothing else includes it. */
#ifndef PARSER_H
#define PARSER_H

#include "compiler.h"
#include "nearest.h"

typedef VEC(Expr *) ExprVec;
typedef VEC(Argument) ArgumentVec;
typedef VEC(IndexDecl) IndexVec;
typedef VEC(Formal) FormalVec;
typedef VEC(Stmt *) StmtVec;

/* Where to go on after a syntax error. */
typedef enum Skip {
	SKIP_NOTHING,
	SKIP_STATEMENT, /* to the next statement of the block, or its '}' */
	SKIP_TO_BLOCK,  /* to the '{' of the header that went wrong */
	SKIP_DECL       /* to the next declaration */
} Skip;

typedef struct Lexeme { /* a token with what recovery asks about it */
	int kind;
	Loc loc;
	int column;       /* if it is the first on its line, else -1 */
	const char *name; /* of a name or a reduction, else NULL */
} Lexeme;

typedef struct Bracket { /* an open one */
	char closer;
	Loc loc;
	bool made_up; /* to go on after an error: what closes it may be missing, too */
	int indent; /* of a '{': the column of the first statement inside, -1 before there is one */
	Lexeme before; /* the token in front of it */
} Bracket;

typedef struct Parser {
	Arena *arena;
	Diag *diag;
	Loc loc; /* of the token being scanned */
	const char *text; /* `length` bytes, not ended by a NUL */
	int length;
	void *scanner;
	VEC(Decl *) decls;

	VEC(Bracket) open;
	int open_before;   /* how many were open before the newest token */
	Bracket innermost; /* the last of those; closer 0: none */
	Bracket closed;    /* the one closed last */
	Loc block_end;     /* the newest '}' that is in the file */
	int keyword;       /* that the present statement or declaration starts with; 0: none */
	Lexeme last, previous, earlier; /* the newest token and the two before it */
	Lexeme held;                    /* if holding: read, but not delivered yet */
	bool holding;
	bool opening, closing; /* a '{' and a '}' to make up before it */
	bool quiet;            /* the newest token is made up: what is wrong was reported already */
	Skip skip;
	int skipped_braces; /* opened while skipping */
	int recovered_at;   /* where the last recovery began */
	int reported_at;    /* where the scanner last found something wrong */
	int errors;
	bool stop; /* give up: too many errors, or nested too deeply */
} Parser;

union CNN_STYPE;

/* cnn.l */
int cnn_scan_token(union CNN_STYPE *value, Loc *loc, void *scanner);
void *cnn_scan_open(Parser *p, const char *text, int length);

/* recover.c: the tokens as the grammar sees them */
int cnn_lex(union CNN_STYPE *value, Loc *loc, Parser *p);
bool recover(Parser *p, Skip skip); /* false: give up */
Bracket innermost(const Parser *p); /* of the open ones; closer 0: none */
bool is_decl_word(int kind);
bool starts_stmt(const Lexeme *token); /* a line that can begin a statement or a setting */
bool followed_by_equals(const Parser *p, const Lexeme *token);

/* mistakes.c: what a syntax error says */
void lexical_error(Parser *p, Loc loc, const char *hint, const char *format, ...) PRINTF(4, 5);
/* The tokens that could have come, by their names in cnn.y. */
typedef struct Expected {
	int n;
	const char *names[64];
} Expected;
void syntax_error(Parser *p, const Expected *expected);
void unclosed_error(Parser *p,
		    const Lexeme *token); /* `token` comes before the innermost is closed */
void too_deep(Parser *p, Loc loc);

/* parse.c: builders */
Expr *expr_name(Parser *p, Loc loc, const char *name);
Expr *expr_number(Parser *p, Loc loc, ExprKind kind, Number number);
Expr *expr_ellipsis(Parser *p, Loc loc);
Expr *expr_unary(Parser *p, Loc loc, Loc op_loc, BinaryOp op, Expr *a);
Expr *expr_binary(Parser *p, Loc loc, Loc op_loc, BinaryOp op, Expr *a, Expr *b);
Expr *expr_if(Parser *p, Loc loc, Expr *condition, Expr *yes, Expr *no);
Expr *expr_range(Parser *p, Loc loc, Expr *from, Expr *to);
Expr *expr_list(Parser *p, Loc loc, const ExprVec *items);
Expr *expr_index(Parser *p, Loc loc, Expr *base, const ExprVec *subscripts);
Expr *expr_call(Parser *p, Loc loc, Loc name_loc, const char *name, const ArgumentVec *arguments);
Expr *expr_pipe(Parser *p, Loc loc, Expr *left, Expr *call);
Expr *expr_reduce(Parser *p, Loc loc, Loc name_loc, const char *name, const IndexVec *indices,
		  Expr *domain, Expr *body);
TypeExpr *type_new(Parser *p, Loc loc, Loc dtype_loc, const char *dtype, const ExprVec *dims);
Stmt *stmt_new(Parser *p, StmtKind kind, Loc loc, Loc name_loc, const char *name, Expr *value);
Decl *decl_new(Parser *p, DeclKind kind, Loc loc, Loc name_loc, const char *name,
	       const FormalVec *formals, const StmtVec *body);
const char *plain_name(Parser *p, Loc loc, const char *name); /* reports a dot */

#endif
