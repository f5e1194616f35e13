// A misspelt name, wherever one is typed: the refusal has a button that does what was asked with whoever was meant.

import { beforeEach, describe, expect, test } from 'vitest';
import { command as bet } from '../../../commands/bet.ts';
import { command as cast } from '../../../commands/cast.ts';
import { command as comeback } from '../../../commands/comeback.ts';
import { command as follow } from '../../../commands/follow.ts';
import { command as portfolio } from '../../../commands/portfolio.ts';
import { command as thoughts } from '../../../commands/thoughts.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { poolOf } from '../../../src/show/parlour/pools.ts';
import { wagerOf } from '../../../src/show/parlour/wagers.ts';
import type { Command } from '../../../src/stage/interactions/command.ts';
import { broke } from '../../broke.ts';
import { ALEX, ANN, FULL_CAST, Playhouse } from '../../playhouse.ts';
import { type Asked, buttonsOf, callOn, labelsOf, press, textOf } from '../house-call.ts';

let house: Playhouse;
beforeEach(() => {
  house = new Playhouse().create({}, FULL_CAST).ring();
});
const say = (command: Command, asked: Asked) => command.run(callOn(house, asked));

/** What is typed, and the button that it leads to. */
const ROWS: readonly (readonly [string, Command, Asked, string, RegExp])[] = [
  ['/follow', follow, { options: { trader: 'alexx' } }, 'follow:alex', /./],
  ['/portfolio', portfolio, { options: { trader: 'Aelx' } }, 'portfolio:alex', /Alex/],
  ['/thoughts', thoughts, { options: { trader: 'ａｌｅｘｘ' } }, 'thoughts:alex', /Alex/],
  ['/bet', bet, { options: { trader: 'alx', amount: 70 } }, 'bet:winner:alex:70', /70 chips/],
  [
    '/bet in a market that knows nobody',
    bet,
    { options: { trader: 'nobdy', amount: 7, market: 'firstBankrupt' } },
    'bet:firstBankrupt:nobody:7',
    /7 chips/,
  ],
];

describe('a misspelt name in', () => {
  test.each(ROWS)('%s has a button that does it', async (_, command, asked, id, answer) => {
    const refused = await say(command, asked);
    expect(textOf(refused)).toMatch(/^(Nobody called|That cannot be bet on)/);
    expect(buttonsOf(refused)[0]).toBe(id);
    const done = await press(command, house, id);
    if (done.kind !== 'feed') expect(textOf(done)).toMatch(answer);
    if (done.kind === 'feed') expect(done.follower.performer).toBe(ALEX);
  });

  test('/bet bets as much as was asked for', async () => {
    const [button = ''] = buttonsOf(await say(bet, { options: { trader: 'alexx', amount: 70 } }));
    await press(bet, house, button);
    const pool = poolOf(house.show.episode, 'winner');
    expect(pool && wagerOf(pool, ANN)).toMatchObject({ outcome: ALEX, chips: 70 });
  });

  test('/bet has none where bets are locked: the name is not what is wrong', async () => {
    while (house.show.episode?.pools.some(({ locked }) => !locked) === true) house.round();
    const refused = await say(bet, { options: { trader: 'alexx', amount: 70 } });
    expect(buttonsOf(refused)).not.toContain('bet:winner:alex:70');
  });

  test('/comeback opens the vote', async () => {
    house = broke();
    const refused = await say(comeback, { options: { trader: 'alexx' } });
    expect(buttonsOf(refused)).toEqual(['comeback:alex']);
    await press(comeback, house, 'comeback:alex');
    expect(house.show.motion?.cause).toEqual({ kind: 'comeback', performer: ALEX });
  });

  describe('/cast', () => {
    const manager = { isManager: true };
    beforeEach(() => {
      house = new Playhouse().create({}, FULL_CAST);
    });
    test('retire asks before anything is done', async () => {
      const refused = await say(cast, {
        ...{ subcommand: 'retire', options: { performer: 'alexx' } },
        ...manager,
      });
      expect(buttonsOf(refused)).toEqual(['askRetire:alex']);
      const asked = await press(cast, house, 'askRetire:alex', manager);
      expect(buttonsOf(asked)).toContain('retire:alex');
      expect(house.show.cast.some(({ id }) => id === ALEX)).toBe(true);
    });
    test('edit opens the form of the card', async () => {
      const options = { performer: 'ruht', title: 'x' };
      expect(buttonsOf(await say(cast, { subcommand: 'edit', options, ...manager }))).toEqual(['edit:ruth']);
      expect(await press(cast, house, 'edit:ruth', manager)).toMatchObject({ kind: 'modal' });
    });
    test('recall calls back', async () => {
      house.must({ type: 'retirePerformer', atMs: house.atMs, viewer: ANN, performer: ALEX });
      const options = { retired: 'alexx' };
      expect(buttonsOf(await say(cast, { subcommand: 'recall', options, ...manager }))).toEqual([
        'recall:alex',
      ]);
      await press(cast, house, 'recall:alex', manager);
      expect(house.show.cast.some(({ id }) => id === ALEX)).toBe(true);
    });
  });
});

test('the button is called as a question, in the reader’s language', async () => {
  const options = { trader: 'alexx' };
  expect(labelsOf(await say(portfolio, { options }))).toEqual(['Alex?']);
  expect(labelsOf(await say(portfolio, { options, locale: 'es-ES' }))).toEqual(['¿Alex?']);
  expect(wordsOf('ja').say('rejections.meant', { name: 'Alex' })).toBe('Alex？');
});

test.each(['bob', 'x', '', 'michael'])('"%s" is near nobody: no button', async (typed) => {
  expect(buttonsOf(await say(follow, { options: { trader: typed } }))).toEqual([]);
});
