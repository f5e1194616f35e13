// Performs a journalled step: what each event means to viewers, in the order in which it is posted.
// Words in the rooms, news on the floor, the board at the bells, the recap after the closing one.

import type { Logger } from 'pino';
import type { Floors, Performance, Telling, Traffic } from '../../director/ports.ts';
import { findPerformer, type Performer } from '../../show/cast/cast.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { GuildId, PerformerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { actsOf } from '../../views/floor/acts.ts';
import { type NewsLine, placesOf } from '../../views/floor/newsline.ts';
import { noiseAt } from '../../views/floor/noise.ts';
import { overseerLine } from '../../views/floor/overseer-line.ts';
import { spokenLine } from '../../views/floor/spoken-line.ts';
import { type StandStill, standStillText } from '../../views/floor/standstill.ts';
import { floorWords } from '../../views/words/floor-words.ts';
import type { MindName } from '../../views/words/mind-name.ts';
import type { GuildWords } from '../channels/guild-words.ts';
import type { Asks } from '../interactions/asks.ts';
import type { Newsroom } from '../paper/newsroom.ts';
import type { Pictures } from '../pictures/board-picture.ts';
import type { OfficePosts } from '../pictures/office-post.ts';
import type { Picture } from '../pictures/picture.ts';
import { ScenePictures } from '../pictures/scene-picture.ts';
import { apartMs } from '../posting/allowance.ts';
import { keyOf, markOf, type Part } from '../posting/mark.ts';
import type { MessageLinks, Shown } from '../posting/message-links.ts';
import type { Posts } from '../posting/posts.ts';
import type { RoomLine, RoomLines } from '../posting/room-lines.ts';
import type { BellCalls } from './bell-calls.ts';
import type { BellEvents } from './bell-events.ts';
import type { Feeds } from './feeds.ts';
import { type LivingPosts, speaksOtherwise } from './living-posts.ts';
import { type Addition, roundIn, roundOf } from './round-content.ts';
import type { RoundPosts } from './round-posts.ts';
import type { Votes } from './votes.ts';

export interface PlaybillOptions {
  readonly posts: Posts;
  readonly rooms: RoomLines;
  readonly roundPosts: RoundPosts;
  readonly living: LivingPosts;
  readonly votes: Votes;
  readonly feeds: Feeds;
  readonly asks: Asks;
  readonly bellCalls: BellCalls;
  readonly bellEvents: BellEvents;
  readonly links: MessageLinks;
  readonly newsroom: Newsroom;
  readonly office: OfficePosts;
  readonly pictures: Pictures;
  /** Who plays a card, in words. */
  readonly mindName: (card: Performer) => MindName;
  readonly floors: () => Floors | undefined;
  /** What a server reads. */
  readonly words: GuildWords;
  readonly log: Logger;
  readonly traffic?: Pick<Traffic, 'bundles'> | undefined;
}

/** Seals, seeds and settlements: what members must be able to hold the house to. */
const WEIGHTY: readonly ShowEvent['type'][] = ['episodeOpened', 'episodeClosed', 'poolSettled', 'poolVoided'];

export class Playbill {
  readonly #options: PlaybillOptions;
  readonly #scenes: ScenePictures;

  constructor(options: PlaybillOptions) {
    this.#options = options;
    this.#scenes = new ScenePictures(options);
  }

