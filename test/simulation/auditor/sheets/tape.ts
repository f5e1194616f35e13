// The beginning of a round, as far as it went: the news, the move, the fees, and what must follow from them.

import type { Headline } from '../../../../src/show/market/headlines.ts';

export interface Tape {
  /** What the newspaper was set to print, until it is out; null: nothing, undefined: it is out, or was never set. */
  news: Headline | null | undefined;
  moved: boolean;
  /** What each trader owes for the round, until it is charged. */
  readonly carry: Map<string, { readonly interest: bigint; readonly fee: bigint }>;
  /** What must happen to whom; null until the fees are in. */
  scenes: Map<string, 'bankrupt' | 'called' | 'restored' | 'liquidated'> | null;
  /** Whose position is sold next. */
  sold: string | null;
  /** The circuit breaker is about to cut a standing exposure. */
  standing: { readonly who: string; readonly allowedCents: number } | null;
}

export const newTape = (news: Tape['news']): Tape => ({
  news,
  moved: false,
  carry: new Map(),
  scenes: null,
  sold: null,
  standing: null,
});
