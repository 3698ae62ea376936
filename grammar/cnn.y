/* SPDX-License-Identifier: MIT */
/* The grammar. Every action is a call of one builder (compiler/parse.c); values live in the arena of the
 * compilation, so nothing is freed here. There are no conflicts, and no precedence declarations to hide
 * them: each level of precedence is a rule. The language has no token between statements: one starts with a
 * name or a keyword, and no expression goes on with either.
 *
 * Errors are caught in three places: a statement, the header of a block, a declaration. Where the parser
 * then goes on is the affair of compiler/recover.c, which looks at lines and braces. */
%require "3.8"
%define api.pure full
%define api.prefix {cnn_}
%define api.token.prefix {TOK_}
%define api.location.type {Loc}
%define parse.error custom
%define parse.lac full
%locations
%expect 0
%parse-param {Parser *p}
%lex-param {Parser *p}

%code requires {
#include "parser.h"
}

%union {
	const char *name;
	Number number;
	Expr *expr;
	TypeExpr *type;
	Stmt *stmt;
	Decl *decl;
	IndexDecl index;
	Argument argument;
	Formal formal;
	ExprVec *exprs;
	ArgumentVec *arguments;
	IndexVec *indices;
	FormalVec *formals;
	StmtVec *stmts;
}

%code {
#include <string.h>

/* A place in a rule that derives nothing is the point where it stands. */
#define YYLLOC_DEFAULT(result, parts, n)                                                           \
	((result) = (n) ? loc_join(YYRHSLOC(parts, 1), YYRHSLOC(parts, n))                         \
			: (Loc){YYRHSLOC(parts, 0).source, YYRHSLOC(parts, 0).end, YYRHSLOC(parts, 0).end})

#define LIST(T, item) add_##T(p, NULL, item)
#define ADD(T, list, item) add_##T(p, list, item)
#define DEFINE_ADD(T, Item)                                                                        \
	static T *add_##T(Parser *p, T *list, Item item)                                           \
	{                                                                                          \
		if (!list)                                                                         \
			list = NEW(p->arena, T);                                                   \
		vec_push(p->arena, list, item);                                                    \
		return list;                                                                       \
	}
DEFINE_ADD(ExprVec, Expr *)
DEFINE_ADD(ArgumentVec, Argument)
DEFINE_ADD(IndexVec, IndexDecl)
DEFINE_ADD(FormalVec, Formal)
DEFINE_ADD(StmtVec, Stmt *)

static void cnn_error(const Loc *loc, Parser *p, const char *message);
static void *grow(Parser *p, const void *stack, size_t bytes, size_t depth, size_t wider);

/* The stacks of the parser grow in the arena, up to a depth that bounds every recursion over
 * statements. The look-ahead's own stack holds a handful of states; it never asks for memory. */
#define YYMAXDEPTH 10000
#define yyoverflow(message, s, s_bytes, v, v_bytes, l, l_bytes, depth)                             \
	do {                                                                                       \
		size_t full = (size_t)*(depth), wider = full * 2;                                  \
		if (full >= YYMAXDEPTH)                                                            \
			YYNOMEM;                                                                   \
		*(s) = grow(p, *(s), (size_t)(s_bytes), full, wider);                              \
		*(v) = grow(p, *(v), (size_t)(v_bytes), full, wider);                              \
		*(l) = grow(p, *(l), (size_t)(l_bytes), full, wider);                              \
		*(depth) = (YYPTRDIFF_T)wider;                                                     \
	} while (0)
#define YYMALLOC(size) (NULL)
#define YYFREE(pointer) ((void)(pointer))
}

%initial-action { @$ = (Loc){p->loc.source, 0, 0}; }

