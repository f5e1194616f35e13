// Thousands of floors in one process with the real stage: the bot as a host runs it, over the loopback Discord, with
// understudies; how long it takes to start, how long its event loop stands still, and how long members wait for answers.
// The loopback and the members are in this process, the bot is in one of its own, and both share the machine.

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Command } from 'commander';
import { wholeNumber } from '../../src/host/whole-number.ts';
import { type Loopback, openLoopback } from '../../src/rehearsal/loopback.ts';
import { Bot } from '../answers/bot.ts';
import { Stopwatch, type Timed } from '../answers/stopwatch.ts';
import { Blame } from './blame.ts';
import { foundCity } from './city.ts';
import { sleepersHeap } from './heap.ts';
import { Visitors } from './visitors.ts';
import { type Block, blockFigures, metric, toldBetween, WITH_PULSE } from './watch.ts';

interface Options {
  readonly floors: number;
  readonly asleep: number;
  readonly rounds: number;
  readonly servers: number;
  readonly visitors: number;
  readonly seconds: number;
  readonly warmUp: number;
  readonly starts: number;
  readonly heap?: true;
  readonly profile?: string;
  readonly verbose?: true;
}

const optionsIn = (args: readonly string[]): Options =>
  new Command('npm run bench -- crowd')
    .description('Thousands of floors with the real stage: starts, blocks of the event loop, answers.')
    .option('--floors <n>', 'floors that play', wholeNumber(1, 100_000), 5_000)
    .option('--asleep <n>', 'floors that sleep beside them', wholeNumber(0, 1_000_000), 0)
    .option('--rounds <n>', 'rounds that each has played before', wholeNumber(1, 200), 4)
    .option('--servers <n>', 'servers with visitors', wholeNumber(1, 1_000), 10)
    .option('--visitors <n>', 'visitors of each of those', wholeNumber(1, 1_000), 8)
    .option('--seconds <n>', 'how long they are watched', wholeNumber(0, 86_400), 120)
    .option('--warm-up <n>', 'seconds before that', wholeNumber(0, 86_400), 60)
    .option('--starts <n>', 'how often the bot starts; it plays after the last', wholeNumber(1, 100), 2)
    .option('--heap', 'only what each of those that sleep takes of the heap (--asleep, default 2000)')
    .option('--profile <folder>', 'where to leave CPU profiles of the bot')
    .option('--verbose', 'its log, and times by what was typed or pressed')
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Options>();

/** Discord wants a shard for every 2,500 servers at most, and lets one of them in every five seconds. */
const SERVERS_PER_SHARD = 2_000;
const ANSWERED_WITHIN_MS = 15_000;
const OPEN_WITHIN_MS = 300_000;
const LOOK_EVERY_MS = 500;
/** As often as Prometheus does by default, near enough. */
const SCRAPED_EVERY_MS = 15_000;
const BLOCKS_TOLD = 14;

