"""Trains the tagger on what prepare.ts wrote and exports its weights.

usage: train.py NAME [option=value ...]; writes train/.cache/NAME.pt and prints scores on dev and on held-out articles.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

CACHE = Path(__file__).parent / ".cache"
LABELS = 13
HELD_OUT = 20  # one article in so many is kept for choosing and calibrating


class Part:
    """The corpus part prepare.ts wrote: features, silver parses and labels, a row a token."""

    def __init__(self, name):
        meta = json.loads((CACHE / f"{name}.json").read_text())
        self.documents = meta["documents"]
        self.features = np.fromfile(CACHE / f"{name}.features.i32", np.int32).reshape(-1, meta["featureCount"])
        self.silver = np.fromfile(CACHE / f"{name}.silver.i16", np.int16).reshape(-1, 4)
        self.labels = np.fromfile(CACHE / f"{name}.labels.i8", np.int8)


class Locked(nn.Module):
    """Dropout with one mask for all rows of a window; input is (time, batch, units)."""

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        mask = x.new_empty(1, x.shape[1], x.shape[2]).bernoulli_(1 - self.p) / (1 - self.p)
        return x * mask


class Tagger(nn.Module):
    def __init__(self, vectors, names, hidden, drop):
        super().__init__()
        rows = vectors.shape[0]
        self.word = nn.Embedding(rows, 100)
        self.word.weight.data.copy_(vectors)
        self.suffix2, self.suffix3, self.prefix3 = (nn.Embedding(n, 32) for n in (512, 2048, 2048))
        self.shape, self.quote, self.place = (nn.Embedding(n, 28) for n in (64, 64, 16))
        for table in (self.suffix2, self.suffix3, self.prefix3, self.shape, self.quote, self.place):
            table.weight.data.mul_(0.2)
        self.in_drop, self.mid_drop, self.out_drop = Locked(drop), Locked(drop), Locked(drop)
        self.first = nn.LSTM(160, hidden, bidirectional=True)
        self.second = nn.LSTM(2 * hidden, hidden, bidirectional=True)
        self.emit = nn.Linear(2 * hidden, LABELS)
        self.follow = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.side = nn.ModuleList(
            nn.Linear(2 * hidden, n)
            for n in (len(names["pos"]), len(names["ner"]), len(names["relations"]), names["distances"])
        )

    def embed(self, f):
        affix = self.suffix2(f[..., 1]) + self.suffix3(f[..., 2]) + self.prefix3(f[..., 3])
        place = self.shape(f[..., 4]) + self.quote(f[..., 5]) + self.place(f[..., 6])
        return torch.cat([self.word(f[..., 0]), affix, place], -1)

    def forward(self, f):
        first, _ = self.first(self.in_drop(self.embed(f)))
        first = self.mid_drop(first)
        second, _ = self.second(first)
        return self.emit(self.out_drop(second)), first


def crf_loss(emissions, follow, labels, mask):
    """Negative log likelihood a window, summed. emissions (T, B, L), labels and mask (T, B)."""
    gold = emissions.gather(2, labels.unsqueeze(2)).squeeze(2) * mask
    steps = follow[labels[:-1], labels[1:]] * mask[1:]
    peak = emissions.max(2, keepdim=True).values
    shifted = (emissions - peak).exp()
    step = follow.exp()
    alpha = shifted[0]
    total = alpha.sum(1, keepdim=True)
    alpha = alpha / total
    scales = [total]
    for t in range(1, emissions.shape[0]):
        after = (alpha @ step) * shifted[t]
        total = after.sum(1, keepdim=True)
        keep = mask[t].unsqueeze(1)
        alpha = torch.where(keep > 0, after / total, alpha)
        scales.append(total)
    norm = (torch.stack(scales).squeeze(2).log() + peak.squeeze(2)) * mask
    return norm.sum() - gold.sum() - steps.sum()


def legal():
    ok = np.zeros((LABELS, LABELS), bool)
    for a in range(LABELS):
        for b in range(LABELS):
            opened = a > 0 and (a - 1) % 4 < 2
            goes = b > 0 and (b - 1) % 4 in (1, 2)
            ok[a, b] = (opened == goes) and (not opened or (a - 1) // 4 == (b - 1) // 4)
    return ok


LEGAL = np.where(legal(), 0.0, -1e9)
STARTS = np.array([b == 0 or (b - 1) % 4 in (0, 3) for b in range(LABELS)])
ENDS = np.array([a == 0 or (a - 1) % 4 in (2, 3) for a in range(LABELS)])


def viterbi(emissions, follow):
    step = follow + LEGAL
    score = emissions[0] + np.where(STARTS, 0, -1e9)
    back = []
    for t in range(1, len(emissions)):
        through = score[:, None] + step
        back.append(through.argmax(0))
        score = through.max(0) + emissions[t]
    label = int((score + np.where(ENDS, 0, -1e9)).argmax())
    path = [label]
    for pointers in reversed(back):
        label = int(pointers[label])
        path.append(label)
    return np.array(path[::-1])


def runs(labels, kind):
    """Maximal runs of rows with a label of the kind: adjacent pieces merge."""
    inside = (labels > 0) & ((labels - 1) // 4 == kind)
    edges = np.diff(np.concatenate([[0], inside.astype(np.int8), [0]]))
    return set(zip(np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)))


def scores(predicted, gold):
    out = []
    for kind in range(3):
        hit = begin = n = m = 0
        for p, g in zip(predicted, gold):
            a, b = runs(p, kind), runs(g, kind)
            n, m = n + len(a), m + len(b)
            hit += len(a & b)
            begin += len({s for s, _ in a} & {s for s, _ in b})
        out.append((200 * hit / max(1, n + m), 200 * begin / max(1, n + m)))
    return out


def emissions_of(model, part, documents):
    model.eval()
    out = []
    with torch.no_grad():
        for d in documents:
            f = torch.from_numpy(part.features[d["start"] : d["start"] + d["length"]]).long()
            out.append(model(f.unsqueeze(1))[0].squeeze(1).numpy())
    return out


def gold_of(part, documents):
    return [part.labels[d["labels"][0] : d["labels"][0] + d["length"]] for d in documents]


def windows(documents, size, rng):
    """Windows of at most `size` rows over all documents: (start, length, first label)."""
    out = []
    for d in documents:
        labels = d["labels"][rng.integers(len(d["labels"]))]
        at = 0
        end = int(rng.integers(size // 2, size + 1))
        while at < d["length"]:
            end = min(end, d["length"])
            out.append((d["start"] + at, end - at, labels + at))
            at, end = end, end + size
    rng.shuffle(out)
    return out


def batch_of(part, chosen, size, rng, names, option):
    f = np.zeros((size, len(chosen), part.features.shape[1]), np.int64)
    s = np.full((size, len(chosen), 4), -1, np.int64)
    y = np.zeros((size, len(chosen)), np.int64)
    m = np.zeros((size, len(chosen)), np.float32)
    for b, (start, length, label) in enumerate(chosen):
        f[:length, b] = part.features[start : start + length]
        s[:length, b] = part.silver[start : start + length]
        y[:length, b] = part.labels[label : label + length]
        m[:length, b] = 1
    named = np.isin(s[..., 1], [names["ner"].index(n) for n in ("PERSON", "ORGANIZATION", "LOCATION", "MISC")])
    masked = named & (rng.random((1, len(chosen))) < option["swap"])
    pool = f[named]
    if len(pool):
        other = pool[rng.integers(len(pool), size=int(masked.sum()))]
        f[masked, 1:4] = other[:, 1:4]
    unknown = masked | ((rng.random(y.shape) < option["unknown"]) & (f[..., 0] > 1))
    f[unknown & (f[..., 0] != 1), 0] = 0
    return torch.from_numpy(f), torch.from_numpy(s), torch.from_numpy(y), torch.from_numpy(m)


def options(arguments):
    option = dict(
        seed=1, hidden=80, epochs=12, rate=2e-3, drop=0.35, size=160, batch=32, swap=0.15, unknown=0.05, side=0.3,
        threads=1, ema=0.998, every=3,
    )
    for argument in arguments:
        key, value = argument.split("=")
        option[key] = type(option[key])(float(value)) if not isinstance(option[key], int) else int(value)
    return option


def report(model, train, held, dev, tag):
    line = []
    for part, documents in ((dev, dev.documents), (train, held)):
        found = [viterbi(e, model.follow.detach().numpy()) for e in emissions_of(model, part, documents)]
        line.append(" ".join(f"{a:.1f}/{b:.1f}" for a, b in scores(found, gold_of(part, documents))))
    print(f"{tag}: dev {line[0]} | held out {line[1]}", flush=True)


def main():
    name, option = sys.argv[1], options(sys.argv[2:])
    torch.set_num_threads(option["threads"])
    torch.manual_seed(option["seed"])
    rng = np.random.default_rng(option["seed"])
    names = json.loads((CACHE / "names.json").read_text())
    train, dev = Part("train"), Part("dev")
    held = train.documents[::HELD_OUT]
    learned = [d for i, d in enumerate(train.documents) if i % HELD_OUT]
    vectors = torch.from_numpy(np.fromfile(CACHE / "vectors.f32", np.float32).reshape(-1, 100))
    vectors = vectors / vectors.std()  * 0.5
    model = Tagger(vectors, names, option["hidden"], option["drop"])
    mean = Tagger(vectors, names, option["hidden"], option["drop"])
    mean.load_state_dict(model.state_dict())
    rare = [p for n, p in model.named_parameters()]
    optimiser = torch.optim.Adam(rare, lr=option["rate"], betas=(0.9, 0.99))
    per_epoch = len(windows(learned, option["size"], rng)) // option["batch"]
    steps = per_epoch * option["epochs"]
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda i: min(1.0, (i + 1) / 200) * (0.02 + 0.98 * 0.5 * (1 + np.cos(np.pi * i / steps)))
    )
    step = 0
    began = time.time()
    for epoch in range(option["epochs"]):
        model.train()
        chosen = windows(learned, option["size"], rng)
        total = aside = count = 0.0
        for i in range(per_epoch):
            f, s, y, m = batch_of(
                train, chosen[i * option["batch"] : (i + 1) * option["batch"]], option["size"], rng, names, option
            )
            emissions, first = model(f)
            loss = crf_loss(emissions, model.follow, y, m) / m.sum()
            side = sum(
                F.cross_entropy(head(first).flatten(0, 1), s[..., k].flatten(), ignore_index=-1)
                for k, head in enumerate(model.side)
            )
            optimiser.zero_grad(set_to_none=True)
            (loss + option["side"] * side * 0.25).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            keep = min(option["ema"], step / (step + 10))
            with torch.no_grad():
                for a, b in zip(mean.parameters(), model.parameters()):
                    a.mul_(keep).add_(b, alpha=1 - keep)
            total, aside, count = total + loss.item(), aside + side.item(), count + 1
            if step in (5, 50):
                print(f"step {step}: {time.time() - began:.0f} s", flush=True)
        print(f"{name} epoch {epoch + 1}: loss {total / count:.4f} side {aside / count:.3f} {time.time() - began:.0f} s", flush=True)
        if (epoch + 1) % option["every"] == 0 or epoch + 1 == option["epochs"]:
            report(mean, train, held, dev, f"{name} epoch {epoch + 1}")
            torch.save({"state": mean.state_dict(), "option": option}, CACHE / f"{name}.pt")


if __name__ == "__main__":
    main()
