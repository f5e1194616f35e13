// The wagers of a pool against a plain list, which is searched and added up whole.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { viewerId } from '../../../src/show/ids.ts';
import { PlacedWagers } from '../../../src/show/parlour/placed-wagers.ts';
import type { OutcomeId, Wager } from '../../../src/show/parlour/wagers.ts';
import { ALEX, ALICE, MIKE, SARAH } from '../../playhouse.ts';

const viewer = fc.integer({ min: 900, max: 960 }).map((number) => viewerId(`${number}`));
const wager = fc.record({
  viewer,
  outcome: fc.constantFrom<OutcomeId>(ALICE, SARAH, ALEX, MIKE),
  chips: fc.integer({ min: 1, max: 900 }),
});
const act = fc.oneof(
  wager.map((placed) => ({ placed, withdrawn: null })),
  viewer.map((withdrawn) => ({ placed: null, withdrawn })),
);

const sumOn = (list: readonly Wager[], outcome: OutcomeId): number =>
  list.filter((each) => each.outcome === outcome).reduce((sum, { chips }) => sum + chips, 0);

it('are the same list with the same sums, whatever is placed, moved and withdrawn', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 300 }), (acts) => {
      let list: readonly Wager[] = [];
      let wagers = PlacedWagers.of<OutcomeId>([]);
      for (const { placed, withdrawn } of acts) {
        const who = placed?.viewer ?? withdrawn;
        list = [...list.filter((each) => each.viewer !== who), ...(placed === null ? [] : [placed])];
        wagers = placed === null ? wagers.without(withdrawn) : wagers.with(placed);
      }
      expect([...wagers]).toEqual(list);
      expect(wagers.size).toBe(list.length);
      for (const outcome of [ALICE, SARAH, ALEX, MIKE]) expect(wagers.on(outcome)).toBe(sumOn(list, outcome));
      expect(wagers.totalChips).toBe(list.reduce((sum, { chips }) => sum + chips, 0));
      for (const each of list) expect(wagers.of(each.viewer)).toEqual(each);
      // As a snapshot keeps them, no outcome of nothing is left over.
      expect(PlacedWagers.of(wagers.toJSON()).staked.equals(wagers.staked)).toBe(true);
    }),
  );
});
