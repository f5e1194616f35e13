// The bot's own words: a message is ICU MessageFormat, or several phrasings of the same. English is the original;
// every other language has exactly its keys, and a key that is missing or left over does not type-check.

import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { English } from './en/english.ts';

/** A message, or several phrasings of one, of which an event always gets the same. */
export type Message = string | readonly [string, ...string[]];

type Part = keyof English;

/** What a part of the catalogue must have in another language. */
export type Translated<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : readonly [string, ...string[]];
};

/** The whole catalogue in another language. */
export type Catalogue = { readonly [P in Part]: Translated<English[P]> };

/** `part.name`, such as `rejections.badStake`. */
export type MessageKey = { readonly [P in Part]: `${P}.${keyof English[P] & string}` }[Part];

type MessageOf<Key extends MessageKey> = Key extends `${infer P extends Part}.${infer Name}`
  ? Name extends keyof English[P]
    ? English[P][Name]
    : never
  : never;

type TextOf<M> = M extends readonly [infer First, ...unknown[]] ? First : M;

interface Arguments {
  ICUArgument: string | number;
  ICUNumberArgument: number;
  ICUDateArgument: Date | number;
}

/** What a message wants to be told, by name. */
export type ValuesOf<Key extends MessageKey> = GetICUArgs<TextOf<MessageOf<Key>> & string, Arguments>;
