// Seconds for one round of four traders by a language model in process, against the published way and against
// llama.cpp's own limit. It decides how long a viewer waits for a room to answer, and whether a host without a
// GPU can have a real model at all. The weights are random: speed does not depend on what they say.

import { mkdir, stat } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { wholeNumber } from '../src/host/whole-number.ts';
import { openEngine } from '../src/minds/llama/engine.ts';
import { startRuntime } from '../src/minds/llama/loading/runtime.ts';
import { gigabytes } from '../src/minds/llama/tensor-size.ts';
import { median } from './median.ts';
import { CONTEXT_TOKENS, TRADERS } from './minds/scene.ts';
import { SHAPES, type ShapeName, writeSpeedShape } from './minds/speed-shape.ts';
import { Limit, ours, published, type Round } from './minds/ways.ts';

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

/** The file is made once and kept among the system's temporary files. */
async function modelFile(shape: ShapeName, say: Say): Promise<string> {
  const folder = join(tmpdir(), 'bullpen-bench');
  const path = join(folder, `random-${shape}.gguf`);
  await mkdir(folder, { recursive: true });
  if (await stat(path).catch(() => null)) return path;
  let said = 0;
  await writeSpeedShape(path, shape, (percent) => {
    if (percent >= said) say(`writing ${path}: ${percent}%`);
    if (percent >= said) said = percent + 10;
  });
  return path;
}

export async function benchMinds(say: Say, args: readonly string[]): Promise<Record<string, unknown>> {
  const { shape, runs } = settingsOf(args);
  const modelPath = await modelFile(shape, say);
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
  const cold = await ours(engine, 0);
  say(`cold round: ${seconds(cold.ms)} s; memory reckoned ${gigabytes(memoryNeededBytes)}`);
  await limit.round(cold.tokens);
  const all: Run[] = [];
  for (let round = 1; round <= runs; round += 1) {
    const before = await published(host, round);
    const mine = await ours(engine, round);
    const run = { published: before, ours: mine, limit: await limit.round(mine.tokens) };
    all.push(run);
    const times = [run.published, run.ours, run.limit].map(({ ms }) => seconds(ms));
    say(`run ${round} of ${runs}: published ${times[0]} s, ours ${times[1]} s, limit ${times[2]} s`);
  }
  await engine.close();
  await model.dispose();
  return {
    shape,
    runs,
    threads,
    coldSeconds: seconds(cold.ms),
    ...figuresOf(all),
    loadAverage: loadavg()[0],
  };
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

const seconds = (ms: number): number => Number((ms / 1000).toFixed(3));
