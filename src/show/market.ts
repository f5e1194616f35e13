// How a round moves the three indices: the regime's weather, the shock of the news, and what the traders'
// orders press. No round moves one by more than its bound, which the bank's stress test exceeds.

import type { Asset, Effects, Prices } from './asset.ts';
import { ASSETS } from './asset.ts';
import { chance } from './chance.ts';
import type { Flow } from './impact.ts';
import { impactBp } from './impact.ts';
import type { Regime } from './regimes.ts';
import { WEATHER } from './regimes.ts';

const PRICE_MIN_CENTS = 100;
/** Well under the stress of stress.ts, or one round could take the bank below zero. */
export const MOVE_MAX_BP: Readonly<Record<Asset, number>> = { Tech: 2_500, Crypto: 3_000, Bonds: 1_000 };

/** A round's draw: the regime's drift and volatility, and the shock of the headlines that struck. */
export function movePrices(
  prices: Prices,
  round: { seed: string; round: number; regime: Regime; effects: readonly Effects[]; flow: Flow },
): Prices {
  const draw = chance(round.seed, 'market', round.round);
  const moved = { ...prices };
  for (const asset of ASSETS) {
    const { driftBp, volatilityBp } = WEATHER[round.regime][asset];
    const shockBp = round.effects.reduce((sum, effects) => sum + (effects[asset] ?? 0), 0);
    const weatherBp = driftBp + Math.trunc((volatilityBp * draw.normalMilli()) / 1000);
    const moveBp = weatherBp + shockBp + impactBp(round.flow, asset);
    const boundedBp = Math.max(-MOVE_MAX_BP[asset], Math.min(MOVE_MAX_BP[asset], moveBp));
    moved[asset] = Math.max(PRICE_MIN_CENTS, Math.round((prices[asset] * (10_000 + boundedBp)) / 10_000));
  }
  return moved;
}

/** Change from one price to another, in basis points. */
export const changeBp = (from: number, to: number): number => Math.round(((to - from) * 10_000) / from);
