// Who listens is told from who does not, and a name alone decides only where names count.

import { expect, test } from 'vitest';
import type { Exchange } from '../../../../bench/behaviour/scores/social.ts';
import { addressedShare, exchangeOf, heardShares } from '../../../../bench/behaviour/scores/social.ts';
import { heard, takeOf } from '../nights/takes.ts';

const NAMES = ['Alice', 'Mike', 'Sarah', 'Alex'];
const LINES = [
  ['Mike', 'The pigeons left the harbour at noon!'],
  ['Sarah', 'My tins are stacked by the cellar door.'],
  ['Alex', 'Leverage is a rocket without a window.'],
  ['Alice', 'Gerald counted eleven candles.'],
] as const;

const night = (answer: (speaker: string, line: string) => string): readonly Exchange[] =>
  LINES.map(([speaker, line]) => ({ speaker, heard: line, said: answer(speaker, line), names: NAMES }));

const auc = (
  nights: readonly (readonly Exchange[])[],
  names: 'spoken' | 'masked',
  others: 'any' | 'same',
) => {
  const shares = heardShares(nights, { names, others });
  const [hits, of] = shares.reduce(([won, all], share) => [won + share.hits, all + share.of], [0, 0]);
  return hits / of;
};

test('an answer that takes up the line’s own words tells it from all others', () => {
  const listens = night((_, line) => `Nothing about ${line.split(' ').at(-1)} Please.`);
  expect(auc([listens], 'masked', 'same')).toBe(1);
  expect(auc([listens], 'spoken', 'any')).toBe(1);
});

test('an answer that shares nothing tells nothing', () => {
  expect(auc([night(() => 'Soup again.')], 'spoken', 'any')).toBe(0.5);
});

test('a name alone decides where names count, and nothing where they are masked', () => {
  const polite = night((speaker) => `${speaker}, soup again.`);
  expect(auc([polite], 'spoken', 'any')).toBe(1);
  expect(auc([polite], 'masked', 'any')).toBe(0.5);
});

test('in the same episode the news that all talk of tells nothing; elsewhere it does', () => {
  const about = (topic: string) =>
    LINES.map(([speaker]) => ({
      speaker,
      heard: `${topic} doubles, says ${speaker}.`,
      said: `${topic} bores me.`,
      names: NAMES,
    }));
  const nights = ['Zorkium', 'Fleepbank', 'Grumsoft', 'Plaidcoin'].map(about);
  expect(auc(nights, 'masked', 'same')).toBe(0.5);
  expect(auc(nights, 'masked', 'any')).toBeGreaterThan(0.7);
});

test('a rare word weighs more than a common one', () => {
  const lines = ['market opens', 'market closes', 'market sleeps', 'market pigeons'];
  const exchanges = lines.map((line) => ({
    speaker: 'Mike',
    heard: line,
    said: 'Market, with pigeons.',
    names: NAMES,
  }));
  const [share] = heardShares([exchanges.slice(3), exchanges.slice(0, 3)], {
    names: 'masked',
    others: 'any',
  });
  expect(share).toEqual({ hits: 3, of: 3 });
});

test('an exchange is the latest line with the answer to it', () => {
  const take = takeOf('alice', { speech: 'Mike, no.' }, { heard: heard('Mike', 'Buy Zorkium!') });
  expect(exchangeOf(take)).toMatchObject({ speaker: 'Mike', heard: 'Buy Zorkium!', said: 'Mike, no.' });
  expect(exchangeOf(takeOf('alice', {}))).toBeNull();
  expect(exchangeOf(takeOf('alice', null, { heard: heard('Mike', 'Buy!') }))).toBeNull();
});

test('who names the speaker, also in a genitive, addresses them; part of a word does not', () => {
  const say = (said: string): Exchange => ({ speaker: 'Mike', heard: 'Buy.', said, names: NAMES });
  const exchanges = [say('Mike, no.'), say('That is Mike’s car.'), say('Mikey left.'), say('No.')];
  expect(addressedShare(exchanges)).toEqual({ hits: 2, of: 4 });
});
