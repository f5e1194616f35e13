// What a mind may be called: short enough for small print, safe as a file's name on every system.

import { MIND_NAME_LENGTH_MAX, MIND_NAME_SHAPE } from '../../show/cast/card.ts';
import { CatalogueFault } from './catalogue-fault.ts';

/** Names that mean something else than a pulled model. */
export const RESERVED = ['default', 'understudy', 'house', 'llama'] as const;

export const isMindName = (text: string): boolean => MIND_NAME_SHAPE.test(text);

/** A name that is free to be given to a model or a server; throws CatalogueFault. */
export function freeName(text: string): string {
  if (!isMindName(text)) {
    throw new CatalogueFault(
      `"${text}" is no name for a mind: give 1 to ${MIND_NAME_LENGTH_MAX} small letters, digits, dots or dashes, such as qwen2.5-1.5b.`,
    );
  }
  if (RESERVED.some((name) => name === text)) {
    throw new CatalogueFault(`"${text}" means something else already: give another name.`);
  }
  return text;
}

/** `/models/My Model.gguf` → `my-model`. */
export function nameFromFile(path: string): string {
  const base = path.split(/[\\/]/).at(-1) ?? '';
  return base
    .replace(/\.gguf$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, MIND_NAME_LENGTH_MAX);
}
