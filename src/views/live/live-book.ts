// A performer's book for whoever opens it on the live floor: portfolio, plots, and the thoughts of rounds that are over.

import type { PerformerId } from '../../show/ids.ts';

export interface LiveThought {
  readonly round: number;
  readonly room: string;
  readonly trade: string;
  readonly thought: string;
  readonly speech: string;
}

export interface LiveBook {
  readonly performer: PerformerId;
  /** Lines of plain text, in the viewer's language. */
  readonly portfolio: readonly string[];
  readonly plots: readonly string[];
  /** Of rounds that are over, the newest first. */
  readonly thoughts: readonly LiveThought[];
}
