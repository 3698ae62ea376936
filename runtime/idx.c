/* SPDX-License-Identifier: MIT */
/*
 * idx.c - IDX files, in which MNIST and its relatives are given: a magic number 0 0 TYPE RANK, the
 * sizes as big-endian words, the elements.
 *
 * The one idea: a source that gives the next n bytes, plain or inflated, hides gzip from the
 * reader, who asks for memory only as far as the source has delivered.
 */
#include "data.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#ifdef CNNC_HAVE_ZLIB
#include <zlib.h>
#endif

/* The first piece of memory when it is not known how much data there is; it doubles from here. */
#define FIRST_PIECE ((size_t)1 << 20)

typedef struct {
	const char *path;
	FILE *in;
	DataError *err;
	bool sized; /* a plain file whose size is known */
	bool gzip;
	bool ended; /* the last gzip member is over */
	uintmax_t size;
	size_t at, have; /* what of chunk is still to be given */
#ifdef CNNC_HAVE_ZLIB
	z_stream z;
#endif
	unsigned char chunk[16384];
} Source;

/* Refill the chunk; at the end have is 0. */
static bool refill(Source *s)
{
	s->at = 0;
	s->have = fread(s->chunk, 1, sizeof s->chunk, s->in);
	if (s->have < sizeof s->chunk && ferror(s->in))
		return data_fail(s->err, s->path, "cannot read: %s", strerror(errno));
	return true;
}

#ifdef CNNC_HAVE_ZLIB
static bool start_gzip(Source *s)
{
	if (inflateInit2(&s->z, 15 + 16) != Z_OK)
		return data_fail(s->err, s->path, "not enough memory to read gzip data");
	s->gzip = true;
	return true;
}

static void stop_gzip(Source *s)
{
	if (s->gzip)
		inflateEnd(&s->z);
}

/* A member is over: go on to the next, or end. Other bytes than a next member are an error. */
static bool next_member(Source *s)
{
	if (s->have == 0 && !refill(s))
		return false;
	s->ended = s->have == 0;
	if (!s->ended && s->chunk[s->at] != 0x1f)
		return data_fail(
			s->err, s->path,
			"expected the end of the file, and found bytes after the gzip data");
	if (!s->ended && inflateReset(&s->z) != Z_OK)
		return data_fail(s->err, s->path, "cannot read a further gzip member");
	return true;
}

static bool give_inflated(Source *s, unsigned char *out, size_t n, size_t *got)
{
	while (*got < n && !s->ended) {
		size_t piece = n - *got < FIRST_PIECE ? n - *got : FIRST_PIECE;

		if (s->have == 0 && !refill(s))
			return false;
		if (s->have == 0)
			return data_fail(s->err, s->path,
					 "expected more gzip data, and found the end (truncated)");
		s->z.next_in = s->chunk + s->at;
		s->z.avail_in = (uInt)s->have;
		s->z.next_out = out + *got;
		s->z.avail_out = (uInt)piece;
		int result = inflate(&s->z, Z_NO_FLUSH);
		*got += piece - s->z.avail_out;
		s->at += s->have - s->z.avail_in;
		s->have = s->z.avail_in;
		if (result == Z_STREAM_END) {
			if (!next_member(s))
				return false;
		} else if (result != Z_OK) {
			return data_fail(s->err, s->path,
					 "expected gzip data, and found damage: %s",
					 s->z.msg ? s->z.msg : "not a gzip stream");
		}
	}
	return true;
}
#else
static bool start_gzip(Source *s)
{
	return data_fail(s->err, s->path,
			 "is gzipped, which this build cannot read (it was built without zlib): "
			 "unpack it with gunzip");
}

static void stop_gzip(Source *s)
{
	(void)s;
}

static bool give_inflated(Source *s, unsigned char *out, size_t n, size_t *got)
{
	(void)out, (void)n, (void)got;
	return start_gzip(s);
}
#endif

/* Give the next n bytes; *got is less than n only at the end. */
static bool give(Source *s, unsigned char *out, size_t n, size_t *got)
{
	*got = 0;
	if (s->gzip)
		return give_inflated(s, out, n, got);
	while (*got < n) {
		size_t piece = n - *got;

		if (s->have == 0 && !refill(s))
			return false;
		if (s->have == 0)
			break;
		piece = piece < s->have ? piece : s->have;
		memcpy(out + *got, s->chunk + s->at, piece);
		*got += piece;
		s->at += piece;
		s->have -= piece;
	}
	return true;
}

static void close_source(Source *s)
{
	stop_gzip(s);
	if (s->in && s->in != stdin)
		fclose(s->in);
}

static bool open_source(Source *s, const char *path, DataError *err)
{
	struct stat st;

	memset(s, 0, sizeof *s);
	s->path = path;
	s->err = err;
	s->in = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
	if (!s->in)
		return data_fail(err, path, "cannot open: %s", strerror(errno));
	if (fstat(fileno(s->in), &st) != 0)
		return data_fail(err, path, "cannot read: %s", strerror(errno));
	if (S_ISDIR(st.st_mode))
		return data_fail(err, path, "expected an IDX file, and found a folder");
	if (!refill(s))
		return false;
	if (s->have >= 2 && s->chunk[0] == 0x1f && s->chunk[1] == 0x8b)
		return start_gzip(s);
	s->sized = S_ISREG(st.st_mode);
	s->size = (uintmax_t)st.st_size;
	return true;
}

