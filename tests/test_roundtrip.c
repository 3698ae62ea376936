/* SPDX-License-Identifier: MIT */
/* test_roundtrip ROOT [NAME …]: the gradient of every program of tests/programs, tests/torch and
 * examples, printed and compiled again. (test_prelude does the same to every definition of the
 * prelude.)
 *
 * What follows are nets whose text is hard to get right, then those programs. The loss of most
 * programs is a small part of what they show. So each is taken once more for every value that it
 * expects: that value, weighted at random, is the loss, and what were inputs are parameters. */
#include "programs.h"
#include "roundtrip.h"
#include "torch/fill.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- nets whose gradient is hard to print ---------------------------------------------------- */

#define FIFTY "abcdefghijklmnopqrstuvwxyz_of_fifty_letters_in_all"
#define LONG  FIFTY FIFTY FIFTY FIFTY FIFTY

/* Adam makes much of the rounding errors of a gradient that is 0, as of a bias before batchnorm. */
#define SGD "}\ntrain n {\noptimizer = sgd(rate = 0.1, momentum = 0.9)\n"

static const struct {
	const char *what, *text;
} nets[] = {
	{"a sum that begins with a quotient keeps its parentheses",
	 "param x: f32[2, 3] = normal(0, 1)\nparam w: f32[3] = normal(0, 1)\n"
	 "z[n, i] = (1/3 * x[n, i] + w[i]) * exp(x[n, i])\nloss sum(z)"},
	{"signs and quotients",
	 "param x: f32[3] = normal(0, 1)\n"
	 "z = -(-x) - (-(2 - x)) * -3 / -(x + 2) - 1/3 / (x - 5) / (x / 2 + 3)\nloss sum(z)"},
	{"windows that do not cover the image: the places outside are not read",
	 "input x: f32[2, 2, 8, 9]\nz = x |> conv(4, 3) |> maxpool(2)\nloss sum(z)"},
	{"overlapping windows with a border",
	 "input x: f32[2, 2, 8, 9]\nz = x |> conv(4, 3) |> maxpool(3, stride = 2, pad = 1)\n"
	 "loss sum(z)"},
	{"a border of zeros takes part in a maximum",
	 "param x: f32[2, 1, 3, 4] = uniform(-2, -1)\n"
	 "z = x |> pad(1) |> maxpool(2, stride = 1)\nloss sum(z * z)"},
	{"and in a product", "param x: f32[2, 3] = normal(0, 1)\np[n, i < 5] = x[n, i - 1]\n"
			     "z[n] = prod[i] (p[n, i] + 1/2)\nloss sum(z)"},
	{"reads guarded by integers",
	 "input y: i32[4] < 3\nparam x: f32[4, 3] = normal(0, 1)\n"
	 "a[n] = [y[n] >= 1] * x[n, y[n] - 1] + [n >= 1] * x[n, y[n - 1]]\n"
	 "z[n] = exp(a[n]) * y[n] + [n > 1] * y[n - 2] * x[n, 0]\nloss sum(z)"},
	{"a maximum over a window that integers place",
	 "input y: i32[4] < 3\nparam x: f32[4, 3] = normal(0, 1)\n"
	 "z[n] = max[j < 2] x[n, y[n] - 1 + j] * [y[n] + j >= 1 && y[n] + j < 4]\nloss sum(z)"},
	{"a maximum over nothing",
	 "param x: f32[3] = normal(0, 1)\nm[i < 3] = argmax[j < 3 : j > i] x[j]\n"
	 "z[i] = [m[i] >= 0] * x[m[i]] + m[i] * x[i]\nloss sum(z * z)"},
	{"masks of dropout, forward and backward",
	 "input x: f32[4, 3]\nz = x |> dense(5) |> dropout(0.3) |> dense(4) |> dropout(0.2) |> "
	 "dropout(0.1)\nloss sum(z * z)"},
	{"random numbers that are summed over, shifted and reshaped",
	 "param x: f32[4, 3] = normal(0, 1)\nu[n < 4, i < 3] = uniform()\n"
	 "a[n] = sum[i] normal() * x[n, i]^2 + normal(1, 2)\n"
	 "b = reshape(dropout(x, 0.3), [12])\n"
	 "z[n, i < 2] = u[n, i + 1] * x[n, i] + u[n, 2 - i] * a[n] * b[i + n]\nloss sum(z * z)"},
	{"one random number", "param x: f32[] = 3\nz = x |> dropout(0.1)\nloss z * z"},
	{"second derivatives through dropout",
	 "param x: f32[4, 3] = normal(0, 1)\nh = x |> dropout(0.5) |> tanh |> softmax\n"
	 "g = grad(sum(h * h * h), x)\nloss sum(g * g)"},
	{"a body that shares its parts many times over",
	 "param x: f32[4, 3] = normal(0, 1)\n"
	 "z = x |> mish |> mish |> mish |> mish |> mish |> mish\nloss sum(z)"},
	{"names of indices, functions and words",
	 "param n: f32[4, 3] = normal(0, 1)\ni = sum(n)\nj = i * i\nexp[k, l] = exp(n[k, l]) * i\n"
	 "m = exp * j\nz[p, q] = m[p, q] + exp(n[p, q] * j / 100)\nmetric sum(m) + 1\n"
	 "metric sum(z) + 1\nloss sum(z)"},
	{"a name to which nothing can be added",
	 "param " LONG "abcde: f32[3] = 2\nloss sum(" LONG "abcde * " LONG "abcde)"},
	{"numbers of all sizes",
	 "param x: f32[3] = normal(0, 1)\n"
	 "z = 1e-30 * x + 1e300 * x * 1e-300 * 0.1234567890123456789 - 2e22 * x + 5/7 * x * x\n"
	 "loss sum(z)"},
	{"what is read through divisions",
	 "param x: f32[7] = normal(0, 1)\n"
	 "z[i < 14] = x[i / 2] * i / 3 + i % 4 * x[(i + 3) % 7] + floor(i / 5) * x[0]\n"
	 "loss sum(z * z)"},
	{"two parameters with one gradient, one without any",
	 "param a: f32[3] = 1\nparam b: f32[3] = 2\nparam c: f32[3] = 3\nz = a + b\n"
	 "loss sum(z * z)"},
	{"running statistics, in training and in evaluation",
	 "input x: f32[4, 3, 2, 2]\nz = x |> batchnorm |> conv(2, 2) |> batchnorm(momentum = 0.3)\n"
	 "loss sum(z * z * z)\nmetric sum(z)\n" SGD},
	{"layers used twice, which update a state twice",
	 "input x: f32[4, 3]\nb = batchnorm()\nz = b(x) |> dense(3) |> b\nloss sum(z * z)\n" SGD},
	{"states that change places, and one that becomes an input",
	 "input x: f32[3]\nparam w: f32[3] = 1\nstate a: f32[3] = 1/2\nstate b: f32[3] = 2\n"
	 "state last: f32[3] = 0\nstate same: f32[3] = 3\nc = a\na = b\nb = c\n"
	 "z = w * a - b * x + last\nlast = x\nsame = same\nloss sum(z * z)"},
	{"states that are read before and after they change",
	 "param w: f32[2, 3] = normal(0, 1)\nstate n: f32[] = 0\nstate s: f32[3] = 1/2\n"
	 "before[i] = s[i] * n\nn = n + 1\ns[i] = s[i] / n + sum[k] w[k, i]\n"
	 "after[i] = s[i] + before[i]\ns = s * after\nloss sum(s * after)"},
	{"a parameter that the net changes",
	 "input x: f32[3]\nparam w: f32[3] = normal(0, 1)\nparam v: f32[3] = uniform(-1, 1)\n"
	 "w = w / 2 + x\nloss sum(w * w * v)"},
	{"what becomes a state is a result, too",
	 "param w: f32[3] = 1\nstate l: f32[] = 0\nstate m: f32[] = 0\ne = sum(w * w * w)\n"
	 "l = e\nm = e\nmetric e\nloss e"},
	{"states that become constants, places and reshaped tensors",
	 "param w: f32[2, 3] = normal(0, 1)\nstate a: f32[3] = 0\nstate b: f32[2] = 0\n"
	 "state c: f32[6] = 0\na = 1/3\np[i] = argmax[j] w[i, j]\nb[i < 2] = p[i]\n"
	 "c = reshape(w, [6])\nloss sum(w * w) + sum(a) * sum(b)"},
	{"initial values",
	 "param a: f32[3] = normal(0, 1)\nparam b: f32[2, 3] = uniform(-1, 1) * normal(1, 2) - "
	 "1/3\n"
	 "param c: f32[3] = exp(normal(0, 1)) * sign(uniform(-1, 1))\n"
	 "param d: f32[2] = normal(0, 1, stream = 3)\nstate e: f32[2] = uniform(stream = 3)\n"
	 "param f: f32[2] = -1/3\nloss sum(a * c) + sum(b) * sum(d) + sum(e * f)"},
	{"no derivative in evaluation",
	 "param w: f32[3] = normal(0, 1)\nz = w\nif training {\nz = w * w\n} else {\n"
	 "z = floor(w)\n}\nmetric sum(w)\nloss sum(z)"},
	{"no way from a parameter to the loss in evaluation",
	 "param w: f32[3] = normal(0, 1)\nparam v: f32[3] = 1\nz = w\n"
	 "if training {\nz = w * v\n}\nloss sum(z * z)"},
	{"an optimizer of one's own",
	 "input x: f32[3]\nparam w: f32[3] = 2\nloss sum(x * w * w)\n}\n"
	 "def scaled(x: [...], by = twice(1/4)) {\nz[...] = x[...] * by\nreturn z\n}\n"
	 "fn twice(x) = 2 * x\n"
	 "optimizer mine(w, g, rate = twice(0.01)) {\nstate v = 1/2\nstate t: [] = 0\n"
	 "t = t + 1\nv = scaled(v) + g\nw = w - rate * v / t\n}\n"
	 "train n {\noptimizer = mine(rate = twice(0.1))\nbatch = 3\n"},
};

