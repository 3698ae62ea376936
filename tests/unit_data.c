/* SPDX-License-Identifier: MIT */
/*
 * unit_data.c - tests of what feeds training: atomic files, IDX files, data sets, the shuffle, the
 * progress line. Bad files are tables: bytes, and what the error says.
 */
#include "unit_folder.h"
#include "../runtime/shuffle.h"

#include <math.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>

#ifdef CNNC_HAVE_ZLIB
#include <zlib.h>
#endif

/* ------------------------------------------------------------------------------------- atomic */

START_TEST(atomic_replaces)
{
	AtomicFile file;
	struct stat st;

	put("old", "before", 6);
	ck_assert_int_eq(chmod("old", 0640), 0);
	ck_assert_int_eq(symlink("old", "link"), 0);
	WORKS(atomic_open(&file, "link", &err));
	WORKS(atomic_write(&file, "af", 2, &err));
	fprintf(file.stream, "ter %d", 1);
	holds("old", "before");
	WORKS(atomic_commit(&file, &err));
	holds("old", "after 1");
	ck_assert_int_eq(stat("old", &st), 0);
	ck_assert_int_eq(st.st_mode & 0777, 0640);
	ck_assert_int_eq(lstat("link", &st), 0);
	ck_assert(S_ISLNK(st.st_mode));
	ck_assert_int_eq(entries(false), 2);
}
END_TEST

START_TEST(atomic_gives_up)
{
	AtomicFile a, b;

	put("a", "old", 3);
	WORKS(atomic_open(&a, "a", &err));
	WORKS(atomic_open(&b, "b", &err));
	WORKS(atomic_write(&a, "new", 3, &err));
	WORKS(atomic_flush(&a, &err));
	ck_assert_int_eq(entries(false), 3);
	atomic_discard(&a);
	atomic_discard(&a);
	WORKS(atomic_write(&b, "new", 3, &err));
	WORKS(atomic_flush(&b, &err));
	WORKS(atomic_commit(&b, &err));
	holds("a", "old");
	holds("b", "new");
	ck_assert_int_eq(entries(false), 2);
	FAILS(atomic_write(&a, "x", 1, &err), "output", "not open");
	FAILS(atomic_flush(&a, &err), "output", "not open");
	FAILS(atomic_commit(&a, &err), "output", "not open");
}
END_TEST

START_TEST(atomic_bad_target)
{
	AtomicFile file;

	put("plain", "x", 1);
	FAILS(atomic_open(&file, "nowhere/net.c", &err), "nowhere/net.c",
	      "there is no folder nowhere");
	FAILS(atomic_open(&file, "plain/net.c", &err), "plain/net.c", "Not a directory");
	FAILS(atomic_open(&file, ".", &err), ".", "found a folder");
	ck_assert_int_eq(entries(false), 1);
	WORKS(atomic_open(&file, "/dev/full", &err));
	WORKS(atomic_write(&file, "x", 1, &err));
	FAILS(atomic_commit(&file, &err), "/dev/full", "No space left on device");
	WORKS(atomic_open(&file, "/dev/full", &err));
	static const char much[1 << 16];
	FAILS(atomic_write(&file, much, sizeof much, &err), "/dev/full", "No space left");
	/* An error that the caller of stdio did not look at is found in the end. */
	WORKS(atomic_open(&file, "/dev/full", &err));
	ck_assert_int_eq(setvbuf(file.stream, NULL, _IONBF, 0), 0);
	ck_assert_uint_lt(fwrite(much, 1, sizeof much, file.stream), sizeof much);
	FAILS(atomic_commit(&file, &err), "/dev/full", "cannot write");
}
END_TEST

