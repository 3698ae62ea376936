/* SPDX-License-Identifier: MIT */
/* test_prelude: every def, layer and fn of grammar/prelude.cnn, as the parser finds them there, in
 * several shapes: the gradient of sum(z * c), c a random tensor, by every float input and parameter
 * against central differences in double precision; and the same gradient as cnnc prints it, compiled
 * again. A new definition is covered unasked; one whose arguments the tables below do not know fails, and
 * the message says which table wants a row. */
#include "compiler.h"
#include "roundtrip.h"
#include "support.h"
#include "torch/fill.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern const char prelude_text[];

enum { VARIANTS = 3, ELEMENTS = 20, MAX_TARGETS = 16 };

/* ---- recipes ------------------------------------------------------------------------------------- */

/* Sizes that types name, in each variant; "..." is what stands for it. */
static const struct {
	const char *name;
	int size[VARIANTS];
} sizes[] = {{"N", {2, 3, 2}}, {"B", {2, 3, 2}}, {"C", {4, 2, 6}}, {"D", {2, 3, 1}}, {"F", {5, 1, 7}},
	     {"H", {6, 7, 5}}, {"W", {5, 4, 8}}, {"O", {4, 2, 6}}, {"P", {2, 3, 1}},
	     {"I", {3, 2, 1}}, {"J", {2, 3, 4}}};
static const char *const rest[VARIANTS] = {"2, 3", "", "4"};

/* Arguments that are no tensors. Without a row here, a default stays; one that has none is missed. */
static const struct {
	const char *name, *value[VARIANTS];
} settings[] = {{"filters", {"3", "4", "2"}},         {"units", {"3", "1", "4"}},
		{"size", {"3", "2", "[1, 3]"}},       {"factor", {"2", "[1, 3]", "3"}},
		{"stride", {"1", "2", "[2, 1]"}},     {"pad", {"1", "[1, 0]", "0"}},
		{"dilation", {"1", "1", "[1, 2]"}},   {"groups", {"1", "2", "1"}},
		{"output_pad", {"0", "1", "[1, 0]"}}, {"multiplier", {"1", "2", "3"}},
		{"bias", {"true", "true", "false"}},  {"rate", {"0.5", "0.25", "0.125"}},
		{"slope", {"0.01", "0.2", "1/2"}},    {"alpha", {"1", "0.5", "2"}},
		{"beta", {"1", "2", "1/2"}},          {"delta", {"1", "0.25", "2"}}};

/* Where the arguments lie; -1 .. 1 for a definition that is not here. */
static const struct {
	const char *name;
	double low, high;
} domains[] = {{"binary_cross_entropy", 0.1, 0.9}};

/* A fn of numbers is tried on a wider range, on both sides of its kinks. */
static const double fn_low = -7.9, fn_high = 8.3;

/* In this variant an example is a single number, which has no spread. */
static const struct {
	const char *name;
	int variant;
} degenerate[] = {{"layernorm", 1}};

/* Definitions that have no derivative, and those that only initialise. */
static const char *const constant[] = {"accuracy"};
static const char *const initialisers[] = {"he", "glorot", "lecun"};

static bool listed(const char *const *list, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i], name) == 0)
			return true;
	return false;
}

static const char *setting(const char *name, int variant)
{
	for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
		if (strcmp(settings[i].name, name) == 0)
			return settings[i].value[variant];
	return NULL;
}

/* ---- a net around a definition ------------------------------------------------------------------- */

typedef struct Try {
	Tally *tally;
	Arena *arena;
	const Decl *decl;
	int variant;
} Try;

static void add_type(const Try *t, const TypeExpr *type, Text *out)
{
	text_add(out, "%s[", type->dtype ? type->dtype : "f32");
	const char *between = "";
	for (int i = 0; i < type->rank; i++) {
		if (type->dims[i]->kind == EXPR_ELLIPSIS && !*rest[t->variant])
			continue;
		text_add(out, "%s", between);
		between = ", ";
		if (type->dims[i]->kind == EXPR_ELLIPSIS)
			text_add(out, "%s", rest[t->variant]);
		else
			print_expr(type->dims[i], out);
	}
	text_add(out, "]");
	if (type->below) {
		text_add(out, " < ");
		print_expr(type->below, out);
	}
}

/* The net; `shape` of the result if it is known, else the net only shows it. What it takes are inputs, or
 * parameters but for integers. NULL: no recipe. */
