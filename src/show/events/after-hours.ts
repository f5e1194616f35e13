// What comes after the trading of an evening is over: thoughts confessed, and the verdict of the ruined; and what each
// makes of the show.

import type { PerformerId } from '../ids.ts';
import { withEpisode } from '../state/show.ts';
import type { Folds } from './fold.ts';
import { unchanged } from './fold.ts';

export interface AfterHoursBegan {
  readonly type: 'afterHoursBegan';
  readonly round: number;
}
/** By the line of the turn that came before: what somebody thought in a turn of today. */
export interface Confessed {
  readonly type: 'confessed';
  readonly performer: PerformerId;
  readonly turn: number;
  /** The round of that turn. */
  readonly ofRound: number;
  readonly thought: string;
}
/** By one of the ruined, with the turn that came before. */
export interface VerdictGiven {
  readonly type: 'verdictGiven';
  readonly juror: PerformerId;
  readonly culprit: PerformerId;
}
/** All verdicts together; null where the most votes are on more than one. */
export interface JuryReturned {
  readonly type: 'juryReturned';
  readonly culprit: PerformerId | null;
  /** On the culprit, of so many jurors. */
  readonly votes: number;
  readonly jurors: number;
}

export type AfterHoursEvent = AfterHoursBegan | Confessed | VerdictGiven | JuryReturned;

export const afterHoursFolds = {
  afterHoursBegan: unchanged,
  confessed: (show, { performer, turn }) =>
    withEpisode(show, ({ confessed, round: inRound }) => ({
      confessed: [...confessed, { performer, turn, inRound }],
    })),
  verdictGiven: (show, { juror, culprit }) =>
    withEpisode(show, ({ verdicts }) => ({ verdicts: [...verdicts, { juror, culprit }] })),
  juryReturned: unchanged,
} satisfies Folds<AfterHoursEvent>;
