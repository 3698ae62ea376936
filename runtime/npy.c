/* SPDX-License-Identifier: MIT */
/*
 * npy.c - arrays in files: the element types, their conversion, and NumPy's .npy format.
 *
 * The one idea: the bytes of a file are never cast to numbers. Each element is assembled from its
 * bytes, lowest first, and checked against the type it is to become, so that neither alignment
 * nor byte order nor a wild value of a file can reach the program.
 */
#include "data.h"

#include <ctype.h>
#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Bytes converted at a time when writing. */
#define PIECE 4096

/* A header as NumPy writes it starts on a multiple of this and fills it with spaces. */
#define NPY_ALIGN 64

/* ---------------------------------------------------------------------------------- elements */

static const struct {
	const char *name;
	size_t size;
} types[DATA_TYPES] = {
	[DATA_F32] = {"F32", 4}, [DATA_F64] = {"F64", 8},         [DATA_I32] = {"I32", 4},
	[DATA_I64] = {"I64", 8}, [DATA_U8] = {"U8", 1},           [DATA_BOOL] = {"BOOL", 1},
	[DATA_F16] = {"F16", 2}, [DATA_BF16] = {"BF16", 2},       [DATA_I8] = {"I8", 1},
	[DATA_I16] = {"I16", 2}, [DATA_U16] = {"U16", 2},         [DATA_U32] = {"U32", 4},
	[DATA_U64] = {"U64", 8}, [DATA_F8_E4M3] = {"F8_E4M3", 1}, [DATA_F8_E5M2] = {"F8_E5M2", 1},
};

size_t data_type_size(DataType type)
{
	return types[type].size;
}

const char *data_type_name(DataType type)
{
	return types[type].name;
}

bool data_count(int rank, const size_t *dims, size_t *count)
{
	size_t n = 1;

	for (int d = 0; d < rank; d++) {
		if (dims[d] != 0 && n > (size_t)PTRDIFF_MAX / 8 / dims[d])
			return false;
		n *= dims[d];
	}
	*count = n;
	return true;
}

const char *data_shape(char text[DATA_SHAPE_TEXT], int rank, const size_t *dims)
{
	size_t used = 1;

	memcpy(text, "[", 2);
	for (int d = 0; d < rank && d < DATA_MAX_RANK; d++)
		used += (size_t)snprintf(text + used, DATA_SHAPE_TEXT - used, "%s%zu",
					 d ? ", " : "", dims[d]);
	memcpy(text + used, "]", 2);
	return text;
}

/* An element as it was read: a whole number or a float. */
typedef struct {
	enum { SIGNED, UNSIGNED, FLOAT } kind;
	int64_t i;
	uint64_t u;
	double f;
} Number;

static uint64_t load(const unsigned char *bytes, size_t size)
{
	uint64_t bits = 0;

	while (size-- > 0)
		bits = bits << 8 | bytes[size];
	return bits;
}

static double float_of_bits(uint32_t bits)
{
	float value;

	memcpy(&value, &bits, sizeof value);
	return value;
}

static double double_of_bits(uint64_t bits)
{
	double value;

	memcpy(&value, &bits, sizeof value);
	return value;
}

/* IEEE half precision: 1 sign, 5 exponent and 10 fraction bits. */
static double half_of_bits(unsigned bits)
{
	int exponent = bits >> 10 & 31, fraction = bits & 1023;
	double value;

	if (exponent == 31)
		value = fraction ? NAN : INFINITY;
	else if (exponent == 0)
		value = ldexp(fraction, -24);
	else
		value = ldexp(fraction + 1024, exponent - 25);
	return bits >> 15 ? -value : value;
}

/* The whole number in the low size bytes of bits, two's complement. */
static int64_t signed_of_bits(uint64_t bits, size_t size)
{
	uint64_t sign = UINT64_C(1) << (8 * size - 1);

	if (!(bits & sign))
		return (int64_t)bits;
	return -(int64_t)((sign - 1) - (bits & (sign - 1))) - 1;
}

