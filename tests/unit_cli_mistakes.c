/* SPDX-License-Identifier: MIT */
/*
 * unit_cli_mistakes.c - what the command cnnc says of wrong files, and of several at once.
 *
 * The one idea: a run that cannot do its work tells everything that is wrong with what it was given,
 * each mistake once, with the file that it is in, and leaves all files as they were. What turns out
 * to be no number in the middle of the work is traced to where that began.
 */
#include "unit_cli.h"

#include <math.h>

/* All that is wrong is told, in this order; nothing is printed. */
#define TELLS(arguments, words)                                                                    \
	do {                                                                                       \
		ENDS(arguments, STATUS_INPUT);                                                     \
		ck_assert_str_eq(said, words);                                                     \
		ck_assert_str_eq(printed, "");                                                     \
	} while (0)

/* x.npy and y.npy are five examples; short.npy is a vector of four. */
static void put_arrays(void)
{
	static const size_t x_dims[] = {5, 1, 4, 4}, y_dims[] = {5}, four[] = {4};
	static const double x[80], y[] = {0, 1, 2, 0, 1};

	put_npy("x.npy", DATA_F64, 4, x_dims, x);
	put_npy("y.npy", DATA_F64, 1, y_dims, y);
	put_npy("short.npy", DATA_F64, 1, four, x);
}

/* ------------------------------------------------------------------------------ several at once */

START_TEST(run_tells_all)
{
	put_tiny(true);
	put_arrays();
	TELLS("run tiny.cnn --in x=none.npy --in y=short.npy --in v=x.npy --out z=no/z.npy "
	      "--out h=. --out q=q.npy --load none",
	      "no/z.npy: error: cannot write: there is no folder no\n"
	      ".: error: cannot write: expected a file, and found a folder\n"
	      "none.npy: error: cannot open: No such file or directory\n"
	      "x.npy: error: net tiny has no input v\n"
	      "none: error: cannot open: No such file or directory\n"
	      "--out 'q':1:1: error: unknown name q\n    q\n    ^\n"
	      "  hint: the net has x, y, h, z, flatten1, dense1, relu1, dense2, cross_entropy1, "
	      "accuracy1, accuracy, loss\n");
	/* only what does not fit the others is to blame */
	TELLS("run tiny.cnn --in x=short.npy --in y=y.npy --out loss=l.npy --out h=no/h.npy",
	      "no/h.npy: error: cannot write: there is no folder no\n"
	      "short.npy: error: input x: expected shape [5, 1, 4, 4], and found [4]\n");
	TELLS("run tiny.cnn --in x=none.npy --out loss=l.npy",
	      "none.npy: error: cannot open: No such file or directory\n"
	      "tiny.cnn: error: what is asked for needs input y, integers [1]: give --in "
	      "y=FILE\n");
	ENDS("run none.cnn --in x=none.npy --out z=no/z.npy", STATUS_INPUT);
	HAS(said, "no/z.npy: error: ");
	HAS(said, "none.npy: error: ");
	HAS(said, "none.cnn: error: cannot open: No such file or directory\n");
	ck_assert_int_eq(entries(false), 4);
}
END_TEST

/* Change byte `at` of a file, counted from its end. */
static void spoil(const char *path, long at, int byte)
{
	FILE *file = fopen(path, "r+b");

	ck_assert_ptr_nonnull(file);
	ck_assert_int_eq(fseek(file, -at, SEEK_END), 0);
	fputc(byte, file);
	ck_assert_int_eq(fclose(file), 0);
}

