// What the house model is told of its own choices: the words that it may copy, and whether it lies.
import { expect, it } from 'vitest';
import { decideFields } from '../../../src/minds/answer/question-fields.ts';
import { traderDeed } from '../../../src/minds/house/deed-form.ts';
import { lessonOf } from '../../../src/minds/house/lesson.ts';
import { traderPrompt, traderSkeleton } from '../../../src/minds/house/trader-form.ts';
import { NO_ACT } from '../../../src/show/plot/act.ts';
import { briefOf, holding, quotes } from '../understudy/brief-of.ts';
import { actOf } from './act-of.ts';

const chosen = (more: Readonly<Record<string, string>> = {}) => ({
  ...{ act: NO_ACT, trade: 'Bonds', side: 'long', conviction: '2', says: 'truth', location: 'Coffee Shop' },
  ...more,
});
const BET = actOf('bet.take', { says: "take Mike's bet", answers: true, standing: 'behind' });
const brief = briefOf('alice', { quotes: quotes({ Bonds: [0, -126] }) });
const plotting = { ...brief, plot: { ...brief.plot, acts: [BET] } };

it.each([
  ['a trade', brief, chosen(), 'long Bonds, half my limit, at 98.74'],
  [
    'a lie about it',
    brief,
    chosen({ says: 'lie', location: 'VC Office' }),
    'long Bonds, half my limit, at 98.74; says the opposite; to the VC office',
  ],
  ['nothing to lie about', brief, chosen({ trade: 'Hold', says: 'lie' }), 'hold nothing'],
  [
    'what is kept',
    { ...brief, holding: holding('Tech', 'short', 32_000) },
    chosen({ trade: 'Hold' }),
    'hold short Tech, up $320, five rounds',
  ],
  [
    'what is left',
    { ...brief, holding: holding('Tech', 'short', -100_000) },
    chosen({ conviction: '3' }),
    'long Bonds, all of it, at 98.74, out of short Tech, down a grand',
  ],
  [
    'an act',
    plotting,
    chosen({ trade: 'Hold', act: BET.says }),
    "hold nothing; take bet, Mike, here, Crypto above 110, round twelve, $400, the clown's nose, the brass stapler, behind",
  ],
])('tells of %s', (_, seen, made, told) => {
  expect(traderDeed(seen, made)).toBe(told);
});

it('an act is chosen by its short hand, and stands in the lesson as the engine writes it', () => {
  const skeleton = traderSkeleton(plotting, decideFields(plotting));
  const words = { thought: 'So be it.', speech: 'Done, Mike.' };
  const { answer } = lessonOf(
    { role: 'alice', prompt: traderPrompt(plotting), skeleton },
    { ...chosen({ act: BET.says }), ...words },
  );
  expect(answer[0]).toEqual({
    ...{ kind: 'choice', name: 'act', literal: false },
    ...{ value: 'take bet Mike Crypto above 110', options: ['none', 'take bet Mike Crypto above 110'] },
  });
  expect(answer.map(({ name }) => name)).toEqual([
    ...['act', 'trade', 'side', 'conviction', 'says', 'location'],
    ...['deed', 'thought', 'speech'],
  ]);
  expect(answer.find(({ name }) => name === 'deed')?.value).toContain('take bet, Mike');
});
