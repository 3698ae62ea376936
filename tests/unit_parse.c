/* SPDX-License-Identifier: MIT */
/* The parser: what binds to what, that printing and parsing are inverse, what each mistake is told, and
 * that no bytes at all crash it. Takes the repository's root as its argument; "." without. */
#include "compiler.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *root = ".";
static Panic panic;
static Arena *arena;
static Diag diag;

static void setup(void)
{
	arena = arena_new(NULL, &panic);
	ck_assert_ptr_nonnull(arena);
	diag_init(&diag, arena);
}

static void teardown(void)
{
	arena_free(arena);
}

/* Parses `text`, which ends where the allocation ends, so that reading on is seen. */
static Ast *parse_bytes(const char *text, size_t length)
{
	char *copy = malloc(length ? length : 1);
	ck_assert_ptr_nonnull(copy);
	memcpy(copy, text, length);
	diag_init(&diag, arena);
	Ast *ast = NULL;
	if (setjmp(panic.env) == 0)
		ast = parse(arena, &diag, diag_source(&diag, "t.cnn", copy, length));
	else
		ck_abort_msg("died: %s", panic.text);
	diag.sources.data[0].text = arena_strndup(arena, copy, length);
	free(copy);
	return ast;
}

static Ast *parse_text(const char *text)
{
	return parse_bytes(text, strlen(text));
}

static const char *messages(void)
{
	Text out;
	text_init(&out, arena);
	for (int i = 0; i < diag.messages.len; i++)
		diag_render(&diag, &diag.messages.data[i], &out);
	return out.data;
}

static Ast *parse_well(const char *text)
{
	Ast *ast = parse_text(text);
	ck_assert_msg(diag.errors == 0, "%s", messages());
	return ast;
}

static const char *printed(const Ast *ast)
{
	Text out;
	text_init(&out, arena);
	print_ast(ast, &out);
	return out.data;
}

static const Expr *expression(const char *text)
{
	return parse_well(arena_format(arena, "fn f(x) = %s", text))->decls[0]->value;
}

/* ---- precedence and structure ---- */

/* The tree with all parentheses. */
static void add_tree(Text *out, const Expr *e)
{
	static const char *const ops[] = {"+", "-",  "*",  "/",  "%",  "^",  "<", "<=",
					  ">", ">=", "==", "!=", "&&", "||", "-", "!"};
	Text one;
	switch (e->kind) {
	case EXPR_UNARY:
		text_add(out, "(%s ", ops[e->op]);
		add_tree(out, e->args[0]);
		text_add(out, ")");
		break;
	case EXPR_BINARY:
		text_add(out, "(");
		add_tree(out, e->args[0]);
		text_add(out, " %s ", ops[e->op]);
		add_tree(out, e->args[1]);
		text_add(out, ")");
		break;
	case EXPR_REDUCE:
	case EXPR_IF:
		text_add(out, "{%s", e->kind == EXPR_IF ? "if" : e->name);
		for (int i = 0; i < e->nargs; i++) {
			text_add(out, " ");
			add_tree(out, e->args[i]);
		}
		text_add(out, "}");
		break;
	case EXPR_CALL:
		text_add(out, "%s%s(", e->piped ? "|>" : "", e->name);
		for (int i = 0; i < e->narguments; i++) {
			text_add(out, i ? ", " : "");
			add_tree(out, e->arguments[i].value);
		}
		text_add(out, ")");
		break;
	default:
		text_init(&one, arena);
		print_expr(e, &one);
		text_add(out, "%s", one.data);
	}
}

