/* SPDX-License-Identifier: MIT */
/* Conditions. A condition is kept in negation normal form until it is known what it is for: as a
 * number it is a bracket or a comparison (0 or 1), as a domain it is a list of integer conditions.
 * Scalars and negations are remembered, so that a condition used twice costs once. */
#include "elaborate.h"

static Logic *logic_new(const Env *env, Logic key)
{
	Logic *l = NEW(env->el->arena, Logic);
	*l = key;
	return l;
}

Logic *logic_cond(const Env *env, const Cond *c)
{
	return logic_new(env, (Logic){.kind = LOGIC_COND, .cond = c});
}

Logic *logic_cmp(const Env *env, const Scalar *cmp)
{
	return logic_new(env, (Logic){.kind = LOGIC_CMP, .cmp = cmp});
}

Logic *logic_join(const Env *env, LogicKind kind, Logic *a, Logic *b)
{
	return logic_new(env, (Logic){.kind = kind, .a = a, .b = b});
}

/* With NaN, !(a < b) is not a >= b: the negated comparisons are kinds of their own. */
static Logic *negate_cmp(const Env *env, const Scalar *cmp)
{
	Graph *g = env->el->g;
	if (cmp->kind == SC_LITERAL)
		return logic_cmp(env, sc_int(g, sc_is_literal(cmp, 0)));
	static const CmpOp negated[] = {CMP_NLT, CMP_NLE, CMP_NE, CMP_EQ, CMP_LT, CMP_LE};
	const Scalar *other = sc_cmp(g, negated[cmp->cmp], cmp->args[0], cmp->args[1]);
	note_same(env, other, cmp);
	return logic_cmp(env, other);
}

static Logic *negate(const Env *env, Logic *l)
{
	switch (l->kind) {
	case LOGIC_COND: {
		const Cond *c = cond_negate(env->el->g, l->cond);
		return c ? logic_cond(env, c)
			 : logic_new(env, (Logic){.kind = LOGIC_NOT_COND, .cond = l->cond});
	}
	case LOGIC_NOT_COND:
		return logic_cond(env, l->cond);
	case LOGIC_CMP:
		return negate_cmp(env, l->cmp);
	case LOGIC_AND:
		return logic_join(env, LOGIC_OR, logic_not(env, l->a), logic_not(env, l->b));
	case LOGIC_OR:
		break;
	}
	return logic_join(env, LOGIC_AND, logic_not(env, l->a), logic_not(env, l->b));
}

Logic *logic_not(const Env *env, Logic *l)
{
	if (!l->negation) {
		l->negation = negate(env, l);
		l->negation->negation = l;
	}
	return l->negation;
}

/* a || b is [a] + [!a] [b]: one of the two at most, and b is not looked at where a holds. */
static const Scalar *make_scalar(const Env *env, Logic *l)
{
	Graph *g = env->el->g;
	switch (l->kind) {
	case LOGIC_COND:
		return sc_bracket(g, &l->cond, 1);
	case LOGIC_NOT_COND:
		return sc_sub(g, sc_int(g, 1), sc_bracket(g, &l->cond, 1));
	case LOGIC_CMP:
		return l->cmp;
	case LOGIC_AND:
		return sc_mul2(g, logic_scalar(env, l->a), logic_scalar(env, l->b));
	case LOGIC_OR:
		break;
	}
	const Scalar *b =
		sc_mul2(g, logic_scalar(env, logic_not(env, l->a)), logic_scalar(env, l->b));
	return sc_add2(g, logic_scalar(env, l->a), b);
}

const Scalar *logic_scalar(const Env *env, Logic *l)
{
	if (!l->scalar)
		l->scalar = make_scalar(env, l);
	return l->scalar;
}

const Scalar *logic_split(const Env *env, Logic *l, CondList *conds)
{
	if (l->kind == LOGIC_COND) {
		vec_push(env->el->arena, conds, l->cond);
		return NULL;
	}
	if (l->kind != LOGIC_AND)
		return logic_scalar(env, l);
	const Scalar *a = logic_split(env, l->a, conds), *b = logic_split(env, l->b, conds);
	return a && b ? sc_mul2(env->el->g, a, b) : a ? a : b;
}

