// A member's wallet: bail-outs, movements, limits of one’s own, and what it gives to the leak pot.
import { beforeEach, describe, expect, it } from 'vitest';
import { balanceAfter } from '../../../src/show/parlour/movements.ts';
import { tipsters } from '../../../src/show/parlour/tipsters.ts';
import { NOBODY } from '../../../src/show/parlour/wagers.ts';
import { ALEX, ANN, BOB, bold, SARAH } from '../../playhouse.ts';
import { OpenParlour, reasonOf } from './open-parlour.ts';

const DAY_MS = 24 * 60 * 60_000;
let house: OpenParlour;
beforeEach(() => {
  house = new OpenParlour();
});

describe('a wallet', () => {
  it('is bailed out to 200 once a day when below 50 with nothing staked, and the table says so', () => {
    house.stake(ANN, 'winner', ALEX, 980);
    house.stake(BOB, 'winner', SARAH, 5);
    house.mind = bold;
    house.headlineEffects = { Crypto: -300 };
    house.atMs += 61_000;
    house.visit(ANN);
    expect(house.chipsOf(ANN)).toBe(20);
    house.toTheBell();
    if (house.chipsOf(ANN) >= 50) throw new Error('Alex was not meant to win');
    house.visit(ANN);
    expect(house.chipsOf(ANN)).toBe(200);
    house.atMs += 61_000;
    house.ring();
    house.stake(ANN, 'winner', ALEX, 190);
    house.must({
      type: 'withdrawWager',
      atMs: house.atMs,
      viewer: ANN,
      interaction: house.interaction(),
    });
    expect(tipsters(house.show).find(({ viewer }) => viewer === ANN)?.bailOuts).toBe(1);
    expect(house.show.viewers.get(ANN)?.movements.some(({ kind }) => kind === 'bailOut')).toBe(true);
  });

  it('remembers its last ten movements', () => {
    for (let bet = 0; bet < 15; bet++) house.stake(ANN, 'winner', ALEX, 1);
    expect(house.show.viewers.get(ANN)?.movements).toHaveLength(10);
    expect(house.show.viewers.get(ANN)?.movements.at(-1)).toMatchObject({ kind: 'staked', chips: -1 });
  });

  it('remembers what it held after the bell, as long as its last ten movements go back', () => {
    house.stake(ANN, 'firstBankrupt', NOBODY, 100);
    house.stake(BOB, 'firstBankrupt', ALEX, 50);
    house.toTheBell();
    const closedAtMs = house.show.lastResult?.closedAtMs ?? 0;
    house.atMs += 61_000;
    house.ring();
    for (let bet = 0; bet < 9; bet++) house.stake(ANN, 'winner', ALEX, 10);
    expect(balanceAfter(house.show, ANN, closedAtMs)).toBe(1_050);
    house.stake(ANN, 'winner', ALEX, 10);
    expect(balanceAfter(house.show, ANN, closedAtMs)).toBeUndefined();
    expect(balanceAfter(house.show, BOB, closedAtMs)).toBe(950);
  });
});

describe('limits of one’s own', () => {
  const limit = (capChips: number | null, lockDays: number | null) =>
    house.wish({ type: 'limitStakes', atMs: house.atMs, viewer: ANN, capChips, lockDays });

  it('cap what is staked over all markets, and can be lifted', () => {
    limit(200, null);
    expect(reasonOf(house.stake(ANN, 'winner', ALEX, 150))).toBe('ok');
    expect(reasonOf(house.stake(ANN, 'hypocrite', ALEX, 51))).toBe('overStakeCap');
    limit(0, null);
    expect(reasonOf(house.stake(ANN, 'hypocrite', ALEX, 51))).toBe('ok');
  });

  it('lock one out until the last millisecond, and are never shortened; bets can be taken back', async () => {
    house.stake(ANN, 'winner', ALEX, 10);
    limit(null, 2);
    expect(reasonOf(house.stake(ANN, 'winner', ALEX, 1))).toBe('lockedOut');
    expect(reasonOf(limit(null, 1))).toBe('lockStands');
    expect(reasonOf(limit(null, 3))).toBe('ok');
    const back = { type: 'withdrawWager', atMs: house.atMs, viewer: ANN, market: 'winner' } as const;
    house.must({ ...back, interaction: house.interaction() });
    house.toTheBell();
    house.atMs = (house.show.viewers.get(ANN)?.lockedUntilMs ?? 0) - 1;
    house.ring();
    expect(reasonOf(house.stake(ANN, 'winner', ALEX, 1))).toBe('lockedOut');
    house.atMs += 1;
    expect(reasonOf(house.stake(ANN, 'winner', ALEX, 1))).toBe('ok');
    expect(house.show.viewers.get(ANN)?.lockedUntilMs).toBeGreaterThan(DAY_MS);
    await house.expectAudited();
  });

  it.each([
    [null, null],
    [-1, null],
    [0.5, null],
    [null, 0],
    [null, 366],
  ])('refuse cap %j and lock %j', (cap, lock) => expect(reasonOf(limit(cap, lock))).toBe('badLimit'));
});

describe('the leak pot', () => {
  it('has nothing to leak before a round is over', () =>
    expect(reasonOf(house.feed(ANN, 5))).toBe('nothingToLeak'));

  it('takes what is wanting and no more, publishes a thought of the leader, and pays the tray', async () => {
    house.mind = bold;
    house.round();
    expect(reasonOf(house.feed(ANN, 300))).toBe('ok');
    expect(reasonOf(house.feed(BOB, 1_001))).toBe('notEnoughChips');
    house.feed(BOB, 900);
    expect([house.chipsOf(ANN), house.chipsOf(BOB)]).toEqual([700, 800]);
    const [fed, leaked, news] = house.records.at(-1)?.events ?? [];
    expect(fed).toMatchObject({ type: 'leakFed', chips: 200, potChips: 500 });
    expect(leaked).toMatchObject({ type: 'thoughtLeaked', round: 1 });
    expect(news).toMatchObject({ type: 'headlinePublished', source: 'leak' });
    expect(house.show.chips.toJSON().tray).toBe(500);
    house.toTheBell();
    await house.expectAudited();
  });
});
