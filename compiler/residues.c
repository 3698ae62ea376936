/* SPDX-License-Identifier: MIT */
/* What depends on an index by its residue: subscripts as floor((t + 1) / 2), which a stride makes, and
 * conditions as "2 divides t". For every residue of t they are plain, so that loops go over
 * the values of one residue at a time, or over all residues side by side. */
#include "nest.h"

void residues_init(Residues *x, int rank)
{
	*x = (Residues){.rank = rank};
	for (int k = 0; k < MAX_INDICES; k++)
		x->modulus[k] = 1;
}

void residues_modulus(Residues *x, int k, int64_t m)
{
	x->modulus[k] *= m / common_divisor(m, x->modulus[k]);
}

void residues_aff(Residues *x, const Aff *a)
{
	for (int i = 0; i < a->n; i++) {
		const Atom *atom = a->terms[i].atom;
		if (atom->kind != ATOM_DIV)
			continue;
		for (int k = 0; k < MAX_INDICES; k++) {
			if (!(atom->indices >> k & 1))
				continue;
			int64_t coef = aff_coef(atom->inner, k);
			x->odd = x->odd || !coef || k >= x->rank || atom->has_read;
			if (x->odd)
				return;
			residues_modulus(x, k, atom->divisor / common_divisor(atom->divisor, coef));
		}
	}
}

void residues_cond(Residues *x, Graph *g, const Cond *c)
{
	int k;
	residues_aff(x, c->aff);
	/* t divisible by the stride: the gradient of a window of one element */
	if (c->kind == COND_DIVIDES && c->aff->n == 1 &&
	    aff_is_index(aff_offset(g, c->aff, -c->aff->constant), &k) && k < x->rank)
		residues_modulus(x, k, c->divisor);
}

static void see_subscripts(void *context, const Tensor *t, const Aff *const *subs)
{
	for (int d = 0; d < t->shape.rank; d++)
		residues_aff(context, subs[d]);
}

void residues_item(Residues *x, Graph *g, const Item *item)
{
	item_reads(g, item, see_subscripts, x);
	for (int i = 0; i < item->nconds; i++)
		residues_cond(x, g, item->domain[i]);
}

int64_t residues_count(Residues *x, const int64_t *extents)
{
	int64_t classes = 1;
	for (int k = 0; k < x->rank && classes <= MOST_CLASSES; k++) {
		classes *= x->modulus[k];
		x->odd = x->odd || x->modulus[k] > extents[k];
	}
	return x->odd || classes > MOST_CLASSES ? 0 : classes;
}

int64_t residues_next(const Residues *x, int k, int64_t *number)
{
	int64_t r = *number % x->modulus[k];
	*number /= x->modulus[k];
	return r;
}
