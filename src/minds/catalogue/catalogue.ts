// The catalogue: models that are known to play, where to get them and what they want. Data of ours, checked like
// anybody's: a wrong entry is named.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CatalogueFault } from './catalogue-fault.ts';
import { isMindName } from './mind-name.ts';

export const MODELS_FOLDER = fileURLToPath(new URL('../../../models/', import.meta.url));

/** `hf:owner/repository/file.gguf` */
const uri = z
  .string()
  .regex(/^hf:[^/\s]+\/[^/\s]+\/\S+\.gguf$/, 'must look like hf:owner/repository/file.gguf');

const entry = z.strictObject({
  name: z.string().refine(isMindName, 'must be small letters, digits, dots and dashes'),
  maker: z.string().min(1),
  uri,
  /** The same model in Q4_0, the fastest of four bits on a CPU (`npm run bench -- quantisations`); taken where the hub has it. */
  fasterUri: uri.optional(),
  licence: z.string().min(1),
  sizeBytes: z.int().positive(),
  /** `about`: rounded; the hub says it to the byte at the pull. */
  sizeIs: z.enum(['exact', 'about']).default('exact'),
  /** About, with four performers at once. */
  memoryBytes: z.int().positive(),
  /** Null: not known here; it is learnt from the hub's metadata at the pull. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  chatFormat: z.string().min(1),
  goodFor: z.string().min(1),
});

const file = z.strictObject({
  $comment: z.string().optional(),
  models: z
    .array(entry)
    .refine((models) => new Set(models.map(({ name }) => name)).size === models.length, 'has a name twice'),
});

export type CatalogueModel = z.infer<typeof entry>;

/** Smallest first. Throws CatalogueFault. */
export function loadCatalogue(path = `${MODELS_FOLDER}catalogue.json`): readonly CatalogueModel[] {
  const parsed = file.safeParse(readJson(path));
  if (parsed.success) return parsed.data.models.toSorted((a, b) => a.sizeBytes - b.sizeBytes);
  const [issue] = parsed.error.issues;
  throw new CatalogueFault(
    `${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'malformed'}.`,
  );
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    throw new CatalogueFault(`${path} ${why}: get it from the repository again.`);
  }
}
