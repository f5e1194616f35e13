// Whether a text has a slur or an obscenity in it, in any of the six languages and however it is spelt. English is
// judged by obscenity's data set too, which knows words within words; the others by whole words.

import { collapseDuplicatesTransformer, englishDataset, parseRawPattern, RegExpMatcher } from 'obscenity';
import { folded } from '../../letters/fold.ts';
import { turned } from '../../letters/look-alikes.ts';
import { readingsOf } from './filter-readings.ts';
import { HARMLESS_AS_WRITTEN, HARMLESS_PHRASES, HARMLESS_WORDS } from './harmless.ts';
import { JapaneseWords } from './japanese-words.ts';
import { WordFinder } from './word-finder.ts';
import { badWords } from './word-lists.ts';

/** Of the data set, what is part of harmless words of the other five languages: "cumplir", "assez", "Sporn", "Kanal". */
const ENGLISH_ALONE =
  `abo anal anus arse ass bastard bestiality boob boonga chink cock cuck cum cunt dick dyke ejaculate fag
  felch fuck hooker incest kike negro nigger orgasm orgy penis piss porn prick rape retard scat semen sex spastic tit turd twat vagina wank`.split(
    /\s+/,
  );

/** Found within words too, in whichever language. */
const STEMS =
  `fuck phuck nigger nigga faggot cocksuck motherf asshole arsehole dickhead cumshot arschloch hurens fotze
  wichser schwuchtel scheiss putain encule connard conard salope batard| caralho filhodaputa hijodeputa hijueputa gilipoll
  comemierda mierd pendej maricon cabron| pelotud bougnoul putaquepariu`.split(/\s+/);

const dataSet = englishDataset
  .removePhrasesIf(({ metadata }) => ENGLISH_ALONE.includes(metadata?.originalWord ?? ''))
  .build();

/** Words within words. The text comes folded, so the library's own look-alikes and figures have nothing left to do. */
const english = new RegExpMatcher({
  blacklistedTerms: [
    ...dataSet.blacklistedTerms,
    ...STEMS.map((stem, index) => ({ id: 10_000 + index, pattern: parseRawPattern(stem) })),
  ],
  whitelistedTerms: [...(dataSet.whitelistedTerms ?? [])],
  blacklistMatcherTransformers: [
    collapseDuplicatesTransformer({
      defaultThreshold: 1,
      customThresholds: new Map([...'beolsg'].map((letter) => [letter, 2])),
    }),
  ],
});

const listed = badWords();
const isPhrase = (words: string): boolean => /[ -]/.test(words);
const spaced = listed.filter(isPhrase).map((phrase) => folded(phrase).replace(/[^\p{L}]+/gu, ' '));
const foldedWords = listed.filter((words) => !isPhrase(words)).map(folded);
/** Phrases too, as one writes them without blanks. */
const finder = new WordFinder([...foldedWords, ...spaced.map((phrase) => phrase.replaceAll(' ', ''))]);
const phrases = new WordFinder(spaced);
const PHRASE_WORDS_MAX = Math.max(...spaced.map((phrase) => phrase.split(' ').length));
const phraseStarts = new WordFinder(spaced.map((phrase) => phrase.split(' ')[0] ?? ''));
const japanese = new JapaneseWords(listed);
/** What stars may stand for. */
const starred = foldedWords.filter((word) => /^[a-z]{4,}$/.test(word));

/** Parts that are no words: Discord's own marks, seals, sums. In leet speak 455 would be one. */
const WORDLESS =
  /<[^<>\s]{1,80}>|`[0-9a-f]{16,}`|(?<![\p{L}\d@$!+|][-._/*·~•|]?)[-+−$€£×]*\d[\d.,:]*[km]?%?(?![-._/*·~•|]?[\p{L}\d$@!+|])/gu;
/** Reads from right to left, so that what is written backwards is read forwards. */
const TURNS_DIRECTION = /[\u202b\u202e\u2067\u200f]/u;
const AS_WRITTEN = new RegExp(`(?<!\\p{L})(?:${HARMLESS_AS_WRITTEN.join('|')})(?!\\p{L})`, 'giu');
const PHRASES = new RegExp(`(?<![^ ])(?:${HARMLESS_PHRASES.join('|')})(?![^ ])`, 'g');
/** "FilsDePute": where a word begins with a capital. */
const CAMELS = /\p{Ll}\p{Lu}\p{Ll}/u;

export function hasBadWord(text: string): boolean {
  const words = text
    .replace(/\\(?=\W)/g, '')
    .normalize('NFC')
    .replace(AS_WRITTEN, '-');
  const flat = folded(words);
  if (isBad(flat)) return true;
  if (CAMELS.test(words) && isBad(folded(words.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')))) return true;
  const upright = turned(words.toLowerCase());
  if (upright !== undefined && isBad(folded(upright))) return true;
  return TURNS_DIRECTION.test(text) && isBad([...flat].reverse().join(''));
}

function isBad(flat: string): boolean {
  const text = flat.replace(WORDLESS, ' - ');
  const { tokens, pieces, signed, words, broken, spaced, masked } = readingsOf(text, (word) =>
    finder.mayBegin(word),
  );
  const sentence = tokens
    .map((token) => (HARMLESS_WORDS.has(token) ? '-' : token))
    .join(' ')
    .replace(PHRASES, '-');
  const left = sentence.split(' ');
  for (const token of left) words.add(token);
  const whole = [...words].filter((word) => !HARMLESS_WORDS.has(word));
  return (
    whole.some(isBadWord) ||
    [...broken].some((word) => finder.has(word) && !HARMLESS_WORDS.has(word)) ||
    english.hasMatch([sentence, ...spaced, ...signed].join(' ')) ||
    spaced.some((run) => finder.isIn(run, 3)) ||
    hasBadPhrase(left) ||
    hasBadPhrase(pieces) ||
    masked.some(isMasked) ||
    japanese.areIn(text) ||
    [...spaced, ...words].some((run) => japanese.areIn(run))
  );
}

const ENDINGS = [/^(.{4,})s$/, /^(.{2,}(?:[sxz]|[cs]h))es$/, /^(.{5,})(?:ed|ers?|ing?|y)$/];

/** In the plural too, and with the endings that make another word of it. */
function isBadWord(word: string): boolean {
  if (finder.has(word)) return true;
  if (!'sdrgny'.includes(word.charAt(word.length - 1))) return false;
  return ENDINGS.some((ending) => {
    const stem = ending.exec(word)?.[1];
    return stem !== undefined && finder.has(stem);
  });
}

function hasBadPhrase(words: readonly string[]): boolean {
  return words.some((word, from) => {
    if (!phraseStarts.has(word)) return false;
    for (let count = 2; count <= PHRASE_WORDS_MAX && from + count <= words.length; count += 1) {
      if (phrases.has(words.slice(from, from + count).join(' '))) return true;
    }
    return false;
  });
}

/** `f*ck`: as many letters as stars, and no fewer letters than stars. */
function isMasked(piece: string): boolean {
  const inner = piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const stars = inner.match(/[*•●]/gu)?.length ?? 0;
  if (stars === 0 || stars * 2 > inner.length || inner.length < 4 || !/^[a-z*•●]+$/u.test(inner))
    return false;
  const pattern = new RegExp(`^${inner.replace(/[*•●]/gu, '[a-z]')}s?$`);
  return starred.some((word) => pattern.test(word));
}
