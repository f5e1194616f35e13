// What a trader and the desk hold, in whole micro-units and cents.

import type { Asset } from '../../../../src/show/market/asset.ts';
import type { Side } from '../../../../src/show/trading/decision.ts';

export interface Held {
  readonly asset: Asset;
  readonly side: Side;
  readonly units: bigint;
  readonly cost: bigint;
  readonly sinceRound: number;
}

export interface DeskHeld {
  readonly asset: Asset;
  readonly side: Side;
  readonly units: bigint;
  readonly mark: bigint;
}
