// /recap and /rewind: older episodes, the page behind the button, and one row for each wrong use.

import { beforeEach, describe, expect, it } from 'vitest';
import { command as recap } from '../../commands/recap.ts';
import { command as rewind } from '../../commands/rewind.ts';
import { bold, Playhouse } from '../playhouse.ts';
import type { Asked } from './house-call.ts';
import { buttonsOf, callOn, press, textOf } from './house-call.ts';

let house: Playhouse;
beforeEach(() => {
  house = new Playhouse().create({ roundsPerEpisode: 3 });
  house.mind = bold;
});

const tell = async (request: Asked = {}) => recap.run(callOn(house, request));
const wind = async (options: Record<string, number>) => textOf(await rewind.run(callOn(house, { options })));

describe('/recap', () => {
  it('tells the last episode, and an older one by its number', async () => {
    house.episode().episode();
    expect(textOf(await tell())).toContain('Recap · episode 2');
    expect(textOf(await tell({ options: { episode: 1 } }))).toContain('Recap · episode 1');
  });

  it('turns its page', async () => {
    house.episode();
    const [button] = buttonsOf(await tell());
    expect(button).toBe('recap:1:books');
    const books = await press(recap, house, button ?? '');
    expect(books.kind).toBe('update');
    expect(textOf(books)).toContain(house.show.lastResult?.seed);
    const [back] = buttonsOf(books);
    expect(textOf(await press(recap, house, back ?? ''))).toContain('Recap · episode 1');
  });

  it('says what it does not have', async () => {
    expect(textOf(await tell())).toContain('No episode has closed yet');
    expect(textOf(await tell())).not.toContain('next round');
    house.episode();
    expect(textOf(await tell({ options: { episode: 2 } }))).toContain(
      'Episode 2 has not closed yet; the last that did is **1**.',
    );
    expect(textOf(await press(recap, house, 'recap:0:books'))).toContain('not in the archive any more');
    house = new Playhouse();
    expect(textOf(await press(recap, house, 'recap:1:books'))).toMatch(/`\/setup` first/);
  });
});

describe('/rewind', () => {
  it('leads to the round on the live floor, where that is public', async () => {
    const addressOf = (guild: string, from?: { episode: number; round: number }) =>
      `https://floor.example/live/?guild=${guild}&episode=${from?.episode}&round=${from?.round}`;
    const liveFloor = { hasActivity: false, addressOf };
    house.ring().round();
    await wind({ round: 1 });
    const reply = await rewind.run(callOn(house, { options: { round: 1 }, liveFloor }));
    expect(textOf(reply)).toMatch(/\(https:\/\/floor\.example\/live\/\?guild=\d+&episode=\d+&round=1\)$/);
    expect(await wind({ round: 1 })).not.toContain('floor.example');
  });

  it('winds back to a round of this episode that is over, and of an older one', async () => {
    house.episode().ring().round();
    house.startRound();
    house.answerOne();
    expect(await wind({ round: 1 })).toContain('secret of e2r1-alex');
    expect(await wind({ round: 3, episode: 1 })).toContain('secret of e1r3-alex');
  });

  it('leafs to the rounds before and after that are over, in its place', async () => {
    house.ring().round().round().startRound();
    const second = await rewind.run(callOn(house, { options: { round: 2 } }));
    expect([second.kind, buttonsOf(second)]).toEqual(['private', ['leaf:1:1']]);
    const first = await press(rewind, house, 'leaf:1:1');
    expect([first.kind, buttonsOf(first)]).toEqual(['update', ['leaf:1:2']]);
    expect(textOf(first)).toContain('round 1');
  });

  it('keeps the thoughts of a round that is under way', async () => {
    house.ring().round().startRound();
    house.answerOne();
    expect(await wind({ round: 2 })).toBe(
      'Round 2 of episode 1 is not over, or never was: choose one from 1 to 1.\n-# 🪙 Welcome! **1,000 chips** to start with are in your `/wallet`.',
    );
  });

  it('says what it does not have', async () => {
    expect(await wind({ round: 1 })).toContain('No episode has closed yet');
    house.ring();
    expect(await wind({ round: 1 })).toContain('No round of episode 1 is over yet');
    expect(await wind({ round: 1, episode: 5 })).toContain('Episode 5 has not closed yet');
  });
});
