// Says hello once to a server that has invited the bot: what it is, and the one command to start with.

import type { Client, Guild } from 'discord.js';
import { PermissionFlagsBits, Routes } from 'discord.js';
import { z } from 'zod';
import { guildId } from '../../show/ids.ts';
import { faultOf } from '../edge/fault.ts';
import { Memo, type Memory } from '../notes/memo.ts';
import { payloadOf } from '../posting/payload.ts';
import type { GuildWords } from './guild-words.ts';

const schema = z.object({ atMs: z.number() }).nullable();

export interface WelcomeOptions extends Memory {
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
    const channel = guild.systemChannel;
    const self = guild.members.me;
    const may =
      self !== null &&
      channel?.permissionsFor(self).has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]);
    if (channel === null || may !== true) return;
    // Noted first: rather no greeting than two.
    await this.#memo.update(id, () => ({ atMs }));
    const { log, client, words } = this.#options;
    try {
      await client.rest.post(Routes.channelMessages(channel.id), {
        body: payloadOf({ text: words(id).say('channels.welcome') }, log).body,
      });
    } catch (err) {
      log.warn({ err, guild: id, fault: faultOf(err) }, 'a server could not be greeted');
    }
  }
}