static bool element(DataType type, const unsigned char *bytes, Number *out)
{
	size_t size = types[type].size;
	uint64_t bits = load(bytes, size);

	out->kind = FLOAT;
	switch (type) {
	case DATA_F32:
		out->f = float_of_bits((uint32_t)bits);
		return true;
	case DATA_F64:
		out->f = double_of_bits(bits);
		return true;
	case DATA_F16:
		out->f = half_of_bits((unsigned)bits);
		return true;
	case DATA_BF16:
		out->f = float_of_bits((uint32_t)bits << 16);
		return true;
	case DATA_I8:
	case DATA_I16:
	case DATA_I32:
	case DATA_I64:
		out->kind = SIGNED;
		out->i = signed_of_bits(bits, size);
		return true;
	case DATA_BOOL:
		bits = bits != 0;
		/* fall through */
	case DATA_U8:
	case DATA_U16:
	case DATA_U32:
	case DATA_U64:
		out->kind = UNSIGNED;
		out->u = bits;
		return true;
	default:
		return false;
	}
}

static double as_double(const Number *n)
{
	return n->kind == FLOAT ? n->f : n->kind == SIGNED ? (double)n->i : (double)n->u;
}

static float as_float(const Number *n)
{
	return n->kind == FLOAT ? (float)n->f : n->kind == SIGNED ? (float)n->i : (float)n->u;
}

/* False if the number is no value of i32. */
static bool as_i32(const Number *n, int32_t *out)
{
	if (n->kind == FLOAT) {
		if (!(n->f >= INT32_MIN && n->f <= INT32_MAX) || n->f != trunc(n->f))
			return false;
		*out = (int32_t)n->f;
	} else if (n->kind == SIGNED) {
		if (n->i < INT32_MIN || n->i > INT32_MAX)
			return false;
		*out = (int32_t)n->i;
	} else {
		if (n->u > INT32_MAX)
			return false;
		*out = (int32_t)n->u;
	}
	return true;
}

/* Store a number as element i of out; false if it does not fit. */
static bool store(const Number *n, DataType as, void *out, size_t i)
{
	if (as == DATA_I32)
		return as_i32(n, (int32_t *)out + i);
	if (as == DATA_F64) {
		((double *)out)[i] = as_double(n);
		return true;
	}
	if (n->kind == FLOAT && isfinite(n->f) && fabs(n->f) > FLT_MAX)
		return false;
	((float *)out)[i] = as_float(n);
	return true;
}

static bool does_not_fit(const char *file, const char *what, const Number *n, size_t i, DataType as,
			 DataError *err)
{
	const char *expected = as == DATA_I32 ? "a whole number of 32 bits"
					      : "a number in the range of a 32-bit float";

	if (n->kind == FLOAT)
		return data_fail(err, file, "%.100s: expected %s, and found %.17g at element %zu",
				 what, expected, n->f, i);
	if (n->kind == SIGNED)
		return data_fail(err, file,
				 "%.100s: expected %s, and found %" PRId64 " at element %zu", what,
				 expected, n->i, i);
	return data_fail(err, file, "%.100s: expected %s, and found %" PRIu64 " at element %zu",
			 what, expected, n->u, i);
}

bool data_decode(const char *file, const char *what, DataType from, const void *bytes, size_t count,
		 DataType as, void *out, DataError *err)
{
	const unsigned char *b = bytes;
	size_t size = types[from].size;
	Number n;

	if (as != DATA_F32 && as != DATA_F64 && as != DATA_I32)
		return data_fail(err, file, "%.100s: cannot be converted to %s", what,
				 types[as].name);
	for (size_t i = 0; i < count; i++) {
		if (!element(from, b + i * size, &n))
			return data_fail(err, file,
					 "%.100s: expected F32, F64, F16, BF16 or whole numbers, "
					 "and found %s",
					 what, types[from].name);
		if (!store(&n, as, out, i))
			return does_not_fit(file, what, &n, i, as, err);
	}
	return true;
}

bool data_encode(AtomicFile *file, DataType type, const void *data, size_t count, DataError *err)
{
	unsigned char piece[PIECE];
	size_t size = types[type].size, used = 0;

	for (size_t i = 0; i < count; i++) {
		uint64_t bits;
		if (size == 4) {
			uint32_t word;
			memcpy(&word, (const unsigned char *)data + 4 * i, 4);
			bits = word;
		} else {
			memcpy(&bits, (const unsigned char *)data + 8 * i, 8);
		}
		for (size_t b = 0; b < size; b++)
			piece[used++] = (unsigned char)(bits >> (8 * b));
		if (used == PIECE) {
			if (!atomic_write(file, piece, used, err))
				return false;
			used = 0;
		}
	}
	return atomic_write(file, piece, used, err);
}

