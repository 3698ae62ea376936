/* SPDX-License-Identifier: MIT */
/* Arithmetic on values. Numbers stay exact and are known while compiling; integers over indices are a
 * subscript over a denominator, so that h/2 is a half where halves are meant, and floors where the
 * environment says `integer`; everything else is a scalar for each element. */
#include "elaborate.h"

#include <math.h>
#include <string.h>

enum { MAX_OPERANDS = 2000 };
static const int64_t max_coefficient = INT64_C(1) << 50;

Value value_error(void)
{
	return (Value){.kind = VALUE_ERROR};
}

Value value_number(Number n)
{
	return (Value){.kind = VALUE_NUMBER, .number = n};
}

Value value_bool(bool b)
{
	return (Value){.kind = VALUE_BOOL, .number = number_int(b)};
}

Value value_tensor(const Tensor *t)
{
	return t ? (Value){.kind = VALUE_TENSOR, .tensor = t} : value_error();
}

Value value_scalar(const Env *env, const Scalar *s, Shape shape)
{
	Value v = {.kind = VALUE_SCALAR, .scalar = s, .shape = shape};
	v.slots = s->indices ? env->slots : NULL;
	return v;
}

Value value_logic(const Env *env, Logic *l, Shape shape)
{
	return (Value){.kind = VALUE_LOGIC, .logic = l, .shape = shape, .slots = env->slots};
}

bool is_elementwise(const Value *v)
{
	return v->kind == VALUE_SCALAR || v->kind == VALUE_AFF || v->kind == VALUE_LOGIC;
}

bool is_tensorlike(const Value *v)
{
	return v->kind == VALUE_TENSOR || is_elementwise(v);
}

static int64_t common_divisor(int64_t a, int64_t b)
{
	while (b) {
		int64_t r = a % b;
		a = b;
		b = r;
	}
	return a < 0 ? -a : a;
}

/* In lowest terms; a constant becomes a number. */
Value value_aff(const Env *env, const Aff *a, int64_t den, Shape shape)
{
	if (a->n == 0 && shape.rank == 0)
		return value_number(number_ratio(a->constant, den));
	int64_t common = common_divisor(den, a->constant);
	for (int i = 0; i < a->n; i++)
		common = common_divisor(common, a->terms[i].coef);
	a = aff_div(env->el->g, a, common);
	Value v = {.kind = VALUE_AFF, .aff = a, .den = den / common, .shape = shape};
	v.slots = a->indices ? env->slots : NULL;
	return v;
}

/* ---- tensors and scalars -------------------------------------------------------------------------- */

Value open_tensor(const Env *env, Value v, Loc loc)
{
	if (v.kind != VALUE_TENSOR)
		return v;
	Graph *g = env->el->g;
	const Tensor *t = v.tensor;
	Shape shape = env->slots ? shape_scalar() : t->shape;
	if (env->slots && t->shape.rank) {
		fail(env, loc, "a tensor %s stands in index notation without subscripts",
		     shape_text(env->el->arena, t->shape));
		hint(env, LOC_NONE, "give it %d subscript%s in [ ]", t->shape.rank,
		     t->shape.rank > 1 ? "s" : "");
		return value_error();
	}
	const Aff *subs[MAX_RANK];
	for (int i = 0; i < t->shape.rank; i++)
		subs[i] = aff_index(g, i);
	if (t->dtype == DTYPE_INT)
		return value_aff(env, aff_read(g, t, subs), 1, shape);
	return value_scalar(env, sc_read(g, t, subs), shape);
}

Value lift(const Env *env, Value v, Loc loc)
{
	Graph *g = env->el->g;
	v = open_tensor(env, v, loc);
	switch (v.kind) {
	case VALUE_ERROR:
	case VALUE_SCALAR:
		return v;
	case VALUE_NUMBER:
		return value_scalar(env, sc_literal(g, v.number), shape_scalar());
	case VALUE_AFF: {
		const Scalar *s = sc_aff(g, v.aff);
		if (v.den != 1)
			s = sc_mul2(g, sc_literal(g, number_ratio(1, v.den)), s);
		return value_scalar(env, s, v.shape);
	}
	case VALUE_LOGIC:
	case VALUE_BOOL:
		fail(env, loc, "expected a number, found a condition");
		hint(env, LOC_NONE, "[condition] is 1 where it holds and 0 elsewhere");
		return value_error();
	default:
		return value_fail(env, loc, "expected a number or a tensor, found %s",
				  value_text(env, &v));
	}
}

