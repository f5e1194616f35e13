// The ways in which people disguise a word from a filter, each on its own and two at once. Written without a look at
// how the filter undoes them.

import type { Chance } from '../../src/show/chance.ts';
import { CYRILLIC, FIGURES, GREEK, HALF, LATIN, RAISED, SMALL_CAPITALS, TURNED } from './alphabets.ts';

type Disguise = (word: string, chance: Chance) => string;

interface Kind {
  /** Latin letters alone, Japanese alone, or both. */
  readonly of: 'latin' | 'kana' | 'all';
  readonly disguise: Disguise;
}

const between =
  (sign: string): Disguise =>
  (word) =>
    word
      .split(' ')
      .map((part) => [...part].join(sign))
      .join(sign === ' ' ? '  ' : ' ');

/** One sign somewhere inside each word. */
const inside =
  (...signs: readonly string[]): Disguise =>
  (word, chance) =>
    word
      .split(' ')
      .map((part) => {
        const letters = [...part];
        const at = 1 + chance.below(Math.max(1, letters.length - 1));
        return [...letters.slice(0, at), chance.pick(signs), ...letters.slice(at)].join('');
      })
      .join(' ');

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');

const each =
  (alike: Readonly<Record<string, readonly string[]>>, percent = 100): Disguise =>
  (word, chance) => {
    let changed = 0;
    const out = [...bare(word)].map((letter) => {
      const choices = alike[letter] ?? alike[letter.toLowerCase()];
      if (choices === undefined || (changed > 0 && !chance.percent(percent))) return letter;
      changed += 1;
      return chance.pick(choices);
    });
    return out.join('');
  };

const shifted =
  (small: number, capital = small): Disguise =>
  (word) =>
    [...bare(word)]
      .map((letter) => {
        const code = letter.charCodeAt(0);
        if (code >= 0x61 && code <= 0x7a) return String.fromCodePoint(small + code - 0x61);
        if (code >= 0x41 && code <= 0x5a) return String.fromCodePoint(capital + code - 0x41);
        return letter;
      })
      .join('');

const marked =
  (marks: readonly string[], most: number): Disguise =>
  (word, chance) =>
    [...word]
      .map((letter) =>
        letter === ' '
          ? letter
          : letter + Array.from({ length: 1 + chance.below(most) }, () => chance.pick(marks)).join(''),
      )
      .join('');

const reversed = (word: string): string => [...word].reverse().join('');
const capitals: Disguise = (word, chance) =>
  [...word].map((letter) => (chance.percent(50) ? letter.toUpperCase() : letter.toLowerCase())).join('');
const drawnOut: Disguise = (word, chance) => {
  const letters = [...word];
  const at = chance.below(letters.length);
  return letters
    .map((letter, index) => (index === at && letter !== ' ' ? letter.repeat(3 + chance.below(4)) : letter))
    .join('');
};
const broken: Disguise = (word, chance) => {
  const letters = [...word];
  const at = 1 + chance.below(Math.max(1, letters.length - 1));
  return `${letters.slice(0, at).join('')} ${letters.slice(at).join('')}`;
};
const katakanaHalf = (word: string): string =>
  [...word.normalize('NFD')].map((letter) => HALF[letter] ?? letter).join('');
const otherKana = (word: string): string =>
  word.replace(/[\u3041-\u3096\u30a1-\u30f6]/gu, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + (letter < '\u30a0' ? 0x60 : -0x60)),
  );

