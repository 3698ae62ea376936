/* Start of idx_names.h */
/* SPDX-License-Identifier: MIT */
/*
 * idx_names.h - how the files of a data set are called.
 *
 * The one idea: the names are counted through, in the order in which they are tried, so that what
 * is looked for and what a message lists are the same. MNIST's own names come first
 * (train-images-idx3-ubyte), then those with a dot, as some copies have it
 * (train-images.idx3-ubyte); idx4 is for images with channels.
 */
#ifndef CNNC_IDX_NAMES_H
#define CNNC_IDX_NAMES_H

#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

enum {
	CNNC_IDX_NAME = 32,     /* room for a name without its folder */
	CNNC_IDX_SHOWN = 6,     /* so many files of a folder are listed */
	CNNC_IDX_SHORT = 40,    /* of a file's name so much */
	CNNC_IDX_MISSING = 640, /* room for the message about a missing file */
	CNNC_IDX_ENTRY = 256    /* room for the name of an entry of a folder */
};

/* Name k of the images or labels of the training or test part; 0: there are no more. */
static inline int cnnc_idx_name(int test, int labels, int k, char name[CNNC_IDX_NAME])
{
	static const char *const stems[] = {"train", "t10k", "test"};
	int ranks = labels ? 1 : 2, rank = labels ? 1 : 3 + k % 2;
	int dotted = k / ranks % 2, stem = k / ranks / 2;

	snprintf(name, CNNC_IDX_NAME, "%s-%s%cidx%d-ubyte", stems[(test + stem) % 3],
		 labels ? "labels" : "images", dotted ? '.' : '-', rank);
	return stem < 1 + test;
}

/* The first file of these names, with that ending, that the folder has; 0: none. */
static inline int cnnc_idx_find(const char *folder, int test, int labels, const char *ending,
				char *path, size_t room)
{
	char name[CNNC_IDX_NAME];
	struct stat st;

	for (int k = 0; cnnc_idx_name(test, labels, k, name); k++) {
		int length = snprintf(path, room, "%s/%s%s", folder, name, ending);

		if (length > 0 && (size_t)length < room && stat(path, &st) == 0)
			return 1;
	}
	return 0;
}

/* Whether a file may be meant to belong to a data set, by its name. */
static inline int cnnc_idx_is_like(const char *name)
{
	static const char *const parts[] = {"idx", "ubyte", "images", "labels"};
	char lower[CNNC_IDX_ENTRY];
	size_t length = strlen(name);

	if (length >= sizeof lower)
		return 0;
	for (size_t i = 0; i <= length; i++)
		lower[i] =
			(char)(name[i] >= 'A' && name[i] <= 'Z' ? name[i] + ('a' - 'A') : name[i]);
	for (int i = 0; i < 4; i++)
		if (strstr(lower, parts[i]))
			return 1;
	return 0;
}

/* The first of the folder's files like these, in alphabetical order, after the one that is given;
 * counts all that come after it. */
static inline int cnnc_idx_next(const char *folder, char name[CNNC_IDX_ENTRY])
{
	DIR *all = opendir(folder);
	char first[CNNC_IDX_ENTRY] = "";
	int count = 0;

	for (struct dirent *entry; all && (entry = readdir(all));) {
		const char *next = entry->d_name;

		if (!cnnc_idx_is_like(next) || strcmp(next, name) <= 0)
			continue;
		count++;
		if (!first[0] || strcmp(next, first) < 0)
			strcpy(first, next);
	}
	if (all)
		closedir(all);
	strcpy(name, first);
	return count;
}

/* What to say of a folder that has none of the names: those, and the files that are like them. */
static inline void cnnc_idx_missing(const char *folder, int test, int labels, const char *endings,
				    char text[CNNC_IDX_MISSING])
{
	char name[CNNC_IDX_NAME], found[CNNC_IDX_ENTRY] = "";
	size_t room = CNNC_IDX_MISSING, used;
	int left;

	used = (size_t)snprintf(text, room, "expected a file");
	for (int k = 0; cnnc_idx_name(test, labels, k, name); k++)
		used += (size_t)snprintf(text + used, room - used, "%s %s", k ? " or" : "", name);
	used += (size_t)snprintf(text + used, room - used, "%s in this folder, and found ",
				 endings);
	left = cnnc_idx_next(folder, found);
	if (left == 0)
		snprintf(text + used, room - used, "no file like it");
	for (int i = 0; i < CNNC_IDX_SHOWN && left > 0; i++) {
		used += (size_t)snprintf(text + used, room - used, "%s%.*s", i ? ", " : "",
					 CNNC_IDX_SHORT, found);
		if (i + 1 == CNNC_IDX_SHOWN && left > 1)
			snprintf(text + used, room - used, " and %d more", left - 1);
		left = cnnc_idx_next(folder, found);
	}
}

#endif
/* End of idx_names.h */
