#!/usr/bin/python3
"""Teaches one role at a time: `python3 training/torch/lora.py --data DATA --weights base.safetensors --out OUT --minutes 2`.

Promises: LoRA factors over the frozen model, trained on the lessons of one role only; seeded; each finished role
is OUT/ROLE.lora.safetensors, and --resume trains only the roles that are not finished.
"""

import argparse
import json
import math
import os
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "4096")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import torch

from batches import Split, batch_of, cut, positions, read_vocabulary
from gradient import Workers
from model import Llama, Shape
from progress import Progress, rate_at
from safetensors_file import read_base, read_safetensors, write_safetensors

# What writes most into the stream. In a model this small llama.cpp spends its time on the number of operations, not
# on their size: factors over all seven matrices of a layer cost a quarter of its speed, and brought no more.
ADAPTED = "ffn_down"
JUDGED_SAMPLES = 192


@dataclass
class Adapter:
    """`factors`: by matrix (as GGUF names it) a of (rank, taken) and b of (given, rank)."""

    role: str
    alpha: float
    factors: dict[str, tuple[torch.Tensor, torch.Tensor]]

    def shift(self, name: str) -> torch.Tensor:
        a, b = self.factors[name]
        return self.alpha / a.shape[0] * (b @ a)


def fresh_adapter(role: str, shape: Shape, rank: int, alpha: float, seed: int) -> Adapter:
    """One that changes nothing yet: b is zero."""
    chance = torch.Generator().manual_seed(seed)
    factors = {}
    for layer in range(shape.layers):
        a = torch.randn(rank, shape.feed_forward, generator=chance) / math.sqrt(shape.feed_forward)
        factors[f"blk.{layer}.{ADAPTED}"] = (a, torch.zeros(shape.width, rank))
    return Adapter(role, alpha, factors)


def laid_over(weights: dict[str, torch.Tensor], adapter: Adapter) -> dict[str, torch.Tensor]:
    """The weights with the adapter's shifts added; gradients flow to the factors only."""
    return {**weights, **{name: weights[name] + adapter.shift(name) for name in adapter.factors}}


def write_adapter(path: Path, adapter: Adapter, about: dict) -> None:
    tensors = {}
    for name, (a, b) in adapter.factors.items():
        tensors[f"{name}.weight.lora_a"] = a
        tensors[f"{name}.weight.lora_b"] = b
    write_safetensors(path, tensors, {"role": adapter.role, "alpha": adapter.alpha, **about})


def read_adapter(path: Path) -> Adapter:
    tensors, about = read_safetensors(path)
    names = [name.removesuffix(".weight.lora_a") for name in tensors if name.endswith(".lora_a")]
    factors = {name: (tensors[f"{name}.weight.lora_a"], tensors[f"{name}.weight.lora_b"]) for name in names}
    return Adapter(about["role"], float(about["alpha"]), factors)


