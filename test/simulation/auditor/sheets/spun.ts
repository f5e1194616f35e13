// A thread as the auditor keeps it: what its events have said of it.

import type { Stage, Terms } from '../../../../src/show/plot/thread.ts';

export interface Spun {
  readonly id: string;
  readonly kind: string;
  readonly by: string;
  readonly with: string;
  readonly terms: Terms;
  readonly stage: Stage;
  readonly awaits: string | null;
  readonly moved: number;
  readonly agreed: number | null;
}
