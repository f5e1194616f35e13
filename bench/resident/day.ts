// A day of one server at the loud pace, of one real process whose clock runs fast, and Discord's with it: as many rounds as
// 24 hours have, the journal and the stage real, members at the buttons. A host whose bot grows by a little every hour has
// to start it again some night; so what is in memory in the last quarter is held against the second. Linux only.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { wholeNumber } from '../../src/host/whole-number.ts';
import { type Loopback, openLoopback } from '../../src/rehearsal/loopback.ts';
import { Misuse } from '../../src/rehearsal/people/misuse.ts';
import type { Viewer } from '../../src/rehearsal/people/viewer.ts';
import { Bot } from '../answers/bot.ts';
import { setUp } from '../answers/evening.ts';
import { LEAN } from '../answers/lean.ts';
import { writeOpening } from '../answers/opening.ts';
import { metric } from '../crowd/watch.ts';
import { heldBy } from './held.ts';

interface Options {
  readonly hours: number;
  readonly times: number;
  readonly limit: number;
  readonly port: number;
}

const optionsIn = (args: readonly string[]): Options =>
  new Command('npm run bench -- day')
    .description('Megabytes that one process holds in each quarter of a loud day. Linux only.')
    .option('--hours <n>', 'of the show', wholeNumber(1, 1_000), 24)
    .option('--times <n>', 'how much faster its clock runs', wholeNumber(1, 1_000), 40)
    .option('--limit <minutes>', 'ends sooner, and says how far it came', wholeNumber(1, 1_440), 60)
    .option('--port <n>', 'where the bot tells its numbers', wholeNumber(1, 65_535), 9_464)
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Options>();

const FAST_CLOCK = new URL('./fast-clock.mjs', import.meta.url).href;
const LOUD_PACE_MS = 30_000;
const HOUR_MS = 3_600_000;
const EPISODE_ROUNDS = 24;
const LOOK_EVERY_MS = 120_000;
const SAYS_EVERY = 30;
/** What a member does on the way: looks, and bets. */
const GLANCES = ['wallet', 'leaderboard', 'odds', 'bets', 'desk', 'recap', 'help'];

interface Look {
  readonly rounds: number;
  readonly residentMb: number;
  readonly heapMb: number;
}

export async function benchDay(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const options = optionsIn(args);
  const clock = { CLOCK_TIMES: String(options.times), CLOCK_FROM: String(Date.now()) };
  Object.assign(process.env, clock);
  // Discord has the same time as the bot.
  await import(FAST_CLOCK);
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-day-'));
  const loopback = await openLoopback({ rateLimits: 'off' });
  const admin = loopback.viewers.find((one) => one.admin);
  if (admin === undefined) throw new Error('nobody manages the server');
  await writeOpening({
    ...{ journal: `sqlite://${folder}/bullpen.sqlite`, guilds: [loopback.guildId], admin: admin.id },
    ...{ paceMs: LOUD_PACE_MS, rounds: EPISODE_ROUNDS },
  });
  const env = {
    ...{ DISCORD_TOKEN: loopback.token, DISCORD_API: loopback.apiUrl, DATA_DIR: folder },
    ...{ MODEL: 'understudy', TIME_ZONE: 'UTC', METRICS: String(options.port) },
  };
  const bot = new Bot({ ...LEAN.env, ...env, ...clock }, [...LEAN.flags, '--import', FAST_CLOCK]);
  const startedMs = performance.now();
  try {
    await bot.live();
    await setUp(admin);
    const looks = await watch({ bot, loopback, admin, say }, options);
    return { ...figures(looks), ...options, minutes: minutesSince(startedMs, options.times) };
  } finally {
    await bot.end();
    await loopback.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const minutesSince = (startedMs: number, times: number): number =>
  Number(((performance.now() - startedMs) / 60_000 / times).toFixed(1));

interface Day {
  readonly bot: Bot;
  readonly loopback: Loopback;
  readonly admin: Viewer;
  readonly say: (line: string) => void;
}

async function watch({ bot, loopback, admin, say }: Day, options: Options): Promise<readonly Look[]> {
  const roundsMax = (options.hours * HOUR_MS) / LOUD_PACE_MS;
  const url = `http://127.0.0.1:${options.port}/metrics`;
  const untilMs = performance.now() + options.limit * 60_000 * options.times;
  const looks: Look[] = [];
  let rounds = 0;
  while (rounds < roundsMax && performance.now() < untilMs) {
    await sleep(LOOK_EVERY_MS);
    // On a clock that runs fast an answer is often too late: also the one to whoever let the show go on.
    if (rounds === 0) await resume(admin);
    const acting = loopback.viewers.map((viewer, index) => act(viewer, looks.length + index));
    rounds = (await metric(url, 'bullpen_rounds_total')) ?? rounds;
    const heapMb = ((await metric(url, 'nodejs_heap_size_used_bytes')) ?? 0) / 1e6;
    looks.push({ rounds, residentMb: heldBy(bot.pid).residentMb, heapMb: Math.round(heapMb) });
    await Promise.all(acting);
    if (looks.length % SAYS_EVERY === 0) say(JSON.stringify(looks.at(-1)));
  }
  return looks;
}

async function act(viewer: Viewer, number: number): Promise<void> {
  const floor = viewer.channels().find(({ name }) => name.includes('floor'));
  if (floor === undefined) return;
  const name = GLANCES[number % GLANCES.length] ?? 'wallet';
  const bet = [
    { name: 'trader', value: 'alice' },
    { name: 'amount', value: 1 + (number % 20) },
  ];
  await type(viewer, {
    channelId: floor.id,
    ...(number % 3 === 0 ? { name: 'bet', options: bet } : { name }),
  });
}

async function resume(admin: Viewer): Promise<void> {
  const [channel] = admin.channels();
  if (channel !== undefined) await type(admin, { channelId: channel.id, name: 'resume' });
}

async function type(viewer: Viewer, command: Parameters<Viewer['command']>[0]): Promise<void> {
  await viewer.command(command).catch((error: unknown) => {
    if (!(error instanceof Misuse)) throw error;
  });
}

function figures(looks: readonly Look[]): Record<string, unknown> {
  const rounds = looks.at(-1)?.rounds ?? 0;
  const quarters = [0, 1, 2, 3].map((quarter) => {
    const its = looks.filter(
      (look) => Math.min(3, Math.floor((look.rounds / Math.max(1, rounds)) * 4)) === quarter,
    );
    const mean = (of: (look: Look) => number): number =>
      Number((its.reduce((sum, look) => sum + of(look), 0) / Math.max(1, its.length)).toFixed(1));
    return { residentMb: mean(({ residentMb }) => residentMb), heapMb: mean(({ heapMb }) => heapMb) };
  });
  const ratio = (of: (quarter: (typeof quarters)[number]) => number): number => {
    const [, second, , last] = quarters.map(of);
    return Number(((last ?? 0) / (second ?? 1)).toFixed(3));
  };
  return {
    rounds,
    quarters,
    residentRatio: ratio(({ residentMb }) => residentMb),
    heapRatio: ratio(({ heapMb }) => heapMb),
  };
}
