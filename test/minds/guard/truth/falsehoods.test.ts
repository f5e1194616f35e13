// Lines held to deed and tape: any deed that the grammar tells is read back as itself and no other, and of thousands of
// lines of the understudies none is called false.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Brief } from '../../../../src/minds/briefs/brief.ts';
import { falsehoodsIn } from '../../../../src/minds/guard/truth/falsehoods.ts';
import { money, move, price } from '../../../../src/minds/understudy/grammar/figures.ts';
import { ASSETS } from '../../../../src/show/market/asset.ts';
import type { Decision } from '../../../../src/show/trading/decision.ts';
import { briefOf, holding, quotes, said } from '../../understudy/brief-of.ts';
import { playShow } from '../../understudy/ensemble.ts';

const BRIEF = briefOf('mike', {
  quotes: quotes({ Tech: [320, 610], Crypto: [-1240, -7477], Bonds: [-4, 12] }),
  holding: holding('Crypto', 'long', -42_000),
  dayProfitCents: 154_000,
  rank: 2,
});

const DEED: Decision = {
  ...{ thought: 'I had soup.', speech: 'Nice hat, Alex.', location: 'News Room' },
  ...{ trade: 'Tech', side: 'long', conviction: 2 },
};

const wrong = (lines: Partial<Decision>, different: Partial<Brief> = {}) =>
  falsehoodsIn({ ...DEED, ...lines }, { ...BRIEF, ...different }).map(
    ({ line, words }) => `${line}: ${words}`,
  );

test('where a halt stops what was chosen, both may be told: what was meant and what came of it', () => {
  for (const halted of ['market', 'Tech'] as const) {
    expect(wrong({ thought: 'I am out of Tech.' }, { halted })).toEqual([]);
    expect(wrong({ thought: 'Long Tech, half my limit.' }, { halted })).toEqual([]);
    expect(wrong({ thought: 'I am short Tech.' }, { halted })).toHaveLength(1);
  }
  expect(wrong({ thought: 'I am out of Tech.' }, { halted: 'Bonds' })).toHaveLength(1);
});

describe('a thought may not misreport', () => {
  it.each([
    ['the side', 'Short Tech, and a biscuit.'],
    ['the asset', 'I am buying Bonds. It is time.'],
    ['the size', 'Long Tech, all of it.'],
    ['the size in thirds', 'A third of my limit, no more.'],
    ['a price', 'Crypto at 252.23 is a gift.'],
    ['a small price', 'Crypto at 25.32 is a gift.'],
    ['whose price it is', 'Tech at 25.23 is a gift.'],
    ['a move', 'Tech up 4.1%, and I hum.'],
    ['which way it went', 'Tech down 3.2%, and I cry.'],
    ['its profit', 'I am up $420.'],
    ['its money', 'I have $12,345.'],
    ['its rank', 'I am first.'],
    ['the round', 'Round nine of 24, and no soup.'],
    ['what is left', 'Four rounds left.'],
  ])('%s: %s', (_, thought) => {
    expect(wrong({ thought })).toHaveLength(1);
  });

  it.each([
    'Long Tech, half my limit.',
    'I sold Crypto and I am long Tech.',
    'I am long Crypto, and it hurts; so I buy Tech.',
    'Crypto at 25.23 is a gift.',
    'Crypto down 12.4%, and down 74.8% on the day.',
    'Down $420 on it, and up $1,540 since the bell.',
    'I have about ten grand.',
    'I am second.',
    'It is round eight. Sixteen rounds left.',
    'They think I am short Tech.',
    'Short Bonds was wrong by 5.5%. Long Bonds, wrong too.',
  ])('and may say: %s', (thought) => {
    expect(wrong({ thought })).toEqual([]);
  });
});

