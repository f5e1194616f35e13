// Whether llama.cpp cuts texts into the same tokens as the training did: where it does not, the model would be
// asked about what it has never seen.

import type { LlamaModel } from 'node-llama-cpp';
import type { Lesson } from '../../../src/minds/house/lesson.ts';
import type { Encoder } from '../../../training/bpe.ts';
import { piecesOf } from '../../../training/lessons/pack.ts';

/** Every text of a lesson that is cut by itself: the brief, and the answer's pieces. */
export const textsOf = (lesson: Lesson): readonly string[] => [
  lesson.brief,
  ...piecesOf(lesson).map(({ text }) => text),
];

/** The texts that come out otherwise, each once. */
export function disagreements(
  model: LlamaModel,
  encoder: Encoder,
  texts: Iterable<string>,
): readonly string[] {
  return [...new Set(texts)].filter((text) => {
    const theirs = model.tokenize(text, false, 'trimLeadingSpace');
    const ours = encoder.encode(text);
    return theirs.length !== ours.length || theirs.some((token, at) => token !== ours[at]);
  });
}
