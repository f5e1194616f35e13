// Turns a command line into what is sent, or says in one sentence what is wrong with it. Pure.

import type { PageOption } from '../protocol.ts';
import type { PageWords } from '../words/page-words.ts';
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
type ChosenValue = (option: CommandOption, raw: string) => string | number | undefined;

/** What a line is read with. */
export interface Known {
  readonly directory: Directory;
  readonly chosen: ChosenValue;
  /** Every command of the viewer's. */
  readonly all: readonly Invocation[];
  /** What is wrong is said in these. */
  readonly words: PageWords;
}

const yes = new Set(['true', 'yes', 'y', 'on', '1']);
const no = new Set(['false', 'no', 'n', 'off', '0']);

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function numberValue(option: CommandOption, raw: string, words: PageWords): Value {
  const whole = option.type === optionType.integer;
  const digits = raw.replace(/(?<=\d)[,_](?=\d{3}\b)/g, '');
  const value = Number(digits);
  const { shown, min, max } = option;
  if (digits === '' || !Number.isFinite(value) || (whole && !Number.isSafeInteger(value))) {
    return { sentence: words.say(whole ? 'wantsWhole' : 'wantsNumber', { option: shown }) };
  }
  if (min !== undefined && value < min)
    return { sentence: words.say('tooLow', { option: shown, least: min }) };
  if (max !== undefined && value > max)
    return { sentence: words.say('tooHigh', { option: shown, most: max }) };
  return { value };
}

function textValue({ shown, min, max }: CommandOption, raw: string, words: PageWords): Value {
  const { length } = raw;
  if (min !== undefined && length < min) {
    return { sentence: words.say('tooShort', { option: shown, least: min }) };
  }
  if (max !== undefined && length > max) {
    return { sentence: words.say('tooLong', { option: shown, most: max, length }) };
  }
  return { value: raw };
}

function choiceValue({ choices, shown }: CommandOption, raw: string, words: PageWords): Value {
  const chosen = choices.find(({ name, original, value }) =>
    [name, original, String(value)].some((called) => same(called, raw)),
  );
  if (chosen !== undefined) return { value: chosen.value };
  const names = choices.map(({ name }) => name).join(', ');
  return { sentence: words.say('oneOf', { option: shown, choices: names }) };
}

function namedValue({ option, raw }: Slot, listed: Directory['users'], words: PageWords): Value {
  const bare = raw.replace(/^<[@#]!?(\d+)>$/, '$1').replace(/^[@#]/, '');
  const found = listed.find(({ id, name }) => id === bare || same(name, bare));
  if (found !== undefined) return { value: found.id };
  return { sentence: words.say('notListed', { word: raw, option: option.shown }) };
}

function yesOrNo({ option, raw }: Slot, words: PageWords): Value {
  const typed = raw.toLowerCase();
  if (yes.has(typed) || same(typed, words.say('yes'))) return { value: true };
  if (no.has(typed) || same(typed, words.say('no'))) return { value: false };
  return { sentence: words.say('yesOrNo', { option: option.shown }) };
}

function slotValue(slot: Slot, { directory, words }: Known): Value {
  const { option, raw } = slot;
  if (option.choices.length > 0) return choiceValue(option, raw, words);
  switch (option.type) {
    case optionType.integer:
    case optionType.number:
      return numberValue(option, raw, words);
    case optionType.boolean:
      return yesOrNo(slot, words);
    case optionType.user:
    case optionType.mentionable:
      return namedValue(slot, directory.users, words);
    case optionType.channel:
      return namedValue(slot, directory.channels, words);
    case optionType.role:
    case optionType.attachment:
      return { sentence: words.say('optionUnknown', { option: option.shown }) };
    default:
      return textValue(option, raw, words);
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
  words: PageWords,
): { sentence: string; option?: CommandOption } | null {
  const missing = invocation.options.find(
    (option) => option.required && !line.slots.some((slot) => slot.option === option && slot.raw !== ''),
  );
  const command = spoken(invocation);
  if (missing !== undefined) {
    const { shown, description } = missing;
    return {
      sentence: words.say('stillNeeds', { command, option: shown, description }),
      option: missing,
    };
  }
  const word = line.stray[0];
  return word === undefined ? null : { sentence: words.say('noPlace', { command, word }) };
}

/** What is wrong with a name: there is none such, or it goes on. */
function nameless(command: string, { all, words }: Known): string {
  const begins = `${command.slice(1).toLowerCase()} `;
  const longer = all.filter(({ spellings }) =>
    spellings.some((name) => name.toLowerCase().startsWith(begins)),
  );
  if (longer.length === 0) return words.say('noCommand', { command });
  return words.say('goesOn', {
    command,
    names: longer.map(({ shown }) => shown.slice(1).join(' ')).join(', '),
  });
}

/** What Enter sends. */
export function readValues(line: CommandLine, known: Known): Reading {
  const { invocation } = line;
  if (invocation === null) {
    return { ok: false, sentence: nameless(/^\/\S*/.exec(line.text)?.[0] ?? '/', known) };
  }
  const fault = firstFault(line, invocation, known.words);
  if (fault !== null) return { ok: false, ...fault };
  const options: PageOption[] = [];
  for (const slot of line.slots.filter(({ raw }) => raw !== '')) {
    const picked = slot.option.autocomplete ? known.chosen(slot.option, slot.raw) : undefined;
    const read = picked === undefined ? slotValue(slot, known) : { value: picked };
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
