// The minds that a measurement asks for by name. Each is opened when its turn comes and closed after it, so that
// only one model is in memory at a time, but for the ensemble.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOUSE_FORM } from '../../../src/minds/house/form.ts';
import { houseManner } from '../../../src/minds/house/house-manner.ts';
import { traderSkeleton } from '../../../src/minds/house/trader-form.ts';
import { llamaMind } from '../../../src/minds/llama/llama-mind.ts';
import type { Mind } from '../../../src/minds/mind.ts';
import { adaptersBeside, openModel } from '../../../src/minds/open-model.ts';
import { VOICES } from '../../../src/minds/understudy/actors.ts';
import { understudy } from '../../../src/minds/understudy/understudy.ts';
import type { Performer } from '../../../src/show/cast/cast.ts';
import { string, writeRandomModel } from '../../../training/gguf/random-gguf.ts';
import { chooser } from './chooser.ts';
import { randomMind } from './random-mind.ts';
import type { School } from './school.ts';
import { WatchedPool } from './watched-pool.ts';

export const MIND_NAMES = [
  'understudy',
  'house',
  'house-base',
  'house-once',
  'ensemble',
  'random',
  'noise',
  'model',
  'cast',
] as const;
export type MindName = (typeof MIND_NAMES)[number];

export interface Troupe {
  readonly mindFor: (performer: Performer) => Mind;
  /** Completions asked of language models, second tries among them; null where rules play. */
  readonly completions: () => number | null;
  close(): Promise<void>;
}

export interface TroupeOptions {
  /** Any GGUF file, for `model`. */
  readonly model?: string;
  /** Any GGUF files, dealt out for `cast`. */
  readonly cast?: readonly string[];
  /** Whose words a model of the house says; default: its own. */
  readonly words?: Words;
  readonly school: () => Promise<School>;
}

/** `understudy`: it chooses, and its understudy puts that into words. */
export const WORDS = ['own', 'understudy'] as const;
export type Words = (typeof WORDS)[number];

/** Those that choose before they speak, so that they can be had without their words. */
const CHOOSERS: readonly MindName[] = ['house', 'house-base', 'ensemble'];

/** The traders' voices, then the overseers'. */
const CAST: readonly string[] = [...VOICES, 'ruth', 'colin'];

export const HOUSE_MODEL = fileURLToPath(new URL('../../../models/house.gguf', import.meta.url));

/** Whether adapters of the house model lie beside it. */
const hasAdapters = (): boolean =>
  existsSync(HOUSE_MODEL) && readdirSync(dirname(HOUSE_MODEL)).some((name) => name.endsWith('.lora.gguf'));

/** Why a mind cannot be measured here, in a sentence; undefined where it can. */
export function missing(
  name: MindName,
  { model, cast = [], words = 'own' }: Pick<TroupeOptions, 'model' | 'cast' | 'words'>,
): string | undefined {
  if (words === 'understudy' && !CHOOSERS.includes(name))
    return `${name} has no other words than its own: ${CHOOSERS.join(', ')} can borrow an understudy's`;
  const needsHouse = name === 'ensemble' || name.startsWith('house');
  if (needsHouse && !existsSync(HOUSE_MODEL)) return `${name} needs models/house.gguf, which is not there`;
  if (name === 'house-base' && !hasAdapters()) return 'house-base is house, which has no adapters';
  if (name === 'model' && model === undefined) return 'model needs --model FILE';
  if (name === 'cast' && cast.length < 2) return 'cast needs --cast FILE,FILE with two models at least';
  const files = name === 'model' && model !== undefined ? [model] : name === 'cast' ? cast : [];
  const absent = files.find((file) => !existsSync(file));
  return absent === undefined ? undefined : `${absent} does not exist`;
}

/** Which weights a mind has, so that what it played is not mixed with what others play under its name. */
export function weightsOf(
  name: MindName,
  { model, cast = [] }: Pick<TroupeOptions, 'model' | 'cast'>,
): string | undefined {
  const isHouse = name === 'ensemble' || name.startsWith('house');
  const one = isHouse ? HOUSE_MODEL : name === 'model' ? model : undefined;
  const files = name === 'cast' ? cast : one === undefined ? [] : [one];
  const told = files.map((path) => {
    const { size, mtimeMs } = statSync(path);
    return `${size} bytes of ${new Date(mtimeMs).toISOString()}`;
  });
  return told.length === 0 ? undefined : told.join(', ');
}

