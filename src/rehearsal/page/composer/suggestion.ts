// What the list above the command box offers, and what the box holds once an offer is taken. Pure.

import type { PageChoice } from '../protocol.ts';
import type { PageWords } from '../words/page-words.ts';
import type { CommandLine } from './command-line.ts';
import { nextEmpty } from './command-line.ts';
import type { CommandOption, Invocation, ListedChoice } from './command-tree.ts';
import { matching, optionType, spoken } from './command-tree.ts';
import type { Directory } from './command-values.ts';

export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  /** The text and caret after taking it. */
  readonly text: string;
  readonly caret: number;
}

export interface Offers {
  /** What the list is of: "Commands", or the option's name and description. */
  readonly title: string;
  readonly suggestions: readonly Suggestion[];
}

const MOST_SHOWN = 25;

/** Quotes a value that would otherwise fall apart into words. */
function quotedValue(value: string): string {
  return /[\s"]/.test(value) || value === '' ? `"${value.replaceAll('"', '')}"` : value;
}

/** The box with a command's name, and that of the first option it must have, ready for its value. */
export function withCommand(invocation: Invocation): Suggestion {
  const first = invocation.options.find(({ required }) => required);
  const text = `/${spoken(invocation)} ${first === undefined ? '' : `${first.shown}:`}`;
  return { label: `/${spoken(invocation)}`, detail: invocation.description, text, caret: text.length };
}

/** The box after `value` was given to `option`; the next required option is named at the end. */
function withValue(line: CommandLine, option: CommandOption, value: string): { text: string; caret: number } {
  const slot = line.slots.find((filled) => filled.option === option) ?? line.focus;
  const [start, end] = slot === null ? [line.text.length, line.text.length] : [slot.start, slot.end];
  const before = line.text.slice(0, start).trimEnd();
  const after = line.text.slice(end).trim();
  const given = `${before} ${option.shown}:${quotedValue(value)}`;
  const slots = [
    ...line.slots.filter((filled) => filled.option !== option),
    { option, raw: value || ' ', start, end },
  ];
  const next = nextEmpty({ invocation: line.invocation, slots });
  const isNamed = next !== null && [next.shown, next.name].some((name) => after.includes(`${name}:`));
  const tail = [after, next === null || isNamed ? '' : `${next.shown}:`].filter(Boolean).join(' ');
  const text = `${given} ${tail}`;
  return { text, caret: next === null ? given.length + 1 : text.length };
}

/** The box with an option's name at its end, ready for its value. */
export function withOption(line: CommandLine, option: CommandOption): { text: string; caret: number } {
  const slot = line.slots.find((filled) => filled.option === option);
  if (slot !== undefined) return { text: line.text, caret: slot.end };
  const text = `${line.text.trimEnd()} ${option.shown}:`;
  return { text, caret: text.length };
}

/** What the offers are made from. */
export interface Offered {
  readonly directory: Directory;
  /** The application's own choices for the option in focus. */
  readonly remote: readonly PageChoice[];
  readonly words: PageWords;
}

function choicesOf(
  option: CommandOption,
  { directory, remote, words }: Offered,
): readonly (PageChoice | ListedChoice)[] {
  if (option.autocomplete) return remote;
  switch (option.type) {
    case optionType.boolean:
      return [
        { name: words.say('yes'), value: 'true' },
        { name: words.say('no'), value: 'false' },
      ];
    case optionType.user:
    case optionType.mentionable:
      return directory.users.map(({ name }) => ({ name, value: `@${name}` }));
    case optionType.channel:
      return directory.channels.map(({ name }) => ({ name, value: `#${name}` }));
    default:
      return option.choices;
  }
}

/** A value that reads well stands in the box itself; any other, and what has a name of the reader's, by that name. */
function shownValue(choice: PageChoice | ListedChoice): string {
  const value = String(choice.value);
  if ('original' in choice && choice.original !== choice.name) return choice.name;
  return /^[@#]?[\p{L}\p{N}_-]{1,24}$/u.test(value) && !/^\d{15,}$/.test(value) ? value : choice.name;
}

function filtered<Choice extends PageChoice>(choices: readonly Choice[], raw: string): readonly Choice[] {
  const wanted = raw.replace(/^[@#]/, '').toLowerCase();
  return choices.filter(({ name, value }) => `${name} ${value}`.toLowerCase().includes(wanted));
}

/** What to offer for a line. */
export function offersFor(line: CommandLine, all: readonly Invocation[], known: Offered): Offers | null {
  if (line.naming !== null) {
    const suggestions = matching(all, line.naming).map(withCommand).slice(0, MOST_SHOWN);
    return suggestions.length === 0 ? null : { title: known.words.say('commands'), suggestions };
  }
  const { focus } = line;
  if (focus === null) return null;
  const choices = choicesOf(focus.option, known);
  const fitting = focus.option.autocomplete ? choices : filtered(choices, focus.raw);
  const suggestions = fitting.slice(0, MOST_SHOWN).map((choice) => ({
    label: choice.name,
    detail: '',
    ...withValue(line, focus.option, shownValue(choice)),
  }));
  if (suggestions.length === 0) return null;
  return { title: `${focus.option.shown} · ${focus.option.description}`, suggestions };
}

/** True when what is typed is one of the choices already, so that Enter may send it. */
export function isSettled(focus: { readonly raw: string }, choices: readonly PageChoice[]): boolean {
  const typed = focus.raw.toLowerCase();
  return choices.some(
    ({ name, value }) => name.toLowerCase() === typed || String(value).toLowerCase() === typed,
  );
}
