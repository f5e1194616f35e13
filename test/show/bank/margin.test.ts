// Margin: interest and fees each round to the bank, a call under 30%, a sale a round later.

import { describe, expect, it } from 'vitest';
import { BORROW_FEE_BP, carryCharges, MARGIN_INTEREST_BP } from '../../../src/show/bank/carry.ts';
import { marginPercent } from '../../../src/show/bank/margin.ts';
import { ALEX, Playhouse, SARAH } from '../../playhouse.ts';

/** Alex is all in, three times over; then Crypto falls by `bp` a round. */
function falling(bp: number): Playhouse {
  const house = new Playhouse().create({ roundsPerEpisode: 12 });
  house.headlineEffects = { Crypto: 1 };
  house.mind = ({ performer }) =>
    performer === ALEX && house.show.positions[ALEX] === undefined && house.show.episode?.round === 1
      ? { trade: 'Crypto', side: 'long', conviction: 3 }
      : {};
  house.ring().round();
  house.headlineEffects = { Crypto: bp };
  return house;
}

describe('carry', () => {
  it('charges interest on what is lent and a fee on what is borrowed, to the bank', () => {
    const house = new Playhouse().create();
    house.mind = ({ performer }) =>
      performer === SARAH ? { trade: 'Tech', side: 'short', conviction: 3 } : {};
    house.ring().round();
    const [charge] = carryCharges(house.show);
    const cash = house.show.money.toJSON()[`cash:${SARAH}`] ?? 0;
    expect(cash).toBeLessThan(0);
    expect(charge?.interestCents).toBe(Math.ceil((-cash * MARGIN_INTEREST_BP) / 10_000));
    expect(charge?.borrowFeeCents).toBe(Math.ceil((2_000_000 * BORROW_FEE_BP) / 10_000));
    const total = (charge?.interestCents ?? 0) + (charge?.borrowFeeCents ?? 0);
    expect(charge?.postings).toEqual([
      { account: `cash:${SARAH}`, amount: -total },
      { account: 'bank', amount: total },
    ]);
  });
});

describe('a margin call', () => {
  it('comes under 30% of equity to exposure, and sells what is still under it a round later', () => {
    const house = falling(-1_200);
    for (let round = 0; round < 4 && house.show.episode?.called.length === 0; round++) house.round();
    const called = house.events().find((event) => event.type === 'marginCalled');
    if (called === undefined) throw new Error('nobody was called');
    expect(called.equityCents * 100).toBeLessThan(called.exposureCents * 30);
    expect(marginPercent(house.show, ALEX)).toBeLessThan(30);
    const before = house.events().length;
    house.startRound();
    const scene = house.events().slice(before);
    const sold = scene.some((event) => event.type === 'liquidated' || event.type === 'wentBankrupt');
    expect(sold).toBe(true);
    expect(house.show.positions[ALEX]).toBeUndefined();
    expect(house.show.episode?.called).toEqual([]);
  });

  it('is lifted by whoever mends it', () => {
    const house = falling(-1_200);
    for (let round = 0; round < 4 && house.show.episode?.called.length === 0; round++) {
      house.startRound();
      if (house.show.episode?.called.length === 0) while (house.answerOne());
    }
    house.headlineEffects = { Crypto: 1 };
    house.mind = ({ performer }) =>
      performer === ALEX ? { trade: 'Bonds', side: 'long', conviction: 1 } : {};
    while (house.answerOne());
    house.startRound();
    const types = house.events().map(({ type }) => type);
    expect(types).toContain('marginRestored');
    expect(types).not.toContain('liquidated');
  });
});
