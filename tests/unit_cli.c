/* SPDX-License-Identifier: MIT */
/*
 * unit_cli.c - tests of the command cnnc: what it prints, how it ends, what it leaves behind.
 *
 * The one idea: each test calls the command as a shell would, in a folder of its own. What becomes
 * of files when something goes wrong is in unit_cli_files.c.
 */
#include "unit_cli.h"

#include <fcntl.h>
#include <math.h>
#include <signal.h>
#include <time.h>

/* ------------------------------------------------------------------------------------- options */

static const struct {
	const char *arguments, *words;
} misuses[] = {
	{"", "expected the file of a program"},
	{"a.cnn b.cnn", "expected one file, and found b.cnn too"},
	{"trian a.cnn", "there is no command trian; did you mean train?"},
	{"--emti=c a.cnn", "there is no option --emti; did you mean --emit?"},
	{"a.cnn --frobnicate", "there is no option --frobnicate\n"},
	{"a.cnn -x", "there is no option -x\n"},
	{"a.cnn -main", "long options begin with two dashes"},
	{"train a.cnn --epoch 3", "did you mean --epochs?"},
	{"train a.cnn --emit c", "--emit is an option of 'cnnc FILE', not of this command"},
	{"a.cnn --seed 1", "--seed is an option of 'cnnc train FILE'"},
	{"a.cnn -o", "-o: expected FILE after it"},
	{"a.cnn -o ''", "-o: expected FILE, and found nothing"},
	{"a.cnn -o net.h", "the name of the C file, and found net.h"},
	{"a.cnn --emit=", "--emit: expected STAGE, and found nothing"},
	{"a.cnn --emit bytecode", "expected ast, graph, grad, plan or c, and found"},
	{"a.cnn -O2", "-O: expected 0 or 1, and found \"2\""},
	{"a.cnn --dtype f16", "--dtype: expected f32 or f64"},
	{"a.cnn --batch 0", "--batch: expected a whole number from 1 to"},
	{"a.cnn --batch 8x", "found \"8x\""},
	{"a.cnn --batch ' 8'", "found \" 8\""},
	{"a.cnn --batch 99999999999999999999", "--batch: expected a whole number"},
	{"a.cnn --main=1", "--main takes no value"},
	{"a.cnn --main --inference", "give one"},
	{"a.cnn --main --emit=plan", "--main concerns C, not --emit=plan"},
	{"a.cnn -D N", "-D: expected NAME=VALUE, and found \"N\""},
	{"a.cnn -D N=", "-D: expected NAME=VALUE"},
	{"a.cnn -D N=1.5", "-D: expected a whole number"},
	{"a.cnn -D 9=1", "-D: expected a name, and found \"9\""},
	{"a.cnn -DN=1 -D N=2", "-D: N is given twice"},
	{"train a.cnn --seed -1", "--seed: expected a whole number from 0 to"},
	{"run a.cnn", "expected at least one --out NAME=FILE"},
	{"run a.cnn --out 'grad(loss, k = 1)'", "--out: expected NAME=FILE"},
	{"run a.cnn --out z=z.npy --out y=z.npy", "--out: file z.npy is given twice"},
	{"run a.cnn --in x=a --in x=b --out z=z", "--in: x is given twice"},
	{"predict a.cnn x.npy", "expected --load FILE"},
	{"predict a.cnn --load w", "expected two files"},
	{"predict a.cnn b c --load w", "expected two files, and found c too"},
	{"a.cnn --net a --net b", "--net is given twice"},
	{"a.cnn -o a.c -O0 -ob.c", "-o is given twice"},
	{"train a.cnn --batch=3 --batch 3", "--batch is given twice"},
	{"train a.cnn --jit gcc", "--jit: expected tcc, cc, auto or calls, and found \"gcc\""},
	{"run a.cnn --jit cc", "--jit is an option of 'cnnc train FILE'"},
	{"predict a.cnn --kernels mmx", "--kernels: expected "},
	{"a.cnn -D N=3 --batch 3", "N is given twice, by --batch and by -D"},
	{"a.cnn -o=b.c", "-o: expected FILE after it, without \"=\""},
	{"predict - - --load w", "- is standard input, which can be read once, and is given "
				 "as the program and as the examples"},
	{"run a.cnn --load - --in x=- --out z=z", "as the weights and as x"},
	{"\"$(printf 'a\\033b')\" c", "found c too"},
	{"\"--$(printf 'a\\033\\nb')\"", "there is no option --a??b\n"},
};

START_TEST(wrong_usage)
{
	for (size_t i = 0; i < COUNT(misuses); i++) {
		ENDS(misuses[i].arguments, STATUS_USAGE);
		HAS(said, misuses[i].words);
		HAS(said, "--help'.\n");
		ck_assert(strncmp(said, "cnnc: error: ", 13) == 0);
		ck_assert_str_eq(printed, "");
	}
}
END_TEST

