// Brings viewers' commands, buttons and forms to their handlers, and the handlers' replies back in time.
// Whatever goes wrong, the viewer gets a sentence and the log gets the cause.

import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Client,
  CommandInteractionOption,
  Interaction,
  ModalSubmitInteraction,
} from 'discord.js';
import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js';
import type { Logger } from 'pino';
import { FloorClosing } from '../../director/floor-closing.ts';
import { FloorStopped } from '../../director/floor-stopped.ts';
import type { Clock, Floors } from '../../director/ports.ts';
import { FloorHeldUp } from '../../director/waiting/floor-held-up.ts';
import { isAway } from '../../journal/faults/journal-unavailable.ts';
import { cutAtWord } from '../../letters/cut.ts';
import { guildId, type InteractionId, interactionId, viewerId } from '../../show/ids.ts';
import { heldUpAnswer, NOTE_WAITS, OUT_OF_REACH, standStillAnswer } from '../../views/floor/standstill.ts';
import {
  CHOICE_NAME_LENGTH_MAX,
  CHOICES_MAX,
  FIRST_ANSWER_WITHIN_MS,
} from '../../views/words/discord-limits.ts';
import { faultOf } from '../edge/fault.ts';
import { isRefused } from '../filter/filter.ts';
import { Answer, type DeferAs } from './answer.ts';
import { AnswerTooLate } from './answer-too-late.ts';
import type { Call, Choice, Command, Reply } from './command.ts';
import type { Production } from './production.ts';

type Press = (call: Call) => Promise<Reply>;
type Used = ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/** What the date of an answer, in whole seconds, may be wrong by. */
const AGE_INEXACT_MS = 1_000;
const SORRY =
  'Sorry, that went wrong on my side, and I cannot tell whether it was done: look first, then try again.';
/** Within the 3 s that Discord allows, and after an answer has been deferred. */
const SAID_AFTER_MS = 2_000;
const NOT_HERE = 'Bullpen plays in servers: use this command in a channel of one.';
const CLOSING =
  'The house is closing its doors for a moment: nothing was changed. Try again when I am back online.';
const NOT_OPEN_YET = 'The house is just opening its doors: try again in a few seconds.';
const STALE_COMMAND = 'This command is not played any more: see /help for those that are.';
const OTHER_WORDS = 'That did not get past the filter, so nobody has seen it: choose other words.';
const STALE_BUTTON =
  'This button is from an earlier show and does nothing any more: see /help for what does.';

export interface InteractionsOptions {
  readonly client: Client;
  readonly commands: readonly Command[];
  /** Buttons and forms of the stage itself, by the first part of their id. */
  readonly presses: Readonly<Record<string, Press>>;
  readonly floors: () => Floors | undefined;
  readonly production: Production;
  /** Run before a guild's calls: whatever they read at once must have been loaded. */
  readonly prepare: (guild: string) => Promise<void>;
  /** Whether anything that was to be remembered waits for a store that is away. */
  readonly isWaiting: () => boolean;
  /** How old an interaction is by Discord's clock; undefined where that cannot be told. */
  readonly ageMs?: (interaction: string) => number | undefined;
  readonly clock: Clock;
  readonly log: Logger;
}

export class Interactions {
  readonly #options: InteractionsOptions;
  readonly #commands = new Map<string, Command>();
  readonly #presses = new Map<string, Press>();
  /** Answers of the calls that are being handled. */
  readonly #open = new Map<InteractionId, Answer>();

