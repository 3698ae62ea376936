/* SPDX-License-Identifier: MIT */
/*
 * unit_folder.h - what the tests of runtime/'s readers and writers share.
 *
 * The one idea: each test works in a fresh folder below the present one, so that besides the
 * result it can see what was left behind.
 */
#ifndef CNNC_UNIT_FOLDER_H
#define CNNC_UNIT_FOLDER_H

#include "../runtime/data.h"
#include "unit.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The call fails, and its message begins with the file and contains text. */
#define FAILS(call, file, words)                                                                   \
	do {                                                                                       \
		memset(&err, 0, sizeof err);                                                       \
		ck_assert_msg(!(call), "succeeded, but should say: %s", words);                    \
		ck_assert_msg(strncmp(err.text, file ": error: ", strlen(file) + 9) == 0,          \
			      "message \"%s\" does not begin with the file", err.text);            \
		ck_assert_msg(strstr(err.text, words) != NULL, "message \"%s\" lacks \"%s\"",      \
			      err.text, words);                                                    \
	} while (0)

#define WORKS(call)                                                                                \
	do {                                                                                       \
		memset(&err, 0, sizeof err);                                                       \
		ck_assert_msg((call), "failed: %s", err.text);                                     \
	} while (0)

static char folder[] = "unit_data.XXXXXX";
static DataError err;

static void enter(void)
{
	strcpy(folder, "unit_data.XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(folder));
	ck_assert_int_eq(chdir(folder), 0);
}

/* How many files the folder holds; removes them if asked. */
static int entries(bool remove_them)
{
	DIR *dir = opendir(".");
	int count = 0;

	ck_assert_ptr_nonnull(dir);
	for (struct dirent *e; (e = readdir(dir));) {
		if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
			continue;
		count++;
		if (remove_them)
			ck_assert_int_eq(remove(e->d_name), 0);
	}
	closedir(dir);
	return count;
}

static void leave(void)
{
	entries(true);
	ck_assert_int_eq(chdir(".."), 0);
	ck_assert_int_eq(rmdir(folder), 0);
}

static inline void put(const char *path, const void *bytes, size_t size)
{
	FILE *out = fopen(path, "wb");

	ck_assert_ptr_nonnull(out);
	ck_assert_uint_eq(fwrite(bytes, 1, size, out), size);
	ck_assert_int_eq(fclose(out), 0);
}

/* The file holds exactly this text. */
static inline void holds(const char *path, const char *text)
{
	unsigned char *bytes;
	size_t size;

	WORKS(read_file(path, 1 << 20, &bytes, &size, &err));
	ck_assert_uint_eq(size, strlen(text));
	ck_assert_str_eq((char *)bytes, text);
	free(bytes);
}

/* Run tests, each in its folder; what main returns. */
static inline int run_tests(const char *name, const TTest *const *tests, size_t count)
{
	Suite *suite = suite_create(name);

	for (size_t i = 0; i < count; i++) {
		TCase *tcase = tcase_create(tests[i]->name);
		tcase_add_checked_fixture(tcase, enter, leave);
		tcase_set_timeout(tcase, 60);
		tcase_add_test(tcase, tests[i]);
		suite_add_tcase(suite, tcase);
	}
	return run_suite(suite);
}

#endif
