/* Start of json.h */
/* SPDX-License-Identifier: MIT */
/*
 * json.h - a strict reader of JSON that needs no memory.
 *
 * The one idea: the caller knows what a text should hold and asks for it piece by piece; what it
 * does not ask for is skipped, and still has to be JSON. Texts are decoded where they stand, since
 * that never makes them longer. So the text must be writable, and names stay where they were.
 *
 * Functions return 0 (or a truth that says so), or 1 and say in `problem` what was expected and
 * found. A stand-alone trainer carries this, for the header of weights.h.
 */
#ifndef CNNC_JSON_H
#define CNNC_JSON_H

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum {
	CNNC_JSON_DEPTH = 16,   /* values inside of each other where nothing is asked of them */
	CNNC_JSON_PROBLEM = 640 /* room for what is wrong */
};

/* A text being read. */
typedef struct CnncJson {
	unsigned char *start, *at, *end; /* what is left begins at `at` */
	char problem[CNNC_JSON_PROBLEM];
} CnncJson;

/* Says what is wrong. Names may come from the file: it stays one line. */
static inline int cnnc_json_wrong(CnncJson *j, const char *format, ...)
{
	va_list list;

	va_start(list, format);
	vsnprintf(j->problem, sizeof j->problem, format, list);
	va_end(list);
	for (char *c = j->problem; *c; c++)
		if ((unsigned char)*c < ' ' || *c == 0x7f)
			*c = '?';
	return 1;
}

static inline int cnnc_json_expected(CnncJson *j, const char *what)
{
	size_t left = (size_t)(j->end - j->at), place = (size_t)(j->at - j->start);

	if (left == 0)
		return cnnc_json_wrong(j, "expected %s in the header, and found its end", what);
	return cnnc_json_wrong(j, "expected %s in the header, and found \"%.*s\" at byte %llu",
			       what, left < 20 ? (int)left : 20, (const char *)j->at,
			       (unsigned long long)place);
}

/* The byte that comes next after spaces; -1: none. */
static inline int cnnc_json_next(CnncJson *j)
{
	while (j->at < j->end && memchr(" \t\n\r", *j->at, 4))
		j->at++;
	return j->at < j->end ? *j->at : -1;
}

/* Takes this character if it comes next. */
static inline int cnnc_json_take(CnncJson *j, char c)
{
	if (cnnc_json_next(j) != c)
		return 0;
	j->at++;
	return 1;
}

/* Bytes of the character that begins a text, in UTF-8; 0: it is none, or a control character. */
static inline size_t cnnc_utf8_length(const unsigned char *text, size_t left)
{
	size_t length = *text < 0x80 ? 1 : *text < 0xe0 ? 2 : *text < 0xf0 ? 3 : 4;

	if (*text < ' ' || (*text >= 0x80 && *text < 0xc2) || *text > 0xf4 || length > left)
		return 0;
	for (size_t i = 1; i < length; i++)
		if ((text[i] & 0xc0) != 0x80)
			return 0;
	/* not in more bytes than it takes, no surrogate, not above U+10FFFF */
	if ((*text == 0xe0 && text[1] < 0xa0) || (*text == 0xed && text[1] >= 0xa0) ||
	    (*text == 0xf0 && text[1] < 0x90) || (*text == 0xf4 && text[1] >= 0x90))
		return 0;
	return length;
}

/* Four hexadecimal digits after \u. */
static inline int cnnc_json_hex(CnncJson *j, uint32_t *value)
{
	static const char digits[] = "0123456789abcdef";

	*value = 0;
	for (int i = 0; i < 4; i++) {
		int c = j->at < j->end ? *j->at : 0;
		const char *digit = strchr(digits, c >= 'A' && c <= 'F' ? c + ('a' - 'A') : c);

		if (!c || !digit)
			return cnnc_json_expected(j, "four hexadecimal digits");
		*value = *value << 4 | (uint32_t)(digit - digits);
		j->at++;
	}
	return 0;
}

/* The character of an escape that begins with \u, in UTF-8, to *to. */
static inline int cnnc_json_unicode(CnncJson *j, unsigned char **to)
{
	uint32_t point, low = 0;
	int shift;

	j->at++;
	if (cnnc_json_hex(j, &point))
		return 1;
	if (point >= 0xd800 && point < 0xdc00 && j->end - j->at > 2 && j->at[0] == '\\' &&
	    j->at[1] == 'u') {
		j->at += 2;
		if (cnnc_json_hex(j, &low))
			return 1;
		if (low >= 0xdc00 && low < 0xe000)
			point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
	}
	if (point == 0 || (point >= 0xd800 && point < 0xe000))
		return cnnc_json_wrong(j, "expected characters in the header, and found \\u%04x",
				       (unsigned)point);
	shift = point < 0x80 ? 0 : point < 0x800 ? 6 : point < 0x10000 ? 12 : 18;
	*(*to)++ =
		(unsigned char)(shift == 0 ? point
					   : (0xff00u >> (shift / 6 + 1) & 0xff) | point >> shift);
	while (shift > 0) {
		shift -= 6;
		*(*to)++ = (unsigned char)(0x80 | (point >> shift & 0x3f));
	}
	return 0;
}