/* One screen: at most 40 lines of at most 80 columns. */
START_TEST(help_fits_a_screen)
{
	static const char *const calls[] = {"--help", "train --help", "run -h", "check --help",
					    "predict --help --load"};

	for (size_t i = 0; i < COUNT(calls); i++) {
		int lines = 0;
		ENDS(calls[i], STATUS_OK);
		HAS(printed, "Usage: cnnc ");
		HAS(printed, "Exit status: 0");
		ck_assert_str_eq(said, "");
		for (char *line = printed, *end; (end = strchr(line, '\n')); line = end + 1) {
			ck_assert_msg(end - line <= 80, "%s: too wide: %.*s", calls[i],
				      (int)(end - line), line);
			lines++;
		}
		ck_assert_int_le(lines, 40);
	}
	ENDS("--version", STATUS_OK);
	ck_assert(strncmp(printed, "cnnc ", 5) == 0);
	ck_assert_int_eq(WEXITSTATUS(system("\"$CNNC\" --help >/dev/full 2>.said")), STATUS_INPUT);
}
END_TEST

/* ----------------------------------------------------------------------------------- compiling */

START_TEST(compile_writes_both)
{
	put_tiny(true);
	ENDS("tiny.cnn -o net.c", STATUS_OK);
	ck_assert_str_eq(said, "");
	ck_assert_str_eq(printed, "");
	ck_assert_int_eq(entries(false), 3);
	slurp("net.c", printed, sizeof printed);
	HAS(printed, "#include \"net.h\"");
	HAS(printed, "float");
	slurp("net.h", printed, sizeof printed);
	HAS(printed, "tiny_step");
	ENDS("tiny.cnn -o other --dtype f64", STATUS_OK);
	slurp("other", printed, sizeof printed);
	HAS(printed, "#include \"other.h\"");
	HAS(printed, "double");
	ck_assert_int_eq(remove("other.h"), 0);
	ENDS("tiny.cnn -o /dev/null", STATUS_OK);
	ck_assert_int_eq(entries(false), 1);
}
END_TEST

START_TEST(compile_prints)
{
	static const char *const stages[] = {"ast", "graph", "grad", "plan", "c"};
	static char first[sizeof printed];
	char line[64];

	put_tiny(true);
	ENDS("tiny.cnn", STATUS_OK);
	strcpy(first, printed);
	HAS(first, "tiny_step");
	ENDS("- < tiny.cnn", STATUS_OK);
	HAS(printed, "tiny_step");
	ENDS("tiny.cnn -o - --emit c -O1", STATUS_OK);
	ck_assert_str_eq(first, printed);
	ENDS("tiny.cnn --inference", STATUS_OK);
	ck_assert_ptr_null(strstr(printed, "tiny_step"));
	ENDS("tiny.cnn --main", STATUS_OK);
	HAS(printed, "int main(");
	ENDS("tiny.cnn --batch 17", STATUS_OK);
	HAS(printed, "17");
	for (size_t i = 0; i < COUNT(stages); i++) {
		snprintf(line, sizeof line, "tiny.cnn --emit=%s -O0", stages[i]);
		ENDS(line, STATUS_OK);
		ck_assert_int_gt((int)strlen(printed), 100);
	}
	ENDS("tiny.cnn --emit=plan", STATUS_OK);
	HAS(printed, "copy_dense1_weight_v ");
	HAS(printed, " dense1.weight.v = dense1.weight.m\n");
	ENDS("tiny.cnn --emit=ast -o ast.cnn", STATUS_OK);
	ck_assert_str_eq(printed, "");
	ENDS("ast.cnn --emit=ast", STATUS_OK);
	HAS(printed, "net tiny");
}
END_TEST

START_TEST(compile_fails_whole)
{
	put_tiny(true);
	put_text("bad.cnn", "net bad {\n    input x: f32[N, 4]\n    z = x |> dnse(3)\n"
			    "    output q\n}\n");
	ENDS("bad.cnn -o net.c", STATUS_INPUT);
	HAS(said, "bad.cnn:3:14: error: ");
	HAS(said, "bad.cnn:4:12: error: ");
	HAS(said, "^");
	ENDS("nothere.cnn -o net.c", STATUS_INPUT);
	HAS(said, "nothere.cnn: error: ");
	ENDS(". -o net.c", STATUS_INPUT);
	HAS(said, ".: error: ");
	ENDS("tiny.cnn -o nowhere/net.c", STATUS_INPUT);
	HAS(said, "nowhere/net.c: error: cannot write: there is no folder nowhere");
	ENDS("tiny.cnn -o /proc/net.c", STATUS_INPUT);
	HAS(said, "/proc/net.c: error: ");
	ENDS("tiny.cnn -o /dev/full", STATUS_INPUT);
	HAS(said, "/dev/full: error: ");
	HAS(said, "No space left");
	ENDS("tiny.cnn -o tiny.cnn", STATUS_INPUT);
	HAS(said, "tiny.cnn: error: this is the program itself");
	ENDS("tiny.cnn --emit plan -o ./tiny.cnn", STATUS_INPUT);
	HAS(said, "./tiny.cnn: error: this is the program itself");
	ck_assert_int_eq(entries(false), 2);
	ck_assert_int_eq(mkdir("net.h", 0777), 0);
	ENDS("tiny.cnn -o net.c", STATUS_INPUT);
	HAS(said, "net.h: error: ");
	ck_assert_int_eq(entries(false), 3);
	ENDS("- -o net.c < /dev/null", STATUS_INPUT);
	HAS(said, "standard input:1:1: error: ");
	ENDS("tiny.cnn --net huge", STATUS_INPUT);
	HAS(said, "huge");
}
END_TEST

