#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the fixtures of this folder: what PyTorch computes for the nets and functions of cnnc.

Usage: make_fixtures.py [FOLDER]     (without one: the folder of this script)

Parameters and inputs come from the formula of fill.h, which stands here once more in numpy, so a
fixture holds expected numbers only. README.md describes the format. Everything runs on one thread
with PyTorch's portable kernels, so that a second run gives the same bytes.
"""
import os

os.environ.setdefault("ATEN_CPU_CAPABILITY", "default")
os.environ.setdefault("MKL_CBWR", "COMPATIBLE")

import inspect
import sys

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from nets import LeNet5, MobileNet, Mlp, ResNet20, Vgg

# ---- the formula of fill.h ---------------------------------------------------------------------

FILL_SEED = np.uint32(88)


def fill_stream(name):
    """FNV-1a (32 bits) of the name."""
    h = 2166136261
    for byte in name.encode():
        h = ((h ^ byte) * 16777619) & 0xFFFFFFFF
    return np.uint32(h)


def fill_hash(stream, count):
    """The hashes of elements 0 to count - 1 of a stream, as uint32."""
    stream = np.full(count, stream, dtype=np.uint32)
    h = (stream + FILL_SEED) ^ (np.arange(count, dtype=np.uint32) * np.uint32(0x9E3779B1))
    h = (h ^ (h >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    h = (h + stream) ^ (h >> np.uint32(13))
    h = h * np.uint32(0xC2B2AE35)
    return h ^ (h >> np.uint32(16))


def fill_unit(stream, count):
    """Multiples of 2^-23 in [-1, 1), as float64."""
    return ((fill_hash(stream, count) >> np.uint32(8)).astype(np.float64) - 8388608.0) / 8388608.0


def fill(name, shape, scale, offset=0.0):
    """The tensor offset + scale * unit, rounded to float32 and held in float64."""
    unit = fill_unit(fill_stream(name), int(np.prod(shape)))
    value = offset + np.float64(np.float32(scale)) * unit
    return torch.from_numpy(value.astype(np.float32).astype(np.float64).reshape(shape))


def fill_weight_scale(shape):
    """sqrt(3 / fan_in), rounded to float32."""
    return np.float32(np.sqrt(3.0 / np.prod(shape[1:])))


def fill_parameter(name, shape):
    """A parameter or state, chosen by its dotted name as in fill.h."""
    layer, last = ([""] + name.split("."))[-2:]
    if last == "running_mean":
        return torch.zeros(shape, dtype=torch.float64)
    if last == "running_var":
        return torch.ones(shape, dtype=torch.float64)
    if last == "bias":
        return fill(name, shape, 0.05)
    if last != "weight":
        return fill(name, shape, 0.1)
    if layer.startswith(("batchnorm", "layernorm")):
        return fill(name, shape, 0.1, 1.0)
    return fill(name, shape, fill_weight_scale(shape))


def fill_image(name, shape):
    """An input image batch, in [0, 1)."""
    return fill(name, shape, 0.5, 0.5)


def fill_label(name, count):
    """Labels 0 to 9."""
    return torch.from_numpy((fill_hash(fill_stream(name), count) % np.uint32(10)).astype(np.int64))


# ---- the fixtures' format ----------------------------------------------------------------------


class Fixture:
    """One text file: a comment that says what it is, then `key value…` lines."""

    def __init__(self, folder, file, about):
        frame = inspect.currentframe().f_back
        self.path = os.path.join(folder, file)
        self.lines = [f"# {line}" for line in about.strip().split("\n")]
        version = torch.__version__.split("+")[0]
        where = f"make_fixtures.py:{frame.f_lineno}, {frame.f_code.co_name}"
        self.lines.append(f"# torch {version}, {where}")

    def comment(self, text):
        self.lines.append(f"# {text}")

    def numbers(self, key, values):
        """A line of numbers: integers as such, all else with 17 digits."""
        text = [str(v) if isinstance(v, int) else "%.17g" % v for v in values]
        self.lines.append(" ".join([key] + text))

    def scalar(self, key, value):
        self.numbers(key, [value.item() if torch.is_tensor(value) else value])

    def tensor(self, name, value):
        """A tensor with all its elements."""
        self.numbers(f"{name}.shape", list(value.shape))
        self.numbers(f"{name}.values", value.detach().reshape(-1).tolist())

    def summary(self, name, value, picks):
        """A tensor's shape, L2 norm, sum, and `picks` elements at pseudo-random places."""
        flat = value.detach().double().reshape(-1)
        self.numbers(f"{name}.shape", list(value.shape))
        self.scalar(f"{name}.norm", flat.norm())
        self.scalar(f"{name}.sum", flat.sum())
        where = places(name, flat.numel(), picks)
        self.numbers(f"{name}.at", [v for i in where for v in (i, flat[i].item())])

    def write(self):
        beside = self.path + ".new"
        with open(beside, "w", encoding="ascii", newline="\n") as out:
            out.write("\n".join(self.lines) + "\n")
        os.replace(beside, self.path)


