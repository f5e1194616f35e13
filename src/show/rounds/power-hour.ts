// The power hour: for an hour the rounds run at the loud pace. No announced time moves: half the rounds lock the
// bets and the last one rings the closing bell, where that comes first.

import { PACES_MS } from '../state/settings.ts';
import type { Show } from '../state/show.ts';

export const POWER_HOUR_MS = 60 * 60_000;

type Paced = Pick<Show, 'settings' | 'powerHourUntilMs'>;

/** From one round to the next, in a power hour: the loud pace, or the guild's own where that is faster. */
export const loudPaceMs = ({ settings }: Pick<Show, 'settings'>): number =>
  Math.min(settings.paceMs, PACES_MS.loud);

/** From one round to the next, as of `atMs`. */
export function paceMs(show: Paced, atMs: number): number {
  const { powerHourUntilMs, settings } = show;
  return powerHourUntilMs !== null && atMs < powerHourUntilMs ? loudPaceMs(show) : settings.paceMs;
}
