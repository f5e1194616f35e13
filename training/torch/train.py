#!/usr/bin/python3
"""Trains the house model from the lessons of training/data.ts: `python3 training/torch/train.py --data DATA --out OUT --minutes 60`.

Promises: seeded, stoppable (SIGTERM and Ctrl-C save) and resumable with --resume; OUT holds checkpoint.pt, loss.csv
and, at the end, base.safetensors.
"""

import argparse
import csv
import json
import math
import os
import signal
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path

os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "4096")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import torch

from batches import Split, batch_of, cut, positions, read_vocabulary
from gradient import Workers
from inherit import grown, without_layer
from model import Llama, Shape, fresh_weights
from progress import Progress, rate_at
from safetensors_file import read_base, write_base

PRESETS = {
    "cpu": dict(layers=5, width=256, heads=4, feed_forward=704, batch_tokens=4096, parts=4),
    "gpu": dict(layers=8, width=320, heads=5, feed_forward=864, batch_tokens=32768, parts=1),
}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Train the house model.")
    parser.add_argument("--data", type=Path, required=True, help="folder with vocabulary.json and the token files")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoint, loss curve and weights")
    parser.add_argument("--minutes", type=float, help="train this long; the learning rate follows the clock")
    parser.add_argument("--steps", type=int, help="train this many steps; repeats exactly with the same seed")
    parser.add_argument("--weights", type=Path, help="begin with these weights (base.safetensors, or a house model's .gguf) and not by chance")
    parser.add_argument("--without-layer", type=int, help="leave out this layer of theirs, counted from 0")
    parser.add_argument("--resume", action="store_true", help="go on from OUT/checkpoint.pt")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--preset", choices=sorted(PRESETS), help="default: gpu where CUDA is, else cpu")
    for name in ("layers", "width", "heads", "feed-forward", "batch-tokens", "parts"):
        parser.add_argument(f"--{name}", type=int, help="instead of the preset's")
    parser.add_argument("--rate", type=float, default=2e-3, help="highest learning rate")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--thin-below", type=float, default=0.4, help="thin out targets that weigh less; 0: keep all")
    parser.add_argument("--judge-every", type=int, default=250, help="steps between held-out losses")
    parser.add_argument("--save-seconds", type=float, default=120)
    given = parser.parse_args()
    if (given.minutes is None) == (given.steps is None):
        parser.error("give either --minutes or --steps")
    if given.without_layer is not None and given.weights is None:
        parser.error("--without-layer takes a layer from --weights, which are not given")
    given.preset = given.preset or ("gpu" if torch.cuda.is_available() else "cpu")
    if given.preset == "gpu" and not torch.cuda.is_available():
        parser.error("--preset gpu needs CUDA, which this torch or machine does not have")
    for name, value in PRESETS[given.preset].items():
        if getattr(given, name) is None:
            setattr(given, name, value)
    return given


class Training:
    """Everything that a checkpoint holds, and the step that changes it."""

    def __init__(self, given: argparse.Namespace):
        self.given = given
        self.vocabulary = read_vocabulary(given.data)
        self.train, self.test = Split.read(given.data, "train"), Split.read(given.data, "test")
        device = torch.device("cuda" if given.preset == "gpu" else "cpu")
        saved = self.saved()
        self.shape, weights = (Shape(**saved["shape"]), saved["weights"]) if saved else self.begun()
        for split in (self.train, self.test):
            split.check(self.shape.context, given.data)
        self.weights = {name: value.to(device).requires_grad_() for name, value in weights.items()}
        matrices = [value for value in self.weights.values() if value.dim() == 2]
        gains = [value for value in self.weights.values() if value.dim() == 1]
        groups = [{"params": matrices, "weight_decay": 0.1}, {"params": gains, "weight_decay": 0.0}]
        self.optimizer = torch.optim.AdamW(groups, lr=given.rate, betas=(0.9, 0.95), foreach=True)
        self.state = saved["state"] if saved else {
            "step": 0, "progress": 0.0, "seconds": 0.0, "tokens": 0, "position": (0, 0)}
        if saved:
            self.optimizer.load_state_dict(saved["optimizer"])
        self.workers = Workers(Llama(self.shape, torch.bfloat16, device), given.threads)
        self.stream = positions(self.train, self.part_tokens, given.seed, self.state["position"])
        self.held_out = [batch_of(self.test, group, 0, None) for group in self.held_out_groups()]

    @property
    def part_tokens(self) -> int:
        return self.given.batch_tokens // self.given.parts

    def saved(self):
        path = self.given.out / "checkpoint.pt"
        if not self.given.resume:
            return None
        if not path.exists():
            raise SystemExit(f"{path} does not exist: start without --resume.")
        saved = torch.load(path, map_location="cpu")
        for name, value in self.signature().items():
            if saved["signature"].get(name) != value:
                raise SystemExit(f"The checkpoint was made with {name} {saved['signature'].get(name)}, not {value}.")
        return saved

    def begun(self) -> tuple[Shape, dict[str, torch.Tensor]]:
        given, tokens = self.given, len(self.vocabulary["tokens"])
        if given.weights is None:
            shape = Shape(tokens, given.layers, given.width, given.heads, given.feed_forward)
            return shape, fresh_weights(shape, given.seed)
        shape, weights, _ = read_base(given.weights)
        if shape.vocabulary not in (tokens, self.vocabulary.get("grownFrom")):
            raise SystemExit(f"{given.weights} knows {shape.vocabulary} tokens and {given.data} has {tokens}: "
                             "make the data with --vocabulary-of those that it was trained on.")
        if given.without_layer is not None:
            if not 0 <= given.without_layer < shape.layers:
                raise SystemExit(f"{given.weights} has the layers 0 to {shape.layers - 1}, and no {given.without_layer}.")
            shape, weights = without_layer(shape, weights, given.without_layer)
        shape = replace(shape, context=max(shape.context, Shape.context))
        return (shape, weights) if shape.vocabulary == tokens else grown(shape, weights, self.vocabulary)

    def signature(self) -> dict:
        return {"form": self.vocabulary["form"], "seed": self.given.seed, "samples": len(self.train.index),
                "batch-tokens": self.given.batch_tokens, "parts": self.given.parts}

    def save(self) -> None:
        path = self.given.out / "checkpoint.pt"
        torch.save({"signature": self.signature(), "shape": asdict(self.shape), "state": self.state,
                    "weights": {name: value.detach() for name, value in self.weights.items()},
                    "optimizer": self.optimizer.state_dict()}, path.with_suffix(".new"))
        os.replace(path.with_suffix(".new"), path)

    def held_out_groups(self) -> list[np.ndarray]:
        chance = np.random.default_rng(self.given.seed)
        samples = chance.permutation(len(self.test.index))[:384]
        return cut(self.test, np.sort(samples), 4096)

    def rate(self) -> float:
        return rate_at(self.state["progress"], self.given.rate)

    def step(self) -> tuple[float, int]:
        """One step; the loss (nats a weighted token) and the number of tokens read."""
        batches = []
        for part in range(self.given.parts):
            epoch, index, samples = next(self.stream)
            chance = np.random.default_rng([self.given.seed, epoch, index])
            batches.append(batch_of(self.train, samples, self.given.thin_below, chance))
            self.state["position"] = (epoch, index + 1)
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate()
        self.optimizer.zero_grad(set_to_none=True)
        loss = self.workers.step(self.weights, batches)
        if not math.isfinite(loss):
            raise SystemExit(f"The loss is {loss} at step {self.state['step']}: go on with --resume and a lower --rate.")
        torch.nn.utils.clip_grad_norm_(list(self.weights.values()), 1.0)
        self.optimizer.step()
        tokens = sum(batch.tokens for batch in batches)
        self.state["step"] += 1
        self.state["tokens"] += tokens
        return loss, tokens

    def write(self) -> Path:
        path = self.given.out / "base.safetensors"
        write_base(path, self.shape, self.weights, self.signature(), self.state)
        return path


