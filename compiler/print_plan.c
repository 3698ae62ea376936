/* SPDX-License-Identifier: MIT */
/* --emit=plan: for every entry function its kernels in the order they run, its buffers with their
 * sizes, places and lives, and the arena beside its lower bound. */
#include "nest.h"

#include <string.h>

static const char *element_name(const Program *p, const Buffer *b)
{
	return b->elem == ELEM_BYTE ? "i8" : b->elem == ELEM_INT ? "i32" : p->f64 ? "f64" : "f32";
}

static int count_loops(const Node *n)
{
	int loops = 0;
	for (; n; n = n->next)
		loops += (n->kind == NODE_LOOP) + count_loops(n->body);
	return loops;
}

static void count_leaves(const Node *n, int *tiles, int *maps)
{
	for (; n; n = n->next) {
		*tiles += n->kind == NODE_LOOP && n->leaf == LEAF_TILE;
		*maps += n->kind == NODE_LOOP && n->leaf == LEAF_MAP;
		count_leaves(n->body, tiles, maps);
	}
}

static const char *comp_name(const Entry *e, const Tensor *t)
{
	const char *name = tensor_title(e->graph, t);
	return name ? name : e->buffer[t->id] ? e->buffer[t->id]->name : "(value)";
}

static const Node *first_store(const Node *n)
{
	const Node *found = NULL;
	for (; n && !found; n = n->next)
		found = n->kind == NODE_STORE && n->buffer ? n : first_store(n->body);
	return found;
}

static const char *buffer_title(const Buffer *b)
{
	bool slot = b->storage == STORE_PARAM || b->storage == STORE_STATE;
	return slot && b->tensor ? b->tensor->name : b->name;
}

/* Of a kernel that only copies: "conv1.bias.v = conv1.bias.m"; else NULL. */
static const char *copied(const Program *p, const Kernel *k)
{
	const Node *store = k->ncomps == 1 ? first_store(k->body) : NULL;
	const Scalar *value = store && store->op == STORE_SET ? store->value : NULL;
	if (!value || value->kind != SC_LOAD || value->buffer == store->buffer)
		return NULL;
	return arena_format(p->arena, "%s = %s", buffer_title(store->buffer),
			    buffer_title(value->buffer));
}

static void print_kernels(const Program *p, const Entry *e, Text *out)
{
	text_add(out, "  %4s  %-28s %5s %5s %5s  %s\n", "", "kernel", "loops", "tiles", "maps",
		 "computes");
	for (int i = 0; i < e->kernels.len; i++) {
		const Kernel *k = e->kernels.data[i];
		int tiles = 0, maps = 0;
		count_leaves(k->body, &tiles, &maps);
		text_add(out, "  %4d  %-28s %5d %5d %5d ", i, k->name, count_loops(k->body), tiles,
			 maps);
		const char *copy = copied(p, k);
		if (copy)
			text_add(out, " %s", copy);
		for (int c = 0; c < k->ncomps && !copy; c++)
			text_add(out, "%s %s", c ? "," : "", comp_name(e, k->comps[c]));
		text_add(out, "\n");
	}
}

static void print_strips(const Entry *e, Text *out)
{
	for (int i = 0; i < e->strips.len; i++) {
		const Strip *s = e->strips.data[i];
		text_add(out, "  kernels %d-%d run for %lld image%s at a time, %lld times\n", s->first,
			 s->last, (long long)s->images, s->images == 1 ? "" : "s",
			 (long long)s->count);
	}
}

static void print_buffers(const Program *p, const Entry *e, Text *out)
{
	static const char *const storages[] = {"input",  "params", "states", "gradients",
					       "result", "arena",  "local"};
	text_add(out, "  %4s  %-28s %-22s %12s  %-10s %12s  %s\n", "", "buffer", "shape", "bytes",
		 "in", "offset", "kernels");
	for (int i = 0; i < e->buffers.len; i++) {
		const Buffer *b = e->buffers.data[i];
		const char *shape = arena_format(p->arena, "%s%s", element_name(p, b),
						 shape_text(p->arena, b->shape));
		bool placed = b->storage != STORE_INPUT && b->storage != STORE_RESULT &&
			      b->storage != STORE_LOCAL;
		int64_t size = b->storage == STORE_ARENA ? 1 : p->f64 ? 8 : 4;
		text_add(out, "  %4d  %-28s %-22s %12lld  %-10s ", i, b->name, shape,
			 (long long)buffer_bytes(p, b), storages[b->storage]);
		if (placed)
			text_add(out, "%12lld", (long long)(b->offset * size));
		else
			text_add(out, "%12s", "-");
		if (b->first >= 0)
			text_add(out, "  %d-%d", b->first, b->last);
		if (b->alias)
			text_add(out, "  in place of %s", b->alias->name);
		text_add(out, "\n");
	}
}

void print_plan(const Program *p, Text *out)
{
	for (int i = 0; i < p->entries.len; i++) {
		const Entry *e = p->entries.data[i];
		double gap = e->lower_bound ? 100.0 * (double)(e->arena_bytes - e->lower_bound) /
						      (double)e->lower_bound
					    : 0;
		text_add(out, "%s%s: %d kernels\n", i ? "\n" : "", e->name, e->kernels.len);
		print_kernels(p, e, out);
		print_strips(e, out);
		print_buffers(p, e, out);
		text_add(out, "  arena %lld bytes, lower bound %lld bytes, gap %.1f %%\n",
			 (long long)e->arena_bytes, (long long)e->lower_bound, gap);
	}
}
