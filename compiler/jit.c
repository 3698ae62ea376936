/* SPDX-License-Identifier: MIT */
/* C text to functions by libtcc; the only file that knows it.
 *
 * The idea: nothing outside the process is needed. The text includes no header, since the
 * declarations of what it uses come with it, and every function it calls is handed over by
 * address, so libtcc looks for neither headers nor libraries. libtcc keeps state in globals while
 * it compiles; one lock, the only mutable global of the library, covers that time. Its own memory
 * does not come from our allocator. */
#include "jit.h"

#include <string.h>

#ifdef CNNC_HAVE_TCC
#include "../runtime/vector_math.h"

#include <libtcc.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

struct Jit {
	CnncAllocator allocator;
	TCCState *tcc;
};

const char jit_declarations[] =
	"typedef signed char int8_t; typedef unsigned char uint8_t;\n"
	"typedef int int32_t; typedef unsigned int uint32_t;\n"
	"typedef long long int64_t; typedef unsigned long long uint64_t;\n"
	"typedef unsigned long size_t;\n"
	"#define NULL ((void *)0)\n"
	"#define INT32_MIN (-2147483647 - 1)\n"
	"#define INT32_MAX 2147483647\n"
	"#define INFINITY (1.0f / 0.0f)\n"
	"#define NAN (0.0f / 0.0f)\n"
	"#define restrict\n"
	"#define inline\n"
	"void *memcpy(void *, const void *, size_t);\n"
	"void *memmove(void *, const void *, size_t);\n"
	"void *memset(void *, int, size_t);\n"
#define F1(name) "double " #name "(double); float " #name "f(float);\n"
#define F2(name) "double " #name "(double, double); float " #name "f(float, float);\n"
#include "jit_functions.h"
#undef F1
#undef F2
#define ROW(name, arity, c)
#define VECTOR(name, c) "float cnnc_" #name "f(float);\n"
#include "../runtime/scalar_rows.h"
#undef ROW
	"float cnnc_cos_turnf(int32_t);\n"
	"void cnnc_tile_f32(const void *, const void *, float *, const float *, const float *, "
	"const int64_t *);\n"
	"void cnnc_tile_f64(const void *, const void *, double *, const double *, const double *, "
	"const int64_t *);\n"
	"void cnnc_map_f32(const void *, const void *, void *const *, const int64_t *, uint64_t, "
	"uint64_t);\n"
	"void cnnc_map_f64(const void *, const void *, void *const *, const int64_t *, uint64_t, "
	"uint64_t);\n"
	"extern const void *const cnnc_leaves[];\n";

typedef struct Symbol {
	const char *name;
	void (*function)(void);
} Symbol;

#define SYMBOL(name) {#name, (void (*)(void))name},

static const Symbol symbols[] = {
#define F1(name) SYMBOL(name) SYMBOL(name##f)
#define F2(name) SYMBOL(name) SYMBOL(name##f)
#include "jit_functions.h"
#undef F1
#undef F2
#define ROW(name, arity, c)
#define VECTOR(name, c) SYMBOL(cnnc_##name##f)
#include "../runtime/scalar_rows.h"
#undef ROW
	SYMBOL(cnnc_cos_turnf) SYMBOL(memcpy) SYMBOL(memmove) SYMBOL(memset)
	{"cnnc_tile_f32", (void (*)(void))leaf_team_tile_f32},
	{"cnnc_tile_f64", (void (*)(void))leaf_team_tile_f64},
	{"cnnc_map_f32", (void (*)(void))leaf_team_map_f32},
	{"cnnc_map_f64", (void (*)(void))leaf_team_map_f64}};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* The first complaint; what follows it is usually its consequence. */
typedef struct Complaint {
	char *text;
	size_t size;
} Complaint;

static void complain(void *user, const char *message)
{
	Complaint *c = user;
	if (c->size && !c->text[0])
		snprintf(c->text, c->size, "%s", message);
}

static bool add_symbols(TCCState *tcc, const Symbol *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		void *address;
		memcpy(&address, &list[i].function, sizeof address);
		if (tcc_add_symbol(tcc, list[i].name, address) < 0)
			return false;
	}
	return true;
}

static bool build(TCCState *tcc, const char *text, const void *const *leaves)
{
	tcc_set_options(tcc, "-nostdlib -nostdinc");
	if (tcc_set_output_type(tcc, TCC_OUTPUT_MEMORY) < 0 ||
	    !add_symbols(tcc, symbols, sizeof symbols / sizeof *symbols))
		return false;
	if (tcc_add_symbol(tcc, "cnnc_leaves", leaves) < 0 || tcc_compile_string(tcc, text) < 0)
		return false;
#ifdef CNNC_TCC_RELOCATES_ITSELF
	return tcc_relocate(tcc) >= 0;
#else
	return tcc_relocate(tcc, TCC_RELOCATE_AUTO) >= 0;
#endif
}

Jit *jit_new(const CnncAllocator *allocator, const char *text, const void *const *leaves,
	     char *error, size_t size, bool *ours)
{
	Complaint complaint = {error, size};
	*ours = false;
	error[0] = 0;
	Jit *jit = allocator->resize(allocator->user, NULL, 0, sizeof *jit);
	if (!jit)
		return NULL;
	*jit = (Jit){*allocator, NULL};
	pthread_mutex_lock(&lock);
	bool ok = false;
	jit->tcc = tcc_new();
	if (jit->tcc) {
		tcc_set_error_func(jit->tcc, &complaint, complain);
		ok = build(jit->tcc, text, leaves);
		tcc_set_error_func(jit->tcc, NULL, NULL);
		*ours = !ok;
	}
	pthread_mutex_unlock(&lock);
	if (ok)
		return jit;
	if (!error[0])
		snprintf(error, size, "libtcc could not make executable code");
	jit_free(jit);
	return NULL;
}

void *jit_symbol(Jit *jit, const char *name)
{
	return tcc_get_symbol(jit->tcc, name);
}

void jit_free(Jit *jit)
{
	if (!jit)
		return;
	if (jit->tcc) {
		pthread_mutex_lock(&lock);
		tcc_delete(jit->tcc);
		pthread_mutex_unlock(&lock);
	}
	jit->allocator.resize(jit->allocator.user, jit, sizeof *jit, 0);
}

/* libtcc would end the process if it were refused. What it makes executable are pages of the heap, which
 * may have rules of their own; so one of those is tried. */
bool jit_available(void)
{
	const long size = sysconf(_SC_PAGESIZE);
	void *page = NULL;
	if (size <= 0 || posix_memalign(&page, (size_t)size, (size_t)size) != 0)
		return false;
	bool may = mprotect(page, (size_t)size, PROT_READ | PROT_WRITE | PROT_EXEC) == 0;
	if (may)
		mprotect(page, (size_t)size, PROT_READ | PROT_WRITE);
	free(page);
	return may;
}

#else

const char jit_declarations[] = "";

Jit *jit_new(const CnncAllocator *allocator, const char *text, const void *const *leaves,
	     char *error, size_t size, bool *ours)
{
	static const char why[] = "this cnnc was built without libtcc and cannot run nets";
	(void)allocator;
	(void)text;
	(void)leaves;
	*ours = false;
	if (size >= sizeof why)
		memcpy(error, why, sizeof why);
	return NULL;
}

void *jit_symbol(Jit *jit, const char *name)
{
	(void)jit;
	(void)name;
	return NULL;
}

void jit_free(Jit *jit)
{
	(void)jit;
}

bool jit_available(void)
{
	return false;
}

#endif