%token END 0 "the end of the file"
%token NET "'net'" TRAIN "'train'" DEF "'def'" LAYER "'layer'" FN "'fn'" OPTIMIZER "'optimizer'"
%token INPUT "'input'" PARAM "'param'" STATE "'state'" OUTPUT "'output'" LOSS "'loss'"
%token METRIC "'metric'" RETURN "'return'" FOR "'for'" IN "'in'"
%token IF "'if'" THEN "'then'" ELSE "'else'" TRUE "'true'" FALSE "'false'"
%token PIPE "'|>'" OR "'||'" AND "'&&'" EQ "'=='" NE "'!='" LE "'<='" GE "'>='"
%token ARROW "'->'" RANGE "'..'" ELLIPSIS "'...'"
%token <name> NAME "a name" REDUCE "a reduction"
%token <number> NUMBER "a number"
%token '+' '-' '*' '/' '%' '^' '!' '<' '>' '=' ':' ',' '(' ')' '[' ']' '{' '}'

%type <decl> decl
%type <formals> formals formal_list
%type <formal> formal
%type <type> result type ranged_type shape
%type <stmts> block stmts else settings outputs
%type <stmt> stmt setting if
%type <indices> indices
%type <index> index
%type <exprs> dims dim_list subscripts items item_list
%type <expr> domain subscript item
%type <expr> expr pipe target or and comparison additive product open term unary power postfix primary
%type <arguments> arguments argument_list
%type <argument> argument
%type <name> setting_name

%%

file:
  %empty
| file decl  { if ($2) vec_push(p->arena, &p->decls, $2); }
;

/* ---- declarations ---- */

decl:
  NET NAME block
    { $$ = decl_new(p, DECL_NET, @$, @2, $2, NULL, $3); }
| TRAIN NAME '{' settings '}'
    { $$ = decl_new(p, DECL_TRAIN, @$, @2, $2, NULL, $4); }
| DEF NAME '(' formals ')' result block
    { $$ = decl_new(p, DECL_DEF, @$, @2, $2, $4, $7); $$->result = $6; }
| LAYER NAME '(' formals ')' result block
    { $$ = decl_new(p, DECL_LAYER, @$, @2, $2, $4, $7); $$->result = $6; }
| OPTIMIZER NAME '(' formals ')' block
    { $$ = decl_new(p, DECL_OPTIMIZER, @$, @2, $2, $4, $6); }
| FN NAME '(' formals ')' '=' expr
    { $$ = decl_new(p, DECL_FN, @$, @2, $2, $4, NULL); $$->value = $7; }
| NET       header_error block         { $$ = NULL; }
| DEF       header_error block         { $$ = NULL; }
| LAYER     header_error block         { $$ = NULL; }
| OPTIMIZER header_error block         { $$ = NULL; }
| TRAIN     header_error '{' settings '}' { $$ = NULL; }
| decl_error                           { $$ = NULL; }
| FN decl_error                        { $$ = NULL; }
;

formals:
  %empty       { $$ = NULL; }
| formal_list
;
formal_list:
  formal                  { $$ = LIST(FormalVec, $1); }
| formal_list ',' formal  { $$ = ADD(FormalVec, $1, $3); }
;
formal:
  NAME                           { $$ = (Formal){plain_name(p, @1, $1), @$, NULL, NULL}; }
| NAME '=' expr                  { $$ = (Formal){plain_name(p, @1, $1), @$, NULL, $3}; }
| NAME ':' ranged_type           { $$ = (Formal){plain_name(p, @1, $1), @$, $3, NULL}; }
| NAME ':' ranged_type '=' expr  { $$ = (Formal){plain_name(p, @1, $1), @$, $3, $5}; }
;
result:
  %empty      { $$ = NULL; }
| ARROW type  { $$ = $2; }
;

ranged_type:
  type
| type '<' additive  { $$ = $1; $$->below = $3; $$->loc = @$; }
;
type:
  shape
| NAME        { $$ = type_new(p, @$, @1, $1, NULL); $$->rank = -1; }
| NAME shape  { $$ = $2; $$->dtype = type_new(p, @$, @1, $1, NULL)->dtype; $$->loc = @$; }
;
shape:
  '[' dims ']'  { $$ = type_new(p, @$, LOC_NONE, NULL, $2); }
