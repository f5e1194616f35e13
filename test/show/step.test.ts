// What must always hold, under any order of wishes: the totals, the purity of `step`, and replay.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/show/advance.ts';
import { fold } from '../../src/show/apply.ts';
import { totalOf } from '../../src/show/ledger.ts';
import { emptyShow } from '../../src/show/state/show.ts';
import { step } from '../../src/show/step.ts';
import { DECK, FULL_CAST, GUILD, Playhouse } from '../playhouse.ts';
import { anyWish, type Drawn, INTENT_TYPES, intentOf } from './any-wish.ts';

const wishes = fc.array(anyWish, { minLength: 30, maxLength: 250, size: 'max' });
const opened = () => new Playhouse().create({ roundsPerEpisode: 4, episodesPerSeason: 2 }, FULL_CAST);

function wishPurely(house: Playhouse, drawn: Drawn): void {
  const intent = intentOf(house, drawn);
  const frozen = JSON.stringify(house.show);
  const again = step(house.show, intent, DECK);
  expect(step(house.show, intent, DECK)).toEqual(again);
  expect(JSON.stringify(house.show)).toBe(frozen);
  const ahead = advance(house.show, intent, DECK);
  house.wish(intent);
  if (ahead.ok) expect(ahead.after).toEqual(house.show);
  house.atMs = Math.max(house.atMs + 37, house.show.atMs);
}

function expectFolded(house: Playhouse): void {
  const refolded = house.records.reduce(fold, emptyShow(GUILD));
  expect(refolded).toEqual(house.show);
  const read = JSON.parse(JSON.stringify(house.records)) as typeof house.records;
  expect(JSON.stringify(read.reduce(fold, emptyShow(GUILD)))).toBe(JSON.stringify(house.show));
}

describe('any order of wishes', () => {
  it('keeps the totals, is a pure function, and folds to the same show from its records', () => {
    fc.assert(
      fc.property(wishes, (order) => {
        const house = opened();
        for (const drawn of order) wishPurely(house, drawn);
        expect(totalOf(house.show.money)).toBe(0);
        expect(totalOf(house.show.chips)).toBe(0);
        expectFolded(house);
      }),
      { numRuns: 60 },
    );
  });

  it('is an order in which every wish comes true at times', () => {
    const granted = new Set<string>(['createShow']);
    for (const order of fc.sample(wishes, { seed: 1, numRuns: 60 })) {
      const house = opened();
      for (const drawn of order) {
        if (house.wish(intentOf(house, drawn)).ok) granted.add(drawn[0]);
        house.atMs = Math.max(house.atMs + 37, house.show.atMs);
      }
    }
    expect(INTENT_TYPES.filter((type) => !granted.has(type))).toEqual([]);
  });
});
