// The edge towards Discord: no fault of any kind is a hot loop, nothing that is no answer is taken for one, and a token
// is given up only after it was tried again. The real REST of discord.js, over real sockets.

import { DefaultRestOptions, DiscordAPIError, REST } from 'discord.js';
import fc from 'fast-check';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultOf } from '../../../src/stage/edge/fault.ts';
import { HeldBack } from '../../../src/stage/edge/held-back.ts';
import { NoAnswer } from '../../../src/stage/edge/no-answer.ts';
import { PostInDoubt } from '../../../src/stage/edge/post-in-doubt.ts';
import { RestEdge } from '../../../src/stage/edge/rest-edge.ts';
import { BAN, json, Meddler, PORTAL, type Said, UNAUTHORIZED } from './meddler.ts';

const FAILED_MAX = 20;
const ROOM = '/channels/100000000000000001/messages';
const OTHER = '/channels/100000000000000002/messages';
const GOOD: Said = json(200, { id: '1' });

let meddler: Meddler;
let nowMs = 0;
let refusals = 0;
let rest: REST;
const logged: Record<string, unknown>[] = [];

function openRest(): void {
  const edge = new RestEdge({
    send: DefaultRestOptions.makeRequest,
    steadyMs: () => nowMs,
    wait: async (ms) => {
      nowMs += ms;
    },
    log: pino({ level: 'debug' }, { write: (line: string) => void logged.push(JSON.parse(line)) }),
    onTokenRefused: () => {
      refusals += 1;
    },
  });
  // Fifty a second would be fifty a real second.
  rest = new REST({
    api: meddler.apiUrl,
    makeRequest: edge.send,
    globalRequestsPerSecond: 1_000_000,
  }).setToken('a.good.token');
}

beforeEach(async () => {
  meddler = await Meddler.open('http://127.0.0.1:9');
  nowMs = 0;
  refusals = 0;
  logged.length = 0;
  openRest();
});
afterEach(() => meddler.close());

const post = (route: `/${string}` = ROOM): Promise<unknown> =>
  rest.post(route, { body: { content: 'Hello' } });
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Somebody who tries every quarter of a second, on several routes, whatever comes. */
async function tryFor(ms: number, routes: readonly `/${string}`[] = [ROOM, OTHER]): Promise<void> {
  const untilMs = nowMs + ms;
  while (nowMs < untilMs) {
    for (const route of routes) await failureOf(post(route));
    nowMs += 250;
  }
}

describe('a ban without a term', () => {
  it('is no hot loop: the whole bot waits, longer each time, and goes on by itself', async () => {
    meddler.rule = () => BAN;
    await tryFor(30_000);
    expect(meddler.failed.length).toBeLessThanOrEqual(6);
    expect(await failureOf(post())).toBeInstanceOf(HeldBack);
    meddler.rule = () => GOOD;
    nowMs += 60_000;
    expect(await post()).toEqual({ id: '1' });
    expect(logged.at(-1)?.['msg']).toContain('answers again');
  });

  it.each<[string, Said]>([
    ['no header', json(429, { message: 'slow down' })],
    ['zero', json(429, { message: 'slow down' }, { 'retry-after': '0' })],
    ['a word', json(429, { message: 'slow down' }, { 'retry-after': 'soon' })],
    ['a page with a term', { ...BAN, headers: { 'retry-after': '1' } }],
    ['nothing at all', { status: 429 }],
  ])('%s: less than 20 requests in an hour', async (_, said) => {
    meddler.rule = () => said;
    for (let minute = 0; minute < 60; minute++) {
      await tryFor(500);
      nowMs += 59_500;
    }
    expect(meddler.failed.length).toBeLessThanOrEqual(FAILED_MAX);
  });

  it('is left alone for as long as a page asks', async () => {
    meddler.rule = () => ({ ...BAN, headers: { 'retry-after': '600' } });
    await tryFor(500_000, [ROOM]);
    expect(meddler.failed).toHaveLength(1);
  });

  it('lets the answer to an interaction go at once', async () => {
    meddler.rule = () => json(429, { message: 'slow', retry_after: 5 }, { 'retry-after': '5' });
    expect(await failureOf(post('/interactions/1/abc/callback'))).toBeInstanceOf(HeldBack);
    expect(meddler.met).toHaveLength(1);
  });
});