START_TEST(precedence)
{
	static const char *const cases[][2] = {
		{"a + b * c", "(a + (b * c))"},
		{"a - b - c", "((a - b) - c)"},
		{"a / b * c % d", "(((a / b) * c) % d)"},
		{"-a ^ b", "(- (a ^ b))"},
		{"a ^ -b ^ c", "(a ^ (- (b ^ c)))"},
		{"a ^ b ^ c", "(a ^ (b ^ c))"},
		{"a[i] ^ 2", "(a[i] ^ 2)"},
		{"-a * -b", "((- a) * (- b))"},
		{"!a == b", "((! a) == b)"},
		{"a + b < c * d && e || f && g", "((((a + b) < (c * d)) && e) || (f && g))"},
		{"sum[i] a * b + c", "({sum (a * b)} + c)"},
		{"sum[i] a / b ^ 2 * c - d", "({sum ((a / (b ^ 2)) * c)} - d)"},
		{"a * sum[i] b * max[j] c * d", "(a * {sum (b * {max (c * d)})})"},
		{"(sum[i] a) * b", "({sum a} * b)"},
		{"-sum[i] -a * b", "(- {sum ((- a) * b)})"},
		{"a - mean[i, j < 3 : i != j] b", "(a - {mean b})"},
		{"sum(a) * max(a, b)", "(sum(a) * max(a, b))"},
		{"argmax[c] x[n, c]", "{argmax x[n, c]}"},
		{"x |> f(a) |> g", "|>g(|>f(x, a))"},
		{"a + b |> sum", "|>sum((a + b))"},
		{"a || b |> f", "|>f((a || b))"},
		{"if a then b else c |> f", "{if a b |>f(c)}"},
		{"if a then b |> g else c", "{if a |>g(b) c}"},
		{"if a then b else if c then d else e", "{if a b {if c d e}}"},
		{"(if a then b else c) |> f", "|>f({if a b c})"},
		{"conv1.weight[0] * d_z.x", "(conv1.weight[0] * d_z.x)"},
		{"[a > 0] * b", "([a > 0] * b)"},
		{"grad(loss, w)", "grad(loss, w)"},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		Text tree;
		text_init(&tree, arena);
		add_tree(&tree, expression(cases[i][0]));
		ck_assert_str_eq(tree.data, cases[i][1]);
	}
}
END_TEST

/* What is printed with the fewest parentheses is what was written. */
START_TEST(parentheses)
{
	static const char *const cases[] = {
		"a - (b - c)",
		"(a + b) * c",
		"a / (b * c)",
		"(a ^ b) ^ c",
		"(-a) ^ b",
		"-(a * b)",
		"-a ^ b",
		"!(a == b)",
		"(a < b) == c",
		"(a || b) && c",
		"a ^ -b",
		"a ^ (b * c)",
		"a * (sum[i] b) * c",
		"(sum[i] a) * b",
		"-(sum[i] a) * b",
		"(sum[i] a + b) * 2",
		"sum[i] (a + b)",
		"a ^ (sum[i] b)",
		"a * -sum[i] b * c",
		"(a * b)[i, j]",
		"(sum[i] a)[j]",
		"max[c < C + D : c != y[n]] x[n, c]",
		"sum[n, ...] x[n, ...]",
		"f(0..3, k = [1, 2], b = true)",
		"(x |> f)[i] + (x |> g(2))",
		"f(x |> g, if a then b else c)",
		"[a > 0 && b]",
		"[]",
		"reshape(x, [N, ...])",
		"if if a then b else c then d else e",
		"1e-12 + 0.002 * 1e30",
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const char *text = cases[i];
		if (strcmp(text, "(sum[i] a + b) * 2") == 0)
			ck_assert_int_eq(expression(text)->args[0]->kind, EXPR_BINARY);
		Text out;
		text_init(&out, arena);
		print_expr(expression(text), &out);
		ck_assert_str_eq(out.data, text);
	}
}
END_TEST

START_TEST(numbers_the_compiler_made)
{
	Expr third = {.kind = EXPR_NUMBER, .number = number_ratio(-1, 3)};
	Expr two = {.kind = EXPR_NUMBER, .number = number_int(-2)};
	Expr *args[] = {&third, &two};
	Expr power = {.kind = EXPR_BINARY, .op = OP_POW, .nargs = 2, .args = args};
	Text out;
	text_init(&out, arena);
	print_expr(&power, &out);
	ck_assert_str_eq(out.data, "(-1/3) ^ -2");
}
END_TEST

