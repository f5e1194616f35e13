// Opens a model file as a mind. A file that names a form was trained by us: it is spoken to in that form, with the
// adapters that lie beside it (`house-alice.lora.gguf` for the voice alice); any other gets instructions in English.

import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HOUSE_FORM } from './house/form.ts';
import { houseManner } from './house/house-manner.ts';
import { llamaMind } from './llama/llama-mind.ts';
import { inspectModelFile, type ModelFile, readWhole } from './llama/model-file.ts';
import { ModelRefused } from './llama/model-refused.ts';
import type { Pool } from './llama/pool.ts';
import type { Mind } from './mind.ts';

const FORM_KEY = 'bullpen.form';

/** Rejects with ModelRefused in one sentence. */
export async function openModel(name: string, path: string, pool: Pool): Promise<Mind> {
  const file = await inspectModelFile(path);
  const form = formOf(file);
  if (form === undefined) return llamaMind(name, await pool.open(path));
  insistOnForm(path, form);
  const adapters = await adaptersBeside(path);
  const engine = await pool.open(path, adapters);
  const millions = Math.max(1, Math.round(file.parameters / 1e6));
  const shown = name === 'house' ? `house-${millions}m` : name;
  return llamaMind(shown, engine, houseManner(Object.keys(adapters)));
}

/** Paths by voice. */
export async function adaptersBeside(path: string): Promise<Readonly<Record<string, string>>> {
  const folder = dirname(path);
  const stem = `${basename(path).replace(/\.gguf$/i, '')}-`;
  const found: [voice: string, path: string][] = [];
  for (const entry of (await readdir(folder)).toSorted()) {
    const voice = /^([a-z][a-z0-9]*)\.lora\.gguf$/.exec(entry.slice(stem.length))?.[1];
    if (!entry.startsWith(stem) || voice === undefined) continue;
    const adapter = join(folder, entry);
    insistOnForm(adapter, formOf(await readWhole(adapter)) ?? 'no form');
    found.push([voice, adapter]);
  }
  return Object.fromEntries(found);
}

function formOf({ metadata }: Pick<ModelFile, 'metadata'>): string | undefined {
  const form = metadata.get(FORM_KEY);
  return typeof form === 'string' ? form : undefined;
}

function insistOnForm(path: string, form: string): void {
  if (form === HOUSE_FORM) return;
  throw new ModelRefused(
    'kind',
    `${path} was trained for ${form} and this house speaks ${HOUSE_FORM}: take the file that belongs to this version, or train it anew.`,
  );
}
