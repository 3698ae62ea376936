/* SPDX-License-Identifier: MIT */
/* From definitions to kernels: which definitions share loops. Without optimisation each has a
 * kernel of its own. */
#include "nest.h"

static void add_kernel(Program *p, Entry *e, Map *names, Group *group)
{
	Kernel *kernel = NEW(p->arena, Kernel);
	kernel->group = group;
	kernel->comps = NEW_ARRAY(p->arena, const Tensor *, 2 * group->nitems);
	const char *name = NULL;
	for (int i = 0; i < group->nitems; i++) {
		const Item *item = group->items[i];
		kernel->comps[kernel->ncomps++] = item->tensor;
		if (item->place)
			kernel->comps[kernel->ncomps++] = item->place;
		const char *own = tensor_name_of(e->graph, tensor_base(item->tensor));
		name = item->from      ? arena_format(p->arena, "copy_%s", item->target->name)
		       : item->updates ? arena_format(p->arena, "update_%s", item->updates->name)
		       : own           ? own
				       : name;
	}
	kernel->name = identifier(p->arena, names, name ? name : "kernel");
	vec_push(p->arena, &e->kernels, kernel);
}

void fuse(Program *p, Entry *e)
{
	ItemList items;
	Map names;
	map_init(&names, p->arena);
	if (!items_collect(&items, p, e))
		return;
	for (int i = 0; i < items.list.len; i++) {
		Group *group = NEW(p->arena, Group);
		group->nitems = 1;
		group->items = NEW_ARRAY(p->arena, Item *, 1);
		group->items[0] = items.list.data[i];
		add_kernel(p, e, &names, group);
	}
}
