// The port every mind stands behind: a brief in, a decision out, within a deadline or not at all.

import type { Review } from '../show/oversight/review.ts';
import type { Supervision } from '../show/oversight/supervision.ts';
import type { Decision } from '../show/trading/decision.ts';
import type { Retelling } from '../views/paper/retelling.ts';
import type { Brief } from './briefs/brief.ts';
import type { ReviewBrief } from './briefs/review-brief.ts';
import type { SuperviseBrief } from './briefs/supervise-brief.ts';

export interface Limits {
  /** How long the mind may take. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/**
 * Each answer rejects with TooLate when `signal` aborts and at the deadline, with another MindFault when the model
 * fails, and never breaks its schema. A role that a mind does not play is the understudy's.
 */
export interface Mind {
  /** What the small print shows, such as `understudy` or `house-4m`. */
  readonly name: string;
  /** Plays by its temper, and knows of a persona what it names, as it was taught; any other reads the whole of it. */
  readonly taught?: true;
  /** Answers without waiting for anything: it is asked when its line is due, and so knows all that was said before. */
  readonly instant?: true;
  decide(brief: Brief, limits: Limits): Promise<Decision>;
  /** The compliance officer reads a decision. */
  review?(brief: ReviewBrief, limits: Limits): Promise<Review>;
  /** The regulator takes its turn. */
  supervise?(brief: SuperviseBrief, limits: Limits): Promise<Supervision>;
  /** A beat of the recap in one sentence of its own; every number of it is checked before it is shown. */
  retell?(beat: Retelling, limits: Limits): Promise<string>;
  close(): Promise<void>;
}
