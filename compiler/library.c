/* SPDX-License-Identifier: MIT */
/* The public library: programs, their messages and their texts.
 *
 * The idea: everything that can fail runs under library_guard(), the one place that the compiler
 * unwinds to, with an arena of its own that is dropped afterwards; what is to last is copied into
 * the program's. Being out of memory is reported without memory. */
#define _GNU_SOURCE /* for sched_getaffinity */
#include "library.h"

#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

extern const char prelude_text[];

enum { FILE_LIMIT = 64 * 1024 * 1024 };

/* ---- memory and messages --------------------------------------------------------------------- */

static const Report no_memory = {
	NULL, {CNNC_ERROR, NULL, 0, 0, 1, "out of memory", "cnnc: error: out of memory\n", NULL}};

static const Report no_program = {NULL,
				  {CNNC_ERROR, NULL, 0, 0, 0, "no program or model was given",
				   "cnnc: error: no program or model was given\n", NULL}};

static bool is_constant(const CnncError *error)
{
	return error == &no_memory.error || error == &no_program.error;
}

void *library_resize(const CnncProgram *program, void *pointer, size_t old_size, size_t size)
{
	return program->allocator.resize(program->allocator.user, pointer, old_size, size);
}

/* Nothing follows a message that is constant. */
static void append(CnncError **errors, CnncError *error)
{
	if (!errors)
		return;
	while (*errors && !is_constant(*errors))
		errors = (CnncError **)&(*errors)->next;
	if (!*errors)
		*errors = error;
}

static CnncError *error_new(CnncProgram *program, CnncSeverity severity, const char *text)
{
	Report *report = NEW(program->arena, Report);
	report->error.severity = severity;
	report->error.text = arena_strndup(program->arena, text, strlen(text));
	return &report->error;
}

void library_report(CnncProgram *program, const Diag *diag, CnncError **errors)
{
	static const CnncSeverity severities[] = {CNNC_ERROR, CNNC_WARNING, CNNC_NOTE};
	for (int i = 0; errors && i < diag->messages.len; i++) {
		const Message *m = &diag->messages.data[i];
		CnncError *error = error_new(program, severities[m->severity], m->text);
		Text rendered;
		text_init(&rendered, program->arena);
		diag_render(diag, m, &rendered);
		error->rendered = rendered.data;
		if (m->loc.source >= 0) {
			const char *file = diag->sources.data[m->loc.source].name;
			error->file = arena_strndup(program->arena, file, strlen(file));
			diag_position(diag, m->loc, &error->line, &error->column);
		}
		append(errors, error);
	}
}

void library_error(CnncProgram *program, CnncError **errors, bool internal, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	CnncError *error =
		error_new(program, CNNC_ERROR, arena_vformat(program->arena, format, args));
	va_end(args);
	error->internal = internal;
	error->rendered = arena_format(program->arena, "cnnc: error: %s\n", error->text);
	append(errors, error);
}

/* The only place that the compiler unwinds to. */
static bool attempt(CnncProgram *program, void (*work)(CnncProgram *, void *), void *context)
{
	if (setjmp(program->panic.env) != 0)
		return false;
	work(program, context);
	return true;
}

typedef struct Unwound {
	char text[256];
	CnncError **errors;
} Unwound;

static void report_internal(CnncProgram *program, void *context)
{
	Unwound *u = context;
	library_error(program, u->errors, true, "internal error: %s", u->text);
}

static void report_panic(CnncProgram *program, CnncError **errors)
{
	Unwound u = {.errors = errors};
	snprintf(u.text, sizeof u.text, "%s", program->panic.text);
	if (program->panic.out_of_memory || !attempt(program, report_internal, &u))
		append(errors, (CnncError *)&no_memory.error);
}

bool library_guard(CnncProgram *program, void (*work)(CnncProgram *, void *), void *context,
		   CnncError **errors)
{
	program->work = arena_new(&program->allocator, &program->panic);
	if (!program->work) {
		append(errors, (CnncError *)&no_memory.error);
		return false;
	}
	bool ok = attempt(program, work, context);
	if (!ok)
		report_panic(program, errors);
	arena_free(program->work);
	program->work = NULL;
	return ok;
}

