"""How far a training is: the share of the plan that is done, and one line about it.

Promises: with steps the share counts steps, with minutes it follows the clock at the speed of the last steps, so
that it ends on time however busy the machine is; a bar on a terminal, a line every 15 seconds otherwise.
"""

import math
from typing import Optional, TextIO

LINE_SECONDS = 15.0
BAR_SECONDS = 0.5
FADE = 0.98
WARMUP = 0.03
LAST_RATE = 0.02


def rate_at(progress: float, highest: float) -> float:
    """The learning rate: a short rise, then half a cosine down to a fiftieth."""
    if progress < WARMUP:
        return highest * max(progress / WARMUP, 0.002)
    turn = (progress - WARMUP) / (1 - WARMUP)
    return highest * (LAST_RATE + (1 - LAST_RATE) * 0.5 * (1 + math.cos(math.pi * min(turn, 1))))


class Progress:
    """Changes `state["progress"]`, 0 to 1, after each step. All times come from `state["seconds"]`."""

    def __init__(self, state: dict, minutes: Optional[float], steps: Optional[int], out: TextIO):
        self.state, self.minutes, self.steps, self.out = state, minutes, steps, out
        self.bar = out.isatty()
        self.loss = 0.0
        self.seen = 0
        self.last_seconds = state["seconds"]
        self.said_seconds = state["seconds"]
        self.step_seconds = 0.0
        self.tokens_per_second = 0.0

    def done(self) -> bool:
        if self.steps is not None:
            return self.state["step"] >= self.steps
        return self.state["seconds"] >= (self.minutes or 0) * 60

    def after(self, loss: float, tokens: int) -> None:
        took = self.state["seconds"] - self.last_seconds
        self.last_seconds = self.state["seconds"]
        self.seen += 1
        fade = min(FADE, 1 - 1 / self.seen)
        self.loss = fade * self.loss + (1 - fade) * loss
        self.step_seconds = fade * self.step_seconds + (1 - fade) * took
        self.tokens_per_second = fade * self.tokens_per_second + (1 - fade) * tokens / max(took, 1e-9)
        left = self.steps_left()
        self.state["progress"] += (1 - self.state["progress"]) / (left + 1)
        if self.state["seconds"] - self.said_seconds >= (BAR_SECONDS if self.bar else LINE_SECONDS):
            self.said_seconds = self.state["seconds"]
            self.line(left)

    def steps_left(self) -> float:
        if self.steps is not None:
            return max(0, self.steps - self.state["step"])
        return max(0.0, (self.minutes or 0) * 60 - self.state["seconds"]) / max(self.step_seconds, 1e-9)

    def line(self, left: float) -> None:
        seconds = int(left * self.step_seconds)
        time_left = f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02} left"
        text = f"step {self.state['step']}, loss {self.loss:.4f}, {self.tokens_per_second:,.0f} tokens/s, {time_left}"
        if self.bar:
            full = int(self.state["progress"] * 24)
            print(f"\r[{'#' * full}{'.' * (24 - full)}] {text}\x1b[K", end="", file=self.out, flush=True)
        else:
            print(f"{self.state['progress']:5.1%} {text}", file=self.out, flush=True)

    def say(self, text: str) -> None:
        print(("\r\x1b[K" if self.bar else "") + text, file=self.out, flush=True)
