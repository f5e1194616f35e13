// What the show knows of one viewer, over episodes and seasons. The chips themselves are in the ledger.

import type { PerformerId } from '../ids.ts';
import type { Movement } from '../parlour/movement.ts';
import type { TipsterRecord } from '../parlour/tipster-record.ts';

export interface Viewer {
  readonly lastSeenMs: number;
  /** The guild's calendar day, `YYYY-MM-DD`, of the last daily grant. */
  readonly grantedOn: string;
  /** The day of the last bail-out. */
  readonly bailedOutOn: string;
  /** The most chips this viewer wants to have staked at a time; null: no cap. */
  readonly stakeCapChips: number | null;
  /** No chips can be staked before this time; null: no lock. */
  readonly lockedUntilMs: number | null;
  readonly tipster: TipsterRecord;
  /** The newest movements of the wallet, oldest first. */
  readonly movements: readonly Movement[];
  /** How many headlines of theirs a manager has let through; absent: none. */
  readonly headlinesApproved?: number;
  /** When they last asked a trader something; absent: never, and 0 where that was not answered. */
  readonly askedAtMs?: number;
  /** Whose thoughts this viewer follows. */
  readonly follows: readonly PerformerId[];
}
