// Makes GGUF files of what the trainer wrote: the house model, and with --adapters one file per role beside it.

import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { adapterGguf } from './gguf/adapter-gguf.ts';
import { modelGguf } from './gguf/model-gguf.ts';
import { readSafetensors } from './gguf/safetensors.ts';
import { readVocabulary } from './gguf/vocabulary-file.ts';

interface Options {
  readonly data: string;
  readonly weights?: string;
  readonly adapters?: string;
  readonly out: string;
}

const program = new Command('training/export')
  .description('Makes a GGUF file of trained weights, which llama.cpp and the show can run.')
  .requiredOption('--data <folder>', 'the data that was trained on, for its vocabulary')
  .option(
    '--weights <file>',
    'base.safetensors, as training/torch/train.py or training/torch/weights.py writes it',
  )
  .option('--adapters <folder>', 'where training/torch/lora.py wrote ROLE.lora.safetensors')
  .requiredOption('--out <file>', 'the model, MODEL.gguf; adapters become MODEL-ROLE.lora.gguf')
  .showHelpAfterError('(--help lists the options)');

const ADAPTER = /^(.+)\.lora\.safetensors$/;

try {
  await run(program.parse().opts<Options>());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run({ data, weights, adapters, out }: Options): Promise<void> {
  if (!out.endsWith('.gguf')) throw new Error(`--out ${out} does not end in .gguf.`);
  if (weights === undefined && adapters === undefined) throw new Error('Give --weights, --adapters or both.');
  const vocabulary = await readVocabulary(data);
  await mkdir(dirname(out), { recursive: true });
  if (weights !== undefined) await write(out, modelGguf(await readSafetensors(weights), vocabulary));
  if (adapters === undefined) return;
  const names = (await readdir(adapters)).filter((name) => ADAPTER.test(name)).sort();
  if (names.length === 0)
    throw new Error(`${adapters} holds no ROLE.lora.safetensors: run training/torch/lora.py.`);
  for (const name of names) {
    const role = ADAPTER.exec(name)?.[1];
    const path = `${out.slice(0, -'.gguf'.length)}-${role}.lora.gguf`;
    await write(path, adapterGguf(await readSafetensors(join(adapters, name)), vocabulary.form));
  }
}

/** In one go, so that a show that starts meanwhile never reads half a file. */
async function write(path: string, bytes: Buffer): Promise<void> {
  await writeFile(`${path}.new`, bytes);
  await rename(`${path}.new`, path);
  console.log(`${path}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}
