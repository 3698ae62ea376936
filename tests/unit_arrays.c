/* SPDX-License-Identifier: MIT */
/*
 * unit_arrays.c - tests of the files that hold arrays: NumPy's .npy and safetensors. Bad files are
 * tables: a header, and what the error says.
 */
#include "unit_folder.h"

#include <math.h>

/* ---------------------------------------------------------------------------------------- npy */

/* Write a .npy file of that version with this dictionary and data. */
static void put_npy(const char *path, int version, const char *dictionary, const void *data,
		    size_t size)
{
	char bytes[1024] = "\x93NUMPY";
	size_t start = version == 1 ? 10 : 12, length = strlen(dictionary);

	ck_assert_uint_le(start + length + size, sizeof bytes);
	bytes[6] = (char)version;
	bytes[8] = (char)(length & 255);
	bytes[9] = (char)(length >> 8);
	memcpy(bytes + start, dictionary, length);
	memcpy(bytes + start + length, data, size);
	put(path, bytes, start + length + size);
}

START_TEST(npy_round_trip)
{
	const size_t dims[3] = {2, 1, 3};
	const float f[6] = {0, -1.5f, 3e38f, 1e-45f, INFINITY, 7};
	const double g[6] = {0, -1.5, 1e300, 5e-324, -INFINITY, 7};
	const int32_t i[6] = {0, -1, INT32_MAX, INT32_MIN, 5, 6};
	const int64_t l[6] = {0, -1, INT32_MAX, INT32_MIN, 5, 6};
	DataArray a;

	WORKS(npy_write("f", DATA_F32, 3, dims, f, &err));
	WORKS(npy_read("f", DATA_F32, &a, &err));
	ck_assert_int_eq(a.rank, 3);
	ck_assert_uint_eq(a.count, 6);
	ck_assert_mem_eq(a.dims, dims, sizeof dims);
	ck_assert_mem_eq(a.data, f, sizeof f);
	data_array_free(&a);
	WORKS(npy_read("f", DATA_F64, &a, &err));
	for (int k = 0; k < 6; k++)
		ck_assert(((double *)a.data)[k] == (double)f[k]);
	data_array_free(&a);
	WORKS(npy_write("g", DATA_F64, 3, dims, g, &err));
	WORKS(npy_read("g", DATA_F64, &a, &err));
	ck_assert_mem_eq(a.data, g, sizeof g);
	data_array_free(&a);
	WORKS(npy_write("i", DATA_I32, 3, dims, i, &err));
	WORKS(npy_read("i", DATA_I32, &a, &err));
	ck_assert_mem_eq(a.data, i, sizeof i);
	data_array_free(&a);
	WORKS(npy_write("l", DATA_I64, 3, dims, l, &err));
	WORKS(npy_read("l", DATA_I32, &a, &err));
	ck_assert_mem_eq(a.data, i, sizeof i);
	data_array_free(&a);
	FAILS(npy_write("u", DATA_U8, 3, dims, f, &err), "u", "type U8");
	FAILS(npy_write("u", DATA_F32, DATA_MAX_RANK + 1, dims, f, &err), "u", "dimensions");
	FAILS(npy_write("no/f", DATA_F32, 3, dims, f, &err), "no/f", "no folder no");
	ck_assert_int_eq(entries(false), 4);
}
END_TEST

START_TEST(npy_shapes)
{
	static const struct {
		int rank;
		size_t dims[2], count;
		const char *dictionary;
	} shapes[] = {
		{0, {0, 0}, 1, "{'descr': '<f4', 'fortran_order': False, 'shape': (), }"},
		{1, {4, 0}, 4, "{'descr': '<f4', 'fortran_order': False, 'shape': (4,), }"},
		{2, {2, 3}, 6, "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }"},
		{2, {0, 3}, 0, "{'descr': '<f4', 'fortran_order': False, 'shape': (0, 3), }"},
	};
	const float f[6] = {1, 2, 3, 4, 5, 6};

	for (size_t i = 0; i < COUNT(shapes); i++) {
		DataArray a;
		unsigned char *bytes;
		size_t size, length = strlen(shapes[i].dictionary);
		WORKS(npy_write("a", DATA_F32, shapes[i].rank, shapes[i].dims, f, &err));
		WORKS(read_file("a", SIZE_MAX, &bytes, &size, &err));
		ck_assert_uint_eq(size, 128 + 4 * shapes[i].count);
		ck_assert_mem_eq(bytes, "\x93NUMPY\x01\x00\x76\x00", 10);
		ck_assert_mem_eq(bytes + 10, shapes[i].dictionary, length);
		ck_assert_int_eq(bytes[10 + length], ' ');
		ck_assert_int_eq(bytes[127], '\n');
		free(bytes);
		WORKS(npy_read("a", DATA_F32, &a, &err));
		ck_assert_int_eq(a.rank, shapes[i].rank);
		ck_assert_uint_eq(a.count, shapes[i].count);
		ck_assert_mem_eq(a.data, f, 4 * a.count);
		data_array_free(&a);
		ck_assert_ptr_null(a.data);
	}
}
END_TEST

