// An episode's secret where no chance is at hand, and what is committed to before it is told.

import { createHash } from 'node:crypto';

export interface Secret {
  readonly seed: string;
  readonly commitment: string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Anybody who knows the words can work the secret out, which is the point of a replay. */
export function secretOf(words: string): Secret {
  const seed = sha256(words);
  return { seed, commitment: sha256(seed) };
}
