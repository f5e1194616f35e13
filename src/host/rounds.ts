// In which round the show of a guild is, for the lines of the log: the log is older than the floors.

import { type GuildId, guildId } from '../show/ids.ts';
import type { Show } from '../show/state/show.ts';
import type { RoundOf } from './log.ts';

export class Rounds {
  #show: (guild: GuildId) => Show | undefined = () => undefined;

  /** From now on, these are looked at. */
  follow(floors: { show(guild: GuildId): Show | undefined }): void {
    this.#show = (guild) => floors.show(guild);
  }

  /** Undefined before the floors are there, without a show, and between two episodes. */
  readonly of = (guild: string): RoundOf | undefined => {
    const episode = this.#show(guildId(guild))?.episode ?? null;
    return episode === null ? undefined : { episode: episode.number, round: episode.round };
  };
}
