// How a round moves the three indices: the regime's weather and its gaps, the shock of the news,
// and what the traders' orders press. No round moves one by more than its bound, which the bank's stress test exceeds.

import { chance } from '../chance.ts';
import type { Asset, Effects, Prices } from './asset.ts';
import { ASSETS } from './asset.ts';
import type { Flow } from './impact.ts';
import { impactBp } from './impact.ts';
import type { Regime } from './regimes.ts';
import { GAP_WITH_WEATHER_PERCENT, GAPS, WEATHER } from './regimes.ts';

const PRICE_MIN_CENTS = 100;
/** Well under the stress of stress.ts, or one round could take the bank below zero. */
export const MOVE_MAX_BP: Readonly<Record<Asset, number>> = { Tech: 2_500, Crypto: 5_000, Bonds: 1_000 };

/** A round's draw: the regime's drift and volatility, its gaps, and the shock of the headlines that struck. */
export function movePrices(
  prices: Prices,
  round: {
    readonly seed: string;
    readonly round: number;
    readonly regime: Regime;
    readonly effects: readonly Effects[];
    readonly flow: Flow;
    readonly gaps: Effects;
  },
): Prices {
  const draw = chance(round.seed, 'market', round.round);
  const moved = { ...prices };
  for (const asset of ASSETS) {
    const { driftBp, volatilityBp } = WEATHER[round.regime][asset];
    const shockBp = round.effects.reduce((sum, effects) => sum + (effects[asset] ?? 0), 0);
    const weatherBp = driftBp + Math.trunc((volatilityBp * draw.normalMilli()) / 1000);
    const moveBp = weatherBp + shockBp + (round.gaps[asset] ?? 0) + impactBp(round.flow, asset);
    const boundedBp = Math.max(-MOVE_MAX_BP[asset], Math.min(MOVE_MAX_BP[asset], moveBp));
    moved[asset] = Math.max(PRICE_MIN_CENTS, Math.round((prices[asset] * (10_000 + boundedBp)) / 10_000));
  }
  return moved;
}

/** Where the prices of a round jump, in basis points: no headline is behind it, and most rounds have none. */
export function gapsIn(round: {
  readonly seed: string;
  readonly round: number;
  readonly regime: Regime;
}): Effects {
  const gaps = ASSETS.map((asset) => [asset, gapBp(round, asset)] as const);
  return Object.fromEntries(gaps.filter(([, bp]) => bp !== 0));
}

/** Most often the way that the weather blows; 0 in most rounds. */
function gapBp({ seed, round, regime }: Parameters<typeof gapsIn>[0], asset: Asset): number {
  const draw = chance(seed, 'gap', asset, round);
  const { permille, leastBp, mostBp } = GAPS[asset];
  if (draw.below(1000) >= permille) return 0;
  const sizeBp = leastBp + draw.below(mostBp - leastBp + 1);
  const blowsUp = WEATHER[regime][asset].driftBp >= 0;
  return draw.percent(GAP_WITH_WEATHER_PERCENT) === blowsUp ? sizeBp : -sizeBp;
}

/** Change from one price to another, in basis points. */
export const changeBp = (from: number, to: number): number => Math.round(((to - from) * 10_000) / from);

/**
 * What a headline alone has done to a price in the round it struck, in basis points. Undefined where the round has moved
 * the price as far as one may: then nobody can say whose share of it was cut.
 */
export function ownEffectBp(
  effects: Effects,
  { previous, prices }: { readonly previous: Prices; readonly prices: Prices },
  asset: Asset,
): number | undefined {
  const movedBp = Math.abs(changeBp(previous[asset], prices[asset]));
  const isBounded = movedBp >= MOVE_MAX_BP[asset] - 1 || prices[asset] <= PRICE_MIN_CENTS;
  return isBounded ? undefined : (effects[asset] ?? 0);
}
