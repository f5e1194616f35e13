// The fields of an answer as a JSON schema, for servers that enforce one at the sampler. Key order is the order in
// which the model is to think.

import type { Field } from '../answer/field.ts';

export interface AnswerSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

export function answerSchema(fields: readonly Field[]): AnswerSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, propertyOf(field)])),
    required: fields.map(({ name }) => name),
    additionalProperties: false,
  };
}

function propertyOf(field: Field): object {
  if (field.kind === 'text') return { type: 'string', maxLength: field.maxChars };
  const options = field.literal === true ? field.options.map((option) => JSON.parse(option)) : field.options;
  return { type: typeof options[0] === 'number' ? 'integer' : 'string', enum: options };
}

/** Twice what our own sampler would allow: JSON around it, and tokens of other vocabularies. */
export const answerTokensMax = (fields: readonly Field[]): number =>
  fields.reduce((sum, field) => sum + (field.kind === 'text' ? 2 * field.maxTokens : 24), 32);
