// Several servers that play one mind, over real sockets: weights, what happens when one fails, hangs, is slow or full,
// and what a host is shown of it.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChatServer } from '../../../src/minds/remote/chat-server.ts';
import { openServers } from '../../../src/minds/remote/open-servers.ts';
import { remoteMind } from '../../../src/minds/remote/remote-mind.ts';
import { ServerPool } from '../../../src/minds/remote/server-pool.ts';
import { SERVER_POLICY, type ServerPolicy, WatchedServer } from '../../../src/minds/remote/watched-server.ts';
import { brief, DECISION, failure, limits } from './asking.ts';
import { LoopbackServer, says } from './loopback-server.ts';

const WELL = says(JSON.stringify(DECISION));
const QUICK: ServerPolicy = { ...SERVER_POLICY, leftAloneMs: 60_000 };

let servers: readonly [LoopbackServer, LoopbackServer];
beforeEach(async () => {
  servers = [await new LoopbackServer().open(), await new LoopbackServer().open()];
  for (const server of servers) server.answer = WELL;
});
afterEach(() => Promise.all(servers.map((server) => server.close())));

/** On a busy machine any answer is slow: a second server is asked where that is what is tested. */
const NEVER_SLOW_MS = 1e9;

function poolOf(weights: readonly number[] = [1, 1], policy = QUICK, slowMsMin = NEVER_SLOW_MS) {
  const watched = weights.map((weight, index) => {
    const server = new ChatServer({ url: servers[index]?.url ?? '', model: 'big-8b' });
    return new WatchedServer({ server, weight, policy });
  });
  return new ServerPool({ servers: watched, firstPauseMs: 1, slowMsMin });
}
const decide = (pool: ServerPool, deadlineMs = 600_000) =>
  remoteMind('big', pool).decide(brief, limits(deadlineMs));
const asked = () => servers.map(({ asked: questions }) => questions.length);
const fails =
  (status: number) =>
  (_: unknown, response: { writeHead(status: number): { end(): void } }): void =>
    void response.writeHead(status).end();
const hangs = () => undefined;

describe('questions are shared out', () => {
  it('by weight', async () => {
    const pool = poolOf([3, 1]);
    for (let n = 0; n < 8; n++) await decide(pool);
    expect(asked()).toEqual([6, 2]);
  });

  it('so that neither has all of its share at once', async () => {
    const pool = poolOf([2, 1]);
    const order: number[] = [];
    for (const [index, server] of servers.entries())
      server.answer = (question, response) => {
        order.push(index);
        WELL(question, response);
      };
    for (let n = 0; n < 6; n++) await decide(pool);
    expect(order).toEqual([0, 1, 0, 0, 1, 0]);
  });
});

describe('a server that fails', () => {
  it.each([500, 503, 429, 401])('with %d costs no turn: the other one is asked', async (status) => {
    servers[0].answer = fails(status);
    const pool = poolOf();
    for (let n = 0; n < 4; n++) expect(await decide(pool)).toEqual(DECISION);
    expect(pool.health.map(({ failed, answered }) => failed + answered)).toEqual(asked());
    expect(pool.health[1]?.answered).toBe(4);
  });

  it('again and again is left alone, and shown as that', async () => {
    servers[0].answer = fails(500);
    const pool = poolOf();
    for (let n = 0; n < 20; n++) await decide(pool);
    expect(asked()).toEqual([QUICK.failuresMax, 20]);
    expect(pool.health.map(({ state }) => state)).toEqual(['leftAlone', 'well']);
  });

  it('is asked again after a while, by one question, and is well when that is answered', async () => {
    servers[0].answer = fails(500);
    const pool = poolOf([1, 1], { ...QUICK, failuresMax: 1, leftAloneMs: 1 });
    await decide(pool);
    servers[0].answer = WELL;
    while (pool.health[0]?.state !== 'well') await decide(pool);
    expect(pool.health[0]).toMatchObject({ state: 'well', failed: 1 });
  });

  it('and cannot be reached is no different', async () => {
    const pool = poolOf();
    await servers[0].close();
    for (let n = 0; n < 3; n++) expect(await decide(pool)).toEqual(DECISION);
    expect(pool.health[0]?.failed).toBeGreaterThan(0);
    servers = [await new LoopbackServer().open(), servers[1]];
  });

  it('in all of them: the fault names one, and the next turns do not wait for them', async () => {
    for (const server of servers) server.answer = fails(500);
    const pool = poolOf();
    expect((await failure(decide(pool))).message).toMatch(/answered 500/);
    for (let n = 0; n < 3; n++) await failure(decide(pool));
    const before = asked();
    const error = await failure(decide(pool));
    expect([error.name, error.message]).toEqual(['RemoteFault', expect.stringContaining('No server')]);
    expect(asked()).toEqual(before);
  });

  it('alone is asked again, with a pause, three times in all', async () => {
    servers[0].answer = (question, response) =>
      servers[0].asked.length < 3 ? fails(502)(question, response) : WELL(question, response);
    expect(await decide(poolOf([1]))).toEqual(DECISION);
    expect(servers[0].asked).toHaveLength(3);
  });

  it('by what its model writes is not down', async () => {
    servers[0].answer = says('Buy, buy, buy!');
    const pool = poolOf([1]);
    for (let n = 0; n < 4; n++) expect((await failure(decide(pool))).name).toBe('UnusableAnswer');
    expect(pool.health[0]).toMatchObject({ state: 'well', failed: 0, answered: 8 });
  });
});