START_TEST(train_tells_all)
{
	put_tiny(true);
	put_data(40, 5, 4, 3);
	spoil("t10k-labels-idx1-ubyte", 2, 7);
	spoil("t10k-labels-idx1-ubyte", 1, 9);
	ck_assert_int_eq(truncate("train-images-idx3-ubyte", 100), 0);
	TELLS("train tiny.cnn --data . --save no/w --load none",
	      "./train-images-idx3-ubyte: error: expected 640 bytes of data for [40, 4, 4], and "
	      "found 84 (truncated)\n"
	      "no/w: error: cannot write: there is no folder no\n"
	      "./t10k-labels-idx1-ubyte: error: item 3, counted from 0: expected a label from 0 "
	      "to 2 for input y, and found 7 (the first of 2 such labels)\n"
	      "none: error: cannot open: No such file or directory\n");
	put_text("t10k-labels-idx1-ubyte", "mislabelled");
	spoil("train-labels-idx1-ubyte", 40, 255);
	TELLS("train tiny.cnn --data .",
	      "./train-images-idx3-ubyte: error: expected 640 bytes of data for [40, 4, 4], and "
	      "found 84 (truncated)\n"
	      "./t10k-labels-idx1-ubyte: error: expected an IDX file, which begins with 00 00 08 "
	      "and the number of dimensions, and found 6d 69 73 6c\n"
	      "./train-labels-idx1-ubyte: error: item 0, counted from 0: expected a label from 0 "
	      "to 2 for input y, and found 255\n");
	/* images of another size: said of the first file, and of the second if it differs */
	put_data(40, 5, 5, 3);
	TELLS("train tiny.cnn --data . --batch 41",
	      "./train-images-idx3-ubyte: error: input x takes [41, 1, 4, 4], and a batch of "
	      "these images is [41, 1, 5, 5]\n"
	      ".: error: expected at least one batch of 41 images to train on, and found 40 (see "
	      "--batch)\n");
	put_images("t10k-images-idx3-ubyte", NULL, 5, 4, 3);
	TELLS("train tiny.cnn --data .",
	      "./t10k-images-idx3-ubyte: error: expected test images of the size of the training "
	      "images, and found [5, 4, 4] for [40, 5, 5]\n"
	      "./train-images-idx3-ubyte: error: input x takes [8, 1, 4, 4], and a batch of these "
	      "images is [8, 1, 5, 5]\n");
	put_text("bad.cnn", "net bad {\n    output q\n}\n");
	TELLS("train bad.cnn --data none --save no/w",
	      "bad.cnn:2:12: error: unknown name q\n        output q\n               ^\n"
	      "none: error: expected a folder of IDX files: No such file or directory\n"
	      "no/w: error: cannot write: there is no folder no\n");
	ck_assert_int_eq(entries(false), 6);
}
END_TEST

#ifdef CNNC_HAVE_ZLIB
START_TEST(train_names_the_file)
{
	put_tiny(true);
	put_data(40, 5, 4, 3);
	spoil("train-labels-idx1-ubyte", 39, 3);
	SHELL_ENDS("gzip train-labels-idx1-ubyte", STATUS_OK);
	TELLS("train tiny.cnn --data .",
	      "./train-labels-idx1-ubyte.gz: error: item 1, counted from 0: expected a label from "
	      "0 to 2 for input y, and found 3\n");
	TELLS("train tiny.cnn --data . --save train-labels-idx1-ubyte.gz",
	      "train-labels-idx1-ubyte.gz: error: this is a file of the data; --save would replace "
	      "it\n"
	      "./train-labels-idx1-ubyte.gz: error: item 1, counted from 0: expected a label from "
	      "0 to 2 for input y, and found 3\n");
}
END_TEST
#endif

START_TEST(predict_tells_all)
{
	put_tiny(true);
	put_text("tiny2.cnn", "net two {\n    input x: f32[N, 1, 4, 4]\n    output mean(x)\n}\n");
	TELLS("predict tiny2.cnn none.npy --load none",
	      "none.npy: error: cannot open: No such file or directory\n"
	      "tiny2.cnn: error: output mean: expected a score for every class, [64, classes], "
	      "and found []\n"
	      "none: error: cannot open: No such file or directory\n");
}
END_TEST

START_TEST(compile_tells_all)
{
	put_text("bad.cnn", "net bad {\n    output q\n}\n");
	TELLS("bad.cnn -o no/net.c",
	      "no/net.c: error: cannot write: there is no folder no\n"
	      "bad.cnn:2:12: error: unknown name q\n        output q\n               ^\n");
}
END_TEST

