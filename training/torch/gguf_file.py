"""Reads a house model out of its GGUF file, so that a training can go on from the published model alone.

Promises: the tensors in float32 under the names that they have in the file, Q8_0 taken apart; the metadata without the
vocabulary. Format: github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

import struct
from pathlib import Path

import numpy as np
import torch

SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q", 12: "<d"}
STRING, ARRAY = 8, 9
F32, F16, Q8_0 = 0, 1, 8
BLOCK = np.dtype([("scale", "<f2"), ("values", "i1", 32)])


class Reader:
    def __init__(self, data: bytes):
        self.data, self.at = data, 0

    def scalar(self, form: str):
        value = struct.unpack_from(form, self.data, self.at)[0]
        self.at += struct.calcsize(form)
        return value

    def text(self) -> str:
        length = self.scalar("<Q")
        self.at += length
        return self.data[self.at - length : self.at].decode("utf-8", "replace")

    def value(self, kind: int):
        if kind == STRING:
            return self.text()
        if kind != ARRAY:
            return self.scalar(SCALARS[kind])
        inner, length = self.scalar("<I"), self.scalar("<Q")
        return [self.value(inner) for _ in range(length)]


def read_gguf(path: Path) -> tuple[dict[str, torch.Tensor], dict]:
    """The tensors, and the metadata; exits in words where the file is none, or is quantised in another way."""
    data = path.read_bytes()
    if data[:4] != b"GGUF":
        raise SystemExit(f"{path} is no GGUF file.")
    reader = Reader(data)
    reader.at = 8
    tensor_count, entry_count = reader.scalar("<Q"), reader.scalar("<Q")
    about = {}
    for _ in range(entry_count):
        key = reader.text()
        about[key] = reader.value(reader.scalar("<I"))
    places = [place_in(reader) for _ in range(tensor_count)]
    step = int(about.get("general.alignment", 32))
    start = -(-reader.at // step) * step
    return {name: tensor_at(path, data, start + offset, shape, kind) for name, shape, kind, offset in places}, about


def place_in(reader: Reader) -> tuple[str, list[int], int, int]:
    """Name, shape as torch has it, kind and offset."""
    name = reader.text()
    shape = [reader.scalar("<Q") for _ in range(reader.scalar("<I"))][::-1]
    return name, shape, reader.scalar("<I"), reader.scalar("<Q")


def tensor_at(path: Path, data: bytes, start: int, shape: list[int], kind: int) -> torch.Tensor:
    size = int(np.prod(shape))
    if kind == Q8_0:
        blocks = np.frombuffer(data, BLOCK, size // 32, start)
        values = blocks["values"].astype(np.float32) * blocks["scale"].astype(np.float32)[:, None]
    elif kind in (F32, F16):
        values = np.frombuffer(data, "<f4" if kind == F32 else "<f2", size, start).astype(np.float32)
    else:
        raise SystemExit(f"{path} is quantised in the way {kind}: only Q8_0 and floats can be gone on from.")
    return torch.from_numpy(values.reshape(shape).copy())