it('an ordinary limit is waited for as Discord asks', async () => {
  const answers = [json(429, { message: 'slow', retry_after: 0.05, global: false }), GOOD];
  meddler.rule = () => answers.shift() ?? GOOD;
  expect(await post()).toEqual({ id: '1' });
  expect(meddler.met).toHaveLength(2);
});

describe('what is no answer of Discord', () => {
  it.each<[string, Said]>([
    ['a page of a portal', PORTAL],
    ['a page that calls itself JSON', { ...PORTAL, headers: { 'content-type': 'application/json' } }],
    ['JSON without an id', json(200, { ok: true })],
    ['an id that is no text', json(200, { id: 7 })],
    ['null', json(200, null)],
    ['a list', json(200, [])],
    ['nothing', { status: 200 }],
    ['an empty 204', { status: 204 }],
    ['half of a message', { status: 200, body: '{"id":"1","con' }],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }],
    ['a 403 of a firewall', { ...PORTAL, status: 403 }],
    ['a 404 of a proxy', { ...PORTAL, status: 404 }],
    ['a 400 without a code', json(400, { message: 'no' })],
  ])('%s is thrown, and may pass', async (_, said) => {
    meddler.rule = () => said;
    const error = await failureOf(post());
    expect(error).toBeInstanceOf(NoAnswer);
    expect(faultOf(error)).toBe('passing');
    meddler.rule = () => GOOD;
    nowMs += 60_000;
    expect(await post()).toEqual({ id: '1' });
  });

  it('is thrown where a list was asked for, too', async () => {
    meddler.rule = () => json(200, {});
    expect(await failureOf(rest.get(ROOM))).toBeInstanceOf(NoAnswer);
    meddler.rule = () => json(200, []);
    expect(await rest.get(ROOM)).toEqual([]);
  });

  it('comes as text, and is JSON all the same', async () => {
    meddler.rule = () => ({ ...GOOD, headers: { 'content-type': 'text/plain' } });
    expect(await post()).toEqual({ id: '1' });
  });

  it('a refusal of Discord itself is handed on as it is', async () => {
    meddler.rule = () => json(403, { message: 'Missing Permissions', code: 50_013 });
    const error = await failureOf(post());
    expect(error).toBeInstanceOf(DiscordAPIError);
    expect(faultOf(error)).toBe('forbidden');
  });

  it('an empty 204 is one where nothing is to come back', async () => {
    meddler.rule = () => ({ status: 204 });
    await rest.delete(`${ROOM}/1`);
    await rest.post('/interactions/1/abc/callback', { body: {} });
    await rest.post('/webhooks/100000000000000001/token', { body: {} });
    expect(
      await failureOf(
        rest.post('/webhooks/100000000000000001/token', { query: new URLSearchParams({ wait: 'true' }) }),
      ),
    ).toBeInstanceOf(NoAnswer);
  });
});

describe('a route that keeps failing', () => {
  it('is asked less and less, while the others go on', async () => {
    meddler.rule = ({ path }) => (path === ROOM ? json(500, { message: 'oh' }) : GOOD);
    await tryFor(60_000);
    expect(meddler.failed.length).toBeLessThanOrEqual(12);
    expect(meddler.met.filter(({ path }) => path === OTHER).length).toBeGreaterThan(150);
    expect(await failureOf(post())).toBeInstanceOf(HeldBack);
  });

  it('does not fail for a single stumble, where nothing can come of it twice', async () => {
    const answers = [json(502, {}), json(503, {})];
    meddler.rule = () => answers.shift() ?? GOOD;
    expect(await rest.patch(`${ROOM}/7`, { body: {} })).toEqual({ id: '1' });
  });

  it.each([
    ['502', () => json(502, {})],
    ['a cut line', () => 'cut' as const],
  ])('says of a post that it is in doubt after %s, and does not send it again', async (_, fault) => {
    meddler.rule = fault;
    expect(await failureOf(post())).toBeInstanceOf(PostInDoubt);
    expect(meddler.met).toHaveLength(1);
  });
});