START_TEST(main_needs_images_and_labels)
{
	static const struct {
		const char *inputs, *outputs, *words;
	} cases[] = {
		{"input x: f32[N, 4]", "output x",
		 "a.cnn:1:5: error: --main trains, and the net a has no loss"},
		{"input x: f32[N, 4]", "loss mean(x)",
		 "a.cnn:1:5: error: --main feeds one integer input, the labels, and the net a has "
		 "none"},
		{"input y: i32[N] < 3", "loss mean[n] [y[n] == 1]",
		 "a.cnn:1:5: error: --main feeds one float input, the images, and the net a has "
		 "none"},
		{"input x: f32[N, 4] input b: f32[N, 4]", "loss mean(x * b)",
		 "a.cnn:2:30: error: --main feeds one float input, the images, and b is a "
		 "second\n"},
		{"input x: f32[N] input y: i32[N]", "loss mean(x)",
		 "a.cnn:2:11: error: --main feeds images [N, channels, height, width] and labels "
		 "[N], and x is [64]"},
	};
	char text[256];

	for (size_t i = 0; i < COUNT(cases); i++) {
		snprintf(text, sizeof text, "net a {\n    %s\n    %s\n}\n", cases[i].inputs,
			 cases[i].outputs);
		put_text("a.cnn", text);
		ENDS("a.cnn --main -o a.c", STATUS_INPUT);
		HAS(said, cases[i].words);
		ck_assert_int_eq(entries(false), 1);
	}
}
END_TEST

/* ------------------------------------------------------------------------------------ training */

static double number_after(const char *text, const char *words)
{
	const char *at = strstr(text, words);

	ck_assert_msg(at != NULL, "\"%s\" lacks \"%s\"", text, words);
	return strtod(at + strlen(words), NULL);
}

START_TEST(train_learns)
{
	put_tiny(true);
	put_data(67, 13, 4, 3);
	ENDS("train tiny.cnn --data . --epochs 30 --save w", STATUS_OK);
	ck_assert_str_eq(said, "");
	HAS(printed, "tiny: 163 parameters; 67 images to train on, 13 to test; batch 8, ");
	HAS(printed, "epoch 1/30  loss ");
	HAS(printed, "  accuracy ");
	HAS(printed, " images/s");
	ck_assert_double_lt(number_after(printed, "epoch 30/30  test loss "), 0.3);
	ck_assert_double_ge(number_after(strstr(printed, "epoch 30/30  test"), "test accuracy "),
			    0.9);
	ENDS("predict tiny.cnn t10k-images-idx3-ubyte --load w --top 1", STATUS_OK);
	for (int i = 0; i < 13; i++) {
		char line[32];
		snprintf(line, sizeof line, "%d  %d 0.", i, i % 3);
		HAS(printed, line);
	}
}
END_TEST

START_TEST(train_without_block)
{
	put_tiny(false);
	put_data(70, 0, 4, 3);
	ENDS("train tiny.cnn --data . --epochs 1", STATUS_OK);
	HAS(said, "tiny.cnn: note: no train block: batch 64, 1 epoch, adam(rate = 0.001)");
	ck_assert_ptr_null(strstr(printed, "test loss"));
	ENDS("train tiny.cnn --data . --epochs 1 --batch 5 --dtype f64 --seed 7", STATUS_OK);
	HAS(said, "batch 5, 1 epoch");
	HAS(printed, "batch 5, adam(rate = 0.001), seed 7");
}
END_TEST

static void same_files(const char *a, const char *b)
{
	unsigned char *left, *right;
	size_t left_size, right_size;

	WORKS(read_file(a, 1 << 20, &left, &left_size, &err));
	WORKS(read_file(b, 1 << 20, &right, &right_size, &err));
	ck_assert_uint_eq(left_size, right_size);
	ck_assert_mem_eq(left, right, left_size);
	free(left);
	free(right);
}

START_TEST(train_resumes)
{
	SafeTensors file;

	put_tiny(true);
	put_data(40, 5, 4, 3);
	ENDS("train tiny.cnn --data . --epochs 3 --seed 5 --save all", STATUS_OK);
	ENDS("train tiny.cnn --data . --epochs 1 --seed 5 --save part", STATUS_OK);
	ENDS("train tiny.cnn --data . --epochs 2 --load part --save part", STATUS_OK);
	HAS(printed, "seed 5");
	HAS(printed, "epoch 3/3");
	ck_assert_ptr_null(strstr(printed, "epoch 1/"));
	same_files("all", "part");
	WORKS(safetensors_read("all", &file, &err));
	ck_assert_ptr_nonnull(safetensors_find(&file, "dense1.weight"));
	ck_assert_str_eq(safetensors_note(&file, "step"), "15");
	safetensors_free(&file);
	ENDS("train tiny.cnn --data . --epochs 1 --seed 6 --save other", STATUS_OK);
	ENDS("train tiny.cnn --data . --epochs 3 --seed 5 --save again", STATUS_OK);
	same_files("all", "again");
}
END_TEST