START_TEST(declarations)
{
	Ast *ast = parse_well(
		"# first\n#   second\nlayer f(x: [N, F], y: i32[N] < C + 1 = 0, bias = true, k)\n"
		"    -> [N] {\n  param w.a: f32[2] = 0 state s = 1 state t: [] = 0\n"
		"  z[n, c < C, ...] = x\n  for i in 0..2 { output a, b }\n"
		"  if a { loss b } else if c { metric d } else { return e }\n}\n"
		"\n# not a doc\n\nfn g(x) = x\noptimizer o(w) { }\ntrain n { optimizer = o batch = "
		"3 }");
	ck_assert_int_eq(ast->ndecls, 4);
	const Decl *f = ast->decls[0];
	ck_assert_str_eq(f->doc, "first\n  second");
	ck_assert_ptr_null(ast->decls[1]->doc);
	ck_assert_int_eq(f->kind, DECL_LAYER);
	ck_assert_int_eq(f->nformals, 4);
	ck_assert_int_eq(f->formals[0].type->rank, 2);
	ck_assert_ptr_null(f->formals[0].type->dtype);
	ck_assert_str_eq(f->formals[1].type->dtype, "i32");
	ck_assert_int_eq(f->formals[1].type->below->op, OP_ADD);
	ck_assert_ptr_nonnull(f->formals[1].default_value);
	ck_assert_ptr_null(f->formals[3].type);
	ck_assert_int_eq(f->result->rank, 1);
	ck_assert_int_eq(f->nbody, 6);
	ck_assert_str_eq(f->body[0]->name, "w.a");
	ck_assert_ptr_null(f->body[1]->type);
	ck_assert_int_eq(f->body[2]->type->rank, 0);
	ck_assert_int_eq(f->body[3]->nindices, 3);
	ck_assert_ptr_null(f->body[3]->indices[2].name);
	ck_assert_int_eq(f->body[4]->nbody, 2);
	ck_assert_int_eq(f->body[4]->body[1]->kind, STMT_OUTPUT);
	ck_assert_int_eq(f->body[5]->orelse[0]->kind, STMT_IF);
	ck_assert_int_eq(f->body[5]->orelse[0]->norelse, 1);
	ck_assert_str_eq(ast->decls[3]->body[0]->name, "optimizer");
	const Expr *call = expression("a.b(k, stride = 2)");
	ck_assert_str_eq(call->name, "a.b");
	ck_assert_str_eq(call->arguments[1].name, "stride");
	ck_assert_int_eq(call->name_loc.start, 10);
	ck_assert_int_eq(call->name_loc.end, 13);
	ck_assert_int_eq(call->loc.end, 28);
	ck_assert_int_eq(parse_well("")->ndecls, 0);
	parse_well("\xef\xbb\xbf# \xff\t\xc3\xa9\r\nnet a { }\r\n#");
}
END_TEST

static char *file_text(const char *name, size_t *length)
{
	FILE *file = fopen(arena_format(arena, "%s/%s", root, name), "rb");
	ck_assert_msg(file != NULL, "cannot open %s/%s", root, name);
	char *text = arena_alloc(arena, 1 << 16);
	*length = fread(text, 1, (1 << 16) - 1, file);
	fclose(file);
	return text;
}

static const char *const examples[] = {"examples/lenet5.cnn", "examples/resnet20.cnn",
				       "examples/penalty.cnn"};

START_TEST(round_trip)
{
	size_t length;
	const char *once = printed(parse_well(file_text(examples[_i], &length)));
	ck_assert_uint_gt(strlen(once), 300);
	ck_assert_str_eq(printed(parse_well(once)), once);
}
END_TEST

/* ---- mistakes, to the caret ---- */

