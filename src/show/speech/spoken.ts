// What has been said of late, by sentence, so that nobody repeats a sentence within a season.

import { hash32 } from '../chance.ts';

/** More sentences than a season of four traders holds: nobody tells a joke twice in it. */
const SPOKEN_MAX = 2_800;
const FORGOTTEN_AT_ONCE = 200;

const CLOSING = /[.!?…。！？\s]/;
/** After a closing mark: of scripts with spaces where one follows, of others at once. */
const BOUNDARY = /\s(?<=[.!?…]\s)\s*|(?<=[。！？][」』）”]{0,3})(?![。！？」』）”])/;

/** The sentences of a line, trimmed, without their closing marks. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(BOUNDARY)
    .map(unclosed)
    .filter((sentence) => sentence !== '');
}

/** The same with their closing marks. */
export const sentencesWhole = (text: string): readonly string[] =>
  text.split(BOUNDARY).filter((sentence) => sentence.trim() !== '');

/** The number that stands for a sentence; letter case and closing marks do not count. */
export const sentenceKey = (sentence: string): number => hash32(unclosed(sentence).toLowerCase());

/** The keys of a line's sentences, in their order. */
export const keysOf = (line: string): readonly number[] => sentencesOf(line).map(sentenceKey);

/** Walked from the end: a pattern that ends in `$` is tried at every mark of the sentence. */
function unclosed(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && CLOSING.test(sentence.charAt(end - 1))) end -= 1;
  return sentence.slice(0, end).trim();
}

/** Forgets from the front, many at a time: that moves the whole list once more. */
export function remember(spoken: readonly number[], ...lines: readonly string[]): readonly number[] {
  const keys = lines.flatMap(keysOf);
  const isFull = spoken.length + keys.length > SPOKEN_MAX + FORGOTTEN_AT_ONCE;
  return (isFull ? spoken.slice(-SPOKEN_MAX) : spoken).concat(keys);
}
