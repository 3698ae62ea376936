/* SPDX-License-Identifier: MIT */
/* unit_tier.c - tests of the system's compiler beside libtcc: its code and its cache, and that
 * whatever befalls it leaves libtcc's code running. The compilers that fail, hang or count how
 * often they are called are small scripts. */
#include "../compiler/cnnc.h"
#include "unit_folder.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <math.h>
#include <pthread.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

static const char text[] = "net classes {\n"
			   "    input x: f32[N, 5]\n"
			   "    input y: i32[N]\n"
			   "    z = x |> dense(16) |> tanh |> dense(3)\n"
			   "    output z\n"
			   "    loss cross_entropy(z, y)\n"
			   "    metric accuracy(z, y)\n"
			   "}\n"
			   "train classes { batch = 8 optimizer = adam(rate = 0.01) }\n";

enum { STEPS = 20, ENTRIES = 2 /* of load and train: initialise is libtcc's, step, forward */ };

/* ---- a folder with a cache and compilers ------------------------------------------------------- */

static void put_script(const char *path, const char *body)
{
	char script[1024];
	int length = snprintf(script, sizeof script, "#!/bin/sh\n%s\n", body);
	put(path, script, (size_t)length);
	ck_assert_int_eq(chmod(path, 0700), 0);
}

static void begin(void)
{
	char here[4096], cache[4200];
	enter();
	ck_assert_ptr_nonnull(getcwd(here, sizeof here));
	snprintf(cache, sizeof cache, "%s/cache", here);
	ck_assert_int_eq(setenv("XDG_CACHE_HOME", cache, 1), 0);
	ck_assert_int_eq(setenv("CNNC_CFLAGS", "-O1", 1), 0);
	unsetenv("CC");
	put_script("count", "echo >>calls; exec cc \"$@\"");
	put_script("hang", "sleep 1000");
	put_script("complain", "echo 'net.c:1:2: error: no such luck' >&2; exit 1");
	put_script("nothing", "exit 0");
	put_script("rubbish", "while [ \"$1\" != -o ]; do shift; done; echo rubbish >\"$2\"");
}

static void end(void)
{
	ck_assert_int_eq(system("rm -rf cache"), 0);
	leave();
}

static void use(const char *compiler)
{
	ck_assert_int_eq(setenv("CC", compiler, 1), 0);
}

static int lines(const char *path)
{
	FILE *file = fopen(path, "r");
	int n = 0, c;
	while (file && (c = getc(file)) != EOF)
		n += c == '\n';
	if (file)
		fclose(file);
	return n;
}

/* Files of the cache; what else is in it is a mistake. */
static int cached(void)
{
	DIR *dir = opendir("cache/cnnc");
	int n = 0;
	for (struct dirent *e; dir && (e = readdir(dir));) {
		size_t length = strlen(e->d_name);
		if (e->d_name[0] == '.')
			continue;
		ck_assert_msg(length > 3 && strcmp(e->d_name + length - 3, ".so") == 0,
			      "%s was left in the cache", e->d_name);
		n++;
	}
	if (dir)
		closedir(dir);
	return n;
}

/* ---- a program -------------------------------------------------------------------------------- */

static float xs[8 * 5];
static int32_t ys[8];
static const void *const inputs[] = {xs, ys};

static CnncProgram *compile_text(const char *source, const CnncOptions *options)
{
	CnncError *errors;
	CnncProgram *program = cnnc_compile("test.cnn", source, strlen(source), options, &errors);
	if (!program)
		ck_abort_msg("%s", errors->rendered);
	return program;
}

static CnncProgram *compile(CnncTier tier, int seconds)
{
	const CnncOptions options = {.tier = tier, .compiler_seconds = seconds};
	CnncProgram *program = compile_text(text, &options);
	for (int i = 0; i < 8 * 5; i++)
		xs[i] = sinf((float)i);
	for (int i = 0; i < 8; i++)
		ys[i] = i % 3;
	return program;
}

