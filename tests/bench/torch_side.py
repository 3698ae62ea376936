#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""PyTorch's side of the benchmark: answers one line for each line it reads, until its input ends.

    count NET                     -> parameters, multiply-adds of one image (convolutions and dense layers)
    time NET BATCH MODE SECONDS   -> best and median milliseconds, eager; with --compile two more, compiled

MODE is train or infer; a number that cannot be had is "-". One process serves a whole run, so that the nets need
not be compiled again and again; it sleeps while the other side is measured. The first line says the version.
"""
import os

os.environ.setdefault("TORCHINDUCTOR_COMPILE_THREADS", "1")

import statistics
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "torch"))
import nets

NETS = {
    "mlp": (nets.Mlp, (1, 28, 28)),
    "lenet5": (nets.LeNet5, (1, 28, 28)),
    "vgg": (nets.Vgg, (3, 32, 32)),
    "resnet20": (nets.ResNet20, (3, 32, 32)),
    "mobilenet": (nets.MobileNet, (3, 32, 32)),
}
TURN = 256  # calls at most, then the net starts afresh, as in step.c


def count(name):
    """What nets.txt says of the net, found by watching one image pass through it."""
    make, image = NETS[name]
    net, total = make(), 0

    def watch(layer, _, out):
        nonlocal total
        total += out.numel() * layer.weight[0].numel()

    for layer in net.modules():
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            layer.register_forward_hook(watch)
    with torch.no_grad():
        net.eval()(torch.rand(1, *image))
    return f"{sum(p.numel() for p in net.parameters())} {total}"


class Case:
    """A net, its batch, and what is to be timed."""

    def __init__(self, name, batch, mode, compiled):
        torch.manual_seed(1)
        make, image = NETS[name]
        self.net = make().train(mode == "train")
        self.forward = torch.compile(self.net) if compiled else self.net
        self.x = torch.rand(batch, *image)
        self.y = torch.randint(0, 10, (batch,))
        self.call = self.step if mode == "train" else self.infer
        self.start = [p.detach().clone() for p in self.net.parameters()]
        self.optimizer = torch.optim.SGD(self.net.parameters(), lr=0.01, momentum=0.9)
        self.call()  # compiles

    def step(self):
        self.optimizer.zero_grad()
        loss = F.cross_entropy(self.forward(self.x), self.y)
        loss.backward()
        self.optimizer.step()

    def infer(self):
        with torch.inference_mode():
            self.forward(self.x)

    def restart(self):
        with torch.no_grad():
            for p, value in zip(self.net.parameters(), self.start):
                p.copy_(value)
                self.optimizer.state[p].clear()

    def time(self, seconds):
        """Best and median milliseconds of a call; the first of each turn is not counted."""
        times, end = [], time.perf_counter() + seconds
        while len(times) < 2 or time.perf_counter() < end:
            self.restart()
            self.call()
            last = time.perf_counter()
            turn = last + max(seconds / 8, 0.05)
            for _ in range(TURN):
                self.call()
                now = time.perf_counter()
                times.append(1e3 * (now - last))
                last = now
                if now >= turn:
                    break
        return min(times), statistics.median(times)


class Side:
    def __init__(self, compiles):
        self.ways = [False, True] if compiles else [False]
        self.key, self.cases = None, {}

    def one(self, key, compiled, seconds):
        """Two numbers, or two dashes where torch.compile does not work: that is for it to say."""
        try:
            if compiled not in self.cases:
                self.cases[compiled] = Case(*key, compiled)
            case = self.cases[compiled]
            return "%.6f %.6f" % case.time(seconds) if case else "- -"
        except Exception as failure:
            if not compiled:
                raise
            self.cases[compiled] = None
            print(f"torch.compile: {key[0]}: {str(failure).splitlines()[0]}", file=sys.stderr)
            return "- -"

    def time(self, name, batch, mode, seconds):
        key = (name, int(batch), mode)
        if key != self.key:
            self.key, self.cases = key, {}
            if len(self.ways) > 1:
                torch.compiler.reset()
        return " ".join(self.one(key, way, float(seconds)) for way in self.ways)


def main():
    torch.set_num_threads(1)
    side = Side("--compile" in sys.argv[1:])
    print(torch.__version__.split("+")[0], flush=True)
    for line in sys.stdin:
        what, *rest = line.split()
        print(count(*rest) if what == "count" else side.time(*rest), flush=True)


if __name__ == "__main__":
    main()