def places(name, count, picks):
    """`picks` different indices below count, in order; all of them if there are no more."""
    if count <= picks:
        return list(range(count))
    found = []
    for h in fill_hash(fill_stream("at " + name), 16 * picks).tolist():
        if h % count not in found:
            found.append(h % count)
        if len(found) == picks:
            return sorted(found)
    raise ValueError(f"too few different places in {name}")


# ---- the nets ----------------------------------------------------------------------------------


class Mixed(nn.Module):
    """mixed.cnn"""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(2, 8, (3, 5), stride=(2, 1), padding=(1, 2), dilation=(1, 2))
        self.depthwise1 = nn.Conv2d(8, 8, 3, padding=1, groups=8)
        self.layernorm1 = nn.LayerNorm((8, 5, 7))
        self.conv_transpose1 = nn.ConvTranspose2d(8, 6, (3, 4), stride=(2, 1), padding=(1, 0))
        self.conv2 = nn.Conv2d(6, 9, 3, groups=3, bias=False)
        self.batchnorm1 = nn.BatchNorm2d(9)
        self.conv3 = nn.Conv2d(18, 4, 3, stride=3)
        self.dense1 = nn.Linear(36, 12)
        self.dense2 = nn.Linear(12, 10, bias=False)

    def forward(self, x):
        h = F.gelu(self.conv1(x))
        h = F.elu(self.layernorm1(self.depthwise1(h)))
        h = F.hardswish(self.conv_transpose1(h))
        h = F.silu(self.batchnorm1(self.conv2(h)))
        a = F.avg_pool2d(h, 3, stride=2, padding=1)
        b = F.max_pool2d(h, 3, stride=2, padding=1)
        h = F.interpolate(torch.cat((a, b), 1), scale_factor=2, mode="nearest")
        h = F.leaky_relu(self.conv3(F.pad(h, (1, 1, 1, 1))))
        return self.dense2(F.softplus(self.dense1(h.flatten(1))))


class Penalty(nn.Module):
    """examples/penalty.cnn"""

    def __init__(self):
        super().__init__()
        self.k = nn.Parameter(torch.zeros(3, 3))
        self.conv1 = nn.Conv2d(1, 8, 3)
        self.dense1 = nn.Linear(8, 10)

    def forward(self, x):
        h = F.conv2d(x, self.k[None, None], padding=1)
        h = self.conv1(h)
        return self.dense1((h * torch.sigmoid(h)).mean((2, 3)))


def filled(net, dtype=torch.float64):
    """The net in training mode, its parameters and states filled by name."""
    net = net.to(dtype)
    with torch.no_grad():
        for name, value in list(net.named_parameters()) + list(net.named_buffers()):
            if not name.endswith("num_batches_tracked"):
                value.copy_(fill_parameter(name, tuple(value.shape)))
    return net.train()


def write_gradients(out, net):
    for name, value in net.named_parameters():
        out.summary(f"d_{name}", value.grad, 8)


