// Where the counted votes send the desk, until it has been there.

import type { Bet, Deed } from './deed.ts';

export interface Mandate {
  /** What the executive override must say next; null: there is none. */
  override: Readonly<Record<string, unknown>> | null;
  readonly order: Bet | null;
  readonly refusal: Deed['refusal'];
  allowedCents: number | null;
  traded: boolean;
}
