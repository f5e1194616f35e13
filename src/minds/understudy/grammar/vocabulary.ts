// What a form can be filled with: facts, draws and flags by name, each worked out when a form asks for it.
// A table is written once for all turns; a test holds the voices to the names in it.

import type { Telling } from './grammar.ts';

export interface Vocabulary<Turn> {
  /** True of the whole turn, so that each is worked out once; undefined where there is none. */
  readonly facts: Readonly<Record<string, (turn: Turn) => string | undefined>>;
  /** Out of the air, and drawn anew for every form. */
  readonly draws: Readonly<Record<string, (turn: Turn) => string>>;
  readonly flags: Readonly<Record<string, (turn: Turn) => boolean>>;
}

export type Words = Pick<Telling, 'fact' | 'holds'>;

export function wordsIn<Turn>({ facts, draws, flags }: Vocabulary<Turn>, turn: Turn): Words {
  const known = new Map<string, string | undefined>();
  return {
    fact: (slot) => {
      const drawn = draws[slot];
      if (drawn !== undefined) return drawn(turn);
      if (known.has(slot)) return known.get(slot);
      const text = clean(facts[slot]?.(turn));
      known.set(slot, text);
      return text;
    },
    holds: (flag) => flags[flag]?.(turn) ?? false,
  };
}

/** Names and headlines come from outside: no control characters, and no braces, which are the grammar's own. */
const clean = (text: string | undefined): string | undefined =>
  text?.replace(/[\p{Cc}\p{Cf}\p{Cs}{}]/gu, ' ');
