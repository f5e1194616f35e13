// /power and /cast: what managers may, what everybody sees, and what is refused in words.

import { beforeEach, describe, expect, test } from 'vitest';
import { command as cast } from '../../commands/cast.ts';
import { command as power } from '../../commands/power.ts';
import { FULL_CAST, Playhouse } from '../playhouse.ts';
import { callOn, hinted, press, textOf } from './house-call.ts';

let house: Playhouse;
beforeEach(() => {
  house = new Playhouse().create({}, FULL_CAST);
});

const used = async (subcommand: string, options: Record<string, string | number> = {}, isManager = true) =>
  textOf(await cast.run(callOn(house, { subcommand, options, isManager })));
const ZOE = {
  name: 'Zoe',
  title: 'Astrologer',
  persona: 'Mercury is *never* wrong.',
  leverage: 1.5,
  home: 'VC Office',
  temper: 'mike',
};

describe('/power', () => {
  test('says until when, and that the floor is closed where it is', async () => {
    expect(textOf(await power.run(callOn(house)))).toMatch(
      /Power hour until <t:\d+:t> \(<t:\d+:R>\)\.\nThe floor is closed/,
    );
    expect(house.show.powerHourUntilMs).toBe(house.atMs + 3_600_000);
    expect(textOf(await power.run(callOn(house)))).toMatch(/under way already, until <t:/);
  });
  test('ends before its time with its button, for managers alone', async () => {
    const first = await power.run(callOn(house));
    const again = await power.run(callOn(house));
    for (const reply of [first, again]) {
      expect(reply).toMatchObject({
        buttons: [[{ press: { kind: 'powerEnd' }, label: 'End the power hour' }]],
      });
    }
    expect(textOf(await press(power, house, 'powerEnd'))).toContain('Only members with **Manage Server**');
    expect(house.show.powerHourUntilMs).not.toBeNull();
    expect(textOf(await press(power, house, 'powerEnd', { isManager: true }))).toContain(
      'a round every 5 minutes again',
    );
    expect(house.show.powerHourUntilMs).toBeNull();
    expect(textOf(await press(power, house, 'powerEnd', { isManager: true }))).toContain(
      'No power hour is under way',
    );
  });
  test('needs a show', async () => {
    expect(textOf(await power.run(callOn(new Playhouse())))).toContain('`/setup`');
  });
});

describe('/cast', () => {
  test('shows everybody who plays, and who plays them', async () => {
    const text = await used('show', {}, false);
    expect(text).toContain('**Alex** · Crypto · trader');
    expect(text).toContain('leverage 3× · temper of alex · played by understudy');
    expect(text).toMatch(/\*\*Ruth\*\* · .*regulator\n-# VC Office · played by understudy/);
  });
  test('fits eight traders with long personas', async () => {
    for (const name of ['Eve', 'Finn', 'Gus', 'Hal']) {
      await used('add', { ...ZOE, name, title: 'x'.repeat(32), persona: 'word '.repeat(99) });
    }
    const text = await used('show');
    expect(text).toContain('**Hal**');
    expect(text.length).toBeLessThanOrEqual(2_000);
  });
  test('adds, rewrites and retires for managers', async () => {
    expect(await used('add', ZOE)).toContain('**Zoe** joins the cast: Astrologer · trader.');
    expect(house.show.cast.at(-1)).toMatchObject({ id: 'zoe', voice: 'mike', leverage: 1.5 });
    expect(await used('edit', { performer: 'zoe', title: 'Seer', temper: 'alice' })).toContain(
      'new card: Seer',
    );
    expect(house.show.cast.at(-1)).toMatchObject({ title: 'Seer', voice: 'alice', leverage: 1.5 });
    expect(await used('retire', { performer: 'Zoe' })).toContain('**Zoe** leaves the cast.');
    expect(house.show.cast).toHaveLength(6);
  });
  test('gives an overseer a voice of its own', async () => {
    await used('retire', { performer: 'ruth' });
    await used('add', { ...ZOE, role: 'regulator' });
    await used('edit', { performer: 'zoe', temper: 'alex' });
    expect(house.show.cast.at(-1)).toMatchObject({ role: 'regulator', voice: 'ruth' });
  });
  test.each(['add', 'edit', 'retire'])('%s is not for everybody', async (subcommand) => {
    const before = house.show.cast;
    expect(await used(subcommand, { ...ZOE, performer: 'alex' }, false)).toContain('*Manage Server*');
    expect(house.show.cast).toBe(before);
  });
  test.each([
    ['add', { ...ZOE, leverage: 9 }, /\*leverage\* must be from 1 to 3/],
    ['add', { ...ZOE, name: 'Discordia' }, /Discord keeps these for itself/],
    ['add', { ...ZOE, name: 'Mr. Discord' }, /Discord keeps these for itself/],
    ['add', { ...ZOE, name: 'Dіsc\u00adord' }, /Discord keeps these for itself/],
    ['edit', { performer: 'alex', name: 'cLyDe' }, /Discord keeps these for itself/],
    ['edit', { performer: 'bob', title: 'x' }, /Nobody called \*bob\* is in the cast/],
    ['retire', {}, /Nobody called/],
  ])('%s %o is refused in words', async (subcommand, options, sentence) => {
    expect(await used(subcommand, options)).toMatch(sentence);
  });
  test('waits for the closing bell', async () => {
    house.ring();
    expect(await used('add', ZOE)).toContain('wait for the closing bell');
  });
  test('hints who is in the cast', () => {
    const hints = hinted(cast, house, 'performer', 'ru') ?? [];
    expect(hints.map(({ value }) => value)).toEqual(['ruth']);
    expect(hinted(cast, house, 'name', 'ru')).toEqual([]);
  });
});
