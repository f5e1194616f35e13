// The live floor over real sockets: the rehearsal's address, the real stage with its handlers, a show over the real rules.
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { FloorHeldUp } from '../../src/director/held-up/floor-held-up.ts';
import { inRehearsal } from '../../src/host/live-floor.ts';
import { LiveHub } from '../../src/live/live-hub.ts';
import { Passes } from '../../src/live/passes.ts';
import type { RehearsalDoor } from '../../src/live/rehearsal-passes.ts';
import type { Rewound, ServerFrame } from '../../src/live/wire.ts';
import { sha256 } from '../../src/offstage/secret.ts';
import { viewerId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import { applied } from '../../src/views/live/changes.ts';
import { pngSize } from '../pictures/reading/png.ts';
import { Rig } from '../stage/rig.ts';

const clock = () => rig.clock;
const hub: LiveHub = new LiveHub({
  passes: new Passes(() => clock().nowMs()),
  clock: { nowMs: () => clock().nowMs(), at: (atMs, callback) => clock().at(atMs, callback) },
  log: pino({ level: 'silent' }),
  isPublic: () => true,
});
const guests = (server: FastifyInstance, door: RehearsalDoor) => inRehearsal(hub)(server, door);
const rig = new Rig({ loopback: { guests } });

async function act(intent: Intent): Promise<void> {
  const outcome = await rig.shows.submit(rig.guild, intent);
  if (!outcome.ok) throw new Error(`${intent.type}: ${outcome.rejection.reason}`);
}

beforeAll(async () => {
  await rig.open();
  const submit = rig.shows.submit.bind(rig.shows);
  rig.shows.submit = async (guild, intent) => {
    const outcome = await submit(guild, intent);
    const { latest } = rig.shows;
    if (outcome.ok && latest !== undefined) hub.written(latest);
    return outcome;
  };
  hub.connect({ floors: rig.shows, stage: rig.stage.live });
  const { settings, cast } = rig.stageOptions();
  const atMs = rig.clock.nowMs();
  await act({ type: 'createShow', guild: rig.guild, settings, cast, atMs });
  const seed = 'a1'.repeat(32);
  await act({ type: 'ringOpeningBell', atMs, seed, commitment: sha256(seed), closesAtMs: atMs + 3_600_000 });
});
afterAll(async () => {
  hub.close();
  await rig.close();
});

const url = (path: string): string => `${rig.loopback.url}${path}`;

const passFor = async (viewer: number, key = rig.loopback.pageKey): Promise<Response> =>
  fetch(url('/live/rehearsal/token'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key, viewer: rig.viewer(viewer).id, locale: 'en-US' }),
  });
const tokenFor = async (viewer: number): Promise<string> =>
  ((await (await passFor(viewer)).json()) as { token: string }).token;

/** A page on a real socket. */
class Page {
  readonly frames: ServerFrame[] = [];
  readonly socket: WebSocket;
  closedWith: number | undefined;
  #wake: () => void = () => undefined;

  constructor(token: string | undefined, guild: string = rig.guild) {
    const query = token === undefined ? '' : `?token=${token}`;
    this.socket = new WebSocket(url(`/live/${guild}/socket${query}`).replace('http', 'ws'));
    this.socket.on('message', (data) => {
      this.frames.push(JSON.parse(String(data)) as ServerFrame);
      this.#wake();
    });
    this.socket.on('close', (code) => {
      this.closedWith = code;
      this.#wake();
    });
  }