static void test_net(Tally *tally, const char *what, const char *body)
{
	/* kernels that do not contract: a gradient of 0 would be rounding, of which adam makes much */
	CnncOptions options = {.f64 = 1, .kernels = cnnc_kernel_name(0)};
	char *text = need_format("net n {\n%s\n}\n", body);
	Subject s;
	if (claim(tally, subject_open(&s, what, text, &options), "%s: does not compile", what)) {
		cnnc_initialise(s.model, 1);
		subject_random_inputs(&s, "0");
		check_round_trip(tally, what, &s, false);
		subject_close(&s);
	}
	free(text);
}

/* ---- a program with another loss ------------------------------------------------------------- */

/* The start of the net that is compiled, and the line that ends it. */
static const char *find_net(const TestProgram *program, const char **end)
{
	const char *net = NULL;
	char *named = need_format("\nnet %s {", program->net ? program->net : "");
	for (const char *at = program->text; (at = strstr(at, "\nnet ")); at++)
		if (!program->net || strncmp(at, named, strlen(named)) == 0)
			net = at;
	free(named);
	*end = net ? strstr(net, "\n}") : NULL;
	return *end ? net : NULL;
}

static char *join(char *text, char *more)
{
	char *longer = need_format("%s%s", text, more);
	free(text);
	free(more);
	return longer;
}

