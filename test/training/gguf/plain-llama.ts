// The llama architecture written down plainly, in double precision, to hold llama.cpp's logits against: RMS norms,
// rotary positions over neighbouring pairs, causal attention, SwiGLU, and the embedding as the output.

import { SHAPE } from './tiny-weights.ts';

type Tensors = ReadonlyMap<string, { readonly shape: readonly number[]; readonly values: Float32Array }>;
type Vector = readonly number[];

export interface PlainModel {
  readonly tensors: Tensors;
  /** LoRA factors, and how much they count. */
  readonly adapter?: { readonly factors: Tensors; readonly alpha: number };
}

const head = SHAPE.width / SHAPE.heads;

/** The logits after each token. */
export function plainLogits(model: PlainModel, tokens: readonly number[]): readonly Vector[] {
  let rows = tokens.map((token) => rowOf(model, 'token_embd.weight', token));
  for (let layer = 0; layer < SHAPE.layers; layer++) {
    const name = (part: string): string => `blk.${layer}.${part}.weight`;
    const normed = rows.map((row) => norm(row, rowOf(model, name('attn_norm'), 0)));
    const [q = [], k = [], v = []] = ['attn_q', 'attn_k', 'attn_v'].map((part) =>
      normed.map((row) => times(model, name(part), row)),
    );
    const mixed = attention(q.map(turned), k.map(turned), v);
    rows = rows.map((row, at) => sum(row, times(model, name('attn_output'), mixed[at] ?? [])));
    rows = rows.map((row) => {
      const fed = norm(row, rowOf(model, name('ffn_norm'), 0));
      const up = times(model, name('ffn_up'), fed);
      const inner = times(model, name('ffn_gate'), fed).map(
        (x, at) => (x / (1 + Math.exp(-x))) * (up[at] ?? 0),
      );
      return sum(row, times(model, name('ffn_down'), inner));
    });
  }
  const gain = rowOf(model, 'output_norm.weight', 0);
  return rows.map((row) => times(model, 'token_embd.weight', norm(row, gain)));
}

function rowOf({ tensors }: PlainModel, name: string, row: number): Vector {
  const { shape, values } = tensors.get(name) ?? { shape: [], values: new Float32Array() };
  const width = shape.at(-1) ?? 0;
  return [...values.subarray(row * width, (row + 1) * width)];
}

function times({ tensors, adapter }: PlainModel, name: string, x: Vector): Vector {
  const plain = product(tensors, name, x);
  const a = adapter?.factors.get(`${name}.lora_a`);
  if (adapter === undefined || a === undefined) return plain;
  const narrow = product(adapter.factors, `${name}.lora_a`, x);
  const shift = product(adapter.factors, `${name}.lora_b`, narrow);
  return plain.map((value, at) => value + (adapter.alpha / (a.shape[0] ?? 1)) * (shift[at] ?? 0));
}

function product(tensors: Tensors, name: string, x: Vector): Vector {
  const { shape, values } = tensors.get(name) ?? { shape: [0], values: new Float32Array() };
  return Array.from({ length: shape[0] ?? 0 }, (_, row) =>
    x.reduce((total, value, column) => total + value * (values[row * x.length + column] ?? 0), 0),
  );
}

const sum = (a: Vector, b: Vector): Vector => a.map((value, at) => value + (b[at] ?? 0));

function norm(x: Vector, gain: Vector): Vector {
  const square = x.reduce((total, value) => total + value * value, 0) / x.length;
  return x.map((value, at) => (value / Math.sqrt(square + 1e-5)) * (gain[at] ?? 0));
}

/** Turns each pair of neighbours by an angle that grows with the position. */
function turned(x: Vector, position: number): Vector {
  return x.map((value, at) => {
    const pair = (at % head) >> 1;
    const angle = position * 10_000 ** ((-2 * pair) / head);
    const [other = 0, sign] = at % 2 === 0 ? [x[at + 1], -1] : [x[at - 1], 1];
    return value * Math.cos(angle) + sign * other * Math.sin(angle);
  });
}

function attention(q: readonly Vector[], k: readonly Vector[], v: readonly Vector[]): readonly Vector[] {
  return q.map((row, now) =>
    row.map((_, at) => {
      const start = at - (at % head);
      const scores = k.slice(0, now + 1).map((key) => {
        const dot = key
          .slice(start, start + head)
          .reduce((total, x, i) => total + x * (row[start + i] ?? 0), 0);
        return Math.exp(dot / Math.sqrt(head));
      });
      const total = scores.reduce((all, score) => all + score, 0);
      return scores.reduce((mixed, score, then) => mixed + (score / total) * (v[then]?.[at] ?? 0), 0);
    }),
  );
}
