// /help offers only what works now to whoever asks, and says when the rest will.

import { expect, it } from 'vitest';
import { command } from '../../commands/help.ts';
import { ANN, Playhouse } from '../playhouse.ts';
import { buttonsOf, callOn, textOf } from './house-call.ts';

const helped = async (house: Playhouse, isManager = false) => {
  const reply = await command.run(callOn(house, { isManager }));
  return { text: textOf(reply), buttons: buttonsOf(reply) };
};

it('offers bets while they are open, and says when they open again once they are locked', async () => {
  const house = new Playhouse().create().ring();
  const open = await helped(house);
  expect(open.text).toContain('`/bet`, until bets lock, about <t:');
  expect(open.buttons).toEqual(
    expect.arrayContaining([expect.stringMatching(/^stake:winner:/), 'odds:winner']),
  );
  house.atMs = house.show.episode?.locksAtMs ?? 0;
  const locked = await helped(house);
  expect(locked.text).toContain('the next markets open about <t:');
  expect(locked.buttons.join()).not.toContain('stake:');
});

it('offers the executive’s chair while it is free, and no comeback while nobody is bankrupt', async () => {
  const house = new Playhouse().create({ roundsPerEpisode: 24 }).ring().round();
  const { text } = await helped(house);
  expect(text).toContain('`/chair`');
  expect(text).toContain('`/leak`');
  expect(text).not.toContain('`/comeback`');
});

it('offers nothing that moves while the show is paused', async () => {
  const house = new Playhouse().create().ring().round();
  house.must({ type: 'pause', viewer: ANN, atMs: house.atMs });
  const { text } = await helped(house, true);
  expect(text).not.toContain('`/chaos`');
  expect(text).toContain('`/resume`');
  expect(text).not.toContain('`/pause`');
});

it('tells a manager what runs it, and a member nothing of that', async () => {
  const house = new Playhouse().create().ring();
  expect((await helped(house, true)).text).toContain('`/settings`');
  expect((await helped(house)).text).not.toContain('`/settings`');
});

it('lets a manager set up where there is no show', async () => {
  expect((await helped(new Playhouse(), true)).buttons).toEqual(['setUp:']);
  expect((await helped(new Playhouse())).buttons).toEqual([]);
});
