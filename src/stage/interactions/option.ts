// An option of a slash command: how Discord is told of it, how its value is read, and what is hinted at while one types.

import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandIntegerOption,
  APIApplicationCommandNumberOption,
  APIApplicationCommandStringOption,
} from 'discord.js';
import type { HintCall, Typed } from './call.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Hints for what has been typed so far; Discord shows 25 at most. */
export type Hints = (call: HintCall, typed: string) => readonly Choice[];

export interface Option<Value> {
  readonly definition: APIApplicationCommandBasicOption;
  readonly read: (values: Typed['values']) => Value;
  readonly hints?: Hints;
}

/** The options of a command by what its handler calls them. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** What was asked for with these options. */
export type Asked<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Option<infer Value> ? Value : never;
};

/** Undefined where it was left out. */
export const text = (
  definition: APIApplicationCommandStringOption,
  hints?: Hints,
): Option<string | undefined> => ({
  definition,
  read: (values) => {
    const value = values[definition.name];
    return typeof value === 'string' ? value : undefined;
  },
  ...(hints === undefined ? {} : { hints }),
});

/** A number, whole or not; undefined where it was left out. */
export const number = (
  definition: APIApplicationCommandIntegerOption | APIApplicationCommandNumberOption,
): Option<number | undefined> => ({
  definition,
  read: (values) => {
    const value = values[definition.name];
    return typeof value === 'number' ? value : undefined;
  },
});

export function readOptions<O extends Options>(options: O, values: Typed['values']): Asked<O> {
  const read = Object.entries(options).map(([name, option]) => [name, option.read(values)]);
  // Each was read by the option of its name.
  return Object.fromEntries(read) as Asked<O>;
}
