// What the compliance officer's mind returns: a decision is approved, or flagged with a reason.
// A flagged order is halved; what the officer cannot answer in time passes with a note.

import { lineFault } from '../speech/line.ts';

export const VERDICTS = ['approve', 'flag'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the officer's mind returns. */
export interface Review {
  /** Private, at most 160 characters. */
  readonly thought: string;
  readonly verdict: Verdict;
  /** Public, at most 160 characters. */
  readonly reason: string;
}

/** What is wrong with a review, or undefined. */
export function reviewFault(review: Review): string | undefined {
  if (typeof review !== 'object' || review === null) return 'it is no object';
  const { thought, verdict, reason } = review;
  if (!VERDICTS.includes(verdict)) return `verdict is ${verdict}`;
  return lineFault('thought', thought) ?? lineFault('reason', reason);
}
