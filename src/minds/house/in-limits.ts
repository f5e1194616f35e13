// What a persona would never do is not among the options: nothing is drawn in vain, and nothing is played out of
// character because it was drawn often enough.

import type { Decision, Side } from '../../show/trading/decision.ts';
import type { SkeletonPart } from '../answer/field.ts';
import type { Brief } from '../briefs/brief.ts';
import { personaLimitFault } from '../understudy/limits.ts';

const SIDES: readonly Side[] = ['long', 'short'];

/** The trade and its side, held to the limits of whoever decides. */
export function inLimits(parts: readonly SkeletonPart[], brief: Brief): readonly SkeletonPart[] {
  const may = (trade: string, side: string): boolean => {
    // The options of the two fields are a decision's own values.
    const choice = { trade, side } as Pick<Decision, 'trade' | 'side'>;
    return personaLimitFault(choice, brief) === undefined;
  };
  return parts.map((part) => {
    if (part.kind !== 'choice') return part;
    if (part.name === 'trade') {
      const fits = (trade: string): boolean => SIDES.some((side) => may(trade, side));
      // Whoever was to leave for nothing but what she or he would never touch stays.
      return { ...part, options: part.options.some(fits) ? part.options : ['Hold'], fits };
    }
    if (part.name === 'side') return { ...part, fits: (side, { trade = '' }) => may(trade, side) };
    return part;
  });
}
