// The bench's own reader: what it finds in thoughts and numbers, and what it makes of it.

import { describe, expect, it } from 'vitest';
import type { TraderTake } from '../../../../bench/behaviour/nights/take.ts';
import { numberTrueShare, thoughtTrueShare, toldIn } from '../../../../bench/behaviour/scores/truth.ts';
import { figuresOf } from '../../../../bench/behaviour/scores/truth-figures.ts';
import type { Decision } from '../../../../src/show/trading/decision.ts';
import { briefOf, quotes } from '../../../minds/understudy/brief-of.ts';
import { playShow } from '../../../minds/understudy/ensemble.ts';

const brief = briefOf('mike', { quotes: quotes({ Tech: [320, 610], Crypto: [-1240, -7477] }) });
const take = (lines: Partial<Decision>): TraderTake => ({
  kind: 'decide',
  brief,
  answer: {
    ...{
      thought: 'Soup.',
      speech: 'Hat.',
      trade: 'Tech',
      side: 'long',
      conviction: 2,
      location: 'News Room',
    },
    ...lines,
  },
  fault: null,
});

describe('thoughts', () => {
  it.each([
    ['Long Tech, half my limit.', 2, 2],
    ['Short Tech, half my limit.', 1, 2],
    ['Short Crypto, all of it.', 0, 2],
    ['They think I am short Tech. I am long Tech.', 1, 1],
    ['I am buying Bonds!', 0, 1],
    ['The soup was good.', 0, 0],
  ])('%s: %i of %i', (thought, hits, of) => {
    expect(thoughtTrueShare([take({ thought })])).toEqual({ hits, of });
  });

  it('are taken apart by sentences', () => {
    expect(toldIn('If I were long Tech I would sing. "Short Tech", says the sign.')).toEqual([]);
  });
});

describe('numbers', () => {
  it.each([
    ['Crypto at 25.23 is a gift.', 1, 1],
    ['Crypto at 252.23 is a gift.', 0, 1],
    ['Tech up 3.2% and Crypto down 12.4%.', 2, 2],
    ['Tech up 3.9%.', 0, 1],
    ['I have $10,000 and 41 spoons.', 1, 1],
    ['I have three grand.', 0, 1],
    ['Round eight of 24.', 1, 1],
  ])('%s: %i of %i', (speech, hits, of) => {
    expect(numberTrueShare([take({ speech })])).toEqual({ hits, of });
  });

  it('are found word by word', () => {
    expect(figuresOf('At 11:42 nothing, 3.4% odds')).toEqual([]);
  });
});

it('finds the understudy true, who tells things as they are', async () => {
  const takes = (await playShow({ seed: 'bench truth d', rounds: 24, episodes: 2 })).map(
    ({ brief: told, decision }): TraderTake => ({
      kind: 'decide',
      brief: told,
      answer: decision,
      fault: null,
    }),
  );
  const [thought, number] = [thoughtTrueShare(takes), numberTrueShare(takes)];
  expect(thought.of).toBeGreaterThan(25);
  expect(number.of).toBeGreaterThan(60);
  expect(thought.hits / thought.of).toBeGreaterThan(0.999);
  expect(number.hits / number.of).toBeGreaterThan(0.999);
}, 60_000);
