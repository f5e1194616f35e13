// Decisions a second of the house model on this machine, with and without its adapters, whether every one is valid,
// and how long 36 rounds take: whether a small host can play a show at any pace. The ways are measured in turn, run
// by run, and compared within a run.

import { existsSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { loadAssets } from '../src/assets.ts';
import { runHeadless } from '../src/headless/run.ts';
import { wholeNumber } from '../src/host/whole-number.ts';
import type { Brief } from '../src/minds/briefs/brief.ts';
import type { Mind } from '../src/minds/mind.ts';
import { understudy } from '../src/minds/understudy/understudy.ts';
import { hash32 } from '../src/show/chance.ts';
import { guildId } from '../src/show/ids.ts';
import { playNight } from './behaviour/nights/night.ts';
import { HOUSE_MODEL, openWatched } from './behaviour/nights/troupe.ts';
import { trainWorld } from './behaviour/nights/worlds.ts';
import { writeReport } from './behaviour/page.ts';
import { type HouseFigures, houseTable } from './behaviour/report.ts';
import { median } from './median.ts';

const DEADLINE_MS = 120_000;
const ROUNDS = 36;

interface Options {
  readonly model: string;
  readonly runs: number;
  readonly rounds: number;
  readonly report?: string;
}

const optionsIn = (args: readonly string[]): Options =>
  new Command('npm run bench -- house')
    .description('Speed and validity of the house model, with and without adapters.')
    .option('--model <file>', 'another model in the house form', HOUSE_MODEL)
    .option('--runs <n>', 'runs of each way', wholeNumber(1, 100_000), 5)
    .option('--rounds <n>', 'rounds whose decisions a run asks for', wholeNumber(1, 100_000), 12)
    .option('--report <file>', 'rewrites the figures of this page')
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Options>();

/** Briefs that are asked at the same time. */
type Batch = readonly Brief[];

/** Briefs of two guilds' four traders, round by round, as an evening of understudies gives them. */
async function rehearse(rounds: number): Promise<readonly Batch[]> {
  const { cast } = loadAssets();
  const mind = understudy();
  const nights = await Promise.all(
    [0, 1].map((number) => {
      const world = { ...trainWorld(number), cast };
      return playNight({ world, rounds, number, mindFor: () => mind, deadlineMs: DEADLINE_MS });
    }),
  );
  const briefs = nights.flatMap(({ takes }) =>
    takes.flatMap((take) => (take.kind === 'decide' ? [take.brief] : [])),
  );
  return Array.from({ length: rounds }, (_, index) => briefs.filter(({ round }) => round === index + 1));
}

interface Asked {
  readonly perSecond: number;
  readonly decisions: number;
  readonly valid: number;
}

/** All of a batch at once, one batch after another. What breaks its promise is refused by the mind itself. */
async function ask(mind: Mind, batches: readonly Batch[]): Promise<Asked> {
  let [decisions, valid] = [0, 0];
  const startedMs = performance.now();
  for (const batch of batches) {
    const limits = { deadlineMs: DEADLINE_MS, signal: AbortSignal.timeout(DEADLINE_MS) };
    const answers = await Promise.allSettled(batch.map((brief) => mind.decide(brief, limits)));
    decisions += answers.length;
    valid += answers.filter(({ status }) => status === 'fulfilled').length;
  }
  const seconds = (performance.now() - startedMs) / 1_000;
  return { perSecond: decisions / seconds, decisions, valid };
}

/** Seconds for 36 rounds without a stage; `valid` is the share that no understudy had to play. */
async function playRounds(mind: Mind, who: 'all' | 'traders', seed: string) {
  const { cast, deck } = loadAssets();
  const startedMs = performance.now();
  const { turns, stoodIn } = await runHeadless({
    rounds: ROUNDS,
    seed,
    cast: who === 'all' ? cast : cast.filter(({ role }) => role === 'trader'),
    deck,
    mindFor: () => mind,
    deadlineMs: DEADLINE_MS,
    onRecord: async () => {},
  });
  return { seconds: (performance.now() - startedMs) / 1_000, turns, stoodIn };
}

interface Run {
  readonly asked: Readonly<Record<string, Asked>>;
  readonly seconds: Readonly<Record<string, number>>;
  readonly turns: number;
  readonly stoodIn: number;
}

interface Minds {
  readonly house: Mind;
  readonly base: Mind;
  readonly rules: Mind;
}

/** As other shows, so that no run hears what an earlier one has said. */
const elsewhere = (batches: readonly Batch[], seed: string): readonly Batch[] =>
  batches.map((batch) =>
    batch.map((brief) => ({
      ...brief,
      show: guildId(`${brief.show} ${seed}`),
      seed: hash32(`${seed} ${brief.seed}`),
    })),
  );

async function measure(
  { house, base, rules }: Minds,
  rehearsed: readonly Batch[],
  seed: string,
): Promise<Run> {
  const batches = elsewhere(rehearsed, `${seed}, eight`);
  const four = elsewhere(rehearsed, `${seed}, four`).map((batch) => batch.slice(0, 4));
  const asked = {
    house4: await ask(house, four),
    base4: await ask(base, four),
    house8: await ask(house, batches),
    base8: await ask(base, batches),
    understudy: await ask(rules, batches),
  };
  const all = await playRounds(house, 'all', seed);
  const plain = await playRounds(base, 'all', seed);
  const traders = await playRounds(house, 'traders', seed);
  const ruled = await playRounds(rules, 'all', seed);
  return {
    asked,
    seconds: { house: all.seconds, base: plain.seconds, traders: traders.seconds, understudy: ruled.seconds },
    turns: all.turns + plain.turns + traders.turns,
    stoodIn: all.stoodIn + plain.stoodIn + traders.stoodIn,
  };
}

export async function benchHouse(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const { model, runs: count, rounds, report } = optionsIn(args);
  if (!existsSync(model))
    throw new Error(`${model} is not there: train the house model, or name one with --model.`);
  const house = await openWatched('house', model, 'used');
  const base = await openWatched('house-base', model, 'left out');
  const bar = new SingleBar({ format: 'house {bar} {value}/{total} runs, {eta_formatted} left' });
  try {
    const batches = await rehearse(rounds);
    const minds = { house, base, rules: understudy() };
    await ask(house, batches.slice(0, 1));
    await ask(base, batches.slice(0, 1));
    if (process.stderr.isTTY) bar.start(count, 0);
    const runs: Run[] = [];
    for (let run = 1; run <= count; run++) {
      runs.push(await measure(minds, batches, `house ${run}`));
      bar.increment();
      if (!process.stderr.isTTY) say(`run ${run} of ${count}`);
    }
    const figures = figuresOf(runs);
    if (report !== undefined) await writeReport(report, 'house', houseTable(figures));
    return { ...figures };
  } finally {
    bar.stop();
    await house.close();
    await base.close();
  }
}

const rounded = (value: number): number => Number(value.toPrecision(4));

function figuresOf(runs: readonly Run[]): HouseFigures {
  const perSecond = (way: string): number =>
    rounded(median(runs.map(({ asked }) => asked[way]?.perSecond ?? 0)));
  const ratio = (way: string, other: string): number =>
    rounded(median(runs.map(({ asked }) => (asked[way]?.perSecond ?? 0) / (asked[other]?.perSecond ?? 1))));
  const seconds = (way: string): number => rounded(median(runs.map((run) => run.seconds[way] ?? 0)));
  const answers = runs.flatMap(({ asked: { understudy: _rules, ...models } }) => Object.values(models));
  const decisions = answers.reduce((sum, one) => sum + one.decisions, 0);
  const valid = answers.reduce((sum, one) => sum + one.valid, 0);
  const turns = runs.reduce((sum, run) => sum + run.turns, 0);
  const stoodIn = runs.reduce((sum, run) => sum + run.stoodIn, 0);
  return {
    decisionsPerSecond: perSecond('house4'),
    decisionsPerSecond8: perSecond('house8'),
    withoutAdapters: perSecond('base4'),
    withoutAdapters8: perSecond('base8'),
    understudyPerSecond: perSecond('understudy'),
    adaptersRatio: ratio('house4', 'base4'),
    eightToFourRatio: ratio('house8', 'house4'),
    understudyRatio: ratio('understudy', 'house8'),
    validShare: rounded(valid / decisions),
    playedShare: rounded(1 - stoodIn / turns),
    rounds36Seconds: seconds('house'),
    rounds36SecondsWithoutAdapters: seconds('base'),
    rounds36SecondsTraders: seconds('traders'),
    rounds36SecondsUnderstudy: seconds('understudy'),
    runs: runs.length,
  };
}
