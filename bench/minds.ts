// Seconds for one round of four traders by a language model in process, against the published way and against
// llama.cpp's own limit. It decides how long a viewer waits for a room to answer, and whether a host without a
// GPU can have a real model at all. The weights are random: speed does not depend on what they say.
//
// A run of ours is a whole conversation, from the round that begins anew with the whole brief to the last that goes on,
// and counts by its mean round; the limit puts each of these rounds' tokens through. The published way reads whole briefs
// every round and knows no other, so it is measured for one.

import { loadavg } from 'node:os';
import { Command, Option } from 'commander';
import { wholeNumber } from '../src/host/whole-number.ts';
import { ROUNDS_MAX } from '../src/minds/llama/conversations.ts';
import { openEngine } from '../src/minds/llama/engine.ts';
import { startRuntime } from '../src/minds/llama/loading/runtime.ts';
import { gigabytes } from '../src/minds/llama/tensor-size.ts';
import { median } from './median.ts';
import { CONTEXT_TOKENS, SHARED_TOKENS, TRADERS, toldAnew } from './minds/scene.ts';
import { SHAPES, type ShapeName, speedShapeFile } from './minds/speed-shape.ts';
import { Limit, Ours, published, type Round } from './minds/ways.ts';

type Say = (line: string) => void;
interface Settings {
  readonly shape: ShapeName;
  readonly runs: number;
}

/** One of each, one after another, so that a drift of the machine hits all alike. */
interface Run {
  readonly published: Round;
  readonly ours: Round;
  readonly limit: Round;
}

function settingsOf(args: readonly string[]): Settings {
  const shapes = Object.keys(SHAPES);
  return new Command('npm run bench -- minds')
    .addOption(new Option('--shape <name>', 'how large a model').choices(shapes).default('1b'))
    .option('--runs <n>', 'how often each way is measured', wholeNumber(1, 100_000), 5)
    .exitOverride()
    .parse(args, { from: 'user' })
    .opts<Settings>();
}

export async function benchMinds(say: Say, args: readonly string[]): Promise<Record<string, unknown>> {
  const { shape, runs } = settingsOf(args);
  const modelPath = await speedShapeFile(shape, 'Q4_0', say);
  const engine = await openEngine({
    modelPath,
    sequences: TRADERS,
    contextTokens: CONTEXT_TOKENS,
    gpu: 'off',
  });
  const { threads, batchTokens, memoryNeededBytes } = engine.facts;
  const { llama } = await startRuntime('off');
  const model = await llama.loadModel({ modelPath, useMmap: false, ignoreMemorySafetyChecks: true });
  const host = { llama, model, threads, batchTokens };
  const limit = await Limit.open(host);
  const anew = await toldAnew();
  const ours = new Ours(engine, anew);
  const cold = await ours.round(0);
  say(`cold round: ${seconds(cold.ms)} s; memory reckoned ${gigabytes(memoryNeededBytes)}`);
  await limit.round(cold);
  // To the end of the first conversation, so that the first that is measured begins as the others do.
  for (let round = 1; round < ROUNDS_MAX; round += 1) await ours.round(round);
  const all: Run[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const before = await published(host, run, anew);
    const one = { published: before, ...(await conversation(ours, limit, run)) };
    all.push(one);
    const times = [one.published, one.ours, one.limit].map(({ ms }) => seconds(ms));
    say(`run ${run} of ${runs}: published ${times[0]} s, ours ${times[1]} s, limit ${times[2]} s`);
  }
  await engine.close();
  await model.dispose();
  return {
    shape,
    runs,
    threads,
    coldSeconds: seconds(cold.ms),
    coldTokens: cold.tokens,
    // 1 where one reads it for all, and the number of traders where each does.
    sharedPartRead: TRADERS - Math.floor(cold.tokens.copied / SHARED_TOKENS),
    newPartTold: Number(anew.toFixed(3)),
    ...figuresOf(all),
    loadAverage: loadavg()[0],
  };
}

/** The mean rounds of one that begins anew, each followed by the limit for its tokens. */
async function conversation(ours: Ours, limit: Limit, number: number): Promise<Omit<Run, 'published'>> {
  const [mine, least] = [[] as Round[], [] as Round[]];
  for (let index = 0; index < ROUNDS_MAX; index += 1) {
    const done = await ours.round(number * ROUNDS_MAX + index);
    mine.push(done);
    least.push(await limit.round(done));
  }
  return { ours: meanOf(mine), limit: meanOf(least) };
}

function figuresOf(all: readonly Run[]): Record<string, unknown> {
  const middle = (of: (run: Run) => number): number => Number(median(all.map(of)).toFixed(3));
  return {
    ratioToNaive: middle((run) => run.published.ms / run.ours.ms),
    ratioToLimit: middle((run) => run.limit.ms / run.ours.ms),
    secondsPerRound: seconds(middle((run) => run.ours.ms)),
    naiveSecondsPerRound: seconds(middle((run) => run.published.ms)),
    limitSecondsPerRound: seconds(middle((run) => run.limit.ms)),
    ratiosToNaive: all.map((run) => Number((run.published.ms / run.ours.ms).toFixed(2))),
    ratiosToLimit: all.map((run) => Number((run.limit.ms / run.ours.ms).toFixed(2))),
    tokens: all.at(-1)?.ours.tokens,
    naiveTokens: all.at(-1)?.published.tokens,
  };
}

function meanOf(rounds: readonly Round[]): Round {
  const mean = (of: (round: Round) => number): number =>
    rounds.reduce((sum, round) => sum + of(round), 0) / rounds.length;
  const tokens = (of: keyof Round['tokens']): number => Math.round(mean((round) => round.tokens[of]));
  return {
    ms: mean(({ ms }) => ms),
    tokens: {
      ...{ evaluated: tokens('evaluated'), copied: tokens('copied') },
      ...{ sampled: tokens('sampled'), forced: tokens('forced') },
    },
  };
}

const seconds = (ms: number): number => Number((ms / 1000).toFixed(3));