/* A line of the net: a float input becomes a parameter; the loss, if there is another, a metric. */
static char *rewrite_line(const char *line, int n, bool other_loss)
{
	static const char input[] = "    input ", loss[] = "    loss ";
	int type = (int)strcspn(line, ":\n");
	if (strncmp(line, input, sizeof input - 1) == 0 && type < n &&
	    strncmp(line + type, ": f32[", 6) == 0) {
		int code = (int)(strcspn(line, "#\n"));
		return need_format("\n    param %.*s = 0 %.*s", code - (int)(sizeof input - 1),
				   line + sizeof input - 1, n - code, line + code);
	}
	if (other_loss && strncmp(line, loss, sizeof loss - 1) == 0)
		return need_format("\n    metric %.*s", n - (int)(sizeof loss - 1),
				   line + sizeof loss - 1);
	return need_format("\n%.*s", n, line);
}

/* The file, the sum of `value` * numbers of this shape being the loss of its net; value NULL:
 * the loss stays. NULL: there is no such net. */
static char *with_loss(const TestProgram *program, const char *value, const char *shape)
{
	const char *end, *net = find_net(program, &end);
	if (!net)
		return NULL;
	char *text = need_format("%.*s", (int)(net - program->text), program->text);
	for (const char *line = net + 1; line < end; line += strcspn(line, "\n") + 1)
		text = join(text, rewrite_line(line, (int)strcspn(line, "\n"), value != NULL));
	if (value)
		text = join(text, need_format("\n    input weight_: f32%s"
					      "\n    loss sum((%s) * weight_)",
					      shape, value));
	return join(text, need_format("%s", end));
}

/* ---- one program ----------------------------------------------------------------------------- */

typedef struct Trial {
	Tally *tally;
	const TestProgram *program;
	CnncOptions options;
	int values; /* that became losses */
} Trial;

static bool is_set(const TestProgram *program, const char *name)
{
	for (int i = 0; i < program->n; i++)
		if (program->directives[i].kind == TEST_SET &&
		    strcmp(program->directives[i].name, name) == 0)
			return true;
	return false;
}

/* Numbers for what was an input and nobody sets. */
static void fill_parameters(const TestProgram *program, Subject *s, const Subject *original)
{
	for (int k = 0; k < cnnc_count(s->program, CNNC_PARAMETER); k++) {
		CnncTensor t = cnnc_tensor(s->program, CNNC_PARAMETER, k);
		if (cnnc_find(original->program, CNNC_INPUT, t.name) < 0 || is_set(program, t.name))
			continue;
		double *values = need((size_t)t.elements * sizeof *values);
		for (int64_t i = 0; i < t.elements; i++)
			values[i] = fill(t.name, (uint32_t)i, 1, 0);
		cnnc_set(s->model, CNNC_PARAMETER, k, values);
		free(values);
	}
}

