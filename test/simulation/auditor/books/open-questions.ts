// What of the audience's questions may be left open, and how long.

import type { Model } from '../model.ts';

export const ANSWER_ROUNDS = 2;

/** At the end of a round, or of the day: what is left open. */
export function insistAnswered(model: Model, at: 'round' | 'bell'): void {
  const { questions, round } = model.today();
  const left = [...questions].filter(([, open]) => at === 'bell' || round - open.round >= ANSWER_ROUNDS);
  model.pencil.facts('questions left open', left, []);
}
