/* SPDX-License-Identifier: MIT */
/*
 * unit_cli_weights.c - weights that go from `cnnc train` to a stand-alone trainer and back.
 *
 * The one idea: where a training is stopped, saved, loaded and continued must not matter, nor by
 * which of the two. So one that one of them does alone is compared with one that they share.
 */
#include "unit_cli.h"

#include <math.h>

/* With states of a layer, states of the optimizer and random numbers. */
static const char shared[] =
	"net shared {\n"
	"    input x: f32[N, 1, 4, 4]\n"
	"    input y: i32[N]\n"
	"    z = x |> conv(3, 3, pad = 1, bias = false) |> batchnorm |> gelu |> flatten\n"
	"          |> dropout(0.2) |> dense(3)\n"
	"    output z\n"
	"    loss cross_entropy(z, y)\n"
	"    metric accuracy(z, y)\n"
	"}\n"
	"train shared { batch = 8 epochs = 2 optimizer = adam(rate = 0.02) }\n";

#define CC "cc -std=c99 -Wall -Wextra -Wpedantic -Werror -O1 "

/* The net, its data, and its trainers: ./single and ./double. */
static void put_shared(void)
{
	put_text("shared.cnn", shared);
	put_data(43, 5, 4, 3);
	ENDS("shared.cnn --main -o single.c", STATUS_OK);
	ENDS("shared.cnn --main --dtype f64 -o double.c", STATUS_OK);
	SHELL_ENDS(CC "single.c -lm -o single && " CC "double.c -lm -o double", STATUS_OK);
}

static uint64_t header_length(const unsigned char *bytes)
{
	uint64_t length = 0;

	for (int i = 7; i >= 0; i--)
		length = length << 8 | bytes[i];
	return length;
}

/* The headers are the same to the byte, metadata included, and the values nearly. */
static void same_weights(const char *a, const char *b, double tolerance)
{
	SafeTensors left, right;

	WORKS(safetensors_read(a, &left, &err));
	WORKS(safetensors_read(b, &right, &err));
	ck_assert_uint_eq(header_length(left.file), header_length(right.file));
	ck_assert_int_eq(memcmp(left.file, right.file, 8 + header_length(left.file)), 0);
	for (size_t i = 0; i < left.count; i++) {
		double l[256], r[256];
		ck_assert_uint_le(left.tensors[i].count, COUNT(l));
		WORKS(safetensors_get(&left, &left.tensors[i], DATA_F64, l, &err));
		WORKS(safetensors_get(&right, &right.tensors[i], DATA_F64, r, &err));
		for (size_t k = 0; k < left.tensors[i].count; k++)
			ck_assert_msg(fabs(l[k] - r[k]) <= tolerance * (1 + fabs(l[k])),
				      "%s, %s: %s: element %zu is %.17g, and %.17g", a, b,
				      left.tensors[i].name, k, l[k], r[k]);
	}
	safetensors_free(&left);
	safetensors_free(&right);
}

static double number_after(const char *text, const char *words)
{
	const char *at = strstr(text, words);

	ck_assert_msg(at != NULL, "\"%s\" lacks \"%s\"", text, words);
	return strtod(at + strlen(words), NULL);
}

START_TEST(training_is_shared)
{
	SafeTensors file;

	put_shared();
	ENDS("train shared.cnn --dtype f64 --data . --epochs 4 --seed 5 --save all", STATUS_OK);
	SHELL_ENDS("./double . --epochs 4 --seed 5 --save own", STATUS_OK);
	same_weights("all", "own", 1e-9);
	ENDS("train shared.cnn --dtype f64 --data . --epochs 1 --seed 5 --save part", STATUS_OK);
	SHELL_ENDS("./double . --epochs 2 --load part --save part", STATUS_OK);
	ck_assert_str_eq(said, "");
	HAS(printed, "epoch 2/3: loss");
	HAS(printed, "epoch 3/3: loss");
	ck_assert_ptr_null(strstr(printed, "epoch 1/"));
	ENDS("train shared.cnn --dtype f64 --data . --epochs 1 --load part --save part", STATUS_OK);
	ck_assert_str_eq(said, "");
	HAS(printed, "seed 5");
	HAS(printed, "epoch 4/4  test loss");
	same_weights("all", "part", 1e-9);
	WORKS(safetensors_read("part", &file, &err));
	ck_assert_str_eq(safetensors_note(&file, "step"), "20");
	ck_assert_str_eq(safetensors_note(&file, "seed"), "5");
	ck_assert_str_eq(safetensors_note(&file, "net"), "shared");
	ck_assert_ptr_nonnull(safetensors_find(&file, "optimizer.conv1.weight.m"));
	safetensors_free(&file);
	SHELL_ENDS("./double . --epochs 0 --load part --seed 6 --save other", STATUS_OK);
	WORKS(safetensors_read("other", &file, &err));
	ck_assert_str_eq(safetensors_note(&file, "seed"), "6");
	safetensors_free(&file);
}
END_TEST

