// Questions of the audience: a member asks a trader, who owes an answer and gives it in the room. One is open to a trader at
// a time; what is not answered within so many rounds falls, and whoever asked may ask again at once.

import type { PerformerId, ViewerId } from '../ids.ts';
import type { Script } from '../script.ts';
import type { Episode } from '../state/episode.ts';

export const QUESTION_LENGTH_MAX = 120;
/** Between two questions of one member. */
export const ASK_EVERY_MS = 30 * 60_000;
const ANSWER_WITHIN_ROUNDS = 2;

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
  { questions }: Pick<Episode, 'questions'>,
  trader: PerformerId,
): AudienceQuestion | undefined => questions.find(({ to }) => to === trader);

/** Those that a round leaves unanswered for too long; at the bell all of them. */
export function dropQuestions(script: Script, when: 'round' | 'bell'): void {
  const { episode } = script.show;
  if (episode === null) return;
  for (const { id, round } of episode.questions) {
    if (when === 'round' && episode.round - round < ANSWER_WITHIN_ROUNDS) continue;
    script.emit({ type: 'questionFell', question: id });
  }
}
