/* Start of weights.h */
/* SPDX-License-Identifier: MIT */
/*
 * weights.h - files of weights (safetensors) without a library: the length of a header, the header
 * (JSON: each tensor's type, shape and place), the tensors' bytes.
 *
 * The one idea: a file is hostile until its whole header has been read by the strict rules of JSON
 * and the tensors, in the order of their places, have turned out to tile the data exactly.
 *
 * A stand-alone trainer carries this. Its files are those of the command line (safetensors.c), to
 * the byte. Functions that read return 0, or 1 and say in json.problem what was expected and found.
 */
#ifndef CNNC_WEIGHTS_H
#define CNNC_WEIGHTS_H

#include "json.h"

#include <errno.h>
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <sys/stat.h>

enum {
	CNNC_DIMENSIONS = 16,       /* a tensor has no more of them */
	CNNC_SHAPE = 360,           /* room for any shape as text */
	CNNC_HEADER_MAX = 16 << 20, /* bytes of a header */
	CNNC_STREAM_MAX = 256 << 20 /* bytes of what says no size: a pipe, a device */
};

/* A parameter or state of a net. */
typedef struct CnncWeight {
	const char *name; /* of letters, digits, _ and dots */
	int of_optimizer; /* in a file its name begins with "optimizer." */
	int rank;
	const int64_t *dims;
} CnncWeight;

/* What a file of weights is written from and compared with. */
typedef struct CnncNet {
	const char *name;
	size_t size; /* of a number: 4 or 8 bytes */
	int count;
	const CnncWeight *weights;
} CnncNet;

/* A tensor of a file. */
typedef struct CnncStored {
	const char *name, *type;
	int rank;
	uint64_t dims[CNNC_DIMENSIONS];
	uint64_t count, begin, end; /* elements; where its bytes lie in the data */
	size_t number;              /* in the order of the header */
} CnncStored;

/* A file that was read. */
typedef struct CnncWeights {
	unsigned char *bytes; /* all of it */
	size_t size;
	const unsigned char *data; /* what comes after the header */
	CnncStored *tensors;       /* in the order of the header; names lie in bytes */
	size_t count, room;
	const char *step, *seed; /* as its metadata have them; NULL: they do not */
	int metadata;            /* how many there are */
	CnncJson json;           /* the header */
} CnncWeights;

/* Bytes of an element of this type; 0: there is no such type. */
static inline size_t cnnc_type_size(const char *type)
{
	static const struct {
		const char *name;
		size_t size;
	} types[] = {{"F64", 8}, {"I64", 8}, {"U64", 8},  {"F32", 4},     {"I32", 4},
		     {"U32", 4}, {"F16", 2}, {"BF16", 2}, {"I16", 2},     {"U16", 2},
		     {"I8", 1},  {"U8", 1},  {"BOOL", 1}, {"F8_E4M3", 1}, {"F8_E5M2", 1}};

	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (strcmp(types[i].name, type) == 0)
			return types[i].size;
	return 0;
}

static inline int cnnc_weights_shape(CnncWeights *w, CnncStored *t)
{
	int counted = 0, more;

	while ((more = cnnc_json_item(&w->json, &counted)) > 0) {
		if (t->rank == CNNC_DIMENSIONS)
			return cnnc_json_wrong(&w->json,
					       "tensor %.100s: expected at most %d dimensions, "
					       "and found more",
					       t->name, CNNC_DIMENSIONS);
		if (cnnc_json_size(&w->json, &t->dims[t->rank]))
			return 1;
		t->rank++;
	}
	return more < 0;
}

static inline int cnnc_weights_place(CnncWeights *w, CnncStored *t)
{
	uint64_t place[2];
	int counted = 0, more, n = 0;

	while ((more = cnnc_json_item(&w->json, &counted)) > 0) {
		if (n == 2)
			break;
		if (cnnc_json_size(&w->json, &place[n++]))
			return 1;
	}
	if (more < 0)
		return 1;
	if (more > 0 || n < 2 || place[0] > place[1])
		return cnnc_json_wrong(&w->json,
				       "tensor %.100s: expected data_offsets [begin, end], "
				       "begin <= end",
				       t->name);
	t->begin = place[0];
	t->end = place[1];
	return 0;
}

