// What is new in a prompt, line by line: what must be said of it, and what whoever was told before knows already. Of a
// brief that grows at its end only what is new is told, so that only that is evaluated.

import { asLine } from '../briefs/quotation.ts';

/** A line, whether it may be left out when there is too much (the first of those that may goes first), and how it lasts. */
export type Fresh = readonly [text: string, matters: 'always' | 'ifRoom', lasting?: Lasting];

/** A line by itself is known as long as each brief has it in the same words. */
export interface Lasting {
  /** It is told once under this name, whatever words it would stand in later. */
  readonly once?: string;
  /** It is news every time, in the same words too. */
  readonly anew?: true;
  /** What to say when it is no longer so; by itself whoever reads on can tell. */
  readonly ends?: string;
}

/** What is known of the last brief, each line with what is to be said when it ends; and the names of what was told once. */
export interface Known {
  readonly standing: ReadonlyMap<string, string | undefined>;
  readonly once: ReadonlySet<string>;
}

export const KNOWS_NOTHING: Known = { standing: new Map(), once: new Set() };

/** 450 tokens at four characters each: what changes between two turns is no longer than this. */
export const FRESH_CHARS_MAX = 1_800;

export const always = (text: string, lasting: Lasting = {}): Fresh => [text, 'always', lasting];
export const ifRoom = (text: string, lasting: Lasting = {}): Fresh => [text, 'ifRoom', lasting];

/** For what nobody can see from the next brief alone. */
export const untilOver = (text: string): Lasting => ({ ends: `No longer true: ${text}` });

/** Each as one line of a prompt. */
export const asLines = (lines: readonly Fresh[]): readonly Fresh[] =>
  lines.map(([text, matters, { ends, ...lasting } = {}]) => [
    asLine(text),
    matters,
    { ...lasting, ...(ends !== undefined && { ends: asLine(ends) }) },
  ]);

/** As many of the lines as the budget holds, in their order. */
export function withinBudget(lines: readonly Fresh[]): readonly Fresh[] {
  let kept = lines;
  const chars = (): number => kept.reduce((sum, [text]) => sum + text.length + 1, 1);
  while (chars() > FRESH_CHARS_MAX) {
    const spare = kept.find(([, matters]) => matters === 'ifRoom');
    if (spare === undefined) break;
    kept = kept.filter((line) => line !== spare);
  }
  return kept;
}

/** As the last part of a prompt. */
export const freshText = (lines: readonly Fresh[]): string => `\n${lines.map(([text]) => text).join('\n')}\n`;

/** What of a brief is to be told to whoever knows so much. */
export function newsFor(known: Known, lines: readonly Fresh[]): readonly Fresh[] {
  const texts = new Set(lines.map(([text]) => text));
  const over = [...known.standing].flatMap(([text, ends]) =>
    ends === undefined || texts.has(text) ? [] : [always(ends)],
  );
  const [first, ...rest] = lines.filter((line) => !isKnown(line, known));
  return withinBudget(first === undefined ? over : [first, ...over, ...rest]);
}

/** What is known after so much of a brief was told. */
export function knownAfter(known: Known, lines: readonly Fresh[], told: readonly Fresh[]): Known {
  const isTold = new Set(told.map(([text]) => text));
  const standing = lines.filter(([text]) => isTold.has(text) || known.standing.has(text));
  const once = told.flatMap(([, , lasting]) => lasting?.once ?? []);
  return {
    standing: new Map(standing.map(([text, , lasting]) => [text, lasting?.ends])),
    once: new Set([...known.once, ...once]),
  };
}

function isKnown([text, , { once, anew } = {}]: Fresh, known: Known): boolean {
  if (once !== undefined) return known.once.has(once);
  return anew !== true && known.standing.has(text);
}
