// Says hello once to a server that has invited the bot: what it is, and the one button to start with. Once the show is
// on, that message says where, and has buttons for whoever finds it later.

import type { APIMessage, Client, Guild } from 'discord.js';
import { ChannelType, PermissionFlagsBits, Routes } from 'discord.js';
import { z } from 'zod';
import type { Words } from '../../languages/words.ts';
import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import { type GuildId, guildId } from '../../show/ids.ts';
import type { Button } from '../controls/button.ts';
import { faultOf } from '../edge/fault.ts';
import { helpButton, ringMeButton, rosterButton } from '../floor/post-buttons.ts';
import { Memo, type Memory } from '../notes/memo.ts';
import { type Content, type MessageBody, payloadOf, type Writing } from '../posting/payload.ts';
import type { GuildWords } from './guild-words.ts';
import type { Places } from './places.ts';

/** Channels that refuse are others' concern after so many. */
const TRIES_MAX = 3;

const schema = z
  .object({ atMs: z.number(), channel: z.string().optional(), message: z.string().optional() })
  .nullable();

export interface WelcomeOptions extends Memory, Writing {
  readonly client: Client;
  readonly words: GuildWords;
  readonly places: Pick<Places, 'peek'>;
}

export class Welcome {
  readonly #options: WelcomeOptions;
  readonly #memo: Memo<z.infer<typeof schema>>;

  constructor(options: WelcomeOptions) {
    this.#options = options;
    this.#memo = new Memo<z.infer<typeof schema>>(options, { name: 'welcome', schema, empty: null });
  }

  /** Discord repeats the arrival of a guild on each reconnect: only the first is greeted. */
  async greet(guild: Guild, atMs: number): Promise<void> {
    const id = guildId(guild.id);
    if ((await this.#memo.read(id)) !== null) return;
    const channels = writable(guild);
    if (channels.length === 0) return;
    // Noted first: rather no greeting than two.
    await this.#memo.update(id, () => ({ atMs }));
    for (const channel of channels) if (await this.#say(id, channel)) return;
  }

  /** The server was set up or taken down: the hello says so, where it is still there. */
  async sayAnew(id: GuildId): Promise<void> {
    const { client, log } = this.#options;
    const { channel, message } = (await this.#memo.read(id)) ?? {};
    if (channel === undefined || message === undefined) return;
    try {
      await client.rest.patch(Routes.channelMessage(channel, message), { body: this.#body(id) });
    } catch (err) {
      log.info({ err, guild: id, channel, fault: faultOf(err) }, 'the hello to a server stays as it was');
    }
  }

  /** Whether it was said, or may have been. */
  async #say(id: GuildId, channel: string): Promise<boolean> {
    const { log, client } = this.#options;
    try {
      const said = await client.rest.post(Routes.channelMessages(channel), { body: this.#body(id) });
      const { id: message } = said as APIMessage;
      await this.#memo.update(id, (noted) => noted && { ...noted, channel, message });
      return true;
    } catch (err) {
      const fault = faultOf(err);
      log.warn({ err, guild: id, channel, fault }, 'a server could not be greeted');
      return fault === 'passing';
    }
  }

  #body(id: GuildId): MessageBody {
    const words = this.#options.words(id);
    const floor = this.#options.places.peek(id).channels[TRADING_FLOOR];
    return payloadOf(words, contentOf(words, floor), this.#options).body;
  }
}

/** Before there is a floor, how to begin; then where it is. */
const contentOf = (words: Words, floor: string | undefined): Content =>
  floor === undefined
    ? { text: words.say('channels.welcome'), buttons: [[setUpButton(words)]] }
    : {
        text: words.say('channels.welcomeOpen', { floor: `<#${floor}>` }),
        buttons: [[rosterButton(words), helpButton(words), ringMeButton(words)]],
      };

const setUpButton = (words: Words): Button => ({
  press: { kind: 'setUp', draft: '' },
  label: words.say('channels.welcomeButton'),
  style: 'primary',
});

/** Where Discord welcomes people, then the other channels as they stand in the list; those that can be written in. */
function writable(guild: Guild): readonly string[] {
  const self = guild.members.me;
  if (self === null) return [];
  const listed = [...guild.channels.cache.values()]
    .filter((channel) => channel.type === ChannelType.GuildText)
    .sort((one, other) => one.rawPosition - other.rawPosition);
  const all = guild.systemChannel === null ? listed : [guild.systemChannel, ...listed];
  const may = all.filter((channel) =>
    channel.permissionsFor(self).has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]),
  );
  return [...new Set(may.map(({ id }) => id))].slice(0, TRIES_MAX);
}