static void report_refusal(CnncProgram *program, void *context)
{
	Unwound *u = context;
	library_error(program, u->errors, false, "%s", u->text);
}

void library_refuse(CnncProgram *program, CnncError **errors, const char *format, ...)
{
	Unwound u = {.errors = errors};
	va_list args;
	va_start(args, format);
	vsnprintf(u.text, sizeof u.text, format, args);
	va_end(args);
	if (program)
		library_guard(program, report_refusal, &u, errors);
	else
		append(errors, (CnncError *)&no_program.error);
}

/* ---- compiling ------------------------------------------------------------------------------- */

typedef struct Opening {
	const char *name, *text; /* of a file: what is being read */
	size_t length;
	bool is_file;
	const CnncOptions *options;
	CnncError **errors;
	bool ok;
} Opening;

/* "sse2, avx2" */
static const char *kernel_list(Arena *arena)
{
	const char *list = cnnc_kernel_name(0), *name;
	for (int i = 1; (name = cnnc_kernel_name(i)); i++)
		list = arena_format(arena, "%s, %s", list, name);
	return list;
}

/* What is wrong with what the caller gave, or NULL. */
static const char *bad_opening(Arena *arena, const Opening *o)
{
	const CnncOptions *options = o->options;
	if (!o->name)
		return "a program needs a name, which is NULL";
	if (!o->is_file && !o->text)
		return "the text of the program is NULL";
	if (!o->is_file && o->length > FILE_LIMIT)
		return "the program is larger than 64 MiB";
	if (options->batch < 0)
		return arena_format(arena, "the batch is %lld, and must be at least 1",
				    (long long)options->batch);
	if (options->ndefines < 0 || (options->ndefines > 0 && !options->defines))
		return "the list of defines is NULL, or its length negative";
	for (int i = 0; i < options->ndefines; i++)
		if (!options->defines[i].name)
			return "the name of a define is NULL";
	if ((int)options->tier < CNNC_TIER_TCC || (int)options->tier > CNNC_TIER_CALLS)
		return "there is no such tier";
	if (options->threads < CNNC_CORES || options->threads > CNNC_MOST_THREADS)
		return arena_format(arena, "%d threads: expected 1 to %d, or CNNC_CORES",
				    options->threads, CNNC_MOST_THREADS);
	if (options->compiler_seconds < 0)
		return "the seconds for the compiler are negative";
	if (!leaf_kernels(options->kernels, leaf_features()))
		return arena_format(arena,
				    "there are no kernels called \"%s\" for this processor; it has %s",
				    options->kernels, kernel_list(arena));
	return NULL;
}

/* That this process may use. */
static int cores(void)
{
	long n = sysconf(_SC_NPROCESSORS_ONLN);
#ifdef __linux__
	cpu_set_t set;
	if (sched_getaffinity(0, sizeof set, &set) == 0)
		n = CPU_COUNT(&set);
#endif
	return n < 1 ? 1 : n > CNNC_MOST_THREADS ? CNNC_MOST_THREADS : (int)n;
}

static void keep_options(CnncProgram *program, const CnncOptions *options)
{
	Compilation *c = &program->compilation;
	Define *defines = NEW_ARRAY(program->arena, Define, options->ndefines + 1);
	for (int i = 0; i < options->ndefines; i++) {
		const char *name = options->defines[i].name;
		defines[i].name = arena_strndup(program->arena, name, strlen(name));
		defines[i].value = options->defines[i].value;
	}
	c->request = (Request){
		.batch = options->batch, .ndefines = options->ndefines, .defines = defines};
	if (options->net)
		c->request.net = arena_strndup(program->arena, options->net, strlen(options->net));
	c->verify = options->verify != 0;
	c->base.f64 = options->f64 != 0;
	c->base.optimize = options->level >= 0;
	program->kernels = leaf_kernels(options->kernels, leaf_features());
	program->threads = options->threads == CNNC_CORES ? cores()
			   : options->threads == 0        ? 1
							  : options->threads;
}

