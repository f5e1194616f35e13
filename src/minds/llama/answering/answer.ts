// Writes the JSON object part by part: keys, quotes and what the model is told of its choices are ours, values are its.
import type { Token } from 'node-llama-cpp';
import type { ChoiceField, Chosen, SkeletonPart, TextField, ToldPart } from '../../answer/field.ts';
import { decideChoice, type Voice } from './choice.ts';
import { type Line, sampleSpeech } from './speech.ts';

export interface Answer {
  /** As it stands behind the prompt, to its last brace. */
  readonly answered: readonly Token[];
  readonly values: Readonly<Record<string, string>>;
  readonly json: string;
  readonly probabilities: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Rejects with the reason of the transcript's signal. */
export async function writeAnswer(
  parts: readonly SkeletonPart[],
  temperature: number,
  voice: Voice,
): Promise<Answer> {
  const { transcript, vocabulary } = voice;
  const start = transcript.length;
  const values: [string, string][] = [];
  const probabilities: [string, Readonly<Record<string, number>>][] = [];
  for (const [index, part] of parts.entries()) {
    transcript.force(vocabulary.piece(between(parts[index - 1], part)));
    if (part.kind === 'text') {
      const line = knowing(part, Object.fromEntries(values));
      values.push([part.name, await sampleSpeech(line, temperature, voice)]);
      continue;
    }
    if (part.kind === 'told') {
      values.push([part.name, tell(part, Object.fromEntries(values), voice)]);
      continue;
    }
    const question = {
      options: fitting(part, Object.fromEntries(values)),
      written: writtenIn(part),
      closing: between(part, parts[index + 1]),
      temperature,
    };
    const { option, probabilities: chances } = await decideChoice(question, voice);
    values.push([part.name, option]);
    probabilities.push([part.name, chances]);
  }
  return {
    answered: [...transcript.since(start), ...vocabulary.piece(between(parts.at(-1), undefined))],
    values: Object.fromEntries(values),
    json: toJson(parts, new Map(values)),
    probabilities: Object.fromEntries(probabilities),
  };
}

/** What is chosen stands before the words as words: forced, so that it costs its tokens and no step of the model's. */
function tell(
  { tell: inWords, maxTokens }: ToldPart,
  chosen: Chosen,
  { transcript, vocabulary }: Voice,
): string {
  const text = inWords(chosen);
  transcript.force(vocabulary.tokens(escaped(text)).slice(0, maxTokens));
  return text;
}

function fitting({ options, fits }: ChoiceField, chosen: Chosen): readonly string[] {
  const left = fits === undefined ? options : options.filter((option) => fits(option, chosen));
  return left.length === 0 ? options : left;
}

/** What is said now is held to what was chosen before. */
function knowing({ isStale, spelling, ...field }: TextField, chosen: Chosen): Line {
  return {
    ...field,
    ...(isStale === undefined ? {} : { isStale: (sentence) => isStale(sentence, chosen) }),
    ...(spelling === undefined ? {} : { spelling: spelling(chosen) }),
  };
}

/** An upper bound of the answer's tokens: texts at their caps, options at their longest, and our JSON. */
export function answerTokensMax(parts: readonly SkeletonPart[], vocabulary: Voice['vocabulary']): number {
  return parts.reduce((sum, part, index) => {
    const ours = vocabulary.piece(between(parts[index - 1], part)).length;
    if (part.kind !== 'choice') return sum + ours + part.maxTokens;
    const written = writtenIn(part);
    return sum + ours + Math.max(...part.options.map((option) => vocabulary.piece(written(option)).length));
  }, 1);
}

/** What stands between two values; before the first and after the last one there is none. */
export function between(before: SkeletonPart | undefined, after: SkeletonPart | undefined): string {
  const close = before ? quote(before) : '';
  if (!after) return `${close}}`;
  return `${close}${before ? ',' : '{'}"${escaped(after.name)}":${quote(after)}`;
}

const quote = (part: SkeletonPart): string => (part.kind === 'choice' && part.literal ? '' : '"');

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** How an option stands in what the model reads. */
const writtenIn =
  ({ literal, written }: ChoiceField) =>
  (option: string): string => {
    const text = written?.(option) ?? option;
    return literal ? text : escaped(text);
  };

/** All of an answer as the model reads it, with values that are not all its own. */
export function writtenAs(parts: readonly SkeletonPart[], values: Chosen): string {
  const told = parts.map((part, index) => {
    const value = values[part.name] ?? '';
    const text = part.kind === 'choice' ? writtenIn(part)(value) : escaped(value);
    return `${between(parts[index - 1], part)}${text}`;
  });
  return `${told.join('')}${between(parts.at(-1), undefined)}`;
}

function toJson(parts: readonly SkeletonPart[], values: ReadonlyMap<string, string>): string {
  const members = parts.flatMap((part) => {
    if (part.kind === 'told' || (part.kind === 'choice' && part.inward)) return [];
    const value = values.get(part.name) ?? '';
    return [`${JSON.stringify(part.name)}:${quote(part) === '' ? value : JSON.stringify(value)}`];
  });
  return `{${members.join(',')}}`;
}