/* t[0, 1, …]: the whole tensor as it is */
static bool is_whole(const Scalar *s, Shape shape)
{
	if (s->kind != SC_READ || !shape_equal(s->tensor->shape, shape))
		return false;
	int index;
	for (int i = 0; i < s->n; i++)
		if (!aff_is_index(s->subs[i], &index) || index != i)
			return false;
	return true;
}

const Tensor *as_tensor(const Env *env, Value v, const char *name, Loc loc)
{
	if (v.kind == VALUE_TENSOR)
		return v.tensor;
	v = adopt(env, lift(env, v, loc), loc);
	if (v.kind == VALUE_TENSOR)
		return v.tensor;
	if (v.kind != VALUE_SCALAR)
		return NULL;
	if (v.slots)
		return value_fail(env, loc,
				  "expected a tensor, found a value that depends on indices"),
		       NULL;
	if (is_whole(v.scalar, v.shape))
		return v.scalar->tensor;
	const Tensor *t = tensor_comp(env->el->g, REDUCE_MAP, v.shape, NULL, 0, NULL, 0, v.scalar);
	set_origin(env, t, v.label ? v.label : name, loc);
	keep_written(env, t, v.scalar, NULL);
	return t;
}

Value adopt(const Env *env, Value v, Loc loc)
{
	if (!is_elementwise(&v))
		return v;
	if (v.slots && v.slots != env->slots) {
		fail(env, loc, "a value that depends on indices is used where a tensor is meant");
		hint(env, LOC_NONE, "define a tensor first: t[...] = ...");
		return value_error();
	}
	if (!v.shape.rank || !env->slots)
		return v;
	Env plain = *env;
	plain.slots = NULL;
	return value_tensor(as_tensor(&plain, v, v.label, loc));
}

static const Shape *shape_of(const Value *v)
{
	return v->kind == VALUE_TENSOR ? &v->tensor->shape : is_elementwise(v) ? &v->shape : NULL;
}

Shape join_shapes(const Env *env, const Value *a, const Value *b, Loc loc, bool *ok)
{
	const Shape *sa = shape_of(a), *sb = shape_of(b);
	*ok = true;
	if (!sa || !sa->rank)
		return sb ? *sb : shape_scalar();
	if (!sb || !sb->rank || shape_equal(*sa, *sb))
		return *sa;
	*ok = false;
	fail(env, loc, "shapes differ: %s on the left, %s on the right",
	     shape_text(env->el->arena, *sa), shape_text(env->el->arena, *sb));
	hint(env, LOC_NONE,
	     "a plain expression needs equal shapes; index notation says how "
	     "others go together, as in z[n, c] = x[n, c] + b[c]");
	return shape_scalar();
}

/* ---- numbers and integers -------------------------------------------------------------------------- */

static Number number_floor(Number a)
{
	if (!a.den)
		return number_real(floor(a.value));
	int64_t q = a.num / a.den;
	return number_int(q - (a.num % a.den < 0));
}

static Number number_power(Number a, Number b)
{
	if (!number_is_int(b) || b.num < -64 || b.num > 64)
		return number_real(pow(a.value, b.value));
	Number r = number_int(1);
	for (int64_t i = b.num < 0 ? -b.num : b.num; i > 0; i--)
		r = number_mul(r, a);
	return b.num < 0 ? number_div(number_int(1), r) : r;
}

static Value combine_numbers(const Env *env, const Expr *e, Number a, Number b)
{
	bool divides = e->op == OP_DIV || e->op == OP_MOD;
	if (env->integer && divides && !(number_is_int(a) && number_is_int(b) && b.num > 0)) {
		fail(env, e->loc,
		     "%s / %s: in a size or subscript, / and %% take integers, and the "
		     "divisor is positive",
		     number_text(env->el->arena, a), number_text(env->el->arena, b));
		return value_error();
	}
	if (divides && number_is(b, 0))
		return value_fail(env, e->loc, "division by zero");
	switch (e->op) {
	case OP_ADD:
		return value_number(number_add(a, b));
	case OP_SUB:
		return value_number(number_sub(a, b));
	case OP_MUL:
		return value_number(number_mul(a, b));
	case OP_DIV:
		a = number_div(a, b);
		return value_number(env->integer ? number_floor(a) : a);
	case OP_MOD:
		return value_number(number_sub(a, number_mul(b, number_floor(number_div(a, b)))));
	default:
		return value_number(number_power(a, b));
	}
}

