// DATA/vocabulary.json: the tokens and merges that the training's texts were cut with, and the form of the briefs.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  /** Of the briefs, as `src/minds/house/form.ts` names it. */
  form: z.string().min(1),
  /** How many tokens the vocabulary had that this one goes on from; they have kept their numbers. */
  grownFrom: z.number().int().min(0).optional(),
  tokens: z.array(z.string()).min(1),
  /** llama.cpp's kinds: 1 for text, 3 for control. */
  types: z.array(z.number().int()),
  merges: z.array(z.string()),
  bos: z.number().int().min(0),
  eos: z.number().int().min(0),
  pad: z.number().int().min(0),
});

export type VocabularyFile = z.infer<typeof shape>;

/** Throws an Error in words. */
export async function readVocabulary(data: string): Promise<VocabularyFile> {
  const path = join(data, 'vocabulary.json');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`${path} cannot be read: make the data first (training/data.ts).`, { cause });
  });
  const parsed = shape.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new Error(`${path} is damaged, make the data again: ${z.prettifyError(parsed.error)}`);
}