export const KINDS = {
  'as it is': { of: 'all', disguise: (word) => word },
  capitals: { of: 'latin', disguise: capitals },
  dots: { of: 'all', disguise: between('.') },
  blanks: { of: 'all', disguise: between(' ') },
  dashes: { of: 'all', disguise: between('-') },
  'other separators': {
    of: 'all',
    disguise: (word, chance) =>
      between(chance.pick(['_', '/', '*', '·', '~', '|', ',', '・', ' . ']))(word, chance),
  },
  'one separator': { of: 'latin', disguise: inside('.', '-', '_', '*', '/', '·') },
  'broken in two': { of: 'latin', disguise: broken },
  'unseen characters': {
    of: 'all',
    disguise: inside(
      '\u200b',
      '\u200c',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u00ad',
      '\u034f',
      '\u180e',
      '\u061c',
      '\ufe0f',
      '\u3164',
      '\u{e0061}',
      '\u2063',
    ),
  },
  'unseen between all': {
    of: 'all',
    disguise: (word, chance) =>
      between(chance.pick(['\u200b', '\u200d', '\u2060', '\u00ad', '\u034f']))(word, chance),
  },
  'combining marks': {
    of: 'latin',
    disguise: marked(['\u0301', '\u0308', '\u0336', '\u0332', '\u0323', '\u20dd'], 1),
  },
  'stacked marks': {
    of: 'all',
    disguise: marked(['\u030d', '\u0311', '\u0334', '\u0353', '\u0489', '\u0360', '\u033f'], 6),
  },
  figures: { of: 'latin', disguise: each(FIGURES, 60) },
  'drawn out': { of: 'latin', disguise: drawnOut },
  'full width': { of: 'latin', disguise: shifted(0xff41, 0xff21) },
  mathematical: {
    of: 'latin',
    disguise: (word, chance) => {
      const at = chance.pick([0x1d41a, 0x1d482, 0x1d4ea, 0x1d586, 0x1d5ba, 0x1d622, 0x1d68a]);
      return shifted(at, at - 26)(word, chance);
    },
  },
  circled: { of: 'latin', disguise: shifted(0x24d0, 0x24b6) },
  'letters in boxes': {
    of: 'latin',
    disguise: (word, chance) => {
      const at = chance.pick([0x1f130, 0x1f150, 0x1f170]);
      return shifted(at)(word, chance);
    },
  },
  'flag letters': { of: 'latin', disguise: shifted(0x1f1e6) },
  Cyrillic: { of: 'latin', disguise: each(CYRILLIC, 70) },
  Greek: { of: 'latin', disguise: each(GREEK, 70) },
  'other Latin': { of: 'latin', disguise: each(LATIN, 60) },
  'small capitals': { of: 'latin', disguise: each(SMALL_CAPITALS) },
  raised: { of: 'latin', disguise: each(RAISED) },
  'upside down': {
    of: 'latin',
    disguise: (word, chance) => reversed(each(TURNED)(word.toLowerCase(), chance)),
  },
  'right to left': { of: 'latin', disguise: (word) => `\u202e${reversed(word)}\u202c` },
  markdown: {
    of: 'all',
    disguise: (word, chance) => {
      const at = 1 + chance.below(Math.max(1, word.length - 1));
      const mark = chance.pick(['**', '__', '||', '*', '`']);
      return `${word.slice(0, at)}${mark}${word.slice(at)}${mark}`;
    },
  },
  'emoji between': {
    of: 'latin',
    disguise: (word, chance) => between(chance.pick(['🔥', '❤️', '👏', '✨']))(word, chance),
  },
  hashtag: {
    of: 'latin',
    disguise: (word) =>
      `#${bare(word)
        .split(/[ -]/)
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
        .join('')}`,
  },
  'half width': { of: 'kana', disguise: katakanaHalf },
  'other kana': { of: 'kana', disguise: otherKana },
  'two at once': {
    of: 'latin',
    disguise: (word, chance) =>
      between(chance.pick(['.', '-', '\u200b', '\u2060']))(
        chance.pick([
          each(CYRILLIC, 60),
          each(FIGURES, 50),
          capitals,
          shifted(0xff41, 0xff21),
          marked(['\u0301', '\u0336'], 2),
        ])(word, chance),
        chance,
      ),
  },
} as const satisfies Readonly<Record<string, Kind>>;
export type KindName = keyof typeof KINDS;

export const disguised = (name: KindName, word: string, chance: Chance): string =>
  KINDS[name].disguise(word, chance);
