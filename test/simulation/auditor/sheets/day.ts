// One trading day on the auditor's desk: what has been said, asked, halted and held against whom so far.

import type { Asset } from '../../../../src/show/market/asset.ts';
import type { Headline } from '../../../../src/show/market/headlines.ts';
import type { Question } from '../../../../src/show/rounds/question.ts';

export interface Vote {
  readonly performer: string;
  readonly option: string;
  readonly weight: number;
}

export interface OpenQuestion {
  readonly by: string;
  readonly to: string;
  readonly text: string;
  /** Who want to know it, while it waits. */
  readonly backers: Set<string>;
  /** Null while it waits. */
  putInRound: number | null;
}

/** One trading day, as far as it went. */
export interface Day {
  readonly number: number;
  readonly seed: string;
  readonly opening: Readonly<Record<Asset, bigint>>;
  /** What a day's profit counts from: the equity at the opening, and what was lent since. */
  readonly openingEquity: Map<string, bigint>;
  round: number;
  underway: boolean;
  locksAtMs: number;
  closesAtMs: number;
  readonly closesByHour: boolean;
  startedAtMs: number;
  nextRoundAtMs: number;
  regime: string;
  forecast: { regime: string; round: number } | null;
  press: { round: number; headline: Headline | null } | null;
  striking: Headline | null;
  readonly printed: Set<string>;
  halt: { level: number; round: number } | null;
  assetHalt: { asset: Asset; round: number } | null;
  readonly flow: Map<Asset, bigint>;
  readonly bankrupt: Set<string>;
  readonly called: Set<string>;
  readonly fined: Map<string, number>;
  readonly twoFaced: Map<string, number>;
  chair: { viewer: string; left: number; wants: { option: string; round: number } | null } | null;
  readonly waiting: Set<string>;
  readonly asked: Map<string, Question>;
  /** Of the audience, not answered yet; and how many there have been. */
  readonly questions: Map<string, OpenQuestion>;
  questionsAsked: number;
  /** After hours: whether it has begun, what was confessed, whom the ruined chose, and whether that was counted. */
  isLate: boolean;
  readonly confessed: Set<string>;
  readonly verdicts: Map<string, string>;
  juryReturned: boolean;
  /** The round in which the last was answered; and what must be put before anything else happens. */
  answeredInRound: number;
  putDue: string | null;
  /** What the traders thought, oldest first. */
  readonly thoughts: { readonly performer: string; readonly round: number; readonly thought: string }[];
  /** This round's decisions of traders, in order. */
  votes: Vote[];
  counted: boolean;
}
