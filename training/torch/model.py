"""A small Llama in plain torch, written for speed on a CPU.

Promises: the arithmetic of llama.cpp's `llama` architecture (RMSNorm, interleaved RoPE, SwiGLU, tied output),
master weights in float32, the heavy work in bfloat16, and only the positions that count go through the last
feed-forward and the vocabulary.
"""

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F

NORM_EPSILON = 1e-5
ROPE_BASE = 10000.0


@dataclass(frozen=True)
class Shape:
    """The sizes of a model. `feed_forward` and `width` are multiples of 32, as Q8_0 rows need. `context` is no weight: it holds
    the longest brief with the longest answer that could be given to it."""

    vocabulary: int
    layers: int = 6
    width: int = 256
    heads: int = 4
    feed_forward: int = 704
    context: int = 768

    @property
    def head_width(self) -> int:
        return self.width // self.heads


def fresh_weights(shape: Shape, seed: int) -> dict[str, torch.Tensor]:
    """Random float32 weights by llama.cpp's names; q, k, v and gate, up stay fused until they are written out."""
    chance = torch.Generator().manual_seed(seed)
    width, inner = shape.width, shape.feed_forward

    def normal(rows: int, columns: int, deviation: float) -> torch.Tensor:
        return torch.randn(rows, columns, generator=chance) * deviation

    quiet = 1 / math.sqrt(2 * shape.layers)
    weights = {"token_embd": normal(shape.vocabulary, width, 0.02), "output_norm": torch.ones(width)}
    for layer in range(shape.layers):
        name = f"blk.{layer}."
        weights[name + "attn_norm"] = torch.ones(width)
        weights[name + "attn_qkv"] = normal(3 * width, width, 0.6 / math.sqrt(width))
        weights[name + "attn_output"] = normal(width, width, quiet * 0.6 / math.sqrt(width))
        weights[name + "ffn_norm"] = torch.ones(width)
        weights[name + "ffn_gate_up"] = normal(2 * inner, width, 0.6 / math.sqrt(width))
        weights[name + "ffn_down"] = normal(width, inner, quiet * 0.6 / math.sqrt(inner))
    return weights