/* A net that has no gradient, as of a comparison, is no failure; false then. */
static bool try_text(Trial *trial, const Subject *original, const char *value, char *text)
{
	const TestProgram *program = trial->program;
	Subject s;
	CnncError *errors = NULL;
	CnncProgram *compiled =
		cnnc_compile(program->name, text, strlen(text), &trial->options, &errors);
	bool has_gradient = compiled != NULL;
	if (!compiled)
		cnnc_free_errors(errors);
	cnnc_free(compiled);
	if (has_gradient && subject_open(&s, program->name, text, &trial->options)) {
		char *name = need_format("%s, %s", program->name, value ? value : "inputs");
		claim(trial->tally, program_prepare(program, &s), "%s cannot be prepared", name);
		fill_parameters(program, &s, original);
		check_round_trip(trial->tally, name, &s, strstr(program->text, "stop(") != NULL);
		subject_close(&s);
		free(name);
	}
	return has_gradient;
}

static void try_value(Trial *trial, Subject *original, const char *value)
{
	CnncValues *values = subject_call(original, true, 1, &value);
	if (!claim(trial->tally, values != NULL, "%s: %s", trial->program->name, value))
		return;
	CnncTensor t = cnnc_value_tensor(values, 0);
	char *shape = need_format("[");
	for (int k = 0; k < t.rank; k++)
		shape = join(shape, need_format("%s%lld", k ? ", " : "", (long long)t.dims[k]));
	shape = join(shape, need_format("]"));
	char *text = with_loss(trial->program, value, shape);
	if (text && try_text(trial, original, value, text))
		trial->values++;
	free(text);
	free(shape);
}

static void try_values(Trial *trial, Subject *original)
{
	const TestProgram *program = trial->program;
	char *text = with_loss(program, NULL, NULL);
	if (text)
		try_text(trial, original, NULL, text);
	free(text);
	for (int i = 0; i < program->n; i++) {
		const Directive *d = &program->directives[i];
		bool known = strstr(d->name ? d->name : "", "loss") != NULL;
		for (int k = 0; k < i; k++)
			known = known || (program->directives[k].name && d->name &&
					  strcmp(program->directives[k].name, d->name) == 0);
		if (!known &&
		    (d->kind == TEST_EXPECT || d->kind == TEST_SHAPE || d->kind == TEST_BETWEEN))
			try_value(trial, original, d->name);
	}
}

static int test_program(Tally *tally, const char *folder, const char *file, int64_t batch)
{
	TestProgram program;
	Subject s;
	if (!claim(tally, program_read(&program, folder, file), "%s cannot be tested", file))
		return 0;
	Trial trial = {tally, &program, program_options(&program, true, false), 0};
	trial.options.batch = batch;
	trial.options.kernels = cnnc_kernel_name(0);
	if (claim(tally, subject_open(&s, file, program.text, &trial.options),
		  "%s does not compile", file)) {
		if (claim(tally, program_prepare(&program, &s), "%s cannot be prepared", file))
			check_round_trip(tally, file, &s, strstr(program.text, "stop(") != NULL);
		try_values(&trial, &s);
		subject_close(&s);
	}
	program_free(&program);
	return trial.values;
}

static int test_folder(Tally *tally, const char *root, const char *name, int64_t batch, int argc,
		       char **argv, int *values)
{
	char *folder = need_format("%s/%s", root, name);
	int n, count = 0;
	char **files = list_files(folder, ".cnn", &n);
	for (int i = 0; i < n; i++) {
		bool chosen = argc == 0;
		for (int k = 0; k < argc; k++)
			chosen = chosen || strncmp(files[i], argv[k], strlen(argv[k])) == 0;
		if (chosen) {
			*values += test_program(tally, folder, files[i], batch);
			count++;
		}
		free(files[i]);
	}
	free(files);
	free(folder);
	return count;
}

int main(int argc, char **argv)
{
	Tally tally = {.test = "test_roundtrip"};
	if (argc < 2) {
		fprintf(stderr, "usage: test_roundtrip ROOT [NAME ...]\n");
		return 2;
	}
	int values = 0, n = argc > 2 ? 0 : (int)(sizeof nets / sizeof *nets);
	for (int i = 0; i < n; i++)
		test_net(&tally, nets[i].what, nets[i].text);
	int programs =
		test_folder(&tally, argv[1], "tests/programs", 0, argc - 2, argv + 2, &values);
	programs += test_folder(&tally, argv[1], "tests/torch", 2, argc - 2, argv + 2, &values);
	programs += test_folder(&tally, argv[1], "examples", 2, argc - 2, argv + 2, &values);
	return report(&tally,
		      "the gradients of %d nets, %d programs and %d of their values printed", n,
		      programs, values);
}