START_TEST(train_says_what_is_wrong)
{
	put_tiny(true);
	ENDS("train tiny.cnn --data nowhere", STATUS_INPUT);
	HAS(said, "nowhere: error: ");
	put_data(40, 5, 4, 3);
	ENDS("train tiny.cnn --data . --batch 41", STATUS_INPUT);
	HAS(said, ".: error: expected at least one batch of 41 images to train on, and found 40");
	ENDS("train tiny.cnn --data . --save nowhere/w", STATUS_INPUT);
	HAS(said, "nowhere/w: error: ");
	ck_assert_str_eq(printed, "");
	ENDS("train tiny.cnn --data . --save /proc/w", STATUS_INPUT);
	HAS(said, "/proc/w: error: ");
	ENDS("train tiny.cnn --data . --save /dev/full", STATUS_INPUT);
	HAS(said, "/dev/full: error: ");
	ENDS("train tiny.cnn --data . --load nothere", STATUS_INPUT);
	HAS(said, "nothere: error: ");
	ck_assert_int_eq(truncate("train-images-idx3-ubyte", 100), 0);
	ENDS("train tiny.cnn --data .", STATUS_INPUT);
	HAS(said, "train-images-idx3-ubyte: error: ");
	put_data(40, 5, 5, 3);
	ENDS("train tiny.cnn --data .", STATUS_INPUT);
	ck_assert_str_eq(said, "./train-images-idx3-ubyte: error: input x takes [8, 1, 4, 4], and "
			       "a batch of these images is [8, 1, 5, 5]\n");
	put_data(40, 5, 4, 4);
	ENDS("train tiny.cnn --data .", STATUS_INPUT);
	HAS(said, "./train-labels-idx1-ubyte: error: item 3, counted from 0: expected a label from "
		  "0 to 2 for input y, and found 3 (the first of 10 such labels)\n");
	put_text("lossless.cnn", "net lossless {\n    input x: f32[N, 1, 4, 4]\n    output x\n}\n");
	ENDS("train lossless.cnn --data . --batch 4", STATUS_INPUT);
	HAS(said, "lossless.cnn: error: expected a loss");
	put_text("twice.cnn", "net twice {\n    input x: f32[N, 1, 4, 4]\n"
			      "    input v: f32[N, 1, 4, 4]\n    loss mean(x * v)\n}\n");
	ENDS("train twice.cnn --data . --batch 4", STATUS_INPUT);
	HAS(said, "twice.cnn: error: expected one float input, for the images, and found x and v");
	ck_assert_int_eq(entries(false), 7);
}
END_TEST

/* The states of another optimizer are no error: that one starts afresh. */
START_TEST(weights_of_another_optimizer)
{
	char text[1024];

	put_tiny(true);
	put_data(40, 5, 4, 3);
	ENDS("train tiny.cnn --data . --epochs 1 --save w", STATUS_OK);
	snprintf(text, sizeof text, "%strain tiny { batch = 8 optimizer = sgd(rate = 0.1) }", tiny);
	put_text("sgd.cnn", text);
	ENDS("train sgd.cnn --data . --epochs 1 --load w", STATUS_OK);
	HAS(said, "w: note: ");
	HAS(printed, "epoch 1/1");
}
END_TEST

/* Start a training that would take hours; stop it by Ctrl-C after its first epoch. */
START_TEST(interrupt_saves)
{
	static const struct timespec pause = {0, 20000000};
	SafeTensors file;
	pid_t pid;
	int status;

	put_tiny(true);
	put_data(400, 5, 4, 3);
	pid = fork();
	ck_assert_int_ge(pid, 0);
	if (pid == 0) {
		int out = open("log", O_WRONLY | O_CREAT | O_TRUNC, 0666);
		signal(SIGINT, SIG_DFL);
		if (out >= 0 && dup2(out, 1) >= 0 && dup2(out, 2) >= 0)
			execl(command, command, "train", "tiny.cnn", "--data", ".", "--epochs",
			      "1000000", "--save", "w", (char *)NULL);
		_exit(99);
	}
	for (int i = 0; i < 1000 && access("w", F_OK) != 0; i++)
		nanosleep(&pause, NULL);
	ck_assert_int_eq(kill(pid, SIGINT), 0);
	ck_assert_int_eq(waitpid(pid, &status, 0), pid);
	slurp("log", printed, sizeof printed);
	ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == STATUS_STOPPED, "%s", printed);
	HAS(printed, "steps; weights saved in w");
	WORKS(safetensors_read("w", &file, &err));
	ck_assert_double_eq(number_after(printed, "stopped after "),
			    atof(safetensors_note(&file, "step")));
	safetensors_free(&file);
}
END_TEST

/* ---------------------------------------------------------------------------------------- run */