/* "[64, 10]" */
static inline const char *cnnc_shape(char text[CNNC_SHAPE], int rank, const uint64_t *dims)
{
	int used = 0;

	for (int d = 0; d < rank && d < CNNC_DIMENSIONS; d++)
		used += snprintf(text + used, CNNC_SHAPE - (size_t)used, "%s%llu", d ? ", " : "[",
				 (unsigned long long)dims[d]);
	snprintf(text + used, CNNC_SHAPE - (size_t)used, "%s]", rank ? "" : "[");
	return text;
}

/* Its type, shape and place go together, and lie within the data. */
static inline int cnnc_weights_check(CnncWeights *w, CnncStored *t)
{
	const size_t size = cnnc_type_size(t->type);
	const uint64_t data = w->size - (size_t)(w->data - w->bytes);
	char shape[CNNC_SHAPE];

	if (size == 0)
		return cnnc_json_wrong(&w->json,
				       "tensor %.100s: expected a type such as \"F32\", and "
				       "found %.30s",
				       t->name, t->type);
	t->count = 1;
	for (int d = 0; d < t->rank; d++) {
		if (t->dims[d] && t->count > (uint64_t)INT64_MAX / 8 / t->dims[d])
			return cnnc_json_wrong(&w->json,
					       "tensor %.100s: expected a shape that fits into "
					       "memory, and found %s",
					       t->name, cnnc_shape(shape, t->rank, t->dims));
		t->count *= t->dims[d];
	}
	if (t->end > data)
		return cnnc_json_wrong(&w->json,
				       "tensor %.100s: expected data_offsets within the %llu "
				       "bytes of data, and found [%llu, %llu] (truncated?)",
				       t->name, (unsigned long long)data,
				       (unsigned long long)t->begin, (unsigned long long)t->end);
	if (t->end - t->begin != t->count * size)
		return cnnc_json_wrong(&w->json,
				       "tensor %.100s: expected %llu bytes for %s %s, and "
				       "found data_offsets [%llu, %llu]",
				       t->name, (unsigned long long)(t->count * size), t->type,
				       cnnc_shape(shape, t->rank, t->dims),
				       (unsigned long long)t->begin, (unsigned long long)t->end);
	return 0;
}

/* {"dtype":"F32","shape":[2,3],"data_offsets":[0,24]} */
static inline int cnnc_weights_tensor(CnncWeights *w, CnncStored *t)
{
	static const char *const keys[] = {"dtype", "shape", "data_offsets"};
	int times[4] = {0}, counted = 0, more;
	const char *key;

	while ((more = cnnc_json_member(&w->json, &counted, &key)) > 0) {
		int k = 0;

		while (k < 3 && strcmp(key, keys[k]) != 0)
			k++;
		if (k < 3 && times[k]++ > 0)
			return cnnc_json_wrong(&w->json,
					       "tensor %.100s: expected \"%s\" once, and found "
					       "it twice",
					       t->name, keys[k]);
		if (k == 0   ? cnnc_json_text(&w->json, &t->type)
		    : k == 1 ? cnnc_weights_shape(w, t)
		    : k == 2 ? cnnc_weights_place(w, t)
			     : cnnc_json_skip(&w->json, CNNC_JSON_DEPTH))
			return 1;
	}
	for (int k = 0; k < 3 && more == 0; k++)
		if (times[k] == 0)
			return cnnc_json_wrong(&w->json,
					       "tensor %.100s: expected \"%s\", and found none",
					       t->name, keys[k]);
	return more < 0 || cnnc_weights_check(w, t);
}

/* {"step":"4685","seed":"1"}, and anything else. */
static inline int cnnc_weights_metadata(CnncWeights *w)
{
	int counted = 0, more;
	const char *key;

	if (w->metadata++ > 0)
		return cnnc_json_wrong(&w->json, "expected __metadata__ once, and found it twice");
	while ((more = cnnc_json_member(&w->json, &counted, &key)) > 0) {
		const char **kept = strcmp(key, "step") == 0   ? &w->step
				    : strcmp(key, "seed") == 0 ? &w->seed
							       : NULL;

		if (kept && *kept)
			return cnnc_json_wrong(&w->json,
					       "__metadata__: expected \"%s\" once, and found "
					       "it twice",
					       key);
		if (kept && cnnc_json_next(&w->json) == '"'
			    ? cnnc_json_text(&w->json, kept)
			    : cnnc_json_skip(&w->json, CNNC_JSON_DEPTH))
			return 1;
	}
	return more < 0;
}

