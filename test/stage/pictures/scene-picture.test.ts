// Which scene goes with a post, how often the small ones may, and that a post never waits in vain for one.

import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import type { Order } from '../../../src/pictures/studio/order.ts';
import type { ShowEvent } from '../../../src/show/events/event.ts';
import type { Past } from '../../../src/show/plot/thread.ts';
import { biggestScene, ScenePictures, THREAD_PICTURE } from '../../../src/stage/pictures/scene-picture.ts';
import { ALEX, MIKE, Playhouse } from '../../playhouse.ts';

const EN = wordsOf('en');

const { show } = new Playhouse().create().ring();
const silent = pino({ level: 'silent' });

const CALLED: ShowEvent = {
  ...{ type: 'marginCalled', performer: ALEX },
  ...{ equityCents: 412_000, exposureCents: 1_987_000 },
};
const OVERRULED: ShowEvent = {
  ...{ type: 'overruled', who: 'desk', occasion: 'order', bet: { asset: 'Crypto', side: 'long' } },
  ...{ askedCents: 3_000_000, allowedCents: 0, capitalCents: 5_000_000, stressedCents: -100 },
};
const HALTED: ShowEvent = { type: 'tradingHalted', level: 7, indexBp: -740 };
const BROKE: ShowEvent = { type: 'wentBankrupt', performer: ALEX, shortfallCents: 0, postings: [] };
const BACK: ShowEvent = { type: 'traderReturned', performer: ALEX, loanCents: 250_000, postings: [] };

const step = (events: readonly ShowEvent[], atMs: number) => ({
  ...{ before: show, after: show },
  record: { firstSeq: show.seq + 1, atMs, events },
});

describe('the scene of a step', () => {
  it.each([
    [[OVERRULED], 'OVERRULED!: The desk wanted $30,000 long Crypto: refused. The bank could not stand it.'],
    [[OVERRULED, CALLED], 'MARGIN CALL: Alex: $4,120 of equity carry $19,870. One round to mend it.'],
    [
      [CALLED, HALTED],
      'TRADING HALTED: The market is down 7.4% since the opening. No order executes this round.',
    ],
    [[HALTED, BROKE, CALLED], 'BANKRUPT: Alex is out of money.'],
    [[BACK, OVERRULED], 'COMEBACK: Alex is back with $2,500 of the bank’s money.'],
  ])('is the biggest (%#)', async (events, altText) => {
    const scenes = new ScenePictures({
      mindName: () => ({ name: 'understudy', instead: null }),
      pictures: { draw: async () => Buffer.alloc(1) },
      log: silent,
    });
    expect(await scenes.of(step(events, 0))).toMatchObject({ name: 'scene.png', altText });
  });

  const broken = {
    ...{ id: 'e1t1', kind: 'pact', by: ALEX, with: MIKE, matter: 'the brass stapler', stage: 'running' },
    ...{ terms: { asset: 'Crypto', side: 'long', untilRound: 4 }, awaits: null, episode: 1 },
    ...{ openedInRound: 1, agreedInRound: 1, movedInRound: 2, knownTo: [], story: [] },
    ...{ ended: 'broken', endedInRound: 2, endedInEpisode: 1, endedBy: ALEX },
  } as const satisfies Past;
  const BROKEN: ShowEvent = {
    ...{ type: 'threadMoved', thread: 'e1t1', verb: 'break', by: ALEX, round: 2, stage: 'running' },
    ...{ awaits: null, agreedInRound: 1, terms: broken.terms, ended: 'broken', endedBy: ALEX },
    ...{ owes: [], witnesses: [], wears: null, postings: [] },
  };

  it('is what one did to another, over what is small, and once a round', async () => {
    const orders: Order[] = [];
    const draw = async (order: Order): Promise<Buffer> => {
      orders.push(order);
      return Buffer.alloc(1);
    };
    const scenes = new ScenePictures({
      mindName: () => ({ name: 'understudy', instead: null }),
      pictures: { draw },
      log: silent,
    });
    const after = { ...show, plot: { ...show.plot, past: [broken] } };
    const happened = { ...step([CALLED, BROKEN], 0), after };
    expect(await scenes.of(happened)).toMatchObject({
      name: THREAD_PICTURE,
      altText: 'PACT BROKEN: Alex broke the pact with Mike over “the brass stapler”: long Crypto to round 4.',
    });
    const again = { ...step([BROKEN], 1), before: after, after };
    expect(await scenes.of(again)).toBeUndefined();
    expect(orders.map(({ kind }) => kind)).toEqual(['scene']);
  });

  it('is none where nothing happened', () => {
    expect(biggestScene(EN, show, [{ type: 'floorSlept' }])).toBeUndefined();
  });

  it('is shown every time where it is big, and once in two minutes where it is small', async () => {
    const orders: Order[] = [];
    const draw = async (order: Order): Promise<Buffer> => {
      orders.push(order);
      return Buffer.alloc(1);
    };
    const scenes = new ScenePictures({
      mindName: () => ({ name: 'understudy', instead: null }),
      pictures: { draw },
      log: silent,
    });
    for (const atMs of [0, 60_000, 119_999, 120_000]) await scenes.of(step([CALLED], atMs));
    expect(orders).toHaveLength(2);
    for (const atMs of [120_001, 120_002]) await scenes.of(step([BROKE], atMs));
    expect(orders).toHaveLength(4);
  });

  it('rings the bell over the board', async () => {
    const orders: Order[] = [];
    const draw = async (order: Order): Promise<Buffer> => {
      orders.push(order);
      return Buffer.alloc(1);
    };
    const rung = new Playhouse().create();
    const before = rung.show;
    const opened = rung
      .ring()
      .records.flatMap(({ events }) => events)
      .filter(({ type }) => type === 'episodeOpened');
    const scenes = new ScenePictures({
      mindName: () => ({ name: 'understudy', instead: null }),
      pictures: { draw },
      log: silent,
    });
    const picture = await scenes.of({ ...step(opened, 0), before, after: rung.show });
    expect(orders.map(({ kind }) => kind)).toEqual(['bell']);
    expect(picture?.altText).toMatch(
      /^OPENING BELL: Episode 1 begins\. Leaderboard of episode 1, opening bell/,
    );
  });

  it('goes without where it cannot be drawn', async () => {
    const pictures = { draw: () => Promise.reject(new Error('no canvas')) };
    const scenes = new ScenePictures({
      mindName: () => ({ name: 'understudy', instead: null }),
      pictures,
      log: silent,
    });
    expect(await scenes.of(step([BROKE], 0))).toBeUndefined();
  });
});
