// Traders' orders press on the price: linear in what was bought less what was sold over the depth of the asset,
// felt at the next round's move, and never more than half a percent of it.

import type { Room } from '../cast/cast.ts';
import type { Side } from '../trading/decision.ts';
import type { Asset } from './asset.ts';

export const IMPACT_MAX_BP = 50;
/** Order value in cents that moves the price by 1%. */
export const DEPTH_CENTS: Readonly<Record<Asset, number>> = {
  Tech: 6_000_000,
  Crypto: 4_000_000,
  Bonds: 20_000_000,
};
/** In the Startup Offices one trades at half impact. */
const QUIET_ROOM: Room = 'Startup Offices';

/** Signed cents of order value by asset: bought less sold since the last move. */
export type Flow = Readonly<Partial<Record<Asset, number>>>;

export function impactBp(flow: Flow, asset: Asset): number {
  const bp = Math.trunc(((flow[asset] ?? 0) * 100) / DEPTH_CENTS[asset]);
  return Math.max(-IMPACT_MAX_BP, Math.min(IMPACT_MAX_BP, bp));
}

/** What an order of this value adds to the flow: opening a long and covering a short buy. */
export function flowOf(
  order: { readonly side: Side; readonly does: 'enter' | 'leave'; readonly valueCents: number },
  room: Room | undefined,
): number {
  const buys = (order.side === 'long') === (order.does === 'enter');
  const pressesCents = room === QUIET_ROOM ? Math.floor(order.valueCents / 2) : order.valueCents;
  return buys ? pressesCents : -pressesCents;
}