describe('the token', () => {
  const me = (): number => meddler.met.filter(({ path }) => path === '/users/@me').length;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => void setTimeout(resolve, 5));
  };

  it('is kept through some seconds of 401', async () => {
    meddler.rule = () => GOOD;
    await post();
    let left = 2;
    meddler.rule = () => (left-- > 0 ? UNAUTHORIZED : GOOD);
    expect(faultOf(await failureOf(post()))).toBe('passing');
    await settle();
    expect(await post()).toEqual({ id: '1' });
    expect(refusals).toBe(0);
    expect(meddler.failed).toHaveLength(2);
  });

  it('is given up, once, when it is refused each time it is tried again', async () => {
    meddler.rule = () => GOOD;
    await post();
    meddler.rule = () => UNAUTHORIZED;
    await failureOf(post());
    await settle();
    await tryFor(20_000);
    expect(refusals).toBe(1);
    expect(me()).toBe(4);
    expect(meddler.failed.length).toBeLessThanOrEqual(FAILED_MAX);
  });

  it('is asked less and less often where no answer says anything about it', async () => {
    meddler.rule = () => GOOD;
    await post();
    meddler.rule = ({ method }) => (method === 'POST' ? UNAUTHORIZED : me() < 12 ? BAN : GOOD);
    await failureOf(post());
    await settle();
    expect(me()).toBe(13);
    expect(nowMs).toBeGreaterThan(5_000 * 2 ** 6 + 5 * 300_000);
    expect(refusals).toBe(0);
  });

  it('that never worked is tried once more, and no more', async () => {
    meddler.rule = () => UNAUTHORIZED;
    expect(await failureOf(post())).toMatchObject({ status: 401 });
    expect(meddler.failed).toHaveLength(2);
  });

  it('is not in doubt for the refusal of a webhook', async () => {
    meddler.rule = () => GOOD;
    await post();
    meddler.rule = () => json(401, { message: 'Invalid Webhook Token', code: 50_027 });
    const error = await failureOf(rest.post('/webhooks/100000000000000001/token', { auth: false }));
    expect(faultOf(error)).toBe('gone');
    meddler.rule = () => GOOD;
    expect(await post()).toEqual({ id: '1' });
  });
});

describe('any fault, under any load', () => {
  const fault = fc.constantFrom<Said | 'cut'>(
    BAN,
    PORTAL,
    UNAUTHORIZED,
    json(500, {}),
    { ...PORTAL, status: 503 },
    { ...PORTAL, status: 403 },
    'cut',
  );

  it('costs at most 20 failed requests in two minutes, and is over when it is over', async () => {
    const seconds = fc.integer({ min: 1, max: 120 });
    await fc.assert(
      fc.asyncProperty(fault, seconds, fc.integer({ min: 1, max: 8 }), async (said, lastsS, routes) => {
        meddler.met.length = 0;
        nowMs = 0;
        openRest();
        meddler.rule = () => GOOD;
        await post();
        meddler.rule = () => said;
        const all = Array.from(
          { length: routes },
          (_, index) => `/channels/10000000000000000${index}/messages`,
        );
        const untilMs = nowMs + lastsS * 1_000;
        while (nowMs < untilMs) {
          await Promise.all(all.map((route) => failureOf(post(route as `/${string}`))));
          nowMs += 500;
        }
        // Requests that were on their way together when it began fail together.
        const wrong = meddler.met.slice(1).length;
        expect(wrong).toBeLessThanOrEqual(FAILED_MAX + routes);
        if (said === UNAUTHORIZED) return;
        meddler.rule = () => GOOD;
        nowMs += 120_000;
        expect(await post()).toEqual({ id: '1' });
      }),
      { numRuns: 15 },
    );
  });
});
