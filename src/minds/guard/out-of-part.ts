// Whether a line is out of the part: no performer would say it, but a language model does. It speaks as one, writes
// another's lines, repeats its instructions or its examples, or changes to a script that nobody reads here.

import type { Language } from '../../languages/language.ts';
import type { Prompt } from '../answer/field.ts';
import type { Guarded } from './guarded.ts';
import { SLIPS, type Slip, WHOLE_SLIPS } from './slips.ts';

/** Whose line it is, and all that its model was told. */
export interface Playing {
  readonly prompt: Prompt;
  /** What others said that it is told beside the prompt. */
  readonly told?: readonly string[];
  /** Who speaks; null: the paper. */
  readonly self: string | null;
  /** Whose lines it might write: everybody's, its own among them. */
  readonly names: readonly string[];
  readonly language: Language;
}

/** What is wrong with a text, or undefined. */
type Check = (text: string) => string | undefined;

export interface PartCheck {
  readonly line: Check;
  /** The same for a sentence of a line that is still being spoken. */
  readonly sentence: Check;
}

/** So many words in a row, and it is a quotation. */
const RUN_WORDS = 6;
const EXCERPT_CHARS_MAX = 40;

export function partCheckFor(playing: Playing): PartCheck {
  const { self, language, told: others = [] } = playing;
  const { shared, persona, fresh } = playing.prompt;
  const heard = [fresh, ...others].join('\n');
  const checks: readonly Check[] = [
    slipCheck(SLIPS, heard),
    labelCheck(playing),
    selfCheck(self),
    scriptCheck(language, [shared, persona, heard].join('\n')),
    runCheck(`${shared}\n${persona}`),
  ];
  const all = firstOf(checks);
  // What comes behind another sentence begins with a blank.
  const sentence: Check = (text) => all(text.trim());
  return { sentence, line: firstOf([sentence, slipCheck(WHOLE_SLIPS, heard)]) };
}

function firstOf(checks: readonly Check[]): Check {
  return (text) => {
    for (const check of checks) {
      const fault = check(text);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

function slipCheck(slips: readonly Slip[], heard: string): Check {
  const quotable = heard.toLowerCase();
  return (text) => {
    for (const { why, pattern, mayBeQuoted } of slips) {
      const found = pattern.exec(text)?.[0];
      if (found === undefined || (mayBeQuoted && quotable.includes(found.toLowerCase()))) continue;
      return told(why, found);
    }
    return undefined;
  };
}

/** An answer with its lines in the part; otherwise the fault of the first that is not. */
export function inPart<Answer>(
  guarded: Guarded<Answer>,
  check: PartCheck,
  linesOf: (answer: Answer) => Readonly<Record<string, string>>,
): Guarded<Answer> {
  if (!guarded.ok) return guarded;
  for (const [name, line] of Object.entries(linesOf(guarded.answer))) {
    const fault = check.line(line);
    if (fault !== undefined) return { ok: false, fault: `${name} is out of the part: it ${fault}` };
  }
  return guarded;
}

function told(why: string, found: string): string {
  const text = found.replace(/\s+/g, ' ').trim();
  const excerpt = text.length <= EXCERPT_CHARS_MAX ? text : `${text.slice(0, EXCERPT_CHARS_MAX - 1).trim()}…`;
  return excerpt === '' ? why : `${why} ("${excerpt}")`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** `Mike: …` at the beginning or behind a sentence, `Mike says: "…"`, and `Mike (laughing): …`. */
function labelCheck({ names }: Playing): Check {
  const known = names.filter((name) => name !== '').map(escaped);
  if (known.length === 0) return () => undefined;
  const before = '(?:^|[.!?…。！？]["\'”’)]?\\s+|\\s[-–—]\\s|\\*\\*)["\'“‘*_(\\[]*';
  const behind =
    '(?:\\s*\\([^)]{1,30}\\)|\\s*,? (?:says|said|thinks|replies|responds|whispers|shouts|mutters))?';
  const label = new RegExp(`${before}(?:${known.join('|')})${behind}[\\])"'”’*_]*\\s*[:：](?!\\d)`, 'iu');
  return (text) => {
    const found = label.exec(text)?.[0];
    return found === undefined ? undefined : told('is written as a script', found);
  };
}

/** Its own name behind "You are", which only the prompt says. */
function selfCheck(self: string | null): Check {
  if (self === null || self === '') return () => undefined;
  const said = new RegExp(`\\byou are ${escaped(self)}(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => (said.test(text) ? told('repeats what it was told', text) : undefined);
}

const LATIN_ONLY = /(?:(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L})+/gu;
const JAPANESE_TOO =
  /(?:(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})+/gu;

/** Letters of another script than the language's, but for one in a formula, and for what the prompt has. */
function scriptCheck(language: Language, known: string): Check {
  const pattern = language === 'ja' ? JAPANESE_TOO : LATIN_ONLY;
  return (text) => {
    const found = text
      .match(pattern)
      ?.find((run) => !known.includes(run) && !/^\p{Script=Greek}$/u.test(run));
    return found === undefined ? undefined : told('changes its script', found);
  };
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of so many words in a text. */
function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - RUN_WORDS + 1))
    .map((_, at) => words.slice(at, at + RUN_WORDS).join(' '));
}

/** Instructions and examples; read with the first text that is held against them. */
function runCheck(given: string): Check {
  let runs: ReadonlySet<string> | undefined;
  return (text) => {
    runs ??= new Set(given.split('\n').flatMap(runsOf));
    const repeated = runsOf(text).find((run) => runs?.has(run));
    return repeated === undefined ? undefined : told('repeats what it was told', repeated);
  };
}
