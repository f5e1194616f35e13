// What the clock and a show's managers want of its bells and its rounds.

import type { Performer } from '../../cast/cast.ts';
import type { GuildId } from '../../ids.ts';
import type { Settings } from '../../state/settings.ts';
import type { At } from '../at.ts';

export interface CreateShow extends At {
  readonly type: 'createShow';
  readonly guild: GuildId;
  readonly settings: Settings;
  readonly cast: readonly Performer[];
  /** The first bell waits for no hour. */
  readonly premiere?: 'atOnce';
}
export interface ChangeSettings extends At {
  readonly type: 'changeSettings';
  readonly settings: Partial<Settings>;
}
export interface RingOpeningBell extends At {
  readonly type: 'ringOpeningBell';
  /** 64 hexadecimal digits, and their SHA-256. */
  readonly seed: string;
  readonly commitment: string;
  /** When the clock rings the closing bell; null: after the last round. */
  readonly closesAtMs: number | null;
}
export interface StartRound extends At {
  readonly type: 'startRound';
}
/** The closing bell by the clock; after the last round it rings by itself. */
export interface RingClosingBell extends At {
  readonly type: 'ringClosingBell';
}

export type BellIntent = CreateShow | ChangeSettings | RingOpeningBell | StartRound | RingClosingBell;
