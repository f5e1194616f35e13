// What of the audience's questions may be left open, how long, and which of them is due.

import type { Model } from '../model.ts';
import type { Day } from '../sheets/day.ts';

/** The round in which it is put counts. */
const ANSWER_ROUNDS = 2;

export const isLate = (putInRound: number | null, round: number): boolean =>
  putInRound !== null && round >= putInRound + ANSWER_ROUNDS - 1;

/** At the end of a round, or of the day: what is left open. */
export function insistAnswered(model: Model, at: 'round' | 'bell'): void {
  const { questions, round } = model.today();
  const left = [...questions].filter(([, open]) => at === 'bell' || isLate(open.putInRound, round));
  model.pencil.facts('questions left open', left, []);
}

export const isAnyPut = ({ questions }: Day): boolean =>
  [...questions.values()].some(({ putInRound }) => putInRound !== null);

/** The one of those that wait with the most behind it; of equals the oldest. */
export function wantedMost({ questions }: Day): string | null {
  const waiting = [...questions].filter(([, { putInRound }]) => putInRound === null);
  const most = Math.max(...waiting.map(([, { backers }]) => backers.size));
  return waiting.find(([, { backers }]) => backers.size === most)?.[0] ?? null;
}

/** Before the first turn of a round: nothing waits that could have been put. */
export function insistPut(model: Model): void {
  const day = model.today();
  model.pencil.facts('the question that was to be put', isAnyPut(day) ? null : wantedMost(day), null);
}