/* One character of a text, which may be an escape, to *to. */
static inline int cnnc_json_character(CnncJson *j, unsigned char **to)
{
	static const char escapes[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
	size_t left = (size_t)(j->end - j->at), length;
	const char *escape;

	if (left > 0 && *j->at == '\\') {
		j->at++;
		if (left > 1 && *j->at == 'u')
			return cnnc_json_unicode(j, to);
		escape = left > 1 && *j->at ? strchr(escapes, *j->at) : NULL;
		if (!escape)
			return cnnc_json_expected(j, "an escape such as \\n");
		*(*to)++ = (unsigned char)meant[escape - escapes];
		j->at++;
		return 0;
	}
	length = left ? cnnc_utf8_length(j->at, left) : 0;
	if (length == 0)
		return cnnc_json_expected(j, "characters in UTF-8 and then a quote");
	memmove(*to, j->at, length);
	*to += length;
	j->at += length;
	return 0;
}

/* A text; it is decoded in place. */
static inline int cnnc_json_text(CnncJson *j, const char **text)
{
	unsigned char *to;

	if (!cnnc_json_take(j, '"'))
		return cnnc_json_expected(j, "a text in quotes");
	to = j->at;
	*text = (const char *)to;
	while (j->at == j->end || *j->at != '"')
		if (cnnc_json_character(j, &to))
			return 1;
	j->at++;
	*to = 0;
	return 0;
}

/* A whole number below 2^63, in digits. */
static inline int cnnc_json_size(CnncJson *j, uint64_t *value)
{
	const uint64_t most = INT64_MAX;
	unsigned char *start;

	cnnc_json_next(j);
	start = j->at;
	*value = 0;
	for (; j->at < j->end && *j->at >= '0' && *j->at <= '9'; j->at++) {
		unsigned digit = *j->at - (unsigned)'0';

		if (*value > (most - digit) / 10)
			break;
		*value = 10 * *value + digit;
	}
	if (j->at > start && (*start != '0' || j->at == start + 1) &&
	    (j->at == j->end || !memchr("0123456789.eE", *j->at, 13)))
		return 0;
	j->at = start;
	return cnnc_json_expected(j, "a whole number from 0 to 2^63 - 1");
}

/* Skips digits, at least one. */
static inline int cnnc_json_digits(CnncJson *j)
{
	unsigned char *start = j->at;

	while (j->at < j->end && *j->at >= '0' && *j->at <= '9')
		j->at++;
	return j->at == start ? cnnc_json_expected(j, "a digit") : 0;
}

/* Skips a number, true, false or null. */
static inline int cnnc_json_word(CnncJson *j)
{
	static const char *const words[] = {"true", "false", "null"};
	int first = cnnc_json_next(j);

	for (int i = 0; i < 3; i++) {
		size_t length = strlen(words[i]);

		if ((size_t)(j->end - j->at) >= length && memcmp(j->at, words[i], length) == 0) {
			j->at += length;
			return 0;
		}
	}
	if (first != '-' && (first < '0' || first > '9'))
		return cnnc_json_expected(j, "a value");
	j->at += first == '-';
	if (j->at < j->end && *j->at == '0')
		j->at++;
	else if (cnnc_json_digits(j))
		return 1;
	if (j->at < j->end && *j->at == '.') {
		j->at++;
		if (cnnc_json_digits(j))
			return 1;
	}
	if (j->at < j->end && (*j->at == 'e' || *j->at == 'E')) {
		j->at++;
		j->at += j->at < j->end && (*j->at == '+' || *j->at == '-');
		return cnnc_json_digits(j);
	}
	return 0;
}

/* Whether a list has one more item, after those that were counted; -1: a problem. */
static inline int cnnc_json_item(CnncJson *j, int *counted)
{
	int first = (*counted)++ == 0;

	if (first && !cnnc_json_take(j, '['))
		return -cnnc_json_expected(j, "a list");
	if (cnnc_json_take(j, ']'))
		return 0;
	if (!first && !cnnc_json_take(j, ','))
		return -cnnc_json_expected(j, "',' or ']'");
	return 1;
}

/* Whether an object has one more member, after those that were counted, and its key; -1: a problem. */
static inline int cnnc_json_member(CnncJson *j, int *counted, const char **key)
{
	int first = (*counted)++ == 0;

	if (first && !cnnc_json_take(j, '{'))
		return -cnnc_json_expected(j, "an object");
	if (cnnc_json_take(j, '}'))
		return 0;
	if (!first && !cnnc_json_take(j, ','))
		return -cnnc_json_expected(j, "',' or '}'");
	if (cnnc_json_text(j, key))
		return -1;
	if (!cnnc_json_take(j, ':'))
		return -cnnc_json_expected(j, "':'");
	return 1;
}

/* Skips a value of which nothing is asked but that it is JSON, not too deep. */
static inline int cnnc_json_skip(CnncJson *j, int depth)
{
	int next = cnnc_json_next(j), counted = 0, more;
	const char *text;

	if (next == '"')
		return cnnc_json_text(j, &text);
	if (next != '{' && next != '[')
		return cnnc_json_word(j);
	if (depth == 0)
		return cnnc_json_wrong(j,
				       "expected at most %d values inside of each other in "
				       "the header, and found more",
				       CNNC_JSON_DEPTH);
	while ((more = next == '{' ? cnnc_json_member(j, &counted, &text)
				   : cnnc_json_item(j, &counted)) > 0)
		if (cnnc_json_skip(j, depth - 1))
			return 1;
	return more < 0;
}

#endif
/* End of json.h */
