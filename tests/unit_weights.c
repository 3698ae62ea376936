/* SPDX-License-Identifier: MIT */
/*
 * unit_weights.c - the reader of JSON and the files of weights that a stand-alone trainer carries.
 *
 * The one idea: what it writes is what the command writes, to the byte; and every file that is not
 * exactly right is refused with one line that says why, whatever the file is.
 */
#include "unit_folder.h"
#include "../runtime/weights.h"

static const int64_t matrix[] = {2, 3}, vector[] = {2}, scalar[] = {1};
static const CnncWeight list[] = {{"dense1.weight", 0, 2, matrix},
				  {"dense1.bias", 0, 1, vector},
				  {"norm.mean", 0, 1, vector},
				  {"dense1.weight.t", 1, 0, scalar}};
static const CnncNet net = {"little", 4, 4, list}, wide = {"little", 8, 4, list};
static const double numbers[] = {1, -2.5, 0.1, 1e-40, 3e38, -0.0, 7, 8, 9, 10, 11};
enum { NUMBERS = COUNT(numbers) };

static CnncWeights file;

/* A file of this header and so many bytes of data, all zero. */
static void put_header(const char *path, const char *header, size_t length, size_t data)
{
	unsigned char *bytes = calloc(1, 8 + length + data);

	ck_assert_ptr_nonnull(bytes);
	for (int i = 0; i < 8; i++)
		bytes[i] = (unsigned char)((uint64_t)length >> (8 * i));
	memcpy(bytes + 8, header, length);
	put(path, bytes, 8 + length + data);
	free(bytes);
}

/* Reading the file fails with these words, in one line. */
static void refuses(const char *path, const char *what, const char *words)
{
	ck_assert_msg(cnnc_weights_read(&file, path) == 1, "%s: was read", what);
	ck_assert_msg(strstr(file.json.problem, words), "%s: \"%s\" lacks \"%s\"", what,
		      file.json.problem, words);
	for (const char *c = file.json.problem; *c; c++)
		ck_assert_msg((unsigned char)*c >= ' ' && *c != 0x7f, "%s: a control character",
			      what);
	cnnc_weights_free(&file);
}

static void refuses_header(const char *header, size_t data, const char *words)
{
	put_header("w", header, strlen(header), data);
	refuses("w", header, words);
}

static void takes_header(const char *header, size_t data)
{
	put_header("w", header, strlen(header), data);
	ck_assert_msg(cnnc_weights_read(&file, "w") == 0, "%s: %s", header, file.json.problem);
}

/* --------------------------------------------------------------------------------- round trips */

static void write_file(const char *path, const CnncNet *of)
{
	FILE *out = fopen(path, "wb");

	ck_assert_ptr_nonnull(out);
	cnnc_weights_begin(out, of, UINT64_MAX, 7);
	for (int i = 0; i < NUMBERS; i++) {
		float narrow = (float)numbers[i];
		if (of->size == 4)
			cnnc_weights_put(out, &narrow, 1, 4);
		else
			cnnc_weights_put(out, &numbers[i], 1, 8);
	}
	ck_assert_int_eq(fclose(out), 0);
}

/* The same by the command's own writer. */
static void write_expected(const char *path, const CnncNet *of)
{
	static const size_t dims[] = {2, 3};
	static const SafeNote notes[] = {
		{"net", "little"}, {"step", "18446744073709551615"}, {"seed", "7"}};
	static const size_t starts[] = {0, 6, 8, 10};
	static const int ranks[] = {2, 1, 1, 0};
	SafeTensorOut outs[4];
	float narrow[NUMBERS];

	for (int i = 0; i < NUMBERS; i++)
		narrow[i] = (float)numbers[i];
	for (int i = 0; i < 4; i++) {
		outs[i].name = i == 3 ? "optimizer.dense1.weight.t" : list[i].name;
		outs[i].type = of->size == 4 ? DATA_F32 : DATA_F64;
		outs[i].rank = ranks[i];
		outs[i].dims = dims;
		outs[i].data = of->size == 4 ? (const void *)(narrow + starts[i])
					     : (const void *)(numbers + starts[i]);
	}
	WORKS(safetensors_write_notes(path, outs, 4, notes, 3, &err));
}

