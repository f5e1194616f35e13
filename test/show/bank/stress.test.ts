// The bank cannot go below zero: the stress exceeds every move that a round can make, no order passes it,
// and what stands is cut when it must be. Tried with minds that want to break it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalCents, STRESS_PERCENT, stressedCents } from '../../../src/show/bank/stress.ts';
import { ASSETS } from '../../../src/show/market/asset.ts';
import { gapsIn, MOVE_MAX_BP, movePrices } from '../../../src/show/market/market.ts';
import { REGIMES } from '../../../src/show/market/regimes.ts';
import type { Decision } from '../../../src/show/trading/decision.ts';
import { ALEX, FULL_CAST, MIKE, Playhouse } from '../../playhouse.ts';

describe('the stress', () => {
  it('is more than any round can do', () => {
    for (const asset of ASSETS)
      expect(MOVE_MAX_BP[asset]).toBeLessThanOrEqual((STRESS_PERCENT[asset] - 5) * 100);
  });

  it('bounds every move, whatever the news', () => {
    const bp = fc.integer({ min: -50_000, max: 50_000 });
    const price = fc.integer({ min: 100, max: 5_000_000 });
    fc.assert(
      fc.property(
        fc.record({ Tech: price, Crypto: price, Bonds: price }),
        fc.record({ Tech: bp, Crypto: bp, Bonds: bp }),
        fc.constantFrom(...REGIMES),
        fc.nat(),
        (prices, effects, regime, round) => {
          const at = { seed: 's', round, regime };
          const moved = movePrices(prices, { ...at, effects: [effects], flow: {}, gaps: gapsIn(at) });
          for (const asset of ASSETS) {
            const change = Math.abs(moved[asset] - prices[asset]);
            expect(change * 100).toBeLessThan(prices[asset] * STRESS_PERCENT[asset]);
          }
        },
      ),
    );
  });
});

const wish = fc.record({
  trade: fc.constantFrom('Tech', 'Crypto', 'Bonds', 'Hold'),
  side: fc.constantFrom('long', 'short'),
  conviction: fc.constantFrom(3, 3, 3, 1),
}) as fc.Arbitrary<Pick<Decision, 'trade' | 'side' | 'conviction'>>;
const shock = fc.record({
  Tech: fc.integer({ min: -3_000, max: 3_000 }),
  Crypto: fc.integer({ min: -6_000, max: 6_000 }),
  Bonds: fc.integer({ min: -1_500, max: 1_500 }),
});

describe('the bank', () => {
  it('stays above zero after every event, whoever is all in on whatever', () => {
    const round = fc.record({ wishes: fc.array(wish, { minLength: 4, maxLength: 4 }), shock });
    fc.assert(
      fc.property(
        fc.array(round, { minLength: 10, maxLength: 30 }),
        fc.stringMatching(/^[0-9a-f]{64}$/),
        (rounds, seed) => {
          const house = new Playhouse().create({ roundsPerEpisode: 8 }, FULL_CAST);
          for (const { wishes, shock: effects } of rounds) {
            if (house.show.episode === null) house.ring(seed);
            house.headlineEffects = effects;
            let turn = 0;
            house.mind = () => wishes[turn++ % wishes.length] ?? {};
            house.round();
            expect(capitalCents(house.show)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('passes the stress again after every move', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 40 });
    house.mind = ({ performer }) => ({
      trade: 'Crypto',
      side: performer === MIKE ? 'short' : 'long',
      conviction: 3,
    });
    house.headlineEffects = { Crypto: 900 };
    house.ring();
    while (house.show.episode !== null) {
      house.startRound();
      expect(stressedCents(house.show)).toBeGreaterThanOrEqual(0);
      while (house.answerOne());
    }
    expect(house.show.season.episodesPlayed).toBe(1);
  });

  it('overrules with the numbers, and never silently', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 40 });
    house.mind = () => ({ trade: 'Crypto', side: 'long', conviction: 3 });
    house.headlineEffects = { Crypto: 900 };
    house.episode();
    const overruled = house.events().filter((event) => event.type === 'overruled');
    expect(overruled.length).toBeGreaterThan(0);
    for (const event of overruled) {
      expect(event.allowedCents).toBeLessThan(event.askedCents);
      expect(event.stressedCents).toBeLessThan(0);
      expect(event.capitalCents).toBeGreaterThan(0);
    }
    expect(house.events().some((event) => event.type === 'orderFilled' && event.performer === ALEX)).toBe(
      true,
    );
  });
});