  /** Rejects where trying again later may help, and when the signal fires. What was posted by then is known. */
  async perform(performance: Performance, signal: AbortSignal): Promise<Telling> {
    const { record, after } = performance;
    this.#options.bellEvents.follow(performance, this.#options.floors()?.show(after.guild) ?? after);
    const tellings = [...(await this.#speeches(performance, signal))];
    signal.throwIfAborted();
    for (const act of actsOf(performance)) tellings.push(await this.#news(act));
    signal.throwIfAborted();
    await this.#options.votes.perform(performance);
    if (speaksOtherwise(performance)) await this.#retell(after);
    this.#options.office.follow(performance);
    await this.#options.newsroom.publish(performance, signal);
    await this.#options.feeds.refresh(after, stirred(record.events));
    // The answer to a question leads to its line, which stands by then.
    const told = Promise.all(tellings.map((telling) => telling.told));
    return { told: told.then(() => this.#options.asks.tell(performance)) };
  }

  /** What is still alive on the floor, in the language that its server speaks from now on. */
  async #retell(after: Show): Promise<void> {
    await this.#options.living.retell(after);
    await this.#options.votes.showAgain(after);
  }

  /** The show of this guild goes on no more until the host has put something right. */
  async standStill(guild: GuildId, why: StandStill): Promise<void> {
    const text = standStillText(this.#options.words(guild), why);
    if (text !== undefined) await this.#say(guild, text, 'standstill');
  }

  /** The show waits for its records, or goes on. */
  async holdUp(guild: GuildId, word: 'heldUp' | 'goesOn'): Promise<void> {
    const text = this.#options.words(guild).say(`standstill.${word}`);
    await this.#say(guild, text, word === 'heldUp' ? 'held-up' : 'goes-on');
  }

  /** Waits for no note: it is said while none can be written. */
  async #say(guild: GuildId, text: string, part: Part): Promise<void> {
    const { seq = 0, atMs = 0 } = this.#options.floors()?.show(guild) ?? {};
    await this.#options.posts.announceAside({ guild, content: { text }, mark: { seq, atMs, part } });
  }

  async #speeches(performance: Performance, signal: AbortSignal): Promise<readonly Telling[]> {
    const { record, before } = performance;
    const { traffic } = this.#options;
    const words = floorWords(before);
    const tellings: Telling[] = [];
    for (const [index, event] of record.events.entries()) {
      const isOverseer = event.type === 'supervised' || event.type === 'decisionReviewed';
      if (event.type !== 'turnTaken' && !isOverseer) continue;
      const performer = findPerformer(before.cast, event.performer);
      const text = isOverseer ? overseerLine(words, before, event) : spokenLine(words, performance, event);
      if (performer === undefined || text === undefined) continue;
      const shown = shownBy(performance, index);
      const line: RoomLine = {
        ...{ guild: before.guild, room: event.room, performer, text, atMs: record.atMs },
        key: keyOf(markOf(record, `line-${index}`)),
        apartMs: apartMs(performance.after, { atMs: record.atMs, bundles: traffic?.bundles === true }),
        toCome: toCome(performance.after, event.room),
        onPosted: (at) => this.#options.links.note(at, shown),
      };
      tellings.push(await this.#options.rooms.say(line, signal));
    }
    return tellings;
  }

  async #news(performance: Performance): Promise<Telling> {
    const lines = this.#options.living.linesOf(floorWords(performance.after), performance);
    const round = roundIn(performance);
    const own = round === undefined ? lines : lines.filter(({ place }) => place === 'post');
    const telling = round === undefined ? TOLD : await this.#addToRound(performance, round, lines);
    await this.#announce(performance, own);
    return telling;
  }

  /** The round's own post, made or added to. Its picture is the step's, where no post of its own shows it. */
  async #addToRound(performance: Performance, round: string, lines: readonly NewsLine[]): Promise<Telling> {
    const { roundPosts, posts, links, living } = this.#options;
    const { record, after } = performance;
    const addition = living.additionOf(floorWords(after), performance, lines);
    if (addition.asks !== undefined) await this.#offer(performance, round, addition.asks);
    if (addition.lines.length + addition.small.length === 0) return TOLD;
    const isMade = await roundPosts.has(after.guild, round, record);
    // No picture is drawn for what is posted already, or cannot be.
    if (!isMade) await posts.floorOf(after.guild);
    const picture = isMade ? undefined : await this.#pictureInRound(performance, lines);
    const { at, told } = await roundPosts.tell(performance, round, { ...addition, picture });
    living.noteStep(performance, round);
    await links.note(at, shownBy(performance));
    return { told };
  }

  /** The post of a round that is over offers no questions, and each of the others offers them as they stand now. */
  async #offer(performance: Performance, round: string, asks: NonNullable<Addition['asks']>): Promise<void> {
    const { roundPosts, living } = this.#options;
    const { before, after } = performance;
    const last = roundOf(before);
    if (last !== undefined && last !== round) await roundPosts.offer(after.guild, last, []);
    living.noteStep(performance, round);
    await roundPosts.offer(after.guild, round, asks);
  }

  /** A post of its own, where the step has something for one. */
  async #announce(performance: Performance, lines: readonly NewsLine[]): Promise<void> {
    if (lines.length === 0) return;
    const { posts, links, living } = this.#options;
    const { record, after } = performance;
    const mark = markOf(record, 'news');
    const isMade = await posts.isMade(after.guild, mark);
    if (!isMade) await posts.floorOf(after.guild);
    const opens = record.events.some(({ type }) => type === 'episodeOpened');
    const call = opens
      ? await this.#options.bellCalls.callFor(after, { seq: record.firstSeq, atMs: record.atMs })
      : undefined;
    const told = { performance, mentions: call?.mentions };
    const posted = await posts.announce({
      guild: after.guild,
      content: {
        ...living.contentOf(floorWords(after), told, lines),
        calls: call?.calls,
        picture: isMade ? undefined : await this.#pictureOf(performance),
        weighty: record.events.some(({ type }) => WEIGHTY.includes(type)),
      },
      mark,
    });
    living.notePost({ ...told, at: posted });
    await links.note(posted, shownBy(performance));
  }

