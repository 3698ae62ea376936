/* SPDX-License-Identifier: MIT */
/*
 * cli_train.c - cnnc train: epochs over a data set in this process.
 *
 * The one idea: the number of steps done decides everything that comes next: the epoch, the batch,
 * the random numbers. So training that is stopped, saved and loaded goes on as if it had not been.
 */
#include "cli.h"

#include <inttypes.h>
#include <math.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Steps between two snapshots, and so the most that are replayed. */
#define SNAPSHOT_STEPS 64

static const char *data_name(const Options *o)
{
	return o->data ? o->data : DATASET_DEFAULT_DIR;
}

/* ------------------------------------------------------------------------------------ stopping */

/* From here on Ctrl-C waits until it is asked for; one that the caller ignores stays ignored. */
static void hold_interrupt(void)
{
	struct sigaction old;
	sigset_t set;

	if (sigaction(SIGINT, NULL, &old) != 0 || old.sa_handler == SIG_IGN)
		return;
	sigemptyset(&set);
	sigaddset(&set, SIGINT);
	sigprocmask(SIG_BLOCK, &set, NULL);
}

static bool is_interrupted(void)
{
	sigset_t set, mask;

	return sigpending(&set) == 0 && sigismember(&set, SIGINT) == 1 &&
	       sigprocmask(SIG_BLOCK, NULL, &mask) == 0 && sigismember(&mask, SIGINT) == 1;
}

/* ---------------------------------------------------------------------------------------- setup */

/* The weights may be saved over those that were loaded: that is going on. */
static ExitStatus check_save(const Trainer *t)
{
	const Options *o = t->options;
	const Dataset *d = &t->data;
	const NamedFile save = {o->save, "--save", ""};
	const NamedFile reads[] = {program_file(o),
				   {d->train.images.path, "a file of the data", ""},
				   {d->train.labels.path, "a file of the data", ""},
				   {d->test.images.path, "a file of the data", ""},
				   {d->test.labels.path, "a file of the data", ""}};

	return o->save ? check_writes(1, &save, sizeof reads / sizeof reads[0], reads) : STATUS_OK;
}

/* The data fit the program, as far as they could be read. */
static ExitStatus check_data(Trainer *t)
{
	const Options *o = t->options;
	const Dataset *d = &t->data;
	ExitStatus status = feed_open(o, t->program, o->f64, &t->feed);

	if (status != STATUS_OK)
		return status;
	status = feed_takes_labels(&t->feed, o, t->program);
	status = worse(status, feed_labels_fit(&t->feed, t->program, &d->train));
	status = worse(status, feed_labels_fit(&t->feed, t->program, &d->test));
	/* Those for testing have the same size, if both could be read. */
	if (d->train.count > 0 || d->test.count > 0)
		status = worse(status, feed_images_fit(&t->feed, t->program,
						       d->train.count > 0 ? &d->train : &d->test));
	if (d->train.count > 0 && d->train.count < t->feed.batch)
		status = complain(data_name(o),
				  "expected at least one batch of %" PRId64
				  " images to train on, and found %" PRIu32 " (see --batch)",
				  t->feed.batch, d->train.count);
	return status;
}

static ExitStatus load(Trainer *t)
{
	const Options *o = t->options;
	History h;
	ExitStatus status = net_load(t->program, t->seed, &t->model);

	if (status != STATUS_OK || !o->load)
		return status;
	status = weights_load(o->load, t->model, t->program, o->f64, &h);
	if (status != STATUS_OK)
		return status;
	if (!h.resumes) {
		fprintf(stderr, "%s: note: no states of this optimizer: it starts afresh\n",
			o->load);
		return STATUS_OK;
	}
	if (!h.counted)
		fprintf(stderr,
			"%s: note: its metadata have no count of steps: epochs and shuffling start "
			"from 0\n",
			o->load);
	if (h.seeded && !(o->given >> OPTION_SEED & 1))
		t->seed = h.seed;
	cnnc_set_steps(t->model, h.steps, t->seed);
	return STATUS_OK;
}

