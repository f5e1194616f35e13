// Says hello once to a server that has invited the bot: what it is, and the one button to start with.

import type { Client, Guild } from 'discord.js';
import { ChannelType, PermissionFlagsBits, Routes } from 'discord.js';
import { z } from 'zod';
import { type GuildId, guildId } from '../../show/ids.ts';
import type { Button } from '../controls/button.ts';
import { faultOf } from '../edge/fault.ts';
import { Memo, type Memory } from '../notes/memo.ts';
import { payloadOf, type Writing } from '../posting/payload.ts';
import type { GuildWords } from './guild-words.ts';

/** Channels that refuse are others' concern after so many. */
const TRIES_MAX = 3;

const schema = z.object({ atMs: z.number() }).nullable();

export interface WelcomeOptions extends Memory, Writing {
  readonly client: Client;
  readonly words: GuildWords;
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

  /** Whether it was said, or may have been. */
  async #say(id: GuildId, channel: string): Promise<boolean> {
    const { log, client } = this.#options;
    const words = this.#options.words(id);
    const button: Button = {
      press: { kind: 'setUp', draft: '' },
      label: words.say('channels.welcomeButton'),
      style: 'primary',
    };
    const content = { text: words.say('channels.welcome'), buttons: [[button]] };
    try {
      await client.rest.post(Routes.channelMessages(channel), {
        body: payloadOf(words, content, this.#options).body,
      });
      return true;
    } catch (err) {
      const fault = faultOf(err);
      log.warn({ err, guild: id, channel, fault }, 'a server could not be greeted');
      return fault === 'passing';
    }
  }
}

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
