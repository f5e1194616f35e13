import { beforeEach, describe, expect, test } from 'vitest';
import { command as bet } from '../../commands/bet.ts';
import { command as bets } from '../../commands/bets.ts';
import { command as houseCommand } from '../../commands/house.ts';
import { command as leak } from '../../commands/leak.ts';
import { command as limit } from '../../commands/limit.ts';
import { command as odds } from '../../commands/odds.ts';
import { command as tipsters } from '../../commands/tipsters.ts';
import { viewerId } from '../../src/show/ids.ts';
import { ANN, BOB, Playhouse } from '../playhouse.ts';
import { buttonsOf, callOn, hinted, press, send, textOf } from './house-call.ts';

const CAY = viewerId('503');

let house: Playhouse;
beforeEach(() => {
  house = new Playhouse().create().ring();
});

const place = (options: Readonly<Record<string, string | number>>, viewer = ANN) =>
  bet.run(callOn(house, { viewer, options }));

describe('the markets by command', () => {
  test('a bet on nobody, its place in /bets, and its receipt after the bell', async () => {
    const slip = textOf(await place({ trader: 'Nobody', amount: 40, market: 'First to go bankrupt' }));
    expect(slip).toContain('Who goes bankrupt first in episode 1');
    for (const viewer of [BOB, CAY])
      await place({ trader: 'alex', amount: 30, market: 'firstBankrupt' }, viewer);
    expect(textOf(await bets.run(callOn(house)))).toContain('**40 chips** on **Nobody** (×2.5 now)');
    while (house.show.episode !== null) house.round();
    const receipt = textOf(await press(bets, house, 'receipt:1'));
    for (const part of ['×2.5 at the close', 'Paid **100 chips**', 'New balance **1,060 chips**']) {
      expect(receipt).toContain(part);
    }
    expect(textOf(await press(bets, house, 'receipt:7'))).toContain('Episode 7 has not closed yet');
    expect(textOf(await tipsters.run(callOn(house)))).toContain(`1. <@${ANN}> **+60 chips** · 1 bet`);
  });

  test('asks which market is called off, where none is named', async () => {
    const off = houseCommand.run(callOn(house, { isManager: true, options: { action: 'void' } }));
    expect(textOf(await off)).toMatch(/^Name the market to call off: Who wins, First to go bankrupt, /);
  });

  test('a receipt of an episode long ago, and one of a market that was called off', async () => {
    await place({ trader: 'alex', amount: 30 });
    await place({ trader: 'nobody', amount: 40, market: 'firstBankrupt' });
    const off = { action: 'void', market: 'winner', reason: 'a wrong card' };
    await houseCommand.run(callOn(house, { isManager: true, options: off }));
    while (house.show.episode !== null) house.round();
    const fresh = textOf(await press(bets, house, 'receipt:1'));
    expect(fresh).toContain('Paid back **30 chips**. Called off: a wrong card.');
    expect(fresh).toContain('New balance **1,000 chips**');
    house.episode();
    house.episode();
    const old = textOf(await press(bets, house, 'receipt:1'));
    expect(old).toContain('Paid **40 chips**. It was Nobody.');
    expect(old).toContain('Balance now **1,000 chips**');
    expect(textOf(await press(bets, house, 'receipt:2'))).toContain('no bet that was settled in episode 2');
    expect(textOf(await press(bets, house, 'receipt:1', { viewer: BOB }))).toContain('You had no bet');
  });

  test('the odds card turns to another market, and asks the amount in a form', async () => {
    const reply = await press(odds, house, 'odds:hypocrite');
    expect(textOf(reply)).toContain('Biggest hypocrite of episode 1');
    expect(buttonsOf(reply)).toContain('stake:hypocrite:alex');
    const form = await press(bet, house, 'stake:hypocrite:alex');
    expect(form).toMatchObject({
      kind: 'modal',
      modal: { form: { kind: 'amount', market: 'hypocrite', outcome: 'alex' } },
    });
    const slip = textOf(await send(bet, house, 'amount:hypocrite:alex', { written: { amount: ' ７０ ' } }));
    expect(slip).toContain('Stake: **70 chips**');
    expect(textOf(await send(bet, house, 'amount:hypocrite:alex', { written: { amount: 'lots' } }))).toMatch(
      /1 or more/,
    );
  });

  test('hints name the markets, and refuse one that is none', async () => {
    const hints = hinted(bet, house, 'market', 'head');
    expect(hints).toEqual([{ name: 'Head-to-head · 0 chips', value: 'headToHead' }]);
    expect(textOf(await place({ trader: 'alex', amount: 1, market: 'fog' }))).toContain('*fog*');
  });
});

describe('/limit', () => {
  test('without options says what holds, with a button to the form that changes it', async () => {
    const bare = await limit.run(callOn(house));
    expect(textOf(bare)).toContain('You have no limit now.');
    expect(buttonsOf(bare)).toEqual(['limit']);
    expect(house.events().some(({ type }) => type === 'limitsSet')).toBe(false);
    const set = await send(limit, house, 'limit', { written: { cap: '２００', lockDays: '' } });
    expect(textOf(set)).toContain('**200 chips**');
    const form = await press(limit, house, 'limit');
    expect(JSON.stringify(form)).toContain('"value":"200"');
    const lifted = await send(limit, house, 'limit', { written: { cap: '', lockDays: '3' } });
    expect(textOf(lifted)).toMatch(/until <t:/);
    expect(textOf(lifted)).not.toContain('stake cap');
  });
  test('refuses what is no number, and gives the form back', async () => {
    const reply = await send(limit, house, 'limit', { written: { cap: 'some', lockDays: '' } });
    expect(textOf(reply)).toContain('whole number of chips');
    expect(buttonsOf(reply)).toEqual(['limit']);
    expect(house.events().some(({ type }) => type === 'limitsSet')).toBe(false);
  });
});

test('/limit says what holds now, /leak what the pot holds', async () => {
  const reply = await limit.run(callOn(house, { options: { cap: 200, 'lock-days': 3 } }));
  expect(textOf(reply)).toMatch(/cap: \*\*200 chips\*\*[\s\S]*until <t:/);
  expect(textOf(await leak.run(callOn(house, { viewer: BOB, options: { chips: 5 } })))).toMatch(
    /first round/,
  );
  house.round();
  expect(textOf(await leak.run(callOn(house, { viewer: BOB, options: { chips: 5 } })))).toContain('5 of 500');
});

test('/house calls a market off, and starts anew only after a question', async () => {
  await place({ trader: 'alex', amount: 100 });
  const off = { action: 'void', market: 'winner', reason: 'a wrong card' };
  expect(textOf(await houseCommand.run(callOn(house, { isManager: true, options: off })))).toContain(
    'called off',
  );
  expect(textOf(await odds.run(callOn(house)))).toContain('a wrong card');
  const question = await houseCommand.run(callOn(house, { isManager: true, options: { action: 'reset' } }));
  expect(buttonsOf(question)).toEqual(['reset']);
  expect(house.events().some(({ type }) => type === 'economyReset')).toBe(false);
  expect(textOf(await press(houseCommand, house, 'reset'))).toContain('Manage Server');
  expect(house.events().some(({ type }) => type === 'economyReset')).toBe(false);
  await press(houseCommand, house, 'reset', { isManager: true });
  expect(house.events().at(-1)).toMatchObject({ type: 'economyReset', by: ANN });
});
