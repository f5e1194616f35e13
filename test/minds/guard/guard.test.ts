// What gets past the stage door, and what each refusal says.

import { expect, test } from 'vitest';
import { guard } from '../../../src/minds/guard/guard.ts';
import { sentenceKey } from '../../../src/show/speech/spoken.ts';

const BRIEF = { ownLines: ['I said it before.'], spoken: [sentenceKey('The goose is long Crypto')] };
const GOOD = {
  thought: 'Sell before the goose does.',
  trade: 'Crypto',
  side: 'short',
  conviction: 2,
  speech: 'Mike, "goose" is not a ticker.',
  location: 'News Room',
};

test('a decision passes as it is', () => {
  expect(guard(GOOD, BRIEF)).toEqual({ ok: true, answer: GOOD });
});

test('white space is collapsed, line ends and tabs too', () => {
  const ragged = { ...GOOD, speech: '  Mike,\n\t"goose"  is not\u2028 a ticker. ' };
  expect(guard(ragged, BRIEF)).toEqual({ ok: true, answer: GOOD });
});

test.each([
  ['no object', 'Crypto!', /^the decision: /],
  ['null', null, /^the decision: /],
  ['a missing key', { ...GOOD, speech: undefined }, /^speech: /],
  ['an extra key', { ...GOOD, order: 66 }, /order/],
  ['an unknown asset', { ...GOOD, trade: 'Gold' }, /^trade: /],
  ['an unknown side', { ...GOOD, side: 'up' }, /^side: /],
  ['a conviction out of range', { ...GOOD, conviction: 4 }, /^conviction: /],
  ['a conviction in words', { ...GOOD, conviction: '2' }, /^conviction: /],
  ['an unknown room', { ...GOOD, location: 'Trading Floor' }, /^location: /],
  ['an empty speech', { ...GOOD, speech: ' \n ' }, /^speech is empty/],
  ['an overlong thought', { ...GOOD, thought: 'so '.repeat(60) }, /^thought has 179 characters, at most 160/],
  ['a control character', { ...GOOD, speech: 'ring \u0007 ring' }, /^speech has a control character/],
  [
    'a turned direction of writing',
    { ...GOOD, thought: 'abc \u202e cba' },
    /^thought has a control character/,
  ],
  ['half a character', { ...GOOD, speech: 'goose \ud83e' }, /^speech has a control character/],
  ['an own line again', { ...GOOD, speech: 'I  said it BEFORE.' }, /^speech repeats an own line/],
  [
    'a sentence that was said',
    { ...GOOD, speech: 'Listen. The goose is long crypto!' },
    /repeats "The goose is long crypto"/,
  ],
])('%s is refused', (_, value, fault) => {
  const guarded = guard(value, BRIEF);
  expect(guarded.ok).toBe(false);
  expect(guarded.ok ? '' : guarded.fault).toMatch(fault);
});
