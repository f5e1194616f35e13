// Which of the files that hubs offer of a model in four bits is the fastest on this machine's processor: a prompt read,
// and four performers deciding in lockstep, as in a round. The catalogue offers the winner. The weights are random and
// in the same blocks as `llama-quantize` would choose: speed does not depend on what they say. The files take turns, so
// that a drift of the machine hits all alike.

import { stat } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { Command, Option } from 'commander';
import type { LlamaContextSequence, LlamaModel, Token } from 'node-llama-cpp';
import { wholeNumber } from '../src/host/whole-number.ts';
import { startRuntime } from '../src/minds/llama/loading/runtime.ts';
import { bySequence } from '../src/minds/llama/stepping/lockstep.ts';
import { median } from './median.ts';
import { TRADERS } from './minds/scene.ts';
import {
  QUANTISATIONS,
  type Quantisation,
  SHAPES,
  type ShapeName,
  speedShapeFile,
} from './minds/speed-shape.ts';

interface Settings {
  readonly shape: ShapeName;
  readonly runs: number;
}
const READ_TOKENS = 512;
const STEPS = 24;
const NAMES = Object.keys(QUANTISATIONS) as Quantisation[];
/** What the others are compared with: what hubs recommend first. */
const USUAL: Quantisation = 'Q4_K_M';

/** Tokens a second, of all sequences together. */
interface Speed {
  readonly read: number;
  readonly decided: number;
}

interface Measured {
  readonly quantisation: Quantisation;
  readonly megabytes: number;
  readonly sequences: readonly LlamaContextSequence[];
  readonly model: LlamaModel;
  readonly speeds: Speed[];
}

export async function benchQuantisations(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const { shape, runs } = new Command('npm run bench -- quantisations')
    .description('Tokens a second of a model in Q4_0, Q4_K_S and Q4_K_M.')
    .addOption(new Option('--shape <name>', 'how large a model').choices(Object.keys(SHAPES)).default('1b'))
    .option('--runs <n>', 'how often each file is measured', wholeNumber(1, 100_000), 5)
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Settings>();
  const { llama } = await startRuntime('off');
  const files: Measured[] = [];
  for (const quantisation of NAMES) {
    const modelPath = await speedShapeFile(shape, quantisation, say);
    const model = await llama.loadModel({ modelPath, useMmap: false, ignoreMemorySafetyChecks: true });
    const megabytes = Math.round((await stat(modelPath)).size / 1e6);
    files.push({ quantisation, megabytes, model, sequences: await sequencesOf(model), speeds: [] });
  }
  for (const file of files) await speedOf(file);
  for (let run = 1; run <= runs; run += 1) {
    for (const file of files) file.speeds.push(await speedOf(file));
    say(`run ${run} of ${runs}: ${files.map(lastOf).join(', ')}`);
  }
  for (const { model } of files) await model.dispose();
  return { shape, runs, ...figuresOf(files), loadAverage: loadavg()[0] };
}

async function sequencesOf(model: LlamaModel): Promise<readonly LlamaContextSequence[]> {
  const context = await model.createContext({
    contextSize: READ_TOKENS + STEPS + 8,
    sequences: TRADERS,
    batchSize: READ_TOKENS,
    batching: { itemPrioritizationStrategy: bySequence },
  });
  return Array.from({ length: TRADERS }, () => context.getSequence());
}

/** A prompt read by the first, then steps of one token each, every one of them drawn. */
async function speedOf({ model, sequences }: Measured): Promise<Speed> {
  const prompt: Token[] = model.tokenize(' etake'.repeat(READ_TOKENS)).slice(0, READ_TOKENS);
  for (const sequence of sequences) await sequence.clearHistory();
  const startMs = performance.now();
  await sequences[0]?.evaluateWithoutGeneratingNewTokens(prompt, {});
  const readMs = performance.now() - startMs;
  const short = prompt.slice(0, 32);
  await sequences[0]?.clearHistory();
  for (const sequence of sequences) await sequence.evaluateWithoutGeneratingNewTokens([...short], {});
  const steppedMs = performance.now();
  for (const token of prompt.slice(0, STEPS)) {
    const generateNext = { token: true, options: { temperature: 0 } };
    await Promise.all(sequences.map((sequence) => sequence.controlledEvaluate([[token, { generateNext }]])));
  }
  const decidedMs = performance.now() - steppedMs;
  return { read: (1000 * prompt.length) / readMs, decided: (1000 * STEPS * TRADERS) / decidedMs };
}

function lastOf({ quantisation, speeds }: Measured): string {
  const { read = 0, decided = 0 } = speeds.at(-1) ?? {};
  return `${quantisation} reads ${read.toFixed(1)}/s and decides ${decided.toFixed(1)}/s`;
}

function figuresOf(files: readonly Measured[]): Record<string, unknown> {
  const usual = files.find(({ quantisation }) => quantisation === USUAL)?.speeds ?? [];
  const ratio = (speeds: readonly Speed[], of: keyof Speed): number =>
    rounded(median(speeds.map((speed, run) => speed[of] / (usual[run]?.[of] ?? Number.NaN))));
  const figures = files.map(({ quantisation, megabytes, speeds }) => {
    const readPerSecond = rounded(median(speeds.map(({ read }) => read)));
    const decidedPerSecond = rounded(median(speeds.map(({ decided }) => decided)));
    const ratios = { readRatio: ratio(speeds, 'read'), decidedRatio: ratio(speeds, 'decided') };
    return [quantisation, { megabytes, readPerSecond, decidedPerSecond, ...ratios }] as const;
  });
  return Object.fromEntries(figures);
}

const rounded = (value: number): number => Number(value.toFixed(3));
