/* SPDX-License-Identifier: MIT */
/* Memory with a lifetime instead of an owner: everything of a compilation is cut from chunks that
 * are freed together, so no other file frees anything. Strings, growing arrays, maps and growing
 * texts live here because each is a few lines over arena_alloc.
 *
 * Allocation never fails for the caller: without memory, as for any mistake of our own, die()
 * unwinds to the boundary of the library. Compiled with CNNC_ARENA_DEBUG every object is an
 * allocation of its own, so that AddressSanitizer sees each of them. */
#include "compiler.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 16, CHUNK_BYTES = 64 * 1024, CHUNK_BYTES_MAX = 4 * 1024 * 1024 };

typedef struct Chunk {
	struct Chunk *next;
	size_t bytes; /* with this header */
} Chunk;

struct Arena {
	CnncAllocator allocator;
	Panic *panic;
	Chunk *chunks, *spare; /* in use; to be used again */
	Chunk *large;          /* those of one object each */
	char *at, *end;        /* what is left of the newest of `chunks` */
	size_t chunk_bytes, used;
	Arena *parent, *children, *sibling;
};

static void *resize_with_libc(void *user, void *pointer, size_t old_size, size_t size)
{
	(void)user;
	(void)old_size;
	if (size == 0) {
		free(pointer);
		return NULL;
	}
	return realloc(pointer, size);
}

const CnncAllocator libc_allocator = {resize_with_libc, NULL};

static _Noreturn void die_without_memory(Arena *arena)
{
	arena->panic->out_of_memory = true;
	snprintf(arena->panic->text, sizeof arena->panic->text, "out of memory");
	longjmp(arena->panic->env, 1);
}

_Noreturn void die(Arena *arena, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vsnprintf(arena->panic->text, sizeof arena->panic->text, format, args);
	va_end(args);
	arena->panic->out_of_memory = false;
	longjmp(arena->panic->env, 1);
}

Arena *arena_new(const CnncAllocator *allocator, Panic *panic)
{
	CnncAllocator from = allocator ? *allocator : libc_allocator;
	Arena *arena = from.resize(from.user, NULL, 0, sizeof *arena);
	if (arena)
		*arena = (Arena){.allocator = from, .panic = panic, .chunk_bytes = CHUNK_BYTES};
	return arena;
}

Arena *arena_child(Arena *parent)
{
	Arena *child = NEW(parent, Arena);
	*child = (Arena){.allocator = parent->allocator,
			 .panic = parent->panic,
			 .chunk_bytes = CHUNK_BYTES,
			 .parent = parent,
			 .sibling = parent->children};
	parent->children = child;
	return child;
}

/* The allocator may align to less than we promise. */
static char *align(char *p)
{
	return p + (ALIGNMENT - (uintptr_t)p % ALIGNMENT) % ALIGNMENT;
}

static void free_chunks(Arena *arena, Chunk *first)
{
	CnncAllocator to = arena->allocator;
	for (Chunk *chunk = first, *next; chunk; chunk = next) {
		next = chunk->next;
		arena->used -= chunk->bytes;
		to.resize(to.user, chunk, chunk->bytes, 0);
	}
}

/* The children live in chunks of their parent. */
static void free_family(Arena *arena)
{
	for (Arena *child = arena->children; child; child = child->sibling)
		free_family(child);
	free_chunks(arena, arena->chunks);
	free_chunks(arena, arena->spare);
	free_chunks(arena, arena->large);
}

void arena_free(Arena *arena)
{
	if (!arena)
		return;
	CnncAllocator to = arena->allocator;
	free_family(arena);
	to.resize(to.user, arena, sizeof *arena, 0);
}

static void spare_chunks(Arena *arena, Chunk *from)
{
	for (Chunk *chunk = from, *next; chunk; chunk = next) {
		next = chunk->next;
		chunk->next = arena->spare;
		arena->spare = chunk;
	}
}

void arena_clear(Arena *arena)
{
	for (Arena *child = arena->children; child; child = child->sibling) {
		arena_clear(child);
		spare_chunks(arena, child->spare);
		arena->used += child->used;
	}
	free_chunks(arena, arena->large);
	spare_chunks(arena, arena->chunks);
	arena->children = NULL;
	arena->chunks = arena->large = NULL;
	arena->at = arena->end = NULL;
}

