// From a viewer's press to the answer on the screen, over the loopback Discord, while the house model plays on every
// core: 200 viewers, each with a command or a press every two seconds, and then 1,000 bets within one second. Who waits
// longer than a moment presses again, and after 3 s Discord says that the application did not respond.
// The loopback and the viewers are in this process, the bot is in one of its own, and both share the machine.

import { availableParallelism, cpus, loadavg } from 'node:os';
import { Command } from 'commander';
import { wholeNumber } from '../src/host/whole-number.ts';
import { Evening } from './answers/evening.ts';
import type { Timed } from './answers/stopwatch.ts';
import { median } from './median.ts';

const WARM_UP_MS = 15_000;
/** Whoever has no answer by then has lost it. */
const ANSWERED_WITHIN_MS = 40_000;
/** What was typed last happens a moment later, and counts. */
const BREATH_MS = 2_000;

interface Options {
  readonly runs: number;
  readonly seconds: number;
  readonly viewers: number;
  readonly bets: number;
  readonly servers: number;
  readonly pace: number;
  readonly model: string;
  readonly threads: number;
  readonly profile?: string;
  readonly verbose?: true;
}

const optionsIn = (args: readonly string[]): Options =>
  new Command('npm run bench -- answers')
    .description('Milliseconds from interaction to answer while models run on every core.')
    .option('--runs <n>', 'how often it is measured', wholeNumber(1, 1_000), 5)
    .option('--seconds <n>', 'how long the crowd is watched in a run', wholeNumber(1, 3_600), 20)
    .option('--viewers <n>', 'how many there are', wholeNumber(1, 10_000), 200)
    .option('--bets <n>', 'bets within a second, at the end of a run', wholeNumber(1, 100_000), 1_000)
    .option('--servers <n>', 'shows that keep the model busy', wholeNumber(1, 100), 4)
    .option('--pace <seconds>', 'from one round to the next', wholeNumber(1, 3_600), 4)
    .option('--model <name>', 'who plays', 'house')
    .option('--threads <n>', 'threads of the model', wholeNumber(1, 1_024), availableParallelism())
    .option('--profile <folder>', 'where to leave a CPU profile of the bot')
    .option('--verbose', 'times by what was typed or pressed')
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Options>();

interface Run {
  readonly crowd: readonly Timed[];
  readonly bets: readonly Timed[];
  /** Of all cores, while the crowd watched. */
  readonly busyShare: number;
  /** Of a core, by the bot's thread that answers; the shows that play meanwhile are in it. */
  readonly crowdWorkMs: number;
  readonly betWorkMs: number;
}

export async function benchAnswers(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const options = optionsIn(args);
  const {
    viewers,
    servers,
    pace: paceSeconds,
    model,
    threads: modelThreads,
    profile: profileFolder,
  } = options;
  const evening = await Evening.open({
    ...{ viewers, servers, paceSeconds, model, modelThreads, profileFolder },
  });
  const runs: Run[] = [];
  try {
    say(`the show is on in ${servers} servers`);
    await evening.crowd.watch(WARM_UP_MS);
    for (let run = 1; run <= options.runs; run++) {
      const measured = await measure(evening, options);
      runs.push(measured);
      say(`run ${run} of ${options.runs}: ${JSON.stringify(figuresOf([measured]))}`);
    }
  } finally {
    if (options.verbose === true) say(evening.log);
  }
  const misused = evening.crowd.misused;
  const booked = await evening.close();
  if (options.verbose === true) for (const line of byWhat(runs)) say(line);
  const betsLost = runs
    .flatMap(({ bets }) => bets)
    .filter(({ interaction, ms }) => ms === undefined || !booked.has(interaction)).length;
  return { ...figuresOf(runs), betsLost, ...options, misused, loadAverage: loadavg()[0] };
}

async function measure(evening: Evening, options: Options): Promise<Run> {
  const { crowd, stopwatch } = evening;
  const busy = busyCores();
  const crowdFromMs = performance.now();
  const workFromMs = evening.mainThreadMs();
  await crowd.watch(options.seconds * 1_000);
  const busyShare = busy();
  const crowdWorkMs = evening.mainThreadMs() - workFromMs;
  await pause(BREATH_MS);
  await stopwatch.settled(crowdFromMs, ANSWERED_WITHIN_MS);
  const watched = stopwatch.since(crowdFromMs);
  const betsFromMs = performance.now();
  const betWorkFromMs = evening.mainThreadMs();
  await crowd.bet(options.bets);
  await pause(BREATH_MS);
  await stopwatch.settled(betsFromMs, ANSWERED_WITHIN_MS);
  const bets = stopwatch.since(betsFromMs);
  const betWorkMs = evening.mainThreadMs() - betWorkFromMs;
  return { crowd: watched, bets, busyShare, crowdWorkMs, betWorkMs };
}

/** Medians over the runs. An answer that never came counts as long as it was waited for. */
function figuresOf(runs: readonly Run[]) {
  const over = (of: (run: Run) => number): number => Number(median(runs.map(of)).toFixed(2));
  const words = ({ crowd }: Run): readonly Timed[] => crowd.filter(({ hasPicture }) => !hasPicture);
  const pictures = ({ crowd }: Run): readonly Timed[] => crowd.filter(({ hasPicture }) => hasPicture);
  return {
    p50Ms: over((run) => quantile(words(run), 0.5)),
    p99Ms: over((run) => quantile(words(run), 0.99)),
    maxMs: over(({ crowd }) => quantile(crowd, 1)),
    pictureP50Ms: over((run) => quantile(pictures(run), 0.5)),
    pictureP99Ms: over((run) => quantile(pictures(run), 0.99)),
    burstP50Ms: over(({ bets }) => quantile(bets, 0.5)),
    burstP99Ms: over(({ bets }) => quantile(bets, 0.99)),
    burstDeferred: over(({ bets }) => bets.filter(({ isDeferred }) => isDeferred).length),
    answers: over(({ crowd }) => crowd.length),
    unanswered: runs.flatMap(({ crowd }) => crowd).filter(({ ms }) => ms === undefined).length,
    workMsAnAnswer: over(({ crowd, crowdWorkMs }) => crowdWorkMs / crowd.length),
    workMsABet: over(({ bets, betWorkMs }) => betWorkMs / bets.length),
    busyShare: over(({ busyShare }) => busyShare),
  };
}

function quantile(timed: readonly Timed[], share: number): number {
  const sorted = timed.map(({ ms }) => ms ?? ANSWERED_WITHIN_MS).sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function byWhat(runs: readonly Run[]): readonly string[] {
  const all = runs.flatMap(({ crowd }) => crowd);
  return [...new Set(all.map(({ what }) => what))].sort().map((what) => {
    const those = all.filter((one) => one.what === what);
    const [p50, p99, max] = [0.5, 0.99, 1].map((share) => Math.round(quantile(those, share)));
    return `${what.padEnd(20)} ${those.length} times, p50 ${p50}, p99 ${p99}, max ${max} ms`;
  });
}

/** Returns how much of all cores was at work since, whoever's work it was. */
function busyCores(): () => number {
  const read = () => {
    const times = cpus().map((core) => core.times);
    const idle = times.reduce((sum, one) => sum + one.idle, 0);
    return {
      idle,
      all: times.reduce((sum, { user, nice, sys, irq, idle: own }) => sum + user + nice + sys + irq + own, 0),
    };
  };
  const before = read();
  return () => {
    const now = read();
    return 1 - (now.idle - before.idle) / (now.all - before.all);
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
