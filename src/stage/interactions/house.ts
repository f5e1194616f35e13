// What commands may ask of the stage: build the rooms, keep a live feed, draw the board, name a channel.

import type { Client, Guild } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock, Floors } from '../../director/ports.ts';
import type { Language } from '../../languages/language.ts';
import type { Performer } from '../../show/cast/cast.ts';
import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { GuildId, ViewerId } from '../../show/ids.ts';
import type { Settings } from '../../show/state/settings.ts';
import type { Show } from '../../show/state/show.ts';
import { sentence } from '../../views/answers/rejections.ts';
import type { Settlement } from '../../views/betting/settlements.ts';
import type { Paper } from '../../views/paper/paper.ts';
import { floorWords } from '../../views/words/floor-words.ts';
import type { Places } from '../channels/places.ts';
import { type SetUpReport, setUpChannels } from '../channels/setup.ts';
import type { BellCalls, Calling } from '../floor/bell-calls.ts';
import type { Feeds, Follower } from '../floor/feeds.ts';
import type { Votes } from '../floor/votes.ts';
import type { ArchivedEpisode } from '../paper/archive.ts';
import type { Newsroom } from '../paper/newsroom.ts';
import { boardPicture, type Pictures } from '../pictures/board-picture.ts';
import { type CardWish, cardPicture } from '../pictures/card-picture.ts';
import type { Picture } from '../pictures/picture.ts';
import type { LinkOf } from '../posting/message-links.ts';
import type { Ways } from '../posting/ways.ts';
import type { Production } from './production.ts';

export interface HouseOptions {
  readonly client: Client;
  readonly places: Places;
  readonly ways: Ways;
  readonly feeds: Pick<Feeds, 'stop'>;
  readonly newsroom: Newsroom;
  readonly votes: Votes;
  readonly bellCalls: BellCalls;
  readonly pictures: Pictures;
  readonly floors: () => Floors | undefined;
  /** With what a new show begins. */
  readonly settings: Settings;
  readonly cast: readonly Performer[];
  /** Who plays a card's `mind`, by name. */
  readonly mindName: Production['mindName'];
  readonly mindsAtHand: Production['mindsAtHand'];
  readonly clock: Clock;
  readonly log: Logger;
}

export class House implements Production {
  readonly #options: HouseOptions;
  /** Two `/setup` at once would make everything twice. */
  readonly #building = new Map<GuildId, Promise<SetUpReport>>();

  constructor(options: HouseOptions) {
    this.#options = options;
  }

  setUp(id: GuildId): Promise<SetUpReport> {
    const building = this.#building.get(id) ?? this.#setUp(id).finally(() => this.#building.delete(id));
    this.#building.set(id, building);
    return building;
  }

  async stopFollowing(follower: Follower): Promise<void> {
    await this.#options.feeds.stop(follower);
  }

  mindName(card: Parameters<Production['mindName']>[0]): string {
    return this.#options.mindName(card);
  }

  mindsAtHand(): readonly string[] {
    return this.#options.mindsAtHand();
  }

  closedEpisode(show: Show, number: number): Promise<ArchivedEpisode | undefined> {
    return this.#options.newsroom.episode(show, number);
  }

  settlements(show: Show, number: number): Promise<readonly Settlement[] | undefined> {
    return this.#options.newsroom.settlements(show, number);
  }

  paperOf(show: Show, episode: ArchivedEpisode, language: Language): Promise<Paper> {
    return this.#options.newsroom.paper(show, episode, language);
  }

  linkOf(guild: GuildId, episode: number): Promise<LinkOf> {
    return this.#options.newsroom.linkOf(guild, episode);
  }

  leaderboardPicture(show: Show): Promise<Picture | undefined> {
    return boardPicture(this.#options, show);
  }

  cardPicture(show: Show, wish: CardWish): Promise<Picture | undefined> {
    return cardPicture(this.#options, show, wish);
  }

  isCalled(guild: GuildId, viewer: ViewerId): Promise<boolean> {
    return this.#options.bellCalls.isOn(guild, viewer);
  }

  startCalling(guild: GuildId, viewer: ViewerId): Promise<Calling> {
    return this.#options.bellCalls.start(guild, viewer);
  }

  stopCalling(guild: GuildId, viewer: ViewerId): Promise<void> {
    return this.#options.bellCalls.stop(guild, viewer);
  }

  showVotes(show: Show): Promise<void> {
    return this.#options.votes.showAgain(show);
  }

  channelMention(guild: GuildId, place: string): string {
    const channel = this.#options.places.peek(guild).channels[place];
    return channel === undefined ? place : `<#${channel}>`;
  }

  async #setUp(id: GuildId): Promise<SetUpReport> {
    const { client, places, ways } = this.#options;
    const guild: Guild = client.guilds.cache.get(id) ?? (await client.guilds.fetch(id));
    const { missing, ...made } = await setUpChannels(guild, places);
    const report = { ...made, missing: [...missing, ...ways.closedIn(id).map(({ why }) => why)] };
    ways.reopen(id);
    if (places.peek(id).channels[TRADING_FLOOR] === undefined) return report;
    const fault = await this.#openShow(id);
    return fault === undefined ? report : { ...report, missing: [...report.missing, fault] };
  }

  /** What kept the show from being created, in a sentence. */
  async #openShow(guild: GuildId): Promise<string | undefined> {
    const { floors, settings, cast, clock, log } = this.#options;
    const open = floors();
    if (open === undefined || open.show(guild) !== undefined) return undefined;
    const atMs = clock.nowMs();
    const outcome = await open.submit(guild, { type: 'createShow', atMs, guild, settings, cast });
    if (outcome.ok || outcome.rejection.reason === 'showExists') return undefined;
    log.warn({ guild, rejection: outcome.rejection }, 'a show could not be created');
    return sentence(floorWords({ settings }), outcome.rejection);
  }
}
