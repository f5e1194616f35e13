// A mind elsewhere held to the truth: what it reports falsely of its deed or of the tape is asked for once more where there
// is time, then cut, then said as its understudy would. A model in this process draws its sentences anew by itself.

import type { Decision } from '../../../show/trading/decision.ts';
import { seedOfTry } from '../../answer/asking.ts';
import type { Brief } from '../../briefs/brief.ts';
import type { Limits, Mind } from '../../mind.ts';
import { untruth } from './falsehoods.ts';
import { mended } from './mending.ts';

/** Asked again with another seed only while so much of its time is left. */
const SHARE_LEFT = 0.5;
/** Nobody asked it whether to lie: only its thought tells. */
const UNASKED = { lies: false };

export function truthful(mind: Mind): Mind {
  const decide = async (brief: Brief, limits: Limits): Promise<Decision> => {
    const startMs = performance.now();
    const first = await mind.decide(brief, limits);
    if (untruth(first, brief) === undefined) return first;
    const leftMs = limits.deadlineMs - (performance.now() - startMs);
    const isInTime = leftMs > limits.deadlineMs * SHARE_LEFT && !limits.signal.aborted;
    if (!isInTime) return mended(first, brief, UNASKED);
    const again = { ...brief, seed: seedOfTry(brief.seed, 1) };
    // A false answer that can be mended is better than none in time.
    const second = await mind.decide(again, { ...limits, deadlineMs: leftMs }).catch(() => undefined);
    const isBetter = second !== undefined && untruth(second, brief) === undefined;
    return mended(isBetter ? second : first, brief, UNASKED);
  };
  return { ...mind, decide };
}
