// Says to a server, once, that the show it had is not in the database, or not all of it: known from what the house
// had noted beside the data, or from the channels that the bot made there. A new show never begins without a word.

import type { Client, Guild } from 'discord.js';
import { ChannelType, Routes } from 'discord.js';
import { z } from 'zod';
import type { Clock } from '../../director/ports.ts';
import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import { type GuildId, guildId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { faultOf } from '../edge/fault.ts';
import { Memo, type Memory } from '../notes/memo.ts';
import type { Outbox } from '../posting/outbox.ts';
import { payloadOf, type Writing } from '../posting/payload.ts';
import { idOf } from '../posting/posts.ts';
import type { GuildWords } from './guild-words.ts';
import { isCategoryName, isNamedFor, isTopicOf } from './places.ts';

export type LostShow = 'gone' | 'shorter';
/** `erased`: as promised, long after the bot had been removed. */
type Loss = LostShow | 'erased';

const TEXTS = {
  gone: 'channels.showGone',
  shorter: 'channels.showShorter',
  erased: 'channels.showErased',
} as const satisfies Readonly<Record<Loss, string>>;

const schema = z.object({ atMs: z.number(), what: z.enum(['gone', 'shorter', 'erased']) }).nullable();

export interface LostShowsOptions extends Memory, Writing {
  readonly client: Client;
  readonly outbox: Pick<Outbox, 'noteAside' | 'noteUnknownAside'>;
  readonly clock: Clock;
  readonly show: (guild: GuildId) => Show | undefined;
  readonly wake: (guild: GuildId) => Promise<void>;
  readonly words: GuildWords;
  readonly isErased: (guild: GuildId) => Promise<boolean>;
  /** What the house knows of, from beside its data. */
  readonly lost?: ReadonlyMap<GuildId, LostShow> | undefined;
}

export class LostShows {
  readonly #options: LostShowsOptions;
  readonly #memo: Memo<z.infer<typeof schema>>;
  /** Told by this process: an outage that ends is no new loss. */
  readonly #told = new Set<GuildId>();

  constructor(options: LostShowsOptions) {
    this.#options = options;
    this.#memo = new Memo<z.infer<typeof schema>>(options, { name: 'lost', schema, empty: null });
  }

  /** `channels`: those that the notes know; with none and no show, the bot's own channels tell that there was one. */
  async lookAt(guild: Guild, { channels }: { readonly channels: number }): Promise<void> {
    const id = guildId(guild.id);
    if (channels === 0) await this.#options.wake(id);
    const isStranger = channels === 0 && this.#options.show(id) === undefined;
    const what =
      this.#options.lost?.get(id) ?? (isStranger && floorOf(guild) !== undefined ? 'gone' : undefined);
    if (what === undefined || this.#told.has(id)) return;
    const isErased = what === 'gone' && (await this.#options.isErased(id));
    await this.#say(guild, isErased ? 'erased' : what);
  }

  /** On the floor that the bot made, else where Discord welcomes people. */
  async #say(guild: Guild, what: Loss): Promise<void> {
    const { client, clock, log, outbox } = this.#options;
    const id = guildId(guild.id);
    const words = this.#options.words(id);
    if (what === 'erased') log.info({ guild: id }, 'the bot is back in a server that was erased');
    else
      log.error(
        { guild: id, what },
        'a show was played in this server that the database does not hold in full',
      );
    const said = await this.#memo.read(id);
    if (said?.what === what && what !== 'shorter') return;
    const channel = floorOf(guild) ?? guild.systemChannel?.id;
    if (channel === undefined) return;
    try {
      const posted = await client.rest.post(Routes.channelMessages(channel), {
        body: payloadOf(words, { text: words.say(TEXTS[what]) }, this.#options).body,
      });
      this.#told.add(id);
      outbox.noteAside({ guild: id, channel, message: idOf(posted) });
      await this.#memo.update(id, () => ({ atMs: clock.nowMs(), what }));
    } catch (err) {
      outbox.noteUnknownAside(channel);
      log.warn({ err, guild: id, fault: faultOf(err) }, 'a server could not be told that its show is lost');
    }
  }
}

/** The trading floor as `/setup` makes it. */
function floorOf(guild: Guild): string | undefined {
  return guild.channels.cache.find(
    (channel) =>
      channel.type === ChannelType.GuildText &&
      isNamedFor(TRADING_FLOOR, channel.name) &&
      isTopicOf(TRADING_FLOOR, channel.topic) &&
      isCategoryName(channel.parent?.name ?? ''),
  )?.id;
}
