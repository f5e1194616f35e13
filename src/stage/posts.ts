// Posts of the show: what the bot announces, and what the characters say through their webhooks.
// A channel that refuses is left alone until something changes there; only passing faults are thrown.

import type { APIMessage, Client } from 'discord.js';
import {
  DiscordAPIError,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  Routes,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Performer } from '../show/cast.ts';
import { TRADING_FLOOR } from '../show/cast.ts';
import { hash32 } from '../show/chance.ts';
import type { GuildId } from '../show/ids.ts';
import type { ClosedChannels } from './closed-channels.ts';
import { faultOf, isChannelGone } from './fault.ts';
import { gatedLabel } from './filter.ts';
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
  /** A thread of the floor; default: the floor itself. */
  readonly thread?: string | undefined;
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
function may(client: Client, channelId: string, permissions: bigint): boolean {
  const channel = client.channels.cache.get(channelId);
  if (channel === undefined || channel.isDMBased()) return true;
  const self = channel.guild.members.me;
  return self === null || channel.permissionsFor(self).has(permissions);
}

const THREADS = PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.SendMessagesInThreads;
const THREAD_NAME_LENGTH_MAX = 100;

/** A crash came between the thread and its first page. */
const hasThread = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;

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
  async announce({ guild, content, mark, thread, lookBack }: Announcement): Promise<MessageAt | undefined> {
    const channel = thread ?? (await this.channelOf(guild, TRADING_FLOOR));
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

  /** A public thread under a message of the bot, or the one that is there; undefined where it may start none. */
  async startThread({ guild, channel, message }: MessageAt, name: string): Promise<string | undefined> {
    const { client, log } = this.#options;
    if (!may(client, channel, THREADS)) return undefined;
    const body = {
      name: gatedLabel(name, THREAD_NAME_LENGTH_MAX),
      auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
    };
    try {
      await client.rest.post(Routes.threads(channel, message), { body });
      return message;
    } catch (err) {
      if (hasThread(err)) return message;
      const fault = faultOf(err);
      if (fault === 'passing') throw err;
      log.warn({ err, guild, channel, fault }, 'a thread was refused; its pages go to the floor');
      return undefined;
    }
  }

  /** A character speaks, through its webhook of that channel; undefined where it could not. */
  async speak({ guild, channel, performer, content, lookBack }: Utterance): Promise<MessageAt | undefined> {
    if (this.#options.closed.has(channel)) return undefined;
    const { client, log } = this.#options;
    const { body } = payloadOf(content, log);
    const message = await this.#try(guild, channel, async () => {
      if (!may(client, channel, PermissionFlagsBits.ManageWebhooks)) {
        // The show goes on in the bot's own voice; /setup says which permission is missing.
        const said = payloadOf({ ...content, text: `**${stageName(performer)}**\n${content.text}` }, log);
        const there = await lookBack?.take(channel, client.user?.username ?? '', said.body.content);
        if (there !== undefined) return there;
        const posted = await client.rest.post(Routes.channelMessages(channel), { body: said.body });
        return (posted as APIMessage).id;
      }
      const there = await lookBack?.take(channel, stageName(performer), body.content);
      if (there !== undefined) return there;
      const webhook = await this.#options.webhooks.of(guild, channel, performer);
      try {
        return await this.#execute(webhook, body);
      } catch (error) {
        if (faultOf(error) !== 'gone') throw error;
        await this.#options.webhooks.forget(guild, channel, webhook.id);
        return this.#execute(await this.#options.webhooks.of(guild, channel, performer), body);
      }
    });
    return message === undefined ? undefined : { guild, channel, message };
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

  async #execute({ id, token, username, avatarUrl }: Mouthpiece, body: object): Promise<string> {
    const posted = await this.#options.client.rest.post(Routes.webhook(id, token), {
      auth: false,
      query: new URLSearchParams({ wait: 'true' }),
      body: {
        ...body,
        ...(username === undefined ? {} : { username }),
        ...(avatarUrl === undefined ? {} : { avatar_url: avatarUrl }),
      },
    });
    return (posted as APIMessage).id;
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
