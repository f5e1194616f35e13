// The places of the show in a guild: the floor and the rooms, and which channel each one is.

import { z } from 'zod';
import { LANGUAGES } from '../../languages/language.ts';
import { type Words, wordsOf } from '../../languages/words.ts';
import { ROOMS, TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { GuildId } from '../../show/ids.ts';
import { Memo, type Memory } from '../notes/memo.ts';

export type Place = (typeof ROOMS)[number] | typeof TRADING_FLOOR;

export const PLACES: readonly Place[] = [TRADING_FLOOR, ...ROOMS];

const KEYS = {
  'Trading Floor': 'TradingFloor',
  'Startup Offices': 'StartupOffices',
  'VC Office': 'VcOffice',
  'Coffee Shop': 'CoffeeShop',
  'News Room': 'NewsRoom',
} as const satisfies Readonly<Record<Place, string>>;

/** What the bot calls the channel that it makes for a place: "coffee-shop". */
export const channelName = (words: Words, place: Place): string => words.say(`channels.name${KEYS[place]}`);

export const channelTopic = (words: Words, place: Place): string => words.say(`channels.topic${KEYS[place]}`);

/** Whether the bot would call it so in any language: a show that has changed its own finds its channels again. */
export const isNamedFor = (place: Place, name: string): boolean =>
  LANGUAGES.some((language) => channelName(wordsOf(language), place) === name);

export const isTopicOf = (place: Place, topic: string | null): boolean =>
  LANGUAGES.some((language) => channelTopic(wordsOf(language), place) === topic);

export const isCategoryName = (name: string): boolean =>
  LANGUAGES.some((language) => wordsOf(language).say('channels.category') === name);

const schema = z.object({
  category: z.string().nullable(),
  channels: z.record(z.string(), z.string()),
  /** Of all these, the category too, what the bot itself has made; absent in notes of before that was noted. */
  made: z.array(z.string()).optional(),
  /** Whether the show stands still because its channels were taken down. */
  isDown: z.boolean().optional(),
  /** Whether its channels are missing because somebody took them down, and nobody has set it up again. */
  isTakenDown: z.boolean().optional(),
});

export type ChannelIds = z.infer<typeof schema>;

/** Which channel each place of each guild is, remembered. */
export class Places {
  readonly #memo: Memo<ChannelIds>;

  constructor(memory: Memory) {
    this.#memo = new Memo(memory, {
      ...{ name: 'places', schema, empty: { category: null, channels: {} } },
      stays: true,
    });
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

  /** Whether it is planned that nothing can be posted there. */
  isTakenDown(guild: GuildId): boolean {
    return this.peek(guild).isTakenDown === true;
  }

  update(guild: GuildId, change: (known: ChannelIds) => ChannelIds): Promise<ChannelIds> {
    return this.#memo.update(guild, change);
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
    await this.#memo.update(guild, ({ category, channels, made, ...rest }) => ({
      ...rest,
      category: category === channel ? null : category,
      channels: Object.fromEntries(Object.entries(channels).filter(([, id]) => id !== channel)),
      ...(made === undefined ? {} : { made: made.filter((id) => id !== channel) }),
    }));
  }
}
