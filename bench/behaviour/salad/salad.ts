// Lines that are no sentences, by a check that shares no code with the guards. It knows the forms of the voices and not how
// they are filled: a line with several joints that no form has, with a quotation left open, a word said twice or no end
// is salad. What is well put in other words would count as well: it is for minds that were taught by these voices.

import { LEXICONS } from '../../../src/minds/understudy/lexicons.ts';
import { linesOf, type Take, textsIn } from '../nights/take.ts';
import { counted, type Share } from '../scores/interval.ts';
import { Joints, type Told, toldIn } from './joints.ts';

/** One may be a fill that nobody thought of. */
const STRANGE_MIN = 2;

const FINISHED = /[.!?…]["'’”)]*$/;
const DOUBLED = /\b(the|an?|my|your|of|to|is|are|in|at|and|with|for)\s\1\b/i;
const CUT_OFF = /\b(?:the|an?|and|or)[.!?…]["'’”)]*(?=\s|$)/;

let known: Joints | undefined;

function joints(): Joints {
  known ??= new Joints(LEXICONS);
  return known;
}

/** Why a line is no sentence; undefined where it is one. */
export function saladIn(line: string, told: Told): string | undefined {
  if (!FINISHED.test(line)) return 'it does not end';
  if (DOUBLED.test(line)) return 'it says a word twice';
  if (CUT_OFF.test(line)) return 'a sentence breaks off';
  if (isOpen(line)) return 'a quotation is left open';
  const strange = joints().strangeIn(line, told);
  return strange >= STRANGE_MIN ? `${strange} joints that no form has` : undefined;
}

/** An apostrophe within a word opens nothing, and one behind a word may close nothing. */
function isOpen(line: string): boolean {
  if ((line.match(/["“”]/g)?.length ?? 0) % 2 > 0) return true;
  const opened = line.match(/(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}$])/gu)?.length ?? 0;
  const closed = line.match(/(?<=[\p{L}\p{N}.,!?…;:%])['’](?!\p{L})/gu)?.length ?? 0;
  return opened > closed;
}

export const saladShare = (takes: readonly Take[]): Share =>
  counted(
    takes.flatMap((take) => {
      const lines = linesOf(take);
      const told = toldIn(lines.length === 0 ? [] : textsIn(take.brief), take.brief.castNames);
      return lines.map((line) => ({ line, told }));
    }),
    ({ line, told }) => saladIn(line, told) !== undefined,
  );
