/* SPDX-License-Identifier: MIT */
/* Which kernels run in strips of images or share rows, what that does to memory, and how tiles are filled. (That the
 * values are the same is fuzz_emit's to see, which asks for strips everywhere.) */
#include "../compiler/library.h"
#include "unit.h"

#include <stdio.h>
#include <string.h>

extern const char prelude_text[];

static Panic panic;
static Arena *arena;

static void begin(void)
{
	arena = arena_new(NULL, &panic);
}

static void end(void)
{
	arena_free(arena);
}

/* The training step of that net. */
static Entry *step_of(const char *net, int64_t batch)
{
	Diag *diag = NEW(arena, Diag);
	if (setjmp(panic.env))
		ck_abort_msg("%s", panic.text);
	diag_init(diag, arena);
	diag_source(diag, "prelude.cnn", prelude_text, strlen(prelude_text));
	diag_source(diag, "net.cnn", net, strlen(net));
	Compilation c = {.arena = arena, .diag = diag, .request = {.batch = batch}};
	c.base.optimize = 1;
	ck_assert(compilation_open(&c, arena));
	Request request = {.kind = ENTRY_STEP, .training = true};
	Entry *e = compilation_entry(&c, compilation_program(&c, arena), "step", request,
				     EXTENT_WHOLE);
	ck_assert_ptr_nonnull(e);
	return e;
}

#define LOSS(net) "    loss cross_entropy(z, y)\n}\ntrain " net " { optimizer = sgd(rate = 0.1) }\n"
static const char lenet5[] =
	"net lenet5 {\n    input x: f32[N, 1, 28, 28]\n    input y: i32[N]\n"
	"    z = x |> conv(6, 5, pad = 2) |> relu |> maxpool(2) |> conv(16, 5) |> relu |> "
	"maxpool(2)\n"
	"          |> flatten |> dense(120) |> relu |> dense(84) |> relu |> dense(10)\n" LOSS(
		"lenet5");
static const char wide[] = /* its weights are larger than its images */
	"net wide {\n    input x: f32[N, 2048]\n    input y: i32[N]\n"
	"    z = x |> dense(2048) |> relu |> dense(2048) |> relu |> dense(10)\n" LOSS("wide");
static const char mixing[] = /* channels in lanes */
	"net mixing {\n    input x: f32[N, 32, 8, 8]\n    input y: i32[N]\n"
	"    z = x |> conv(64, 1, bias = false) |> relu |> conv(32, 1, bias = false) |> relu\n"
	"          |> global_avgpool |> dense(10)\n" LOSS("mixing");
static const char coupled[] =
	"net coupled {\n    input x: f32[N, 16, 32, 32]\n    input y: i32[N]\n"
	"    z = x |> conv(16, 3, pad = 1) |> batchnorm |> relu |> conv(16, 3, pad = 1) |> "
	"batchnorm |> relu\n"
	"          |> global_avgpool |> dense(10)\n" LOSS("coupled");

static const char tall[] = "net tall {\n    input x: f32[N, 784]\n    input y: i32[N]\n"
			   "    z = x |> dense(64) |> relu |> dense(10)\n"
			   "    metric accuracy(z, y)\n" LOSS("tall");
static const char shared_sum[] = "net shared {\n    input x: f32[N, 8]\n    input y: i32[N]\n"
				 "    h = x |> dense(8) |> relu\n"
				 "    m[n] = max[f] h[n, f]\n"
				 "    s = sum[n] m[n]\n"
				 "    p[n, f] = h[n, f] * m[n] / s\n"
				 "    z = p |> dense(10)\n" LOSS("shared");
static const char square[] = /* what reads m[f] where it computes q[n, f] is not at its row */
	"net square {\n    input x: f32[N, 4]\n    input y: i32[N]\n"
	"    h = x |> dense(4) |> relu\n"
	"    m[n] = max[f] h[n, f]\n"
	"    q[n, f] = h[n, f] * m[f]\n"
	"    z = q |> dense(10)\n" LOSS("square");

static const char coupled_bare[] =
	"net bare {\n    input x: f32[N, 16, 32, 32]\n    input y: i32[N]\n"
	"    h = x |> conv(16, 3, pad = 1, bias = false) |> batchnorm |> relu\n"
	"    z = h |> conv(16, 3, pad = 1, bias = false) |> batchnorm |> global_avgpool |> "
	"dense(10)\n" LOSS("bare");