START_TEST(weights_that_do_not_fit)
{
	static const size_t bias[] = {8}, weight[] = {3, 9}, one[] = {1};
	static const float zeros[27];
	SafeTensorOut tensors[] = {{"dense1.bias", DATA_F32, 1, bias, zeros},
				   {"dense2.weight", DATA_F32, 2, weight, zeros},
				   {"dense3.bias", DATA_F32, 1, one, zeros},
				   {"bn.num_batches_tracked", DATA_F32, 1, one, zeros},
				   {"optimizer.dense1.bias.q", DATA_F32, 1, one, zeros}};

	put_tiny(true);
	put_data(40, 5, 4, 3);
	WORKS(safetensors_write("w", tensors, 5, &err));
	ENDS("train tiny.cnn --data . --load w --save v", STATUS_INPUT);
	HAS(said, "w: error: these weights do not fit net tiny:\n");
	HAS(said, "  missing      dense1.weight [8, 16]\n");
	HAS(said, "  missing      dense2.bias [3]\n");
	HAS(said, "  other shape  dense2.weight: expected [3, 8], and found [3, 9]\n");
	HAS(said, "  left over    dense3.bias [1]\n");
	ck_assert_ptr_null(strstr(said, "tracked"));
	ck_assert_ptr_null(strstr(said, "dense1.bias"));
	ENDS("predict tiny.cnn t10k-images-idx3-ubyte --load w", STATUS_INPUT);
	HAS(said, "w: error: these weights do not fit");
	put_text("w", "not weights at all");
	ENDS("run tiny.cnn --load w --out dense1.bias=b.npy", STATUS_INPUT);
	HAS(said, "w: error: ");
	ck_assert_int_eq(entries(false), 6);
}
END_TEST

/* --------------------------------------------------------------------------------- what survives */

START_TEST(outputs_replace_no_input)
{
	put_tiny(true);
	put_data(40, 5, 4, 3);
	put_arrays();
	ENDS("train tiny.cnn --data . --epochs 1 --save w", STATUS_OK);
	ck_assert_int_eq(symlink("tiny.cnn", "soft"), 0);
	ck_assert_int_eq(link("tiny.cnn", "hard"), 0);
	ck_assert_int_eq(symlink("new", "made"), 0);
	TELLS("train tiny.cnn --data . --save ./tiny.cnn",
	      "./tiny.cnn: error: this is the program itself; --save would replace it\n");
	TELLS("train tiny.cnn --data . --save soft",
	      "soft: error: this is the program itself; --save would replace it\n");
	TELLS("train soft --data . --save hard",
	      "hard: error: this is the program itself; --save would replace it\n");
	TELLS("train - --data . --save hard < tiny.cnn",
	      "hard: error: this is the program itself; --save would replace it\n");
	TELLS("train tiny.cnn --data . --save t10k-images-idx3-ubyte",
	      "t10k-images-idx3-ubyte: error: this is a file of the data; --save would replace "
	      "it\n");
	TELLS("run tiny.cnn --in x=x.npy --in y=y.npy --load w --out z=hard --out h=./y.npy "
	      "--out loss=w --out 2=n.npy --out 3=./n.npy --out 4=made --out 5=new",
	      "hard: error: this is the program itself; --out z would replace it\n"
	      "./y.npy: error: this is the array of --in y; --out h would replace it\n"
	      "w: error: this is the weights of --load; --out loss would replace it\n"
	      "./n.npy: error: --out 3 leads to the same file as --out 2\n"
	      "new: error: --out 5 leads to the same file as --out 4\n");
	TELLS("tiny.cnn -o hard", "hard: error: this is the program itself; -o would replace it\n");
	ck_assert_int_eq(symlink("net.c", "net.h"), 0);
	TELLS("tiny.cnn -o net.c", "net.h: error: the header of -o leads to the same file as -o\n");
	ck_assert_int_eq(unlink("net.h"), 0);
	ENDS("tiny.cnn --emit=ast", STATUS_OK);
	ck_assert_int_eq(entries(false), 12);
	/* going on with the same weights, and devices, are fine */
	ENDS("train tiny.cnn --data . --epochs 1 --load w --save ./w", STATUS_OK);
	ENDS("train tiny.cnn --data . --epochs 1 --save /dev/null", STATUS_OK);
	ENDS("run tiny.cnn --in x=x.npy --out z=/dev/null --out h=h.npy", STATUS_OK);
}
END_TEST

/* -------------------------------------------------------------------------------- standard input */

