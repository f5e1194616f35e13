// Turns a command line into what is sent, or says in one sentence what is wrong with it. Pure.

import type { PageOption } from '../protocol.ts';
import type { CommandLine, Slot } from './command-line.ts';
import type { CommandOption, Invocation } from './command-tree.ts';
import { optionType, spoken } from './command-tree.ts';

/** Whom and what a viewer may name. */
export interface Directory {
  readonly users: readonly { readonly id: string; readonly name: string }[];
  readonly channels: readonly { readonly id: string; readonly name: string }[];
}

export type Reading =
  | { readonly ok: true; readonly name: string; readonly options: readonly PageOption[] }
  | { readonly ok: false; readonly sentence: string; readonly option?: CommandOption };

type Value = { readonly value: string | number | boolean } | { readonly sentence: string };

/** Finds the value behind the name of an autocomplete choice that was taken from the list. */
export type ChosenValue = (option: CommandOption, raw: string) => string | number | undefined;

const yes = new Set(['true', 'yes', 'y', 'on', '1']);
const no = new Set(['false', 'no', 'n', 'off', '0']);

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function numberValue(option: CommandOption, raw: string): Value {
  const whole = option.type === optionType.integer;
  const digits = raw.replace(/(?<=\d)[,_](?=\d{3}\b)/g, '');
  const value = Number(digits);
  if (digits === '' || !Number.isFinite(value) || (whole && !Number.isSafeInteger(value))) {
    return { sentence: `${option.name} must be a ${whole ? 'whole ' : ''}number, such as 100.` };
  }
  if (option.min !== undefined && value < option.min)
    return { sentence: `${option.name} must be at least ${option.min}.` };
  if (option.max !== undefined && value > option.max)
    return { sentence: `${option.name} must be at most ${option.max}.` };
  return { value };
}

function textValue(option: CommandOption, raw: string): Value {
  if (option.min !== undefined && raw.length < option.min) {
    return { sentence: `${option.name} needs at least ${option.min} characters.` };
  }
  if (option.max !== undefined && raw.length > option.max) {
    return { sentence: `${option.name} may have at most ${option.max} characters; this has ${raw.length}.` };
  }
  return { value: raw };
}

function choiceValue(option: CommandOption, raw: string): Value {
  const chosen = option.choices.find(({ name, value }) => same(name, raw) || same(String(value), raw));
  if (chosen !== undefined) return { value: chosen.value };
  const names = option.choices.map(({ name }) => name);
  return { sentence: `${option.name} must be one of: ${names.join(', ')}.` };
}

function namedValue(option: CommandOption, raw: string, listed: Directory['users']): Value {
  const bare = raw.replace(/^<[@#]!?(\d+)>$/, '$1').replace(/^[@#]/, '');
  const found = listed.find(({ id, name }) => id === bare || same(name, bare));
  if (found !== undefined) return { value: found.id };
  return { sentence: `Nothing here is called “${raw}”; pick ${option.name} from the list.` };
}

function slotValue({ option, raw }: Slot, directory: Directory): Value {
  if (option.choices.length > 0) return choiceValue(option, raw);
  switch (option.type) {
    case optionType.integer:
    case optionType.number:
      return numberValue(option, raw);
    case optionType.boolean:
      if (yes.has(raw.toLowerCase())) return { value: true };
      return no.has(raw.toLowerCase())
        ? { value: false }
        : { sentence: `${option.name} is either true or false.` };
    case optionType.user:
    case optionType.mentionable:
      return namedValue(option, raw, directory.users);
    case optionType.channel:
      return namedValue(option, raw, directory.channels);
    case optionType.role:
    case optionType.attachment:
      return { sentence: `${option.name} cannot be filled in from this page.` };
    default:
      return textValue(option, raw);
  }
}

function nested(invocation: Invocation, options: readonly PageOption[]): readonly PageOption[] {
  return invocation.path
    .slice(1)
    .reduceRight<readonly PageOption[]>((inner, name) => [{ name, options: inner }], options);
}

function firstFault(
  line: CommandLine,
  invocation: Invocation,
): { sentence: string; option?: CommandOption } | null {
  const missing = invocation.options.find(
    (option) => option.required && !line.slots.some((slot) => slot.option === option && slot.raw !== ''),
  );
  if (missing !== undefined) {
    return {
      sentence: `/${spoken(invocation)} still needs ${missing.name}: ${missing.description}`,
      option: missing,
    };
  }
  const stray = line.stray[0];
  return stray === undefined ? null : { sentence: `/${spoken(invocation)} has no place for “${stray}”.` };
}

/** What Enter sends. */
export function readValues(line: CommandLine, directory: Directory, chosen: ChosenValue): Reading {
  const { invocation } = line;
  if (invocation === null) {
    const name = /^\/\S*/.exec(line.text)?.[0] ?? '/';
    return { ok: false, sentence: `There is no command ${name}. Type / to see them all.` };
  }
  const fault = firstFault(line, invocation);
  if (fault !== null) return { ok: false, ...fault };
  const options: PageOption[] = [];
  for (const slot of line.slots.filter(({ raw }) => raw !== '')) {
    const picked = slot.option.autocomplete ? chosen(slot.option, slot.raw) : undefined;
    const read = picked === undefined ? slotValue(slot, directory) : { value: picked };
    if ('sentence' in read) return { ok: false, sentence: read.sentence, option: slot.option };
    options.push({ name: slot.option.name, value: read.value });
  }
  return { ok: true, name: invocation.path[0] ?? '', options: nested(invocation, options) };
}

/** What an autocomplete frame carries: everything typed so far, wrong values as they stand. */
export function roughValues(line: CommandLine): readonly PageOption[] {
  if (line.invocation === null) return [];
  const slots =
    line.focus === null
      ? line.slots
      : [...line.slots.filter(({ option }) => option !== line.focus?.option), line.focus];
  const options = slots.map(({ option, raw }) => {
    const number = option.type === optionType.integer || option.type === optionType.number;
    return {
      name: option.name,
      value: number && raw !== '' && Number.isFinite(Number(raw)) ? Number(raw) : raw,
    };
  });
  return nested(line.invocation, options);
}