static const char coupled_curved[] = /* h is not cheap */
	"net curved {\n    input x: f32[N, 16, 32, 32]\n    input y: i32[N]\n"
	"    h = x |> conv(16, 3, pad = 1, bias = false) |> batchnorm |> sigmoid\n"
	"    z = h |> conv(16, 3, pad = 1, bias = false) |> batchnorm |> global_avgpool |> "
	"dense(10)\n" LOSS("curved");

static const Kernel *kernel_called(const Entry *e, const char *name)
{
	for (int i = 0; i < e->kernels.len; i++)
		if (strcmp(e->kernels.data[i]->name, name) == 0)
			return e->kernels.data[i];
	ck_abort_msg("there is no kernel %s", name);
}

static const Buffer *buffer_called(const Entry *e, const char *name)
{
	for (int i = 0; i < e->buffers.len; i++)
		if (strcmp(e->buffers.data[i]->name, name) == 0)
			return e->buffers.data[i];
	ck_abort_msg("there is no buffer %s", name);
}

/* Forward and backward of a net in which nothing couples images are one stretch, and need the memory
 * of one strip. */
START_TEST(memory_does_not_grow)
{
	const Entry *first = step_of(lenet5, 128);
	for (int64_t batch = 256; batch <= 1024; batch *= 2) {
		const Entry *e = step_of(lenet5, batch);
		ck_assert_int_eq(e->strips.len, 1);
		ck_assert_int_eq(e->strips.data[0]->count, batch / 64);
		ck_assert_int_eq(e->arena_bytes, first->arena_bytes);
	}
	/* blocks of 125, as 8 does not divide the batch */
	ck_assert_int_eq(step_of(lenet5, 500)->arena_bytes, step_of(lenet5, 750)->arena_bytes);
}
END_TEST

/* What hands images on holds one strip; the gradients of the weights add up, and are used afterwards. */
START_TEST(sums_add_up)
{
	const Entry *e = step_of(lenet5, 256);
	const Strip *strip = e->strips.data[0];
	const Buffer *image = buffer_called(e, "maxpool1"),
		     *sum = buffer_called(e, "d_conv1_weight");
	ck_assert_int_eq(image->shape.dim[0], 4);
	ck_assert_int_eq(image->advance, image->elements);
	ck_assert_int_eq(sum->advance, 0);
	ck_assert(sum->first == strip->first && sum->last > strip->last);
	bool cleared = false;
	for (int i = 0; i < strip->sums.len; i++)
		cleared |= strip->sums.data[i] == sum;
	ck_assert(cleared);
	ck_assert_ptr_eq(kernel_called(e, "d_conv1_weight")->strip, strip);
	ck_assert_ptr_null(e->kernels.data[strip->last + 1]->strip);
}
END_TEST

/* Little that fits the cache anyway; weights that would be read, and their gradients added to, for every few
 * images. */
START_TEST(what_does_not_pay)
{
	ck_assert_int_eq(step_of(lenet5, 32)->strips.len, 0);
	ck_assert_ptr_null(kernel_called(step_of(wide, 512), "relu2")->strip);
}
END_TEST

/* The statistics of a batch are whole before anything is normalised: a stretch ends there. */
START_TEST(statistics_end_a_stretch)
{
	const Entry *e = step_of(coupled, 128);
	const Kernel *first = kernel_called(e, "relu1"), *second = kernel_called(e, "conv2");
	ck_assert_ptr_nonnull(first->strip);
	ck_assert_ptr_eq(first->strip, second->strip);
	ck_assert_ptr_ne(kernel_called(e, "conv1")->strip, first->strip);
	/* both sums of what conv2 hands on are made of its images while these are there */
	ck_assert_ptr_eq(kernel_called(e, "batchnorm2_v_sum_parts")->strip, second->strip);
	for (int i = 0; i < e->kernels.len; i++)
		for (int k = 0; k < i; k++) {
			const Strip *s = e->kernels.data[i]->strip;
			bool apart = s && s == e->kernels.data[k]->strip &&
				     s != e->kernels.data[i - 1]->strip;
			ck_assert_msg(!apart, "the kernels of a stretch do not follow each other");
		}
}
END_TEST

static int last_use(const Entry *e, const char *name)
{
	const Buffer *b = buffer_called(e, name);
	for (int i = e->kernels.len - 1; i >= 0; i--)
		if (i <= b->last)
			return i;
	return -1;
}

