/* SPDX-License-Identifier: MIT */
/* Programs with a mistake that elaboration finds, and what the user is told: message, source line and
 * caret to the letter. Notes that lie in the prelude are left out, for its lines may move. */
#ifndef UNIT_MISTAKES_H
#define UNIT_MISTAKES_H

#define NET(body) "net t {\n    input x: f32[N, 3, 8, 8]\n    input y: i32[N]\n" body "}\n"

/* clang-format off */
static const struct {
	const char *program, *expected;
} mistakes[] = {
	{/* unknown function */
	 NET("    z = x |> cnov(6, 5)\n"),
	 "t.cnn:4:14: error: unknown function cnov\n"
	 "        z = x |> cnov(6, 5)\n"
	 "                 ^~~~\n"
	 "  hint: did you mean conv?\n"},
	{/* unknown argument */
	 NET("    z = x |> conv(6, 5, padd = 2)\n"),
	 "t.cnn:4:25: error: conv has no argument padd\n"
	 "        z = x |> conv(6, 5, padd = 2)\n"
	 "                            ^~~~~~~~\n"
	 "  hint: did you mean pad?\n"
	 "  hint: conv(x, filters, size, stride = 1, pad = 0, dilation = 1, groups = 1, bias = true)\n"},
	{/* argument twice */
	 NET("    z = x |> conv(6, 5, pad = 2, pad = 1)\n"),
	 "t.cnn:4:34: error: the argument pad of conv is given twice\n"
	 "        z = x |> conv(6, 5, pad = 2, pad = 1)\n"
	 "                                     ^~~~~~~\n"
	 "t.cnn:4:25: note: it is given here, too\n"
	 "        z = x |> conv(6, 5, pad = 2, pad = 1)\n"
	 "                            ^~~~~~~\n"},
	{/* missing argument */
	 NET("    z = x |> conv(6)\n"),
	 "t.cnn:4:14: error: the argument size of conv is missing\n"
	 "        z = x |> conv(6)\n"
	 "                 ^~~~~~~\n"
	 "  hint: conv(x, filters, size, stride = 1, pad = 0, dilation = 1, groups = 1, bias = true)\n"},
	{/* too many arguments */
	 NET("    z = x |> relu(1, 2)\n"),
	 "t.cnn:4:19: error: too many arguments: relu takes 1\n"
	 "        z = x |> relu(1, 2)\n"
	 "                      ^\n"
	 "  hint: relu(x)\n"},
	{/* no room for the kernel */
	 NET("    z = x\n"
	    "          |> conv(6, 9)\n"),
	 "t.cnn:5:14: error: conv: the result would be [64, 6, 0, 0]: every size must be at least 1\n"
	 "              |> conv(6, 9)\n"
	 "                 ^~~~~~~~~~\n"},
	{/* wrong rank */
	 NET("    z = x |> dense(10)\n"),
	 "t.cnn:4:9: error: x of dense must have the shape [N, F], found [64, 3, 8, 8]\n"
	 "        z = x |> dense(10)\n"
	 "            ^\n"},
	{/* each name once */
	 NET("    z = h + 1\n"
	    "    q = h + 2\n"
	    "    r = g\n"),
	 "t.cnn:4:9: error: unknown name h\n"
	 "        z = h + 1\n"
	 "            ^\n"
	 "t.cnn:6:9: error: unknown name g\n"
	 "        r = g\n"
	 "            ^\n"},
	{/* shapes differ */
	 NET("    a = x |> conv(4, 3)\n"
	    "    z = x + a\n"),
	 "t.cnn:5:9: error: shapes differ: [64, 3, 8, 8] on the left, [64, 4, 6, 6] on the right\n"
	 "        z = x + a\n"
	 "            ^~~~~\n"
	 "  hint: a plain expression needs equal shapes; index notation says how others go together, as in z[n, c] = x[n, c] + b[c]\n"},
	{/* too few subscripts */
	 NET("    z[n, c] = x[n, c]\n"),
	 "t.cnn:4:15: error: x has 4 dimensions [64, 3, 8, 8], and 2 subscripts\n"
	 "        z[n, c] = x[n, c]\n"
	 "                  ^~~~~~~\n"},
	{/* no range */
	 NET("    z[n, u] = mean[h] x[n, 0, h, 0]\n"),
	 "t.cnn:4:10: error: the range of the index u is not known\n"
	 "        z[n, u] = mean[h] x[n, 0, h, 0]\n"
	 "             ^\n"
	 "  hint: an index takes the size of a dimension it subscripts alone; else give its range, as in sum[u < 3]\n"},
	{/* after the reduction */
	 NET("    z[n] = sum[c, h, w] x[n, c, h, w] + x[n, c, 0, 0]\n"),
	 "t.cnn:4:46: error: unknown name c\n"
	 "        z[n] = sum[c, h, w] x[n, c, h, w] + x[n, c, 0, 0]\n"
	 "                                                 ^\n"
	 "  hint: the reduction over c ends before: it extends over the product that follows, and + or - ends it; use parentheses\n"},
	{/* bound twice */
	 NET("    z[n, c] = sum[c] x[n, c, 0, 0]\n"),
	 "t.cnn:4:19: error: the index c is bound twice\n"
	 "        z[n, c] = sum[c] x[n, c, 0, 0]\n"
	 "                      ^\n"
	 "t.cnn:4:10: note: c is bound here\n"
	 "        z[n, c] = sum[c] x[n, c, 0, 0]\n"
	 "             ^\n"},
	{/* two sizes */
	 NET("    z[n, h] = x[n, h, h, 0]\n"),
	 "t.cnn:4:23: error: the index h subscripts a size of 8 here, and of 3 before\n"
	 "        z[n, h] = x[n, h, h, 0]\n"
	 "                          ^\n"
	 "t.cnn:4:20: note: h subscripts the other size here\n"
	 "        z[n, h] = x[n, h, h, 0]\n"
	 "                       ^\n"},
	{/* label without range */
	 NET("    z[n] = x[n, y[n], 0, 0]\n"),
	 "t.cnn:4:17: error: y[n] may be any integer, and is a subscript of a dimension of size 3\n"
	 "        z[n] = x[n, y[n], 0, 0]\n"
	 "                    ^~~~\n"
	 "  hint: declare the range where the integers come from, as in y: i32[N] < 3, or multiply by [0 <= y[n] && y[n] < 3]\n"},
	{/* integers read outside */
	 NET("    z[n] = [y[n - 1] == 2] * x[n, 0, 0, 0]\n"),
	 "t.cnn:4:15: error: n - 1 may be -1 .. 62, and is a subscript of a dimension of size 64\n"
	 "        z[n] = [y[n - 1] == 2] * x[n, 0, 0, 0]\n"
	 "                  ^~~~~\n"
	 "  hint: integers are read only where they are: multiply by [0 <= n - 1 && n - 1 < 64]\n"},
	{/* size not whole */
	 NET("    z = x |> flatten |> dense(10/4)\n"),
	 "t.cnn:4:25: error: dense: a size must be an integer, and units is 2.5\n"
	 "        z = x |> flatten |> dense(10/4)\n"
	 "                            ^~~~~~~~~~~\n"
	 "  hint: floor(...) rounds down, ceil(...) up\n"},
	{/* grad of a tensor */
	 NET("    z = grad(x, x)\n"),
	 "t.cnn:4:14: error: grad takes the derivative of a single number, found a tensor [64, 3, 8, 8]\n"
	 "        z = grad(x, x)\n"
	 "                 ^\n"
	 "  hint: sum it first: grad(sum(x), ...)\n"},
	{/* grad without a path */
	 NET("    e = sum(x)\n"
	    "    h = x |> relu\n"
	    "    z = grad(e, h)\n"),
	 "t.cnn:6:9: error: e does not depend on h: there is nothing to derive\n"
	 "        z = grad(e, h)\n"
	 "            ^~~~~~~~~~\n"
	 "  hint: grad follows names, not values: h must be used, by this name, to compute e\n"},
	{/* loss of a tensor */
	 NET("    loss x\n"),
	 "t.cnn:4:10: error: the loss is a single number, found [64, 3, 8, 8]\n"
	 "        loss x\n"
	 "             ^\n"
	 "  hint: mean(...) or sum(...) makes one of it\n"},
	{/* open size */
	 NET("    input c: f32[N, K]\n"),
	 "t.cnn:4:21: error: the size K is open\n"
	 "        input c: f32[N, K]\n"
	 "                        ^\n"
	 "  hint: bind it when compiling: -D K=32\n"},
	{/* declared twice */
	 NET("    param w: f32[3] = 0\n"
	    "    param w: f32[3] = 1\n"),
	 "t.cnn:5:11: error: the parameter w is declared twice\n"
	 "        param w: f32[3] = 1\n"
	 "              ^\n"
	 "t.cnn:4:11: note: it is declared here\n"
	 "        param w: f32[3] = 0\n"
	 "              ^\n"},
	{/* too large */
	 NET("    param w: f32[2000000, 2000000] = 0\n"),
	 "t.cnn:4:14: error: w would be [2000000, 2000000]: more than 2^40 elements\n"
	 "        param w: f32[2000000, 2000000] = 0\n"
	 "                 ^~~~~~~~~~~~~~~~~~~~~\n"},
	{/* if on values */
	 NET("    if x > 0 { z = x }\n"),
	 "t.cnn:4:8: error: the condition of an if statement must be known while compiling, found a condition [64, 3, 8, 8]\n"
	 "        if x > 0 { z = x }\n"
	 "           ^~~~~\n"
	 "  hint: on values, write if ... then ... else ... in an expression\n"},
	{/* other shapes at second use */
	 NET("    c = conv(4, 3)\n"
	    "    a = c(x)\n"
	    "    b = c(a)\n"),
	 "t.cnn:6:9: error: conv: the parameter c.weight has the shape [4, 3, 3, 3] from its first use; here it would be [4, 4, 3, 3]\n"
	 "        b = c(a)\n"
	 "            ^~~~\n"
	 "  hint: a named layer is one set of parameters, wherever it is applied\n"},
	{/* not the shape of the others */
	 NET("    z = cross_entropy(x, y)\n"),
	 "t.cnn:4:26: error: y of cross_entropy has the shape [64]; '...' must stand for [8, 8]\n"
	 "        z = cross_entropy(x, y)\n"
	 "                             ^\n"
	 "t.cnn:4:23: note: '...' is [8, 8] from here\n"
	 "        z = cross_entropy(x, y)\n"
	 "                          ^\n"},
	{/* floats for labels */
	 NET("    z = cross_entropy(x |> flatten, x)\n"),
	 "t.cnn:4:37: error: y of cross_entropy is a tensor of integers (i32), found one of floats\n"
	 "        z = cross_entropy(x |> flatten, x)\n"
	 "                                        ^\n"},
	{/* reshape */
	 NET("    z = reshape(x, [N, 100])\n"),
	 "t.cnn:4:9: error: [64, 3, 8, 8] has 12288 elements, and [64, 100] would have 6400\n"
	 "        z = reshape(x, [N, 100])\n"
	 "            ^~~~~~~~~~~~~~~~~~~~\n"},
	{/* index in an argument */
	 NET("    z[n] = mean(x[n, 0, 0, 0])\n"),
	 "t.cnn:4:19: error: the argument of a call cannot depend on the index n\n"
	 "        z[n] = mean(x[n, 0, 0, 0])\n"
	 "                      ^\n"
	 "  hint: define a tensor in index notation first, and pass that; only a fn takes values at indices\n"},
	{/* domain of values */
	 NET("    z[n] = max[c : x[n, c, 0, 0] > 0] x[n, c, 0, 0]\n"),
	 "t.cnn:4:20: error: the domain of max can only be integer conditions joined by &&\n"
	 "        z[n] = max[c : x[n, c, 0, 0] > 0] x[n, c, 0, 0]\n"
	 "                       ^~~~~~~~~~~~~~~~~\n"},
	{/* update of another shape */
	 NET("    state s: [3] = 0\n"
	    "    s = x\n"),
	 "t.cnn:5:5: error: s has the shape [3], and is bound to a tensor [64, 3, 8, 8]\n"
	 "        s = x\n"
	 "        ^\n"
	 "t.cnn:4:11: note: it is declared here; binding a state again updates it\n"
	 "        state s: [3] = 0\n"
	 "              ^\n"},
	{/* local to for */
	 NET("    for i in 0..2 { q = x * i }\n"
	    "    z = q\n"),
	 "t.cnn:5:9: error: unknown name q\n"
	 "        z = q\n"
	 "            ^\n"},
	{/* fraction of an index */
	 NET("    z[i < 4] = x[0, 0, i / 2.5, 0]\n"),
	 "t.cnn:4:24: error: an index is divided by the number 2.5: the divisor must be a positive integer that is known while compiling\n"
	 "        z[i < 4] = x[0, 0, i / 2.5, 0]\n"
	 "                           ^~~~~~~\n"},
	{/* cycle */
	 "def f(x) { return g(x) }\n"
	 "def g(x) { return f(x) }\n"
	 "net t {\n"
	 "    input x: f32[N]\n"
	 "    z = f(x)\n"
	 "}\n",
	 "t.cnn:2:19: error: f is defined by itself: f -> g -> f\n"
	 "    def g(x) { return f(x) }\n"
	 "                      ^~~~\n"
	 "t.cnn:1:19: note: in this application of g\n"
	 "    def f(x) { return g(x) }\n"
	 "                      ^~~~\n"
	 "t.cnn:5:9: note: in this application of f\n"
	 "        z = f(x)\n"
	 "            ^~~~\n"
	 "t.cnn:1:5: note: f is defined here; repetition is written with for\n"
	 "    def f(x) { return g(x) }\n"
	 "        ^\n"},
	{/* returns another shape */
	 "def f(x: [N, C]) -> [N, C + 1] {\n"
	 "    z = x\n"
	 "    return z\n"
	 "}\n"
	 "net t {\n"
	 "    input x: f32[N, 3]\n"
	 "    z = f(x)\n"
	 "}\n",
	 "t.cnn:3:12: error: f declares a result [64, 4], and returns a tensor [64, 3]\n"
	 "        return z\n"
	 "               ^\n"
	 "t.cnn:7:9: note: in this application of f\n"
	 "        z = f(x)\n"
	 "            ^~~~\n"
	 "t.cnn:1:21: note: the result is declared here\n"
	 "    def f(x: [N, C]) -> [N, C + 1] {\n"
	 "                        ^~~~~~~~~~\n"},
	{/* where a size comes from */
	 "def f(x: [N, C], k: [C, C]) { return x }\n"
	 "net t {\n"
	 "    input x: f32[N, 3]\n"
	 "    param k: f32[3, 4] = 0\n"
	 "    z = f(x, k)\n"
	 "}\n",
	 "t.cnn:5:14: error: k of f has the shape [3, 4]; its size 1 must be C = 3\n"
	 "        z = f(x, k)\n"
	 "                 ^\n"
	 "t.cnn:1:18: note: k is declared here: [C, C]\n"
	 "    def f(x: [N, C], k: [C, C]) { return x }\n"
	 "                     ^~~~~~~~~\n"
	 "t.cnn:5:11: note: C is 3 from here\n"
	 "        z = f(x, k)\n"
	 "              ^\n"},
	{/* param in a def */
	 "def f(x: [N, C]) {\n"
	 "    param w: [C] = 0\n"
	 "    return x\n"
	 "}\n"
	 "net t {\n"
	 "    input x: f32[N, 3]\n"
	 "    z = f(x)\n"
	 "}\n",
	 "t.cnn:2:5: error: 'param' does not belong in a def\n"
	 "        param w: [C] = 0\n"
	 "        ^~~~~~~~~~~~~~~~\n"
	 "t.cnn:7:9: note: in this application of f\n"
	 "        z = f(x)\n"
	 "            ^~~~\n"
	 "  hint: a layer has parameters: write layer f(...)\n"},
	{/* train block */
	 "net t {\n"
	 "    input x: f32[N]\n"
	 "    loss sum(x)\n"
	 "}\n"
	 "train t {\n"
	 "    optimizer = adamm(rate = 1)\n"
	 "    epoch = 3\n"
	 "    batch = 0\n"
	 "}\n",
	 "t.cnn:6:17: error: unknown optimizer adamm\n"
	 "        optimizer = adamm(rate = 1)\n"
	 "                    ^~~~~~~~~~~~~~~\n"
	 "  hint: did you mean adam?\n"
	 "t.cnn:7:5: error: a train block has no setting epoch\n"
	 "        epoch = 3\n"
	 "        ^~~~~\n"
	 "  hint: its settings are batch, epochs and optimizer\n"
	 "t.cnn:8:13: error: batch must be at least 1, found 0\n"
	 "        batch = 0\n"
	 "                ^\n"},
	{/* integers out of range */
	 "def best(x: [N, C]) {\n"
	 "    p[n] = argmax[c] x[n, c]\n"
	 "    return p\n"
	 "}\n"
	 "net t {\n"
	 "    input x: f32[N, 3]\n"
	 "    input q: f32[N, 2]\n"
	 "    z = cross_entropy(q, best(x))\n"
	 "}\n",
	 "t.cnn:8:26: error: y of cross_entropy must lie in 0 .. 1, found integers in 0 .. 2\n"
	 "        z = cross_entropy(q, best(x))\n"
	 "                             ^~~~~~~\n"},
};
/* clang-format on */

#endif
