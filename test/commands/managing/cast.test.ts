// /cast: who plays, a card written in a form and shown before it is done, farewells that ask first, and returns.

import { beforeEach, describe, expect, test } from 'vitest';
import { command as cast } from '../../../commands/cast.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { performerId } from '../../../src/show/ids.ts';
import type { Written } from '../../../src/stage/controls/form.ts';
import type { Reply } from '../../../src/stage/interactions/reply.ts';
import { MEASURED } from '../../../src/views/answers/cast.ts';
import { careerProfile, profileAltText } from '../../../src/views/cards/profile-card.ts';
import { BOB, FULL_CAST, Playhouse } from '../../playhouse.ts';
import { type Asked, buttonsOf, callOn, hinted, press, send, textOf } from '../house-call.ts';

let house: Playhouse;
beforeEach(() => {
  house = new Playhouse().create({ roundsPerEpisode: 2, sleepAfterMs: null }, FULL_CAST);
});

const ZOE = {
  name: 'Zoe',
  title: 'Astrologer',
  persona: 'Mercury is *never* wrong.',
  leverage: 1.5,
  home: 'VC Office',
  temper: 'mike',
};
const ENTERED: Written = {
  ...{ name: 'Zoe', title: 'Astrologer', persona: 'Mercury is *never* wrong.' },
  part: ['mike'],
  place: ['VC-Office|1.5'],
};

const run = (subcommand: string, options: Asked['options'] = {}, isManager = true): Promise<Reply> =>
  cast.run(callOn(house, { subcommand, options, isManager }));
const pressed = (id: string, more: Asked = {}) => press(cast, house, id, { isManager: true, ...more });
const sent = (id: string, written: Written, more: Asked = {}) =>
  send(cast, house, id, { written, isManager: true, ...more });
const buttonOf = (reply: Reply, kind: string): string =>
  buttonsOf(reply).find((id) => id.startsWith(kind)) ?? `no ${kind}`;
/** Typed, seen, and done. */
async function done(subcommand: string, options: Asked['options']): Promise<string> {
  return textOf(await pressed(buttonOf(await run(subcommand, options), 'hire')));
}
const playOut = (): void => {
  house.ring();
  while (house.show.episode !== null) house.round();
};

