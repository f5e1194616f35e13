// An order that is due: what is left to sell, what is left to enter, and what forbids it.

import type { Asset } from '../../../../src/show/market/asset.ts';
import type { Side } from '../../../../src/show/trading/decision.ts';

export interface Bet {
  readonly asset: Asset;
  readonly side: Side;
  readonly units: bigint;
}

export interface Deed {
  readonly performer: string;
  /** Still to be sold of what is held. */
  leave: bigint;
  /** Still to be entered. */
  enter: Bet | null;
  readonly refusal: { readonly asset: Asset; readonly why: 'marketHalted' | 'assetHalted' } | null;
  /** Cents that the circuit breaker left of the entry; null: it did not object. */
  allowedCents: number | null;
}
