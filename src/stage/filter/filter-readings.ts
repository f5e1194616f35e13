// The ways in which a reader's eye puts letters together, whatever stands between them: word by word, with figures and
// signs for letters, letters set apart by dots or blanks, a word broken in two. What the filter judges is these.

import { HARMLESS_PAIRS } from './harmless.ts';

export interface Readings {
  readonly tokens: readonly string[];
  /** Word by word with nothing between its letters, signs read as letters: what phrases are found in. */
  readonly pieces: readonly string[];
  /** Further words, from signs and from letters set apart. */
  readonly words: Set<string>;
  /** Words that stand side by side, put together. */
  readonly broken: ReadonlySet<string>;
  /** Of the words, those with signs for letters, in which further words may hide. */
  readonly signed: readonly string[];
  /** Single letters in a row. */
  readonly spaced: readonly string[];
  /** With stars for letters. */
  readonly masked: readonly string[];
}

/** A word as it stands, and whether it may be part of one that is broken in two. */
interface Token {
  readonly text: string;
  /** A letter that is none by itself: behind an apostrophe, as in "it's". */
  readonly leaning: boolean;
  /** Nor is one of an abbreviation: "U.S. hits a high" has no word across the dot. */
  readonly whole: boolean;
}

const LETTERS = /[\p{L}\p{M}]+/gu;
const APOSTROPHES = "'’ʼ`´";

/** Signs for letters; `1`, `!` and `|` are two letters, so each has two readings. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '2': 'z', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g' },
  ...{ '@': 'a', $: 's', '+': 't', '(': 'c', '€': 'e', '£': 'l', '¢': 'c', '©': 'c', '®': 'r', '§': 's' },
  ...{ '¥': 'y', '¡': 'i', µ: 'u', '×': 'x', '#': 'h' },
};
const SIGN = /[0-9@$+(€£¢©®§¥¡µ×#!|]/u;
const ALL_SIGNS = /[0-9@$+(€£¢©®§¥¡µ×#!|]/gu;
const START = /^[^\p{L}\d@$+(€£¢©®§¥¡µ]+/u;
const END = /[^\p{L}\d@$€£¢©®§¥µ+!]+$/u;
const MASK = /\p{L}[*•●]+\p{L}/u;
/** Stand between words as often as between letters. */
const ORDINARY = /^[\p{L}\p{M}]+[-/,.:;&'’][\p{L}\p{M}]+[!?.,:;)”"]*$/u;

/** `text` is folded already; only words that may begin a bad one are put together. */
export function readingsOf(text: string, mayBegin: (word: string) => boolean): Readings {
  const tokens: Token[] = [];
  const pieces: string[] = [];
  const words = new Set<string>();
  const allSigned: string[] = [];
  const masked: string[] = [];
  for (const piece of text.split(/\s+/u)) {
    const found = tokensOf(piece);
    tokens.push(...found);
    const signed = SIGN.test(piece) ? signedIn(piece) : [];
    for (const word of signed) words.add(word);
    allSigned.push(...signed);
    const joined = found.map((token) => token.text).join('');
    if (found.length > 1 && !isOrdinaryPair(piece, found)) words.add(joined);
    const read = signed.at(-1) ?? joined;
    if (read !== '') pieces.push(read);
    if (MASK.test(piece)) masked.push(piece);
  }
  return {
    tokens: tokens.map((token) => token.text),
    pieces,
    words,
    broken: brokenIn(tokens, mayBegin),
    signed: allSigned,
    spaced: spacedIn(tokens),
    masked,
  };
}

function tokensOf(piece: string): readonly Token[] {
  const found = [...piece.matchAll(LETTERS)];
  return found.map(({ 0: text, index }) => ({
    text,
    leaning: index > 0 && APOSTROPHES.includes(piece.charAt(index - 1)),
    whole: text.length > 1 || found.length === 1,
  }));
}

const isOrdinaryPair = (piece: string, [first, second]: readonly Token[]): boolean =>
  ORDINARY.test(piece) && HARMLESS_PAIRS.has(`${first?.text} ${second?.text}`);

/** The word last that has nothing between its letters. */
function signedIn(piece: string): readonly string[] {
  const inner = piece.replace(START, '').replace(END, '');
  const exclaimed = inner.replace(/!+$/, '');
  return [...new Set([inner, exclaimed])].flatMap((word) => {
    const signs = word.match(ALL_SIGNS)?.length ?? 0;
    const figures = word.match(/[0-9]/g)?.length ?? 0;
    const letters = word.match(/\p{L}/gu)?.length ?? 0;
    // "A55" is a telephone, "A-455" a plane and "455" a price; "@$$" is none of them.
    if (
      signs === 0 ||
      signs > 20 ||
      (figures > 0 && figures >= (letters + signs - figures) * (letters + signs > 3 ? 2.5 : 1.5))
    )
      return [];
    return ['i', 'l'].flatMap((one) => {
      const read = word.replace(ALL_SIGNS, (sign) => SIGNS[sign] ?? one);
      return [...(read.match(LETTERS) ?? []), read.replace(/[^\p{L}]/gu, '')];
    });
  });
}

/** One letter each before they were folded. */
const ONE_LETTER: ReadonlySet<string> = new Set(['ss', 'ae', 'oe']);

function spacedIn(tokens: readonly Token[]): readonly string[] {
  const runs: string[] = [];
  let run = '';
  let letters = 0;
  const close = (): void => {
    if (letters >= 2) runs.push(run);
    run = '';
    letters = 0;
  };
  for (const { text, leaning } of tokens) {
    if (leaning || ([...text].length > 1 && !ONE_LETTER.has(text))) close();
    else {
      run += text;
      letters += 1;
    }
  }
  close();
  return runs;
}

const LATIN = /^[a-z]+$/;
const STRAY = /^[b-df-hj-np-tv-z]$/;
/** Words that are broken and put together again; of three letters only behind a letter that is no word. */
const BROKEN_MAX = 18;

function brokenIn(tokens: readonly Token[], mayBegin: (word: string) => boolean): ReadonlySet<string> {
  const found = tokens.flatMap((_, from) => brokenFrom(tokens.slice(from, from + 5), mayBegin));
  return new Set(found);
}

/** What the first of these begins together with those behind it. */
function brokenFrom(tokens: readonly Token[], mayBegin: (word: string) => boolean): readonly string[] {
  const least = STRAY.test(tokens[0]?.text ?? '') ? 3 : 4;
  const found: string[] = [];
  let apart = '';
  for (const { text, leaning, whole } of tokens) {
    if (leaning || !whole || !LATIN.test(text)) break;
    apart = apart === '' ? text : `${apart} ${text}`;
    const joined = apart.replaceAll(' ', '');
    if (joined.length > BROKEN_MAX || (joined.length > 2 && !mayBegin(joined))) break;
    if (apart !== joined && joined.length >= least && !HARMLESS_PAIRS.has(apart)) found.push(joined);
  }
  return found;
}