START_TEST(run_takes_n_from_arrays)
{
	static const size_t x_dims[] = {5, 1, 4, 4}, y_dims[] = {5};
	static const int64_t y[] = {0, 1, 2, 0, 1};
	double x[80];
	float first[15];
	DataArray z, g;

	for (int i = 0; i < 80; i++)
		x[i] = (i * 37 % 19) / 19.0;
	put_tiny(true);
	put_npy("x.npy", DATA_F64, 4, x_dims, x);
	put_npy("y.npy", DATA_I64, 1, y_dims, y);
	ENDS("run tiny.cnn --in x=x.npy --out z=z.npy --seed 3", STATUS_OK);
	WORKS(npy_read("z.npy", DATA_F32, &z, &err));
	ck_assert_int_eq(z.rank, 2);
	ck_assert_uint_eq(z.dims[0], 5);
	ck_assert_uint_eq(z.dims[1], 3);
	memcpy(first, z.data, sizeof first);
	data_array_free(&z);
	ENDS("run tiny.cnn --in x=x.npy --in y=y.npy --out h=h.npy --out z=z.npy --out loss=l.npy "
	     "--out 'grad(loss, dense2.bias)=g.npy' --seed 3 --training",
	     STATUS_OK);
	WORKS(npy_read("z.npy", DATA_F32, &z, &err));
	ck_assert_mem_eq(first, z.data, sizeof first);
	WORKS(npy_read("g.npy", DATA_F32, &g, &err));
	ck_assert_int_eq(g.rank, 1);
	ck_assert_uint_eq(g.dims[0], 3);
	for (int c = 0; c < 3; c++) {
		double sum = 0;
		for (int n = 0; n < 5; n++) {
			const float *row = first + 3 * n;
			double all = exp(row[0]) + exp(row[1]) + exp(row[2]);
			sum += (exp(row[c]) / all - (y[n] == c)) / 5;
		}
		ck_assert_double_eq_tol(((float *)g.data)[c], sum, 1e-6);
	}
	data_array_free(&z);
	data_array_free(&g);
	ENDS("run tiny.cnn --out dense1.bias=b.npy", STATUS_OK);
	ENDS("run tiny.cnn --in x=x.npy --out z=z.npy --dtype f64 --batch 5", STATUS_OK);
}
END_TEST

/* Labels in a byte, images transposed and in half precision: as numpy.save writes them. */
START_TEST(run_takes_other_arrays)
{
	static const char net[] = "net r {\n input x: f32[N, 3]\n input y: i32[N] < 3\n"
				  " z[n] = x[n, y[n]]\n output z\n}\n";
	static const char x[] = "\x93NUMPY\1\0\x3c\0"
				"{'descr': '>f2', 'fortran_order': True, 'shape': (2, 3), } \n"
				"\x3c\0\x40\0\x42\0\x44\0\x45\0\x46";
	static const char y[] = "\x93NUMPY\1\0\x3b\0"
				"{'descr': '|i1', 'fortran_order': False, 'shape': (2,), } \n\2\1";
	static const int64_t large[] = {1, INT64_C(1) << 33};
	static const size_t two[] = {2};
	DataArray z;

	put_text("r.cnn", net);
	put("x.npy", x, sizeof x);
	put("y.npy", y, sizeof y - 1);
	ENDS("run r.cnn --in x=x.npy --in y=y.npy --out z=z.npy", STATUS_OK);
	WORKS(npy_read("z.npy", DATA_F32, &z, &err));
	ck_assert(((float *)z.data)[0] == 5 && ((float *)z.data)[1] == 4);
	data_array_free(&z);
	put_npy("y.npy", DATA_I64, 1, two, large);
	ENDS("run r.cnn --in x=x.npy --in y=y.npy --out z=z.npy", STATUS_INPUT);
	HAS(said, "y.npy: error: element 1: expected an integer of 32 bits for input y, and found "
		  "8589934592\n");
}
END_TEST

