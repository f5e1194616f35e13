// The database on the simulated disk, with every promise of the journal's store and no other: it may refuse, be away,
// be full, take its time, do what it was asked and lose the answer, and the process may die before, in and after a write.

import type Keyv from 'keyv';
import { HoldLost } from '../../../../src/journal/faults/hold-lost.ts';
import {
  JournalUnavailable,
  type UnavailableReason,
} from '../../../../src/journal/faults/journal-unavailable.ts';
import type { Kind, Span } from '../../../../src/journal/records/key.ts';
import { lastOfGuilds } from '../../../../src/journal/stores/memory-store.ts';
import {
  type Hold,
  type LastOfEach,
  type Row,
  type Scan,
  type Store,
  textKeyv,
} from '../../../../src/journal/stores/store.ts';
import type { Change, Disk } from './disk.ts';
import type { Life } from './life.ts';
import type { Timeline } from './timeline.ts';

/** What befalls one call. */
export type StoreMishap =
  | 'none'
  | 'slow'
  | 'refused'
  | 'full'
  | 'answerLost'
  | 'crashBefore'
  | 'crashIn'
  | 'crashAfter';

export interface StoreWeather {
  ofRead(): StoreMishap;
  ofWrite(): StoreMishap;
  delayMs(): number;
  /** Of so many writes that are not synced, how many a crash keeps. */
  kept(unsynced: number): number;
}

export interface FaultyStoreOptions {
  readonly disk: Disk;
  readonly timeline: Timeline;
  readonly life: Life;
  readonly weather: StoreWeather;
}

const away = (reason: UnavailableReason): JournalUnavailable =>
  new JournalUnavailable(reason, 'simulated', new Error('the simulation'));

export class FaultyStore implements Store {
  readonly place = 'simulated';
  readonly #options: FaultyStoreOptions;
  readonly #keyvs = new Map<Kind, Keyv<string>>();

  constructor(options: FaultyStoreOptions) {
    this.#options = options;
    const { life, disk, weather } = options;
    life.whenOver(() => disk.crash(weather.kept(disk.unsynced)));
  }

  keyv(kind: Kind): Keyv<string> {
    const known = this.#keyvs.get(kind) ?? this.#opened(kind);
    this.#keyvs.set(kind, known);
    return known;
  }

  #opened(kind: Kind): Keyv<string> {
    const { disk } = this.#options;
    const rows = {
      get: (key: string) => this.#read(() => disk.get(key)),
      set: (key: string, text: string) => this.#write(() => [[key, text]]),
      delete: async (key: string) => {
        const wasThere = disk.get(key) !== undefined;
        await this.#write(() => [[key, undefined]]);
        return wasThere;
      },
      clear: () => this.#write(() => []),
    };
    return textKeyv(rows, kind);
  }

  async insert({ key, text }: Row, hold: Hold): Promise<'inserted' | 'taken'> {
    let outcome: 'inserted' | 'taken' = 'inserted';
    await this.#write(() => {
      this.#insist(hold);
      outcome = this.#options.disk.get(key) === undefined ? 'inserted' : 'taken';
      return outcome === 'inserted' ? [[key, text]] : [];
    });
    return outcome;
  }

  put(rows: readonly Row[], hold: Hold): Promise<void> {
    return this.#write(() => {
      this.#insist(hold);
      return rows.map(({ key, text }): Change => [key, text]);
    });
  }

  async replace({ key, text: before }: Row, text: string | null): Promise<boolean> {
    let isReplaced = false;
    await this.#write(() => {
      isReplaced = this.#options.disk.get(key) === before;
      return isReplaced ? [[key, text ?? undefined]] : [];
    });
    return isReplaced;
  }

  lastOfEach(which: LastOfEach): Promise<readonly Row[]> {
    const { disk } = this.#options;
    const { kind, below = `${kind};`, limit, what } = which;
    return this.#read(() =>
      lastOfGuilds(disk.keysIn([{ from: `${kind}:`, below }]))
        .slice(0, limit)
        .map((key) => ({ key, text: what === 'keys' ? '' : (disk.get(key) ?? '') })),
    );
  }

  scan(scan: Scan): Promise<readonly Row[]> {
    return this.#read(() => this.#options.disk.scan(scan));
  }

  move(spans: readonly Span[], prefix: string, hold: Hold): Promise<void> {
    const { disk } = this.#options;
    return this.#write(() => {
      this.#insist(hold);
      return disk.keysIn(spans).flatMap((key): Change[] => [
        [prefix + key, disk.get(key)],
        [key, undefined],
      ]);
    });
  }

  async overwrite(_: readonly Span[], rows: AsyncIterable<Row>, hold: Hold): Promise<void> {
    const changes: Change[] = [];
    for await (const { key, text } of rows) changes.push([key, text]);
    await this.#write(() => {
      this.#insist(hold);
      return changes;
    });
  }

  drop(spans: readonly Span[], hold: Hold): Promise<void> {
    return this.#write(() => {
      this.#insist(hold);
      return this.#options.disk.keysIn(spans).map((key): Change => [key, undefined]);
    });
  }

  scrub(): Promise<void> {
    return this.#write(() => []);
  }

  async close(): Promise<void> {
    // The disk is the machine's.
  }

  #insist(hold: Hold): void {
    if (hold !== null && this.#options.disk.get(hold.key) !== hold.text) throw new HoldLost(hold.key);
  }

  async #read<T>(work: () => T): Promise<T> {
    const { life, timeline, weather } = this.#options;
    if (life.over !== null) await life.grave();
    const mishap = weather.ofRead();
    if (mishap !== 'none') await timeline.after(weather.delayMs());
    if (life.over !== null) await life.grave();
    if (mishap === 'refused' || mishap === 'answerLost') throw away('unreachable');
    return work();
  }

  async #write(work: () => readonly Change[]): Promise<void> {
    const { disk, life, timeline, weather } = this.#options;
    if (life.over !== null) await life.grave();
    const mishap = weather.ofWrite();
    if (mishap !== 'none') await timeline.after(weather.delayMs());
    if (mishap === 'crashBefore') life.end('before a write');
    if (life.over !== null) await life.grave();
    if (mishap === 'refused') throw away('unreachable');
    if (mishap === 'full') throw away('disk-full');
    const written = disk.write(work());
    if (mishap !== 'none') await timeline.after(weather.delayMs());
    if (mishap === 'crashIn') life.end('in a write');
    if (life.over !== null) await life.grave();
    disk.sync(written);
    if (mishap === 'crashAfter') life.end('after a write');
    if (life.over !== null) await life.grave();
    if (mishap === 'answerLost') throw away('unreachable');
  }
}