;
dims:
  %empty    { $$ = NULL; }
| dim_list
;
dim_list:
  subscript               { $$ = LIST(ExprVec, $1); }
| dim_list ',' subscript  { $$ = ADD(ExprVec, $1, $3); }
;

settings:
  %empty            { $$ = NULL; }
| settings setting  { $$ = $2 ? ADD(StmtVec, $1, $2) : $1; }
;
setting:
  setting_name '=' expr  { $$ = stmt_new(p, STMT_BIND, @$, @1, $1, $3); }
| stmt_error             { $$ = NULL; }
;
setting_name:
  NAME
| OPTIMIZER  { $$ = "optimizer"; }
;

/* ---- statements ---- */

block:
  '{' stmts '}'  { $$ = $2; }
;
stmts:
  %empty         { $$ = NULL; }
| stmts stmt     { $$ = $2 ? ADD(StmtVec, $1, $2) : $1; }
| stmts outputs
    {
	$$ = $1;
	for (int i = 0; i < $2->len; i++)
		$$ = ADD(StmtVec, $$, $2->data[i]);
    }
;
stmt:
  INPUT NAME ':' ranged_type
    { $$ = stmt_new(p, STMT_INPUT, @$, @2, $2, NULL); $$->type = $4; }
| PARAM NAME '=' expr
    { $$ = stmt_new(p, STMT_PARAM, @$, @2, $2, $4); }
| PARAM NAME ':' type '=' expr
    { $$ = stmt_new(p, STMT_PARAM, @$, @2, $2, $6); $$->type = $4; }
| STATE NAME '=' expr
    { $$ = stmt_new(p, STMT_STATE, @$, @2, $2, $4); }
| STATE NAME ':' type '=' expr
    { $$ = stmt_new(p, STMT_STATE, @$, @2, $2, $6); $$->type = $4; }
| NAME '=' expr
    { $$ = stmt_new(p, STMT_BIND, @$, @1, $1, $3); }
| NAME '[' indices ']' '=' expr
    {
	$$ = stmt_new(p, STMT_DEFINE, @$, @1, $1, $6);
	$$->nindices = $3->len;
	$$->indices = $3->data;
    }
| LOSS expr
    { $$ = stmt_new(p, STMT_LOSS, @$, LOC_NONE, NULL, $2); }
| METRIC expr
    { $$ = stmt_new(p, STMT_METRIC, @$, LOC_NONE, NULL, $2); }
| RETURN expr
    { $$ = stmt_new(p, STMT_RETURN, @$, LOC_NONE, NULL, $2); }
| FOR NAME IN item block
    {
	$$ = stmt_new(p, STMT_FOR, @$, @2, plain_name(p, @2, $2), $4);
	$$->nbody = $5 ? $5->len : 0;
	$$->body = $5 ? $5->data : NULL;
    }
| if
| FOR header_error block    { $$ = NULL; }
| bound_loss expr           { $$ = NULL; }
| stmt_error                { $$ = NULL; }
;
bound_loss:
  LOSS '='
    {
	diag_error(p->diag, @1, "'loss' cannot be bound");
	diag_note(p->diag, LOC_NONE, "the loss is given by: loss EXPRESSION");
    }
;
if:
  IF expr block else
    {
	$$ = stmt_new(p, STMT_IF, @$, LOC_NONE, NULL, $2);
	$$->nbody = $3 ? $3->len : 0;
	$$->body = $3 ? $3->data : NULL;
	$$->norelse = $4 ? $4->len : 0;
	$$->orelse = $4 ? $4->data : NULL;
    }
| IF header_error block else  { $$ = stmt_new(p, STMT_IF, @$, LOC_NONE, NULL, NULL); }
;
else:
  %empty      { $$ = NULL; }