  /** Where the bell rings over its board, what was settled at it is shown here. */
  #pictureInRound(performance: Performance, lines: readonly NewsLine[]): Promise<Picture | undefined> {
    if (lines.every(({ place }) => place !== 'post')) return this.#pictureOf(performance);
    const { record } = performance;
    const events = record.events.filter((event) => event.type === 'threadMoved' && event.atTheBell === true);
    return this.#scenes.of({ ...performance, record: { ...record, events } });
  }

  /** What is small print alone is no picture's worth. */
  #pictureOf(performance: Performance): Promise<Picture | undefined> {
    const { record, after } = performance;
    const noise = noiseAt(after.settings, record.atMs);
    const events = record.events.filter(({ type }) =>
      placesOf(type, noise).every((place) => place !== 'small'),
    );
    return this.#scenes.of({ ...performance, record: { ...record, events } });
  }
}

const TOLD: Telling = { told: Promise.resolve() };

/** The event at `index` of the step, or all of the step. */
function shownBy({ record, before, after }: Performance, index?: number): Shown {
  const episode = after.episode?.number ?? before.episode?.number ?? 0;
  const { firstSeq, events } = record;
  return index === undefined
    ? { episode, firstSeq, lastSeq: firstSeq + events.length - 1 }
    : { episode, firstSeq: firstSeq + index, lastSeq: firstSeq + index };
}

/** Who is still to speak in the round: traders and the regulator; the officer is seldom heard. */
function toCome({ episode, rooms }: Show, room: string): RoomLine['toCome'] {
  const asked = episode?.asked.filter(({ kind }) => kind !== 'review') ?? [];
  const places = [
    ...asked.map((question) => question.room),
    ...(episode?.waiting ?? []).map((id) => rooms[id]),
  ];
  return { anywhere: places.length, here: places.filter((place) => place === room).length };
}

/** Performers of whose thoughts or money there is something new. */
function stirred(events: readonly ShowEvent[]): ReadonlySet<PerformerId> {
  return new Set(
    events.flatMap((event) => {
      if (event.type === 'turnTaken' || event.type === 'supervised') return [event.performer];
      if (event.type === 'wentBankrupt' || event.type === 'marginCalled') return [event.performer];
      return event.type === 'episodeClosed' ? event.winners : [];
    }),
  );
}
