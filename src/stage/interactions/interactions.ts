// Brings viewers' commands, buttons and forms to their handlers, and the handlers' replies back in time.
// Whatever goes wrong, the viewer gets a sentence and the log gets the cause.

import type { AutocompleteInteraction, Client, Interaction } from 'discord.js';
import { FloorClosing } from '../../director/floor-closing.ts';
import type { Clock, Floors } from '../../director/ports.ts';
import { languageOf } from '../../languages/language.ts';
import { type Words, wordsOf } from '../../languages/words.ts';
import { cutAtWord } from '../../letters/cut.ts';
import { guildId, interactionId, viewerId } from '../../show/ids.ts';
import {
  CHOICE_NAME_LENGTH_MAX,
  CHOICES_MAX,
  FIRST_ANSWER_WITHIN_MS,
} from '../../views/words/discord-limits.ts';
import { floorWords } from '../../views/words/floor-words.ts';
import { AnswerTooLate } from '../edge/answer-too-late.ts';
import { faultOf } from '../edge/fault.ts';
import type { RefusedTexts } from '../filter/refused-texts.ts';
import type { Feeds } from '../floor/feeds.ts';
import type { Writing } from '../posting/payload.ts';
import { Answer } from './answer.ts';
import { Answering, reasonFor } from './answering/answering.ts';
import type { Noticed } from './answering/notices.ts';
import type { Asks } from './asks.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { rightsOf } from './member-rights.ts';
import type { Choice } from './option.ts';
import type { Production } from './production.ts';
import { Repertoire, type Used } from './repertoire.ts';
import { type Feeding, privately, type Reply } from './reply.ts';

/** What the date of an answer, in whole seconds, may be wrong by. */
const AGE_INEXACT_MS = 1_000;
/** Within the 3 s that Discord allows, and after an answer has been deferred. */
const SAID_AFTER_MS = 2_000;

export interface InteractionsOptions extends Writing {
  readonly client: Client;
  readonly commands: readonly Command[];
  /** Shows thoughts, and keeps them up to date. */
  readonly feeds: Pick<Feeds, 'contentOf' | 'keep'>;
  /** Brings the answers to members' questions. */
  readonly asks: Pick<Asks, 'keep' | 'take'>;
  readonly floors: () => Floors | undefined;
  readonly production: Production;
  readonly refusedTexts: Pick<RefusedTexts, 'barredUntilMs' | 'note'>;
  /** Run before a guild's calls: whatever they read at once must have been loaded. */
  readonly prepare: (guild: string) => Promise<void>;
  /** Whether anything that was to be remembered waits for a store that is away. */
  readonly isWaiting: () => boolean;
  /** How old an interaction is by Discord's clock; undefined where that cannot be told. */
  readonly ageMs?: (interaction: string) => number | undefined;
  readonly clock: Clock;
}

export class Interactions {
  readonly #options: InteractionsOptions;
  readonly #repertoire: Repertoire;
  readonly #answering: Answering;

  /** Throws where two commands, or two buttons, have one name. */
  constructor(options: InteractionsOptions) {
    this.#options = options;
    this.#repertoire = new Repertoire(options.commands);
    this.#answering = new Answering(options);
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
    if (interaction.isAutocomplete()) return this.#hint(interaction);
    if (
      interaction.isChatInputCommand() ||
      interaction.isMessageContextMenuCommand() ||
      interaction.isPrimaryEntryPointCommand() ||
      interaction.isButton() ||
      interaction.isModalSubmit()
    )
      return this.#handle(interaction);
  }

