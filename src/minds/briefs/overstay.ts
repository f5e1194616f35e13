// Whoever sits on one position for so long is no show to watch: whatever mind plays it, it turns to something else then.

import type { Brief } from './brief.ts';
import type { Holding } from './question-brief.ts';

/** A change that is refused or halted this round can still be made in the next, before it is more than eight. */
export const OVERSTAY_ROUNDS = 7;

type Seen = Pick<Brief, 'bankrupt' | 'afterHours' | 'halted' | 'holding' | 'plot'>;

/** The position that must be left in this turn, or null. An agreement to keep it goes before. */
export function overstayed({ bankrupt, afterHours, halted, holding, plot }: Seen): Holding | null {
  if (holding === null || holding.roundsHeld < OVERSTAY_ROUNDS) return null;
  if (bankrupt || afterHours || halted === 'market' || halted === holding.asset) return null;
  const isBound = plot.bound.some(({ asset, side }) => asset === holding.asset && side === holding.side);
  return isBound ? null : holding;
}
