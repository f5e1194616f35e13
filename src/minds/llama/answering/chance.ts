// Seeded draws from logits: same seed, same logits, same answer.
import type { Token } from 'node-llama-cpp';

/** Draws from [0, 1). */
export type Draw = () => number;

/** mulberry32 (public domain, Tommy Ettinger): small, fast, good enough to pick words by. */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Odds = readonly { readonly token: Token; readonly chance: number }[];

/** Softmax at a temperature, likeliest first. At 0 the likeliest has it all. */
export function odds(logits: ReadonlyMap<Token, number>, temperature: number): Odds {
  const sorted = [...logits].sort((a, b) => b[1] - a[1]);
  const highest = sorted[0]?.[1] ?? 0;
  const weights = sorted.map(([token, logit], rank) => ({
    token,
    weight: temperature > 0 ? Math.exp((logit - highest) / temperature) : Number(rank === 0),
  }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights.map(({ token, weight }) => ({ token, chance: weight / total }));
}

/** The likeliest few, and of them those not far below the first one: what llama.cpp leaves to be drawn, at any temperature. */
export function foremost(
  logits: ReadonlyMap<Token, number>,
  { topK, minP }: { readonly topK: number; readonly minP: number },
): ReadonlyMap<Token, number> {
  const sorted = [...logits].sort((a, b) => b[1] - a[1]).slice(0, topK);
  const least = (sorted[0]?.[1] ?? 0) + Math.log(minP);
  return new Map(sorted.filter(([, logit]) => logit >= least));
}

/** Those with at least `share` of the likeliest one's chance (min-p): where it is sure, the rest are slips. */
export function plausible(all: Odds, share: number): Odds {
  const least = (all[0]?.chance ?? 0) * share;
  return all.filter(({ chance }) => chance >= least);
}

export function pick(from: Odds, draw: Draw): Token | undefined {
  const total = from.reduce((sum, { chance }) => sum + chance, 0);
  let left = draw() * total;
  const drawn = from.find(({ chance }) => {
    left -= chance;
    return left < 0;
  });
  return (drawn ?? from[0])?.token;
}
