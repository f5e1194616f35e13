// A server that removes the bot loses nothing: its show is paused, and goes on where it was when the bot is invited
// again. A pause of the members' own is left to them.

import { z } from 'zod';
import { FloorStopped } from '../../director/floor-stopped.ts';
import type { Clock, Floors } from '../../director/ports.ts';
import type { GuildId } from '../../show/ids.ts';
import { THE_HOUSE } from '../../show/ids.ts';
import { Memo, type Memory } from '../notes/memo.ts';

const schema = z.object({ pausedAtMs: z.number() }).nullable();

export interface HomecomingOptions extends Memory {
  readonly floors: () => Floors | undefined;
  readonly clock: Clock;
}

export class Homecoming {
  readonly #options: HomecomingOptions;
  readonly #memo: Memo<z.infer<typeof schema>>;

  constructor(options: HomecomingOptions) {
    this.#options = options;
    this.#memo = new Memo<z.infer<typeof schema>>(options, { name: 'removed', schema, empty: null });
  }

  async read(guild: GuildId): Promise<void> {
    await this.#memo.read(guild);
  }

  /** The bot is not in that server any more. Throws FloorHeldUp while nothing can be written: to be done again then. */
  async leave(guild: GuildId): Promise<void> {
    const { clock, floors, log } = this.#options;
    await floors()?.wake(guild);
    const show = floors()?.show(guild);
    if (show === undefined || show.pausedSinceMs !== null) return;
    const atMs = clock.nowMs();
    // Noted first: a pause that nobody knows the reason of would never end.
    await this.#memo.update(guild, () => ({ pausedAtMs: atMs }));
    try {
      await floors()?.submit(guild, { type: 'pause', viewer: THE_HOUSE, atMs });
    } catch (err) {
      if (!(err instanceof FloorStopped)) throw err;
      return log.info({ guild, why: err.why }, 'a server removed the bot: its show stands still anyway');
    }
    log.info({ guild }, 'a server removed the bot: its show is paused until it is invited again');
  }

  /** The bot is in that server, again or still. Throws FloorHeldUp as well. */
  async arrive(guild: GuildId): Promise<void> {
    if ((await this.#memo.read(guild)) === null) return;
    const { clock, floors, log } = this.#options;
    try {
      await floors()?.submit(guild, { type: 'resume', viewer: THE_HOUSE, atMs: clock.nowMs() });
    } catch (err) {
      if (!(err instanceof FloorStopped)) throw err;
      // It may be paused: it goes on at the first start after it was mended.
      return log.info({ guild, why: err.why }, 'the bot is back in a server whose show stands still');
    }
    await this.#memo.update(guild, () => null);
    log.info({ guild }, 'the bot is back in a server: its show goes on');
  }
}
