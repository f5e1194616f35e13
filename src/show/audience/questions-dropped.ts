// What becomes of the audience's questions that nobody has answered, at the end of a round and at the bell.

import type { Script } from '../script.ts';
import { ANSWER_WITHIN_ROUNDS, type AudienceQuestion } from './questions.ts';

/** What was put and is unanswered for too long; at the bell all that was asked. */
export function dropQuestions(script: Script, when: 'round' | 'bell'): void {
  const { episode } = script.show;
  if (episode === null) return;
  for (const question of episode.questions) {
    if (when === 'round' && !isOverdue(question, episode.round)) continue;
    script.emit({ type: 'questionFell', question: question.id });
  }
}

/** At the end of the round. */
export const isOverdue = ({ putInRound }: AudienceQuestion, round: number): boolean =>
  putInRound !== undefined && round - putInRound >= ANSWER_WITHIN_ROUNDS - 1;
