// What every wish carries: its time, and, where a member has it, whose it is.

import type { ViewerId } from '../ids.ts';

export interface At {
  /** Milliseconds since 1970, UTC. */
  readonly atMs: number;
}
export interface ByViewer extends At {
  readonly viewer: ViewerId;
}