static CnncModel *load(CnncProgram *program)
{
	CnncError *errors;
	CnncModel *model = cnnc_load(program, &errors);
	if (!model)
		ck_abort_msg("%s", errors->rendered);
	cnnc_initialise(model, 1);
	return model;
}

static double train(CnncModel *model, int steps)
{
	double results[2] = {NAN, NAN};
	for (int i = 0; i < steps; i++)
		ck_assert_int_eq(cnnc_step(model, inputs, results), CNNC_OK);
	return results[0];
}

static double loss_by(CnncTier tier)
{
	CnncProgram *program = compile(tier, 0);
	double loss = train(load(program), STEPS);
	ck_assert_int_eq(cnnc_tier(program), tier);
	ck_assert_ptr_null(cnnc_tier_note(program));
	cnnc_free(program);
	return loss;
}

/* ---- tests ------------------------------------------------------------------------------------ */

/* The same losses up to rounding; made once, and the same bits from the cache. */
START_TEST(compiler)
{
	use("./count");
	double expected = loss_by(CNNC_TIER_TCC), first = loss_by(CNNC_TIER_CC);
	ck_assert_double_eq_tol(first, expected, 1e-5);
	int calls = lines("calls");
	ck_assert_int_gt(calls, 0);
	ck_assert_int_eq(cached(), calls);
	ck_assert(loss_by(CNNC_TIER_CC) == first);
	ck_assert_int_eq(lines("calls"), calls);
	/* other options are other code */
	ck_assert_int_eq(setenv("CNNC_CFLAGS", "-O0", 1), 0);
	loss_by(CNNC_TIER_CC);
	ck_assert_int_gt(lines("calls"), calls);
}
END_TEST

static void spoil_cache(int how)
{
	DIR *dir = opendir("cache/cnnc");
	char path[512];
	ck_assert_ptr_nonnull(dir);
	for (struct dirent *e; (e = readdir(dir));) {
		if (e->d_name[0] == '.')
			continue;
		snprintf(path, sizeof path, "cache/cnnc/%s", e->d_name);
		FILE *file = fopen(path, "r+b");
		ck_assert_ptr_nonnull(file);
		ck_assert_int_eq(fseek(file, how == 3 ? -20 : 1000, how == 3 ? SEEK_END : SEEK_SET),
				 0);
		int c = getc(file);
		fseek(file, -1, SEEK_CUR);
		if (how >= 2)
			putc(c ^ 1, file);
		fclose(file);
		if (how < 2)
			ck_assert_int_eq(truncate(path, how == 0 ? 0 : 1000), 0);
	}
	closedir(dir);
}

/* Emptied, cut off, a bit flipped in the object, a bit flipped in its sums. */
START_TEST(corrupt_cache)
{
	use("./count");
	double first = loss_by(CNNC_TIER_CC);
	int calls = lines("calls");
	spoil_cache(_i);
	ck_assert(loss_by(CNNC_TIER_CC) == first);
	ck_assert_int_eq(lines("calls"), 2 * calls);
	ck_assert(loss_by(CNNC_TIER_CC) == first);
	ck_assert_int_eq(lines("calls"), 2 * calls);
	ck_assert_int_eq(cached(), calls);
}
END_TEST

/* Where no cache can be, there is none; what others may write to is not trusted. */
START_TEST(no_cache)
{
	if (_i == 0)
		ck_assert_int_eq(setenv("XDG_CACHE_HOME", "/proc/nowhere", 1), 0);
	if (_i == 1) {
		ck_assert_int_eq(mkdir("cache", 0700), 0);
		ck_assert_int_eq(mkdir("cache/cnnc", 0700), 0);
		ck_assert_int_eq(chmod("cache/cnnc", 0777), 0);
	}
	if (_i == 2) { /* not absolute: as if it were not there */
		ck_assert_int_eq(setenv("XDG_CACHE_HOME", "cache", 1), 0);
		unsetenv("HOME");
	}
	ck_assert(loss_by(CNNC_TIER_CC) == loss_by(CNNC_TIER_CC));
	ck_assert_int_eq(cached(), 0);
}
END_TEST