static char *net_around(const Try *t, const char *shape, bool parameters)
{
	const Decl *d = t->decl;
	Text before, call;
	text_init(&before, t->arena);
	text_init(&call, t->arena);
	text_add(&before, "net t {\n");
	for (int i = 0; i < d->nformals; i++) {
		const Formal *f = &d->formals[i];
		const char *value = setting(f->name, t->variant);
		bool tensor = f->type || (d->kind == DECL_FN && !f->default_value);
		if (!tensor && !value && f->default_value)
			continue;
		if (!claim(t->tally, tensor || value,
			   "%s: tests/test_prelude.c has no value for the argument %s: give it a "
			   "row in "
			   "`settings`",
			   d->name, f->name))
			return NULL;
		if (!tensor)
			text_add(&before, "    %s = %s\n", f->name, value);
	}
	for (int i = 0; i < d->nformals; i++) {
		const Formal *f = &d->formals[i];
		bool tensor = f->type || (d->kind == DECL_FN && !f->default_value);
		if (tensor) {
			bool whole = f->type && f->type->dtype && *f->type->dtype == 'i';
			bool parameter = parameters && !whole;
			text_add(&before, "    %s %s: ", parameter ? "param" : "input", f->name);
			if (f->type)
				add_type(t, f->type, &before);
			else
				text_add(&before, "f32[24]");
			text_add(&before, parameter ? " = 0\n" : "\n");
		}
		if (tensor || setting(f->name, t->variant))
			text_add(&call, "%s%s = %s", call.len ? ", " : "", f->name, f->name);
	}
	text_add(&before, "    result_ = %s(%s)\n    output result_\n", d->name, call.data);
	if (shape)
		text_add(&before,
			 "    input cotangent_: f32%s\n    loss sum(result_ * cotangent_)\n",
			 shape);
	text_add(&before, "}\n");
	/* the shape of a parameter cannot depend on N */
	for (char *at = before.data; parameters && (at = strchr(at, 'N')) != NULL; at++)
		if (!isalnum((unsigned char)at[-1]) && !isalnum((unsigned char)at[1]))
			*at = 'B';
	return before.data;
}

/* Whether a word of the text is `size`: a size that a net does not have cannot be bound. */
static bool has_size(const char *text, const char *size)
{
	size_t n = strlen(size);
	for (const char *at = text; (at = strstr(at, size)); at++)
		if (!(at > text && isalnum((unsigned char)at[-1])) &&
		    !isalnum((unsigned char)at[n]))
			return true;
	return false;
}

static bool open_net(const Try *t, const char *text, Subject *subject)
{
	CnncDefine defines[sizeof sizes / sizeof *sizes];
	CnncOptions options = {.f64 = 1, .defines = defines};
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
		if (has_size(text, sizes[i].name))
			defines[options.ndefines++] =
				(CnncDefine){sizes[i].name, sizes[i].size[t->variant]};
	return claim(t->tally, subject_open(subject, t->decl->name, text, &options),
		     "%s, variant %d: the tables of tests/test_prelude.c do not fit this "
		     "definition:\n%s",
		     t->decl->name, t->variant, text);
}

/* ---- numbers ------------------------------------------------------------------------------------- */

static double between(const char *stream, int64_t i, double low, double high)
{
	return low + (high - low) * 0.5 * (1 + fill_unit(fill_stream(stream), (uint32_t)i));
}

static void fill_all(const Try *t, Subject *s)
{
	double low = t->decl->kind == DECL_FN ? fn_low : -1,
	       high = t->decl->kind == DECL_FN ? fn_high : 1;
	for (size_t i = 0; i < sizeof domains / sizeof *domains; i++)
		if (strcmp(domains[i].name, t->decl->name) == 0) {
			low = domains[i].low;
			high = domains[i].high;
		}
	for (int k = 0; k < cnnc_count(s->program, CNNC_INPUT); k++) {
		CnncTensor x = cnnc_tensor(s->program, CNNC_INPUT, k);
		double *values = need((size_t)x.elements * sizeof *values);
		bool cotangent = strcmp(x.name, "cotangent_") == 0;
		for (int64_t i = 0; i < x.elements; i++)
			values[i] = x.is_int    ? floor(between(x.name, i, 0, (double)x.below))
				    : cotangent ? between(x.name, i, -1, 1)
						: between(x.name, i, low, high);
		subject_input(s, x.name, values);
		free(values);
	}
	for (int k = 0; k < cnnc_count(s->program, CNNC_PARAMETER); k++) {
		CnncTensor p = cnnc_tensor(s->program, CNNC_PARAMETER, k);
		double *values = need((size_t)p.elements * sizeof *values);
		bool argument = !strchr(p.name, '.'); /* else a layer's */
		for (int64_t i = 0; i < p.elements; i++)
			values[i] = argument ? between(p.name, i, low, high)
					     : between(p.name, i, -0.5, 1.5);
		cnnc_set(s->model, CNNC_PARAMETER, k, values);
		free(values);
	}
}

