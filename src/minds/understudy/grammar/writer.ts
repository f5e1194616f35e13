// Turns pools of forms into lines that fit, are new, and do not ride the form that was used a moment ago.

import { LINE_LENGTH_MAX } from '../../../show/speech/line.ts';
import { keysOf } from '../../../show/speech/spoken.ts';
import type { Brief } from '../../briefs/brief.ts';
import type { Deck } from './decks.ts';
import { deckOf } from './decks.ts';
import { price } from './figures.ts';
import type { Telling } from './grammar.ts';
import { expand, marrowOf, tidy } from './grammar.ts';
import type { Words } from './vocabulary.ts';

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
  | 'show'
  | 'episode'
  | 'round'
  | 'rounds'
  | 'self'
  | 'seed'
  | 'quotes'
> &
  Partial<Pick<Brief, 'talk'>>;

/** Worn lines that are passed over before a pattern is given up. */
const ATTEMPTS = 8;
const MARROW_MIN = 9;
const ON_SUBJECT = /^(?:talk|reply)\./;
/** `spoken` forgets from its front once it is full; until then its first entry is the same all show long. */
const SPOKEN_WHOLE = 2_700;

/** Words for all pools, and others for some of them. */
export interface Wordings extends Telling {
  readonly apart?: { readonly isOf: (pool: string) => boolean; readonly words: Words };
}

export class Writer {
  readonly #brief: Occasion;
  readonly #telling: Wordings;
  /** Said by this writer just now. */
  readonly #taken = new Set<number>();
  readonly #recent: string;
  readonly #decks = new Map<string, Deck>();

  constructor(brief: Occasion, telling: Wordings) {
    this.#brief = brief;
    this.#telling = telling;
    this.#recent = [...brief.ownLines, ...brief.heard.map(({ speech }) => speech)].join(' / ').toLowerCase();
  }

  /** A line of the first pattern that gives one; its sentences count as said from here on. */
  write(patterns: readonly Pattern[]): string {
    return (
      this.#firstOf(patterns, (pattern) => this.#fresh(pattern)) ??
      this.#firstOf(patterns, (pattern) => this.#blended(pattern)) ??
      this.#lastResort()
    );
  }

  #firstOf(patterns: readonly Pattern[], attempt: (pattern: Pattern) => string | undefined) {
    for (const pattern of patterns) {
      const line = attempt(pattern);
      if (line !== undefined) return line;
    }
    return undefined;
  }

  /** Each part is new by itself, so that a worn one does not cost a fresh one its turn. */
  #fresh(pattern: Pattern): string | undefined {
    const parts: string[] = [];
    let left = LINE_LENGTH_MAX;
    for (const pool of pattern) {
      const part = this.#dealNew(pool, left);
      if (part === null) return undefined;
      if (part === undefined && parts.length === 0) return undefined;
      if (part === undefined) continue;
      parts.push(part);
      left -= part.length + 1;
    }
    return this.#said(parts.join(' '));
  }

  /** Undefined where the pool has nothing to these facts, null where all that it has is worn or too long. */
  #dealNew(pool: string, lengthMax: number): string | null | undefined {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const dealt = this.#deal(pool);
      if (dealt === undefined) return attempt === 0 ? undefined : null;
      const part = tidy(dealt);
      if (part.length <= lengthMax && keysOf(part).every((key) => this.#isNew(key))) return part;
    }
    return null;
  }

  #blended(pattern: Pattern): string | undefined {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const parts = pattern.map((pool) => this.#deal(pool));
      if (parts[0] === undefined) return undefined;
      const text = parts.filter((part) => part !== undefined).join(' ');
      const line = this.#said(blend(tidy(text), this.#names()));
      if (line !== undefined) return line;
    }
    return undefined;
  }

  /** The line, where it fits and each of its sentences is new; they count as said then. */
  #said(line: string): string | undefined {
    if (line.length > LINE_LENGTH_MAX) return undefined;
    const keys = keysOf(line);
    const isNew = keys.every((key, index) => keys.indexOf(key) === index && this.#isNew(key));
    if (keys.length === 0 || !isNew) return undefined;
    for (const key of keys) this.#taken.add(key);
    return line;
  }

  #isNew(key: number): boolean {
    return !this.#taken.has(key) && !this.#brief.spoken.includes(key);
  }

  /** The pool's next form in words, passing over forms that lack a fact or were just heard. */
  #deal(pool: string): string | undefined {
    const deck = this.#deck(pool);
    const { apart } = this.#telling;
    const telling = apart?.isOf(pool) ? { ...this.#telling, ...apart.words } : this.#telling;
    for (let passed = 0; passed < deck.forms.length; passed++) {
      const form = deck.forms[deck.next % deck.forms.length] ?? '';
      deck.next += 1;
      if (this.#isTired(form)) continue;
      const text = expand(form, telling);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  #deck(pool: string): Deck {
    const known = this.#decks.get(pool);
    if (known !== undefined) return known;
    const { show, episode, round, self, talk } = this.#brief;
    const forms = this.#telling.lexicon[pool] ?? [];
    // What a room comes back to goes on where it was left, episodes ago.
    const deck =
      talk !== undefined && ON_SUBJECT.test(pool)
        ? deckOf(forms, `${show}/${self.id}/${pool}`, talk.turn)
        : deckOf(forms, `${this.#show()}/${episode}/${self.id}/${pool}`, round);
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

  #names(): ReadonlySet<string> {
    const { board, present, heard } = this.#brief;
    return new Set([...NAMES, ...[...board, ...present, ...heard].map(({ name }) => name)]);
  }

  /** A line that can always be had, since the count in it goes on until it is new. */
  #lastResort(): string {
    const { round, rounds, quotes } = this.#brief;
    const quote = this.#telling.draw.pick(quotes);
    for (let reason = 1 + this.#telling.draw.below(90); ; reason++) {
      const line = `${quote.asset} at ${price(quote.priceCents)} in round ${round} of ${rounds}, and my list of regrets is at ${reason}.`;
      if (this.#said(line) !== undefined) return line;
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
