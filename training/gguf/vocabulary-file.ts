// DATA/vocabulary.json: the tokens and merges that the training's texts were cut with, and the form of the briefs. A house
// model's GGUF file has the same in it.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGgufFileInfo } from 'node-llama-cpp';
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

const tokenizerShape = z.object({
  tokens: z.array(z.string()).min(1),
  token_type: z.array(z.number()),
  merges: z.array(z.string()),
  bos_token_id: z.number(),
  eos_token_id: z.number(),
  padding_token_id: z.number(),
});

/** Of other data, or of a model that was trained on it: `MODEL.gguf`. Throws an Error in words. */
export async function vocabularyToGoOnFrom(path: string): Promise<VocabularyFile> {
  if (!path.endsWith('.gguf')) return readVocabulary(path);
  const { metadata } = await readGgufFileInfo(path, { readTensorInfo: false, logWarnings: false });
  const { bullpen, tokenizer } = metadata as { bullpen?: { form?: string }; tokenizer?: { ggml?: unknown } };
  const parsed = tokenizerShape.safeParse(tokenizer?.ggml);
  if (bullpen?.form === undefined || !parsed.success) {
    throw new Error(`${path} is no house model: it names no form, or its vocabulary is of another kind.`);
  }
  const { tokens, token_type: types, merges, ...ids } = parsed.data;
  const control = { bos: ids.bos_token_id, eos: ids.eos_token_id, pad: ids.padding_token_id };
  return { form: bullpen.form, tokens, types, merges, ...control };
}
