// What has been said of late, by sentence, so that nobody repeats a sentence within an episode.

import { hash32 } from './chance.ts';

/** More sentences than two episodes of four traders hold. */
const SPOKEN_MAX = 2_000;

/** The sentences of a line, trimmed, without their closing marks. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…])\s+/)
    .map((sentence) => sentence.replace(/[.!?…\s]+$/, '').trim())
    .filter((sentence) => sentence !== '');
}

/** The number that stands for a sentence; letter case and closing marks do not count. */
export const sentenceKey = (sentence: string): number =>
  hash32(
    sentence
      .replace(/[.!?…\s]+$/, '')
      .trim()
      .toLowerCase(),
  );

export function remember(spoken: readonly number[], ...lines: readonly string[]): readonly number[] {
  const keys = lines.flatMap((line) => sentencesOf(line).map(sentenceKey));
  return [...spoken, ...keys].slice(-SPOKEN_MAX);
}
