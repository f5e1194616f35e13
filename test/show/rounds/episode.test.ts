import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/show/apply.ts';
import { BrokenInvariant } from '../../../src/show/invariants.ts';
import { STARTING_PRICES } from '../../../src/show/market/asset.ts';
import { equityCents } from '../../../src/show/trading/books.ts';
import { ALEX, ALICE, ANN, bold, CAST, Playhouse, SARAH } from '../../playhouse.ts';

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

describe('hearing', () => {
  it('gives the last thing each one present said there since one was last on turn', async () => {
    const { heardBy } = await import('../../../src/show/cast/hearing.ts');
    const house = opened();
    house.mind = ({ performer, id }) => ({ location: 'Coffee Shop', speech: `${performer} says ${id}` });
    house.round();
    house.startRound();
    const [first] = house.show.episode?.asked ?? [];
    if (first === undefined) throw new Error('nobody is asked');
    // All said their lines in other rooms; here nothing has been heard yet.
    expect(heardBy(house.show, first.performer)).toEqual([]);
    house.answerOne();
    const second = house.show.episode?.asked[0];
    if (second === undefined) throw new Error('nobody is asked');
    expect(heardBy(house.show, second.performer).map(({ id }) => id)).toEqual([first.performer]);
  });
});

describe('pause and sleep', () => {
  it('moves every deadline by as long as the pause lasted', () => {
    const house = opened();
    const before = house.show.episode;
    house.must({ type: 'pause', atMs: house.atMs, viewer: ANN });
    house.must({ type: 'resume', atMs: house.atMs + 60_000, viewer: ANN });
    const after = house.show.episode;
    for (const key of ['locksAtMs', 'closesAtMs', 'nextRoundAtMs'] as const) {
      expect((after?.[key] ?? 0) - (before?.[key] ?? 0)).toBe(60_000);
    }
  });

  it('sleeps after its round when nobody was there for long, and any visit wakes it', () => {
    const house = opened({ paceMs: 600_000, sleepAfterMs: 1_200_000 });
    for (let round = 0; round < 4 && house.show.asleepSinceMs === null; round++) house.round();
    expect(house.show.asleepSinceMs).not.toBeNull();
    house.atMs += 1_000_000;
    house.visit(ANN);
    expect(house.show.asleepSinceMs).toBeNull();
    expect(house.show.episode?.nextRoundAtMs).toBeGreaterThanOrEqual(house.atMs);
  });

  it('is woken by a pause too, so that deadlines do not move twice', () => {
    const house = opened({ paceMs: 600_000, sleepAfterMs: 1_200_000 });
    for (let round = 0; round < 4 && house.show.asleepSinceMs === null; round++) house.round();
    const events = house.must({ type: 'pause', atMs: house.atMs + 5, viewer: ANN });
    expect(events.map(({ type }) => type)).toEqual(['floorWoke', 'paused']);
  });
});

describe('grants', () => {
  it('gives 1,000 chips on the first visit, 100 on the first of another day, and no more', () => {
    const house = new Playhouse().create();
    house.visit(ANN, '2026-01-01').visit(ANN, '2026-01-01');
    expect(house.show.chips[`wallet:${ANN}`]).toBe(1000);
    house.atMs += 3_600_000;
    house.visit(ANN, '2026-01-02').visit(ANN, '2026-01-02');
    expect(house.show.chips[`wallet:${ANN}`]).toBe(1100);
    house.visit(ANN, '2026-01-01');
    expect(house.show.chips[`wallet:${ANN}`]).toBe(1100);
  });
});

describe('invariants', () => {
  it('stop a record whose postings do not add up', () => {
    const house = opened();
    const bad = {
      firstSeq: house.show.seq + 1,
      atMs: house.atMs,
      events: [
        {
          type: 'wentBankrupt' as const,
          performer: SARAH,
          shortfallCents: 5,
          postings: [{ account: 'bank' as const, amount: -5 }],
        },
      ],
    };
    expect(() => fold(house.show, bad)).toThrow(BrokenInvariant);
  });

  it('refuse a record that does not follow', () => {
    const house = opened();
    expect(() => fold(house.show, { firstSeq: 1, atMs: 0, events: [] })).toThrow(/does not follow/);
  });
});