export async function openTroupe(name: MindName, options: TroupeOptions): Promise<Troupe> {
  const house = (adapters: 'used' | 'left out'): Promise<CountedMind> => openHouse(adapters, options);
  switch (name) {
    case 'understudy':
      return troupeOf([understudy()]);
    case 'random': {
      const { spoken, thought } = await options.school();
      return troupeOf([randomMind([...spoken.map(({ line }) => line), ...thought])]);
    }
    case 'house':
      return troupeOf([await house('used')]);
    case 'house-base':
      return troupeOf([await house('left out')]);
    case 'house-once':
      return troupeOf([await openOnce()]);
    case 'ensemble':
      return troupeOf([await house('used'), await house('left out'), understudy()]);
    case 'noise':
      return openNoise();
    case 'model':
      return troupeOf([await openWatched('model', options.model ?? HOUSE_MODEL, 'used')]);
    case 'cast':
      return troupeOf(await openAll(options.cast ?? []));
  }
}

async function openAll(files: readonly string[]): Promise<readonly CountedMind[]> {
  const minds: CountedMind[] = [];
  for (const file of files) minds.push(await openWatched(basename(file, '.gguf'), file, 'used'));
  return minds;
}

export interface CountedMind extends Mind {
  readonly completions?: () => number;
}

/** Dealt out to the voices in turn, so that each performer keeps its mind through all episodes. */
function troupeOf(minds: readonly CountedMind[], cleanUp = async (): Promise<void> => {}): Troupe {
  const [only] = minds;
  if (only === undefined) throw new RangeError('a troupe needs one mind at least');
  const counted = minds.flatMap(({ completions }) => completions ?? []);
  return {
    mindFor: ({ voice }) => minds[Math.max(0, CAST.indexOf(voice)) % minds.length] ?? only,
    completions: () => (counted.length === 0 ? null : counted.reduce((sum, count) => sum + count(), 0)),
    close: async () => {
      for (const mind of minds) await mind.close();
      await cleanUp();
    },
  };
}

/** A model of the house form is spoken to in it and brings the adapters beside it; any other is instructed. */
export async function openWatched(
  name: string,
  modelPath: string,
  adapters: 'used' | 'left out',
): Promise<CountedMind> {
  const pool = new WatchedPool(adapters);
  return { ...(await openModel(name, modelPath, pool)), completions: () => pool.completions };
}

async function openHouse(
  adapters: 'used' | 'left out',
  { words = 'own' }: TroupeOptions,
): Promise<CountedMind> {
  const name = adapters === 'used' ? 'house' : 'house-base';
  if (words === 'own') return openWatched(name, HOUSE_MODEL, adapters);
  const pool = new WatchedPool(adapters);
  const beside = adapters === 'used' ? await adaptersBeside(HOUSE_MODEL) : {};
  const engine = await pool.open(HOUSE_MODEL, beside);
  const mind = chooser(name, engine, houseManner(Object.keys(beside)));
  return { ...mind, completions: () => pool.completions };
}

/** The bare model, whose first answer counts: any word may come, nothing is read over, asked for again or mended. */
async function openOnce(): Promise<CountedMind> {
  const pool = new WatchedPool('left out');
  const { slipIn: _read, spellingFor: _held, worn: _new, ...manner } = houseManner([]);
  const mind = llamaMind('house-once', await pool.open(HOUSE_MODEL), {
    ...manner,
    ...{ tries: 1, asItIs: true },
    skeletons: { ...manner.skeletons, decide: traderSkeleton },
  });
  return { ...mind, completions: () => pool.completions };
}

/** Random weights through the real engine: valid, and nothing more. */
async function openNoise(): Promise<Troupe> {
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-bench-'));
  const modelPath = join(folder, 'noise.gguf');
  await writeRandomModel(modelPath, { override: { 'bullpen.form': string(HOUSE_FORM) } });
  const cleanUp = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return troupeOf([await openWatched('noise', modelPath, 'used')], cleanUp);
}
