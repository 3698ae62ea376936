/* SPDX-License-Identifier: MIT */
/* See random_net.h. Every value that is kept is an image [N, channels, height, width]; a step draws an
 * operation and makes another one of the newest. What would cost too much is left out. */
#include "random_net.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { MOST_IMAGES = 16, BUDGET = 150000 /* multiply-adds forward */ };

typedef struct Image {
	int64_t c, h, w;
} Image;

typedef struct Draw {
	RandomNet *out;
	uint64_t state;
	size_t length;
	Image images[MOST_IMAGES]; /* h0, h1, … */
	int n;
	int64_t work;
} Draw;

static int pick(Draw *d, int n)
{
	uint64_t x = d->state += UINT64_C(0x9E3779B97F4A7C15);
	x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
	return (int)((x ^ x >> 31) % (uint64_t)n);
}

#define PICK(d, ...)                                                                               \
	((const int[]){__VA_ARGS__})[pick(d, (int)(sizeof(int[]){__VA_ARGS__} / sizeof(int)))]

static void say(Draw *d, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	size_t room = sizeof d->out->text - d->length;
	int n = vsnprintf(d->out->text + d->length, room, format, args);
	va_end(args);
	if (n > 0)
		d->length += (size_t)n < room ? (size_t)n : room - 1;
}

static const Image *newest(const Draw *d)
{
	return &d->images[d->n - 1];
}

/* Whether a step of so many multiply-adds may be taken. */
static bool affords(Draw *d, int64_t work)
{
	if (d->n == MOST_IMAGES || d->work + work > BUDGET)
		return false;
	d->work += work;
	return true;
}

static void add(Draw *d, int64_t c, int64_t h, int64_t w)
{
	d->images[d->n++] = (Image){c, h, w};
}

static int filters(Draw *d)
{
	return PICK(d, 16, 16, 16, 32, 32, 48, 3, 5, 8, 12, 20, 24);
}

/* ---- layers ------------------------------------------------------------------------------------ */

typedef struct Window {
	int size, stride, pad, dilation;
	int64_t out; /* at most 0: it does not fit */
} Window;

static Window window(Draw *d, int64_t extent)
{
	Window w = {1 + pick(d, 3), PICK(d, 1, 1, 1, 2, 2, 3), pick(d, 3), PICK(d, 1, 1, 2), 0};
	int64_t room = extent + 2 * w.pad - w.dilation * (w.size - 1) - 1;
	w.out = room < 0 ? 0 : room / w.stride + 1;
	return w;
}

static void convolve(Draw *d)
{
	Image x = *newest(d);
	Window h = window(d, x.h), w = window(d, x.w);
	if (pick(d, 4) == 0) { /* as most are */
		h = (Window){3, 1, h.pad, 1, x.h + 2 * h.pad - 2};
		w = (Window){3, 1, w.pad, 1, x.w + 2 * w.pad - 2};
	}
	bool own = pick(d, 4) == 0; /* a kernel for each channel */
	int64_t groups = own ? x.c : PICK(d, 1, 1, 1, 2, 4), o = own ? x.c : filters(d);
	if (h.out < 1 || w.out < 1 || h.out > 9 || w.out > 9 || x.c % groups || o % groups ||
	    !affords(d, d->out->batch * o * h.out * w.out * (x.c / groups) * h.size * w.size))
		return;
	say(d, "    h%d = h%d |> ", d->n, d->n - 1);
	if (own)
		say(d, "depthwise(");
	else
		say(d, "conv(%d, ", (int)o);
	say(d, "[%d, %d], stride = [%d, %d], pad = [%d, %d], dilation = [%d, %d]", h.size, w.size,
	    h.stride, w.stride, h.pad, w.pad, h.dilation, w.dilation);
	if (!own && groups > 1)
		say(d, ", groups = %d", (int)groups);
	say(d, ", bias = %s)\n", pick(d, 2) ? "true" : "false");
	add(d, o, h.out, w.out);
}

static void convolve_back(Draw *d)
{
	Image x = *newest(d);
	int size = 1 + pick(d, 3), stride = 1 + pick(d, 2), pad = pick(d, 2), o = filters(d);
	int64_t h = (x.h - 1) * stride - 2 * pad + size, w = (x.w - 1) * stride - 2 * pad + size;
	if (h < 1 || w < 1 || h > 9 || w > 9 || pad >= size ||
	    !affords(d, d->out->batch * x.c * o * x.h * x.w * size * size))
		return;
	say(d, "    h%d = h%d |> conv_transpose(%d, %d, stride = %d, pad = %d)\n", d->n, d->n - 1,
	    o, size, stride, pad);
	add(d, o, h, w);
}

