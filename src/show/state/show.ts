// The whole state of one guild's show. Readonly data: JSON out and (kept-show.ts) JSON in, nothing hidden elsewhere.

import type { DeskPosition } from '../bank/desk.ts';
import type { Careers, Retired } from '../cast/career.ts';
import type { Performer, Room } from '../cast/cast.ts';
import type { WaitingCastWish } from '../cast/cast-wish.ts';
import type { Relations } from '../cast/relation.ts';
import type { GuildId, InteractionId, PerformerId } from '../ids.ts';
import { type ChipAccount, Ledger, type MoneyAccount } from '../ledger.ts';
import type { Prices } from '../market/asset.ts';
import { STARTING_PRICES } from '../market/asset.ts';
import type { Happening } from '../market/happening.ts';
import type { Headline } from '../market/headlines.ts';
import { NO_PLOT, type Plot } from '../plot/plot.ts';
import type { Position } from '../trading/position.ts';
import type { ChaosVote } from '../votes/chaos.ts';
import type { HeldHeadline, UntoldVerdict } from '../votes/held-headlines.ts';
import type { Motion } from '../votes/motion.ts';
import type { Episode } from './episode.ts';
import type { Champion, EpisodeResult, Season } from './season.ts';
import type { Settings } from './settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { Viewers } from './viewers.ts';

/** Counts up whenever the shape of `Show` changes: snapshots of another shape are not read. */
export const SHOW_VERSION = 12;

export interface Show {
  readonly guild: GuildId;
  /** When somebody set it up. */
  readonly createdAtMs: number;
  /** Number of the last event applied. */
  readonly seq: number;
  /** Time of the last step. */
  readonly atMs: number;
  readonly settings: Settings;
  readonly cast: readonly Performer[];
  /** Names of those who have left the cast. */
  readonly former: Readonly<Record<PerformerId, string>>;
  /** Who has left the cast and can be called back. */
  readonly retired: Readonly<Record<PerformerId, Retired>>;
  /** What is wanted of the cast from the next opening bell on; absent in shows from before there was such a thing. */
  readonly castWishes?: readonly WaitingCastWish[];
  /** Also of those who have left. */
  readonly careers: Careers;
  readonly rooms: Readonly<Record<PerformerId, Room>>;
  readonly prices: Prices;
  readonly money: Ledger<MoneyAccount>;
  readonly positions: Readonly<Partial<Record<PerformerId, Position>>>;
  /** The bank's own book. */
  readonly desk: DeskPosition | null;
  readonly relations: Relations;
  readonly plot: Plot;
  readonly season: Season;
  readonly hallOfFame: readonly Champion[];
  /** Null between the closing bell and the next opening one. */
  readonly episode: Episode | null;
  readonly lastResult: EpisodeResult | null;
  /** Whether the very first bell waits for no hour. */
  readonly premiere?: 'atOnce';
  readonly chaos: ChaosVote | null;
  readonly chaosReadyAtMs: number;
  /** A headline that passed too late for its episode, until the next one opens. */
  readonly heldHeadline: Headline | null;
  /** Headlines of members that wait for approval, or for a vote. */
  readonly held: readonly HeldHeadline[];
  /** What became of them, until their authors have been told. */
  readonly verdicts: readonly UntoldVerdict[];
  readonly motion: Motion | null;
  readonly motionReadyAtMs: number;
  readonly viewers: Viewers;
  readonly chips: Ledger<ChipAccount>;
  /** The newest interactions that moved chips; a repeated delivery is recognised by them. */
  readonly handled: readonly InteractionId[];
  /** What the cast has done of late and the newspaper has not told, oldest first. */
  readonly happenings: readonly Happening[];
  /** The headlines published of late, newest last, so that episodes differ. */
  readonly shownHeadlines: readonly string[];
  /** Hashes of the sentences said of late, newest last. */
  readonly spoken: readonly number[];
  /** Until when the rounds run at the loud pace. */
  readonly powerHourUntilMs: number | null;
  readonly pausedSinceMs: number | null;
  readonly asleepSinceMs: number | null;
}

/** A show before its first event. */
export function emptyShow(guild: GuildId): Show {
  return {
    guild,
    createdAtMs: 0,
    seq: 0,
    atMs: 0,
    settings: DEFAULT_SETTINGS,
    cast: [],
    former: {},
    retired: {},
    careers: {},
    rooms: {},
    prices: STARTING_PRICES,
    money: Ledger.of({}),
    positions: {},
    desk: null,
    relations: {},
    plot: NO_PLOT,
    season: { number: 0, episodesPlayed: 0 },
    hallOfFame: [],
    episode: null,
    lastResult: null,
    chaos: null,
    chaosReadyAtMs: 0,
    heldHeadline: null,
    held: [],
    verdicts: [],
    motion: null,
    motionReadyAtMs: 0,
    viewers: Viewers.NOBODY,
    chips: Ledger.of({}),
    handled: [],
    happenings: [],
    shownHeadlines: [],
    spoken: [],
    powerHourUntilMs: null,
    pausedSinceMs: null,
    asleepSinceMs: null,
  };
}

export const episodeCount = (show: Show): number => show.episode?.number ?? show.lastResult?.number ?? 0;

/** Changes the open episode; an event that needs one where there is none is a broken journal. */
export function withEpisode(show: Show, change: (episode: Episode) => Partial<Episode>): Show {
  if (show.episode === null) throw new Error('this event needs an open episode');
  // Assigned, not spread: a second spread into one literal takes ten times as long, and every event comes by here.
  return { ...show, episode: Object.assign({ ...show.episode }, change(show.episode)) };
}
