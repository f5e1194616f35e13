// This guild's show is held up: its records cannot be written just now. It goes on by itself.
import type { GuildId } from '../../show/ids.ts';
import type { HeldUpWish } from '../../views/floor/standstill.ts';

export class FloorHeldUp extends Error {
  override readonly name = 'FloorHeldUp';
  readonly guild: GuildId;
  /** What becomes of the wish that met it. */
  readonly wish: HeldUpWish;

  constructor(guild: GuildId, wish: HeldUpWish) {
    super(`The show of guild ${guild} is held up: ${wish}.`);
    this.guild = guild;
    this.wish = wish;
  }
}
