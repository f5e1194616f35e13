// Whether an answer is what was asked for: valid without repair, text within bounds, complete and not empty, no
// role broken, the persona's limits kept.

import { LINE_LENGTH_MAX } from '../../../src/show/speech/line.ts';
import type { Night, Take } from '../nights/take.ts';
import { linesOf } from '../nights/take.ts';
import type { Share } from './interval.ts';
import { counted } from './interval.ts';
import { limitFault } from './limits.ts';

export type Fault = 'invalid' | 'length' | 'incomplete' | 'empty' | 'role' | 'limits';

/** A closing mark, and whatever closes after it. */
const COMPLETE = /[.!?…]["'”’)\]]*$/;
/** Two words, or one that is spoken like a sentence. */
const WORDS = /\p{L}{2,}/u;
/** A model that speaks of itself, writes a script, or writes the form that it fills. */
const OUT_OF_ROLE =
  /\b(?:as an? (?:ai|assistant|language model)|language model|system prompt|the user|user:|assistant:)|["'](?:thought|speech|trade)["']\s*:|[{}<>|]|<\/?\w+>/i;

/** What is wrong with an answer first, or undefined. */
export function faultOf(take: Take): Fault | undefined {
  if (take.answer === null) return 'invalid';
  const lines = linesOf(take);
  if (lines.some((line) => !WORDS.test(line))) return 'empty';
  if (lines.some((line) => line.length > LINE_LENGTH_MAX)) return 'length';
  if (lines.some((line) => !COMPLETE.test(line.trim()))) return 'incomplete';
  const { name } = take.brief.self;
  if (lines.some((line) => OUT_OF_ROLE.test(line) || line.startsWith(`${name}:`))) return 'role';
  return limitFault(take) === undefined ? undefined : 'limits';
}

export const instructionShare = ({ takes }: Night): Share =>
  counted(takes, (take) => faultOf(take) === undefined);

/** How many answers have each fault. */
export function faultsIn(nights: readonly Night[]): Readonly<Partial<Record<Fault, number>>> {
  const counts: Partial<Record<Fault, number>> = {};
  for (const take of nights.flatMap(({ takes }) => takes)) {
    const fault = faultOf(take);
    if (fault !== undefined) counts[fault] = (counts[fault] ?? 0) + 1;
  }
  return counts;
}