static void pool(Draw *d)
{
	Image x = *newest(d);
	int size = 2 + pick(d, 2), stride = 1 + pick(d, 2), pad = pick(d, 2);
	bool greatest = pick(d, 2);
	if (x.h + 2 * pad < size || x.w + 2 * pad < size || !affords(d, 0))
		return;
	d->out->kinks |= greatest;
	say(d, "    h%d = h%d |> %s(%d, stride = %d, pad = %d)\n", d->n, d->n - 1,
	    greatest ? "maxpool" : "avgpool", size, stride, pad);
	add(d, x.c, (x.h + 2 * pad - size) / stride + 1, (x.w + 2 * pad - size) / stride + 1);
}

static void elementwise(Draw *d)
{
	static const char *const names[] = {"relu",      "relu",      "tanh",     "sigmoid",
					    "silu",      "gelu",      "softmax",  "layernorm",
					    "batchnorm", "batchnorm", "batchnorm"};
	Image x = *newest(d);
	const char *name = names[pick(d, (int)(sizeof names / sizeof *names))];
	bool varies = d->out->batch * x.h * x.w >= 4; /* else hardly, and its root is noise */
	if ((strcmp(name, "batchnorm") == 0 && !varies) ||
	    (strcmp(name, "layernorm") == 0 && x.c * x.h * x.w < 8) || !affords(d, 0))
		return;
	d->out->kinks |= strcmp(name, "relu") == 0;
	say(d, "    h%d = h%d |> %s\n", d->n, d->n - 1, name);
	add(d, x.c, x.h, x.w);
}

/* As most are: what lies between two convolutions is cheap, and is read again by the gradient of the second. */
static void normalise(Draw *d)
{
	convolve(d);
	Image x = *newest(d);
	bool bends = pick(d, 2);
	if (d->out->batch * x.h * x.w < 4 || !affords(d, 0))
		return;
	d->out->kinks |= bends;
	say(d, "    h%d = h%d |> batchnorm%s\n", d->n, d->n - 1, bends ? " |> relu" : "");
	add(d, x.c, x.h, x.w);
	convolve(d);
}

static void resize(Draw *d)
{
	Image x = *newest(d);
	int a = 1 + pick(d, 2), b = 1 + pick(d, 2);
	bool up = pick(d, 2);
	int64_t h = up ? x.h * a : x.h + 2 * a, w = up ? x.w * b : x.w + 2 * b;
	if (h > 9 || w > 9 || !affords(d, 0))
		return;
	say(d, "    h%d = h%d |> %s([%d, %d])\n", d->n, d->n - 1, up ? "upsample" : "pad", a, b);
	add(d, x.c, h, w);
}

/* With an older image of the same height and width: side by side, or added where channels agree. */
static void combine(Draw *d)
{
	Image x = *newest(d);
	int k = pick(d, d->n);
	const Image *other = &d->images[k];
	if (other->h != x.h || other->w != x.w || x.c + other->c > 64 || !affords(d, 0))
		return;
	bool sum = other->c == x.c && k != d->n - 1 && pick(d, 3);
	say(d, sum ? "    h%d = h%d + h%d\n" : "    h%d = concat(h%d, h%d)\n", d->n, d->n - 1, k);
	add(d, sum ? x.c : x.c + other->c, x.h, x.w);
}

/* ---- definitions of one's own ------------------------------------------------------------------- */

/* A sum of products with subscripts s*h + e*i - p, some of them backwards, and its kernel's dimensions in
 * some order. */