/* The tensor that the header says next. */
static inline int cnnc_weights_add(CnncWeights *w, const char *name)
{
	if (w->count == w->room) {
		size_t room = 2 * w->room + 64;
		CnncStored *grown = realloc(w->tensors, room * sizeof *grown);

		if (!grown)
			return cnnc_json_wrong(&w->json, "not enough memory for its tensors");
		w->tensors = grown;
		w->room = room;
	}
	memset(&w->tensors[w->count], 0, sizeof *w->tensors);
	w->tensors[w->count].name = name;
	w->tensors[w->count].number = w->count;
	return cnnc_weights_tensor(w, &w->tensors[w->count++]);
}

static inline int cnnc_weights_by_name(const void *a, const void *b)
{
	return strcmp(((const CnncStored *)a)->name, ((const CnncStored *)b)->name);
}

/* By first byte; of those that begin together, the empty ones first. */
static inline int cnnc_weights_by_place(const void *a, const void *b)
{
	const CnncStored *l = a, *r = b;

	if (l->begin != r->begin)
		return l->begin < r->begin ? -1 : 1;
	return (l->end > r->end) - (l->end < r->end);
}

static inline int cnnc_weights_by_number(const void *a, const void *b)
{
	const CnncStored *l = a, *r = b;

	return (l->number > r->number) - (l->number < r->number);
}

/* The names differ, and the tensors tile the data. */
static inline int cnnc_weights_tile(CnncWeights *w)
{
	const uint64_t data = w->size - (size_t)(w->data - w->bytes);
	uint64_t next = 0;

	if (w->count > 0)
		qsort(w->tensors, w->count, sizeof *w->tensors, cnnc_weights_by_name);
	for (size_t i = 1; i < w->count; i++)
		if (strcmp(w->tensors[i - 1].name, w->tensors[i].name) == 0)
			return cnnc_json_wrong(&w->json,
					       "expected each tensor once, and found %.100s "
					       "twice",
					       w->tensors[i].name);
	if (w->count > 0)
		qsort(w->tensors, w->count, sizeof *w->tensors, cnnc_weights_by_place);
	for (size_t i = 0; i < w->count; i++) {
		const CnncStored *t = &w->tensors[i];

		if (t->begin != next)
			return cnnc_json_wrong(&w->json,
					       "tensor %.100s: expected data that begins at "
					       "%llu, where the tensor before it ends, and "
					       "found %llu (%s)",
					       t->name, (unsigned long long)next,
					       (unsigned long long)t->begin,
					       t->begin < next ? "overlap" : "gap");
		next = t->end;
	}
	if (w->count > 0)
		qsort(w->tensors, w->count, sizeof *w->tensors, cnnc_weights_by_number);
	if (next != data)
		return cnnc_json_wrong(&w->json,
				       "expected %llu bytes of data, and found %llu (trailing "
				       "bytes)",
				       (unsigned long long)next, (unsigned long long)data);
	return 0;
}

/* The header, of that many bytes. */
static inline int cnnc_weights_header(CnncWeights *w, uint64_t length)
{
	int counted = 0, more;
	const char *key;

	w->json.start = w->json.at = w->bytes + 8;
	w->json.end = w->json.at + length;
	w->data = w->json.end;
	if (length == 0 || *w->json.at != '{')
		return cnnc_json_expected(&w->json, "'{'");
	while ((more = cnnc_json_member(&w->json, &counted, &key)) > 0)
		if (strcmp(key, "__metadata__") == 0 ? cnnc_weights_metadata(w)
						     : cnnc_weights_add(w, key))
			return 1;
	if (more < 0)
		return 1;
	while (w->json.at < w->json.end && *w->json.at == ' ')
		w->json.at++;
	return w->json.at < w->json.end ? cnnc_json_expected(&w->json, "only spaces after '}'")
					: cnnc_weights_tile(w);
}

/* The whole of an open file. */
static inline int cnnc_weights_slurp(CnncWeights *w, FILE *in)
{
	size_t room = 1 << 16, most = CNNC_STREAM_MAX;
	struct stat st;

	if (fstat(fileno(in), &st) != 0)
		return cnnc_json_wrong(&w->json, "cannot read: %s", strerror(errno));
	if (S_ISDIR(st.st_mode))
		return cnnc_json_wrong(&w->json, "expected a file, and found a folder");
	if (S_ISREG(st.st_mode)) {
		most = SIZE_MAX / 4;
		room = (uintmax_t)st.st_size < most ? (size_t)st.st_size + 1 : most;
	}
	for (;; room *= 2) {
		unsigned char *grown = realloc(w->bytes, room);

		if (!grown)
			return cnnc_json_wrong(&w->json, "not enough memory to read it");
		w->bytes = grown;
		w->size += fread(w->bytes + w->size, 1, room - w->size, in);
		if (ferror(in))
			return cnnc_json_wrong(&w->json, "cannot read: %s", strerror(errno));
		if (w->size < room)
			return 0;
		if (w->size > most)
			return cnnc_json_wrong(&w->json,
					       "expected at most %llu bytes, and found more",
					       (unsigned long long)most);
	}
}

