/* SPDX-License-Identifier: MIT */
/*
 * data.h - what the command line uses to feed a training program.
 *
 * Files of data sets (IDX), of arrays (NumPy) and of weights (safetensors), batches, files that
 * are either written whole or not at all, and the progress line of training.
 *
 * The one idea: every file is hostile until its sizes have been compared with each other and with
 * what is really there, so each reader returns either a complete, checked object or an error.
 *
 * Errors are values: a function that can fail returns false and fills its DataError, which must
 * not be NULL, with "FILE: error: what was expected and what was seen". An object that a failed
 * function should have filled is empty and owns nothing. What succeeded is owned by the caller,
 * who releases it with the matching _free function; releasing an empty object does nothing.
 */
#ifndef CNNC_DATA_H
#define CNNC_DATA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* The most dimensions an array in a file may have. */
#define DATA_MAX_RANK 16

/* Room for the text of any shape: 16 dimensions of up to 20 digits, their commas and brackets. */
#define DATA_SHAPE_TEXT (DATA_MAX_RANK * 22 + 4)

#ifdef __GNUC__
#define DATA_PRINTF(text, first) __attribute__((format(printf, text, first)))
#else
#define DATA_PRINTF(text, first)
#endif

typedef struct {
	char text[1024];
} DataError;

/* Where a function that can find several errors reports each of them, in order. */
typedef struct {
	void (*report)(void *user, const DataError *err);
	void *user;
} DataSink;

/* The types an element of a file may have. The first four can be written; DATA_BF16 and DATA_F8_* occur in
 * safetensors only. */
typedef enum {
	DATA_F32,
	DATA_F64,
	DATA_I32,
	DATA_I64,
	DATA_U8,
	DATA_BOOL,
	DATA_F16,
	DATA_BF16,
	DATA_I8,
	DATA_I16,
	DATA_U16,
	DATA_U32,
	DATA_U64,
	DATA_F8_E4M3,
	DATA_F8_E5M2,
	DATA_TYPES
} DataType;

/* ------------------------------------------------------------------ errors and files: atomic.c */

/*
 * Write "FILE: error: MESSAGE" into err and return false. A long path keeps its end, and "-" is
 * standard input; control characters, which may come from a file, become '?'.
 */
bool data_fail(DataError *err, const char *file, const char *format, ...) DATA_PRINTF(3, 4);

/*
 * Read a whole file of at most max bytes; "-" is standard input. *bytes belongs to the caller
 * (free) and is followed by one zero byte, which *size does not count. Errors: missing,
 * unreadable, a folder, larger than max, memory.
 */
bool read_file(const char *path, size_t max, unsigned char **bytes, size_t *size, DataError *err);

/*
 * A file that appears whole or not at all: written beside its target, then renamed over it. A
 * symbolic link stays, and the file it leads to is replaced, or made. What is no regular file (a
 * device, a pipe, an open file such as /dev/stdout) is written in place, and "-" is standard
 * output. Write to stream with any function of stdio: an error is kept there and found by
 * atomic_flush. After a failure nothing is left behind and the target is as it was.
 */
typedef struct {
	FILE *stream;
	char *path;            /* as the caller gave it, for messages */
	struct CnncFile *file; /* of atomic.h */
} AtomicFile;

/* Open path for writing. Errors: its folder is missing or read-only, it is a folder. */
bool atomic_open(AtomicFile *file, const char *path, DataError *err);

/* Whether path could be opened, without a trace. A device or a pipe is looked at, not opened. */
bool atomic_check(const char *path, DataError *err);

/* Whether the path is written in place: it is there (or "-"), and no regular file. */
bool atomic_in_place(const char *path);

/*
 * Whether both paths lead to one file, by whatever spelling or link; if it is not there, whether
 * they would make the same. "-" is standard output. Not so a terminal or another character device,
 * which nothing replaces.
 */
bool atomic_same(const char *a, const char *b);

/* Write size bytes. A failure (a full disk) discards the file. */
bool atomic_write(AtomicFile *file, const void *bytes, size_t size, DataError *err);

/* Bring everything to the disk and close, but do not rename yet. A failure discards the file. */
bool atomic_flush(AtomicFile *file, DataError *err);

/* Flush if that is still to do, then put the file in its place. A failure discards it. */
bool atomic_commit(AtomicFile *file, DataError *err);

/*
 * The same for n open files that belong together: none gets its name before all are on the disk. A
 * failure discards those that have no name yet.
 */
bool atomic_commit_all(AtomicFile *files, int n, DataError *err);

/* Give up: close, and remove what was written. Harmless after a failure or a commit. */
void atomic_discard(AtomicFile *file);

/* ------------------------------------------------------------- elements and NumPy files: npy.c */

