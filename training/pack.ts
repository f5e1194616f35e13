// Lessons as the trainer reads them: tokens, how much each counts as a target, and where each lesson begins.
// An answer is cut into the very pieces that the engine forces and samples, so that the model meets them again.

import { between } from '../src/minds/llama/answer.ts';
import type { Field } from '../src/minds/llama/field.ts';
import type { Dropout, Encoder, Vocabulary } from './bpe.ts';
import type { Lesson } from './lesson.ts';

/** Hundredths of a target's full weight. What the engine writes itself need not be learnt, only followed. */
const WEIGHTS = { brief: 8, ours: 3, text: 100, choice: 100 } as const;

export interface Packed {
  readonly tokens: readonly number[];
  /** Per token, in hundredths. */
  readonly weights: readonly number[];
  readonly briefTokens: number;
}

export function pack(lesson: Lesson, vocabulary: Vocabulary, encoder: Encoder, dropout?: Dropout): Packed {
  const tokens: number[] = [vocabulary.bos];
  const weights: number[] = [0];
  const add = (ids: readonly number[], weight: number, first = weight): void => {
    for (const [index, id] of ids.entries()) {
      tokens.push(id);
      weights.push(index === 0 ? first : weight);
    }
  };
  add(encoder.encode(lesson.brief, dropout), WEIGHTS.brief);
  const briefTokens = tokens.length;
  let before: Field | undefined;
  for (const one of lesson.answer) {
    const field = fieldOf(one);
    // What follows free text decides where it ends.
    const endsText = before?.kind === 'text';
    add(encoder.encode(between(before, field)), WEIGHTS.ours, endsText ? WEIGHTS.text : WEIGHTS.ours);
    if (one.kind === 'text') add(encoder.encode(one.value, dropout), WEIGHTS.text);
    else
      add(encoder.encode(one.literal ? one.value : JSON.stringify(one.value).slice(1, -1)), WEIGHTS.choice);
    before = field;
  }
  const ended = before?.kind === 'text';
  add(encoder.encode(between(before, undefined)), WEIGHTS.ours, ended ? WEIGHTS.text : WEIGHTS.ours);
  add([vocabulary.eos], WEIGHTS.ours);
  return { tokens, weights, briefTokens };
}

function fieldOf(one: Lesson['answer'][number]): Field {
  const { name } = one;
  if (one.kind === 'text') return { kind: 'text', name, maxTokens: 1, maxChars: 1 };
  return { kind: 'choice', name, options: one.options, literal: one.literal };
}
