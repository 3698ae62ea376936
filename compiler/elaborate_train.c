/* SPDX-License-Identifier: MIT */
/* The train block, the optimizer, and what each entry function is for. The optimizer is called once
 * for each parameter, in every entry, so that all entries of a file have the same table of states. */
#include "elaborate.h"

#include <string.h>

/* ---- settings -------------------------------------------------------------------------------------------- */

static void set_count(const Env *env, const Stmt *s, int64_t *out)
{
	int64_t value;
	if (!eval_int(env, s->value, s->name, &value))
		return;
	if (value < 1 || value > 1000000000)
		fail(env, s->value->loc, "%s must be at least 1, found %lld", s->name,
		     (long long)value);
	else
		*out = value;
}

static const Decl *find_optimizer(const Env *env, const Expr *e)
{
	Elab *el = env->el;
	if (e->kind != EXPR_CALL && e->kind != EXPR_NAME) {
		fail(env, e->loc, "expected an optimizer, as in optimizer = NAME(rate = 0.01)");
		return NULL;
	}
	const Decl *d = find_decl(env, e->name);
	if (d && d->kind == DECL_OPTIMIZER && d->nformals >= 2)
		return d;
	if (d && d->kind == DECL_OPTIMIZER) {
		fail(env, d->name_loc,
		     "an optimizer takes a parameter and its gradient first: %s(w, g, ...)",
		     d->name);
		return NULL;
	}
	fail(env, e->loc, d ? "%s is not an optimizer" : "unknown optimizer %s", e->name);
	Guess g = {.name = e->name};
	const Map *maps[] = {&el->user_decls, &el->prelude_decls};
	for (int k = 0; k < 2; k++)
		for (int i = 0; i < maps[k]->entries.len; i++) {
			const Decl *other = maps[k]->entries.data[i].value;
			if (other->kind == DECL_OPTIMIZER)
				guess(&g, other->name);
		}
	hint_guess(env, &g);
	return NULL;
}

static void set_optimizer(const Env *env, const Stmt *s)
{
	Elab *el = env->el;
	const Expr *e = s->value;
	const Decl *d = find_optimizer(env, e);
	const Arg *args = eval_arguments(env, e->arguments, e->narguments, true);
	el->optimizer = NULL;
	if (!d || !args)
		return;
	int n = e->narguments;
	Arg *all = NEW_ARRAY(el->arena, Arg, n + 2);
	for (int i = 0; i < 2; i++)
		all[i] = (Arg){NULL, e->loc, value_error(), e};
	memcpy(all + 2, args, (size_t)n * sizeof *args);
	Arg *values = NEW_ARRAY(el->arena, Arg, d->nformals);
	if (!match_arguments(env, d, all, n + 2, e->loc, values))
		return;
	Text text;
	text_init(&text, el->arena);
	print_expr(e, &text);
	el->settings->optimizer = text.data;
	el->optimizer = d;
	el->options = all;
	el->noptions = n + 2;
	el->optimizer_loc = e->loc;
}

static void set_all(const Env *env, const Decl *d)
{
	TrainSettings *settings = env->el->settings;
	Frame frame = *env->frame;
	frame.decl = d;
	Env inner = *env;
	inner.frame = &frame;
	inner.scope = scope_new(env->el, NULL);
	for (int i = 0; i < d->nbody; i++) {
		const Stmt *s = d->body[i];
		for (int k = 0; k < i; k++)
			if (strcmp(d->body[k]->name, s->name) == 0) {
				fail(&inner, s->name_loc, "%s is given twice", s->name);
				hint(&inner, d->body[k]->name_loc, "it is given here, too");
			}
		if (strcmp(s->name, "batch") == 0) {
			set_count(&inner, s, &settings->batch);
		} else if (strcmp(s->name, "epochs") == 0) {
			set_count(&inner, s, &settings->epochs);
		} else if (strcmp(s->name, "optimizer") == 0) {
			set_optimizer(&inner, s);
		} else {
			fail(&inner, s->name_loc, "a train block has no setting %s", s->name);
			hint(&inner, LOC_NONE, "its settings are batch, epochs and optimizer");
		}
	}
}