describe('/cast show', () => {
  test('shows everybody who plays, and who plays them', async () => {
    const text = textOf(await run('show', {}, false));
    expect(text).toContain('**Alex** · Crypto · trader');
    expect(text).toContain('leverage 3× · temper: bold · played by understudy');
    expect(text).not.toContain('A trader.');
    expect(text).toMatch(/\*\*Ruth\*\* · .*regulator\n-# VC Office · played by understudy/);
  });
  test('fits eight traders with long personas', async () => {
    for (const name of ['Eve', 'Finn', 'Gus', 'Hal']) {
      await done('add', { ...ZOE, name, title: 'x'.repeat(32), persona: 'word '.repeat(99) });
    }
    const text = textOf(await run('show'));
    expect(text).toContain('**Hal**');
    expect(text.length).toBeLessThanOrEqual(2_000);
  });
});

describe('a card', () => {
  test('is asked for in one form, and seen before anybody is hired', async () => {
    const form = await run('add');
    expect(form).toMatchObject({ kind: 'modal', modal: { form: { kind: 'card', performer: null } } });
    const preview = await sent('card::', ENTERED);
    expect(textOf(preview)).toMatch(/Zoe · Astrologer\nNobody has been hired yet/);
    expect(textOf(preview)).toContain('> Mercury is \\*never\\* wrong.');
    expect(house.show.cast).toHaveLength(6);
    expect(textOf(await pressed(buttonOf(preview, 'hire')))).toContain('**Zoe** is in the cast');
    expect(house.show.cast.at(-1)).toMatchObject({
      ...{ id: 'zoe', role: 'trader', voice: 'mike', home: 'VC Office', leverage: 1.5, mind: 'default' },
    });
  });

  test('says what plays the newcomer, and how well', async () => {
    const text = textOf(await sent('card::', ENTERED));
    expect(text).toMatch(
      /understudy\*\* plays Zoe, with no language model: by written rules in the temper of \*excitable, like Mike\*/,
    );
    const inRole = wordsOf('en').size(MEASURED.understudy.inRoleBp);
    expect(text).toContain(`about what the persona names. ${inRole} of such answers`);
    const modelled = await run('add', { ...ZOE, mind: 'qwen2.5-1.5b' });
    expect(textOf(modelled)).toMatch(
      /qwen2\.5-1\.5b\*\* plays Zoe: a language model that reads the whole card/,
    );
    expect(textOf(modelled)).toContain('has not been measured here');
  });

  test('is written anew from its preview, with nothing lost, and by another mind', async () => {
    const preview = await sent('card::', ENTERED);
    const form = await pressed(buttonOf(preview, 'redraft'));
    expect(form).toMatchObject({
      kind: 'modal',
      modal: { form: { draft: buttonOf(preview, 'hire').slice(5) } },
    });
    expect(JSON.stringify(form)).toContain('Mercury is *never* wrong.');
    const minds = await pressed(buttonOf(preview, 'mind'));
    if (minds.kind !== 'modal' || minds.modal.form.kind !== 'mind') throw new Error('no form of minds');
    const second = await sent(`mind:${minds.modal.form.draft}`, { mind: ['understudy'] });
    expect(second.kind).toBe('update');
    const third = await sent(`card::${buttonOf(second, 'hire').slice(5)}`, { ...ENTERED, title: 'Seer' });
    await pressed(buttonOf(third, 'hire'));
    expect(textOf(await pressed(buttonOf(third, 'hire')))).toContain('no longer kept');
    expect(house.show.cast.at(-1)).toMatchObject({ title: 'Seer', mind: 'understudy' });
  });

  test('that cannot be played says why, and can be mended', async () => {
    const reply = await sent('card::', { ...ENTERED, name: 'aLEX' });
    expect(textOf(reply)).toContain('has its *aLEX* already');
    const form = await pressed(buttonOf(reply, 'redraft'));
    expect(JSON.stringify(form)).toContain('aLEX');
  });

  test('can be put away', async () => {
    const preview = await sent('card::', ENTERED);
    expect(textOf(await pressed(buttonOf(preview, 'drop')))).toContain('Nothing was changed');
    expect(textOf(await pressed(buttonOf(preview, 'hire')))).toContain('no longer kept');
    expect(house.show.cast).toHaveLength(6);
  });

  test('is written while an episode is played, and plays from the next opening bell on by itself', async () => {
    house.ring();
    const preview = await run('add', ZOE);
    expect(textOf(preview)).toMatch(/the cast changes between episodes only.*<t:\d+:t>/);
    const waits = await pressed(buttonOf(preview, 'hire'));
    expect(textOf(waits)).toContain('**Zoe** starts with the next episode.');
    expect(textOf(await run('show', {}, false))).toContain('**Zoe** starts with the next episode.');
    expect(buttonsOf(await run('show', {}, false))).toEqual([]);
    expect(buttonsOf(await run('show'))).toEqual(buttonsOf(waits));
    while (house.show.episode !== null) house.round();
    house.ring();
    expect(house.show.cast.at(-1)?.id).toBe('zoe');
    expect(textOf(await run('show', {}, false))).not.toContain('with the next episode');
  });

  test('that waits is taken back by `/cast retire`, which hints at it', async () => {
    house.ring();
    await pressed(buttonOf(await run('add', ZOE), 'hire'));
    expect(hinted(cast, house, 'performer', 'zo', { subcommand: 'retire' })?.map(({ name }) => name)).toEqual(
      ['Zoe · Astrologer'],
    );
    const waits = await run('retire', { performer: 'zoe' });
    expect(textOf(await pressed(buttonOf(waits, 'unwish')))).toContain(
      'Taken back: nothing changes for **Zoe**',
    );
    expect(house.show.castWishes).toEqual([]);
    expect(textOf(await pressed(buttonOf(waits, 'unwish')))).toContain('waits no longer');
  });

  test('of somebody is rewritten, by what was typed or in the form', async () => {
    expect(await run('edit', { performer: 'alex' })).toMatchObject({
      kind: 'modal',
      modal: { form: { kind: 'card', performer: 'alex' }, title: 'The card of Alex' },
    });
    expect(await done('edit', { performer: 'ALEX', title: 'Seer', temper: 'alice' })).toContain('new card');
    expect(house.show.cast.find(({ id }) => id === 'alex')).toMatchObject({ title: 'Seer', voice: 'alice' });
    const preview = await sent('card:alex:', { ...ENTERED, name: 'Alex' });
    await pressed(buttonOf(preview, 'hire'));
    expect(house.show.cast.find(({ id }) => id === 'alex')).toMatchObject({
      title: 'Astrologer',
      leverage: 1.5,
    });
  });

  test('of an overseer keeps its voice and its role', async () => {
    expect(await run('edit', { performer: 'ruth' })).not.toMatchObject({
      modal: { rows: expect.arrayContaining([expect.objectContaining({ field: 'part' })]) },
    });
    await done('edit', { performer: 'ruth', temper: 'alex', title: 'Judge' });
    const { part: _part, ...rest } = ENTERED;
    const preview = await sent('card:ruth:', { ...rest, name: 'Ruth', place: ['Coffee-Shop|1'] });
    await pressed(buttonOf(preview, 'hire'));
    expect(house.show.cast.find(({ id }) => id === 'ruth')).toMatchObject({
      role: 'regulator',
      voice: 'ruth',
    });
  });

  test('of a newcomer who watches has a voice of its own', async () => {
    house.must({ type: 'retirePerformer', atMs: house.atMs, viewer: BOB, performer: performerId('ruth') });
    const preview = await sent('card::', { ...ENTERED, part: ['regulator'] });
    await pressed(buttonOf(preview, 'hire'));
    expect(house.show.cast.at(-1)).toMatchObject({ role: 'regulator', voice: 'ruth' });
  });
});

describe('who leaves', () => {
  test('is asked about first, with what they have behind them', async () => {
    playOut();
    const asked = await run('retire', { performer: 'Mike' });
    expect(textOf(asked)).toMatch(/Retire Mike\?[\s\S]*1 episode, /);
    expect(asked).toMatchObject({ buttons: [[{ style: 'danger' }, { style: 'secondary' }]] });
    expect(house.show.cast.some(({ id }) => id === 'mike')).toBe(true);
    expect(textOf(await pressed('stay'))).toContain('Nothing was changed');
    expect(textOf(await pressed(buttonOf(asked, 'retire')))).toContain('farewell is on the floor');
    expect(house.show.cast.some(({ id }) => id === 'mike')).toBe(false);
    expect(textOf(await pressed(buttonOf(asked, 'retire')))).toContain('Nobody called *mike* is in the cast');
  });

  test('is called back by name, or when a card of that name is written', async () => {
    playOut();
    await pressed('retire:mike');
    expect(textOf(await run('show'))).toContain('may be called back with `/cast recall`: Mike');
    expect(hinted(cast, house, 'performer', 'mi')).toEqual([]);
    expect(hinted(cast, house, 'retired', 'mi')).toMatchObject([{ value: 'mike' }]);
    const preview = await sent('card::', { ...ENTERED, name: 'MIKE' });
    expect(textOf(preview)).toContain('was in this cast before, until episode 1');
    expect(textOf(await pressed(buttonOf(preview, 'recall')))).toMatch(
      /\*\*Mike\*\* is back[\s\S]*1 episode/,
    );
    await pressed('retire:mike');
    expect(textOf(await run('recall', { retired: 'mike' }))).toContain('is back');
    expect(textOf(await run('recall', { retired: 'mike' }))).toContain('nobody to call back');
  });
});

describe('it is not for everybody', () => {
  test.each(['add', 'edit', 'retire', 'recall'])('to %s', async (subcommand) => {
    const before = house.show.cast;
    expect(textOf(await run(subcommand, { ...ZOE, performer: 'alex' }, false))).toContain(
      '**Manage Server**',
    );
    expect(house.show.cast).toBe(before);
  });
  test.each(['hire:1', 'redraft:1', 'mind:1', 'drop:1', 'retire:mike', 'recall:mike'])(
    'to press %s',
    async (id) => {
      const before = house.show.cast;
      expect(textOf(await pressed(id, { isManager: false }))).toContain('**Manage Server**');
      expect(house.show.cast).toBe(before);
    },
  );
  test('to send the form', async () => {
    expect(textOf(await sent('card::', ENTERED, { isManager: false }))).toContain('**Manage Server**');
  });
  test('another member’s card is not hired', async () => {
    const preview = await sent('card::', ENTERED);
    expect(textOf(await pressed(buttonOf(preview, 'hire'), { viewer: BOB }))).toContain('no longer kept');
  });
});

describe('is refused in words:', () => {
  test.each([
    ['add', { ...ZOE, leverage: 9 }, /from 1 to 3, in tenths/],
    ['add', { ...ZOE, name: 'Discordia' }, /Discord keeps/],
    ['add', { ...ZOE, name: 'Mr. Discord' }, /Discord keeps/],
    ['add', { ...ZOE, name: 'Dіsc\u00adord' }, /Discord keeps/],
    ['edit', { performer: 'alex', name: 'cLyDe' }, /Discord keeps/],
    ['edit', { performer: 'bob', title: 'x' }, /Nobody called \*bob\* is in the cast/],
    ['retire', {}, /Nobody called/],
    ['recall', { retired: 'alex' }, /nobody to call back/],
  ])('%s %o', async (subcommand, options, sentence) => {
    expect(textOf(await run(subcommand, options))).toMatch(sentence);
  });
});

test('a farewell in an episode is asked for, waits, and is played before the next one', async () => {
  house.ring();
  const asks = await run('retire', { performer: 'alex' });
  expect(textOf(asks)).toContain('next opening bell');
  expect(textOf(await pressed(buttonOf(asks, 'retire')))).toContain(
    '**Alex** leaves before the next episode.',
  );
  expect(textOf(await run('retire', { performer: 'alex' }))).toContain(
    '**Alex** leaves before the next episode.',
  );
  while (house.show.episode !== null) house.round();
  house.ring();
  expect(house.show.cast.map(({ id }) => id)).not.toContain('alex');
});

test('whoever waits to leave has not left: calling them back takes that back', async () => {
  house.ring();
  await pressed('retire:mike');
  const waits = await run('recall', { retired: 'mike' });
  expect(textOf(waits)).toContain('**Mike** leaves before the next episode.');
  await pressed(buttonOf(waits, 'unwish'));
  expect(house.show.castWishes).toEqual([]);
});

test('the card of a farewell in an episode has what was said last in it, with one full stop', () => {
  house.ring().round();
  const id = performerId('alex');
  const said = house.show.episode?.turns.findLast(({ performer }) => performer === id)?.speech ?? 'nothing';
  const view = careerProfile(wordsOf('en'), house.show, { id, sign: 'farewell' });
  expect(view?.text?.words).toBe(said);
  const alt =
    view && profileAltText(wordsOf('en'), { ...view, text: { label: 'Last words', words: 'Bye!' } });
  expect(alt).toMatch(/Last words: Bye\.$/);
});

test('hints who is in the cast', () => {
  const hints = hinted(cast, house, 'performer', 'ru') ?? [];
  expect(hints.map(({ value }) => value)).toEqual(['ruth']);
  expect(hinted(cast, house, 'name', 'ru')).toEqual([]);
});
