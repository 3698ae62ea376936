/* SPDX-License-Identifier: MIT */
/* What every test of a part ends with: run the suite, say what was counted, and tell the shell. */
#ifndef UNIT_H
#define UNIT_H

#include <check.h>
#include <stdlib.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* What main returns. */
static inline int run_suite(Suite *suite)
{
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* Of one test case. */
static inline int run_case(const char *name, TCase *tests)
{
	Suite *suite = suite_create(name);
	suite_add_tcase(suite, tests);
	return run_suite(suite);
}

#endif
