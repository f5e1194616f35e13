// What a small model gets wrong that its spelling cannot forbid while it speaks: a line that was cut at its length.

import { isFinished, spellingFor } from './spelling.ts';

/** What is wrong with the lines of an answer to this brief, or undefined. */
export function slipIn(lines: readonly string[], brief: string): string | undefined {
  const unfinished = lines.find((line) => !isFinished(line));
  if (unfinished !== undefined) return `"${unfinished}" is not finished`;
  const spelling = spellingFor(brief);
  const misspelled = lines.find((line) => !spelling.mayEnd(line));
  return misspelled === undefined
    ? undefined
    : `nobody has ever said "${spelling.stranger(misspelled) ?? misspelled}"`;
}
