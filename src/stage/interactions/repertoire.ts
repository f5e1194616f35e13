// What the house answers: its commands, buttons and forms, each by its name. Finds whose turn it is when something was
// used, and hands on what was used in the handler's own terms.

import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  PrimaryEntryPointCommandInteraction,
} from 'discord.js';
import type { Words } from '../../languages/words.ts';
import { isRejection } from '../../show/rejection.ts';
import { sentence } from '../../views/answers/rejections.ts';
import { type FormKind, readForm, type SentForm, type Written } from '../controls/form.ts';
import { type Press, type PressKind, readPress } from '../controls/press.ts';
import { writtenIn } from '../controls/written.ts';
import type { Call, Typed } from './call.ts';
import type { Command, EntryPoint, FormHandlers, MessageCommand, PressHandlers } from './command.ts';
import type { Choice } from './option.ts';
import type { Reply } from './reply.ts';

const STALE_COMMAND: Stale = { instead: (words) => words.say('answers.staleCommand') };
const STALE_BUTTON: Stale = { instead: (words) => words.say('answers.staleButton') };

/** A command, typed or of a message's menu, a button or a form that a member used. */
export type Used =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | PrimaryEntryPointCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

/** What was used, and who answers it. */
export interface Use {
  /** What the member wrote, as it was written. */
  readonly words: readonly string[];
  /** Whether it proposes a text of the member's own, or is on the way to it. */
  readonly proposes?: true;
  readonly answer: (call: Call) => Promise<Reply>;
}

/** What nobody answers any more, or not about this: what is said instead. */
export interface Stale {
  readonly instead: (words: Words) => string;
}

type Value = Typed['values'][string];

export class Repertoire {
  readonly #commands = new Map<string, Command>();
  readonly #onMessages = new Map<string, MessageCommand>();
  readonly #presses: { -readonly [Kind in PressKind]?: PressHandlers[Kind] } = {};
  #entryPoint: EntryPoint | undefined;
  readonly #forms: { -readonly [Kind in FormKind]?: FormHandlers[Kind] } = {};

  /** Throws where two commands, buttons or forms have one name. */
  constructor(commands: readonly Command[]) {
    for (const command of commands) {
      const { name } = command.definition;
      if (this.#commands.has(name)) throw twice(name);
      this.#commands.set(name, command);
      for (const each of command.onMessages ?? []) this.#addOnMessages(each);
      if (command.entryPoint !== undefined && this.#entryPoint !== undefined) throw twice(name);
      this.#entryPoint ??= command.entryPoint;
      claim(this.#presses, command.presses);
      claim(this.#forms, command.forms);
    }
  }

  #addOnMessages(command: MessageCommand): void {
    const { name } = command.definition;
    if (this.#onMessages.has(name)) throw twice(name);
    this.#onMessages.set(name, command);
  }

  useOf(interaction: Used): Use | Stale {
    if (interaction.isChatInputCommand())
      return this.commandOf(interaction.commandName, typedIn(interaction));
    if (interaction.isMessageContextMenuCommand())
      return this.onMessage(interaction.commandName, interaction.targetId);
    if (interaction.isPrimaryEntryPointCommand()) return this.#launch();
    if (interaction.isButton()) return this.pressOf(interaction.customId);
    return this.formOf(interaction.customId, writtenIn(interaction));
  }

  /** A typed command by its name. */
  commandOf(name: string, typed: Typed): Use | Stale {
    const command = this.#commands.get(name);
    if (command === undefined) return STALE_COMMAND;
    const words = Object.values(typed.values).filter((value) => typeof value === 'string');
    const proposes = PROPOSING.has(name) ? { proposes: true as const } : {};
    return { words, ...proposes, answer: (call) => command.run({ ...call, typed }) };
  }

  /** Whether Discord keeps the command of that name from members who may not manage, where no admin says otherwise. */
  isKept(name: string): boolean {
    const { default_member_permissions: needed = null } = this.#commands.get(name)?.definition ?? {};
    return needed !== null;
  }

  /** A command of a message's menu, used on the message of that id. */
  onMessage(name: string, message: string): Use | Stale {
    const command = this.#onMessages.get(name);
    if (command === undefined) return STALE_COMMAND;
    return { words: [], answer: (call) => command.run({ ...call, message }) };
  }

  /** The press of a button by its custom id. */
  pressOf(customId: string): Use | Stale {
    const press = readPress(customId);
    if (press === undefined) return STALE_BUTTON;
    return isRejection(press) ? { instead: (words) => sentence(words, press) } : this.#press(press);
  }

  /** A form that was sent, by its custom id; `written`: what stands in its fields, by their ids. */
  formOf(customId: string, written: Written): Use | Stale {
    const form = readForm(customId, written);
    if (form === undefined) return STALE_BUTTON;
    if (isRejection(form)) return { instead: (words) => sentence(words, form) };
    const texts = Object.values(written).filter((entered) => typeof entered === 'string');
    return this.#form(form, texts);
  }

  hints(interaction: AutocompleteInteraction, call: Call): readonly Choice[] {
    const { name, value } = interaction.options.getFocused(true);
    const focused = { option: name, value: String(value) };
    const complete = this.#commands.get(interaction.commandName)?.complete;
    return complete?.({ ...call, typed: typedIn(interaction), focused }) ?? [];
  }

  #launch(): Use | Stale {
    const entryPoint = this.#entryPoint;
    return entryPoint === undefined ? STALE_COMMAND : { words: [], answer: (call) => entryPoint.run(call) };
  }

  #press<Kind extends PressKind>(press: Press<Kind>): Use | Stale {
    const handler = this.#presses[press.kind];
    if (handler === undefined) return STALE_BUTTON;
    return { words: [], ...proposal(press), answer: (call) => handler({ ...call, press }) };
  }

  #form<Kind extends FormKind>(form: SentForm<Kind>, words: readonly string[]): Use | Stale {
    const handler = this.#forms[form.kind];
    if (handler === undefined) return STALE_BUTTON;
    return { words, ...proposal(form), answer: (call) => handler({ ...call, form }) };
  }
}

/** Commands with which a member's own words enter the show. */
const PROPOSING: ReadonlySet<string> = new Set(['ask']);
const PROPOSALS: ReadonlySet<PressKind | FormKind> = new Set(['own', 'headline']);

const proposal = ({ kind }: { readonly kind: PressKind | FormKind }): Pick<Use, 'proposes'> =>
  PROPOSALS.has(kind) ? { proposes: true } : {};

/** Adds handlers to those there are; throws where two would answer the same. */
function claim<Handlers extends object>(there: Handlers, more: Partial<Handlers> = {}): void {
  for (const name of Object.keys(more)) if (Object.hasOwn(there, name)) throw twice(name);
  Object.assign(there, more);
}

const twice = (name: string): Error => new Error(`two handlers are called "${name}"`);

const typedIn = ({ options }: ChatInputCommandInteraction | AutocompleteInteraction): Typed => ({
  subcommand: options.getSubcommand(false) ?? undefined,
  values: Object.fromEntries(valuesOf(options.data)),
});

/** Those of a subcommand too. */
const valuesOf = (options: readonly CommandInteractionOption[]): readonly (readonly [string, Value])[] =>
  options.flatMap(({ name, value, options: inner }) => [
    ...(value === undefined ? [] : [[name, value] as const]),
    ...valuesOf(inner ?? []),
  ]);
