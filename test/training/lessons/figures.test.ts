// A brief with other figures is the same brief: what follows from moves and ranks does not change.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsOf } from '../../../src/minds/understudy/facts.ts';
import { chance } from '../../../src/show/chance.ts';
import { withOtherFigures } from '../../../training/lessons/figures.ts';
import { actOf } from '../../minds/house/act-of.ts';
import { briefOf, holding, quotes } from '../../minds/understudy/brief-of.ts';

const base = briefOf('alice', {
  quotes: quotes({ Tech: [8, -310], Crypto: [-60, 1_240] }),
  equityCents: 943_800,
  dayProfitCents: -56_200,
  holding: holding('Bonds', 'short', 7_000),
});
const brief = { ...base, plot: { ...base.plot, acts: [actOf('bet.offer')] } };

it('moves, shares and rounds left stay', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const other = withOtherFigures(brief, chance(seed, 'figures'));
      expect(other.quotes.map(({ roundBp, dayBp }) => [roundBp, dayBp])).toEqual(
        brief.quotes.map(({ roundBp, dayBp }) => [roundBp, dayBp]),
      );
      expect(other.rounds - other.round).toBe(brief.rounds - brief.round);
      expect(Math.abs(factsOf(other).dayBp - factsOf(brief).dayBp)).toBeLessThanOrEqual(60);
      const [act] = other.plot.acts;
      const terms = act?.terms;
      expect(terms !== undefined && 'levelCents' in terms && terms.untilRound - other.round).toBe(4);
    }),
  );
});

it('prices have from one digit to six, and small ones are common', () => {
  const prices = Array.from({ length: 600 }, (_, index) =>
    withOtherFigures(brief, chance(String(index), 'figures')).quotes.map(({ priceCents }) => priceCents),
  ).flat();
  const share = (from: number, to: number): number =>
    prices.filter((cents) => cents >= from && cents < to).length / prices.length;
  expect(share(30, 3_000)).toBeGreaterThan(0.22);
  expect(share(100_000, 20_000_000)).toBeGreaterThan(0.05);
  expect(Math.min(...prices)).toBeLessThan(87);
});