  /** Throws where two commands, or two buttons, have one name. */
  constructor(options: InteractionsOptions) {
    this.#options = options;
    for (const command of options.commands) {
      claim(this.#commands, command.definition.name, command);
      for (const [name, press] of Object.entries(command.presses ?? {})) claim(this.#presses, name, press);
    }
    for (const [name, press] of Object.entries(options.presses)) claim(this.#presses, name, press);
  }

  /** The answer of a call that is being handled. */
  answerOf({ interaction }: Pick<Call, 'interaction'>): Answer | undefined {
    return this.#open.get(interaction);
  }

  /** Never rejects. */
  async take(interaction: Interaction): Promise<void> {
    const { log, ageMs } = this.#options;
    try {
      const age = ageMs?.(interaction.id) ?? 0;
      if (age < FIRST_ANSWER_WITHIN_MS + AGE_INEXACT_MS) return await this.#dispatch(interaction);
      log.info({ guild: interaction.guildId, age }, 'an interaction came too late to be answered: let go');
    } catch (err) {
      // Of what Discord sent, something was not as it always is.
      log.error({ err, guild: interaction.guildId }, 'an interaction was malformed and is lost');
    }
  }

  async #dispatch(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return this.#complete(interaction);
    if (interaction.isChatInputCommand()) {
      const command = this.#commands.get(interaction.commandName);
      return this.#handle(interaction, command?.deferAs ?? 'private', command?.run.bind(command));
    }
    if (interaction.isButton() || interaction.isModalSubmit()) {
      const press = this.#presses.get(interaction.customId.split(':')[0] ?? '');
      return this.#handle(interaction, interaction.isButton() ? 'update' : 'private', press);
    }
  }

  async #handle(interaction: Used, deferAs: DeferAs, handler: Press | undefined): Promise<void> {
    const { client, clock, log } = this.#options;
    const answer = new Answer(interaction, { client, clock, log, deferAs });
    const id = interactionId(interaction.id);
    this.#open.set(id, answer);
    const stopWaiting = clock.at(clock.nowMs() + SAID_AFTER_MS, () => {
      // A note waits for the store; the answer proper follows when it is written.
      if (!answer.given && this.#options.isWaiting()) void this.#apologise(answer, NOTE_WAITS);
    });
    try {
      await answer.give(await this.#reply(interaction, handler));
    } catch (err) {
      await this.#settle(err, interaction, answer);
    } finally {
      stopWaiting();
      this.#open.delete(id);
    }
  }

  /** The last clicks before the house closes, and those that nobody waits for, are no faults. */
  async #settle(err: unknown, interaction: Used, answer: Answer): Promise<void> {
    const { log } = this.#options;
    const used = interaction.isChatInputCommand() ? interaction.commandName : interaction.customId;
    const { guildId: guild } = interaction;
    if (err instanceof FloorClosing) return this.#apologise(answer, CLOSING);
    if (err instanceof AnswerTooLate) {
      log.warn({ why: err.message, guild, used }, 'an interaction could not be answered in time: let go');
      return;
    }
    const fault = faultOf(err);
    const why = reasonFor(err);
    // The show has said in the log why it waits or stands; one line for each press would bury that.
    if (why === undefined) log.error({ err, guild, used, fault }, 'an interaction failed');
    else log.debug({ err, guild, used }, 'an interaction came at a bad time');
    // Where the interaction itself is gone, there is nobody left to tell.
    if (fault !== 'gone') await this.#apologise(answer, why ?? SORRY);
  }

  async #reply(interaction: Used, handler: Press | undefined): Promise<Reply> {
    const { guildId: guild } = interaction;
    const floors = this.#options.floors();
    if (guild === null) return privately(NOT_HERE);
    if (handler === undefined)
      return privately(interaction.isChatInputCommand() ? STALE_COMMAND : STALE_BUTTON);
    if (floors === undefined) return privately(NOT_OPEN_YET);
    if (typedIn(interaction).some(isRefused)) return privately(OTHER_WORDS);
    await this.#options.prepare(guild);
    return handler(this.#call(interaction, guild, floors));
  }

  async #apologise(answer: Answer, words: string): Promise<void> {
    try {
      await answer.give(privately(words));
    } catch (err) {
      this.#options.log.warn({ err }, 'an apology could not be delivered');
    }
  }

  #call(interaction: Used | AutocompleteInteraction, guild: string, floors: Floors): Call {
    const { clock, production } = this.#options;
    const id = guildId(guild);
    return {
      guild: id,
      viewer: viewerId(interaction.user.id),
      viewerName: interaction.user.displayName,
      interaction: interactionId(interaction.id),
      channelId: interaction.channelId ?? '',
      atMs: clock.nowMs(),
      locale: interaction.locale,
      show: floors.show(id),
      isManager: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
      subcommand:
        'options' in interaction ? (interaction.options.getSubcommand(false) ?? undefined) : undefined,
      floors,
      production,
      args: 'customId' in interaction ? interaction.customId.split(':').slice(1) : [],
      ...readersOf(interaction),
    };
  }

  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    const { log } = this.#options;
    try {
      const choices = this.#choices(interaction);
      await interaction.respond(
        choices
          .slice(0, CHOICES_MAX)
          .map(({ name, value }) => ({ name: cutAtWord(name, CHOICE_NAME_LENGTH_MAX), value })),
      );
    } catch (err) {
      // A hint that comes late is no loss: the next letter asks again.
      log.debug({ err, guild: interaction.guildId }, 'an autocomplete was not answered');
    }
  }

  #choices(interaction: AutocompleteInteraction): readonly Choice[] {
    const command = this.#commands.get(interaction.commandName);
    const floors = this.#options.floors();
    if (command?.complete === undefined || floors === undefined || interaction.guildId === null) return [];
    const { name, value } = interaction.options.getFocused(true);
    const call = this.#call(interaction, interaction.guildId, floors);
    return command.complete(call, { option: name, value: String(value) });
  }
}

/** What is known to have become of the wish, in a sentence; undefined where nobody knows. */
function reasonFor(error: unknown): string | undefined {
  if (error instanceof FloorHeldUp) return heldUpAnswer(error.wish);
  if (error instanceof FloorStopped) return standStillAnswer(error.why);
  return isAway(error) ? OUT_OF_REACH : undefined;
}

const privately = (text: string): Reply => ({ kind: 'private', text });

/** What members write is checked before it enters the show, where the minds would hear it: of forms and of options. */
function typedIn(interaction: Used): readonly string[] {
  if (interaction.isModalSubmit()) {
    const { fields } = interaction;
    return fields.fields.map((field) => fields.getTextInputValue(field.customId));
  }
  return interaction.isChatInputCommand() ? textsOf(interaction.options.data) : [];
}

const textsOf = (options: readonly CommandInteractionOption[]): readonly string[] =>
  options.flatMap(({ value, options: inner }) => [
    ...(typeof value === 'string' ? [value] : []),
    ...textsOf(inner ?? []),
  ]);

function claim<Value>(names: Map<string, Value>, name: string, value: Value): void {
  if (names.has(name)) throw new Error(`two handlers are called "${name}"`);
  names.set(name, value);
}

function readersOf(interaction: Used | AutocompleteInteraction): Pick<Call, 'text' | 'integer' | 'field'> {
  return {
    text: (option) => {
      if (!('options' in interaction)) return undefined;
      const found = interaction.options.get(option);
      return found?.value === undefined ? undefined : String(found.value);
    },
    integer: (option) => {
      if (!('options' in interaction)) return undefined;
      const found = interaction.options.get(option);
      if (found?.type !== ApplicationCommandOptionType.Integer) return undefined;
      return typeof found.value === 'number' ? found.value : undefined;
    },
    field: (id) => {
      if (!interaction.isModalSubmit()) return '';
      return interaction.fields.fields.has(id) ? interaction.fields.getTextInputValue(id) : '';
    },
  };
}
