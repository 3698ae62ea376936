/* SPDX-License-Identifier: MIT */
#ifndef CNNC_H
#define CNNC_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* All memory of the library comes through one function (libtcc's own excepted): like realloc, with
 * the old size; size 0 frees. NULL in its place means the C library's. */
typedef struct CnncAllocator {
	void *(*resize)(void *user, void *pointer, size_t old_size, size_t size);
	void *user;
} CnncAllocator;

#ifdef __cplusplus
}
#endif
#endif
