// What a guild may choose for its own show.

export interface Settings {
  /** From one round to the next. */
  readonly paceMs: number;
  readonly roundsPerEpisode: number;
  readonly episodesPerSeason: number;
  /** IANA name, such as `Europe/Madrid`; bells and recaps follow it. */
  readonly timeZone: string;
  /** `HH:MM` in the guild's time zone, or null: the next bell rings after the intermission. */
  readonly openingBell: string | null;
  /** From the closing bell to the next opening one where no hour is set. */
  readonly intermissionMs: number;
  /** A floor that no viewer has touched for so long sleeps; null: never. */
  readonly sleepAfterMs: number | null;
}

const MINUTE_MS = 60_000;
export const PACES_MS = { quiet: 15 * MINUTE_MS, normal: 5 * MINUTE_MS, loud: 30_000 } as const;

export const DEFAULT_SETTINGS: Settings = {
  paceMs: PACES_MS.normal,
  roundsPerEpisode: 24,
  episodesPerSeason: 5,
  timeZone: 'UTC',
  openingBell: null,
  intermissionMs: 10 * MINUTE_MS,
  sleepAfterMs: 30 * MINUTE_MS,
};
