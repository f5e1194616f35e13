// What a floor asks the planner for: that its round, its bell or its paper may begin, and what that will cost.

import type { GuildId } from '../../show/ids.ts';

export const PACED = ['round', 'bell', 'paper'] as const;
export type Paced = (typeof PACED)[number];

/** Requests to Discord that something is expected to take; answers to interactions are none of them. */
export interface Requests {
  /** Where each line has a message of its own. */
  readonly apart: number;
  /** Where several share one. */
  readonly bundled: number;
}

export interface PacedWish {
  readonly guild: GuildId;
  readonly what: Paced;
  /** From one round to the next as the guild has set it; for bells and papers, how long they may be spread. */
  readonly paceMs: number;
  /** In a power hour: when the round would be due without it; null: it is none of a power hour's. */
  readonly dueWithoutPowerMs: number | null;
  /** Somebody was here a moment ago. */
  readonly isWatched: boolean;
  /** It is due by the hour, as it may be on many floors at once. */
  readonly isByHour: boolean;
  readonly requests: Requests;
  /** Answers that it wants of minds that take time to think. */
  readonly decisions: number;
}

/** A floor waits for one of each at most. */
export const keyOf = ({ guild, what }: Pick<PacedWish, 'guild' | 'what'>): string => `${guild}/${what}`;
