// What a guild has chosen, in words: pace, time zone and bells, and what it means to the episode that is open.

import type { SettingsChanged } from '../../show/events/episode.ts';
import { lockRound } from '../../show/parlour/lock.ts';
import { allLocked } from '../../show/parlour/pools.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Settings } from '../../show/state/settings.ts';
import type { Show } from '../../show/state/show.ts';
import { roundOf } from '../floor/floor-state.ts';
import { clockTime } from '../words/times.ts';

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

/** How long the open episode still runs under these settings; nothing between two episodes. */
export function episodeLines(show: Show): readonly string[] {
  const { episode } = show;
  if (episode === null) return [];
  return [
    `▶️ Episode ${episode.number} is in round ${roundOf(show)}: ${lockWords(show, episode)}; ${bellWords(show, episode)}.`,
  ];
}

/** Told on the floor where somebody's deadline moves. */
export function movedLines(after: Show, { moved }: SettingsChanged): readonly string[] {
  const { episode, settings } = after;
  if (moved === undefined || episode === null) return [];
  const pace = `⏱️ A round every ${duration(settings.paceMs)} from now on, ${settings.roundsPerEpisode} rounds an episode`;
  return [`${pace}: ${lockWords(after, episode)}; ${bellWords(after, episode)}.`];
}

function lockWords({ settings }: Show, episode: Episode): string {
  if (allLocked(episode)) return 'bets are locked';
  return `bets lock ${clockTime(episode.locksAtMs)}, or with round ${lockRound(settings)} if that comes first`;
}

/** An hour that was announced for this episode stands, whatever is set meanwhile. */
function bellWords({ settings }: Show, { closesBy, closesAtMs, round, nextRoundAtMs }: Episode): string {
  if (closesBy === 'rounds')
    return `the closing bell rings after the last round, about ${clockTime(closesAtMs)}`;
  const fit = Math.max(0, Math.floor((closesAtMs - nextRoundAtMs) / settings.paceMs) + 1);
  const last = Math.min(settings.roundsPerEpisode, round + fit);
  const enough = last >= settings.roundsPerEpisode;
  const bell = `the closing bell rings ${clockTime(closesAtMs)}`;
  return enough
    ? `${bell}, or after the last round if that comes first`
    : `${bell}, after round ${last} or so`;
}

/** "30 seconds", "minute": what stands behind "every". */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return seconds === 1 ? 'second' : `${seconds} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? 'minute' : `${minutes} minutes`;
}
