// The betting parlour over the real rules: four markets, what the house may do, a season's best tipster.
import { beforeEach, describe, expect, it } from 'vitest';
import { pairKey } from '../../../src/show/cast/relation.ts';
import type { PerformerId, ViewerId } from '../../../src/show/ids.ts';
import { performerId } from '../../../src/show/ids.ts';
import { poolOf, stakedBy, winnersOf } from '../../../src/show/parlour/pools.ts';
import { EPISODE_MARKETS, type MarketId, NOBODY, type OutcomeId } from '../../../src/show/parlour/wagers.ts';
import { ALEX, ALICE, ANN, BOB, bold, MIKE, Playhouse, SARAH } from '../../playhouse.ts';
import { CLEO, OpenParlour, reasonOf } from './open-parlour.ts';

let house: OpenParlour;
beforeEach(() => {
  house = new OpenParlour();
});

describe('the markets of an episode', () => {
  it('open at the bell, each with its outcomes, and lock together', () => {
    expect(house.show.episode?.pools.map(({ kind }) => kind)).toEqual(EPISODE_MARKETS);
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
    house.stake(ANN, 'winner', MIKE, 100);
    house.stake(ANN, 'firstBankrupt', NOBODY, 100);
    house.stake(BOB, 'firstBankrupt', ALEX, 50);
    const [one] = poolOf(house.show.episode, 'headToHead')?.outcomes ?? [];
    house.stake(CLEO, 'headToHead', one ?? ALEX, 70);
    house.stake(CLEO, 'hypocrite', ALEX, 30);
    expect(stakedBy(house.show.episode, ANN)).toBe(200);
    house.toTheBell();
    const settled = house.events().filter((event) => event.type === 'poolSettled');
    expect(settled.map(({ pool }) => pool)).toEqual(EPISODE_MARKETS.map((kind) => `e1-${kind}`));
    expect(settled[1]).toMatchObject({ outcomes: [NOBODY] });
    await house.expectAudited();
  });

  it('refuse an outcome that is not on offer, and a market that is none', () => {
    expect(reasonOf(house.stake(ANN, 'headToHead', NOBODY, 5))).toBe('notOnOffer');
    expect(reasonOf(house.stake(ANN, 'winner', performerId('zoe'), 5))).toBe('unknownTrader');
    expect(reasonOf(house.stake(ANN, 'fog' as MarketId, ALEX, 5))).toBe('unknownMarket');
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

describe('the house', () => {
  const void_ = (market: MarketId, why: string) =>
    house.wish({ type: 'voidPool', atMs: house.atMs, viewer: BOB, market, why });

  it('calls a market off: all is paid back, and it takes no more bets', async () => {
    house.stake(ANN, 'hypocrite', ALEX, 100);
    expect(reasonOf(void_('hypocrite', '  '))).toBe('badReason');
    expect(reasonOf(void_('hypocrite', 'a wrong card'))).toBe('ok');
    expect(house.chipsOf(ANN)).toBe(1_000);
    expect(reasonOf(void_('hypocrite', 'again'))).toBe('poolVoid');
    expect(reasonOf(house.stake(ANN, 'hypocrite', ALEX, 1))).toBe('poolVoid');
    house.toTheBell();
    expect(house.events().filter(({ type }) => type === 'poolSettled')).toHaveLength(3);
    await house.expectAudited();
  });

  it('starts the chips anew: everybody holds 1,000, whatever was staked', async () => {
    house.round();
    house.stake(ANN, 'winner', ALEX, 400);
    house.stake(BOB, 'hypocrite', MIKE, 1_000);
    house.feed(CLEO, 100);
    house.must({ type: 'resetEconomy', atMs: house.atMs, viewer: BOB, interaction: house.interaction() });
    expect([ANN, BOB, CLEO].map((viewer) => house.chipsOf(viewer))).toEqual([1_000, 1_000, 1_000]);
    expect(stakedBy(house.show.episode, ANN)).toBe(0);
    expect(house.show.chips.toJSON().leak).toBeUndefined();
    expect(reasonOf(house.stake(ANN, 'winner', ALEX, 400))).toBe('ok');
    house.toTheBell();
    await house.expectAudited();
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
