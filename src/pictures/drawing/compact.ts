// Prices and changes in a narrow place: the hundredths go first, then the thousands, and no figure is ever cut off.

import { grouped, percentOf, points } from '../../views/words/money.ts';

const POINTS_FROM_CENTS = 1_000_000;
const MILLIONS_FROM_CENTS = 100_000_000;
const PERCENT_FROM_BP = 100_000;
const THOUSANDS_FROM_BP = 1_000_000;

/** `101.34`, `12,346`, `1.2M`. */
export function compactPoints(priceCents: number): string {
  if (Math.abs(priceCents) < POINTS_FROM_CENTS) return points(priceCents);
  if (Math.abs(priceCents) < MILLIONS_FROM_CENTS) return grouped(Math.round(priceCents / 100));
  return `${grouped(Math.trunc(priceCents / 100_000_000))}.${Math.trunc(Math.abs(priceCents) / 10_000_000) % 10}M`;
}

/** `+3.2%`, `+1,235%`, `+12k%`. */
export function compactPercent(bp: number): string {
  if (Math.abs(bp) < PERCENT_FROM_BP) return percentOf(bp);
  const sign = bp > 0 ? '+' : '';
  if (Math.abs(bp) < THOUSANDS_FROM_BP) return `${sign}${grouped(Math.round(bp / 100))}%`;
  return `${sign}${grouped(Math.round(bp / 100_000))}k%`;
}
