// Where the show stands, in one line: why something happens, or why nothing does.

import type { Words } from '../../languages/words.ts';
import { isLastRound } from '../../show/rounds/deadlines.ts';
import { nextOpensAtMs } from '../../show/rounds/opening-time.ts';
import type { Show } from '../../show/state/show.ts';
import { episodeCount } from '../../show/state/show.ts';
import { clockTime } from '../words/times.ts';

/** What is said of the next round and the next bell holds also where they are late. */
export function floorState(words: Words, show: Show, nowMs: number): string {
  if (show.pausedSinceMs !== null) return words.say('floorState.paused');
  if (show.asleepSinceMs !== null) return words.say('floorState.asleep');
  const { episode, settings } = show;
  if (episode === null) return closedState(words, show, nowMs);
  if (episode.roundUnderway) {
    return words.say('floorState.underway', { round: episode.round, rounds: settings.roundsPerEpisode });
  }
  if (isLastRound(show)) return words.say('floorState.bellSoon');
  const { nextRoundAtMs } = episode;
  // The hour alone tells nothing where rounds are seconds apart.
  return nextRoundAtMs > nowMs
    ? words.say('floorState.nextRound', { from: clockTime(nextRoundAtMs) })
    : words.say('floorState.nextRoundSoon');
}

function closedState(words: Words, show: Show, nowMs: number): string {
  const opensAtMs = nextOpensAtMs(show, nowMs);
  if (opensAtMs !== null && opensAtMs > nowMs)
    return words.say('floorState.closedUntil', { opens: clockTime(opensAtMs) });
  return episodeCount(show) === 0 ? words.say('floorState.firstBell') : words.say('floorState.closed');
}

/** "episode 2, round 7 of 24", or what closed last. */
export function whenOf(words: Words, { episode, lastResult, settings }: Show): string {
  if (episode !== null) {
    const rounds = settings.roundsPerEpisode;
    return words.say('floorState.inRound', { episode: episode.number, round: episode.round, rounds });
  }
  return lastResult === null
    ? words.say('floorState.beforeFirst')
    : words.say('floorState.after', { episode: lastResult.number });
}