/* The whole file, ended by a NUL; NULL after a message. */
static const char *read_file(CnncProgram *program, Opening *o)
{
	char *text = NULL;
	size_t room = 0, n = 0, got = 0;
	FILE *file = fopen(o->name, "rb");
	bool ok = file != NULL;
	while (ok && n < FILE_LIMIT) {
		if (n == room) {
			size_t more = room ? 2 * room : 16384;
			char *grown = library_resize(program, text, room, more);
			ok = grown != NULL;
			if (!ok) {
				errno = ENOMEM;
				break;
			}
			text = grown;
			room = more;
		}
		got = fread(text + n, 1, room - n, file);
		n += got;
		if (got == 0)
			break;
	}
	ok = ok && !ferror(file);
	int why = errno;
	if (file)
		fclose(file);
	/* The arena may unwind: the buffer belongs to the opening until it is freed. */
	o->text = text;
	o->length = room;
	const char *copy = NULL;
	if (ok && n < FILE_LIMIT)
		copy = arena_strndup(program->arena, text ? text : "", n);
	if (text)
		library_resize(program, text, room, 0);
	o->text = NULL;
	o->length = n;
	if (!copy) {
		const char *text_of = ok ? "larger than 64 MiB"
					 : arena_format(program->arena, "cannot %s: %s",
							file ? "read" : "open", strerror(why));
		CnncError *error = error_new(program, CNNC_ERROR, text_of);
		error->file = arena_strndup(program->arena, o->name, strlen(o->name));
		error->rendered = arena_format(program->arena, "%s: error: %s\n", o->name, text_of);
		append(o->errors, error);
	}
	return copy;
}

static void open_program(CnncProgram *program, void *context)
{
	Opening *o = context;
	Compilation *c = &program->compilation;
	diag_init(&program->diag, program->arena);
	c->arena = program->arena;
	c->diag = &program->diag;
	const char *bad = bad_opening(program->work, o);
	if (bad) {
		library_error(program, o->errors, false, "%s", bad);
		return;
	}
	keep_options(program, o->options);
	const char *text = o->is_file ? read_file(program, o)
				      : arena_strndup(program->arena, o->text, o->length);
	if (text) {
		diag_source(&program->diag, "prelude.cnn", prelude_text, strlen(prelude_text));
		diag_source(&program->diag, o->name, text, o->length);
		o->ok = compilation_open(c, program->work);
	}
	library_report(program, &program->diag, o->errors);
}

/* Cannot fail where a lock is but memory. */
static bool open_locks(CnncProgram *program, const CnncOptions *options)
{
	pthread_mutexattr_t again;
	pthread_mutexattr_init(&again);
	pthread_mutexattr_settype(&again, PTHREAD_MUTEX_RECURSIVE);
	bool ok = pthread_mutex_init(&program->lock, &again) == 0;
	pthread_mutexattr_destroy(&again);
	return ok && tier_open(program, options);
}

static CnncProgram *open_any(Opening *o)
{
	static const CnncOptions defaults;
	o->options = o->options ? o->options : &defaults;
	CnncAllocator allocator = o->options->allocator;
	CnncError *none = NULL;
	if (!o->errors)
		o->errors = &none;
	*o->errors = NULL;
	if (!allocator.resize)
		allocator = libc_allocator;
	CnncProgram *program = allocator.resize(allocator.user, NULL, 0, sizeof *program);
	if (!program) {
		append(o->errors, (CnncError *)&no_memory.error);
		return NULL;
	}
	memset(program, 0, sizeof *program);
	program->allocator = allocator;
	program->arena = arena_new(&program->allocator, &program->panic);
	bool ok = open_locks(program, o->options) && program->arena;
	if (ok)
		ok = library_guard(program, open_program, o, o->errors) && o->ok;
	else
		append(o->errors, (CnncError *)&no_memory.error);
	if (o->is_file && o->text) /* read_file unwound */
		library_resize(program, (void *)o->text, o->length, 0);
	if (ok)
		return program;
	CnncError *first = *o->errors;
	if (!first || is_constant(first) || o->errors == &none)
		cnnc_free(program);
	else /* the messages live in the program's arena */
		((Report *)((char *)first - offsetof(Report, error)))->owner = program;
	return NULL;
}

