// One position a trader: its size, what it cost, and what it is worth now.
// Long and short are mirror images: a short earns what the price falls below its cost.

import type { Asset, Prices } from '../market/asset.ts';
import type { Side } from './decision.ts';

export interface Position {
  readonly asset: Asset;
  readonly side: Side;
  /** Thousandths of a share. */
  readonly units: number;
  /** What was paid (long) or set aside (short), in cents. */
  readonly costCents: number;
  /** The round in which it was opened. */
  readonly sinceRound: number;
}

const UNITS_PER_SHARE = 1000;

/** What `units` cost at a price, in cents, rounded to the nearest. */
export const notionalCents = (units: number, priceCents: number): number =>
  Math.floor((units * priceCents + UNITS_PER_SHARE / 2) / UNITS_PER_SHARE);

/** The most units that `cents` buy. */
export const unitsFor = (cents: number, priceCents: number): number =>
  Math.max(0, Math.floor((cents * UNITS_PER_SHARE) / priceCents));

export const exposureCents = (position: Position, prices: Prices): number =>
  notionalCents(position.units, prices[position.asset]);

/** Unrealised profit in cents. */
export function profitCents(position: Position, prices: Prices): number {
  const gain = exposureCents(position, prices) - position.costCents;
  return position.side === 'long' ? gain : -gain;
}
