// What a guild may choose for its own show.

import { isLanguage, type Language } from '../../languages/language.ts';
import { POOL_KINDS, type PoolKind } from '../parlour/wagers.ts';
import { isTimeZone } from '../rounds/daily.ts';

/** How much the floor says: `quiet` news, bells, scenes and a quote a round; `loud` all of it as it happens. */
export const NOISES = ['quiet', 'normal', 'loud'] as const;
export type Noise = (typeof NOISES)[number];

/** Whose own headlines stand in a vote at once, and whose wait for somebody with Manage Server. */
export const OWN_HEADLINES = ['free', 'firstTime', 'approved', 'closed'] as const;
export type OwnHeadlines = (typeof OWN_HEADLINES)[number];

/** From one hour to another, `HH:MM` in the guild's time zone; it may span midnight. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

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
  /** What the bot writes on the floor in; what only one member sees is in theirs. */
  readonly language: Language;
  readonly noise: Noise;
  /** As at the quiet level, whatever the noise; null: never. */
  readonly quietHours: Hours | null;
  /** `free`: at once; `firstTime`: a member's first waits for approval; `approved`: each does; `closed`: none. */
  readonly ownHeadlines: OwnHeadlines;
  /** The markets that open with an episode. */
  readonly markets: readonly PoolKind[];
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
  language: 'en',
  noise: 'normal',
  quietHours: null,
  ownHeadlines: 'free',
  markets: POOL_KINDS,
};

const PACE_MIN_MS = 250;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The first setting that is out of bounds; `least` and `most` where it is a number, in the setting's own unit. */
export interface SettingFault {
  readonly setting: keyof Settings;
  readonly bounds?: SettingBounds;
}

interface SettingBounds {
  readonly least: number;
  readonly most: number;
}

/** Whole numbers, both included. */
export const SETTING_BOUNDS = {
  paceMs: { least: PACE_MIN_MS, most: DAY_MS },
  roundsPerEpisode: { least: 1, most: 200 },
  episodesPerSeason: { least: 1, most: 100 },
  intermissionMs: { least: 0, most: 7 * DAY_MS },
  chaosOpenMs: { least: 1_000, most: DAY_MS },
  chaosCooldownMs: { least: 0, most: DAY_MS },
  sleepAfterMs: { least: MINUTE_MS, most: 7 * DAY_MS },
} as const satisfies Partial<Record<keyof Settings, SettingBounds>>;

/** Undefined when all are fine. */
export function settingFault(settings: Settings): SettingFault | undefined {
  const within = (setting: keyof typeof SETTING_BOUNDS): SettingFault | undefined => {
    const bounds = SETTING_BOUNDS[setting];
    const value = settings[setting];
    const fits =
      typeof value === 'number' &&
      Number.isSafeInteger(value) &&
      value >= bounds.least &&
      value <= bounds.most;
    return fits ? undefined : { setting, bounds };
  };
  return (
    within('paceMs') ??
    within('roundsPerEpisode') ??
    within('episodesPerSeason') ??
    within('intermissionMs') ??
    within('chaosOpenMs') ??
    within('chaosCooldownMs') ??
    (settings.sleepAfterMs === null ? undefined : within('sleepAfterMs')) ??
    (isTimeZone(settings.timeZone) ? undefined : { setting: 'timeZone' }) ??
    bellFault(settings, 'openingBell') ??
    bellFault(settings, 'closingBell') ??
    bellFault(settings, 'recapAt') ??
    quietFault(settings) ??
    listFault(settings)
  );
}

function bellFault(
  settings: Settings,
  setting: 'openingBell' | 'closingBell' | 'recapAt',
): SettingFault | undefined {
  // A show that was made before there was a paper has no such setting.
  const bell = settings[setting] ?? null;
  return bell === null || isHour(bell) ? undefined : { setting };
}

/** `HH:MM`, as the wall shows it. */
export const isHour = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

function quietFault({ quietHours }: Settings): SettingFault | undefined {
  if (quietHours === null) return undefined;
  const fits = isHour(quietHours.from) && isHour(quietHours.to) && quietHours.from !== quietHours.to;
  return fits ? undefined : { setting: 'quietHours' };
}

/** Of what is chosen from a list. */
function listFault({ language, noise, ownHeadlines, markets }: Settings): SettingFault | undefined {
  if (!isLanguage(language)) return { setting: 'language' };
  if (!NOISES.includes(noise)) return { setting: 'noise' };
  if (!OWN_HEADLINES.includes(ownHeadlines)) return { setting: 'ownHeadlines' };
  return markets.every((kind) => POOL_KINDS.includes(kind)) ? undefined : { setting: 'markets' };
}