static const struct Mistake {
	const char *text, *messages;
} mistakes[] = {
	{"net a {\n    z = conv(6, 5 pad = 2) |> relu\n        |> dense(3)\n    output z\n}\n",
	 "t.cnn:2:19: error: expected ',' or ')', found 'pad'\n"
	 "        z = conv(6, 5 pad = 2) |> relu\n"
	 "                      ^~~\n"
	 "t.cnn:2:13: note: to close this '('\n"
	 "        z = conv(6, 5 pad = 2) |> relu\n"
	 "                ^\n"},
	{"net a {\n    z = conv(x,\n        3\n    output z\n}\n",
	 "t.cnn:3:9: error: expected ',' or ')' after '3', found 'output'\n"
	 "            3\n"
	 "            ^\n"
	 "t.cnn:2:13: note: to close this '('\n"
	 "        z = conv(x,\n"
	 "                ^\n"},
	{"net a {\n    input x f32[N]\n    input y: float[N]\n}\n",
	 "t.cnn:2:13: error: expected ':', found 'f32'\n"
	 "        input x f32[N]\n"
	 "                ^~~\n"
	 "  hint: it is written: input NAME: f32[SHAPE]\n"
	 "t.cnn:3:14: error: 'float' is not a type\n"
	 "        input y: float[N]\n"
	 "                 ^~~~~\n"
	 "  hint: the types are f32, f64 and i32\n"},
	{"net a {\n    if a = b { c = 3 }\n    d = 1 +\n}\n",
	 "t.cnn:2:10: error: expected '{', found '='\n"
	 "        if a = b { c = 3 }\n"
	 "             ^\n"
	 "  hint: '==' compares; '=' binds a name at the start of a statement\n"
	 "t.cnn:3:11: error: expected an expression after '+', found '}'\n"
	 "        d = 1 +\n"
	 "              ^\n"},
	{"net a { w = a < b < c }", "t.cnn:1:19: error: expected a statement or '}', found '<'\n"
				    "    net a { w = a < b < c }\n"
				    "                      ^\n"
				    "  hint: comparisons do not chain; join two with '&&'\n"},
	{"net a {\n  q = a ** b;\n  r = a & b\n}\n",
	 "t.cnn:2:9: error: unexpected '**'\n"
	 "      q = a ** b;\n"
	 "            ^~\n"
	 "  hint: a power is written '^'\n"
	 "t.cnn:2:13: error: unexpected ';'\n"
	 "      q = a ** b;\n"
	 "                ^\n"
	 "  hint: statements need nothing between them\n"
	 "t.cnn:3:9: error: unexpected '&'\n"
	 "      r = a & b\n"
	 "            ^\n"
	 "  hint: 'and' is written '&&'\n"},
	{"net a {\n  z = 3\n\nnet b {\n  z = 3\n}\n",
	 "t.cnn:4:1: error: expected '}', found 'net'\n"
	 "    net b {\n"
	 "    ^~~\n"
	 "t.cnn:1:7: note: to close this '{'\n"
	 "    net a {\n"
	 "          ^\n"},
	{"net a {\n  for i in x {\n    z = f(3\n",
	 "t.cnn:3:12: error: expected ')', found the end of the file\n"
	 "        z = f(3\n"
	 "               ^\n"
	 "t.cnn:3:10: note: to close this '('\n"
	 "        z = f(3\n"
	 "             ^\n"},
	{"net a {\n  for i on x {\n    y = i i\n  }\n  q = 3 +* 4\n}\n",
	 "t.cnn:2:9: error: expected 'in', found 'on'\n"
	 "      for i on x {\n"
	 "            ^~\n"
	 "  hint: it is written: for NAME in LIST { … }\n"
	 "t.cnn:3:11: error: expected an operator or a statement, found 'i'\n"
	 "        y = i i\n"
	 "              ^\n"
	 "t.cnn:5:10: error: expected an expression, found '*'\n"
	 "      q = 3 +* 4\n"
	 "             ^\n"},
	{"def f(x y) -> [3] {\n  return x $ y\n}\nnet 3 { output 3x }\n",
	 "t.cnn:1:9: error: expected ',' or ')', found 'y'\n"
	 "    def f(x y) -> [3] {\n"
	 "            ^\n"
	 "t.cnn:1:6: note: to close this '('\n"
	 "    def f(x y) -> [3] {\n"
	 "         ^\n"
	 "t.cnn:2:12: error: unexpected character '$'\n"
	 "      return x $ y\n"
	 "               ^\n"
	 "t.cnn:4:5: error: expected a name, found '3'\n"
	 "    net 3 { output 3x }\n"
	 "        ^\n"
	 "t.cnn:4:16: error: '3x' is not a number\n"
	 "    net 3 { output 3x }\n"
	 "                   ^~\n"
	 "  hint: a product is written with '*'; a name starts with a letter\n"},
	{"net a\n  input x: f32[3]\n  output x\n}\ntrain a {\n  epochs 5\n  output z\n}\n",
	 "t.cnn:1:5: error: expected '{' after 'a', found 'input'\n"
	 "    net a\n"
	 "        ^\n"
	 "t.cnn:6:10: error: expected '=', found '5'\n"
	 "      epochs 5\n"
	 "             ^\n"
	 "  hint: a setting is given by: NAME = VALUE\n"
	 "t.cnn:7:3: error: expected a setting or '}', found 'output'\n"
	 "      output z\n"
	 "      ^~~~~~\n"},
	{"foo bar\nnet a { } }\nnet b { output }\n",
	 "t.cnn:1:1: error: expected a declaration, found 'foo'\n"
	 "    foo bar\n"
	 "    ^~~\n"
	 "  hint: a file consists of net, train, def, layer, fn and optimizer\n"
	 "t.cnn:2:11: error: '}' closes nothing\n"
	 "    net a { } }\n"
	 "              ^\n"
	 "t.cnn:3:16: error: expected an expression, found '}'\n"
	 "    net b { output }\n"
	 "                   ^\n"},
	{"def f(x):\n  return x\n", "t.cnn:1:9: error: expected '->' or '{', found ':'\n"
				    "    def f(x):\n"
				    "            ^\n"
				    "  hint: a body stands between '{' and '}'\n"},
	{"def f(x) {\n  z[n] = sum[i <= 3] x[i]\n  loss = 3\n  max = 3\n  return a and b\n}\n",
	 "t.cnn:2:16: error: expected ',' or ']', found '<='\n"
	 "      z[n] = sum[i <= 3] x[i]\n"
	 "                   ^~\n"
	 "t.cnn:2:13: note: to close this '['\n"
	 "      z[n] = sum[i <= 3] x[i]\n"
	 "                ^\n"
	 "  hint: the range of an index is written i < n, without n itself\n"
	 "t.cnn:3:3: error: 'loss' cannot be bound\n"
	 "      loss = 3\n"
	 "      ^~~~\n"
	 "  hint: the loss is given by: loss EXPRESSION\n"
	 "t.cnn:4:3: error: expected a statement or '}', found 'max'\n"
	 "      max = 3\n"
	 "      ^~~\n"
	 "  hint: 'max' is a word of the language and cannot be a name\n"
	 "t.cnn:5:12: error: expected an operator or a statement, found 'and'\n"
	 "      return a and b\n"
	 "               ^~~\n"
	 "  hint: 'and' is written '&&'\n"},
	{"net a {\n  z = 1 + if a then b else c\n  y = if x { 3 }\n  if a then b\n}\n",
	 "t.cnn:2:11: error: expected an expression, found 'if'\n"
	 "      z = 1 + if a then b else c\n"
	 "              ^~\n"
	 "  hint: here 'if … then … else …' needs parentheses around it\n"
	 "t.cnn:3:12: error: expected 'then', found '{'\n"
	 "      y = if x { 3 }\n"
	 "               ^\n"
	 "  hint: as an expression it is written: if CONDITION then A else B\n"
	 "t.cnn:4:8: error: expected '{', found 'then'\n"
	 "      if a then b\n"
	 "           ^~~~\n"
	 "  hint: as a statement it is written: if CONDITION { … } else { … }\n"},
	{"net a {\n  z = f(x]\n  y = (a + b\n  w = 3\n}\n",
	 "t.cnn:2:10: error: expected ',' or ')', found ']'\n"
	 "      z = f(x]\n"
	 "             ^\n"
	 "t.cnn:2:8: note: to close this '('\n"
	 "      z = f(x]\n"
	 "           ^\n"
	 "t.cnn:3:12: error: expected ')' after 'b', found 'w'\n"
	 "      y = (a + b\n"
	 "               ^\n"
	 "t.cnn:3:7: note: to close this '('\n"
	 "      y = (a + b\n"
	 "          ^\n"},
	{"net \xc3\xa9 {\n\tz = a \xff b\n}\n// note\n\x01\n",
	 "t.cnn:1:5: error: '\xc3\xa9' is not a name\n"
	 "    net \xc3\xa9 {\n"
	 "        ^\n"
	 "  hint: a name consists of the letters a-z and A-Z, digits and '_'\n"
	 "t.cnn:2:8: error: unexpected byte 0xff\n"
	 "    \tz = a ? b\n"
	 "    \t      ^\n"
	 "t.cnn:4:1: error: unexpected '//'\n"
	 "    // note\n"
	 "    ^~\n"
	 "  hint: a comment starts with '#'\n"
	 "t.cnn:5:1: error: unexpected byte 0x01\n"
	 "    ?\n"
	 "    ^\n"},
	{"fn s(x) = x *\nfn t(x) = f(x\nnet z.a { }\n",
	 "t.cnn:1:13: error: expected an expression after '*', found 'fn'\n"
	 "    fn s(x) = x *\n"
	 "                ^\n"
	 "t.cnn:2:13: error: expected ',' or ')' after 'x', found 'net'\n"
	 "    fn t(x) = f(x\n"
	 "                ^\n"
	 "t.cnn:2:12: note: to close this '('\n"
	 "    fn t(x) = f(x\n"
	 "               ^\n"
	 "t.cnn:3:5: error: 'z.a': only parameters, states and what is bound may have a dot\n"
	 "    net z.a { }\n"
	 "        ^~~\n"},
	{"net a {\n  for i in 0..3\n    z = 2\n  }\n  x = .5 + 1e999\n}\n",
	 "t.cnn:2:15: error: expected '{' after '3', found 'z'\n"
	 "      for i in 0..3\n"
	 "                  ^\n"
	 "t.cnn:5:7: error: a number starts with a digit: write 0.5\n"
	 "      x = .5 + 1e999\n"
	 "          ^~\n"
	 "t.cnn:5:12: error: the number is too large\n"
	 "      x = .5 + 1e999\n"
	 "               ^~~~~\n"},
	{"net a {\n  z = x |> 3\n  y = x |> (f)\n  x[1] = 2\n  let q = 3\n  param p: f32[2]\n}\n",
	 "t.cnn:2:12: error: expected the name of a function, found '3'\n"
	 "      z = x |> 3\n"
	 "               ^\n"
	 "t.cnn:3:12: error: expected the name of a function, found '('\n"
	 "      y = x |> (f)\n"
	 "               ^\n"
	 "t.cnn:4:5: error: expected an index, found '1'\n"
	 "      x[1] = 2\n"
	 "        ^\n"
	 "t.cnn:5:3: error: expected a statement, found 'let'\n"
	 "      let q = 3\n"
	 "      ^~~\n"
	 "  hint: a name is bound by: NAME = EXPRESSION\n"
	 "t.cnn:6:17: error: expected '=' after ']', found '}'\n"
	 "      param p: f32[2]\n"
	 "                    ^\n"
	 "  hint: a parameter has an initial value: param NAME: TYPE = VALUE\n"},
	{"train a {\n  batch = 64\n  optimizer a\n  epochs = 2\n}\nlayer l(x {\n  return x\n}\n",
	 "t.cnn:3:13: error: expected '=', found 'a'\n"
	 "      optimizer a\n"
	 "                ^\n"
	 "  hint: a setting is given by: NAME = VALUE\n"
	 "t.cnn:6:11: error: expected ',' or ')', found '{'\n"
	 "    layer l(x {\n"
	 "              ^\n"
	 "t.cnn:6:8: note: to close this '('\n"
	 "    layer l(x {\n"
	 "           ^\n"},
	{"net a { if x { y = 1 } elif z { y = 2 } }",
	 "t.cnn:1:24: error: expected a statement, found 'elif'\n"
	 "    net a { if x { y = 1 } elif z { y = 2 } }\n"
	 "                           ^~~~\n"
	 "  hint: write 'else if'\n"},
	{"net a {\n  z[] = 1\n  y = f(x,)\n  w = [1 2]\n  output sum x\n}\n",
	 "t.cnn:2:5: error: expected an index, found ']'\n"
	 "      z[] = 1\n"
	 "        ^\n"
	 "  hint: a single number is bound without brackets: NAME = EXPRESSION\n"
	 "t.cnn:3:11: error: expected an expression, found ')'\n"
	 "      y = f(x,)\n"
	 "              ^\n"
	 "t.cnn:4:10: error: expected ',' or ']', found '2'\n"
	 "      w = [1 2]\n"
	 "             ^\n"
	 "t.cnn:4:7: note: to close this '['\n"
	 "      w = [1 2]\n"
	 "          ^\n"
	 "t.cnn:5:14: error: expected '(' or '[', found 'x'\n"
	 "      output sum x\n"
	 "                 ^\n"
	 "  hint: a reduction is written sum[i] EXPRESSION, or sum(EXPRESSION)\n"},
};

