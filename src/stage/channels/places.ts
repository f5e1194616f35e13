// The places of the show in a guild: the floor and the rooms, and which channel each one is.

import { z } from 'zod';
import { ROOMS, TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { GuildId } from '../../show/ids.ts';
import { Memo, type Memory } from '../notes/memo.ts';

export const CATEGORY_NAME = 'Bullpen';

export type Place = (typeof ROOMS)[number] | typeof TRADING_FLOOR;

export const PLACES: readonly Place[] = [TRADING_FLOOR, ...ROOMS];

/** A channel's name as Discord writes it: `Coffee Shop` is `coffee-shop`. */
export const slugOf = (place: string): string => place.toLowerCase().replaceAll(' ', '-');

export const TOPICS: Readonly<Record<Place, string>> = {
  'Trading Floor': 'The news, the prices, the bells and the board. /help says what you can do here.',
  'Startup Offices': 'AI traders talk here. Founders pitch, everybody shrugs. It is a fake market.',
  'VC Office': 'AI traders talk here. Term sheets and rumours. It is a fake market.',
  'Coffee Shop': 'AI traders talk here. Gossip, and whoever went broke. It is a fake market.',
  'News Room': 'AI traders talk here. Where the headlines break first. It is a fake market.',
};

const schema = z.object({
  category: z.string().nullable(),
  channels: z.record(z.string(), z.string()),
});

export type ChannelIds = z.infer<typeof schema>;

/** Which channel each place of each guild is, remembered. */
export class Places {
  readonly #memo: Memo<ChannelIds>;

  constructor(memory: Memory) {
    this.#memo = new Memo(memory, { name: 'places', schema, empty: { category: null, channels: {} } });
  }

  read(guild: GuildId): Promise<ChannelIds> {
    return this.#memo.read(guild);
  }

  /** Whether the channels were forgotten because their note was damaged. */
  beganAnew(guild: GuildId): boolean {
    return this.#memo.beganAnew(guild);
  }

  peek(guild: GuildId): ChannelIds {
    return this.#memo.peek(guild);
  }

  remember(guild: GuildId, ids: ChannelIds): Promise<ChannelIds> {
    return this.#memo.update(guild, () => ids);
  }

  /** The remembered channels that a guild does not have. */
  async missing(guild: GuildId, has: (channel: string) => boolean): Promise<readonly string[]> {
    const { channels } = await this.read(guild);
    return Object.values(channels).filter((channel) => !has(channel));
  }

  /** A channel was deleted; the place has none until `/setup` is run again. */
  async forget(guild: GuildId, channel: string): Promise<void> {
    const known = await this.read(guild);
    if (known.category !== channel && !Object.values(known.channels).includes(channel)) return;
    // Of what is remembered by then: another channel may be deleted at the same time.
    await this.#memo.update(guild, ({ category, channels }) => ({
      category: category === channel ? null : category,
      channels: Object.fromEntries(Object.entries(channels).filter(([, id]) => id !== channel)),
    }));
  }
}