/* What is bound in layers, and what is reported without being bound. */
START_TEST(run_reaches_inside)
{
	static const size_t dims[] = {2, 3};
	static const double x[6] = {1, 2, 3, 4, 5, 6};
	static const char *const files[] = {"a.npy", "b.npy", "c.npy", "d.npy",
					    "e.npy", "f.npy", "g.npy"};
	static const double first[] = {4, 8, 6.5, 39, 3.5, 11, 1. / 6};

	put_text("deep.cnn",
		 "layer inner(x) {\n    h = 2 * x\n    return h + 1\n}\n"
		 "layer outer(x) {\n    param w: [] = 0\n    h = x + 1 + w\n"
		 "    h = h |> inner\n    return h * 1\n}\n"
		 "def middle(x) {\n    return mean(x) + 3\n}\n"
		 "net deep {\n    input x: f32[N, 3]\n    o = outer()\n    z = x |> outer\n"
		 "    q = o(x) + o(x + 1)\n    output z + q\n    metric middle(x)\n    metric "
		 "sum(x) + 18\n"
		 "    metric x[0, 0] * 3.5\n    loss mean(x)\n}\n");
	put_npy("x.npy", DATA_F64, 2, dims, x);
	ENDS("run deep.cnn --in x=x.npy --dtype f64 --out outer1.inner1.h=a.npy "
	     "--out 'o.h + 1=b.npy' --out middle=c.npy --out metric=d.npy --out metric2=e.npy "
	     "--out '2 * outer1.h + 1=f.npy' --out 'grad(loss, x)=g.npy'",
	     STATUS_OK);
	for (int i = 0; i < 7; i++) {
		DataArray a;
		WORKS(npy_read(files[i], DATA_F64, &a, &err));
		ck_assert_double_eq_tol(((double *)a.data)[0], first[i], 1e-12);
		data_array_free(&a);
	}
	ENDS("run deep.cnn --in x=x.npy --out outer1.hh=a.npy", STATUS_INPUT);
	HAS(said, "  hint: did you mean outer1.h?\n  hint: outer1 has outer1.w, outer1.h\n");
	ENDS("run deep.cnn --in x=x.npy --out 'grad(loss, outr1.h)=a.npy'", STATUS_INPUT);
	HAS(said, "unknown name outr1.h\n");
	HAS(said, "  hint: did you mean outer1.h?\n"
		  "  hint: the net has x, z, q, outer1, o1, o2, middle1, middle, metric, metric2, "
		  "loss\n");
	ENDS("run deep.cnn --in x=x.npy --out mdle=a.npy", STATUS_INPUT);
	HAS(said, "the net has x, z, q,");
	/* within the net they cannot be read */
	put_text("net.cnn", "layer inner(x) {\n    h = 2 * x\n    return h + 1\n}\n"
			    "net a {\n    input x: f32[N, 3]\n    z = x |> inner\n"
			    "    output inner1.h\n}\n");
	ENDS("run net.cnn --in x=x.npy --out z=a.npy", STATUS_INPUT);
	HAS(said, "net.cnn:8:12: error: unknown name inner1.h");
}
END_TEST

enum { ROWS = 2, WIDE = 3 };

/* y = relu(w x + b) + x, without the last relu; w is wide x wide. */
static void residual(const double *w, const double *b, const double *x, double *h, double *sum)
{
	for (int i = 0; i < ROWS * WIDE; i++) {
		h[i] = b[i % WIDE];
		for (int k = 0; k < WIDE; k++)
			h[i] += w[i % WIDE * WIDE + k] * x[i / WIDE * WIDE + k];
		h[i] = fmax(h[i], 0);
		sum[i] = h[i] + x[i];
	}
}

static void npy_holds(const char *path, const double *values, int n)
{
	DataArray a;

	WORKS(npy_read(path, DATA_F64, &a, &err));
	ck_assert_uint_eq(a.count, (size_t)n);
	for (int i = 0; i < n; i++)
		ck_assert_double_eq_tol(((double *)a.data)[i], values[i], 1e-12);
	data_array_free(&a);
}

/* What is bound in layers of the user's that are applied one after the other, and its gradient. */
START_TEST(run_reaches_each_layer)
{
	static const size_t dims[] = {ROWS, WIDE}, square[] = {WIDE, WIDE}, wide[] = {WIDE};
	static const double x[] = {1, 2, 3, -4, 5, -6};
	static const double w1[] = {0.5, -1, 0.25, 1, 1, 0, -0.5, 0, 0.75}, b1[] = {1, -2, 0.5};
	static const double w2[] = {1, 0.5, 0, -1, 2, 0.5, 0.25, 0, 1}, b2[] = {0, 0.125, -1};
	const SafeTensorOut tensors[] = {{"residual1.dense1.weight", DATA_F64, 2, square, w1},
					 {"residual1.dense1.bias", DATA_F64, 1, wide, b1},
					 {"residual2.dense1.weight", DATA_F64, 2, square, w2},
					 {"residual2.dense1.bias", DATA_F64, 1, wide, b2}};
	double h1[6], s1[6], r1[6], h2[6], s2[6], g[6];

	put_text("r.cnn", "layer residual(x) {\n    h = x |> dense(3) |> relu\n"
			  "    return relu(h + x)\n}\nnet r {\n    input x: f32[N, 3]\n"
			  "    z = x |> residual |> residual\n    output z\n    loss sum(z)\n}\n");
	put_npy("x.npy", DATA_F64, 2, dims, x);
	WORKS(safetensors_write("w", tensors, 4, &err));
	residual(w1, b1, x, h1, s1);
	for (int i = 0; i < ROWS * WIDE; i++)
		r1[i] = fmax(s1[i], 0);
	residual(w2, b2, r1, h2, s2);
	for (int i = 0; i < ROWS * WIDE; i++) {
		g[i] = s2[i] > 0;
		for (int k = 0, at = i / WIDE * WIDE; k < WIDE; k++)
			g[i] += w2[k * WIDE + i % WIDE] * (h2[at + k] > 0 && s2[at + k] > 0);
		g[i] *= s1[i] > 0;
	}
	ENDS("run r.cnn --in x=x.npy --load w --dtype f64 --out residual1.h=a.npy "
	     "--out residual2.h=b.npy --out 'grad(loss, residual1.h)=g.npy'",
	     STATUS_OK);
	npy_holds("a.npy", h1, ROWS * WIDE);
	npy_holds("b.npy", h2, ROWS * WIDE);
	npy_holds("g.npy", g, ROWS * WIDE);
}
END_TEST