class Teaching:
    """One role's training."""

    def __init__(self, given: argparse.Namespace, role: str, number: int):
        self.given = given
        device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.shape, weights, self.about = read_base(given.weights)
        self.weights = {name: value.to(device) for name, value in weights.items()}
        self.train, test = (Split.read(given.data, name).of_role(number) for name in ("train", "test"))
        if len(self.train.index) == 0 or len(test.index) == 0:
            raise SystemExit(f"There is no lesson of {role} in {given.data}.")
        self.train.check(self.shape.context, given.data)
        test.check(self.shape.context, given.data)
        samples = np.arange(len(test.index))[:JUDGED_SAMPLES]
        self.held_out = [batch_of(test, group, 0, None) for group in cut(test, samples, 4096)]
        self.adapter = fresh_adapter(role, self.shape, given.rank, given.alpha, given.seed)
        moved = {name: tuple(part.to(device).requires_grad_() for part in pair)
                 for name, pair in self.adapter.factors.items()}
        self.adapter.factors = moved
        self.leaves = [part for pair in moved.values() for part in pair]
        self.optimizer = torch.optim.AdamW(self.leaves, lr=given.rate, betas=(0.9, 0.95), weight_decay=0.0, foreach=True)
        self.workers = Workers(Llama(self.shape, torch.bfloat16, device), given.threads)
        self.state = {"step": 0, "progress": 0.0, "seconds": 0.0, "tokens": 0}
        self.stream = positions(self.train, given.batch_tokens // given.parts, given.seed, (0, 0))

    def step(self) -> tuple[float, int]:
        batches = []
        for _ in range(self.given.parts):
            epoch, index, samples = next(self.stream)
            chance = np.random.default_rng([self.given.seed, epoch, index])
            batches.append(batch_of(self.train, samples, self.given.thin_below, chance))
        self.optimizer.param_groups[0]["lr"] = rate_at(self.state["progress"], self.given.rate)
        self.optimizer.zero_grad(set_to_none=True)
        loss = self.workers.step(laid_over(self.weights, self.adapter), batches)
        if not math.isfinite(loss):
            raise SystemExit(f"The loss of {self.adapter.role} is {loss}: try a lower --rate.")
        torch.nn.utils.clip_grad_norm_(self.leaves, 1.0)
        self.optimizer.step()
        tokens = sum(batch.tokens for batch in batches)
        self.state["step"] += 1
        self.state["tokens"] += tokens
        return loss, tokens

    def judge(self) -> float:
        """The plain loss of the role's free text and choices on the test's lessons, in nats a token."""
        with torch.no_grad():
            return self.workers.judge(laid_over(self.weights, self.adapter), self.held_out)[1]

    def identity(self) -> dict:
        """Same again: same adapter, where steps are counted."""
        return {"form": self.about["form"], "base_steps": self.about["steps"], "base_tokens": self.about["tokens"],
                "rank": self.given.rank, "seed": self.given.seed}


def teach(teaching: Teaching, path: Path) -> None:
    given, state, role = teaching.given, teaching.state, teaching.adapter.role
    progress = Progress(state, given.minutes, given.steps, sys.stdout)
    before = teaching.judge()
    progress.say(f"{role}: {len(teaching.train.index):,} lessons, held-out loss {before:.4f} without an adapter")
    started = time.monotonic()
    while not progress.done():
        loss, tokens = teaching.step()
        state["seconds"] = time.monotonic() - started
        progress.after(loss, tokens)
    after = teaching.judge()
    write_adapter(path, teaching.adapter, {**teaching.identity(), "steps": state["step"], "tokens": state["tokens"],
                                           "held_out_before": f"{before:.4f}", "held_out_after": f"{after:.4f}"})
    progress.say(f"{role}: {state['step']} steps, held-out loss {before:.4f} -> {after:.4f}, {path}")


def is_finished(path: Path, teaching: Teaching) -> bool:
    if not path.exists():
        return False
    _, about = read_safetensors(path)
    return all(about.get(name) == str(value) for name, value in teaching.identity().items())


def performed(folder: Path, known: list[str]) -> list[str]:
    """The roles that the test has lessons of: drills are for the whole model, and no performer."""
    present = set(Split.read(folder, "test").index[:, 3].tolist())
    return [role for number, role in enumerate(known) if number in present]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Train an adapter for each role.")
    parser.add_argument("--data", type=Path, required=True, help="the data that the model was trained on")
    parser.add_argument("--weights", type=Path, required=True, help="base.safetensors")
    parser.add_argument("--out", type=Path, required=True, help="folder for ROLE.lora.safetensors")
    parser.add_argument("--roles", default="all", help="names with commas between them, or all")
    parser.add_argument("--minutes", type=float, help="train each role this long")
    parser.add_argument("--steps", type=int, help="train each role this many steps; repeats exactly with one seed")
    parser.add_argument("--resume", action="store_true", help="leave out the roles that are finished")
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--alpha", type=float, default=32.0)
    parser.add_argument("--rate", type=float, default=1e-3, help="highest learning rate")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--batch-tokens", type=int, default=4096)
    parser.add_argument("--parts", type=int, default=4)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--thin-below", type=float, default=0.4)
    given = parser.parse_args()
    if (given.minutes is None) == (given.steps is None):
        parser.error("give either --minutes or --steps")
    if min(given.rank, given.threads, given.parts) < 1 or given.batch_tokens < given.parts:
        parser.error("--rank, --threads and --parts are at least 1, and --batch-tokens at least --parts")
    return given


def main() -> None:
    given = arguments()
    torch.set_num_threads(1)
    read_vocabulary(given.data)
    known = json.loads((given.data / "roles.json").read_text(encoding="utf-8"))
    wanted = performed(given.data, known) if given.roles == "all" else given.roles.split(",")
    for role in wanted:
        if role not in known:
            raise SystemExit(f"There is no role {role}: the data has {', '.join(known)}.")
    given.out.mkdir(parents=True, exist_ok=True)
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda number, _: sys.exit(128 + number))
    for role in wanted:
        path = given.out / f"{role}.lora.safetensors"
        teaching = Teaching(given, role, known.index(role))
        if given.resume and is_finished(path, teaching):
            print(f"{role}: finished already, {path}")
            continue
        teach(teaching, path)


if __name__ == "__main__":
    main()
