// What a guild has chosen, in words: pace, time zone and bells.

import type { Settings } from '../show/settings.ts';

export function settingsText(settings: Settings): readonly string[] {
  const { openingBell, closingBell, recapAt, timeZone, roundsPerEpisode, paceMs } = settings;
  const opens = openingBell === null ? 'soon after the closing bell' : `at ${openingBell}`;
  const closes = closingBell === null ? 'after the last round' : `at ${closingBell}`;
  return [
    `⏱️ A round every ${duration(paceMs)}, ${roundsPerEpisode} rounds an episode.`,
    `🔔 Opens ${opens}, closes ${closes} (${timeZone}).`,
    ...((recapAt ?? null) === null ? [] : [`🗞️ The morning paper comes at ${recapAt}.`]),
  ];
}

/** "30 seconds", "minute": what stands behind "every". */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return seconds === 1 ? 'second' : `${seconds} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? 'minute' : `${minutes} minutes`;
}
