// A store in a Map, for tests: it forgets when the process ends, and keeps every other promise.
// Open it again on the same Map to play a crash and a restart.
import type Keyv from 'keyv';
import { HoldLost } from '../faults/hold-lost.ts';
import { guildOf, type Kind, type Span } from '../records/key.ts';
import { type Hold, type LastOfEach, type Row, type Scan, type Store, textKeyv } from './store.ts';

const holds = (span: Span, key: string): boolean => key >= span.from && key < span.below;

/** The last key of each guild, the last guild first. */
export function lastOfGuilds(keys: readonly string[]): readonly string[] {
  const last = new Map<string, string>();
  for (const key of keys.toSorted()) last.set(guildOf(key), key);
  return [...last.values()].sort().reverse();
}

export class MemoryStore implements Store {
  readonly place = 'memory';
  readonly #rows: Map<string, string>;

  constructor(rows: Map<string, string> = new Map()) {
    this.#rows = rows;
  }

  keyv(kind: Kind): Keyv<string> {
    return textKeyv(this.#rows, kind);
  }

  async insert({ key, text }: Row, hold: Hold): Promise<'inserted' | 'taken'> {
    this.#insist(hold);
    if (this.#rows.has(key)) return 'taken';
    this.#rows.set(key, text);
    return 'inserted';
  }

  async put(rows: readonly Row[], hold: Hold): Promise<void> {
    this.#insist(hold);
    for (const { key, text } of rows) this.#rows.set(key, text);
  }

  async replace(before: Row, text: string | null): Promise<boolean> {
    if (this.#rows.get(before.key) !== before.text) return false;
    if (text === null) this.#rows.delete(before.key);
    else this.#rows.set(before.key, text);
    return true;
  }

  async scan({ order, limit, ...span }: Scan): Promise<readonly Row[]> {
    const keys = this.#keysIn([span]).sort();
    if (order === 'descending') keys.reverse();
    return keys.slice(0, limit).map((key) => ({ key, text: this.#rows.get(key) ?? '' }));
  }

  async lastOfEach({ kind, below = `${kind};`, limit, what }: LastOfEach): Promise<readonly Row[]> {
    const keys = lastOfGuilds(this.#keysIn([{ from: `${kind}:`, below }])).slice(0, limit);
    return keys.map((key) => ({ key, text: what === 'keys' ? '' : (this.#rows.get(key) ?? '') }));
  }

  async move(spans: readonly Span[], prefix: string, hold: Hold): Promise<void> {
    this.#insist(hold);
    for (const key of this.#keysIn(spans)) {
      this.#rows.set(prefix + key, this.#rows.get(key) ?? '');
      this.#rows.delete(key);
    }
  }

  async overwrite(_: readonly Span[], rows: AsyncIterable<Row>, hold: Hold): Promise<void> {
    const all: Row[] = [];
    for await (const row of rows) all.push(row);
    this.#insist(hold);
    for (const { key, text } of all) this.#rows.set(key, text);
  }

  async drop(spans: readonly Span[], hold: Hold): Promise<void> {
    this.#insist(hold);
    for (const key of this.#keysIn(spans)) this.#rows.delete(key);
  }

  async scrub(): Promise<void> {
    // It has no files.
  }

  async close(): Promise<void> {
    // The Map is the owner's, who may open it again.
  }

  #insist(hold: Hold): void {
    if (hold !== null && this.#rows.get(hold.key) !== hold.text) throw new HoldLost(hold.key);
  }

  #keysIn(spans: readonly Span[]): string[] {
    return [...this.#rows.keys()].filter((key) => spans.some((span) => holds(span, key)));
  }
}
