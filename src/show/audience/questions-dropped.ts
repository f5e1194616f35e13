// What becomes of the audience's questions that nobody has answered, at the end of a round and at the bell.

import type { Script } from '../script.ts';
import { ANSWER_WITHIN_ROUNDS } from './questions.ts';

/** Those that a round leaves unanswered for too long; at the bell all of them. */
export function dropQuestions(script: Script, when: 'round' | 'bell'): void {
  const { episode } = script.show;
  if (episode === null) return;
  for (const { id, round } of episode.questions) {
    if (when === 'round' && episode.round - round < ANSWER_WITHIN_ROUNDS) continue;
    script.emit({ type: 'questionFell', question: id });
  }
}
