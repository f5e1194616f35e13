// A request of the show goes out only while the guild is this process's: asked within the last second, or asked again.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DefaultRestOptions } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { guildId } from '../../../src/show/ids.ts';
import { Leave, LeaveTooOld } from '../../../src/stage/client/leave.ts';
import { Rig } from '../rig.ts';

const GUILD = guildId('1');

/** A process whose time is set by hand; `onQuestion` says how long an answer takes, or rejects. */
function house(onQuestion: () => number | Error = () => 0) {
  const seen = { nowMs: 0, questions: 0, sent: 0 };
  const leave = new Leave({
    steadyMs: () => seen.nowMs,
    stillOurs: async () => {
      seen.questions += 1;
      const answer = onQuestion();
      if (answer instanceof Error) throw answer;
      seen.nowMs += answer;
    },
  });
  const send = leave.guard(async () => {
    seen.sent += 1;
    return new Response() as never;
  });
  const say = () => leave.needed(GUILD, () => send('https://discord.com/api/v10/', {}));
  return { seen, say, send };
}

describe('leave to write', () => {
  it('is asked for once a second', async () => {
    const { seen, say } = house();
    await say();
    seen.nowMs += 999;
    await say();
    expect(seen).toMatchObject({ questions: 1, sent: 2 });
    seen.nowMs += 1;
    await say();
    expect(seen).toMatchObject({ questions: 2, sent: 3 });
  });

  it('is asked for again where the process was stopped before it read the answer', async () => {
    const answersMs = [60_000, 3];
    const { seen, say } = house(() => answersMs.shift() ?? 0);
    await say();
    expect(seen).toMatchObject({ questions: 2, sent: 1 });
  });

  it('is not had where another has the guild: nothing is sent', async () => {
    const { seen, say } = house(() => new Error('another Bullpen has taken this show over'));
    await expect(say()).rejects.toThrow('another Bullpen');
    expect(seen.sent).toBe(0);
  });

  it('is not had where every answer is old when it comes', async () => {
    const { seen, say } = house(() => 1_000);
    await expect(say()).rejects.toThrow(LeaveTooOld);
    expect(seen.sent).toBe(0);
  });

  it('is looked at once more as a request goes out: a process that was stopped until then says nothing', async () => {
    const said: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      said.push(request.url);
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    let [nowMs, stoppedMs] = [0, 0];
    const leave = new Leave({ steadyMs: () => nowMs, stillOurs: async () => undefined });
    const send = leave.guard(async (url, init) => {
      // Between the question and the line.
      nowMs += stoppedMs;
      return DefaultRestOptions.makeRequest(url, init);
    });
    const say = (path: string) =>
      leave.needed(GUILD, () => send(`http://127.0.0.1:${port}/${path}`, { method: 'POST', body: '{}' }));
    stoppedMs = 2_000;
    await say('soon');
    nowMs += 1_000;
    stoppedMs = 10_000;
    await expect(say('late')).rejects.toThrow(LeaveTooOld);
    stoppedMs = 0;
    await say('again');
    expect(said).toEqual(['/soon', '/again']);
    await new Promise((resolve) => server.close(resolve));
  });

  it('needs nobody who does not tell a show', async () => {
    const { seen, send } = house();
    await send('https://discord.com/api/v10/', {});
    expect(seen).toMatchObject({ questions: 0, sent: 1 });
  });
});

it('the stage tells nothing, and rewrites nothing, where another process has the guild', async () => {
  let isOurs = true;
  const stillOurs = async () => {
    if (!isOurs) throw new Error('another Bullpen has taken this show over');
  };
  const rig = await new Rig({ stage: { onArrival: 'setUp', stillOurs } }).open();
  await rig.ring();
  await rig.startRound();
  await rig.stage.close();
  isOurs = false;
  await rig.raise();
  const before = rig.requests.length;
  const performing = rig.answer();
  const isRefused = () =>
    rig.logged.some((line) => JSON.stringify(line).includes('has taken this show over'));
  while (!isRefused()) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    rig.clock.advance(1_000);
  }
  rig.closing.abort();
  await expect(performing).rejects.toThrow();
  await rig.close();
  const words = rig.requests.slice(before).filter(({ method, path }) => {
    return method !== 'GET' && /\/(channels\/\d+\/messages|webhooks)\b/.test(path);
  });
  expect(words).toEqual([]);
});
