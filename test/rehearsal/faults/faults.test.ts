// Faults of the HTTP API at the wire: each named one as the application gets it, aimed, counted, ended; and those that
// come after the deed, which make doubles.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/rehearsal/faults/fault.ts';
import type { SeenRequest } from '../../../src/rehearsal/http/server.ts';
import { type Loopback, openLoopback } from '../../../src/rehearsal/loopback.ts';
import { HandClock } from '../client.ts';
import * as aims from './aims.ts';
import * as named from './named-faults.ts';

let loopback: Loopback;
let channelId = '';
let hook = { id: '', token: '' };
let seen: SeenRequest[] = [];
const clock = new HandClock();

beforeAll(async () => {
  loopback = await openLoopback({ clock, onRequest: (request) => seen.push(request) });
  channelId = JSON.parse(
    (await send('POST', `/guilds/${loopback.guildId}/channels`, { name: 'floor' })).text,
  ).id;
  hook = JSON.parse((await send('POST', `/channels/${channelId}/webhooks`, { name: 'Alex (AI)' })).text);
});

afterEach(() => {
  loopback.faults.endAll();
  seen = [];
  clock.move(60_000);
});

afterAll(() => loopback.close());

async function send(method: string, path: string, body?: unknown) {
  const response = await fetch(`${loopback.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${loopback.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const post = (content: string) => send('POST', `/channels/${channelId}/messages`, { content });
const speak = (content: string) => send('POST', `/webhooks/${hook.id}/${hook.token}?wait=true`, { content });
const said = (content: string): number =>
  loopback.world.messages.where((message) => message.content === content).length;

describe('a request is answered as', () => {
  const rows: readonly [name: string, fault: Fault, status: number, text: RegExp][] = [
    ['500', named.status500(), 500, /"code":0/],
    ['503', named.status503(), 503, /^<!doctype html>/],
    ['50013', named.forbidden(), 403, /"code":50013/],
    ['50001', named.noAccess(), 403, /"code":50001/],
    ['10003', named.unknownChannel(), 404, /"code":10003/],
    ['10015', named.unknownWebhook(), 404, /"code":10015/],
    ['50027', named.invalidWebhookToken(), 401, /"code":50027/],
    ['30007', named.webhooksFull(), 400, /"code":30007/],
    ['401', named.unauthorized(), 401, /401: Unauthorized/],
    ["an edge's ban page", named.banPage(), 429, /^<!doctype html>/],
    ['a portal', named.portalPage(), 200, /^<!doctype html>/],
    ['JSON without an id', named.idless(), 200, /^\{"ok":true\}$/],
  ];
  it.each(rows)('%s, and is not carried out', async (name, fault, status, text) => {
    loopback.faults.arm({ ...aims.posts, fault, name });
    const answer = await post(`faulted as ${name}`);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(text);
    expect(answer.headers.get('retry-after')).toBeNull();
    expect([...answer.headers.keys()].filter((key) => key.startsWith('x-ratelimit'))).toEqual([]);
    expect(said(`faulted as ${name}`)).toBe(0);
    expect(seen.at(-1)).toMatchObject({ status, fault: name });
  });
});

it('a ban page is never hidden behind a rate limit', async () => {
  loopback.faults.arm({ fault: named.banPage() });
  const answers = await Promise.all(Array.from({ length: 70 }, () => post('x')));
  expect(new Set(answers.map(({ text }) => text.slice(0, 15)))).toEqual(new Set(['<!doctype html>']));
});

it('a reset cuts the line', async () => {
  loopback.faults.arm({ ...aims.posts, fault: named.reset() });
  await expect(post('cut')).rejects.toThrow('fetch failed');
  expect(seen.at(-1)).toMatchObject({ status: 0, fault: 'reset' });
});

it('silence lasts until it is ended, and cuts the line then', async () => {
  const end = loopback.faults.arm({ ...aims.posts, fault: named.silence() });
  let failed = false;
  const waiting = post('silenced').catch(() => {
    failed = true;
  });
  await expect.poll(() => seen.at(-1)?.fault).toBe('silence');
  expect((await speak('meanwhile')).status).toBe(200);
  expect(failed).toBe(false);
  end();
  await waiting;
  expect([failed, said('silenced')]).toEqual([true, 0]);
});

it('a late answer is the usual one', async () => {
  loopback.faults.arm({ ...aims.posts, fault: named.delay(5000) });
  const waiting = post('late');
  await expect.poll(() => clock.waiting).toBe(1);
  expect(said('late')).toBe(0);
  clock.move(5000);
  expect((await waiting).status).toBe(200);
  expect(said('late')).toBe(1);
});

it.each([
  ['503', named.status503()],
  ['silence', named.silence()],
  ['a reset', named.reset()],
])('%s after the deed: it is done, and nobody is told', async (_name, fault) => {
  const content = `done, then ${fault.kind}`;
  loopback.faults.arm({ ...aims.webhookSpeech, fault, comes: 'after', times: 1 });
  const answer = speak(content).then(
    ({ status }) => status,
    () => 'cut',
  );
  await expect.poll(() => said(content)).toBe(1);
  loopback.faults.endAll();
  expect(await answer).toBe(fault.kind === 'answer' ? 503 : 'cut');
});

it('befalls as many requests as it is told to, and others not at all', async () => {
  loopback.faults.arm({ ...aims.posts, fault: named.status500(), times: 2 });
  expect((await speak('through')).status).toBe(200);
  expect([await post('a'), await post('b'), await post('c')].map(({ status }) => status)).toEqual([
    500, 500, 200,
  ]);
});

it('is aimed by path, by pattern, and by what the request brings', async () => {
  const { faults } = loopback;
  const statuses = async () => [(await post('loud')).status, (await speak('soft')).status];
  const end = faults.arm({ path: `/channels/${channelId}/messages`, fault: named.status500() });
  expect(await statuses()).toEqual([500, 200]);
  end();
  const endPattern = faults.arm({ path: /^\/webhooks\//, fault: named.status500() });
  expect(await statuses()).toEqual([200, 500]);
  endPattern();
  const loud = (body: unknown) => JSON.stringify(body) === '{"content":"loud"}';
  faults.arm({ when: ({ body }) => loud(body), fault: named.status500() });
  expect(await statuses()).toEqual([500, 200]);
});

it('is aimed at pictures alone', async () => {
  loopback.faults.arm({ ...aims.pictures, fault: named.forbidden() });
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ content: 'a board' }));
  form.set('files[0]', new Blob(['png']), 'board.png');
  const answer = await fetch(`${loopback.apiUrl}/v10/channels/${channelId}/messages`, {
    ...{ method: 'POST', body: form, headers: { authorization: `Bot ${loopback.token}` } },
  });
  expect(answer.status).toBe(403);
  expect((await post('a board')).status).toBe(200);
});
