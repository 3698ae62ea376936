/* SPDX-License-Identifier: MIT */
/*
 * safetensors.c - files of weights: the length of a header, the header (JSON: each tensor's type,
 * shape and place), the tensors' bytes.
 *
 * The one idea: the tensors, in the order of their places, must tile the data exactly, from its
 * first byte to its last. That one test finds overlaps, gaps, truncated and trailing data.
 */
#include "data.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#ifdef CNNC_HAVE_CJSON
#include <cjson/cJSON.h>
#endif

/* The largest header that is parsed; JSON takes some thirty times its length in memory. */
#define HEADER_MAX ((size_t)16 << 20)

/* Whole numbers up to here are exact in JSON's floats. */
#define NUMBER_MAX 9007199254740992.0

#ifdef CNNC_HAVE_CJSON

/* ----------------------------------------------------------------------------------- reading */

/* A size in JSON. */
static bool get_size(const cJSON *json, size_t *out)
{
	double value = json->valuedouble;

	if (!cJSON_IsNumber(json) || !(value >= 0 && value <= NUMBER_MAX) ||
	    value != floor(value) || value > (double)(SIZE_MAX / 2))
		return false;
	*out = (size_t)value;
	return true;
}

/* The member of that name of a tensor's object; an error if it is missing or there twice. */
static const cJSON *member(const char *path, const cJSON *entry, const char *key, DataError *err)
{
	const cJSON *found = NULL, *child;
	int times = 0;

	cJSON_ArrayForEach(child, entry)
	{
		if (strcmp(child->string, key) == 0) {
			found = child;
			times++;
		}
	}
	if (times == 1)
		return found;
	data_fail(err, path, "tensor %.100s: expected \"%s\" once, and found it %d times",
		  entry->string, key, times);
	return NULL;
}

static bool read_type(const char *path, const cJSON *entry, SafeTensor *t, DataError *err)
{
	const cJSON *json = member(path, entry, "dtype", err);

	if (!json)
		return false;
	for (int i = 0; cJSON_IsString(json) && i < DATA_TYPES; i++) {
		if (strcmp(json->valuestring, data_type_name((DataType)i)) == 0) {
			t->type = (DataType)i;
			return true;
		}
	}
	return data_fail(err, path,
			 "tensor %.100s: expected a type such as \"F32\", and found %.30s",
			 entry->string, cJSON_IsString(json) ? json->valuestring : "no string");
}

static bool read_shape(const char *path, const cJSON *entry, SafeTensor *t, DataError *err)
{
	const cJSON *json = member(path, entry, "shape", err), *size;

	if (!json)
		return false;
	if (!cJSON_IsArray(json))
		return data_fail(err, path, "tensor %.100s: expected a list as its shape",
				 entry->string);
	cJSON_ArrayForEach(size, json)
	{
		if (t->rank == DATA_MAX_RANK)
			return data_fail(err, path,
					 "tensor %.100s: expected at most %d dimensions, and found "
					 "more",
					 entry->string, DATA_MAX_RANK);
		if (!get_size(size, &t->dims[t->rank]))
			return data_fail(err, path,
					 "tensor %.100s: expected whole numbers as its shape",
					 entry->string);
		t->rank++;
	}
	if (!data_count(t->rank, t->dims, &t->count))
		return data_fail(err, path, "tensor %.100s: expected a shape that fits into memory",
				 entry->string);
	return true;
}