/* It is read once, though the program is compiled again to find N. */
START_TEST(standard_input)
{
	static const size_t table_dims[] = {3, 2}, i_dims[] = {7};
	static const double table[6] = {1, 2, 3, 4, 5, 6};
	static const int32_t places[] = {0, 1, 2, 1, 0, 2, 1};

	put_text("t.cnn", "net look {\n    input t: f32[3, 2]\n    input i: i32[N] < 3\n"
			  "    z[n, k] = t[i[n], k]\n    output z\n}\n");
	put_npy("t.npy", DATA_F64, 2, table_dims, table);
	put_npy("i.npy", DATA_I32, 1, i_dims, places);
	ENDS("run - --in t=t.npy --in i=i.npy --out z=z.npy < t.cnn", STATUS_OK);
	ENDS("run t.cnn --in t=- --in i=i.npy --out z=z.npy < t.npy", STATUS_OK);
	TELLS("run t.cnn --in t=- --in i=i.npy --out z=z.npy < i.npy",
	      "standard input: error: input t: expected shape [3, 2], and found [7]\n");
	put_tiny(true);
	put_data(40, 0, 4, 3);
	ENDS("train - --data . --epochs 1 --save w < tiny.cnn", STATUS_OK);
	ENDS("predict tiny.cnn - --load w < train-images-idx3-ubyte", STATUS_OK);
	HAS(printed, "\n39  ");
	TELLS("predict tiny.cnn - --load w < tiny.cnn",
	      "standard input: error: expected an IDX file, which begins with 00 00 08 and the "
	      "number of dimensions, and found 6e 65 74 20\n");
}
END_TEST

/* ------------------------------------------------------------------------------- not finite */

/* Weights of tiny.cnn as they are, but for one element of dense2.weight and all of its bias. */
static void put_weights(const char *path, float weight, float bias)
{
	static const size_t one[] = {8, 16}, two[] = {3, 8};
	static float zeros[128], weights[24], biases[3];
	SafeTensorOut tensors[] = {{"dense1.weight", DATA_F32, 2, one, zeros},
				   {"dense1.bias", DATA_F32, 1, one, zeros},
				   {"dense2.weight", DATA_F32, 2, two, weights},
				   {"dense2.bias", DATA_F32, 1, two, biases}};

	weights[13] = weight;
	biases[0] = biases[1] = biases[2] = bias;
	WORKS(safetensors_write(path, tensors, 4, &err));
}

START_TEST(predict_without_numbers)
{
	static const size_t dims[] = {5, 1, 4, 4};
	double x[80] = {0};

	put_tiny(true);
	put_npy("x.npy", DATA_F64, 4, dims, x);
	put_weights("w", NAN, 0);
	TELLS("predict tiny.cnn x.npy --load w",
	      "x.npy: error: example 0: the score of class 1 is nan\n"
	      "w: error: these weights are not finite:\n"
	      "  dense2.weight[1, 5] is nan; 1 of 24 are not finite\n");
	put_weights("w", NAN, -INFINITY);
	TELLS("predict tiny.cnn x.npy --load w --dtype f64",
	      "x.npy: error: example 0: the score of class 1 is nan\n"
	      "w: error: these weights are not finite:\n"
	      "  dense2.weight[1, 5] is nan; 1 of 24 are not finite\n"
	      "  dense2.bias[0] is -inf; 3 of 3 are not finite\n");
	put_weights("w", 0, -INFINITY);
	ENDS("predict tiny.cnn x.npy --load w", STATUS_INPUT);
	HAS(said, "x.npy: error: example 0: the score of class 0 is -inf\n");
	put_weights("w", 1, 0);
	x[3 * 16 + 2] = NAN;
	put_npy("x.npy", DATA_F64, 4, dims, x);
	ENDS("predict tiny.cnn x.npy --load w --batch 2", STATUS_INPUT);
	ck_assert_str_eq(said, "x.npy: error: example 3: the score of class 0 is nan\n"
			       "x.npy: error: example 3: its element 2 is nan\n");
	HAS(printed, "\n2  0 0.3333  1 0.3333  2 0.3333\n");
}
END_TEST

/* Training that goes on from weights which are not finite says so. */
START_TEST(train_from_nan)
{
	put_tiny(true);
	put_data(40, 5, 4, 3);
	put_weights("w", NAN, 0);
	ENDS("train tiny.cnn --data . --load w", STATUS_INPUT);
	HAS(said, "tiny.cnn: error: step 1 (epoch 1): the loss is nan\n"
		  "w: error: these weights are not finite:\n"
		  "  dense2.weight[1, 5] is nan; 1 of 24 are not finite\n");
}
END_TEST

