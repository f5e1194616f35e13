// Posts of the show in the bot's own name. Each is made once, by its mark. What is refused goes a second way: without
// its picture, then without its buttons. What cannot be posted at all is thrown, to be tried again, and never left out.

import type { APIMessage, Client } from 'discord.js';
import {
  DiscordAPIError,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  Routes,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import { HeldUp } from '../../director/held-up/held-up.ts';
import type { Clock } from '../../director/ports.ts';
import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { GuildId } from '../../show/ids.ts';
import { THREAD_NAME_LENGTH_MAX } from '../../views/words/discord-limits.ts';
import type { GuildWords } from '../channels/guild-words.ts';
import type { Places } from '../channels/places.ts';
import { checkPresence, isDeleted } from '../channels/presence.ts';
import type { Leave } from '../client/leave.ts';
import { faultOf, isChannelGone } from '../edge/fault.ts';
import { NoAnswer } from '../edge/no-answer.ts';
import { gatedLabel } from '../filter/filter.ts';
import { bareOf, formsOf } from './forms.ts';
import { keyOf, nonceOf, type PostMark } from './mark.ts';
import type { MessageAt, Outbox } from './outbox.ts';
import { type Content, payloadOf, type Writing } from './payload.ts';
import { LOOK_AGAIN_AFTER_MS, type Refusals, takenDown } from './refusals.ts';
import { saidIn } from './said-in.ts';
import type { Ways } from './ways.ts';

export interface PostsOptions extends Writing {
  readonly client: Client;
  readonly leave: Leave;
  readonly places: Places;
  readonly outbox: Outbox;
  readonly words: GuildWords;
  readonly refusals: Refusals;
  readonly ways: Ways;
  readonly clock: Clock;
}

export interface Announcement {
  readonly guild: GuildId;
  readonly content: Content;
  readonly mark: PostMark;
  /** A thread of the floor; default: the floor itself. */
  readonly thread?: string | undefined;
}

export type Edited = 'edited' | 'gone' | 'refused';

export interface Sending {
  readonly guild: GuildId;
  readonly channel: string;
  readonly content: Content;
  /** The key of its mark. */
  readonly key: string;
  readonly nonce?: string;
}

const THREADS = PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.SendMessagesInThreads;

/** As far as is known here; Discord has the last word. */
export function may(client: Client, channelId: string, permissions: bigint): boolean {
  const channel = client.channels.cache.get(channelId);
  if (channel === undefined || channel.isDMBased()) return true;
  const self = channel.guild.members.me;
  return self === null || channel.permissionsFor(self).has(permissions);
}

/** A crash came between the thread and its first page. */
const hasThread = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;

export class Posts {
  readonly #options: PostsOptions;

  constructor(options: PostsOptions) {
    this.#options = options;
  }

  /** The channel of a place as far as it is there and may be tried; throws HeldUp while the guild is away. */
  async channelOf(guild: GuildId, place: string): Promise<string | undefined> {
    const { client, places, ways, clock } = this.#options;
    checkPresence(client, guild);
    const channel = (await places.read(guild)).channels[place];
    if (places.isTakenDown(guild)) return undefined;
    return channel !== undefined && ways.isOpen(`channel:${channel}`, clock.nowMs()) ? channel : undefined;
  }

  /** The bot's own message on the trading floor. Throws where it has to wait. */
  async announce({ guild, content, mark, thread }: Announcement): Promise<MessageAt> {
    const key = keyOf(mark);
    const there = await this.#options.outbox.find(guild, key);
    if (there !== undefined) return there;
    const channel = thread ?? (await this.floorOf(guild));
    return this.#options.outbox.post({ guild, channel, keys: [key] }, () =>
      this.send({ guild, channel, content, key, nonce: nonceOf(guild, mark) }),
    );
  }

  /**
   * The same beside the outbox, for what must be said while no note can be written: at worst it is said twice. Nobody
   * takes it for a post in doubt.
   */
  async announceAside({ guild, content, mark }: Announcement): Promise<void> {
    const channel = await this.floorOf(guild);
    const nonce = nonceOf(guild, mark);
    const { outbox } = this.#options;
    try {
      const message = await this.send({ guild, channel, content, key: keyOf(mark), nonce });
      outbox.noteAside({ guild, channel, message });
    } catch (error) {
      outbox.noteUnknownAside(channel);
      throw error;
    }
  }

  /** Whether a post was made. Throws where that is in doubt and cannot be asked now. */
  isMade(guild: GuildId, mark: PostMark): Promise<boolean> {
    return this.#options.outbox.isMade(guild, keyOf(mark));
  }

  /** Settles which posts in doubt were made. Throws where that cannot be asked now. */
  settleDoubts(guild: GuildId): Promise<void> {
    return this.#options.outbox.settleAll(guild);
  }

  /** A message of the bot in the fullest form that Discord takes. Gives its id; throws where none is taken. */
  async send(post: Sending): Promise<string> {
    const { guild, channel } = post;
    const { log, refusals } = this.#options;
    const forms = this.#formsFor(post);
    let refusal: unknown;
    for (const [index, form] of forms.entries()) {
      try {
        const id = await this.#sendForm(post, form);
        this.#worked(post, form);
        if (forms[0]?.picture !== undefined && form.picture === undefined) this.#blamePicture(post, refusal);
        return id;
      } catch (err) {
        const fault = faultOf(err);
        if (fault === 'passing' || fault === 'gone' || index === forms.length - 1)
          throw await refusals.of(post, err);
        log.warn({ err, guild, channel, fault }, 'a post was refused; it goes in a plainer form');
        refusal = err;
      }
    }
    throw new Error('a post has at least one form');
  }

  /** A public thread under a message of the bot, or the one that is there; undefined where it may start none. */
  async startThread({ guild, channel, message }: MessageAt, name: string): Promise<string | undefined> {
    const { client, log, words } = this.#options;
    if (!may(client, channel, THREADS)) return undefined;
    const body = {
      name: gatedLabel(words(guild), name, THREAD_NAME_LENGTH_MAX),
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

  /**
   * Rewrites a message of the bot; 'gone' where somebody deleted it, 'refused' where it cannot be rewritten now. A
   * picture that is refused is left out.
   */
  async edit(at: MessageAt, { picture, ...words }: Content): Promise<Edited> {
    const { client, clock, ways } = this.#options;
    const { channel } = at;
    const mayShow =
      ways.isOpen(`pictures:${channel}`, clock.nowMs()) &&
      may(client, channel, PermissionFlagsBits.AttachFiles);
    if (picture !== undefined && mayShow) {
      const edited = await this.#edit(at, { ...words, picture });
      if (edited !== 'refused') return edited;
    }
    return this.#edit(at, picture === undefined ? words : { ...words, keepsPicture: true });
  }

  async #edit({ guild, channel, message }: MessageAt, content: Content): Promise<Edited> {
    const { client, clock, leave, log, places, ways, words } = this.#options;
    checkPresence(client, guild);
    if (places.isTakenDown(guild) || !ways.isOpen(`channel:${channel}`, clock.nowMs())) return 'refused';
    const { body, files } = payloadOf(words(guild), content, this.#options);
    try {
      const rewrite = () => client.rest.patch(Routes.channelMessage(channel, message), { body, files });
      await leave.needed(guild, rewrite);
      return 'edited';
    } catch (err) {
      const fault = faultOf(err);
      if (fault === 'passing') throw err;
      if (fault === 'gone' && (!isChannelGone(err) || isDeleted(client, guild, channel))) return 'gone';
      log.warn({ err, guild, channel, fault }, 'a message could not be rewritten');
      return 'refused';
    }
  }

  /** The trading floor's channel; throws HeldUp while it cannot be written in. */
  async floorOf(guild: GuildId): Promise<string> {
    const { places, ways, clock } = this.#options;
    const floor = await this.channelOf(guild, TRADING_FLOOR);
    if (floor !== undefined) return floor;
    if (places.isTakenDown(guild)) throw takenDown();
    const closed = (await places.read(guild)).channels[TRADING_FLOOR];
    if (closed === undefined) {
      ways.close(`place:${guild}/${TRADING_FLOOR}`, {
        guild,
        why: { kind: 'noFloor' },
        nowMs: clock.nowMs(),
      });
      throw new HeldUp('the trading floor is gone; /setup makes it again', {
        againAfterMs: LOOK_AGAIN_AFTER_MS,
      });
    }
    const waitMs = ways.waitMs(`channel:${closed}`, clock.nowMs());
    throw new HeldUp('the trading floor refuses posts', {
      againAfterMs: Math.min(waitMs, LOOK_AGAIN_AFTER_MS),
    });
  }

  /** The forms that are worth a try; a sentence alone where the plainest words were refused time and again. */
  #formsFor({ guild, channel, content, key }: Sending): readonly Content[] {
    const { client, clock, refusals, ways } = this.#options;
    const words = this.#options.words(guild);
    if (refusals.areTooMany({ guild, key }))
      return [content.weighty === true ? bareOf(words, content) : { text: words.say('floor.wordsRefused') }];
    const noPictures =
      !ways.isOpen(`pictures:${channel}`, clock.nowMs()) ||
      !may(client, channel, PermissionFlagsBits.AttachFiles);
    return formsOf(content).filter(({ picture }) => picture === undefined || !noPictures);
  }

  async #sendForm({ guild, channel, nonce }: Sending, content: Content): Promise<string> {
    const { client, words } = this.#options;
    // Nobody is called but whom a post names.
    const written = { ...content, quiet: content.calls === undefined };
    const { body, files } = payloadOf(words(guild), written, this.#options);
    const marked = nonce === undefined ? body : { ...body, nonce, enforce_nonce: true };
    return idOf(await client.rest.post(Routes.channelMessages(channel), { body: marked, files }));
  }

  /** The same words were taken without it. */
  #blamePicture({ guild, channel }: Sending, err: unknown): void {
    const { clock, ways } = this.#options;
    const why = { kind: 'cannotAttach', channel, said: saidIn(err) } as const;
    ways.close(`pictures:${channel}`, { guild, nowMs: clock.nowMs(), why });
  }

  #worked({ guild, channel, key }: Pick<Sending, 'guild' | 'channel' | 'key'>, { picture }: Content): void {
    const { refusals, ways } = this.#options;
    ways.open(`channel:${channel}`);
    if (picture !== undefined) ways.open(`pictures:${channel}`);
    refusals.forget({ guild, key });
  }
}

/** An answer without an id is no answer: whatever sent it, Discord did not say that a message was made. */
export function idOf(answer: unknown): string {
  const id = (answer as Partial<APIMessage> | null | undefined)?.id;
  if (typeof id !== 'string' || !/^\d+$/.test(id)) throw new NoAnswer(200, 'no message with an id');
  return id;
}
