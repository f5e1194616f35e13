// What a guild may choose for its own show.

import { isTimeZone } from '../rounds/daily.ts';

export interface Settings {
  /** From one round to the next. */
  readonly paceMs: number;
  readonly roundsPerEpisode: number;
  readonly episodesPerSeason: number;
  /** IANA name, such as `Europe/Madrid`; bells and recaps follow it. */
  readonly timeZone: string;
  /** `HH:MM` in the guild's time zone, or null: the next bell rings after the intermission. */
  readonly openingBell: string | null;
  /** `HH:MM` in the guild's time zone, or null: the bell rings after the last round. */
  readonly closingBell: string | null;
  /** `HH:MM` in the guild's time zone, when the morning paper comes, or null: there is none. */
  readonly recapAt: string | null;
  /** From the closing bell to the next opening one where no hour is set. */
  readonly intermissionMs: number;
  /** How long a chaos vote stays open, and how long after it the next may open. */
  readonly chaosOpenMs: number;
  readonly chaosCooldownMs: number;
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
  closingBell: null,
  recapAt: null,
  intermissionMs: 10 * MINUTE_MS,
  chaosOpenMs: MINUTE_MS,
  chaosCooldownMs: 10 * MINUTE_MS,
  sleepAfterMs: 30 * MINUTE_MS,
};

const PACE_MIN_MS = 250;
const DAY_MS = 24 * 60 * MINUTE_MS;

interface SettingFault {
  readonly setting: string;
  readonly why: string;
}

/** The first setting that is out of bounds, and why in words; undefined when all are fine. */
export function settingFault(settings: Settings): SettingFault | undefined {
  const within = (setting: keyof Settings, least: number, most: number) => {
    const value = settings[setting];
    const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
    return fits ? undefined : { setting, why: `must be a whole number from ${least} to ${most}` };
  };
  return (
    within('paceMs', PACE_MIN_MS, DAY_MS) ??
    within('roundsPerEpisode', 1, 200) ??
    within('episodesPerSeason', 1, 100) ??
    within('intermissionMs', 0, 7 * DAY_MS) ??
    within('chaosOpenMs', 1_000, DAY_MS) ??
    within('chaosCooldownMs', 0, DAY_MS) ??
    (settings.sleepAfterMs === null ? undefined : within('sleepAfterMs', MINUTE_MS, 7 * DAY_MS)) ??
    zoneFault(settings) ??
    bellFault(settings, 'openingBell') ??
    bellFault(settings, 'closingBell') ??
    bellFault(settings, 'recapAt')
  );
}

const zoneFault = ({ timeZone }: Settings): SettingFault | undefined =>
  isTimeZone(timeZone)
    ? undefined
    : { setting: 'timeZone', why: 'must be a time zone such as Europe/Madrid' };

function bellFault(
  settings: Settings,
  setting: 'openingBell' | 'closingBell' | 'recapAt',
): SettingFault | undefined {
  // A show that was made before there was a paper has no such setting.
  const bell = settings[setting] ?? null;
  if (bell === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(bell)) return undefined;
  return { setting, why: 'must be an hour such as 18:00' };
}