describe('a server that is slow', () => {
  it('is helped by a second one, whose answer counts, and is called off', async () => {
    let isCalledOff = false;
    servers[0].answer = (_, response) => {
      response.on('close', () => {
        isCalledOff = true;
      });
    };
    const pool = poolOf([1, 1], QUICK, 1);
    expect(await decide(pool, 2_000)).toEqual(DECISION);
    expect(pool.hedges).toBe(1);
    while (!isCalledOff) await new Promise((resolve) => setImmediate(resolve));
    // To be slower than another one is no failure.
    expect(pool.health[0]).toMatchObject({ state: 'well', failed: 0, late: 0, underWay: 0 });
  });

  it('is late at the deadline where it is alone, and left alone when it is so again', async () => {
    servers[0].answer = hangs;
    const pool = poolOf([1]);
    for (let n = 0; n < QUICK.failuresMax; n++)
      expect((await failure(decide(pool, 150))).name).toBe('TooLate');
    expect(pool.health[0]).toMatchObject({ state: 'leftAlone', late: QUICK.failuresMax });
    const quickly = await failure(decide(pool, 60_000));
    expect(quickly.message).toContain('No server');
  });

  it('by a question that was withdrawn is not to blame', async () => {
    servers[0].answer = hangs;
    const pool = poolOf([1]);
    for (let n = 0; n < QUICK.failuresMax + 1; n++) {
      const gone = new AbortController();
      const withdrawn = remoteMind('big', pool).decide(brief, { deadlineMs: 60_000, signal: gone.signal });
      setImmediate(() => gone.abort());
      expect((await failure(withdrawn)).message).toContain('withdrawn');
    }
    expect(pool.health[0]).toMatchObject({ state: 'well', failed: 0, late: 0 });
  });
});

describe('a server that is full', () => {
  it('is not asked for more than it can take; the others are, and the rest waits', async () => {
    const open: (() => void)[] = [];
    let [atOnce, most] = [0, 0];
    servers[0].answer = (question, response) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      open.push(() => {
        atOnce -= 1;
        WELL(question, response);
      });
    };
    const pool = poolOf([1], { ...QUICK, atOnce: 2 });
    const turns = [0, 1, 2, 3].map(() => decide(pool));
    const full = await failure(decide(pool, 150));
    expect(['RemoteFault', 'TooLate']).toContain(full.name);
    for (let answered = 0; answered < 4; ) {
      const answer = open.shift();
      if (answer !== undefined) answered += 1;
      answer?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await Promise.all(turns)).toEqual([DECISION, DECISION, DECISION, DECISION]);
    expect(most).toBe(2);
  });
});

describe('the host’s choice', () => {
  const [one, two] = ['ONE_KEY', 'TWO_KEY'];
  const remote = () => ({
    ...{ name: 'box', model: 'big-8b', url: servers[0].url, apiKeyEnv: one },
    more: [{ url: servers[1].url, apiKeyEnv: two, weight: 2, model: 'big-8b-awq' }],
  });

  it('gives each server its own key, model and weight', async () => {
    const keys: Readonly<Record<string, string>> = { [one]: 'sk-one', [two]: 'sk-two' };
    const pool = openServers(remote(), (variable) => keys[variable]);
    for (let n = 0; n < 3; n++) await decide(pool);
    const [first, second] = servers.map(({ asked: questions }) => questions);
    expect([first?.length, second?.length]).toEqual([1, 2]);
    expect(first?.[0]).toMatchObject({ authorization: 'Bearer sk-one', body: { model: 'big-8b' } });
    expect(second?.[0]).toMatchObject({ authorization: 'Bearer sk-two', body: { model: 'big-8b-awq' } });
    expect(JSON.stringify(pool.health)).not.toContain('sk-');
  });

  it('is refused where a key is missing', () => {
    expect(() => openServers(remote(), (variable) => (variable === one ? 'sk' : undefined))).toThrow(two);
  });
});
