import { beforeEach, describe, expect, test } from 'vitest';
import { command as bet } from '../../commands/bet.ts';
import { command as odds } from '../../commands/odds.ts';
import { command as wallet } from '../../commands/wallet.ts';
import { viewerId } from '../../src/show/ids.ts';
import { balanceOf } from '../../src/show/ledger.ts';
import { poolOf } from '../../src/show/parlour/pools.ts';
import { wagerOf, walletOf } from '../../src/show/parlour/wagers.ts';
import { ALEX, ANN, BOB, Playhouse } from '../playhouse.ts';
import { buttonsOf, callOn, hinted, press, send, textOf } from './house-call.ts';

const CAY = viewerId('503');

/** By the line that begins with the name. */
const by = (text: string) => (one: string, other: string) =>
  text.indexOf(`\n**${one}`) - text.indexOf(`\n**${other}`);

let house: Playhouse;
beforeEach(() => {
  house = new Playhouse().create().ring();
});

const place = (trader: string, amount: number, viewer = ANN, interaction?: string) =>
  bet.run(
    callOn(house, {
      viewer,
      options: { trader, amount },
      ...(interaction === undefined ? {} : { interaction }),
    }),
  );
const chipsOf = (viewer = ANN) => balanceOf(house.show.chips, walletOf(viewer));
const stakeOf = (viewer = ANN) => {
  const pool = poolOf(house.show.episode, 'winner');
  return pool === undefined ? undefined : wagerOf(pool, viewer);
};

describe('/bet where the server wants no bets on who wins', () => {
  test('says who can open that market', async () => {
    house = new Playhouse().create({ markets: ['headToHead'] }).ring();
    expect(textOf(await place('Alex', 10))).toContain('*Who wins* is off on this server');
    const [hint] = hinted(bet, house, 'trader', '') ?? [];
    expect(hint?.name).toContain('off on this server');
    expect(textOf(await odds.run(callOn(house)))).toContain('Head-to-head');
  });
});

