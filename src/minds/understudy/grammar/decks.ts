// A pool of forms as a deck: shuffled once per show, episode and performer, dealt by round, so that a form comes
// back late. Decks shuffled of late are kept, since a pool is dealt from round after round.

import { chance } from '../../../show/chance.ts';

export interface Deck {
  readonly forms: readonly string[];
  next: number;
}

/** Kept by pool; a pool that many shows deal from begins anew when it has so many. */
const KEPT_MAX = 32;
const shuffled = new Map<readonly string[], Map<string, readonly string[]>>();

/** The deck as it lies in a round. `name` says whose it is; same pool and name, same order. */
export function deckOf(pool: readonly string[], name: string, round: number): Deck {
  if (pool.length === 0) return { forms: pool, next: 0 };
  return { forms: orderOf(pool, name), next: (round * stride(pool.length)) % pool.length };
}

function orderOf(pool: readonly string[], name: string): readonly string[] {
  let kept = shuffled.get(pool);
  if (kept === undefined || kept.size >= KEPT_MAX) {
    kept = new Map();
    shuffled.set(pool, kept);
  }
  const known = kept.get(name);
  if (known !== undefined) return known;
  const order = chance(name, 'deck').shuffle(pool);
  kept.set(name, order);
  return order;
}

/** A step through a deck of `size` that visits every form and keeps neighbours apart. */
function stride(size: number): number {
  let step = Math.max(1, Math.floor((size * 38) / 100));
  while (divisor(step, size) !== 1) step += 1;
  return step;
}

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));
