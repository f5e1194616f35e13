// The whole state of one guild's show. Plain readonly data: JSON in, JSON out, nothing hidden elsewhere.

import type { DeskPosition } from '../bank/desk.ts';
import type { Performer, Room } from '../cast/cast.ts';
import type { Relations } from '../cast/relation.ts';
import type { GuildId, InteractionId, PerformerId, ViewerId } from '../ids.ts';
import type { Balances, ChipAccount, MoneyAccount } from '../ledger.ts';
import type { Prices } from '../market/asset.ts';
import { STARTING_PRICES } from '../market/asset.ts';
import type { AssetHalt, MarketHalt } from '../market/halts.ts';
import type { Headline } from '../market/headlines.ts';
import type { Flow } from '../market/impact.ts';
import type { Forecast, Regime, Rumour } from '../market/regimes.ts';
import type { Movement } from '../parlour/movement.ts';
import type { SettledPool } from '../parlour/settled-pool.ts';
import type { TipsterRecord } from '../parlour/tipster-record.ts';
import type { Pool } from '../parlour/wagers.ts';
import type { ClosesBy } from '../rounds/episode-times.ts';
import type { Question } from '../rounds/question.ts';
import type { Decision } from '../trading/decision.ts';
import type { Position } from '../trading/position.ts';
import type { Chair } from '../votes/chair.ts';
import type { ChaosVote } from '../votes/chaos.ts';
import type { Motion } from '../votes/motion.ts';
import type { Settings } from './settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

/** One turn as it was taken, for hearing, memory and `/thoughts`. */
export interface Turn extends Pick<Decision, 'thought' | 'speech' | 'trade' | 'side' | 'conviction'> {
  readonly number: number;
  readonly round: number;
  readonly performer: PerformerId;
  /** Where it was said. */
  readonly room: Room;
}

export interface Published {
  readonly round: number;
  readonly source: 'deck' | 'audience' | 'rumour' | 'leak';
  readonly headline: Headline;
  /** What a rumour promises, and whether it will hold; secret until it is seen. */
  readonly rumour?: Rumour;
}

/** The next round's newspaper, set a round early: the News Room reads it then. */
export interface Press {
  readonly round: number;
  readonly headline: Headline | null;
}

export interface Episode {
  /** Counted from 1 over all seasons. */
  readonly number: number;
  /** 64 hexadecimal digits; secret until the closing bell. */
  readonly seed: string;
  /** SHA-256 of the seed, shown before betting opens. */
  readonly commitment: string;
  /** Number of the first event of the episode. */
  readonly firstSeq: number;
  readonly openedAtMs: number;
  readonly locksAtMs: number;
  /** By the hour: when the clock rings the bell. By the rounds: when the last of them will be over, about. */
  readonly closesAtMs: number;
  readonly closesBy: ClosesBy;
  /** 0 before the first round. */
  readonly round: number;
  readonly roundUnderway: boolean;
  readonly roundStartedAtMs: number;
  readonly nextRoundAtMs: number;
  readonly regime: Regime;
  /** The next regime, once the chain has drawn it. */
  readonly forecast: Forecast | null;
  /** The regimes that the market has turned to since the opening, each with its round: anybody may know them. */
  readonly confirmed: readonly Forecast[];
  readonly press: Press | null;
  /** What the traders' orders since the last move press on the prices. */
  readonly flowCents: Flow;
  /** The last market-wide halt of the episode. */
  readonly halt: MarketHalt | null;
  /** The regulator's last halt of one asset. */
  readonly assetHalt: AssetHalt | null;
  /** Who is under a margin call. */
  readonly called: readonly PerformerId[];
  /** The round of each trader's last fine. */
  readonly finedInRound: Readonly<Record<PerformerId, number>>;
  /** How far speech and trade pointed in opposite directions, so far. */
  readonly twoFaced: Readonly<Record<PerformerId, number>>;
  readonly chair: Chair | null;
  /** This round's performers who have neither been asked nor acted, in order. */
  readonly waiting: readonly PerformerId[];
  readonly asked: readonly Question[];
  readonly turns: readonly Turn[];
  /** The officer's newest reasons, oldest first. */
  readonly reasons: readonly string[];
  readonly published: readonly Published[];
  /** A headline that passed the audience's vote and strikes at the next round. */
  readonly striking: Headline | null;
  /** Prices at the opening and after each round. */
  readonly priceHistory: readonly Prices[];
  /** Equity in cents at the opening and after each round. */
  readonly equityHistory: Readonly<Record<PerformerId, readonly number[]>>;
  /** What the bank has lent for comebacks since the opening bell. */
  readonly lentCents: Readonly<Record<PerformerId, number>>;
  /** Traders that went bankrupt in this episode, in order. */
  readonly bankrupt: readonly PerformerId[];
  /** Who was the first to go bankrupt since the opening bell, come back or not. */
  readonly firstBankrupt: PerformerId | null;
  /** Opened at the bell, locked together, each settled at the closing bell. */
  readonly pools: readonly Pool[];
}

