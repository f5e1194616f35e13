// The port every mind stands behind: a brief in, a decision out, within a deadline or not at all.

import type { Decision } from '../show/decision.ts';
import type { Brief } from './brief.ts';

export interface Mind {
  /** What the small print shows, such as `understudy` or `house-4m`. */
  readonly name: string;
  /**
   * Rejects when `signal` aborts, at the deadline, or when the model fails; never returns a decision
   * that breaks the schema. `deadlineMs` is how long the mind may take.
   */
  decide(
    brief: Brief,
    limits: { readonly deadlineMs: number; readonly signal: AbortSignal },
  ): Promise<Decision>;
  close(): Promise<void>;
}