  async #handle(interaction: Used): Promise<void> {
    const { client, clock, mentions, log } = this.#options;
    const deferAs = interaction.isButton() ? 'update' : 'private';
    const words = wordsFor(interaction);
    const answer = new Answer(interaction, {
      ...{ client, clock, mentions, log, deferAs, words },
      floorWords: () => this.#floorWords(interaction),
    });
    const stopWaiting = clock.at(clock.nowMs() + SAID_AFTER_MS, () => {
      // A note waits for the store; the answer proper follows when it is written.
      if (!answer.given && this.#options.isWaiting())
        void this.#apologise(answer, words.say('standstill.noteWaits'));
    });
    try {
      const { reply, told } = await this.#reply(interaction, answer);
      await (reply.kind === 'feed' ? this.#feed(reply, answer) : answer.give(reply));
      if ('awaits' in reply && reply.awaits !== undefined)
        await this.#options.asks.keep(reply.awaits, answer.token);
      await told?.(log);
      if ('next' in reply && reply.next !== undefined) await answer.replace(await reply.next());
    } catch (err) {
      await this.#settle(err, interaction, answer);
    } finally {
      stopWaiting();
    }
  }

  /** In a server without a show everybody reads what whoever asks does. */
  #floorWords(interaction: Used): Words {
    const { guildId: guild } = interaction;
    const show = guild === null ? undefined : this.#options.floors()?.show(guildId(guild));
    return show === undefined ? wordsFor(interaction) : floorWords(show);
  }

  /** The last clicks before the house closes, and those that nobody waits for, are no faults. */
  async #settle(err: unknown, interaction: Used, answer: Answer): Promise<void> {
    const { log } = this.#options;
    const used = interaction.isCommand() ? interaction.commandName : interaction.customId;
    const { guildId: guild } = interaction;
    const words = wordsFor(interaction);
    if (err instanceof FloorClosing) return this.#apologise(answer, words.say('answers.closing'));
    if (err instanceof AnswerTooLate) {
      log.warn({ why: err.message, guild, used }, 'an interaction could not be answered in time: let go');
      return;
    }
    const fault = faultOf(err);
    const why = reasonFor(words, err);
    // The show has said in the log why it waits or stands; one line for each press would bury that.
    if (why === undefined) log.error({ err, guild, used, fault }, 'an interaction failed');
    else log.debug({ err, guild, used }, 'an interaction came at a bad time');
    // Where the interaction itself is gone, there is nobody left to tell.
    if (fault !== 'gone') await this.#apologise(answer, why ?? words.say('answers.sorry'));
  }

  async #reply(interaction: Used, answer: Answer): Promise<Noticed<Reply>> {
    const { guildId: guild } = interaction;
    const words = wordsFor(interaction);
    if (guild === null) return { reply: privately(words.say('answers.notHere')) };
    return this.#answering.replyTo(this.#repertoire.useOf(interaction), {
      ...{ guild: guildId(guild), words, onPrivateMessage: answer.onPrivateMessage },
      callIn: (floors) => this.#call(interaction, guild, floors),
    });
  }

  async #feed({ follower, shownAs }: Feeding, answer: Answer): Promise<void> {
    const { feeds, floors } = this.#options;
    // A thought must never replace what others can read.
    const kind = shownAs === 'update' && !answer.onPrivateMessage ? 'private' : shownAs;
    await answer.give({ kind, ...feeds.contentOf(floors()?.show(follower.guild), follower) });
    await feeds.keep(follower, answer.token);
  }

  async #apologise(answer: Answer, words: string): Promise<void> {
    try {
      await answer.give(privately(words));
    } catch (err) {
      this.#options.log.warn({ err, guild: answer.guild }, 'an apology could not be delivered');
    }
  }

  #call(interaction: Used | AutocompleteInteraction, guild: string, floors: Floors): Call {
    const { clock, production } = this.#options;
    const id = guildId(guild);
    return {
      guild: id,
      viewer: viewerId(interaction.user.id),
      interaction: interactionId(interaction.id),
      channelId: interaction.channelId ?? '',
      atMs: clock.nowMs(),
      words: wordsFor(interaction),
      show: floors.show(id),
      ...rightsOf(interaction),
      floors,
      production,
    };
  }

  async #hint(interaction: AutocompleteInteraction): Promise<void> {
    const { log } = this.#options;
    try {
      if (interaction.guildId !== null) await this.#options.floors()?.wake(guildId(interaction.guildId));
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
    const floors = this.#options.floors();
    const { guildId: guild } = interaction;
    if (floors === undefined || guild === null) return [];
    return this.#repertoire.hints(interaction, this.#call(interaction, guild, floors));
  }
}

/** In the language of the member who used it. */
const wordsFor = ({ locale }: Pick<Interaction, 'locale'>): Words => wordsOf(languageOf(locale));
