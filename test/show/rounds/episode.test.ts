// An episode from bell to bell, the season that it belongs to, and its rounds.
import { describe, expect, it } from 'vitest';
import { STARTING_PRICES } from '../../../src/show/market/asset.ts';
import { equityCents } from '../../../src/show/trading/books.ts';
import { ALEX, bold, CAST, Playhouse } from '../../playhouse.ts';

const opened = (settings = {}) => new Playhouse().create(settings).ring();

describe('an episode', () => {
  it('opens with $10,000 each, the commitment, and betting; the seed stays in the journal', () => {
    const house = opened();
    for (const { id } of CAST) expect(equityCents(house.show, id)).toBe(1_000_000);
    expect(house.show.episode?.commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(house.show.episode?.pools[0]?.outcomes).toHaveLength(4);
  });

  it('locks betting at half the episode', () => {
    const house = opened({ paceMs: 1000, roundsPerEpisode: 10 });
    const { episode } = house.show;
    expect((episode?.locksAtMs ?? 0) - (episode?.nextRoundAtMs ?? 0)).toBe(5000);
  });

  it('closes with its last round, sells everything, and names who earned most since the bell', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 5 });
    house.mind = bold;
    house.episode();
    expect(house.show.positions).toEqual({});
    const result = house.show.lastResult;
    const best = Math.max(...Object.values(result?.profitCents ?? {}));
    expect(result?.winners.map((id) => result.profitCents[id])).toEqual([best]);
  });

  it('rings by the clock where rounds stood still, and drops the open questions', () => {
    const house = opened();
    house.startRound();
    house.atMs = house.show.episode?.closesAtMs ?? 0;
    house.must({ type: 'ringClosingBell', atMs: house.atMs });
    expect(house.show.episode).toBeNull();
  });

  it('carries money from one episode to the next', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 3 });
    house.mind = bold;
    house.episode();
    const before = equityCents(house.show, ALEX);
    house.mind = () => ({});
    house.ring();
    expect(equityCents(house.show, ALEX)).toBe(before);
  });
});

describe('a season', () => {
  it('crowns its richest after the last episode, and starts anew with $10,000 and prices of 100', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 2, episodesPerSeason: 2 });
    house.mind = bold;
    house.episode().episode();
    expect(house.show.hallOfFame).toHaveLength(1);
    expect(house.show.hallOfFame[0]).toMatchObject({ season: 1 });
    house.ring();
    expect(house.show.season).toEqual({ number: 2, episodesPlayed: 0 });
    expect(house.show.prices).toEqual(STARTING_PRICES);
    for (const { id } of CAST) expect(equityCents(house.show, id)).toBe(1_000_000);
  });
});

describe('a season made shorter', () => {
  it('between two episodes crowns its champion before the next one opens', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 2, episodesPerSeason: 5 });
    house.mind = bold;
    house.episode().episode();
    house.must({ type: 'changeSettings', atMs: house.atMs, settings: { episodesPerSeason: 2 } });
    house.ring();
    expect(house.show.hallOfFame.map(({ season }) => season)).toEqual([1]);
    expect(house.show.season.number).toBe(2);
  });
});

describe('a round', () => {
  it('asks performers in different rooms at once, and in one room one after another', () => {
    const house = opened();
    house.startRound();
    expect(house.show.episode?.asked).toHaveLength(4);
    house.mind = () => ({ location: 'Coffee Shop' });
    while (house.answerOne());
    house.startRound();
    expect(house.show.episode?.asked).toHaveLength(1);
    expect(house.show.episode?.waiting).toHaveLength(3);
    house.answerOne();
    expect(house.show.episode?.asked).toHaveLength(1);
  });

  it('draws its order anew', () => {
    const house = opened({ roundsPerEpisode: 20 });
    for (let round = 0; round < 12; round++) house.round();
    const orders = house
      .events()
      .flatMap((event) => (event.type === 'roundStarted' ? [event.order.join()] : []));
    expect(new Set(orders).size).toBeGreaterThan(5);
  });

  it('never has the same headline twice in an episode', () => {
    const house = opened({ roundsPerEpisode: 20 });
    for (let round = 0; round < 20; round++) house.round();
    const ids = house
      .events()
      .flatMap((event) => (event.type === 'headlinePublished' ? [event.headline.id] : []));
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