/* data is the file's data of size bytes. */
static bool read_place(const char *path, const cJSON *entry, const unsigned char *data, size_t size,
		       SafeTensor *t, DataError *err)
{
	const cJSON *json = member(path, entry, "data_offsets", err);
	char shape[DATA_SHAPE_TEXT];
	size_t begin, end;

	if (!json)
		return false;
	if (!cJSON_IsArray(json) || cJSON_GetArraySize(json) != 2 ||
	    !get_size(json->child, &begin) || !get_size(json->child->next, &end) || begin > end)
		return data_fail(err, path,
				 "tensor %.100s: expected data_offsets [begin, end], begin <= end",
				 entry->string);
	if (end > size)
		return data_fail(err, path,
				 "tensor %.100s: expected data_offsets within the %zu bytes of "
				 "data, and found [%zu, %zu] (truncated?)",
				 entry->string, size, begin, end);
	t->size = t->count * data_type_size(t->type);
	if (end - begin != t->size)
		return data_fail(err, path,
				 "tensor %.100s: expected %zu bytes for %s %s, and found "
				 "data_offsets [%zu, %zu]",
				 entry->string, t->size, data_type_name(t->type),
				 data_shape(shape, t->rank, t->dims), begin, end);
	t->bytes = data + begin;
	return true;
}

static int by_name(const void *a, const void *b)
{
	const SafeTensor *const *left = a, *const *right = b;

	return strcmp((*left)->name, (*right)->name);
}

/* By first byte; of those that begin together, the empty ones first. */
static int by_place(const void *a, const void *b)
{
	const SafeTensor *l = *(const SafeTensor *const *)a, *r = *(const SafeTensor *const *)b;

	if (l->bytes != r->bytes)
		return l->bytes < r->bytes ? -1 : 1;
	return (l->size > r->size) - (l->size < r->size);
}

/* The names differ, and the tensors tile the size bytes of data. */
static bool check_tensors(const SafeTensors *file, const unsigned char *data, size_t size,
			  DataError *err)
{
	const SafeTensor **order = malloc((file->count + 1) * sizeof *order);
	const unsigned char *next = data;
	bool good = true;

	if (!order)
		return data_fail(err, file->path, "not enough memory");
	for (size_t i = 0; i < file->count; i++)
		order[i] = &file->tensors[i];
	qsort(order, file->count, sizeof *order, by_name);
	for (size_t i = 1; good && i < file->count; i++)
		if (strcmp(order[i - 1]->name, order[i]->name) == 0)
			good = data_fail(err, file->path,
					 "expected each tensor once, and found %.100s twice",
					 order[i]->name);
	qsort(order, file->count, sizeof *order, by_place);
	for (size_t i = 0; good && i < file->count; i++) {
		if (order[i]->bytes != next)
			good = data_fail(
				err, file->path,
				"tensor %.100s: expected data that begins at %zu, where the "
				"tensor before it ends, and found %zu (%s)",
				order[i]->name, (size_t)(next - data),
				(size_t)(order[i]->bytes - data),
				order[i]->bytes < next ? "overlap" : "gap");
		next = order[i]->bytes + order[i]->size;
	}
	free(order);
	if (good && (size_t)(next - data) != size)
		return data_fail(err, file->path,
				 "expected %zu bytes of data, and found %zu (trailing bytes)",
				 (size_t)(next - data), size);
	return good;
}

static char *copy(const char *text)
{
	char *made = malloc(strlen(text) + 1);

	return made ? strcpy(made, text) : NULL;
}

/* What "__metadata__" says; the format knows texts only, and nothing else is kept. */
static bool read_notes(SafeTensors *file, const cJSON *json, DataError *err)
{
	const cJSON *child;

	if (!cJSON_IsObject(json) || file->notes)
		return data_fail(err, file->path, "expected one JSON object as __metadata__");
	file->notes = calloc((size_t)cJSON_GetArraySize(json) + 1, sizeof *file->notes);
	if (!file->notes)
		return data_fail(err, file->path, "not enough memory for its metadata");
	cJSON_ArrayForEach(child, json)
	{
		SafeNote *note = &file->notes[file->notes_count];
		if (!cJSON_IsString(child))
			continue;
		file->notes_count++;
		note->key = copy(child->string);
		note->value = copy(child->valuestring);
		if (!note->key || !note->value)
			return data_fail(err, file->path, "not enough memory for its metadata");
	}
	return true;
}

