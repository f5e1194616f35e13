// What the regulator's mind returns: it watches, or wants a warning, a fine or a halt. What it may is in regulator.ts.

import type { Performer, Room } from '../cast/cast.ts';
import { ROOMS, traders } from '../cast/cast.ts';
import type { PerformerId } from '../ids.ts';
import type { Asset } from '../market/asset.ts';
import { ASSETS } from '../market/asset.ts';
import { lineFault } from '../speech/line.ts';

export const ACTIONS = ['watch', 'warn', 'fine', 'halt'] as const;
export type Action = (typeof ACTIONS)[number];
/** Percent of the trader's equity. */
export const FINES_PERCENT = [1, 2] as const;

/** What the regulator's mind returns. */
export interface Supervision {
  /** Private, at most 160 characters. */
  readonly thought: string;
  readonly action: Action;
  /** Whom a warning or a fine is for; any trader where the action is another. */
  readonly whom: PerformerId;
  /** What a halt is for; any asset where the action is another. */
  readonly asset: Asset;
  readonly finePercent: (typeof FINES_PERCENT)[number];
  /** Public, at most 160 characters; said in the room where the regulator stands. */
  readonly speech: string;
  readonly location: Room;
}

/** What is wrong with a supervision, or undefined. */
export function supervisionFault(cast: readonly Performer[], wish: Supervision): string | undefined {
  if (typeof wish !== 'object' || wish === null) return 'it is no object';
  if (!ACTIONS.includes(wish.action)) return `action is ${wish.action}`;
  if (!traders(cast).some(({ id }) => id === wish.whom)) return `whom is ${wish.whom}`;
  if (!ASSETS.includes(wish.asset)) return `asset is ${wish.asset}`;
  if (!FINES_PERCENT.includes(wish.finePercent)) return `finePercent is ${wish.finePercent}`;
  if (!ROOMS.includes(wish.location)) return `location is ${wish.location}`;
  return lineFault('thought', wish.thought) ?? lineFault('speech', wish.speech);
}
