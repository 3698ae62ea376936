/* SPDX-License-Identifier: MIT */
/* The random numbers: their moments along every coordinate, that every bit of a coordinate counts, and
 * that both precisions draw the same. */
#include "../runtime/random.h"
#include "unit.h"

#include <math.h>

enum { DRAWS = 200000 };

/* Mean and variance of n draws, and the correlation of each with its neighbour in `next`. */
static void check_moments(double (*draw)(int i), double (*next)(int i), double mean,
			  double variance)
{
	double sum = 0, squares = 0, products = 0;
	for (int i = 0; i < DRAWS; i++) {
		double a = draw(i) - mean;
		sum += a;
		squares += a * a;
		products += a * (next(i) - mean);
	}
	double deviation = sqrt(variance / DRAWS);
	ck_assert_double_lt(fabs(sum / DRAWS), 5 * deviation);
	ck_assert_double_lt(fabs(squares / DRAWS / variance - 1), 0.02);
	ck_assert_double_lt(fabs(products / DRAWS / variance), 5 / sqrt(DRAWS));
}

static double uniform(int i)
{
	return cnnc_random_uniform_f64(1, 2, 3, (uint64_t)i);
}

static double uniform_next(int i)
{
	return cnnc_random_uniform_f64(1, 2, 3, (uint64_t)i + 1);
}

static double uniform_stream(int i)
{
	return cnnc_random_uniform_f64(1, 2, 4, (uint64_t)i);
}

static double uniform_step(int i)
{
	return cnnc_random_uniform_f64(1, 3, 3, (uint64_t)i);
}

static double uniform_seed(int i)
{
	return cnnc_random_uniform_f64(2, 2, 3, (uint64_t)i);
}

static double by_step(int i)
{
	return cnnc_random_uniform_f64(1, (uint64_t)i, 3, 0);
}

static double by_stream(int i)
{
	return cnnc_random_uniform_f64(1, 0, (uint32_t)i, 0);
}

static double normal(int i)
{
	return cnnc_random_normal_f64(1, 2, 3, (uint64_t)i);
}

static double normal_next(int i)
{
	return cnnc_random_normal_f64(1, 2, 3, (uint64_t)i + 1);
}

START_TEST(random_moments)
{
	check_moments(uniform, uniform_next, 0.5, 1.0 / 12);
	check_moments(uniform, uniform_stream, 0.5, 1.0 / 12);
	check_moments(uniform, uniform_step, 0.5, 1.0 / 12);
	check_moments(uniform, uniform_seed, 0.5, 1.0 / 12);
	check_moments(by_step, by_stream, 0.5, 1.0 / 12);
	check_moments(normal, normal_next, 0, 1);
	int tail = 0;
	for (int i = 0; i < DRAWS; i++)
		tail += fabs(normal(i)) > 1.959963985;
	ck_assert_double_lt(fabs(tail / (double)DRAWS - 0.05), 0.003);
}
END_TEST

/* Every bit of every coordinate changes about half of the bits. */
START_TEST(random_avalanche)
{
	for (int bit = 0; bit < 64; bit++) {
		int changed[4] = {0};
		for (uint64_t i = 0; i < 200; i++) {
			uint64_t one = UINT64_C(1) << bit, base = cnnc_random_bits(i, i, 7, i);
			uint64_t other[] = {
				cnnc_random_bits(i ^ one, i, 7, i),
				cnnc_random_bits(i, i ^ one, 7, i),
				cnnc_random_bits(i, i, 7 ^ (uint32_t)(one >> bit % 32), i),
				cnnc_random_bits(i, i, 7, i ^ one)};
			for (int k = 0; k < 4; k++)
				for (uint64_t x = other[k] ^ base; x; x &= x - 1)
					changed[k]++;
		}
		for (int k = 0; k < 4; k++)
			if (k != 2 || bit < 32)
				ck_assert_msg(changed[k] > 200 * 29 && changed[k] < 200 * 35,
					      "bit %d of coordinate %d changes %d", bit, k,
					      changed[k] / 200);
	}
}
END_TEST

START_TEST(precisions_agree)
{
	for (uint64_t i = 0; i < 10000; i++) {
		ck_assert(cnnc_random_uniform_f32(5, 6, 7, i) ==
			  cnnc_random_uniform_f64(5, 6, 7, i));
		ck_assert_double_lt(fabs(cnnc_random_normal_f32(5, 6, 7, i) -
					 cnnc_random_normal_f64(5, 6, 7, i)),
				    1e-5);
	}
}
END_TEST

int main(void)
{
	TCase *tests = tcase_create("all");
	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, random_moments);
	tcase_add_test(tests, random_avalanche);
	tcase_add_test(tests, precisions_agree);
	return run_case("random", tests);
}