/* Fill file->tensors and file->notes from the parsed header. */
static bool read_tensors(SafeTensors *file, const cJSON *header, const unsigned char *data,
			 size_t size, DataError *err)
{
	const cJSON *entry;

	if (!cJSON_IsObject(header))
		return data_fail(err, file->path, "expected a JSON object as header");
	file->tensors = calloc((size_t)cJSON_GetArraySize(header) + 1, sizeof *file->tensors);
	if (!file->tensors)
		return data_fail(err, file->path, "not enough memory for its tensors");
	cJSON_ArrayForEach(entry, header)
	{
		SafeTensor *t = &file->tensors[file->count];
		if (strcmp(entry->string, "__metadata__") == 0) {
			if (!read_notes(file, entry, err))
				return false;
			continue;
		}
		if (!cJSON_IsObject(entry))
			return data_fail(err, file->path,
					 "tensor %.100s: expected a JSON object in the header",
					 entry->string);
		t->name = copy(entry->string);
		if (!t->name)
			return data_fail(err, file->path, "not enough memory for its tensors");
		file->count++;
		if (!read_type(file->path, entry, t, err) ||
		    !read_shape(file->path, entry, t, err) ||
		    !read_place(file->path, entry, data, size, t, err))
			return false;
	}
	return check_tensors(file, data, size, err);
}

static bool read_file_tensors(SafeTensors *file, size_t size, DataError *err)
{
	const char *text = (const char *)file->file + 8, *end = NULL;
	uint64_t length = 0;
	cJSON *header;
	bool good;

	if (size < 8)
		return data_fail(err, file->path,
				 "expected a safetensors file, and found only %zu bytes", size);
	for (int i = 7; i >= 0; i--)
		length = length << 8 | file->file[i];
	if (length > size - 8)
		return data_fail(err, file->path,
				 "expected a safetensors header of %ju bytes, and found %zu (not a "
				 "safetensors file, or truncated)",
				 (uintmax_t)length, size - 8);
	if (length > HEADER_MAX)
		return data_fail(err, file->path,
				 "expected a header of at most %zu bytes, and found %ju",
				 HEADER_MAX, (uintmax_t)length);
	size -= 8 + (size_t)length;
	if (length == 0 || *text != '{' || memchr(text, 0, (size_t)length))
		return data_fail(err, file->path,
				 "expected a header that begins with '{' and is text");
	header = cJSON_ParseWithLengthOpts(text, (size_t)length, &end, 0);
	while (header && end < text + length && *end == ' ')
		end++;
	if (header && end == text + length)
		good = read_tensors(file, header, (const unsigned char *)end, size, err);
	else
		good = data_fail(err, file->path,
				 "expected JSON in the header, and found \"%.*s\" at byte %zu",
				 end && text + length - end < 20 ? (int)(text + length - end) : 20,
				 end ? end : text, end ? (size_t)(end - text) : 0);
	cJSON_Delete(header);
	return good;
}

bool safetensors_read(const char *path, SafeTensors *out, DataError *err)
{
	size_t size;

	memset(out, 0, sizeof *out);
	if (!read_file(path, SIZE_MAX, &out->file, &size, err))
		return false;
	out->path = copy(path);
	if (!out->path) {
		safetensors_free(out);
		return data_fail(err, path, "not enough memory");
	}
	if (read_file_tensors(out, size, err))
		return true;
	safetensors_free(out);
	return false;
}

#else

bool safetensors_read(const char *path, SafeTensors *out, DataError *err)
{
	memset(out, 0, sizeof *out);
	return data_fail(err, path,
			 "cannot be read: this build was made without cJSON, which parses the "
			 "headers of safetensors files");
}

#endif

const SafeTensor *safetensors_find(const SafeTensors *file, const char *name)
{
	for (size_t i = 0; i < file->count; i++)
		if (strcmp(file->tensors[i].name, name) == 0)
			return &file->tensors[i];
	return NULL;
}

const char *safetensors_note(const SafeTensors *file, const char *key)
{
	for (size_t i = 0; i < file->notes_count; i++)
		if (strcmp(file->notes[i].key, key) == 0)
			return file->notes[i].value;
	return NULL;
}

