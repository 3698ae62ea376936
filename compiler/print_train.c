/* SPDX-License-Identifier: MIT */
/* How a net is trained, for the gradient as a program: the train block, and what of the file its
 * optimizer needs. */
#include "emit.h"

#include <string.h>

typedef struct Needed {
	Arena *arena;
	const Ast *file;
	VEC(Decl *) all; /* in the order in which they were found */
} Needed;

static void need_name(Needed *n, const char *name);

static void need_expr(Needed *n, const Expr *e)
{
	if (!e)
		return;
	if (e->kind == EXPR_NAME || e->kind == EXPR_CALL)
		need_name(n, e->name);
	for (int i = 0; i < e->nargs; i++)
		need_expr(n, e->args[i]);
	for (int i = 0; i < e->narguments; i++)
		need_expr(n, e->arguments[i].value);
	for (int i = 0; i < e->nindices; i++)
		need_expr(n, e->indices[i].bound);
	need_expr(n, e->domain);
}

static void need_type(Needed *n, const TypeExpr *type)
{
	for (int i = 0; type && i < type->rank; i++)
		need_expr(n, type->dims[i]);
	need_expr(n, type ? type->below : NULL);
}

static void need_body(Needed *n, Stmt *const *body, int count)
{
	for (int i = 0; i < count; i++) {
		const Stmt *s = body[i];
		need_expr(n, s->value);
		need_type(n, s->type);
		for (int k = 0; k < s->nindices; k++)
			need_expr(n, s->indices[k].bound);
		need_body(n, s->body, s->nbody);
		need_body(n, s->orelse, s->norelse);
	}
}

/* A name that a body binds itself may be that of a declaration, too, which is then printed in vain. */
static void need_name(Needed *n, const char *name)
{
	Decl *d = NULL;
	for (int i = 0; i < n->file->ndecls; i++) {
		Decl *other = n->file->decls[i];
		if (other->kind != DECL_NET && other->kind != DECL_TRAIN &&
		    strcmp(other->name, name) == 0)
			d = other;
	}
	for (int i = 0; i < n->all.len; i++)
		if (n->all.data[i] == d)
			return;
	if (!d)
		return;
	vec_push(n->arena, &n->all, d);
	for (int i = 0; i < d->nformals; i++) {
		need_type(n, d->formals[i].type);
		need_expr(n, d->formals[i].default_value);
	}
	need_type(n, d->result);
	need_expr(n, d->value);
	need_body(n, d->body, d->nbody);
}

/* What the net itself calls must stay what it is. */
static const Decl *in_the_way(const Needed *n)
{
	static const char *const words[] = {"reshape", "normal", "uniform", "stop"};
	for (int i = 0; i < n->all.len; i++) {
		const char *name = n->all.data[i]->name;
		bool taken = row_find(name) != NULL;
		for (size_t k = 0; k < sizeof words / sizeof *words; k++)
			taken = taken || strcmp(words[k], name) == 0;
		if (taken)
			return n->all.data[i];
	}
	return NULL;
}

void print_train(const Ast *file, const TrainSettings *settings, const char *net, Text *before,
		 Text *after)
{
	Needed n = {.arena = before->arena, .file = file};
	for (int i = 0; i < file->ndecls; i++)
		if (file->decls[i]->kind == DECL_TRAIN &&
		    strcmp(file->decls[i]->name, settings->net) == 0)
			need_body(&n, file->decls[i]->body, file->decls[i]->nbody);
	const Decl *taken = in_the_way(&n);
	const char *optimizer = settings->optimizer;
	if (taken)
		text_add(after,
			 "\n# The optimizer %s is left out: it uses the %s of its file, and the "
			 "net another one.\n",
			 optimizer, taken->name);
	else if (n.all.len) {
		print_ast(&(Ast){n.all.len, n.all.data}, before);
		text_add(before, "\n");
	}
	text_add(after, "\ntrain %s {\n    batch     = %lld\n    epochs    = %lld\n", net,
		 (long long)settings->batch, (long long)settings->epochs);
	if (optimizer && !taken)
		text_add(after, "    optimizer = %s\n", optimizer);
	text_add(after, "}\n");
}
