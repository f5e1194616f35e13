// What the journal holds by now, read twice a second beside the bot.
import type { ShowRecord } from '../../../src/show/events/event.ts';
import type { GuildId } from '../../../src/show/ids.ts';
import { Teller, type Telling } from '../audit/telling.ts';
import type { Store } from './store.ts';

const EVERY_MS = 500;

export class JournalTail {
  readonly records: ShowRecord[] = [];
  /** What they oblige the show to say. */
  readonly tellings: Telling[] = [];
  /** When a record was first seen, by its first event: by then it was journalled. */
  readonly seenAtMs = new Map<number, number>();
  readonly #teller: Teller;
  readonly #store: Store;
  readonly #guild: GuildId;
  #timer: NodeJS.Timeout | undefined;
  #reading: Promise<void> | undefined;

  constructor(store: Store, guild: GuildId) {
    this.#store = store;
    this.#guild = guild;
    this.#teller = new Teller(guild);
  }

  /** The last event; 0 before the first. */
  get seq(): number {
    const last = this.records.at(-1);
    return last === undefined ? 0 : last.firstSeq + last.events.length - 1;
  }

  follow(everyMs = EVERY_MS): void {
    this.#timer = setInterval(() => void this.read(), everyMs);
  }

  /** A store that is away is read the next time. */
  read(): Promise<void> {
    this.#reading ??= this.#store
      .after(this.#guild, this.seq)
      .then(
        (records) => {
          this.records.push(...records);
          for (const record of records) {
            this.seenAtMs.set(record.firstSeq, Date.now());
            this.tellings.push(...this.#teller.read(record));
          }
        },
        () => undefined,
      )
      .finally(() => {
        this.#reading = undefined;
      });
    return this.#reading;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#reading;
  }
}
