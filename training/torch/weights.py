#!/usr/bin/python3
"""Takes the weights out of a checkpoint: `python3 training/torch/weights.py OUT/checkpoint.pt base.safetensors`.

Promises: a training that is not over can be looked at; the checkpoint is only read.
"""

import argparse
from pathlib import Path

import torch

from model import Shape
from safetensors_file import write_base


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the weights of a checkpoint as safetensors.")
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    if not given.checkpoint.exists():
        raise SystemExit(f"{given.checkpoint} does not exist: checkpoints are written every two minutes.")
    saved = torch.load(given.checkpoint, map_location="cpu")
    write_base(given.out, Shape(**saved["shape"]), saved["weights"], saved["signature"], saved["state"])
    print(f"{given.out}: step {saved['state']['step']}")


if __name__ == "__main__":
    main()
