// The times that an open episode runs by.

/** What rings the closing bell: the hour that was announced, or the end of the last round. */
export type ClosesBy = 'hour' | 'rounds';

export interface EpisodeTimes {
  readonly nextRoundAtMs: number;
  readonly locksAtMs: number;
  readonly closesAtMs: number;
}
