// What each of the four does with its money, and why.

import { expect, test } from 'vitest';
import type { Brief } from '../../../src/minds/briefs/brief.ts';
import type { Plan } from '../../../src/minds/understudy/plan.ts';
import { perform } from '../../../src/minds/understudy/understudy.ts';
import { briefOf, holding as held, news, quotes } from './brief-of.ts';

/** Too young to be tired of. */
const holding = (...position: Parameters<typeof held>) => ({ ...held(...position), roundsHeld: 3 });

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);
const plans = (id: string, different: Partial<Brief>): readonly Plan[] =>
  SEEDS.map((seed) => perform(briefOf(id, { ...different, seed })).plan);
const shareOf = (all: readonly Plan[], wanted: (plan: Plan) => boolean): number =>
  all.filter(wanted).length / all.length;
const is =
  (trade: Plan['trade'], side?: Plan['side']) =>
  (plan: Plan): boolean =>
    plan.trade === trade && (side === undefined || plan.side === side);

test('Alice follows a trend, with the day and the round', () => {
  const rising = plans('alice', { quotes: quotes({ Tech: [120, 600] }) });
  expect(shareOf(rising, is('Tech', 'long'))).toBe(1);
  const falling = plans('alice', { quotes: quotes({ Crypto: [-200, -900] }) });
  expect(shareOf(falling, is('Crypto', 'short'))).toBe(1);
});

test('Alice fades an excess, in small size', () => {
  const all = plans('alice', { quotes: quotes({ Crypto: [1_100, 1_000] }) });
  expect(shareOf(all, is('Crypto', 'short'))).toBeGreaterThan(0.5);
  expect(all.filter(is('Crypto', 'short')).every(({ conviction }) => conviction === 1)).toBe(true);
});

test('Alice stops a loss and mostly leaves a working position alone', () => {
  const losing = plans('alice', { holding: holding('Tech', 'long', -80_000) });
  expect(shareOf(losing, (plan) => plan.motive === 'stop')).toBe(1);
  const steady = plans('alice', { holding: holding('Tech', 'long', 10_000) });
  expect(shareOf(steady, is('Hold'))).toBeGreaterThan(0.85);
});

test('Alice does not care what the headlines say', () => {
  const silent = plans('alice', {});
  const loud = plans('alice', { news: [news('Toaster wins prize', { Tech: 1, Crypto: 1 })] });
  expect(loud).toEqual(silent);
});

test('Sarah waits in Bonds while nothing burns', () => {
  expect(shareOf(plans('sarah', {}), is('Bonds', 'long'))).toBe(1);
  const waiting = plans('sarah', { holding: holding('Bonds', 'long', 100) });
  expect(shareOf(waiting, is('Hold'))).toBeGreaterThan(0.8);
});

test('Sarah shorts what falls on bad news, and covers when it hurts', () => {
  const burning = { quotes: quotes({ Tech: [-200, -400] }), news: [news('Cloud was weather', { Tech: -1 })] };
  expect(shareOf(plans('sarah', burning), is('Tech', 'short'))).toBeGreaterThan(0.65);
  const hurt = plans('sarah', { holding: holding('Tech', 'short', -70_000) });
  expect(shareOf(hurt, is('Bonds', 'long'))).toBe(1);
});

test('Alex is long Crypto, whatever it does', () => {
  for (const roundBp of [-500, 0, 500]) {
    const all = plans('alex', { quotes: quotes({ Crypto: [roundBp, roundBp] }) });
    expect(shareOf(all, is('Crypto', 'long'))).toBe(1);
    expect(shareOf(all, ({ conviction }) => conviction >= 2)).toBe(1);
  }
});

test('Alex goes short only in fury', () => {
  const calm = plans('alex', { quotes: quotes({ Crypto: [-900, -2_000] }) });
  expect(shareOf(calm, ({ side }) => side === 'short')).toBe(0);
  const ruined = plans('alex', { quotes: quotes({ Crypto: [-900, -2_000] }), dayProfitCents: -400_000 });
  const furious = ruined.filter(is('Crypto', 'short'));
  expect(furious.length / ruined.length).toBeGreaterThan(0.1);
  expect(furious.length / ruined.length).toBeLessThan(0.4);
});

test('Mike trades the newest headline the way it reads, five times in six', () => {
  for (const sign of [-1, 1] as const) {
    const all = plans('mike', { news: [news('Goose buys server', { Crypto: sign })] });
    expect(shareOf(all, is('Crypto', sign > 0 ? 'long' : 'short'))).toBeGreaterThan(0.65);
  }
  const bonds = plans('mike', { news: [news('Treasury writes haiku', { Bonds: -1 })] });
  expect(shareOf(bonds, is('Bonds', 'short'))).toBeGreaterThan(0.65);
});

test('Mike panics to the other side when it goes against him', () => {
  const bruised = plans('mike', { holding: holding('Tech', 'long', -60_000) });
  expect(shareOf(bruised, is('Tech', 'short'))).toBeGreaterThan(0.5);
});

test('Mike can stand still where there is nothing new', () => {
  const all = plans('mike', { holding: holding('Tech', 'long', 100) });
  expect(shareOf(all, is('Hold'))).toBeGreaterThan(0.9);
});

test('a bankrupt performer holds, in the coffee shop', () => {
  for (const id of ['alice', 'sarah', 'alex', 'mike']) {
    const { decision, plan, twoFaced } = perform(
      briefOf(id, { bankrupt: true, equityCents: 0, room: 'News Room' }),
    );
    expect(plan).toMatchObject({ trade: 'Hold', motive: 'broke' });
    expect(decision.location).toBe('Coffee Shop');
    expect(twoFaced).toBe(false);
  }
});
