// Secrets as they could be otherwise.

import type { Headline } from '../../../src/show/market/headlines.ts';
import { REGIMES, type Regime } from '../../../src/show/market/regimes.ts';
import type { Question } from '../../../src/show/rounds/question.ts';
import type { ChaosVote } from '../../../src/show/votes/chaos.ts';

export const OTHER_THOUGHT = 'Something else.';
export const OTHER_SEED = 'e'.repeat(64);
export const OTHER_PRESS: Headline = { id: 'x', text: 'Another front page', effects: { Tech: 222 } };

export const otherRegime = (regime: Regime): Regime => REGIMES.find((other) => other !== regime) ?? regime;
export const otherEffects = (headline: Headline): Headline => ({ ...headline, effects: { Bonds: 333 } });
export const otherVote = (vote: ChaosVote): ChaosVote => ({
  ...vote,
  options: vote.options.map((option) => ({ ...option, headline: otherEffects(option.headline) })),
});
export const otherQuestion = (question: Question): Question =>
  question.kind === 'review'
    ? { ...question, decision: { ...question.decision, thought: OTHER_THOUGHT } }
    : question;
