// A message as it is kept. Its picture addresses are made when it is shown, so that they hold on any port.
import type { APIEmbed } from 'discord-api-types/v10';

export interface MessageAuthor {
  /** A user's id, or the webhook's. */
  readonly id: string;
  readonly name: string;
  /** A webhook's picture: the hash of an uploaded one, or null. */
  readonly avatar: string | null;
  /** `avatar_url` of a webhook's execution. */
  readonly avatarUrl: string | null;
}

export interface MessageInteraction {
  readonly id: string;
  readonly type: number;
  readonly userId: string;
  readonly commandName: string;
  readonly targetMessageId?: string;
}

export interface MessageRecord {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly type: number;
  readonly author: MessageAuthor;
  readonly webhookId: string | null;
  readonly applicationId: string | null;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly attachmentIds: readonly string[];
  readonly components: readonly Readonly<Record<string, unknown>>[];
  readonly flags: number;
  readonly tts: boolean;
  readonly editedAtMs: number | null;
  readonly pinned: boolean;
  readonly nonce: string | null;
  readonly mentions: readonly string[];
  readonly replyTo: string | null;
  readonly threadId: string | null;
  /** Only this user sees it. */
  readonly ephemeralFor: string | null;
  /** The token of the interaction it answers; edits through `@original` and follow-ups need it. */
  readonly interactionToken: string | null;
  readonly interaction: MessageInteraction | null;
}
