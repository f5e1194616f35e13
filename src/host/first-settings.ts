// What a new show begins with: the house's settings, what the host has set, and the shorter times of a rehearsal.

import { DEFAULT_SETTINGS, type Settings } from '../show/state/settings.ts';
import type { Config } from './config.ts';

/** Rehearsal is for watching: short rounds, quick votes, and a floor that never sleeps. */
const REHEARSAL: Partial<Settings> = {
  paceMs: 8_000,
  intermissionMs: 20_000,
  chaosOpenMs: 30_000,
  chaosCooldownMs: 30_000,
  sleepAfterMs: null,
};

export function firstSettings(config: Config): Settings {
  const house = { ...DEFAULT_SETTINGS, ...(config.token === null ? REHEARSAL : {}) };
  return {
    ...house,
    paceMs: config.paceMs ?? house.paceMs,
    roundsPerEpisode: config.rounds ?? house.roundsPerEpisode,
    timeZone: config.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