/* The other precision is taken, and rounded if need be. */
START_TEST(precisions_are_converted)
{
	put_shared();
	ENDS("train shared.cnn --data . --save f32", STATUS_OK);
	ENDS("train shared.cnn --data . --dtype f64 --save f64", STATUS_OK);
	SHELL_ENDS("./single . --epochs 0 --load f32 --save a && ./double . --epochs 0 --load f64 "
		   "--save b",
		   STATUS_OK);
	SHELL_ENDS("cmp a f32 && cmp b f64", STATUS_OK);
	SHELL_ENDS("./single . --epochs 0 --load f64 --save a && ./double . --epochs 0 --load f32 "
		   "--save b",
		   STATUS_OK);
	ENDS("train shared.cnn --data . --epochs 0 --load f64 --save c", STATUS_OK);
	ENDS("train shared.cnn --data . --dtype f64 --epochs 0 --load f32 --save d", STATUS_OK);
	SHELL_ENDS("cmp a c && cmp b d", STATUS_OK);
	SHELL_ENDS("cat f64 | ./single . --epochs 0 --load - --save a && cmp a c", STATUS_OK);
}
END_TEST

/* What does not fit is listed as the command lists it. */
START_TEST(trainer_lists_what_does_not_fit)
{
	static const size_t bias[] = {3}, weight[] = {3, 9}, one[] = {1};
	static const float zeros[27];
	SafeTensorOut tensors[] = {{"conv1.bias", DATA_F32, 1, bias, zeros},
				   {"dense1.weight", DATA_F32, 2, weight, zeros},
				   {"dense3.bias", DATA_F32, 1, one, zeros},
				   {"bn.num_batches_tracked", DATA_F32, 1, one, zeros},
				   {"optimizer.dense1.bias.q", DATA_F32, 1, one, zeros}};
	char *by_trainer;

	put_shared();
	WORKS(safetensors_write("w", tensors, 5, &err));
	SHELL_ENDS("./single . --load w --save v", STATUS_INPUT);
	ck_assert_str_eq(printed, "");
	HAS(said, "w: error: these weights do not fit net shared:\n");
	HAS(said, "  missing      conv1.weight [3, 1, 3, 3]\n");
	HAS(said, "  other shape  dense1.weight: expected [3, 48], and found [3, 9]\n");
	HAS(said, "  left over    dense3.bias [1]\n");
	by_trainer = strdup(said);
	ENDS("train shared.cnn --data . --load w --save v", STATUS_INPUT);
	ck_assert_str_eq(by_trainer, said);
	free(by_trainer);
	ck_assert_int_ne(access("v", F_OK), 0);
}
END_TEST

START_TEST(another_optimizer_starts_afresh)
{
	char text[1024];
	char *end;

	put_shared();
	ENDS("train shared.cnn --data . --epochs 1 --save w", STATUS_OK);
	strcpy(text, shared);
	end = strstr(text, "adam");
	ck_assert_ptr_nonnull(end);
	strcpy(end, "sgd(rate = 0.1) }\n");
	put_text("shared.cnn", text);
	ENDS("shared.cnn --main -o single.c", STATUS_OK);
	SHELL_ENDS(CC "single.c -lm -o single", STATUS_OK);
	SHELL_ENDS("./single . --epochs 1 --load w --save v", STATUS_OK);
	ck_assert_str_eq(said, "w: note: no states of this optimizer: it starts afresh\n");
	HAS(printed, "epoch 1/1: ");
	ENDS("train shared.cnn --data . --epochs 1 --load v", STATUS_OK);
	ck_assert_str_eq(said, "");
	HAS(printed, "epoch 2/2  test");
}
END_TEST

