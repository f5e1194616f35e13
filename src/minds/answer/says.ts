// Whether a speech denies its trade: a choice like the trade itself, told to the words that follow it, and part of no answer.
// So a lie is one on purpose, and its thought can own up to it.

import { NO_ACT } from '../../show/plot/act.ts';
import type { Brief } from '../briefs/brief.ts';
import type { Chosen } from './field.ts';

/** The choice's name, and its options. */
export const SAYS = 'says';
export const TRUTH = 'truth';
export const LIE = 'lie';

/** Whoever holds, or does something to somebody, has nothing to deny; nor has anybody while nothing trades. */
export const isLying = ({ halted }: Pick<Brief, 'halted'>, chosen: Chosen): boolean =>
  chosen[SAYS] === LIE &&
  chosen['trade'] !== 'Hold' &&
  (chosen['act'] ?? NO_ACT) === NO_ACT &&
  halted !== 'market';