START_TEST(npy_converts)
{
	const char *u1 = "{\"shape\":(3,),'descr':'|u1','fortran_order':False}  \n";
	const char *b1 = "{'descr': '|b1', 'fortran_order': False, 'shape': (3,), }";
	DataArray a;

	put_npy("a", 2, u1, "\0\x80\xff", 3);
	WORKS(npy_read("a", DATA_F32, &a, &err));
	ck_assert(((float *)a.data)[1] == 128 && ((float *)a.data)[2] == 255);
	data_array_free(&a);
	put_npy("a", 1, b1, "\0\1\2", 3);
	WORKS(npy_read("a", DATA_I32, &a, &err));
	ck_assert_mem_eq(a.data, ((int32_t[]){0, 1, 1}), 12);
	data_array_free(&a);
}
END_TEST

/* Every type, in both orders of bytes. */
START_TEST(npy_types)
{
	static const struct {
		const char *descr, *bytes;
		size_t size;
		double first, second;
	} types[] = {
		{"<f2", "\0\x3c\xff\xfb", 4, 1, -65504},
		{">f2", "\x3c\0\xfb\xff", 4, 1, -65504},
		{"<f2", "\1\0\0\xfc", 4, 0x1p-24, -INFINITY},
		{">f4", "\x3f\x80\0\0\xc0\x20\0\0", 8, 1, -2.5},
		{">f8", "\x3f\xf0\0\0\0\0\0\0\xc0\x04\0\0\0\0\0\0", 16, 1, -2.5},
		{"|i1", "\x7f\x80", 2, 127, -128},
		{"|u1", "\x7f\x80", 2, 127, 128},
		{">u1", "\x7f\x80", 2, 127, 128},
		{"<i2", "\2\1\0\x80", 4, 258, -32768},
		{">i2", "\1\2\x80\0", 4, 258, -32768},
		{"<u2", "\2\1\0\x80", 4, 258, 32768},
		{">u2", "\1\2\x80\0", 4, 258, 32768},
		{">i4", "\0\1\0\2\xff\xff\xff\xfe", 8, 65538, -2},
		{">u4", "\0\1\0\2\xff\xff\xff\xfe", 8, 65538, 4294967294.0},
		{"<u4", "\2\0\1\0\xfe\xff\xff\xff", 8, 65538, 4294967294.0},
		{">i8", "\0\0\0\0\0\1\0\2\xff\xff\xff\xff\xff\xff\xff\xfe", 16, 65538, -2},
		{"<u8", "\2\0\1\0\0\0\0\0\0\0\0\0\0\0\0\x80", 16, 65538, 0x1p63},
		{">u8", "\0\0\0\0\0\1\0\2\x80\0\0\0\0\0\0\0", 16, 65538, 0x1p63},
		{"|b1", "\1\0", 2, 1, 0},
	};

	for (size_t i = 0; i < COUNT(types); i++) {
		char dictionary[100];
		DataArray a;
		snprintf(dictionary, sizeof dictionary,
			 "{'descr': '%s', 'fortran_order': False, 'shape': (2,), }",
			 types[i].descr);
		put_npy("a", 1, dictionary, types[i].bytes, types[i].size);
		WORKS(npy_read("a", DATA_F64, &a, &err));
		ck_assert_msg(((double *)a.data)[0] == types[i].first &&
				      ((double *)a.data)[1] == types[i].second,
			      "%s: %g, %g", types[i].descr, ((double *)a.data)[0],
			      ((double *)a.data)[1]);
		data_array_free(&a);
	}
	put_npy("a", 1, "{'descr': '>i8', 'fortran_order': False, 'shape': (2,), }",
		"\0\0\0\0\0\0\0\1\0\0\0\2\0\0\0\0", 16);
	FAILS(npy_read("a", DATA_I32, &(DataArray){0}, &err), "a", "found 8589934592 at element 1");
}
END_TEST