START_TEST(no_compiler)
{
	CnncError *errors;
	use("no-such-compiler -m64");
	CnncProgram *program = compile(CNNC_TIER_CC, 0);
	ck_assert_ptr_null(cnnc_load(program, &errors));
	ck_assert_ptr_nonnull(strstr(errors->text, "no-such-compiler;"));
	ck_assert_ptr_nonnull(strstr(errors->text, "apt install gcc"));
	ck_assert_int_eq(errors->internal, 0);
	cnnc_free(program);
}
END_TEST

static const struct {
	const char *compiler, *says;
} failing[] = {{"./complain", "failed with status 1: net.c:1:2: error: no such luck"},
	       {"./hang", "had not finished after 1 seconds"},
	       {"./nothing", "cannot be loaded"},
	       {"./rubbish", "cannot be loaded"},
	       {"/", "no C compiler called /"}};

/* libtcc's code runs, with its bits, and the reason is told. */
START_TEST(failing_compiler)
{
	double expected = loss_by(CNNC_TIER_TCC);
	use(failing[_i].compiler);
	CnncProgram *program = compile(CNNC_TIER_CC, 1);
	double loss = train(load(program), STEPS);
	ck_assert(loss == expected);
	ck_assert_int_eq(cnnc_tier(program), CNNC_TIER_TCC);
	ck_assert_msg(strstr(cnnc_tier_note(program), failing[_i].says) != NULL, "%s",
		      cnnc_tier_note(program));
	cnnc_free(program);
	ck_assert_int_eq(cached(), 0);
}
END_TEST

/* Steps until the compiler's code runs, or there is a note, and some more. */
static int train_long(CnncProgram *program, CnncModel *model)
{
	double end = progress_clock() + 60;
	int steps = 0;
	while (cnnc_tier(program) != CNNC_TIER_CC && !cnnc_tier_note(program) &&
	       progress_clock() < end)
		train(model, 1), steps++;
	train(model, 5);
	return steps + 5;
}

/* Nothing is lost or repeated where the code changes: as many steps by libtcc alone end in the
 * same place. */
START_TEST(swapped)
{
	CnncProgram *program = compile(CNNC_TIER_AUTO, 0), *alone = compile(CNNC_TIER_TCC, 0);
	CnncModel *model = load(program), *other = load(alone);
	double a[16 * 5], b[16 * 5];
	int steps = train_long(program, model);
	ck_assert_int_eq(cnnc_tier(program), CNNC_TIER_CC);
	ck_assert_uint_eq(cnnc_steps(model), (uint64_t)steps);
	train(other, steps);
	cnnc_get(model, CNNC_PARAMETER, 0, a);
	cnnc_get(other, CNNC_PARAMETER, 0, b);
	for (int i = 0; i < 16 * 5; i++)
		ck_assert_double_eq_tol(a[i], b[i], 2e-2 * (1 + fabs(b[i])));
	cnnc_free(program);
	cnnc_free(alone);
}
END_TEST

START_TEST(swap_fails)
{
	use(failing[_i].compiler);
	CnncProgram *program = compile(CNNC_TIER_AUTO, 1);
	CnncModel *model = load(program);
	train_long(program, model);
	ck_assert_int_eq(cnnc_tier(program), CNNC_TIER_TCC);
	ck_assert_msg(strstr(cnnc_tier_note(program), failing[_i].says) != NULL, "%s",
		      cnnc_tier_note(program));
	cnnc_free(program);
}
END_TEST

