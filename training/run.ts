// `npm run train`: data, training, adapters, GGUF files, one after another. Interrupted, it goes on where it was
// when it is called again with the same options. Exit code: 0, 1 for wrong input, else that of the step that failed.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { HOUSE_FORM } from '../src/minds/house/form.ts';
import { NoTorch, pythonWithTorch } from './python.ts';

const DOOR = join(import.meta.dirname, '../src/door.cjs');

interface Options {
  readonly folder: string;
  readonly out: string;
  readonly lessons: number;
  readonly testLessons: number;
  readonly minutes: number;
  readonly adapterMinutes: number;
  readonly with: readonly string[];
  readonly from?: string;
  readonly steps?: number;
}

interface Step {
  readonly name: string;
  /** In this folder: a .ts or a .py file. */
  readonly script: string;
  readonly given: readonly string[];
  readonly done?: () => void;
}

const above =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (value >= least) return value;
    throw new InvalidArgumentError(`It must be a number from ${least}.`);
  };

const options = new Command('npm run train --')
  .description('Trains the house model and an adapter for each role, and writes them as GGUF files.')
  .option('--folder <folder>', 'where data and checkpoints go', 'data/training')
  .option('--out <file>', 'the model', 'models/house.gguf')
  .option('--lessons <n>', 'lessons to train on', above(1), 220_000)
  .option('--test-lessons <n>', 'lessons kept for the test', above(1), 5_000)
  .option('--from <file>', 'begin with this house model (.gguf), also of an older form, and not from nothing')
  .option('--minutes <n>', 'how long to train the model', above(0), 80)
  .option('--steps <n>', 'train so many steps instead, which repeats exactly', above(1))
  .option('--adapter-minutes <n>', 'how long to train each adapter; 0: none', above(0), 2)
  .option('--with <file...>', 'further lessons, as `npm run show -- --record` writes them', [])
  .allowExcessArguments(false)
  .showHelpAfterError('(--help lists the options)')
  .parse()
  .opts<Options>();

const folders = {
  data: resolve(options.folder, 'data'),
  base: resolve(options.folder, 'base'),
  adapters: resolve(options.folder, 'adapters'),
};
const weights = join(folders.base, 'base.safetensors');

/** The data in the folder were made otherwise than is asked for now. */
class OtherData extends Error {
  override readonly name = 'OtherData';
}

// Ctrl-C reaches the step too, which saves and ends by itself.
process.on('SIGINT', () => undefined);
try {
  const python = pythonWithTorch(process.env['PYTHON']);
  const steps = [...dataStep(), trainStep(), ...adapterStep(), exportStep()];
  process.exitCode = steps.reduce((status, step) => (status === 0 ? run(step, python) : status), 0);
} catch (error) {
  if (!(error instanceof NoTorch || error instanceof OtherData)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run({ name, script, given, done }: Step, python: string): number {
  console.log(`== ${name}: ${script} ${given.join(' ')}`);
  const path = join(import.meta.dirname, script);
  const [command, flags] = script.endsWith('.py')
    ? [python, []]
    : [process.execPath, [...process.execArgv, DOOR]];
  const { status, error } = spawnSync(command, [...flags, path, ...given], { stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status === 0) done?.();
  else console.error(`${name} ended early. Run the same command again to go on.`);
  return status ?? 1;
}

/** None where the data is there already; a note that is written last says so, and what it was made of. */
function dataStep(): readonly Step[] {
  const { lessons, testLessons } = options;
  const sizes = ['--lessons', `${lessons}`, '--test-lessons', `${testLessons}`];
  const further = options.with.length === 0 ? [] : ['--with', ...options.with.map((path) => resolve(path))];
  const old = options.from === undefined ? [] : ['--vocabulary-of', resolve(options.from)];
  const note = join(folders.data, 'made-with.json');
  const makings = { form: HOUSE_FORM, lessons, testLessons, with: further.slice(1), from: old.slice(1) };
  const wanted = JSON.stringify(makings);
  const made = existsSync(note) ? readFileSync(note, 'utf8') : undefined;
  if (made === wanted) return [];
  if (made !== undefined) {
    throw new OtherData(
      `${folders.data} was made with ${made}, and now ${wanted} is asked for: remove ${options.folder}, or name ` +
        'another --folder.',
    );
  }
  const given = ['--out', folders.data, ...sizes, ...old, ...further];
  return [{ name: 'Data', script: 'data.ts', given, done: () => writeFileSync(note, wanted) }];
}

function trainStep(): Step {
  const begun = options.from === undefined ? [] : ['--weights', resolve(options.from)];
  const goOn = existsSync(join(folders.base, 'checkpoint.pt')) ? ['--resume'] : begun;
  const end =
    options.steps === undefined ? ['--minutes', `${options.minutes}`] : ['--steps', `${options.steps}`];
  const given = ['--data', folders.data, '--out', folders.base, ...end, ...goOn];
  return { name: 'Training', script: 'torch/train.py', given };
}

function adapterStep(): readonly Step[] {
  if (options.adapterMinutes === 0) return [];
  const places = ['--data', folders.data, '--weights', weights, '--out', folders.adapters];
  const given = [...places, '--minutes', `${options.adapterMinutes}`, '--resume'];
  return [{ name: 'Adapters', script: 'torch/lora.py', given }];
}

function exportStep(): Step {
  const adapters = options.adapterMinutes === 0 ? [] : ['--adapters', folders.adapters];
  const given = ['--data', folders.data, '--weights', weights, '--out', resolve(options.out), ...adapters];
  return { name: 'Export', script: 'export.ts', given };
}
