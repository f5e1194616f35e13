// Commands that a message names, made to be tapped: a whole command in backticks is sent as Discord's mention of it,
// which works in every reader's language. Until Discord has said the ids, and for what is no command, backticks stay.
// https://discord.com/developers/docs/reference#message-formatting-formats

import { type ApplicationCommand, ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';

/** As Discord has it; of its options only those count that are subcommands, or groups of them. */
type Known = Pick<ApplicationCommand, 'id' | 'name' | 'type'> & { readonly options: readonly Option[] };

interface Option {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly options?: readonly Option[] | undefined;
}

/** What is escaped, then code: as many backticks before it as after it. */
const CODE = /\\.|(`+)([^`]|[^`].*?[^`])\1(?!`)/gs;

export class CommandMentions {
  /** By what is typed after the slash, `bet` or `cast show`. */
  #ids: ReadonlyMap<string, string> = new Map();

  /** The commands that Discord has now, in place of all that it had. */
  learn(commands: Iterable<Known>): void {
    this.#ids = new Map(
      [...commands]
        .filter(({ type }) => type === ApplicationCommandType.ChatInput)
        .flatMap(({ id, name, options }) => typedOf(name, options).map((typed) => [typed, id] as const)),
    );
  }

  /** The text with its commands as mentions; as it was where those would make it longer than that. */
  in(text: string, lengthMax: number): string {
    const told = text.replace(CODE, (code: string, ticks?: string, inside = '') =>
      ticks === '`' && inside.startsWith('/') ? (this.#mentionOf(inside.slice(1)) ?? code) : code,
    );
    return told.length > lengthMax ? text : told;
  }

  #mentionOf(typed: string): string | undefined {
    const id = this.#ids.get(typed);
    return id === undefined ? undefined : `</${typed}:${id}>`;
  }
}

/** A command with subcommands is typed with one of them only. */
function typedOf(name: string, options: readonly Option[] = []): readonly string[] {
  const below = options.filter(
    ({ type }) =>
      type === ApplicationCommandOptionType.Subcommand ||
      type === ApplicationCommandOptionType.SubcommandGroup,
  );
  if (below.length === 0) return [name];
  return below.flatMap((option) => typedOf(`${name} ${option.name}`, option.options));
}
