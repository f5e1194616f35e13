// The shape of a slash command: its definition, and a handler for each kind of interaction that it takes.
// Each handler gets the call of its kind, read already, and gives a reply.

import type {
  APIApplicationCommandSubcommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { EntryPointDefinition } from '../activity/entry-point.ts';
import type { FormKind } from '../controls/form.ts';
import type { PressKind } from '../controls/press.ts';
import type { Call, CommandCall, FormCall, HintCall, MessageCall, PressCall, TypedCall } from './call.ts';
import { type Asked, type Choice, type Options, readOptions } from './option.ts';
import type { Reply } from './reply.ts';

export type PressHandlers = {
  readonly [Kind in PressKind]?: (call: PressCall<Kind>) => Promise<Reply>;
};

export type FormHandlers = {
  readonly [Kind in FormKind]?: (call: FormCall<Kind>) => Promise<Reply>;
};

/** A command of a message's own menu: tap and hold, then Apps. */
export interface MessageCommand {
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly run: (call: MessageCall) => Promise<Reply>;
}

export interface EntryPoint {
  readonly definition: EntryPointDefinition;
  readonly run: (call: Call) => Promise<Reply>;
}

/** What a command answers besides itself. */
interface Controls {
  /** Launches the Activity from the App Launcher: an application has one such command. */
  readonly entryPoint?: EntryPoint;
  /** The same from the menu of a message. */
  readonly onMessages?: readonly MessageCommand[];
  /** Buttons, wherever they stand. */
  readonly presses?: PressHandlers;
  readonly forms?: FormHandlers;
}

export interface Command extends Controls {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly run: (call: TypedCall) => Promise<Reply>;
  /** Hints for the option that is being typed. */
  readonly complete?: (call: HintCall) => readonly Choice[];
}

/** All that Discord is told of these commands. */
export const definitionsFor = (
  commands: readonly Pick<Command, 'definition' | 'onMessages'>[],
): readonly (Command['definition'] | MessageCommand['definition'])[] => [
  ...commands.map(({ definition }) => definition),
  ...commands.flatMap(({ onMessages = [] }) => onMessages.map(({ definition }) => definition)),
];

/** The command that launches; undefined: none does. */
export const entryPointOf = (commands: readonly Command[]): EntryPointDefinition | undefined =>
  commands.find(({ entryPoint }) => entryPoint !== undefined)?.entryPoint?.definition;

type Definition = Omit<Command['definition'], 'options'>;

/** A command with options: its handler gets them read. */
export function withOptions<O extends Options>({
  definition,
  options,
  run,
  ...controls
}: Controls & {
  readonly definition: Definition;
  readonly options: O;
  readonly run: (call: CommandCall<Asked<O>>) => Promise<Reply>;
}): Command {
  return {
    ...controls,
    definition: { ...definition, options: definitionsOf(options) },
    run: ({ typed, ...call }) => run({ ...call, asked: readOptions(options, typed.values) }),
    ...completing(options),
  };
}

/** A subcommand: how Discord is told of it, and its options. */
export interface Subcommand {
  readonly definition: Omit<APIApplicationCommandSubcommandOption, 'options'>;
  readonly options: Options;
}

/** Which of the subcommands was chosen, and what was asked for with its options. */
export type Chosen<Subcommands extends Readonly<Record<string, Subcommand>>> = {
  readonly [Name in keyof Subcommands]: { readonly subcommand: Name } & Asked<Subcommands[Name]['options']>;
}[keyof Subcommands];

/** A command with subcommands. What Discord does not name runs as `otherwise`. */
export function withSubcommands<Subcommands extends Readonly<Record<string, Subcommand>>>({
  definition,
  subcommands,
  otherwise,
  run,
  ...controls
}: Controls & {
  readonly definition: Definition;
  readonly subcommands: Subcommands;
  readonly otherwise: keyof Subcommands & string;
  readonly run: (call: CommandCall<Chosen<Subcommands>>) => Promise<Reply>;
}): Command {
  const all = Object.values(subcommands);
  const chosen = ({ subcommand = otherwise, values }: TypedCall['typed']): Chosen<Subcommands> => {
    const name = Object.hasOwn(subcommands, subcommand) ? subcommand : otherwise;
    const asked = readOptions(subcommands[name]?.options ?? {}, values);
    // Read by the options of this very subcommand.
    return { subcommand: name, ...asked } as Chosen<Subcommands>;
  };
  return {
    ...controls,
    definition: {
      ...definition,
      options: all.map((each) => ({ ...each.definition, options: definitionsOf(each.options) })),
    },
    run: ({ typed, ...call }) => run({ ...call, asked: chosen(typed) }),
    ...completing(Object.assign({}, ...all.map(({ options }) => options))),
  };
}

const definitionsOf = (options: Options) => Object.values(options).map(({ definition }) => definition);

/** Hints by the name that Discord gives the option. */
function completing(options: Options): Pick<Command, 'complete'> {
  const hinting = Object.values(options).filter(({ hints }) => hints !== undefined);
  if (hinting.length === 0) return {};
  return {
    complete: (call) => {
      const { option, value } = call.focused;
      return hinting.find(({ definition }) => definition.name === option)?.hints?.(call, value) ?? [];
    },
  };
}
