// When the show stands still, goes on, or runs for an hour at the loud pace.

import type { ViewerId } from '../ids.ts';

export interface Paused {
  readonly type: 'paused';
  readonly by: ViewerId;
}
export interface Resumed {
  readonly type: 'resumed';
  readonly by: ViewerId;
  /** How far every deadline moves. */
  readonly shiftMs: number;
}
export interface PowerHourStarted {
  readonly type: 'powerHourStarted';
  readonly by: ViewerId;
  readonly untilMs: number;
  /** The round that was waited for, brought forward; null where none was. */
  readonly nextRoundAtMs: number | null;
}
export interface PowerHourEnded {
  readonly type: 'powerHourEnded';
  /** Who ended it before its time; left out where the clock did. */
  readonly by?: ViewerId;
}
export interface FloorSlept {
  readonly type: 'floorSlept';
}
export interface FloorWoke {
  readonly type: 'floorWoke';
  /** How far every deadline moves. */
  readonly shiftMs: number;
  /** Bells by the hour ring whether anybody sleeps or not: the lock and the closing bell stay where they are. */
  readonly bells?: 'stand';
}

export type StandstillEvent = Paused | Resumed | FloorSlept | FloorWoke | PowerHourStarted | PowerHourEnded;
