// Alex is long Crypto with everything. Up is a reason to buy, down is a reason to buy,
// and only fury, which passes, makes him short.

import type { Chance } from '../../../show/chance.ts';
import type { Facts } from '../facts.ts';
import { wildness } from '../facts.ts';
import type { Plan, Policy } from '../plan.ts';
import { hold, isHolding, trade } from '../plan.ts';

/** A day's loss, against the opening equity, at which fury becomes possible. */
const FURIOUS_BP = -1_500;
/** A day's rise of Crypto that calls for all the leverage there is. */
const FRENZY_BP = 800;

export const alex: Policy = (facts, draw) => {
  const { quotes, dayBp, brief } = facts;
  const { Crypto, Tech } = quotes;
  // Who is called is right, only early; the sale next round comes from people without vision.
  if (brief.marginCallPercent !== null && draw.percent(82)) return hold('called', facts);
  if (dayBp < FURIOUS_BP && Crypto.roundBp < 0 && draw.percent(18))
    return trade('fury', 'Crypto', 'short', 3);
  if (brief.tip?.kind === 'headline' && brief.tip.reading.Crypto > 0 && draw.percent(50))
    return trade('top', 'Crypto', 'long', 3);
  const hotTech = Tech.roundBp > Crypto.roundBp && wildness('Tech', Tech.roundBp) > 150;
  if (hotTech && draw.percent(30)) return trade('rotate', 'Tech', 'long', 2);
  return isHolding(facts, 'Crypto', 'long') ? whileLong(facts, draw) : backIn(facts, draw);
};

function backIn(facts: Facts, draw: Chance): Plan {
  const stays = facts.brief.holding !== null && draw.percent(30);
  return stays ? hold('ride', facts) : trade('top', 'Crypto', 'long', draw.percent(60) ? 3 : 2);
}

function whileLong(facts: Facts, draw: Chance): Plan {
  const { Crypto } = facts.quotes;
  if (Crypto.roundBp > 0 && Crypto.dayBp > FRENZY_BP && draw.percent(55)) {
    return trade('top', 'Crypto', 'long', 3);
  }
  if (Crypto.roundBp < 0 && hasRoom(facts) && draw.percent(60)) return trade('dip', 'Crypto', 'long', 2);
  return hold('ride', facts);
}

/** Whether half of the limit would be more than there is. */
function hasRoom({ brief }: Facts): boolean {
  const { holding, equityCents, self } = brief;
  return holding === null || holding.exposureCents < (equityCents * self.leverage) / 2;
}