static bool scales(const Aff *a, int64_t factor)
{
	int64_t r;
	if (__builtin_mul_overflow(a->constant, factor, &r) || r > max_coefficient ||
	    r < -max_coefficient)
		return false;
	for (int i = 0; i < a->n; i++)
		if (__builtin_mul_overflow(a->terms[i].coef, factor, &r) || r > max_coefficient ||
		    r < -max_coefficient)
			return false;
	return true;
}

/* A number that can be part of a subscript: exact and not huge. */
static bool plain_number(const Value *v)
{
	return v->kind == VALUE_NUMBER && v->number.den && v->number.den <= 1000000 &&
	       v->number.num <= max_coefficient && v->number.num >= -max_coefficient;
}

static Value scale_aff(const Env *env, const Expr *e, const Value *a, Number by, Shape shape)
{
	if (!scales(a->aff, by.num) || a->den > 1000000)
		return value_fail(env, e->loc, "the numbers in this subscript are too large");
	return value_aff(env, aff_scale(env->el->g, a->aff, by.num), a->den * by.den, shape);
}

static Value add_affs(const Env *env, const Expr *e, const Value *a, const Value *b, Shape shape)
{
	Graph *g = env->el->g;
	if (!scales(a->aff, b->den) || !scales(b->aff, a->den) || a->den > 1000000 ||
	    b->den > 1000000)
		return value_fail(env, e->loc, "the numbers in this subscript are too large");
	const Aff *x = aff_scale(g, a->aff, b->den), *y = aff_scale(g, b->aff, a->den);
	return value_aff(env, e->op == OP_ADD ? aff_add(g, x, y) : aff_sub(g, x, y),
			 a->den * b->den, shape);
}

static Value divide_aff(const Env *env, const Expr *e, const Value *a, const Value *b, Shape shape)
{
	Graph *g = env->el->g;
	bool whole = b->kind == VALUE_NUMBER && number_is_int(b->number) && b->number.num > 0 &&
		     b->number.num <= max_coefficient;
	if (e->op == OP_MOD && whole && scales(a->aff, 1)) {
		int64_t divisor;
		if (!__builtin_mul_overflow(b->number.num, a->den, &divisor) &&
		    divisor <= max_coefficient)
			return value_aff(env, aff_mod(g, a->aff, divisor), a->den, shape);
	}
	if (e->op == OP_DIV && whole && env->integer && a->den == 1)
		return value_aff(env, aff_div(g, a->aff, b->number.num), 1, shape);
	if (e->op == OP_DIV && !env->integer && plain_number(b) && b->number.num)
		return scale_aff(env, e, a, number_div(number_int(1), b->number), shape);
	fail(env, e->loc,
	     "an index is divided by %s: the divisor must be a positive integer that is "
	     "known while compiling",
	     value_text(env, b));
	return value_error();
}

/* One of a, b is an AFF, the other an AFF or a number. False: not an integer operation. */
static bool combine_affs(const Env *env, const Expr *e, Value a, Value b, Shape shape, Value *out)
{
	bool na = plain_number(&a), nb = plain_number(&b);
	if ((a.kind != VALUE_AFF && !na) || (b.kind != VALUE_AFF && !nb))
		return false;
	if (e->op == OP_MUL && (na || nb)) {
		*out = scale_aff(env, e, na ? &b : &a, na ? a.number : b.number, shape);
		return true;
	}
	if (e->op == OP_ADD || e->op == OP_SUB) {
		Value ia = a, ib = b;
		if (na)
			ia = (Value){.aff = aff_const(env->el->g, a.number.num),
				     .den = a.number.den};
		if (nb)
			ib = (Value){.aff = aff_const(env->el->g, b.number.num),
				     .den = b.number.den};
		*out = add_affs(env, e, &ia, &ib, shape);
		return true;
	}
	bool by_number = (e->op == OP_DIV || e->op == OP_MOD) && b.kind == VALUE_NUMBER &&
			 a.kind == VALUE_AFF;
	if (!by_number && !(env->integer && (e->op == OP_DIV || e->op == OP_MOD)))
		return false;
	*out = na ? value_fail(env, e->loc, "an index cannot be a divisor here")
		  : divide_aff(env, e, &a, &b, shape);
	return true;
}

/* ---- operators --------------------------------------------------------------------------------------- */

