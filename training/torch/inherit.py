"""What a model begins with where another one leaves it its weights: with more tokens, or a layer less.

Promises: a token that is new begins as the mean of the two that it is merged of; all others are as they were.
"""

from dataclasses import replace

import torch

from model import Shape

BYTES = 256
CONTROL = 3


def grown(shape: Shape, weights: dict[str, torch.Tensor], vocabulary: dict) -> tuple[Shape, dict[str, torch.Tensor]]:
    """With the tokens that `vocabulary` has learnt since; the control tokens stay last."""
    tokens, merges = vocabulary["tokens"], vocabulary["merges"]
    number = {token: index for index, token in enumerate(tokens)}
    old = weights["token_embd"]
    kept = old.shape[0] - CONTROL
    rows = list(old[:kept])
    for merge in merges[kept - BYTES :]:
        left, right = (rows[number[part]] for part in merge.split(" "))
        rows.append((left + right) / 2)
    embedding = torch.stack([*rows, *old[kept:]])
    return replace(shape, vocabulary=len(tokens)), {**weights, "token_embd": embedding}


def without_layer(shape: Shape, weights: dict[str, torch.Tensor], layer: int) -> tuple[Shape, dict[str, torch.Tensor]]:
    """Without one layer, counted from 0: those behind it move up."""
    left: dict[str, torch.Tensor] = {}
    for name, value in weights.items():
        _, at, *rest = name.split(".", 2) if name.startswith("blk.") else (name, None)
        if at is None or int(at) < layer:
            left[name] = value
        elif int(at) > layer:
            left[f"blk.{int(at) - 1}.{rest[0]}"] = value
    return replace(shape, layers=shape.layers - 1), left