START_TEST(writes_what_the_command_writes)
{
	for (int k = 0; k < 2; k++) {
		unsigned char *a, *b;
		size_t size_a, size_b;

		write_file("ours", k ? &wide : &net);
		write_expected("theirs", k ? &wide : &net);
		WORKS(read_file("ours", 1 << 20, &a, &size_a, &err));
		WORKS(read_file("theirs", 1 << 20, &b, &size_b, &err));
		ck_assert_uint_eq(size_a, size_b);
		ck_assert_int_eq(memcmp(a, b, size_a), 0);
		free(a);
		free(b);
	}
}
END_TEST

START_TEST(reads_what_it_wrote)
{
	uint64_t number;

	for (int k = 0; k < 4; k++) {
		const CnncStored *t;
		double doubles[6];
		float floats[6];
		size_t size = k / 2 ? 8 : 4;

		write_file("w", k % 2 ? &wide : &net);
		ck_assert_int_eq(cnnc_weights_read(&file, "w"), 0);
		ck_assert_uint_eq(file.count, 4);
		ck_assert_int_eq(cnnc_weights_resume(&file, &net), 1);
		ck_assert(cnnc_weights_noted(&file, "step", file.step, &number) == 0 &&
			  number == UINT64_MAX);
		ck_assert(cnnc_weights_noted(&file, "seed", file.seed, &number) == 0 &&
			  number == 7);
		ck_assert_int_eq(cnnc_weights_compare(&file, "w", &net, stderr), 0);
		t = cnnc_weights_find(&file, &list[0]);
		ck_assert_ptr_eq(t, &file.tensors[0]);
		ck_assert_int_eq(cnnc_weights_get(&file, t, size,
						  size == 8 ? (void *)doubles : (void *)floats),
				 0);
		for (int i = 0; i < 6; i++) {
			double exact = k == 3 ? numbers[i] : (double)(float)numbers[i];
			ck_assert(size == 8 ? doubles[i] == exact : (double)floats[i] == exact);
		}
		ck_assert_ptr_eq(cnnc_weights_find(&file, &list[3]), &file.tensors[3]);
		cnnc_weights_free(&file);
	}
}
END_TEST

START_TEST(keeps_what_no_number_is)
{
	static const unsigned char bytes[] = {0, 0, 0xc0, 0x7f, 0, 0, 0x80, 0xff};
	static const char header[] =
		"{\"x\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}";
	float values[2];
	FILE *out;

	put_header("w", header, strlen(header), 0);
	out = fopen("w", "ab");
	ck_assert_ptr_nonnull(out);
	ck_assert_uint_eq(fwrite(bytes, 1, 8, out), 8);
	ck_assert_int_eq(fclose(out), 0);
	ck_assert_int_eq(cnnc_weights_read(&file, "w"), 0);
	ck_assert_int_eq(cnnc_weights_get(&file, &file.tensors[0], 4, values), 0);
	ck_assert(values[0] != values[0] && values[1] < -FLT_MAX);
	cnnc_weights_free(&file);
}
END_TEST

START_TEST(values_that_do_not_fit)
{
	static const char header[] =
		"{\"x\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[0,8]}}";
	static const double large = 1e300;
	FILE *out;
	float value;

	takes_header("{\"x\":{\"dtype\":\"I64\",\"shape\":[],\"data_offsets\":[0,8]}}", 8);
	ck_assert_int_eq(cnnc_weights_get(&file, &file.tensors[0], 4, &value), 1);
	ck_assert_str_eq(file.json.problem, "x: expected F32, F64, F16 or BF16, and found I64");
	cnnc_weights_free(&file);
	put_header("w", header, strlen(header), 0);
	out = fopen("w", "ab");
	ck_assert_ptr_nonnull(out);
	cnnc_weights_put(out, &large, 1, 8);
	ck_assert_int_eq(fclose(out), 0);
	ck_assert_int_eq(cnnc_weights_read(&file, "w"), 0);
	ck_assert_int_eq(cnnc_weights_get(&file, &file.tensors[0], 4, &value), 1);
	ck_assert_ptr_nonnull(
		strstr(file.json.problem, "the range of a 32-bit float, and found 1"));
	cnnc_weights_free(&file);
}
END_TEST

/* --------------------------------------------------------------------------------- hostile files */