describe('/bet', () => {
  test('answers with a slip: market, outcome, stake, odds, payout, lock and balance', async () => {
    await place('sarah', 200, BOB);
    await place('sarah', 100, CAY);
    const reply = await place('Alex', 100);
    expect(reply.kind).toBe('private');
    const text = textOf(reply);
    for (const part of [
      'Who wins episode 1',
      '**Alex**',
      '**100 chips**',
      '**×4** now',
      '**400 chips** now',
      '**900 chips**',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/Bets lock <t:\d+:t>/);
    expect(text).toContain('move with every bet');
    expect(text).toContain('Welcome!');
    expect(buttonsOf(reply)).toEqual(['bet:winner:alex:100', 'withdraw:winner', 'wallet']);
  });
  test('shows no odds and no payout until three have bet, and says so', async () => {
    await place('sarah', 300, BOB);
    const text = textOf(await place('Alex', 100));
    expect(text).toContain('Odds show once three members have bet.');
    expect(text).not.toMatch(/×|would pay/i);
    expect(textOf(await wallet.run(callOn(house)))).toContain('**100 chips** on **Alex**\n');
    expect(textOf(await press(bet, house, 'betOn:alex'))).toContain('odds show once three members have bet');
  });
  test.each(['１００', '1,000', '1.000', '1 000', '1\u202f000', '1’000', ' 100 '])(
    'takes “%s” as it is meant',
    async (typed) => {
      const reply = await send(bet, house, 'amount:winner:alex', { written: { amount: typed } });
      expect(textOf(reply)).toMatch(/Stake: \*\*1,?0?00 chips/);
    },
  );
  test.each([
    ['is no number', 'ten', /1 or more/],
    ['is no whole number', '3.7', /1 or more/],
    ['is grouped by no rule', '1,00', /1 or more/],
    ['is nothing', '0', /1 or more/],
    ['is more than one has', '1001', /choose a smaller stake/],
  ])('gives the form back where what was typed %s', async (_, typed, said) => {
    const reply = await send(bet, house, 'amount:winner:alex', { written: { amount: typed } });
    expect(textOf(reply)).toMatch(said);
    expect(buttonsOf(reply)).toEqual([`restake:winner:alex:${typed}`]);
    const form = await press(bet, house, `restake:winner:alex:${typed}`);
    expect(form).toMatchObject({ kind: 'modal', modal: { rows: [{ input: { value: typed } }] } });
  });
  test('gives the form where more was typed than one’s own cap allows, and none where no chip is left', async () => {
    house.must({ type: 'limitStakes', viewer: ANN, atMs: house.atMs, capChips: 50, lockDays: null });
    expect(buttonsOf(await place('alex', 60))).toEqual(['restake:winner:alex:60']);
    house.must({ type: 'limitStakes', viewer: ANN, atMs: house.atMs, capChips: 0, lockDays: null });
    await place('alex', 1_000);
    expect(buttonsOf(await place('alex', 60))).toEqual([]);
  });
  test('answers in the member’s own way of writing numbers', async () => {
    await place('sarah', 500, BOB);
    await place('sarah', 500, CAY);
    const text = textOf(
      await bet.run(callOn(house, { locale: 'de', options: { trader: 'alex', amount: 800 } })),
    );
    expect(text).toContain('**×2,25**');
    expect(text).toContain('1.800');
  });
  test.each(['alex', 'ALEX', ' Alex '])('takes %j for Alex', async (typed) => {
    await place(typed, 5);
    expect(stakeOf()).toMatchObject({ outcome: ALEX, chips: 5 });
  });
  test('adds to a stake, and moves it to another trader, and says so', async () => {
    await place('sarah', 100);
    await press(bet, house, 'bet:winner:sarah:100');
    expect(stakeOf()?.chips).toBe(200);
    const question = await place('alex', 50);
    expect(textOf(question)).toContain('**200 chips** on **Sarah**');
    expect(buttonsOf(question)).toEqual(['move:winner:sarah:alex:50', 'keep:winner']);
    expect(chipsOf()).toBe(800);
    const moved = await press(bet, house, 'move:winner:sarah:alex:50');
    expect(moved.kind).toBe('update');
    expect(textOf(moved)).toContain('Your earlier stake moved along from Sarah.');
    expect(stakeOf()).toMatchObject({ outcome: ALEX, chips: 250 });
    expect(chipsOf()).toBe(750);
    expect(textOf(await press(bet, house, 'move:winner:sarah:alex:50'))).toContain('stands already');
    expect(chipsOf()).toBe(750);
  });
  test('keeps a bet that is asked to stay, and does as one typed without asking', async () => {
    const typed = (trader: string, otherBet: string) =>
      bet.run(callOn(house, { options: { trader, amount: 50, 'other-bet': otherBet } }));
    await place('sarah', 100);
    const kept = await press(bet, house, 'keep:winner');
    expect(textOf(kept)).toMatch(/stays where it was[\s\S]*Outcome: \*\*Sarah\*\*/);
    expect(textOf(await typed('alex', 'stays'))).toMatch(/stays where it was/);
    expect(stakeOf()).toMatchObject({ chips: 100 });
    expect(textOf(await typed('alex', 'moves'))).toContain('moved along from Sarah');
    expect(stakeOf()).toMatchObject({ outcome: ALEX, chips: 150 });
  });
  test('opens no form that could not be sent: it says when bets open, or that no chip is left', async () => {
    const form = await press(bet, house, 'stake:winner:alex');
    expect(JSON.stringify(form)).toContain('You have 1,000 chips');
    await place('alex', 1_000);
    expect(textOf(await press(bet, house, 'stake:winner:alex'))).toContain('**0 chips**');
    house.atMs = house.show.episode?.locksAtMs ?? 0;
    expect(textOf(await press(bet, house, 'stake:winner:alex'))).toMatch(/^Bets locked <t:\d+:R>.*<t:/);
  });
  test('delivered twice is one bet, answered kindly with the slip', async () => {
    await place('alex', 100, ANN, 'same');
    const again = textOf(await place('alex', 100, ANN, 'same'));
    expect(again).toMatch(/stands already/);
    expect(again).toContain('Stake: **100 chips**');
    expect(chipsOf()).toBe(900);
  });
  test('is taken back by a button; the same press twice pays back once', async () => {
    await place('alex', 100);
    const reply = await press(bet, house, 'withdraw:winner', { interaction: 'w' });
    expect(reply.kind).toBe('update');
    expect(textOf(reply)).toContain('**100 chips** back from **Alex**');
    expect(textOf(await press(bet, house, 'withdraw:winner', { interaction: 'w' }))).toContain(
      'done already',
    );
    expect(chipsOf()).toBe(1000);
    expect(textOf(await press(bet, house, 'withdraw:winner'))).toMatch(/no bet in this episode/);
  });

  test.each<readonly [string, () => Promise<unknown> | unknown, string, number, RegExp]>([
    [
      'an unknown trader',
      () => {},
      'bob',
      100,
      /^Nobody called \*bob\* trades here\. On the floor: Alice, Sarah, Alex, Mike\./,
    ],
    ['no trader', () => {}, '', 100, /^Name a trader\./],
    ['a stake of nothing', () => {}, 'alex', 0, /1 or more/],
    ['a stake of less than nothing', () => {}, 'alex', -5, /1 or more/],
    ['more than one has', () => {}, 'alex', 1_001, /\*\*1,000 chips\*\*/],
    ['half a chip', () => {}, 'alex', 0.5, /1 or more/],
    [
      'a locked pool',
      () => {
        house.atMs = house.show.episode?.locksAtMs ?? 0;
      },
      'alex',
      1,
      /^Bets locked <t:/,
    ],
    [
      'a paused show',
      () => house.must({ type: 'pause', viewer: BOB, atMs: house.atMs }),
      'alex',
      1,
      /paused/,
    ],
    [
      'no open episode',
      () => {
        while (house.show.episode !== null) house.round();
      },
      'alex',
      1,
      /opening bell rings <t:/,
    ],
  ])('refuses %s', async (_, prepare, trader, amount, said) => {
    await prepare();
    const reply = await place(trader, amount);
    expect(reply.kind).toBe('private');
    expect(textOf(reply)).toMatch(said);
    expect(stakeOf()).toBeUndefined();
  });
  test('offers no more than one’s own cap leaves', async () => {
    house.must({ type: 'limitStakes', viewer: ANN, atMs: house.atMs, capChips: 120, lockDays: null });
    expect(buttonsOf(await place('alex', 100))).toContain('bet:winner:alex:20');
    const full = await place('alex', 20);
    expect(buttonsOf(full)).toEqual(['withdraw:winner', 'wallet']);
  });
  test('opens no form, from no button, before the bell and its seal are on the floor', async () => {
    for (const pressed of ['stake:winner:alex', 'restake:winner:alex:10', 'betOn:alex']) {
      const reply = await press(bet, house, pressed, { bellIsOwed: true });
      expect(reply.kind).toBe('private');
      expect(textOf(reply)).toContain('bets open the moment they are');
    }
    expect((await press(bet, house, 'stake:winner:alex')).kind).toBe('modal');
  });
  test('refused after the lock, offers to call to the next opening bell', async () => {
    house.atMs = house.show.episode?.locksAtMs ?? 0;
    expect(buttonsOf(await place('alex', 1))).toEqual(['bell']);
  });
  test('refuses a button that was tampered with', async () => {
    expect(textOf(await press(bet, house, 'bet:winner:alex:lots'))).toMatch(/1 or more/);
    expect(textOf(await press(bet, house, 'bet'))).toMatch(/Name a trader/);
  });
  test('says to run /setup where there is no show', async () => {
    house = new Playhouse();
    expect(textOf(await place('alex', 1))).toMatch(/`\/setup` first/);
  });
  test('hints at traders with one’s own stake, and with their odds once three have bet', async () => {
    await place('alex', 100);
    expect(hinted(bet, house, 'trader', 'AL')).toEqual([
      { name: 'Alice', value: 'alice' },
      { name: 'Alex · 100 chips of yours', value: 'alex' },
    ]);
    for (const viewer of [BOB, CAY]) await place('sarah', 100, viewer);
    expect(hinted(bet, house, 'trader', 'AL')).toEqual([
      { name: 'Alice · nobody yet', value: 'alice' },
      { name: 'Alex · ×3 now · 100 chips of yours', value: 'alex' },
    ]);
    expect(hinted(bet, new Playhouse(), 'trader', '')).toEqual([]);
  });
});

describe('/odds', () => {
  test('shows the pool, the rules and a button for each trader', async () => {
    await place('alex', 950);
    const reply = await odds.run(callOn(house));
    expect(buttonsOf(reply)).toEqual([
      ...['winner', 'firstBankrupt', 'headToHead', 'hypocrite'].map((kind) => `odds:${kind}`),
      ...['alice', 'sarah', 'alex', 'mike'].map((id) => `stake:winner:${id}`),
    ]);
    for (const part of [
      'Dead heat',
      'Nobody right',
      'cannot be bought',
      'SHA-256',
      'Your bet: **950 chips**',
    ]) {
      expect(textOf(reply)).toContain(part);
    }
  });
  test('lists the most backed first once there are odds, as the picture does', async () => {
    await place('mike', 300);
    await place('sarah', 100, BOB);
    const shown = () => odds.run(callOn(house)).then((reply) => textOf(reply));
    const order = (text: string) => ['Alice', 'Sarah', 'Alex', 'Mike'].toSorted(by(text));
    expect(order(await shown())).toEqual(['Alice', 'Sarah', 'Alex', 'Mike']);
    await place('sarah', 100, CAY);
    expect(order(await shown())).toEqual(['Mike', 'Sarah', 'Alice', 'Alex']);
  });
  test('has no buttons to bet with after the lock or between episodes', async () => {
    house.atMs = house.show.episode?.locksAtMs ?? 0;
    const buttons = buttonsOf(await odds.run(callOn(house)));
    expect(buttons.filter((id) => !id.startsWith('odds:'))).toEqual([]);
    while (house.show.episode !== null) house.round();
    const reply = await odds.run(callOn(house));
    expect(buttonsOf(reply)).toEqual([]);
    expect(textOf(reply)).toContain('No bets are open');
  });
});

test('/wallet shows balance, stake and the next grant, and lets one withdraw until the lock', async () => {
  await place('alex', 100);
  const reply = await wallet.run(callOn(house));
  expect(textOf(reply)).toMatch(/Balance \*\*900 chips\*\*/);
  expect(textOf(reply)).toMatch(/Next \*\*100 chips\*\*: with your first command after <t:1700006400:t>/);
  expect(buttonsOf(reply)).toEqual(['withdraw:winner', 'odds:winner', 'tipsters', 'limit']);
  house.must({ type: 'lockPool', atMs: house.show.episode?.locksAtMs ?? 0 });
  expect(buttonsOf(await wallet.run(callOn(house)))).toEqual(['tipsters', 'limit']);
});

test('a paused show locks nothing and offers no bet: wallet and odds say that it stands still', async () => {
  await place('alex', 100);
  house.must({ type: 'pause', viewer: BOB, atMs: house.atMs });
  for (const shown of [await wallet.run(callOn(house)), await odds.run(callOn(house))]) {
    expect(textOf(shown)).toContain('⏸️ Paused');
    expect(textOf(shown)).not.toContain('Bets lock');
    expect(buttonsOf(shown).filter((id) => /^(stake|withdraw)/.test(id))).toEqual([]);
  }
});
