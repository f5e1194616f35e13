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

it('offers the first market that takes bets, and none where the server wants none', async () => {
  const others = await helped(new Playhouse().create({ markets: ['firstBankrupt', 'hypocrite'] }).ring());
  expect(others.buttons).toContain('odds:firstBankrupt');
  expect(others.buttons.join()).not.toContain('winner');
  const none = await helped(new Playhouse().create({ markets: [] }).ring());
  expect(none.text).toContain('No market opens on this server');
  expect(none.buttons.join()).not.toContain('odds:');
  const between = await helped(new Playhouse().create({ markets: [] }));
  expect(between.text).toContain('No market opens on this server');
});

it('says when bets open where the markets were opened in the middle of an episode', async () => {
  const house = new Playhouse().create({ markets: [] }).ring();
  house.must({ type: 'changeSettings', atMs: house.atMs, settings: { markets: ['winner'] } });
  expect((await helped(house)).text).toContain('Bets open with the opening bell, about <t:');
});

it('offers the executive’s chair while it is free, and no comeback while nobody is bankrupt', async () => {
  const house = new Playhouse().create({ roundsPerEpisode: 24 }).ring().round();
  const { text } = await helped(house);
  expect(text).toContain('`/chair`');
  expect(text).toContain('`/leak`');
  expect(text).not.toContain('`/comeback`');
});

it('offers no headline vote that the closing bell would cut off, as the rule has it', async () => {
  const house = new Playhouse().create({ roundsPerEpisode: 2 }).ring();
  expect((await helped(house)).text).toContain('`/chaos`');
  house.round().startRound();
  const outcome = house.wish({ type: 'openChaos', viewer: ANN, atMs: house.atMs });
  expect(outcome.ok ? 'opened' : outcome.rejection.reason).toBe('bellFirst');
  expect((await helped(house)).text).not.toContain('`/chaos`');
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