def written_weights(shape: Shape, weights: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The same weights under the names and in the layout that GGUF's `llama` architecture has (no permutation)."""
    width, inner = shape.width, shape.feed_forward
    written: dict[str, torch.Tensor] = {}
    for name, value in weights.items():
        value = value.detach().float().cpu()
        if name.endswith("attn_qkv"):
            for part, rows in zip("qkv", value.split(width)):
                written[name.replace("attn_qkv", f"attn_{part}") + ".weight"] = rows.contiguous()
        elif name.endswith("ffn_gate_up"):
            for part, rows in zip(("gate", "up"), value.split(inner)):
                written[name.replace("ffn_gate_up", f"ffn_{part}") + ".weight"] = rows.contiguous()
        else:
            written[name + ".weight"] = value
    return written


def fused_weights(shape: Shape, written: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """What `written_weights` was made of."""
    weights = {name.removesuffix(".weight"): value for name, value in written.items()}
    for layer in range(shape.layers):
        name = f"blk.{layer}."
        weights[name + "attn_qkv"] = torch.cat([weights.pop(f"{name}attn_{part}") for part in "qkv"])
        weights[name + "ffn_gate_up"] = torch.cat([weights.pop(f"{name}ffn_{part}") for part in ("gate", "up")])
    return weights


def working_weights(shape: Shape, weights: dict[str, torch.Tensor], half: torch.dtype) -> dict[str, torch.Tensor]:
    """Weights as a step uses them: bfloat16, each norm's gain multiplied into the matrix behind it.

    Rows of q and k go from pairs (0,1)(2,3).. to halves, which vectorises; q carries the 1/sqrt(head) of attention.
    """
    head, heads, width = shape.head_width, shape.heads, shape.width
    order = torch.cat((torch.arange(0, head, 2), torch.arange(1, head, 2)))
    rows = (torch.arange(heads)[:, None] * head + order).flatten().to(weights["token_embd"].device)
    working = {"embedding": weights["token_embd"], "output": (weights["token_embd"] * weights["output_norm"]).to(half)}
    for layer in range(shape.layers):
        name = f"blk.{layer}."
        qkv = weights[name + "attn_qkv"] * weights[name + "attn_norm"]
        q, k, v = qkv.split(width)
        working[name + "qkv"] = torch.cat((q[rows] / math.sqrt(head), k[rows], v)).to(half)
        working[name + "out"] = weights[name + "attn_output"].to(half)
        working[name + "gate_up"] = (weights[name + "ffn_gate_up"] * weights[name + "ffn_norm"]).to(half)
        working[name + "down"] = weights[name + "ffn_down"].to(half)
    return working


class Norm(torch.autograd.Function):
    """RMSNorm without gain, float32 in, the half type out; the backward pass by hand saves four passes."""

    @staticmethod
    def forward(ctx, x, half):
        scale = x.square().mean(-1, keepdim=True).add_(NORM_EPSILON).rsqrt_()
        y = x * scale
        ctx.save_for_backward(y, scale)
        return y.to(half)

    @staticmethod
    def backward(ctx, gradient):
        y, scale = ctx.saved_tensors
        gradient = gradient.float()
        along = (gradient * y).mean(-1, keepdim=True)
        return gradient.addcmul(y, along, value=-1).mul_(scale), None


class SwiGlu(torch.autograd.Function):
    """silu(gate) * up over a fused (gate | up) matrix."""

    @staticmethod
    def forward(ctx, fused):
        gate, up = fused.chunk(2, -1)
        open_share = torch.sigmoid(gate)
        active = gate * open_share
        ctx.save_for_backward(fused, active, open_share)
        return active * up

    @staticmethod
    def backward(ctx, gradient):
        fused, active, open_share = ctx.saved_tensors
        _, up = fused.chunk(2, -1)
        result = torch.empty_like(fused)
        to_gate, to_up = result.chunk(2, -1)
        torch.mul(gradient, active, out=to_up)
        slope = open_share.addcmul(active, 1 - open_share)
        torch.mul(slope.mul_(gradient), up, out=to_gate)
        return result


def turned(x: torch.Tensor, cosine: torch.Tensor, sine: torch.Tensor) -> torch.Tensor:
    """RoPE on (batch, 2, heads, length, head) in the half layout; with the sine negated it turns back."""
    low, high = x.chunk(2, -1)
    result = torch.empty_like(x)
    to_low, to_high = result.chunk(2, -1)
    torch.mul(low, cosine, out=to_low)
    to_low.addcmul_(high, sine, value=-1)
    torch.mul(high, cosine, out=to_high)
    to_high.addcmul_(low, sine)
    return result


class Attention(torch.autograd.Function):
    """Causal attention from fused q, k, v (batch, length, 3 * width) to (batch, length, width), RoPE included."""

    @staticmethod
    def forward(ctx, fused, heads, tables):
        batch, length, triple = fused.shape
        cosine, sine, mask = tables
        parts = fused.view(batch, length, 3, heads, triple // 3 // heads).permute(0, 2, 3, 1, 4).contiguous()
        parts[:, :2] = turned(parts[:, :2], cosine, sine)
        q, k, v = (parts[:, part].reshape(batch * heads, length, -1) for part in range(3))
        chance = torch.softmax(torch.bmm(q, k.transpose(1, 2)).add_(mask), -1)
        ctx.save_for_backward(q, k, v, chance, cosine, sine)
        ctx.heads = heads
        mixed = torch.bmm(chance, v)
        return mixed.view(batch, heads, length, -1).transpose(1, 2).reshape(batch, length, triple // 3)

    @staticmethod
    def backward(ctx, gradient):
        q, k, v, chance, cosine, sine = ctx.saved_tensors
        batch, length, width = gradient.shape
        heads = ctx.heads
        gradient = gradient.view(batch, length, heads, -1).transpose(1, 2).reshape(batch * heads, length, -1)
        to_chance = torch.bmm(gradient, v.transpose(1, 2))
        to_score = torch._softmax_backward_data(to_chance, chance, -1, chance.dtype)
        parts = torch.stack((torch.bmm(to_score, k), torch.bmm(to_score.transpose(1, 2), q),
                             torch.bmm(chance.transpose(1, 2), gradient)))
        parts = parts.view(3, batch, heads, length, -1).transpose(0, 1)
        turned_back = torch.empty(batch, length, 3, heads, width // heads, dtype=parts.dtype, device=parts.device)
        turned_back[:, :, :2] = turned(parts[:, :2], cosine, -sine).permute(0, 3, 1, 2, 4)
        turned_back[:, :, 2] = parts[:, 2].transpose(1, 2)
        return turned_back.view(batch, length, 3 * width), None, None


class Llama:
    """The forward pass over working weights. Holds only tables, so threads may share one."""

    def __init__(self, shape: Shape, half: torch.dtype, device: torch.device):
        self.shape, self.half, self.device = shape, half, device
        frequency = ROPE_BASE ** (-torch.arange(0, shape.head_width, 2).float() / shape.head_width)
        angle = torch.arange(shape.context).float()[:, None] * frequency
        self.cosine, self.sine = angle.cos().to(device, half), angle.sin().to(device, half)
        self.mask = torch.full((shape.context, shape.context), -math.inf).triu(1).to(device, half)

    def logits(self, working: dict[str, torch.Tensor], tokens: torch.Tensor, chosen: torch.Tensor) -> torch.Tensor:
        """Logits (chosen, vocabulary) of tokens (batch, length) at `chosen`, positions of the flattened batch."""
        batch, length = tokens.shape
        width = self.shape.width
        tables = (self.cosine[:length], self.sine[:length], self.mask[:length, :length])
        x = F.embedding(tokens, working["embedding"])
        for layer in range(self.shape.layers):
            name = f"blk.{layer}."
            fused = F.linear(Norm.apply(x, self.half), working[name + "qkv"])
            mixed = Attention.apply(fused, self.shape.heads, tables)
            if layer == self.shape.layers - 1:
                mixed = mixed.reshape(batch * length, width).index_select(0, chosen)
                x = x.reshape(batch * length, width).index_select(0, chosen)
            x = x + F.linear(mixed, working[name + "out"])
            inner = SwiGlu.apply(F.linear(Norm.apply(x, self.half), working[name + "gate_up"]))
            x = x + F.linear(inner, working[name + "down"])
        return F.linear(Norm.apply(x, self.half), working["output"]).float()