void data_array_free(DataArray *array)
{
	free(array->data);
	memset(array, 0, sizeof *array);
}

/* ----------------------------------------------------------------------------------- reading */

/* As NumPy calls them, after the order of their bytes. */
static const struct {
	const char *name;
	DataType type;
} descrs[] = {
	{"f4", DATA_F32}, {"f8", DATA_F64},  {"i4", DATA_I32}, {"i8", DATA_I64},
	{"f2", DATA_F16}, {"b1", DATA_BOOL}, {"i1", DATA_I8},  {"i2", DATA_I16},
	{"u1", DATA_U8},  {"u2", DATA_U16},  {"u4", DATA_U32}, {"u8", DATA_U64},
};

#define DESCRS (sizeof descrs / sizeof descrs[0])

/* A header being read: a dictionary as Python writes it. */
typedef struct {
	const char *path;
	DataError *err;
	const char *at, *end;
	bool has_descr, has_order, has_shape;
	DataType type;
	bool big;     /* the highest byte of an element comes first */
	bool fortran; /* the first index runs fastest */
	DataArray *out;
} Header;

static bool expected(Header *h, const char *what)
{
	size_t left = (size_t)(h->end - h->at);

	if (left == 0)
		return data_fail(h->err, h->path, "expected %s in the header, and found its end",
				 what);
	return data_fail(h->err, h->path, "expected %s in the header, and found \"%.*s\"", what,
			 (int)(left < 24 ? left : 24), h->at);
}

static void skip_spaces(Header *h)
{
	while (h->at < h->end && (*h->at == ' ' || *h->at == '\n'))
		h->at++;
}

/* Take character c, if it comes next after spaces. */
static bool take(Header *h, char c)
{
	skip_spaces(h);
	if (h->at == h->end || *h->at != c)
		return false;
	h->at++;
	return true;
}

/* Take a word, if it comes next. */
static bool take_word(Header *h, const char *word)
{
	size_t length = strlen(word);

	skip_spaces(h);
	if ((size_t)(h->end - h->at) < length || memcmp(h->at, word, length) != 0)
		return false;
	h->at += length;
	return true;
}

/* Take a quoted string of up to 31 characters without escapes. */
static bool take_string(Header *h, char text[32])
{
	const char *start;
	size_t length = 0;
	char quote;

	skip_spaces(h);
	start = h->at;
	if (start == h->end || (*start != '\'' && *start != '"'))
		return false;
	quote = *start++;
	while (start + length < h->end && length < 31 && start[length] != quote &&
	       start[length] != '\\' && start[length] != 0)
		length++;
	if (start + length >= h->end || start[length] != quote)
		return false;
	memcpy(text, start, length);
	text[length] = 0;
	h->at = start + length + 1;
	return true;
}

static bool take_descr(Header *h)
{
	char text[32];

	if (!take_string(h, text))
		return expected(h, "a simple element type such as '<f4'");
	for (size_t i = 0; i < DESCRS; i++) {
		size_t size = types[descrs[i].type].size;
		if (*text && strcmp(text + 1, descrs[i].name) == 0 &&
		    strchr(size == 1 ? "|<>" : "<>", *text)) {
			h->type = descrs[i].type;
			h->big = *text == '>';
			return true;
		}
	}
	return data_fail(h->err, h->path,
			 "expected elements of type f2, f4, f8, i1 to i8, u1 to u8 or b1, after < "
			 "or > for the order of their bytes, and found %s",
			 text);
}

static bool take_order(Header *h)
{
	h->fortran = take_word(h, "True");
	return h->fortran || take_word(h, "False") || expected(h, "True or False");
}

static bool take_size(Header *h, size_t *size)
{
	size_t n = 0;

	skip_spaces(h);
	if (h->at == h->end || !isdigit((unsigned char)*h->at))
		return expected(h, "a size");
	while (h->at < h->end && isdigit((unsigned char)*h->at)) {
		size_t digit = (size_t)(*h->at++ - '0');
		if (n > ((size_t)PTRDIFF_MAX - digit) / 10)
			return data_fail(h->err, h->path,
					 "expected sizes that fit into memory, and found more");
		n = 10 * n + digit;
	}
	*size = n;
	return true;
}

