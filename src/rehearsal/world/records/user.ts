// A user: a viewer of the rehearsal, or the application's own bot user.

export interface UserRecord {
  readonly id: string;
  readonly username: string;
  readonly globalName: string | null;
  readonly bot: boolean;
  /** Background of the drawn avatar, `#rrggbb`. */
  readonly color: string;
  /** A Discord locale such as `en-US`. */
  readonly locale: string;
}
