/* SPDX-License-Identifier: MIT */
/* From kernels to loop nests. Without optimisation a definition is one plain nest: a loop for each
 * output index in order, then one for each reduction. */
#include "build.h"

/* The textbook's nest: outputs in order, reductions within. */
static void plain_item(Build *b, const Item *item)
{
	Nest nest;
	Mark mark = build_mark(b);
	nest_init(&nest, b, item);
	for (int k = 0; k < item->shape.rank; k++)
		nest_loop(&nest, k);
	nest_element(&nest, false);
	build_leave(b, mark);
}

void schedule(Program *p, Entry *e)
{
	for (int i = 0; i < e->kernels.len; i++) {
		Kernel *kernel = e->kernels.data[i];
		Build b = {.p = p,
			   .e = e,
			   .g = e->graph,
			   .arena = p->arena,
			   .kernel = kernel,
			   .tail = &kernel->body};
		for (int k = 0; k < kernel->group->nitems; k++)
			plain_item(&b, kernel->group->items[k]);
	}
}
