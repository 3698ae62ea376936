/* SPDX-License-Identifier: MIT */
/* The second way from C to functions in the process: the system's compiler makes a shared object
 * (cc.c), which is kept in a cache by what it was made of and loaded (object.c). */
#ifndef OBJECT_H
#define OBJECT_H

#include "compiler.h"

#include <stdatomic.h>

typedef enum ObjectStatus {
	OBJECT_READY,
	OBJECT_NO_COMPILER, /* there is none: what to install is in the text */
	OBJECT_FAILED,      /* the compiler, the disk or the loader did */
	OBJECT_SLOW,        /* the compiler had not finished in time, and was stopped */
	OBJECT_STOPPED      /* the caller asked for it */
} ObjectStatus;

/* ---- cc.c ------------------------------------------------------------------------------------ */

/* $CC, which may carry options, or cc; and $CNNC_CFLAGS, or what makes the code fast here. */
typedef struct Compiler {
	const char **args; /* NULL at the end */
	int nargs;
	const char *path;     /* of its program */
	const char *identity; /* changes when the compiler, its options or the processor do */
} Compiler;

/* False with why (a sentence, and what to do): there is none. */
bool cc_find(Arena *arena, Compiler *compiler, const char **why);

typedef struct Compiling {
	const char *source, *object, *log; /* paths; the log gets what the compiler says */
	int seconds;                       /* at most */
	const atomic_bool *stop;           /* NULL: nobody will ask */
} Compiling;

ObjectStatus cc_run(Arena *arena, const Compiler *compiler, const Compiling *what,
		    const char **why);
int64_t clock_nanoseconds(void); /* that only goes forward */

/* ---- object.c -------------------------------------------------------------------------------- */

typedef struct Object {
	void *handle; /* of dlopen */
	ObjectStatus status;
	const char *why; /* not OBJECT_READY; a sentence */
} Object;

/* The text as a loaded object, from the cache or by the compiler. Several processes may ask for the same at
 * once: each finds a whole entry or makes one. */
Object object_open(Arena *arena, const char *text, size_t length, int seconds,
		   const atomic_bool *stop);
void *object_symbol(void *handle, const char *name); /* NULL: there is none */
void object_close(void *handle);                     /* NULL is fine */

#endif
