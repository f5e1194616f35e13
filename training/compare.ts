// Proof that the exported model says in llama.cpp what it says in torch: both read the same lessons of the test,
// and their logits are held against each other. Exit code 1: they differ by more than 8 bits explain.

import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { LlamaContext, Token } from 'node-llama-cpp';
import { startRuntime } from '../src/minds/llama/loading/runtime.ts';
import { pythonWithTorch } from './python.ts';

interface Options {
  readonly data: string;
  readonly weights: string;
  readonly model: string;
  readonly adapter?: readonly [string, string];
  readonly lessons: string;
}

interface Read {
  readonly vocabulary: number;
  readonly lessons: readonly { readonly tokens: readonly number[]; readonly counted: number }[];
}

/** What rounding weights and activations to 8 bits may do, in shares of all positions and in logits. */
const ALLOWED = { otherChoice: 0.02, meanDifference: 0.15 } as const;

const options = new Command('training/compare')
  .description('Holds a GGUF file against the torch weights that it was made of.')
  .requiredOption('--data <folder>', 'the data, for its test lessons')
  .requiredOption('--weights <file>', 'base.safetensors')
  .requiredOption('--model <file>', 'the GGUF file made of it')
  .option('--adapter <files...>', 'ROLE.lora.safetensors and the GGUF file made of it')
  .option('--lessons <n>', 'how many lessons', '20')
  .parse()
  .opts<Options>();

const scratch = await mkdtemp(join(tmpdir(), 'bullpen-compare-'));
try {
  process.exitCode = (await compare(scratch)) ? 0 : 1;
} finally {
  await rm(scratch, { recursive: true });
}

async function compare(folder: string): Promise<boolean> {
  const out = join(folder, 'torch');
  const { data, weights, model, adapter, lessons } = options;
  const script = join(import.meta.dirname, 'torch/logits.py');
  const laidOver = adapter === undefined ? [] : ['--adapter', adapter[0]];
  const given = ['--data', data, '--weights', weights, '--lessons', lessons, '--out', out, ...laidOver];
  execFileSync(pythonWithTorch(process.env['PYTHON']), [script, ...given], { stdio: 'inherit' });
  const read = JSON.parse(await readFile(`${out}.json`, 'utf8')) as Read;
  const bytes = await readFile(`${out}.bin`);
  const torch = new Float32Array(new Uint8Array(bytes).buffer);
  const { llama } = await startRuntime('off');
  const loaded = await llama.loadModel({ modelPath: model });
  const lora = adapter === undefined ? {} : { lora: { adapters: [{ filePath: adapter[1] }] } };
  const context = await loaded.createContext({ contextSize: loaded.trainContextSize, threads: 1, ...lora });
  const measured = await measure(context, read, torch);
  await loaded.dispose();
  return judge(measured);
}

interface Measured {
  positions: number;
  same: number;
  sum: number;
  largest: number;
}

async function measure(context: LlamaContext, read: Read, torch: Float32Array): Promise<Measured> {
  const measured = { positions: 0, same: 0, sum: 0, largest: 0 };
  const sequence = context.getSequence();
  for (const { tokens, counted } of read.lessons) {
    await sequence.clearHistory();
    const first = tokens.length - 1 - counted;
    const input = tokens
      .slice(0, -1)
      .map((token, at): Token | [Token, { generateNext: { logits: true } }] =>
        at < first ? (token as Token) : [token as Token, { generateNext: { logits: true } }],
      );
    const output = await sequence.controlledEvaluate(input);
    for (let at = first; at < input.length; at++) {
      const start = measured.positions * read.vocabulary;
      add(measured, torch.subarray(start, start + read.vocabulary), output[at]?.next.logits ?? new Map());
    }
  }
  return measured;
}

function add(measured: Measured, torch: Float32Array, logits: ReadonlyMap<Token, number>): void {
  if (logits.size !== torch.length)
    throw new Error(`llama.cpp gave ${logits.size} logits of ${torch.length}.`);
  let sum = 0;
  let [best, bestAt, other, otherAt] = [-Infinity, -1, -Infinity, -1];
  for (const [token, logit] of logits) {
    const here = torch[token] ?? Number.NaN;
    const difference = Math.abs(here - logit);
    sum += difference;
    measured.largest = Math.max(measured.largest, difference);
    if (here > best) [best, bestAt] = [here, token];
    if (logit > other) [other, otherAt] = [logit, token];
  }
  measured.positions += 1;
  measured.sum += sum / torch.length;
  if (bestAt === otherAt) measured.same += 1;
}

function judge({ positions, same, sum, largest }: Measured): boolean {
  const mean = sum / positions;
  const share = ((100 * same) / positions).toFixed(2);
  console.log(`${positions} positions: the likeliest token is the same at ${share}%; logits differ by `);
  console.log(`${mean.toFixed(4)} on average and ${largest.toFixed(3)} at most.`);
  return positions - same <= ALLOWED.otherChoice * positions && mean <= ALLOWED.meanDifference;
}