START_TEST(nonfinite_is_found)
{
	char text[1024];

	put_text("log.cnn", "net bad {\n    input x: f32[N, 1, 4, 4]\n    input y: i32[N]\n"
			    "    h = x |> flatten |> dense(16)\n    q = log(h)\n"
			    "    z = q |> dense(3)\n    loss cross_entropy(z, y)\n}\n");
	put_data(40, 5, 4, 3);
	ENDS("train log.cnn --data . --batch 8 --save w", STATUS_INPUT);
	HAS(said, "log.cnn: error: step 1 (epoch 1): the loss is nan\n");
	HAS(said, "log.cnn:5:5: error: the first value that is not finite: q[");
	snprintf(text, sizeof text, "%strain tiny { batch = 8 optimizer = sgd(rate = 1e38) }",
		 tiny);
	put_text("fast.cnn", text);
	ENDS("train fast.cnn --data . --save w", STATUS_INPUT);
	HAS(said, "fast.cnn: error: step ");
	ck_assert_int_eq(entries(false), 6);
	put_text("root.cnn", "net root {\n    input x: f32[N, 1, 4, 4]\n    param s: [] = 0\n"
			     "    loss mean(x) + sqrt(s)\n}\n");
	ENDS("train root.cnn --data . --batch 8", STATUS_INPUT);
	HAS(said, "the loss is finite, but its gradient is inf in s");
	HAS(said, "root.cnn:3:11: error: the first value that is not finite: d_s is inf\n");
}
END_TEST

/* The rate is 1 and the gradient of c is 1: c is 6.75 less the steps done, -0.25 before step 8, and
 * images lie from 0 to 1. What is blamed is fused into other definitions. */
START_TEST(train_to_nan)
{
	static const char settings_of[] =
		"train a { batch = 8 epochs = 40 optimizer = sgd(rate = 1) }\n";
	static const struct {
		const char *program, *words;
	} cases[] = {
		{"net a {\n    input x: f32[N, 1, 4, 4]\n    param c: [] = 6.75\n"
		 "    b = x + stop(c)\n    q = sqrt(b) * 2\n    r = q * 3 + 1\n"
		 "    loss mean(stop(r)) + c\n}\n",
		 "a.cnn: error: step 8 (epoch 2): the loss is nan\n"
		 "a.cnn:5:5: error: the first value that is not finite: q["},
		{"layer root(x) {\n    h = x * 2\n    q = log(h)\n    return q + 1\n}\n"
		 "layer outer(x) {\n    g = x + 1\n    return g - 1 |> root\n}\n"
		 "net a {\n    input x: f32[N, 1, 4, 4]\n    param c: [] = 6.75\n"
		 "    z = x + stop(c) |> flatten |> outer\n    loss mean(stop(z)) + c\n}\n",
		 "a.cnn: error: step 8 (epoch 2): the loss is nan\n"
		 "a.cnn:3:5: error: the first value that is not finite: outer1.root1.q["},
		{"layer root(x) {\n    h = x * 2\n    q = sqrt(h)\n    return q * 3\n}\n"
		 "net a {\n    input x: f32[N, 1, 4, 4]\n    param c: [] = 7\n"
		 "    param s: [4, 4] = 1000000\n    z = s * stop(c) |> root\n"
		 "    loss sum(z) + c + 0.001 * mean(x)\n}\n",
		 "a.cnn: error: step 8 (epoch 2): the loss is finite, but its gradient is nan in "
		 "s\na.cnn:2:5: error: the first value that is not finite: d_root1.h[0, 0] is "
		 "inf\n"},
		/* the step after which a snapshot would be due, and none may be taken */
		{"net a {\n    input x: f32[N, 1, 4, 4]\n    param c: [] = 63\n"
		 "    param s: [] = 1000000\n"
		 "    loss 0.001 * mean(x) + c + sqrt(s * stop(c))\n}\n",
		 "a.cnn: error: step 64 (epoch 13): the loss is finite, but its gradient is nan in "
		 "s\n"},
	};
	char text[1024];

	put_data(40, 0, 4, 3);
	for (size_t i = 0; i < COUNT(cases); i++) {
		snprintf(text, sizeof text, "%s%s", cases[i].program, settings_of);
		put_text("a.cnn", text);
		ENDS("train a.cnn --data . --save w", STATUS_INPUT);
		ck_assert_msg(strncmp(said, cases[i].words, strlen(cases[i].words)) == 0, "%s",
			      said);
	}
}
END_TEST

/* -------------------------------------------------------------------------------- odd arguments */

