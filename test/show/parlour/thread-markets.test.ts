// The markets on threads, by the rules alone: when one opens, how many at a time, when it locks, and what its thread's end
// makes of it; and that no chip is made or lost, whatever the two do.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewerId } from '../../../src/show/ids.ts';
import { kindOf, marketIn, readMarket } from '../../../src/show/parlour/pool-id.ts';
import { openPools, takesBets } from '../../../src/show/parlour/pools.ts';
import { isVerdict, type Pool } from '../../../src/show/parlour/wagers.ts';
import { ANN, BOB } from '../../playhouse.ts';
import { CLEO, reasonOf } from './open-parlour.ts';
import { firstOf, Scene } from './thread-scene.ts';

const sworn = firstOf('pact.take', 'pact.offer');

describe('a market on a pact', () => {
  it('opens when it is taken, locks when its last round begins and pays who said that it holds', async () => {
    const scene = new Scene(sworn);
    const pool = scene.untilOpen('pact');
    const decidedInRound = pool.on?.decidedInRound ?? 0;
    expect(pool).toMatchObject({ outcomes: ['pact-holds', 'pact-breaks'], seedChips: 0 });
    expect(decidedInRound - (scene.show.episode?.round ?? 0)).toBeGreaterThanOrEqual(2);
    scene.back(pool);
    scene.until(() => (scene.show.episode?.round ?? 0) === decidedInRound - 1);
    const market = marketIn(pool.id) ?? 'winner';
    expect(reasonOf(scene.stake(CLEO, market, 'pact-holds', 10))).toBe('ok');
    scene.startRound();
    expect(reasonOf(scene.stake(CLEO, market, 'pact-holds', 10))).toBe('threadMarketShut');
    while (scene.answerOne());
    const settled = scene.settled(pool.id);
    expect(settled).toMatchObject({ outcomes: ['pact-holds'], refunded: false, trayChips: 0 });
    expect(settled.payouts.map(({ paidChips }) => paidChips)).toEqual([145, 0, 15]);
    expect(scene.chipsOf(BOB)).toBe(950);
    expect(reasonOf(scene.stake(ANN, market, 'pact-holds', 10))).toBe('threadMarketShut');
    scene.toTheBell();
    scene.settled(pool.id);
    scene.expectAgreement();
    await scene.expectAudited();
  });

  it('is settled in the very step in which somebody breaks it', () => {
    const scene = new Scene(firstOf('pact.break', 'pact.bail', 'pact.take', 'pact.offer'), false);
    const pool = scene.untilOpen('pact');
    scene.back(pool);
    const { outcomes } = scene.settled(pool.id);
    expect(outcomes).toEqual(['pact-breaks']);
    const step = scene.records.find(({ events }) =>
      events.some((event) => event.type === 'poolSettled' && event.pool === pool.id),
    );
    const ends = step?.events.map((event) => (event.type === 'threadMoved' ? event.ended : null));
    expect(ends?.some((ended) => ended === 'broken' || ended === 'bailed')).toBe(true);
    scene.expectAgreement();
  });

  it('is called off, and everybody paid back, where the pact comes to nothing', () => {
    const scene = new Scene(sworn, false);
    const pool = scene.untilOpen('pact');
    scene.back(pool);
    expect(scene.settled(pool.id)).toMatchObject({ outcomes: [], refunded: true });
    expect([ANN, BOB].map((viewer) => scene.chipsOf(viewer))).toEqual([1_000, 1_000]);
    scene.expectAgreement();
  });
});

describe('a market on a side bet', () => {
  it('goes to who was right about the price, whether the loser pays or not', () => {
    const scene = new Scene(firstOf('bet.welsh', 'bet.take', 'bet.offer'));
    const pool = scene.untilOpen('sideBet');
    scene.back(pool);
    const { outcomes, refunded } = scene.settled(pool.id);
    const decided = scene
      .all('threadMoved')
      .find(({ verb, thread }) => verb === 'decided' && thread === pool.on?.thread);
    const loser = decided !== undefined && 'loser' in decided.terms ? decided.terms.loser : undefined;
    expect(outcomes).toEqual(pool.outcomes.filter((outcome) => outcome !== loser));
    expect(refunded).toBe(false);
    scene.toTheBell();
    scene.expectAgreement();
  });
});

