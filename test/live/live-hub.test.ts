// The hub: whoever watches ends with the server's picture whatever was lost, nobody gets what is not theirs, and a floor
// that nobody watches costs nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ViewerId, viewerId } from '../../src/show/ids.ts';
import { livePicture } from '../../src/views/live/live-picture.ts';
import { ALEX, ALICE, bold, FULL_CAST, GUILD } from '../playhouse.ts';
import { arrive, type Client } from './client.ts';
import { OpenHub, SAYING } from './open-hub.ts';

const ANN = viewerId('990000000000000501');
const BEN = viewerId('990000000000000502');
const MINUTE_MS = 60_000;

const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** A show in the middle of its first episode, whose members have bet, voted and followed. */
function opened(): OpenHub {
  const open = new OpenHub();
  const { house } = open;
  house.create({ roundsPerEpisode: 4 }, FULL_CAST);
  house.mind = bold;
  house.visit(ANN).visit(BEN).ring().startRound();
  house.must({ type: 'follow', viewer: ANN, performer: ALEX, atMs: house.atMs });
  return open;
}

/** One more thing happens on the floor. */
function happen({ house }: OpenHub, what: number): void {
  const by = { viewer: what % 2 === 0 ? ANN : BEN, atMs: house.atMs };
  const { chaos, episode } = house.show;
  if (what < 4 && !house.answerOne()) {
    if (episode === null) house.ring();
    else house.startRound();
  }
  if (what === 4) house.wish({ type: 'openChaos', ...by });
  if (what === 5 && chaos !== null) house.wish({ type: 'castBallot', ...by, vote: chaos.id, option: 1 });
  if (what === 6)
    house.wish({ type: 'placeWager', ...by, interaction: house.interaction(), outcome: ALEX, chips: 7 });
  if (what === 7) house.wish({ type: 'openMotion', ...by, comeback: null });
  if (what === 8) house.wish({ type: 'askTrader', ...by, performer: ALICE, text: `Why ${house.show.seq}?` });
}

const courses = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('happen' as const), what: fc.nat(8) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constantFrom(
          ...(['come', 'come', 'go', 'sleep', 'wake', 'lose', 'hear', 'ask'] as const),
          ...(['wait', 'waitLong', 'bell'] as const),
        ),
        who: fc.nat(5),
      }),
    },
  ),
  { minLength: 30, maxLength: 120 },
);

/** What one of the clients, or time, does. */
async function course(open: OpenHub, clients: Client[], step: { do: string; who: number }): Promise<void> {
  const client = clients[step.who % Math.max(1, clients.length)];
  if (step.do === 'come' && clients.length < 6)
    clients.push(await arrive(open.hub, [undefined, ANN, BEN][step.who % 3]));
  if (step.do === 'wait') await open.pass(20);
  if (step.do === 'waitLong') await open.pass(2_000);
  if (client === undefined) return;
  if (step.do === 'go') client.close();
  if (step.do === 'sleep') client.isAsleep = true;
  if (step.do === 'wake') client.wakeUp();
  if (step.do === 'lose') client.isDeaf = true;
  if (step.do === 'hear') client.isDeaf = false;
  if (step.do === 'ask') client.say({ t: 'again' });
}

