// The minds that a measurement asks for by name. Each is opened when its turn comes and closed after it, so that
// only one model is in memory at a time, but for the ensemble.

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { houseManner } from '../../src/minds/house/house-manner.ts';
import { openEngine } from '../../src/minds/llama/engine.ts';
import type { Manner } from '../../src/minds/llama/llama-mind.ts';
import { INSTRUCTED, llamaMind } from '../../src/minds/llama/llama-mind.ts';
import type { Mind } from '../../src/minds/mind.ts';
import { VOICES } from '../../src/minds/understudy/actors.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import type { Performer } from '../../src/show/cast.ts';
import { hash32 } from '../../src/show/chance.ts';
import { writeRandomModel } from '../../test/minds/llama/random-gguf.ts';
import { randomMind } from './random-mind.ts';
import type { School } from './school.ts';

export const MIND_NAMES = [
  'understudy',
  'house',
  'house-base',
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
  readonly school: () => School;
}

const MODELS = fileURLToPath(new URL('../../models/', import.meta.url));
export const HOUSE_MODEL = join(MODELS, 'house.gguf');
const ROLES = [...VOICES, 'ruth', 'colin'];

/** The adapters of the house model that are there, by voice. */
export function houseAdapters(): Readonly<Record<string, string>> {
  const paths = ROLES.map((role) => [role, join(MODELS, `house-${role}.lora.gguf`)] as const);
  return Object.fromEntries(paths.filter(([, path]) => existsSync(path)));
}

/** Why a mind cannot be measured here, in a sentence; undefined where it can. */
export function missing(name: MindName, { model }: Pick<TroupeOptions, 'model'>): string | undefined {
  const needsHouse = name === 'house' || name === 'house-base' || name === 'ensemble';
  if (needsHouse && !existsSync(HOUSE_MODEL))
    return `${name} needs models/house.gguf, which is not there yet`;
  if (name === 'house' && Object.keys(houseAdapters()).length === 0) return 'house has no adapters there yet';
  if (name !== 'model') return undefined;
  if (model === undefined) return 'model needs --model FILE';
  return existsSync(model) ? undefined : `${model} does not exist`;
}

export async function openTroupe(name: MindName, options: TroupeOptions): Promise<Troupe> {
  switch (name) {
    case 'understudy':
      return troupeOf([understudy()]);
    case 'random': {
      const { spoken, thought } = options.school();
      return troupeOf([randomMind([...spoken.map(({ line }) => line), ...thought])]);
    }
    case 'house':
      return troupeOf([await openHouse('house', houseAdapters())]);
    case 'house-base':
      return troupeOf([await openHouse('house-base', {})]);
    case 'ensemble': {
      const minds = [await openHouse('house', houseAdapters()), await openHouse('house-base', {})];
      return troupeOf([...minds, understudy()]);
    }
    case 'noise':
      return openNoise();
    case 'model':
      return troupeOf([await openModel('model', options.model ?? HOUSE_MODEL, INSTRUCTED)]);
  }
}

interface CountedMind extends Mind {
  readonly completions?: () => number;
}

/** Each performer keeps the same mind through all its episodes; which, its voice decides. */
function troupeOf(minds: readonly CountedMind[], cleanUp = async (): Promise<void> => {}): Troupe {
  const [only] = minds;
  if (only === undefined) throw new RangeError('a troupe needs one mind at least');
  const counted = minds.flatMap(({ completions }) => completions ?? []);
  return {
    mindFor: ({ voice }) => minds[hash32(`troupe/${voice}`) % minds.length] ?? only,
    completions: () => (counted.length === 0 ? null : counted.reduce((sum, count) => sum + count(), 0)),
    close: async () => {
      for (const mind of minds) await mind.close();
      await cleanUp();
    },
  };
}

export const openHouse = (name: string, adapters: Readonly<Record<string, string>>): Promise<CountedMind> =>
  openModel(name, HOUSE_MODEL, houseManner(Object.keys(adapters)), adapters);

async function openModel(
  name: string,
  modelPath: string,
  manner: Manner,
  adapters: Readonly<Record<string, string>> = {},
): Promise<CountedMind> {
  const engine = await openEngine({ modelPath, adapters });
  let completions = 0;
  const counted = {
    complete: (request: Parameters<typeof engine.complete>[0]) => {
      completions += 1;
      return engine.complete(request);
    },
    close: () => engine.close(),
  };
  return { ...llamaMind(name, counted, manner), completions: () => completions };
}

/** Random weights through the real engine: valid, and nothing more. */
async function openNoise(): Promise<Troupe> {
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-bench-'));
  const modelPath = join(folder, 'noise.gguf');
  await writeRandomModel(modelPath);
  const cleanUp = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return troupeOf([await openModel('noise', modelPath, houseManner([]))], cleanUp);
}