START_TEST(no_file_of_weights)
{
	static const unsigned char longest[] = {255, 255, 255, 255, 255, 255, 255, 255, '{', '}'};

	refuses("none", "no file", "cannot open: No such file");
	refuses(".", "a folder", "expected a file, and found a folder");
	put("w", "", 0);
	refuses("w", "empty", "and found only 0 bytes");
	put("w", "not weights at all", 18);
	refuses("w", "text", "and found 10 (not a safetensors file, or truncated)");
	put("w", longest, sizeof longest);
	refuses("w", "2^64 - 1", "header of 18446744073709551615 bytes, and found 2");
	put_header("w", "", 0, 0);
	refuses("w", "no header", "expected '{' in the header, and found its end");
	put_header("w", "", 0, 8);
	refuses("w", "no header", "expected '{' in the header, and found its end");
	ck_assert_int_eq(truncate("w", (off_t)CNNC_HEADER_MAX + 9), 0);
	put("v", "\1\0\0\1\0\0\0\0", 8);
	ck_assert_int_eq(truncate("v", (off_t)CNNC_HEADER_MAX + 9), 0);
	refuses("v", "a large header", "expected a header of at most 16777216 bytes");
}
END_TEST

START_TEST(header_that_is_no_json)
{
	static const struct {
		const char *header, *words;
	} cases[] = {
		{"[]", "expected '{'"},
		{" {}", "expected '{'"},
		{"{", "expected a text in quotes in the header, and found its end"},
		{"{}}", "expected only spaces after '}' in the header, and found \"}\" at byte 2"},
		{"{}\n", "expected only spaces after '}'"},
		{"{,}", "expected a text in quotes"},
		{"{\"a\"}", "expected ':'"},
		{"{\"a\":}", "expected an object"},
		{"{\"a\":1}", "expected an object in the header, and found \"1}\" at byte 5"},
		{"{\"a\":{}", "tensor a: expected \"dtype\", and found none"},
		{"{\"a\":{\"q\":1 2}}", "expected ',' or '}'"},
		{"{\"a\":{\"q\":[1 2]}}", "expected ',' or ']'"},
		{"{\"a\":{\"q\":[1,]}}", "expected a value"},
		{"{\"a\":{\"q\":1,}}", "expected a text in quotes"},
		{"{\"a\":{\"q\":'1'}}", "expected a value"},
		{"{\"a\":{\"q\":01}}", "expected ',' or '}'"},
		{"{\"a\":{\"q\":-}}", "expected a digit"},
		{"{\"a\":{\"q\":1.}}", "expected a digit"},
		{"{\"a\":{\"q\":1e+}}", "expected a digit"},
		{"{\"a\":{\"q\":.5}}", "expected a value"},
		{"{\"a\":{\"q\":nul}}", "expected a value"},
		{"{\"a\":{\"q\":nan}}", "expected a value"},
		{"{\"a\":{\"q\":truee}}", "expected ',' or '}'"},
		{"{\"a\":{\"q\":1", "expected ',' or '}' in the header, and found its end"},
		{"{\"a",
		 "expected characters in UTF-8 and then a quote in the header, and found its"},
		{"{\"a\\", "expected an escape such as \\n in the header, and found its end"},
		{"{\"a\\x\"", "expected an escape"},
		{"{\"a\\u12", "expected four hexadecimal digits in the header, and found its end"},
		{"{\"a\\u12g4\"", "expected four hexadecimal digits"},
		{"{\"a\\u0000\"", "found \\u0000"},
		{"{\"a\\udc00\"", "found \\udc00"},
		{"{\"a\\ud800\"", "found \\ud800"},
		{"{\"a\\ud800\\u0041\"", "found \\ud800"},
		{"{\"a\\ud800\\u00", "expected four hexadecimal digits"},
		{"{\"a\nb\"", "expected characters in UTF-8"},
		{"{\"\x80\"", "expected characters in UTF-8"},
		{"{\"\xc0\xaf\"", "expected characters in UTF-8"},
		{"{\"\xe0\x80\xaf\"", "expected characters in UTF-8"},
		{"{\"\xed\xa0\x80\"", "expected characters in UTF-8"},
		{"{\"\xf4\x90\x80\x80\"", "expected characters in UTF-8"},
		{"{\"\xf0\x9f\x98", "expected characters in UTF-8"},
		{"{\"__metadata__\":[]}", "expected an object"},
		{"{\"__metadata__\":{},\"__metadata__\":{}}", "expected __metadata__ once"},
		{"{\"__metadata__\":{\"step\":\"1\",\"step\":\"2\"}}", "expected \"step\" once"},
	};

	for (size_t i = 0; i < COUNT(cases); i++)
		refuses_header(cases[i].header, 0, cases[i].words);
	put_header("w", "{\"a\0b\":{}}", 10, 0);
	refuses("w", "a zero byte", "expected characters in UTF-8");
	put_header("w", "{\0}", 3, 0);
	refuses("w", "a zero byte", "expected a text in quotes");
}
END_TEST

