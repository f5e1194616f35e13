// Watchers of one floor, from a second process over loopback: how long a step takes from durable to the page, what a
// watcher costs in memory, and what all of them cost of a core. The show is played by understudies, faster than any floor.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import pino from 'pino';
import { wallClock } from '../../src/director/time/clock.ts';
import { wholeNumber } from '../../src/host/whole-number.ts';
import { LiveHub } from '../../src/live/live-hub.ts';
import { openLiveServer } from '../../src/live/live-server.ts';
import { Passes } from '../../src/live/passes.ts';
import { PlayingFloor } from './playing-floor.ts';
import type { Order, Seen } from './watchers.ts';

interface Options {
  readonly watchers: number;
  readonly seconds: number;
  readonly stepMs: number;
}

const optionsIn = (args: readonly string[]): Options =>
  new Command('npm run bench -- live')
    .description('Watchers of one floor: from a durable step to the page, memory, processor.')
    .option('--watchers <n>', 'pages that watch', wholeNumber(1, 4_000), 2_000)
    .option('--seconds <n>', 'how long they are measured', wholeNumber(1, 3_600), 30)
    // A loud floor plays a round of about ten steps in 30 s.
    .option('--step-ms <n>', 'from one step of the show to the next', wholeNumber(10, 60_000), 1_000)
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Options>();

const DOOR = fileURLToPath(new URL('../../src/door.cjs', import.meta.url));
const WATCHERS = fileURLToPath(new URL('./watchers.ts', import.meta.url));
const MIB = 1024 * 1024;

export async function benchLive(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const { watchers, seconds, stepMs } = optionsIn(args);
  const passes = new Passes(() => wallClock.nowMs());
  const log = pino({ level: 'silent' });
  const hub = new LiveHub({ passes, clock: wallClock, log, isPublic: () => true });
  const floor = new PlayingFloor({ stepMs, told: (step) => hub.written(step) });
  await floor.open();
  hub.connect({ floors: floor, stage: floor.stage });
  const at = { host: '127.0.0.1', port: 0 };
  const server = await openLiveServer({
    at,
    hub,
    folder: fileURLToPath(new URL('.', import.meta.url)),
    activity: undefined,
  });
  const child = fork(DOOR, [WATCHERS], { execArgv: [], stdio: ['ignore', 2, 2, 'ipc'] });
  const heard = async (order: Order): Promise<Seen> => {
    child.send(order);
    const [seen] = (await once(child, 'message')) as [Seen];
    return seen;
  };
  try {
    const alone = await costs(seconds);
    say(`alone: ${JSON.stringify(alone)}`);
    await heard({ watch: `${server.url.replace('http', 'ws')}/live/${floor.guild}/socket`, watchers });
    const measuring = heard({ measureMs: seconds * 1_000 });
    const watched = await costs(seconds);
    const { latenciesMs, frames } = await measuring;
    return {
      ...{ watchers: hub.size, seconds, frames: Math.round(frames / watchers) },
      ...{
        p50Ms: percentile(latenciesMs, 0.5),
        p99Ms: percentile(latenciesMs, 0.99),
        mostMs: latenciesMs.at(-1) ?? 0,
      },
      kibAWatcher: Math.round(((watched.residentMib - alone.residentMib) * 1024 * 10) / watchers) / 10,
      coreShare: Math.round((watched.coreShare - alone.coreShare) * 1_000) / 1_000,
    };
  } finally {
    floor.stop();
    hub.close();
    child.kill();
    await server.close();
  }
}

/** Of sorted values. */
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** What this process takes over some seconds: memory once litter is cleared as it comes, and its part of a core. */
async function costs(seconds: number): Promise<{ residentMib: number; coreShare: number }> {
  const before = process.cpuUsage();
  const beganMs = performance.now();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  const { user, system } = process.cpuUsage(before);
  return {
    residentMib: process.memoryUsage().rss / MIB,
    coreShare: (user + system) / 1_000 / (performance.now() - beganMs),
  };
}