/* A program may end while its compiler runs, which ends with it. */
START_TEST(freed_early)
{
	use("./hang");
	CnncProgram *program = compile(CNNC_TIER_AUTO, 0);
	CnncModel *model = load(program);
	double start = progress_clock();
	while (progress_clock() < start + 0.5)
		train(model, 10);
	start = progress_clock();
	cnnc_free(program);
	ck_assert_double_lt(progress_clock() - start, 10);
	ck_assert_int_eq(cached(), 0);
}
END_TEST

/* Several processes find the cache empty at once. */
START_TEST(processes)
{
	enum { PROCESSES = 4 };
	pid_t child[PROCESSES];
	double expected = 0;
	for (int i = 0; i < PROCESSES; i++) {
		child[i] = fork();
		ck_assert_int_ge(child[i], 0);
		if (child[i] == 0) {
			double first = loss_by(CNNC_TIER_CC), again = loss_by(CNNC_TIER_CC);
			_exit(first == again ? 0 : 1);
		}
	}
	for (int i = 0; i < PROCESSES; i++) {
		int status;
		ck_assert_int_eq(waitpid(child[i], &status, 0), child[i]);
		ck_assert(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	}
	expected = loss_by(CNNC_TIER_CC);
	ck_assert(!isnan(expected));
	ck_assert_int_le(cached(), ENTRIES);
}
END_TEST

static void *train_alone(void *context)
{
	CnncModel *model = context;
	double start = progress_clock(), results[2];
	while (progress_clock() < start + 1.5)
		cnnc_step(model, inputs, results);
	float z[8 * 3];
	void *outputs[] = {z};
	for (int i = 1; i <= 8; i++)
		cnnc_forward(model, i, inputs, outputs);
	return isnan(results[0]) ? NULL : model;
}

static const char images_text[] =
	"net images {\n"
	"    input x: f32[N, 3, 16, 16]\n"
	"    input y: i32[N]\n"
	"    z = x |> conv(64, 3, pad = 1) |> batchnorm |> relu |> maxpool(2)\n"
	"          |> conv(32, 3, stride = 2) |> relu |> flatten |> dropout(0.2)\n"
	"          |> dense(10)\n"
	"    output z\n"
	"    loss cross_entropy(z, y)\n"
	"}\n"
	"train images { batch = 32 optimizer = adam(rate = 0.01) }\n";

/* Large enough that its work is shared, by the code of either tier: the same bits, however many share it. */
START_TEST(team)
{
	enum { PIXELS = 32 * 3 * 16 * 16, WEIGHTS = 64 * 3 * 3 * 3 };
	static float x[PIXELS];
	static int32_t y[32];
	static double first[WEIGHTS], w[WEIGHTS];
	const void *const images[] = {x, y};
	const int threads[] = {0, 1, 2, 3, 5, CNNC_CORES};
	static const CnncTier tiers[] = {CNNC_TIER_TCC, CNNC_TIER_CC, CNNC_TIER_CALLS};
	const CnncTier tier = tiers[_i];
	double loss = 0, expected = 0;
	for (int i = 0; i < PIXELS; i++)
		x[i] = sinf((float)i);
	for (int i = 0; i < 32; i++)
		y[i] = i % 10;
	for (int i = 0; i < 6; i++) {
		CnncOptions options = {.tier = tier, .threads = threads[i]};
		CnncProgram *p = compile_text(images_text, &options);
		const char *c = cnnc_emit(p, CNNC_C, NULL, NULL, NULL);
		ck_assert_ptr_nonnull(strstr(c, "_part(turn, "));
		CnncModel *model = load(p);
		for (int step = 0; step < 4; step++)
			ck_assert_int_eq(cnnc_step(model, images, &loss), CNNC_OK);
		ck_assert_int_eq(cnnc_tier(p), tier);
		cnnc_get(model, CNNC_PARAMETER, 0, i ? w : first);
		expected = i ? expected : loss;
		ck_assert(loss == expected);
		if (i)
			ck_assert_mem_eq(w, first, sizeof w);
		cnnc_free(p);
	}
}
END_TEST

/* ---- without code -------------------------------------------------------------------------------- */

/* The same losses up to rounding, and an input outside its range is refused in the same words. */
START_TEST(calls)
{
	double expected = loss_by(CNNC_TIER_TCC), loss = loss_by(CNNC_TIER_CALLS);
	ck_assert_msg(fabs(loss - expected) < 1e-4 * fabs(expected), "%g, not %g", loss, expected);
	ck_assert(loss_by(CNNC_TIER_CALLS) == loss);
	CnncProgram *program = compile(CNNC_TIER_CALLS, 0);
	CnncModel *model = load(program);
	ys[3] = 3;
	ck_assert_int_eq(cnnc_step(model, inputs, NULL), CNNC_BAD_INPUT);
	ck_assert_str_eq(cnnc_failure(model), "y[3] is 3, but must lie in 0 .. 2");
	ck_assert_uint_eq(cnnc_steps(model), 0);
	cnnc_free(program);
}
END_TEST

/* From here on this process, which is the test's own, may execute nothing that it has not mapped from a
 * file. */
static void forbid_execution(void)
{
	struct sock_filter filter[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_mprotect, 0, 3),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[2])),
		BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
	const struct sock_fprog program = {sizeof filter / sizeof *filter, filter};
	ck_assert_int_eq(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), 0);
	ck_assert_int_eq(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program), 0);
}