/* A new chunk in a list; returns the aligned start of the `size` bytes after its header. */
static char *chunk_new(Arena *arena, Chunk **list, size_t size)
{
	if (size > SIZE_MAX - sizeof(Chunk) - ALIGNMENT)
		die_without_memory(arena);
	size_t slack = ALIGNMENT;
#ifdef CNNC_ARENA_DEBUG
	/* Nothing behind the object, so that its end is the end of the allocation. */
	if (arena->allocator.resize == resize_with_libc && _Alignof(max_align_t) % ALIGNMENT == 0)
		slack = 0;
#endif
	size_t bytes = sizeof(Chunk) + size + slack;
	Chunk *chunk = arena->allocator.resize(arena->allocator.user, NULL, 0, bytes);
	if (!chunk)
		die_without_memory(arena);
	*chunk = (Chunk){*list, bytes};
	*list = chunk;
	arena->used += bytes;
	return align((char *)(chunk + 1));
}

#ifndef CNNC_ARENA_DEBUG
/* From now on objects are cut from another chunk: one that is spare here or in a parent, or a new one. */
static void next_chunk(Arena *arena)
{
	Arena *from = arena;
	while (from->parent && !from->spare)
		from = from->parent;
	Chunk *chunk = from->spare;
	if (chunk) {
		from->spare = chunk->next;
		from->used -= chunk->bytes;
		chunk->next = arena->chunks;
		arena->chunks = chunk;
		arena->used += chunk->bytes;
	} else {
		chunk_new(arena, &arena->chunks, arena->chunk_bytes);
		chunk = arena->chunks;
		if (arena->chunk_bytes < CHUNK_BYTES_MAX)
			arena->chunk_bytes *= 2;
	}
	arena->at = align((char *)(chunk + 1));
	arena->end = (char *)chunk + chunk->bytes;
}
#endif

void *arena_alloc(Arena *arena, size_t size)
{
#ifdef CNNC_ARENA_DEBUG
	return memset(chunk_new(arena, &arena->large, size), 0, size);
#else
	if (size > CHUNK_BYTES / 4) /* its own chunk; the current one stays in use */
		return memset(chunk_new(arena, &arena->large, size), 0, size);
	size_t rounded = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	if ((size_t)(arena->end - arena->at) < rounded)
		next_chunk(arena);
	void *object = arena->at;
	arena->at += rounded;
	return memset(object, 0, rounded);
#endif
}

void *arena_array(Arena *arena, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		die_without_memory(arena);
	return arena_alloc(arena, count * size);
}

size_t arena_used(const Arena *arena)
{
	return arena->used;
}

char *arena_strndup(Arena *arena, const char *text, size_t length)
{
	if (length == SIZE_MAX)
		die_without_memory(arena);
	char *copy = arena_alloc(arena, length + 1);
	if (length)
		memcpy(copy, text, length);
	return copy;
}

/* v in decimals; returns where it begins before `end`. */
static char *decimals(char *end, long long v)
{
	unsigned long long rest = v < 0 ? 0 - (unsigned long long)v : (unsigned long long)v;
	do
		*--end = (char)('0' + rest % 10);
	while (rest /= 10);
	if (v < 0)
		*--end = '-';
	return end;
}

/* As vsnprintf() for formats of %s, %d and %lld alone, which nearly all are, at a fraction of its time;
 * -1: there is something else, or no room. */
static int format_plain(char *out, size_t room, const char *format, va_list args)
{
	size_t n = 0, length;
	char digits[24], *end = digits + sizeof digits;
	for (const char *piece; *format; n += length) {
		if (*format != '%') {
			piece = format;
			format += length = strcspn(format, "%");
		} else if (format[1] == 's') {
			piece = va_arg(args, const char *);
			if (!piece)
				return -1;
			length = strlen(piece);
			format += 2;
		} else if (format[1] == 'd' || strncmp(format + 1, "lld", 3) == 0) {
			bool is_int = format[1] == 'd';
			piece = decimals(end, is_int ? va_arg(args, int) : va_arg(args, long long));
			length = (size_t)(end - piece);
			format += is_int ? 2 : 4;
		} else {
			return -1;
		}
		if (length >= room - n)
			return -1;
		memcpy(out + n, piece, length);
	}
	out[n] = '\0';
	return (int)n;
}

char *arena_format(Arena *arena, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	char *text = arena_vformat(arena, format, args);
	va_end(args);
	return text;
}

char *arena_vformat(Arena *arena, const char *format, va_list args)
{
	char small[256]; /* most texts are short: format once, measure by the way */
	va_list first, again;
	va_copy(first, args);
	va_copy(again, args);
	int length = format_plain(small, sizeof small, format, first);
	if (length < 0)
		length = vsnprintf(small, sizeof small, format, args);
	if (length < 0)
		die(arena, "cannot format \"%s\"", format);
	char *text = arena_alloc(arena, (size_t)length + 1);
	if ((size_t)length < sizeof small)
		memcpy(text, small, (size_t)length + 1);
	else
		vsnprintf(text, (size_t)length + 1, format, again);
	va_end(first);
	va_end(again);
	return text;
}

