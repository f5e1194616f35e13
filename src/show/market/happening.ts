// What somebody of the cast has done or had done to them, as the newspaper remembers it: only what is over and what
// everybody may know, such as a ruin, a fine, a broken pact.

import type { PerformerId } from '../ids.ts';

/** Of one alone. */
export const OF_ONE = [
  'ruin',
  'bestDay',
  'worstDay',
  'marginCall',
  'comeback',
  'champion',
  'hypocrite',
  'fined',
  'wornForfeit',
] as const;
/** Between two. */
export const OF_TWO = [
  'betPaid',
  'betWelshed',
  'pactKept',
  'pactBroken',
  'tipTrue',
  'tipBurned',
  'loanRepaid',
  'loanDefaulted',
  'dareMade',
  'dareFailed',
  'secretTold',
  'feudOpened',
  'madeUp',
] as const;
export const HAPPENINGS = [...OF_ONE, ...OF_TWO] as const;
export type HappeningKind = (typeof HAPPENINGS)[number];

export interface Happening {
  readonly kind: HappeningKind;
  readonly who: PerformerId;
  readonly other?: PerformerId;
  /** What it hung on, such as `the brass stapler`. */
  readonly matter?: string;
  readonly episode: number;
  readonly round: number;
}

/** What a headline of the cast tells: its pattern in the deck, and the names that fill it. */
export interface About {
  readonly happening: HappeningKind;
  readonly who: PerformerId;
  /** Such as `{name} breaks pact with {other}`. */
  readonly pattern: string;
  readonly name: string;
  readonly other?: string;
  readonly matter?: string;
}