/* A limit on the size of files stands in for a full disk. */
START_TEST(atomic_full_disk)
{
	static const char much[1 << 16];
	static char buffer[1 << 17];
	struct rlimit old, small;
	AtomicFile file;

	put("weights", "old", 3);
	ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &old), 0);
	small = old;
	small.rlim_cur = 10000;
	signal(SIGXFSZ, SIG_IGN);
	ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &small), 0);
	WORKS(atomic_open(&file, "weights", &err));
	FAILS(atomic_write(&file, much, sizeof much, &err), "weights", "cannot write");
	WORKS(atomic_open(&file, "weights", &err));
	ck_assert_int_eq(setvbuf(file.stream, buffer, _IOFBF, sizeof buffer), 0);
	WORKS(atomic_write(&file, much, sizeof much, &err));
	FAILS(atomic_commit(&file, &err), "weights", "cannot write");
	size_t dims[1] = {sizeof much / 4};
	SafeTensorOut tensor = {"w", DATA_F32, 1, dims, much};
	FAILS(safetensors_write("weights", &tensor, 1, &err), "weights", "cannot write");
	FAILS(npy_write("weights", DATA_F32, 1, dims, much, &err), "weights", "cannot write");
	ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &old), 0);
	holds("weights", "old");
	ck_assert_int_eq(entries(false), 1);
}
END_TEST

START_TEST(atomic_same_file)
{
	put("a", "x", 1);
	put("b", "x", 1);
	ck_assert_int_eq(mkdir("sub", 0777), 0);
	ck_assert_int_eq(link("a", "hard"), 0);
	ck_assert_int_eq(symlink("a", "soft"), 0);
	ck_assert_int_eq(symlink("later", "dangling"), 0);
	ck_assert_int_eq(symlink("dangling2", "dangling2"), 0);
	ck_assert(atomic_same("a", "./a") && atomic_same("sub/../a", "hard"));
	ck_assert(atomic_same("soft", "a") && atomic_same("hard", "soft"));
	ck_assert(!atomic_same("a", "b") && !atomic_same("a", "later"));
	ck_assert(atomic_same("later", "sub/../later") && atomic_same("dangling", "later"));
	ck_assert(!atomic_same("later", "sub/later") && !atomic_same("later", "latest"));
	ck_assert(!atomic_same("nowhere/a", "nowhere/a") && !atomic_same("", ""));
	ck_assert(!atomic_same("/dev/null", "/dev/null"));
	ck_assert(!atomic_same("dangling2", "a"));
}
END_TEST

START_TEST(reading_files)
{
	unsigned char *bytes;
	size_t size;
	int ends[2];
	char name[32];

	put("five", "12345", 5);
	WORKS(read_file("five", 5, &bytes, &size, &err));
	ck_assert_uint_eq(size, 5);
	ck_assert_str_eq((char *)bytes, "12345");
	free(bytes);
	FAILS(read_file("five", 4, &bytes, &size, &err), "five", "at most 4 bytes, and found 5");
	ck_assert_ptr_null(bytes);
	FAILS(read_file("none", 4, &bytes, &size, &err), "none", "No such file");
	FAILS(read_file(".", 4, &bytes, &size, &err), ".", "found a folder");
	put("empty", "", 0);
	WORKS(read_file("empty", 5, &bytes, &size, &err));
	ck_assert_uint_eq(size, 0);
	free(bytes);
	/* A stream has no size to look at beforehand. */
	FAILS(read_file("/dev/zero", 70000, &bytes, &size, &err), "/dev/zero", "found more");
	ck_assert_int_eq(pipe(ends), 0);
	ck_assert_int_eq((int)write(ends[1], "piped", 5), 5);
	close(ends[1]);
	snprintf(name, sizeof name, "/dev/fd/%d", ends[0]);
	WORKS(read_file(name, 5, &bytes, &size, &err));
	ck_assert_str_eq((char *)bytes, "piped");
	free(bytes);
	close(ends[0]);
}
END_TEST

START_TEST(messages)
{
	char path[2000];
	size_t length = strlen("seen ?[1m?");

	memset(path, 'p', sizeof path);
	strcpy(path + sizeof path - 7, "/net.c");
	ck_assert(!data_fail(&err, path, "seen %s", "\033[1m\n"));
	ck_assert_str_eq(err.text + strlen(err.text) - length, "seen ?[1m?");
	ck_assert_ptr_nonnull(strstr(err.text, "/net.c: error: "));
	ck_assert(!data_fail(&err, "f", "%s", path));
	ck_assert_uint_eq(strlen(err.text), sizeof err.text - 1);
}
END_TEST