static ExitStatus plan_epochs(Trainer *t)
{
	const Options *o = t->options;
	CnncSettings settings = cnnc_settings(t->program);
	int64_t epochs = o->epochs >= 0 ? o->epochs : settings.epochs;
	uint64_t first;

	t->per_epoch = t->data.train.count / (uint32_t)t->feed.batch;
	first = cnnc_steps(t->model) / t->per_epoch;
	if (first > (uint64_t)(INT32_MAX - epochs))
		return complain(o->load,
				"expected fewer than %d epochs behind us, and found %" PRIu64
				" (its metadata say step %" PRIu64 ")",
				INT32_MAX, first, cnnc_steps(t->model));
	t->last = (first + (uint64_t)epochs) * t->per_epoch;
	t->progress.epochs = (int)(first + (uint64_t)epochs);
	t->progress.epoch = (int)first;
	if (!settings.given)
		fprintf(stderr,
			"%s: note: no train block: batch %" PRId64 ", %" PRId64 " epoch%s, %s\n",
			file_name(o), t->feed.batch, epochs, epochs == 1 ? "" : "s",
			settings.optimizer);
	return STATUS_OK;
}

static void describe(const Trainer *t)
{
	int64_t elements = 0;

	for (int i = 0; i < cnnc_count(t->program, CNNC_PARAMETER); i++)
		elements += cnnc_tensor(t->program, CNNC_PARAMETER, i).elements;
	printf("%s: %" PRId64 " parameters; %" PRIu32 " images to train on, %" PRIu32
	       " to test; batch %" PRId64 ", %s, seed %" PRIu64 "\n",
	       cnnc_net_name(t->program), elements, t->data.train.count, t->data.test.count,
	       t->feed.batch, cnnc_settings(t->program).optimizer, t->seed);
	fflush(stdout);
}