static void define_window(Draw *d)
{
	static const char *const orders[] = {"[o, c, i, j]", "[i, j, c, o]", "[c, o, i, j]",
					     "[c, i, j, o]"};
	Image x = *newest(d);
	int o = filters(d), size[2] = {1 + pick(d, 3), 1 + pick(d, 2)}, order = pick(d, 4);
	int64_t h = 1 + pick(d, 5), w = 1 + pick(d, 6);
	bool turned = pick(d, 4) == 0; /* rows by columns */
	if (!affords(d, d->out->batch * o * h * w * x.c * size[0] * size[1]))
		return;
	const int dims[4][4] = {{o, (int)x.c, size[0], size[1]},
				{size[0], size[1], (int)x.c, o},
				{(int)x.c, o, size[0], size[1]},
				{(int)x.c, size[0], size[1], o}};
	const int *k = dims[order];
	say(d, "    param k%d: [%d, %d, %d, %d] = 0\n", d->n, k[0], k[1], k[2], k[3]);
	say(d,
	    "    h%d[n, o, h < %d, w < %d] = sum[c, i, j] h%d[n, c, %d*%s + %d*i - %d, %d*%s + "
	    "%d*j - "
	    "%d] * k%d%s\n",
	    d->n, (int)h, (int)w, d->n - 1, 1 + pick(d, 3), turned ? "w" : "h",
	    PICK(d, 1, 1, 2, -1), pick(d, 3), 1 + pick(d, 2), turned ? "h" : "w",
	    PICK(d, 1, 1, 2, -1), pick(d, 3), d->n, orders[order]);
	add(d, o, h, w);
}

/* Channels weighted by what the image as a whole says, or by how alike they are. */
static void attend(Draw *d)
{
	Image x = *newest(d);
	if (pick(d, 2)) {
		if (!affords(d, d->out->batch * x.c * x.c))
			return;
		say(d, "    s%d = h%d |> global_avgpool |> dense(%d) |> sigmoid\n", d->n, d->n - 1,
		    (int)x.c);
		say(d, "    h%d[n, c, h, w] = h%d[n, c, h, w] * s%d[n, c]\n", d->n, d->n - 1, d->n);
	} else {
		if (!affords(d, 2 * d->out->batch * x.c * x.c * x.h * x.w))
			return;
		say(d, "    s%d[n, c, e] = sum[h, w] h%d[n, c, h, w] * h%d[n, e, h, w]\n", d->n,
		    d->n - 1, d->n - 1);
		say(d, "    h%d[n, c, h, w] = 0.1 * sum[e] s%d[n, e, c] * h%d[n, e, h, w]\n", d->n,
		    d->n, d->n - 1);
	}
	add(d, x.c, x.h, x.w);
}

/* ---- the net ------------------------------------------------------------------------------------- */

static void step(Draw *d)
{
	void (*const steps[])(Draw *) = {convolve,      convolve,      convolve,      convolve,
					 define_window, define_window, elementwise,   elementwise,
					 elementwise,   pool,          convolve_back, resize,
					 combine,       combine,       attend,        normalise};
	steps[pick(d, (int)(sizeof steps / sizeof *steps))](d);
}

/* So many images that the sums over them and their places, which the gradient of a kernel is, are split. */
static void large_net(RandomNet *out, Draw *d, const char *net)
{
	int h = 6 + pick(d, 3), w = 4 + pick(d, 3);
	out->batch = PICK(d, 16, 17);
	say(d, "net %s {\n    input x: f32[N, 16, %d, %d]\n    input t: f32[N, 2]\n", net, h, w);
	say(d, "    h1 = x |> conv(16, 3, pad = 1) |> tanh\n");
	say(d, "    z = h1 |> global_avgpool |> dense(2)\n    output z\n    loss mse(z, t)\n}\n");
}

void random_net(RandomNet *out, uint64_t seed, const char *net)
{
	Draw d = {.out = out, .state = seed * 1000003};
	if (seed % 50 == 1) {
		*out = (RandomNet){.kinks = false};
		large_net(out, &d, net);
		return;
	}
	*out = (RandomNet){.batch = PICK(&d, 1, 2, 2, 3, 8, 8, 16, 17, 24, 32)};
	int64_t c = PICK(&d, 3, 16, 16, 32, 5, 20), h = 1 + pick(&d, 6), w = 1 + pick(&d, 6);
	say(&d, "net %s {\n    input x: f32[N, %d, %d, %d]\n", net, (int)c, (int)h, (int)w);
	int64_t units = 1 + pick(&d, 20), steps = 2 + pick(&d, 6);
	say(&d, "    input t: f32[N, %d]\n    h0 = x\n", (int)units);
	add(&d, c, h, w);
	for (int i = 0; i < 4 * steps && d.n <= steps; i++)
		step(&d);
	const Image *last = newest(&d);
	bool flat = d.out->batch * last->c * last->h * last->w * units < BUDGET && pick(&d, 2);
	say(&d, "    z = h%d |> %s |> dense(%d)\n", d.n - 1, flat ? "flatten" : "global_avgpool",
	    (int)units);
	say(&d, "    output z\n    loss mse(z, t)\n}\n");
}
