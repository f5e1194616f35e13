// What a new show of this house is played with, and what a rehearsal that goes on takes over from its host.

import type { Config } from '../config.ts';
import type { Director } from '../director/director.ts';
import type { GuildId } from '../show/ids.ts';
import { DEFAULT_SETTINGS, type Settings } from '../show/state/settings.ts';

/** Rehearsal is for watching: short rounds, quick votes, and a floor that never sleeps. */
const REHEARSAL: Partial<Settings> = {
  paceMs: 8_000,
  intermissionMs: 20_000,
  chaosOpenMs: 30_000,
  chaosCooldownMs: 30_000,
  sleepAfterMs: null,
};

export function settingsFrom(config: Config): Settings {
  const house = { ...DEFAULT_SETTINGS, ...(config.token === null ? REHEARSAL : {}) };
  return {
    ...house,
    paceMs: config.paceMs ?? house.paceMs,
    roundsPerEpisode: config.rounds ?? house.roundsPerEpisode,
    timeZone: config.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

export interface Resumption {
  readonly director: Director;
  readonly guild: GuildId;
  readonly config: Config;
  readonly atMs: number;
}

/** A rehearsal that goes on takes over what the host says now; a real server's settings are its admins' own. */
export async function followTheEnvironment({ director, guild, config, atMs }: Resumption): Promise<void> {
  const now = director.show(guild)?.settings;
  const { paceMs = now?.paceMs, rounds = now?.roundsPerEpisode } = config;
  if (now === undefined || paceMs === undefined || rounds === undefined) return;
  if (paceMs === now.paceMs && rounds === now.roundsPerEpisode) return;
  const settings = { paceMs, roundsPerEpisode: rounds };
  await director.submit(guild, { type: 'changeSettings', atMs, settings });
}