/* N need not be the first dimension of the first array. */
START_TEST(run_finds_n)
{
	static const size_t table_dims[] = {3, 2}, i_dims[] = {7};
	static const double table[6] = {1, 2, 3, 4, 5, 6};
	static const int32_t places[] = {0, 1, 2, 1, 0, 2, 1};
	DataArray z;

	put_text("t.cnn", "net look {\n    input t: f32[3, 2]\n    input i: i32[N] < 3\n"
			  "    z[n, k] = t[i[n], k]\n    output z\n}\n");
	put_npy("t.npy", DATA_F64, 2, table_dims, table);
	put_npy("i.npy", DATA_I32, 1, i_dims, places);
	ENDS("run t.cnn --in t=t.npy --in i=i.npy --out z=z.npy", STATUS_OK);
	WORKS(npy_read("z.npy", DATA_F32, &z, &err));
	ck_assert_uint_eq(z.dims[0], 7);
	ck_assert_double_eq(((float *)z.data)[13], 4);
	data_array_free(&z);
}
END_TEST

START_TEST(run_says_what_is_wrong)
{
	static const size_t dims[] = {5, 1, 4, 4}, y_dims[] = {5}, four[] = {4};
	static const double x[80], wild[] = {0, 1, 2, 0, 9}, half[] = {0, 0.5, 1, 2, 0};

	put_tiny(true);
	put_npy("x.npy", DATA_F64, 4, dims, x);
	put_npy("short.npy", DATA_F64, 1, four, x);
	put_npy("wild.npy", DATA_F64, 1, y_dims, wild);
	put_npy("half.npy", DATA_F64, 1, y_dims, half);
	ENDS("run tiny.cnn --in x=nothere.npy --out z=z.npy", STATUS_INPUT);
	HAS(said, "nothere.npy: error: ");
	ENDS("run tiny.cnn --in x=short.npy --out z=z.npy", STATUS_INPUT);
	HAS(said, "short.npy: error: input x: expected shape [4, 1, 4, 4], and found [4]");
	ENDS("run tiny.cnn --in x=x.npy --in y=short.npy --out z=z.npy", STATUS_INPUT);
	HAS(said, "short.npy: error: input y: expected shape [5], and found [4]");
	ENDS("run tiny.cnn --in v=x.npy --out z=z.npy", STATUS_INPUT);
	HAS(said, "x.npy: error: net tiny has no input v");
	ENDS("run tiny.cnn --in y=half.npy --in x=x.npy --out loss=z.npy", STATUS_INPUT);
	HAS(said, "half.npy: error: element 1: expected an integer of 32 bits for input y, and "
		  "found 0.5");
	ENDS("run tiny.cnn --in y=wild.npy --in x=x.npy --out loss=z.npy", STATUS_INPUT);
	HAS(said, "y[4] is 9, but must lie in 0 .. 2");
	ENDS("run tiny.cnn --in x=x.npy --out loss=z.npy", STATUS_INPUT);
	HAS(said, "tiny.cnn: error: what is asked for needs input y, integers [5]: give --in");
	ENDS("run tiny.cnn --in x=x.npy --out q=z.npy", STATUS_INPUT);
	HAS(said, "--out 'q':1:1: error: unknown name q\n    q\n    ^\n");
	ENDS("run tiny.cnn --in x=x.npy --out z=q.npy --out 'z +=z.npy'", STATUS_INPUT);
	HAS(said, "--out 'z +':1:4: error: expected an expression, found the end of the "
		  "expression\n    z +\n       ^\n");
	ENDS("run tiny.cnn --in x=x.npy --out z=z.npy -D K=3", STATUS_INPUT);
	HAS(said, "tiny.cnn:1:5: error: the net tiny has no open size K\n");
	HAS(said, "  hint: its open sizes are: N\n");
	ENDS("tiny.cnn --net tinny", STATUS_INPUT);
	HAS(said, "tiny.cnn:1:5: error: the file has no net tinny\n");
	HAS(said, "  hint: did you mean tiny?\n  hint: its net is tiny\n");
	ENDS("run tiny.cnn --in x=x.npy --out z=nowhere/z.npy", STATUS_INPUT);
	HAS(said, "nowhere/z.npy: error: ");
	ENDS("run tiny.cnn --in x=x.npy --out z=/dev/full", STATUS_INPUT);
	HAS(said, "/dev/full: error: ");
	ck_assert_int_eq(entries(false), 5);
}
END_TEST

/* ------------------------------------------------------------------------------------ predict */