static void open_progress(Trainer *t)
{
	struct winsize size;

	t->progress.out = stdout;
	t->progress.terminal = isatty(STDOUT_FILENO) == 1;
	if (t->progress.terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
		t->progress.columns = size.ws_col;
	if (t->nresults > 1)
		t->progress.metric = cnnc_tensor(t->program, CNNC_RESULT, 1).name;
}

/* What is asked of a program that could be compiled. */
static ExitStatus check_program(Trainer *t)
{
	ExitStatus status = check_data(t);

	t->nresults = cnnc_count(t->program, CNNC_RESULT);
	if (t->nresults == 0)
		status = worse(status,
			       complain(file_name(t->options), "expected a loss to train by"));
	/* Without weights to judge there is nothing more to learn from a model. */
	return status == STATUS_OK || t->options->load ? worse(status, load(t)) : status;
}

static ExitStatus open_trainer(Trainer *t)
{
	const Options *o = t->options;
	ExitStatus status = net_compile(o, o->batch, o->f64, &t->program);

	if (!dataset_open(o->data, &t->data, &complain_sink))
		status = worse(status, STATUS_INPUT);
	status = worse(status, check_save(t));
	if (t->program)
		status = worse(status, check_program(t));
	if (status == STATUS_OK)
		status = plan_epochs(t);
	if (status == STATUS_OK)
		status = feed_make_room(&t->feed, t->program);
	if (status != STATUS_OK)
		return status;
	t->results = calloc((size_t)t->nresults + 2, sizeof *t->results);
	t->sums = calloc((size_t)t->nresults + 2, sizeof *t->sums);
	return t->results && t->sums && snapshot_open(t) ? STATUS_OK : no_memory();
}

static void close_trainer(Trainer *t)
{
	snapshot_free(t);
	free(t->results);
	free(t->sums);
	feed_free(&t->feed);
	dataset_free(&t->data);
	cnnc_free(t->program);
}

/* ------------------------------------------------------------------------------------- training */

void train_batch(Trainer *t, uint64_t step)
{
	uint32_t batch = (uint32_t)t->feed.batch;
	uint32_t epoch = (uint32_t)(step / t->per_epoch), place = (uint32_t)(step % t->per_epoch);

	dataset_shuffled(t->seed, epoch, t->data.train.count, place * batch, batch,
			 t->feed.indices);
	feed_fill(&t->feed, &t->data.train, t->feed.indices, batch);
}

static void add_results(Trainer *t, double rows)
{
	for (int i = 0; i < t->nresults; i++)
		t->sums[i] += rows * t->results[i];
}

/* Steps until the epoch is over or Ctrl-C. The last, partial batch is dropped. */
static ExitStatus train_epoch(Trainer *t)
{
	uint64_t step = cnnc_steps(t->model), end = (step / t->per_epoch + 1) * t->per_epoch;
	uint64_t done = 0, batch = (uint64_t)t->feed.batch;
	double rows = (double)batch;

	t->progress.examples = (end - step) * batch;
	memset(t->sums, 0, ((size_t)t->nresults + 1) * sizeof *t->sums);
	progress_begin(&t->progress, (int)(step / t->per_epoch + 1), progress_clock());
	for (; step < end; step++) {
		ExitStatus status;
		if (step % SNAPSHOT_STEPS == 0)
			snapshot_take(t);
		train_batch(t, step);
		status = net_status(t->options, t->model,
				    cnnc_step(t->model, t->feed.inputs, t->results));
		if (status != STATUS_OK)
			return status;
		if (!isfinite(t->results[0]))
			return blame_nonfinite(t, step, t->results[0]);
		add_results(t, rows);
		done += batch;
		progress_step(&t->progress, done, t->sums[0] / (double)done,
			      t->sums[1] / (double)done, progress_clock());
		if (is_interrupted())
			return STATUS_STOPPED;
	}
	progress_end(&t->progress, done, t->sums[0] / (double)done, t->sums[1] / (double)done,
		     progress_clock());
	return STATUS_OK;
}

/* Every test example; the rest that does not fill a batch is a batch of its own size. */
static ExitStatus test(Trainer *t)
{
	uint32_t count = t->data.test.count, batch = (uint32_t)t->feed.batch;

	memset(t->sums, 0, ((size_t)t->nresults + 1) * sizeof *t->sums);
	for (uint32_t first = 0; first < count;) {
		uint32_t n = count - first < batch ? count - first : batch;
		ExitStatus status;
		for (uint32_t i = 0; i < n; i++)
			t->feed.indices[i] = first + i;
		feed_fill(&t->feed, &t->data.test, t->feed.indices, n);
		status = net_status(t->options, t->model,
				    cnnc_evaluate(t->model, n, t->feed.inputs, t->results));
		if (status != STATUS_OK)
			return status;
		add_results(t, n);
		first += n;
		if (is_interrupted())
			return STATUS_STOPPED;
	}
	if (count > 0)
		progress_test(&t->progress, t->sums[0] / count, t->sums[1] / count);
	return STATUS_OK;
}

static ExitStatus save(const Trainer *t)
{
	const Options *o = t->options;
	DataError err;

	if (o->save && !weights_save(o->save, t->model, t->program, o->f64, t->seed, &err))
		return complain_data(&err);
	return STATUS_OK;
}

static ExitStatus stop(Trainer *t)
{
	ExitStatus status = save(t);

	progress_break(&t->progress);
	if (status != STATUS_OK)
		return status;
	fprintf(stderr, "%s: stopped after %" PRIu64 " steps; %s%s\n", file_name(t->options),
		cnnc_steps(t->model), t->options->save ? "weights saved in " : "nothing saved",
		t->options->save ? t->options->save : " (no --save)");
	return STATUS_STOPPED;
}

/* Once: that the compiler's code will not come. */
static void tell_tier(Trainer *t)
{
	const char *note = t->told ? NULL : cnnc_tier_note(t->program);

	if (!note)
		return;
	t->told = true;
	fprintf(stderr, "%s: note: training goes on without the C compiler: %s\n",
		file_name(t->options), note);
}

/* Without an epoch to train, what is there is saved and tested. */
static ExitStatus train(Trainer *t)
{
	ExitStatus status = STATUS_OK;

	hold_interrupt();
	snapshot_take(t);
	do {
		if (cnnc_steps(t->model) < t->last)
			status = train_epoch(t);
		tell_tier(t);
		if (status == STATUS_OK)
			status = save(t);
		if (status == STATUS_OK)
			status = test(t);
	} while (status == STATUS_OK && cnnc_steps(t->model) < t->last);
	return status == STATUS_STOPPED ? stop(t) : status;
}

ExitStatus command_train(const Options *o)
{
	Trainer t;
	ExitStatus status;

	memset(&t, 0, sizeof t);
	t.options = o;
	t.seed = o->seed;
	status = open_trainer(&t);
	if (status == STATUS_OK) {
		open_progress(&t);
		describe(&t);
		status = train(&t);
	}
	close_trainer(&t);
	return status;
}