/* The first index runs fastest, as in the array that was transposed before it was saved. */
START_TEST(npy_fortran_order)
{
	static const int32_t matrix[] = {1, 2, 3, 4, 5, 6};
	static const char *const deep =
		"{'descr': '|u1', 'fortran_order': True, 'shape': (2, 3, 2)}";
	DataArray a;

	put_npy("a", 1, "{'descr': '|u1', 'fortran_order': True, 'shape': (2, 3), }",
		"\1\4\2\5\3\6", 6);
	WORKS(npy_read("a", DATA_I32, &a, &err));
	ck_assert_mem_eq(a.data, matrix, sizeof matrix);
	data_array_free(&a);
	put_npy("a", 1, "{'descr': '>i2', 'fortran_order': True, 'shape': (2, 3), }",
		"\0\1\0\4\0\2\0\5\0\3\0\6", 12);
	WORKS(npy_read("a", DATA_I32, &a, &err));
	ck_assert_mem_eq(a.data, matrix, sizeof matrix);
	data_array_free(&a);
	/* element [i, j, k] is 100 + i + 2 j + 6 k, its place in the file */
	put_npy("a", 1, deep, "defghijklmno", 12);
	WORKS(npy_read("a", DATA_I32, &a, &err));
	for (int i = 0; i < 12; i++)
		ck_assert_int_eq(((int32_t *)a.data)[i],
				 100 + i / 6 + 2 * (i / 2 % 3) + 6 * (i % 2));
	data_array_free(&a);
	put_npy("a", 1, "{'descr': '<f4', 'fortran_order': True, 'shape': (), }", "\0\0\x80\x3f",
		4);
	WORKS(npy_read("a", DATA_F32, &a, &err));
	ck_assert(*(float *)a.data == 1);
	data_array_free(&a);
	put_npy("a", 1, "{'descr': '<f4', 'fortran_order': True, 'shape': (3, 0), }", "", 0);
	WORKS(npy_read("a", DATA_F32, &a, &err));
	ck_assert_uint_eq(a.count, 0);
	data_array_free(&a);
}
END_TEST

START_TEST(npy_misfits)
{
	const double doubles[] = {0.5, NAN, 2147483648.0, -2147483649.0, INFINITY};
	const int64_t longs[] = {INT64_C(2147483648), INT64_C(-2147483649), INT64_MIN};
	const size_t dims[1] = {2};
	DataArray a;

	for (size_t i = 0; i < COUNT(doubles); i++) {
		WORKS(npy_write("a", DATA_F64, 1, dims, (double[]){1, doubles[i]}, &err));
		FAILS(npy_read("a", DATA_I32, &a, &err), "a", "at element 1");
		ck_assert_ptr_null(a.data);
	}
	for (size_t i = 0; i < COUNT(longs); i++) {
		WORKS(npy_write("a", DATA_I64, 1, dims, (int64_t[]){1, longs[i]}, &err));
		FAILS(npy_read("a", DATA_I32, &a, &err), "a", "whole number of 32 bits");
	}
	WORKS(npy_write("a", DATA_F64, 1, dims, (double[]){NAN, -0x1p200}, &err));
	FAILS(npy_read("a", DATA_F32, &a, &err), "a", "range of a 32-bit float, and found -1.6");
	WORKS(npy_write("a", DATA_F64, 1, dims, (double[]){NAN, -INFINITY}, &err));
	WORKS(npy_read("a", DATA_F32, &a, &err));
	ck_assert(isnan(((float *)a.data)[0]) && isinf(((float *)a.data)[1]));
	data_array_free(&a);
	FAILS(npy_read("a", DATA_I64, &a, &err), "a", "cannot be converted to I64");
}
END_TEST

#define D "{'descr': '<f4', 'fortran_order': False, "

