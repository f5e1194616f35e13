// Turns pools of forms into lines that fit, are new, and do not ride the form that was used a moment ago.
// Each pool is a deck shuffled once per show and performer, dealt by round, so that a form comes back late.

import { chance } from '../../show/chance.ts';
import { LINE_LENGTH_MAX } from '../../show/decision.ts';
import { keysOf } from '../../show/spoken.ts';
import type { Brief } from '../brief.ts';
import { price } from './figures.ts';
import type { Telling } from './grammar.ts';
import { expand, marrowOf, tidy } from './grammar.ts';

/** Pools whose forms follow one another in one line. */
export type Pattern = readonly string[];

/** What of a brief a writer needs. */
export type Occasion = Pick<
  Brief,
  | 'spoken'
  | 'ownLines'
  | 'heard'
  | 'board'
  | 'present'
  | 'episode'
  | 'round'
  | 'rounds'
  | 'self'
  | 'seed'
  | 'quotes'
>;

const ATTEMPTS = 8;
const MARROW_MIN = 9;
/** `spoken` forgets from its front once it is full; until then its first entry is the same all show long. */
const SPOKEN_WHOLE = 1_900;

export class Writer {
  readonly #brief: Occasion;
  readonly #telling: Telling;
  /** Said by this writer just now. */
  readonly #taken = new Set<number>();
  readonly #recent: string;
  readonly #names: ReadonlySet<string>;
  readonly #decks = new Map<string, { readonly forms: readonly string[]; next: number }>();

  constructor(brief: Occasion, telling: Telling) {
    this.#brief = brief;
    this.#telling = telling;
    this.#names = new Set([
      ...NAMES,
      ...[...brief.board, ...brief.present, ...brief.heard].map(({ name }) => name),
    ]);
    this.#recent = [...brief.ownLines, ...brief.heard.map(({ speech }) => speech)].join(' / ').toLowerCase();
  }

  /** A line of the first pattern that gives one; its sentences count as said from here on. */
  write(patterns: readonly Pattern[]): string {
    for (const finish of [tidy, (text: string) => blend(tidy(text), this.#names)]) {
      for (const pattern of patterns) {
        const line = this.#attempt(pattern, finish);
        if (line !== undefined) return this.#said(line);
      }
    }
    return this.#said(this.#lastResort());
  }

  #attempt(pattern: Pattern, finish: (text: string) => string): string | undefined {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const parts = pattern.map((pool) => this.#deal(pool));
      if (parts[0] === undefined) return undefined;
      const line = finish(parts.filter((part) => part !== undefined).join(' '));
      if (this.#fits(line)) return line;
    }
    return undefined;
  }

  #fits(line: string): boolean {
    if (line.length > LINE_LENGTH_MAX) return false;
    const keys = keysOf(line);
    return keys.length > 0 && new Set(keys).size === keys.length && keys.every((key) => this.#isNew(key));
  }

  #isNew(key: number): boolean {
    return !this.#taken.has(key) && !this.#brief.spoken.includes(key);
  }

  #said(line: string): string {
    for (const key of keysOf(line)) this.#taken.add(key);
    return line;
  }

  /** The pool's next form in words, passing over forms that lack a fact or were just heard. */
  #deal(pool: string): string | undefined {
    const deck = this.#deck(pool);
    for (let passed = 0; passed < deck.forms.length; passed++) {
      const form = deck.forms[deck.next % deck.forms.length] ?? '';
      deck.next += 1;
      if (this.#isTired(form)) continue;
      const text = expand(form, this.#telling);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  #deck(pool: string): { readonly forms: readonly string[]; next: number } {
    const known = this.#decks.get(pool);
    if (known !== undefined) return known;
    const all = this.#telling.lexicon[pool] ?? [];
    const { episode, round, self } = this.#brief;
    const forms = chance(this.#show(), 'deck', episode, self.id, pool).shuffle(all);
    const deck = { forms, next: forms.length === 0 ? 0 : (round * stride(forms.length)) % forms.length };
    this.#decks.set(pool, deck);
    return deck;
  }

  /** A name for this show that holds through an episode, where there is one. */
  #show(): string {
    const { spoken, seed } = this.#brief;
    return spoken.length < SPOKEN_WHOLE ? String(spoken[0] ?? seed) : 'long run';
  }

  #isTired(form: string): boolean {
    const marrow = marrowOf(form);
    return marrow.length >= MARROW_MIN && this.#recent.includes(marrow);
  }

  /** A line that can always be had, since the count in it goes on until it is new. */
  #lastResort(): string {
    const { round, rounds, quotes } = this.#brief;
    const quote = this.#telling.draw.pick(quotes);
    for (let reason = 1 + this.#telling.draw.below(90); ; reason++) {
      const line = `${quote.asset} at ${price(quote.priceCents)} in round ${round} of ${rounds}, and my list of regrets is at ${reason}.`;
      if (this.#fits(line)) return line;
    }
  }
}

/** Words that keep their capital inside a sentence. */
const NAMES: readonly string[] =
  "I I'm Tech Crypto Bonds Gerald Bayes Odile Aunt Mum Big Kevin Lenny Dale Belgium Prudence Unit Dock".split(
    ' ',
  );

/** The line with full stops turned into semicolons: worn sentences with a fresh one make a fresh sentence. */
function blend(line: string, names: ReadonlySet<string>): string {
  return line.replace(/([^.])\. (?=["']?[A-Z])(\S+)/g, (_, before: string, word: string) => {
    const bare = word.replace(/[^A-Za-z']/g, '').replace(/'s$/, '');
    const keeps = names.has(bare) || /^[A-Z]{2}|^[A-Z][a-z]+[A-Z]/.test(bare);
    return `${before}; ${keeps ? word : word.replace(/[A-Z]/, (letter) => letter.toLowerCase())}`;
  });
}

/** A step through a deck of `size` that visits every form and keeps neighbours apart. */
function stride(size: number): number {
  let step = Math.max(1, Math.floor((size * 38) / 100));
  while (divisor(step, size) !== 1) step += 1;
  return step;
}

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));