export interface Viewer {
  readonly lastSeenMs: number;
  /** The guild's calendar day, `YYYY-MM-DD`, of the last daily grant. */
  readonly grantedOn: string;
  /** The day of the last bail-out. */
  readonly bailedOutOn: string;
  /** The most chips this viewer wants to have staked at a time; null: no cap. */
  readonly stakeCapChips: number | null;
  /** No chips can be staked before this time; null: no lock. */
  readonly lockedUntilMs: number | null;
  readonly tipster: TipsterRecord;
  /** The newest movements of the wallet, oldest first. */
  readonly movements: readonly Movement[];
  /** Whose thoughts this viewer follows. */
  readonly follows: readonly PerformerId[];
}

/** What the last closing bell said, for the board and `/recap` between episodes. */
export interface EpisodeResult {
  readonly number: number;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly seed: string;
  readonly commitment: string;
  readonly winners: readonly PerformerId[];
  readonly profitCents: Readonly<Record<PerformerId, number>>;
  readonly closedAtMs: number;
  readonly nextOpensAtMs: number | null;
}

export interface Season {
  readonly number: number;
  readonly episodesPlayed: number;
}

export interface Champion {
  readonly season: number;
  readonly performer: PerformerId;
  readonly equityCents: number;
}

/** Counts up whenever the shape of `Show` changes: snapshots of another shape are not read. */
export const SHOW_VERSION = 7;

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
  readonly rooms: Readonly<Record<PerformerId, Room>>;
  readonly prices: Prices;
  readonly money: Balances<MoneyAccount>;
  readonly positions: Readonly<Partial<Record<PerformerId, Position>>>;
  /** The bank's own book. */
  readonly desk: DeskPosition | null;
  readonly relations: Relations;
  readonly season: Season;
  readonly hallOfFame: readonly Champion[];
  /** Null between the closing bell and the next opening one. */
  readonly episode: Episode | null;
  readonly lastResult: EpisodeResult | null;
  readonly chaos: ChaosVote | null;
  readonly chaosReadyAtMs: number;
  /** A headline that passed too late for its episode, until the next one opens. */
  readonly heldHeadline: Headline | null;
  readonly motion: Motion | null;
  readonly motionReadyAtMs: number;
  readonly viewers: Readonly<Record<ViewerId, Viewer>>;
  readonly chips: Balances<ChipAccount>;
  /** The pools of the episode that was settled last, for its receipts. */
  readonly settled: { readonly episode: number; readonly pools: readonly SettledPool[] } | null;
  /** The newest interactions that moved chips; a repeated delivery is recognised by them. */
  readonly handled: readonly InteractionId[];
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
    rooms: {},
    prices: STARTING_PRICES,
    money: {},
    positions: {},
    desk: null,
    relations: {},
    season: { number: 0, episodesPlayed: 0 },
    hallOfFame: [],
    episode: null,
    lastResult: null,
    chaos: null,
    chaosReadyAtMs: 0,
    heldHeadline: null,
    motion: null,
    motionReadyAtMs: 0,
    viewers: {},
    chips: {},
    settled: null,
    handled: [],
    shownHeadlines: [],
    spoken: [],
    powerHourUntilMs: null,
    pausedSinceMs: null,
    asleepSinceMs: null,
  };
}

export const episodeCount = (show: Show): number => show.episode?.number ?? show.lastResult?.number ?? 0;