START_TEST(npy_bad_headers)
{
	static const struct {
		const char *dictionary, *text;
	} bad[] = {
		{"", "expected '{' in the header, and found its end"},
		{"{", "expected a key"},
		{D "'shape': (2,), } x", "only spaces after '}'"},
		{D "'shape': (2)}", "a shape such as (3,)"},
		{D "'shape': (2 1)}", "expected ',' or ')'"},
		{D "'shape': (-2,)}", "expected a size"},
		{D "'shape': (,)}", "expected a size"},
		{D "'shape': 2}", "expected a shape such as (3, 4)"},
		{D "'shape': (2,)", "expected ',' or '}'"},
		{D "'shape' (2,)}", "expected ':'"},
		{D "'shape': (99999999999999999999,)}", "fit into memory"},
		{D "'shape': (4294967296, 4294967296)}", "fits into memory"},
		{D "'shape': (1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1)}", "at most 16 dimensions"},
		{D "'shape': (2,), 'shape': (2,)}", "each of descr"},
		{D "'shape': (2,), 'other': 1}", "each of descr"},
		{D "}", "found no shape"},
		{"{'descr': '<f4', 'shape': (2,)}", "found no fortran_order"},
		{"{'fortran_order': False, 'shape': (2,)}", "found no descr"},
		{"{'descr': '<f4', 'fortran_order': 0, 'shape': (2,)}", "expected True or False"},
		{"{'descr': '|f4', 'fortran_order': False, 'shape': (2,)}", "and found |f4"},
		{"{'descr': '=f4', 'fortran_order': False, 'shape': (2,)}", "and found =f4"},
		{"{'descr': '<f16', 'fortran_order': False, 'shape': (2,)}", "and found <f16"},
		{"{'descr': '<M8[ns]', 'fortran_order': False, 'shape': (1,)}", "found <M8[ns]"},
		{"{'descr': 'f4', 'fortran_order': False, 'shape': (2,)}", "and found f4"},
		{"{'descr': '', 'fortran_order': False, 'shape': (2,)}", "and found "},
		{"{'descr': '>f4', 'fortran_order': True, 'shape': (3,)}", "(truncated)"},
		{"{'descr': '<c8', 'fortran_order': False, 'shape': (1,)}", "and found <c8"},
		{"{'descr': [('a', '<f4')], 'shape': (2,)}", "a simple element type"},
		{"{'descr': '<f4", "a simple element type"},
		{D "'shape': (3,)}", "expected 12 bytes of data for [3], and found 8 (truncated)"},
		{D "'shape': (1,)}", "found 8 (trailing bytes)"},
	};
	DataArray a;

	for (size_t i = 0; i < COUNT(bad); i++) {
		put_npy("bad", 1, bad[i].dictionary, "12345678", 8);
		FAILS(npy_read("bad", DATA_F32, &a, &err), "bad", bad[i].text);
		ck_assert_ptr_null(a.data);
	}
	put_npy("bad", 3, D "'shape': (2,)}", "12345678", 8);
	FAILS(npy_read("bad", DATA_F32, &a, &err), "bad", "found 3.0");
	put("bad", "\x93NUMPY\x01\x00\xff\xff{", 11);
	FAILS(npy_read("bad", DATA_F32, &a, &err), "bad", "header of 65535 bytes");
	put("bad", "\x93NUMPY\x02\x00\xff\xff\xff", 11);
	FAILS(npy_read("bad", DATA_F32, &a, &err), "bad", "truncated");
	put("bad", "PK\3\4 an archive", 15);
	FAILS(npy_read("bad", DATA_F32, &a, &err), "bad", "no NumPy magic number");
	FAILS(npy_read("none", DATA_F32, &a, &err), "none", "No such file");
}
END_TEST

/* -------------------------------------------------------------------------------- safetensors */

static const size_t matrix[2] = {1, 3}, vector[1] = {2}, nothing[2] = {0, 4};
static const float floats[3] = {1, -2, 0.5f};
static const double doubles[2] = {1e300, -3};
static const int64_t one = 1;
static const SafeTensorOut outs[] = {
	{"conv1.weight", DATA_F32, 2, matrix, floats}, {"fc \"q\\", DATA_F64, 1, vector, doubles},
	{"none", DATA_F32, 2, nothing, NULL},          {"steps", DATA_I64, 0, NULL, &one},
	{"last", DATA_F32, 1, vector, floats},
};

