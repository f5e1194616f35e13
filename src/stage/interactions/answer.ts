// The answer to one interaction: within 3 s whatever the handler does. What is not ready in time is deferred
// and edited in later; a defer fixes whether the answer is private, so the other kind follows as a second message.
// https://discord.com/developers/docs/interactions/receiving-and-responding

import type { Client, Interaction } from 'discord.js';
import {
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Clock } from '../../director/ports.ts';
import type { Words } from '../../languages/words.ts';
import { FIRST_ANSWER_WITHIN_MS, isAnsweredInTime } from '../../views/words/discord-limits.ts';
import { modalOf } from '../controls/modal-payload.ts';
import { AnswerTooLate } from '../edge/answer-too-late.ts';
import { payloadOf, type Writing } from '../posting/payload.ts';
import { isOnPrivateMessage } from './member-rights.ts';
import type { Asking, Launching, Shown } from './reply.ts';

/** Half of what Discord allows, so that the defer itself still arrives in time. */
const DEFER_AFTER_MS = FIRST_ANSWER_WITHIN_MS / 2;

/** How the answer would be deferred: as a new message for this viewer alone, or as that of the pressed button. */
export type DeferAs = 'private' | 'update';

export interface AnswerOptions extends Writing {
  readonly client: Client;
  readonly clock: Clock;
  readonly deferAs: DeferAs;
  /** The member's. */
  readonly words: Words;
  /** Those of the floor, for what others read too. */
  readonly floorWords: () => Words;
}

export class Answer {
  readonly #interaction: Interaction;
  readonly #options: AnswerOptions;
  readonly #stopWaiting: () => void;
  readonly #receivedAtMs: number;
  #deferral: Promise<void> | undefined;
  /** What Discord has taken: until it has taken something, there is nothing to edit or to follow. */
  #taken: 'nothing' | 'deferral' | 'answer' = 'nothing';
  #given = false;

  /** Starts the time: create it as soon as the interaction arrives. */
  constructor(interaction: Interaction, options: AnswerOptions) {
    this.#interaction = interaction;
    this.#options = options;
    this.#receivedAtMs = options.clock.nowMs();
    this.#stopWaiting = options.clock.at(options.clock.nowMs() + DEFER_AFTER_MS, () => this.#defer());
  }

  /** The interaction's token, good for 15 minutes. */
  get guild(): string | null {
    return this.#interaction.guildId;
  }

  get token(): string {
    return this.#interaction.token;
  }

  get given(): boolean {
    return this.#given;
  }