/* What the third byte of an IDX file says of its elements. */
static const char *type_name(unsigned type)
{
	switch (type) {
	case 0x08:
		return "unsigned bytes";
	case 0x09:
		return "signed bytes";
	case 0x0b:
		return "16-bit integers";
	case 0x0c:
		return "32-bit integers";
	case 0x0d:
		return "32-bit floats";
	case 0x0e:
		return "64-bit floats";
	default:
		return NULL;
	}
}

/* The magic number: sets rank. */
static bool check_magic(Source *s, const unsigned char *magic, int *rank)
{
	const char *type = type_name(magic[2]);

	if (magic[0] != 0 || magic[1] != 0 || !type)
		return data_fail(s->err, s->path,
				 "expected an IDX file, which begins with 00 00 08 and the number "
				 "of dimensions, and found %02x %02x %02x %02x",
				 magic[0], magic[1], magic[2], magic[3]);
	if (magic[2] != 0x08)
		return data_fail(s->err, s->path,
				 "expected IDX data of unsigned bytes (type 0x08), and found %s "
				 "(type 0x%02x)",
				 type, magic[2]);
	if (magic[3] < 1 || magic[3] > IDX_MAX_RANK)
		return data_fail(s->err, s->path,
				 "expected IDX data of 1 to %d dimensions, and found %d",
				 IDX_MAX_RANK, magic[3]);
	*rank = magic[3];
	return true;
}

static bool read_header(Source *s, IdxArray *out)
{
	unsigned char bytes[4 + 4 * IDX_MAX_RANK];
	size_t got, rest;
	char shape[DATA_SHAPE_TEXT];

	if (!give(s, bytes, 4, &got))
		return false;
	if (got < 4)
		return data_fail(s->err, s->path, "expected an IDX file, and found only %zu bytes",
				 got);
	if (!check_magic(s, bytes, &out->rank))
		return false;
	rest = 4 * (size_t)out->rank;
	if (!give(s, bytes + 4, rest, &got))
		return false;
	if (got < rest)
		return data_fail(s->err, s->path,
				 "expected an IDX header of %zu bytes, and found %zu (truncated)",
				 4 + rest, 4 + got);
	for (int d = 0; d < out->rank; d++) {
		const unsigned char *b = bytes + 4 + 4 * d;
		uint32_t size =
			(uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
		if (size == 0)
			return data_fail(s->err, s->path,
					 "expected at least 1 in each dimension, and found 0 in "
					 "dimension %d",
					 d + 1);
		out->dims[d] = size;
	}
	if (!data_count(out->rank, out->dims, &out->count))
		return data_fail(s->err, s->path,
				 "expected a size that fits into memory, and found %s",
				 data_shape(shape, out->rank, out->dims));
	return true;
}

/* The number of data bytes that were found is not what the header says. */
static bool wrong_size(Source *s, const IdxArray *a, uintmax_t found)
{
	char shape[DATA_SHAPE_TEXT];
	bool less = found < a->count;

	data_shape(shape, a->rank, a->dims);
	return data_fail(s->err, s->path, "expected %zu bytes of data for %s, and found %s%ju (%s)",
			 a->count, shape, s->sized || less ? "" : "at least ", found,
			 less ? "truncated" : "trailing bytes");
}

static bool read_data(Source *s, IdxArray *out)
{
	size_t header = 4 + 4 * (size_t)out->rank, have = 0, got = 0;
	size_t room = out->count;
	unsigned char extra;

	if (s->sized && s->size - header != out->count)
		return wrong_size(s, out, s->size - header);
	if (!s->sized && room > FIRST_PIECE)
		room = FIRST_PIECE;
	for (;;) {
		unsigned char *grown = realloc(out->bytes, room);

		if (!grown)
			return data_fail(s->err, s->path, "not enough memory for %zu bytes", room);
		out->bytes = grown;
		if (!give(s, out->bytes + have, room - have, &got))
			return false;
		have += got;
		if (have < room)
			return wrong_size(s, out, have);
		if (room == out->count)
			break;
		room = room > out->count / 2 ? out->count : 2 * room;
	}
	/* Asking past the end also makes zlib compare its checksum. */
	if (!give(s, &extra, 1, &got))
		return false;
	return got == 0 || wrong_size(s, out, (uintmax_t)out->count + 1);
}

bool idx_read(const char *path, IdxArray *out, DataError *err)
{
	Source source;
	bool good;

	memset(out, 0, sizeof *out);
	good = open_source(&source, path, err) && read_header(&source, out) &&
	       read_data(&source, out);
	close_source(&source);
	if (good) {
		out->path = malloc(strlen(path) + 1);
		good = out->path || data_fail(err, path, "not enough memory to read it");
	}
	if (good)
		strcpy(out->path, path);
	if (!good)
		idx_free(out);
	return good;
}

void idx_free(IdxArray *array)
{
	free(array->path);
	free(array->bytes);
	memset(array, 0, sizeof *array);
}
