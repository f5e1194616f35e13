// The end of a turn and of a round: who is next, and when nobody is, the desk's votes are counted, the round is
// closed, and the last one rings the closing bell.

import { equities } from './books.ts';
import { closeEpisode } from './closing.ts';
import { tradeDesk } from './deskBook.ts';
import { paceMs } from './powerHour.ts';
import type { Script } from './script.ts';
import { openTurns } from './turns.ts';

export function goOn(script: Script): void {
  openTurns(script);
  const { episode, settings } = script.show;
  if (episode === null || episode.waiting.length > 0 || episode.asked.length > 0) return;
  const isLast = episode.round >= settings.roundsPerEpisode;
  // What the desk bought now would be sold at the bell for the same price.
  if (!isLast) tradeDesk(script);
  script.emit({
    type: 'roundClosed',
    round: episode.round,
    equityCents: equities(script.show),
    nextRoundAtMs: Math.max(episode.roundStartedAtMs + paceMs(script.show, script.atMs), script.atMs),
  });
  if (isLast) closeEpisode(script);
  else if (nobodyIsWatching(script)) script.emit({ type: 'floorSlept' });
}

function nobodyIsWatching({ show, atMs }: Script): boolean {
  const { sleepAfterMs } = show.settings;
  if (sleepAfterMs === null || show.pausedSinceMs !== null) return false;
  const seen = Object.values(show.viewers).map(({ lastSeenMs }) => lastSeenMs);
  const lastMs = seen.reduce((latest, ms) => Math.max(latest, ms), show.episode?.openedAtMs ?? 0);
  return atMs - lastMs >= sleepAfterMs;
}