/* A tensor x of these members, and 24 bytes of data. */
#define TENSOR(members) "{\"x\":{" members "}}"
#define X(type, shape, place)                                                                      \
	"\"x\":{\"dtype\":\"" type "\",\"shape\":" shape ",\"data_offsets\":" place "}"

START_TEST(tensors_that_lie)
{
	static const struct {
		const char *header, *words;
	} cases[] = {
		{"{}", "expected 0 bytes of data, and found 24 (trailing bytes)"},
		{TENSOR("\"dtype\":\"F32\""), "tensor x: expected \"shape\", and found none"},
		{TENSOR("\"dtype\":\"F32\",\"shape\":[6]"), "expected \"data_offsets\", and found"},
		{TENSOR("\"dtype\":\"F32\",\"d\\u0074ype\":\"F32\""), "\"dtype\" once, and found"},
		{TENSOR("\"shape\":[6],\"shape\":[6]"), "expected \"shape\" once, and found it"},
		{TENSOR("\"dtype\":1"), "expected a text in quotes"},
		{"{" X("F31", "[6]", "[0,24]") "}",
		 "expected a type such as \"F32\", and found F31"},
		{"{" X("F32", "6", "[0,24]") "}", "expected a list"},
		{"{" X("F32", "[-6]", "[0,24]") "}", "expected a whole number"},
		{"{" X("F32", "[6.0]", "[0,24]") "}", "expected a whole number"},
		{"{" X("F32", "[6e0]", "[0,24]") "}", "expected a whole number"},
		{"{" X("F32", "[06]", "[0,24]") "}", "expected a whole number"},
		{"{" X("F32", "[\"6\"]", "[0,24]") "}", "expected a whole number"},
		{"{" X("F32", "[9223372036854775808]", "[0,24]") "}", "expected a whole number"},
		{"{" X("F32", "[99999999999999999999999]", "[0,24]") "}", "a whole number"},
		{"{" X("F32", "[4294967296,4294967296,6]", "[0,24]") "}", "fits into memory"},
		{"{" X("F32", "[9223372036854775807]", "[0,24]") "}", "fits into memory"},
		{"{" X("F32", "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6]", "[0,24]") "}",
		 "at most 16 dim"},
		{"{" X("F32", "[6]", "[0]") "}", "expected data_offsets [begin, end]"},
		{"{" X("F32", "[6]", "[0,24,24]") "}", "expected data_offsets [begin, end]"},
		{"{" X("F32", "[6]", "[24,0]") "}", "expected data_offsets [begin, end]"},
		{"{" X("F32", "[6]", "[0,23]") "}", "expected 24 bytes for F32 [6], and found"},
		{"{" X("F64", "[6]", "[0,24]") "}", "expected 48 bytes for F64 [6], and found"},
		{"{" X("F32", "[7]", "[0,28]") "}",
		 "within the 24 bytes of data, and found [0, 28] ("},
		{"{" X("F32", "[6]", "[9223372036854775783,9223372036854775807]") "}",
		 "truncated?"},
		{"{" X("F32", "[5]", "[4,24]") "}", "begins at 0, where the tensor before it ends, "
						    "and found 4 (gap)"},
		{"{" X("F32", "[5]", "[0,20]") "}",
		 "expected 20 bytes of data, and found 24 (trail"},
		{"{" X("F32", "[3]", "[0,12]") "," X("F32", "[3]", "[12,24]") "}",
		 "expected each tensor once, and found x twice"},
		{"{" X("F32", "[6]", "[0,24]") ",\"\\u0079\":{\"dtype\":\"U8\",\"shape\":[4],"
					       "\"data_offsets\":[20,24]}}",
		 "tensor y: expected data that begins at 24, where the "
		 "tensor before it ends, and found 20 (overlap)"},
		{"{\"a\\nb\":{\"dtype\":\"F0\",\"shape\":[],\"data_offsets\":[0,4]}}",
		 "tensor a?b: "},
	};

	for (size_t i = 0; i < COUNT(cases); i++)
		refuses_header(cases[i].header, 24, cases[i].words);
}
END_TEST

START_TEST(deep_nesting)
{
	static char header[1 << 20];
	size_t used = (size_t)sprintf(header, "{\"__metadata__\":");

	for (; used < sizeof header - 8; used += 5)
		memcpy(header + used, "{\"a\":", 5);
	put_header("w", header, used, 0);
	refuses("w", "objects", "expected at most 16 values inside of each other");
	used = (size_t)sprintf(header, "{\"x\":{\"q\":");
	memset(header + used, '[', sizeof header - used);
	put_header("w", header, sizeof header, 0);
	refuses("w", "lists", "expected at most 16 values inside of each other");
}
END_TEST