/* Nothing is trained; what is there is tested, and saved if that is asked for. */
START_TEST(no_epochs)
{
	double loss;

	put_shared();
	ENDS("train shared.cnn --data . --epochs 0 --seed 3 --save first", STATUS_OK);
	HAS(printed, "epoch 0/0  test loss ");
	loss = number_after(printed, "test loss ");
	SHELL_ENDS("./single . --epochs 0 --seed 3 --save own", STATUS_OK);
	ck_assert_double_eq_tol(number_after(printed, "test: loss "), loss, 1e-3);
	ck_assert_ptr_null(strstr(printed, "epoch"));
	same_weights("first", "own", 1e-5);
	ENDS("train shared.cnn --data . --epochs 3 --save w", STATUS_OK);
	loss = number_after(printed, "epoch 3/3  test loss ");
	ENDS("train shared.cnn --data . --epochs 0 --load w --save v", STATUS_OK);
	ck_assert_double_eq_tol(number_after(printed, "epoch 3/3  test loss "), loss, 1e-9);
	ck_assert_ptr_null(strstr(printed, "images/s"));
	SHELL_ENDS("cmp v w", STATUS_OK);
	SHELL_ENDS("./single . --epochs 0 --load w", STATUS_OK);
	ck_assert_double_eq_tol(number_after(printed, "test: loss "), loss, 1e-3);
	ENDS("train shared.cnn --data . --epochs -1", STATUS_USAGE);
}
END_TEST

/* The same file but for its metadata, and as F32. */
static void put_notes(const char *from, const char *to, const SafeNote *notes, size_t count)
{
	static float values[32][256];
	SafeTensorOut outs[32];
	SafeTensors file;

	WORKS(safetensors_read(from, &file, &err));
	ck_assert_uint_le(file.count, COUNT(outs));
	for (size_t i = 0; i < file.count; i++) {
		const SafeTensor *t = &file.tensors[i];
		ck_assert_uint_le(t->count, COUNT(values[0]));
		WORKS(safetensors_get(&file, t, DATA_F32, values[i], &err));
		outs[i] = (SafeTensorOut){t->name, DATA_F32, t->rank, t->dims, values[i]};
	}
	WORKS(safetensors_write_notes(to, outs, file.count, notes, count, &err));
	safetensors_free(&file);
}

/* The same file but for its step and seed. */
static void put_step(const char *from, const char *to, const char *step, const char *seed)
{
	const SafeNote notes[] = {{"net", "shared"}, {"step", step}, {"seed", seed}};

	put_notes(from, to, notes, 3);
}

/* Both programs end so, with these words on standard error, and have nothing to say before them. */
static void both_refuse(const char *said_by_both)
{
	SHELL_ENDS("./single . --epochs 1 --load v --save u", STATUS_INPUT);
	ck_assert_str_eq(said, said_by_both);
	ENDS("train shared.cnn --data . --epochs 1 --load v --save u", STATUS_INPUT);
	ck_assert_str_eq(said, said_by_both);
	ck_assert_int_ne(access("u", F_OK), 0);
}

/* The steps of a file decide where to go on, within an epoch too, and are not taken on trust. */
START_TEST(steps_of_a_file)
{
	put_shared();
	ENDS("train shared.cnn --data . --save w", STATUS_OK);
	put_step("w", "v", "10", "1");
	SHELL_ENDS("cmp v w", STATUS_OK);
	put_step("w", "v", "99", "1");
	SHELL_ENDS("./double . --epochs 1 --load v --save a", STATUS_OK);
	HAS(printed, "epoch 20/20: ");
	ENDS("train shared.cnn --data . --dtype f64 --epochs 1 --load v --save b", STATUS_OK);
	HAS(printed, "epoch 20/20 ");
	same_weights("a", "b", 1e-9);
	put_step("w", "v", "18446744073709551615", "1");
	both_refuse("v: error: expected fewer than 2147483647 epochs behind us, and found "
		    "3689348814741910323 (its metadata say step 18446744073709551615)\n");
	put_step("w", "v", "18446744073709551616", "1");
	both_refuse("v: error: __metadata__: expected a whole number of 64 bits as \"step\", and "
		    "found \"18446744073709551616\"\n");
	put_step("w", "v", "-1", "1");
	both_refuse("v: error: __metadata__: expected a whole number of 64 bits as \"step\", and "
		    "found \"-1\"\n");
	put_step("w", "v", "5", "one");
	both_refuse("v: error: __metadata__: expected a whole number of 64 bits as \"seed\", and "
		    "found \"one\"\n");
}
END_TEST

/* Other programs write the tensors back without the metadata: the optimizer's states are taken all the
 * same, and the steps begin anew. */
