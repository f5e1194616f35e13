// A small grammar: forms with {slots} that are facts, pools of the lexicon, or {this|or|that};
// {?flag} makes a form wait for a fact. A form that lacks a fact gives nothing rather than a gap.

import type { Chance } from '../../show/chance.ts';

/** Pools of forms by name. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

export interface Telling {
  readonly lexicon: Lexicon;
  readonly slots: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly draw: Chance;
}

const SLOT = /\{([^{}]*)\}/g;
const DEPTH_MAX = 6;

/** The form in words, or undefined where a fact it needs is not so. */
export function expand(form: string, telling: Telling, depth = 0): string | undefined {
  let whole = true;
  const text = form.replace(SLOT, (_, slot: string) => {
    const filled = whole ? fill(slot, telling, depth) : undefined;
    if (filled === undefined) whole = false;
    return filled ?? '';
  });
  return whole ? text : undefined;
}

function fill(slot: string, telling: Telling, depth: number): string | undefined {
  if (slot.startsWith('?')) return telling.flags.has(slot.slice(1)) ? '' : undefined;
  if (slot.includes('|')) return telling.draw.pick(slot.split('|'));
  const fact = telling.slots.get(slot);
  if (fact !== undefined) return fact;
  const pool = telling.lexicon[slot];
  if (pool === undefined || depth >= DEPTH_MAX) return undefined;
  for (let attempt = 0; attempt < 4; attempt++) {
    const text = expand(telling.draw.pick(pool), telling, depth + 1);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The slots a form asks for, flags without their mark; for checks of a lexicon. */
export const slotsIn = (form: string): readonly string[] =>
  [...form.matchAll(SLOT)].map(([, slot = '']) => slot).filter((slot) => !slot.includes('|'));

/** The longest run of a form's own words: how one recognises it in a line. */
export const marrowOf = (form: string): string =>
  form.split(SLOT).reduce((best, part) => (part.length > best.length ? part : best), '');

/** Articles that fit, capitals where sentences start, single spaces. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\b([Aa]) (?=(?:[aeioAEIO]|u(?!n[ai]|s[ei]|ti)|8|11\b|18\b))(?!one\b|once\b|eu)/g, '$1n ')
    .replace(/^(["'(]?)([a-z])/, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    .replace(
      /([.!?…]["']?\s+["'(]?)([a-z])/g,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
