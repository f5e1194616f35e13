// Nothing that is no answer of Discord's is taken for one: pages, redirects, JSON without the id that was asked for.

import { DiscordAPIError } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultOf } from '../../../src/stage/edge/fault.ts';
import { NoAnswer } from '../../../src/stage/edge/no-answer.ts';
import { EdgeRig, failureOf, GOOD, ROOM } from './edge-rig.ts';
import { json, PORTAL, type Said } from './meddler.ts';

let edge: EdgeRig;
beforeEach(async () => {
  edge = await EdgeRig.open();
});
afterEach(() => edge.close());

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
    edge.meddler.rule = () => said;
    const error = await failureOf(edge.post());
    expect(error).toBeInstanceOf(NoAnswer);
    expect(faultOf(error)).toBe('passing');
    edge.meddler.rule = () => GOOD;
    edge.nowMs += 60_000;
    expect(await edge.post()).toEqual({ id: '1' });
  });

  it('is thrown where a list was asked for, too', async () => {
    edge.meddler.rule = () => json(200, {});
    expect(await failureOf(edge.rest.get(ROOM))).toBeInstanceOf(NoAnswer);
    edge.meddler.rule = () => json(200, []);
    expect(await edge.rest.get(ROOM)).toEqual([]);
  });

  it('comes as text, and is JSON all the same', async () => {
    edge.meddler.rule = () => ({ ...GOOD, headers: { 'content-type': 'text/plain' } });
    expect(await edge.post()).toEqual({ id: '1' });
  });

  it('a refusal of Discord itself is handed on as it is', async () => {
    edge.meddler.rule = () => json(403, { message: 'Missing Permissions', code: 50_013 });
    const error = await failureOf(edge.post());
    expect(error).toBeInstanceOf(DiscordAPIError);
    expect(faultOf(error)).toBe('forbidden');
  });

  it('an empty 204 is one where nothing is to come back', async () => {
    edge.meddler.rule = () => ({ status: 204 });
    await edge.rest.delete(`${ROOM}/1`);
    await edge.rest.post('/interactions/1/abc/callback', { body: {} });
    await edge.rest.post('/webhooks/100000000000000001/token', { body: {} });
    expect(
      await failureOf(
        edge.rest.post('/webhooks/100000000000000001/token', {
          query: new URLSearchParams({ wait: 'true' }),
        }),
      ),
    ).toBeInstanceOf(NoAnswer);
  });
});