/* An array in memory: C order, elements of the host's byte order. */
typedef struct {
	DataType type;
	int rank;
	size_t dims[DATA_MAX_RANK];
	size_t count; /* elements */
	void *data;   /* never NULL in an array that was read, even if it has no elements */
} DataArray;

/* Bytes of one element. */
size_t data_type_size(DataType type);

/* The type's name in messages and in safetensors files: "F32", "BOOL", ... */
const char *data_type_name(DataType type);

/* Product of the dimensions; false if count elements of 8 bytes could not be addressed. */
bool data_count(int rank, const size_t *dims, size_t *count);

/* "[64, 1, 28, 28]"; "[]" for a scalar. Returns text. */
const char *data_shape(char text[DATA_SHAPE_TEXT], int rank, const size_t *dims);

/*
 * Convert count little-endian elements of type from, at any alignment, to F32, F64 or I32 in the
 * host's order. To I32, a value must be whole and in range; to F32, a finite value must stay
 * finite (it is rounded); NaN and infinities pass between floating types. what and file are for
 * the message: the thing the elements belong to, and its file. Errors: a value that does not
 * fit, with its place; a type without conversion (DATA_F8_*); a target other than the three.
 */
bool data_decode(const char *file, const char *what, DataType from, const void *bytes, size_t count,
		 DataType as, void *out, DataError *err);

/* Append count elements (F32, F64, I32 or I64) as little-endian bytes. */
bool data_encode(AtomicFile *file, DataType type, const void *data, size_t count, DataError *err);

/*
 * Read a .npy file (format 1 or 2; floats of 2, 4 and 8 bytes, integers of 1 to 8, booleans; either
 * order of bytes, C or Fortran order) as F32, F64 or I32 in C order, by data_decode's rules.
 * Errors: not a .npy file, another version or type, a header that is not exactly NumPy's, truncated
 * data, trailing bytes, a value that does not fit.
 */
bool npy_read(const char *path, DataType as, DataArray *out, DataError *err);

/* Write an array to an open file in NumPy's format 1. The type must be F32, F64, I32 or I64. */
bool npy_put(AtomicFile *file, DataType type, int rank, const size_t *dims, const void *data,
	     DataError *err);

/* The same atomically, to a file of its own. */
bool npy_write(const char *path, DataType type, int rank, const size_t *dims, const void *data,
	       DataError *err);

void data_array_free(DataArray *array);

/* --------------------------------------------------------------------------- IDX files: idx.c */

#define IDX_MAX_RANK 4

/* The unsigned bytes of an IDX file, C order. No dimension is 0. */
typedef struct {
	char *path; /* of the file, for messages */
	int rank;
	size_t dims[IDX_MAX_RANK];
	size_t count;
	unsigned char *bytes;
} IdxArray;

/*
 * Read an IDX file of unsigned bytes with 1 to 4 dimensions, plain or gzipped (told by its first
 * bytes, not by its name); "-" is standard input. Errors: not IDX, another element type or rank, a size of 0, sizes
 * that overflow, truncated or damaged data, trailing bytes. Memory grows with the data that is
 * there, not with what the header claims.
 */
bool idx_read(const char *path, IdxArray *out, DataError *err);

void idx_free(IdxArray *array);

/* ------------------------------------------------------------ safetensors files: safetensors.c */

/* A tensor in a file that was read. */
typedef struct {
	char *name;
	DataType type;
	int rank;
	size_t dims[DATA_MAX_RANK];
	size_t count;
	const unsigned char *bytes; /* little-endian, any alignment: read it by safetensors_get */
	size_t size;                /* bytes */
} SafeTensor;

/* A word about a file, kept in it: {"step", "4685"}. */
typedef struct {
	const char *key, *value;
} SafeNote;

/* A file that was read: its tensors and notes in the order of its header. */
typedef struct {
	char *path;
	SafeTensor *tensors;
	size_t count;
	SafeNote *notes;
	size_t notes_count;
	unsigned char *file; /* the bytes the tensors point into */
} SafeTensors;

/* A tensor to write: type F32, F64, I32 or I64, C order. */
typedef struct {
	const char *name;
	DataType type;
	int rank;
	const size_t *dims;
	const void *data;
} SafeTensorOut;

/*
 * Read a safetensors file; the texts of "__metadata__" are its notes. Errors: truncated, a header
 * that is not JSON of the right form, an unknown type, a tensor given twice, offsets that do not match the
 * shape, leave the file, overlap, or leave bytes that belong to no tensor.
 */
bool safetensors_read(const char *path, SafeTensors *out, DataError *err);

/* The tensor of that name, or NULL. */
const SafeTensor *safetensors_find(const SafeTensors *file, const char *name);

/* Convert the tensor to F32, F64 or I32 into out (count elements), by data_decode's rules. */
bool safetensors_get(const SafeTensors *file, const SafeTensor *tensor, DataType as, void *out,
		     DataError *err);

