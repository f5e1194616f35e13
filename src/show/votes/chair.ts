// The executive's chair: a member sits in it for an episode, breaks the desk's ties, and may override
// the traders outright, but only so often; the circuit breaker holds for the chair as for anybody.

import type { DeskOption } from '../bank/desk.ts';
import type { ViewerId } from '../ids.ts';

export const OVERRIDES_MAX = 3;

export interface Chair {
  readonly viewer: ViewerId;
  /** Times that the chair may still decide against the traders. */
  readonly overridesLeft: number;
  /** What the chair wants of the desk, and in which round. */
  readonly directive: { readonly option: DeskOption; readonly round: number } | null;
}