START_TEST(safetensors_bytes)
{
	static const char header[] =
		"{\"conv1.weight\":{\"dtype\":\"F32\",\"shape\":[1,3],\"data_offsets\":[24,36]},"
		"\"fc \\\"q\\\\\":{\"dtype\":\"F64\",\"shape\":[2],\"data_offsets\":[0,16]},"
		"\"none\":{\"dtype\":\"F32\",\"shape\":[0,4],\"data_offsets\":[36,36]},"
		"\"steps\":{\"dtype\":\"I64\",\"shape\":[],\"data_offsets\":[16,24]},"
		"\"last\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[36,44]}}";
	const size_t length = sizeof header - 1, padded = (length + 7) / 8 * 8;
	unsigned char *bytes;
	size_t size;

	WORKS(safetensors_write("w", outs, COUNT(outs), &err));
	WORKS(read_file("w", SIZE_MAX, &bytes, &size, &err));
	ck_assert_uint_eq(size, 8 + padded + 44);
	ck_assert_uint_eq(bytes[0] + 256u * bytes[1], padded);
	ck_assert_mem_eq(bytes + 2, "\0\0\0\0\0\0", 6);
	ck_assert_mem_eq(bytes + 8, header, length);
	for (size_t i = length; i < padded; i++)
		ck_assert_int_eq(bytes[8 + i], ' ');
	/* -3.0, then 1 as I64, then 1.0f */
	ck_assert_mem_eq(bytes + 8 + padded + 8, "\0\0\0\0\0\0\x08\xc0\1\0\0\0\0\0\0\0\0\0\x80\x3f",
			 20);
	free(bytes);
	ck_assert_int_eq(entries(false), 1);
}
END_TEST

START_TEST(safetensors_bad_output)
{
	static const size_t big[3] = {1 << 20, 1 << 20, (size_t)1 << 40};
	static const struct {
		SafeTensorOut tensor;
		const char *text;
	} bad[] = {
		{{"last", DATA_F32, 1, vector, floats}, "found last twice"},
		{{"", DATA_F32, 1, vector, floats}, "this name cannot be written"},
		{{"__metadata__", DATA_F32, 1, vector, floats}, "this name cannot be written"},
		{{"a\nb", DATA_F32, 1, vector, floats}, "printable ASCII"},
		{{"\xc3\xa9", DATA_F32, 1, vector, floats}, "printable ASCII"},
		{{"h", DATA_F16, 1, vector, floats}, "type F16"},
		{{"b", DATA_F32, 3, big, floats}, "fit into memory"},
	};

	for (size_t i = 0; i < COUNT(bad); i++) {
		SafeTensorOut two[2] = {outs[4], bad[i].tensor};
		FAILS(safetensors_write("w", two, 2, &err), "w", bad[i].text);
	}
	FAILS(safetensors_write("no/w", outs, 1, &err), "no/w", "no folder no");
	FAILS(safetensors_write("/dev/full", outs, 1, &err), "/dev/full", "No space left");
	ck_assert_int_eq(entries(false), 0);
}
END_TEST

#ifdef CNNC_HAVE_CJSON

START_TEST(safetensors_round_trip)
{
	SafeTensors file;
	double d[3];
	float f[3];
	int32_t i;

	WORKS(safetensors_write("w", outs, COUNT(outs), &err));
	WORKS(safetensors_read("w", &file, &err));
	ck_assert_uint_eq(file.count, COUNT(outs));
	for (size_t k = 0; k < file.count; k++) {
		const SafeTensor *t = &file.tensors[k];
		ck_assert_str_eq(t->name, outs[k].name);
		ck_assert_int_eq((int)t->type, (int)outs[k].type);
		ck_assert_int_eq(t->rank, outs[k].rank);
		for (int n = 0; n < t->rank; n++)
			ck_assert_uint_eq(t->dims[n], outs[k].dims[n]);
		ck_assert_ptr_eq(safetensors_find(&file, t->name), t);
	}
	ck_assert_ptr_null(safetensors_find(&file, "conv"));
	WORKS(safetensors_get(&file, &file.tensors[0], DATA_F32, f, &err));
	ck_assert_mem_eq(f, floats, sizeof floats);
	WORKS(safetensors_get(&file, &file.tensors[0], DATA_F64, d, &err));
	ck_assert(d[0] == 1 && d[1] == -2 && d[2] == 0.5);
	WORKS(safetensors_get(&file, &file.tensors[1], DATA_F64, d, &err));
	ck_assert_mem_eq(d, doubles, sizeof doubles);
	FAILS(safetensors_get(&file, &file.tensors[1], DATA_F32, f, &err), "w", "fc \"q\\: expect");
	WORKS(safetensors_get(&file, &file.tensors[3], DATA_I32, &i, &err));
	ck_assert_int_eq(i, 1);
	safetensors_free(&file);
	ck_assert_uint_eq(file.count, 0);
}
END_TEST

