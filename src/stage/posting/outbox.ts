// What has been posted, by the messages' ids. A post is noted before it is sent and again with its message's id;
// where a crash or a fault left one in doubt, the channel is asked for messages of ours that are not known yet.
// So nothing is posted twice, and nothing that failed is taken for posted.

import type { APIMessage, Client } from 'discord.js';
import { MessageType, Routes, SnowflakeUtil } from 'discord.js';
import type { Logger } from 'pino';
import { z } from 'zod';
import { HeldUp } from '../../director/held-up/held-up.ts';
import type { Clock } from '../../director/ports.ts';
import type { GuildId } from '../../show/ids.ts';
import { MESSAGES_A_PAGE_MAX } from '../../views/words/discord-limits.ts';
import { Lanes } from '../../waiting/lanes.ts';
import { checkPresence, isDeleted } from '../channels/presence.ts';
import type { Leave } from '../client/leave.ts';
import { faultOf } from '../edge/fault.ts';
import { Memo, type Memory } from '../notes/memo.ts';

/** Marks with their messages: those of the longest loud episode, should it ever be gone through again. */
const POSTED_KEPT = 1_500;
/** Who has more to read goes on from there with the next look. */
const PAGES_A_LOOK = 5;
const LOOK_ON_AFTER_MS = 1_000;
/** After an older message members may have written very much: rather one request more than pages of it, should it come to that. */
const FRESH_MS = 60 * 60_000;

const schema = z.object({
  /** By channel: the posts that one message under way holds, and a message before it after which nothing of ours is unknown. */
  sending: z.record(z.string(), z.object({ keys: z.array(z.string()), after: z.string() })),
  /** Key, channel, message; the oldest first. */
  posted: z.array(z.tuple([z.string(), z.string(), z.string()])),
});

type Noted = z.infer<typeof schema>;

export interface MessageAt {
  readonly guild: GuildId;
  readonly channel: string;
  readonly message: string;
}

export interface Parcel {
  readonly guild: GuildId;
  readonly channel: string;
  /** The marks' keys of all that the message holds. */
  readonly keys: readonly string[];
}

export interface OutboxOptions extends Memory {
  readonly client: Client;
  /** Default: what is noted may be sent. */
  readonly leave?: Leave;
  readonly clock: Pick<Clock, 'nowMs'>;
}

export class Outbox {
  readonly #client: Client;
  readonly #leave: Leave | undefined;
  readonly #clock: OutboxOptions['clock'];
  readonly #log: Logger;
  readonly #memo: Memo<Noted>;
  /** By channel: one after another. */
  readonly #lanes = new Lanes();
  /** By channel: a message of this process after which nothing of ours is unknown. */
  readonly #newest = new Map<string, string>();

