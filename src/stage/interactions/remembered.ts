// What the stage remembers of a member beside the show. What is shown of it, what is sent and what is forgotten go by one
// table: nothing can be kept that /privacy does not name, or named that it does not erase.

import type { GuildId, ViewerId } from '../../show/ids.ts';
import type { HeldBeside } from '../../views/answers/held.ts';

export interface Part<Held> {
  of(guild: GuildId, viewer: ViewerId): Promise<Held>;
  forget(guild: GuildId, viewer: ViewerId): Promise<unknown>;
}

export type Parts = { readonly [Key in keyof HeldBeside]-?: Part<HeldBeside[Key]> };

export class Remembered {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async of(guild: GuildId, viewer: ViewerId): Promise<HeldBeside> {
    const { isCalled, feeds, asks, cardDrafts, setUpDrafts, refused } = this.#parts;
    return {
      isCalled: await isCalled.of(guild, viewer),
      feeds: await feeds.of(guild, viewer),
      asks: await asks.of(guild, viewer),
      cardDrafts: await cardDrafts.of(guild, viewer),
      setUpDrafts: await setUpDrafts.of(guild, viewer),
      refused: await refused.of(guild, viewer),
    };
  }

  async forget(guild: GuildId, viewer: ViewerId): Promise<void> {
    for (const part of Object.values(this.#parts)) await part.forget(guild, viewer);
  }
}