  /** Whether a button was pressed, or a form opened, under a message that only this viewer sees. */
  get onPrivateMessage(): boolean {
    return isOnPrivateMessage(this.#interaction);
  }

  /**
   * Gives the reply; a second one follows the first as a message of its own, or takes its place where Discord did not
   * take the first. Rejects where Discord refuses it, and with AnswerTooLate where nobody waits any more.
   */
  async give(reply: Shown | Asking | Launching): Promise<void> {
    this.#stopWaiting();
    this.#given = true;
    await this.#deferral;
    if (reply.kind === 'modal') return this.#openForm(reply);
    if (reply.kind === 'launch') return this.#launch();
    if (reply.kind === 'tally') return this.#giveTally(reply);
    if (this.#taken === 'answer') return this.#followUp(reply);
    if (this.#taken === 'deferral') return this.#giveLate(reply);
    const type =
      reply.kind === 'update'
        ? InteractionResponseType.UpdateMessage
        : InteractionResponseType.ChannelMessageWithSource;
    const { body, files } = this.#payload({ ...reply, ephemeral: reply.kind === 'private' });
    const first = await this.#respond({ type, data: body }, files);
    // Where only the confirmation of an earlier try was lost: the answer is there, or "thinking…" is.
    if (first === 'taken before' && this.#deferral !== undefined) await this.#giveLate(reply);
  }

  /** What took its time: in the place of the answer that said so. */
  replace(reply: Shown): Promise<void> {
    return this.#edit(reply);
  }

  /** The message of a vote has one writer, or an older tally would land on a newer one, and each vote edit it twice. */
  async #giveTally(reply: Shown): Promise<void> {
    const isDeferred = this.#taken === 'deferral';
    if (isDeferred && this.#options.deferAs === 'private') return this.#giveLate(reply);
    if (isDeferred && this.onPrivateMessage) return this.#giveLate({ ...reply, kind: 'update' });
    if (isDeferred) return;
    const { body, files } = this.#payload(reply);
    await (this.onPrivateMessage
      ? this.#respond({ type: InteractionResponseType.UpdateMessage, data: body }, files)
      : this.#respond({ type: InteractionResponseType.DeferredMessageUpdate }, []));
  }

  async #openForm(reply: Asking): Promise<void> {
    if (this.#taken === 'deferral')
      return this.#giveLate({ kind: 'private', text: this.#options.words.say('answers.tooSlowForAForm') });
    const data = modalOf(this.#options.words, reply.modal, this.#options.log);
    await this.#respond({ type: InteractionResponseType.Modal, data }, []);
  }

  /** Nothing else opens an Activity: a deferred answer can no more. */
  async #launch(): Promise<void> {
    if (this.#taken === 'deferral')
      return this.#giveLate({ kind: 'private', text: this.#options.words.say('launch.tooSlow') });
    await this.#respond({ type: InteractionResponseType.LaunchActivity }, []);
  }

  #defer(): void {
    const { deferAs, log } = this.#options;
    const body =
      deferAs === 'update'
        ? { type: InteractionResponseType.DeferredMessageUpdate }
        : {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            data: { flags: MessageFlags.Ephemeral },
          };
    this.#deferral = this.#respond(body, [], 'deferral').then(
      () => undefined,
      (err) =>
        log.warn(
          { err, guild: this.guild, interaction: this.#interaction.id },
          'an answer could not be deferred',
        ),
    );
  }

  async #giveLate(reply: Shown): Promise<void> {
    this.#taken = 'answer';
    const { deferAs } = this.#options;
    if (reply.kind === deferAs) return this.#edit(reply);
    if (deferAs === 'update') return this.#followUp(reply);
    if (reply.kind === 'update' || reply.kind === 'tally') return this.#edit(reply);
    // "Thinking…" cannot change its kind, and the first follow-up would only fill it in: it is filled in,
    // the answer follows in the right kind, and it goes.
    await this.#edit({ kind: deferAs, text: this.#options.words.say('answers.hereItComes') });
    await this.#followUp(reply);
    await this.#options.client.rest.delete(this.#original(), { auth: false });
  }

  async #edit(reply: Shown): Promise<void> {
    const { body, files } = this.#payload(reply);
    await this.#options.client.rest.patch(this.#original(), { body, files, auth: false });
  }

  async #followUp(reply: Shown): Promise<void> {
    const { body, files } = this.#payload({ ...reply, ephemeral: reply.kind !== 'public' });
    const route = Routes.webhook(this.#interaction.applicationId, this.#interaction.token);
    await this.#options.client.rest.post(route, { body, files, auth: false });
  }

  #payload(reply: Shown & { readonly ephemeral?: boolean }): ReturnType<typeof payloadOf> {
    const { words, floorWords } = this.#options;
    const isOwn = reply.kind === 'private' || (reply.kind !== 'public' && this.onPrivateMessage);
    return payloadOf(isOwn ? words : floorWords(), reply, this.#options);
  }

  #original(): ReturnType<typeof Routes.webhookMessage> {
    return Routes.webhookMessage(this.#interaction.applicationId, this.#interaction.token, '@original');
  }

  /** The first word. Discord counts an answer that comes too late, so it is not sent. */
  async #respond(
    body: object,
    files: ReturnType<typeof payloadOf>['files'],
    as: 'deferral' | 'answer' = 'answer',
  ): Promise<'taken' | 'taken before'> {
    const ageMs = this.#options.clock.nowMs() - this.#receivedAtMs;
    if (!isAnsweredInTime(ageMs)) throw new AnswerTooLate(ageMs);
    const route = Routes.interactionCallback(this.#interaction.id, this.#interaction.token);
    try {
      await this.#options.client.rest.post(route, { body, files, auth: false });
      this.#taken = as;
      return 'taken';
    } catch (error) {
      if (!isTakenBefore(error)) throw error;
      this.#taken = 'answer';
      return 'taken before';
    }
  }
}

const isTakenBefore = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
