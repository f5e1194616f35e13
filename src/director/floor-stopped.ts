import type { GuildId } from '../show/ids.ts';

/** This guild's show has been stopped by a fault; the message says which, and what the host can do. */
export class FloorStopped extends Error {
  override readonly name = 'FloorStopped';
  readonly guild: GuildId;

  constructor(guild: GuildId, cause: Error) {
    super(`The show of guild ${guild} stands still: ${cause.message}`, { cause });
    this.guild = guild;
  }
}