| ELSE block  { $$ = $2; }
| ELSE if     { $$ = LIST(StmtVec, $2); }
;
outputs:
  OUTPUT expr       { $$ = LIST(StmtVec, stmt_new(p, STMT_OUTPUT, @$, LOC_NONE, NULL, $2)); }
| outputs ',' expr  { $$ = ADD(StmtVec, $1, stmt_new(p, STMT_OUTPUT, @3, LOC_NONE, NULL, $3)); }
;

indices:
  index              { $$ = LIST(IndexVec, $1); }
| indices ',' index  { $$ = ADD(IndexVec, $1, $3); }
;
index:
  NAME               { $$ = (IndexDecl){plain_name(p, @1, $1), NULL, @$}; }
| NAME '<' additive  { $$ = (IndexDecl){plain_name(p, @1, $1), $3, @$}; }
| ELLIPSIS           { $$ = (IndexDecl){NULL, NULL, @$}; }
;

/* ---- expressions, loosest first ---- */

expr:
  IF expr THEN expr ELSE expr  { $$ = expr_if(p, @$, $2, $4, $6); }
| pipe
;
pipe:
  or
| pipe PIPE target  { $$ = expr_pipe(p, @$, $1, $3); }
;
target:
  NAME                      { $$ = expr_call(p, @$, @1, $1, NULL); }
| REDUCE                    { $$ = expr_call(p, @$, @1, $1, NULL); }
| NAME '(' arguments ')'    { $$ = expr_call(p, @$, @1, $1, $3); }
| REDUCE '(' arguments ')'  { $$ = expr_call(p, @$, @1, $1, $3); }
;
or:
  and
| or OR and  { $$ = expr_binary(p, @$, @2, OP_OR, $1, $3); }
;
and:
  comparison
| and AND comparison  { $$ = expr_binary(p, @$, @2, OP_AND, $1, $3); }
;
comparison:
  additive
| additive '<' additive  { $$ = expr_binary(p, @$, @2, OP_LT, $1, $3); }
| additive LE additive   { $$ = expr_binary(p, @$, @2, OP_LE, $1, $3); }
| additive '>' additive  { $$ = expr_binary(p, @$, @2, OP_GT, $1, $3); }
| additive GE additive   { $$ = expr_binary(p, @$, @2, OP_GE, $1, $3); }
| additive EQ additive   { $$ = expr_binary(p, @$, @2, OP_EQ, $1, $3); }
| additive NE additive   { $$ = expr_binary(p, @$, @2, OP_NE, $1, $3); }
;
additive:
  product
| additive '+' product  { $$ = expr_binary(p, @$, @2, OP_ADD, $1, $3); }
| additive '-' product  { $$ = expr_binary(p, @$, @2, OP_SUB, $1, $3); }
;
/* A product may end in a reduction, which takes all of the product to its right. */
product:
  term
| open
| term '*' open  { $$ = expr_binary(p, @$, @2, OP_MUL, $1, $3); }
| term '/' open  { $$ = expr_binary(p, @$, @2, OP_DIV, $1, $3); }
| term '%' open  { $$ = expr_binary(p, @$, @2, OP_MOD, $1, $3); }
;
open:
  REDUCE '[' indices domain ']' product
    { $$ = expr_reduce(p, @$, @1, $1, $3, $4, $6); }
| '-' open  { $$ = expr_unary(p, @$, @1, OP_NEG, $2); }
| '!' open  { $$ = expr_unary(p, @$, @1, OP_NOT, $2); }
;
domain:
  %empty    { $$ = NULL; }
| ':' expr  { $$ = $2; }
;
term:
  unary
| term '*' unary  { $$ = expr_binary(p, @$, @2, OP_MUL, $1, $3); }
| term '/' unary  { $$ = expr_binary(p, @$, @2, OP_DIV, $1, $3); }
| term '%' unary  { $$ = expr_binary(p, @$, @2, OP_MOD, $1, $3); }
;
unary:
  power
