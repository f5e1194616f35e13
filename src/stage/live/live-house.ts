// What the stage does for the live floor: says its shows, names its guilds, and answers what members do there by the
// handlers of the channels, with the same refusals and the same filter. Managing is left to the channels.

import { createHash } from 'node:crypto';
import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock, Floors } from '../../director/ports.ts';
import type { Language } from '../../languages/language.ts';
import { type Words, wordsOf } from '../../languages/words.ts';
import type { Performer } from '../../show/cast/cast.ts';
import { type GuildId, interactionId, type ViewerId } from '../../show/ids.ts';
import { dayIn } from '../../show/rounds/daily.ts';
import type { Show } from '../../show/state/show.ts';
import type { LiveAnswer, LiveDeed } from '../../views/live/live-answer.ts';
import type { LiveSaying } from '../../views/live/live-saying.ts';
import { type Outcome, outcomeText } from '../../views/plots/asks.ts';
import type { MindName } from '../../views/words/mind-name.ts';
import type { Feeds } from '../floor/feeds.ts';
import { Answering, type AnsweringOptions, reasonFor } from '../interactions/answering/answering.ts';
import type { Asks } from '../interactions/asks.ts';
import type { Call } from '../interactions/call.ts';
import type { Command } from '../interactions/command.ts';
import type { Production } from '../interactions/production.ts';
import { Repertoire, type Stale, type Use } from '../interactions/repertoire.ts';
import { privately, type Reply, type Shown } from '../interactions/reply.ts';
import type { ArchivedEpisode } from '../paper/archive.ts';
import { answerOf, formOf } from './answer-of.ts';
import { liveSayingOf } from './live-saying.ts';
import { mentionsNamed } from './mentions-named.ts';

interface Member {
  readonly guild: GuildId;
  readonly viewer: ViewerId;
  readonly language: Language;
}

export interface LiveHouseOptions extends AnsweringOptions {
  readonly client: Client;
  readonly commands: readonly Command[];
  readonly feeds: Pick<Feeds, 'contentOf'>;
  readonly asks: Pick<Asks, 'take' | 'await' | 'handOver'>;
  readonly production: Production;
  readonly clock: Clock;
  readonly log: Logger;
}

export class LiveHouse {
  readonly #options: LiveHouseOptions;
  readonly #repertoire: Repertoire;
  readonly #answering: Answering;

  constructor(options: LiveHouseOptions) {
    this.#options = options;
    this.#repertoire = new Repertoire(options.commands);
    this.#answering = new Answering(options);
  }

  sayingOf(show: Show): LiveSaying {
    return liveSayingOf(show);
  }

  playedBy(card: Pick<Performer, 'id' | 'mind'>): MindName {
    return this.#options.production.mindName(card);
  }

  guildName(guild: GuildId): string {
    return this.#options.client.guilds.cache.get(guild)?.name ?? guild;
  }

  closedEpisode(show: Show, number: number): Promise<ArchivedEpisode | undefined> {
    return this.#options.production.closedEpisode(show, number);
  }

  /**
   * The member is here: chips of the day, a sleeping floor wakes. What it brought; undefined where it brought nothing. Never
   * rejects.
   */
  async visit({ guild, viewer, language }: Member): Promise<LiveAnswer | undefined> {
    const { floors, clock, log } = this.#options;
    try {
      await floors()?.wake(guild);
      const show = floors()?.show(guild);
      if (show === undefined) return undefined;
      const atMs = clock.nowMs();
      const today = dayIn(show.settings.timeZone, atMs);
      const outcome = await floors()?.submit(guild, { type: 'visit', viewer, atMs, today });
      const granted = outcome?.ok ? outcome.events.find((event) => event.type === 'chipsGranted') : undefined;
      if (granted === undefined) return undefined;
      const words = wordsOf(language);
      const text = words.say(`visit.${granted.reason}`, { chips: granted.chips });
      return this.#answerOf(privately(text), { words, guild });
    } catch (err) {
      // Who only watches can do so while nothing can be written.
      log.debug({ err, guild }, 'a visit on the live floor came at a bad time');
      return undefined;
    }
  }