/* The defaults stand in the prelude, as a train block. */
void eval_train(const Env *env)
{
	Elab *el = env->el;
	const Decl *mine = NULL;
	*el->settings = (TrainSettings){
		.net = el->net->name, .net_loc = el->net->name_loc, .batch = 64, .epochs = 5};
	for (int i = 0; el->prelude && i < el->prelude->ndecls; i++)
		if (el->prelude->decls[i]->kind == DECL_TRAIN)
			set_all(env, el->prelude->decls[i]);
	for (int i = 0; i < el->file->ndecls; i++) {
		const Decl *d = el->file->decls[i];
		if (d->kind != DECL_TRAIN)
			continue;
		const Decl *net = map_get(&el->user_decls, d->name);
		if (!net || net->kind != DECL_NET) {
			fail(env, d->name_loc, "train %s: the file has no net of this name",
			     d->name);
			Guess g = {.name = d->name};
			guess(&g, el->net->name);
			hint_guess(env, &g);
		}
		if (net != el->net)
			continue;
		if (mine) {
			fail(env, d->name_loc, "a second train block for %s", d->name);
			hint(env, mine->name_loc, "the first is here");
			continue;
		}
		mine = d;
		el->settings->given = true;
		set_all(env, d);
	}
}

/* ---- the optimizer ------------------------------------------------------------------------------------------- */

/* One parameter: what the optimizer makes of it, if it gets a gradient. */
static void optimize(const Env *env, Record *r, const Tensor *gradient)
{
	Elab *el = env->el;
	const Record before = *r;
	int first = el->records.entries.len;
	const Tensor *g = gradient;
	if (!g)
		g = tensor_literal(el->g, r->node->shape, sc_int(el->g, 0));
	el->options[0] = (Arg){NULL, el->optimizer_loc, value_tensor(r->current), NULL};
	el->options[1] = (Arg){NULL, el->optimizer_loc, value_tensor(g), NULL};
	Activation a = {.decl = el->optimizer,
			.args = el->options,
			.nargs = el->noptions,
			.path = r->name,
			.layer = r->name,
			.trained = r,
			.call = el->optimizer_loc};
	activate(env, &a);
	if (gradient)
		return;
	*r = before;
	for (int i = first; i < el->records.entries.len; i++) {
		Record *state = el->records.entries.data[i].value;
		state->updated = false;
		state->current = state->node;
	}
}

typedef struct Lost { /* parameters that one cut is all that leads to */
	const Cut *cut;
	const char *first;
	int count;
} Lost;

static void fail_cuts(const Env *env, const Reach *reached)
{
	Elab *el = env->el;
	VEC(Lost) found = {0};
	for (int i = 0; i < el->g->params.len; i++) {
		const Tensor *w = el->g->params.data[i];
		const Cut *cut = reached[w->id].passes ? NULL : reached[w->id].cut;
		int k = 0;
		while (k < found.len && found.data[k].cut != cut)
			k++;
		if (cut && k == found.len)
			vec_push(el->arena, &found, (Lost){cut, w->name, 0});
		if (cut)
			found.data[k].count++;
	}
	for (int k = 0; k < found.len; k++) {
		const char *by = found.data[k].first;
		if (found.data[k].count > 1)
			by = arena_format(el->arena, "%s and %d more", by, found.data[k].count - 1);
		fail_cut(env, found.data[k].cut, "the loss", by);
		hint(env, LOC_NONE,
		     "a metric may count and compare; in a loss, stop(...) says that the "
		     "derivative is 0");
	}
}

static void optimize_all(const Env *env)
{
	Elab *el = env->el;
	bool train = el->request->kind == ENTRY_STEP && el->request->training;
	const Reach *reached = reach(el->g, el->loss);
	int n = el->records.entries.len;
	if (train)
		fail_cuts(env, reached);
	for (int i = 0; i < n && !el->failed; i++) {
		Record *r = el->records.entries.data[i].value;
		if (!r->is_param)
			continue;
		bool used = reached[r->node->id].passes;
		if (!used && train)
			diag_warning(el->diag, r->loc,
				     "the loss does not depend on %s: it is not trained", r->name);
		optimize(env, r, used && train ? tensor_grad(el->g, el->loss, r->node) : NULL);
	}
}