test('in any order of coming, gaps, sleep and asking again, everybody ends with the picture of the server', async () => {
  await fc.assert(
    fc.asyncProperty(courses, async (steps) => {
      const open = opened();
      const clients: Client[] = [];
      for (const step of steps) {
        if (step.do === 'happen') happen(open, step.what);
        else if (step.do === 'bell') open.bellIsOwed = !open.bellIsOwed;
        else await course(open, clients, step);
        await open.tell();
      }
      open.bellIsOwed = false;
      for (const client of clients) {
        client.isDeaf = false;
        client.wakeUp();
      }
      await open.pass(MINUTE_MS);
      // Who has lost the last step learns of it with the next.
      happen(open, 0);
      await open.tell();
      await open.pass(MINUTE_MS);
      const there = clients.filter(({ readyState }) => readyState === 1);
      const { show } = open.house;
      for (const { picture } of there) {
        // Between two episodes the board keeps the curves of the one that was: its rest is the show's.
        const now = livePicture(show, show.episode ?? open.house.befores.at(-1)?.episode ?? null, SAYING);
        expect(picture?.phase).toBe(now.phase);
        expect(picture?.people).toEqual(there[0]?.picture?.people);
        if (show.episode !== null) expect(picture).toEqual(sent(now));
      }
      expect(open.hub.size).toBe(there.length);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('nobody in particular gets a thought of a running round, whoever bet, voted or watches', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(8), { minLength: 20, maxLength: 60 }), async (acts) => {
      const open = opened();
      const nobody = await arrive(open.hub);
      const ann = await arrive(open.hub, ANN);
      for (const what of acts) {
        happen(open, what);
        await open.tell();
        await open.pass(100);
        const { episode } = open.house.show;
        if (episode?.roundUnderway === true)
          expect(nobody.texts.join('\n')).not.toContain(`secret of e${episode.number}r${episode.round}-`);
      }
      const all = nobody.texts.slice(1).join('\n');
      for (const secret of [ANN, BEN, 'secret of', 'wallet']) expect(all).not.toContain(secret);
      const thoughts = ann.frames.filter((frame) => frame.t === 'thought');
      expect(thoughts.every((frame) => frame.t === 'thought' && frame.performer === ALEX)).toBe(true);
    }),
    { numRuns: 40 },
  );
}, 60_000);

describe('a floor that nobody watches', () => {
  test('is not looked at', async () => {
    const open = opened();
    happen(open, 0);
    await open.tell();
    await open.pass(MINUTE_MS);
    expect(open.saidCount).toBe(0);
  });
  test('is let go with the last who watched', async () => {
    const open = opened();
    const client = await arrive(open.hub);
    client.close();
    const before = open.saidCount;
    happen(open, 0);
    await open.tell();
    await open.pass(MINUTE_MS);
    expect([open.saidCount, open.hub.size]).toEqual([before, 0]);
  });
});

describe('a frame', () => {
  test('is the same text for all, and several steps of a moment share one', async () => {
    const open = opened();
    const clients = await Promise.all([arrive(open.hub), arrive(open.hub), arrive(open.hub)]);
    for (let step = 0; step < 3; step++) happen(open, 0);
    await open.tell();
    await open.pass(MINUTE_MS);
    const [first, ...others] = clients.map(({ texts }) => texts.filter((text) => text.includes('"step"')));
    expect(first).toHaveLength(1);
    for (const other of others) expect(other).toEqual(first);
  });
  test('tells a follower who comes in the middle of a round what was thought in it', async () => {
    const open = opened();
    while (open.house.show.episode?.turns.some(({ performer }) => performer === ALEX) !== true)
      open.house.answerOne();
    const [ann, ben] = [await arrive(open.hub, ANN), await arrive(open.hub, BEN)];
    expect(ann.frames.filter(({ t }) => t === 'thought')).toMatchObject([{ thought: 'secret of e1r1-alex' }]);
    expect(ben.texts.join()).not.toContain('secret of');
  });
  test('tells what became of a question to whoever asked, in each of their tabs', async () => {
    const open = opened();
    const { house } = open;
    const tabs = [await arrive(open.hub, ANN), await arrive(open.hub, ANN), await arrive(open.hub, BEN)];
    house.wish({ type: 'askTrader', viewer: ANN, performer: ALICE, text: 'Why?', atMs: house.atMs });
    const isOver = (): boolean =>
      house.events().some(({ type }) => type === 'questionAnswered' || type === 'questionFell');
    while (!isOver()) happen(open, 0);
    await open.tell();
    await open.pass(MINUTE_MS);
    await until(() => tabs[1]?.frames.at(-1)?.t === 'reply');
    const told = tabs.map(({ frames }) => frames.filter(({ t }) => t === 'reply'));
    const reply = { t: 'reply', id: 'outcome', text: 'Of e1q1.', buttons: [] };
    expect(told).toEqual([[reply], [reply], []]);
    expect(open.ended).toEqual(['e1q1']);
  });
  test('tells a follower the thought, and only who follows', async () => {
    const open = opened();
    const [ann, ben] = [await arrive(open.hub, ANN), await arrive(open.hub, BEN)];
    while (open.house.show.episode?.turns.some(({ performer }) => performer === ALEX) !== true)
      open.house.answerOne();
    await open.tell();
    await open.pass(MINUTE_MS);
    expect(ann.frames.find(({ t }) => t === 'thought')).toMatchObject({
      ...{ performer: ALEX, round: 1, thought: 'secret of e1r1-alex' },
    });
    expect(ben.texts.join()).not.toContain('secret of');
  });
});

describe('before the opening bell is on the floor', () => {
  test('no bet can be placed and no lock is counted down; once it is, markets come by themselves', async () => {
    const open = opened();
    open.bellIsOwed = true;
    const client = await arrive(open.hub);
    await open.pass(5_000);
    expect(client.picture).toMatchObject({ markets: [], locksAtMs: null, locksAtRound: null });
    open.bellIsOwed = false;
    await open.pass(1_000);
    expect(client.picture?.markets).toMatchObject([{ id: 'winner', isOpen: true }, {}, {}, {}]);
    expect(client.picture?.locksAtRound).not.toBeNull();
    const told = client.texts.length;
    await open.pass(MINUTE_MS);
    expect(client.texts).toHaveLength(told);
  });
});

describe('a floor that is no more', () => {
  test('tells all who watch it, closes their line, and keeps nothing of it', async () => {
    const open = opened();
    const clients = [await arrive(open.hub), await arrive(open.hub, ANN)];
    open.vitals = undefined;
    open.hub.changed(GUILD);
    for (const client of clients) {
      expect(client.frames.at(-1)).toMatchObject({ t: 'error', why: 'gone' });
      expect(client.closedWith).toBe(4404);
    }
    expect([open.hub.size, open.hub.floors]).toEqual([0, 0]);
  });
  test('but was only stopped, says so to all', async () => {
    const open = opened();
    const client = await arrive(open.hub);
    if (open.vitals !== undefined) open.vitals = { ...open.vitals, stopped: 'fault' };
    open.hub.changed(GUILD);
    expect(client.picture).toMatchObject({ standsStill: 'stopped', nextRoundAtMs: null });
    expect(client.closedWith).toBeUndefined();
  });
});

describe('a member who is erased', () => {
  test('is told so in every tab, and none of them comes back as them', async () => {
    const open = opened();
    const [ann, other, ben] = [
      await arrive(open.hub, ANN),
      await arrive(open.hub, ANN),
      await arrive(open.hub, BEN),
    ];
    open.house.must({
      type: 'eraseViewer',
      viewer: ANN,
      atMs: open.house.atMs,
      interaction: open.house.interaction(),
    });
    await open.tell();
    for (const tab of [ann, other]) {
      expect(tab.frames.at(-1)).toMatchObject({ t: 'error', why: 'erased' });
      expect(tab.closedWith).toBe(4410);
    }
    expect(ben.closedWith).toBeUndefined();
    expect(open.visitors.filter((viewer) => viewer === ANN)).toHaveLength(2);
  });
});

describe('who reads too slowly', () => {
  test('is passed by, and gets the whole picture when they have caught up', async () => {
    const open = opened();
    const client = await arrive(open.hub);
    client.isAsleep = true;
    for (let step = 0; client.bufferedAmount < 64 * 1024 && step < 400; step++) {
      happen(open, step % 9);
      await open.tell();
      await open.pass(100);
    }
    const waiting = client.bufferedAmount;
    for (let step = 0; step < 40; step++) {
      happen(open, step % 9);
      await open.tell();
      await open.pass(100);
    }
    expect(client.bufferedAmount).toBe(waiting);
    client.wakeUp();
    await open.pass(MINUTE_MS);
    expect(JSON.parse(client.texts.at(-1) ?? '{}')).toMatchObject({ t: 'picture' });
    expect(client.picture).toEqual(sent(livePicture(open.house.show, open.house.show.episode, SAYING)));
  });
});

describe('a page whose network is gone, and whose line nobody has closed', () => {
  test('is asked twice whether it is there, and then let go; those that are stay', async () => {
    const open = opened();
    const [lost, there] = [await arrive(open.hub), await arrive(open.hub)];
    lost.isOutOfReach = true;
    await open.pass(MINUTE_MS / 2);
    expect([lost.closedWith, open.hub.size]).toEqual([undefined, 2]);
    await open.pass(MINUTE_MS / 2);
    expect([lost.closedWith, open.hub.size]).toEqual([1006, 1]);
    await open.pass(10 * MINUTE_MS);
    expect(there.closedWith).toBeUndefined();
    there.isOutOfReach = true;
    await open.pass(MINUTE_MS);
    expect([open.hub.size, open.hub.floors]).toEqual([0, 0]);
  });
});

describe('at the door', () => {
  test('a pass of another guild, or one that was made up, is sent back', async () => {
    const open = opened();
    const client = await arrive(open.hub, ANN);
    expect(client.frames[0]).toMatchObject({ t: 'hello', may: 'act', viewer: { id: ANN, name: 'Ann' } });
    const stranger = new (client.constructor as typeof Client)();
    await open.hub.arrive({ guild: open.house.show.guild, socket: stranger, token: 'x.y.z', language: 'de' });
    expect(stranger.frames).toMatchObject([{ t: 'error', why: 'expired' }]);
    expect(stranger.closedWith).toBe(4401);
  });
  test('nobody in particular watches only where the floor is public', async () => {
    const open = new OpenHub({ isPublic: false });
    open.house.create();
    expect((await arrive(open.hub)).closedWith).toBe(4401);
    expect((await arrive(open.hub, ANN)).closedWith).toBeUndefined();
  });
  test('whose pass has run out is shown nothing more, where the floor is not public', async () => {
    for (const isPublic of [false, true]) {
      const open = new OpenHub({ isPublic });
      open.house.create().ring();
      const client = await arrive(open.hub, ANN);
      await open.pass(11 * MINUTE_MS);
      const shown = client.texts.length;
      open.house.round();
      await open.tell();
      await open.pass(MINUTE_MS);
      const later = client.frames.slice(shown);
      if (isPublic) expect(later.map(({ t }) => t)).toContain('step');
      else expect(later).toMatchObject([{ t: 'error', why: 'expired' }]);
      expect(client.closedWith).toBe(isPublic ? undefined : 4401);
    }
  });
  test('where there is no show, that is said', async () => {
    const client = await arrive(new OpenHub().hub, ANN);
    // A page has none of Discord's marks.
    const message = expect.stringMatching(/^[^`]*\/setup[^`]*$/);
    expect(client.frames).toMatchObject([{ t: 'error', why: 'noFloor', message }]);
    expect(client.closedWith).toBe(4404);
  });
  test('whoever comes without a pass to an address of no floor is told where its link is', async () => {
    const client = await arrive(new OpenHub().hub);
    const message = expect.stringMatching(/^[^`]*\/floor[^`]*$/);
    expect(client.frames).toMatchObject([{ t: 'error', why: 'astray', message }]);
    expect(client.closedWith).toBe(4404);
  });
  test('before there are floors, and once it closes, a page is asked to come again', async () => {
    const open = opened();
    const there = await arrive(open.hub);
    open.hub.close();
    expect([there.closedWith, (await arrive(open.hub)).closedWith]).toEqual([1001, 1012]);
    expect(open.hub.size).toBe(0);
  });
  test('a member has so many tabs and no more', async () => {
    const open = opened();
    const tabs = [];
    for (let tab = 0; tab < 9; tab++) tabs.push(await arrive(open.hub, ANN));
    expect(tabs.map(({ closedWith }) => closedWith)).toEqual([...Array(8).fill(undefined), 1013]);
    expect(tabs.at(-1)?.frames).toMatchObject([{ t: 'error', why: 'tabs' }]);
  });
  test('what a visit brought is told', async () => {
    const open = opened();
    open.visit = async () => ({ text: 'Chips!', buttons: [] });
    const client = await arrive(open.hub, ANN);
    expect(client.frames.map(({ t }) => t)).toEqual(['hello', 'picture', 'reply']);
    expect(client.frames.at(-1)).toMatchObject({ id: 'visit', text: 'Chips!' });
  });
});

/** Passes are read beside the event loop. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}

describe('doing', () => {
  const use = (id: string) => ({ t: 'use', id, what: { press: 'follow:alex' } });

  test('delivered twice is done once, also while the first is under way; both get the answers', async () => {
    const open = opened();
    let finish: (() => void) | undefined;
    open.answer = async (told) => {
      told({ text: 'a moment', buttons: [], isGoingOn: true });
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      told({ text: 'there', buttons: [] });
    };
    const [one, other] = [await arrive(open.hub, ANN), await arrive(open.hub, ANN)];
    one.say(use('u1'));
    one.close();
    other.say(use('u1'));
    finish?.();
    await open.pass(1);
    other.say(use('u1'));
    expect(open.used).toHaveLength(1);
    const texts = other.frames.flatMap((frame) => (frame.t === 'reply' ? [frame.text] : []));
    expect(texts).toEqual(['a moment', 'there', 'a moment', 'there']);
  });
  test('under one id by two members is two deeds', async () => {
    const open = opened();
    const [ann, ben] = [await arrive(open.hub, ANN), await arrive(open.hub, BEN)];
    ann.say(use('u1'));
    ben.say(use('u1'));
    expect(open.used.map(([{ viewer }]) => viewer)).toEqual([ANN, BEN]);
  });
  test('nobody in particular cannot', async () => {
    const open = opened();
    const client = await arrive(open.hub);
    client.say(use('u1'));
    expect(client.frames.at(-1)).toMatchObject({ t: 'error', why: 'onlyWatching', id: 'u1' });
    expect(open.used).toEqual([]);
  });
  test('with a pass that has run out cannot, until it is renewed; another member’s does not renew it', async () => {
    const open = opened();
    const client = await arrive(open.hub, ANN);
    await open.pass(11 * MINUTE_MS);
    client.say(use('u1'));
    expect(client.frames.at(-1)).toMatchObject({ t: 'error', why: 'expired', id: 'u1' });
    const { guild } = open.house.show;
    const renew = async (viewer: ViewerId) =>
      client.say({ t: 'token', token: await open.hub.issue({ guild, viewer, name: 'Ann', language: 'en' }) });
    const refusals = () => client.frames.filter((frame) => frame.t === 'error').length;
    await renew(BEN);
    await until(() => refusals() === 2);
    client.say(use('u2'));
    expect(open.used).toEqual([]);
    await renew(ANN);
    // Who stays is still here: that is a visit, too.
    await until(() => open.visitors.length === 2);
    client.say(use('u3'));
    expect(open.used.map(([{ viewer }]) => viewer)).toEqual([ANN]);
  });
  test.each([
    'no json',
    '[]',
    '{"t":"use"}',
    '{"t":"use","id":"1","what":{"press":7}}',
    '{"t":"book"}',
    '{"t":"again","more":1}',
  ])('what no page says is not understood: %s', async (text) => {
    const open = opened();
    const client = await arrive(open.hub, ANN);
    client.say(text);
    expect(client.frames.at(-1)).toMatchObject({ t: 'error', why: 'notUnderstood' });
  });
  test('too much of it is told once, and then sent away', async () => {
    const open = opened();
    const client = await arrive(open.hub, ANN);
    for (let frame = 0; frame < 401; frame++) client.say({ t: 'again' });
    expect(client.frames.filter((frame) => frame.t === 'error')).toHaveLength(1);
    expect(client.closedWith).toBe(1008);
  });
});

test('a book has the thoughts of rounds that are over, and none of the one that runs', async () => {
  const open = opened();
  const client = await arrive(open.hub, ANN);
  const bookOf = async () => {
    await open.tell();
    await open.pass(MINUTE_MS);
    client.say({ t: 'book', performer: ALEX });
    return JSON.stringify(client.frames.findLast(({ t }) => t === 'book'));
  };
  while (open.house.show.episode?.turns.some(({ performer }) => performer === ALEX) !== true)
    open.house.answerOne();
  if (open.house.show.episode.roundUnderway) expect(await bookOf()).not.toContain('secret of');
  while (open.house.answerOne());
  expect(await bookOf()).toContain('secret of e1r1-alex');
  // And after the closing bell, until the next opening bell.
  while (open.house.show.episode !== null) if (!open.house.answerOne()) open.house.startRound();
  expect(await bookOf()).toContain('secret of e1r4-alex');
  open.house.ring();
  expect(await bookOf()).not.toContain('secret of');
});