bool safetensors_get(const SafeTensors *file, const SafeTensor *tensor, DataType as, void *out,
		     DataError *err)
{
	return data_decode(file->path, tensor->name, tensor->type, tensor->bytes, tensor->count, as,
			   out, err);
}

void safetensors_free(SafeTensors *file)
{
	for (size_t i = 0; i < file->count; i++)
		free(file->tensors[i].name);
	for (size_t i = 0; i < file->notes_count; i++) {
		free((char *)file->notes[i].key);
		free((char *)file->notes[i].value);
	}
	free(file->notes);
	free(file->tensors);
	free(file->file);
	free(file->path);
	memset(file, 0, sizeof *file);
}

/* ----------------------------------------------------------------------------------- writing */

/* Text that grows; an addition that finds no memory sets failed, and the rest do nothing. */
typedef struct {
	char *bytes;
	size_t used, room;
	bool failed;
} Text;

static void add(Text *text, const char *bytes, size_t size)
{
	if (text->failed)
		return;
	if (size > text->room - text->used) {
		size_t room = 2 * text->room + size + 256;
		char *grown = realloc(text->bytes, room);
		if (!grown) {
			text->failed = true;
			return;
		}
		text->bytes = grown;
		text->room = room;
	}
	memcpy(text->bytes + text->used, bytes, size);
	text->used += size;
}

static void add_string(Text *text, const char *string)
{
	add(text, string, strlen(string));
}

static void add_number(Text *text, size_t number)
{
	char digits[24];

	snprintf(digits, sizeof digits, "%zu", number);
	add_string(text, digits);
}

/* A JSON string of printable ASCII. */
static void add_quoted(Text *text, const char *string)
{
	add_string(text, "\"");
	for (const char *c = string; *c; c++) {
		if (*c == '"' || *c == '\\')
			add_string(text, "\\");
		add(text, c, 1);
	}
	add_string(text, "\"");
}

/* "__metadata__":{"KEY":"VALUE"} */
static void add_notes(Text *text, const SafeNote *notes, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		add_string(text, i ? "," : "\"__metadata__\":{");
		add_quoted(text, notes[i].key);
		add_string(text, ":");
		add_quoted(text, notes[i].value);
	}
	add_string(text, count ? "}" : "");
}