START_TEST(states_without_a_count)
{
	static const char noted[] = "v: note: its metadata have no count of steps: epochs and "
				    "shuffling start from 0\n";
	static const SafeNote format = {"format", "pt"};

	put_shared();
	ENDS("train shared.cnn --data . --save w", STATUS_OK);
	put_step("w", "zero", "0", "1");
	for (size_t notes = 0; notes < 2; notes++) {
		put_notes("w", "v", &format, notes);
		SHELL_ENDS("./single . --epochs 0 --load v --save a && cmp a zero", STATUS_OK);
		ck_assert_str_eq(said, noted);
		ENDS("train shared.cnn --data . --epochs 0 --load v --save b", STATUS_OK);
		ck_assert_str_eq(said, noted);
		SHELL_ENDS("cmp b zero", STATUS_OK);
		ENDS("train shared.cnn --data . --epochs 1 --load v --save c", STATUS_OK);
		HAS(printed, "epoch 1/1  test");
	}
}
END_TEST

/* The tensors of a file with other numbers: 1, 1 + 1/128, ... as F16 and BF16 in turn, by hand, and the
 * same as F32. */
static void put_halves(const char *from, const char *halves, const char *floats)
{
	static float values[32][256];
	static unsigned char bytes[1 << 16];
	const SafeNote notes[] = {{"net", "shared"}, {"step", "0"}, {"seed", "1"}};
	SafeTensorOut outs[32];
	SafeTensors file;
	char header[1 << 13] = "{\"__metadata__\":{\"step\":\"0\"}", shape[DATA_SHAPE_TEXT];
	size_t used = strlen(header), data = 0, length;

	WORKS(safetensors_read(from, &file, &err));
	ck_assert_uint_le(file.count, COUNT(outs));
	for (size_t i = 0; i < file.count; i++) {
		const SafeTensor *t = &file.tensors[i];
		ck_assert_uint_le(t->count, COUNT(values[0]));
		used += (size_t)snprintf(
			header + used, sizeof header - used,
			",\"%s\":{\"dtype\":\"%s\",\"shape\":%s,\"data_offsets\":[%zu,%zu]}",
			t->name, i % 2 ? "BF16" : "F16", data_shape(shape, t->rank, t->dims), data,
			data + 2 * t->count);
		data += 2 * t->count;
		outs[i] = (SafeTensorOut){t->name, DATA_F32, t->rank, t->dims, values[i]};
		for (size_t k = 0; k < t->count; k++)
			values[i][k] = 1 + (float)(k % 128) / 128;
	}
	length = strlen(strcat(header, "}"));
	ck_assert_uint_le(8 + length + data, sizeof bytes);
	bytes[0] = (unsigned char)(length & 255);
	bytes[1] = (unsigned char)(length >> 8);
	memcpy(bytes + 8, header, length);
	data = 8 + length;
	for (size_t i = 0; i < file.count; i++)
		for (size_t k = 0; k < file.tensors[i].count; k++) {
			size_t bits = i % 2 ? 0x3f80 + k % 128 : 0x3c00 + 8 * (k % 128);
			bytes[data++] = (unsigned char)(bits & 255);
			bytes[data++] = (unsigned char)(bits >> 8);
		}
	put(halves, bytes, data);
	WORKS(safetensors_write_notes(floats, outs, file.count, notes, 3, &err));
	safetensors_free(&file);
}

START_TEST(halves_are_taken)
{
	put_shared();
	ENDS("train shared.cnn --data . --epochs 1 --save w", STATUS_OK);
	put_halves("w", "v", "u");
	SHELL_ENDS("./single . --epochs 0 --load v --save a && cmp a u", STATUS_OK);
	ck_assert_str_eq(said, "");
	ENDS("train shared.cnn --data . --epochs 0 --load v --save b", STATUS_OK);
	SHELL_ENDS("cmp b u", STATUS_OK);
	SHELL_ENDS("./double . --epochs 0 --load v --save a && ./double . --epochs 0 --load u "
		   "--save b && cmp a b",
		   STATUS_OK);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {training_is_shared,
				      precisions_are_converted,
				      trainer_lists_what_does_not_fit,
				      another_optimizer_starts_afresh,
				      no_epochs,
				      steps_of_a_file,
				      states_without_a_count,
				      halves_are_taken};

	return run_cli_tests("weights of both trainers", tests, COUNT(tests));
}
