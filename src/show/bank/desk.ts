// The desk: the bank's own book, one position at a time, marked to the market after every move,
// so that the bank's account says at any time what the bank is worth.

import type { Asset, Prices } from '../market/asset.ts';
import { ASSETS } from '../market/asset.ts';
import type { Decision, Side } from '../trading/decision.ts';
import { notionalCents } from '../trading/position.ts';

export interface DeskPosition {
  readonly asset: Asset;
  readonly side: Side;
  /** Thousandths of a share. */
  readonly units: number;
  /** The price that its profit is settled up to. */
  readonly markCents: number;
}

/** What the desk may be voted into. */
export type DeskOption = 'Hold' | `${Asset} ${Side}`;

export const DESK_OPTIONS: readonly DeskOption[] = [
  'Hold',
  ...ASSETS.flatMap((asset) => [`${asset} long` as const, `${asset} short` as const]),
];

export const optionOf = ({ trade, side }: Pick<Decision, 'trade' | 'side'>): DeskOption =>
  trade === 'Hold' ? 'Hold' : `${trade} ${side}`;

/** The asset and side of an option; undefined for Hold. */
export function betOf(option: DeskOption): { readonly asset: Asset; readonly side: Side } | undefined {
  const asset = ASSETS.find((name) => option.startsWith(name));
  return asset === undefined ? undefined : { asset, side: option.endsWith('short') ? 'short' : 'long' };
}

/** Whether the desk has to trade to get there: to hold it has not, nor to where it stands. */
export function isElsewhere(desk: DeskPosition | null, option: DeskOption): boolean {
  const bet = betOf(option);
  return bet !== undefined && (desk?.asset !== bet.asset || desk.side !== bet.side);
}

export const deskExposureCents = (desk: DeskPosition | null, prices: Prices): number =>
  desk === null ? 0 : notionalCents(desk.units, prices[desk.asset]);

/** What the desk earned since its last mark, in cents; negative is a loss. */
export function earnedSinceMark(desk: DeskPosition, prices: Prices): number {
  const gain = deskExposureCents(desk, prices) - notionalCents(desk.units, desk.markCents);
  return desk.side === 'long' ? gain : -gain;
}
