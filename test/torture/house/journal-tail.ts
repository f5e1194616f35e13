// What the journal holds by now, read twice a second beside the bot.
import type { ShowRecord } from '../../../src/show/event.ts';
import type { GuildId } from '../../../src/show/ids.ts';
import type { Store } from './store.ts';

const EVERY_MS = 500;

export class JournalTail {
  readonly records: ShowRecord[] = [];
  readonly #store: Store;
  readonly #guild: GuildId;
  #timer: NodeJS.Timeout | undefined;
  #reading: Promise<void> | undefined;

  constructor(store: Store, guild: GuildId) {
    this.#store = store;
    this.#guild = guild;
  }

  /** The last event; 0 before the first. */
  get seq(): number {
    const last = this.records.at(-1);
    return last === undefined ? 0 : last.firstSeq + last.events.length - 1;
  }

  follow(): void {
    this.#timer = setInterval(() => void this.read(), EVERY_MS);
  }

  /** A store that is away is read the next time. */
  read(): Promise<void> {
    this.#reading ??= this.#store
      .after(this.#guild, this.seq)
      .then(
        (records) => void this.records.push(...records),
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