export async function benchCrowd(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const options = optionsIn(args);
  if (options.heap === true) return sleepersHeap(options.asleep || 2_000, say);
  const { floors, asleep, rounds, starts } = options;
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-crowd-'));
  const shards = Math.ceil((floors + asleep + 1) / SERVERS_PER_SHARD);
  const loopback = await openLoopback({ shards });
  try {
    const journal = `sqlite://${folder}/bullpen.sqlite`;
    const city = await foundCity(loopback, { playing: floors, asleep, rounds, journal }, say);
    const stopwatch = new Stopwatch(loopback.world);
    const servers = city.playing.slice(0, options.servers);
    const visitors = await Visitors.of(loopback, servers, { each: options.visitors, stopwatch });
    const stay = { options, loopback, folder, shards, visitors, stopwatch, say };
    const begun: Record<string, unknown>[] = [];
    for (let start = 1; start < starts; start++) begun.push(await once(stay, 'leave'));
    const last = await once(stay, 'stay');
    return { before: begun, ...last, ...options, misused: visitors.misused, loadAverage: loadavg()[0] };
  } finally {
    await loopback.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Stay {
  readonly options: Options;
  readonly loopback: Loopback;
  readonly folder: string;
  readonly shards: number;
  readonly visitors: Visitors;
  readonly stopwatch: Stopwatch;
  readonly say: (line: string) => void;
}

/** One life of the bot: from its start to where all floors are open, and where it stays, an evening after that. */
async function once(stay: Stay, what: 'stay' | 'leave'): Promise<Record<string, unknown>> {
  const { options, visitors, stopwatch, say } = stay;
  const pulse = join(stay.folder, `pulse-${performance.now()}.ndjson`);
  const metrics = `127.0.0.1:${await freePort()}`;
  const [beganMs, beganAtMs] = [performance.now(), Date.now()];
  const bot = openBot(stay, { pulse, metrics });
  try {
    // What of a core it took is told beside the time, because others have the cores too.
    const worked = async (what: Promise<unknown>) => {
      await what;
      return { ms: Math.round(performance.now() - beganMs), workMs: bot.mainThreadMs() };
    };
    const answered = worked(visitors.firstAnswer(beganMs));
    const live = worked(bot.live());
    const open = worked(allOpen(`http://${metrics}/metrics`, options, beganMs));
    const start = { firstAnswer: await answered, live: await live, allOpen: await open };
    await pause(LOOK_EVERY_MS * 6);
    const blocks = blockFigures(await toldBetween(pulse, beganAtMs, Date.now()));
    say(`started: ${JSON.stringify({ ...start, ...blocks })}`);
    const begun = { ...start, ...blocks };
    if (what === 'leave') return begun;
    return { start: begun, ...(await evening(stay, { pulse, url: `http://${metrics}/metrics` })) };
  } finally {
    await bot.end();
    await tellBlocks(stay, pulse);
    if (options.verbose === true) say(bot.said);
    if (options.verbose === true && what === 'stay')
      for (const line of byWhat(stopwatch.since(beganMs))) say(line);
  }
}

/** The longest of them, and who ran in each where that is on record. */
async function tellBlocks({ options: { profile }, say }: Stay, pulse: string): Promise<void> {
  const blame = profile === undefined ? undefined : await Blame.newestIn(profile);
  const { blocks } = await toldBetween(pulse, 0, Date.now());
  for (const block of blocks.toSorted(byWork).slice(0, BLOCKS_TOLD)) {
    const { wallMs, workMs, litterMs } = block;
    const [wall, work, litter] = [wallMs, workMs, litterMs].map(Math.round);
    say(`blocked for ${wall} ms, at work for ${work} ms, ${litter} ms of it collecting litter:`);
    for (const line of blame?.of(block) ?? []) say(`  ${line}`);
  }
}

const byWork = (one: Block, other: Block): number => other.workMs - one.workMs;

function openBot({ options, loopback, folder, shards }: Stay, to: { pulse: string; metrics: string }): Bot {
  const env = {
    ...{ DISCORD_TOKEN: loopback.token, DISCORD_API: loopback.apiUrl, DATA_DIR: folder },
    ...{ MODEL: 'understudy', TIME_ZONE: 'UTC', METRICS: to.metrics, PULSE: to.pulse },
    SHARDS: `0-${shards - 1}`,
    SHARD_COUNT: String(shards),
  };
  const { profile } = options;
  const profiled =
    profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`, '--cpu-prof-interval=1000'];
  return new Bot(env, [...WITH_PULSE, ...profiled]);
}

/** Milliseconds until every floor is open, or known to rest. */
async function allOpen(url: string, { floors, asleep }: Options, sinceMs: number): Promise<number> {
  while (performance.now() - sinceMs < OPEN_WITHIN_MS) {
    if (((await metric(url, 'bullpen_floors')) ?? 0) >= floors + asleep) return performance.now() - sinceMs;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error('not all floors were opened');
}

async function evening(stay: Stay, { pulse, url }: { pulse: string; url: string }) {
  const { options, visitors, stopwatch } = stay;
  await visitors.visit(options.warmUp * 1_000);
  const [fromMs, fromAtMs] = [performance.now(), Date.now()];
  const before = await countedAt(url);
  // What the loopback itself stands still for is in every answer's time.
  const own = monitorEventLoopDelay({ resolution: 1 });
  own.enable();
  const scraping = setInterval(() => void metric(url, 'bullpen_floors'), SCRAPED_EVERY_MS);
  await visitors.visit(options.seconds * 1_000);
  clearInterval(scraping);
  own.disable();
  const seconds = (performance.now() - fromMs) / 1_000;
  const after = await countedAt(url);
  await pause(LOOK_EVERY_MS * 6);
  await stopwatch.settled(fromMs, ANSWERED_WITHIN_MS);
  const timed = stopwatch.since(fromMs);
  const blocks = await toldBetween(pulse, fromAtMs, Date.now());
  return {
    ...answerFigures(timed),
    loopbackDelayMs: { p50: Math.round(own.percentile(50) / 1e6), p99: Math.round(own.percentile(99) / 1e6) },
    ...blockFigures(blocks),
    roundsPerSecond: Number(((after.rounds - before.rounds) / seconds).toFixed(2)),
    requestsPerSecond: Number(((after.requests - before.requests) / seconds).toFixed(1)),
  };
}

async function countedAt(url: string): Promise<{ readonly rounds: number; readonly requests: number }> {
  const rounds = await metric(url, 'bullpen_rounds_total');
  const requests = await metric(url, 'bullpen_discord_requests_total');
  return { rounds: rounds ?? 0, requests: requests ?? 0 };
}

function answerFigures(timed: readonly Timed[]) {
  return {
    answers: timed.length,
    unanswered: timed.filter(({ ms }) => ms === undefined).length,
    deferred: timed.filter(({ isDeferred }) => isDeferred).length,
    p50Ms: quantile(timed, 0.5),
    p99Ms: quantile(timed, 0.99),
    maxMs: quantile(timed, 1),
  };
}

function quantile(timed: readonly Timed[], share: number): number {
  const sorted = timed.map(({ ms }) => ms ?? ANSWERED_WITHIN_MS).sort((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

function byWhat(timed: readonly Timed[]): readonly string[] {
  return [...new Set(timed.map(({ what }) => what))].sort().map((what) => {
    const those = timed.filter((one) => one.what === what);
    const [p50, p99, max] = [0.5, 0.99, 1].map((share) => quantile(those, share));
    return `${what.padEnd(20)} ${those.length} times, p50 ${p50}, p99 ${p99}, max ${max} ms`;
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
