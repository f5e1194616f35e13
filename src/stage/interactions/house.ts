// What commands may ask of the stage: build the rooms, keep a live feed, draw the board, name a channel.

import type { Logger } from 'pino';
import type { Clock } from '../../director/ports.ts';
import type { Language } from '../../languages/language.ts';
import type { Words } from '../../languages/words.ts';
import type { GuildId, ViewerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import type { HeldBeside } from '../../views/answers/held.ts';
import type { Settlement } from '../../views/betting/settlements.ts';
import type { Checkup } from '../../views/doctor/checkup.ts';
import type { Paper } from '../../views/paper/paper.ts';
import type { Builder } from '../channels/building/builder.ts';
import type { Places } from '../channels/places.ts';
import type { Doctor, Eyes } from '../doctor/doctor.ts';
import type { RefusedTexts } from '../filter/refused-texts.ts';
import type { BellCalls, Calling } from '../floor/bell-calls.ts';
import type { Feeds, Follower } from '../floor/feeds.ts';
import { type Sharer, Shares } from '../floor/shares.ts';
import type { Votes } from '../floor/votes.ts';
import type { CardDraft } from '../notes/card-draft.ts';
import type { Drafts } from '../notes/drafts.ts';
import type { SetUpDraft } from '../notes/set-up-draft.ts';
import type { ArchivedEpisode } from '../paper/archive.ts';
import type { Newsroom } from '../paper/newsroom.ts';
import { boardPicture, type Pictures } from '../pictures/board-picture.ts';
import { type CardWish, cardPicture } from '../pictures/card-picture.ts';
import type { Picture } from '../pictures/picture.ts';
import type { LinkOf, Shown } from '../posting/message-links.ts';
import type { Asks } from './asks.ts';
import type { Production } from './production.ts';
import { Remembered } from './remembered.ts';

export interface HouseOptions {
  readonly builder: Builder;
  readonly places: Places;
  readonly feeds: Pick<Feeds, 'stop' | 'of' | 'forget'>;
  readonly asks: Pick<Asks, 'of' | 'forget'>;
  readonly doctor: Pick<Doctor, 'examine'>;
  readonly refusedTexts: Pick<RefusedTexts, 'of' | 'forget'>;
  readonly newsroom: Newsroom;
  readonly votes: Votes;
  readonly bellCalls: BellCalls;
  readonly pictures: Pictures;
  /** Who plays a card's `mind`, by name. */
  readonly mindName: Production['mindName'];
  readonly mindKind: Production['mindKind'];
  readonly cardDrafts: Drafts<CardDraft>;
  readonly setUpDrafts: Drafts<SetUpDraft>;
  readonly mindsAtHand: Production['mindsAtHand'];
  readonly liveFloor: Production['liveFloor'];
  readonly clock: Clock;
  readonly log: Logger;
}

const rememberedBy = ({
  bellCalls,
  feeds,
  asks,
  cardDrafts,
  setUpDrafts,
  refusedTexts,
  clock,
}: HouseOptions) =>
  new Remembered({
    isCalled: {
      of: (guild, viewer) => bellCalls.isOn(guild, viewer),
      forget: (guild, viewer) => bellCalls.stop(guild, viewer),
    },
    feeds,
    asks,
    cardDrafts: {
      of: (guild, viewer) => cardDrafts.allOf(guild, viewer),
      forget: (guild, viewer) => cardDrafts.forget(guild, viewer),
    },
    setUpDrafts: {
      of: (guild, viewer) => setUpDrafts.allOf(guild, viewer),
      forget: (guild, viewer) => setUpDrafts.forget(guild, viewer),
    },
    refused: {
      of: (guild, viewer) => refusedTexts.of(guild, viewer, clock.nowMs()),
      forget: (guild, viewer) => refusedTexts.forget(guild, viewer, clock.nowMs()),
    },
  });

export class House implements Production {
  readonly #options: HouseOptions;

  readonly #remembered: Remembered;
  readonly #shares = new Shares();

  constructor(options: HouseOptions) {
    this.#options = options;
    this.#remembered = rememberedBy(options);
  }

  get liveFloor(): Production['liveFloor'] {
    return this.#options.liveFloor;
  }

  get building(): Builder {
    return this.#options.builder;
  }

  async stopFollowing(follower: Follower): Promise<void> {
    await this.#options.feeds.stop(follower);
  }

  mindName(card: Parameters<Production['mindName']>[0]): ReturnType<Production['mindName']> {
    return this.#options.mindName(card);
  }

  mindKind(card: Parameters<Production['mindKind']>[0]): ReturnType<Production['mindKind']> {
    return this.#options.mindKind(card);
  }

  get cardDrafts(): Production['cardDrafts'] {
    return this.#options.cardDrafts;
  }

  get setUpDrafts(): Production['setUpDrafts'] {
    return this.#options.setUpDrafts;
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

  shownIn(guild: GuildId, message: string): Promise<readonly Shown[]> {
    return this.#options.newsroom.shownIn(guild, message);
  }

  sharesCard(sharer: Sharer): number | undefined {
    return this.#shares.take(sharer, this.#options.clock.nowMs());
  }

  examine(guild: GuildId, eyes: Eyes): Promise<Checkup> {
    return this.#options.doctor.examine(guild, eyes);
  }

  heldOf(guild: GuildId, viewer: ViewerId): Promise<HeldBeside> {
    return this.#remembered.of(guild, viewer);
  }

  async forgetMember(guild: GuildId, viewer: ViewerId): Promise<void> {
    await this.#remembered.forget(guild, viewer);
  }

  leaderboardPicture(words: Words, show: Show): Promise<Picture | undefined> {
    return boardPicture(words, this.#options, { show });
  }

  cardPicture(words: Words, show: Show, wish: CardWish): Promise<Picture | undefined> {
    return cardPicture(words, this.#options, { show, wish });
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
}
