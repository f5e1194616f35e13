// Rate limits: Discord's headers and 429s on a clock that is moved by hand, and discord.js living with them.
import { afterEach, describe, expect, it } from 'vitest';
import { Buckets } from '../../src/rehearsal/http/buckets.ts';
import { HandClock, openRig, type Rig } from './client.ts';

let rig: Rig | undefined;
afterEach(async () => {
  await rig?.close();
  rig = undefined;
});

describe('a bucket', () => {
  const counted = { route: 'POST /x', resource: '1', rule: { limit: 2, windowMs: 2000 } };

  it('counts down, refuses with the time to wait, and fills again', () => {
    const clock = new HandClock();
    const buckets = new Buckets(clock);
    const remaining = () => buckets.count(counted)['x-ratelimit-remaining'];
    expect([remaining(), remaining()]).toEqual(['1', '0']);
    clock.move(500);
    expect(() => buckets.count(counted)).toThrowError(
      expect.objectContaining({
        status: 429,
        body: expect.objectContaining({ retry_after: 1.5, global: false }),
        headers: expect.objectContaining({ 'retry-after': '2', 'x-ratelimit-scope': 'user' }),
      }),
    );
    clock.move(1500);
    expect(remaining()).toBe('1');
  });

  it('is apart for every resource', () => {
    const buckets = new Buckets(new HandClock());
    buckets.count(counted);
    expect(buckets.count({ ...counted, resource: '2' })['x-ratelimit-remaining']).toBe('1');
  });

  it('refuses the 51st request of a second with the global scope', () => {
    const buckets = new Buckets(new HandClock());
    for (let n = 0; n < 50; n += 1) buckets.countGlobally();
    expect(() => buckets.countGlobally()).toThrowError(
      expect.objectContaining({ headers: expect.objectContaining({ 'x-ratelimit-global': 'true' }) }),
    );
  });

  it('refuses the 31st webhook message of a minute in a channel', () => {
    const buckets = new Buckets(new HandClock());
    for (let n = 0; n < 30; n += 1) buckets.countWebhookMessage('1');
    expect(() => buckets.countWebhookMessage('1')).toThrowError(expect.objectContaining({ status: 429 }));
    buckets.countWebhookMessage('2');
  });
});

it('is obeyed by discord.js: six lines through one webhook all arrive, a 429 with another client included', async () => {
  rig = await openRig({ rateLimits: 'discord' });
  const statuses: number[] = [];
  rig.loopback.watchRequests((request) => statuses.push(request.status));
  const hook = await rig.channel.createWebhook({ name: 'Mike (AI)' });
  // Somebody else uses up the bucket, so that the client runs into a 429 before it knows the limit.
  const url = `${rig.loopback.apiUrl}/v10/webhooks/${hook.id}/${hook.token}?wait=true`;
  const headers = { 'content-type': 'application/json' };
  for (let n = 0; n < 5; n += 1) await fetch(url, { method: 'POST', headers, body: '{"content":"x"}' });
  await hook.send('through');
  expect(statuses).toContain(429);
  expect(rig.loopback.viewers[1]?.messages(rig.channel.id).map((message) => message.content)).toEqual([
    ...['x', 'x', 'x', 'x', 'x'],
    'through',
  ]);
});