| '-' unary  { $$ = expr_unary(p, @$, @1, OP_NEG, $2); }
| '!' unary  { $$ = expr_unary(p, @$, @1, OP_NOT, $2); }
;
power:
  postfix
| postfix '^' unary  { $$ = expr_binary(p, @$, @2, OP_POW, $1, $3); }
;
postfix:
  primary
| postfix '[' subscripts ']'  { $$ = expr_index(p, @$, $1, $3); }
;
primary:
  NUMBER                    { $$ = expr_number(p, @$, EXPR_NUMBER, $1); }
| TRUE                      { $$ = expr_number(p, @$, EXPR_BOOL, number_int(1)); }
| FALSE                     { $$ = expr_number(p, @$, EXPR_BOOL, number_int(0)); }
| NAME                      { $$ = expr_name(p, @$, $1); }
| LOSS                      { $$ = expr_name(p, @$, "loss"); }
| NAME '(' arguments ')'    { $$ = expr_call(p, @$, @1, $1, $3); }
| REDUCE '(' arguments ')'  { $$ = expr_call(p, @$, @1, $1, $3); }
| '(' expr ')'              { $$ = $2; }
| '[' items ']'             { $$ = expr_list(p, @$, $2); }
;

arguments:
  %empty         { $$ = NULL; }
| argument_list
;
argument_list:
  argument                    { $$ = LIST(ArgumentVec, $1); }
| argument_list ',' argument  { $$ = ADD(ArgumentVec, $1, $3); }
;
argument:
  item           { $$ = (Argument){NULL, @$, $1}; }
| NAME '=' item  { $$ = (Argument){plain_name(p, @1, $1), @1, $3}; }
;
subscripts:
  subscript                 { $$ = LIST(ExprVec, $1); }
| subscripts ',' subscript  { $$ = ADD(ExprVec, $1, $3); }
;
subscript:
  expr
| ELLIPSIS  { $$ = expr_ellipsis(p, @$); }
;
items:
  %empty     { $$ = NULL; }
| item_list
;
item_list:
  item                    { $$ = LIST(ExprVec, $1); }
| ELLIPSIS                { $$ = LIST(ExprVec, expr_ellipsis(p, @$)); }
| item_list ',' item      { $$ = ADD(ExprVec, $1, $3); }
| item_list ',' ELLIPSIS  { $$ = ADD(ExprVec, $1, expr_ellipsis(p, @3)); }
;
item:
  expr
| expr RANGE expr  { $$ = expr_range(p, @$, $1, $3); }
;

/* ---- where the parser takes hold again after an error ---- */

stmt_error:
  error
    {
	if (!recover(p, SKIP_STATEMENT))
		YYABORT;
	yyclearin;
	yyerrok;
    }
;
header_error:
  error
    {
	if (!recover(p, SKIP_TO_BLOCK))
		YYABORT;
	yyclearin;
	yyerrok;
    }
;
decl_error:
  error
    {
	if (!recover(p, SKIP_DECL))
		YYABORT;
	yyclearin;
	yyerrok;
    }
;

%%

/* The skeleton calls this only when its stacks are full. */
static void cnn_error(const Loc *loc, Parser *p, const char *message)
{
	(void)message;
	too_deep(p, *loc);
}

/* A full stack of `depth` entries, `bytes` long, with room for `wider`. */
static void *grow(Parser *p, const void *stack, size_t bytes, size_t depth, size_t wider)
{
	return memcpy(arena_array(p->arena, wider, bytes / depth), stack, bytes);
}

static int yyreport_syntax_error(const yypcontext_t *at, Parser *p)
{
	yysymbol_kind_t kinds[YYNTOKENS];
	Expected expected = {0};
	int n = yypcontext_expected_tokens(at, kinds, YYNTOKENS);
	for (int i = 0; i < n; i++)
		expected.names[expected.n++] = yysymbol_name(kinds[i]);
	syntax_error(p, &expected);
	return 0;
}
