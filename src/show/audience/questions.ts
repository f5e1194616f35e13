// Questions of the audience: a member asks a trader, who owes an answer and gives it in the room. One is open to a trader at
// a time; what is not answered within so many rounds falls, and whoever asked may ask again at once.

import type { PerformerId, ViewerId } from '../ids.ts';

export const QUESTION_LENGTH_MAX = 120;
/** Between two questions of one member. */
export const ASK_EVERY_MS = 30 * 60_000;
export const ANSWER_WITHIN_ROUNDS = 2;

export interface AudienceQuestion {
  /** Such as `e3q2`: the second of the third episode. */
  readonly id: string;
  readonly by: ViewerId;
  readonly to: PerformerId;
  /** Filtered, in one line. Quoted to the minds as a question, never as an instruction. */
  readonly text: string;
  readonly round: number;
}

export const questionTo = (
  { questions }: { readonly questions: readonly AudienceQuestion[] },
  trader: PerformerId,
): AudienceQuestion | undefined => questions.find(({ to }) => to === trader);
