// The betting parlour over the real rules: four markets, limits, bail-outs, the leak, the house.
import { beforeEach, describe, expect, it } from 'vitest';
import { Bookkeeper } from '../../../src/auditor/bookkeeper.ts';
import { replay } from '../../../src/headless/replay.ts';
import { pairKey } from '../../../src/show/cast/relation.ts';
import type { PerformerId, ViewerId } from '../../../src/show/ids.ts';
import { performerId, viewerId } from '../../../src/show/ids.ts';
import { balanceOf } from '../../../src/show/ledger.ts';
import { balanceAfter } from '../../../src/show/parlour/movements.ts';
import { poolOf, stakedBy, winnersOf } from '../../../src/show/parlour/pools.ts';
import { tipsters } from '../../../src/show/parlour/tipsters.ts';
import {
  NOBODY,
  type OutcomeId,
  POOL_KINDS,
  type PoolKind,
  walletOf,
} from '../../../src/show/parlour/wagers.ts';
import { journalOf } from '../../headless/journal-of.ts';
import { ALEX, ALICE, ANN, BOB, bold, DECK, MIKE, Playhouse, SARAH } from '../../playhouse.ts';

const CLEO = viewerId('503');
const DAY_MS = 24 * 60 * 60_000;
let house: Playhouse;
beforeEach(() => {
  house = new Playhouse().create();
  house.ring().visit(ANN).visit(BOB).visit(CLEO);
});

const stake = (viewer: ViewerId, market: PoolKind, outcome: OutcomeId, chips: number) =>
  house.wish({
    ...{ type: 'placeWager', atMs: house.atMs, viewer, interaction: house.interaction() },
    ...{ market, outcome, chips },
  } as Parameters<Playhouse['wish']>[0]);
const feed = (viewer: ViewerId, chips: number) =>
  house.wish({ type: 'feedLeak', atMs: house.atMs, viewer, interaction: house.interaction(), chips });
const chipsOf = (viewer: ViewerId) => balanceOf(house.show.chips, walletOf(viewer));
const toTheBell = () => {
  while (house.show.episode !== null) house.round();
};
const reasonOf = (outcome: ReturnType<Playhouse['wish']>) => (outcome.ok ? 'ok' : outcome.rejection.reason);

async function expectAudited(): Promise<void> {
  const events = journalOf(house.records);
  const { mismatches, foldedOnly, show } = await replay(events, DECK);
  expect({ mismatches, foldedOnly }).toEqual({ mismatches: [], foldedOnly: 0 });
  expect(show).toEqual(house.show);
  const auditor = new Bookkeeper();
  for (const { seq, event } of events) auditor.take({ ...event }, seq);
  expect(auditor.faults).toEqual([]);
  for (const viewer of [ANN, BOB, CLEO]) expect(auditor.wallets.get(viewer)).toBe(BigInt(chipsOf(viewer)));
  expect([auditor.tray, auditor.pot]).toEqual(
    (['tray', 'leak'] as const).map((box) => BigInt(balanceOf(house.show.chips, box))),
  );
}