/* The gradient reads the maxima, not what they were taken of. */
START_TEST(a_maximum_outlives_its_elements)
{
	static const char own[] =
		"net own {\n    input x: f32[N, 1, 12, 12]\n    input y: i32[N]\n"
		"    h = x |> conv(6, 3)\n"
		"    m[n, c, a < 5, b < 3] = max[i < 2, j < 3] max(h[n, c, 2*a + i, 3*b + j], 0)\n"
		"    z = m |> flatten |> dense(10)\n" LOSS("own");
	const int batches[] = {1, 32};
	for (int k = 0; k < 2; k++) {
		const Entry *e = step_of(lenet5, batches[k]);
		const char *z = k ? "conv1_z" : "conv1";
		ck_assert_str_eq(e->kernels.data[last_use(e, z)]->name, "maxpool1");
		ck_assert(strncmp(e->kernels.data[last_use(e, "maxpool1_place")]->name, "d_conv1",
				  7) == 0);
		e = step_of(own, batches[k]);
		ck_assert_str_eq(e->kernels.data[last_use(e, k ? "conv1_z" : "h")]->name, "m");
	}
}
END_TEST

/* The elements that the gradient of that bias is a sum of, for each of its own. */
static int64_t terms_of(const Entry *e, const char *title)
{
	int64_t terms = 1;
	for (int i = 0; i < e->graph->tensors.len; i++) {
		const Tensor *t = e->graph->tensors.data[i];
		const char *own = tensor_title(e->graph, t);
		for (int k = 0; own && strcmp(own, title) == 0 && k < t->nreds; k++)
			terms *= t->reds[k];
	}
	return terms;
}

/* A sum over what goes to places is one over the maxima, where the windows are all there is. */
START_TEST(a_bias_is_summed_over_maxima)
{
	static const char more[] = /* a row and a column are in no window */
		"net more {\n    input x: f32[N, 1, 13, 13]\n    input y: i32[N]\n"
		"    z = x |> conv(6, 3) |> relu |> maxpool(2) |> flatten |> dense(10)\n" LOSS(
			"more");
	const int batches[] = {1, 32};
	for (int k = 0; k < 2; k++) {
		ck_assert_int_eq(terms_of(step_of(lenet5, batches[k]), "d_conv1.bias"),
				 batches[k] * 14 * 14);
		ck_assert_int_eq(terms_of(step_of(more, batches[k]), "d_conv1.bias"),
				 batches[k] * 11 * 11);
	}
}
END_TEST

static bool any_again(const Entry *e, const char *title)
{
	for (int i = 0; i < e->graph->tensors.len; i++) {
		const Tensor *t = e->graph->tensors.data[i];
		if (t->again && strcmp(tensor_title(e->graph, t), title) == 0)
			return true;
	}
	return false;
}

/* With a large batch the gradient makes h = relu(batchnorm(z)) of z once more, in its own strips; so h lives for
 * a strip of the forward part, and not until then. */
START_TEST(what_is_cheap_is_made_again)
{
	const Entry *e = step_of(coupled_bare, 128);
	ck_assert(any_again(e, "h_again") && any_again(e, "batchnorm1_again"));
	const Buffer *h = buffer_called(e, "h"), *z = buffer_called(e, "conv1");
	ck_assert_int_lt(h->elements, shape_elements(h->tensor->shape));
	ck_assert_int_ge(z->elements, shape_elements(z->tensor->shape));
	ck_assert_int_gt(z->last, h->last);
	/* a batch that fits the caches keeps it */
	ck_assert(!any_again(step_of(coupled_bare, 4), "h_again"));
}
END_TEST

/* Under a batch norm a convolution's bias is no reason to keep both the convolution and its sum with the bias. */
START_TEST(a_sum_is_kept_once)
{
	const Entry *e = step_of(coupled, 128);
	const Buffer *conv = buffer_called(e, "conv1"), *next = buffer_called(e, "conv2");
	int64_t whole = shape_elements(conv->tensor->shape);
	int kept = 0; /* whole, from before conv2 until the gradient */
	for (int i = 0; i < e->buffers.len; i++) {
		const Buffer *b = e->buffers.data[i];
		kept += b->first >= 0 && b->first < next->first && b->last > next->last &&
			b->elements >= whole;
	}
	ck_assert(any_again(e, "relu1_again"));
	ck_assert_int_ge(conv->elements, whole);
	ck_assert_int_eq(kept, 2); /* x and conv1 */
}
END_TEST