static Value combine_scalars(const Env *env, const Expr *e, Value a, Value b, Shape shape)
{
	Graph *g = env->el->g;
	const Scalar *s;
	switch (e->op) {
	case OP_ADD:
		s = sc_add2(g, a.scalar, b.scalar);
		break;
	case OP_SUB:
		s = sc_sub(g, a.scalar, b.scalar);
		break;
	case OP_MUL:
		s = sc_mul2(g, a.scalar, b.scalar);
		break;
	case OP_DIV:
		if (sc_is_literal(b.scalar, 0))
			return value_fail(env, e->loc, "division by zero");
		s = sc_div(g, a.scalar, b.scalar);
		break;
	case OP_POW:
		s = sc_call_name(g, "pow", a.scalar, b.scalar);
		break;
	default:
		fail(env, e->loc, "%% takes integers: indices, sizes, integer tensors");
		return value_error();
	}
	if (s->n > MAX_OPERANDS)
		return value_fail(env, e->loc,
				  "an expression of more than %d operands: give its parts names",
				  MAX_OPERANDS);
	return value_scalar(env, s, shape);
}

static Value combine_conditions(const Env *env, const Expr *e, Value a, Value b)
{
	bool is_and = e->op == OP_AND;
	if (a.kind == VALUE_BOOL) /* the other decides, or this one does */
		return number_is(a.number, is_and) ? b : a;
	if (b.kind == VALUE_BOOL)
		return number_is(b.number, is_and) ? a : b;
	bool ok;
	Shape shape = join_shapes(env, &a, &b, e->loc, &ok);
	if (!ok)
		return value_error();
	Logic *l = logic_join(env, is_and ? LOGIC_AND : LOGIC_OR, a.logic, b.logic);
	return value_logic(env, l, shape);
}

static bool is_condition(const Env *env, const Value *v, const Expr *e)
{
	if (v->kind == VALUE_BOOL || v->kind == VALUE_LOGIC)
		return true;
	fail(env, e->loc, "expected a condition, found %s", value_text(env, v));
	return false;
}

Value apply_binary(const Env *env, const Expr *e, Value a, Value b)
{
	if (a.kind == VALUE_ERROR || b.kind == VALUE_ERROR)
		return value_error();
	if (e->op == OP_AND || e->op == OP_OR) {
		bool both = is_condition(env, &a, e->args[0]);
		both = is_condition(env, &b, e->args[1]) && both;
		return both ? combine_conditions(env, e, a, b) : value_error();
	}
	a = open_tensor(env, a, e->args[0]->loc);
	b = open_tensor(env, b, e->args[1]->loc);
	if (a.kind == VALUE_ERROR || b.kind == VALUE_ERROR)
		return value_error();
	if (e->op >= OP_LT && e->op <= OP_NE)
		return compare(env, e->op, a, b, e->loc);
	if (a.kind == VALUE_NUMBER && b.kind == VALUE_NUMBER)
		return combine_numbers(env, e, a.number, b.number);
	bool ok;
	Shape shape = join_shapes(env, &a, &b, e->loc, &ok);
	Value v;
	if (!ok)
		return value_error();
	if (combine_affs(env, e, a, b, shape, &v))
		return v;
	a = lift(env, a, e->args[0]->loc);
	b = lift(env, b, e->args[1]->loc);
	if (a.kind == VALUE_ERROR || b.kind == VALUE_ERROR)
		return value_error();
	return combine_scalars(env, e, a, b, shape);
}

Value apply_unary(const Env *env, const Expr *e, Value a)
{
	if (a.kind == VALUE_ERROR)
		return a;
	if (e->op == OP_NOT) {
		if (!is_condition(env, &a, e->args[0]))
			return value_error();
		if (a.kind == VALUE_BOOL)
			return value_bool(number_is(a.number, 0));
		a.logic = logic_not(env, a.logic);
		return a;
	}
	Expr minus = *e;
	Expr zero = {.kind = EXPR_NUMBER, .loc = e->loc};
	Expr *args[] = {&zero, e->args[0]};
	minus.op = OP_SUB;
	minus.args = args;
	return apply_binary(env, &minus, value_number(number_int(0)), a);
}

Value apply_bracket(const Env *env, Value v)
{
	if (v.kind == VALUE_BOOL)
		return value_number(v.number);
	return value_scalar(env, logic_scalar(env, v.logic), v.shape);
}

