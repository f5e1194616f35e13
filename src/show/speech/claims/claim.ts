// What a line claims, as far as it can be read: each claim a value, with the words that it stands in. What is not plain
// is no claim: a reader that hears too much would call honest lines false.

import type { Asset } from '../../market/asset.ts';
import type { Verdict } from '../../oversight/review.ts';
import type { Action } from '../../oversight/supervision.ts';
import type { Side } from '../../trading/decision.ts';

interface Read<Kind extends string> {
  readonly kind: Kind;
  /** The words that it was read from. */
  readonly words: string;
}

/** What somebody has, does or advises. */
export interface StanceClaim extends Read<'stance'> {
  /** Whose: the speaker's; said bare ("Long Tech."), which in public is advice; or advice to others. */
  readonly by: 'own' | 'bare' | 'advice';
  /** Null where only the asset is named; `out`: sold, short or not in it at all. */
  readonly side: Side | 'out' | null;
  /** Null where only the side is named. */
  readonly asset: Asset | null;
  /** Done now ("I buy"), done once ("I bought"), or how it stands, which may be how it stood until now ("I am long"). */
  readonly tense: 'now' | 'done' | 'stands' | 'stood';
}

/** How much of what one may is in it, in percent: 25, 50 or 100 where it is true of a conviction. */
export interface SizeClaim extends Read<'size'> {
  readonly percent: number;
}

/** What an index stands at. */
export interface PriceClaim extends Read<'price'> {
  readonly asset: Asset | null;
  readonly cents: number;
  readonly withinCents: number;
}

/** How far an index has moved; `span` where the words say since when. */
export interface MoveClaim extends Read<'move'> {
  readonly asset: Asset | null;
  readonly bp: number;
  readonly withinBp: number;
  readonly span: 'round' | 'day' | null;
}

/** Dollars; signed where the words say that they were made or lost. */
export interface MoneyClaim extends Read<'money'> {
  readonly cents: number;
  readonly withinCents: number;
  readonly sign: 1 | -1 | null;
}

export interface RankClaim extends Read<'rank'> {
  readonly rank: number | 'last';
}

/** Which round it is. */
export interface RoundClaim extends Read<'round'> {
  readonly round: number;
  /** How many there are; null where that is not said. */
  readonly rounds: number | null;
}

/** How many rounds are to come. */
export interface LeftClaim extends Read<'left'> {
  readonly rounds: number;
}

/** That what is said in public is said for show. */
export type FrontClaim = Read<'front'>;

/** What the officer says that it does with the order it reads. */
export interface VerdictClaim extends Read<'verdict'> {
  readonly verdict: Verdict;
  /** By name; null where nobody is named. */
  readonly whom: string | null;
}

/** What the regulator says that it does, or what is so by its doing. */
export interface RulingClaim extends Read<'ruling'> {
  readonly action: Exclude<Action, 'watch'>;
  /** By name; null where nobody is named. */
  readonly whom: string | null;
  readonly asset: Asset | null;
  /** Of a fine. */
  readonly percent: number | null;
  /** Done by saying so, or how it stands, which may have been done before. */
  readonly tense: 'now' | 'stands';
}

/** Who is in what, as others tell it. */
export interface BookClaim extends Read<'book'> {
  /** By name; null where nobody is named. */
  readonly whom: string | null;
  readonly side: Side;
  readonly asset: Asset;
}

export type FigureClaim = PriceClaim | MoveClaim | MoneyClaim | RankClaim | RoundClaim | LeftClaim;
export type DeedClaim = StanceClaim | SizeClaim;
export type OversightClaim = VerdictClaim | RulingClaim | BookClaim;
export type Claim = FigureClaim | DeedClaim | OversightClaim | FrontClaim;