/* ---------------------------------------------------------------------------------------- IDX */

/* Write an IDX file whose data are size bytes i mod 251, gzipped in members pieces or plain. */
static void put_idx(const char *path, unsigned type, int rank, const uint32_t *dims, size_t size,
		    int members)
{
	size_t header = 4 + 4 * (size_t)rank, total = header + size;
	unsigned char *bytes = calloc(1, total);

	ck_assert_ptr_nonnull(bytes);
	bytes[2] = (unsigned char)type;
	bytes[3] = (unsigned char)rank;
	for (size_t i = 0; i < 4 * (size_t)rank; i++)
		bytes[4 + i] = (unsigned char)(dims[i / 4] >> (24 - 8 * (i % 4)));
	for (size_t i = 0; i < size; i++)
		bytes[header + i] = (unsigned char)(i % 251);
	if (members == 0)
		put(path, bytes, total);
#ifdef CNNC_HAVE_ZLIB
	for (int m = 0; m < members; m++) {
		size_t from = total * (size_t)m / (size_t)members;
		size_t to = total * (size_t)(m + 1) / (size_t)members;
		gzFile out = gzopen(path, m ? "ab" : "wb");
		ck_assert_ptr_nonnull(out);
		ck_assert_int_eq(gzwrite(out, bytes + from, (unsigned)(to - from)),
				 (int)(to - from));
		ck_assert_int_eq(gzclose(out), Z_OK);
	}
#endif
	free(bytes);
}

