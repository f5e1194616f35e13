// A beat or a thread for a mind to tell in words of its own, and the check of what it told: every number must stand in the facts
// as it is written there, everybody named must be in them, and no side may be changed. What fails is not shown.

import type { Language } from '../../languages/language.ts';
import type { Words } from '../../languages/words.ts';
import { oneLine } from '../../letters/seen.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import { beatId, beatOf } from './moments/beats.ts';
import { biggestMoments } from './moments/moments.ts';
import type { Paper } from './paper.ts';
import { printedThreads } from './recap.ts';
import { storyOf } from './story.ts';
import { isToldIn, threadClauses, threadId, toldBy } from './threads/thread-lines.ts';

export interface Retelling {
  /** Which beat or thread of the episode. */
  readonly id: string;
  readonly language: Language;
  /** It as our phrases tell it, without marks: all that may be told, and nothing else. */
  readonly facts: string;
  /** Everybody of the cast who is in it. */
  readonly names: readonly string[];
  /** Everybody of the cast who is not. */
  readonly absent: readonly string[];
}

export const RETOLD_LENGTH_MAX = 200;

/** The threads and the beats of a closed episode; none where the records hold none. */
export function retellingsOf(
  words: Words,
  told: Paper,
  { records, beats }: { readonly records: readonly ShowRecord[]; readonly beats: number },
): readonly Retelling[] {
  const story = storyOf(records);
  if (story === undefined) return [];
  const paper = { ...told, retold: undefined };
  const blocks = printedThreads(words, paper, story);
  const moments = biggestMoments(story, beats, (moment) => !isToldIn(toldBy(blocks), moment));
  return [
    ...blocks.map((block) => {
      const clauses = threadClauses(words, paper, { story, told: block.told });
      const facts = unmarked(clauses.map(({ text }) => text).join(' '));
      return retellingOf(words, paper, { id: threadId(block.told), facts });
    }),
    ...moments.map((moment) => {
      const facts = unmarked(withoutPicture(beatOf(words, paper, { story, moment })));
      return retellingOf(words, paper, { id: beatId(moment), facts });
    }),
  ];
}

function retellingOf(
  { language }: Words,
  { cast }: Paper,
  { id, facts }: Pick<Retelling, 'id' | 'facts'>,
): Retelling {
  const all = cast.map(({ name }) => name);
  return {
    ...{ id, language, facts },
    names: all.filter((name) => facts.includes(name)),
    absent: all.filter((name) => !facts.includes(name)),
  };
}

const withoutPicture = (beat: string): string => beat.replace(/^\S+ /, '');

/** Without our bold marks and escapes. */
const unmarked = (told: string): string =>
  oneLine(told.replaceAll('**', '').replace(/\\(?=[^\p{L}\p{N}\s])/gu, ''));

/** Digits of any script with what belongs to them: sign, currency, separators, percent. */
const AMOUNT = /[+\-−–]?[$€£¥]?\p{N}(?:[\p{N}.,]*\p{N})?[%$€£¥]?/gu;
/** Amounts in words cannot be checked, so they may not be told. */
const AMOUNT_WORDS =
  /\b(?:hundred|thousand|million|billion|twice|double|triple|half|dozen|cien|cientos|mil|millones|doble|mitad|hundert|tausend|million(?:en)?|doppelt|hälfte|cent|mille|millions?|double|moitié|cem|milhões|dobro|metade)\b|[百千万億倍半]/giu;
const SIDES = /\b(?:long|short)\b/giu;
const ASSETS = /\b(?:Tech|Crypto|Bonds)\b/gu;

/** Some languages part thousands, and a number and its sign, by spaces of their own: a mind may write a common one. */
const unspaced = (text: string): string =>
  text.replace(/(?<=\p{N})\s(?=\p{N}{3}(?!\p{N})|[%$€£¥])|(?<=[$€£¥])\s(?=\p{N})/gu, '');

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...unspaced(text).matchAll(pattern)].map(([match]) => match.toLowerCase());

/** What was told, ready to be shown, or why it may not be. */
export function checkedRetelling(
  { facts, names, absent }: Retelling,
  told: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: string } {
  const refuse = (fault: string) => ({ ok: false, fault }) as const;
  const text = oneLine(told);
  if (text === '' || text.length > RETOLD_LENGTH_MAX) return refuse('is empty or too long');
  if (/https?:|<[@#/:]|discord/i.test(text)) return refuse('has a link or a mention');
  for (const pattern of [AMOUNT, AMOUNT_WORDS, SIDES, ASSETS]) {
    const known = found(facts, pattern);
    const invented = found(text, pattern).find((each) => !known.includes(each));
    if (invented !== undefined) return refuse(`says ${invented}, which the facts do not`);
  }
  const missing = names.find((name) => !text.includes(name));
  if (missing !== undefined) return refuse(`leaves out ${missing}`);
  const stranger = absent.find((name) => text.includes(name));
  return stranger === undefined ? { ok: true, text } : refuse(`brings in ${stranger}`);
}
