// An incoming webhook of a channel.

export interface WebhookRecord {
  readonly id: string;
  readonly token: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly name: string;
  /** Hash of its picture. */
  readonly avatar: string | null;
  readonly creatorId: string;
}
