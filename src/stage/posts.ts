// Posts of the show: what the bot announces, and what the characters say through their webhooks.
// A channel that refuses is left alone until something changes there; only passing faults are thrown.

import type { APIMessage, Client } from 'discord.js';
import { PermissionFlagsBits, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { Performer } from '../show/cast.ts';
import { TRADING_FLOOR } from '../show/cast.ts';
import { hash32 } from '../show/chance.ts';
import type { GuildId } from '../show/ids.ts';
import type { ClosedChannels } from './closed-channels.ts';
import { faultOf, isChannelGone } from './fault.ts';
import type { LookBack } from './look-back.ts';
import { type Content, payloadOf } from './payload.ts';
import type { Places } from './places.ts';
import { type Mouthpiece, stageName, type Webhooks } from './webhooks.ts';

export interface PostsOptions {
  readonly client: Client;
  readonly places: Places;
  readonly webhooks: Webhooks;
  readonly closed: ClosedChannels;
  readonly log: Logger;
}

/** Which post of which step it is: Discord makes one message of two with the same nonce. */
export interface PostMark {
  readonly seq: number;
  readonly index: number;
}

export interface Announcement {
  readonly guild: GuildId;
  readonly content: Content;
  readonly mark: PostMark;
  readonly lookBack?: LookBack | undefined;
}

export interface Utterance {
  readonly guild: GuildId;
  readonly channel: string;
  readonly performer: Performer;
  readonly content: Content;
  readonly lookBack?: LookBack | undefined;
}

export interface MessageAt {
  readonly guild: GuildId;
  readonly channel: string;
  readonly message: string;
}

/** As far as is known here; Discord has the last word. */
function mayUseWebhooks(client: Client, channelId: string): boolean {
  const channel = client.channels.cache.get(channelId);
  if (channel === undefined || channel.isDMBased()) return true;
  const self = channel.guild.members.me;
  return self === null || channel.permissionsFor(self).has(PermissionFlagsBits.ManageWebhooks);
}

const nonceOf = (guild: GuildId, { seq, index }: PostMark): string =>
  `${hash32(guild).toString(36)}.${seq.toString(36)}.${index}`.slice(0, 25);

export class Posts {
  readonly #options: PostsOptions;

  constructor(options: PostsOptions) {
    this.#options = options;
  }

  /** The channel of a place, unless there is none or it refused of late. */
  async channelOf(guild: GuildId, place: string): Promise<string | undefined> {
    const channel = (await this.#options.places.read(guild)).channels[place];
    return channel === undefined || this.#options.closed.has(channel) ? undefined : channel;
  }

  /** The bot's own message on the trading floor; undefined where none could be posted. */
  async announce({ guild, content, mark, lookBack }: Announcement): Promise<MessageAt | undefined> {
    const channel = await this.channelOf(guild, TRADING_FLOOR);
    if (channel === undefined) return undefined;
    const { client, log } = this.#options;
    const { body, files } = payloadOf(content, log);
    const message = await this.#try(guild, channel, async () => {
      const there = await lookBack?.take(channel, client.user?.username ?? '', body.content);
      if (there !== undefined) return there;
      const marked = { ...body, nonce: nonceOf(guild, mark), enforce_nonce: true };
      const posted = await client.rest.post(Routes.channelMessages(channel), { body: marked, files });
      return (posted as APIMessage).id;
    });
    return message === undefined ? undefined : { guild, channel, message };
  }

  /** A character speaks, through its webhook of that channel. */
  async speak({ guild, channel, performer, content, lookBack }: Utterance): Promise<void> {
    if (this.#options.closed.has(channel)) return;
    const { client, log } = this.#options;
    const { body } = payloadOf(content, log);
    await this.#try(guild, channel, async () => {
      if (!mayUseWebhooks(client, channel)) {
        // The show goes on in the bot's own voice; /setup says which permission is missing.
        const said = payloadOf({ ...content, text: `**${stageName(performer)}**\n${content.text}` }, log);
        const there = await lookBack?.take(channel, client.user?.username ?? '', said.body.content);
        if (there === undefined) await client.rest.post(Routes.channelMessages(channel), { body: said.body });
        return;
      }
      if ((await lookBack?.take(channel, stageName(performer), body.content)) !== undefined) return;
      const webhook = await this.#options.webhooks.of(guild, channel, performer);
      try {
        await this.#execute(webhook, body);
      } catch (error) {
        if (faultOf(error) !== 'gone') throw error;
        await this.#options.webhooks.forget(guild, channel, webhook.id);
        await this.#execute(await this.#options.webhooks.of(guild, channel, performer), body);
      }
    });
  }

  /** Rewrites a message of the bot; 'gone' where somebody deleted it. */
  async edit(
    { guild, channel, message }: MessageAt,
    content: Content,
  ): Promise<'edited' | 'gone' | 'refused'> {
    if (this.#options.closed.has(channel)) return 'refused';
    const { body, files } = payloadOf(content, this.#options.log);
    try {
      await this.#options.client.rest.patch(Routes.channelMessage(channel, message), { body, files });
      return 'edited';
    } catch (error) {
      if (faultOf(error) === 'gone') return 'gone';
      await this.#settle(guild, channel, error);
      return 'refused';
    }
  }

  async #execute({ id, token, username, avatarUrl }: Mouthpiece, body: object): Promise<void> {
    await this.#options.client.rest.post(Routes.webhook(id, token), {
      auth: false,
      query: new URLSearchParams({ wait: 'true' }),
      body: {
        ...body,
        ...(username === undefined ? {} : { username }),
        ...(avatarUrl === undefined ? {} : { avatar_url: avatarUrl }),
      },
    });
  }

  async #try<Result>(
    guild: GuildId,
    channel: string,
    work: () => Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      await this.#settle(guild, channel, error);
      return undefined;
    }
  }

  /** Throws what later may cure; logs and remembers the rest. */
  async #settle(guild: GuildId, channel: string, err: unknown): Promise<void> {
    const { closed, log, places, webhooks } = this.#options;
    const fault = faultOf(err);
    if (fault === 'passing') throw err;
    if (fault === 'forbidden') closed.close(channel, guild);
    if (isChannelGone(err)) {
      await places.forget(guild, channel);
      await webhooks.forgetChannel(guild, channel);
    }
    log.warn({ err, guild, channel, fault }, 'a post was refused; /setup says what is missing');
  }
}
