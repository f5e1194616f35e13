// Information of trades about the news: all of it, none of it, and what chance makes up.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Book } from '../../../../bench/behaviour/nights/take.ts';
import {
  bitsByVoice,
  informationBits,
  overHoldingBp,
  pairOf,
  pairsOf,
  roundBp,
  stoodShare,
  unbiasedBits,
} from '../../../../bench/behaviour/scores/regime.ts';
import { chance } from '../../../../src/show/chance.ts';
import { news } from '../../../minds/understudy/brief-of.ts';
import { nightOf, takeOf } from '../nights/takes.ts';

const repeated = (items: readonly number[], times: number): readonly number[] =>
  Array.from({ length: times }, () => items).flat();

test('a trade that always follows the news carries all that the news has', () => {
  expect(informationBits(repeated([0, 1], 8), repeated([0, 1], 8))).toBeCloseTo(1);
  expect(informationBits(repeated([0, 1, 2, 3], 8), repeated([3, 2, 1, 0], 8))).toBeCloseTo(2);
});

test('a trade that never minds the news carries none', () => {
  expect(informationBits(repeated([0, 0, 1, 1], 8), repeated([0, 1, 0, 1], 8))).toBeCloseTo(0);
});

test('information is never below nothing, nor above what either side has', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(pairs, (drawn) => {
      const bits = informationBits(
        drawn.map(([one]) => one),
        drawn.map(([, other]) => other),
      );
      expect(bits).toBeGreaterThanOrEqual(-1e-9);
      expect(bits).toBeLessThanOrEqual(2 + 1e-9);
    }),
  );
});

test('few turns drawn at random look informed, and the correction takes that away', () => {
  const draw = chance('regime test');
  let [plain, corrected] = [0, 0];
  for (let trial = 0; trial < 40; trial++) {
    const pairs = Array.from({ length: 60 }, () => ({ read: draw.below(6), did: draw.below(6) }));
    plain += informationBits(
      pairs.map(({ read }) => read),
      pairs.map(({ did }) => did),
    );
    const named = pairs.map(({ read, did }) => ({ read: String(read), did: String(did) }));
    corrected += unbiasedBits(named, draw);
  }
  expect(plain / 40).toBeGreaterThan(0.2);
  expect(Math.abs(corrected / 40)).toBeLessThan(0.04);
});

test('a pair is the newest headline’s reading and the trade; a bankrupt, or no news, makes none', () => {
  const bad = [news('All is well', { Bonds: 1 }, 2), news('Crypto burns', { Crypto: -1, Tech: -1 })];
  expect(pairOf(takeOf('mike', { trade: 'Crypto', side: 'short' }, { news: bad }))).toEqual({
    read: 'Tech- Crypto-',
    did: 'short Crypto',
  });
  expect(pairOf(takeOf('mike', { side: 'short' }, { news: bad }))?.did).toBe('Hold');
  expect(pairOf(takeOf('mike', {}))).toBeNull();
  expect(pairOf(takeOf('mike', {}, { news: bad, bankrupt: true }))).toBeNull();
  expect(pairOf(takeOf('mike', null, { news: bad }))).toBeNull();
});

test('each voice has bits of its own', () => {
  const turn = (id: string, isGood: boolean, side: 'long' | 'short') =>
    takeOf(id, { trade: 'Tech', side }, { news: [news('News', { Tech: isGood ? 1 : -1 })] });
  const follows = [true, false].flatMap((isGood) => [
    turn('mike', isGood, isGood ? 'long' : 'short'),
    turn('alice', isGood, 'long'),
  ]);
  const night = nightOf(Array.from({ length: 20 }, () => follows).flat());
  const bits = bitsByVoice([pairsOf(night)], [0]);
  expect(bits.get('mike')).toBeGreaterThan(0.9);
  expect(bits.get('alice')).toBeCloseTo(0);
});

test('profit is counted over what holding would have made', () => {
  const book = (profitBp: number): Book => ({ voice: 'alice', profitBp, rounds: [] });
  expect(overHoldingBp(nightOf([], { books: [book(300), book(-100)], holdingBp: 50 }))).toBe(50);
});

test('Sarah in a crash: where she stood, and what it made', () => {
  const rounds = [
    { regime: 'Crash', changeBp: 200, held: 'short Crypto' },
    { regime: 'Crash', changeBp: -100, held: 'long Bonds' },
    { regime: 'Stagnant', changeBp: 900, held: 'short Tech' },
  ] as const;
  const night = nightOf([], { books: [{ voice: 'sarah', profitBp: 0, rounds }] });
  const stands = (held: string): boolean => held.startsWith('short');
  expect(stoodShare(night, { voice: 'sarah', regime: 'Crash', stands })).toEqual({ hits: 1, of: 2 });
  expect(roundBp(night, 'sarah', 'Crash')).toBe(50);
  expect(roundBp(night, 'sarah', 'Recovery')).toBeNaN();
});
