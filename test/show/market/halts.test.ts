// Halts: 7% below the opening for a round, 13% for another, 20% for the rest; and one asset of the regulator's.

import { describe, expect, it } from 'vitest';
import { indexBp, levelCalled, tradingIsHalted, tradingIsOver } from '../../../src/show/market/halts.ts';
import { ALEX, bold, Playhouse } from '../../playhouse.ts';

describe('the levels', () => {
  it('weighs the three indices equally', () => {
    const opening = { Tech: 10_000, Crypto: 20_000, Bonds: 5_000 };
    expect(indexBp(opening, { Tech: 9_000, Crypto: 16_000, Bonds: 5_000 })).toBe(-1_000);
  });

  it.each([
    [699, null, undefined],
    [700, null, 7],
    [1_299, { level: 7, round: 2 }, undefined],
    [1_300, { level: 7, round: 2 }, 13],
    [2_100, null, 20],
    [1_500, { level: 20, round: 4 }, undefined],
  ] as const)('%i basis points down after %o calls %o', (fallenBp, before, level) => {
    expect(levelCalled(fallenBp, before)).toBe(level);
  });

  it('lasts for its round, and the last for all that follow', () => {
    expect(tradingIsHalted({ halt: { level: 7, round: 3 }, round: 3 })).toBe(true);
    expect(tradingIsHalted({ halt: { level: 7, round: 3 }, round: 4 })).toBe(false);
    expect(tradingIsHalted({ halt: { level: 20, round: 3 }, round: 9 })).toBe(true);
    expect(tradingIsOver({ halt: { level: 13, round: 3 } })).toBe(false);
  });
});

describe('a market that collapses', () => {
  const house = new Playhouse().create({ roundsPerEpisode: 12 });
  house.mind = bold;
  house.headlineEffects = { Tech: -1_200, Crypto: -1_800 };
  house.episode();
  const events = house.events();
  const over = events.findIndex((event) => event.type === 'tradingHalted' && event.level === 20);

  it('halts, and in the end trades no more', () => {
    expect(over).toBeGreaterThan(0);
    const since = events.slice(over);
    const bell = since.findIndex(({ type }) => type === 'roundClosed' && since.length > 0);
    expect(since.slice(0, bell).some(({ type }) => type === 'deskTraded')).toBe(false);
    expect(since.some((event) => event.type === 'orderRefused' && event.why === 'marketHalted')).toBe(true);
  });

  it('stands still once trading is over', () => {
    const moves = events.slice(over).filter((event) => event.type === 'pricesMoved');
    expect(moves.length).toBeGreaterThan(0);
    for (const move of moves) expect(move.prices).toEqual(move.previous);
  });

  it('lets everybody talk while nobody trades', () => {
    const turns = events.slice(over).filter((event) => event.type === 'turnTaken');
    expect(turns.some(({ performer }) => performer === ALEX)).toBe(true);
  });
});