  /** What became of a question of the member's, where it was asked here and is not told yet. Never rejects. */
  async outcome(
    { guild, language }: Member,
    { before, outcome }: { readonly before: Show; readonly outcome: Outcome },
  ): Promise<LiveAnswer | undefined> {
    const words = wordsOf(language);
    try {
      if (!(await this.#options.asks.handOver(guild, outcome.question.id))) return undefined;
      const text = outcomeText(words, before, { ...outcome, link: undefined });
      return this.#answerOf(privately(text), { words, guild });
    } catch (err) {
      // It is told with the member's next deed.
      this.#options.log.debug({ err, guild }, 'the answer to a question could not be handed over');
      return undefined;
    }
  }

  /** The answer goes to `told`, and once more where something was yet to come. Never rejects. */
  async use(
    member: Member,
    deed: LiveDeed,
    { id, told }: { readonly id: string; readonly told: (answer: LiveAnswer) => void },
  ): Promise<void> {
    const words = wordsOf(member.language);
    const { guild } = member;
    const { log } = this.#options;
    try {
      const { reply, told: noted } = await this.#answering.replyTo(this.#useOf(deed), {
        ...{ guild, words, onPrivateMessage: true },
        callIn: (floors) => this.#callOf(member, { id, floors }),
      });
      await this.#give(reply, { member, words, told });
      await noted?.(log);
    } catch (err) {
      const why = reasonFor(words, err);
      if (why === undefined) log.error({ err, guild }, 'a deed on the live floor failed');
      else log.debug({ err, guild }, 'a deed on the live floor came at a bad time');
      told(this.#answerOf(privately(why ?? words.say('answers.sorry')), { words, guild }));
    }
  }

  async #give(
    reply: Reply,
    { member, words, told }: { member: Member; words: Words; told: (answer: LiveAnswer) => void },
  ): Promise<void> {
    const { guild } = member;
    if (reply.kind === 'modal') {
      const form = formOf(words, reply.modal);
      told({
        text: form === undefined ? words.say('liveDoor.inChannels') : '',
        buttons: [],
        ...(form && { form }),
      });
      return;
    }
    const shown = this.#shown(words, reply);
    told(this.#answerOf(shown, { words, guild }));
    if (shown.awaits !== undefined) await this.#options.asks.await(shown.awaits);
    if (shown.next === undefined) return;
    const { next: _over, ...last } = await shown.next();
    told(this.#answerOf(last, { words, guild }));
  }

  #shown(words: Words, reply: Exclude<Reply, { kind: 'modal' }>): Shown {
    if (reply.kind === 'launch') return privately(words.say('launch.alreadyHere'));
    if (reply.kind === 'feed') return this.#feed(reply);
    // A file is handed out where it can be saved.
    return reply.file === undefined ? reply : privately(words.say('liveDoor.inChannels'));
  }

  /** The thoughts themselves come to whoever follows as they are thought. */
  #feed({ follower, shownAs }: Extract<Reply, { kind: 'feed' }>): Shown {
    const show = this.#options.floors()?.show(follower.guild);
    return { kind: shownAs, ...this.#options.feeds.contentOf(show, follower) };
  }

  #answerOf(shown: Shown, { words, guild }: { words: Words; guild: GuildId }): LiveAnswer {
    return answerOf(words, shown, (text) => mentionsNamed(this.#options.client, guild, text));
  }

  #useOf(deed: LiveDeed): Use | Stale {
    if ('press' in deed) return this.#repertoire.pressOf(deed.press);
    if ('form' in deed) return this.#repertoire.formOf(deed.form, deed.written);
    if (this.#repertoire.isKept(deed.command))
      return { instead: (words) => words.say('liveDoor.inChannels') };
    return this.#repertoire.commandOf(deed.command, { subcommand: undefined, values: deed.values });
  }

  #callOf({ guild, viewer, language }: Member, { id, floors }: { id: string; floors: Floors }): Call {
    const { clock, production } = this.#options;
    return {
      ...{ guild, viewer, floors, production },
      // Who did it cannot be read off it: it stays in the journal when its member is erased.
      interaction: interactionId(`live-${hashed(`${guild} ${viewer} ${id}`)}`),
      channelId: '',
      atMs: clock.nowMs(),
      words: wordsOf(language),
      show: floors.show(guild),
      // Any id may have been sent: nothing is proven by it, and nothing managed from here.
      ...{ isManager: false, mayWrite: false, onOwnAnswer: false },
    };
  }
}

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