/* "NAME":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]} */
static void add_entry(Text *text, const SafeTensorOut *t, size_t begin, size_t size)
{
	add_quoted(text, t->name);
	add_string(text, ":{\"dtype\":\"");
	add_string(text, data_type_name(t->type));
	add_string(text, "\",\"shape\":[");
	for (int d = 0; d < t->rank; d++) {
		add_string(text, d ? "," : "");
		add_number(text, t->dims[d]);
	}
	add_string(text, "],\"data_offsets\":[");
	add_number(text, begin);
	add_string(text, ",");
	add_number(text, begin + size);
	add_string(text, "]}");
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool check_unique(const char *path, const SafeTensorOut *tensors, size_t count,
			 DataError *err)
{
	const char **names = malloc((count + 1) * sizeof *names);
	bool good = true;

	if (!names)
		return data_fail(err, path, "not enough memory");
	for (size_t i = 0; i < count; i++)
		names[i] = tensors[i].name;
	qsort(names, count, sizeof *names, by_text);
	for (size_t i = 1; good && i < count; i++)
		if (strcmp(names[i - 1], names[i]) == 0)
			good = data_fail(err, path,
					 "expected tensors of different names, and found %.100s "
					 "twice",
					 names[i]);
	free(names);
	return good;
}

static bool is_printable(const char *text)
{
	while (*text >= ' ' && *text <= '~')
		text++;
	return *text == 0;
}

static bool check_notes(const char *path, const SafeNote *notes, size_t count, DataError *err)
{
	for (size_t i = 0; i < count; i++) {
		if (!is_printable(notes[i].key) || !is_printable(notes[i].value))
			return data_fail(err, path, "expected notes of printable ASCII");
		for (size_t j = 0; j < i; j++)
			if (strcmp(notes[i].key, notes[j].key) == 0)
				return data_fail(err, path,
						 "expected different notes, and found %.100s twice",
						 notes[i].key);
	}
	return true;
}

static bool check_out(const char *path, const SafeTensorOut *t, size_t *size, DataError *err)
{
	if (strcmp(t->name, "") == 0 || strcmp(t->name, "__metadata__") == 0)
		return data_fail(err, path, "tensor \"%s\": this name cannot be written", t->name);
	if (!is_printable(t->name))
		return data_fail(err, path, "tensor %.100s: expected a name of printable ASCII",
				 t->name);
	if (t->type > DATA_I64)
		return data_fail(err, path, "tensor %.100s: cannot write elements of type %s",
				 t->name, data_type_name(t->type));
	if (t->rank < 0 || t->rank > DATA_MAX_RANK || !data_count(t->rank, t->dims, size))
		return data_fail(err, path,
				 "tensor %.100s: expected up to %d dimensions that fit into memory",
				 t->name, DATA_MAX_RANK);
	*size *= data_type_size(t->type);
	return true;
}

/*
 * The header of all tensors, padded by spaces to 8 bytes: 8-byte types are placed first, from 0,
 * then 4-byte types.
 */
static bool make_header(const char *path, const SafeTensorOut *tensors, size_t count,
			const SafeNote *notes, size_t notes_count, Text *text, DataError *err)
{
	size_t size, begin[2] = {0, 0};

	for (size_t i = 0; i < count; i++) {
		if (!check_out(path, &tensors[i], &size, err))
			return false;
		if (data_type_size(tensors[i].type) == 8 && size > (size_t)PTRDIFF_MAX - begin[1])
			return data_fail(err, path, "expected sizes that fit into memory");
		begin[1] += data_type_size(tensors[i].type) == 8 ? size : 0;
	}
	add_string(text, "{");
	add_notes(text, notes, notes_count);
	for (size_t i = 0; i < count; i++) {
		size_t *place = &begin[data_type_size(tensors[i].type) != 8];
		check_out(path, &tensors[i], &size, err);
		if (size > (size_t)PTRDIFF_MAX - *place)
			return data_fail(err, path, "expected sizes that fit into memory");
		add_string(text, i || notes_count ? "," : "");
		add_entry(text, &tensors[i], *place, size);
		*place += size;
	}
	add_string(text, "}");
	while (text->used % 8 != 0 && !text->failed)
		add_string(text, " ");
	return !text->failed || data_fail(err, path, "not enough memory for the header");
}

static bool write_data(AtomicFile *file, const SafeTensorOut *tensors, size_t count,
		       size_t type_size, DataError *err)
{
	for (size_t i = 0; i < count; i++) {
		const SafeTensorOut *t = &tensors[i];
		size_t elements;
		if (data_type_size(t->type) != type_size)
			continue;
		if (!data_count(t->rank, t->dims, &elements) ||
		    !data_encode(file, t->type, t->data, elements, err))
			return false;
	}
	return true;
}

bool safetensors_write(const char *path, const SafeTensorOut *tensors, size_t count, DataError *err)
{
	return safetensors_write_notes(path, tensors, count, NULL, 0, err);
}

bool safetensors_write_notes(const char *path, const SafeTensorOut *tensors, size_t count,
			     const SafeNote *notes, size_t notes_count, DataError *err)
{
	AtomicFile file;
	Text text = {0};
	unsigned char length[8];
	bool good = check_unique(path, tensors, count, err) &&
		    check_notes(path, notes, notes_count, err) &&
		    make_header(path, tensors, count, notes, notes_count, &text, err);

	for (int i = 0; i < 8; i++)
		length[i] = (unsigned char)((uint64_t)text.used >> (8 * i));
	good = good && atomic_open(&file, path, err) && atomic_write(&file, length, 8, err) &&
	       atomic_write(&file, text.bytes, text.used, err) &&
	       write_data(&file, tensors, count, 8, err) &&
	       write_data(&file, tensors, count, 4, err) && atomic_commit(&file, err);
	free(text.bytes);
	return good;
}
