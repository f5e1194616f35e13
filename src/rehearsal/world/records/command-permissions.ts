// What a server has said of a command, or of all commands of the application, in Server Settings > Integrations.

export interface CommandPermission {
  /** A role or a member; the server's own id is everybody. */
  readonly id: string;
  /** 1: a role; 2: a member. */
  readonly type: 1 | 2;
  readonly permission: boolean;
}

export interface CommandPermissionsRecord {
  /** `<guild>:<command>`; the application in place of the command stands for all of them. */
  readonly id: string;
  readonly guildId: string;
  readonly commandId: string;
  readonly permissions: readonly CommandPermission[];
}
