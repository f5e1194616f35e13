// A channel of a guild, a thread in one, or a direct message with the application.

export interface OverwriteRecord {
  readonly id: string;
  /** 0 a role, 1 a member. */
  readonly type: number;
  /** Permission bits as decimal strings. */
  readonly allow: string;
  readonly deny: string;
}

export interface ThreadState {
  readonly archived: boolean;
  readonly locked: boolean;
  readonly autoArchiveMinutes: number;
  readonly archiveChangedAtMs: number;
  readonly messageCount: number;
}

export interface ChannelRecord {
  readonly id: string;
  /** null in a direct message. */
  readonly guildId: string | null;
  /** Discord's ChannelType. */
  readonly type: number;
  readonly name: string;
  readonly parentId: string | null;
  readonly position: number;
  readonly topic: string | null;
  readonly nsfw: boolean;
  readonly rateLimitPerUserSeconds: number;
  readonly overwrites: readonly OverwriteRecord[];
  readonly lastMessageId: string | null;
  readonly ownerId: string | null;
  readonly thread: ThreadState | null;
  /** Of a direct message: the one who is not the application. */
  readonly recipientId: string | null;
}

const threadTypes = [10, 11, 12];

export function isThread(channel: ChannelRecord): boolean {
  return threadTypes.includes(channel.type);
}

/** Whether messages can be written there: text, announcement, direct message, thread. */
export function holdsMessages(channel: ChannelRecord): boolean {
  return [0, 1, 5].includes(channel.type) || isThread(channel);
}
