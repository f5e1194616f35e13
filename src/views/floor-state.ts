// Where the show stands, in one line: why something happens, or why nothing does.

import type { Show } from '../show/show.ts';
import { episodeCount } from '../show/show.ts';
import { fromNow } from './times.ts';

/** A round can be late: what is said of the next one holds also where its time is seconds ago. */
export function floorState(show: Show): string {
  if (show.pausedSinceMs !== null) return '⏸️ Paused: clock, votes and bets stand still until `/resume`.';
  if (show.asleepSinceMs !== null)
    return '😴 The floor sleeps, as nobody was watching: any command wakes it.';
  const { episode } = show;
  if (episode === null) return closedState(show);
  if (episode.roundUnderway) return `🟢 Round **${roundOf(show)}** is under way.`;
  const last = episode.round >= show.settings.roundsPerEpisode;
  return last ? '🔔 The closing bell is about to ring.' : `🟢 Next round: ${fromNow(episode.nextRoundAtMs)}.`;
}

function closedState(show: Show): string {
  const nextOpensAtMs = show.lastResult?.nextOpensAtMs ?? null;
  if (nextOpensAtMs !== null)
    return `🌙 The floor is closed: the opening bell rings ${fromNow(nextOpensAtMs)}.`;
  return episodeCount(show) === 0
    ? '🌙 The floor is set up: the first opening bell rings soon.'
    : '🌙 The floor is closed: the opening bell rings soon.';
}

/** "7 of 24". */
export const roundOf = (show: Show): string =>
  `${show.episode?.round ?? 0} of ${show.settings.roundsPerEpisode}`;

/** "episode 2, round 7 of 24", or what closed last. */
export function whenOf(show: Show): string {
  const { episode, lastResult } = show;
  if (episode !== null) return `episode ${episode.number}, round ${roundOf(show)}`;
  return lastResult === null ? 'before the first bell' : `after episode ${lastResult.number}`;
}
