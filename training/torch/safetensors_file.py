"""Writes and reads .safetensors by hand: an 8-byte length, a JSON header, the data. Models are read from GGUF files, too."""

import json
import os
from dataclasses import asdict, fields
from pathlib import Path

import numpy as np
import torch

from gguf_file import read_gguf
from model import Shape, fused_weights, written_weights


def write_safetensors(path: Path, tensors: dict[str, torch.Tensor], about: dict) -> None:
    """Float32, little endian; `about` goes into the metadata as strings. Replaces `path` in one go."""
    header: dict = {"__metadata__": {name: str(value) for name, value in about.items()}}
    offset = 0
    for name, value in tensors.items():
        size = value.numel() * 4
        header[name] = {"dtype": "F32", "shape": list(value.shape), "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with path.with_suffix(".new").open("wb") as file:
        file.write(len(text).to_bytes(8, "little"))
        file.write(text)
        for value in tensors.values():
            file.write(value.detach().cpu().contiguous().numpy().astype("<f4").tobytes())
    os.replace(path.with_suffix(".new"), path)


def read_safetensors(path: Path) -> tuple[dict[str, torch.Tensor], dict[str, str]]:
    """The tensors, and the metadata."""
    data = path.read_bytes()
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    about = header.pop("__metadata__", {})
    tensors = {}
    for name, entry in header.items():
        start, end = (8 + length + at for at in entry["data_offsets"])
        values = np.frombuffer(data[start:end], dtype="<f4").reshape(entry["shape"])
        tensors[name] = torch.from_numpy(values.copy())
    return tensors, about


def write_base(path: Path, shape: Shape, weights: dict[str, torch.Tensor], signature: dict, state: dict) -> None:
    """The whole model, with what training/export.ts wants to know of it."""
    about = {"form": signature["form"], "seed": signature["seed"], "steps": state["step"],
             "tokens": state["tokens"], **asdict(shape)}
    write_safetensors(path, written_weights(shape, weights), about)


def gguf_base(path: Path) -> tuple[dict[str, torch.Tensor], dict[str, str]]:
    """A published model, with its sizes under the names that `write_base` has for them."""
    tensors, card = read_gguf(path)
    names = {"layers": "llama.block_count", "width": "llama.embedding_length", "heads": "llama.attention.head_count",
             "feed_forward": "llama.feed_forward_length", "context": "llama.context_length",
             "vocabulary": "llama.vocab_size", "form": "bullpen.form"}
    return tensors, {name: str(card[key]) for name, key in names.items() if key in card}


def read_base(path: Path) -> tuple[Shape, dict[str, torch.Tensor], dict[str, str]]:
    """The model that `write_base` wrote, or a GGUF file of one: its shape, its weights as `fresh_weights` names them, and the metadata."""
    if not path.exists():
        raise SystemExit(f"{path} does not exist: train first, or take it out of a checkpoint (training/torch/weights.py).")
    tensors, about = gguf_base(path) if path.suffix == ".gguf" else read_safetensors(path)
    try:
        shape = Shape(**{field.name: int(about[field.name]) for field in fields(Shape)})
        return shape, fused_weights(shape, tensors), about
    except KeyError as missing:
        raise SystemExit(f"{path} says nothing of {missing}: it is no model of training/torch/train.py.")
