// The bank's desk as members see it, and as the one in the executive's chair directs it.

import { beforeEach, describe, expect, test } from 'vitest';
import { command as desk } from '../../commands/desk.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { deskText } from '../../src/views/answers/desk.ts';
import { ANN, BOB, bold, Playhouse } from '../playhouse.ts';
import { buttonsOf, callOn, press, textOf } from './house-call.ts';

const EN = wordsOf('en');

let house: Playhouse;
beforeEach(() => {
  house = new Playhouse().create({ roundsPerEpisode: 20 });
  house.headlineEffects = { Crypto: 1 };
  house.ring();
});

/** Ann is voted into the chair by herself, the only member there is. */
function seatAnn(): void {
  house.visit(ANN).must({ type: 'openMotion', viewer: ANN, atMs: house.atMs, comeback: null });
  const { motion } = house.show;
  house.atMs = motion?.closesAtMs ?? 0;
  house.must({ type: 'closeMotion', atMs: house.atMs, motion: motion?.id ?? '' });
}

describe('/desk', () => {
  test('says what the bank has, what it could lose, and what the traders vote', async () => {
    house.mind = bold;
    house.round();
    const text = textOf(await desk.run(callOn(house)));
    expect(text).toMatch(/Bank's capital \*\*\$\d+,\d{3}\*\*\nAt its worst \*\*\$\d/);
    expect(text).toContain('**Votes of the last round**');
    expect(text).toMatch(/`▰+▱+` \*\*3\*\* long Crypto · Alex\n/);
    expect(text).toContain('`/chair` puts you up for it');
  });
  test('says what the desk holds', () => {
    house.mind = () => ({ trade: 'Tech', side: 'long', conviction: 3 });
    house.round();
    expect(deskText(EN, house.show, ANN)).toMatch(/Holds \*\*long Tech\*\* worth \*\*\$\d+,\d{3}\*\*/);
  });
  test('works between episodes, and before any vote', async () => {
    expect(textOf(await desk.run(callOn(house)))).toContain('No votes yet');
    while (house.show.episode !== null) house.round();
    const reply = await desk.run(callOn(house));
    expect(textOf(reply)).toContain('after the next opening bell');
    expect(buttonsOf(reply)).toEqual([]);
  });
  test('has buttons for the member in the chair alone', async () => {
    seatAnn();
    const hers = await desk.run(callOn(house));
    expect(buttonsOf(hers)).toHaveLength(7);
    expect(textOf(hers)).toContain('You sit in the chair · **3 overrides** left');
    const others = await desk.run(callOn(house, { viewer: BOB }));
    expect(buttonsOf(others)).toEqual([]);
    expect(textOf(others)).toContain(`<@${ANN}> sits in the chair`);
  });
  test('is directed by the chair, once or again', async () => {
    seatAnn();
    const reply = await press(desk, house, 'desk:Bonds:short');
    expect(reply).toMatchObject({ kind: 'update' });
    expect(textOf(reply)).toContain('Wants **short Bonds** in round **1**');
    expect(await press(desk, house, 'desk:Bonds:short')).toMatchObject({ kind: 'update' });
    expect(textOf(await press(desk, house, 'desk:Hold'))).toContain('Wants **hold**');
    house.mind = () => ({ trade: 'Tech', side: 'long', conviction: 3 });
    house.round();
    expect(house.events()).toContainEqual(expect.objectContaining({ rule: 'chair', outcome: 'Hold' }));
    expect(deskText(EN, house.show, ANN)).toContain('**2 overrides** left');
  });
});

describe('refuses', () => {
  test.each([
    ['a member who sits elsewhere', 'desk:Hold', BOB, /`\/chair` puts you up for it/],
    ['what no desk does', 'desk:Gold:long', ANN, /press one of the buttons/],
    ['a button that was tampered with', 'desk:Tech', ANN, /press one of the buttons/],
  ] as const)('%s', async (_, id, viewer, said) => {
    seatAnn();
    const reply = await press(desk, house, id, { viewer });
    expect(reply).toMatchObject({ kind: 'private', text: expect.stringMatching(said) });
  });
  test('a button of a chair whose episode is over', async () => {
    seatAnn();
    while (house.show.episode !== null) house.round();
    expect(textOf(await press(desk, house, 'desk:Hold'))).toMatch(/opening bell rings <t:/);
  });
});
