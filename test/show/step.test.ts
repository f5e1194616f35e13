// What must always hold, under any order of wishes: the totals, the purity of `step`, and replay.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/show/advance.ts';
import { fold } from '../../src/show/apply.ts';
import { ROOMS } from '../../src/show/cast/cast.ts';
import { interactionId, questionId, viewerId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import { totalOf } from '../../src/show/ledger.ts';
import { emptyShow } from '../../src/show/state/show.ts';
import { step } from '../../src/show/step.ts';
import { CAST, DECK, GUILD, Playhouse } from '../playhouse.ts';

const viewer = fc.integer({ min: 1, max: 5 }).map((n) => viewerId(String(n)));
const performer = fc.constantFrom(...CAST.map(({ id }) => id));
const decision = fc.record({
  thought: fc.constantFrom('Sell.', 'Buy.', 'Wait.'),
  trade: fc.constantFrom('Tech' as const, 'Crypto' as const, 'Bonds' as const, 'Hold' as const),
  side: fc.constantFrom('long' as const, 'short' as const),
  conviction: fc.constantFrom(1 as const, 2 as const, 3 as const),
  speech: fc.constantFrom('Up only.', 'It is over.'),
  location: fc.constantFrom(...ROOMS),
});
const wish = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constant('answer'), fc.nat(3), decision) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('round'), fc.constant(0), fc.constant(null)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('bell'), fc.constant(0), fc.constant(null)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('visit'), viewer, fc.constant(null)) },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constant('bet'),
      viewer,
      fc.tuple(performer, fc.integer({ min: -5, max: 800 }), fc.nat(40)),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constant('withdraw'), viewer, fc.nat(40)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('chaos'), viewer, fc.constant(null)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('ballot'), viewer, fc.nat(4)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('headline'), viewer, fc.string({ maxLength: 130 })) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('clock'), fc.nat(3), fc.constant(null)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('pause'), viewer, fc.constant(null)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('resume'), viewer, fc.constant(null)) },
);

function intentOf(house: Playhouse, [kind, who, what]: readonly [string, unknown, unknown]): Intent {
  const { episode, chaos } = house.show;
  const base = { atMs: house.atMs, viewer: who, vote: chaos?.id ?? 'none' };
  const interaction = (n: unknown) => interactionId(`i${String(n)}`);
  const made: Record<string, () => unknown> = {
    answer: () => ({
      type: 'answer',
      question: episode?.asked[0]?.id ?? questionId('none'),
      decision: what,
      playedBy: { mind: 'm', understudyBecause: null },
    }),
    round: () => ({ type: 'startRound', atMs: Math.max(house.atMs, episode?.nextRoundAtMs ?? 0) }),
    bell: () => ({ type: 'ringOpeningBell', seed: 'cd'.repeat(32), commitment: 'c', closesAtMs: null }),
    visit: () => ({ type: 'visit', today: `2026-01-0${1 + (house.show.seq % 9)}` }),
    bet: () => {
      const [outcome, chips, n] = what as [string, number, number];
      return { type: 'placeWager', interaction: interaction(n), outcome, chips };
    },
    withdraw: () => ({ type: 'withdrawWager', interaction: interaction(what) }),
    chaos: () => ({ type: 'openChaos' }),
    ballot: () => ({ type: 'castBallot', option: what }),
    headline: () => ({ type: 'proposeHeadline', text: what }),
    clock: () =>
      [
        { type: 'closeChaos', atMs: chaos?.closesAtMs ?? house.atMs },
        { type: 'lockPool', atMs: episode?.locksAtMs ?? house.atMs },
        { type: 'ringClosingBell' },
        { type: 'ringClosingBell', atMs: episode?.closesAtMs ?? house.atMs },
      ][who as number],
    pause: () => ({ type: 'pause' }),
    resume: () => ({ type: 'resume', atMs: house.atMs + 5_000 }),
  };
  return { ...base, ...(made[kind]?.() as object) } as Intent;
}

describe('any order of wishes', () => {
  it('keeps the totals, is a pure function, and folds to the same show from its records', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 30, maxLength: 250 }), (wishes) => {
        const house = new Playhouse().create({ roundsPerEpisode: 4, episodesPerSeason: 2 });
        for (const one of wishes) {
          const intent = intentOf(house, one as readonly [string, unknown, unknown]);
          const frozen = JSON.stringify(house.show);
          const again = step(house.show, intent, DECK);
          expect(step(house.show, intent, DECK)).toEqual(again);
          expect(JSON.stringify(house.show)).toBe(frozen);
          const ahead = advance(house.show, intent, DECK);
          house.wish(intent);
          if (ahead.ok) expect(ahead.after).toEqual(house.show);
          house.atMs = Math.max(house.atMs + 37, house.show.atMs);
        }
        expect(totalOf(house.show.money)).toBe(0);
        expect(totalOf(house.show.chips)).toBe(0);
        const refolded = house.records.reduce(fold, emptyShow(GUILD));
        expect(refolded).toEqual(house.show);
        const fromJson = (JSON.parse(JSON.stringify(house.records)) as typeof house.records).reduce(
          fold,
          emptyShow(GUILD),
        );
        expect(JSON.stringify(fromJson)).toBe(JSON.stringify(house.show));
      }),
      { numRuns: 60 },
    );
  });
});
