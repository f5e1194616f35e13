// Relations, the two-faced score, promises: what the performers are to one another, read off what they do.

import { describe, expect, it } from 'vitest';
import { leaningOn } from '../../../src/show/cast/leaning.ts';
import { promiseIn } from '../../../src/show/cast/promise.ts';
import { pairKey, SCORE_MAX, strongestTie } from '../../../src/show/cast/relation.ts';
import { deniesTrade, hypocriteOf } from '../../../src/show/cast/two-faced.ts';
import { ALEX, ALICE, MIKE, Playhouse, SARAH } from '../../playhouse.ts';

describe('relations', () => {
  it('suffer from betting against and gain from agreeing, with the reason', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 20 });
    house.mind = ({ performer }) => ({
      trade: performer === MIKE ? 'Bonds' : 'Tech',
      side: performer === SARAH ? 'short' : 'long',
      conviction: 1,
    });
    house.ring();
    for (let round = 0; round < 3; round++) house.round();
    const between = (one: typeof ALEX, other: typeof ALEX) => house.show.relations[pairKey(one, other)];
    expect(between(ALICE, SARAH)).toMatchObject({ reason: 'betAgainst' });
    expect(between(ALICE, SARAH)?.score).toBeLessThan(-3);
    expect(between(ALICE, ALEX)?.score).toBeGreaterThan(3);
    expect(between(ALICE, MIKE)).toBeUndefined();
    expect(strongestTie(house.show.relations, SARAH)?.score).toBeLessThan(0);
  });

  it('never leave their scale', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 30 });
    house.mind = ({ performer }) => ({ trade: 'Tech', side: performer === SARAH ? 'short' : 'long' });
    house.ring();
    for (let round = 0; round < 25; round++) house.round();
    const scores = Object.values(house.show.relations).map((relation) => Math.abs(relation?.score ?? 0));
    expect(Math.max(...scores)).toBe(SCORE_MAX);
  });
});

describe('a speech leans', () => {
  it.each([
    ['Crypto to the moon, buy it all', 'Crypto', 1],
    ['I am selling Tech before it crashes', 'Tech', -1],
    ['I would never buy Crypto', 'Crypto', -1],
    ['Sell Tech. Bonds are safe', 'Bonds', 1],
    ['Sell Tech. Bonds are safe', 'Crypto', 0],
    ['What a lovely hat', 'Tech', 0],
  ] as const)('%s: on %s %i', (speech, asset, leaning) => {
    expect(leaningOn(speech, asset)).toBe(leaning);
  });
});

describe('two faces', () => {
  it('are a speech against the trade, weighed by conviction', () => {
    expect(deniesTrade({ trade: 'Crypto', side: 'short', speech: 'Buy Crypto!' })).toBe(true);
    expect(deniesTrade({ trade: 'Crypto', side: 'long', speech: 'Buy Crypto!' })).toBe(false);
    expect(deniesTrade({ trade: 'Hold', side: 'short', speech: 'Buy Crypto!' })).toBe(false);
  });

  it('are counted, and the biggest hypocrite is named at the bell', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 3 });
    house.mind = ({ performer }) =>
      performer === MIKE
        ? { trade: 'Tech', side: 'short', conviction: 3, speech: 'I buy Tech, Tech is strong!' }
        : {};
    house.episode();
    const named = house.events().find((event) => event.type === 'hypocriteNamed');
    expect(named).toMatchObject({ performer: MIKE, degree: 9 });
  });

  it('are nobody when nobody is', () => {
    expect(hypocriteOf({ twoFaced: {} })).toMatchObject({ performer: null, degree: 0 });
  });
});

describe('a promise', () => {
  it.each([
    ['Hello. I will never sell Crypto. Bye!', 'I will never sell Crypto'],
    ["You'll see", undefined],
  ])('in "%s" is %s', (speech, promise) => {
    expect(promiseIn(speech)).toBe(promise);
  });
});