START_TEST(mistake)
{
	parse_text(mistakes[_i].text);
	ck_assert_str_eq(messages(), mistakes[_i].messages);
}
END_TEST

START_TEST(many_mistakes)
{
	Text text;
	text_init(&text, arena);
	text_add(&text, "net a {\n");
	for (int i = 0; i < 100; i++)
		text_add(&text, "  z = )\n");
	parse_text(text.data);
	ck_assert_int_eq(diag.errors, 20);
	ck_assert_ptr_nonnull(
		strstr(messages(), "too many errors; the rest of the file was not read"));
}
END_TEST

/* ---- hostile input ---- */

static const char *repeated(const char *before, const char *part, int n, const char *after)
{
	Text text;
	text_init(&text, arena);
	text_add(&text, "%s", before);
	for (int i = 0; i < n; i++)
		text_add(&text, "%s", part);
	text_add(&text, "%s", after);
	return text.data;
}

START_TEST(depth_is_bounded)
{
	static const char *const deep[][3] = {
		{"fn f(x) = ", "(", "x"},
		{"fn f(x) = ", "-", "x"},
		{"fn f(x) = ", "x^", "x"},
		{"fn f(x) = x", "+x", ""},
		{"fn f(x) = x", " |> f", ""},
		{"fn f(x) = ", "f(", "x"},
		{"fn f(x) = ", "[", ""},
		{"fn f(x) = x", "[i]", ""},
		{"fn f(x) = ", "sum[i] ", "x"},
		{"net a {", "if b { ", ""},
		{"net a { if b { }", " else if b { }", "}"},
		{"net a {", "for i in x {", "}"},
		{"fn f(x) = ", "if a then ", "x"},
	};
	for (size_t i = 0; i < sizeof deep / sizeof *deep; i++) {
		parse_text(repeated(deep[i][0], deep[i][1], 50000, deep[i][2]));
		ck_assert_int_eq(diag.errors, 1);
		ck_assert_ptr_nonnull(strstr(diag.messages.data[0].text, "nested too deeply"));
	}
	const char *well = printed(parse_well(repeated("fn f(x) = x", "+x", 900, "")));
	ck_assert_str_eq(printed(parse_well(well)), well);
}
END_TEST