describe('the markets of an episode', () => {
  it('open at the bell, each with its outcomes, and lock together', () => {
    expect(house.show.episode?.pools.map(({ kind }) => kind)).toEqual(POOL_KINDS);
    expect(poolOf(house.show.episode, 'firstBankrupt')?.outcomes).toEqual([ALICE, SARAH, ALEX, MIKE, NOBODY]);
    expect(poolOf(house.show.episode, 'headToHead')?.outcomes).toHaveLength(2);
    house.must({ type: 'lockPool', atMs: house.show.episode?.locksAtMs ?? 0 });
    expect(house.show.episode?.pools.every(({ locked }) => locked)).toBe(true);
  });

  it('draw the head-to-head from the feuds where there are any, the same from the same seed', () => {
    const drawn = (seed: string): readonly OutcomeId[] => {
      const other = new Playhouse().create();
      const pair = pairKey(SARAH, MIKE);
      const feud = { score: -7, reason: 'betAgainst', by: MIKE, round: 1 } as const;
      other.episode();
      other.show = { ...other.show, relations: { [pair]: feud } };
      other.ring(seed);
      return poolOf(other.show.episode, 'headToHead')?.outcomes ?? [];
    };
    for (const seed of ['b2', 'c3']) expect([...drawn(seed.repeat(32))].sort()).toEqual([MIKE, SARAH].sort());
  });

  it('take one bet a member each, and settle each by its own outcome', async () => {
    house.mind = bold;
    stake(ANN, 'winner', MIKE, 100);
    stake(ANN, 'firstBankrupt', NOBODY, 100);
    stake(BOB, 'firstBankrupt', ALEX, 50);
    const [one] = poolOf(house.show.episode, 'headToHead')?.outcomes ?? [];
    stake(CLEO, 'headToHead', one ?? ALEX, 70);
    stake(CLEO, 'hypocrite', ALEX, 30);
    expect(stakedBy(house.show.episode, ANN)).toBe(200);
    toTheBell();
    const settled = house.events().filter((event) => event.type === 'poolSettled');
    expect(settled.map(({ pool }) => pool)).toEqual(POOL_KINDS.map((kind) => `e1-${kind}`));
    expect(settled[1]).toMatchObject({ outcomes: [NOBODY] });
    await expectAudited();
  });

  it('refuse an outcome that is not on offer, and a market that is none', () => {
    expect(reasonOf(stake(ANN, 'headToHead', NOBODY, 5))).toBe('notOnOffer');
    expect(reasonOf(stake(ANN, 'winner', performerId('zoe'), 5))).toBe('unknownTrader');
    expect(reasonOf(stake(ANN, 'fog' as PoolKind, ALEX, 5))).toBe('unknownMarket');
  });

  it('know who was first to go bankrupt, and who was most two-faced, in a dead heat both', () => {
    const { episode } = house.show;
    const [bankrupt, hypocrite] = [poolOf(episode, 'firstBankrupt'), poolOf(episode, 'hypocrite')];
    if (episode === null || bankrupt === undefined || hypocrite === undefined) throw new Error('no markets');
    const twoFaced: Record<PerformerId, number> = { [ALEX]: 3, [MIKE]: 3, [SARAH]: 1 };
    expect(winnersOf(bankrupt, { ...episode, firstBankrupt: SARAH }, {})).toEqual([SARAH]);
    expect(winnersOf(hypocrite, { ...episode, twoFaced }, {})).toEqual([ALEX, MIKE]);
    expect(winnersOf(hypocrite, episode, {})).toEqual([]);
  });
});

describe('a wallet', () => {
  it('is bailed out to 200 once a day when below 50 with nothing staked, and the table says so', () => {
    stake(ANN, 'winner', ALEX, 980);
    stake(BOB, 'winner', SARAH, 5);
    house.mind = bold;
    house.headlineEffects = { Crypto: -300 };
    house.atMs += 61_000;
    house.visit(ANN);
    expect(chipsOf(ANN)).toBe(20);
    toTheBell();
    if (chipsOf(ANN) >= 50) throw new Error('Alex was not meant to win');
    house.visit(ANN);
    expect(chipsOf(ANN)).toBe(200);
    house.atMs += 61_000;
    house.ring();
    stake(ANN, 'winner', ALEX, 190);
    house.must({
      type: 'withdrawWager',
      atMs: house.atMs,
      viewer: ANN,
      interaction: house.interaction(),
    });
    expect(tipsters(house.show).find(({ viewer }) => viewer === ANN)?.bailOuts).toBe(1);
    expect(house.show.viewers[ANN]?.movements.some(({ kind }) => kind === 'bailOut')).toBe(true);
  });

  it('remembers its last ten movements', () => {
    for (let bet = 0; bet < 15; bet++) stake(ANN, 'winner', ALEX, 1);
    expect(house.show.viewers[ANN]?.movements).toHaveLength(10);
    expect(house.show.viewers[ANN]?.movements.at(-1)).toMatchObject({ kind: 'staked', chips: -1 });
  });

  it('remembers what it held after the bell, as long as its last ten movements go back', () => {
    stake(ANN, 'firstBankrupt', NOBODY, 100);
    stake(BOB, 'firstBankrupt', ALEX, 50);
    toTheBell();
    const closedAtMs = house.show.lastResult?.closedAtMs ?? 0;
    house.atMs += 61_000;
    house.ring();
    for (let bet = 0; bet < 9; bet++) stake(ANN, 'winner', ALEX, 10);
    expect(balanceAfter(house.show, ANN, closedAtMs)).toBe(1_050);
    stake(ANN, 'winner', ALEX, 10);
    expect(balanceAfter(house.show, ANN, closedAtMs)).toBeUndefined();
    expect(balanceAfter(house.show, BOB, closedAtMs)).toBe(950);
  });
});

