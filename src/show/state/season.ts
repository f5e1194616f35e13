// What is left of episodes that are over: the last one's result, the season's count, the champions of old.

import type { PerformerId } from '../ids.ts';
import type { Prices } from '../market/asset.ts';

/** What the last closing bell said, for the board and `/recap` between episodes. */
export interface EpisodeResult {
  readonly number: number;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly seed: string;
  readonly commitment: string;
  readonly winners: readonly PerformerId[];
  readonly profitCents: Readonly<Record<PerformerId, number>>;
  /** At its opening bell. */
  readonly openingPrices: Prices;
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