# ---- fixtures of whole nets --------------------------------------------------------------------


def gradients_of(folder, file, net, about, batch, image):
    """Loss, logits and gradients of a net of the examples; with batch normalisation its statistics too."""
    out = Fixture(folder, file, about)
    net = filled(net)
    x = fill_image("x0", (batch,) + image)
    z = net(x)
    loss = F.cross_entropy(z, fill_label("y0", batch))
    loss.backward()
    out.scalar("batch", batch)
    out.scalar("loss", loss)
    out.tensor("z", z)
    write_gradients(out, net)
    statistics = dict(net.named_buffers())
    for name, value in statistics.items():
        if not name.endswith("num_batches_tracked"):
            out.summary(name, value, 4)
    if statistics:
        with torch.no_grad():
            out.tensor("z_eval", net.eval()(x))
    out.write()


def net_gradients(folder):
    plain = "inputs x0 and y0: loss, logits, gradients"
    normalised = (
        "inputs x0 and y0, with batch statistics: loss,\n"
        "logits, gradients, running statistics after that one forward pass, and z_eval, the\n"
        "logits of the same x0 from those running statistics"
    )
    grey, colour = (1, 28, 28), (3, 32, 32)
    nets = [
        ("mlp", "Three dense layers", Mlp(), plain, 4, grey),
        ("lenet5", "LeNet-5", LeNet5(), plain, 4, grey),
        ("vgg", "A small VGG", Vgg(), plain, 2, colour),
        ("resnet20", "ResNet-20", ResNet20(), normalised, 2, colour),
        ("mobilenet", "A small MobileNet", MobileNet(), normalised, 2, colour),
    ]
    for name, title, net, what, batch, image in nets:
        about = f"{title} (examples/{name}.cnn), {what}"
        gradients_of(folder, f"{name}_gradients.txt", net, about, batch, image)


def lenet5_losses(dtype, make_optimizer, steps=50, batch=16):
    """The loss before each update, one new batch a step."""
    net = filled(LeNet5(), dtype)
    optimizer = make_optimizer(net.parameters())
    losses = []
    for step in range(steps):
        x = fill_image(f"x{step}", (batch, 1, 28, 28)).to(dtype)
        loss = F.cross_entropy(net(x), fill_label(f"y{step}", batch))
        optimizer.zero_grad()
        loss.backward()
        losses.append(loss.item())
        optimizer.step()
    return losses


def lenet5_training(folder):
    def sgd(parameters):
        return torch.optim.SGD(parameters, lr=0.05, momentum=0.9)

    def adam(parameters):
        return torch.optim.Adam(parameters, lr=0.002)

    about = "LeNet-5 (examples/lenet5.cnn), inputs x0, y0, x1, y1, ...: loss before each update,\n"
    runs = [
        ("lenet5_sgd_f64.txt", torch.float64, sgd, 0.05, "sgd(rate = 0.05, momentum = 0.9)"),
        ("lenet5_adam_f64.txt", torch.float64, adam, 0.002, "adam(rate = 0.002)"),
        ("lenet5_sgd_f32.txt", torch.float32, sgd, 0.05, "sgd(rate = 0.05, momentum = 0.9)"),
    ]
    for file, dtype, make_optimizer, rate, how in runs:
        precision = "double" if dtype == torch.float64 else "single"
        out = Fixture(folder, file, f"{about}{how} in {precision} precision")
        out.scalar("batch", 16)
        out.scalar("rate", rate)
        out.numbers("losses", lenet5_losses(dtype, make_optimizer))
        out.write()


