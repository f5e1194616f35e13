// The commands that watch: each one's right use, and one row for each wrong one.

import { beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/all.ts';
import { pressId, readPress } from '../../src/stage/controls/press.ts';
import type { Command } from '../../src/stage/interactions/command.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { BUTTON_LABEL_SHOWN_MAX, fitsCustomId } from '../../src/views/words/discord-limits.ts';
import { ALEX, ANN, BOB, bold, GUILD, Playhouse } from '../playhouse.ts';
import { fitsMessage, fitsRows } from '../stage/discord-takes.ts';
import type { Asked } from './house-call.ts';
import { asked, callOn, hinted, press, textOf } from './house-call.ts';

let house: Playhouse;
beforeEach(() => {
  asked.length = 0;
  house = new Playhouse().create().ring();
  house.mind = bold;
});

function commandOf(name: string): Command {
  const command = commands.find(({ definition }) => definition.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return command;
}
/** Of somebody who may use every command. */
const run = (name: string, request: Asked = {}): Promise<Reply> =>
  commandOf(name).run(callOn(house, { isManager: true, ...request }));
const say = async (name: string, request: Asked = {}): Promise<string> => textOf(await run(name, request));

describe('/follow', () => {
  const follow = commandOf('follow');
  test('starts the live feed, again too, and is remembered', async () => {
    const feed = { kind: 'feed', follower: { guild: GUILD, viewer: ANN, performer: ALEX, language: 'en' } };
    expect(await run('follow', { options: { trader: 'ALEX' } })).toEqual({ ...feed, shownAs: 'private' });
    expect(await press(follow, house, 'follow:alex')).toEqual({ ...feed, shownAs: 'private' });
    expect(await press(follow, house, 'feed:alex')).toEqual({ ...feed, shownAs: 'update' });
    expect(house.show.viewers.get(ANN)?.follows).toEqual([ALEX]);
  });
  test('stops by its button, and says so when there is nothing to stop', async () => {
    await run('follow', { options: { trader: 'alex' } });
    const reply = await press(follow, house, 'unfollow:alex');
    expect(reply).toMatchObject({ kind: 'update', text: 'You no longer follow **Alex**.' });
    expect(asked.at(-1)).toBe('stop alex');
    expect(textOf(await press(follow, house, 'unfollow:alex'))).toMatch(/do not follow/);
  });
  test('starts nothing for an unknown trader', async () => {
    expect(await say('follow', { options: { trader: 'bob' } })).toMatch(/^Nobody called \*bob\*/);
    expect(textOf(await press(follow, house, 'feed:bob'))).toMatch(/has left the cast/);
  });
  test('hints at traders', () => {
    const hints = hinted(follow, house, 'trader', 's');
    expect(hints).toEqual([{ name: 'Sarah · Bear', value: 'sarah' }]);
  });
});

describe('right use', () => {
  test('/thoughts shows what was thought in rounds that are over', async () => {
    house.round().startRound();
    house.answerOne();
    const text = await say('thoughts', { options: { trader: 'alex' } });
    expect(text).toContain('secret of e1r1-alex');
    expect(text).not.toContain('e1r2');
  });
  test('/portfolio shows a trader, the leader by default', async () => {
    house.round();
    expect(await say('portfolio', { options: { trader: 'alex' } })).toMatch(/Alex .*\n[\s\S]*Long Crypto/);
    expect(await say('portfolio')).toMatch(/place \*\*1\*\*/);
  });
  test('/market shows three prices and the news', async () => {
    house.round();
    const text = await say('market');
    for (const asset of ['Tech', 'Crypto', 'Bonds'])
      expect(text).toMatch(new RegExp(`\\*\\*${asset} \\d+\\.\\d\\d\\*\\*`));
    expect(text).toMatch(/[▁▂▃▄▅▆▇█]{2}/u);
  });
  test('/leaderboard shows the picture with its words, and words alone without one', async () => {
    expect(await run('leaderboard', { picture: true })).toMatchObject({
      picture: { altText: 'Alice leads' },
    });
    expect(await say('leaderboard')).toMatch(/🥇 Alice \*\*\$10,000\*\*/);
  });
  test('/recap tells the last closed episode', async () => {
    expect(await say('recap')).toMatch(/No episode has closed yet/);
    while (house.show.episode !== null) house.round();
    expect(await say('recap')).toContain('Recap · episode 1');
  });
  test('/pause and /resume, once each', async () => {
    expect(await say('pause')).toMatch(/Paused/);
    expect(await say('market')).toMatch(/⏸️/);
    expect(await say('pause')).toMatch(/is paused/);
    expect(await say('resume')).toMatch(/goes on/);
    expect(await say('resume')).toMatch(/not paused/);
  });
  test('/help says who is an AI and that chips are play', async () => {
    const text = await say('help');
    expect(text).toContain('**AI**');
    expect(text).toContain('cannot be bought, sold, given or redeemed');
    house = new Playhouse();
    expect(await say('help')).toMatch(/`\/setup` first/);
  });
});

describe('every viewer’s command', () => {
  const forViewers = commands.map(({ definition }) => definition.name).filter((name) => name !== 'setup');
  const options = { trader: 'alex', amount: 1 };

  test.each(
    forViewers.filter(
      (name) =>
        !['doctor', 'help', 'house', 'privacy', 'pause', 'resume', 'settings', 'teardown'].includes(name),
    ),
  )('/%s brings the first chips, once, and needs a show', async (name) => {
    const reply = await run(name, { options });
    expect(house.show.viewers.get(ANN)?.grantedOn).toBe('2023-11-14');
    if (reply.kind === 'private') expect(reply.text).toContain('Welcome! **1,000 chips**');
    expect(textOf(await run(name, { options }))).not.toContain('Welcome!');
    house = new Playhouse();
    expect(await say(name, { options })).toMatch(/`\/setup` first/);
  });
  test.each(forViewers)('/%s answers in private, within Discord’s length', async (name) => {
    house.round();
    const reply = await run(name, { options, viewer: BOB });
    expect(['private', 'feed']).toContain(reply.kind);
    expect(fitsMessage(textOf(reply))).toBe(true);
    expect(fitsRows('text' in reply ? (reply.buttons ?? []) : [])).toBe(true);
    for (const { press: pressed, label } of 'text' in reply ? (reply.buttons ?? []).flat() : []) {
      expect(fitsCustomId(pressId(pressed))).toBe(true);
      expect(readPress(pressId(pressed))).toEqual(pressed);
      expect(label.length).toBeLessThanOrEqual(BUTTON_LABEL_SHOWN_MAX);
    }
  });
  test('the day of a grant is the guild’s own', async () => {
    house = new Playhouse().create({ timeZone: 'Asia/Tokyo' });
    await run('wallet');
    expect(house.show.viewers.get(ANN)?.grantedOn).toBe('2023-11-15');
  });
  test('a sleeping floor wakes', async () => {
    house = new Playhouse().create({ sleepAfterMs: 60_000 }).ring();
    house.atMs += 120_000;
    house.round();
    expect(house.show.asleepSinceMs).not.toBeNull();
    await run('market');
    expect(house.show.asleepSinceMs).toBeNull();
  });
});

test.each([
  ['thoughts', 'bob', /^Nobody called \*bob\*/],
  ['thoughts', '', /^Name a trader/],
  ['portfolio', 'bob', /^Nobody called \*bob\*/],
])('/%s %j is refused in one sentence', async (name, trader, said) => {
  expect(await say(name, { options: { trader } })).toMatch(said);
});