/* ---- roots ------------------------------------------------------------------------------------------------------ */

static void root_updates(const Env *env)
{
	Elab *el = env->el;
	for (int i = 0; i < el->records.entries.len; i++) {
		const Record *r = el->records.entries.data[i].value;
		if (r->updated)
			graph_root(el->g, (Root){.kind = ROOT_UPDATE,
						 .name = r->name,
						 .tensor = r->current,
						 .target = r->node,
						 .loc = r->update_loc});
	}
}

static void root_initial(const Env *env)
{
	Elab *el = env->el;
	for (int i = 0; i < el->records.entries.len; i++) {
		const Record *r = el->records.entries.data[i].value;
		const Tensor *t = tensor_literal(el->g, r->node->shape, r->initial);
		graph_origin(el->g, t, r->name, NULL, r->loc);
		graph_root(el->g, (Root){.kind = ROOT_UPDATE,
					 .name = r->name,
					 .tensor = t,
					 .target = r->node,
					 .loc = r->loc});
	}
}

static void root_gradients(const Env *env)
{
	Elab *el = env->el;
	const Reach *reached = reach(el->g, el->loss);
	fail_cuts(env, reached);
	for (int i = 0; i < el->g->params.len; i++) {
		const Tensor *w = el->g->params.data[i];
		const Tensor *t = reached[w->id].passes
					  ? tensor_grad(el->g, el->loss, w)
					  : tensor_literal(el->g, w->shape, sc_int(el->g, 0));
		const Record *r = map_get(&el->records, w->name);
		graph_root(el->g, (Root){.kind = ROOT_GRADIENT,
					 .name = w->name,
					 .tensor = t,
					 .target = w,
					 .loc = r->loc});
	}
}

static void root_loss(const Env *env)
{
	Elab *el = env->el;
	if (el->loss)
		graph_root(el->g, (Root){.kind = ROOT_LOSS,
					 .name = "loss",
					 .tensor = el->loss,
					 .loc = el->loss_loc});
	for (int i = 0; i < el->metrics.len; i++)
		graph_root(el->g, el->metrics.data[i]);
}

static const Expr *parse_wanted(const Env *env, const char *text)
{
	Elab *el = env->el;
	int errors = el->diag->errors, source = diag_expression(el->diag, text);
	const Ast *ast = parse(el->arena, el->diag, source);
	if (el->diag->errors != errors)
		return NULL;
	if (ast->ndecls == 1 && ast->decls[0]->kind == DECL_FN)
		return ast->decls[0]->value;
	fail(env, (Loc){source, 0, 0}, "expected one expression");
	return NULL;
}

/* What is reported under a word of the language (metric, sum) is no expression, but can be asked for. */
static Value eval_wanted(const Env *env, const char *text, Loc *loc)
{
	const Elab *el = env->el;
	Value v;
	*loc = LOC_NONE;
	if (!lookup(env, text) && !map_get(&el->last, text) && !map_get(&el->stages, text) &&
	    find_outside(el, text, &v))
		return v;
	const Expr *e = parse_wanted(env, text);
	if (!e)
		return value_error();
	*loc = e->loc;
	return eval(env, e);
}

static void root_values(const Env *env)
{
	Elab *el = env->el;
	for (int i = 0; i < el->request->nwanted; i++) {
		const char *text = el->request->wanted[i];
		Loc loc;
		Value v = eval_wanted(env, text, &loc);
		const Tensor *t = v.kind == VALUE_ERROR ? NULL : as_tensor(env, v, NULL, loc);
		if (t)
			graph_root(
				el->g,
				(Root){.kind = ROOT_VALUE, .name = text, .tensor = t, .loc = loc});
	}
}

