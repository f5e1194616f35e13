// How a character is heard in a channel: through its own webhook, and where that fails, in the bot's voice with the
// name in it. The webhook is tried again by itself.

import type { Client } from 'discord.js';
import { PermissionFlagsBits, Routes } from 'discord.js';
import type { Clock } from '../../director/ports.ts';
import type { Words } from '../../languages/words.ts';
import type { Performer } from '../../show/cast/cast.ts';
import type { GuildId } from '../../show/ids.ts';
import type { Refusal } from '../../views/doctor/refusal.ts';
import type { GuildWords } from '../channels/guild-words.ts';
import { type Mouthpiece, stageName, type Webhooks } from '../channels/webhooks.ts';
import { type Fault, faultOf, isChannelGone } from '../edge/fault.ts';
import type { MessageAt, Outbox } from './outbox.ts';
import { payloadOf, type Writing } from './payload.ts';
import { idOf, may, type Posts } from './posts.ts';
import type { Refusals } from './refusals.ts';
import { saidIn } from './said-in.ts';
import type { Way, Ways } from './ways.ts';

export interface VoicesOptions extends Writing {
  readonly client: Client;
  readonly posts: Pick<Posts, 'send'>;
  readonly refusals: Pick<Refusals, 'of' | 'isPlanned'>;
  readonly webhooks: Webhooks;
  readonly outbox: Outbox;
  readonly words: GuildWords;
  readonly ways: Ways;
  readonly clock: Clock;
}

export interface Utterance {
  readonly guild: GuildId;
  readonly channel: string;
  /** Through whose webhook. */
  readonly performer: Performer;
  /** Under which name several speak in one message, whose text says who; null: under the performer's own. */
  readonly chorus: string | null;
  readonly text: string;
  /** The marks' keys of all that the message holds. */
  readonly keys: readonly string[];
}

/** Passing failures of a channel's webhooks in a row until the bot's own voice is tried. */
const FAILURES_MAX = 2;

/** A name in front of words, where the bot speaks for a character. */
export const named = (words: Words, performer: Performer, text: string): string =>
  `**${stageName(words, performer)}**\n${text}`;

export class Voices {
  readonly #options: VoicesOptions;
  /** Passing failures in a row, by channel. */
  readonly #failures = new Map<string, number>();

  constructor(options: VoicesOptions) {
    this.#options = options;
  }

  /** Says it once. Throws where it has to wait. */
  speak(utterance: Utterance): Promise<MessageAt> {
    return this.#options.outbox.post(utterance, () => this.#say(utterance));
  }

  async #say(utterance: Utterance): Promise<string> {
    const { performer } = utterance;
    if (!this.#mayUseWebhooks(utterance.channel, performer)) return this.#sayAsBot(utterance);
    try {
      const id = await this.#sayThroughWebhook(utterance);
      this.#worked(utterance.channel, performer);
      return id;
    } catch (error) {
      await this.#failed(utterance, error);
      return this.#sayAsBot(utterance);
    }
  }

  #mayUseWebhooks(channel: string, performer: Performer): boolean {
    const { client, clock, ways } = this.#options;
    const nowMs = clock.nowMs();
    return (
      may(client, channel, PermissionFlagsBits.ManageWebhooks) &&
      ways.isOpen(`webhooks:${channel}`, nowMs) &&
      ways.isOpen(voiceOf(channel, performer), nowMs)
    );
  }

  #sayAsBot({ guild, channel, performer, chorus, text, keys }: Utterance): Promise<string> {
    const said = chorus === null ? named(this.#options.words(guild), performer, text) : text;
    return this.#options.posts.send({ guild, channel, content: { text: said }, key: keys[0] ?? '' });
  }

  async #sayThroughWebhook({ guild, channel, performer, chorus, text }: Utterance): Promise<string> {
    const { refusals, webhooks, words } = this.#options;
    const said = payloadOf(words(guild), { text, quiet: true }, this.#options).body;
    const body = chorus === null ? said : { ...said, username: chorus };
    const webhook = await webhooks.of(guild, channel, performer);
    try {
      return await this.#execute(webhook, body);
    } catch (error) {
      if (faultOf(error) !== 'gone' || isChannelGone(error) || refusals.isPlanned(guild)) throw error;
      // Deleted, or its token was changed: another one is made, once.
      await webhooks.forget(guild, channel, webhook.id);
      return this.#execute(await webhooks.of(guild, channel, performer), body);
    }
  }

  async #execute({ id, token, username, avatarUrl }: Mouthpiece, body: object): Promise<string> {
    const posted = await this.#options.client.rest.post(Routes.webhook(id, token), {
      auth: false,
      query: new URLSearchParams({ wait: 'true' }),
      body: {
        ...(username === undefined ? {} : { username }),
        ...(avatarUrl === undefined ? {} : { avatar_url: avatarUrl }),
        ...body,
      },
    });
    return idOf(posted);
  }

  #worked(channel: string, performer: Performer): void {
    const { ways } = this.#options;
    this.#failures.delete(channel);
    ways.open(`webhooks:${channel}`);
    ways.open(voiceOf(channel, performer));
    ways.open(`channel:${channel}`);
  }

  /** Closes the way for a while. Throws what leaves in doubt whether the words were posted. */
  async #failed({ guild, channel, performer, keys }: Utterance, err: unknown): Promise<void> {
    const { clock, log, refusals, ways, words } = this.#options;
    const fault = faultOf(err);
    const failures = (this.#failures.get(channel) ?? 0) + 1;
    this.#failures.set(channel, failures);
    if (fault === 'passing' && failures < FAILURES_MAX) throw err;
    if (isChannelGone(err) || refusals.isPlanned(guild))
      throw await refusals.of({ guild, channel, key: keys[0] ?? '' }, err);
    const { way, why } = CLOSINGS[fault]({
      channel,
      name: stageName(words(guild), performer),
      performer,
      err,
    });
    const waitMs = ways.close(way, { guild, nowMs: clock.nowMs(), why });
    log.warn(
      { err, guild, channel, performer: performer.id, fault, waitMs },
      'a character lost its webhook; the bot lends its voice',
    );
    if (fault === 'passing') throw err;
  }
}

const voiceOf = (channel: string, { id }: Performer): Way => `voice:${channel}/${id}`;

interface Failure {
  readonly channel: string;
  /** Under which it speaks. */
  readonly name: string;
  readonly performer: Performer;
  readonly err: unknown;
}

interface Closing {
  readonly way: Way;
  readonly why: Refusal;
}

const silent = ({ channel, err }: Failure): Closing => ({
  way: `webhooks:${channel}`,
  why: { kind: 'cannotHear', channel, said: saidIn(err) },
});

/** What is closed, and why. */
const CLOSINGS: Readonly<Record<Fault, (failure: Failure) => Closing>> = {
  full: ({ channel }) => ({ way: `webhooks:${channel}`, why: { kind: 'webhooksFull', channel } }),
  forbidden: ({ channel, err }) => ({
    way: `webhooks:${channel}`,
    why: { kind: 'cannotSpeakAs', channel, said: saidIn(err) },
  }),
  refused: ({ channel, name, performer, err }) => ({
    way: voiceOf(channel, performer),
    why: /\bname\b|USERNAME/i.test(String(err))
      ? { kind: 'nameRefused', channel, name, said: saidIn(err) }
      : { kind: 'cannotHear', channel, said: saidIn(err) },
  }),
  gone: silent,
  passing: silent,
};