  constructor(options: OutboxOptions) {
    this.#client = options.client;
    this.#leave = options.leave;
    this.#clock = options.clock;
    this.#log = options.log;
    this.#memo = new Memo<Noted>(options, {
      name: 'outbox',
      schema,
      empty: { sending: {}, posted: [] },
    });
  }

  /** Where a post stands; undefined where it was not made, or long ago. */
  async find(guild: GuildId, key: string): Promise<MessageAt | undefined> {
    return messageOf(guild, await this.#memo.read(guild), key);
  }

  /** Whether it was made; where that is in doubt, its channel is asked. Throws where it cannot be asked now. */
  async isMade(guild: GuildId, key: string): Promise<boolean> {
    const { sending } = await this.#memo.read(guild);
    const doubted = Object.keys(sending).find((channel) => sending[channel]?.keys.includes(key));
    if (doubted !== undefined) await this.#lanes.run(doubted, () => this.#settle(guild, doubted));
    return (await this.find(guild, key)) !== undefined;
  }

  /**
   * Sends a message once: where its first post is known to be made, or turns out to be, `send` is not called. One
   * at a time in a channel. `send` gives the message's id; what it throws is thrown on.
   */
  post(parcel: Parcel, send: () => Promise<string>): Promise<MessageAt> {
    return this.#lanes.run(parcel.channel, () => this.#post(parcel, send));
  }

  async #settle(guild: GuildId, channel: string): Promise<void> {
    const doubt = (await this.#memo.read(guild)).sending[channel];
    if (doubt === undefined) return;
    checkPresence(this.#client, guild);
    const found = await this.#unknownSince(guild, channel, doubt.after);
    await this.#memo.update(guild, (noted) =>
      found === undefined
        ? settled(noted, channel)
        : taken(settled(noted, channel), { channel, keys: doubt.keys, message: found }),
    );
    if (found !== undefined) this.#newest.set(channel, found);
    if (found !== undefined)
      this.#log.info({ guild, channel, message: found }, 'a post in doubt was found in its channel');
  }

  /**
   * Settles what is in doubt in a guild, so that `find` knows it. Throws where a channel cannot be asked now: whoever
   * is about to send the same elsewhere must wait.
   */
  async settleAll(guild: GuildId): Promise<void> {
    const { sending } = await this.#memo.read(guild);
    for (const channel of Object.keys(sending))
      await this.#lanes.run(channel, () => this.#settle(guild, channel));
  }

  /** A message that is no post of the outbox's may have been made: the next post looks where its channel ends. */
  noteUnknownAside(channel: string): void {
    this.#newest.delete(channel);
  }

  /** A message of ours that is no post of the outbox's. Known at once, and durable once notes can be written. */
  noteAside({ guild, channel, message }: MessageAt): void {
    this.#newest.set(channel, message);
    const noting = this.#memo.update(guild, (noted) =>
      taken(noted, { channel, keys: [`aside:${message}`], message }),
    );
    noting.catch((err: unknown) =>
      this.#log.warn({ err, guild, message }, 'a message of ours was not noted'),
    );
  }

  /** The next post looks where its channel ends. */
  letGo(channel: string): void {
    this.#newest.delete(channel);
  }

  async forgetChannel(guild: GuildId, channel: string): Promise<void> {
    this.#newest.delete(channel);
    const { sending } = await this.#memo.read(guild);
    if (sending[channel] === undefined) return;
    await this.#memo.update(guild, (noted) => settled(noted, channel));
  }

  async #post({ guild, channel, keys }: Parcel, send: () => Promise<string>): Promise<MessageAt> {
    await this.#settle(guild, channel);
    const there = await this.find(guild, keys[0] ?? '');
    if (there !== undefined) return there;
    const after = this.#freshIn(channel) ?? (await this.#newestIn(guild, channel));
    await this.#memo.update(guild, (noted) => ({
      ...noted,
      sending: { ...noted.sending, [channel]: { keys: [...keys], after } },
    }));
    const message = await this.#sent(guild, channel, send);
    this.#newest.set(channel, message);
    await this.#memo.update(guild, (noted) => taken(settled(noted, channel), { channel, keys, message }));
    return { guild, channel, message };
  }

  /** A refusal leaves no doubt: nothing was posted. */
  async #sent(guild: GuildId, channel: string, send: () => Promise<string>): Promise<string> {
    try {
      return await (this.#leave?.needed(guild, send) ?? send());
    } catch (error) {
      const isRefused = error instanceof HeldUp || faultOf(error) !== 'passing';
      if (isRefused) await this.#memo.update(guild, (noted) => settled(noted, channel));
      throw error;
    }
  }

  /**
   * The first message of ours there that came after one and is not known; undefined where there is none. Throws where
   * that cannot be said yet: how far it came is noted.
   */
  async #unknownSince(guild: GuildId, channel: string, after: string): Promise<string | undefined> {
    const known = new Set((await this.#memo.read(guild)).posted.map(([, , message]) => message));
    let from = after;
    for (let page = 0; page < PAGES_A_LOOK; page++) {
      const messages = await this.#page(guild, channel, { after: from, limit: String(MESSAGES_A_PAGE_MAX) });
      const inOrder = messages.toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
      const found = inOrder.find((message) => this.#isOurs(message) && !known.has(message.id));
      if (found !== undefined || messages.length < MESSAGES_A_PAGE_MAX) return found?.id;
      from = inOrder.at(-1)?.id ?? from;
    }
    await this.#memo.update(guild, (noted) => lookedUntil(noted, channel, from));
    throw new HeldUp('a channel with many messages is looked through for one in doubt', {
      againAfterMs: LOOK_ON_AFTER_MS,
    });
  }

  /** By the host's clock: one that is wrong costs requests, and nothing else. */
  #freshIn(channel: string): string | undefined {
    const newest = this.#newest.get(channel);
    const isFresh =
      newest !== undefined && this.#clock.nowMs() - SnowflakeUtil.timestampFrom(newest) < FRESH_MS;
    return isFresh ? newest : undefined;
  }

  /** Where nothing can be read, the newest that is known there. */
  async #newestIn(guild: GuildId, channel: string): Promise<string> {
    const [newest] = await this.#page(guild, channel, { limit: '1' });
    const { posted } = await this.#memo.read(guild);
    return newest?.id ?? posted.findLast(([, where]) => where === channel)?.[2] ?? channel;
  }

  /** Where history may not be read, or the channel is deleted, nothing is found: the post will meet the refusal. */
  async #page(
    guild: GuildId,
    channel: string,
    query: Readonly<Record<string, string>>,
  ): Promise<readonly APIMessage[]> {
    try {
      const messages = await this.#client.rest.get(Routes.channelMessages(channel), {
        query: new URLSearchParams(query),
      });
      return messages as APIMessage[];
    } catch (error) {
      const fault = faultOf(error);
      if (fault === 'passing') throw error;
      if (fault === 'gone' && !isDeleted(this.#client, guild, channel))
        throw new HeldUp('a channel cannot be asked what stands in it', {
          againAfterMs: 2_000,
          cause: error,
        });
      return [];
    }
  }

  /** Posted by the bot itself or through one of its webhooks; an answer to an interaction is neither. */
  #isOurs({ author, type, webhook_id: webhook, application_id: application }: APIMessage): boolean {
    if (type !== MessageType.Default && type !== MessageType.Reply) return false;
    const self = this.#client.application?.id;
    if (webhook !== undefined) return webhook !== self && application === self;
    return author.id === this.#client.user?.id;
  }
}

function messageOf(guild: GuildId, { posted }: Noted, key: string): MessageAt | undefined {
  const found = posted.findLast(([each]) => each === key);
  return found === undefined ? undefined : { guild, channel: found[1], message: found[2] };
}

function settled(noted: Noted, channel: string): Noted {
  const { [channel]: _doubt, ...sending } = noted.sending;
  return { ...noted, sending };
}

function lookedUntil(noted: Noted, channel: string, after: string): Noted {
  const doubt = noted.sending[channel];
  return doubt === undefined
    ? noted
    : { ...noted, sending: { ...noted.sending, [channel]: { ...doubt, after } } };
}

function taken(
  noted: Noted,
  { channel, keys, message }: { channel: string; keys: readonly string[]; message: string },
): Noted {
  const posted = keys.map((key): Noted['posted'][number] => [key, channel, message]);
  return {
    ...noted,
    posted: [...noted.posted, ...posted].slice(-POSTED_KEPT),
  };
}
