// The shows of many servers written into one journal in a few minutes: the same rows that the journal itself would have
// written, many in a step.

import { keyOf, seqName } from '../../src/journal/records/key.ts';
import { beginning, lastSeqOf, sealRecord } from '../../src/journal/records/record.ts';
import { seal } from '../../src/journal/records/seal.ts';
import { openSqliteStore } from '../../src/journal/stores/sqlite-store.ts';
import type { Row, Store } from '../../src/journal/stores/store.ts';
import type { GuildId } from '../../src/show/ids.ts';
import { SHOW_VERSION } from '../../src/show/state/show.ts';
import type { PlayedShow } from './played-show.ts';

const ROWS_AT_ONCE = 2_000;

export class Press {
  readonly #store: Store;
  #rows: Row[] = [];

  private constructor(store: Store) {
    this.#store = store;
  }

  static async open(url: string): Promise<Press> {
    return new Press(await openSqliteStore(url));
  }

  /** The show, told to its end; and, with a rest, let go with its snapshot as the director would. */
  async print(guild: GuildId, show: PlayedShow, how: 'playing' | 'resting'): Promise<void> {
    let at = beginning(guild);
    for (const record of show.recordsOf(guild)) {
      const { text, checksum } = sealRecord(record, at.checksum);
      this.#rows.push({ key: keyOf('records', guild, seqName(record.firstSeq)), text });
      at = { seq: lastSeqOf(record), atMs: record.atMs, checksum };
    }
    this.note(guild, 'performed', { seq: at.seq });
    if (how === 'resting') {
      const { text } = seal({ version: SHOW_VERSION, at, state: show.endOf(guild) });
      this.#rows.push({ key: keyOf('snapshots', guild, seqName(at.seq)), text });
      this.note(guild, 'resting', { seq: at.seq, untilMs: null });
    }
    if (this.#rows.length >= ROWS_AT_ONCE) await this.#print();
  }

  note(guild: GuildId, name: string, document: unknown): void {
    this.#rows.push({ key: keyOf('notes', guild, name), text: seal({ document }).text });
  }

  async close(): Promise<void> {
    await this.#print();
    await this.#store.close();
  }

  async #print(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      await this.#store.put(rows.slice(from, from + ROWS_AT_ONCE), null);
  }
}
