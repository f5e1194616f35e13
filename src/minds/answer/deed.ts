// Where what was chosen is told: behind the last choice and before the first word that is said to it.

import type { Field, SkeletonPart, ToldPart } from './field.ts';

/** The name under which it stands among the answer's fields. */
export const DEED = 'deed';

/** The fields with the deed told between choices and words. */
export function withDeed(
  fields: readonly Field[],
  { tell, maxTokens }: Pick<ToldPart, 'tell' | 'maxTokens'>,
): readonly SkeletonPart[] {
  const deed: ToldPart = { kind: 'told', name: DEED, tell, maxTokens };
  const words = fields.findIndex(({ kind }) => kind === 'text');
  return words < 0 ? fields : [...fields.slice(0, words), deed, ...fields.slice(words)];
}