const char *cnnc_kernel_name(int number)
{
	return number < 0 ? NULL : leaf_kernels_name(number, leaf_features());
}

const char *cnnc_kernels(const CnncProgram *program)
{
	return program ? program->kernels->name : NULL;
}

CnncProgram *cnnc_compile(const char *name, const char *text, size_t length,
			  const CnncOptions *options, CnncError **errors)
{
	Opening o = {
		.name = name, .text = text, .length = length, .options = options, .errors = errors};
	return open_any(&o);
}

CnncProgram *cnnc_compile_file(const char *path, const CnncOptions *options, CnncError **errors)
{
	Opening o = {.name = path, .is_file = true, .options = options, .errors = errors};
	return open_any(&o);
}

void cnnc_free(CnncProgram *program)
{
	if (!program)
		return;
	tier_close(program);
	while (program->models)
		cnnc_unload(program->models);
	for (Call *call = program->calls; call; call = call->next)
		call_free(call);
	pthread_mutex_destroy(&program->lock);
	CnncAllocator to = program->allocator;
	arena_free(program->arena);
	to.resize(to.user, program, sizeof *program, 0);
}

void cnnc_free_errors(CnncError *errors)
{
	if (errors && !is_constant(errors))
		cnnc_free(((Report *)((char *)errors - offsetof(Report, error)))->owner);
}

/* ---- texts ----------------------------------------------------------------------------------- */

const char *const *cnnc_stage_names(void)
{
	static const char *const names[] = {"ast", "graph", "grad", "plan", "c", NULL};
	return names;
}

typedef struct Printing {
	CnncStage stage;
	CnncEmit emit;
	CnncError **errors;
	const char *text;
} Printing;

static void print_step(const Compilation *c, Program *p, Text *out)
{
	Request request = {.kind = c->has_loss ? ENTRY_STEP : ENTRY_FORWARD,
			   .training = c->has_loss};
	Entry *e = compilation_entry(c, p, "step", request, EXTENT_GRAPH);
	if (e)
		print_graph(e->graph, out);
}

/* The gradient in evaluation; where there is none, as of a loss that then only compares, the results. */
static Graph *evaluation_graph(const Compilation *c, Arena *work)
{
	const Request requests[] = {{.kind = ENTRY_GRADIENTS, .updates = true},
				    {.kind = ENTRY_EVALUATE, .updates = true}};
	for (int i = 0; i < 2; i++) {
		Program *p = compilation_program(c, work); /* what fails here is no one's mistake */
		Entry *e = compilation_entry(c, p, "evaluate", requests[i], EXTENT_GRAPH);
		if (e)
			return e->graph;
	}
	die(work, "a net that compiled cannot be evaluated");
}

static void print_gradients(const Compilation *c, Program *p, Text *out)
{
	Request request = {.kind = ENTRY_GRADIENTS, .training = true, .updates = true};
	Entry *training = compilation_entry(c, p, "gradients", request, EXTENT_GRAPH);
	Request initialise = {.kind = ENTRY_INITIALISE};
	Entry *initial = compilation_entry(c, p, "initialise", initialise, EXTENT_GRAPH);
	if (!training || !initial)
		return;
	GradientText what = {.net = c->base.settings.net,
			     .training = training->graph,
			     .evaluation = evaluation_graph(c, p->arena),
			     .initial = initial->graph,
			     .file = c->file,
			     .settings = &c->base.settings};
	print_gradient(&what, out);
}