START_TEST(idx_round_trip)
{
	uint32_t dims[4] = {1500, 3, 17, 19};

#ifdef CNNC_HAVE_ZLIB
	for (int members = 0; members <= 2; members++) {
#else
	for (int members = 0; members <= 0; members++) {
#endif
		for (int rank = 1; rank <= 4; rank++) {
			IdxArray a;
			size_t size = 1;
			for (int d = 0; d < rank; d++)
				size *= dims[d];
			put_idx("data.gz", 8, rank, dims, size, members);
			WORKS(idx_read("data.gz", &a, &err));
			ck_assert_int_eq(a.rank, rank);
			ck_assert_uint_eq(a.count, size);
			for (int d = 0; d < rank; d++)
				ck_assert_uint_eq(a.dims[d], dims[d]);
			for (size_t i = 0; i < size; i++)
				if (a.bytes[i] != i % 251)
					ck_abort_msg("byte %zu is %d", i, a.bytes[i]);
			idx_free(&a);
			ck_assert_ptr_null(a.bytes);
		}
	}
}
END_TEST

START_TEST(idx_bad_headers)
{
	static const struct {
		const char *bytes;
		size_t size;
		const char *text;
	} bad[] = {
		{"", 0, "found only 0 bytes"},
		{"\0\0\x08", 3, "found only 3 bytes"},
		{"P5 28 28", 8, "expected an IDX file, which begins"},
		{"\0\0\x77\1\0\0\0\1x", 9, "found 00 00 77 01"},
		{"\0\0\x0d\1\0\0\0\1abcd", 12, "32-bit floats (type 0x0d)"},
		{"\0\0\x08\0x", 5, "1 to 4 dimensions, and found 0"},
		{"\0\0\x08\5x", 5, "1 to 4 dimensions, and found 5"},
		{"\0\0\x08\2\0\0\0\1\0\0", 10, "header of 12 bytes, and found 10 (truncated)"},
		{"\0\0\x08\2\0\0\0\1\0\0\0\0", 12, "found 0 in dimension 2"},
		{"\0\0\x08\1\0\0\0\3ab", 10,
		 "expected 3 bytes of data for [3], and found 2 (trunc"},
		{"\0\0\x08\1\0\0\0\3abcd", 12, "found 4 (trailing bytes)"},
		{"\0\0\x08\3\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 16,
		 "fits into memory"},
		{"\0\0\x08\2\0\xff\xff\xff\0\xff\xff\xff", 12, "and found 0 (truncated)"},
	};

	for (size_t i = 0; i < COUNT(bad); i++) {
		IdxArray a = {.rank = 9};
		put("bad", bad[i].bytes, bad[i].size);
		FAILS(idx_read("bad", &a, &err), "bad", bad[i].text);
		ck_assert_ptr_null(a.bytes);
		ck_assert_int_eq(a.rank, 0);
	}
	IdxArray a;
	FAILS(idx_read("none", &a, &err), "none", "No such file");
	FAILS(idx_read(".", &a, &err), ".", "found a folder");
}
END_TEST

START_TEST(idx_bad_gzip)
{
	IdxArray a;

#ifdef CNNC_HAVE_ZLIB
	uint32_t dims[1] = {3000000}, huge[2] = {0xffffff, 0xffffff};
	unsigned char *bytes;
	size_t size;

	put_idx("z", 8, 1, dims, 2999999, 1);
	FAILS(idx_read("z", &a, &err), "z", "[3000000], and found 2999999 (truncated)");
	put_idx("z", 8, 1, dims, 3000001, 1);
	FAILS(idx_read("z", &a, &err), "z", "at least 3000001 (trailing bytes)");
	put_idx("z", 8, 2, huge, 100, 1);
	FAILS(idx_read("z", &a, &err), "z", "and found 100 (truncated)");
	put_idx("z", 8, 1, dims, 3000000, 1);
	WORKS(read_file("z", SIZE_MAX, &bytes, &size, &err));
	for (size_t cut = 1; cut < size; cut = cut < 30 ? cut + 1 : cut + size / 17) {
		put("cut", bytes, size - cut);
		FAILS(idx_read("cut", &a, &err), "cut", "(truncated)");
	}
	bytes[size - 5] ^= 1;
	put("damaged", bytes, size);
	FAILS(idx_read("damaged", &a, &err), "damaged", "found damage");
	bytes[size - 5] ^= 1;
	bytes[size] = 'x';
	put("longer", bytes, size + 1);
	FAILS(idx_read("longer", &a, &err), "longer", "found bytes after the gzip data");
	free(bytes);
#else
	put("z", "\x1f\x8b\x08\0\0\0\0\0", 8);
	FAILS(idx_read("z", &a, &err), "z", "built without zlib");
#endif
}
END_TEST

/* ------------------------------------------------------------------------- data sets, batches */

/* The first error of a data set goes to err; the others are counted. */
static int reported;

static void keep_first(void *user, const DataError *e)
{
	if (reported++ == 0)
		*(DataError *)user = *e;
}

static const DataSink sink = {keep_first, &err};

static void put_dataset(int rank, uint32_t train, uint32_t test)
{
	uint32_t dims[4] = {train, rank == 4 ? 3 : 2, 2, 2}, size = rank == 4 ? 12 : 4;
	bool four = rank == 4;

	put_idx(four ? "train-images-idx4-ubyte" : "train-images-idx3-ubyte", 8, rank, dims,
		(size_t)train * size, 0);
	put_idx("train-labels-idx1-ubyte", 8, 1, dims, train, 0);
	if (test == 0)
		return;
	dims[0] = test;
	put_idx(four ? "test-images-idx4-ubyte" : "t10k-images-idx3-ubyte", 8, rank, dims,
		(size_t)test * size, 0);
	put_idx(four ? "test-labels-idx1-ubyte" : "t10k-labels-idx1-ubyte", 8, 1, dims, test, 0);
}

START_TEST(dataset_batches)
{
	Dataset set;
	float f[8];
	double d[12];
	int32_t labels[2];
	const uint32_t pick[2] = {6, 0}, beyond[1] = {7};

	put_dataset(3, 7, 5);
	WORKS(dataset_open(".", &set, &sink));
	ck_assert_uint_eq(set.train.count, 7);
	ck_assert_uint_eq(set.test.count, 5);
	ck_assert_uint_eq(set.train.channels, 1);
	ck_assert_uint_eq(set.train.height * set.train.width, set.train.example);
	ck_assert_int_eq(set.train.classes, 7);
	ck_assert(dataset_batch(&set.train, pick, 2, DATA_F32, f, labels));
	for (int i = 0; i < 4; i++) {
		ck_assert(f[i] == (float)(24 + i) / 255.0f);
		ck_assert(f[4 + i] == (float)i / 255.0f);
	}
	ck_assert_int_eq(labels[0], 6);
	ck_assert_int_eq(labels[1], 0);
	ck_assert(!dataset_batch(&set.train, beyond, 1, DATA_F32, f, labels));
	ck_assert(!dataset_batch(&set.train, pick, 1, DATA_I32, f, labels));
	dataset_free(&set);
	entries(true);
	put_dataset(4, 7, 5);
	WORKS(dataset_open(".", &set, &sink));
	ck_assert_uint_eq(set.test.count, 5);
	ck_assert_uint_eq(set.train.channels, 3);
	ck_assert_uint_eq(set.train.example, 12);
	ck_assert(dataset_batch(&set.train, pick, 1, DATA_F64, d, NULL));
	ck_assert(d[11] == 83 / 255.0);
	dataset_free(&set);
	DatasetPart part;
	WORKS(dataset_images("train-images-idx4-ubyte", &part, &err));
	ck_assert(dataset_batch(&part, pick, 1, DATA_F64, d, NULL));
	ck_assert(!dataset_batch(&part, pick, 1, DATA_F64, d, labels));
	dataset_part_free(&part);
	FAILS(dataset_images("train-labels-idx1-ubyte", &part, &err), "train-labels-idx1-ubyte",
	      "expected images");
}
END_TEST

/* There are n errors, the first of which is this. What could be read can be looked at. */
#define SET_FAILS(dir, n, file, words)                                                             \
	do {                                                                                       \
		reported = 0;                                                                      \
		FAILS(dataset_open(dir, &set, &sink), file, words);                                \
		ck_assert_int_eq(reported, n);                                                     \
	} while (0)

START_TEST(dataset_errors)
{
	uint32_t dims[3] = {5, 3, 2};
	Dataset set;

	SET_FAILS("nowhere", 1, "nowhere", "No such file");
	SET_FAILS(".", 1, ".",
		  "train-images-idx3-ubyte or train-images-idx4-ubyte or train-images.idx3-ubyte");
	ck_assert_ptr_nonnull(strstr(err.text, "with .gz) in this folder, and found no file like"));
	put_dataset(3, 7, 0);
	SET_FAILS("train-labels-idx1-ubyte", 1, "train-labels-idx1-ubyte", "found no folder");
	WORKS(dataset_open(".", &set, &sink));
	ck_assert_uint_eq(set.test.count, 0);
	dataset_free(&set);
	dims[1] = 2;
	put_idx("t10k-images-idx3-ubyte", 8, 3, dims, 20, 0);
	SET_FAILS(".", 1, ".",
		  "expected a file t10k-labels-idx1-ubyte or t10k-labels.idx1-ubyte or "
		  "test-labels-idx1-ubyte or test-labels.idx1-ubyte (or one of these with .gz) in "
		  "this folder, and found t10k-images-idx3-ubyte, train-images-idx3-ubyte, "
		  "train-labels-idx1");
	ck_assert_uint_eq(set.test.count, 5);
	dataset_free(&set);
	dims[1] = 3;
	put_idx("t10k-images-idx3-ubyte", 8, 3, dims, 30, 0);
	put_idx("t10k-labels-idx1-ubyte", 8, 1, dims, 5, 0);
	SET_FAILS(".", 1, "./t10k-images-idx3-ubyte", "found [5, 3, 2] for [7, 2, 2]");
	ck_assert_uint_eq(set.train.count, 7);
	ck_assert_uint_eq(set.test.count, 0);
	ck_assert_ptr_null(set.test.images.bytes);
	ck_assert_uint_eq(set.test.labels.count, 5);
	dataset_free(&set);
	put_idx("t10k-labels-idx1-ubyte", 8, 2, (uint32_t[]){5, 1}, 5, 0);
	SET_FAILS(".", 2, "./t10k-labels-idx1-ubyte", "expected labels [N]");
	dataset_free(&set);
	dims[0] = 6;
	put_idx("t10k-labels-idx1-ubyte", 8, 1, dims, 6, 0);
	SET_FAILS(".", 2, "./t10k-labels-idx1-ubyte",
		  "expected 5 labels, one for each image, and found 6");
	dataset_free(&set);
	put("train-images-idx3-ubyte", "junk", 4);
	SET_FAILS(".", 2, "./train-images-idx3-ubyte", "expected an IDX file");
	ck_assert_ptr_null(set.train.images.bytes);
	ck_assert_uint_eq(set.train.labels.count, 7);
	ck_assert_str_eq(set.train.labels.path, "./train-labels-idx1-ubyte");
	ck_assert_uint_eq(set.test.count, 5);
	ck_assert_ptr_null(set.test.labels.bytes);
	dataset_free(&set);
}
END_TEST

/* The default folder: Fashion-MNIST where its package is installed, advice where it is not. */
START_TEST(dataset_default)
{
	struct stat st;
	Dataset set;

	if (stat(DATASET_DEFAULT_DIR, &st) != 0) {
		SET_FAILS(NULL, 1, DATASET_DEFAULT_DIR, "dataset-fashion-mnist");
		ck_assert_ptr_nonnull(strstr(err.text, "--data"));
		return;
	}
#ifdef CNNC_HAVE_ZLIB
	WORKS(dataset_open(NULL, &set, &sink));
	ck_assert_uint_eq(set.train.count, 60000);
	ck_assert_uint_eq(set.test.count, 10000);
	ck_assert_uint_eq(set.train.example, 28 * 28);
	ck_assert_int_eq(set.train.classes, 10);
	dataset_free(&set);
#else
	SET_FAILS(NULL, 4, DATASET_DEFAULT_DIR "/train-images-idx3-ubyte.gz", "built without zlib");
#endif
}
END_TEST

/* ------------------------------------------------------------------------------------ shuffle */

START_TEST(shuffle_permutes)
{
	static const uint32_t sizes[] = {1, 2, 3, 4, 5, 16, 17, 1000, 4096, 4097, 60000};
	static const uint64_t seeds[] = {0, 1, UINT64_MAX};

	for (size_t s = 0; s < COUNT(sizes) * COUNT(seeds); s++) {
		uint32_t n = sizes[s / COUNT(seeds)];
		uint64_t seed = seeds[s % COUNT(seeds)];
		unsigned char *seen = calloc(n, 1);
		ck_assert_ptr_nonnull(seen);
		for (uint32_t i = 0; i < n; i++) {
			uint32_t k = cnnc_shuffle_index(seed, 3, n, i);
			if (k >= n || seen[k]++)
				ck_abort_msg("n %u: place %u gives %u", n, i, k);
		}
		free(seen);
	}
	/* The largest n: no overflow, and still one to one on a sample. */
	ck_assert_uint_ne(cnnc_shuffle_index(1, 1, UINT32_MAX, 0),
			  cnnc_shuffle_index(1, 1, UINT32_MAX, UINT32_MAX - 1));
	ck_assert_uint_eq(cnnc_shuffle_index(1, 1, 0, 0), 0);
	ck_assert_uint_eq(cnnc_shuffle_index(1, 1, 5, 9), 9);
}
END_TEST

START_TEST(shuffle_differs)
{
	enum { N = 1000 };
	const struct {
		uint64_t seed;
		uint32_t epoch;
	} others[] = {{7, 2}, {8, 1}, {7 + (UINT64_C(1) << 32), 1}, {1, 7}};
	uint32_t a[N], b[N];

	dataset_shuffled(7, 1, N, 0, N, a);
	dataset_shuffled(7, 1, N, 400, 100, b);
	ck_assert_mem_eq(a + 400, b, 100 * sizeof b[0]);
	for (size_t o = 0; o < COUNT(others); o++) {
		int same = 0, fixed = 0;
		dataset_shuffled(others[o].seed, others[o].epoch, N, 0, N, b);
		for (uint32_t i = 0; i < N; i++) {
			same += a[i] == b[i];
			fixed += b[i] == i;
		}
		/* Of two random permutations one place agrees on average. */
		ck_assert_int_lt(same, 12);
		ck_assert_int_lt(fixed, 12);
	}
}
END_TEST

/* Every order of three examples comes up about equally often over the epochs. */
START_TEST(shuffle_is_fair)
{
	int times[27] = {0}, orders = 0;

	for (uint32_t epoch = 0; epoch < 6000; epoch++) {
		uint32_t p[3];
		dataset_shuffled(1, epoch, 3, 0, 3, p);
		times[9 * p[0] + 3 * p[1] + p[2]]++;
	}
	for (int i = 0; i < 27; i++) {
		orders += times[i] > 0;
		ck_assert(times[i] == 0 || (times[i] > 800 && times[i] < 1200));
	}
	ck_assert_int_eq(orders, 6);
}
END_TEST

/* ----------------------------------------------------------------------------------- progress */

START_TEST(progress_plain)
{
	FILE *out = fopen("log", "w");
	Progress p = {.out = out, .epochs = 5, .examples = 1000, .metric = "accuracy"};

	ck_assert_ptr_nonnull(out);
	progress_begin(&p, 2, 10.0);
	progress_step(&p, 500, 1.5, 0.25, 11.0);
	progress_end(&p, 1000, 0.51239, 0.8125, 14.0);
	progress_test(&p, 0.6, 0.75);
	p.metric = NULL;
	progress_begin(&p, 3, 20.0);
	progress_end(&p, 1000, NAN, 0, 20.0);
	progress_test(&p, 0.6, 0);
	ck_assert_int_eq(fclose(out), 0);
	holds("log", "epoch 2/5  loss 0.5124  accuracy 0.8125  250 images/s  4.0 s\n"
		     "epoch 2/5  test loss 0.6000  test accuracy 0.7500\n"
		     "epoch 3/5  loss nan  0 images/s  0.0 s\n"
		     "epoch 3/5  test loss 0.6000\n");
}
END_TEST

START_TEST(progress_terminal)
{
	FILE *out = fopen("log", "w");
	Progress p = {.out = out, .terminal = true, .columns = 74, .epochs = 5, .examples = 100};

	ck_assert_ptr_nonnull(out);
	progress_begin(&p, 1, 10.0);
	progress_step(&p, 50, 1.5, 0, 10.5);
	progress_step(&p, 60, 1.5, 0, 10.55);
	progress_step(&p, 99, 1.5, 0, 11.0);
	progress_end(&p, 100, 1.25, 0, 12.0);
	p.columns = 20;
	progress_step(&p, 50, 1.5, 0, 20.0);
	progress_break(&p);
	progress_break(&p);
	ck_assert_int_eq(fclose(out), 0);
	/* A bar and numbers within 73 columns, not redrawn within 0.1 s, then covered by spaces. */
	holds("log", "\repoch 1/5  [############             ]  50%  loss 1.5000  100 images/s"
		     "\repoch 1/5  [######################## ]  99%  loss 1.5000  99 images/s "
		     "\repoch 1/5  loss 1.2500  50 images/s  2.0 s                           \n"
		     "\repoch 1/5   50%  lo\n");
}
END_TEST

START_TEST(progress_time)
{
	double before = progress_clock(), after;
	const struct timespec nap = {0, 20000000};

	ck_assert_int_eq(nanosleep(&nap, NULL), 0);
	after = progress_clock();
	ck_assert(after - before >= 0.02 && after - before < 60);
}
END_TEST

int main(void)
{
	const TTest *tests[] = {
		atomic_replaces,  atomic_gives_up,   atomic_bad_target, atomic_full_disk,
		atomic_same_file, reading_files,     messages,          idx_round_trip,
		idx_bad_headers,  idx_bad_gzip,      dataset_batches,   dataset_errors,
		dataset_default,  shuffle_permutes,  shuffle_differs,   shuffle_is_fair,
		progress_plain,   progress_terminal, progress_time,
	};

	return run_tests("data", tests, COUNT(tests));
}
