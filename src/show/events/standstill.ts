// When the show stands still, goes on, or runs for an hour at the loud pace; and what each makes of the show.

import type { ViewerId } from '../ids.ts';
import type { Show } from '../state/show.ts';
import { withEpisode } from '../state/show.ts';
import type { Folds } from './fold.ts';

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

export const standstillFolds = {
  paused: (show, _, atMs) => ({ ...show, pausedSinceMs: atMs }),
  resumed: (show, { shiftMs }) => ({
    ...shifted(show, { shiftMs, bellsMs: shiftMs }),
    pausedSinceMs: null,
  }),
  floorSlept: (show, _, atMs) => ({ ...show, asleepSinceMs: atMs }),
  floorWoke: (show, { shiftMs, bells }) => ({
    ...shifted(show, { shiftMs, bellsMs: bells === 'stand' ? 0 : shiftMs }),
    asleepSinceMs: null,
  }),
  powerHourStarted: (show, { untilMs, nextRoundAtMs }) => {
    const loud = { ...show, powerHourUntilMs: untilMs };
    return nextRoundAtMs === null ? loud : withEpisode(loud, () => ({ nextRoundAtMs }));
  },
  powerHourEnded: (show) => ({ ...show, powerHourUntilMs: null }),
} satisfies Folds<StandstillEvent>;

/** Every deadline moves by as long as the clock stood still; bells by the hour do not where a floor only slept. */
function shifted(show: Show, { shiftMs, bellsMs }: { shiftMs: number; bellsMs: number }): Show {
  const { episode, chaos, motion, lastResult, powerHourUntilMs } = show;
  const opensAtMs = lastResult?.nextOpensAtMs ?? null;
  const waiting = {
    ...show,
    powerHourUntilMs: powerHourUntilMs === null ? null : powerHourUntilMs + shiftMs,
    chaosReadyAtMs: show.chaosReadyAtMs + shiftMs,
    motionReadyAtMs: show.motionReadyAtMs + shiftMs,
    motion: motion === null ? null : { ...motion, closesAtMs: motion.closesAtMs + shiftMs },
    chaos: chaos === null ? null : { ...chaos, closesAtMs: chaos.closesAtMs + shiftMs },
    lastResult:
      lastResult === null || opensAtMs === null
        ? lastResult
        : { ...lastResult, nextOpensAtMs: opensAtMs + shiftMs },
  };
  if (episode === null) return waiting;
  return withEpisode(waiting, ({ locksAtMs, closesAtMs, nextRoundAtMs, roundStartedAtMs }) => ({
    locksAtMs: locksAtMs + bellsMs,
    closesAtMs: closesAtMs + bellsMs,
    nextRoundAtMs: nextRoundAtMs + shiftMs,
    roundStartedAtMs: roundStartedAtMs + shiftMs,
  }));
}
