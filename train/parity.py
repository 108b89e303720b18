"""Writes test/reading/statements-network.golden.json: a tiny random network, features, and the scores torch gives them."""

import json
from pathlib import Path

import numpy as np
import torch
from torch import nn

from export import tensors_of

WORD, AFFIX, PLACE, HIDDEN, ROWS = 8, 4, 4, 4, 12
TABLES = {"word": (6, WORD), "suffix2": (5, AFFIX), "suffix3": (5, AFFIX), "prefix3": (5, AFFIX)}
TABLES |= {"shape": (5, PLACE), "quote": (5, PLACE), "place": (5, PLACE)}


def main():
    torch.manual_seed(7)
    tables = {name: nn.Embedding(*size) for name, size in TABLES.items()}
    first = nn.LSTM(WORD + AFFIX + PLACE, HIDDEN, bidirectional=True)
    second = nn.LSTM(2 * HIDDEN, HIDDEN, bidirectional=True)
    emit = nn.Linear(2 * HIDDEN, 13)
    features = torch.randint(0, 5, (ROWS, 7))
    parts = [tables[name](features[:, i]) for i, name in enumerate(TABLES)]
    x = torch.cat([parts[0], sum(parts[1:4]), sum(parts[4:])], 1)
    scores = emit(second(first(x.unsqueeze(1))[0])[0]).squeeze(1)
    state = {f"{name}.weight": table.weight for name, table in tables.items()}
    for name, module in (("first", first), ("second", second), ("emit", emit)):
        state |= {f"{name}.{key}": value for key, value in module.state_dict().items()}
    state["follow"] = torch.randn(13, 13)
    plain = {key: value.detach().numpy() for key, value in state.items()}
    rounded = lambda a: [round(float(v), 6) for v in np.ravel(a)]
    tensors = {k: {"rows": v.shape[0], "columns": v.shape[1], "numbers": rounded(v)} for k, v in tensors_of(plain).items()}
    golden = {"tensors": tensors, "features": features.flatten().tolist(), "scores": rounded(scores.detach().numpy())}
    path = Path(__file__).parent.parent / "test/reading/statements-network.golden.json"
    path.write_text(json.dumps(golden) + "\n")


if __name__ == "__main__":
    main()
