// Writes the JSON object field by field: keys and quotes are ours, values are the model's.
import type { Field, TextField } from '../../answer/field.ts';
import { decideChoice, type Voice } from './choice.ts';
import { sampleSpeech } from './speech.ts';

export interface Answer {
  readonly values: Readonly<Record<string, string>>;
  readonly json: string;
  readonly probabilities: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Rejects with the reason of the transcript's signal. */
export async function writeAnswer(
  fields: readonly Field[],
  temperature: number,
  voice: Voice,
): Promise<Answer> {
  const values: [string, string][] = [];
  const probabilities: [string, Readonly<Record<string, number>>][] = [];
  for (const [index, field] of fields.entries()) {
    voice.transcript.force(voice.vocabulary.piece(between(fields[index - 1], field)));
    if (field.kind === 'text') {
      const line = knowing(field, Object.fromEntries(values));
      values.push([field.name, await sampleSpeech(line, temperature, voice)]);
      continue;
    }
    const question = {
      options: field.options,
      written: (option: string) => (field.literal ? option : escaped(option)),
      closing: between(field, fields[index + 1]),
      temperature,
    };
    const { option, probabilities: chances } = await decideChoice(question, voice);
    values.push([field.name, option]);
    probabilities.push([field.name, chances]);
  }
  return {
    values: Object.fromEntries(values),
    json: toJson(fields, new Map(values)),
    probabilities: Object.fromEntries(probabilities),
  };
}

/** What is said now is held to what was chosen before. */
function knowing(field: TextField, chosen: Readonly<Record<string, string>>): TextField {
  const { isStale } = field;
  return isStale === undefined ? field : { ...field, isStale: (sentence) => isStale(sentence, chosen) };
}

/** An upper bound of the answer's tokens: texts at their caps, options at their longest, and our JSON. */
export function answerTokensMax(fields: readonly Field[], vocabulary: Voice['vocabulary']): number {
  return fields.reduce((sum, field, index) => {
    const ours = vocabulary.piece(between(fields[index - 1], field)).length;
    if (field.kind === 'text') return sum + ours + field.maxTokens;
    return sum + ours + Math.max(...field.options.map((option) => vocabulary.piece(escaped(option)).length));
  }, 1);
}

/** What stands between two values; before the first and after the last one there is none. */
export function between(before: Field | undefined, after: Field | undefined): string {
  const close = before ? quote(before) : '';
  if (!after) return `${close}}`;
  return `${close}${before ? ',' : '{'}"${escaped(after.name)}":${quote(after)}`;
}

const quote = (field: Field): string => (field.kind === 'choice' && field.literal ? '' : '"');

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

function toJson(fields: readonly Field[], values: ReadonlyMap<string, string>): string {
  const members = fields.map((field) => {
    const value = values.get(field.name) ?? '';
    return `${JSON.stringify(field.name)}:${quote(field) === '' ? value : JSON.stringify(value)}`;
  });
  return `{${members.join(',')}}`;
}
