// Why each voice would do a deed, where it did not come to it by its own policy: somebody else has chosen, or an agreement
// binds it. The motive picks the words, so it has to fit the deed.

import { chance } from '../../show/chance.ts';
import type { Decision } from '../../show/trading/decision.ts';
import type { Facts } from './facts.ts';
import { isHolding, type Motive } from './plan.ts';

type Deed = Pick<Decision, 'trade' | 'side'>;
type Motives = (facts: Facts, deed: Deed) => Motive;

const withTheDay = ({ quotes }: Facts, { trade, side }: Deed): boolean =>
  trade !== 'Hold' && Math.sign(quotes[trade].dayBp) === (side === 'long' ? 1 : -1);

const MOTIVES: Readonly<Record<string, Motives>> = {
  alice: (facts, deed) => (deed.trade === 'Hold' ? 'steady' : withTheDay(facts, deed) ? 'trend' : 'stray'),
  sarah: (facts, { trade, side }) => {
    if (trade === 'Hold') return 'wait';
    if (side === 'short') return isHolding(facts, trade, 'short') ? 'press' : 'strike';
    return trade === 'Bonds' ? 'shelter' : 'bound';
  },
  alex: ({ quotes }, { trade, side }) => {
    if (trade === 'Hold') return 'ride';
    if (trade === 'Bonds') return 'bound';
    if (side === 'short') return 'fury';
    if (trade === 'Tech') return 'rotate';
    return quotes.Crypto.roundBp < 0 ? 'dip' : 'top';
  },
  mike: ({ fresh }, { trade }) => {
    if (trade === 'Hold') return 'stare';
    return fresh !== null && fresh.reading[trade] !== 0 ? 'scoop' : 'chase';
  },
};

/** A voice that nobody has written trades like one that was. */
export function motiveFor(facts: Facts, deed: Deed): Motive {
  const { brief } = facts;
  if (brief.bankrupt) return 'broke';
  const voice = Object.hasOwn(MOTIVES, brief.self.voice)
    ? brief.self.voice
    : chance(brief.self.voice, 'voice').pick(Object.keys(MOTIVES));
  return MOTIVES[voice]?.(facts, deed) ?? 'bound';
}