/* Reads a file ("-" is standard input). Free it afterwards, whatever happened. */
static inline int cnnc_weights_read(CnncWeights *w, const char *path)
{
	int standard = strcmp(path, "-") == 0, failed;
	FILE *in = standard ? stdin : fopen(path, "rb");
	uint64_t length = 0;

	memset(w, 0, sizeof *w);
	if (!in)
		return cnnc_json_wrong(&w->json, "cannot open: %s", strerror(errno));
	failed = cnnc_weights_slurp(w, in);
	if (!standard)
		fclose(in);
	if (failed)
		return 1;
	if (w->size < 8)
		return cnnc_json_wrong(&w->json,
				       "expected a safetensors file, and found only %llu bytes",
				       (unsigned long long)w->size);
	for (int i = 7; i >= 0; i--)
		length = length << 8 | w->bytes[i];
	if (length > w->size - 8)
		return cnnc_json_wrong(&w->json,
				       "expected a safetensors header of %llu bytes, and found "
				       "%llu (not a safetensors file, or truncated)",
				       (unsigned long long)length, (unsigned long long)w->size - 8);
	if (length > CNNC_HEADER_MAX)
		return cnnc_json_wrong(&w->json,
				       "expected a header of at most %d bytes, and found %llu",
				       CNNC_HEADER_MAX, (unsigned long long)length);
	return cnnc_weights_header(w, length);
}

static inline void cnnc_weights_free(CnncWeights *w)
{
	free(w->bytes);
	free(w->tensors);
	memset(w, 0, sizeof *w);
}

static inline int cnnc_begins(const char *text, const char *beginning)
{
	return strncmp(text, beginning, strlen(beginning)) == 0;
}

static inline int cnnc_ends(const char *text, const char *ending)
{
	size_t length = strlen(text), tail = strlen(ending);

	return length >= tail && strcmp(text + length - tail, ending) == 0;
}

/* What the names of an optimizer's states begin with. */
static inline const char *cnnc_weight_prefix(const CnncWeight *weight)
{
	return weight->of_optimizer ? "optimizer." : "";
}

/* The tensor of a file that has the name of this parameter or state; NULL: none. */
static inline const CnncStored *cnnc_weights_find(const CnncWeights *w, const CnncWeight *weight)
{
	const char *prefix = cnnc_weight_prefix(weight);

	for (size_t i = 0; i < w->count; i++) {
		const char *name = w->tensors[i].name;

		if (cnnc_begins(name, prefix) && strcmp(name + strlen(prefix), weight->name) == 0)
			return &w->tensors[i];
	}
	return NULL;
}

static inline int cnnc_weights_same_shape(const CnncWeight *weight, const CnncStored *t)
{
	int same = weight->rank == t->rank;

	for (int d = 0; same && d < t->rank; d++)
		same = (uint64_t)weight->dims[d] == t->dims[d];
	return same;
}

/* The shape of a parameter or state, as text. */
static inline const char *cnnc_weight_shape(char text[CNNC_SHAPE], const CnncWeight *weight)
{
	uint64_t dims[CNNC_DIMENSIONS];

	for (int d = 0; d < weight->rank && d < CNNC_DIMENSIONS; d++)
		dims[d] = (uint64_t)weight->dims[d];
	return cnnc_shape(text, weight->rank, dims);
}

/* One line of what does not fit. The name may come from the file: it stays one line. */
static inline void cnnc_weights_misfit(FILE *out, const char *what, const char *name)
{
	fprintf(out, "  %-12s ", what);
	for (const char *c = name; *c && c - name < 200; c++)
		fputc((unsigned char)*c < ' ' || *c == 0x7f ? '?' : *c, out);
}

/* Whether a tensor of a file is none of the net's weights, and is not passed over either: states of
 * an optimizer, and the batches that PyTorch counts. */
