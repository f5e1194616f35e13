// What a season's lines have said before: a line word by word, its form with other names, assets and figures, a long
// run of its words; and how far zlib can shorten them, which sees what the others do not look for.

import { deflateRawSync } from 'node:zlib';
import { spelled } from '../../../src/minds/understudy/grammar/figures.ts';
import { ASSETS } from '../../../src/show/market/asset.ts';
import { sentenceKey } from '../../../src/show/speech/spoken.ts';
import type { Share } from '../scores/interval.ts';
import { lowerWords, masked } from '../scores/words.ts';

/** So many words in a row are no turn of phrase any more. */
const LONG_WORDS = 8;
/** Under so many words besides the masks a form is nobody's: *Hold*, *NAME, no*. */
const FORM_WORDS_MIN = 4;
/** Longer texts are shortened further, so every season is cut to the same length. */
const COMPRESSED_CHARS = 12_000;

const NUMBERS: ReadonlySet<string> = new Set(Array.from({ length: 100 }, (_, count) => spelled(count)));
const [NAME, ASSET, FIGURE] = ['xname', 'xasset', '0'] as const;

/** Of the lines in their order, those that repeat an earlier one. */
export const exactRepeats = (lines: readonly string[]): Share =>
  repeatsBy(lines, (line) => [String(sentenceKey(line))]);

export const formRepeats = (lines: readonly string[], names: readonly string[]): Share =>
  repeatsBy(lines, (line) => {
    const form = maskedForm(line, names);
    const own = form.filter((word) => word !== NAME && word !== ASSET && word !== FIGURE);
    return own.length < FORM_WORDS_MIN ? [] : [form.join(' ')];
  });

/** Out of those that have so many words at all. */
export const longRepeats = (lines: readonly string[]): Share => {
  const long = lines.filter((line) => lowerWords(line).length >= LONG_WORDS);
  return repeatsBy(long, (line) => {
    const words = lowerWords(line);
    return words.slice(LONG_WORDS - 1).map((_, at) => words.slice(at, at + LONG_WORDS).join(' '));
  });
};

/** How many times shorter the lines become; NaN where there are too few. */
export function compressionRatio(lines: readonly string[]): number {
  const text = lines.join('\n').slice(0, COMPRESSED_CHARS);
  if (text.length < COMPRESSED_CHARS) return Number.NaN;
  const bytes = Buffer.from(text);
  return bytes.length / deflateRawSync(bytes, { level: 9 }).length;
}

/** In lower case, with names, assets and figures masked, in words as in digits. */
export function maskedForm(line: string, names: readonly string[]): readonly string[] {
  const told = masked(masked(line, names, ` ${NAME} `), ASSETS, ` ${ASSET} `);
  return lowerWords(told).map((word) => (/\d/.test(word) || NUMBERS.has(word) ? FIGURE : word));
}

function repeatsBy(lines: readonly string[], keysOf: (line: string) => readonly string[]): Share {
  const had = new Set<string>();
  let hits = 0;
  for (const line of lines) {
    const keys = keysOf(line);
    if (keys.some((key) => had.has(key))) hits += 1;
    for (const key of keys) had.add(key);
  }
  return { hits, of: lines.length };
}
