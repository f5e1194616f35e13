// The registered commands as a viewer runs them: every leaf with its full name, `/bet` or `/cast add`, in the reader's
// language and as registered. Pure.
import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import type { PageChoice } from '../protocol.ts';
import { localised } from '../words/command-words.ts';
import type { PageLocale } from '../words/locale.ts';

/** Discord's ApplicationCommandOptionType, by the names used here. */
export const optionType = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/** A choice of the application's, by the name that the reader sees. */
export interface ListedChoice extends PageChoice {
  /** As registered. */
  readonly original: string;
}

export interface CommandOption {
  /** As registered, which is what is sent. */
  readonly name: string;
  /** What the reader calls it. */
  readonly shown: string;
  readonly description: string;
  readonly type: number;
  readonly required: boolean;
  readonly choices: readonly ListedChoice[];
  readonly autocomplete: boolean;
  /** Of a number its value, of a string its length. */
  readonly min?: number;
  readonly max?: number;
}

export interface Invocation {
  /** Of the command, as Discord has it. */
  readonly id: string;
  /** As registered: `['bet']` or `['cast', 'add']`. */
  readonly path: readonly string[];
  /** What the reader calls it: `['besetzung', 'neu']`. */
  readonly shown: readonly string[];
  /** Everything that it may be called, each name in either language, as typed after the slash. */
  readonly spellings: readonly string[];
  readonly description: string;
  /** Required ones first. */
  readonly options: readonly CommandOption[];
}

/** A command as a message mentions it: `cast add`, with the id of `cast`. */
export interface MentionedCommand {
  readonly id: string;
  readonly name: string;
}

/** "cast add", as the reader types it after the slash. */
export function spoken(invocation: Invocation): string {
  return invocation.shown.join(' ');
}

/** The option of that name, whichever its language. */
export function namedOption(options: readonly CommandOption[], name: string): CommandOption | undefined {
  const wanted = name.toLowerCase();
  return (
    options.find(({ shown }) => shown.toLowerCase() === wanted) ??
    options.find((option) => option.name.toLowerCase() === wanted)
  );
}

/** True for a string that may hold any words, spaces included. */
export function isFreeText(option: CommandOption): boolean {
  return option.type === optionType.string && option.choices.length === 0 && !option.autocomplete;
}

function bounds(option: APIApplicationCommandOption): { min?: number; max?: number } {
  const low =
    'min_value' in option ? option.min_value : 'min_length' in option ? option.min_length : undefined;
  const high =
    'max_value' in option ? option.max_value : 'max_length' in option ? option.max_length : undefined;
  return { ...(low === undefined ? {} : { min: low }), ...(high === undefined ? {} : { max: high }) };
}

function readOption(option: APIApplicationCommandOption, locale: PageLocale): CommandOption {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return {
    name: option.name,
    ...wordsOf(option, locale),
    type: option.type,
    required: option.required ?? false,
    choices: choices.map(({ name, name_localizations: names, value }) => ({
      ...{ name: localised(name, names, locale), value, original: name },
    })),
    autocomplete: 'autocomplete' in option && option.autocomplete === true,
    ...bounds(option),
  };
}

type Worded = Pick<
  APIApplicationCommand | APIApplicationCommandOption,
  'name' | 'name_localizations' | 'description' | 'description_localizations'
>;

const wordsOf = (of: Worded, locale: PageLocale) => ({
  shown: localised(of.name, of.name_localizations, locale),
  description: localised(of.description, of.description_localizations, locale),
});

/** The way to a leaf, as far as it was gone. */
type Way = Pick<Invocation, 'path' | 'shown' | 'spellings'>;

const START: Way = { path: [], shown: [], spellings: [''] };

function onwards(way: Way, name: string, shown: string): Way {
  const names = [...new Set([shown, name])];
  return {
    path: [...way.path, name],
    shown: [...way.shown, shown],
    spellings: way.spellings.flatMap((before) => names.map((next) => `${before} ${next}`.trim())),
  };
}

function leaves(
  of: Worded & { readonly options?: readonly APIApplicationCommandOption[] | undefined },
  before: Way,
  { id, locale }: { readonly id: string; readonly locale: PageLocale },
): readonly Invocation[] {
  const { shown, description } = wordsOf(of, locale);
  const way = onwards(before, of.name, shown);
  const options = of.options ?? [];
  const nested = options.filter(
    (option) => option.type === optionType.subcommand || option.type === optionType.group,
  );
  if (nested.length > 0) {
    return nested.flatMap((option) =>
      leaves({ ...option, options: 'options' in option ? option.options : undefined }, way, { id, locale }),
    );
  }
  const read = options.map((option) => readOption(option, locale));
  const ordered = [...read.filter(({ required }) => required), ...read.filter(({ required }) => !required)];
  return [{ id, ...way, description, options: ordered }];
}

/** All slash commands (user and message commands are left out), by name. */
export function invocations(
  commands: readonly APIApplicationCommand[],
  locale: PageLocale,
): readonly Invocation[] {
  const slash: number = 1;
  return commands
    .filter(({ type }) => type === slash)
    .map((command) => leaves(command, START, { id: command.id, locale }))
    .toSorted(([one], [other]) => (one?.shown[0] ?? '').localeCompare(other?.shown[0] ?? '', locale))
    .flat();
}

/** What a command of this full name, such as `cast add`, is called; as registered where the reader cannot use it. */
export function shownName(
  commands: readonly APIApplicationCommand[],
  fullName: string,
  locale: PageLocale,
): string {
  const slash = invocations(commands, locale).find(({ path }) => path.join(' ') === fullName);
  if (slash !== undefined) return spoken(slash);
  const inMenu = commands.find(({ name }) => name === fullName);
  return localised(fullName, inMenu?.name_localizations, locale);
}

/** Commands whose name starts with what was typed, then those that have it anywhere. */
export function matching(all: readonly Invocation[], typed: string): readonly Invocation[] {
  const wanted = typed.trim().toLowerCase();
  const starts = all.filter(({ spellings }) => spellings.some((name) => name.startsWith(wanted)));
  const holds = all.filter(
    (invocation) =>
      !starts.includes(invocation) && invocation.spellings.some((name) => name.includes(wanted)),
  );
  return [...starts, ...holds];
}