START_TEST(odd_files)
{
	put_tiny(true);
	put_data(40, 0, 4, 3);
	put_text("empty", "");
	put_text("empty.npy", "");
	TELLS(".", ".: error: cannot read: Is a directory\n");
	TELLS("none.cnn", "none.cnn: error: cannot open: No such file or directory\n");
	ENDS("empty", STATUS_INPUT);
	HAS(said, "empty:1:1: error: the file has no net\n");
	TELLS("predict tiny.cnn empty --load empty",
	      "empty: error: expected an IDX file, and found only 0 bytes\n"
	      "empty: error: expected a safetensors file, and found only 0 bytes\n");
	TELLS("run tiny.cnn --in x=empty.npy --in y=. --out z=z.npy/",
	      "z.npy/: error: cannot write: there is no folder z.npy\n"
	      "empty.npy: error: expected a NumPy file (.npy), and found no NumPy magic number\n"
	      ".: error: expected a file, and found a folder\n");
	TELLS("train tiny.cnn --data . --batch 2147483647",
	      ".: error: expected at least one batch of 2147483647 images to train on, and found "
	      "40 (see --batch)\n");
	ENDS("tiny.cnn -D N=0", STATUS_INPUT);
	HAS(said, "tiny.cnn:2:14: error: the input would be [0, 1, 4, 4]: every size must be at "
		  "least 1\n");
	ENDS("tiny.cnn -D N=9223372036854775807", STATUS_INPUT);
	HAS(said, "tiny.cnn:2:18: error: a size must be an integer between -2^50 and 2^50, and N "
		  "= 9223372036854775807 is too large\n");
	ck_assert_int_eq(entries(false), 5);
}
END_TEST

/* Sanitizers take more address space than there may be here. */
#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define HAS_SANITIZER
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#define HAS_SANITIZER
#endif
#ifndef HAS_SANITIZER
START_TEST(batch_without_memory)
{
	put_text("small.cnn", "net small {\n input x: f32[N, 2]\n z = x |> dense(200) |> tanh\n"
			      " loss mean(z * z)\n}\n");
	SHELL_ENDS("ulimit -v 1000000; \"$CNNC\" check small.cnn --batch 2147483647", STATUS_INPUT);
	ck_assert_str_eq(said, "small.cnn: error: expected a batch that fits into memory, and "
			       "found one of 2147483647 (see --batch)\n");
	SHELL_ENDS("ulimit -v 1000000; \"$CNNC\" check small.cnn --batch 1000000", STATUS_INTERNAL);
	HAS(said, "small.cnn: error: out of memory for a batch of 1000000\n");
}
END_TEST
#endif

/* No byte of an argument reaches the terminal as a control character. */
START_TEST(odd_names)
{
	static const char *const calls[] = {"\"$B\"",
					    "tiny.cnn --net \"$B\"",
					    "\"$B.cnn\" -D K=1",
					    "tiny.cnn -o \"no/$B\"",
					    "tiny.cnn --emit \"$B\"",
					    "tiny.cnn -D \"$B=1\"",
					    "train tiny.cnn --data \"$B\" --load \"$B\"",
					    "run tiny.cnn --out \"$B=z.npy\"",
					    "run tiny.cnn --in \"$B\"=x.npy --out z=z.npy"};
	char words[256];

	put_tiny(true);
	put_arrays();
	for (size_t i = 0; i < COUNT(calls); i++) {
		snprintf(words, sizeof words,
			 "B=$(printf 'b\\377\\033[31m'); cp tiny.cnn \"$B.cnn\"; \"$CNNC\" %s",
			 calls[i]);
		ck_assert_int_ne(shell(words), STATUS_OK);
		HAS(said, "error: ");
		HAS(said, "b\377?[31m");
		ck_assert_ptr_null(strchr(said, '\033'));
	}
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {run_tells_all,
				      train_tells_all,
#ifdef CNNC_HAVE_ZLIB
				      train_names_the_file,
#endif
				      predict_tells_all,
				      compile_tells_all,
				      weights_that_do_not_fit,
				      outputs_replace_no_input,
				      standard_input,
				      predict_without_numbers,
				      train_from_nan,
				      nonfinite_is_found,
				      train_to_nan,
#ifndef HAS_SANITIZER
				      batch_without_memory,
#endif
				      odd_files,
				      odd_names};

	return run_cli_tests("mistakes on the command line", tests, COUNT(tests));
}