/* ---- comparisons ---------------------------------------------------------------------------------- */

static Value compare_numbers(BinaryOp op, Number a, Number b)
{
	int order = number_compare(a, b);
	bool result[] = {[OP_LT] = order<0, [OP_LE] = order <= 0, [OP_GT] = order> 0,
			 [OP_GE] = order >= 0,
			 [OP_EQ] = order == 0,
			 [OP_NE] = order != 0};
	return value_bool(result[op]);
}

/* Exact: a/da op b/db is a*db - b*da op 0. */
static Value compare_affs(const Env *env, BinaryOp op, const Value *a, const Value *b, Shape shape)
{
	Graph *g = env->el->g;
	if (op == OP_GT || op == OP_GE) {
		const Value *swap = a;
		a = b;
		b = swap;
		op = op == OP_GT ? OP_LT : OP_LE;
	}
	const Aff *left = aff_scale(g, a->aff, b->den), *right = aff_scale(g, b->aff, a->den);
	const Aff *d = aff_sub(g, right, left);
	if (d->n == 0)
		return compare_numbers(op, number_int(0), number_int(d->constant));
	CondKind kind = op == OP_EQ ? COND_EQ : op == OP_NE ? COND_NE : COND_GE;
	if (op == OP_LT)
		d = aff_offset(g, d, -1);
	return value_logic(env, logic_cond(env, cond_new(g, kind, d, 0)), shape);
}

static Value compare_scalars(const Env *env, BinaryOp op, const Scalar *a, const Scalar *b,
			     Shape shape, Loc loc)
{
	Graph *g = env->el->g;
	const Scalar *c;
	switch (op) {
	case OP_LT:
		c = sc_cmp(g, CMP_LT, a, b);
		break;
	case OP_LE:
		c = sc_cmp(g, CMP_LE, a, b);
		break;
	case OP_GT:
		c = sc_cmp(g, CMP_LT, b, a);
		break;
	case OP_GE:
		c = sc_cmp(g, CMP_LE, b, a);
		break;
	default:
		c = sc_cmp(g, op == OP_EQ ? CMP_EQ : CMP_NE, a, b);
	}
	note_written(env, c, loc);
	return value_logic(env, logic_cmp(env, c), shape);
}

/* A number as a subscript over a denominator, if it is exact. */
static bool to_aff(const Env *env, Value *v)
{
	if (v->kind == VALUE_NUMBER && v->number.den && v->number.den < 1000000 &&
	    v->number.value < 1e12 && v->number.value > -1e12) {
		const Aff *a = aff_const(env->el->g, v->number.num);
		*v = (Value){.kind = VALUE_AFF, .aff = a, .den = v->number.den};
	}
	return v->kind == VALUE_AFF;
}

Value compare(const Env *env, BinaryOp op, Value a, Value b, Loc loc)
{
	if (a.kind == VALUE_NUMBER && b.kind == VALUE_NUMBER)
		return compare_numbers(op, a.number, b.number);
	bool equality = op == OP_EQ || op == OP_NE;
	if (a.kind == VALUE_BOOL && b.kind == VALUE_BOOL && equality)
		return compare_numbers(op, a.number, b.number);
	bool ok;
	Shape shape = join_shapes(env, &a, &b, loc, &ok);
	if (!ok)
		return value_error();
	Value ia = a, ib = b;
	if ((a.kind == VALUE_AFF || b.kind == VALUE_AFF) && to_aff(env, &ia) && to_aff(env, &ib))
		return compare_affs(env, op, &ia, &ib, shape);
	a = lift(env, a, loc);
	b = lift(env, b, loc);
	if (a.kind == VALUE_ERROR || b.kind == VALUE_ERROR)
		return value_error();
	return compare_scalars(env, op, a.scalar, b.scalar, shape, loc);
}