static inline int cnnc_weights_left_over(const CnncNet *net, const CnncStored *t)
{
	for (int i = 0; i < net->count; i++)
		if (!net->weights[i].of_optimizer && strcmp(net->weights[i].name, t->name) == 0)
			return 0;
	return !cnnc_begins(t->name, "optimizer.") && !cnnc_ends(t->name, ".num_batches_tracked");
}

/* Lists all that is missing, left over or of another shape; how many lines that took. */
static inline int cnnc_weights_compare(const CnncWeights *w, const char *path, const CnncNet *net,
				       FILE *out)
{
	static const char title[] = "%s: error: these weights do not fit net %s:\n";
	char expected[CNNC_SHAPE], found[CNNC_SHAPE];
	int lines = 0;

	for (int i = 0; i < net->count; i++) {
		const CnncWeight *weight = &net->weights[i];
		const CnncStored *t = cnnc_weights_find(w, weight);

		if (weight->of_optimizer || (t && cnnc_weights_same_shape(weight, t)))
			continue;
		if (lines++ == 0)
			fprintf(out, title, path, net->name);
		cnnc_weights_misfit(out, t ? "other shape" : "missing", weight->name);
		cnnc_weight_shape(expected, weight);
		if (t)
			fprintf(out, ": expected %s, and found %s\n", expected,
				cnnc_shape(found, t->rank, t->dims));
		else
			fprintf(out, " %s\n", expected);
	}
	for (size_t i = 0; i < w->count; i++) {
		const CnncStored *t = &w->tensors[i];

		if (!cnnc_weights_left_over(net, t))
			continue;
		if (lines++ == 0)
			fprintf(out, title, path, net->name);
		cnnc_weights_misfit(out, "left over", t->name);
		fprintf(out, " %s\n", cnnc_shape(found, t->rank, t->dims));
	}
	return lines;
}

/* Whether a text is a number of 64 bits. */
static inline int cnnc_weights_number(const char *text, uint64_t *value)
{
	*value = 0;
	if (!text || !*text)
		return 0;
	for (; *text; text++) {
		unsigned digit = (unsigned char)*text - (unsigned)'0';

		if (digit > 9 || *value > (UINT64_MAX - digit) / 10)
			return 0;
		*value = 10 * *value + digit;
	}
	return 1;
}

/* Whether training can go on with the states of this optimizer: the file holds exactly those. */
static inline int cnnc_weights_resume(const CnncWeights *w, const CnncNet *net)
{
	int missing = 0;

	for (int i = 0; i < net->count; i++) {
		const CnncWeight *weight = &net->weights[i];
		const CnncStored *t = weight->of_optimizer ? cnnc_weights_find(w, weight) : NULL;

		if (weight->of_optimizer && (!t || !cnnc_weights_same_shape(weight, t)))
			return 0;
		missing -= weight->of_optimizer;
	}
	for (size_t i = 0; i < w->count; i++)
		missing += cnnc_begins(w->tensors[i].name, "optimizer.");
	return missing == 0;
}

/* A number of the metadata; if they do not have it (text is NULL), the value stays. */
static inline int cnnc_weights_noted(CnncWeights *w, const char *key, const char *text,
				     uint64_t *value)
{
	uint64_t number;

	if (!text)
		return 0;
	if (!cnnc_weights_number(text, &number))
		return cnnc_json_wrong(&w->json,
				       "__metadata__: expected a whole number of 64 bits as "
				       "\"%s\", and found \"%.100s\"",
				       key, text);
	*value = number;
	return 0;
}

/* Half precision: 1 sign, 5 exponent and 10 fraction bits. */
static inline void cnnc_weights_half(unsigned bits, double *value)
{
	const int exponent = bits >> 10 & 31, fraction = bits & 1023;

	if (exponent == 31)
		*value = fraction ? NAN : INFINITY;
	else if (exponent == 0)
		*value = ldexp(fraction, -24);
	else
		*value = ldexp(fraction + 1024, exponent - 25);
	if (bits >> 15)
		*value = -*value;
}

/* A float of F64, F32, BF16 (the upper half of an F32) or F16, the lowest byte first. */
static inline void cnnc_weights_value(const unsigned char *bytes, const char *type, size_t size,
				      double *value)
{
	uint64_t bits = 0;
	uint32_t word;
	float narrow;

	for (size_t i = size; i-- > 0;)
		bits = bits << 8 | bytes[i];
	if (size == 8) {
		memcpy(value, &bits, 8);
	} else if (strcmp(type, "F16") == 0) {
		cnnc_weights_half((unsigned)bits, value);
	} else {
		word = (uint32_t)bits << (size == 2 ? 16 : 0);
		memcpy(&narrow, &word, 4);
		*value = (double)narrow;
	}
}

