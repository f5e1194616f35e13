// The members' votes that are open: who voted for what.

import type { ChaosOption } from '../../../../src/show/votes/chaos.ts';
import type { Choice, Matter } from '../../../../src/show/votes/motion.ts';

export interface ChaosBox {
  readonly id: string;
  closesAtMs: number;
  options: readonly ChaosOption[];
  readonly ballots: Map<string, number>;
}

export interface MotionBox {
  readonly id: string;
  readonly cause: Matter;
  closesAtMs: number;
  readonly ballots: Map<string, Choice>;
}
