"""Writes the tensors of trained members, laid out as the runtime wants them: CACHE/model.f32 and CACHE/model.json.

usage: export.py NAME [NAME ...]
"""

import json
import sys
from pathlib import Path

import numpy as np
import torch

CACHE = Path(__file__).parent / ".cache"
COLUMNS = 16


def layer(state, name):
    """The weights of both directions side by side, inputs × outputs, and the recurrent ones apart."""
    sides = ["_l0", "_l0_reverse"]
    weights = np.concatenate([state[f"{name}.weight_ih{s}"].T for s in sides], 1)
    bias = np.concatenate([state[f"{name}.bias_ih{s}"] + state[f"{name}.bias_hh{s}"] for s in sides])[None]
    forward, backward = (state[f"{name}.weight_hh{s}"].T for s in sides)
    return {"weights": weights, "bias": bias, "forward": forward, "backward": backward}


def padded(matrix):
    return np.pad(matrix, ((0, 0), (0, COLUMNS - matrix.shape[1])))


def tensors_of(state):
    out = {t: state[f"{t}.weight"] for t in ("word", "suffix2", "suffix3", "prefix3", "shape", "quote", "place")}
    for name in ("first", "second"):
        out.update({f"{name}.{k}": v for k, v in layer(state, name).items()})
    out["emit"] = padded(state["emit.weight"].T)
    out["emitBias"] = padded(state["emit.bias"][None])
    out["follow"] = state["follow"]
    return out


def main():
    entries, numbers = [], []
    for i, name in enumerate(sys.argv[1:]):
        state = {k: v.numpy() for k, v in torch.load(CACHE / f"{name}.pt")["state"].items()}
        for key, value in tensors_of(state).items():
            small = key in ("first.bias", "second.bias", "emitBias", "follow")
            entries.append({"name": f"{i}.{key}", "rows": value.shape[0], "columns": value.shape[1], "bytes": not small})
            numbers.append(np.ascontiguousarray(value, np.float32).ravel())
    for key, value in np.load(CACHE / "link.npz").items():
        entries.append({"name": key, "rows": value.shape[0], "columns": value.shape[1], "bytes": False})
        numbers.append(np.ascontiguousarray(value, np.float32).ravel())
    np.concatenate(numbers).tofile(CACHE / "model.f32")
    (CACHE / "model.json").write_text(json.dumps(entries))


if __name__ == "__main__":
    main()
