// The times that an open episode runs by.

/** What rings the closing bell: the hour that was announced, or the end of the last round. */
export type ClosesBy = 'hour' | 'rounds';

export interface EpisodeTimes {
  readonly nextRoundAtMs: number;
  readonly locksAtMs: number;
  readonly closesAtMs: number;
}

/** As the opening bell announces them. */
export interface AnnouncedTimes {
  readonly locksAtMs: number;
  readonly closesAtMs: number;
  /** Absent where the last round rings the bell, and in journals of the time before this was told apart. */
  readonly closesBy?: 'hour';
  readonly firstRoundAtMs: number;
}
