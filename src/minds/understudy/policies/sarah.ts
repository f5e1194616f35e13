// Sarah waits in Bonds for the world to burn, shorts what burns, and goes home to her coupons
// when the world does not oblige.

import type { Chance } from '../../../show/chance.ts';
import type { Asset } from '../../../show/market/asset.ts';
import type { Facts } from '../facts.ts';
import { wildness } from '../facts.ts';
import type { Plan, Policy } from '../plan.ts';
import { hold, isHolding, newsOn, trade } from '../plan.ts';

const RISKY = ['Tech', 'Crypto'] as const satisfies readonly Asset[];
const PAIN_BP = -550;
const ENOUGH_BP = 1_000;

export const sarah: Policy = (facts, draw) => {
  const { holding } = facts.brief;
  return holding?.side === 'short' ? whileShort(facts, holding.asset, draw) : whileSafe(facts, draw);
};

function whileShort(facts: Facts, short: Asset, draw: Chance): Plan {
  const { bookBp, quotes } = facts;
  if (bookBp < PAIN_BP) return trade('retreat', 'Bonds', 'long', 2);
  if (bookBp > ENOUGH_BP && quotes[short].roundBp > 0) return trade('retreat', 'Bonds', 'long', 3);
  const prey = weakest(facts);
  const presses = prey === short && burning(facts, prey) >= 2 && draw.percent(40);
  return presses ? trade('press', prey, 'short', 3) : hold('wait', facts);
}

function whileSafe(facts: Facts, draw: Chance): Plan {
  const prey = weakest(facts);
  if (isCrash(facts) && draw.percent(85)) return trade('strike', prey, 'short', 3);
  const smell = burning(facts, prey);
  if (smell >= 2 && draw.percent(75)) return trade('strike', prey, 'short', smell >= 3 ? 3 : 2);
  if (smell === 1 && draw.percent(18)) return trade('strike', prey, 'short', 1);
  if (!isHolding(facts, 'Bonds', 'long')) return trade('shelter', 'Bonds', 'long', draw.percent(70) ? 2 : 3);
  return draw.percent(12) ? trade('shelter', 'Bonds', 'long', draw.percent(50) ? 3 : 2) : hold('wait', facts);
}

/** The world burns: Tech and Crypto both fall hard, now and since the bell, or the News Room says they will. */
function isCrash({ quotes, brief }: Facts): boolean {
  const falls = RISKY.every(
    (asset) => wildness(asset, quotes[asset].roundBp) > 70 && quotes[asset].roundBp < 0,
  );
  const told = brief.tip?.kind === 'headline' && RISKY.every((asset) => readsBadly(brief.tip, asset));
  return told || (falls && RISKY.some((asset) => quotes[asset].dayBp < 0));
}

const readsBadly = (tip: Facts['brief']['tip'], asset: Asset): boolean =>
  tip?.kind === 'headline' && tip.reading[asset] < 0;

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
