// One episode while it is played: its clock and its market, its turns and its news, who is in trouble, what is bet on.

import type { AudienceQuestion } from '../audience/questions.ts';
import type { Room } from '../cast/cast.ts';
import type { PerformerId, ViewerId } from '../ids.ts';
import type { Effects, Prices } from '../market/asset.ts';
import type { AssetHalt, MarketHalt } from '../market/halts.ts';
import type { Headline } from '../market/headlines.ts';
import type { Flow } from '../market/impact.ts';
import type { Forecast, Regime, Rumour } from '../market/regimes.ts';
import type { Pool } from '../parlour/wagers.ts';
import type { DeedDone } from '../plot/act.ts';
import type { ClosesBy } from '../rounds/episode-times.ts';
import type { Question } from '../rounds/question.ts';
import type { Decision } from '../trading/decision.ts';
import type { Chair } from '../votes/chair.ts';

/** One turn as it was taken, for hearing, memory and `/thoughts`. */
export interface Turn extends Pick<Decision, 'thought' | 'speech' | 'trade' | 'side' | 'conviction'> {
  readonly number: number;
  readonly round: number;
  readonly performer: PerformerId;
  /** Where it was said. */
  readonly room: Room;
  /** What it did in a thread. */
  readonly deed?: DeedDone;
}

export interface Published {
  readonly round: number;
  readonly source: 'deck' | 'audience' | 'rumour' | 'leak';
  readonly headline: Headline;
  /** What a rumour promises, and whether it will hold; secret until it is seen. */
  readonly rumour?: Rumour;
}

/** Where a trader went bankrupt. */
export interface Fall {
  readonly performer: PerformerId;
  readonly room: Room;
  /** Everybody who stood there, in the order of the cast. */
  readonly among: readonly PerformerId[];
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
  /** Where prices jumped in the last move without any headline, in basis points; absent before the first move. */
  readonly gapBp?: Effects;
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
  /** Of the audience, not answered yet, in the order in which they were asked. */
  readonly questions: readonly AudienceQuestion[];
  /** Which of those that wait each member wants to know. */
  readonly backings: Readonly<Record<ViewerId, string>>;
  /** How many have been asked since the opening bell. */
  readonly askedCount: number;
  /** What was confessed after hours, and whom the ruined hold guilty. */
  readonly confessed: readonly {
    readonly performer: PerformerId;
    readonly turn: number;
    readonly inRound: number;
  }[];
  readonly verdicts: readonly { readonly juror: PerformerId; readonly culprit: PerformerId }[];
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
  /** Where each went bankrupt since the opening bell, in order. */
  readonly fallen: readonly Fall[];
  /** Opened at the bell, locked together, each settled at the closing bell. */
  readonly pools: readonly Pool[];
}