/* The elements of a tensor, as floats (size 4) or doubles (size 8), rounded if need be. */
static inline int cnnc_weights_get(CnncWeights *w, const CnncStored *t, size_t size, void *values)
{
	const size_t from = cnnc_type_size(t->type);

	if (strcmp(t->type, "F32") != 0 && strcmp(t->type, "F64") != 0 &&
	    strcmp(t->type, "F16") != 0 && strcmp(t->type, "BF16") != 0)
		return cnnc_json_wrong(&w->json,
				       "%.100s: expected F32, F64, F16 or BF16, and found %s",
				       t->name, t->type);
	for (size_t i = 0; i < t->count; i++) {
		double value;

		cnnc_weights_value(w->data + t->begin + i * from, t->type, from, &value);
		if (size == 8)
			((double *)values)[i] = value;
		else if (value - value == 0 && fabs(value) > (double)FLT_MAX)
			return cnnc_json_wrong(&w->json,
					       "%.100s: expected a number in the range of a "
					       "32-bit float, and found %.17g at element %llu",
					       t->name, value, (unsigned long long)i);
		else
			((float *)values)[i] = (float)value;
	}
	return 0;
}

/* Prints, or with NULL only counts, so many bytes. */
static inline uint64_t cnnc_weights_print(FILE *out, const char *format, ...)
{
	va_list list;
	int length;

	va_start(list, format);
	length = out ? vfprintf(out, format, list) : vsnprintf(NULL, 0, format, list);
	va_end(list);
	return length > 0 ? (uint64_t)length : 0;
}

/* The header of a file after these steps, padded to 8 bytes; its length. */
static inline uint64_t cnnc_weights_describe(FILE *out, const CnncNet *net, uint64_t step,
					     uint64_t seed)
{
	uint64_t place = 0, used;

	used = cnnc_weights_print(out,
				  "{\"__metadata__\":{\"net\":\"%s\",\"step\":\"%llu\",\"seed\":"
				  "\"%llu\"}",
				  net->name, (unsigned long long)step, (unsigned long long)seed);
	for (int i = 0; i < net->count; i++) {
		const CnncWeight *weight = &net->weights[i];
		uint64_t bytes = net->size;

		used += cnnc_weights_print(out, ",\"%s%s\":{\"dtype\":\"F%d\",\"shape\":[",
					   cnnc_weight_prefix(weight), weight->name,
					   8 * (int)net->size);
		for (int d = 0; d < weight->rank; d++) {
			used += cnnc_weights_print(out, "%s%lld", d ? "," : "",
						   (long long)weight->dims[d]);
			bytes *= (uint64_t)weight->dims[d];
		}
		used += cnnc_weights_print(out, "],\"data_offsets\":[%llu,%llu]}",
					   (unsigned long long)place,
					   (unsigned long long)(place + bytes));
		place += bytes;
	}
	used += cnnc_weights_print(out, "}");
	return used + cnnc_weights_print(out, "%*s", (int)((8 - used % 8) % 8), "");
}

/* Numbers of 4 or 8 bytes, the lowest byte first. What fails is found by ferror. */
static inline void cnnc_weights_put(FILE *out, const void *values, size_t count, size_t size)
{
	for (size_t i = 0; i < count; i++) {
		unsigned char bytes[8];
		uint64_t bits;
		uint32_t word;

		if (size == 8) {
			memcpy(&bits, (const unsigned char *)values + 8 * i, 8);
		} else {
			memcpy(&word, (const unsigned char *)values + 4 * i, 4);
			bits = word;
		}
		for (size_t b = 0; b < size; b++)
			bytes[b] = (unsigned char)(bits >> (8 * b));
		fwrite(bytes, 1, size, out);
	}
}

/* All that comes before the numbers, which follow in the order of the net's weights. */
static inline void cnnc_weights_begin(FILE *out, const CnncNet *net, uint64_t step, uint64_t seed)
{
	const uint64_t length = cnnc_weights_describe(NULL, net, step, seed);

	cnnc_weights_put(out, &length, 1, 8);
	cnnc_weights_describe(out, net, step, seed);
}

#endif
/* End of weights.h */
