// Servers that removed the bot: what is kept of one is erased thirty days later, and not before. An outage is no removal:
// the gateway alone says which of the two it is. Whoever invites the bot again within that time finds everything there.

import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Clock, Floors } from '../../director/ports.ts';
import type { GuildId } from '../../show/ids.ts';
import { Memo, type Memory } from '../notes/memo.ts';

const DAY_MS = 24 * 60 * 60_000;
export const KEPT_MS = 30 * DAY_MS;
const AGAIN_AFTER_MS = 60 * 60_000;

const schema = z.object({ leftAtMs: z.number() }).nullable();
/** All that stays of a server that was erased, so that none takes its end for a loss. */
const erasedSchema = z.object({ atMs: z.number(), isBack: z.boolean() }).nullable();

export interface DeparturesOptions extends Memory {
  readonly client: Client;
  readonly floors: () => Floors | undefined;
  readonly clock: Clock;
  readonly log: Logger;
}

export class Departures {
  readonly #options: DeparturesOptions;
  readonly #memo: Memo<z.infer<typeof schema>>;
  readonly #erased: Memo<z.infer<typeof erasedSchema>>;
  readonly #timers = new Map<GuildId, () => void>();

  constructor(options: DeparturesOptions) {
    this.#options = options;
    this.#memo = new Memo<z.infer<typeof schema>>(options, { name: 'left', schema, empty: null });
    this.#erased = new Memo<z.infer<typeof erasedSchema>>(options, {
      ...{ name: 'erased', schema: erasedSchema, empty: null },
    });
  }

  /** What is noted of the server, so that it need not be waited for note by note. */
  async read(guild: GuildId): Promise<void> {
    await Promise.all([this.#memo.read(guild), this.#erased.read(guild)]);
  }

  /** The bot is not in that server any more, since now or since it was first said. */
  async leave(guild: GuildId): Promise<void> {
    const { clock, log } = this.#options;
    const known = await this.#memo.read(guild);
    // Nothing has come since, so there is nothing to erase again.
    if (known === null && (await this.#erased.read(guild))?.isBack === false) return;
    const leftAtMs = known?.leftAtMs ?? clock.nowMs();
    if (known === null) {
      await this.#memo.update(guild, () => ({ leftAtMs }));
      log.info({ guild, erasedAtMs: leftAtMs + KEPT_MS }, 'a server removed the bot: kept for thirty days');
    }
    this.#eraseAt(guild, leftAtMs + KEPT_MS);
  }

  async arrive(guild: GuildId): Promise<void> {
    this.#timers.get(guild)?.();
    this.#timers.delete(guild);
    if ((await this.#memo.read(guild)) !== null) await this.#memo.update(guild, () => null);
    if ((await this.#erased.read(guild))?.isBack === false)
      await this.#erased.update(guild, (erased) => erased && { ...erased, isBack: true });
  }

  /** Whether what was kept of the server was erased, thirty days after it had removed the bot. */
  async isErased(guild: GuildId): Promise<boolean> {
    return (await this.#erased.read(guild)) !== null;
  }

  stop(): void {
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
  }

  #eraseAt(guild: GuildId, atMs: number): void {
    const { clock, log } = this.#options;
    this.#timers.get(guild)?.();
    const cancel = clock.at(atMs, () => {
      this.#timers.delete(guild);
      this.#erase(guild).catch((err: unknown) => {
        log.error({ err, guild }, 'a server that is gone could not be erased; it is tried again');
        this.#eraseAt(guild, clock.nowMs() + AGAIN_AFTER_MS);
      });
    });
    this.#timers.set(guild, cancel);
  }

  async #erase(guild: GuildId): Promise<void> {
    const { client, floors, memos, clock, log } = this.#options;
    if (client.guilds.cache.has(guild)) return this.arrive(guild);
    await floors()?.forget(guild);
    for (const memo of memos ?? []) memo.forget(guild);
    await this.#erased.update(guild, () => ({ atMs: clock.nowMs(), isBack: false }));
    log.info({ guild }, 'a server that removed the bot thirty days ago is erased');
  }
}
