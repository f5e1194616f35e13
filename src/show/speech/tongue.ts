// In which tongue a speech is to be heard. Models speak the language of their server, the house model and the understudy
// speak English in all of them: a speech is heard in the one that it has more words of, English where that is even.

import { LANGUAGES, type Language } from '../../languages/language.ts';
import type { Asset } from '../market/asset.ts';
import { HEADLINE_WORDS } from './headline-words.ts';
import { TONGUES, type Tongue } from './tongues.ts';

/** How a tongue's words are found. */
export interface Ear {
  readonly up: (text: string) => number;
  readonly down: (text: string) => number;
  /** Whether a clause is turned around as a whole. */
  readonly isDenied: (clause: string) => boolean;
  readonly names: (text: string, asset: Asset) => boolean;
  /** Splits a speech in clauses. */
  readonly clauses: RegExp;
  /** How many words of it are known. */
  readonly known: (text: string) => number;
}

const LETTERS = '[\\p{L}\\p{M}\\p{N}]';
const escaped = (word: string): string => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** English as it was always heard, so that old shows play again as they were: its letters are those of ASCII. */
const anyOfAscii = (words: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${words.map((word) => escaped(word).replaceAll('*', '\\w*')).join('|')})\\b`, 'gi');

const anyOfWords = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<!${LETTERS})(?:${words.map((word) => escaped(word).replaceAll('*', `${LETTERS}*`)).join('|')})(?!${LETTERS})`,
    'giu',
  );

const anyOfParts = (words: readonly string[], behind = ''): RegExp =>
  new RegExp(`(?:${words.map(escaped).join('|')})${behind}`, 'gu');

const countOf = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** Of the names that all languages share, and those of the tongue. */
const namesIn =
  ({ assets }: Tongue) =>
  (text: string, asset: Asset): boolean => {
    const lower = text.toLowerCase();
    return [asset.toLowerCase(), ...assets[asset]].some((name) => lower.includes(name));
  };

function spaced(tongue: Tongue, anyOf: (words: readonly string[]) => RegExp): Ear {
  const ups = anyOf(tongue.up);
  const downs = anyOf(tongue.down);
  const nots = anyOf(tongue.not);
  const smalls = anyOf(tongue.small);
  return {
    up: (text) => countOf(text, ups),
    down: (text) => countOf(text, downs),
    isDenied: (clause) => countOf(clause, nots) > 0,
    names: namesIn(tongue),
    clauses: /[.!?;:,…]+/,
    known: (text) => [ups, downs, nots, smalls].reduce((sum, words) => sum + countOf(text, words), 0),
  };
}

/** What denies a word ends it, and counts for the other side: 買わない, 買うな. "There is nothing but to buy" denies nothing. */
function unspaced(tongue: Tongue): Ear {
  const denied = `(?=(?!うしかない)[ぁ-ん]{0,6}?(?:${tongue.not.join('|')})|[うるく]な(?![ぁ-ん]))`;
  const ups = anyOfParts(tongue.up);
  const noUps = anyOfParts(tongue.up, denied);
  const downs = anyOfParts(tongue.down);
  const noDowns = anyOfParts(tongue.down, denied);
  const smalls = anyOfParts(tongue.small);
  return {
    up: (text) => countOf(text, ups) - countOf(text, noUps) + countOf(text, noDowns),
    down: (text) => countOf(text, downs) - countOf(text, noDowns) + countOf(text, noUps),
    isDenied: () => false,
    names: namesIn(tongue),
    // A comma stands behind what a sentence is about: it parts nothing.
    clauses: /[.!?…。！？；;]+/,
    known: (text) => countOf(text, smalls) + countOf(text, ups) + countOf(text, downs),
  };
}

function earFor(language: Language, tongue: Tongue): Ear {
  if (language === 'en') return spaced(tongue, anyOfAscii);
  return language === 'ja' ? unspaced(tongue) : spaced(tongue, anyOfWords);
}

type Ears = Readonly<Record<Language, Ear>>;

const earsFor = (tongueOf: (language: Language) => Tongue): Ears =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, earFor(language, tongueOf(language))]),
  ) as unknown as Ears;

const EARS = earsFor((language) => TONGUES[language]);

/** For headlines, which say more of prices than traders do. */
const READERS = earsFor((language) => {
  const tongue = TONGUES[language];
  const { up, down } = HEADLINE_WORDS[language];
  // "Bond market" is about Bonds; in French, bonds are leaps.
  const assets = language === 'en' ? { ...tongue.assets, Bonds: ['bond'] } : tongue.assets;
  return { ...tongue, assets, up: [...tongue.up, ...up], down: [...tongue.down, ...down] };
});

/** The ear for a speech that was held where `language` is spoken. */
export const earOf = (speech: string, language: Language): Ear => heardBy(EARS, speech, language);

/** The same for a headline that was written there. */
export const readerOf = (headline: string, language: Language): Ear => heardBy(READERS, headline, language);

function heardBy(ears: Ears, text: string, language: Language): Ear {
  return ears[tongueOf(ears, text, language)];
}

function tongueOf(ears: Ears, text: string, language: Language): Language {
  if (language === 'en') return 'en';
  return ears[language].known(text) > ears.en.known(text) ? language : 'en';
}

/** In which of the two a line is spoken, English or what is spoken in its server. */
export const languageHeard = (line: string, language: Language): Language => tongueOf(EARS, line, language);
