// Performs a journalled step: what each event means to viewers, in the order in which it is posted.
// Words in the rooms, news on the floor, the board at the bells, the recap after the closing one.

import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Floors, Performance } from '../director/ports.ts';
import { findPerformer } from '../show/cast.ts';
import type { ShowEvent } from '../show/event.ts';
import type { GuildId, PerformerId } from '../show/ids.ts';
import { floorLines } from '../views/newsline.ts';
import { overseerLine } from '../views/overseer-line.ts';
import { playedByLine } from '../views/played-by.ts';
import { spokenLine } from '../views/spoken-line.ts';
import { GOES_ON_TEXT, HELD_UP_TEXT, type StandStill, standStillText } from '../views/standstill.ts';
import type { Pictures } from './board-picture.ts';
import type { Button } from './command.ts';
import type { Feeds } from './feeds.ts';
import { LookBack } from './look-back.ts';
import type { MessageLinks, Shown } from './message-links.ts';
import type { Newsroom } from './newsroom.ts';
import type { OfficePosts } from './office-post.ts';
import type { Posts } from './posts.ts';
import type { Production } from './production.ts';
import type { RoomLines } from './room-lines.ts';
import { ScenePictures } from './scene-picture.ts';
import type { Votes } from './votes.ts';

export interface PlaybillOptions {
  readonly client: Client;
  readonly posts: Posts;
  readonly rooms: RoomLines;
  readonly votes: Votes;
  readonly feeds: Feeds;
  readonly links: MessageLinks;
  readonly newsroom: Newsroom;
  readonly office: OfficePosts;
  readonly pictures: Pictures;
  readonly mindName: Production['mindName'];
  readonly floors: () => Floors | undefined;
  readonly log: Logger;
}

/** Which posts these are beside those of a step. */
const STAND_STILL_INDEX = 3;
const HELD_UP_INDEX = 8;
const GOES_ON_INDEX = 9;

/** A notification is for these alone. */
const LOUD: readonly ShowEvent['type'][] = [
  'episodeOpened',
  'episodeClosed',
  'wentBankrupt',
  'marginCalled',
  'tradingHalted',
  'seasonClosed',
];

export class Playbill {
  readonly #options: PlaybillOptions;
  readonly #scenes: ScenePictures;

  constructor(options: PlaybillOptions) {
    this.#options = options;
    this.#scenes = new ScenePictures(options);
  }

  /** Rejects only where trying again later may help. */
  async perform(performance: Performance): Promise<void> {
    const { record, after, again } = performance;
    const lookBack = again ? new LookBack(this.#options.client, record.atMs) : undefined;
    await this.#speeches(performance, lookBack);
    await this.#news(performance, lookBack);
    await this.#options.votes.perform(performance, lookBack);
    this.#options.office.follow(performance, lookBack);
    await this.#options.newsroom.publish(performance, lookBack);
    await this.#options.feeds.refresh(after, stirred(record.events));
  }

  /** The show of this guild goes on no more until the host has put something right. */
  async standStill(guild: GuildId, why: StandStill): Promise<void> {
    const text = standStillText(why);
    if (text !== undefined) await this.#say(guild, text, STAND_STILL_INDEX);
  }

  /** The show waits for its records, or goes on. */
  async holdUp(guild: GuildId, word: 'heldUp' | 'goesOn'): Promise<void> {
    if (word === 'heldUp') await this.#say(guild, HELD_UP_TEXT, HELD_UP_INDEX);
    else await this.#say(guild, GOES_ON_TEXT, GOES_ON_INDEX);
  }

  async #say(guild: GuildId, text: string, index: number): Promise<void> {
    const mark = { seq: this.#options.floors()?.show(guild)?.seq ?? 0, index };
    await this.#options.posts.announce({ guild, content: { text }, mark });
  }

  async #speeches(performance: Performance, lookBack: LookBack | undefined): Promise<void> {
    const { record, before } = performance;
    for (const [index, event] of record.events.entries()) {
      const isOverseer = event.type === 'supervised' || event.type === 'decisionReviewed';
      if (event.type !== 'turnTaken' && !isOverseer) continue;
      const performer = findPerformer(before.cast, event.performer);
      const text = isOverseer ? overseerLine(before, event) : spokenLine(before, event);
      if (performer === undefined || text === undefined) continue;
      const shown = shownBy(performance, index);
      await this.#options.rooms.say({
        ...{ guild: before.guild, room: event.room, performer, text, lookBack },
        onPosted: (at) => this.#options.links.note(at, shown),
      });
    }
  }

  async #news(performance: Performance, lookBack: LookBack | undefined): Promise<void> {
    const { record, after } = performance;
    const said = floorLines(performance);
    if (said.length === 0) return;
    const opened = record.events.some(({ type }) => type === 'episodeOpened');
    const lines = opened ? [...said, playedByLine(after.cast, this.#options.mindName)] : said;
    const quiet = !record.events.some(({ type }) => LOUD.includes(type));
    const posted = await this.#options.posts.announce({
      guild: after.guild,
      content: {
        text: lines.join('\n'),
        picture: await this.#scenes.of(performance),
        buttons: receiptButtons(performance),
        quiet,
      },
      mark: { seq: record.firstSeq, index: 0 },
      lookBack,
    });
    if (posted !== undefined) await this.#options.links.note(posted, shownBy(performance));
  }
}

/** The event at `index` of the step, or all of the step. */
function shownBy({ record, before, after }: Performance, index?: number): Shown {
  const episode = after.episode?.number ?? before.episode?.number ?? 0;
  const { firstSeq, events } = record;
  return index === undefined
    ? { episode, firstSeq, lastSeq: firstSeq + events.length - 1 }
    : { episode, firstSeq: firstSeq + index, lastSeq: firstSeq + index };
}

/** Under the settlement, where anybody had a bet in it. */
function receiptButtons({ record, before }: Performance): readonly (readonly Button[])[] {
  const episode = before.episode?.number;
  const bet = record.events.some((event) => event.type === 'poolSettled' && event.payouts.length > 0);
  if (episode === undefined || !bet) return [];
  return [[{ id: `receipt:${episode}`, label: 'My receipt', style: 'secondary', emoji: '🧾' }]];
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
