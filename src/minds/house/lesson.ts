// One question with its answer as the house model learns it: the brief in its short hand, and the answer field by
// field. A line of JSON each, the same from the understudies as from any model whose show is recorded.

import { z } from 'zod';
import type { Field, Prompt } from '../answer/field.ts';
import { choicesFirst } from './form.ts';

const field = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    name: z.string(),
    value: z.string(),
    options: z.array(z.string()),
    /** Stands in JSON without quotes. */
    literal: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('text'), name: z.string(), value: z.string() }),
]);

export const lessonShape = z.strictObject({
  /** The voice that answers: alice, ruth, … */
  role: z.string(),
  brief: z.string(),
  answer: z.array(field),
});

export type Lesson = z.infer<typeof lessonShape>;

export interface Lectern {
  /** The voice that answers. */
  readonly role: string;
  readonly prompt: Prompt;
  readonly fields: readonly Field[];
}

/** `answer` has a value for every field. */
export function lessonOf(
  { role, prompt, fields }: Lectern,
  answer: Readonly<Record<string, string | number>>,
): Lesson {
  return {
    role,
    brief: prompt.shared + prompt.persona + prompt.fresh,
    answer: choicesFirst(fields).map((one) => {
      const value = String(answer[one.name]);
      if (one.kind === 'text') return { kind: 'text', name: one.name, value: quotable(value) };
      const { name, options, literal = false } = one;
      return { kind: 'choice', name, value, options: [...options], literal };
    }),
  };
}

/** A double quote ends a text where the answer is sampled; inside one, single quotes do. */
const quotable = (text: string): string => text.replace(/["“”]/g, "'");