describe('limits of one’s own', () => {
  const limit = (capChips: number | null, lockDays: number | null) =>
    house.wish({ type: 'limitStakes', atMs: house.atMs, viewer: ANN, capChips, lockDays });

  it('cap what is staked over all markets, and can be lifted', () => {
    limit(200, null);
    expect(reasonOf(stake(ANN, 'winner', ALEX, 150))).toBe('ok');
    expect(reasonOf(stake(ANN, 'hypocrite', ALEX, 51))).toBe('overStakeCap');
    limit(0, null);
    expect(reasonOf(stake(ANN, 'hypocrite', ALEX, 51))).toBe('ok');
  });

  it('lock one out until the last millisecond, and are never shortened; bets can be taken back', async () => {
    stake(ANN, 'winner', ALEX, 10);
    limit(null, 2);
    expect(reasonOf(stake(ANN, 'winner', ALEX, 1))).toBe('lockedOut');
    expect(reasonOf(limit(null, 1))).toBe('lockStands');
    expect(reasonOf(limit(null, 3))).toBe('ok');
    const back = { type: 'withdrawWager', atMs: house.atMs, viewer: ANN, market: 'winner' } as const;
    house.must({ ...back, interaction: house.interaction() });
    toTheBell();
    house.atMs = (house.show.viewers[ANN]?.lockedUntilMs ?? 0) - 1;
    house.ring();
    expect(reasonOf(stake(ANN, 'winner', ALEX, 1))).toBe('lockedOut');
    house.atMs += 1;
    expect(reasonOf(stake(ANN, 'winner', ALEX, 1))).toBe('ok');
    expect(house.show.viewers[ANN]?.lockedUntilMs).toBeGreaterThan(DAY_MS);
    await expectAudited();
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
    expect(reasonOf(feed(ANN, 5))).toBe('nothingToLeak'));

  it('takes what is wanting and no more, publishes a thought of the leader, and pays the tray', async () => {
    house.mind = bold;
    house.round();
    expect(reasonOf(feed(ANN, 300))).toBe('ok');
    expect(reasonOf(feed(BOB, 1_001))).toBe('notEnoughChips');
    feed(BOB, 900);
    expect([chipsOf(ANN), chipsOf(BOB)]).toEqual([700, 800]);
    const [fed, leaked, news] = house.records.at(-1)?.events ?? [];
    expect(fed).toMatchObject({ type: 'leakFed', chips: 200, potChips: 500 });
    expect(leaked).toMatchObject({ type: 'thoughtLeaked', round: 1 });
    expect(news).toMatchObject({ type: 'headlinePublished', source: 'leak' });
    expect(house.show.chips.tray).toBe(500);
    toTheBell();
    await expectAudited();
  });
});

describe('the house', () => {
  const void_ = (market: PoolKind, why: string) =>
    house.wish({ type: 'voidPool', atMs: house.atMs, viewer: BOB, market, why });

  it('calls a market off: all is paid back, and it takes no more bets', async () => {
    stake(ANN, 'hypocrite', ALEX, 100);
    expect(reasonOf(void_('hypocrite', '  '))).toBe('badReason');
    expect(reasonOf(void_('hypocrite', 'a wrong card'))).toBe('ok');
    expect(chipsOf(ANN)).toBe(1_000);
    expect(reasonOf(void_('hypocrite', 'again'))).toBe('poolVoid');
    expect(reasonOf(stake(ANN, 'hypocrite', ALEX, 1))).toBe('poolVoid');
    toTheBell();
    expect(house.events().filter(({ type }) => type === 'poolSettled')).toHaveLength(3);
    await expectAudited();
  });

  it('starts the chips anew: everybody holds 1,000, whatever was staked', async () => {
    house.round();
    stake(ANN, 'winner', ALEX, 400);
    stake(BOB, 'hypocrite', MIKE, 1_000);
    feed(CLEO, 100);
    house.must({ type: 'resetEconomy', atMs: house.atMs, viewer: BOB, interaction: house.interaction() });
    expect([ANN, BOB, CLEO].map(chipsOf)).toEqual([1_000, 1_000, 1_000]);
    expect(stakedBy(house.show.episode, ANN)).toBe(0);
    expect(house.show.chips.leak).toBeUndefined();
    expect(reasonOf(stake(ANN, 'winner', ALEX, 400))).toBe('ok');
    toTheBell();
    await expectAudited();
  });
});

it('a season’s best tipster is named after its champion', () => {
  const short = new Playhouse().create({ episodesPerSeason: 1, roundsPerEpisode: 2 });
  short.mind = bold;
  short.ring().visit(ANN).visit(BOB);
  const bet = (viewer: ViewerId, outcome: OutcomeId) =>
    short.must({
      ...{ type: 'placeWager', atMs: short.atMs, viewer, interaction: short.interaction() },
      ...{ market: 'firstBankrupt', outcome, chips: 100 },
    } as Parameters<Playhouse['wish']>[0]);
  bet(ANN, NOBODY);
  bet(BOB, ALICE);
  while (short.show.episode !== null) short.round();
  expect(short.events().at(-1)).toMatchObject({ type: 'tipsterNamed', viewer: ANN, profitChips: 100 });
});
