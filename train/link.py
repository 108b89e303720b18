"""Trains the two pair scorers of the linker on what link-examples.ts wrote; writes CACHE/link.npz."""

import json
from pathlib import Path

import numpy as np
import torch
from torch import nn

CACHE = Path(__file__).parent / ".cache"
FEATURES, HIDDEN, WIDEST = 80, 24, 12


def load(name):
    """Groups of candidates padded to WIDEST, with a mask and the index of the right one (WIDEST: none)."""
    groups = np.array(json.loads((CACHE / f"{name}.groups.json").read_text()))
    pairs = np.fromfile(CACHE / f"{name}.pairs.u8", np.uint8).reshape(-1, FEATURES)
    x = np.zeros((len(groups), WIDEST, FEATURES), np.float32)
    mask = np.full((len(groups), WIDEST + 1), -1e9, np.float32)
    mask[:, WIDEST] = 0
    at = 0
    for i, (n, _) in enumerate(groups):
        x[i, :n], mask[i, :n] = pairs[at : at + n], 0
        at += n
    right = np.where(groups[:, 1] < 0, WIDEST, groups[:, 1])
    return torch.from_numpy(x), torch.from_numpy(mask), torch.from_numpy(right)


def scores(model, x, mask):
    return torch.cat([model(x).squeeze(2), x.new_zeros(len(x), 1)], 1) + mask


def train(kind):
    torch.manual_seed(1)
    x, mask, right = load(f"train.{kind}")
    dev = load(f"dev.{kind}")
    model = nn.Sequential(nn.Linear(FEATURES, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 1, bias=False))
    epochs, size = 10, 128
    steps = epochs * (len(x) // size)
    optimiser = torch.optim.AdamW(model.parameters(), lr=5e-3, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda i: max(0.01, 1 - i / steps))
    for _ in range(epochs):
        order = torch.randperm(len(x))
        for i in range(0, len(x) - size + 1, size):
            at = order[i : i + size]
            loss = nn.functional.cross_entropy(scores(model, x[at], mask[at]), right[at])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    with torch.no_grad():
        guess = scores(model, dev[0], dev[1]).argmax(1)
    print(f"{kind}: {100 * (guess == dev[2]).float().mean():.1f} % of dev linked right")
    return {
        f"link.{kind}.first": model[0].weight.detach().numpy(),
        f"link.{kind}.bias": model[0].bias.detach().numpy()[None],
        f"link.{kind}.second": model[2].weight.detach().numpy(),
    }


torch.set_num_threads(1)
np.savez(CACHE / "link.npz", **train("source"), **train("content"))
