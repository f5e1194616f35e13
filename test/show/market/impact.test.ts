// Price impact: linear in the order flow over the depth, at most half a percent a round, half in the Startup Offices.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPTH_CENTS, flowOf, IMPACT_MAX_BP, impactBp } from '../../../src/show/market/impact.ts';
import { ALEX, Playhouse } from '../../playhouse.ts';

describe('impact', () => {
  it('is linear over the depth', () => {
    expect(impactBp({ Tech: DEPTH_CENTS.Tech / 10 }, 'Tech')).toBe(10);
    expect(impactBp({ Tech: -DEPTH_CENTS.Tech / 5 }, 'Tech')).toBe(-20);
    expect(impactBp({}, 'Crypto')).toBe(0);
  });

  it('is never more than half a percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (flow) => {
        expect(Math.abs(impactBp({ Crypto: flow }, 'Crypto'))).toBeLessThanOrEqual(IMPACT_MAX_BP);
      }),
    );
  });

  it.each([
    ['long', 'enter', 1_000],
    ['long', 'leave', -1_000],
    ['short', 'enter', -1_000],
    ['short', 'leave', 1_000],
  ] as const)('a %s that %ss presses %i', (side, does, flow) => {
    expect(flowOf({ side, does, valueCents: 1_000 }, 'News Room')).toBe(flow);
    expect(flowOf({ side, does, valueCents: 1_000 }, 'Startup Offices')).toBe(flow / 2);
  });

  it('is felt at the next move, once', () => {
    const house = new Playhouse().create();
    house.mind = ({ performer }) =>
      performer === ALEX ? { trade: 'Crypto', side: 'long', conviction: 3 } : {};
    house.ring().round();
    const flow = house.show.episode?.flowCents.Crypto ?? 0;
    expect(flow).toBeGreaterThan(0);
    house.mind = () => ({});
    house.startRound();
    const moves = house.events().filter((event) => event.type === 'pricesMoved');
    expect(moves.at(-1)?.impactBp.Crypto).toBe(impactBp({ Crypto: flow }, 'Crypto'));
    expect(house.show.episode?.flowCents).toEqual({});
  });
});
