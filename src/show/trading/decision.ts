// What a mind returns for a turn: what it thinks, what it does, what it says.

import type { Room } from '../cast/cast.ts';
import { ROOMS } from '../cast/cast.ts';
import type { Asset } from '../market/asset.ts';
import { ASSETS } from '../market/asset.ts';
import { lineFault } from '../speech/line.ts';

export type Side = 'long' | 'short';
export type Conviction = 1 | 2 | 3;

export interface Decision {
  /** Private, at most 160 characters. */
  readonly thought: string;
  readonly trade: Asset | 'Hold';
  readonly side: Side;
  /** Target exposure: 25, 50 or 100% of equity, times the leverage limit. */
  readonly conviction: Conviction;
  /** What is done beside it, as one of the question's acts says it; nothing where absent. */
  readonly act?: string;
  /** Public, at most 160 characters; said in the room where the performer stands. */
  readonly speech: string;
  /** Where the performer goes when its turn ends. */
  readonly location: Room;
}

/** What is wrong with a decision, or undefined. The last check before the rules act on it. */
export function decisionFault(decision: Decision): string | undefined {
  if (typeof decision !== 'object' || decision === null) return 'it is no object';
  if (![...ASSETS, 'Hold'].includes(decision.trade)) return `trade is ${decision.trade}`;
  if (decision.side !== 'long' && decision.side !== 'short') return `side is ${decision.side}`;
  if (![1, 2, 3].includes(decision.conviction)) return `conviction is ${decision.conviction}`;
  if (!ROOMS.includes(decision.location)) return `location is ${decision.location}`;
  if (decision.act !== undefined && typeof decision.act !== 'string') return 'act is no text';
  return lineFault('thought', decision.thought) ?? lineFault('speech', decision.speech);
}