describe('chaos', () => {
  const voting = () => {
    const house = opened().visit(ANN);
    house.must({ type: 'openChaos', atMs: house.atMs, viewer: ANN });
    const vote = house.show.chaos;
    if (vote === null) throw new Error('no vote');
    return { house, vote };
  };

  it('offers three headlines, counts one changeable vote a member, and strikes at the next round', () => {
    const { house, vote } = voting();
    expect(vote.options).toHaveLength(3);
    house.must({ type: 'castBallot', atMs: house.atMs, viewer: ANN, vote: vote.id, option: 0 });
    house.must({ type: 'castBallot', atMs: house.atMs, viewer: ANN, vote: vote.id, option: 2 });
    house.atMs = vote.closesAtMs;
    const [closed] = house.must({ type: 'closeChaos', atMs: house.atMs, vote: vote.id });
    expect(closed).toMatchObject({ tally: [0, 0, 1], quorum: 1, passed: vote.options[2]?.headline });
    house.startRound();
    const struck = house
      .events()
      .find((event) => event.type === 'headlinePublished' && event.source === 'audience');
    expect(struck).toMatchObject({ headline: vote.options[2]?.headline });
  });

  it('needs two votes where more than one member was active, and a tenth of many', async () => {
    const { quorumOf } = await import('../../../src/show/votes/quorum.ts');
    const seen = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [n, { lastSeenMs: 1000 }]));
    expect([0, 1, 2, 19, 21, 250].map((count) => quorumOf(seen(count), 1000))).toEqual([1, 1, 2, 2, 3, 25]);
    expect(quorumOf(seen(50), 1000 + 25 * 3_600_000)).toBe(1);
  });

  it('fails without quorum and cools down', () => {
    const { house, vote } = voting();
    house.atMs = vote.closesAtMs;
    const [closed] = house.must({ type: 'closeChaos', atMs: house.atMs, vote: vote.id });
    expect(closed).toMatchObject({ passed: null });
    expect(house.wish({ type: 'openChaos', atMs: house.atMs, viewer: ANN })).toMatchObject({
      rejection: { reason: 'chaosCoolingDown' },
    });
  });

  it("takes a member's own headline as an option and that member's vote", () => {
    const { house, vote } = voting();
    house.must({
      type: 'proposeHeadline',
      atMs: house.atMs,
      viewer: ANN,
      vote: vote.id,
      text: '  Crypto  is cheese ',
    });
    expect(house.show.chaos?.options[3]).toMatchObject({ by: ANN, headline: { text: 'Crypto is cheese' } });
    expect(house.show.chaos?.ballots[ANN]).toBe(3);
    expect(Object.keys(house.show.chaos?.options[3]?.headline.effects ?? {})).toEqual(['Crypto']);
    expect(
      house.wish({ type: 'proposeHeadline', atMs: house.atMs, viewer: ANN, vote: vote.id, text: 'Another' }),
    ).toMatchObject({ rejection: { reason: 'badHeadline', why: 'tooMany' } });
  });

  it('ends with the episode', () => {
    const { house } = voting();
    house.atMs = house.show.episode?.closesAtMs ?? 0;
    const events = house.must({ type: 'ringClosingBell', atMs: house.atMs });
    expect(events.find(({ type }) => type === 'chaosClosed')).toMatchObject({ passed: null });
    expect(house.show.chaos).toBeNull();
  });
});

describe('following', () => {
  it('is remembered over episodes', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 1 });
    house.must({ type: 'follow', atMs: house.atMs, viewer: ANN, performer: ALICE });
    house.episode().ring();
    expect(house.show.viewers[ANN]?.follows).toEqual([ALICE]);
  });
});