START_TEST(predict_classes)
{
	static const size_t dims[] = {70, 1, 4, 4}, flat[] = {70, 16};
	double *x = calloc(70 * 16, sizeof *x), sum = 0;
	char *line = printed;
	int lines = 0;

	put_tiny(true);
	put_data(40, 5, 4, 3);
	ENDS("train tiny.cnn --data . --epochs 1 --save w", STATUS_OK);
	ck_assert_ptr_nonnull(x);
	put_npy("x.npy", DATA_F64, 4, dims, x);
	put_npy("flat.npy", DATA_F64, 2, flat, x);
	free(x);
	ENDS("predict tiny.cnn x.npy --load w", STATUS_OK);
	for (char *end; (end = strchr(line, '\n')); line = end + 1)
		lines++;
	ck_assert_int_eq(lines, 70);
	line = strstr(printed, "69  ") + 2;
	for (int k = 0; k < 3; k++) {
		strtol(line, &line, 10);
		sum += strtod(line, &line);
	}
	ck_assert_double_eq_tol(sum, 1, 2e-4);
	ENDS("predict tiny.cnn --load w flat.npy", STATUS_INPUT);
	HAS(said, "flat.npy: error: input x takes [64, 1, 4, 4], and a batch of these examples is "
		  "[64, 16]");
	ENDS("predict tiny.cnn --load w train-labels-idx1-ubyte", STATUS_INPUT);
	HAS(said, "train-labels-idx1-ubyte: error: ");
	ENDS("predict tiny.cnn --load w nothere", STATUS_INPUT);
	HAS(said, "nothere: error: ");
	put_text("blind.cnn", "net blind {\n    input x: f32[N, 1, 4, 4]\n    loss mean(x)\n}\n");
	WORKS(safetensors_write("none", NULL, 0, &err));
	ENDS("predict blind.cnn --load none x.npy", STATUS_INPUT);
	HAS(said, "blind.cnn: error: net blind has no output to predict from");
}
END_TEST

/* -------------------------------------------------------------------------------------- check */

START_TEST(check_agrees)
{
	put_tiny(true);
	ENDS("check tiny.cnn", STATUS_OK);
	HAS(printed, "dense1.weight");
	HAS(printed, "  ok\n");
	HAS(printed, "tiny: 4 parameters, 19 comparisons, 0 failed; loss ");
	ENDS("check tiny.cnn --batch 3 --seed 9", STATUS_OK);
	ENDS("check tiny.cnn -D N=4", STATUS_OK);
	put_text("bias.cnn",
		 "net bias {\n    input x: f32[N, 2, 5, 5]\n    input y: i32[N]\n"
		 "    z = x |> conv(3, 3) |> batchnorm |> relu |> dropout(0.5) |> global_avgpool "
		 "|> dense(3)\n    loss cross_entropy(z, y)\n}\n");
	ENDS("check bias.cnn --batch 4", STATUS_OK);
	HAS(printed, "conv1.bias");
	HAS(printed, "note: zero: the loss does not depend on it");
}
END_TEST

/* stop() gives derivatives that are wrong on purpose. */
START_TEST(check_finds_mistakes)
{
	put_text("zero.cnn", "net zero {\n    input x: f32[N]\n    param a: [] = 2\n"
			     "    param b: [] = 3\n    loss mean(a * x * x) + stop(b * b)\n}\n");
	ENDS("check zero.cnn", STATUS_INPUT);
	HAS(printed, "FAIL");
	HAS(printed, "FAIL: zero everywhere, though the loss depends on it");
	HAS(said, "zero.cnn: error: 3 of the gradients checked are wrong");
	put_text("half.cnn", "net half {\n    input x: f32[N]\n    param a: [3] = 2\n"
			     "    loss sum(a * stop(a)) + sum(x)\n}\n");
	ENDS("check half.cnn", STATUS_INPUT);
	HAS(said, "half.cnn: error: 4 of the gradients checked are wrong");
	put_text("step.cnn", "fn step(x) = if x > 0 then 1 else 0\n"
			     "net stairs {\n    input x: f32[N]\n    param a: [] = 0.1\n"
			     "    loss mean(x) + stop(step(a)) * 3\n}\n");
	ENDS("check step.cnn", STATUS_INPUT);
	HAS(printed, "zero everywhere, though the loss depends on it");
	put_text("log.cnn", "net bad {\n    input x: f32[N, 3]\n    h = x |> dense(16)\n"
			    "    q = log(h)\n    loss mean(q |> dense(3))\n}\n");
	ENDS("check log.cnn", STATUS_INPUT);
	HAS(said, "log.cnn: error: the loss is nan at random inputs\nlog.cnn:4:5: error: ");
	HAS(said, "q[");
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {wrong_usage,
				      help_fits_a_screen,
				      compile_writes_both,
				      compile_prints,
				      compile_fails_whole,
				      main_needs_images_and_labels,
				      train_learns,
				      train_without_block,
				      train_resumes,
				      train_says_what_is_wrong,
				      weights_of_another_optimizer,
				      interrupt_saves,
				      run_takes_n_from_arrays,
				      run_takes_other_arrays,
				      run_reaches_inside,
				      run_reaches_each_layer,
				      run_finds_n,
				      run_says_what_is_wrong,
				      predict_classes,
				      check_agrees,
				      check_finds_mistakes};

	return run_cli_tests("command line", tests, COUNT(tests));
}
