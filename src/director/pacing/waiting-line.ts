// Who waits for a turn: those whose time has not come yet, and those whose has, the one that is owed its turn for longest
// first. Who leaves the line is passed over when its turn comes.

import TinyQueue from 'tinyqueue';
import { keyOf, type PacedWish } from './paced-wish.ts';

export interface InLine {
  readonly wish: PacedWish;
  /** It is not given its turn before. */
  readonly ripeAtMs: number;
  /** Whose is least comes first. */
  readonly rankMs: number;
}

const byRipeness = (one: InLine, other: InLine): number => one.ripeAtMs - other.ripeAtMs;
const byRank = (one: InLine, other: InLine): number => one.rankMs - other.rankMs;

export class WaitingLine {
  readonly #unripe = new TinyQueue<InLine>([], byRipeness);
  readonly #ripe = new TinyQueue<InLine>([], byRank);
  readonly #present = new Map<string, InLine>();

  join(entry: InLine): void {
    this.#present.set(keyOf(entry.wish), entry);
    this.#unripe.push(entry);
  }

  leave(key: string): InLine | undefined {
    const entry = this.#present.get(key);
    this.#present.delete(key);
    return entry;
  }

  /** Whose turn it is now. */
  first(nowMs: number): InLine | undefined {
    for (let next = this.#unripe.peek(); next !== undefined; next = this.#unripe.peek()) {
      if (this.#isHere(next) && next.ripeAtMs > nowMs) break;
      this.#unripe.pop();
      if (this.#isHere(next)) this.#ripe.push(next);
    }
    for (let first = this.#ripe.peek(); first !== undefined; first = this.#ripe.peek()) {
      if (this.#isHere(first)) return first;
      this.#ripe.pop();
    }
    return undefined;
  }

  /** When the next one's time comes; undefined where nobody waits for that. Ask after `first`. */
  get ripensAtMs(): number | undefined {
    return this.#unripe.peek()?.ripeAtMs;
  }

  #isHere(entry: InLine): boolean {
    return this.#present.get(keyOf(entry.wish)) === entry;
  }
}
