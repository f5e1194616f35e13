// One question with its answer as the house model learns it: the brief in its short hand, and the answer part by part, with
// what is told of the choices between. A line of JSON each, the same from the understudies as from any model whose show is
// recorded.

import { z } from 'zod';
import type { Chosen, Prompt, SkeletonPart } from '../answer/field.ts';

const part = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    name: z.string(),
    value: z.string(),
    options: z.array(z.string()),
    /** Stands in JSON without quotes. */
    literal: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('told'), name: z.string(), value: z.string() }),
  z.strictObject({ kind: z.literal('text'), name: z.string(), value: z.string() }),
]);

export const lessonShape = z.strictObject({
  /** The voice that answers: alice, ruth, guest, … */
  role: z.string(),
  brief: z.string(),
  answer: z.array(part),
});

export type Lesson = z.infer<typeof lessonShape>;

export interface Lectern {
  /** The voice that answers. */
  readonly role: string;
  readonly prompt: Prompt;
  readonly skeleton: readonly SkeletonPart[];
}

/** `answer` has a value for every field. */
export function lessonOf(
  { role, prompt, skeleton }: Lectern,
  answer: Readonly<Record<string, string | number>>,
): Lesson {
  const chosen: Chosen = Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [name, String(value)]),
  );
  return {
    role,
    brief: prompt.shared + prompt.persona + prompt.fresh,
    answer: skeleton.map((one) => {
      const { name } = one;
      if (one.kind === 'told') return { kind: 'told', name, value: one.tell(chosen) };
      const value = chosen[name] ?? '';
      if (one.kind === 'text') return { kind: 'text', name, value: quotable(value) };
      const { options, literal = false, written = (option: string) => option } = one;
      return { kind: 'choice', name, value: written(value), options: options.map(written), literal };
    }),
  };
}

/** A double quote ends a text where the answer is sampled; inside one, single quotes do. */
const quotable = (text: string): string => text.replace(/["“”]/g, "'");
