// An act: what one may do in a thread with this turn, beside trading. The rules compose at most five for a turn, `none`
// among them, and a mind chooses one by what it says.

import type { PerformerId } from '../ids.ts';
import type { Terms, ThreadId, ThreadKind } from './thread.ts';
import type { Deed, Remark } from './verbs.ts';

/** The choice to do nothing. */
export const NO_ACT = 'none';

/** What is done only once the trading of an evening is over. */
export type AfterHoursDeed = 'hours.confess' | 'hours.verdict';

/** A thread that could be begun. */
export interface Draft {
  readonly kind: ThreadKind;
  readonly with: PerformerId;
  readonly matter: string;
  readonly terms: Terms;
}

export interface Act {
  /** In plain English, and how it is chosen: such as `offer Mike a pact: both long Crypto to round 12`. */
  readonly says: string;
  readonly does: Deed | Remark | AfterHoursDeed | 'ask.answer';
  /** The one it is done to, or said of. */
  readonly to: PerformerId;
  /** Which thread it moves or speaks of, or which question it answers; absent where it begins one. */
  readonly thread?: ThreadId;
  readonly draft?: Draft;
  /** Who is told a secret, or is the other one of a thread that is remarked on. */
  readonly third?: PerformerId;
  /** What one confesses to have thought today. */
  readonly confession?: { readonly turn: number; readonly ofRound: number; readonly thought: string };
  /** It answers what was done. */
  readonly answers?: true;
}

export const ACTS_MAX = 4;

/** What a turn did beside trading, as it is remembered with the turn. */
export interface DeedDone {
  readonly does: Act['does'];
  readonly thread: ThreadId;
  readonly to: PerformerId;
}
