/* SPDX-License-Identifier: MIT */
/* Of check what unit_leaf.c uses, for machines that are only here as an emulator: tests run one after
 * the other in this process, and the first that fails ends it. */
#ifndef ALONE_CHECK_H
#define ALONE_CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct TTest {
	const char *name;
	void (*run)(int _i);
} TTest;

typedef struct Suite {
	const char *name;
	int checks;
} Suite, TCase, SRunner;

#define START_TEST(name)                                                                           \
	static void name##_run(int _i);                                                            \
	static const TTest name##_test = {#name, name##_run};                                      \
	static const TTest *const name = &name##_test;                                             \
	static void name##_run(int _i)                                                             \
	{                                                                                          \
		(void)_i;
#define END_TEST }

#define ck_abort_msg(...)                                                                          \
	do {                                                                                       \
		printf("%s:%d: ", __FILE__, __LINE__);                                             \
		printf(__VA_ARGS__);                                                               \
		printf("\n");                                                                      \
		exit(EXIT_FAILURE);                                                                \
	} while (0)
#define ck_abort() ck_abort_msg("aborted")
#define ck_assert(good)                                                                            \
	do {                                                                                       \
		if (!(good))                                                                       \
			ck_abort_msg("%s", #good);                                                 \
	} while (0)
#define ck_assert_ptr_null(p)     ck_assert((p) == NULL)
#define ck_assert_ptr_nonnull(p)  ck_assert((p) != NULL)
#define ck_assert_uint_eq(a, b)   ck_assert((a) == (b))
#define ck_assert_str_eq(a, b)    ck_assert(strcmp(a, b) == 0)
#define ck_assert_mem_eq(a, b, n) ck_assert(memcmp(a, b, n) == 0)

static Suite alone;

static inline Suite *suite_create(const char *name)
{
	alone.name = name;
	return &alone;
}

static inline TCase *tcase_create(const char *name)
{
	(void)name;
	return &alone;
}

static inline void tcase_add_loop_test(TCase *tests, const TTest *test, int first, int end)
{
	for (int i = first; i < end; i++, tests->checks++)
		test->run(i);
}

#define tcase_add_test(tests, test) tcase_add_loop_test(tests, test, 0, 1)
#define tcase_set_timeout(tests, t) ((void)0)
#define suite_add_tcase(suite, t)   ((void)(t))
#define srunner_create(suite)       (suite)
#define srunner_run_all(runner, m)                                                                 \
	printf("100%%: Checks: %d, Failures: 0, Errors: 0\n", (runner)->checks)
#define srunner_ntests_failed(runner) 0
#define srunner_free(runner)          ((void)0)

#endif
