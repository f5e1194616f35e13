// Headlines of members that wait: for somebody with Manage Server to approve them, and then for a vote that is open.

import type { ViewerId } from '../ids.ts';
import type { Headline } from '../market/headlines.ts';
import { CHAOS_OPTIONS_MAX, type ChaosOption, type ChaosVote } from './chaos.ts';

/** More than a manager reads in one go. */
export const HELD_HEADLINES_MAX = 20;

export interface HeldHeadline {
  /** Such as `h314`: short, for buttons. */
  readonly id: string;
  readonly text: string;
  readonly by: ViewerId;
  /** Whether its author's name stands under it. */
  readonly signed: boolean;
  /** It waits for the next vote; else for a manager. */
  readonly approved: boolean;
}

export type Verdict = 'approved' | 'refused';

/** What became of somebody's headline, until they have been told. */
export interface UntoldVerdict {
  readonly viewer: ViewerId;
  readonly text: string;
  readonly verdict: Verdict;
}

/** Those that wait for a manager, oldest first. */
export const unreviewed = ({ held }: { readonly held: readonly HeldHeadline[] }): readonly HeldHeadline[] =>
  held.filter(({ approved }) => !approved);

/** Whether another headline of one's own still fits in the vote. */
export const hasRoomFor = ({ options }: Pick<ChaosVote, 'options'>, viewer: ViewerId): boolean =>
  options.length < CHAOS_OPTIONS_MAX && !options.some(({ by }) => by === viewer);

/** As it stands in a vote. */
export const optionOf = (
  { by, signed }: Pick<HeldHeadline, 'by' | 'signed'>,
  headline: Headline,
): ChaosOption => (signed ? { headline, by, signed } : { headline, by });