/* Every file that ends too early is refused, and one with a wrong bit does no harm. */
START_TEST(truncated_anywhere)
{
	unsigned char *bytes;
	size_t size;

	write_file("whole", &net);
	WORKS(read_file("whole", 1 << 20, &bytes, &size, &err));
	for (size_t cut = 0; cut < size; cut++) {
		put("w", bytes, cut);
		ck_assert_int_eq(cnnc_weights_read(&file, "w"), 1);
		cnnc_weights_free(&file);
	}
	for (size_t flip = 8; flip < size; flip++) {
		/* whatever it is: no harm */
		bytes[flip] ^= (unsigned char)(1 << flip % 8);
		put("w", bytes, size);
		(void)cnnc_weights_read(&file, "w");
		cnnc_weights_free(&file);
		bytes[flip] ^= (unsigned char)(1 << flip % 8);
	}
	free(bytes);
}
END_TEST

START_TEST(json_of_any_form)
{
	takes_header(
		"{ \"__metadata__\" : { \"seed\" : 3 , \"step\" : \"1\\u0032\" , \"q\" : "
		"[ -0.5e+3 , [ ] , { } , null , true , false , \"\\ud83d\\ude00\" ] } ,\r\n\t"
		"\"caf\\u00e9 \xe2\x82\xac\\\"\\\\\\/\\b\\f\\n\\r\\t\" : { \"data_offsets\" : [ "
		"0 , 8 ] , \"more\" : 0 , \"shape\" : [ 2 ] , \"dtype\" : \"F32\" } , \"\" : { "
		"\"dtype\" : \"F64\" , \"shape\" : [ 0 , 7 ] , \"data_offsets\" : [ 0 , 0 ] } }  ",
		8);
	ck_assert_uint_eq(file.count, 2);
	ck_assert_str_eq(file.tensors[0].name, "caf\xc3\xa9 \xe2\x82\xac\"\\/\b\f\n\r\t");
	ck_assert_str_eq(file.tensors[1].name, "");
	ck_assert_uint_eq(file.tensors[1].count, 0);
	ck_assert_str_eq(file.step, "12");
	ck_assert_ptr_null(file.seed);
	cnnc_weights_free(&file);
	takes_header("{}", 0);
	ck_assert_uint_eq(file.count, 0);
	cnnc_weights_free(&file);
}
END_TEST

/* ------------------------------------------------------------------------------- what does not fit */

#define E(name, shape, begin, end)                                                                 \
	"\"" name "\":{\"dtype\":\"F32\",\"shape\":" shape ",\"data_offsets\":[" #begin "," #end   \
	"]}"

START_TEST(lists_all_that_does_not_fit)
{
	FILE *out = fopen("list", "wb");

	takes_header(
		"{" E("dense1.weight", "[3,2]", 0, 24) "," E("dense1.bias.x", "[2]", 24, 32) "," E(
			"norm.mean", "[2]", 32,
			40) "," E("\\nodd", "[]", 40, 44) "," E("norm.num_batches_tracked", "[]",
								44, 48) "," E("optimizer.other",
									      "[]", 48, 52) "}",
		52);
	ck_assert_ptr_nonnull(out);
	ck_assert_int_eq(cnnc_weights_compare(&file, "w", &net, out), 4);
	ck_assert_int_eq(fclose(out), 0);
	holds("list", "w: error: these weights do not fit net little:\n"
		      "  other shape  dense1.weight: expected [2, 3], and found [3, 2]\n"
		      "  missing      dense1.bias [2]\n"
		      "  left over    dense1.bias.x [2]\n"
		      "  left over    ?odd []\n");
	ck_assert(!cnnc_weights_resume(&file, &net));
	cnnc_weights_free(&file);
}
END_TEST

START_TEST(resumes_with_its_own_optimizer)
{
	static const struct {
		const char *states;
		bool resumes;
	} cases[] = {
		{E("optimizer.dense1.weight.t", "[]", 0, 4), true},
		{E("optimizer.dense1.weight.t", "[1]", 0, 4), false},
		{E("dense1.weight.t", "[]", 0, 4), false},
		{E("optimizer.dense1.weight.t", "[]", 0, 4) "," E("optimizer.dense1.weight.m",
								  "[0]", 4, 4),
		 false},
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		char header[512];

		snprintf(header, sizeof header, "{%s}", cases[i].states);
		takes_header(header, 4);
		ck_assert_msg(cnnc_weights_resume(&file, &net) == cases[i].resumes, "%s", header);
		cnnc_weights_free(&file);
	}
}
END_TEST

