#!/usr/bin/python3
"""Writes torch's logits on lessons of the test, for training/compare.ts.

Promises: the very forward pass of the training, in float32; OUT.json holds the tokens of each lesson and how many of
its positions count, OUT.bin the logits (float32, position by position) of the answer's tokens.
"""

import argparse
import json
from pathlib import Path

import torch

from batches import Split
from lora import laid_over, read_adapter
from model import Llama, working_weights
from safetensors_file import read_base


def main() -> None:
    parser = argparse.ArgumentParser(description="Torch's logits on lessons of the test.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True, help="base.safetensors")
    parser.add_argument("--adapter", type=Path, help="ROLE.lora.safetensors; only lessons of its role are read")
    parser.add_argument("--lessons", type=int, default=20)
    parser.add_argument("--out", type=Path, required=True, help="OUT.json and OUT.bin are written")
    given = parser.parse_args()
    torch.set_num_threads(1)
    shape, weights, _ = read_base(given.weights)
    split = Split.read(given.data, "test")
    if given.adapter:
        adapter = read_adapter(given.adapter)
        weights = laid_over(weights, adapter)
        roles = json.loads((given.data / "roles.json").read_text())
        split = split.of_role(roles.index(adapter.role))
    llama = Llama(shape, torch.float32, torch.device("cpu"))
    working = working_weights(shape, weights, torch.float32)
    step = max(1, len(split.index) // given.lessons)
    lessons = []
    with given.out.with_suffix(".bin").open("wb") as file, torch.no_grad():
        for offset, brief, answer, _ in split.index[::step][: given.lessons]:
            tokens = torch.from_numpy(split.tokens[offset : offset + brief + answer].astype("int64"))
            chosen = torch.arange(brief - 1, brief + answer - 1)
            logits = llama.logits(working, tokens[None, :-1], chosen)
            file.write(logits.numpy().astype("<f4").tobytes())
            lessons.append({"tokens": tokens.tolist(), "counted": len(chosen)})
    given.out.with_suffix(".json").write_text(json.dumps({"vocabulary": shape.vocabulary, "lessons": lessons}))


if __name__ == "__main__":
    main()
