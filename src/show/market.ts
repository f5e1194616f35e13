// How a round moves the three indices: the regime's weather and the shock of the news.

import type { Effects, Prices } from './asset.ts';
import { ASSETS } from './asset.ts';
import { chance } from './chance.ts';
import type { Regime } from './regimes.ts';
import { WEATHER } from './regimes.ts';

const PRICE_MIN_CENTS = 100;
/** No round moves an index by more than this, whatever the news. */
const MOVE_MAX_BP = 3_000;

/** A round's draw: the regime's drift and volatility, and the shock of the headlines that struck. */
export function movePrices(
  prices: Prices,
  round: { seed: string; round: number; regime: Regime; effects: readonly Effects[] },
): Prices {
  const draw = chance(round.seed, 'market', round.round);
  const moved = { ...prices };
  for (const asset of ASSETS) {
    const { driftBp, volatilityBp } = WEATHER[round.regime][asset];
    const shockBp = round.effects.reduce((sum, effects) => sum + (effects[asset] ?? 0), 0);
    const moveBp = driftBp + Math.trunc((volatilityBp * draw.normalMilli()) / 1000) + shockBp;
    const boundedBp = Math.max(-MOVE_MAX_BP, Math.min(MOVE_MAX_BP, moveBp));
    moved[asset] = Math.max(PRICE_MIN_CENTS, Math.round((prices[asset] * (10_000 + boundedBp)) / 10_000));
  }
  return moved;
}

/** Change from one price to another, in basis points. */
export const changeBp = (from: number, to: number): number => Math.round(((to - from) * 10_000) / from);
