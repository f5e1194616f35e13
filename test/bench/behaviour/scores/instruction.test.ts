// What counts as an answer that does as asked, and what is wrong with those that do not.

import { expect, test } from 'vitest';
import { faultOf, faultsIn, instructionShare } from '../../../../bench/behaviour/scores/instruction.ts';
import { nightOf, takeOf } from '../nights/takes.ts';

test.each([
  ['an ordinary turn', takeOf('alice', {}), undefined],
  ['a line that ends in a quotation', takeOf('mike', { speech: 'She said "sell."' }), undefined],
  ['no answer at all', takeOf('alice', null), 'invalid'],
  ['a line of marks', takeOf('alice', { speech: '…!' }), 'empty'],
  ['a line that is too long', takeOf('alice', { thought: `${'so '.repeat(60)}on.` }), 'length'],
  ['a line that breaks off', takeOf('alice', { speech: 'I buy the' }), 'incomplete'],
  ['a model that speaks of itself', takeOf('alice', { speech: 'As an AI I cannot trade.' }), 'role'],
  ['the form inside of a value', takeOf('alice', { speech: '{"trade": "Tech"}.' }), 'role'],
  ['a script of its own', takeOf('alice', { speech: 'Alice: I wait.' }), 'role'],
  ['a bankrupt who trades', takeOf('mike', { trade: 'Tech' }, { bankrupt: true }), 'limits'],
  ['Sarah, long Crypto', takeOf('sarah', { trade: 'Crypto' }), 'limits'],
  ['Sarah, short Crypto', takeOf('sarah', { trade: 'Crypto', side: 'short' }), undefined],
  ['Sarah, short Bonds', takeOf('sarah', { trade: 'Bonds', side: 'short' }), 'limits'],
  ['Alex and a bond', takeOf('alex', { trade: 'Bonds' }), 'limits'],
  ['Alex short on a good day', takeOf('alex', { trade: 'Crypto', side: 'short' }), 'limits'],
  [
    'Alex short in fury',
    takeOf('alex', { trade: 'Crypto', side: 'short' }, { dayProfitCents: -200_000 }),
    undefined,
  ],
])('%s', (_, take, fault) => {
  expect(faultOf(take)).toBe(fault);
});

test('an episode counts its answers, and its faults by kind', () => {
  const night = nightOf([takeOf('alice', {}), takeOf('alice', null), takeOf('sarah', { trade: 'Tech' })]);
  expect(instructionShare(night)).toEqual({ hits: 1, of: 3 });
  expect(faultsIn([night])).toEqual({ invalid: 1, limits: 1 });
});
