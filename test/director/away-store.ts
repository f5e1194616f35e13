// A store that can be away: every call fails as the database would, or hangs, or fails on the way back after the work
// was done, until it is back.
import type Keyv from 'keyv';
import { JournalUnavailable } from '../../src/journal/faults/journal-unavailable.ts';
import type { Kind, Span } from '../../src/journal/records/key.ts';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import type { Hold, LastOfEach, Row, Scan } from '../../src/journal/stores/store.ts';

const PLACE = 'postgres://bullpen@10.1.2.3/show';

type Absence = 'here' | 'refuses' | 'hangs' | 'cuts the answer';

export class AwayStore extends MemoryStore {
  absence: Absence = 'here';
  attempts = 0;
  #hanging: (() => void)[] = [];

  back(): void {
    this.absence = 'here';
    for (const release of this.#hanging) release();
    this.#hanging = [];
  }

  override insert(row: Row, hold: Hold): Promise<'inserted' | 'taken'> {
    return this.#through(() => super.insert(row, hold));
  }

  override put(rows: readonly Row[], hold: Hold): Promise<void> {
    return this.#through(() => super.put(rows, hold));
  }

  override replace(before: Row, text: string | null): Promise<boolean> {
    return this.#through(() => super.replace(before, text));
  }

  override lastOfEach(which: LastOfEach): Promise<readonly Row[]> {
    return this.#through(() => super.lastOfEach(which));
  }

  override scan(scan: Scan): Promise<readonly Row[]> {
    return this.#through(() => super.scan(scan));
  }

  override drop(spans: readonly Span[], hold: Hold): Promise<void> {
    return this.#through(() => super.drop(spans, hold));
  }

  override keyv(kind: Kind): Keyv<string> {
    const keyv = super.keyv(kind);
    const { get, set } = { get: keyv.get.bind(keyv), set: keyv.set.bind(keyv) };
    keyv.get = ((key: string) => this.#through(() => get(key))) as typeof keyv.get;
    keyv.set = ((key: string, value: string) => this.#through(() => set(key, value))) as typeof keyv.set;
    return keyv;
  }

  async #through<T>(work: () => Promise<T>): Promise<T> {
    const lost = () =>
      new JournalUnavailable('unreachable', PLACE, new Error(`connect ECONNREFUSED ${PLACE}`));
    this.attempts += 1;
    if (this.absence === 'refuses') throw lost();
    if (this.absence === 'hangs') await new Promise<void>((release) => this.#hanging.push(release));
    const done = await work();
    if (this.absence === 'cuts the answer') throw lost();
    return done;
  }
}
