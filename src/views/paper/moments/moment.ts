// A moment of an episode that a recap may tell: what happened, to whom, in which event, and how surprising it is.

import type { Overruled } from '../../../show/events/bank.ts';
import type { PerformerId } from '../../../show/ids.ts';
import type { Asset } from '../../../show/market/asset.ts';
import type { HaltLevel } from '../../../show/market/halts.ts';
import type { Headline } from '../../../show/market/headlines.ts';
import type { Decision, Side } from '../../../show/trading/decision.ts';

interface Scene {
  readonly round: number;
  /** The number of the event that shows it. */
  readonly seq: number;
  /** Basis points of a trader's equity, or what is as surprising. */
  readonly surprise: number;
  /** Whom it happened to; null: to the market. */
  readonly performer: PerformerId | null;
}

/** What was held as a price moved that way. */
export interface Ride {
  readonly asset: Asset;
  readonly side: Side;
  readonly assetBp: number;
}

export interface Swing extends Scene {
  readonly kind: 'swing';
  readonly performer: PerformerId;
  readonly changeCents: number;
  readonly changeBp: number;
  /** Undefined where the move of one price does not explain it. */
  readonly ride: Ride | undefined;
}
export interface Bust extends Scene {
  readonly kind: 'bankruptcy';
  readonly performer: PerformerId;
  readonly shortfallCents: number;
}
export interface Sale extends Scene {
  readonly kind: 'realised';
  readonly performer: PerformerId;
  readonly cents: number;
}
export interface AudienceStrike extends Scene {
  readonly kind: 'audience';
  readonly performer: null;
  readonly headline: Headline;
  readonly asset: Asset;
  /** What the headline alone did to it, without the rest of the round's move. */
  readonly assetBp: number;
}
export interface Reversal extends Scene {
  readonly kind: 'reversal';
  readonly performer: PerformerId;
  readonly dethroned: PerformerId;
  /** Since the opening bell: by that one leads, whatever one began with. */
  readonly profitCents: number;
  /** How many rounds were still to play. */
  readonly roundsLeft: number;
}
/** Against an ally: a trade the other way, by one who had agreed with the other so far. */
export interface Betrayal extends Scene {
  readonly kind: 'betrayal';
  readonly performer: PerformerId;
  readonly victim: PerformerId;
  readonly decision: Decision;
}
/** Said the one thing, traded the other. */
export interface Lie extends Scene {
  readonly kind: 'lie';
  readonly performer: PerformerId;
  readonly asset: Asset;
  readonly decision: Decision;
}
export interface Halt extends Scene {
  readonly kind: 'halt';
  readonly performer: null;
  readonly level: HaltLevel;
  readonly indexBp: number;
}
export interface MarginCall extends Scene {
  readonly kind: 'margin';
  readonly performer: PerformerId;
  readonly equityCents: number;
  readonly exposureCents: number;
  /** Called: a round to mend it; sold out: it was not mended. */
  readonly outcome: 'called' | 'soldOut';
}
export interface Overruling extends Scene {
  readonly kind: 'overruled';
  readonly event: Overruled;
}

export type Moment =
  | Swing
  | Bust
  | Sale
  | AudienceStrike
  | Reversal
  | Betrayal
  | Lie
  | Halt
  | MarginCall
  | Overruling;

export type MomentOf<Kind extends Moment['kind']> = Extract<Moment, { kind: Kind }>;
