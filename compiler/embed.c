/* SPDX-License-Identifier: MIT */
/* Turns a text file into a C array, so that the runtime that emitted programs carry and the prelude stay
 * real files: embed NAME FILE > NAME.c. Runs while building. */
#include <stdio.h>

int main(int argc, char **argv)
{
	if (argc != 3) {
		fprintf(stderr, "usage: embed NAME FILE\n");
		return 2;
	}
	FILE *file = fopen(argv[2], "rb");
	if (!file) {
		perror(argv[2]);
		return 1;
	}
	printf("extern const char %s[];\nconst char %s[] = {", argv[1], argv[1]);
	int c, n = 0;
	while ((c = fgetc(file)) != EOF)
		printf("%s%d,", n++ % 20 ? " " : "\n\t", c > 127 ? c - 256 : c);
	printf("\n\t0};\n");
	int failed = ferror(file) | fclose(file) | fflush(stdout);
	return failed ? 1 : 0;
}