static bool same_text(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

/* Source and header come together and are kept. */
static void print_c(CnncProgram *program, Program *p, Printing *w)
{
	CnncEmit *kept = &program->emitted;
	bool source = w->stage == CNNC_C;
	if (!program->source || kept->main_program != w->emit.main_program ||
	    kept->inference != w->emit.inference ||
	    !same_text(kept->header_name, w->emit.header_name)) {
		EmitOptions options = {.main_program = w->emit.main_program != 0,
				       .inference = w->emit.inference != 0,
				       .header_name = w->emit.header_name};
		Text texts[2];
		text_init(&texts[0], program->work);
		text_init(&texts[1], program->work);
		if (!compilation_emit(&program->compilation, p, &options, &texts[0], &texts[1]))
			return;
		const char *name = w->emit.header_name;
		*kept = w->emit;
		kept->header_name = name ? arena_strndup(program->arena, name, strlen(name)) : NULL;
		program->source = arena_strndup(program->arena, texts[0].data, texts[0].len);
		program->header = arena_strndup(program->arena, texts[1].data, texts[1].len);
	}
	w->text = source ? program->source : program->header;
}

static void print_stage(CnncProgram *program, void *context)
{
	Printing *w = context;
	const Compilation *c = &program->compilation;
	Program *p = compilation_program(c, program->work);
	Text out;
	text_init(&out, program->work);
	switch (w->stage) {
	case CNNC_AST:
		print_ast(c->file, &out);
		break;
	case CNNC_GRAPH:
		print_step(c, p, &out);
		break;
	case CNNC_GRAD:
		print_gradients(c, p, &out);
		break;
	case CNNC_PLAN:
		if (compilation_entries(c, p)) {
			print_plan(p, &out);
			print_calls(c, program->work, &out);
		}
		break;
	case CNNC_C:
	case CNNC_HEADER:
		print_c(program, p, w);
		break;
	}
	if (!w->text && !p->diag->errors)
		w->text = arena_strndup(program->arena, out.data, out.len);
	if (p->diag->errors)
		library_report(program, p->diag, w->errors);
}

/* What is wrong with what the caller gave, or NULL. */
static const char *bad_emission(const CnncProgram *program, CnncStage stage, const CnncEmit *emit)
{
	if (!program)
		return "no program was given";
	if ((int)stage < CNNC_AST || (int)stage > CNNC_HEADER)
		return "there is no such stage";
	for (const char *c = emit->header_name; c && *c; c++)
		if (*c == '"' || *c == '\\' || (unsigned char)*c < ' ')
			return "the name of the header cannot stand in #include \"...\": it holds "
			       "a quote, a "
			       "backslash or a control character";
	return NULL;
}

const char *cnnc_emit(CnncProgram *program, CnncStage stage, const CnncEmit *emit, size_t *length,
		      CnncError **errors)
{
	Printing w = {.stage = stage, .errors = errors};
	if (errors)
		*errors = NULL;
	if (emit)
		w.emit = *emit;
	const char *bad = bad_emission(program, stage, &w.emit);
	if (bad) {
		library_refuse(program, errors, "%s", bad);
		return NULL;
	}
	if (!library_guard(program, print_stage, &w, errors))
		return NULL;
	if (w.text && length)
		*length = strlen(w.text);
	return w.text;
}

/* ---- the interface --------------------------------------------------------------------------- */

const char *cnnc_net_name(const CnncProgram *program)
{
	return program ? program->compilation.base.settings.net : NULL;
}

int cnnc_count(const CnncProgram *program, CnncKind kind)
{
	bool known = program && (int)kind >= CNNC_INPUT && (int)kind <= CNNC_STATE;
	return known ? program->compilation.tensors[kind].len : 0;
}

CnncTensor cnnc_tensor(const CnncProgram *program, CnncKind kind, int index)
{
	if (index < 0 || index >= cnnc_count(program, kind))
		return (CnncTensor){0};
	return program->compilation.tensors[kind].data[index];
}

int cnnc_find(const CnncProgram *program, CnncKind kind, const char *name)
{
	for (int i = 0; name && i < cnnc_count(program, kind); i++)
		if (strcmp(program->compilation.tensors[kind].data[i].name, name) == 0)
			return i;
	return -1;
}

CnncSettings cnnc_settings(const CnncProgram *program)
{
	if (!program)
		return (CnncSettings){0};
	const TrainSettings *s = &program->compilation.base.settings;
	return (CnncSettings){s->given, s->batch, s->epochs, s->optimizer};
}
