// The records that name a member: found without parsing all the others, one search of a guild's journal at a time. What
// was found is kept for a minute, so that a file shows what the words before it spoke of, and asking again is cheap.

import type { GuildJournal } from '../journal/guild-journal.ts';
import type { ShowEvent, ShowRecord } from '../show/events/event.ts';
import type { ViewerId } from '../show/ids.ts';
import type { Show } from '../show/state/show.ts';
import { Turnstile } from '../waiting/turnstile.ts';
import { forStage } from './floor-records.ts';
import type { Clock } from './ports.ts';

const KEPT_MS = 60_000;

interface Found {
  readonly records: readonly ShowRecord[];
  /** Where the search goes on. */
  readonly nextSeq: number;
  /** Of the journal, when it was searched. */
  readonly rewritings: number;
}

export class MembersRecords {
  readonly #journal: GuildJournal<ShowEvent, Show>;
  readonly #clock: Clock;
  readonly #turnstile = new Turnstile();
  readonly #found = new Map<ViewerId, Found>();
  readonly #forgetting = new Map<ViewerId, () => void>();

  constructor(journal: GuildJournal<ShowEvent, Show>, clock: Clock) {
    this.#journal = journal;
    this.#clock = clock;
  }

  /** Those in which a member's id is found, whatever it does there. */
  naming(viewer: ViewerId): Promise<readonly ShowRecord[]> {
    return this.#turnstile.run(async () => {
      const found = await this.#search(viewer);
      this.#keep(viewer, found);
      return found.records;
    });
  }

  /** Nothing is kept of anybody. */
  forget(): void {
    for (const cancel of this.#forgetting.values()) cancel();
    this.#forgetting.clear();
    this.#found.clear();
  }

  async #search(viewer: ViewerId): Promise<Found> {
    const { rewritings } = this.#journal;
    const before = this.#found.get(viewer);
    const known = before?.rewritings === rewritings ? before : { records: [], nextSeq: 1 };
    const records = [...known.records];
    let { nextSeq } = known;
    for await (const { seq, record } of this.#journal.recordsWith(viewer, nextSeq)) {
      if (this.#journal.rewritings !== rewritings) return this.#search(viewer);
      nextSeq = seq + 1;
      // Its cause may name them too, and is nobody's to read.
      if (record !== null && JSON.stringify(record.events).includes(viewer)) records.push(forStage(record));
    }
    return { records, nextSeq, rewritings };
  }

  #keep(viewer: ViewerId, found: Found): void {
    if (found.rewritings !== this.#journal.rewritings) return;
    this.#found.set(viewer, found);
    this.#forgetting.get(viewer)?.();
    const forget = () => {
      this.#found.delete(viewer);
      this.#forgetting.delete(viewer);
    };
    this.#forgetting.set(viewer, this.#clock.at(this.#clock.nowMs() + KEPT_MS, forget));
  }
}
