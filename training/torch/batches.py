"""Samples on disk, and the batches made of them.

Promises: batches of samples of about one length (hardly any padding), the same order for the same seed, and a
position (epoch, index) from which the order goes on after a stop.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Optional

import numpy as np

LENGTH_STEP = 8
POOL_SAMPLES = 4096
CHOSEN_STEP = 64
FREE_WEIGHT = 50


@dataclass
class Split:
    """One half of the data: tokens, weights (per cent), index rows (offset, brief, answer, role)."""

    tokens: np.ndarray
    weights: np.ndarray
    index: np.ndarray

    @staticmethod
    def read(folder: Path, name: str) -> "Split":
        for part in ("tokens", "weights", "index"):
            if not (folder / f"{name}.{part}.bin").exists():
                raise SystemExit(f"{folder}/{name}.{part}.bin is missing: make the data first.")
        tokens = np.fromfile(folder / f"{name}.tokens.bin", dtype="<u2")
        weights = np.fromfile(folder / f"{name}.weights.bin", dtype=np.uint8)
        index = np.fromfile(folder / f"{name}.index.bin", dtype="<u4").reshape(-1, 4).astype(np.int64)
        if len(tokens) != len(weights):
            raise SystemExit(f"{name}.tokens.bin and {name}.weights.bin in {folder} differ in length: make the data again.")
        if len(index) == 0 or int((index[:, 0] + index[:, 1] + index[:, 2]).max()) > len(tokens):
            raise SystemExit(f"{name}.index.bin in {folder} does not fit its tokens: make the data again.")
        return Split(tokens, weights, index)

    def check(self, context: int, folder: Path) -> None:
        """A lesson longer than the model's context cannot be trained on, and should not be cut in silence."""
        longest = int(self.lengths.max())
        if longest - 1 > context:
            raise SystemExit(f"A lesson in {folder} has {longest} tokens and the model reads {context}: "
                             "shorten the briefs, or raise Shape.context in model.py.")

    def of_role(self, role: int) -> "Split":
        return Split(self.tokens, self.weights, self.index[self.index[:, 3] == role])

    @property
    def lengths(self) -> np.ndarray:
        return self.index[:, 1] + self.index[:, 2]


@dataclass
class Batch:
    """Inputs (samples, length); `chosen` are the flattened positions that count, with their targets and weights."""

    inputs: np.ndarray
    chosen: np.ndarray
    targets: np.ndarray
    weights: np.ndarray
    tokens: int
    free: np.ndarray


def read_vocabulary(folder: Path) -> dict:
    path = folder / "vocabulary.json"
    if not path.exists():
        raise SystemExit(f"{path} is missing: make the data first.")
    return json.loads(path.read_text(encoding="utf-8"))


def cut(split: Split, samples: np.ndarray, batch_tokens: int) -> list[np.ndarray]:
    """Samples sorted by length and cut so that samples times padded length stays within `batch_tokens`."""
    lengths = padded(split.lengths[samples] - 1)
    order = np.argsort(lengths, kind="stable")
    groups, start = [], 0
    for end in range(1, len(order) + 1):
        if end == len(order) or (end + 1 - start) * lengths[order[end]] > batch_tokens:
            groups.append(samples[order[start:end]])
            start = end
    return groups


def padded(length: np.ndarray) -> np.ndarray:
    return -(-length // LENGTH_STEP) * LENGTH_STEP


def epoch_groups(split: Split, batch_tokens: int, seed: int, epoch: int) -> list[np.ndarray]:
    chance = np.random.default_rng([seed, epoch])
    order = chance.permutation(len(split.index))
    groups: list[np.ndarray] = []
    for start in range(0, len(order), POOL_SAMPLES):
        pool = cut(split, order[start : start + POOL_SAMPLES], batch_tokens)
        groups.extend(pool[at] for at in chance.permutation(len(pool)))
    return groups


def positions(split: Split, batch_tokens: int, seed: int, start: tuple[int, int]) -> Iterator[tuple[int, int, np.ndarray]]:
    """Endless (epoch, index, samples), from the position `start`."""
    epoch, first = start
    while True:
        groups = epoch_groups(split, batch_tokens, seed, epoch)
        for at in range(first, len(groups)):
            yield epoch, at, groups[at]
        epoch, first = epoch + 1, 0


def batch_of(split: Split, samples: np.ndarray, thin_below: float, chance: Optional[np.random.Generator]) -> Batch:
    """The batch of these samples.

    Targets of weight w below `thin_below` are kept with chance w / thin_below and then weigh `thin_below`: the same
    loss on average, for a fraction of the vocabulary's work. Without `chance` every target is kept.
    """
    lengths = split.lengths[samples]
    width = int(padded(lengths - 1).max())
    tokens = np.zeros((len(samples), width + 1), dtype=np.int64)
    weights = np.zeros((len(samples), width + 1), dtype=np.float32)
    for row, sample in enumerate(samples):
        at, length = split.index[sample, 0], lengths[row]
        tokens[row, :length] = split.tokens[at : at + length]
        weights[row, :length] = split.weights[at : at + length]
    goal, flat = tokens[:, 1:].reshape(-1), weights[:, 1:].reshape(-1) / 100
    free = flat >= FREE_WEIGHT / 100
    if chance is not None and thin_below > 0:
        kept = chance.random(len(flat)) < flat / thin_below
        flat = np.where(flat < thin_below, kept * np.float32(thin_below), flat)
    chosen = np.flatnonzero(flat)
    filler = -len(chosen) % CHOSEN_STEP
    chosen = np.concatenate((chosen, np.zeros(filler, dtype=chosen.dtype)))
    used = flat[chosen]
    marked = free[chosen]
    if filler:
        used[-filler:] = 0
        marked[-filler:] = False
    return Batch(tokens[:, :-1], chosen, goal[chosen], used, int(lengths.sum()), marked)