/* (), (3,), (3, 4) or (3, 4,) */
static bool take_shape(Header *h)
{
	DataArray *out = h->out;
	bool comma = true;

	if (!take(h, '('))
		return expected(h, "a shape such as (3, 4)");
	for (out->rank = 0; !take(h, ')'); out->rank++) {
		if (!comma)
			return expected(h, "',' or ')'");
		if (out->rank == DATA_MAX_RANK)
			return data_fail(h->err, h->path,
					 "expected at most %d dimensions, and found more",
					 DATA_MAX_RANK);
		if (!take_size(h, &out->dims[out->rank]))
			return false;
		comma = take(h, ',');
	}
	if (out->rank == 1 && !comma)
		return data_fail(h->err, h->path,
				 "expected a shape such as (3,), and found a number in brackets");
	return true;
}

/* One "key: value" of the dictionary. */
static bool take_entry(Header *h)
{
	char key[32];
	const char *start = h->at;
	bool *has;

	if (!take_string(h, key))
		return expected(h, "a key");
	has = strcmp(key, "descr") == 0           ? &h->has_descr
	      : strcmp(key, "fortran_order") == 0 ? &h->has_order
	      : strcmp(key, "shape") == 0         ? &h->has_shape
						  : NULL;
	if (!has || *has) {
		h->at = start;
		return expected(h, "each of descr, fortran_order and shape once");
	}
	*has = true;
	if (!take(h, ':'))
		return expected(h, "':'");
	return has == &h->has_descr   ? take_descr(h)
	       : has == &h->has_order ? take_order(h)
				      : take_shape(h);
}

static bool parse_header(Header *h)
{
	char shape[DATA_SHAPE_TEXT];
	bool comma = true;

	if (!take(h, '{'))
		return expected(h, "'{'");
	while (!take(h, '}')) {
		if (!comma)
			return expected(h, "',' or '}'");
		if (!take_entry(h))
			return false;
		comma = take(h, ',');
	}
	skip_spaces(h);
	if (h->at != h->end)
		return expected(h, "only spaces after '}'");
	if (!h->has_descr || !h->has_order || !h->has_shape)
		return data_fail(h->err, h->path,
				 "expected descr, fortran_order and shape in the header, and found "
				 "no %s",
				 !h->has_descr   ? "descr"
				 : !h->has_order ? "fortran_order"
						 : "shape");
	if (!data_count(h->out->rank, h->out->dims, &h->out->count))
		return data_fail(h->err, h->path,
				 "expected a shape that fits into memory, and found %s",
				 data_shape(shape, h->out->rank, h->out->dims));
	return true;
}

/* Check the first bytes, parse the header; *at is where the data begins. */
static bool read_header(Header *h, const unsigned char *bytes, size_t size, size_t *at)
{
	size_t start, length;

	if (size < 10 || memcmp(bytes, "\x93NUMPY", 6) != 0)
		return data_fail(h->err, h->path,
				 "expected a NumPy file (.npy), and found no NumPy magic number");
	if ((bytes[6] != 1 && bytes[6] != 2) || bytes[7] != 0)
		return data_fail(h->err, h->path,
				 "expected version 1.0 or 2.0 of the format, and found %d.%d",
				 bytes[6], bytes[7]);
	start = bytes[6] == 1 ? 10 : 12;
	length = start <= size ? (size_t)load(bytes + 8, start - 8) : 0;
	if (start > size || length > size - start)
		return data_fail(h->err, h->path,
				 "expected a header of %zu bytes, and found the end of the file "
				 "(truncated)",
				 length);
	h->at = (const char *)bytes + start;
	h->end = h->at + length;
	*at = start + length;
	return parse_header(h);
}

/* The elements in C order, each with its lowest byte first. */
static void rearrange(const Header *h, const unsigned char *bytes, unsigned char *to)
{
	const DataArray *a = h->out;
	const size_t size = types[h->type].size;
	size_t place[DATA_MAX_RANK] = {0}, step[DATA_MAX_RANK], from = 0;

	for (size_t d = 0, n = 1; d < (size_t)a->rank; n *= a->dims[d++])
		step[d] = n;
	for (size_t i = 0; i < a->count; i++, to += size) {
		const unsigned char *element = bytes + size * (h->fortran ? from : i);
		for (size_t b = 0; b < size; b++)
			to[b] = element[h->big ? size - 1 - b : b];
		for (int d = a->rank - 1; d >= 0; d--) {
			from += step[d];
			if (++place[d] < a->dims[d])
				break;
			from -= step[d] * a->dims[d];
			place[d] = 0;
		}
	}
}

