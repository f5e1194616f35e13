// The markets on threads by command: found by hint and name, bet in, shown by /odds, /plots, /bets and the slip, moved,
// withdrawn, refused after their lock, and told by a receipt while the episode goes on.
import { beforeEach, expect, test } from 'vitest';
import { command as bet } from '../../commands/bet.ts';
import { command as bets } from '../../commands/bets.ts';
import { command as house } from '../../commands/house.ts';
import { command as odds } from '../../commands/odds.ts';
import { command as plots } from '../../commands/plots.ts';
import { command as wallet } from '../../commands/wallet.ts';
import { poolOf } from '../../src/show/parlour/pools.ts';
import type { MarketId } from '../../src/show/parlour/wagers.ts';
import { wagerOf } from '../../src/show/parlour/wagers.ts';
import { BUTTONS_A_ROW_MAX, ROWS_MAX } from '../../src/views/words/discord-limits.ts';
import { ANN, BOB } from '../playhouse.ts';
import { firstOf, Scene } from '../show/parlour/thread-scene.ts';
import { buttonsOf, callOn, hinted, press, textOf } from './house-call.ts';

let scene: Scene;
let market: MarketId;
beforeEach(() => {
  scene = new Scene(firstOf('pact.take', 'pact.offer'));
  market = scene.untilOpen('pact').id.slice('e1-'.length) as MarketId;
});

const stakeOf = (viewer = ANN) => {
  const pool = poolOf(scene.show.episode, market);
  return pool === undefined ? undefined : wagerOf(pool, viewer);
};
const place = (trader: string, amount: number, named: string = market) =>
  bet.run(callOn(scene, { options: { trader, amount, market: named } }));

test('a hint names it by the two, and its outcomes', async () => {
  const hints = hinted(bet, scene, 'market', 'pact') ?? [];
  expect(hints.map(({ value }) => value)).toContain(market);
  expect(hints[0]?.name).toMatch(/^Pact: \w+ and \w+ · 0 chips$/);
  const text = textOf(await place('pact-breaks', 50));
  expect(text).toMatch(/Does the pact of \w+ and \w+ hold\? both (long|short) \w+ to round \d+/);
  expect(text).toContain('Outcome: **Pact broken**');
  expect(text).toMatch(/Bets lock when round \d+ begins/);
  expect(stakeOf()).toEqual({ viewer: ANN, outcome: 'pact-breaks', chips: 50 });
});

test('outcome and market are understood as they are called, in any case of letters', async () => {
  const name = (hinted(bet, scene, 'market', 'pact') ?? [])[0]?.name.split(' · ')[0] ?? '';
  await place('PACT KEPT', 10, name.toLowerCase());
  expect(stakeOf()?.outcome).toBe('pact-holds');
});

test('a trader is not on offer in it, and says what is', async () => {
  expect(textOf(await place('Alex', 10))).toContain('choose one of Pact kept, Pact broken');
});

test('/odds has a button for it and for its outcomes, in rows that Discord takes', async () => {
  const reply = await press(odds, scene, `odds:${market}`);
  expect(textOf(reply)).toContain('Odds show once three members have bet');
  const rows = 'buttons' in reply ? (reply.buttons ?? []) : [];
  expect(rows.length).toBeLessThanOrEqual(ROWS_MAX);
  for (const row of rows) expect(row.length).toBeLessThanOrEqual(BUTTONS_A_ROW_MAX);
  expect(buttonsOf(reply)).toEqual(
    expect.arrayContaining(['odds:winner', `stake:${market}:pact-holds`, `stake:${market}:pact-breaks`]),
  );
});

test('/plots leads to it while it is open', async () => {
  const reply = await plots.run(callOn(scene));
  expect(buttonsOf(reply)).toContain(`odds:${market}`);
  expect(textOf(reply)).toMatch(/🎟️ Bets lock when round \d+ begins/);
});

test('/bets lists it, and a bet in it is withdrawn', async () => {
  await place('pact-holds', 40);
  const reply = await bets.run(callOn(scene));
  expect(textOf(reply)).toContain('**40 chips** on **Pact kept**');
  expect(buttonsOf(reply)).toContain(`withdraw:${market}`);
  expect(textOf(await press(bet, scene, `withdraw:${market}`))).toContain('back from **Pact kept**');
  expect(stakeOf()).toBeUndefined();
});

test('it is shut in its last round, and its receipt comes while the episode goes on', async () => {
  await place('pact-holds', 40);
  scene.stake(BOB, market, 'pact-breaks', 60);
  expect(buttonsOf(await bets.run(callOn(scene)))).not.toContain('receipt:1');
  scene.settled(`e1-${market}`);
  expect(scene.show.episode).not.toBeNull();
  expect(textOf(await place('pact-holds', 1))).toContain('takes no bets any more');
  expect(buttonsOf(await bets.run(callOn(scene)))).toContain('receipt:1');
  const receipt = textOf(await press(bets, scene, 'receipt:1'));
  expect(receipt).toContain('Does the pact of');
  expect(receipt).toContain('✅ Paid **100 chips**. It was Pact kept.');
  expect(textOf(await wallet.run(callOn(scene)))).toMatch(/Pact: \w+ and \w+/);
  expect(textOf(await press(odds, scene, `odds:${market}`))).toContain('🏁 It is settled: **Pact kept**.');
});

test('an admin calls it off by name', async () => {
  await place('pact-holds', 40);
  const call = callOn(scene, { isManager: true, options: { action: 'void', market, reason: 'rain' } });
  expect(textOf(await house.run(call))).toMatch(/Pact: \w+ and \w+/);
  expect(scene.chipsOf(ANN)).toBe(1_000);
});