def forget_after(curve: Path, step: int) -> None:
    """Drops the rows that a killed training wrote after its last checkpoint: those steps are made again."""
    if not curve.exists():
        return
    with curve.open(newline="") as file:
        rows = [row for row in csv.reader(file) if row and (not row[0].isdigit() or int(row[0]) <= step)]
    with curve.with_suffix(".new").open("w", newline="") as file:
        csv.writer(file).writerows(rows)
    os.replace(curve.with_suffix(".new"), curve)


def run(training: Training) -> None:
    given, state = training.given, training.state
    stopping: list[int] = []
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda number, _: stopping.append(number))
    size = sum(value.numel() for value in training.weights.values())
    print(f"{size / 1e6:.2f} M parameters, {len(training.train.index):,} samples, {given.threads} threads, "
          f"seed {given.seed}, from step {state['step']}", flush=True)
    before, started = state["seconds"], time.monotonic()
    saved_at, progress = started, Progress(state, given.minutes, given.steps, sys.stdout)
    forget_after(given.out / "loss.csv", state["step"])
    with (given.out / "loss.csv").open("a", newline="") as file:
        rows = csv.writer(file)
        if file.tell() == 0:
            rows.writerow(("step", "tokens", "seconds", "rate", "loss", "held_out", "held_out_free"))
        while not progress.done() and not stopping:
            loss, tokens = training.step()
            state["seconds"] = before + time.monotonic() - started
            progress.after(loss, tokens)
            held_out = ("", "")
            if state["step"] % given.judge_every == 0 or progress.done():
                held_out = tuple(round(value, 5) for value in training.workers.judge(training.weights, training.held_out))
                progress.say(f"step {state['step']}: held-out loss {held_out[0]:.4f}, free text {held_out[1]:.4f}")
            if state["step"] % 10 == 0 or held_out[0] != "":
                rows.writerow((state["step"], state["tokens"], round(state["seconds"], 1),
                               round(training.rate(), 7), round(progress.loss, 5), *held_out))
                file.flush()
            if time.monotonic() - saved_at > given.save_seconds:
                training.save()
                saved_at = time.monotonic()
    training.save()
    if stopping and not progress.done():
        progress.say(f"stopped and saved at step {state['step']}; go on with --resume")
        raise SystemExit(128 + stopping[0])
    progress.say(f"done: {state['step']} steps, {state['tokens']:,} tokens, {training.write()}")


def main() -> None:
    given = arguments()
    given.out.mkdir(parents=True, exist_ok=True)
    if given.threads < 1 or given.parts < 1:
        raise SystemExit("--threads and --parts are at least 1.")
    torch.set_num_threads(1)  # the workers are the parallelism; OpenMP's barriers stall on a busy machine
    torch.manual_seed(given.seed)
    if not given.resume and (given.out / "loss.csv").exists():
        (given.out / "loss.csv").unlink()
    (given.out / "arguments.json").write_text(json.dumps(vars(given), default=str, indent=2))
    run(Training(given))


if __name__ == "__main__":
    main()