/* ---- the check ----------------------------------------------------------------------------------- */

typedef struct Target { /* what the loss is derived by */
	CnncKind kind;
	int number;
	CnncTensor tensor;
	double *values, *gradient;
} Target;

typedef struct Check {
	const Try *t;
	Subject s;
	CnncValues *loss;
	bool training;
} Check;

static double loss_with(Check *c, const Target *target, int64_t i, double by)
{
	double loss = NAN, kept = target->values[i];
	void *out = &loss;
	target->values[i] = kept + by;
	if (target->kind == CNNC_INPUT)
		subject_input(&c->s, target->tensor.name, target->values);
	else
		cnnc_set(c->s.model, target->kind, target->number, target->values);
	cnnc_values_run(c->loss, (const void *const *)c->s.inputs, &out);
	target->values[i] = kept;
	return loss;
}

static double slope(Check *c, const Target *target, int64_t i, double step)
{
	return (loss_with(c, target, i, step) - loss_with(c, target, i, -step)) / (2 * step);
}

static void check_target(Check *c, const Target *target)
{
	const char *name = c->t->decl->name, *by = target->tensor.name;
	int64_t n = target->tensor.elements, stride = n > ELEMENTS ? n / ELEMENTS : 1;
	double norm = 0;
	for (int64_t i = 0; i < n; i++)
		norm += target->gradient[i] * target->gradient[i];
	norm = sqrt(norm / (double)n);
	claim(c->t->tally, norm > 0 && isfinite(norm),
	      "%s, variant %d: the gradient by %s is %g everywhere", name, c->t->variant, by, norm);
	for (int64_t i = 0; i < n; i += stride) {
		double found = target->gradient[i], wanted = 0, far = INFINITY;
		/* A step across a kink says nothing; a shorter one may not meet it. */
		for (double step = 1e-4; step > 1e-7 && far > 1e-6; step /= 8) {
			wanted = slope(c, target, i, step);
			far = fabs(found - wanted) / (norm + fabs(wanted));
		}
		claim(c->t->tally, far <= 1e-6,
		      "%s, variant %d, %s: by %s[%lld] %.12g, by differences %.12g", name,
		      c->t->variant, c->training ? "training" : "evaluation", by, (long long)i,
		      found, wanted);
	}
	if (target->kind == CNNC_INPUT)
		subject_input(&c->s, by, target->values);
	else
		cnnc_set(c->s.model, target->kind, target->number, target->values);
}

static int find_targets(Check *c, Target *targets)
{
	static const CnncKind kinds[] = {CNNC_INPUT, CNNC_PARAMETER};
	int n = 0;
	for (int k = 0; k < 2; k++)
		for (int i = 0; i < cnnc_count(c->s.program, kinds[k]) && n < MAX_TARGETS; i++) {
			CnncTensor x = cnnc_tensor(c->s.program, kinds[k], i);
			if (!x.is_int && strcmp(x.name, "cotangent_") != 0)
				targets[n++] = (Target){.kind = kinds[k], .number = i, .tensor = x};
		}
	return n;
}

static void check_gradients(Check *c)
{
	Target targets[MAX_TARGETS];
	const char *wanted[MAX_TARGETS], *loss = "loss";
	int n = find_targets(c, targets);
	for (int i = 0; i < n; i++)
		wanted[i] = need_format("grad(loss, %s)", targets[i].tensor.name);
	c->loss = subject_call(&c->s, c->training, 1, &loss);
	CnncValues *call = subject_call(&c->s, c->training, n, wanted);
	double **gradients = call ? subject_run(&c->s, call, n) : NULL;
	if (claim(c->t->tally, n && c->loss && gradients, "%s, variant %d: no gradient",
		  c->t->decl->name, c->t->variant))
		for (int i = 0; i < n; i++) {
			Target *target = &targets[i];
			const void *input =
				target->kind == CNNC_INPUT ? c->s.inputs[target->number] : NULL;
			int64_t count;
			target->gradient = gradients[i];
			target->values = input ? array_doubles(input, &target->tensor, true)
					       : subject_get(&c->s, target->kind,
							     target->tensor.name, &count);
			check_target(c, target);
			free(target->values);
			free(target->gradient);
		}
	for (int i = 0; i < n; i++)
		free((char *)wanted[i]);
	free(gradients);
}