/* libtcc is not asked where its code could not run; a compiler's still can, once it is there. */
START_TEST(forbidden)
{
	double expected = loss_by(CNNC_TIER_TCC);
	forbid_execution();
	CnncProgram *program = compile(_i ? CNNC_TIER_AUTO : CNNC_TIER_TCC, 0);
	CnncModel *model = load(program);
	ck_assert_int_eq(cnnc_tier(program), CNNC_TIER_CALLS);
	double loss = train(model, STEPS);
	ck_assert_msg(fabs(loss - expected) < 1e-4 * fabs(expected), "%g, not %g", loss, expected);
	if (_i) {
		train_long(program, model);
		ck_assert_ptr_null(cnnc_tier_note(program));
		ck_assert_int_eq(cnnc_tier(program), CNNC_TIER_CC);
	}
	cnnc_free(program);
}
END_TEST

/* Models of one program in threads of their own, while its code changes. */
START_TEST(threads)
{
	enum { THREADS = 3 };
	pthread_t thread[THREADS];
	void *result;
	CnncProgram *program = compile(CNNC_TIER_AUTO, 0);
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&thread[i], NULL, train_alone, load(program)), 0);
	for (int i = 0; i < THREADS; i++) {
		ck_assert_int_eq(pthread_join(thread[i], &result), 0);
		ck_assert_ptr_nonnull(result);
	}
	cnnc_free(program);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("tier");
	TCase *tests = tcase_create("tier");
#ifdef CNNC_HAVE_TCC
	const int nfailing = sizeof failing / sizeof *failing;
	tcase_add_checked_fixture(tests, begin, end);
	tcase_set_timeout(tests, 120);
	tcase_add_test(tests, compiler);
	tcase_add_loop_test(tests, corrupt_cache, 0, 4);
	tcase_add_loop_test(tests, no_cache, 0, 3);
	tcase_add_test(tests, no_compiler);
	tcase_add_loop_test(tests, failing_compiler, 0, nfailing - 1);
	tcase_add_test(tests, swapped);
	tcase_add_loop_test(tests, swap_fails, 0, nfailing);
	tcase_add_test(tests, freed_early);
	tcase_add_test(tests, processes);
	tcase_add_loop_test(tests, team, 0, 3);
	tcase_add_test(tests, calls);
	tcase_add_loop_test(tests, forbidden, 0, 2);
	tcase_add_test(tests, threads);
#endif
	suite_add_tcase(suite, tests);
	return run_suite(suite);
}
