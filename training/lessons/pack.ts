// Lessons as the trainer reads them: tokens, how much each counts as a target, and where each lesson begins.
// An answer is cut into the very pieces that the engine forces and samples, so that the model meets them again.

import type { Field } from '../../src/minds/answer/field.ts';
import type { Lesson } from '../../src/minds/house/lesson.ts';
import { between } from '../../src/minds/llama/answering/answer.ts';
import type { Dropout, Encoder, Vocabulary } from '../bpe.ts';

/**
 * Hundredths of a target's full weight. What the engine writes itself need not be learnt, only followed. A choice
 * is one token among a line's sixty, and what it costs to miss it would be lost among them.
 */
const WEIGHTS = { brief: 12, ours: 3, text: 60, choice: 250 } as const;

export interface Packed {
  readonly tokens: readonly number[];
  /** Per token, in hundredths. */
  readonly weights: readonly number[];
  readonly briefTokens: number;
}

export interface Tongue {
  readonly vocabulary: Vocabulary;
  readonly encoder: Encoder;
}

export function pack(lesson: Lesson, { vocabulary, encoder }: Tongue, dropout?: Dropout): Packed {
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
  for (const { text, kind, endsText } of piecesOf(lesson)) {
    const ids = encoder.encode(text, kind === 'text' ? dropout : undefined);
    add(ids, WEIGHTS[kind], endsText ? WEIGHTS.text : WEIGHTS[kind]);
  }
  add([vocabulary.eos], WEIGHTS.ours);
  return { tokens, weights, briefTokens };
}

export interface Piece {
  readonly text: string;
  readonly kind: 'ours' | 'text' | 'choice';
  /** What follows free text decides where it ends. */
  readonly endsText: boolean;
}

/** An answer as the engine writes it: our JSON, a value, our JSON again; each piece is cut into tokens by itself. */
export function piecesOf({ answer }: Lesson): readonly Piece[] {
  const pieces: Piece[] = [];
  let before: Field | undefined;
  for (const one of answer) {
    const field = fieldOf(one);
    pieces.push({ text: between(before, field), kind: 'ours', endsText: before?.kind === 'text' });
    if (one.kind === 'text') pieces.push({ text: one.value, kind: 'text', endsText: false });
    else {
      const text = one.literal ? one.value : JSON.stringify(one.value).slice(1, -1);
      pieces.push({ text, kind: 'choice', endsText: false });
    }
    before = field;
  }
  return [...pieces, { text: between(before, undefined), kind: 'ours', endsText: before?.kind === 'text' }];
}

function fieldOf(one: Lesson['answer'][number]): Field {
  const { name } = one;
  if (one.kind === 'text') return { kind: 'text', name, maxTokens: 1, maxChars: 1 };
  return { kind: 'choice', name, options: one.options, literal: one.literal };
}