describe('markets on threads', () => {
  it('are two at a time at most, and have locks of their own', () => {
    const scene = new Scene(
      firstOf('pact.take', 'bet.take', 'dare.take', 'bet.offer', 'dare.give', 'pact.offer'),
    );
    let most = 0;
    scene.until(() => {
      const open = scene.onThreads.filter(({ settled }) => settled === undefined);
      most = Math.max(most, open.length);
      const { episode } = scene.show;
      if (episode !== null && episode.round < 10)
        expect(takesBets(episode, episode.pools[0] as Pool, scene.atMs)).toBe(true);
      return false;
    });
    expect(most).toBe(2);
    expect(new Set(scene.all('poolOpened').map(({ pool }) => pool)).size).toBe(
      scene.all('poolOpened').length,
    );
    scene.expectAgreement();
  });

  it('open nowhere where the guild does not want them', () => {
    const scene = new Scene(sworn);
    scene.must({ type: 'changeSettings', atMs: scene.atMs, settings: { markets: ['winner', 'sideBet'] } });
    scene.toTheBell();
    expect(scene.all('threadMoved').some(({ verb }) => verb === 'take')).toBe(true);
    expect(scene.all('poolOpened').filter(({ kind }) => kind === 'pact')).toEqual([]);
  });

  it('can be called off, and are not settled then', () => {
    const scene = new Scene(sworn);
    const pool = scene.untilOpen('pact');
    scene.back(pool);
    const market = marketIn(pool.id) ?? 'winner';
    const off = { type: 'voidPool', atMs: scene.atMs, viewer: CLEO, market, why: 'rain' } as const;
    expect(reasonOf(scene.wish(off))).toBe('ok');
    expect(scene.chipsOf(ANN)).toBe(1_000);
    scene.toTheBell();
    expect(scene.all('poolSettled').filter(({ pool: id }) => id === pool.id)).toEqual([]);
    scene.expectAgreement();
  });

  it('are locked where the episode is made so short that its last round is over', () => {
    const scene = new Scene(sworn);
    const pool = scene.untilOpen('pact');
    const roundsPerEpisode = scene.show.episode?.round ?? 1;
    scene.must({ type: 'changeSettings', atMs: scene.atMs, settings: { roundsPerEpisode } });
    const market = marketIn(pool.id) ?? 'winner';
    expect(reasonOf(scene.stake(ANN, market, 'pact-holds', 1))).toBe('threadMarketShut');
    scene.must({ type: 'ringClosingBell', atMs: scene.atMs });
    scene.settled(pool.id);
    scene.expectAgreement();
  });

  it('make and lose no chip, whoever bets on what and whatever becomes of the threads', () => {
    const doing = fc.constantFrom(
      ...['pact.take', 'pact.offer', 'pact.break', 'pact.bail', 'bet.take', 'bet.offer', 'bet.welsh'],
      ...['dare.give', 'dare.take', 'dare.quit'],
    );
    const stake = fc.record({
      who: fc.nat(2),
      at: fc.nat(9),
      outcome: fc.nat(1),
      chips: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(
        fc.array(doing, { minLength: 3, maxLength: 8 }),
        fc.boolean(),
        fc.array(stake, { maxLength: 40 }),
        (does, isFaithful, stakes) => {
          const scene = new Scene(firstOf(...does), isFaithful);
          const left = [...stakes];
          scene.until(() => {
            const pools = openPools(scene.show.episode, scene.atMs).filter(({ on }) => on !== undefined);
            for (const { who, at, outcome, chips } of pools.length === 0 ? [] : left.splice(0, 3)) {
              const pool = pools[at % pools.length] as Pool;
              const backed = pool.outcomes[outcome];
              const market = marketIn(pool.id);
              if (backed !== undefined && market !== undefined)
                scene.stake(viewerId(String(501 + who)), market, backed, chips);
            }
            return false;
          });
          const opened = scene
            .all('poolOpened')
            .map(({ pool }) => pool)
            .toSorted();
          expect(
            scene
              .all('poolSettled')
              .map(({ pool }) => pool)
              .toSorted(),
          ).toEqual(opened);
          scene.expectAgreement();
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('the names of markets', () => {
  it('carry the thread, and are read back', () => {
    expect(readMarket('pact-e2t3')).toBe('pact-e2t3');
    expect(['e2-pact-e2t3', 'pact-e2t3', 'e2-winner', 'winner'].map(kindOf)).toEqual([
      'pact',
      'pact',
      'winner',
      'winner',
    ]);
    for (const none of ['pact', 'winner-e2t3', 'fog', 'pact-e2', '', 'e2-', 'e2-fog-e2t3', 'pact-e2t3-e2t4'])
      expect(readMarket(none), none).toBeUndefined();
  });

  it('and what becomes of a thread is no performer', () => {
    expect(['pact-holds', 'dare-failed'].every(isVerdict)).toBe(true);
    expect(['holds', 'nobody', 'alex'].some(isVerdict)).toBe(false);
  });
});
