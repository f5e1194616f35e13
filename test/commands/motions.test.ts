// The motions as members put and vote on them: a comeback, and the executive's chair.

import { beforeEach, describe, expect, test } from 'vitest';
import { command as bet } from '../../commands/bet.ts';
import { command as chair } from '../../commands/chair.ts';
import { command as comeback } from '../../commands/comeback.ts';
import { broke } from '../broke.ts';
import { ALEX, ANN, BOB, MIKE, Playhouse } from '../playhouse.ts';
import { buttonsOf, callOn, hinted, press, textOf } from './house-call.ts';

let house: Playhouse;
const motionId = () => house.show.motion?.id ?? 'none';
const close = (): void => {
  house.atMs = house.show.motion?.closesAtMs ?? house.atMs;
  house.must({ type: 'closeMotion', atMs: house.atMs, motion: motionId() });
};

describe('/comeback', () => {
  beforeEach(() => {
    house = broke();
  });
  test('takes the only bankrupt trader, and says where the vote is', async () => {
    const reply = await comeback.run(callOn(house));
    expect(textOf(reply)).toContain('open in #Trading Floor');
    expect(textOf(reply)).toContain('Shall **Alex** come back at once, on **$2,500**');
    expect(textOf(reply)).toContain('**1 more vote** wanted');
    expect(buttonsOf(reply)).toEqual([`motion:${motionId()}:yes`, `motion:${motionId()}:no`]);
  });
  test('takes whoever is named, and hints at the bankrupt alone', async () => {
    const hints = hinted(comeback, house, 'trader', '');
    expect(hints?.map(({ value }) => value)).toEqual(['alex']);
    await comeback.run(callOn(house, { options: { trader: ' ALEX ' } }));
    expect(house.show.motion?.cause).toEqual({ kind: 'comeback', performer: ALEX });
  });
  test('counts each member once, changeable, and not how one of them bet', async () => {
    house = new Playhouse().create({ roundsPerEpisode: 20 }).ring();
    await bet.run(callOn(house, { viewer: BOB, options: { trader: 'sarah', amount: 10 } }));
    await chair.run(callOn(house));
    await press(comeback, house, `motion:${motionId()}:yes`, { viewer: BOB });
    const reply = await press(comeback, house, `motion:${motionId()}:no`, { viewer: BOB });
    expect(reply.kind).toBe('tally');
    expect(textOf(reply)).toMatch(/\*\*Yes\*\* · \*\*1 vote\*\*\n/);
    expect(textOf(reply)).toMatch(/\*\*No\*\* · \*\*1 vote\*\*\n/);
    expect(textOf(reply)).toContain('Quorum reached');
    const again = await press(comeback, house, `motion:${motionId()}:no`, { viewer: BOB });
    expect(again.kind).toBe('tally');
  });
  test('while a motion is open shows that one, buttons included', async () => {
    await comeback.run(callOn(house));
    const reply = await chair.run(callOn(house, { viewer: BOB }));
    expect(textOf(reply)).toMatch(/open already, .* until <t:.*Comeback vote/s);
    expect(buttonsOf(reply)).toContain(`motion:${motionId()}:yes`);
  });
});

describe('/chair', () => {
  test('puts whoever asks up for it, and passed seats them', async () => {
    house = new Playhouse().create({ roundsPerEpisode: 20 }).ring();
    const reply = await chair.run(callOn(house));
    expect(textOf(reply)).toContain(`Shall <@${ANN}> sit in it for this episode?`);
    close();
    expect(house.show.episode?.chair?.viewer).toBe(ANN);
  });
});

describe('refuses', () => {
  const rows: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
    ['a comeback of one who trades', () => trader('mike'), /^Mike is not bankrupt/],
    ['a comeback of nobody known', () => trader('bob'), /Nobody called \*bob\*/],
    [
      'a comeback where nobody is bankrupt',
      async () => {
        house = new Playhouse().create().ring();
        return comeback.run(callOn(house));
      },
      /^Nobody is bankrupt/,
    ],
    [
      'a comeback between episodes',
      async () => {
        house = new Playhouse().create().episode();
        return comeback.run(callOn(house));
      },
      /opening bell rings <t:/,
    ],
    [
      'the chair between episodes',
      async () => {
        house = new Playhouse().create().episode();
        return chair.run(callOn(house));
      },
      /opening bell rings <t:/,
    ],
    [
      'a motion while the show is paused',
      async () => {
        house.must({ type: 'pause', viewer: BOB, atMs: house.atMs });
        return comeback.run(callOn(house));
      },
      /paused/,
    ],
    [
      'a motion too soon after the last',
      async () => {
        await comeback.run(callOn(house));
        close();
        return chair.run(callOn(house));
      },
      /next vote on a comeback or on the chair can open from <t:\d+:t> \(<t:\d+:R>\) on/,
    ],
    [
      'a chair that is taken',
      async () => {
        house = new Playhouse().create({ roundsPerEpisode: 20 }).ring();
        await chair.run(callOn(house));
        close();
        house.atMs = house.show.motionReadyAtMs;
        return chair.run(callOn(house, { viewer: BOB }));
      },
      /taken for this episode/,
    ],
    ['a ballot of another motion', () => press(comeback, house, 'motion:e9m9:yes'), /This vote is over/],
    ['a choice that there is not', () => press(comeback, house, 'motion:e9m9:maybe'), /not on the ballot/],
    [
      'a ballot after the close',
      async () => {
        await comeback.run(callOn(house));
        house.atMs = house.show.motion?.closesAtMs ?? 0;
        return press(comeback, house, `motion:${motionId()}:no`);
      },
      /This vote is over/,
    ],
    [
      'anything without a show',
      async () => {
        house = new Playhouse();
        return chair.run(callOn(house));
      },
      /`\/setup` first/,
    ],
  ];
  const trader = (name: string) => comeback.run(callOn(house, { options: { trader: name } }));
  beforeEach(() => {
    house = broke();
  });
  test.each(rows)('%s', async (_, use, said) => {
    const reply = await use();
    expect(reply).toMatchObject({ kind: 'private', text: expect.stringMatching(said) });
  });
});

test('with several bankrupt one must be named', async () => {
  house = broke();
  const { episode } = house.show;
  if (episode === null) throw new Error('no episode');
  house.show = { ...house.show, episode: { ...episode, bankrupt: [ALEX, MIKE] } };
  expect(textOf(await comeback.run(callOn(house)))).toContain('name one: Alex, Mike.');
});
