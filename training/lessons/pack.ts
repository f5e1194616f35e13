// Lessons as the trainer reads them: tokens, how much each counts as a target, and where each lesson begins.
// An answer is cut into the very pieces that the engine forces and samples, so that the model meets them again.

import type { SkeletonPart } from '../../src/minds/answer/field.ts';
import { DEED_TOKENS_MAX } from '../../src/minds/house/deed-form.ts';
import type { Lesson } from '../../src/minds/house/lesson.ts';
import { between } from '../../src/minds/llama/answering/answer.ts';
import type { Dropout, Encoder, Vocabulary } from '../bpe.ts';

/**
 * Hundredths of a target's full weight. What the engine writes itself need not be learnt, only followed. A choice
 * is one token among a line's sixty, and what it costs to miss it would be lost among them. A figure is a few among
 * them, and a wrong one is a falsehood. What is told of the choices is read, as the brief is.
 */
const WEIGHTS = { brief: 12, told: 12, ours: 3, text: 60, figure: 100, choice: 250 } as const;

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
  const isFigure = (id: number): boolean => /\d/.test(vocabulary.tokens[id] ?? '');
  const add = (ids: readonly number[], weightOf: (id: number, index: number) => number): void => {
    for (const [index, id] of ids.entries()) {
      tokens.push(id);
      weights.push(weightOf(id, index));
    }
  };
  add(encoder.encode(lesson.brief, dropout), () => WEIGHTS.brief);
  const briefTokens = tokens.length;
  for (const { text, kind, endsText, options } of piecesOf(lesson)) {
    const ids = encoder.encode(text, kind === 'text' ? dropout : undefined);
    const forks =
      options === undefined
        ? undefined
        : forksOf(
            ids,
            options.map((option) => encoder.encode(option)),
          );
    add(kind === 'told' ? ids.slice(0, DEED_TOKENS_MAX) : ids, (id, index) => {
      if (endsText && index === 0) return WEIGHTS.text;
      if (forks !== undefined) return forks.has(index) ? WEIGHTS.choice : WEIGHTS.told;
      return kind === 'text' && isFigure(id) ? WEIGHTS.figure : WEIGHTS[kind];
    });
  }
  add([vocabulary.eos], () => WEIGHTS.ours);
  return { tokens, weights, briefTokens };
}

/** The places at which an option parts from others that were as it is until there: only there the engine asks. */
function forksOf(taken: readonly number[], options: readonly (readonly number[])[]): ReadonlySet<number> {
  const forks = new Set<number>();
  let open = options;
  for (const [at, id] of taken.entries()) {
    if (open.some((option) => option[at] !== id)) forks.add(at);
    open = open.filter((option) => option[at] === id);
  }
  return forks;
}

export interface Piece {
  readonly text: string;
  readonly kind: 'ours' | 'told' | 'text' | 'choice';
  /** What follows free text decides where it ends. */
  readonly endsText: boolean;
  /** A choice's, as they are written. */
  readonly options?: readonly string[];
}

/** An answer as the engine writes it: our JSON, a value, our JSON again; each piece is cut into tokens by itself. */
export function piecesOf({ answer }: Lesson): readonly Piece[] {
  const pieces: Piece[] = [];
  let before: SkeletonPart | undefined;
  for (const one of answer) {
    const part = partOf(one);
    pieces.push({ text: between(before, part), kind: 'ours', endsText: before?.kind === 'text' });
    // The engine samples a text and escapes what it writes itself.
    if (one.kind === 'text') pieces.push({ text: one.value, kind: 'text', endsText: false });
    else if (one.kind === 'told') pieces.push({ text: escaped(one.value), kind: 'told', endsText: false });
    else {
      const written = one.literal ? (option: string) => option : escaped;
      const options = one.options.map(written);
      pieces.push({ text: written(one.value), kind: 'choice', endsText: false, options });
    }
    before = part;
  }
  return [...pieces, { text: between(before, undefined), kind: 'ours', endsText: before?.kind === 'text' }];
}

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

function partOf(one: Lesson['answer'][number]): SkeletonPart {
  const { name } = one;
  if (one.kind === 'text') return { kind: 'text', name, maxTokens: 1, maxChars: 1 };
  if (one.kind === 'told') return { kind: 'told', name, maxTokens: DEED_TOKENS_MAX, tell: () => one.value };
  return { kind: 'choice', name, options: one.options, literal: one.literal };
}
