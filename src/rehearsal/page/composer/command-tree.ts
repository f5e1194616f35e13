// The registered commands as a viewer runs them: every leaf with its full name, `/bet` or `/cast add`. Pure.
import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import type { PageChoice } from '../protocol.ts';

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

export interface CommandOption {
  readonly name: string;
  readonly description: string;
  readonly type: number;
  readonly required: boolean;
  readonly choices: readonly PageChoice[];
  readonly autocomplete: boolean;
  /** Of a number its value, of a string its length. */
  readonly min?: number;
  readonly max?: number;
}

export interface Invocation {
  /** Of the command, as Discord has it. */
  readonly id: string;
  /** `['bet']` or `['cast', 'add']`. */
  readonly path: readonly string[];
  readonly description: string;
  /** Required ones first. */
  readonly options: readonly CommandOption[];
}

/** A command as a message mentions it: `cast add`, with the id of `cast`. */
export interface MentionedCommand {
  readonly id: string;
  readonly name: string;
}

/** "cast add", as it is typed after the slash. */
export function spoken(invocation: Invocation): string {
  return invocation.path.join(' ');
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

function readOption(option: APIApplicationCommandOption): CommandOption {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return {
    name: option.name,
    description: option.description,
    type: option.type,
    required: option.required ?? false,
    choices: choices.map(({ name, value }) => ({ name, value })),
    autocomplete: 'autocomplete' in option && option.autocomplete === true,
    ...bounds(option),
  };
}

function leaves(
  { id, path, description }: Omit<Invocation, 'options'>,
  options: readonly APIApplicationCommandOption[],
): readonly Invocation[] {
  const nested = options.filter(
    (option) => option.type === optionType.subcommand || option.type === optionType.group,
  );
  if (nested.length > 0) {
    return nested.flatMap((option) =>
      leaves(
        { id, path: [...path, option.name], description: option.description },
        'options' in option ? (option.options ?? []) : [],
      ),
    );
  }
  const read = options.map(readOption);
  const ordered = [...read.filter(({ required }) => required), ...read.filter(({ required }) => !required)];
  return [{ id, path, description, options: ordered }];
}

/** All slash commands (user and message commands are left out), by name. */
export function invocations(commands: readonly APIApplicationCommand[]): readonly Invocation[] {
  const slash: number = 1;
  return commands
    .filter(({ type }) => type === slash)
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .flatMap(({ id, name, description, options = [] }) => leaves({ id, path: [name], description }, options));
}

/** Commands whose name starts with what was typed, then those that have it anywhere. */
export function matching(all: readonly Invocation[], typed: string): readonly Invocation[] {
  const wanted = typed.trim().toLowerCase();
  const starts = all.filter((invocation) => spoken(invocation).startsWith(wanted));
  const holds = all.filter(
    (invocation) => !starts.includes(invocation) && spoken(invocation).includes(wanted),
  );
  return [...starts, ...holds];
}
