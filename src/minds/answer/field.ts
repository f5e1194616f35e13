// What a model is asked for: the fields of an answer, the prompt before them, and what it is told between them. Any model
// fills the values only, so that an answer is valid under its fields.

import type { Fresh } from '../prompts/fresh.ts';

/** One value out of a closed list, decided from the logits. `literal` writes it without quotes (numbers). */
export interface ChoiceField {
  readonly kind: 'choice';
  readonly name: string;
  readonly options: readonly string[];
  readonly literal?: boolean;
  /** Whether an option may come after what was chosen before it; where none may, all may. */
  readonly fits?: (option: string, chosen: Chosen) => boolean;
  /** How an option stands in what the model writes; by itself where absent. */
  readonly written?: (option: string) => string;
  /** It settles what the model is told and says, and is no part of the answer. */
  readonly inward?: true;
}

/** What free text may say, asked for every token that is drawn. */
export interface Spelling {
  /** Whether a text may go on from here; its last word may have more letters to come. */
  allows(text: string): boolean;
  /** Whether it may end here. */
  mayEnd(text: string): boolean;
  /** What makes its last word whole where no likely token does; '' where it is. */
  rest(text: string): string;
  /** What comes next whatever is drawn, and need not be drawn; '' where several things may, or the text may end. */
  only?(text: string): string;
}

/** Free text on one line, at most `maxTokens` tokens and `maxChars` UTF-16 units long. */
export interface TextField {
  readonly kind: 'text';
  readonly name: string;
  readonly maxTokens: number;
  readonly maxChars: number;
  /** How it may be worded after what has been chosen; without one any word may come. */
  readonly spelling?: (chosen: Chosen) => Spelling;
  /** Whether a sentence has been said already, or is not so after what has been chosen: it is drawn anew, a few times. */
  readonly isStale?: (sentence: string, chosen?: Chosen) => boolean;
}

export type Field = ChoiceField | TextField;

/** What has been chosen so far, by the fields' names. */
export type Chosen = Readonly<Record<string, string>>;

/** Words of ours between the fields: what was chosen before them, told for what is said after them. No part of the answer. */
export interface ToldPart {
  readonly kind: 'told';
  readonly name: string;
  readonly tell: (chosen: Chosen) => string;
  /** What is beyond is cut off. */
  readonly maxTokens: number;
}

/** All that an answer is written in, in its order. */
export type SkeletonPart = Field | ToldPart;

/** Put together as it stands, line breaks included: what all share first, what is new last. */
export interface Prompt {
  readonly shared: string;
  readonly persona: string;
  readonly fresh: string;
  /** What `fresh` was made of, where whoever was told before may be told less. */
  readonly lines?: readonly Fresh[];
}

/** Throws a RangeError in words where fields cannot be answered at all. */
export function assertSkeleton(parts: readonly SkeletonPart[]): void {
  const fields = parts.filter((part) => part.kind !== 'told');
  if (fields.length === 0) throw new RangeError('A completion needs one field at least.');
  const names = new Set(parts.map(({ name }) => name));
  if (names.size < parts.length) throw new RangeError('Two fields of a completion have the same name.');
  for (const field of fields) assertField(field);
}

function assertField(field: Field): void {
  if (field.kind === 'choice') {
    if (field.options.length === 0) throw new RangeError(`The choice "${field.name}" has no options.`);
    if (field.literal) for (const option of field.options) assertLiteral(field.name, option);
    return;
  }
  if (!(field.maxTokens >= 1) || !(field.maxChars >= 1)) {
    throw new RangeError(`The text "${field.name}" needs room for one token and one character at least.`);
  }
}

function assertLiteral(name: string, option: string): void {
  if (/^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?|true|false|null)$/.test(option)) return;
  throw new RangeError(`"${option}" of the choice "${name}" cannot stand in JSON without quotes.`);
}
