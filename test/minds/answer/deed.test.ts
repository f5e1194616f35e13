// Where the deed stands among the fields.
import { expect, it } from 'vitest';
import { withDeed } from '../../../src/minds/answer/deed.ts';
import { decideFields } from '../../../src/minds/answer/question-fields.ts';
import { briefOf } from '../understudy/brief-of.ts';

it('stands behind the last choice and before the first word', () => {
  const parts = withDeed(decideFields(briefOf('mike')), { tell: () => 'done', maxTokens: 9 });
  expect(parts.map(({ name }) => name)).toEqual([
    ...['trade', 'side', 'conviction', 'act', 'location'],
    ...['deed', 'thought', 'speech'],
  ]);
});