/* [c] a + [!c] b: where a bracket is 0, the rest of the product is not evaluated. */
Value apply_select(const Env *env, const Expr *e, Value c, Value a, Value b)
{
	if (c.kind == VALUE_ERROR || a.kind == VALUE_ERROR || b.kind == VALUE_ERROR)
		return value_error();
	Graph *g = env->el->g;
	Logic *l = c.logic, *other = logic_not(env, c.logic);
	bool logical = (a.kind == VALUE_LOGIC || a.kind == VALUE_BOOL) &&
		       (b.kind == VALUE_LOGIC || b.kind == VALUE_BOOL);
	if (!logical) {
		a = lift(env, a, e->args[1]->loc);
		b = lift(env, b, e->args[2]->loc);
		if (a.kind == VALUE_ERROR || b.kind == VALUE_ERROR)
			return value_error();
	}
	bool ok, ok2;
	Value joined = c;
	joined.shape = join_shapes(env, &a, &b, e->loc, &ok);
	Shape shape = ok ? join_shapes(env, &c, &joined, e->loc, &ok2) : joined.shape;
	if (!ok || !ok2)
		return value_error();
	if (logical) {
		Expr and = *e;
		and.op = OP_AND;
		Value x = combine_conditions(env, &and, c, a);
		Value y = combine_conditions(env, &and, value_logic(env, other, c.shape), b);
		and.op = OP_OR;
		return combine_conditions(env, &and, x, y);
	}
	const Scalar *x = sc_mul2(g, logic_scalar(env, l), a.scalar);
	const Scalar *y = sc_mul2(g, logic_scalar(env, other), b.scalar);
	return value_scalar(env, sc_add2(g, x, y), shape);
}

/* ---- rows of the scalar table --------------------------------------------------------------------------- */

static Value row_of_number(const Row *row, Number a, Number b)
{
	const char *name = row->name;
	if (strcmp(name, "stop") == 0)
		return value_number(a);
	if (strcmp(name, "max2") == 0)
		return value_number(number_compare(a, b) >= 0 ? a : b);
	if (strcmp(name, "min2") == 0)
		return value_number(number_compare(a, b) <= 0 ? a : b);
	if (strcmp(name, "floor") == 0)
		return value_number(number_floor(a));
	if (strcmp(name, "ceil") == 0)
		return value_number(
			number_sub(number_int(0), number_floor(number_sub(number_int(0), a))));
	if (strcmp(name, "abs") == 0)
		return value_number(a.value < 0 ? number_sub(number_int(0), a) : a);
	return value_number(number_real(row->eval(a.value, b.value)));
}

/* floor and ceil of a subscript over a denominator are subscripts. */
static bool row_of_aff(const Env *env, const Row *row, const Value *a, Value *out)
{
	Graph *g = env->el->g;
	if (strcmp(row->name, "floor") == 0)
		*out = value_aff(env, aff_div(g, a->aff, a->den), 1, a->shape);
	else if (strcmp(row->name, "ceil") == 0)
		*out = value_aff(env,
				 aff_scale(g, aff_div(g, aff_scale(g, a->aff, -1), a->den), -1), 1,
				 a->shape);
	else
		return false;
	return true;
}

Value apply_row(const Env *env, const Row *row, const Arg *args, Loc loc)
{
	Value v[2] = {value_number(number_int(0)), value_number(number_int(0))};
	bool numbers = true;
	for (int i = 0; i < row->arity; i++) {
		v[i] = open_tensor(env, args[i].value, args[i].loc);
		numbers = numbers && v[i].kind == VALUE_NUMBER;
	}
	if (numbers)
		return row_of_number(row, v[0].number, v[1].number);
	Value result;
	if (v[0].kind == VALUE_AFF && row_of_aff(env, row, &v[0], &result))
		return result;
	const Scalar *scalars[2] = {NULL, NULL};
	Shape shape = shape_scalar();
	for (int i = 0; i < row->arity; i++) {
		bool ok = true;
		v[i] = lift(env, v[i], args[i].loc);
		if (v[i].kind == VALUE_ERROR)
			return v[i];
		shape = i ? join_shapes(env, &v[0], &v[1], loc, &ok) : v[0].shape;
		if (!ok)
			return value_error();
		scalars[i] = v[i].scalar;
	}
	const Scalar *s = sc_call(env->el->g, row, scalars);
	if (row->passage == FLAT || (row->passage == PASSES && !row->partial))
		note_written(env, s, loc);
	return value_scalar(env, s, shape);
}
