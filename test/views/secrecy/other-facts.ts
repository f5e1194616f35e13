// Secrets as they could be otherwise.

import { viewerId } from '../../../src/show/ids.ts';
import { ASSETS, type Asset, type Effects } from '../../../src/show/market/asset.ts';
import { type Headline, hintsOf } from '../../../src/show/market/headlines.ts';
import { REGIMES, type Regime } from '../../../src/show/market/regimes.ts';
import type { Terms, Thread } from '../../../src/show/plot/thread.ts';
import type { Question } from '../../../src/show/rounds/question.ts';
import type { ChaosVote } from '../../../src/show/votes/chaos.ts';

export const OTHER_THOUGHT = 'Something else.';
/** In the place of one who does what is nobody's business. */
export const OTHER_MEMBER = viewerId('999');
export const OTHER_SEED = 'e'.repeat(64);
export const OTHER_PRESS: Headline = { id: 'x', text: 'Another front page', effects: { Tech: 222 } };

export const otherRegime = (regime: Regime): Regime => REGIMES.find((other) => other !== regime) ?? regime;
/** Of the same direction and about the same size, which is all that may be known. */
export function otherEffects(headline: Headline): Headline {
  const others = ASSETS.flatMap((asset): (readonly [Asset, number])[] => {
    const bp = headline.effects[asset];
    if (bp === undefined || bp === 0) return [];
    const alike = [bp + 1, bp - 1].find((other) => isSameHint({ [asset]: bp }, { [asset]: other }));
    return [[asset, alike ?? bp]];
  });
  return { ...headline, effects: Object.fromEntries(others) };
}
const isSameHint = (one: Effects, other: Effects): boolean =>
  JSON.stringify(hintsOf(one)) === JSON.stringify(hintsOf(other));
export const otherVote = (vote: ChaosVote): ChaosVote => ({
  ...vote,
  options: vote.options.map((option) => ({ ...option, headline: otherEffects(option.headline) })),
});
export const otherQuestion = (question: Question): Question =>
  question.kind === 'review'
    ? { ...question, decision: { ...question.decision, thought: OTHER_THOUGHT } }
    : question.kind === 'decide'
      ? { ...question, acts: [] }
      : question;

/** Whether a tip is what its giver's own book says is nobody's business until it is out. */
export const otherThread = (thread: Thread): Thread =>
  thread.kind === 'tip' ? { ...thread, terms: { ...thread.terms, honest: !thread.terms.honest } } : thread;
export const otherTerms = (terms: Terms): Terms =>
  'honest' in terms ? { ...terms, honest: !terms.honest } : terms;
