// The stress test: every open exposure goes wrong at once, more than any round can. What the bank has left then
// must not be below zero, or a single round could take it there.

import { traders } from '../cast/cast.ts';
import type { PerformerId } from '../ids.ts';
import { balanceOf } from '../ledger.ts';
import type { Asset } from '../market/asset.ts';
import type { Show } from '../state/show.ts';
import { equityCents } from '../trading/books.ts';
import { exposureCents } from '../trading/position.ts';
import { deskExposureCents } from './desk.ts';

/** A long falls by this share of its exposure, a short rises by it. */
export const STRESS_PERCENT: Readonly<Record<Asset, number>> = { Crypto: 60, Tech: 35, Bonds: 15 };
/** For the halves of a cent that the fills and the move itself may round away. */
const ROUNDING_CENTS = 5;

type Exposed = Pick<Show, 'money' | 'positions' | 'prices' | 'rooms' | 'cast' | 'desk'>;

/** What an exposure loses under stress. */
const lossCents = (asset: Asset, exposedCents: number): number =>
  Math.ceil((exposedCents * STRESS_PERCENT[asset]) / 100) + ROUNDING_CENTS;

/** What the bank would have to cover for a trader under stress. */
export function shortfallCents(show: Exposed, id: PerformerId): number {
  const position = show.positions[id];
  const equity = equityCents(show, id);
  if (position === undefined) return Math.max(0, -equity);
  return Math.max(0, lossCents(position.asset, exposureCents(position, show.prices)) - equity);
}

/** The bank's capital: its book is marked after every move, so its account is all of it. */
export const capitalCents = (show: Pick<Show, 'money'>): number => balanceOf(show.money, 'bank');

/** The bank's capital after the stress; below zero the test is failed. */
export function stressedCents(show: Exposed): number {
  const { desk } = show;
  const deskLossCents = desk === null ? 0 : lossCents(desk.asset, deskExposureCents(desk, show.prices));
  const shortfallsCents = traders(show.cast).reduce((sum, { id }) => sum + shortfallCents(show, id), 0);
  return capitalCents(show) - deskLossCents - shortfallsCents;
}

export const passesStress = (show: Exposed): boolean => stressedCents(show) >= 0;