/* Write a safetensors file of this header and data. */
static void put_safetensors(const char *header, const void *data, size_t size)
{
	char bytes[1024] = "";
	size_t length = strlen(header);

	ck_assert_uint_le(8 + length + size, sizeof bytes);
	bytes[0] = (char)(length & 255);
	bytes[1] = (char)(length >> 8);
	memcpy(bytes + 8, header, length);
	memcpy(bytes + 8 + length, data, size);
	put("w", bytes, 8 + length + size);
}

START_TEST(safetensors_types)
{
	/* 1, -2, the least subnormal, infinity; then 1, -2 as BF16, then -1 and -128 as I8 */
	static const char data[] = "\0\x3c\0\xc0\1\0\0\x7c\x80\x3f\0\xc0\xff\x80\x38";
	SafeTensors file;
	float f[4];

	put_safetensors("{\"__metadata__\":{\"format\":\"pt\",\"n\":\"1\"},"
			"\"b\":{\"shape\":[2],\"dtype\":\"BF16\",\"data_offsets\":[8,12]},"
			"\"h\":{\"dtype\":\"F16\",\"shape\":[4],\"data_offsets\":[0,8]},"
			"\"e\":{\"dtype\":\"F8_E4M3\",\"shape\":[1],\"data_offsets\":[14,15]},"
			"\"i\":{\"dtype\":\"I8\",\"shape\":[2],\"data_offsets\":[12,14]}}  ",
			data, 15);
	WORKS(safetensors_read("w", &file, &err));
	ck_assert_uint_eq(file.count, 4);
	ck_assert_str_eq(safetensors_note(&file, "format"), "pt");
	ck_assert_ptr_null(safetensors_note(&file, "step"));
	WORKS(safetensors_get(&file, safetensors_find(&file, "h"), DATA_F32, f, &err));
	ck_assert(f[0] == 1 && f[1] == -2 && f[2] == 0x1p-24f && isinf(f[3]));
	WORKS(safetensors_get(&file, safetensors_find(&file, "b"), DATA_F32, f, &err));
	ck_assert(f[0] == 1 && f[1] == -2);
	WORKS(safetensors_get(&file, safetensors_find(&file, "i"), DATA_F32, f, &err));
	ck_assert(f[0] == -1 && f[1] == -128);
	FAILS(safetensors_get(&file, safetensors_find(&file, "e"), DATA_F32, f, &err), "w",
	      "found F8_E4M3");
	safetensors_free(&file);
}
END_TEST

START_TEST(safetensors_notes)
{
	static const SafeNote notes[] = {{"step", "4685"}, {"a \"b\"", "c\\d"}};
	static const SafeNote twice[] = {{"k", "1"}, {"k", "2"}}, bad[] = {{"k", "a\nb"}};
	static const size_t dims[] = {2};
	const float data[] = {1, 2};
	const SafeTensorOut tensor = {"t", DATA_F32, 1, dims, data};
	SafeTensors file;

	WORKS(safetensors_write_notes("w", &tensor, 1, notes, 2, &err));
	WORKS(safetensors_read("w", &file, &err));
	ck_assert_uint_eq(file.count, 1);
	ck_assert_uint_eq(file.notes_count, 2);
	ck_assert_str_eq(safetensors_note(&file, "step"), "4685");
	ck_assert_str_eq(safetensors_note(&file, "a \"b\""), "c\\d");
	safetensors_free(&file);
	WORKS(safetensors_write_notes("w", NULL, 0, notes, 1, &err));
	WORKS(safetensors_read("w", &file, &err));
	ck_assert_str_eq(safetensors_note(&file, "step"), "4685");
	safetensors_free(&file);
	FAILS(safetensors_write_notes("w", &tensor, 1, twice, 2, &err), "w", "found k twice");
	FAILS(safetensors_write_notes("w", &tensor, 1, bad, 1, &err), "w", "printable ASCII");
}
END_TEST

