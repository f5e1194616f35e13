// What each voice would never do, by its card: the limits of a persona that can be read off a decision. The
// understudies keep them by their policies; a model that plays a voice is held to them.

import type { Decision } from '../../show/trading/decision.ts';
import type { Brief } from '../briefs/brief.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './facts.ts';

type Choice = Pick<Decision, 'trade' | 'side'>;
type Limit = (choice: Choice, facts: Facts) => string | undefined;

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

/** The limit of its voice that a decision breaks, or undefined. What it shook hands on goes before. */
export function personaLimitFault(choice: Choice, brief: Brief): string | undefined {
  const isAgreed = brief.plot.bound.some(({ asset, side }) => asset === choice.trade && side === choice.side);
  return isAgreed ? undefined : LIMITS[brief.self.voice]?.(choice, factsOf(brief));
}