START_TEST(size_is_bounded)
{
	char *text = malloc(5000000);
	ck_assert_ptr_nonnull(text);
	memset(text, ' ', 5000000);
	parse_bytes(text, 5000000);
	ck_assert_int_eq(diag.errors, 1);
	memset(text, 'x', 4000000);
	parse_bytes(text, 4000000);
	ck_assert_int_eq(diag.errors, 1);
	ck_assert_str_eq(diag.messages.data[0].text,
			 "a name of 4000000 characters; at most 255 are allowed");
	free(text);
	parse_bytes("net\0a {}", 8);
	ck_assert_int_eq(diag.errors, 1);
	ck_assert_str_eq(diag.messages.data[0].text, "unexpected byte 0x00");
	/* What is looked for ahead may begin at the very end. */
	static const char *const cut[] = {"\xef\xbb", "\xff", "net a { h :", "net a { h <",
					  "net a {\n g +"};
	for (size_t i = 0; i < sizeof cut / sizeof *cut; i++) {
		parse_text(cut[i]);
		ck_assert_int_ge(diag.errors, 1);
	}
}
END_TEST

static uint32_t next_random(uint32_t *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

/* Random bytes, and pieces of the language in random places: nothing crashes; what parses prints as
 * text that parses and prints the same; what does not parse has a message. */
START_TEST(mutations)
{
	static const char *const pieces[] = {
		"{",      "}",    "(",           ")",          "[",
		"]",      "net ", "\nnet a {\n", "if ",        " else ",
		"for ",   "\n",   "=",           ",",          "..",
		"...",    "|>",   "^",           "sum",        "sum[i] ",
		"loss ",  "1e5",  "x.y",         "optimizer ", "\nfn f(x) = ",
		"#",      "<",    ":",           "&&",         "-",
		"train ", "\xff"};
	size_t length;
	uint32_t random = 12345u + (uint32_t)_i;
	for (int round = 0; round < 2000; round++) {
		char *text = file_text(examples[_i % 3], &length);
		for (int changes = 1 + (int)(next_random(&random) % 6); changes > 0; changes--) {
			size_t at = next_random(&random) % length;
			const char *piece =
				pieces[next_random(&random) % (sizeof pieces / sizeof *pieces)];
			size_t n = strlen(piece);
			switch (next_random(&random) % 3) {
			case 0:
				text[at] = (char)next_random(&random);
				break;
			case 1:
				memmove(text + at + n, text + at, length - at);
				memcpy(text + at, piece, n);
				length += n;
				break;
			default:
				n = next_random(&random) % (length - at) % 20;
				memmove(text + at, text + at + n, length - at - n);
				length -= n;
			}
		}
		Ast *ast = parse_bytes(text, length);
		ck_assert(strlen(messages()) > 0 || diag.errors == 0);
		if (diag.errors == 0) {
			const char *once = printed(ast);
			const char *twice = printed(parse_text(once));
			if (diag.errors != 0 || strcmp(once, twice) != 0)
				ck_abort_msg("does not print back:\n%s\n%s", once, messages());
		}
		teardown();
		setup();
	}
}
END_TEST

int main(int argc, char **argv)
{
	root = argc > 1 ? argv[1] : root;
	TCase *tests = tcase_create("all");
	tcase_set_timeout(tests, 60);
	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, precedence);
	tcase_add_test(tests, parentheses);
	tcase_add_test(tests, numbers_the_compiler_made);
	tcase_add_test(tests, declarations);
	tcase_add_loop_test(tests, round_trip, 0, 3);
	tcase_add_loop_test(tests, mistake, 0, (int)COUNT(mistakes));
	tcase_add_test(tests, many_mistakes);
	tcase_add_test(tests, depth_is_bounded);
	tcase_add_test(tests, size_is_bounded);
	tcase_add_loop_test(tests, mutations, 0, 3);
	return run_case("parse", tests);
}
