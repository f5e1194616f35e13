// `npm run model` as a process: what it prints, and how it ends.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeRandomModel } from '../../training/gguf/random-gguf.ts';
import { LoopbackHub } from '../minds/catalogue/loopback-hub.ts';
import { type Ended, run } from './program.ts';

/** A start of the program takes a second, and half a minute on a machine with much else to do. */
const PATIENCE_MS = 240_000;

let folder = '';
let hub: LoopbackHub;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-model-program-'));
  await writeRandomModel(join(folder, 'mine.gguf'));
  hub = await new LoopbackHub().open();
  const path = 'bartowski/SmolLM2-360M-Instruct-GGUF/SmolLM2-360M-Instruct-Q8_0.gguf';
  hub.put(path, await readFile(join(folder, 'mine.gguf')));
});
afterAll(async () => {
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});

const model = (args: readonly string[]): Promise<Ended> =>
  run('model', args, { DATA_DIR: join(folder, 'data'), MODEL_HUB: hub.url });
const sentence = ({ code, stderr }: Ended): string => {
  expect([code, /^\s+at /m.test(stderr)]).toEqual([2, false]);
  return stderr;
};

it(
  'pulls and ends',
  async () => {
    const { code, stdout, stderr } = await model(['pull', 'smollm2-360m']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/100%\nThe checksum matches\./);
  },
  PATIENCE_MS,
);

it(
  'explains itself, and refuses a wrong input with exit code 2',
  async () => {
    const { code, stdout } = await model(['--help']);
    expect(code).toBe(0);
    for (const verb of ['list', 'pull', 'use', 'check', 'remove']) expect(stdout).toContain(verb);
    expect(sentence(await model(['sing']))).toContain("unknown command 'sing'");
    expect(sentence(await model(['use', 'parrot']))).toMatch(/There is no mind called "parrot" here/);
  },
  PATIENCE_MS,
);
