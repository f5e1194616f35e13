"""One step's loss and gradient, worked out by a few single-threaded workers side by side.

Promises: the same sums in the same order however many workers there are; each worker takes the next batch when it is
free, so a core that is busy elsewhere delays the others little.
"""

from concurrent.futures import ThreadPoolExecutor

import torch
import torch.nn.functional as F

from batches import Batch
from model import Llama, working_weights


class Workers:
    """`threads` workers on a CPU, one on a GPU."""

    def __init__(self, llama: Llama, threads: int):
        self.llama = llama
        self.on_cpu = llama.device.type == "cpu"
        start = (lambda: torch.set_num_threads(1)) if self.on_cpu else (lambda: None)
        self.pool = ThreadPoolExecutor(threads if self.on_cpu else 1, initializer=start)

    def step(self, weights: dict[str, torch.Tensor], batches: list[Batch]) -> float:
        """Adds the gradient of the weighted mean loss over `batches` to what `weights` were made of; returns that loss."""
        working = working_weights(self.llama.shape, weights, self.llama.half)
        leaves = {name: value.detach().requires_grad_(value.requires_grad) for name, value in working.items()}
        learnt = [name for name, value in working.items() if value.requires_grad]
        total = float(sum(batch.weights.sum() for batch in batches))
        parts = list(self.pool.map(lambda batch: self.part(leaves, learnt, batch, total), batches))
        gradients = [sum_of([part[1][at] for part in parts]).to(working[name].dtype) for at, name in enumerate(learnt)]
        torch.autograd.backward([working[name] for name in learnt], gradients)
        return sum(part[0] for part in parts)

    def part(self, leaves: dict[str, torch.Tensor], learnt: list[str], batch: Batch, total: float):
        each = token_losses(self.llama, leaves, batch)
        loss = (each * torch.from_numpy(batch.weights).to(each.device)).sum() / total
        return loss.item(), torch.autograd.grad(loss, [leaves[name] for name in learnt])

    def judge(self, weights: dict[str, torch.Tensor], batches: list[Batch]) -> tuple[float, float]:
        """The weighted loss, and the plain loss of the free text and choices, in nats a token, without gradients."""
        with torch.no_grad():
            working = working_weights(self.llama.shape, weights, self.llama.half)
            parts = list(self.pool.map(lambda batch: judged(self.llama, working, batch), batches))
        weighted, weight, free, count = (sum(part[at] for part in parts) for at in range(4))
        return weighted / weight, free / max(count, 1)


def sum_of(parts: list[torch.Tensor]) -> torch.Tensor:
    result = parts[0].float()
    for part in parts[1:]:
        result = result.add_(part)
    return result


def token_losses(llama: Llama, working: dict[str, torch.Tensor], batch: Batch) -> torch.Tensor:
    inputs, chosen, targets = (torch.from_numpy(part).to(llama.device) for part in
                               (batch.inputs, batch.chosen, batch.targets))
    return F.cross_entropy(llama.logits(working, inputs, chosen), targets, reduction="none")


def judged(llama: Llama, working: dict[str, torch.Tensor], batch: Batch) -> tuple[float, float, float, int]:
    with torch.no_grad():
        each = token_losses(llama, working, batch).double().cpu().numpy()
    return (float((each * batch.weights).sum()), float(batch.weights.sum()),
            float(each[batch.free].sum()), int(batch.free.sum()))
