/* SPDX-License-Identifier: MIT */
/*
 * unit_cli_files.c - what becomes of files when something goes wrong, with the command cnnc and with
 * the stand-alone trainers that it writes.
 *
 * The one idea: whatever is at the place of a file (nothing, a link, a pipe, a folder, a disk that
 * is full) there is afterwards a whole new file or what was there before, and a message that says
 * which file it is about.
 */
#include "unit_cli.h"

#include <signal.h>
#include <sys/resource.h>

/* From here on no file may be larger: this stands in for a full disk. */
static void limit_files(rlim_t bytes)
{
	struct rlimit limit;

	ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &limit), 0);
	limit.rlim_cur = bytes;
	signal(SIGXFSZ, SIG_IGN);
	ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

/* How often the last call complained. */
static int complaints(void)
{
	int count = 0;

	for (const char *at = said; (at = strstr(at, "error: ")); at++)
		count++;
	return count;
}

/* It was said once, and as the whole message. */
#define SAYS(words)                                                                                \
	do {                                                                                       \
		ck_assert_str_eq(said, words "\n");                                                \
		ck_assert_int_eq(complaints(), 1);                                                 \
	} while (0)

static bool is_link(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0 && S_ISLNK(st.st_mode);
}

static bool is_pipe(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0 && S_ISFIFO(st.st_mode);
}

