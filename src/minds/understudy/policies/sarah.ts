// Sarah waits in Bonds for the world to burn, shorts what burns, and goes home to her coupons
// when the world does not oblige.

import type { Asset } from '../../../show/asset.ts';
import type { Facts } from '../facts.ts';
import { wildness } from '../facts.ts';
import type { Policy } from '../plan.ts';
import { hold, isHolding, newsOn, trade } from '../plan.ts';

const RISKY = ['Tech', 'Crypto'] as const satisfies readonly Asset[];
const PAIN_BP = -550;
const ENOUGH_BP = 1_000;

export const sarah: Policy = (facts, draw) => {
  const { brief, bookBp, quotes } = facts;
  const short = brief.holding?.side === 'short' ? brief.holding.asset : undefined;
  if (short !== undefined && bookBp < PAIN_BP) return trade('retreat', 'Bonds', 'long', 2);
  if (short !== undefined && bookBp > ENOUGH_BP && quotes[short].roundBp > 0) {
    return trade('retreat', 'Bonds', 'long', 3);
  }
  const prey = weakest(facts);
  const smell = burning(facts, prey);
  if (short === prey && smell >= 2 && draw.percent(40)) return trade('press', prey, 'short', 3);
  if (short !== undefined) return hold('wait', facts);
  if (smell >= 2 && draw.percent(75)) return trade('strike', prey, 'short', smell >= 3 ? 3 : 2);
  if (smell === 1 && draw.percent(18)) return trade('strike', prey, 'short', 1);
  if (!isHolding(facts, 'Bonds', 'long')) return trade('shelter', 'Bonds', 'long', draw.percent(70) ? 2 : 3);
  return draw.percent(12) ? trade('shelter', 'Bonds', 'long', draw.percent(50) ? 3 : 2) : hold('wait', facts);
};

function weakest({ quotes }: Facts): (typeof RISKY)[number] {
  const heat = (asset: (typeof RISKY)[number]): number =>
    Math.sign(quotes[asset].dayBp + quotes[asset].roundBp) *
    wildness(asset, quotes[asset].dayBp + quotes[asset].roundBp);
  return heat('Tech') <= heat('Crypto') ? 'Tech' : 'Crypto';
}

/** How many things speak for a short: the news, the round, the day. */
function burning(facts: Facts, asset: Asset): number {
  const { roundBp, dayBp } = facts.quotes[asset];
  const signs = [
    newsOn(facts, asset) < 0,
    roundBp < 0 && wildness(asset, roundBp) > 60,
    dayBp < 0 && wildness(asset, dayBp) > 150,
  ];
  return signs.filter(Boolean).length;
}