START_TEST(what_costs_more_is_kept)
{
	const Entry *e = step_of(coupled_curved, 128);
	const Buffer *h = buffer_called(e, "h");
	ck_assert(!any_again(e, "h_again"));
	ck_assert_int_ge(h->elements, shape_elements(h->tensor->shape));
}
END_TEST

/* The update is made of a tile of the gradient as soon as that is there. */
START_TEST(gradients_need_no_memory)
{
	const Entry *e = step_of(wide, 32);
	ck_assert_int_lt(buffer_called(e, "d_dense1_weight")->first, 0);
	ck_assert_int_lt(e->arena_bytes, 2048 * 2048 * 4);
	/* nor where the tile lies in blocks of both channels, the parameter in its own order */
	ck_assert_int_lt(buffer_called(step_of(mixing, 1), "d_conv2_weight")->first, 0);
}
END_TEST

/* The fewest sums of any tile with vectors below n; 0: there is none. */
static int fewest_sums(const Node *n)
{
	int fewest = 0;
	for (; n; n = n->next) {
		bool vectors = n->kind == NODE_TILE && n->tile->a_lanes;
		int sums = vectors ? n->tile->z.n : fewest_sums(n->body);
		fewest = sums && (!fewest || sums < fewest) ? sums : fewest;
	}
	return fewest;
}

/* With one image the gradient of a dense layer's input is a matrix times a vector: several vectors of it are
 * added up side by side. */
START_TEST(vectors_fill_a_tile)
{
	const Entry *e = step_of(lenet5, 1);
	ck_assert_int_ge(fewest_sums(kernel_called(e, "d_flatten1")->body), 5);
	e = step_of(wide, 1);
	ck_assert_int_ge(fewest_sums(kernel_called(e, "d_dense1")->body), 8);
}
END_TEST

static int top_loops(const Kernel *k)
{
	int loops = 0;
	for (const Node *n = k->body; n; n = n->next)
		loops += n->kind == NODE_LOOP;
	return loops;
}

static bool computes(const Kernel *k, const Entry *e, const char *title)
{
	for (int i = 0; i < k->ncomps; i++) {
		const char *own = tensor_title(e->graph, k->comps[i]);
		if (own && strcmp(own, title) == 0)
			return true;
	}
	return false;
}

/* The maximum of the logits, the sum of their exponentials, the loss, how often the maximum is right, and the
 * gradient are one loop over the images. */
START_TEST(softmax_is_one_sweep)
{
	const Entry *e = step_of(tall, 32);
	const Kernel *k = kernel_called(e, "d_z");
	ck_assert(computes(k, e, "accuracy1.m") && computes(k, e, "cross_entropy1.sum") &&
		  computes(k, e, "cross_entropy1") && computes(k, e, "accuracy1"));
	ck_assert_int_eq(top_loops(k), 1);
}
END_TEST

/* What reads a sum over all rows waits until they are all there. */
START_TEST(a_sum_of_all_rows_is_awaited)
{
	const Entry *e = step_of(shared_sum, 32);
	const Kernel *k = kernel_called(e, "s");
	ck_assert(!computes(k, e, "p"));
}
END_TEST

/* There are as many rows as elements in each: a loop over one is not a loop over the other. */
START_TEST(rows_are_told_from_columns)
{
	const Entry *e = step_of(square, 4);
	for (int i = 0; i < e->kernels.len; i++) {
		const Kernel *k = e->kernels.data[i];
		if (computes(k, e, "m"))
			ck_assert(!computes(k, e, "q"));
	}
}
END_TEST

int main(void)
{
	TCase *tests = tcase_create("all");
	tcase_add_checked_fixture(tests, begin, end);
	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, memory_does_not_grow);
	tcase_add_test(tests, sums_add_up);
	tcase_add_test(tests, what_does_not_pay);
	tcase_add_test(tests, statistics_end_a_stretch);
	tcase_add_test(tests, a_maximum_outlives_its_elements);
	tcase_add_test(tests, a_bias_is_summed_over_maxima);
	tcase_add_test(tests, what_is_cheap_is_made_again);
	tcase_add_test(tests, a_sum_is_kept_once);
	tcase_add_test(tests, what_costs_more_is_kept);
	tcase_add_test(tests, gradients_need_no_memory);
	tcase_add_test(tests, vectors_fill_a_tile);
	tcase_add_test(tests, softmax_is_one_sweep);
	tcase_add_test(tests, a_sum_of_all_rows_is_awaited);
	tcase_add_test(tests, rows_are_told_from_columns);
	return run_case("strip", tests);
}