/* A count that is not there is another thing than one that is none. */
START_TEST(numbers_of_metadata)
{
	static const struct {
		const char *metadata, *problem;
		uint64_t step;
	} cases[] = {
		{"\"step\":\"5\"", NULL, 5},
		{"\"step\":\"18446744073709551615\"", NULL, UINT64_MAX},
		{"\"step\":5", NULL, 3},
		{"\"format\":\"pt\"", NULL, 3},
		{"\"step\":\"\"", "as \"step\", and found \"\"", 3},
		{"\"step\":\"-5\"", "as \"step\", and found \"-5\"", 3},
		{"\"step\":\"1e3\"", "as \"step\", and found \"1e3\"", 3},
		{"\"step\":\" 5\"", "as \"step\", and found \" 5\"", 3},
		{"\"step\":\"5\\n\"", "as \"step\", and found \"5?\"", 3},
		{"\"step\":\"18446744073709551616\"", "found \"18446744073709551616\"", 3},
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		char header[512];
		uint64_t step = 3;
		int failed;

		snprintf(header, sizeof header, "{\"__metadata__\":{%s}}", cases[i].metadata);
		takes_header(header, 0);
		failed = cnnc_weights_noted(&file, "step", file.step, &step);
		ck_assert_msg(failed == (cases[i].problem != NULL), "%s", header);
		ck_assert_uint_eq(step, cases[i].step);
		if (failed)
			ck_assert_msg(strstr(file.json.problem, cases[i].problem), "%s: %s", header,
				      file.json.problem);
		cnnc_weights_free(&file);
	}
}
END_TEST

/* All numbers of 16 bits, as the command converts them. */
START_TEST(halves_are_exact)
{
	enum { ALL = 1 << 16 };
	static unsigned char bytes[2 * ALL];
	static double ours[ALL], theirs[ALL];
	static float narrow[ALL];
	static const DataType types[] = {DATA_F16, DATA_BF16};

	for (size_t i = 0; i < ALL; i++) {
		bytes[2 * i] = (unsigned char)(i & 255);
		bytes[2 * i + 1] = (unsigned char)(i >> 8);
	}
	for (int k = 0; k < 2; k++) {
		char header[128];
		FILE *out;

		snprintf(header, sizeof header,
			 "{\"x\":{\"dtype\":\"%s\",\"shape\":[65536],\"data_offsets\":[0,131072]}}",
			 data_type_name(types[k]));
		put_header("w", header, strlen(header), 0);
		out = fopen("w", "ab");
		ck_assert_ptr_nonnull(out);
		ck_assert_uint_eq(fwrite(bytes, 1, sizeof bytes, out), sizeof bytes);
		ck_assert_int_eq(fclose(out), 0);
		ck_assert_int_eq(cnnc_weights_read(&file, "w"), 0);
		ck_assert_int_eq(cnnc_weights_get(&file, &file.tensors[0], 8, ours), 0);
		ck_assert_int_eq(cnnc_weights_get(&file, &file.tensors[0], 4, narrow), 0);
		WORKS(data_decode("w", "x", types[k], bytes, ALL, DATA_F64, theirs, &err));
		for (size_t i = 0; i < ALL; i++) {
			bool nan = theirs[i] != theirs[i];
			ck_assert(nan ? ours[i] != ours[i]
				      : memcmp(&ours[i], &theirs[i], sizeof *ours) == 0);
			ck_assert(nan || (double)narrow[i] == theirs[i]);
		}
		ck_assert(k ? ours[0x3fc0] == 1.5 : ours[0x3e00] == 1.5);
		ck_assert(k ? ours[0x0001] == 0x1p-133 : ours[0x8001] == -0x1p-24);
		cnnc_weights_free(&file);
	}
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {writes_what_the_command_writes,
				      reads_what_it_wrote,
				      keeps_what_no_number_is,
				      values_that_do_not_fit,
				      no_file_of_weights,
				      header_that_is_no_json,
				      tensors_that_lie,
				      deep_nesting,
				      truncated_anywhere,
				      json_of_any_form,
				      lists_all_that_does_not_fit,
				      resumes_with_its_own_optimizer,
				      numbers_of_metadata,
				      halves_are_exact};

	return run_tests("weights", tests, COUNT(tests));
}
