// Where the show stands, in one line: why something happens, or why nothing does.

import { isLastRound } from '../../show/rounds/deadlines.ts';
import { nextOpensAtMs } from '../../show/rounds/opening-time.ts';
import type { Show } from '../../show/state/show.ts';
import { episodeCount } from '../../show/state/show.ts';
import { clockTime } from '../words/times.ts';

/** What is said of the next round and the next bell holds also where they are late, or read of later. */
export function floorState(show: Show): string {
  if (show.pausedSinceMs !== null) return '⏸️ Paused: clock, votes and bets stand still until `/resume`.';
  if (show.asleepSinceMs !== null)
    return '😴 The floor sleeps, as nobody was watching: any command wakes it.';
  const { episode } = show;
  if (episode === null) return closedState(show);
  if (episode.roundUnderway) return `🟢 Round **${roundOf(show)}** is under way.`;
  return isLastRound(show)
    ? '🔔 The closing bell is about to ring.'
    : `🟢 The next round may start from ${clockTime(episode.nextRoundAtMs)} on.`;
}

function closedState(show: Show): string {
  const opensAtMs = nextOpensAtMs(show, show.atMs);
  if (opensAtMs !== null && opensAtMs > show.atMs)
    return `🌙 The floor is closed: the opening bell rings ${clockTime(opensAtMs)}.`;
  return episodeCount(show) === 0
    ? '🌙 The floor is set up: the first opening bell rings any moment.'
    : '🌙 The floor is closed: the opening bell rings any moment.';
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