def mixed_gradients(folder):
    about = (
        "mixed.cnn, inputs x0, y0 and t0 (scale 2, offset 0), with batch statistics: loss, its\n"
        "two terms, logits, gradients (also of x), running statistics after that one forward pass,\n"
        "and z_eval, the logits of the same x0 from those running statistics"
    )
    out = Fixture(folder, "mixed_gradients.txt", about)
    net = filled(Mixed())
    x = fill_image("x0", (3, 2, 9, 11)).requires_grad_()
    t = fill("t0", (3, 10), 2.0)
    z = net(x)
    distance = (z - t).abs()
    assert (distance < 1).any() and (distance > 1).any(), "both branches of huber"
    terms = [F.cross_entropy(z, fill_label("y0", 3)), F.huber_loss(z, t)]
    loss = terms[0] + 0.5 * terms[1]
    loss.backward()
    out.scalar("batch", 3)
    out.scalar("loss", loss)
    out.scalar("cross_entropy", terms[0])
    out.scalar("huber", terms[1])
    out.tensor("z", z)
    out.summary("d_x", x.grad, 8)
    write_gradients(out, net)
    out.tensor("batchnorm1.running_mean", net.batchnorm1.running_mean)
    out.tensor("batchnorm1.running_var", net.batchnorm1.running_var)
    with torch.no_grad():
        out.tensor("z_eval", net.eval()(x))
    out.write()


def penalty_gradients(folder):
    about = (
        "Program 3 (examples/penalty.cnn), inputs x0 and y0: loss, its parts error and\n"
        "penalty = sum(g * g), logits, g = grad(error, x), gradients of the loss (d_NAME) and of\n"
        "penalty alone (d_penalty_NAME; penalty_only.cnn)"
    )
    out = Fixture(folder, "penalty_gradients.txt", about)
    net = filled(Penalty())
    x = fill_image("x0", (3, 1, 28, 28)).requires_grad_()
    z = net(x)
    error = F.cross_entropy(z, fill_label("y0", 3))
    (g,) = torch.autograd.grad(error, x, create_graph=True)
    penalty = (g * g).sum()
    loss = error + 0.01 * penalty
    names, values = zip(*net.named_parameters())
    second = torch.autograd.grad(penalty, values, retain_graph=True, materialize_grads=True)
    loss.backward()
    out.scalar("batch", 3)
    out.scalar("loss", loss)
    out.scalar("error", error)
    out.scalar("penalty", penalty)
    out.tensor("z", z)
    out.summary("g", g, 8)
    write_gradients(out, net)
    for name, value in zip(names, second):
        out.summary(f"d_penalty_{name}", value, 8)
    out.write()


# ---- functions, losses, layers and optimizers on small tensors ---------------------------------

POINTS = [-5.5, -4.25, -3.75, -2.5, -1.75, -1.0, -0.5, -0.125]
POINTS += [0.125, 0.625, 1.0, 1.5, 2.25, 2.75, 4.5, 6.0]


def scalar_functions(out):
    out.comment("scalar functions: at the points F.x the value F.values and the derivatives F.first")
    out.comment("and F.second")
    functions = {
        "relu": F.relu,
        "leaky_relu": F.leaky_relu,
        "elu": F.elu,
        "gelu": F.gelu,
        "silu": F.silu,
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "softplus": F.softplus,
        "hardswish": F.hardswish,
    }
    for name, function in functions.items():
        x = torch.tensor(POINTS, dtype=torch.float64, requires_grad=True)
        value = function(x)
        (first,) = torch.autograd.grad(value.sum(), x, create_graph=True)
        second = torch.zeros_like(x)
        if first.requires_grad:
            (second,) = torch.autograd.grad(first.sum(), x, materialize_grads=True)
        out.numbers(f"{name}.x", POINTS)
        out.numbers(f"{name}.values", value.tolist())
        out.numbers(f"{name}.first", first.tolist())
        out.numbers(f"{name}.second", (second + 0.0).tolist())


