// Nobody sits on one thing for a whole evening: after so many rounds a performer turns to something else that it would
// trade, rather what has moved its way today.

import type { Chance } from '../../show/chance.ts';
import { ASSETS } from '../../show/market/asset.ts';
import type { Side } from '../../show/trading/decision.ts';
import { OVERSTAY_ROUNDS } from '../briefs/overstay.ts';
import type { Facts } from './facts.ts';
import { wildness } from './facts.ts';
import { personaLimitFault } from './limits.ts';
import type { Motive, Plan } from './plan.ts';
import { trade } from './plan.ts';

/** From here on it itches. */
const ITCHES_AFTER_ROUNDS = 5;
const ITCH_PERCENT = 50;

/** What each thinks when it turns to something else. */
const MOTIVES: Readonly<Record<string, Readonly<Record<Side, Motive>>>> = {
  alex: { long: 'rotate', short: 'fury' },
  alice: { long: 'stray', short: 'stray' },
  sarah: { long: 'shelter', short: 'strike' },
  mike: { long: 'chase', short: 'chase' },
};

/** The plan, or what comes instead of it. */
export function restless(plan: Plan, facts: Facts, { voice, draw }: { voice: string; draw: Chance }): Plan {
  const { holding } = facts.brief;
  if (holding === null || holding.roundsHeld < ITCHES_AFTER_ROUNDS) return plan;
  const stays = plan.trade === 'Hold' || (plan.trade === holding.asset && plan.side === holding.side);
  const itches = holding.roundsHeld >= OVERSTAY_ROUNDS || draw.percent(ITCH_PERCENT);
  if (!stays || !itches) return plan;
  const others = ASSETS.flatMap((asset) =>
    (['long', 'short'] as const).map((side) => ({ asset, side, trade: asset })),
  ).filter(
    (one) =>
      !(one.asset === holding.asset && one.side === holding.side) &&
      personaLimitFault(one, facts.brief) === undefined,
  );
  const pull = ({ asset, side }: (typeof others)[number]): number => {
    const { dayBp } = facts.quotes[asset];
    return Math.sign(side === 'long' ? dayBp : -dayBp) * wildness(asset, dayBp);
  };
  const [first] = draw.shuffle(others).toSorted((one, other) => pull(other) - pull(one));
  if (first === undefined) return plan;
  const motive = MOTIVES[voice]?.[first.side] ?? plan.motive;
  return trade(motive, first.asset, first.side, draw.pick([1, 2, 2] as const));
}
