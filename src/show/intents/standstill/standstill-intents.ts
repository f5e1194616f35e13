// Who wants the show to stand still, to go on, or to hurry for an hour.

import type { ViewerId } from '../../ids.ts';
import type { At, ByViewer } from '../at.ts';

/** The opening bell finds nobody: the floor sleeps on, until somebody comes. */
export interface FallAsleep extends At {
  readonly type: 'fallAsleep';
}
export interface Pause extends ByViewer {
  readonly type: 'pause';
}
export interface Resume extends ByViewer {
  readonly type: 'resume';
}
/** For an hour the rounds run at the loud pace. */
export interface StartPowerHour extends ByViewer {
  readonly type: 'startPowerHour';
}
export interface EndPowerHour extends At {
  readonly type: 'endPowerHour';
  /** Who ends it before its time; left out where the clock does. */
  readonly viewer?: ViewerId;
}

export type StandstillIntent = FallAsleep | Pause | Resume | StartPowerHour | EndPowerHour;