/* The value of the note of that key, or NULL. */
const char *safetensors_note(const SafeTensors *file, const char *key);

/*
 * Write tensors atomically, in the given order; 8-byte types lie before 4-byte types in the data,
 * so that every tensor is aligned. Names are printable ASCII and differ. Errors: a bad name or
 * type, sizes that overflow, what atomic_write reports.
 */
bool safetensors_write(const char *path, const SafeTensorOut *tensors, size_t count,
		       DataError *err);

/* The same, with notes: printable ASCII, keys that differ. */
bool safetensors_write_notes(const char *path, const SafeTensorOut *tensors, size_t count,
			     const SafeNote *notes, size_t notes_count, DataError *err);

void safetensors_free(SafeTensors *file);

/* -------------------------------------------------------------------------- batches: dataset.c */

/* Where Debian's package dataset-fashion-mnist puts its files; a build may name another place. */
#ifndef DATASET_DEFAULT_DIR
#define DATASET_DEFAULT_DIR "/usr/share/datasets/fashion-mnist"
#endif

/* Images as bytes, and their labels. */
typedef struct {
	uint32_t count; /* images */
	uint32_t channels, height, width;
	size_t example;  /* bytes of one image: channels * height * width */
	int32_t classes; /* the largest label + 1; 0 without labels */
	IdxArray images; /* [count, height, width] or [count, channels, height, width] */
	IdxArray labels; /* [count], or empty */
} DatasetPart;

typedef struct {
	DatasetPart train;
	DatasetPart test; /* count is 0 if the folder has no test files */
} Dataset;

/*
 * Read the data set in folder dir, or in DATASET_DEFAULT_DIR if dir is NULL: train-images and
 * train-labels, and, if there are any, t10k- (or test-) images and labels, by the names of
 * idx_names.h (train-images-idx3-ubyte), with or without .gz. Errors: no such folder, a file that
 * is missing (with the names looked for, and the files like it), any of idx_read, counts that
 * disagree, test images of another size than the training images. All that are found are
 * reported, and *out holds the files that are sound, so that they can be judged further: images
 * without labels, or labels without images (count is 0). Whatever is returned, the caller frees it.
 */
bool dataset_open(const char *dir, Dataset *out, const DataSink *sink);

void dataset_free(Dataset *dataset);

/* Read one IDX file of images, [N,H,W] or [N,C,H,W], without labels. */
bool dataset_images(const char *path, DatasetPart *out, DataError *err);

void dataset_part_free(DatasetPart *part);

/*
 * Fill a batch: x gets n images as byte / 255, computed in type (F32 or F64), shape
 * [n, channels, height, width]; labels gets n labels, unless it is NULL. False, and nothing
 * useful in x, if an index is not below part->count, the type is another, or labels are asked
 * for and the part has none.
 */
bool dataset_batch(const DatasetPart *part, const uint32_t *indices, size_t n, DataType type,
		   void *x, int32_t *labels);

/*
 * The examples at places first .. first + n - 1 of the shuffled order of that epoch: see
 * shuffle.h. first + n must not exceed count.
 */
void dataset_shuffled(uint64_t seed, uint32_t epoch, uint32_t count, uint32_t first, uint32_t n,
		      uint32_t *indices);

/* --------------------------------------------------------------- the progress line: progress.c */

/* The caller's: fill the first six fields, zero the rest. Names and out must outlive it. */
typedef struct {
	FILE *out;
	bool terminal;      /* redraw one line in place; otherwise print a line per epoch */
	int columns;        /* of the terminal; 0 if unknown */
	int epochs;         /* how many there will be */
	uint64_t examples;  /* of an epoch */
	const char *metric; /* name of the metric, or NULL if there is none */
	int epoch;          /* the present one, from 1 */
	double started;     /* when it began, in seconds */
	double drawn;       /* when the line was last drawn */
	int width;          /* columns that the drawn line occupies; 0 if none is drawn */
} Progress;

/* Seconds of a clock that never goes back. */
double progress_clock(void);

/* An epoch (from 1) begins. now is progress_clock(), here and below. */
void progress_begin(Progress *progress, int epoch, double now);

/*
 * done of the examples are behind us, with these means so far. Draws on a terminal, at most ten
 * times a second; call it after every batch.
 */
void progress_step(Progress *progress, uint64_t done, double loss, double metric, double now);

/* The epoch is over: print its line for good, with images/s over done examples and its time. */
void progress_end(Progress *progress, uint64_t done, double loss, double metric, double now);

/* Print the line after an epoch: loss and metric on the test examples. */
void progress_test(Progress *progress, double loss, double metric);

/* Leave the line as it stands and move below it, so that a message can be printed. */
void progress_break(Progress *progress);

#endif
