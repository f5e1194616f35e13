// The fields of forms: a reader for each kind. What a member entered is read once, to typed data; what the form did not
// offer is refused, whoever sent it.

import type { Rejection } from '../../show/rejection.ts';
import type { InputKind } from './input.ts';

/** What was sent in one field: a text that was written, values that were chosen, or whether a box was ticked. */
export type Entered = string | readonly string[] | boolean;

/** How a field is read; `InputKind`: the inputs that it may be shown as. */
export interface Field<Value, Shown extends InputKind = InputKind> {
  readonly shownAs: readonly Shown[];
  /** Undefined where nothing was sent for it. Refuses what its input could not have sent. */
  read(entered: Entered | undefined): Value | Rejection;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What was entered in these fields, by their names. */
export type EnteredIn<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends Field<infer Value> ? Exclude<Value, Rejection> : never;
};

const BAD: Rejection = { reason: 'badForm' };
/** As many as Discord lets one choose in one field. */
const CHOSEN_MAX = 25;

/** A text, as `read` understands it. Where none was written it is empty. */
export const textField = <Value>(read: (text: string) => Value): Field<Value, 'text'> => ({
  shownAs: ['text'],
  read: (entered = '') => (typeof entered === 'string' ? read(entered) : BAD),
});

/** What one of the options stands for; undefined where it is none of them. */
type Option<Value> = (value: string) => Value | undefined;

/** Options that are known by their names. */
export const among =
  <Value extends string>(values: readonly Value[]): Option<Value> =>
  (text) =>
    values.find((value) => value === text);

/** One of several options must be chosen. */
export const choice = <Value>(option: Option<Value>): Field<Value, 'select' | 'radio'> => ({
  shownAs: ['select', 'radio'],
  read: (entered) => {
    const chosen = all(entered, option);
    return chosen?.length === 1 ? (chosen[0] as Value) : BAD;
  },
});

/** One option, or none. */
export const choiceOrNone = <Value>(option: Option<Value>): Field<Value | undefined, 'select' | 'radio'> => ({
  shownAs: ['select', 'radio'],
  read: (entered) => {
    const chosen = all(entered, option);
    return chosen === undefined || chosen.length > 1 ? BAD : chosen[0];
  },
});

/** Any number of options, each once. */
export const choices = <Value>(option: Option<Value>): Field<readonly Value[], 'select' | 'checks'> => ({
  shownAs: ['select', 'checks'],
  read: (entered) => all(entered, option) ?? BAD,
});

/** A box: ticked or not. */
export const tick: Field<boolean, 'checkbox'> = {
  shownAs: ['checkbox'],
  read: (entered = false) => (typeof entered === 'boolean' ? entered : BAD),
};

const snowflake: Option<string> = (text) => (/^\d{1,20}$/.test(text) ? text : undefined);

/** The id of a channel, or undefined; whether it is there still, and what may be done in it, is for the stage to say. */
export const channelField: Field<string | undefined, 'channel'> = {
  shownAs: ['channel'],
  read: choiceOrNone(snowflake).read,
};

/** The ids of any number of channels. */
export const channelsField: Field<readonly string[], 'channel'> = {
  shownAs: ['channel'],
  read: choices(snowflake).read,
};

/** The id of a role, or undefined. */
export const roleField: Field<string | undefined, 'role'> = {
  shownAs: ['role'],
  read: choiceOrNone(snowflake).read,
};

/** Undefined where anything else than options was sent. */
function all<Value>(entered: Entered | undefined, option: Option<Value>): readonly Value[] | undefined {
  if (entered === undefined) return [];
  if (typeof entered === 'string' || typeof entered === 'boolean' || entered.length > CHOSEN_MAX)
    return undefined;
  const read = [...new Set(entered)].map(option);
  return read.every((value) => value !== undefined) ? (read as readonly Value[]) : undefined;
}