describe('a speech', () => {
  it('may not deny the deed by a slip', () => {
    expect(wrong({ speech: 'I am short Tech, friends.' })).toEqual(['speech: I am short Tech']);
  });

  it('may where its thought owns up to deed and front', () => {
    const thought = 'I tell them that I am short. Long Tech, half my limit.';
    expect(wrong({ thought, speech: 'I am short Tech, friends.' })).toEqual([]);
  });

  it('may advise what it likes', () => {
    expect(wrong({ speech: 'Sell Tech, Alex! Sell it all!' })).toEqual([]);
  });

  it('may name no number that is not on the tape, on purpose or not', () => {
    const thought = 'I tell them that I am short. Long Tech, half my limit.';
    expect(wrong({ thought, speech: 'I sold Tech at 99.99.' })).toEqual(['speech: 99.99']);
  });

  it('may repeat what was said, and what the papers wrote', () => {
    const heard = [said('alice', 'Alice', 'Tech belongs at 99.99, up 7.1%.')];
    expect(wrong({ speech: 'Alice, 99.99 is a lonely number, up 7.1% or not.' }, { heard })).toEqual([]);
  });
});

describe('who holds', () => {
  const HOLD = { trade: 'Hold', side: 'long', conviction: 1 } as const;

  it('may not think that it trades', () => {
    expect(wrong({ ...HOLD, thought: 'Short Tech, half my limit.' })).not.toEqual([]);
    expect(wrong({ ...HOLD, thought: 'I am buying Bonds.' })).toEqual(['thought: I am buying Bonds']);
  });

  it('may think of what it holds', () => {
    expect(wrong({ ...HOLD, thought: 'Still long Crypto. It hurts.' })).toEqual([]);
  });
});

const SIZES = { 1: 'a quarter of my limit', 2: 'half my limit', 3: 'all of it' } as const;
const deeds = fc.record({
  trade: fc.constantFrom(...ASSETS),
  side: fc.constantFrom('long' as const, 'short' as const),
  conviction: fc.constantFrom(1 as const, 2 as const, 3 as const),
});

test('any deed in the grammar’s words is that deed and no other', () => {
  fc.assert(
    fc.property(deeds, deeds, fc.nat(3), (told, done, form) => {
      const { trade, side, conviction } = told;
      const verb = side === 'long' ? 'buying' : 'shorting';
      const forms = [
        `${side} ${trade}, ${SIZES[conviction]}.`,
        `Three coffees, so: ${side} ${trade}, ${SIZES[conviction]}!`,
        `I am ${verb} ${trade}, ${SIZES[conviction]}, and I hum.`,
        `I am ${side} ${trade}, ${SIZES[conviction]}.`,
      ];
      const isSo =
        told.trade === done.trade && told.side === done.side && told.conviction === done.conviction;
      const found = wrong({ ...done, thought: forms[form] ?? '' }, { holding: null });
      expect(found.length === 0).toBe(isSo);
    }),
  );
});

test('any figure in the grammar’s words is on its tape, and hardly on another', () => {
  const moves = fc.tuple(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: -9900, max: 30_000 }));
  fc.assert(
    fc.property(
      fc.constantFrom(...ASSETS),
      moves,
      fc.integer({ min: -900_000, max: 900_000 }),
      (asset, bps, cents) => {
        const tape = {
          quotes: quotes({ [asset]: bps }),
          holding: holding(asset, 'long', cents),
        };
        const priceCents = tape.quotes.find((quote) => quote.asset === asset)?.priceCents ?? 0;
        const thought = `${asset} ${move(bps[0])} to ${price(priceCents)}; ${cents < 0 ? 'down' : 'up'} ${money(cents)}.`;
        expect(wrong({ ...DEED, thought }, tape)).toEqual([]);
        expect(wrong({ ...DEED, thought: `${asset} at ${price(priceCents * 10 + 1)}.` }, tape)).toHaveLength(
          1,
        );
      },
    ),
  );
});

test('of five thousand lines of the understudies none is called false', async () => {
  let lines = 0;
  for (let show = 0; show < 18; show++) {
    for (const { brief, decision } of await playShow({ seed: `true ${show}`, chaosEvery: 7 })) {
      lines += 2;
      expect(falsehoodsIn(decision, brief), JSON.stringify(decision)).toEqual([]);
    }
  }
  expect(lines).toBeGreaterThanOrEqual(5_000);
}, 120_000);