#define T(name, shape, begin, end)                                                                 \
	"\"" name "\":{\"dtype\":\"F32\",\"shape\":" shape ",\"data_offsets\":[" begin "," end "]" \
	"}"

START_TEST(safetensors_bad_headers)
{
	/* Each stands before 16 bytes of data. */
	static const struct {
		const char *header, *text;
	} bad[] = {
		{"", "begins with '{'"},
		{" {}", "begins with '{'"},
		{"{} x", "expected JSON"},
		{"{\"a\":", "expected JSON"},
		{"{}", "expected 0 bytes of data, and found 16 (trailing bytes)"},
		{"{\"a\":1}", "tensor a: expected a JSON object"},
		{"{\"a\":{}}", "expected \"dtype\" once, and found it 0 times"},
		{"{\"a\":{\"dtype\":\"F32\"}}", "expected \"shape\" once"},
		{"{\"a\":{\"dtype\":\"F32\",\"shape\":[]}}", "expected \"data_offsets\" once"},
		{"{\"a\":{\"dtype\":\"F32\",\"dtype\":\"F32\"}}", "\"dtype\" once, and found it 2"},
		{"{\"a\":{\"dtype\":\"F31\",\"shape\":[]}}", "and found F31"},
		{"{\"a\":{\"dtype\":7,\"shape\":[]}}", "and found no string"},
		{"{" T("a", "4", "0", "16") "}", "a list as its shape"},
		{"{" T("a", "[-4]", "0", "16") "}", "whole numbers as its shape"},
		{"{" T("a", "[1.5]", "0", "16") "}", "whole numbers as its shape"},
		{"{" T("a", "[1e300]", "0", "16") "}", "whole numbers as its shape"},
		{"{" T("a", "[\"4\"]", "0", "16") "}", "whole numbers as its shape"},
		{"{" T("a", "[4294967296,4294967296]", "0", "16") "}", "fits into memory"},
		{"{" T("a", "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4]", "0", "16") "}", "at most 16"},
		{"{" T("a", "[4]", "0", "20") "}", "within the 16 bytes"},
		{"{" T("a", "[4]", "0", "12") "}", "expected 16 bytes for F32 [4]"},
		{"{" T("a", "[4]", "16", "0") "}", "begin <= end"},
		{"{" T("a", "[4]", "0", "16,16") "}", "begin <= end"},
		{"{" T("a", "[3]", "0", "12") "}", "expected 12 bytes of data, and found 16"},
		{"{" T("a", "[3]", "4", "16") "}", "tensor a: expected data that begins at 0"},
		{"{" T("a", "[3]", "0", "12") "," T("b", "[2]", "8", "16") "}", "(overlap)"},
		{"{" T("b", "[2]", "8", "16") "," T("a", "[1]", "0", "4") "}", "(gap)"},
		{"{" T("a", "[2]", "0", "8") "," T("a", "[2]", "8", "16") "}", "found a twice"},
	};
	SafeTensors file;

	for (size_t i = 0; i < COUNT(bad); i++) {
		put_safetensors(bad[i].header, "0123456789abcdef", 16);
		FAILS(safetensors_read("w", &file, &err), "w", bad[i].text);
		ck_assert_ptr_null(file.tensors);
	}
	put("w", "1234567", 7);
	FAILS(safetensors_read("w", &file, &err), "w", "only 7 bytes");
	put("w", "\xff\xff\xff\xff\xff\xff\xff\xff{}", 10);
	FAILS(safetensors_read("w", &file, &err), "w", "truncated");
	put("w", "\x04\0\0\0\0\0\0\0{\0 }", 12);
	FAILS(safetensors_read("w", &file, &err), "w", "is text");
	FAILS(safetensors_read("none", &file, &err), "none", "No such file");
}
END_TEST

#endif

int main(void)
{
	const TTest *tests[] = {
		npy_round_trip,
		npy_shapes,
		npy_converts,
		npy_misfits,
		npy_types,
		npy_fortran_order,
		npy_bad_headers,
		safetensors_bytes,
		safetensors_bad_output,
#ifdef CNNC_HAVE_CJSON
		safetensors_round_trip,
		safetensors_types,
		safetensors_notes,
		safetensors_bad_headers,
#endif
	};

	return run_tests("arrays", tests, COUNT(tests));
}
