// Reads what stands in the command box: `/bet trader:alex amount:100`, `/bet alex 100`, or half of either.
// Pure. Positions are indexes into the text, so that a suggestion can replace exactly what it completes.
import type { CommandOption, Invocation } from './command-tree.ts';
import { isFreeText, namedOption } from './command-tree.ts';

/** A value found in the text. */
export interface Slot {
  readonly option: CommandOption;
  /** Without quotes. */
  readonly raw: string;
  /** From its name (or first letter) to its last letter. */
  readonly start: number;
  readonly end: number;
}

export interface CommandLine {
  readonly text: string;
  /** The command named in full, if one is. */
  readonly invocation: Invocation | null;
  /** What follows the slash, while the caret is still in the name. */
  readonly naming: string | null;
  readonly slots: readonly Slot[];
  /** Words that no option takes. */
  readonly stray: readonly string[];
  /** The option the caret is in or about to fill. */
  readonly focus: Slot | null;
}

interface Word {
  readonly raw: string;
  readonly end: number;
}

interface Named {
  readonly invocation: Invocation;
  /** What it was called. */
  readonly spelling: string;
}

function findInvocation(text: string, all: readonly Invocation[]): Named | null {
  const typed = `${text.slice(1).toLowerCase().trimEnd()} `;
  const named = all.flatMap((invocation) =>
    invocation.spellings
      .filter((spelling) => typed.startsWith(`${spelling} `))
      .map((spelling) => ({ invocation, spelling })),
  );
  return named.toSorted((one, other) => other.spelling.length - one.spelling.length)[0] ?? null;
}

/** Where the next `option:` begins at or after `from`; the end of the text when there is none. */
function nextNamed(text: string, from: number, options: readonly CommandOption[]): number {
  for (const match of text.slice(from).matchAll(/(?<=^|\s)([^\s:"]+):/g)) {
    if (namedOption(options, match[1] ?? '') !== undefined) return from + match.index;
  }
  return text.length;
}

function quoted(text: string, at: number): Word | null {
  const match = /^"([^"]*)("|$)/.exec(text.slice(at));
  return match === null ? null : { raw: match[1] ?? '', end: at + match[0].length };
}

/** A choice's whole name counts as one word, spaces and all. */
function wholeChoice(text: string, at: number, option: CommandOption): Word | null {
  const rest = text.slice(at).toLowerCase();
  const fits = option.choices
    .flatMap(({ name, original }) => [name, original])
    .filter((name) => `${rest} `.startsWith(`${name.toLowerCase()} `))
    .toSorted((one, other) => other.length - one.length)[0];
  return fits === undefined ? null : { raw: fits, end: at + fits.length };
}

function valueAt(text: string, at: number, option: CommandOption, all: readonly CommandOption[]): Word {
  const whole = quoted(text, at) ?? wholeChoice(text, at, option);
  if (whole !== null) return whole;
  if (isFreeText(option)) {
    const raw = text.slice(at, nextNamed(text, at, all)).trimEnd();
    return { raw, end: at + raw.length };
  }
  const raw = /^\S*/.exec(text.slice(at))?.[0] ?? '';
  return { raw, end: at + raw.length };
}

/** The option named at `at` and where its value begins; one space after the colon is forgiven. */
function nameAt(
  text: string,
  at: number,
  options: readonly CommandOption[],
): { option: CommandOption; from: number } | null {
  const match = /^([^\s:"]+):( (?=\S))?/.exec(text.slice(at));
  const option = namedOption(options, match?.[1] ?? '');
  if (match === null || option === undefined) return null;
  const bare = at + (match[1] ?? '').length + 1;
  const spaced = at + match[0].length;
  return { option, from: nameAt(text, spaced, options) === null ? spaced : bare };
}

function namedLater(
  text: string,
  from: number,
  options: readonly CommandOption[],
): ReadonlySet<CommandOption> {
  const found = new Set<CommandOption>();
  for (let at = nextNamed(text, from, options); at < text.length; at = nextNamed(text, at + 1, options)) {
    const named = nameAt(text, at, options);
    if (named !== null) found.add(named.option);
  }
  return found;
}

function readSlots(
  text: string,
  from: number,
  options: readonly CommandOption[],
): { slots: Slot[]; stray: string[] } {
  const slots: Slot[] = [];
  const stray: string[] = [];
  const taken = namedLater(text, from, options);
  for (let at = from; at < text.length; ) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const named = nameAt(text, at, options);
    const free = options.find(
      (option) => !taken.has(option) && !slots.some((slot) => slot.option === option),
    );
    const option = named?.option ?? free;
    if (option === undefined || (named !== null && slots.some((slot) => slot.option === option))) {
      const word = /^\S+/.exec(text.slice(at))?.[0] ?? '';
      stray.push(word);
      at += word.length;
      continue;
    }
    const word = valueAt(text, named?.from ?? at, option, options);
    slots.push({ option, raw: word.raw, start: at, end: word.end });
    at = Math.max(word.end, at + 1);
  }
  return { slots, stray };
}

/** The next option a viewer would fill: a required one still empty. */
export function nextEmpty(line: Pick<CommandLine, 'invocation' | 'slots'>): CommandOption | null {
  const filled = new Set(line.slots.filter(({ raw }) => raw !== '').map(({ option }) => option));
  return line.invocation?.options.find((option) => option.required && !filled.has(option)) ?? null;
}

function focusAt(line: Omit<CommandLine, 'focus'>, caret: number): Slot | null {
  const inside = line.slots.find(({ start, end }) => start <= caret && caret <= end);
  if (inside !== undefined) return inside;
  const next = nextEmpty(line);
  if (next === null || !/\s$/.test(line.text.slice(0, caret))) return null;
  return { option: next, raw: '', start: caret, end: caret };
}

/** Reads the whole box. A text without a slash in front has no invocation and names nothing. */
export function readCommandLine(text: string, caret: number, all: readonly Invocation[]): CommandLine {
  const nothing = { text, invocation: null, naming: null, slots: [], stray: [], focus: null };
  if (!text.startsWith('/')) return nothing;
  const named = findInvocation(text, all);
  const invocation = named?.invocation ?? null;
  const nameEnd = named === null ? text.length : 1 + named.spelling.length;
  const naming = caret <= nameEnd ? text.slice(1, nameEnd) : null;
  if (invocation === null) return { ...nothing, naming };
  const line = { text, invocation, naming, ...readSlots(text, nameEnd, invocation.options) };
  return { ...line, focus: naming === null ? focusAt(line, caret) : null };
}