/* Check the amount of data that follows the header, and convert it. */
static bool read_elements(Header *h, const unsigned char *bytes, size_t size, DataType as)
{
	DataArray *out = h->out;
	size_t need = out->count * types[h->type].size;
	unsigned char *arranged = NULL;
	char shape[DATA_SHAPE_TEXT];
	bool good;

	if (size != need)
		return data_fail(h->err, h->path,
				 "expected %zu bytes of data for %s, and found %zu (%s)", need,
				 data_shape(shape, out->rank, out->dims), size,
				 size < need ? "truncated" : "trailing bytes");
	out->type = as;
	out->data = malloc(out->count ? out->count * types[as].size : 1);
	if (h->big || h->fortran)
		arranged = malloc(need ? need : 1);
	if (!out->data || ((h->big || h->fortran) && !arranged)) {
		free(arranged);
		return data_fail(h->err, h->path, "not enough memory for %zu elements", out->count);
	}
	if (arranged)
		rearrange(h, bytes, arranged);
	good = data_decode(h->path, "array", h->type, arranged ? arranged : bytes, out->count, as,
			   out->data, h->err);
	free(arranged);
	return good;
}

bool npy_read(const char *path, DataType as, DataArray *out, DataError *err)
{
	Header h = {.path = path, .err = err, .out = out};
	unsigned char *bytes;
	size_t size, at = 0;
	bool good;

	memset(out, 0, sizeof *out);
	if (!read_file(path, SIZE_MAX, &bytes, &size, err))
		return false;
	good = read_header(&h, bytes, size, &at) && read_elements(&h, bytes + at, size - at, as);
	free(bytes);
	if (!good)
		data_array_free(out);
	return good;
}

/* ----------------------------------------------------------------------------------- writing */

/* Write magic number, version and padded dictionary. */
static bool write_header(AtomicFile *file, const char *descr, int rank, const size_t *dims,
			 DataError *err)
{
	char text[NPY_ALIGN * 10], shape[DATA_SHAPE_TEXT];
	size_t length, total;

	data_shape(shape, rank, dims);
	shape[strlen(shape) - 1] = 0;
	length = (size_t)snprintf(text + 10, sizeof text - 10 - NPY_ALIGN,
				  "{'descr': '<%s', 'fortran_order': False, 'shape': (%s%s), }",
				  descr, shape + 1, rank == 1 ? "," : "");
	total = (10 + length + 1 + NPY_ALIGN - 1) / NPY_ALIGN * NPY_ALIGN;
	memset(text + 10 + length, ' ', total - 10 - length);
	text[total - 1] = '\n';
	memcpy(text, "\x93NUMPY\x01\x00", 8);
	text[8] = (char)((total - 10) & 255);
	text[9] = (char)((total - 10) >> 8);
	return atomic_write(file, text, total, err);
}

bool npy_put(AtomicFile *file, DataType type, int rank, const size_t *dims, const void *data,
	     DataError *err)
{
	const char *descr = NULL;
	size_t count;

	for (size_t i = 0; i < DESCRS; i++)
		if (descrs[i].type == type && type <= DATA_I64)
			descr = descrs[i].name;
	if (!descr)
		return data_fail(err, file->path, "cannot write elements of type %s",
				 types[type].name);
	if (rank < 0 || rank > DATA_MAX_RANK || !data_count(rank, dims, &count))
		return data_fail(err, file->path,
				 "expected an array of up to %d dimensions that fits into memory",
				 DATA_MAX_RANK);
	return write_header(file, descr, rank, dims, err) &&
	       data_encode(file, type, data, count, err);
}

bool npy_write(const char *path, DataType type, int rank, const size_t *dims, const void *data,
	       DataError *err)
{
	AtomicFile file;
	bool good = atomic_open(&file, path, err) && npy_put(&file, type, rank, dims, data, err) &&
		    atomic_commit(&file, err);

	atomic_discard(&file);
	return good;
}
