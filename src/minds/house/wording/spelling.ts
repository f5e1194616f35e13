// Which words the house model can say: those that the voices have of their own and those of its brief, letter by
// letter. Its tokens are syllables, so that a slip in a name is one wrong token; here it is never drawn.

import type { Spelling } from '../../answer/field.ts';
import { owningLore, voicesLore, wordsIn } from './lore.ts';

/** A word that the text ends in the middle of, if it does. */
const OPEN_WORD = /\p{L}[\p{L}\p{N}]*(?:['’]\p{L}*)?$/u;
/** What has grown together: a mark and a word, a quotation's beginning and what stands before it, a figure and a word, two words. */
const GLUED = /[:;,.!?]['’]?\p{L}|\d\p{L}{2}|\p{L}['’]\d|(?<!\p{L})\p{Ll}+\p{Lu}/u;
const FIGURE = /^\$?\d/;
const FINISHED = /[.!?…]['’”)\]]*$/u;

export const isFinished = (text: string): boolean => FINISHED.test(text);

/** The words that may be said in answer to this brief. */
export function spellingFor(brief: string): HouseSpelling {
  return new HouseSpelling(wordsIn(brief));
}

class HouseSpelling implements Spelling {
  readonly #told: ReadonlySet<string>;
  readonly #starts: ReadonlySet<string>;

  /** `told`: as they are to be written; any of them may open a sentence. */
  constructor(told: readonly string[]) {
    this.#told = new Set(told.flatMap((word) => [word, capitalised(word)]));
    this.#starts = new Set([...this.#told].flatMap(startsOf));
  }

  allows(text: string): boolean {
    if (GLUED.test(text)) return false;
    const open = OPEN_WORD.exec(text)?.[0] ?? '';
    if (this.stranger(text.slice(0, text.length - open.length)) !== undefined) return false;
    return open === '' || this.#mayBecome(open);
  }

  mayEnd(text: string): boolean {
    return isFinished(text) && !GLUED.test(text) && this.stranger(text) === undefined;
  }

  rest(text: string): string {
    const open = OPEN_WORD.exec(text)?.[0] ?? '';
    if (open === '' || this.knows(open)) return '';
    const whole = shortest([...this.#told].filter((word) => word.startsWith(open)));
    const known = whole ?? shortest([...voicesLore()].filter((word) => word.startsWith(open.toLowerCase())));
    return known?.slice(open.length) ?? '';
  }

  /** The first word that nobody has ever said. */
  stranger(text: string): string | undefined {
    return wordsIn(text).find((word) => !this.knows(word));
  }

  /** Figures may come out of the air. Words also in a plural or a genitive. */
  knows(word: string): boolean {
    if (FIGURE.test(word) || this.#has(word)) return true;
    const [bare = '', ending] = word.split(/['’]/);
    if (ending !== undefined) return ending === 's' && this.#owns(bare);
    return this.#has(word.replace(/s$/, '')) || this.#has(word.replace(/es$/, ''));
  }

  #has(word: string): boolean {
    return voicesLore().has(word.toLowerCase()) || this.#told.has(word);
  }

  /** `about's` is the beginning of a quotation that lost its blank. */
  #owns(word: string): boolean {
    return owningLore().has(word.toLowerCase()) || (/^\p{Lu}/u.test(word) && this.#told.has(word));
  }

  #mayBecome(open: string): boolean {
    if (loreStarts().has(open.toLowerCase()) || this.#starts.has(open) || this.knows(open)) return true;
    const [bare = '', ending] = open.split(/['’]/);
    return ending === '' && this.#has(bare);
  }
}

let starts: ReadonlySet<string> | undefined;

function loreStarts(): ReadonlySet<string> {
  starts ??= new Set([...voicesLore()].flatMap(startsOf));
  return starts;
}

const startsOf = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, end) => word.slice(0, end + 1));

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const shortest = (words: readonly string[]): string | undefined =>
  words.reduce<string | undefined>(
    (best, word) => (best === undefined || word.length < best.length ? word : best),
    undefined,
  );
