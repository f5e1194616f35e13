// Alice trades what the quotes say and nothing that anybody says: she follows a day's trend,
// fades a round's excess in small size, stops losses, and mostly does nothing.

import type { Chance } from '../../../show/chance.ts';
import { ASSETS } from '../../../show/market/asset.ts';
import type { Conviction } from '../../../show/trading/decision.ts';
import type { Quote } from '../../briefs/question-brief.ts';
import type { Facts } from '../facts.ts';
import { ORDINARY_BP, wildness } from '../facts.ts';
import type { Plan, Policy } from '../plan.ts';
import { hold, isHolding, trade } from '../plan.ts';

const TREND_WILDNESS = 170;
const EXCESS_WILDNESS = 260;
const STOP_BP = -600;
/** A position younger than this is left alone unless it hurts. */
const PATIENCE_ROUNDS = 3;

export const alice: Policy = (facts, draw) => {
  const told = tipped(facts);
  if (told !== undefined) return told;
  const { brief, quotes, bookBp } = facts;
  const all = ASSETS.map((asset) => quotes[asset]);
  if (bookBp < STOP_BP) return trade('stop', 'Bonds', 'long', 1);
  const young = brief.holding !== null && brief.holding.roundsHeld < PATIENCE_ROUNDS;
  const excess = strongest(all, ({ asset, roundBp }) => wildness(asset, roundBp), EXCESS_WILDNESS);
  if (excess !== undefined && !young && draw.percent(70)) {
    return trade('fade', excess.asset, excess.roundBp > 0 ? 'short' : 'long', 1);
  }
  const trend = strongest(all, trendOf, TREND_WILDNESS);
  if (trend !== undefined && !young) {
    const side = trend.dayBp > 0 ? 'long' : 'short';
    if (!isHolding(facts, trend.asset, side)) return trade('trend', trend.asset, side, convictionOf(trend));
    if (draw.percent(25)) return trade('trend', trend.asset, side, convictionOf(trend));
    return hold('steady', facts);
  }
  if (brief.holding === null && draw.percent(45)) return stray(draw, 60);
  return draw.percent(6) ? stray(draw, 50) : hold('steady', facts);
};

/** What the VC Office told her about Tech is a number too: bought when true, faded when false. */
function tipped(facts: Facts): Plan | undefined {
  const { tip } = facts.brief;
  if (tip?.kind !== 'rumour' || tip.reading.Tech === 0) return undefined;
  const side = tip.reading.Tech > 0 === tip.comesTrue ? 'long' : 'short';
  if (isHolding(facts, 'Tech', side)) return hold('steady', facts);
  return trade('tip', 'Tech', side, tip.comesTrue ? 3 : 2);
}

function stray(draw: Chance, longPercent: number): Plan {
  const asset = draw.pick(ASSETS);
  return trade('stray', asset, draw.percent(longPercent) ? 'long' : 'short', 1);
}

/** A trend is a day's way that the last round confirmed. */
function trendOf({ asset, dayBp, roundBp }: Quote): number {
  return Math.sign(dayBp) === Math.sign(roundBp) ? wildness(asset, dayBp) : 0;
}

const convictionOf = ({ asset, dayBp }: Quote): Conviction =>
  Math.abs(dayBp) > ORDINARY_BP[asset] * 5 ? 3 : 2;

function strongest(
  quotes: readonly Quote[],
  strength: (quote: Quote) => number,
  atLeast: number,
): Quote | undefined {
  const best = quotes.reduce((one, other) => (strength(other) > strength(one) ? other : one));
  return strength(best) >= atLeast ? best : undefined;
}
