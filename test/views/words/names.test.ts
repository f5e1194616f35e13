import { expect, test } from 'vitest';
import { findTrader, namedLike } from '../../../src/views/words/names.ts';
import { Playhouse } from '../../playhouse.ts';

const { cast } = new Playhouse().create().show;

test.each(['alex', 'Alex', ' ALEX ', 'ＡＬＥＸ', 'al\u200bex', 'Аlex', 'Aléx'])('"%s" is Alex', (typed) => {
  expect(findTrader({ cast }, typed)?.id).toBe('alex');
});

test('what is typed so far is looked for in the same way', () => {
  expect(namedLike(cast, 'ａｌｉ').map(({ id }) => id)).toEqual(['alice']);
  expect(findTrader({ cast }, 'zoe')).toBeUndefined();
});