  async until<Found>(find: () => Found | undefined): Promise<Found> {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  frame<T extends ServerFrame['t']>(t: T, nth = 0): Promise<Extract<ServerFrame, { t: T }>> {
    return this.until(
      () => this.frames.filter((frame) => frame.t === t)[nth] as Extract<ServerFrame, { t: T }> | undefined,
    );
  }

  reply(id: string): Promise<Extract<ServerFrame, { t: 'reply' }>> {
    return this.until(() => this.frames.find((frame) => frame.t === 'reply' && frame.id === id)) as Promise<
      Extract<ServerFrame, { t: 'reply' }>
    >;
  }

  say(frame: object): void {
    this.socket.send(JSON.stringify(frame));
  }
}

describe('a page that is opened', () => {
  test('gets hello, the picture, what its visit brought, and each step', async () => {
    const page = new Page(await tokenFor(1));
    expect(await page.frame('hello')).toMatchObject({
      ...{ may: 'act', locale: 'en-US', viewer: { id: rig.viewer(1).id, name: rig.viewer(1).name } },
      guild: { id: rig.guild, name: 'Rehearsal' },
    });
    const { picture, seq } = await page.frame('picture');
    expect(picture).toMatchObject({ phase: 'open', round: 0, episode: 1 });
    expect((await page.reply('visit')).text).toContain('chips');
    await act({ type: 'startRound', atMs: rig.show.episode?.nextRoundAtMs ?? 0 });
    await rig.clock.advance(1_000);
    const step = await page.frame('step');
    expect(step.seq).toBe(seq + 1);
    expect(step.moments[0]).toMatchObject({ type: 'bell', which: 'round', words: 'Round 1 of 2.' });
    expect(applied(picture, step.changes)).toMatchObject({ round: 1, isUnderway: true });
    page.socket.close();
  });
  test('that is not there says what to do, under the page’s own policy', async () => {
    const answer = await fetch(url('/live/'));
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect([200, 404]).toContain(answer.status);
    const redirected = await fetch(url('/live'), { redirect: 'manual' });
    expect(redirected.headers.get('location')).toBe('live/');
  });
});

describe('doing from the floor, by the handlers of the channels', () => {
  test('a command, its refusal, its buttons and its form', async () => {
    const page = new Page(await tokenFor(1));
    await page.frame('picture');
    page.say({ t: 'use', id: 'b0', what: { command: 'bet', values: { trader: 'nobody-such', amount: 10 } } });
    expect((await page.reply('b0')).text).toMatch(/nobody-such/);
    page.say({ t: 'use', id: 'b1', what: { press: 'stake:winner:alice' } });
    const { form } = await page.reply('b1');
    expect(form?.rows).toMatchObject([{ field: 'amount', input: { kind: 'text' } }]);
    const what = { form: form?.form ?? '', written: { amount: '25' } };
    page.say({ t: 'use', id: 'b2', what });
    page.say({ t: 'use', id: 'b2', what });
    const { text, buttons } = await page.reply('b2');
    expect(text).toContain('25');
    expect(buttons.flat().length).toBeGreaterThan(0);
    await page.until(() => page.frames.filter((frame) => frame.t === 'reply' && frame.id === 'b2')[1]);
    const [pool] = rig.show.episode?.pools ?? [];
    expect([pool?.wagers.size, pool?.wagers.totalChips]).toEqual([1, 25]);
    page.socket.close();
  });
  test('the picture of an answer comes with it, once, and with all that it shows in words', async () => {
    const page = new Page(await tokenFor(1));
    await page.frame('picture');
    const deed = { t: 'use', id: 'p1', what: { command: 'leaderboard', values: {} } };
    page.say(deed);
    const { picture, text } = await page.reply('p1');
    const [, base64 = ''] = /^data:image\/png;base64,(.+)$/.exec(picture?.source ?? '') ?? [];
    expect(pngSize(Buffer.from(base64, 'base64')).width).toBe(800);
    expect(picture?.alt).toContain('Alice');
    page.say(deed);
    const again = await page.until(
      () => page.frames.filter((frame) => frame.t === 'reply' && frame.id === 'p1')[1],
    );
    expect(again).toMatchObject({ text });
    expect(again).not.toHaveProperty('picture');
    page.socket.close();
  });
  test('a vote, whose card changes where it was pressed', async () => {
    const page = new Page(await tokenFor(1));
    await page.frame('picture');
    page.say({ t: 'use', id: 'open', what: { command: 'chaos', values: {} } });
    const press = (await page.reply('open')).buttons[0]?.[0]?.press ?? '';
    page.say({ t: 'use', id: 'vote', what: { press } });
    const voted = await page.reply('vote');
    expect(voted).toMatchObject({ replaces: true, text: expect.stringContaining('1 vote') });
    expect((await page.reply('open')).replaces).toBeUndefined();
    page.socket.close();
  });
  test('what members write passes the filter', async () => {
    const page = new Page(await tokenFor(2));
    await page.frame('picture');
    const values = { trader: 'alice', question: 'Why are you such a faggot?' };
    page.say({ t: 'use', id: 'a1', what: { command: 'ask', values } });
    const { text } = await page.reply('a1');
    expect(text).not.toContain('faggot');
    expect(rig.show.episode?.questions).toEqual([]);
    page.socket.close();
  });
  test('managing is left to the channels, for an admin too', async () => {
    const page = new Page(await tokenFor(0));
    await page.frame('picture');
    page.say({ t: 'use', id: 's1', what: { command: 'settings', values: {} } });
    expect((await page.reply('s1')).text).toBe('That is done in the channels.');
    page.say({ t: 'use', id: 's2', what: { press: 'tearDown' } });
    await page.reply('s2');
    page.say({ t: 'use', id: 's3', what: { press: 'reset' } });
    await page.reply('s3');
    expect(rig.show.episode?.pools[0]?.wagers.size).toBe(1);
    page.socket.close();
  });
  test('a button that nobody answers is stale, as in a channel', async () => {
    const page = new Page(await tokenFor(1));
    await page.frame('picture');
    page.say({ t: 'use', id: 'x1', what: { press: 'constructor:1' } });
    expect((await page.reply('x1')).text.length).toBeGreaterThan(10);
    page.socket.close();
  });
});

describe('at the door', () => {
  test('who has no key of the page gets no pass', async () => {
    expect((await passFor(1, 'x')).status).toBe(403);
    expect((await fetch(url('/live/rehearsal/token'), { method: 'POST', body: '{' })).status).toBe(403);
  });
  test('whoever has no pass watches, and can do nothing', async () => {
    const page = new Page(undefined);
    expect((await page.frame('hello')).may).toBe('watch');
    page.say({ t: 'use', id: 'u1', what: { press: 'wallet' } });
    expect(await page.frame('error')).toMatchObject({ why: 'onlyWatching', id: 'u1' });
    page.socket.close();
  });
  test('a pass that is none is told, and the socket closed', async () => {
    const page = new Page('a.b.c');
    expect(await page.frame('error')).toMatchObject({ why: 'expired' });
    expect(await page.until(() => page.closedWith)).toBe(4401);
  });
  test('another guild has no floor', async () => {
    const page = new Page(undefined, '42');
    expect(await page.frame('error')).toMatchObject({ why: 'astray' });
  });
  test('the bare address is that of the rehearsal’s own server, and others stay as they are', async () => {
    const led = async (path: string) => {
      const { status, headers } = await fetch(url(path), { redirect: 'manual' });
      return status === 302 ? headers.get('location') : null;
    };
    expect(await led('/live/')).toBe(`./?guild=${rig.guild}`);
    expect(await led('/live/?guild=&overlay=board')).toBe(`./?guild=${rig.guild}&overlay=board`);
    expect(await led('/live/?guild=42')).toBeNull();
    expect(await led(`/live/?guild=${rig.guild}`)).toBeNull();
    const page = new Page(undefined, rig.guild);
    expect(await page.frame('hello')).toMatchObject({ may: 'watch', viewer: null });
    page.socket.close();
  });
});

describe('a floor that nobody looked after any more', () => {
  test('is woken by a pass that is renewed', async () => {
    const page = new Page(await tokenFor(1));
    await page.frame('picture');
    const [show, wake] = [rig.shows.show.bind(rig.shows), rig.shows.wake.bind(rig.shows)];
    let rests = true;
    const woken = new Promise<void>((resolve) => {
      rig.shows.wake = async () => {
        rests = false;
        resolve();
      };
    });
    rig.shows.show = (guild) => (rests ? undefined : show(guild));
    page.say({ t: 'token', token: await tokenFor(1) });
    await woken;
    Object.assign(rig.shows, { show, wake });
    page.socket.close();
  });
  test('is there also while nothing can be read: nobody is told, and nothing ends by it', async () => {
    const { wake } = rig.shows;
    rig.shows.wake = async () => {
      throw new FloorHeldUp(rig.guild, 'nothingTaken');
    };
    const member = { guild: rig.guild, viewer: viewerId(rig.viewer(1).id), language: 'en' } as const;
    expect(await rig.stage.live.visit(member)).toBeUndefined();
    rig.shows.wake = wake;
  });
});

describe('an episode to wind back', () => {
  const rewind = (query: string): Promise<Response> => fetch(url(`/live/${rig.guild}/rewind${query}`));

  test('is the public picture at its opening, and every step since', async () => {
    const answer = await rewind('');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const rewound = (await answer.json()) as Rewound;
    expect(rewound).toMatchObject({ episode: 1, picture: { round: 0, phase: 'open' } });
    const last = rewound.steps.reduce((picture, { changes }) => applied(picture, changes), rewound.picture);
    expect(last).toMatchObject({ round: 1, isUnderway: true });
    expect(rewound.steps.map(({ seq }) => seq)).toEqual(rewound.steps.map((_, index) => index + 1));
  });
  test('is not there where nobody knows of it', async () => {
    expect((await rewind('?episode=99')).status).toBe(404);
    expect((await rewind('?token=a.b.c')).status).toBe(403);
  });
});

test('what becomes of a question that was asked here is told here, once', async () => {
  const page = new Page(await tokenFor(1));
  await page.frame('picture');
  page.say({
    t: 'use',
    id: 'why',
    what: { command: 'ask', values: { trader: 'alex', question: 'Why Bonds?' } },
  });
  expect((await page.reply('why')).text).toContain('Why Bonds?');
  await act({ type: 'ringClosingBell', atMs: rig.show.episode?.closesAtMs ?? 0 });
  // Steps are sent a moment after they are written.
  await rig.clock.advance(1_000);
  const told = await page.reply('outcome');
  expect(told.text).toMatch(/The bell came before an answer of \*\*Alex\*\*.*Why Bonds\?/);
  page.say({ t: 'use', id: 'later', what: { command: 'market', values: {} } });
  expect((await page.reply('later')).text).not.toContain('Why Bonds?');
});
