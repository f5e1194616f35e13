// A guild: its roles and who is a member with which of them.

export interface RoleRecord {
  readonly id: string;
  readonly name: string;
  /** Permission bits as a decimal string. */
  readonly permissions: string;
  readonly position: number;
  /** The application's own role carries its id. */
  readonly botId: string | null;
  /** Whether anybody may call it. Default: no. */
  readonly mentionable?: boolean;
}

export interface MemberRecord {
  readonly userId: string;
  readonly roles: readonly string[];
  readonly joinedAtMs: number;
}

/** Both have been seen of Discord in outages: 404 with 10003, 403 with 50001. */
export type OutageAnswer = 'unknownChannel' | 'missingAccess';

export interface GuildRecord {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly preferredLocale: string;
  /** @everyone first; its id is the guild's. */
  readonly roles: readonly RoleRecord[];
  readonly members: Readonly<Record<string, MemberRecord>>;
  /** In an outage: the application is told it is unavailable, and requests to it fail. */
  readonly unavailable: boolean;
  /** How requests to its channels fail meanwhile. Default `unknownChannel`. */
  readonly outageAnswer?: OutageAnswer;
}
