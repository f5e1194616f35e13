// Turns pools of forms into lines that fit, are new, and do not ride the form that was used a moment ago.

import { LINE_LENGTH_MAX } from '../../../show/speech/line.ts';
import { keysOf } from '../../../show/speech/spoken.ts';
import { Dealer, type Occasion, type Wordings } from './dealer.ts';
import { price } from './figures.ts';
import { tidy } from './grammar.ts';

/** Pools whose forms follow one another in one line. */
export type Pattern = readonly string[];

/** What a line of a pattern can be made of: for each of its pools, in their order, what there is to say. */
export type Offer = readonly (readonly string[])[];

/** Worn lines that are passed over before a pattern is given up. */
const ATTEMPTS = 8;
/** Of a pool at once; the next turn has others of its deck. */
const OFFERED_MAX = 12;

export class Writer {
  readonly #brief: Occasion;
  readonly #telling: Wordings;
  readonly #dealer: Dealer;
  readonly #offered = new Map<string, readonly string[]>();

  constructor(brief: Occasion, telling: Wordings) {
    this.#brief = brief;
    this.#telling = telling;
    this.#dealer = new Dealer(brief, telling);
  }

  /** A line of the first pattern that gives one; its sentences count as said from here on. */
  write(patterns: readonly Pattern[]): string {
    return (
      this.#firstOf(patterns, (pattern) => this.#fresh(pattern)) ??
      this.#firstOf(patterns, (pattern) => this.#blended(pattern)) ??
      this.#lastResort()
    );
  }

  /** What somebody else can choose a line of: the first pattern that has anything new; one line where none has. */
  offer(patterns: readonly Pattern[]): Offer {
    return (
      this.#firstOf(patterns, (pattern) => {
        const [first = [], ...others] = pattern.map((pool) => this.#offerOf(pool));
        return first.length === 0 ? undefined : [first, ...others.filter((parts) => parts.length > 0)];
      }) ?? [[this.write(patterns)]]
    );
  }

  /** Its sentences count as said from here on. */
  take(line: string): void {
    this.#dealer.take(line);
  }

  #offerOf(pool: string): readonly string[] {
    const known = this.#offered.get(pool);
    if (known !== undefined) return known;
    const parts = new Set<string>();
    const dealsMax = Math.min(OFFERED_MAX, this.#dealer.sizeOf(pool));
    for (let dealt = 0; dealt < dealsMax; dealt += 1) {
      const part = this.#dealNew(pool, LINE_LENGTH_MAX);
      if (part === null || part === undefined) break;
      parts.add(part);
    }
    this.#offered.set(pool, [...parts]);
    return [...parts];
  }

  #firstOf<Said>(patterns: readonly Pattern[], attempt: (pattern: Pattern) => Said | undefined) {
    for (const pattern of patterns) {
      const said = attempt(pattern);
      if (said !== undefined) return said;
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
      const dealt = this.#dealer.deal(pool);
      if (dealt === undefined) return attempt === 0 ? undefined : null;
      const part = tidy(dealt);
      if (part.length <= lengthMax && keysOf(part).every((key) => this.#dealer.isNew(key))) return part;
    }
    return null;
  }

  #blended(pattern: Pattern): string | undefined {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const parts = pattern.map((pool) => this.#dealer.deal(pool));
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
    const isNew = keys.every((key, index) => keys.indexOf(key) === index && this.#dealer.isNew(key));
    if (keys.length === 0 || !isNew) return undefined;
    this.#dealer.take(line);
    return line;
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
