// An interaction from the moment a viewer caused it: its token, whether and how it was answered, and the two
// deadlines. https://discord.com/developers/docs/interactions/receiving-and-responding

/** An application must answer within this. */
export const ANSWER_WITHIN_MS = 3_000;
/** Follow-ups and edits end with the token. */
export const TOKEN_LIVES_MS = 15 * 60_000;

export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  /** Discord's InteractionType: 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly createdAtMs: number;
  /** null in a direct message. */
  readonly guildId: string | null;
  readonly channelId: string;
  readonly userId: string;
  /** Of the page's frame, handed back with every news of it. */
  readonly nonce: string;
  /** With subcommands, for "NAME used /…"; empty for components and modals. */
  readonly commandName: string;
  /** The message in whose menu a command was chosen. */
  readonly targetMessageId?: string;
  /** The message whose component was used. */
  readonly sourceMessageId: string | null;
  /** The answer's type (InteractionResponseType), null while unanswered. */
  readonly answeredWith: number | null;
  /** What `@original` means: the answer, or the message a component updated. */
  readonly originalMessageId: string | null;
  /** Of a modal that was shown: what may be submitted. */
  readonly modal: Readonly<Record<string, unknown>> | null;
}

export function isLate(interaction: InteractionRecord, nowMs: number): boolean {
  return nowMs - interaction.createdAtMs > ANSWER_WITHIN_MS;
}

export function isExpired(interaction: InteractionRecord, nowMs: number): boolean {
  return nowMs - interaction.createdAtMs > TOKEN_LIVES_MS;
}
