// Market-wide halts, as on the New York Stock Exchange: the three indices together 7% below the opening halt
// trading for the round, 13% for another, 20% for the rest of the episode. And one asset that the regulator halts.

import type { Asset, Prices } from './asset.ts';
import { ASSETS } from './asset.ts';
import { changeBp } from './market.ts';

/** Percent below the opening. */
const HALT_LEVELS = [7, 13, 20] as const;
export type HaltLevel = (typeof HALT_LEVELS)[number];
const [, , LAST_HALT_LEVEL] = HALT_LEVELS;

export interface MarketHalt {
  readonly level: HaltLevel;
  /** The round that it was called in, and lasts for; the last level lasts for all that follow. */
  readonly round: number;
}

export interface AssetHalt {
  readonly asset: Asset;
  readonly round: number;
}

/** Whether a halt is the one that lasts for the rest of the episode. */
export const endsTrading = ({ level }: Pick<MarketHalt, 'level'>): boolean => level === LAST_HALT_LEVEL;

/** The equal-weighted index of the three since the opening, in basis points. */
export function indexBp(opening: Prices, prices: Prices): number {
  return Math.trunc(
    ASSETS.reduce((sum, asset) => sum + changeBp(opening[asset], prices[asset]), 0) / ASSETS.length,
  );
}

/** The level that these prices call; each is called once an episode. */
export function levelCalled(fallenBp: number, before: MarketHalt | null): HaltLevel | undefined {
  const level = HALT_LEVELS.findLast((percent) => fallenBp >= percent * 100);
  return level === undefined || level <= (before?.level ?? 0) ? undefined : level;
}

interface Halts {
  readonly round: number;
  readonly halt: MarketHalt | null;
  readonly assetHalt: AssetHalt | null;
}

/** No order executes now. */
export const tradingIsHalted = ({ halt, round }: Pick<Halts, 'halt' | 'round'>): boolean =>
  halt !== null && (endsTrading(halt) || halt.round === round);

/** The episode's trading is over: prices stand still too. */
export const tradingIsOver = ({ halt }: Pick<Halts, 'halt'>): boolean => halt !== null && endsTrading(halt);

/** The asset that the regulator halted for this round. */
export const haltedAsset = ({ assetHalt, round }: Pick<Halts, 'assetHalt' | 'round'>): Asset | undefined =>
  assetHalt?.round === round ? assetHalt.asset : undefined;
