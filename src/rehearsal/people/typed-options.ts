// A slash command as a person typed it, checked against its definition as the Discord app does before anything is
// sent: subcommands, required options, types, choices, ranges and lengths.
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import type { PageOption } from '../page/protocol.ts';
import { Misuse } from './misuse.ts';

/** An option as an interaction carries it. */
export interface SentOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly options?: readonly SentOption[];
  readonly focused?: true;
}

export interface TypedCommand {
  readonly options: readonly SentOption[];
  /** With subcommands: `chaos start`. */
  readonly fullName: string;
  /** Every option with a value, however deep. */
  readonly leaves: readonly SentOption[];
}

/** `focused` names the option being completed: nothing is required then, and that option may be half typed. */
export function typedCommand(
  command: APIApplicationCommand,
  typed: readonly PageOption[],
  focused: string | null,
): TypedCommand {
  const definitions = command.options ?? [];
  const nested = definitions.some((each) => isNest(each));
  if (!nested) {
    const leaves = typedLeaves(command.name, definitions, { typed, focused });
    return { options: leaves, fullName: command.name, leaves };
  }
  const [chosen] = typed;
  const definition = definitions.find((each) => each.name === chosen?.name);
  if (chosen === undefined || definition === undefined || typed.length > 1) {
    const names = definitions.map((each) => each.name).join(', ');
    throw new Misuse(`/${command.name} needs one of its subcommands: ${names}.`);
  }
  const inner = typedCommand(
    { ...command, name: `${command.name} ${chosen.name}`, options: optionsOf(definition) },
    chosen.options ?? [],
    focused,
  );
  return { ...inner, options: [{ name: chosen.name, type: definition.type, options: inner.options }] };
}

function isNest(option: APIApplicationCommandOption): boolean {
  return option.type === Option.Subcommand || option.type === Option.SubcommandGroup;
}

function optionsOf(option: APIApplicationCommandOption): APIApplicationCommandOption[] {
  return 'options' in option ? [...(option.options ?? [])] : [];
}

interface Typing {
  readonly typed: readonly PageOption[];
  readonly focused: string | null;
}

function typedLeaves(
  name: string,
  definitions: readonly APIApplicationCommandOption[],
  { typed, focused }: Typing,
): SentOption[] {
  const stray = typed.find((each) => !definitions.some((definition) => definition.name === each.name));
  if (stray !== undefined) throw new Misuse(`/${name} has no option "${stray.name}".`);
  const twice = typed.find((each, index) => typed.findIndex((other) => other.name === each.name) !== index);
  if (twice !== undefined) throw new Misuse(`The option "${twice.name}" is given twice.`);
  return definitions.flatMap((definition) => {
    const value = typed.find((each) => each.name === definition.name)?.value;
    if (focused === definition.name) {
      return [
        { name: definition.name, type: definition.type, value: String(value ?? ''), focused: true as const },
      ];
    }
    if (value === undefined || value === '') {
      if (definition.required && focused === null) {
        throw new Misuse(`The option "${definition.name}" of /${name} is required.`);
      }
      return [];
    }
    return [{ name: definition.name, type: definition.type, value: checkedValue(definition, value) }];
  });
}

function checkedValue(definition: APIApplicationCommandOption, value: string | number | boolean) {
  switch (definition.type) {
    case Option.String:
      return checkedText(definition, value);
    case Option.Integer:
    case Option.Number:
      return checkedNumber(definition, value);
    case Option.Boolean:
      if (typeof value === 'boolean') return value;
      throw new Misuse(`"${definition.name}" must be true or false.`);
    case Option.Attachment:
      throw new Misuse('Files cannot be attached in the rehearsal.');
    default:
      if (/^\d+$/.test(String(value))) return String(value);
      throw new Misuse(`"${definition.name}" must be picked from the list.`);
  }
}

type TextDefinition = Extract<APIApplicationCommandOption, { type: Option.String }>;
type NumberDefinition = Extract<APIApplicationCommandOption, { type: Option.Integer | Option.Number }>;

function checkedText(definition: TextDefinition, value: string | number | boolean): string {
  const text = String(value);
  if ('choices' in definition && (definition.choices?.length ?? 0) > 0) {
    const choice = definition.choices?.find((each) => each.value === text || each.name === text);
    if (choice === undefined)
      throw new Misuse(`"${text}" is not one of the choices of "${definition.name}".`);
    return choice.value;
  }
  const least = ('min_length' in definition ? definition.min_length : undefined) ?? 0;
  const most = ('max_length' in definition ? definition.max_length : undefined) ?? 6000;
  if (text.length < least || text.length > most) {
    throw new Misuse(`"${definition.name}" must be between ${least} and ${most} characters long.`);
  }
  return text;
}

function checkedNumber(definition: NumberDefinition, value: string | number | boolean): number {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    throw new Misuse(`"${definition.name}" must be a number.`);
  }
  if (definition.type === Option.Integer && !Number.isSafeInteger(number)) {
    throw new Misuse(`"${definition.name}" must be a whole number.`);
  }
  if ('choices' in definition && (definition.choices?.length ?? 0) > 0) {
    if (definition.choices?.some((each) => each.value === number)) return number;
    throw new Misuse(`${number} is not one of the choices of "${definition.name}".`);
  }
  const least = 'min_value' in definition ? definition.min_value : undefined;
  const most = 'max_value' in definition ? definition.max_value : undefined;
  if (least !== undefined && number < least)
    throw new Misuse(`"${definition.name}" must be at least ${least}.`);
  if (most !== undefined && number > most) throw new Misuse(`"${definition.name}" must be at most ${most}.`);
  return number;
}