/* Only inputs that are reached are asked for their range. */
static void drop_checks(Graph *g)
{
	const bool *live = graph_live(g);
	int n = 0;
	for (int i = 0; i < g->checks.len; i++)
		if (live[g->checks.data[i].input->id])
			g->checks.data[n++] = g->checks.data[i];
	g->checks.len = n;
}

static bool mentions(const Expr *e, const char *name)
{
	bool found = e && e->kind == EXPR_NAME && strcmp(e->name, name) == 0;
	for (int i = 0; e && i < e->nargs && !found; i++)
		found = mentions(e->args[i], name);
	for (int i = 0; e && i < e->narguments && !found; i++)
		found = mentions(e->arguments[i].value, name);
	return found;
}

/* Does the body use the name, be it in a part that this entry leaves out? */
static bool body_mentions(Stmt *const *body, int n, const char *name)
{
	bool found = false;
	for (int i = 0; i < n && !found; i++) {
		const Stmt *s = body[i];
		found = mentions(s->value, name) || body_mentions(s->body, s->nbody, name) ||
			body_mentions(s->orelse, s->norelse, name);
		for (int k = 0; s->type && k < s->type->rank && !found; k++)
			found = mentions(s->type->dims[k], name);
	}
	return found;
}

static bool is_open(const Env *env, const char *name)
{
	const Decl *net = env->el->net;
	const Binding *b = lookup(env, name);
	return b && b->loc.source < 0 && body_mentions(net->body, net->nbody, name);
}

static void hint_sizes(const Env *env, const char *name)
{
	const Request *request = env->el->request;
	Guess g = {.name = name};
	Text list;
	text_init(&list, env->el->arena);
	for (int i = -1; i < request->ndefines; i++) {
		const char *size = i < 0 ? "N" : request->defines[i].name;
		if ((i >= 0 && strcmp(size, "N") == 0) || !is_open(env, size))
			continue;
		guess(&g, size);
		text_add(&list, "%s%s", list.len ? ", " : "", size);
	}
	hint_guess(env, &g);
	hint(env, LOC_NONE, list.len ? "its open sizes are: %s" : "it has none", list.data);
}

/* -D that binds nothing. The entry that decides what the program is says so; N is the batch, too. */
static void check_defines(const Env *env)
{
	const Elab *el = env->el;
	const Request *request = el->request;
	if (request->kind != (el->loss ? ENTRY_STEP : ENTRY_FORWARD))
		return;
	for (int i = 0; i < request->ndefines; i++) {
		const char *name = request->defines[i].name;
		const Binding *b = lookup(env, name);
		if (!b || b->used || b->loc.source >= 0 ||
		    body_mentions(el->net->body, el->net->nbody, name))
			continue;
		fail(env, el->net->name_loc, "the net %s has no open size %s", el->net->name, name);
		hint_sizes(env, name);
	}
}

void finish(const Env *env)
{
	Elab *el = env->el;
	EntryKind kind = el->request->kind;
	el->finishing = true;
	check_defines(env);
	if (!el->loss && (kind == ENTRY_STEP || kind == ENTRY_GRADIENTS)) {
		fail(env, el->net->name_loc, "the net %s has no loss: there is nothing to train",
		     el->net->name);
		return;
	}
	if (!el->optimizer && kind == ENTRY_STEP) {
		fail(env, el->net->name_loc, "the net %s has no optimizer", el->net->name);
		return;
	}
	if (el->loss && el->optimizer)
		optimize_all(env);
	if (el->failed)
		return;
	if (kind == ENTRY_INITIALISE)
		root_initial(env);
	if (kind == ENTRY_STEP || kind == ENTRY_GRADIENTS || kind == ENTRY_EVALUATE)
		root_loss(env);
	if ((kind == ENTRY_STEP && el->request->training) || el->request->updates)
		root_updates(env);
	if (kind == ENTRY_GRADIENTS)
		root_gradients(env);
	const bool outputs = kind == ENTRY_FORWARD || el->request->outputs;
	for (int i = 0; outputs && i < el->outputs.len; i++)
		graph_root(el->g, el->outputs.data[i]);
	if (kind == ENTRY_VALUES)
		root_values(env);
	drop_checks(el->g);
}
