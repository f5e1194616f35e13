// A small grammar: forms with {slots} that are facts, pools of the lexicon, or {this|or|that};
// {?flag} makes a form wait for a fact. A form that lacks a fact gives nothing rather than a gap.

import type { Chance } from '../../../show/chance.ts';

/** Pools of forms by name. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

export interface Telling {
  readonly lexicon: Lexicon;
  /** A slot in words, where it has any. */
  readonly fact: (slot: string) => string | undefined;
  readonly holds: (flag: string) => boolean;
  readonly draw: Chance;
}

const SLOT = /\{([^{}]*)\}/g;
const DEPTH_MAX = 6;

/** One performer's pools, put together from several files. */
export function joined(...lexicons: readonly Lexicon[]): Lexicon {
  const pools: Record<string, readonly string[]> = {};
  for (const lexicon of lexicons) {
    for (const [pool, forms] of Object.entries(lexicon)) pools[pool] = [...(pools[pool] ?? []), ...forms];
  }
  return pools;
}

/** The form in words, or undefined where a fact it needs is not so. A slot that stands twice says the same. */
export function expand(form: string, telling: Telling): string | undefined {
  return expandIn(form, { telling, said: new Map(), depth: 0 });
}

interface Expansion {
  readonly telling: Telling;
  /** What the slots of this form have said already. */
  readonly said: Map<string, string>;
  readonly depth: number;
}

function expandIn(form: string, expansion: Expansion): string | undefined {
  const { flags, pieces } = parsed(form);
  for (const flag of flags) if (!expansion.telling.holds(flag)) return undefined;
  let text = '';
  for (const piece of pieces) {
    const words = typeof piece === 'string' ? piece : fill(piece, expansion);
    if (words === undefined) return undefined;
    text += words;
  }
  return text;
}

/** A form taken apart: what it waits for, and its own words with the slots between them. */
interface Parsed {
  readonly flags: readonly string[];
  readonly pieces: readonly (string | Slot)[];
  readonly marrow: string;
}

type Slot = { readonly choices: readonly string[] } | { readonly name: string };

/** Forms are the lexicons' own, so that there are only so many, and each is taken apart once. */
const known = new Map<string, Parsed>();

function parsed(form: string): Parsed {
  const before = known.get(form);
  if (before !== undefined) return before;
  const parts = form.split(SLOT);
  const isSlot = (index: number): boolean => index % 2 === 1;
  const flags = parts.filter((part, index) => isSlot(index) && part.startsWith('?'));
  const pieces = parts.flatMap((part, index): readonly (string | Slot)[] =>
    isSlot(index) ? slotsOf(part) : part === '' ? [] : [part],
  );
  const longest = parts.reduce(
    (best, part, index) => (!isSlot(index) && part.length > best.length ? part : best),
    '',
  );
  const fresh = { flags: flags.map((flag) => flag.slice(1)), pieces, marrow: longest.trim().toLowerCase() };
  known.set(form, fresh);
  return fresh;
}

function slotsOf(text: string): readonly Slot[] {
  if (text.startsWith('?')) return [];
  return [text.includes('|') ? { choices: text.split('|') } : { name: text }];
}

function fill(slot: Slot, { telling, said, depth }: Expansion): string | undefined {
  if ('choices' in slot) return telling.draw.pick(slot.choices);
  const { name } = slot;
  const before = said.get(name);
  if (before !== undefined) return before;
  const text = telling.fact(name) ?? fromPool(name, { telling, said, depth: depth + 1 });
  if (text !== undefined) said.set(name, text);
  return text;
}

function fromPool(name: string, expansion: Expansion): string | undefined {
  const { lexicon, draw } = expansion.telling;
  const pool = lexicon[name];
  if (pool === undefined || expansion.depth > DEPTH_MAX) return undefined;
  for (let attempt = 0; attempt < 4; attempt++) {
    const text = expandIn(draw.pick(pool), expansion);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The slots a form asks for, flags without their mark; for checks of a lexicon. */
export const slotsIn = (form: string): readonly string[] =>
  [...form.matchAll(SLOT)].map(([, slot = '']) => slot).filter((slot) => !slot.includes('|'));

/** The longest run of a form's own words, in lower case: how one recognises it in a line. */
export const marrowOf = (form: string): string => parsed(form).marrow;

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['has', 'have'],
  ['was', 'were'],
  ['does', 'do'],
  ['doubles', 'double'],
  ['looks', 'look'],
  ['makes', 'make'],
  ['owes', 'owe'],
  ['pays', 'pay'],
  ['proves', 'prove'],
  ['pops', 'pop'],
]);

/** Articles that fit, Bonds in the plural, capitals where sentences start, single spaces. */
export function tidy(text: string): string {
  return text
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
    .replace(/\b([Aa]) (?=(?:[aeioAEIO]|u(?!n[ai]|s[ei]|ti)|8|11\b|18\b))(?!one\b|once\b|eu)/g, '$1n ')
    .replace(
      /(?<!\b(?:about|for|in|of|on|to|with) )\bBonds ([a-z]+)\b(?![^.!?]*\bits?\b)/g,
      (whole, verb: string) => (PLURALS.has(verb) ? `Bonds ${PLURALS.get(verb)}` : whole),
    )
    .replace(/^(["'(]?)([a-z])/, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    .replace(
      /([.!?…]\s+["'(]?)([a-z])/g,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
