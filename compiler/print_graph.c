/* SPDX-License-Identifier: MIT */
/* The graph as text, a node a line: what a pass sees, for --emit=graph and for tests. Indices are
 * written i0, i1, … in their numbering: outputs first, then reductions. */
#include "compiler.h"

static void print_aff(const Aff *a, Text *out);

static void print_tensor_name(const Tensor *t, Text *out)
{
	if (t->kind <= T_STATE)
		text_add(out, "%s", t->name);
	else
		text_add(out, "t%d", t->id);
}

static void print_subs(const Aff *const *subs, int n, Text *out)
{
	text_add(out, "[");
	for (int i = 0; i < n; i++) {
		text_add(out, i ? ", " : "");
		print_aff(subs[i], out);
	}
	text_add(out, "]");
}

static void print_atom(const Atom *a, Text *out)
{
	if (a->kind == ATOM_INDEX) {
		text_add(out, "i%d", a->index);
	} else if (a->kind == ATOM_DIV) {
		text_add(out, "(");
		print_aff(a->inner, out);
		text_add(out, ")/%lld", (long long)a->divisor);
	} else if (a->kind == ATOM_READ) {
		print_tensor_name(a->tensor, out);
		print_subs(a->subs, a->tensor->shape.rank, out);
	} else {
		text_add(out, "%s{", a->buffer->name);
		print_aff(a->inner, out);
		text_add(out, "}");
	}
}

static void print_aff(const Aff *a, Text *out)
{
	for (int i = 0; i < a->n; i++) {
		int64_t c = a->terms[i].coef, m = c < 0 ? -c : c;
		text_add(out, "%s", c < 0 ? (i ? " - " : "-") : (i ? " + " : ""));
		if (m != 1)
			text_add(out, "%lld*", (long long)m);
		print_atom(a->terms[i].atom, out);
	}
	if (a->constant || a->n == 0)
		text_add(out, a->n ? (a->constant < 0 ? " - %lld" : " + %lld") : "%lld",
			 (long long)(a->n && a->constant < 0 ? -a->constant : a->constant));
}

static void print_cond(const Cond *c, Text *out)
{
	print_aff(c->aff, out);
	if (c->kind == COND_DIVIDES)
		text_add(out, " %% %lld == 0", (long long)c->divisor);
	else
		text_add(out, c->kind == COND_GE   ? " >= 0"
			      : c->kind == COND_EQ ? " == 0"
						   : " != 0");
}

static void print_conds(const Cond *const *conds, int n, const char *open, const char *close,
			Text *out)
{
	text_add(out, "%s", open);
	for (int i = 0; i < n; i++) {
		text_add(out, i ? " && " : "");
		print_cond(conds[i], out);
	}
	text_add(out, "%s", close);
}

static void print_scalar(const Scalar *e, Text *out);

static void print_args(const Scalar *e, const char *open, const char *between, const char *close,
		       Text *out)
{
	text_add(out, "%s", open);
	for (int i = 0; i < e->n; i++) {
		text_add(out, "%s", i ? between : "");
		print_scalar(e->args[i], out);
	}
	text_add(out, "%s", close);
}

static void print_scalar(const Scalar *e, Text *out)
{
	static const char *const cmp[] = {" < ", " <= ", " == ", " != ", " !< ", " !<= "};
	switch (e->kind) {
	case SC_LITERAL:
		if (e->number.den > 1)
			text_add(out, "%lld/%lld", (long long)e->number.num,
				 (long long)e->number.den);
		else
			text_add(out, "%.17g", e->number.value);
		break;
	case SC_READ:
		print_tensor_name(e->tensor, out);
		print_subs(e->subs, e->n, out);
		break;
	case SC_BRACKET:
		print_conds(e->conds, e->n, "[", "]", out);
		break;
	case SC_INT:
		text_add(out, "int(");
		print_aff(e->aff, out);
		text_add(out, ")");
		break;
	case SC_CMP:
		print_args(e, "[", cmp[e->cmp], "]", out);
		break;
	case SC_ADD:
		print_args(e, "(", " + ", ")", out);
		break;
	case SC_MUL:
		print_args(e, "", " * ", "", out);
		break;
	case SC_CALL:
		text_add(out, "%s", e->row->name);
		print_args(e, "(", ", ", ")", out);
		break;
	case SC_RANDOM:
		text_add(out, "%s(%u, ", e->random == RANDOM_NORMAL ? "normal" : "uniform",
			 e->stream);
		print_aff(e->aff, out);
		text_add(out, ")");
		break;
	case SC_LOAD:
		text_add(out, "%s{", e->buffer->name);
		print_aff(e->aff, out);
		text_add(out, "}");
		break;
	case SC_LOCAL:
		text_add(out, "local%d", e->local);
		break;
	}
}

static void print_comp_line(const Graph *g, const Tensor *t, Text *out)
{
	static const char *const ops[] = {"map", "sum", "max", "min", "prod"};
	text_add(out, "t%d %s = %s", t->id, shape_text(g->arena, t->shape), ops[t->op]);
	for (int i = 0; i < t->nreds; i++)
		text_add(out, "%si%d<%lld", i ? ", " : "[", t->shape.rank + i,
			 (long long)t->reds[i]);
	text_add(out, t->nreds ? "] " : " ");
	if (t->nconds)
		print_conds(t->domain, t->nconds, "{", "} ", out);
	print_scalar(t->value, out);
}

static void print_node(const Graph *g, const Tensor *t, Text *out)
{
	static const char *const kinds[] = {"input", "param",   "state", "",
					    "place", "reshape", "name",  "grad"};
	const char *shape = shape_text(g->arena, t->shape);
	const Origin *o = &g->origins.data[t->id];
	if (t->kind == T_COMP) {
		print_comp_line(g, t, out);
	} else if (t->kind <= T_STATE) {
		text_add(out, "%s %s %s", kinds[t->kind], t->name, shape);
	} else {
		text_add(out, "t%d %s = %s ", t->id, shape, kinds[t->kind]);
		print_tensor_name(t->a, out);
		if (t->b) {
			text_add(out, " by ");
			print_tensor_name(t->b, out);
		}
	}
	if (t->kind > T_STATE && (o->name || o->layer))
		text_add(out, "   # %s%s%s", o->layer ? o->layer : "",
			 o->layer && o->name ? ": " : "", o->name ? o->name : "");
	text_add(out, "\n");
}

void print_graph(const Graph *g, Text *out)
{
	static const char *const roots[] = {"output", "loss",     "metric",
					    "update", "gradient", "value"};
	const bool *live = graph_live(g);
	for (int id = 0; id < g->tensors.len; id++)
		if (live[id])
			print_node(g, g->tensors.data[id], out);
	for (int i = 0; i < g->roots.len; i++) {
		const Root *r = &g->roots.data[i];
		text_add(out, "%s %s = ", roots[r->kind],
			 r->target ? r->target->name
			 : r->name ? r->name
				   : "");
		print_tensor_name(r->tensor, out);
		text_add(out, "\n");
	}
}
