// Motions: a comeback by the members' vote, with a quorum, on as much of a loan as the bank can stand.

import { describe, expect, it } from 'vitest';
import { equityCents } from '../../../src/show/trading/books.ts';
import { countsFromCents } from '../../../src/show/trading/day-profit.ts';
import { broke } from '../../broke.ts';
import type { Playhouse } from '../../playhouse.ts';
import { ALEX, ANN, BOB, MIKE } from '../../playhouse.ts';

const open = (house: Playhouse): string => {
  house.must({ type: 'openMotion', atMs: house.atMs, viewer: ANN, comeback: ALEX });
  return house.show.motion?.id ?? '';
};

const close = (house: Playhouse): void => {
  house.atMs = Math.max(house.atMs, house.show.motion?.closesAtMs ?? 0);
  house.must({ type: 'closeMotion', atMs: house.atMs, motion: house.show.motion?.id ?? '' });
};

describe('the bankrupt', () => {
  it('haunt the Coffee Shop, wherever they want to go', () => {
    const house = broke();
    expect(house.show.rooms[ALEX]).toBe('Coffee Shop');
    house.mind = () => ({ location: 'News Room' });
    house.round();
    expect(house.show.rooms[ALEX]).toBe('Coffee Shop');
    expect(house.show.rooms[MIKE]).toBe('News Room');
  });
});

describe('a comeback', () => {
  it('happens at once when the motion passes with a quorum', () => {
    const house = broke();
    const motion = open(house);
    house.must({ type: 'voteMotion', atMs: house.atMs, viewer: BOB, motion, choice: 'yes' });
    close(house);
    expect(house.show.episode?.bankrupt).toEqual([]);
    expect(equityCents(house.show, ALEX)).toBe(250_000);
  });

  it('is no profit: the day counts from the opening and the loan, and the history stays as it was', () => {
    const house = broke();
    const historyBefore = house.show.episode?.equityHistory[ALEX] ?? [];
    const motion = open(house);
    house.must({ type: 'voteMotion', atMs: house.atMs, viewer: BOB, motion, choice: 'yes' });
    close(house);
    const { episode } = house.show;
    expect(episode?.equityHistory[ALEX]).toEqual(historyBefore);
    const [openingCents = 0] = historyBefore;
    expect(countsFromCents(episode, ALEX)).toBe(openingCents + 250_000);
    while (house.show.episode !== null) house.round();
    expect(house.show.lastResult?.profitCents[ALEX]).toBe(
      equityCents(house.show, ALEX) - openingCents - 250_000,
    );
  });

  it('does not without a quorum', () => {
    const house = broke();
    open(house);
    close(house);
    expect(house.events().at(-1)).toMatchObject({ type: 'motionClosed', result: { yes: 1, passed: false } });
    expect(house.show.episode?.bankrupt).toEqual([ALEX]);
  });

  it('does not on a tie of yes and no', () => {
    const house = broke();
    const motion = open(house);
    house.must({ type: 'voteMotion', atMs: house.atMs, viewer: BOB, motion, choice: 'no' });
    close(house);
    expect(house.show.episode?.bankrupt).toEqual([ALEX]);
  });

  it('is dropped with the episode', () => {
    const house = broke();
    const motion = open(house);
    house.must({ type: 'voteMotion', atMs: house.atMs, viewer: BOB, motion, choice: 'yes' });
    const closesAtMs = house.show.episode?.closesAtMs ?? 0;
    house.must({ type: 'ringClosingBell', atMs: closesAtMs });
    expect(house.show.motion).toBeNull();
    const closed = house.events().find((event) => event.type === 'motionClosed');
    expect(closed).toMatchObject({ why: 'episodeOver', result: { passed: false } });
  });
});

describe('refusals', () => {
  it.each([
    ['notBankrupt', () => broke().wish({ type: 'openMotion', atMs: 9e15, viewer: ANN, comeback: MIKE })],
    [
      'motionUnderway',
      () => {
        const house = broke();
        open(house);
        return house.wish({ type: 'openMotion', atMs: house.atMs, viewer: BOB, comeback: ALEX });
      },
    ],
    [
      'motionCoolingDown',
      () => {
        const house = broke();
        open(house);
        close(house);
        return house.wish({ type: 'openMotion', atMs: house.atMs, viewer: BOB, comeback: ALEX });
      },
    ],
    [
      'voteClosed',
      () => broke().wish({ type: 'voteMotion', atMs: 0, viewer: BOB, motion: 'x', choice: 'no' }),
    ],
    ['voteClosed', () => broke().wish({ type: 'closeMotion', atMs: 0, motion: 'x' })],
    [
      'alreadyDone',
      () => {
        const house = broke();
        const motion = open(house);
        return house.wish({ type: 'voteMotion', atMs: house.atMs, viewer: ANN, motion, choice: 'yes' });
      },
    ],
  ] as const)('%s', (reason, wish) => {
    expect(wish()).toMatchObject({ ok: false, rejection: { reason } });
  });
});