def to_first_and_second(out, name, function, x):
    """Value, gradient d_x of loss = value (of sum(value * up) for tensors), and its derivative in
    the direction v: dd_x = grad(sum(d_x * v), x)."""
    x = x.clone().requires_grad_()
    out.tensor(f"{name}.x", x)
    value = function(x)
    out.tensor(name, value)
    if value.dim() > 0:
        up = fill(f"{name}.up", tuple(value.shape), 1.0)
        out.tensor(f"{name}.up", up)
        value = (value * up).sum()
    v = fill(f"{name}.v", tuple(x.shape), 1.0)
    (first,) = torch.autograd.grad(value, x, create_graph=True)
    second = torch.zeros_like(x)
    if first.requires_grad:
        (second,) = torch.autograd.grad((first * v).sum(), x, materialize_grads=True)
    out.tensor(f"{name}.d_x", first)
    out.tensor(f"{name}.v", v)
    out.tensor(f"{name}.dd_x", second + 0.0)


def losses_and_softmax(out):
    out.comment("softmax and losses: NAME.x is the input, NAME the result (a loss has rank 0), NAME.up")
    out.comment("the gradient given to it (to a loss 1), NAME.d_x the gradient, and NAME.dd_x the gradient")
    out.comment("of sum(d_x * v)")
    for name, function in (("softmax", F.softmax), ("log_softmax", F.log_softmax)):
        x = fill(f"{name}.x", (3, 5), 3.0)
        to_first_and_second(out, name, lambda x, f=function: f(x, 1), x)

    labels = torch.tensor([4, 0, 2, 2])
    out.numbers("cross_entropy.y", labels.tolist())
    x = fill("cross_entropy.x", (4, 5), 3.0)
    to_first_and_second(out, "cross_entropy", lambda x: F.cross_entropy(x, labels), x)

    for name, function in (("mse", F.mse_loss), ("l1", F.l1_loss), ("huber", F.huber_loss)):
        t = fill(f"{name}.t", (3, 4), 1.5)
        out.tensor(f"{name}.t", t)
        x = fill(f"{name}.x", (3, 4), 1.5)
        to_first_and_second(out, name, lambda x, f=function, t=t: f(x, t), x)

    t = fill("binary_cross_entropy.t", (3, 4), 0.5, 0.5)
    t[0] = torch.tensor([0.0, 1.0, 0.0, 1.0])
    out.tensor("binary_cross_entropy.t", t)
    x = fill("binary_cross_entropy.x", (3, 4), 0.375, 0.5)
    to_first_and_second(out, "binary_cross_entropy", lambda x: F.binary_cross_entropy(x, t), x)


def normalisation_step(out, name, layer, x):
    """One forward and backward pass through a layer with weight and bias."""
    layer.zero_grad()
    x = x.clone().requires_grad_()
    value = layer(x)
    up = fill(f"{name}.up", tuple(value.shape), 1.0)
    (value * up).sum().backward()
    out.tensor(f"{name}.x", x)
    out.tensor(name, value)
    out.tensor(f"{name}.up", up)
    out.tensor(f"{name}.d_x", x.grad)
    out.tensor(f"{name}.d_weight", layer.weight.grad)
    out.tensor(f"{name}.d_bias", layer.bias.grad)


def normalisations(out):
    out.comment("batchnorm, eps 1e-5, momentum 0.1: two steps of training, then evaluation with the")
    out.comment("running statistics of the second; gradients for the upstream gradient up")
    layer = nn.BatchNorm2d(3).double()
    with torch.no_grad():
        layer.weight.copy_(fill("batchnorm.weight", (3,), 0.1, 1.0))
        layer.bias.copy_(fill("batchnorm.bias", (3,), 0.05))
    out.tensor("batchnorm.weight", layer.weight)
    out.tensor("batchnorm.bias", layer.bias)
    for name in ("batchnorm.train1", "batchnorm.train2", "batchnorm.eval"):
        layer.train(name != "batchnorm.eval")
        normalisation_step(out, name, layer, fill(f"{name}.x", (2, 3, 2, 3), 2.0, 0.5))
        if layer.training:
            out.tensor(f"{name}.running_mean", layer.running_mean)
            out.tensor(f"{name}.running_var", layer.running_var)

    out.comment("layernorm over all but the first dimension, eps 1e-5")
    layer = nn.LayerNorm((3, 2, 3)).double()
    with torch.no_grad():
        layer.weight.copy_(fill("layernorm.weight", (3, 2, 3), 0.1, 1.0))
        layer.bias.copy_(fill("layernorm.bias", (3, 2, 3), 0.05))
    out.tensor("layernorm.weight", layer.weight)
    out.tensor("layernorm.bias", layer.bias)
    normalisation_step(out, "layernorm", layer, fill("layernorm.x", (2, 3, 2, 3), 2.0, 0.5))


