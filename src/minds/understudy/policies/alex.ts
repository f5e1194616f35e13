// Alex is long Crypto with everything. Up is a reason to buy, down is a reason to buy,
// and only fury, which passes, makes him short.

import type { Facts } from '../facts.ts';
import { wildness } from '../facts.ts';
import type { Policy } from '../plan.ts';
import { hold, isHolding, trade } from '../plan.ts';

/** A day's loss, against the opening equity, at which fury becomes possible. */
const FURIOUS_BP = -1_500;

export const alex: Policy = (facts, draw) => {
  const { quotes, dayBp, brief } = facts;
  const { Crypto, Tech } = quotes;
  if (dayBp < FURIOUS_BP && Crypto.roundBp < 0 && draw.percent(22))
    return trade('fury', 'Crypto', 'short', 3);
  const hotTech = Tech.roundBp > Crypto.roundBp && wildness('Tech', Tech.roundBp) > 150;
  if (hotTech && draw.percent(30)) return trade('rotate', 'Tech', 'long', 3);
  if (!isHolding(facts, 'Crypto', 'long')) {
    const stays = brief.holding !== null && draw.percent(30);
    return stays ? hold('ride', facts) : trade('top', 'Crypto', 'long', draw.percent(75) ? 3 : 2);
  }
  if (Crypto.roundBp > 0 && draw.percent(60)) return trade('top', 'Crypto', 'long', 3);
  if (Crypto.roundBp < 0 && hasRoom(facts) && draw.percent(70)) return trade('dip', 'Crypto', 'long', 3);
  return hold('ride', facts);
};

/** Whether all of it would be more than there is: at full leverage a fall can only be sat through. */
function hasRoom({ brief }: Facts): boolean {
  const { holding, equityCents, self } = brief;
  return holding === null || holding.exposureCents < equityCents * self.leverage * 0.95;
}
