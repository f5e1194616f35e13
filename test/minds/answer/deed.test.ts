// Where the deed stands among the fields, and all that it could say.
import { expect, it } from 'vitest';
import { allTold, withDeed } from '../../../src/minds/answer/deed.ts';
import { decideFields } from '../../../src/minds/answer/question-fields.ts';
import { briefOf } from '../understudy/brief-of.ts';

it('stands behind the last choice and before the first word', () => {
  const parts = withDeed(decideFields(briefOf('mike')), { tell: () => 'done', maxTokens: 9 });
  expect(parts.map(({ name }) => name)).toEqual([
    ...['trade', 'side', 'conviction', 'act', 'location'],
    ...['deed', 'thought', 'speech'],
  ]);
});

it('all that might be told has every option in it', () => {
  const parts = withDeed(decideFields(briefOf('mike')), {
    tell: ({ trade, side, location }) => `${side} ${trade}, ${location}`,
    maxTokens: 9,
  });
  expect(allTold(parts).split('\n')).toEqual([
    ...['long Tech, Startup Offices', 'long Crypto, Startup Offices', 'long Bonds, Startup Offices'],
    ...['long Hold, Startup Offices', 'short Tech, Startup Offices'],
    ...['long Tech, VC Office', 'long Tech, Coffee Shop', 'long Tech, News Room'],
  ]);
});
