# SPDX-License-Identifier: MIT
"""The nets of examples/ in PyTorch, their parameters named as cnnc names them.

One definition for two uses: make_fixtures.py writes what they compute, which test_torch expects of the
examples; tests/bench measures them. So what is compared for speed is known to compute the same.
"""
import torch.nn.functional as F
from torch import nn


class Mlp(nn.Module):
    """examples/mlp.cnn"""

    def __init__(self):
        super().__init__()
        self.dense1 = nn.Linear(784, 512)
        self.dense2 = nn.Linear(512, 512)
        self.dense3 = nn.Linear(512, 10)

    def forward(self, x):
        h = F.relu(self.dense1(x.flatten(1)))
        return self.dense3(F.relu(self.dense2(h)))


class LeNet5(nn.Module):
    """examples/lenet5.cnn"""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5, padding=2)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.dense1 = nn.Linear(400, 120)
        self.dense2 = nn.Linear(120, 84)
        self.dense3 = nn.Linear(84, 10)

    def forward(self, x):
        h = F.max_pool2d(F.relu(self.conv1(x)), 2)
        h = F.max_pool2d(F.relu(self.conv2(h)), 2)
        h = F.relu(self.dense1(h.flatten(1)))
        return self.dense3(F.relu(self.dense2(h)))


class Residual(nn.Module):
    """The layer `residual` of examples/resnet20.cnn"""

    def __init__(self, inputs, filters, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, filters, 3, stride=stride, padding=1, bias=False)
        self.batchnorm1 = nn.BatchNorm2d(filters)
        self.conv2 = nn.Conv2d(filters, filters, 3, padding=1, bias=False)
        self.batchnorm2 = nn.BatchNorm2d(filters)
        self.strided = stride != 1
        if self.strided:
            self.conv3 = nn.Conv2d(inputs, filters, 1, stride=stride, bias=False)
            self.batchnorm3 = nn.BatchNorm2d(filters)

    def forward(self, x):
        h = F.relu(self.batchnorm1(self.conv1(x)))
        h = self.batchnorm2(self.conv2(h))
        return F.relu(h + (self.batchnorm3(self.conv3(x)) if self.strided else x))


class ResNet20(nn.Module):
    """examples/resnet20.cnn"""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 16, 3, padding=1, bias=False)
        self.batchnorm1 = nn.BatchNorm2d(16)
        inputs, number = 16, 0
        for filters in (16, 32, 64):
            for i in range(3):
                number += 1
                stride = 2 if i == 0 and filters > 16 else 1
                setattr(self, f"residual{number}", Residual(inputs, filters, stride))
                inputs = filters
        self.dense1 = nn.Linear(64, 10)

    def forward(self, x):
        h = F.relu(self.batchnorm1(self.conv1(x)))
        for number in range(1, 10):
            h = getattr(self, f"residual{number}")(h)
        return self.dense1(h.mean((2, 3)))


class Vgg(nn.Module):
    """examples/vgg.cnn"""

    def __init__(self):
        super().__init__()
        inputs = 3
        for i, filters in enumerate((64, 128, 256)):
            setattr(self, f"conv{2 * i + 1}", nn.Conv2d(inputs, filters, 3, padding=1))
            setattr(self, f"conv{2 * i + 2}", nn.Conv2d(filters, filters, 3, padding=1))
            inputs = filters
        self.dense1 = nn.Linear(4096, 10)

    def forward(self, x):
        h = x
        for i in (1, 3, 5):
            h = F.relu(getattr(self, f"conv{i}")(h))
            h = F.max_pool2d(F.relu(getattr(self, f"conv{i + 1}")(h)), 2)
        return self.dense1(h.flatten(1))


class Separable(nn.Module):
    """The layer `separable` of examples/mobilenet.cnn"""

    def __init__(self, inputs, filters, stride):
        super().__init__()
        self.depthwise1 = nn.Conv2d(
            inputs, inputs, 3, stride=stride, padding=1, groups=inputs, bias=False
        )
        self.batchnorm1 = nn.BatchNorm2d(inputs)
        self.conv1 = nn.Conv2d(inputs, filters, 1, bias=False)
        self.batchnorm2 = nn.BatchNorm2d(filters)

    def forward(self, x):
        h = F.relu(self.batchnorm1(self.depthwise1(x)))
        return F.relu(self.batchnorm2(self.conv1(h)))


class MobileNet(nn.Module):
    """examples/mobilenet.cnn"""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, 3, padding=1, bias=False)
        self.batchnorm1 = nn.BatchNorm2d(32)
        inputs = 32
        blocks = ((64, 1), (128, 2), (128, 1), (256, 2), (256, 1))
        for number, (filters, stride) in enumerate(blocks, 1):
            setattr(self, f"separable{number}", Separable(inputs, filters, stride))
            inputs = filters
        self.dense1 = nn.Linear(256, 10)

    def forward(self, x):
        h = F.relu(self.batchnorm1(self.conv1(x)))
        for number in range(1, 6):
            h = getattr(self, f"separable{number}")(h)
        return self.dense1(h.mean((2, 3)))