static char *shape_of_result(const Try *t)
{
	Subject s;
	char *text = net_around(t, NULL, false), *shape = NULL;
	if (text && open_net(t, text, &s)) {
		CnncTensor z = cnnc_tensor(s.program, CNNC_OUTPUT, 0);
		Text out;
		text_init(&out, t->arena);
		text_add(&out, "[");
		for (int k = 0; k < z.rank; k++)
			text_add(&out, "%s%lld", k ? ", " : "", (long long)z.dims[k]);
		text_add(&out, "]");
		shape = out.data;
		subject_close(&s);
	}
	return shape;
}

/* The gradient of a net, printed. */
static void check_printed(const Try *t, const char *text)
{
	Subject s;
	char *name = need_format("%s, variant %d", t->decl->name, t->variant);
	if (text && open_net(t, text, &s)) {
		cnnc_initialise(s.model, 1);
		fill_all(t, &s);
		check_round_trip(t->tally, name, &s, false);
		subject_close(&s);
	}
	free(name);
}

static void check_definition(const Try *t)
{
	char *shape = shape_of_result(t);
	Check c = {.t = t};
	char *text = shape ? net_around(t, shape, false) : NULL;
	if (!text || listed(constant, sizeof constant / sizeof *constant, t->decl->name))
		return;
	if (!open_net(t, text, &c.s))
		return;
	cnnc_initialise(c.s.model, 1);
	fill_all(t, &c.s);
	for (int training = 0; training < 2; training++) {
		c.training = training;
		check_gradients(&c);
	}
	subject_close(&c.s);
	check_printed(t, net_around(t, shape, true));
}

/* An initialiser fills a parameter: of mean 0, and of the variance that it is named for. */
static void check_initialiser(const Try *t)
{
	const double fan = 8,
		     fans[2] = {2 / fan, 1 / fan}; /* by the number of arguments: he, glorot */
	double variance = t->decl->nformals > 1 ? 2 / (fan + fan) : fans[0], sum = 0, squares = 0;
	if (strcmp(t->decl->name, "lecun") == 0)
		variance = fans[1];
	char *text = need_format("net t {\n    param w: f32[4000] = %s(%s)\n    output w\n}\n",
				 t->decl->name, t->decl->nformals > 1 ? "8, 8" : "8");
	Subject s;
	if (open_net(t, text, &s)) {
		int64_t n;
		cnnc_initialise(s.model, 7);
		double *w = subject_get(&s, CNNC_PARAMETER, "w", &n);
		for (int64_t i = 0; i < n; i++) {
			sum += w[i];
			squares += w[i] * w[i];
		}
		double mean = sum / (double)n, var = squares / (double)n - mean * mean;
		claim(t->tally, fabs(mean) < 4 * sqrt(variance / (double)n), "%s: mean %g",
		      t->decl->name, mean);
		claim(t->tally, fabs(var / variance - 1) < 0.1, "%s: variance %g, wanted %g",
		      t->decl->name, var, variance);
		free(w);
		subject_close(&s);
	}
	free(text);
	text = need_format("net t {\n    param w: f32[40] = 0\n    z[i] = w[i] * %s(%s)\n"
			   "    loss sum(z * z)\n}\n",
			   t->decl->name, t->decl->nformals > 1 ? "8, 8" : "8");
	check_printed(t, text);
	free(text);
}

int main(void)
{
	Tally tally = {.test = "test_prelude"};
	Panic panic = {0};
	Arena *arena = arena_new(NULL, &panic);
	if (!arena || setjmp(panic.env)) {
		printf("test_prelude: %s\n", panic.text);
		return 1;
	}
	Diag diag;
	diag_init(&diag, arena);
	const Ast *prelude =
		parse(arena, &diag,
		      diag_source(&diag, "prelude.cnn", prelude_text, strlen(prelude_text)));
	int definitions = 0;
	for (int i = 0; i < prelude->ndecls; i++) {
		const Decl *d = prelude->decls[i];
		if (d->kind != DECL_DEF && d->kind != DECL_LAYER && d->kind != DECL_FN)
			continue;
		int before = tally.checks;
		definitions++;
		for (int variant = 0; variant < VARIANTS; variant++) {
			Try t = {&tally, arena, d, variant};
			bool skip = false;
			for (size_t k = 0; k < sizeof degenerate / sizeof *degenerate; k++)
				skip = skip || (degenerate[k].variant == variant &&
						strcmp(degenerate[k].name, d->name) == 0);
			if (skip)
				continue;
			if (listed(initialisers, sizeof initialisers / sizeof *initialisers,
				   d->name))
				check_initialiser(&t);
			else
				check_definition(&t);
		}
		claim(&tally, tally.checks > before, "%s was not tried", d->name);
	}
	claim(&tally, diag.errors == 0 && definitions > 0, "the prelude has no definitions");
	arena_free(arena);
	return report(&tally, "%d definitions of the prelude in %d shapes", definitions, VARIANTS);
}