def optimizers(out):
    out.comment("optimizers: from optimizer.w with the gradients optimizer.g (a row a step), the")
    out.comment("parameter after each step (a row a step); settings not named are PyTorch's defaults")
    start = fill("optimizer.w", (3,), 1.0)
    gradients = fill("optimizer.g", (5, 3), 1.0)
    out.tensor("optimizer.w", start)
    out.tensor("optimizer.g", gradients)
    optim = torch.optim
    runs = [
        ("sgd", optim.SGD, {"lr": 0.1}),
        ("sgd_momentum", optim.SGD, {"lr": 0.1, "momentum": 0.9}),
        ("sgd_nesterov", optim.SGD, {"lr": 0.1, "momentum": 0.9, "nesterov": True}),
        ("sgd_decay", optim.SGD, {"lr": 0.1, "weight_decay": 0.25}),
        (
            "sgd_all",
            optim.SGD,
            {"lr": 0.1, "momentum": 0.9, "nesterov": True, "weight_decay": 0.25},
        ),
        ("adam", optim.Adam, {"lr": 0.1}),
        ("adam_decay", optim.Adam, {"lr": 0.1, "weight_decay": 0.25}),
        ("adamw", optim.AdamW, {"lr": 0.1}),
        ("rmsprop", optim.RMSprop, {"lr": 0.1}),
    ]
    for name, optimizer_class, settings in runs:
        w = nn.Parameter(start.clone())
        optimizer = optimizer_class([w], **settings)
        rows = []
        for gradient in gradients:
            w.grad = gradient.clone()
            optimizer.step()
            rows.append(w.detach().clone())
        text = ", ".join(f"{key} = {value}" for key, value in settings.items())
        out.comment(f"{name}: torch.optim.{optimizer_class.__name__}, {text}")
        out.tensor(name, torch.stack(rows))


def functions(folder):
    about = "functions, losses, normalisations and optimizers on small tensors, in double precision"
    out = Fixture(folder, "functions.txt", about)
    scalar_functions(out)
    losses_and_softmax(out)
    normalisations(out)
    optimizers(out)
    out.write()


def fill_values(folder):
    about = (
        "values of fill.h: elements 0 to 4 of tensors, NAME.hash and NAME.values; scale.FAN_IN\n"
        "is the scale of a weight"
    )
    out = Fixture(folder, "fill.txt", about)
    for name, shape in (
        ("conv1.weight", (6, 1, 5, 5)),
        ("residual4.batchnorm3.weight", (32,)),
        ("dense1.bias", (120,)),
        ("k", (3, 3)),
    ):
        out.numbers(f"{name}.hash", fill_hash(fill_stream(name), 5).tolist())
        out.numbers(f"{name}.values", fill_parameter(name, shape).reshape(-1)[:5].tolist())
    out.numbers("x0.values", fill_image("x0", (5,)).tolist())
    out.numbers("y0.values", fill_label("y0", 5).tolist())
    for fan_in in (1, 8, 9, 25, 27, 84, 120, 144, 150, 288, 400, 576):
        out.scalar(f"scale.{fan_in}", float(fill_weight_scale((1, fan_in))))
    out.write()


def main():
    torch.set_num_threads(1)
    torch.backends.mkldnn.enabled = False
    torch.use_deterministic_algorithms(True)
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    fill_values(folder)
    functions(folder)
    net_gradients(folder)
    lenet5_training(folder)
    mixed_gradients(folder)
    penalty_gradients(folder)


if __name__ == "__main__":
    main()
