/* SPDX-License-Identifier: MIT */
/* A network inside a C program: compiles xor.cnn, trains it in the process, and uses it.
 *
 *	cc xor.c -o xor $(pkg-config --cflags --libs cnnc) && ./xor xor.cnn
 */
#include <cnnc.h>
#include <stdio.h>

static const float questions[4][2] = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
static const float answers[4] = {0, 1, 1, 0};

static void print_errors(const CnncError *errors)
{
	for (; errors; errors = errors->next)
		fputs(errors->rendered, stderr);
}

static int train(CnncModel *model, int64_t epochs)
{
	const void *inputs[] = {questions, answers};
	double loss = 0;

	cnnc_initialise(model, 1);
	for (int64_t i = 0; i < epochs; i++)
		if (cnnc_step(model, inputs, &loss) != CNNC_OK)
			return 1;
	printf("loss %.4f after %d steps\n", loss, (int)epochs);
	return 0;
}

static int answer(CnncModel *model)
{
	float z[4];
	const void *inputs[] = {questions, NULL};
	void *outputs[] = {z};
	int wrong = 0;

	if (cnnc_forward(model, 4, inputs, outputs) != CNNC_OK)
		return 1;
	for (int i = 0; i < 4; i++) {
		printf("%.0f xor %.0f = %.3f\n", questions[i][0], questions[i][1], z[i]);
		wrong |= (z[i] > 0.5f) != (answers[i] > 0.5f);
	}
	return wrong;
}

int main(int argc, char **argv)
{
	CnncError *errors;
	CnncProgram *program = cnnc_compile_file(argc > 1 ? argv[1] : "xor.cnn", NULL, &errors);
	CnncModel *model = NULL;
	int status = 1;

	print_errors(errors);
	if (program) {
		model = cnnc_load(program, &errors);
		print_errors(errors);
	}
	if (model) {
		status = train(model, cnnc_settings(program).epochs) || answer(model);
		if (*cnnc_failure(model))
			fprintf(stderr, "xor: %s\n", cnnc_failure(model));
	}
	if (program)
		cnnc_free(program);
	else
		cnnc_free_errors(errors);
	return status;
}
