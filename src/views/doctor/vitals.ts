// How a floor is: what waits, since when, and how fast its minds answer. For whoever asks why nothing is happening.

import type { PlayedBy } from '../../show/rounds/played-by.ts';
import type { StandStill } from '../floor/standstill.ts';

/** One answer of a mind that takes time to think. */
export interface ThoughtOver extends PlayedBy {
  readonly atMs: number;
  readonly tookMs: number;
}

/** What the shows do without because they are many, the last of it named: each comes with those before. */
export type Thrift = 'none' | 'slower' | 'bundled' | 'understudies';

/** How the shows of this process share out what Discord and the minds can take. */
export interface Pace {
  readonly thrift: Thrift;
  /** How far apart rounds are, by how far they were set to be; 1 where nobody waits. */
  readonly stretch: number;
}

export interface Vitals {
  /** Why the show stands still; null: it does not. */
  readonly stopped: StandStill | null;
  /** Since when its records cannot be written; null: they can. */
  readonly heldUpSinceMs: number | null;
  /** Steps that are journalled and not told yet, and the time of the oldest of them. */
  readonly untold: number;
  readonly untoldSinceMs: number | null;
  /** The last commit of this process; null: none yet. */
  readonly writtenAtMs: number | null;
  readonly pace: Pace;
  /** Of the last hour, the oldest first. */
  readonly thoughts: readonly ThoughtOver[];
}
