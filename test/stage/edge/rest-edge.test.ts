// The edge towards Discord: no fault of any kind is a hot loop, and all goes on by itself when it is over.

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HeldBack } from '../../../src/stage/edge/held-back.ts';
import { PostInDoubt } from '../../../src/stage/edge/post-in-doubt.ts';
import { EdgeRig, FAILED_MAX, failureOf, GOOD, OTHER, ROOM } from './edge-rig.ts';
import { BAN, json, PORTAL, type Said, UNAUTHORIZED } from './meddler.ts';

let edge: EdgeRig;
beforeEach(async () => {
  edge = await EdgeRig.open();
});
afterEach(() => edge.close());

describe('a ban without a term', () => {
  it('is no hot loop: the whole bot waits, longer each time, and goes on by itself', async () => {
    edge.meddler.rule = () => BAN;
    await edge.tryFor(30_000);
    expect(edge.meddler.failed.length).toBeLessThanOrEqual(6);
    expect(await failureOf(edge.post())).toBeInstanceOf(HeldBack);
    edge.meddler.rule = () => GOOD;
    edge.nowMs += 60_000;
    expect(await edge.post()).toEqual({ id: '1' });
    expect(edge.logged.at(-1)?.['msg']).toContain('answers again');
  });

  it.each<[string, Said]>([
    ['no header', json(429, { message: 'slow down' })],
    ['zero', json(429, { message: 'slow down' }, { 'retry-after': '0' })],
    ['a word', json(429, { message: 'slow down' }, { 'retry-after': 'soon' })],
    ['a page with a term', { ...BAN, headers: { 'retry-after': '1' } }],
    ['nothing at all', { status: 429 }],
  ])('%s: less than 20 requests in an hour', async (_, said) => {
    edge.meddler.rule = () => said;
    for (let minute = 0; minute < 60; minute++) {
      await edge.tryFor(500);
      edge.nowMs += 59_500;
    }
    expect(edge.meddler.failed.length).toBeLessThanOrEqual(FAILED_MAX);
  });

  it('is left alone for as long as a page asks', async () => {
    edge.meddler.rule = () => ({ ...BAN, headers: { 'retry-after': '600' } });
    await edge.tryFor(500_000, [ROOM]);
    expect(edge.meddler.failed).toHaveLength(1);
  });

  it('lets the answer to an interaction go at once', async () => {
    edge.meddler.rule = () => json(429, { message: 'slow', retry_after: 5 }, { 'retry-after': '5' });
    expect(await failureOf(edge.post('/interactions/1/abc/callback'))).toBeInstanceOf(HeldBack);
    expect(edge.meddler.met).toHaveLength(1);
  });
});

it('an ordinary limit is waited for as Discord asks', async () => {
  const answers = [json(429, { message: 'slow', retry_after: 0.05, global: false }), GOOD];
  edge.meddler.rule = () => answers.shift() ?? GOOD;
  expect(await edge.post()).toEqual({ id: '1' });
  expect(edge.meddler.met).toHaveLength(2);
});

describe('a route that keeps failing', () => {
  it('is asked less and less, while the others go on', async () => {
    edge.meddler.rule = ({ path }) => (path === ROOM ? json(500, { message: 'oh' }) : GOOD);
    await edge.tryFor(60_000);
    expect(edge.meddler.failed.length).toBeLessThanOrEqual(12);
    expect(edge.meddler.met.filter(({ path }) => path === OTHER).length).toBeGreaterThan(150);
    expect(await failureOf(edge.post())).toBeInstanceOf(HeldBack);
  });

  it('does not fail for a single stumble, where nothing can come of it twice', async () => {
    const answers = [json(502, {}), json(503, {})];
    edge.meddler.rule = () => answers.shift() ?? GOOD;
    expect(await edge.rest.patch(`${ROOM}/7`, { body: {} })).toEqual({ id: '1' });
  });

  it.each([
    ['502', () => json(502, {})],
    ['a cut line', () => 'cut' as const],
  ])('says of a post that it is in doubt after %s, and does not send it again', async (_, fault) => {
    edge.meddler.rule = fault;
    expect(await failureOf(edge.post())).toBeInstanceOf(PostInDoubt);
    expect(edge.meddler.met).toHaveLength(1);
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
        edge.meddler.met.length = 0;
        edge.nowMs = 0;
        edge.reopen();
        edge.meddler.rule = () => GOOD;
        await edge.post();
        edge.meddler.rule = () => said;
        const all = Array.from(
          { length: routes },
          (_, index) => `/channels/10000000000000000${index}/messages`,
        );
        const untilMs = edge.nowMs + lastsS * 1_000;
        while (edge.nowMs < untilMs) {
          await Promise.all(all.map((route) => failureOf(edge.post(route as `/${string}`))));
          edge.nowMs += 500;
        }
        // Requests that were on their way together when it began fail together.
        const wrong = edge.meddler.met.slice(1).length;
        expect(wrong).toBeLessThanOrEqual(FAILED_MAX + routes);
        if (said === UNAUTHORIZED) return;
        edge.meddler.rule = () => GOOD;
        edge.nowMs += 120_000;
        expect(await edge.post()).toEqual({ id: '1' });
      }),
      { numRuns: 15 },
    );
  });
});
