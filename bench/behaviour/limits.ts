// What each voice would never do, by its card: the limits of a persona that can be read off a decision.

import type { Facts } from '../../src/minds/understudy/facts.ts';
import { factsOf } from '../../src/minds/understudy/facts.ts';
import type { Decision } from '../../src/show/decision.ts';
import type { Take } from './take.ts';

type Limit = (decision: Decision, facts: Facts) => string | undefined;

/** Voices that are not here may trade anything. */
const LIMITS: Readonly<Record<string, Limit>> = {
  sarah: ({ trade, side }) => {
    if (trade === 'Hold') return undefined;
    if (trade === 'Bonds') return side === 'short' ? 'Sarah shorts Bonds' : undefined;
    return side === 'long' ? `Sarah is long ${trade}` : undefined;
  },
  alex: ({ trade, side }, { dayBp }) => {
    if (trade === 'Bonds') return 'Alex knows what a bond is';
    const isShort = trade !== 'Hold' && side === 'short';
    return isShort && dayBp >= 0 ? `Alex shorts ${trade} on a good day` : undefined;
  },
};

/** The limit that an answer breaks, or undefined. */
export function limitFault(take: Take): string | undefined {
  if (take.answer === null) return undefined;
  switch (take.kind) {
    case 'decide':
      if (take.brief.bankrupt && take.answer.trade !== 'Hold') return 'the bankrupt trades';
      return LIMITS[take.brief.self.voice]?.(take.answer, factsOf(take.brief));
    case 'review':
      return undefined;
    case 'supervise': {
      const { action, whom, asset } = take.answer;
      const suspect = take.brief.suspects.find(({ id }) => id === whom);
      if (action === 'fine' && suspect?.mayBeFined !== true) return `${whom} may not be fined`;
      return action === 'halt' && !take.brief.mayBeHalted.includes(asset)
        ? `${asset} may not be halted`
        : undefined;
    }
  }
}
