// The minds that a measurement asks for by name. Each is opened when its turn comes and closed after it, so that
// only one model is in memory at a time, but for the ensemble.

import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOUSE_FORM } from '../../../src/minds/house/form.ts';
import { houseManner } from '../../../src/minds/house/house-manner.ts';
import { llamaMind } from '../../../src/minds/llama/llama-mind.ts';
import type { Mind } from '../../../src/minds/mind.ts';
import { openModel } from '../../../src/minds/open-model.ts';
import { VOICES } from '../../../src/minds/understudy/actors.ts';
import { understudy } from '../../../src/minds/understudy/understudy.ts';
import type { Performer } from '../../../src/show/cast/cast.ts';
import { string, writeRandomModel } from '../../../training/gguf/random-gguf.ts';
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
  readonly school: () => Promise<School>;
}

/** The traders' voices, then the overseers'. */
const CAST: readonly string[] = [...VOICES, 'ruth', 'colin'];

export const HOUSE_MODEL = fileURLToPath(new URL('../../../models/house.gguf', import.meta.url));

/** Whether adapters of the house model lie beside it. */
const hasAdapters = (): boolean =>
  existsSync(HOUSE_MODEL) && readdirSync(dirname(HOUSE_MODEL)).some((name) => name.endsWith('.lora.gguf'));

/** Why a mind cannot be measured here, in a sentence; undefined where it can. */
export function missing(name: MindName, { model }: Pick<TroupeOptions, 'model'>): string | undefined {
  const needsHouse = name === 'ensemble' || name.startsWith('house');
  if (needsHouse && !existsSync(HOUSE_MODEL)) return `${name} needs models/house.gguf, which is not there`;
  if (name === 'house' && !hasAdapters()) return 'house has no adapters beside models/house.gguf';
  if (name !== 'model') return undefined;
  if (model === undefined) return 'model needs --model FILE';
  return existsSync(model) ? undefined : `${model} does not exist`;
}

export async function openTroupe(name: MindName, options: TroupeOptions): Promise<Troupe> {
  switch (name) {
    case 'understudy':
      return troupeOf([understudy()]);
    case 'random': {
      const { spoken, thought } = await options.school();
      return troupeOf([randomMind([...spoken.map(({ line }) => line), ...thought])]);
    }
    case 'house':
      return troupeOf([await openWatched('house', HOUSE_MODEL, 'used')]);
    case 'house-base':
      return troupeOf([await openWatched('house-base', HOUSE_MODEL, 'left out')]);
    case 'house-once':
      return troupeOf([await openOnce()]);
    case 'ensemble': {
      const house = await openWatched('house', HOUSE_MODEL, 'used');
      return troupeOf([house, await openWatched('house-base', HOUSE_MODEL, 'left out'), understudy()]);
    }
    case 'noise':
      return openNoise();
    case 'model':
      return troupeOf([await openWatched('model', options.model ?? HOUSE_MODEL, 'used')]);
  }
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

/** The bare model, whose first answer counts: any word may come, nothing is read over or asked for again. */
async function openOnce(): Promise<CountedMind> {
  const pool = new WatchedPool('left out');
  const { slipIn: _read, spellingFor: _held, limitFault: _kept, worn: _new, ...manner } = houseManner([]);
  const mind = llamaMind('house-once', await pool.open(HOUSE_MODEL), { ...manner, tries: 1 });
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