void *vec_grow(Arena *arena, void *data, int *cap, size_t size)
{
	if (*cap > INT_MAX / 2)
		die_without_memory(arena);
	int wider = *cap ? *cap * 2 : 8;
	void *grown = arena_array(arena, (size_t)wider, size);
	if (*cap)
		memcpy(grown, data, (size_t)*cap * size);
	*cap = wider;
	return grown;
}

/* ---- maps: entries in order of insertion, found through a table of their numbers plus 1 ---- */

static uint32_t hash_of(const char *key)
{
	uint32_t hash = 2166136261u; /* FNV-1a */
	for (; *key; key++)
		hash = (hash ^ (unsigned char)*key) * 16777619u;
	return hash;
}

/* The slot that holds `key`, or the empty one where it belongs. */
static int slot_of(const Map *map, const char *key, uint32_t hash)
{
	uint32_t mask = (uint32_t)map->nslots - 1, slot = hash & mask;
	for (; map->slots[slot]; slot = (slot + 1) & mask) {
		const struct MapEntry *entry = &map->entries.data[map->slots[slot] - 1];
		if (entry->hash == hash && strcmp(entry->key, key) == 0)
			break;
	}
	return (int)slot;
}

static void map_widen(Map *map)
{
	if (map->nslots > INT_MAX / 2)
		die_without_memory(map->arena);
	map->nslots = map->nslots ? map->nslots * 2 : 16;
	map->slots = NEW_ARRAY(map->arena, int, map->nslots);
	for (int i = 0; i < map->entries.len; i++) {
		const struct MapEntry *entry = &map->entries.data[i];
		map->slots[slot_of(map, entry->key, entry->hash)] = i + 1;
	}
}

void map_init(Map *map, Arena *arena)
{
	*map = (Map){.arena = arena};
}

void *map_get(const Map *map, const char *key)
{
	if (map->nslots == 0)
		return NULL;
	int number = map->slots[slot_of(map, key, hash_of(key))];
	return number ? map->entries.data[number - 1].value : NULL;
}

/* The key is kept, not copied; putting it again replaces the value and keeps the place in the
 * order. */
void map_put(Map *map, const char *key, void *value)
{
	if (map->entries.len >= map->nslots / 2)
		map_widen(map);
	uint32_t hash = hash_of(key);
	int slot = slot_of(map, key, hash);
	if (map->slots[slot]) {
		map->entries.data[map->slots[slot] - 1].value = value;
		return;
	}
	vec_push(map->arena, &map->entries, (struct MapEntry){key, value, hash});
	map->slots[slot] = map->entries.len;
}

/* ---- growing texts ---- */

void text_init(Text *text, Arena *arena)
{
	*text = (Text){.arena = arena, .data = ""};
}

/* Room for `length` bytes more and the terminator. */
static void text_reserve(Text *text, size_t length)
{
	if (length >= SIZE_MAX / 2 - text->len)
		die_without_memory(text->arena);
	size_t needed = text->len + length + 1;
	if (needed <= text->cap)
		return;
	size_t cap = text->cap ? text->cap * 2 : 128;
	if (cap < needed)
		cap = needed;
	char *data = arena_alloc(text->arena, cap);
	memcpy(data, text->data, text->len + 1);
	text->data = data;
	text->cap = cap;
}

void text_add(Text *text, const char *format, ...)
{
	va_list first, args, again;
	va_start(args, format);
	va_copy(first, args);
	va_copy(again, args);
	text_reserve(text, 64);
	size_t room = text->cap - text->len;
	int length = format_plain(text->data + text->len, room, format, first);
	if (length < 0)
		length = vsnprintf(text->data + text->len, room, format, args);
	va_end(first);
	va_end(args);
	if (length < 0)
		die(text->arena, "cannot format \"%s\"", format);
	if ((size_t)length >= room) {
		text_reserve(text, (size_t)length);
		vsnprintf(text->data + text->len, (size_t)length + 1, format, again);
	}
	va_end(again);
	text->len += (size_t)length;
}

void text_addn(Text *text, const char *data, size_t length)
{
	text_reserve(text, length);
	if (length)
		memcpy(text->data + text->len, data, length);
	text->len += length;
	text->data[text->len] = '\0';
}