static bool is_there(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

/* ------------------------------------------------------------------------------------- compiling */

START_TEST(compile_keeps_links)
{
	put_tiny(true);
	put_text("real.c", "old");
	ck_assert_int_eq(symlink("real.c", "net.c"), 0);
	ck_assert_int_eq(symlink("later.h", "net.h"), 0);
	ENDS("tiny.cnn -o net.c", STATUS_OK);
	ck_assert(is_link("net.c") && is_link("net.h"));
	slurp("real.c", printed, sizeof printed);
	HAS(printed, "#include \"net.h\"");
	slurp("later.h", printed, sizeof printed);
	HAS(printed, "tiny_step");
	ck_assert_int_eq(entries(false), 3);
	ck_assert_int_eq(symlink("loop", "loop"), 0);
	ENDS("tiny.cnn -o loop", STATUS_INPUT);
	HAS(said, "loop: error: cannot write: ");
	ck_assert(is_link("loop"));
	ck_assert_int_eq(unlink("net.c"), 0);
	ck_assert_int_eq(symlink("nowhere/x.c", "net.c"), 0);
	ENDS("tiny.cnn -o net.c", STATUS_INPUT);
	SAYS("net.c: error: cannot write: there is no folder nowhere");
	ck_assert_int_eq(entries(false), 4);
}
END_TEST

START_TEST(compile_writes_in_place)
{
	put_tiny(true);
	put_text("log", "before\n");
	SHELL_ENDS("\"$CNNC\" tiny.cnn -o /dev/fd/3 3>>log", STATUS_OK);
	slurp("log", printed, sizeof printed);
	ck_assert(strncmp(printed, "before\n/* The network tiny", 26) == 0);
	ck_assert_int_eq(symlink("/dev/fd/3", "link"), 0);
	SHELL_ENDS("\"$CNNC\" tiny.cnn -o link 3>log", STATUS_OK);
	ck_assert(is_link("link"));
	slurp("log", printed, sizeof printed);
	HAS(printed, "tiny_step");
	ck_assert_int_eq(mkfifo("pipe", 0600), 0);
	SHELL_ENDS("cat pipe & \"$CNNC\" tiny.cnn -o pipe; status=$?; wait; exit $status",
		   STATUS_OK);
	HAS(printed, "tiny_step");
	ck_assert(is_pipe("pipe"));
	ENDS("tiny.cnn -o /dev/stdout --emit=plan | cat", STATUS_OK);
	HAS(printed, "step");
	ck_assert_int_eq(entries(false), 3);
}
END_TEST

START_TEST(compile_full_disk)
{
	put_tiny(true);
	put_text("net.c", "old");
	limit_files(2000);
	ENDS("tiny.cnn -o net.c", STATUS_INPUT);
	SAYS("net.c: error: cannot write: File too large");
	holds("net.c", "old");
	ck_assert_int_eq(entries(false), 2);
}
END_TEST

START_TEST(standard_output_fails_once)
{
	put_tiny(true);
	ENDS("tiny.cnn >/dev/full", STATUS_INPUT);
	SAYS("standard output: error: cannot write: No space left on device");
	ENDS("tiny.cnn -o /dev/fd/1 >/dev/full", STATUS_INPUT);
	SAYS("/dev/fd/1: error: cannot write: No space left on device");
	ENDS("tiny.cnn >&-", STATUS_INPUT);
	SAYS("standard output: error: cannot write: Bad file descriptor");
	ENDS("check tiny.cnn >/dev/full", STATUS_INPUT);
	HAS(said, "standard output: error: ");
	ck_assert_int_eq(complaints(), 1);
}
END_TEST

/* ------------------------------------------------------------------------------------------- run */

START_TEST(run_writes_all_or_none)
{
	static const size_t dims[] = {200, 1, 4, 4};
	static const double x[200 * 16];

	put_tiny(true);
	put_npy("x.npy", DATA_F64, 4, dims, x);
	put_text("z.npy", "old");
	ENDS("run tiny.cnn --in x=x.npy --out z=z.npy --out h=nowhere/h.npy", STATUS_INPUT);
	SAYS("nowhere/h.npy: error: cannot write: there is no folder nowhere");
	ENDS("run tiny.cnn --in x=x.npy --out dense1.bias=b.npy --out z=z.npy --out 'h +=h.npy'",
	     STATUS_INPUT);
	limit_files(4000);
	ENDS("run tiny.cnn --in x=x.npy --out z=z.npy --out dense1.bias=b.npy --out h=h.npy",
	     STATUS_INPUT);
	SAYS("h.npy: error: cannot write: File too large");
	holds("z.npy", "old");
	ck_assert_int_eq(entries(false), 3);
	ENDS("run tiny.cnn --in x=x.npy --out z=z.npy --out dense1.bias=b.npy", STATUS_OK);
	ck_assert_int_eq(entries(false), 4);
}
END_TEST

/* ------------------------------------------------------------------------------------ data sets */

START_TEST(train_takes_names_with_dots)
{
	put_tiny(true);
	put_images("train-images.idx3-ubyte", "train-labels.idx1-ubyte", 40, 4, 3);
	put_images("t10k-images.idx3-ubyte", "t10k-labels.idx1-ubyte", 5, 4, 3);
	ENDS("train tiny.cnn --data . --epochs 1", STATUS_OK);
	HAS(printed, "40 images to train on, 5 to test");
}
END_TEST

START_TEST(train_lists_what_is_there)
{
	put_tiny(true);
	ENDS("train tiny.cnn --data .", STATUS_INPUT);
	SAYS(".: error: expected a file train-images-idx3-ubyte or train-images-idx4-ubyte or "
	     "train-images.idx3-ubyte or train-images.idx4-ubyte (or one of these with .gz) in "
	     "this folder, and found no file like it");
	put_text("TRAIN.IDX", "");
	put_text("my-images.bin", "");
	ENDS("train tiny.cnn --data .", STATUS_INPUT);
	HAS(said, "and found TRAIN.IDX, my-images.bin\n");
	for (char name[] = "a.idx"; name[0] <= 'f'; name[0]++)
		put_text(name, "");
	ENDS("train tiny.cnn --data .", STATUS_INPUT);
	HAS(said, "and found TRAIN.IDX, a.idx, b.idx, c.idx, d.idx, e.idx and 2 more\n");
	put_images("train-images-idx3-ubyte", NULL, 40, 4, 3);
	ENDS("train tiny.cnn --data .", STATUS_INPUT);
	HAS(said, "expected a file train-labels-idx1-ubyte or train-labels.idx1-ubyte (");
}
END_TEST

/* ----------------------------------------------------------------------- the stand-alone trainer */

/* Write tiny.cnn's trainer and compile it. */
static void put_trainer(void)
{
	put_tiny(true);
	ENDS("tiny.cnn --main -o tiny.c", STATUS_OK);
	SHELL_ENDS("cc -std=c99 -Wall -Wextra -Wpedantic -Werror -O1 tiny.c -lm -o tiny",
		   STATUS_OK);
}

START_TEST(trainer_compiles)
{
	char text[2048];

	snprintf(
		text, sizeof text,
		"net n {\n    input x: f32[N, 16]\n    input y: i32[N] < 300\n"
		"    data = x |> dense(8)\n    fail = data |> softmax |> dense(8)\n"
		"    shape = fail |> softmax |> dense(8)\n    save = shape |> softmax |> dense(300)"
		"\n    output save\n    loss cross_entropy(save, y)\n}\n");
	put_text("n.cnn", text);
	ENDS("n.cnn --main --dtype f64 -o n.c", STATUS_OK);
	SHELL_ENDS("for cc in gcc clang; do command -v $cc >/dev/null || continue;"
		   "  $cc -std=c99 -Wall -Wextra -Wpedantic -Werror -O1 -c n.c || exit 9; done",
		   STATUS_OK);
	SHELL_ENDS("command -v tcc >/dev/null || exit 0; tcc -std=c99 -Wall -Werror -c n.c",
		   STATUS_OK);
}
END_TEST

START_TEST(trainer_trains)
{
	char *first;

	put_trainer();
	put_images("train-images.idx3-ubyte", "train-labels.idx1-ubyte", 67, 4, 3);
	put_images("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte", 13, 4, 3);
	ck_assert_int_eq(symlink("w", "link"), 0);
	SHELL_ENDS("./tiny . --epochs 30 --save link", STATUS_OK);
	ck_assert_str_eq(said, "");
	HAS(printed, "epoch 30/30: loss 0.");
	HAS(printed, " (13 examples)\n");
	ck_assert(is_link("link") && is_there("w"));
	HAS(printed, "\ntest: loss");
	first = strdup(strstr(printed, "\ntest: loss") + 1);
	SHELL_ENDS("./tiny --data . --epochs 0 --load w", STATUS_OK);
	ck_assert_str_eq(first, printed);
	free(first);
	ck_assert_int_eq(mkfifo("pipe", 0600), 0);
	SHELL_ENDS("cat pipe >copy & ./tiny . --epochs 0 --load w --save pipe; status=$?; wait; "
		   "exit $status",
		   STATUS_OK);
	ck_assert(is_pipe("pipe"));
	SHELL_ENDS("cmp w copy", STATUS_OK);
	SHELL_ENDS("./tiny --help", STATUS_OK);
	HAS(printed, "Usage: ./tiny FOLDER");
	ck_assert_str_eq(said, "");
}
END_TEST

START_TEST(trainer_misused)
{
	static const struct {
		const char *arguments, *words;
	} cases[] = {
		{"", "expected the folder of the data"},
		{". ..", "expected one folder, and found .. too"},
		{". --epoch 3", "there is no option --epoch"},
		{". --epochs", "--epochs: expected its value after it"},
		{". --epochs 3x", "--epochs: expected a whole number, and found \"3x\""},
		{". --seed ''", "--seed: expected a whole number, and found \"\""},
	};

	put_trainer();
	for (size_t i = 0; i < COUNT(cases); i++) {
		char words[128];
		snprintf(words, sizeof words, "./tiny %s", cases[i].arguments);
		SHELL_ENDS(words, STATUS_USAGE);
		ck_assert_str_eq(printed, "");
		snprintf(words, sizeof words, "./tiny: error: %s; see ./tiny --help\n",
			 cases[i].words);
		ck_assert_str_eq(said, words);
	}
}
END_TEST

/* The trainer ends with this message before it has printed anything. */
#define TRAINER_SAYS(arguments, words)                                                             \
	do {                                                                                       \
		SHELL_ENDS("./tiny " arguments, STATUS_INPUT);                                     \
		SAYS(words);                                                                       \
		ck_assert_str_eq(printed, "");                                                     \
	} while (0)

START_TEST(trainer_refuses_files)
{
	put_trainer();
	put_data(40, 5, 4, 3);
	TRAINER_SAYS(". --save nowhere/w",
		     "nowhere/w: error: cannot write: there is no folder nowhere");
	TRAINER_SAYS(". --save .", ".: error: cannot write: expected a file, and found a folder");
	TRAINER_SAYS("none --save w",
		     "none: error: expected a folder of IDX files: No such file or "
		     "directory");
	TRAINER_SAYS("tiny.c",
		     "tiny.c: error: expected a folder of IDX files, and found no folder");
	TRAINER_SAYS(". --load none", "none: error: cannot open: No such file or directory");
	TRAINER_SAYS(". --load .", ".: error: expected a file, and found a folder");
	put_text("w", "short");
	TRAINER_SAYS(". --load w", "w: error: expected a safetensors file, and found only 5 bytes");
	SHELL_ENDS("./tiny . --load tiny.c", STATUS_INPUT);
	HAS(said, "tiny.c: error: expected a safetensors header of ");
	ck_assert_int_eq(complaints(), 1);
	ck_assert_int_eq(mkdir("empty", 0777), 0);
	TRAINER_SAYS("empty", "empty: error: expected a file train-images-idx3-ubyte or "
			      "train-images-idx4-ubyte or train-images.idx3-ubyte or "
			      "train-images.idx4-ubyte in this folder, and found no file like it");
}
END_TEST

START_TEST(trainer_refuses_data)
{
	static const char images[] = "train-images-idx3-ubyte";

	put_trainer();
	put_data(7, 0, 4, 3);
	TRAINER_SAYS(".",
		     ".: error: expected at least one batch of 8 images to train on, and found "
		     "7");
	put_data(40, 5, 4, 3);
	put_images(images, NULL, 40, 5, 3);
	TRAINER_SAYS(".", "./train-images-idx3-ubyte: error: expected images of 1 x 4 x 4, and "
			  "found [40, 5, 5]");
	put_data(40, 5, 4, 3);
	put_images("other", "train-labels-idx1-ubyte", 40, 4, 4);
	TRAINER_SAYS(". --save w", "./train-labels-idx1-ubyte: error: item 3, counted from 0: "
				   "expected a label from 0 to 2, and found 3");
	put_data(40, 5, 4, 3);
	put_images("other", "t10k-labels-idx1-ubyte", 6, 4, 3);
	TRAINER_SAYS(".", "./t10k-labels-idx1-ubyte: error: expected 5 labels, one for each image, "
			  "and found [6]");
	put_data(40, 5, 4, 3);
	ck_assert_int_eq(truncate(images, 100), 0);
	TRAINER_SAYS(".", "./train-images-idx3-ubyte: error: expected 640 bytes of data for "
			  "[40, 4, 4], and found 84 (truncated)");
	ck_assert_int_eq(truncate(images, 10), 0);
	TRAINER_SAYS(".", "./train-images-idx3-ubyte: error: expected 3 sizes, and found 1 "
			  "(truncated)");
	put_text(images, "mislabelled");
	TRAINER_SAYS(".", "./train-images-idx3-ubyte: error: expected an IDX file of bytes, which "
			  "begins with 00 00 08 and the number of dimensions, 1 to 4, and found 6d "
			  "69 73 6c");
	put_text(images, "\x1f\x8b");
	ck_assert_int_eq(rename(images, "train-images.idx3-ubyte.gz"), 0);
	TRAINER_SAYS(".", "./train-images.idx3-ubyte.gz: error: expected a file that is not "
			  "compressed, and found gzip: gunzip it first");
	ck_assert(!is_there("w"));
}
END_TEST

/* Each file that is wrong is named, whatever is wrong with the others. */
START_TEST(trainer_says_all_at_once)
{
	put_trainer();
	put_data(40, 5, 4, 3);
	put_text("w", "short");
	ck_assert_int_eq(truncate("train-images-idx3-ubyte", 100), 0);
	put_images("other", "train-labels-idx1-ubyte", 40, 4, 4);
	put_images("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte", 5, 3, 4);
	SHELL_ENDS("./tiny . --save nowhere/w --load w", STATUS_INPUT);
	ck_assert_str_eq(
		said, "nowhere/w: error: cannot write: there is no folder nowhere\n"
		      "w: error: expected a safetensors file, and found only 5 bytes\n"
		      "./train-images-idx3-ubyte: error: expected 640 bytes of data for "
		      "[40, 4, 4], and found 84 (truncated)\n"
		      "./train-labels-idx1-ubyte: error: item 3, counted from 0: expected a label "
		      "from 0 to 2, and found 3\n"
		      "./t10k-images-idx3-ubyte: error: expected images of 1 x 4 x 4, and found "
		      "[5, 3, 3]\n"
		      "./t10k-labels-idx1-ubyte: error: item 3, counted from 0: expected a label "
		      "from 0 to 2, and found 3\n");
	ck_assert_str_eq(printed, "");
	put_data(7, 5, 4, 3);
	ck_assert_int_eq(unlink("t10k-labels-idx1-ubyte"), 0);
	SHELL_ENDS("./tiny .", STATUS_INPUT);
	HAS(said, ".: error: expected at least one batch of 8 images to train on, and found 7\n"
		  ".: error: expected a file t10k-labels-idx1-ubyte or ");
	ck_assert_int_eq(complaints(), 2);
}
END_TEST

START_TEST(trainer_full_disk)
{
	put_trainer();
	put_data(40, 5, 4, 3);
	put_text("w", "old");
	SHELL_ENDS("./tiny . --epochs 1 --save v >/dev/full", STATUS_INPUT);
	SAYS("standard output: error: cannot write: No space left on device");
	ck_assert(is_there("v"));
	limit_files(1000);
	SHELL_ENDS("./tiny . --epochs 1 --save w", STATUS_INPUT);
	SAYS("w: error: cannot write: File too large");
	HAS(printed, "epoch 1/1: loss");
	holds("w", "old");
	ck_assert_int_eq(entries(false), 10);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {compile_keeps_links,
				      compile_writes_in_place,
				      compile_full_disk,
				      standard_output_fails_once,
				      run_writes_all_or_none,
				      train_takes_names_with_dots,
				      train_lists_what_is_there,
				      trainer_compiles,
				      trainer_trains,
				      trainer_misused,
				      trainer_refuses_files,
				      trainer_refuses_data,
				      trainer_says_all_at_once,
				      trainer_full_disk};

	return run_cli_tests("files of the command line", tests, COUNT(tests));
}
